"""`trunkline tail`: the event log of the store, as it grows."""

from __future__ import annotations

import asyncio
import difflib
import signal
from typing import Final

import click
import msgspec

import trunkline.commit.reactions
from trunkline.base.plugins import collect
from trunkline.cli.desk import Desk, open_desk, run
from trunkline.cli.options import as_json, takes_settings
from trunkline.cli.refusal import Exit, Refusal
from trunkline.commit.reaction import Reaction
from trunkline.settings import Settings
from trunkline.store.events import Event
from trunkline.store.inventory import Wanted, events_after, last_event, newest_events

# Events are called as the facts they tell of, but for these; the silent facts make none.
RENAMED: Final = {
    "BulkChunkMade": "BulkMade",
    "EsmePartsJoined": "EsmePartsExpired",
    "MessagesRead": "MessageRead",
    "OutcomeUnknown": "MessageUnconfirmed",
}
# A receipt that overtakes the record of the sending writes this before its own.
BESIDE: Final = frozenset({"SendingProven"})
SILENT: Final = frozenset(
    {
        "CallbackAsked",
        "CallbackChanged",
        "CallbackRemoved",
        "EsmePartReceived",
        "HandsetTextRecorded",
        "HeldReceiptSettled",
        "InboundMediaAwaited",
        "InboundNoted",
        "InboundPartReceived",
        "InboundPartsForgotten",
        "InboundPartsJoined",
        "KeyUsed",
        "PasswordRehashed",
        "ReceiptHeld",
        "RequestAnswered",
        "SecretMade",
        "SignedOut",
        "SigningKeyCreated",
        "SigningKeyRemoved",
        "SigningKeyChanged",
        "SegmentsCounted",
    }
)
AT_ONCE: Final = 500
LOOK_EVERY_SECONDS: Final = 0.25


@click.command("tail")
@takes_settings
@click.option(
    "--since", type=click.IntRange(0), metavar="SEQ", help="Begin behind this number; 0 is the very beginning."
)
@click.option(
    "--last", type=click.IntRange(0), default=10, show_default=True, help="How many old events to show first."
)
@click.option("--account", metavar="ID|NAME", help="Only events of this account.")
@click.option("--subject", metavar="ID", help="Only events about this message, session, user, ...")
@click.option("--kind", "kinds", multiple=True, help="Only events of this kind, as MessageCreated; may be repeated.")
@click.option("--no-follow", is_flag=True, help="End after what is there already.")
@as_json
def tail(
    settings: Settings,
    since: int | None,
    last: int,
    account: str | None,
    subject: str | None,
    kinds: tuple[str, ...],
    no_follow: bool,
    in_json: bool,
) -> None:
    """Show what happens: the event log of the store, line by line, until Ctrl-C.

    It reads the store, so it works without the server too. Each line has the number of the event, its time, its kind,
    what it is about, and its details. The numbers only grow, but they have gaps: an event with a lower number never
    comes later. To go on where you stopped, give the last number to --since. With --json each line is one JSON object.
    Texts of messages are not in the log.

    \b
    Examples:
      trunkline tail --kind MessageFailed --kind DeliveryReported
      trunkline tail --since 0 --no-follow --json > events.jsonl
    """
    _check_kinds(kinds)
    run(_tail(settings, since, last, account, Wanted("", subject or "", kinds), not no_follow, in_json))


def known_kinds() -> frozenset[str]:
    """The kinds of events that this version writes."""
    facts = {reaction.fact.__name__ for reaction in collect(trunkline.commit.reactions, Reaction)}
    return frozenset(RENAMED.get(name, name) for name in facts - SILENT) | BESIDE


def _check_kinds(kinds: tuple[str, ...]) -> None:
    known = known_kinds()
    for kind in kinds:
        if kind not in known:
            near = difflib.get_close_matches(kind, known, n=1)
            mend = f"Did you mean {near[0]}?" if near else f"There is: {', '.join(sorted(known))}."
            raise Refusal(f"There is no kind of event {kind!r}.", mend, Exit.USAGE)


async def _tail(
    settings: Settings, since: int | None, last: int, account: str | None, wanted: Wanted, follow: bool, in_json: bool
) -> None:
    stopping = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    async with open_desk(settings) as desk:
        if account is not None:
            wanted = wanted._replace(account_id=await desk.account(account))
        at = since if since is not None else await _show_last(desk, wanted, last, in_json)
        while not stopping.is_set():
            events = await events_after(desk.engine, at, wanted, AT_ONCE)
            _show(events, in_json)
            at = events[-1].seq if events else at
            if events:
                continue
            if not follow:
                return
            await _pause(stopping)


async def _show_last(desk: Desk, wanted: Wanted, most: int, in_json: bool) -> int:
    """Show the newest events; the number to go on from."""
    newest = await newest_events(desk.engine, wanted, most)
    _show(newest, in_json)
    return newest[-1].seq if newest else (await last_event(desk.engine))[0]


async def _pause(stopping: asyncio.Event) -> None:
    try:
        await asyncio.wait_for(stopping.wait(), LOOK_EVERY_SECONDS)
    except TimeoutError:
        return


def _show(events: list[Event], in_json: bool) -> None:
    for event in events:
        click.echo(msgspec.json.encode(event._asdict()) if in_json else _line(event))


def _line(event: Event) -> str:
    details = " ".join(f"{name}={_plain(value)}" for name, value in event.body.items() if value not in (None, ""))
    return f"{event.seq:>8}  {event.date}  {event.kind:<18} {event.subject_id}  {details}".rstrip()


def _plain(value: object) -> str:
    text = value if isinstance(value, str) else msgspec.json.encode(value).decode()
    return f"{text!r}" if " " in text or not text.isprintable() else text


COMMANDS = (tail,)
