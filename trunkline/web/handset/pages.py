"""The handset in a browser: a page to read and to answer, and the same for scripts."""

import asyncio
import functools
import hashlib
import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

import msgspec
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from trunkline.base.faults import Fault, Forbidden, Invalid, NotFound
from trunkline.carriers.loopback import HandsetText, PhoneNetwork
from trunkline.settings import Settings, is_loopback
from trunkline.web.handset.reading import (
    LONGEST_TEXT,
    Answer,
    is_scripted,
    pretty,
    read_answer,
    read_number,
    read_recipient,
    read_text,
)
from trunkline.web.handset.stream import TextStream

Page = Callable[[Request], Awaitable[Response | TextStream]]

HERE = Path(__file__).parent
SHOWN_TEXTS = 100
MOST_TEXTS = 500
KINDS = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}
GUARDS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
    "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    # Not "no-referrer": with it, browsers would name the origin "null" when they post the form.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


def routes(network: PhoneNetwork, closing: asyncio.Event, settings: Settings) -> list[Route]:
    """The routes of all handsets; set `closing` when the server stops, and the live streams end."""
    pages = HandsetPages(network, closing)
    asked = [
        ("/handset", pages.show, "GET"),
        ("/handset/answer", pages.answer, "POST"),
        ("/handset/texts.json", pages.texts, "GET"),
        ("/handset/events", pages.events, "GET"),
        ("/handset/static/{name}", pages.static, "GET"),
    ]
    return [Route(path, _by_its_name(answer, settings), methods=[verb]) for path, answer, verb in asked]


def _by_its_name(answer: Page, settings: Settings) -> Page:
    """Answer only who asks for this server by a name of its own, where only this machine may ask at all.

    Another site can make its own name lead to this machine, and its page would then read the answers as its own.
    """

    async def answered(request: Request) -> Response | TextStream:
        host = _host(request)
        if is_loopback(settings.host) and not is_loopback(host) and host != settings.public_host:
            return _refusal(Forbidden("Open this page as localhost, or set server.public_url to its name."))
        return await answer(request)

    return answered


def _host(request: Request) -> str:
    try:
        return urlsplit(f"//{request.headers.get('host', '')}").hostname or ""
    except ValueError:
        return ""


@functools.cache
def _static_files() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (HERE / "static").iterdir() if path.suffix in KINDS}


@functools.cache
def _templates() -> Environment:
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"pretty": pretty, "clock": _clock}
    mark = hashlib.blake2b(b"".join(data for _, data in sorted(_static_files().items())), digest_size=6).hexdigest()
    made.globals |= {"version": mark, "longest": LONGEST_TEXT}
    return made


class HandsetPages:
    """Answers every request for a handset."""

    def __init__(self, network: PhoneNetwork, closing: asyncio.Event) -> None:
        self._network = network
        self._closing = closing
        self._static = _static_files()
        self._templates = _templates()

    async def show(self, request: Request) -> Response:
        """Show one handset, or ask which."""
        written = request.query_params.get("number")
        if written is None:
            return self._choose()
        try:
            number = read_number(written)
        except Fault as fault:
            return self._choose(fault, written)
        return await self._handset(number, to=request.query_params.get("to"))

    async def answer(self, request: Request) -> Response:
        """Send a text from a handset."""
        try:
            answer = await read_answer(request)
        except Fault as fault:
            return _refusal(fault) if is_scripted(request) else self._choose(fault)
        try:
            number = read_number(answer.number)
            sent = await self._network.answer(number, read_recipient(answer.to), read_text(answer.text))
        except Fault as fault:
            return _refusal(fault) if answer.scripted else await self._again(answer, fault)
        if answer.scripted:
            return _json(sent, 201)
        return RedirectResponse(f"/handset?{urlencode({'number': number, 'to': sent.peer})}", 303)

    async def texts(self, request: Request) -> Response:
        """The texts of a handset for a script."""
        try:
            number = read_number(request.query_params.get("number", ""))
            limit = _limit(request.query_params.get("limit", str(SHOWN_TEXTS)))
        except Fault as fault:
            return _refusal(fault)
        return _json({"number": number, "texts": await self._network.texts(number, limit)})

    async def events(self, request: Request) -> Response | TextStream:
        """The texts of a handset as they come."""
        try:
            number = read_number(request.query_params.get("number", ""))
        except Fault as fault:
            return _refusal(fault)
        return TextStream(self._network, number, self._closing)

    async def static(self, request: Request) -> Response:
        """The style and the script of the page."""
        name = request.path_params["name"]
        data = self._static.get(name)
        if data is None:
            return _refusal(NotFound("There is no such file."))
        # Its address changes with its content, so a browser may keep it.
        headers = {"Cache-Control": "public, max-age=86400", "X-Content-Type-Options": "nosniff"}
        return Response(data, headers=headers, media_type=KINDS[Path(name).suffix])

    async def _handset(
        self, number: str, to: str | None = None, draft: str = "", fault: Fault | None = None
    ) -> Response:
        texts = await self._network.texts(number, SHOWN_TEXTS)
        self._network.remember(number)
        peers = _peers(texts)
        recipient = (peers[0] if peers else "") if to is None else to
        return self._page(
            "handset.html", fault, number=number, texts=texts, peers=peers, recipient=recipient, draft=draft
        )

    async def _again(self, answer: Answer, fault: Fault) -> Response:
        try:
            number = read_number(answer.number)
        except Fault as wrong:
            return self._choose(wrong, answer.number)
        return await self._handset(number, answer.to, answer.text, fault)

    def _choose(self, fault: Fault | None = None, written: str = "") -> Response:
        return self._page("choose.html", fault, written=written, handsets=self._network.handsets())

    def _page(self, name: str, fault: Fault | None, **values: Any) -> Response:
        page = self._templates.get_template(name).render(error=fault.message if fault else "", **values)
        return HTMLResponse(page, fault.status if fault else 200, GUARDS)


def _peers(texts: list[HandsetText]) -> list[str]:
    """Whom the handset has talked with, the latest first."""
    return list(dict.fromkeys(text.peer for text in reversed(texts)))


def _limit(written: str) -> int:
    if not re.fullmatch(r"[0-9]{1,3}", written) or not 1 <= int(written) <= MOST_TEXTS:
        raise Invalid(f"limit must be a number from 1 to {MOST_TEXTS}.", field="Limit")
    return int(written)


def _clock(at: str) -> str:
    """Shorten 2026-11-23T10:11:12.123Z for people whose browser runs no script to do it better."""
    return f"{at[:10]} {at[11:16]} UTC"


def _json(value: object, status: int = 200) -> Response:
    return Response(msgspec.json.encode(value), status, GUARDS, "application/json")


def _refusal(fault: Fault) -> Response:
    return _json({"message": fault.message, "field": fault.field}, fault.status)
