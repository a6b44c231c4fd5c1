"""The stage of every carrier over HTTP: a server that answers as the case says, and hooks as the case writes them.

What a case may say, besides what every carrier's may:

- settings: `{server}` in a text stands for where the scripted server is;
- `answer`: `{"status", "headers", "json" or "body"}`, "no connection", or "cut": the bytes are read, nothing is said;
- `request`: what the server must have seen, `{"method", "path", "query", "headers", "form" or "json"}`: headers that
  are not named are free, the body is compared whole, "*" stands for any text;
- `parts` are the parts of longer texts that come of it;
- `ask` is a message like `send`, that the carrier is asked about; `found` is what comes of it;
- `says`: one request to our hook or a list of them, `{"method", "path", "query", "headers", "form", "json" or "body",
  "times", "refused", "answered"}`. JSON is written without blanks, forms in their order, and signatures cover the
  bytes of that; `refused` is the class of the refusal, `answered` what the carrier is answered. The moment is `now` of
  the case, or noon of 27 November 2026.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlencode

import pytest
from aiohttp import web

from tests.kits.carrier_kit import RecordingSink, like, plain
from tests.kits.hook_requests import HOOK_URL, INFO, NOW, hook_request
from trunkline.base.universe import FixedUniverse, parse_iso
from trunkline.carriers import base
from trunkline.carriers.base import Carrier, Host, Link

NOWHERE = "http://127.0.0.1:1"
"""Nobody listens there."""


@dataclass
class ScriptedServer:
    """Answers everything as it was told, and keeps what it has seen."""

    answer: Any
    seen: list[dict[str, Any]] = field(default_factory=list)
    url: str = NOWHERE
    _runner: web.AppRunner | None = None

    async def start(self) -> None:
        """Listen, unless the case is that nobody does."""
        if self.answer == "no connection":
            return
        self._runner = web.AppRunner(web.Application(), access_log=None, shutdown_timeout=0.1)
        self._runner.app.router.add_route("*", "/{path:.*}", self._answer)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Listen no more."""
        if self._runner is not None:
            await self._runner.cleanup()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        self.seen.append(
            {
                "method": request.method,
                "path": request.raw_path.partition("?")[0],
                "query": request.query_string,
                "headers": {name.lower(): value for name, value in request.headers.items()},
                "body": body,
            }
        )
        if self.answer == "cut":
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        text = json.dumps(self.answer["json"]) if "json" in self.answer else self.answer.get("body", "")
        headers = {"Content-Type": "application/json"} | self.answer.get("headers", {})
        return web.Response(status=self.answer["status"], headers=headers, body=text.encode())


@dataclass
class HttpStage:
    """A link to a scripted server, and the hook of its connection."""

    carrier: Carrier[Any]
    settings: Any
    server: ScriptedServer
    link: Link
    sink: RecordingSink
    now: str

    async def says(self, event: Any) -> None:
        """Let the carrier call our hook."""
        for one in event if isinstance(event, list) else [event]:
            for _ in range(one.get("times", 1)):
                await self._says(one)

    async def _says(self, event: dict[str, Any]) -> None:
        assert self.carrier.hook is not None, "this carrier has no hook"
        query = event.get("query", "")
        url = HOOK_URL + event.get("path", "") + ("?" if query else "") + query
        request = hook_request(written(event), event.get("headers"), url, event.get("method", "POST"))
        if "refused" in event:
            with pytest.raises(getattr(base, event["refused"])):
                self.carrier.hook(self.settings, INFO, request, parse_iso(self.now))
            return
        told = self.carrier.hook(self.settings, INFO, request, parse_iso(self.now))
        answered = plain(told.answer) | {"body": told.answer.body.decode()}
        assert like(answered, event.get("answered", {"status": 200})), answered
        for receipt in told.receipts:
            await self.sink.receipt(receipt)
        for inbound in told.inbounds:
            await self.sink.inbound(inbound)
        for part in told.parts:
            await self.sink.part(part)

    async def check(self, case: dict[str, Any]) -> None:
        """Compare what the server has seen with the case; end it."""
        await self.link.close()
        await self.server.stop()
        assert like(plain(self.sink.parts), case.get("parts", [])), self.sink.parts
        if "request" in case:
            assert self.server.seen, "no request came"
            compare(self.server.seen[-1], case["request"])


async def stage(carrier: Carrier[Any], case: dict[str, Any]) -> HttpStage:
    """Open a link of this carrier to a server that plays the case."""
    server = ScriptedServer(case.get("answer", "no connection"))
    await server.start()
    settings = carrier.read_settings(_filled(case["settings"], server.url))
    now = case.get("now", NOW.isoformat())
    sink = RecordingSink()
    link = await carrier.open(settings, INFO, sink, Host(FixedUniverse(now)))
    return HttpStage(carrier, settings, server, link, sink, now)


def written(event: dict[str, Any]) -> bytes:
    """The body of a request as a case writes it."""
    if "json" in event:
        return json.dumps(event["json"], ensure_ascii=False, separators=(",", ":")).encode()
    if "form" in event:
        return urlencode(event["form"], doseq=True).encode()
    return str(event.get("body", "")).encode()


def compare(seen: dict[str, Any], expected: dict[str, Any]) -> None:
    """Demand that a request is as the case says."""
    for name in ("method", "path", "query", "headers"):
        if name in expected:
            assert like(seen[name], expected[name]), (name, seen[name])
    if "json" in expected:
        said = json.loads(seen["body"])
        assert _whole(said, expected["json"]), said
    if "form" in expected:
        form: dict[str, Any] = {}
        for name, value in parse_qsl(seen["body"].decode(), keep_blank_values=True):
            form.setdefault(name, []).append(value)
        single = {name: values if len(values) > 1 else values[0] for name, values in form.items()}
        assert _whole(single, expected["form"]), single


def _whole(got: Any, expected: Any) -> bool:
    """Like `like`, with no member more than the pattern has."""
    if isinstance(expected, dict) and isinstance(got, dict):
        return got.keys() == expected.keys() and all(_whole(got[name], value) for name, value in expected.items())
    if isinstance(expected, list) and isinstance(got, list):
        return len(got) == len(expected) and all(map(_whole, got, expected))
    return like(got, expected)


def _filled(value: Any, server: str) -> Any:
    if isinstance(value, str):
        return value.replace("{server}", server)
    if isinstance(value, dict):
        return {name: _filled(one, server) for name, one in value.items()}
    return [_filled(one, server) for one in value] if isinstance(value, list) else value
