"""Debian's Postfix on both sides of an e-mail connection: it relays our mail back to us by SMTP and by LMTP.

Postfix runs from a folder of its own on ports that nobody else has. Its own bounces come to us as receipts.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.kits.carrier_kit import CARRIERS, CONNECTION, RecordingSink, outgoing
from tests.kits.carriers_email import SECRETS, port_of
from tests.languages.toolbox import install, need
from trunkline.base.blobs import Blobs
from trunkline.base.universe import Universe
from trunkline.carriers.base import Accepted, Failure, Host, Media, Recipients
from trunkline.carriers.email import EmailLink, open_email
from trunkline.cli.selftest_server import free_port

START_SECONDS = 60.0
ARRIVE_SECONDS = 20.0
MAIN = """
compatibility_level = 3.6
queue_directory = {queue}
data_directory = {data}
mail_owner = postfix
myhostname = mx.test
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
local_transport = error:nobody here
alias_maps =
transport_maps = inline:{{ {{ example.smtp=smtp:[127.0.0.1]:{smtp} }}, {{ example.lmtp=lmtp:inet:127.0.0.1:{lmtp} }},
  {{ trunkline.test=lmtp:inet:127.0.0.1:{lmtp} }} }}
relay_domains = example.smtp, example.lmtp, trunkline.test
smtpd_relay_restrictions = permit_mynetworks, reject
smtp_dns_support_level = disabled
minimal_backoff_time = 1s
maximal_backoff_time = 2s
queue_run_delay = 1s
maillog_file = {log}
maillog_file_prefixes = {folder}
"""
MASTER = """
127.0.0.1:{port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 1 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
smtp unix - - n - - smtp
lmtp unix - - n - - lmtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
proxymap unix - - n - - proxymap
postlog unix-dgram n - n - 1 postlogd
"""


@contextlib.contextmanager
def postfix(smtp: int, lmtp: int) -> Iterator[int]:
    """A Postfix that relays to these ports of ours; the port that it listens on."""
    # Of everybody's folder: Postfix's own user must come through, and the names of its sockets may not be long.
    folder = Path(tempfile.mkdtemp(prefix="pf-", dir="/var/tmp"))
    folder.chmod(0o755)
    port = free_port()
    config, queue, data = folder / "etc", folder / "queue", folder / "data"
    for each in (config, queue, data):
        each.mkdir()
    shutil.chown(data, "postfix")
    words = {"queue": queue, "data": data, "smtp": smtp, "lmtp": lmtp, "folder": folder, "port": port}
    words["log"] = folder / "log"
    (config / "main.cf").write_text(MAIN.format(**words), encoding="utf-8")
    (config / "master.cf").write_text(MASTER.format(**words), encoding="utf-8")
    command = ["postfix", "-c", str(config)]
    try:
        said = subprocess.run([*command, "start"], capture_output=True, text=True, check=False)
        wait_for(port, folder / "log", said.stderr)
        yield port
    finally:
        subprocess.run([*command, "abort"], capture_output=True, check=False)
        shutil.rmtree(folder, ignore_errors=True)


def wait_for(port: int, log: Path, said: str) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.1)
    raise AssertionError(f"Postfix does not listen:\n{said}\n{log.read_text() if log.exists() else ''}")


async def knows(address: str) -> bool:
    return address.partition("@")[0] in ("help", "sales", "stalled")


class Somebody(RecordingSink):
    """Somebody who is not there for one of the addresses at first."""

    stalls: int = 1

    async def inbound(self, inbound: Any) -> None:
        """Refuse once what is for the stalled one."""
        if inbound.to_address.startswith("stalled") and self.stalls:
            self.stalls -= 1
            raise RuntimeError("the store is stalled")
        await super().inbound(inbound)


@contextlib.asynccontextmanager
async def connected() -> Any:
    """A link that sends through Postfix, which brings it everything back."""
    smtp, lmtp = free_port(), free_port()
    with tempfile.TemporaryDirectory() as place:
        blobs, sink = Blobs(Path(place)), Somebody()
        with postfix(smtp, lmtp) as port:
            settings = {
                "host": "127.0.0.1",
                "port": port,
                "security": "none",
                "domain": "trunkline.test",
                "bounces": "bounces@trunkline.test",
                "smtp_listen": f"127.0.0.1:{smtp}",
                "lmtp_listen": f"127.0.0.1:{lmtp}",
            }
            host = Host(Universe(), blobs, Recipients(knows), SECRETS)
            link = await open_email(CARRIERS["email"].read_settings(settings), CONNECTION, sink, host)
            assert port_of(link.servers[1]) == lmtp
            try:
                yield link, sink, blobs
            finally:
                await link.close()
                await asyncio.sleep(0.05)


async def sent(link: EmailLink, to: str, **members: Any) -> None:
    message = outgoing(from_address="help@trunkline.test", to_address=to, **members)
    assert isinstance(await link.send(message), Accepted)


def test_postfix_both_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    if os.geteuid() != 0:
        pytest.skip("Postfix starts only as root")
    install(["postfix"])
    need("postfix", instead="leave the peers out: ./check --languages --no-peers")
    monkeypatch.setattr("tests.kits.carrier_kit.PATIENCE_SECONDS", ARRIVE_SECONDS)

    async def scene() -> None:
        async with connected() as (link, sink, blobs):
            digest = await blobs.put(b"a picture")
            media = Media("", "image/png", "menu.png", 9, digest)
            await sent(link, "help@example.smtp", message_id="1" * 24, text="Zoë 👋\n.\n..", media=(media,))
            await sent(link, "sales@example.lmtp", message_id="2" * 24, text="By LMTP")
            await sink.until(lambda: len(sink.inbounds) == 2)
            found = {inbound.to_address: inbound for inbound in sink.inbounds}
            by_smtp, by_lmtp = found["help@example.smtp"], found["sales@example.lmtp"]
            assert by_smtp.text.endswith("Zoë 👋\n.\n..") and by_smtp.media[0].digest == digest
            assert by_lmtp.text.endswith("By LMTP")
            # One is stalled for a moment: Postfix brings it again, and only that one.
            await sent(link, "stalled@example.lmtp", message_id="3" * 24)
            await sink.until(lambda: len(sink.inbounds) == 3)
            # Nobody there: Postfix tells us in a bounce, which is a receipt.
            await sent(link, "nobody@example.lmtp", message_id="4" * 24)
            await sink.until(lambda: len(sink.receipts) == 1)
            receipt = sink.receipts[0]
            assert (receipt.message_id, receipt.delivered, receipt.failure) == (
                "4" * 24,
                False,
                Failure.INVALID_ADDRESS,
            )
            assert "5.1.1" in receipt.reason
            assert len(sink.inbounds) == 3

    asyncio.run(scene())
