"""Every command that lists something, as a table, where there is something of each kind."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from tests.cli.commands import Shell
from trunkline.cli.desk import open_desk
from trunkline.cli.pages import commands
from trunkline.cli.program import main
from trunkline.domain.facts import SendRefused
from trunkline.settings import Settings
from trunkline.store import bulk, tables
from trunkline.store.engine import Transaction

THEM = "+15556667777"
LISTINGS = {name for name, _ in commands(main, "trunkline") if name.split()[-1] in ("list", "history", "deliveries")}
ARGUMENTS = {"trunkline consent history": THEM, "trunkline webhook deliveries": "https://example.com/hooks"}
BEFORE = """
connection add --name Main
endpoint add --number +15551230001 --name Desk --connection Main
customer add Harbor
user add sam@example.com --role User --name Sam
key create --name billing --user sam@example.com
consent add +15556667777
consent remove +15556667777
consent add +15556667777
pool add Campaigns --add +15551230001
route add --over Main --priority 1
limit set --connection Main --daily-cap 5
esme add shop
door add kannel --username shop --from +15551230001 --user sam@example.com
webhook add https://example.com/hooks --kind message.received
"""


def furnish(shell: Shell) -> None:
    """Something of every kind that commands make, and what only a server would make."""
    for line in BEFORE.strip().splitlines():
        shell.done(*line.split())
    (webhook,) = shell.data_of("webhook", "list")

    async def rest() -> None:
        async with open_desk(replace(Settings(), data_dir=shell.data)) as desk:
            account_id = await desk.account(None)
            refused = {"endpoint_id": "e" * 24, "address": THEM, "reason": "OptedOut", "by": "Sam"}
            await desk.record(SendRefused(account_id=account_id, date=desk.date, **refused))
            told = {"account_id": account_id, "id": "d" * 24, "receiver_id": webhook["id"], "callback_id": None}
            told |= {"event_number": 1, "kind": "message.received", "subject_id": "s" * 24, "conversation_id": ""}
            told |= {"state": "owed", "due": 0, "attempts": 1, "first_attempt": 0, "status": None, "error": "refused"}
            told |= {"date_created": desk.date, "date_last_attempt": desk.date}

            async def work(transaction: Transaction) -> None:
                transaction.last(bulk.insert_rows("sqlite", tables.WEBHOOK_DELIVERY, [told]))

            await desk.engine.transaction(work)

    asyncio.run(rest())


def test_every_listing_shows_its_rows_as_a_table(installed: Shell) -> None:
    furnish(installed)
    for name in sorted(LISTINGS):
        words = [*name.split()[1:], *ARGUMENTS.get(name, "").split()]
        head, *lines = installed.done(*words).splitlines()
        assert lines and head.strip(), name
    history = installed.done("consent", "history", THEM)
    assert "SendRefused" in history and "OptedOut" in history
