from __future__ import annotations

import pytest

from trunkline.base.faults import Invalid
from trunkline.settings import Settings
from trunkline.web.doors.jasmin_orders import asked_of, octets_of, order_of

PLAIN = {"username": b"shop", "password": b"secret", "to": b"15556667777", "content": b"Hello"}


def test_an_order_has_its_defaults() -> None:
    order = order_of(asked_of(PLAIN | {"dlr-url": b"http://example.com/d"}), Settings())
    assert order.text == "Hello"
    assert {name: order.asked[name] for name in ("coding", "dlr", "dlr-level", "dlr-method")} == {
        "coding": b"0",
        "dlr": b"yes",
        "dlr-level": b"1",
        "dlr-method": b"POST",
    }
    (wish,) = order.wishes
    assert wish.url == "http://example.com/d"


def test_a_private_address_is_none_that_receipts_go_to() -> None:
    with pytest.raises(Invalid, match="dlr-url"):
        order_of(asked_of(PLAIN | {"dlr-url": b"http://10.0.0.1/d"}), Settings())


def test_values_of_json() -> None:
    plain: list[object] = ["é", 7, 1.5, []]
    assert [octets_of("a", value) for value in plain] == ["é".encode(), b"7", b"1.5", b""]
    others: list[object] = [True, None, {}, ["x"]]
    for value in others:
        with pytest.raises(Invalid, match=r"Argument \[a\]"):
            octets_of("a", value)
