from __future__ import annotations

from typing import Any

import msgspec
import pytest

from tests.formats.sample_shapes import Letter, ListLetters, PostLetter
from trunkline.contract.operation import Operation, Route, any_verb, anyone, get, operation, post
from trunkline.contract.registry import Registry
from trunkline.contract.shapes import Dto


def declared(request: Any, *routes: Route, response: Any = None, home: str = "a") -> Operation:
    async def handler(request: Any, call: Any) -> Any:
        return None

    handler.__annotations__ = {"request": request, "return": response}
    return msgspec.structs.replace(operation(*routes, access=anyone())(handler), home=home)


def test_names_are_found_in_any_case() -> None:
    posting = declared(PostLetter)
    registry = Registry([posting, declared(ListLetters)])
    assert registry.find("postletter") is registry.find("PostLetter") is posting
    assert registry.find("Nope") is None
    assert [found.name for found in registry] == ["ListLetters", "PostLetter"]


def test_every_dto_is_there_once() -> None:
    registry = Registry([declared(ListLetters, response=list[Letter]), declared(PostLetter, response=Letter)])
    assert sorted(shape.name for shape in registry.shapes) == ["Letter", "ListLetters", "PostLetter"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (post("/letters/{boxId}"), post("/Letters/{text}/")),
        (any_verb("/letters"), any_verb("/letters")),
        (Route("/x", ("GET", "POST")), get("/x")),
    ],
)
def test_one_path_and_verb_has_one_operation(first: Route, second: Route) -> None:
    with pytest.raises(ValueError, match="is claimed by both b and a"):
        Registry([declared(PostLetter, first, home="a"), declared(ListLetters, second, home="b")])


def test_other_verbs_of_a_path_are_another_route() -> None:
    Registry([declared(PostLetter, any_verb("/letters")), declared(ListLetters, get("/letters"))])


def test_one_name_has_one_operation() -> None:
    with pytest.raises(ValueError, match="'postletter' is claimed by both a and b"):
        Registry([declared(PostLetter, home="a"), declared(PostLetter, home="b")])


def test_one_name_has_one_dto() -> None:
    class Letter2(Dto):
        WIRE_NAME = "Letter"

    with pytest.raises(ValueError, match="the DTO 'Letter' is declared twice: see b and a"):
        Registry([declared(PostLetter, response=Letter2, home="a"), declared(ListLetters, home="b")])
