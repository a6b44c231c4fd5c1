"""The story of a message, which the reference does not tell (namespace Trunkline.Api.Messages)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Final, NamedTuple

import msgspec

from trunkline.contract.shapes import Doc, Dto, WireEnum
from trunkline.domain.message import Status
from trunkline.domain.webhook import State
from trunkline.operations.types.files import FileInfo
from trunkline.operations.types.messaging import MessageInfo
from trunkline.store.events import Event

NAMESPACE = "Trunkline.Api.Messages"
# A message ends like this when its time ran out before an attempt was made: that is no attempt.
NO_ATTEMPT: Final = "expired"


class MessageStatuses(WireEnum, namespace=NAMESPACE):
    """Where a message stands; delivered, undelivered, failed and canceled are ends."""

    Scheduled = "scheduled"
    Queued = "queued"
    Sending = "sending"
    Sent = "sent"
    Delivered = "delivered"
    Undelivered = "undelivered"
    Failed = "failed"
    Unconfirmed = "unconfirmed"
    Canceled = "canceled"


class AttemptOutcomes(WireEnum, namespace=NAMESPACE):
    """What one attempt to hand a message to the carrier came to."""

    Accepted = "accepted"
    Deferred = "deferred"
    Refused = "refused"
    Unknown = "unknown"


class MessageAttempt(Dto):
    """One attempt to hand a message to the carrier."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    number: Annotated[int, Doc("Which attempt it was; the first one is 1")]
    date: str | None = None
    outcome: AttemptOutcomes
    failure: Annotated[str | None, Doc("The kind of failure, as unreachable or throttled")] = None
    reason: Annotated[str | None, Doc("Why, in words")] = None


class MessageReceipt(Dto):
    """One delivery receipt."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    date: str | None = None
    delivered: bool
    failure: str | None = None
    reason: str | None = None


class MessageEvent(Dto):
    """One thing that happened to a message."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    date: str | None = None
    kind: str | None = None
    description: str | None = None


class MessageStory(Dto):
    """A message and what became of it."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    message: MessageInfo
    status: MessageStatuses
    conversation_id: str | None = None
    session_id: str | None = None
    connection_id: Annotated[str | None, Doc("The connection to a carrier that it goes over")] = None
    segments: Annotated[int, Doc("How many text messages the carrier counts it as")]
    encoding: Annotated[str | None, Doc("The alphabet it is sent in: GSM-7 or UCS-2")] = None
    sent_text: Annotated[str | None, Doc("The text as it is sent, where smart encoding changed it")] = None
    carrier_id: Annotated[str | None, Doc("The carrier's own ID of the message")] = None
    failure: Annotated[str | None, Doc("The kind of failure, of a message that failed or was not delivered")] = None
    error: Annotated[str | None, Doc("What went wrong last, in words")] = None
    queue_position: Annotated[
        int | None, Doc("Its place among the messages of its account that wait for the connection; the next one is 1")
    ] = None
    expected_send_date: Annotated[str | None, Doc("When it will be sent, as far as can be foreseen")] = None
    delay_reason: Annotated[str | None, Doc("Why it has not been sent yet, or why its outcome is not known")] = None
    deadline: Annotated[str | None, Doc("When its present status ends at the latest")] = None
    attempts: list[MessageAttempt]
    receipts: list[MessageReceipt]
    events: list[MessageEvent]
    files: Annotated[list[FileInfo] | None, Doc("The files that go with it, or came with it")] = None


_WORDS: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z0-9]*|[a-z0-9]+")
_encode: Final = msgspec.json.Encoder().encode

# --- Read from the event log -----------------------------------------------------------------------------------------


def attempts_of(events: Sequence[Event]) -> list[MessageAttempt]:
    """The attempts, in order. What is learnt later about one whose outcome was unknown belongs to that one."""
    found: list[MessageAttempt] = []
    handed_over = False
    for event in events:
        outcome = _OUTCOMES.get(event.kind)
        if event.kind == "MessageRequeued":
            handed_over = False
        if outcome is None:
            continue
        unheard = bool(found) and found[-1].outcome is AttemptOutcomes.Unknown
        if not handed_over and event.body.get("failure") != NO_ATTEMPT:
            found.append(_attempt(event, outcome))
        elif unheard and event.kind == "MessageSent":
            found[-1] = _attempt(event, outcome, found[-1].number)
        handed_over = outcome in (AttemptOutcomes.Accepted, AttemptOutcomes.Unknown)
    return found


_OUTCOMES: Final = {
    "MessageSent": AttemptOutcomes.Accepted,
    "MessageDeferred": AttemptOutcomes.Deferred,
    "MessageFailed": AttemptOutcomes.Refused,
    "MessageUnconfirmed": AttemptOutcomes.Unknown,
}


def _attempt(event: Event, outcome: AttemptOutcomes, number: int | None = None) -> MessageAttempt:
    return MessageAttempt(
        number=number or event.body["attempt"],
        date=event.date,
        outcome=outcome,
        failure=event.body.get("failure"),
        reason=event.body.get("reason"),
    )


def receipts_of(events: Sequence[Event]) -> list[MessageReceipt]:
    """The delivery receipts, in order."""
    return [
        MessageReceipt(
            date=event.date,
            delivered=event.body["delivered"],
            failure=event.body.get("failure"),
            reason=event.body.get("reason") or None,
        )
        for event in events
        if event.kind == "DeliveryReported"
    ]


def timeline_of(events: Sequence[Event], deliveries: Sequence[Mapping[str, Any]] = ()) -> list[MessageEvent]:
    """Everything that happened in its order, who was told of it too, each with a sentence."""
    happened = [MessageEvent(date=event.date, kind=event.kind, description=sentence(event)) for event in events]
    told = [_telling(row) for row in deliveries]
    return sorted([*happened, *told], key=lambda each: each.date or "")


def _telling(row: Mapping[str, Any]) -> MessageEvent:
    """What came of telling a webhook or callback, or that it is still to be told."""
    whom = f"The callback to {row['receiver_id']}" if row["callback_id"] else f"The webhook {row['receiver_id']}"
    tried = f"{row['attempts']} {'attempt' if row['attempts'] == 1 else 'attempts'}"
    if row["state"] == State.DELIVERED.value:
        kind, said = "WebhookTold", f"was told of {row['kind']} after {tried}"
    elif row["state"] == State.FAILED.value:
        kind, said = "WebhookNotTold", f"was not told of {row['kind']}, given up after {tried}: {row['error']}"
    else:
        kind, said = "WebhookOwed", f"is still to be told of {row['kind']}, {tried} so far"
        said += f"; the last one: {row['error']}" if row["error"] else ""
    date = row["date_last_attempt"] or row["date_created"]
    return MessageEvent(date=date, kind=kind, description=f"{whom} {said}.")


def sentence(event: Event) -> str:
    """What an event says to people; one that is not known here, or says less than it should, shows what it holds."""
    say = _SENTENCES.get(event.kind)
    try:
        return say(event.body) if say else _plainly(event)
    except KeyError:
        return _plainly(event)


def _plainly(event: Event) -> str:
    words = [word.lower() for word in _WORDS.findall(event.kind)]
    held = [f"{name} {_value(value)}" for name, value in event.body.items() if value not in (None, "", [], {})]
    return " ".join(words).capitalize() + (f": {', '.join(held)}." if held else ".")


def _value(value: object) -> str:
    return value if isinstance(value, str) else _encode(value).decode()


def _created(body: dict[str, Any]) -> str:
    if body.get("direction") == "Incoming":
        return "It was received."
    smart = ", with look-alikes in place of characters that would make it dearer" if body.get("smartEncoding") else ""
    return f"It was taken in to be sent{smart}."


def _sent(body: dict[str, Any]) -> str:
    return f"The carrier accepted it as {body['carrierId']}."


def _deferred(body: dict[str, Any]) -> str:
    return f"Attempt {body['attempt']} failed and will be repeated: {body['reason']}"


def _failed(body: dict[str, Any]) -> str:
    ended = "It was not delivered" if body.get("status") == Status.UNDELIVERED else "It failed"
    return f"{ended}: {body['reason']}"


def _unconfirmed(body: dict[str, Any]) -> str:
    return f"Attempt {body['attempt']} was handed over, and nobody knows what became of it: {body['reason']}"


def _requeued(body: dict[str, Any]) -> str:
    return f"It was queued again: {body['reason']}"


def _routed(body: dict[str, Any]) -> str:
    return f"It goes over the connection {body['connectionId']}: {body['reason']}"


def _rerouted(body: dict[str, Any]) -> str:
    said = f"It goes over the connection {body['connectionId']} instead of {body['before']}: {body['reason']}"
    smart = body.get("smartEncoding")
    if smart is None:
        return said
    how = "with look-alikes in place of characters that would make it dearer" if smart else "as it was written"
    return f"{said} It is sent {how}, in segments: {body['segments']}."


def _sender_chosen(body: dict[str, Any]) -> str:
    return f"The endpoint {body['endpointId']} of the pool {body['poolId']} sends it: {body['reason']}"


def _canceled(body: dict[str, Any]) -> str:
    return f"{body['by']} canceled it before it was sent."


def _erased(body: dict[str, Any]) -> str:
    return f"{body['by']} deleted it, and erased its text." if body["deleted"] else f"{body['by']} erased its text."


def _reported(body: dict[str, Any]) -> str:
    receipt = f"A receipt for part {body['part']} of {body['parts']}" if body.get("part") else "A receipt"
    said = f"{receipt} says that it was {'delivered' if body['delivered'] else 'not delivered'}"
    return f"{said}: {body['reason']}" if body.get("reason") else f"{said}."


def _read(body: dict[str, Any]) -> str:
    return f"{body['by']} read it."


class Told(NamedTuple):
    """Events of a kind that say one thing: those whose body holds `mark`, as it is written in the log."""

    kind: str
    mark: str


def told_by(text: str) -> list[Told]:
    """Which events have this text in the fixed words of their sentences, however it is capitalised."""
    wanted = text.lower()
    return [told for told, words in _FIXED_WORDS if any(wanted in part for part in words)]


def _always(text: str) -> Any:
    return lambda body: text


_SENTENCES: Final = {
    "MessageCreated": _created,
    "MessageSent": _sent,
    "SendingProven": _always("Its receipt was here before the record that it was sent."),
    "MessageDeferred": _deferred,
    "MessageFailed": _failed,
    "MessageUnconfirmed": _unconfirmed,
    "MessageRequeued": _requeued,
    "MessageCanceled": _canceled,
    "MessageErased": _erased,
    "MessageRouted": _routed,
    "SenderChosen": _sender_chosen,
    "MessageRerouted": _rerouted,
    "DeliveryReported": _reported,
    "MessageRead": _read,
    "ConsentNoticeSent": lambda body: f"It answers {str(body.get('answers')).upper()}.",
    "InboundMediaDeferred": lambda body: f"A file that came with it is not to be had yet: {body.get('reason')}",
    "InboundMediaFetched": _always("A file that came with it was fetched."),
    "InboundMediaLost": lambda body: f"A file that came with it is lost: {body.get('reason')}",
    "SessionOpened": _always("The session began."),
    "SessionEnded": _always("The session ended."),
    "SessionReopened": _always("The session goes on: the other party wrote again."),
}

# A value of an event's body; in a sentence it parts the fixed words from each other.
_GAP: Final = "\x00"
_SAMPLES: Final[Sequence[tuple[Told, dict[str, Any]]]] = (
    (Told("MessageSent", ""), {"carrierId": _GAP}),
    (Told("SendingProven", ""), {}),
    (Told("MessageDeferred", ""), {"attempt": _GAP, "reason": _GAP}),
    (Told("MessageFailed", '"status":"failed"'), {"reason": _GAP, "status": "failed"}),
    (Told("MessageFailed", '"status":"undelivered"'), {"reason": _GAP, "status": "undelivered"}),
    (Told("MessageUnconfirmed", ""), {"attempt": _GAP, "reason": _GAP}),
    (Told("MessageRequeued", ""), {"reason": _GAP}),
    (Told("MessageCanceled", ""), {"by": _GAP}),
    (Told("MessageErased", '"deleted":true'), {"by": _GAP, "deleted": True}),
    (Told("MessageErased", '"deleted":false'), {"by": _GAP, "deleted": False}),
    (Told("SenderChosen", ""), {"endpointId": _GAP, "poolId": _GAP, "reason": _GAP}),
    (Told("MessageRouted", ""), {"connectionId": _GAP, "reason": _GAP}),
    (Told("MessageRerouted", ""), {"connectionId": _GAP, "before": _GAP, "reason": _GAP}),
    (
        Told("MessageRerouted", '"smartEncoding":true'),
        {"connectionId": _GAP, "before": _GAP, "reason": _GAP, "smartEncoding": True, "segments": _GAP},
    ),
    (
        Told("MessageRerouted", '"smartEncoding":false'),
        {"connectionId": _GAP, "before": _GAP, "reason": _GAP, "smartEncoding": False, "segments": _GAP},
    ),
    (Told("DeliveryReported", '"delivered":true'), {"delivered": True}),
    (Told("DeliveryReported", '"delivered":false'), {"delivered": False}),
    (Told("SessionOpened", ""), {}),
    (Told("SessionEnded", ""), {}),
    (Told("SessionReopened", ""), {}),
)
_FIXED_WORDS: Final = [(told, _SENTENCES[told.kind](body).lower().split(_GAP)) for told, body in _SAMPLES]
