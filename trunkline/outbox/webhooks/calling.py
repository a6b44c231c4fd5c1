"""One request to a receiver, and what its answer means."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from trunkline.base.guarded_http import ForbiddenAddress, GuardedHttp, NoReply, Reply, Unreachable
from trunkline.base.log import get_logger
from trunkline.domain.webhook import answered
from trunkline.outbox.callbacks.base import CallbackFormat, HttpRequest, Telling, Verdict
from trunkline.outbox.webhooks.attempts import Result
from trunkline.outbox.webhooks.preparing import Prepared

log = get_logger(__name__)

ANSWER_MOST: Final = 65_536  # octets of an answer that formats see
SHOWN_MOST: Final = 200  # characters of an answer that the owner sees


async def called(
    http: GuardedHttp, formats: Mapping[str, CallbackFormat], what: Prepared, seconds: float, now: datetime
) -> Result:
    """Tell a receiver once; whatever goes wrong is a result, not an exception."""
    if what.telling is None:
        return Result(Verdict.AGAIN, error=what.missing, final=True)
    form = formats.get(what.format)
    if form is None:
        return Result(Verdict.AGAIN, error=f"there is no format {what.format!r}")
    try:
        request = form.write(what.telling)
        if request is None:
            return Result(Verdict.DONE)
        reply = await _exchanged(http, request, seconds)
        return reply if isinstance(reply, Result) else _read(form, what.telling, reply, now)
    except Exception as error:  # a mistake of a format must not hold up the others
        log.exception("callback_format_failed", error, format=what.format, delivery=what.row["id"])
        return Result(Verdict.AGAIN, error=f"the format failed: {type(error).__name__}")


async def _exchanged(http: GuardedHttp, request: HttpRequest, seconds: float) -> Reply | Result:
    try:
        return await http.exchange(
            request.method, request.url, request.headers, request.body, seconds=seconds, most_bytes=ANSWER_MOST
        )
    except (ForbiddenAddress, Unreachable, NoReply) as error:
        return Result(Verdict.AGAIN, error=str(error))


def _read(form: CallbackFormat, telling: Telling, reply: Reply, now: datetime) -> Result:
    verdict = form.read(reply)
    if verdict is Verdict.DONE:
        return Result(verdict, reply.status, replies=form.replies(telling, reply))
    shown = reply.body[: SHOWN_MOST * 4].decode("utf-8", "replace")[:SHOWN_MOST].replace("\0", "�").strip()
    said = answered(reply.status) + (f": {shown}" if shown else "")
    return Result(verdict, reply.status, said, retry_after(reply, now))


def retry_after(reply: Reply, now: datetime) -> float | None:
    """The seconds that a receiver asks us to wait, given as such or as a date; only with 429 and 503."""
    value = reply.headers.get("retry-after", "").strip()
    if reply.status not in (429, 503) or not value:
        return None
    if value.isascii() and value.isdigit() and len(value) < 10:
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max((moment - now).total_seconds(), 0.0)
