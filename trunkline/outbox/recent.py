"""What was just handed over: a receipt often comes before the acceptance that it belongs to is on disk."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

REMEMBERED: Final = 20_000  # what one server sends in some seconds at the most


class RecentSends:
    """The last messages that carriers took, by the carriers' ids. Forgetting one costs a query and no receipt."""

    def __init__(self, most: int = REMEMBERED) -> None:
        self._most = most
        self._messages: OrderedDict[tuple[str, str], tuple[str, str]] = OrderedDict()

    def note(self, connection_id: str, carrier_id: str, account_id: str, message_id: str) -> None:
        """Remember that a carrier knows a message by this id."""
        self._messages[(connection_id, carrier_id)] = (account_id, message_id)
        if len(self._messages) > self._most:
            self._messages.popitem(last=False)

    def message(self, connection_id: str, carrier_id: str) -> tuple[str, str] | None:
        """The account and the id of the message, when it is remembered."""
        return self._messages.get((connection_id, carrier_id))
