"""Looking for files, and sharing what is to be fetched."""

from __future__ import annotations

from tests.inbound.post import text
from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME
from tests.kits.store_kit import Store
from trunkline.carriers.base import InboundMedia
from trunkline.store import files


async def upload(app: RunningApp, name: str, key: str = "ann") -> str:
    sent = {"data": "YWJj", "fileName": name, "contentType": "image/png"}
    return str((await app.ask("POST", "/app/files", sent, key=key)).json["id"])


def test_a_stranger_sees_none(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        mine = await upload(app, "a.png")
        assert (await app.ask("GET", f"/files/{mine}", key="stranger")).status == 404
        assert (await app.ask("GET", "/files", key="stranger")).json["items"] == []
        sent = {"endpointId": "0" * 24, "toAddress": "+15556667777", "fileIds": [mine]}
        assert (await app.ask("POST", "/messages/media", sent, key="stranger")).refusal[0] == 404

    play(either_store, scene)


def test_filters_and_orders(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        for name in ("b.png", "a.png", "50%.png"):
            await upload(app, name)

        async def names(query: str) -> list[str]:
            return [file["fileName"] for file in (await app.ask("GET", f"/files?{query}")).json["items"]]

        assert await names("") == ["50%.png", "a.png", "b.png"], "the newest first"
        assert await names("sortField=FileName&sortOrder=Descend") == ["b.png", "a.png", "50%.png"]
        assert await names("fileName=50%25") == ["50%.png"]
        assert await names("contentType=video") == [] and await names("type=Attachment") == []
        assert len(await names("dateCreatedStart=2020-01-01")) == 3
        assert await names("dateCreatedEnd=2020-01-01") == []

    play(either_store, scene)


def test_a_lease_ends(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        inbound = text()
        object.__setattr__(inbound, "media", (InboundMedia("https://x", "image/png"),))
        await app.app.texts.take(inbound)
        now = app.universe.milliseconds()
        (row,) = await files.take_awaited(app.app.engine, now, now + 1000, 10)
        assert row["account_id"] == ACME
        assert await files.take_awaited(app.app.engine, now + 999, now + 2000, 10) == []
        assert len(await files.take_awaited(app.app.engine, now + 1000, now + 2000, 10)) == 1

    play(either_store, scene)


def test_digests_in_use(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await upload(app, "a.png")
        digest = await app.app.blobs.put(b"abc")
        assert await files.digests_in_use(app.app.engine, [digest, "0" * 64]) == {digest}
        assert await files.secret_of(app.app.engine, "nothing") is None
        assert await files.file_of_id(app.app.engine, "0" * 24) is None

    play(sqlite_store, scene)
