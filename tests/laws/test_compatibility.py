"""The page of compatibility is true: it equals its source, and every test and case that it names is there."""

from __future__ import annotations

import ast
import functools
import json
from pathlib import Path

from tests.laws.compatibility import CASES, FOLDERS, IMPLEMENTED, STATES, Rule, page, sections
from tests.laws.files import ROOT

TESTS = ROOT / "tests"
RULES = [(section.title, rule) for section in sections() for rule in section.rules]


@functools.cache
def functions_in(file: str) -> frozenset[str]:
    path = TESTS / file
    tree = ast.parse(path.read_text(encoding="utf-8")) if path.is_file() else ast.Module([], [])
    return frozenset(one.name for one in tree.body if isinstance(one, ast.FunctionDef))


@functools.cache
def labels_in(folder: Path) -> frozenset[str]:
    return frozenset(case["label"] for path in folder.glob("*.json") for case in json.loads(path.read_text("utf-8")))


def is_there(named: str) -> bool:
    file, parted, name = named.partition("::")
    if parted:
        return name in functions_in(file)
    kind, _, label = named.partition(": ")
    return kind in CASES and label in labels_in(TESTS / FOLDERS[kind])


def test_the_page_is_that_of_its_source() -> None:
    written = (ROOT / "docs/compatibility.md").read_text(encoding="utf-8")
    assert written == page(), "python -m tests.laws.compatibility > docs/compatibility.md"


def test_every_rule_has_a_state_and_what_shows_it() -> None:
    assert not [rule for _, rule in RULES if rule.state not in STATES]
    assert not [rule for _, rule in RULES if not rule.tests and rule.state != "not offered"], "no test shows it"
    assert not [rule for _, rule in RULES if not rule.why and rule.state != IMPLEMENTED], "say why"


def test_every_named_test_is_there() -> None:
    named = [(title, test) for title, rule in RULES for test in (*rule.tests, *CASES.values())]
    assert not [one for one in named if not is_there(one[1])]


def test_a_test_that_is_not_there_is_noticed() -> None:
    gone = ["web/test_wire.py::test_gone", "web/gone.py::test_x", "wire: gone", "gone: x", "tests"]
    assert not [one for one in gone if is_there(one)]


def test_no_rule_stands_twice() -> None:
    def key(title: str, rule: Rule) -> tuple[str, str]:
        return title, rule.text

    assert len({key(title, rule) for title, rule in RULES}) == len(RULES)
