"""How long to wait before trying again."""

from __future__ import annotations

from datetime import timedelta


def backoff(
    attempt: int,
    jitter: float,
    *,
    first: timedelta,
    factor: float,
    most: timedelta,
    retry_after: timedelta | None = None,
) -> timedelta:
    """Return the wait after this attempt (1 is the first): half of it fixed, half scaled by jitter (0 to 1).

    A longer wait that the carrier asked for is granted, up to `most`.
    """
    if attempt < 1 or not 0.0 <= jitter <= 1.0:
        raise ValueError(f"attempt {attempt} counts from 1, jitter {jitter} lies between 0 and 1")
    if factor < 1.0 or not timedelta(0) < first <= most:
        raise ValueError("a back-off grows: factor is at least 1, and 0 < first <= most")
    ceiling = _grown(attempt - 1, first.total_seconds(), factor, most.total_seconds())
    wait = timedelta(seconds=ceiling * (0.5 + 0.5 * jitter))
    return min(most, wait if retry_after is None else max(wait, retry_after))


def _grown(times: int, first: float, factor: float, most: float) -> float:
    try:
        return min(most, first * factor**times)
    except OverflowError:
        return most
