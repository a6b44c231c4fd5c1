"""The member SendAt: a moment in the time to come, with its time zone."""

from __future__ import annotations

from datetime import datetime, timedelta

from trunkline.base.faults import Invalid, NotEmpty
from trunkline.operations.call import Call


def send_at_of(text: str | None, call: Call) -> int:
    """The moment that a request names, in milliseconds since 1970.

    Raises Invalid, naming SendAt, for what is no ISO 8601 date-time with a zone, is past, or too far ahead.
    """
    if not text or not text.strip():
        raise NotEmpty("SendAt")
    moment = _read(text.strip())
    most = timedelta(days=call.settings.schedule_within_days)
    if moment < call.now:
        raise Invalid(f"'SendAt' must not be past. You entered {text.strip()}.", code="DateIsPast", field="SendAt")
    if moment - call.now > most:
        sentence = f"'SendAt' must be within {most / timedelta(days=1):g} days. You entered {text.strip()}."
        raise Invalid(sentence, code="DateTooFarAhead", field="SendAt")
    return int(moment.timestamp() * 1000)


def _read(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None or "T" not in text.upper():
            raise ValueError(text)
        moment.timestamp()
        return moment
    except (ValueError, OverflowError):
        sentence = "'SendAt' must be a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00."
        raise Invalid(sentence, code="InvalidDate", field="SendAt") from None
