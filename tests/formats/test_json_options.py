from __future__ import annotations

import datetime
import decimal
import json
import uuid
from typing import Any

import pytest

from tests.formats.sample_shapes import SHAPES, Letter, Lists, Nullables, Parcel, Part, Scalars, Ways
from trunkline.contract.shapes import ref_of
from trunkline.formats.json import FORMAT
from trunkline.formats.scalars import NO_DATE

MOMENT = datetime.datetime(2024, 3, 5, 13, 14, 15, 678000, tzinfo=datetime.UTC)
SPAN = datetime.timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5)


def written(value: Any, config: str, kind: Any = None) -> Any:
    assert FORMAT.options is not None
    found = FORMAT.options(f"a=b&JsConfig={config}")
    target: Any = kind or type(value)
    return json.loads(found.write(value, ref_of(target)))


@pytest.mark.parametrize(
    ("config", "text"),
    [
        ("DateHandler:ISO8601", "2024-03-05T13:14:15.6780000Z"),
        ("dh:iso8601", "2024-03-05T13:14:15.6780000Z"),
        ("DateHandler%3AISO8601DateOnly", "2024-03-05"),
        ("DateHandler:ISO8601DateTime", "2024-03-05 13:14:15"),
        ("dh:RFC1123", "Tue, 05 Mar 2024 13:14:15 GMT"),
        ("dh:UnixTime", 1709644455),
        ("dh:UnixTimeMs", 1709644455678),
        ("dh:TimestampOffset", "/Date(1709644455678)/"),
        ("dh:nonsense", "/Date(1709644455678)/"),
        ("dh", "/Date(1709644455678)/"),
        ("nonsense:1", "/Date(1709644455678)/"),
        ("", "/Date(1709644455678)/"),
    ],
)
def test_dates(config: str, text: object) -> None:
    assert written(MOMENT, config) == text


def test_dates_with_and_without_a_zone() -> None:
    zone = datetime.timezone(datetime.timedelta(hours=2))
    assert written(MOMENT.replace(tzinfo=None), "dh:ISO8601") == "2024-03-05T13:14:15.6780000"
    assert written(MOMENT.astimezone(zone), "dh:ISO8601") == "2024-03-05T15:14:15.6780000+02:00"
    assert written(MOMENT.replace(tzinfo=None), "dh:RFC1123") == "Tue, 05 Mar 2024 13:14:15 GMT"


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (SPAN, "1.02:03:04.0050000"),
        (-SPAN, "-1.02:03:04.0050000"),
        (datetime.timedelta(seconds=5), "00:00:05"),
    ],
)
def test_spans(span: datetime.timedelta, text: str) -> None:
    assert written(span, "TimeSpanHandler:StandardFormat") == written(span, "tsh:standardformat") == text
    assert written(span, "tsh:DurationFormat").lstrip("-").startswith("P")


@pytest.mark.parametrize("config", ["IncludeNullValues", "inv", "inv:true", "INV,eccn"])
def test_nulls_are_written_when_asked_for(config: str) -> None:
    assert written(Letter(id="l", is_read=True), config) == {
        "id": "l", "nDate": None, "way": None, "text": None, "isRead": True,
    }  # fmt: skip


def test_nulls_are_left_out_otherwise() -> None:
    assert written(Letter(id="l", is_read=True), "inv:false") == {"id": "l", "isRead": True}


def test_names() -> None:
    letter = Letter(n_date="x", is_read=True)
    assert (
        written(letter, "EmitCamelCaseNames:false")
        == written(letter, "tc:PascalCase")
        == {"NDate": "x", "IsRead": True}
    )
    assert (
        written(letter, "EmitLowercaseUnderscoreNames") == written(letter, "elun") == {"n_date": "x", "is_read": True}
    )
    assert written(letter, "eccn") == written(letter, "elun:false") == {"nDate": "x", "isRead": True}


def test_defaults_are_left_out_when_asked_for() -> None:
    blank = Scalars(
        flag=False, small=0, large=0, rate=0.0, price=decimal.Decimal(0), moment=NO_DATE,
        clock=MOMENT, span=datetime.timedelta(), key=uuid.UUID(int=0), blob=b"", grade="x", way=Ways.IN, text="",
    )  # fmt: skip
    assert written(blank, "edv").keys() == {"clock", "blob", "grade", "way", "text"}
    assert written(Nullables(small=0, flag=False), "ExcludeDefaultValues") == {"small": 0, "flag": False}


def test_the_whole_value_follows() -> None:
    parcel = Parcel(weight=0, letters=[Letter(way=Ways.OUT, is_read=False)], id="p")
    assert written(parcel, "teai,edv,tc:PascalCase") == {"Letters": [{"Way": 1}], "Id": "p"}
    assert written(Part(parts=[Part()]), "inv")["parts"][0]["parts"] is None
    assert written([None, "a"], "elun", list[str | None]) == [None, "a"]
    words = {"a": None, "b": "c"}
    assert written(words, "invid", dict[str, str | None]) == words
    assert written(words, "inv", dict[str, str | None]) == {"b": "c"}


def test_without_the_option_it_is_the_format_itself() -> None:
    assert FORMAT.options is not None
    assert FORMAT.options("a=b") is FORMAT.options("jsconfig=") is FORMAT.options("jsconfig=nonsense") is FORMAT


def test_control_characters_are_escaped_as_ever() -> None:
    assert FORMAT.options is not None
    assert b"\\u001F" in FORMAT.options("jsconfig=inv").write(Letter(text="\x1f", is_read=True), SHAPES["Letter"])


def test_lists_of_lists() -> None:
    lists = Lists(
        names=[], gaps=[None], numbers=[1], nested=[[1]], letters=[], holes=[None], words={}, blanks={"a": None},
        counted={1: Letter(is_read=True)}, groups={"g": [1]},
    )  # fmt: skip
    found = written(lists, "elun")
    assert (found["nested"], found["holes"], found["blanks"]) == ([[1]], [{}], {})
    assert found["counted"] == {"1": {"is_read": True}}
