"""What PreviewMessage tells of recipients, and what smart encoding makes of a message."""

from __future__ import annotations

import msgspec
import pytest

from tests.kits.running_app import RunningApp, play, smart
from tests.kits.small_world import ACME, MAIN, THEM
from tests.kits.store_kit import Store
from tests.outbox.rig import Rig
from trunkline.domain.facts import ConsentRulesSet, OptedOut
from trunkline.store import tables

ODD = "It’s “ready” …"


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
        assert told["warnings"][-1].endswith("where the recipient likely is: it would wait for 08:00.")
        rules = msgspec.json.encode({"quiet": "refuse", "replies_hours": 2.0}).decode()
        await app.record(ConsentRulesSet(account_id=ACME, date=date, id="", rules=rules))
        told = (await app.ask("POST", "/messages/preview", asked)).json
        assert told["warnings"][-1].endswith(": it would be refused, unless it answers a message.")
        assert await app.count(tables.MESSAGE) == 0

    play(sqlite_store, scene)


def test_one_character_that_makes_it_dear_is_named(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        told = (await app.ask("POST", "/messages/preview", {"body": "x" * 100 + "ж"})).json
        assert (told["segments"], told["unfitCharacters"], told["remaining"]) == (2, ["ж"], 33)
        (warning,) = told["warnings"]
        assert warning.startswith("It is sent as UCS-2 because of ж, and is 2 instead of 1 segments: ")

    play(sqlite_store, scene)
