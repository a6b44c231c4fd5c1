"""An ESME submitted a part of a longer text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Key, Needs, Rows, Values
from trunkline.domain.esme import stronger
from trunkline.domain.facts import EsmePartReceived
from trunkline.store import tables

HEAD = 0
"""The number of the row that every part of a text meets at, so that two that come at once agree on the message's id;
its text is the wish for a receipt."""


def needs(fact: EsmePartReceived, needed: Needs) -> None:
    """The parts that are there already, and their head."""
    for number in range(HEAD, fact.total + 1):
        needed.row(tables.ESME_PART, *key_of(fact, number))


def apply(fact: EsmePartReceived, rows: Rows) -> None:
    """One row, under the message's id that the first part brought.

    Senders use references again, and a text of which a part was lost will never be whole: what is kept of it goes when
    the part belongs to another message.
    """
    _keep(fact, rows)
    _wish(fact, rows)


def _keep(fact: EsmePartReceived, rows: Rows) -> None:
    numbers = range(1, fact.total + 1)
    kept = {number: row for number in numbers if (row := rows.get(tables.ESME_PART, *key_of(fact, number)))}
    gone = _gone(fact, kept)
    if gone:
        _drop(fact, rows, kept, gone)
    id_ = _message_id(fact, rows)
    if fact.number not in kept:
        _insert(fact, rows, fact.number, id_, fact.text)
        return
    values: Values = {"message_id": id_, "text": fact.text} if fact.number in gone else {}
    rows.change(tables.ESME_PART, *key_of(fact, fact.number), date=fact.date, **values)


def _gone(fact: EsmePartReceived, kept: Mapping[int, Values]) -> list[int]:
    """The numbers of those kept parts that belong to another text than this one.

    All of them when its number is there already with other words: but for what comes before it and was brought since
    the date `stale`, when the words are older, for that is the beginning of its own text, alike in both. And texts are
    sent from their beginning: all of them when it comes before all that is kept, and that came before `stale`. In the
    middle nothing is too late, for the sender may have been away.
    """
    present = kept.get(fact.number)
    if present is not None and present["text"] != fact.text:
        alike = {n for n, row in kept.items() if n < fact.number and present["date"] < fact.stale <= row["date"]}
        return [number for number in kept if number not in alike]
    if not kept or fact.number > min(kept) or max(row["date"] for row in kept.values()) >= fact.stale:
        return []
    return list(kept) if present is None else _behind_a_gap(fact.number, kept)


def _behind_a_gap(first: int, kept: Mapping[int, Values]) -> list[int]:
    """What a first part that is brought again may not be joined with.

    Its sender lost the answer, or begins another text with the same words. What follows without a gap may stay: the
    next part of another text will meet it, and show that it is another. In a gap it would meet nothing.
    """
    end = next(number for number in range(first, first + len(kept) + 1) if number not in kept)
    return [number for number in kept if number > end]


def _wish(fact: EsmePartReceived, rows: Rows) -> None:
    """Kannel, for one, asks for the receipt of a whole text with its first part only."""
    head = rows.get(tables.ESME_PART, *key_of(fact, HEAD))
    if head is not None and fact.receipt and stronger(head["text"], fact.receipt) != head["text"]:
        rows.change(tables.ESME_PART, *key_of(fact, HEAD), text=stronger(head["text"], fact.receipt))


def _message_id(fact: EsmePartReceived, rows: Rows) -> str:
    """The id of the text's message; the head is made with the first part."""
    head = rows.get(tables.ESME_PART, *key_of(fact, HEAD))
    if head is None:
        kept = (rows.get(tables.ESME_PART, *key_of(fact, number)) for number in range(1, fact.total + 1))
        id_ = next((str(part["message_id"]) for part in kept if part is not None), fact.message_id)
        _insert(fact, rows, HEAD, id_, "")
        return id_
    return str(head["message_id"])


def _drop(fact: EsmePartReceived, rows: Rows, kept: Mapping[int, Values], gone: Sequence[int]) -> None:
    """Nothing of a text that goes whole is left, its id and its wish neither."""
    before = str(kept[gone[0]]["message_id"])
    for number in gone:
        if number != fact.number:
            rows.remove(tables.ESME_PART, *key_of(fact, number))
    if len(gone) == len(kept) and rows.get(tables.ESME_PART, *key_of(fact, HEAD)) is not None:
        rows.change(tables.ESME_PART, *key_of(fact, HEAD), message_id=fact.message_id, text="", date=fact.date)
    rows.event("EsmePartsExpired", fact.account_id, before, fact.date, parts=len(gone))


def _insert(fact: EsmePartReceived, rows: Rows, number: int, message_id: str, text: str) -> None:
    values: dict[str, Any] = {"group_id": fact.group_id, "number": number, "total": fact.total, "date": fact.date}
    account_id, id_ = key_of(fact, number)
    rows.insert(tables.ESME_PART, account_id=account_id, id=id_, message_id=message_id, text=text, **values)


def key_of(fact: EsmePartReceived, number: int) -> Key:
    """Where the row of a part is."""
    return fact.account_id, f"{fact.group_id}/{number}"


REACTION = Reaction(EsmePartReceived, apply, needs)
