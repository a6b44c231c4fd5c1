"""The comparison with recordings: what is the same is counted, and what is not needs a reason."""

import asyncio
from pathlib import Path

import pytest

from tests.golden_comparison import compared

ASKED = b"GET /listmessages.jsv HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
ANSWERED = (
    b"HTTP/1.1 405 Some phrase\r\nVary: Accept\r\nX-Powered-By: Another\r\nDate: today\r\nSet-Cookie: ss-id=a\r\n"
    b"Content-Type: application/json; charset=utf-8\r\n\r\n"
    b'{"responseStatus":{"errorCode":"NotImplementedException",'
    b'"message":"The operation \'Nope\' does not exist for this service","errors":[]}}'
)


def test_exchanges_are_compared_without_what_varies(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "errors"
    folder.mkdir()
    for name, asked in (("same", ASKED.replace(b"listmessages.jsv", b"api/Nope")), ("other", ASKED)):
        (folder / f"{name}.req").write_bytes(asked)
        (folder / f"{name}.http").write_bytes(ANSWERED)
    assert asyncio.run(compared(tmp_path)) == 1
    told = capsys.readouterr().out
    assert told.startswith("2 exchanges, 1 answered with the same bytes\n\nerrors/other: NO REASON IS KNOWN\n")
    assert "\n-405\n" in told and "\n+200\n" in told and "\n2 set other cookies" in told
