"""DTOs for the tests of contract, formats and web: every kind, inheritance, generics, foreign namespaces."""

from __future__ import annotations

import datetime
import decimal
import uuid
from typing import Annotated, ClassVar, Generic, TypeVar

from trunkline.contract.shapes import Char, DateTimeOffset, Doc, Dto, Long, Ref, WireEnum, ref_of

T = TypeVar("T")


class Ways(WireEnum, namespace="Shop.Api.Letters"):
    """Which way a letter goes."""

    IN = "In"
    OUT = "Out"


class Letter(Dto):
    """Flat, as most answers are."""

    NAMESPACE: ClassVar[str] = "Shop.Api.Letters"

    id: str | None = None
    n_date: Annotated[str | None, Doc("When it was written")] = None
    way: Ways | None = None
    text: str | None = None
    is_read: bool


class Scalars(Dto):
    """One member of every plain kind, none of them absent."""

    NAMESPACE: ClassVar[str] = "Shop.Api"

    flag: bool
    small: int
    large: Long
    rate: float
    price: decimal.Decimal
    moment: datetime.datetime
    clock: DateTimeOffset
    span: datetime.timedelta
    key: uuid.UUID
    blob: bytes
    grade: Char
    way: Ways
    text: str


class Nullables(Dto):
    """The same kinds, any of them absent."""

    NAMESPACE: ClassVar[str] = "Shop.Api"

    flag: bool | None = None
    small: int | None = None
    rate: float | None = None
    moment: datetime.datetime | None = None
    clock: DateTimeOffset | None = None
    way: Ways | None = None
    letter: Letter | None = None
    names: list[str] | None = None


class Entity(Dto):
    """A base in a namespace of its own."""

    NAMESPACE: ClassVar[str] = "Shop.Api"

    id: str | None = None
    tags: list[str] | None = None


class Parcel(Entity):
    """Derived: JSON writes its own members first, XML the base's."""

    NAMESPACE: ClassVar[str] = "Shop.Api.Parcels"

    weight: int
    address: str | None = None
    letters: list[Letter] | None = None


class Part(Entity):
    """Derived in the namespace of its base, and made of itself."""

    NAMESPACE: ClassVar[str] = "Shop.Api"

    name: str | None = None
    parts: list[Part] | None = None


class Lists(Dto):
    """Lists and dictionaries."""

    NAMESPACE: ClassVar[str] = "Shop.Api"

    names: list[str]
    gaps: list[str | None]
    numbers: list[int]
    nested: list[list[int]]
    letters: list[Letter]
    holes: list[Part | None]
    words: dict[str, str]
    blanks: dict[str, str | None]
    counted: dict[int, Letter]
    groups: dict[str, list[int]]


class Page(Dto, Generic[T]):
    """A generic answer."""

    NAMESPACE: ClassVar[str] = "Shop.Api"

    items: list[T]
    total: int


class PageRequest(Dto, Generic[T]):
    """A generic base of requests."""

    NAMESPACE: ClassVar[str] = "Shop.Api"

    page: int = 0
    ids: list[str] | None = None
    newest: bool = False


class ListLetters(PageRequest[Letter]):
    """List letters."""

    NAMESPACE: ClassVar[str] = "Shop.Api.Letters"

    way: Ways | None = None
    since: datetime.datetime | None = None
    like: Letter | None = None
    marks: dict[str, int] | None = None


class PostLetter(Dto):
    """Post a letter."""

    NAMESPACE: ClassVar[str] = "Shop.Api.Letters"

    box_id: str | None = None
    text: str | None = None
    copies: int | None = None
    code: str | None = None


SHAPES: dict[str, Ref] = {
    "Letter": ref_of(Letter),
    "Scalars": ref_of(Scalars),
    "Nullables": ref_of(Nullables),
    "Parcel": ref_of(Parcel),
    "Part": ref_of(Part),
    "Lists": ref_of(Lists),
    "Page<Letter>": ref_of(Page[Letter]),
    "Page<Parcel>": ref_of(Page[Parcel]),
    "List<Letter>": ref_of(list[Letter]),
    "List<string>": ref_of(list[str]),
    "int": ref_of(int),
}
