"""How Trunkline does beside Kannel and Jasmin: the same job, the same network, one after the other on the same machine.

    python benchmarks/peers.py --seconds 10 [--only kannel,trunkline] [--store postgres] [--syncs] [--install]
    python benchmarks/peers.py --accept-only

The job: HTTP in, a queue, submit_sm to an SMSC at window 100, and the receipt recorded or told. With `--accept-only` no
SMSC can be reached, and each gateway only takes messages into its queue. What is missing is said and left out;
`--install` fetches it, as root.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from load import Plan, run_apart
from machine import cpu_seconds, machine_info, print_table, write_result
from peers_gateways import Count, Gateway, Kannel, Trunkline
from peers_jasmin import Jasmin
from peers_network import RunningNetwork, running_network

GATEWAYS: Mapping[str, type[Gateway]] = {kind.name: kind for kind in (Trunkline, Kannel, Jasmin)}
POLL_SECONDS = 0.5
SYNC_MESSAGES = 500
SHARED = ("arrived_per_second", "receipts_per_second", "accepted_per_second", "accept_p99_ms", "cpu_us_per_message")
SYNCS = re.compile(r"^\d+ +(?:fsync|fdatasync|msync|sync_file_range)\(", re.MULTILINE)
TRACED = "trace=fsync,fdatasync,msync,sync_file_range"


def parse() -> argparse.Namespace:
    """The options of the command line."""
    parser = argparse.ArgumentParser(description="Trunkline beside Kannel and Jasmin, doing the same job.")
    parser.add_argument("--seconds", type=float, default=10.0, help="of load for each (default 10)")
    parser.add_argument("--only", default=",".join(GATEWAYS), help="some of: %(default)s")
    parser.add_argument("--store", choices=("sqlite", "postgres"), default="sqlite", help="of Trunkline")
    parser.add_argument("--connections", type=int, default=64, help="of the load (default 64)")
    parser.add_argument("--patience", type=float, default=20.0, help="seconds without progress before the rest is lost")
    parser.add_argument("--data", type=Path, help="put the data folders here (default: the temporary folder)")
    parser.add_argument("--syncs", action="store_true", help="also count each one's syncs, with strace, in a run apart")
    parser.add_argument("--accept-only", action="store_true", help="no SMSC can be reached: nothing but accepting")
    parser.add_argument("--install", action="store_true", help="fetch what is missing from Debian and PyPI (root)")
    options = parser.parse_args()
    unknown = set(options.only.split(",")) - set(GATEWAYS)
    if unknown:
        parser.error(f"--only: {', '.join(sorted(unknown))} is none of {', '.join(GATEWAYS)}")
    if options.install and os.geteuid() != 0:
        parser.error("--install needs root, for apt-get")
    if options.syncs and not shutil.which("strace"):
        parser.error("--syncs needs strace")
    return options


def gateway_cpu(network: RunningNetwork) -> float:
    """The processor time of all that this process has started and that lives, but for the network."""
    own = os.times()
    return cpu_seconds(os.getpid()) - own.user - own.system - cpu_seconds(network.process.pid)


def await_all(network: RunningNetwork, told: Count, expected: int, patience: float) -> tuple[int, float]:
    """Look until every message has arrived and its receipt is told, or nothing moves; the last look and its moment."""
    seen, progress = (-1, -1), time.monotonic()
    while True:
        now = (network.counts().distinct, told())
        moment = time.monotonic()
        if now != seen:
            seen, progress = now, moment
        if min(now) >= expected or moment - progress > patience:
            return now[1], progress
        time.sleep(POLL_SECONDS)


def measure(gateway: Gateway, options: argparse.Namespace) -> dict[str, Any]:
    """One gateway under load until all has arrived; rates count from the first submit_sm."""
    with running_network() as network, gateway.running(network, ()) as running:
        cpu = gateway_cpu(network)
        sent, _ = run_apart(planned(running.plan, options))
        accepted = sent["answered_200"]
        receipts, moment = await_all(network, running.told, accepted, options.patience)
        cpu = gateway_cpu(network) - cpu
        counts = network.counts()
    last_told = counts.last_callback or moment
    return {
        "arrived_per_second": rate(counts.distinct, counts.last - counts.first),
        "receipts_per_second": rate(receipts, last_told - counts.first),
        "accepted_per_second": sent["rate"],
        "accept_p99_ms": sent["p99_ms"],
        "cpu_us_per_message": round(cpu / max(accepted, 1) * 1e6, 1),
        "accepted": accepted,
        "arrived": counts.distinct,
        "arrived_twice": counts.submitted - counts.distinct,
        "receipts": receipts,
        "refused": sent["errors"],
        "receipt_means": gateway.receipt,
        "durability": gateway.durability,
        "version": gateway.version(),
    }


def measure_accepting(gateway: Gateway, options: argparse.Namespace) -> dict[str, Any]:
    """One gateway under load while its SMSC refuses every connection: what it accepts, and still holds then."""
    with running_network(reachable=False) as network, gateway.running(network, ()) as running:
        cpu = gateway_cpu(network)
        sent, _ = run_apart(planned(running.plan, options))
        cpu = gateway_cpu(network) - cpu
        queued, arrived = running.queued(), network.counts().submitted
    accepted = sent["answered_200"]
    return {
        "accepted_per_second": sent["rate"],
        "accept_p50_ms": sent["p50_ms"],
        "accept_p99_ms": sent["p99_ms"],
        "accept_max_ms": sent["max_ms"],
        "cpu_us_per_message": round(cpu / max(accepted, 1) * 1e6, 1),
        "accepted": accepted,
        "queued": queued,
        "arrived": arrived,
        "refused": sent["errors"],
        "generator_cpu_us": sent["generator_cpu_us"],
        "durability": gateway.durability,
        "version": gateway.version(),
    }


def planned(plan: Plan, options: argparse.Namespace) -> Plan:
    """The plan, with the load that is the same for all."""
    return replace(plan, connections=options.connections, warm_up_seconds=0.0, seconds=options.seconds)


def rate(count: int, seconds: float) -> float:
    """A count per second."""
    return round(count / seconds, 1) if seconds > 0 else 0.0


def count_syncs(gateway: Gateway, options: argparse.Namespace) -> dict[str, Any]:
    """How often all processes of a gateway asked the kernel to sync while some hundred messages were accepted."""
    with tempfile.TemporaryDirectory(prefix="trunkline-strace-") as name:
        trace = Path(name, "trace")
        strace = ["strace", "-D", "-f", "--seccomp-bpf", "-qq", "-A", "-e", TRACED, "-o", str(trace)]
        reachable = not options.accept_only
        with running_network(reachable) as network, gateway.running(network, strace) as running:
            before = traced(trace)
            given = replace(running.plan, connections=options.connections, warm_up_seconds=0.0, seconds=60.0)
            sent, _ = run_apart(replace(given, messages=SYNC_MESSAGES))
            if reachable:
                await_all(network, running.told, sent["answered_200"], options.patience)
            syncs = traced(trace) - before
    return {"syncs": syncs, "messages_while_syncs_counted": sent["answered_200"]}


def traced(file: Path) -> int:
    """The syncs that a trace has until now."""
    return len(SYNCS.findall(file.read_text())) if file.exists() else 0


def ratios(results: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, float]]:
    """Trunkline's figures as shares of each other's."""
    ours = results.get("trunkline")
    return {
        f"trunkline / {peer}": {name: round(ours[name] / theirs[name], 3) for name in SHARED if theirs.get(name)}
        for peer, theirs in results.items()
        if ours is not None and peer != "trunkline"
    }


def main() -> None:
    """Run the benchmark of the command line; exit code 1 when Trunkline lost a message."""
    options = parse()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what was started is stopped
    machine = machine_info(options.data or Path(tempfile.gettempdir()))
    print_table("machine", machine)
    results: dict[str, dict[str, Any]] = {}
    left_out: dict[str, str] = {}
    for name in options.only.split(","):
        gateway = GATEWAYS[name](options)
        if options.install:
            gateway.install()
        if reason := gateway.missing():
            left_out[name] = reason
            print(f"\n{name} is left out: {reason}")
            continue
        results[name] = measure_accepting(gateway, options) if options.accept_only else measure(gateway, options)
        if options.syncs:
            results[name] |= {"syncs": gateway.untraced} if gateway.untraced else count_syncs(gateway, options)
        print_table(name, results[name])
    compared = ratios(results)
    for peer, shares in compared.items():
        theirs = peer.partition(" / ")[2]
        print_table(
            peer,
            {**shares, "durability": f"{results['trunkline']['durability']}, against: {results[theirs]['durability']}"},
        )
    told = {"machine": machine, "results": results, "ratios": compared, "left_out": left_out}
    write_result(f"peers-{'accept-only-' if options.accept_only else ''}{options.store}", told)
    ours = results.get("trunkline")
    kept = ("queued",) if options.accept_only else ("arrived", "receipts")
    sys.exit(1 if ours and any(ours[name] != ours["accepted"] for name in kept) else 0)


if __name__ == "__main__":
    main()
