"""JSONL: the rows of an answer, each as JSON on a line of its own (wire.md 3.5)."""

from __future__ import annotations

from typing import Any

import msgspec

from trunkline.base.faults import Fault
from trunkline.contract.shapes import Kind, Ref
from trunkline.formats import json
from trunkline.formats.format import Format
from trunkline.formats.refusals import BOM, malformed
from trunkline.formats.rows import rows_member


def write(value: Any, ref: Ref) -> bytes:
    """The bytes of a value: a line for each row, or one object without a line end where there are none."""
    member = rows_member(ref)
    rows = getattr(value, member.field) if member else None
    if member and rows is not None and rows is not msgspec.UNSET:
        return json.write_lines(rows, member.ref)
    return json.write_lines(value, ref) if ref.kind is Kind.LIST else json.write(value, ref)


def read(body: bytes, ref: Ref) -> object:
    """The plain tree of a body: one object, or for a list one item a line."""
    if ref.kind is not Kind.LIST:
        return json.read(body, ref)
    assert ref.item is not None
    lines = enumerate(body.removeprefix(BOM).split(b"\n"), 1)
    return [_item(line, ref.item, number) for number, line in lines if line.strip()]


def _item(line: bytes, item: Ref, number: int) -> object:
    try:
        return json.read(line, item)
    except Fault as fault:
        raise malformed(f"Line {number}: {fault.message}") from None


FORMAT = Format(
    name="jsonl",
    content_type="text/jsonl",
    media_types=("text/jsonl", "application/jsonl", "application/x-ndjson"),
    write=write,
    read=read,
    show=json.show,
)
