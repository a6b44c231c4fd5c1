"""Group commit: what one unit does to the others, and what its caller is told."""

import asyncio
import os
import signal
from collections.abc import Sequence
from typing import Any

import pytest

import trunkline.commit.committer as module
from tests.commit.spied import ACME, REACTIONS, Bench, on_bench
from tests.kits.store_kit import Store
from trunkline.base.faults import Unavailable
from trunkline.base.tasks import spawn
from trunkline.commit.committer import GROUP_MOST, SPLIT_LEAST, Committer
from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Rows
from trunkline.domain.facts import AccountCreated, CustomerCreated, Fact, SessionEnded
from trunkline.store import tables
from trunkline.store.engine import Deadlock, Engine, Step, StoreError, StoreFull, StoreUnavailable
from trunkline.store.events import events_of
from trunkline.store.sqlite import Sqlite


def ids(groups: Sequence[Sequence[Fact]]) -> list[list[str]]:
    return [[fact.id for fact in group if isinstance(fact, CustomerCreated)] for group in groups]


# --- Groups ----------------------------------------------------------------------------------------------------------


def test_what_waits_is_written_in_one_transaction(either_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        customers = [bench.customer() for _ in range(GROUP_MOST + 10)]
        few = [bench.customer() for _ in range(SPLIT_LEAST)]
        assert await bench.together(*([one] for one in few)) == [None] * len(few)
        assert [len(group) for group in bench.groups] == [len(few)]
        bench.groups.clear()
        assert await bench.together(*([one] for one in customers)) == [None] * len(customers)
        half = GROUP_MOST // 2 + 5
        assert [len(group) for group in bench.groups] == [half, half], "the first half, and then the other"
        for one in customers:
            assert await bench.has(one)

    on_bench(either_store, scene)


def test_units_of_a_group_keep_their_order(either_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        customers = [bench.customer() for _ in range(SPLIT_LEAST)]
        await bench.together(*([one] for one in customers))
        names = [one.id for one in customers]
        assert ids(bench.groups) == [names]
        events = await events_of(bench.engine, (ACME,), tuple(names), 100)
        assert [event.subject_id for event in sorted(events, key=lambda event: event.seq)] == names

    on_bench(either_store, scene)


def test_a_few_who_come_while_many_are_written_go_together(sqlite_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        store = bench.engine._engine
        assert isinstance(store, Sqlite)
        process = (await store._writer.ready()).process_id
        many, few = ([bench.customer() for _ in range(number)] for number in (12, 3))
        os.kill(process, signal.SIGSTOP)
        try:
            writing = spawn(bench.together(*([one] for one in many)), "many")
            while not bench.committer._begun:  # noqa: ASYNC110 - no event tells of it
                await asyncio.sleep(0)
            coming = []
            for one in few:
                coming.append(spawn(bench.committer.commit([one]), "few"))
                await asyncio.sleep(0.02)
        finally:
            os.kill(process, signal.SIGCONT)
        await asyncio.gather(writing, *coming)
        assert [len(group) for group in bench.groups] == [12, 3]

    on_bench(sqlite_store, scene)


def test_a_caller_that_waits_for_one_before_the_next_finds_them_in_that_order(either_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        made = [bench.customer() for _ in range(5)]
        for one in made:
            await bench.committer.commit([one])
        assert ids(bench.groups) == [[one.id] for one in made]

    on_bench(either_store, scene)


def test_what_is_answered_is_in_the_store(either_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        async def caller() -> bool:
            one = bench.customer()
            await bench.committer.commit([one])
            return await bench.has(one)

        assert all(await asyncio.gather(*(caller() for _ in range(100))))

    on_bench(either_store, scene)


# --- One unit and the others -----------------------------------------------------------------------------------------


def test_a_breaking_unit_fails_alone_and_leaves_nothing(either_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        taken = bench.customer()
        await bench.committer.commit([taken])
        before, after, beside = bench.customer(), bench.customer(), bench.customer()
        broken = [beside, bench.customer("again", taken.id)]  # its key is taken, which only the store knows
        results = await bench.together([before], broken, [after])
        assert results[0] is None and results[2] is None
        assert isinstance(results[1], StoreError | Declined)
        assert [await bench.has(one) for one in (before, after, beside)] == [True, True, False]

    on_bench(either_store, scene)


def test_a_mistake_in_a_reaction_fails_its_unit_alone(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def mistake(fact: AccountCreated, rows: Rows) -> None:
        raise KeyError("mistake")

    monkeypatch.setattr(
        "tests.commit.spied.REACTIONS",
        [one if one.fact is not AccountCreated else one._replace(apply=mistake) for one in REACTIONS],
    )

    async def scene(bench: Bench) -> None:
        first, last, beside = bench.customer(), bench.customer(), bench.customer()
        broken = AccountCreated(account_id="b" * 24, date=bench.universe.now_iso(), name="b", region="US")
        results = await bench.together([first], [beside, broken], [last])
        assert results[0] is None and results[2] is None
        assert isinstance(results[1], StoreError | Declined)
        assert [await bench.has(one) for one in (first, last, beside)] == [True, True, False]

    on_bench(sqlite_store, scene)


def test_a_declined_unit_leaves_nothing_and_disturbs_nobody(either_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        first, beside, last = bench.customer(), bench.customer(), bench.customer()
        results = await bench.together([first, bench.session()], [beside, bench.session()], [last])
        assert results[0] is None and results[2] is None
        assert isinstance(results[1], Declined)
        assert [await bench.has(one) for one in (first, beside, last)] == [True, False, True]
        assert ids(bench.groups) == [[first.id, last.id]], "one transaction; nobody hears of what was declined"

    on_bench(either_store, scene)


def test_a_declined_unit_alone_leaves_nothing(either_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        await bench.committer.commit([bench.session()])
        beside = bench.customer()
        with pytest.raises(Declined):
            await bench.committer.commit([beside, bench.session()])
        assert not await bench.has(beside)

    on_bench(either_store, scene)


def test_two_servers_that_open_one_session_are_told_and_not_broken(postgres_store: Store) -> None:
    """Rows that are not there yet cannot be locked: the unique key decides, and its refusal is no mistake of ours."""

    async def scene(bench: Bench) -> None:
        others = [Committer(await postgres_store.open(), REACTIONS) for _ in range(3)]
        running = [spawn(one.run(), "committer") for one in others]
        try:
            for round_ in range(15):
                committers = [bench.committer, *others] * (1 + round_ % 3)
                sessions = [bench.session(f"+1555000{round_:04}") for _ in committers]
                results = await asyncio.gather(
                    *(one.commit([fact]) for one, fact in zip(committers, sessions, strict=True)),
                    return_exceptions=True,
                )
                assert results.count(None) == 1, results
                assert all(result is None or isinstance(result, Declined) for result in results), results
        finally:
            for one in others:
                await one.stop()
            await asyncio.wait(running)
            for one in others:
                await one._engine.close()

    on_bench(postgres_store, scene)


# --- Callers that go away, and listeners that fail -------------------------------------------------------------------


def test_a_caller_that_went_away_before_its_turn_changes_nothing(either_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        bench.engine.gate.clear()
        gone, stays = bench.customer(), bench.customer()
        first, second = bench.hand_in([gone], [stays])
        await asyncio.sleep(0.01)
        first.cancel()
        await asyncio.wait([first])
        bench.engine.gate.set()
        await second
        assert [await bench.has(one) for one in (gone, stays)] == [False, True]

    on_bench(either_store, scene)


def test_a_caller_that_goes_away_later_does_not_disturb_the_others(sqlite_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        goes, stays = bench.customer(), bench.customer()
        first, second = bench.hand_in([goes], [stays])
        while not bench.groups and not second.done():
            first.cancel()
            await asyncio.sleep(0)
        await second
        assert await bench.has(stays)

    on_bench(sqlite_store, scene)


def test_a_listener_that_fails_neither_fails_a_unit_nor_writes_it_twice(sqlite_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        def broken(facts: Sequence[Fact]) -> None:
            raise RuntimeError("a listener's mistake")

        bench.committer._listeners.insert(0, (broken, None))
        customers = [bench.customer() for _ in range(3)]
        assert await bench.together(*([one] for one in customers)) == [None] * 3
        assert ids(bench.groups) == [[one.id for one in customers]], "the other listener heard it, once"
        assert len(await events_of(bench.engine, (ACME,), tuple(one.id for one in customers), 10)) == 3

    on_bench(sqlite_store, scene)


# --- A store that fails ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("failure", [StoreFull("no room"), StoreUnavailable("gone")], ids=["full", "unavailable"])
def test_a_store_that_fails_is_what_every_caller_hears(either_store: Store, failure: StoreError) -> None:
    async def scene(bench: Bench) -> None:
        customers = [bench.customer() for _ in range(5)]
        bench.engine.failures.append(failure)
        results = await bench.together(*([one] for one in customers))
        assert [type(result) for result in results] == [type(failure)] * 5
        assert not any([await bench.has(one) for one in customers])
        assert bench.groups == []
        assert await bench.together(*([one] for one in customers)) == [None] * 5, "it is well again"

    on_bench(either_store, scene)


def test_a_group_that_gave_way_to_another_is_written_whole_after_it(either_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        customers = [bench.customer() for _ in range(3)]
        bench.engine.failures = [Deadlock("deadlock detected")]
        assert await bench.together(*([one] for one in customers)) == [None] * 3
        assert ids(bench.groups) == [[one.id for one in customers]], "told once"

        bench.engine.failures = [Deadlock("deadlock detected")]
        assert await bench.together([one := bench.customer()]) == [None] and await bench.has(one)

    on_bench(either_store, scene)


def test_a_failure_before_anything_was_taken_fails_those_who_wait(sqlite_store: Store) -> None:
    class Closed:
        name = "sqlite"

        async def transaction(self, work: Any) -> None:
            raise StoreUnavailable("closed")

    async def whole() -> None:
        engine: Any = Closed()
        committer = Committer(engine, REACTIONS)
        running = spawn(committer.run(), "committer")
        bench = Bench(engine)
        with pytest.raises(StoreUnavailable):
            await committer.commit([bench.customer()])
        await committer.stop()
        await running

    asyncio.run(whole())


def test_a_store_that_fails_while_units_are_tried_alone_is_named_as_it_is(sqlite_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        first, second = bench.customer(), bench.customer()
        bench.engine.failures += [StoreError("broken"), StoreFull("no room")]
        results = await bench.together([first], [second])
        assert isinstance(results[0], StoreFull) and results[1] is None

    on_bench(sqlite_store, scene)


# --- Limits and the end ----------------------------------------------------------------------------------------------


def test_too_many_who_wait_are_told_to_come_back(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WAITING_MOST", 3)

    async def scene(bench: Bench) -> None:
        bench.engine.gate.clear()
        callers = bench.hand_in(*([bench.customer()] for _ in range(3)))
        await asyncio.sleep(0.01)
        late = bench.customer()
        with pytest.raises(Unavailable):
            await bench.committer.commit([late])
        bench.engine.gate.set()
        await asyncio.gather(*callers)
        assert not await bench.has(late)
        await bench.committer.commit([late])

    on_bench(sqlite_store, scene)


def test_stop_writes_what_waits_and_takes_no_more(either_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        bench.engine.gate.clear()
        customers = [bench.customer() for _ in range(GROUP_MOST * 2)]
        callers = bench.hand_in(*([one] for one in customers))
        await asyncio.sleep(0.01)
        stopping = spawn(bench.committer.stop(), "stop")
        await asyncio.sleep(0.01)
        with pytest.raises(Unavailable):
            await bench.committer.commit([bench.customer()])
        assert not stopping.done()
        bench.engine.gate.set()
        await stopping
        assert all(caller.done() for caller in callers), "stop came back before they were answered"
        await asyncio.gather(*callers)
        assert all([await bench.has(one) for one in customers])

    on_bench(either_store, scene)


def test_a_committer_that_has_nothing_to_do_stops_at_once(sqlite_store: Store) -> None:
    async def work(engine: Engine) -> None:
        committer = Committer(engine, REACTIONS)
        running = spawn(committer.run(), "committer")
        await asyncio.sleep(0)
        async with asyncio.timeout(60):
            await committer.stop()
            await running

    sqlite_store.run(work)


def test_two_reactions_to_one_fact_are_refused() -> None:
    def apply(fact: Any, rows: Rows) -> None:
        raise NotImplementedError

    engine: Any = None
    with pytest.raises(ValueError, match="CustomerCreated has two reactions"):
        Committer(engine, [Reaction(CustomerCreated, apply), Reaction(CustomerCreated, apply)])


def test_without_the_outbox_there_is_no_message_row_either(either_store: Store) -> None:
    """Status, event and outbox row are one transaction: what cannot be delivered was never taken."""

    async def scene(bench: Bench) -> None:
        async def drop(transaction: Any) -> None:
            await transaction.run([Step("DROP TABLE outbox")])

        await bench.engine.transaction(drop)
        session = bench.session()
        await bench.committer.commit([session])
        with pytest.raises(StoreError):
            await bench.committer.commit([bench.message(session)])
        (found,) = await bench.engine.read("SELECT count(*) FROM message")
        (events,) = await bench.engine.read("SELECT count(*) FROM event WHERE kind = 'MessageCreated'")
        (conversations,) = await bench.engine.read(f"SELECT count(*) FROM {tables.CONVERSATION.name}")
        assert (found[0], events[0], conversations[0]) == (0, 0, 0)

    on_bench(either_store, scene)


# --- Sessions that are trusted to be open ----------------------------------------------------------------------------


def test_a_message_into_a_session_that_is_not_open_is_declined_alone(either_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        session, over, never = bench.session(), bench.session("+15550002222"), bench.session("+15550003333")
        await bench.committer.commit([session, over])
        await bench.committer.commit([SessionEnded(account_id=ACME, date="2026", id=over.id, outcome="Done")])
        messages = [bench.message(one) for one in (session, over, never, session)]
        results = await bench.together(*([one] for one in messages))
        assert [type(result) for result in results] == [type(None), Declined, Declined, type(None)]
        found = await bench.engine.read("SELECT id FROM message ORDER BY id")
        assert [row[0] for row in found] == [messages[0].id, messages[3].id]
        events = await bench.engine.read("SELECT subject_id FROM event WHERE kind = 'MessageCreated' ORDER BY seq")
        assert [row[0] for row in events] == [messages[0].id, messages[3].id], "written once, not twice"

    on_bench(either_store, scene)


def test_no_message_joins_a_session_after_its_end(either_store: Store) -> None:
    """Ends and messages from two servers at once: in the event log, the end is always the last."""

    async def scene(bench: Bench) -> None:
        engine = await either_store.open()
        other = Committer(engine, REACTIONS)
        running = spawn(other.run(), "committer")
        try:
            for round_ in range(15):
                session = bench.session(f"+1555000{round_:04}")
                await bench.committer.commit([session])
                end = SessionEnded(account_id=ACME, date="2026", id=session.id, outcome="Done")
                joins = [bench.committer.commit([bench.message(session)]) for _ in range(6)]
                results = await asyncio.gather(*joins[:3], other.commit([end]), *joins[3:], return_exceptions=True)
                assert all(result is None or isinstance(result, Declined) for result in results), results
                (late,) = await bench.engine.read(
                    "SELECT count(*) FROM message m JOIN event e ON e.subject_id = m.id WHERE e.seq >"
                    f" (SELECT seq FROM event WHERE kind = 'SessionEnded' AND subject_id = '{session.id}')"
                )
                assert late[0] == 0
        finally:
            await other.stop()
            await running
            await engine.close()

    on_bench(either_store, scene)
