"""Debian's Net::SMPP, a third codec, as the SMSC of our ESME."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.kits.carrier_kit import CONNECTION, RecordingSink, outgoing
from tests.kits.carriers_smpp import until
from tests.peers.debian import has_perl_module, install
from trunkline.base.universe import Universe
from trunkline.carriers.base import Accepted
from trunkline.carriers.smpp.carrier import CARRIER
from trunkline.carriers.smpp.esme import EsmeLink

SCRIPT = Path(__file__).parent / "smsc.pl"


def text(digits: str) -> str:
    return bytes.fromhex(digits).decode("latin-1")


def test_messages_receipts_and_texts_pass_both_ways() -> None:
    install("libnet-smpp-perl", lambda: has_perl_module("Net::SMPP"))

    async def work() -> None:
        process = await asyncio.create_subprocess_exec("perl", SCRIPT, stdout=asyncio.subprocess.PIPE)
        assert process.stdout is not None
        port = int(await process.stdout.readline())
        settings = CARRIER.read_settings({"host": "127.0.0.1", "port": port, "system_id": "us", "password": "pw"})
        sink = RecordingSink()
        link = EsmeLink(settings, CONNECTION, sink, Universe())
        await until(lambda: link.up)
        assert await link.send(outgoing(message_id="0" * 20 + "1234", text="Hi {you}")) == Accepted("1")
        assert await link.send(outgoing(text="Жду")) == Accepted("2")
        assert await link.send(outgoing(text="a" * 200)) == Accepted("3,4", ("3", "4"))
        await sink.until(lambda: len(sink.receipts) == 4 and len(sink.inbounds) == 1)
        assert [receipt.carrier_id for receipt in sink.receipts] == ["1", "2", "3", "4"]
        assert sink.inbounds[0].text == "Hello from Perl" and sink.inbounds[0].from_address == "+15556667777"
        await link.close()
        said = [line.split("\t") for line in (await process.stdout.read()).decode().splitlines()]
        await process.wait()
        assert said[0] == ["bind", "us", "pw"] and said[-1] == ["unbind"]
        assert sorted(line[1:] for line in said if line[0] == "answer") == [
            ["1001", "0"],
            ["1002", "0"],
            ["1003", "0"],
            ["1004", "0"],
            ["900", "0"],
        ]
        first, second, *parts = [line[1:] for line in said if line[0] == "submit"]
        assert first[:3] == ["1", "0", "0"] and [text(field) for field in first[3:5]] == ["15551234567", "15556667777"]
        assert (text(first[5]), first[6]) == ("Hi \x1b(you\x1b)", "1234")
        assert second[1] == "8" and bytes.fromhex(second[5]).decode("utf-16-be") == "Жду"
        assert [part[2] for part in parts] == ["64", "64"] and [len(part[5]) // 2 - 6 for part in parts] == [153, 47]

    asyncio.run(asyncio.wait_for(work(), 60))
