"""An OpenAPI document as a Postman collection, version 2.1."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

Tree = dict[str, Any]

SCHEMA: Final = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
BASE: Final = "{{baseUrl}}"
KEY: Final = "{{apiKey}}"


def collection_of(document: Mapping[str, Any]) -> Tree:
    """The collection: a folder for each tag, variables for the address and the key."""
    info = document["info"]
    return {
        "info": {"name": info["title"], "description": info["description"], "schema": SCHEMA},
        "auth": {"type": "bearer", "bearer": [_variable("token", KEY)]},
        "variable": [_variable("baseUrl", document["servers"][0]["url"]), _variable("apiKey", "")],
        "item": [{"name": tag["name"], "item": list(_items(document, tag["name"]))} for tag in document["tags"]],
    }


def _items(document: Mapping[str, Any], tag: str) -> Iterator[Tree]:
    for path, verbs in document["paths"].items():
        for verb, operation in verbs.items():
            if tag in operation["tags"][:1]:
                yield _item(document, verb.upper(), path, operation)


def _item(document: Mapping[str, Any], verb: str, path: str, operation: Mapping[str, Any]) -> Tree:
    parameters = [_resolved(document, one) for one in operation["parameters"]]
    request: Tree = {
        "method": verb,
        "url": _url(path, parameters),
        "header": [{"key": "Accept", "value": "application/json"}, *_headers(parameters)],
        "description": f"{operation['summary']} {operation['description']}".strip(),
    }
    if "requestBody" in operation:
        request["header"].append({"key": "Content-Type", "value": "application/json"})
        request["body"] = _body(document, operation["requestBody"])
    return {"name": operation["operationId"], "request": request, "response": []}


def _url(path: str, parameters: Iterable[Tree]) -> Tree:
    parameters = list(parameters)
    colons = re.sub(r"\{(\w+)\}", r":\1", path)
    return {
        "raw": BASE + colons,
        "host": [BASE],
        "path": colons.strip("/").split("/"),
        "variable": [_parameter(one) for one in parameters if one["in"] == "path"],
        # Off until somebody wants them: an example is seldom what one looks for.
        "query": [
            _parameter(one) | {"disabled": not one.get("required")} for one in parameters if one["in"] == "query"
        ],
    }


def _headers(parameters: Iterable[Tree]) -> list[Tree]:
    values = {"Idempotency-Key": "{{$guid}}"}
    found = [one for one in parameters if one["in"] == "header"]
    return [_parameter(one) | {"value": values.get(one["name"], _text(one["example"]))} for one in found]


def _parameter(parameter: Tree) -> Tree:
    shown = {"key": parameter["name"], "value": _text(parameter.get("example", ""))}
    return shown | ({"description": parameter["description"]} if "description" in parameter else {})


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(_text(one) for one in value)
    return value if isinstance(value, str) else json.dumps(value)


def _body(document: Mapping[str, Any], body: Mapping[str, Any]) -> Tree:
    schema = _resolved(document, body["content"]["application/json"]["schema"])
    raw = json.dumps(schema["examples"][0], indent=2, ensure_ascii=False)
    return {"mode": "raw", "raw": raw, "options": {"raw": {"language": "json"}}}


def _resolved(document: Mapping[str, Any], tree: Tree) -> Tree:
    """What a reference inside the document stands for."""
    found: Any = document
    for name in tree["$ref"].removeprefix("#/").split("/") if "$ref" in tree else ():
        found = found[name]
    return tree if "$ref" not in tree else dict(found)


def _variable(key: str, value: str) -> Tree:
    return {"key": key, "value": value, "type": "string"}
