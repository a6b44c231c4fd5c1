"""Rust: structs for serde."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

import msgspec

from trunkline.codegen.language import Header, Language, Sheet, words
from trunkline.codegen.languages.typescript import OPTIONS
from trunkline.codegen.model import VALUES, ApiType, method_of, name_of
from trunkline.codegen.options import options_of
from trunkline.contract.shapes import Kind, Member, all_members, is_type_parameter, shape_of

DERIVE = "#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]"


class Rust(Language):
    """Structs that hold the members of their bases too, for Rust has no heirs."""

    name = "rust"
    title = "Rust"
    extension = "rs"
    options = options_of(
        *OPTIONS, MakePropertiesOptional=False, AddServiceStackTypes=True, AddResponseStatus=False,
        AddDescriptionAsComments=True, DefaultImports="serde::{Serialize;Deserialize},std::collections::HashMap",
    )  # fmt: skip
    header = Header(nests=True)
    scalars: ClassVar[Mapping[Kind, str]] = {
        Kind.STRING: "String",
        Kind.BOOLEAN: "bool",
        Kind.INT: "i32",
        Kind.LONG: "i64",
        Kind.DOUBLE: "f64",
        Kind.DECIMAL: "f64",
        Kind.DATETIME: "String",
        Kind.DATETIMEOFFSET: "String",
        Kind.TIMESPAN: "String",
        Kind.GUID: "String",
        Kind.BYTES: "String",
        Kind.CHAR: "String",
    }
    list_of = "Vec<{}>"
    dictionary_of = "HashMap<{key}, {value}>"
    reserved = words(
        "as async await abstract become box break const continue crate do dyn else enum extern false final fn for if"
        " impl in let loop macro match mod move mut override priv pub ref return static struct super trait true try"
        " type typeof unsafe unsized use virtual where while yield"
    )
    escape = "r#{}"
    comment = ("/// {}",)
    attribute = "// {name}({arguments})"
    enum_head = "pub enum {name} {{"
    opens = ()
    class_head = "pub struct {name} {{"
    member = "pub {name}: {type},"
    version_member = "pub version: i32, //{version}"
    status_member = '#[serde(rename = "responseStatus")]\npub response_status: Option<ResponseStatus>,'

    def imports(self, sheet: Sheet) -> Iterator[str]:
        """What the structs use; a comma inside of braces is written as a semicolon."""
        yield "#![allow(dead_code, unused_imports, non_camel_case_types)]"
        yield ""
        yield from (f"use {name.replace(';', ', ')};" for name in sheet.options.names("DefaultImports"))

    def file_lines(self, sheet: Sheet) -> Iterator[str]:
        """Everything, inside of the module that was asked for."""
        namespace = sheet.options.text("GlobalNamespace")
        if not namespace:
            yield from super().file_lines(sheet)
            return
        yield f"pub mod {namespace} {{"
        yield from self.indented(super().file_lines(sheet))
        yield "}"

    def enum_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """Values with the texts that JSON has for them; the first is the default."""
        yield DERIVE
        yield self.enum_line(one, sheet)
        yield "    #[default]"
        for value in one.values:
            yield f'    #[serde(rename = "{value}")]'
            yield f"    {self.enum_name(value)},"
        yield "}"

    def class_line(self, one: ApiType, sheet: Sheet) -> str:
        """The first line, below what serde is told: what is missing has its default."""
        return "\n".join([DERIVE, "#[serde(default)]", self.class_head.format(name=self.type_name(one))])

    def dictionary_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """Another name for a map."""
        assert one.entries is not None
        yield f"pub type {one.name} = {self.plain_type_of(one.entries)};"

    def member_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """The members of the base, then its own."""
        inherited = all_members(shape_of(one.base.target)) if one.base else ()
        flat = msgspec.structs.replace(one, members=(*inherited, *one.members))
        yield from super().member_lines(flat, sheet)
        used = {name_of(ref) for member in flat.members for ref in (member.ref, member.ref.item) if ref}
        for name in one.parameters:
            if name not in used:
                yield from ("#[serde(skip)]", f"pub _{name.lower()}: std::marker::PhantomData<{name}>,")

    def member_line(self, one: ApiType, member: Member, sheet: Sheet) -> Iterator[str]:
        """A member: an Option where it may be missing, in a Box where the type would hold itself."""
        ref, name, type_ = member.ref, self.member_name(member), self.plain_type_of(member.ref)
        if name.removeprefix("r#") != member.camel:
            yield f'#[serde(rename = "{member.camel}")]'
        if name_of(ref) in one.circles and ref.kind is Kind.OBJECT:
            type_ = f"std::boxed::Box<{type_}>"
        bare = (ref.kind in VALUES and not ref.nullable) or is_type_parameter(ref) or member.required
        if bare and not sheet.options.flag("MakePropertiesOptional"):
            yield self.member.format(name=name, type=type_)
        else:
            yield '#[serde(skip_serializing_if = "Option::is_none")]'
            yield self.member.format(name=name, type=f"Option<{type_}>")

    def type_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """A struct, and below it what a request tells of itself."""
        yield from super().type_lines(one, sheet)
        if sheet.is_callable(one) and one.operation:
            yield ""
            yield f"impl {one.name} {{"
            yield f'    pub const TYPE_NAME: &\'static str = "{one.name}";'
            yield f'    pub const METHOD: &\'static str = "{method_of(one.operation)}";'
            yield "}"

    def member_name(self, member: Member) -> str:
        """The name in small letters, as in Python."""
        return self.safe(member.field)

    def enum_name(self, value: str) -> str:
        """A name with a capital."""
        return value[:1].upper() + value[1:]


LANGUAGE = Rust()
