"""Long texts that come in parts: in any order, twice, across restarts, with lost parts, with numbers used again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from itertools import permutations

import pytest

from tests.inbound.post import part
from tests.kits.running_app import RunningApp, play, until
from tests.kits.store_kit import Store
from trunkline.base.faults import NotFound
from trunkline.inbound.parts import Parts
from trunkline.inbound.texts import Texts
from trunkline.store import tables


def parts_of(app: RunningApp) -> Parts:
    made = app.app
    texts = Texts(made.committer, made.directory, made.universe, made.settings)
    return Parts(made.engine, made.committer, texts, made.universe, made.settings)


def with_parts(store: Store, scene: Callable[[RunningApp, Parts], Awaitable[None]]) -> None:
    async def whole(app: RunningApp) -> None:
        await scene(app, parts_of(app))

    play(store, whole)


async def recorded(app: RunningApp) -> list[str]:
    return [row["text"] for row in await app.rows(tables.MESSAGE) if row["incoming"]]


def test_parts_in_any_order_are_one_text(either_store: Store) -> None:
    async def scene(app: RunningApp, parts: Parts) -> None:
        for reference, order in enumerate(permutations((1, 2, 3))):
            for number in order:
                await parts.take(part(number, f"<{number}>", total=3, reference=reference))
        assert await recorded(app) == ["<1><2><3>"] * 6

    with_parts(either_store, scene)


def test_parts_that_come_at_the_same_time_are_one_text(either_store: Store) -> None:
    async def scene(app: RunningApp, parts: Parts) -> None:
        numbers = [*range(1, 9), *range(1, 9)]
        await asyncio.gather(*(parts.take(part(number, str(number), total=8)) for number in numbers))
        assert await recorded(app) == ["12345678"]

    with_parts(either_store, scene)


def test_a_part_from_a_connection_of_another_account_is_for_nobody(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, parts: Parts) -> None:
        with pytest.raises(NotFound):
            await parts.take(replace(part(1), account_id="b" * 24))
        assert await app.rows(tables.INBOUND_PART) == []

    with_parts(sqlite_store, scene)


def test_a_restart_between_the_parts_changes_nothing(either_store: Store) -> None:
    async def scene(app: RunningApp, parts: Parts) -> None:
        await parts.take(part(2, "world"))
        await parts_of(app).take(part(1, "Hello "))
        assert await recorded(app) == ["Hello world"]

    with_parts(either_store, scene)


def test_half_a_character_finds_its_other_half(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, parts: Parts) -> None:
        await parts.take(part(1, "a\ud83d"))
        await parts.take(part(2, "\ude00b"))
        assert await recorded(app) == ["a😀b"]

    with_parts(sqlite_store, scene)


def test_a_part_told_twice_counts_once_also_when_the_text_is_recorded(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, parts: Parts) -> None:
        for number in (1, 1, 2, 2, 1):
            await parts.take(part(number, f"<{number}>"))
        app.universe.advance(1800)
        await parts.take(part(2, "<2>"))
        assert await recorded(app) == ["<1><2>"]

    with_parts(sqlite_store, scene)


def test_a_lost_part_is_waited_for_and_then_marked(either_store: Store) -> None:
    async def scene(app: RunningApp, parts: Parts) -> None:
        await parts.take(part(1, "begin", total=3))
        app.universe.advance(3000)
        await parts.take(part(3, "end", total=3))
        app.universe.advance(3000)
        assert await parts.settle_some() == 0 and await recorded(app) == []
        app.universe.advance(1000)
        assert await parts.settle_some() == 1
        assert await recorded(app) == ["begin [part 2 of 3 is missing] end"]
        assert await app.rows(tables.INBOUND_PART) == [] and await parts.settle_some() == 0

    with_parts(either_store, scene)


def test_a_number_that_is_used_again_is_another_text(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, parts: Parts) -> None:
        for word in ("one", "two"):
            await parts.take(part(1, f"{word} "))
            await parts.take(part(2, f"and {word}"))
        assert await recorded(app) == ["one and one", "two and two"]

    with_parts(sqlite_store, scene)


def test_a_number_that_is_used_again_before_its_text_was_whole_loses_nothing(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, parts: Parts) -> None:
        await parts.take(part(1, "old "))
        await parts.take(part(1, "new "))
        await parts.take(part(2, "text"))
        assert await recorded(app) == ["old  [part 2 of 2 is missing]", "new text"]

    with_parts(sqlite_store, scene)


def test_parts_of_recorded_texts_are_forgotten_in_time(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, parts: Parts) -> None:
        await parts.take(part(1, "a"))
        await parts.take(part(2, "b"))
        assert await parts.settle_some() == 0 and len(await app.rows(tables.INBOUND_PART)) == 2
        app.universe.advance(4000)
        assert await parts.settle_some() == 1 and await app.rows(tables.INBOUND_PART) == []
        assert await recorded(app) == ["ab"]

    with_parts(sqlite_store, scene)


def test_nobody_has_the_number(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, parts: Parts) -> None:
        with pytest.raises(NotFound):
            await parts.take(part(1, to="+15559999999"))

    with_parts(sqlite_store, scene)


def test_what_waited_too_long_is_recorded_by_itself(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trunkline.inbound.parts.LOOK_SECONDS", 0.01)

    async def scene(app: RunningApp) -> None:
        await app.app.parts.take(part(1, "half"))
        app.universe.advance(4000)
        app.app.supervisor.start("inbound-parts", app.app.parts.run)

        async def there() -> bool:
            return await recorded(app) == ["half [part 2 of 2 is missing]"]

        await until(there)

    play(sqlite_store, scene)
