from collections.abc import Iterator

import pytest

from tests.cli.commands import Shell
from trunkline.base.universe import Universe
from trunkline.cli import selftest
from trunkline.cli.refusal import Exit
from trunkline.cli.selftest import lines_of
from trunkline.cli.selftest_crash import BROKEN, Plan, Report, Say


def test_postgresql_needs_an_address(shell: Shell) -> None:
    result = shell.run("selftest", "crash", "--store", "postgres")
    assert result.exit_code == Exit.USAGE
    assert "--postgres-url" in result.output


class Asked:
    """Stands in for the long test: keeps what it was asked, and reports what it was told to."""

    def __init__(self) -> None:
        self.plans: list[Plan] = []
        self.found: dict[str, int] = {}

    async def run(self, plan: Plan, universe: Universe, say: Say) -> Report:
        self.plans.append(plan)
        report = Report(store=plan.store, seed=plan.seed, kills=plan.kills, answered=7, stored=7, arrived=7)
        for name, number in self.found.items():
            setattr(report, name, number)
        return report


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[Asked]:
    """What `trunkline selftest crash` would run."""
    stand_in = Asked()
    monkeypatch.setattr(selftest, "run_crash_test", stand_in.run)
    yield stand_in


def test_the_seed_is_drawn_and_printed(shell: Shell, asked: Asked) -> None:
    first, second = shell.run("selftest", "crash"), shell.run("selftest", "crash", "--kills", "3")
    assert [result.exit_code for result in (first, second)] == [0, 0]
    seeds = [plan.seed for plan in asked.plans]
    assert f"20 kills on sqlite; --seed {seeds[0]} repeats them" in first.stderr
    assert f"3 kills on sqlite; --seed {seeds[1]} repeats them" in second.stderr
    assert seeds[0] != seeds[1]


def test_what_is_asked_for_is_what_is_run(shell: Shell, asked: Asked) -> None:
    url = "postgresql://me:secret@127.0.0.1/postgres"
    said = shell.data_of(
        *("selftest", "crash", "--store", "postgres", "--postgres-url", url),
        *("--kills", "2", "--seed", "0", "--seconds", "1.5", "--connections", "5"),
    )
    assert asked.plans == [Plan("postgres", url, 2, 0, 1.5, 5)]
    assert (said["seed"], said["answered"], said["lost"]) == (0, 7, 0)


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_promise_is_said_and_is_an_exit_code(name: str, shell: Shell, asked: Asked) -> None:
    asked.found[name] = 3
    result = shell.run("selftest", "crash")
    assert result.exit_code == Exit.UNDONE
    assert f"        3  {BROKEN[name]}   <--" in result.stdout
    assert result.stdout.endswith(f"BROKEN: {name}\n")


def test_the_result_for_people() -> None:
    report = Report("sqlite", seed=5, kills=2, seconds=12.4, arrived=2000, arrived_twice=5, in_flight_at_kills=40)
    lines = list(lines_of(report))
    assert lines[0] == "Crash test on sqlite: 2 kills in 12 s, seed 5"
    assert "duplicates = 5 (0.25% of all), in flight at the kills = 40" in lines
    assert lines[-1] == "every promise held"
