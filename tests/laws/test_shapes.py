"""Good shape, in figures: docs/contributing-notes.md says where they come from."""

import ast
import statistics
from collections.abc import Iterator
from pathlib import PurePosixPath

from tests.laws.files import modules

LONGEST_MODULE = 600
MEDIAN_FUNCTION = 8
NINETY_PERCENT_OF_FUNCTIONS = 35
NAMES_THAT_SAY_NOTHING = {"common", "helper", "helpers", "manager", "misc", "shared", "util", "utils"}
EXEMPT = ("trunkline/store/tables.py", "trunkline/domain/facts.py", "trunkline/store/migrations/")
"""Tables and the list of facts grow with what there is to store, and a migration is written once."""


def test_modules_are_short() -> None:
    long = {name: text.count("\n") for name, text in modules() if not name.startswith(EXEMPT)}
    assert not {name: lines for name, lines in long.items() if lines > LONGEST_MODULE}


def test_names_say_something() -> None:
    assert not [
        name for name, _ in modules() if set(PurePosixPath(name).with_suffix("").parts) & NAMES_THAT_SAY_NOTHING
    ]


def lengths() -> Iterator[int]:
    for name, text in modules():
        if not name.startswith(EXEMPT):
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    assert node.end_lineno is not None
                    yield node.end_lineno - node.lineno + 1


def test_functions_are_short() -> None:
    found = sorted(lengths())
    assert statistics.median(found) <= MEDIAN_FUNCTION
    assert statistics.quantiles(found, n=10)[-1] <= NINETY_PERCENT_OF_FUNCTIONS
