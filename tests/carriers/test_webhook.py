"""The carrier `webhook`: what it sends, what it makes of answers, and what it believes."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from yarl import URL

from tests.kits.carrier_kit import outgoing
from tests.kits.hook_requests import HOOK_URL, INFO, NOW, changed_bodies, hook_request, must_refuse, with_body
from trunkline.carriers.base import Accepted, Failure, HookRequest, Media, Outcome, Refused, Told, Unknown, Unreadable
from trunkline.carriers.http import HttpReply
from trunkline.carriers.webhook import CARRIER, call, hook, read

JSON = {
    "url": "https://gateway.example.net/v1/send",
    "body": '{"to": "{to}", "text": "{text}", "parts": {segments}, "ref": "{message_id}", "cb": "{hook_url}"}',
    "id_path": "$.id",
    "hook_auth": "none",
}
RECEIPTS = {
    "id": "$.id",
    "status": "$.state",
    "delivered": ["ok"],
    "undelivered": {"bad": "unreachable", "gone": "expired"},
}
TEXTS = {"id": "$.id", "from": "$.from", "to": "$.to", "text": "$.text"}
PICTURE = Media("https://texts.example.org/files/a.png", "image/png", "a.png", 9)
anything = st.text(max_size=40)


def settings_of(**changes: Any) -> Any:
    return CARRIER.read_settings({name: value for name, value in (JSON | changes).items() if value is not None})


def take(request: HookRequest, **changes: Any) -> Told:
    return hook(settings_of(**({"receipts": RECEIPTS} | changes)), INFO, request, NOW)


def posted(document: Any, **more: Any) -> HookRequest:
    return hook_request(json.dumps(document).encode(), {"Content-Type": "application/json"}, **more)


@given(anything)
def test_whatever_is_written_stays_a_text_in_json(text: str) -> None:
    made = call(settings_of(), INFO, outgoing(text=text))
    sent = json.loads(made.body)
    assert sent["text"] == text.encode("utf-8", "replace").decode()
    assert sent == {"to": "+15556667777", "text": sent["text"], "parts": 1, "ref": "m" * 24, "cb": HOOK_URL}


@given(anything)
def test_whatever_is_written_stays_a_text_in_xml(text: str) -> None:
    settings = settings_of(body_type="xml", body='<sms to="{to}" note="{text}"><text>{text}</text></sms>')
    read_back = etree.fromstring(call(settings, INFO, outgoing(text=text)).body)
    printable = "".join(character if character.isprintable() else " " for character in text)
    assert len(read_back) == 1 and set(read_back.attrib) == {"to", "note"}
    said = "".join(character if character.isprintable() else " " for character in read_back[0].text or "")
    assert said.replace("?", " ").split() == printable.encode("utf-8", "replace").decode().replace("?", " ").split()


@given(anything)
def test_whatever_is_written_stays_one_field(text: str) -> None:
    form = settings_of(body_type="form", body=None, form={"to": "{to|bare}", "text": "{text}", "x": "a b"})
    fields = parse_qsl(call(form, INFO, outgoing(text=text)).body.decode(), keep_blank_values=True)
    expected = text.encode("utf-8", "replace").decode()
    assert fields == [("to", "15556667777"), ("text", expected), ("x", "a b")]
    query = settings_of(method="GET", body_type="none", body=None, query={"text": "{text}", "u": "me"})
    made = call(query, INFO, outgoing(text=text))
    assert made.body == b"" and made.url.startswith("https://gateway.example.net/v1/send?text=")
    assert parse_qsl(urlsplit(made.url).query, keep_blank_values=True) == [("text", expected), ("u", "me")]
    # What the client of HTTP makes of it.
    assert URL(made.url).query["text"] == expected and URL(made.url).host == "gateway.example.net"


@given(anything)
def test_no_header_can_be_ended(text: str) -> None:
    made = call(settings_of(headers={"X-Note": "n: {text}", "X-Key": "k"}), INFO, outgoing(text=text))
    assert set(made.headers) == {"Content-Type", "X-Note", "X-Key"}
    assert not any(ord(character) < 32 for character in made.headers["X-Note"])


@given(st.sampled_from(["..", "../../x", "a@evil.example", "//evil.example", "?x", "#x", "%2e%2e", "\\"]) | anything)
def test_no_address_leads_elsewhere(address: str) -> None:
    made = call(settings_of(url="https://gateway.example.net/to/{to}/send"), INFO, outgoing(to_address=address))
    assert URL(made.url).host == "gateway.example.net" and urlsplit(made.url).netloc == "gateway.example.net"
    assert not urlsplit(made.url).query and not urlsplit(made.url).fragment


def test_credentials_and_filters() -> None:
    settings = settings_of(
        user="u",
        password="p",
        headers={"content-type": "application/vnd.x+json"},
        body='{"t": "{text|hex}", "b": "{text|base64}"}',
    )
    made = call(settings, INFO, outgoing(text="Hé"))
    assert made.headers == {"Authorization": "Basic dTpw", "content-type": "application/vnd.x+json"}
    assert json.loads(made.body) == {"t": "004800e9", "b": base64.b64encode("Hé".encode()).decode()}


def test_files_go_where_the_template_has_a_place_for_them_and_else_into_the_text() -> None:
    message = outgoing(text="Look", media=(PICTURE,))
    assert json.loads(call(settings_of(), INFO, message).body)["text"] == f"Look\n{PICTURE.url}"
    placed = settings_of(body='{"text": "{text}", "files": {media_urls}, "one": "{media_url}"}')
    assert json.loads(call(placed, INFO, message).body) == {"text": "Look", "files": [PICTURE.url], "one": PICTURE.url}
    assert json.loads(call(placed, INFO, outgoing(text="")).body) == {"text": "", "files": [], "one": ""}


def reply(body: Any, status: int = 200, kind: str = "application/json") -> HttpReply:
    written = body if isinstance(body, bytes) else json.dumps(body).encode()
    return HttpReply(status, {"content-type": kind, "retry-after": "3"}, written)


WHEN = {"success": {"when": {"path": "$.status", "values": ["0", "ok"]}}}
TABLE = {"errors": {"path": "$.error.code", "table": {"21": "opted_out", "7": "throttled"}, "reason": "$.error.text"}}


@pytest.mark.parametrize(
    ("changes", "answer", "outcome"),
    [
        ({}, reply({"id": "x1"}), Accepted("x1")),
        ({}, reply({"id": 7}), Accepted("7")),
        ({}, reply({}), Unknown("The carrier said yes, but named no id.")),
        ({}, reply(b"<html>", kind="text/html"), Unknown("The carrier said yes, but named no id.")),
        ({"answer": "json"}, reply(b"<html>"), Unknown("The gateway answered 200, but: The body is no JSON.")),
        ({"id_path": None}, reply(b""), Accepted("m" * 24)),
        ({"id_path": "$.words[1]"}, reply(b"OK: 12345\r\n", kind="text/html"), Accepted("12345")),
        (
            {"id_path": "$.r.msg['@id']"},
            reply(b"<?xml version='1.0'?><r><msg id='9'>k</msg></r>", kind="text/xml"),
            Accepted("9"),
        ),
        ({"id_path": "$.id"}, reply(b"id=5&x=1", kind="application/x-www-form-urlencoded"), Accepted("5")),
        (WHEN, reply({"status": "ok", "id": "x"}), Accepted("x")),
        (WHEN, reply({"status": 0, "id": "x"}), Accepted("x")),
        (WHEN, reply({"status": "no", "id": "x"}), Refused(Failure.REJECTED, "The gateway answered 200.")),
        (WHEN | TABLE, reply({"error": {"code": 21, "text": "STOP"}}), Refused(Failure.OPTED_OUT, "21 STOP", 3.0)),
        (TABLE, reply({"error": {"code": "7"}}, 400), Refused(Failure.THROTTLED, "7", 3.0)),
        (TABLE, reply({"error": {"code": "99", "text": "?"}}, 400), Refused(Failure.REJECTED, "99 ?")),
        (TABLE, reply({"error": {"code": "7"}}, 504), Unknown("7")),
        ({}, reply(b"", 429), Refused(Failure.THROTTLED, "The gateway answered 429.", 3.0)),
        ({}, reply(b"", 401), Refused(Failure.MISCONFIGURED, "The gateway answered 401.")),
        ({}, reply(b"", 500), Refused(Failure.CARRIER_DOWN, "The gateway answered 500.", 3.0)),
        ({"success": {"statuses": [204]}, "id_path": None}, reply(b"", 204), Accepted("m" * 24)),
    ],
)
def test_what_an_answer_means(changes: dict[str, Any], answer: HttpReply, outcome: Outcome) -> None:
    assert read(settings_of(**changes), answer, outgoing()) == outcome


@given(st.binary(max_size=60), st.sampled_from(["auto", "json", "form", "xml", "text"]), st.integers(200, 599))
def test_no_answer_breaks_it(body: bytes, wanted: str, status: int) -> None:
    settings = settings_of(answer=wanted, **WHEN, **TABLE)
    assert read(settings, HttpReply(status, {}, body), outgoing()) is not None


def test_receipts_of_a_batch_and_what_is_none() -> None:
    batch = {"data": [{"id": 1, "state": "ok"}, {"id": 2, "state": "sending"}, {"id": 3, "state": "bad"}]}
    told = take(posted(batch), receipts=RECEIPTS | {"items": "$.data"})
    assert [(one.carrier_id, one.delivered, one.failure) for one in told.receipts] == [
        ("1", True, None),
        ("3", False, Failure.UNREACHABLE),
    ]
    assert take(posted(batch), receipts=RECEIPTS | {"items": "$.data[*]"}) == told
    assert take(posted(batch["data"])) == told


def test_a_receipt_by_our_id_with_its_own_reason_and_moment() -> None:
    mapping = {
        "message_id": "$.ref",
        "status": "$.state",
        "delivered": ["ok"],
        "undelivered": {"bad": "unexplained"},
        "error": "$.code",
        "errors": {"5": "blocked"},
        "reason": "$.why",
        "at": "$.at",
    }
    event = {"ref": "m" * 24, "state": "bad", "code": 5, "why": "Spam", "at": 1795780799}
    (receipt,) = take(posted(event), receipts=mapping).receipts
    assert (receipt.carrier_id, receipt.message_id, receipt.failure) == (None, "m" * 24, Failure.BLOCKED)
    assert (receipt.reason, receipt.at) == ("bad 5 Spam", "2026-11-27T11:59:59.000Z")


@pytest.mark.parametrize(
    "request_",
    [
        hook_request(b"id=1&state=ok", {"Content-Type": "application/x-www-form-urlencoded"}),
        hook_request(url=f"{HOOK_URL}?id=1&state=ok", method="GET"),
    ],
)
def test_receipts_as_a_form_or_in_the_query(request_: HookRequest) -> None:
    assert take(request_).receipts[0].carrier_id == "1"


def test_receipts_as_xml() -> None:
    mapping = RECEIPTS | {"items": "$.dlr.report", "status": "$['@state']"}
    body = b"<dlr><report state='ok'><id>1</id></report><report state='gone'><id>2</id></report></dlr>"
    told = take(hook_request(body, {"Content-Type": "text/xml"}), receipts=mapping)
    assert [(one.carrier_id, one.failure) for one in told.receipts] == [("1", None), ("2", Failure.EXPIRED)]


def test_texts_with_files() -> None:
    mapping = TEXTS | {"media": "$.files[*].href", "media_types": "$.files[*].kind"}
    event = {
        "id": "t1",
        "from": "15556667777",
        "to": "72345",
        "text": "Hi",
        "files": [{"href": "https://x.example.org/1", "kind": "image/png"}],
    }
    (text,) = take(posted(event), receipts=None, texts=mapping).inbounds
    assert (text.carrier_id, text.from_address, text.to_address, text.text) == ("t1", "+15556667777", "72345", "Hi")
    assert [(one.url, one.content_type) for one in text.media] == [("https://x.example.org/1", "image/png")]


def test_a_gateway_without_ids_tells_the_same_text_by_its_moment() -> None:
    mapping = {"from": "$.f", "to_number": "+15551234567", "text": "$.t", "at": "$.at"}
    event = {"f": "15556667777", "t": "Yes", "at": "2026-11-27T10:00:00Z"}
    first, again, later = (
        take(posted(one), receipts=None, texts=mapping).inbounds[0]
        for one in (event, event, event | {"at": "2026-11-27T10:00:01Z"})
    )
    assert first.carrier_id == again.carrier_id != later.carrier_id
    with pytest.raises(Unreadable):
        take(posted({"f": "1", "t": "Yes"}), receipts=None, texts=mapping)


def test_receipts_and_texts_are_told_apart_by_where_they_go_or_what_they_say() -> None:
    by_path: dict[str, Any] = {"receipts": RECEIPTS | {"where": "dlr"}, "texts": TEXTS | {"where": "/mo/"}}
    event = {"id": "1", "state": "ok", "from": "1", "to": "2", "text": "x", "kind": "mo"}
    assert take(posted(event, url=f"{HOOK_URL}/dlr"), **by_path).inbounds == ()
    assert take(posted(event, url=f"{HOOK_URL}/mo?x=1"), **by_path).receipts == ()
    assert take(posted(event), **by_path) == Told()
    by_kind: dict[str, Any] = {
        "receipts": RECEIPTS | {"when": {"path": "$.kind", "values": ["dlr"]}},
        "texts": TEXTS | {"when": {"path": "$.kind", "values": ["mo"]}},
    }
    told = take(posted(event), **by_kind)
    assert (len(told.receipts), len(told.inbounds)) == (0, 1)


@pytest.mark.parametrize(
    "document",
    [{"state": "ok"}, [{"id": "1", "state": "ok"}, {"state": "bad"}], {"id": {"x": 1}, "state": "ok"}],
)
def test_a_receipt_without_an_id_is_unreadable(document: Any) -> None:
    with pytest.raises(Unreadable):
        take(posted(document))


def test_what_is_no_document_is_unreadable() -> None:
    for body, kind in (
        (b"{", "application/json"),
        (b"<a>", "text/xml"),
        (b"\xff=1", "application/x-www-form-urlencoded"),
    ):
        with pytest.raises(Unreadable):
            take(hook_request(body, {"Content-Type": kind}))
    with pytest.raises(Unreadable):
        take(posted([{"id": "1", "state": "ok"}] * 1001))


def test_the_gateway_hears_what_it_wants_to() -> None:
    told = take(
        posted({"id": "1", "state": "ok"}), hook_reply={"status": 202, "content_type": "text/xml", "body": "<ok/>"}
    )
    assert (told.answer.status, told.answer.content_type, told.answer.body) == (202, "text/xml", b"<ok/>")


EVENT = json.dumps({"id": "1", "state": "ok"}).encode()
HMAC = {"hook_auth": "hmac", "hook_secret": "s", "hook_header": "X-Sig"}


def hmac_signed(body: bytes = EVENT, **changes: Any) -> HookRequest:
    algorithm, prefix = changes.get("hook_algorithm", "sha256"), changes.get("hook_prefix", "")
    headers = {"Content-Type": "application/json"}
    content = body
    if "at" in changes:
        headers["X-At"] = str(int(changes["at"]))
        content = headers["X-At"].encode() + b"." + body
    digest = hmac.new(b"s", content, algorithm)
    base64_wanted = changes.get("hook_encoding") == "base64"
    signature = base64.b64encode(digest.digest()).decode() if base64_wanted else digest.hexdigest()
    return hook_request(body, headers | {"X-Sig": prefix + signature})


@pytest.mark.parametrize(
    "changes",
    [{}, {"hook_algorithm": "sha1", "hook_encoding": "base64"}, {"hook_algorithm": "sha512", "hook_prefix": "v1="}],
)
def test_signatures_in_every_writing(changes: dict[str, Any]) -> None:
    assert take(hmac_signed(**changes), **HMAC, **changes).receipts
    must_refuse(lambda request: take(request, **HMAC, **changes), with_body(hmac_signed(**changes), EVENT + b" "))


@given(st.data())
def test_any_changed_octet_is_refused(data: st.DataObject) -> None:
    must_refuse(lambda request: take(request, **HMAC), with_body(hmac_signed(), data.draw(changed_bodies(EVENT))))


def test_an_old_moment_is_refused() -> None:
    timed = HMAC | {"hook_timestamp_header": "X-At"}
    assert take(hmac_signed(at=NOW.timestamp() - 299), **timed).receipts
    for seconds in (-301, 301):
        must_refuse(lambda request: take(request, **timed), hmac_signed(at=NOW.timestamp() + seconds))
    must_refuse(lambda request: take(request, **timed), hmac_signed())


def test_a_query_is_not_believed_because_an_empty_body_is_signed() -> None:
    signature = hmac.new(b"s", b"", hashlib.sha256).hexdigest()
    request = hook_request(b"", {"X-Sig": signature}, f"{HOOK_URL}?id=1&state=ok", "GET")
    must_refuse(lambda refused: take(refused, **HMAC), request)


def test_the_other_proofs() -> None:
    basic = {"hook_auth": "basic", "hook_user": "u", "hook_password": "p"}
    bearer, query = {"hook_auth": "bearer", "hook_token": "t"}, {"hook_auth": "query", "hook_token": "t"}
    kind = {"Content-Type": "application/json"}
    assert take(hook_request(EVENT, kind | {"Authorization": "Basic dTpw"}), **basic).receipts
    assert take(hook_request(EVENT, kind | {"Authorization": "Bearer t"}), **bearer).receipts
    assert take(hook_request(EVENT, kind, f"{HOOK_URL}?token=t"), **query).receipts
    for changes in (basic, bearer, query, HMAC):
        for header in ("", "Basic dTpx", "Bearer x", "t"):
            wrong = hook_request(EVENT, kind | {"Authorization": header, "X-Sig": header}, f"{HOOK_URL}?token=x")
            must_refuse(lambda request, changes=changes: take(request, **changes), wrong)  # type: ignore[misc]
