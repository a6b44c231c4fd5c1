"""The sign-in page works without scripts, only for its own form, and leads nowhere but home."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from tests.operations.auth.desk import AGENT, PASSWORD, Desk, play
from trunkline.base.faults import Unavailable
from trunkline.web.login import routes, safe_target

HERE = "http://trunkline.test"
HOSTS = {"trunkline.test"}
FORM = {"userName": "agent@example.com", "password": PASSWORD, "redirect": f"{HERE}/messages?page=1"}


@asynccontextmanager
async def browser(desk: Desk) -> AsyncIterator[httpx.AsyncClient]:
    app = Starlette(routes=routes(desk.identity.sign_in, desk.settings, desk.universe, desk.committer))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=HERE) as client:
        client.headers["Origin"] = HERE
        yield client


def test_the_page_is_plain_and_guarded(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        async with browser(desk) as client:
            page = await client.get("/login", params={"redirect": '/x?a="><script>'})
        assert page.status_code == 200
        assert "<script" not in page.text
        assert 'value="/x?a=&#34;&gt;&lt;script&gt;"' in page.text
        assert page.headers["cache-control"] == "no-store"
        policy = page.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "set-cookie" not in page.headers

    play(tmp_path, scene)


def test_signing_in_leads_on(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        async with browser(desk) as client:
            answer = await client.post("/login", data=FORM | {"rememberMe": "true"})
        assert (answer.status_code, answer.headers["location"]) == (303, "/messages?page=1")
        cookies = answer.headers.get_list("set-cookie")
        assert [cookie.partition("=")[0] for cookie in cookies] == ["ss-id", "ss-pid", "ss-opt", "X-UAId"]
        assert all("HttpOnly" in cookie and "SameSite=Lax" in cookie for cookie in cookies)
        shown = "; ".join(cookie.partition(";")[0] for cookie in cookies)
        assert (await desk.caller(cookie=shown)).user_id == AGENT

    play(tmp_path, scene)


def test_a_second_sign_in_ends_the_first(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        async with browser(desk) as client:
            first = (await client.post("/login", data=FORM)).cookies["ss-id"]
            assert (await desk.caller(cookie=f"ss-id={first}")).signed_in
            await client.post("/login", data=FORM)
            assert not (await desk.caller(cookie=f"ss-id={first}")).signed_in

    play(tmp_path, scene)


def test_the_form_again_with_the_reason(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        async with browser(desk) as client:
            wrong = await client.post("/login", data=FORM | {"password": "wrong <b>"})
            assert wrong.status_code == 401
            assert "Invalid Username or Password" in wrong.text
            assert 'value="agent@example.com"' in wrong.text
            assert "wrong" not in wrong.text
            assert "www-authenticate" not in wrong.headers
            empty = await client.post("/login", data={"userName": "", "password": ""})
            assert empty.status_code == 400
            slowed = await client.post("/login", data=FORM | {"password": "again"})
            slowed = await client.post("/login", data=FORM)
            assert slowed.status_code == 429
            assert int(slowed.headers["retry-after"]) >= 1

    play(tmp_path, scene, sign_in_attempts=2)


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://trunkline.test.evil.example", "", "http://["]
)
def test_forms_of_other_sites_are_refused(tmp_path: Path, origin: str) -> None:
    async def scene(desk: Desk) -> None:
        async with browser(desk) as client:
            answer = await client.post("/login", data=FORM, headers={"Origin": origin})
        assert answer.status_code == 403
        assert "set-cookie" not in answer.headers

    play(tmp_path, scene)


def test_behind_a_proxy_the_public_address_counts(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        async with browser(desk) as client:
            form = FORM | {"redirect": "https://texts.example.com/inbox"}
            answer = await client.post("/login", data=form, headers={"Origin": "https://texts.example.com"})
        assert (answer.status_code, answer.headers["location"]) == (303, "/inbox")
        assert all(cookie.endswith("; Secure") for cookie in answer.headers.get_list("set-cookie"))

    play(tmp_path, scene, public_url="https://texts.example.com")


@pytest.mark.parametrize("body, status", [(b"userName=\xff", 400), (b"a=" + b"x" * 20_000, 413), (b"&" * 50, 400)])
def test_forms_that_cannot_be_read(tmp_path: Path, body: bytes, status: int) -> None:
    async def scene(desk: Desk) -> None:
        async with browser(desk) as client:
            answer = await client.post("/login", content=body)
        assert answer.status_code == status

    play(tmp_path, scene)


def test_a_store_that_fails_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(desk: Desk) -> None:
        async def busy(facts: object) -> None:
            raise Unavailable

        monkeypatch.setattr(desk.committer, "commit", busy)
        async with browser(desk) as client:
            answer = await client.post("/login", data=FORM)
        assert answer.status_code == 503
        assert "set-cookie" not in answer.headers

    play(tmp_path, scene)


@pytest.mark.parametrize(
    "written, target",
    [
        ("", "/"),
        ("/messages?page=1", "/messages?page=1"),
        (f"{HERE}/messages", "/messages"),
        (HERE, "/"),
        ("/login?redirect=/login", "/"),
        ("https://evil.example/", "/"),
        ("//evil.example/", "/"),
        ("/\\evil.example", "/"),
        ("/\t/evil.example", "/"),
        (f"{HERE}//evil.example/", "/"),
        ("javascript:alert(1)", "/"),
        ("http:evil.example", "/"),
        ("ftp://trunkline.test/x", "/"),
        (f"http://user@{HERE[7:]}/", "/"),
        ("http://[", "/"),
        ("relative", "/"),
    ],
)
def test_the_way_leads_nowhere_else(written: str, target: str) -> None:
    assert safe_target(written, HOSTS) == target
