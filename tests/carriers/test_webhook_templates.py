"""Templates: placeholders, filters, escapes, bounds."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.carriers.webhook_templates import (
    MOST_PLACEHOLDERS,
    TemplateRefused,
    as_header,
    as_json,
    as_text,
    as_url,
    as_xml,
    fill,
    read_template,
)

KNOWN = frozenset({"a", "b", "list"})


def filled(text: str, **values: str | tuple[str, ...]) -> str:
    plain: dict[str, str | tuple[str, ...]] = {"a": "A", "b": "B", "list": ("x", "y")}
    return fill(read_template(text, KNOWN), plain | values, as_text)


@pytest.mark.parametrize(
    ("template", "result"),
    [
        ("", ""),
        ("plain {} { a } {1}", "plain {} { a } {1}"),
        ("{a}-{b}{a}", "A-BA"),
        ('{"k": {"a": "{a}"}}', '{"k": {"a": "A"}}'),
        ("{list}", "x,y"),
        ("{list|upper}", "X,Y"),
        ("{a|lower}{a|base64}{a|hex}", "aQQ==0041"),
        ("{{a}}", "{A}"),
    ],
)
def test_placeholders(template: str, result: str) -> None:
    assert filled(template) == result


def test_numbers() -> None:
    assert filled("{a|bare} {a|digits} {b|bare}", a="+1 (555) 1", b="Shop") == "1 (555) 1 15551 Shop"


@given(st.text())
def test_what_is_put_in_is_not_read_again(text: str) -> None:
    assert filled("{a}", a="{b}" + text) == ("{b}" + text).encode("utf-8", "replace").decode()


@pytest.mark.parametrize("text", ["{c}", "{a.__class__}", "{a|__class__}", "{A}", "{_a}"])
def test_nothing_else_is_reached(text: str) -> None:
    try:
        result = filled(text)
    except TemplateRefused as refused:
        assert "there are: " in str(refused)
    else:
        assert result == text


def test_templates_are_bounded() -> None:
    assert filled("{a}" * MOST_PLACEHOLDERS) == "A" * MOST_PLACEHOLDERS
    with pytest.raises(TemplateRefused):
        read_template("{a}." * (MOST_PLACEHOLDERS + 1), KNOWN)


@given(st.text())
def test_escapes(text: str) -> None:
    assert json.loads(f'"{as_json(text)}"') == text.encode("utf-8", "replace").decode()
    assert json.loads(as_json((text, "x"))) == [text, "x"]
    assert not set("<>\"'") & set(as_xml(text))
    assert not set("/?#&=@: ") & set(as_url(text))
    assert not set("\r\n\x00") & set(as_header(text))
