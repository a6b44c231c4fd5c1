"""`trunkline consent`: who wants no more messages, and what holds about it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, TextIO

import click
import msgspec

from trunkline.cli.desk import Desk, open_desk, run
from trunkline.cli.options import as_json, takes_settings, with_account
from trunkline.cli.output import print_json, print_made, print_rows
from trunkline.cli.refusal import Exit, Refusal
from trunkline.cli.routes import endpoint_named
from trunkline.domain.address import AddressError, AddressKind, normalise
from trunkline.domain.consent import AUTOMATIC, PROFILES, SCOPES, Rules, RulesRefused, check_rules
from trunkline.domain.facts import ConsentRulesSet, Fact, OptedIn, OptedOut
from trunkline.settings import Settings
from trunkline.store import consent as store
from trunkline.store import inventory
from trunkline.store.events import events_of

COLUMNS: Final = ("address", "scope", "how", "keyword", "date", "by")
HEAD: Final = ("address", "scope", "date", "how")
KINDS: Final = frozenset({AddressKind.PHONE, AddressKind.SHORT_CODE, AddressKind.EMAIL})
PORTION: Final = 500
HISTORY: Final = ("date", "what", "how", "keyword", "reason", "by")
HISTORY_MOST: Final = 1000
by_hand: Final = "The command line"

scope_option = click.option("--scope", metavar="ID|NUMBER|NAME", help="An endpoint or pool; else the whole account.")


@click.group("consent")
def consent() -> None:
    """Consent: who wants no more messages, the words that say so, and quiet hours (docs/consent.md)."""


@consent.command("list")
@takes_settings
@with_account
@as_json
def consent_list(settings: Settings, account: str | None, in_json: bool) -> None:
    """List who has opted out."""

    async def rows() -> list[dict[str, Any]]:
        async with open_desk(settings) as desk:
            return await store.opt_outs(desk.engine, await desk.account(account))

    print_rows(run(rows()), COLUMNS, in_json=in_json, none="Nobody has opted out.")


@consent.command("add")
@takes_settings
@click.argument("address")
@scope_option
@with_account
@as_json
def consent_add(settings: Settings, address: str, scope: str | None, account: str | None, in_json: bool) -> None:
    """Record that somebody wants no more messages.

    \b
    Example:
      trunkline consent add +15556667777
    """
    fact = run(_changed(settings, OptedOut, address, scope, account))
    print_made(fact, f"{fact['address']} gets no more messages.", in_json=in_json)


@consent.command("remove")
@takes_settings
@click.argument("address")
@scope_option
@with_account
@as_json
def consent_remove(settings: Settings, address: str, scope: str | None, account: str | None, in_json: bool) -> None:
    """Record that somebody wants messages again.

    \b
    Example:
      trunkline consent remove +15556667777
    """
    fact = run(_changed(settings, OptedIn, address, scope, account))
    print_made(fact, f"{fact['address']} gets messages again.", in_json=in_json)


@consent.command("history")
@takes_settings
@click.argument("address")
@with_account
@as_json
def consent_history(settings: Settings, address: str, account: str | None, in_json: bool) -> None:
    """Show the evidence: every opting out and in of an address, and what was refused for it.

    \b
    Example:
      trunkline consent history +15556667777
    """

    async def rows() -> list[dict[str, Any]]:
        async with open_desk(settings) as desk:
            account_id = await desk.account(account)
            spelled = await _spelled(desk, account_id, address)
            changes = await store.changes_of(desk.engine, account_id, spelled)
            events = await events_of(desk.engine, (account_id,), (spelled,), HISTORY_MOST)
            refused = [event for event in events if event.kind == "SendRefused"]
            found = [{"what": change.pop("kind"), **change} for change in changes]
            found += [{"what": event.kind, "date": event.date, **event.body} for event in refused]
            bare = dict.fromkeys(HISTORY)  # a change has no reason, a refusal no way that it came
            return sorted((bare | line for line in found), key=lambda line: str(line["date"]))

    found = run(rows())
    print_rows(found, HISTORY, in_json=in_json, none="Nothing is known.")


@consent.command("import")
@takes_settings
@click.argument("file", type=click.File("r", encoding="utf-8-sig"))
@with_account
@as_json
def consent_import(settings: Settings, file: TextIO, account: str | None, in_json: bool) -> None:
    """Take in a list: CSV whose first line names the columns, `address` among them, and perhaps `scope`.

    All lines are looked at first; with a single bad one nothing is taken in. What is known already stays as it is.

    \b
    Example:
      trunkline consent import opted-out.csv
    """

    async def work() -> int:
        async with open_desk(settings) as desk:
            account_id = await desk.account(account)
            facts = await _read(desk, account_id, file)
            for start in range(0, len(facts), PORTION):
                await desk.record(*facts[start : start + PORTION])
            return len(facts)

    count = run(work())
    print_made({"read": count}, f"{count} addresses were read.", in_json=in_json)


@consent.command("export")
@takes_settings
@click.argument("file", type=click.File("w", encoding="utf-8", lazy=False), default="-")
@with_account
def consent_export(settings: Settings, file: TextIO, account: str | None) -> None:
    """Write the list as CSV, to a file or to the terminal; `import` reads it.

    \b
    Example:
      trunkline consent export opted-out.csv
    """

    async def rows() -> list[dict[str, Any]]:
        async with open_desk(settings) as desk:
            return await store.opt_outs(desk.engine, await desk.account(account))

    writer = csv.DictWriter(file, HEAD, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(run(rows()))


@consent.command("rules")
@takes_settings
@click.option("--endpoint", metavar="ID|NUMBER|NAME", help="Rules of an endpoint; else those of the account.")
@click.option("--profile", type=click.Choice((AUTOMATIC, *PROFILES)), help="The words that count, by kind of carrier.")
@click.option("--scope", type=click.Choice(SCOPES), help="What STOP to a number ends.")
@click.option("--stop-text", help="What is answered to STOP; empty for nothing.")
@click.option("--start-text", help="What is answered to START; empty for nothing.")
@click.option("--help-text", help="What is answered to HELP; empty for nothing.")
@click.option("--help-again-hours", type=float, help="How long the same person is not answered HELP again.")
@click.option("--quiet", type=click.Choice(("off", "defer", "refuse")), help="What happens outside of the hours.")
@click.option("--quiet-from", metavar="HH:MM", help="When texts may begin, where the recipient likely is.")
@click.option("--quiet-to", metavar="HH:MM", help="When they end.")
@click.option("--replies-hours", type=float, help="How long after the other party wrote quiet hours do not hold.")
@click.option("--usual", is_flag=True, help="Back to the usual rules.")
@with_account
@as_json
def consent_rules(
    settings: Settings, endpoint: str | None, usual: bool, account: str | None, in_json: bool, **given: Any
) -> None:
    """Show what holds about consent and quiet hours, or set it.

    \b
    Examples:
      trunkline consent rules
      trunkline consent rules --quiet defer --quiet-from 08:00 --quiet-to 21:00
    """
    changes = {name: value for name, value in given.items() if value is not None}

    async def work() -> Rules:
        async with open_desk(settings) as desk:
            account_id = await desk.account(account)
            about = "" if endpoint is None else str((await endpoint_named(desk, endpoint))["id"])
            plan = await store.read_consent_plan(desk.engine)
            rules = store.USUAL if usual else plan.rules_of(account_id, about)
            if not changes and not usual:
                return rules
            try:
                rules = check_rules(replace(rules, **changes))
            except RulesRefused as error:
                raise Refusal(str(error), "trunkline consent rules --help", Exit.USAGE) from error
            text = None if rules == store.USUAL else msgspec.json.encode(rules).decode()
            await desk.record(ConsentRulesSet(account_id=account_id, date=desk.date, id=about, rules=text))
            return rules

    found = msgspec.to_builtins(run(work()))
    if in_json:
        print_json(found)
        return
    for name, value in found.items():
        click.echo(f"{name:18}{value}")


async def _changed(
    settings: Settings, kind: type[OptedOut] | type[OptedIn], address: str, scope: str | None, account: str | None
) -> dict[str, Any]:
    async with open_desk(settings) as desk:
        account_id = await desk.account(account)
        about = scope or ""
        if scope and scope not in await store.gone_pools(desk.engine, account_id):
            about = str((await endpoint_named(desk, scope))["id"])
        fact = kind(
            account_id=account_id,
            date=desk.date,
            address=await _spelled(desk, account_id, address),
            scope=about,
            how="api",
            by=by_hand,
        )
        await desk.record(fact)
        return {"address": fact.address, "scope": fact.scope}


async def _spelled(desk: Desk, account_id: str, said: str) -> str:
    regions = {row["id"]: row["region"] for row in await inventory.accounts(desk.engine)}
    try:
        return normalise(said, regions[account_id], KINDS)
    except AddressError as error:
        raise Refusal(f"{said!r} cannot be used: {error.reason}", "For example +15551230001") from error


async def _read(desk: Desk, account_id: str, file: TextIO) -> list[Fact]:
    regions = {row["id"]: row["region"] for row in await inventory.accounts(desk.engine)}
    known = {row["id"] for row in await inventory.endpoints(desk.engine) if row["account_id"] == account_id}
    known |= await store.gone_pools(desk.engine, account_id)
    problems, facts = [], []
    for number, address, scope in _lines(file):
        try:
            spelled = normalise(address, regions[account_id], KINDS)
        except AddressError as error:
            problems.append(f"line {number}: {address!r} cannot be used: {error.reason}")
            continue
        if scope and scope not in known:
            problems.append(f"line {number}: there is no endpoint with the ID {scope!r}")
            continue
        made = OptedOut(
            account_id=account_id, date=desk.date, address=spelled, scope=scope, how="import", by=_name(file)
        )
        facts.append(made)
    if problems:
        shown = [*problems[:20], *([f"and {len(problems) - 20} more"] if len(problems) > 20 else [])]
        raise Refusal("Nothing was taken in:\n" + "\n".join(shown), "Mend these lines, and import again.")
    return list({(fact.address, fact.scope): fact for fact in facts}.values())


def _lines(file: TextIO) -> Iterator[tuple[int, str, str]]:
    reader = csv.DictReader(file)
    if "address" not in (reader.fieldnames or ()):
        raise Refusal("The first line must name the columns, and 'address' among them.", "address,scope")
    for row in reader:
        if any(row.values()):
            yield reader.line_num, (row["address"] or "").strip(), (row.get("scope") or "").strip()


def _name(file: TextIO) -> str:
    return Path(getattr(file, "name", "-")).name


COMMANDS = (consent,)
