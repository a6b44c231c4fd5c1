"""The log of all that Trunkline does with texts has no number, no address and no text (docs/story-of-a-message.md)."""

from __future__ import annotations

import contextlib
import io
from typing import Any

from tests.kits.esme import customer, gateway
from tests.kits.running_app import RunningApp
from tests.kits.small_world import MAIN, MAIN_NUMBER, THEM
from tests.kits.store_kit import Store
from tests.web.doors.house import PASSWORD, House
from trunkline.base import log
from trunkline.base.faults import NotFound
from trunkline.store import tables

TEXT = "Are you coming along"
OURS = {"username": "shop", "password": PASSWORD, "from": MAIN_NUMBER}
OTHERS = ("+15556667701", "+15556667702", "+15556667703")


async def through_the_doors(house: House, to: str) -> list[int]:
    """The same text by each door."""
    answers = [
        await house.twilio("POST", body={"To": to, "From": MAIN_NUMBER, "Body": TEXT}),
        await house.ask("GET", "/cgi-bin/sendsms", query=OURS | {"to": to, "text": TEXT}),
        await house.ask("GET", "/send", query=OURS | {"to": to[1:], "content": TEXT}),
    ]
    return [answer.status for answer in answers]


async def in_bulk(app: RunningApp) -> None:
    recipients = [{"toAddress": to} for to in (*OTHERS, THEM)]
    body = {"endpointId": MAIN, "body": TEXT, "recipients": recipients}
    bulk = await app.ask("POST", "/bulks", body, key="boss")
    assert bulk.status == 200, bulk.body
    while await app.app.bulks.work_once():
        pass
    assert len([row for row in await app.rows(tables.BULK_RECIPIENT) if row["message_id"]]) == len(OTHERS)


def test_the_log_has_no_number_and_no_text_whichever_way_a_text_goes(sqlite_store: Store) -> None:
    """Out by the API, by each door, by the SMSC and in bulk; receipts; answers, a STOP, and what is refused for it."""
    stream = io.StringIO()

    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        log.configure("debug", stream=stream)
        assert await through_the_doors(house, THEM) == [201, 202, 200]
        esme = await customer(app)
        assert (await esme.submit(TEXT.encode(), registered=1)).status == 0
        assert b"DELIVRD" in (await esme.next()).short_message
        for row in await app.rows(tables.MESSAGE):
            await app.becomes(row["id"], "delivered")
        with contextlib.suppress(NotFound):
            await app.app.network.answer(THEM, "+15559990000", TEXT)
        for text in (TEXT, "STOP"):
            await app.app.network.answer(THEM, MAIN_NUMBER, text)
        assert await through_the_doors(house, THEM) == [400, 400, 400]
        assert (await esme.submit(TEXT.encode())).status != 0
        await in_bulk(app)
        assert await through_the_doors(house, "nobody@example.com") != [201, 202, 200]
        log.get_logger("tests").exception("odd", ValueError(f"{THEM} is odd"))

    options: dict[str, Any] = {"deliver": True, "doors_jasmin": True}
    gateway(sqlite_store, scene, **options)
    said = stream.getvalue()
    events = ("handset_text_recorded", "delivery_reported", "opted_out", "esme_bound", "odd")
    assert [event for event in events if f'"event":"{event}"' not in said] == []
    numbers = (THEM, MAIN_NUMBER, "+15559990000", *OTHERS)
    for word in (*(number[1:] for number in numbers), TEXT, "nobody@", PASSWORD):
        assert word not in said, next(line for line in said.splitlines() if word in line)
