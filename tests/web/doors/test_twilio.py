"""What the official SDK does not ask, or would not show; tests/ways/test_twilio_client.py has the rest."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from lxml import etree

from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME, FOREIGN_NUMBER, MAIN_NUMBER, THEM
from tests.kits.store_kit import Store
from tests.web.doors.house import KEY, PASSWORD, SID, TWILIO, House
from trunkline.domain.doors.twilio import message_id_of
from trunkline.domain.facts import OptedOut
from trunkline.store import tables

PLAIN = {"To": THEM, "From": MAIN_NUMBER, "Body": "Hello"}


def test_the_members_and_their_types(either_store: Store) -> None:
    async def scene(app: RunningApp) -> dict[str, Any]:
        house = await House(app).furnish()
        answer = await house.twilio("POST", body=PLAIN)
        assert answer.status == 201
        assert answer.header("content-type") == "application/json"
        return dict(answer.json)

    made = play(either_store, scene)
    sid = made.pop("sid")
    assert message_id_of(sid)
    assert made == {
        "body": "Hello",
        "num_segments": "1",
        "direction": "outbound-api",
        "from": MAIN_NUMBER,
        "date_updated": "Mon, 23 Nov 2026 10:11:12 +0000",
        "price": None,
        "error_message": None,
        "uri": f"{TWILIO}/Messages/{sid}.json",
        "account_sid": SID,
        "num_media": "0",
        "to": THEM,
        "date_created": "Mon, 23 Nov 2026 10:11:12 +0000",
        "status": "queued",
        "date_sent": None,
        "messaging_service_sid": None,
        "error_code": None,
        "price_unit": None,
        "api_version": "2010-04-01",
        "subresource_uris": {"media": f"{TWILIO}/Messages/{sid}/Media.json"},
    }


def test_answers_in_xml(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        made = await house.twilio("POST", "/Messages", body=PLAIN | {"Body": "a < b\x01"})
        assert (made.status, made.header("content-type")) == (201, "application/xml")
        root = etree.fromstring(made.body)
        assert root.tag == "TwilioResponse"
        assert root.findtext("Message/Body") == "a < b"
        assert root.findtext("Message/NumSegments") == "1"
        refused = await house.twilio("GET", "/Messages/SM1")
        assert etree.fromstring(refused.body).findtext("RestException/Code") == "20404"
        listed = etree.fromstring((await house.twilio("GET", "/Messages")).body)
        assert len(listed.findall("Messages/Messages/Message")) == 1

    play(sqlite_store, scene)


def test_refusals_that_the_sdk_does_not_provoke(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        stranger = await house.ask("GET", f"{TWILIO}/Messages.json")
        assert (stranger.status, stranger.json["code"], stranger.json["message"]) == (401, 20003, "Authenticate")
        assert stranger.json["more_info"] == "https://www.twilio.com/docs/errors/20003"
        assert stranger.header("www-authenticate") == 'Basic realm="Twilio API"'
        for answer, status, code in (
            (await house.ask("GET", f"{TWILIO}.json", headers={"authorization": "Basic !"}), 401, 20003),
            (await house.twilio("GET", "/Calls.json"), 404, 20404),
            (await house.twilio("PUT"), 405, 20004),
            (await house.twilio("POST", body=b"{}", headers={"content-type": "application/json"}), 400, 20001),
            (await house.twilio("GET", query={"PageToken": "XX1"}), 400, 20001),
            (await house.twilio("GET", query={"PageSize": "0"}), 400, 20001),
            (await house.twilio("GET", query={"DateSent": "yesterday"}), 400, 20001),
            (await house.twilio("POST", body=PLAIN | {"From": FOREIGN_NUMBER}), 400, 21606),
            (await house.twilio("POST", body=PLAIN, headers={"origin": "https://evil.example"}), 403, 20003),
            (await house.ask("GET", "/2010-04-01/Accounts.json", basic=(SID, PASSWORD)), 404, 20404),
        ):
            assert (answer.status, answer.json["code"]) == (status, code), answer.body
        assert await app.count(tables.MESSAGE) == 0

    play(sqlite_store, scene)


def test_the_same_key_is_one_message(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        first, again = [await house.twilio("POST", body=PLAIN, headers={"idempotency-key": "k"}) for _ in range(2)]
        assert first.json["sid"] == again.json["sid"]
        other = await house.twilio("POST", body=PLAIN | {"Body": "x"}, headers={"idempotency-key": "k"})
        assert (other.status, other.json["code"]) == (422, 20422)
        assert await app.count(tables.MESSAGE) == 1

    play(sqlite_store, scene)


def test_a_callback_is_asked_for_with_the_message(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = House(app)
        owner = await house.login("twilio", SID)
        await house.login("twilio", KEY)
        body = PLAIN | {"StatusCallback": "https://example.com/status", "ValidityPeriod": "60"}
        for basic in ((SID, PASSWORD), (KEY, PASSWORD)):
            assert (await house.twilio("POST", body=body, basic=basic)).status == 201
        for row in await app.rows(tables.CALLBACK):
            assert (row["format"], row["url"]) == ("twilio", "https://example.com/status")
            assert (row["extra"], row["signing_key_id"]) == (f'{{"account":"{SID}"}}', owner)
        (owed, _) = await app.rows(tables.OUTBOX)
        assert owed["give_up"] - owed["due"] == 60_000

    play(sqlite_store, scene)


def test_messages_of_others_are_not_there(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        made = await app.sent("by the API")
        listed = (await house.twilio("GET")).json["messages"]
        assert [one["body"] for one in listed] == ["by the API"]
        foreign = await app.ask("GET", f"/messages/{made['id']}", key="stranger")
        assert foreign.status == 404
        customer = await house.login("twilio", "AC" + "c" * 32, user=f"{9:024x}")
        assert customer
        mine = await house.ask(
            "GET", f"/2010-04-01/Accounts/AC{'c' * 32}/Messages.json", basic=("AC" + "c" * 32, PASSWORD)
        )
        assert mine.json["messages"] == []  # a Customer sees only what belongs to their own customers

    play(sqlite_store, scene)


def test_who_has_opted_out_is_refused_as_there_and_it_is_recorded(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        date = app.universe.now_iso()
        await app.record(OptedOut(account_id=ACME, date=date, address=THEM, scope="", how="api"))
        refused = await house.twilio("POST", body=PLAIN)
        assert (refused.status, refused.json["code"]) == (400, 21610)
        assert await app.rows(tables.MESSAGE) == []
        assert [row["kind"] for row in await app.rows(tables.EVENT) if row["subject_id"] == THEM] == [
            "OptedOut",
            "SendRefused",
        ]

    play(either_store, scene)


def test_a_message_becomes_nothing_but_canceled(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        sid = (await house.twilio("POST", body=PLAIN)).json["sid"]
        for status in ("sent", "CANCELED", ""):
            refused = await house.twilio("POST", f"/Messages/{sid}.json", body={"Status": status})
            assert (refused.status, refused.json["code"]) == (400, 30400)
        assert (await house.twilio("POST", f"/Messages/{sid}.json", body={"Status": "canceled"})).status == 200

    play(sqlite_store, scene)


def test_what_a_program_may_look_for_has_twilios_own_code(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        for period in ("0", "36001", "soon"):
            refused = await house.twilio("POST", body=PLAIN | {"ValidityPeriod": period})
            assert (refused.status, refused.json["code"]) == (400, 21624)
        many = urlencode([*PLAIN.items(), *(("MediaUrl", "https://example.com/a.png") for _ in range(11))]).encode()
        form = {"content-type": "application/x-www-form-urlencoded"}
        refused = await house.twilio("POST", body=many, headers=form)
        assert (refused.status, refused.json["code"]) == (400, 21623)
        assert await app.count(tables.MESSAGE) == 0

    play(sqlite_store, scene)
