"""What a wire format is, and the frozen list of those that are there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

import msgspec

from trunkline.contract.shapes import Ref

Headers = tuple[tuple[bytes, bytes], ...]


class Asked(NamedTuple):
    """The request that an answer belongs to, as far as a format may care."""

    # Empty when no operation was found.
    operation: str
    method: str
    path: str
    query: str


class Format(msgspec.Struct, frozen=True, eq=False):
    """One wire format: its name (also the path suffix), its media types, and how to write and read it.

    `write` takes a value and its type. `read` gives a plain tree of dicts, lists and scalars for binding; it
    raises nothing but a Fault of status 400, whatever the bytes are.
    """

    name: str
    # The Content-Type of an answer.
    content_type: str
    # The media types of request bodies, the canonical one first.
    media_types: tuple[str, ...]
    write: Callable[[object, Ref], bytes]
    # None: nothing can be read from it, and such a body does not count.
    read: Callable[[bytes, Ref], object] | None = None
    # A value as the pages about operations show it; None where no page shows this format.
    show: Callable[[object, Ref], str] | None = None
    # What every answer carries beside its Content-Type, and what only those carry that are no refusal.
    headers: Headers = ()
    result_headers: Headers = ()
    # This format as a query string wants it, for those with options of their own (`?jsconfig=`).
    options: Callable[[str], Format] | None = None
    # This format for the answer to one request, for those that tell of the request.
    for_request: Callable[[Asked], Format] | None = None

    # Both of these as an answer has them; made with the format, for every answer needs them.
    every_header: Headers = ()

    def __post_init__(self) -> None:
        """Make the headers ready."""
        ready = ((b"content-type", self.content_type.encode()), *self.headers)
        msgspec.structs.force_setattr(self, "every_header", ready)

    def tailored(self, asked: Asked) -> Format:
        """This format as one request has it; most need no tailoring."""
        found = self.options(asked.query) if self.options else self
        return found.for_request(asked) if found.for_request else found


class Formats:
    """The registered formats, found by name and by media type."""

    def __init__(self, formats: Iterable[Format], default: str = "json") -> None:
        """Refuse two formats that claim the same name or media type."""
        names: dict[str, Format] = {}
        media_types: dict[str, Format] = {}
        for found in formats:
            _claim(names, found.name, found)
            for media_type in found.media_types:
                _claim(media_types, media_type, found)
        self.by_name: Mapping[str, Format] = MappingProxyType(names)
        self._by_media_type = media_types
        self.default = names[default]

    def of_content_type(self, content_type: str) -> Format | None:
        """The format of a Content-Type header, whose parameters do not matter (wire.md 2.3)."""
        found = self._by_media_type.get(content_type)
        if found is None and content_type:
            found = self._by_media_type.get(content_type.partition(";")[0].strip().lower())
        return found


def _claim(taken: dict[str, Format], key: str, found: Format) -> None:
    if key in taken:
        raise ValueError(f"{key!r} is claimed by the formats {taken[key].name} and {found.name}")
    taken[key] = found
