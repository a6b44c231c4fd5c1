"""What a conversation is called, and when a session of it has gone quiet."""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import blake2b


def conversation_id(account_id: str, endpoint_id: str, other_address: str) -> str:
    """Return the id, 24 hex digits, of the only conversation of an endpoint with a normalised address."""
    # With their lengths, so that no two different triples are written alike.
    parts = "".join(f"{len(part)}:{part}" for part in (account_id, endpoint_id, other_address))
    return blake2b(parts.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def session_is_idle(last_activity: str, now: datetime, idle_after: timedelta) -> bool:
    """Whether a session has been quiet for so long that the next message deserves a new one."""
    return now - datetime.fromisoformat(last_activity) >= idle_after
