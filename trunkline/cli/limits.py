"""`trunkline limit`: how many segments a number may send a second, and numbers and connections a day."""

from __future__ import annotations

from typing import Any, Final, cast

import click

from trunkline.cli.desk import Desk, asked, choose, listed, open_desk, run
from trunkline.cli.options import as_json, takes_settings
from trunkline.cli.output import print_made, print_rows, shown
from trunkline.cli.refusal import Exit, Refusal, nothing_to_change
from trunkline.cli.routes import endpoint_named
from trunkline.domain.pace import CAP_MOST, RATE_LEAST, RATE_MOST
from trunkline.operations.limits.delete_limit import DeleteLimit, delete_limit
from trunkline.operations.limits.get_limit import GetLimit, get_limit
from trunkline.operations.limits.list_limits import ListLimits, list_limits
from trunkline.operations.limits.set_limit import SetLimit, set_limit
from trunkline.operations.types.limits import LimitInfo
from trunkline.settings import Settings
from trunkline.store import inventory

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
            limits = await listed(desk, list_limits, ListLimits())
            return [shown(limit) | {"of": limit.name or ""} for limit in limits]

    print_rows(run(rows()), COLUMNS, in_json=in_json, none="Nothing is limited. trunkline limit set --help tells how.")


@limit.command("set")
@takes_settings
@click.option("--endpoint", metavar="ID|NUMBER|NAME", help="The number that is limited.")
@click.option("--connection", metavar="ID|NAME", help="The connection that is limited, a day.")
@click.option("--rate", type=click.FloatRange(RATE_LEAST, RATE_MOST), help="Segments per second of a number, as 1.25.")
@click.option("--no-rate", is_flag=True, help="As fast as its connection.")
@click.option("--daily-cap", type=click.IntRange(1, CAP_MOST), help="Segments a day.")
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

    async def work() -> LimitInfo:
        async with open_desk(settings) as desk:
            id_ = await _limited(desk, endpoint, connection)
            before: LimitInfo = await asked(desk, get_limit, GetLimit(limited_id=id_))
            request = SetLimit(
                limited_id=id_,
                rate_per_second=None if no_rate else before.rate_per_second if rate is None else rate,
                daily_cap=None if no_daily_cap else before.daily_cap if daily_cap is None else daily_cap,
            )
            if (request.rate_per_second, request.daily_cap) != (None, None):
                return cast("LimitInfo", await asked(desk, set_limit, request))
            await asked(desk, delete_limit, DeleteLimit(limited_id=id_))
            return cast("LimitInfo", await asked(desk, get_limit, GetLimit(limited_id=id_)))

    limit = run(work())
    print_made(shown(limit), f"The limits of {limit.id} were set.", in_json=in_json)


async def _limited(desk: Desk, endpoint: str | None, connection: str | None) -> str:
    """The id of what is limited."""
    if endpoint is not None:
        row = await endpoint_named(desk, endpoint)
    else:
        row = choose(await inventory.connections(desk.engine), connection, "connection")
    return str(row["id"])


COMMANDS = (limit,)
