import asyncio
import re
from collections import Counter
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import msgspec
import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kits.carrier_kit import CONNECTION, RecordingSink, outgoing
from tests.kits.carriers_loopback import OURS, LoopbackStage, stage
from trunkline.base.faults import NotFound, Unavailable
from trunkline.base.universe import FixedUniverse
from trunkline.carriers import loopback
from trunkline.carriers.base import Accepted, Failure, Receipt, Refused, Unknown
from trunkline.carriers.loopback import MAGIC, Bucket, HandsetText, LoopbackSettings, ReceiptPost, mark_repeats

HANDSET = "+15556667777"
AT_ONCE: dict[str, Any] = {"latency_ms": 0, "receipt_delay_ms": 0}
DOC = Path(__file__).parent.parent.parent / "docs" / "loopback.md"


def run(work: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(work, 60))


async def at_once(**settings: Any) -> LoopbackStage:
    return await stage(AT_ONCE | settings)


def test_a_text_stands_on_its_handset_before_the_network_accepts_it() -> None:
    async def work() -> None:
        played = await at_once()
        outcome = await played.link.send(outgoing(text="Hello"))
        (text,) = await played.network.texts(HANDSET)
        assert outcome == Accepted(text.carrier_id)
        assert (text.text, text.peer, text.incoming, text.message_id) == ("Hello", OURS, True, "m" * 24)
        assert played.network.handsets() == [HANDSET]
        await played.link.close()

    run(work())


def test_a_message_sent_twice_is_two_texts_and_the_second_is_marked() -> None:
    async def work() -> None:
        played = await at_once()
        with played.network.subscribe(HANDSET) as live:
            for attempt in (1, 2):
                await played.link.send(outgoing(attempt=attempt))
            assert [text.repeat for text in await played.network.texts(HANDSET)] == [False, True]
            assert [(await anext(live)).repeat for _ in range(2)] == [False, True]
        await played.link.close()

    run(work())


def test_latency_is_jittered_around_its_mean(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    async def work() -> None:
        played = await stage({"latency_ms": 20, "receipt_delay_ms": 0})
        monkeypatch.setattr(asyncio, "sleep", sleep)
        for number in range(50):
            await played.link.send(outgoing(message_id=str(number)))
        monkeypatch.undo()
        await played.link.close()

    run(work())
    assert len(set(slept)) == len(slept) == 50
    assert 0.01 < sum(slept) / 50 < 0.04


def test_the_slow_number_takes_five_seconds_more(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    async def work() -> None:
        played = await at_once()
        monkeypatch.setattr(asyncio, "sleep", sleep)
        await played.link.send(outgoing(to_address="+15550100010"))
        monkeypatch.undo()
        await played.link.close()

    run(work())
    assert slept == [5.0]


def test_rates_decide_by_the_chance_of_the_universe() -> None:
    async def work() -> None:
        played = await at_once(failure_rate=0.2, unknown_rate=0.5)
        outcomes = [await played.link.send(outgoing(message_id=str(number))) for number in range(1000)]
        kinds = Counter(type(outcome) for outcome in outcomes)
        assert 150 < kinds[Refused] < 250
        assert 340 < kinds[Unknown] < 460
        arrived = len(played.journal.kept)
        assert kinds[Accepted] + 140 < arrived < kinds[Accepted] + 260
        await played.link.close()
        assert len(played.sink.receipts) == arrived

    run(work())


def _down(played: LoopbackStage) -> bool:
    assert played.network.down != played.link.up
    return played.network.down


def test_down_refuses_everything_holds_receipts_back_and_ends_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loopback, "DOWN_TICK", 0.01)

    async def work() -> None:
        universe = FixedUniverse()
        played = await stage(AT_ONCE, universe)
        await played.link.send(outgoing())
        played.network.set_down(60)
        refused = await played.link.send(outgoing())
        assert isinstance(refused, Refused) and refused.failure is Failure.CARRIER_DOWN
        assert _down(played)
        with pytest.raises(Unavailable, match="network is down"):
            await played.network.answer(HANDSET, OURS, "Hello?")
        assert await played.link.ask(outgoing()) is None
        await asyncio.sleep(0.05)
        assert played.sink.receipts == []
        universe.advance(61)
        assert not _down(played)
        await played.receipts(1)
        played.network.set_down()
        universe.advance(1e6)
        assert _down(played)
        played.network.set_up()
        assert not _down(played)
        await played.link.close()

    run(work())


def test_asking_tells_whether_a_text_arrived() -> None:
    async def work() -> None:
        played = await at_once()
        for number, arrives in (("+15550100008", True), ("+15550100009", False)):
            message = outgoing(to_address=number)
            assert isinstance(await played.link.send(message), Unknown)
            told = await played.link.ask(message)
            if arrives:
                assert told == Accepted(played.journal.kept[-1].carrier_id)
            else:
                assert isinstance(told, Refused) and told.failure is Failure.LOST and told.failure.again
        await played.link.close()

    run(work())


def test_asking_says_nothing_when_the_text_may_be_too_old(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loopback, "ASK_DEPTH", 2)

    async def work() -> None:
        played = await at_once()
        for number in range(3):
            await played.link.send(outgoing(message_id=str(number)))
        assert await played.link.ask(outgoing(message_id="0")) is None
        await played.link.close()

    run(work())


def test_a_store_that_cannot_keep_the_text_is_a_carrier_in_trouble() -> None:
    async def work() -> None:
        played = await at_once()
        played.journal.stalled = True
        outcome = await played.link.send(outgoing())
        assert isinstance(outcome, Refused) and outcome.failure is Failure.CARRIER_DOWN
        await played.link.close()
        assert played.sink.receipts == []

    run(work())


def test_a_receipt_that_the_server_cannot_take_comes_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loopback, "RECEIPT_PAUSES", (0.01, 0.01))

    async def work() -> None:
        played = await at_once()
        played.sink.failures = 2
        await played.link.send(outgoing())
        await played.receipts(1)
        assert played.sink.refused == [played.sink.receipts[0].carrier_id] * 2
        played.sink.failures = 3
        await played.link.send(outgoing())
        await asyncio.sleep(0.1)
        assert len(played.sink.receipts) == 1, "after its last attempt a receipt is given up"
        await played.link.close()

    run(work())


def test_receipts_come_in_the_order_of_their_time() -> None:
    async def work() -> None:
        sink = RecordingSink()
        post = ReceiptPost(sink, lambda: False)
        for number in (3, 1, 4, 0, 2):
            post.post(Receipt("a", "c", None, str(number), True, None, "", ""), 0.1 + number * 0.05)
        assert sink.receipts == []
        await sink.until(lambda: len(sink.receipts) == 5)
        assert [receipt.message_id for receipt in sink.receipts] == ["0", "1", "2", "3", "4"]
        await post.close()

    run(work())


def test_closing_hands_over_the_receipts_that_wait() -> None:
    async def work() -> None:
        played = await stage({"latency_ms": 0, "receipt_delay_ms": 60_000})
        for number in range(1000):
            await played.link.send(outgoing(message_id=str(number)))
        await played.link.close()
        assert len(played.sink.receipts) == 1000
        assert not played.link.up

    run(work())


def test_closing_gives_up_receipts_that_nobody_may_have() -> None:
    async def work() -> None:
        played = await at_once()
        await played.link.send(outgoing())
        played.network.set_down()
        await played.link.close()
        assert played.sink.receipts == []

    run(work())


def test_an_answer_is_tried_again_under_the_same_id(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loopback, "INBOUND_PAUSES", (0.0, 0.0))

    async def work() -> None:
        played = await at_once()
        played.sink.failures = 2
        sent = await played.network.answer(HANDSET, OURS, "Yes")
        assert played.sink.refused == [sent.carrier_id] * 2
        (inbound,) = played.sink.inbounds
        assert (inbound.carrier_id, inbound.from_address, inbound.to_address) == (sent.carrier_id, HANDSET, OURS)
        assert await played.network.texts(HANDSET) == [sent]
        played.sink.failures = 3
        with pytest.raises(Unavailable, match="could not take"):
            await played.network.answer(HANDSET, OURS, "Still there?")
        assert await played.network.texts(HANDSET) == [sent], "what the server did not take was not sent"
        await played.link.close()

    run(work())


def test_an_answer_that_the_server_has_is_sent_even_when_the_handset_cannot_keep_it() -> None:
    async def work() -> None:
        played = await at_once()
        played.journal.stalled = True
        await played.network.answer(HANDSET, OURS, "Yes")
        assert len(played.sink.inbounds) == 1
        await played.link.close()

    run(work())


def test_an_answer_to_nobody_or_to_a_stopped_connection_says_so() -> None:
    async def work() -> None:
        played = await at_once()
        with pytest.raises(NotFound, match=r"\+15550000000 belongs to nobody here") as refused:
            await played.network.answer(HANDSET, "+15550000000", "Hello?")
        assert refused.value.field == "To"
        await played.link.close()
        with pytest.raises(Unavailable, match="is not running"):
            await played.network.answer(HANDSET, OURS, "Hello?")

    run(work())


def test_a_connection_that_ends_late_does_not_take_its_successor_away() -> None:
    async def work() -> None:
        played = await at_once()
        successor = played.network.connect(LoopbackSettings(), CONNECTION, played.sink)
        await played.link.close()
        await played.network.answer(HANDSET, OURS, "Hello")
        assert len(played.sink.inbounds) == 1
        await successor.close()

    run(work())


def test_subscribers_hear_of_their_own_handset_until_they_hang_up() -> None:
    async def work() -> None:
        played = await at_once()
        live = played.network.subscribe(HANDSET)
        other = played.network.subscribe("+15556668888")
        await played.link.send(outgoing())
        await played.network.answer(HANDSET, OURS, "Yes")
        played.network.hang_up()
        assert [text.incoming async for text in live] == [True, False]
        assert [text async for text in other] == []
        live.close()
        with played.network.subscribe(HANDSET) as again:
            await played.link.send(outgoing(message_id="x"))
            assert (await anext(again)).message_id == "x"
        await played.link.close()

    run(work())


def test_memory_stays_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loopback, "REMEMBERED_MESSAGES", 5)
    monkeypatch.setattr(loopback, "SUBSCRIBER_TEXTS", 4)

    async def work() -> None:
        played = await at_once()
        live = played.network.subscribe(HANDSET)
        for number in range(30):
            await played.link.send(outgoing(message_id=str(number)))
            await played.link.send(outgoing(message_id=str(number), to_address=f"+155566600{number:02}"))
        played.network.hang_up()
        assert [text.message_id async for text in live] == ["26", "27", "28", "29"]
        assert len(played.network.handsets()) == loopback.REMEMBERED_HANDSETS
        assert played.network.handsets()[0] == "+15556660029"
        assert len(played.network._messages) == 5
        await played.link.close()

    run(work())


def _text(message_id: str | None) -> HandsetText:
    return HandsetText("t", HANDSET, OURS, "Hi", message_id is not None, "", message_id, "c")


def test_only_texts_of_a_message_can_be_repeats() -> None:
    marked = mark_repeats([_text("a"), _text(None), _text("b"), _text(None), _text("a")])
    assert [text.repeat for text in marked] == [False, False, False, False, True]


@given(st.floats(0.1, 50), st.lists(st.tuples(st.integers(1, 10), st.floats(0, 2)), max_size=60))
def test_a_bucket_never_lets_more_through_than_its_rate_and_one_burst(
    rate: float, wishes: list[tuple[int, float]]
) -> None:
    bucket, now, taken, largest = Bucket(rate, 0.0), 0.0, 0, 0
    for segments, pause in wishes:
        now += pause
        early = bucket.take(segments, now)
        assert early >= 0
        if not early:
            taken += segments
            largest = max(largest, segments)
    assert taken <= now * rate + max(1.0, rate) + largest + 1e-6


@given(st.floats(0.1, 50), st.integers(1, 10))
def test_waiting_as_long_as_a_bucket_says_is_enough(rate: float, segments: int) -> None:
    bucket, now = Bucket(rate, 0.0), 0.0
    while not (early := bucket.take(segments, now)):
        pass
    assert bucket.take(segments, now + early + 1e-6) == 0


def test_magic_numbers_are_possible_numbers_that_are_nobodys() -> None:
    for number in MAGIC:
        parsed = phonenumbers.parse(number)
        assert phonenumbers.is_possible_number(parsed) and not phonenumbers.is_valid_number(parsed)


def test_magic_numbers_do_what_they_say() -> None:
    async def work() -> None:
        played = await at_once()
        for number, course in MAGIC.items():
            if course.wait_seconds:
                continue
            for attempt in (1, 2, 3):
                before = len(played.journal.kept)
                outcome = await played.link.send(outgoing(to_address=number, attempt=attempt))
                failed = course.failure is not None and attempt <= (course.failing_attempts or attempt)
                expected = Refused if failed else Accepted if course.answered else Unknown
                assert isinstance(outcome, expected), course.name
                assert len(played.journal.kept) - before == (course.arrives and not failed), course.name
        await played.link.close()

    run(work())


def _rows(heading: str) -> list[list[str]]:
    section = DOC.read_text("utf-8").split(f"## {heading}\n")[1].split("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("| `")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_the_doc_lists_the_magic_numbers() -> None:
    assert _rows("Numbers that always misbehave") == [
        [f"`{number}`", course.name, course.effect] for number, course in MAGIC.items()
    ]


def test_the_doc_lists_the_settings() -> None:
    rows = _rows("Settings of a connection")
    defaults = msgspec.to_builtins(LoopbackSettings())
    schema = msgspec.json.schema(LoopbackSettings)["$defs"]["LoopbackSettings"]["properties"]
    assert rows == [
        [f"`{name}`", "none" if default is None else msgspec.json.encode(default).decode(), _said(schema[name])]
        for name, default in defaults.items()
    ]


def _said(schema: dict[str, Any]) -> str:
    return re.sub(r"\s+", " ", str(schema["description"]))
