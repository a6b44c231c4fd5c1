"""SendMessage: the heart of the API."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from trunkline.base.faults import FieldError, Invalid, NotEmpty, NotFound
from trunkline.contract.operation import any_role, any_verb, operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.address import AddressError, AddressKind, recipient
from trunkline.domain.conversation import conversation_id
from trunkline.domain.facts import MessageCreated, SessionOpened
from trunkline.domain.segments import Segments, measure
from trunkline.operations.call import Call
from trunkline.operations.scope import may_see
from trunkline.operations.types.messaging import MessageDirections, MessageInfo

Values = dict[str, Any]

# What each type of endpoint can send to.
REACHES: dict[str, frozenset[AddressKind]] = {
    "PhoneNumber": frozenset({AddressKind.PHONE, AddressKind.SHORT_CODE}),
}


class SendMessage(Dto):
    """Send a message into a session, or from an endpoint to an address."""

    NAMESPACE: ClassVar[str] = "Voice.Api.Sessions"

    session_id: Annotated[
        str | None,
        Doc("The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress"),
    ] = None
    endpoint_id: Annotated[
        str | None,
        Doc(
            "The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint."
            " Not used if SessionId is specified"
        ),
    ] = None
    to_address: Annotated[
        str | None,
        Doc(
            "The address of the party you want to send a message to, e.g. +15556667777."
            " Not used if SessionId is specified"
        ),
    ] = None
    body: Annotated[str | None, Doc("The body of the message")] = None


@operation(
    post("/sessions/{sessionId}/messages"),
    any_verb("/messages"),
    access=any_role("User"),
    tags=("Messages",),
)
async def send_message(request: SendMessage, call: Call) -> MessageInfo:
    """Check the text, find the session and record the message; delivery goes on after the answer."""
    text = _text(request, call)
    if request.session_id:
        endpoint, session = await _by_session(request.session_id, call)
    else:
        endpoint, session = await _by_address(request, call)
    _check_can_send(endpoint)
    return _record(call, endpoint, session, text)


def _text(request: SendMessage, call: Call) -> str:
    text = request.body or ""
    if not text.strip():
        raise _missing(request)
    most = call.settings.sms_max_characters
    if len(text) > most:
        sentence = f"'Body' must be {most} characters or fewer. You entered {len(text)} characters."
        raise Invalid(sentence, code="MaximumLength", field="Body")
    if "\x00" in text:
        raise Invalid("'Body' must not contain the character NUL.", code="InvalidCharacter", field="Body")
    return text


async def _by_session(session_id: str, call: Call) -> tuple[Values, Values]:
    session = await call.directory.session_to_join(call.caller.account_ids, session_id)
    if session is None or not await may_see(session, call):
        raise NotFound(f"Session '{session_id}' does not exist", field="SessionId")
    if session["ended"]:
        raise Invalid(f"Session '{session_id}' has ended", code="SessionEnded", field="SessionId")
    endpoint = await call.directory.endpoint((session["account_id"],), session["endpoint_id"])
    if endpoint is None:
        raise NotFound(f"The endpoint of session '{session_id}' does not exist", field="SessionId")
    return endpoint, session


async def _by_address(request: SendMessage, call: Call) -> tuple[Values, Values]:
    if not (request.endpoint_id and request.to_address):
        raise Invalid.of(_unaddressed(request))
    endpoint = await call.directory.endpoint(call.caller.account_ids, request.endpoint_id)
    if endpoint is None or not await may_see(endpoint, call):
        raise NotFound(f"Endpoint '{request.endpoint_id}' does not exist", field="EndpointId")
    _check_can_send(endpoint)
    other = await _address(request.to_address, endpoint, call)
    conversation = conversation_id(endpoint["account_id"], endpoint["id"], other)
    session = await call.directory.open_session(endpoint["account_id"], conversation)
    return endpoint, session or _open(call, endpoint, conversation, other)


def _missing(request: SendMessage) -> Invalid:
    """The refusal of a request without a text, which names what else is missing too."""
    addressed = request.session_id or (request.endpoint_id and request.to_address)
    return Invalid.of([*NotEmpty("Body").errors, *([] if addressed else _unaddressed(request))])


def _unaddressed(request: SendMessage) -> list[FieldError]:
    if request.endpoint_id or request.to_address:
        missing = ["ToAddress"] if request.endpoint_id else ["EndpointId"]
    else:
        missing = ["SessionId", "EndpointId", "ToAddress"]
    sentence = "Specify either 'SessionId', or both 'EndpointId' and 'ToAddress'."
    return [FieldError("NotEmpty", name, sentence, {"PropertyName": name}) for name in missing]


def _check_can_send(endpoint: Values) -> None:
    if endpoint["type"] not in REACHES or endpoint["connection_id"] is None:
        sentence = f"Endpoint '{endpoint['id']}' ({endpoint['type']}) cannot send text messages"
    elif endpoint["disable_sms"]:
        sentence = f"Text messages are switched off for endpoint '{endpoint['id']}'"
    else:
        return
    raise Invalid(sentence, code="EndpointCannotSend", field="EndpointId")


async def _address(text: str, endpoint: Values, call: Call) -> str:
    accounts = await call.directory.accounts()
    region = accounts.get(endpoint["account_id"], {}).get("region") or call.settings.default_region
    try:
        other = recipient(text, region, REACHES[endpoint["type"]])
    except AddressError as error:
        raise Invalid(f"'ToAddress' cannot be used: {error}", code="InvalidAddress", field="ToAddress") from error
    if other == endpoint["address"]:
        raise Invalid("'ToAddress' is the endpoint's own number.", code="InvalidAddress", field="ToAddress")
    return other


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


def _record(call: Call, endpoint: Values, session: Values, text: str) -> MessageInfo:
    size = measure(text)
    message = _created(call, endpoint, session, text, size)
    call.record(message)
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
        text=text,
        is_unread=False,
    )


def _created(call: Call, endpoint: Values, session: Values, text: str, size: Segments) -> MessageCreated:
    return MessageCreated(
        account_id=endpoint["account_id"],
        date=call.date,
        id=call.universe.new_id(),
        customer_id=endpoint["customer_id"],
        endpoint_id=endpoint["id"],
        conversation_id=session["conversation_id"],
        session_id=session["id"],
        connection_id=endpoint["connection_id"],
        incoming=False,
        other_address=session["other_address"],
        sender=call.caller.display_name,
        text=text,
        encoding=size.encoding.value,
        segments=size.count,
        due=call.milliseconds,
        give_up=call.milliseconds + int(call.settings.give_up_after_hours * 3_600_000),
    )
