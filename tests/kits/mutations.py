"""Valid requests as bytes, and what chance makes of them; the same seed and number always give the same bytes."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

Chance = random.Random
BODY_VERBS: Final = ("POST", "PUT", "PATCH")


class Sample(NamedTuple):
    """A valid request in its parts; its Content-Length is made when it is put together, unless it is in chunks."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes = b""

    def put_together(self, length: int | None = None) -> bytes:
        """The bytes of the request, with another Content-Length when asked."""
        lines = [f"{self.method} {self.target} HTTP/1.1"]
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        if "Transfer-Encoding" not in self.headers and (self.body or length is not None or self.method in BODY_VERBS):
            lines.append(f"Content-Length: {len(self.body) if length is None else length}")
        return "\r\n".join([*lines, "", ""]).encode("utf-8", "surrogateescape") + self.body


TOKENS: Final = (
    b"\0", b"\xff", b"\xc3\x28", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xff\xfe", b"\r\n", b"\n", b"\t", b" ", b"",
    b"%", b"%00", b"%2", b"%zz", b"%2F", b"%C3%28", b"%ED%A0%80", b"%u0041", b"+", b"&", b"=", b";", b",", b"?", b"#",
    b"/", b"//", b"..", b"/../", b".", b".json", b".xml", b".jsv", b"[]", b"%5B%5D", b"[", b"]", b"{", b"}", b'"',
    b"'", b"\\", b"\\u0000", b"\\ud800", b"\\udc00\\ud800", b"\\u001f", b"\\uFFFF", b"null", b"true", b"[]", b"{}",
    b"-1", b"0", b"1e999", b"-0", b"99999999999999999999", b"2147483648", b"-2147483649", b"9223372036854775808",
    b"NaN", b"Infinity", b"0x10", b"1,5", b"<", b">", b"<x/>", b"</", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"&lt;",
    b"&#0;", b"&#x1;", b"&#xFFFE;", b"&#xD800;", b"&bomb;", b"<?xml version='1.0' encoding='utf-16'?>",
    b'<!DOCTYPE x [<!ENTITY a "b">]>', b' i:nil="true"', b' xmlns="urn:x"', b"/Date(0)/", b"/Date(9e99)/",
    b"2026-13-45", b"0000-00-00", b"9999-12-31T23:59:59.999+14:00", b"+15556667777", b"+999999999999999999999",
    "\u202e".encode(), "\U0001f600".encode(), "\uffff".encode(), "e\u0301".encode(), b"A" * 300, b"[" * 200,
    b"Transfer-Encoding: chunked\r\n", b"Content-Length: 5\r\n", b"Expect: 100-continue\r\n", b"HTTP/1.0", b"\x7f",
    b"X-HTTP-Method-Override: GET\r\n", b"Content-Type: application/xml\r\n", b"format=xml", b"callback=x",
)  # fmt: skip

VALUES: Final = (
    "null", "true", "false", "0", "-1", "1.5", "1e400", "12345678901234567890123", '""', '"\\u0000"', '"\\ud83d"',
    '"\\u0007\\u001b"', '"\\ufffe"', '"' + "x" * 2000 + '"', "[]", "{}", '["a",null]', '{"a":{"b":[1]}}', "[[[]]]",
    "[" * 70 + "]" * 70, '"2026-99-99"', '"/Date(99999999999999999)/"', '"Nope"', '"\\ud83d\\ude00"', '" "', '"\\n"',
)  # fmt: skip

TEXTS: Final = (
    "", " ", "&#0;", "&#x7;", "&#xFFFE;", "&#xD83D;", "\x07", "\x7f", "\ufffe", "<x/>", "<![CDATA[<&>]]>",
    "&amp;&lt;", "&nope;", "x" * 2000, "\U0001f600", "-1", "1e5", "<!-- x -->", "<?x y?>", "\u0085", "\u2028",
)  # fmt: skip

NAMES: Final = (
    "page", "countPerPage", "all", "sortField", "sortOrder", "afterDate", "specificIds", "body", "sessionId", "format",
    "callback", "endpointIds", "simplifiedPaging", "text", "provider", "accountIds", "channels", "jsconfig",
)  # fmt: skip

CONTENT_TYPES: Final = (
    "application/json", "application/xml", "text/xml; charset=utf-16", "application/x-www-form-urlencoded", "a/b/c",
    "multipart/form-data; boundary=x", "multipart/form-data", "text/plain", "", "application/json;", "text/csv",
)  # fmt: skip

VERBS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "PURGE", "post", "G T", "")


def case(samples: Sequence[Sample], seed: str, number: int) -> bytes:
    """The mutated request of this number."""
    chance = random.Random(f"{seed}:{number}")
    sample = chance.choice(samples)
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        sample = chance.choice(_WAYS)(sample, chance)
    how = chance.random()
    if how < 0.75:
        return sample.put_together()
    if how < 0.85:
        return sample.put_together(max(0, len(sample.body) + chance.choice((-2, -1, 1, 3, 100))))
    if how < 0.9:
        return sample.put_together() + chance.choice(samples).put_together()
    return _bytes(sample.put_together(), chance)


def _bytes(data: bytes, chance: Chance) -> bytes:
    """One small wound, anywhere."""
    at = chance.randint(0, len(data))
    to = min(len(data), at + chance.choice((0, 1, 1, 2, 8)))
    how = chance.randrange(5)
    if how == 0:
        return data[:at] + chance.choice(TOKENS) + data[to:]
    if how == 1:
        return data[:at] + chance.randbytes(chance.randint(1, 4)) + data[to:]
    if how == 2:
        return data[:at] + data[to:]
    if how == 3:
        return data[:to] + data[at:]
    if at == len(data):
        return data[: chance.randint(0, len(data))]
    return data[:at] + bytes((data[at] ^ 1 << chance.randrange(8),)) + data[at + 1 :]


def _text(text: str, chance: Chance) -> str:
    return _bytes(text.encode("utf-8", "surrogateescape"), chance).decode("utf-8", "surrogateescape")


def _verb(sample: Sample, chance: Chance) -> Sample:
    return sample._replace(method=chance.choice(VERBS))


def _target(sample: Sample, chance: Chance) -> Sample:
    return sample._replace(target=_text(sample.target, chance))


def _query(sample: Sample, chance: Chance) -> Sample:
    name = chance.choice(NAMES)
    value = chance.choice(TOKENS).decode("utf-8", "surrogateescape").replace(" ", "%20")
    mark = "&" if "?" in sample.target else "?"
    return sample._replace(target=f"{sample.target}{mark}{name}={value}")


def _header(sample: Sample, chance: Chance) -> Sample:
    headers = dict(sample.headers)
    name = chance.choice(list(headers))
    how = chance.randrange(4)
    if how == 0:
        del headers[name]
    elif how == 1:
        headers[_text(name, chance)] = headers.pop(name)
    else:
        headers[name] = _text(headers[name], chance)
    return sample._replace(headers=headers)


def _content_type(sample: Sample, chance: Chance) -> Sample:
    return sample._replace(headers={**sample.headers, "Content-Type": chance.choice(CONTENT_TYPES)})


def _accept(sample: Sample, chance: Chance) -> Sample:
    kinds = (
        "application/xml",
        "application/json",
        "*/*",
        "text/html",
        "",
        "text/csv,*/*;q=0",
        "x",
        "application/xml;q=,",
    )
    return sample._replace(headers={**sample.headers, "Accept": chance.choice(kinds)})


def _body(sample: Sample, chance: Chance) -> Sample:
    return sample._replace(body=_bytes(sample.body, chance))


def _value(sample: Sample, chance: Chance) -> Sample:
    """Another value for one member of the body, in the body's own format."""
    if sample.body.startswith(b"{"):
        return sample._replace(body=_json_value(sample.body, chance))
    if sample.body.startswith(b"<"):
        return sample._replace(body=_xml_value(sample.body, chance))
    return _body(sample, chance)


def _json_value(body: bytes, chance: Chance) -> bytes:
    try:
        members: Any = json.loads(body)
    except ValueError:
        return _bytes(body, chance)
    if not isinstance(members, dict) or not members:
        return _bytes(body, chance)
    chosen, value = chance.choice(list(members)), chance.choice(VALUES)
    pairs = [f"{json.dumps(name)}:{value if name == chosen else json.dumps(old)}" for name, old in members.items()]
    if chance.random() < 0.1:
        chance.shuffle(pairs)
        pairs.append(chance.choice(pairs))
    return ("{" + ",".join(pairs) + "}").encode("utf-8", "surrogateescape")


def _xml_value(body: bytes, chance: Chance) -> bytes:
    found = list(re.finditer(rb">([^<>]*)</", body))
    if not found:
        return _bytes(body, chance)
    place = chance.choice(found)
    text = chance.choice(TEXTS).encode("utf-8", "surrogateescape")
    return body[: place.start(1)] + text + body[place.end(1) :]


def _chunked(sample: Sample, chance: Chance) -> Sample:
    """The same body in pieces, whose sizes may be wrong."""
    at = chance.randint(0, len(sample.body))
    parts = [part for part in (sample.body[:at], sample.body[at:]) if part]
    sizes = [f"{len(part) + (chance.random() < 0.1):x}".encode() for part in parts]
    body = b"".join(size + b"\r\n" + part + b"\r\n" for size, part in zip(sizes, parts, strict=True)) + b"0\r\n\r\n"
    return sample._replace(headers={**sample.headers, "Transfer-Encoding": "chunked"}, body=body)


_WAYS: Final[Sequence[Callable[[Sample, Chance], Sample]]] = (
    _verb, _target, _target, _query, _query, _header, _content_type, _accept,
    _body, _body, _value, _value, _value, _value, _chunked,
)  # fmt: skip
