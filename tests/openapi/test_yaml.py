from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from tests.openapi.described import document
from trunkline.openapi.yaml import yaml_of

SCALARS = st.none() | st.booleans() | st.integers() | st.text()
TREES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4), max_leaves=20
)


def test_the_document_comes_back_as_it_was() -> None:
    assert yaml.safe_load(yaml_of(document())) == document()


@given(TREES)
def test_whatever_is_written_is_read_again(tree: Any) -> None:
    assert yaml.safe_load(yaml_of(tree)) == tree


@pytest.mark.parametrize("text", ["no", "1e3", "- a", "a: b", "\u2028", "#", "'", ""])
def test_texts_stay_texts(text: str) -> None:
    assert yaml.safe_load(yaml_of({text: [text]})) == {text: [text]}


def test_blocks_are_readable() -> None:
    assert yaml_of({"a": [{"b": 1}, [2]], "c": {}}) == '"a":\n  -\n    "b": 1\n  -\n    - 2\n"c": {}\n'
