from __future__ import annotations

from typing import Any, ClassVar

import pytest

from tests.openapi.described import ways
from trunkline.contract.operation import Route, any_verb, anyone, get, operation, post
from trunkline.contract.registry import Registry
from trunkline.contract.shapes import Dto
from trunkline.openapi.ways import Way, usual_verb, ways_of


class Find(Dto):
    NAMESPACE: ClassVar[str] = "Test"

    place: str | None = None
    name: str | None = None


class Touch(Dto):
    NAMESPACE: ClassVar[str] = "Test"

    id: str | None = None


class Bare(Dto):
    NAMESPACE: ClassVar[str] = "Test"


@operation(
    Route("/find", ("GET", "POST", "HEAD", "OPTIONS")), get("/at/{where:int}/{Name*}", where="Place"), access=anyone()
)
async def find(request: Find, call: Any) -> None:
    """Find."""


@operation(any_verb("/touch"), access=anyone(), verbs=("PUT", "DELETE"))
async def touch(request: Touch, call: Any) -> None:
    """Touch."""


@operation(access=anyone())
async def bare(request: Bare, call: Any) -> None:
    """Have no route."""


@pytest.fixture(scope="module")
def found() -> dict[str, Way]:
    return {way.id: way for way in ways_of(Registry((find, touch, bare)))}


def test_each_way_has_a_name_and_the_first_one_that_of_the_operation(found: dict[str, Way]) -> None:
    assert {id_: (way.verb, way.path) for id_, way in found.items()} == {
        "Bare": ("POST", "/api/Bare"),
        "Find": ("POST", "/find"),
        "Find_Get": ("GET", "/find"),
        "Find_AtWhereIntName_Get": ("GET", "/at/{where}/{Name}"),
        "Touch": ("PUT", "/touch"),
    }


def test_variables_know_their_members_under_other_names_too(found: dict[str, Way]) -> None:
    way = found["Find_AtWhereIntName_Get"]
    assert [(one.name, one.member.name if one.member else None) for one in way.variables] == [
        ("where", "Place"),
        ("Name", "Name"),
    ]
    assert way.others == ()


def test_members_travel_in_a_body_where_the_verb_has_one(found: dict[str, Way]) -> None:
    assert found["Find"].has_body and not found["Find_Get"].has_body
    assert not found["Bare"].has_body
    assert found["Touch"].every_verb and not found["Find"].every_verb


def test_the_usual_verb_is_the_one_that_clients_use() -> None:
    assert (usual_verb(find), usual_verb(touch), usual_verb(bare)) == ("POST", "PUT", "POST")
    verbs = {way.operation.name: usual_verb(way.operation) for way in ways()}
    assert (verbs["SendMessage"], verbs["ListMessages"], verbs["EndSession"]) == ("POST", "GET", "DELETE")


def test_post_alone_names_its_verb() -> None:
    @operation(post("/bare"), any_verb("/other"), access=anyone())
    async def both(request: Bare, call: Any) -> None:
        """Have two routes."""

    assert [(way.id, way.verb) for way in ways_of(Registry((both,)))] == [("Bare", "POST"), ("Bare_Other", "POST")]
