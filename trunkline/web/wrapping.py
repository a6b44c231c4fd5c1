"""What surrounds a request and its answer: another method, compression both ways, JSONP (wire.md 1.7, 1.8, 2.3)."""

from __future__ import annotations

import asyncio
import re
import zlib
from typing import Final

from trunkline.base.faults import BadRequest, Forbidden, TooLarge, Unauthorized, UnsupportedEncoding
from trunkline.contract.status import error_body
from trunkline.formats import json
from trunkline.formats.forms import query_pairs
from trunkline.web.exchange import Request, Response

OVERRIDE: Final = "x-http-method-override"
CALLBACK: Final = "callback"
COMPRESSED_LEAST: Final = 1024  # bytes; below that the headers eat what is saved
COMPRESSED_ASIDE: Final = 64 * 1024  # bytes; from here on it would hold up the others, and happens in a thread
COMPRESSION: Final = 5  # of 9: beyond it the time grows faster than the bytes shrink
GZIP: Final = 16 + zlib.MAX_WBITS
REPLACED: Final = (b"content-type", b"www-authenticate", b"x-content-type-options")  # by those of a script
ZLIB_OR_GZIP: Final = 32 + zlib.MAX_WBITS
# By the name of an encoding, what zlib is to expect; .NET's DeflateStream writes `deflate` without any header.
CONTAINERS: Final = {"gzip": (ZLIB_OR_GZIP,), "x-gzip": (ZLIB_OR_GZIP,), "deflate": (ZLIB_OR_GZIP, -zlib.MAX_WBITS)}

_is_method = re.compile(r"[A-Za-z]{1,20}").fullmatch
_is_zero = re.compile(r"0(\.0*)?").fullmatch
_unsafe = re.compile(r"[^A-Za-z0-9_$.]")


def unwrapped(request: Request, most: int) -> Request:
    """The request as it is meant: by the method that overrides its own, and with its body expanded to `most` bytes.

    Raises BadRequest when the body cannot be expanded, TooLarge when it would have more bytes, UnsupportedEncoding
    for any encoding but gzip and deflate.
    """
    headers = request.headers
    if OVERRIDE in headers and _is_method(headers[OVERRIDE].strip()):
        request = request._replace(method=headers[OVERRIDE].strip().upper())
    if "content-encoding" in headers and request.body:
        request = request._replace(body=_expanded(request.body, headers["content-encoding"], most))
    return request


def _expanded(body: bytes, encoding: str, most: int) -> bytes:
    wanted = encoding.strip().lower()
    if wanted in ("", "identity"):
        return body
    if wanted not in CONTAINERS:
        raise UnsupportedEncoding(f"The Content-Encoding '{encoding[:40]}' is not known; send gzip, or none.")
    for container in CONTAINERS[wanted]:
        try:
            return _inflated(body, container, most)
        except zlib.error:
            continue
    raise BadRequest(f"The body is no complete {wanted} data.", code="IOException")


def _inflated(body: bytes, container: int, most: int) -> bytes:
    parts: list[bytes] = []
    room = most
    while body:  # a gzip file may have several members
        expander = zlib.decompressobj(container)
        part = expander.decompress(body, room + 1)
        room -= len(part)
        if room < 0:
            raise TooLarge(f"The body of a request may have {most} bytes at most when it is expanded.")
        if not expander.eof:
            raise zlib.error("it ends too soon")
        parts.append(part)
        body = expander.unused_data
    return b"".join(parts)


def wants_wrapping(request: Request, response: Response) -> bool:
    """Whether `wrapped` could change anything; for most requests it is not even called."""
    return bool(request.query) or len(response.body) >= COMPRESSED_LEAST


async def wrapped(request: Request, response: Response) -> Response:
    """The answer as the caller asked for it: as a call of a JavaScript function, or compressed."""
    name = callback_of(request.query)
    if name:
        response = _as_call(response, name)
    if len(response.body) >= COMPRESSED_LEAST and accepts_gzip(request.headers.get("accept-encoding", "")):
        return await compressed(response)
    return response


def accepts_gzip(header: str) -> bool:
    """Whether an Accept-Encoding header allows gzip: by its name or by `*`, unless its quality is zero."""
    for part in header.lower().split(","):
        name, _, quality = part.replace(" ", "").partition(";q=")
        if name in ("gzip", "x-gzip", "*"):
            return not _is_zero(quality)
    return False


async def compressed(response: Response) -> Response:
    """The answer with its body compressed, as gzip."""
    if len(response.body) < COMPRESSED_ASIDE:
        response.body = _gzip(response.body)
    else:
        response.body = await asyncio.to_thread(_gzip, response.body)
    response.headers += [(b"content-encoding", b"gzip"), (b"vary", b"Accept-Encoding")]
    return response


def _gzip(body: bytes) -> bytes:
    compressor = zlib.compressobj(COMPRESSION, wbits=GZIP)
    return compressor.compress(body) + compressor.flush()


def callback_of(query: str) -> str:
    """The JavaScript function to call with the answer: letters, digits, `_`, `$` and `.`; empty for none."""
    if CALLBACK not in query.lower():
        return ""
    values = [value for name, value in query_pairs(query) if name.lower() == CALLBACK]
    return _unsafe.sub("", values[0]) if values else ""


def _as_call(response: Response, name: str) -> Response:
    """The answer as a script; what was refused before any service was asked is a 200, or no script could read it."""
    if response.status in (401, 403) and not _is_json(response):
        fault = Unauthorized("Unauthorized") if response.status == 401 else Forbidden("Invalid Role")
        body = json.write(*error_body(fault, None))
        response = Response(response.status, body, response.headers, before_service=True)
    elif not _is_json(response):
        return response
    kept = [header for header in response.headers if header[0] not in REPLACED]
    # Some browsers took these two for the end of a line inside of a string.
    body = response.body.replace(b"\xe2\x80\xa8", b"\\u2028").replace(b"\xe2\x80\xa9", b"\\u2029")
    script = [(b"content-type", b"text/javascript"), (b"x-content-type-options", b"nosniff")]
    status = 200 if response.before_service else response.status
    return Response(status, b"%s(%s)" % (name.encode(), body), [*kept, *script])


def _is_json(response: Response) -> bool:
    return any(name == b"content-type" and value.startswith(b"application/json") for name, value in response.headers)
