"""What gateways answer and tell, whatever its format, as one kind of document for JSON paths. Pure."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import Any, Final, Literal
from urllib.parse import parse_qsl

import jsonpath
import msgspec
from lxml import etree

from trunkline.carriers.hook_reading import MOST_FIELDS
from trunkline.carriers.webhook_templates import LONGEST_TEMPLATE

Format = Literal["auto", "json", "form", "xml", "text"]

MOST_ITEMS: Final = 1_000
DEEPEST_XML: Final = 50
_PATHS: Final = jsonpath.JSONPathEnvironment(strict=True)


class DocumentRefused(ValueError):
    """Octets that are no document of their format; the text says which."""


class PathRefused(ValueError):
    """A JSON path that cannot be read; the text says why."""


def read_document(body: bytes, content_type: str, wanted: Format = "auto") -> Any:
    """Read a body as its format says: JSON as it is, a form as an object of its first values, XML as nested objects.

    Plain text is an object of `text`, `lines` and `words`. Raises DocumentRefused.
    """
    found = wanted if wanted != "auto" else _format_of(content_type, body)
    try:
        if found == "json":
            return msgspec.json.decode(body)
        if found == "form":
            return read_form(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=MOST_FIELDS))
        if found == "xml":
            return _read_xml(body)
        text = body.decode("utf-8", "replace").strip()
        return {"text": text, "lines": text.splitlines(), "words": text.split()}
    except (ValueError, RecursionError, etree.LxmlError):  # msgspec.DecodeError and UnicodeDecodeError are ValueErrors
        raise DocumentRefused(f"The body is no {found.upper() if found != 'form' else 'form'}.") from None


def read_form(pairs: Any) -> dict[str, Any]:
    """Make an object of the fields of a form or a query; one that is repeated becomes an array."""
    document: dict[str, Any] = {}
    for name, value in pairs:
        if name not in document:
            document[name] = value
        elif isinstance(document[name], list):
            document[name].append(value)
        else:
            document[name] = [document[name], value]
    return document


def check_path(path: str) -> None:
    """Make sure that a path can be read; raises PathRefused."""
    _compiled(path)


def find_text(path: str, document: Any) -> str:
    """The first thing that a path finds, as text; empty when there is no path, or it finds nothing of one piece."""
    found = next(iter(find_all(path, document, 1)), None) if path else None
    if isinstance(found, bool):
        return "true" if found else "false"
    try:
        return str(found) if isinstance(found, str | int | float) else ""
    except ValueError:  # a number of thousands of digits
        return ""


def find_all(path: str, document: Any, most: int = MOST_ITEMS) -> list[Any]:
    """Everything that a path finds, within a bound; a document too deep for the path holds nothing."""
    try:
        return [match.obj for match in islice(_compiled(path).finditer(document), most)]
    except (jsonpath.JSONPathError, RecursionError):
        return []


def find_items(path: str, document: Any) -> list[Any]:
    """The things of a batch: what the path finds, or the document; an array that is found stands for its elements."""
    found = find_all(path, document, MOST_ITEMS + 1) if path else [document]
    items = found[0] if len(found) == 1 and isinstance(found[0], list) else found
    if len(items) > MOST_ITEMS:
        raise DocumentRefused(f"A batch of more than {MOST_ITEMS} is not taken at once.")
    return list(items)


@lru_cache(maxsize=2048)
def _compiled(path: str) -> jsonpath.JSONPath | jsonpath.CompoundJSONPath:
    if len(path) > LONGEST_TEMPLATE:
        raise PathRefused("it is too long")
    try:
        return _PATHS.compile(path)
    except (jsonpath.JSONPathError, RecursionError) as error:
        raise PathRefused(f"{path!r} is no JSON path (RFC 9535): {str(error).splitlines()[0]}") from None


def _format_of(content_type: str, body: bytes) -> str:
    kind = content_type.partition(";")[0].strip().lower()
    if kind.endswith(("/json", "+json")):
        return "json"
    if kind == "application/x-www-form-urlencoded":
        return "form"
    if kind.endswith(("/xml", "+xml")):
        return "xml"
    # Many gateways call everything text/html; what looks like JSON or XML is taken as such.
    start = body.lstrip()[:5]
    if start.startswith((b"{", b"[")):
        return "json"
    return "xml" if start == b"<?xml" else "text"


def _read_xml(body: bytes) -> Any:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    root = etree.fromstring(body, parser)
    if root.getroottree().docinfo.internalDTD is not None:
        raise DocumentRefused("The body is XML with a document type, which is not read.")
    return {etree.QName(root).localname: _element(root, 1)}


def _element(element: etree._Element, depth: int) -> Any:
    if depth > DEEPEST_XML:
        raise DocumentRefused("The body is XML that is nested too deeply.")
    text = (element.text or "").strip()
    pairs: list[tuple[str, Any]] = [(f"@{etree.QName(name).localname}", value) for name, value in element.items()]
    pairs += [(etree.QName(child).localname, _element(child, depth + 1)) for child in element.iterchildren("*")]
    if not pairs:
        return text
    return read_form(pairs) | ({"#text": text} if text else {})
