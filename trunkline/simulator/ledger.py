"""What a simulated network took and did, so that somebody can compare it with what they sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from trunkline.simulator.chaos import TAKING, Fate

Tell = Callable[[Mapping[str, Any]], None]
"""What hears of every submission when it comes."""


def _nobody(_: Mapping[str, Any]) -> None:
    """Hear nothing."""


@dataclass
class Ledger:
    """The submissions by their fate, and how often each text was taken."""

    tell: Tell = _nobody
    fates: Counter[str] = field(default_factory=Counter)
    texts: Counter[str] = field(default_factory=Counter)
    """How often a text was taken; people tell the messages of a test by their texts."""
    taken: int = 0
    """How many submissions were taken, repeats and all."""
    receipts: int = 0
    receipts_taken: int = 0
    refused_receipts: int = 0
    """Told for as long as a carrier does, and never taken."""
    forged: int = 0
    forged_taken: int = 0
    """Lies that were answered as if they were believed."""
    inbounds: int = 0
    binds: int = 0

    @property
    def submissions(self) -> int:
        """How many there were, whatever became of them."""
        return sum(self.fates.values())

    def note(self, fate: Fate, text: str, to: str = "") -> int:
        """Count a submission, before it is answered; its number, from 0."""
        number, taken = self.submissions, fate in TAKING
        self.fates[fate.value] += 1
        if taken:
            self.texts[text] += 1
            self.taken += 1
        self.tell({"event": "submission", "number": number, "fate": fate.value, "taken": taken, "to": to, "text": text})
        return number

    def report(self) -> dict[str, Any]:
        """Everything as plain data."""
        twice = {text: times for text, times in self.texts.items() if times > 1}
        return {
            "submissions": self.submissions,
            "fates": dict(sorted(self.fates.items())),
            "taken": self.taken,
            "texts": len(self.texts),
            "taken_twice": len(twice),
            "twice": twice,
            "receipts": self.receipts,
            "receipts_taken": self.receipts_taken,
            "receipts_refused": self.refused_receipts,
            "forged": self.forged,
            "forged_taken": self.forged_taken,
            "inbounds": self.inbounds,
            "binds": self.binds,
        }
