"""How many messages a second go all the way over SMPP: sent, taken by npm's smpp as SMSC, receipt recorded.

python benchmarks/smpp.py --store sqlite --messages 20000 --window 100
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from end_to_end import measure
from machine import REPOSITORY, machine_info, print_table, write_result
from target import common_options, new_bench, seed, stopping

from tests.npm_packages import DECLARED, installed


def parse() -> argparse.Namespace:
    """The options of the command line."""
    parser = common_options("Messages per second from SendMessage over SMPP to the recorded receipt.")
    parser.add_argument("--messages", type=int, default=20_000, help="to send (default 20000)")
    parser.add_argument("--patience", type=float, default=120.0, help="seconds to wait for the last receipt")
    parser.add_argument("--window", type=int, default=100, help="units without an answer (default 100)")
    parser.add_argument("--binds", type=int, default=1, help="binds (default 1)")
    parser.add_argument("--receipts", choices=["text", "tlv"], default="text", help="the kind (default text)")
    return parser.parse_args()


@contextmanager
def npm_smsc(receipts: str) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    """npm's smpp as an SMSC that says nothing of what it does; its port and its process."""
    options = json.dumps({"quiet": True, "receipts": receipts})
    process = subprocess.Popen(
        ["node", str(DECLARED / "smsc.mjs"), str(installed()), options],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with stopping(process):
        assert process.stdout is not None
        yield int(json.loads(process.stdout.readline())["port"]), process


def main() -> None:
    """Run the benchmark of the command line; exit code 1 when a message did not arrive."""
    options = parse()
    with (
        new_bench(options.store, options.data, options.postgres_url) as bench,
        npm_smsc(options.receipts) as (port, smsc),
    ):
        settings = {"host": "127.0.0.1", "port": port, "system_id": "bench", "password": "secret"}
        settings |= {"window": options.window, "binds": options.binds}
        seeded = seed(bench, options.sessions, carrier=("smpp", settings))
        machine = machine_info(bench.data_dir)
        result = measure(bench, seeded, options, smsc)
    result |= {"window": options.window, "binds": options.binds, "receipts": options.receipts}
    print_table("machine", machine)
    print_table(f"over SMPP to npm's smpp, on {options.store}", result)
    write_result(f"smpp-{options.store}", {"machine": machine, "result": result})
    sys.exit(0 if result["delivered"] == result["sent"] and not result["errors"] else 1)


if __name__ == "__main__":
    main()
