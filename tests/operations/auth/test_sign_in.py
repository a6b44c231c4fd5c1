"""Signing in by a password tells nobody who exists, and slows those who guess."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from tests.operations.auth.desk import AGENT, FIRST, GONE, HERE, PASSWORD, Desk, play
from trunkline.base.faults import TooManyRequests, Unauthorized
from trunkline.domain.facts import PasswordRehashed, SignedIn, UserDisabled
from trunkline.operations.auth.passwords import Passwords
from trunkline.operations.auth.sign_in import WRONG, SignIn
from trunkline.store.users import login_sessions_of

AWAY = "198.51.100.9"


def test_the_right_password(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        user, facts = await desk.identity.sign_in.verify("Agent@Example.com ", PASSWORD, HERE)
        assert (user.id, facts) == (AGENT, ())

    play(tmp_path, scene)


def test_every_failure_looks_alike(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        for name in ("agent@example.com", "nobody@example.com", "", "a\0b", "\ud800", "x" * 100_000):
            with pytest.raises(Unauthorized) as wrong:
                await desk.identity.sign_in.verify(name, "wrong", HERE)
            assert (wrong.value.message, wrong.value.code, wrong.value.errors) == (WRONG, "Unauthorized", ())

    play(tmp_path, scene, sign_in_attempts=100)


def test_a_disabled_user_is_like_a_wrong_password(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        date = desk.universe.now_iso()
        await desk.commit(UserDisabled(account_id=FIRST, date=date, user_id=GONE, disabled=True))
        with pytest.raises(Unauthorized, match=WRONG):
            await desk.identity.sign_in.verify("gone@example.com", PASSWORD, HERE)

    play(tmp_path, scene)


@pytest.mark.parametrize("name", ["agent@example.com", "nobody@example.com"])
def test_guessing_is_slowed_whether_there_is_such_a_user_or_not(tmp_path: Path, name: str) -> None:
    async def scene(desk: Desk) -> None:
        sign_in = desk.identity.sign_in
        for number in range(3):
            with pytest.raises(Unauthorized):
                await sign_in.verify(name, f"guess {number}", HERE)
        with pytest.raises(TooManyRequests) as slowed:
            await sign_in.verify(name, PASSWORD, AWAY)
        assert slowed.value.retry_after == 1.0
        desk.universe.advance(2)
        assert await outcome(sign_in, "agent@example.com", PASSWORD, AWAY) == "in"

    play(tmp_path, scene, sign_in_attempts=3)


def test_a_flood_of_guesses_gets_only_a_few_tries(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        sign_in = desk.identity.sign_in
        tries = [outcome(sign_in, "agent@example.com", f"guess {number}", HERE) for number in range(40)]
        ends = await asyncio.gather(*tries)
        assert 3 <= ends.count("wrong") <= 4
        assert ends.count("slowed") == 40 - ends.count("wrong")

    play(tmp_path, scene, sign_in_attempts=3)


def test_the_same_attempt_many_times_at_once_is_one(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        sign_in = desk.identity.sign_in
        right = [outcome(sign_in, "agent@example.com", PASSWORD, HERE) for _ in range(30)]
        assert set(await asyncio.gather(*right)) == {"in"}
        wrong = [outcome(sign_in, "boss@example.com", "old password", HERE) for _ in range(30)]
        assert set(await asyncio.gather(*wrong)) == {"wrong"}
        assert await outcome(sign_in, "boss@example.com", PASSWORD, HERE) == "in"

    play(tmp_path, scene, sign_in_attempts=3)


def test_a_password_is_hashed_anew_when_parameters_change(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        before = (await desk.user(AGENT)).password_hash
        stronger = replace(desk.settings, argon2_time=2)
        _, facts = await SignIn(desk.engine, stronger, desk.universe).verify("agent@example.com", PASSWORD, HERE)
        await desk.commit(*facts)
        after = (await desk.user(AGENT)).password_hash
        assert "t=2" in after
        assert not Passwords(stronger).outdated(after)
        await desk.commit(*facts)  # told twice, it changes nothing
        stale = PasswordRehashed(account_id=FIRST, date="", user_id=AGENT, before=before, password_hash="stale")
        await desk.commit(stale)
        assert (await desk.user(AGENT)).password_hash == after

    play(tmp_path, scene)


def test_a_new_password_ends_every_session(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        date, expires = desk.universe.now_iso(), "2027-01-01T00:00:00.000Z"
        await desk.commit(SignedIn(account_id=FIRST, date=date, digest="d", user_id=AGENT, expires=expires))
        facts = await desk.identity.sign_in.changed_password(await desk.user(AGENT), "another one")
        await desk.commit(*facts)
        assert await login_sessions_of(desk.engine, AGENT) == []
        assert await outcome(desk.identity.sign_in, "agent@example.com", PASSWORD, HERE) == "wrong"
        assert await outcome(desk.identity.sign_in, "agent@example.com", "another one", HERE) == "in"

    play(tmp_path, scene)


async def outcome(sign_in: SignIn, name: str, password: str, remote: str) -> str:
    try:
        await sign_in.verify(name, password, remote)
    except Unauthorized:
        return "wrong"
    except TooManyRequests:
        return "slowed"
    return "in"
