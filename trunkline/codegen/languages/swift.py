"""Swift: classes for the `ServiceStack` package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar

from trunkline.codegen.language import Header, Language, Sheet, words
from trunkline.codegen.languages.java import requests_first
from trunkline.codegen.model import ApiType, Form
from trunkline.codegen.options import options_of
from trunkline.contract.shapes import Kind, Member


class Swift(Language):
    """Codable classes whose members are all optional."""

    name = "swift"
    title = "Swift"
    extension = "swift"
    aliases = ("swift4",)
    options = options_of(
        "BaseClass",
        "AddModelExtensions",
        "AddServiceStackTypes",
        "MakePropertiesOptional",
        "IncludeTypes",
        "ExcludeTypes",
        "ExcludeGenericBaseTypes",
        "AddResponseStatus",
        "AddImplicitVersion",
        "AddDescriptionAsComments",
        "InitializeCollections",
        "TreatTypesAsStrings",
        "DefaultImports",
        AddModelExtensions=True,
        AddServiceStackTypes=True,
        MakePropertiesOptional=True,
        ExcludeGenericBaseTypes=False,
        AddResponseStatus=False,
        AddDescriptionAsComments=True,
        InitializeCollections=True,
        DefaultImports="Foundation,ServiceStack",
    )
    header = Header(nests=True, more=("SwiftVersion: 5.0",))
    library = frozenset({"ResponseStatus", "ResponseError"})
    scalars: ClassVar[Mapping[Kind, str]] = {
        Kind.STRING: "String",
        Kind.BOOLEAN: "Bool",
        Kind.INT: "Int",
        Kind.LONG: "Int",
        Kind.DOUBLE: "Double",
        Kind.DECIMAL: "Double",
        Kind.DATETIME: "Date",
        Kind.DATETIMEOFFSET: "Date",
        Kind.TIMESPAN: "TimeInterval",
        Kind.GUID: "String",
        Kind.BYTES: "[UInt8]",
        Kind.CHAR: "String",
    }
    list_of = "[{}]"
    dictionary_of = "[{key}:{value}]"
    reserved = words(
        "Any Protocol Self Type as associatedtype break case catch class continue default defer deinit do else"
        " enum extension fallthrough false fileprivate for func guard if import in init inout internal is let nil"
        " open operator private protocol public repeat rethrows return self static struct subscript super switch"
        " throw throws true try typealias var where while"
    )
    escape = "`{}`"
    comment = ("/**", "* {}", "*/")
    enum_head = "public enum {name} : String, Codable"
    enum_value = "case {name}"
    class_head = "public class {name} : {heritage}"
    heritage = ("{base}", "{interfaces}", "{base}, {interfaces}")
    returns = "IReturn"
    member = "public var {name}:{type}{maybe}{initial}"
    version_member = "public var version:Int = {version}"
    status_member = "public var responseStatus:ResponseStatus?"

    def imports(self, sheet: Sheet) -> Iterator[str]:
        """What the classes use."""
        yield from (f"import {name}" for name in sheet.options.names("DefaultImports"))

    def ordered(self, types: Iterable[ApiType]) -> Iterator[ApiType]:
        """Requests first: Swift does not mind."""
        return iter(requests_first(types))

    def closing(self, sheet: Sheet) -> Iterator[str]:
        """An empty line at the end."""
        yield ""

    def dictionary_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """Another name, since a Dictionary of Swift has no heirs."""
        assert one.entries is not None
        yield f"public typealias {one.name} = {self.plain_type_of(one.entries)}"

    def type_name(self, one: ApiType) -> str:
        """A generic type takes what can be coded."""
        if not one.parameters:
            return self.safe(one.name)
        return f"{one.name}<{', '.join(f'{name} : Codable' for name in one.parameters)}>"

    def base_of(self, one: ApiType) -> str:
        """The base, unless it is generic and generic ones are not wanted."""
        return self.type_of(one.base) if one.base else ""

    def heritage_of(self, one: ApiType, sheet: Sheet) -> str:
        """The base and the interfaces; one that derives from none can be coded by itself."""
        base = self._own_base(one, sheet) or sheet.options.text("BaseClass")
        names = [*([base] if base else []), *self.interfaces(one, sheet), *([] if base else ["Codable"])]
        return ", ".join(names)

    def class_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """What it returns, its members, and how it is read and written where Swift cannot tell."""
        yield self.class_line(one, sheet)
        yield "{"
        if sheet.is_callable(one) and one.operation and one.operation.response_ref:
            yield f"    public typealias Return = {self.type_of(one.operation.response_ref)}"
            yield ""
        lines = list(self.member_lines(one, sheet))
        yield from self.indented(lines)
        yield from [""] if lines else []
        if not self._own_base(one, sheet):
            yield "    required public init(){}"
        else:
            yield from self.indented(self.coding(one))
        yield "}"

    def member_line(self, one: ApiType, member: Member, sheet: Sheet) -> Iterator[str]:
        """A member."""
        name = self.plain_type_of(member.ref)
        filled = sheet.options.flag("InitializeCollections") and member.ref.kind in (Kind.LIST, Kind.DICTIONARY)
        empty = " = []" if member.ref.kind is Kind.LIST else " = [:]"
        yield self.member.format(
            name=self.member_name(member),
            type="String" if name in sheet.options.names("TreatTypesAsStrings") else name,
            maybe="" if member.required and not sheet.options.flag("MakePropertiesOptional") else "?",
            initial=empty if filled else "",
        )

    def coding(self, one: ApiType) -> Iterator[str]:
        """How a class that derives from another is read and written."""
        names = [self.member_name(member) for member in one.members]
        yield "required public init(){ super.init() }"
        yield ""
        if names:
            yield from ("private enum CodingKeys : String, CodingKey {", *(f"    case {name}" for name in names), "}")
            yield ""
        yield "required public init(from decoder: Decoder) throws {"
        yield "    try super.init(from: decoder)"
        if names:
            yield "    let container = try decoder.container(keyedBy: CodingKeys.self)"
        for member, name in zip(one.members, names, strict=True):
            yield f"    {name} = try container.decodeIfPresent({self.plain_type_of(member.ref)}.self, forKey: .{name})"
        yield from ("}", "", "public override func encode(to encoder: Encoder) throws {")
        yield "    try super.encode(to: encoder)"
        if names:
            yield "    var container = encoder.container(keyedBy: CodingKeys.self)"
        yield from (f"    try container.encodeIfPresent({name}, forKey: .{name})" for name in names)
        yield "}"

    def _own_base(self, one: ApiType, sheet: Sheet) -> str:
        base = self.base_of(one) if one.form is Form.CLASS else ""
        return "" if "<" in base and sheet.options.flag("ExcludeGenericBaseTypes") else base


LANGUAGE = Swift()
