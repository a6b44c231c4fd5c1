"""Requests as real clients send them, byte by byte over a socket: Python's, JavaScript's, .NET's, curl's.

What each sends was recorded from it. Here are our own requests in those forms, with what must come of each.
"""

from __future__ import annotations

import asyncio
import base64
import gzip
import json
import re
import zlib
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from lxml import etree

from tests.kits.raw_http import Door, RawAnswer, listening
from tests.kits.running_app import Held, held, sqlite_in
from tests.kits.small_world import MAIN, THEM
from tests.operations.auth.desk import PASSWORD

BEARER = "Authorization: Bearer tk_ann"
JSON = "Content-Type: application/json"
PYTHON = "User-Agent: python-requests/2.34.2\nAccept-Encoding: gzip, deflate\nAccept: application/json"
NODE = f"{JSON}\naccept: */*\naccept-language: *\nsec-fetch-mode: cors\nuser-agent: node"
DOTNET = f"User-Agent: ServiceStack .NET Client 8.10\nAccept: application/json\nAccept-Encoding: gzip,deflate\n{JSON}"
DOTNET_XML = "User-Agent: ServiceStack .NET Client 6.11\nAccept: application/xml\nContent-Type: application/xml"
BROWSER_ACCEPT = "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
INSTANCE = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"'
SESSIONS = 'xmlns="http://schemas.datacontract.org/2004/07/Voice.Api.Sessions"'
GOOD = {"endpointId": MAIN, "toAddress": THEM, "body": 'h&é"'}


class Stage(NamedTuple):
    """The app behind its socket."""

    held: Held
    door: Door
    session: str

    def raw(self, line: str, headers: str, body: bytes = b"", *, bare: bool = False) -> RawAnswer:
        """One request: its line, its headers, one on each line, and its body."""
        lines = [f"{line} HTTP/1.1", "Host: trunkline.test", *headers.split("\n")]
        lines += [f"Content-Length: {len(body)}"] if body and not bare else []
        answer: RawAnswer = self.held.run(self.door.ask("\r\n".join([*lines, "", ""]).encode() + body))
        return answer

    def json(self, line: str, headers: str, body: bytes = b"") -> Any:
        """The same, whose answer must be good JSON."""
        answer = self.raw(line, headers, body)
        assert answer.status == 200, answer
        assert answer.headers["content-type"] == "application/json; charset=utf-8"
        return json.loads(answer.plain)


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with held(sqlite_in(tmp_path_factory.mktemp("store"))) as app:
        opened = listening(app.app.app.asgi)
        door = app.run(opened.__aenter__())
        sent = app.run(app.app.sent("The first"))
        row = app.run(app.app.message(sent["id"]))
        try:
            yield Stage(app, door, row["session_id"])
        finally:
            app.run(opened.__aexit__(None, None, None))


def packed(members: dict[str, Any], spaced: bool = True) -> bytes:
    """JSON as Python's client writes it, or as JavaScript's does."""
    if spaced:
        return json.dumps(members).encode()
    return json.dumps(members, separators=(",", ":"), ensure_ascii=False).encode()


# --- Python's JsonServiceClient --------------------------------------------------------------------------------------


def test_python_sends_json_with_spaces_and_escapes(stage: Stage) -> None:
    sent = stage.json("POST /api/SendMessage", f"{PYTHON}\n{BEARER}\n{JSON}", packed(GOOD))
    assert sent["text"] == 'h&é"'


@pytest.mark.parametrize("verb", ["PUT", "PATCH"])
def test_python_may_choose_the_verb(stage: Stage, verb: str) -> None:
    headers = f"{PYTHON}\n{BEARER}\n{JSON}"
    assert stage.json(f"{verb} /api/SendMessage?a=1", headers, packed(GOOD))["text"] == 'h&é"'


def test_python_puts_a_get_into_the_query(stage: Stage) -> None:
    line = f"GET /api/SendMessage?sessionId={stage.session}&body=h%26+%C3%A9%2C%22q%22"
    assert stage.json(line, f"{PYTHON}\n{BEARER}")["text"] == 'h& é,"q"'


def test_python_puts_lists_flags_and_enums_into_the_query(stage: Stage) -> None:
    query = f"countPerPage=5&sortOrder=Descend&endpointIds=%5B{MAIN},x%2Cy%5D&simplifiedPaging=true"
    found = stage.json(f"GET /api/ListMessages?{query}", f"{PYTHON}\n{BEARER}")
    assert 1 <= len(found["items"]) <= 5
    body = {"countPerPage": 5, "endpointIds": [MAIN, "x,y"], "afterDate": "2024-03-05T10:11:12+00:00"}
    headers = f"{PYTHON}\n{BEARER}\n{JSON}"
    assert stage.json("POST /api/ListMessages", headers, packed(body))["items"] == found["items"]


def test_python_says_that_a_delete_has_no_body(stage: Stage) -> None:
    answer = stage.raw("DELETE /api/EndSession?sessionId=nope", f"{PYTHON}\n{BEARER}\nContent-Length: 0")
    assert answer.status == 404
    assert json.loads(answer.plain)["responseStatus"]["errors"][0]["fieldName"] == "SessionId"


def test_python_asks_for_another_token_after_any_failure(stage: Stage) -> None:
    headers = f"{PYTHON}\n{JSON}"
    answer = stage.raw("POST /api/GetAccessToken", headers, b'{"refreshToken": "RT"}')
    assert answer.status == 405
    assert json.loads(answer.plain)["responseStatus"]["errorCode"] == "NotImplementedException"


def test_python_sends_a_form_of_parts_with_a_file(stage: Stage) -> None:
    fields = [("sessionId", stage.session), ("body", "f é")]
    parts = [f'--b1\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields]
    file = '--b1\r\nContent-Disposition: form-data; name="f"; filename="a"\r\nContent-Type: text/plain\r\n\r\ndata\r\n'
    body = ("".join(parts) + file + "--b1--\r\n").encode()
    headers = f"{PYTHON}\n{BEARER}\nContent-Type: multipart/form-data; boundary=b1"
    assert stage.json("POST /api/SendMessage", headers, body)["text"] == "f é"


# --- @servicestack/client --------------------------------------------------------------------------------------------


def test_javascript_gets_json_although_it_accepts_anything(stage: Stage) -> None:
    sent = stage.json("POST /api/SendMessage", f"{NODE}\n{BEARER}", packed(GOOD, spaced=False))
    assert sent["text"] == 'h&é"'
    for path in ("/api/ListMessages", "/messages", "/json/reply/ListMessages"):
        assert stage.json(f"GET {path}?countPerPage=1&specificIds={sent['id']}", f"{NODE}\n{BEARER}")["items"] == [sent]


def test_javascript_encodes_spaces_and_commas(stage: Stage) -> None:
    line = f"GET /api/SendMessage?sessionId={stage.session}&body=h%26%20%C3%A9%2C%22q%22"
    assert stage.json(line, f"{NODE}\n{BEARER}")["text"] == 'h& é,"q"'
    line = "GET /api/ListMessages?specificIds=a%2Cb%2Cc&all=false&nul&map=%5Bobject%20Object%5D&bytes=AQID"
    assert stage.json(line, f"{NODE}\n{BEARER}")["items"] == []


def test_javascript_keeps_nulls(stage: Stage) -> None:
    body = packed({"sessionId": None, "nul": None, **GOOD}, spaced=False)
    assert stage.json("POST /json/reply/SendMessage", f"{NODE}\n{BEARER}", body)["text"] == 'h&é"'


def test_javascript_sends_one_way_and_is_answered(stage: Stage) -> None:
    body = packed(GOOD, spaced=False)
    assert stage.json("POST /json/oneway/SendMessage", f"{NODE}\n{BEARER}", body)["text"] == 'h&é"'


def test_javascript_sends_members_in_the_query_beside_a_form(stage: Stage) -> None:
    headers = f"content-type: multipart/form-data; boundary=----formdata-1\naccept: */*\n{BEARER}"
    body = b'------formdata-1\r\nContent-Disposition: form-data; name="body"\r\n\r\nform\r\n------formdata-1--\r\n'
    assert stage.json(f"POST /api/SendMessage?sessionId={stage.session}", headers, body)["text"] == "form"


def test_javascript_reads_errors_by_their_json(stage: Stage) -> None:
    answer = stage.raw("POST /api/SendMessage", f"{NODE}\n{BEARER}", b'{"body":"x"}')
    status = json.loads(answer.plain)["responseStatus"]
    assert (answer.status, status["errorCode"]) == (400, "NotEmpty")
    assert {error["fieldName"] for error in status["errors"]} == {"SessionId", "EndpointId", "ToAddress"}


def test_a_stranger_gets_an_empty_401(stage: Stage) -> None:
    answer = stage.raw("POST /api/SendMessage", NODE, packed(GOOD, spaced=False))
    assert (answer.status, answer.body, answer.headers["content-length"]) == (401, b"", "0")
    assert answer.headers["www-authenticate"] == 'basic realm="/auth/basic"'
    assert "x-cookies" not in answer.headers


# --- Signing in ------------------------------------------------------------------------------------------------------


def signed_in(stage: Stage, line: str, headers: str, body: bytes) -> str:
    """Sign in; the cookies as a simple jar sends them back, that of Node with what it makes of dates."""
    lines = [f"{line} HTTP/1.1", "Host: trunkline.test", *headers.split("\n"), f"Content-Length: {len(body)}"]
    data = "\r\n".join([*lines, "", ""]).encode() + body

    async def whole() -> list[str]:
        reader, writer = await asyncio.open_connection("127.0.0.1", stage.door.port)
        writer.write(data)
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        writer.close()
        await writer.wait_closed()
        assert head.startswith("HTTP/1.1 200 ")
        return re.findall(r"(?im)^set-cookie: (.*?)\r$", head)

    cookies = stage.held.run(whole())
    assert {cookie.partition("=")[0] for cookie in cookies} == {"ss-id", "ss-pid", "ss-opt", "X-UAId"}
    assert all("; path=/" in cookie and "; HttpOnly" in cookie for cookie in cookies)
    return "; ".join(cookie.partition(";")[0] for cookie in cookies)


SIGN_IN_XML = (
    b'<Authenticate xmlns="http://schemas.servicestack.net/types"><provider>credentials</provider>'
    b"<UserName>%b</UserName><Password>%b</Password></Authenticate>"
)
SIGN_IN_FORM = "Content-Type: application/x-www-form-urlencoded\nAccept: */*"
SIGN_INS = [
    ("/api/Authenticate", f"{PYTHON}\n{JSON}", b'{"provider": "credentials", "userName": "%b", "password": "%b"}'),
    ("/api/Authenticate", NODE, b'{"provider":"credentials","userName":"%b","password":"%b","rememberMe":true}'),
    ("/auth/credentials", DOTNET, b'{"UserName":"%b","Password":"%b","RememberMe":true,"Meta":{}}'),
    ("/json/reply/Authenticate", DOTNET, b'{"provider":"credentials","UserName":"%b","Password":"%b"}'),
    ("/auth/credentials", SIGN_IN_FORM, b"UserName=%b&Password=%b"),
    ("/xml/reply/Authenticate", DOTNET_XML, SIGN_IN_XML),
]


@pytest.mark.parametrize(
    ("path", "headers", "body"), SIGN_INS, ids=["Python", "JavaScript", "dotnet", "dotnet, older", "a form", "XML"]
)
def test_signing_in_and_sending_with_the_cookies(stage: Stage, path: str, headers: str, body: bytes) -> None:
    name, password = b"ann@example.com", PASSWORD.encode()
    if b"&Password" in body:
        name, password = b"ann%40example.com", password.replace(b" ", b"+")
    cookies = signed_in(stage, f"POST {path}", headers, body % (name, password))
    junk = f"Cookie: {cookies}; 23 Nov 2046 04:21:45 GMT; other=1"
    assert stage.json("POST /api/SendMessage", f"{NODE}\n{junk}", packed(GOOD))["sender"] == "Ann Agent"


@pytest.mark.parametrize("scheme", ["Basic", "basic", "BASIC"])
def test_basic_on_any_request(stage: Stage, scheme: str) -> None:
    pair = base64.b64encode(f"ann@example.com:{PASSWORD}".encode()).decode()
    headers = f"{PYTHON}\nAuthorization: {scheme} {pair}\n{JSON}"
    assert stage.json("POST /api/SendMessage", headers, packed(GOOD))["sender"] == "Ann Agent"


# --- .NET's clients --------------------------------------------------------------------------------------------------


def test_dotnet_uses_routes_and_pascal_case(stage: Stage) -> None:
    body = packed({"Body": "from .NET", "SessionId": stage.session})
    assert stage.json(f"POST /sessions/{stage.session}/messages", f"{DOTNET}\n{BEARER}", body)["text"] == "from .NET"
    assert stage.json("GET /messages?CountPerPage=1&SpecificIds=a,b", f"{DOTNET}\n{BEARER}")["items"] == []


def test_dotnet_sends_xml(stage: Stage) -> None:
    members = f'<Body>from &lt;XML&gt;</Body><EndpointId i:nil="true" /><SessionId>{stage.session}</SessionId>'
    body = f'<SendMessage {INSTANCE} {SESSIONS}>{members}<ToAddress i:nil="true" /></SendMessage>'
    for line in ("POST /xml/reply/SendMessage", "POST /messages"):
        answer = stage.raw(line, f"{DOTNET_XML}\n{BEARER}", body.encode())
        assert (answer.status, answer.headers["content-type"]) == (200, "application/xml")
        assert etree.fromstring(answer.body).findtext("{*}Text") == "from <XML>"


def test_dotnet_replaces_the_verb(stage: Stage) -> None:
    answer = stage.json("POST /messages", f"{DOTNET}\n{BEARER}\nX-Http-Method-Override: GET\nContent-Length: 0")
    assert answer["totalCount"] >= 1
    headers = f"{DOTNET}\n{BEARER}\nX-HTTP-Method-Override: GET"
    hidden = stage.raw(f"POST /sessions/{stage.session}/messages", headers, b"{}")
    assert (hidden.status, hidden.body) == (404, b"")


@pytest.mark.parametrize(("encoding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
def test_packed_bodies_are_unpacked(stage: Stage, encoding: str, pack: Any) -> None:
    headers = f"{DOTNET}\n{BEARER}\nContent-Encoding: {encoding}"
    assert stage.json("POST /messages", headers, pack(packed(GOOD)))["text"] == 'h&é"'
    answer = stage.raw("POST /messages", headers, packed(GOOD))
    assert (answer.status, json.loads(answer.plain)["responseStatus"]["errorCode"]) == (400, "IOException")


def test_a_packed_flood_is_refused(stage: Stage) -> None:
    most = stage.held.app.app.settings.body_max_bytes
    answer = stage.raw("POST /messages", f"{DOTNET}\n{BEARER}\nContent-Encoding: gzip", gzip.compress(bytes(most + 1)))
    assert answer.status == 413


def test_a_client_that_waits_for_the_word_to_go_on(stage: Stage) -> None:
    body = packed(GOOD)
    lines = ["POST /api/SendMessage HTTP/1.1", "Host: trunkline.test", *DOTNET.split("\n"), BEARER]
    data = "\r\n".join([*lines, "Expect: 100-continue", f"Content-Length: {len(body)}", "", ""]).encode()

    async def whole() -> tuple[bytes, bytes]:
        reader, writer = await asyncio.open_connection("127.0.0.1", stage.door.port)
        writer.write(data)
        word = await reader.readuntil(b"\r\n\r\n")
        writer.write(body)
        answer = await reader.readuntil(b"\r\n\r\n")
        writer.close()
        await writer.wait_closed()
        return word, answer

    word, answer = stage.held.run(asyncio.wait_for(whole(), 60))
    assert word.startswith(b"HTTP/1.1 100 ")
    assert answer.startswith(b"HTTP/1.1 200 ")


def test_a_body_in_chunks(stage: Stage) -> None:
    body = packed(GOOD)
    chunks = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (body[:7], body[7:])) + b"0\r\n\r\n"
    headers = f"{DOTNET}\n{BEARER}\nTransfer-Encoding: chunked"
    answer = stage.raw("POST /messages", headers, chunks, bare=True)
    assert (answer.status, json.loads(answer.plain)["text"]) == (200, 'h&é"')


def test_an_old_client_and_one_that_hangs_up(stage: Stage) -> None:
    for version, more in (("1.0", ""), ("1.1", "Connection: close\r\n")):
        data = f"GET /messages?countPerPage=1 HTTP/{version}\r\nHost: x\r\n{BEARER}\r\n{more}\r\n".encode()
        answer = stage.held.run(stage.door.ask(data))
        assert answer.status == 200
        assert answer.headers["connection"] == "close"


def test_a_head_is_answered_without_the_body(stage: Stage) -> None:
    async def whole(verb: str) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", stage.door.port)
        writer.write(f"{verb} /api/ListMessages HTTP/1.1\r\nHost: x\r\n{BEARER}\r\nConnection: close\r\n\r\n".encode())
        answer = await reader.read()
        writer.close()
        await writer.wait_closed()
        return re.sub(rb"(?im)^date: .*\r\n", b"", answer)

    head, _, body = stage.held.run(asyncio.wait_for(whole("GET"), 60)).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 ") and f"content-length: {len(body)}".encode() in head.lower() and body
    assert stage.held.run(asyncio.wait_for(whole("HEAD"), 60)) == head + b"\r\n\r\n"


# --- Browsers and curl -----------------------------------------------------------------------------------------------


def test_curl_needs_nothing_but_a_key_and_a_body(stage: Stage) -> None:
    headers = f"User-Agent: curl/8.5.0\nAccept: */*\n{BEARER}\n{JSON}"
    assert stage.json("POST /messages", headers, packed(GOOD))["text"] == 'h&é"'
    assert "items" in stage.json("GET /messages", f"User-Agent: curl/8.5.0\nAccept: */*\n{BEARER}")
    form = b"endpointId=%b&toAddress=%%2B15556667777&body=a+form" % MAIN.encode()
    headers = f"Accept: */*\n{BEARER}\nContent-Type: application/x-www-form-urlencoded"
    assert stage.json("POST /messages", headers, form)["text"] == "a form"


def test_a_browser_can_choose_by_the_suffix(stage: Stage) -> None:
    for suffix, kind in ((".json", "application/json; charset=utf-8"), (".xml", "application/xml")):
        answer = stage.raw(f"GET /messages{suffix}", f"{BROWSER_ACCEPT}\n{BEARER}")
        assert (answer.status, answer.headers["content-type"]) == (200, kind)


def test_every_answer_says_what_it_depends_on(stage: Stage) -> None:
    for line in ("GET /messages", "GET /api/ListMessages", "GET /api/Nope", "GET /messages/nope"):
        assert stage.raw(line, f"{NODE}\n{BEARER}").headers["vary"] == "Accept"
