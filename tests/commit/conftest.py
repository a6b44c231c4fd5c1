"""The stores of tests/store, and a ledger on each of them for a whole module."""

from collections.abc import Iterator

import pytest

from tests.commit.ledger import Ledger, ledger
from tests.kits.running_app import store_for
from tests.store.conftest import either_store, postgres_store, sqlite_store

__all__ = ["book", "either_store", "postgres_store", "sqlite_store"]


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def book(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    with store_for(request, tmp_path_factory) as store, ledger(store) as opened:
        yield opened
