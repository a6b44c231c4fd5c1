"""What a wire format is, and the frozen list of those that are there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

import msgspec

from trunkline.contract.shapes import Ref


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
    read: Callable[[bytes, Ref], object]


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
