"""The page docs/compatibility.md, made of tests/cases/compatibility.toml: each rule of the wire, and what shows it.

`python -m tests.laws.compatibility > docs/compatibility.md` writes it anew; a test compares.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from typing import Final, NamedTuple

from tests.laws.files import ROOT

SOURCE: Final = ROOT / "tests/cases/compatibility.toml"
STATES: Final = ("implemented", "stricter", "not offered")
OPENING: Final = """\
# Compatibility with ServiceStack

Every rule of the wire contract of a ServiceStack service (versions 6 to 8), by area, and what Trunkline does with it: the same
(*implemented*), the same for every well-formed request but with a refusal where the reference guesses (*stricter*), or *not offered*.
Each line names the test that shows it. Written by `python -m tests.laws.compatibility > docs/compatibility.md` from
`tests/cases/compatibility.toml`; a test compares, and looks whether the named tests are there.
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


def _rule(tree: dict[str, object]) -> Rule:
    tests = tree.get("tests", [])
    assert isinstance(tests, list)
    return Rule(str(tree["text"]), str(tree["state"]), str(tree.get("why", "")), tuple(map(str, tests)))


def page() -> str:
    """The whole page."""
    found = sections()
    counts = Counter(rule.state for section in found for rule in section.rules)
    lines = [OPENING, ", ".join(f"{counts[state]} {state}" for state in STATES) + ".", ""]
    for section in found:
        lines += [f"## {section.title}", "", "| Rule | Here | Shown by |", "|---|---|---|"]
        lines += [_row(rule) for rule in section.rules]
        lines.append("")
    return "\n".join(lines)


def _row(rule: Rule) -> str:
    here = f"{rule.state}: {rule.why}" if rule.why else rule.state
    cells = (rule.text, here, "<br>".join(f"`{test.removeprefix('tests/')}`" for test in rule.tests))
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


if __name__ == "__main__":
    sys.stdout.write(page())
