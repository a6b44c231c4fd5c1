"""The contents of files, for who has a link: `/m/{token}`."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from trunkline.base.universe import Universe
from trunkline.domain.media import SHOWN
from trunkline.store.engine import StoreError
from trunkline.store.filing import LINKS, Filing

GUARDS: Final = {
    "X-Content-Type-Options": "nosniff",
    # Should a browser run what somebody uploaded after all, it has no rights and no neighbours.
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "private, max-age=300",
    "X-Robots-Tag": "noindex",
}

Values = dict[str, Any]


class FilePages:
    """Answers with the content of the file that a link opens."""

    def __init__(self, filing: Filing, universe: Universe) -> None:
        self._filing = filing
        self._universe = universe

    def routes(self) -> list[Route]:
        """The one route, GET and HEAD."""
        return [Route(LINKS + "{token}", self.content, methods=["GET"])]

    async def content(self, request: Request) -> Response:
        """The content; 404 for whatever opens nothing, whyever."""
        try:
            row = await self._filing.opened(request.path_params["token"], self._universe.now())
            content = None if row is None else await self._filing.blobs.get(row["digest"])
        except (StoreError, OSError):
            return PlainTextResponse("Try again in a moment.", 503, {"Retry-After": "1"})
        if row is None or content is None:
            return PlainTextResponse("There is nothing here, or not any more.", 404, {"Cache-Control": "no-store"})
        return Response(content, 200, GUARDS | _headers(row))


def _headers(row: Values) -> dict[str, str]:
    """A file is shown where it stands only if its type cannot run scripts; any other is saved."""
    shown = row["content_type"] in SHOWN
    kind = row["content_type"] if shown else "application/octet-stream"
    place = "inline" if shown else "attachment"
    return {"Content-Type": kind, "Content-Disposition": f"{place}; filename*=UTF-8''{quote(row['name'], safe='')}"}
