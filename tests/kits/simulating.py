"""`trunkline simulate` in a process of its own: what it says, writes and reports, and how it is told to change."""

from __future__ import annotations

import asyncio
import json
import shlex
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

from tests.kits.running_app import until

READY_SECONDS = 120.0


class Simulation:
    """One such process with the networks of a file; each is a mapping as that file has them."""

    def __init__(self, folder: Path, networks: list[dict[str, Any]]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.networks = networks
        self._file, self._record, self._said = folder / "networks.json", folder / "record.jsonl", folder / "said.txt"
        self._report = folder / "report.json"
        self._write()
        command = [sys.executable, "-m", "trunkline", "simulate", "--networks", str(self._file)]
        command += ["--record", str(self._record), "--report", str(self._report)]
        with self._said.open("wb") as said:
            self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=said, stdin=subprocess.DEVNULL)

    def _write(self) -> None:
        self._file.write_text(json.dumps({"network": self.networks}), "utf-8")

    @property
    def said(self) -> str:
        """All that it said to people."""
        return self._said.read_text("utf-8")

    async def says(self, words: str) -> None:
        """Wait until it says this."""

        async def said() -> bool:
            return words in self.said

        await until(said, READY_SECONDS)

    def alive(self) -> None:
        """Fail when it has ended by itself."""
        assert self.process.poll() is None, f"simulate ended with {self.process.returncode}: {self.said}"

    async def ready(self) -> dict[str, dict[str, Any]]:
        """Wait until it listens; the settings of the connections that it prints, by the names of its networks."""

        async def listening() -> bool:
            self.alive()
            return len(self._printed()) == len(self.networks)

        await until(listening, READY_SECONDS)
        return dict(map(_settings, self._printed()))

    def _printed(self) -> list[str]:
        lines = self.said.splitlines(keepends=True)
        return [line for line in lines if line.startswith("trunkline connection add ") and line.endswith("\n")]

    async def change(self, chaos: Mapping[str, dict[str, Any]]) -> None:
        """Have the networks of these names behave otherwise from now on."""
        changes = [line["event"] for line in self.record()].count("change")
        self.networks = [one | ({"chaos": chaos[one["name"]]} if one["name"] in chaos else {}) for one in self.networks]
        self.read_again()

        async def changed() -> bool:
            self.alive()
            return [line["event"] for line in self.record()].count("change") == changes + len(self.networks)

        await until(changed, READY_SECONDS)

    def read_again(self) -> None:
        """Write its file as the networks say now, and have it read that."""
        self._write()
        self.process.send_signal(signal.SIGHUP)

    def record(self) -> list[dict[str, Any]]:
        """The lines that it has written."""
        text = self._record.read_text("utf-8")
        return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]

    def taken(self) -> dict[str, Counter[str]]:
        """How often each network took each text, by its own record."""
        found: dict[str, Counter[str]] = {one["name"]: Counter() for one in self.networks}
        for line in self.record():
            if line["event"] == "submission" and line["taken"]:
                found[line["network"]][line["text"]] += 1
        return found

    def kill(self) -> None:
        """End it at once, if it still runs."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    async def stop(self) -> dict[str, dict[str, Any]]:
        """Have it end in good order; what it reports, by the names of its networks."""
        self.alive()
        self.process.terminate()
        assert await asyncio.to_thread(self.process.wait, READY_SECONDS) == 0, self.said
        told: dict[str, dict[str, Any]] = json.loads(self._report.read_text("utf-8"))
        return told


def _settings(line: str) -> tuple[str, dict[str, Any]]:
    words = shlex.split(line)
    settings = {}
    for option, value in pairwise(words):
        if option == "--set":
            name, _, text = value.partition("=")
            settings[name] = _value(text)
    return words[words.index("--name") + 1], settings


def _value(text: str) -> Any:
    """As `trunkline connection add` reads it: a number or a word of JSON, or else a text."""
    try:
        return json.loads(text)
    except ValueError:
        return text


@asynccontextmanager
async def simulating(folder: Path, *networks: dict[str, Any]) -> AsyncIterator[Simulation]:
    """Such a process from the moment it listens; it is killed if it still runs in the end."""
    simulation = Simulation(folder, list(networks))
    try:
        await simulation.ready()
        yield simulation
    finally:
        simulation.kill()
