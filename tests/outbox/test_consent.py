"""Which scope a word has, and what a carrier's word about consent becomes."""

from __future__ import annotations

import pytest

from tests.kits.carrier_kit import outgoing
from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME, MAIN
from tests.kits.store_kit import Store
from trunkline.carriers.base import Accepted, Failure, Outcome, Refused
from trunkline.domain.facts import OptedOut
from trunkline.outbox.consent import opted_out_by, scope_of_rules


@pytest.mark.parametrize(("kind", "scope"), [("account", ""), ("endpoint", MAIN), ("pool", MAIN)])
def test_scopes(sqlite_store: Store, kind: str, scope: str) -> None:
    async def scene(app: RunningApp) -> None:
        assert await scope_of_rules(kind, MAIN, app.app.directory) == scope

    play(sqlite_store, scene)


@pytest.mark.parametrize(
    ("outcome", "told"),
    [(Accepted("x"), 0), (Refused(Failure.BLOCKED, "no"), 0), (Refused(Failure.OPTED_OUT, "STOP"), 1)],
)
def test_what_a_carrier_tells(sqlite_store: Store, outcome: Outcome, told: int) -> None:
    async def scene(app: RunningApp) -> None:
        message = outgoing(account_id=ACME)
        found = await opted_out_by(outcome, message, MAIN, app.app.directory, app.universe.now_iso())
        assert len(found) == told
        assert all(isinstance(fact, OptedOut) and fact.how == "carrier" for fact in found)

    play(sqlite_store, scene)
