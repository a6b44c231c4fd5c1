"""Request bodies that come compressed (wire.md 2.3), within bounds: a small body must not become a huge one."""

from __future__ import annotations

import zlib
from typing import Final

from trunkline.base.faults import BadRequest, TooLarge

# Which of zlib's containers a content coding may be; some .NET clients send `deflate` without any.
CONTAINERS: Final = {"gzip": (31,), "x-gzip": (31,), "deflate": (15, -15)}


def plain_body(body: bytes, encoding: str | None, most: int) -> bytes:
    """The body without its Content-Encoding.

    Raises BadRequest for an unknown coding or bad data, TooLarge when more than `most` bytes come out.
    """
    if not encoding or not body:
        return body
    for coding in reversed(encoding.lower().split(",")):
        name = coding.strip()
        if name not in ("", "identity"):
            body = _decoded(body, name, most)
    return body


def _decoded(body: bytes, name: str, most: int) -> bytes:
    containers = CONTAINERS.get(name)
    if containers is None:
        sentence = f"The Content-Encoding '{name[:50]}' is not known; use gzip or deflate, or none."
        raise BadRequest(sentence, code="NotSupportedException")
    for container in containers:
        try:
            return _inflated(body, container, most)
        except zlib.error:
            continue
    raise BadRequest(f"The body is not what its Content-Encoding '{name}' says.", code="IOException")


def _inflated(body: bytes, container: int, most: int) -> bytes:
    """What is inside; a body may be several compressed pieces one after the other."""
    pieces: list[bytes] = []
    size = 0
    while body:
        piece = zlib.decompressobj(container)
        pieces.append(piece.decompress(body, most + 1 - size))
        size += len(pieces[-1])
        if size > most:
            raise TooLarge(f"The body of a request may have {most} bytes at most, when it is unpacked too.")
        if not piece.eof:
            raise zlib.error("it ends too soon")
        body = piece.unused_data
    return b"".join(pieces)
