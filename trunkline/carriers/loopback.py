"""A small phone network inside the server: handsets that receive texts, answer them, and fail on demand."""

import asyncio
import heapq
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from types import TracebackType
from typing import Annotated, Protocol

from msgspec import Meta

from trunkline.base.faults import Fault, NotFound, Unavailable
from trunkline.base.log import get_logger
from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe, iso
from trunkline.carriers.base import (
    Accepted,
    Carrier,
    CarrierSettings,
    ConnectionInfo,
    Failure,
    Host,
    Inbound,
    Outcome,
    Outgoing,
    Receipt,
    Refused,
    Sink,
    Unknown,
)

log = get_logger(__name__)

ASK_DEPTH = 200
"""How many of a handset's last texts are looked through for one whose fate is unknown."""
REMEMBERED_MESSAGES = 20_000
REMEMBERED_HANDSETS = 20
SUBSCRIBER_TEXTS = 256
"""A page that falls this far behind loses its oldest texts; it finds them again when it reconnects."""
INBOUND_PAUSES = (0.05, 0.25, 1.0)
"""Seconds before each further attempt to hand an answer over."""
RECEIPT_PAUSES = (0.1, 0.5, 2.0, 5.0, 10.0)
RECEIPT_BATCH = 256
RECEIPT_TICK = 0.005
"""Receipts that fall due within this many seconds are handed over together, so that they share a commit."""
DOWN_TICK = 0.25
CLOSING_SECONDS = 5.0

Share = Annotated[float, Meta(ge=0, le=1)]
Milliseconds = Annotated[float, Meta(ge=0, le=60_000)]


class LoopbackSettings(CarrierSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a connection to the simulated network can be told to do."""

    latency_ms: Annotated[Milliseconds, Meta(description="How long the network takes to answer, on average.")] = 20
    failure_rate: Annotated[Share, Meta(description="Share of sends that fail for now and may be tried again.")] = 0
    unknown_rate: Annotated[
        Share, Meta(description="Share of sends that get no answer; half of these texts arrive, half are lost.")
    ] = 0
    lost_receipt_rate: Annotated[Share, Meta(description="Share of delivery receipts that never come.")] = 0
    duplicate_inbound_rate: Annotated[
        Share, Meta(description="Share of texts from a handset that the network tells us twice.")
    ] = 0
    receipt_delay_ms: Annotated[
        Milliseconds, Meta(description="How long after the text its delivery receipt comes, on average.")
    ] = 50
    throughput: Annotated[
        Annotated[float, Meta(gt=0)] | None,
        Meta(description="Segments per second that the network takes before it throttles; no limit when left out."),
    ] = None
    down: Annotated[bool, Meta(description="Whether the network refuses everything, as in a breakdown.")] = False


@dataclass(frozen=True, slots=True)
class Course:
    """What happens to a text on its way to a handset."""

    name: str
    effect: str
    failure: Failure | None = None
    failing_attempts: int | None = None
    """How many attempts end in the failure; None for all of them."""
    retry_after: float | None = None
    wait_seconds: float = 0
    arrives: bool = True
    answered: bool = True
    receipt: bool = True
    undelivered: Failure | None = None


ORDINARY = Course("ordinary", "The text arrives and a receipt says so.")
FAILING = Course("failing", "The network fails for now.", Failure.UNREACHABLE)
UNANSWERED = Course("unanswered", "The text arrives and is receipted, but no answer comes.", answered=False)
VANISHED = Course("vanished", "No answer, no text, no receipt.", answered=False, arrives=False, receipt=False)

# +1 555 010: the area code 555 is given to nobody, so these are possible numbers that can never be somebody's.
MAGIC: dict[str, Course] = {
    "+15550100001": Course("unreachable", "Always fails for now: the phone is out of reach.", Failure.UNREACHABLE),
    "+15550100002": Course("rejected", "Always refused for good.", Failure.REJECTED),
    "+15550100003": Course("opted out", "Always refused: the owner wants no messages.", Failure.OPTED_OUT),
    "+15550100004": Course(
        "throttled", "Always asks to be tried again after one second.", Failure.THROTTLED, retry_after=1.0
    ),
    "+15550100005": Course("invalid", "Always refused: there is no such number.", Failure.INVALID_ADDRESS),
    "+15550100006": Course("no receipt", "The text arrives, but no receipt ever comes.", receipt=False),
    "+15550100007": Course(
        "undelivered",
        "Accepted, but the text does not arrive, and a receipt says that it expired.",
        arrives=False,
        undelivered=Failure.EXPIRED,
    ),
    "+15550100008": replace(
        UNANSWERED, name="unknown, arrives", effect="No answer comes, but the text arrives and is receipted."
    ),
    "+15550100009": replace(
        VANISHED, name="unknown, lost", effect="No answer comes, and the text is lost without a receipt."
    ),
    "+15550100010": Course("slow", "The answer takes five seconds longer than usual.", wait_seconds=5.0),
    "+15550100011": Course(
        "recovers", "Fails for now twice, and works at the third attempt.", Failure.UNREACHABLE, failing_attempts=2
    ),
}


@dataclass(frozen=True, slots=True)
class HandsetText:
    """A text as it stands on a handset."""

    id: str
    number: str
    """The handset's own number."""
    peer: str
    text: str
    incoming: bool
    """Whether the handset received it; false for an answer that it sent."""
    at: str
    message_id: str | None
    """Our client reference; None for the handset's own answers."""
    carrier_id: str
    repeat: bool = False
    """Whether a text of the same message arrived before."""


class Journal(Protocol):
    """Where handsets keep their texts. It need not keep `repeat`: the network marks what it reads again."""

    async def record(self, text: HandsetText) -> None:
        """Keep a text; return when it is on disk."""
        ...

    async def texts(self, number: str, limit: int) -> list[HandsetText]:
        """Give the newest texts of a handset, at most so many."""
        ...


class Subscription:
    """The texts of one handset from now on: an asynchronous iterator that ends when it is closed."""

    def __init__(self, leave: Callable[["Subscription"], None]) -> None:
        self._leave = leave
        self._texts: deque[HandsetText] = deque(maxlen=SUBSCRIBER_TEXTS)
        self._news = asyncio.Event()
        self._closed = False

    def put(self, text: HandsetText) -> None:
        """Tell the subscriber of a text."""
        self._texts.append(text)
        self._news.set()

    def close(self) -> None:
        """End the iteration, after the texts that wait already."""
        self._closed = True
        self._news.set()
        self._leave(self)

    def __aiter__(self) -> "Subscription":
        return self

    async def __anext__(self) -> HandsetText:
        while not self._texts:
            if self._closed:
                raise StopAsyncIteration
            self._news.clear()
            await self._news.wait()
        return self._texts.popleft()

    def __enter__(self) -> "Subscription":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class PhoneNetwork:
    """The handsets of one process, and the way of texts to and from them; all loopback connections share it."""

    def __init__(
        self,
        journal: Journal,
        owner_of: Callable[[str], Awaitable[ConnectionInfo | None]],
        universe: Universe,
    ) -> None:
        self.universe = universe
        self._journal = journal
        self._owner_of = owner_of
        self._links: dict[str, LoopbackLink] = {}
        self._subscriptions: dict[str, set[Subscription]] = {}
        self._handsets: OrderedDict[str, None] = OrderedDict()
        self._messages: OrderedDict[str, None] = OrderedDict()
        self._down_until: float | None = None

    @property
    def down(self) -> bool:
        """Whether the whole network is out of order."""
        return self._down_until is not None and self.universe.monotonic() < self._down_until

    def set_down(self, seconds: float = float("inf")) -> None:
        """Put the whole network out of order, for a time or until it is set up again."""
        self._down_until = self.universe.monotonic() + seconds

    def set_up(self) -> None:
        """Put the network in order again."""
        self._down_until = None

    def connect(self, settings: LoopbackSettings, info: ConnectionInfo, sink: Sink) -> "LoopbackLink":
        """Start a connection to this network."""
        link = LoopbackLink(self, settings, info, sink)
        self._links[info.connection_id] = link
        return link

    def disconnect(self, link: "LoopbackLink") -> None:
        """Forget a connection that has ended, unless another has taken its place."""
        if self._links.get(link.info.connection_id) is link:
            del self._links[link.info.connection_id]

    async def deliver(self, text: HandsetText) -> None:
        """Put a text on its handset; return when it is on disk."""
        if text.message_id is not None:
            text = replace(text, repeat=True) if self._met(text.message_id) else text
        await self._journal.record(text)
        self.remember(text.number)
        self._publish(text)

    async def answer(self, number: str, to: str, text: str) -> HandsetText:
        """Send a text from a handset to a number of ours; return when the server has committed it."""
        link = await self._link_of(to)
        made = self.universe.new_id()
        sent = HandsetText(made, number, to, text, False, self.universe.now_iso(), None, f"loop-{made}")
        await link.take(sent)
        try:
            await self.deliver(sent)
        except Exception:
            # The server has the text; a person who is told of a failure now would send it again.
            log.exception("handset_answer_not_kept", carrier_id=sent.carrier_id)
        return sent

    async def texts(self, number: str, limit: int = 100) -> list[HandsetText]:
        """The newest texts of a handset, the oldest of them first, with repeats marked."""
        found = await self._journal.texts(number, limit)
        return mark_repeats(sorted(found, key=lambda text: (text.at, text.id)))

    def subscribe(self, number: str) -> Subscription:
        """Follow the texts of a handset from this moment on; close the subscription, or use it in a `with`."""
        group = self._subscriptions.setdefault(number, set())

        def leave(gone: Subscription) -> None:
            group.discard(gone)
            if not group and self._subscriptions.get(number) is group:
                del self._subscriptions[number]

        group.add(subscription := Subscription(leave))
        return subscription

    def remember(self, number: str) -> None:
        """Count a handset among those lately used."""
        self._handsets[number] = None
        self._handsets.move_to_end(number)
        if len(self._handsets) > REMEMBERED_HANDSETS:
            self._handsets.popitem(last=False)

    def handsets(self) -> list[str]:
        """The handsets lately used in this process, the latest first."""
        return list(reversed(self._handsets))

    def hang_up(self) -> None:
        """End every live subscription, so that a server which stops need not wait for open pages."""
        for group in list(self._subscriptions.values()):
            for subscription in list(group):
                subscription.close()

    async def _link_of(self, to: str) -> "LoopbackLink":
        if self.down:
            raise Unavailable("The simulated phone network is down. Try again later.")
        owner = await self._owner_of(to)
        if owner is None:
            raise NotFound(f"{to} belongs to nobody here: no endpoint on a loopback connection has it.", field="To")
        link = self._links.get(owner.connection_id)
        if link is None or not link.up:
            raise Unavailable(f"The connection that {to} belongs to is not running. Try again later.")
        return link

    def _met(self, message_id: str) -> bool:
        if message_id in self._messages:
            return True
        self._messages[message_id] = None
        if len(self._messages) > REMEMBERED_MESSAGES:
            self._messages.popitem(last=False)
        return False

    def _publish(self, text: HandsetText) -> None:
        for subscription in self._subscriptions.get(text.number, ()):
            subscription.put(text)


def mark_repeats(texts: Iterable[HandsetText]) -> list[HandsetText]:
    """Mark every text whose message arrived before it in the list."""
    met: set[str] = set()
    marked = []
    for text in texts:
        repeat = text.message_id is not None and text.message_id in met
        marked.append(replace(text, repeat=True) if repeat and not text.repeat else text)
        if text.message_id is not None:
            met.add(text.message_id)
    return marked


class Bucket:
    """How much a throttled network still takes: it fills steadily and holds what one second lets through."""

    def __init__(self, per_second: float, now: float) -> None:
        self._rate = per_second
        self._most = max(1.0, per_second)
        self._level = self._most
        self._at = now

    def take(self, segments: int, now: float) -> float:
        """Take segments out and return 0, or return how many seconds too early it is."""
        self._level = min(self._most, self._level + (now - self._at) * self._rate)
        self._at = now
        # A text of more segments than the bucket holds must pass some time: a full bucket is enough for any.
        needed = min(float(segments), self._most)
        if self._level < needed:
            return (needed - self._level) / self._rate
        self._level -= segments
        return 0.0


class ReceiptPost:
    """Hands receipts over when their time has come, many at once, and again when the server could not take them."""

    def __init__(self, sink: Sink, held: Callable[[], bool]) -> None:
        self._sink = sink
        self._held = held
        self._due: list[tuple[float, int, int, Receipt]] = []
        self._posted = 0
        self._timer: asyncio.TimerHandle | None = None
        self._round: asyncio.Task[None] | None = None
        self._closing = False

    def post(self, receipt: Receipt, delay: float, attempt: int = 0) -> None:
        """Hand a receipt over after so many seconds."""
        loop = asyncio.get_running_loop()
        self._posted += 1
        heapq.heappush(self._due, (loop.time() + delay, self._posted, attempt, receipt))
        # A timer that stands is never later than the tick needs, unless this receipt is now the first.
        if self._round is None and (self._timer is None or self._due[0][1] == self._posted):
            self._arm(loop)

    async def close(self) -> None:
        """Hand over at once what still waits, for a few seconds at most."""
        self._closing = True
        self._disarm()
        try:
            async with asyncio.timeout(CLOSING_SECONDS):
                if self._round is not None:
                    await self._round
                await self._hand_over()
        except TimeoutError:
            pass
        if self._due:
            log.warning("loopback_receipts_lost", count=len(self._due))

    def _arm(self, loop: asyncio.AbstractEventLoop) -> None:
        self._disarm()
        if self._due and not self._closing:
            wait = DOWN_TICK if self._held() else RECEIPT_TICK
            self._timer = loop.call_at(max(self._due[0][0], loop.time() + wait), self._start)

    def _disarm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _start(self) -> None:
        self._timer = None
        self._round = spawn(self._work(), "loopback-receipts")

    async def _work(self) -> None:
        try:
            await self._hand_over()
        finally:
            self._round = None
            self._arm(asyncio.get_running_loop())

    async def _hand_over(self) -> None:
        while batch := self._take():
            done = await asyncio.gather(*(self._sink.receipt(one) for _, one in batch), return_exceptions=True)
            for (attempt, receipt), error in zip(batch, done, strict=True):
                if isinstance(error, Exception):
                    self._again(receipt, attempt, error)

    def _take(self) -> list[tuple[int, Receipt]]:
        batch: list[tuple[int, Receipt]] = []
        now = asyncio.get_running_loop().time()
        while self._due and len(batch) < RECEIPT_BATCH and not self._held():
            if self._due[0][0] > now and not self._closing:
                break
            _, _, attempt, receipt = heapq.heappop(self._due)
            batch.append((attempt, receipt))
        return batch

    def _again(self, receipt: Receipt, attempt: int, error: Exception) -> None:
        if attempt >= len(RECEIPT_PAUSES) or self._closing:
            log.exception("loopback_receipt_lost", error=error, message_id=receipt.message_id)
            return
        self.post(receipt, RECEIPT_PAUSES[attempt], attempt + 1)


class LoopbackLink:
    """One connection to the simulated phone network."""

    def __init__(self, network: PhoneNetwork, settings: LoopbackSettings, info: ConnectionInfo, sink: Sink) -> None:
        self.info = info
        self._network = network
        self._settings = settings
        self._sink = sink
        self._universe = network.universe
        self._random = network.universe.random
        self._closed = False
        self._receipts = ReceiptPost(sink, lambda: self.down)
        self._bucket: Bucket | None = None
        if settings.throughput is not None:
            self._bucket = Bucket(settings.throughput, self._universe.monotonic())

    @property
    def down(self) -> bool:
        """Whether the network, or this way into it, is out of order."""
        return self._settings.down or self._network.down

    @property
    def up(self) -> bool:
        """Whether it makes sense to send now."""
        return not self._closed and not self.down

    async def send(self, message: Outgoing) -> Outcome:
        """Try once to bring a text to its handset."""
        course = self._course(message)
        pause = self._jittered(self._settings.latency_ms) + course.wait_seconds
        if pause:
            await asyncio.sleep(pause)
        return self._refusal(message, course) or await self._hand_over(message, course)

    async def ask(self, message: Outgoing) -> Outcome | None:
        """Look for the text on its handset; None when it may have been there too long ago to tell."""
        if not self.up:
            return None
        texts = await self._network.texts(message.to_address, ASK_DEPTH)
        for text in texts:
            if text.message_id == message.message_id:
                return Accepted(text.carrier_id)
        if len(texts) == ASK_DEPTH:
            return None
        return Refused(Failure.LOST, "The simulated network never received this text.")

    async def take(self, answer: HandsetText) -> None:
        """Carry a handset's answer to the server, a few times if need be, always under the same carrier id."""
        at = self.info
        inbound = Inbound(
            at.account_id, at.connection_id, answer.carrier_id, answer.number, answer.peer, answer.text, answer.at
        )
        await self._insist(inbound)
        if self._random() < self._settings.duplicate_inbound_rate:
            await self._insist(inbound)

    async def close(self) -> None:
        """End the connection; receipts that wait are handed over at once."""
        self._closed = True
        self._network.disconnect(self)
        await self._receipts.close()

    async def _insist(self, inbound: Inbound) -> None:
        for pause in INBOUND_PAUSES:
            try:
                await self._sink.inbound(inbound)
                return
            except Exception as error:
                log.warning("loopback_inbound_again", carrier_id=inbound.carrier_id, error=repr(error))
            await asyncio.sleep(pause)
        try:
            await self._sink.inbound(inbound)
        except Exception as error:
            log.exception("loopback_inbound_given_up", carrier_id=inbound.carrier_id)
            raise error if isinstance(error, Fault) else Unavailable("The server could not take the text.") from error

    def _course(self, message: Outgoing) -> Course:
        magic = MAGIC.get(message.to_address)
        if magic is not None:
            return magic
        wanted = self._settings
        if wanted.failure_rate and self._random() < wanted.failure_rate:
            return FAILING
        if wanted.unknown_rate and self._random() < wanted.unknown_rate:
            return UNANSWERED if self._random() < 0.5 else VANISHED
        return ORDINARY

    def _refusal(self, message: Outgoing, course: Course) -> Refused | None:
        if not self.up:
            return Refused(Failure.CARRIER_DOWN, "The simulated phone network is down.")
        if self._bucket is not None:
            early = self._bucket.take(message.segments, self._universe.monotonic())
            if early:
                limit = f"{self._settings.throughput:g} segments per second"
                return Refused(Failure.THROTTLED, f"The simulated network takes {limit}.", early)
        failure = course.failure
        if failure is None or (course.failing_attempts is not None and message.attempt > course.failing_attempts):
            return None
        return Refused(failure, f"Simulated: {failure.sentence}", course.retry_after)

    async def _hand_over(self, message: Outgoing, course: Course) -> Outcome:
        text = self._text(message)
        if course.arrives:
            try:
                await self._network.deliver(text)
            except Exception:
                log.exception("handset_text_not_kept", message_id=message.message_id)
                return Refused(Failure.CARRIER_DOWN, "The simulated network could not keep the text.")
        if course.receipt and not self._loses_receipt():
            delay = self._jittered(self._settings.receipt_delay_ms)
            self._receipts.post(self._receipt(message, text, course, delay), delay)
        return Accepted(text.carrier_id) if course.answered else Unknown("The simulated network gave no answer.")

    def _loses_receipt(self) -> bool:
        rate = self._settings.lost_receipt_rate
        return bool(rate) and self._random() < rate

    def _jittered(self, mean_ms: float) -> float:
        return mean_ms / 1000 * (0.5 + self._random()) if mean_ms else 0.0

    def _text(self, message: Outgoing) -> HandsetText:
        made = self._universe.new_id()
        return HandsetText(
            id=made,
            number=message.to_address,
            peer=message.from_address,
            text=message.text,
            incoming=True,
            at=self._universe.now_iso(),
            message_id=message.message_id,
            carrier_id=f"loop-{made}",
        )

    def _receipt(self, message: Outgoing, text: HandsetText, course: Course, delay: float) -> Receipt:
        failure = course.undelivered
        return Receipt(
            account_id=message.account_id,  # the connection may serve several accounts
            connection_id=self.info.connection_id,
            carrier_id=text.carrier_id,
            message_id=text.message_id,
            delivered=failure is None,
            failure=failure,
            reason="" if failure is None else f"Simulated: {failure.sentence}",
            at=iso(self._universe.now() + timedelta(seconds=delay)),
        )


async def open_loopback(settings: LoopbackSettings, info: ConnectionInfo, sink: Sink, host: Host) -> LoopbackLink:
    """Connect to the phone network of this process."""
    return host.part(PhoneNetwork).connect(settings, info, sink)


CARRIER = Carrier(
    key="loopback",
    title="Simulated phone network",
    doc="A small phone network inside the server, to try things out and to provoke faults without a real carrier.",
    settings=LoopbackSettings,
    open=open_loopback,
    has_receipts=True,
)
