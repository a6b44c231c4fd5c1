import io
import sys

import click
import pytest

from trunkline.base.universe import FixedUniverse
from trunkline.cli.options import PASSWORD_VARIABLE
from trunkline.cli.passwords import Password, obtain, shown
from trunkline.cli.refusal import Refusal


@pytest.fixture(autouse=True)
def _piped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(PASSWORD_VARIABLE, raising=False)
    monkeypatch.setattr(sys, "stdin", io.StringIO("from the pipe\nmore\n"))


def test_from_a_pipe(universe: FixedUniverse) -> None:
    assert obtain(universe, piped=True) == Password("from the pipe", False)


def test_from_the_environment(universe: FixedUniverse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSWORD_VARIABLE, "from outside")
    assert obtain(universe, piped=False) == Password("from outside", False)


def test_made_when_there_is_none(universe: FixedUniverse) -> None:
    made = obtain(universe, piped=False)
    assert made.generated
    assert len(made.text) >= 16
    assert made.text in shown(made)
    assert not shown(Password("typed in", False))


@pytest.mark.parametrize("text", ["short", "x" * 2000, ""])
def test_too_short_or_too_long(universe: FixedUniverse, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{text}\n"))
    with pytest.raises(Refusal, match="8 characters"):
        obtain(universe, piped=True)


def test_typed_twice(universe: FixedUniverse, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    said = iter(["typed in", "typed in", "typed in", "mistyped", ""])
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(click, "prompt", lambda *_, **__: next(said))
    assert obtain(universe, piped=False) == Password("typed in", False)
    with pytest.raises(Refusal, match="differ"):
        obtain(universe, piped=False)
    assert obtain(universe, piped=False).generated
