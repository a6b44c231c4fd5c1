"""What a fresh installation needs before it can be tested: an account, a user with a key, numbers, a phone network."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, NamedTuple

import msgspec

from trunkline.app import open_engine
from trunkline.base.universe import Universe
from trunkline.cli.desk import open_desk
from trunkline.domain.facts import AccountCreated, ConnectionCreated, EndpointCreated, Fact, KeyCreated, UserCreated
from trunkline.operations.keys.api_keys import NewKey, draw
from trunkline.settings import Settings
from trunkline.store import migrate
from trunkline.store.engine import Engine


class Furnished(NamedTuple):
    """What a client must know of the installation."""

    account_id: str
    user_id: str
    key: str
    connection_id: str
    endpoints: tuple[tuple[str, str], ...]
    """The id and the number of each endpoint."""


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Engine]:
    """The store of the settings, for as long as it is needed."""
    engine = await open_engine(settings)
    try:
        yield engine
    finally:
        await engine.close()


async def furnish(
    settings: Settings,
    universe: Universe,
    endpoints: int,
    network: Mapping[str, Any],
    policy: str = "wait",
    rate_per_second: int | None = None,
) -> Furnished:
    """Make the tables and put in what is needed; `network` holds the settings of the loopback connection."""
    await migrate.upgrade(migrate.url_of(settings))
    key = draw(universe)
    numbers = tuple((universe.new_id(), f"+1555700{number:04}") for number in range(endpoints))
    made = Furnished(universe.new_id(), universe.new_id(), key.secret, universe.new_id(), numbers)
    date = universe.now_iso()
    connection = ConnectionCreated(
        account_id=made.account_id,
        date=date,
        id=made.connection_id,
        name="Simulated phone network",
        carrier="loopback",
        settings=msgspec.json.encode(network).decode(),
        rate_per_second=rate_per_second,
        unconfirmed_policy=policy,
    )
    facts = [*_owners(made, date), _key(made, key, universe.new_id(), date), connection, *_endpoints(made, date)]
    async with open_desk(settings) as desk:
        await desk.record(*facts)
    return made


def _owners(made: Furnished, date: str) -> list[Fact]:
    user = UserCreated(
        account_id=made.account_id,
        date=date,
        id=made.user_id,
        email_address="selftest@example.com",
        first_name="Self",
        last_name="Test",
        password_hash="",
        roles=("User",),
        accounts=(made.account_id,),
    )
    return [AccountCreated(account_id=made.account_id, date=date, name="Selftest", region="US"), user]


def _key(made: Furnished, key: NewKey, key_id: str, date: str) -> KeyCreated:
    return KeyCreated(
        account_id=made.account_id,
        date=date,
        id=key_id,
        user_id=made.user_id,
        name="selftest",
        hint=key.hint,
        digest=key.digest,
        roles=("User",),
        expires=None,
    )


def _endpoints(made: Furnished, date: str) -> list[Fact]:
    return [
        EndpointCreated(
            account_id=made.account_id,
            date=date,
            id=endpoint_id,
            customer_id=None,
            type="PhoneNumber",
            display_name=f"Selftest {number}",
            address=number,
            connection_id=made.connection_id,
        )
        for endpoint_id, number in made.endpoints
    ]
