"""Connections and binds: who is let in, what is refused, and what a bad connection does."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.carriers.smpp.test_esme import certificate
from tests.kits.esme import PASSWORD, PATIENCE_SECONDS, Customer, added, customer, gateway, submission
from tests.kits.running_app import RunningApp, play, until
from tests.kits.small_world import ACME
from tests.kits.store_kit import Store
from trunkline.carriers.smpp.codec import encode
from trunkline.carriers.smpp.pdu import BindReceiver, BindTransceiver, BindTransmitter, EnquireLink, QuerySm
from trunkline.carriers.smpp.status import CommandStatus as S
from trunkline.domain.facts import EsmeChanged, EsmeRemoved
from trunkline.settings import SettingsError
from trunkline.store import tables

RIGHT = BindTransceiver(system_id="shop", password=PASSWORD)


def fresh(pdu: Any = RIGHT, **members: Any) -> Any:
    return msgspec.structs.replace(pdu, **members)


@pytest.mark.parametrize(
    ("rights", "bind", "status"),
    [
        ({}, fresh(), S.ESME_ROK),
        ({}, BindReceiver(system_id="shop", password=PASSWORD), S.ESME_ROK),
        ({}, BindTransmitter(system_id="shop", password=PASSWORD), S.ESME_ROK),
        ({}, fresh(password="wrong"), S.ESME_RINVPASWD),
        ({}, fresh(system_id="nobody"), S.ESME_RINVPASWD),
        ({}, fresh(system_id="", password=""), S.ESME_RINVPASWD),
        ({"networks": ("127.0.0.0/8",)}, fresh(), S.ESME_ROK),
        ({"networks": ("203.0.113.0/24",)}, fresh(), S.ESME_RBINDFAIL),
        ({"disabled": True}, fresh(), S.ESME_RBINDFAIL),
        ({"tls": True}, fresh(), S.ESME_RBINDFAIL),
    ],
)
def test_who_may_bind(sqlite_store: Store, rights: dict[str, Any], bind: Any, status: S) -> None:
    async def scene(app: RunningApp) -> None:
        one = await Customer.connect(app.app.smsc.ports[0])
        assert await one.bind(fresh(bind)) == status
        if status:
            await asyncio.wait_for(one.wire.closed, PATIENCE_SECONDS)

    gateway(sqlite_store, scene, rights)


def test_guessing_is_braked(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        statuses = []
        for _ in range(8):
            one = await Customer.connect(app.app.smsc.ports[0])
            statuses.append(await one.bind(fresh(password="wrong")))
        assert statuses[0] == S.ESME_RINVPASWD and statuses[-1] == S.ESME_RBINDFAIL
        one = await Customer.connect(app.app.smsc.ports[0])
        assert await one.bind(fresh()) == S.ESME_RBINDFAIL
        app.universe.advance(3600)
        one = await Customer.connect(app.app.smsc.ports[0])
        assert await one.bind(fresh()) == S.ESME_ROK

    gateway(sqlite_store, scene, sign_in_attempts=3)


def test_binds_are_counted(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        first = await customer(app)
        second = await Customer.connect(app.app.smsc.ports[0])
        assert await second.bind(fresh()) == S.ESME_RALYBND
        first.wire.abort()
        await asyncio.wait_for(first.wire.closed, PATIENCE_SECONDS)

        async def free() -> bool:
            third = await Customer.connect(app.app.smsc.ports[0])
            return await third.bind(fresh()) == 0

        await until(free)

    gateway(sqlite_store, scene, {"binds": 1})


def test_what_comes_in_the_wrong_order_is_refused(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", app.app.smsc.ports[0])
        writer.write(encode(submission(sequence=7)))
        answer = await asyncio.wait_for(reader.readexactly(16), PATIENCE_SECONDS)
        assert answer[4:16] == bytes.fromhex("80000004") + bytes((0, 0, 0, S.ESME_RINVBNDSTS)) + bytes((0, 0, 0, 7))
        writer.close()
        receiver = await Customer.connect(app.app.smsc.ports[0])
        assert await receiver.bind(BindReceiver(system_id="shop", password=PASSWORD)) == 0
        assert receiver.wire.transport is not None
        receiver.wire.session.state = type(receiver.wire.session.state).BOUND_TRX
        assert (await receiver.submit()).status == S.ESME_RINVBNDSTS
        assert (await receiver.ask(QuerySm(message_id="1"))).status == S.ESME_RINVBNDSTS

    gateway(sqlite_store, scene)


@pytest.mark.parametrize("noise", [b"GET / HTTP/1.1\r\n\r\n", b"\0\0\0\x04", b"\xff" * 4000, b"\x16\x03\x01\x02\0\1"])
def test_noise_ends_its_own_connection_alone(sqlite_store: Store, noise: bytes) -> None:
    async def scene(app: RunningApp) -> None:
        good = await customer(app)
        app.app.smsc._timing = replace(app.app.smsc._timing, bind_seconds=0.1)  # only now: to bind may take longer
        reader, writer = await asyncio.open_connection("127.0.0.1", app.app.smsc.ports[0])
        writer.write(noise)
        async with asyncio.timeout(PATIENCE_SECONDS):
            assert len(await reader.read()) <= 16
        writer.close()
        assert (await good.submit()).status == 0

    gateway(sqlite_store, scene)


def test_who_says_nothing_is_let_go(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", app.app.smsc.ports[0])
        async with asyncio.timeout(PATIENCE_SECONDS):
            assert await reader.read() == b""
        writer.close()

    gateway(sqlite_store, scene, smsc_bind_seconds=0.1)


def test_who_is_bound_and_answers_nothing_any_more_is_asked_once_and_then_let_go(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", app.app.smsc.ports[0])
        writer.write(encode(fresh()))
        async with asyncio.timeout(PATIENCE_SECONDS):
            told = await reader.read()
        assert told.endswith(encode(EnquireLink(1)))
        writer.close()

    gateway(sqlite_store, scene, smsc_enquire_seconds=0.1, smsc_response_seconds=0.1)


def test_a_window_that_is_exceeded_is_throttled(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        answers: list[Any] = await asyncio.gather(*(one.ask(submission(b"Hi")) for _ in range(40)))
        statuses = [answer.status for answer in answers]
        assert set(statuses) == {S.ESME_ROK, S.ESME_RTHROTTLED} and statuses[:5] == [0] * 5
        assert await app.count(tables.MESSAGE) == statuses.count(0)
        assert (await one.submit()).status == 0

    gateway(sqlite_store, scene, {"window": 5})


def test_more_than_the_rate_is_throttled(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        answers: list[Any] = await asyncio.gather(*(one.ask(submission(b"Hi")) for _ in range(40)))
        statuses = [answer.status for answer in answers]
        assert set(statuses) == {S.ESME_ROK, S.ESME_RTHROTTLED} and statuses[:3] == [0] * 3

    gateway(sqlite_store, scene, {"rate": 3})


def test_a_slow_reader_is_not_read_either(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", app.app.smsc.ports[0])
        writer.write(encode(fresh(sequence=1)))
        assert len(await reader.readexactly(16)) == 16
        transport: Any = writer.transport
        transport.pause_reading()
        flood = b"".join(encode(EnquireLink(number)) for number in range(2, 4000))

        async def pour() -> None:
            while True:
                writer.write(flood)
                await writer.drain()

        with pytest.raises(TimeoutError):
            await asyncio.wait_for(pour(), 1.5)
        good = await customer(app)
        assert (await good.submit()).status == 0
        writer.transport.abort()

    gateway(sqlite_store, scene, {"binds": 2})


def test_binds_of_who_is_removed_or_changed_are_cut(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        fact = await added(app, id="e" * 24, system_id="other")
        two = await Customer.connect(app.app.smsc.ports[0])
        assert await two.bind(fresh(system_id="other")) == 0
        keys: dict[str, Any] = {"account_id": fact.account_id, "date": fact.date, "id": fact.id}
        await app.record(EsmeChanged(**keys, rate=1))
        await app.app.smsc.check_once()
        assert not one.wire.session.closed and not two.wire.session.closed
        await app.record(EsmeChanged(**keys, disabled=True))
        await app.app.smsc.check_once()
        await asyncio.wait_for(two.wire.closed, PATIENCE_SECONDS)
        assert not one.wire.session.closed
        await app.record(EsmeRemoved(account_id=fact.account_id, date=fact.date, id="e5" * 12))
        await app.app.smsc.check_once()
        await asyncio.wait_for(one.wire.closed, PATIENCE_SECONDS)

    gateway(sqlite_store, scene)


@pytest.mark.parametrize(
    ("change", "left"),
    [
        ({"networks": ("127.0.0.0/8",), "binds": 2}, (0, 1)),
        ({"networks": ("203.0.113.0/24",)}, ()),
        ({"tls": True}, ()),
        ({"binds": 1}, (0,)),
        ({"binds": 1, "networks": ("127.0.0.2/32",)}, (1,)),
    ],
)
def test_binds_that_could_not_be_made_any_more_are_cut(
    sqlite_store: Store, change: dict[str, Any], left: tuple[int, ...]
) -> None:
    async def scene(app: RunningApp) -> None:
        both = [await customer(app), await customer(app, address="127.0.0.2")]
        fact = EsmeChanged(account_id=ACME, date=app.universe.now_iso(), id="e5" * 12, **change)
        await app.record(fact)
        await app.app.smsc.check_once()
        for number, one in enumerate(both):
            if number in left:
                assert (await one.submit()).status == 0
            else:
                await asyncio.wait_for(one.wire.closed, PATIENCE_SECONDS)

    gateway(sqlite_store, scene, {"binds": 2})


def test_too_many_connections_are_turned_away(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        reader, writer = await asyncio.open_connection("127.0.0.1", app.app.smsc.ports[0])
        # At once, and not because it does not bind: that may take longer than a test.
        async with asyncio.timeout(PATIENCE_SECONDS):
            with contextlib.suppress(ConnectionResetError):
                assert await reader.read() == b""
        writer.close()
        assert (await one.submit()).status == 0

    gateway(sqlite_store, scene, smsc_connections_most=1, smsc_bind_seconds=300.0)


def test_tls(sqlite_store: Store, tmp_path: Path) -> None:
    public, private = certificate(tmp_path, "localhost")

    async def scene(app: RunningApp) -> None:
        context = ssl.create_default_context(cafile=str(public))
        reader, writer = await asyncio.open_connection(
            "127.0.0.1", app.app.smsc.ports[0], ssl=context, server_hostname="localhost"
        )
        writer.write(encode(fresh()))
        answer = await asyncio.wait_for(reader.readexactly(16), PATIENCE_SECONDS)
        assert answer[8:12] == bytes(4)
        writer.close()

    files = {"smsc_tls_cert_file": public, "smsc_tls_key_file": private}
    gateway(sqlite_store, scene, {"tls": True}, smsc_port=-1, smsc_tls_port=0, **files)


def test_a_certificate_that_is_not_there_is_named(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        with pytest.raises(SettingsError, match="tls_cert_file"):
            await app.app.smsc.start(app.app.supervisor)

    play(sqlite_store, scene, smsc_tls_port=0, smsc_port=-1, smsc_tls_cert_file=Path("absent.pem"))
