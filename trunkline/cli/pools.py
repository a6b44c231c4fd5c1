"""`trunkline pool`: endpoints that stand for several numbers, one of which writes to each recipient."""

from __future__ import annotations

from typing import Any

import click

from trunkline.cli.desk import Desk, choose, open_desk, run
from trunkline.cli.options import as_json, takes_settings, with_account
from trunkline.cli.output import print_rows
from trunkline.cli.refusal import Exit, Refusal, nothing_to_change
from trunkline.cli.routes import endpoint_named
from trunkline.cli.setup import customer_id_of, say_made
from trunkline.domain.facts import EndpointCreated, PoolMemberAdded, PoolMemberRemoved
from trunkline.operations.messages.pools import POOL
from trunkline.settings import Settings
from trunkline.store import inventory, plan

with_add = click.option("--add", "adds", multiple=True, metavar="ID|NUMBER|NAME", help="A number that joins.")


@click.group("pool")
def pool() -> None:
    """Pools of senders: endpoints that stand for several numbers; a recipient always hears from the same one."""


@pool.command("list")
@takes_settings
@as_json
def pool_list(settings: Settings, in_json: bool) -> None:
    """List every pool with its numbers."""

    async def rows() -> list[dict[str, Any]]:
        async with open_desk(settings) as desk:
            endpoints = await inventory.endpoints(desk.engine)
            addresses = {row["id"]: row["address"] or row["id"] for row in endpoints}
            members = (await plan.read_plan(desk.engine)).members
            return [
                {
                    "id": row["id"],
                    "account_id": row["account_id"],
                    "name": row["display_name"],
                    "members": [addresses.get(member, member) for member in members.get(row["id"], ())],
                }
                for row in endpoints
                if row["type"] == POOL
            ]

    columns = ("id", "account_id", "name", "members")
    print_rows(run(rows()), columns, in_json=in_json, none="There is no pool yet. trunkline pool add makes one.")


@pool.command("add")
@takes_settings
@click.argument("name")
@with_add
@click.option("--customer", metavar="ID|NAME", help="The customer it belongs to.")
@with_account
@as_json
def pool_add(
    settings: Settings, name: str, adds: tuple[str, ...], customer: str | None, account: str | None, in_json: bool
) -> None:
    """Make a pool; its ID is what SendMessage takes as EndpointId.

    \b
    Example:
      trunkline pool add Campaigns --add +15551230001 --add +15551230002
    """

    async def work() -> None:
        async with open_desk(settings) as desk:
            account_id = await desk.account(account)
            fact = EndpointCreated(
                account_id=account_id,
                date=desk.date,
                id=desk.universe.new_id(),
                customer_id=await customer_id_of(desk, account_id, customer),
                type=POOL,
                display_name=name,
                address=None,
                connection_id=None,
            )
            members = [await _member(desk, said, account_id) for said in adds]
            joined = [
                PoolMemberAdded(account_id=account_id, date=desk.date, id=fact.id, endpoint_id=member)
                for member in members
            ]
            await desk.record(fact, *joined)
            say_made(desk, fact, fact.id, "pool", name, in_json)

    run(work())


async def _member(desk: Desk, said: str, account_id: str) -> str:
    row = await endpoint_named(desk, said)
    if row["account_id"] != account_id or row["type"] != "PhoneNumber":
        raise Refusal(f"{said!r} is no number of the pool's account.", "trunkline endpoint list", Exit.USAGE)
    return str(row["id"])


@pool.command("set")
@takes_settings
@click.argument("pool", metavar="ID|NAME")
@with_add
@click.option("--remove", "removes", multiple=True, metavar="ID|NUMBER|NAME", help="A number that leaves.")
def pool_set(settings: Settings, pool: str, adds: tuple[str, ...], removes: tuple[str, ...]) -> None:
    """Let numbers join or leave a pool; recipients of one that leaves hear from another next time.

    \b
    Example:
      trunkline pool set Campaigns --add +15551230003 --remove +15551230001
    """
    if not adds and not removes:
        raise nothing_to_change("trunkline pool set --help")

    async def work() -> str:
        async with open_desk(settings) as desk:
            pools = [row for row in await inventory.endpoints(desk.engine) if row["type"] == POOL]
            row = choose(pools, pool, "pool", name="display_name")
            about = {"account_id": row["account_id"], "date": desk.date, "id": row["id"]}
            joined = [
                PoolMemberAdded(**about, endpoint_id=await _member(desk, said, row["account_id"])) for said in adds
            ]
            left = [
                PoolMemberRemoved(**about, endpoint_id=await _member(desk, said, row["account_id"])) for said in removes
            ]
            await desk.record(*joined, *left)
            return f"{row['id']} ({row['display_name']})"

    click.echo(f"pool {run(work())} was changed.")


COMMANDS = (pool,)
