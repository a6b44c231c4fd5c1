"""A running server, which the tools and clients of other languages talk to."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from tests.ways.served import served


class Known(NamedTuple):
    """What a client must know."""

    address: str
    key: str
    endpoint_id: str


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Known]:
    """A server in a process of its own, for all tests of this folder."""
    with asyncio.Runner() as runner:
        stage = served(tmp_path_factory.mktemp("server"))
        made = runner.run(stage.__aenter__())
        try:
            yield Known(f"http://127.0.0.1:{made.server.place.port}", made.made.key, made.made.endpoints[0][0])
        finally:
            runner.run(stage.__aexit__(None, None, None))
