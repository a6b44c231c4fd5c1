from __future__ import annotations

import datetime

import pytest
from lxml import etree

from tests.formats.sample_shapes import SHAPES, Letter, Page, Part, Ways
from trunkline.contract.shapes import Dto, ref_of
from trunkline.formats.xml import escape, write, write_indented
from trunkline.formats.xml_names import INSTANCE

LETTER = ref_of(Letter)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("plain", "plain"),
        ("a<b>&'\"", "a&lt;b&gt;&amp;'\""),
        ("\x00\x01\x1f\x08\x0b\x0c", "\ufffd" * 6),
        ("a\r\n\tb", "a&#xD;\n\tb"),
        ("a\ufffe\uffff\ud800b", "a\ufffd\ufffd\ufffdb"),
        ("é  \x7f\x85😀", "é  \x7f\x85😀"),
        ("</Text><Admin>true</Admin>", "&lt;/Text&gt;&lt;Admin&gt;true&lt;/Admin&gt;"),
    ],
)
def test_text_never_breaks_out(text: str, escaped: str) -> None:
    assert escape(text) == escaped
    assert f"<Text>{escaped}</Text>".encode() in write(Letter(text=text, is_read=True), LETTER)


def test_any_text_can_be_read_by_a_strict_parser() -> None:
    everything = "".join(map(chr, range(0x3100))) + "\ud83d\ufffd\ufffe\uffff\U0001f600"
    root = etree.fromstring(write(Letter(text=everything, is_read=True), LETTER))
    read = root.findtext("{*}Text")
    assert read is not None
    assert len(read) == len(everything)
    assert {a for a, b in zip(everything, read, strict=True) if a != b and b != "\ufffd"} == set()
    assert read[0x20:0xD00] == everything[0x20:0xD00]


@pytest.mark.parametrize(
    ("value", "kind", "body"),
    [
        (5, int, '<int xmlns="http://schemas.microsoft.com/2003/10/Serialization/">5</int>'),
        ("a<b", str, '<string xmlns="http://schemas.microsoft.com/2003/10/Serialization/">a&lt;b</string>'),
        (True, bool, '<boolean xmlns="http://schemas.microsoft.com/2003/10/Serialization/">true</boolean>'),
        (Ways.IN, Ways, '<Ways xmlns="http://schemas.datacontract.org/2004/07/Shop.Api.Letters">In</Ways>'),
    ],
)
def test_plain_values_at_the_root(value: object, kind: type, body: str) -> None:
    assert write(value, ref_of(kind)).decode().endswith("?>" + body)


def test_numbers_beyond_all_numbers_have_their_xml_words() -> None:
    body = write([float("inf"), float("-inf"), float("nan")], ref_of(list[float])).decode()
    assert "<double>INF</double><double>-INF</double><double>NaN</double>" in body


def test_a_class_without_members_is_empty() -> None:
    class Nothing(Dto):
        NAMESPACE = "Shop.Api"

    assert write(Nothing(), ref_of(Nothing)).endswith(b'xmlns="http://schemas.datacontract.org/2004/07/Shop.Api" />')


def test_local_time_keeps_its_offset() -> None:
    zone = datetime.timezone(datetime.timedelta(hours=-3))
    moment = datetime.datetime(2024, 3, 5, 13, 14, 15, 120000, tzinfo=zone)
    assert b">2024-03-05T13:14:15.12-03:00<" in write(moment, ref_of(datetime.datetime))


def test_a_long_page_is_written_item_by_item() -> None:
    page = Page(items=[Letter(text=str(at), is_read=True) for at in range(1000)], total=1000)
    body = write(page, ref_of(Page[Letter]))
    assert body.count(b"<d2p1:Letter>") == 1000
    assert b"<d2p1:Text>999</d2p1:Text>" in body


def test_indented_for_people() -> None:
    part = Part(name="a\n <b>", id="", parts=[Part(name="c"), Part(parts=[])])
    assert write_indented(part, SHAPES["Part"]).split("\n") == [
        f'<Part xmlns:i="{INSTANCE}" xmlns="http://schemas.datacontract.org/2004/07/Shop.Api">',
        "  <Id></Id>",
        '  <Tags xmlns:d2p1="http://schemas.microsoft.com/2003/10/Serialization/Arrays" i:nil="true" />',
        "  <Name>a",
        " &lt;b&gt;</Name>",
        "  <Parts>",
        "    <Part>",
        '      <Id i:nil="true" />',
        '      <Tags xmlns:d4p1="http://schemas.microsoft.com/2003/10/Serialization/Arrays" i:nil="true" />',
        "      <Name>c</Name>",
        '      <Parts i:nil="true" />',
        "    </Part>",
        "    <Part>",
        '      <Id i:nil="true" />',
        '      <Tags xmlns:d4p1="http://schemas.microsoft.com/2003/10/Serialization/Arrays" i:nil="true" />',
        '      <Name i:nil="true" />',
        "      <Parts />",
        "    </Part>",
        "  </Parts>",
        "</Part>",
    ]


def test_a_plain_value_indented_is_one_line() -> None:
    assert write_indented(5, ref_of(int)) == '<int xmlns="http://schemas.microsoft.com/2003/10/Serialization/">5</int>'
