"""Bodies that JSON Schema has no words for: JSV, CSV and JSONL, each shown by an example."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from trunkline.contract.shapes import Member

# A body, as JSON has it, of members.
Body = Mapping[str, Any]
Writer = Callable[[Body, Mapping[str, str]], str]

_needs_quotes: Final = re.compile(r'[":,{}\[\]\r\n]').search


def text_body(format_name: str, body: Body, members: Sequence[Member]) -> str | None:
    """A body in a format whose bodies are texts for OpenAPI; None for any other format, and for what holds objects."""
    write = _WRITERS.get(format_name)
    if write is None or not all(map(_is_flat, body.values())):
        return None
    return write(body, {member.camel: member.name for member in members})


def _is_flat(value: Any) -> bool:
    items = value if isinstance(value, list) else [value]
    return not any(isinstance(item, dict | list) for item in items)


def _jsv(body: Body, names: Mapping[str, str]) -> str:
    return "{" + ",".join(f"{name}:{_jsv_value(value)}" for name, value in body.items()) + "}"


def _jsv_value(value: Any) -> str:
    if isinstance(value, list):
        return "[" + ",".join(map(_jsv_value, value)) + "]"
    text = str(value)
    return '"' + text.replace('"', '""') + '"' if _needs_quotes(text) else text


def _csv(body: Body, names: Mapping[str, str]) -> str:
    out = io.StringIO()
    values = [_jsv_value(value) if isinstance(value, list) else value for value in body.values()]
    csv.writer(out).writerows([[names[name] for name in body], values])
    return out.getvalue()


def _jsonl(body: Body, names: Mapping[str, str]) -> str:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))


_WRITERS: Final[Mapping[str, Writer]] = {"jsv": _jsv, "csv": _csv, "jsonl": _jsonl}
