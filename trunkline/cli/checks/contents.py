"""The installation: tables, people, connections, endpoints, and what is still owed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any, Final

import msgspec

import trunkline.carriers
from trunkline.app import open_engine
from trunkline.base.plugins import collect
from trunkline.base.universe import Universe, parse_iso
from trunkline.carriers.base import Carrier, SettingsRefused
from trunkline.cli import demo_data
from trunkline.cli.checks.check import Check, counted, ok, problem, span, warning
from trunkline.cli.desk import place_of
from trunkline.domain.owed import Phase
from trunkline.operations.auth.login_sessions import digest_of
from trunkline.operations.auth.passwords import Passwords
from trunkline.settings import Settings
from trunkline.store import inventory, migrate
from trunkline.store.engine import Engine, StoreError
from trunkline.store.users import ADMINISTRATOR, key_by_digest, user_by_id

Values = Mapping[str, Any]

LATE_SECONDS: Final = 60.0
OVERDUE_SECONDS: Final = 300.0
CLOCK_SECONDS: Final = 5.0


async def contents(settings: Settings, universe: Universe) -> AsyncIterator[Check]:
    """Every check of the store; the rest is left out when its tables cannot be read."""
    tables = await schema(settings)
    yield tables
    if tables.level:
        return
    try:
        engine = await open_engine(settings)
    except StoreError as error:
        yield _unreachable(settings, error)
        return
    try:
        async for check in _within(engine, settings, universe):
            yield check
    except StoreError as error:
        yield _unreachable(settings, error)
    finally:
        await engine.close()


async def schema(settings: Settings) -> Check:
    """The database can be reached, and has the tables of this version."""
    url, place = migrate.url_of(settings), place_of(settings)
    try:
        missing = await migrate.pending(url)
        revision = await migrate.current(url)
    except migrate.SchemaError as error:
        return problem("tables", f"{place}: {error}.", "Use that newer version, or restore a backup of this one.")
    except StoreError as error:
        return _unreachable(settings, error)
    if revision is None:
        return problem("tables", f"{place} has no tables yet.", "trunkline init sets it up.")
    if missing:
        said = f"{place} is at revision {revision}; still to do: {', '.join(missing)}."
        return problem("tables", said, "Make a backup, then: trunkline migrate")
    return ok("tables", f"{place} has the tables of this version ({revision}).")


def _unreachable(settings: Settings, error: Exception) -> Check:
    if settings.on_postgres:
        mend = "Is PostgreSQL running, and are host, user, password and name in store.database_url right?"
    else:
        mend = "Does the user of the server own the file and its folder? Is it a Trunkline database at all?"
    return problem("database", f"{place_of(settings)} cannot be read: {error}", mend)


async def _within(engine: Engine, settings: Settings, universe: Universe) -> AsyncIterator[Check]:
    users = await inventory.users(engine)
    yield administrators(users)
    yield await demo_sign_ins(engine, settings)
    connections = await inventory.connections(engine)
    yield connections_open(connections)
    yield handsets(connections, settings)
    endpoints = await inventory.endpoints(engine)
    yield endpoints_connected(endpoints, connections)
    yield resting(connections, endpoints)
    yield webhooks_taken(await inventory.webhooks_in_trouble(engine), universe.milliseconds())
    queues, now = await inventory.queues(engine), universe.now().timestamp()
    yield unclaimable(queues, connections)
    yield sending(queues, now)
    yield clearing_up(queues, now)
    yield clock_and_log((await inventory.last_event(engine))[1], now)


def webhooks_taken(troubled: list[dict[str, Any]], now: int) -> Check:
    """Webhooks are enabled and take what they are told."""
    disabled = [row for row in troubled if row["disabled"]]
    if disabled:
        first = disabled[0]
        said = f"{counted(len(disabled), 'webhook')} disabled; {first['id']}: {first['disabled_reason']}"
        return warning(
            "webhooks", said, f"When its receiver is well again: trunkline webhook set {first['id']} --enable"
        )
    if troubled:
        first = troubled[0]
        since = span((now - first["failing_since"]) / 1000)
        said = f"{counted(len(troubled), 'webhook')} failing; {first['id']} has taken nothing for {since}."
        return warning("webhooks", said, f"trunkline webhook deliveries {first['id']}    tells why")
    return ok("webhooks", "No webhook fails or is disabled.")


def administrators(users: list[dict[str, Any]]) -> Check:
    """Somebody can do everything."""
    able = [user for user in users if ADMINISTRATOR in user["roles"] and not user["disabled"]]
    if not able:
        return problem("administrator", "Nobody can sign in as an administrator.", "trunkline init makes one.")
    return ok("administrator", f"{len(able)} of {counted(len(users), 'user')} can do everything.")


async def known_sign_ins(engine: Engine, settings: Settings) -> list[str]:
    """Whoever can still sign in with what the demo printed: everybody knows that."""
    found, passwords = [], Passwords(settings)
    for each in demo_data.SIGN_INS:
        user = await user_by_id(engine, each.user_id)
        if user is not None and not user.disabled:
            async with passwords.slot():
                if await passwords.matches_in_slot(user.password_hash, each.password):
                    found.append(user.email_address)
    key = await key_by_digest(engine, digest_of(demo_data.KEY))
    return [*found, f"the API key {key.id}"] if key is not None and key.revoked is None else found


async def demo_sign_ins(engine: Engine, settings: Settings) -> Check:
    """The demo's passwords are not offered to others."""
    found = await known_sign_ins(engine, settings)
    if not found:
        return ok("demo sign-ins", "No sign-in of the demo works here.")
    said = f"The demo's sign-ins work here: {', '.join(found)}."
    if settings.is_private:
        return ok("demo sign-ins", f"{said} Only this machine reaches the server, so nobody else can use them.")
    mend = "trunkline user password EMAIL for each; trunkline key revoke ID. Or begin anew: trunkline init --data DIR"
    return problem("demo sign-ins", f"{said} Others reach the server: {_reached(settings)}.", mend)


def resting(connections: list[dict[str, Any]], endpoints: list[dict[str, Any]]) -> Check:
    """No connection and no number failed so often that it rests."""
    found = [f"The connection {row['name']!r} rests: {row['resting']}" for row in connections if row["resting"]]
    found += [f"The number {row['address']} rests: {row['resting']}" for row in endpoints if row["resting"]]
    if not found:
        return ok("resting", "No connection and no number had to be rested.")
    mend = "It is tried again by itself. trunkline tail --kind ConnectionRested tells since when."
    return warning("resting", " ".join(found), mend)


def connections_open(connections: list[dict[str, Any]]) -> Check:
    """Every connection names a carrier that exists, with settings that it takes."""
    carriers: dict[str, Carrier[Any]] = {each.key: each for each in collect(trunkline.carriers, Carrier)}
    enabled = [row for row in connections if not row["disabled"]]
    wrong = [said for row in enabled if (said := _refused(row, carriers))]
    if wrong:
        mend = "Messages over it wait. trunkline connection set ID --set NAME=VALUE (or --unset NAME) mends it."
        return problem("connections", " ".join(wrong), mend)
    if not enabled:
        if connections:
            mend = "trunkline connection enable ID"
            return warning("connections", f"{counted(len(connections), 'connection')}, all switched off.", mend)
        return warning("connections", "There is no connection to a carrier.", "trunkline connection add")
    return ok("connections", f"{counted(len(enabled), 'connection')}: carrier and settings fit.")


def handsets(connections: list[dict[str, Any]], settings: Settings) -> Check:
    """The texts of simulated phones, which everybody can read, are not those of real people."""
    simulated = [row["name"] for row in connections if row["carrier"] == "loopback" and not row["disabled"]]
    if not simulated:
        return ok("handsets", "No connection uses the simulated phone network.")
    said = f"{', '.join(simulated)}: simulated phones, whose pages ask nobody to sign in."
    if settings.is_private:
        return ok("handsets", f"{said} Only this machine reaches the server.")
    mend = (
        "Keep such a server to itself: server.host = 127.0.0.1 and no server.public_url; or let the proxy bar /handset."
    )
    return warning("handsets", f"{said} Strangers can read and answer their texts: {_reached(settings)}.", mend)


def _reached(settings: Settings) -> str:
    """By which setting others reach the server."""
    return f"server.public_url is {settings.public_url}" if settings.public_url else f"it listens on {settings.host}"


def _refused(row: Values, carriers: Mapping[str, Carrier[Any]]) -> str:
    carrier = carriers.get(row["carrier"])
    if carrier is None:
        return f"{row['name']} ({row['id']}) uses the carrier {row['carrier']!r}, which this version does not have."
    try:
        carrier.read_settings(msgspec.json.decode(row["settings"], type=dict[str, Any]))
    except SettingsRefused as error:
        return f"{row['name']} ({row['id']}): {error}"
    except msgspec.DecodeError:
        return f"{row['name']} ({row['id']}) has settings that are no JSON object."
    return ""


def endpoints_connected(endpoints: list[dict[str, Any]], connections: list[dict[str, Any]]) -> Check:
    """Every number has a connection that works."""
    enabled = {row["id"] for row in connections if not row["disabled"]}
    numbers = [row for row in endpoints if row["type"] == "PhoneNumber"]
    loose = [row["address"] or row["id"] for row in numbers if row["connection_id"] not in enabled]
    if loose:
        some = ", ".join(loose[:5]) + (f" and {len(loose) - 5} more" if len(loose) > 5 else "")
        mend = (
            "Nothing can be sent from them. Enable their connection: trunkline connection enable ID;"
            " or take another: trunkline endpoint set NUMBER --connection ID"
        )
        return warning("endpoints", f"Without a working connection: {some}.", mend)
    if not numbers:
        return warning("endpoints", "There is no number to send from.", "trunkline endpoint add --number NUMBER")
    return ok("endpoints", f"{counted(len(numbers), 'number')}, each with a connection.")


def unclaimable(queues: list[dict[str, Any]], connections: list[dict[str, Any]]) -> Check:
    """Nothing waits for a connection that does not exist or is switched off."""
    enabled = {row["id"] for row in connections if not row["disabled"]}
    stuck = [row for row in queues if row["connection_id"] not in enabled and row["phase"] == Phase.SEND]
    if stuck:
        count = sum(row["count"] for row in stuck)
        names = ", ".join(sorted({row["connection_id"] for row in stuck}))
        said = f"{counted(count, 'message')} for connections that do not run: {names}."
        return problem("stuck messages", said, "Nobody will send them until: trunkline connection enable ID")
    return ok("stuck messages", "No message waits for a connection that does not run.")


def sending(queues: list[dict[str, Any]], now: float) -> Check:
    """What is due is being sent."""
    waiting = [row for row in queues if row["phase"] == Phase.SEND]
    if not waiting:
        return ok("outbox", "No message waits to be sent.")
    count, late = sum(row["count"] for row in waiting), now - min(row["due"] for row in waiting) / 1000
    if late > LATE_SECONDS:
        said = f"Waiting: {counted(count, 'message')}; the oldest has been due for {span(late)}."
        mend = (
            "Does a server run (trunkline serve)? If it does: its log tells what the carrier says, or the rate is low."
        )
        return warning("outbox", said, mend)
    return ok("outbox", f"Waiting: {counted(count, 'message')}, and none is late.")


def clearing_up(queues: list[dict[str, Any]], now: float) -> Check:
    """What waits for a receipt, or for news of an unknown outcome, has not been forgotten."""
    receipts = sum(row["count"] for row in queues if row["phase"] == Phase.RECEIPT)
    unknown = sum(row["count"] for row in queues if row["phase"] == Phase.UNCONFIRMED)
    said = f"Waiting for a receipt: {receipts}. Unconfirmed: {unknown}."
    overdue = [row for row in queues if now - row["give_up"] / 1000 > OVERDUE_SECONDS]
    if overdue:
        count, late = sum(row["count"] for row in overdue), now - min(row["give_up"] for row in overdue) / 1000
        oldest = f"{said} A deadline among {count} of them passed {span(late)} ago."
        return warning("deadlines", oldest, "A running server settles them within a minute: trunkline serve")
    return ok("deadlines", said)


def clock_and_log(newest: str, now: float) -> Check:
    """The clock has not gone back since the newest event."""
    if not newest:
        return ok("event log", "Nothing has happened yet.")
    ahead = parse_iso(newest).timestamp() - now
    said = f"The newest event is of {newest}."
    if ahead > CLOCK_SECONDS:
        mend = f"The clock is {span(ahead)} behind it: set it right, or another server's clock is fast."
        return warning("event log", said, mend)
    return ok("event log", said)
