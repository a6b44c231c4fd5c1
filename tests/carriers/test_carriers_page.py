"""docs/carriers.md names every setting of the carriers that it describes."""

from __future__ import annotations

import json
import re

import msgspec
import pytest

from tests.kits.carrier_kit import CARRIERS
from tests.laws.files import ROOT

PAGE = (ROOT / "docs" / "carriers.md").read_text("utf-8")
SECTIONS = {found[2]: found[0] for found in re.findall(r"(## ([^\n]*)\n\nKey `(\w+)`.*?)(?=\n## |\Z)", PAGE, re.DOTALL)}


def test_the_carriers_of_this_page_are_those_over_http() -> None:
    assert SECTIONS.keys() == {key for key, carrier in CARRIERS.items() if carrier.hook}


def test_the_table_names_each_of_them() -> None:
    table = PAGE[: PAGE.index("\n## ")]
    assert set(re.findall(r"^\| \[[^|]*\| `(\w+)` \|", table, re.MULTILINE)) == SECTIONS.keys()


@pytest.mark.parametrize("key", [key for key, text in SECTIONS.items() if "```json" in text])
def test_the_settings_that_are_shown_can_be_used(key: str) -> None:
    (shown,) = re.findall(r"```json\n(.*?)```", SECTIONS[key], re.DOTALL)
    assert CARRIERS[key].read_settings(json.loads(shown))


@pytest.mark.parametrize("key", [key for key in SECTIONS if key != "webhook"])
def test_every_setting_is_named(key: str) -> None:
    named = set(re.findall(r"`(\w+)`", SECTIONS[key]))
    assert {field.encode_name for field in msgspec.structs.fields(CARRIERS[key].settings)} <= named
