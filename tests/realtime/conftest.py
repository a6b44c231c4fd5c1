"""The stores of tests/store."""

from tests.store.conftest import either_store, postgres_store, sqlite_store

__all__ = ["either_store", "postgres_store", "sqlite_store"]
