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
    """What the lines of a kind of fact are called, which member names their messages, and which members they show.

    `values` takes the shown members out of a fact, and `sentences` are those of them that others worded.
    """

    event: str
    named_by: str
    shown: tuple[str, ...]
    values: Callable[[Fact], tuple[object, ...]]
    sentences: tuple[str, ...]


def note_messages(facts: Sequence[Fact]) -> None:
    """Write a line for each fact about a message, with everything that it says but texts, numbers and addresses."""
    if log.enabled(logging.INFO):
        log.many([line for fact in facts for line in _lines(fact)])


def _lines(fact: Fact) -> list[dict[str, object]]:
    about = _about(type(fact))
    if about is None:
        return []
    named = getattr(fact, about.named_by)
    pairs = zip(about.shown, about.values(fact), strict=True)
    fields: dict[str, Any] = {name: value for name, value in pairs if value is not None and value not in NOTHING}
    for name in about.sentences:
        if name in fields:
            fields[name] = without_addresses(fields[name])
    messages = named if isinstance(named, tuple) else (named,) if named else ()
    return [{"event": about.event, "message": one, "account": fact.account_id} | fields for one in messages]


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
    return About(event, named_by, shown, take, tuple(name for name in shown if name in WORDS_OF_OTHERS))
