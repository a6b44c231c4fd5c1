"""Networks of one process: how they are planned, what is written of them, and what they can be told meanwhile."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from trunkline.base.universe import FixedUniverse
from trunkline.simulator.chaos import Chaos
from trunkline.simulator.fleet import Fleet, Planned, Record, read_networks

PLAN = (Planned(name="a", carrier="smpp"), Planned(name="b", carrier="twilio", hook="http://127.0.0.1/hooks/b"))


def test_a_plan_is_read() -> None:
    document = {"network": [{"name": "a", "carrier": "smpp", "port": 2775, "chaos": {"seed": 7, "late": 1}}]}
    assert read_networks(document) == (Planned(name="a", carrier="smpp", port=2775, chaos=Chaos(seed=7, late=1)),)


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ({}, "network"),
        ({"network": []}, "length >= 1"),
        ({"network": [{"name": "", "carrier": "smpp"}]}, "name"),
        ({"network": [{"name": "a", "carrier": "pigeon"}]}, "'pigeon' is no carrier"),
        ({"network": [{"name": "a", "carrier": "smpp"}, {"name": "a", "carrier": "twilio"}]}, "the same name"),
        ({"network": [{"name": "a", "carrier": "smpp", "chaos": {"silent": 2}}]}, "silent"),
        ({"network": [{"name": "a", "carrier": "smpp", "pigeons": 2}]}, "pigeons"),
    ],
)
def test_plans_that_cannot_be(document: Any, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read_networks(document)


def test_a_record_goes_on_in_the_file_that_is_there(tmp_path: Path) -> None:
    file = tmp_path / "record.jsonl"
    for name in ("a", "b"):
        record = Record(file, FixedUniverse())
        record.of(name)({"event": "submission", "text": "Grüße"})
        newest = json.loads(file.read_text("utf-8").splitlines()[-1])
        assert (newest["network"], newest["text"]) == (name, "Grüße"), "before it is closed"
        record.close()
    assert [json.loads(line)["network"] for line in file.read_text("utf-8").splitlines()] == ["a", "b"]


def test_without_a_file_nothing_is_written() -> None:
    record = Record(None, FixedUniverse())
    record.of("a")({"event": "submission"})
    record.close()


def test_only_chaos_changes(tmp_path: Path) -> None:
    async def main() -> None:
        record = Record(tmp_path / "record.jsonl", FixedUniverse())
        fleet = Fleet(PLAN, FixedUniverse(), record)
        for other in (PLAN[:1], PLAN[::-1], (PLAN[0], msgspec.structs.replace(PLAN[1], port=1))):
            with pytest.raises(ValueError, match="only the chaos"):
                fleet.change(other)
        fleet.change([msgspec.structs.replace(each, chaos=Chaos(refuse=1)) for each in PLAN])
        record.close()

    asyncio.run(main())
    lines = [json.loads(line) for line in (tmp_path / "record.jsonl").read_text("utf-8").splitlines()]
    assert [(line["network"], line["event"], line["chaos"]["refuse"]) for line in lines] == [
        ("a", "change", 1),
        ("b", "change", 1),
    ]


def test_the_networks_listen_until_they_stop() -> None:
    async def main() -> None:
        fleet = Fleet(PLAN, FixedUniverse(), Record(None, FixedUniverse()))
        await fleet.start("127.0.0.1")
        names = [(name, carrier) for name, carrier, _ in fleet.connections()]
        assert names == [("a", "smpp"), ("b", "twilio")]
        port = next(iter(fleet.connections()))[2]["port"]
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.close()
        await fleet.stop()
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", port)
        assert {name: report["taken"] for name, report in fleet.reports().items()} == {"a": 0, "b": 0}

    asyncio.run(main())
