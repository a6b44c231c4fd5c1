"""Where the wire, by its contract, differs from what Schemathesis expects: loaded by it as its hooks.

All of its checks run. A finding is dropped here only for one of these reasons:

- The wire takes more than the document says that a client should send (wire.md 2.2 and 2.3): a text where a number is
  meant, a number where a text is, an enum by number or in any case, an empty text for nothing at all. To take anything
  beyond that is a finding still.
- A request that the document allows must bind, but may be refused for what no schema can say: that a message needs a
  session or an endpoint and an address, that a date lies in the past, that a key was used for another request.
- A body in JSV, CSV or JSONL is a text as far as the document can say, so that any text may be refused.
- Octets are base64 and an object within a form is JSV, which only JSON's schema can say.
- A list of requests may hold nothing for a request, as .NET reads a list; it is then refused for what is missing.
- An XML member of an unknown name is refused (wire.md 0), where every other format passes it over.
- An address that exists, but not with this verb, is a plain 404 and never a 405 (wire.md 1.2); one that takes every
  verb takes the unusual ones too.
- To end a session does not delete it, and who signs out at a provider has not deleted the provider: both are read
  as before.
"""

from __future__ import annotations

import re
from typing import Any, Final

import jsonschema
import schemathesis

ACCEPTED: Final = "ST201"
REJECTED: Final = "ST202"
WRONG_VERB: Final = "ST204"
AFTER_DELETE: Final = "ST301"
XML: Final = "application/xml"
TEXTS: Final = ("application/jsv", "text/csv", "text/jsonl")
FALSE_OR_TRUE: Final = re.compile(r"(?i:true|false)|[1tTyY0fFnN]|on|off")
# What is refused under these codes, the document says itself.
SAID_BY_SCHEMA: Final = (b"SerializationException", b"InclusiveBetween", b"UnknownSortField")
# Passwords in addresses are refused, whatever else the request says.
NO_GET: Final = b"GET Authenticate requests are disabled"
# What travels as an empty text, or not at all.
NOTHING: Final[tuple[object, ...]] = (None, "", [], {})
MISSING: Final = object()
EVERY_VERB: Final = "takes every verb"
# Where a member must be base64, an object in JSV, within a bound, or of SMPP's letters, which no schema of ours says in
# every format.
OF_A_FORM: Final = (
    "/app/files",
    "/files",
    "/bulks",
    "/webhooks/{webhookId}/secret",
    "/esmes",
    "/esmes/{esmeId}",
    "/esmes/{esmeId}/password",
    "/doors/listeners",
)
OUTLIVES_DELETE: Final = ("/sessions/{sessionId}", "/auth/{provider}")


@schemathesis.serializer(*TEXTS)  # type: ignore[untyped-decorator, unused-ignore]
def write_text(context: Any, value: Any) -> bytes:
    """A text as it is; whatever else is made up for one, as the text of it."""
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "replace")


@schemathesis.hook  # type: ignore[untyped-decorator, unused-ignore]
def filter_failure(context: Any, failure: Any, case: Any, response: Any) -> bool:
    """Whether a finding is one."""
    if failure.code == ACCEPTED:
        return not _is_taken(case)
    if failure.code == REJECTED:
        return not _may_be_refused(case, response)
    if failure.code == WRONG_VERB:
        return bool(response.status_code != 404 and not _takes_every_verb(case))
    if failure.code == AFTER_DELETE:
        return case.operation.path not in OUTLIVES_DELETE
    return True


def _may_be_refused(case: Any, response: Any) -> bool:
    if case.media_type in TEXTS:
        return bool(response.status_code in (400, 422))
    if response.status_code == 400 and any(code in response.content for code in SAID_BY_SCHEMA):
        body = _body_schema(case)
        if case.operation.path in OF_A_FORM:
            return True
        return bool(case.media_type == XML and body and set(case.body) - set(_resolved(case, body)["properties"]))
    if response.status_code == 422:
        return b"IdempotencyKeyReused" in response.content
    if response.status_code == 405:
        return NO_GET in response.content
    return bool(response.status_code == 400)


def _takes_every_verb(case: Any) -> bool:
    verbs = case.operation.schema.raw_schema["paths"][case.operation.path].values()
    return any(EVERY_VERB in one["description"] for one in verbs)


def _is_taken(case: Any) -> bool:
    """Whether a request is one that the wire takes, whatever the document says."""
    raw = case.operation.definition.raw
    for parameter in raw.get("parameters", ()):
        parameter = _resolved(case, parameter)
        values = {"query": case.query, "path": case.path_parameters, "header": case.headers}[parameter["in"]] or {}
        value = values.get(parameter["name"])
        if parameter["name"] == "countPerPage" and _is_true((case.query or {}).get("all")):
            continue  # all of them have no page whose size could be wrong
        if value not in NOTHING and not _fits(value, _resolved(case, parameter["schema"]), text=True):
            return False
    body = _body_schema(case)
    return body is None or _body_fits(case, _resolved(case, body))


def _is_true(value: Any) -> bool:
    first = str(value[0] if isinstance(value, list) and value else value)
    return first.lower() in ("true", "t", "1", "y", "yes", "on")


def _body_schema(case: Any) -> Any:
    content = case.operation.definition.raw.get("requestBody", {}).get("content", {})
    return content[case.media_type]["schema"] if case.media_type in content else None


def _body_fits(case: Any, schema: dict[str, Any], given: Any = MISSING) -> bool:
    body = case.body if given is MISSING else given
    if schema.get("type") == "string":
        return True
    if schema.get("type") == "array":
        items = _resolved(case, schema["items"])
        return body in NOTHING or (isinstance(body, list) and all(_body_fits(case, items, item) for item in body))
    body = {} if body in NOTHING else body
    if not isinstance(body, dict):
        return False
    if not all(body.get(name) not in NOTHING for name in schema.get("required", ())):
        return False
    return all(
        _fits(body[name], _resolved(case, one), text=case.media_type != "application/json")
        for name, one in schema["properties"].items()
        if body.get(name) not in NOTHING
    )


def _fits(value: Any, schema: dict[str, Any], *, text: bool) -> bool:
    named = schema.get("type", ())
    kinds = {named} if isinstance(named, str) else set(named)
    if "enum" in schema:
        names = {name.lower() for name in schema["enum"]}
        return str(value).lower() in names | {str(at) for at in range(len(names))}
    if "boolean" in kinds:
        # Of a repeated flag only the first value counts.
        first = str(value[0] if isinstance(value, list) and value else value).partition(",")[0]
        return not first or bool(FALSE_OR_TRUE.fullmatch(first))
    if "integer" in kinds and isinstance(value, str):
        value = int(value) if re.fullmatch(r"-?\d{1,19}", value) else value
    if "array" in kinds and text and not isinstance(value, list):
        value = [value]
    if "string" in kinds:
        # Whatever it is, a member that is a text gets the text of it.
        kinds = set()
        value = value if isinstance(value, str) else str(value)
    if isinstance(value, dict) and "additionalProperties" in schema:
        return all(_fits(one, schema["additionalProperties"], text=text) for one in value.values())
    plain = {name: rule for name, rule in schema.items() if name not in ("type", "items", "format")}
    typed = {"type": sorted(kinds - {"null"})} if kinds else {}
    return bool(jsonschema.Draft202012Validator(plain | typed).is_valid(value))


def _resolved(case: Any, tree: dict[str, Any]) -> dict[str, Any]:
    """What a reference stands for; of a type or null, the type."""
    found: Any = tree
    if "anyOf" in tree:
        found = tree["anyOf"][0]
    if "$ref" in found:
        name = found["$ref"]
        found = case.operation.schema.raw_schema
        for part in name.removeprefix("#/").split("/"):
            found = found[part]
    return dict(found)
