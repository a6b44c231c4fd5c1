"""What carriers tell, written short."""

from __future__ import annotations

from typing import Any

from tests.kits.running_app import LINE
from tests.kits.small_world import ACME, MAIN_NUMBER, THEM
from trunkline.carriers.base import Failure, Inbound, InboundPart, Receipt


def text(
    carrier_id: str = "c1", body: str = "Hi", sender: str = THEM, to: str = MAIN_NUMBER, line: str = LINE
) -> Inbound:
    """A text for a number of ours."""
    return Inbound("", line, carrier_id, sender, to, body, "2026-11-23T10:11:12.123Z")


def part(number: int, body: str = "Hi", total: int = 2, reference: int = 7, to: str = MAIN_NUMBER) -> InboundPart:
    """A part of a text for a number of ours."""
    return InboundPart("", LINE, reference, total, number, THEM, to, body, "2026-11-23T10:11:12.123Z")


def receipt(delivered: bool = True, **members: Any) -> Receipt:
    """A receipt that names our id, the carrier's, or both."""
    plain: dict[str, Any] = {
        "account_id": ACME,
        "connection_id": LINE,
        "carrier_id": None,
        "message_id": None,
        "delivered": delivered,
        "failure": None if delivered else Failure.EXPIRED,
        "reason": "" if delivered else "too late",
        "at": "2026-11-23T10:11:12.123Z",
    }
    return Receipt(**plain | members)
