"""NewSession, GetSession and EndSession."""

from dataclasses import replace
from typing import Any

import pytest

from tests.kits.small_world import (
    ACME,
    AGENT,
    BOTH,
    FOREIGN,
    FOREIGN_NUMBER,
    MAIN,
    MAIN_NUMBER,
    MUTE,
    SECOND,
    SECOND_NUMBER,
    SLOW,
    THEM,
    USER,
    World,
    run,
)
from tests.kits.store_kit import Store
from trunkline.base.faults import Fault, Invalid, NotEmpty, NotFound
from trunkline.domain.facts import AccountCreated, EndpointCreated, SessionReopened
from trunkline.operations.call import Caller
from trunkline.operations.sessions.end_session import end_session
from trunkline.operations.sessions.get_session import get_session
from trunkline.operations.sessions.new_session import new_session
from trunkline.operations.types.sessions import FlowChannels, SessionCallState, SessionInfo

AGENT_TOO = replace(AGENT, display_name="Bob Agent")


def test_a_chat_is_opened_once(either_store: Store) -> None:
    async def work(world: World) -> None:
        date = world.date
        opened: SessionInfo = await world.ask(new_session, channel=FlowChannels.Chat, destination="(555) 666-7777")
        assert (opened.endpoint_id, opened.endpoint_name, opened.destination) == (MAIN, "Main line", THEM)
        assert (opened.from_address, opened.to_address) == (MAIN_NUMBER, THEM)
        assert (opened.account_name, opened.customer_name, opened.created_by) == ("Acme", "Bakery", "Ann Agent")
        assert (opened.date_created, opened.ended, opened.channel) == (date, False, FlowChannels.Chat)
        assert (opened.call_state, opened.log) == (SessionCallState.Connected, [])
        again = await world.ask(new_session, destination=THEM)
        assert again == opened
        assert await world.ask(get_session, session_id=opened.id) == opened

    run(either_store, work)


@pytest.mark.parametrize(
    ("members", "endpoint"),
    [
        ({}, MAIN),
        ({"caller_id": SECOND_NUMBER}, SECOND),
        ({"caller_id": "555 000 1002"}, SECOND),
        ({"caller_id": SECOND}, SECOND),
        ({"endpoint_id": SECOND, "caller_id": MAIN_NUMBER}, SECOND),
    ],
)
def test_where_it_starts(sqlite_store: Store, members: dict[str, Any], endpoint: str) -> None:
    async def work(world: World) -> None:
        assert (await world.ask(new_session, destination=THEM, **members)).endpoint_id == endpoint

    run(sqlite_store, work)


def test_a_caller_without_an_endpoint_uses_the_first_number_of_their_only_account(sqlite_store: Store) -> None:
    async def work(world: World) -> None:
        alone = Caller("9" * 24, "Guest", roles=frozenset({"User"}), account_ids=(ACME,))
        # Of numbers that belong to a customer and ones that do not, the latter are everybody's.
        assert (await world.ask(new_session, alone, destination=THEM)).endpoint_id == SECOND
        with pytest.raises(Invalid) as refused:
            await world.ask(new_session, BOTH, destination=THEM)
        assert refused.value.field == "CallerId"
        nowhere = Caller("9" * 24, "Guest", roles=frozenset({"User"}), account_ids=("9" * 24,))
        with pytest.raises(Invalid) as refused:
            await world.ask(new_session, nowhere, destination=THEM)
        assert refused.value.code == "EndpointCannotSend"

    run(sqlite_store, work)


def test_a_national_number_is_meant_in_the_region_of_its_account(either_store: Store) -> None:
    async def work(world: World) -> None:
        british, desk = "7" * 24, "8" * 24
        number: dict[str, Any] = {"date": world.date, "customer_id": None, "type": "PhoneNumber", "connection_id": SLOW}
        await world.record(
            AccountCreated(account_id=british, date=world.date, name="British", region="GB"),
            EndpointCreated(account_id=british, id=desk, display_name="Desk", address="+447700900123", **number),
        )
        for accounts in ((british,), (ACME, british)):
            caller = replace(AGENT, account_ids=accounts)
            opened = await world.ask(new_session, caller, destination="07700 900456", caller_id="07700900123")
            assert (opened.endpoint_id, opened.to_address) == (desk, "+447700900456")
        both = replace(AGENT, account_ids=(british, ACME))
        assert (await world.ask(new_session, both, destination=THEM, caller_id=SECOND_NUMBER)).endpoint_id == SECOND
        with pytest.raises(NotFound):
            await world.ask(new_session, destination=THEM, caller_id="07700900123")

    run(either_store, work)


@pytest.mark.parametrize(
    ("members", "fault", "code", "field"),
    [
        ({"channel": FlowChannels.Voice}, Invalid, "UnsupportedChannel", "Channel"),
        ({"channel": FlowChannels.Fax}, Invalid, "UnsupportedChannel", "Channel"),
        ({"destination": " "}, NotEmpty, "NotEmpty", "Destination"),
        ({"destination": "12"}, Invalid, "InvalidAddress", "Destination"),
        ({"destination": MAIN_NUMBER}, Invalid, "InvalidAddress", "Destination"),
        ({"endpoint_id": FOREIGN}, NotFound, "NotFound", "EndpointId"),
        ({"endpoint_id": "\0"}, NotFound, "NotFound", "EndpointId"),
        ({"endpoint_id": USER}, Invalid, "EndpointCannotSend", "EndpointId"),
        ({"caller_id": MUTE}, Invalid, "EndpointCannotSend", "CallerId"),
        ({"caller_id": FOREIGN_NUMBER}, NotFound, "NotFound", "CallerId"),
        ({"caller_id": "nonsense"}, NotFound, "NotFound", "CallerId"),
    ],
)
def test_refusals(sqlite_store: Store, members: dict[str, Any], fault: type[Fault], code: str, field: str) -> None:
    async def work(world: World) -> None:
        with pytest.raises(fault) as refused:
            await world.ask(new_session, **({"destination": THEM} | members))
        assert (refused.value.code, refused.value.field) == (code, field)

    run(sqlite_store, work)


def test_ending_and_ending_again(either_store: Store) -> None:
    async def work(world: World) -> None:
        session = await world.open()
        assert await world.ask(end_session, session_id=session.id, call_sid="CA1") is None
        shown = await world.ask(get_session, session_id=session.id)
        assert (shown.ended, shown.outcome, shown.call_state) == (
            True,
            "Ended by Ann Agent",
            SessionCallState.Disconnected,
        )
        world.universe.advance(1)
        assert await world.ask(end_session, AGENT_TOO, session_id=session.id) is None
        assert await world.ask(get_session, session_id=session.id) == shown
        await world.record(SessionReopened(account_id=ACME, date=world.date, id=session.id))
        await world.ask(end_session, session_id=session.id)
        assert (await world.ask(new_session, destination=THEM)).id != session.id

    run(either_store, work)


@pytest.mark.parametrize("operation", [get_session, end_session], ids=["get", "end"])
def test_unknown_and_foreign_sessions_do_not_exist(sqlite_store: Store, operation: Any) -> None:
    async def work(world: World) -> None:
        foreign = await world.open(FOREIGN, account_id="b" * 24)
        for session_id in (foreign.id, "unknown", "\0", "\ud800"):
            with pytest.raises(NotFound) as refused:
                await world.ask(operation, AGENT, session_id=session_id)
            assert refused.value.field == "SessionId"
        with pytest.raises(NotEmpty):
            await world.ask(operation)

    run(sqlite_store, work)


def test_an_archived_session_is_only_in_lists(sqlite_store: Store) -> None:
    async def work(world: World) -> None:
        session = await world.open()
        await world.ask(end_session, session_id=session.id)
        world.universe.advance(14 * 86_400)
        assert (await world.ask(get_session, session_id=session.id)).id == session.id
        world.universe.advance(2 * 86_400)
        with pytest.raises(NotFound) as refused:
            await world.ask(get_session, session_id=session.id)
        assert "SearchArchive" in refused.value.message

    run(sqlite_store, work)
