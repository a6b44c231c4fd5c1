"""E-mail as octets: ours written, that of others and bounces read. Pure (RFC 5322, 2045, 3464, 3834)."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from email.headerregistry import Address
from email.message import EmailMessage, MIMEPart
from email.utils import format_datetime
from html.parser import HTMLParser
from typing import Final

from trunkline.carriers.base import Failure, Outgoing, Unreadable

WRITING: Final = policy.SMTP.clone(utf8=False, max_line_length=78)
SUBJECT: Final = "Subject: "
ATTACHMENTS_MOST: Final = 20
TEXT_MOST: Final = 100_000
"""Characters of a message that are kept as its text; nobody reads more in a conversation."""

_our_message = re.compile(r"<([0-9a-f]{24})\.trunkline@")
_is_id = re.compile(r"[0-9a-f]{24}").fullmatch
_answer = re.compile(r"(?i)\s*(re|aw|sv|antw|vs|r|fw|fwd|wg)\s*:")
_attribution = re.compile(r"\n[^\n>]{0,200}:[ \t]*\n*\Z")
_quoted_tail = re.compile(r"(?:\n[ \t]*>[^\n]*|\n[ \t]*)+\Z")


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a message."""

    name: str
    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Identity:
    """How this side shows itself: the name beside the address, the domain of message ids, the usual subject."""

    name: str
    domain: str
    subject: str


@dataclass(frozen=True, slots=True)
class Mail:
    """A message that came in."""

    message_id: str
    """As in its header, without the angle brackets; made of the content where it has none."""
    sender: str
    subject: str
    text: str
    answers: str | None
    """The id of the message of ours that it answers."""
    attachments: tuple[Attachment, ...]
    automatic: bool
    """Whether a program wrote it (RFC 3834): such a one is never answered by one."""


@dataclass(frozen=True, slots=True)
class Bounce:
    """What a mail server says of a message of ours."""

    message_id: str | None
    recipient: str
    delivered: bool
    failure: Failure | None
    reason: str


# --- Writing ---------------------------------------------------------------------------------------------------------


def written(
    message: Outgoing, attachments: Sequence[Attachment], identity: Identity, now: datetime
) -> tuple[str, bytes]:
    """The id (without brackets) and the octets of a message.

    A first line `Subject: ...` of the text is the subject. The messages between two addresses refer to one thread, and
    an answer to any of them names our message, which leads it back to its session.
    """
    subject, text = _subject(message.text, identity.subject)
    mail = EmailMessage(policy=WRITING)
    mail["From"] = _from(identity.name, message.from_address)
    mail["To"] = Address(addr_spec=message.to_address)
    mail["Subject"] = subject
    mail["Date"] = format_datetime(now)
    message_id = f"{message.message_id}.trunkline@{identity.domain}"
    mail["Message-ID"] = f"<{message_id}>"
    mail["References"] = f"<{thread_of(message.from_address, message.to_address)}@{identity.domain}>"
    mail.set_content(text, charset="utf-8")
    for attachment in attachments:
        main, _, sub = attachment.content_type.partition("/")
        mail.add_attachment(attachment.content, maintype=main, subtype=sub or "octet-stream", filename=attachment.name)
    return message_id, mail.as_bytes()


def thread_of(one: str, other: str) -> str:
    """The name of the thread between two addresses; both of them give the same."""
    pair = "\n".join(sorted((one.lower(), other.lower())))
    return f"thread-{hashlib.blake2b(pair.encode(), digest_size=12).hexdigest()}.trunkline"


def _subject(text: str, usual: str) -> tuple[str, str]:
    first, newline, rest = text.partition("\n")
    if newline and first.startswith(SUBJECT) and first[len(SUBJECT) :].strip():
        return " ".join(first[len(SUBJECT) :].split()), rest.lstrip("\n")
    return usual, text


def _from(name: str, address: str) -> Address:
    return Address(display_name=name, addr_spec=address)


# --- Envelope senders that bounces come back to ----------------------------------------------------------------------


def bounce_address(base: str, message_id: str, secret: bytes) -> str:
    """The envelope sender of one message: the address that is set up for bounces, with the message's id and a proof."""
    local, _, domain = base.partition("@")
    return f"{local}+{message_id}.{_proof(message_id, secret)}@{domain}"


def message_of_bounce(address: str, base: str, secret: bytes) -> str | None:
    """The id of the message that a bounce came back to; None when this is no such address, or a made-up one."""
    local, _, domain = base.lower().partition("@")
    given, _, host = address.lower().rpartition("@")
    prefix = f"{local}+"
    if host != domain or not given.startswith(prefix):
        return None
    message_id, _, proof = given[len(prefix) :].partition(".")
    if not _is_id(message_id) or not hmac.compare_digest(proof.encode(), _proof(message_id, secret).encode()):
        return None
    return message_id


def _proof(message_id: str, secret: bytes) -> str:
    return hmac.new(secret, b"bounce" + message_id.encode(), hashlib.sha256).hexdigest()[:16]


# --- Reading ---------------------------------------------------------------------------------------------------------


def read(content: bytes) -> Mail:
    """Read a message that came in; raises Unreadable when it has no sender, or cannot be told apart from noise."""
    mail = _parsed(content)
    sender = _sender(mail)
    subject = _header(mail, "subject")
    text, attachments = _parts(mail)
    spoken = text if _answer.match(subject) or not subject else f"{subject}\n\n{text}" if text else subject
    named = _header(mail, "message-id").strip().strip("<>")
    return Mail(
        message_id=named or hashlib.sha256(content).hexdigest(),
        sender=sender,
        subject=subject,
        text=without_quotation(spoken)[:TEXT_MOST],
        answers=_answered(mail),
        attachments=tuple(attachments[:ATTACHMENTS_MOST]),
        automatic=_header(mail, "auto-submitted").partition(";")[0].strip().lower() not in ("", "no"),
    )


def bounces(content: bytes) -> list[Bounce] | None:
    """What a delivery status notification (RFC 3464) says, one for each recipient; None when this is none.

    What only says that it takes longer, or that another server has it now, is nothing yet.
    """
    mail = _parsed(content)
    if mail.get_content_type() != "multipart/report":
        return None
    reports = [part for part in mail.walk() if part.get_content_type() == "message/delivery-status"]
    if not reports:
        return None
    original = _original(mail)
    found = []
    for fields in reports[0].iter_parts():
        action = _header(fields, "action").lower()
        if action not in ("failed", "delivered"):
            continue
        recipient = _header(fields, "final-recipient").partition(";")[2].strip()
        status = _header(fields, "status").split(" ")[0]
        said = _header(fields, "diagnostic-code").partition(";")[2].strip() or status
        failure = None if action == "delivered" else failure_of_status(status)
        found.append(Bounce(original, recipient, action == "delivered", failure, said[:500]))
    return found


def failure_of_status(status: str) -> Failure:
    """The kind of failure behind an enhanced status code (RFC 3463, 5.1.1 for instance) or a reply code."""
    kind, _, rest = status.partition(".")
    subject = rest.partition(".")[0]
    if status in ("4.4.7", "5.4.7"):
        return Failure.EXPIRED
    if subject == "1":
        return Failure.INVALID_SENDER if rest in ("1.7", "1.8") else Failure.INVALID_ADDRESS
    if rest == "2.2":
        return Failure.UNREACHABLE if kind == "4" else Failure.REJECTED
    if rest == "3.4" or subject == "6":
        return Failure.UNSUITABLE_TEXT
    if subject == "7":
        return Failure.BLOCKED
    return Failure.REJECTED


def without_quotation(text: str) -> str:
    """The text without the older message that answers quote at their end; one that is nothing else stays whole."""
    plain = text.replace("\r\n", "\n").strip("\n")
    cut = _quoted_tail.search(plain)
    if cut is None or ">" not in cut[0]:
        return plain.rstrip()
    before = plain[: cut.start()]
    own = _attribution.sub("", f"\n{before}").strip("\n")
    return plain.rstrip() if not own.strip() or own.startswith(">") else own.rstrip()


def _parsed(content: bytes) -> EmailMessage:
    mail = message_from_bytes(content, policy=policy.default)
    if not mail.keys():
        raise Unreadable("This is no message: it has no headers.")
    return mail


def _header(mail: MIMEPart, name: str) -> str:
    try:
        value = mail.get(name)
        return "" if value is None else str(value).replace("\r", " ").replace("\n", " ").strip()
    except (ValueError, IndexError, AttributeError, LookupError, TypeError):  # the parser's own, of broken headers
        return ""


def _sender(mail: EmailMessage) -> str:
    try:
        addresses = mail["from"].addresses if mail["from"] is not None else ()
    except (ValueError, IndexError, AttributeError, LookupError, TypeError):
        addresses = ()
    for address in addresses:
        if address.username and address.domain:
            return str(address.addr_spec)
    raise Unreadable("This message does not say who sent it.")


def _answered(mail: EmailMessage) -> str | None:
    """The newest message of ours among those it refers to."""
    named = f"{_header(mail, 'references')} {_header(mail, 'in-reply-to')}"
    found = _our_message.findall(named)
    return found[-1] if found else None


def _original(mail: EmailMessage) -> str | None:
    for part in mail.walk():
        if part.get_content_type() in ("message/rfc822", "text/rfc822-headers"):
            kept = part.get_payload()
            inner = kept[0] if isinstance(kept, list) and kept else None
            headers = inner.as_string() if isinstance(inner, EmailMessage) else str(kept)
            ours = _our_message.search(_message_id_line(headers))
            if ours:
                return ours[1]
    return None


def _message_id_line(headers: str) -> str:
    found = re.search(r"(?im)^message-id:\s*(.*)$", headers)
    return found[1] if found else ""


def _parts(mail: EmailMessage) -> tuple[str, list[Attachment]]:
    plain, html = "", ""
    attachments: list[Attachment] = []
    for part in _leaves(mail):
        kind = part.get_content_type()
        if part.get_content_disposition() != "attachment" and not part.get_filename():
            if kind == "text/plain":
                plain = f"{plain}\n{_text(part)}" if plain else _text(part)
                continue
            if kind == "text/html":
                html = html or _text(part)
                continue
        attachments.append(_attachment(part, len(attachments) + 1))
    return (plain if plain.strip() else _of_html(html)).replace("\x00", ""), attachments


def _leaves(mail: MIMEPart) -> Iterator[MIMEPart]:
    if mail.get_content_maintype() == "multipart":
        for part in mail.iter_parts():
            yield from _leaves(part)
    else:
        yield mail


def _text(part: MIMEPart) -> str:
    raw = part.get_payload(decode=True)
    octets = raw if isinstance(raw, bytes) else b""
    try:
        return octets.decode(part.get_content_charset("utf-8"), "replace").replace("\r\n", "\n")
    except (LookupError, ValueError):
        return octets.decode("latin-1").replace("\r\n", "\n")


def _attachment(part: MIMEPart, number: int) -> Attachment:
    raw = part.get_payload(decode=True)
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        raw = inner[0].as_bytes() if isinstance(inner, list) and isinstance(inner[0], EmailMessage) else b""
    name = re.sub(r"[\\/\x00-\x1f\x7f]", "_", part.get_filename() or f"attachment-{number}")[-150:]
    return Attachment(name, part.get_content_type(), raw if isinstance(raw, bytes) else b"")


class _Reader(HTMLParser):
    """Gathers the words of a page; blocks become lines."""

    BLOCKS: Final = frozenset({"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "blockquote"})
    SILENT: Final = frozenset({"script", "style", "head", "title"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line, or silence."""
        self._silent += tag in self.SILENT
        if tag in self.BLOCKS:
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End the silence."""
        self._silent -= tag in self.SILENT and self._silent > 0

    def handle_data(self, data: str) -> None:
        """Keep what is read aloud."""
        if not self._silent:
            self.words.append(re.sub(r"\s+", " ", data))


def _of_html(html: str) -> str:
    reader = _Reader()
    reader.feed(html)
    lines = ("".join(reader.words)).split("\n")
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.strip() for line in lines)).strip()
