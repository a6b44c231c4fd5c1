from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME
from tests.kits.store_kit import Store
from trunkline.store.idempotency import answers_of


def test_answers_of_a_moment(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        made = (await app.send("Hello", key="ann", headers={"idempotency-key": "k"})).json
        (kept,) = await answers_of(app.app.engine, made["date"])
        assert kept.account_id == ACME and made["id"] in kept.answer
        assert await answers_of(app.app.engine, "2020-01-01T00:00:00.000Z") == []

    play(either_store, scene)
