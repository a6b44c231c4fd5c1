"""Simulated networks that run in one process: how they are planned, and what they can be told while they run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta

import trunkline.simulator.carriers
from trunkline.base.plugins import collect
from trunkline.base.universe import Universe
from trunkline.simulator.base import FakeCarrier
from trunkline.simulator.chaos import Chaos
from trunkline.simulator.http_network import HttpNetwork
from trunkline.simulator.ledger import Ledger, Tell
from trunkline.simulator.smpp_network import SmppNetwork

SMPP: Final = "smpp"
FAKES: Final[dict[str, FakeCarrier[Any]]] = {
    fake.key: fake for fake in collect(trunkline.simulator.carriers, FakeCarrier)
}
CARRIERS: Final = (SMPP, *FAKES)


class Planned(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One network: whose it is, where it listens, and how it misbehaves."""

    name: Annotated[str, Meta(min_length=1)]
    carrier: str
    port: Annotated[int, Meta(ge=0, le=65_535)] = 0
    """0 takes a free one."""
    hook: str = ""
    """The hook of its connection, for what no request names (HTTP)."""
    chaos: Chaos = Chaos()


class _Document(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    network: Annotated[tuple[Planned, ...], Meta(min_length=1)]


def read_networks(document: object) -> tuple[Planned, ...]:
    """Read the document of a file with several networks; raises ValueError with what is wrong."""
    try:
        found = msgspec.convert(document, _Document).network
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from None
    for planned in found:
        if planned.carrier not in CARRIERS:
            raise ValueError(f"{planned.carrier!r} is no carrier; there is: {', '.join(CARRIERS)}")
    if len({planned.name for planned in found}) < len(found):
        raise ValueError("two networks have the same name")
    return found


class Fleet:
    """The networks of a plan."""

    def __init__(self, plan: Sequence[Planned], universe: Universe, record: Record) -> None:
        self._plan = list(plan)
        self._record = record
        self._networks = {each.name: _network(each, universe, record.of(each.name)) for each in plan}

    async def start(self, host: str) -> None:
        """Listen; raises OSError when a port is taken."""
        for each in self._plan:
            await self._networks[each.name].start(host, each.port)

    async def stop(self) -> None:
        """Listen no more, and cut every connection."""
        for network in self._networks.values():
            await network.stop()

    def change(self, plan: Sequence[Planned]) -> None:
        """Behave as this plan says from now on; raises ValueError when it has other networks, or at other places."""
        if [_place(each) for each in plan] != [_place(each) for each in self._plan]:
            raise ValueError("only the chaos of a network can change while it runs")
        self._plan = list(plan)
        for each in plan:
            self._networks[each.name].behave(each.chaos)
            self._record.of(each.name)({"event": "change", "chaos": msgspec.to_builtins(each.chaos)})

    def connections(self) -> Iterable[tuple[str, str, dict[str, Any]]]:
        """For each network its name, its carrier, and the settings of a Trunkline connection to it."""
        return [(each.name, each.carrier, self._networks[each.name].connection()) for each in self._plan]

    def reports(self) -> dict[str, dict[str, Any]]:
        """What each network took and did, by its name."""
        return {name: network.ledger.report() for name, network in self._networks.items()}


class Record:
    """A file with a line of JSON for everything that a network took, before that is answered."""

    def __init__(self, file: Path | None, universe: Universe) -> None:
        """Without a file nothing is written; one that is there already goes on. Raises OSError."""
        # A line is handed to the system when it ends: whoever reads sees it, also when this process is killed then.
        self._file = None if file is None else file.open("a", encoding="utf-8", buffering=1)
        self._universe = universe

    def of(self, network: str) -> Tell:
        """What writes the lines of one network."""

        def write(members: Mapping[str, Any]) -> None:
            if self._file is not None:
                line = {"date": self._universe.now_iso(), "network": network, **members}
                self._file.write(msgspec.json.encode(line).decode() + "\n")

        return write

    def close(self) -> None:
        """Write no more."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _network(planned: Planned, universe: Universe, tell: Tell) -> SmppNetwork | HttpNetwork:
    ledger = Ledger(tell)
    if planned.carrier == SMPP:
        return SmppNetwork(planned.chaos, universe, ledger)
    return HttpNetwork(FAKES[planned.carrier], planned.chaos, universe, planned.hook, ledger)


def _place(planned: Planned) -> Planned:
    """The network without its chaos."""
    return msgspec.structs.replace(planned, chaos=Chaos())
