"""How a message comes into being: what it goes into the outbox with, and what may not be sent."""

from __future__ import annotations

import pytest

from tests.kits.small_world import MAIN, MUTE, SLOW, THEM, World, run
from tests.kits.store_kit import Store
from trunkline.base.faults import Invalid, NotFound
from trunkline.domain.facts import MessageCreated, SessionOpened
from trunkline.domain.owed import Priority
from trunkline.operations.messages.creation import Draft, check_text, create, in_session, info_of, sender, to_address
from trunkline.settings import Settings


def test_a_draft_becomes_facts_and_nothing_else(sqlite_store: Store) -> None:
    async def work(world: World) -> None:
        call = world.call()
        destination = await to_address(MAIN, "(555) 666-7777", call)
        message = create(call, destination, Draft("Hello", Priority.BULK, call.milliseconds + 5000))
        assert [type(fact) for fact in call.facts] == [SessionOpened, MessageCreated]
        assert (message.other_address, message.connection_id, message.priority) == (THEM, SLOW, Priority.BULK)
        assert message.due == message.send_at == call.milliseconds + 5000
        assert message.give_up - message.due == 86_400_000, "the time to give up counts from the sending"
        assert info_of(message, destination.endpoint).endpoint_display_name == "Main line"
        await world.record(*call.facts)
        again = world.call()
        joined = await in_session(message.session_id, again)
        assert create(again, joined, Draft("And again")).due == again.milliseconds
        assert (await to_address(MAIN, THEM, again)).session["id"] == message.session_id
        assert [type(fact) for fact in again.facts] == [MessageCreated]

    run(sqlite_store, work)


def test_who_cannot_send(sqlite_store: Store) -> None:
    async def work(world: World) -> None:
        with pytest.raises(Invalid, match="switched off"):
            await sender(MUTE, world.call())
        with pytest.raises(NotFound):
            await sender("none", world.call())
        with pytest.raises(NotFound):
            await in_session("none", world.call())

    run(sqlite_store, work)


def test_texts_that_cannot_be_sent_name_their_member() -> None:
    settings = Settings(sms_max_characters=3)
    check_text("abc", settings)
    for text, code in (("abcd", "MaximumLength"), ("\x00", "InvalidCharacter")):
        with pytest.raises(Invalid) as refused:
            check_text(text, settings, "Template")
        assert (refused.value.code, refused.value.field) == (code, "Template")
