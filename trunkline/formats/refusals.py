"""What the formats say of a body that they cannot read; always a 400."""

from __future__ import annotations

from trunkline.base.faults import BadRequest, Fault
from trunkline.contract.shapes import Kind, Ref, shape_of

SERIALIZATION_EXCEPTION = "SerializationException"
# Deeper than any DTO of ours; a bound, so that nothing recurses without end.
MAX_DEPTH = 64
BOM = b"\xef\xbb\xbf"
_EXCERPT = 50


def malformed(message: str) -> Fault:
    """The refusal of a body that is not what its Content-Type says."""
    return BadRequest(message, code=SERIALIZATION_EXCEPTION)


def wrong_start(body: bytes, ref: Ref) -> Fault:
    """The refusal of a body that begins like neither an object nor a list, whichever is expected."""
    excerpt = body[: 4 * _EXCERPT].decode(errors="replace").strip()[:_EXCERPT]
    opening = "[" if ref.kind is Kind.LIST else "{"
    return malformed(
        f"Type definitions should start with a '{opening}', expecting serialized type '{type_name(ref)}', "
        f"got string starting with: {excerpt}"
    )


def type_name(ref: Ref) -> str:
    """The name of a type in messages to callers."""
    if ref.kind is Kind.LIST and ref.item:
        return f"List<{type_name(ref.item)}>"
    return shape_of(ref.target).name if ref.kind is Kind.OBJECT else ref.kind.value
