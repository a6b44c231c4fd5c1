"""Messages and accounts as Twilio's API shows them (the members and types that its SDKs read), in JSON and XML."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any, Final
from urllib.parse import urlencode

import msgspec
from lxml import etree

from trunkline.base.universe import parse_iso
from trunkline.domain.doors.ids import wide
from trunkline.domain.doors.twilio import SERVICE, VERSION, error_of, rfc2822, sid_of, status_of
from trunkline.domain.facts import MessageCreated
from trunkline.domain.message import Status
from trunkline.operations.call import Call
from trunkline.operations.messages.creation import Destination
from trunkline.operations.names import endpoints_of
from trunkline.store.doors import DoorLogin
from trunkline.store.events import Event, events_of
from trunkline.store.loader import Loader

Values = dict[str, Any]

EVENTS_MOST: Final = 20  # of one message, on average: of a page the newest are read


class Pictures:
    """Draws messages for one account's SID."""

    def __init__(self, owed: Loader) -> None:
        self._owed = owed

    async def messages(self, rows: Sequence[Values], account_sid: str, call: Call) -> list[Values]:
        """The messages of these rows, in their order."""
        if not rows:
            return []
        ids = [row["id"] for row in rows]
        events, endpoints, statuses = await asyncio.gather(
            events_of(call.directory.engine, {row["account_id"] for row in rows}, ids, EVENTS_MOST * len(rows)),
            endpoints_of(rows, call),
            asyncio.gather(*(self._status(row, call) for row in rows)),
        )
        told: dict[str, list[Event]] = {}
        for event in events:
            told.setdefault(event.subject_id, []).append(event)
        return [
            message_picture(row, account_sid, endpoints[row["endpoint_id"]], told.get(row["id"], []), status)
            for row, status in zip(rows, statuses, strict=True)
        ]

    async def _status(self, row: Values, call: Call) -> Status:
        status = Status(row["status"])
        if status is not Status.QUEUED:
            return status
        owed = await self._owed.find(row["account_id"], row["id"])
        return status if owed is None else _standing(owed, call.milliseconds)


def _standing(owed: Values, now: int) -> Status:
    """What a queued message is at this moment: scheduled, under a lease, or only queued."""
    if owed["due"] <= now:
        return Status.QUEUED
    if owed["worker"] is not None:
        return Status.SENDING
    return Status.SCHEDULED if owed["send_at"] is not None and not owed["attempts"] else Status.QUEUED


def message_picture(row: Values, account_sid: str, endpoint: Values, events: Sequence[Event], status: Status) -> Values:
    """One message; `events` are its own, in their order."""
    incoming = bool(row["incoming"])
    ours, other = endpoint.get("address") or "", row["other_address"]
    sid, number = sid_of(row["id"], media=bool(row["media"])), row["segments"]
    code, sentence = error_of(row["error"], status)
    uri = f"/{VERSION}/Accounts/{account_sid}/Messages/{sid}"
    return {
        "body": row["text"],
        "num_segments": str(number),
        "direction": "inbound" if incoming else "outbound-api",
        "from": other if incoming else ours,
        "date_updated": _date(events[-1].date if events else row["date"]),
        "price": None,
        "error_message": sentence,
        "uri": f"{uri}.json",
        "account_sid": account_sid,
        "num_media": str(row["media"] or 0),
        "to": ours if incoming else other,
        "date_created": _date(row["date"]),
        "status": status_of(status, incoming=incoming),
        "sid": sid,
        "date_sent": _date(row["date"]) if incoming else _date(_sent(events)),
        "messaging_service_sid": _service(events),
        "error_code": code,
        "price_unit": None,
        "api_version": VERSION,
        "subresource_uris": {"media": f"{uri}/Media.json"},
    }


def _sent(events: Sequence[Event]) -> str | None:
    return next((event.date for event in events if event.kind in ("MessageSent", "SendingProven")), None)


def new_picture(message: MessageCreated, destination: Destination, account_sid: str) -> Values:
    """A message that was just created, as nothing has happened to it yet; nothing is read for it."""
    row = msgspec.structs.asdict(message) | {"error": None, "media": len(message.media) or None}
    status = Status.QUEUED if message.send_at is None else Status.SCHEDULED
    picture = message_picture(row, account_sid, destination.endpoint, (), status)
    if destination.drawn is not None:
        picture["messaging_service_sid"] = SERVICE + wide(destination.drawn.pool_id)
    return picture


def _service(events: Sequence[Event]) -> str | None:
    """The messaging service that chose the sender: our pool."""
    pool = next((event.body.get("poolId") for event in events if event.kind == "SenderChosen"), None)
    return None if pool is None else SERVICE + wide(str(pool))


def _date(iso: str | None) -> str | None:
    return None if iso is None else rfc2822(parse_iso(iso))


def account_picture(login: DoorLogin, name: str) -> Values:
    """An account; the token is never shown."""
    uri = f"/{VERSION}/Accounts/{login.username}"
    date = _date(login.date_created)
    return {
        "sid": login.username,
        "friendly_name": name,
        "status": "active",
        "type": "Full",
        "auth_token": None,
        "owner_account_sid": login.username,
        "date_created": date,
        "date_updated": date,
        "uri": f"{uri}.json",
        "subresource_uris": {"messages": f"{uri}/Messages.json"},
    }


def page_uri(path: str, query: Mapping[str, str | int]) -> str:
    """The address of a page, below the host."""
    return f"{path}?{urlencode(query)}"


# --- As octets -------------------------------------------------------------------------------------------------------

JSON: Final = b"application/json"
XML: Final = b"application/xml"


def as_json(picture: Values) -> bytes:
    """A picture in JSON."""
    return msgspec.json.encode(picture)


def as_xml(name: str, picture: Values) -> bytes:
    """A picture in XML, as it is answered to a path without `.json`; `name` is the element of it, as Message."""
    root = etree.Element("TwilioResponse")
    _fill(etree.SubElement(root, name), picture)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _fill(element: etree._Element, value: Any) -> None:
    if isinstance(value, dict):
        for key, each in value.items():
            _fill(etree.SubElement(element, _pascal(key)), each)
    elif isinstance(value, list):
        for each in value:
            _fill(etree.SubElement(element, element.tag.removesuffix("s")), each)
    elif value is not None:
        element.text = _printable(str(value))


def _pascal(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def _printable(text: str) -> str:
    """Without the control characters that XML cannot hold."""
    return "".join(char for char in text if char in "\t\n\r" or (char >= " " and char not in "\ufffe\uffff"))
