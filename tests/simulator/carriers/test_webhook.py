"""The small JSON gateway, whose settings are a model for the carrier `webhook`: every failure has a code there."""

from __future__ import annotations

import asyncio

import pytest

from tests.kits.carrier_kit import CARRIERS, RecordingSink, outgoing
from tests.kits.fake_network import playing
from tests.kits.hook_requests import INFO
from trunkline.base.universe import FixedUniverse
from trunkline.carriers.base import Failure, Host, Outcome, Refused
from trunkline.simulator.carriers.webhook import FAKE


@pytest.mark.parametrize("failure", Failure)
def test_every_failure_is_read_as_it_was_meant(failure: Failure) -> None:
    with playing(FAKE.key, failure) as network:

        async def send() -> Outcome:
            settings = CARRIERS[FAKE.key].read_settings(network.connection())
            link = await CARRIERS[FAKE.key].open(settings, INFO, RecordingSink(), Host(FixedUniverse()))
            try:
                return await link.send(outgoing())
            finally:
                await link.close()

        outcome = asyncio.run(send())
    assert isinstance(outcome, Refused) and outcome.failure is failure
