"""What the whole ways of the server may ask for."""

from pathlib import Path

import pytest


@pytest.fixture
def tmp_path(on_disk: Path) -> Path:
    """A folder on the disk: a server is installed there."""
    return on_disk
