"""A real Kannel, asked the same: its smsbox answers with the bodies that our front door answers with."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
import pytest

from tests.web.doors.house import PASSWORD
from tests.web.doors.test_kannel import PATH, PLAIN, REFUSALS, changed_to
from trunkline.cli.selftest_server import free_port

BOXES = [shutil.which(name, path="/usr/sbin:/usr/bin:/sbin:/bin") for name in ("bearerbox", "smsbox")]
QUEUED = b"3: Queued for later delivery"
START_SECONDS = 60.0
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


@contextmanager
def kannel(folder: Path) -> Iterator[str]:
    """A bearerbox without a carrier and a smsbox; the address of the latter."""
    names = ("admin", "boxes", "smsc", "sending")
    ports = {name: free_port() for name in names}
    file = folder / "kannel.conf"
    file.write_text(CONFIGURATION.format(password=PASSWORD, **ports))
    url = f"http://127.0.0.1:{ports['sending']}"
    running: list[subprocess.Popen[bytes]] = []
    try:
        for box in BOXES:
            assert box is not None
            running.append(
                subprocess.Popen([box, str(file)], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            )
            time.sleep(1.0)  # a smsbox that finds no bearerbox gives up
        until = time.monotonic() + START_SECONDS
        while not _answers(url):
            assert time.monotonic() < until, "Kannel does not start"
            time.sleep(0.1)
        yield url
    finally:
        for process in reversed(running):
            process.kill()
            process.wait()


def _answers(url: str) -> bool:
    with suppress(httpx.HTTPError):
        return httpx.get(url).status_code == 404
    return False


@pytest.mark.skipif(None in BOXES, reason="Debian's package kannel is not installed")
def test_kannel_answers_the_same(tmp_path: Path) -> None:
    with kannel(tmp_path) as url:
        accepted = httpx.get(f"{url}{PATH}", params=PLAIN)
        assert (accepted.status_code, accepted.content) == (202, QUEUED)
        assert accepted.headers["content-type"] == "text/html"
        for changed, status, body in REFUSALS:
            answer = httpx.get(f"{url}{PATH}", params=changed_to(changed))
            assert (answer.status_code, answer.content) == (status, body), changed
        assert httpx.get(f"{url}{PATH}", params=PLAIN | {"deferred": "525599"}).content == QUEUED
