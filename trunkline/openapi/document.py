"""The OpenAPI 3.1 document of a registry."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from trunkline.contract.operation import Access
from trunkline.contract.registry import Registry
from trunkline.contract.shapes import Kind, Member, Ref, all_members, shape_of
from trunkline.contract.status import ERROR_RESPONSE
from trunkline.openapi.bodies import text_body
from trunkline.openapi.refusals import REFUSALS, Refusal, example_of, statuses_of, takes_key
from trunkline.openapi.samples import member_sample, sample_of
from trunkline.openapi.schemas import (
    COMPONENTS,
    Schema,
    body_schema,
    components_of,
    fields_schema,
    is_flat,
    member_schema,
    schema_of,
)
from trunkline.openapi.ways import Variable, Way, ways_of

Document = dict[str, Any]

FORM: Final = "application/x-www-form-urlencoded"
XML: Final = "application/xml"
JSON: Final = "json"
# What is behind the name of a body in the variant for XML and forms.
FIELDS: Final = "Fields"
# Formats that bodies of requests are documented in, besides forms.
BODIES: Final = ("json", "xml")
# What no request can be without although its page, which is the reference's, does not mark it.
NEEDED: Final[Mapping[str, tuple[str, ...]]] = {"SendMessage": ("Body",)}
# What the example of a body has, where members exclude each other; by operationId.
SHOWN: Final[Mapping[str, tuple[str, ...]]] = {
    "SendMessage": ("Body",),
    "SendMessage_Messages": ("EndpointId", "ToAddress", "Body"),
    "SendMessage_ByName": ("EndpointId", "ToAddress", "Body"),
}
# What is described under its name too, which every operation has; all of them would double the document.
BY_NAME: Final = frozenset({"SendMessage_Messages", "ListMessages"})
# And as a batch.
IN_BATCHES: Final = frozenset({"SendMessage_Messages"})
BATCH_MOST: Final = 1000
IN_ORDER: Final = (
    f"The requests of the list, {BATCH_MOST} at most, are done in order. The first that is refused ends it: the answer"
    " is that refusal, which"
    " says in `meta.AutoBatchIndex` whose it is, and what was done before it stays done."
)
# Never in an address: those end up in logs and histories.
SECRET: Final = frozenset({"UserName", "Password"})
# What lists can be sorted by; the first one is the default. Only the handlers know, so a test compares.
SORTS: Final[Mapping[str, tuple[str, ...]]] = {
    "ListBulkResults": ("Number",),
    "ListBulks": ("Date", "Id", "Total"),
    "ListApiKeys": ("DateCreated", "Name", "LastUsed", "Expires"),
    "ListFiles": (
        "DateCreated",
        "Id",
        "FileName",
        "ContentType",
        "ContentLength",
        "AccountId",
        "CustomerId",
    ),
    "ListWebhookDeliveries": ("DateCreated", "EventNumber"),
    "ListDoorListeners": ("DateCreated", "Url"),
    "ListDoorLogins": ("DateCreated", "Username", "Door"),
    "ListEsmes": ("DateCreated", "SystemId"),
    "ListOptOuts": ("Address", "Date", "How"),
    "ListWebhooks": ("DateCreated", "Url"),
    "ListLimits": ("Id", "RatePerSecond", "DailyCap"),
    "ListPools": ("DateCreated", "Name"),
    "ListPoolRecipients": ("Address",),
    "ListRoutes": ("DateCreated", "Prefix", "Priority", "Cost"),
    "ListMessages": (
        "Date",
        "Id",
        "AccountId",
        "CustomerId",
        "EndpointId",
        "Direction",
        "OtherAddress",
        "Sender",
        "IsUnread",
    ),
    "ListSessions": (
        "DateCreated",
        "Id",
        "DateLastModified",
        "DateCompleted",
        "AccountId",
        "CustomerId",
        "EndpointId",
        "CreatedBy",
        "Channel",
        "Ended",
        "Outcome",
    ),
}

ABOUT: Final = """\
Each operation is one request, one answer and the roles that may call it. Besides the addresses below, every operation
has `/api/{Operation}`, which takes `POST` with a JSON body and `GET` with a query, and `/api/{Operation}[]`, which
takes a list of requests; those of the main operations stand here too.

Sign in with an API key (`Authorization: Bearer KEY`), with HTTP Basic, or with the cookies of `POST /auth/credentials`.
Say which format you speak with `Content-Type` and `Accept`, or with `?format=json`. Members may travel in the path, the
query, a form or the body; unknown ones are passed over. Put an `Idempotency-Key` on what changes something, and
repeating it is harmless.
"""

SCHEMES: Final[Mapping[str, Schema]] = {
    "apiKey": {"type": "http", "scheme": "bearer", "description": "An API key; it begins with `tk_`."},
    "basic": {"type": "http", "scheme": "basic", "description": "E-mail address and password."},
    "session": {
        "type": "apiKey",
        "in": "cookie",
        "name": "ss-id",
        "description": "The cookie that signing in at `POST /auth/credentials` sets.",
    },
}

KEY_HEADER: Final = {
    "name": "Idempotency-Key",
    "in": "header",
    "description": "Chosen by the caller, new for each thing. A repeat with the same one gets the first answer again.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]([ -~]*[!-~])?$"},
    "example": "9b2f8c1e-4a57-4f0e-8d1c-3f6a7b2e5d10",
}
RETRY_AFTER: Final = {"description": "How many seconds to wait.", "schema": {"type": "integer", "minimum": 1}}
CHALLENGE: Final = {"description": "How to sign in; only where nobody was.", "schema": {"type": "string"}}
COMPLETED: Final = {
    "description": "How many requests were done; not there when the list is empty or a member is of the wrong type.",
    "schema": {"type": "integer", "minimum": 0},
}
REPLAYED: Final = {
    "description": "`true` where this is the first answer to this Idempotency-Key again.",
    "schema": {"type": "string", "enum": ["true"]},
}


class Media(NamedTuple):
    """A format as the document names it: by its name and its media type."""

    name: str
    type: str


def document_of(registry: Registry, formats: Sequence[Media], version: str, server: str) -> Document:
    """The whole document; `server` is the address that clients are told."""
    ways = list(ways_of(registry))
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Trunkline",
            "version": version,
            "summary": "A self-hosted server for business messaging that speaks the ServiceStack wire.",
            "description": ABOUT,
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": server}],
        "tags": [{"name": tag} for tag in sorted({tag for way in ways for tag in way.operation.tags})],
        "paths": _paths(ways, formats),
        "components": {
            "schemas": _schemas(registry, ways),
            "responses": {one.name: _refused(status, one, formats) for status, one in REFUSALS.items()},
            "parameters": {"IdempotencyKey": KEY_HEADER},
            "securitySchemes": dict(SCHEMES),
        },
    }


def _schemas(registry: Registry, ways: Sequence[Way]) -> dict[str, Schema]:
    answers = [operation.response_ref for operation in registry if operation.response_ref]
    given = [member.ref for operation in registry for member in all_members(shape_of(operation.request))]
    bodies = {_body_name(way): _body_schema(way) for way in ways if way.has_body}
    bodies |= {f"{_body_name(way)}{FIELDS}": _fields_schema(way) for way in ways if _has_fields(way)}
    return dict(sorted((components_of((*answers, *given, ERROR_RESPONSE)) | bodies).items()))


def _paths(ways: Sequence[Way], formats: Sequence[Media]) -> dict[str, Any]:
    paths: dict[str, Any] = {}
    for way in ways:
        paths.setdefault(way.path, {})[way.verb.lower()] = _operation(way, formats)
        if way.id in BY_NAME:
            named = way._replace(id=f"{way.operation.name}_ByName", path=f"/api/{way.operation.name}", every_verb=True)
            # There, only JSON is spoken; other formats have an address each.
            spoken = [found for found in formats if found.name == JSON]
            paths[named.path] = {named.verb.lower(): _operation(named, spoken)}
            if way.id in IN_BATCHES:
                paths[f"{named.path}[]"] = {"post": _batch(named, spoken)}
    return dict(sorted(paths.items()))


def _operation(way: Way, formats: Sequence[Media]) -> Document:
    summary, more = split_sentence(_words(way))
    operation: Document = {
        "operationId": way.id,
        "summary": summary,
        "description": " ".join(filter(None, (more, _every_verb(way), roles_in_words(way.operation.access)))),
        "tags": list(way.operation.tags),
        "parameters": [_variable(one) for one in way.variables] + [_query(one, way) for one in _queried(way)],
        "responses": _answers(way, formats) | {str(status): _refusal(status) for status in statuses_of(way)},
        "security": _security(way.operation.access),
    }
    if takes_key(way):
        operation["parameters"].append({"$ref": "#/components/parameters/IdempotencyKey"})
    if way.has_body:
        operation["requestBody"] = _request_body(way, formats)
    return operation


def _batch(way: Way, formats: Sequence[Media]) -> Document:
    """Many requests of an operation in one body (wire.md 1.6)."""
    name, ref = way.operation.name, way.operation.response_ref
    assert ref is not None
    one = {"$ref": _body_reference(way, "")}
    schema = {"type": "array", "items": one, "examples": [_body_schema(way)["examples"]]}
    answers = Ref(Kind.LIST, item=ref)
    operation = _operation(way, formats)
    return operation | {
        "operationId": f"{name}_Batch",
        "summary": f"Do {name} many times.",
        "description": " ".join((IN_ORDER, _every_verb(way), roles_in_words(way.operation.access))),
        "requestBody": {"required": True, "content": {found.type: {"schema": schema} for found in formats}},
        "responses": operation["responses"]
        | {
            "200": {
                "description": "The answers, in the order of the requests.",
                "headers": {"X-AutoBatch-Completed": COMPLETED},
                "content": _content(answers, [sample_of(ref)], formats),
            }
        },
    }


def _words(way: Way) -> str:
    return shape_of(way.operation.request).description or way.operation.summary


def split_sentence(text: str) -> tuple[str, str]:
    """The first sentence of a text, and the rest."""
    words = " ".join(text.split())
    found = re.match(r".*?[.!?](?=\s|$)", words)
    first = found.group() if found else words
    return first, words[len(first) :].strip()


def _every_verb(way: Way) -> str:
    return "This address takes every verb that no other operation has there." if way.every_verb else ""


def roles_in_words(access: Access) -> str:
    """Who may call, as a sentence."""
    if not access.signed_in:
        return "Open to everyone."
    if not access.any_of:
        return "Open to everyone who has signed in."
    roles = sorted(access.any_of)
    return f"Needs the role {roles[0]}." if len(roles) == 1 else f"Needs one of the roles {', '.join(roles)}."


def _security(access: Access) -> list[dict[str, list[str]]]:
    # An empty requirement says that one may also come without.
    return ([] if access.signed_in else [{}]) + [{name: []} for name in SCHEMES]


# --- Requests --------------------------------------------------------------------------------------------------------


def _variable(variable: Variable) -> Document:
    member = variable.member
    parameter: Document = {"name": variable.name, "in": "path", "required": True}
    if member is None:
        return parameter | {"schema": {"type": "string"}}
    schema = member_schema(member, text=True)
    if member.ref.kind is Kind.STRING:
        # An encoded slash separates segments too, and an empty segment is none.
        schema |= {"minLength": 1, "pattern": r"^[^/\u0000]+$"}
    return parameter | _described(member) | {"schema": schema}


def _queried(way: Way) -> tuple[Member, ...]:
    # What holds members has a notation of its own in a query, which OpenAPI has no word for.
    return () if way.has_body else tuple(one for one in way.others if one.name not in SECRET and is_flat(one.ref))


def _query(member: Member, way: Way) -> Document:
    parameter: Document = {"name": member.camel, "in": "query"}
    schema = member_schema(member, required=member.required, text=True)
    example = member_sample(member)
    if member.ref.kind is Kind.LIST:
        # Several values in one, apart by commas; repeating the name does as well.
        parameter |= {"style": "form", "explode": False}
    if member.required:
        parameter["required"] = True
    sorts = SORTS.get(way.operation.name, ()) if member.name == "SortField" else ()
    if sorts:
        schema, example = schema | {"enum": list(sorts)}, sorts[0]
    return parameter | _described(member) | {"example": example, "schema": schema}


def _described(member: Member) -> Document:
    described = {"description": member.description} if member.description else {}
    return described | {"example": member_sample(member)}


def _request_body(way: Way, formats: Sequence[Media]) -> Document:
    types = [found.type for name in BODIES for found in formats if found.name == name]
    known = [one for one in (*types, FORM) if one not in (FORM, XML) or _has_fields(way)]
    references = {media_type: _body_reference(way, media_type) for media_type in known}
    content: Document = {media_type: {"schema": {"$ref": found}} for media_type, found in references.items()}
    schema = _body_schema(way)
    return {"required": bool(schema.get("required")), "content": content | _text_bodies(way, schema, formats)}


def _text_bodies(way: Way, schema: Schema, formats: Sequence[Media]) -> Document:
    written = {one.type: text_body(one.name, schema["examples"][0], way.others) for one in formats}
    return {
        media_type: {"schema": {"type": "string"}, "example": text}
        for media_type, text in written.items()
        if text is not None
    }


def _has_fields(way: Way) -> bool:
    return way.has_body and any(is_flat(member.ref) for member in way.others)


def _body_reference(way: Way, media_type: str) -> str:
    return COMPONENTS + _body_name(way) + (FIELDS if media_type in (FORM, XML) else "")


def _body_name(way: Way) -> str:
    # Where the path fills members, the rest of the request is another type.
    return f"{way.id}Body" if way.variables else way.operation.name


def _body_schema(way: Way) -> Schema:
    return body_schema(shape_of(way.operation.request), way.others, *_needed_and_shown(way))


def _fields_schema(way: Way) -> Schema:
    return fields_schema(shape_of(way.operation.request), way.others, *_needed_and_shown(way))


def _needed_and_shown(way: Way) -> tuple[Sequence[str], Sequence[str]]:
    shown = SHOWN.get(way.id) or [member.name for member in way.others]
    return NEEDED.get(way.operation.name, ()), shown


# --- Answers ---------------------------------------------------------------------------------------------------------


def _answers(way: Way, formats: Sequence[Media]) -> Document:
    ref = way.operation.response_ref
    headers = {"headers": {"Idempotency-Replayed": REPLAYED}} if takes_key(way) else {}
    if ref is None:
        return {"204": {"description": "Done; there is nothing more to say."} | headers}
    said = shape_of(ref.target).description if ref.kind is Kind.OBJECT else ""
    return {
        "200": {"description": said or "The answer."} | headers | {"content": _content(ref, sample_of(ref), formats)}
    }


def _content(ref: Ref, example: object, formats: Sequence[Media]) -> Document:
    return {found.type: _medium(found, ref, example) for found in formats}


def _medium(found: Media, ref: Ref, example: object) -> Document:
    if found.name == JSON:
        return {"schema": schema_of(ref), "example": example}
    # The same members in another spelling, which JSON Schema has no words for.
    return {"schema": schema_of(ref) if found.name == "xml" else {"type": "string"}}


def _refusal(status: int) -> Document:
    return {"$ref": f"#/components/responses/{REFUSALS[status].name}"}


def _refused(status: int, refusal: Refusal, formats: Sequence[Media]) -> Document:
    content = _content(ERROR_RESPONSE, example_of(refusal), formats)
    if status == 403:
        # First, because clients read an answer as the first type that they know, and this one is the usual one.
        content = {"text/plain": {"schema": {"type": "string"}}} | content
    response: Document = {"description": refusal.meaning, "content": content}
    if refusal.waits:
        response["headers"] = {"Retry-After": RETRY_AFTER}
    elif status == 401:
        response["headers"] = {"WWW-Authenticate": CHALLENGE}
    return response
