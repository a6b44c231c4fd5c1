"""What fake carriers write answers and posts with."""

from __future__ import annotations

import pytest

from trunkline.carriers.base import Failure
from trunkline.carriers.http import HttpCall, HttpReply
from trunkline.simulator.answers import (
    as_uuid,
    authorization_of,
    demand_request,
    form_body,
    json_call,
    json_reply,
    json_request,
    status_for,
)
from trunkline.simulator.base import NotTaken

REFUSAL = HttpReply(401, {}, b"who?")
CALL = HttpCall("POST", "http://127.0.0.1/a?b=1", {"AUTHORIZATION": "Key k"}, b'{"n":1}')


def test_an_answer_in_json_names_the_seconds_to_wait() -> None:
    assert dict(json_reply(429, {}, 2.0).headers) == {"content-type": "application/json", "retry-after": "2"}
    assert json_reply(200, {"a": 1}) == HttpReply(200, {"content-type": "application/json"}, b'{"a":1}')


def test_the_status_of_a_refusal() -> None:
    assert (status_for(Failure.THROTTLED), status_for(Failure.REJECTED)) == (429, 400)


def test_what_is_posted() -> None:
    call = json_call("http://h/", [1], {"X-Key": "k"})
    assert call == HttpCall("POST", "http://h/", {"Content-Type": "application/json", "X-Key": "k"}, b"[1]")
    assert form_body({"a b": "+&"}) == b"a+b=%2B%26"


def test_credentials_by_any_spelling_of_the_header() -> None:
    assert authorization_of(CALL) == "Key k"


@pytest.mark.parametrize(
    ("method", "path", "key", "status"),
    [("GET", "/a", "Key k", 404), ("POST", "/b", "Key k", 404), ("POST", "/a", "x", 401)],
)
def test_another_request_is_not_taken(method: str, path: str, key: str, status: int) -> None:
    demand_request(CALL, "POST", "/a", "Key k", REFUSAL)
    with pytest.raises(NotTaken) as refused:
        demand_request(CALL, method, path, key, REFUSAL)
    assert refused.value.reply.status == status


def test_a_body_that_is_not_understood_is_not_taken() -> None:
    assert json_request(CALL, dict[str, int], REFUSAL) == {"n": 1}
    with pytest.raises(NotTaken):
        json_request(CALL, list[int], REFUSAL)


def test_an_id_as_a_uuid() -> None:
    assert as_uuid("0123456789abcdef01234567") == "01234567-89ab-cdef-0123-456701234567"
