"""`trunkline account | customer`: whom everything else belongs to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import click
import msgspec

from trunkline.cli.desk import Desk, choose, open_desk, run
from trunkline.cli.options import as_json, takes_settings, with_account
from trunkline.cli.output import print_made, print_rows
from trunkline.cli.refusal import Exit, Refusal
from trunkline.domain.facts import AccountCreated, CustomerCreated, Fact
from trunkline.settings import Settings
from trunkline.store import inventory

LISTS: Final = {
    "account": (inventory.accounts, ("id", "name", "region", "date_created")),
    "customer": (inventory.customers, ("id", "account_id", "name", "parent_customer_id", "reference_id")),
    "connection": (
        inventory.connections,
        ("id", "name", "carrier", "settings", "rate_per_second", "disabled", "resting"),
    ),
    "endpoint": (
        inventory.endpoints,
        ("id", "account_id", "type", "address", "display_name", "connection_id", "resting"),
    ),
}


def lister(what: str, shown: Callable[[dict[str, Any]], dict[str, Any]] = dict) -> click.Command:
    """The command that lists everything of one kind, each row as `shown` makes it."""
    read, columns = LISTS[what]

    @takes_settings
    @as_json
    def show(settings: Settings, in_json: bool) -> None:
        async def rows() -> list[dict[str, Any]]:
            async with open_desk(settings) as desk:
                return await read(desk.engine)

        none = f"There is no {what} yet. trunkline {what} add --help tells how to make one."
        print_rows([shown(row) for row in run(rows())], columns, in_json=in_json, none=none)

    return click.command("list", help=f"List every {what}.")(show)


def say_made(
    desk: Desk,
    fact: Fact,
    id_: str,
    what: str,
    name: str,
    in_json: bool,
    shown: Callable[[dict[str, Any]], dict[str, Any]] = dict,
) -> None:
    """Print what a fact has made, as `shown` makes it."""
    row = {"id": id_, **{key: value for key, value in msgspec.structs.asdict(fact).items() if key != "id"}}
    print_made(shown(row), f"{what} {id_} ({name}) was made.", in_json=in_json)


def check_region(text: str) -> str:
    """A region as it is kept: two capital letters."""
    region = text.upper()
    if len(region) != 2 or not region.isascii() or not region.isalpha():
        raise Refusal(f"{text!r} is not a region.", "Write two letters, such as US or GB.", Exit.USAGE)
    return region


@click.group("account", commands=[lister("account")])
def account() -> None:
    """Accounts: the tenants, to which everything else belongs."""


@account.command("add")
@takes_settings
@click.argument("name")
@click.option("--region", help="Whose national numbers are meant, as US or GB; else messages.default_region.")
@as_json
def account_add(settings: Settings, name: str, region: str | None, in_json: bool) -> None:
    """Make an account.

    \b
    Example:
      trunkline account add "Brightwater Ltd" --region GB
    """
    region = check_region(region or settings.default_region)

    async def work() -> None:
        async with open_desk(settings) as desk:
            fact = AccountCreated(account_id=desk.universe.new_id(), date=desk.date, name=name, region=region)
            await desk.record(fact)
            say_made(desk, fact, fact.account_id, "account", name, in_json)

    run(work())


@click.group("customer", commands=[lister("customer")])
def customer() -> None:
    """Customers: the companies inside an account."""


@customer.command("add")
@takes_settings
@click.argument("name")
@with_account
@click.option("--parent", metavar="ID|NAME", help="The customer that this one is part of.")
@click.option("--reference", metavar="ID", help="What another system calls it.")
@as_json
def customer_add(
    settings: Settings, name: str, account: str | None, parent: str | None, reference: str | None, in_json: bool
) -> None:
    """Make a customer.

    \b
    Example:
      trunkline customer add "Harbor Dental" --reference crm-1044
    """

    async def work() -> None:
        async with open_desk(settings) as desk:
            account_id = await desk.account(account)
            fact = CustomerCreated(
                account_id=account_id,
                date=desk.date,
                id=desk.universe.new_id(),
                name=name,
                parent_customer_id=await customer_id_of(desk, account_id, parent),
                reference_id=reference,
            )
            await desk.record(fact)
            say_made(desk, fact, fact.id, "customer", name, in_json)

    run(work())


async def customer_id_of(desk: Desk, account_id: str, said: str | None) -> str | None:
    """The id of a customer of the account that was named by id or name; None when none was named."""
    if said is None:
        return None
    rows = [row for row in await inventory.customers(desk.engine) if row["account_id"] == account_id]
    return str(choose(rows, said, "customer")["id"])


COMMANDS = (account, customer)
