import re
import shlex
from collections.abc import Iterator

import click
import pytest

from tests.laws.files import ROOT
from trunkline.cli.pages import commands, markdown
from trunkline.cli.program import main

PAGE = ROOT / "docs" / "command-line.md"
EVERY = dict(commands(main, "trunkline"))
WRITTEN_BY_HAND = [ROOT / "README.md", ROOT / "docs" / "five-minutes.md", ROOT / "docs" / "operations.md"]


def calls(text: str) -> Iterator[list[str]]:
    """Every call of `trunkline` in the shell blocks of a page, as words."""
    for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL):
        for call in re.findall(r"(?:^|\$\(|/)(trunkline [a-z][^\n)#]*)", block, re.MULTILINE):
            yield shlex.split(call)


def command_of(words: list[str]) -> tuple[click.Command, list[str]]:
    """The command that the words call, and the words that are left."""
    for length in (3, 2):
        found = EVERY.get(" ".join(words[:length]))
        if found is not None:
            return found, words[length:]
    raise AssertionError(f"there is no command {' '.join(words)}")


def test_the_page_is_what_the_commands_say() -> None:
    written = PAGE.read_text(encoding="utf-8")
    assert written == markdown(), "run: python -m trunkline.cli.pages > docs/command-line.md"


@pytest.mark.parametrize("page", WRITTEN_BY_HAND, ids=lambda page: page.name)
def test_what_other_pages_call_is_there(page: object) -> None:
    found = list(calls(page.read_text(encoding="utf-8")))  # type: ignore[attr-defined]
    assert found
    for words in found:
        command, rest = command_of(words)
        known = {option for parameter in command.params for option in parameter.opts}
        assert {word for word in rest if word.startswith("--")} <= known, words
