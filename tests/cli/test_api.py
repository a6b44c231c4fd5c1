import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest

from trunkline.cli import api as module
from trunkline.cli.api import Api
from trunkline.cli.refusal import Exit, Refusal

Answers = list[tuple[int, bytes]]


class Scripted(BaseHTTPRequestHandler):
    """Gives the answers that a test has laid out, and keeps what was asked."""

    answers: ClassVar[Answers] = []
    asked: ClassVar[list[tuple[str, str, bytes]]] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        Scripted.asked.append((self.path, self.headers.get("Idempotency-Key", ""), body))
        status, answer = Scripted.answers.pop(0)
        self.send_response(status)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def url(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setattr(module, "PAUSES", (0.0, 0.0))
    Scripted.answers, Scripted.asked = [], []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Scripted)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/base/"
    server.shutdown()
    thread.join()
    server.server_close()


def test_an_answer(url: str) -> None:
    Scripted.answers = [(200, b'{"id":"1"}')]
    assert Api(url, "tk_x").ask("POST", "/messages", {"body": "Hi"}, **{"Idempotency-Key": "k"}) == {"id": "1"}
    assert Scripted.asked == [("/base/messages", "k", b'{"body":"Hi"}')]


def test_a_busy_server_is_asked_again_with_the_same_key(url: str) -> None:
    Scripted.answers = [(503, b"{}"), (409, b"{}"), (200, b"{}")]
    Api(url, "tk_x").ask("POST", "/messages", {}, **{"Idempotency-Key": "k"})
    assert [key for _, key, _ in Scripted.asked] == ["k", "k", "k"]


def test_at_last_it_gives_up(url: str) -> None:
    Scripted.answers = [(503, b'{"responseStatus":{"message":"Too busy"}}')] * 3
    with pytest.raises(Refusal, match="Too busy"):
        Api(url, "tk_x").ask("POST", "/messages", {})


@pytest.mark.parametrize(
    ("status", "answer", "said"),
    [
        (400, b'{"responseStatus":{"message":"It is empty"}}', "It is empty"),
        (401, b"", "API key"),
        (500, b"<html>", "without a reason"),
    ],
)
def test_a_refusal_is_final(url: str, status: int, answer: bytes, said: str) -> None:
    Scripted.answers = [(status, answer)]
    with pytest.raises(Refusal, match=said) as refused:
        Api(url, "tk_x").ask("POST", "/messages", {})
    assert refused.value.exit_code == Exit.REFUSED
    assert not Scripted.answers


def test_nobody_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PAUSES", (0.0,))
    with pytest.raises(Refusal, match="No answer") as refused:
        Api("http://127.0.0.1:1", "tk_x").ask("GET", "/messages")
    assert refused.value.exit_code == Exit.CANNOT_START


@pytest.mark.parametrize("url", ["127.0.0.1:8780", "ftp://host", "http://"])
def test_what_is_no_address(url: str) -> None:
    with pytest.raises(Refusal, match="no address") as refused:
        Api(url, "tk_x")
    assert refused.value.exit_code == Exit.USAGE
