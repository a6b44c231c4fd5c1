"""What people who look are told: lines of the event log, with the message or session that each is about.

A line makes one notice or none. Lines that stand together and say that messages of one conversation were read make one
notice; its number is that of the last of them. So whoever has seen a notice has seen every line up to its number.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from trunkline.store.directory import Directory
from trunkline.store.events import Event
from trunkline.store.messages import find_messages

Values = Mapping[str, Any]

READ: Final = "MessageRead"
OF_MESSAGES: Final = frozenset(
    {
        "MessageCreated",
        "MessageSent",
        "SendingProven",
        "MessageDeferred",
        "MessageFailed",
        "MessageUnconfirmed",
        "MessageRequeued",
        "MessageCanceled",
        "DeliveryReported",
        READ,
    }
)
OF_SESSIONS: Final = frozenset({"SessionOpened", "SessionEnded", "SessionReopened"})
# These tell of a new status only when it moved; a receipt that came twice joins the story alone.
MOVES_OR_NOTHING: Final = frozenset({"MessageSent", "DeliveryReported"})


class Notice(NamedTuple):
    """One thing that happened: the event's own words, and what it is about as that stands now."""

    seq: int
    kind: str
    date: str
    body: Values
    subject: Values
    ids: Mapping[str, str]
    """Of the account, endpoint, session and conversation."""
    endpoint_name: str | None = None
    message_ids: tuple[str, ...] = ()

    @property
    def account_id(self) -> str:
        """Whose it is."""
        return self.ids["account"]

    @property
    def customer_id(self) -> str | None:
        """The customer of what it is about; None when that belongs to the account."""
        customer_id: str | None = self.subject["customer_id"]
        return customer_id


def is_told(event: Event) -> bool:
    """Whether anybody hears of a line of the log."""
    if event.kind in MOVES_OR_NOTHING:
        return event.body.get("status") is not None
    return event.kind in OF_MESSAGES or event.kind in OF_SESSIONS


def notice_of(event: Event, subject: Values, endpoint_name: str | None) -> Notice:
    """The notice of a line about this message or session."""
    about_session = event.kind in OF_SESSIONS
    ids = {
        "account": event.account_id,
        "endpoint": subject["endpoint_id"],
        "session": subject["id"] if about_session else subject["session_id"],
        "conversation": subject["conversation_id"],
    }
    read = (event.subject_id,) if event.kind == READ else ()
    return Notice(event.seq, event.kind, event.date, event.body, subject, ids, endpoint_name, read)


def joined(notices: Iterable[Notice]) -> list[Notice]:
    """Put together what stands together about one reading of one conversation."""
    found: list[Notice] = []
    for notice in notices:
        if found and _continues(found[-1], notice):
            notice = notice._replace(message_ids=found.pop().message_ids + notice.message_ids)
        found.append(notice)
    return found


def _continues(before: Notice, notice: Notice) -> bool:
    return (
        before.kind == notice.kind == READ
        and before.seq + 1 == notice.seq
        and before.ids["conversation"] == notice.ids["conversation"]
        and before.customer_id == notice.customer_id
        and (before.account_id, before.date, before.body) == (notice.account_id, notice.date, notice.body)
    )


async def notices_of(directory: Directory, events: Sequence[Event]) -> list[Notice]:
    """The notices of these lines, in order; what they are about is read all at once."""
    told = [event for event in events if is_told(event)]
    subjects = await _subjects(directory, told)
    found = [(event, subjects.get((event.account_id, event.subject_id))) for event in told]
    there = [(event, subject) for event, subject in found if subject is not None]
    names = await _endpoint_names(directory, there)
    return joined(notice_of(event, subject, names[subject["endpoint_id"]]) for event, subject in there)


async def _subjects(directory: Directory, told: Sequence[Event]) -> dict[tuple[str, str], Values]:
    messages = {(event.account_id, event.subject_id) for event in told if event.kind in OF_MESSAGES}
    sessions = {(event.account_id, event.subject_id) for event in told if event.kind in OF_SESSIONS}
    rows: list[Values] = []
    if messages:
        accounts, ids = {account for account, _ in messages}, [id_ for _, id_ in messages]
        rows += await find_messages(directory.engine, accounts, ids)
    if sessions:
        looked = await asyncio.gather(*(directory.session((account,), id_) for account, id_ in sessions))
        rows += [row for row in looked if row is not None]
    return {(row["account_id"], row["id"]): row for row in rows}


async def _endpoint_names(directory: Directory, there: Iterable[tuple[Event, Values]]) -> dict[str, str | None]:
    keys = list({(event.account_id, subject["endpoint_id"]) for event, subject in there})
    found = await asyncio.gather(*(directory.endpoint((account,), endpoint) for account, endpoint in keys))
    return {id_: (endpoint or {}).get("display_name") for (_, id_), endpoint in zip(keys, found, strict=True)}
