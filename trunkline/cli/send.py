"""`trunkline send`: one message, through the API of a running server."""

from __future__ import annotations

import sys
import time
from typing import Any, Final

import click

from trunkline.base.universe import Universe
from trunkline.cli.api import Api
from trunkline.cli.desk import open_desk, run
from trunkline.cli.options import KEY_VARIABLE, URL_VARIABLE, as_json, takes_settings
from trunkline.cli.output import print_json
from trunkline.cli.refusal import Exit, Refusal
from trunkline.domain.address import AddressError, AddressKind, normalise
from trunkline.domain.message import FINAL
from trunkline.settings import Settings
from trunkline.store.inbound import endpoint_of_address

ASK_EVERY_SECONDS: Final = 0.25
OVER: Final = frozenset(status.value for status in FINAL)


@click.command("send")
@takes_settings
@click.option(
    "--url", envvar=URL_VARIABLE, help="The server; else the address that the settings give.  [TRUNKLINE_URL]"
)
@click.option("--key", envvar=KEY_VARIABLE, required=True, help="An API key that may send.  [TRUNKLINE_KEY]")
@click.option("--from", "sender", metavar="ID|NUMBER", help="The endpoint to send from: its id, or its number.")
@click.option("--to", metavar="NUMBER", help="Whom to send to, international or as the account's region writes it.")
@click.option("--session", metavar="ID", help="The session to send into, instead of --from and --to.")
@click.option("--text", help="The text; without it, standard input is the text.")
@click.option("--idempotency-key", metavar="KEY", help="Send once, however often this is repeated; else one is made.")
@click.option("--wait", is_flag=True, help="Follow the message until it is delivered, or not.")
@click.option(
    "--wait-seconds", type=click.FloatRange(0.1), default=60.0, show_default=True, help="How long to follow it."
)
@as_json
def send(
    settings: Settings,
    url: str | None,
    key: str,
    sender: str | None,
    to: str | None,
    session: str | None,
    text: str | None,
    idempotency_key: str | None,
    wait: bool,
    wait_seconds: float,
    in_json: bool,
) -> None:
    """Send one message through a running server.

    When it is answered, the message is on the server's disk. Every call carries an Idempotency-Key, so what fails on
    the way is asked again without harm; give your own to repeat the whole command without harm.

    A number after --from is looked up in the store of the settings, so it works beside the server; from elsewhere, give
    the id of the endpoint (trunkline endpoint list).

    With --wait the exit code is 0 when the message was delivered, and 1 when it failed or the time ran out.

    \b
    Examples:
      trunkline send --from +15551230001 --to +15556667777 --text "Your order is ready" --wait
      date | trunkline send --session 019aa8f2c1b4d3e5f6a7b8c9
    """
    body = _body(sender, to, session)
    body["body"] = _text(text)
    if sender is not None and sender.startswith("+"):
        body["endpointId"] = run(_endpoint_id(settings, sender))
    api = Api(url or settings.address, key)
    repeats = idempotency_key or Universe().token(18)
    path = f"/sessions/{body.pop('sessionId')}/messages" if session else "/messages"
    sent = api.ask("POST", path, body, **{"Idempotency-Key": repeats})
    if not wait:
        _print_sent(sent, in_json)
        return
    story = _follow(api, sent["id"], wait_seconds, quiet=in_json)
    if in_json:
        print_json(story)
    if story["status"] != "delivered":
        raise click.exceptions.Exit(int(Exit.UNDONE))


def _body(sender: str | None, to: str | None, session: str | None) -> dict[str, str]:
    if session is not None and sender is None and to is None:
        return {"sessionId": session}
    if session is None and sender is not None and to is not None:
        return {"endpointId": sender, "toAddress": to}
    raise Refusal("Say where the message goes.", "Give --session, or both --from and --to.", Exit.USAGE)


def _text(given: str | None) -> str:
    if given is None and sys.stdin.isatty():
        raise Refusal("There is no text.", 'Give --text "...", or the text on standard input.', Exit.USAGE)
    return sys.stdin.read().rstrip("\n") if given is None else given


async def _endpoint_id(settings: Settings, said: str) -> str:
    try:
        number = normalise(said, settings.default_region, frozenset({AddressKind.PHONE}))
    except AddressError as error:
        raise Refusal(f"--from {said}: {error.reason}", "For example --from +15551230001", Exit.USAGE) from error
    async with open_desk(settings) as desk:
        row = await endpoint_of_address(desk.engine, number)
    if row is None:
        raise Refusal(f"No endpoint has the number {number}.", "trunkline endpoint list")
    return str(row["id"])


def _print_sent(sent: dict[str, Any], in_json: bool) -> None:
    if in_json:
        print_json(sent)
    else:
        click.echo(f"message {sent['id']} to {sent['otherAddress']} is accepted.")


def _follow(api: Api, message_id: str, seconds: float, *, quiet: bool) -> dict[str, Any]:
    """Ask for the story until the message stands still; tell every change of its status."""
    until, told = time.monotonic() + seconds, ""
    while True:
        story = api.ask("GET", f"/messages/{message_id}")
        if story["status"] != told and not quiet:
            click.echo(f"message {message_id}: {story['status']}{_because(story)}")
        told = story["status"]
        if told in OVER or time.monotonic() >= until:
            return story
        time.sleep(ASK_EVERY_SECONDS)


def _because(story: dict[str, Any]) -> str:
    reason = story.get("error") or story.get("delayReason")
    return f" ({reason})" if reason else ""


COMMANDS = (send,)
