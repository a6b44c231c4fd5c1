"""Client code over HTTP: `/types`, `/types/{language}`, and the API as data for ServiceStack's tools."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from trunkline.codegen import LANGUAGES, generate, language_of, options_for
from trunkline.codegen.language import VERSION, Language
from trunkline.codegen.languages.csharp import LANGUAGE as CSHARP
from trunkline.codegen.metadata import operations_metadata, types_metadata
from trunkline.codegen.options import BadOption
from trunkline.contract.operation import Operation
from trunkline.contract.registry import Registry
from trunkline.contract.shapes import shape_of
from trunkline.formats.format import Format
from trunkline.web.pages.layout import GUARDS, PLAIN_ADDRESS, address_of, kept_templates

KEPT: Final = 64  # answers; each option set and each address of the server is one
JSON: Final = "application/json; charset=utf-8"
HEADERS: Final = {
    "Cache-Control": "no-cache",
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
}
BY_LABEL: Final = sorted(LANGUAGES, key=lambda one: one.label.lower())


def routes(registry: Registry, formats: Iterable[Format] = (), public_url: str = "") -> list[Route]:
    """The routes; `public_url` is the BaseUrl of the files, else the address that the caller came by."""
    types = Types(registry, formats, public_url.rstrip("/"))
    return [
        Route("/types", types.links, methods=["GET"]),
        Route("/types.json", types.links_as_json, methods=["GET"]),
        Route("/types/", types.to_links, methods=["GET"]),
        Route("/api", types.index, methods=["GET"]),
        Route("/types/metadata", types.metadata, methods=["GET"]),
        Route("/types/metadata.json", types.metadata, methods=["GET"]),
        Route("/types/{language}", types.language, methods=["GET"]),
        Route("/metadata/app", types.app, methods=["GET"]),
        Route("/metadata/app.json", types.app, methods=["GET"]),
        Route("/metadata/nav", types.navigation, methods=["GET"]),
        Route("/metadata/nav.json", types.navigation, methods=["GET"]),
        Route("/operations/metadata", types.operations, methods=["GET"]),
        Route("/operations/metadata.json", types.operations, methods=["GET"]),
    ]


class Shelf:
    """The answers that were asked for last, made once each."""

    def __init__(self, most: int = KEPT) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, bytes] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], str]) -> bytes:
        """What is kept under a key, or is made now."""
        if key not in self._kept:
            self._kept[key] = make().encode()
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]


class Types:
    """Answers every request for client code and for what describes the API to tools."""

    def __init__(self, registry: Registry, formats: Iterable[Format], public_url: str) -> None:
        self._registry = registry
        self._formats = {found.name: found.media_types[0] for found in formats}
        self._public_url = public_url
        self._shelf = Shelf()
        self._page = kept_templates().get_template("types.html")

    async def links(self, request: Request) -> Response:
        """The languages, as a page or as JSON."""
        accepted = request.headers.get("accept", "")
        if request.query_params.get("format") == "json" or ("json" in accepted and "html" not in accepted):
            return await self.links_as_json(request)
        return HTMLResponse(self._page.render(languages=BY_LABEL, address=self._address(request)), headers=GUARDS)

    async def links_as_json(self, request: Request) -> Response:
        """The address of each language's file by its name."""
        return _json(json.dumps(self._links(request)).encode())

    async def to_links(self, request: Request) -> Response:
        """Put the slash at the end right."""
        return RedirectResponse("/types", 302)

    async def language(self, request: Request) -> Response:
        """The file of one language."""
        name = request.path_params["language"]
        language = language_of(name) or language_of(name.rpartition(".")[0])
        if language is None:
            said = f"There is no language '{name[:50]}'. See /types; /types/metadata is JSON only.\n"
            return PlainTextResponse(said, 404, HEADERS)
        try:
            text = self._file(language, dict(request.query_params), self._address(request))
        except BadOption as problem:
            return PlainTextResponse(f"{problem}\n", 400, HEADERS)
        return Response(text, media_type="text/plain; charset=utf-8", headers=HEADERS)

    async def metadata(self, request: Request) -> Response:
        """The API as data."""
        address = self._address(request)
        return _json(self._shelf.get(("metadata", address), lambda: json.dumps(self._metadata(address))))

    async def app(self, request: Request) -> Response:
        """The API as data, with what the service offers around it."""
        address = self._address(request)
        return _json(self._shelf.get(("app", address), lambda: json.dumps(self._app(address))))

    async def navigation(self, request: Request) -> Response:
        """The items that a program adds to its menus; the pages here have none to offer."""
        return _json(json.dumps({"baseUrl": self._address(request), "results": [], "navItemsMap": {}}).encode())

    async def operations(self, request: Request) -> Response:
        """A short list of the operations."""
        return _json(self._shelf.get("operations", lambda: json.dumps(operations_metadata(self._registry))))

    async def index(self, request: Request) -> Response:
        """The operations by their tags, each with what it returns and where it is called and described."""
        address = self._address(request)
        return _json(self._shelf.get(("api", address), lambda: json.dumps(api_index(self._registry, address))))

    def _file(self, language: Language, asked: dict[str, str], address: str) -> bytes:
        base_url = asked.pop("BaseUrl", "").rstrip("/") or address
        if not PLAIN_ADDRESS(base_url):
            raise BadOption("The option BaseUrl must be the address of a server.")
        options = options_for(language, asked)
        key = (language.name, options.key, base_url)
        return self._shelf.get(key, lambda: generate(self._registry, language, options, base_url))

    def _links(self, request: Request) -> dict[str, str]:
        address = self._address(request)
        named = {language.title: language.name for language in LANGUAGES}
        return {title: f"{address}/types/{name}" for title, name in {"Metadata": "metadata", **named}.items()}

    def _metadata(self, address: str) -> dict[str, Any]:
        return types_metadata(self._registry, address)

    def _app(self, address: str) -> dict[str, Any]:
        return {
            "app": {
                "baseUrl": address,
                "serviceStackVersion": VERSION,
                "serviceName": "Trunkline",
                "apiVersion": "1.0",
                "jsTextCase": "CamelCase",
            },
            "ui": UI,
            "config": {"debugMode": False},
            "contentTypeFormats": self._formats,
            "httpHandlers": {"ApiHandlers.Json": "/api/{Request}"},
            "plugins": {"loaded": list(PLUGINS), "auth": AUTH},
            "customPlugins": {},
            "api": self._metadata(address),
        }

    def _address(self, request: Request) -> str:
        return self._public_url or address_of(request)


def api_index(registry: Registry, address: str) -> dict[str, list[dict[str, Any]]]:
    """What `/api` answers by itself (wire.md 1.5)."""
    without_tag = "apis" if any(operation.tags for operation in registry) else "other"
    index: dict[str, list[dict[str, Any]]] = {}
    for operation in registry:
        for tag in operation.tags or (without_tag,):
            index.setdefault(tag, []).append(_described(operation, address))
    return index


def _described(operation: Operation, address: str) -> dict[str, Any]:
    response = operation.response_ref
    described = {
        "name": operation.name,
        "returns": CSHARP.type_of(response) if response else None,
        "description": shape_of(operation.request).description or operation.summary or None,
        "notes": next((route.notes for route in operation.routes if route.notes), None),
        "links": {
            "api": f"{address}/api/{operation.name}",
            # There is no API Explorer to lead to, but a page for people all the same.
            "ui": f"{address}/json/metadata?op={operation.name}",
        },
    }
    return {name: value for name, value in described.items() if value is not None}


# What is there, each by the id that ServiceStack's plug-in for it has.
PLUGINS: Final = (
    "auth",
    "autoroutes",
    "csv",
    "html",
    "metadata",
    "openapi",
    "postman",
    "session",
    "sse",
    "ssref",
)
# How pages that are built on this show the API.
UI: Final = {
    "brandIcon": {"uri": "/static/mark.svg", "alt": "Trunkline"},
    "hideTags": [],
    "modules": [],
    "alwaysHideTags": [],
    "adminLinks": [],
    "defaultFormats": {"assumeUtc": True},
}
AUTH: Final = {
    "hasAuthSecret": False,
    "includesRoles": True,
    "authProviders": [
        {"name": "basic", "type": "basic", "label": "Basic"},
        {"name": "credentials", "type": "credentials", "label": "Credentials"},
        {"name": "apikey", "type": "Bearer", "label": "API Key"},
    ],
}


def _json(body: bytes) -> Response:
    return Response(body, headers={"Content-Type": JSON, **HEADERS})
