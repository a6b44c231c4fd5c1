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
