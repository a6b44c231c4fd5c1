"""Removes contents that no file has any more, a day after they were last kept."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Final

from trunkline.base.blobs import Blobs
from trunkline.base.log import get_logger
from trunkline.base.universe import Universe
from trunkline.store.engine import Engine, StoreError
from trunkline.store.files import DIGESTS_MOST, digests_in_use

log = get_logger(__name__)

EVERY_SECONDS: Final = 3600.0
# A content is on disk before the file that names it is: long enough for any commit.
YOUNG: Final = timedelta(days=1)


class Sweeping:
    """Sweeps the folder of contents."""

    def __init__(self, engine: Engine, blobs: Blobs, universe: Universe) -> None:
        self._engine = engine
        self._blobs = blobs
        self._universe = universe

    async def run(self) -> None:
        """Sweep again and again; a supervised task."""
        while True:
            try:
                await self.sweep()
            except (StoreError, OSError) as error:
                log.warning("files_not_swept", error=str(error)[:200])
            await asyncio.sleep(EVERY_SECONDS)

    async def sweep(self) -> int:
        """Remove what is not young and belongs to no file; how many contents that were."""
        found = await self._blobs.older_than(self._universe.now() - YOUNG)
        removed = 0
        for start in range(0, len(found), DIGESTS_MOST):
            part = found[start : start + DIGESTS_MOST]
            used = await digests_in_use(self._engine, part)
            for digest in part:
                if digest not in used:
                    await self._blobs.remove(digest)
                    removed += 1
        return removed
