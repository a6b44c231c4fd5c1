"""Twilio's list of messages: its filters, and pages that a client follows by `next_page_uri`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, Final, NamedTuple

from trunkline.base.faults import Invalid
from trunkline.base.universe import iso, parse_iso
from trunkline.domain.conversation import conversation_id
from trunkline.domain.doors.twilio import message_id_of, sid_of
from trunkline.operations.call import Call
from trunkline.operations.names import deep_customers
from trunkline.store.inventory import endpoint_ids
from trunkline.store.listing import Window
from trunkline.store.messages import MessageFilter, list_messages
from trunkline.web.doors.base import Fields
from trunkline.web.doors.sending import Sending

Values = dict[str, Any]

PAGE_SIZE: Final = 50
PAGE_SIZE_MOST: Final = 1000
NEXT: Final = "PA"
PREVIOUS: Final = "PB"


class Wanted(NamedTuple):
    """What a client asks for."""

    to: str
    sender: str
    since: str | None
    before: str | None
    size: int
    number: int
    token: str

    @property
    def backwards(self) -> bool:
        """Whether the page before the token is asked for."""
        return self.token.startswith(PREVIOUS)


class Page(NamedTuple):
    """Rows, newest first, and whether there are more behind and before them."""

    rows: list[Values]
    has_next: bool
    has_previous: bool


def wanted_of(fields: Fields) -> Wanted:
    """Read the filters and the place; raises Invalid, naming the parameter."""
    since, before = _dates(fields)
    token = fields.text("PageToken") or ""
    if token and (token[:2] not in (NEXT, PREVIOUS) or message_id_of(token[2:]) is None):
        raise Invalid("This PageToken is none of ours.", code="InvalidPage", field="PageToken")
    return Wanted(
        to=(fields.text("To") or "").strip(),
        sender=(fields.text("From") or "").strip(),
        since=since,
        before=before,
        size=_number(fields, "PageSize", PAGE_SIZE, 1, PAGE_SIZE_MOST),
        number=_number(fields, "Page", 0, 0, 10**9),
        token=token,
    )


def _number(fields: Fields, name: str, default: int, least: int, most: int) -> int:
    text = fields.text(name)
    if text is None or not text.strip():
        return default
    if not text.strip().isascii() or not text.strip().isdigit() or len(text) > 12 or int(text) < least:
        raise Invalid(f"'{name}' must be a number of at least {least}.", code="InvalidPage", field=name)
    return min(int(text), most)


def _dates(fields: Fields) -> tuple[str | None, str | None]:
    """From when (included) to when (not included) messages are wanted."""
    since = before = None
    for name in ("DateSent", "DateSent>", "DateSent<"):
        text = (fields.text(name) or "").strip()
        if not text:
            continue
        start, end = _span(text, name)
        if name != "DateSent<":
            since = iso(start)
        if name != "DateSent>":
            before = iso(end)
    return since, before


def _span(text: str, name: str) -> tuple[datetime, datetime]:
    """The day or the millisecond that a date means; the SDKs write a day as its first moment."""
    try:
        moment = parse_iso(text).astimezone(UTC)
        midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
        if name == "DateSent" or moment == midnight:
            return midnight, midnight + timedelta(days=1)
        return moment, moment + timedelta(milliseconds=1)
    except (ValueError, OverflowError):
        sentence = f"'{name}' must be a date as 2026-11-27, or a moment as 2026-11-27T10:11:12Z."
        raise Invalid(sentence, code="InvalidDate", field=name) from None


async def page_of(wanted: Wanted, account_id: str, sending: Sending, call: Call) -> Page:
    """One page of what is wanted."""
    legs = await _legs(wanted, account_id, sending, call)
    window = Window(0, wanted.size + 1, "Id", not wanted.backwards)
    rows: list[Values] = []
    for leg in legs:
        rows += await list_messages(sending.engine, leg, window)
    rows.sort(key=lambda row: str(row["id"]), reverse=not wanted.backwards)
    more, rows = len(rows) > wanted.size, rows[: wanted.size]
    if wanted.backwards:
        return Page(rows[::-1], True, more)
    return Page(rows, more, bool(wanted.token))


async def _legs(wanted: Wanted, account_id: str, sending: Sending, call: Call) -> list[MessageFilter]:
    """The filters whose rows, taken together, are wanted: what was sent, and what was received."""
    plain = await _plain(wanted, account_id, call)
    if not wanted.to and not wanted.sender:
        return [plain]
    sent = await _leg(plain, False, wanted.sender, wanted.to, sending)
    received = await _leg(plain, True, wanted.to, wanted.sender, sending)
    return [leg for leg in (sent, received) if leg is not None]


async def _plain(wanted: Wanted, account_id: str, call: Call) -> MessageFilter:
    at = message_id_of(wanted.token[2:]) if wanted.token else None
    after = None if wanted.since is None else iso(parse_iso(wanted.since) - timedelta(milliseconds=1))
    return MessageFilter(
        account_ids=(account_id,),
        customer_ids=await deep_customers(None, (account_id,), call),
        after=after,
        before=wanted.before,
        above_id=at if wanted.backwards else None,
        below_id=None if wanted.backwards else at,
        shown=True,
    )


async def _leg(plain: MessageFilter, incoming: bool, ours: str, other: str, sending: Sending) -> MessageFilter | None:
    """The messages of one direction between our number and another one; None when there can be none."""
    (account_id,) = plain.account_ids
    leg = plain._replace(incoming=incoming)
    if ours:
        endpoint = await sending.endpoint_of(account_id, ours)
        if endpoint is None:
            return None
        ids = [endpoint["id"]]
        leg = leg._replace(endpoint_ids=ids)
    else:
        ids = await endpoint_ids(sending.engine, account_id)
    if not other:
        return leg
    written = await sending.spellings_of(account_id, other) or [other]
    conversations = [conversation_id(account_id, id_, address) for id_ in ids for address in written]
    return leg._replace(conversation_ids=conversations)


def token_of(row: Values, *, backwards: bool) -> str:
    """The token of the page that begins behind this row, or ends before it."""
    return (PREVIOUS if backwards else NEXT) + sid_of(row["id"])
