"""A whole app on a store of its own, with two accounts, people, keys and numbers; requests go in without a socket.

Who and what is there: the people of `tests.operations.auth.desk`, all with one password, and what `small_world` names.
The clock stands still until a test advances it, so ids and dates are the same in every run.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import msgspec
import pytest
from sqlalchemy import Table, select

from tests.kits.small_world import (
    ACME,
    AGENT,
    BAKERY,
    FOREIGN,
    FOREIGN_NUMBER,
    HOLDING,
    MAIN,
    MAIN_NUMBER,
    MUTE,
    SECOND,
    SECOND_NUMBER,
    SLOW,
    THEM,
    USER,
)
from tests.kits.store_kit import Store, migrate_new, new_sqlite
from tests.operations.auth.desk import ACCOUNTS, BOSS, NAMES, PASSWORD, ROLES, ROOT, STRANGER, cheap
from tests.postgres_server import PostgresServer
from trunkline.app import App, open_engine
from trunkline.base.universe import FixedUniverse, Universe
from trunkline.domain.conversation import conversation_id
from trunkline.domain.facts import (
    AccountCreated,
    ConnectionChanged,
    ConnectionCreated,
    CustomerCreated,
    EndpointCreated,
    Fact,
    KeyCreated,
    MessageCreated,
    SessionOpened,
    UserCreated,
)
from trunkline.operations.auth.login_sessions import digest_of
from trunkline.settings import Settings
from trunkline.store import bulk, tables
from trunkline.store.engine import Engine
from trunkline.store.statements import Statement
from trunkline.web.exchange import Request, Response

T = TypeVar("T")

LINE, ANN = SLOW, AGENT
BRANCH, THIRD = "b" * 24, "c" * 24
READER = f"{9:024x}"
"""A customer: signed in, but without the role that sending needs."""
QUICK = {"latency_ms": 0, "receipt_delay_ms": 0}
KEYS = {ANN.user_id: "ann", BOSS: "boss", ROOT: "root", STRANGER: "stranger", READER: "reader"}
"""Who has a key; that of Ann is `tk_ann`. The agent of the desk has none, for its list of keys is a case."""
PATIENCE_SECONDS = 60.0


class Answer:
    """What came back, ready to be looked at."""

    def __init__(self, response: Response) -> None:
        self.status = response.status
        self.body = response.body
        self.headers = [(name.decode().lower(), value.decode()) for name, value in response.headers]

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)

    def header(self, name: str) -> str | None:
        """The first header of this name."""
        return next((value for known, value in self.headers if known == name), None)

    @property
    def refusal(self) -> tuple[int, str, list[str]]:
        """The status, the code and the members that a JSON refusal names."""
        status = self.json["responseStatus"]
        return self.status, status["errorCode"], [error["fieldName"] for error in status["errors"]]


class Sample(NamedTuple):
    """A message and the session it is in."""

    session: SessionOpened
    message: MessageCreated


class RunningApp:
    """The app, and short ways to ask it and to look into its store."""

    def __init__(self, app: App) -> None:
        self.app = app

    @property
    def universe(self) -> FixedUniverse:
        """The fixed clock of the app."""
        assert isinstance(self.app.universe, FixedUniverse)
        return self.app.universe

    async def ask(
        self,
        method: str,
        target: str,
        body: Any = None,
        *,
        key: str | None = "ann",
        accept: str = "application/json",
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """One request, with the key of one of the people; a body that is no bytes travels as JSON."""
        path, _, query = target.partition("?")
        sent = {"host": "trunkline.test", "accept": accept}
        sent |= {"authorization": f"Bearer tk_{key}"} if key else {}
        sent |= {"content-type": "application/json"} if body is not None else {}
        data = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        request = Request(method, path, path, query, sent | dict(headers or {}), data, "192.0.2.9")
        return Answer(await self.app.asgi.answer(request))

    async def send(self, text: str = "Hello", to: str = THEM, endpoint: str = MAIN, **more: Any) -> Answer:
        """One SendMessage to an address."""
        return await self.ask("POST", "/messages", {"endpointId": endpoint, "toAddress": to, "body": text}, **more)

    async def sent(self, text: str = "Hello", to: str = THEM, endpoint: str = MAIN, **more: Any) -> dict[str, Any]:
        """The MessageInfo of a message that must be taken."""
        answer = await self.send(text, to, endpoint, **more)
        assert answer.status == 200, answer.body
        return dict(answer.json)

    async def make_key(self, name: str, user_id: str, *roles: str) -> None:
        """Give a user the key `tk_{name}`, which may do no more than these of their roles."""
        await self.record(msgspec.structs.replace(_key(user_id, name, self.universe.now_iso()), roles=roles))

    async def record(self, *facts: Fact) -> None:
        """Commit facts as they are."""
        await self.app.committer.commit(facts)

    async def rows(self, table: Table) -> list[dict[str, Any]]:
        """Every row of a table, in the order of its key."""
        columns = bulk.written_columns(table)
        found = await Statement(select(*columns).order_by(*table.primary_key.columns)).read(self.app.engine)
        return [dict(zip((column.name for column in columns), row, strict=True)) for row in found]

    async def count(self, table: Table) -> int:
        """How many rows a table has."""
        return len(await self.rows(table))

    async def row(self, table: Table, id_: str) -> dict[str, Any] | None:
        """The row with this id, whosever it is."""
        return next((row for row in await self.rows(table) if row["id"] == id_), None)

    async def message(self, id_: str) -> dict[str, Any]:
        """A message that must be there."""
        row = await self.row(tables.MESSAGE, id_)
        assert row is not None, id_
        return row

    async def kinds(self, subject_id: str) -> list[str]:
        """The kinds of the events about something, in order."""
        return [row["kind"] for row in await self.rows(tables.EVENT) if row["subject_id"] == subject_id]

    async def becomes(self, id_: str, status: str) -> dict[str, Any]:
        """The message once it has this status.

        On PostgreSQL a receipt may overtake the record of the sending, so that is given a moment; without an answer
        from the carrier it never comes.
        """
        row: dict[str, Any] = {}

        async def there() -> bool:
            nonlocal row
            row = await self.message(id_)
            return bool(row["status"] == status)

        await until(there)
        end = time.monotonic() + OVERTAKEN_SECONDS
        while status == "delivered" and row["carrier_id"] is None and time.monotonic() < end:
            await asyncio.sleep(0.01)
            row = await self.message(id_)
        return row

    def opened(self, other: str = THEM, endpoint: str = MAIN, account: str = ACME) -> SessionOpened:
        """The fact of a session that begins; nothing is recorded."""
        return SessionOpened(
            account_id=account,
            date=self.universe.now_iso(),
            id=self.universe.new_id(),
            customer_id=None,
            endpoint_id=endpoint,
            conversation_id=conversation_id(account, endpoint, other),
            other_address=other,
            channel="Chat",
            incoming=False,
            created_by="Ann Agent",
        )

    def created(self, session: SessionOpened, text: str = "Hello", **members: Any) -> MessageCreated:
        """The fact of a message of a session; nothing is recorded."""
        now = int(self.universe.now().timestamp() * 1000)
        plain: dict[str, Any] = {
            "account_id": session.account_id,
            "date": self.universe.now_iso(),
            "id": self.universe.new_id(),
            "customer_id": session.customer_id,
            "endpoint_id": session.endpoint_id,
            "conversation_id": session.conversation_id,
            "session_id": session.id,
            "connection_id": LINE,
            "incoming": False,
            "other_address": session.other_address,
            "sender": "Ann Agent",
            "text": text,
            "encoding": "GSM-7",
            "segments": 1,
            "due": now,
            "give_up": now + 86_400_000,
        }
        return MessageCreated(**plain | members)

    async def sample(self, other: str = THEM, **members: Any) -> Sample:
        """A recorded session with one message."""
        session = self.opened(other)
        message = self.created(session, **members)
        await self.record(session, message)
        return Sample(session, message)


OVERTAKEN_SECONDS = 0.5  # how long a receipt may be ahead of the record of the sending


async def until(holds: Callable[[], Awaitable[bool]], seconds: float = PATIENCE_SECONDS) -> None:
    """Wait until something holds; its failure to do so is the test's."""
    end = time.monotonic() + seconds
    while not await holds():
        assert time.monotonic() < end, "it did not come about in time"
        await asyncio.sleep(0.005)


def settings_of(store: Store, **changes: Any) -> Settings:
    """The settings that lead to a store of the tests, with hashing that takes no time."""
    _, _, file = store.url.partition("sqlite:///")
    place: dict[str, Any] = {"data_dir": Path(file).parent} if file else {"database_url": store.url}
    return replace(cheap(Settings()), **place | changes)


@asynccontextmanager
async def reopened(store: Store, **changes: Any) -> AsyncIterator[RunningApp]:
    """Another app over a store that an app was on before, or is still."""
    app = await App.open(settings_of(store, **changes), FixedUniverse())
    await app.start(deliver=False)
    try:
        yield RunningApp(app)
    finally:
        await app.stop()


@asynccontextmanager
async def running_app(
    store: Store,
    *,
    deliver: bool = False,
    universe: Universe | None = None,
    network: Mapping[str, Any] | None = None,
    around: Callable[[Engine], Engine] = lambda engine: engine,
    **changes: Any,
) -> AsyncIterator[RunningApp]:
    """Open an app over an empty, migrated store, with everything in it; `deliver` also starts the outbox.

    `around` may put something between the app and its store.
    """
    settings = settings_of(store, **changes)
    app = App(settings, around(await open_engine(settings)), universe or FixedUniverse())
    running = RunningApp(app)
    await app.start(deliver=False)
    try:
        await running.record(*await _seed(app, QUICK | dict(network or {})))
        if deliver:
            await app.deliveries.start()
        yield running
    finally:
        await app.stop()


def sqlite_in(folder: Path) -> Store:
    """A migrated, empty database file in a folder; for apps that several tests share."""
    return new_sqlite(folder)


@contextmanager
def store_for(request: pytest.FixtureRequest, folders: pytest.TempPathFactory) -> Iterator[Store]:
    """A migrated, empty store of the kind that a fixture's parameter names, for longer than one test."""
    if request.param == "sqlite":
        yield sqlite_in(folders.mktemp("store"))
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    url = server.new_database(migrate_new)
    yield Store("postgresql", url)
    server.drop_database(url)


class Held(NamedTuple):
    """An app that is there for several tests, and what runs a coroutine beside it."""

    app: RunningApp
    run: Callable[[Coroutine[Any, Any, Any]], Any]


@contextmanager
def held(store: Store, **options: Any) -> Iterator[Held]:
    """Hold an app open for the tests of a module; its loop stands still between them."""
    with asyncio.Runner() as runner:
        opened = running_app(store, **options)
        app = runner.run(opened.__aenter__())
        try:
            yield Held(app, runner.run)
        finally:
            runner.run(opened.__aexit__(None, None, None))


def play(store: Store, scene: Callable[[RunningApp], Awaitable[T]], **options: Any) -> T:
    """Run a scene on an app over this store."""

    async def whole() -> T:
        async with running_app(store, **options) as running:
            return await scene(running)

    return asyncio.run(whole())


# --- What is there from the beginning --------------------------------------------------------------------------------


async def _seed(app: App, network: Mapping[str, Any]) -> Sequence[Fact]:
    date = app.universe.now_iso()
    hashed = await app.identity.sign_in.passwords.hash(PASSWORD)
    return [
        *(
            AccountCreated(account_id=id_, date=date, name=f"Account {id_[0]}", region=region)
            for id_, region in ((ACME, "US"), (BRANCH, "DE"), (THIRD, "US"))
        ),
        CustomerCreated(account_id=ACME, date=date, id=HOLDING, name="Holding"),
        CustomerCreated(account_id=ACME, date=date, id=BAKERY, name="Bakery", parent_customer_id=HOLDING),
        *_people(date, hashed),
        *(_key(user_id, name, date) for user_id, name in KEYS.items()),
        connection(LINE, date, network),
        *_endpoints(date),
    ]


def _people(date: str, hashed: str) -> list[Fact]:
    people = [(id_, NAMES[id_].title(), "Person", f"{NAMES[id_]}@example.com", ROLES[id_]) for id_ in NAMES]
    people.append((ANN.user_id, "Ann", "Agent", ANN.email_address, ("User",)))
    people.append((READER, "Reader", "Person", "reader@example.com", ("Customer",)))
    return [
        UserCreated(
            account_id=ACME,
            date=date,
            id=id_,
            email_address=email,
            first_name=first,
            last_name=last,
            password_hash=hashed,
            roles=roles,
            accounts=ACCOUNTS.get(id_, (ACME,)),
        )
        for id_, first, last, email, roles in people
    ]


def _key(user_id: str, name: str, date: str) -> KeyCreated:
    """The key `tk_{name}` of a user; it belongs to the user's first account and to none of the lists of keys."""
    return KeyCreated(
        account_id=(ACCOUNTS.get(user_id) or (ACME,))[0],
        date=date,
        id=digest_of(name)[:24],
        user_id=user_id,
        name=name,
        hint=name,
        digest=digest_of(f"tk_{name}"),
        roles=("SystemAdministrator", "Manager", "Customer", "User"),
        expires=None,
    )


def connection(
    id_: str, date: str, network: Mapping[str, Any], policy: str = "wait", rate: int | None = None
) -> ConnectionCreated:
    """A connection to the simulated network."""
    return ConnectionCreated(
        account_id="",
        date=date,
        id=id_,
        name="line",
        carrier="loopback",
        settings=msgspec.json.encode(network).decode(),
        rate_per_second=rate,
        unconfirmed_policy=policy,
    )


async def smart(app: RunningApp) -> None:
    """Let the connection of the endpoints replace look-alikes."""
    (row,) = [row for row in await app.rows(tables.CONNECTION) if row["id"] == LINE]
    await app.record(
        ConnectionChanged(
            account_id="",
            date=app.universe.now_iso(),
            id=LINE,
            name=row["name"],
            settings=row["settings"],
            rate_per_second=row["rate_per_second"],
            unconfirmed_policy=row["unconfirmed_policy"],
            smart_encoding=True,
        )
    )


def _endpoints(date: str) -> list[Fact]:
    return [
        endpoint(ACME, MAIN, date, MAIN_NUMBER, display_name="Main line", customer_id=BAKERY),
        endpoint(ACME, SECOND, date, SECOND_NUMBER, display_name="Second line"),
        endpoint(BRANCH, FOREIGN, date, FOREIGN_NUMBER, display_name="Foreign line"),
        endpoint(ACME, MUTE, date, "+15550001004", display_name="Mute line", disable_sms=True),
        endpoint(ACME, USER, date, None, display_name="Ann Agent", type="User", user_id=ANN.user_id),
    ]


def endpoint(account_id: str, id_: str, date: str, address: str | None, **members: Any) -> EndpointCreated:
    """An endpoint on the one connection, or on none when it has no number."""
    plain: dict[str, Any] = {
        "customer_id": None,
        "type": "PhoneNumber",
        "display_name": address,
        "connection_id": LINE if address else None,
    }
    return EndpointCreated(account_id=account_id, date=date, id=id_, address=address, **plain | members)
