"""What fake carriers write with."""

from __future__ import annotations

import pytest

from trunkline.carriers.base import Failure
from trunkline.carriers.http import HttpCall, HttpReply, by_status
from trunkline.simulator.answers import as_uuid, demand_request, json_reply, json_request, status_for
from trunkline.simulator.base import NotTaken

NO = HttpReply(401, {}, b"no")


def test_a_status_is_read_as_the_failure_it_was_made_of() -> None:
    for failure in (Failure.THROTTLED, Failure.CARRIER_DOWN, Failure.MISCONFIGURED, Failure.OUT_OF_CREDIT):
        read = by_status(json_reply(status_for(failure), {}, 2.4), "so")
        assert getattr(read, "failure", None) is failure
    assert json_reply(429, {}, 0.2).headers["retry-after"] == "1"


@pytest.mark.parametrize(
    ("method", "path", "authorization", "status"),
    [("GET", "/a", "k", 404), ("POST", "/b", "k", 404), ("POST", "/a", "x", 401), ("POST", "/a", "", 401)],
)
def test_another_request_is_not_taken(method: str, path: str, authorization: str, status: int) -> None:
    call = HttpCall(method, f"{path}?x=1", {"authorization": authorization}, b"")
    with pytest.raises(NotTaken) as refused:
        demand_request(call, "POST", "/a", "k", NO)
    assert refused.value.reply.status == status


def test_a_body_that_is_no_json_is_not_taken() -> None:
    with pytest.raises(NotTaken):
        json_request(HttpCall("POST", "/", {}, b"{"), dict, NO)
    assert json_request(HttpCall("POST", "/", {}, b"{}"), dict, NO) == {}


def test_an_id_as_a_uuid() -> None:
    assert as_uuid("0123456789abcdef01234567") == "01234567-89ab-cdef-0123-456701234567"
