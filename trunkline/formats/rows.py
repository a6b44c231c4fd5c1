"""Which part of an answer is its rows, for formats that write records."""

from __future__ import annotations

import functools

from trunkline.contract.shapes import Kind, Member, Ref, all_members, shape_of


@functools.cache
def rows_member(ref: Ref) -> Member | None:
    """The member whose items are the rows of an answer: its first one, if that is a list of objects.

    Where a list comes later, it is a part of one thing that the answer tells of, and the answer is one record
    (wire.md 3.4, golden `alltypes-csv`); the rows of the list alone would lose the thing.
    """
    members = all_members(shape_of(ref.target)) if ref.kind is Kind.OBJECT else ()
    return members[0] if members and _holds_objects(members[0].ref) else None


def _holds_objects(ref: Ref) -> bool:
    return ref.kind is Kind.LIST and ref.item is not None and ref.item.kind is Kind.OBJECT
