"""A small server without a wire: a store, a committer, and a few people who can sign in."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import trunkline.commit.reactions
from tests.kits.store_kit import new_sqlite
from trunkline.base.plugins import collect
from trunkline.base.tasks import Supervisor
from trunkline.base.universe import FixedUniverse
from trunkline.commit.committer import Committer
from trunkline.commit.reaction import Reaction
from trunkline.domain.facts import AccountCreated, Fact, KeyCreated, UserCreated
from trunkline.operations.auth.sign_in import SignInCall
from trunkline.operations.call import Caller
from trunkline.operations.keys.api_keys import NewKey, draw
from trunkline.settings import Settings
from trunkline.store import migrate
from trunkline.store.directory import Directory
from trunkline.store.engine import Engine
from trunkline.store.postgres import Postgres
from trunkline.store.sqlite import Sqlite
from trunkline.store.users import User, user_by_id
from trunkline.web.identity import Identity

HERE = "192.0.2.1"
PASSWORD = "correct horse battery staple"
FIRST, SECOND, OTHER = "a" * 24, "b" * 24, "c" * 24
ROOT, BOSS, AGENT, STRANGER, GONE = (f"{number:024x}" for number in range(1, 6))
ROLES = {
    ROOT: ("SystemAdministrator", "Manager", "Customer", "User"),
    BOSS: ("Manager", "User"),
    AGENT: ("User",),
    STRANGER: ("Manager", "User"),
    GONE: ("User",),
}
ACCOUNTS = {ROOT: (), BOSS: (FIRST, SECOND), AGENT: (FIRST,), STRANGER: (OTHER,), GONE: (FIRST,)}
NAMES = {ROOT: "root", BOSS: "boss", AGENT: "agent", STRANGER: "stranger", GONE: "gone"}


class Desk:
    """What a test works with."""

    def __init__(self, engine: Engine, settings: Settings) -> None:
        self.engine = engine
        self.settings = settings
        self.universe = FixedUniverse()
        self.committer = Committer(engine, collect(trunkline.commit.reactions, Reaction))
        self.directory = Directory(engine)
        self.identity = Identity(engine, self.committer, self.universe, settings)
        self.facts: list[Fact] = []
        self.committer.listen(self.facts.extend)

    async def caller(self, remote: str = HERE, **headers: str) -> Caller:
        """Who calls with these headers."""
        return await self.identity.caller({name.replace("_", "-"): text for name, text in headers.items()}, remote)

    def call(self, caller: Caller | None = None, verb: str = "POST", remote: str = HERE) -> SignInCall:
        """A call of an operation."""
        return SignInCall(
            caller=caller or Caller(),
            universe=self.universe,
            settings=self.settings,
            directory=self.directory,
            remote_address=remote,
            sign_in=self.identity.sign_in,
            verb=verb,
        )

    async def run(self, operation: Any, request: Any, call: SignInCall) -> Any:
        """Handle and commit, as the pipeline does."""
        answer = await operation.run(request, call)
        if call.facts:
            await self.committer.commit(call.facts)
        return answer

    async def commit(self, *facts: Fact) -> None:
        """Record facts as they are."""
        await self.committer.commit(facts)

    async def as_user(self, user_id: str) -> Caller:
        """A caller who is this user, signed in by a password."""
        user = await user_by_id(self.engine, user_id)
        assert user is not None
        return Caller(user.id, user.name, user.email_address, user.roles, user.account_ids, "basic")

    async def user(self, user_id: str) -> User:
        """A user as it is stored."""
        user = await user_by_id(self.engine, user_id)
        assert user is not None
        return user

    async def key(self, user_id: str = AGENT, expires: str | None = None, account: str = FIRST) -> tuple[NewKey, str]:
        """A stored key and its id."""
        drawn, key_id = draw(self.universe), self.universe.new_id()
        fact = KeyCreated(
            account_id=account,
            date=self.universe.now_iso(),
            id=key_id,
            user_id=user_id,
            name="test",
            hint=drawn.hint,
            digest=drawn.digest,
            roles=("Manager", "User"),
            expires=expires,
        )
        await self.commit(fact)
        return drawn, key_id

    async def settle(self) -> None:
        """Let what goes on in the background finish."""
        for _ in range(4):
            await asyncio.sleep(0.004)


def cheap(settings: Settings) -> Settings:
    """The same with hashing that takes no time."""
    return replace(settings, argon2_memory_kib=64, argon2_time=1, argon2_parallelism=1)


@asynccontextmanager
async def desk(settings: Settings) -> AsyncIterator[Desk]:
    """Open a store, and put people into it."""
    await migrate.upgrade(migrate.url_of(settings))
    on_postgres = settings.on_postgres
    engine = await (Postgres.open(settings.database_url) if on_postgres else Sqlite.open(settings.sqlite_file))
    made = Desk(engine, cheap(settings))
    async with Supervisor() as supervisor:
        supervisor.start("committer", made.committer.run)
        try:
            await made.commit(*await _people(made))
            yield made
        finally:
            await made.settle()
            await made.committer.stop()
            await engine.close()


async def _people(made: Desk) -> Sequence[Fact]:
    date = made.universe.now_iso()
    hashed = await made.identity.sign_in.passwords.hash(PASSWORD)
    accounts = [
        AccountCreated(account_id=id_, date=date, name=f"Account {id_[0]}", region="US")
        for id_ in (FIRST, SECOND, OTHER)
    ]
    people = [
        UserCreated(
            account_id=FIRST,
            date=date,
            id=user_id,
            email_address=f"{NAMES[user_id]}@example.com",
            first_name=NAMES[user_id].title(),
            last_name="Person",
            password_hash=hashed,
            roles=ROLES[user_id],
            accounts=ACCOUNTS[user_id],
        )
        for user_id in NAMES
    ]
    return [*accounts, *people]


def play(data_dir: Path, scene: Callable[[Desk], Awaitable[None]], **changes: Any) -> None:
    """Run a scene on an SQLite store of its own."""
    new_sqlite(data_dir)
    on_store(Settings(data_dir=data_dir, **changes), scene)


def on_store(settings: Settings, scene: Callable[[Desk], Awaitable[None]]) -> None:
    """Run a scene on the store of these settings."""

    async def whole() -> None:
        async with desk(settings) as made:
            await scene(made)

    asyncio.run(whole())
