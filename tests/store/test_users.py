"""Users, keys and signed-in sessions are found by what a caller shows, on both stores."""

import pytest

from tests.operations.auth.desk import AGENT, BOSS, FIRST, OTHER, ROOT, SECOND, Desk, on_store
from trunkline.domain.facts import AccountCreated, SignedIn
from trunkline.settings import Settings
from trunkline.store.users import (
    key_by_digest,
    key_by_id,
    keys_of_accounts,
    login_session,
    login_sessions_of,
    user_by_email,
    user_by_id,
)


def test_a_user_is_found_by_address_and_id(store_settings: Settings) -> None:
    async def scene(desk: Desk) -> None:
        user = await user_by_email(desk.engine, " Boss@Example.COM ")
        assert user is not None
        assert (user.id, user.name) == (BOSS, "Boss Person")
        assert user.roles == {"Manager", "User"}
        assert user.account_ids == (FIRST, SECOND)
        assert not user.disabled
        assert await user_by_id(desk.engine, BOSS) == user
        assert await user_by_email(desk.engine, "nobody@example.com") is None

    on_store(store_settings, scene)


def test_an_administrator_has_all_accounts(store_settings: Settings) -> None:
    async def scene(desk: Desk) -> None:
        user = await user_by_id(desk.engine, ROOT)
        assert user is not None
        assert user.account_ids == (FIRST, SECOND, OTHER)
        await desk.commit(AccountCreated(account_id="d" * 24, date="2026-11-23T00:00:00.000Z", name="D", region="US"))
        later = await user_by_id(desk.engine, ROOT)
        assert later is not None
        assert len(later.account_ids) == 4

    on_store(store_settings, scene)


def test_keys_are_found_by_digest_account_and_owner(store_settings: Settings) -> None:
    async def scene(desk: Desk) -> None:
        drawn, key_id = await desk.key(AGENT, expires="2027-01-01T00:00:00.000Z")
        _, other_id = await desk.key(BOSS, account=SECOND)
        key = await key_by_digest(desk.engine, drawn.digest)
        assert key is not None
        assert (key.id, key.user_id, key.hint) == (key_id, AGENT, drawn.secret[-4:])
        assert key.good_at("2026-12-31T23:59:59.999Z")
        assert not key.good_at("2027-01-01T00:00:00.000Z")
        assert await key_by_id(desk.engine, (FIRST,), key_id) == key
        assert await key_by_id(desk.engine, (SECOND, OTHER), key_id) is None
        assert await key_by_digest(desk.engine, "0" * 64) is None
        both = await keys_of_accounts(desk.engine, (FIRST, SECOND))
        assert [each.id for each in both] == [other_id, key_id]
        assert await keys_of_accounts(desk.engine, (FIRST, SECOND), AGENT) == [key]
        assert await keys_of_accounts(desk.engine, ()) == []

    on_store(store_settings, scene)


def test_signed_in_sessions(store_settings: Settings) -> None:
    async def scene(desk: Desk) -> None:
        for digest in ("d1", "d2"):
            date, expires = "2026-11-23T00:00:00.000Z", "2026-12-07T00:00:00.000Z"
            await desk.commit(SignedIn(account_id=FIRST, date=date, digest=digest, user_id=AGENT, expires=expires))
        session = await login_session(desk.engine, "d1")
        assert session is not None
        assert (session.user_id, session.expires) == (AGENT, "2026-12-07T00:00:00.000Z")
        assert sorted(await login_sessions_of(desk.engine, AGENT)) == ["d1", "d2"]
        assert await login_session(desk.engine, "d3") is None

    on_store(store_settings, scene)


@pytest.mark.parametrize("first, last, name", [("A", "B", "A B"), ("A", "", "A"), ("", "", "x@example.com")])
def test_a_user_without_a_name_is_called_by_the_address(first: str, last: str, name: str) -> None:
    from trunkline.store.users import User

    assert User("1", "x@example.com", first, last, "", frozenset(), False, ()).name == name
