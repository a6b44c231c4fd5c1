"""A user has other roles or accounts."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import UserChanged
from trunkline.store import tables


def needs(fact: UserChanged, needed: Needs) -> None:
    """The user, and the accounts that come and go."""
    needed.row(tables.USER, fact.user_id)
    for account_id in {*fact.accounts, *fact.before}:
        needed.row(tables.USER_ACCOUNT, fact.user_id, account_id)


def apply(fact: UserChanged, rows: Rows) -> None:
    """The user's roles, and one row for each account it may use from now on."""
    rows.change(tables.USER, fact.user_id, roles=" ".join(fact.roles))
    for account_id in fact.accounts:
        if rows.get(tables.USER_ACCOUNT, fact.user_id, account_id) is None:
            rows.insert(tables.USER_ACCOUNT, user_id=fact.user_id, account_id=account_id)
    for account_id in set(fact.before) - set(fact.accounts):
        rows.remove(tables.USER_ACCOUNT, fact.user_id, account_id)
    rows.event("UserChanged", fact.account_id, fact.user_id, fact.date, roles=list(fact.roles))


REACTION = Reaction(UserChanged, apply, needs)
