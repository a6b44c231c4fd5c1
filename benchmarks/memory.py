"""Does the memory of the server stay flat over a million messages?

python benchmarks/memory.py --store sqlite --messages 1000000
"""

from __future__ import annotations

import argparse
import sys
import threading
import time
from dataclasses import dataclass, field
from typing import Any

from load import run_apart
from machine import machine_info, print_table, proportional_mb, resident_mb, write_result
from target import common_options, new_bench, plan_for, seed, serving

STEPS = 10
SAMPLE_SECONDS = 1.0


def parse() -> argparse.Namespace:
    """The options of the command line."""
    parser = common_options("Resident memory of the server over many messages.")
    parser.add_argument("--messages", type=int, default=1_000_000, help="to send (default 1000000)")
    parser.add_argument("--limit-mb", type=float, default=300.0, help="more than this is a failure (default 300)")
    return parser.parse_args()


@dataclass
class Sampler:
    """Looks at the memory of a process once a second, in a thread."""

    pid: int
    peak_mb: float = 0.0
    _stop: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Sampler:
        threading.Thread(target=self._watch, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()

    def _watch(self) -> None:
        while not self._stop.wait(SAMPLE_SECONDS):
            self.peak_mb = max(self.peak_mb, resident_mb(self.pid))


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """Send in ten parts and note the memory after each."""
    with new_bench(options.store, options.data, options.postgres_url) as bench:
        seeded = seed(bench, options.sessions)
        machine = machine_info(bench.data_dir)
        with serving(bench) as process, Sampler(process.pid) as sampler:
            time.sleep(1.0)
            steps = [_step(process.pid, 0, 0.0)]
            for number in range(1, STEPS + 1):
                plan = plan_for(
                    bench, seeded, options, warm_up_seconds=0.0, seconds=None, messages=options.messages // STEPS
                )
                result, _ = run_apart(plan)
                steps.append(_step(process.pid, number * (options.messages // STEPS), result["rate"]))
                print(steps[-1], flush=True)
    return {"machine": machine, "steps": steps, "peak_resident_mb": round(sampler.peak_mb, 1)}


def _step(pid: int, messages: int, rate: float) -> dict[str, float]:
    return {
        "messages": messages,
        "resident_mb": round(resident_mb(pid), 1),
        "proportional_mb": round(proportional_mb(pid), 1),
        "rate": rate,
    }


def main() -> None:
    """Run the benchmark of the command line; exit code 1 above the limit."""
    options = parse()
    result = measure(options)
    print_table("memory after so many messages, MB", [(str(s["messages"]), s["resident_mb"]) for s in result["steps"]])
    print_table("peak", {"resident_mb": result["peak_resident_mb"], "limit_mb": options.limit_mb})
    write_result(f"memory-{options.store}", result)
    sys.exit(0 if result["peak_resident_mb"] <= options.limit_mb else 1)


if __name__ == "__main__":
    main()
