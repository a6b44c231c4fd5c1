"""Authenticate: signing in and out with cookies, as every ServiceStack client does it (wire.md 5)."""

from __future__ import annotations

from typing import Final

from trunkline.base.faults import Invalid, MethodNotAllowed, NotFound, not_empty
from trunkline.contract.operation import Route, anyone, operation
from trunkline.operations.auth import login_sessions
from trunkline.operations.auth.sign_in import SignInCall, SignInNeeded
from trunkline.operations.types.auth import Authenticate, AuthenticateResponse

VERBS: Final = ("OPTIONS", "GET", "POST", "DELETE")
LOGOUT: Final = "logout"
CREDENTIALS: Final = frozenset({"credentials", "login", "basic"})
PROVIDERS: Final = CREDENTIALS | {"", LOGOUT}
READING: Final = frozenset({"GET", "HEAD"})
NO_GET: Final = (
    "GET Authenticate requests are disabled, to enable set AuthFeature.AllowGetAuthenticateRequests = req => true"
)


@operation(
    Route("/auth/{provider}", VERBS),
    Route("/auth", VERBS),
    access=anyone(),
    tags=("Authentication",),
    repeatable=False,
)
async def authenticate(request: Authenticate, call: SignInCall) -> AuthenticateResponse:
    """Sign in with an e-mail address and a password, sign out, or tell who is signed in."""
    provider = (request.provider or "").lower()
    if provider not in PROVIDERS:
        raise NotFound(f"No configuration was added for OAuth provider '{request.provider}'")
    if provider == LOGOUT or call.verb == "DELETE":
        return _sign_out(call)
    _check_verb(provider, request, call)
    if provider in ("", "basic") and not (request.user_name or request.password):
        return _present(call)
    _check_given(request)
    return await _sign_in(request, call)


def _sign_out(call: SignInCall) -> AuthenticateResponse:
    ended = login_sessions.end(call.caller, call.universe)
    call.record(*ended.facts)
    call.cookies.extend(ended.cookies)
    return AuthenticateResponse()


def _check_verb(provider: str, request: Authenticate, call: SignInCall) -> None:
    """Refuse passwords in addresses: those end up in logs and histories."""
    if call.verb in READING and (provider in CREDENTIALS or request.user_name or request.password):
        raise MethodNotAllowed(NO_GET, code="NotSupportedException")


def _present(call: SignInCall) -> AuthenticateResponse:
    caller = call.caller
    if not caller.signed_in:
        raise SignInNeeded
    return AuthenticateResponse(
        user_id=caller.user_id,
        session_id=caller.session_id or None,
        user_name=caller.email_address,
        display_name=caller.display_name,
        roles=sorted(caller.roles),
        permissions=[],
    )


def _check_given(request: Authenticate) -> None:
    given = (("UserName", "User Name", request.user_name), ("Password", "Password", request.password))
    missing = [not_empty(field, f"'{words}' must not be empty.", words) for field, words, value in given if not value]
    if missing:
        raise Invalid.of(missing)


async def _sign_in(request: Authenticate, call: SignInCall) -> AuthenticateResponse:
    name, password = request.user_name or "", request.password or ""
    user, facts = await call.sign_in.verify(name, password, call.remote_address)
    begun = login_sessions.begin(
        user,
        remember=bool(request.remember_me),
        caller=call.caller,
        universe=call.universe,
        settings=call.settings,
    )
    call.record(*facts, *begun.facts)
    call.cookies.extend(begun.cookies)
    return AuthenticateResponse(
        user_id=user.id,
        session_id=begun.session_id,
        user_name=user.email_address,
        display_name=user.name,
        roles=sorted(user.roles),
        permissions=[],
    )
