"""The form in which Kannel's smsbox asks the `get-url` or the `post-url` of an `sms-service` what answers a text.

`extra` holds `method` (GET or POST), `max` (the segments of a reply at most; 0 for none), `send_sender`
(X-Kannel-From) and `recode` (UTF-8 for everything, as `mo-recode` has it). What is answered is sent as a reply.
What is written here was observed of Kannel 1.4.5.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from email.message import Message
from typing import Any, Final

from lxml import etree

from trunkline.base.universe import parse_iso
from trunkline.domain.doors.charsets import codec_of
from trunkline.domain.doors.ids import guid
from trunkline.domain.doors.kannel import Text, filled_for
from trunkline.domain.segments import Encoding, beginning
from trunkline.outbox.callbacks.base import Answered, CallbackFormat, HttpRequest, ReplyText, Telling

Values = Mapping[str, Any]

AGENT: Final = "Kannel/1.4.5"
"""Kannel's own: some receivers look for it."""

KINDS: Final = ("message.received",)
PLAIN: Final = frozenset({"", "text/plain"})
PAGES: Final = frozenset({"text/html", "text/vnd.wap.wml"})
# What stands within a line of a page; every other element parts words.
INLINE: Final = frozenset({"a", "abbr", "b", "big", "em", "font", "i", "small", "span", "strong", "sub", "sup", "u"})
UNSEEN: Final = frozenset({"script", "style"})


def write(telling: Telling) -> HttpRequest | None:
    """The request; None for what is no text that came in."""
    message = telling.subject
    if message is None or telling.kind not in KINDS:
        return None
    text = Text(
        moment=parse_iso(message["date"]),
        sender=message["other_address"],
        receiver=(telling.endpoint or {}).get("address") or "",
        text=message["text"],
        ucs2=message["encoding"] == Encoding.UCS2.value and not telling.extra.get("recode"),
        message_id=guid(message["id"]),
        connection=str(message["connection_id"] or ""),
    )
    headers, body = {"User-Agent": AGENT}, None
    if telling.extra.get("send_sender"):
        headers["X-Kannel-From"] = text.sender
    if telling.extra.get("method") == "POST":
        headers |= _headers(text)
        body = text.octets
    return HttpRequest("GET" if body is None else "POST", filled_for(text, telling.url), headers, body)


def _headers(text: Text) -> dict[str, str]:
    date = text.moment.strftime("%Y-%m-%d %H:%M:%S")
    return {
        "Content-Type": f'text/plain; charset="{text.charset}"',
        "X-Kannel-To": text.receiver,
        "X-Kannel-Time": date,
        "Date": date,
        "X-Kannel-SMSC": text.connection,
        "X-Kannel-Coding": text.coding,
    }


# --- What is answered ------------------------------------------------------------------------------------------------


def read_replies(telling: Telling, answer: Answered) -> tuple[ReplyText, ...]:
    """The reply: a plain text, or the words of a page; whatever else is answered, and white space, is none."""
    most = int(telling.extra.get("max", 1))
    if telling.kind not in KINDS or most < 1:
        return ()
    head = Message()
    head["content-type"] = answer.headers.get("content-type", "")
    media_type = head["content-type"].partition(";")[0].strip().lower()
    if media_type not in PLAIN | PAGES:
        return ()
    said = _decoded(answer.body, str(head.get_param("charset") or ""))
    text = _words_of_page(said) if media_type in PAGES else said
    text = beginning(text.replace("\0", ""), most)
    return (ReplyText(text),) if text.strip() else ()


def _decoded(body: bytes, charset: str) -> str:
    """The text of an answer; one that names no charset (or none that is known) is UTF-8 if it can be, else Latin-1."""
    try:
        return body.decode(codec_of(charset) if charset else "utf-8", "replace" if charset else "strict")
    except (LookupError, ValueError):
        return body.decode("latin-1")


def _words_of_page(page: str) -> str:
    try:
        root = etree.fromstring(
            page.encode(), etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True)
        )
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        root = None
    return "" if root is None else re.sub(r"\s+", " ", "".join(_pieces(root))).strip()


def _pieces(root: etree._Element) -> list[str]:
    found: list[str] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        space = "" if element.tag in INLINE else " "
        if event == "start":
            unseen = not isinstance(element.tag, str) or element.tag in UNSEEN
            found.append(space + ("" if unseen else element.text or ""))
        else:
            found.append(space + (element.tail or ""))
    return found


FORMAT = CallbackFormat("kannel_text", write, replies=read_replies)
