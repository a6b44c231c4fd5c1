"""Whether a message is wanted: what a handler refuses carries the evidence, and the clock is the recipient's."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME, MAIN, SECOND, THEM
from tests.kits.store_kit import Store
from trunkline.domain.consent import Rules
from trunkline.domain.facts import OptedOut
from trunkline.operations.messages.wanted import is_opted_out, quiet_until

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
