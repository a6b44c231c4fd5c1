"""Signed-in sessions: their ids, their cookies, and the facts of their beginning and end (wire.md 5.2)."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from trunkline.base.universe import Universe, iso
from trunkline.domain.facts import Fact, SignedIn, SignedOut
from trunkline.operations.call import Caller, Cookie
from trunkline.settings import Settings
from trunkline.store.users import User

SESSION: Final = "ss-id"
PERMANENT: Final = "ss-pid"
OPTION: Final = "ss-opt"
USER: Final = "X-UAId"
# The reference also ends ss-tok and ss-reftok, the cookies of tokens. Here nobody has them, and clients that see
# ss-reftok answer their next refusal by asking for a new token, and show the refusal of that in its place.
ENDED: Final = (SESSION, PERMANENT, USER)
ID_BYTES: Final = 15
ID_LENGTH: Final = 20
KEPT_YEARS: Final = 20


class Begun(NamedTuple):
    """A new signed-in session: its id, for the caller only, and what goes into the answer and the store."""

    session_id: str
    cookies: tuple[Cookie, ...]
    facts: tuple[Fact, ...]


def digest_of(secret: str) -> str:
    """What is kept in place of a session id or an API key; both are random, so a plain digest cannot be guessed."""
    return hashlib.blake2b(secret.encode("utf-8", "surrogatepass"), digest_size=32).hexdigest()


def new_session_id(universe: Universe) -> str:
    """An id of 20 letters and digits."""
    while True:
        token = universe.token(ID_BYTES)[:ID_LENGTH]
        if token.isalnum():
            return token


def begin(user: User, *, remember: bool, caller: Caller, universe: Universe, settings: Settings) -> Begun:
    """Begin a session with new ids, whatever ids the caller came with; the session it came with ends."""
    now = universe.now()
    session_id, other_id = new_session_id(universe), new_session_id(universe)
    days = settings.login_permanent_days if remember else settings.login_session_days
    signed_in = SignedIn(
        account_id=user.account_ids[0] if user.account_ids else "",
        date=iso(now),
        digest=digest_of(session_id),
        user_id=user.id,
        expires=iso(now + timedelta(days=days)),
    )
    return Begun(session_id, _cookies(session_id, other_id, user, remember, now), (signed_in, *_ended(caller, now)))


def _cookies(session_id: str, other_id: str, user: User, remember: bool, now: datetime) -> tuple[Cookie, ...]:
    temporary, permanent = (other_id, session_id) if remember else (session_id, other_id)
    late = now + timedelta(days=365 * KEPT_YEARS + KEPT_YEARS // 4)
    return (
        Cookie(SESSION, temporary),
        Cookie(PERMANENT, permanent, late),
        Cookie(OPTION, "perm" if remember else "temp", late),
        Cookie(USER, user.id, late),
    )


def end(caller: Caller, universe: Universe) -> Begun:
    """End the caller's session, if it has one, and make its client forget the cookies."""
    now = universe.now()
    yesterday = now - timedelta(days=1)
    return Begun("", tuple(Cookie(name, "", yesterday) for name in ENDED), _ended(caller, now))


def _ended(caller: Caller, now: datetime) -> tuple[Fact, ...]:
    if not caller.session_id:
        return ()
    account_id = caller.account_ids[0] if caller.account_ids else ""
    return (SignedOut(account_id=account_id, date=iso(now), digest=digest_of(caller.session_id)),)
