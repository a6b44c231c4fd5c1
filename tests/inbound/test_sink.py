"""The one entrance for what carriers tell."""

import pytest

from tests.inbound.post import part, receipt, text
from tests.kits.carrier_kit import outgoing
from tests.kits.running_app import LINE, RunningApp, play
from tests.kits.small_world import ACME, THEM
from tests.kits.store_kit import Store
from trunkline.base.faults import NotFound
from trunkline.carriers.base import Accepted
from trunkline.inbound.acceptances import Acceptances
from trunkline.inbound.parts import Parts
from trunkline.inbound.receipts import Receipts
from trunkline.inbound.sink import CarrierSink
from trunkline.inbound.texts import Texts
from trunkline.store import tables


def test_texts_and_receipts_go_where_they_belong(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        made = app.app
        texts = Texts(made.committer, made.directory, made.universe, made.settings)
        sink = CarrierSink(
            Receipts(made.directory, made.committer, made.universe, made.recent),
            texts,
            Parts(made.engine, made.committer, texts, made.universe, made.settings),
            Acceptances(made.committer, made.universe, made.settings),
        )
        sample = await app.sample()
        made.recent.note(LINE, "x1", ACME, sample.message.id)
        await sink.receipt(receipt(carrier_id="x1", account_id=""))
        await sink.inbound(text(sender=THEM))
        statuses = sorted((row["incoming"], row["status"]) for row in await app.rows(tables.MESSAGE))
        assert statuses == [(0, "delivered"), (1, "delivered")]
        await sink.part(part(1))
        await sink.accepted(outgoing(), Accepted("x1"))
        assert len(await app.rows(tables.INBOUND_PART)) == 1
        with pytest.raises(NotFound):
            await sink.inbound(text(to="+15559999999"))

    play(either_store, scene)


def test_a_handset_answers_through_it_exactly_once(sqlite_store: Store) -> None:
    """The whole way: a handset's text, which the network tells twice, is one unread message."""

    async def scene(app: RunningApp) -> None:
        sent = await app.sent("Are you coming?")
        await app.becomes(sent["id"], "delivered")
        await app.app.network.answer(THEM, "+15550001001", "On my way")
        incoming = [row for row in await app.rows(tables.MESSAGE) if row["incoming"]]
        assert [row["text"] for row in incoming] == ["On my way"]
        assert len({row["session_id"] for row in await app.rows(tables.MESSAGE)}) == 1
        texts = await app.app.network.texts(THEM)
        assert [(one.incoming, one.text) for one in texts] == [(True, "Are you coming?"), (False, "On my way")]

    play(sqlite_store, scene, deliver=True, network={"duplicate_inbound_rate": 1})
