"""C#: classes for the ServiceStack.Client package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Final

from trunkline.codegen.language import VERSION, Attribute, Language, Sheet, words
from trunkline.codegen.model import VALUES, ApiType, Form
from trunkline.codegen.options import options_of
from trunkline.contract.shapes import Kind, Member

SCALARS: Final[Mapping[Kind, str]] = {
    Kind.STRING: "string",
    Kind.BOOLEAN: "bool",
    Kind.INT: "int",
    Kind.LONG: "long",
    Kind.DOUBLE: "double",
    Kind.DECIMAL: "decimal",
    Kind.DATETIME: "DateTime",
    Kind.DATETIMEOFFSET: "DateTimeOffset",
    Kind.TIMESPAN: "TimeSpan",
    Kind.GUID: "Guid",
    Kind.BYTES: "byte[]",
    Kind.CHAR: "char",
}

OPTIONS: Final = (
    "GlobalNamespace",
    "MakePartial",
    "MakeVirtual",
    "MakeInternal",
    "MakeDataContractsExtensible",
    "AddNullableAnnotations",
    "AddReturnMarker",
    "AddDescriptionAsComments",
    "AddDataContractAttributes",
    "AddIndexesToDataMembers",
    "AddGeneratedCodeAttributes",
    "AddResponseStatus",
    "AddImplicitVersion",
    "InitializeCollections",
    "ExportValueTypes",
    "IncludeTypes",
    "ExcludeTypes",
    "AddNamespaces",
    "AddDefaultXmlNamespace",
)

DEFAULTS: Final[dict[str, bool | str]] = {
    "MakePartial": True,
    "MakeVirtual": True,
    "MakeInternal": False,
    "MakeDataContractsExtensible": False,
    "AddNullableAnnotations": False,
    "AddReturnMarker": True,
    "AddDescriptionAsComments": True,
    "AddDataContractAttributes": False,
    "AddIndexesToDataMembers": False,
    "AddGeneratedCodeAttributes": False,
    "AddResponseStatus": False,
    "InitializeCollections": True,
    "ExportValueTypes": False,
    "AddDefaultXmlNamespace": "http://schemas.servicestack.net/types",
}

NAMESPACES: Final = (
    "System",
    "System.Collections",
    "System.Collections.Generic",
    "System.Runtime.Serialization",
    "ServiceStack",
    "ServiceStack.DataAnnotations",
)

RESERVED: Final = words(
    "abstract as base bool break byte case catch char checked class const continue decimal default delegate do double"
    " else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal"
    " is lock long namespace new null object operator out override params private protected public readonly ref return"
    " sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked"
    " unsafe ushort using virtual void volatile while"
)


def by_namespace(types: Iterable[ApiType]) -> list[ApiType]:
    """The types by their namespaces, and by name in each."""
    return sorted(types, key=lambda one: (one.namespace, one.name))


class CSharp(Language):
    """Classes with properties, in the namespaces that the service has."""

    name = "csharp"
    title = "CSharp"
    spelt = "C#"
    extension = "cs"
    options = options_of(*OPTIONS, **DEFAULTS)
    scalars = SCALARS
    optional = "{}?"
    list_of = "List<{}>"
    dictionary_of = "Dictionary<{key}, {value}>"
    dictionary_base = dictionary_of
    reserved = RESERVED
    escape = "@{}"
    comment = ("///<summary>", "///{}", "///</summary>")
    attribute = "[{name}({arguments})]"
    heritage = ("\n    : {base}", "\n    : {interfaces}", "\n    : {base}, {interfaces}")

    enum_head = "public enum {name}"
    class_head = "{access} {part}class {name}{heritage}"
    member = "public {virtual}{type} {name} {{ get; set; }}"

    def imports(self, sheet: Sheet) -> Iterator[str]:
        """The namespaces that the types speak of."""
        yield from (f"using {name};" for name in self.used_namespaces(sheet))
        if sheet.options.flag("AddGeneratedCodeAttributes"):
            yield "using System.CodeDom.Compiler;"
        yield ""
        xml = sheet.options.text("AddDefaultXmlNamespace")
        if xml and sheet.options.flag("AddDataContractAttributes"):
            for name in self.own_namespaces(sheet):
                yield f'[assembly: ContractNamespace("{xml}", ClrNamespace="{name}")]'
            yield ""

    def file_lines(self, sheet: Sheet) -> Iterator[str]:
        """One block for each namespace."""
        yield from self.imports(sheet)
        single = sheet.options.text("GlobalNamespace")
        for namespace, types in groupby(by_namespace(sheet.types), lambda one: single or one.namespace):
            yield f"namespace {namespace}"
            yield "{"
            for one in types:
                yield from self.indented(self.type_lines(one, sheet))
                yield ""
            yield "}"
            yield ""

    def own_namespaces(self, sheet: Sheet) -> list[str]:
        """The namespaces that the file declares."""
        single = sheet.options.text("GlobalNamespace")
        return [single] if single else sorted({one.namespace for one in sheet.types})

    def used_namespaces(self, sheet: Sheet) -> list[str]:
        """The namespaces of the file and of what it uses."""
        return list(dict.fromkeys([*NAMESPACES, *sheet.options.names("AddNamespaces"), *self.own_namespaces(sheet)]))

    def enum_line(self, one: ApiType, sheet: Sheet) -> str:
        """An enum is public, unless it was asked to be internal."""
        return super().enum_line(one, sheet).replace("public", _access(sheet))

    def class_line(self, one: ApiType, sheet: Sheet) -> str:
        """A class with the modifiers that were asked for."""
        return self.class_head.format(
            access=_access(sheet),
            part="partial " if sheet.options.flag("MakePartial") else "",
            name=self.type_name(one),
            heritage=self.heritage_of(one, sheet),
        )

    def interfaces(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """What it returns, and that it keeps what it does not know."""
        yield from super().interfaces(one, sheet)
        if _is_extensible(one, sheet):
            yield "IExtensibleDataObject"

    def type_attributes(self, one: ApiType, sheet: Sheet) -> list[Attribute]:
        """The attributes of a type, with the one that says that it was generated."""
        made: list[Attribute] = [("GeneratedCode", (("", "AddServiceStackReference"), ("", VERSION)))]
        return [
            *super().type_attributes(one, sheet),
            *(made if sheet.options.flag("AddGeneratedCodeAttributes") else ()),
        ]

    def member_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """The constructor, the version, the members, and what goes along with them."""
        yield from self.constructor(one, sheet)
        yield from super().member_lines(one, sheet)
        if _is_extensible(one, sheet):
            yield from self.extension_data(one, sheet)

    def extension_data(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """Where what is not known is kept."""
        yield "public virtual ExtensionDataObject ExtensionData { get; set; }"

    version_member = "public virtual int Version {{ get; set; }}"
    status_member = "public virtual ResponseStatus ResponseStatus { get; set; }"

    def constructor(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """What makes lists and dictionaries empty instead of null, and sets the version."""
        lines = []
        if sheet.options.flag("InitializeCollections"):
            filled = (member for member in one.members if member.ref.kind in (Kind.LIST, Kind.DICTIONARY))
            lines += [f"{self.member_name(member)} = new {self.type_of(member.ref)}{{}};" for member in filled]
        if (version := sheet.options.text("AddImplicitVersion")) and one.operation:
            lines.append(f"Version = {version};")
        if lines:
            yield f"public {one.name}()"
            yield "{"
            yield from self.indented(lines)
            yield "}"
            yield ""

    def member_line(self, one: ApiType, member: Member, sheet: Sheet) -> Iterator[str]:
        """A property."""
        annotated = sheet.options.flag("AddNullableAnnotations") and _may_be_null(member)
        yield self.member.format(
            virtual="virtual " if sheet.options.flag("MakeVirtual") else "",
            type=self.type_of(member.ref) + ("?" if annotated else ""),
            name=self.member_name(member),
        )

    def member_name(self, member: Member) -> str:
        """The CLR name."""
        return self.safe(member.name)


def _access(sheet: Sheet) -> str:
    return "internal" if sheet.options.flag("MakeInternal") else "public"


def _is_extensible(one: ApiType, sheet: Sheet) -> bool:
    return sheet.options.flag("MakeDataContractsExtensible") and one.form is Form.CLASS and not one.base


def _may_be_null(member: Member) -> bool:
    return member.ref.kind not in VALUES and member.ref.nullable and not member.required


LANGUAGE = CSharp()
