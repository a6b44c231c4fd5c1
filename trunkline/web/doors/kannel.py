"""The front door for programs that were written for Kannel: /cgi-bin/sendsms, as smsbox 1.4.5 answers it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from trunkline.base.faults import Fault, Invalid, NotFound, TooManyRequests, Unauthorized
from trunkline.domain.doors.charsets import codec_of
from trunkline.domain.doors.kannel import MASK_MOST
from trunkline.domain.facts import Fact
from trunkline.operations.call import Call
from trunkline.operations.messages.creation import Draft, check_text
from trunkline.operations.messages.wanted import Unwanted
from trunkline.outbox.callbacks.kannel import FORMAT, KINDS
from trunkline.settings import Settings
from trunkline.web.doors.base import Fields, fields_of, is_form
from trunkline.web.doors.keeper import Entrant, Keeper, Shown
from trunkline.web.doors.sending import Made, Sending, Wish, fault_of, made_of, url_trouble
from trunkline.web.exchange import Request, Response

Values = dict[str, Any]

NAME: Final = "kannel"
PATH: Final = "/cgi-bin/sendsms"

ACCEPTED: Final = "0: Accepted for delivery"
QUEUED: Final = "3: Queued for later delivery"
UNKNOWN_USER: Final = "Authorization failed for sendsms"
NO_RECEIVER: Final = "Missing receiver number, rejected"
EMPTY_RECEIVER: Final = "Empty receiver number not allowed, rejected"
DENIED: Final = "Number(s) has/have been denied by white- and/or black-lists."
NO_SENDER: Final = "Sender missing and no global set, rejected"
TEMPORARY: Final = "Temporal failure, try again later."

RECIPIENTS_MOST: Final = 1000
MINUTES_MOST: Final = 525_600

# Members that must be numbers in a range, with the name in Kannel's refusal.
RANGES: Final[Mapping[str, tuple[str, int, int]]] = {
    "mclass": ("MClass", 0, 3),
    "mwi": ("MWI", 0, 7),
    "coding": ("Coding", 0, 2),
    "validity": ("Validity", 0, MINUTES_MOST),
    "deferred": ("Deferred", 0, MINUTES_MOST),
    "dlr-mask": ("DLR-Mask", 0, MASK_MOST),
    "priority": ("Priority", 0, 3),
}
OLD_NAMES: Final = {"user": "username", "pass": "password", "dlrmask": "dlr-mask", "dlrurl": "dlr-url"}
# What a POST may say in headers, its text being the body.
HEADERS: Final = (
    *("username", "password", "from", "to", "smsc", "udh", "mclass", "mwi", "coding", "validity", "deferred"),
    *("dlr-mask", "dlr-url", "priority", "account"),
)
_is_number = re.compile(r"[0-9]{1,9}").fullmatch


class Asked:
    """The members of a request under their present names, from the query or from headers."""

    def __init__(self, fields: Fields, headers: Mapping[str, str] | None = None) -> None:
        self._fields = fields
        self._headers = headers or {}

    def octets(self, name: str) -> bytes | None:
        """A value as it came; None where it is not said, or empty."""
        for known in (name, *(old for old, new in OLD_NAMES.items() if new == name)):
            found = self._fields.octets(known)
            if found:
                return found
        header = self._headers.get(f"x-kannel-{name}")
        return header.encode("latin-1", "replace") if header else None

    def says(self, name: str) -> bool:
        """Whether there is such a member at all, empty or not."""
        return name in self._fields or f"x-kannel-{name}" in self._headers

    def text(self, name: str) -> str:
        """A value as UTF-8, without spaces around it; empty where it is not said."""
        return (self.octets(name) or b"").decode("utf-8", "replace").strip()

    def number(self, name: str) -> int | None:
        """A number; None where it is not said. Raises Invalid in Kannel's words."""
        text, (shown, least, most) = self.text(name), RANGES[name]
        if not text:
            return None
        if not _is_number(text) or not least <= int(text) <= most:
            raise Invalid(f"{shown} field misformed, rejected", field=name)
        return int(text)


OCTETS_OF_CHARACTER: Final = 4  # at most, in all charsets


class KannelDoor:
    """Answers /cgi-bin/sendsms."""

    def __init__(self, keeper: Keeper, sending: Sending) -> None:
        self._keeper = keeper
        self._sending = sending

    def owns(self, path: str) -> bool:
        """Whether it is the one path of this door."""
        return path == PATH

    async def answer(self, request: Request) -> Response:
        """Authorise, read and send."""
        try:
            asked, body = _asked(request)
            shown = Shown(NAME, asked.text("username"), _password(asked), request.remote)
            entrant = await self._keeper.entrant(shown)
            return await self._sent(request, entrant, asked, body)
        except Exception as error:
            return self.refuse(request, fault_of(error, request))

    def refuse(self, request: Request, fault: Fault) -> Response:
        """The answer to a fault."""
        if isinstance(fault, Unauthorized | TooManyRequests):
            status, text = 403, UNKNOWN_USER
        elif fault.status >= 500 or fault.status == 409:
            status, text = 503, TEMPORARY
        else:
            status, text = fault.status, fault.message
        return _response(status, text, fault.retry_after)

    async def _sent(self, request: Request, entrant: Entrant, asked: Asked, body: bytes | None) -> Response:
        recipients = asked.text("to").split()
        if not asked.octets("to"):
            raise Invalid(EMPTY_RECEIVER if asked.says("to") else NO_RECEIVER, field="to")
        if len(recipients) > RECIPIENTS_MOST:
            raise Invalid(f"More than {RECIPIENTS_MOST} receivers, rejected", field="to")
        numbers = {name: asked.number(name) for name in RANGES}
        text = _text(asked, numbers["coding"] or 0, body, self._sending.settings.sms_max_characters)
        wishes = _wishes(asked, numbers["dlr-mask"] or 0, entrant, self._sending.settings)
        sender = asked.text("from")
        denied: list[str] = []

        async def work(call: Call) -> list[Made]:
            check_text(text, call.settings, "text")
            endpoint_id = await self._sender(entrant, sender)
            draft = _draft(text, numbers, call)
            denied.clear()
            return await self._made(endpoint_id, recipients, draft, wishes, denied, call)

        said = [sender, recipients, text, numbers, [wish._asdict() for wish in wishes]]
        made = await self._sending.send(entrant, request, said, work)
        words = ACCEPTED if await self._flows(made) else QUEUED
        return _response(202, f"{words} Denied receivers are: {' '.join(denied)}" if denied else words)

    async def _made(
        self, endpoint_id: str, recipients: list[str], draft: Draft, wishes: list[Wish], denied: list[str], call: Call
    ) -> list[Made]:
        """A message to each recipient once; those who cannot or want not are denied, and the others are sent to.

        The evidence of what was not wanted is recorded with the others' messages, or raised as Unwanted without any.
        """
        made: list[Made] = []
        evidence: list[Fact] = []
        seen: set[str] = set()
        for recipient in recipients:
            address = await self._once(call, recipient) if len(recipients) > 1 else recipient
            if address in seen:
                continue
            seen.add(address)
            before = len(call.facts)
            try:
                destination = await self._sending.destination(endpoint_id, recipient, call, draft.send_at)
                made.append(made_of(self._sending.create(call, destination, draft, wishes)))
            except (Invalid, NotFound) as refused:
                if refused.field not in ("ToAddress", None):
                    raise
                del call.facts[before:]
                denied.append(recipient)
                if isinstance(refused, Unwanted):
                    evidence += refused.facts
        if not made:
            raise Unwanted(DENIED, "Denied", evidence) if evidence else Invalid(DENIED, field="to")
        call.facts += evidence
        return made

    async def _once(self, call: Call, recipient: str) -> str:
        """What tells recipients apart, however their numbers are written."""
        account_ids = call.caller.account_ids
        written = await self._sending.spellings_of(account_ids[0], recipient) if account_ids else []
        return written[0] if written else recipient

    async def _sender(self, entrant: Entrant, said: str) -> str:
        if not said:
            if entrant.login.endpoint_id is None:
                raise Invalid(NO_SENDER, field="from")
            return entrant.login.endpoint_id
        endpoint = await self._sending.endpoint_of(entrant.login.account_id, said)
        if endpoint is None:
            raise Invalid("Sender is no number of this account, rejected", field="from")
        return str(endpoint["id"])

    async def _flows(self, made: list[Made]) -> bool:
        """Whether the connections that the messages wait for are in use."""
        for connection_id in {each.connection_id for each in made}:
            row = await self._sending.directory.connection(connection_id) if connection_id else None
            if row is None or row["disabled"]:
                return False
        return True


def _asked(request: Request) -> tuple[Asked, bytes | None]:
    """The members, and the text where it is the body."""
    if request.method not in ("GET", "POST"):
        raise Invalid("", field="method")
    if request.method == "GET" or is_form(request):
        return Asked(fields_of(request)), None
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "text/plain":
        raise Invalid("Invalid content-type", field="content-type")
    return Asked(fields_of(request._replace(body=b"")), request.headers), request.body


def _password(asked: Asked) -> str:
    return (asked.octets("password") or b"").decode("utf-8", "replace")


def _text(asked: Asked, coding: int, body: bytes | None, most: int) -> str:
    if asked.octets("udh"):
        raise Invalid("UDH field is not supported, rejected", field="udh")
    if asked.text("mwi"):
        raise Invalid("MWI field is not supported, rejected", field="mwi")
    if coding == 1:
        raise Invalid("Coding 1 (8 bits) is not supported, rejected", field="coding")
    octets = asked.octets("text") or b"" if body is None else body
    if len(octets) > OCTETS_OF_CHARACTER * most:
        raise Invalid(f"Text has more than {most} characters, rejected", field="text")
    try:
        text = octets.decode(codec_of(asked.text("charset") or ("utf-16-be" if coding == 2 else "utf-8")))
        text.encode()  # UTF-16 may have halves of characters
    except (ValueError, LookupError):
        raise Invalid("Charset or body misformed, rejected", field="charset") from None
    if not text.strip():
        raise Invalid("Missing text, rejected", field="text")
    return text


def _draft(text: str, numbers: Mapping[str, int | None], call: Call) -> Draft:
    deferred, validity = numbers["deferred"], numbers["validity"]
    send_at = call.milliseconds + deferred * 60_000 if deferred else None
    if deferred and deferred * 60 > call.settings.schedule_within_days * 86_400:
        raise Invalid("Deferred field misformed, rejected", field="deferred")
    return Draft(text, send_at=send_at, valid_for=validity * 60_000 if validity else None)


def _wishes(asked: Asked, mask: int, entrant: Entrant, settings: Settings) -> list[Wish]:
    url = asked.text("dlr-url")
    if not mask or not url:
        return []
    if url_trouble(url.replace("%", ""), settings):
        raise Invalid("DLR-URL field misformed, rejected", field="dlr-url")
    return [Wish(FORMAT.key, url, KINDS, {"mask": mask, "username": entrant.login.username})]


def _response(status: int, text: str, retry_after: float | None = None) -> Response:
    headers = [(b"content-type", b"text/html"), (b"pragma", b"no-cache"), (b"cache-control", b"no-cache")]
    if retry_after is not None:
        headers.append((b"retry-after", b"%d" % max(1, round(retry_after))))
    return Response(status, text.encode(), headers)
