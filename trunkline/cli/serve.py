"""`trunkline serve` and `trunkline migrate`."""

from __future__ import annotations

import asyncio
import dataclasses
import socket

import click

import trunkline
from trunkline.app import App
from trunkline.base import log
from trunkline.cli.desk import check_tables, place_of
from trunkline.cli.options import as_json, takes_settings
from trunkline.cli.output import print_json
from trunkline.cli.refusal import Exit
from trunkline.cli.serving import alone, bind
from trunkline.cli.serving import serve as run_server
from trunkline.settings import Settings
from trunkline.store import migrate as tables

_log = log.get_logger(__name__)


@click.command("serve")
@takes_settings
@click.option("--host", help="The address to listen on, instead of server.host; 0.0.0.0 is every interface.")
@click.option("--port", type=click.IntRange(0, 65535), help="The port, instead of server.port; 0 takes a free one.")
@click.option("--migrate", "with_migrations", is_flag=True, help="First bring the tables up to date, if need be.")
def serve(settings: Settings, host: str | None, port: int | None, with_migrations: bool) -> None:
    """Run the server: the API, delivery, and the simulated phone network.

    It runs in the foreground until Ctrl-C or SIGTERM. Then it accepts nothing more, answers what it has begun, records
    what is on its way to carriers, and ends with code 0. It may also be killed: what it had answered is on disk.

    It refuses to start (code 3) when the port is taken, when another server has the same SQLite file, when the tables
    are missing (trunkline init) or older than this version (trunkline migrate, or --migrate), or when the SQLite
    library is one that can lose data.

    The log is one line of JSON for each event on the standard error stream; the line with the event "serving" has the
    address.

    \b
    Example:
      trunkline serve --host 0.0.0.0 --port 8780 --data /var/lib/trunkline
    """
    said = {name: value for name, value in (("host", host), ("port", port)) if value is not None}
    settings = dataclasses.replace(settings, **said)  # type: ignore[arg-type]
    with bind(settings.host, settings.port) as taken, alone(settings, make_folder=with_migrations):
        if with_migrations:
            tables.upgrade_now(tables.url_of(settings))
        asyncio.run(check_tables(settings))
        log.configure(settings.log_level, texts=settings.log_texts)
        run_server(with_real_port(settings, taken), taken, _say_serving)
    _log.info("stopped")


def with_real_port(settings: Settings, taken: socket.socket) -> Settings:
    """The settings with the port that was given where 0 was asked for."""
    return dataclasses.replace(settings, port=taken.getsockname()[1])


def _say_serving(app: App) -> None:
    _log.info(
        "serving",
        address=app.settings.address,
        host=app.settings.host,
        port=app.settings.port,
        version=trunkline.__version__,
        store=place_of(app.settings),
    )


@click.command("migrate")
@takes_settings
@click.option("--check", is_flag=True, help="Change nothing; end with code 1 when there is something to do.")
@as_json
def migrate(settings: Settings, check: bool, in_json: bool) -> None:
    """Bring the tables of the store to this version.

    All steps happen in one transaction: it works, or nothing has changed. Stop the servers of the older version first,
    and have a backup (docs/operations.md). There is no way back but the backup.

    \b
    Example:
      trunkline migrate --check || trunkline migrate
    """
    url = tables.url_of(settings)
    steps = tables.pending_now(url) if check else tables.upgrade_now(url)
    if in_json:
        print_json({"store": place_of(settings), "version": tables.head(), "pending" if check else "taken": steps})
    else:
        click.echo(f"{place_of(settings)}: {_said(steps, check)}")
    if check and steps:
        raise click.exceptions.Exit(int(Exit.UNDONE))


def _said(steps: list[str], check: bool) -> str:
    if not steps:
        return "the tables are up to date."
    names = ", ".join(steps)
    return f"still to do: {names}. Run: trunkline migrate" if check else f"brought up to date by {names}."


COMMANDS = (serve, migrate)
