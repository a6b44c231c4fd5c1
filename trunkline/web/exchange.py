"""A request and its answer as the pipeline sees them; no server is known here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

# Headers that every answer of the API has (wire.md 1.4), a refusal too.
EVERYWHERE: Final = ((b"vary", b"Accept"), (b"x-powered-by", b"Trunkline"))

# Headers that may come in several lines, and what parts their values in one.
LISTS: Final = {"cookie": "; ", "x-forwarded-for": ", "}


class Request(NamedTuple):
    """One HTTP request; header names are lower-case, `path` is decoded, `raw_path` and `query` are as they came."""

    method: str
    path: str
    raw_path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    remote: str
    scheme: str = "http"

    @property
    def url(self) -> str:
        """The whole address, as the caller wrote it."""
        query = f"?{self.query}" if self.query else ""
        return f"{self.scheme}://{self.headers.get('host', '')}{self.raw_path}{query}"


@dataclass(slots=True)
class Response:
    """One HTTP answer."""

    status: int
    body: bytes = b""
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    # A refusal for which no service was asked yet; JSONP treats those differently (wire.md 1.7).
    before_service: bool = False


def read_headers(pairs: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Headers by lower-case names with their last value; lists that came apart are put together."""
    headers: dict[str, str] = {}
    for name, value in pairs:
        key, text = name.decode("latin-1"), value.decode("latin-1")
        headers[key] = f"{headers[key]}{LISTS[key]}{text}" if key in LISTS and key in headers else text
    return headers
