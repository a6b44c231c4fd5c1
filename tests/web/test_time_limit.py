"""The time limit holds for an answer, and not for what its task does afterwards."""

from __future__ import annotations

import asyncio

import pytest

from trunkline.base import deadlines
from trunkline.base.deadlines import Deadlines
from trunkline.base.tasks import spawn


def test_what_was_released_goes_on_beyond_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deadlines, "LOOK_SECONDS", 0.001)

    async def scene() -> None:
        limits, goes_on, late = Deadlines(0.001), asyncio.Event(), asyncio.Event()
        released, slow = spawn(goes_on.wait(), "released"), spawn(late.wait(), "slow")
        limits.watch(released).release()
        limits.watch(slow)
        # The one that was watched later has expired, so the first one's time is over too.
        with pytest.raises(asyncio.CancelledError):
            await slow
        assert limits.has_expired(slow)
        goes_on.set()
        assert await released
        assert not limits.has_expired(released)

    asyncio.run(scene())
