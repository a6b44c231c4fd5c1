"""`trunkline limit`: how many segments a number may send a second, and numbers and connections a day."""

from __future__ import annotations

from typing import Any, Final

import click

from trunkline.cli.desk import Desk, choose, open_desk, run
from trunkline.cli.options import as_json, takes_settings
from trunkline.cli.output import print_made, print_rows
from trunkline.cli.refusal import Exit, Refusal, nothing_to_change
from trunkline.cli.routes import endpoint_named
from trunkline.domain.facts import LimitSet
from trunkline.outbox.limits import zone_of
from trunkline.settings import Settings
from trunkline.store import inventory, plan

COLUMNS: Final = ("id", "of", "rate_per_second", "daily_cap", "sent_today")


@click.group("limit")
def limit() -> None:
    """Limits, in segments: what a number may send a second, and what numbers and connections may send a day."""


@limit.command("list")
@takes_settings
@as_json
def limit_list(settings: Settings, in_json: bool) -> None:
    """List every limit, and what was sent today where there is a daily cap."""

    async def rows() -> list[dict[str, Any]]:
        async with open_desk(settings) as desk:
            names = {row["id"]: row["name"] for row in await inventory.connections(desk.engine)}
            names |= {row["id"]: row["address"] or "" for row in await inventory.endpoints(desk.engine)}
            day = desk.universe.now().astimezone(zone_of(settings.cap_time_zone)).date().isoformat()
            sent = await plan.used_on(desk.engine, day)
            return [
                {
                    "id": row["id"],
                    "of": names.get(row["id"], ""),
                    "rate_per_second": None if row["per_minute"] is None else round(row["per_minute"] / 60, 4),
                    "daily_cap": row["daily_cap"],
                    "sent_today": None if row["daily_cap"] is None else sent.get(row["id"], 0),
                }
                for row in await plan.limits(desk.engine)
                if row["per_minute"] is not None or row["daily_cap"] is not None
            ]

    print_rows(run(rows()), COLUMNS, in_json=in_json, none="Nothing is limited. trunkline limit set --help tells how.")


@limit.command("set")
@takes_settings
@click.option("--endpoint", metavar="ID|NUMBER|NAME", help="The number that is limited.")
@click.option("--connection", metavar="ID|NAME", help="The connection that is limited, a day.")
@click.option("--rate", type=click.FloatRange(1 / 60, 10_000), help="Segments per second of a number, as 1.25.")
@click.option("--no-rate", is_flag=True, help="As fast as its connection.")
@click.option("--daily-cap", type=click.IntRange(1), help="Segments a day.")
@click.option("--no-daily-cap", is_flag=True, help="As many as there are.")
@as_json
def limit_set(
    settings: Settings,
    endpoint: str | None,
    connection: str | None,
    rate: float | None,
    no_rate: bool,
    daily_cap: int | None,
    no_daily_cap: bool,
    in_json: bool,
) -> None:
    """Limit a number or a connection; what is not named stays as it is.

    What is over a limit waits: for its turn, or for the next day in the zone delivery.cap_time_zone. How fast a whole
    connection sends is said with trunkline connection set --rate.

    \b
    Examples:
      trunkline limit set --endpoint +15551230001 --rate 1 --daily-cap 2000
      trunkline limit set --connection Main --daily-cap 200000
    """
    if (endpoint is None) == (connection is None):
        raise Refusal("A limit is of a number or of a connection.", "Give --endpoint or --connection.", Exit.USAGE)
    if connection is not None and (rate is not None or no_rate):
        raise Refusal("The rate of a connection is its own.", "trunkline connection set ID --rate N", Exit.USAGE)
    if rate is None and daily_cap is None and not no_rate and not no_daily_cap:
        raise nothing_to_change("trunkline limit set --help")

    async def work() -> LimitSet:
        async with open_desk(settings) as desk:
            account_id, id_ = await _limited(desk, endpoint, connection)
            known = (await plan.read_plan(desk.engine)).limits.get(id_)
            before = (known.per_minute, known.daily_cap) if known else (None, None)
            fact = LimitSet(
                account_id=account_id,
                date=desk.date,
                id=id_,
                per_minute=None if no_rate else before[0] if rate is None else max(1, round(rate * 60)),
                daily_cap=None if no_daily_cap else before[1] if daily_cap is None else daily_cap,
            )
            await desk.record(fact)
            return fact

    fact = run(work())
    shown = {"id": fact.id, "per_minute": fact.per_minute, "daily_cap": fact.daily_cap}
    print_made(shown, f"The limits of {fact.id} were set.", in_json=in_json)


async def _limited(desk: Desk, endpoint: str | None, connection: str | None) -> tuple[str, str]:
    """The account and id of what is limited."""
    if endpoint is not None:
        row = await endpoint_named(desk, endpoint)
    else:
        row = choose(await inventory.connections(desk.engine), connection, "connection")
    return str(row["account_id"]), str(row["id"])


COMMANDS = (limit,)
