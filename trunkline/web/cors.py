"""Which pages of other sites may read our answers (wire.md 1.8): those of the listed origins, and by default none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from trunkline.settings import Settings
from trunkline.web.exchange import Response

ANY: Final = "*"
METHODS: Final = b"GET, POST, PUT, DELETE, PATCH, OPTIONS, HEAD"
ALLOWED: Final = (
    b"Content-Type, Authorization, Accept, Idempotency-Key, X-Api-Key, X-HTTP-Method-Override, Last-Event-ID"
)
EXPOSED: Final = b"X-AutoBatch-Completed, Idempotency-Replayed, Retry-After, Content-Disposition"
MAX_AGE_SECONDS: Final = b"600"

Headers = list[tuple[bytes, bytes]]


class Cors:
    """Decides by the `Origin` of a request; a value of the settings, nothing else."""

    def __init__(self, settings: Settings) -> None:
        self._origins = frozenset(settings.cors_origin_list)
        self._credentials = settings.cors_credentials
        self.is_on = bool(self._origins)

    def headers(self, request_headers: Mapping[str, str]) -> Headers:
        """What an answer to this request says of origins; nothing when its origin is not listed."""
        origin = request_headers.get("origin", "")
        if ANY in self._origins:
            allowed = b"*"
        elif origin and origin.lower().rstrip("/") in self._origins:
            allowed = origin.encode("latin-1", "replace")
        else:
            return [(b"vary", b"Origin")] if self.is_on else []
        headers = [
            (b"access-control-allow-origin", allowed),
            (b"access-control-allow-methods", METHODS),
            (b"access-control-allow-headers", ALLOWED),
            (b"access-control-expose-headers", EXPOSED),
            (b"access-control-max-age", MAX_AGE_SECONDS),
        ]
        if allowed != b"*":
            headers.append((b"vary", b"Origin"))
        if self._credentials:
            headers.append((b"access-control-allow-credentials", b"true"))
        return headers

    def preflight(self, method: str, request_headers: Mapping[str, str]) -> Response | None:
        """The answer to OPTIONS on any path, when origins are listed at all; None leaves it to the routes."""
        return Response(200, b"", self.headers(request_headers)) if self.is_on and method == "OPTIONS" else None
