"""A message's place in the queue, and why it is not sent yet: from its outbox row and its connection. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final, NamedTuple

from trunkline.base.universe import iso
from trunkline.domain.message import Status, UnconfirmedPolicy
from trunkline.domain.owed import Phase
from trunkline.store.messages import AHEAD_MOST, Ahead

Values = dict[str, Any]

START: Final = datetime(1970, 1, 1, tzinfo=UTC)


class Place(NamedTuple):
    """What can be said about a message that is not settled; nothing at all about one that is."""

    status: Status
    position: int | None = None
    expected: str | None = None
    reason: str | None = None
    deadline: str | None = None


def place(
    status: Status,
    owed: Values | None,
    connection: Values | None,
    ahead: Ahead,
    now: datetime,
    held: Sequence[str] = (),
) -> Place:
    """Where the message stands at this moment; `now` in UTC, `held` are other reasons why it waits."""
    if owed is None:
        return Place(status)
    deadline = moment(owed["give_up"])
    if owed["phase"] != Phase.SEND or status is not Status.QUEUED:
        return Place(status, reason=_waiting_reason(status, connection), deadline=deadline)
    if owed["worker"] is not None and owed["due"] > _milliseconds(now):
        return Place(Status.SENDING, expected=iso(now), deadline=moment(owed["due"]))
    if connection is None or connection["disabled"]:
        switched_off = "The connection that it goes over is switched off."
        return Place(status, ahead.messages + 1, None, switched_off, deadline)
    if _is_scheduled(owed, now):
        return Place(Status.SCHEDULED, expected=moment(owed["due"]), reason=_later(owed), deadline=deadline)
    expected = _expected(owed, connection, ahead, now)
    reason = " ".join([*_reasons(owed, connection, ahead, now), *held]) or None
    return Place(status, ahead.messages + 1, expected, reason, deadline)


def _is_scheduled(owed: Values, now: datetime) -> bool:
    return owed["send_at"] is not None and owed["attempts"] == 0 and owed["due"] > _milliseconds(now)


def moment(milliseconds: int) -> str:
    """A time of the outbox as people read it."""
    return iso(START + timedelta(milliseconds=milliseconds))


def _milliseconds(now: datetime) -> int:
    return (now - START) // timedelta(milliseconds=1)


def _expected(owed: Values, connection: Values, ahead: Ahead, now: datetime) -> str:
    begin = max(owed["due"], _milliseconds(now))
    rate = connection["rate_per_second"]
    # Accounts take turns, so with others that wait its own queue moves so much more slowly.
    wait = ahead.segments * ahead.accounts * 1000 // rate if rate else 0
    return moment(begin + wait)


def _reasons(owed: Values, connection: Values, ahead: Ahead, now: datetime) -> list[str]:
    found = []
    waits = owed["due"] > _milliseconds(now)
    if waits:
        found.append(_later(owed))
    elif owed["worker"] is not None:
        found.append("The worker that was sending it did not come back; another one takes it now.")
    # What waits for its own time is not held up by others, unless their segments are counted.
    if ahead.messages and (not waits or connection["rate_per_second"]):
        found.append(_queue(connection, ahead))
    return found


def _later(owed: Values) -> str:
    if not owed["attempts"]:
        return f"It is to be sent at {moment(owed['due'])}."
    again = f"Attempt {owed['attempts']} failed; the next one follows at {moment(owed['due'])}."
    return f"{again} The reason: {owed['reason']}" if owed["reason"] else again


def _queue(connection: Values, ahead: Ahead) -> str:
    count = f"{'At least ' if ahead.messages >= AHEAD_MOST else ''}{ahead.messages}"
    number = "1 message of its account is" if ahead.messages == 1 else f"{count} messages of its account are"
    said = f"{number} ahead of it in the queue of the connection '{connection['name']}'"
    rate = connection["rate_per_second"]
    if rate:
        said += f", which sends {rate} {'segment' if rate == 1 else 'segments'} a second"
    if ahead.accounts > 1:
        said += f" and takes turns between {ahead.accounts} accounts"
    return f"{said}."


_POLICIES: Final = {
    UnconfirmedPolicy.WAIT: "Its receipt is awaited.",
    UnconfirmedPolicy.ASK: "The carrier is asked what became of it.",
    UnconfirmedPolicy.RESEND: "It will be sent again.",
}


def _waiting_reason(status: Status, connection: Values | None) -> str | None:
    if status is not Status.UNCONFIRMED:
        return None
    next_step = _POLICIES[UnconfirmedPolicy(connection["unconfirmed_policy"])] if connection else ""
    return f"It was handed to the carrier, which gave no answer. {next_step}".strip()
