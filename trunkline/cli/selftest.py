"""`trunkline selftest`: the promises of this server, tested on this machine."""

from __future__ import annotations

from collections.abc import Iterator

import click

from trunkline.base.universe import Universe
from trunkline.cli.desk import run
from trunkline.cli.options import as_json
from trunkline.cli.output import print_json
from trunkline.cli.refusal import Exit
from trunkline.cli.selftest_crash import BROKEN, Plan, Report, run_crash_test
from trunkline.cli.selftest_server import STORES


@click.group()
def selftest() -> None:
    """Test the promises of this server on this machine; your own data is not touched."""


@selftest.command()
@click.option("--store", type=click.Choice(STORES), default="sqlite", show_default=True, help="Which store to test.")
@click.option(
    "--postgres-url",
    metavar="URL",
    help="A PostgreSQL whose user may create databases; the test makes one of its own there, and removes it.",
)
@click.option("--kills", type=click.IntRange(0, 10_000), default=20, show_default=True, help="How often to kill it.")
@click.option("--seed", type=int, help="Decides when the kills come; the default is drawn and printed.")
@click.option(
    "--seconds",
    type=click.FloatRange(0.1, 3600),
    default=3.0,
    show_default=True,
    help="How long a server lives under load, at most.",
)
@click.option(
    "--connections", type=click.IntRange(1, 256), default=32, show_default=True, help="How many clients send at once."
)
@as_json
def crash(
    store: str,
    postgres_url: str | None,
    kills: int,
    seed: int | None,
    seconds: float,
    connections: int,
    in_json: bool,
) -> None:
    """Kill a server under load again and again, and see that it loses nothing.

    Starts a server on a new, empty installation, sends messages to simulated handsets over many connections, kills
    the server with SIGKILL at random moments, starts it again, and repeats every request that was not answered with its
    Idempotency-Key. After each kill it looks into the store: what was answered with 200 must be there. At the end it
    compares: what was answered must be stored, once, and must have reached its handset; what reached it twice must
    have been in flight at a kill; nothing may be owed any more.

    Exit code 0: nothing was lost. 1: a promise was broken.

    \b
    Examples:
      trunkline selftest crash
      trunkline selftest crash --kills 100 --seed 4711
      trunkline selftest crash --store postgres --postgres-url postgresql://me:secret@127.0.0.1/postgres
    """
    if store == "postgres" and not postgres_url:
        raise click.UsageError("--store postgres needs --postgres-url: a PostgreSQL whose user may create databases.")
    universe = Universe()
    chosen = int(universe.random() * 1_000_000) if seed is None else seed
    url = postgres_url if store == "postgres" and postgres_url else ""
    plan = Plan(store, url, kills, chosen, seconds, connections)
    _say(f"{kills} kills on {store}; --seed {chosen} repeats them")
    report = run(run_crash_test(plan, universe, _say))
    if in_json:
        print_json(report)
    else:
        click.echo("\n".join(lines_of(report)))
    if report.broken:
        raise SystemExit(Exit.UNDONE)


def _say(sentence: str) -> None:
    click.echo(sentence, err=True)


def lines_of(report: Report) -> Iterator[str]:
    """The result for people."""
    yield f"Crash test on {report.store}: {report.kills} kills in {report.seconds:.0f} s, seed {report.seed}"
    yield ""
    for words, number in _counts(report):
        yield f"  {number:>9,}  {words}"
    yield ""
    for name, words in BROKEN.items():
        number = getattr(report, name)
        yield f"  {number:>9,}  {words}{'' if not number else '   <-- ' + ', '.join(report.examples.get(name, []))}"
    yield ""
    yield f"lost = {report.lost}"
    share = f"{report.arrived_twice / max(report.arrived, 1):.2%} of all"
    yield f"duplicates = {report.arrived_twice} ({share}), in flight at the kills = {report.in_flight_at_kills}"
    yield "every promise held" if not report.broken else f"BROKEN: {', '.join(report.broken)}"


def _counts(report: Report) -> list[tuple[str, int]]:
    return [
        ("kills", report.kills),
        ("of them while the server started", report.kills_during_start),
        ("of them that took the processes of the store too (SQLite)", report.kills_of_family),
        ("requests sent", report.requests),
        ("requests cut off by a kill, sent again with their key", report.cut_off),
        ("requests put off by the server (409, 503, 507), sent again with their key", report.put_off),
        ("answered requests sent again with their key: the same answer", report.repeated),
        ("messages answered with 200", report.answered),
        ("messages stored", report.stored),
        ("messages on a handset", report.arrived),
        ("messages with the status delivered", report.delivered),
        ("messages with the status undelivered: their receipt died with the server", report.undelivered),
        ("messages with another status", report.other_status),
        ("messages in flight at the kills", report.in_flight_at_kills),
        ("messages twice on their handset", report.arrived_twice),
    ]


COMMANDS = (selftest,)
