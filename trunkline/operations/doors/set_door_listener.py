"""SetDoorListener: an address is told of every text that comes in for an endpoint, in another platform's form."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Annotated, Any, ClassVar, Final

import msgspec

from trunkline.base.faults import Forbidden, NotEmpty
from trunkline.contract.operation import operation, put
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import CallbackAsked, CallbackChanged, CallbackRemoved
from trunkline.operations.call import Call
from trunkline.operations.doors.listeners import METHODS, REPLY_MOST, REPLY_USUAL, check_asked, listening, signer
from trunkline.operations.doors.logins import MANAGERS, TAGS
from trunkline.operations.scope import SENDS, may_let_send, number_of_mine
from trunkline.operations.types.doors import FORMATS, NAMESPACE, DoorListenerInfo, ListenerForms, listener_info
from trunkline.store.doors import Listener

KINDS: Final = ("message.received",)


class SetDoorListener(Dto):
    """Have an address told of every text that comes in for an endpoint, in place of the one before it in this form."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    endpoint_id: Annotated[str | None, Doc("The endpoint whose texts are told", required=True)] = None
    url: Annotated[
        str | None, Doc("The address that is told; in Kannel's form with its escape codes", required=True)
    ] = None
    form: Annotated[ListenerForms | None, Doc("Whose form they are told in; Twilio's if it is missing")] = None
    login_id: Annotated[
        str | None, Doc("In Twilio's form: the login whose AuthToken signs; may be missing while there is only one")
    ] = None
    method: Annotated[str | None, Doc("In the forms of Kannel and Jasmin: GET, as is usual, or POST")] = None
    max_messages: Annotated[
        int | None,
        Doc(
            f"In Kannel's form: where a reply is cut, in segments, up to {REPLY_MOST}; {REPLY_USUAL} if missing, 0 none"
        ),
    ] = None
    send_sender: Annotated[bool, Doc("In Kannel's form: have the header X-Kannel-From")] = False
    recode: Annotated[bool, Doc("In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2")] = False


def check_listener(request: SetDoorListener, call: Call) -> None:
    """Refuse what is wrong with a request whatever is stored."""
    if not request.endpoint_id:
        raise NotEmpty("EndpointId")
    check_asked(request, _form(request), call)


def _check_may_send(request: SetDoorListener, call: Call) -> None:
    if _replies(request) and not may_let_send(call.caller):
        sentence = f"What the address answers is sent as a reply: whoever names it must have the role {SENDS}."
        raise Forbidden(sentence, field="Form")


def _replies(request: SetDoorListener) -> bool:
    """Whether texts are sent because the address says so, in Twilio's form to anybody."""
    form = _form(request)
    return form is ListenerForms.Twilio or (form is ListenerForms.Kannel and request.max_messages != 0)


def _form(request: SetDoorListener) -> ListenerForms:
    return request.form or ListenerForms.Twilio


@operation(put("/doors/listeners"), access=MANAGERS, tags=TAGS, check=check_listener)
async def set_door_listener(request: SetDoorListener, call: Call) -> DoorListenerInfo:
    """Have texts for an endpoint told to an address, in place of the one before it in the same form."""
    _check_may_send(request, call)
    form = _form(request)
    account_id, endpoint_id = await number_of_mine(request.endpoint_id or "", "EndpointId", call)
    signing_key_id, extra = None, _extra(request)
    if form is ListenerForms.Twilio:
        login = await signer(request.login_id, account_id, call)
        signing_key_id, extra = login.id, {"account": login.username, "address": call.settings.address}
    wanted = Listener(
        account_id=account_id,
        id=_id_of(account_id, endpoint_id, form),
        endpoint_id=endpoint_id,
        format=FORMATS[form],
        url=check_asked(request, form, call),
        extra=msgspec.json.encode(extra).decode(),
        signing_key_id=signing_key_id,
        date_created=call.date,
    )
    present = await listening(call, endpoint_ids=[endpoint_id], formats=[wanted.format])
    return listener_info(_record(wanted, present, call))


def _id_of(account_id: str, endpoint_id: str, form: ListenerForms) -> str:
    """One id for an endpoint and a form, so that of two who ask at once the later one finds what the other made."""
    named = "\0".join((account_id, endpoint_id, form.value)).encode()
    return hashlib.blake2b(named, digest_size=12).hexdigest()


def _record(wanted: Listener, present: Sequence[Listener], call: Call) -> Listener:
    """Record it as new, or as a change of what is present; anything besides that goes."""
    keys: dict[str, Any] = {"account_id": wanted.account_id, "date": call.date}
    told: dict[str, Any] = {"url": wanted.url, "extra": wanted.extra}
    if not present:
        asked: dict[str, Any] = {
            "subject_id": wanted.endpoint_id,
            "format": wanted.format,
            "kinds": KINDS,
            "lasting": True,
        }
        call.record(CallbackAsked(**keys, **told, **asked, id=wanted.id, signing_key_id=wanted.signing_key_id))
        return wanted
    first, *more = present
    call.record(CallbackChanged(**keys, **told, id=first.id, signing_key_id=wanted.signing_key_id))
    call.record(*(CallbackRemoved(**keys, id=each.id) for each in more))
    return msgspec.structs.replace(wanted, id=first.id, date_created=first.date_created)


def _extra(request: SetDoorListener) -> dict[str, Any]:
    """What the formats of Kannel and Jasmin go by."""
    extra: dict[str, Any] = {"method": request.method or METHODS[0], "recode": request.recode}
    if _form(request) is ListenerForms.Jasmin:
        return extra
    most = REPLY_USUAL if request.max_messages is None else request.max_messages
    return extra | {"max": most, "send_sender": request.send_sender}
