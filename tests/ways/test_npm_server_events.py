"""npm's @servicestack/client listens to a served app: what works for it works for the reference's own programs."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import msgspec

from tests.kits.listening import Listening, listening
from tests.kits.running_app import sqlite_in
from tests.kits.small_world import MAIN, MAIN_NUMBER
from tests.npm_packages import DECLARED

HANDSET = "+15556667777"
PATIENCE_SECONDS = 60.0


class Client:
    """A program that listens; each line of its output is one event."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdin is not None and process.stdout is not None
        self.process = process
        self._stdin = process.stdin
        self._stdout = process.stdout
        self.heard: list[str] = []

    async def hears(self, name: str, wanted: Callable[[Any], bool] = lambda told: True) -> Any:
        """What it says of the next event of this name that is wanted; others are passed over."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while line := await self._stdout.readline():
                event = msgspec.json.decode(line)
                self.heard.append(event["name"])
                if event["name"] == name and wanted(event.get("told")):
                    return event.get("told")
        raise AssertionError("it has ended")

    def do(self, command: str) -> None:
        """Have it do something."""
        self._stdin.write(f"{command}\n".encode())


@asynccontextmanager
async def started(packages: Path, site: Listening) -> AsyncIterator[Client]:
    script, base = DECLARED / "server_events.mjs", f"http://127.0.0.1:{site.port}"
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec("node", script, packages, base, "tk_ann", stdin=pipe, stdout=pipe)
    try:
        yield Client(process)
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


def test_the_references_own_client_hears_a_handset(npm_packages: Path, tmp_path: Path) -> None:
    async def scene(site: Listening, client: Client) -> None:
        connected = await client.hears("onConnect")
        assert connected["heartbeatIntervalMs"] == 200 and connected["channels"] == "home"
        assert (await client.hears("onJoin"))["channel"] == "home"
        await site.app.network.answer(HANDSET, MAIN_NUMBER, "Hello, are you there?")
        received = await client.hears("MessageReceived")
        assert (received["text"], received["otherAddress"]) == ("Hello, are you there?", HANDSET)
        assert received["message"]["eventId"] > connected["eventId"]
        await site.running.sent("Yes", HANDSET)
        assert (await client.hears("MessageCreated"))["text"] == "Yes"
        await client.hears("MessageStatusChanged", lambda told: told["status"] == "delivered")
        await client.hears("onHeartbeat")
        client.do("subscribers")
        (subscriber,) = await client.hears("subscribers")
        assert (subscriber["displayName"], subscriber["channels"]) == ("Ann Agent", ["home"])
        client.do(f"subscribe endpoint:{MAIN}")
        assert (await client.hears("onUpdate"))["channels"] == f"home,endpoint:{MAIN}"
        assert "onException" not in client.heard
        # Its heartbeat finds that the stream has ended, and it begins anew where it was.
        site.app.subscriptions.close_all()
        for text in ("While you were away", "And back again"):
            await site.app.network.answer(HANDSET, MAIN_NUMBER, text)
            assert (await client.hears("MessageReceived"))["text"] == text
        assert client.heard.count("onConnect") == 2 and "EventsMissed" not in client.heard
        client.do("stop")
        await client.hears("stopped")

    async def main() -> None:
        async with listening(sqlite_in(tmp_path), heartbeat_seconds=0.2) as site, started(npm_packages, site) as client:
            await scene(site, client)
            assert await asyncio.wait_for(client.process.wait(), PATIENCE_SECONDS) == 0

    asyncio.run(main())
