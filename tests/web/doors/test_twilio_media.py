"""Files that go with messages by Twilio's API, and those that came with them."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from tests.kits.running_app import READER, RunningApp, play
from tests.kits.small_world import ACME, MAIN, MAIN_NUMBER, SECOND, SECOND_NUMBER, THEM
from tests.kits.store_kit import Store
from tests.outbox.webhooks.rig import HOME, Heard, Receiver
from tests.web.doors.house import PASSWORD, House
from trunkline.domain.doors.ids import wide
from trunkline.domain.facts import EndpointCreated, PoolMemberAdded
from trunkline.store import tables
from trunkline.web.doors.twilio_media import _name

PNG = b"\x89PNG not quite"
PLAIN = {"To": THEM, "From": MAIN_NUMBER, "Body": "Look"}


def gallery(heard: Heard) -> int | web.Response:
    """A server of files."""
    if heard.path == "/moved":
        return web.Response(status=302, headers={"location": "/menu.png"})
    if heard.path == "/round":
        return web.Response(status=302, headers={"location": "/round"})
    if heard.path == "/large":
        return web.Response(body=b"x" * 5000, content_type="image/png")
    if heard.path == "/empty":
        return web.Response(body=b"", content_type="image/png")
    return web.Response(body=PNG, content_type="image/png") if heard.path == "/menu.png" else 404


def test_media_are_fetched_and_go_along(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        async with Receiver().open() as source:
            source.say = gallery
            body = PLAIN | {"MediaUrl": source.url("/moved")}
            made = await house.twilio("POST", body=body)
            assert made.status == 201, made.body
            assert made.json["num_media"] == "1" and made.json["sid"].startswith("MM")
            # The simulated carrier takes no files: a link goes with the text.
            assert made.json["body"].startswith("Look\nhttp")
            sid = made.json["sid"]
            listed = await house.twilio("GET", f"/Messages/{sid}/Media.json")
            (medium,) = listed.json["media_list"]
            assert (medium["content_type"], medium["parent_sid"]) == ("image/png", sid)
            assert (await house.ask("GET", medium["uri"], basic=("AC" + "a" * 32, "open sesame"))).json == medium
            (file,) = await app.rows(tables.FILE)
            assert (file["name"], file["size"], medium["sid"]) == ("menu.png", len(PNG), f"ME{wide(file['id'])}")
            for named in (medium["sid"], "0"):
                led = await house.twilio("GET", f"/Messages/{sid}/Media/{named}")
                assert led.status == 307 and "/m/" in (led.header("location") or "")
            for named in ("ME" + "0" * 32, "1", "x"):
                assert (await house.twilio("GET", f"/Messages/{sid}/Media/{named}.json")).status == 404
            bare = await house.twilio("POST", body=body | {"Body": ""})
            assert bare.status == 201

    play(either_store, scene, webhooks_allow_private=HOME)


def test_media_that_cannot_be_had(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        async with Receiver().open() as source:
            source.say = gallery
            for url in ("/gone", "/round", "/large", "ftp://example.com/x", "http://127.0.0.1:9/x"):
                full = url if "://" in url else source.url(url)
                answer = await house.twilio("POST", body=PLAIN | {"MediaUrl": full})
                assert (answer.status, answer.json["code"]) == (400, 21620), answer.body
            empty = await house.twilio("POST", body=PLAIN | {"MediaUrl": source.url("/empty")})
            assert empty.status == 400

        query = b"&".join([b"MediaUrl=http%3A%2F%2Fexample.com%2Fx"] * 11)
        answer = await house.twilio("POST", body=query, headers={"content-type": "application/x-www-form-urlencoded"})
        assert answer.status == 400
        assert await app.count(tables.MESSAGE) == await app.count(tables.FILE) == 0

    play(sqlite_store, scene, webhooks_allow_private=HOME, files_max_bytes=4096)


def test_the_media_of_a_message_have_a_size_together(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        async with Receiver().open() as source:
            source.say = lambda heard: web.Response(body=b"x" * 1500, content_type="image/png")
            query = urlencode([*PLAIN.items(), *[("MediaUrl", source.url(f"/{number}")) for number in range(10)]])
            answer = await house.twilio(
                "POST", body=query.encode(), headers={"content-type": "application/x-www-form-urlencoded"}
            )
            assert (answer.status, answer.json["code"]) == (400, 21620)
            assert len(source.heard) == 3, "nothing more is fetched once it is too much"

    play(sqlite_store, scene, webhooks_allow_private=HOME, files_max_bytes=4096)


def test_nothing_is_fetched_for_who_may_not_send_nor_for_what_was_sent_before(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        await house.login("twilio", "SK" + "c" * 32, user=READER)
        async with Receiver().open() as source:
            source.say = gallery
            body, key = PLAIN | {"MediaUrl": source.url("/menu.png")}, {"idempotency-key": "once"}
            reader = await house.twilio("POST", body=body, basic=("SK" + "c" * 32, PASSWORD))
            wrong = [await house.twilio("POST", body=body | each) for each in ({"To": "x"}, {"From": "+15550000000"})]
            assert (reader.status, [answer.status for answer in wrong], source.heard) == (403, [400, 400], [])
            first = await house.twilio("POST", body=body, headers=key)
            source.say = lambda heard: 404  # it has gone meanwhile
            again = await house.twilio("POST", body=body, headers=key)
            assert (first.status, again.status, again.json["sid"]) == (201, 201, first.json["sid"])
            assert len(source.heard) == 1

    play(sqlite_store, scene, webhooks_allow_private=HOME)


def test_private_addresses_are_not_asked(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        async with Receiver().open() as source:
            answer = await house.twilio("POST", body=PLAIN | {"MediaUrl": source.url("/menu.png")})
            assert (answer.status, answer.json["code"]) == (400, 21620)
            assert source.heard == []

    play(sqlite_store, scene)


def test_a_file_that_is_still_on_its_way(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        sample = await app.sample(incoming=True, connection_id=None, media_awaited=2)
        answer = await house.twilio("GET", f"/Messages/MM{wide(sample.message.id)}/Media/1")
        assert (answer.status, answer.header("retry-after")) == (503, "2")
        assert (await house.twilio("GET", f"/Messages/MM{wide(sample.message.id)}/Media/2")).status == 404

    play(sqlite_store, scene)


def test_names_of_files() -> None:
    assert _name("https://example.com/a/men%C3%BC.png?x=1") == "menü.png"
    assert _name("https://example.com/") == "media"
    assert _name("https://example.com/a%2Fb%5Cc%00") == "abc"
    assert len(_name("https://example.com/" + "x" * 500)) == 200


def test_a_messaging_service_is_a_pool(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        keys: dict[str, Any] = {"account_id": ACME, "date": app.universe.now_iso()}
        pool = "d" * 24
        await app.record(
            EndpointCreated(
                **keys,
                id=pool,
                customer_id=None,
                type="SenderPool",
                display_name="Campaigns",
                address=None,
                connection_id=None,
            ),
            *(PoolMemberAdded(**keys, id=pool, endpoint_id=member) for member in (MAIN, SECOND)),
        )
        service = f"MG{wide(pool)}"
        body = {"To": THEM, "MessagingServiceSid": service, "Body": "Hello"}
        made = await house.twilio("POST", body=body)
        assert made.status == 201, made.body
        assert made.json["from"] in (MAIN_NUMBER, SECOND_NUMBER)
        assert made.json["messaging_service_sid"] == service
        again = await house.twilio("GET", f"/Messages/{made.json['sid']}.json")
        assert again.json["messaging_service_sid"] == service
        named = [await house.twilio("POST", body=body | {"From": number}) for number in (SECOND_NUMBER, MAIN_NUMBER)]
        assert [(one.status, one.json["from"]) for one in named] == [(201, SECOND_NUMBER), (201, MAIN_NUMBER)]
        stranger = await house.twilio("POST", body=body | {"From": "+15550001004"})
        assert (stranger.status, stranger.json["code"]) == (400, 21711)
        as_sender = await house.twilio("POST", body={"To": THEM, "From": service, "Body": "Hello"})
        assert (as_sender.status, as_sender.json["messaging_service_sid"]) == (201, service)
        for wrong in (f"MG{wide(MAIN)}", "MG1", "MG" + "1" * 32):
            answer = await house.twilio("POST", body=body | {"MessagingServiceSid": wrong})
            assert (answer.status, answer.json["code"]) == (404, 21701)

    play(either_store, scene)
