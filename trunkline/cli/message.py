"""`trunkline message`: the story of one message, or of the newest ones with a number."""

from __future__ import annotations

from typing import Any, Final

import click

from trunkline.cli.desk import Desk, open_desk, run
from trunkline.cli.options import as_json, takes_settings
from trunkline.cli.output import print_json
from trunkline.cli.refusal import Exit, Refusal
from trunkline.operations.call import Caller
from trunkline.operations.messages.get_message import GetMessage, get_message
from trunkline.operations.types.listing import is_storable
from trunkline.operations.types.messaging import MessageDirections
from trunkline.operations.types.story import MessageEvent, MessageStory
from trunkline.settings import Settings
from trunkline.store import inventory

LISTED_MOST: Final = 10


@click.command("message")
@takes_settings
@click.argument("message", metavar="ID|CARRIER-ID|NUMBER")
@click.option("--text", "with_text", is_flag=True, help="Show the text of the message too.")
@as_json
def message(settings: Settings, message: str, with_text: bool, in_json: bool) -> None:
    """Tell the story of a message: every attempt, receipt and choice of a connection, and who was told of it.

    It reads the store, so it works without the server too. The message is named by its ID, by the carrier's ID of it,
    or by the number of the other party: with a number, or an ID that several carriers have given, the newest messages
    are listed. The log of the server names the same ID in every line about it ("message": "...").

    \b
    Examples:
      trunkline message 019aa8f2c1b4d3e5f6a7b8c9
      trunkline message +15556667777
    """

    async def work() -> None:
        async with open_desk(settings) as desk:
            rows = await _found(desk, message)
            if len(rows) > 1:
                _list(rows, in_json)
                return
            story = await _story(desk, rows[0])
            if in_json:
                print_json(_plain(story, with_text))
            else:
                _print(story, with_text)

    run(work())


async def _found(desk: Desk, said: str) -> list[dict[str, Any]]:
    rows = await inventory.messages_named(desk.engine, said.strip(), LISTED_MOST) if is_storable(said) else []
    if not rows:
        mend = "trunkline tail --kind MessageCreated    shows the newest ones with their IDs"
        raise Refusal(f"No message has the ID or number {said!r}.", mend, Exit.REFUSED)
    return rows


async def _story(desk: Desk, row: dict[str, Any]) -> MessageStory:
    caller = Caller(account_ids=(row["account_id"],), roles=frozenset({"Manager"}), source="cli")
    story: MessageStory = await get_message.run(GetMessage(message_id=row["id"]), desk.call(caller))
    return story


def _list(rows: list[dict[str, Any]], in_json: bool) -> None:
    if in_json:
        print_json([{name: value for name, value in row.items() if name != "text"} for row in rows])
        return
    for row in rows:
        way = "from" if row["incoming"] else "to"
        click.echo(f"{row['id']}  {row['date']}  {way} {row['other_address']}  {row['status']}")
    click.echo("trunkline message ID    tells the story of one", err=True)


def _print(story: MessageStory, with_text: bool) -> None:
    about = story.message
    way = "from" if about.direction is MessageDirections.Incoming else "to"
    click.echo(f"message {about.id} {way} {about.other_address}: {story.status.value}")
    facts = {
        "account": about.account_id,
        "endpoint": about.endpoint_display_name or about.endpoint_id,
        "connection": story.connection_id,
        "session": story.session_id,
        "carrier id": story.carrier_id,
        "encoding": f"{story.encoding}, {story.segments} segment{'' if story.segments == 1 else 's'}",
        "failure": story.failure,
        "error": story.error,
        "waits": story.delay_reason,
        "place": story.queue_position,
        "expected": story.expected_send_date,
        "deadline": story.deadline,
        "text": about.text if with_text else None,
    }
    for name, value in facts.items():
        if value is not None:
            click.echo(f"  {name + ':':<12}{value}")
    click.echo()
    for event in story.events:
        click.echo(_line(event))


def _line(event: MessageEvent) -> str:
    said = "".join(char if char.isprintable() else " " for char in event.description or "")
    return f"  {event.date}  {event.kind or '':<20}  {said}"


def _plain(story: MessageStory, with_text: bool) -> MessageStory:
    if not with_text:
        story.message.text = None
    return story


COMMANDS = (message,)
