"""One statement, two dialects: how values and lists travel."""

import asyncio
import json
from collections.abc import Sequence
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import bindparam, select

from trunkline.store import tables
from trunkline.store.engine import Engine, Row, StoreError
from trunkline.store.statements import NUL, Statement, among, among_values, as_json

C = tables.CUSTOMER.c


def test_values_stand_in_the_order_of_their_places() -> None:
    found = select(C.id).where(C.name == bindparam("name"), C.account_id == bindparam("account"), C.id != "fixed")
    statement = Statement(found)
    for store, place in (("sqlite", "?"), ("postgresql", "$")):
        step = statement.step(store, account="a", name="n")
        assert step.sql.count(place) == 3
        assert list(step.values) == ["n", "a", "fixed"]


def test_a_list_is_one_value_on_either_store() -> None:
    statement = Statement(select(C.id).where(among(C.id, "ids")))
    light, heavy = statement.step("sqlite", ids=["a", "b"]), statement.step("postgresql", ids=["a", "b"])
    assert [json.loads(value) for value in light.values] == [["a", "b"]]
    assert list(heavy.values) == [["a", "b"]]
    assert "IN (SELECT value FROM json_each(?))" in light.sql
    assert "= ANY ($1" in heavy.sql
    assert statement.step("sqlite", ids=["c"] * 100).sql == light.sql, "however many there are"


def test_a_list_may_be_known_before() -> None:
    statement = Statement(select(C.id).where(among_values(C.id, ["a"]), C.name == bindparam("name")))
    assert list(statement.step("postgresql", name="n").values) == [["a"], "n"]
    assert list(statement.step("sqlite", name="n").values) == ['["a"]', "n"]


def test_a_value_that_is_missing_is_a_mistake_at_once() -> None:
    statement = Statement(select(C.id).where(C.name == bindparam("name")))
    assert list(statement.step("sqlite", name="n").values) == ["n"]
    with pytest.raises(KeyError, match="postgres"):
        statement.step("postgres", name="n")


def test_reading_goes_to_the_store_by_its_name() -> None:
    class Asked:
        name = "postgresql"

        async def read(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
            return [(sql, list(values))]

    statement = Statement(select(C.id).where(C.name == bindparam("name")))
    (asked,) = asyncio.run(statement.read(cast(Engine, Asked()), name="n"))
    assert asked == (statement.step("postgresql", name="n").sql, ["n"])


@settings(deadline=None)
@given(st.recursive(st.text() | st.integers(-(2**63), 2**63 - 1) | st.none(), st.lists, max_leaves=8))
def test_a_list_comes_back_from_json_unless_it_holds_a_nul(value: Any) -> None:
    def holds_nul(part: Any) -> bool:
        return any(map(holds_nul, part)) if isinstance(part, list) else isinstance(part, str) and "\0" in part

    def surrogate(part: Any) -> bool:
        if isinstance(part, list):
            return any(map(surrogate, part))
        return isinstance(part, str) and any("\ud800" <= letter <= "\udfff" for letter in part)

    if holds_nul(value) or surrogate(value):
        with pytest.raises(StoreError):
            as_json(value)
    else:
        assert json.loads(as_json(value)) == value


@pytest.mark.parametrize(
    ("text", "nul"), [("\0", True), ("\\\0", True), ("\\u0000", False), ("\\\\u0000", False), ("a\\\\\0", True)]
)
def test_a_nul_is_told_from_a_text_that_looks_like_one(text: str, nul: bool) -> None:
    assert bool(NUL.search(json.dumps([text]))) is nul
