"""ESMEs, what they are owed, and parts of their texts, as they are found."""

from __future__ import annotations

from typing import Any

from tests.kits.esme import ESME, added
from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME, MAIN_NUMBER, THEM
from tests.kits.store_kit import Store
from trunkline.domain.facts import DeliveryReported
from trunkline.store import tables
from trunkline.store.esmes import all_esmes, claim, esme_by_name, forget_owed, settle


async def owed(app: RunningApp, other: str = THEM) -> str:
    """A delivered message of an ESME; its id."""
    sample = await app.sample(other, esme=ESME)
    return await told(app, sample.message.id)


async def told(app: RunningApp, id_: str) -> str:
    plain: dict[str, Any] = {"account_id": ACME, "date": app.universe.now_iso(), "id": id_}
    await app.record(DeliveryReported(**plain, delivered=True, failure=None, reason=""))
    return id_


def test_esmes_are_found(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        engine = app.app.engine
        await added(app, networks=("10.0.0.0/8", "::1/128"), tls=True, rate=7)
        found = await esme_by_name(engine, "shop")
        assert found is not None and found.networks == ("10.0.0.0/8", "::1/128") and found.endpoints == ()
        assert (found.tls, found.disabled, found.rate) == (True, False, 7)
        assert await esme_by_name(engine, "Shop") is None
        assert await all_esmes(engine) == [found]

    play(either_store, scene)


def test_a_conversation_is_claimed_in_order_and_once(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        engine = app.app.engine
        await added(app)
        (esme,) = await all_esmes(engine)
        session = await app.sample(esme=ESME)
        first = session.message.id
        await told(app, first)
        app.universe.advance(1)
        second = app.created(session.session, esme=ESME)
        await app.record(second)
        await told(app, second.id)
        other = await owed(app, "+15557770001")
        now = app.universe.milliseconds()
        assert [each.message_id for each in await claim(engine, esme, now, now + 1000, 1)] == [first]
        # The second of that conversation waits for the first.
        (found,) = await claim(engine, esme, now, now + 1000, 9)
        assert (found.message_id, found.address, found.other_address) == (other, MAIN_NUMBER, "+15557770001")
        assert await claim(engine, esme, now, now + 1000, 9) == []
        late = await claim(engine, esme, now + 1000, now + 2000, 9)
        assert [each.message_id for each in late] == [first, second.id, other]
        assert [each.attempts for each in late] == [1, 0, 1]
        await settle(engine, ACME, [late[0].id], [(late[1].id, now + 5000), (late[2].id, 0)])
        assert [each.message_id for each in await claim(engine, esme, now, now + 1000, 9)] == [other]
        await forget_owed(engine, app.universe.now_iso())
        assert [row["message_id"] for row in await app.rows(tables.ESME_DELIVERY)] == sorted([second.id, other])

    play(either_store, scene)
