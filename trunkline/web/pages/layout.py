"""What all pages share: the templates, the style, and the mark by which a browser knows that a style has changed."""

from __future__ import annotations

import functools
import hashlib
import re
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request

import trunkline

HERE: Final = Path(__file__).parent
KINDS: Final = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}
GUARDS: Final = {
    "Cache-Control": "no-cache",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
PLAIN_ADDRESS: Final = re.compile(r"https?://[\w.:\[\]-]+").fullmatch
ELSEWHERE: Final = "http://127.0.0.1:8780"
AREAS: Final = (
    ("Handset", "/handset"),
    ("Operations", "/metadata"),
    ("API reference", "/reference"),
    ("Client code", "/types"),
    ("Documentation", "/docs"),
    ("Sign in", "/login"),
)


def static_files(folder: Path) -> dict[str, bytes]:
    """The styles, scripts and pictures of a folder, by name."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.suffix in KINDS}


def templates(own: Path = HERE) -> Environment:
    """The templates of a part of the site, which may build on those that all share."""
    folders = list(dict.fromkeys((own, HERE)))
    data = [content for folder in folders for content in static_files(folder / "static").values()]
    made = Environment(
        loader=FileSystemLoader([folder / "templates" for folder in folders]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    mark = hashlib.blake2b(b"".join(data), digest_size=6).hexdigest()
    made.globals |= {"version": mark, "release": trunkline.__version__, "areas": AREAS}
    made.filters["marked"] = marked
    return made


@functools.cache
def kept_templates(own: Path = HERE) -> Environment:
    """The same, made once: a process may open many apps."""
    return templates(own)


def marked(text: str) -> Markup:
    """A text with what stands between back-quotes as code."""
    parts = re.split(r"`([^`]+)`", text)
    pieces: list[Any] = [Markup("<code>{}</code>").format(part) if at % 2 else part for at, part in enumerate(parts)]
    return Markup("").join(pieces)


def address_of(request: Request) -> str:
    """The address that the reader came by, unless it holds what does not belong in a line to paste."""
    address = f"{request.url.scheme}://{request.headers.get('host', '')}"
    return address if PLAIN_ADDRESS(address) else ELSEWHERE
