"""API keys are made, listed and revoked; none can do more than its maker."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.operations.auth.desk import AGENT, BOSS, FIRST, OTHER, ROOT, SECOND, STRANGER, Desk, play
from trunkline.base.faults import Fault, Forbidden, Invalid, NotFound, Unauthorized
from trunkline.operations.call import Caller
from trunkline.operations.keys.list_api_keys import ListApiKeys, list_api_keys
from trunkline.operations.keys.new_api_key import NewApiKey, new_api_key
from trunkline.operations.keys.revoke_api_key import RevokeApiKey, revoke_api_key
from trunkline.store.users import key_by_digest


async def made(desk: Desk, maker: str | Caller, **members: Any) -> Any:
    caller = await desk.as_user(maker) if isinstance(maker, str) else maker
    return await desk.run(new_api_key, NewApiKey(**{"name": "program"} | members), desk.call(caller))


async def listed(desk: Desk, maker: str, **members: Any) -> list[str | None]:
    answer = await desk.run(list_api_keys, ListApiKeys(**members), desk.call(await desk.as_user(maker), verb="GET"))
    return [item.id for item in answer.items]


def test_a_new_key_works_and_is_shown_once(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        answer = await made(desk, AGENT, name=" my program ", expires="2027-01-01")
        assert answer.key.startswith("tk_")
        assert (answer.hint, answer.name, answer.roles) == (answer.key[-4:], "my program", ["User"])
        assert (answer.account_id, answer.user_id, answer.expires) == (FIRST, AGENT, "2027-01-01T00:00:00.000Z")
        caller = await desk.caller(authorization=f"Bearer {answer.key}")
        assert (caller.user_id, caller.key_id, caller.account_ids) == (AGENT, answer.id, (FIRST,))
        stored = await key_by_digest(desk.engine, answer.key)
        assert stored is None
        assert answer.key not in repr(desk.facts)
        page = await desk.run(list_api_keys, ListApiKeys(), desk.call(await desk.as_user(AGENT)))
        assert page.items[0].hint == answer.hint
        assert not hasattr(page.items[0], "key")

    play(tmp_path, scene)


REFUSED: list[tuple[str, dict[str, Any], type[Fault], str | None]] = [
    (AGENT, {"name": ""}, Invalid, "Name"),
    (AGENT, {"name": "x" * 101}, Invalid, "Name"),
    (AGENT, {"name": "a\nb"}, Invalid, "Name"),
    (AGENT, {"roles": ["Manager"]}, Forbidden, "Roles"),
    (AGENT, {"roles": ["Emperor"]}, Invalid, "Roles"),
    (AGENT, {"account_id": SECOND}, NotFound, "AccountId"),
    (AGENT, {"user_id": BOSS}, Forbidden, "UserId"),
    (AGENT, {"expires": "2020-01-01"}, Invalid, "Expires"),
    (AGENT, {"expires": "tomorrow"}, Invalid, "Expires"),
    (BOSS, {}, Invalid, "AccountId"),
    (BOSS, {"account_id": OTHER}, NotFound, "AccountId"),
    (BOSS, {"user_id": STRANGER, "account_id": FIRST}, NotFound, "UserId"),
    (BOSS, {"user_id": "a\0b"}, NotFound, "UserId"),
    (BOSS, {"user_id": AGENT, "account_id": SECOND}, NotFound, "AccountId"),
    (BOSS, {"user_id": AGENT, "roles": ["Manager"]}, Forbidden, "Roles"),
    (BOSS, {"account_id": FIRST, "roles": ["SystemAdministrator"]}, Forbidden, "Roles"),
    # An administrator uses every account; that must not tell a manager who that is, or let them act as one.
    (BOSS, {"user_id": ROOT, "account_id": FIRST}, NotFound, "UserId"),
    (BOSS, {"user_id": ROOT, "account_id": FIRST, "roles": ["User"]}, NotFound, "UserId"),
]


def test_refusals(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        for maker, members, kind, field in REFUSED:
            with pytest.raises(kind) as refused:
                await made(desk, maker, **members)
            assert refused.value.field == field, members

    play(tmp_path, scene)


def test_a_manager_makes_keys_for_others(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        answer = await made(desk, BOSS, user_id=AGENT)
        assert (answer.user_id, answer.account_id, answer.roles) == (AGENT, FIRST, ["User"])
        for_boss = await made(desk, ROOT, user_id=BOSS, account_id=SECOND)
        assert for_boss.roles == ["Manager", "User"]

    play(tmp_path, scene)


def test_a_key_without_any_role_is_not_made(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        only_manager = replace(await desk.as_user(BOSS), roles=frozenset({"Manager"}))
        with pytest.raises(Invalid, match="no role in common") as refused:
            await made(desk, only_manager, user_id=AGENT)
        assert refused.value.field == "Roles"

    play(tmp_path, scene)


def test_administrators_make_keys_for_everybody_and_for_themselves(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        assert (await made(desk, ROOT, user_id=STRANGER, account_id=OTHER)).user_id == STRANGER
        narrowed = replace(await desk.as_user(ROOT), roles=frozenset({"User"}), account_ids=(FIRST,))
        assert (await made(desk, narrowed)).roles == ["User"]

    play(tmp_path, scene)


def test_a_key_makes_no_key_that_can_do_more_or_lives_longer(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        first = await made(desk, BOSS, account_id=FIRST, roles=["User"], expires="2027-01-01")
        caller = await desk.caller(authorization=f"Bearer {first.key}")
        for members in ({"roles": ["Manager"]}, {"account_id": SECOND}, {}, {"expires": "2027-01-02"}):
            with pytest.raises((Forbidden, NotFound, Invalid)):
                await made(desk, caller, **{"expires": "2026-12-31"} | members if members else {})
        second = await made(desk, caller, expires="2026-12-31")
        assert second.roles == ["User"]

    play(tmp_path, scene)


def test_lists_show_what_the_caller_may_see(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        mine = await made(desk, AGENT, name="b")
        desk.universe.advance(1)
        bosses = await made(desk, BOSS, name="a", account_id=FIRST)
        other = await made(desk, BOSS, name="c", account_id=SECOND)
        assert await listed(desk, AGENT) == [mine.id]
        assert await listed(desk, AGENT, user_id=BOSS) == []
        assert await listed(desk, BOSS) == [other.id, bosses.id, mine.id]
        assert await listed(desk, BOSS, account_ids=[FIRST, OTHER]) == [bosses.id, mine.id]
        assert await listed(desk, BOSS, user_id=AGENT) == [mine.id]
        assert await listed(desk, BOSS, sort_field="Name") == [bosses.id, mine.id, other.id]
        assert await listed(desk, BOSS, specific_ids=[mine.id]) == [mine.id]
        assert await listed(desk, BOSS, count_per_page=2, page=1) == [mine.id]
        assert await listed(desk, STRANGER) == []
        assert len(await listed(desk, ROOT)) == 3

    play(tmp_path, scene)


def test_a_revoked_key_is_refused_at_once(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        answer = await made(desk, AGENT)
        shown = f"Bearer {answer.key}"
        assert (await desk.caller(authorization=shown)).signed_in
        assert desk.identity.remembered(shown)
        agent, request = await desk.as_user(AGENT), RevokeApiKey(key_id=answer.id)
        await desk.run(revoke_api_key, request, desk.call(agent, verb="DELETE"))
        with pytest.raises(Unauthorized, match="Invalid API Key"):
            await desk.caller(authorization=shown)
        again = desk.call(agent)
        await desk.run(revoke_api_key, request, again)
        assert again.facts == []
        assert await listed(desk, AGENT) == []
        assert await listed(desk, AGENT, include_revoked=True) == [answer.id]

    play(tmp_path, scene)


def test_keys_of_others_do_not_exist(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        answer = await made(desk, BOSS, account_id=FIRST)
        for caller in (AGENT, STRANGER):
            with pytest.raises(NotFound):
                call = desk.call(await desk.as_user(caller))
                await desk.run(revoke_api_key, RevokeApiKey(key_id=answer.id), call)
        for key_id in ("nope", "a\0b"):
            with pytest.raises(NotFound):
                await desk.run(revoke_api_key, RevokeApiKey(key_id=key_id), desk.call(await desk.as_user(BOSS)))
        with pytest.raises(Invalid):
            await desk.run(revoke_api_key, RevokeApiKey(), desk.call(await desk.as_user(BOSS)))

    play(tmp_path, scene)
