"""How many durable SendMessage a second: load in its own process, every answered message looked up afterwards.

python benchmarks/send.py --store sqlite --seconds 10
python benchmarks/send.py --store postgres --rows 5000000
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from load import run_apart
from machine import RESULTS, Pulse, cpu_seconds, machine_info, print_table, proportional_mb, resident_mb, write_result
from target import Bench, Seed, common_options, fill, new_bench, plan_for, query, seed, serving, verify


def parse() -> argparse.Namespace:
    """The options of the command line."""
    parser = common_options("Durable SendMessage per second.")
    parser.add_argument("--seconds", type=float, default=10.0, help="measured, after the warm-up (default 10)")
    parser.add_argument("--messages", type=int, help="stop after this many measured messages")
    parser.add_argument("--warm-up", type=float, default=2.0, help="seconds that do not count (default 2)")
    parser.add_argument("--rows", type=int, default=0, help="messages stored before the run (default none)")
    parser.add_argument("--opted-out", type=int, default=0, help="other people who want no messages (default none)")
    parser.add_argument(
        "--rate",
        type=int,
        default=100,
        help="segments a second that the carrier takes meanwhile; 0 for no limit (default 100, a usual SMPP bind)",
    )
    parser.add_argument("--pin-load", type=int, metavar="CORE", help="tie the load to one core (default: not tied)")
    parser.add_argument("--profile", action="store_true", help="run the server under pyinstrument (slower; HTML)")
    return parser.parse_args()


def profiler(options: argparse.Namespace) -> list[str]:
    """The words that put the server under the profiler, if one is wanted."""
    if not options.profile:
        return []
    page = RESULTS / f"profile-{options.store}.html"
    print(f"profile: benchmarks/results/{page.name}")
    return ["-m", "pyinstrument", "-r", "html", "-o", str(page), "--interval", "0.001"]


def measure(bench: Bench, seeded: Seed, options: argparse.Namespace) -> tuple[dict[str, Any], list[str]]:
    """Run the load against a started server; its result with the cost on the server's side."""
    plan = plan_for(
        bench,
        seeded,
        options,
        warm_up_seconds=options.warm_up,
        seconds=options.seconds if options.messages is None else None,
        messages=options.messages,
    )
    with serving(bench, profiler(options)) as process, Pulse() as pulse:
        before = cpu_seconds(process.pid)
        result, ids = run_apart(plan, options.pin_load)
        spent = cpu_seconds(process.pid) - before
        result["server_cpu_us"] = round(spent / max(result["answered_200"], 1) * 1e6, 2)
        result |= pulse.told(spent / max(result["answered_200"], 1) * 1e6)
        result["server_resident_mb"] = round(resident_mb(process.pid), 1)
        result["server_proportional_mb"] = round(proportional_mb(process.pid), 1)
    return result, ids


def run(options: argparse.Namespace) -> bool:
    """One whole benchmark; whether every answered message was found."""
    with new_bench(options.store, options.data, options.postgres_url) as bench:
        seeded = seed(bench, options.sessions, options.rate or None, opted_out=options.opted_out)
        fill(bench, seeded.account_id, options.rows)
        machine = machine_info(bench.data_dir)
        if bench.store == "postgres":
            machine["postgresql"] = query(bench, "SHOW server_version")[0][0]
        result, ids = measure(bench, seeded, options)
        found = verify(bench, seeded.account_id, ids)
    report(options, machine, result)
    print_table("verification", asdict(found))
    sound = found.complete and result["answered_200"] == len(ids) and not result["errors"]
    print(f"  {'every answered message has all its rows' if sound else 'FAILED: rows are missing, or errors'}")
    asked = {name: value for name, value in vars(options).items() if name not in ("data", "postgres_url")}
    everything = {"options": asked, "machine": machine, "result": result, "verification": asdict(found), "sound": sound}
    write_result(f"send-{options.store}", everything)
    return sound


def report(options: argparse.Namespace, machine: dict[str, Any], result: dict[str, Any]) -> None:
    """Print what was measured, and where."""
    print_table("machine", machine)
    shown = {name: value for name, value in result.items() if name != "error_samples"}
    print_table(f"SendMessage on {options.store}, {options.connections} connections, {options.rows} rows before", shown)
    for status, sample in result["error_samples"].items():
        print(f"  {status}: {sample}")


def main() -> None:
    """Run the benchmark of the command line; exit code 1 when a message is missing."""
    options = parse()
    Path(RESULTS).mkdir(exist_ok=True)
    sys.exit(0 if run(options) else 1)


if __name__ == "__main__":
    main()
