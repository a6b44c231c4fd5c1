"""The ESME: keeps binds to an SMSC, shares the messages out among them, and takes what the SMSC delivers."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections import deque
from dataclasses import replace
from datetime import timedelta
from typing import Final

from trunkline.base.faults import NotFound
from trunkline.base.log import get_logger
from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe
from trunkline.carriers.base import (
    Accepted,
    ConnectionInfo,
    Failure,
    Inbound,
    Outcome,
    Outgoing,
    Receipt,
    Refused,
    Sink,
    Unknown,
)
from trunkline.carriers.smpp.jobs import Job, outcome_of
from trunkline.carriers.smpp.layout import Misfit
from trunkline.carriers.smpp.memory import Bounded, UnsureTexts
from trunkline.carriers.smpp.pdu import (
    AlertNotification,
    Bind,
    BindReceiver,
    BindTransceiver,
    BindTransmitter,
    DataSm,
    DeliverSm,
    Pdu,
    QuerySmResp,
    SubmitSm,
    SubmitSmResp,
    Unbind,
    response_to,
)
from trunkline.carriers.smpp.receipt import MessageState, SmppReceipt, id_of_answer, is_receipt
from trunkline.carriers.smpp.session import (
    Answered,
    BindRefused,
    Bound,
    Ended,
    Event,
    Odd,
    Requested,
    Role,
    Timing,
    Unanswered,
)
from trunkline.carriers.smpp.settings import SmppSettings
from trunkline.carriers.smpp.status import CommandStatus, status_sentence
from trunkline.carriers.smpp.throttle import Throttle
from trunkline.carriers.smpp.translation import (
    digest_of,
    query_of,
    receipt_from,
    receipt_of,
    refusal_of,
    text_of,
    units_of,
)
from trunkline.carriers.smpp.wire import Wire
from trunkline.domain.retry import backoff

log = get_logger(__name__)

ATTEMPT_SECONDS: Final = 28.0
"""How long an attempt may take in all, below the lane's own limit: a message that finds no place in a window in what
the answer leaves of it is given back, certainly not sent."""
UNBIND_SECONDS: Final = 3.0
FIRST_PAUSE: Final = timedelta(seconds=0.5)
MOST_PAUSE: Final = timedelta(seconds=60)
HEALTHY_SECONDS: Final = 30.0
"""A bind that lasted this long begins its pauses anew."""
MOST_DELIVERIES: Final = 1_000
"""Units from the SMSC that are worked at together; beyond, nothing more is read until half of them are done."""

BIND_KINDS: Final[dict[str, tuple[type[Bind], ...]]] = {
    "transceiver": (BindTransceiver,),
    "transmitter": (BindTransmitter,),
    "receiver": (BindReceiver,),
    "both": (BindTransmitter, BindReceiver),
}

Delivery = DeliverSm | DataSm
Token = tuple[Job, int]


class EsmeLink:
    """One connection of ours to an SMSC, over one bind or several."""

    def __init__(self, settings: SmppSettings, info: ConnectionInfo, sink: Sink, universe: Universe) -> None:
        self._settings = settings
        self._info = info
        self._sink = sink
        self._universe = universe
        self._clock = universe.monotonic
        self._loop = asyncio.get_running_loop()
        self._tls = tls_context(settings)
        self._timing = Timing(
            settings.window, settings.response_seconds, settings.enquire_seconds, settings.bind_seconds
        )
        self._wires: list[Wire] = []
        self._queue: deque[Token] = deque()
        self._throttle = Throttle(self._clock())
        self._pump_timer: asyncio.TimerHandle | None = None
        self._partly: Bounded[str, dict[int, str]] = Bounded()
        self._unknown: Bounded[str, Job] = Bounded()
        self._texts = UnsureTexts()
        self._deliveries = 0
        self._closing = False
        self._tasks = [
            spawn(self._keep(kind), f"smpp {info.connection_id} {kind.title} {number}")
            for kind in BIND_KINDS[settings.bind]
            for number in range(settings.binds)
        ]

    # --- What the lane sees

    @property
    def up(self) -> bool:
        """Whether a bind is there that sends, and the SMSC has not just asked for a pause."""
        return not self._closing and self._sends() and self._throttle.wait(self._clock()) < 1

    @property
    def window(self) -> int:
        """Twice what all windows hold, so that they are never empty for want of messages."""
        return 2 * self._settings.window * self._settings.binds

    async def send(self, message: Outgoing) -> Outcome:
        """Send every part, and say what became of the whole when each has its answer."""
        units = units_of(message, self._settings)
        if isinstance(units, Refused):
            return units
        if self._closing or not self._sends():
            return Refused(Failure.CARRIER_DOWN, "There is no bind with the carrier.", handed=False)
        taken = self._partly.pop(message.message_id) or {}
        outcome: asyncio.Future[Outcome] = self._loop.create_future()
        until = self._clock() + ATTEMPT_SECONDS - self._settings.response_seconds
        job = Job(message, units, taken, outcome, until)
        missing = job.missing()
        if not missing:
            return outcome_of(job.answers)
        self._queue.extend((job, place) for place in missing)
        self._pump()
        return self._ended_job(job, await outcome)

    async def ask(self, message: Outgoing) -> Outcome | None:
        """What an answer that came late told; without one nobody knows the carrier's id, and SMPP asks by that only."""
        job = self._unknown.get(message.message_id)
        if job is None or None in job.answers:
            return None
        outcome = outcome_of(job.answers)
        if isinstance(outcome, Accepted) and len(job.units) == 1:
            await self._query(message, outcome.carrier_id)
        return outcome if not isinstance(outcome, Unknown) else None

    async def close(self) -> None:
        """Unbind, and close the connections."""
        self._closing = True
        self._refuse_queue("The connection is being closed.")
        for wire in self._wires:
            if wire.session.may_request(Unbind):
                wire.request(Unbind())
        ends = [wire.closed for wire in self._wires]
        if ends:
            await asyncio.wait(ends, timeout=UNBIND_SECONDS)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for wire in list(self._wires):
            wire.abort()
        if self._pump_timer is not None:
            self._pump_timer.cancel()

    # --- Binds

    async def _keep(self, kind: type[Bind]) -> None:
        """Keep one bind: connect, bind, stay, and connect again after a growing pause."""
        failures = 0
        while not self._closing:
            started = self._clock()
            try:
                await self._stay(kind)
            except (OSError, TimeoutError, ssl.SSLError) as error:
                log.warning("smpp_not_connected", connection=self._info.connection_id, error=_plainly(error))
            failures = 1 if self._clock() - started > HEALTHY_SECONDS else failures + 1
            pause = backoff(failures, self._universe.random(), first=FIRST_PAUSE, factor=2.0, most=MOST_PAUSE)
            await asyncio.sleep(pause.total_seconds())

    async def _stay(self, kind: type[Bind]) -> None:
        settings = self._settings
        async with asyncio.timeout(settings.bind_seconds):
            _, wire = await self._loop.create_connection(
                lambda: Wire(Role.ESME, self._timing, self._clock, self._heard),
                settings.host,
                settings.port,
                ssl=self._tls,
                server_hostname=(settings.tls_name or settings.host) if self._tls else None,
            )
        self._wires.append(wire)
        try:
            wire.request(
                kind(
                    system_id=settings.system_id,
                    password=settings.password,
                    system_type=settings.system_type,
                    address_range=settings.address_range,
                )
            )
            await asyncio.shield(wire.closed)
        finally:
            wire.abort()
            self._wires.remove(wire)

    def _roomiest(self) -> Wire | None:
        """The bind with the most room in its window; None when none takes another request."""
        found, most = None, 0
        for wire in self._wires:
            room = wire.session.room
            if room > most and wire.session.may_request(SubmitSm):
                found, most = wire, room
        return found

    def _sends(self) -> bool:
        """Whether there is a bind that sends."""
        return any(wire.session.may_request(SubmitSm) for wire in self._wires)

    def _heard(self, wire: Wire, event: Event) -> None:
        if isinstance(event, Answered):
            self._answered(event)
        elif isinstance(event, Requested):
            self._requested(wire, event.pdu)
        elif isinstance(event, Unanswered):
            self._unanswered(event)
        elif isinstance(event, Bound):
            log.info("smpp_bound", connection=self._info.connection_id, state=event.state.value)
            self._pump()
        elif isinstance(event, BindRefused):
            reason = status_sentence(event.pdu.status)
            log.error("smpp_bind_refused", connection=self._info.connection_id, reason=reason)
        elif isinstance(event, Ended):
            self._wire_ended(event)
        elif isinstance(event, Odd):
            log.warning("smpp_odd_unit", connection=self._info.connection_id, reason=event.reason)

    def _wire_ended(self, event: Ended) -> None:
        log.info("smpp_session_ended", connection=self._info.connection_id, reason=event.reason)
        self._texts.ended(self._clock())
        if not self._sends():
            self._refuse_queue(f"There is no bind with the carrier: {event.reason}.")

    # --- Out

    def _pump(self) -> None:
        """Send what waits, as far as the windows and the pace allow."""
        now = self._clock()
        while self._queue:
            job, place = self._queue[0]
            if job.outcome.done() or now > job.queued_until:
                self._queue.popleft()
                self._not_sent(job, place)
                continue
            wire = self._roomiest()
            if wire is None:
                return
            wait = self._throttle.wait(now)
            if wait > 0:
                self._pump_later(wait)
                return
            self._queue.popleft()
            self._send(wire, job, place, now)

    def _send(self, wire: Wire, job: Job, place: int, now: float) -> None:
        try:
            wire.request(job.units[place], (job, place))
        except Misfit as error:
            failure = Failure.INVALID_ADDRESS if error.field == "destination" else Failure.UNSUITABLE_TEXT
            failure = Failure.INVALID_SENDER if error.field == "source" else failure
            job.settle(place, Refused(failure, f"It cannot be written as SMPP: {error}", handed=False))
            return
        self._throttle.sent(now)

    def _pump_later(self, seconds: float) -> None:
        if self._pump_timer is None:
            self._pump_timer = self._loop.call_later(seconds, self._pump_again)

    def _pump_again(self) -> None:
        self._pump_timer = None
        self._pump()

    def _not_sent(self, job: Job, place: int) -> None:
        wait = self._throttle.wait(self._clock())
        reason = "The carrier takes messages more slowly than they come; this one never left."
        job.settle(place, Refused(Failure.THROTTLED, reason, wait or None, handed=False))

    def _refuse_queue(self, reason: str) -> None:
        queue, self._queue = self._queue, deque()
        for job, place in queue:
            job.settle(place, Refused(Failure.CARRIER_DOWN, reason))

    def _answered(self, event: Answered) -> None:
        if isinstance(event.token, asyncio.Future):
            if not event.token.done():
                event.token.set_result(event.pdu)
            return
        job, place = event.token
        answer = self._answer_of(event.pdu)
        if event.late:
            self._answered_late(job, place, answer)
        else:
            job.settle(place, answer)
        if self._queue:
            self._pump()

    def _answer_of(self, pdu: Pdu) -> str | Refused | Unknown:
        if pdu.status:
            refusal = refusal_of(pdu.status, self._settings)
            if refusal.failure is Failure.THROTTLED:
                return replace(refusal, retry_after=self._throttle.throttled(self._clock()))
            return refusal
        if isinstance(pdu, SubmitSmResp) and pdu.message_id:
            self._throttle.accepted()
            return id_of_answer(pdu.message_id)
        return Unknown("The carrier answered, but named no id of the message.")

    def _answered_late(self, job: Job, place: int, answer: str | Refused | Unknown) -> None:
        if not isinstance(job.answers[place], Unknown):
            return
        job.settle(place, answer)
        outcome = outcome_of(job.answers) if None not in job.answers else None
        if isinstance(outcome, Accepted) and self._unknown.get(job.message.message_id) is job:
            log.info("smpp_late_answer", connection=self._info.connection_id, message=job.message.message_id)
            spawn(self._sink.accepted(job.message, outcome), "smpp late answer")

    def _unanswered(self, event: Unanswered) -> None:
        if isinstance(event.token, asyncio.Future):
            event.token.cancel()
            return
        job, place = event.token
        if event.left:
            job.settle(place, Unknown("The unit left, and the carrier gave no answer to it."))
        else:
            reason = "The connection broke before the message left."
            job.settle(place, Refused(Failure.CARRIER_DOWN, reason, handed=False))
        if self._queue:
            self._pump()

    def _ended_job(self, job: Job, outcome: Outcome) -> Outcome:
        """Keep what another attempt, or a late answer, will need."""
        if isinstance(outcome, Accepted):
            return outcome
        if isinstance(outcome, Unknown):
            self._unknown.put(job.message.message_id, job)
        taken = job.taken()
        if taken:
            self._partly.put(job.message.message_id, taken)
        return outcome

    async def _query(self, message: Outgoing, carrier_id: str) -> None:
        """Ask the SMSC for the state of a message that it has, and take a final one as a receipt."""
        wire = self._roomiest()
        if wire is None:
            return
        answer: asyncio.Future[Pdu] = self._loop.create_future()
        wire.request(query_of(message, carrier_id, self._settings), answer)
        with contextlib.suppress(asyncio.CancelledError):
            pdu = await answer
            if isinstance(pdu, QuerySmResp) and not pdu.status and pdu.message_state <= MessageState.REJECTED:
                found = SmppReceipt(carrier_id, MessageState(pdu.message_state), str(pdu.error_code))
                if found.final:
                    receipt = receipt_from(found, carrier_id, self._info, self._universe.now_iso())
                    await self._sink.receipt(replace(receipt, message_id=message.message_id))

    # --- In

    def _requested(self, wire: Wire, pdu: Pdu) -> None:
        if isinstance(pdu, AlertNotification):
            return
        assert isinstance(pdu, DeliverSm | DataSm)  # the session lets nothing else through
        self._deliveries += 1
        if self._deliveries >= MOST_DELIVERIES:
            for each in self._wires:
                each.hold(True)
        spawn(self._take(wire, pdu), "smpp delivery", self._loop)

    async def _take(self, wire: Wire, pdu: Delivery) -> None:
        try:
            status = await (self._take_receipt(pdu) if is_receipt(pdu) else self._take_text(pdu))
            kind = response_to(type(pdu))
            assert kind is not None
            if not wire.session.closed:
                wire.answer(kind(pdu.sequence, status))
        finally:
            self._deliveries -= 1
            if self._deliveries == MOST_DELIVERIES // 2:
                for each in self._wires:
                    each.hold(False)

    async def _take_receipt(self, pdu: Delivery) -> int:
        receipt = receipt_of(pdu, self._info, self._settings, self._universe.now_iso())
        if receipt is None:
            log.warning("smpp_receipt_unreadable", connection=self._info.connection_id, esm_class=pdu.esm_class)
            return CommandStatus.ESME_ROK  # it would be no better the next time
        if not isinstance(receipt, Receipt):
            return CommandStatus.ESME_ROK  # on its way, or taken: nothing that is not known
        try:
            await self._sink.receipt(receipt)
        except Exception as error:
            log.warning("smpp_receipt_not_taken", connection=self._info.connection_id, error=_plainly(error))
            return CommandStatus.ESME_RMSGQFUL
        return CommandStatus.ESME_ROK

    async def _take_text(self, pdu: Delivery) -> int:
        digest, now = digest_of(pdu), self._clock()
        name = self._texts.name(digest, self._universe.new_id(), now)
        text = text_of(pdu, name, self._info, self._settings, self._universe.now_iso())
        try:
            await (self._sink.inbound(text) if isinstance(text, Inbound) else self._sink.part(text))
        except NotFound as fault:
            log.warning("smpp_text_for_nobody", connection=self._info.connection_id, reason=fault.message)
            return CommandStatus.ESME_RINVDSTADR
        except Exception as error:
            log.warning("smpp_text_not_taken", connection=self._info.connection_id, error=_plainly(error))
            self._texts.refused(digest, name, self._clock())
            return CommandStatus.ESME_RMSGQFUL
        self._texts.answered(digest, name, self._clock())
        return CommandStatus.ESME_ROK


def _plainly(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"[:200]


def tls_context(settings: SmppSettings) -> ssl.SSLContext | None:
    """The rules of TLS: certificate and name are always checked, and the version is 1.2 or newer.

    Raises ValueError, naming the setting, when the file of certificates cannot be read.
    """
    if not settings.tls:
        return None
    try:
        context = ssl.create_default_context(cafile=settings.tls_ca_file)
    except OSError as error:
        raise ValueError(f"tls_ca_file cannot be read: {_plainly(error)}") from None
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
