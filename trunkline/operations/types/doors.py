"""Logins of front doors, and who is told of texts that come in (namespace Trunkline.Api.Doors)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Final

import msgspec

from trunkline.contract.shapes import Doc, Dto, WireEnum
from trunkline.outbox.callbacks import jasmin_text, kannel_text, twilio
from trunkline.store.doors import DoorLogin, Listener

NAMESPACE: Final = "Trunkline.Api.Doors"


class DoorKinds(WireEnum, namespace=NAMESPACE):
    """The platforms whose programs come in: by Twilio's API, by Kannel's sendsms, by Jasmin's HTTP API."""

    Twilio = "twilio"
    Kannel = "kannel"
    Jasmin = "jasmin"


class ListenerForms(WireEnum, namespace=NAMESPACE):
    """Whose form a text is told in: Twilio's webhooks, Kannel's sms-service, or Jasmin's HTTP connectors."""

    Twilio = "twilio"
    Kannel = "kannel"
    Jasmin = "jasmin"


FORMATS: Final[Mapping[ListenerForms, str]] = {
    ListenerForms.Twilio: twilio.FORMAT.key,
    ListenerForms.Kannel: kannel_text.FORMAT.key,
    ListenerForms.Jasmin: jasmin_text.FORMAT.key,
}
"""The format that writes each form."""


class DoorLoginInfo(Dto):
    """A login of a front door: for whom a program comes in, never its password."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: str | None = None
    account_id: str | None = None
    door: DoorKinds
    username: Annotated[
        str | None, Doc("The name that a program comes in with; of Twilio an AccountSid, or the SID of a key")
    ] = None
    user_id: Annotated[str | None, Doc("The user that the program acts as")] = None
    endpoint_id: Annotated[str | None, Doc("The endpoint that sends where a request names no sender")] = None
    date_created: str | None = None


def login_info(login: DoorLogin) -> DoorLoginInfo:
    """The wire's picture of a login."""
    return DoorLoginInfo(
        id=login.id,
        account_id=login.account_id,
        door=DoorKinds(login.door),
        username=login.username,
        user_id=login.user_id,
        endpoint_id=login.endpoint_id,
        date_created=login.date_created,
    )


class DoorListenerInfo(Dto):
    """An address that is told of every text that comes in for an endpoint, and whose answer is the reply."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: str | None = None
    account_id: str | None = None
    endpoint_id: str | None = None
    form: ListenerForms
    url: str | None = None
    login_id: Annotated[str | None, Doc("In Twilio's form: the login whose AuthToken signs")] = None
    method: Annotated[str, Doc("GET or POST")]
    max_messages: Annotated[int | None, Doc("In Kannel's form: where a reply is cut, in segments; 0 sends none")] = None
    send_sender: Annotated[bool | None, Doc("In Kannel's form: whether the header X-Kannel-From is there")] = None
    recode: Annotated[
        bool | None, Doc("In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too")
    ] = None
    date_created: str | None = None


def listener_info(listener: Listener) -> DoorListenerInfo:
    """The wire's picture of a listener."""
    extra: dict[str, Any] = msgspec.json.decode(listener.extra)
    return DoorListenerInfo(
        id=listener.id,
        account_id=listener.account_id,
        endpoint_id=listener.endpoint_id,
        form=next(form for form, key in FORMATS.items() if key == listener.format),
        url=listener.url,
        login_id=listener.signing_key_id,
        method=extra.get("method", "POST"),
        max_messages=extra.get("max"),
        send_sender=extra.get("send_sender"),
        recode=extra.get("recode"),
        date_created=listener.date_created,
    )
