"""The pages themselves: from an address to HTML, with nothing that runs but our own files."""

from __future__ import annotations

import functools
import json
import re
import shlex
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from trunkline.codegen import LANGUAGES, language_of, types_of_operation
from trunkline.contract.registry import Registry
from trunkline.formats.format import Format
from trunkline.web.pages.catalogue import Catalogue, catalogue_of
from trunkline.web.pages.layout import GUARDS, HERE, KINDS, address_of, kept_templates, static_files
from trunkline.web.pages.library import Library, library_of
from trunkline.web.pages.operation import page_of

FIRST_LANGUAGES: Final = ("csharp", "mjs", "typescript", "python")

FORMAT_TABS: Final = ("json", "xml", "jsv", "csv", "jsonl")
LANGUAGE_TABS: Final = tuple(
    (language.name, language.label)
    for language in sorted(LANGUAGES, key=lambda one: ((*FIRST_LANGUAGES, one.name).index(one.name), one.label.lower()))
)
HANDSET: Final = "+15556667777"
PORT: Final = re.compile(r":\d+$")


def routes(
    registry: Registry, formats: Iterable[Format], docs_folder: Path | None, public_url: str = ""
) -> list[Route]:
    """The routes of the pages; `public_url` goes into the lines to paste, else the address a reader came by."""
    pages = Pages(registry, formats, library_of(docs_folder), public_url)
    return [
        Route("/", pages.home, methods=["GET"]),
        Route("/metadata", pages.metadata, methods=["GET"]),
        Route("/metadata/{rest:path}", pages.below_metadata, methods=["GET"]),
        Route("/{format}/metadata", pages.operation, methods=["GET"]),
        Route("/docs", pages.docs, methods=["GET"]),
        Route("/docs/{name:path}", pages.docs, methods=["GET"]),
        Route("/static/{name:path}", pages.static, methods=["GET"]),
    ]


class Pages:
    """Answers every request for a page."""

    def __init__(self, registry: Registry, formats: Iterable[Format], library: Library, public_url: str) -> None:
        self._registry = registry
        formats = tuple(formats)
        self._formats = sorted((found.name for found in formats), key=lambda name: (*FORMAT_TABS, name).index(name))
        self._shown = {found.name: found for found in formats if found.show is not None}
        self._tabs = [name for name in FORMAT_TABS if name in self._shown]
        self._library = library
        self._public_url = public_url.rstrip("/")
        self._static = static_files(HERE / "static")
        self._templates = kept_templates()

    @functools.cached_property
    def _catalogue(self) -> Catalogue:
        # When somebody asks first: most apps of a test run show no page.
        return catalogue_of(self._registry)

    async def home(self, request: Request) -> Response:
        """Say what this is, and lead on."""
        address = self._public_url or address_of(request)
        return self._page(
            "home.html",
            address=address,
            lines=self._lines(address),
            handset=HANDSET,
            count=self._catalogue.size,
            languages=len(LANGUAGES),
        )

    async def metadata(self, request: Request) -> Response:
        """List the operations."""
        return self._page("metadata.html", catalogue=self._catalogue, formats=self._formats, tabs=self._tabs)

    async def operation(self, request: Request) -> Response:
        """Show one operation in one format; without a name, all of them."""
        chosen = self._shown.get(request.path_params["format"].lower())
        asked = _parameter(request, "op")
        if chosen is None:
            return self._lost()
        if not asked:
            return await self.metadata(request)
        operation = self._registry.find(asked)
        if operation is None:
            return self._page("no_operation.html", 404, asked=asked)
        language = language_of(_parameter(request, "lang"))
        return self._page(
            "operation.html",
            page=page_of(operation, chosen),
            formats=self._tabs,
            languages=LANGUAGE_TABS,
            language=language.name if language else "",
            code=types_of_operation(self._registry, operation, language) if language else "",
            host=PORT.sub("", request.headers.get("host", "")),
        )

    async def below_metadata(self, request: Request) -> Response:
        """Put the slash behind `/metadata` right; nothing else is below it yet."""
        return self._lost() if request.path_params["rest"] else RedirectResponse("/metadata", 302)

    async def docs(self, request: Request) -> Response:
        """Show a document, or the list of those in a folder."""
        name = request.path_params.get("name", "").rstrip("/")
        document = self._library.find(name)
        if document is not None:
            content = self._library.page(document)
            return self._page("document.html", document=document, content=content, all=self._library.within(""))
        found = self._library.within(name)
        return self._lost() if name and not found else self._page("documents.html", folder=name, documents=found)

    async def static(self, request: Request) -> Response:
        """The style, the scripts and the mark of the pages."""
        name = request.path_params["name"]
        data = self._static.get(name)
        if data is None:
            return self._lost()
        # Its address changes with its content, so a browser may keep it.
        headers = {"Cache-Control": "public, max-age=86400", "X-Content-Type-Options": "nosniff"}
        return Response(data, headers=headers, media_type=KINDS[Path(name).suffix])

    def _lines(self, address: str) -> list[tuple[str, str]]:
        """Lines to paste, as far as the operations they call are there."""
        lines = []
        if self._registry.find("ListMessages"):
            lines.append(("See the messages", _curl(f"{address}/messages.json")))
        if self._registry.find("SendMessage"):
            body = {"endpointId": "ID-OF-YOUR-NUMBER", "toAddress": HANDSET, "body": "Hello"}
            lines.append(("Send a text to a simulated handset", _curl(f"{address}/messages", body)))
        return lines

    def _lost(self) -> Response:
        return self._page("lost.html", 404)

    def _page(self, name: str, status: int = 200, **values: Any) -> Response:
        return HTMLResponse(self._templates.get_template(name).render(**values), status, GUARDS)


def _parameter(request: Request, wanted: str) -> str:
    """A parameter of the query, whose name may be in any case."""
    return next((value for name, value in request.query_params.items() if name.lower() == wanted), "")


def _curl(address: str, body: dict[str, str] | None = None) -> str:
    # With a name alone, curl asks for the password: it stays out of the shell's history.
    line = f"curl -u you@example.com {shlex.quote(address)}"
    if body is None:
        return line
    return f"{line} \\\n  -H 'Content-Type: application/json' \\\n  -d {shlex.quote(json.dumps(body))}"
