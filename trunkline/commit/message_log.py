"""What happens to messages, as lines of the log after it is on disk: each has the message's ID as `message`.

It is a listener of the committer, so no part of the server can forget to say what it did to a message, and a kind of
fact that is new is said too.
"""

from __future__ import annotations

import functools
import logging
import re
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any, Final, NamedTuple

import msgspec

from trunkline.base.log import SECRETS, TEXTS, WORDS_OF_OTHERS, get_logger, without_addresses
from trunkline.domain.facts import Fact

log = get_logger(__name__)

# Facts about messages that are not called so.
OTHERS: Final = frozenset({"DeliveryReported", "OutcomeUnknown"})
# What people wrote, whom they wrote to, and what the log says in another way.
NOTHING: Final = ("", ())
LEFT_OUT: Final = frozenset(
    {
        *("id", "account_id", "message_id", "message_ids", "date", "extra"),
        *("text", "sender", "other_address", "address", "to_address", "peer", "number", "url", "name"),
    }
)


class About(NamedTuple):
    """What the lines of a kind of fact are called, and how they are made.

    `line` makes a line of its event, message, account and the shown members, which `values` takes out of a fact; what
    is None is left out of it. `sentences` are the places of those members that others worded.
    """

    event: str
    line: Callable[..., msgspec.Struct]
    named: Callable[[Fact], Any]
    values: Callable[[Fact], tuple[object, ...]]
    sentences: tuple[int, ...]


def note_messages(facts: Sequence[Fact]) -> None:
    """Write a line for each fact about a message, with everything that it says but texts, numbers and addresses."""
    if log.enabled(logging.INFO):
        log.many([line for fact in facts for line in _lines(fact)])


def _lines(fact: Fact) -> list[msgspec.Struct]:
    about = _about(type(fact))
    if about is None:
        return []
    named, values = about.named(fact), about.values(fact)
    if about.sentences or "" in values or () in values:
        values = _worded(values, about.sentences)
    messages = named if isinstance(named, tuple) else (named,) if named else ()
    return [about.line(about.event, one, fact.account_id, *values) for one in messages]


def _worded(values: tuple[object, ...], sentences: tuple[int, ...]) -> tuple[object, ...]:
    """The values without what is empty, and without whom a sentence is about."""
    kept = [None if value in NOTHING else value for value in values]
    for place in sentences:
        sentence = kept[place]
        if isinstance(sentence, str):
            kept[place] = without_addresses(sentence)
    return tuple(kept)


@functools.cache
def _about(kind: type[Fact]) -> About | None:
    names = tuple(field.name for field in msgspec.structs.fields(kind))
    shown = tuple(name for name in names if name not in LEFT_OUT and not set(name.split("_")) & (SECRETS | TEXTS))
    event = "_".join(word.lower() for word in re.findall(r"[A-Z][a-z0-9]*", kind.__name__))
    for member in ("message_ids", "message_id"):
        if member in names:
            return _of(event, member, shown)
    if "id" in names and (kind.__name__.startswith("Message") or kind.__name__ in OTHERS):
        return _of(event, "id", shown)
    return None


def _of(event: str, named_by: str, shown: tuple[str, ...]) -> About:
    # With one name alone attrgetter gives no tuple.
    take: Any = attrgetter(*shown) if len(shown) > 1 else lambda fact: tuple(getattr(fact, name) for name in shown)
    members: list[Any] = ["event", "message", "account", *((name, Any, None) for name in shown)]
    # A struct is made and written in a third of the time of a dictionary.
    line = msgspec.defstruct("Line", members, omit_defaults=True, gc=False)
    sentences = tuple(place for place, name in enumerate(shown) if name in WORDS_OF_OTHERS)
    return About(event, line, attrgetter(named_by), take, sentences)
