"""What all paged lists share (namespace Voice.Api)."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Collection
from datetime import date, timedelta
from typing import Annotated, Any, ClassVar, Final, Generic, NamedTuple, TypeVar

from trunkline.base.faults import Invalid
from trunkline.base.universe import iso, parse_iso
from trunkline.contract.shapes import Doc, Dto, WireEnum
from trunkline.store.listing import Values, Window

T = TypeVar("T")

PAGE_USUAL: Final = 25  # items
PAGE_MOST: Final = 1000  # items; what a page of messages with long texts may reasonably weigh
ALL_MOST: Final = 10_000  # items of one answer to All
PAGES_MOST: Final = 2_147_483_647  # what an int of the wire holds
IDS_MOST: Final = 1000  # ids in one filter
SEARCH_MOST: Final = 200  # characters of a text to search for

_is_day = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch
# A plus sign that was not escaped in a query arrives as a space: 10:11:12 02:00.
_LOST_PLUS: Final = re.compile(r" (?=\d\d:?\d\d$)")
_LOST_LEADING_PLUS: Final = re.compile(r"^ (?=\d)")


class SortOrders(WireEnum, namespace="Voice.Api"):
    """Which end of a sorted list comes first."""

    Ascend = "Ascend"
    Descend = "Descend"


class EntityInfo(Dto):
    """What every stored thing tells of itself."""

    NAMESPACE: ClassVar[str] = "Voice.Api"

    id: str | None = None
    date_created: str | None = None
    date_last_modified: str | None = None
    created_by: str | None = None
    last_modified_by: str | None = None


class ListRequest(Dto, Generic[T]):
    """Asks for one page of a list."""

    NAMESPACE: ClassVar[str] = "Voice.Api"

    page: Annotated[int, Doc("The page to return; the first one is 0")] = 0
    # Clients whose numbers cannot be absent, those in C# among them, send 0 when nobody set it.
    count_per_page: Annotated[int, Doc(f"How many items a page has, from 1 to {PAGE_MOST}; 0 is {PAGE_USUAL}")] = (
        PAGE_USUAL
    )
    all: Annotated[
        bool,
        Doc(
            "Return everything at once; use it sparingly."
            f" An answer holds {ALL_MOST} items at most, and Page goes on from there"
        ),
    ] = False
    specific_ids: Annotated[list[str] | None, Doc("Return only the items with these IDs")] = None
    sort_field: Annotated[str | None, Doc("The field to sort by")] = None
    sort_order: Annotated[
        SortOrders | None, Doc("The order to sort in; if it is missing, dates descend and other fields ascend")
    ] = None
    simplified_paging: Annotated[
        bool, Doc("Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    ] = False


class ListResponse(Dto, Generic[T]):
    """One page of a list."""

    NAMESPACE: ClassVar[str] = "Voice.Api"

    items: list[T]
    total_count: int
    total_pages: int
    has_more_pages: bool


class Page(NamedTuple):
    """The rows of one page and what surrounds them."""

    rows: list[Values]
    total_count: int
    total_pages: int
    has_more_pages: bool

    def answer(self, items: list[T]) -> ListResponse[T]:
        """The response around the items that were made of the rows."""
        return ListResponse(
            items=items,
            total_count=self.total_count,
            total_pages=self.total_pages,
            has_more_pages=self.has_more_pages,
        )


async def read_page(
    request: ListRequest[Any],
    sorts: Collection[str],
    read: Callable[[Window], Awaitable[list[Values]]],
    count: Callable[[], Awaitable[int]],
) -> Page:
    """The page that was asked for, of a list that can be sorted by `sorts`, the first of which is the default."""
    window = window_of(request, sorts)
    rows = await read(window._replace(limit=window.limit + 1))  # one more, which only tells that there is more
    more, rows = len(rows) > window.limit, rows[: window.limit]
    if request.simplified_paging:
        return Page(rows, 0, 0, more)
    total = await count()
    return Page(rows, total, -(-total // window.limit), more)


def window_of(request: ListRequest[Any], sorts: Collection[str]) -> Window:
    """Which rows the paging members ask for; refuses what they cannot mean."""
    size = ALL_MOST if request.all else request.count_per_page or PAGE_USUAL
    if not request.all:
        _check_between("CountPerPage", size, 1, PAGE_MOST)
    _check_between("Page", request.page, 0, PAGES_MOST)
    sort = _sort_field(request.sort_field, sorts)
    default = SortOrders.Descend if sort.startswith("Date") else SortOrders.Ascend
    return Window(request.page * size, size, sort, (request.sort_order or default) is SortOrders.Descend)


def _check_between(field: str, value: int, least: int, most: int) -> None:
    if not least <= value <= most:
        sentence = f"'{field}' must be between {least} and {most}. You entered {value}."
        raise Invalid(sentence, code="InclusiveBetween", field=field)


def _sort_field(asked: str | None, sorts: Collection[str]) -> str:
    if not asked:
        return next(iter(sorts))
    for name in sorts:
        if name.lower() == asked.lower():
            return name
    sentence = f"'SortField' must be one of {', '.join(sorts)}. You entered '{asked[:50]}'."
    raise Invalid(sentence, code="UnknownSortField", field="SortField")


# --- Members that filter ---------------------------------------------------------------------------------------------


def is_storable(text: str) -> bool:
    """Whether a store could hold this text: a NUL or half a character fits none, so nothing there has such a name."""
    return "\0" not in text and text.encode("utf-8", "replace").decode() == text


def ids_of(asked: list[str] | None, field: str) -> list[str] | None:
    """The ids of a filter, each once; None when it was not used, empty when none of them can exist."""
    if not asked:
        return None
    if len(asked) > IDS_MOST:
        sentence = f"'{field}' must have {IDS_MOST} IDs or fewer. You entered {len(asked)}."
        raise Invalid(sentence, code="MaximumLength", field=field)
    return [text for text in dict.fromkeys(asked) if text and is_storable(text)]


def searched(text: str | None, field: str) -> str | None:
    """The text of a search; None when there is none."""
    if not text:
        return None
    if len(text) > SEARCH_MOST:
        sentence = f"'{field}' must be {SEARCH_MOST} characters or fewer. You entered {len(text)} characters."
        raise Invalid(sentence, code="MaximumLength", field=field)
    if not is_storable(text):
        raise Invalid(f"'{field}' holds a character that no text has.", code="InvalidCharacter", field=field)
    return text


def searched_address(text: str | None, field: str) -> str | None:
    """The text of a search in addresses; the plus sign that a query has lost is put back."""
    found = searched(text, field)
    return _LOST_LEADING_PLUS.sub("+", found) if found else None


def moment_of(text: str | None, field: str) -> str | None:
    """A moment as the tables have it, from an ISO 8601 date or date-time; UTC when it names no zone."""
    if not text or not text.strip():
        return None
    plain = text.strip()
    try:
        return iso(parse_iso(plain[:11] + _LOST_PLUS.sub("+", plain[11:])))
    except (ValueError, OverflowError):
        sentence = f"'{field}' must be a date or a date-time in ISO 8601, as 2026-11-23 or 2026-11-23T10:11:12Z."
        raise Invalid(sentence, code="InvalidDate", field=field) from None


def day_of(text: str | None, field: str, *, after: bool = False) -> str | None:
    """The first moment of a day written YYYY-MM-DD, in UTC, or with `after` the first moment behind it."""
    if not text or not text.strip():
        return None
    try:
        if not _is_day(text.strip()):
            raise ValueError(text)
        day = date.fromisoformat(text.strip()) + timedelta(days=1 if after else 0)
    except (ValueError, OverflowError):
        sentence = f"'{field}' must be a date, written YYYY-MM-DD."
        raise Invalid(sentence, code="InvalidDate", field=field) from None
    return f"{day.isoformat()}T00:00:00.000Z"
