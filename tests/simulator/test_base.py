"""What the fake carriers have in common, and that each plays a carrier that there is."""

from __future__ import annotations

import pytest

from tests.kits.fake_network import CARRIERS, FAKES
from trunkline.carriers.base import Failure
from trunkline.simulator.base import code_for


@pytest.mark.parametrize("key", FAKES)
def test_a_fake_needs_no_settings_and_its_carrier_takes_those_it_gives(key: str) -> None:
    fake = FAKES[key]
    document = fake.connection(fake.settings(), "http://127.0.0.1:9")
    assert CARRIERS[key].read_settings(document)


def test_a_failure_finds_the_first_code_that_means_it() -> None:
    table = {"1": Failure.REJECTED, "2": Failure.BLOCKED, "3": Failure.BLOCKED}
    assert code_for(table, Failure.BLOCKED, "9") == "2"
    assert code_for(table, Failure.EXPIRED, "9") == "9"
