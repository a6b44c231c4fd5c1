"""The one walk over the API that every language shares; a language is data for it, and at most a few methods."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar, Final, NamedTuple

from trunkline.codegen.model import ApiType, Form, Role, by_need, is_optional_value, name_of
from trunkline.codegen.options import Option, Options
from trunkline.contract.operation import Route
from trunkline.contract.shapes import Kind, Member, Ref, is_type_parameter, shape_of

VERSION: Final = "8.10"
"""The release of ServiceStack whose files these are; its tools show it."""

# Of an attribute: its name, and its arguments with or without names.
Attribute = tuple[str, tuple[tuple[str, object], ...]]


class Header(NamedTuple):
    """How the options stand in a comment at the top: what opens it, what is before each line, what closes it."""

    opens: str = "/* Options:"
    closes: str = "*/"
    line: str = ""
    off: str = "//"
    # Where `/*` in a comment opens another one, an option with a namespace (`Voice.Api/*`) must be closed too.
    nests: bool = False
    more: tuple[str, ...] = ()


class Sheet(NamedTuple):
    """What one file is written from."""

    types: tuple[ApiType, ...]
    options: Options
    base_url: str
    # As a page shows them: the request as any other type, without what makes it callable.
    plain: bool = False

    def has(self, name: str) -> bool:
        """Whether the file declares a type of this name."""
        return any(one.name == name for one in self.types)

    def is_callable(self, one: ApiType) -> bool:
        """Whether to write what a client needs to call with it."""
        return one.operation is not None and not self.plain


class Language:
    """A language: subclasses are tables of words and templates, and override single methods of the walk."""

    # --- Names and the header ---
    name: ClassVar[str]
    title: ClassVar[str]
    spelt: ClassVar[str] = ""  # as people write it, where that is not the title
    extension: ClassVar[str]
    aliases: ClassVar[tuple[str, ...]] = ()
    options: ClassVar[tuple[Option, ...]]
    header: ClassVar[Header] = Header()
    # Types that the client's library has, besides those that AddServiceStackTypes is about.
    library: ClassVar[frozenset[str]] = frozenset()

    # --- Types ---
    scalars: ClassVar[Mapping[Kind, str]]
    optional: ClassVar[str] = "{}"  # a value type that may be null
    list_of: ClassVar[str]
    dictionary_of: ClassVar[str]
    generic: ClassVar[str] = "{name}<{arguments}>"
    parameter: ClassVar[str] = "{}"

    # --- Names ---
    reserved: ClassVar[frozenset[str]] = frozenset()
    escape: ClassVar[str] = "{}_"

    # --- Comments and attributes; a comment has one line of text ---
    comment: ClassVar[tuple[str, ...]] = ("/** @description {} */",)
    attribute: ClassVar[str] = "// @{name}({arguments})"
    named_argument: ClassVar[str] = "{name}={value}"

    # --- Declarations; each template is a line or several ---
    indent: ClassVar[str] = "    "
    opens: ClassVar[tuple[str, ...]] = ("{",)
    closes: ClassVar[tuple[str, ...]] = ("}",)
    enum_head: ClassVar[str] = "enum {name}"
    enum_value: ClassVar[str] = "{name},"
    enum_closes: ClassVar[tuple[str, ...]] = ("}",)
    class_head: ClassVar[str] = "class {name}{heritage}"
    heritage: ClassVar[tuple[str, str, str]] = (
        " extends {base}",
        " implements {interfaces}",
        " extends {base} implements {interfaces}",
    )
    returns: ClassVar[str] = "IReturn<{}>"
    returns_nothing: ClassVar[str] = "IReturnVoid"
    dictionary_base: ClassVar[str] = ""  # what a dictionary type derives from, `{key}` and `{value}`
    member: ClassVar[str]
    version_member: ClassVar[str] = ""
    status_member: ClassVar[str] = ""
    between_types: ClassVar[tuple[str, ...]] = ("",)

    @property
    def label(self) -> str:
        """The name for people to read."""
        return self.spelt or self.title

    # --- The walk ---

    def text(self, sheet: Sheet) -> str:
        """The whole file."""
        header = self.header_lines(sheet) if sheet.options.with_header else ()
        return "\n".join([*self.preamble(sheet), *header, *self.file_lines(sheet)]) + "\n"

    def preamble(self, sheet: Sheet) -> Iterator[str]:
        """What must stand before everything, even before the options; nothing in most languages."""
        yield from ()

    def header_lines(self, sheet: Sheet) -> Iterator[str]:
        """The options, in a comment that ServiceStack's tools read back."""
        header = self.header
        tip = f'Tip: To override a DTO option, remove "{header.off}" prefix before updating'
        asked = sheet.options.lines(header.off)
        yield header.opens
        for line in (*header.more, f"Version: {VERSION}", tip, f"BaseUrl: {sheet.base_url}", "", *asked):
            yield header.line + line if line else header.line.rstrip()
        deeper = sum(line.count(header.opens[:2]) for line in asked) if header.nests else 0
        yield from filter(None, (header.closes + f" {header.closes}" * deeper,))
        yield ""

    def file_lines(self, sheet: Sheet) -> Iterator[str]:
        """All below the header."""
        yield from self.imports(sheet)
        yield from self.opening(sheet)
        for one in self.ordered(sheet.types):
            yield from self.between_types
            yield from self.type_lines(one, sheet)
        yield from self.closing(sheet)

    def imports(self, sheet: Sheet) -> Iterator[str]:
        """What stands before all types; none unless a language has some."""
        yield from ()

    def opening(self, sheet: Sheet) -> Iterator[str]:
        """What wraps all types, or comes before them."""
        yield from ()

    def closing(self, sheet: Sheet) -> Iterator[str]:
        """What ends the file."""
        yield from ()

    def ordered(self, types: Iterable[ApiType]) -> Iterator[ApiType]:
        """The order of the types in the file: each after what it speaks of."""
        return by_need(types)

    def type_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """One type: comment, attributes, declaration."""
        yield from self.comment_lines(one.description, sheet)
        if sheet.is_callable(one):
            yield from self.route_lines(one, sheet)
        if one.form is not Form.ENUM:
            yield from self.attribute_lines(self.type_attributes(one, sheet))
        declare = {Form.ENUM: self.enum_lines, Form.DICTIONARY: self.dictionary_lines, Form.CLASS: self.class_lines}
        yield from declare[one.form](one, sheet)

    def enum_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """The declaration of an enum."""
        yield self.enum_line(one, sheet)
        yield from self.opens
        for number, value in enumerate(one.values):
            yield self.indent + self.enum_value.format(name=self.enum_name(value), value=value, number=number)
        yield from self.enum_closes

    def dictionary_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """The declaration of a dictionary that has a name."""
        yield self.class_line(one, sheet)
        yield from self.opens
        yield from self.indented(self.tail(one, sheet))
        yield from self.closes

    def class_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """The declaration of a class."""
        yield self.class_line(one, sheet)
        yield from self.opens
        yield from self.indented(self.member_lines(one, sheet))
        yield from self.indented(self.tail(one, sheet))
        yield from self.closes

    def enum_line(self, one: ApiType, sheet: Sheet) -> str:
        """The first line of an enum."""
        return self.enum_head.format(name=self.type_name(one))

    def class_line(self, one: ApiType, sheet: Sheet) -> str:
        """The first line of a class."""
        return self.class_head.format(name=self.type_name(one), heritage=self.heritage_of(one, sheet))

    def member_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """All members, each with its comment and attributes; the version first, the status last, when asked for."""
        version = sheet.options.text("AddImplicitVersion")
        if version and one.role is Role.REQUEST:
            yield self.version_member.format(version=version)
        index = 0
        for index, member in enumerate(one.members, 1):
            yield from self.comment_lines(member.description, sheet)
            yield from self.attribute_lines(self.member_attributes(one, member, index, sheet))
            yield from self.member_line(one, member, sheet)
        if self.wants_status(one, sheet):
            yield from self.attribute_lines(_data_member(index + 1, one, sheet))
            yield self.status_member

    def member_line(self, one: ApiType, member: Member, sheet: Sheet) -> Iterator[str]:
        """The declaration of one member."""
        yield self.member.format(
            name=self.member_name(member), type=self.type_of(member.ref), maybe="", initial=self.initial(member, sheet)
        )

    def tail(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """What comes behind the members: constructors, the names and methods that a client asks a request for."""
        yield from ()

    # --- Pieces ---

    def heritage_of(self, one: ApiType, sheet: Sheet) -> str:
        """What stands behind the name of a class: its base and its interfaces."""
        base, interfaces = self.base_of(one), ", ".join(self.interfaces(one, sheet))
        only_base, only_interfaces, both = self.heritage
        template = both if base and interfaces else only_base if base else only_interfaces if interfaces else ""
        return template.format(base=base, interfaces=interfaces)

    def base_of(self, one: ApiType) -> str:
        """The base of a class; empty when it has none."""
        if one.form is Form.DICTIONARY and one.entries and one.entries.key and one.entries.item:
            key, value = self.type_of(one.entries.key), self.type_of(one.entries.item)
            return self.dictionary_base.format(key=key, value=value)
        return self.type_of(one.base) if one.base else ""

    def interfaces(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """The interfaces of a class: of a request, what it answers."""
        wanted = sheet.options.allows("AddReturnMarker")
        if not sheet.is_callable(one) or one.operation is None or not wanted:
            return
        response = one.operation.response_ref
        if response is None:
            yield self.returns_nothing
        else:
            yield self.returns.format(self.type_of(response))

    def wants_status(self, one: ApiType, sheet: Sheet) -> bool:
        """Whether to give an answer the ResponseStatus that it does not have."""
        has = any(member.name == "ResponseStatus" for member in one.members)
        return one.role is Role.RESPONSE and sheet.options.flag("AddResponseStatus") and not has

    def initial(self, member: Member, sheet: Sheet) -> str:
        """What a member is set to at first, with its sign; nothing where the language needs none."""
        return ""

    def type_of(self, ref: Ref) -> str:
        """A type as the language writes it."""
        plain = self.plain_type_of(ref)
        return self.optional.format(plain) if is_optional_value(ref) else plain

    def plain_type_of(self, ref: Ref) -> str:
        """A type without the mark that it may be null."""
        name = name_of(ref)
        if ref.kind is Kind.LIST and ref.item:
            return self.list_of.format(self.type_of(ref.item))
        if is_type_parameter(ref):
            return self.parameter.format(name)
        if ref.kind is Kind.OBJECT:
            return self.generic_name(name, shape_of(ref.target).arguments)
        if name:
            return self.safe(name)
        if ref.kind is Kind.DICTIONARY and ref.key and ref.item:
            return self.dictionary_of.format(key=self.type_of(ref.key), value=self.type_of(ref.item))
        return self.scalars[ref.kind]

    def generic_name(self, name: str, arguments: Iterable[Ref]) -> str:
        """The name of a type with its arguments."""
        joined = ", ".join(self.type_of(argument) for argument in arguments)
        return self.generic.format(name=self.safe(name), arguments=joined) if joined else self.safe(name)

    def type_name(self, one: ApiType) -> str:
        """The name of a type where it is declared, with its parameters."""
        joined = ", ".join(self.parameter.format(name) for name in one.parameters)
        return self.generic.format(name=self.safe(one.name), arguments=joined) if joined else self.safe(one.name)

    def member_name(self, member: Member) -> str:
        """The name of a member; as JSON has it, unless the language overrides this."""
        return self.safe(member.camel)

    def enum_name(self, value: str) -> str:
        """The name of a value of an enum."""
        return self.safe(value)

    def safe(self, name: str) -> str:
        """A name that is no word of the language."""
        return self.escape.format(name) if name in self.reserved else name

    # --- Comments and attributes ---

    def comment_lines(self, text: str, sheet: Sheet) -> Iterator[str]:
        """A description, when there is one and it is wanted."""
        if text and sheet.options.flag("AddDescriptionAsComments"):
            words = " ".join(text.split()).replace("*/", "* /").replace("(*", "( *").replace("*)", "* )")
            for line in self.comment:
                yield line.format(words)

    def route_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """The routes of a request."""
        assert one.operation is not None
        for route in one.operation.routes:
            yield from self.attribute_lines([route_attribute(route)])

    def type_attributes(self, one: ApiType, sheet: Sheet) -> list[Attribute]:
        """The attributes of a type besides its routes."""
        wanted = one.ordered or sheet.options.flag("AddDataContractAttributes")
        return [("DataContract", ())] if wanted else []

    def member_attributes(self, one: ApiType, member: Member, index: int, sheet: Sheet) -> list[Attribute]:
        """The attributes of a member: its place in the contract, and its description."""
        described = [("Description", member.description)] if member.description else []
        required = [("IsRequired", True)] if member.required else []
        api_member = [("ApiMember", (*described, *required))] if described or required else []
        return [*_data_member(index, one, sheet), *api_member]

    def attribute_lines(self, attributes: Iterable[Attribute]) -> Iterator[str]:
        """Attributes as the language writes them."""
        for name, arguments in attributes:
            joined = ", ".join(self.argument(key, value) for key, value in arguments)
            yield self.attribute.format(name=name, arguments=joined).replace("()", "")

    def argument(self, key: str, value: object) -> str:
        """One argument of an attribute."""
        written = self.quoted(value) if isinstance(value, str) else self.literal(value)
        return self.named_argument.format(name=key, value=written) if key else written

    def quoted(self, text: str) -> str:
        """A text as a literal."""
        return json.dumps(" ".join(text.split()), ensure_ascii=False)

    def literal(self, value: object) -> str:
        """A number or a flag as a literal."""
        return str(value).lower()

    def indented(self, lines: Iterable[str]) -> Iterator[str]:
        """The lines one level deeper."""
        return (self.indent + line if line else line for text in lines for line in text.split("\n"))


def words(text: str) -> frozenset[str]:
    """The words of a text, for lists of what a language keeps to itself."""
    return frozenset(text.split())


def route_attribute(route: Route) -> Attribute:
    """A route as an attribute: its path, and its verbs when it has some."""
    arguments: tuple[tuple[str, object], ...] = (("", route.path),)
    return "Route", arguments + ((("", " ".join(route.verbs)),) if route.verbs else ())


def _data_member(index: int, one: ApiType, sheet: Sheet) -> list[Attribute]:
    if one.ordered:
        return [("DataMember", (("Order", index),))]
    if not sheet.options.flag("AddDataContractAttributes"):
        return []
    numbered = sheet.options.flag("AddIndexesToDataMembers")
    return [("DataMember", (("Order", index),) if numbered else ())]
