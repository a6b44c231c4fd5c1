"""Kotlin: classes for the `net.servicestack.client` package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar

from trunkline.codegen.language import Header, Language, Sheet, words
from trunkline.codegen.languages.java import IMPORTS, LIBRARY, SCALARS, requests_first, route_attributes
from trunkline.codegen.model import ApiType, Form
from trunkline.codegen.options import options_of
from trunkline.contract.shapes import Kind, Member


class Kotlin(Language):
    """Open classes whose members may all be null."""

    name = "kotlin"
    title = "Kotlin"
    extension = "kt"
    options = options_of(
        "Package",
        "AddServiceStackTypes",
        "AddResponseStatus",
        "AddImplicitVersion",
        "AddDescriptionAsComments",
        "IncludeTypes",
        "ExcludeTypes",
        "InitializeCollections",
        "TreatTypesAsStrings",
        "DefaultImports",
        AddServiceStackTypes=True,
        AddResponseStatus=False,
        AddDescriptionAsComments=True,
        InitializeCollections=True,
        DefaultImports=IMPORTS,
    )
    header = Header(nests=True)
    library = LIBRARY
    scalars: ClassVar[Mapping[Kind, str]] = {**SCALARS, Kind.INT: "Int", Kind.BYTES: "ByteArray"}
    list_of = "ArrayList<{}>"
    dictionary_of = "HashMap<{key}, {value}>"
    dictionary_base = "HashMap<{key}, {value}>()"
    reserved = words(
        "as break class continue do else false for fun if in interface is null object package return super this throw"
        " true try typealias typeof val var when while"
    )
    escape = "`{}`"
    comment = ("/**", "* {}", "*/")
    attribute = "@{name}({arguments})"
    enum_head = "enum class {name}"
    class_head = "open class {name}{heritage}"
    heritage = (" : {base}", " : {interfaces}", " : {base}, {interfaces}")
    member = "var {name}:{type}? = {initial}"
    version_member = "val version:Int = {version}"
    status_member = "var responseStatus:ResponseStatus? = null"

    def imports(self, sheet: Sheet) -> Iterator[str]:
        """The package, and what the classes use."""
        if package := sheet.options.text("Package"):
            yield from (f"package {package}", "")
        yield from (f"import {name}" for name in sheet.options.names("DefaultImports"))
        if any(one.operation and "<" in self.returned(one) for one in sheet.types):
            yield "import com.google.gson.reflect.TypeToken"
        yield ""

    def ordered(self, types: Iterable[ApiType]) -> Iterator[ApiType]:
        """Requests first: Kotlin does not mind."""
        return iter(requests_first(types))

    def route_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """The first route as an annotation; the others only for the reader."""
        for index, (name, arguments) in enumerate(route_attributes(one)):
            if index == 0:
                yield from self.attribute_lines([(name, arguments)])
            else:
                yield "// " + next(self.attribute_lines([(name, tuple(("", value) for _, value in arguments))]))

    def base_of(self, one: ApiType) -> str:
        """The base, and that it is made without arguments."""
        base = super().base_of(one)
        return f"{base}()" if base and one.form is Form.CLASS else base

    def member_line(self, one: ApiType, member: Member, sheet: Sheet) -> Iterator[str]:
        """A property; where it was asked to be a text, one."""
        name = self.type_of(member.ref)
        type_ = "String" if name in sheet.options.names("TreatTypesAsStrings") else name
        filled = member.ref.kind in (Kind.LIST, Kind.DICTIONARY) and sheet.options.flag("InitializeCollections")
        initial = f"{name}()" if filled else "null"
        yield self.member.format(name=self.member_name(member), type=type_, initial=initial)

    def quoted(self, text: str) -> str:
        """A text in which no dollar sign begins a template."""
        return super().quoted(text).replace("$", "\\$")

    def returned(self, one: ApiType) -> str:
        """The type that a request answers."""
        response = one.operation and one.operation.response_ref
        return self.type_of(response) if response else ""

    def tail(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """What a request answers; a generic type needs a token."""
        name = self.returned(one)
        if sheet.is_callable(one) and name:
            token = f"object : TypeToken<{name}>(){{}}.type" if "<" in name else f"{name}::class.java"
            yield f"companion object {{ private val responseType = {token} }}"
            yield f"override fun getResponseType(): Any? = {one.name}.responseType"


LANGUAGE = Kotlin()
