"""`trunkline simulate`: a carrier that misbehaves as it is told, to test against."""

from __future__ import annotations

import asyncio
import json
import shlex
import signal
import tomllib
from pathlib import Path
from typing import Any, Final

import click
import msgspec

import trunkline.simulator.carriers
from trunkline.base.plugins import collect
from trunkline.base.universe import Universe
from trunkline.cli.refusal import Exit, Refusal
from trunkline.simulator.base import FakeCarrier
from trunkline.simulator.chaos import Chaos, read_chaos
from trunkline.simulator.http_network import HttpNetwork
from trunkline.simulator.smpp_network import SmppNetwork

SMPP: Final = "smpp"
FAKES: Final[dict[str, FakeCarrier[Any]]] = {
    fake.key: fake for fake in collect(trunkline.simulator.carriers, FakeCarrier)
}
RATES: Final = tuple(field.name for field in msgspec.structs.fields(Chaos) if field.name not in ("seed", "script"))


@click.command("simulate")
@click.argument("carrier", type=click.Choice((SMPP, *FAKES)))
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=click.IntRange(0, 65_535), default=0, help="The port; 0 takes a free one.")
@click.option("--seed", type=int, default=None, help="The same seed does the same again.")
@click.option("--script", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Chaos as TOML or JSON.")
@click.option("--set", "sets", multiple=True, metavar="NAME=VALUE", help="One rate of chaos, as silent=0.01.")
@click.option("--hook", default="", metavar="URL", help="The hook of the connection, for what no request names.")
@click.option("--seconds", type=click.FloatRange(0.01), help="End after so long; else with Ctrl-C.")
@click.option("--report", type=click.Path(dir_okay=False, path_type=Path), help="Write the report here too.")
def simulate(
    carrier: str,
    host: str,
    port: int,
    seed: int | None,
    script: Path | None,
    sets: tuple[str, ...],
    hook: str,
    seconds: float | None,
    report: Path | None,
) -> None:
    """Run a simulated carrier that throttles, fails, stays silent, cuts connections and plays with receipts.

    It prints the command that makes a connection to it, and at the end what it took and did, as JSON.

    \b
    Examples:
      trunkline simulate smpp --set silent=0.01 --set receipt_repeated=0.1
      trunkline simulate twilio --script chaos.toml --seed 7 --hook http://127.0.0.1:8780/hooks/ID
    """
    chaos = _chaos(script, sets, seed)
    told = asyncio.run(_run(carrier, chaos, host, port, hook, seconds))
    text = json.dumps(told, indent=2)
    if report is not None:
        report.write_text(text + "\n", encoding="utf-8")
    click.echo(text)


async def _run(carrier: str, chaos: Chaos, host: str, port: int, hook: str, seconds: float | None) -> dict[str, Any]:
    universe = Universe()
    network = SmppNetwork(chaos, universe) if carrier == SMPP else HttpNetwork(FAKES[carrier], chaos, universe, hook)
    try:
        await network.start(host, port)
    except OSError as error:
        raise Refusal(
            f"Cannot listen on {host}:{port}: {error.strerror}.", "Give another --port.", Exit.CANNOT_START
        ) from error
    words = [f"--set {shlex.quote(f'{name}={_said(value)}')}" for name, value in network.connection().items()]
    click.echo(f"trunkline connection add --name simulated --carrier {carrier} {' '.join(words)}", err=True)
    await _until_told(seconds)
    await network.stop()
    return network.ledger.report()


async def _until_told(seconds: float | None) -> None:
    stopping = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    try:
        await asyncio.wait_for(stopping.wait(), seconds)
    except TimeoutError:
        return


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
