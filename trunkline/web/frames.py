"""The frames of server events (wire.md 7): which selector a notice has, and its bytes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import msgspec

from trunkline.contract.shapes import Dto, Ref, ref_of
from trunkline.formats import json
from trunkline.operations.types.events import (
    ConversationRead,
    EventsMissed,
    MessageStatusChange,
    SessionChange,
    told_of,
)
from trunkline.operations.types.messaging import MessageInfo
from trunkline.realtime.channels import EVERYTHING, Channel
from trunkline.realtime.notices import Notice

REFS: Final[dict[type[Dto], Ref]] = {
    dto: ref_of(dto) for dto in (ConversationRead, EventsMissed, MessageInfo, MessageStatusChange, SessionChange)
}


def frame(number: int, selector: str, body: bytes) -> bytes:
    """One event; JSON holds no line end of its own."""
    return b"id: %d\ndata: %b %b\n\n" % (number, selector.encode(), body)


def command(number: int, name: str, members: Mapping[str, str], channel: str = "") -> bytes:
    """A frame of the protocol itself: all values are strings."""
    selector = f"{channel}@cmd.{name}" if channel else f"cmd.{name}"
    return frame(number, selector, msgspec.json.encode(members))


def missed(known: str, number: int) -> bytes:
    """The frame that tells a client to load anew."""
    return frame(number, "cmd.EventsMissed", _json(EventsMissed(last_event_id=known, next_event_id=str(number))))


class Frames:
    """Writes notices; one that many listen to is written once for each channel."""

    def __init__(self) -> None:
        self._notice: Notice | None = None
        self._selector = ""
        self._body = b""
        self._ready: dict[str, bytes] = {}

    def of(self, notice: Notice, channel: Channel) -> bytes:
        """The frame of a notice on a channel; the channel about everything is not named."""
        if notice is not self._notice:
            self._selector, told = told_of(notice)
            self._body = _json(told)
            self._notice, self._ready = notice, {}
        name = "" if channel.name in EVERYTHING else f"{channel.name}@"
        found = self._ready.get(name)
        if found is None:
            found = self._ready[name] = frame(notice.seq, f"{name}cmd.{self._selector}", self._body)
        return found


def _json(told: Dto) -> bytes:
    return json.write(told, REFS[type(told)])
