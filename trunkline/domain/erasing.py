"""Taking the text of one message out of an answer that was kept for a repeat. Pure."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Final

import msgspec

from trunkline.domain.message import FINAL, Status


class Erased(StrEnum):
    """How far a message was erased."""

    REDACTED = "redacted"
    """Its text is gone."""
    DELETED = "deleted"
    """Its text and its files are, and who asked for it is not shown it any more."""


def may_be_at_rest(status: Status) -> bool:
    """Whether nobody needs the text of a message in this status, unless something is still owed for it.

    Where a carrier gives no receipts, as of e-mail, a message stays sent for ever.
    """
    return status in FINAL or status is Status.SENT


TEXTS: Final = frozenset({"text", "sentText"})
"""What texts of messages are called in answers: in MessageInfo and MessageStory."""


def without_text(answer: str, message_id: str) -> str:
    """An answer in JSON, with the text of this message emptied wherever it stands."""
    return msgspec.json.encode(_emptied(msgspec.json.decode(answer), message_id)).decode()


def _emptied(value: Any, message_id: str) -> Any:
    if isinstance(value, list):
        return [_emptied(each, message_id) for each in value]
    if not isinstance(value, dict):
        return value
    mine = value.get("id") == message_id
    return {
        name: "" if mine and name in TEXTS and isinstance(each, str) else _emptied(each, message_id)
        for name, each in value.items()
    }
