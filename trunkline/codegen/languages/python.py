"""Python: data classes for the `servicestack` package."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator, Mapping
from typing import ClassVar, Final

from trunkline.codegen.language import Header, Language, Sheet
from trunkline.codegen.model import VALUES, ApiType, Form, names_in
from trunkline.codegen.options import options_of
from trunkline.contract.shapes import Kind, Member, Ref

IMPORTS: Final = (
    "datetime,decimal,marshmallow.fields:*,servicestack:*,typing:*,dataclasses:dataclass/field,"
    "dataclasses_json:dataclass_json/LetterCase/Undefined/config,enum:Enum/IntEnum"
)

# What .NET sets a value to that nobody has set.
ZEROS: Final[Mapping[Kind, str]] = {
    Kind.BOOLEAN: "False",
    Kind.INT: "0",
    Kind.LONG: "0",
    Kind.DOUBLE: "0.0",
    Kind.DECIMAL: "decimal.Decimal(0)",
    Kind.DATETIME: "datetime.datetime(1, 1, 1)",
    Kind.DATETIMEOFFSET: "datetime.datetime(1, 1, 1)",
    Kind.TIMESPAN: "datetime.timedelta()",
}

DATA_CLASS: Final = "@dataclass"
DATA_CLASS_JSON: Final = "@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)"

# What `from servicestack import *` brings.
LIBRARY: Final = frozenset({"Authenticate", "AuthenticateResponse", "ResponseError", "ResponseStatus"})


class Python(Language):
    """Data classes whose members have Python's names."""

    name = "python"
    title = "Python"
    extension = "py"
    options = options_of(
        "GlobalNamespace",
        "AddServiceStackTypes",
        "AddResponseStatus",
        "AddImplicitVersion",
        "AddDescriptionAsComments",
        "IncludeTypes",
        "ExcludeTypes",
        "DefaultImports",
        "DataClass",
        "DataClassJson",
        AddServiceStackTypes=True,
        AddResponseStatus=False,
        AddDescriptionAsComments=True,
        DefaultImports=IMPORTS,
    )
    header = Header(opens='""" Options:', closes='"""', off="#")
    line_comment = "# {}"
    library = LIBRARY
    scalars: ClassVar[Mapping[Kind, str]] = {
        Kind.STRING: "str",
        Kind.BOOLEAN: "bool",
        Kind.INT: "int",
        Kind.LONG: "int",
        Kind.DOUBLE: "float",
        Kind.DECIMAL: "decimal.Decimal",
        Kind.DATETIME: "datetime.datetime",
        Kind.DATETIMEOFFSET: "datetime.datetime",
        Kind.TIMESPAN: "datetime.timedelta",
        Kind.GUID: "str",
        Kind.BYTES: "bytes",
        Kind.CHAR: "str",
    }
    list_of = "List[{}]"
    dictionary_of = "Dict[{key}, {value}]"
    dictionary_base = 'Dict[{key}, "{value}"]'
    generic = "{name}[{arguments}]"
    reserved = frozenset(keyword.kwlist)
    comment = ('"""', "{}", '"""')
    attribute = "# @{name}({arguments})"
    opens = ()
    closes = ()
    enum_head = "class {name}(str, Enum):"
    enum_value = "{name} = '{value}'"
    enum_closes = ()
    class_head = "class {name}{heritage}:"
    heritage = ("({base})", "({interfaces})", "({base}, {interfaces})")
    returns = "IReturn[{}]"
    member = "{name}: {type} = {initial}"
    version_member = "version: int = {version}"
    status_member = "response_status: Optional[ResponseStatus] = None"
    between_types = ("", "")

    def imports(self, sheet: Sheet) -> Iterator[str]:
        """The imports, as `module`, `module:*` or `module:name/name`."""
        for wish in sheet.options.names("DefaultImports"):
            module, _, names = wish.partition(":")
            yield f"from {module} import {names.replace('/', ', ')}" if names else f"import {module}"

    def opening(self, sheet: Sheet) -> Iterator[str]:
        """The type parameters of generic types."""
        names = sorted({name for one in sheet.types for name in one.parameters})
        if names:
            yield ""
        yield from (f"{name} = TypeVar('{name}')" for name in names)

    def type_lines(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """Attributes are comments above the decorators; the description is the class's own."""
        if sheet.is_callable(one):
            yield from self.route_lines(one, sheet)
        if one.form is Form.CLASS:
            yield from self.attribute_lines(self.type_attributes(one, sheet))
            yield _decorator(sheet.options.text("DataClassJson"), DATA_CLASS_JSON)
            yield _decorator(sheet.options.text("DataClass"), DATA_CLASS)
            yield from self.class_lines(one, sheet)
        elif one.form is Form.ENUM:
            yield from self.enum_lines(one, sheet)
        else:
            yield from self.dictionary_lines(one, sheet)

    def enum_line(self, one: ApiType, sheet: Sheet) -> str:
        """The first line, and the description below it."""
        return "\n".join([super().enum_line(one, sheet), *self.indented(self.comment_lines(one.description, sheet))])

    def class_line(self, one: ApiType, sheet: Sheet) -> str:
        """The first line, and the description below it."""
        first = self.class_head.format(name=self.safe(one.name), heritage=self.heritage_of(one, sheet))
        return "\n".join([first, *self.indented(self.comment_lines(one.description, sheet))])

    def interfaces(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """The interfaces, and what makes the class generic."""
        yield from super().interfaces(one, sheet)
        if one.parameters:
            yield f"Generic[{', '.join(one.parameters)}]"

    def member_line(self, one: ApiType, member: Member, sheet: Sheet) -> Iterator[str]:
        """A member with the default that .NET has; what comes later in the file is named in quotes."""
        type_ = self.member_type(member.ref)
        if one.circles & set(names_in(member.ref)):
            type_ = f'"{type_}"'
        yield self.member.format(name=self.member_name(member), type=type_, initial=self.initial(member, sheet))

    def member_type(self, ref: Ref) -> str:
        """The type of a member: everything but plain values may be None."""
        is_plain = ref.kind in ZEROS and not ref.nullable
        return self.plain_type_of(ref) if is_plain else f"Optional[{self.plain_type_of(ref)}]"

    def initial(self, member: Member, sheet: Sheet) -> str:
        """The default; with the name in JSON where dataclasses_json would guess another."""
        plain = member.ref.kind in VALUES and not member.ref.nullable
        default = ZEROS.get(member.ref.kind, "None") if plain else "None"
        if _json_name(self.member_name(member)) == member.camel:
            return default
        return f"field(metadata=config(field_name='{member.camel}'), default={default})"

    def tail(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """A body for a class that has nothing else."""
        if not one.members and not self.wants_status(one, sheet):
            yield "pass"

    def member_name(self, member: Member) -> str:
        """The Python name."""
        return self.safe(member.field)

    def enum_name(self, value: str) -> str:
        """A constant's name: `MarkRead` is `MARK_READ`."""
        return self.safe(re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", value).upper())

    def literal(self, value: object) -> str:
        """A number or a flag, as in the attributes of all languages."""
        return str(value).lower()


def _decorator(asked: str, usual: str) -> str:
    return f"@{asked.removeprefix('@')}" if asked else usual


def _json_name(name: str) -> str:
    """What dataclasses_json makes of a name with LetterCase.CAMEL."""
    return name[:1].lower() + re.sub(r"_([a-z0-9])", lambda found: found[1].upper(), name[1:])


LANGUAGE = Python()
