from hypothesis import given
from hypothesis import strategies as st

from tests.carriers.smpp.strategies import TLVS
from trunkline.carriers.smpp import tlv
from trunkline.carriers.smpp.tlv import Tlvs


@given(TLVS, st.binary(max_size=5))
def test_a_stream_is_read_back_from_any_offset(tlvs: Tlvs, before: bytes) -> None:
    body = before + tlv.write(tlvs)
    assert tlv.read(body, len(before)) == tlvs
    assert tlv.read_what_fits(body, len(before)) == tlvs


@given(TLVS.filter(bool), st.integers(1, 3))
def test_a_cut_stream_is_refused_or_read_as_far_as_it_goes(tlvs: Tlvs, cut: int) -> None:
    body = tlv.write(tlvs)[:-cut]
    assert tlv.read(body, 0) is None
    assert tlv.read_what_fits(body, 0) == tlvs[:-1]


def test_values_are_read_as_what_they_are() -> None:
    tlvs = ((tlv.RECEIPTED_MESSAGE_ID, b"abc\0def"), (tlv.SAR_MSG_REF_NUM, b"\1\2"), (9, b""), (9, b"x"))
    assert tlv.text(tlvs, tlv.RECEIPTED_MESSAGE_ID) == "abc"
    assert tlv.number(tlvs, tlv.SAR_MSG_REF_NUM) == 258
    assert tlv.find(tlvs, 9) == b"" and tlv.number(tlvs, 9) is None
    assert tlv.text(tlvs, 1) is None and tlv.number(tlvs, 1) is None
