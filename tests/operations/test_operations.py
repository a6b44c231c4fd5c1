"""One kit for every operation: it walks the registry, demands a case file, and plays each case on both stores.

`pytest tests/operations/test_operations.py --update` writes what came of the cases into their files. The difference
is the review: read it, then commit it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, NamedTuple

import pytest

import trunkline.operations
from tests.kits.case_player import CASES, Case, from_xml, in_xml, play, read_cases, write_cases
from tests.kits.case_world import CaseWorld, case_world
from tests.kits.running_app import store_for
from trunkline.base.plugins import collect
from trunkline.contract.operation import Operation
from trunkline.contract.registry import Registry

REGISTRY = Registry(collect(trunkline.operations, Operation))


class Stage(NamedTuple):
    """The world on a store, and what runs a coroutine on its loop."""

    world: CaseWorld
    run: Callable[[Coroutine[Any, Any, Any]], Any]


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def stage(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with store_for(request, tmp_path_factory) as store, asyncio.Runner() as runner:
        opened = case_world(store)
        world = runner.run(opened.__aenter__())
        yield Stage(world, runner.run)
        runner.run(opened.__aexit__(None, None, None))


def labels(cases: list[Case]) -> list[str]:
    return [case["label"] for case in cases]


@pytest.mark.parametrize("operation", REGISTRY.operations, ids=lambda operation: operation.name)
def test_the_cases_hold(operation: Operation, stage: Stage, pytestconfig: pytest.Config) -> None:
    cases = read_cases(operation.name)
    played = [stage.run(play(stage.world, case)) for case in cases]
    if pytestconfig.getoption("--update") and stage.world.engine.name == "sqlite":
        write_cases(operation.name, played)
        return
    for case, outcome in zip(cases, played, strict=True):
        assert outcome == case, case["label"]


@pytest.mark.parametrize("operation", REGISTRY.operations, ids=lambda operation: operation.name)
def test_the_cases_hold_in_xml(operation: Operation, stage: Stage) -> None:
    spoken = 0
    for case in read_cases(operation.name):
        told = in_xml(case, operation)
        if told is None:
            continue
        spoken += 1
        outcome = stage.run(play(stage.world, told, lambda answer: from_xml(answer, operation)))
        assert outcome == case | {"request": told["request"]}, case["label"]
    assert spoken


@pytest.mark.parametrize("operation", REGISTRY.operations, ids=lambda operation: operation.name)
def test_the_cases_of_an_operation_cover_who_may_not_call(operation: Operation) -> None:
    cases = read_cases(operation.name)
    assert len(set(labels(cases))) == len(cases), "each label once"
    answers = {(case["as"], case["response"]["status"]) for case in cases}
    if operation.access.signed_in:
        assert ("nobody", 401) in answers, "play it as nobody too"
    if operation.access.any_of:
        assert any(status == 403 for _, status in answers), "play it as somebody without the role too"
    assert any(status < 300 for _, status in answers), "show it at work"


def test_no_case_file_is_left_over() -> None:
    assert {path.stem for path in CASES.glob("*.json")} == {operation.name for operation in REGISTRY}


def test_an_operation_without_cases_is_named() -> None:
    with pytest.raises(AssertionError, match=r"Nothing has no cases: write tests/cases/operations/Nothing\.json"):
        read_cases("Nothing")
