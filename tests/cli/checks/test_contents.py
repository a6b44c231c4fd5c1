import asyncio
import dataclasses
from pathlib import Path
from typing import Any

import pytest

from trunkline.base.universe import FixedUniverse, Universe
from trunkline.cli import demo_data
from trunkline.cli.checks import contents
from trunkline.cli.checks.check import Check, Level
from trunkline.cli.desk import open_desk
from trunkline.domain.facts import KeyRevoked
from trunkline.domain.owed import Phase
from trunkline.operations.auth.passwords import Passwords
from trunkline.settings import Settings
from trunkline.store import migrate

NOW = 2_000_000_000.0
CHEAP: dict[str, Any] = {"argon2_memory_kib": 32, "argon2_time": 1, "argon2_parallelism": 1}


def connection(**values: Any) -> dict[str, Any]:
    return {"id": "c1", "name": "Network", "carrier": "loopback", "settings": "{}", "disabled": False} | values


def owed(phase: Phase, due: float = 0, give_up: float = 3600, connection_id: str = "c1") -> dict[str, Any]:
    """What is owed, at times in seconds from now."""
    times = {"due": int((NOW + due) * 1000), "give_up": int((NOW + give_up) * 1000)}
    return {"connection_id": connection_id, "phase": int(phase), "count": 3, **times}


@pytest.mark.parametrize(
    ("row", "level", "said"),
    [
        (connection(), Level.OK, "1 connection"),
        (connection(carrier="pigeon"), Level.PROBLEM, "pigeon"),
        (connection(settings='{"latnecy_ms":1}'), Level.PROBLEM, "latency_ms"),
        (connection(settings="[]"), Level.PROBLEM, "no JSON object"),
        (connection(carrier="pigeon", disabled=True), Level.WARNING, "all switched off"),
    ],
)
def test_connections(row: dict[str, Any], level: Level, said: str) -> None:
    found = contents.connections_open([row])
    assert found.level == level
    assert said in found.said


@pytest.mark.parametrize(
    ("changes", "level"),
    [
        ({}, Level.OK),
        ({"host": "0.0.0.0"}, Level.WARNING),
        ({"public_url": "https://texts.example.com"}, Level.WARNING),
    ],
)
def test_simulated_phones_that_strangers_can_read(changes: dict[str, Any], level: Level) -> None:
    settings = Settings(**changes)
    assert contents.handsets([connection()], settings).level == level
    assert contents.handsets([connection(disabled=True)], settings).level == Level.OK
    assert contents.handsets([connection(carrier="pigeon")], settings).level == Level.OK


def test_what_rests_is_a_warning() -> None:
    well = {"name": "Main", "address": "+15551230001", "resting": None}
    assert contents.resting([well], [well]).level is Level.OK
    ill = well | {"resting": "10 attempts in a row failed."}
    found = contents.resting([ill], [ill])
    assert found.level is Level.WARNING
    assert "The connection 'Main' rests: 10 attempts" in found.said and "The number +15551230001 rests" in found.said


def test_endpoints() -> None:
    number = {"id": "e1", "type": "PhoneNumber", "address": "+15551230001", "connection_id": "c1"}
    person = {"id": "e2", "type": "User", "address": None, "connection_id": None}
    assert contents.endpoints_connected([number, person], [connection()]).level == Level.OK
    assert contents.endpoints_connected([person], [connection()]).level == Level.WARNING
    assert contents.endpoints_connected([number], [connection(disabled=True)]).level == Level.WARNING
    loose = contents.endpoints_connected([number | {"connection_id": None}] * 7, [connection()])
    assert "and 2 more" in loose.said


def test_administrators() -> None:
    able = {"roles": ["SystemAdministrator"], "disabled": False}
    assert contents.administrators([able]).level == Level.OK
    assert contents.administrators([able | {"disabled": True}, {"roles": ["User"], "disabled": False}]).level == 2


@pytest.mark.parametrize(
    ("check", "queue", "level"),
    [
        ("sending", [], Level.OK),
        ("sending", [owed(Phase.SEND, due=-5)], Level.OK),
        ("sending", [owed(Phase.SEND, due=-500)], Level.WARNING),
        ("sending", [owed(Phase.RECEIPT, due=-500)], Level.OK),
        ("clearing_up", [owed(Phase.UNCONFIRMED), owed(Phase.RECEIPT)], Level.OK),
        ("clearing_up", [owed(Phase.RECEIPT, give_up=-900)], Level.WARNING),
    ],
)
def test_what_is_owed(check: str, queue: list[dict[str, Any]], level: Level) -> None:
    assert getattr(contents, check)(queue, NOW).level == level


def test_messages_that_nobody_will_send() -> None:
    assert contents.unclaimable([owed(Phase.SEND)], [connection()]).level == Level.OK
    assert contents.unclaimable([owed(Phase.SEND)], [connection(disabled=True)]).level == Level.PROBLEM
    assert contents.unclaimable([owed(Phase.SEND, connection_id="gone")], [connection()]).level == Level.PROBLEM


def test_a_clock_that_went_back() -> None:
    now = FixedUniverse("2026-11-23T10:00:00Z").now().timestamp()
    assert contents.clock_and_log("2026-11-23T09:00:00.000Z", now).level == Level.OK
    assert contents.clock_and_log("2026-11-23T11:00:00.000Z", now).level == Level.WARNING
    assert contents.clock_and_log("", now).level == Level.OK


async def looked(settings: Settings) -> dict[str, Check]:
    return {check.name: check async for check in contents.contents(settings, Universe())}


async def furnished(settings: Settings) -> None:
    await migrate.upgrade(migrate.url_of(settings))
    async with open_desk(settings) as desk:
        passwords = Passwords(settings)
        hashes = [await passwords.hash(each.password) for each in demo_data.SIGN_INS]
        await desk.record(*demo_data.facts(desk.universe, *hashes))


def test_the_demo_on_the_network_is_a_problem(store_settings: Settings) -> None:
    async def work() -> None:
        settings = dataclasses.replace(store_settings, **CHEAP)
        await furnished(settings)
        assert all(check.level == Level.OK for check in (await looked(settings)).values())
        open_to_all = dataclasses.replace(settings, host="0.0.0.0")
        found = (await looked(open_to_all))["demo sign-ins"]
        assert found.level == Level.PROBLEM
        assert "admin@example.com" in found.said
        assert demo_data.KEY_ID in found.said
        async with open_desk(settings) as desk:
            account_id = demo_data.ACCOUNT_ID
            await desk.record(KeyRevoked(account_id=account_id, date=desk.date, id=demo_data.KEY_ID))
        assert demo_data.KEY_ID not in (await looked(open_to_all))["demo sign-ins"].said

    asyncio.run(work())


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "trunkline.db").write_text("This is a letter. " * 100)
    found = asyncio.run(looked(Settings(data_dir=tmp_path)))
    assert [check.level for check in found.values()] == [Level.PROBLEM]


def test_postgres_that_is_away() -> None:
    found = asyncio.run(looked(Settings(database_url="postgresql://me:secret@127.0.0.1:1/none")))
    (check,) = found.values()
    assert check.level == Level.PROBLEM
    assert "secret" not in check.said
