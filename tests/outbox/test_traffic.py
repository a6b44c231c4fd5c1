"""What the lanes of one process share."""

from __future__ import annotations

from tests.kits.running_app import RunningApp, play
from tests.kits.store_kit import Store


def test_all_lanes_of_a_process_share_one_traffic(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        traffic = app.app.deliveries.traffic
        (lane,) = app.app.deliveries.lanes.values()
        assert lane._traffic is traffic
        assert traffic.failover_after == app.app.settings.failover_after_seconds

    play(sqlite_store, scene, deliver=True)
