"""An ESME submitted a part of a longer text."""

from __future__ import annotations

from collections.abc import Mapping
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
    another = _is_another(fact, kept)
    if another:
        _begin_anew(fact, rows, kept)
    if fact.number not in kept:
        _insert(fact, rows, fact.number, _message_id(fact, rows), fact.text)
        return
    values: Values = {"message_id": fact.message_id, "text": fact.text} if another else {}
    rows.change(tables.ESME_PART, *key_of(fact, fact.number), date=fact.date, **values)


def _is_another(fact: EsmePartReceived, kept: Mapping[int, Values]) -> bool:
    """Whether the part belongs to another text than those that are kept.

    It does when its number is there already with other words. And texts are sent from their beginning: what comes
    before all that is kept, or is the first of it once more, begins another one when all that came before the date
    `stale`. In the middle nothing is too late, for the sender may have been away.
    """
    present = kept.get(fact.number)
    if present is not None and present["text"] != fact.text:
        return True
    others = [row for number, row in kept.items() if number != fact.number]
    return bool(others) and fact.number <= min(kept) and max(row["date"] for row in kept.values()) < fact.stale


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


def _begin_anew(fact: EsmePartReceived, rows: Rows, kept: Mapping[int, Values]) -> None:
    before = str(next(iter(kept.values()))["message_id"])
    for number in kept:
        if number != fact.number:
            rows.remove(tables.ESME_PART, *key_of(fact, number))
    if rows.get(tables.ESME_PART, *key_of(fact, HEAD)) is not None:
        rows.change(tables.ESME_PART, *key_of(fact, HEAD), message_id=fact.message_id, text="", date=fact.date)
    rows.event("EsmePartsExpired", fact.account_id, before, fact.date, parts=len(kept))


def _insert(fact: EsmePartReceived, rows: Rows, number: int, message_id: str, text: str) -> None:
    values: dict[str, Any] = {"group_id": fact.group_id, "number": number, "total": fact.total, "date": fact.date}
    account_id, id_ = key_of(fact, number)
    rows.insert(tables.ESME_PART, account_id=account_id, id=id_, message_id=message_id, text=text, **values)


def key_of(fact: EsmePartReceived, number: int) -> Key:
    """Where the row of a part is."""
    return fact.account_id, f"{fact.group_id}/{number}"


REACTION = Reaction(EsmePartReceived, apply, needs)
