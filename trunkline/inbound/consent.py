"""STOP, START and HELP: what a whole text asks for becomes facts in the unit of the text, with its answer."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

from trunkline.base.universe import Universe, iso
from trunkline.domain.consent import Command, Rules, blocking, command_of, folded, profile_of
from trunkline.domain.facts import ConsentNoticeSent, Fact, MessageCreated, OptedIn, OptedOut
from trunkline.domain.lookalikes import sized
from trunkline.domain.route import routed
from trunkline.outbox.consent import pools_of, scope_of_rules
from trunkline.settings import Settings
from trunkline.store.consent import last_notice, scopes_of
from trunkline.store.directory import Directory

NUMBERS: Final = "PhoneNumber"

Values = dict[str, Any]


async def consent_facts(
    message: MessageCreated, endpoint: Values, directory: Directory, universe: Universe, settings: Settings
) -> list[Fact]:
    """What an incoming text means for consent, to be recorded behind it; nothing for nearly every text."""
    if endpoint["type"] != NUMBERS:
        return []
    rules = (await directory.consent()).rules_of(endpoint["account_id"], endpoint["id"])
    profile = profile_of(rules.profile, endpoint["address"] or "", await _carrier_of(endpoint, directory))
    # Most texts are settled here, without a look at the store.
    if command_of(message.text, profile, opted_out=True) is None:
        return []
    scopes = await scopes_of(directory.engine, message.account_id, message.other_address)
    scope = await scope_of_rules(rules.scope, endpoint["id"], directory)
    out = blocking(scopes, endpoint["id"], await pools_of(endpoint["id"], directory))
    command = command_of(message.text, profile, opted_out=bool(out))
    told = _changes(command, message, scope, out)
    text = await _answer(command, rules, message, directory, universe, changed=bool(told))
    if not profile.answers or not text or endpoint["connection_id"] is None:
        return told
    plan = await directory.plan()
    way = plan.way(message.account_id, endpoint["id"], message.other_address)
    over = endpoint["connection_id"] if way is None else way.connection_id
    answer = _answered(text, command, message, over, universe, settings, smart=over in plan.smart)
    return [*told, *answer, *([] if way is None else [routed(answer[0], way)])]


async def _carrier_of(endpoint: Values, directory: Directory) -> str:
    connection = await directory.connection(endpoint["connection_id"]) if endpoint["connection_id"] else None
    return connection["carrier"] if connection else ""


def _changes(command: Command | None, message: MessageCreated, scope: str, out: set[str]) -> list[Fact]:
    """STOP ends what the rules say; START begins again whatever stood in the way, as they were or were imported."""
    if command is Command.START:
        return [_change(OptedIn, message, each) for each in sorted(out)]
    if command is Command.STOP and not out & {"", scope}:
        return [_change(OptedOut, message, scope)]
    return []


def _change(kind: type[OptedOut] | type[OptedIn], message: MessageCreated, scope: str) -> Fact:
    return kind(
        account_id=message.account_id,
        date=message.date,
        address=message.other_address,
        scope=scope,
        how="keyword",
        keyword=folded(message.text),
        message_id=message.id,
    )


async def _answer(
    command: Command | None,
    rules: Rules,
    message: MessageCreated,
    directory: Directory,
    universe: Universe,
    *,
    changed: bool,
) -> str:
    """What is answered: once for each change, and HELP not again for a while."""
    if changed:
        return rules.stop_text if command is Command.STOP else rules.start_text
    if command is not Command.HELP:
        return ""
    last = await last_notice(directory.engine, message.account_id, message.conversation_id, Command.HELP)
    recent = iso(universe.now() - timedelta(hours=rules.help_again_hours))
    return "" if last is not None and last > recent else rules.help_text


def _answered(
    text: str,
    command: Command | None,
    message: MessageCreated,
    connection_id: str,
    universe: Universe,
    settings: Settings,
    *,
    smart: bool,
) -> tuple[MessageCreated, ConsentNoticeSent]:
    (size, replaced), now = sized(text, smart), universe.milliseconds()
    answer = MessageCreated(
        account_id=message.account_id,
        date=message.date,
        id=universe.new_id(),
        customer_id=message.customer_id,
        endpoint_id=message.endpoint_id,
        conversation_id=message.conversation_id,
        session_id=message.session_id,
        connection_id=connection_id,
        incoming=False,
        other_address=message.other_address,
        sender=None,
        text=text,
        encoding=size.encoding.value,
        segments=size.count,
        due=now,
        give_up=now + int(settings.give_up_after_hours * 3_600_000),
        smart=replaced,
    )
    notice = ConsentNoticeSent(
        account_id=message.account_id,
        date=message.date,
        id=answer.id,
        conversation_id=message.conversation_id,
        kind=(command or Command.HELP).value,
    )
    return answer, notice
