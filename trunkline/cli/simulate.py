"""`trunkline simulate`: a carrier that misbehaves as it is told, to test against."""

from __future__ import annotations

import asyncio
import contextlib
import json
import shlex
import signal
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import click
import msgspec

from trunkline.base.universe import Universe
from trunkline.cli.refusal import Exit, Refusal
from trunkline.simulator.chaos import Chaos, read_chaos
from trunkline.simulator.fleet import CARRIERS, Fleet, Planned, Record, read_networks
from trunkline.web.pages.library import where_is

RATES: Final = tuple(field.name for field in msgspec.structs.fields(Chaos) if field.name not in ("seed", "script"))


@click.command("simulate")
@click.argument("carrier", required=False, type=click.Choice(CARRIERS))
@click.option(
    "--networks",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Several carriers at once, each with its chaos, as TOML or JSON.",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=click.IntRange(0, 65_535), default=0, help="The port; 0 takes a free one.")
@click.option("--seed", type=int, default=None, help="The same seed does the same again.")
@click.option("--script", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Chaos as TOML or JSON.")
@click.option("--set", "sets", multiple=True, metavar="NAME=VALUE", help="One rate of chaos, as silent=0.01.")
@click.option("--hook", default="", metavar="URL", help="The hook of the connection, for what no request names.")
@click.option("--seconds", type=click.FloatRange(0.01), help="End after so long; else with Ctrl-C.")
@click.option("--report", type=click.Path(dir_okay=False, path_type=Path), help="Write the report here too.")
@click.option(
    "--record",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Append a line of JSON here for every submission, before it is answered.",
)
def simulate(
    carrier: str | None,
    networks: Path | None,
    host: str,
    port: int,
    seed: int | None,
    script: Path | None,
    sets: tuple[str, ...],
    hook: str,
    seconds: float | None,
    report: Path | None,
    record: Path | None,
) -> None:
    """Run a simulated carrier that throttles, fails, stays silent, cuts connections and plays with receipts.

    It prints the command that makes a connection to it, and at the end what it took and did, as JSON.
    On SIGHUP it reads its --script or --networks again, and behaves as that says from then on.

    \b
    Examples:
      trunkline simulate smpp --set silent=0.01 --set receipt_repeated=0.1
      trunkline simulate twilio --script chaos.toml --seed 7 --hook http://127.0.0.1:8780/hooks/ID
      trunkline simulate --networks networks.toml --record taken.jsonl
    """
    if (carrier is None) == (networks is None):
        raise Refusal("Say either a carrier or --networks.", "trunkline simulate --help", Exit.USAGE)
    if networks is not None and (port or seed is not None or script or sets or hook):
        raise Refusal("With --networks, its file says all that is of one network.", "", Exit.USAGE)

    def plan() -> tuple[Planned, ...]:
        if carrier is not None:
            chaos = _chaos(script, sets, seed)
            return (Planned(name="simulated", carrier=carrier, port=port, hook=hook, chaos=chaos),)
        assert networks is not None
        return _networks(networks)

    reports = asyncio.run(_run(plan, host, seconds, record))
    told = reports if networks is not None else reports["simulated"]
    text = json.dumps(told, indent=2)
    if report is not None:
        report.write_text(text + "\n", encoding="utf-8")
    click.echo(text)


async def _run(
    plan: Callable[[], Sequence[Planned]], host: str, seconds: float | None, file: Path | None
) -> dict[str, dict[str, Any]]:
    universe = Universe()
    record = _opened(file, universe)
    fleet = Fleet(plan(), universe, record)
    stopping = _listening(lambda: _change(fleet, plan))  # before it says that it is there
    try:
        await fleet.start(host)
    except OSError as error:
        raise Refusal(f"Cannot listen on {host}: {error.strerror}.", "Give another port.", Exit.CANNOT_START) from error
    for name, carrier, settings in fleet.connections():
        words = [f"--set {shlex.quote(f'{key}={_said(value)}')}" for key, value in settings.items()]
        said = f"--name {shlex.quote(name)} --carrier {carrier} {' '.join(words)}"
        click.echo(f"trunkline connection add {said}", err=True)
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(stopping.wait(), seconds)
    await fleet.stop()
    record.close()
    return fleet.reports()


def _opened(file: Path | None, universe: Universe) -> Record:
    try:
        return Record(file, universe)
    except OSError as error:
        raise Refusal(f"Cannot write {file}: {error.strerror}.", "", Exit.CANNOT_START) from error


def _change(fleet: Fleet, plan: Callable[[], Sequence[Planned]]) -> None:
    """Read the files again; when they cannot be used, say so and go on as before."""
    try:
        fleet.change(plan())
    except Refusal as refusal:
        refusal.show()
    except ValueError as error:
        click.echo(f"trunkline: Nothing changes: {error}.", err=True)


def _listening(change: Callable[[], None]) -> asyncio.Event:
    """Heed signals: what is set when one says to stop."""
    stopping, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopping.set)
    loop.add_signal_handler(signal.SIGHUP, change)
    return stopping


def _networks(file: Path) -> tuple[Planned, ...]:
    try:
        return read_networks(_document(file))
    except ValueError as error:
        raise Refusal(
            f"These networks cannot be: {error}.", f"{where_is('simulate.md')} shows some.", Exit.USAGE
        ) from error


def _chaos(script: Path | None, sets: tuple[str, ...], seed: int | None) -> Chaos:
    document: dict[str, Any] = {} if script is None else _document(script)
    for each in sets:
        name, equals, value = each.partition("=")
        if not equals or name not in RATES:
            raise Refusal(f"{each!r} is no rate.", f"There is: {', '.join(RATES)}.", Exit.USAGE)
        try:
            document[name] = json.loads(value)
        except ValueError as error:
            raise Refusal(f"{value!r} is no number.", f"For example --set {name}=0.1", Exit.USAGE) from error
    if seed is not None:
        document["seed"] = seed
    try:
        return read_chaos(document)
    except ValueError as error:
        raise Refusal(f"This chaos cannot be: {error}.", "trunkline simulate --help", Exit.USAGE) from error


def _document(script: Path) -> dict[str, Any]:
    try:
        text = script.read_text("utf-8")
        found = json.loads(text) if script.suffix == ".json" else tomllib.loads(text)
    except (OSError, ValueError) as error:
        raise Refusal(
            f"{script} cannot be read: {error}.", "It is TOML, or JSON in a file named so.", Exit.USAGE
        ) from error
    if not isinstance(found, dict):
        raise Refusal(f"{script} is no object.", "trunkline simulate --help", Exit.USAGE)
    return found


def _said(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


COMMANDS = (simulate,)
