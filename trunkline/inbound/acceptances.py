"""Late answers: the carrier took a message after all, when its answer was no longer waited for."""

from __future__ import annotations

from trunkline.base.universe import Universe
from trunkline.carriers.base import Accepted, Outgoing
from trunkline.commit.committer import Committer
from trunkline.domain.facts import MessageSent
from trunkline.settings import Settings

HOUR_MILLISECONDS = 3_600_000


class Acceptances:
    """Takes late answers from carriers into the store, so that receipts find their messages."""

    def __init__(self, committer: Committer, universe: Universe, settings: Settings) -> None:
        self._committer = committer
        self._universe = universe
        self._receipt_deadline = int(settings.receipt_deadline_hours * HOUR_MILLISECONDS)

    async def take(self, message: Outgoing, answer: Accepted) -> None:
        """Record that a message of unknown outcome was taken; it waits for its receipt from now on.

        What is final, or was sent again meanwhile, stays as it is, and the answer joins its story.
        """
        fact = MessageSent(
            account_id=message.account_id,
            date=self._universe.now_iso(),
            id=message.message_id,
            attempt=message.attempt,
            carrier_id=answer.carrier_id,
            due=self._universe.milliseconds() + self._receipt_deadline,
            connection_id=message.connection_id,
            parts=answer.parts,
        )
        await self._committer.commit([fact])
