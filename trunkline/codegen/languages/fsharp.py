"""F#: classes for the ServiceStack.Client package."""

from __future__ import annotations

from collections.abc import Iterator

from trunkline.codegen.csharp_names import NAMES
from trunkline.codegen.language import Header, Language, Sheet, words
from trunkline.codegen.languages.csharp import DEFAULTS, NAMESPACES
from trunkline.codegen.model import ApiType, is_optional_value
from trunkline.codegen.options import options_of
from trunkline.contract.shapes import Kind, Member, is_type_parameter

OPTIONS = (
    "GlobalNamespace",
    "MakeDataContractsExtensible",
    "AddReturnMarker",
    "AddDescriptionAsComments",
    "AddDataContractAttributes",
    "AddIndexesToDataMembers",
    "AddGeneratedCodeAttributes",
    "AddResponseStatus",
    "AddImplicitVersion",
    "ExportValueTypes",
    "IncludeTypes",
    "ExcludeTypes",
    "InitializeCollections",
    "AddNamespaces",
)


class FSharp(Language):
    """Classes with settable members, all in one namespace and in the order of their need."""

    name = "fsharp"
    title = "FSharp"
    spelt = "F#"
    extension = "fs"
    options = options_of(*OPTIONS, **{name: default for name, default in DEFAULTS.items() if name in OPTIONS})
    header = Header(opens="(* Options:", closes="*)")
    scalars = NAMES
    optional = "Nullable<{}>"
    list_of = "ResizeArray<{}>"
    dictionary_of = "Dictionary<{key}, {value}>"
    dictionary_base = dictionary_of
    parameter = "'{}"
    reserved = words(
        "abstract and as assert base begin class default delegate do done downcast downto elif else end exception"
        " extern false finally fixed for fun function global if in inherit inline interface internal lazy let"
        " match member module mutable namespace new null of open or override private public rec return sig static"
        " struct then to true try type upcast use val void when while with yield"
    )
    escape = "``{}``"
    comment = ("///<summary>", "///{}", "///</summary>")
    attribute = "[<{name}({arguments})>]"
    opens = ()
    closes = ()
    enum_head = "type {name} ="
    enum_value = "| {name} = {number}"
    enum_closes = ()
    class_head = "type {name}() ="
    member = "member val {name}:{type} = {initial} with get,set"
    version_member = "member val Version:Int32 = {version} with get,set"
    status_member = "member val ResponseStatus:ResponseStatus = null with get,set"

    def file_lines(self, sheet: Sheet) -> Iterator[str]:
        """The namespace first, then what it opens; recursive when types speak of each other."""
        namespaces = sorted({one.namespace for one in sheet.types})
        name = sheet.options.text("GlobalNamespace") or (namespaces[0] if namespaces else "Dtos")
        circular = any(one.circles for one in sheet.types)
        yield f"namespace {'rec ' if circular else ''}{name}"
        yield ""
        yield from (f"open {one}" for one in dict.fromkeys([*NAMESPACES, *sheet.options.names("AddNamespaces")]))
        if sheet.options.flag("AddGeneratedCodeAttributes"):
            yield "open System.CodeDom.Compiler"
        for one in self.ordered(sheet.types):
            yield ""
            yield from self.indented(self.type_lines(one, sheet))

    def class_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """The base, what it returns, and the members."""
        yield "[<AllowNullLiteral>]"
        yield self.class_line(one, sheet)
        body = [*self.heritage_lines(one, sheet), *self.member_lines(one, sheet), *self.tail(one, sheet)]
        yield from self.indented(body or ["class end"])

    def dictionary_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """A class like the others."""
        yield from self.class_lines(one, sheet)

    def heritage_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """The base and the interfaces, each on a line."""
        if base := self.base_of(one):
            yield f"inherit {base}()"
        yield from (f"interface {name}" for name in self.interfaces(one, sheet))

    def tail(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """Where what is not known is kept, when that was asked for."""
        if sheet.options.flag("MakeDataContractsExtensible") and not one.base and not one.entries:
            yield "interface IExtensibleDataObject with"
            yield "    member val ExtensionData:ExtensionDataObject = null with get,set"

    def initial(self, member: Member, sheet: Sheet) -> str:
        """What .NET would set it to."""
        ref, name = member.ref, self.type_of(member.ref)
        if is_type_parameter(ref):
            return f"Unchecked.defaultof<{name}>"
        if ref.kind in (Kind.LIST, Kind.DICTIONARY):
            return f"new {name}()" if sheet.options.flag("InitializeCollections") else "null"
        if ref.kind in (Kind.STRING, Kind.BYTES, Kind.OBJECT) and not is_optional_value(ref):
            return "null"
        return f"new {name}()"

    def member_name(self, member: Member) -> str:
        """The CLR name."""
        return self.safe(member.name)


LANGUAGE = FSharp()
