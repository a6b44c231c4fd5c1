"""Which lines of the log are told, and how those about one reading are put together."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kits.running_app import RunningApp, play
from tests.kits.store_kit import Store
from tests.realtime.sample import line, notice
from trunkline.domain.facts import MessagesRead, SessionEnded
from trunkline.realtime.notices import OF_MESSAGES, OF_SESSIONS, READ, Notice, is_told, joined, notices_of
from trunkline.store.events import events_after


@pytest.mark.parametrize(
    ("kind", "body", "told"),
    [
        *((kind, {"status": "sent"}, True) for kind in sorted(OF_MESSAGES | OF_SESSIONS)),
        ("MessageSent", {"status": None}, False),
        ("DeliveryReported", {"status": None}, False),
        ("MessageFailed", {}, True),
        ("KeyCreated", {}, False),
        ("AccountCreated", {}, False),
    ],
)
def test_which_lines_are_told(kind: str, body: dict[str, str | None], told: bool) -> None:
    assert is_told(line(1, kind)._replace(body=body)) is told


def test_readings_that_stand_together_are_one() -> None:
    read = [notice(seq, READ, id=f"m{seq}") for seq in (1, 2, 3)]
    (one,) = joined(read)
    assert (one.seq, one.message_ids) == (3, ("m1", "m2", "m3"))


@pytest.mark.parametrize(
    "second",
    [
        notice(3, READ, id="m3"),  # a line of something else is between
        notice(2, READ, id="m2", conversation_id="c2"),
        notice(2, READ, account="b", id="m2"),
        notice(2, READ, id="m2", customer_id="another"),
        notice(2, READ, id="m2")._replace(date="2026-11-23T10:11:13.000Z"),
        notice(2, READ, id="m2")._replace(body={"by": "somebody else"}),
        notice(2, "MessageCreated", id="m2"),
    ],
)
def test_others_stay_apart(second: Notice) -> None:
    first = notice(1, READ, id="m1")
    assert joined([first, second]) == [first, second]


@given(st.lists(st.tuples(st.integers(1, 2), st.booleans(), st.sampled_from(["c1", "c2"]))))
def test_nothing_is_lost_and_the_order_stays(steps: Sequence[tuple[int, bool, str]]) -> None:
    seq, notices = 0, []
    for step, read, conversation in steps:
        seq += step
        notices.append(notice(seq, READ if read else "MessageCreated", id=f"m{seq}", conversation_id=conversation))
    found = joined(notices)
    assert [one.seq for one in found] == sorted({one.seq for one in found})
    read_ids = [id_ for one in found for id_ in one.message_ids]
    assert read_ids == [f"m{one.seq}" for one in notices if one.kind == READ]
    assert [one for one in found if one.kind != READ] == [one for one in notices if one.kind != READ]
    assert joined(found[:1]) == found[:1]


def test_lines_of_the_store_become_notices_with_what_they_are_about(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        sample = await app.sample()
        session, message = sample.session, sample.message
        incoming = [app.created(session, f"In {n}", incoming=True, connection_id=None) for n in range(3)]
        await app.record(*incoming)
        date, ids = app.universe.now_iso(), tuple(one.id for one in incoming)
        read = MessagesRead(
            account_id=session.account_id, date=date, conversation_id=session.conversation_id, message_ids=ids, by="Ann"
        )
        ended = SessionEnded(account_id=session.account_id, date=date, id=session.id, outcome="Done")
        await app.record(read, ended)
        events = await events_after(app.app.engine, 0, 100)
        found = await notices_of(app.app.directory, events)
        kinds = [one.kind for one in found]
        assert kinds == ["SessionOpened", "MessageCreated", *["MessageCreated"] * 3, READ, "SessionEnded"]
        assert found[1].subject["text"] == message.text and found[1].endpoint_name == "Main line"
        assert found[5].message_ids == ids and found[5].seq == events[-2].seq
        for one in found:
            assert one.ids == {
                "account": session.account_id,
                "endpoint": session.endpoint_id,
                "session": session.id,
                "conversation": session.conversation_id,
            }
        unknown = events[-1]._replace(subject_id="0" * 24)
        assert await notices_of(app.app.directory, [unknown]) == []
        assert await notices_of(app.app.directory, []) == []

    play(either_store, scene)
