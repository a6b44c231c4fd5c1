"""What surrounds a request and its answer, through the front door."""

from __future__ import annotations

import asyncio
import gzip
import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import MAIN, THEM
from tests.kits.store_kit import Store
from trunkline.base.faults import BadRequest, TooLarge
from trunkline.store import tables
from trunkline.web.exchange import Request, Response
from trunkline.web.wrapping import accepts_gzip, unwrapped, wrapped

LETTER = {"endpointId": MAIN, "toAddress": THEM, "body": "Grüße & more"}


def request(body: bytes = b"", query: str = "", method: str = "POST", **headers: str) -> Request:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Request(method, "/messages", "/messages", query, named, body, "192.0.2.9")


# --- Another method --------------------------------------------------------------------------------------------------


def test_a_header_overrides_the_method(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        await app.sent("there")
        listed = await app.ask("POST", "/messages", headers={"x-http-method-override": "get"})
        assert [item["text"] for item in listed.json["items"]] == ["there"]
        # A method that the path does not take is no path.
        override = {"x-http-method-override": "GET"}
        assert (await app.ask("POST", "/sessions/s1/messages", LETTER, headers=override)).status == 404
        # In a query it is a member like any other, which nobody knows.
        asked = await app.ask("GET", "/messages?X-HTTP-Method-Override=POST")
        assert (asked.status, len(asked.json["items"])) == (200, 1)
        assert await app.count(tables.MESSAGE) == 1

    play(sqlite_store, work)


@pytest.mark.parametrize("odd", ["", "GE T", "G\0", "x" * 21, "GET\r\n"])
def test_what_is_no_method_overrides_nothing(odd: str) -> None:
    assert unwrapped(request(x_http_method_override=odd), 10).method == ("GET" if odd.strip() == "GET" else "POST")


# --- Bodies that come compressed -------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "deflate", "GZIP", "identity"])
def test_a_compressed_body_is_expanded(encoding: str, sqlite_store: Store) -> None:
    plain = json.dumps(LETTER).encode()
    packed = {"identity": plain, "deflate": zlib.compress(plain)}.get(encoding, gzip.compress(plain))

    async def work(app: RunningApp) -> None:
        headers = {"content-encoding": encoding, "content-type": "application/json"}
        answer = await app.ask("POST", "/messages", packed, headers=headers)
        assert (answer.status, answer.json["text"]) == (200, "Grüße & more")

    play(sqlite_store, work)


def test_a_body_that_cannot_be_expanded_is_refused(sqlite_store: Store) -> None:
    whole = gzip.compress(json.dumps(LETTER).encode())
    bomb = gzip.compress(b" " * 9_000_000)
    cases = [
        ("gzip", b"nonsense", 400, "IOException"),
        ("gzip", whole[:-9], 400, "IOException"),
        ("gzip", whole + b"tail", 400, "IOException"),
        ("gzip", bomb, 413, "RequestTooLarge"),
        ("br", whole, 415, "UnsupportedEncoding"),
        ("gzip, gzip", whole, 415, "UnsupportedEncoding"),
    ]

    async def work(app: RunningApp) -> None:
        for encoding, body, status, code in cases:
            headers = {"content-encoding": encoding, "content-type": "application/json"}
            answer = await app.ask("POST", "/messages", body, headers=headers)
            assert (answer.status, answer.json["responseStatus"]["errorCode"]) == (status, code), encoding
            xml = await app.ask("POST", "/messages", body, headers=headers, accept="application/xml")
            assert xml.status == status and xml.body.startswith(b"<?xml")
        assert await app.count(tables.MESSAGE) == 0

    play(sqlite_store, work)


@given(st.binary(max_size=300), st.integers(0, 400))
def test_expanding_gives_the_body_back_or_says_that_it_is_too_large(body: bytes, most: int) -> None:
    for packed in (gzip.compress(body), gzip.compress(body[:7]) + gzip.compress(body[7:])):
        sent = request(packed, content_encoding="gzip")
        if len(body) > most:
            with pytest.raises(TooLarge):
                unwrapped(sent, most)
        else:
            assert unwrapped(sent, most).body == body


@given(st.binary(min_size=1, max_size=200))
def test_noise_is_refused_and_nothing_else(noise: bytes) -> None:
    for encoding in ("gzip", "deflate"):
        try:
            body = unwrapped(request(noise, content_encoding=encoding), 1000).body
        except (BadRequest, TooLarge) as fault:
            assert fault.message
        else:
            assert len(body) <= 1000


def test_deflate_may_lack_its_header() -> None:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    packed = packer.compress(b"as .NET packs") + packer.flush()
    assert unwrapped(request(packed, content_encoding="Deflate"), 100).body == b"as .NET packs"
    with pytest.raises(BadRequest):
        unwrapped(request(packed, content_encoding="gzip"), 100)


# --- Answers that leave compressed -----------------------------------------------------------------------------------


def test_a_long_answer_is_compressed_when_asked(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        for number in range(8):
            await app.sent(f"text {number}")
        plain = await app.ask("GET", "/messages")
        assert plain.header("content-encoding") is None
        packed = await app.ask("GET", "/messages", headers={"accept-encoding": "br, gzip;q=0.5"})
        assert packed.header("content-encoding") == "gzip"
        assert [value for name, value in packed.headers if name == "vary"] == ["Accept", "Accept-Encoding"]
        assert gzip.decompress(packed.body) == plain.body
        short = await app.ask("GET", "/messages?countPerPage=1", headers={"accept-encoding": "gzip"})
        assert short.header("content-encoding") is None

    play(sqlite_store, work)


def test_a_very_long_answer_is_compressed_in_a_thread() -> None:
    body = b'{"text":"' + bytes(range(97, 123)) * 4000 + b'"}'
    answer = asyncio.run(wrapped(request(accept_encoding="gzip"), Response(200, body)))
    assert gzip.decompress(answer.body) == body


@pytest.mark.parametrize(
    ("header", "wanted"),
    [
        ("", False),
        ("gzip", True),
        ("GZip, deflate", True),
        ("br", False),
        ("*", True),
        ("gzip;q=0", False),
        ("gzip; q=0.000", False),
        ("gzip;q=0.001", True),
        ("gzip;q=1", True),
        ("gzipped", False),
    ],
)
def test_accept_encoding(header: str, wanted: bool) -> None:
    assert accepts_gzip(header) is wanted


# --- JSONP -----------------------------------------------------------------------------------------------------------


def test_jsonp(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        answer = await app.ask("GET", "/messages?callback=app.show", accept="application/xml")
        assert (answer.status, answer.header("content-type")) == (200, "text/javascript")
        assert answer.body.startswith(b'app.show({"items":[') and answer.body.endswith(b"})")
        assert answer.header("x-content-type-options") == "nosniff"
        odd = await app.ask("GET", "/messages?CALLBACK=a%28%29;alert%281%29//")
        assert odd.body.startswith(b"aalert1({")
        none = await app.ask("GET", "/messages?callback=%28%29")
        assert none.header("content-type") == "application/json; charset=utf-8"

    play(sqlite_store, work)


def test_jsonp_of_refusals(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        stranger = await app.ask("GET", "/messages?callback=cb", key=None)
        assert stranger.status == 200
        assert (
            stranger.body == b'cb({"responseStatus":{"errorCode":"Unauthorized","message":"Unauthorized","errors":[]}})'
        )
        assert stranger.header("www-authenticate") is None
        reader = await app.ask("PUT", "/messages?callback=cb", key="reader")
        assert (reader.status, reader.body[:45]) == (200, b'cb({"responseStatus":{"errorCode":"Forbidden"')
        for answer in (stranger, reader):
            assert sorted(answer.headers) == [
                ("content-type", "text/javascript"),
                ("vary", "Accept"),
                ("x-content-type-options", "nosniff"),
                ("x-powered-by", "Trunkline"),
            ]
        unbound = await app.ask("GET", "/messages?callback=cb&page=x")
        assert unbound.status == 200 and b'"fieldName":"Page"' in unbound.body
        # What the service itself refuses keeps its status.
        refused = await app.ask("GET", "/messages/nope?callback=cb")
        assert refused.status == 404 and refused.body.startswith(b'cb({"responseStatus"')
        assert (await app.ask("GET", "/nothing/at/all?callback=cb")).body == b""

    play(sqlite_store, work)


@given(st.text(max_size=50))
def test_no_text_breaks_out_of_a_script(text: str) -> None:
    body = json.dumps({"text": text}, ensure_ascii=False).encode("utf-8", "replace")
    answer = Response(200, body, [(b"content-type", b"application/json; charset=utf-8")])
    script = asyncio.run(wrapped(request(query="callback=cb"), answer)).body
    assert "\u2028" not in script.decode() and "\u2029" not in script.decode()
    assert json.loads(script[3:-1]) == json.loads(body)
