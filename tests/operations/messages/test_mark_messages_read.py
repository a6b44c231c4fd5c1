"""MarkMessagesRead."""

import pytest

from tests.kits.small_world import BOTH, FOREIGN, OTHER, SECOND, World, run
from tests.kits.store_kit import Store
from trunkline.base.faults import Invalid, NotEmpty, NotFound
from trunkline.operations.messages.list_messages import list_messages
from trunkline.operations.messages.mark_messages_read import mark_messages_read
from trunkline.store.conversations import find_conversation


def test_unread_messages_of_several_conversations_and_accounts_are_marked(either_store: Store) -> None:
    async def work(world: World) -> None:
        main, second = await world.open(), await world.open(SECOND)
        foreign = await world.open(FOREIGN, account_id=OTHER)
        came = [await world.message(session, incoming=True) for session in (main, main, second, foreign)]
        went = await world.message(main)
        asked = [came[0].id, went.id, came[3].id, came[2].id, came[0].id]
        answer = await world.ask(mark_messages_read, BOTH, message_ids=asked)
        assert (answer.number_marked, answer.remaining) == (3, 0)
        assert answer.message_ids == [came[0].id, came[3].id, came[2].id]
        listed = (await world.ask(list_messages, BOTH)).items
        assert {item.id for item in listed if item.is_unread} == {came[1].id}
        row = await find_conversation(world.engine, [main.account_id], main.conversation_id)
        assert row is not None and row["unread"] == 1
        assert (await world.ask(mark_messages_read, BOTH, message_ids=asked)).number_marked == 0

    run(either_store, work)


def test_one_unknown_message_refuses_all(sqlite_store: Store) -> None:
    async def work(world: World) -> None:
        mine = await world.message(await world.open(), incoming=True)
        foreign = await world.message(await world.open(FOREIGN, account_id=OTHER), incoming=True)
        for wrong in (foreign.id, "unknown", "\0", ""):
            with pytest.raises(NotFound) as refused:
                await world.ask(mark_messages_read, message_ids=[mine.id, wrong])
            assert refused.value.field == "MessageIds"
        assert (await world.ask(mark_messages_read, message_ids=[mine.id])).number_marked == 1
        with pytest.raises(NotEmpty):
            await world.ask(mark_messages_read)
        with pytest.raises(Invalid):
            await world.ask(mark_messages_read, message_ids=["x"] * 1001)

    run(sqlite_store, work)
