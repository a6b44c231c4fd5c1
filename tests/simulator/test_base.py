"""What the fake carriers have in common, and that each plays a carrier that there is."""

from __future__ import annotations

from typing import Any

import pytest

import trunkline.carriers
import trunkline.simulator.carriers
from trunkline.base.plugins import collect
from trunkline.carriers.base import Carrier, Failure
from trunkline.simulator.base import FakeCarrier, code_for

FAKES: dict[str, FakeCarrier[Any]] = {fake.key: fake for fake in collect(trunkline.simulator.carriers, FakeCarrier)}
CARRIERS: dict[str, Carrier[Any]] = {carrier.key: carrier for carrier in collect(trunkline.carriers, Carrier)}


@pytest.mark.parametrize("key", FAKES)
def test_a_fake_needs_no_settings_and_its_carrier_takes_those_it_gives(key: str) -> None:
    fake = FAKES[key]
    document = fake.connection(fake.settings(), "http://127.0.0.1:9")
    assert CARRIERS[key].read_settings(document)


def test_a_failure_finds_the_first_code_that_means_it() -> None:
    table = {"1": Failure.REJECTED, "2": Failure.BLOCKED, "3": Failure.BLOCKED}
    assert code_for(table, Failure.BLOCKED, "9") == "2"
    assert code_for(table, Failure.EXPIRED, "9") == "9"
