"""Who listens: subscribers found by the accounts that they may see, and asked what of these they may see."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from trunkline.base.log import get_logger
from trunkline.domain.scope import Scope
from trunkline.realtime.channels import Channel
from trunkline.realtime.notices import Notice

log = get_logger(__name__)


class Subscriber(Protocol):
    """Somebody who is told; `position` is the number of the last line of the log that they were told or spared."""

    position: int

    @property
    def scope(self) -> Scope:
        """What they may see."""
        ...

    @property
    def channels(self) -> Sequence[Channel]:
        """What they listen to."""
        ...

    def tell(self, notice: Notice, channel: Channel) -> None:
        """Take a notice, without waiting for anything."""
        ...


class Audience:
    """All who listen now; to tell costs what those who may hear it cost, however many others there are."""

    def __init__(self) -> None:
        self._by_account: dict[str, dict[Subscriber, None]] = {}
        self._accounts_of: dict[Subscriber, tuple[str, ...]] = {}

    def __len__(self) -> int:
        return len(self._accounts_of)

    def __contains__(self, subscriber: Subscriber) -> bool:
        return subscriber in self._accounts_of

    @property
    def account_ids(self) -> Collection[str]:
        """The accounts that anybody listens to."""
        return self._by_account.keys()

    def add(self, subscriber: Subscriber) -> None:
        """Let somebody listen, or take note that what they may see has changed."""
        self.remove(subscriber)
        self._accounts_of[subscriber] = tuple(subscriber.scope.account_ids)
        for account_id in self._accounts_of[subscriber]:
            self._by_account.setdefault(account_id, {})[subscriber] = None

    def remove(self, subscriber: Subscriber) -> None:
        """Tell this one no more."""
        for account_id in self._accounts_of.pop(subscriber, ()):
            listening = self._by_account[account_id]
            del listening[subscriber]
            if not listening:
                del self._by_account[account_id]

    def tell(self, notice: Notice) -> int:
        """Tell all whom it concerns and who have not heard it; how many were asked."""
        listening = tuple(self._by_account.get(notice.account_id, ()))
        for subscriber in listening:
            pass_on(notice, subscriber)
        return len(listening)


def pass_on(notice: Notice, subscriber: Subscriber) -> None:
    """Tell one what they may see, once, on the first of their channels that carries it."""
    if notice.seq <= subscriber.position:
        return
    subscriber.position = notice.seq
    if not subscriber.scope.sees(notice.account_id, notice.customer_id):
        return
    channel = next((channel for channel in subscriber.channels if channel.carries(notice)), None)
    if channel is None:
        return
    try:
        subscriber.tell(notice, channel)
    except Exception as error:  # one line that cannot be told must not keep everybody from all later ones
        log.exception("event_not_told", error, seq=notice.seq, kind=notice.kind)
