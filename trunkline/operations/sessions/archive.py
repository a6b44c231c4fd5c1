"""What counts as archived: sessions that ended a while ago, as the reference keeps them apart."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from trunkline.base.universe import iso

ARCHIVED_AFTER: Final = timedelta(days=15)


def archived_before(now: datetime) -> str:
    """A session that ended before this date is in the archive."""
    return iso(now - ARCHIVED_AFTER)
