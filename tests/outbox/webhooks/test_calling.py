"""One call: every end of it is a result."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.outbox.callbacks.test_standard import MESSAGE, telling
from tests.outbox.webhooks.rig import Receiver
from trunkline.base.guarded_http import GuardedHttp, Reply, networks
from trunkline.outbox.callbacks.base import CallbackFormat, HttpRequest, Telling, Verdict
from trunkline.outbox.callbacks.standard import FORMAT
from trunkline.outbox.webhooks.attempts import Result
from trunkline.outbox.webhooks.calling import called, retry_after
from trunkline.outbox.webhooks.preparing import Prepared

NOW = datetime(2026, 11, 27, 10, tzinfo=UTC)


def failing(what: Telling) -> HttpRequest:
    raise KeyError("text of somebody")


def silent(what: Telling) -> None:
    return None


FORMATS = {each.key: each for each in (FORMAT, CallbackFormat("bad", failing), CallbackFormat("none", silent))}


def call(status: int, form: str = "standard", *, seconds: float = 5.0, open_gate: bool = True, **row: Any) -> Result:
    async def scene() -> Result:
        async with Receiver().open() as receiver:
            receiver.say = lambda heard: status
            if not open_gate:
                receiver.gate.clear()
            what = Prepared({"id": "w-7"} | row, form, replace(telling("message.sent", MESSAGE), url=receiver.url()))
            http = GuardedHttp(networks(["127.0.0.0/8"]))
            try:
                return await called(http, FORMATS, what, seconds, NOW)
            finally:
                await http.close()

    return asyncio.run(scene())


def test_taken_and_refused() -> None:
    assert call(200) == Result(Verdict.DONE, 200)
    assert call(500) == Result(Verdict.AGAIN, 500, "it answered 500: words")
    assert call(410) == Result(Verdict.GONE, 410, "it answered 410: words")
    assert call(302) == Result(Verdict.AGAIN, 302, "it answered 302: words")


def test_silence_is_a_result_too() -> None:
    assert call(200, seconds=0.1, open_gate=False) == Result(Verdict.AGAIN, None, "no answer within 0.1 seconds")


def test_mistakes_of_formats_are_results_without_anybodys_text() -> None:
    assert call(200, "bad") == Result(Verdict.AGAIN, None, "the format failed: KeyError")
    assert call(200, "pigeon") == Result(Verdict.AGAIN, None, "there is no format 'pigeon'")
    assert call(200, "none") == Result(Verdict.DONE)


def test_what_can_never_be_told_is_final() -> None:
    async def scene() -> Result:
        return await called(GuardedHttp(), FORMATS, Prepared({}, missing="the event is no longer kept"), 1.0, NOW)

    assert asyncio.run(scene()) == Result(Verdict.AGAIN, error="the event is no longer kept", final=True)


@pytest.mark.parametrize(
    ("status", "value", "seconds"),
    [
        (429, "120", 120.0),
        (503, " 5 ", 5.0),
        (503, "Fri, 27 Nov 2026 10:01:00 GMT", 60.0),
        (503, "Fri, 27 Nov 2026 09:00:00 GMT", 0.0),
        (429, "soon", None),
        (429, "-5", None),
        (429, "9" * 20, None),
        (429, "", None),
        (500, "120", None),
    ],
)
def test_how_long_it_asks_us_to_wait(status: int, value: str, seconds: float | None) -> None:
    assert retry_after(Reply(status, {"retry-after": value}, b"", False), NOW) == seconds
