"""How many messages a second go all the way: sent, on the loopback handset, receipt recorded.

python benchmarks/end_to_end.py --store sqlite --messages 20000
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from typing import Any

from load import run_apart
from machine import Pulse, cpu_seconds, machine_info, print_table, write_result
from target import Bench, Seed, common_options, new_bench, plan_for, query, seed, serving

POLL_SECONDS = 0.2


def parse() -> argparse.Namespace:
    """The options of the command line."""
    parser = common_options("Messages per second from SendMessage to the recorded receipt.")
    parser.add_argument("--messages", type=int, default=20_000, help="to send (default 20000)")
    parser.add_argument("--patience", type=float, default=120.0, help="seconds to wait for the last receipt")
    return parser.parse_args()


def statuses(bench: Bench, account_id: str) -> dict[str, int]:
    """How many outgoing messages stand in each status."""
    rows = query(
        bench, "SELECT status, count(*) FROM message WHERE account_id = $1 AND NOT incoming GROUP BY status", account_id
    )
    return dict(rows)


def await_delivery(bench: Bench, account_id: str, expected: int, patience: float) -> dict[str, int]:
    """Look until that many messages are delivered, or patience ends; the last look."""
    until = time.monotonic() + patience
    while True:
        found = statuses(bench, account_id)
        if found.get("delivered", 0) >= expected or time.monotonic() > until:
            return found
        time.sleep(POLL_SECONDS)


def measure(
    bench: Bench, seeded: Seed, options: argparse.Namespace, network: subprocess.Popen[bytes] | None = None
) -> dict[str, Any]:
    """Send everything, wait for everything; the rate counts from the first request to the last receipt.

    `network` is the process of the carrier, whose cost is told too: what load and network take of the cores, the
    server cannot have.
    """
    plan = plan_for(bench, seeded, options, warm_up_seconds=0.0, seconds=None, messages=options.messages)
    already = statuses(bench, seeded.account_id).get("delivered", 0)
    with serving(bench) as process, Pulse() as pulse:
        cpu = cpu_seconds(process.pid)
        loop_cpu = cpu_seconds(process.pid, alone=True)
        network_cpu = cpu_seconds(network.pid) if network else 0.0
        started = time.perf_counter()
        sent, ids = run_apart(plan)
        accepted = time.perf_counter() - started
        found = await_delivery(bench, seeded.account_id, already + len(ids), options.patience)
        elapsed = time.perf_counter() - started
        cpu = cpu_seconds(process.pid) - cpu
        loop_cpu = cpu_seconds(process.pid, alone=True) - loop_cpu
        network_cpu = cpu_seconds(network.pid) - network_cpu if network else 0.0
    server_us, network_us = (spent / max(len(ids), 1) * 1e6 for spent in (cpu, network_cpu))
    delivered = found.get("delivered", 0) - already
    return {
        "end_to_end_per_second": round(delivered / elapsed, 1),
        "sent": len(ids),
        "delivered": delivered,
        "seconds": round(elapsed, 2),
        "seconds_until_all_accepted": round(accepted, 2),
        "accepted_per_second": sent["rate"],
        "server_cpu_us": round(server_us, 2),
        # Of the process with the event loop alone: near 1 it is what holds everything up.
        "event_loop_busy": round(loop_cpu / elapsed, 3),
        "generator_cpu_us": sent["generator_cpu_us"],
        "network_cpu_us": round(network_us, 2),
        # Were the server free of cost and the work divided perfectly, the machine would do no more than this.
        "ceiling_per_second": round((os.cpu_count() or 1) * 1e6 / (sent["generator_cpu_us"] + network_us), 1),
        **pulse.told(server_us),
        "statuses": found,
        "errors": sent["errors"],
    }


def main() -> None:
    """Run the benchmark of the command line; exit code 1 when a message did not arrive."""
    options = parse()
    with new_bench(options.store, options.data, options.postgres_url) as bench:
        seeded = seed(bench, options.sessions)
        machine = machine_info(bench.data_dir)
        result = measure(bench, seeded, options)
    print_table("machine", machine)
    print_table(f"end to end on {options.store}", result)
    write_result(f"end-to-end-{options.store}", {"machine": machine, "result": result})
    sys.exit(0 if result["delivered"] == result["sent"] and not result["errors"] else 1)


if __name__ == "__main__":
    main()
