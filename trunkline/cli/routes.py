"""`trunkline route`: over which connections messages go, and what becomes of them when one is not well."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeVar

import click

from trunkline.cli.desk import Desk, asked, choose, open_desk, run
from trunkline.cli.options import as_json, takes_settings
from trunkline.cli.output import print_json, print_made, print_rows, shown
from trunkline.cli.refusal import Refusal, nothing_to_change
from trunkline.domain.route import PRIORITY_MOST, PRIORITY_USUAL, Choice, cost_in_words, cost_problem, prefix_problem
from trunkline.domain.route import choose as choose_route
from trunkline.operations.routes.delete_route import DeleteRoute, delete_route
from trunkline.operations.routes.new_route import NewRoute, new_route
from trunkline.operations.routes.patch_route import PatchRoute, patch_route
from trunkline.settings import Settings
from trunkline.store import inventory, plan

COLUMNS: Final = ("id", "account", "endpoint", "prefix", "connection", "priority", "cost", "disabled")

T = TypeVar("T")


def _without(problem: Callable[[T], str | None]) -> Callable[[click.Context, click.Parameter, T | None], T | None]:
    """What looks at an option before anything else is done, with the operation's own rule."""

    def look(context: click.Context, option: click.Parameter, said: T | None) -> T | None:
        found = None if said is None else problem(said)
        if found is not None:
            raise click.BadParameter(f"{said!r} {found}.", context, option)
        return said

    return look


with_priority = click.option(
    "--priority", type=click.IntRange(0, PRIORITY_MOST), help=f"Lower goes first.  [default: {PRIORITY_USUAL}]"
)
with_cost = click.option(
    "--cost",
    type=float,
    callback=_without(cost_problem),
    help="What a segment costs; among equals the cheapest goes first.",
)


@click.group("route")
def route() -> None:
    """Routes: over which connections messages go. Without any, each goes over its endpoint's own connection."""


@route.command("list")
@takes_settings
@as_json
def route_list(settings: Settings, in_json: bool) -> None:
    """List every route."""

    async def rows() -> list[dict[str, Any]]:
        async with open_desk(settings) as desk:
            return await _named(desk)

    print_rows(run(rows()), COLUMNS, in_json=in_json, none="There is no route: endpoints use their own connections.")


async def _named(desk: Desk) -> list[dict[str, Any]]:
    """The routes with the names of what they are about, and the cost as people write it."""
    lines = {row["id"]: row["name"] for row in await inventory.connections(desk.engine)}
    accounts = {row["id"]: row["name"] for row in await inventory.accounts(desk.engine)}
    endpoints = {row["id"]: row["address"] or row["display_name"] for row in await inventory.endpoints(desk.engine)}
    return [
        row
        | {
            "connection": lines.get(row["connection_id"], row["connection_id"]),
            "account": accounts.get(row["account_id"], row["account_id"]) if row["account_id"] else "any",
            "endpoint": endpoints.get(row["endpoint_id"], row["endpoint_id"]) if row["endpoint_id"] else "any",
            "prefix": row["prefix"] or "any",
            "cost": cost_in_words(row["cost"]),
        }
        for row in await plan.routes(desk.engine)
    ]


@route.command("add")
@takes_settings
@click.option("--over", required=True, metavar="CONNECTION", help="The connection, by ID or name.")
@click.option(
    "--to",
    "prefix",
    default="",
    metavar="PREFIX",
    callback=_without(prefix_problem),
    help="What numbers begin with, as +44; else any.",
)
@click.option("--endpoint", metavar="ID|NUMBER|NAME", help="Only messages from this endpoint.")
@click.option("--account", metavar="ID|NAME", help="Only messages of this account; else of every account.")
@with_priority
@with_cost
@as_json
def route_add(
    settings: Settings,
    over: str,
    prefix: str,
    endpoint: str | None,
    account: str | None,
    priority: int | None,
    cost: float | None,
    in_json: bool,
) -> None:
    """Let messages go over a connection.

    Of each connection the route counts that speaks of a message most exactly: its endpoint, its account, the longest
    prefix. Among the connections the lowest priority goes first, then the lowest cost; one that is down, rests, is
    switched off or refused the message is passed over.

    \b
    Examples:
      trunkline route add --over Main --priority 1
      trunkline route add --over Backup --priority 2
      trunkline route add --over Cheap --to +44 --priority 1 --cost 0.0079
    """

    async def work() -> None:
        async with open_desk(settings) as desk:
            line = choose(await inventory.connections(desk.engine), over, "connection")
            request = NewRoute(
                connection_id=line["id"],
                prefix=prefix,
                endpoint_id=None if endpoint is None else (await endpoint_named(desk, endpoint))["id"],
                account_id=None if account is None else await desk.account(account),
                priority=priority,
                cost=cost,
            )
            made = await asked(desk, new_route, request)
            said = f"route {made.id} (to {prefix or 'any number'} over {line['name']}) was made."
            print_made(shown(made), said, in_json=in_json)

    run(work())


async def endpoint_named(desk: Desk, said: str) -> Mapping[str, Any]:
    """The endpoint of that id, number or name."""
    rows = await inventory.endpoints(desk.engine)
    with_number = [row for row in rows if row["address"] is not None and row["address"] == said.strip()]
    return with_number[0] if with_number else choose(rows, said, "endpoint", name="display_name")


@route.command("set")
@takes_settings
@click.argument("route", metavar="ID")
@with_priority
@with_cost
@click.option("--disable/--enable", "disabled", default=None, help="Whether it counts at all.")
@as_json
def route_set(
    settings: Settings, route: str, priority: int | None, cost: float | None, disabled: bool | None, in_json: bool
) -> None:
    """Change a route; what is not named stays as it is.

    \b
    Example:
      trunkline route set 0199a7c2 --cost 0.0085
    """
    if priority is None and cost is None and disabled is None:
        raise nothing_to_change("trunkline route set --help")

    async def work() -> None:
        async with open_desk(settings) as desk:
            row = _chosen(await plan.routes(desk.engine), route)
            request = PatchRoute(route_id=row["id"], priority=priority, cost=cost, disabled=disabled)
            changed = await asked(desk, patch_route, request)
            print_made(shown(changed), f"route {changed.id} was changed.", in_json=in_json)

    run(work())


@route.command("remove")
@takes_settings
@click.argument("route", metavar="ID")
def route_remove(settings: Settings, route: str) -> None:
    """Take a route away; messages that were routed by it stay where they are.

    \b
    Example:
      trunkline route remove ID
    """

    async def work() -> str:
        async with open_desk(settings) as desk:
            row = _chosen(await plan.routes(desk.engine), route)
            await asked(desk, delete_route, DeleteRoute(route_id=row["id"]))
            return str(row["id"])

    click.echo(f"route {run(work())} is gone.")


def _chosen(rows: Sequence[Mapping[str, Any]], said: str) -> Mapping[str, Any]:
    """The route whose id begins like that."""
    found = [row for row in rows if row["id"].startswith(said)]
    if len(found) != 1:
        known = "\n".join(row["id"] for row in rows[:20]) or "There is no route at all yet."
        raise Refusal(f"There is {'no' if not found else 'more than one'} route {said!r}.", known)
    return found[0]


@route.command("explain")
@takes_settings
@click.option("--endpoint", required=True, metavar="ID|NUMBER|NAME", help="The endpoint that would send.")
@click.option("--to", required=True, metavar="NUMBER", help="The recipient, international.")
@as_json
def route_explain(settings: Settings, endpoint: str, to: str, in_json: bool) -> None:
    """Tell over which connection a message would go now, and why.

    \b
    Example:
      trunkline route explain --endpoint +15551230001 --to +447700900123
    """

    async def work() -> tuple[Choice, dict[str, str]]:
        async with open_desk(settings) as desk:
            row = await endpoint_named(desk, endpoint)
            lines = {each["id"]: each["name"] for each in await inventory.connections(desk.engine)}
            known = await plan.read_plan(desk.engine)
            candidates = known.routes.candidates(row["account_id"], row["id"], to)
            choice = choose_route(candidates, known.troubles(candidates), insist=True)
            own = Choice(row["connection_id"] or "", "No route fits; it is the endpoint's own connection.")
            return choice or own, lines

    choice, lines = run(work())
    name = lines.get(choice.connection_id, "none")
    if in_json:
        print_json({"connection_id": choice.connection_id, "name": name, "reason": choice.reason})
    else:
        click.echo(f"{name} ({choice.connection_id})\n{choice.reason}")


COMMANDS = (route,)
