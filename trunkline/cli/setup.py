"""`trunkline account | customer | connection | endpoint`: what messages need before the first one can be sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import click
import msgspec

import trunkline.carriers
from trunkline.base.plugins import collect
from trunkline.carriers.base import Carrier, SettingsRefused
from trunkline.cli.desk import Desk, choose, open_desk, run
from trunkline.cli.options import as_json, takes_settings, with_account
from trunkline.cli.output import print_made, print_rows
from trunkline.cli.refusal import Exit, Refusal
from trunkline.domain.address import AddressError, AddressKind, normalise
from trunkline.domain.facts import AccountCreated, ConnectionCreated, CustomerCreated, EndpointCreated, Fact
from trunkline.domain.message import UnconfirmedPolicy
from trunkline.settings import Settings
from trunkline.store import inventory

NUMBERS: Final = frozenset({AddressKind.PHONE, AddressKind.SHORT_CODE})

LISTS: Final = {
    "account": (inventory.accounts, ("id", "name", "region", "date_created")),
    "customer": (inventory.customers, ("id", "account_id", "name", "reference_id")),
    "connection": (inventory.connections, ("id", "name", "carrier", "settings", "rate_per_second", "disabled")),
    "endpoint": (inventory.endpoints, ("id", "account_id", "type", "address", "display_name", "connection_id")),
}


def _lister(what: str) -> click.Command:
    """The command that lists everything of one kind."""
    read, columns = LISTS[what]

    @takes_settings
    @as_json
    def show(settings: Settings, in_json: bool) -> None:
        async def rows() -> list[dict[str, Any]]:
            async with open_desk(settings) as desk:
                return await read(desk.engine)

        none = f"There is no {what} yet. trunkline {what} add --help tells how to make one."
        print_rows(run(rows()), columns, in_json=in_json, none=none)

    return click.command("list", help=f"List every {what}.")(show)


def _made(desk: Desk, fact: Fact, id_: str, what: str, name: str, in_json: bool) -> None:
    row = {"id": id_, **{key: value for key, value in msgspec.structs.asdict(fact).items() if key != "id"}}
    print_made(row, f"{what} {id_} ({name}) is there.", in_json=in_json)


def check_region(text: str) -> str:
    """A region as it is kept: two capital letters."""
    region = text.upper()
    if len(region) != 2 or not region.isascii() or not region.isalpha():
        raise Refusal(f"{text!r} is not a region.", "Write two letters, such as US or GB.", Exit.USAGE)
    return region


@click.group("account", commands=[_lister("account")])
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
            _made(desk, fact, fact.account_id, "account", name, in_json)

    run(work())


@click.group("customer", commands=[_lister("customer")])
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
                parent_customer_id=await _customer_id(desk, account_id, parent),
                reference_id=reference,
            )
            await desk.record(fact)
            _made(desk, fact, fact.id, "customer", name, in_json)

    run(work())


async def _customer_id(desk: Desk, account_id: str, said: str | None) -> str | None:
    if said is None:
        return None
    rows = [row for row in await inventory.customers(desk.engine) if row["account_id"] == account_id]
    return str(choose(rows, said, "customer")["id"])


@click.group("connection", commands=[_lister("connection")])
def connection() -> None:
    """Connections: the ways to carriers. A running server opens a new one within seconds."""


@connection.command("add")
@takes_settings
@click.option("--carrier", default="loopback", show_default=True, help="The carrier's key.")
@click.option("--name", help="What people call it; else the carrier's title.")
@click.option("--set", "sets", multiple=True, metavar="NAME=VALUE", help="A setting of the carrier; may be repeated.")
@click.option("--rate", type=click.IntRange(1), help="Segments per second that this connection may send.")
@click.option(
    "--unconfirmed",
    type=click.Choice([policy.value for policy in UnconfirmedPolicy]),
    default=UnconfirmedPolicy.WAIT.value,
    show_default=True,
    help="What to do when a carrier never answered: wait for the receipt, ask it, or send again.",
)
@as_json
def connection_add(
    settings: Settings,
    carrier: str,
    name: str | None,
    sets: tuple[str, ...],
    rate: int | None,
    unconfirmed: str,
    in_json: bool,
) -> None:
    """Make a connection to a carrier, for the whole installation.

    The settings of the carrier "loopback", the simulated phone network, are in docs/loopback.md. A name that the
    carrier does not know is refused, with those that it knows.

    \b
    Example:
      trunkline connection add --carrier loopback --set latency_ms=20 --rate 50
    """
    wanted, kind = _pairs(sets), carrier_of(carrier)
    try:
        kind.read_settings(wanted)
    except SettingsRefused as error:
        raise Refusal(str(error), code=Exit.USAGE) from error

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
            )
            await desk.record(fact)
            _made(desk, fact, fact.id, "connection", fact.name, in_json)

    run(work())


def carrier_of(key: str) -> Carrier[Any]:
    """The carrier with this key."""
    known: Mapping[str, Carrier[Any]] = {each.key: each for each in collect(trunkline.carriers, Carrier)}
    if key not in known:
        raise Refusal(f"There is no carrier {key!r}.", f"There is: {', '.join(sorted(known))}.", Exit.USAGE)
    return known[key]


def _pairs(sets: Sequence[str]) -> dict[str, Any]:
    wanted = {}
    for pair in sets:
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise Refusal(f"{pair!r} is not written as NAME=VALUE.", "For example --set latency_ms=20", Exit.USAGE)
        wanted[name] = _value(value)
    return wanted


def _value(text: str) -> object:
    """A number, true, false or null as JSON has them; anything else is a text."""
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError:
        return text


@click.group("endpoint", commands=[_lister("endpoint")])
def endpoint() -> None:
    """Endpoints: the numbers and users that send and receive."""


@endpoint.command("add")
@takes_settings
@click.option(
    "--number", help="The number of a phone-number endpoint, international or as the account's region has it."
)
@click.option("--user", metavar="ID|EMAIL", help="The user of a user endpoint.")
@click.option("--name", help="What people call it; else the number, or the user's address.")
@click.option("--connection", metavar="ID|NAME", help="The way to its carrier; not needed while there is only one.")
@click.option("--customer", metavar="ID|NAME", help="The customer it belongs to.")
@with_account
@as_json
def endpoint_add(
    settings: Settings,
    number: str | None,
    user: str | None,
    name: str | None,
    connection: str | None,
    customer: str | None,
    account: str | None,
    in_json: bool,
) -> None:
    """Make an endpoint: a phone number, or a user.

    \b
    Examples:
      trunkline endpoint add --number +15551230001 --name "Front desk"
      trunkline endpoint add --user sam@example.com
    """
    if (number is None) == (user is None):
        raise Refusal("An endpoint is a number or a user.", "Give either --number or --user.", Exit.USAGE)

    async def work() -> None:
        async with open_desk(settings) as desk:
            account_id = await desk.account(account)
            customer_id = await _customer_id(desk, account_id, customer)
            if number is not None:
                given = await _number(desk, account_id, number, connection)
            else:
                given = await _user(desk, user)
            given["display_name"] = name or given["display_name"]
            fact = EndpointCreated(
                account_id=account_id, date=desk.date, id=desk.universe.new_id(), customer_id=customer_id, **given
            )
            await desk.record(fact)
            _made(desk, fact, fact.id, "endpoint", fact.display_name, in_json)

    run(work())


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


async def _user(desk: Desk, said: str | None) -> dict[str, Any]:
    row = choose(await inventory.users(desk.engine), said, "user", name="email_address")
    display_name = f"{row['first_name']} {row['last_name']}".strip() or row["email_address"]
    given = {"type": "User", "address": None, "display_name": display_name, "connection_id": None}
    return {**given, "user_id": row["id"]}


COMMANDS = (account, customer, connection, endpoint)
