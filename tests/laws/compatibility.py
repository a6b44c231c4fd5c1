"""The page docs/compatibility.md, made of tests/cases/compatibility.toml: each rule of the wire, and what shows it.

`python -m tests.laws.compatibility > docs/compatibility.md` writes it anew; a test compares.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from pathlib import PurePosixPath
from typing import Any, Final, NamedTuple

from tests.laws.files import ROOT

SOURCE: Final = ROOT / "tests/cases/compatibility.toml"
IMPLEMENTED: Final = "implemented"
STATES: Final = (IMPLEMENTED, "stricter", "not offered")
CASES: Final = {
    "wire": "web/test_wire.py::test_the_wire_is_as_recorded",
    "vectors": "formats/test_formats.py::test_values_have_their_bytes",
}
"""Cases that one test plays: `wire: label` names a case, and with it that test."""
FOLDERS: Final = {"wire": "cases/wire", "vectors": "vectors"}
OPENING: Final = """\
# Compatibility with ServiceStack

Every rule of the wire contract of a ServiceStack service (versions 6 to 8), by area, and what Trunkline does with it:

- **implemented**: the same, where nothing else is said.
- **stricter**: the same for every well-formed request, but where the reference guesses, drops or tells too much,
  this server refuses, keeps or is silent.
- **not offered**: it is not there, and why.

Each rule names the tests that show it: the file below `tests/`, and what the test is called. `wire` and `vectors` are
cases of `tests/cases/wire` and `tests/vectors`: bytes that are compared one by one.
"""
CLOSING: Final = """\
## How this page stays true

It is written by `python -m tests.laws.compatibility > docs/compatibility.md` from `tests/cases/compatibility.toml`.
A test compares the two, and looks whether each named test and case is there. Who has recordings of a ServiceStack
host's own answers compares them byte by byte with `python -m tests.golden_comparison FOLDER`.
"""


class Rule(NamedTuple):
    """One rule: what it says, what we do with it, why where that is not the same, and the tests that show it."""

    text: str
    state: str
    why: str
    tests: tuple[str, ...]


class Section(NamedTuple):
    """The rules of one area."""

    title: str
    rules: tuple[Rule, ...]


def sections() -> list[Section]:
    """All areas, in the order of the file."""
    tree = tomllib.loads(SOURCE.read_text(encoding="utf-8"))
    return [Section(one["title"], tuple(map(_rule, one["rule"]))) for one in tree["section"]]


def _rule(tree: dict[str, Any]) -> Rule:
    return Rule(tree["text"], tree.get("state", IMPLEMENTED), tree.get("why", ""), tuple(tree.get("tests", ())))


def page() -> str:
    """The whole page."""
    found = sections()
    counts = Counter(rule.state for section in found for rule in section.rules)
    told = ", ".join(f"{counts[state]} {state}" for state in STATES)
    lines = [OPENING, f"{counts.total()} rules: {told}.", ""]
    for section in found:
        lines += [f"## {section.title}", "", "| Rule | Here | Shown by |", "|---|---|---|"]
        lines += [_row(rule) for rule in section.rules]
        lines.append("")
    return "\n".join([*lines, CLOSING])


def _row(rule: Rule) -> str:
    here = f"**{rule.state}**" if rule.state != IMPLEMENTED else rule.state
    shown = "; ".join(map(_link, rule.tests))
    cells = (rule.text, f"{here}: {rule.why}" if rule.why else here, shown)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _link(test: str) -> str:
    """What shows a rule, in words, with a link to its file."""
    file, parted, name = test.partition("::")
    if not parted:
        kind, _, label = test.partition(": ")
        return f"[{kind}: {label}](../tests/{FOLDERS[kind]})"
    area = PurePosixPath(file).stem.removeprefix("test_").replace("_", " ")
    return f"[{area}: {name.removeprefix('test_').replace('_', ' ')}](../tests/{file})"


if __name__ == "__main__":
    sys.stdout.write(page())
