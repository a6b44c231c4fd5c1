from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.outbox.callbacks.base import HttpRequest, ReplyText, Telling, Verdict
from trunkline.outbox.callbacks.kannel_text import FORMAT
from trunkline.store.events import Event

MESSAGE = {
    "id": "0" * 23 + "7",
    "date": "2026-11-28T00:31:22.000Z",
    "other_address": "+15556667777",
    "text": "Hello  wörld",
    "encoding": "GSM-7",
    "connection_id": "LINE",
}
UCS2 = MESSAGE | {"text": "snow ☃", "encoding": "UCS-2"}
URL = "http://example.com/in?p=%p&P=%P&a=%a&b=%b&t=%t&i=%i&I=%I&c=%c&C=%C&mine=%%20"
PAGE = (
    "<html><head><title>T</title><style>p{}</style></head><!-- c --><body>Hi <b>you</b>!<br>there &amp; mo<i>re</i>"
    "<script>x()</script><p>end</body>"
)
TAIL = "&t=2026-11-28+00:31:22&i=LINE&I=00000000-0000-0000-0000-000000000007"


def telling(kind: str = "message.received", message: Any = MESSAGE, url: str = URL, **extra: Any) -> Telling:
    event = Event(7, "a", "X", "m", "2026-11-28T00:31:22.500Z", {})
    return Telling("c-7", kind, event, message, {"address": "+15551230001"}, url, extra, (), 1, 0)


def written(**more: Any) -> HttpRequest:
    request = FORMAT.write(telling(**more))
    assert request is not None
    return request


def test_a_get_url() -> None:
    request = written(method="GET")
    assert (request.method, request.body, dict(request.headers)) == ("GET", None, {"User-Agent": "Kannel/1.4.5"})
    words = "a=Hello+w%C3%B6rld&b=Hello++w%C3%B6rld"
    assert request.url == f"http://example.com/in?p=%2B15556667777&P=%2B15551230001&{words}{TAIL}&c=0&C=UTF-8&mine=%20"


def test_a_get_url_of_a_text_in_ucs2() -> None:
    octets = "%00s%00n%00o%00w%00+%26%03"
    assert f"&a={octets}&b={octets}{TAIL}&c=2&C=UTF-16BE&" in written(method="GET", message=UCS2).url
    recoded = written(method="GET", message=UCS2, recode=True).url
    assert f"&a=snow+%E2%98%83&b=snow+%E2%98%83{TAIL}&c=0&C=UTF-8&" in recoded


def test_a_post_url() -> None:
    request = written(method="POST", url="http://example.com/in?p=%p")
    assert (request.method, request.url) == ("POST", "http://example.com/in?p=%2B15556667777")
    assert request.body == "Hello  wörld".encode()
    assert dict(request.headers) == {
        "User-Agent": "Kannel/1.4.5",
        "Content-Type": 'text/plain; charset="UTF-8"',
        "X-Kannel-To": "+15551230001",
        "X-Kannel-Time": "2026-11-28 00:31:22",
        "Date": "2026-11-28 00:31:22",
        "X-Kannel-SMSC": "LINE",
        "X-Kannel-Coding": "0",
    }
    for method in ("GET", "POST"):
        assert written(method=method, send_sender=True).headers["X-Kannel-From"] == "+15556667777"
    wide = written(method="POST", message=UCS2)
    assert (wide.body, wide.headers["X-Kannel-Coding"]) == ("snow ☃".encode("utf-16-be"), "2")
    assert wide.headers["Content-Type"] == 'text/plain; charset="UTF-16BE"'


def test_what_is_not_told() -> None:
    assert FORMAT.write(telling("message.delivered")) is None
    assert FORMAT.write(telling(message=None)) is None


# --- What is answered ------------------------------------------------------------------------------------------------


@dataclass
class Said:
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)
    status: int = 200


def replies(
    body: str | bytes, content_type: str | None = "text/plain", kind: str = "message.received", most: int = 1
) -> tuple[ReplyText, ...]:
    data = body.encode() if isinstance(body, str) else body
    headers = {} if content_type is None else {"content-type": content_type}
    return FORMAT.replies(telling(kind, max=most), Said(data, headers))


@pytest.mark.parametrize(
    ("body", "content_type", "reply"),
    [
        ("Thanks", "text/plain", "Thanks"),
        ("no type", None, "no type"),
        ("Grüße", "text/plain; charset=UTF-8", "Grüße"),
        ("Grüße", "text/plain", "Grüße"),
        ("Grüße".encode("latin-1"), "text/plain", "Grüße"),
        ("Grüße".encode("latin-1"), 'TEXT/PLAIN; charset="ISO-8859-1"', "Grüße"),
        ("snow ☃".encode("utf-16-be"), "text/plain; charset=UCS-2", "snow ☃"),
        ("Grüße", "text/plain; charset=punycode", "GrÃ¼Ã\x9fe"),
        ("a\nb", "text/plain", "a\nb"),
        (
            PAGE,
            "text/html",
            "T Hi you! there & more end",
        ),
        ("Grüße", "text/html; charset=utf-8", "Grüße"),
    ],
)
def test_a_reply(body: str | bytes, content_type: str | None, reply: str) -> None:
    assert replies(body, content_type) == (ReplyText(reply),)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [("", "text/plain"), (" \n", "text/plain"), ("{}", "application/json"), ("<a/>", "text/xml"), ("", "text/html")],
)
def test_no_reply(body: str, content_type: str) -> None:
    assert replies(body, content_type) == ()


def test_no_reply_to_anything_else_or_where_none_is_wanted() -> None:
    assert replies("OK", kind="message.delivered") == ()
    assert replies("OK", most=0) == ()


def test_a_long_reply_is_cut() -> None:
    assert replies("x" * 400) == (ReplyText("x" * 160),)
    assert replies("x" * 400, most=2) == (ReplyText("x" * 306),)
    assert replies("x" * 400, most=3) == (ReplyText("x" * 400),)
    assert replies("☃" * 400) == (ReplyText("☃" * 70),)


def test_what_counts_as_taken() -> None:
    verdicts = {status: FORMAT.read(Said(b"", status=status)) for status in (200, 202, 204, 302, 404, 410, 500)}
    assert [status for status, verdict in verdicts.items() if verdict is Verdict.DONE] == [200, 202, 204]


@given(st.binary(), st.text())
def test_any_answer_is_read(body: bytes, charset: str) -> None:
    replies(body, f"text/html; charset={charset}")
    replies(body, f"text/plain; charset={charset}")
