"""npm's smpp as an SMSC, in a process of its own."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import msgspec

from tests.npm_packages import DECLARED

PATIENCE_SECONDS = 60.0


class NpmSmsc:
    """The running SMSC: what it says, and what it is told to deliver."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdin is not None and process.stdout is not None
        self._stdin, self._stdout = process.stdin, process.stdout
        self.port = 0
        self.said: list[dict[str, Any]] = []

    async def says(self, name: str, wanted: Callable[[dict[str, Any]], bool] = lambda told: True) -> dict[str, Any]:
        """The next thing of this name that it says."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while line := await self._stdout.readline():
                told: dict[str, Any] = msgspec.json.decode(line)
                self.said.append(told)
                assert told["name"] not in ("error", "unknown"), told
                if told["name"] == name and wanted(told):
                    return told
        raise AssertionError(f"it ended without {name}; it said {self.said[-5:]}")

    async def deliver(self, **pdu: Any) -> int:
        """Have it send a deliver_sm; the status that it is answered with."""
        self._stdin.write(msgspec.json.encode(pdu) + b"\n")
        return int((await self.says("deliver_sm_resp"))["command_status"])


@asynccontextmanager
async def npm_smsc(packages: Path, **options: Any) -> AsyncIterator[NpmSmsc]:
    """Start one, which listens on a port of its own choice."""
    pipe = asyncio.subprocess.PIPE
    script = DECLARED / "smsc.mjs"
    process = await asyncio.create_subprocess_exec(
        "node", script, packages, msgspec.json.encode(options).decode(), stdin=pipe, stdout=pipe
    )
    smsc = NpmSmsc(process)
    try:
        smsc.port = int((await smsc.says("listening"))["port"])
        yield smsc
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
