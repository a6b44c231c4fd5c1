"""What a figure depends on: the machine, the versions, the cost of a sync; and where figures are written."""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pysqlite3

REPOSITORY = Path(__file__).resolve().parent.parent
RESULTS = Path(__file__).resolve().parent / "results"
SYNC_ROUNDS = 300
PULSE_SECONDS = 0.5
PULSE_ROUNDS = 250


def sync_cost(folder: Path, rounds: int = SYNC_ROUNDS) -> dict[str, float]:
    """How long one fdatasync after an append of 4 KiB takes in this folder, in microseconds."""
    costs = []
    with tempfile.NamedTemporaryFile(dir=folder) as file:
        for _ in range(rounds):
            os.write(file.fileno(), b"x" * 4096)
            started = time.perf_counter()
            os.fdatasync(file.fileno())
            costs.append(time.perf_counter() - started)
    costs.sort()
    return {
        "fdatasync_median_us": round(statistics.median(costs) * 1e6, 1),
        "fdatasync_p99_us": round(costs[int(rounds * 0.99) - 1] * 1e6, 1),
        "fdatasync_per_second": round(rounds / sum(costs), 1),
    }


def machine_info(folder: Path) -> dict[str, Any]:
    """The machine and the versions behind a figure; no paths and no host name."""
    return {
        "measured": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "commit": _commit(),
        "cores": os.cpu_count(),
        "cpu": _cpu_model(),
        "memory_mb": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**20,
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "sqlite": pysqlite3.sqlite_version,
        **sync_cost(folder),
    }


def _cpu_model() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")


def _commit() -> str:
    def git(*words: str) -> str:
        done = subprocess.run(["git", *words], cwd=REPOSITORY, capture_output=True, text=True, check=False)
        return done.stdout.strip() if done.returncode == 0 else ""

    return (git("rev-parse", "--short=12", "HEAD") or "none") + ("+changes" if git("status", "--porcelain") else "")


def process_tree(pid: int) -> list[int]:
    """A process and all that descend from it."""
    found = [pid]
    for thread in _listing(Path(f"/proc/{pid}/task")):
        for child in _text(thread / "children").split():
            found += process_tree(int(child))
    return found


def cpu_seconds(pid: int, *, alone: bool = False) -> float:
    """The processor time of a process, its threads and, unless it is to be told alone, its living descendants."""
    ticks = 0
    for one in [pid] if alone else process_tree(pid):
        fields = _text(Path(f"/proc/{one}/stat")).rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12]) if fields else 0
    return ticks / os.sysconf("SC_CLK_TCK")


def resident_mb(pid: int) -> float:
    """The resident memory of a process and its descendants; pages they share are counted once for each."""
    return _sum_kb(pid, "status", "VmRSS:") / 1024


def proportional_mb(pid: int) -> float:
    """As resident_mb, but shared pages are divided among those who share them."""
    return _sum_kb(pid, "smaps_rollup", "Pss:") / 1024


def _sum_kb(pid: int, file: str, name: str) -> int:
    lines = [line for one in process_tree(pid) for line in _text(Path(f"/proc/{one}/{file}")).splitlines()]
    return sum(int(line.split()[1]) for line in lines if line.startswith(name))


class Pulse:
    """How fast the machine is while something is measured: what a fixed piece of Python costs, looked at now and then.

    On a machine that others share the same work may take twice as long in the next minute. A cost in pulses (one pulse
    is `PULSE_ROUNDS` rounds of `_round`) can be compared with that of another minute, and roughly with that of another
    machine. It takes about half a percent of one core.
    """

    def __init__(self) -> None:
        self.samples: list[float] = []
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._beat, daemon=True)

    def __enter__(self) -> Pulse:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _beat(self) -> None:
        while not self._ended.wait(PULSE_SECONDS):
            started = time.thread_time()
            for number in range(PULSE_ROUNDS):
                _round(number)
            self.samples.append((time.thread_time() - started) * 1e6)

    def told(self, cpu_us: float) -> dict[str, float]:
        """The pulse in microseconds of processor time (median, quickest, slowest), and a cost counted in pulses."""
        ordered = sorted(self.samples) or [float("nan")]
        middle = statistics.median(ordered)
        return {
            "pulse_us": round(middle, 1),
            "pulse_least_us": round(ordered[0], 1),
            "pulse_most_us": round(ordered[-1], 1),
            "server_cpu_pulses": round(cpu_us / middle, 3),
        }


def _round(number: int) -> bytes:
    """Some of what a server does all day: dictionaries, texts, numbers, JSON."""
    row = {"id": f"{number:024x}", "date": "2026-11-27T10:11:12.123Z", "to": "+15556667777", "count": number & 7}
    changed = {**row, "count": row["count"] + 1} if row["to"].startswith("+") else row
    return json.dumps([changed[name] for name in sorted(changed)]).encode()


def _listing(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:  # the process ended meanwhile
        return []


def _text(file: Path) -> str:
    try:
        return file.read_text()
    except OSError:
        return ""


def print_table(title: str, rows: Mapping[str, object] | Sequence[tuple[str, object]]) -> None:
    """Names and values in two columns."""
    pairs = list(rows.items()) if isinstance(rows, Mapping) else list(rows)
    width = max((len(name) for name, _ in pairs), default=0)
    print(f"\n{title}")
    for name, value in pairs:
        print(f"  {name:<{width}}  {value}")


def write_result(name: str, result: Mapping[str, object]) -> Path:
    """Keep a result under benchmarks/results; git ignores it until somebody adds it on purpose."""
    RESULTS.mkdir(exist_ok=True)
    file = RESULTS / f"{name}-{time.strftime('%Y%m%dT%H%M%SZ', time.gmtime())}.json"
    file.write_text(json.dumps(result, indent=2) + "\n")
    print(f"\nwritten: {file.relative_to(REPOSITORY)}")
    return file
