from __future__ import annotations

from typing import Any

import pytest

import trunkline.formats
import trunkline.operations
from tests.formats.sample_shapes import SHAPES, Letter, Lists, Nullables, Page, Part, Ways
from trunkline.base.plugins import collect
from trunkline.contract.operation import Operation
from trunkline.contract.samples import sample
from trunkline.contract.shapes import ref_of
from trunkline.formats import json, jsv, xml
from trunkline.formats.format import Format

OPERATIONS = collect(trunkline.operations, Operation)


def test_everything_is_filled() -> None:
    letter = Letter(id="String", n_date="String", way=Ways.IN, text="String", is_read=False)
    assert sample(SHAPES["Letter"]) == letter
    assert sample(SHAPES["Page<Letter>"]) == Page(items=[letter], total=0)
    found: Nullables = sample(SHAPES["Nullables"])
    assert (found.flag, found.small, found.rate, found.letter, found.names) == (False, 0, 0.0, letter, ["String"])


def test_lists_and_dictionaries_have_one_element() -> None:
    found: Lists = sample(SHAPES["Lists"])
    assert (found.names, found.nested, found.words) == (["String"], [[0]], {"String": "String"})
    assert list(found.counted) == [0]
    assert found.groups == {"String": [0]}


def test_what_holds_itself_ends() -> None:
    assert sample(SHAPES["Part"]) == Part(name="String", parts=[], id="String", tags=["String"])


def test_dates_are_the_first_that_there_are() -> None:
    body = json.write(sample(SHAPES["Scalars"]), SHAPES["Scalars"])
    assert b'"moment":"\\/Date(-62135596800000-0000)\\/"' in body
    assert b'"clock":"\\/Date(-62135596800000)\\/"' in body


@pytest.mark.parametrize("found", OPERATIONS, ids=lambda found: found.name)
def test_every_operation_has_samples_in_every_format(found: Operation) -> None:
    refs = [ref for ref in (found.request_ref, found.response_ref) if ref]
    for ref in refs:
        value: Any = sample(ref)
        for one in collect(trunkline.formats, Format):
            assert one.write(value, ref)
        assert xml.write_indented(value, ref)
        assert jsv.write_indented(value, ref)


def test_plain_types_have_samples() -> None:
    assert sample(ref_of(str)) == "String"
    assert sample(ref_of(list[Ways])) == [Ways.IN]
