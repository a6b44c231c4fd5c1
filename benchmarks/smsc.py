"""How many submit_sm a second our SMSC takes durably from npm's smpp as ESME, on SQLite.

python benchmarks/smsc.py --messages 20000 --binds 2 --window 100
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from machine import machine_info, print_table, write_result

from tests.kits.esme import OPEN, PASSWORD, added
from tests.kits.running_app import running_app
from tests.kits.small_world import MAIN_NUMBER
from tests.kits.store_kit import new_sqlite
from tests.npm_packages import DECLARED, installed
from trunkline.base.universe import Universe
from trunkline.store import tables


def parse() -> argparse.Namespace:
    """The options of the command line."""
    parser = argparse.ArgumentParser(description="submit_sm per second, answered after their commit.")
    parser.add_argument("--messages", type=int, default=20_000, help="to submit (default 20000)")
    parser.add_argument("--binds", type=int, default=2, help="binds (default 2)")
    parser.add_argument("--window", type=int, default=100, help="units without an answer, each bind (default 100)")
    parser.add_argument("--people", type=int, default=1000, help="recipients (default 1000)")
    return parser.parse_args()


async def measure(options: argparse.Namespace, folder: Path) -> dict[str, Any]:
    """Submit everything; what the ESME measured, and how many messages are in the store."""
    async with running_app(new_sqlite(folder), universe=Universe(), **OPEN) as app:
        await added(app, binds=options.binds, window=options.window)
        given = {"port": app.app.smsc.ports[0], "system_id": "shop", "password": PASSWORD}
        given |= {"load": options.messages, "binds": options.binds, "window": options.window}
        given |= {"people": options.people, "source": MAIN_NUMBER[1:], "registered": 1}
        pipe = asyncio.subprocess.PIPE
        words = ("node", DECLARED / "esme.mjs", installed(), json.dumps(given))
        process = await asyncio.create_subprocess_exec(*words, stdin=pipe, stdout=pipe)
        assert process.stdout is not None
        said = [json.loads(line) async for line in process.stdout]
        await process.wait()
        loaded: dict[str, Any] = next(told for told in said if told["name"] == "loaded")
        return {**loaded, "submitted": options.messages, "stored": await app.count(tables.MESSAGE)}


def main() -> None:
    """Run the benchmark of the command line; exit code 1 when something was refused or is not stored."""
    options = parse()
    with tempfile.TemporaryDirectory() as folder:
        machine = machine_info(Path(folder))
        result = asyncio.run(measure(options, Path(folder)))
    result |= {"binds": options.binds, "window": options.window}
    print_table("machine", machine)
    print_table("submit_sm from npm's smpp, durable on sqlite", result)
    write_result("smsc-sqlite", {"machine": machine, "result": result})
    sys.exit(0 if result["stored"] == options.messages and not result["refused"] else 1)


if __name__ == "__main__":
    main()
