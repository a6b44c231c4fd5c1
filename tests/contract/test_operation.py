from __future__ import annotations

from typing import Any

import pytest

from tests.formats.sample_shapes import Letter, ListLetters, Page, PostLetter
from trunkline.contract.operation import any_role, any_verb, anyone, delete, get, operation, patch, post, put, signed_in
from trunkline.contract.shapes import Dto, ref_of
from trunkline.contract.status import ResponseStatus


class Answer(Dto):
    response_status: ResponseStatus | None = None


@operation(post("/boxes/{boxId}/letters"), any_verb("/letters"), access=any_role("User"), tags=("post",))
async def post_letter(request: PostLetter, call: Any) -> Letter:
    """Post a letter."""
    return Letter(text=request.text, is_read=False)


def test_the_signature_is_the_declaration() -> None:
    assert post_letter.name == "PostLetter"
    assert post_letter.request is PostLetter
    assert post_letter.response is Letter
    assert post_letter.response_ref == ref_of(Letter)
    assert post_letter.summary == "Post a letter."
    assert post_letter.home == __name__
    assert [route.verbs for route in post_letter.routes] == [("POST",), ()]
    assert not post_letter.has_response_status


def test_answers_may_be_nothing_lists_or_generic() -> None:
    @operation(access=anyone())
    async def nothing(request: PostLetter, call: Any) -> None:
        pass

    @operation(access=signed_in(), verbs=("GET",))
    async def page(request: ListLetters, call: Any) -> Page[Letter] | None:
        return None

    @operation(access=signed_in())
    async def listed(request: ListLetters, call: Any) -> list[Letter]:
        return []

    assert listed.response_ref == ref_of(list[Letter])
    assert (nothing.response, nothing.response_ref) == (None, None)
    assert page.response_ref == ref_of(Page[Letter])
    assert page.verbs == ("GET",)


def test_a_response_with_a_status_is_known() -> None:
    @operation(access=anyone())
    async def answer(request: PostLetter, call: Any) -> Answer:
        return Answer()

    assert answer.has_response_status


def test_access() -> None:
    assert anyone().signed_in is False
    assert signed_in().any_of == frozenset()
    assert any_role("A", "B").any_of == {"A", "B"}


@pytest.mark.parametrize(
    ("make", "verb"), [(get, "GET"), (post, "POST"), (put, "PUT"), (patch, "PATCH"), (delete, "DELETE")]
)
def test_routes_name_their_verb_and_aliases(make: Any, verb: str) -> None:
    route = make("/x/{memberId}", memberId="BoxId")
    assert (route.path, route.verbs, route.aliases) == ("/x/{memberId}", (verb,), {"memberId": "BoxId"})


@pytest.mark.parametrize(
    ("routes", "said", "reads"),
    [
        ((get("/x"), get("/x/{page}")), None, True),
        ((get("/x"), any_verb("/y")), None, False),
        ((get("/x"), post("/x")), None, False),
        ((), None, False),
        ((post("/x"),), True, True),
        ((get("/x"),), False, False),
    ],
)
def test_what_only_takes_get_reads_unless_it_says_otherwise(routes: Any, said: bool | None, reads: bool) -> None:
    @operation(*routes, access=anyone(), reads=said)
    async def ask(request: ListLetters, call: Any) -> None:
        raise NotImplementedError

    assert ask.reads is reads


def test_a_handler_without_annotations_is_refused() -> None:
    async def handler(request, call):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
        pass

    with pytest.raises(TypeError, match="annotate the request and the return"):
        operation(access=anyone())(handler)


def test_a_type_without_wire_form_fails_at_the_declaration() -> None:
    async def handler(request: PostLetter, call: Any) -> list[Page[object]]:
        return []

    with pytest.raises(TypeError, match=r"Page\.items: no wire form for"):
        operation(access=anyone())(handler)
