"""The page that strangers' browsers are led to: sign in by a form, without scripts, and go on where they wanted to."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from jinja2 import Environment, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from trunkline.base.faults import BadRequest, Fault, Forbidden, NotEmpty, TooLarge, Unavailable
from trunkline.base.log import get_logger
from trunkline.base.universe import Universe
from trunkline.commit.committer import Committer
from trunkline.operations.auth import login_sessions
from trunkline.operations.auth.sign_in import SignIn
from trunkline.operations.call import Caller
from trunkline.settings import Settings
from trunkline.store.engine import StoreError
from trunkline.web.identity import cookie_header, shown_session
from trunkline.web.origins import origin_host, own_hosts

log = get_logger(__name__)

LARGEST_FORM: Final = 16 * 1024
PAGE: Final = Path(__file__).with_name("login.html").read_text(encoding="utf-8")
TEMPLATE: Final = Environment(autoescape=True, undefined=StrictUndefined).from_string(PAGE)
STYLE: Final = re.findall(r"<style>(.*?)</style>", PAGE, re.DOTALL)[0]
STYLE_HASH: Final = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
GUARDS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{STYLE_HASH}'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    # Not "no-referrer": with it, browsers would name the origin "null" when they post the form.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


class Form(NamedTuple):
    """The form as it was filled in."""

    name: str = ""
    password: str = ""
    remember: bool = False
    redirect: str = ""


def routes(sign_in: SignIn, settings: Settings, universe: Universe, committer: Committer) -> list[Route]:
    """The routes of the sign-in page."""
    page = LoginPage(sign_in, settings, universe, committer)
    return [
        Route("/login", page.show, methods=["GET"]),
        Route("/login", page.submit, methods=["POST"]),
    ]


class LoginPage:
    """Shows the form, and signs in who fills it in well."""

    def __init__(self, sign_in: SignIn, settings: Settings, universe: Universe, committer: Committer) -> None:
        self._sign_in = sign_in
        self._settings = settings
        self._universe = universe
        self._committer = committer

    async def show(self, request: Request) -> Response:
        """The empty form."""
        return self._page(Form(redirect=request.query_params.get("redirect", "")))

    async def submit(self, request: Request) -> Response:
        """Sign in, and go on to where the browser was led from; or the form again, with the reason."""
        form = Form()
        try:
            self._check_origin(request)
            form = read_form(await _read_body(request))
            return await self._signed_in(form, request)
        except Fault as fault:
            return self._page(form, fault)
        except StoreError as error:
            log.error("sign_in_not_stored", error=type(error).__name__)
            return self._page(form, Unavailable())

    async def _signed_in(self, form: Form, request: Request) -> Response:
        if not form.name or not form.password:
            raise NotEmpty("Password" if form.name else "UserName", "Enter your e-mail address and your password.")
        remote = request.client.host if request.client else ""
        user, facts = await self._sign_in.verify(form.name, form.password, remote)
        begun = login_sessions.begin(
            user,
            remember=form.remember,
            caller=Caller(session_id=shown_session(request.headers)),
            universe=self._universe,
            settings=self._settings,
        )
        await self._committer.commit([*facts, *begun.facts])
        answer = RedirectResponse(safe_target(form.redirect, self._hosts(request)), 303, {"Cache-Control": "no-store"})
        for cookie in begun.cookies:
            answer.headers.append("Set-Cookie", cookie_header(cookie, self._settings))
        return answer

    def _check_origin(self, request: Request) -> None:
        """Refuse a form that another site made the browser send: it would sign the browser in as somebody else."""
        if origin_host(request.headers) not in self._hosts(request):
            raise Forbidden("This form came from another site. Please sign in here.")

    def _hosts(self, request: Request) -> set[str]:
        return own_hosts(request.headers, self._settings)

    def _page(self, form: Form, fault: Fault | None = None) -> Response:
        text = TEMPLATE.render(
            error=fault.message if fault else "", name=form.name, remember=form.remember, redirect=form.redirect
        )
        answer = HTMLResponse(text, fault.status if fault else 200, GUARDS)
        if fault and fault.retry_after:
            answer.headers["Retry-After"] = str(round(fault.retry_after))
        return answer


def read_form(body: bytes) -> Form:
    """The members of a posted form."""
    try:
        pairs = parse_qsl(body.decode("utf-8"), keep_blank_values=True, max_num_fields=20, errors="strict")
    except ValueError:
        raise BadRequest("The form could not be read.") from None
    members = dict(pairs)
    return Form(
        name=members.get("userName", "").strip(),
        password=members.get("password", ""),
        remember=members.get("rememberMe", "") == "true",
        redirect=members.get("redirect", ""),
    )


def safe_target(written: str, hosts: set[str]) -> str:
    """Where to go on: an address on this server and nowhere else; the front page when in doubt."""
    if not written.isprintable() or "\\" in written:
        return "/"
    try:
        place = urlsplit(written)
    except ValueError:
        return "/"
    if place.netloc and (place.scheme not in ("http", "https") or place.netloc.lower() not in hosts):
        return "/"
    if place.scheme and not place.netloc:
        return "/"
    path = place.path or "/"
    # Two slashes would begin the name of another server.
    if not path.startswith("/") or path.startswith("//") or path == "/login":
        return "/"
    return f"{path}?{place.query}" if place.query else path


async def _read_body(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_FORM:
            raise TooLarge("The form is too large.")
    return bytes(body)
