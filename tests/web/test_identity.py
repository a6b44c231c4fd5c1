"""Who calls: HTTP Basic, API keys and cookies; and what those are told who may not."""

import asyncio
import base64
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.operations.auth.desk import AGENT, BOSS, FIRST, PASSWORD, ROOT, SECOND, Desk, play
from trunkline.base.faults import BadRequest, TooManyRequests, Unauthorized
from trunkline.base.tasks import spawn
from trunkline.base.universe import FixedUniverse
from trunkline.domain.facts import AccountCreated, Fact, KeyRevoked, KeyUsed, PasswordChanged, UserChanged, UserDisabled
from trunkline.operations.auth import login_sessions
from trunkline.operations.call import Caller, Cookie
from trunkline.settings import Settings
from trunkline.store.users import key_by_id
from trunkline.web import identity as module
from trunkline.web.exchange import Request
from trunkline.web.identity import ANONYMOUS, challenge, cookie_header, read_basic, read_cookies, wrong_role


def basic(name: str, password: str, scheme: str = "Basic") -> str:
    return f"{scheme} {base64.b64encode(f'{name}:{password}'.encode()).decode()}"


AGENTS = basic("agent@example.com", PASSWORD)


@pytest.mark.parametrize("scheme", ["Basic", "basic", "BASIC"])
def test_a_password_on_any_request(tmp_path: Path, scheme: str) -> None:
    async def scene(desk: Desk) -> None:
        caller = await desk.caller(authorization=basic("AGENT@example.com", PASSWORD, scheme))
        assert (caller.user_id, caller.display_name, caller.source) == (AGENT, "Agent Person", "basic")
        assert (caller.roles, caller.account_ids, caller.session_id) == (frozenset({"User"}), (FIRST,), "")

    play(tmp_path, scene)


NOBODY: list[dict[str, str]] = [
    {},
    {"authorization": ""},
    {"authorization": "Basic"},
    {"authorization": basic("agent@example.com", "")},
    {"authorization": "Basic " + base64.b64encode(b"agent@example.com").decode()},
    {"authorization": "Bearer eyJhbGciOiJIUzI1NiJ9.e30.x"},
    {"authorization": "Digest username=x"},
    {"authorization": "Negotiate"},
    {"cookie": "ss-id=unknown0000000000000; ss-opt=temp"},
    {"cookie": "ss-id=\ud800"},
    {"cookie": "; =; ss-id"},
]


def test_nobody(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        for headers in NOBODY:
            assert await desk.identity.caller(headers, "192.0.2.1") is ANONYMOUS, headers

    play(tmp_path, scene)


def test_wrong_credentials_are_told(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        with pytest.raises(Unauthorized, match="Invalid Username or Password"):
            await desk.caller(authorization=basic("agent@example.com", "wrong"))
        with pytest.raises(Unauthorized, match="Invalid API Key"):
            await desk.caller(authorization="Bearer tk_unknown")
        with pytest.raises(BadRequest) as unreadable:
            await desk.caller(authorization="Basic !!!")
        assert unreadable.value.code == "FormatException"

    play(tmp_path, scene)


def test_a_password_is_verified_once_while_it_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(desk: Desk) -> None:
        passwords, verified = desk.identity.sign_in.passwords, []
        plain = passwords.matches_in_slot

        async def counted(kept: str, password: str) -> bool:
            verified.append(1)
            return await plain(kept, password)

        monkeypatch.setattr(passwords, "matches_in_slot", counted)
        for _ in range(3):
            assert (await desk.caller(authorization=AGENTS)).user_id == AGENT
        assert len(verified) == 1
        desk.universe.advance(desk.settings.credential_memory_seconds)
        assert (await desk.caller(authorization=AGENTS)).user_id == AGENT
        assert len(verified) == 2
        assert await asyncio.gather(*(desk.caller(authorization=AGENTS) for _ in range(20)))
        assert len(verified) == 2

    play(tmp_path, scene)


def test_nothing_is_remembered_when_the_settings_say_so(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        assert (await desk.caller(authorization=AGENTS)).user_id == AGENT
        assert desk.identity.remembered(AGENTS) is None

    play(tmp_path, scene, credential_memory_seconds=0.0)


def test_what_is_remembered_is_bounded_and_holds_no_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "REMEMBERED_MOST", 3)

    async def scene(desk: Desk) -> None:
        for _ in range(6):
            drawn, _ = await desk.key()
            assert (await desk.caller(authorization=f"Bearer {drawn.secret}")).signed_in
        assert len(desk.identity._known) == 3
        assert PASSWORD not in repr(vars(desk.identity))

    play(tmp_path, scene)


FORGOTTEN: list[tuple[str, dict[str, Any], type[Fact]]] = [
    ("agent", {"user_id": AGENT, "disabled": True}, UserDisabled),
    ("agent", {"user_id": AGENT, "password_hash": "new"}, PasswordChanged),
]


@pytest.mark.parametrize("name, members, kind", FORGOTTEN)
def test_a_change_of_the_user_is_heeded_at_once(
    tmp_path: Path, name: str, members: dict[str, Any], kind: type[Fact]
) -> None:
    async def scene(desk: Desk) -> None:
        boss = basic("boss@example.com", PASSWORD)
        await desk.caller(authorization=AGENTS)
        await desk.caller(authorization=boss)
        await desk.commit(kind(account_id=FIRST, date=desk.universe.now_iso(), **members))
        assert desk.identity.remembered(AGENTS) is None
        assert desk.identity.remembered(boss) is not None
        with pytest.raises(Unauthorized):
            await desk.caller(authorization=AGENTS)

    play(tmp_path, scene)


def test_a_change_during_the_check_is_heeded_too(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        drawn, key_id = await desk.key()
        shown = f"Bearer {drawn.secret}"
        running = spawn(desk.caller(authorization=shown), "caller")
        await asyncio.sleep(0)
        desk.identity.observe([KeyRevoked(account_id=FIRST, date="", id=key_id)])
        await running
        assert desk.identity.remembered(shown) is None

    play(tmp_path, scene)


def test_an_administrator_sees_a_new_account_at_once(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        shown = basic("root@example.com", PASSWORD)
        assert len((await desk.caller(authorization=shown)).account_ids) == 3
        date = desk.universe.now_iso()
        await desk.commit(AccountCreated(account_id="d" * 24, date=date, name="D", region="US"))
        caller = await desk.caller(authorization=shown)
        assert (caller.user_id, len(caller.account_ids)) == (ROOT, 4)

    play(tmp_path, scene)


def test_a_key_is_its_user_within_one_account_and_its_roles(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        drawn, key_id = await desk.key(AGENT)  # the key says Manager, its user is none any more
        caller = await desk.caller(authorization=f"bearer  {drawn.secret}")
        assert (caller.user_id, caller.key_id, caller.source) == (AGENT, key_id, "key")
        assert (caller.roles, caller.account_ids) == (frozenset({"User"}), (FIRST,))
        elsewhere, _ = await desk.key(AGENT, account=SECOND)
        with pytest.raises(Unauthorized):
            await desk.caller(authorization=f"Bearer {elsewhere.secret}")

    play(tmp_path, scene)


def test_a_key_may_have_a_header_of_its_own_or_be_a_name_without_a_password(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        drawn, key_id = await desk.key(BOSS)
        for headers in ({"x-api-key": f" {drawn.secret} "}, {"authorization": basic(drawn.secret, "")}):
            caller = await desk.identity.caller(headers, "192.0.2.1")
            assert (caller.user_id, caller.key_id, caller.source) == (BOSS, key_id, "key"), headers
        both = {"authorization": AGENTS, "x-api-key": drawn.secret}
        assert (await desk.identity.caller(both, "192.0.2.1")).user_id == AGENT
        for headers in ({"x-api-key": "tk_unknown"}, {"authorization": basic("tk_unknown", "")}):
            with pytest.raises(Unauthorized, match="Invalid API Key"):
                await desk.identity.caller(headers, "192.0.2.1")

    play(tmp_path, scene)


def test_a_key_expires_also_while_it_is_remembered(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        drawn, _ = await desk.key(BOSS, expires="2026-11-23T10:11:32.123Z")
        shown = f"Bearer {drawn.secret}"
        assert (await desk.caller(authorization=shown)).user_id == BOSS
        desk.universe.advance(19.9)
        assert desk.identity.remembered(shown)
        desk.universe.advance(0.2)
        with pytest.raises(Unauthorized, match="Invalid API Key"):
            await desk.caller(authorization=shown)

    play(tmp_path, scene)


def test_roles_that_change_are_heeded_at_once(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        assert (await desk.caller(authorization=AGENTS)).roles == {"User"}
        date, accounts = desk.universe.now_iso(), (FIRST,)
        roles = ("Customer",)
        await desk.commit(
            UserChanged(account_id=FIRST, date=date, user_id=AGENT, roles=roles, accounts=accounts, before=accounts)
        )
        assert (await desk.caller(authorization=AGENTS)).roles == {"Customer"}

    play(tmp_path, scene)


@pytest.mark.parametrize("memory", [0.0, 300.0])
def test_the_use_of_a_key_is_noted_at_most_once_a_minute(tmp_path: Path, memory: float) -> None:
    async def scene(desk: Desk) -> None:
        drawn, key_id = await desk.key()
        for _ in range(3):
            for _ in range(4):
                await desk.caller(authorization=f"Bearer {drawn.secret}")
                await desk.settle()
            desk.universe.advance(50)
        used = [fact for fact in desk.facts if isinstance(fact, KeyUsed)]
        assert len(used) == 2
        key = await key_by_id(desk.engine, (FIRST,), key_id)
        assert key is not None
        assert key.last_used == used[-1].date

    play(tmp_path, scene, credential_memory_seconds=memory)


def test_a_use_that_cannot_be_noted_harms_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(desk: Desk) -> None:
        async def broken(facts: object) -> None:
            raise OSError("no disk")

        drawn, _ = await desk.key()
        monkeypatch.setattr(desk.identity, "_commit", broken)
        assert (await desk.caller(authorization=f"Bearer {drawn.secret}")).signed_in
        await desk.settle()

    play(tmp_path, scene)


def test_cookies_and_headers_name_the_session(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        temporary, permanent = await signed_in(desk, remember=False), await signed_in(desk, remember=True)
        known: list[tuple[dict[str, str], bool]] = [
            ({"cookie": cookies(temporary)}, True),
            ({"cookie": cookies(permanent)}, True),
            ({"cookie": f"ss-id={temporary['ss-id']}"}, True),
            ({"cookie": f"ss-pid={temporary['ss-pid']}; ss-opt=temp"}, False),
            ({"cookie": f"ss-pid={temporary['ss-pid']}; ss-opt=perm"}, False),
            ({"cookie": f"ss-pid={permanent['ss-pid']}"}, False),
            ({"cookie": f"ss-id={permanent['ss-id']}; ss-opt=perm"}, False),
            ({"x-ss-id": temporary["ss-id"]}, True),
            ({"x-ss-pid": permanent["ss-pid"], "x-ss-opt": "perm"}, True),
            ({"authorization": "Basic", "cookie": cookies(temporary)}, True),
        ]
        for headers, valid in known:
            assert (await desk.identity.caller(headers, "")).signed_in is valid, headers
        caller = await desk.caller(cookie=cookies(temporary))
        assert caller.session_id == temporary["ss-id"]
        assert (caller.source, caller.key_id) == ("session", "")

    play(tmp_path, scene)


def test_a_session_expires_and_ends_with_its_user(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        shown = await signed_in(desk, remember=False)
        assert (await desk.caller(cookie=cookies(shown))).signed_in
        date = desk.universe.now_iso()
        await desk.commit(UserDisabled(account_id=FIRST, date=date, user_id=AGENT, disabled=True))
        assert not (await desk.caller(cookie=cookies(shown))).signed_in
        await desk.commit(UserDisabled(account_id=FIRST, date=date, user_id=AGENT, disabled=False))
        assert (await desk.caller(cookie=cookies(shown))).signed_in
        desk.universe.advance(14 * 86400)
        assert not (await desk.caller(cookie=cookies(shown))).signed_in

    play(tmp_path, scene)


def test_guessing_by_basic_is_slowed(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        for number in range(2):
            with pytest.raises(Unauthorized):
                await desk.caller(authorization=basic("agent@example.com", f"guess {number}"))
        with pytest.raises(TooManyRequests) as slowed:
            await desk.caller(authorization=AGENTS)
        assert slowed.value.retry_after

    play(tmp_path, scene, sign_in_attempts=2)


def test_who_is_remembered_costs_next_to_nothing(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        drawn, _ = await desk.key()
        headers = {"authorization": f"Bearer {drawn.secret}"}
        await desk.identity.caller(headers, "")
        best = min([await timed(desk, headers) for _ in range(20)])
        assert best < 10e-6, f"{best * 1e6:.2f} microseconds"  # 1.5 on a quiet machine

    play(tmp_path, scene)


async def timed(desk: Desk, headers: dict[str, str]) -> float:
    started = time.process_time()  # others may have the core for a while
    for _ in range(1000):
        await desk.identity.caller(headers, "")
    return (time.process_time() - started) / 1000


async def signed_in(desk: Desk, *, remember: bool) -> dict[str, str]:
    user = await desk.user(AGENT)
    begun = login_sessions.begin(
        user, remember=remember, caller=Caller(), universe=desk.universe, settings=desk.settings
    )
    await desk.commit(*begun.facts)
    return {cookie.name: cookie.value for cookie in begun.cookies}


def cookies(values: dict[str, str]) -> str:
    return "; ".join(f"{name}={value}" for name, value in values.items())


@given(st.text(), st.text())
def test_basic_is_read_as_it_was_written(name: str, password: str) -> None:
    pair = f"{name}:{password}".encode("utf-8", "replace")
    assert read_basic(base64.b64encode(pair).decode()) == tuple(pair.decode("utf-8").split(":", 1))


@given(st.text())
def test_any_basic_header_is_read_or_refused(value: str) -> None:
    try:
        read_basic(value)
    except BadRequest as refused:
        assert refused.code == "FormatException"


@given(st.text())
def test_any_cookie_header_is_read(header: str) -> None:
    assert isinstance(read_cookies(header), dict)


def test_cookies_are_read() -> None:
    assert read_cookies('ss-id=a; ss-pid="b" ;c=d=e; flag; ss-id=z') == {"ss-id": "a", "ss-pid": "b", "c": "d=e"}


def test_cookies_are_written() -> None:
    plain, https = Settings(), Settings(public_url="https://texts.example.com")
    assert cookie_header(Cookie("ss-id", "x"), plain) == "ss-id=x; path=/; SameSite=Lax; HttpOnly"
    dated = Cookie("ss-pid", "y", FixedUniverse().now())
    expected = "ss-pid=y; path=/; expires=Mon, 23 Nov 2026 10:11:12 GMT; SameSite=Lax; HttpOnly; Secure"
    assert cookie_header(dated, https) == expected


def asked(path: str = "/messages.json", query: str = "", host: str = "127.0.0.1:5415") -> Request:
    return Request("GET", path, path, query, {"host": host}, b"", "192.0.2.1")


def test_a_stranger_is_challenged() -> None:
    answer = challenge(asked())
    assert (answer.status, answer.body) == (401, b"")
    assert (b"www-authenticate", b'basic realm="/auth/basic"') in answer.headers


def test_a_browser_is_led_to_the_sign_in_page() -> None:
    answer = challenge(asked("/messages", "body=a b&c=ü%2F"), wants_html=True)
    assert answer.status == 302
    location = (
        b"http://127.0.0.1:5415/login?redirect=http%3a%2f%2f127.0.0.1%3a5415%2fmessages%3fbody%3da+b%26c%3d%c3%bc%252F"
    )
    assert dict(answer.headers)[b"location"] == location


def test_who_lacks_the_role_is_told_in_plain_text() -> None:
    answer = wrong_role(asked("/messages.csv"))
    assert answer.status == 403
    assert answer.body == (
        b"Forbidden\n\nRequest.HttpMethod: GET\nRequest.PathInfo: /messages.csv\nRequest.QueryString: \n\n"
    )
    assert dict(answer.headers)[b"content-type"] == b"text/plain"
