"""Dart: classes for the `servicestack` package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar
from urllib.parse import urlsplit

from trunkline.codegen.language import Header, Language, Sheet, words
from trunkline.codegen.model import ApiType, Form, names_in
from trunkline.codegen.options import options_of
from trunkline.contract.shapes import Kind, Member, Ref, is_type_parameter

# What needs no converter.
PLAIN = frozenset({Kind.STRING, Kind.BOOLEAN, Kind.INT, Kind.LONG, Kind.GUID, Kind.CHAR})
LIBRARY = frozenset({"Authenticate", "AuthenticateResponse", "ResponseError", "ResponseStatus"})


class Dart(Language):
    """Classes that read and write themselves, and a table of them for the client."""

    name = "dart"
    title = "Dart"
    extension = "dart"
    options = options_of(
        "GlobalNamespace",
        "AddServiceStackTypes",
        "AddResponseStatus",
        "AddImplicitVersion",
        "AddDescriptionAsComments",
        "IncludeTypes",
        "ExcludeTypes",
        "DefaultImports",
        AddServiceStackTypes=True,
        AddResponseStatus=False,
        AddDescriptionAsComments=True,
        DefaultImports="package:servicestack/servicestack.dart,dart:typed_data",
    )
    header = Header(nests=True)
    library = LIBRARY
    scalars: ClassVar[Mapping[Kind, str]] = {
        Kind.STRING: "String",
        Kind.BOOLEAN: "bool",
        Kind.INT: "int",
        Kind.LONG: "int",
        Kind.DOUBLE: "double",
        Kind.DECIMAL: "double",
        Kind.DATETIME: "DateTime",
        Kind.DATETIMEOFFSET: "DateTime",
        Kind.TIMESPAN: "Duration",
        Kind.GUID: "String",
        Kind.BYTES: "Uint8List",
        Kind.CHAR: "String",
    }
    list_of = "List<{}>"
    dictionary_of = "Map<{key},{value}>"
    reserved = words(
        "assert await break case catch class const continue default do else enum extends false final finally for if in"
        " is new null rethrow return super switch this throw true try var void while with yield"
    )
    comment = ("/**", "* {}", "*/")
    class_head = "class {name}{heritage}"
    member = "{type}? {name};"
    version_member = "int? version = {version};"
    status_member = "ResponseStatus? responseStatus;"

    def imports(self, sheet: Sheet) -> Iterator[str]:
        """What the classes use."""
        yield from (f"import '{name}';" for name in sheet.options.names("DefaultImports"))

    def interfaces(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """What it returns, and that it can be converted."""
        yield from super().interfaces(one, sheet)
        yield "IConvertible"

    def dictionary_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """Another name for a map."""
        assert one.entries is not None
        yield f"typedef {one.name} = {self.plain_type_of(one.entries)};"

    def member_line(self, one: ApiType, member: Member, sheet: Sheet) -> Iterator[str]:
        """A member, which may always be null."""
        yield self.member.format(name=self.member_name(member), type=self.plain_type_of(member.ref))

    def tail(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """Constructors, reading, writing, and what a request tells of itself."""
        names = [self.member_name(member) for member in one.members]
        # Parentheses around named parameters that are none would be a mistake of syntax.
        arguments = "{" + ",".join(f"this.{name}" for name in names) + "}" if names else ""
        parent = " : super()" if one.base else ""
        yield ""
        yield f"{one.name}({arguments});"
        yield f"{one.name}.fromJson(Map<String, dynamic> json){parent} {{ fromMap(json); }}"
        yield ""
        yield "fromMap(Map<String, dynamic> json) {"
        if one.base:
            yield "    super.fromMap(json);"
        yield from (f"    {self.member_name(member)} = {self.read(one, member)};" for member in one.members)
        yield from ("    return this;", "}", "")
        yield from self.writing(one)
        yield ""
        if sheet.is_callable(one) and one.operation:
            yield from self.answers(one.operation.response_ref)
        yield f"getTypeName() => {self.own_name(one)};"
        yield "TypeContext? context = _ctx;"

    def writing(self, one: ApiType) -> Iterator[str]:
        """How it becomes JSON."""
        yield "Map<String, dynamic> toJson() => " + ("super.toJson()..addAll({" if one.base else "{")
        lines = [f"    '{member.camel}': {self.write(one, member)}" for member in one.members]
        yield from (line + "," for line in lines[:-1])
        yield from lines[-1:]
        yield "});" if one.base else "};"

    def answers(self, response: Ref | None) -> Iterator[str]:
        """What the client asks, to know what to read."""
        if response is None:
            yield "createResponse() {}"
            return
        name = self.type_of(response)
        yield f"createResponse() => {name}();"
        yield f'getResponseTypeName() => "{name}";'

    def read(self, one: ApiType, member: Member) -> str:
        """A member out of JSON."""
        value = f"json['{member.camel}']"
        if member.ref.kind in PLAIN:
            return value
        if member.ref.kind in (Kind.DOUBLE, Kind.DECIMAL):
            return f"JsonConverters.toDouble({value})"
        return f"JsonConverters.fromJson({value},{self.converter(one, member.ref)},context!)"

    def write(self, one: ApiType, member: Member) -> str:
        """A member for JSON."""
        name = self.member_name(member)
        if member.ref.kind in PLAIN or member.ref.kind in (Kind.DOUBLE, Kind.DECIMAL):
            return name
        return f"JsonConverters.toJson({name},{self.converter(one, member.ref)},context!)"

    def converter(self, one: ApiType, ref: Ref) -> str:
        """The name under which the table has a type; type parameters are known only when it runs."""
        if not one.parameters:
            return f"'{self.plain_type_of(ref)}'"
        if is_type_parameter(ref):
            return f'"{_given(one, ref)}"'
        if ref.kind is Kind.LIST and ref.item and is_type_parameter(ref.item):
            return f"'List<{_given(one, ref.item)}>'"
        return f"'{self.plain_type_of(ref)}'"

    def own_name(self, one: ApiType) -> str:
        """The name that it tells of itself."""
        if not one.parameters:
            return f'"{one.name}"'
        places = ",".join(str(index) for index in range(len(one.parameters)))
        return f"'{one.name}<${{runtimeGenericTypeDefs(this,[{places}]).join(\",\")}}>'"

    def closing(self, sheet: Sheet) -> Iterator[str]:
        """The table of all types, with the lists, maps and generic types that members and answers have."""
        library = (urlsplit(sheet.base_url).hostname or "dtos").replace("-", "_")
        yield ""
        yield f"TypeContext _ctx = TypeContext(library: '{library}', types: <String, TypeInfo> {{"
        for one in self.ordered(sheet.types):
            yield f"    '{self.type_name(one)}': {self.info(one)},"
        for name, made in self.used(sheet.types):
            yield f"    '{name}': TypeInfo(TypeOf.Class, create:() => {made}),"
        yield "});"

    def info(self, one: ApiType) -> str:
        """The entry of a type in the table."""
        if one.form is Form.ENUM:
            return f"TypeInfo(TypeOf.Enum, enumValues:{one.name}.values)"
        if one.form is Form.DICTIONARY and one.entries:
            return f"TypeInfo(TypeOf.Class, create:() => <{self.plain_type_of(one.entries)[4:-1]}>{{}})"
        kind = "GenericDef" if one.parameters else "Class"
        return f"TypeInfo(TypeOf.{kind}, create:() => {one.name}())"

    def used(self, types: Iterable[ApiType]) -> list[tuple[str, str]]:
        """Lists, maps and generic types that are used somewhere, with what makes an empty one."""
        refs = [member.ref for one in types for member in one.members if not one.parameters]
        refs += [one.operation.response_ref for one in types if one.operation and one.operation.response_ref]
        found: dict[str, str] = {}
        for ref in refs:
            self._add_used(ref, found)
        return sorted(found.items())

    def _add_used(self, ref: Ref, found: dict[str, str]) -> None:
        name = self.plain_type_of(ref)
        if ref.kind is Kind.LIST:
            found[name] = f"<{name[5:-1]}>[]"
        elif ref.kind is Kind.DICTIONARY and not ref.target:
            found[name] = f"<{name[4:-1]}>{{}}"
        elif ref.kind is Kind.OBJECT and "<" in name:
            found[name] = f"{name}()"
            found |= {f"List<{inner}>": f"<{inner}>[]" for inner in list(names_in(ref))[1:]}


def _given(one: ApiType, ref: Ref) -> str:
    place = one.parameters.index(ref.target.__name__)
    return f'${{runtimeGenericTypeDefs(this,[{place}]).join(",")}}'


LANGUAGE = Dart()
