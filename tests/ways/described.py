"""A server in a process of its own for the programs that read its description, and a person who signs in there.

It has the endpoint that the examples of the description name, so that they work as they stand.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from trunkline.base.universe import Universe
from trunkline.cli.desk import open_desk
from trunkline.cli.selftest_data import Furnished, furnish
from trunkline.cli.selftest_server import Place, Server, free_port
from trunkline.domain.facts import EndpointCreated, UserCreated
from trunkline.openapi.samples import ENDPOINT, OURS
from trunkline.operations.auth.passwords import Passwords
from trunkline.settings import Settings

PERSON = "ann@example.com"
PASSWORD = "correct horse battery staple"
NETWORK = {"latency_ms": 1.0, "receipt_delay_ms": 1.0}
WISHES = {
    # Programs that try everything fail to sign in often, all from one address.
    "TRUNKLINE_AUTH_SIGN_IN_ATTEMPTS": "1000000",
    "TRUNKLINE_AUTH_CREDENTIAL_MEMORY_SECONDS": "3600",
    "TRUNKLINE_AUTH_ARGON2_MEMORY_KIB": "64",
    "TRUNKLINE_AUTH_ARGON2_TIME": "1",
    "TRUNKLINE_AUTH_ARGON2_PARALLELISM": "1",
}


class Described(NamedTuple):
    """A running server and what a client must know of it."""

    url: str
    made: Furnished
    server: Server


@contextmanager
def described(folder: Path) -> Iterator[Described]:
    """Run a server on a new installation in this folder."""
    place = Place(folder, "", free_port(), WISHES)
    made = asyncio.run(_furnished(place))
    server = Server(place)
    try:
        asyncio.run(server.ready())
        yield Described(f"http://127.0.0.1:{place.port}", made, server)
        asyncio.run(server.stop())
    finally:
        if server.process.poll() is None:
            server.kill()


async def _furnished(place: Place) -> Furnished:
    universe = Universe()
    made = await furnish(place.settings, universe, 2, NETWORK)
    person = UserCreated(
        account_id=made.account_id,
        date=universe.now_iso(),
        id=universe.new_id(),
        email_address=PERSON,
        first_name="Ann",
        last_name="Baker",
        password_hash=await _hash(),
        roles=("Manager", "User"),
        accounts=(made.account_id,),
    )
    number = EndpointCreated(
        account_id=made.account_id,
        date=universe.now_iso(),
        id=ENDPOINT,
        customer_id=None,
        type="PhoneNumber",
        display_name="Front desk",
        address=OURS,
        connection_id=made.connection_id,
    )
    async with open_desk(place.settings) as desk:
        await desk.record(person, number)
    return made


async def _hash() -> str:
    cheap = Settings(argon2_memory_kib=64, argon2_time=1, argon2_parallelism=1)
    return await Passwords(cheap).hash(PASSWORD)
