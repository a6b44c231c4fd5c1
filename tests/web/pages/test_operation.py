"""The page of one operation: the reference's content in the reference's order."""

from __future__ import annotations

import re
from html import unescape

import httpx
import pytest

import trunkline.operations
from tests.web.pages.sample import run
from trunkline.base.plugins import collect
from trunkline.contract.operation import Operation
from trunkline.contract.registry import Registry
from trunkline.contract.shapes import Kind, Member, all_members, enum_of, shape_of
from trunkline.operations.messages.send_message import SendMessage
from trunkline.operations.types.messaging import MessageDirections, MessageInfo

EVERYTHING = Registry(collect(trunkline.operations, Operation))
FORMATS = ("json", "xml", "jsv", "csv", "jsonl")

# What a reader of the reference's page for SendMessage sees, in XML and TypeScript: the facts of it, in its order.
SEEN = (
    "SendMessage",
    "Required role:",
    "User",
    "POST",
    "/sessions/{sessionId}/messages",
    "All Verbs",
    "/messages",
    "export class NodeParameterMap",
    "[key:string] : NodeParameter;",
    "export enum MessageDirections",
    "export class MessageInfo",
    "public endpointDisplayName: string;",
    "export class SendMessage",
    "/** @description The body of the message */",
    '// @ApiMember(Description="The body of the message")',
    "public constructor(init?: Partial<SendMessage>) { (Object as any).assign(this, init); }",
    "To override the Content-type in your clients, use the HTTP Accept Header, append the .xml suffix or ?format=xml",
    "The following are sample HTTP requests and responses.",
    "The placeholders shown need to be replaced with actual values.",
    (
        "POST /sessions/{sessionId}/messages HTTP/1.1 Host: voice.example.com Accept: application/xml"
        " Content-Type: application/xml Content-Length: length"
    ),
    (
        '<SendMessage xmlns:i="http://www.w3.org/2001/XMLSchema-instance"'
        ' xmlns="http://schemas.datacontract.org/2004/07/Voice.Api.Sessions"> <Body>String</Body>'
        " <EndpointId>String</EndpointId> <SessionId>String</SessionId> <ToAddress>String</ToAddress> </SendMessage>"
    ),
    "HTTP/1.1 200 OK Content-Type: application/xml Content-Length: length",
    "<AccountId>String</AccountId> <CustomerId>String</CustomerId> <Date>String</Date> <Direction>Incoming</Direction>",
    "<IsUnread>false</IsUnread>",
)


def words(page: httpx.Response) -> str:
    """The page as it is read, without what only tools see."""
    return " ".join(unescape(re.sub(r"<[^>]*>", "", re.sub(r"</(t[dh]|p|h\d|li|a)>", " ", page.text))).split())


def asked(address: str, *, host: str = "voice.example.com:8780") -> httpx.Response:
    found: list[httpx.Response] = []

    async def work(browser: httpx.AsyncClient) -> None:
        found.append(await browser.get(address, headers={"Host": host}))

    run(work, registry=EVERYTHING)
    return found[0]


def test_the_page_says_what_the_reference_says_in_its_order() -> None:
    page = asked("/xml/metadata?op=SendMessage&lang=typescript")
    assert page.status_code == 200
    text, at = words(page), 0
    for line in SEEN:
        found = text.find(line, at)
        assert found >= 0, f"{line!r} is not behind {text[at - 80 : at]!r}"
        at = found + len(line)


def test_every_member_is_declared_with_its_description() -> None:
    text, at = words(asked("/xml/metadata?op=SendMessage&lang=typescript")), 0
    values = " ".join(f"{value} = '{value}'," for value in enum_of(MessageDirections).values)
    members = [member for kind in (MessageInfo, SendMessage) for member in all_members(shape_of(kind))]
    wanted = [
        "public constructor(init?: Partial<NodeParameterMap>) { (Object as any).assign(this, init); }",
        f"export enum MessageDirections {{ {values} }}",
        *(line for member in members for line in declared(member)),
    ]
    for line in wanted:
        found = text.find(line, at)
        assert found >= 0, f"{line!r} is not behind {text[at - 80 : at]!r}"
        at = found + len(line)
    assert len(members) == 15 and "public direction: MessageDirections;" in wanted
    assert all(member.description for member in members[-4:]), "the members of the request are explained"


def declared(member: Member) -> list[str]:
    """The lines of a member in TypeScript."""
    types = {Kind.BOOLEAN: "boolean", Kind.STRING: "string", Kind.ENUM: "MessageDirections"}
    about = [f"/** @description {member.description} */", f'// @ApiMember(Description="{member.description}")']
    return [*(about if member.description else []), f"public {member.camel}: {types[member.ref.kind]};"]


def test_the_tables_of_members() -> None:
    text = words(asked("/json/metadata?op=sendmessage"))
    assert "SendMessage Parameters: Name Parameter Data Type Required Description SessionId path string No" in text
    assert "Body body string No The body of the message MessageInfo Parameters:" in text
    assert "IsUnread form bool No" in text
    assert "MessageDirections Enum: Name Incoming Outgoing" in text
    assert "To embed the response in a jsonp callback, append ?callback=myCallback" in text
    listed = words(asked("/json/metadata?OP=ListMessages"))
    assert "AccountIds query List<string> No" in listed and "ListResponse<MessageInfo> Parameters:" in listed


@pytest.mark.parametrize("name", FORMATS)
def test_every_operation_has_a_page_in_every_format(name: str) -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        for operation in EVERYTHING:
            page = await browser.get(f"/{name}/metadata?op={operation.name}")
            assert page.status_code == 200, operation.name
            assert "<script" not in page.text, "it works without scripts"
            assert page.text.count("<h1>") == 1
            assert f"<title>{operation.name} in {name.upper()}" in page.text

    run(work, registry=EVERYTHING)


def test_samples_of_the_other_formats() -> None:
    assert '{"sessionId":"String","endpointId":"String","toAddress":"String","body":"String"}' in words(
        asked("/json/metadata?op=SendMessage")
    )
    jsv = words(asked("/jsv/metadata?op=SendMessage"))
    assert "Content-Type: text/jsv" in jsv and "sessionId: String," in jsv
    assert '{"sessionId":"String"' in words(asked("/csv/metadata?op=SendMessage"))
    got = words(asked("/json/metadata?op=ListMessages"))
    assert "GET /messages HTTP/1.1 Host: voice.example.com Accept: application/json Response" in got


def test_what_is_not_there() -> None:
    page = asked("/json/metadata?op=<Nope>")
    assert (page.status_code, "&lt;Nope&gt;" in page.text) == (404, True)
    assert asked("/soap12/metadata?op=SendMessage").status_code == 404
    assert "All operations" in asked("/xml/metadata").text
    # A language that nobody knows is none.
    assert "SendMessage Parameters:" in words(asked("/xml/metadata?op=SendMessage&lang=cobol"))


def test_a_host_cannot_break_out() -> None:
    assert "<b>" not in asked("/xml/metadata?op=EndSession", host="<b>x</b>").text.partition("Host:")[2][:60]
