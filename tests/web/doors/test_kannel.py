"""sendsms: the bodies are those that smsbox 1.4.5 answered to the same requests."""

from __future__ import annotations

from typing import Any

from tests.kits.running_app import LINE, RunningApp, play
from tests.kits.small_world import ACME, MAIN_NUMBER, THEM
from tests.kits.store_kit import Store
from tests.web.doors.house import PASSWORD, House
from trunkline.domain.facts import ConnectionDisabled, OptedOut
from trunkline.store import tables

PATH = "/cgi-bin/sendsms"
LOGIN = {"username": "shop", "password": PASSWORD}
PLAIN = LOGIN | {"from": MAIN_NUMBER, "to": THEM, "text": "Hello world"}
ACCEPTED = b"0: Accepted for delivery"
DENIED = b"Number(s) has/have been denied by white- and/or black-lists."


def changed_to(changed: dict[str, Any]) -> dict[str, Any]:
    """A good request with other members; None leaves one out."""
    return {name: value for name, value in (PLAIN | changed).items() if value is not None}


def told(store: Store, *asked: dict[str, Any], **options: Any) -> tuple[list[tuple[int, bytes]], list[dict[str, Any]]]:
    """What is answered to requests one after the other, and the messages that are there then."""

    async def scene(app: RunningApp) -> tuple[list[tuple[int, bytes]], list[dict[str, Any]]]:
        house = await House(app).furnish()
        answers = [await house.ask("GET", PATH, query=each, **options) for each in asked]
        return [(answer.status, answer.body) for answer in answers], await app.rows(tables.MESSAGE)

    return play(store, scene)


def test_a_message_is_taken(either_store: Store) -> None:
    answers, messages = told(either_store, PLAIN)
    assert answers == [(202, ACCEPTED)]
    (message,) = messages
    assert (message["other_address"], message["text"], message["status"]) == (THEM, "Hello world", "queued")


REFUSALS: list[tuple[dict[str, Any], int, bytes]] = [
    ({"password": "bad password"}, 403, b"Authorization failed for sendsms"),
    ({"username": "nobody"}, 403, b"Authorization failed for sendsms"),
    ({"username": "", "password": ""}, 403, b"Authorization failed for sendsms"),
    ({"to": None}, 400, b"Missing receiver number, rejected"),
    ({"to": ""}, 400, b"Empty receiver number not allowed, rejected"),
    ({"to": " "}, 400, DENIED),
    ({"to": "abc"}, 400, DENIED),
    ({"from": ""}, 400, b"Sender missing and no global set, rejected"),
    ({"mclass": "9"}, 400, b"MClass field misformed, rejected"),
    ({"coding": "9"}, 400, b"Coding field misformed, rejected"),
    ({"mwi": "9"}, 400, b"MWI field misformed, rejected"),
    ({"validity": "-3"}, 400, b"Validity field misformed, rejected"),
    ({"deferred": "-3"}, 400, b"Deferred field misformed, rejected"),
    ({"dlr-mask": "77"}, 400, b"DLR-Mask field misformed, rejected"),
    ({"dlr-mask": "-7"}, 400, b"DLR-Mask field misformed, rejected"),
    ({"priority": "9"}, 400, b"Priority field misformed, rejected"),
    ({"charset": "klingon"}, 400, b"Charset or body misformed, rejected"),
    ({"dlr-mask": "1", "dlr-url": "nowhere"}, 400, b"DLR-URL field misformed, rejected"),
]
"""Refused by Kannel in the same words: tests/ways/test_kannel_peer.py asks it."""

OURS: list[tuple[dict[str, Any], int, bytes]] = [
    ({"udh": "\x05\x00"}, 400, b"UDH field is not supported, rejected"),
    ({"coding": "1"}, 400, b"Coding 1 (8 bits) is not supported, rejected"),
    ({"text": ""}, 400, b"Missing text, rejected"),
    ({"from": "+15005550007"}, 400, b"Sender is no number of this account, rejected"),
    ({"username": "reader"}, 403, b"This login's user may not send messages."),
    ({"deferred": "525599"}, 202, ACCEPTED),
]


def test_refusals(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        for number, (changed, status, body) in enumerate(REFUSALS + OURS):
            before = await app.count(tables.MESSAGE)
            answer = await house.ask("GET", PATH, query=changed_to(changed), remote=f"192.0.2.{number}")
            assert (answer.status, answer.body) == (status, body), changed
            assert await app.count(tables.MESSAGE) - before == (status == 202), changed

    play(sqlite_store, scene)


def test_several_receivers(sqlite_store: Store) -> None:
    several = PLAIN | {"to": f"{THEM} +15556660001  5556660001 xyz"}
    answers, messages = told(sqlite_store, several)
    assert answers == [(202, ACCEPTED + b" Denied receivers are: xyz")]
    assert sorted(message["other_address"] for message in messages) == ["+15556660001", THEM]


def test_old_names_numbers_without_plus_and_a_sender_of_the_login(sqlite_store: Store) -> None:
    old = {"user": "default", "pass": PASSWORD, "to": THEM[1:], "text": "old"}
    abroad = old | {"to": "447700900123"}
    zeros = old | {"to": "00447700900124"}
    answers, messages = told(sqlite_store, old, abroad, zeros)
    assert set(answers) == {(202, ACCEPTED)}
    assert [message["other_address"] for message in messages] == [THEM, "+447700900123", "+447700900124"]


def test_charsets(sqlite_store: Store) -> None:
    whole = "username=default&password=open+sesame&to=" + THEM[1:]

    async def scene(app: RunningApp) -> list[str]:
        house = await House(app).furnish()
        for rest in (
            "&text=%D0%BF%D1%80%D0%B8%D0%B2%D0%B5%D1%82&charset=utf-8&coding=2",
            "&text=%E9t%E9&charset=iso-8859-1",
            "&text=%04%3F%04%40&coding=2",
            "&text=%C3%BC+%E2%82%AC",
        ):
            assert (await house.ask("GET", PATH, query=whole + rest)).body == ACCEPTED
        for charset in ("punycode", "utf-7", "idna", "rot13", "unicode_escape", "hex", "no-such", "a.b/c"):
            answer = await house.ask("GET", PATH, query=f"{whole}&text=abc&charset={charset}")
            assert (answer.status, answer.body) == (400, b"Charset or body misformed, rejected"), charset
        return [row["text"] for row in await app.rows(tables.MESSAGE)]

    assert play(sqlite_store, scene) == ["привет", "été", "пр", "ü €"]


def test_a_text_beyond_all_measure_is_refused_by_its_octets(sqlite_store: Store) -> None:
    """Before it is decoded: 800,000 octets under a dear codec would hold up everybody."""

    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        for text, status in (("é" * 1600, 202), ("é" * 1601, 400), ("😀" * 1601, 400), ("x" * 800_000, 400)):
            answer = await house.ask("POST", PATH, body=PLAIN | {"text": text})
            assert answer.status == status, answer.body
            assert status == 202 or b"1600 characters" in answer.body

    play(sqlite_store, scene)


def test_the_text_as_the_body(sqlite_store: Store) -> None:
    headers = {
        "content-type": "text/plain",
        "x-kannel-username": "shop",
        "x-kannel-password": PASSWORD,
        "x-kannel-from": MAIN_NUMBER,
        "x-kannel-to": THEM,
    }

    async def scene(app: RunningApp) -> list[Any]:
        house = await House(app).furnish()
        good = await house.ask("POST", PATH, body=b"hello", headers=headers)
        form = await house.ask("POST", PATH, body=PLAIN)
        odd = await house.ask("POST", PATH, body=b"x", headers=headers | {"content-type": "image/png"})
        put = await house.ask("PUT", PATH, query=PLAIN)
        return [(answer.status, answer.body) for answer in (good, form, odd, put)]

    assert play(sqlite_store, scene) == [
        (202, ACCEPTED),
        (202, ACCEPTED),
        (400, b"Invalid content-type"),
        (400, b""),
    ]


def test_a_report_is_asked_for(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> list[dict[str, Any]]:
        house = await House(app).furnish()
        wish = {"dlr-mask": "31", "dlr-url": "http://example.com/d?a=%d&b=%p", "deferred": "5", "validity": "60"}
        assert (await house.ask("GET", PATH, query=PLAIN | wish)).status == 202
        (owed,) = await app.rows(tables.OUTBOX)
        now = app.universe.milliseconds()
        assert owed["due"] == owed["send_at"] == now + 5 * 60_000
        assert owed["give_up"] == owed["due"] + 60 * 60_000
        return await app.rows(tables.CALLBACK)

    (callback,) = play(sqlite_store, scene)
    assert callback["format"] == "kannel"
    assert callback["url"] == "http://example.com/d?a=%d&b=%p"
    assert callback["extra"] == '{"mask":31,"username":"shop"}'


def test_a_connection_that_is_switched_off(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> bytes:
        house = await House(app).furnish()
        await app.record(ConnectionDisabled(account_id="", date=app.universe.now_iso(), id=LINE, disabled=True))
        return (await house.ask("GET", PATH, query=PLAIN)).body

    assert play(sqlite_store, scene) == b"3: Queued for later delivery"


def test_the_same_key_is_one_message(either_store: Store) -> None:
    again = PLAIN | {"text": "another"}
    answers, messages = told(either_store, PLAIN, PLAIN, again, headers={"idempotency-key": "k1"})
    assert answers[:2] == [(202, ACCEPTED)] * 2
    assert answers[2][0] == 422
    assert len(messages) == 1


def test_who_has_opted_out_is_denied(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        date = app.universe.now_iso()
        await app.record(OptedOut(account_id=ACME, date=date, address=THEM, scope="", how="api"))
        answer = await house.ask("GET", PATH, query=PLAIN)
        assert answer.status == 400 and answer.body == DENIED
        both = await house.ask("GET", PATH, query=PLAIN | {"to": f"{THEM} +15558889999"})
        assert both.status == 202 and both.body.startswith(ACCEPTED) and THEM.encode() in both.body
        evidence = [event for event in await app.rows(tables.EVENT) if event["kind"] == "SendRefused"]
        assert len(evidence) == 2, "each refusal is recorded, with a message beside it and without"

    play(sqlite_store, scene)
