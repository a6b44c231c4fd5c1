"""Whether a message is wanted: what a handler refuses carries the evidence, and the clock is the recipient's."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.kits.case_world import Borrowed
from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME, MAIN, SECOND, THEM
from tests.kits.store_kit import Store
from trunkline.domain.consent import Rules
from trunkline.domain.facts import OptedOut
from trunkline.operations.messages.wanted import is_opted_out, quiet_until
from trunkline.store.engine import Engine, Row

NIGHT = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(("scope", "other"), [("", True), (MAIN, False)])
def test_only_within_the_scope(either_store: Store, scope: str, other: bool) -> None:
    async def scene(app: RunningApp) -> None:
        directory = app.app.directory
        assert not await is_opted_out(directory, ACME, MAIN, THEM)
        await app.record(OptedOut(account_id=ACME, date=app.universe.now_iso(), address=THEM, scope=scope, how="api"))
        assert await is_opted_out(directory, ACME, MAIN, THEM)
        assert await is_opted_out(directory, ACME, SECOND, THEM) is other
        assert not await is_opted_out(directory, ACME, MAIN, "+15550000000")

    play(either_store, scene)


@pytest.mark.parametrize(
    ("address", "later"),
    [
        ("+13105550123", datetime(2026, 11, 27, 16, 0, tzinfo=UTC)),
        ("+4930123456", NIGHT),
        ("12345", NIGHT),
    ],
)
def test_when_it_may_come(address: str, later: datetime) -> None:
    assert quiet_until(Rules(quiet="defer"), address, NIGHT) == later


def test_many_sends_at_once_ask_together(either_store: Store) -> None:
    """Also where others have opted out, a message does not cost a question of its own."""

    async def scene(app: RunningApp) -> None:
        counted = engines[0]
        await app.record(OptedOut(account_id=ACME, date=app.universe.now_iso(), address=THEM, scope="", how="api"))
        numbers = [f"+1555777{number:04}" for number in range(200)]
        await app.app.directory.consent()
        before = counted.reads
        asked = (is_opted_out(app.app.directory, ACME, MAIN, each) for each in [*numbers, THEM])
        assert await asyncio.gather(*asked) == [False] * 200 + [True]
        assert counted.reads - before < 10

    engines: list[Counted] = []

    def around(engine: Engine) -> Engine:
        engines.append(Counted(engine))
        return engines[0]

    play(either_store, scene, around=around)


class Counted(Borrowed):
    """An engine that counts what is read."""

    reads = 0

    async def read(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Read, and count it."""
        self.reads += 1
        return await super().read(sql, values)

    async def close(self) -> None:
        """Close it after all: it is this app's own."""
        await self._engine.close()
