"""Jasmin's `/secure/sendbatch`: many messages in one request, each told of at `callback_url` or `errback_url`.

The whole batch is one unit: it is answered when all of its messages are stored. As in Jasmin a message that is refused
keeps no other from being sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

import msgspec

from trunkline.base.faults import Fault, Invalid
from trunkline.base.log import get_logger
from trunkline.domain.doors.ids import guid
from trunkline.domain.facts import BatchMessageRefused, CallbackAsked, SessionOpened
from trunkline.operations.call import Call
from trunkline.operations.messages.creation import Destination
from trunkline.operations.messages.wanted import Unwanted
from trunkline.outbox.callbacks.jasmin_batch import FORMAT, REFUSED, TAKEN
from trunkline.settings import Settings
from trunkline.web.doors.jasmin_orders import Values, asked_of, octets_of, order_of, placed
from trunkline.web.doors.keeper import Entrant
from trunkline.web.doors.sending import Made, Sending, Wish, made_of, url_trouble
from trunkline.web.exchange import Request

log = get_logger(__name__)

MESSAGES_MOST: Final = 1000
MOMENT: Final = "%Y-%m-%d %H:%M:%S"
UNPARSEABLE: Final = "Cannot parse JSON data"

_is_seconds = re.compile(r"(\d{1,9})s").fullmatch


class Precondition(Fault):
    """What keeps the whole batch from being taken: a title, and a sentence of description."""

    status = 412
    default_code = "Precondition"

    def __init__(self, title: str, description: str = "", retry_after: float | None = None) -> None:
        super().__init__(title, retry_after=retry_after)
        self.description = description


class Ask(NamedTuple):
    """One message: its members, or why they are none."""

    to: str
    values: Values | Fault


class Batch(NamedTuple):
    """What is asked for; `countdown` is in seconds."""

    asks: list[Ask]
    callback_url: str | None
    errback_url: str | None
    countdown: float


def batch_of(document: Any, login: Values, now: datetime, settings: Settings) -> Batch:
    """Read a request; `login` are the members username and password. Raises Precondition."""
    config = _part(document, "batch_config", {})
    common, messages = _part(document, "globals", {}), _part(document, "messages", [])
    asks: list[Ask] = []
    for message in messages:
        if not isinstance(message, dict):
            raise Precondition(UNPARSEABLE, "Each of 'messages' must be an object.")
        asks += _asks(common | message, login)
        if len(asks) > MESSAGES_MOST:
            raise Precondition("Too many messages", f"A batch may have {MESSAGES_MOST} messages here.")
    urls = [_url(config, name, settings) for name in ("callback_url", "errback_url")]
    return Batch(asks, urls[0], urls[1], _countdown(config.get("schedule_at"), now, settings))


def _part(document: Any, name: str, empty: Any) -> Any:
    found = document.get(name) if isinstance(document, dict) else 0
    if found is None or found == {}:
        return empty
    if not isinstance(found, type(empty)):
        what = f"'{name}' must be {'a list' if empty == [] else 'an object'}."
        raise Precondition(UNPARSEABLE, what if isinstance(document, dict) else "The body must be an object.")
    return found


def _asks(message: Mapping[str, Any], login: Values) -> Iterator[Ask]:
    """A message for each of its recipients; none for one without a recipient or a content, as in Jasmin."""
    said = {name.replace("_", "-"): value for name, value in message.items() if value is not None}
    if "to" not in said or not said.keys() & {"content", "hex-content"}:
        return
    for to in said["to"] if isinstance(said["to"], list) else [said["to"]]:
        try:
            values = {name: octets_of(name, value) for name, value in (said | {"to": to}).items()}
            yield Ask(str(to), {**values, **login})
        except Invalid as fault:
            yield Ask(str(to), fault)


def _url(config: Mapping[str, Any], name: str, settings: Settings) -> str | None:
    url = config.get(name)
    if url is None or url == "":
        return None
    problem = url_trouble(url, settings) if isinstance(url, str) else "must be an address"
    if problem:
        raise Precondition(f"Cannot call {name}", f"It {problem}.")
    return str(url)


def _countdown(said: Any, now: datetime, settings: Settings) -> float:
    """The seconds until a batch is to be sent: said so, or by a date in UTC; negative for one that is past."""
    if said is None:
        return 0.0
    found = _is_seconds(said) if isinstance(said, str) else None
    if found is not None:
        seconds = float(found[1])
    else:
        try:
            moment = datetime.strptime(str(said), MOMENT).replace(tzinfo=UTC)
        except ValueError:
            description = f"Got unknown format: {str(said)[:100]}, correct are 'YYYY-MM-DD hh:mm:ss' and '120s'."
            raise Precondition("Cannot parse scheduled_at value", description) from None
        seconds = (moment - now).total_seconds()
    if seconds > settings.schedule_within_days * 86_400:
        raise Precondition("Cannot schedule batch", f"It may be {settings.schedule_within_days} days ahead at most.")
    return seconds


async def send_batch(sending: Sending, entrant: Entrant, request: Request, login: Values) -> dict[str, Any]:
    """Take a batch: what Jasmin answers. Raises Precondition, and what `Sending.send` raises."""
    try:
        document = msgspec.json.decode(request.body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Precondition(UNPARSEABLE, "The body is no JSON.") from None
    batch = batch_of(document, login, sending.universe.now(), sending.settings)
    id_ = sending.universe.new_id()

    async def work(call: Call) -> list[Made]:
        # Not before: a repeat under an Idempotency-Key may come when the time of the first one is past.
        if batch.countdown < 0:
            raise Precondition("Cannot schedule batch in past date", "Its schedule_at is past.")
        made = _Making(sending, entrant, call, batch, id_)
        return [Made(id_, None), *[one for ask in batch.asks if (one := await made.of(ask)) is not None]]

    first, *_ = await sending.send(entrant, request, document, work)
    data = {"batchId": guid(first.id), "messageCount": len(batch.asks)}
    return data | ({"scheduled": f"{batch.countdown:.12g}s"} if batch.countdown > 0 else {})


class _Making:
    """Makes the messages of a batch in one unit."""

    def __init__(self, sending: Sending, entrant: Entrant, call: Call, batch: Batch, batch_id: str) -> None:
        self._sending = sending
        self._entrant = entrant
        self._call = call
        self._batch = batch
        self._extra = {"batch": guid(batch_id)}
        self._send_at = call.milliseconds + int(batch.countdown * 1000) if batch.countdown else None
        self._opened: dict[str, Any] = {}

    async def of(self, ask: Ask) -> Made | None:
        """One message; None where it is refused, which is told."""
        before = len(self._call.facts)
        try:
            return await self._made(ask, before)
        except Fault as fault:
            if fault.status >= 500:
                raise
            del self._call.facts[before:]
            if isinstance(fault, Unwanted):
                self._call.record(*fault.facts)  # the evidence that it was refused
            self._refused(ask, fault)
            return None

    async def _made(self, ask: Ask, before: int) -> Made:
        if isinstance(ask.values, Fault):
            raise ask.values
        order = order_of(asked_of(ask.values), self._sending.settings)
        found, draft = await placed(order, self._entrant, self._sending, self._call, self._send_at)
        wishes = order.wishes
        if self._batch.callback_url is not None:
            told = Wish(FORMAT.key, self._batch.callback_url, (TAKEN,), self._extra | {"to": ask.to})
            wishes = [*wishes, told]
        return made_of(self._sending.create(self._call, self._joined(found, before), draft, wishes))

    def _joined(self, found: Destination, before: int) -> Destination:
        """The destination in the session that an earlier message of this unit opened, where one did."""
        conversation = found.session["conversation_id"]
        opens = [fact for fact in self._call.facts[before:] if isinstance(fact, SessionOpened)]
        if not opens:
            return found
        if conversation not in self._opened:
            self._opened[conversation] = found.session
            return found
        self._call.facts.remove(opens[0])
        return found._replace(session=self._opened[conversation])

    def _refused(self, ask: Ask, fault: Fault) -> None:
        log.warning("batch_message_refused", batch=self._extra["batch"], code=fault.code)
        if self._batch.errback_url is None:
            return
        account_id, date, id_ = self._entrant.login.account_id, self._call.date, self._call.universe.new_id()
        asked = CallbackAsked(
            account_id=account_id,
            date=date,
            id=self._call.universe.new_id(),
            subject_id=id_,
            format=FORMAT.key,
            url=self._batch.errback_url,
            kinds=(REFUSED,),
            extra=msgspec.json.encode(self._extra | {"to": ask.to}).decode(),
        )
        self._call.record(asked, BatchMessageRefused(account_id=account_id, date=date, id=id_, reason=fault.message))
