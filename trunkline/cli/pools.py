"""`trunkline pool`: endpoints that stand for several numbers, one of which writes to each recipient."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click

from trunkline.cli.desk import Desk, asked, choose, listed, open_desk, run
from trunkline.cli.options import as_json, takes_settings, with_account
from trunkline.cli.output import print_made, print_rows, shown
from trunkline.cli.refusal import nothing_to_change
from trunkline.cli.routes import endpoint_named
from trunkline.cli.setup import customer_id_of
from trunkline.domain.pool import POOL
from trunkline.operations.pools.delete_pool import DeletePool, delete_pool
from trunkline.operations.pools.list_pools import ListPools, list_pools
from trunkline.operations.pools.new_pool import NewPool, new_pool
from trunkline.operations.pools.patch_pool import PatchPool, patch_pool
from trunkline.operations.types.pools import PoolInfo
from trunkline.settings import Settings
from trunkline.store import inventory

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
            return [_row(info) for info in await listed(desk, list_pools, ListPools())]

    columns = ("id", "account_id", "name", "members")
    print_rows(run(rows()), columns, in_json=in_json, none="There is no pool yet. trunkline pool add makes one.")


def _row(info: PoolInfo) -> dict[str, Any]:
    """A pool by the names of here, with the numbers of its members."""
    return shown(info) | {"members": [member.address or member.endpoint_id for member in info.members]}


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
            request = NewPool(
                name=name,
                endpoint_ids=await _ids(desk, adds),
                account_id=account_id,
                customer_id=await customer_id_of(desk, account_id, customer),
            )
            made = await asked(desk, new_pool, request)
            print_made(_row(made), f"pool {made.id} ({made.name}) was made.", in_json=in_json)

    run(work())


async def _ids(desk: Desk, said: Iterable[str]) -> list[str]:
    return [str((await endpoint_named(desk, each))["id"]) for each in said]


async def _chosen(desk: Desk, said: str) -> str:
    """The id of the pool of that id or name."""
    pools = [row for row in await inventory.endpoints(desk.engine) if row["type"] == POOL]
    return str(choose(pools, said, "pool", name="display_name")["id"])


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
            request = PatchPool(
                pool_id=await _chosen(desk, pool),
                add_endpoint_ids=await _ids(desk, adds),
                remove_endpoint_ids=await _ids(desk, removes),
            )
            changed = await asked(desk, patch_pool, request)
            return f"{changed.id} ({changed.name})"

    click.echo(f"pool {run(work())} was changed.")


@pool.command("remove")
@takes_settings
@click.argument("pool", metavar="ID|NAME")
def pool_remove(settings: Settings, pool: str) -> None:
    """Take a pool away; its numbers stay, and so does every message that one of them was chosen for.

    \b
    Example:
      trunkline pool remove Campaigns
    """

    async def work() -> str:
        async with open_desk(settings) as desk:
            id_ = await _chosen(desk, pool)
            await asked(desk, delete_pool, DeletePool(pool_id=id_))
            return id_

    click.echo(f"pool {run(work())} is gone.")


COMMANDS = (pool,)
