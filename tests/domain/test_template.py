"""Texts with variables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.domain.template import TemplateError, read_template

NAMES = st.sampled_from(["name", "first_name", "order.id", "x-1"])
WORDS = st.text(st.characters(exclude_characters="{}"), max_size=20)


def test_values_are_filled_in() -> None:
    template = read_template("Hello {{ name }}, {{name}}: {{order.id}}!")
    assert template.names == ("name", "name", "order.id")
    assert template.render({"name": "Ann", "order.id": "7", "more": "is no harm"}) == "Hello Ann, Ann: 7!"
    assert template.missing({"name": ""}) == ["order.id"]
    with pytest.raises(TemplateError, match=r"no value for name, order\.id"):
        template.render({})


def test_a_value_is_text_and_no_template() -> None:
    assert read_template("{{a}}{{b}}").render({"a": "{{b}}", "b": "}}"}) == "{{b}}}}"


@pytest.mark.parametrize("text", ["{{name", "name}}", "{{}}", "{{ }}", "{{1a}}", "{{a b}}", "{{a}}}}", "{{{a}}"])
def test_what_cannot_be_read(text: str) -> None:
    with pytest.raises(TemplateError):
        read_template(text)


@given(
    st.lists(st.tuples(WORDS, NAMES)),
    WORDS,
    st.fixed_dictionaries({name: st.text() for name in ["name", "first_name", "order.id", "x-1"]}),
)
def test_rendering_is_joining(parts: list[tuple[str, str]], end: str, values: dict[str, str]) -> None:
    text = "".join(f"{words}{{{{{name}}}}}" for words, name in parts) + end
    assert read_template(text).render(values) == "".join(words + values[name] for words, name in parts) + end
