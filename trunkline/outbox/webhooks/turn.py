"""One receiver's turn: everything that is due to it is told, in order within each conversation, some of them at once.

While the turn lasts, this server alone calls the receiver. What is kept in memory is what is on its way and a little
that comes next; all else stays in the store.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from trunkline.base.guarded_http import GuardedHttp
from trunkline.base.log import get_logger
from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe, iso
from trunkline.domain.webhook import State
from trunkline.outbox.callbacks.base import CallbackFormat, ReplyText, Telling, Verdict
from trunkline.outbox.webhooks.attempts import (
    Moment,
    Patience,
    Result,
    attempted,
    failed_too_long,
    health_after,
    is_down,
    recovered,
)
from trunkline.outbox.webhooks.calling import called
from trunkline.outbox.webhooks.preparing import Prepared, Target, prepared, target_of_webhook
from trunkline.store.deliveries import Health, Receiver, heads, record, release
from trunkline.store.directory import Directory
from trunkline.store.engine import StoreError
from trunkline.store.webhooks import webhook_with

log = get_logger(__name__)

Values = Mapping[str, Any]

Reply = Callable[[Telling, Sequence[ReplyText]], Awaitable[None]]
"""Sends the texts with which a receiver answered; the same telling twice is one reply."""

READ_AHEAD: Final = 64  # deliveries that are read at once, and wait in memory
LINGER_SECONDS: Final = 0.5  # with nothing to do, before the receiver is given back
LONGEST_SECONDS: Final = 10.0  # of a turn while other receivers wait for theirs


@dataclass(frozen=True, slots=True)
class Tools:
    """What every turn works with."""

    directory: Directory
    universe: Universe
    http: GuardedHttp
    formats: Mapping[str, CallbackFormat]
    patience: Patience
    worker: str
    seconds: float
    at_once: int
    lease: int
    """Milliseconds; so long a receiver waits when the server that calls it dies."""
    disable: Callable[[str, str, str], Awaitable[None]]
    """Disables a webhook: its account, its id, and why."""
    others_wait: Callable[[], bool]
    reply: Reply


class Turn:
    """Tells one receiver what is due to it."""

    def __init__(self, tools: Tools, receiver: Receiver) -> None:
        self._tools = tools
        self._receiver = receiver
        self._webhook: Target | None = None
        self._health = Health(receiver.failures, receiver.failing_since, receiver.paused_until)
        self._ready: deque[Prepared] = deque()
        self._on_the_way: dict[str, asyncio.Task[None]] = {}
        self._outcomes: list[tuple[Prepared, Result]] = []
        self._wake = asyncio.Event()
        self._stopping = False
        self._ours = True
        self._until = 0
        self.goes_on = True
        """Whether it calls the receiver still, and has not begun to give it back."""

    @property
    def is_webhook(self) -> bool:
        """Whether the receiver is a webhook, and not the host of callbacks."""
        return "://" not in self._receiver.id

    def wake(self) -> None:
        """Look now: something new may be due."""
        self._wake.set()

    def stop(self) -> None:
        """Begin nothing more."""
        self._stopping = True
        self.wake()

    async def run(self) -> None:
        """Tell until nothing is due, then give the receiver back."""
        if await self._may_be_called():
            await self._tell()
        self.goes_on = False
        if self._ours:
            engine, worker = self._tools.directory.engine, self._tools.worker
            await release(engine, worker, self._receiver, self._health.paused_until)

    async def _may_be_called(self) -> bool:
        if not self.is_webhook:
            return True
        webhook = await webhook_with(self._tools.directory.engine, self._receiver.account_id, self._receiver.id)
        if webhook is None or webhook["disabled"]:
            return False
        self._webhook = target_of_webhook(webhook, self._tools.universe.now_iso())
        return True

    async def _tell(self) -> None:
        clock = self._tools.universe
        end = clock.monotonic() + LONGEST_SECONDS
        self._until = clock.milliseconds() + self._tools.lease
        lingered = False
        while True:
            self._wake.clear()
            if self._tools.others_wait() and clock.monotonic() > end:
                self._stopping = True
            try:
                await self._record_outcomes()
                if not self._ours:
                    return
                started = 0 if self._stopping or self._paused() else await self._start_some()
            except StoreError as error:
                log.warning("receiver_waits_for_the_store", receiver=self._receiver.id, error=str(error)[:200])
                started = 0
            if not self._on_the_way and (self._stopping or self._paused() or lingered):
                return
            lingered = not started and not self._on_the_way
            # An answer wakes it, and so does something new.
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), LINGER_SECONDS)

    def _paused(self) -> bool:
        return self._health.paused_until > self._tools.universe.milliseconds()

    async def _start_some(self) -> int:
        """Begin as many calls as may run at once; how many began."""
        most = 1 if is_down(self._health) else self._tools.at_once
        started = 0
        while len(self._on_the_way) < most:
            if not self._ready and not await self._read_ahead():
                break
            self._start(self._ready.popleft())
            started += 1
        return started

    async def _read_ahead(self) -> bool:
        tools, known = self._tools, len(self._on_the_way)
        rows = await heads(tools.directory.engine, self._receiver, tools.universe.milliseconds(), READ_AHEAD + known)
        if is_down(self._health):  # what was never tried says more than what was refused before
            rows.sort(key=lambda row: int(row["attempts"]))
        chosen: dict[str, Values] = {}
        for row in rows:
            if row["conversation_id"] not in self._on_the_way:
                chosen.setdefault(row["conversation_id"], row)
        found = list(chosen.values())[:READ_AHEAD]
        self._ready.extend(await prepared(tools.directory, tools.universe, found, self._webhook))
        return bool(self._ready)

    def _start(self, what: Prepared) -> None:
        self._on_the_way[what.row["conversation_id"]] = spawn(self._call(what), "webhook")

    async def _call(self, what: Prepared) -> None:
        tools = self._tools
        result = await called(tools.http, tools.formats, what, tools.seconds, tools.universe.now())
        if result.replies and what.telling is not None:
            result = await self._replied(what.telling, result)
        self._outcomes.append((what, result))
        self._wake.set()

    async def _replied(self, telling: Telling, result: Result) -> Result:
        """Send what the answer asks for; when that could not be stored, the receiver is told, and answers, again."""
        try:
            await self._tools.reply(telling, result.replies)
        except StoreError as error:
            return Result(Verdict.AGAIN, result.status, f"its reply could not be stored: {error}"[:200])
        except Exception as error:
            log.exception("reply_failed", error, delivery=telling.delivery_id)
        return result

    async def _record_outcomes(self) -> None:
        """Write what came of the calls that ended; also holds the lease while none ends."""
        tools, now = self._tools, self._tools.universe.milliseconds()
        outcomes, self._outcomes = self._outcomes, []
        if not outcomes and self._until - now > tools.lease // 2:
            return
        moment = Moment(now, iso(tools.universe.now()), tools.universe.random())
        before, health, rows = self._health, self._health, []
        for what, result in outcomes:
            rows.append(attempted(what.row, result, moment, tools.patience, webhook=self.is_webhook))
            health = health_after(health, what.row, result, moment, tools.patience)
        engine, until, again = tools.directory.engine, now + tools.lease, recovered(before, health, now)
        try:
            self._ours = await record(engine, tools.worker, self._receiver, rows, health, now, until, wake_all=again)
        except StoreError:
            self._outcomes = outcomes + self._outcomes
            raise
        self._health, self._until = health, until
        for (what, result), row in zip(outcomes, rows, strict=True):
            # Only now may the next of its conversation be read.
            self._on_the_way.pop(what.row["conversation_id"], None)
            self._note(what.row, row, result)
        if is_down(health):
            self._ready.clear()  # they are still owed, and will be read again when it is their turn
        await self._disable_if_needed([result for _, result in outcomes], now)

    async def _disable_if_needed(self, results: list[Result], now: int) -> None:
        failed = [result for result in results if result.verdict is not Verdict.DONE]
        if not self.is_webhook or not self._ours or not failed:
            return
        if any(result.verdict is Verdict.GONE for result in failed):
            reason = "The receiver answered 410 Gone: it wants nothing more."
        elif failed_too_long(self._health, now, self._tools.patience):
            reason = f"It failed for too long without one success; the last time: {failed[-1].error}"
        else:
            return
        await self._tools.disable(self._receiver.account_id, self._receiver.id, reason)
        self._stopping = True

    def _note(self, row: Values, after: Values, result: Result) -> None:
        subject = "message" if row["kind"].startswith("message.") else "subject"
        told = {
            subject: row["subject_id"],
            "account": row["account_id"],
            "receiver": row["receiver_id"],
            "delivery": row["id"],
            "kind": row["kind"],
            "attempt": after["attempts"],
            "status": result.status,
        }
        if result.verdict is Verdict.DONE:
            log.info("webhook_told", **told)
        else:
            again = after["state"] == State.OWED.value
            log.warning("webhook_not_told", **told, error=(result.error or "").split(": ")[0], again=again)
