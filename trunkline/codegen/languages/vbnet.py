"""Visual Basic: classes for the ServiceStack.Client package."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Final

from trunkline.codegen.language import Header, Sheet, words
from trunkline.codegen.languages.csharp import DEFAULTS, OPTIONS, CSharp, by_namespace
from trunkline.codegen.model import ApiType
from trunkline.codegen.options import options_of
from trunkline.contract.shapes import Kind, Member

SCALARS: Final[Mapping[Kind, str]] = {
    Kind.STRING: "String",
    Kind.BOOLEAN: "Boolean",
    Kind.INT: "Integer",
    Kind.LONG: "Long",
    Kind.DOUBLE: "Double",
    Kind.DECIMAL: "Decimal",
    Kind.DATETIME: "Date",
    Kind.DATETIMEOFFSET: "DateTimeOffset",
    Kind.TIMESPAN: "TimeSpan",
    Kind.GUID: "Guid",
    Kind.BYTES: "Byte()",
    Kind.CHAR: "Char",
}

RESERVED: Final = words(
    "addhandler addressof alias and andalso as boolean byref byte byval call case catch cbool cbyte cchar cdate cdbl"
    " cdec char cint class clng cobj const continue csbyte cshort csng cstr ctype cuint culng cushort date decimal"
    " declare default delegate dim directcast do double each else elseif end enum erase error event exit false finally"
    " for friend function get gettype global gosub goto handles if implements imports in inherits integer interface is"
    " isnot let lib like long loop me mod module mustinherit mustoverride mybase myclass namespace narrowing new next"
    " not nothing notinheritable notoverridable object of on operator option optional or orelse overloads overridable"
    " overrides paramarray partial private property protected public raiseevent readonly redim rem removehandler resume"
    " return sbyte select set shadows shared short single static step stop string structure sub synclock then throw to"
    " true try trycast typeof uinteger ulong ushort using variant wend when while widening with withevents"
    " writeonly xor"
)

NOT_IN_VB: Final = ("MakeInternal", "AddNullableAnnotations")


class VisualBasic(CSharp):
    """What C# has, in other words."""

    name = "vbnet"
    title = "VbNet"
    spelt = "VB.NET"
    extension = "vb"
    options = options_of(
        *(name for name in OPTIONS if name not in NOT_IN_VB),
        **{name: default for name, default in DEFAULTS.items() if name not in NOT_IN_VB},
    )
    header = Header(opens="' Options:", closes="", line="'", off="''")
    scalars = SCALARS
    optional = "Nullable(Of {})"
    list_of = "List(Of {})"
    dictionary_of = "Dictionary(Of {key}, {value})"
    dictionary_base = dictionary_of
    generic = "{name}(Of {arguments})"
    reserved = RESERVED
    escape = "[{}]"
    comment = ("'''<Summary>", "'''{}", "'''</Summary>")
    attribute = "<{name}({arguments})>"
    named_argument = "{name}:={value}"
    opens = ()
    closes = ("End Class",)
    enum_head = "Public Enum {name}"
    enum_value = "{name}"
    enum_closes = ("End Enum",)
    class_head = "Public {part}Class {name}"
    returns = "IReturn(Of {})"
    member = "Public {virtual}Property {name} As {type}"
    version_member = "Public Overridable Property Version As Integer"
    status_member = "Public Overridable Property ResponseStatus As ResponseStatus"

    def imports(self, sheet: Sheet) -> Iterator[str]:
        """The namespaces that the types speak of."""
        yield from (f"Imports {name}" for name in self.used_namespaces(sheet))
        if sheet.options.flag("AddGeneratedCodeAttributes"):
            yield "Imports System.CodeDom.Compiler"
        yield ""
        xml = sheet.options.text("AddDefaultXmlNamespace")
        if xml and sheet.options.flag("AddDataContractAttributes"):
            for name in self.own_namespaces(sheet):
                yield f'<Assembly: ContractNamespace("{xml}", ClrNamespace:="{name}")>'
            yield ""

    def file_lines(self, sheet: Sheet) -> Iterator[str]:
        """One block for each namespace."""
        yield from self.imports(sheet)
        yield "Namespace Global"
        single = sheet.options.text("GlobalNamespace")
        for namespace, types in groupby(by_namespace(sheet.types), lambda one: single or one.namespace):
            yield ""
            yield f"    Namespace {namespace}"
            for one in types:
                yield ""
                yield from self.indented(self.indented(self.type_lines(one, sheet)))
            yield "    End Namespace"
        yield from ("End Namespace", "")

    def class_line(self, one: ApiType, sheet: Sheet) -> str:
        """The first lines: each base and interface has one of its own."""
        part = "Partial " if sheet.options.flag("MakePartial") else ""
        lines = [self.class_head.format(part=part, name=self.type_name(one))]
        if base := self.base_of(one):
            lines.append(f"    Inherits {base}")
        return "\n".join([*lines, *(f"    Implements {name}" for name in self.interfaces(one, sheet))])

    def constructor(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """What makes lists and dictionaries empty instead of nothing, and sets the version."""
        lines = []
        if sheet.options.flag("InitializeCollections"):
            filled = (member for member in one.members if member.ref.kind in (Kind.LIST, Kind.DICTIONARY))
            lines += [f"{self.member_name(member)} = New {self.type_of(member.ref)}" for member in filled]
        if (version := sheet.options.text("AddImplicitVersion")) and one.operation:
            lines.append(f"Version = {version}")
        if lines:
            yield from ("Public Sub New()", *self.indented(lines), "End Sub", "")

    def member_line(self, one: ApiType, member: Member, sheet: Sheet) -> Iterator[str]:
        """A property."""
        virtual = "Overridable " if sheet.options.flag("MakeVirtual") else ""
        yield self.member.format(virtual=virtual, name=self.member_name(member), type=self.type_of(member.ref))

    def extension_data(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """Where what is not known is kept."""
        yield (
            "Public Overridable Property ExtensionData As ExtensionDataObject"
            " Implements IExtensibleDataObject.ExtensionData"
        )

    def quoted(self, text: str) -> str:
        """A text, in which a quotation mark is two."""
        return '"' + " ".join(text.split()).replace('"', '""') + '"'

    def literal(self, value: object) -> str:
        """A number or a flag."""
        return str(value)

    def safe(self, name: str) -> str:
        """A name that is no word of the language, in any case."""
        return self.escape.format(name) if name.lower() in self.reserved else name


LANGUAGE = VisualBasic()
