"""What readers of hooks have in common: proofs, bodies, moments and numbers."""

from __future__ import annotations

import base64
from datetime import timedelta

import pytest

from tests.kits.hook_requests import NOW, hook_request
from trunkline.carriers.base import Failure, Forged, Unreadable
from trunkline.carriers.hook_reading import (
    bare,
    demand_basic,
    demand_fresh,
    demand_header,
    failure_by,
    first,
    form_of,
    hmac_base64,
    hmac_hex,
    international,
    json_of,
    moment,
    needed,
    our_id,
    reason_of,
    same,
    sha256_hex,
)

NOON = "2026-11-27T12:00:00.000Z"


def test_secrets_are_compared_whole() -> None:
    assert same("abc", "abc")
    assert not same("ab", "abc") and not same("abć", "abc") and not same("\udc80", "abc") and not same("", "a")


def test_digests_as_others_compute_them() -> None:
    # RFC 4231, test case 2
    told = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    assert hmac_hex("Jefe", b"what do ya want for nothing?") == told
    assert hmac_base64("Jefe", b"what do ya want for nothing?") == base64.b64encode(bytes.fromhex(told)).decode()
    assert sha256_hex(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_a_header_that_is_missing_proves_nothing() -> None:
    assert demand_header(hook_request(headers={"X-Sig": "1"}), "x-sig") == "1"
    with pytest.raises(Forged, match="x-sig is missing"):
        demand_header(hook_request(), "x-sig")


@pytest.mark.parametrize(
    "told", ["", "Bearer x", "Basic !", "Basic Ù2Fs", "Basic " + base64.b64encode(b"\xff:p").decode(), "Basic dTpx"]
)
def test_other_credentials_are_refused(told: str) -> None:
    demand_basic(hook_request(headers={"Authorization": "basic dTpw"}), "u", "p")
    with pytest.raises(Forged):
        demand_basic(hook_request(headers={"Authorization": told}), "u", "p")


@pytest.mark.parametrize("seconds", [-301, 301, 1e9])
def test_what_is_old_or_of_the_future_is_refused(seconds: float) -> None:
    for near in (-300, 0, 300):
        demand_fresh(str(NOW.timestamp() + near), NOW)
    with pytest.raises(Forged):
        demand_fresh(str((NOW + timedelta(seconds=seconds)).timestamp()), NOW)


@pytest.mark.parametrize("timestamp", ["", "noon", "nan", "inf"])
def test_a_moment_that_is_none_is_refused(timestamp: str) -> None:
    with pytest.raises(Forged):
        demand_fresh(timestamp, NOW)


def test_a_form_comes_from_the_body_or_the_query() -> None:
    assert form_of(hook_request(b"a=1&a=2&b=")) == {"a": ["1", "2"], "b": [""]}
    assert form_of(hook_request(url="https://h/?a=%E2%98%95")) == {"a": ["☕"]}


@pytest.mark.parametrize("body", [b"a=%ff", b"\xff", b"&".join([b"a=1"] * 201)])
def test_a_form_that_is_none(body: bytes) -> None:
    with pytest.raises(Unreadable):
        form_of(hook_request(body))


@pytest.mark.parametrize("body", [b"", b"{", b'{"a":"1"}', b'{"a":"\xff"}'])
def test_json_that_is_something_else(body: bytes) -> None:
    assert json_of(hook_request(b'{"a":1}'), dict[str, int]) == {"a": 1}
    with pytest.raises(Unreadable):
        json_of(hook_request(body), dict[str, int])


def test_fields() -> None:
    form: dict[str, list[str]] = {"a": [""], "b": ["2", "3"], "d": []}
    assert (first(form, "c", "d", "b"), first(form, "a"), first(form, "c"), needed(form, "a", "b")) == (
        "2",
        "",
        "",
        "2",
    )
    with pytest.raises(Unreadable, match="The field a is missing"):
        needed(form, "a")


@pytest.mark.parametrize("value", [None, 7, "", "x" * 65, "a/b", "0123'; --"])
def test_what_is_no_id_of_ours(value: object) -> None:
    assert our_id("0123456789abcdef01234567") == "0123456789abcdef01234567"
    assert our_id(value) is None


@pytest.mark.parametrize(
    "value", [NOON, "2026-11-27T13:00:00+01:00", 1795780800, "1795780800", 1795780800000, None, "", True, "soon", 1e300]
)
def test_moments(value: object) -> None:
    assert moment(value, NOW) == NOON


@pytest.mark.parametrize(
    ("number", "whole"),
    [("15551234567", "+15551234567"), ("+15551234567", "+15551234567"), (" 12345 ", "12345"), ("Shop", "Shop")],
)
def test_numbers(number: str, whole: str) -> None:
    assert international(number) == whole
    assert bare(whole) == whole.lstrip("+")


def test_what_a_carrier_says_has_a_bound() -> None:
    assert reason_of(30003, None, "", " Unreachable ") == "30003 Unreachable"
    assert len(reason_of("x" * 1000)) == 300


def test_a_code_has_its_failure() -> None:
    table = {"1": Failure.BLOCKED}
    assert failure_by(table, 1) is Failure.BLOCKED
    assert failure_by(table, "2") is Failure.UNEXPLAINED and failure_by(table, None, Failure.LOST) is Failure.LOST
