"""The log of a session: what happened to it and to its messages, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from trunkline.operations.types.listing import searched
from trunkline.operations.types.sessions import SessionLogInfo
from trunkline.operations.types.story import sentence, told_by
from trunkline.store.engine import Engine
from trunkline.store.events import Event, events_of
from trunkline.store.messages import latest_of_sessions
from trunkline.store.sessions import LogSearch

Values = dict[str, Any]

LINES_MOST: Final = 100  # of one session; the newest ones
LINES_OF_ALL: Final = 10_000  # of one answer, shared between its sessions
QUOTED_MOST: Final = 40  # characters of a message that tell which one a milestone is about
RECEIVED: Final = " wrote: "
SENT: Final = " wrote to "
# A milestone tells how a message fared; that it came into being its own line tells, with its text.
MILESTONES: Final = frozenset(
    {"MessageSent", "MessageDeferred", "MessageFailed", "MessageUnconfirmed", "MessageRequeued", "DeliveryReported"}
)


async def logs_of(sessions: Sequence[Values], engine: Engine) -> dict[str, list[SessionLogInfo]]:
    """The logs of these sessions by id: messages with their texts, their milestones, beginnings and ends."""
    if not sessions:
        return {}
    most = max(1, min(LINES_MOST, LINES_OF_ALL // len(sessions)))
    messages = await latest_of_sessions(engine, sessions, most)
    owners = {row["account_id"] for row in sessions}
    subjects = [row["id"] for row in (*sessions, *messages)]
    events = await events_of(engine, owners, subjects, LINES_OF_ALL)
    lines = _lines(sessions, messages, events)
    return {id_: [line for _, line in sorted(found, key=_when)][-most:] for id_, found in lines.items()}


def _when(line: tuple[tuple[str, int], SessionLogInfo]) -> tuple[str, int]:
    return line[0]


def _lines(
    sessions: Sequence[Values], messages: Sequence[Values], events: Sequence[Event]
) -> dict[str, list[tuple[tuple[str, int], SessionLogInfo]]]:
    """Lines by session, each with its date and a number that keeps apart what has the same date."""
    found: dict[str, list[tuple[tuple[str, int], SessionLogInfo]]] = {row["id"]: [] for row in sessions}
    message_of = {row["id"]: row for row in messages}
    for number, row in enumerate(messages):
        line = SessionLogInfo(date=row["date"], message=_said(row))
        found[row["session_id"]].append(((row["date"], number), line))
    for number, event in enumerate(events, start=len(messages)):
        message = message_of.get(event.subject_id)
        if event.subject_id in found:
            line = SessionLogInfo(date=event.date, message=sentence(event))
            # A session begins before its first message and ends after its last, also within one millisecond.
            place = -1 if event.kind in ("SessionOpened", "SessionReopened") else number
            found[event.subject_id].append(((event.date, place), line))
        elif event.kind in MILESTONES and message is not None:
            line = SessionLogInfo(date=event.date, message=f"“{_short(message['text'])}”: {sentence(event)}")
            found[message["session_id"]].append(((event.date, number), line))
    return found


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= QUOTED_MOST else f"{plain[:QUOTED_MOST]}…"


def _said(row: Values) -> str:
    if row["incoming"]:
        return f"{row['sender'] or row['other_address']}{RECEIVED}{row['text']}"
    return f"{row['sender'] or 'We'}{SENT}{row['other_address']}: {row['text']}"


def searched_log(text: str | None) -> LogSearch | None:
    """How to search logs for a text: in what people and carriers said, and in the words that are put around it."""
    wanted = searched(text, "Log")
    if wanted is None:
        return None
    directions = [incoming for incoming, words in ((True, RECEIVED), (False, SENT)) if wanted.lower() in words]
    return LogSearch(wanted, told_by(wanted), directions)
