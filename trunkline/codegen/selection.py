"""Which types a caller wants: IncludeTypes and ExcludeTypes, in all their forms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from trunkline.codegen.model import SERVICESTACK, ApiType, Role, with_all_uses
from trunkline.codegen.options import Options

SERVICES: Final = "services"
TYPES: Final = "types"
WITH_USES: Final = ".*"
USERS_OF: Final = "*."
WITHIN: Final = "/*"
# What clients implement is written where it is needed; to ask for it is no mistake.
MARKERS: Final = frozenset({"ireturn", "ireturnvoid"})
_ARITY: Final = re.compile(r"`\d+$")

Api = Mapping[str, ApiType]


def selected(api: Api, options: Options, library: frozenset[str]) -> dict[str, ApiType]:
    """The types to write: those asked for, without those excluded and those that the client's library has.

    A name is that of a type, also as .NET has it (``Page`1``); `Name.*` is that with all it speaks of, `*.Name` the
    operations that speak of it, with all they speak of; `{tag}` the operations of a tag, to include them means all they
    speak of too; `Namespace/*` everything in and below a namespace. To exclude `services` leaves what is neither a
    request nor an answer, with what that speaks of; to exclude `types` leaves requests and answers.
    """
    included, excluded = options.names("IncludeTypes"), options.names("ExcludeTypes")
    wanted = _included(api, included) if included else set(api)
    wanted -= {name for wish in excluded for name in _named(api, wish)}
    wanted = _without_kinds(api, wanted, {wish.lower() for wish in excluded})
    wanted -= library
    return {name: one for name, one in api.items() if name in wanted and _offered(one, options)}


def unmatched(api: Api, options: Options) -> tuple[tuple[str, str], ...]:
    """The wishes that nothing of the API fulfils, each with its option."""
    included, excluded = options.names("IncludeTypes"), options.names("ExcludeTypes")
    asked = [("IncludeTypes", wish) for wish in included if _ARITY.sub("", wish).lower() not in MARKERS]
    asked += [("ExcludeTypes", wish) for wish in excluded if wish.lower() not in (SERVICES, TYPES)]
    return tuple((option, wish) for option, wish in asked if not _named(api, wish))


def _offered(one: ApiType, options: Options) -> bool:
    # A language without that option has a client library with all of them.
    return one.namespace != SERVICESTACK or options.flag("AddServiceStackTypes")


def _included(api: Api, wishes: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for wish in wishes:
        names = _named(api, wish)
        found |= with_all_uses(api, names) if _is_tag(wish) else names
    return found


def _without_kinds(api: Api, wanted: set[str], excluded: set[str]) -> set[str]:
    parts = {name for name in wanted if api[name].role is Role.PART}
    if SERVICES in excluded:
        wanted = wanted & with_all_uses(api, parts)
    return wanted - parts if TYPES in excluded else wanted


def _named(api: Api, wish: str) -> set[str]:
    if wish.endswith(WITH_USES):
        return with_all_uses(api, _named(api, wish.removesuffix(WITH_USES)))
    if _is_tag(wish):
        return set(_tagged(api, {tag.strip().lower() for tag in re.split("[,;]", wish[1:-1])}))
    if wish.endswith(WITHIN):
        return set(_within(api, wish.removesuffix(WITHIN)))
    if wish.startswith(USERS_OF):
        return _users_of(api, _named(api, wish.removeprefix(USERS_OF)))
    return {name for name, one in api.items() if wish.lower() in (name.lower(), _with_arity(one).lower())}


def _with_arity(one: ApiType) -> str:
    return f"{one.name}`{len(one.parameters)}"


def _is_tag(wish: str) -> bool:
    return wish.startswith("{") and wish.endswith("}")


def _users_of(api: Api, types: set[str]) -> set[str]:
    operations = {name for name, one in api.items() if one.operation and types & with_all_uses(api, [name])}
    return with_all_uses(api, operations | types)


def _tagged(api: Api, tags: set[str]) -> Iterator[str]:
    for name, one in api.items():
        if one.operation and tags & {tag.lower() for tag in one.operation.tags}:
            yield name


def _within(api: Api, namespace: str) -> Iterator[str]:
    for name, one in api.items():
        if one.namespace == namespace or one.namespace.startswith(f"{namespace}."):
            yield name
