"""What the operations of listeners share: finding one of the caller's, and the checks of what is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Protocol

from trunkline.base.faults import Conflict, Invalid, NotEmpty, NotFound
from trunkline.operations.call import Call
from trunkline.operations.doors.logins import found as found_login
from trunkline.operations.doors.logins import signs
from trunkline.operations.types.doors import FORMATS, DoorKinds, ListenerForms
from trunkline.operations.types.listing import is_storable
from trunkline.operations.webhooks.webhooks import check_url
from trunkline.store.doors import DoorLogin, Listener, ListenerFilter, LoginFilter, all_listeners, logins_of

METHODS: Final = ("GET", "POST")
KNOWN: Final[Mapping[ListenerForms, frozenset[str]]] = {
    ListenerForms.Twilio: frozenset({"LoginId"}),
    ListenerForms.Kannel: frozenset({"Method", "MaxMessages", "SendSender", "Recode"}),
    ListenerForms.Jasmin: frozenset({"Method", "Recode"}),
}
"""The members of a request that each form knows besides those of all."""
REPLY_MOST: Final = 10  # segments
REPLY_USUAL: Final = 1


class Asked(Protocol):
    """A request with the members that say what is told, and how."""

    @property
    def url(self) -> str | None: ...  # noqa: D102 - as SetDoorListener describes it

    @property
    def login_id(self) -> str | None: ...  # noqa: D102

    @property
    def method(self) -> str | None: ...  # noqa: D102

    @property
    def max_messages(self) -> int | None: ...  # noqa: D102

    @property
    def send_sender(self) -> bool: ...  # noqa: D102

    @property
    def recode(self) -> bool: ...  # noqa: D102


async def found(listener_id: str | None, call: Call) -> Listener:
    """The listener with this id in one of the caller's accounts; raises NotEmpty and NotFound."""
    if not listener_id:
        raise NotEmpty("ListenerId")
    rows = await listening(call, ids=[listener_id]) if is_storable(listener_id) else []
    if not rows:
        raise NotFound(f"Listener '{listener_id}' does not exist", field="ListenerId")
    return rows[0]


async def listening(call: Call, **wanted: Any) -> list[Listener]:
    """The listeners of the caller's accounts that the members of a ListenerFilter let through."""
    members = {"formats": list(FORMATS.values())} | wanted
    return await all_listeners(call.directory.engine, ListenerFilter(call.caller.account_ids, **members))


def check_asked(request: Asked, form: ListenerForms, call: Call) -> str:
    """The address, if it can be called in this form, and the form knows all that is asked; raises Invalid."""
    url = _checked_url(request.url, form, call)
    if request.method is not None and request.method not in METHODS:
        raise Invalid(f"'Method' must be one of {', '.join(METHODS)}.", code="UnknownMethod", field="Method")
    if request.max_messages is not None and not 0 <= request.max_messages <= REPLY_MOST:
        sentence = f"'MaxMessages' must be between 0 and {REPLY_MOST}. You entered {request.max_messages}."
        raise Invalid(sentence, code="InclusiveBetween", field="MaxMessages")
    _check_known(request, form)
    return url


def _checked_url(url: str | None, form: ListenerForms, call: Call) -> str:
    """The address; what Kannel's form fills in later is left out of the look at it."""
    if form is not ListenerForms.Kannel:
        return check_url(url, call)
    plain = (url or "").strip()
    if "%" in plain.partition("://")[2].partition("/")[0].partition("?")[0]:
        raise Invalid("'Url' must not have escape codes in its host.", code="InvalidUrl", field="Url")
    check_url(plain.replace("%", ""), call)
    return plain


def _check_known(request: Asked, form: ListenerForms) -> None:
    """Refuse what another form knows and this one does not."""
    said = {
        "LoginId": bool(request.login_id),
        "Method": request.method is not None,
        "MaxMessages": request.max_messages is not None,
        "SendSender": request.send_sender,
        "Recode": request.recode,
    }
    for field in (name for name, there in said.items() if there and name not in KNOWN[form]):
        others = " and ".join(each.name for each, known in KNOWN.items() if field in known)
        raise Invalid(f"'{field}' is nothing of {form.name}'s form, but of {others}.", code="NotSupported", field=field)


async def signer(login_id: str | None, account_id: str, call: Call) -> DoorLogin:
    """The login of an account whose AuthToken signs, or its only one; raises NotFound, Conflict and NotEmpty."""
    if login_id:
        login = await found_login(login_id, call)
        if login.account_id != account_id or not signs(login):
            raise NotFound(f"Login '{login_id}' does not exist", field="LoginId")
        return login
    known = await logins_of(call.directory.engine, LoginFilter((account_id,), door=DoorKinds.Twilio.value))
    logins = [each for each in known if signs(each)]
    if not logins:
        sentence = "There is no AccountSid of Twilio's door whose AuthToken could sign; make a login first."
        raise Conflict(sentence, code="NoLogin", field="LoginId")
    if len(logins) > 1:
        raise NotEmpty("LoginId", "'LoginId' must not be empty: the account has several logins that can sign.")
    return logins[0]
