"""Who is refused before a service is asked, through the front door."""

from __future__ import annotations

import base64
from collections.abc import Iterator

import pytest

from tests.kits.running_app import Held, RunningApp, held, play, sqlite_in
from tests.kits.small_world import MAIN, THEM
from tests.kits.store_kit import Store
from tests.operations.auth.desk import PASSWORD
from trunkline.store import tables


@pytest.fixture(scope="module")
def there(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Held]:
    """One app for all of these: what is refused leaves no trace."""
    with held(sqlite_in(tmp_path_factory.mktemp("refusals"))) as app:
        yield app


@pytest.mark.parametrize(("key", "status"), [(None, 401), ("reader", 403), ("ann", 400)])
def test_every_refusal_has_the_headers_of_an_answer(there: Held, key: str | None, status: int) -> None:
    answer = there.run(there.app.send("", key=key))
    assert answer.status == status
    assert (answer.header("vary"), answer.header("x-powered-by")) == ("Accept", "Trunkline")


def basic(name: str, password: str) -> dict[str, str]:
    return {"authorization": f"Basic {base64.b64encode(f'{name}:{password}'.encode()).decode()}"}


def test_failing_sign_ins_with_made_up_names_shut_nobody_else_out(there: Held) -> None:
    for number in range(20):
        wrong = there.run(there.app.ask("GET", "/messages", headers=basic(f"made.up.{number}@example.com", "guess")))
        assert wrong.status == 401
    right = there.run(there.app.ask("GET", "/messages", headers=basic("boss@example.com", PASSWORD)))
    assert right.status == 200


# --- Pages of other sites ---------------------------------------------------------------------------------------------

CROSS = {"sec-fetch-site": "cross-site"}
LETTER = f"?endpointId={MAIN}&toAddress=%2B15556667777&body=Hello"


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
        password = basic("boss@example.com", PASSWORD)
        kept = await app.ask("POST", "/messages" + LETTER, key=None, headers=password | CROSS)
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
            (basic("boss@example.com", PASSWORD), with_password),
            (await cookies_of(app), with_cookies),
        ):
            assert (await app.ask("POST", "/messages", letter, key=None, headers=shown | site)).status == status

    play(sqlite_store, work, **settings)
