"""Zig: structs for `std.json`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

import msgspec

from trunkline.codegen.language import Header, Language, Sheet, words
from trunkline.codegen.languages.typescript import OPTIONS
from trunkline.codegen.model import VALUES, ApiType, method_of, name_of
from trunkline.codegen.options import options_of
from trunkline.contract.shapes import Kind, Member, Ref, all_members, is_type_parameter, shape_of

# What a value is that nobody has set.
ZEROS: Mapping[Kind, str] = {Kind.BOOLEAN: "false", Kind.INT: "0", Kind.LONG: "0", Kind.DOUBLE: "0", Kind.DECIMAL: "0"}


class Zig(Language):
    """Structs that hold the members of their bases too, for Zig has no heirs."""

    name = "zig"
    title = "Zig"
    extension = "zig"
    options = options_of(
        *OPTIONS, MakePropertiesOptional=False, AddServiceStackTypes=True, AddResponseStatus=False,
        AddDescriptionAsComments=True, DefaultImports="std",
    )  # fmt: skip
    header = Header(opens="/// Options:", closes="", line="/// ", off="//")
    scalars: ClassVar[Mapping[Kind, str]] = {
        Kind.STRING: "[]const u8",
        Kind.BOOLEAN: "bool",
        Kind.INT: "i32",
        Kind.LONG: "i64",
        Kind.DOUBLE: "f64",
        Kind.DECIMAL: "f64",
        Kind.DATETIME: "[]const u8",
        Kind.DATETIMEOFFSET: "[]const u8",
        Kind.TIMESPAN: "[]const u8",
        Kind.GUID: "[]const u8",
        Kind.BYTES: "[]const u8",
        Kind.CHAR: "[]const u8",
    }
    list_of = "[]const {}"
    dictionary_of = "std.json.ArrayHashMap({value})"
    generic = "{name}({arguments})"
    reserved = words(
        "addrspace align allowzero and anyframe anytype asm async await break callconv catch comptime const"
        " continue defer else enum errdefer error export extern fn for if inline linksection noalias noinline"
        " nosuspend opaque or orelse packed pub resume return struct suspend switch test threadlocal try type"
        " union unreachable usingnamespace var volatile while"
    )
    escape = '@"{}"'
    comment = ("/// {}",)
    attribute = "// @{name}({arguments})"
    opens = ()
    closes = ("};",)
    enum_head = "pub const {name} = enum {{"
    enum_closes = ("};",)
    class_head = "pub const {name} = struct {{"
    member = "{name}: {type} = {initial},"
    version_member = "version: i32 = {version},"
    status_member = "responseStatus: ?ResponseStatus = null,"

    def imports(self, sheet: Sheet) -> Iterator[str]:
        """What the structs use."""
        yield from (f'const {name} = @import("{name}");' for name in sheet.options.names("DefaultImports"))

    def file_lines(self, sheet: Sheet) -> Iterator[str]:
        """Everything, inside of the struct that was asked for as a namespace."""
        namespace = sheet.options.text("GlobalNamespace")
        if not namespace:
            yield from super().file_lines(sheet)
            return
        yield f"pub const {namespace} = struct {{"
        yield from self.indented(super().file_lines(sheet))
        yield "};"

    def class_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """A struct, or for a generic type the function that makes one."""
        if not one.parameters:
            yield from super().class_lines(one, sheet)
            return
        yield f"pub fn {one.name}({', '.join(f'comptime {name}: type' for name in one.parameters)}) type {{"
        used = {name_of(ref) for member in one.members for ref in (member.ref, member.ref.item) if ref}
        yield from (f"    _ = {name};" for name in one.parameters if name not in used)
        yield "    return struct {"
        yield from self.indented(self.indented(self.member_lines(one, sheet)))
        yield from ("    };", "}")

    def dictionary_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """Another name for a map."""
        assert one.entries is not None
        yield f"pub const {one.name} = {self.plain_type_of(one.entries)};"

    def member_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """The members of the base, then its own."""
        inherited = all_members(shape_of(one.base.target)) if one.base else ()
        yield from super().member_lines(msgspec.structs.replace(one, members=(*inherited, *one.members)), sheet)

    def member_line(self, one: ApiType, member: Member, sheet: Sheet) -> Iterator[str]:
        """A member with a default, so that it may be missing; a pointer where the type would hold itself."""
        ref, type_ = member.ref, self.plain_type_of(member.ref)
        if name_of(ref) in one.circles and ref.kind is Kind.OBJECT:
            type_ = f"*const {type_}"
        initial = self.zero(ref)
        if ref.nullable or not initial or sheet.options.flag("MakePropertiesOptional"):
            type_, initial = f"?{type_}", "null"
        yield self.member.format(name=self.member_name(member), type=type_, initial=initial)

    def zero(self, ref: Ref) -> str:
        """What a value is that nobody has set; nothing where null is the only one that it could be."""
        if ref.kind is Kind.ENUM:
            return f".{self.enum_name(next(iter(ref.target)).value)}"
        if ref.kind is Kind.LIST:
            return "&.{}"
        if ref.kind in VALUES and not is_type_parameter(ref):
            return ZEROS.get(ref.kind, '""')
        return ""

    def tail(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """What a request tells of itself; a constant gives way to a member of its name, for Zig allows but one."""
        if sheet.is_callable(one) and one.operation:
            response = one.operation.response_ref
            inherited = all_members(shape_of(one.base.target)) if one.base else ()
            taken = {self.member_name(member) for member in (*inherited, *one.members)}
            told = {"type_name": f'"{one.name}"', "method": f'"{method_of(one.operation)}"'}
            told["Response"] = self.type_of(response) if response else "void"
            yield ""
            for name, value in told.items():
                yield f"pub const {name}{'_' if name in taken else ''} = {value};"


LANGUAGE = Zig()
