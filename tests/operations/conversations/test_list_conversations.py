"""ListConversations."""

import pytest

from tests.kits.small_world import BAKERY, BOTH, FOREIGN, HOLDING, MAIN, OTHER, SECOND, THEM, World, run
from tests.kits.store_kit import Store
from trunkline.base.faults import Invalid
from trunkline.operations.conversations.list_conversations import list_conversations


def test_the_one_that_moved_last_comes_first(either_store: Store) -> None:
    async def work(world: World) -> None:
        main, second = await world.open(), await world.open(SECOND)
        foreign = await world.open(FOREIGN, account_id=OTHER)
        await world.message(main, "one")
        await world.message(second, "two")
        await world.message(foreign, "three")
        last = await world.message(main, "four", incoming=True)
        first, other = (await world.ask(list_conversations)).conversations
        assert (first.id, first.endpoint_id, first.other_address) == (main.conversation_id, MAIN, THEM)
        assert first.most_recent_message.id == last.id and first.most_recent_message.is_unread
        assert first.most_recent_message.endpoint_display_name == "Main line"
        assert other.most_recent_message.text == "two"
        everything = (await world.ask(list_conversations, BOTH)).conversations
        assert [found.most_recent_message.text for found in everything] == ["four", "three", "two"]
        for members, expected in (
            ({"account_ids": [OTHER]}, ["three"]),
            ({"endpoint_ids": [SECOND, FOREIGN]}, ["three", "two"]),
            ({"customer_ids": [HOLDING]}, ["four"]),
            ({"customer_ids": [BAKERY], "endpoint_ids": [SECOND]}, []),
            ({"after_date": last.date}, ["four"]),
            ({"after_date": "2026-11-23"}, ["four", "three", "two"]),
            ({"account_ids": ["f" * 24]}, []),
        ):
            found = (await world.ask(list_conversations, BOTH, **members)).conversations
            assert [each.most_recent_message.text for each in found] == expected, members
        with pytest.raises(Invalid) as refused:
            await world.ask(list_conversations, after_date="soon")
        assert refused.value.field == "AfterDate"

    run(either_store, work)
