"""Erasing the text of a message for good, or the message: what is refused, and what else goes with it."""

from __future__ import annotations

from typing import Any

from trunkline.base.faults import Conflict, NotFound
from trunkline.domain.erasing import ENDED_BADLY, Erased, may_be_at_rest
from trunkline.domain.facts import FileRemoved, MessageErased
from trunkline.domain.message import Status
from trunkline.operations.call import Call
from trunkline.operations.messages.get_message import found_message
from trunkline.store.deliveries import answered_about
from trunkline.store.esmes import is_text_owed
from trunkline.store.files import are_awaited, files_of_message, shared_files
from trunkline.store.idempotency import answers_of
from trunkline.store.messages import find_owed

Values = dict[str, Any]


async def shown_message(message_id: str | None, call: Call) -> Values:
    """The row of a message that the caller may see and nobody deleted; raises what `found_message` raises."""
    row = await found_message(message_id, call)
    if row["erased"] == Erased.DELETED:
        raise NotFound(f"Message '{message_id}' does not exist", field="MessageId")
    return row


async def redact(message_id: str | None, call: Call) -> None:
    """Record that a message's text is erased; once more is no error.

    Raises NotFound, and Conflict (MessageUnderWay) while the message may still be sent, or somebody is owed its text.
    """
    row = await shown_message(message_id, call)
    if row["erased"] is None:
        await _check_ended(row, call)
        call.record(await _erased(row, call, deleted=False))


async def delete(message_id: str, call: Call) -> None:
    """Record that a message is deleted, with the files that came with it and that no other message has.

    Raises NotFound, and Conflict (MessageUnderWay) when `redact` does, and while its files are being fetched.
    """
    row = await shown_message(message_id, call)
    await _check_ended(row, call)
    engine, account_id = call.directory.engine, row["account_id"]
    if row["media"] and await are_awaited(engine, account_id, row["id"]):
        raise _under_way(row, "has files that are still being fetched from its carrier")
    call.record(await _erased(row, call, deleted=True))
    files = await files_of_message(engine, account_id, row["id"]) if row["media"] else []
    shared = await shared_files(engine, account_id, row["id"]) if files else set()
    for file in files:
        # A file that was uploaded before is the account's own, and may be sent again.
        came_with_it = file["from_address"] is not None or file["date_created"] == row["date"]
        if came_with_it and file["id"] not in shared:
            call.record(FileRemoved(account_id=account_id, date=call.date, id=file["id"]))


async def _check_ended(row: Values, call: Call) -> None:
    owed = await find_owed(call.directory.engine, row["account_id"], row["id"])
    if owed is not None or not may_be_at_rest(Status(row["status"])):
        raise _under_way(row, f"is under way: it is {row['status']}")
    if row["incoming"] and await is_text_owed(call.directory.engine, row["account_id"], row["id"]):
        raise _under_way(row, "is under way: a customer's program is still to be handed its text")


def _under_way(row: Values, reason: str) -> Conflict:
    return Conflict(f"Message '{row['id']}' {reason}", code="MessageUnderWay", field="MessageId")


async def _erased(row: Values, call: Call, *, deleted: bool) -> MessageErased:
    engine, ended_badly = call.directory.engine, row["status"] in ENDED_BADLY
    kept = await answers_of(engine, row["date"])
    return MessageErased(
        account_id=row["account_id"],
        date=call.date,
        id=row["id"],
        by=call.caller.display_name,
        deleted=deleted,
        media=row["media"] or 0,
        answers=tuple((each.account_id, each.id) for each in kept if row["id"] in each.answer),
        tellings=tuple(await answered_about(engine, row["account_id"], row["id"])),
        failure=row["error"].partition(": ")[0] if row["error"] and ended_badly else None,
    )
