"""Single values as text, in the spellings that the formats share."""

from __future__ import annotations

import base64
import binascii
import datetime
import decimal
import enum
import math
import re
import uuid
from typing import Any

UTC = datetime.UTC
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = datetime.timedelta(milliseconds=1)
MINUTE = datetime.timedelta(minutes=1)
NO_TIME = datetime.timedelta()
# .NET's DateTime.MinValue, which has no zone.
NO_DATE = datetime.datetime.min.replace(tzinfo=UTC).replace(tzinfo=None)

INT_RANGE = (-(2**31), 2**31 - 1)
LONG_RANGE = (-(2**63), 2**63 - 1)
# .NET's TimeSpan.MaxValue, in whole days.
_LONGEST_SPAN = datetime.timedelta(days=10_675_199)
# .NET's decimal: 96 bits and at most 28 digits behind the point.
_DECIMAL_END = decimal.Decimal(2**96)


class RawNumber(float):
    """A JSON number with a fraction or an exponent, which remembers how it was written."""

    __slots__ = ("text",)
    text: str

    def __new__(cls, text: str) -> RawNumber:
        """Refuse what does not fit into a double."""
        number = super().__new__(cls, text)
        if math.isinf(number):
            raise ValueError("number out of range")
        number.text = text
        return number


def epoch_milliseconds(moment: datetime.datetime) -> int:
    """Whole milliseconds since 1970; a moment without a zone counts as UTC."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return (aware - EPOCH) // _MILLISECOND


def json_date(moment: datetime.datetime) -> str:
    """`/Date(ms)/` for UTC, `/Date(ms-0000)/` without a zone, `/Date(ms+0200)/` with another offset."""
    suffix = "-0000" if moment.tzinfo is None else _offset_suffix(moment)
    return f"/Date({epoch_milliseconds(moment)}{suffix})/"


def json_date_offset(moment: datetime.datetime) -> str:
    """A DateTimeOffset: ServiceStack counts the milliseconds of its *clock*, not of the moment."""
    return f"/Date({epoch_milliseconds(moment.replace(tzinfo=None))}{_offset_suffix(moment)})/"


def _offset_suffix(moment: datetime.datetime) -> str:
    offset = moment.utcoffset()
    if not offset:
        return ""
    sign, minutes = _offset_parts(offset)
    return f"{sign}{minutes // 60:02}{minutes % 60:02}"


def iso_date(moment: datetime.datetime) -> str:
    """ISO 8601 as XmlConvert writes it: no needless zeros in the fraction, Z for UTC, nothing without a zone."""
    text = moment.replace(microsecond=0, tzinfo=None).isoformat()
    if moment.microsecond:
        text += f".{moment.microsecond:06}".rstrip("0")
    offset = moment.utcoffset()
    if offset is None:
        return text
    return text + offset_text(offset) if offset else text + "Z"


def offset_text(offset: datetime.timedelta) -> str:
    """An offset as ISO 8601 writes it: `+02:00`."""
    sign, minutes = _offset_parts(offset)
    return f"{sign}{minutes // 60:02}:{minutes % 60:02}"


def _offset_parts(offset: datetime.timedelta) -> tuple[str, int]:
    minutes = offset // MINUTE
    return ("-" if minutes < 0 else "+"), abs(minutes)


def timespan(span: datetime.timedelta) -> str:
    """An XSD duration: `P1DT2H3M4.005S`, zero is `PT0S`."""
    rest = abs(span)
    hours, seconds = divmod(rest.seconds, 3600)
    minutes, seconds = divmod(seconds, 60)
    whole = f"{seconds}.{rest.microseconds:06}".rstrip("0").rstrip(".") if rest.microseconds else str(seconds)
    time = (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "") + (f"{whole}S" if whole != "0" else "")
    days = f"{rest.days}D" if rest.days else ""
    return ("-P" if span < datetime.timedelta() else "P") + days + ("T" + time if time else "" if days else "T0S")


def double(number: float) -> str:
    """.NET's shortest form: `0.1`, `1500`, `1E+20`."""
    if not math.isfinite(number):
        return "NaN" if math.isnan(number) else "INF" if number > 0 else "-INF"
    digits = repr(float(number))
    mantissa, _, exponent = digits.partition("e")
    mantissa = mantissa.removesuffix(".0")
    if exponent:
        return _scientific(mantissa, int(exponent))
    if abs(number) >= 1e15:  # .NET turns to exponents one digit earlier than Python
        return _scientific_of(mantissa)
    return mantissa


def _scientific(mantissa: str, exponent: int) -> str:
    return f"{mantissa}E{'-' if exponent < 0 else '+'}{abs(exponent):02}"


def _scientific_of(whole: str) -> str:
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    significant = digits.rstrip("0")
    fraction = "." + significant[1:] if len(significant) > 1 else ""
    return _scientific(sign + significant[0] + fraction, len(digits) - 1)


def decimal_number(number: decimal.Decimal) -> str:
    """A decimal with its scale and never an exponent: `12.50`."""
    return format(number, "f")


def base64_text(data: bytes) -> str:
    """Base64."""
    return base64.b64encode(data).decode()


def plain_text(value: Any) -> str:
    """What a string member gets when its body holds another scalar: `12.5`, `true`."""
    if value is True or value is False:
        return "true" if value else "false"
    return value.text if isinstance(value, RawNumber) else str(value)


# --- reading: each raises ValueError for what it does not take ------------------------------------------------

_TRUE = frozenset(("1", "t", "T", "y", "Y", "on"))
_FALSE = frozenset(("0", "f", "F", "n", "N", "off"))
_JSON_DATE = re.compile(r"\\?/Date\((-?\d{1,15})([+-]\d{4})?\)\\?/", re.ASCII)
_ISO_DATE = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?(Z|[+-]\d\d:?\d\d)?", re.ASCII
)
_DURATION = re.compile(
    r"(-)?P(?:(\d{1,8})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,8})M)?(?:(\d{1,9})(?:\.(\d{1,7}))?S)?)?", re.ASCII
)
_CLOCK = re.compile(r"(-)?(?:(\d{1,8})\.)?(\d{1,2}):(\d\d)(?::(\d\d)(?:\.(\d{1,7}))?)?", re.ASCII)
_SECONDS = re.compile(r"(-)?(\d{1,12})(?:\.(\d{1,7}))?", re.ASCII)
_INTEGER = re.compile(r"[+-]?\d{1,30}", re.ASCII)
_NUMBER = re.compile(r"[+-]?(?:\d{1,400}(?:,\d{1,400})*(?:\.\d{0,400})?|\.\d{1,400})(?:[eE][+-]?\d{1,4})?", re.ASCII)


def parse_boolean(text: str) -> bool:
    """ServiceStack's flags: `true` in any case, `1 t T y Y on`, and their opposites."""
    if text in _TRUE or text.lower() == "true":
        return True
    if text in _FALSE or text.lower() == "false":
        return False
    raise ValueError(text)


def parse_integer(text: str, span: tuple[int, int]) -> int:
    """A whole number within the range."""
    text = text.strip()
    if not _INTEGER.fullmatch(text):
        raise ValueError(text)
    number = int(text)
    if not span[0] <= number <= span[1]:
        raise ValueError(text)
    return number


def parse_double(text: str) -> float:
    """A finite number; commas are thousands separators wherever they stand."""
    text = text.strip()
    if not _NUMBER.fullmatch(text):
        raise ValueError(text)
    number = float(text.replace(",", ""))
    if math.isinf(number):
        raise ValueError(text)
    return number


def parse_decimal(text: str) -> decimal.Decimal:
    """A decimal in the range of .NET's, with its scale."""
    text = text.strip()
    if not _NUMBER.fullmatch(text):
        raise ValueError(text)
    number = decimal.Decimal(text.replace(",", ""))
    if not -_DECIMAL_END < number < _DECIMAL_END or int(number.as_tuple().exponent) < -28:
        raise ValueError(text)
    return number


def parse_date(text: str) -> datetime.datetime:
    """`/Date(ms)/`, a date, or an ISO 8601 time; in UTC, or without a zone when none is given."""
    text = text.strip()
    match = _JSON_DATE.fullmatch(text)
    moment = _from_epoch(match[1]) if match else _parse_iso(text)
    if match and match[2] == "-0000":
        return moment.replace(tzinfo=None)
    try:
        return moment.astimezone(UTC) if moment.tzinfo else moment
    except OverflowError as error:
        raise ValueError(text) from error


def parse_date_offset(text: str) -> datetime.datetime:
    """A DateTimeOffset: as a date, but it keeps its offset, and its milliseconds are those of its clock."""
    text = text.strip()
    match = _JSON_DATE.fullmatch(text)
    moment = _from_epoch(match[1]).replace(tzinfo=_zone(match[2])) if match else _parse_iso(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _parse_iso(text: str) -> datetime.datetime:
    match = _ISO_DATE.fullmatch(text)
    if match is None:
        raise ValueError(text)
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    microsecond = int((fraction or "0").ljust(6, "0")[:6])
    clock = (int(hour or 0), int(minute or 0), int(second or 0), microsecond)
    return datetime.datetime(int(year), int(month), int(day), *clock, tzinfo=_zone(zone))


def _from_epoch(milliseconds: str) -> datetime.datetime:
    try:
        return EPOCH + datetime.timedelta(milliseconds=int(milliseconds))
    except OverflowError as error:
        raise ValueError(milliseconds) from error


def _zone(text: str | None) -> datetime.tzinfo | None:
    if text is None:
        return None
    if text == "Z":
        return UTC
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    # A zone of 24 hours or more is a ValueError of `timezone` itself.
    return datetime.timezone(datetime.timedelta(minutes=-minutes if text[0] == "-" else minutes))


def parse_timespan(text: str) -> datetime.timedelta:
    """`PT1H`, `1.02:03:04.005` or plain seconds."""
    text = text.strip()
    match = _DURATION.fullmatch(text) or _CLOCK.fullmatch(text)
    if match is None:
        seconds = _SECONDS.fullmatch(text)
        if seconds is None:
            raise ValueError(text)
        return _span(seconds[1], "0", "0", "0", seconds[2], seconds[3])
    if text[-1] in "PT":
        raise ValueError(text)
    return _span(*match.groups())


def _span(
    sign: str | None, days: str | None, hours: str | None, minutes: str | None, seconds: str | None, part: str | None
) -> datetime.timedelta:
    try:
        span = datetime.timedelta(
            days=int(days or 0),
            hours=int(hours or 0),
            minutes=int(minutes or 0),
            seconds=int(seconds or 0),
            microseconds=int((part or "0").ljust(6, "0")[:6]),
        )
    except OverflowError as error:
        raise ValueError(days) from error
    if span > _LONGEST_SPAN:
        raise ValueError(days)
    return -span if sign else span


def parse_guid(text: str) -> uuid.UUID:
    """32 hex digits, with or without dashes or braces."""
    return uuid.UUID(text.strip())


def parse_bytes(text: str) -> bytes:
    """Base64."""
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError(text) from error


def parse_char(text: str) -> str:
    """Exactly one character."""
    if len(text) != 1:
        raise ValueError(text)
    return text


def parse_enum(text: str, target: type[enum.Enum]) -> enum.Enum:
    """A name in any case, or the number of the value in order of declaration."""
    wanted = text.strip().lower()
    values = list(target)
    for value in values:
        if str(value.value).lower() == wanted:
            return value
    if wanted.isascii() and wanted.isdecimal() and len(wanted) < 10 and int(wanted) < len(values):
        return values[int(wanted)]
    raise ValueError(text)
