"""`trunkline connection`: the ways to carriers, made and changed."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO, Final

import click
import msgspec

import trunkline.carriers
from trunkline.base.plugins import collect
from trunkline.carriers.base import HIDDEN, Carrier, SettingsRefused
from trunkline.cli.desk import Desk, choose, open_desk, run
from trunkline.cli.options import as_json, takes_settings
from trunkline.cli.output import print_made
from trunkline.cli.refusal import Exit, Refusal, nothing_to_change
from trunkline.cli.setup import lister, say_made
from trunkline.domain.facts import ConnectionChanged, ConnectionCreated, ConnectionDisabled
from trunkline.domain.message import UnconfirmedPolicy
from trunkline.settings import Settings
from trunkline.store import inventory

CARRIERS: Final[Mapping[str, Carrier[Any]]] = {each.key: each for each in collect(trunkline.carriers, Carrier)}
POLICIES: Final = click.Choice([policy.value for policy in UnconfirmedPolicy])

with_sets = click.option(
    "--set",
    "--setting",
    "sets",
    multiple=True,
    metavar="NAME=VALUE",
    help="A setting of the carrier; may be repeated.",
)
with_file = click.option(
    "--settings-file",
    "file",
    type=click.File("rb"),
    metavar="FILE",
    help="Settings of the carrier: a JSON object, TOML where the name ends with .toml, or - for the standard input"
    " (JSON); --set comes on top.",
)


def shown(row: dict[str, Any]) -> dict[str, Any]:
    """A connection for people's eyes: the secrets among its settings are not shown."""
    try:
        document = msgspec.json.decode(row["settings"], type=dict[str, Any])
    except msgspec.DecodeError:
        return row | {"settings": HIDDEN}
    known = CARRIERS.get(row["carrier"])
    settings = known.shown(document) if known else dict.fromkeys(document, HIDDEN)
    return row | {"settings": msgspec.json.encode(settings).decode()}


with_smart_encoding = click.option(
    "--smart-encoding/--no-smart-encoding",
    "smart",
    default=None,
    help="Whether look-alikes, as typographic quotes, are replaced where a text then costs less.  [default: no]",
)


@click.group("connection", commands=[lister("connection", shown)])
def connection() -> None:
    """Connections: the ways to carriers. A running server heeds what is done here within seconds."""


@connection.command("add")
@takes_settings
@click.option("--carrier", default="loopback", show_default=True, help="The carrier's key.")
@click.option("--name", help="What people call it; else the carrier's title.")
@with_file
@with_sets
@click.option("--rate", type=click.IntRange(1), help="Segments per second that this connection may send.")
@click.option(
    "--unconfirmed",
    "--policy",
    type=POLICIES,
    default=UnconfirmedPolicy.WAIT.value,
    show_default=True,
    help="What to do when a carrier never answered: wait for the receipt, ask it, or send again.",
)
@with_smart_encoding
@as_json
def connection_add(
    settings: Settings,
    carrier: str,
    name: str | None,
    file: BinaryIO | None,
    sets: tuple[str, ...],
    rate: int | None,
    unconfirmed: str,
    smart: bool | None,
    in_json: bool,
) -> None:
    """Make a connection to a carrier, for the whole installation.

    The settings of the carrier "loopback", the simulated phone network, are in docs/loopback.md, those of real ones in
    docs/carriers.md. A name that the carrier does not know is refused, with those that it knows.

    \b
    Example:
      trunkline connection add --carrier loopback --set latency_ms=20 --rate 50
    """
    kind = carrier_of(carrier)
    wanted = _document(file) | _pairs(sets, kind)
    _check_settings(kind, wanted)

    async def work() -> None:
        async with open_desk(settings) as desk:
            fact = ConnectionCreated(
                account_id="",
                date=desk.date,
                id=desk.universe.new_id(),
                name=name or kind.title,
                carrier=carrier,
                settings=msgspec.json.encode(wanted).decode(),
                rate_per_second=rate,
                unconfirmed_policy=unconfirmed,
                smart_encoding=bool(smart),
            )
            await desk.record(fact)
            say_made(desk, fact, fact.id, "connection", fact.name, in_json, shown)

    run(work())


@connection.command("set")
@takes_settings
@click.argument("connection", metavar="ID|NAME")
@click.option("--name", help="What people call it from now on.")
@with_file
@with_sets
@click.option("--unset", "unsets", multiple=True, metavar="NAME", help="A setting that is as usual again.")
@click.option("--rate", type=click.IntRange(1), help="Segments per second that this connection may send.")
@click.option("--no-rate", is_flag=True, help="Send as fast as the carrier takes it.")
@click.option("--unconfirmed", "--policy", type=POLICIES, help="What to do when a carrier never answered.")
@with_smart_encoding
@as_json
def connection_set(
    settings: Settings,
    connection: str,
    name: str | None,
    file: BinaryIO | None,
    sets: tuple[str, ...],
    unsets: tuple[str, ...],
    rate: int | None,
    no_rate: bool,
    unconfirmed: str | None,
    smart: bool | None,
    in_json: bool,
) -> None:
    """Change a connection; what is not named stays as it is.

    A running server opens it anew within seconds: what is on its way is recorded first, what waits goes on afterwards.

    \b
    Example:
      trunkline connection set Backup --rate 20 --set latency_ms=50 --unset failure_rate
    """
    if rate is not None and no_rate:
        raise Refusal("A rate and no rate cannot both be.", "Give either --rate or --no-rate.", Exit.USAGE)
    if not (name or file or sets or unsets or rate or no_rate or unconfirmed or smart is not None):
        raise nothing_to_change("trunkline connection set --help")

    async def work() -> tuple[ConnectionChanged, str]:
        async with open_desk(settings) as desk:
            row = await _chosen(desk, connection)
            fact = ConnectionChanged(
                account_id=row["account_id"],
                date=desk.date,
                id=row["id"],
                name=name or row["name"],
                settings=_changed_settings(row, _document(file) | _pairs(sets, carrier_of(row["carrier"])), unsets),
                rate_per_second=None if no_rate else rate or row["rate_per_second"],
                unconfirmed_policy=unconfirmed or row["unconfirmed_policy"],
                smart_encoding=row["smart_encoding"] if smart is None else smart,
            )
            await desk.record(fact)
            return fact, row["carrier"]

    fact, carrier = run(work())
    changed = shown(msgspec.structs.asdict(fact) | {"carrier": carrier})
    print_made(changed, f"connection {fact.id} ({fact.name}) was changed.", in_json=in_json)


def _changed_settings(row: Mapping[str, Any], wanted: Mapping[str, Any], unsets: Sequence[str]) -> str:
    """The settings of a connection with what is wanted; what nobody touches must still be right in the end."""
    try:
        before = msgspec.json.decode(row["settings"], type=dict[str, Any])
    except msgspec.DecodeError:
        before = {}  # they are no object at all, and this mends them
    for name in unsets:
        if name not in before:
            raise Refusal(f"The connection has no setting {name!r}.", f"It has: {', '.join(before) or 'none'}.")
    after = {name: value for name, value in (before | dict(wanted)).items() if name not in unsets}
    _check_settings(carrier_of(row["carrier"]), after)
    return msgspec.json.encode(after).decode()


@connection.command("disable")
@takes_settings
@click.argument("connection", metavar="ID|NAME")
def connection_disable(settings: Settings, connection: str) -> None:
    """Switch a connection off: messages over it wait, until it is enabled again or their time is over.

    \b
    Example:
      trunkline connection disable Backup
    """
    click.echo(f"connection {run(_set_disabled(settings, connection, True))} is switched off; messages over it wait.")


@connection.command("enable")
@takes_settings
@click.argument("connection", metavar="ID|NAME")
def connection_enable(settings: Settings, connection: str) -> None:
    """Switch a connection on again; what waits goes out."""
    click.echo(f"connection {run(_set_disabled(settings, connection, False))} is switched on.")


async def _set_disabled(settings: Settings, said: str, disabled: bool) -> str:
    async with open_desk(settings) as desk:
        row = await _chosen(desk, said)
        home = row["account_id"]
        await desk.record(ConnectionDisabled(account_id=home, date=desk.date, id=row["id"], disabled=disabled))
        return f"{row['id']} ({row['name']})"


async def _chosen(desk: Desk, said: str) -> Mapping[str, Any]:
    return choose(await inventory.connections(desk.engine), said, "connection")


def _check_settings(carrier: Carrier[Any], wanted: Mapping[str, Any]) -> None:
    try:
        carrier.read_settings(wanted)
    except SettingsRefused as error:
        raise Refusal(str(error), code=Exit.USAGE) from error


def carrier_of(key: str) -> Carrier[Any]:
    """The carrier with this key."""
    if key not in CARRIERS:
        raise Refusal(f"There is no carrier {key!r}.", f"There is: {', '.join(sorted(CARRIERS))}.", Exit.USAGE)
    return CARRIERS[key]


def _document(file: BinaryIO | None) -> dict[str, Any]:
    if file is None:
        return {}
    if str(file.name).endswith(".toml"):
        try:
            return tomllib.load(file)
        except ValueError as error:  # what tomllib raises for anything, broken UTF-8 too
            raise Refusal(f"The file of settings is no TOML: {error}.", code=Exit.USAGE) from None
    try:
        return msgspec.json.decode(file.read(), type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Refusal(f"The file of settings is no JSON object: {error}.", code=Exit.USAGE) from None


def _pairs(sets: Sequence[str], carrier: Carrier[Any]) -> dict[str, Any]:
    kinds = {field.encode_name: field.type for field in msgspec.structs.fields(carrier.settings)}
    wanted = {}
    for pair in sets:
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise Refusal(f"{pair!r} is not written as NAME=VALUE.", "For example --set latency_ms=20", Exit.USAGE)
        wanted[name] = _value(value, kinds.get(name, Any))
    return wanted


def _value(text: str, kind: Any) -> object:
    """What JSON makes of it, where it is JSON and the setting is no text; else a text, a key of digits for instance."""
    try:
        value = msgspec.json.decode(text)
    except msgspec.DecodeError:
        return text
    return text if not _fits(value, kind) and _fits(text, kind) else value


def _fits(value: object, kind: Any) -> bool:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return False
    return True


COMMANDS = (connection,)
