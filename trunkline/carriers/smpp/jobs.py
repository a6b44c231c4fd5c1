"""A message on its way over SMPP: its parts, what was answered to each, and what that makes of the whole. Pure."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace

from trunkline.carriers.base import Accepted, Outcome, Outgoing, Refused, Unknown
from trunkline.carriers.smpp.pdu import SubmitSm

Answer = str | Refused | Unknown
"""What became of one part: the carrier's id of it, or why there is none."""


class Job:
    """One attempt to send a message; its outcome is known when every part has its answer."""

    __slots__ = ("answers", "left", "message", "outcome", "queued_until", "units")

    def __init__(
        self,
        message: Outgoing,
        units: Sequence[SubmitSm],
        taken: Mapping[int, str],
        outcome: asyncio.Future[Outcome],
        queued_until: float,
    ) -> None:
        self.message = message
        self.units = units
        self.answers: list[Answer | None] = [taken.get(number) for number in range(len(units))]
        """By the part's place; ids of an attempt before this one are there from the beginning."""
        self.left = self.answers.count(None)
        self.outcome = outcome
        self.queued_until = queued_until

    def missing(self) -> list[int]:
        """The places of the parts that are still to be sent."""
        return [place for place, answer in enumerate(self.answers) if answer is None]

    def settle(self, place: int, answer: Answer) -> bool:
        """Note the answer to a part; whether that was the last one."""
        if self.answers[place] is None:
            self.left -= 1
        self.answers[place] = answer
        if self.left == 0 and not self.outcome.done():
            self.outcome.set_result(outcome_of(self.answers))
        return self.left == 0

    def taken(self) -> dict[int, str]:
        """The carrier's ids of the parts that it has, by their places."""
        return {place: answer for place, answer in enumerate(self.answers) if isinstance(answer, str)}


def outcome_of(answers: Sequence[Answer | None]) -> Outcome:
    """What the answers to the parts make of a message.

    A refusal for good decides: without that part no phone shows the text. Then what is unknown, for to send the whole
    again may be to send it twice; then what may be tried again.
    """
    refused = [answer for answer in answers if isinstance(answer, Refused)]
    unknown = [answer for answer in answers if isinstance(answer, Unknown)]
    final = [refusal for refusal in refused if not refusal.failure.again]
    found: list[Outcome] = [*final, *unknown, *refused]
    if found:
        seen = any(not isinstance(answer, Refused) or answer.handed for answer in answers)
        return replace(found[0], handed=seen) if isinstance(found[0], Refused) else found[0]
    ids = [answer for answer in answers if isinstance(answer, str)]
    return Accepted(ids[0]) if len(ids) == 1 else Accepted(",".join(ids), tuple(ids))
