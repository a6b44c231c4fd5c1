"""A small service for the tests of routing, negotiation and binding."""

from __future__ import annotations

from typing import Any, ClassVar

from tests.formats.sample_shapes import Letter, ListLetters, PostLetter
from trunkline.contract.operation import Route, any_verb, anyone, delete, get, operation, post
from trunkline.contract.registry import Registry
from trunkline.contract.shapes import Dto
from trunkline.formats import json, xml
from trunkline.formats.format import Formats
from trunkline.web.routing import Router


class ReadFile(Dto):
    NAMESPACE: ClassVar[str] = "Shop.Api"

    path: str | None = None
    extension: str | None = None
    folder: str | None = None


class RemoveMember(Dto):
    NAMESPACE: ClassVar[str] = "Shop.Api"

    box_id: str | None = None
    member_to_remove: str | None = None


@operation(post("/boxes/{boxId}/letters"), any_verb("/letters"), access=anyone())
async def post_letter(request: PostLetter, call: Any) -> Letter:
    raise NotImplementedError


@operation(get("/letters"), any_verb("/xml/letters"), access=anyone(), verbs=("GET",))
async def list_letters(request: ListLetters, call: Any) -> list[Letter]:
    raise NotImplementedError


@operation(
    get("/files/{path}.{extension}"),
    get("/files/{path*}"),
    get("/files/latest"),
    get("/{folder}/show"),
    get("/tree/{*path}/raw"),
    Route("/files/latest/{ignore}", ("GET", "POST")),
    access=anyone(),
)
async def read_file(request: ReadFile, call: Any) -> Letter:
    raise NotImplementedError


@operation(
    delete("/boxes/{BOXID:int}/members/{memberId?}", memberId="MemberToRemove"),
    access=anyone(),
)
async def remove_member(request: RemoveMember, call: Any) -> None:
    raise NotImplementedError


FORMATS = Formats([json.FORMAT, xml.FORMAT])
REGISTRY = Registry([post_letter, list_letters, read_file, remove_member])
ROUTER = Router(REGISTRY, FORMATS)
