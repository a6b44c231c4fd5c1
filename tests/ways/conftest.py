"""What the whole ways of the server may ask for."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """A folder of this test's own on the disk, not in memory as those of other tests: a server is installed there."""
    with tempfile.TemporaryDirectory(prefix="trunkline-ways-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)
