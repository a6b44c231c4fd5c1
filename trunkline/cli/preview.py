"""`trunkline preview`: what a text would be and cost, before it is sent."""

from __future__ import annotations

from typing import Any

import click

from trunkline.cli.desk import asked, open_desk, run
from trunkline.cli.options import as_json, takes_settings
from trunkline.cli.output import print_json
from trunkline.cli.routes import endpoint_named
from trunkline.operations.messages.preview_message import PreviewMessage, preview_message
from trunkline.settings import Settings


@click.command("preview")
@takes_settings
@click.argument("text")
@click.option("--from", "endpoint", metavar="ID|NUMBER|NAME", help="The endpoint that would send it.")
@click.option("--to", metavar="NUMBER", help="Whom it would be sent to.")
@as_json
def preview(settings: Settings, text: str, endpoint: str | None, to: str | None, in_json: bool) -> None:
    """Tell how a text would be sent and what it would cost; nothing is sent.

    \b
    Examples:
      trunkline preview "It’s ready"
      trunkline preview "Your table is ready" --from +15551230001 --to +15556667777
    """

    async def work() -> dict[str, Any]:
        async with open_desk(settings) as desk:
            sender = None if endpoint is None else str((await endpoint_named(desk, endpoint))["id"])
            told = await asked(desk, preview_message, PreviewMessage(body=text, endpoint_id=sender, to_address=to))
            return {name: getattr(told, name) for name in told.__struct_fields__}

    found = run(work())
    if in_json:
        print_json(found)
        return
    for name, value in found.items():
        if name == "warnings":
            for warning in value:
                click.echo(warning)
        elif value not in (None, []):
            click.echo(f"{name:18}{' '.join(value) if isinstance(value, list) else value}")


COMMANDS = (preview,)
