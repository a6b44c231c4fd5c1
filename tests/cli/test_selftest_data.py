import asyncio
from typing import Any

import msgspec

from trunkline.base.universe import Universe
from trunkline.cli.selftest_data import Furnished, furnish, opened
from trunkline.settings import Settings
from trunkline.store import inventory

NETWORK = {"latency_ms": 5}


def test_what_a_test_needs_is_there(store_settings: Settings) -> None:
    async def main() -> tuple[Furnished, dict[str, list[dict[str, Any]]]]:
        made = await furnish(store_settings, Universe(), 3, NETWORK, policy="resend", rate_per_second=9)
        async with opened(store_settings) as engine:
            return made, {
                "accounts": await inventory.accounts(engine),
                "users": await inventory.users(engine),
                "connections": await inventory.connections(engine),
                "endpoints": await inventory.endpoints(engine),
            }

    made, found = asyncio.run(main())
    assert [one["id"] for one in found["accounts"]] == [made.account_id]
    assert [(one["id"], one["accounts"]) for one in found["users"]] == [(made.user_id, [made.account_id])]
    (connection,) = found["connections"]
    assert (connection["id"], connection["carrier"]) == (made.connection_id, "loopback")
    assert (connection["unconfirmed_policy"], connection["rate_per_second"]) == ("resend", 9)
    assert msgspec.json.decode(connection["settings"]) == NETWORK
    assert {(one["id"], one["address"]) for one in found["endpoints"]} == set(made.endpoints)
    assert len(made.endpoints) == 3
    assert {one["connection_id"] for one in found["endpoints"]} == {made.connection_id}
