"""The whole way to npm's smpp as SMSC: HTTP in, submit_sm as others read it, receipts as text and as TLVs, texts in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.carriers.smpp.test_esme import certificate
from tests.kits.npm_smsc import NpmSmsc, npm_smsc
from tests.kits.running_app import RunningApp, connection, play
from tests.kits.small_world import ACME, MAIN, MAIN_NUMBER, THEM
from tests.kits.store_kit import Store
from trunkline.domain.facts import EndpointChanged
from trunkline.store import tables

ROAD = "5" * 24
LONG = "All work and no play makes Jack a dull boy. €" * 8
Scene = Callable[[RunningApp, NpmSmsc], Awaitable[None]]


def over_npm(
    store: Store, packages: Path, scene: Scene, settings: dict[str, Any] | None = None, **options: Any
) -> None:
    """An app whose main number goes over SMPP to npm's SMSC."""

    async def whole(app: RunningApp) -> None:
        async with npm_smsc(packages, **options) as smsc:
            date = app.universe.now_iso()
            road: dict[str, Any] = {"host": "127.0.0.1", "port": smsc.port, "system_id": "trunk", "password": "secret"}
            made = msgspec.structs.replace(connection(ROAD, date, road | (settings or {})), carrier="smpp")
            moved: dict[str, Any] = {"id": MAIN, "display_name": "", "connection_id": ROAD, "disable_sms": False}
            await app.record(made, EndpointChanged(account_id=ACME, date=date, **moved))
            app.app.supervisor.start("held-receipts", app.app.receipts.run)
            assert (await smsc.says("bind"))["right"]
            await scene(app, smsc)

    play(store, whole, deliver=True)


async def read(smsc: NpmSmsc) -> dict[str, Any]:
    return await smsc.says("submit_sm")


@pytest.mark.parametrize("receipts", ["text", "tlv"])
def test_a_message_is_delivered_with_receipts_of_both_kinds(
    either_store: Store, npm_packages: Path, receipts: str
) -> None:
    async def scene(app: RunningApp, smsc: NpmSmsc) -> None:
        sent = await app.sent("Déjà vu @ £5 [€]")
        told = await read(smsc)
        assert (told["source_addr"], told["destination_addr"]) == (MAIN_NUMBER[1:], THEM[1:])
        assert (told["source_addr_ton"], told["dest_addr_ton"], told["data_coding"]) == (1, 1, 0)
        assert told["text"] == "Déjà vu @ £5 [€]"
        row = await app.becomes(sent["id"], "delivered")
        assert row["carrier_id"] == "1" == told["id"].lstrip("0")

    over_npm(either_store, npm_packages, scene, receipts=receipts)


@pytest.mark.parametrize("way", ["udh8", "udh16", "sar", "payload"])
def test_a_long_text_arrives_whole_in_each_way(sqlite_store: Store, npm_packages: Path, way: str) -> None:
    async def scene(app: RunningApp, smsc: NpmSmsc) -> None:
        sent = await app.sent(LONG)
        count = 1 if way == "payload" else 3
        told = sorted([await read(smsc) for _ in range(count)], key=lambda one: str(one["id"]))
        assert "".join(one["payload"] if way == "payload" else one["text"] for one in told) == LONG
        if way == "sar":
            assert [(one["sar_total_segments"], one["sar_segment_seqnum"]) for one in told] == [(3, 1), (3, 2), (3, 3)]
            assert len({one["sar_msg_ref_num"] for one in told}) == 1
        if way.startswith("udh"):
            headers = [bytes.fromhex(one["udh"][0]) for one in told]
            assert [header[-2:] for header in headers] == [b"\3\1", b"\3\2", b"\3\3"]
            assert {header[:2] for header in headers} == {b"\0\3" if way == "udh8" else b"\x08\4"}
        row = await app.becomes(sent["id"], "delivered")
        assert row["carrier_id"] == ("1" if way == "payload" else "1,2,3")

    over_npm(sqlite_store, npm_packages, scene, {"long_texts": way})


@pytest.mark.parametrize(
    ("settings", "text", "coding"),
    [
        ({}, "Привет 😀", 8),
        ({"coding": "latin1"}, "ê and ÿ", 3),
        ({"coding": "ascii"}, "plain", 1),
        ({"coding": "ucs2"}, "plain", 8),
    ],
)
def test_every_alphabet_is_read_by_others(
    sqlite_store: Store, npm_packages: Path, settings: dict[str, Any], text: str, coding: int
) -> None:
    async def scene(app: RunningApp, smsc: NpmSmsc) -> None:
        sent = await app.sent(text)
        told = await read(smsc)
        assert (told["text"], told["data_coding"]) == (text, coding)
        await app.becomes(sent["id"], "delivered")

    over_npm(sqlite_store, npm_packages, scene, settings)


def test_texts_come_in_also_in_parts(sqlite_store: Store, npm_packages: Path) -> None:
    async def scene(app: RunningApp, smsc: NpmSmsc) -> None:
        at = {"source_addr_ton": 1, "source_addr": THEM[1:], "dest_addr_ton": 1, "destination_addr": MAIN_NUMBER[1:]}
        assert await smsc.deliver(**at, short_message="Grüße für 5€ ^") == 0
        assert await smsc.deliver(**at, short_message="Ждём") == 0
        for number, octets in ((2, b"world".hex()), (1, b"Hello ".hex())):
            part = f"050003aa02{number:02x}{octets}"
            assert await smsc.deliver(**at, esm_class=0x40, short_message={"hex": part}) == 0
        assert await smsc.deliver(**at | {"destination_addr": "15559999999"}, short_message="who?") == 0x0B
        texts = [row["text"] for row in await app.rows(tables.MESSAGE) if row["incoming"]]
        assert texts == ["Grüße für 5€ ^", "Ждём", "Hello world"]

    over_npm(sqlite_store, npm_packages, scene, {"data_coding_1": "gsm7"})


def test_over_tls(sqlite_store: Store, npm_packages: Path, tmp_path: Path) -> None:
    public, private = certificate(tmp_path, "smsc.example")

    async def scene(app: RunningApp, smsc: NpmSmsc) -> None:
        sent = await app.sent("Over TLS")
        await app.becomes(sent["id"], "delivered")

    settings = {"tls": True, "tls_ca_file": str(public), "tls_name": "smsc.example"}
    over_npm(sqlite_store, npm_packages, scene, settings, key=str(private), cert=str(public))


def test_several_binds_share_many_messages(sqlite_store: Store, npm_packages: Path) -> None:
    async def scene(app: RunningApp, smsc: NpmSmsc) -> None:
        sent = [await app.sent(f"Message {number}") for number in range(60)]
        for message in sent:
            await app.becomes(message["id"], "delivered")

    over_npm(sqlite_store, npm_packages, scene, {"binds": 3, "window": 4, "bind": "both"})
