"""The addresses of the description; everything is made from one document, which is made once."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

import msgspec
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

import trunkline
from trunkline.contract.registry import Registry
from trunkline.formats.format import Format
from trunkline.openapi.document import JSON, Document, Media, document_of
from trunkline.openapi.postman import collection_of
from trunkline.openapi.yaml import yaml_of
from trunkline.web.pages import layout
from trunkline.web.reference.outline import outline_of

HERE: Final = Path(__file__).parent
YAML: Final = "application/yaml; charset=utf-8"
ANY_ADDRESS: Final = "https://address-of-this-server.invalid"  # stands for the one that a reader came by
HEADERS: Final = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}


def routes(registry: Registry, formats: Iterable[Format], public_url: str = "") -> list[Route]:
    """The routes of the description; `public_url` is the address it names, else the one a reader came by."""
    pages = Reference(registry, formats, public_url)
    return [
        Route("/openapi", pages.json, methods=["GET"]),
        Route("/openapi.json", pages.json, methods=["GET"]),
        Route("/openapi.yaml", pages.yaml, methods=["GET"]),
        Route("/postman", pages.postman, methods=["GET"]),
        Route("/postman.json", pages.postman, methods=["GET"]),
        Route("/reference", pages.page, methods=["GET"]),
        Route("/reference/reference.css", pages.style, methods=["GET"]),
    ]


class Reference:
    """Answers every request for the description."""

    def __init__(self, registry: Registry, formats: Iterable[Format], public_url: str) -> None:
        # The first one is what tools take when they have the choice.
        media = sorted((_media(found) for found in formats), key=lambda one: (one.name != JSON, one.name))
        self._public_url = public_url.rstrip("/")
        self._document_of = functools.partial(document_of, registry, media, trunkline.__version__)
        self._style = (HERE / "static" / "reference.css").read_bytes()
        self._templates = layout.kept_templates(HERE)
        self._kept: dict[str, bytes] = {}

    @functools.cached_property
    def _document(self) -> Document:
        # When somebody asks first: to make it is a good half of what an app costs at its start.
        return self._document_of(self._public_url or ANY_ADDRESS)

    async def json(self, request: Request) -> Response:
        """The document as JSON."""
        return self._answer(request, "json", "application/json; charset=utf-8", msgspec.json.encode)

    async def yaml(self, request: Request) -> Response:
        """The document as YAML."""
        return self._answer(request, "yaml", YAML, lambda document: yaml_of(document).encode())

    async def postman(self, request: Request) -> Response:
        """The Postman collection."""
        answer = self._answer(
            request,
            "postman",
            "application/json; charset=utf-8",
            lambda document: msgspec.json.encode(collection_of(document)),
        )
        answer.headers["Content-Disposition"] = 'inline; filename="trunkline.postman_collection.json"'
        return answer

    async def page(self, request: Request) -> Response:
        """The reference for people."""
        body = self._made(request, "page", lambda document: self._html(document).encode())
        return HTMLResponse(body, headers=layout.GUARDS)

    async def style(self, request: Request) -> Response:
        """The style of the reference, besides that of all pages."""
        headers = {"Cache-Control": "public, max-age=86400", "X-Content-Type-Options": "nosniff"}
        return Response(self._style, headers=headers, media_type=layout.KINDS[".css"])

    def _answer(self, request: Request, kind: str, media_type: str, make: Callable[[Document], bytes]) -> Response:
        return Response(self._made(request, kind, make), headers=HEADERS, media_type=media_type)

    def _made(self, request: Request, kind: str, make: Callable[[Document], bytes]) -> bytes:
        made = self._kept.get(kind)
        if made is None:
            made = self._kept[kind] = make(self._document)
        # Made once whatever Host headers say: those are the caller's to choose.
        return made if self._public_url else made.replace(ANY_ADDRESS.encode(), layout.address_of(request).encode())

    def _html(self, document: Document) -> str:
        return self._templates.get_template("reference.html").render(outline=outline_of(document))


def _media(found: Format) -> Media:
    return Media(found.name, found.content_type.partition(";")[0])
