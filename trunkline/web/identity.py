"""Who calls: HTTP Basic, API keys and cookies, and what those are told who may not (wire.md 4.4 and 5).

A verified credential is remembered for `auth.credential_memory_seconds` under a digest with a key of this process, and
forgotten as soon as a change of its user, key or session is committed here. Another process that shares the database
may honour it until that time is over.

Where this differs from the reference, on purpose: a Basic header opens no session and sets no cookies, so that it costs
neither a row nor a commit per request; requests of strangers set no cookies either. A bearer token that has the form
of our keys but is none is told so; any other bearer token is that of a stranger.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from email.utils import format_datetime
from typing import Any, Final
from urllib.parse import quote_plus, urlsplit

from trunkline.base.faults import BadRequest, Unauthorized
from trunkline.base.log import get_logger
from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe, iso, parse_iso
from trunkline.commit.committer import Committer
from trunkline.domain.facts import (
    AccountCreated,
    Fact,
    KeyRevoked,
    KeyUsed,
    PasswordChanged,
    SignedOut,
    UserChanged,
    UserDisabled,
)
from trunkline.operations.auth.login_sessions import OPTION, PERMANENT, SESSION, digest_of
from trunkline.operations.auth.sign_in import SignIn
from trunkline.operations.call import Caller, Cookie
from trunkline.operations.keys.api_keys import PREFIX
from trunkline.operations.scope import customers_of
from trunkline.settings import Settings
from trunkline.store import users
from trunkline.store.engine import Engine
from trunkline.store.users import Key, User
from trunkline.web.exchange import EVERYWHERE, Request, Response

log = get_logger(__name__)

ANONYMOUS: Final = Caller()
REMEMBERED_MOST: Final = 20_000
NOTE_EVERY_SECONDS: Final = 60.0
SCHEME: Final = b'basic realm="/auth/basic"'
BASIC: Final = "basic"
BEARER: Final = "bearer"


class Remembered:
    """A verified caller, until when, and when the use of their key is to be noted next."""

    __slots__ = ("caller", "note_at", "until")

    def __init__(self, caller: Caller, until: float, note_at: float) -> None:
        self.caller = caller
        self.until = until
        self.note_at = note_at


class Identity:
    """Finds the caller of a request; it listens to the committer, and forgets whom a change concerns."""

    def __init__(self, engine: Engine, committer: Committer, universe: Universe, settings: Settings) -> None:
        self._engine = engine
        self._commit = committer.commit
        self._memory_seconds = settings.credential_memory_seconds
        self._universe = universe
        self._monotonic = universe.monotonic
        self.sign_in = SignIn(engine, settings, universe)
        committer.listen(self.observe, (*FORGETTING, SignedOut))
        self._known: dict[bytes, Remembered] = {}
        self._noted: dict[str, float] = {}
        # Copying a keyed digest saves setting it up for every request.
        self._digest = hashlib.blake2b(key=universe.token(32).encode()[:64], digest_size=16)
        self._changes = 0

    async def caller(self, headers: Mapping[str, str], remote: str) -> Caller:
        """Who calls, by headers with lower-case names; nobody when nothing was shown, or what was shown has expired.

        Raises Unauthorized for a wrong password or API key, BadRequest for a Basic header that cannot be read, and
        TooManyRequests when failed sign-ins before ask for patience.
        """
        authorization = headers.get("authorization") or _api_key_header(headers)
        if authorization:
            found = self.remembered(authorization) or await self._by_header(authorization, remote)
            if found is not None:
                return found
        return await self._by_session(headers)

    def remembered(self, credential: str) -> Caller | None:
        """The caller who showed the same `Authorization` header a short time ago, without any waiting."""
        known = self._known.get(self._mark(credential))
        if known is None:
            return None
        now = self._monotonic()
        if now >= known.until:
            return None
        if now >= known.note_at:
            known.note_at = now + NOTE_EVERY_SECONDS
            self._note_use(known.caller, now)
        return known.caller

    def observe(self, facts: Sequence[Fact]) -> None:
        """Forget what committed facts have made untrue."""
        for fact in facts:
            if type(fact) in FORGETTING or type(fact) is SignedOut:
                self.forget(fact)

    def forget(self, fact: Fact) -> None:
        """Drop those whom a fact concerns; most facts concern nobody here."""
        self._changes += 1
        if isinstance(fact, SignedOut):
            self._known.pop(self._mark(_session_mark(fact.digest)), None)
        elif concerns := FORGETTING.get(type(fact)):
            self._known = {mark: each for mark, each in self._known.items() if not concerns(fact, each.caller)}

    # What was shown.

    async def _by_header(self, authorization: str, remote: str) -> Caller | None:
        scheme, _, value = authorization.strip().partition(" ")
        kind, value = scheme.lower(), value.strip()
        if kind == BASIC:
            name, password = read_basic(value)
            if not password and name.startswith(PREFIX):
                return await self._by_key(authorization, name)
            return await self._by_password(authorization, name, password, remote) if password else None
        if kind == BEARER and value.startswith(PREFIX):
            return await self._by_key(authorization, value)
        return None

    async def _by_password(self, shown: str, name: str, password: str, remote: str) -> Caller:
        changes = self._changes
        user, facts = await self.sign_in.verify(name, password, remote)
        if facts:
            spawn(self._record(facts), "renew_password_hash")
        caller = _caller(user, "basic")
        self._remember(shown, caller, changes, None)
        return caller

    async def _by_key(self, shown: str, secret: str) -> Caller:
        changes, now = self._changes, self._universe.now()
        key = await users.key_by_digest(self._engine, digest_of(secret))
        user = await users.user_by_id(self._engine, key.user_id) if key and key.good_at(iso(now)) else None
        if key is None or user is None or user.disabled or key.account_id not in user.account_ids:
            log.info("api_key_refused", id=key.id if key else "")
            raise Unauthorized("Invalid API Key")
        caller = _key_caller(user, key)
        moment = self._monotonic()
        if moment >= self._next_note(key, now, moment):
            self._note_use(caller, moment)
        self._remember(shown, caller, changes, key.expires)
        return caller

    async def _by_session(self, headers: Mapping[str, str]) -> Caller:
        session_id = shown_session(headers)
        if not session_id:
            return ANONYMOUS
        digest = digest_of(session_id)
        return self.remembered(_session_mark(digest)) or await self._stored_session(session_id, digest)

    async def _stored_session(self, session_id: str, digest: str) -> Caller:
        changes, now = self._changes, iso(self._universe.now())
        session = await users.login_session(self._engine, digest)
        if session is None or session.expires <= now:
            return ANONYMOUS
        user = await users.user_by_id(self._engine, session.user_id)
        if user is None or user.disabled:
            return ANONYMOUS
        caller = _caller(user, "session", session_id)
        self._remember(_session_mark(digest), caller, changes, session.expires)
        return caller

    # What is remembered.

    def _mark(self, credential: str) -> bytes:
        digest = self._digest.copy()
        digest.update(credential.encode("utf-8", "surrogatepass"))
        return digest.digest()

    def _remember(self, shown: str, caller: Caller, changes: int, expires: str | None) -> None:
        # A change that was committed while this was looked up may be about this very caller.
        if self._memory_seconds <= 0 or changes != self._changes:
            return
        now = self._monotonic()
        seconds = self._memory_seconds
        if expires is not None:
            seconds = min(seconds, (parse_iso(expires) - self._universe.now()).total_seconds())
        if len(self._known) >= REMEMBERED_MOST:
            self._make_room(now)
        note_at = self._noted.get(caller.key_id, now) + NOTE_EVERY_SECONDS if caller.key_id else float("inf")
        self._known[self._mark(shown)] = Remembered(caller, now + seconds, note_at)

    def _make_room(self, now: float) -> None:
        kept = {mark: each for mark, each in self._known.items() if each.until > now}
        if len(kept) >= REMEMBERED_MOST:
            kept.pop(next(iter(kept)))
        self._known = kept

    # When a key was used.

    def _next_note(self, key: Key, now: datetime, moment: float) -> float:
        """When the use of a key is to be noted next, by what this process or, before it, another has noted."""
        if key.id in self._noted:
            return self._noted[key.id] + NOTE_EVERY_SECONDS
        if key.last_used is None:
            return moment
        return moment + NOTE_EVERY_SECONDS - (now - parse_iso(key.last_used)).total_seconds()

    def _note_use(self, caller: Caller, moment: float) -> None:
        if len(self._noted) >= REMEMBERED_MOST:
            self._noted.clear()
        self._noted[caller.key_id] = moment
        date = iso(self._universe.now())
        fact = KeyUsed(account_id=caller.account_ids[0], date=date, id=caller.key_id)
        spawn(self._record((fact,)), "note_key_use")

    async def _record(self, facts: Sequence[Fact]) -> None:
        """Commit what the request need not wait for, and what no harm comes from when it is lost."""
        try:
            await self._commit(facts)
        except Exception as error:
            log.warning("identity_note_lost", facts=[type(fact).__name__ for fact in facts], error=repr(error)[:200])


def _caller(user: User, source: str, session_id: str = "") -> Caller:
    return Caller(
        user_id=user.id,
        display_name=user.name,
        email_address=user.email_address,
        roles=user.roles,
        account_ids=user.account_ids,
        customer_ids=customers_of(user, user.roles),
        source=source,
        session_id=session_id,
    )


def _key_caller(user: User, key: Key) -> Caller:
    """The user, narrowed to the key's account and roles; a role the user has lost, the key has lost too."""
    roles = user.roles & key.roles
    return Caller(
        user_id=user.id,
        display_name=user.name,
        email_address=user.email_address,
        roles=roles,
        account_ids=(key.account_id,),
        customer_ids=customers_of(user, roles),
        source="key",
        key_id=key.id,
    )


def _api_key_header(headers: Mapping[str, str]) -> str:
    """What `X-Api-Key` would say as a bearer token; a shown `Authorization` comes before it."""
    key = headers.get("x-api-key", "").strip()
    return f"{BEARER} {key}" if key else ""


def read_basic(value: str) -> tuple[str, str]:
    """The name and password of a Basic header; both empty where there is no colon.

    Raises BadRequest when it is not Base64.
    """
    try:
        pair = base64.b64decode(value.encode("ascii"), validate=True)
    except (ValueError, binascii.Error):
        sentence = "The Authorization header is not valid Base64: it must be `Basic` and `user:password` in Base64."
        raise BadRequest(sentence, code="FormatException") from None
    name, colon, password = pair.decode("utf-8", "replace").partition(":")
    return (name, password) if colon else ("", "")


def read_cookies(header: str) -> dict[str, str]:
    """The cookies of a `Cookie` header; of two with one name the first counts, as it is the one of the longer path."""
    cookies: dict[str, str] = {}
    for part in header.split(";"):
        name, equals, value = part.partition("=")
        if equals:
            cookies.setdefault(name.strip(), value.strip().strip('"'))
    return cookies


def _session_mark(digest: str) -> str:
    """What a session is remembered by: never what a header can say, for those begin with no line feed."""
    return f"\n{digest}"


def shown_session(headers: Mapping[str, str]) -> str:
    """The session id among cookies and headers: the permanent one only when the client says that it is in use."""
    cookies = read_cookies(headers.get("cookie", ""))
    option = cookies.get(OPTION) or headers.get("x-ss-opt", "")
    name = PERMANENT if option == "perm" else SESSION
    return cookies.get(name) or headers.get(f"x-{name}", "")


def cookie_header(cookie: Cookie, settings: Settings) -> str:
    """The value of `Set-Cookie`: never for scripts, never for other sites' forms, and encrypted where we are."""
    parts = [f"{cookie.name}={cookie.value}", "path=/"]
    if cookie.expires is not None:
        parts.append(f"expires={format_datetime(cookie.expires, usegmt=True)}")
    parts += ["SameSite=Lax", "HttpOnly"]
    if settings.public_url.startswith("https://"):
        parts.append("Secure")
    return "; ".join(parts)


def challenge(request: Request, wants_html: bool = False) -> Response:
    """The answer to a stranger where a sign-in is needed; a browser is led to the sign-in page and back."""
    headers = [*EVERYWHERE, (b"www-authenticate", SCHEME)]
    if not wants_html:
        return Response(401, b"", headers)
    place = urlsplit(request.url)
    # .NET writes the hexadecimal digits of an escape in lower case.
    back = _lower_escapes(quote_plus(request.url, safe="-_.!*()"))
    location = f"{place.scheme}://{place.netloc}/login?redirect={back}"
    return Response(302, b"", [(b"location", location.encode("ascii", "replace")), *headers])


def wrong_role(request: Request) -> Response:
    """The answer to somebody who has signed in but lacks the role; the reference's reason phrase is `Invalid Role`."""
    asked = (f"HttpMethod: {request.method}", f"PathInfo: {request.path}", f"QueryString: {request.query}")
    text = "Forbidden\n\n" + "".join(f"Request.{line}\n" for line in asked) + "\n"
    headers = [*EVERYWHERE, (b"content-type", b"text/plain"), (b"x-content-type-options", b"nosniff")]
    return Response(403, text.encode("utf-8", "replace"), headers)


def _lower_escapes(quoted: str) -> str:
    first, *escaped = quoted.split("%")
    return first + "".join(f"%{part[:2].lower()}{part[2:]}" for part in escaped)


# For each fact that changes who may do what: whether it concerns a caller.
FORGETTING: Final[Mapping[type[Fact], Callable[[Any, Caller], bool]]] = {
    AccountCreated: lambda fact, caller: users.ADMINISTRATOR in caller.roles,
    UserChanged: lambda fact, caller: bool(caller.user_id == fact.user_id),
    UserDisabled: lambda fact, caller: bool(caller.user_id == fact.user_id),
    PasswordChanged: lambda fact, caller: bool(caller.user_id == fact.user_id),
    KeyRevoked: lambda fact, caller: bool(caller.key_id == fact.id),
}
