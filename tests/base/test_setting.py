"""What one setting is called, and what its value may be."""

import dataclasses
import math

import pytest

from trunkline.base.setting import Setting, declared


def made(**changes: object) -> Setting:
    plain: dict[str, object] = {
        "attribute": "log_level",
        "section": "log",
        "kind": str,
        "default": "info",
        "doc": "",
        "unit": "",
        "least": None,
        "most": None,
        "choices": (),
    }
    return Setting(**plain | changes)  # type: ignore[arg-type]


def test_its_three_names() -> None:
    setting = made()
    assert (setting.key, setting.name, setting.variable) == ("level", "log.level", "TRUNKLINE_LOG_LEVEL")


@pytest.mark.parametrize(
    ("changes", "value", "problem"),
    [
        ({"choices": ("a", "b")}, "c", "must be one of a, b"),
        ({"choices": ("a", "b")}, "a", None),
        ({"least": 2}, 1, "must be at least 2"),
        ({"most": 2}, 3, "must be at most 2"),
        ({}, math.nan, "must be finite"),
        ({"least": 2}, True, None),
    ],
)
def test_what_its_value_may_be(changes: dict[str, object], value: object, problem: str | None) -> None:
    assert made(**changes).problem(value) == problem


def test_a_secret_is_not_shown() -> None:
    @dataclasses.dataclass
    class Some:
        word: str = declared("log", "hidden", "A word.", secret=True)

    assert "hidden" not in repr(Some())
