"""Random mutations of valid requests, over a socket: never a 500, never a half-stored message, and soon answered.

The number of mutations and the seed can be chosen: `pytest tests/web/test_mutations.py --mutations 200000 --seed x`.
"""

from __future__ import annotations

import asyncio
import base64
import csv
import gzip
import io
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import pytest
from lxml import etree

from tests.kits.mutations import Sample, case
from tests.kits.raw_http import Door, Exchange, RawAnswer, listening
from tests.kits.running_app import Answer, RunningApp, play
from tests.kits.small_world import ACME, MAIN, SECOND
from tests.kits.store_kit import Store
from tests.operations.auth.desk import PASSWORD
from trunkline.contract.shapes import all_members, shape_of
from trunkline.formats.jsv_text import parse_body
from trunkline.operations.types.messaging import MessageInfo
from trunkline.store import tables
from trunkline.store.audit import kept_messages

AT_ONCE: Final = 24
POSTGRES_SHARE: Final = 5
"""PostgreSQL differs in what texts it takes, not in how requests are read: one in so many mutations is enough."""
EXPECTED: Final = frozenset((200, 204, 302, 303, 304, 307, 400, 401, 403, 404, 405, 409, 413, 415, 422, 429))
MESSAGE_INFO: Final = frozenset(member.camel for member in all_members(shape_of(MessageInfo)))
DATA: Final = b'<script type="application/json" id="data">'
"""Behind it, the page of an answer holds the answer as JSON."""
XMLNS: Final = 'xmlns="http://schemas.datacontract.org/2004/07/'


@dataclass
class Books:
    """What the answers promise is stored."""

    texts: dict[str, str | None] = field(default_factory=dict)
    """Each message by its id, with its text where the answer showed it."""
    sessions: set[str] = field(default_factory=set)
    unseen: int = 0
    """Requests that may have stored a message whose id nobody has seen: HEAD, and answers that were cut off."""

    def note(self, exchange: Exchange, request: bytes) -> None:
        """Look at the answers to one mutation; refuse what no request may cause."""
        self.unseen += exchange.unseen
        for answer in exchange.answers:
            assert answer.status in EXPECTED, (answer, request)
            self._note(answer, request)

    def _note(self, answer: RawAnswer, request: bytes) -> None:
        kind = answer.headers.get("content-type", "")
        # How much of a batch was done; one that stopped, or was asked by HEAD, does not say what came of it.
        done = int(answer.headers.get("x-autobatch-completed", answer.status == 200))
        body = answer.plain
        if not body or answer.status >= 400:
            self.unseen += done
        if not body:
            return
        if kind.startswith("text/javascript"):
            self._note_json(answer, json.loads(body.partition(b"(")[2][:-1]))
        elif kind.startswith("application/json"):
            self._note_json(answer, json.loads(body))
        elif kind.startswith("application/xml"):
            self._note_xml(answer, etree.fromstring(body))
        elif kind == "application/jsv":
            self._note_json(answer, parse_body(body.decode()))
        elif kind == "text/jsonl":
            self._note_json(answer, [json.loads(line) for line in body.splitlines()])
        elif kind == "text/csv":
            self._note_csv(answer, body.decode())
        elif kind == "text/html" and DATA in body:
            self._note_json(answer, json.loads(body.partition(DATA)[2].partition(b"</script>")[0]))

    def _note_json(self, answer: RawAnswer, tree: Any) -> None:
        if isinstance(tree, list):
            for item in tree:
                self._note_json(answer, item)
        elif answer.status >= 400:
            assert tree["responseStatus"]["errorCode"], answer
            assert tree["responseStatus"]["message"], answer
        elif isinstance(tree, dict) and tree.keys() <= MESSAGE_INFO and "direction" in tree:
            self.texts[tree["id"]] = tree["text"]
        elif isinstance(tree, dict) and "channel" in tree:
            self.sessions.add(tree["id"])

    def _note_csv(self, answer: RawAnswer, body: str) -> None:
        for row in csv.DictReader(io.StringIO(body, newline=""), strict=True):
            if answer.status >= 400:
                assert row["ResponseStatus"].startswith("{errorCode:"), answer
            elif "Direction" in row and "Text" in row:
                self.texts[row["Id"]] = row["Text"] or None
            elif "Channel" in row:
                self.sessions.add(row["Id"])

    def _note_xml(self, answer: RawAnswer, root: Any) -> None:
        names = {etree.QName(child).localname: child.text for child in root}
        if etree.QName(root).localname.startswith("ArrayOf"):
            for child in root:
                self._note_xml(answer, child)
        elif answer.status >= 400:
            assert root.findtext(".//{*}ErrorCode"), answer
        elif etree.QName(root).localname == "MessageInfo":
            self.texts[names["Id"] or ""] = names["Text"]
        elif "Channel" in names:
            self.sessions.add(names["Id"] or "")


async def samples(app: RunningApp) -> list[Sample]:
    """Valid requests of every kind, to what is there."""
    sent = (await app.sent("The first"))["id"]
    row = await app.message(sent)
    session = row["session_id"]
    bearer = {"Host": "trunkline.test", "Accept": "application/json", "Authorization": "Bearer tk_ann"}
    typed = bearer | {"Content-Type": "application/json"}
    xml = bearer | {"Content-Type": "application/xml", "Accept": "application/xml"}
    form = bearer | {"Content-Type": "application/x-www-form-urlencoded"}
    parts = bearer | {"Content-Type": "multipart/form-data; boundary=b1"}
    basic = bearer | {"Authorization": "Basic " + base64.b64encode(f"agent@example.com:{PASSWORD}".encode()).decode()}
    cookie = {"Host": "trunkline.test", "Cookie": await _signed_in(app), "Accept": "*/*"}
    to = json.dumps({"endpointId": MAIN, "toAddress": "+15556667777", "body": "Grüße \U0001f600 [1]"}).encode()
    by_session = json.dumps({"sessionId": session, "body": "to a session"}).encode()
    doc = (
        f'<SendMessage xmlns:i="http://www.w3.org/2001/XMLSchema-instance" {XMLNS}Voice.Api.Sessions">'
        f"<Body>An XML text</Body><EndpointId>{MAIN}</EndpointId><SessionId i:nil='true'/>"
        "<ToAddress>+15556667778</ToAddress></SendMessage>"
    ).encode()
    docs = b'<ArrayOfSendMessage %bVoice.Api.Sessions">%b%b</ArrayOfSendMessage>' % (XMLNS.encode(), doc, doc)
    fields = f"endpointId={SECOND}&toAddress=%2B15556667779&body=a+form%20text".encode()
    many = (
        f'--b1\r\nContent-Disposition: form-data; name="sessionId"\r\n\r\n{session}\r\n--b1\r\nContent-Disposition: '
        'form-data; name="body"\r\n\r\nin parts\r\n--b1\r\nContent-Disposition: form-data; name="f"; '
        'filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nfile\r\n--b1--\r\n'
    ).encode()
    jsv = bearer | {"Content-Type": "text/jsv", "Accept": "application/jsv"}
    rows = bearer | {"Content-Type": "text/csv", "Accept": "text/csv"}
    lines = bearer | {"Content-Type": "text/jsonl", "Accept": "text/jsonl"}
    bare = f'{{endpointId:{MAIN},toAddress:+15556667781,body:"A ""JSV"" text, [1]"}}'.encode()
    row_of = f'EndpointId,ToAddress,Body\r\n{MAIN},+15556667782,"A ""CSV"" text, {{1}}"\r\n'.encode()
    read = json.dumps({"messageIds": [sent]}).encode()
    new = json.dumps({"channel": "Chat", "destination": "+15556667780", "callerId": "+15550001001"}).encode()
    key = json.dumps({"name": "a key", "accountId": ACME}).encode()
    sign_in = json.dumps({"provider": "credentials", "userName": "ann@example.com", "password": PASSWORD}).encode()
    return [
        Sample("POST", "/messages", typed, to),
        Sample("POST", "/messages", typed | {"Idempotency-Key": "key-1"}, to),
        Sample("POST", "/api/SendMessage", typed | {"Accept": "*/*"}, to),
        Sample("POST", f"/sessions/{session}/messages", typed, b'{"body":"on a route"}'),
        Sample("POST", "/json/reply/SendMessage", typed, by_session),
        Sample("POST", "/messages", xml, doc),
        Sample("POST", "/xml/oneway/SendMessage", xml, doc),
        Sample("POST", "/messages", jsv, bare),
        Sample("POST", "/jsv/reply/SendMessage[]", jsv, b"[" + bare + b"]"),
        Sample("POST", "/messages", rows, row_of),
        Sample("POST", "/csv/reply/SendMessage", rows, row_of),
        Sample("POST", "/messages", lines, to + b"\n"),
        Sample("POST", "/messages", typed | {"Accept": "text/html"}, to),
        Sample("GET", "/messages.csv?countPerPage=5", jsv, b"{page:0,specificIds:[" + sent.encode() + b"]}"),
        Sample("GET", f"/messages/{sent}.html?jsconfig=DateHandler:ISO8601,inv", bearer),
        Sample("POST", "/messages", typed | {"Content-Encoding": "gzip"}, gzip.compress(to, mtime=0)),
        Sample("POST", "/messages", typed | {"X-HTTP-Method-Override": "PUT"}, by_session),
        Sample("POST", "/messages.xml", form, fields),
        Sample("POST", "/api/SendMessage[]", typed, b"[%b,%b]" % (to, by_session)),
        Sample("POST", "/xml/reply/SendMessage%5B%5D", xml, docs),
        Sample("GET", "/messages?callback=cb&countPerPage=50", cookie | {"Accept-Encoding": "gzip, deflate"}),
        Sample("POST", "/messages?format=xml", parts, many),
        Sample("PUT", f"/messages?sessionId={session}&body=in+the+query", basic),
        Sample("PATCH", "/messages", cookie | {"Content-Type": "application/json"}, by_session),
        Sample("GET", "/messages?page=0&countPerPage=5&sortField=Date&sortOrder=Ascend&afterDate=2020-01-01", bearer),
        Sample("GET", f"/json/reply/ListMessages?specificIds=[{sent}]&simplifiedPaging=true", cookie),
        Sample("GET", f"/messages/{sent}.xml", bearer),
        Sample("GET", f"/sessions?accountIds={ACME}&channels=Chat&text=first", bearer),
        Sample("GET", f"/sessions/{session}", basic),
        Sample("POST", "/sessions", typed, new),
        Sample("GET", "/conversations?countPerPage=10", cookie),
        Sample("POST", f"/conversations/{row['conversation_id']}/read", typed, b"{}"),
        Sample("POST", "/messages/read", typed, read),
        Sample("POST", "/auth/credentials", typed, sign_in),
        Sample("GET", "/auth/status", cookie),
        Sample("POST", "/keys", typed | {"Authorization": "Bearer tk_boss"}, key),
        Sample("GET", "/keys.xml", bearer),
    ]  # fmt: skip


async def _signed_in(app: RunningApp) -> str:
    body = {"userName": "ann@example.com", "password": PASSWORD}
    answer: Answer = await app.ask("POST", "/auth/credentials", body, key=None)
    assert answer.status == 200, answer.body
    return "; ".join(value.split(";")[0] for name, value in answer.headers if name == "set-cookie")


async def storm(app: RunningApp, door: Door, seed: str, count: int) -> Books:
    """Send every mutation, many at once."""
    kinds, books = await samples(app), Books()
    books.texts |= {row["id"]: row["text"] for row in await app.rows(tables.MESSAGE)}
    numbers = iter(range(count))

    async def sender() -> None:
        for number in numbers:
            # Time goes on, so that failed sign-ins do not shut everybody out.
            app.universe.advance(1)
            request = case(kinds, seed, number)
            try:
                books.note(await door.exchange(request), request)
            except Exception as error:
                error.add_note(f"mutation {number} of seed {seed!r}: {request!r}")
                raise

    async with asyncio.TaskGroup() as group:
        for _ in range(AT_ONCE):
            group.create_task(sender())
    return books


async def check_store(app: RunningApp, books: Books) -> None:
    """Every stored message is whole and was answered with 200; every answered one is stored as it was answered."""
    stored = {row["id"]: row["text"] for row in await app.rows(tables.MESSAGE)}
    missing = books.texts.keys() - stored.keys()
    assert not missing, "answered but not stored"
    assert len(stored.keys() - books.texts.keys()) <= books.unseen, "stored without a 200"
    assert {
        id_: text for id_, text in books.texts.items() if text not in (stored[id_], shown_in_xml(stored[id_]))
    } == {}
    accounts = [row["id"] for row in await app.rows(tables.ACCOUNT)]
    kept = [one for account in accounts for one in [k async for k in kept_messages(app.app.engine, account)]]
    assert {one.id for one in kept} == stored.keys()
    halves = [one for one in kept if not (one.in_conversation and one.in_session and one.has_event)]
    assert not halves, "a half message"
    canceled = {one.id for one in kept if one.status == "canceled"}  # a mutation may make another operation of it
    waiting = [one for one in kept if one.id not in canceled]
    assert [one for one in waiting if one.status != "queued" or one.phase is None] == [], "nobody will send it"
    await check_the_rest(app, books, stored, canceled)


async def check_the_rest(app: RunningApp, books: Books, stored: dict[str, str], canceled: set[str]) -> None:
    """No row is about a message that is not there."""
    assert {row["id"] for row in await app.rows(tables.OUTBOX)} == stored.keys() - canceled
    created = [row["subject_id"] for row in await app.rows(tables.EVENT) if row["kind"] == "MessageCreated"]
    assert sorted(created) == sorted(stored)
    assert {row["last_message_id"] for row in await app.rows(tables.CONVERSATION)} <= stored.keys()
    with_message = {row["session_id"] for row in await app.rows(tables.MESSAGE)}
    sessions = {row["id"] for row in await app.rows(tables.SESSION)}
    assert len(sessions - with_message - books.sessions) <= books.unseen, "a session that nobody opened"
    answers = [json.loads(row["answer"]) for row in await app.rows(tables.IDEMPOTENCY)]
    assert {answer["id"] for answer in answers if "direction" in answer} <= stored.keys()


def shown_in_xml(text: str) -> str:
    """A text as XML shows it, which has no place for control characters."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", text)


def run(store: Store, seed: str, count: int) -> Books:
    """A storm over this store, and the checking of what it left."""

    async def scene(app: RunningApp) -> Books:
        async with listening(app.app.asgi) as door:
            books = await storm(app, door, seed, count)
        await check_store(app, books)
        return books

    # A busy machine must not be taken for a server that hangs; the client's own patience is longer still.
    return play(store, scene, request_timeout_seconds=100.0)


def test_no_mutation_causes_a_500_or_a_half_message(either_store: Store, request: pytest.FixtureRequest) -> None:
    seed, count = request.config.getoption("--seed"), request.config.getoption("--mutations")
    count //= POSTGRES_SHARE if either_store.name == "postgresql" else 1
    books = run(either_store, seed, count)
    assert len(books.texts) > count // 20, "hardly a mutation got as far as a handler"


def test_a_mutation_can_be_made_again() -> None:
    kinds: Sequence[Sample] = [Sample("POST", "/messages?a=1", {"Host": "x"}, b'{"body":"x"}')]
    made = [case(kinds, "s", number) for number in range(300)]
    assert made == [case(kinds, "s", number) for number in range(300)]
    assert len(set(made)) > 200
