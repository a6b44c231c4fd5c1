"""A small service whose operations answer, or refuse as they are told: for what every operation has in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final

from trunkline.base.faults import Conflict, FieldError, Forbidden, Invalid, NotFound, Unauthorized, not_empty
from trunkline.contract.operation import any_role, any_verb, anyone, get, operation, post
from trunkline.contract.shapes import Dto, WireEnum
from trunkline.contract.status import ResponseStatus


class Tastes(WireEnum, namespace="Shop.Api.Bakery"):
    """What a cake is like."""

    Sweet = "Sweet"
    Sour = "Sour"


class Cake(Dto):
    """One cake."""

    NAMESPACE: ClassVar[str] = "Shop.Api.Bakery"

    shop_id: str | None = None
    name: str | None = None
    note: str | None = None
    taste: Tastes | None = None
    layers: int
    is_fresh: bool


class BakeCake(Dto):
    """Have a cake baked; in another namespace than its answer, as SendMessage is."""

    NAMESPACE: ClassVar[str] = "Shop.Api.Orders"

    shop_id: str | None = None
    name: str | None = None
    taste: Tastes | None = None
    layers: int = 1


class TasteCake(Dto):
    """Taste a cake, which may go wrong; the answer has no place for a status."""

    NAMESPACE: ClassVar[str] = "Shop.Api.Orders"

    way: str | None = None
    layers: int = 0
    name: str | None = None


class JudgeCake(Dto):
    """The same; the answer has a place for a status."""

    NAMESPACE: ClassVar[str] = "Shop.Api.Orders"

    way: str | None = None
    layers: int = 0
    name: str | None = None


class JudgeCakeResponse(Dto):
    """What the judges say."""

    NAMESPACE: ClassVar[str] = "Shop.Api.Orders"

    verdict: str | None = None
    response_status: ResponseStatus | None = None


class ListCakes(Dto):
    """All cakes."""

    NAMESPACE: ClassVar[str] = "Shop.Api.Orders"

    names: list[str] | None = None


class ThrowCake(Dto):
    """Throw one away."""

    NAMESPACE: ClassVar[str] = "Shop.Api.Orders"

    name: str | None = None


REFUSALS: Final[Mapping[str, Exception]] = {
    "missing": NotFound("Cake 'c-1' does not exist"),
    "stranger": Unauthorized("Who are you?"),
    "forbidden": Forbidden("Not for you"),
    "twice": Conflict("It is eaten already"),
    "burnt": RuntimeError("burnt"),
}


def _taste(request: TasteCake | JudgeCake) -> None:
    errors: list[FieldError] = []
    if request.layers < 1:
        meta = {"ComparisonValue": "1", "PropertyName": "Layers", "PropertyValue": str(request.layers)}
        errors.append(FieldError("GreaterThanOrEqual", "Layers", "'Layers' must be 1 or more.", meta))
    if not request.name:
        errors.append(not_empty("Name", "'Name' must not be empty."))
    if errors:
        raise Invalid.of(errors)
    refusal = REFUSALS.get(request.way or "")
    if refusal is not None:
        raise refusal


@operation(post("/shops/{shopId}/cakes"), any_verb("/cakes"), access=any_role("User"))
async def bake_cake(request: BakeCake, call: Any) -> Cake:
    """Bake what was ordered."""
    return Cake(shop_id=request.shop_id, name=request.name, taste=request.taste, layers=request.layers, is_fresh=True)


@operation(any_verb("/tasted/{way}"), access=anyone())
async def taste_cake(request: TasteCake, call: Any) -> Cake:
    """Taste it."""
    _taste(request)
    return Cake(name=request.name, layers=request.layers, is_fresh=False)


@operation(any_verb("/judged/{way}"), access=anyone())
async def judge_cake(request: JudgeCake, call: Any) -> JudgeCakeResponse:
    """Judge it."""
    _taste(request)
    return JudgeCakeResponse(verdict=f"{request.name} is good")


@operation(get("/cakes/all"), access=anyone(), verbs=("GET",))
async def list_cakes(request: ListCakes, call: Any) -> list[Cake]:
    """Everything on the shelf."""
    return [Cake(name=name, layers=len(name), is_fresh=True) for name in request.names or ()]


@operation(post("/cakes/{name}/bin"), access=anyone())
async def throw_cake(request: ThrowCake, call: Any) -> None:
    """It is gone, and there is nothing to say."""


BAKERY = (bake_cake, taste_cake, judge_cake, list_cakes, throw_cake)
