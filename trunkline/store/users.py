"""Who may sign in: users with their accounts, API keys and signed-in sessions, found by what a caller shows."""

from __future__ import annotations

from typing import Any, Final

import msgspec
from sqlalchemy import Select, bindparam, select

from trunkline.store import tables
from trunkline.store.engine import Engine, Row
from trunkline.store.statements import Statement, among

ADMINISTRATOR: Final = "SystemAdministrator"
CUSTOMER: Final = "Customer"
KEYS_MOST: Final = 10_000
MEMBERSHIPS: Final = ("account_ids", "customer_ids")  # of a user, in tables of their own


class User(msgspec.Struct, frozen=True):
    """A person who can sign in, with the accounts they may use, and the customers that are theirs as a Customer."""

    id: str
    email_address: str
    first_name: str
    last_name: str
    password_hash: str
    roles: frozenset[str]
    disabled: bool
    account_ids: tuple[str, ...]
    customer_ids: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name that others see."""
        return f"{self.first_name} {self.last_name}".strip() or self.email_address


class Key(msgspec.Struct, frozen=True):
    """An API key as it is kept: everything but the key itself."""

    account_id: str
    id: str
    user_id: str
    name: str
    hint: str
    digest: str
    roles: frozenset[str]
    date_created: str
    expires: str | None
    last_used: str | None
    revoked: str | None

    def good_at(self, date: str) -> bool:
        """Whether the key is neither revoked nor expired at that time."""
        return self.revoked is None and (self.expires is None or self.expires > date)


class LoginSession(msgspec.Struct, frozen=True):
    """A signed-in session as it is kept: the digest of its cookie, whose it is and how long."""

    digest: str
    user_id: str
    date_created: str
    expires: str


USER_COLUMNS: Final = tuple(name for name in User.__struct_fields__ if name not in MEMBERSHIPS)
_USER: Final[Select[Any]] = select(*(tables.USER.c[name] for name in USER_COLUMNS))
_KEY: Final[Select[Any]] = select(*(tables.API_KEY.c[name] for name in Key.__struct_fields__))
_SESSION: Final[Select[Any]] = select(*(tables.LOGIN_SESSION.c[name] for name in LoginSession.__struct_fields__))

USER_BY_EMAIL: Final = Statement(_USER.where(tables.USER.c.email_address == bindparam("email")))
USER_BY_ID: Final = Statement(_USER.where(tables.USER.c.id == bindparam("id")))
ALL_ACCOUNTS: Final = Statement(select(tables.ACCOUNT.c.id).order_by(tables.ACCOUNT.c.id))
ACCOUNTS_OF_USER: Final = Statement(
    select(tables.USER_ACCOUNT.c.account_id)
    .where(tables.USER_ACCOUNT.c.user_id == bindparam("user"))
    .order_by(tables.USER_ACCOUNT.c.account_id)
)
CUSTOMERS_OF_USER: Final = Statement(
    select(tables.USER_CUSTOMER.c.customer_id)
    .where(tables.USER_CUSTOMER.c.user_id == bindparam("user"))
    .order_by(tables.USER_CUSTOMER.c.account_id, tables.USER_CUSTOMER.c.customer_id)
)
KEY_BY_DIGEST: Final = Statement(_KEY.where(tables.API_KEY.c.digest == bindparam("digest")))
KEY_BY_ID: Final = Statement(
    _KEY.where(among(tables.API_KEY.c.account_id, "accounts"), tables.API_KEY.c.id == bindparam("id"))
)
_IN_ACCOUNTS: Final = (
    _KEY.where(among(tables.API_KEY.c.account_id, "accounts")).order_by(tables.API_KEY.c.id.desc()).limit(KEYS_MOST)
)
KEYS_OF_ACCOUNTS: Final = Statement(_IN_ACCOUNTS)
KEYS_OF_USER: Final = Statement(_IN_ACCOUNTS.where(tables.API_KEY.c.user_id == bindparam("user")))
SESSION_BY_DIGEST: Final = Statement(_SESSION.where(tables.LOGIN_SESSION.c.digest == bindparam("digest")))
SESSIONS_OF_USER: Final = Statement(
    select(tables.LOGIN_SESSION.c.digest).where(tables.LOGIN_SESSION.c.user_id == bindparam("user"))
)


def normal_email(written: str) -> str:
    """An e-mail address as it is kept and looked up: without spaces around it, in lower case."""
    return written.strip().lower()


async def user_by_email(engine: Engine, email_address: str) -> User | None:
    """The user with this e-mail address, however it is capitalised."""
    return await _user(engine, await USER_BY_EMAIL.read(engine, email=normal_email(email_address)))


async def user_by_id(engine: Engine, user_id: str) -> User | None:
    """The user with this id."""
    return await _user(engine, await USER_BY_ID.read(engine, id=user_id))


async def key_by_digest(engine: Engine, digest: str) -> Key | None:
    """The API key with this digest, good or not."""
    rows = await KEY_BY_DIGEST.read(engine, digest=digest)
    return _key(rows[0]) if rows else None


async def key_by_id(engine: Engine, account_ids: tuple[str, ...], key_id: str) -> Key | None:
    """The API key with this id in one of the accounts."""
    rows = await KEY_BY_ID.read(engine, accounts=list(account_ids), id=key_id)
    return _key(rows[0]) if rows else None


async def keys_of_accounts(engine: Engine, account_ids: tuple[str, ...], user_id: str = "") -> list[Key]:
    """The API keys of these accounts, the newest first; of one user when it is given."""
    if user_id:
        rows = await KEYS_OF_USER.read(engine, accounts=list(account_ids), user=user_id)
    else:
        rows = await KEYS_OF_ACCOUNTS.read(engine, accounts=list(account_ids))
    return [_key(row) for row in rows]


async def login_session(engine: Engine, digest: str) -> LoginSession | None:
    """The signed-in session with this digest, expired or not."""
    rows = await SESSION_BY_DIGEST.read(engine, digest=digest)
    return LoginSession(*rows[0]) if rows else None


async def login_sessions_of(engine: Engine, user_id: str) -> list[str]:
    """The digests of all signed-in sessions of a user."""
    return [row[0] for row in await SESSIONS_OF_USER.read(engine, user=user_id)]


async def _user(engine: Engine, rows: list[Row]) -> User | None:
    if not rows:
        return None
    values = dict(zip(USER_COLUMNS, rows[0], strict=True))
    roles = frozenset(values["roles"].split())
    if ADMINISTRATOR in roles:
        accounts = await ALL_ACCOUNTS.read(engine)
    else:
        accounts = await ACCOUNTS_OF_USER.read(engine, user=values["id"])
    customers = await CUSTOMERS_OF_USER.read(engine, user=values["id"]) if CUSTOMER in roles else []
    read = {"roles": roles, "disabled": bool(values["disabled"]), "account_ids": tuple(row[0] for row in accounts)}
    return User(**values | read, customer_ids=tuple(row[0] for row in customers))


def _key(row: Row) -> Key:
    values = dict(zip(Key.__struct_fields__, row, strict=True))
    return Key(**values | {"roles": frozenset(values["roles"].split())})
