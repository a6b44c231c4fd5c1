"""Which types a caller wants: IncludeTypes and ExcludeTypes, in all their forms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from trunkline.codegen.model import SERVICESTACK, ApiType, with_all_uses
from trunkline.codegen.options import Options


def selected(api: Mapping[str, ApiType], options: Options, library: frozenset[str]) -> dict[str, ApiType]:
    """The types to write: those asked for, without those excluded and those that the client's library has.

    A name is that of a type, `Name.*` that with all it speaks of, `{tag}` the operations of a tag,
    `{tag}.*` those with all they speak of, and `Namespace/*` everything in and below a namespace.
    """
    included, excluded = options.names("IncludeTypes"), options.names("ExcludeTypes")
    wanted = _named(api, included) if included else set(api)
    wanted -= _named(api, excluded)
    wanted -= library
    return {name: one for name, one in api.items() if name in wanted and _offered(one, options)}


def _offered(one: ApiType, options: Options) -> bool:
    # A language without that option has a client library with all of them.
    return one.namespace != SERVICESTACK or options.flag("AddServiceStackTypes")


def _named(api: Mapping[str, ApiType], wishes: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for wish in wishes:
        name = wish.removesuffix(".*")
        matches = set(_matches(api, name))
        found |= with_all_uses(api, matches) if name != wish else matches
    return found


def _matches(api: Mapping[str, ApiType], wish: str) -> Iterator[str]:
    if wish.startswith("{") and wish.endswith("}"):
        return _tagged(api, {tag.strip().lower() for tag in wish[1:-1].split(";")})
    if wish.endswith("/*"):
        return _within(api, wish.removesuffix("/*"))
    return (name for name in api if name.lower() == wish.lower())


def _tagged(api: Mapping[str, ApiType], tags: set[str]) -> Iterator[str]:
    for name, one in api.items():
        if one.operation and tags & {tag.lower() for tag in one.operation.tags}:
            yield name


def _within(api: Mapping[str, ApiType], namespace: str) -> Iterator[str]:
    for name, one in api.items():
        if one.namespace == namespace or one.namespace.startswith(f"{namespace}."):
            yield name
