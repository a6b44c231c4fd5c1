"""A real Kannel, asked the same: its smsbox answers as our front door does, and tells of a text as we do."""

from __future__ import annotations

import asyncio
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from aiohttp import web

from tests.outbox.webhooks.rig import Heard, Receiver
from tests.ways.stage import until
from tests.ways.test_doors import listen, stage_with_doors
from tests.web.doors.house import PASSWORD
from tests.web.doors.test_kannel import PATH, PLAIN, REFUSALS, changed_to
from trunkline.cli.selftest_server import free_port
from trunkline.settings import Settings

BOXES = [shutil.which(name, path="/usr/sbin:/usr/bin:/sbin:/bin") for name in ("bearerbox", "smsbox")]
QUEUED = b"3: Queued for later delivery"
START_SECONDS = 60.0
STARTS = 3
CONFIGURATION = """
group = core
admin-port = {admin}
admin-password = x
smsbox-port = {boxes}
dlr-storage = internal
box-allow-ip = 127.0.0.1
log-level = 4

group = smsc
smsc = fake
smsc-id = FAKE
port = {smsc}
connect-allow-ip = 127.0.0.1

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = {sending}
log-level = 4

group = sendsms-user
username = shop
password = "{password}"

group = sms-service
keyword = default
text = "x"
"""

WITH_A_SERVICE = """
group = core
admin-port = {admin}
admin-password = x
smsbox-port = {boxes}
dlr-storage = internal
box-allow-ip = 127.0.0.1
log-level = 4

group = smsc
smsc = http
smsc-id = "{line}"
system-type = kannel
smsc-username = u
smsc-password = p
port = {smsc}
connect-allow-ip = 127.0.0.1
send-url = "{receiver}"

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = {sending}
log-level = 4

group = sms-service
keyword = default
{service}
"""


class Peer(NamedTuple):
    """A running Kannel: where it takes requests to send, and where its carrier of HTTP hands in texts."""

    url: str
    carrier_url: str


class Ended(Exception):
    """A program of Kannel's has ended, as it does when somebody took one of its ports meanwhile."""


@contextmanager
def kannel(folder: Path, configuration: str = CONFIGURATION, **members: str) -> Iterator[Peer]:
    """A bearerbox and a smsbox."""
    running: list[subprocess.Popen[bytes]] = []
    try:
        for _ in range(STARTS - 1):
            try:
                peer = _start(folder, configuration, members, running)
                break
            except Ended:
                _end(running)
        else:
            peer = _start(folder, configuration, members, running)
        yield peer
    finally:
        _end(running)


def _start(folder: Path, configuration: str, members: dict[str, str], running: list[subprocess.Popen[bytes]]) -> Peer:
    ports = {name: free_port() for name in ("admin", "boxes", "smsc", "sending")}
    file = folder / "kannel.conf"
    file.write_text(configuration.format(password=PASSWORD, **members, **ports))
    url = f"http://127.0.0.1:{ports['sending']}"
    # A smsbox that finds no bearerbox gives up.
    for box, waited_for in zip(BOXES, (("boxes", "smsc"), ("sending",)), strict=True):
        assert box is not None
        running.append(
            subprocess.Popen([box, str(file)], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        )
        for name in waited_for:
            _wait(partial(_listens, ports[name]), running)
    _wait(partial(_answers, url), running)
    return Peer(url, f"http://127.0.0.1:{ports['smsc']}/")


def _end(running: list[subprocess.Popen[bytes]]) -> None:
    while running:
        process = running.pop()
        process.kill()
        process.wait()


def _wait(holds: Callable[[], bool], running: Sequence[subprocess.Popen[bytes]] = ()) -> None:
    end = time.monotonic() + START_SECONDS
    while not holds():
        if any(process.poll() is not None for process in running):
            raise Ended
        assert time.monotonic() < end, "Kannel does not come to it"
        time.sleep(0.05)


def _listens(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1.0):
        return True
    return False


def _answers(url: str) -> bool:
    with suppress(httpx.HTTPError):
        return httpx.get(url).status_code == 404
    return False


needs_kannel = pytest.mark.skipif(None in BOXES, reason="Debian's package kannel is not installed")


@needs_kannel
def test_kannel_answers_the_same(tmp_path: Path) -> None:
    with kannel(tmp_path) as peer:
        url = peer.url
        accepted = httpx.get(f"{url}{PATH}", params=PLAIN)
        assert (accepted.status_code, accepted.content) == (202, QUEUED)
        assert accepted.headers["content-type"] == "text/html"
        for changed, status, body in REFUSALS:
            answer = httpx.get(f"{url}{PATH}", params=changed_to(changed))
            assert (answer.status_code, answer.content) == (status, body), changed
        assert httpx.get(f"{url}{PATH}", params=PLAIN | {"deferred": "525599"}).content == QUEUED


HANDSET = "+15556667777"
CODES = "pPqQabksSredAFcmMCuBoOvVfxDRH"
QUERY = "&".join(f"{code}=[%{code}]" for code in CODES) + "&pc=%%&mine=%%20"
# In UCS-2 Kannel leaves half a space on the words that it takes out (%k, %s, %r): there we differ.
TEXTS = ("Hello  wörld & more", "a+b*c d*e\nf €", "Grüße☃")
# What belongs to one way of sending it, or to one moment.
NOT_COMPARED = {"host", "connection", "accept", "accept-encoding", "content-length", "date", "x-kannel-time"}
NOT_COMPARED |= {"x-kannel-service"}  # Kannel names the login of its carrier of HTTP here


def essence(heard: Heard) -> tuple[str, dict[str, str], bytes]:
    headers = {name: value for name, value in heard.headers.items() if name not in NOT_COMPARED}
    return heard.path, headers, heard.body


@needs_kannel
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_kannel_tells_of_a_text_with_the_same_request_and_sends_the_same_reply(tmp_path: Path, method: str) -> None:
    async def main() -> None:
        async with stage_with_doors(Settings(data_dir=tmp_path / "data")) as (stage, receiver):
            settings = {"max": 1, "send_sender": True, "method": method}
            url = receiver.url(f"/in?{QUERY}")
            await listen(stage, url, "kannel_text", **settings)
            receiver.say = answered
            ours = []
            for number, text in enumerate(TEXTS, 1):
                await stage.app.network.answer(HANDSET, stage.number, text)
                ours.append(essence((await receiver.hears(number))[-1]))

            async def replied() -> bool:
                return len(await stage.kept()) == 2 * len(TEXTS)

            await until(replied)
            rows = [await stage.row(each.id) for each in await stage.kept()]
            replies = [row["text"] for row in rows if not row["incoming"]]
            receiver.heard.clear()
            line = next(row["connection_id"] for row in rows if row["incoming"])
            service = f'{method.lower()}-url = "{url}"\nsend-sender = true'
            members = {"line": line, "receiver": receiver.url("/out"), "service": service}
            theirs, sent = await asyncio.to_thread(told_by_kannel, tmp_path, members, stage.number, receiver)
            assert ours == theirs
            assert replies == sent

    asyncio.run(main())


def answered(heard: Heard) -> web.Response:
    """Other answers to other texts."""
    if heard.path.startswith("/out"):
        return web.Response(status=202, text="0: Accepted for delivery")
    if "Hello" in heard.path:
        return web.Response(body="Grüße".encode("latin-1"), headers={"content-type": "text/plain; charset=ISO-8859-1"})
    if "a%2Bb" in heard.path:
        return web.Response(text="<p>Thanks &amp; bye</p>", content_type="text/html")
    return web.Response(text="0123456789" * 40)


def _has_heard(receiver: Receiver, count: int) -> bool:
    return len(receiver.heard) >= count


def told_by_kannel(
    folder: Path, members: dict[str, str], number: str, receiver: Receiver
) -> tuple[list[tuple[str, dict[str, str], bytes]], list[str]]:
    """The requests of its smsbox, and the texts that it sends as replies."""
    with kannel(folder, WITH_A_SERVICE, **members) as peer, httpx.Client() as client:
        for count, text in enumerate(TEXTS, 1):
            plain = {"username": "u", "password": "p", "from": HANDSET, "to": number, "charset": "UTF-8"}
            coding = "2" if "☃" in text else "0"
            assert client.get(peer.carrier_url, params=plain | {"text": text, "coding": coding}).status_code < 300
            _wait(partial(_has_heard, receiver, 2 * count))
    told = [essence(each) for each in receiver.heard if each.path.startswith("/in")]
    out = [parse_qs(urlsplit(each.path).query)["text"][0] for each in receiver.heard if each.path.startswith("/out")]
    return told, out
