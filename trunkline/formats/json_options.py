"""JSON as one request wants it: `?jsconfig=DateHandler:ISO8601,IncludeNullValues` (wire.md 3.1)."""

from __future__ import annotations

import datetime
import decimal
import email.utils
import functools
import re
import uuid
from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any

import msgspec

from trunkline.contract.shapes import Kind, Member, Ref, all_members, shape_of
from trunkline.formats import scalars
from trunkline.formats.forms import query_pairs
from trunkline.formats.json_values import SCALARS, Tree, or_null


class Options(msgspec.Struct, frozen=True):
    """What a caller may choose about JSON; the defaults are what everybody gets."""

    date_handler: str = ""
    time_span_handler: str = ""
    text_case: str = ""
    nulls: bool = False
    nulls_in_dictionaries: bool = False
    without_defaults: bool = False
    enums_as_numbers: bool = False


# Names in lower case, each with ServiceStack's abbreviation.
_FLAGS = {
    "includenullvalues": "nulls",
    "inv": "nulls",
    "includenullvaluesindictionaries": "nulls_in_dictionaries",
    "invid": "nulls_in_dictionaries",
    "excludedefaultvalues": "without_defaults",
    "edv": "without_defaults",
    "treatenumasinteger": "enums_as_numbers",
    "teai": "enums_as_numbers",
}
# Options that take a word, the words of each in lower case.
_DATE_WORDS = ("iso8601", "iso8601dateonly", "iso8601datetime", "rfc1123", "unixtime", "unixtimems")
_SPAN_WORDS = ("standardformat",)
_CASE_WORDS = ("pascalcase", "snakecase")
_WORDS = {
    "datehandler": ("date_handler", _DATE_WORDS),
    "dh": ("date_handler", _DATE_WORDS),
    "timespanhandler": ("time_span_handler", _SPAN_WORDS),
    "tsh": ("time_span_handler", _SPAN_WORDS),
    "textcase": ("text_case", _CASE_WORDS),
    "tc": ("text_case", _CASE_WORDS),
}
_CAPITAL = re.compile("[A-Z]")

# What .NET has where nothing was given; an enum's first value is written all the same.
_DEFAULTS: Mapping[Kind, object] = {
    Kind.BOOLEAN: False,
    Kind.INT: 0,
    Kind.LONG: 0,
    Kind.DOUBLE: 0.0,
    Kind.DECIMAL: decimal.Decimal(0),
    Kind.DATETIME: scalars.NO_DATE,
    Kind.TIMESPAN: scalars.NO_TIME,
    Kind.GUID: uuid.UUID(int=0),
}


def options_of(query: str) -> Options | None:
    """What the query asks for; None when it asks for nothing."""
    if "jsconfig" not in query.lower():
        return None
    text = ",".join(value for name, value in query_pairs(query) if name.lower() == "jsconfig")
    chosen: dict[str, Any] = {}
    for part in text.split(","):
        name, _, value = part.partition(":")
        chosen |= _choice(name.strip().lower(), value.strip().lower())
    return Options(**chosen) if chosen else None


def _choice(name: str, value: str) -> Mapping[str, Any]:
    """One option; an unknown name or word asks for nothing."""
    is_on = value not in ("false", "0")
    if name in _FLAGS:
        return {_FLAGS[name]: is_on}
    if name in ("emitcamelcasenames", "eccn"):
        return {"text_case": "" if is_on else "pascalcase"}
    if name in ("emitlowercaseunderscorenames", "elun"):
        return {"text_case": "snakecase" if is_on else ""}
    option, words = _WORDS.get(name, ("", ()))
    return {option: value} if value in words else {}


@functools.lru_cache(maxsize=256)
def tree_of(ref: Ref, options: Options) -> Tree:
    """How to prepare values of this type for msgspec under these options."""
    if ref.kind is Kind.OBJECT:
        return or_null(_object(ref.target, options))
    if ref.kind is Kind.LIST and ref.item:
        return or_null(_list(ref.item, options))
    if ref.kind is Kind.DICTIONARY and ref.item:
        return or_null(_dictionary(ref.item, options))
    return or_null(_scalar(ref, options))


def _object(target: Any, options: Options) -> Tree:
    members = all_members(shape_of(target))
    parts: list[tuple[str, Callable[[Any], Any], Tree, Any]] = []

    def tree(value: Any) -> dict[str, Any]:
        # Filled on first use: a type may contain itself.
        if not parts:
            parts.extend(_part(member, options) for member in members)
        found: dict[str, Any] = {}
        for name, read_member, part, omitted in parts:
            inner = read_member(value)
            if inner is None or inner is msgspec.UNSET:
                if options.nulls:
                    found[name] = None
            elif inner != omitted:
                found[name] = part(inner)
        return found

    return tree


def _part(member: Member, options: Options) -> tuple[str, Callable[[Any], Any], Tree, Any]:
    """A member's name, what reads it, what prepares it, and the value that is left out."""
    leaves_out = options.without_defaults and not member.ref.nullable
    omitted = _DEFAULTS.get(member.ref.kind) if leaves_out else None
    return name_in(member, options.text_case), attrgetter(member.field), tree_of(member.ref, options), omitted


def name_in(member: Member, text_case: str) -> str:
    """The name of a member in the text case of some options."""
    if text_case == "pascalcase":
        return member.name
    if text_case == "snakecase":
        return _CAPITAL.sub(lambda capital: "_" + capital[0].lower(), member.camel)
    return member.camel


def _list(item: Ref, options: Options) -> Tree:
    tree = tree_of(item, options)
    null: Any = {} if item.kind is Kind.OBJECT else None
    return lambda values: [null if value is None else tree(value) for value in values]


def _dictionary(item: Ref, options: Options) -> Tree:
    tree = tree_of(item, options)
    if options.nulls_in_dictionaries:
        return lambda values: {key: tree(value) for key, value in values.items()}
    return lambda values: {key: tree(value) for key, value in values.items() if value is not None}


def _scalar(ref: Ref, options: Options) -> Tree:
    if ref.kind in (Kind.DATETIME, Kind.DATETIMEOFFSET) and options.date_handler:
        return _DATES[options.date_handler]
    if ref.kind is Kind.TIMESPAN and options.time_span_handler == "standardformat":
        return _clock
    if ref.kind is Kind.ENUM and options.enums_as_numbers:
        numbers = {value: number for number, value in enumerate(ref.target)}
        return lambda value: numbers[value]
    return SCALARS[ref.kind]


def _iso(moment: datetime.datetime) -> str:
    """.NET's round-trip form: seven digits behind the point, whatever they are."""
    text = moment.replace(tzinfo=None).isoformat(timespec="microseconds") + "0"
    offset = moment.utcoffset()
    if offset is None:
        return text
    return text + scalars.offset_text(offset) if offset else text + "Z"


def _in_utc(moment: datetime.datetime) -> datetime.datetime:
    return moment.astimezone(scalars.UTC) if moment.tzinfo else moment.replace(tzinfo=scalars.UTC)


_DATES: Mapping[str, Tree] = {
    "iso8601": _iso,
    "iso8601dateonly": lambda moment: moment.date().isoformat(),
    "iso8601datetime": lambda moment: moment.replace(tzinfo=None).isoformat(" ", "seconds"),
    # With English names, whatever the language of the server is.
    "rfc1123": lambda moment: email.utils.format_datetime(_in_utc(moment), usegmt=True),
    "unixtime": lambda moment: scalars.epoch_milliseconds(moment) // 1000,
    "unixtimems": scalars.epoch_milliseconds,
}


def _clock(span: datetime.timedelta) -> str:
    """.NET's constant form: `1.02:03:04.0050000`."""
    rest = abs(span)
    minutes, seconds = divmod(rest.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    days = f"{rest.days}." if rest.days else ""
    fraction = f".{rest.microseconds:06}0" if rest.microseconds else ""
    return f"{'-' if span < scalars.NO_TIME else ''}{days}{hours:02}:{minutes:02}:{seconds:02}{fraction}"
