"""Facts are plain data: frozen, whole, and each of one account at one time."""

from __future__ import annotations

import inspect
from types import UnionType
from typing import Any

import msgspec
import pytest

import trunkline.commit.reactions
from trunkline.base.plugins import collect
from trunkline.commit.reaction import Reaction
from trunkline.domain import facts
from trunkline.domain.facts import BulkRecipientMade, Fact, MessagesRead, SessionEnded

KINDS = [kind for _, kind in inspect.getmembers(facts, inspect.isclass) if issubclass(kind, Fact) and kind is not Fact]
PAIRS = (("a", "b"), ("c", "d"))
MADE = BulkRecipientMade(number="1", to_address="+1", message_id="m", error=None)
SAMPLES: dict[Any, Any] = {
    str: "x",
    int: 1,
    bool: True,
    tuple[int, ...]: (1, 2),
    tuple[BulkRecipientMade, ...]: (MADE,),
}


def sample(kind: type[Fact]) -> Fact:
    """A fact with something in every member."""
    members: dict[str, Any] = {}
    for field in msgspec.structs.fields(kind):
        options = field.type.__args__ if isinstance(field.type, UnionType) else (field.type,)
        members[field.name] = SAMPLES.get(options[0], PAIRS if "tuple[tuple" in str(options[0]) else ("a", "b"))
    return kind(**members)


def test_there_are_facts() -> None:
    assert len(KINDS) > 20


@pytest.mark.parametrize("kind", KINDS)
def test_a_fact_is_frozen_data_that_comes_back_from_json(kind: type[Fact]) -> None:
    fact = sample(kind)
    assert msgspec.json.decode(msgspec.json.encode(fact), type=kind) == fact
    with pytest.raises(AttributeError):
        fact.date = "later"  # type: ignore[misc]


@pytest.mark.parametrize("kind", KINDS)
def test_a_fact_names_its_account_and_its_time_and_nothing_by_place(kind: type[Fact]) -> None:
    assert [field.name for field in msgspec.structs.fields(kind)][:2] == ["account_id", "date"]
    with pytest.raises(TypeError):
        kind("account", "date")  # type: ignore[call-arg]
    assert inspect.cleandoc(kind.__doc__ or "").endswith(".")


def test_every_fact_has_one_reaction_and_every_reaction_a_fact() -> None:
    reactions = collect(trunkline.commit.reactions, Reaction)
    assert sorted(reaction.fact.__name__ for reaction in reactions) == sorted(kind.__name__ for kind in KINDS)


def test_facts_are_equal_by_what_they_say() -> None:
    first = SessionEnded(account_id="a", date="d", id="s", outcome="done")
    assert first == SessionEnded(account_id="a", date="d", id="s", outcome="done")
    assert first != msgspec.structs.replace(first, outcome="lost")
    read = MessagesRead(account_id="a", date="d", conversation_id="c", message_ids=("m",), by="Ann")
    assert len({first, read, msgspec.structs.replace(read)}) == 2
