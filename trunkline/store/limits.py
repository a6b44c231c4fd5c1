"""Reading limits for who sets them: pages of those that limit anything, and one by the id of what it limits."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import bindparam, func, or_, select

from trunkline.domain.pace import CAP_MOST
from trunkline.store import listing, tables
from trunkline.store.engine import Engine
from trunkline.store.listing import Condition, Scope, Values, Window, one_of
from trunkline.store.statements import Statement

L: Final = tables.SENDING_LIMIT.c
# No limit at all is more than any; the stores would put it at different ends.
SORTS: Final[Mapping[str, Any]] = {
    "Id": L.id,
    "RatePerSecond": func.coalesce(L.per_minute, CAP_MOST),
    "DailyCap": func.coalesce(L.daily_cap, CAP_MOST + 1),
}

_OF: Final = Statement(
    select(tables.SENDING_LIMIT).where(L.account_id == bindparam("account"), L.id == bindparam("id"))
)


class LimitFilter(NamedTuple):
    """Which limits are wanted; an account that is empty has those of the installation's connections."""

    account_ids: Sequence[str]
    ids: Collection[str] | None = None

    @property
    def scope(self) -> Scope:
        """The tenants."""
        return Scope(self.account_ids)

    def conditions(self, store: str) -> list[Condition]:
        """Everything but the scope; a row that limits nothing any more is no limit."""
        found: list[Condition] = [or_(L.per_minute.is_not(None), L.daily_cap.is_not(None))]
        return found if self.ids is None else [*found, one_of(store, L.id, self.ids)]


async def list_limits(engine: Engine, wanted: LimitFilter, window: Window) -> list[Values]:
    """One window of the limits that the filter lets through."""
    conditions = wanted.conditions(engine.name)
    return await listing.read_page(engine, tables.SENDING_LIMIT, wanted.scope, conditions, SORTS[window.sort], window)


async def count_limits(engine: Engine, wanted: LimitFilter) -> int:
    """How many limits the filter lets through."""
    return await listing.count(engine, tables.SENDING_LIMIT, wanted.scope, wanted.conditions(engine.name))


async def limit_of(engine: Engine, account_id: str, id_: str) -> Values | None:
    """What limits a connection or endpoint; None when nothing ever did."""
    rows = listing.named(tables.SENDING_LIMIT, await _OF.read(engine, account=account_id, id=id_))
    return rows[0] if rows else None
