"""PHP: classes for the `servicestack/client` package."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Final

from trunkline.codegen.language import Language, Sheet, words
from trunkline.codegen.languages.typescript import OPTIONS
from trunkline.codegen.model import ApiType, Form, method_of, name_of
from trunkline.codegen.options import options_of
from trunkline.contract.shapes import Kind, Member, Ref, all_members, is_type_parameter, shape_of

# What .NET sets a value to that nobody has set.
ZEROS: Final[Mapping[Kind, str]] = {
    Kind.BOOLEAN: "false",
    Kind.INT: "0",
    Kind.LONG: "0",
    Kind.DOUBLE: "0.0",
    Kind.DECIMAL: "0.0",
}
# What needs no converter.
PLAIN: Final = frozenset((*ZEROS, Kind.STRING, Kind.GUID, Kind.CHAR, Kind.BYTES))
LIBRARY: Final = ("Authenticate", "AuthenticateResponse", "ResponseError", "ResponseStatus")
USES: Final = (
    "use DateTime;",
    "use Exception;",
    "use DateInterval;",
    "use JsonSerializable;",
    f"use ServiceStack\\{{IReturn,IReturnVoid,JsonConverters,Returns,{','.join(LIBRARY)}}};",
)


class Php(Language):
    """Classes that read and write themselves."""

    name = "php"
    title = "Php"
    spelt = "PHP"
    extension = "php"
    options = options_of(
        *OPTIONS, MakePropertiesOptional=False, AddServiceStackTypes=True, AddResponseStatus=False,
        AddDescriptionAsComments=True,
    )  # fmt: skip
    library = frozenset(LIBRARY)
    scalars: ClassVar[Mapping[Kind, str]] = {
        Kind.STRING: "string",
        Kind.BOOLEAN: "bool",
        Kind.INT: "int",
        Kind.LONG: "int",
        Kind.DOUBLE: "float",
        Kind.DECIMAL: "float",
        Kind.DATETIME: "DateTime",
        Kind.DATETIMEOFFSET: "DateTime",
        Kind.TIMESPAN: "DateInterval",
        Kind.GUID: "string",
        Kind.BYTES: "string",
        Kind.CHAR: "string",
    }
    list_of = "array<{}>"
    dictionary_of = "array<{key},{value}>"
    reserved = words(
        "abstract array callable class empty function interface list namespace null parent self static string"
    )
    enum_head = "enum {name} : string"
    enum_value = "case {name} = '{value}';"
    class_head = "class {name}{heritage}"
    returns = "IReturn"
    version_member = "public int $version = {version};"
    status_member = "public ?ResponseStatus $responseStatus = null;"

    def preamble(self, sheet: Sheet) -> Iterator[str]:
        """The mark of PHP, with the namespace."""
        yield f"<?php namespace {sheet.options.text('GlobalNamespace') or 'dtos'};"

    def imports(self, sheet: Sheet) -> Iterator[str]:
        """What the classes use."""
        yield from USES
        yield from (f"use {name};" for name in sheet.options.names("DefaultImports"))

    def closing(self, sheet: Sheet) -> Iterator[str]:
        """An empty line at the end."""
        yield ""

    def type_name(self, one: ApiType) -> str:
        """A name: PHP has no type parameters."""
        return self.safe(one.name)

    def base_of(self, one: ApiType) -> str:
        """The base, without type arguments."""
        return "\\ArrayObject" if one.form is Form.DICTIONARY else one.base_name

    def interfaces(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """What it returns, and that it can be written."""
        yield from super().interfaces(one, sheet)
        yield "JsonSerializable"

    def class_line(self, one: ApiType, sheet: Sheet) -> str:
        """The first line, below what the client reads of it."""
        lines = []
        if sheet.is_callable(one) and one.operation and one.operation.response_ref:
            lines.append(f"#[Returns('{self.class_of(one.operation.response_ref)}')]")
        if one.parameters or (one.base and "<" in self.type_of(one.base)):
            given = shape_of(one.base.target).arguments if one.base else ()
            templates = [*one.parameters, *(f"{one.base_name} of {self.type_of(inner)}" for inner in given)]
            lines += ["/**", *(f" * @template {name}" for name in templates), " */"]
        return "\n".join([*lines, super().class_line(one, sheet)])

    def class_of(self, ref: Ref) -> str:
        """The class of a type, or `array` or a scalar."""
        return name_of(ref) or self.plain_type_of(ref).partition("<")[0]

    def member_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """The constructor, which declares the members; reading and writing."""
        if one.parameters:
            yield from _generic_lines(one)
        version = sheet.options.text("AddImplicitVersion")
        if version and one.operation:
            yield self.version_member.format(version=version)
        if self.wants_status(one, sheet):
            yield self.status_member
        yield from self.constructor(one, sheet)
        yield ""
        yield from self.reading(one)
        yield ""
        yield from self.writing(one)

    def constructor(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """The members of the base as arguments, then its own, which it declares."""
        inherited = all_members(shape_of(one.base.target)) if one.base else ()
        lines = [[f"{self.declared(member)}"] for member in inherited]
        lines += [self.promoted(one, member, index, sheet) for index, member in enumerate(one.members, 1)]
        yield "public function __construct("
        for line in lines[:-1]:
            yield from self.indented([*line[:-1], line[-1] + ","])
        for line in lines[-1:]:
            yield from self.indented(line)
        yield ") {"
        if inherited:
            yield f"    parent::__construct({', '.join(f'${member.camel}' for member in inherited)});"
        yield "}"

    def promoted(self, one: ApiType, member: Member, index: int, sheet: Sheet) -> list[str]:
        """A member in the constructor, with its comments."""
        lines = [*self.comment_lines(member.description, sheet)]
        lines += self.attribute_lines(self.member_attributes(one, member, index, sheet))
        mark = "" if _is_plain_value(member.ref) else "|null"
        return [*lines, f"/** @var {self.plain_type_of(member.ref)}{mark} */", f"public {self.declared(member)}"]

    def declared(self, member: Member) -> str:
        """A parameter: everything but plain values may be null."""
        if is_type_parameter(member.ref):
            return f"mixed ${member.camel}=null"
        zero = ZEROS[member.ref.kind] if _is_plain_value(member.ref) else "null"
        optional = "" if _is_plain_value(member.ref) else "?"
        is_array = member.ref.kind is Kind.LIST or (member.ref.kind is Kind.DICTIONARY and not member.ref.target)
        type_ = "array" if is_array else self.class_of(member.ref)
        return f"{optional}{type_} ${member.camel}={zero}"

    def reading(self, one: ApiType) -> Iterator[str]:
        """How its members are set from JSON."""
        yield from ("/** @throws Exception */", "public function fromMap($o): void {")
        if one.base:
            yield "    parent::fromMap($o);"
        for member in one.members:
            name = member.camel
            value = self.converted("from", one, member.ref, f"$o['{name}']")
            yield f"    if (isset($o['{name}'])) $this->{name} = {value};"
        yield "}"

    def writing(self, one: ApiType) -> Iterator[str]:
        """How its members become JSON."""
        yield from ("/** @throws Exception */", "public function jsonSerialize(): mixed", "{")
        yield f"    $o = {'(array) parent::jsonSerialize()' if one.base else '[]'};"
        for member in one.members:
            name = member.camel
            value = self.converted("to", one, member.ref, f"$this->{name}")
            yield f"    if (isset($this->{name})) $o['{name}'] = {value};"
        yield from ("    return empty($o) ? new class(){} : $o;", "}")

    def converted(self, way: str, one: ApiType, ref: Ref, value: str) -> str:
        """A value, converted where JSON has another form of it."""
        if ref.kind in PLAIN:
            return value
        if ref.kind is Kind.LIST and ref.item:
            return f"JsonConverters::{way}Array({self.context(one, ref.item)}, {value})"
        return f"JsonConverters::{way}({self.context(one, ref)}, {value})"

    def context(self, one: ApiType, ref: Ref) -> str:
        """The type that a converter is told."""
        if is_type_parameter(ref):
            return f"$this->genericArgs[{one.parameters.index(name_of(ref))}]"
        if ref.kind is Kind.DICTIONARY and ref.key and ref.item and not ref.target:
            inner = f"'{self.class_of(ref.key)}','{self.class_of(ref.item)}'"
            return f"JsonConverters::context('Dictionary',genericArgs:[{inner}])"
        return f"'{self.class_of(ref)}'"

    def dictionary_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """An array that knows the class of its values."""
        assert one.entries and one.entries.item
        item = self.class_of(one.entries.item)
        yield self.class_line(one, sheet)
        yield "{"
        yield "    /** @throws Exception */"
        yield "    public function fromMap($o): void {"
        yield f"        foreach ($o as $key => $value) $this[$key] = JsonConverters::from('{item}', $value);"
        yield "    }"
        yield ""
        yield "    public function jsonSerialize(): mixed"
        yield "    {"
        yield "        return (object) $this->getArrayCopy();"
        yield "    }"
        yield "}"

    def tail(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """What a request tells of itself."""
        if not sheet.is_callable(one) or one.operation is None:
            return
        response = one.operation.response_ref
        yield f"public function getTypeName(): string {{ return '{one.name}'; }}"
        yield f"public function getMethod(): string {{ return '{method_of(one.operation)}'; }}"
        if response is None:
            yield "public function createResponse(): void {}"
        else:
            yield f"public function createResponse(): mixed {{ return {self.made(response)}; }}"

    def made(self, ref: Ref) -> str:
        """An empty answer."""
        arguments = shape_of(ref.target).arguments if ref.kind is Kind.OBJECT else ()
        if arguments:
            inner = ",".join(f"'{self.class_of(argument)}'" for argument in arguments)
            return f"{name_of(ref)}::create(genericArgs:[{inner}])"
        return f"new {name_of(ref)}()" if ref.kind is Kind.OBJECT else "[]"


def _is_plain_value(ref: Ref) -> bool:
    return ref.kind in ZEROS and not ref.nullable


def _generic_lines(one: ApiType) -> Iterator[str]:
    yield "public array $genericArgs = [];"
    yield f"public static function create(array $genericArgs=[]): {one.name} {{"
    yield f"    $to = new {one.name}();"
    yield "    $to->genericArgs = $genericArgs;"
    yield "    return $to;"
    yield "}"
    yield ""


LANGUAGE = Php()
