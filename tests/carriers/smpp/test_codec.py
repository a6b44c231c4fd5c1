import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.carriers.smpp.strategies import ANY_PDU, pdus
from trunkline.carriers.smpp.codec import HEADER, MOST_LENGTH, Broken, Malformed, Reader, decode, encode
from trunkline.carriers.smpp.layout import LAYOUTS, Misfit
from trunkline.carriers.smpp.pdu import (
    PDUS,
    RESPONSE,
    AlertNotification,
    BindTransceiver,
    BindTransceiverResp,
    DataSm,
    DeliverSm,
    DeliverSmResp,
    EnquireLink,
    GenericNack,
    Outbind,
    Pdu,
    QuerySmResp,
    SubmitSm,
    SubmitSmResp,
    response_to,
)
from trunkline.carriers.smpp.status import CommandStatus as S

SUBMIT = SubmitSm(
    sequence=7,
    source_ton=5,
    source="Trunkline",
    dest_ton=1,
    dest_npi=1,
    destination="15556667777",
    registered=1,
    short_message=b"Hello",
    tlvs=((0x0204, b"\x00\x07"), (0x1401, b"theirs"), (0x1401, b"")),
)
# Put together by hand from the specification, so that writing and reading cannot agree on a mistake.
SUBMIT_BYTES = (
    bytes.fromhex("0000004e 00000004 00000000 00000007")
    + b"\0" + b"\x05\x00Trunkline\0" + b"\x01\x0115556667777\0" + b"\0\0\0" + b"\0\0" + b"\x01\0\0\0" + b"\x05Hello"
    + bytes.fromhex("0204 0002 0007") + bytes.fromhex("1401 0006") + b"theirs" + bytes.fromhex("1401 0000")
)  # fmt: skip


def read(data: bytes) -> list[Pdu | Malformed]:
    return Reader().feed(data)


def unit(command: int, body: bytes, status: int = 0, sequence: int = 9) -> bytes:
    return HEADER.pack(16 + len(body), command, status, sequence) + body


def malformed(data: bytes) -> Malformed:
    """The refusal of the one unit in these bytes; the unit behind it must be read."""
    refusal, after = read(data + encode(EnquireLink(1)))
    assert after == EnquireLink(1)
    assert isinstance(refusal, Malformed) and not isinstance(refusal, Broken)
    return refusal


def test_a_submit_sm_is_written_as_the_specification_says() -> None:
    assert encode(SUBMIT) == SUBMIT_BYTES
    assert read(SUBMIT_BYTES) == [SUBMIT]


def test_every_command_of_the_specification_is_there_once() -> None:
    requests = {0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0x15, 0x21, 0x103}
    alone = {AlertNotification.command, Outbind.command, GenericNack.command}
    assert {pdu.command for pdu in PDUS} == requests | {command | RESPONSE for command in requests} | alone
    assert len({pdu.title for pdu in PDUS}) == len(PDUS)
    assert response_to(SubmitSm) is SubmitSmResp
    assert response_to(Outbind) is None and response_to(SubmitSmResp) is None


@given(ANY_PDU)
def test_any_unit_written_is_read_back(pdu: Pdu) -> None:
    assert read(encode(pdu)) == [pdu]


@given(pdus(SubmitSm) | pdus(DeliverSm))
def test_the_quick_way_writes_what_the_layout_writes(pdu: Pdu) -> None:
    bare = msgspec.structs.replace(pdu, tlvs=())
    assert encode(bare)[16:] == LAYOUTS[pdu.command].write(pdu)


@given(st.lists(ANY_PDU, max_size=5), st.lists(st.integers(0, 400), max_size=30))
def test_the_stream_cut_anywhere_gives_the_same_units(units: list[Pdu], cuts: list[int]) -> None:
    data = b"".join(map(encode, units))
    reader, found, at = Reader(), [], 0
    for length in [*cuts, len(data)]:
        found += reader.feed(data[at : at + length])
        at += length
    assert found == units and reader.pending == 0


def test_octet_by_octet_is_the_same_too() -> None:
    reader = Reader()
    data = SUBMIT_BYTES + encode(EnquireLink(8))
    assert [pdu for octet in data for pdu in reader.feed(bytes((octet,)))] == [SUBMIT, EnquireLink(8)]


@given(st.binary(max_size=300), st.integers(1, 40))
@example(b"\0\0\0\x10\0\0\0\x15" + b"\0" * 8, 3)
def test_noise_never_crashes_the_reader_and_cutting_it_changes_nothing(noise: bytes, step: int) -> None:
    whole = read(noise)
    reader = Reader()
    cut = [pdu for at in range(0, len(noise), step) for pdu in reader.feed(noise[at : at + step])]
    assert cut == whole


@given(st.sampled_from([pdu.command for pdu in PDUS]), st.binary(max_size=200))
def test_a_unit_with_noise_inside_is_read_or_refused_and_the_next_one_is_read(command: int, body: bytes) -> None:
    first, after = read(unit(command, body) + encode(EnquireLink(1)))
    assert after == EnquireLink(1)
    if isinstance(first, Malformed):
        assert first.status and first.reason
        answer = first.answer()
        assert answer is None or (answer.is_response and answer.status == first.status and answer.sequence == 9)
    else:
        assert first.command == command


@given(ANY_PDU.filter(lambda pdu: pdu.command < RESPONSE and bool(LAYOUTS[pdu.command].fields)), st.data())
def test_a_request_cut_short_is_refused(pdu: Pdu, data: st.DataObject) -> None:
    body = encode(msgspec.structs.replace(pdu, tlvs=()))[16:]
    cut = data.draw(st.integers(0, len(body) - 1))
    assert malformed(unit(pdu.command, body[:cut])).status


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"toolong\0" + b"\0" * 30, S.ESME_RINVSERTYP),
        (b"\0\1\1" + b"1" * 21 + b"\0" * 30, S.ESME_RINVSRCADR),
        (b"\0\1\1\0\1\1" + b"1" * 21 + b"\0" * 30, S.ESME_RINVDSTADR),
        (b"\0\1\1\0\1\1\0\0\0\0" + b"1" * 17 + b"\0" * 30, S.ESME_RINVSCHED),
        (b"\0\1\1\0\1\1\0\0\0\0\0" + b"1" * 17 + b"\0" * 30, S.ESME_RINVEXPIRY),
        (b"\0\1\1\0\1\1\0\0\0\0\0\0\0\0\0\0\x05Hell", S.ESME_RINVMSGLEN),
        (b"\0\1\1\0\1\1\0\0\0\0\0\0\0\0\0\0\x04Hell\x02", S.ESME_RINVOPTPARSTREAM),
        (b"\0\1\1\0\1\1\0\0\0\0\0\0\0\0\0\0\x04Hell\x02\x04\x00\x02\x01", S.ESME_RINVOPTPARSTREAM),
        (b"\0\1\1\0\1\1\0\0\0\0\0\0\0\0\0", S.ESME_RINVCMDLEN),
    ],
)
def test_a_malformed_submit_sm_is_answered_with_the_status_of_its_fault(body: bytes, status: int) -> None:
    refusal = malformed(unit(SubmitSm.command, body))
    assert refusal.answer() == SubmitSmResp(9, status)


def test_an_unknown_command_is_answered_with_generic_nack_and_an_unknown_answer_not_at_all() -> None:
    assert malformed(unit(0x00010042, b"any")).answer() == GenericNack(9, S.ESME_RINVCMDID)
    assert malformed(unit(0x80010042, b"any")).answer() is None


def test_units_that_nothing_answers_are_not_answered_when_malformed() -> None:
    assert malformed(unit(AlertNotification.command, b"\1")).answer() is None


@pytest.mark.parametrize("length", [0, 4, 15, MOST_LENGTH + 1, 0xFFFFFFFF])
def test_an_impossible_length_ends_the_reading(length: int) -> None:
    reader = Reader()
    found = reader.feed(encode(EnquireLink(1)) + HEADER.pack(length, SubmitSm.command, 0, 5) + encode(EnquireLink(2)))
    assert found[0] == EnquireLink(1) and isinstance(found[1], Broken) and len(found) == 2
    assert found[1].answer() == GenericNack(5, S.ESME_RINVCMDLEN)
    assert reader.broken and reader.feed(encode(EnquireLink(3))) == []


def test_the_longest_payload_passes_and_the_cap_can_be_lower() -> None:
    pdu = DataSm(1, 0, ((0x0424, b"x" * 0xFFFF),))
    assert read(encode(pdu)) == [pdu]
    assert isinstance(Reader(most_length=1000).feed(encode(pdu))[0], Broken)


def test_an_error_is_sixteen_octets_and_is_read_with_and_without_a_body() -> None:
    assert encode(SubmitSmResp(3, S.ESME_RTHROTTLED)) == HEADER.pack(16, 0x80000004, 0x58, 3)
    assert read(unit(0x80000004, b"\0", 0x58, 3)) == [SubmitSmResp(3, 0x58)]
    assert read(unit(0x80000004, b"", 0x58, 3)) == [SubmitSmResp(3, 0x58)]
    assert read(unit(0x80000009, b"", S.ESME_RBINDFAIL, 3)) == [BindTransceiverResp(3, S.ESME_RBINDFAIL)]
    assert encode(SubmitSmResp(3)) == unit(0x80000004, b"\0", 0, 3)
    assert len(encode(QuerySmResp(3, S.ESME_RQUERYFAIL))) == 16


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        (b"abc", SubmitSmResp(9, message_id="abc")),
        (b"abc\0\x04\x24\x00", SubmitSmResp(9, message_id="abc")),
        (b"abc\0\x00\x1e\x00\x02x\0?", SubmitSmResp(9, 0, ((0x1E, b"x\0"),), "abc")),
        (b"x" * 70, SubmitSmResp(9, message_id="x" * 64)),
    ],
)
def test_an_answer_is_read_as_far_as_it_goes(body: bytes, answer: Pdu) -> None:
    assert read(unit(SubmitSmResp.command, body)) == [answer]


@pytest.mark.parametrize(
    ("pdu", "field"),
    [
        (SubmitSm(source="1" * 21), "source"),
        (SubmitSm(destination="1\x002"), "destination"),
        (SubmitSm(service_type="€"), "service_type"),
        (SubmitSm(short_message=b"x" * 255), "short_message"),
        (SubmitSm(short_message=b"x" * 256), "short_message"),
        (SubmitSm(data_coding=256), "data_coding"),
        (SubmitSm(data_coding=-1), "data_coding"),
        (BindTransceiver(password="x" * 65), "password"),
        (SubmitSm(tlvs=((0x10000, b""),)), "tlvs"),
        (SubmitSm(tlvs=((1, b"x" * 0x10000),)), "tlvs"),
        (DataSm(tlvs=((1, b"x" * 0xFFFF), (1, b"x" * 0xFFFF))), "tlvs"),
        (EnquireLink(-1), "sequence"),
    ],
)
def test_what_does_not_fit_is_refused_by_its_name(pdu: Pdu, field: str) -> None:
    with pytest.raises(Misfit) as refused:
        encode(pdu)
    assert refused.value.field == field


def test_a_password_is_never_shown() -> None:
    assert "secret" not in repr(BindTransceiver(password="secret")) + repr(Outbind(password="secret"))


def test_a_refusal_says_what_it_refuses() -> None:
    refusal = malformed(unit(SubmitSm.command, b""))
    assert "service_type" in repr(refusal)
    assert refusal == malformed(unit(SubmitSm.command, b"")) and len({refusal, refusal}) == 1
    assert refusal != Broken(refusal.command, refusal.sequence, refusal.status, refusal.reason)


def test_a_long_unit_in_small_pieces_costs_no_more_than_its_length() -> None:
    data = encode(DataSm(1, 0, ((0x0424, b"x" * 0xFFFF),)))
    reader = Reader()
    found = [pdu for at in range(0, len(data), 7) for pdu in reader.feed(data[at : at + 7])]
    assert len(found) == 1
    assert decode(DeliverSmResp.command, 0, 1, b"") == DeliverSmResp(1)
