from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.formats.sample_shapes import Letter, Lists, Nullables, Parcel, Part
from trunkline.base.faults import Fault
from trunkline.contract.shapes import Ref, ref_of
from trunkline.formats.xml_reading import read

LETTER = ref_of(Letter)
NAMESPACE = "http://schemas.datacontract.org/2004/07/Shop.Api.Letters"
INSTANCE = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"'


def letter(inner: str) -> bytes:
    return f'<Letter xmlns="{NAMESPACE}" {INSTANCE}>{inner}</Letter>'.encode()


def refused(body: bytes, ref: Ref = LETTER) -> Fault:
    with pytest.raises(Fault) as found:
        read(body, ref)
    assert (found.value.status, found.value.code) == (400, "SerializationException")
    return found.value


@pytest.mark.parametrize(
    "inner",
    [
        "<Id>1</Id><Text>a&lt;b</Text>",
        "<Text>a&lt;b</Text><Id>1</Id>",
        "<Text><![CDATA[a<b]]></Text><!-- no --><Id>1<!-- no --></Id>",
        "\n  <Id>1</Id>\n  <?pi x?><Text>a<!-- x -->&#60;<![CDATA[b]]></Text>\n",
        '<Id>1</Id><Text>a&lt;b</Text><Way i:nil="true"/>',
        f'<p:Id xmlns:p="{NAMESPACE}">1</p:Id><Text other="x">a&lt;b</Text>',
    ],
)
def test_order_comments_sections_and_prefixes_do_not_matter(inner: str) -> None:
    tree = read(letter(inner), LETTER)
    assert isinstance(tree, dict)
    assert {name: value for name, value in tree.items() if value is not None} == {"Id": "1", "Text": "a<b"}


@pytest.mark.parametrize(
    "lead",
    [
        b'<?xml version="1.0"?>',
        b'<?xml version="1.0" encoding="utf-16"?>',
        b'\xef\xbb\xbf<?xml version="1.0" encoding="utf-8"?>\n<!-- <!DOCTYPE x> -->\n',
    ],
)
def test_declarations_do_not_matter(lead: bytes) -> None:
    assert read(lead + letter("<Id>é</Id>"), LETTER) == {"Id": "é"}


def test_a_doctype_inside_text_is_text() -> None:
    assert read(letter("<Text><![CDATA[<!DOCTYPE html>]]></Text>"), LETTER) == {"Text": "<!DOCTYPE html>"}


def test_an_empty_body_is_an_object_without_members() -> None:
    assert read(b"", LETTER) == {}
    assert read(b" \n", LETTER) == {}


@pytest.mark.parametrize(
    ("body", "position", "name", "namespace"),
    [
        (b"<Letter><Id>1</Id></Letter>", "line 1 position 9", "Letter", ""),
        (letter("").replace(b"Letter ", b"Parcel ").replace(b"/Letter", b"/Parcel"), "line 1", "Parcel", NAMESPACE),
        (b"<?xml version='1.0'?>\n<letter a='>'\n/>", "line 3 position 3", "letter", ""),
        (b'<Letter xmlns="urn:x"/>', "line 1 position 24", "Letter", "urn:x"),
    ],
)
def test_a_wrong_root_is_refused_in_the_references_words(body: bytes, position: str, name: str, namespace: str) -> None:
    message = refused(body).message
    assert message.startswith(f"Error in {position}")
    assert message.endswith(
        f". Expecting element 'Letter' from namespace '{NAMESPACE}'.. "
        f"Encountered 'Element'  with name '{name}', namespace '{namespace}'."
    )


@pytest.mark.parametrize(
    ("inner", "field"),
    [
        ("<id>1</id>", "id"),
        ("<Nope>1</Nope>", "Nope"),
        ('<Id xmlns="">1</Id>', "Id"),
        ('<Id xmlns="urn:x">1</Id>', "Id"),
        ("<Id>1</Id><Id>2</Id>", "Id"),
        ("<Id><b/></Id>", "Id"),
        ("<Id>&#38;<Text>x</Text></Id>", "Id"),
    ],
)
def test_members_of_the_wrong_name_are_refused_by_name(inner: str, field: str) -> None:
    assert [error.field for error in refused(letter(inner)).errors] == [field]


def test_members_inside_members_are_named_by_their_path() -> None:
    inner = f'<Letter xmlns:a="{NAMESPACE}"><a:Nope/></Letter>'
    body = f'<Nullables xmlns="http://schemas.datacontract.org/2004/07/Shop.Api">{inner}</Nullables>'.encode()
    assert refused(body, ref_of(Nullables)).field == "Letter.Nope"


@pytest.mark.parametrize(
    "body",
    [
        b"<bad",
        b"hello",
        b"\0",
        b"<!-- only -->",
        letter("")[:-3],
        letter("") + b"<x/>",
        letter("<Id>\xff</Id>").replace(b"\xc3\xbf", b"\xff"),
        letter("<Id>&#x1;</Id>"),
        letter("<Id>&#xD800;</Id>"),
        letter("<Id>&nope;</Id>"),
        letter("<Id>1</Id>").decode().encode("utf-16"),
        letter("<x:Id>1</x:Id>"),
        letter("loose text"),
        letter("<Id>1</Id>loose text"),
    ],
)
def test_malformed_documents_are_refused(body: bytes) -> None:
    assert refused(body).message


BOMB = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {chr(98 + at)} "{f"&{chr(97 + at)};" * 10}">' for at in range(20)
)


@pytest.mark.parametrize(
    "doctype",
    [
        BOMB + "]>",
        f'<!DOCTYPE x [<!ENTITY a SYSTEM "file://{Path(__file__)}">]>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "http://127.0.0.1:9/x">]>',
        '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
        '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;]>',
        "<!-- x --><?x y?>\n<!DOCTYPE x>",
    ],
)
def test_document_types_are_refused_at_once(doctype: str) -> None:
    started = time.process_time()
    fault = refused(doctype.encode() + letter("<Id>&a;</Id>"))
    assert "DTD is prohibited" in fault.message
    assert time.process_time() - started < 0.5


def test_depth_is_bounded() -> None:
    open_tag, close_tag = "<Part><Parts>", "</Parts></Part>"
    lead = '<Part xmlns="http://schemas.datacontract.org/2004/07/Shop.Api"><Parts>'
    fits = lead + open_tag * 100 + close_tag * 101
    assert isinstance(read(fits.encode(), ref_of(Part)), dict)
    for depth in (200, 100_000):
        refused((lead + open_tag * depth + close_tag * (depth + 1)).encode(), ref_of(Part))


def test_members_of_a_base_are_in_the_bases_namespace() -> None:
    root = "http://schemas.datacontract.org/2004/07/Shop.Api"
    body = f'<Parcel xmlns="{root}.Parcels"><Weight>1</Weight><Id xmlns="{root}">7</Id></Parcel>'
    assert read(body.encode(), ref_of(Parcel)) == {"Weight": "1", "Id": "7"}
    assert refused(f'<Parcel xmlns="{root}.Parcels"><Id>7</Id></Parcel>'.encode(), ref_of(Parcel)).field == "Id"


@pytest.mark.parametrize(
    "inner",
    [
        "<a:KeyValueOfstringstring><a:Key>k</a:Key></a:KeyValueOfstringstring>",
        "<a:KeyValueOfstringstring><a:Key/><a:Key/><a:Value/></a:KeyValueOfstringstring>",
        '<a:KeyValueOfstringstring><a:Key i:nil="1"/><a:Value/></a:KeyValueOfstringstring>',
        "<a:KeyValueOfintint><a:Key>1</a:Key><a:Value>1</a:Value></a:KeyValueOfintint>",
        2 * "<a:KeyValueOfstringstring><a:Key>k</a:Key><a:Value/></a:KeyValueOfstringstring>",
    ],
)
def test_broken_dictionaries_are_refused(inner: str) -> None:
    arrays = 'xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays"'
    root = "http://schemas.datacontract.org/2004/07/Shop.Api"
    body = f'<Lists xmlns="{root}" {INSTANCE}><Words {arrays}>{inner}</Words></Lists>'
    assert refused(body.encode(), ref_of(Lists)).field == "Words"


def test_items_of_the_wrong_name_are_refused_with_their_place() -> None:
    root = "http://schemas.datacontract.org/2004/07/Shop.Api"
    body = f'<Lists xmlns="{root}"><Names><string>a</string></Names></Lists>'
    assert refused(body.encode(), ref_of(Lists)).field == "Names[0]"
