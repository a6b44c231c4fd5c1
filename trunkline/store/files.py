"""Reading files and what is to be fetched, and claiming the latter. Only the committer writes the rest."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.sql.expression import ColumnElement

from trunkline.store import listing, tables
from trunkline.store.engine import Engine, Transaction
from trunkline.store.listing import Condition, Scope, Values, Window, one_of
from trunkline.store.statements import Statement

F: Final = tables.FILE.c
AWAITED: Final = tables.INBOUND_MEDIA.c
DIGESTS_MOST: Final = 500

# The orders of a list, by the name of the member on the wire; a file's id is the time it came into being.
SORTS: Final[Mapping[str, ColumnElement[Any]]] = {
    "DateCreated": F.id,
    "Id": F.id,
    "FileName": F.name,
    "ContentType": F.content_type,
    "ContentLength": F.size,
    "AccountId": F.account_id,
    "CustomerId": func.coalesce(F.customer_id, ""),
}

OF_ID = Statement(select(tables.FILE).where(F.id == bindparam("id")))
OF_MESSAGE = Statement(
    select(tables.FILE)
    .join(
        tables.MESSAGE_MEDIA,
        (tables.MESSAGE_MEDIA.c.account_id == F.account_id) & (tables.MESSAGE_MEDIA.c.file_id == F.id),
    )
    .where(
        tables.MESSAGE_MEDIA.c.account_id == bindparam("account"), tables.MESSAGE_MEDIA.c.message_id == bindparam("id")
    )
    .order_by(tables.MESSAGE_MEDIA.c.id)
)
_MINE, _OTHER = tables.MESSAGE_MEDIA.alias("mine"), tables.MESSAGE_MEDIA.alias("other")
SHARED = Statement(
    select(_MINE.c.file_id)
    .join(
        _OTHER,
        (_OTHER.c.account_id == _MINE.c.account_id)
        & (_OTHER.c.file_id == _MINE.c.file_id)
        & (_OTHER.c.message_id != _MINE.c.message_id),
    )
    .where(_MINE.c.account_id == bindparam("account"), _MINE.c.message_id == bindparam("id"))
)
STILL_AWAITED = Statement(
    select(AWAITED.id).where(AWAITED.account_id == bindparam("account"), AWAITED.message_id == bindparam("id")).limit(1)
)
SECRET = Statement(
    select(tables.INSTALLATION_SECRET.c.value).where(tables.INSTALLATION_SECRET.c.name == bindparam("name"))
)
DUE = Statement(
    select(tables.INBOUND_MEDIA)
    .where(AWAITED.due <= bindparam("now"))
    .order_by(AWAITED.due)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
LEASE = Statement(
    update(tables.INBOUND_MEDIA)
    .where(AWAITED.account_id == bindparam("account"), AWAITED.id == bindparam("row"))
    .values(due=bindparam("until"))
)


class FileFilter(NamedTuple):
    """Which files are wanted; None asks for no restriction, an empty list for nothing."""

    account_ids: Sequence[str]
    customer_ids: Sequence[str] | None = None
    ids: Sequence[str] | None = None
    user_id: str | None = None
    type: str | None = None
    name: str | None = None
    content_type: str | None = None
    begin: str | None = None
    end: str | None = None

    @property
    def scope(self) -> Scope:
        """The tenants."""
        return Scope(self.account_ids)

    def conditions(self, store: str) -> list[Condition]:
        """Everything but the scope."""
        listed = ((F.customer_id, self.customer_ids), (F.id, self.ids))
        found = [one_of(store, column, values) for column, values in listed if values is not None]
        same = ((F.user_id, self.user_id), (F.type, self.type))
        found += [column == value for column, value in same if value is not None]
        within = ((F.name, self.name), (F.content_type, self.content_type))
        found += [column.icontains(value, autoescape=True) for column, value in within if value is not None]
        if self.begin is not None:
            found.append(F.date_created >= self.begin)
        if self.end is not None:
            found.append(F.date_created < self.end)
        return found


async def list_files(engine: Engine, wanted: FileFilter, window: Window) -> list[Values]:
    """One window of the files that the filter lets through."""
    conditions = wanted.conditions(engine.name)
    return await listing.read_page(engine, tables.FILE, wanted.scope, conditions, SORTS[window.sort], window)


async def count_files(engine: Engine, wanted: FileFilter) -> int:
    """How many files the filter lets through."""
    return await listing.count(engine, tables.FILE, wanted.scope, wanted.conditions(engine.name))


async def find_files(engine: Engine, account_ids: Collection[str], ids: Collection[str]) -> list[Values]:
    """The files with these ids in those accounts, in no order."""
    mine = (one_of(engine.name, F.account_id, account_ids), one_of(engine.name, F.id, ids))
    return listing.named(tables.FILE, await Statement(select(tables.FILE).where(*mine)).read(engine))


async def file_of_id(engine: Engine, file_id: str) -> Values | None:
    """The file with this id, of whatever account: for links, whose signature says that it may be read."""
    found = listing.named(tables.FILE, await OF_ID.read(engine, id=file_id))
    return found[0] if found else None


async def files_of_message(engine: Engine, account_id: str, message_id: str) -> list[Values]:
    """The files of a message, in their order."""
    return listing.named(tables.FILE, await OF_MESSAGE.read(engine, account=account_id, id=message_id))


async def shared_files(engine: Engine, account_id: str, message_id: str) -> set[str]:
    """The ids of those files of a message that another message has too."""
    return {row[0] for row in await SHARED.read(engine, account=account_id, id=message_id)}


async def are_awaited(engine: Engine, account_id: str, message_id: str) -> bool:
    """Whether files of a message are still to be fetched from its carrier."""
    return bool(await STILL_AWAITED.read(engine, account=account_id, id=message_id))


async def digests_in_use(engine: Engine, digests: Sequence[str]) -> set[str]:
    """Those of the digests (at most `DIGESTS_MOST`) that some file has."""
    used = Statement(select(F.digest).where(one_of(engine.name, F.digest, digests)).distinct())
    return {row[0] for row in await used.read(engine)}


async def secret_of(engine: Engine, name: str) -> str | None:
    """The secret of the installation with this name."""
    rows = await SECRET.read(engine, name=name)
    return rows[0][0] if rows else None


async def take_awaited(engine: Engine, now: int, until: int, most: int) -> list[Values]:
    """Lease what is to be fetched now; who dies over it delays it until then (milliseconds), and loses nothing."""

    async def work(transaction: Transaction) -> list[Values]:
        (rows,) = await transaction.run([DUE.step(engine.name, now=now, most=most)])
        found = listing.named(tables.INBOUND_MEDIA, rows)
        await transaction.run(
            [LEASE.step(engine.name, account=row["account_id"], row=row["id"], until=until) for row in found]
        )
        return found

    return await engine.transaction(work)
