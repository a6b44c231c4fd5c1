"""What PreviewMessage tells of recipients, and what smart encoding makes of a message."""

from __future__ import annotations

import msgspec
import pytest

from tests.kits.running_app import LINE, RunningApp, play
from tests.kits.small_world import ACME, MAIN, THEM
from tests.kits.store_kit import Store
from tests.outbox.rig import Rig
from trunkline.domain.facts import ConnectionChanged, ConsentRulesSet, OptedOut
from trunkline.store import tables

ODD = "It’s “ready” …"


async def smart(app: RunningApp) -> None:
    """Let the connection replace look-alikes."""
    (row,) = [row for row in await app.rows(tables.CONNECTION) if row["id"] == LINE]
    await app.record(
        ConnectionChanged(
            account_id="",
            date=app.universe.now_iso(),
            id=LINE,
            name=row["name"],
            settings=row["settings"],
            rate_per_second=row["rate_per_second"],
            unconfirmed_policy=row["unconfirmed_policy"],
            smart_encoding=True,
        )
    )


def test_what_is_sent_is_cheaper_and_what_is_kept_is_what_was_written(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        dear = await app.sent(ODD)
        await smart(app)
        cheap = await app.sent(ODD)
        plain = await app.sent("😀" + ODD)
        rows = {row["id"]: row for row in await app.rows(tables.MESSAGE)}
        assert [rows[each["id"]]["encoding"] for each in (dear, cheap, plain)] == ["UCS-2", "GSM-7", "UCS-2"]
        assert cheap["text"] == rows[cheap["id"]]["text"] == ODD
        rig = Rig(app)
        rig.running_lane()
        await app.becomes(plain["id"], "sent")
        await rig.stop()
        assert sorted(message.text for message in rig.link.seen) == sorted([ODD, 'It\'s "ready" ...', "😀" + ODD])
        story = (await app.ask("GET", f"/messages/{cheap['id']}")).json
        assert story["sentText"] == 'It\'s "ready" ...' and "look-alikes" in story["events"][0]["description"]
        assert "sentText" not in (await app.ask("GET", f"/messages/{dear['id']}")).json

    play(either_store, scene)


@pytest.mark.parametrize("opted_out", [True, False])
def test_the_recipients_wishes_are_told(sqlite_store: Store, opted_out: bool) -> None:
    async def scene(app: RunningApp) -> None:
        date = app.universe.now_iso()
        if opted_out:
            await app.record(OptedOut(account_id=ACME, date=date, address=THEM, scope="", how="api"))
        rules = msgspec.json.encode({"quiet": "defer"}).decode()
        await app.record(ConsentRulesSet(account_id=ACME, date=date, id="", rules=rules))
        asked = {"body": "Hi", "endpointId": MAIN, "toAddress": THEM}
        told = (await app.ask("POST", "/messages/preview", asked)).json
        assert told["optedOut"] is opted_out
        assert ("The recipient has opted out: it would be refused." in told["warnings"]) is opted_out
        asked["toAddress"] = "+13105550123"  # where it is two o'clock in the night
        told = (await app.ask("POST", "/messages/preview", asked)).json
        assert told["quietUntil"] == "2026-11-23T16:00:00.000Z"
        assert await app.count(tables.MESSAGE) == 0

    play(sqlite_store, scene)
