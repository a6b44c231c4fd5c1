"""Java: classes for the `net.servicestack.client` package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from trunkline.codegen.language import Attribute, Language, Sheet, words
from trunkline.codegen.model import ApiType, Role
from trunkline.codegen.options import options_of
from trunkline.contract.shapes import Kind, Member, Ref

SCALARS: Final[Mapping[Kind, str]] = {
    Kind.STRING: "String",
    Kind.BOOLEAN: "Boolean",
    Kind.INT: "Integer",
    Kind.LONG: "Long",
    Kind.DOUBLE: "Double",
    Kind.DECIMAL: "BigDecimal",
    Kind.DATETIME: "Date",
    Kind.DATETIMEOFFSET: "Date",
    Kind.TIMESPAN: "TimeSpan",
    Kind.GUID: "UUID",
    Kind.BYTES: "byte[]",
    Kind.CHAR: "String",
}

RESERVED: Final = words(
    "abstract assert boolean break byte case catch char class const continue default do double else enum extends final"
    " finally float for goto if implements import instanceof int interface long native new package private protected"
    " public return short static strictfp super switch synchronized this throw throws transient try void volatile while"
    " true false null"
)

IMPORTS: Final = "java.math.*,java.util.*,net.servicestack.client.*"

# What the package has.
LIBRARY: Final = frozenset({"ResponseStatus", "ResponseError"})


def requests_first(types: Iterable[ApiType]) -> list[ApiType]:
    """Requests, what they answer, then the rest."""
    order = [Role.REQUEST, Role.RESPONSE, Role.PART]
    return sorted(types, key=lambda one: (order.index(one.role), one.name))


def route_attributes(one: ApiType) -> list[Attribute]:
    """A class can have one annotation of a kind here: the first route."""
    assert one.operation is not None
    return [
        ("Route", (("Path", route.path), *((("Verbs", " ".join(route.verbs)),) if route.verbs else ())))
        for route in one.operation.routes
    ]


class Java(Language):
    """Nested classes with chained setters."""

    name = "java"
    title = "Java"
    extension = "java"
    options = options_of(
        "Package",
        "GlobalNamespace",
        "AddPropertyAccessors",
        "SettersReturnThis",
        "AddServiceStackTypes",
        "AddResponseStatus",
        "AddDescriptionAsComments",
        "AddImplicitVersion",
        "IncludeTypes",
        "ExcludeTypes",
        "TreatTypesAsStrings",
        "DefaultImports",
        GlobalNamespace="dtos",
        AddPropertyAccessors=True,
        SettersReturnThis=True,
        AddServiceStackTypes=True,
        AddResponseStatus=False,
        AddDescriptionAsComments=True,
        DefaultImports=IMPORTS,
    )
    library = LIBRARY
    scalars = SCALARS
    list_of = "ArrayList<{}>"
    dictionary_of = "HashMap<{key}, {value}>"
    dictionary_base = dictionary_of
    reserved = RESERVED
    comment = ("/**", "* {}", "*/")
    attribute = "@{name}({arguments})"
    enum_head = "public static enum {name}"
    class_head = "public static class {name}{heritage}"
    member = "public {type} {name} = null;"
    version_member = "public Integer version = {version};"
    status_member = "public ResponseStatus responseStatus = null;"

    def imports(self, sheet: Sheet) -> Iterator[str]:
        """The package, and what the classes use."""
        if package := sheet.options.text("Package"):
            yield from (f"package {package};", "")
        names = list(sheet.options.names("DefaultImports"))
        if any(member.camel in self.reserved for one in sheet.types for member in one.members):
            names.append("com.google.gson.annotations.*")
        if any(one.operation and "<" in self.returned(one) for one in sheet.types):
            names.append("com.google.gson.reflect.*")
        yield from (f"import {name};" for name in names)
        yield ""

    def file_lines(self, sheet: Sheet) -> Iterator[str]:
        """Everything in one class, as a file of Java must have it."""
        yield from self.imports(sheet)
        yield f"public class {sheet.options.text('GlobalNamespace')}"
        yield "{"
        for one in self.ordered(sheet.types):
            yield ""
            yield from self.indented(self.type_lines(one, sheet))
        yield from ("", "}")

    def ordered(self, types: Iterable[ApiType]) -> Iterator[ApiType]:
        """Requests first: Java does not mind."""
        return iter(requests_first(types))

    def route_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """The first route as an annotation; the others only for the reader."""
        for index, (name, arguments) in enumerate(route_attributes(one)):
            if index == 0:
                yield from self.attribute_lines([(name, arguments)])
            else:
                yield "// " + next(self.attribute_lines([(name, tuple(("", value) for _, value in arguments))]))

    def enum_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """The values, the last one with the semicolon."""
        yield self.enum_line(one, sheet)
        yield "{"
        *others, last = [self.enum_name(value) for value in one.values]
        yield from (f"    {name}," for name in others)
        yield from (f"    {last};", "}")

    def member_line(self, one: ApiType, member: Member, sheet: Sheet) -> Iterator[str]:
        """A field; where its name is a word of Java, with the name it has in JSON."""
        name = self.member_name(member)
        if name != member.camel:
            yield f'@SerializedName("{member.camel}")'
        yield self.member.format(name=name, type=self.field_type(member.ref, sheet))

    def field_type(self, ref: Ref, sheet: Sheet) -> str:
        """The type of a member; a text where it was asked to be one."""
        name = self.type_of(ref)
        return "String" if name in sheet.options.names("TreatTypesAsStrings") else name

    def tail(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """Getters, setters, and what a request answers."""
        if one.members:
            yield ""
        if sheet.options.flag("AddPropertyAccessors"):
            for member in one.members:
                yield from self.accessors(one, member, sheet)
        if sheet.is_callable(one) and one.operation and one.operation.response_ref:
            yield from self.response_type(one.operation.response_ref)

    def returned(self, one: ApiType) -> str:
        """The type that a request answers."""
        response = one.operation and one.operation.response_ref
        return self.type_of(response) if response else ""

    def accessors(self, one: ApiType, member: Member, sheet: Sheet) -> Iterator[str]:
        """The getter and the setter of a member."""
        name, type_ = self.member_name(member), self.field_type(member.ref, sheet)
        pascal = member.camel[:1].upper() + member.camel[1:]
        pascal = "Class_" if pascal == "Class" else pascal  # every object has a getClass of its own
        chained = sheet.options.flag("SettersReturnThis")
        result, ends = (self.type_name(one), " return this;") if chained else ("void", "")
        yield f"public {type_} get{pascal}() {{ return {name}; }}"
        yield f"public {result} set{pascal}({type_} value) {{ this.{name} = value;{ends} }}"

    def response_type(self, ref: Ref) -> Iterator[str]:
        """What the client asks, to know what to read; a generic type needs a token."""
        name = self.type_of(ref)
        token = f"new TypeToken<{name}>(){{}}.getType()" if "<" in name else f"{name}.class"
        yield f"private static Object responseType = {token};"
        yield "public Object getResponseType() { return responseType; }"


LANGUAGE = Java()
