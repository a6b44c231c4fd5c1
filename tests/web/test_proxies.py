"""Who is believed to tell where a caller is."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kits.running_app import RunningApp, play
from tests.kits.store_kit import Store
from tests.operations.auth.desk import PASSWORD
from trunkline.settings import Settings, SettingsError
from trunkline.web.exchange import Request, read_headers
from trunkline.web.proxies import Proxies

PEER, INNER, CALLER, LIE = "192.0.2.9", "10.1.2.3", "203.0.113.5", "198.51.100.7"
PROXIES = Proxies(Settings(trusted_proxies=f"{PEER}, 10.0.0.0/8, 2001:db8::/32").trusted_networks)


def seen(forwarded: str, peer: str = PEER, proto: str = "") -> tuple[str, str]:
    headers = {"x-forwarded-for": forwarded, "x-forwarded-proto": proto}
    found = PROXIES.seen(Request("GET", "/", "/", "", headers, b"", peer))
    return found.remote, found.scheme


@pytest.mark.parametrize(
    ("forwarded", "remote"),
    [
        (CALLER, CALLER),
        (f"{LIE}, {CALLER}", CALLER),
        (f"{LIE}, {CALLER}, {INNER}", CALLER),
        (f"{LIE},{CALLER},{INNER} , 10.9.9.9", CALLER),
        (f"{CALLER}:4711, {INNER}:80", CALLER),
        ("[2001:db9::7]:4711, 2001:db8::1", "2001:db9::7"),
        (f"::ffff:{CALLER}, ::ffff:{INNER}", CALLER),
        (INNER, INNER),
        ("", PEER),
        (f"{CALLER}, unknown, {INNER}", INNER),
        (f"{CALLER}, nonsense", PEER),
        (", ".join([LIE] + [INNER] * 100), INNER),
    ],
)
def test_the_rightmost_address_that_is_no_proxy(forwarded: str, remote: str) -> None:
    assert seen(forwarded) == (remote, "http")


@pytest.mark.parametrize("peer", [CALLER, "", "nonsense", "2001:db9::1"])
def test_others_are_not_believed(peer: str) -> None:
    assert seen(LIE, peer, "https") == (peer, "http")


@pytest.mark.parametrize(
    ("told", "scheme"), [("https", "https"), ("HTTPS", "https"), ("http, https", "https"), ("gopher", "http")]
)
def test_the_scheme(told: str, scheme: str) -> None:
    assert seen(CALLER, proto=told) == (CALLER, scheme)


def test_lines_that_came_apart_are_one_list() -> None:
    lines = [(b"x-forwarded-for", CALLER.encode()), (b"host", b"h"), (b"x-forwarded-for", INNER.encode())]
    assert seen(read_headers(lines)["x-forwarded-for"])[0] == CALLER


@given(st.text(max_size=200))
def test_nothing_written_there_breaks_it(forwarded: str) -> None:
    remote, scheme = seen(forwarded, proto=forwarded)
    assert remote
    assert scheme in ("http", "https")


def test_settings_must_be_networks() -> None:
    with pytest.raises(SettingsError, match="must be addresses and networks"):
        Settings(trusted_proxies="10.0.0.0/8, proxy.example.com")
    with pytest.raises(SettingsError, match="host bits"):
        Settings(trusted_proxies="10.0.0.1/8")


# --- Through the front door ------------------------------------------------------------------------------------------


def test_each_caller_behind_a_proxy_has_brakes_of_their_own(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        async def sign_in(caller: str, password: str) -> int:
            body = {"userName": "boss@example.com", "password": password}
            headers = {"x-forwarded-for": f"{LIE}, {caller}"}
            return (await app.ask("POST", "/auth/credentials", body, key=None, headers=headers)).status

        assert await sign_in(CALLER, PASSWORD) == 200
        assert [await sign_in(LIE, "guess") for _ in range(3)] == [401, 401, 429]
        assert await sign_in(LIE, PASSWORD) == 429
        assert await sign_in(CALLER, PASSWORD) == 200
        async with browser(app) as client:
            assert await form(client, LIE) == 429
            assert await form(client, CALLER) == 303

    play(sqlite_store, work, trusted_proxies=PEER, sign_in_attempts=2)


def test_links_have_the_scheme_that_the_proxy_tells(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        told = {"x-forwarded-for": CALLER, "x-forwarded-proto": "https"}
        async with browser(app) as client:
            page = await client.get("/", headers=told)
            assert "https://trunkline.test/messages" in page.text

    play(sqlite_store, work, trusted_proxies=PEER)


def browser(app: RunningApp) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app.app.asgi, client=(PEER, 4711))
    return httpx.AsyncClient(transport=transport, base_url="http://trunkline.test")


async def form(client: httpx.AsyncClient, caller: str) -> int:
    headers = {"Origin": "http://trunkline.test", "X-Forwarded-For": caller}
    data = {"userName": "boss@example.com", "password": PASSWORD}
    return (await client.post("/login", data=data, headers=headers)).status_code
