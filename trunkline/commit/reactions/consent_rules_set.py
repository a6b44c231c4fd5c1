"""What holds about consent and quiet hours is set."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import ConsentRulesSet
from trunkline.store import tables


def needs(fact: ConsentRulesSet, needed: Needs) -> None:
    """The rules that there are."""
    needed.row(tables.CONSENT_RULES, fact.account_id, fact.id)


def apply(fact: ConsentRulesSet, rows: Rows) -> None:
    """One row for the account or endpoint, or none when the usual rules hold."""
    key = (fact.account_id, fact.id)
    known = rows.get(tables.CONSENT_RULES, *key) is not None
    if fact.rules is None:
        rows.remove(tables.CONSENT_RULES, *key)
    elif known:
        rows.change(tables.CONSENT_RULES, *key, rules=fact.rules)
    else:
        rows.insert(tables.CONSENT_RULES, account_id=fact.account_id, id=fact.id, rules=fact.rules)
    rows.event("ConsentRulesSet", fact.account_id, fact.id, fact.date, rules=fact.rules)


REACTION = Reaction(ConsentRulesSet, apply, needs)
