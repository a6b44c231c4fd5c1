"""SendMedia over routes: what a carrier can take is asked of the one that the message really goes over."""

from __future__ import annotations

from typing import Any

import pytest

from tests.kits.running_app import LINE, RunningApp, play
from tests.kits.small_world import ACME, MAIN, THEM
from tests.kits.store_kit import Store
from trunkline.domain.facts import ConnectionCreated, FileStored, RouteAdded

TWILIO, FILE = "7a" * 12, "f1" * 12


@pytest.mark.parametrize(("over", "takes_files"), [(LINE, False), (TWILIO, True)])
def test_the_connection_of_the_route_decides(sqlite_store: Store, over: str, takes_files: bool) -> None:
    async def scene(app: RunningApp) -> None:
        date = app.universe.now_iso()
        made: dict[str, Any] = {"account_id": "", "date": date, "rate_per_second": None, "unconfirmed_policy": "wait"}
        stored: dict[str, Any] = {"customer_id": None, "user_id": None, "type": "Media", "created_by": "Ann"}
        stored |= {"name": "menu.png", "content_type": "image/png", "size": 9, "digest": "d" * 64}
        await app.record(
            ConnectionCreated(**made, id=TWILIO, name="Twilio", carrier="twilio", settings="{}"),
            RouteAdded(
                account_id="", date=date, id="r1", endpoint_id=None, prefix="", connection_id=over, priority=1, cost=0
            ),
            FileStored(account_id=ACME, date=date, id=FILE, **stored),
        )
        asked = {"endpointId": MAIN, "toAddress": THEM, "body": "Look", "fileIds": [FILE]}
        answer = await app.ask("POST", "/messages/media", asked)
        assert answer.status == 200, answer.body
        row = await app.message(answer.json["id"])
        assert (row["connection_id"], row["text"] == "Look") == (over, takes_files)

    play(sqlite_store, scene)
