"""Looking up opt-outs: of one account, with a pool's members, and the claim's three questions."""

from __future__ import annotations

from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME, MAIN, THEM
from tests.kits.store_kit import Store
from trunkline.domain.consent import Rules
from trunkline.domain.facts import ConsentRulesSet, OptedOut
from trunkline.store import consent


def opted(app: RunningApp, scope: str, account: str = ACME) -> OptedOut:
    date = app.universe.now_iso()
    return OptedOut(account_id=account, date=date, address=THEM, scope=scope, how="api")


def test_of_one_account(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        engine = app.app.engine
        assert (await consent.read_consent_plan(engine)).accounts == frozenset()
        await app.record(opted(app, ""))
        await app.record(opted(app, MAIN))
        plan = await consent.read_consent_plan(engine)
        assert plan.accounts == {ACME} and plan.rules_of(ACME, MAIN) == consent.USUAL
        assert await consent.scopes_of(engine, ACME, THEM) == {"", MAIN}
        assert await consent.scopes_of(engine, "b" * 24, THEM) == set()
        assert [row["scope"] for row in await consent.opt_outs(engine, ACME)] == ["", MAIN]
        step = consent.opted_out_step(engine.name, [(ACME, THEM), (ACME, "+1"), ("b" * 24, THEM)])
        assert consent.opted(await engine.read(step.sql, step.values)) == {(ACME, THEM): {"", MAIN}}

    play(either_store, scene)


def test_an_endpoint_has_rules_of_its_own(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        date = app.universe.now_iso()
        await app.record(ConsentRulesSet(account_id=ACME, date=date, id="", rules='{"quiet":"defer"}'))
        await app.record(ConsentRulesSet(account_id=ACME, date=date, id=MAIN, rules='{"profile":"aws"}'))
        plan = await consent.read_consent_plan(app.app.engine)
        assert plan.rules_of(ACME, MAIN) == Rules(profile="aws")
        assert plan.rules_of(ACME, "other") == Rules(quiet="defer")

    play(either_store, scene)


def test_the_last_of_each(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        engine = app.app.engine
        assert await consent.last_notice(engine, ACME, "c", "help") is None
        assert await consent.last_incoming(engine, ACME, "c") is None
        assert not await consent.is_notice(engine, ACME, "m")

    play(either_store, scene)
