"""The listening SMSC: connections, binds, and their requests, each answered after its commit."""

from __future__ import annotations

import asyncio
import ssl
from typing import Final

from trunkline.base.log import get_logger
from trunkline.base.tasks import Supervisor, spawn
from trunkline.carriers.smpp.pdu import Bind, BindResp, DeliverSm, Pdu, SubmitMulti, SubmitSm, response_to
from trunkline.carriers.smpp.session import (
    Answered,
    Bound,
    Ended,
    Event,
    NotAllowed,
    Requested,
    Role,
    Timing,
    Unanswered,
)
from trunkline.carriers.smpp.status import CommandStatus
from trunkline.carriers.smpp.tlv import SC_INTERFACE_VERSION
from trunkline.carriers.smpp.wire import Wire
from trunkline.domain.esme import Esme
from trunkline.domain.pace import Bucket, full_bucket, take
from trunkline.settings import Settings, SettingsError
from trunkline.smsc.answers import Refusal, refused, status_of_error
from trunkline.smsc.deliveries import Handing
from trunkline.smsc.keeper import Keeper, why_not
from trunkline.smsc.requests import Requests
from trunkline.store.engine import StoreError

log = get_logger(__name__)

LINGER_SECONDS: Final = 5.0
CHECK_SECONDS: Final = 5.0
STOPPING_SECONDS: Final = 5.0
VERSION: Final = ((SC_INTERFACE_VERSION, b"\x34"),)


class Group:
    """All binds of one ESME."""

    def __init__(self, esme: Esme, now: float) -> None:
        self.esme = esme
        self.wires: list[Wire] = []
        self.admitted: dict[Wire, str] = {}
        """The hash of the password with which each was bound."""
        self._bucket = _bucket(esme, now)

    def learn(self, esme: Esme, now: float) -> None:
        """Go by what the ESME may do now."""
        if esme.rate != self.esme.rate:
            self._bucket = _bucket(esme, now)
        self.esme = esme

    def may_spend(self, segments: int, now: float) -> bool:
        """Take segments from what the rate allows; whether there were any left."""
        self._bucket, wait = take(self._bucket, now, segments)
        return not wait

    @property
    def receiving(self) -> list[Wire]:
        """The binds that take what is handed over."""
        return [wire for wire in self.wires if wire.session.may_request(DeliverSm)]

    @property
    def room(self) -> int:
        """How many units they take now."""
        return sum(wire.session.room for wire in self.receiving)

    async def hand(self, pdu: DeliverSm) -> int | None:
        """Send a unit over the bind with the most room; the status of the answer, None when none came."""
        wire = max(self.receiving, key=lambda each: each.session.room, default=None)
        if wire is None:
            return None
        answer: asyncio.Future[int | None] = asyncio.get_running_loop().create_future()
        try:
            wire.request(pdu, answer)
        except NotAllowed:
            return None
        return await answer


def _bucket(esme: Esme, now: float) -> Bucket:
    return full_bucket(esme.rate, float(esme.rate or 1), now)


class Smsc:
    """Listens, lets ESMEs bind, and answers them; what they are owed is handed over by `Handing`."""

    def __init__(self, keeper: Keeper, requests: Requests, handing: Handing, settings: Settings) -> None:
        self._keeper = keeper
        self._requests = requests
        self._handing = handing
        self._settings = settings
        self._timing = Timing(
            window=1,
            response_seconds=settings.smsc_response_seconds,
            enquire_seconds=settings.smsc_enquire_seconds,
            bind_seconds=settings.smsc_bind_seconds,
        )
        self._servers: list[asyncio.Server] = []
        self._wires: set[Wire] = set()
        self._binding: set[Wire] = set()
        self._bound: dict[Wire, Group] = {}
        self._groups: dict[str, Group] = {}
        self._busy: dict[Wire, int] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self.ports: list[int] = []
        """The ports that it listens on, without TLS and with it."""

    async def start(self, supervisor: Supervisor) -> None:
        """Listen."""
        places = [(self._settings.smsc_port, None), (self._settings.smsc_tls_port, self._tls())]
        loop = asyncio.get_running_loop()
        for port, tls in places:
            if port >= 0:
                server = await loop.create_server(self._wire, self._settings.smsc_host, port, ssl=tls)
                self._servers.append(server)
                self.ports.append(int(server.sockets[0].getsockname()[1]))
        supervisor.start("smsc-deliveries", self._handing.run)
        supervisor.start("smsc-sweeping", self._handing.sweep)
        supervisor.start("smsc-checking", self._check)
        log.info("smsc_listens", host=self._settings.smsc_host, ports=self.ports)

    async def stop(self) -> None:
        """Listen no more, let what was begun be answered, and end every session."""
        for server in self._servers:
            server.close()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=STOPPING_SECONDS)
        for wire in list(self._wires):
            wire.end("the server stops")
            wire.abort()
        await asyncio.sleep(0)

    def _tls(self) -> ssl.SSLContext | None:
        if self._settings.smsc_tls_port < 0:
            return None
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        try:
            context.load_cert_chain(self._settings.smsc_tls_cert_file, self._settings.smsc_tls_key_file)
        except (OSError, ssl.SSLError) as error:
            sentence = f"smsc.tls_cert_file and smsc.tls_key_file cannot be used: {error}"
            raise SettingsError([sentence]) from error
        return context

    # --- Connections

    def _wire(self) -> Wire:
        wire = Wire(Role.SMSC, self._timing, asyncio.get_running_loop().time, self._heard)
        if len(self._wires) >= self._settings.smsc_connections_most:
            log.warning("smsc_full", connections=len(self._wires))
            wire.abort()
            return wire
        self._wires.add(wire)
        wire.closed.add_done_callback(lambda _: self._gone(wire))
        return wire

    def _gone(self, wire: Wire) -> None:
        self._wires.discard(wire)
        self._busy.pop(wire, None)
        self._leave(wire)

    def _leave(self, wire: Wire) -> None:
        group = self._bound.pop(wire, None)
        if group is None:
            return
        group.wires.remove(wire)
        del group.admitted[wire]
        log.info("esme_gone", esme=group.esme.id, binds=len(group.wires))
        if not group.receiving:
            self._handing.dismiss(group.esme.id)
        if not group.wires:
            self._groups.pop(group.esme.id, None)

    def _heard(self, wire: Wire, event: Event) -> None:
        if isinstance(event, Requested):
            if isinstance(event.pdu, Bind):
                self._begin_bind(wire, event.pdu)
            else:
                self._begin(wire, event.pdu)
        elif isinstance(event, Answered):
            _tell(event.token, event.pdu.status)
        elif isinstance(event, Unanswered):
            _tell(event.token, None)
        elif isinstance(event, Bound):
            group = self._bound[wire]
            if group.receiving:
                self._handing.enlist(group)
        elif isinstance(event, Ended):
            log.debug("smsc_session_ended", reason=event.reason)
            self._leave(wire)
            asyncio.get_running_loop().call_later(LINGER_SECONDS, wire.abort)

    # --- Binding

    def _begin_bind(self, wire: Wire, pdu: Bind) -> None:
        if wire in self._binding:
            wire.answer(refused(pdu, CommandStatus.ESME_RALYBND))
            return
        self._binding.add(wire)
        spawn(self._bind(wire, pdu), "smsc_bind")

    async def _bind(self, wire: Wire, pdu: Bind) -> None:
        try:
            esme = await self._keeper.admit(pdu, wire.address, encrypted=_is_encrypted(wire))
            self._join(wire, esme)
        except Refusal as refusal:
            await asyncio.sleep(self._settings.smsc_refusal_seconds)
            self._end(wire, refused(pdu, refusal.status))
            return
        except StoreError as error:
            log.warning("smsc_bind_failed", error=str(error)[:200])
            self._end(wire, refused(pdu, CommandStatus.ESME_RSYSERR))
            return
        finally:
            self._binding.discard(wire)
        kind = response_to(type(pdu))
        if kind is not None and issubclass(kind, BindResp):
            wire.answer(kind(pdu.sequence, tlvs=VERSION, system_id=self._settings.smsc_system_id))
            log.info("esme_bound", esme=esme.id, kind=pdu.title, binds=len(self._groups[esme.id].wires))

    def _join(self, wire: Wire, esme: Esme) -> None:
        now = wire.clock()
        group = self._groups.get(esme.id) or Group(esme, now)
        group.learn(esme, now)
        if len(group.wires) >= esme.binds:
            raise Refusal(CommandStatus.ESME_RALYBND)
        if wire.session.closed:
            raise Refusal(CommandStatus.ESME_RBINDFAIL)
        self._groups[esme.id] = group
        group.wires.append(wire)
        group.admitted[wire] = esme.password_hash
        self._bound[wire] = group
        timing = self._timing
        wire.session.timing = Timing(esme.window, timing.response_seconds, timing.enquire_seconds, timing.bind_seconds)

    def _end(self, wire: Wire, answer: Pdu) -> None:
        wire.answer(answer)
        wire.end("the bind was refused")

    # --- Requests

    def _begin(self, wire: Wire, pdu: Pdu) -> None:
        group = self._bound.get(wire)
        if group is None:
            wire.answer(refused(pdu, CommandStatus.ESME_RINVBNDSTS))
            return
        busy = self._busy.get(wire, 0)
        if busy >= group.esme.window or not self._within_rate(group, wire, pdu):
            wire.answer(refused(pdu, CommandStatus.ESME_RTHROTTLED))
            return
        self._busy[wire] = busy + 1
        task = spawn(self._answer(wire, group.esme, pdu), "smsc_request")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _within_rate(self, group: Group, wire: Wire, pdu: Pdu) -> bool:
        """Whether the rate allows it: a unit counts as one segment, a message_payload as what it comes to."""
        if group.esme.rate is None:
            return True
        count = len(pdu.destinations) if isinstance(pdu, SubmitMulti) else 1
        if isinstance(pdu, SubmitSm) or pdu.tlvs:
            count *= 1 + sum(len(value) for _, value in pdu.tlvs) // 140
        return group.may_spend(count, wire.clock())

    async def _answer(self, wire: Wire, esme: Esme, pdu: Pdu) -> None:
        try:
            answer = await self._requests.answer(esme, pdu)
        except Exception as error:
            status = status_of_error(error)
            if status is None:
                log.exception("smsc_request_failed", error, esme=esme.id, request=pdu.title)
            answer = refused(pdu, CommandStatus.ESME_RSYSERR if status is None else status)
        finally:
            if wire in self._busy:
                self._busy[wire] -= 1
        wire.answer(answer)

    # --- What changes meanwhile

    async def _check(self) -> None:
        """Cut the binds that could not be made any more as they are; a supervised task."""
        while True:
            await asyncio.sleep(CHECK_SECONDS)
            if self._groups:
                try:
                    await self.check_once()
                except StoreError as error:
                    log.warning("smsc_check_failed", error=str(error)[:200])

    async def check_once(self) -> None:
        """One round of that."""
        present = {esme.id: esme for esme in await self._requests.esmes()}
        for group in list(self._groups.values()):
            esme = present.get(group.esme.id)
            kept = 0
            for wire in list(group.wires):
                reason = _why_cut(esme, group.admitted[wire], wire, kept)
                if reason:
                    log.info("esme_cut", esme=group.esme.id, reason=reason)
                    wire.end("it may not be bound any more")
                else:
                    kept += 1
            if esme is not None and group.wires:
                group.learn(esme, group.wires[0].clock())


def _is_encrypted(wire: Wire) -> bool:
    return wire.transport is not None and wire.transport.get_extra_info("sslcontext") is not None


def _why_cut(esme: Esme | None, admitted: str, wire: Wire, others: int) -> str:
    """Why a bind could not be made any more beside so many others; empty when it could."""
    if esme is None:
        return "removed"
    if esme.password_hash != admitted:
        return "password"
    return "too many binds" if others >= esme.binds else why_not(esme, wire.address, encrypted=_is_encrypted(wire))


def _tell(token: object, status: int | None) -> None:
    if isinstance(token, asyncio.Future) and not token.done():
        token.set_result(status)
