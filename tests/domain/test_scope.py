"""Who sees which rows."""

import pytest

from trunkline.domain.scope import Scope


@pytest.mark.parametrize(
    ("customers", "account", "customer", "seen"),
    [
        (None, "a", None, True),
        (None, "a", "x", True),
        (None, "b", "x", False),
        (frozenset({"x"}), "a", "x", True),
        (frozenset({"x"}), "a", "y", False),
        (frozenset({"x"}), "a", None, False),
        (frozenset({"x"}), "b", "x", False),
        (frozenset(), "a", "x", False),
        (frozenset(), "a", None, False),
    ],
)
def test_what_is_seen(customers: frozenset[str] | None, account: str, customer: str | None, seen: bool) -> None:
    assert Scope(frozenset({"a"}), customers).sees(account, customer) is seen


EVERYTHING, HOLDINGS, SHOPS = (
    Scope(frozenset({"a"})),
    Scope(frozenset("a"), frozenset("xy")),
    Scope(frozenset("a"), frozenset("y")),
)
NOTHING, ELSEWHERE = Scope(frozenset("a"), frozenset()), Scope(frozenset("b"))


@pytest.mark.parametrize(
    ("whose", "seen"),
    [
        (EVERYTHING, {"everything", "holdings", "shops", "nothing"}),
        (HOLDINGS, {"holdings", "shops"}),
        (SHOPS, {"shops"}),
        (NOTHING, set()),
        (ELSEWHERE, {"elsewhere"}),
    ],
)
def test_which_people_are_seen(whose: Scope, seen: set[str]) -> None:
    people = {
        "everything": EVERYTHING,
        "holdings": HOLDINGS,
        "shops": SHOPS,
        "nothing": NOTHING,
        "elsewhere": ELSEWHERE,
    }
    assert {name for name, theirs in people.items() if whose.sees_person(theirs)} == seen
