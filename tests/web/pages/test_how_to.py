"""The worked example of docs/how-to-add-an-operation.md is true: it is imported, and answers through the registry."""

import asyncio
import importlib.util
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import httpx
import pytest

import trunkline.operations
from tests.kits.case_player import play
from tests.kits.case_world import case_world
from tests.kits.running_app import sqlite_in
from tests.laws.files import ROOT
from tests.web.pages.sample import formats, run
from trunkline.base.faults import Fault
from trunkline.base.plugins import collect
from trunkline.base.universe import FixedUniverse
from trunkline.contract.operation import Operation
from trunkline.contract.registry import Registry
from trunkline.contract.shapes import Ref
from trunkline.contract.status import error_body
from trunkline.formats.format import Formats
from trunkline.operations.call import Call, Caller
from trunkline.settings import Settings
from trunkline.store.directory import Directory
from trunkline.web.binding import bind
from trunkline.web.routing import Router

PAGE = (ROOT / "docs" / "how-to-add-an-operation.md").read_text(encoding="utf-8")
SOURCE, CASES = (re.findall(rf"^```{kind}\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE) for kind in ("python", "json"))
NAME = "worked_example"


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    (source,) = SOURCE
    file = tmp_path_factory.mktemp("example") / "measure_text.py"
    file.write_text(source, encoding="utf-8")
    spec = importlib.util.spec_from_file_location(NAME, file)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[NAME] = module  # annotations are looked up by the module's name
    spec.loader.exec_module(module)
    yield module
    del sys.modules[NAME]


@pytest.fixture(scope="module")
def registry(example: ModuleType) -> Registry:
    return Registry([*collect(trunkline.operations, Operation), *collect(example, Operation)])


def cases() -> list[dict[str, Any]]:
    (text,) = CASES
    found: list[dict[str, Any]] = json.loads(text)
    return found


def answer_of(registry: Registry, path: str, content_type: str, body: bytes) -> tuple[int, Any]:
    """The status and the body of an answer, the way the pipeline makes it, without a store."""
    known = Formats(formats())
    match = Router(registry, known).match("POST", path)
    assert match
    # The example reads and writes nothing, so it never asks for what is kept.
    call = Call(Caller(user_id="u"), FixedUniverse(), Settings(), cast(Directory, None))
    status, ref = 200, match.operation.response_ref
    result: object

    async def handled() -> object:
        return await match.operation.run(bind(match, "", content_type, body, known), call)

    try:
        result = asyncio.run(handled())
    except Fault as fault:
        status = fault.status
        result, ref = error_body(fault, match.operation)
    assert not call.facts
    return status, json.loads(known.by_name["json"].write(result, cast(Ref, ref)))


def test_the_page_has_one_source_file_and_one_case_file() -> None:
    assert (len(SOURCE), len(CASES)) == (1, 1)
    assert "`trunkline/operations/messages/measure_text.py`" in PAGE
    assert "`tests/cases/operations/MeasureText.json`" in PAGE


def test_files_that_the_page_points_to_are_there() -> None:
    named = set(re.findall(r"`((?:trunkline|tests|docs)/[\w/.]+\.py)`", PAGE)) - {
        "trunkline/operations/messages/measure_text.py"
    }
    assert named
    assert not [name for name in named if not Path(ROOT / name).exists()]


def test_the_example_is_found_and_frozen_with_the_others(registry: Registry) -> None:
    found = registry.find("measuretext")
    assert found and found.home == NAME and found.name == "MeasureText"


def test_its_case_file_holds(
    example: ModuleType, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Played as the kit plays every other: in a server that found the file by its folder."""
    assert example.__file__
    file = Path(example.__file__)
    monkeypatch.setattr(trunkline.operations, "__path__", [*trunkline.operations.__path__, str(file.parent)])
    found = f"{trunkline.operations.__name__}.{file.stem}"

    async def whole() -> None:
        async with case_world(sqlite_in(tmp_path_factory.mktemp("store"))) as world:
            for case in cases():
                assert await play(world, case) == case

    try:
        asyncio.run(whole())
        assert found in sys.modules
    finally:
        sys.modules.pop(found, None)


def test_it_counts_what_is_outside_of_the_alphabet(registry: Registry) -> None:
    body = json.dumps({"text": "Ваш стол готов"}).encode()
    assert answer_of(registry, "/texts/measure", "application/json", body) == (
        200,
        {"encoding": "UCS-2", "segments": 1, "remaining": 56},
    )


def test_the_lines_to_paste_are_understood(registry: Registry) -> None:
    json_line = answer_of(registry, "/texts/measure", "application/json", b'{"text": "Hello"}')
    form_line = answer_of(registry, "/texts/measure.xml", "application/x-www-form-urlencoded", b"Text=Hello")
    assert json_line == form_line == (200, {"encoding": "GSM-7", "segments": 1, "remaining": 155})


def test_it_refuses_what_is_too_long_as_every_operation_does(registry: Registry) -> None:
    body = json.dumps({"text": "x" * 1601}).encode()
    status, answer = answer_of(registry, "/texts/measure", "application/json", body)
    assert (status, answer["responseStatus"]["errorCode"]) == (400, "MaximumLength")


def test_it_is_on_the_page_of_operations(registry: Registry) -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        text = (await browser.get("/metadata")).text
        assert 'id="op-MeasureText"' in text
        assert "Tell how a text would be cut into segments." in text
        assert "<td>yes</td><td>The text to measure</td>" in text

    run(work, registry=registry)
