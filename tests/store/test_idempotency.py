from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME
from tests.kits.store_kit import Store
from trunkline.store.idempotency import answers_of


def test_answers_of_a_moment_are_those_of_one_account(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        made = (await app.send("Hello", key="ann", headers={"idempotency-key": "k"})).json
        ((_, answer),) = await answers_of(app.app.engine, ACME, made["date"])
        assert made["id"] in answer
        assert await answers_of(app.app.engine, "other", made["date"]) == []
        assert await answers_of(app.app.engine, ACME, "2020-01-01T00:00:00.000Z") == []

    play(either_store, scene)
