"""A store opened for one command: to look things up, and to record facts as the server does.

It works beside a running server: on SQLite a second process writes and waits its turn, on PostgreSQL there is no
difference between the two.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import trunkline.commit.reactions
from trunkline.app import open_engine
from trunkline.base import log
from trunkline.base.blobs import Blobs
from trunkline.base.plugins import collect
from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe
from trunkline.cli.refusal import Exit, Refusal
from trunkline.commit.committer import Committer
from trunkline.commit.reaction import Reaction
from trunkline.contract.operation import Operation
from trunkline.domain.facts import Fact
from trunkline.operations.auth.sign_in import SignIn, SignInCall
from trunkline.operations.call import Call, Caller
from trunkline.operations.types.listing import ListRequest, ListResponse
from trunkline.settings import Settings
from trunkline.store import inventory, migrate
from trunkline.store.directory import Directory
from trunkline.store.engine import Engine
from trunkline.store.filing import Filing

T = TypeVar("T")

NOT_SET_UP = ("There is nothing here yet: {place} has no tables.", "trunkline init    sets it up")
OUTDATED = ("The tables in {place} are older than this version.", "trunkline migrate    brings them up to date")


class Desk:
    """What a command works with."""

    def __init__(self, settings: Settings, engine: Engine, universe: Universe) -> None:
        self.settings = settings
        self.engine = engine
        self.universe = universe
        links = int(settings.files_link_hours * 3600)
        filing = Filing(engine, Blobs(settings.files_folder), settings.address, links)
        self.directory = Directory(engine, filing)
        self.committer = Committer(engine, collect(trunkline.commit.reactions, Reaction))

    @property
    def date(self) -> str:
        """Now, as it stands in facts."""
        return self.universe.now_iso()

    async def record(self, *facts: Fact) -> None:
        """Commit facts, all of them or none; they are on disk when this returns."""
        await self.committer.commit(facts)

    def call(self, caller: Caller) -> Call:
        """A call of an operation, made from here instead of over HTTP."""
        sign_in = SignIn(self.engine, self.settings, self.universe)
        return SignInCall(caller, self.universe, self.settings, self.directory, sign_in=sign_in)

    async def account(self, said: str | None) -> str:
        """The id of the account that was named by id or name, or of the only one."""
        return str(choose(await inventory.accounts(self.engine), said, "account")["id"])


def place_of(settings: Settings) -> str:
    """Where the store is, for people."""
    if settings.on_postgres:
        return str(settings.redacted()["store.database_url"])
    return str(settings.sqlite_file)


async def check_tables(settings: Settings) -> None:
    """Refuse a store whose tables are missing or older than this version."""
    url = migrate.url_of(settings)
    if await migrate.pending(url):
        sentence, mend = OUTDATED if await migrate.current(url) else NOT_SET_UP
        raise Refusal(sentence.format(place=place_of(settings)), mend, Exit.CANNOT_START)


@asynccontextmanager
async def open_desk(settings: Settings) -> AsyncIterator[Desk]:
    """The store of the settings, until the block ends."""
    log.configure("critical")  # a command speaks for itself; what the log would say, its sentence says
    await check_tables(settings)
    desk = Desk(settings, await open_engine(settings), Universe())
    try:
        writing = spawn(desk.committer.run(), "committer")
        try:
            yield desk
        finally:
            await desk.committer.stop()
            await writing
    finally:
        await desk.engine.close()


async def asked(desk: Desk, operation: Operation, request: Any) -> Any:
    """What an operation answers to somebody who manages everything in every account; its facts are on disk.

    Raises the Fault with which it refuses.
    """
    (answer,) = await asked_together(desk, (operation, request))
    return answer


async def asked_together(desk: Desk, *wanted: tuple[Operation, Any]) -> list[Any]:
    """The same of several requests, of which all are carried out or none."""
    accounts = tuple(str(row["id"]) for row in await inventory.accounts(desk.engine))
    roles = frozenset({"SystemAdministrator", "Manager"})
    call = desk.call(Caller(display_name="The command line", roles=roles, account_ids=accounts, source="cli"))
    answers = [await operation.run(request, call) for operation, request in wanted]
    if call.facts:
        await desk.record(*call.facts)
    return answers


async def listed(desk: Desk, operation: Operation, request: ListRequest[T]) -> list[T]:
    """Everything that an operation lists, however many pages that takes."""
    items: list[T] = []
    request.all, more = True, True
    while more:
        answer: ListResponse[T] = await asked(desk, operation, request)
        items += answer.items
        request.page, more = request.page + 1, answer.has_more_pages
    return items


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run a command's work to its end."""
    return asyncio.run(work)


def choose(rows: Sequence[Mapping[str, Any]], said: str | None, what: str, name: str = "name") -> Mapping[str, Any]:
    """The row that was named by its id or name, or the only one when nothing was said."""
    if said is None:
        found = list(rows)
    else:
        found = [row for row in rows if row["id"] == said]
        found = found or [row for row in rows if str(row[name]).lower() == said.lower()]
    if len(found) == 1:
        return found[0]
    known = "\n".join(f"{row['id']}  {row[name]}" for row in rows[:20])
    if said is not None and not found:
        raise Refusal(f"There is no {what} {said!r}.", known or f"There is no {what} at all yet.")
    if not rows:
        raise Refusal(f"There is no {what} yet.", f"trunkline {what} add --help    tells how to make one")
    raise Refusal(f"Say which {what}: there is more than one.", known, Exit.USAGE)
