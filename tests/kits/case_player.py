"""Plays the case files of operations: bytes in and bytes out at the ASGI callable, then a look at facts and rows.

A case says who calls (`as`), perhaps what was asked `before`, and the `request`. What comes of it is the answer, the
kinds of the facts that were committed, and the rows that were added, changed or removed. `pytest --update` writes it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import httpx

from tests.kits.case_world import CALLERS, CaseWorld, Snapshot, authorization
from trunkline.app import App
from trunkline.contract.operation import Operation
from trunkline.contract.shapes import Ref
from trunkline.contract.status import ERROR_RESPONSE
from trunkline.domain.facts import Fact
from trunkline.formats import json as json_format
from trunkline.formats import xml as xml_format
from trunkline.formats.typed import Problems, converter

Case = dict[str, Any]

CASES: Final = Path(__file__).parents[1] / "cases" / "operations"
WIDTH: Final = 120
JSON: Final = "application/json"
SAME_EVERYWHERE: Final = ("content-length", "vary", "x-powered-by")
"""Headers of every answer, which tests of the pipeline look at."""
PLAIN: Final = {"Accept-Encoding": "identity"}
"""What the client sends besides, so that a case shows an answer's own headers however long it is."""
OTHER_WAYS: Final = re.compile(r"^/(json|xml|jsv|csv|html)/|\.(json|xml)\b|format=")
_ID: Final = re.compile("[0-9a-f]{24}")
_NAME: Final = re.compile(r"\{[a-z]+( [a-z]+)?( [0-9]+)?\}")


class Names:
    """Ids that are made anew in each run, by names that stay: `{new 1}` is the first that the case shows."""

    def __init__(self, known: Mapping[str, str], fresh: str) -> None:
        self._names = dict(known)
        self._fresh = fresh

    def spoken(self, value: Any) -> Any:
        """The same with names in the place of ids."""
        if isinstance(value, str):
            return _ID.sub(lambda match: self._name(match[0]), value)
        if isinstance(value, list):
            return [self.spoken(item) for item in value]
        if isinstance(value, dict):
            return {name: self.spoken(item) for name, item in value.items()}
        return value

    def meant(self, text: str) -> str:
        """The same with ids in the place of names."""
        ids = {name: id_ for id_, name in self._names.items()}
        return _NAME.sub(lambda match: ids.get(match[0], match[0]), text)

    def _name(self, id_: str) -> str:
        if id_ not in self._names and id_.startswith(self._fresh):
            number = sum(name.startswith("{new ") for name in self._names.values()) + 1
            self._names[id_] = f"{{new {number}}}"
        return self._names.get(id_, id_)


def read_cases(name: str) -> list[Case]:
    """The cases of an operation."""
    path = CASES / f"{name}.json"
    assert path.exists(), f"{name} has no cases: write {path.relative_to(CASES.parents[2])}"
    found: list[Case] = json.loads(path.read_text("utf-8"))
    return found


def write_cases(name: str, cases: Sequence[Case]) -> None:
    """Write the cases of an operation as people like to read them."""
    (CASES / f"{name}.json").write_text(pretty(list(cases)) + "\n", "utf-8")


def pretty(value: Any, depth: int = 0) -> str:
    """JSON in which everything that fits stands on one line."""
    flat = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or not value or (depth > 1 and len(flat) + 2 * depth <= WIDTH):
        return flat
    inner, outer = "\n" + "  " * (depth + 1), "\n" + "  " * depth
    if isinstance(value, list):
        return "[" + inner + f",{inner}".join(pretty(item, depth + 1) for item in value) + outer + "]"
    parts = [f"{json.dumps(name)}: {pretty(item, depth + 1)}" for name, item in value.items()]
    return "{" + inner + f",{inner}".join(parts) + outer + "}"


async def play(world: CaseWorld, case: Case, read: Callable[[Case], Case] = lambda answer: answer) -> Case:
    """The case with what came of it; `read` turns an answer in another format into the one that files have."""
    facts: list[str] = []

    def heard(committed: Sequence[Fact]) -> None:
        facts.extend(type(fact).__name__ for fact in committed)

    async with world.app() as app:
        names = Names(world.names, f"{app.universe.milliseconds():012x}")
        app.committer.listen(heard)
        since = await _before(world, app, names, case)
        facts.clear()
        answer = names.spoken(read(_shown(await _ask(app, names, case["as"], case["request"]))))
    rows = names.spoken(await world.changes(since))
    told = {name: case[name] for name in ("label", "as", "before", "request") if name in case}
    return told | {"response": answer} | ({"facts": facts} if facts else {}) | ({"rows": rows} if rows else {})


async def _before(world: CaseWorld, app: App, names: Names, case: Case) -> Snapshot | None:
    """Play what a case asks beforehand, by the same caller; the rows that it left."""
    for request in case.get("before", ()):
        names.spoken(_shown(await _ask(app, names, case["as"], request)))
    return await world.rows() if "before" in case else None


async def _ask(app: App, names: Names, caller: str, request: Case) -> httpx.Response:
    assert caller in CALLERS, caller
    headers = {"Accept": JSON, "Accept-Encoding": "identity"}
    if caller != "nobody":
        headers["Authorization"] = authorization(caller)
    body = request.get("body")
    if body is not None and not isinstance(body, str):
        headers["Content-Type"], body = JSON, json.dumps(body, ensure_ascii=False)
    content = names.meant(body).encode() if body else None
    transport = httpx.ASGITransport(app.asgi, raise_app_exceptions=True, client=("192.0.2.9", 4711))
    async with httpx.AsyncClient(transport=transport, base_url="http://trunkline.test", headers=PLAIN) as client:
        headers |= request.get("headers", {})
        return await client.request(request["method"], names.meant(request["path"]), headers=headers, content=content)


def _shown(answer: httpx.Response) -> Case:
    """An answer as a case file has it."""
    shown: Case = {"status": answer.status_code}
    headers: dict[str, Any] = {}
    for name, value in answer.headers.multi_items():
        if name == "set-cookie":
            headers.setdefault(name, []).append(value)
        elif name not in SAME_EVERYWHERE:
            headers[name] = value
    is_json = headers.get("content-type", "").startswith(JSON)
    if is_json:
        del headers["content-type"]
    if headers:
        shown["headers"] = headers
    if answer.content:
        shown["body"] = json.loads(answer.content) if is_json else answer.content.decode()
    return shown


# --- The same in XML -------------------------------------------------------------------------------------------------


def in_xml(case: Case, operation: Operation) -> Case | None:
    """The same case for a caller who speaks XML; None where the case is about a format, or XML cannot say it."""
    request = case["request"]
    named = {name.lower() for name in request.get("headers", {})} & {"accept", "content-type"}
    if named or OTHER_WAYS.search(request["path"]) or isinstance(request.get("body"), str):
        return None
    headers = request.get("headers", {}) | {"Accept": "application/xml"}
    told = request | {"headers": headers}
    if request.get("body") is not None:
        body = _typed(json_format.FORMAT, json.dumps(request["body"]).encode(), operation.request_ref)
        if body is None or "\\u0000" in json.dumps(request["body"]):
            return None
        headers["Content-Type"] = "application/xml"
        told["body"] = xml_format.FORMAT.write(body, operation.request_ref).decode()
    return case | {"request": told}


def _typed(source: Any, body: bytes, ref: Ref) -> Any:
    """A body as the value of its type, or None when it does not fit."""
    problems: Problems = []
    value = converter(ref)(source.read(body, ref), "", problems)
    return None if problems else value


def from_xml(answer: Case, operation: Operation) -> Case:
    """An XML answer as the JSON answer that says the same."""
    headers = dict(answer.get("headers", {}))
    if not headers.pop("content-type", "").startswith("application/xml"):
        return answer
    body = answer["body"]
    refused = "<ErrorResponse" in body or operation.response_ref is None
    ref = ERROR_RESPONSE if refused else operation.response_ref
    assert ref is not None
    said = {"status": answer["status"]} | ({"headers": headers} if headers else {})
    return said | {"body": json.loads(json_format.FORMAT.write(_typed(xml_format.FORMAT, body.encode(), ref), ref))}
