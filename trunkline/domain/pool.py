"""Pools of senders: which number of a pool writes to a recipient. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Final

POOL: Final = "SenderPool"
"""The type of the endpoint of a pool; it has no address and no connection of its own."""
MEMBER: Final = "PhoneNumber"
"""The type of the endpoints that may write for a pool."""


@dataclass(frozen=True, slots=True)
class Sender:
    """The endpoint of a pool that writes to a recipient, and why, in words that stand in the message's story."""

    endpoint_id: str
    reason: str


def choose_sender(members: Sequence[str], known: str | None, troubles: Mapping[str, str], other: str) -> Sender | None:
    """The member that writes to `other`: the one it has heard from before, while that is well.

    `troubles` has by member what is wrong with it. Recipients without one are spread evenly over the members that are
    well, and a recipient gets the same one each time that it is asked for. None when no member is well.
    """
    well = [member for member in members if member not in troubles]
    if known in well and known is not None:
        return Sender(known, "The recipient has heard from this number before.")
    if not well:
        return None
    chosen = max(well, key=lambda member: blake2b(f"{member} {other}".encode()).digest())
    if known is None:
        return Sender(chosen, f"One of {len(well)} numbers of the pool that are well.")
    why = troubles.get(known, "is no member any more")
    return Sender(chosen, f"The number that the recipient has heard from before, {known}, {why}.")
