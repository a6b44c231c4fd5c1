"""docs/carriers.md names every setting of the carriers that it describes."""

from __future__ import annotations

import re

import msgspec
import pytest

from tests.kits.carrier_kit import CARRIERS
from tests.laws.files import ROOT

SECTIONS = {
    found[2]: found[0]
    for found in re.findall(
        r"(## ([^\n]*)\n\nKey `(\w+)`.*?)(?=\n## |\Z)", (ROOT / "docs" / "carriers.md").read_text("utf-8"), re.DOTALL
    )
}


def test_the_carriers_of_this_page_are_there() -> None:
    assert {"plivo", "sinch", "messagebird", "infobip", "whatsapp", "webhook"} <= SECTIONS.keys() <= CARRIERS.keys()


@pytest.mark.parametrize("key", [key for key in SECTIONS if key != "webhook"])
def test_every_setting_is_named(key: str) -> None:
    named = set(re.findall(r"`(\w+)`", SECTIONS[key]))
    assert {field.encode_name for field in msgspec.structs.fields(CARRIERS[key].settings)} <= named
