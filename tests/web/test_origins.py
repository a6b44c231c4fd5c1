"""Pages of other sites cannot act with the sign-in that a browser keeps, through the front door."""

from __future__ import annotations

import base64

import pytest

from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import MAIN, THEM
from tests.kits.store_kit import Store
from tests.operations.auth.desk import PASSWORD
from trunkline.settings import Settings
from trunkline.store import tables
from trunkline.web.origins import Origins

CROSS = {"sec-fetch-site": "cross-site"}
LETTER = f"?endpointId={MAIN}&toAddress=%2B15556667777&body=Hello"
PASSWORD_SHOWN = {"authorization": "Basic " + base64.b64encode(f"boss@example.com:{PASSWORD}".encode()).decode()}


async def cookies_of(app: RunningApp) -> dict[str, str]:
    """The cookies of somebody who has signed in with a browser."""
    body = {"userName": "boss@example.com", "password": PASSWORD}
    answer = await app.ask("POST", "/auth/credentials", body, key=None)
    assert answer.status == 200, answer.body
    return {"cookie": "; ".join(value.partition(";")[0] for name, value in answer.headers if name == "set-cookie")}


def test_a_link_on_another_site_changes_nothing(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        session = (await app.sample(incoming=True)).session
        cookies = await cookies_of(app)
        for target in (
            f"/json/reply/SendMessage{LETTER}",
            f"/messages/{LETTER}",
            f"/api/EndSession?sessionId={session.id}",
            f"/api/MarkConversationRead?conversationId={session.conversation_id}",
            "/auth/logout",
            "/api/Authenticate?provider=logout",
        ):
            method = "POST" if target.startswith("/messages/") else "GET"
            for site in (CROSS, {"referer": "https://evil.example/page"}, {"origin": "null"}):
                answer = await app.ask(method, target, key=None, headers=cookies | site)
                assert answer.refusal == (403, "CrossSiteRequest", []), target
                assert "another site" in answer.json["responseStatus"]["message"]
        assert [row["ended"] for row in await app.rows(tables.SESSION)] == [False]
        assert [row["unread"] for row in await app.rows(tables.CONVERSATION)] == [1]
        assert await app.count(tables.MESSAGE) == 1
        assert (await app.ask("GET", "/messages", key=None, headers=cookies)).status == 200

    play(sqlite_store, work)


def test_what_a_browser_keeps_acts_from_our_own_pages_and_reads_from_everywhere(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        cookies = await cookies_of(app)
        ours: list[dict[str, str]] = [
            {},
            {"sec-fetch-site": "same-origin"},
            {"sec-fetch-site": "none"},
            {"origin": "http://trunkline.test"},
            {"referer": "https://texts.example.com/inbox"},
        ]
        for site in ours:
            answer = await app.ask("GET", f"/api/SendMessage{LETTER}", key=None, headers=cookies | site)
            assert answer.status == 200, site
        for target in ("/messages", "/conversations", "/sessions", "/auth/status", "/api/ListMessages"):
            assert (await app.ask("GET", target, key=None, headers=cookies | CROSS)).status == 200

    play(sqlite_store, work, public_url="https://texts.example.com")


def test_stored_passwords_and_sign_ins_are_guarded_alike_and_keys_need_not_be(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        kept = await app.ask("POST", "/messages" + LETTER, key=None, headers=PASSWORD_SHOWN | CROSS)
        assert kept.refusal == (403, "CrossSiteRequest", [])
        body = {"userName": "boss@example.com", "password": PASSWORD}
        forced = await app.ask("POST", "/auth/credentials", body, key=None, headers=CROSS)
        assert forced.refusal == (403, "CrossSiteRequest", [])
        assert (await app.send(headers=CROSS)).status == 200
        assert (await app.ask("POST", "/messages" + LETTER, key=None, headers=CROSS)).status == 401

    play(sqlite_store, work)


@pytest.mark.parametrize(
    ("settings", "with_password", "with_cookies"),
    [
        ({"cors_origins": "https://crm.example.com"}, 200, 403),
        ({"cors_origins": "https://crm.example.com", "cors_credentials": True}, 200, 200),
        ({"cors_origins": "*"}, 200, 403),
        ({"cors_origins": "https://other.example.com", "cors_credentials": True}, 403, 403),
    ],
)
def test_sites_that_the_settings_name_may_act(
    settings: dict[str, object], with_password: int, with_cookies: int, sqlite_store: Store
) -> None:
    async def work(app: RunningApp) -> None:
        site = CROSS | {"origin": "https://crm.example.com"}
        letter = {"endpointId": MAIN, "toAddress": THEM, "body": "Hello"}
        for shown, status in (
            (PASSWORD_SHOWN, with_password),
            (await cookies_of(app), with_cookies),
        ):
            assert (await app.ask("POST", "/messages", letter, key=None, headers=shown | site)).status == status

    play(sqlite_store, work, **settings)


@pytest.mark.parametrize(
    ("headers", "foreign"),
    [
        ({}, False),
        ({"sec-fetch-site": "cross-site"}, True),
        ({"sec-fetch-site": "same-site", "origin": "https://other.example.com"}, False),
        ({"origin": "https://texts.example.com"}, False),
        ({"origin": "HTTPS://TEXTS.EXAMPLE.COM"}, False),
        ({"origin": "https://texts.example.com:8443"}, True),
        ({"origin": "https://texts.example.com.evil.example"}, True),
        ({"origin": "null"}, True),
        ({"origin": "http://["}, True),
        ({"origin": "", "referer": "https://evil.example/"}, True),
    ],
)
def test_what_is_foreign(headers: dict[str, str], foreign: bool) -> None:
    origins = Origins(Settings())
    assert origins.is_foreign({"host": "texts.example.com"} | headers, with_cookies=True) is foreign
    behind = Origins(Settings(public_url="https://texts.example.com"))
    assert behind.is_foreign({"host": "10.0.0.5:8780"} | headers, with_cookies=True) is foreign
