"""The files whose tests take longest, which are begun first: one that is begun last is waited for alone.

Workers take the files in this order (./check: --dist=loadfile --no-loadscope-reorder); by itself xdist would begin with
those that have the most tests, and end with the one test of tests/ways/test_schemathesis.py.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, Protocol, TypeVar

HERE: Final = Path(__file__).parent

# As measured, the longest first; ./check names the slowest tests at its end.
LONGEST: Final = (
    "ways/test_schemathesis.py",
    "operations/test_operations.py",
    "ways/test_webhooks.py",
    "ways/test_carrier_faults.py",
    "ways/test_fault_kills.py",
    "ways/test_crash.py",
    "ways/test_bulk_crash.py",
    "ways/test_full_disk.py",
    "ways/test_stalled_store.py",
    "web/test_mutations.py",
    "store/test_engines.py",
    "cli/test_people.py",
    "ways/test_server_events.py",
    "outbox/webhooks/test_engine.py",
    "ways/test_round_trip.py",
    "ways/test_doors.py",
    "formats/test_formats.py",
    "cli/test_serve.py",
    "cli/test_connections.py",
    "outbox/test_router.py",
    "ways/test_npm_segments.py",
)


class Placed(Protocol):
    """What has a file: a test of pytest's."""

    @property
    def path(self) -> Path: ...


P = TypeVar("P", bound=Placed)


def longest_first(tests: list[P]) -> None:
    """Put the tests of those files in front, and leave the others in their order."""
    places = {HERE / name: place for place, name in enumerate(LONGEST)}
    tests.sort(key=lambda test: places.get(test.path, len(places)))
