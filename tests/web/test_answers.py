"""Every format through the front door: requests, answers and refusals, and what each says in its headers."""

from __future__ import annotations

import asyncio
import base64
import csv
import io
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from lxml import etree
from lxml import html as lxml_html

from tests.kits.running_app import Answer, Held, held, sqlite_in
from tests.kits.small_world import MAIN, THEM
from tests.operations.auth.desk import PASSWORD
from trunkline.web.exchange import Response

CONTENT_TYPES = {
    "json": "application/json; charset=utf-8",
    "xml": "application/xml",
    "jsv": "application/jsv",
    "csv": "text/csv",
    "jsonl": "text/jsonl",
    "html": "text/html",
}
SESSIONS = "http://schemas.datacontract.org/2004/07/Voice.Api.Sessions"
TEXT = 'say "hi", <b>you</b>\n{[x]}'


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Held]:
    with held(sqlite_in(tmp_path_factory.mktemp("answers"))) as opened:
        yield opened


def ask(desk: Held, method: str, target: str, body: bytes | None = None, content_type: str = "", **more: Any) -> Answer:
    headers = {"content-type": content_type} if content_type else {}
    answer: Answer = desk.run(desk.app.ask(method, target, body, headers=headers, **more))
    return answer


def page_of(body: bytes) -> Any:
    return lxml_html.document_fromstring(body, parser=lxml_html.HTMLParser(encoding="utf-8"))


def texts_of(name: str, answer: Answer) -> list[Any]:
    """The texts of the messages of an answer, whatever its format."""
    body = answer.body.decode()
    if name == "csv":
        return [row["Text"] for row in csv.DictReader(io.StringIO(body, newline=""), strict=True)]
    if name == "xml":
        found = etree.fromstring(answer.body)
        return [element.text for element in found.iter() if etree.QName(element).localname == "Text"]
    if name == "jsv":
        return [text.replace('""', '"') for text in re.findall(r'text:"((?:[^"]|"")*)"', body)]
    if name == "html":
        body = page_of(answer.body).get_element_by_id("data").text
    lines = body.splitlines() if name == "jsonl" else [body]
    trees = [json.loads(line) for line in lines]
    return [one["text"] for tree in trees for one in tree.get("items", [tree])]


BODIES = {
    "json": ("application/json", json.dumps({"endpointId": MAIN, "toAddress": THEM, "body": TEXT})),
    "jsonl": ("text/jsonl", json.dumps({"endpointId": MAIN, "toAddress": THEM, "body": TEXT}) + "\n"),
    "jsv": ("text/jsv", f'{{EndpointId:{MAIN},toAddress:{THEM},Body:"say ""hi"", <b>you</b>\n{{[x]}}"}}'),
    "csv": ("text/csv", f'EndpointId,ToAddress,Body\r\n{MAIN},{THEM},"say ""hi"", <b>you</b>\n{{[x]}}"\r\n'),
    "xml": (
        "application/xml",
        f"""<SendMessage xmlns="{SESSIONS}"><Body>say "hi", &lt;b&gt;you&lt;/b&gt;
{{[x]}}</Body><EndpointId>{MAIN}</EndpointId><ToAddress>{THEM}</ToAddress></SendMessage>""",
    ),
}


@pytest.mark.parametrize("name", BODIES)
def test_a_message_is_sent_in_every_format(desk: Held, name: str) -> None:
    content_type, body = BODIES[name]
    answer = ask(desk, "POST", "/messages", body.encode(), content_type, accept=content_type.replace("text/jsv", "*/*"))
    assert (answer.status, answer.header("content-type")) == (200, CONTENT_TYPES[name])
    assert texts_of(name, answer) == [TEXT]


@pytest.mark.parametrize("name", CONTENT_TYPES)
def test_a_list_is_read_in_every_format(desk: Held, name: str) -> None:
    sent = desk.run(desk.app.sent(TEXT))
    answer = ask(desk, "GET", f"/messages.{name}?specificIds={sent['id']}")
    assert (answer.status, answer.header("content-type")) == (200, CONTENT_TYPES[name])
    assert texts_of(name, answer) == [TEXT]
    named = answer.header("content-disposition")
    assert named == ('attachment;filename="ListMessages.csv"' if name == "csv" else None)
    assert (answer.header("content-security-policy") is not None) == (name == "html")


@pytest.mark.parametrize("name", BODIES)
def test_broken_bodies_are_refused(desk: Held, name: str) -> None:
    content_type, body = BODIES[name]
    answer = ask(desk, "POST", "/messages", body[:-20].encode(), content_type)
    assert answer.refusal[:2] == (400, "SerializationException")


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/json", '{"page":"x","all":{}}'),
        ("text/jsonl", '{"page":"x","all":{}}'),
        ("text/jsv", "{page:x,all:{}}"),
        ("text/csv", "Page,All\r\nx,{}\r\n"),
        ("text/jsv", "{page:" + "9" * 5000 + ",all:9999}"),
        ("text/csv", "Page,All\r\n" + "9" * 5000 + ",1e5\r\n"),
    ],
)
def test_values_of_the_wrong_type_are_named(desk: Held, content_type: str, body: str) -> None:
    answer = ask(desk, "GET", "/messages", body.encode(), content_type)
    assert answer.refusal == (400, "SerializationException", ["Page", "All"])
    assert len(answer.body) < 1000


_JSON_ERROR = (
    '{"responseStatus":{"errorCode":"NotFound","message":"%s",'
    '"errors":[{"errorCode":"NotFound","fieldName":"MessageId","message":"%s"}]}}'
)
_JSV_ERROR = "{errorCode:NotFound,message:%s,errors:[{errorCode:NotFound,fieldName:MessageId,message:%s}]}"
_ARRAYS = "http://schemas.microsoft.com/2003/10/Serialization/Arrays"
ERRORS = {
    "json": _JSON_ERROR,
    "jsonl": _JSON_ERROR,
    "jsv": f"{{responseStatus:{_JSV_ERROR}}}",
    "csv": f'ResponseStatus\r\n"{_JSV_ERROR}"\r\n',
    "xml": (
        '<?xml version="1.0" encoding="utf-8"?><ErrorResponse xmlns:i="http://www.w3.org/2001/XMLSchema-instance" '
        'xmlns="http://schemas.servicestack.net/types"><ResponseStatus><ErrorCode>NotFound</ErrorCode>'
        '<Message>%s</Message><StackTrace i:nil="true" /><Errors><ResponseError><ErrorCode>NotFound</ErrorCode>'
        f'<FieldName>MessageId</FieldName><Message>%s</Message><Meta xmlns:d5p1="{_ARRAYS}" i:nil="true" />'
        f'</ResponseError></Errors><Meta xmlns:d3p1="{_ARRAYS}" i:nil="true" /></ResponseStatus></ErrorResponse>'
    ),
}


@pytest.mark.parametrize("name", ERRORS)
def test_refusals_have_their_form_in_every_format(desk: Held, name: str) -> None:
    answer = ask(desk, "GET", f"/messages/nothing?format={name}")
    message = ask(desk, "GET", "/messages/nothing").json["responseStatus"]["message"]
    assert (answer.status, answer.header("content-type")) == (404, CONTENT_TYPES[name])
    assert answer.body.decode() == ERRORS[name] % (message, message)
    assert answer.header("content-disposition") is None


SIGN_IN = json.dumps({"userName": "nobody@example.com", "password": "x" + PASSWORD}).encode()


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("json", '{"responseStatus":{"errorCode":"Unauthorized",'),
        ("jsonl", '{"responseStatus":{"errorCode":"Unauthorized",'),
        ("jsv", "{responseStatus:{errorCode:Unauthorized,"),
        ("csv", "UserId,SessionId,UserName,DisplayName,ReferrerUrl,BearerToken,RefreshToken,ProfileUrl,Roles,"),
    ],
)
def test_a_response_with_a_status_holds_its_own_refusal(desk: Held, name: str, start: str) -> None:
    target = f"/auth/credentials?format={name}"
    answer = ask(desk, "POST", target, SIGN_IN, "application/json", key=None)
    assert answer.status == 401
    assert answer.body.decode().startswith(start)


def test_a_refusal_as_a_page_has_its_status(desk: Held) -> None:
    answer = ask(desk, "GET", "/messages/nothing", accept="text/html,*/*;q=0.8")
    page = page_of(answer.body)
    assert (answer.status, answer.header("content-type")) == (404, "text/html")
    assert page.find(".//title").text == "GetMessage: NotFound"
    assert json.loads(page.get_element_by_id("data").text)["responseStatus"]["errorCode"] == "NotFound"


def test_a_browser_without_a_sign_in_is_sent_to_it(desk: Held) -> None:
    answer = ask(desk, "GET", "/messages", accept="text/html,*/*;q=0.8", key=None)
    assert (answer.status, answer.body) == (302, b"")
    assert (answer.header("location") or "").startswith("http://trunkline.test/login?redirect=")


def test_a_page_links_to_the_same_in_other_formats(desk: Held) -> None:
    answer = ask(desk, "GET", "/messages.html?countPerPage=2&format=xml")
    page = page_of(answer.body)
    links = [link.get("href") for link in page.iter("a")]
    assert "/messages?countPerPage=2&format=csv" in links
    assert "/json/metadata?op=ListMessages" in links


def test_a_body_as_html_does_not_count(desk: Held) -> None:
    answer = ask(desk, "GET", "/messages", b"<p>page=x</p>", "text/html")
    assert answer.status == 200


def test_the_query_may_change_json_and_jsv(desk: Held) -> None:
    desk.run(desk.app.sent(TEXT))
    snake = ask(desk, "GET", "/messages?jsconfig=EmitLowercaseUnderscoreNames,inv").json
    assert {"total_count", "total_pages", "has_more_pages", "items"} == snake.keys()
    assert snake["items"][0]["is_unread"] is False
    assert (
        ask(desk, "GET", "/messages/nothing?jsconfig=tc:pascalcase").json["ResponseStatus"]["ErrorCode"] == "NotFound"
    )
    assert ask(desk, "GET", "/messages.jsv?debug=1").body.startswith(b"{\n\titems: \n\t[\n\t\t{\n\t\t\tid: ")


NOT_OFFERED = [
    *("/soap11", "/soap12", "/requestinfo", "/swagger-ui/", "/ui", "/locode"),
    *("/admin-ui", "/authenticate", "/authenticate/credentials", "/assignroles", "/unassignroles", "/apikeys"),
    *("/access-token", "/session-to-token"),
]


@pytest.mark.parametrize("path", NOT_OFFERED)
def test_what_is_not_offered_is_a_plain_404(desk: Held, path: str) -> None:
    for method in ("GET", "POST"):
        answer = ask(desk, method, path, key="root")
        assert (answer.status, answer.body, answer.headers) == (404, b"", [])


def test_an_address_holds_no_credentials(desk: Held) -> None:
    body = json.dumps({"userName": "ann@example.com", "password": PASSWORD}).encode()
    session = ask(desk, "POST", "/auth/credentials", body, "application/json", key=None).json["sessionId"]
    for query in (f"ss-id={session}&ss-opt=temp", "apikey=tk_ann", "authsecret=tk_root"):
        assert ask(desk, "GET", f"/messages?{query}", key=None).status == 401, query
    by_header = desk.run(desk.app.ask("GET", "/auth", key=None, headers={"x-ss-id": session}))
    assert (by_header.status, by_header.json["sessionId"]) == (200, session)


def test_only_a_sign_in_sets_cookies(desk: Held) -> None:
    pair = base64.b64encode(f"ann@example.com:{PASSWORD}".encode()).decode()
    by_basic = desk.run(desk.app.ask("GET", "/messages", key=None, headers={"authorization": f"Basic {pair}"}))
    stranger = ask(desk, "GET", "/auth/status", key=None)
    assert (by_basic.status, stranger.status) == (200, 200)
    assert by_basic.header("set-cookie") is None and stranger.header("set-cookie") is None


def test_signing_in_by_a_route_with_a_suffix(desk: Held) -> None:
    body = json.dumps({"UserName": "ANN@example.com", "Password": PASSWORD}).encode()
    answer = ask(desk, "POST", "/auth/credentials.xml", body, "application/json", key=None)
    root = etree.fromstring(answer.body)
    assert (answer.status, answer.header("content-type")) == (200, "application/xml")
    assert root.tag == "{http://schemas.servicestack.net/types}AuthenticateResponse"
    assert root.findtext("{*}UserName") == "ann@example.com"
    assert root.findtext("{*}ResponseStatus") == ""


@pytest.mark.parametrize("name", CONTENT_TYPES)
def test_a_giant_body_is_refused_in_the_callers_format(desk: Held, name: str) -> None:
    answer = desk.run(_posted(desk, CONTENT_TYPES[name].partition(";")[0]))
    assert (answer.status, answer.header("content-type")) == (413, CONTENT_TYPES[name])
    assert b"RequestTooLarge" in answer.body


async def _posted(desk: Held, accept: str) -> Answer:
    """The answer to a body that never ends; as much of it is read as the settings allow."""
    read, sent = 0, asyncio.Queue[Any]()

    async def receive() -> dict[str, Any]:
        nonlocal read
        read += 1
        return {"type": "http.request", "body": b"x" * 65_536, "more_body": True}

    scope = {"type": "http", "method": "POST", "path": "/messages", "query_string": b"", "headers": [
        (b"accept", accept.encode()), (b"content-type", b"application/json"),
    ]}  # fmt: skip
    await desk.app.app.asgi(scope, receive, sent.put)
    start, body = await sent.get(), await sent.get()
    assert read * 65_536 <= desk.app.app.settings.body_max_bytes + 2 * 65_536
    return Answer(Response(start["status"], body["body"], start["headers"]))
