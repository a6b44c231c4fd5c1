"""A small client of a running server, for commands that work as any program does: over HTTP, with an API key."""

from __future__ import annotations

import http.client
import time
from typing import Any, Final
from urllib.parse import urlsplit

import msgspec

from trunkline.cli.refusal import Exit, Refusal

TRIES: Final = 4
PAUSES: Final = (0.2, 1.0, 3.0)
TIMEOUT_SECONDS: Final = 40.0
AGAIN: Final = frozenset({409, 429, 503})
RETRY_AFTER_MOST: Final = 30.0


class Api:
    """Asks one server; what failed on the way is asked again, so a request that changes something needs a key."""

    def __init__(self, url: str, key: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise Refusal(f"{url!r} is no address of a server.", "For example --url http://127.0.0.1:8780", Exit.USAGE)
        self._url = url
        self._scheme = parts.scheme
        self._place = (parts.hostname, parts.port)
        self._path = parts.path.rstrip("/")
        self._headers = {"Authorization": f"Bearer {key}", "Accept": "application/json"}

    def ask(self, method: str, path: str, body: object = None, **headers: str) -> dict[str, Any]:
        """The answer to a request; raises Refusal when the server refuses, or cannot be reached."""
        for pause in PAUSES:
            try:
                status, answer, wait = self._once(method, path, body, headers)
            except (OSError, http.client.HTTPException):
                time.sleep(pause)
                continue
            if status not in AGAIN:
                return self._judged(status, answer)
            time.sleep(max(pause, wait))
        try:
            status, answer, _ = self._once(method, path, body, headers)
        except (OSError, http.client.HTTPException) as error:
            mend = "Is it running? trunkline serve starts it; --url says where it is."
            raise Refusal(
                f"No answer from {self._url}: {str(error) or type(error).__name__}.", mend, Exit.CANNOT_START
            ) from error
        return self._judged(status, answer)

    def _once(self, method: str, path: str, body: object, headers: dict[str, str]) -> tuple[int, bytes, float]:
        kind = http.client.HTTPSConnection if self._scheme == "https" else http.client.HTTPConnection
        connection = kind(*self._place, timeout=TIMEOUT_SECONDS)
        try:
            data = None if body is None else msgspec.json.encode(body)
            every = self._headers | ({} if data is None else {"Content-Type": "application/json"}) | headers
            connection.request(method, self._path + path, data, every)
            response = connection.getresponse()
            return response.status, response.read(), _seconds(response.getheader("Retry-After"))
        finally:
            connection.close()

    def _judged(self, status: int, answer: bytes) -> dict[str, Any]:
        if status == 401:
            mend = "trunkline key create makes one; --key or TRUNKLINE_KEY hands it over."
            raise Refusal("The server does not know this API key.", mend)
        try:
            found = msgspec.json.decode(answer, type=dict[str, Any]) if answer else {}
        except msgspec.DecodeError:
            found = {}
        if status < 300:
            return found
        said = found.get("responseStatus") or {}
        raise Refusal(f"The server refused ({status}): {said.get('message') or 'without a reason'}")


def _seconds(retry_after: str | None) -> float:
    return min(float(retry_after), RETRY_AFTER_MOST) if retry_after and retry_after.isdigit() else 0.0
