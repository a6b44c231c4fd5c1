"""The seam of a fact: every reaction is found, and what needs nothing says so."""

from tests.commit.spied import REACTIONS
from trunkline.commit.reaction import Reaction, needs_nothing
from trunkline.commit.rows import Needs
from trunkline.domain.facts import AccountCreated, MessageSent, MessagesRead
from trunkline.store import tables


def test_reactions_are_found_by_their_folder() -> None:
    found = {reaction.fact: reaction for reaction in REACTIONS}
    assert found[AccountCreated].needs is needs_nothing
    assert found[MessageSent].needs is not needs_nothing


def test_needing_nothing_loads_nothing() -> None:
    needed = Needs()
    Reaction(AccountCreated, lambda fact, rows: None).needs(None, needed)
    assert needed.steps("sqlite") == []


def test_what_a_reaction_decides_by_is_what_it_needs() -> None:
    needed = Needs()
    fact = MessageSent(account_id="a", date="d", id="m", attempt=1, carrier_id="x", due=None)
    {reaction.fact: reaction for reaction in REACTIONS}[MessageSent].needs(fact, needed)
    assert [table.name for table, _ in needed.steps("sqlite")] == ["message", "outbox"]


def test_conversations_are_loaded_last_for_whoever_only_writes_them_locks_them_last() -> None:
    needed = Needs()
    fact = MessagesRead(account_id="a", date="d", conversation_id="c", message_ids=("m",), by="Ann")
    {reaction.fact: reaction for reaction in REACTIONS}[MessagesRead].needs(fact, needed)
    needed.row(tables.SESSION, "a", "s")
    needed.open_session("a", "c")
    loaded = [table.name for table, _ in needed.steps("postgresql")]
    assert loaded == ["message", "session", "session", "conversation"]
