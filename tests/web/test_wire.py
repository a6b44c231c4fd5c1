"""What every operation has in common on the wire, byte by byte: the files of tests/cases/wire, over a small service.

They hold what a real ServiceStack answers, but for what wire.md says this product does otherwise.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from tests.kits.running_app import Answer, Held, RunningApp, held, sqlite_in
from tests.web.answering_service import BAKERY
from trunkline.contract.registry import Registry
from trunkline.web.exchange import Request
from trunkline.web.pipeline import Pipeline

CASES: Final = Path(__file__).parents[1] / "cases" / "wire"
DECLARATION: Final = '<?xml version="1.0" encoding="utf-8"?>'


def cases() -> list[Any]:
    return [
        pytest.param(case, id=f"{path.stem}: {case['label']}")
        for path in sorted(CASES.glob("*.json"))
        for case in json.loads(path.read_text(encoding="utf-8"))
    ]


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Held]:
    with held(sqlite_in(tmp_path_factory.mktemp("store"))) as opened:
        yield opened


def pipeline(app: RunningApp) -> Pipeline:
    """The app's own way of a request, with other operations on it."""
    made = app.app
    return Pipeline(
        Registry(BAKERY), made.formats, made.identity, made.committer, made.directory, made.universe, made.settings
    )


async def answer_to(app: RunningApp, case: dict[str, Any]) -> dict[str, Any]:
    """What came back, as the case files write it."""
    app.universe.advance(1000)  # failed sign-ins of other cases are forgiven
    asked = case["request"]
    path, _, query = asked["target"].partition("?")
    headers = {name.lower(): value for name, value in asked.get("headers", {}).items()}
    if case["who"]:
        headers["authorization"] = f"Bearer tk_{case['who']}"
    body = asked.get("body", "").encode()
    answer = Answer(await pipeline(app).answer(Request(asked["method"], path, path, query, headers, body, "192.0.2.9")))
    return {"status": answer.status, "headers": dict(answer.headers), "body": shown(answer)}


def shown(answer: Answer) -> str:
    """The body as text; every XML document begins with the same declaration, which the files leave out."""
    text = answer.body.decode()
    if dict(answer.headers).get("content-type") == "application/xml":
        assert text.startswith(DECLARATION)
        return text.removeprefix(DECLARATION)
    return text


@pytest.mark.parametrize("case", cases())
def test_the_wire_is_as_recorded(app: Held, case: dict[str, Any]) -> None:
    assert app.run(answer_to(app.app, case)) == case["response"]
