"""Jasmin's receipts, its scheduled times and its codings, as its HTTP API has them (version 0.10.13). Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

LEVEL_CARRIER: Final = 1
LEVEL_HANDSET: Final = 2
LEVEL_BOTH: Final = 3

ACKNOWLEDGED: Final = b"ACK/Jasmin"

# message_status of a receipt of level 1, by our kinds of events: the status of a submit_sm_resp.
CARRIER_STATUSES: Final[Mapping[str, str]] = {
    "message.sent": "ESME_ROK",
    "message.failed": "ESME_RSUBMITFAIL",
    "message.canceled": "ESME_RCANCELFAIL",
}
# The same of level 2: the state in a receipt.
HANDSET_STATUSES: Final[Mapping[str, str]] = {
    "message.delivered": "DELIVRD",
    "message.undelivered": "UNDELIV",
}

_REFUSALS: Final[Mapping[str, str]] = {
    "invalid_address": "ESME_RINVDSTADR",
    "invalid_sender": "ESME_RINVSRCADR",
    "throttled": "ESME_RTHROTTLED",
    "carrier_down": "ESME_RSYSERR",
}
_SDT: Final = re.compile(r"(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d)(\d\d)([-+R])")


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a receipt tells."""

    level: int
    """1 of the carrier, 2 of the handset."""
    status: str
    message_id: str
    connector: str
    carrier_id: str
    submitted: datetime
    done: datetime
    text: str


def carrier_status(kind: str, failure: str | None) -> str:
    """The message_status of level 1 for one of CARRIER_STATUSES, and our kind of failure where it failed."""
    return _REFUSALS.get(failure or "", CARRIER_STATUSES[kind])


def handset_status(kind: str, failure: str | None) -> str:
    """The message_status of level 2 for one of HANDSET_STATUSES, and our kind of failure where there is one."""
    return "EXPIRED" if failure == "expired" else HANDSET_STATUSES[kind]


def fields(receipt: Receipt) -> dict[str, str]:
    """The members that Jasmin sends for a receipt, in its order."""
    found = {
        "id": receipt.message_id,
        "level": str(receipt.level),
        "message_status": receipt.status,
        "connector": receipt.connector,
    }
    if receipt.level == LEVEL_CARRIER:
        return found
    good = receipt.status == "DELIVRD"
    return found | {
        "id_smsc": receipt.carrier_id,
        "sub": "001",
        "dlvrd": "001" if good else "000",
        "subdate": _date(receipt.submitted),
        "donedate": _date(receipt.done),
        "err": "000",
        "text": receipt.text[:20],
    }


def _date(moment: datetime) -> str:
    return moment.strftime("%y%m%d%H%M")


def moment_of(sdt: str, now: datetime) -> datetime | None:
    """The moment of a scheduled delivery time (SMPP 3.4, 7.1.1), absolute or relative to `now`; None if it is none."""
    found = _SDT.fullmatch(sdt)
    if found is None:
        return None
    years, months, days, hours, minutes, seconds, tenths, quarters = (int(part) for part in found.groups()[:8])
    if found[9] == "R":
        span = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
        return _months_later(now, years * 12 + months) + span
    offset = timedelta(minutes=15 * quarters) * (1 if found[9] == "+" else -1)
    try:
        zone = timezone(offset)
        local = datetime(2000 + years, months, days, hours, minutes, seconds, tenths * 100_000, tzinfo=zone)
    except ValueError:
        return None
    return local.astimezone(UTC)


def _months_later(moment: datetime, months: int) -> datetime:
    """So many months later; the last day of a month stays within it."""
    year, month = divmod(moment.year * 12 + moment.month - 1 + months, 12)
    for day in (moment.day, 30, 29, 28):
        try:
            return moment.replace(year=year, month=month + 1, day=day)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")


GSM: Final = "gsm"
LATIN: Final = "latin-1"
UCS2: Final = "utf-16-be"
CODINGS: Final[Mapping[str, str]] = {
    "0": GSM,
    "1": "ascii",
    "3": LATIN,
    "5": "shift_jis",
    "6": "iso8859-5",
    "7": "iso8859-8",
    "8": UCS2,
    "14": "euc_kr",
}
"""How the octets of a content are read, by the data coding of SMPP 3.4, 5.2.19; others carry no text."""
