"""`trunkline demo`: a whole installation with something in it, on this machine only."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from urllib.parse import quote

import click
import msgspec

from trunkline.app import App
from trunkline.base import log
from trunkline.cli import demo_data
from trunkline.cli.desk import Desk, open_desk, run
from trunkline.cli.refusal import Exit, Refusal
from trunkline.cli.serve import with_real_port
from trunkline.cli.serving import alone, bind
from trunkline.cli.serving import serve as run_server
from trunkline.operations.auth.passwords import Passwords
from trunkline.settings import Settings
from trunkline.store import inventory, migrate

HOST = "127.0.0.1"


@click.command("demo")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8780, show_default=True, help="The port; 0 takes a free one."
)
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("data"),
    show_default=True,
    help="The folder of the demo's database.",
)
def demo(port: int, data: Path) -> None:
    """Show everything at once: a server with an account, numbers, people, some talk and a simulated handset.

    The first start fills a SQLite database in the data folder; later ones find it again. It listens on this machine
    only, since everybody knows its passwords, and it reads neither the settings file nor the environment. Ctrl-C
    stops it.

    \b
    Example:
      trunkline demo --port 9000 --data /tmp/trunkline-demo
    """
    settings = Settings(host=HOST, port=port, data_dir=data, log_level="warning")
    with bind(HOST, port) as taken, alone(settings, make_folder=True):
        settings = with_real_port(settings, taken)
        migrate.upgrade_now(migrate.url_of(settings))
        session_id, fresh = run(_prepare(settings))
        log.configure(settings.log_level)
        run_server(settings, taken, lambda app: _greet(app, session_id, fresh))
    click.echo(f"\nStopped. The data stays in {data}; start again to go on.")


async def _prepare(settings: Settings) -> tuple[str, bool]:
    """Fill an empty store, find the demo in a filled one; the session to go on with, and whether all is new."""
    async with open_desk(settings) as desk:
        accounts = {row["id"] for row in await inventory.accounts(desk.engine)}
        if accounts and demo_data.ACCOUNT_ID not in accounts:
            sentence = f"{settings.data_dir} holds an installation that is not the demo."
            raise Refusal(sentence, "trunkline serve runs it; --data DIR puts the demo elsewhere.", Exit.CANNOT_START)
        if not accounts:
            passwords = Passwords(desk.settings)
            hashes = [await passwords.hash(each.password) for each in demo_data.SIGN_INS]
            await desk.record(*demo_data.facts(desk.universe, *hashes))
        return await _session_id(desk), not accounts


async def _session_id(desk: Desk) -> str:
    """The open session of the handset and the front desk; a new one when somebody has ended it."""
    found = await desk.directory.open_session(demo_data.ACCOUNT_ID, demo_data.CONVERSATION_ID)
    if found is not None:
        return str(found["id"])
    opened = demo_data.opened_session(desk.universe)
    await desk.record(opened)
    return opened.id


def _greet(app: App, session_id: str, fresh: bool) -> None:
    address = f"http://{HOST}:{app.settings.port}"
    for line in greeting(address, session_id, str(app.settings.data_dir), fresh):
        click.echo(line)
    sys.stdout.flush()


def greeting(address: str, session_id: str, folder: str, fresh: bool) -> list[str]:
    """What a person needs to try it: where it is, who they are, and two lines to paste."""
    handset = f"{address}/handset?number={quote(demo_data.HANDSET, safe='')}"
    width = max(len(each.email) for each in demo_data.SIGN_INS)
    people = [f"  {each.email:<{width}}  {each.password}   ({each.name}: {_what(each)})" for each in demo_data.SIGN_INS]
    return [
        "",
        f"Trunkline is running at {click.style(address + '/', bold=True)}",
        f"Its data is {'new' if fresh else 'found again'} in {folder}. Ctrl-C stops it.",
        "",
        "Sign in as",
        *people,
        "",
        "Watch a phone in the browser, and answer from it",
        f"  {click.style(handset, bold=True)}",
        "",
        "Send it a text, into the session that is open",
        f"  {curl_into_session(address, session_id)}",
        "",
        "or from a number of ours to any number",
        f"  {curl_to_number(address)}",
        "",
    ]


def _what(each: demo_data.SignIn) -> str:
    return "all roles" if each is demo_data.ADMINISTRATOR else f"role {', '.join(each.roles)}"


def curl_into_session(address: str, session_id: str) -> str:
    """A line that sends into a session, signed in with a password."""
    agent = demo_data.AGENT
    return _curl(
        f"{address}/sessions/{session_id}/messages", f"-u {agent.email}:{agent.password}", body="Hello from curl"
    )


def curl_to_number(address: str) -> str:
    """A line that sends to a number, signed in with an API key."""
    key = shlex.quote(f"Authorization: Bearer {demo_data.KEY}")
    members = {"endpointId": demo_data.FRONT_DESK.id, "toAddress": demo_data.HANDSET, "body": "Your table is ready"}
    return _curl(f"{address}/messages", f"-H {key}", **members)


def _curl(url: str, sign_in: str, **members: str) -> str:
    document = shlex.quote(msgspec.json.encode(members).decode())
    return f"curl {sign_in} -H 'Content-Type: application/json' -d {document} {url}"


COMMANDS = (demo,)
