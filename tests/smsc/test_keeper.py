"""Verified binds are remembered; passwords that changed are not taken for them."""

from typing import Any

import pytest

from tests.kits.esme import PASSWORD, added
from tests.kits.running_app import RunningApp, play
from tests.kits.store_kit import Store
from trunkline.carriers.smpp.pdu import BindTransceiver
from trunkline.carriers.smpp.status import CommandStatus as S
from trunkline.domain.facts import EsmeChanged
from trunkline.operations.auth.passwords import Passwords
from trunkline.smsc.answers import Refusal

RIGHT = BindTransceiver(system_id="shop", password=PASSWORD)


class Counted(Passwords):
    """Counts the verifications."""

    count = 0

    async def matches_in_slot(self, kept: str, password: str) -> bool:
        """Count, and verify."""
        Counted.count += 1
        return await super().matches_in_slot(kept, password)


def test_a_password_is_hashed_once_and_a_new_one_counts_at_once(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        fact = await added(app)
        keeper = app.app.smsc._keeper
        keeper._passwords = Counted(app.app.settings)
        Counted.count = 0
        for _ in range(3):
            assert (await keeper.admit(RIGHT, "127.0.0.1", encrypted=False)).id == fact.id
        assert Counted.count == 1
        hashed = await app.app.identity.sign_in.passwords.hash("another8")
        keys: dict[str, Any] = {"account_id": fact.account_id, "date": fact.date, "id": fact.id}
        await app.record(EsmeChanged(**keys, password_hash=hashed))
        with pytest.raises(Refusal) as refusal:
            await keeper.admit(RIGHT, "127.0.0.1", encrypted=False)
        assert refusal.value.status is S.ESME_RINVPASWD
        new = BindTransceiver(system_id="shop", password="another8")
        assert (await keeper.admit(new, "127.0.0.1", encrypted=False)).password_hash == hashed

    play(either_store, scene)
