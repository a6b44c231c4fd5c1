from __future__ import annotations

import base64
import hashlib
import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from lxml import html as lxml_html

from tests.formats.sample_shapes import SHAPES, Letter, Lists, Page, Parcel, Part, Ways
from trunkline.contract.shapes import ref_of
from trunkline.contract.status import ErrorResponse, ResponseStatus
from trunkline.formats import json as json_format
from trunkline.formats.format import Asked
from trunkline.formats.html import FORMAT, write

HOSTILE = [
    "<script>alert(1)</script>",
    "</script><b>",
    "<!--<script>",
    "\" onload='x",
    "&lt;",
    "]]>",
    "\u2028",
    "\0",
]
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1) | st.sampled_from(HOSTILE)
LETTER = ref_of(Letter)


def parsed(page: bytes) -> Any:
    return lxml_html.document_fromstring(page, parser=lxml_html.HTMLParser(encoding="utf-8"))


def page_for(asked: Asked, value: object = None) -> Any:
    assert FORMAT.for_request is not None
    return parsed(FORMAT.for_request(asked).write(value or Letter(is_read=True), LETTER))


def links(page: Any) -> list[str]:
    return [str(link.get("href")) for link in page.iter("a")]


def tags(body: bytes) -> list[str]:
    return [element.tag for element in parsed(body).iter() if isinstance(element.tag, str)]


@given(text=TEXTS)
def test_hostile_text_never_breaks_out(text: str) -> None:
    body = write(Letter(id=text, text=text, is_read=True), LETTER)
    assert tags(body) == tags(write(Letter(id="a", text="a", is_read=True), LETTER))
    assert body.count(b"<script") == body.count(b"</script") == 1
    assert not parsed(body).xpath("//@*[starts-with(name(), 'on')]")


@given(text=TEXTS)
def test_the_json_inside_is_the_answer(text: str) -> None:
    value = Letter(id=text, text=text, way=Ways.OUT, is_read=True)
    body = write(value, LETTER)
    _, _, rest = body.partition(b'<script type="application/json" id="data">')
    data, end, after = rest.partition(b"</script>")
    assert end
    assert b"<" not in data
    assert json.loads(data) == json.loads(json_format.write(value, LETTER))
    assert after == b"\n</body>\n</html>\n"


def test_what_html_has_no_character_for_is_replaced() -> None:
    page = parsed(write(Letter(text="a\0b\x1bc\x85d\te", is_read=True), LETTER))
    assert "a\ufffdb\ufffdc\ufffdd\te" in page.find(".//main").text_content()


def test_every_value_is_shown() -> None:
    parcel = Parcel(weight=3, address="a\nb", letters=[Letter(id="l-1", is_read=False)], tags=["x"], id="p")
    page = parsed(write(Page(items=[parcel], total=12), ref_of(Page[Parcel])))
    words = page.find(".//main").text_content()
    assert all(word in words for word in ("weight", "3", "a\nb", "l-1", "no", "x", "total", "12", "none"))
    assert [heading.text for heading in page.findall(".//main//table[1]/thead//th")[:3]] == [
        "weight",
        "address",
        "letters",
    ]


def test_what_is_empty_says_so() -> None:
    lists = Lists(
        names=[],
        gaps=[None, ""],
        numbers=[],
        nested=[[]],
        letters=[],
        holes=[None],
        words={},
        blanks={"k": None},
        counted={},
        groups={},
    )
    words = parsed(write(lists, SHAPES["Lists"])).find(".//main").text_content()
    assert words.count("none") >= 8
    assert "empty" in words


def test_a_value_made_of_itself_is_shown_to_its_end() -> None:
    page = parsed(write(Part(name="a", parts=[Part(name="b", parts=[Part(name="c")])]), SHAPES["Part"]))
    assert len(page.findall(".//table")) == 2


def test_the_page_can_be_read_by_everyone() -> None:
    page = parsed(write(Page(items=[Letter(is_read=True)], total=1), ref_of(Page[Letter])))
    assert page.get("lang") == "en"
    assert page.find(".//title").text
    assert [len(page.findall(f".//{tag}")) for tag in ("header", "main", "footer", "h1")] == [1, 1, 1, 1]
    assert {heading.get("scope") for heading in page.iter("th")} == {"col"}
    assert all(table.find("caption") is not None for table in page.iter("table"))
    assert page.get_element_by_id("answer").tag == "main"
    assert "#answer" in links(page)


def test_nothing_is_loaded_and_nothing_runs() -> None:
    page = parsed(write(Letter(is_read=True), LETTER))
    assert not page.xpath("//@src | //link | //iframe | //form | //object")
    assert [script.get("type") for script in page.iter("script")] == ["application/json"]
    style = page.find(".//style").text
    assert "url(" not in style
    assert "@import" not in style
    assert "prefers-color-scheme: dark" in style
    policy = dict(FORMAT.headers)[b"content-security-policy"].decode()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'; ")


@pytest.mark.parametrize(
    ("path", "query", "address"),
    [
        ("/letters", "", "/letters?format=xml"),
        ("/letters.html", "a=b&format=html&Callback=x", "/letters?a=b&format=xml"),
        ("/letters", "a=%22%3E&b=<\"'>", "/letters?a=%22%3E&b=<\"'>&format=xml"),
        ("//elsewhere.example/x", "", "/elsewhere.example/x?format=xml"),
        ("/html/reply/PostLetter", "format=html", "/html/reply/PostLetter?format=xml"),
    ],
)
def test_links_lead_to_the_other_formats(path: str, query: str, address: str) -> None:
    found = links(page_for(Asked("PostLetter", "GET", path, query)))
    assert found[1:] == [
        *(address.replace("format=xml", f"format={name}") for name in ("json", "xml", "jsv", "csv", "jsonl")),
        "/json/metadata?op=PostLetter",
        "/",
    ]


def test_what_may_not_be_repeated_has_no_links_to_repeat_it() -> None:
    found = links(page_for(Asked("PostLetter", "POST", "/letters", "")))
    assert found == ["#answer", "/json/metadata?op=PostLetter", "/"]


def test_an_error_is_the_same_page() -> None:
    status = ResponseStatus(error_code="NotFound", message="<b>gone</b>", errors=[])
    page = parsed(write(ErrorResponse(response_status=status), ref_of(ErrorResponse)))
    assert page.find(".//title").text == "Answer: NotFound"
    assert "<b>gone</b>" in page.find(".//main").text_content()


@pytest.mark.parametrize("value", [5, "a<b", True, ["a<b"], {"k<": 1}])
def test_plain_values_are_shown(value: Any) -> None:
    kinds: dict[type, Any] = {list: list[str], dict: dict[str, int]}
    body = write(value, ref_of(kinds.get(type(value), type(value))))
    assert etree.tostring(parsed(body).find(".//main"))
    assert re.search(rb"<main[^>]*>\n\S", body)
