"""Go: structs for the `servicestack-go` package."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Final

from trunkline.codegen.language import Language, Sheet
from trunkline.codegen.languages.typescript import OPTIONS
from trunkline.codegen.model import VALUES, ApiType, method_of, name_of
from trunkline.codegen.options import options_of
from trunkline.contract.shapes import Kind, Member, Ref, is_type_parameter

LIBRARY: Final = frozenset({"Authenticate", "AuthenticateResponse", "ResponseError", "ResponseStatus"})
PACKAGE: Final = 'ss "github.com/ServiceStack/servicestack-go"'


class Go(Language):
    """Structs with their names in JSON, and methods that tell what a request answers."""

    name = "go"
    title = "Go"
    extension = "go"
    options = options_of(
        *OPTIONS, MakePropertiesOptional=False, AddServiceStackTypes=True, AddResponseStatus=False,
        AddDescriptionAsComments=True,
    )  # fmt: skip
    library = LIBRARY
    scalars: ClassVar[Mapping[Kind, str]] = {
        Kind.STRING: "string",
        Kind.BOOLEAN: "bool",
        Kind.INT: "int",
        Kind.LONG: "int64",
        Kind.DOUBLE: "float64",
        Kind.DECIMAL: "float64",
        Kind.DATETIME: "time.Time",
        Kind.DATETIMEOFFSET: "time.Time",
        Kind.TIMESPAN: "time.Duration",
        Kind.GUID: "string",
        Kind.BYTES: "[]byte",
        Kind.CHAR: "string",
    }
    list_of = "[]{}"
    dictionary_of = "map[{key}]{value}"
    generic = "{name}[{arguments}]"
    comment = ("// {}",)
    indent = "\t"
    opens = ()
    class_head = "type {name} struct {{"
    member = '{name} {type} `json:"{json}{omit}"`'
    version_member = 'Version int `json:"version"` //{version}'
    status_member = 'ResponseStatus *ss.ResponseStatus `json:"responseStatus,omitempty"`'

    def file_lines(self, sheet: Sheet) -> Iterator[str]:
        """The package, and the imports that the structs turned out to need: Go refuses others."""
        body = list(self.body_lines(sheet))
        text = "\n".join(line for line in body if not line.lstrip().startswith("//"))  # words of a comment are none
        needed = [('"time"', "time."), (PACKAGE, "ss.")]
        imports = [f'"{name}"' for name in sheet.options.names("DefaultImports")]
        imports = imports or [name for name, mark in needed if f" {mark}" in text or f"*{mark}" in text]
        yield f"package {sheet.options.text('GlobalNamespace') or 'dtos'}"
        if imports:
            yield from ("", "import (", *(f"\t{name}" for name in imports), ")")
        yield from body

    def body_lines(self, sheet: Sheet) -> Iterator[str]:
        """All types."""
        for one in self.ordered(sheet.types):
            yield ""
            yield from self.type_lines(one, sheet)

    def enum_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """A text with constants."""
        yield f"type {one.name} string"
        yield ""
        yield "const ("
        for value in one.values:
            yield f'\t{one.name}{value[:1].upper()}{value[1:]} {one.name} = "{value}"'
        yield ")"

    def dictionary_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """A map with a name."""
        assert one.entries is not None
        yield f"type {one.name} {self.plain_type_of(one.entries)}"

    def type_name(self, one: ApiType) -> str:
        """A generic type takes anything."""
        if not one.parameters:
            return one.name
        return f"{one.name}[{', '.join(f'{name} any' for name in one.parameters)}]"

    def plain_type_of(self, ref: Ref) -> str:
        """A type; what the package has, from there."""
        name = super().plain_type_of(ref)
        return f"ss.{name}" if name in self.library else name

    def member_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """The base, which Go embeds, and the members."""
        if one.base:
            yield self.type_of(one.base)
        yield from super().member_lines(one, sheet)

    def member_line(self, one: ApiType, member: Member, sheet: Sheet) -> Iterator[str]:
        """A member: a pointer where it may be missing, and left out of JSON when it has no value."""
        name, ref = self.type_of(member.ref), member.ref
        bare = (ref.kind in VALUES and not ref.nullable) or name.startswith(("[]", "map[")) or is_type_parameter(ref)
        bare = bare or (ref.kind is Kind.DICTIONARY and bool(name_of(ref)))
        optional = sheet.options.flag("MakePropertiesOptional")
        yield self.member.format(
            name=self.member_name(member),
            type=name if (bare and not optional) or member.required else f"*{name}",
            json=member.camel,
            omit="" if member.required else ",omitempty",
        )

    def type_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """A struct, and below it what a request tells of itself."""
        yield from super().type_lines(one, sheet)
        if not sheet.is_callable(one) or one.operation is None:
            return
        response = one.operation.response_ref
        yield ""
        if response is None:
            yield f"func ({one.name}) CreateResponseVoid() {{}}"
        else:
            yield f"func ({one.name}) CreateResponse() (r {self.type_of(response)}) {{ return }}"
        yield f'func ({one.name}) HttpMethod() string {{ return "{method_of(one.operation)}" }}'

    def member_name(self, member: Member) -> str:
        """A name with a capital, or Go would hide it."""
        return member.name[:1].upper() + member.name[1:]


LANGUAGE = Go()
