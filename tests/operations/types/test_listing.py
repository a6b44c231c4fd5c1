"""Paging and the members that filter."""

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.base.faults import Invalid
from trunkline.contract.shapes import all_members, shape_of
from trunkline.operations.messages.list_messages import ListMessages
from trunkline.operations.sessions.list_sessions import ListSessions
from trunkline.operations.types.listing import (
    PAGE_MOST,
    ListRequest,
    SortOrders,
    day_of,
    ids_of,
    is_storable,
    moment_of,
    read_page,
    searched,
    searched_address,
    window_of,
)
from trunkline.store.listing import Window

SORTS = ("Date", "Sender")


@given(st.integers(0, 60), st.integers(1, 20), st.booleans())
def test_pages_cover_the_list(length: int, size: int, simplified: bool) -> None:
    rows = [{"id": number} for number in range(length)]

    async def read(window: Window) -> list[dict[str, Any]]:
        return rows[window.offset : window.offset + window.limit]

    async def count() -> int:
        assert not simplified, "simplified paging counts nothing"
        return length

    async def walk() -> None:
        found: list[dict[str, Any]] = []
        page = 0
        while True:
            request: ListRequest[Any] = ListRequest(page=page, count_per_page=size, simplified_paging=simplified)
            answer = await read_page(request, SORTS, read, count)
            assert answer.has_more_pages == (len(found) + len(answer.rows) < length)
            if not simplified:
                assert (answer.total_count, answer.total_pages) == (length, (length + size - 1) // size)
            if not answer.rows:
                break
            found += answer.rows
            page += 1
        assert found == rows

    asyncio.run(walk())


@pytest.mark.parametrize(
    ("members", "window"),
    [
        ({}, Window(0, 25, "Date", True)),
        ({"count_per_page": 0}, Window(0, 25, "Date", True)),
        ({"page": 2, "count_per_page": PAGE_MOST}, Window(2000, 1000, "Date", True)),
        ({"sort_field": "sender"}, Window(0, 25, "Sender", False)),
        ({"sort_field": "SENDER", "sort_order": SortOrders.Descend}, Window(0, 25, "Sender", True)),
        ({"sort_order": SortOrders.Ascend}, Window(0, 25, "Date", False)),
        ({"all": True}, Window(0, 10_000, "Date", True)),
        ({"all": True, "page": 1}, Window(10_000, 10_000, "Date", True)),
    ],
)
def test_windows(members: dict[str, Any], window: Window) -> None:
    assert window_of(ListRequest(**members), SORTS) == window


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-23", "2026-11-23T00:00:00.000Z"),
        (" 2026-11-23T10:11Z ", "2026-11-23T10:11:00.000Z"),
        ("2026-11-23 10:11:12.1239", "2026-11-23T10:11:12.123Z"),
        ("2026-11-23T10:11:12+02:00", "2026-11-23T08:11:12.000Z"),
        ("2026-11-23T10:11:12 02:00", "2026-11-23T08:11:12.000Z"),
        ("2026-11-23 10:11:12 0200", "2026-11-23T08:11:12.000Z"),
        ("", None),
        (" ", None),
        (None, None),
    ],
)
def test_moments(text: str | None, moment: str | None) -> None:
    assert moment_of(text, "AfterDate") == moment


@given(st.text(max_size=30))
def test_any_text_is_a_moment_or_refused(text: str) -> None:
    for read in (moment_of, day_of):
        try:
            moment = read(text, "AfterDate")
        except Invalid as refused:
            assert (refused.code, refused.field) == ("InvalidDate", "AfterDate")
        else:
            assert moment is None or len(moment) == 24


def test_days() -> None:
    assert day_of("2026-11-23", "StartDate") == "2026-11-23T00:00:00.000Z"
    assert day_of("2026-12-31", "EndDate", after=True) == "2027-01-01T00:00:00.000Z"
    assert day_of(None, "EndDate") is None
    with pytest.raises(Invalid):
        day_of("2026-W48-1", "EndDate")


def test_ids_and_texts() -> None:
    assert ids_of(None, "X") is None and ids_of([], "X") is None
    assert ids_of(["a", "", "a", "b\0", "\udc00", "c"], "X") == ["a", "c"]
    assert ids_of([""], "X") == []
    assert searched("", "From") is None and searched("+1", "From") == "+1"
    assert searched_address(" 1555", "From") == "+1555" and searched_address("+1", "From") == "+1"
    assert searched_address("", "From") is None and searched(" 1555", "Log") == " 1555"
    assert is_storable("Grüße 👋") and not is_storable("\ud83d")


@pytest.mark.parametrize("request_class", [ListMessages, ListSessions])
def test_lists_have_the_members_of_the_reference(request_class: type) -> None:
    names = [member.name for member in all_members(shape_of(request_class))]
    assert names[-7:] == [
        "Page",
        "CountPerPage",
        "All",
        "SpecificIds",
        "SortField",
        "SortOrder",
        "SimplifiedPaging",
    ]
    assert "AccountIds" in names and ("From" in names) == (request_class is ListSessions)
