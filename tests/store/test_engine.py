"""What both stores promise: the errors a caller can tell apart, and the two ways to ask."""

import inspect

import pytest

from trunkline.store import engine
from trunkline.store.engine import (
    Deadlock,
    Engine,
    GuardFailed,
    Step,
    StoreError,
    StoreFull,
    StoreUnavailable,
    UniqueViolation,
)
from trunkline.store.postgres import Postgres
from trunkline.store.sqlite import Sqlite


def test_every_failure_of_a_store_is_a_store_error() -> None:
    kinds = [kind for _, kind in inspect.getmembers(engine, inspect.isclass) if issubclass(kind, Exception)]
    assert set(kinds) == {StoreError, UniqueViolation, Deadlock, GuardFailed, StoreFull, StoreUnavailable}
    assert all(issubclass(kind, StoreError) for kind in kinds)
    # A caller who is told of one is never told of another.
    others = set(kinds) - {StoreError}
    assert not [(a, b) for a in others for b in others if a is not b and issubclass(a, b)]


def test_a_step_expects_nothing_unless_it_says_so() -> None:
    assert Step("SELECT 1") == ("SELECT 1", (), None)


@pytest.mark.parametrize("kind", [Sqlite, Postgres])
@pytest.mark.parametrize("name", ["read", "transaction", "close"])
def test_both_stores_are_asked_in_the_same_way(kind: type, name: str) -> None:
    promised, kept = getattr(Engine, name), getattr(kind, name)
    assert inspect.iscoroutinefunction(kept)
    assert list(inspect.signature(kept).parameters) == list(inspect.signature(promised).parameters)
