"""Every format against the vectors: values, their bytes, and back; and against hostile bytes."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import trunkline.formats
from tests.formats.sample_shapes import SHAPES, Letter, Lists, Part, Ways
from trunkline.base.faults import Fault
from trunkline.base.plugins import collect
from trunkline.contract.shapes import Ref, ref_of
from trunkline.formats.format import Format, Formats
from trunkline.formats.typed import Problems, converter

FORMATS = collect(trunkline.formats, Format)
WRITTEN = [found for found in FORMATS if found.name != "html"]
"""Those whose bytes the vectors hold; the page is ours to design, and has tests of its own."""
READ = [found for found in FORMATS if found.read]
VECTORS = Path(__file__).parents[1] / "vectors"
XML_DECLARATION = b'<?xml version="1.0" encoding="utf-8"?>'


def vectors() -> list[Any]:
    return [
        pytest.param(case, id=f"{path.stem}: {case['label']}")
        for path in sorted(VECTORS.glob("*.json"))
        for case in json.loads(path.read_text())
    ]


def typed(tree: object, ref: Ref) -> Any:
    problems: Problems = []
    value = converter(ref)(tree, "", problems)
    assert not problems
    return value


def tree_of(found: Format, body: bytes, ref: Ref) -> object:
    assert found.read is not None
    return found.read(body, ref)


def expected_bytes(case: dict[str, Any], found: Format) -> bytes:
    body: bytes = case[found.name].encode()
    return XML_DECLARATION + body if found.name == "xml" else body


@pytest.mark.parametrize("found", WRITTEN, ids=lambda found: found.name)
@pytest.mark.parametrize("case", vectors())
def test_values_have_their_bytes(case: dict[str, Any], found: Format) -> None:
    ref = SHAPES[case["shape"]]
    assert found.write(typed(case["value"], ref), ref) == expected_bytes(case, found)


@pytest.mark.parametrize("found", READ, ids=lambda found: found.name)
@pytest.mark.parametrize("case", vectors())
def test_bytes_give_the_value_back(case: dict[str, Any], found: Format) -> None:
    ref = SHAPES[case["shape"]]
    body = expected_bytes(case, found)
    if found.name in case.get("one_way", ()):
        return
    assert typed(tree_of(found, body, ref), ref) == typed(case["value"], ref)


def test_all_are_there_and_json_is_the_default() -> None:
    formats = Formats(FORMATS)
    assert {"json", "xml", "jsv", "csv", "jsonl"} <= formats.by_name.keys()
    assert formats.default.name == "json"


# What XML 1.0 has a place for; a surrogate has none in any format.
TEXTS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="￾￿").filter(
        lambda letter: letter >= " " or letter in "\t\n\r"
    ),
    max_size=30,
) | st.sampled_from(["<![CDATA[x]]>", "]]>", "<!--", "&amp;", "&#x1;", "\\u0001", "\\", '"', "\r\n", " ", ""])
LETTERS = st.builds(
    Letter, id=st.none() | TEXTS, text=st.none() | TEXTS, way=st.sampled_from(Ways), is_read=st.booleans()
)
PARTS = st.recursive(
    st.builds(Part, name=st.none() | TEXTS, id=st.none() | TEXTS),
    lambda parts: st.builds(Part, name=TEXTS, tags=st.none() | st.lists(TEXTS), parts=st.lists(parts, max_size=3)),
    max_leaves=6,
)
NUMBERS = st.integers(-(2**31), 2**31 - 1)
LISTS = st.builds(
    Lists,
    names=st.lists(TEXTS),
    gaps=st.lists(st.none() | TEXTS),
    numbers=st.lists(NUMBERS),
    nested=st.lists(st.lists(NUMBERS)),
    letters=st.lists(LETTERS, max_size=2),
    holes=st.just([]),
    words=st.dictionaries(TEXTS, TEXTS),
    blanks=st.just({}),
    counted=st.dictionaries(NUMBERS, LETTERS, max_size=2),
    groups=st.dictionaries(TEXTS, st.lists(NUMBERS), max_size=2),
)


@pytest.mark.parametrize("found", READ, ids=lambda found: found.name)
@given(value=LETTERS | PARTS | LISTS)
def test_reading_undoes_writing(found: Format, value: Any) -> None:
    target: Any = type(value)
    ref = ref_of(target)
    assert typed(tree_of(found, found.write(value, ref), ref), ref) == kept(value, found)


@pytest.mark.parametrize("found", READ, ids=lambda found: found.name)
@given(values=st.lists(LETTERS))
def test_reading_undoes_writing_of_lists(found: Format, values: list[Letter]) -> None:
    ref = ref_of(list[Letter])
    assert typed(tree_of(found, found.write(values, ref), ref), ref) == [kept(value, found) for value in values]


def kept(value: Any, found: Format) -> Any:
    """What the format can tell apart: CSV has one empty field for no text and an empty one, JSV `[]` for `[null]`."""
    if found.name == "csv":
        empty = {name: None for name in ("id", "text", "name") if getattr(value, name, None) == ""}
        value = msgspec.structs.replace(value, **empty)
    if found.name in ("csv", "jsv") and getattr(value, "gaps", None) == [None]:
        value = msgspec.structs.replace(value, gaps=[])
    return value


@pytest.mark.parametrize("found", READ, ids=lambda found: found.name)
@settings(max_examples=200)
@given(data=st.data())
def test_mutations_raise_nothing_but_faults(found: Format, data: st.DataObject) -> None:
    case = data.draw(st.sampled_from([param.values[0] for param in vectors()]))
    body = bytearray(expected_bytes(case, found))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(body)))
        body[at : at + data.draw(st.integers(0, 3))] = data.draw(
            st.binary(max_size=3) | st.sampled_from([b"<", b"&", b'"', b"{"])
        )
    ref = SHAPES[case["shape"]]
    try:
        converter(ref)(tree_of(found, bytes(body), ref), "", [])
    except Fault as fault:
        assert fault.status == 400
        assert fault.message


@pytest.mark.parametrize("found", READ, ids=lambda found: found.name)
@given(body=st.binary(max_size=200))
def test_noise_raises_nothing_but_faults(found: Format, body: bytes) -> None:
    try:
        tree = tree_of(found, body, SHAPES["Letter"])
    except Fault as fault:
        assert fault.status == 400
    else:
        assert isinstance(tree, dict)


PIECES = [
    *(b"[", b"{", b"[{", b'{"a":', b"{a:", b"{a:b,", b'""', b'",', b"{name:[", b"a,", b"a,b\r\n", b"\n\0"),
    *(b"<a>", b"<Part>", b"<!--", b"&#x1;", b"\xff", b"\0"),
]


@pytest.mark.parametrize("found", READ, ids=lambda found: found.name)
@pytest.mark.parametrize("piece", PIECES)
def test_huge_hostile_bodies_are_refused_at_once(found: Format, piece: bytes) -> None:
    # The time of the processor, which a busy machine does not stretch.
    started = time.process_time()
    with pytest.raises(Fault) as refused:
        tree_of(found, piece * 300_000, SHAPES["Part"])
    assert refused.value.status == 400
    assert len(refused.value.message) < 1000
    assert time.process_time() - started < 2
