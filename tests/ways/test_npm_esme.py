"""npm's smpp as a customer of our SMSC: with and without TLS, texts of all kinds, receipts, texts in."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.carriers.smpp.test_esme import certificate
from tests.kits.esme import PASSWORD, gateway
from tests.kits.npm_smsc import NpmSmsc
from tests.kits.running_app import RunningApp
from tests.kits.small_world import ACME, MAIN_NUMBER, SLOW, THEM
from tests.kits.store_kit import Store
from tests.npm_packages import DECLARED
from trunkline.carriers.base import Inbound
from trunkline.domain.facts import DeliveryReported
from trunkline.store import tables

SOURCE = {"source_addr": MAIN_NUMBER[1:], "source_addr_ton": 1, "destination_addr": THEM[1:], "dest_addr_ton": 1}


@asynccontextmanager
async def npm_esme(packages: Path, port: int, **options: Any) -> AsyncIterator[NpmSmsc]:
    """Start one that binds; what it says is read as that of the SMSC is."""
    pipe = asyncio.subprocess.PIPE
    given = {"port": port, "system_id": "shop", "password": PASSWORD} | options
    process = await asyncio.create_subprocess_exec(
        "node", DECLARED / "esme.mjs", packages, msgspec.json.encode(given).decode(), stdin=pipe, stdout=pipe
    )
    try:
        yield NpmSmsc(process)
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


def tell(esme: NpmSmsc, **command: Any) -> None:
    esme._stdin.write(msgspec.json.encode(command) + b"\n")


@pytest.mark.parametrize("tls", [False, True])
def test_a_customer_sends_and_is_told(either_store: Store, npm_packages: Path, tmp_path: Path, tls: bool) -> None:
    public, private = certificate(tmp_path, "localhost")

    async def scene(app: RunningApp) -> None:
        async with npm_esme(npm_packages, app.app.smsc.ports[-1], tls=tls, ca=str(public)) as esme:
            assert await esme.says("bound") == {"name": "bound", "command_status": 0, "system_id": "trunkline"}
            row: dict[str, Any] = {}
            for text in ("Hello @ £5 [€]", "Жду тебя 😀", "Long enough. " * 9):
                tell(esme, command="submit_sm", **SOURCE, registered_delivery=1, short_message=text)
                told = await esme.says("submit_sm_resp")
                assert (told["command_status"], text) == (0, text)
                row = await app.message(told["message_id"])
                assert (row["text"], row["other_address"]) == (text, THEM)
            plain: dict[str, Any] = {"account_id": ACME, "date": app.universe.now_iso(), "id": row["id"]}
            await app.record(DeliveryReported(**plain, delivered=True, failure=None, reason=""))
            receipt = await esme.says("deliver_sm")
            assert (receipt["receipted_message_id"], receipt["message_state"], receipt["esm_class"]) == (
                row["id"],
                2,
                4,
            )
            assert receipt["text"].startswith(f"id:{row['id']} ") and " stat:DELIVRD " in receipt["text"]
            await app.app.texts.take(Inbound("", SLOW, "in", THEM, MAIN_NUMBER, "Déjà vu?", plain["date"]))
            told = await esme.says("deliver_sm")
            assert (told["text"], told["source_addr"], told["esm_class"]) == ("Déjà vu?", THEM[1:], 0)
            tell(esme, command="query_sm", message_id=row["id"])
            assert (await esme.says("query_sm_resp"))["message_state"] == 2
            tell(esme, command="submit_sm", **SOURCE | {"source_addr": "15559990000"}, short_message="no")
            assert (await esme.says("submit_sm_resp"))["command_status"] == 0x0A

    files = {"smsc_tls_port": 0, "smsc_tls_cert_file": public, "smsc_tls_key_file": private} if tls else {}
    gateway(either_store, scene, {"tls": tls}, smsc_data_coding_1="gsm7", **files)


def test_parts_of_a_text(sqlite_store: Store, npm_packages: Path) -> None:
    async def scene(app: RunningApp) -> None:
        async with npm_esme(npm_packages, app.app.smsc.ports[0]) as esme:
            await esme.says("bound")
            parts = [
                {"udh": f"0500030702{number:02}", "text": text} for number, text in ((1, "first, "), (2, "second"))
            ]
            tell(esme, command="submit_sm", **SOURCE, parts=parts)
            ids = {(await esme.says("submit_sm_resp"))["message_id"] for _ in parts}
            (row,) = await app.rows(tables.MESSAGE)
            assert row["text"] == "first, second" and ids == {row["id"]}

    gateway(sqlite_store, scene)


def test_a_wrong_password(sqlite_store: Store, npm_packages: Path) -> None:
    async def scene(app: RunningApp) -> None:
        async with npm_esme(npm_packages, app.app.smsc.ports[0], password="wrong") as esme:
            assert (await esme.says("bound"))["command_status"] == 0x0E
            await esme.says("closed")

    gateway(sqlite_store, scene)
