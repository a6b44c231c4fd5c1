"""A running server, which the tools and clients of other languages talk to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest

from tests.ways.described import described
from trunkline.openapi.samples import ENDPOINT


class Known(NamedTuple):
    """What a client must know."""

    address: str
    key: str
    endpoint_id: str


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Known]:
    """A server in a process of its own, for all tests of this folder."""
    with described(tmp_path_factory.mktemp("server")) as made:
        yield Known(made.url, made.made.key, ENDPOINT)
