"""Bad input of every kind: its status, its code, the members it names, in JSON and in XML; and nothing is stored."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from lxml import etree
from sqlalchemy import func, select

from tests.kits.running_app import Answer, Held, RunningApp, held, store_for
from tests.kits.small_world import MAIN, THEM
from trunkline.store import tables
from trunkline.store.statements import Statement

JSON, XML, FORM = "application/json", "application/xml", "application/x-www-form-urlencoded"
EVERYTHING = ("Body", "SessionId", "EndpointId", "ToAddress")
"""What a SendMessage without members is told of."""
BINDING = "SerializationException"
SESSIONS = 'xmlns="http://schemas.datacontract.org/2004/07/Voice.Api.Sessions"'
TO = f"<EndpointId>{MAIN}</EndpointId><ToAddress>{THEM}</ToAddress>"


class Bad(NamedTuple):
    """A request that must be refused, and how."""

    label: str
    method: str
    target: str
    code: str
    fields: tuple[str, ...] = ()
    body: bytes = b""
    kind: str = JSON
    status: int = 400
    headers: dict[str, str] = {}  # noqa: RUF012 - a NamedTuple's default; nobody changes it
    key: str | None = "ann"


def sending(label: str, code: str, *fields: str, status: int = 400, **members: Any) -> Bad:
    """A SendMessage with a member that cannot be."""
    body = {"endpointId": MAIN, "toAddress": THEM, "body": "x"} | members
    return Bad(label, "POST", "/messages", code, fields, json.dumps(body).encode(), status=status)


def broken(label: str, body: bytes, *fields: str, code: str = BINDING, target: str = "/messages") -> Bad:
    """A JSON body that is none, or not an object."""
    return Bad(label, "POST", target, code, fields, body)


def text(written: bytes) -> bytes:
    """A SendMessage whose body member is written in just these bytes."""
    return b'{"endpointId":"%b","toAddress":"%b","body":%b}' % (MAIN.encode(), THEM.encode(), written)


def xml(label: str, inner: str, *fields: str, code: str = BINDING, attributes: str = SESSIONS) -> Bad:
    """A SendMessage in XML with something wrong inside."""
    body = f"<SendMessage {attributes}>{inner}</SendMessage>".encode()
    return Bad(label, "POST", "/messages", code, fields, body, XML)


def xml_bytes(label: str, body: bytes) -> Bad:
    """Bytes that are no XML of ours."""
    return Bad(label, "POST", "/messages", BINDING, (), body, XML)


def listing(query: str, code: str, *fields: str) -> Bad:
    """A list with a query that cannot be."""
    return Bad(query[:40], "GET", f"/messages?{query}", code, fields)


def listing_body(body: str, *fields: str) -> Bad:
    """A list whose members come as JSON, of the wrong type."""
    return Bad(body, "GET", "/messages", BINDING, fields, body.encode())


def form(label: str, body: bytes, kind: str = FORM, code: str = BINDING, *fields: str) -> Bad:
    """A form that cannot be read, or lacks something."""
    return Bad(label, "POST", "/messages", code, fields, body, kind)


def elsewhere(method: str, target: str, status: int, code: str, *fields: str, **members: Any) -> Bad:
    """Another operation."""
    body = json.dumps(members).encode() if members else b""
    return Bad(f"{method} {target} {json.dumps(members)[:60]}", method, target, code, fields, body, status=status)


def signed(label: str, authorization: str, status: int, code: str) -> Bad:
    """Credentials that are none."""
    good = text(b'"x"')
    return Bad(label, "POST", "/messages", code, (), good, JSON, status, {"authorization": authorization}, None)


def basic(pair: bytes) -> str:
    """A Basic header."""
    return "Basic " + base64.b64encode(pair).decode()


def keyed(label: str, key: str) -> Bad:
    """An Idempotency-Key that cannot be one."""
    headers, field = {"idempotency-key": key}, ("Idempotency-Key",)
    return Bad(label, "POST", "/messages", "InvalidIdempotencyKey", field, text(b'"x"'), headers=headers)


BOMB = "<!DOCTYPE x [" + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha"}">' for n in range(12)) + "]>"
GOOD_XML = f"<SendMessage {SESSIONS}>{TO}<Body>x</Body></SendMessage>"
GOOD_JSON = text(b'"x"').decode()

CASES = [
    # JSON that is none.
    broken("truncated", b'{"body":'),
    broken("truncated in a string", b'{"body":"x'),
    broken("an array", b'[{"body":"x"}]'),
    broken("an empty array", b"[]"),
    broken("null", b"null"),
    broken("a string", b'"body"'),
    broken("a number", b"5"),
    broken("words", b"not json"),
    broken("XML", GOOD_XML.encode()),
    broken("something behind it", text(b'"x"') + b" {}"),
    broken("a comma too many", b'{"body":"x",}'),
    broken("single quotes", b"{'body':'x'}"),
    broken("no quotes", b'{body:"x"}'),
    broken("a comment", b'{"body":"x"/**/}'),
    broken("NaN", text(b"NaN")),
    broken("a huge exponent", text(b"1e999")),
    broken("half a character, escaped", text(b'"\\ud83d"')),
    broken("halves in the wrong order", text(b'"\\ude00\\ud83d"')),
    broken("half a character in bytes", text(b'"\xed\xa0\xbd"')),
    broken("no UTF-8", text(b'"\xff"')),
    broken("an overlong form", text(b'"\xc0\xaf"')),
    broken("UTF-16", GOOD_JSON.encode("utf-16")),
    broken("UTF-16 without a mark", GOOD_JSON.encode("utf-16-be")),
    broken("a NUL behind it", text(b'"x"') + b"\0"),
    broken("nothing but a NUL", b"\0"),
    broken("nested too deep in a text", text(b"[" * 70 + b"]" * 70)),
    broken("nested far too deep", b'{"a":' * 50_000),
    broken("nested far too deep in arrays", b"[" * 50_000),
    broken("a malformed body on a pre-defined route", b'{"body":', target="/json/reply/SendMessage"),
    broken("JSON as XML", GOOD_JSON.encode(), target="/xml/reply/SendMessage"),
    broken("XML as JSON", GOOD_XML.encode(), target="/api/SendMessage"),
    # Nothing to send, or to nobody.
    broken("nothing at all", b"", *EVERYTHING, code="NotEmpty"),
    broken("an empty object", b"{}", *EVERYTHING, code="NotEmpty"),
    broken("only a mark", b"\xef\xbb\xbf", *EVERYTHING, code="NotEmpty"),
    broken("no address", b'{"body":"x"}', "SessionId", "EndpointId", "ToAddress", code="NotEmpty"),
    sending("no text", "NotEmpty", "Body", body=""),
    sending("a blank text", "NotEmpty", "Body", body=" \n "),
    sending("no null text", "NotEmpty", "Body", body=None),
    sending("a long text", "MaximumLength", "Body", body="x" * 1601),
    sending("a NUL in the text", "InvalidCharacter", "Body", body="a\0b"),
    sending("a NUL for a session", "NotFound", "SessionId", status=404, sessionId="\0"),
    sending("no ASCII for a session", "NotFound", "SessionId", status=404, sessionId="\u00e9\ufffe"),
    sending("a NUL for an endpoint", "NotFound", "EndpointId", status=404, endpointId="a\0"),
    sending("a NUL in an address", "InvalidAddress", "ToAddress", toAddress="+1555\0"),
    sending("words for an address", "InvalidAddress", "ToAddress", toAddress="nobody"),
    sending("an endless address", "InvalidAddress", "ToAddress", toAddress="+" + "9" * 5000),
    sending("an object for an address", "InvalidAddress", "ToAddress", toAddress={"a": [1]}),
    sending("a number for an endpoint", "NotFound", "EndpointId", status=404, endpointId=10**30),
    # XML.
    xml_bytes("a broken tag", b"<bad"),
    xml_bytes("words as XML", b"hello"),
    xml_bytes("a NUL as XML", b"\0"),
    xml_bytes("no end", GOOD_XML[:-5].encode()),
    xml_bytes("JSON", GOOD_JSON.encode()),
    xml_bytes("more behind it", GOOD_XML.encode() + b"<more/>"),
    xml_bytes("a wrong root", GOOD_XML.replace("SendMessage", "sendMessage").encode()),
    xml_bytes("UTF-16 in XML", GOOD_XML.encode("utf-16")),
    xml_bytes("no UTF-8 in XML", GOOD_XML.encode().replace(b">x<", b">\xff<")),
    xml_bytes("a NUL in XML", GOOD_XML.encode().replace(b">x<", b">\0<")),
    xml_bytes("a document type", b"<!DOCTYPE x>" + GOOD_XML.encode()),
    xml_bytes("an entity bomb", (BOMB + GOOD_XML.replace(">x<", ">&a11;<")).encode()),
    xml_bytes("a file as an entity", b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + GOOD_XML.encode()),
    xml_bytes("a wild depth", f"<SendMessage {SESSIONS}>".encode() + b"<Body>" * 20_000),
    xml("no namespace", TO + "<Body>x</Body>", attributes=""),
    xml("another namespace", TO + "<Body>x</Body>", attributes='xmlns="urn:x"'),
    xml("a name twice", TO + "<Body>x</Body><Body>y</Body>", "Body"),
    xml("a wrong name", TO + "<Text>x</Text>", "Text"),
    xml("a name in small letters", TO + "<body>x</body>", "body"),
    xml("a member without namespace", TO + '<Body xmlns="">x</Body>', "Body"),
    xml("a member of another namespace", TO + '<Body xmlns="urn:x">x</Body>', "Body"),
    xml("an element in a text", TO + "<Body><b>x</b></Body>", "Body"),
    xml("text outside of members", "loose" + TO + "<Body>x</Body>"),
    xml("an unknown entity", TO + "<Body>&nope;</Body>"),
    xml("a NUL as a number", TO + "<Body>&#0;</Body>"),
    xml("a control character as a number", TO + "<Body>&#7;</Body>"),
    xml("half a character as a number", TO + "<Body>&#xD83D;</Body>"),
    xml("an unknown prefix", TO + "<x:Body>x</x:Body>"),
    xml("no members", "", *EVERYTHING, code="NotEmpty"),
    xml("an empty member", TO + "<Body/>", "Body", code="NotEmpty"),
    xml("a long text in XML", TO + f"<Body>{'x' * 1601}</Body>", "Body", code="MaximumLength"),
    # Forms.
    form("parts without a boundary", b"--x", "multipart/form-data"),
    form("parts of another boundary", b"--y\r\n\r\n--y--", "multipart/form-data; boundary=x"),
    form("no end", b"--x\r\nContent-Disposition: form-data; name=a\r\n\r\n1", "multipart/form-data; boundary=x"),
    form("very many fields", b"&".join(b"a%d=1" % n for n in range(1100))),
    form("bad escapes", b"%zz=%&body=%00&endpointId=%", FORM, "InvalidCharacter", "Body"),
    form("JSON as a form", GOOD_JSON.encode(), FORM, "NotEmpty", *EVERYTHING),
    form("an unknown content type", GOOD_JSON.encode(), "text/plain", "NotEmpty", *EVERYTHING),
    form("bytes", GOOD_JSON.encode(), "application/octet-stream", "NotEmpty", *EVERYTHING),
    # Queries.
    listing("page=abc", BINDING, "Page"),
    listing("page=1.5", BINDING, "Page"),
    listing("page=%zz", BINDING, "Page"),
    listing("page=%00", BINDING, "Page"),
    listing("page=1&PAGE=2", BINDING, "Page"),
    listing("page=2147483648", BINDING, "Page"),
    listing("page=99999999999999999999", BINDING, "Page"),
    listing("page=-1", "InclusiveBetween", "Page"),
    listing("countPerPage=-1", "InclusiveBetween", "CountPerPage"),
    listing("countPerPage=1001", "InclusiveBetween", "CountPerPage"),
    listing("all=maybe", BINDING, "All"),
    listing("simplifiedPaging=2", BINDING, "SimplifiedPaging"),
    listing("sortOrder=Up", BINDING, "SortOrder"),
    listing("sortOrder=7", BINDING, "SortOrder"),
    listing("sortField=%00", "UnknownSortField", "SortField"),
    listing("afterDate=yesterday", "InvalidDate", "AfterDate"),
    listing("afterDate=2026-13-45", "InvalidDate", "AfterDate"),
    listing("afterDate=0000-00-00", "InvalidDate", "AfterDate"),
    listing("afterDate=9999-12-31T23:59:59-14:00", "InvalidDate", "AfterDate"),
    listing("endpointIds=[a", BINDING, "EndpointIds"),
    listing("specificIds=" + ",".join("x" * 1001), "MaximumLength", "SpecificIds"),
    listing("page=x&all=x&sortOrder=x&countPerPage=x", BINDING, "Page", "All", "SortOrder", "CountPerPage"),
    listing("&".join(f"a{n}=1" for n in range(1100)), BINDING),
    # Members of the wrong type.
    listing_body('{"page":"x"}', "Page"),
    listing_body('{"page":1.5}', "Page"),
    listing_body('{"page":true}', "Page"),
    listing_body('{"page":{}}', "Page"),
    listing_body('{"page":[0]}', "Page"),
    listing_body('{"countPerPage":1e10}', "CountPerPage"),
    listing_body('{"countPerPage":2147483648}', "CountPerPage"),
    listing_body('{"all":2}', "All"),
    listing_body('{"all":[]}', "All"),
    listing_body('{"sortOrder":true}', "SortOrder"),
    listing_body('{"sortOrder":"Sideways"}', "SortOrder"),
    listing_body('{"specificIds":"x"}', "SpecificIds"),
    listing_body('{"specificIds":{"a":1}}', "SpecificIds"),
    listing_body('{"specificIds":[null]}', "SpecificIds[0]"),
    listing_body('{"page":"x","all":"x","sortOrder":"x"}', "Page", "All", "SortOrder"),
    # Paths, verbs, names.
    elsewhere("GET", "/messages/%zz", 404, "NotFound", "MessageId"),
    elsewhere("GET", "/messages/%ff", 404, "NotFound", "MessageId"),
    elsewhere("GET", "/sessions/%ED%A0%80", 404, "NotFound", "SessionId"),
    elsewhere("GET", "/sessions/" + "x" * 5000, 404, "NotFound", "SessionId"),
    elsewhere("POST", "/sessions/x/messages", 404, "NotFound", "SessionId", body="x"),
    elsewhere("GET", "/auth/nope", 404, "NotFound"),
    elsewhere("GET", "/auth/credentials?userName=a&password=b", 405, "NotSupportedException"),
    # Other operations.
    elsewhere("POST", "/sessions", 400, BINDING, "Channel", channel="Nope", destination=THEM),
    elsewhere("POST", "/sessions", 400, "InvalidAddress", "Destination", destination="\0", endpointId=MAIN),
    elsewhere("POST", "/sessions", 404, "NotFound", "CallerId", destination=THEM, callerId="\0"),
    elsewhere("POST", "/sessions", 404, "NotFound", "EndpointId", destination=THEM, endpointId="\0"),
    elsewhere("POST", "/messages/read", 404, "NotFound", "MessageIds", messageIds=["\0"]),
    elsewhere("POST", "/messages/read", 400, "MaximumLength", "MessageIds", messageIds=["x"] * 1001),
    elsewhere("POST", "/conversations/%20/read", 404, "NotFound", "ConversationId"),
    elsewhere("DELETE", "/sessions/%E9", 404, "NotFound", "SessionId"),
    elsewhere("POST", "/keys", 400, "InvalidCharacter", "Name", name="\0"),
    elsewhere("POST", "/keys", 400, "InvalidDate", "Expires", name="x", expires="never"),
    elsewhere("POST", "/keys", 400, "UnknownRole", "Roles", name="x", roles=["\0"]),
    elsewhere("POST", "/keys", 404, "NotFound", "AccountId", name="x", accountId="\0"),
    elsewhere("POST", "/auth/credentials", 400, "NotEmpty", "UserName", "Password", provider="credentials"),
    elsewhere("POST", "/auth/credentials", 401, "Unauthorized", userName="\0", password="\0"),
    elsewhere("POST", "/auth/credentials", 401, "Unauthorized", userName="x" * 50_000, password="x" * 50_000),
    elsewhere("POST", "/auth/credentials", 401, "Unauthorized", userName="ann@example.com", password="wrong"),
    # Credentials, keys.
    signed("no Base64", "Basic !!!", 400, "FormatException"),
    signed("a wrong password", basic(b"ann@example.com:wrong"), 401, "Unauthorized"),
    signed("credentials in no UTF-8", basic(b"\xff:\xfe\0"), 401, "Unauthorized"),
    signed("an unknown key", "Bearer tk_nobody", 401, "Unauthorized"),
    signed("a key in no ASCII", "Bearer tk_\xff", 401, "Unauthorized"),
    keyed("an empty key", ""),
    keyed("a long key", "x" * 256),
    keyed("a key that is no ASCII", "\xe9"),
    keyed("a key with a tab", "a\tb"),
]  # fmt: skip

UNKNOWN = [
    ("GET", "/json/reply/Nope", 405),
    ("GET", "/json/reply/%00", 404),
    ("POST", "/json/oneway/Nope", 405),
    ("POST", "/api/SendMessages", 405),
    ("GET", "/sessions/x/messages", 404),
    ("DELETE", "/sessions", 404),
    ("GET", "/nothing", 404),
    ("GET", "/messages/%00", 404),
    ("GET", "/messages/a%2Fb", 404),
    ("GET", "/messages/../keys", 404),
    ("GET", "/nope/reply/ListMessages", 404),
    ("POST", "/api/", 404),
    ("GET", "/" + "a/" * 3000, 404),
]
EMPTY_HANDED = [
    "Basic",
    basic(b"no colon"),
    basic(b"a:"),
    "Bearer",
    "Bearer abc",
    "Digest x",
    "\xff",
    "Bearer " + "x" * 9000,
]
COUNTS = Statement(
    select(*(select(func.count()).select_from(table).scalar_subquery() for table in tables.METADATA.sorted_tables))
)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def app(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Held]:
    with store_for(request, tmp_path_factory) as store, held(store) as opened:
        yield opened


async def counted(app: RunningApp) -> tuple[int, ...]:
    (row,) = await COUNTS.read(app.app.engine)
    return tuple(row)


async def refused(app: RunningApp, bad: Bad, accept: str) -> Answer:
    """The answer to a bad request, after which nothing is stored that was not before."""
    app.universe.advance(1000)  # failed sign-ins of other cases are forgiven
    before = await counted(app)
    headers = ({"content-type": bad.kind} if bad.body else {}) | bad.headers
    answer = await app.ask(bad.method, bad.target, bad.body or None, key=bad.key, accept=accept, headers=headers)
    assert await counted(app) == before
    return answer


def refusal_in_xml(answer: Answer) -> tuple[int, str | None, list[str | None]]:
    root = etree.fromstring(answer.body)
    fields = [error.findtext("{*}FieldName") for error in root.iterfind(".//{*}ResponseError")]
    return answer.status, root.findtext(".//{*}ErrorCode"), fields


@pytest.mark.parametrize("bad", CASES, ids=lambda bad: bad.label)
def test_bad_input_is_refused_in_both_formats(app: Held, bad: Bad) -> None:
    expected = (bad.status, bad.code, list(bad.fields))
    fixed = bad.target.startswith(("/json/", "/xml/", "/api/"))
    first, second = (app.run(refused(app.app, bad, accept)) for accept in (JSON, XML))
    seen = refusal_in_xml(first) if bad.target.startswith("/xml/") else first.refusal
    assert seen == expected
    if not fixed:
        assert refusal_in_xml(second) == expected
        assert etree.fromstring(second.body).findtext(".//{*}Message")


@pytest.mark.parametrize(("method", "target", "status"), UNKNOWN)
def test_what_is_not_there_is_not_found(app: Held, method: str, target: str, status: int) -> None:
    answer = app.run(refused(app.app, Bad("", method, target, ""), JSON))
    assert answer.status == status
    if status == 405:
        assert answer.refusal[1:] == ("NotImplementedException", [])
    else:
        assert answer.body == b""


@pytest.mark.parametrize("authorization", EMPTY_HANDED, ids=lambda text: text[:12])
def test_who_shows_nothing_is_asked_to_sign_in_before_the_body_is_read(app: Held, authorization: str) -> None:
    bad = signed("", authorization, 401, "")._replace(body=b"{broken")
    answer = app.run(refused(app.app, bad, JSON))
    assert (answer.status, answer.body) == (401, b"")
    assert answer.header("www-authenticate") == 'basic realm="/auth/basic"'


def test_who_lacks_the_role_learns_nothing_of_the_body(app: Held) -> None:
    answer = app.run(refused(app.app, Bad("", "POST", "/messages", "", (), b"{broken", key="reader"), JSON))
    assert answer.status == 403
    assert answer.body.startswith(b"Forbidden\n")
