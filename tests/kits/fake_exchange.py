"""A carrier's own link against its fake behind a socket."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.kits.carrier_kit import CARRIERS, RecordingSink, outgoing
from tests.kits.fake_server import FakeServer, serving
from tests.kits.hook_requests import INFO
from trunkline.base.universe import FixedUniverse
from trunkline.carriers.base import Accepted, Failure, Host, Outcome, Refused
from trunkline.simulator.base import FakeCarrier, SentText


def check_exchange(fake: FakeCarrier[Any], exact: set[Failure], **message: Any) -> SentText:
    """Send a message, which arrives; be refused in every way; give what the fake has read."""
    with serving(fake) as server:
        outcome = send(server, **message)
        assert outcome == Accepted(server.taken[0][0]) or (fake.key == "infobip" and isinstance(outcome, Accepted))
        for failure in Failure:
            server.refusing = failure
            refused = send(server, **message)
            assert isinstance(refused, Refused), (failure, refused)
            if failure in exact:
                assert refused.failure is failure, (failure, refused)
            if failure is Failure.THROTTLED:
                assert refused.retry_after == 3.0
        server.refusing = None
        if fake.look_up is not None:
            assert ask(server) == outcome
            assert ask(server, message_id="n" * 24) is None
        return server.taken[0][1]


def send(server: FakeServer, **message: Any) -> Outcome:
    """Hand a message over."""
    found = asyncio.run(_use(server, "send", message))
    assert found is not None
    return found


def ask(server: FakeServer, **message: Any) -> Outcome | None:
    """Ask for a message."""
    return asyncio.run(_use(server, "ask", message))


async def _use(server: FakeServer, verb: str, message: dict[str, Any]) -> Outcome | None:
    carrier = CARRIERS[server.fake.key]
    settings = carrier.read_settings(server.fake.connection(server.settings, server.url))
    link = await carrier.open(settings, INFO, RecordingSink(), Host(FixedUniverse()))
    try:
        found: Outcome | None = await getattr(link, verb)(outgoing(**message))
        return found
    finally:
        await link.close()
