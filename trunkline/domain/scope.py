"""What of the tenants' rows somebody may see: pure, and the one place that decides it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

INSTALLATION: Final = ""
"""The account of what belongs to the whole installation: most connections, and routes for every account."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The accounts and customers whose rows a caller may see; without customers named, all of the accounts' rows.

    `customer_ids` has everything below a customer too. Rows that belong to no customer are their account's.
    """

    account_ids: frozenset[str]
    customer_ids: frozenset[str] | None = None

    def sees(self, account_id: str, customer_id: str | None) -> bool:
        """Whether a row of this account and customer may be seen."""
        if account_id not in self.account_ids:
            return False
        return self.customer_ids is None or customer_id in self.customer_ids

    def sees_person(self, theirs: Scope) -> bool:
        """Whether somebody who sees that much may be seen: a Customer sees those who see nothing beyond it."""
        if self.account_ids.isdisjoint(theirs.account_ids):
            return False
        if self.customer_ids is None:
            return True
        return bool(theirs.customer_ids) and self.customer_ids.issuperset(theirs.customer_ids or ())
