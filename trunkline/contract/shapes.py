"""DTO classes and what they look like on the wire: the only module that reads annotations."""

from __future__ import annotations

import datetime
import decimal
import enum
import functools
import inspect
import types
import typing
import uuid
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar

import msgspec

CLR_NAMESPACE_PREFIX = "http://schemas.datacontract.org/2004/07/"


def camel_case(pascal: str) -> str:
    """ServiceStack's ToCamelCase: lower the first capital and every capital that another capital follows."""
    for at, letter in enumerate(pascal):
        # The end of the name counts as a capital, so that `ID` becomes `id`.
        followed = at + 1 == len(pascal) or _is_capital(pascal[at + 1])
        if not _is_capital(letter) or not (at == 0 or followed):
            return pascal[:at].lower() + pascal[at:]
    return pascal.lower()


def pascal_case(python_name: str) -> str:
    """The CLR spelling of a Python attribute: `session_id` is `SessionId`, `from_` is `From`."""
    return "".join(part[:1].upper() + part[1:] for part in python_name.split("_"))


def _is_capital(letter: str) -> bool:
    return "A" <= letter <= "Z"


def _wire_name(python_name: str) -> str:
    return camel_case(pascal_case(python_name))


class Missing(enum.Enum):
    """The default of a member that has none."""

    MISSING = "missing"


MISSING = Missing.MISSING


class Kind(enum.Enum):
    """The closed list of what a value can be on the wire."""

    STRING = "string"
    BOOLEAN = "boolean"
    INT = "int"
    LONG = "long"
    DOUBLE = "double"
    DECIMAL = "decimal"
    DATETIME = "datetime"
    DATETIMEOFFSET = "datetimeoffset"
    TIMESPAN = "timespan"
    GUID = "guid"
    BYTES = "bytes"
    CHAR = "char"
    ENUM = "enum"
    OBJECT = "object"
    LIST = "list"
    DICTIONARY = "dictionary"


# For `Annotated[...]`: kinds that Python has no type of their own for.
Long = Annotated[int, Kind.LONG]
Char = Annotated[str, Kind.CHAR]
DateTimeOffset = Annotated[datetime.datetime, Kind.DATETIMEOFFSET]


class Doc(msgspec.Struct, frozen=True):
    """The description of a member, for `Annotated[str | None, Doc("...")]`."""

    text: str
    required: bool = False


class Name(msgspec.Struct, frozen=True):
    """The CLR name of a member whose capitals cannot be told from its Python name, as `HTMLText`."""

    pascal: str


class Dictionary(msgspec.Struct, frozen=True):
    """Gives a dictionary a name of its own, as a .NET class that derives from Dictionary has one.

    `NodeParameterMap = Annotated[dict[str, "NodeParameter"], Dictionary("NodeParameterMap", "Voice.Api.Flows")]`
    """

    name: str
    namespace: str
    description: str = ""


class _DtoMeta(msgspec.StructMeta):
    """Makes every member of every DTO keyword-only; msgspec itself does not inherit that."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **config: Any) -> _DtoMeta:
        made: _DtoMeta = super().__new__(cls, name, bases, namespace, **({"kw_only": True} | config))
        return made


@typing.dataclass_transform(kw_only_default=True, field_specifiers=(msgspec.field,))
class Dto(msgspec.Struct, metaclass=_DtoMeta, omit_defaults=True, rename=_wire_name):
    """Base of every request, response and part of one.

    A member that may be absent is `x: str | None = None` and is left out of JSON when None. A member that
    is always written (false, 0, [] too) has no default in responses, because a default is left out.
    """

    NAMESPACE: ClassVar[str] = ""
    WIRE_NAME: ClassVar[str] = ""
    # True: XML members in the order of declaration, as [DataMember(Order=n)] does; else alphabetical.
    ORDERED: ClassVar[bool] = False


class _TypeParameter(Dto):
    """Stands for a type parameter; its subclasses bear the names of the parameters."""


class WireEnum(enum.Enum):
    """An enum whose values are the names on the wire: `class Directions(WireEnum, namespace="Voice.Api")`."""

    def __init_subclass__(cls, *, namespace: str = "", **rest: Any) -> None:
        super().__init_subclass__(**rest)
        cls.__wire_namespace__ = namespace

    __wire_namespace__: ClassVar[str]


class Ref(msgspec.Struct, frozen=True, cache_hash=True):
    """The type of a value: its kind and what the kind needs to know."""

    kind: Kind
    nullable: bool = False
    item: Ref | None = None
    key: Ref | None = None
    # The class of an object or enum; the `Dictionary` of a dictionary that has a name.
    target: Any = None


class Member(msgspec.Struct, frozen=True):
    """One member of a DTO under its three names: CLR (`SessionId`), JSON (`sessionId`), Python (`session_id`)."""

    name: str
    camel: str
    field: str
    ref: Ref
    description: str = ""
    required: bool = False
    # MISSING when it has none.
    default: Any = MISSING


class Shape(msgspec.Struct, frozen=True, eq=False):
    """A DTO class as data: its own members in order of declaration, and its base."""

    name: str
    namespace: str
    members: tuple[Member, ...]
    base: Shape | None
    description: str
    target: Any
    arguments: tuple[Ref, ...] = ()
    ordered: bool = False


class EnumShape(msgspec.Struct, frozen=True, eq=False):
    """An enum as data: the names of its values in order of declaration."""

    name: str
    namespace: str
    values: tuple[str, ...]
    description: str
    target: Any


_SCALARS: Mapping[object, Kind] = {
    str: Kind.STRING,
    bool: Kind.BOOLEAN,
    int: Kind.INT,
    float: Kind.DOUBLE,
    decimal.Decimal: Kind.DECIMAL,
    datetime.datetime: Kind.DATETIME,
    datetime.timedelta: Kind.TIMESPAN,
    uuid.UUID: Kind.GUID,
    bytes: Kind.BYTES,
}

# What `Kind` may stand beside in `Annotated[base, Kind.X]`.
_REFINES: Mapping[Kind, type] = {
    Kind.LONG: int,
    Kind.CHAR: str,
    Kind.DATETIMEOFFSET: datetime.datetime,
}


@functools.cache
def ref_of(annotation: Any) -> Ref:
    """The Ref of a bare annotation, as `list[MessageInfo]`."""
    return _ref(annotation, str(annotation))


@functools.cache
def shape_of(target: Any) -> Shape:
    """The shape of a DTO class, or of a generic one with its arguments (`ListResponse[MessageInfo]`)."""
    cls = typing.get_origin(target) or target
    if not (isinstance(cls, type) and issubclass(cls, Dto)):
        raise TypeError(f"{target!r} is not a Dto")
    arguments = typing.get_args(target)
    bindings = dict(zip(getattr(cls, "__parameters__", ()), arguments, strict=False))
    return Shape(
        name=cls.__dict__.get("WIRE_NAME", "") or cls.__name__,
        namespace=cls.NAMESPACE,
        members=_own_members(cls, bindings),
        base=_base_shape(cls, bindings),
        description=inspect.cleandoc(cls.__dict__.get("__doc__") or ""),
        target=target,
        arguments=tuple(_ref(argument, cls.__name__) for argument in arguments),
        ordered=cls.ORDERED,
    )


def open_shape(shape: Shape) -> Shape:
    """The generic type itself, as `ListResponse<T>` for `ListResponse[MessageInfo]`; other shapes as they are."""
    cls = typing.get_origin(shape.target)
    if cls is None:
        return shape
    return shape_of(cls[tuple(_type_parameter(one.__name__) for one in cls.__parameters__)])


def is_type_parameter(ref: Ref) -> bool:
    """Whether a ref of an open shape stands for what the generic type is not given yet."""
    return ref.kind is Kind.OBJECT and isinstance(ref.target, type) and issubclass(ref.target, _TypeParameter)


@functools.cache
def enum_of(target: type[enum.Enum]) -> EnumShape:
    """The shape of an enum class."""
    return EnumShape(
        name=target.__name__,
        namespace=getattr(target, "__wire_namespace__", ""),
        values=tuple(str(value.value) for value in target),
        description=inspect.cleandoc(target.__dict__.get("__doc__") or ""),
        target=target,
    )


@functools.cache
def all_members(shape: Shape) -> tuple[Member, ...]:
    """A shape's own members first, then its base's: the order of JSON."""
    return shape.members + (all_members(shape.base) if shape.base else ())


def xml_namespace(namespace: str) -> str:
    """The data-contract namespace of a CLR one; a whole address is used as it is."""
    return namespace if namespace.startswith("http://") else CLR_NAMESPACE_PREFIX + namespace


def reachable(ref: Ref) -> Iterator[Shape]:
    """Every shape that a value of this type can hold, each once, outermost first."""
    return iter(_reachable(ref))


@functools.cache
def _reachable(ref: Ref) -> tuple[Shape, ...]:
    waiting, found = [ref], dict[Any, Shape]()
    while waiting:
        now = waiting.pop(0)
        waiting += [inner for inner in (now.item, now.key) if inner]
        if now.kind is not Kind.OBJECT or now.target in found:
            continue
        found[now.target] = shape_of(now.target)
        waiting += [member.ref for member in all_members(found[now.target])]
    return tuple(found.values())


@functools.cache
def _type_parameter(name: str) -> type[Dto]:
    made: type[Dto] = types.new_class(name, (_TypeParameter,))
    return made


def _own_members(cls: type[Dto], bindings: Mapping[Any, Any]) -> tuple[Member, ...]:
    hints = typing.get_type_hints(cls, include_extras=True)
    fields = {field.name: field for field in msgspec.structs.fields(cls)}
    own = inspect.get_annotations(cls)
    return tuple(_member(cls, fields[name], hints[name], bindings) for name in own if name in fields)


def _member(cls: type[Dto], field: msgspec.structs.FieldInfo, hint: Any, bindings: Mapping[Any, Any]) -> Member:
    where = f"{cls.__name__}.{field.name}"
    notes = typing.get_args(hint)[1:] if typing.get_origin(hint) is Annotated else ()
    doc = next((note for note in notes if isinstance(note, Doc)), Doc(""))
    name = next((note.pascal for note in notes if isinstance(note, Name)), pascal_case(field.name))
    if field.encode_name != camel_case(name):
        raise TypeError(f"{where}: give it msgspec.field(name={camel_case(name)!r}), the JSON name of {name}")
    ref = _ref(_bound(hint, bindings), where)
    return Member(name, field.encode_name, field.name, ref, doc.text, doc.required, _default(field))


def _default(field: msgspec.structs.FieldInfo) -> Any:
    if field.default_factory is not msgspec.NODEFAULT:
        return field.default_factory()
    return MISSING if field.default is msgspec.NODEFAULT else field.default


def _base_shape(cls: type[Dto], bindings: Mapping[Any, Any]) -> Shape | None:
    declared = cls.__dict__.get("__orig_bases__", cls.__bases__)
    bases = [base for base in declared if _is_dto(typing.get_origin(base) or base)]
    if len(bases) > 1:
        raise TypeError(f"{cls.__name__}: a DTO has one base, not {len(bases)}")
    return shape_of(_bound(bases[0], bindings)) if bases else None


def _is_dto(base: object) -> bool:
    return isinstance(base, type) and issubclass(base, Dto) and base is not Dto


def _bound(hint: Any, bindings: Mapping[Any, Any]) -> Any:
    """The hint with type variables replaced by what the generic class was given."""
    if hint in bindings:
        return bindings[hint]
    parameters = getattr(hint, "__parameters__", ())
    if not parameters or not bindings:
        return hint
    return hint[tuple(bindings[parameter] for parameter in parameters)]


def _ref(hint: Any, where: str) -> Ref:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is Annotated:
        return _refined(arguments[0], arguments[1:], where)
    if origin in (typing.Union, types.UnionType):
        return _nullable(hint, arguments, where)
    if origin is list:
        return Ref(Kind.LIST, item=_ref(arguments[0], where))
    if origin is dict:
        return Ref(Kind.DICTIONARY, key=_ref(arguments[0], where), item=_ref(arguments[1], where))
    return _plain(hint, origin or hint, where)


def _plain(hint: Any, cls: Any, where: str) -> Ref:
    if isinstance(cls, type) and issubclass(cls, enum.Enum):
        return Ref(Kind.ENUM, target=cls)
    if isinstance(cls, type) and issubclass(cls, Dto):
        return Ref(Kind.OBJECT, target=hint)
    kind = _SCALARS.get(hint)
    if kind is None:
        raise TypeError(f"{where}: no wire form for {hint!r}")
    return Ref(kind)


def _nullable(hint: Any, arguments: tuple[Any, ...], where: str) -> Ref:
    values = [argument for argument in arguments if argument is not types.NoneType]
    if len(values) != 1 or len(values) == len(arguments):
        raise TypeError(f"{where}: no wire form for {hint!r}")
    return msgspec.structs.replace(_ref(values[0], where), nullable=True)


def _refined(base: Any, notes: tuple[Any, ...], where: str) -> Ref:
    ref = _ref(base, where)
    for note in notes:
        if isinstance(note, Kind):
            if _SCALARS.get(_REFINES.get(note)) is not ref.kind:
                raise TypeError(f"{where}: no wire form for {base!r} as {note.value}")
            ref = msgspec.structs.replace(ref, kind=note)
        elif isinstance(note, Dictionary):
            if ref.kind is not Kind.DICTIONARY:
                raise TypeError(f"{where}: {base!r} is no dictionary that could be named {note.name}")
            ref = msgspec.structs.replace(ref, target=note)
    return ref
