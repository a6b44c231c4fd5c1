"""A migrated, empty database for each test, on either store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.register_assert_rewrite("tests.kits.store_kit")

from tests.kits.store_kit import Store  # noqa: E402 - after pytest knows that it holds tests
from tests.postgres_server import PostgresServer  # noqa: E402
from trunkline.store import migrate  # noqa: E402


@pytest.fixture
def sqlite_store(tmp_path: Path) -> Store:
    url = f"sqlite:///{tmp_path / 'data' / migrate.FILE_NAME}"
    migrate.upgrade_now(url)
    return Store("sqlite", url)


def _prepare(url: str) -> None:
    migrate.upgrade_now(url)


@pytest.fixture
def postgres_store(postgres_server: PostgresServer) -> Iterator[Store]:
    url = postgres_server.new_database(_prepare)
    yield Store("postgresql", url)
    postgres_server.drop_database(url)


@pytest.fixture(params=["sqlite_store", "postgres_store"])
def either_store(request: pytest.FixtureRequest) -> Store:
    store: Store = request.getfixturevalue(request.param)
    return store
