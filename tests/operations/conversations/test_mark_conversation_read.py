"""MarkConversationRead."""

import pytest

from tests.kits.small_world import FOREIGN, OTHER, SECOND, World, run
from tests.kits.store_kit import Store
from trunkline.base.faults import NotEmpty, NotFound
from trunkline.operations.conversations import mark_conversation_read as module
from trunkline.operations.conversations.mark_conversation_read import mark_conversation_read
from trunkline.operations.messages.list_messages import list_messages


def test_everything_that_came_in_is_read(either_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    async def work(world: World) -> None:
        main, second = await world.open(), await world.open(SECOND)
        came = [await world.message(main, incoming=True) for _ in range(5)]
        await world.message(main)
        elsewhere = await world.message(second, incoming=True)
        monkeypatch.setattr(module, "MARKED_MOST", 3)
        first = await world.ask(mark_conversation_read, conversation_id=main.conversation_id)
        assert (first.number_marked, first.remaining) == (3, 2)
        assert first.message_ids == [message.id for message in reversed(came[2:])]
        second_time = await world.ask(mark_conversation_read, conversation_id=main.conversation_id)
        assert (second_time.number_marked, second_time.remaining) == (2, 0)
        third = await world.ask(mark_conversation_read, conversation_id=main.conversation_id)
        assert (third.number_marked, third.message_ids, third.remaining) == (0, [], 0)
        unread = [item.id for item in (await world.ask(list_messages)).items if item.is_unread]
        assert unread == [elsewhere.id]

    run(either_store, work)


def test_unknown_and_foreign_conversations_do_not_exist(sqlite_store: Store) -> None:
    async def work(world: World) -> None:
        foreign = await world.open(FOREIGN, account_id=OTHER)
        await world.message(foreign, incoming=True)
        for conversation_id in (foreign.conversation_id, "unknown", "\0"):
            with pytest.raises(NotFound) as refused:
                await world.ask(mark_conversation_read, conversation_id=conversation_id)
            assert refused.value.field == "ConversationId"
        with pytest.raises(NotEmpty):
            await world.ask(mark_conversation_read)

    run(sqlite_store, work)
