"""From a request to the DTO of its operation (wire.md 2): body, then path, then query, then form."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from trunkline.base.faults import BadRequest, Fault
from trunkline.contract.shapes import Ref, shape_of
from trunkline.formats.format import Format, Formats
from trunkline.formats.forms import Pairs, form_pairs, is_form, query_pairs
from trunkline.formats.typed import SERIALIZATION_EXCEPTION, Plan, Problems, Slot, complete, fill, plan_of
from trunkline.web.routing import Match

_Texts = dict[str, tuple[Slot, str]]


def bind(match: Match, query: str, content_type: str, body: bytes, formats: Formats) -> Any:
    """The request DTO of a matched request; whatever cannot be bound is a 400 that names every bad member."""
    ref = match.operation.request_ref
    plan = plan_of(ref.target)
    problems: Problems = []
    values, form = _body(match, ref, plan, content_type, body, formats, problems)
    texts = _texts(plan, match.path_values.items()) if match.path_values else {}
    if query:
        texts |= _from_query(plan, query, values, only_defaults=match.predefined and values is not None)
    if form:
        texts |= _texts(plan, form)
    bound = {} if values is None else values
    for slot, text in texts.values():
        converted = slot.of_text(text, slot.name, problems)
        if converted is not None:
            bound[slot.field] = converted
    if problems:
        raise unable_to_bind(ref, problems)
    return complete(plan, bound)


def unable_to_bind(ref: Ref, problems: Problems) -> Fault:
    """The refusal of a request with members of the wrong type."""
    message = f"Unable to bind to request '{shape_of(ref.target).name}'"
    return BadRequest(message, code=SERIALIZATION_EXCEPTION, errors=problems)


def _body(
    match: Match, ref: Ref, plan: Plan, content_type: str, body: bytes, formats: Formats, problems: Problems
) -> tuple[dict[str, Any] | None, Pairs]:
    """The members of a typed body, or the fields of a form; a body of an unknown type does not count."""
    if not body:
        return None, []
    if is_form(content_type):
        return None, form_pairs(content_type, body)
    found = body_format(match, content_type, formats)
    if found is None or found.read is None:
        return None, []
    tree = found.read(body, ref)
    return (fill(plan, tree, "", problems) if isinstance(tree, dict) else {}), []


def body_format(match: Match, content_type: str, formats: Formats) -> Format | None:
    """The format of a typed body: what the path says, else what its Content-Type says."""
    return match.fixed_format if match.predefined else formats.of_content_type(content_type)


def _from_query(plan: Plan, query: str, values: dict[str, Any] | None, *, only_defaults: bool) -> _Texts:
    """The query's members; beside a typed body on a pre-defined route, only those that are still at their default."""
    texts = _texts(plan, query_pairs(query))
    if not only_defaults or not values:
        return texts
    return {
        field: (slot, text)
        for field, (slot, text) in texts.items()
        if field not in values or values[field] == slot.default
    }


def _texts(plan: Plan, pairs: Iterable[tuple[str, str]]) -> _Texts:
    """Texts by member; empty ones do not count, and repeated ones are joined."""
    texts: _Texts = {}
    for name, text in pairs:
        slot = plan.slot(name) if text else None
        if slot:
            before = texts.get(slot.field)
            texts[slot.field] = (slot, f"{before[1]},{text}" if before else text)
    return texts
