"""The loopback carrier on the kit's stage: a network with a journal in memory, and one number that is ours."""

from dataclasses import dataclass, replace
from typing import Any

from tests.kits.carrier_kit import CONNECTION, RecordingSink
from trunkline.base.universe import FixedUniverse, Universe
from trunkline.carriers.base import ConnectionInfo, Host
from trunkline.carriers.loopback import CARRIER, HandsetText, LoopbackLink, PhoneNetwork

OURS = "+15551234567"


class MemoryJournal:
    """Keeps texts in memory; `stalled` makes it refuse to."""

    def __init__(self) -> None:
        self.kept: list[HandsetText] = []
        self.stalled = False

    async def record(self, text: HandsetText) -> None:
        """Keep a text without the mark of a repeat, as the table does."""
        if self.stalled:
            raise RuntimeError("the store is stalled")
        self.kept.append(replace(text, repeat=False))

    async def texts(self, number: str, limit: int) -> list[HandsetText]:
        """Give the newest texts of a number, the newest first."""
        found = [text for text in self.kept if text.number == number]
        return found[::-1][:limit]


async def owner_of(number: str) -> ConnectionInfo | None:
    """Whose number it is."""
    return CONNECTION if number == OURS else None


def phone_network(universe: Universe | None = None) -> tuple[PhoneNetwork, MemoryJournal]:
    """A network without connections, and its journal."""
    journal = MemoryJournal()
    return PhoneNetwork(journal, owner_of, universe or FixedUniverse()), journal


@dataclass
class LoopbackStage:
    """A network with one open link."""

    network: PhoneNetwork
    journal: MemoryJournal
    link: LoopbackLink
    sink: RecordingSink

    async def says(self, event: dict[str, Any]) -> None:
        """Let a handset answer."""
        await self.network.answer(event["from"], event["to"], event["text"])

    async def receipts(self, count: int) -> None:
        """Wait until so many receipts have come."""
        await self.sink.until(lambda: len(self.sink.receipts) >= count)


async def stage(settings: dict[str, Any], universe: Universe | None = None) -> LoopbackStage:
    """Open a link with these settings."""
    network, journal = phone_network(universe)
    sink = RecordingSink()
    host = Host(network.universe, network)
    link = await CARRIER.open(CARRIER.read_settings(settings), CONNECTION, sink, host)
    assert isinstance(link, LoopbackLink)
    return LoopbackStage(network, journal, link, sink)
