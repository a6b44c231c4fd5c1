"""What an ESME makes of our messages, and what we make of its units."""

from typing import Any

import pytest

from tests.kits.carrier_kit import CONNECTION, outgoing
from trunkline.carriers.base import Failure, Inbound, InboundPart, Receipt, Refused
from trunkline.carriers.smpp.carrier import CARRIER
from trunkline.carriers.smpp.pdu import DeliverSm, SubmitSm
from trunkline.carriers.smpp.receipt import SmppReceipt
from trunkline.carriers.smpp.settings import SmppSettings
from trunkline.carriers.smpp.translation import digest_of, query_of, receipt_of, refusal_of, text_of, units_of

AT = "2026-11-27T09:05:00.000Z"


def settings(**changes: Any) -> SmppSettings:
    return SmppSettings(host="localhost", system_id="us", **changes)


def only(message: Any, **changes: Any) -> SubmitSm:
    units = units_of(message, settings(**changes))
    assert not isinstance(units, Refused)
    (unit,) = units
    return unit


def test_a_message_is_one_unit_that_asks_for_a_receipt_and_bears_our_mark() -> None:
    unit = only(outgoing(message_id="0123456789abcdef01234567", text="Hi"))
    assert (unit.source_ton, unit.source_npi, unit.source) == (1, 1, "15551234567")
    assert (unit.registered, unit.esm_class, unit.data_coding, unit.short_message) == (1, 0, 0, b"Hi")
    assert unit.tlvs == ((0x0204, b"\x45\x67"),)


def test_settings_go_into_every_unit() -> None:
    unit = only(
        outgoing(from_address="12345"),
        service_type="CMT",
        validity="000001000000000R",
        protocol_id=1,
        priority=2,
        short_code_ton=3,
        plus=True,
    )
    assert (unit.service_type, unit.validity, unit.protocol_id, unit.priority) == ("CMT", "000001000000000R", 1, 2)
    assert (unit.source_ton, unit.source_npi, unit.source, unit.destination) == (3, 0, "12345", "+15556667777")
    query = query_of(outgoing(from_address="Shop"), "1f", settings())
    assert (query.message_id, query.source_ton, query.source) == ("1f", 5, "Shop")


def test_the_same_message_has_the_same_reference_at_every_attempt() -> None:
    first, second = (units_of(outgoing(text="a" * 200, attempt=attempt), settings()) for attempt in (1, 2))
    assert first == second and isinstance(first, list) and len(first) == 2


def test_a_text_that_does_not_fit_is_refused_for_good() -> None:
    for changes, text in (({"ucs2_fallback": False}, "ж"), ({"long_texts": "payload"}, "a" * 70_000)):
        known = {"host": "localhost", "system_id": "us"} | changes
        refused = units_of(outgoing(text=text), CARRIER.read_settings(known))
        assert isinstance(refused, Refused) and refused.failure is Failure.UNSUITABLE_TEXT


def test_a_status_means_what_the_owner_says() -> None:
    assert refusal_of(0x45, settings()).failure is Failure.REJECTED
    assert refusal_of(0x45, settings(failures={"69": Failure.BLOCKED})).failure is Failure.BLOCKED


@pytest.mark.parametrize(
    ("text", "kind"), [(b"id:1 stat:DELIVRD", Receipt), (b"id:1 stat:ENROUTE", SmppReceipt), (b"hm", type(None))]
)
def test_a_receipt_is_the_last_word_or_not(text: bytes, kind: type) -> None:
    pdu = DeliverSm(esm_class=4, short_message=text)
    assert type(receipt_of(pdu, CONNECTION, settings(), AT)) is kind


def test_a_text_a_part_and_what_is_no_text() -> None:
    whole = text_of(DeliverSm(source="1", short_message=b"Hi"), "n", CONNECTION, settings(), AT)
    assert isinstance(whole, Inbound) and (whole.text, whole.carrier_id, whole.at) == ("Hi", "n", AT)
    octets = bytes.fromhex("050003070201") + b"Hi"
    part = text_of(DeliverSm(esm_class=0x40, short_message=octets), "n", CONNECTION, settings(), AT)
    assert isinstance(part, InboundPart) and (part.reference, part.total, part.number, part.text) == (7, 2, 1, "Hi")
    binary = text_of(DeliverSm(data_coding=4, short_message=b"\1\xff"), "n", CONNECTION, settings(), AT)
    assert isinstance(binary, Inbound) and binary.text == "[binary] 01ff"


def test_units_that_say_the_same_have_one_digest() -> None:
    assert digest_of(DeliverSm(1, short_message=b"Yes")) == digest_of(DeliverSm(9, short_message=b"Yes"))
    assert digest_of(DeliverSm(1, short_message=b"Yes")) != digest_of(DeliverSm(1, short_message=b"No"))
