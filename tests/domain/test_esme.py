from typing import Any

import pytest

from trunkline.domain.esme import Esme, receiver_of, wish, wisher


def esme(id_: str, **members: Any) -> Esme:
    plain: dict[str, Any] = {
        "account_id": "a",
        "id": id_,
        "system_id": id_,
        "password_hash": "",
        "networks": (),
        "endpoints": (),
        "endpoint_id": None,
        "tls": False,
        "binds": 1,
        "rate": None,
        "window": 1,
        "disabled": False,
        "date_created": "",
    }
    return Esme(**plain | members)


@pytest.mark.parametrize(
    ("networks", "address", "may"),
    [
        ((), "203.0.113.9", True),
        (("203.0.113.0/24",), "203.0.113.9", True),
        (("203.0.113.0/24",), "::ffff:203.0.113.9", True),
        (("203.0.113.0/24", "2001:db8::/32"), "2001:db8::1", True),
        (("203.0.113.0/24",), "198.51.100.1", False),
        (("203.0.113.0/24",), "2001:db8::1", False),
        (("203.0.113.0/24",), "", False),
    ],
)
def test_where_it_may_come_from(networks: tuple[str, ...], address: str, may: bool) -> None:
    assert esme("e", networks=networks).may_come_from(address) is may


def test_who_wants_which_receipts() -> None:
    assert wisher(wish("e", failures_only=False), "delivered") == "e"
    assert wisher(wish("e", failures_only=True), "delivered") is None
    assert wisher(wish("e", failures_only=True), "failed") == "e"


def test_who_is_handed_a_text() -> None:
    everything, older = esme("2"), esme("1")
    named = esme("3", endpoints=("n",))
    other = esme("0", account_id="b")
    assert receiver_of([everything, older, named, other], "a", "n") == "3"
    assert receiver_of([everything, older, named, other], "a", "m") == "1"
    assert receiver_of([named, other], "a", "m") is None
