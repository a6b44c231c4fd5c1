"""What ESMEs ask for: messages of all forms, what they are refused for, and what becomes of them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from tests.kits.esme import ESME, OPEN, customer, gateway, submission
from tests.kits.running_app import RunningApp, reopened
from tests.kits.small_world import ACME, FOREIGN_NUMBER, MAIN, MAIN_NUMBER, SECOND, SECOND_NUMBER, THEM
from tests.kits.store_kit import Store
from trunkline.carriers.smpp import tlv
from trunkline.carriers.smpp.parts import Concatenation, sar, udh
from trunkline.carriers.smpp.pdu import Address, CancelSm, DataSm, ListName, QuerySm, ReplaceSm, SubmitMulti, SubmitSm
from trunkline.carriers.smpp.receipt import MessageState
from trunkline.carriers.smpp.status import CommandStatus as S
from trunkline.commit.rows import Declined
from trunkline.domain.esme import wish
from trunkline.domain.facts import EsmePartsJoined, Fact, OptedOut
from trunkline.store import tables
from trunkline.store.engine import StoreUnavailable

ENDS: dict[str, Any] = {"source_ton": 1, "source": MAIN_NUMBER[1:], "dest_ton": 1, "destination": THEM[1:]}


def test_a_submission_is_a_message_on_disk(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        answer = await one.submit(b"Hi \x00 \x1be", registered=17)
        row = await app.message(answer.message_id)
        assert (row["account_id"], row["endpoint_id"], row["other_address"]) == (ACME, MAIN, THEM)
        assert (row["text"], row["sender"], row["status"], row["esme"]) == ("Hi @ €", "shop", "queued", ESME)
        plain = await app.message((await one.submit(b"no receipt", registered=16)).message_id)
        assert plain["esme"] is None
        assert await app.count(tables.OUTBOX) == 2

    gateway(either_store, scene)


@pytest.mark.parametrize(
    ("members", "text"),
    [
        ({"data_coding": 8, "short_message": "Жду".encode("utf-16-be")}, "Жду"),
        ({"data_coding": 3, "short_message": "déjà".encode("latin-1")}, "déjà"),
        ({"short_message": b"", "tlvs": ((tlv.MESSAGE_PAYLOAD, b"x" * 400),)}, "x" * 400),
        ({"esm_class": 0x83, "short_message": b"other modes"}, "other modes"),
        ({"dest_ton": 0, "short_message": b"unknown type"}, "unknown type"),
        ({"source": "", "short_message": b"default"}, "default"),
    ],
)
def test_forms_of_a_message(sqlite_store: Store, members: dict[str, Any], text: str) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        answer = await one.ask(SubmitSm(**ENDS | members))
        assert answer.status == 0
        (row,) = await app.rows(tables.MESSAGE)
        assert (row["text"], row["other_address"], row["endpoint_id"]) == (text, THEM, MAIN)

    gateway(sqlite_store, scene, {"endpoint_id": MAIN})


@pytest.mark.parametrize(
    ("members", "status"),
    [
        ({"source": "15559990000"}, S.ESME_RINVSRCADR),
        ({"source": "ACME", "source_ton": 5}, S.ESME_RINVSRCADR),
        ({"source": FOREIGN_NUMBER[1:]}, S.ESME_RINVSRCADR),
        ({"source": SECOND_NUMBER[1:]}, S.ESME_RINVSRCADR),
        ({"source": ""}, S.ESME_RINVSRCADR),
        ({"destination": "12"}, S.ESME_RINVDSTADR),
        ({"destination": "", "dest_ton": 0}, S.ESME_RINVDSTADR),
        ({"destination": MAIN_NUMBER[1:]}, S.ESME_RINVDSTADR),
        ({"short_message": b""}, S.ESME_RINVMSGLEN),
        ({"short_message": b"", "tlvs": ((tlv.MESSAGE_PAYLOAD, b"x" * 3000),)}, S.ESME_RINVMSGLEN),
        ({"data_coding": 4}, S.ESME_RSUBMITFAIL),
        ({"replace": 1}, S.ESME_RINVSUBREP),
        ({"default_message": 3}, S.ESME_RINVDFTMSGID),
        ({"schedule": "nonsense"}, S.ESME_RINVSCHED),
        ({"schedule": "200101000000000+"}, S.ESME_RINVSCHED),
        ({"schedule": "980101000000000+"}, S.ESME_RINVSCHED),
        ({"validity": "000000000000000X"}, S.ESME_RINVEXPIRY),
        ({"validity": "200101000000000+"}, S.ESME_RINVEXPIRY),
    ],
)
def test_refusals(sqlite_store: Store, members: dict[str, Any], status: S) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        answer: Any = await one.ask(SubmitSm(**ENDS | {"short_message": b"Hello"} | members))
        assert (S(answer.status), answer.message_id) == (status, "")
        assert not await app.count(tables.MESSAGE)

    gateway(sqlite_store, scene, {"endpoints": (MAIN,)})


def test_who_opted_out_gets_nothing(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        date = app.universe.now_iso()
        await app.record(OptedOut(account_id=ACME, date=date, address=THEM, scope="", how="test", by="test"))
        one = await customer(app)
        assert (await one.submit()).status == S.ESME_RX_R_APPN
        assert not await app.count(tables.MESSAGE)
        assert "SendRefused" in {row["kind"] for row in await app.rows(tables.EVENT)}

    gateway(sqlite_store, scene)


def test_a_store_that_fails_is_told_and_nothing_is_answered_before(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        committer: Any = app.app.committer
        real, gate = committer.commit, asyncio.Event()

        async def later(facts: Any) -> None:
            await gate.wait()
            await real(facts)

        async def fails(facts: Any) -> None:
            raise StoreUnavailable("gone")

        requests: Any = app.app.smsc._requests
        requests._committer = type("Gate", (), {"commit": staticmethod(later)})()
        waiting = one.ask(submission())
        await asyncio.sleep(0.1)
        assert not waiting.done()
        gate.set()
        assert (await waiting).status == 0
        requests._committer = type("Gone", (), {"commit": staticmethod(fails)})()
        assert (await one.submit()).status == S.ESME_RSYSERR

    gateway(sqlite_store, scene)


def test_many_at_once_to_one_new_address(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        answers: list[Any] = await asyncio.gather(*(one.ask(submission(b"%d" % number)) for number in range(60)))
        assert [answer.status for answer in answers] == [0] * 60
        assert len({answer.message_id for answer in answers}) == 60 == await app.count(tables.MESSAGE)
        assert await app.count(tables.SESSION) == 1

    gateway(either_store, scene)


def long_text(way: str) -> list[SubmitSm]:
    pieces = [b"a" * 100, b"b" * 100, b"c" * 10]
    parts = [Concatenation(7, 3, number) for number in (1, 2, 3)]
    if way == "sar":
        units: list[dict[str, Any]] = [
            {"short_message": piece, "tlvs": sar(part)} for piece, part in zip(pieces, parts, strict=True)
        ]
    else:
        units = [
            {"short_message": udh(part, wide=way == "udh16") + piece, "esm_class": 0x40}
            for piece, part in zip(pieces, parts, strict=True)
        ]
    return [SubmitSm(**ENDS | {"registered": 1} | unit) for unit in units]


@pytest.mark.parametrize("way", ["udh8", "udh16", "sar"])
@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1)])
def test_parts_become_one_message(either_store: Store, way: str, order: tuple[int, ...]) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        units = long_text(way)
        ids = []
        for number in order[:2]:
            ids.append((await one.ask(units[number])).message_id)  # type: ignore[attr-defined]
        assert await app.count(tables.ESME_PART) == 3, "two, and what they meet at"
        assert not await app.count(tables.MESSAGE)
        again: Any = await one.ask(units[order[0]])
        assert again.message_id == ids[0]
        last: Any = await one.ask(units[order[2]])
        (row,) = await app.rows(tables.MESSAGE)
        assert row["text"] == "a" * 100 + "b" * 100 + "c" * 10 and row["esme"] == ESME
        assert {row["id"]} == {*ids, last.message_id} and not await app.count(tables.ESME_PART)

    gateway(either_store, scene)


def test_parts_at_once_become_one_message(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        answers: list[Any] = await asyncio.gather(*(one.ask(unit) for unit in long_text("udh8")))
        (row,) = await app.rows(tables.MESSAGE)
        assert {(answer.status, answer.message_id) for answer in answers} == {(0, row["id"])}

    gateway(either_store, scene)


@pytest.mark.parametrize("wishes", [(1, 0, 0), (0, 2, 1), (2, 1, 0), (0, 2, 0), (0, 0, 0)])
def test_a_receipt_that_any_part_asks_for_is_given(sqlite_store: Store, wishes: tuple[int, ...]) -> None:
    """Kannel asks with the first part only."""

    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        for unit, registered in zip(long_text("udh8"), wishes, strict=True):
            await one.ask(msgspec.structs.replace(unit, registered=registered))
        (row,) = await app.rows(tables.MESSAGE)
        assert row["esme"] == (ESME if 1 in wishes else wish(ESME, failures_only=True) if 2 in wishes else None)

    gateway(sqlite_store, scene)


def test_a_reference_that_is_used_again_mixes_no_texts(sqlite_store: Store) -> None:
    """Of the first text one part was lost; the second one has the same reference and is sent as it is."""

    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        units = long_text("udh8")
        lost: Any = [await one.ask(unit) for unit in units[:2]]
        others = [msgspec.structs.replace(unit, short_message=unit.short_message[:6] + b"x" * 20) for unit in units]
        answers: Any = [await one.ask(unit) for unit in others]
        (row,) = await app.rows(tables.MESSAGE)
        assert row["text"] == "x" * 60 and {answer.message_id for answer in answers} == {row["id"]}
        assert row["id"] not in {answer.message_id for answer in lost}
        expired = [event for event in await app.rows(tables.EVENT) if event["kind"] == "EsmePartsExpired"]
        assert [event["subject_id"] for event in expired] == [lost[0].message_id]
        assert not await app.count(tables.ESME_PART)

    gateway(sqlite_store, scene)


def another(units: Sequence[SubmitSm], first_alike: bool = False) -> list[SubmitSm]:
    """A text under the same reference that says something else, at most but for its first part."""
    said = [msgspec.structs.replace(unit, short_message=unit.short_message[:6] + b"x" * 20) for unit in units]
    return [units[0], *said[1:]] if first_alike else said


@pytest.mark.parametrize(("kept", "first_alike"), [((1, 2), False), ((0, 2), True), ((2,), False), ((0, 1), True)])
@pytest.mark.parametrize("restarted", [False, True])
def test_what_is_left_of_a_lost_text_joins_no_other(
    either_store: Store, kept: tuple[int, ...], first_alike: bool, restarted: bool
) -> None:
    """A text is begun anew by what comes before all that is kept, or by what follows its first part, after a while.

    A first part that says the same again keeps the id that it was answered with: the sender may wait for its receipt.
    """

    async def begun_anew(app: RunningApp, units: list[SubmitSm], lost: set[str]) -> None:
        app.universe.advance(121)
        one = await customer(app)
        answers: list[Any] = [await one.ask(unit) for unit in another(units, first_alike)]
        (row,) = await app.rows(tables.MESSAGE)
        assert row["text"] == ("a" * 100 + "x" * 40 if first_alike else "x" * 60)
        assert {answer.message_id for answer in answers} == {row["id"]} and (row["id"] in lost) == first_alike
        expired = [event for event in await app.rows(tables.EVENT) if event["kind"] == "EsmePartsExpired"]
        assert {event["subject_id"] for event in expired} == lost and len(expired) == 1
        assert json.loads(expired[0]["body"]) == {"parts": len(kept) - first_alike}
        assert row["esme"] == ESME and not await app.count(tables.ESME_PART)

    async def scene(app: RunningApp) -> None:
        one, units = await customer(app), long_text("udh8")
        units[1:] = [msgspec.structs.replace(unit, registered=0) for unit in units[1:]]  # as Kannel asks
        answers: list[Any] = [await one.ask(units[number]) for number in kept]
        lost = {answer.message_id for answer in answers}
        if not restarted:
            await begun_anew(app, units, lost)
        else:
            async with reopened(either_store, **OPEN) as again:
                await begun_anew(again, units, lost)

    gateway(either_store, scene)


@pytest.mark.parametrize(("taken", "brought"), [((0, 1), (0, 2)), ((1, 2), (1, 0)), ((0, 1), (1, 0, 2))])
def test_a_part_that_is_brought_again_after_a_while_is_a_repeat(
    either_store: Store, taken: tuple[int, ...], brought: tuple[int, ...]
) -> None:
    """Its answer was lost with the connection; the program does not bring again what was answered."""

    async def scene(app: RunningApp) -> None:
        one, units = await customer(app), long_text("udh8")
        answers: list[Any] = [await one.ask(units[number]) for number in taken]
        app.universe.advance(240)
        back = await customer(app)
        answers += [await back.ask(units[number]) for number in brought]
        (row,) = await app.rows(tables.MESSAGE)
        assert row["text"] == "a" * 100 + "b" * 100 + "c" * 10
        assert {answer.message_id for answer in answers} == {row["id"]}
        assert "EsmePartsExpired" not in {event["kind"] for event in await app.rows(tables.EVENT)}

    gateway(either_store, scene)


@pytest.mark.parametrize(
    "waits",
    [
        {2: 0, 1: 0, 0: 119},  # an ESME that is refused for a while, and brings the first part again after a minute
        {0: 0, 1: 3000, 2: 3000},  # one that is away in the middle: nothing but the beginning begins a text
        {1: 0, 2: 3000, 0: 100},
        {0: 0, 2: 200, 1: 200},
    ],
)
def test_a_slow_text_is_joined(sqlite_store: Store, waits: dict[int, float]) -> None:
    async def scene(app: RunningApp) -> None:
        one, units = await customer(app), long_text("udh8")
        answers: list[Any] = []
        for number, seconds in waits.items():
            app.universe.advance(seconds)
            answers.append(await one.ask(units[number]))
        (row,) = await app.rows(tables.MESSAGE)
        assert row["text"] == "a" * 100 + "b" * 100 + "c" * 10
        assert {answer.message_id for answer in answers} == {row["id"]}

    gateway(sqlite_store, scene)


def test_a_first_part_alone_may_be_brought_again_at_any_time(sqlite_store: Store) -> None:
    """Its answer was lost with the connection: there is nothing that it could be mixed with."""

    async def scene(app: RunningApp) -> None:
        one, units = await customer(app), long_text("udh8")
        answers: list[Any] = [await one.ask(units[0])]
        app.universe.advance(3000)
        answers += [await one.ask(unit) for unit in units]
        (row,) = await app.rows(tables.MESSAGE)
        assert {answer.message_id for answer in answers} == {row["id"]}
        assert "EsmePartsExpired" not in {event["kind"] for event in await app.rows(tables.EVENT)}

    gateway(sqlite_store, scene)


def test_the_gap_is_a_setting(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one, units = await customer(app), long_text("udh8")
        for number in (1, 2):
            await one.ask(units[number])
        app.universe.advance(500)
        await one.ask(units[0])
        assert await app.count(tables.MESSAGE) == 1

    gateway(sqlite_store, scene, smsc_parts_gap_seconds=600.0)


def test_a_text_that_cannot_be_joined_is_not_said_to_be_taken(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        units = long_text("udh8")
        for unit in units[:2]:
            assert (await one.ask(unit)).status == S.ESME_ROK
        commit = app.app.committer.commit

        async def declining(told: Sequence[Fact]) -> None:
            if any(isinstance(fact, EsmePartsJoined) for fact in told):
                raise Declined("what it was built on changes all the time")
            await commit(told)

        monkeypatch.setattr(app.app.committer, "commit", declining)
        assert (await one.ask(units[2])).status == S.ESME_RSYSERR and not await app.count(tables.MESSAGE)
        monkeypatch.undo()
        assert (await one.ask(units[2])).status == S.ESME_ROK and await app.count(tables.MESSAGE) == 1

    gateway(sqlite_store, scene)


def test_a_character_may_be_cut_in_two(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        octets = "😀".encode("utf-16-be")
        for number, piece in enumerate((octets[:2], octets[2:]), 1):
            part = Concatenation(9, 2, number)
            await one.ask(SubmitSm(**ENDS, data_coding=8, esm_class=0x40, short_message=udh(part, wide=False) + piece))
        (row,) = await app.rows(tables.MESSAGE)
        assert row["text"] == "😀"

    gateway(sqlite_store, scene)


def test_scheduled_and_limited_in_time(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        await one.submit(schedule="000000020000000R", validity="000000003000000R")
        at = app.universe.now() + timedelta(hours=2)
        (owed,) = await app.rows(tables.OUTBOX)
        assert owed["send_at"] == owed["due"] == int(at.timestamp() * 1000)
        assert owed["give_up"] - owed["due"] == 30 * 60_000

    gateway(sqlite_store, scene)


def test_many_destinations(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        plain: dict[str, Any] = {"source_ton": 1, "source": MAIN_NUMBER[1:], "short_message": b"All"}
        good, bad = Address(1, 1, THEM[1:]), Address(1, 1, "12")
        answer: Any = await one.ask(SubmitMulti(**plain, destinations=(good, bad, Address(1, 1, "15557770001"))))
        assert [(each.address, each.status) for each in answer.unsuccessful] == [("12", S.ESME_RINVDSTADR)]
        rows = await app.rows(tables.MESSAGE)
        assert len(rows) == 2 and rows[0]["id"] == answer.message_id
        answer = await one.ask(SubmitMulti(**plain, destinations=(bad,)))
        assert answer.status == S.ESME_RINVDSTADR
        answer = await one.ask(SubmitMulti(**plain, destinations=(good, ListName("friends"))))
        assert answer.status == S.ESME_RINVDLNAME
        assert await app.count(tables.MESSAGE) == 2

    gateway(sqlite_store, scene)


def test_data_sm(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        answer: Any = await one.ask(DataSm(**ENDS, registered=1, tlvs=((tlv.MESSAGE_PAYLOAD, b"data"),)))
        assert (await app.message(answer.message_id))["text"] == "data"

    gateway(sqlite_store, scene)


def test_queried_canceled_and_not_replaced(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        id_ = (await one.submit(schedule="000000020000000R")).message_id
        source: dict[str, Any] = {"source_ton": 1, "source": MAIN_NUMBER[1:]}
        answer: Any = await one.ask(QuerySm(message_id=id_, **source))
        assert (answer.status, answer.message_id, answer.message_state) == (0, id_, MessageState.ENROUTE)
        assert (await one.ask(QuerySm(message_id="f" * 24))).status == S.ESME_RINVMSGID
        other: dict[str, Any] = {"source_ton": 1, "source": SECOND_NUMBER[1:]}
        assert (await one.ask(QuerySm(message_id=id_, **other))).status == S.ESME_RQUERYFAIL
        assert (await one.ask(ReplaceSm(message_id=id_, short_message=b"x"))).status == S.ESME_RREPLACEFAIL
        assert (await one.ask(CancelSm())).status == S.ESME_RCANCELFAIL
        assert (await one.ask(CancelSm(message_id=id_, **other))).status == S.ESME_RCANCELFAIL
        assert (await one.ask(CancelSm(message_id=id_, **source))).status == 0
        assert (await app.message(id_))["status"] == "canceled"
        answer = await one.ask(QuerySm(message_id=id_))
        assert answer.message_state == MessageState.DELETED

    gateway(sqlite_store, scene)


def test_messages_of_others_are_not_there(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        other = (await app.sent(endpoint=SECOND))["id"]
        assert (await one.ask(QuerySm(message_id=other))).status == S.ESME_RINVMSGID
        assert (await one.ask(CancelSm(message_id=other))).status == S.ESME_RINVMSGID

    gateway(sqlite_store, scene, {"endpoints": (MAIN,)})
