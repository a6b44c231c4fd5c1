import pytest

from trunkline.base.universe import FixedUniverse
from trunkline.carriers.base import Failure, Host, SettingsRefused
from trunkline.carriers.loopback import CARRIER, LoopbackSettings


@pytest.mark.parametrize("failure", Failure)
def test_a_failure_is_read_back_from_its_code_and_explains_itself(failure: Failure) -> None:
    assert Failure(failure.value) is failure
    assert failure.value == failure.name.lower()
    assert failure.sentence.endswith(".")


def test_only_passing_troubles_are_tried_again() -> None:
    again = {failure for failure in Failure if failure.again}
    assert again == {Failure.UNREACHABLE, Failure.THROTTLED, Failure.CARRIER_DOWN, Failure.LOST}


def test_settings_are_read_and_defaults_filled_in() -> None:
    assert CARRIER.read_settings({"failure_rate": 0.25}) == LoopbackSettings(failure_rate=0.25)


@pytest.mark.parametrize(
    ("document", "name", "sentence"),
    [
        (
            {"latency": 5},
            "latency",
            "The carrier 'loopback' has no setting 'latency'; did you mean 'latency_ms'?",
        ),
        (
            {"failure_rate": 2},
            "failure_rate",
            "The setting 'failure_rate' of the carrier 'loopback' cannot be used: Expected float <= 1.0.",
        ),
        (
            {"throughput": 0},
            "throughput",
            "The setting 'throughput' of the carrier 'loopback' cannot be used: Expected float > 0.0.",
        ),
        (
            {"down": "yes"},
            "down",
            "The setting 'down' of the carrier 'loopback' cannot be used: Expected bool, got str.",
        ),
    ],
)
def test_wrong_settings_are_refused_by_name(document: dict[str, object], name: str, sentence: str) -> None:
    with pytest.raises(SettingsRefused) as refused:
        CARRIER.read_settings(document)
    assert (refused.value.name, str(refused.value)) == (name, sentence)


def test_an_unknown_setting_with_no_near_name_lists_what_there_is() -> None:
    with pytest.raises(SettingsRefused, match="it has: latency_ms, failure_rate"):
        CARRIER.read_settings({"zzz": 1})


def test_a_host_finds_its_parts_by_type() -> None:
    host = Host(FixedUniverse(), "a text", 7)
    assert host.part(int) == 7
    with pytest.raises(LookupError, match="bytes"):
        host.part(bytes)
