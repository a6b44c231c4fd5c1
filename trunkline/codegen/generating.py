"""The two ways to ask for code: a whole file, and the types of one operation for its page."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Final

from trunkline.base.plugins import collect
from trunkline.codegen import languages
from trunkline.codegen.language import Language, Sheet
from trunkline.codegen.model import ApiType, Form, api_of, name_of, with_all_uses
from trunkline.codegen.options import Options
from trunkline.codegen.selection import selected, unmatched
from trunkline.contract.operation import Operation
from trunkline.contract.registry import Registry

LANGUAGES: Final[tuple[Language, ...]] = tuple(collect(languages, Language))
_BY_NAME: Final = {name: language for language in LANGUAGES for name in (language.name, *language.aliases)}


def language_of(name: str) -> Language | None:
    """The language of this name or alias, in any case."""
    return _BY_NAME.get(name.lower())


def options_for(language: Language, asked: Mapping[str, str]) -> Options:
    """The options of a call, out of its query; raises BadOption for a value that cannot be."""
    return Options(language.options, asked)


def generate(registry: Registry, language: Language, options: Options, base_url: str) -> str:
    """The file of a language for the API, or for as much of it as the options ask for."""
    api = _api(registry)
    types = selected(api, options, language.library)
    return language.text(Sheet(tuple(types.values()), options, base_url, unmatched=unmatched(api, options)))


def types_of_operation(registry: Registry, operation: Operation, language: Language) -> str:
    """The types that an operation's page shows, without the options: its own, and every dictionary type.

    The reference shows the request there as any other type, and dictionary types also where the operation has none.
    """
    api = _api(registry)
    names = with_all_uses(api, [name_of(operation.request_ref)])
    names |= {name for name, one in api.items() if one.form is Form.DICTIONARY}
    types = tuple(one for name, one in api.items() if name in names and name not in language.library)
    sheet = Sheet(types, options_for(language, {}), "", plain=True)
    return "\n".join(language.file_lines(sheet)).strip("\n") + "\n"


@functools.lru_cache(maxsize=8)
def _api(registry: Registry) -> dict[str, ApiType]:
    return api_of(registry)
