"""TypeScript declarations: interfaces alone, for code that is checked and not run."""

from __future__ import annotations

from collections.abc import Iterator

from trunkline.codegen.language import Sheet
from trunkline.codegen.languages.typescript import OPTIONS, TypeScript
from trunkline.codegen.model import ApiType
from trunkline.codegen.options import options_of


class Declarations(TypeScript):
    """Interfaces, with every member optional unless it is asked otherwise."""

    name = "typescript.d"
    title = "TypeScriptDefinition"
    spelt = "TypeScript (declarations)"
    extension = "d.ts"
    options = options_of(
        *OPTIONS, MakePropertiesOptional=True, AddServiceStackTypes=True, AddResponseStatus=False,
        AddDescriptionAsComments=True,
    )  # fmt: skip
    class_head = "interface {name}{heritage}"
    heritage = (" extends {base}", " extends {interfaces}", " extends {base}, {interfaces}")
    member = "{name}{maybe}: {type};"
    version_member = "version?: number; //{version}"
    status_member = "responseStatus?: ResponseStatus;"
    module = "declare module {}"

    def opening(self, sheet: Sheet) -> Iterator[str]:
        """The interfaces that requests extend."""
        if sheet.options.flag("AddServiceStackTypes") and not sheet.plain:
            yield from ("", "interface IReturn<T>", "{", "}", "", "interface IReturnVoid", "{", "}")

    def enum_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """An enum is one of its texts."""
        yield f"type {one.name} = " + " | ".join(f'"{value}"' for value in one.values) + ";"

    def tail(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """Nothing that runs."""
        yield from ()


LANGUAGE = Declarations()
