"""`trunkline webhook`: whom an account tells what happens, and what came of it."""

from __future__ import annotations

from typing import Any, Final

import click

from trunkline.cli.desk import Desk, asked, choose, listed, open_desk, run
from trunkline.cli.options import as_json, takes_settings, with_account
from trunkline.cli.output import print_made, print_rows, shown
from trunkline.cli.refusal import Exit, Refusal
from trunkline.operations.types.webhooks import WebhookDeliveryStates
from trunkline.operations.webhooks.delete_webhook import DeleteWebhook, delete_webhook
from trunkline.operations.webhooks.list_webhook_deliveries import ListWebhookDeliveries, list_webhook_deliveries
from trunkline.operations.webhooks.list_webhooks import ListWebhooks, list_webhooks
from trunkline.operations.webhooks.new_webhook import NewWebhook, new_webhook
from trunkline.operations.webhooks.patch_webhook import PatchWebhook, patch_webhook
from trunkline.operations.webhooks.replay_webhook import ReplayWebhook, replay_webhook
from trunkline.operations.webhooks.rotate_webhook_secret import RotateWebhookSecret, rotate_webhook_secret
from trunkline.operations.webhooks.test_webhook import TestWebhook, test_webhook
from trunkline.settings import Settings

COLUMNS: Final = ("id", "url", "kinds", "disabled", "failing_since", "behind_from")
DELIVERY_COLUMNS: Final = ("id", "kind", "subject_id", "state", "attempts", "status", "date_last_attempt", "error")
NONE: Final = "There is no webhook yet. trunkline webhook add --help tells how to make one."
which = click.argument("webhook", metavar="ID|URL")


@click.group("webhook")
def webhook() -> None:
    """Webhooks: addresses that are told what happens, signed and in order (docs/webhooks.md)."""


async def rows_of(desk: Desk) -> list[dict[str, Any]]:
    """Every webhook, as tables and JSON show it."""
    return [shown(each) for each in await listed(desk, list_webhooks, ListWebhooks())]


async def id_of(desk: Desk, said: str) -> str:
    """The id of the webhook that was named by its id or address."""
    return str(choose(await rows_of(desk), said, "webhook", name="url")["id"])


@webhook.command("list")
@takes_settings
@as_json
def webhook_list(settings: Settings, in_json: bool) -> None:
    """List every webhook, and how it does."""

    async def work() -> None:
        async with open_desk(settings) as desk:
            print_rows(await rows_of(desk), COLUMNS, in_json=in_json, none=NONE)

    run(work())


@webhook.command("add")
@takes_settings
@click.argument("url")
@click.option("--kind", "kinds", multiple=True, help="A kind of event, as message.* or session.ended; may be repeated.")
@click.option("--description", help="What it is for.")
@with_account
@as_json
def webhook_add(
    settings: Settings, url: str, kinds: tuple[str, ...], description: str | None, account: str | None, in_json: bool
) -> None:
    """Make a webhook and show its secret once.

    \b
    Example:
      trunkline webhook add https://crm.example.com/hook --kind message.received --kind message.delivered
    """

    async def work() -> None:
        async with open_desk(settings) as desk:
            account_id = await desk.account(account)
            request = NewWebhook(url=url, kinds=list(kinds), description=description, account_id=account_id)
            made = await asked(desk, new_webhook, request)
            print_made(shown(made), f"webhook {made.id} was made. Its secret: {made.secret}", in_json=in_json)

    run(work())


@webhook.command("set")
@takes_settings
@which
@click.option("--url", help="The address from now on.")
@click.option("--kind", "kinds", multiple=True, help="The kinds from now on; may be repeated, and * is all.")
@click.option("--description", help="What it is for.")
@click.option("--disable/--enable", "disabled", default=None, help="Enabled again it is told first what it missed.")
@as_json
def webhook_set(
    settings: Settings,
    webhook: str,
    url: str | None,
    kinds: tuple[str, ...],
    description: str | None,
    disabled: bool | None,
    in_json: bool,
) -> None:
    """Change a webhook, disable it, or enable it again; what is not named stays as it is.

    \b
    Example:
      trunkline webhook set https://example.com/hooks --disable
    """
    if url is None and not kinds and description is None and disabled is None:
        raise Refusal("Say what is to change.", "trunkline webhook set --help", Exit.USAGE)

    async def work() -> None:
        async with open_desk(settings) as desk:
            id_ = await id_of(desk, webhook)
            wanted = list(kinds) or None
            request = PatchWebhook(webhook_id=id_, url=url, kinds=wanted, description=description, disabled=disabled)
            changed = await asked(desk, patch_webhook, request)
            print_made(shown(changed), f"webhook {id_} was changed.", in_json=in_json)

    run(work())


@webhook.command("delete")
@takes_settings
@which
def webhook_delete(settings: Settings, webhook: str) -> None:
    """Delete a webhook for good; what is owed to it is forgotten.

    \b
    Example:
      trunkline webhook delete https://example.com/hooks
    """

    async def work() -> None:
        async with open_desk(settings) as desk:
            id_ = await id_of(desk, webhook)
            await asked(desk, delete_webhook, DeleteWebhook(webhook_id=id_))
            click.echo(f"webhook {id_} was deleted.")

    run(work())


@webhook.command("rotate")
@takes_settings
@which
@click.option("--keep-hours", type=float, default=24.0, show_default=True, help="So long the old secret signs too.")
@as_json
def webhook_rotate(settings: Settings, webhook: str, keep_hours: float, in_json: bool) -> None:
    """Give a webhook a new secret and show it once.

    \b
    Example:
      trunkline webhook rotate https://example.com/hooks
    """

    async def work() -> None:
        async with open_desk(settings) as desk:
            request = RotateWebhookSecret(webhook_id=await id_of(desk, webhook), keep_hours=keep_hours)
            made = await asked(desk, rotate_webhook_secret, request)
            said = f"The new secret: {made.secret}\nThe old one signs too until {made.previous_until}."
            print_made(shown(made), said, in_json=in_json)

    run(work())


@webhook.command("test")
@takes_settings
@which
def webhook_test(settings: Settings, webhook: str) -> None:
    """Have the server send a sample; `trunkline webhook deliveries` shows what came of it.

    \b
    Example:
      trunkline webhook test https://example.com/hooks
    """

    async def work() -> None:
        async with open_desk(settings) as desk:
            id_ = await id_of(desk, webhook)
            await asked(desk, test_webhook, TestWebhook(webhook_id=id_))
            click.echo(f"A sample is on its way. What came of it: trunkline webhook deliveries {id_}")

    run(work())


@webhook.command("replay")
@takes_settings
@which
@click.option("--from-number", type=int, help="Everything from the event with this number on.")
@click.option("--from-date", help="Everything from this date on, in ISO 8601.")
@click.option("--delivery", metavar="ID", help="This one delivery alone.")
def webhook_replay(
    settings: Settings, webhook: str, from_number: int | None, from_date: str | None, delivery: str | None
) -> None:
    """Tell a webhook again; each delivery keeps its ID, so that the receiver knows what it has had.

    \b
    Example:
      trunkline webhook replay https://example.com/hooks --from-date 2026-11-27
    """

    async def work() -> None:
        async with open_desk(settings) as desk:
            id_ = await id_of(desk, webhook)
            request = ReplayWebhook(webhook_id=id_, from_number=from_number, from_date=from_date, delivery_id=delivery)
            answer = await asked(desk, replay_webhook, request)
            what = answer.delivery_id or f"everything from event {answer.from_number} on"
            click.echo(f"webhook {id_} is told again of {what}.")

    run(work())


@webhook.command("deliveries")
@takes_settings
@which
@click.option("--state", type=click.Choice([state.value for state in WebhookDeliveryStates]), help="Only these.")
@click.option("--last", type=click.IntRange(1, 1000), default=25, show_default=True, help="How many.")
@as_json
def webhook_deliveries(settings: Settings, webhook: str, state: str | None, last: int, in_json: bool) -> None:
    """Show what a webhook was told and what it is owed, the newest events first.

    \b
    Example:
      trunkline webhook deliveries https://example.com/hooks
    """

    async def work() -> None:
        async with open_desk(settings) as desk:
            request = ListWebhookDeliveries(
                webhook_id=await id_of(desk, webhook),
                state=WebhookDeliveryStates(state) if state else None,
                count_per_page=last,
            )
            listed = await asked(desk, list_webhook_deliveries, request)
            rows = [shown(each) for each in listed.items]
            print_rows(rows, DELIVERY_COLUMNS, in_json=in_json, none="Nothing was told yet.")

    run(work())


COMMANDS = (webhook,)
