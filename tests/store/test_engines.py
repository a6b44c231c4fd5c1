"""The kit of the stores, on both of them."""

import pytest

from tests.kits.store_kit import Store, StoreKit


class TestSqlite(StoreKit):
    @pytest.fixture
    def store(self, sqlite_store: Store) -> Store:
        return sqlite_store


class TestPostgres(StoreKit):
    @pytest.fixture
    def store(self, postgres_store: Store) -> Store:
        return postgres_store
