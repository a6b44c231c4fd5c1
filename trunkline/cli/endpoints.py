"""`trunkline endpoint`: the numbers and users that send and receive, made and changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import click

from trunkline.cli.desk import Desk, choose, open_desk, run
from trunkline.cli.options import as_json, takes_settings, with_account
from trunkline.cli.output import print_made
from trunkline.cli.refusal import Exit, Refusal, nothing_to_change
from trunkline.cli.setup import customer_id_of, lister, say_made
from trunkline.domain.address import AddressError, AddressKind, normalise
from trunkline.domain.facts import EndpointChanged, EndpointCreated
from trunkline.settings import Settings
from trunkline.store import inventory

NUMBERS: Final = frozenset({AddressKind.PHONE, AddressKind.SHORT_CODE})


@click.group("endpoint", commands=[lister("endpoint")])
def endpoint() -> None:
    """Endpoints: the numbers and users that send and receive."""


@endpoint.command("add")
@takes_settings
@click.option(
    "--number", help="The number of a phone-number endpoint, international or as the account's region has it."
)
@click.option("--email", metavar="ADDRESS", help="The address of an e-mail endpoint.")
@click.option("--user", metavar="ID|EMAIL", help="The user of a user endpoint.")
@click.option("--name", help="What people call it; else the number, or the user's address.")
@click.option("--connection", metavar="ID|NAME", help="The way to its carrier; not needed while there is only one.")
@click.option("--customer", metavar="ID|NAME", help="The customer it belongs to.")
@with_account
@as_json
def endpoint_add(
    settings: Settings,
    number: str | None,
    email: str | None,
    user: str | None,
    name: str | None,
    connection: str | None,
    customer: str | None,
    account: str | None,
    in_json: bool,
) -> None:
    """Make an endpoint: a phone number, an e-mail address, or a user.

    \b
    Examples:
      trunkline endpoint add --number +15551230001 --name "Front desk"
      trunkline endpoint add --email help@example.com --connection Mail
      trunkline endpoint add --user sam@example.com
    """
    if [number, email, user].count(None) != 2:
        raise Refusal(
            "An endpoint is a number, an e-mail address or a user.", "Give --number, --email or --user.", Exit.USAGE
        )

    async def work() -> None:
        async with open_desk(settings) as desk:
            account_id = await desk.account(account)
            customer_id = await customer_id_of(desk, account_id, customer)
            if number is not None:
                given = await _number(desk, account_id, number, connection)
            elif email is not None:
                given = await _email(desk, email, connection)
            else:
                given = await _user(desk, user)
            given["display_name"] = name or given["display_name"]
            fact = EndpointCreated(
                account_id=account_id, date=desk.date, id=desk.universe.new_id(), customer_id=customer_id, **given
            )
            await desk.record(fact)
            say_made(desk, fact, fact.id, "endpoint", fact.display_name, in_json)

    run(work())


@endpoint.command("set")
@takes_settings
@click.argument("endpoint", metavar="ID|NUMBER|NAME")
@click.option("--name", "--display-name", help="What people call it from now on.")
@click.option("--connection", metavar="ID|NAME", help="The way to its carrier from now on.")
@click.option("--disable-sms/--enable-sms", default=None, help="Whether it may send texts.")
@as_json
def endpoint_set(
    settings: Settings,
    endpoint: str,
    name: str | None,
    connection: str | None,
    disable_sms: bool | None,
    in_json: bool,
) -> None:
    """Change an endpoint; what is not named stays as it is.

    A running server heeds it within seconds. What waits already goes over the connection that it was taken in for.

    \b
    Examples:
      trunkline endpoint set +15551230001 --connection Backup
      trunkline endpoint set "Front desk" --disable-sms
    """
    if name is None and connection is None and disable_sms is None:
        raise nothing_to_change("trunkline endpoint set --help")

    async def work() -> dict[str, Any]:
        async with open_desk(settings) as desk:
            row = await _chosen(desk, endpoint)
            wanted = {
                "display_name": name or None,
                "connection_id": None if connection is None else await _connection_id(desk, row, connection),
                "disable_sms": disable_sms,
            }
            changed: dict[str, Any] = {name: value for name, value in wanted.items() if value is not None}
            about = {"account_id": row["account_id"], "date": desk.date, "id": row["id"]}
            await desk.record(EndpointChanged(**about, **changed))
            return about | {name: row[name] for name in wanted} | changed

    made = run(work())
    print_made(made, f"endpoint {made['id']} ({made['display_name']}) was changed.", in_json=in_json)


async def _chosen(desk: Desk, said: str) -> Mapping[str, Any]:
    """The endpoint of that id, number or name."""
    rows = await inventory.endpoints(desk.engine)
    with_number = [row for row in rows if row["address"] is not None and row["address"] == said.strip()]
    return with_number[0] if with_number else choose(rows, said, "endpoint", name="display_name")


async def _connection_id(desk: Desk, endpoint: Mapping[str, Any], said: str) -> str:
    if endpoint["type"] == "User":
        raise Refusal("A user endpoint has no connection.", "Give the ID or number of another endpoint.", Exit.USAGE)
    return str(choose(await inventory.connections(desk.engine), said, "connection")["id"])


async def _number(desk: Desk, account_id: str, said: str, connection: str | None) -> dict[str, Any]:
    regions = {row["id"]: row["region"] for row in await inventory.accounts(desk.engine)}
    try:
        address = normalise(said, regions[account_id], NUMBERS)
    except AddressError as error:
        raise Refusal(f"{said!r} cannot be used: {error.reason}", "For example --number +15551230001") from error
    rows = await inventory.endpoints(desk.engine)
    if any(row["address"] == address for row in rows):
        raise Refusal(f"There is an endpoint with the number {address} already.", "trunkline endpoint list")
    chosen = choose(await inventory.connections(desk.engine), connection, "connection")
    return {"type": "PhoneNumber", "address": address, "display_name": address, "connection_id": chosen["id"]}


async def _email(desk: Desk, said: str, connection: str | None) -> dict[str, Any]:
    try:
        address = normalise(said, "", frozenset({AddressKind.EMAIL}))
    except AddressError as error:
        raise Refusal(f"{said!r} cannot be used: {error.reason}", "For example --email help@example.com") from error
    rows = await inventory.endpoints(desk.engine)
    if any(row["address"] == address for row in rows):
        raise Refusal(f"There is an endpoint with the address {address} already.", "trunkline endpoint list")
    chosen = choose(await inventory.connections(desk.engine), connection, "connection")
    return {"type": "EmailAddress", "address": address, "display_name": address, "connection_id": chosen["id"]}


async def _user(desk: Desk, said: str | None) -> dict[str, Any]:
    row = choose(await inventory.users(desk.engine), said, "user", name="email_address")
    display_name = f"{row['first_name']} {row['last_name']}".strip() or row["email_address"]
    given = {"type": "User", "address": None, "display_name": display_name, "connection_id": None}
    return {**given, "user_id": row["id"]}


COMMANDS = (endpoint,)
