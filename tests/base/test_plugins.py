import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from trunkline.base.plugins import collect


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    inside = tmp_path / "some_plugins"
    (inside / "deeper").mkdir(parents=True)
    (inside / "__init__.py").write_text("")
    (inside / "b.py").write_text("from some_plugins.a import SHARED\nTWO = 'two'\n")
    (inside / "a.py").write_text("ONE = 'one'\nSHARED = 'shared'\nNUMBER = 1\n")
    (inside / "deeper" / "__init__.py").write_text("")
    (inside / "deeper" / "c.py").write_text("THREE = 'three'\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield importlib.import_module("some_plugins")
    for name in [name for name in sys.modules if name.partition(".")[0] == "some_plugins"]:
        del sys.modules[name]


def ours(values: list[str]) -> list[str]:
    return [value for value in values if value in ("one", "two", "three", "shared")]


def test_values_are_found_once_in_the_order_of_the_modules(package: ModuleType) -> None:
    assert ours(collect(package, str)) == ["one", "shared", "two", "three"]


def test_only_the_asked_kind_is_found(package: ModuleType) -> None:
    assert collect(package, int) == [1]


def test_what_was_found_is_the_callers_own(package: ModuleType) -> None:
    collect(package, str).clear()
    assert ours(collect(package, str)) == ["one", "shared", "two", "three"]


def test_a_module_that_cannot_be_imported_stops_everything(package: ModuleType) -> None:
    assert package.__file__ is not None
    (Path(package.__file__).parent / "z.py").write_text("import no_such_module_anywhere\n")
    with pytest.raises(ModuleNotFoundError, match="no_such_module_anywhere"):
        collect(package, str)
