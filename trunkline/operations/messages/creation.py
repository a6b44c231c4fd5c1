"""How a message to be sent comes into being: the one way of SendMessage, scheduled messages, bulks and front doors.

A caller finds out where the message goes (`in_session` or `to_address`), and then creates it (`create`). Nothing is
stored here: what is created are facts of the call, committed before its caller is answered.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from trunkline.base.faults import Invalid, NotFound
from trunkline.domain.address import AddressError, AddressKind, recipient
from trunkline.domain.conversation import conversation_id
from trunkline.domain.facts import MessageCreated, MessageDeferred, SessionOpened
from trunkline.domain.lookalikes import sized
from trunkline.domain.owed import Priority
from trunkline.domain.pool import POOL
from trunkline.domain.route import Choice, Plan, routed
from trunkline.operations.call import Call
from trunkline.operations.messages.pools import Drawn, draw
from trunkline.operations.messages.wanted import Hold, check_wanted, hold_of
from trunkline.operations.scope import may_see
from trunkline.operations.types.messaging import MessageDirections, MessageInfo
from trunkline.settings import Settings

Values = dict[str, Any]

# What each type of endpoint can send to.
REACHES: Final[dict[str, frozenset[AddressKind]]] = {
    "PhoneNumber": frozenset({AddressKind.PHONE, AddressKind.SHORT_CODE}),
    "EmailAddress": frozenset({AddressKind.EMAIL}),
    POOL: frozenset({AddressKind.PHONE, AddressKind.SHORT_CODE}),
}


class Destination(NamedTuple):
    """Where a message goes: the endpoint that sends it, and the session that it joins (id, conversation, address).

    `way` is what the routes chose; None where there are none, and it goes over the endpoint's own connection. `drawn`
    is how a pool chose the endpoint, `hold` how long the message has to wait for its recipient's morning, `smart`
    whether look-alikes are replaced where a text then costs less.
    """

    endpoint: Values
    session: Values
    way: Choice | None = None
    drawn: Drawn | None = None
    hold: Hold | None = None
    smart: bool = False

    @property
    def connection_id(self) -> str | None:
        """The connection that the message goes over."""
        return self.way.connection_id if self.way is not None else self.endpoint["connection_id"]


class Draft(NamedTuple):
    """What is to be sent; `send_at` in milliseconds since 1970, None for at once.

    `valid_for` is how long it may wait from then on, in milliseconds; never longer than the settings allow. `esme` is
    who wants its receipt, `message_id` what it is to be called, where that was said already.
    """

    text: str
    priority: Priority = Priority.ORDINARY
    send_at: int | None = None
    valid_for: int | None = None
    media: tuple[str, ...] = ()
    esme: str | None = None
    message_id: str | None = None


def check_text(text: str, settings: Settings, field: str = "Body") -> None:
    """Refuse a text that cannot be sent as it stands; that it is there at all is looked at by the caller."""
    most = settings.sms_max_characters
    if len(text) > most:
        sentence = f"'{field}' must be {most} characters or fewer. You entered {len(text)} characters."
        raise Invalid(sentence, code="MaximumLength", field=field)
    if "\x00" in text:
        raise Invalid(f"'{field}' must not contain the character NUL.", code="InvalidCharacter", field=field)


async def in_session(session_id: str, call: Call, send_at: int | None = None) -> Destination:
    """The destination of a message into a session; raises NotFound, or Invalid when it has ended."""
    session = await call.directory.session_to_join(call.caller.account_ids, session_id)
    if session is None or not await may_see(session, call):
        raise NotFound(f"Session '{session_id}' does not exist", field="SessionId")
    if session["ended"]:
        raise Invalid(f"Session '{session_id}' has ended", code="SessionEnded", field="SessionId")
    endpoint = await call.directory.endpoint((session["account_id"],), session["endpoint_id"])
    if endpoint is None:
        raise NotFound(f"The endpoint of session '{session_id}' does not exist", field="SessionId")
    check_can_send(endpoint)
    await check_wanted(endpoint, session["other_address"], call)
    hold = await hold_of(endpoint, session, call.milliseconds if send_at is None else send_at, call)
    plan = await call.directory.plan()
    way = plan.way(endpoint["account_id"], endpoint["id"], session["other_address"])
    return Destination(endpoint, session, way, None, hold, _is_smart(endpoint, way, plan))


async def to_address(endpoint_id: str, address: str, call: Call, send_at: int | None = None) -> Destination:
    """The destination of a message from an endpoint to an address, as somebody wrote it.

    A session is opened when there is none. Raises NotFound or Invalid, naming EndpointId or ToAddress.
    """
    endpoint = await sender(endpoint_id, call)
    other = await address_of(address, endpoint, call)
    drawn = await draw(endpoint, other, call) if endpoint["type"] == POOL else None
    if drawn is not None:
        endpoint = drawn.endpoint
        check_can_send(endpoint)
    await check_wanted(endpoint, other, call)
    conversation = conversation_id(endpoint["account_id"], endpoint["id"], other)
    session = await call.directory.open_session(endpoint["account_id"], conversation)
    plan = await call.directory.plan()
    way = plan.way(endpoint["account_id"], endpoint["id"], other)
    where = session or {"other_address": other, "conversation_id": conversation}
    hold = await hold_of(endpoint, where, call.milliseconds if send_at is None else send_at, call)
    smart = _is_smart(endpoint, way, plan)
    return Destination(endpoint, session or _open(call, endpoint, conversation, other), way, drawn, hold, smart)


def _is_smart(endpoint: Values, way: Choice | None, plan: Plan) -> bool:
    """Whether the connection that a message goes over wants look-alikes replaced."""
    return bool(plan.smart) and (endpoint["connection_id"] if way is None else way.connection_id) in plan.smart


async def sender(endpoint_id: str, call: Call) -> Values:
    """The endpoint that is to send; raises NotFound, or Invalid when it cannot."""
    endpoint = await call.directory.endpoint(call.caller.account_ids, endpoint_id)
    if endpoint is None or not await may_see(endpoint, call):
        raise NotFound(f"Endpoint '{endpoint_id}' does not exist", field="EndpointId")
    check_can_send(endpoint)
    return endpoint


def check_can_send(endpoint: Values) -> None:
    """Refuse an endpoint that cannot send texts, or may not."""
    if endpoint["type"] == POOL and not endpoint["disable_sms"]:
        return
    if endpoint["type"] not in REACHES or endpoint["connection_id"] is None:
        sentence = f"Endpoint '{endpoint['id']}' ({endpoint['type']}) cannot send text messages"
    elif endpoint["disable_sms"]:
        sentence = f"Text messages are switched off for endpoint '{endpoint['id']}'"
    else:
        return
    raise Invalid(sentence, code="EndpointCannotSend", field="EndpointId")


async def address_of(text: str, endpoint: Values, call: Call) -> str:
    """The address of a recipient as it is kept; raises Invalid, naming ToAddress."""
    accounts = await call.directory.accounts()
    region = accounts.get(endpoint["account_id"], {}).get("region") or call.settings.default_region
    try:
        other = recipient(text, region, REACHES[endpoint["type"]])
    except AddressError as error:
        raise Invalid(f"'ToAddress' cannot be used: {error}", code="InvalidAddress", field="ToAddress") from error
    if other == endpoint["address"]:
        raise Invalid("'ToAddress' is the endpoint's own number.", code="InvalidAddress", field="ToAddress")
    return other


def create(call: Call, destination: Destination, draft: Draft) -> MessageCreated:
    """Record that a message is to be sent; what it returns is the fact, and no more than a fact of the call yet."""
    endpoint, session, way, drawn, hold, smart = destination
    size, smart = sized(draft.text, smart)
    due = call.milliseconds if draft.send_at is None else draft.send_at
    due = max(due, 0 if hold is None else hold.due)
    longest = int(call.settings.give_up_after_hours * 3_600_000)
    message = MessageCreated(
        account_id=endpoint["account_id"],
        date=call.date,
        id=draft.message_id or call.universe.new_id(),
        customer_id=endpoint["customer_id"],
        endpoint_id=endpoint["id"],
        conversation_id=session["conversation_id"],
        session_id=session["id"],
        connection_id=destination.connection_id,
        incoming=False,
        other_address=session["other_address"],
        sender=call.caller.display_name,
        text=draft.text,
        encoding=size.encoding.value,
        segments=size.count,
        due=due,
        give_up=due + (longest if draft.valid_for is None else min(draft.valid_for, longest)),
        priority=draft.priority,
        send_at=draft.send_at,
        media=draft.media,
        esme=draft.esme,
        smart=smart,
    )
    call.record(message)
    if drawn is not None:
        call.record(drawn.fact(message))
    if hold is not None:
        call.record(held(message, hold.due, hold.reason, call.date))
    if way is not None:
        call.record(routed(message, way))
    return message


def held(message: MessageCreated, due: int, reason: str, date: str) -> MessageDeferred:
    """The fact that a message waits for the recipient's morning; no attempt was made."""
    return MessageDeferred(
        account_id=message.account_id,
        date=date,
        id=message.id,
        attempt=0,
        failure="quiet_hours",
        reason=reason,
        due=due,
    )


def info_of(message: MessageCreated, endpoint: Values) -> MessageInfo:
    """The wire's picture of a message that was just created."""
    return MessageInfo(
        id=message.id,
        account_id=message.account_id,
        customer_id=message.customer_id,
        endpoint_id=message.endpoint_id,
        endpoint_display_name=endpoint["display_name"],
        date=message.date,
        direction=MessageDirections.Outgoing,
        other_address=message.other_address,
        sender=message.sender,
        text=message.text,
        is_unread=False,
    )


def _open(call: Call, endpoint: Values, conversation: str, other: str) -> Values:
    session = SessionOpened(
        account_id=endpoint["account_id"],
        date=call.date,
        id=call.universe.new_id(),
        customer_id=endpoint["customer_id"],
        endpoint_id=endpoint["id"],
        conversation_id=conversation,
        other_address=other,
        channel="Chat",
        incoming=False,
        created_by=call.caller.display_name,
    )
    call.record(session)
    return {"id": session.id, "conversation_id": conversation, "other_address": other}
