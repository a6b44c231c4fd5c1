"""`trunkline init`: from nothing to an installation that somebody can sign in to."""

from __future__ import annotations

from typing import Any

import click

from trunkline.base import log
from trunkline.cli.desk import Desk, open_desk, place_of, run
from trunkline.cli.options import as_json, takes_settings
from trunkline.cli.output import print_json
from trunkline.cli.passwords import Password, from_stdin, obtain, shown
from trunkline.cli.people import check_email
from trunkline.cli.setup import check_region
from trunkline.domain.facts import AccountCreated, Fact, UserCreated
from trunkline.operations.auth.passwords import Passwords
from trunkline.settings import Settings
from trunkline.store import inventory, migrate
from trunkline.store.users import ADMINISTRATOR

ALL_ROLES = (ADMINISTRATOR, "Manager", "Customer", "User")


@click.command("init")
@takes_settings
@click.option("--email", default="admin@localhost", show_default=True, help="Who the administrator signs in as.")
@click.option("--name", default="Administrator", show_default=True, help="The administrator's name.")
@click.option("--account", "account_name", default="Main", show_default=True, help="What the first account is called.")
@click.option("--region", help="The region of its national numbers, as US or GB; else messages.default_region.")
@from_stdin
@as_json
def init(
    settings: Settings, email: str, name: str, account_name: str, region: str | None, piped: bool, in_json: bool
) -> None:
    """Set up an installation: the data folder, the tables, the first account and its administrator.

    It asks for the password; in a script it takes it from standard input (--password-stdin) or from the variable
    TRUNKLINE_PASSWORD, and without any it makes one and shows it once. What is there already stays as it is, so the
    command may be repeated.

    \b
    Examples:
      trunkline init --email ops@example.com
      pass show trunkline | trunkline init --email ops@example.com --password-stdin
    """
    log.configure("critical")
    email, region = check_email(email), check_region(region or settings.default_region)
    if not settings.on_postgres:
        settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    migrate.upgrade_now(migrate.url_of(settings))
    told = run(_init(settings, email, name, account_name, region, piped))
    if in_json:
        print_json(told)
    else:
        click.echo(_said(told))


async def _init(
    settings: Settings, email: str, name: str, account_name: str, region: str, piped: bool
) -> dict[str, Any]:
    async with open_desk(settings) as desk:
        there = [user for user in await inventory.users(desk.engine) if ADMINISTRATOR in user["roles"]]
        if there:
            place = place_of(settings)
            return {"store": place, "administrator": there[0]["email_address"], "made": False, "password": None}
        password = obtain(desk.universe, piped=piped)
        await desk.record(*await _facts(desk, email, name, account_name, region, password))
        kept = password.text if password.generated else None
        return {"store": place_of(settings), "administrator": email, "made": True, "password": kept}


async def _facts(desk: Desk, email: str, name: str, account_name: str, region: str, password: Password) -> list[Fact]:
    date, accounts = desk.date, await inventory.accounts(desk.engine)
    facts: list[Fact] = []
    if not accounts:
        facts.append(AccountCreated(account_id=desk.universe.new_id(), date=date, name=account_name, region=region))
    account_id = accounts[0]["id"] if accounts else facts[0].account_id
    first, _, last = name.partition(" ")
    user = UserCreated(
        account_id=account_id,
        date=date,
        id=desk.universe.new_id(),
        email_address=email,
        first_name=first,
        last_name=last,
        password_hash=await Passwords(desk.settings).hash(password.text),
        roles=ALL_ROLES,
        accounts=(account_id,),
    )
    return [*facts, user]


def _said(told: dict[str, Any]) -> str:
    if not told["made"]:
        return f"{told['store']} is set up already; {told['administrator']} is its administrator. Nothing was changed."
    secret = shown(Password(told["password"], True)) if told["password"] else ""
    return (
        f"{told['store']} is set up. {told['administrator']} is its administrator.{secret}\n\n"
        "What comes next:\n"
        "  trunkline connection add                       a way to a carrier: the simulated phone network\n"
        "  trunkline endpoint add --number +15551230001   a number to send from\n"
        "  trunkline key create --name first              a key for programs\n"
        "  trunkline serve                                the server"
    )


COMMANDS = (init,)
