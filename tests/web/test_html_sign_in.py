"""Signing in by the form of a page, through the front door."""

from __future__ import annotations

from urllib.parse import quote, urlencode

from tests.kits.running_app import Answer, RunningApp, play
from tests.kits.store_kit import Store
from tests.operations.auth.desk import PASSWORD
from trunkline.base.faults import Unavailable
from trunkline.settings import Settings
from trunkline.store import tables
from trunkline.web.exchange import Request
from trunkline.web.html_sign_in import led_back

FORM = {"content-type": "application/x-www-form-urlencoded"}
PAGE = {"referer": "http://trunkline.test/shop?page=2#top", "sec-fetch-site": "same-origin"}
WRONG = "#f=Invalid+Username+or+Password"
ELSEWHERE = ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "https:evil.example"]


async def sign_in(app: RunningApp, query: str = "", password: str = PASSWORD, **fields: str) -> Answer:
    """Post the form of a page of this server, and let the browser ask for HTML."""
    body = urlencode({"userName": "boss@example.com", "password": password} | fields).encode()
    return await app.ask(
        "POST", f"/auth/credentials{query}", body, key=None, accept="text/html,*/*;q=0.8", headers=FORM | PAGE
    )


def test_a_form_leads_on_to_where_it_says(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        cookies: list[str] = []
        for answer, place in (
            (await sign_in(app, **{"continue": "/shop?page=2"}), "/shop?page=2"),
            (await sign_in(app, redirect="http://trunkline.test/shop"), "/shop"),
            (await sign_in(app, "?Redirect=/from-query"), "/from-query"),
            (await sign_in(app, redirect="/second", **{"continue": "/first"}), "/first"),
            (await sign_in(app, "?continue=/two%0alines"), "/"),
            (await sign_in(app, "?continue=/gr%C3%BC%C3%9Fe"), "/gr%C3%BC%C3%9Fe"),
        ):
            assert (answer.status, answer.body, answer.header("location")) == (302, b"", place)
            cookies = [value for name, value in answer.headers if name == "set-cookie"]
            assert [cookie.partition("=")[0] for cookie in cookies] == ["ss-id", "ss-pid", "ss-opt", "X-UAId"]
        kept = {"cookie": cookies[0].partition(";")[0]}
        assert (await app.ask("GET", "/auth", key=None, headers=kept)).status == 200

    play(sqlite_store, work)


def test_a_refused_form_leads_back_with_the_reason(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        for answer, place in (
            (await sign_in(app, password="wrong"), f"/shop?page=2{WRONG}"),
            (await sign_in(app, password="wrong", redirect="/again"), f"/again{WRONG}"),
            (await sign_in(app, password=""), "/shop?page=2#f=%27Password%27+must+not+be+empty."),
        ):
            assert (answer.status, answer.body, answer.header("set-cookie")) == (302, b"", None)
            assert answer.header("location") == place
        assert await app.count(tables.LOGIN_SESSION) == 0

    play(sqlite_store, work)


def test_a_form_never_leads_to_another_host(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        for target in ELSEWHERE:
            assert (await sign_in(app, f"?continue={quote(target)}")).header("location") == "/", target
            refused = await sign_in(app, f"?continue={quote(target)}", "")
            assert str(refused.header("location")).startswith("/#f=%27Password%27"), target

    play(sqlite_store, work)


def test_who_asks_for_no_page_is_led_nowhere(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        target, body = "/auth/credentials?continue=/shop", {"userName": "boss@example.com", "password": PASSWORD}
        for password, status in ((PASSWORD, 200), ("wrong", 401)):
            answer = await app.ask("POST", target, body | {"password": password}, key=None, headers=PAGE)
            assert (answer.status, answer.header("location")) == (status, None)
        shown = await sign_in(app)
        assert (shown.status, shown.header("content-type")) == (200, "text/html")
        assert (await app.ask("GET", "/messages?continue=/shop", accept="text/html")).status == 200
        # A page of another site is refused before anybody looks at its form.
        foreign = FORM | {"referer": "https://evil.example/"}
        form = urlencode(body).encode()
        answer = await app.ask("POST", target, form, key=None, accept="text/html", headers=foreign)
        assert (answer.status, answer.header("location")) == (403, None)

    play(sqlite_store, work)


def test_a_fault_of_ours_is_shown_where_it_is() -> None:
    request = Request("POST", "/auth", "/auth", "continue=/shop", {"host": "trunkline.test"}, b"", "192.0.2.9")
    assert led_back(request, Unavailable(), Settings()) is None
