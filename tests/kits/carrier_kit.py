"""One kit for every carrier: it walks the carriers and plays the cases of each against a scripted other side.

A carrier `foo` needs its cases beside its source, `tests/cases/carriers/foo.json`. One that is spoken to over HTTP
needs nothing more: `tests/kits/http_stage.py` plays it by its cases. Any other needs `tests/kits/carriers_foo.py`
besides, with `async def stage(settings) -> Stage`, which opens a link and plays the carrier.
"""

import asyncio
import functools
import importlib
import importlib.util
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

import trunkline.carriers
from trunkline.base.plugins import collect
from trunkline.carriers.base import (
    Accepted,
    Carrier,
    ConnectionInfo,
    Inbound,
    InboundPart,
    Link,
    Media,
    Outgoing,
    Receipt,
    Refused,
)

CASES = Path(__file__).parent.parent / "cases" / "carriers"
REQUIRED = ("sent", "throttled", "rejected", "unreachable", "receipt", "inbound", "inbound twice")
REQUIRED_OF_HOOKS = ("bad signature", "on the way")
"""Of every carrier that calls us: what is forged is refused, and a state on the way is no receipt."""
REQUIRED_OF_MEDIA = ("media", "inbound media")
AN_RSA_KEY = "{an RSA key}"
AGAIN = {"throttled": True, "unreachable": True, "rejected": False}
CONNECTION = ConnectionInfo("a" * 24, "c" * 24)
PATIENCE_SECONDS = 60.0
QUIET_SECONDS = 0.02
"""How long nothing more may come once everything expected is there."""

CARRIERS: dict[str, Carrier[Any]] = {carrier.key: carrier for carrier in collect(trunkline.carriers, Carrier)}


@dataclass
class RecordingSink:
    """Keeps what a carrier tells; `failures` makes it refuse so many times first, as a stalled store does."""

    failures: int = 0
    refused: list[str] = field(default_factory=list)
    receipts: list[Receipt] = field(default_factory=list)
    inbounds: list[Inbound] = field(default_factory=list)
    parts: list[InboundPart] = field(default_factory=list)
    late: list[tuple[Outgoing, Accepted]] = field(default_factory=list)
    news: asyncio.Event = field(default_factory=asyncio.Event)

    async def receipt(self, receipt: Receipt) -> None:
        """Keep a receipt."""
        self._perhaps_refuse(receipt.carrier_id or "")
        self.receipts.append(receipt)
        self.news.set()

    async def inbound(self, inbound: Inbound) -> None:
        """Keep a text."""
        self._perhaps_refuse(inbound.carrier_id)
        self.inbounds.append(inbound)
        self.news.set()

    async def part(self, part: InboundPart) -> None:
        """Keep a part of a text."""
        self._perhaps_refuse(str(part.reference))
        self.parts.append(part)
        self.news.set()

    async def accepted(self, message: Outgoing, answer: Accepted) -> None:
        """Keep a late answer."""
        self._perhaps_refuse(answer.carrier_id)
        self.late.append((message, answer))
        self.news.set()

    async def until(self, what: Callable[[], bool]) -> None:
        """Wait, not for ever, until what it has been told is enough."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not what():
                self.news.clear()
                await self.news.wait()

    def _perhaps_refuse(self, carrier_id: str) -> None:
        if self.failures > 0:
            self.failures -= 1
            self.refused.append(carrier_id)
            raise RuntimeError("the store is stalled")


class Stage(Protocol):
    """An open link with a scripted carrier behind it."""

    link: Link
    sink: RecordingSink

    async def says(self, event: Any) -> None:
        """Let the carrier tell us something by itself: a receipt or a text, as the case file writes it."""
        ...


@runtime_checkable
class SeeingStage(Stage, Protocol):
    """A stage that also keeps what the carrier has seen, and compares it with the case."""

    async def check(self, case: dict[str, Any]) -> None:
        """Compare what the carrier has seen with what the case says that it should; end the carrier."""
        ...


Stager = Callable[[dict[str, Any]], Awaitable[Stage]]


def required(carrier: Carrier[Any]) -> set[str]:
    """The labels of the cases that a carrier must have."""
    hooks = REQUIRED_OF_HOOKS if carrier.hook else ()
    return {*REQUIRED, *hooks, *(REQUIRED_OF_MEDIA if carrier.has_media and carrier.hook else ())}


def case_names() -> list[tuple[str, str]]:
    """Every (carrier, label of a case) there is to play."""
    return [(key, label) for key in CARRIERS for label in read_cases(key)]


@functools.cache
def rsa_key() -> str:
    """A private key of this run, in PEM: none is kept in a file."""
    form = (Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return rsa.generate_private_key(65537, 2048).private_bytes(*form).decode()


def read_cases(key: str) -> dict[str, dict[str, Any]]:
    """The cases of a carrier by their labels, each with the settings that hold for it."""
    path = CASES / f"{key}.json"
    if not path.exists():
        return {}
    document = json.loads(path.read_text("utf-8"))
    shared = {name: rsa_key() if value == AN_RSA_KEY else value for name, value in document["settings"].items()}
    return {case["label"]: {**case, "settings": shared | case.get("settings", {})} for case in document["cases"]}


async def play(key: str, label: str) -> None:
    """Play one case and compare what comes of it."""
    case = read_cases(key)[label]
    stage = await staged(key, case)
    try:
        if "send" in case:
            await _send(stage.link, label, case)
        if "ask" in case:
            found = await stage.link.ask(outgoing(**case["ask"]))
            assert like(plain(found), case["found"]), f"{label}: {found}"
        if "says" in case:
            await stage.says(case["says"])
        receipts, inbounds = case.get("receipts", []), case.get("inbounds", [])
        await stage.sink.until(
            lambda: len(stage.sink.receipts) >= len(receipts) and len(stage.sink.inbounds) >= len(inbounds)
        )
        await asyncio.sleep(QUIET_SECONDS)
        assert like(list(map(plain, stage.sink.receipts)), receipts), stage.sink.receipts
        assert like(list(map(plain, stage.sink.inbounds)), inbounds), stage.sink.inbounds
        if label == "inbound twice":
            assert len({inbound.carrier_id for inbound in stage.sink.inbounds}) == 1, "the same text, the same id"
        if isinstance(stage, SeeingStage):
            await stage.check(case)
    finally:
        await stage.link.close()


async def staged(key: str, case: dict[str, Any]) -> Stage:
    """The stage of a carrier: its own, or the one of all carriers over HTTP."""
    if importlib.util.find_spec(f"tests.kits.carriers_{key}") is None:
        # Imported here, since that module uses this one.
        return await importlib.import_module("tests.kits.http_stage").stage(CARRIERS[key], case)  # type: ignore[no-any-return]
    stager: Stager = importlib.import_module(f"tests.kits.carriers_{key}").stage
    return await stager(case["settings"])


def outgoing(**members: Any) -> Outgoing:
    """A message to send, with a plain value for every member that is not named."""
    usual: dict[str, Any] = {
        "message_id": "m" * 24,
        "account_id": CONNECTION.account_id,
        "connection_id": CONNECTION.connection_id,
        "from_address": "+15551234567",
        "to_address": "+15556667777",
        "text": "Good morning",
        "segments": 1,
        "encoding": "GSM-7",
        "attempt": 1,
    }
    media = tuple(one if isinstance(one, Media) else Media(**one) for one in members.pop("media", ()))
    return Outgoing(**(usual | members), media=media)


async def _send(link: Link, label: str, case: Mapping[str, Any]) -> None:
    # "times" sends the same message again, as for a limit that only the second one passes; the last outcome counts.
    outcome = [await link.send(outgoing(**case["send"])) for _ in range(case.get("times", 1))][-1]
    assert like(plain(outcome), case["outcome"]), f"{label}: {outcome}"
    if label in AGAIN:
        assert isinstance(outcome, Refused) and outcome.failure.again is AGAIN[label]


def plain(value: Any) -> Any:
    """A value as a case file writes it: data classes with their kind and members, members of enumerations as values."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple | list):
        return list(map(plain, value))
    if not is_dataclass(value):
        return value
    members = {member.name: plain(getattr(value, member.name)) for member in fields(value)}
    return {"kind": type(value).__name__} | members


def like(got: Any, expected: Any) -> bool:
    """Compare with a pattern: "*" stands for any text but the empty one; members that a pattern omits are free."""
    if expected == "*":
        return isinstance(got, str) and got != ""
    if isinstance(expected, dict):
        return isinstance(got, dict) and all(like(got.get(name), value) for name, value in expected.items())
    if isinstance(expected, list):
        return len(got) == len(expected) and all(map(like, got, expected))
    return bool(got == expected)
