"""Passwords are hashed by argon2id, with the same work whether there is a user or not."""

import asyncio
from dataclasses import replace

import pytest

from tests.operations.auth.desk import cheap
from trunkline.base.faults import TooManyRequests
from trunkline.operations.auth import passwords as module
from trunkline.operations.auth.passwords import Passwords
from trunkline.settings import Settings

CHEAP = cheap(Settings())


async def matches(passwords: Passwords, kept: str, password: str) -> bool:
    async with passwords.slot():
        return await passwords.matches_in_slot(kept, password)


def test_a_hash_is_of_its_password_alone() -> None:
    async def scene() -> None:
        passwords = Passwords(CHEAP)
        kept = await passwords.hash("Grüße 日本 \ud800")
        assert kept.startswith("$argon2id$v=19$m=64,t=1,p=1$")
        assert await matches(passwords, kept, "Grüße 日本 \ud800")
        assert not await matches(passwords, kept, "Grüße 日本")
        assert kept != await passwords.hash("Grüße 日本 \ud800")

    asyncio.run(scene())


@pytest.mark.parametrize("kept", ["", "plain", "$argon2id$v=19$m=64,t=1,p=1$x$y", "$2b$12$abc"])
def test_what_is_no_hash_matches_nothing(kept: str) -> None:
    assert not asyncio.run(matches(Passwords(CHEAP), kept, ""))


def test_no_user_takes_the_work_of_todays_parameters() -> None:
    dear = replace(CHEAP, argon2_memory_kib=8192, argon2_time=2)
    unmatched = module._unmatched(dear)
    assert unmatched.startswith("$argon2id$v=19$m=8192,t=2,p=1$")
    assert not Passwords(dear).outdated(unmatched)
    assert not asyncio.run(matches(Passwords(dear), "", "anything"))


def test_a_hash_of_other_parameters_is_outdated() -> None:
    kept = asyncio.run(Passwords(CHEAP).hash("x"))
    assert not Passwords(CHEAP).outdated(kept)
    assert Passwords(replace(CHEAP, argon2_time=2)).outdated(kept)


def test_few_at_a_time_and_not_too_many_in_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WAITING_MOST", 3)

    async def scene() -> None:
        passwords = Passwords(CHEAP)
        inside, most = 0, 0

        async def one() -> None:
            nonlocal inside, most
            async with passwords.slot():
                inside += 1
                most = max(most, inside)
                await asyncio.sleep(0.01)
                inside -= 1

        ends = await asyncio.gather(*(one() for _ in range(10)), return_exceptions=True)
        assert most == module.SLOTS
        assert sum(isinstance(end, TooManyRequests) for end in ends) == 10 - 3 - module.SLOTS
        assert await passwords.hash("x")

    asyncio.run(scene())
