"""The OpenAPI document as its page shows it; pure."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from trunkline.openapi.document import Document
from trunkline.openapi.schemas import COMPONENTS, Schema

PLACES: Final = {"path": "path", "query": "query", "header": "header"}


class Word(NamedTuple):
    """A piece of a type's name, with the anchor of its own section when it has one."""

    text: str
    anchor: str = ""


class Line(NamedTuple):
    """A parameter, or a member of a body or an answer."""

    name: str
    type: tuple[Word, ...]
    place: str
    required: bool
    rules: tuple[str, ...]
    description: str


class Answer(NamedTuple):
    """What comes back under one status."""

    status: str
    description: str
    type: tuple[Word, ...]
    headers: tuple[str, ...]
    anchor: str = ""


class Entry(NamedTuple):
    """One operation under one address and verb."""

    id: str
    verb: str
    path: str
    summary: str
    description: str
    parameters: tuple[Line, ...]
    body: tuple[Line, ...]
    body_types: tuple[str, ...]
    answers: tuple[Answer, ...]
    line: str
    example: str

    @property
    def anchor(self) -> str:
        """Where its section begins."""
        return f"op-{self.id}"

    @property
    def found_by(self) -> str:
        """What the filter looks in."""
        names = [line.name for line in (*self.parameters, *self.body)]
        return " ".join([self.id, self.verb, self.path, self.summary, *names]).lower()


class Group(NamedTuple):
    """The operations of one tag."""

    tag: str
    entries: tuple[Entry, ...]


class TypeEntry(NamedTuple):
    """A component: an object with members, or an enum with values."""

    name: str
    description: str
    lines: tuple[Line, ...]
    values: tuple[str, ...]
    example: str

    @property
    def anchor(self) -> str:
        """Where its section begins."""
        return type_anchor(self.name)


class Refusal(NamedTuple):
    """A response of 400 or more, which operations share."""

    anchor: str
    status: str
    name: str
    description: str
    example: str


class Outline(NamedTuple):
    """Everything that the page shows."""

    about: tuple[str, ...]
    server: str
    schemes: tuple[tuple[str, str], ...]
    groups: tuple[Group, ...]
    refusals: tuple[Refusal, ...]
    types: tuple[TypeEntry, ...]


def outline_of(document: Document) -> Outline:
    """The outline of a document."""
    components = document["components"]
    entries = [
        (operation["tags"][0] if operation["tags"] else "Other", _entry(document, verb.upper(), path, operation))
        for path, verbs in document["paths"].items()
        for verb, operation in verbs.items()
    ]
    tags = sorted({tag for tag, _ in entries})
    return Outline(
        about=tuple(document["info"]["description"].strip().split("\n\n")),
        server=document["servers"][0]["url"],
        schemes=tuple((name, one["description"]) for name, one in components["securitySchemes"].items()),
        groups=tuple(Group(tag, tuple(entry for own, entry in entries if own == tag)) for tag in tags),
        refusals=tuple(_refusals(document)),
        types=tuple(_type_entry(name, schema) for name, schema in components["schemas"].items()),
    )


def type_anchor(name: str) -> str:
    """Where the section of a type begins."""
    return f"type-{name}"


def type_in_words(schema: Schema) -> tuple[Word, ...]:
    """The type of a value, in pieces."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(COMPONENTS)
        return (Word(name, type_anchor(name)),)
    if "anyOf" in schema:
        return next(type_in_words(one) for one in schema["anyOf"] if one.get("type") != "null")
    named = schema.get("type", "anything")
    kind = named[0] if isinstance(named, list) else named
    if kind == "array":
        return Word("list of "), *type_in_words(schema["items"])
    if kind == "object" and "additionalProperties" in schema:
        return Word("dictionary of "), *type_in_words(schema["additionalProperties"])
    return (Word(kind),)


def rules_in_words(schema: Schema) -> tuple[str, ...]:
    """What is said of a value besides its type."""
    return tuple(_rules(schema))


def _rules(schema: Schema) -> Iterator[str]:
    if schema.get("format") in ("date", "date-time"):
        yield "ISO 8601 date" if schema["format"] == "date" else "ISO 8601 date and time"
    least, most = schema.get("minimum"), schema.get("maximum")
    if least is not None and most is not None and (least, most) != (-(2**31), 2**31 - 1):
        yield f"from {least}" if most == 2**31 - 1 else f"from {least} to {most}"
    if schema.get("maxLength", 1) > 1:
        yield f"at most {schema['maxLength']} characters"
    if "default" in schema:
        yield f"default {json.dumps(schema['default'])}"


def _entry(document: Document, verb: str, path: str, operation: Mapping[str, Any]) -> Entry:
    parameters = [_resolved(document, one) for one in operation["parameters"]]
    content = operation.get("requestBody", {}).get("content", {})
    body = _resolved(document, next(iter(content.values()))["schema"]) if content else {}
    return Entry(
        id=operation["operationId"],
        verb=verb,
        path=path,
        summary=operation["summary"],
        description=operation["description"],
        parameters=tuple(_parameter(one) for one in parameters),
        body=tuple(_members(body)),
        body_types=tuple(content),
        answers=tuple(_answer(document, status, one) for status, one in operation["responses"].items()),
        line=_curl(document, verb, path, parameters, body),
        example=_example_answer(operation),
    )


def _parameter(parameter: Mapping[str, Any]) -> Line:
    schema = parameter["schema"]
    return Line(
        name=parameter["name"],
        type=type_in_words(schema),
        place=PLACES[parameter["in"]],
        required=parameter.get("required", False),
        rules=rules_in_words(schema),
        description=parameter.get("description", ""),
    )


def _members(schema: Schema) -> Iterator[Line]:
    required = schema.get("required", ())
    for name, one in schema.get("properties", {}).items():
        yield Line(name, type_in_words(one), "body", name in required, rules_in_words(one), one.get("description", ""))


def _answer(document: Document, status: str, response: Mapping[str, Any]) -> Answer:
    whole = _resolved(document, response)
    schema = next((one["schema"] for one in whole.get("content", {}).values()), None)
    refused = "$ref" in response
    return Answer(
        status=status,
        description="" if refused else whole["description"],
        type=type_in_words(schema) if schema and not refused else (),
        headers=tuple(whole.get("headers", ())),
        anchor=f"status-{status}" if refused else "",
    )


def _example_answer(operation: Mapping[str, Any]) -> str:
    content = operation["responses"].get("200", {}).get("content", {})
    example = next((one["example"] for one in content.values() if "example" in one), None)
    return "" if example is None else _shown(example)


def _refusals(document: Document) -> Iterator[Refusal]:
    statuses: dict[str, str] = {}
    for verbs in document["paths"].values():
        for operation in verbs.values():
            for status, one in operation["responses"].items():
                if "$ref" in one:
                    statuses[status] = one["$ref"]
    for status, reference in sorted(statuses.items()):
        whole = _resolved(document, {"$ref": reference})
        example = next((one["example"] for one in whole["content"].values() if "example" in one), None)
        name = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", reference.rpartition("/")[2]).capitalize()
        yield Refusal(f"status-{status}", status, name, whole["description"], _shown(example) if example else "")


def _type_entry(name: str, schema: Schema) -> TypeEntry:
    example = schema.get("examples", [None])[0]
    return TypeEntry(
        name=name,
        description=schema.get("description", ""),
        lines=tuple(_members(schema)),
        values=tuple(schema.get("enum", ())),
        example="" if example is None else _shown(example),
    )


def _curl(document: Document, verb: str, path: str, parameters: list[dict[str, Any]], body: Schema) -> str:
    """A line to paste, with the example's values."""
    for one in parameters:
        if one["in"] == "path":
            path = path.replace(f"{{{one['name']}}}", str(one.get("example", one["name"])))
    line = "curl -u you@example.com" + ("" if verb in ("GET", "POST") else f" -X {verb}")
    path = path.replace("[]", "%5B%5D")  # by itself curl takes brackets for a range
    # Always in quotes: the address may be put in later.
    line += f" '{document['servers'][0]['url']}{path}'"
    if not body:
        return line if verb != "POST" else f"{line} -X POST"
    text = json.dumps(body["examples"][0], ensure_ascii=False)
    return f"{line} \\\n  -H 'Content-Type: application/json' \\\n  -d {shlex.quote(text)}"


def _shown(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


def _resolved(document: Document, tree: Mapping[str, Any]) -> dict[str, Any]:
    found: Any = tree
    if "$ref" in tree:
        found = document
        for name in tree["$ref"].removeprefix("#/").split("/"):
            found = found[name]
    return dict(found)
