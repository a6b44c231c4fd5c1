"""An SMSC that answers late, or cuts the connection: the message is unconfirmed, then settled, and sent once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import msgspec

from tests.kits.carriers_smpp import until
from tests.kits.running_app import RunningApp, connection, play
from tests.kits.small_world import ACME, MAIN
from tests.kits.smsc import Smsc, accepts, report
from tests.kits.store_kit import Store
from trunkline.carriers.smpp.pdu import Pdu, SubmitSm, SubmitSmResp
from trunkline.domain.facts import EndpointChanged

ROAD = "5" * 24


def silent(pdu: SubmitSm, id_: str) -> Pdu | None:
    """The answer of an SMSC that gives none."""
    return None


def over_smpp(store: Store, smsc: Smsc, scene: Callable[[RunningApp], Awaitable[None]]) -> None:
    """An app whose main number goes over SMPP to a scripted SMSC."""

    async def whole(app: RunningApp) -> None:
        await smsc.start()
        date = app.universe.now_iso()
        road = connection(ROAD, date, {"host": "127.0.0.1", "port": smsc.port, "system_id": "trunk"})
        moved: dict[str, Any] = {"id": MAIN, "display_name": "", "connection_id": ROAD, "disable_sms": False}
        smpp = msgspec.structs.replace(road, carrier="smpp")
        await app.record(smpp, EndpointChanged(account_id=ACME, date=date, **moved))
        await until(lambda: len(smsc.binds) == 1)
        await scene(app)
        await smsc.stop()

    play(store, whole, deliver=True)


def test_an_answer_after_our_time_out_is_recorded_and_its_receipt_settles_the_message(either_store: Store) -> None:
    smsc = Smsc(silent)

    async def scene(app: RunningApp) -> None:
        sent = await app.sent("Hello")
        await until(lambda: len(smsc.submitted) == 1)
        app.universe.advance(21)
        assert (await app.becomes(sent["id"], "unconfirmed"))["carrier_id"] is None
        (unit,) = smsc.submitted
        smsc.answer(SubmitSmResp(unit.sequence, message_id="0000002a"))
        assert (await app.becomes(sent["id"], "sent"))["carrier_id"] == "2A"
        assert (await smsc.tell(report(unit, "0000002a"))).status == 0
        await app.becomes(sent["id"], "delivered")
        assert len(smsc.submitted) == 1

    over_smpp(either_store, smsc, scene)


def test_a_connection_that_is_cut_leaves_what_was_on_its_way_unconfirmed_and_sends_the_rest(
    sqlite_store: Store,
) -> None:
    smsc = Smsc(silent)

    async def scene(app: RunningApp) -> None:
        first = await app.sent("Hello")
        await until(lambda: len(smsc.submitted) == 1)
        smsc.cut()
        await app.becomes(first["id"], "unconfirmed")
        smsc.answering = accepts
        second = await app.sent("Hello again")
        await app.becomes(second["id"], "delivered")
        assert len(smsc.submitted) == 2 and len(smsc.binds) == 2
        assert (await app.message(first["id"]))["status"] == "unconfirmed"

    over_smpp(sqlite_store, smsc, scene)
