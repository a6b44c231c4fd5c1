"""JavaScript modules: the classes of TypeScript with their types in comments, ready for a browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from trunkline.codegen.language import Sheet
from trunkline.codegen.languages.typescript import TypeScript
from trunkline.codegen.model import ApiType, Form, is_optional_value, method_of
from trunkline.codegen.options import options_of
from trunkline.contract.shapes import Kind, Member, Ref, all_members, shape_of


class Modules(TypeScript):
    """Classes that a browser and Node run as they are."""

    name = "mjs"
    title = "JavaScript"
    extension = "mjs"
    options = options_of(
        "AddServiceStackTypes",
        "AddDocAnnotations",
        "AddDescriptionAsComments",
        "IncludeTypes",
        "ExcludeTypes",
        "DefaultImports",
        AddServiceStackTypes=True,
        AddDocAnnotations=True,
        AddDescriptionAsComments=True,
    )
    class_head = "{export}class {name}{heritage} {{"
    opens = ()
    heritage = (" extends {base}", "", " extends {base}")
    export: ClassVar[str] = "export "
    between_types = ()

    def opening(self, sheet: Sheet) -> Iterator[str]:
        """Strictness."""
        yield '"use strict";'

    def enum_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """An object of the texts."""
        if sheet.options.flag("AddDocAnnotations"):
            yield "/** @typedef {" + "|".join(f"'{value}'" for value in one.values) + "} */"
        yield f"{self.export}var {one.name};"
        yield f"(function ({one.name}) {{"
        for value in one.values:
            yield f'    {one.name}["{value}"] = "{value}"'
        yield f"}})({one.name} || ({one.name} = {{}}));"

    def dictionary_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """A class without members of its own."""
        yield from self.class_lines(one, sheet)

    def class_line(self, one: ApiType, sheet: Sheet) -> str:
        """The first line, and the constructor."""
        first = self.class_head.format(export=self.export, name=one.name, heritage=self.heritage_of(one, sheet))
        parent = "super(init); " if one.base else ""
        lines = [first]
        if sheet.options.flag("AddDocAnnotations"):
            lines.append(f"    /** @param {{{self.shape_in_words(one)}}} [init] */")
        return "\n".join([*lines, f"    constructor(init) {{ {parent}Object.assign(this, init) }}"])

    def shape_in_words(self, one: ApiType) -> str:
        """What the constructor takes."""
        if one.entries:
            return self.type_of(one.entries)
        inherited = all_members(shape_of(one.base.target)) if one.base else ()
        members = ",".join(f"{member.camel}?:{self.type_of(member.ref)}" for member in (*one.members, *inherited))
        return f"{{{members}}}"

    def base_of(self, one: ApiType) -> str:
        """The base without type arguments, which do not exist at run time."""
        return one.base_name

    def member_line(self, one: ApiType, member: Member, sheet: Sheet) -> Iterator[str]:
        """A field, and its type in a comment."""
        if sheet.options.flag("AddDocAnnotations"):
            mark = "?" if is_optional_value(member.ref) else ""
            yield f"/** @type {{{mark}{self.type_of(member.ref)}}} */"
        yield f"{member.camel};"

    def tail(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """What a request tells of itself."""
        if one.form is Form.CLASS and sheet.is_callable(one) and one.operation:
            yield f"getTypeName() {{ return '{one.name}' }}"
            yield f"getMethod() {{ return '{method_of(one.operation)}' }}"
            yield f"createResponse() {self.response_body(one.operation.response_ref)}"

    def response_body(self, ref: Ref | None) -> str:
        """The body of `createResponse`: without type arguments, which do not exist at run time."""
        if ref is not None and ref.kind is Kind.LIST:
            return "{ return [] }"
        return re.sub(r"<.*>", "", super().response_body(ref)).replace(";", "")


LANGUAGE = Modules()
