"""Files on their way: as media to a carrier that takes any, as links to the others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.kits.carrier_kit import outgoing
from tests.kits.running_app import RunningApp, play, until
from tests.kits.small_world import MAIN, THEM
from tests.kits.store_kit import Store
from tests.outbox.rig import DELIVERY, Rig
from tests.outbox.test_overdue import overdue
from trunkline.carriers.base import Accepted, Unknown
from trunkline.domain.message import UnconfirmedPolicy
from trunkline.outbox.attachments import with_files


async def sent_with(app: RunningApp, *names: str) -> str:
    ids = [
        (await app.ask("POST", "/app/files", {"data": "YWJj", "fileName": name, "contentType": "image/png"})).json["id"]
        for name in names
    ]
    answer = await app.ask(
        "POST", "/messages/media", {"endpointId": MAIN, "toAddress": THEM, "body": "Look", "fileIds": ids}
    )
    assert answer.status == 200, answer.body
    return str(answer.json["id"])


@pytest.mark.parametrize("has_media", [True, False])
def test_a_lane_hands_over_what_the_carrier_takes(either_store: Store, has_media: bool) -> None:
    async def scene(app: RunningApp) -> None:
        message_id = await sent_with(app, "a.png", "b.png")
        rig = Rig(app)
        rig.running_lane(delivery=replace(DELIVERY, has_media=has_media))

        async def gone() -> bool:
            return bool(rig.link.seen)

        await until(gone)
        await rig.stop()
        (message,) = rig.link.seen
        assert message.message_id == message_id
        assert [media.name for media in message.media] == (["a.png", "b.png"] if has_media else [])
        assert message.text.count("/m/") == 2, "the loopback takes none, so the text has links from the beginning"
        if has_media:
            token = message.media[0].url.rpartition("/")[2]
            row = await app.app.filing.opened(token, app.universe.now())
            assert row is not None and row["name"] == "a.png" and row["digest"] == message.media[0].digest

    play(either_store, scene, deliver=False)


def test_the_carrier_is_asked_for_a_message_with_its_files(sqlite_store: Store) -> None:
    """Some carriers keep what has files in another book than what has none."""

    async def scene(app: RunningApp) -> None:
        message_id = await sent_with(app, "a.png")
        rig = Rig(app)
        rig.link.say = lambda message: Unknown("silence")
        lane = rig.running_lane(delivery=replace(DELIVERY, has_media=True, policy=UnconfirmedPolicy.ASK))
        await app.becomes(message_id, "unconfirmed")
        await rig.stop()
        rig.link.answers = [Accepted("found")]
        rig.universe.advance(10)
        assert await overdue(rig, lane).look_once() == 1
        (asked,) = rig.link.asked_for
        assert [media.name for media in asked.media] == ["a.png"]
        assert (await app.message(message_id))["status"] == "sent"

    play(sqlite_store, scene, deliver=False)


def test_a_message_without_files_is_left_alone(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        message = outgoing()
        assert (
            await with_files(message, {"media": None}, app.app.directory, app.universe.now(), has_media=True) is message
        )

    play(sqlite_store, scene)
