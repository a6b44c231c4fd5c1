import pytest

from trunkline.carriers.smpp.addressing import WireAddress, from_wire, to_wire


@pytest.mark.parametrize(
    ("address", "wire"),
    [
        ("+15551234567", WireAddress(1, 1, "15551234567")),
        ("12345", WireAddress(0, 0, "12345")),
        ("Trunkline", WireAddress(5, 0, "Trunkline")),
        ("4 You", WireAddress(5, 0, "4 You")),
    ],
)
def test_the_type_follows_from_the_address(address: str, wire: WireAddress) -> None:
    assert to_wire(address) == wire
    assert from_wire(wire.ton, wire.address) == address


def test_carriers_may_want_it_otherwise() -> None:
    assert to_wire("12345", short_code_ton=3) == WireAddress(3, 0, "12345")
    assert to_wire("+15551234567", plus=True) == WireAddress(1, 1, "+15551234567")


@pytest.mark.parametrize(
    ("ton", "address", "ours"),
    [
        (0, "15551234567", "+15551234567"),
        (0, "05551234567", "05551234567"),
        (0, "12345678", "12345678"),
        (2, "5551234567", "5551234567"),
        (1, "+15551234567", "+15551234567"),
        (5, "Bank", "Bank"),
        (0, "", ""),
    ],
)
def test_addresses_of_the_wire_become_ours(ton: int, address: str, ours: str) -> None:
    assert from_wire(ton, address) == ours
