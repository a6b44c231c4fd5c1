"""TypeScript: classes that `@servicestack/client` sends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Final

from trunkline.codegen.language import Language, Sheet
from trunkline.codegen.model import ApiType, Form, is_optional_value, method_of
from trunkline.codegen.options import options_of
from trunkline.contract.shapes import Kind, Member, Ref

SCALARS: Final[Mapping[Kind, str]] = {
    Kind.STRING: "string",
    Kind.BOOLEAN: "boolean",
    Kind.INT: "number",
    Kind.LONG: "number",
    Kind.DOUBLE: "number",
    Kind.DECIMAL: "number",
    Kind.DATETIME: "string",
    Kind.DATETIMEOFFSET: "string",
    Kind.TIMESPAN: "string",
    Kind.GUID: "string",
    Kind.BYTES: "string",
    Kind.CHAR: "string",
}

OPTIONS: Final = (
    "GlobalNamespace",
    "MakePropertiesOptional",
    "AddServiceStackTypes",
    "AddResponseStatus",
    "AddImplicitVersion",
    "AddDescriptionAsComments",
    "IncludeTypes",
    "ExcludeTypes",
    "DefaultImports",
)

# What `new` cannot make.
BLANKS: Final = {"string": "''", "number": "0", "boolean": "false"}


class TypeScript(Language):
    """Classes with a constructor that takes their members."""

    name = "typescript"
    title = "TypeScript"
    extension = "ts"
    options = options_of(
        *OPTIONS, MakePropertiesOptional=False, AddServiceStackTypes=True, AddResponseStatus=False,
        AddDescriptionAsComments=True,
    )  # fmt: skip
    scalars = SCALARS
    list_of = "{}[]"
    dictionary_of = "{{ [index:{key}]: {value}; }}"
    enum_head = "export enum {name}"
    enum_value = "{name} = '{value}',"
    class_head = "export class {name}{heritage}"
    member = "public {name}{maybe}: {type};"
    version_member = "public version: number; //{version}"
    status_member = "public responseStatus: ResponseStatus;"
    module: ClassVar[str] = "export module {}"
    maybe_always: ClassVar[bool] = False

    def imports(self, sheet: Sheet) -> Iterator[str]:
        """The imports that were asked for, as `Name:module`."""
        for wish in sheet.options.names("DefaultImports"):
            name, _, module = wish.partition(":")
            yield f'import {{ {name} }} from "{module.strip(chr(34))}";' if module else f"import {name};"

    def file_lines(self, sheet: Sheet) -> Iterator[str]:
        """Everything, inside of the module that was asked for."""
        namespace = sheet.options.text("GlobalNamespace")
        if not namespace:
            yield from super().file_lines(sheet)
            return
        yield self.module.format(namespace)
        yield "{"
        yield from self.indented(super().file_lines(sheet))
        yield "}"

    def opening(self, sheet: Sheet) -> Iterator[str]:
        """The interfaces that requests implement."""
        if not sheet.options.flag("AddServiceStackTypes") or sheet.plain:
            return
        operations = [one.operation for one in sheet.types if one.operation]
        if any(operation.response_ref for operation in operations):
            yield from ("", "export interface IReturn<T>", "{", "    createResponse(): T;", "}")
        if any(not operation.response_ref for operation in operations):
            yield from ("", "export interface IReturnVoid", "{", "    createResponse(): void;", "}")

    def closing(self, sheet: Sheet) -> Iterator[str]:
        """An empty line, as linters want it."""
        yield ""

    def dictionary_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """A class with an index signature."""
        assert one.entries and one.entries.key and one.entries.item
        yield self.class_head.format(name=one.name, heritage="")
        yield "{"
        yield f"    [key:{self.type_of(one.entries.key)}] : {self.type_of(one.entries.item)};"
        yield from self.indented(self.tail(one, sheet))
        yield "}"

    def member_line(self, one: ApiType, member: Member, sheet: Sheet) -> Iterator[str]:
        """A member with a question mark when it may be left out."""
        optional = self.maybe_always or sheet.options.flag("MakePropertiesOptional") or is_optional_value(member.ref)
        yield self.member.format(
            name=self.member_name(member), type=self.type_of(member.ref), maybe="?" if optional else "", initial=""
        )

    def tail(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """The constructor, and what a request tells of itself."""
        if one.form is Form.CLASS:
            yield ""
        parent = "super(init); " if one.base else ""
        yield (
            f"public constructor(init?: Partial<{self.type_name(one)}>)"
            f" {{ {parent}(Object as any).assign(this, init); }}"
        )
        if sheet.is_callable(one) and one.operation:
            yield f"public getTypeName() {{ return '{one.name}'; }}"
            yield f"public getMethod() {{ return '{method_of(one.operation)}'; }}"
            yield f"public createResponse() {self.response_body(one.operation.response_ref)}"

    def response_body(self, ref: Ref | None) -> str:
        """The body of `createResponse`."""
        if ref is None:
            return "{}"
        name = self.type_of(ref)
        if ref.kind is Kind.LIST and ref.item:
            return f"{{ return new Array<{self.type_of(ref.item)}>(); }}"
        if ref.kind is Kind.DICTIONARY:
            return "{ return {}; }"
        return f"{{ return {BLANKS.get(name) or f'new {name}()'}; }}"


LANGUAGE = TypeScript()
