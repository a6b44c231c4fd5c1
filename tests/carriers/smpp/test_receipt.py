from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.carriers.base import Failure
from trunkline.carriers.smpp import tlv
from trunkline.carriers.smpp.pdu import DataSm, DeliverSm
from trunkline.carriers.smpp.receipt import (
    MessageState,
    ReceiptId,
    SmppReceipt,
    fields_in_any_order,
    id_of_answer,
    id_of_receipt,
    is_receipt,
    read_receipt,
    reason_of,
    receipt_text,
    receipt_tlvs,
    state_of,
    text_fields,
)

AT = datetime(2026, 11, 27, 9, 5, tzinfo=UTC)
TEXT = (
    "id:0123456789 sub:001 dlvrd:001 submit date:2611270905 done date:2611270906 stat:DELIVRD err:000 text:Hello stat:x"
)


def deliver(text: str, esm_class: int = 4, tlvs: tlv.Tlvs = ()) -> DeliverSm:
    return DeliverSm(esm_class=esm_class, short_message=text.encode("latin-1"), tlvs=tlvs)


def test_a_receipt_is_read_from_its_text() -> None:
    expected = SmppReceipt("0123456789", MessageState.DELIVERED, "000", "2611270905", "2611270906", "Hello stat:x")
    assert read_receipt(deliver(TEXT)) == expected
    assert expected.final


@pytest.mark.parametrize(
    ("text", "id_", "state", "error"),
    [
        ("id:A1 stat:UNDELIV", "A1", MessageState.UNDELIVERABLE, ""),
        ("id:A1 Stat:undeliv Err:12", "A1", MessageState.UNDELIVERABLE, "12"),
        ("id: A1 sub:1 stat: EXPIRED err: 7 Text:", "A1", MessageState.EXPIRED, "7"),
        ("ID:a-1 done date:2611270906 stat:REJECTD err:\ntext:", "a-1", MessageState.REJECTED, ""),
        ("id:A1 foo:bar stat:ACCEPTD", "A1 foo:bar", MessageState.ACCEPTED, ""),
    ],
)
def test_carriers_write_it_in_many_ways(text: str, id_: str, state: MessageState, error: str) -> None:
    found = read_receipt(deliver(text))
    assert found is not None
    assert (found.message_id, found.state, found.error) == (id_, state, error)


def test_tlvs_count_before_the_text() -> None:
    tlvs = ((tlv.RECEIPTED_MESSAGE_ID, b"zz9\0"), (tlv.MESSAGE_STATE, b"\5"), (tlv.NETWORK_ERROR_CODE, b"\3\0\x21"))
    found = read_receipt(deliver(TEXT, tlvs=tlvs))
    assert found is not None
    assert (found.message_id, found.state, found.error) == ("zz9", MessageState.UNDELIVERABLE, "33")
    assert read_receipt(DataSm(esm_class=4, tlvs=tlvs[:2])) is not None


def test_what_names_no_message_or_no_state_is_none() -> None:
    assert read_receipt(deliver("stat:DELIVRD")) is None
    assert read_receipt(deliver("id:1 stat:WHATEVER")) is None
    assert read_receipt(deliver("Hello")) is None
    assert read_receipt(deliver("id:1", tlvs=((tlv.MESSAGE_STATE, b"\xff"),))) is None


@pytest.mark.parametrize(
    ("pdu", "expected"),
    [
        (deliver("x", 4), True),
        (deliver("x", 0x44 | 3), True),
        (deliver("x", 0x20), True),
        (deliver("x", 0x08), False),
        (deliver("x", 0), False),
        (deliver("x", 3), False),
        (deliver(TEXT, 0), True),
        (deliver("id: please send me the stat: thing", 8), False),
        (deliver("", 0, tlvs=((tlv.RECEIPTED_MESSAGE_ID, b"1"), (tlv.MESSAGE_STATE, b"\2"))), True),
        (DataSm(esm_class=0), False),
    ],
)
def test_a_receipt_is_told_from_a_text(pdu: DeliverSm | DataSm, expected: bool) -> None:
    assert is_receipt(pdu) is expected


PIECES = ("id:", "sub:", "dlvrd:", "submit date:", "done date:", "stat:", "err:", "text:", " ", "\xa0", "\n", "1", "D:")


@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, 9), st.sampled_from(PIECES)), max_size=3))
def test_the_quick_way_reads_the_same_as_the_slow_one(edits: list[tuple[int, int, str]]) -> None:
    text = TEXT
    for at, less, piece in edits:
        text = text[:at] + piece + text[at + less :]
    assert text_fields(text) == fields_in_any_order(text)


@given(st.text(st.characters(max_codepoint=255)))
def test_noise_is_no_trouble(text: str) -> None:
    text_fields(text)
    read_receipt(deliver(text))


@pytest.mark.parametrize("state", MessageState)
def test_a_receipt_written_is_read_back_as_text_and_as_tlvs(state: MessageState) -> None:
    receipt = SmppReceipt("41", state, "007", "2611270905", "2611270905", "Hello")
    text = receipt_text(receipt, AT, AT)
    assert read_receipt(deliver(text)) == receipt
    found = read_receipt(DataSm(tlvs=receipt_tlvs(receipt)))
    assert found is not None and (found.message_id, found.state) == ("41", state)


def test_a_receipt_written_has_the_form_of_the_appendix() -> None:
    receipt = SmppReceipt("41", MessageState.DELIVERED, "", text="Hello, this is longer than twenty")
    expected = (
        "id:41 sub:001 dlvrd:001 submit date:2611270905 done date:2611270905 stat:DELIVRD err:000 "
        "text:Hello, this is longe"
    )
    assert receipt_text(receipt, AT, AT) == expected


@pytest.mark.parametrize(
    ("answer", "receipt", "way"),
    [
        ("0001F", "1f", ReceiptId.AS_IS),
        ("000", "0", ReceiptId.AS_IS),
        ("31", "1F", ReceiptId.HEX_TO_DECIMAL),
        ("0031", "0000001f", ReceiptId.HEX_TO_DECIMAL),
        ("1f", "31", ReceiptId.DECIMAL_TO_HEX),
        ("0000001F", "0000000031", ReceiptId.DECIMAL_TO_HEX),
        ("abc-01", "abc-01", ReceiptId.HEX_TO_DECIMAL),
        ("abc-01", "abc-01", ReceiptId.DECIMAL_TO_HEX),
    ],
)
def test_ids_of_answers_and_receipts_meet(answer: str, receipt: str, way: ReceiptId) -> None:
    assert id_of_answer(answer) == id_of_receipt(receipt, way)


def test_a_reason_is_for_people() -> None:
    assert reason_of(SmppReceipt("1", MessageState.UNDELIVERABLE, "000")) == "UNDELIV"
    assert reason_of(SmppReceipt("1", MessageState.UNDELIVERABLE, "021")) == "UNDELIV, error 021"


def test_a_customer_is_told_a_state_for_every_end() -> None:
    assert state_of(delivered=True, failure=None) is MessageState.DELIVERED
    assert state_of(delivered=False, failure=Failure.EXPIRED) is MessageState.EXPIRED
    assert state_of(delivered=False, failure=Failure.BLOCKED) is MessageState.REJECTED
    assert state_of(delivered=False, failure=None) is MessageState.UNDELIVERABLE
    assert not SmppReceipt("1", MessageState.ENROUTE, "").final
