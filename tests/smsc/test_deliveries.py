"""Receipts and texts for ESMEs: they wait in the store, come in order, at least once, and not for ever."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.kits.esme import ESME, OPEN, PASSWORD, PATIENCE_SECONDS, Customer, added, customer, gateway
from tests.kits.running_app import RunningApp, reopened, until
from tests.kits.small_world import ACME, MAIN_NUMBER, SLOW, THEM
from tests.kits.store_kit import Store
from trunkline.carriers.base import Inbound
from trunkline.carriers.smpp.coding import Alphabet
from trunkline.carriers.smpp.parts import read_content
from trunkline.carriers.smpp.pdu import BindTransmitter, DeliverSmResp
from trunkline.carriers.smpp.receipt import MessageState, read_receipt
from trunkline.carriers.smpp.status import CommandStatus as S
from trunkline.domain.facts import DeliveryReported, MessageFailed
from trunkline.store import tables


async def comes_in(app: RunningApp, text: str, number: int) -> None:
    """A text from outside for the main number."""
    await app.app.texts.take(Inbound("", SLOW, f"in{number}", THEM, MAIN_NUMBER, text, app.universe.now_iso()))


async def delivered(app: RunningApp, id_: str, *, well: bool = True) -> None:
    """A receipt for a message."""
    await app.record(
        DeliveryReported(
            account_id=ACME,
            date=app.universe.now_iso(),
            id=id_,
            delivered=well,
            failure=None if well else "expired",
            reason="" if well else "too late",
        )
    )


async def nothing_is_owed(app: RunningApp) -> None:
    async def settled() -> bool:
        return not await app.count(tables.ESME_DELIVERY)

    await until(settled)


def test_receipts_come_over_the_bind(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        answer = await one.submit(b"Hello you", registered=1)
        silent = await one.submit(b"none wanted")
        await delivered(app, silent.message_id)
        await delivered(app, answer.message_id)
        pdu = await one.next()
        receipt = read_receipt(pdu)
        assert receipt is not None
        assert (receipt.message_id, receipt.state) == (answer.message_id, MessageState.DELIVERED)
        assert (pdu.source, pdu.destination, pdu.esm_class, pdu.source_ton) == (THEM[1:], MAIN_NUMBER[1:], 4, 1)
        assert b"stat:DELIVRD err:000 text:Hello you" in pdu.short_message
        await nothing_is_owed(app)
        assert one.handed.empty()

    gateway(either_store, scene)


def test_failures_only(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        good = (await one.submit(registered=2)).message_id
        bad = (await one.submit(registered=2)).message_id
        await delivered(app, good)
        await delivered(app, bad, well=False)
        receipt = read_receipt(await one.next())
        assert receipt is not None and (receipt.message_id, receipt.state) == (bad, MessageState.EXPIRED)
        await nothing_is_owed(app)
        assert one.handed.empty()

    gateway(sqlite_store, scene)


def test_refused_by_the_carrier(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        id_ = (await one.submit(registered=1)).message_id
        plain: dict[str, Any] = {"account_id": ACME, "date": app.universe.now_iso(), "id": id_, "attempt": 1}
        await app.record(MessageFailed(**plain, happening="refused", failure="blocked", reason="no"))
        receipt = read_receipt(await one.next())
        assert receipt is not None and receipt.state is MessageState.REJECTED and receipt.error != "000"

    gateway(sqlite_store, scene)


def test_everything_waits_while_the_program_is_away_also_across_a_restart(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        id_ = (await one.submit(registered=1)).message_id
        one.wire.abort()
        await asyncio.wait_for(one.wire.closed, PATIENCE_SECONDS)
        await delivered(app, id_)
        for number in range(3):
            await comes_in(app, f"text {number}", number)
        assert await app.count(tables.ESME_DELIVERY) == 4
        # A bind that only sends is handed nothing.
        sender = await Customer.connect(app.app.smsc.ports[0])
        assert await sender.bind(BindTransmitter(system_id="shop", password=PASSWORD)) == 0
        async with reopened(either_store, **OPEN) as again:
            back = await customer(again)
            first = read_receipt(await back.next())
            assert first is not None and first.message_id == id_
            texts = [(await back.next()).short_message for _ in range(3)]
            assert texts == [b"text 0", b"text 1", b"text 2"]
            await nothing_is_owed(again)
        assert sender.handed.empty()

    gateway(either_store, scene)


def test_what_is_refused_comes_again_and_in_order(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        statuses = [S.ESME_RMSGQFUL]
        one.taking = lambda pdu: DeliverSmResp(pdu.sequence, statuses.pop() if statuses else 0)
        for number in range(3):
            await comes_in(app, f"text {number}", number)
        assert (await one.next()).short_message == b"text 0"
        now = app.universe.milliseconds()

        async def put_off() -> bool:
            rows = await app.rows(tables.ESME_DELIVERY)
            return bool(now < rows[0]["due"] < now + 10_000)

        await until(put_off)
        app.universe.advance(120)
        texts = [(await one.next()).short_message for _ in range(3)]
        assert texts == [b"text 0", b"text 1", b"text 2"]
        await nothing_is_owed(app)

    gateway(either_store, scene)


def test_what_is_never_wanted_is_dropped(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        one.taking = lambda pdu: DeliverSmResp(pdu.sequence, S.ESME_RX_P_APPN)
        await comes_in(app, "no", 1)
        await one.next()
        await nothing_is_owed(app)

    gateway(sqlite_store, scene)


def test_without_an_answer_it_comes_again(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        one.taking = lambda pdu: None
        await comes_in(app, "once or twice", 1)
        first = await one.next()
        one.wire.abort()
        two = await customer(app)

        async def put_off() -> bool:
            return bool((await app.rows(tables.ESME_DELIVERY))[0]["due"] < app.universe.milliseconds() + 60_000)

        await until(put_off)
        app.universe.advance(60)
        assert (await two.next()).short_message == first.short_message
        await nothing_is_owed(app)

    gateway(sqlite_store, scene)


def test_long_texts_and_other_alphabets(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        text = "Жду " * 40
        await comes_in(app, text, 1)
        parts = [await one.next() for _ in range(3)]
        contents = [read_content(part, Alphabet.GSM7) for part in parts]
        assert "".join(content.text for content in contents) == text
        assert [content.concatenation.number for content in contents if content.concatenation] == [1, 2, 3]
        await nothing_is_owed(app)

    gateway(sqlite_store, scene)


def test_a_text_goes_to_who_names_the_number(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await added(app, id="f" * 24, system_id="other", endpoints=("b" * 24,))
        one = await customer(app)
        await comes_in(app, "for whom", 1)
        assert (await one.next()).short_message == b"for whom"

    gateway(sqlite_store, scene)


def test_what_waits_too_long_is_forgotten(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await comes_in(app, "old", 1)
        assert (await app.rows(tables.ESME_DELIVERY))[0]["esme_id"] == ESME
        app.universe.advance(3600)
        await comes_in(app, "newer", 2)
        await app.app.smsc._handing.sweep_once()
        assert await app.count(tables.ESME_DELIVERY) == 2
        app.universe.advance(71.5 * 3600)
        await app.app.smsc._handing.sweep_once()
        assert await app.count(tables.ESME_DELIVERY) == 1

    gateway(either_store, scene)


def test_parts_without_their_others_are_forgotten_and_said_so(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        answer = await one.submit(b"\x05\0\3\7\2\1half", esm_class=0x40)
        await app.app.smsc._handing.sweep_once()
        assert await app.count(tables.ESME_PART) == 2, "one, and its head"
        app.universe.advance(3700)
        await app.app.smsc._handing.sweep_once()
        assert not await app.count(tables.ESME_PART) and not await app.count(tables.MESSAGE)
        assert await app.kinds(answer.message_id) == ["EsmePartsExpired"]

    gateway(either_store, scene)


def test_a_flood_of_receipts_passes_the_window(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        dest = [f"1555700{number:04}" for number in range(120)]
        ids = [(await one.submit(registered=1, destination=each)).message_id for each in dest]
        await asyncio.gather(*(delivered(app, id_) for id_ in ids))
        found = [read_receipt(await one.next()) for _ in ids]
        assert {receipt.message_id for receipt in found if receipt} == set(ids)
        await nothing_is_owed(app)

    gateway(sqlite_store, scene, {"window": 7})
