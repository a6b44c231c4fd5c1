"""The document of the operations that are there, and what tests do with it."""

from __future__ import annotations

import functools
from typing import Any

import trunkline.formats
import trunkline.operations
from trunkline.base.plugins import collect
from trunkline.contract.operation import Operation
from trunkline.contract.registry import Registry
from trunkline.formats.format import Format, Formats
from trunkline.openapi.document import Document, Media, document_of
from trunkline.openapi.ways import Way, ways_of

SERVER = "https://trunkline.test"


@functools.cache
def registry() -> Registry:
    """The operations that are there."""
    return Registry(collect(trunkline.operations, Operation))


@functools.cache
def formats() -> Formats:
    """The formats that are there."""
    return Formats(collect(trunkline.formats, Format))


@functools.cache
def document() -> Document:
    """The document of them all."""
    media = [Media(one.name, one.content_type.partition(";")[0]) for one in formats().by_name.values()]
    return document_of(registry(), media, "1.2.3", SERVER)


@functools.cache
def ways() -> tuple[Way, ...]:
    """Every way to call one of them."""
    return tuple(ways_of(registry()))


def described(way: Way) -> dict[str, Any]:
    """What the document says of a way."""
    found: dict[str, Any] = document()["paths"][way.path][way.verb.lower()]
    return found


def resolved(tree: dict[str, Any]) -> dict[str, Any]:
    """What a reference stands for."""
    found: Any = document() if "$ref" in tree else tree
    for name in tree["$ref"].removeprefix("#/").split("/") if "$ref" in tree else ():
        found = found[name]
    return dict(found)
