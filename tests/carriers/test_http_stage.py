"""The stage that plays carriers over HTTP sees what is wrong, and a case that demands something else fails."""

from __future__ import annotations

import asyncio
import copy
from typing import Any

import pytest

from tests.kits.carrier_kit import CARRIERS, outgoing, read_cases
from tests.kits.http_stage import compare, stage, written

SEEN: dict[str, Any] = {"method": "POST", "path": "/a", "query": "", "headers": {"x-key": "k"}, "body": b"a=1&b=2&b=3"}
RIGHT: dict[str, Any] = {"method": "POST", "path": "/a", "headers": {"x-key": "*"}, "form": {"a": "1", "b": ["2", "3"]}}


@pytest.mark.parametrize(
    "wrong",
    [
        {"method": "GET"},
        {"path": "/b"},
        {"query": "x=1"},
        {"headers": {"x-key": "other"}},
        {"headers": {"x-other": "*"}},
        {"form": {"a": "1"}},
        {"form": {"a": "1", "b": "2"}},
        {"form": {"a": "1", "b": ["2", "3"], "c": "4"}},
    ],
)
def test_a_request_that_is_not_as_the_case_says(wrong: dict[str, Any]) -> None:
    compare(SEEN, RIGHT)
    with pytest.raises(AssertionError):
        compare(SEEN, RIGHT | wrong)


@pytest.mark.parametrize("wrong", [{"a": {"b": 1}}, {"a": {"b": [1, 2], "c": 3}}, {"a": {"b": [2, 1]}}, {}])
def test_a_document_that_is_not_as_the_case_says(wrong: dict[str, Any]) -> None:
    seen = SEEN | {"body": b'{"a":{"b":[1,2]}}'}
    compare(seen, {"json": {"a": {"b": [1, 2]}}})
    with pytest.raises(AssertionError):
        compare(seen, {"json": wrong})


def test_bodies_are_written_so_that_signatures_hold() -> None:
    assert written({"json": {"a": "☕", "b": [1]}}) == '{"a":"☕","b":[1]}'.encode()
    assert written({"form": {"a": "+", "b": ["1", "2"]}}) == b"a=%2B&b=1&b=2"
    assert written({"body": "x"}) == b"x" and written({}) == b""


def played(label: str, **changes: Any) -> None:
    """Play what a case of Twilio says, with some of it changed."""
    case = copy.deepcopy(read_cases("twilio")[label]) | changes

    async def scene() -> None:
        opened = await stage(CARRIERS["twilio"], case)
        try:
            if "send" in case:
                await opened.link.send(outgoing(**case["send"]))
            if "says" in case:
                await opened.says(case["says"])
        finally:
            await opened.check(case)

    asyncio.run(scene())


def test_a_case_fails_when_nothing_came_or_the_wrong_came() -> None:
    played("sent")
    with pytest.raises(AssertionError, match="no request came"):
        played("sent", answer="no connection")
    with pytest.raises(AssertionError):
        played("sent", request={"form": {"To": "+1"}})


def test_a_case_fails_when_a_forgery_is_believed() -> None:
    inbound = read_cases("twilio")["inbound"]["says"]
    with pytest.raises(pytest.fail.Exception, match="DID NOT RAISE"):
        played("inbound", says=inbound | {"refused": "Forged"})
    with pytest.raises(AssertionError):
        played("inbound", says=inbound | {"answered": {"body": "thanks"}})
