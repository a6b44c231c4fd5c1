"""`trunkline esme`: programs of customers that bind to our SMSC."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Sequence
from typing import Any, Final

import click
import msgspec

from trunkline.cli.desk import Desk, choose, open_desk, run
from trunkline.cli.options import as_json, takes_settings, with_account
from trunkline.cli.output import print_made, print_rows
from trunkline.cli.passwords import Password, from_stdin, obtain
from trunkline.cli.refusal import Exit, Refusal
from trunkline.domain.esme import Esme
from trunkline.domain.facts import EsmeAdded, EsmeChanged, EsmeRemoved
from trunkline.operations.auth.passwords import Passwords
from trunkline.settings import Settings
from trunkline.store import inventory
from trunkline.store.esmes import all_esmes, esme_by_name

PASSWORD_MOST: Final = 8
"""Octets of a password in a bind (SMPP 3.4, section 4.1.1), without the NUL."""
SHOWN: Final = ("id", "account_id", "system_id", "networks", "endpoints", "tls", "binds", "rate", "window", "disabled")

_is_system_id = re.compile(r"[\x21-\x7e]{1,15}").fullmatch


@click.group("esme")
def esme() -> None:
    """Programs of customers that bind to the SMSC (docs/smsc.md)."""


def _rights(command: Callable[..., None]) -> Callable[..., None]:
    """The options that say what an ESME may do."""
    for option in (
        click.option("--window", type=click.IntRange(1, 10_000), help="Units in work at once, each way and bind."),
        click.option("--rate", type=click.IntRange(0), help="Segments a second; 0 is no limit."),
        click.option("--binds", type=click.IntRange(1, 1000), help="Binds at once."),
        click.option("--tls/--no-tls", default=None, help="Whether it must come over TLS."),
        click.option("--default-from", metavar="NUMBER", help="What sends where a unit names no source."),
        click.option("--number", "numbers", multiple=True, help="A number it may use; repeatable. Without: all."),
        click.option("--network", "networks", multiple=True, help="Where it may come from; repeatable. Without: all."),
    ):
        command = option(command)
    return command


@esme.command("add")
@takes_settings
@click.argument("system_id")
@_rights
@with_account
@from_stdin
@as_json
def esme_add(
    settings: Settings, system_id: str, account: str | None, piped: bool, in_json: bool, **rights: Any
) -> None:
    """Let a program of a customer bind.

    Its password is asked for, or taken from standard input or the variable TRUNKLINE_PASSWORD, or made and shown once;
    only a hash is kept. SMPP has room for 8 characters.

    \b
    Examples:
      trunkline esme add shop
      trunkline esme add shop --network 203.0.113.0/24 --number +15551230001 --rate 50 --tls
    """
    if not _is_system_id(system_id):
        raise Refusal(f"{system_id!r} cannot be a system id.", "1 to 15 letters, digits and signs.", Exit.USAGE)

    async def work() -> dict[str, Any]:
        async with open_desk(settings) as desk:
            account_id = await desk.account(account)
            if await esme_by_name(desk.engine, system_id):
                raise Refusal(f"There is an ESME {system_id} already.", f"trunkline esme set {system_id}")
            password = _password(desk, piped=piped)
            fact = EsmeAdded(
                account_id=account_id,
                date=desk.date,
                id=desk.universe.new_id(),
                system_id=system_id,
                password_hash=await Passwords(settings).hash(password.text),
                **await _given(desk, account_id, rights),
            )
            await desk.record(fact)
            return _row(fact) | {"password": password.text if password.generated else None}

    made = run(work())
    print_made(made, _said(made, f"ESME {system_id} was added."), in_json=in_json)


@esme.command("list")
@takes_settings
@as_json
def esme_list(settings: Settings, in_json: bool) -> None:
    """List every ESME; no password is shown."""

    async def work() -> list[dict[str, Any]]:
        async with open_desk(settings) as desk:
            return [_row(each) for each in await all_esmes(desk.engine)]

    print_rows(run(work()), SHOWN, in_json=in_json, none="There is no ESME yet. trunkline esme add makes one.")


@esme.command("set")
@takes_settings
@click.argument("who", metavar="ID|SYSTEM-ID")
@_rights
@click.option("--all-numbers", is_flag=True, help="It may use every number of the account.")
@click.option("--anywhere", is_flag=True, help="It may come from everywhere.")
@click.option("--disable/--enable", "disabled", default=None, help="Whether it is shut out; its binds are cut.")
@click.option("--new-password", is_flag=True, help="Give it another password; its binds are cut.")
@from_stdin
@as_json
def esme_set(
    settings: Settings,
    who: str,
    all_numbers: bool,
    anywhere: bool,
    disabled: bool | None,
    new_password: bool,
    piped: bool,
    in_json: bool,
    **rights: Any,
) -> None:
    """Change what an ESME may do; a running server follows within seconds.

    \b
    Examples:
      trunkline esme set shop --rate 100
      trunkline esme set shop --new-password
    """

    async def work() -> dict[str, Any]:
        async with open_desk(settings) as desk:
            found = await _found(desk, who)
            changed: dict[str, Any] = await _given(desk, found.account_id, rights)
            changed |= {"endpoints": ()} if all_numbers else {}
            changed |= {"networks": ()} if anywhere else {}
            changed |= {} if disabled is None else {"disabled": disabled}
            password = _password(desk, piped=piped) if new_password else None
            if password is not None:
                changed["password_hash"] = await Passwords(settings).hash(password.text)
            kept = msgspec.structs.asdict(found) | changed | {"date": desk.date}
            fact = EsmeChanged(**{name: kept[name] for name in EsmeChanged.__struct_fields__})
            await desk.record(fact)
            return _row(fact) | {"password": password.text if password and password.generated else None}

    made = run(work())
    print_made(made, _said(made, f"ESME {made['system_id']} was changed."), in_json=in_json)


@esme.command("remove")
@takes_settings
@click.argument("who", metavar="ID|SYSTEM-ID")
def esme_remove(settings: Settings, who: str) -> None:
    """Let a program bind no more; its binds are cut within seconds, its messages stay.

    \b
    Example:
      trunkline esme remove shop
    """

    async def work() -> Esme:
        async with open_desk(settings) as desk:
            found = await _found(desk, who)
            await desk.record(EsmeRemoved(account_id=found.account_id, date=desk.date, id=found.id))
            return found

    click.echo(f"ESME {run(work()).system_id} was removed.")


def _password(desk: Desk, *, piped: bool) -> Password:
    password = obtain(desk.universe, piped=piped)
    if password.generated:
        return Password(password.text[:PASSWORD_MOST], True)
    if len(password.text) > PASSWORD_MOST or not password.text.isascii():
        sentence = f"A password of SMPP has {PASSWORD_MOST} characters of ASCII."
        raise Refusal(sentence, "Leave it out, and one is made for you.", Exit.USAGE)
    return password


def _said(made: dict[str, Any], what: str) -> str:
    return f"{what}\nPassword: {made['password']}   (shown only this once)" if made["password"] else what


def _row(esme: Esme | EsmeAdded) -> dict[str, Any]:
    row = {name: getattr(esme, name) for name in SHOWN}
    return row | {name: " ".join(row[name]) for name in ("networks", "endpoints")}


async def _given(desk: Desk, account_id: str, rights: dict[str, Any]) -> dict[str, Any]:
    """What the options say, by the names of the fact; what they do not say is left out."""
    given: dict[str, Any] = {name: rights[name] for name in ("tls", "binds", "window") if rights[name] is not None}
    if rights["rate"] is not None:
        given["rate"] = rights["rate"] or None
    if rights["networks"]:
        given["networks"] = _networks(rights["networks"])
    if rights["numbers"]:
        given["endpoints"] = tuple([await _endpoint(desk, account_id, number) for number in rights["numbers"]])
    if rights["default_from"]:
        given["endpoint_id"] = await _endpoint(desk, account_id, rights["default_from"])
    return given


def _networks(said: Sequence[str]) -> tuple[str, ...]:
    try:
        return tuple(str(ipaddress.ip_network(each)) for each in said)
    except ValueError as error:
        raise Refusal(f"--network: {error}.", "For example 203.0.113.0/24", Exit.USAGE) from None


async def _endpoint(desk: Desk, account_id: str, said: str) -> str:
    rows = [row for row in await inventory.endpoints(desk.engine) if row["address"]]
    found = choose(rows, said, "endpoint", name="address")
    if found["account_id"] != account_id:
        raise Refusal(f"{said} is a number of another account.", "trunkline endpoint list", Exit.REFUSED)
    return str(found["id"])


async def _found(desk: Desk, said: str) -> Esme:
    known = await all_esmes(desk.engine)
    row = choose([msgspec.structs.asdict(each) for each in known], said, "esme", name="system_id")
    return next(each for each in known if each.id == row["id"])


COMMANDS = (esme,)
