"""Reads what a handset's page, or a script in its place, sends us: numbers, texts, and where they come from."""

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import msgspec
import phonenumbers
from starlette.requests import Request

from trunkline.base.faults import BadRequest, Fault, Forbidden, Invalid, NotEmpty, TooLarge

LONGEST_TEXT = 1600
LARGEST_BODY = 32 * 1024
"""Holds the longest text even when each character is an emoji, which a form writes as twelve bytes."""
LONGEST_NUMBER = 40
SHORT_CODE = re.compile(r"[0-9]{3,8}")
HOW_TO_WRITE = "Write it with a plus sign and the code of its country, for example +15556667777."


@dataclass(frozen=True, slots=True)
class Answer:
    """A text that a handset is to send, as it was written."""

    number: str
    to: str
    text: str
    scripted: bool
    """Whether it came as JSON, and JSON is what its sender understands."""


def read_number(written: str, field: str = "Number") -> str:
    """Give a handset's number in international form; an unescaped plus sign arrives as a space and is accepted."""
    number = written.strip()
    if not number:
        raise NotEmpty(field, f"A number is missing. {HOW_TO_WRITE}")
    if written.startswith(" ") and number[0].isdigit():
        number = f"+{number}"
    parsed = _parse(number) if number.startswith("+") and len(number) <= LONGEST_NUMBER else None
    if parsed is None or not phonenumbers.is_possible_number(parsed):
        raise Invalid(f"{number[:LONGEST_NUMBER]!r} is not a phone number. {HOW_TO_WRITE}", field=field)
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def read_recipient(written: str) -> str:
    """Give a number of ours: a phone number or a short code."""
    plain = written.strip()
    return plain if SHORT_CODE.fullmatch(plain) else read_number(written, "To")


def read_text(written: str) -> str:
    """Give a text without the line ends of forms, if it may be sent."""
    text = written.replace("\r\n", "\n").strip()
    if not text:
        raise NotEmpty("Text", "Write something first.")
    if "\0" in text:
        raise Invalid("The text has a character that cannot be sent (U+0000).", field="Text")
    if len(text) > LONGEST_TEXT:
        raise Invalid(f"The text has {len(text):,} characters; {LONGEST_TEXT:,} is the most.", field="Text")
    return text


def pretty(number: str) -> str:
    """Write a number as people do."""
    parsed = _parse(number) if number.startswith("+") else None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL) if parsed else number


async def read_answer(request: Request) -> Answer:
    """Read a form or a JSON object with number, to and text."""
    scripted = is_scripted(request)
    if not scripted and _media_type(request) != "application/x-www-form-urlencoded":
        raise UnsupportedMedia("Send a form (application/x-www-form-urlencoded) or JSON (application/json).")
    check_origin(request, scripted)
    body = await _read_body(request)
    members = _json(body) if scripted else _form(body)
    return Answer(members.get("number", ""), members.get("to", ""), members.get("text", ""), scripted)


def is_scripted(request: Request) -> bool:
    """Whether the request speaks JSON."""
    return _media_type(request) == "application/json"


class UnsupportedMedia(Fault):
    """A body in a form that is not understood here."""

    status = 415
    default_code = "UnsupportedMediaType"


def check_origin(request: Request, scripted: bool) -> None:
    """Refuse a request that another site made a browser send."""
    # A browser names the page's origin on every POST. A script names none; as JSON it cannot be another site's form,
    # since for JSON a browser asks us for leave first, which nobody here gives.
    source = request.headers.get("origin") or request.headers.get("referer")
    if source is None and scripted:
        return
    if source is None or urlsplit(source).netloc.lower() != request.headers.get("host", "").lower():
        raise Forbidden("This answer comes from another site. Open the handset's page on this server and try again.")


def _media_type(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


async def _read_body(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_BODY:
            raise TooLarge(f"The request is larger than {LARGEST_BODY // 1024} KiB.")
    return bytes(body)


def _json(body: bytes) -> dict[str, str]:
    try:
        members: dict[str, Any] = msgspec.json.decode(body, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise BadRequest("The body is not a JSON object with number, to and text.") from None
    for name, value in members.items():
        if not isinstance(value, str):
            raise Invalid(f"{name!r} must be a text.", field=name.capitalize())
    return members


def _form(body: bytes) -> dict[str, str]:
    try:
        return dict(parse_qsl(body.decode("utf-8"), keep_blank_values=True, max_num_fields=10, errors="strict"))
    except ValueError:
        raise BadRequest("The form cannot be read.") from None


def _parse(number: str) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return None
