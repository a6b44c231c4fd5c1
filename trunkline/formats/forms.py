"""Query strings and form bodies as lists of names and texts."""

from __future__ import annotations

import logging
from base64 import b64encode
from urllib.parse import unquote_plus

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from trunkline.base.faults import BadRequest, Fault

URL_ENCODED = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
# More fields than any DTO has; a bound on the work a stranger can cause.
MAX_FIELDS = 1000

# It warns of every malformed body; that is the caller's mistake, and the answer says so.
logging.getLogger("python_multipart").setLevel(logging.CRITICAL)

Pairs = list[tuple[str, str]]


def is_form(content_type: str) -> bool:
    """Whether a body of this Content-Type is a form."""
    return content_type.partition(";")[0].strip().lower() in (URL_ENCODED, MULTIPART)


def form_pairs(content_type: str, body: bytes) -> Pairs:
    """The fields of a form body; a file in it is the field Data, in base64, with FileName and ContentType beside it."""
    kind, options = parse_options_header(content_type.encode("latin-1", "replace"))
    if kind != MULTIPART.encode():
        return query_pairs(body.decode(errors="replace").strip())
    return _multipart(body, options.get(b"boundary", b""))


def query_pairs(query: str) -> Pairs:
    """The pairs of a query string, in order; `+` is a space and `;` is no separator."""
    parts = query.split("&", MAX_FIELDS)
    if len(parts) > MAX_FIELDS:
        raise _malformed(f"There are more than {MAX_FIELDS} fields")
    pairs = []
    for part in parts:
        name, _, value = part.partition("=")
        if name:
            pairs.append((_decoded(name), _decoded(value)))
    return pairs


def _decoded(text: str) -> str:
    return unquote_plus(text) if "%" in text or "+" in text else text


class _Parts:
    """Gathers what the parser of multipart bodies reports."""

    def __init__(self) -> None:
        self.pairs: Pairs = []
        self.is_complete = False
        self._header = bytearray()
        self._value = bytearray()
        self._disposition = b""
        self._type = b""
        self._data = bytearray()
        self._has_file = False

    def begin(self) -> None:
        self._disposition = self._type = b""
        self._data.clear()

    def header_begin(self) -> None:
        self._header.clear()
        self._value.clear()

    def header_field(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def header_end(self) -> None:
        if self._header.lower() == b"content-disposition":
            self._disposition = bytes(self._value)
        elif self._header.lower() == b"content-type":
            self._type = bytes(self._value)

    def data(self, data: bytes, start: int, end: int) -> None:
        self._data += data[start:end]

    def end(self) -> None:
        _, options = parse_options_header(self._disposition)
        if b"name" not in options:
            return
        if b"filename" in options:
            self._take_file(options[b"filename"].decode(errors="replace"))
            return
        if len(self.pairs) == MAX_FIELDS:
            raise _malformed(f"There are more than {MAX_FIELDS} fields")
        self.pairs.append((options[b"name"].decode(errors="replace"), self._data.decode(errors="replace")))

    def _take_file(self, name: str) -> None:
        if self._has_file:
            raise _malformed("There is more than one file")
        self._has_file = True
        given = {known.lower() for known, _ in self.pairs}
        told = (("FileName", name), ("ContentType", self._type.decode("latin-1")))
        self.pairs += [
            ("Data", b64encode(self._data).decode()),
            *(pair for pair in told if pair[0].lower() not in given),
        ]

    def finish(self) -> None:
        self.is_complete = True


def _multipart(body: bytes, boundary: bytes) -> Pairs:
    if not boundary:
        raise _malformed("Malformed multipart body: its Content-Type names no boundary")
    parts = _Parts()
    try:
        parser = MultipartParser(
            boundary,
            {
                "on_part_begin": parts.begin,
                "on_part_data": parts.data,
                "on_part_end": parts.end,
                "on_header_begin": parts.header_begin,
                "on_header_field": parts.header_field,
                "on_header_value": parts.header_value,
                "on_header_end": parts.header_end,
                "on_end": parts.finish,
            },
        )
        parser.write(body)
    except (FormParserError, ValueError) as error:
        raise _malformed(f"Malformed multipart body: {error}") from None
    if not parts.is_complete:
        raise _malformed("Malformed multipart body: it ends before its last boundary")
    return parts.pairs


def _malformed(message: str) -> Fault:
    return BadRequest(message, code="SerializationException")
