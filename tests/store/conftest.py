"""A migrated, empty database for each test, on either store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.register_assert_rewrite("tests.kits.store_kit")

from tests.kits.store_kit import Store, migrate_new, new_sqlite  # noqa: E402 - after pytest knows that it holds tests
from tests.postgres_server import PostgresServer  # noqa: E402


@pytest.fixture
def sqlite_store(tmp_path: Path) -> Store:
    return new_sqlite(tmp_path / "data")


@pytest.fixture
def postgres_store(postgres_server: PostgresServer) -> Iterator[Store]:
    url = postgres_server.new_database(migrate_new)
    yield Store("postgresql", url)
    postgres_server.drop_database(url)


@pytest.fixture(params=["sqlite_store", "postgres_store"])
def either_store(request: pytest.FixtureRequest) -> Store:
    store: Store = request.getfixturevalue(request.param)
    return store
