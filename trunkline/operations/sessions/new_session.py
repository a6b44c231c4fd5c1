"""NewSession: open a chat with an address, from a number of the caller's."""

from __future__ import annotations

import contextlib
from typing import Annotated, Any, ClassVar

from trunkline.base.faults import Invalid, NotEmpty, NotFound
from trunkline.contract.operation import any_role, operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.address import AddressError, AddressKind, normalise, recipient
from trunkline.domain.conversation import conversation_id
from trunkline.domain.facts import SessionOpened
from trunkline.operations.call import Call
from trunkline.operations.messages.creation import REACHES
from trunkline.operations.scope import may_see
from trunkline.operations.sessions.picture import pictures
from trunkline.operations.types.listing import is_storable
from trunkline.operations.types.sessions import NAMESPACE, FlowChannels, SessionInfo
from trunkline.store.sessions import endpoint_with_address, endpoints_of_user, texting_number

Values = dict[str, Any]


class NewSession(Dto):
    """Create a new session. Only chats can be created: calls and faxes need a carrier for voice."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    channel: Annotated[FlowChannels | None, Doc("The channel of the session; Chat if it is missing")] = None
    destination: Annotated[str | None, Doc("The address of the party to talk to, e.g. +15556667777", required=True)] = (
        None
    )
    caller_id: Annotated[
        str | None,
        Doc(
            "The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint."
            " If it is missing, a number of the customer of your own endpoint, else the account's first number"
        ),
    ] = None
    endpoint_id: Annotated[
        str | None, Doc("The ID of the endpoint to talk from; CallerId is not used if it is specified")
    ] = None


def _check(request: NewSession, call: Call) -> None:
    if request.channel not in (None, FlowChannels.Chat):
        sentence = f"'Channel' must be Chat: this server does not create {request.channel.value} sessions."
        raise Invalid(sentence, code="UnsupportedChannel", field="Channel")
    if not (request.destination or "").strip():
        raise NotEmpty("Destination")


@operation(post("/sessions"), access=any_role("User"), tags=("Sessions",), check=_check)
async def new_session(request: NewSession, call: Call) -> SessionInfo:
    """Open the session of an endpoint and an address, or return the one that is open."""
    endpoint, field = await _endpoint(request, call)
    _check_can_text(endpoint, field)
    other = await _destination(request.destination or "", endpoint, call)
    conversation = conversation_id(endpoint["account_id"], endpoint["id"], other)
    session = await call.directory.open_session(endpoint["account_id"], conversation)
    (picture,) = await pictures([session or _open(call, endpoint, conversation, other)], call)
    return picture


async def _endpoint(request: NewSession, call: Call) -> tuple[Values, str]:
    """The endpoint to talk from, and the member that named it."""
    if request.endpoint_id:
        return await _by_id(request.endpoint_id, "EndpointId", call), "EndpointId"
    if request.caller_id:
        return await _by_caller_id(request.caller_id, call), "CallerId"
    return await _own_number(call), "CallerId"


async def _by_id(endpoint_id: str, field: str, call: Call) -> Values:
    known = is_storable(endpoint_id)
    endpoint = await call.directory.endpoint(call.caller.account_ids, endpoint_id) if known else None
    if endpoint is None or not await may_see(endpoint, call):
        raise NotFound(f"Endpoint '{endpoint_id}' does not exist", field=field)
    return endpoint


async def _by_caller_id(caller_id: str, call: Call) -> Values:
    meant = await _numbers(caller_id, call)
    if not meant:
        return await _by_id(caller_id, "CallerId", call)
    for number, accounts in meant.items():
        endpoint = await endpoint_with_address(call.directory.engine, accounts, number)
        if endpoint is not None and await may_see(endpoint, call):
            return endpoint
    raise NotFound(f"No endpoint has the number '{next(iter(meant))}'", field="CallerId")


async def _numbers(written: str, call: Call) -> dict[str, list[str]]:
    """The numbers that may be meant, each with the accounts in whose region it is; none when it is no number."""
    found: dict[str, list[str]] = {}
    for account_id in call.caller.account_ids:
        region = await _region(account_id, call)
        with contextlib.suppress(AddressError):
            number = normalise(written, region, frozenset({AddressKind.PHONE}))
            found.setdefault(number, []).append(account_id)
    return found


async def _region(account_id: str, call: Call) -> str:
    accounts = await call.directory.accounts()
    region: str = accounts.get(account_id, {}).get("region") or call.settings.default_region
    return region


async def _own_number(call: Call) -> Values:
    """A number of the customer that the caller's own endpoint belongs to, else the first one of the account."""
    engine, accounts = call.directory.engine, call.caller.account_ids
    own = await endpoints_of_user(engine, accounts, call.caller.user_id)
    if not own and len(accounts) != 1:
        sentence = "Specify 'CallerId' or 'EndpointId': it is not clear which of your accounts to talk from."
        raise Invalid(sentence, code="NotEmpty", field="CallerId")
    theirs = next(iter(call.caller.customer_ids or ()), None)
    account_id, customer_id = (own[0]["account_id"], own[0]["customer_id"]) if own else (accounts[0], theirs)
    number = await texting_number(engine, account_id, customer_id)
    if number is None or not await may_see(number, call):
        sentence = "Your account has no number that can send text messages."
        raise Invalid(sentence, code="EndpointCannotSend", field="CallerId")
    return number


def _check_can_text(endpoint: Values, field: str) -> None:
    if endpoint["type"] in REACHES and endpoint["connection_id"] is not None and not endpoint["disable_sms"]:
        return
    sentence = f"Endpoint '{endpoint['id']}' ({endpoint['type']}) cannot send text messages"
    raise Invalid(sentence, code="EndpointCannotSend", field=field)


async def _destination(text: str, endpoint: Values, call: Call) -> str:
    region = await _region(endpoint["account_id"], call)
    try:
        other = recipient(text, region, REACHES[endpoint["type"]])
    except AddressError as error:
        raise Invalid(f"'Destination' cannot be used: {error}", code="InvalidAddress", field="Destination") from error
    if other == endpoint["address"]:
        sentence = "'Destination' is the endpoint's own number."
        raise Invalid(sentence, code="InvalidAddress", field="Destination")
    return other


def _open(call: Call, endpoint: Values, conversation: str, other: str) -> Values:
    fact = SessionOpened(
        account_id=endpoint["account_id"],
        date=call.date,
        id=call.universe.new_id(),
        customer_id=endpoint["customer_id"],
        endpoint_id=endpoint["id"],
        conversation_id=conversation,
        other_address=other,
        channel=FlowChannels.Chat.value,
        incoming=False,
        created_by=call.caller.display_name,
    )
    call.record(fact)
    return {
        "id": fact.id,
        "account_id": fact.account_id,
        "customer_id": fact.customer_id,
        "endpoint_id": fact.endpoint_id,
        "conversation_id": fact.conversation_id,
        "other_address": fact.other_address,
        "channel": fact.channel,
        "incoming": False,
        "ended": False,
        "outcome": None,
        "created_by": fact.created_by,
        "date_created": fact.date,
        "date_last_modified": fact.date,
        "date_completed": None,
    }
