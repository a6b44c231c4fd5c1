from __future__ import annotations

from typing import Any

import pytest

from tests.formats.sample_shapes import Letter, PostLetter, Ways
from trunkline.base.faults import Fault, FieldError, Invalid, NotFound
from trunkline.contract.operation import anyone, operation
from trunkline.contract.shapes import Dto, Ref
from trunkline.contract.status import ResponseStatus, error_body
from trunkline.formats import json, xml

HEAD = (
    '<?xml version="1.0" encoding="utf-8"?><ErrorResponse xmlns:i="http://www.w3.org/2001/XMLSchema-instance" '
    'xmlns="http://schemas.servicestack.net/types"><ResponseStatus>'
)


class Posted(Dto):
    NAMESPACE = "Shop.Api"

    number: int
    done: bool
    name: str
    letter: Letter
    ways: list[Ways]
    note: str | None = None
    response_status: ResponseStatus | None = None


@operation(access=anyone())
async def post_letter(request: PostLetter, call: Any) -> Posted:
    raise NotImplementedError


def written(answer: tuple[object, Ref]) -> tuple[str, str]:
    return json.write(*answer).decode(), xml.write(*answer).decode()


def test_a_simple_fault() -> None:
    as_json, as_xml = written(error_body(NotFound("No <box> 7"), None))
    assert as_json == '{"responseStatus":{"errorCode":"NotFound","message":"No <box> 7","errors":[]}}'
    assert as_xml == HEAD + (
        "<ErrorCode>NotFound</ErrorCode><Message>No &lt;box&gt; 7</Message>"
        '<StackTrace i:nil="true" /><Errors />'
        '<Meta xmlns:d3p1="http://schemas.microsoft.com/2003/10/Serialization/Arrays" i:nil="true" />'
        "</ResponseStatus></ErrorResponse>"
    )


def test_fields_and_their_meta() -> None:
    errors = [FieldError("NotEmpty", "Text", "Say something.", {"PropertyName": "Text"}), FieldError("X", "Y", "Z")]
    as_json, as_xml = written(error_body(Invalid.of(errors), None, {"AutoBatchIndex": "1"}))
    assert as_json == (
        '{"responseStatus":{"errorCode":"NotEmpty","message":"Say something.","errors":['
        '{"errorCode":"NotEmpty","fieldName":"Text","message":"Say something.","meta":{"PropertyName":"Text"}},'
        '{"errorCode":"X","fieldName":"Y","message":"Z"}],"meta":{"AutoBatchIndex":"1"}}}'
    )
    assert (
        '<ResponseError><ErrorCode>X</ErrorCode><FieldName>Y</FieldName><Message>Z</Message><Meta xmlns:d5p1="'
        in as_xml
    )


def test_a_response_with_a_status_is_its_own_error() -> None:
    as_json, as_xml = written(error_body(NotFound("gone"), post_letter))
    status = '"responseStatus":{"errorCode":"NotFound","message":"gone","errors":[]}'
    assert as_json == '{"number":0,"done":false,' + status + "}"
    assert '<Posted xmlns:i="http://www.w3.org/2001/XMLSchema-instance"' in as_xml
    assert '<Name i:nil="true" /><Note i:nil="true" /><Number>0</Number><ResponseStatus xmlns:d2p1="' in as_xml


def test_before_the_request_is_bound_the_root_is_always_the_general_one() -> None:
    assert error_body(NotFound("gone"), None)[1] != error_body(NotFound("gone"), post_letter)[1]


@pytest.mark.parametrize("fault", [Fault, *Fault.__subclasses__()])
def test_every_fault_has_an_answer(fault: type[Fault]) -> None:
    as_json, _ = written(error_body(fault("x"), None))
    assert as_json.startswith('{"responseStatus":{"errorCode":"')
