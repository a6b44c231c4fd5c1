"""`trunkline door`: what programs that were written for other platforms come in with."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Any, Final

import click
import msgspec

from trunkline.cli.desk import Desk, choose, open_desk, run
from trunkline.cli.listening import endpoint_of, listen, listening_of, signs
from trunkline.cli.options import as_json, takes_settings, with_account
from trunkline.cli.output import print_made, print_rows
from trunkline.cli.passwords import Password, from_stdin, obtain
from trunkline.cli.refusal import Exit, Refusal
from trunkline.domain.facts import (
    CallbackRemoved,
    DoorLoginChanged,
    DoorLoginCreated,
    DoorLoginRemoved,
    Fact,
    SigningKeyChanged,
    SigningKeyCreated,
    SigningKeyRemoved,
)
from trunkline.operations.auth.passwords import Passwords
from trunkline.settings import Settings
from trunkline.store import inventory
from trunkline.store.doors import DoorLogin, all_logins, login_by_name
from trunkline.store.users import ADMINISTRATOR

TWILIO: Final = "twilio"
DOORS: Final = (TWILIO, "kannel", "jasmin")
ACCOUNT: Final = "AC"
API_KEY: Final = "SK"
JASMIN_MOST: Final = 16

_is_sid = re.compile(r"(AC|SK)[0-9a-f]{32}").fullmatch
_is_name = re.compile(r"[\x21-\x7e]{1,64}").fullmatch


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
    username = _username(kind, username, api_key)

    async def work() -> dict[str, Any]:
        async with open_desk(settings) as desk:
            account_id = await desk.account(account)
            name = username or f"{API_KEY if api_key else ACCOUNT}{_secret(desk)}"
            if await login_by_name(desk.engine, kind, name):
                raise Refusal(f"There is a login {name} of {kind} already.", f"trunkline door rotate {name}")
            fact = DoorLoginCreated(
                account_id=account_id,
                date=desk.date,
                id=desk.universe.new_id(),
                door=kind,
                username=name,
                password_hash="",
                user_id=await _user_id(desk, account_id, user),
                endpoint_id=await _endpoint_id(desk, account_id, number),
            )
            return await _add(desk, fact, _password(desk, kind, piped=piped))

    made = run(work())
    print_made(made, _said(made, f"login {made['id']} of {kind} was made."), in_json=in_json)


async def _add(desk: Desk, fact: DoorLoginCreated, password: Password) -> dict[str, Any]:
    hashed = await Passwords(desk.settings).hash(password.text)
    facts: list[Fact] = [msgspec.structs.replace(fact, password_hash=hashed)]
    if signs(fact.door, fact.username):
        facts.append(SigningKeyCreated(account_id=fact.account_id, date=desk.date, id=fact.id, secret=password.text))
    await desk.record(*facts)
    row = {name: getattr(fact, name) for name in ("id", "account_id", "door", "username", "user_id", "endpoint_id")}
    return {**row, "password": password.text if password.generated else None}


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
            password = _password(desk, found.door, piped=piped)
            keys = {"account_id": found.account_id, "date": desk.date, "id": found.id}
            hashed = await Passwords(desk.settings).hash(password.text)
            facts: list[Fact] = [DoorLoginChanged(**keys, password_hash=hashed)]
            if signs(found.door, found.username):
                facts.append(SigningKeyChanged(**keys, secret=password.text))
            await desk.record(*facts)
            row = {"id": found.id, "door": found.door, "username": found.username}
            return {**row, "password": password.text if password.generated else None}

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
            keys = {"account_id": found.account_id, "date": desk.date, "id": found.id}
            listening = [CallbackRemoved(**keys | {"id": each.id}) for each in await listening_of(desk, found)]
            await desk.record(DoorLoginRemoved(**keys), SigningKeyRemoved(**keys), *listening)
            return found

    found = run(work())
    click.echo(f"login {found.id} ({found.username}) of {found.door} was removed.")


door.add_command(listen)


def _username(kind: str, said: str | None, api_key: bool) -> str | None:
    """The name that was said, or None where one is to be made."""
    if kind == TWILIO:
        wanted = API_KEY if api_key else ACCOUNT
        if said is not None and (not _is_sid(said) or not said.startswith(wanted)):
            raise Refusal(
                f"{said!r} is no SID.",
                f"It is {wanted} and 32 digits of 0-9 and a-f; left out, it is made.",
                Exit.USAGE,
            )
        return said
    if api_key:
        raise Refusal(f"{kind} has no API keys.", "Leave --api-key out.", Exit.USAGE)
    if said is None:
        raise Refusal("A login has a name.", f"trunkline door add {kind} --username NAME", Exit.USAGE)
    if not _is_name(said) or (kind == "jasmin" and len(said) > JASMIN_MOST):
        most = JASMIN_MOST if kind == "jasmin" else 64
        raise Refusal(f"{said!r} cannot be a name.", f"1 to {most} letters, digits and signs.", Exit.USAGE)
    return said


def _secret(desk: Desk) -> str:
    """32 hexadecimal digits that nobody can guess."""
    return hashlib.blake2b(desk.universe.token(32).encode(), digest_size=16).hexdigest()


def _password(desk: Desk, kind: str, *, piped: bool) -> Password:
    password = obtain(desk.universe, piped=piped)
    if password.generated and kind == TWILIO:
        return Password(_secret(desk), True)
    if kind == "jasmin" and len(password.text) > JASMIN_MOST:
        sentence = f"A password of Jasmin has {JASMIN_MOST} characters at most."
        raise Refusal(sentence, "Leave it out, and one is made for you.", Exit.USAGE)
    return password


def _said(made: Mapping[str, Any], what: str) -> str:
    twilio = made["door"] == TWILIO
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


async def _endpoint_id(desk: Desk, account_id: str, said: str | None) -> str | None:
    if said is None:
        return None
    endpoint = await endpoint_of(desk, said)
    if endpoint["account_id"] != account_id:
        raise Refusal(f"{said} is a number of another account.", "trunkline endpoint list", Exit.REFUSED)
    return str(endpoint["id"])


COMMANDS = (door,)
