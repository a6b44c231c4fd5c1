"""What ESMEs are owed comes with the message or its end; a message of others owes nothing."""

import pytest

from tests.inbound.post import text
from tests.kits.esme import added
from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME
from tests.kits.store_kit import Store
from trunkline.commit.rows import Declined
from trunkline.domain.esme import wish
from trunkline.domain.facts import DeliveryReported, MessageCanceled, MessageErased
from trunkline.store import tables
from trunkline.store.esmes import settle


def test_owed_with_the_end_of_a_message(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        date = app.universe.now_iso()
        none = (await app.sample("+15557770001")).message.id
        all_ = (await app.sample("+15557770002", esme="e")).message.id
        failures = (await app.sample("+15557770003", esme=wish("e", failures_only=True))).message.id
        canceled = (await app.sample("+15557770004", esme="e")).message.id
        for id_ in (none, all_, failures):
            told = DeliveryReported(account_id=ACME, date=date, id=id_, delivered=True, failure=None, reason="")
            await app.record(told)
            await app.record(told)
        await app.record(MessageCanceled(account_id=ACME, date=date, id=canceled, by="test"))
        rows = {row["message_id"]: row for row in await app.rows(tables.ESME_DELIVERY)}
        assert set(rows) == {all_, canceled}
        assert (rows[all_]["status"], rows[all_]["esme_id"], rows[all_]["date"]) == ("delivered", "e", date)
        assert rows[canceled]["status"] == "canceled"

    play(either_store, scene)


def test_a_text_is_not_erased_while_it_is_owed(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await added(app)
        app.app.directory.forget()
        await app.app.texts.take(text())
        (row,) = await app.rows(tables.MESSAGE)
        erased = MessageErased(account_id=ACME, date=app.universe.now_iso(), id=row["id"], by="Ann", deleted=False)
        with pytest.raises(Declined):
            await app.record(erased)
        assert (await app.message(row["id"]))["text"] == "Hi"
        await settle(app.app.engine, ACME, [each["id"] for each in await app.rows(tables.ESME_DELIVERY)], [])
        await app.record(erased)
        assert (await app.message(row["id"]))["text"] == ""

    play(either_store, scene)
