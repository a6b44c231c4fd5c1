"""`trunkline esme`: programs of customers that bind to our SMSC."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import click
import msgspec

from trunkline.base.faults import Fault
from trunkline.cli.desk import Desk, asked_together, choose, open_desk, run
from trunkline.cli.listening import number_of
from trunkline.cli.options import as_json, takes_settings, with_account
from trunkline.cli.output import print_made, print_rows
from trunkline.cli.passwords import from_stdin, obtain
from trunkline.cli.refusal import nothing_to_change, refusal_with
from trunkline.contract.operation import Operation
from trunkline.domain.esme import Esme
from trunkline.operations.esmes.delete_esme import DeleteEsme, delete_esme
from trunkline.operations.esmes.new_esme import NewEsme, new_esme
from trunkline.operations.esmes.patch_esme import PatchEsme, patch_esme
from trunkline.operations.esmes.rotate_esme_password import RotateEsmePassword, rotate_esme_password
from trunkline.operations.types.esmes import BINDS, EVERY, RATE, WINDOW, EsmeInfo, esme_info
from trunkline.settings import Settings
from trunkline.store.esmes import all_esmes

SHOWN: Final = ("id", "account_id", "system_id", "networks", "endpoints", "tls", "binds", "rate", "window", "disabled")
OPTIONS: Final[Mapping[str, str]] = {
    "SystemId": "The system id",
    "Networks": "--network",
    "EndpointIds": "--number",
    "DefaultEndpointId": "--default-from",
}
"""How members of the requests are said here."""


@click.group("esme")
def esme() -> None:
    """Programs of customers that bind to the SMSC (docs/smsc.md)."""


def _rights(command: Callable[..., None]) -> Callable[..., None]:
    """The options that say what an ESME may do."""
    for option in (
        click.option("--window", type=click.IntRange(*WINDOW), help="Units in work at once, each way and bind."),
        click.option("--rate", type=click.IntRange(*RATE), help="Segments a second; 0 is no limit."),
        click.option("--binds", type=click.IntRange(*BINDS), help="Binds at once."),
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

    async def work() -> dict[str, Any]:
        async with open_desk(settings) as desk:
            account_id = await desk.account(account)
            asked = NewEsme(
                system_id=system_id,
                account_id=account_id,
                **await _given(desk, account_id, rights),
                password=_password(desk, piped=piped),
            )
            (made,) = await _asked(desk, (new_esme, asked))
            return _row(made) | {"password": made.password}

    made = run(work())
    print_made(made, _said(made, f"ESME {system_id} was added."), in_json=in_json)


@esme.command("list")
@takes_settings
@as_json
def esme_list(settings: Settings, in_json: bool) -> None:
    """List every ESME; no password is shown."""

    async def work() -> list[dict[str, Any]]:
        async with open_desk(settings) as desk:
            return [_row(esme_info(each)) for each in await all_esmes(desk.engine)]

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
            changed = await _given(desk, found.account_id, rights) | (
                {} if disabled is None else {"disabled": disabled}
            )
            changed |= {"endpoint_ids": [EVERY]} if all_numbers else {}
            changed |= {"networks": [EVERY]} if anywhere else {}
            if not changed and not new_password:
                raise nothing_to_change("trunkline esme set --help")
            wanted: list[tuple[Operation, Any]] = [(patch_esme, PatchEsme(esme_id=found.id, **changed))]
            if new_password:
                asked = RotateEsmePassword(esme_id=found.id, password=_password(desk, piped=piped))
                wanted.append((rotate_esme_password, asked))
            info, *renewed = await _asked(desk, *wanted)
            return _row(info) | {"password": renewed[0].password if renewed else None}

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
            await _asked(desk, (delete_esme, DeleteEsme(esme_id=found.id)))
            return found

    click.echo(f"ESME {run(work()).system_id} was removed.")


async def _asked(desk: Desk, *wanted: tuple[Operation, Any]) -> list[Any]:
    """What operations answer; what they refuse is said with the option that it is about."""
    try:
        return await asked_together(desk, *wanted)
    except Fault as fault:
        raise refusal_with(fault, OPTIONS.get(fault.field or "", "trunkline esme --help")) from fault


def _password(desk: Desk, *, piped: bool) -> str | None:
    """The password that was given, or None where one is to be made."""
    password = obtain(desk.universe, piped=piped)
    return None if password.generated else password.text


def _said(made: dict[str, Any], what: str) -> str:
    return f"{what}\nPassword: {made['password']}   (shown only this once)" if made["password"] else what


def _row(info: EsmeInfo) -> dict[str, Any]:
    row = {name: getattr(info, name) for name in SHOWN if name != "endpoints"}
    return row | {"networks": " ".join(info.networks), "endpoints": " ".join(info.endpoint_ids)}


async def _given(desk: Desk, account_id: str, rights: dict[str, Any]) -> dict[str, Any]:
    """What the options say, by the names of the requests; what they do not say is left out."""
    given = {name: rights[name] for name in ("tls", "binds", "window", "rate") if rights[name] is not None}
    if rights["networks"]:
        given["networks"] = list(rights["networks"])
    if rights["numbers"]:
        given["endpoint_ids"] = [await number_of(desk, number, account_id) for number in rights["numbers"]]
    if rights["default_from"]:
        given["default_endpoint_id"] = await number_of(desk, rights["default_from"], account_id)
    return given


async def _found(desk: Desk, said: str) -> Esme:
    known = await all_esmes(desk.engine)
    row = choose([msgspec.structs.asdict(each) for each in known], said, "esme", name="system_id")
    return next(each for each in known if each.id == row["id"])


COMMANDS = (esme,)
