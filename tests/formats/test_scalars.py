from __future__ import annotations

import contextlib
import datetime
import decimal
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.formats.sample_shapes import Ways
from trunkline.formats import scalars

UTC = datetime.UTC
EAST = datetime.timezone(datetime.timedelta(hours=2))


def span(**parts: float) -> datetime.timedelta:
    return datetime.timedelta(**parts)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.1, "0.1"),
        (1500.0, "1500"),
        (-0.5, "-0.5"),
        (0.0001, "0.0001"),
        (0.00001, "1E-05"),
        (1e20, "1E+20"),
        (123456789012345.0, "123456789012345"),
        (1e15, "1E+15"),
        (-1234567890123456.0, "-1.234567890123456E+15"),
        (1.5e300, "1.5E+300"),
        (float("nan"), "NaN"),
        (float("-inf"), "-INF"),
    ],
)
def test_doubles_are_written_as_dotnet_does(number: float, text: str) -> None:
    assert scalars.double(number) == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_doubles_come_back(number: float) -> None:
    assert scalars.parse_double(scalars.double(number)) == number


@given(st.timedeltas(min_value=span(days=-9_999_999), max_value=span(days=9_999_999)))
def test_spans_come_back(value: datetime.timedelta) -> None:
    assert scalars.parse_timespan(scalars.timespan(value)) == value


@given(st.datetimes(timezones=st.none() | st.just(UTC)))
def test_dates_come_back(value: datetime.datetime) -> None:
    assert scalars.parse_date(scalars.iso_date(value)) == value
    whole = value.replace(microsecond=value.microsecond // 1000 * 1000)
    assert scalars.parse_date(scalars.json_date(value)) == whole


@given(st.datetimes(min_value=datetime.datetime(2, 1, 1, tzinfo=None), timezones=st.just(EAST)))  # noqa: DTZ001
def test_date_offsets_come_back(value: datetime.datetime) -> None:
    whole = value.replace(microsecond=value.microsecond // 1000 * 1000)
    found = scalars.parse_date_offset(scalars.json_date_offset(value))
    assert (found, found.utcoffset()) == (whole, whole.utcoffset())


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-03-05", datetime.datetime(2024, 3, 5, tzinfo=None)),  # noqa: DTZ001
        ("2024-03-05T10:11Z", datetime.datetime(2024, 3, 5, 10, 11, tzinfo=UTC)),
        ("2024-03-05T10:11:12.1234567+02:00", datetime.datetime(2024, 3, 5, 8, 11, 12, 123456, tzinfo=UTC)),
        ("/Date(1709633472000)/", datetime.datetime(2024, 3, 5, 10, 11, 12, tzinfo=UTC)),
        ("\\/Date(1709633472000+0200)\\/", datetime.datetime(2024, 3, 5, 10, 11, 12, tzinfo=UTC)),
        ("/Date(-62135596800000-0000)/", datetime.datetime(1, 1, 1, tzinfo=None)),  # noqa: DTZ001
    ],
)
def test_dates_are_read_in_every_spelling(text: str, value: datetime.datetime) -> None:
    assert scalars.parse_date(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("PT1H5S", span(hours=1, seconds=5)),
        ("-P1DT0.5S", -span(days=1, seconds=0.5)),
        ("1:02:03", span(hours=1, minutes=2, seconds=3)),
        ("1.02:03:04.0050000", span(days=1, hours=2, minutes=3, seconds=4, milliseconds=5)),
        ("3600", span(hours=1)),
        ("-1.5", span(seconds=-1.5)),
    ],
)
def test_spans_are_read_in_every_spelling(text: str, value: datetime.timedelta) -> None:
    assert scalars.parse_timespan(text) == value


@pytest.mark.parametrize("text", ["true", "True", "TRUE", "1", "t", "T", "y", "Y", "on"])
def test_what_is_true(text: str) -> None:
    assert scalars.parse_boolean(text) is True


@pytest.mark.parametrize("text", ["false", "FALSE", "0", "f", "F", "n", "N", "off"])
def test_what_is_false(text: str) -> None:
    assert scalars.parse_boolean(text) is False


@pytest.mark.parametrize(("text", "value"), [("In", Ways.IN), ("oUT", Ways.OUT), ("1", Ways.OUT)])
def test_enums_are_read_by_name_or_number(text: str, value: Ways) -> None:
    assert scalars.parse_enum(text, Ways) is value


def test_numbers_have_thousands_separators() -> None:
    assert scalars.parse_double("1,5") == 15
    assert scalars.parse_decimal("1,234.50") == decimal.Decimal("1234.50")


def test_guids_are_read_with_and_without_dashes() -> None:
    key = uuid.UUID("c4637bd951df4fae8f0f7b1bd2cf0a9e")
    assert scalars.parse_guid(str(key)) == scalars.parse_guid(key.hex) == key


INT = scalars.INT_RANGE
PARSERS: dict[str, Callable[[str], Any]] = {
    "boolean": scalars.parse_boolean,
    "int": lambda text: scalars.parse_integer(text, INT),
    "long": lambda text: scalars.parse_integer(text, scalars.LONG_RANGE),
    "double": scalars.parse_double,
    "decimal": scalars.parse_decimal,
    "date": scalars.parse_date,
    "date offset": scalars.parse_date_offset,
    "span": scalars.parse_timespan,
    "guid": scalars.parse_guid,
    "bytes": scalars.parse_bytes,
    "char": scalars.parse_char,
    "enum": lambda text: scalars.parse_enum(text, Ways),
}


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("boolean", "yes"),
        ("boolean", "ON"),
        ("int", "2147483648"),
        ("int", "1.0"),
        ("int", "1_0"),
        ("int", "١"),
        ("int", "9" * 5000),
        ("long", "9223372036854775808"),
        ("double", "1e999"),
        ("double", "nan"),
        ("double", "."),
        ("decimal", "79228162514264337593543950336"),
        ("decimal", "1e-29"),
        ("decimal", "Infinity"),
        ("date", "2024-02-30"),
        ("date", "2024-03-05T25:00"),
        ("date", "2024-03-05T10:11:12+99:00"),
        ("date", "0001-01-01T00:00:00+02:00"),
        ("date", "/Date(999999999999999)/"),
        ("date", "tomorrow"),
        ("date offset", "/Date(999999999999999+0200)/"),
        ("span", "P"),
        ("span", "PT"),
        ("span", "999999999999"),
        ("span", "1:2"),
        ("span", ""),
        ("guid", "c4637bd9"),
        ("bytes", "A"),
        ("bytes", "é"),
        ("char", "ab"),
        ("enum", "2"),
        ("enum", "Sideways"),
        ("enum", "²"),
    ],
)
def test_everything_else_is_refused(kind: str, text: str) -> None:
    with pytest.raises(ValueError):
        PARSERS[kind](text)


@given(st.sampled_from(sorted(PARSERS)), st.text(max_size=40))
def test_nothing_but_value_errors(kind: str, text: str) -> None:
    with contextlib.suppress(ValueError):
        PARSERS[kind](text)


def test_a_raw_number_is_a_number_that_remembers() -> None:
    assert scalars.RawNumber("1.50") == 1.5
    assert scalars.plain_text(scalars.RawNumber("1.50")) == "1.50"
    with pytest.raises(ValueError):
        scalars.RawNumber("1e400")
