"""`trunkline door`: what programs that were written for other platforms come in with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import click
import msgspec

from trunkline.base.faults import Fault
from trunkline.cli.desk import Desk, asked, choose, open_desk, run
from trunkline.cli.listening import listen, number_of
from trunkline.cli.options import as_json, takes_settings, with_account
from trunkline.cli.output import print_made, print_rows, shown
from trunkline.cli.passwords import from_stdin, obtain
from trunkline.cli.refusal import nothing_to_change, refusal_with
from trunkline.contract.operation import Operation
from trunkline.operations.doors.delete_door_login import DeleteDoorLogin, delete_door_login
from trunkline.operations.doors.new_door_login import NewDoorLogin, new_door_login
from trunkline.operations.doors.patch_door_login import PatchDoorLogin, patch_door_login
from trunkline.operations.doors.rotate_door_password import RotateDoorPassword, rotate_door_password
from trunkline.operations.types.doors import DoorKinds
from trunkline.settings import Settings
from trunkline.store import inventory
from trunkline.store.doors import DoorLogin, all_logins
from trunkline.store.users import ADMINISTRATOR

DOORS: Final = tuple(each.value for each in DoorKinds)
OPTIONS: Final[Mapping[str, str]] = {
    "Username": "--username NAME",
    "ApiKey": "Leave --api-key out.",
    "Password": "Leave it out, and one is made for you.",
    "UserId": "--user",
    "EndpointId": "--from",
}
"""How members of the requests are said here."""


@click.group("door")
def door() -> None:
    """Front doors: logins of programs that were written for Twilio, Kannel or Jasmin."""


@door.command("add")
@takes_settings
@click.argument("kind", metavar="twilio|kannel|jasmin", type=click.Choice(DOORS))
@click.option("--username", help="The name it comes in with; for twilio a SID, made when it is left out.")
@click.option("--api-key", is_flag=True, help="For twilio: a key (SK...) instead of an AccountSid.")
@click.option("--user", metavar="ID|EMAIL", help="Whom it acts as; not needed while there is only one user.")
@click.option("--from", "number", metavar="NUMBER", help="What sends where a request names no sender.")
@with_account
@from_stdin
@as_json
def door_add(
    settings: Settings,
    kind: str,
    username: str | None,
    api_key: bool,
    user: str | None,
    number: str | None,
    account: str | None,
    piped: bool,
    in_json: bool,
) -> None:
    """Let a program come in by a door.

    Its password (for twilio the AuthToken) is asked for, or taken from standard input or the variable
    TRUNKLINE_PASSWORD, or made and shown once. Only a hash is kept; an AuthToken is kept readable besides, for the
    server signs webhooks with it.

    \b
    Examples:
      trunkline door add twilio
      trunkline door add kannel --username shop --from +15551230001
    """

    async def work() -> dict[str, Any]:
        async with open_desk(settings) as desk:
            account_id = await desk.account(account)
            request = NewDoorLogin(
                door=DoorKinds(kind),
                username=username,
                api_key=api_key,
                account_id=account_id,
                user_id=await _user_id(desk, account_id, user),
                endpoint_id=None if number is None else await number_of(desk, number, account_id),
                password=_password(desk, piped=piped),
            )
            return shown(await _asked(desk, new_door_login, request))

    made = run(work())
    print_made(made, _said(made, f"login {made['id']} of {kind} was made."), in_json=in_json)


@door.command("list")
@takes_settings
@as_json
def door_list(settings: Settings, in_json: bool) -> None:
    """List every login of every door; no password is shown."""

    async def work() -> list[dict[str, Any]]:
        async with open_desk(settings) as desk:
            rows = [msgspec.structs.asdict(login) for login in await all_logins(desk.engine)]
            return [{name: value for name, value in row.items() if name != "password_hash"} for row in rows]

    columns = ("id", "account_id", "door", "username", "user_id", "endpoint_id", "date_created")
    print_rows(run(work()), columns, in_json=in_json, none="There is no login yet. trunkline door add makes one.")


@door.command("set")
@takes_settings
@click.argument("login", metavar="ID|USERNAME")
@click.option("--user", metavar="ID|EMAIL", help="Whom it acts as from now on.")
@click.option("--from", "number", metavar="NUMBER", help="What sends where a request names no sender.")
@click.option("--no-from", is_flag=True, help="Nothing sends where a request names no sender.")
@as_json
def door_set(
    settings: Settings, login: str, user: str | None, number: str | None, no_from: bool, in_json: bool
) -> None:
    """Have a program act as another user, or send from another number.

    \b
    Example:
      trunkline door set shop --from +15551230002
    """
    if (user or number) is None and not no_from:
        raise nothing_to_change("trunkline door set --help")

    async def work() -> dict[str, Any]:
        async with open_desk(settings) as desk:
            found = await _login(desk, login)
            request = PatchDoorLogin(
                login_id=found.id,
                user_id=None if user is None else await _user_id(desk, found.account_id, user),
                endpoint_id=""
                if no_from
                else None
                if number is None
                else await number_of(desk, number, found.account_id),
            )
            return shown(await _asked(desk, patch_door_login, request))

    made = run(work())
    print_made(made, f"login {made['id']} of {made['door']} was changed.", in_json=in_json)


@door.command("rotate")
@takes_settings
@click.argument("login", metavar="ID|USERNAME")
@from_stdin
@as_json
def door_rotate(settings: Settings, login: str, piped: bool, in_json: bool) -> None:
    """Give a login a new password (an AuthToken); webhooks are signed with the new one from now on.

    A running server may take the old one for auth.credential_memory_seconds more.

    \b
    Example:
      trunkline door rotate shop
    """

    async def work() -> dict[str, Any]:
        async with open_desk(settings) as desk:
            found = await _login(desk, login)
            request = RotateDoorPassword(login_id=found.id, password=_password(desk, piped=piped))
            return shown(await _asked(desk, rotate_door_password, request))

    made = run(work())
    print_made(made, _said(made, f"login {made['id']} of {made['door']} has a new password."), in_json=in_json)


@door.command("remove")
@takes_settings
@click.argument("login", metavar="ID|USERNAME")
def door_remove(settings: Settings, login: str) -> None:
    """Let a program come in no more; its messages stay.

    A running server may still know it for auth.credential_memory_seconds.

    \b
    Example:
      trunkline door remove shop
    """

    async def work() -> DoorLogin:
        async with open_desk(settings) as desk:
            found = await _login(desk, login)
            await _asked(desk, delete_door_login, DeleteDoorLogin(login_id=found.id))
            return found

    found = run(work())
    click.echo(f"login {found.id} ({found.username}) of {found.door} was removed.")


door.add_command(listen)


async def _asked(desk: Desk, operation: Operation, request: Any) -> Any:
    """What an operation answers; what it refuses is said with the option that it is about."""
    try:
        return await asked(desk, operation, request)
    except Fault as fault:
        raise refusal_with(fault, OPTIONS.get(fault.field or "", "trunkline door --help")) from fault


def _password(desk: Desk, *, piped: bool) -> str | None:
    """The password that was given, or None where one is to be made."""
    password = obtain(desk.universe, piped=piped)
    return None if password.generated else password.text


def _said(made: Mapping[str, Any], what: str) -> str:
    twilio = made["door"] == DoorKinds.Twilio.value
    lines = [what, f"{'SID' if twilio else 'Username'}: {made['username']}"]
    if made["password"]:
        lines.append(f"{'AuthToken' if twilio else 'Password'}: {made['password']}   (shown only this once)")
    return "\n".join(lines)


async def _login(desk: Desk, said: str) -> DoorLogin:
    logins = await all_logins(desk.engine)
    row = choose([msgspec.structs.asdict(login) for login in logins], said, "door", name="username")
    return next(login for login in logins if login.id == row["id"])


async def _user_id(desk: Desk, account_id: str, said: str | None) -> str:
    users = [
        row
        for row in await inventory.users(desk.engine)
        if account_id in row["accounts"] or ADMINISTRATOR in row["roles"]
    ]
    return str(choose(users, said, "user", name="email_address")["id"])


COMMANDS = (door,)
