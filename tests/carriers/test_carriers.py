"""The kit plays the cases of every carrier; a carrier without them fails here."""

import asyncio
import re

import msgspec
import pytest

from tests.kits.carrier_kit import CARRIERS, CASES, case_names, play, read_cases, required
from trunkline.carriers.base import SettingsRefused


@pytest.mark.parametrize("key", CARRIERS)
def test_a_carrier_has_the_required_cases(key: str) -> None:
    assert required(CARRIERS[key]) - set(read_cases(key)) == set()


def test_no_case_file_has_lost_its_carrier() -> None:
    assert {path.stem for path in CASES.glob("*.json")} == set(CARRIERS)


@pytest.mark.parametrize(("key", "label"), case_names())
def test_case(key: str, label: str) -> None:
    asyncio.run(play(key, label))


@pytest.mark.parametrize("key", CARRIERS)
def test_a_carrier_refuses_unknown_settings_by_name(key: str) -> None:
    with pytest.raises(SettingsRefused, match="'no_such_setting'") as refused:
        CARRIERS[key].read_settings({"no_such_setting": 1})
    assert refused.value.name == "no_such_setting"


@pytest.mark.parametrize("key", CARRIERS)
def test_a_carrier_explains_itself(key: str) -> None:
    assert CARRIERS[key].title and CARRIERS[key].doc.endswith(".")


@pytest.mark.parametrize("key", CARRIERS)
def test_what_a_carrier_keeps_secret_is_not_shown(key: str) -> None:
    fields = [field.encode_name for field in msgspec.structs.fields(CARRIERS[key].settings)]
    shown = CARRIERS[key].shown(dict.fromkeys([*fields, "unknown"], "s3cret"))
    told = {
        name
        for name in fields
        if re.search(r"(password|secret|token|access_key|api_key|signing_key|private_key)$", name)
    }
    assert all(shown[name] == "***" for name in {*told, "unknown"}), told
    assert "base_url" not in fields or shown["base_url"] == "s3cret"
