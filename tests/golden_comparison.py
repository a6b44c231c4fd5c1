"""Plays recorded exchanges of the reference against this server, and says which answers are the same bytes.

`python -m tests.golden_comparison FOLDER`, where the folder has ok, errors, auth and requests, and in them for each
exchange `name.req` and `name.http`, as they went over the wire; and perhaps types/typescript.body.ts. A program, not a
test: the recordings are no part of the project. What varies is put aside first: dates, lengths, cookies, the server's
name, the connection, the reason phrase, and ids of sessions. It fails when a difference has no reason in `REASONS`.
"""

from __future__ import annotations

import asyncio
import difflib
import json
import logging
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

import trunkline.operations.auth
from tests.kits.reference_service import REFERENCE
from tests.kits.running_app import RunningApp, running_app, sqlite_in
from tests.kits.small_world import ACME
from trunkline.base.plugins import collect
from trunkline.codegen import generate, language_of, options_for
from trunkline.contract.operation import Operation
from trunkline.contract.registry import Registry
from trunkline.domain.facts import UserCreated
from trunkline.web.asgi import AsgiApp
from trunkline.web.cors import Cors
from trunkline.web.exchange import Request
from trunkline.web.pipeline import Pipeline

PARTS: Final = ("ok", "requests", "errors", "auth")
PASSWORD: Final = "p@55word"
PEOPLE: Final = {"admin": ("1", "Ad", "Min", ("User",)), "norole": ("2", "No", "Role", ())}
VARIES: Final = frozenset({"date", "connection", "x-powered-by", "content-length", "set-cookie"})
SESSION_ID: Final = re.compile(r'("sessionId":")[^"]*')
HERE: Final = "http://127.0.0.1:5415"
# The versions differ, a file of ours has no date, and our sample says what its types are.
VARIES_IN_TYPES: Final = ("Date: ", "Version: ", "/** @description ")
SESSION_COOKIE: Final = re.compile(r"\bss-id=[^;]*")

NOT_FOUND: Final = "a 404 without a body, as .NET gives it; the recording is of Mono's own host"
THROWN: Final = "what no code refused by intent is one sentence; its own text stays in the server's log"
WRONG_ROLE: Final = "line ends are LF, as on .NET, and a header forbids browsers to guess the type"
PICTURE: Final = "users have no pictures, so there is no profileUrl"
REASONS: Final = {
    "errors/badjson-truncated-ok200": "a body that was cut off is refused, or a message would be lost in silence",
    "errors/badxml": "the parser words its own complaint; status and code are the same",
    "errors/noroute404": NOT_FOUND,
    "errors/wrongverb404": NOT_FOUND,
    "errors/op-wrongverb405": "a service is named after its operation; the reference's had a class of another name",
    **{f"errors/exception500-{name}": THROWN for name in ("csv", "json", "jsv", "xml")},
    "errors/service-keynf": THROWN,
    "errors/service-timeout": THROWN,
    **{f"errors/norole403-{name}": WRONG_ROLE for name in ("csv", "json", "jsv", "xml")},
    "auth/auth-check-ok": PICTURE,
    "auth/login-ok": PICTURE,
    "auth/login-empty": "empty fields are a 400 NotEmpty, for the mistake is the caller's; the reference says 500",
}


class Answer(NamedTuple):
    """An answer without what varies."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    cookies: tuple[str, ...]

    @property
    def lines(self) -> list[str]:
        """The answer to be shown beside another one."""
        headers = [f"{name}: {value}" for name, value in self.headers]
        return [str(self.status), *headers, *self.body.decode(errors="replace").split("\n")]


class Exchange(NamedTuple):
    """One recorded request and its answer."""

    name: str
    asked: bytes
    answered: bytes


def exchanges(folder: Path) -> Iterator[Exchange]:
    """Everything that was recorded, part by part."""
    for part in PARTS:
        for path in sorted((folder / part).glob("*.req")):
            yield Exchange(f"{part}/{path.stem}", path.read_bytes(), path.with_suffix(".http").read_bytes())


def taken_apart(data: bytes) -> tuple[str, list[tuple[str, str]], bytes]:
    """The first line, the headers and the body of a message."""
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    pairs = [line.partition(":") for line in lines]
    return first, [(name.lower(), value.strip()) for name, _, value in pairs], body


def comparable(status: int, headers: list[tuple[str, str]], body: bytes) -> Answer:
    """An answer without what varies."""
    cookies = sorted(value.partition("=")[0] for name, value in headers if name == "set-cookie")
    kept = sorted((name, value) for name, value in headers if name not in VARIES)
    text = SESSION_ID.sub(r"\1#", body.decode("utf-8", "surrogateescape"))
    return Answer(status, tuple(kept), text.encode("utf-8", "surrogateescape"), tuple(cookies))


def recorded(exchange: Exchange) -> Answer:
    """What the reference answered."""
    first, headers, body = taken_apart(exchange.answered)
    return comparable(int(first.split()[1]), headers, body)


def request_of(exchange: Exchange, session: str) -> Request:
    """The request as it was sent, but with a session of ours."""
    first, pairs, body = taken_apart(exchange.asked)
    method, target, _ = first.split(" ")
    path, _, query = target.partition("?")
    headers = dict(pairs)
    if "cookie" in headers:
        headers["cookie"] = SESSION_COOKIE.sub(f"ss-id={session}", headers["cookie"])
    return Request(method, path, path, query, headers, body, "192.0.2.9")


class Reference:
    """The sample service on a server of ours."""

    def __init__(self, running: RunningApp) -> None:
        made = running.app
        operations = [*REFERENCE, *collect(trunkline.operations.auth, Operation)]
        self._running = running
        self._asgi = AsgiApp(
            Pipeline(
                Registry(operations),
                made.formats,
                made.identity,
                made.committer,
                made.directory,
                made.universe,
                made.settings,
            ),
            made.asgi,
            Cors(made.settings),
            made.settings.body_max_bytes,
            made.settings.request_timeout_seconds,
        )

    async def people(self) -> None:
        """Who signs in there."""
        hashed = await self._running.app.identity.sign_in.passwords.hash(PASSWORD)
        facts = [
            UserCreated(
                account_id=ACME,
                date=self._running.universe.now_iso(),
                id=id_,
                email_address=name,
                first_name=first,
                last_name=last,
                password_hash=hashed,
                roles=roles,
                accounts=(ACME,),
            )
            for name, (id_, first, last, roles) in PEOPLE.items()
        ]
        await self._running.record(*facts)

    async def signed_in(self) -> str:
        """The id of a session that has just begun."""
        body = json.dumps({"UserName": "admin", "Password": PASSWORD}).encode()
        headers = {"content-type": "application/json", "accept": "application/json"}
        path = "/auth/credentials"
        answer = await self._asgi.answer(Request("POST", path, path, "", headers, body, "192.0.2.9"))
        return str(json.loads(answer.body)["sessionId"])

    async def answer(self, exchange: Exchange) -> Answer:
        """What we answer."""
        self._running.universe.advance(1000)  # failed sign-ins of other exchanges are forgiven
        session = await self.signed_in() if b"\r\nCookie:" in exchange.asked else ""
        answer = await self._asgi.answer(request_of(exchange, session))
        headers = [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in answer.headers]
        return comparable(answer.status, headers, answer.body)


async def compared(folder: Path) -> int:
    """Compare and tell; how many differences have no reason."""
    with tempfile.TemporaryDirectory() as place:
        async with running_app(sqlite_in(Path(place))) as running:
            reference = Reference(running)
            await reference.people()
            told = [(one, recorded(one), await reference.answer(one)) for one in exchanges(folder)]
    differ = [(one.name, theirs, ours) for one, theirs, ours in told if theirs[:3] != ours[:3]]
    _tell(f"{len(told)} exchanges, {len(told) - len(differ)} answered with the same bytes")
    for name, theirs, ours in differ:
        _tell(f"\n{name}: {REASONS.get(name) or 'NO REASON IS KNOWN'}")
        _tell("\n".join(difflib.unified_diff(theirs.lines, ours.lines, "reference", "here", lineterm="", n=0)))
    _tell_cookies([(one.name, theirs, ours) for one, theirs, ours in told])
    return sum(not REASONS.get(name) for name, _, _ in differ) + _types_differ(folder / "types/typescript.body.ts")


def _types_differ(path: Path) -> int:
    """Compare the types of SendMessage in TypeScript and tell; how many lines differ."""
    language = language_of("typescript")
    if not path.is_file() or language is None:
        return 0
    ours = generate(Registry(REFERENCE), language, options_for(language, {"IncludeTypes": "SendMessage.*"}), HERE)
    before, after = (_lasting_lines(text) for text in (path.read_text(encoding="utf-8"), ours))
    differ = list(difflib.unified_diff(before, after, "reference", "here", lineterm="", n=0))
    _tell("\n".join(["", f"TypeScript: {len(before)} lines, {'some differ' if differ else 'all the same'}", *differ]))
    return len(differ)


def _lasting_lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if not line.startswith(VARIES_IN_TYPES)]


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _tell_cookies(told: list[tuple[str, Answer, Answer]]) -> None:
    """Cookies are for those who sign in; the reference gives them to everybody."""
    others = [name for name, theirs, ours in told if theirs.cookies != ours.cookies]
    _tell(f"\n{len(others)} set other cookies than the reference, which gives some to everybody who has none")
    more = [name for name, theirs, ours in told if set(ours.cookies) - set(theirs.cookies)]
    _tell(f"{len(more)} set a cookie that the reference does not{': ' if more else ''}{', '.join(more)}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    logging.disable()  # the services fail as they are told, and the log would tell it at length
    sys.exit(1 if asyncio.run(compared(Path(sys.argv[1]))) else 0)
