import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.carriers.smpp import tlv
from trunkline.carriers.smpp.coding import Alphabet, NotInAlphabet
from trunkline.carriers.smpp.parts import (
    Concatenation,
    Content,
    LongText,
    Part,
    TooLong,
    cut,
    read_content,
    read_sar,
    sar,
    split_udh,
    udh,
)
from trunkline.carriers.smpp.pdu import ESM_UDHI, DataSm, DeliverSm
from trunkline.domain.segments import measure

GSM, UCS, LATIN = Alphabet.GSM7, Alphabet.UCS2, Alphabet.LATIN1
TEXTS = st.text(st.sampled_from("aé€[ñ😀ж漢 "), max_size=700)


def deliver(part: Part) -> DeliverSm:
    return DeliverSm(
        esm_class=part.esm_class | 3,
        data_coding=part.data_coding,
        short_message=part.short_message,
        tlvs=part.tlvs,
    )


def contents(parts: list[Part], default: Alphabet = GSM) -> list[Content]:
    return [read_content(deliver(part), default) for part in parts]


@given(TEXTS, st.sampled_from(LongText), st.integers(0, 0xFFFFFF))
def test_a_text_cut_into_units_is_read_back(text: str, long: LongText, reference: int) -> None:
    found = contents(cut(text, (GSM, UCS), GSM, long, reference))
    assert "".join(each.text for each in found) == text
    joined = [each.concatenation for each in found]
    if len(found) > 1:
        bits = 0xFF if long is LongText.UDH8 else 0xFFFF
        assert joined == [Concatenation(reference & bits, len(found), at) for at in range(1, len(found) + 1)]
    else:
        assert joined == [None]


@given(TEXTS, st.sampled_from(LongText))
def test_no_part_is_longer_than_an_sms(text: str, long: LongText) -> None:
    for part in cut(text, (GSM, UCS), GSM, long, 1):
        header = len(part.short_message) - len(split_udh(part.short_message)[1]) if part.esm_class else 0
        if long is LongText.SAR and part.tlvs:
            header = 7
        size = len(part.short_message) - (header if part.esm_class else 0)
        assert size <= ((140 - header) * 8 // 7 if part.data_coding == 0 else 140 - header)


@given(st.text(st.sampled_from("ab€[é ñ"), max_size=700))
def test_a_gsm_text_has_as_many_parts_as_it_was_measured(text: str) -> None:
    assert len(cut(text, (GSM, UCS), GSM, LongText.UDH8, 1)) == measure(text).count


def test_an_escape_and_a_surrogate_are_never_parted() -> None:
    first, second = contents(cut("a" * 152 + "€" * 10, (GSM,), GSM, LongText.UDH8, 1))
    assert (first.text, second.text) == ("a" * 152, "€" * 10)
    first, second = contents(cut("a" * 66 + "😀" * 10, (UCS,), GSM, LongText.UDH8, 1))
    assert (first.text, second.text) == ("a" * 66, "😀" * 10)


def test_the_first_alphabet_that_has_every_character_is_taken() -> None:
    (part,) = cut("déjà", (GSM, UCS), GSM, LongText.UDH8, 1)
    assert (part.data_coding, part.short_message) == (0, b"d\x05j\x7f")
    (part,) = cut("ê", (GSM, LATIN, UCS), GSM, LongText.UDH8, 1)
    assert (part.data_coding, part.short_message) == (3, b"\xea")
    (part,) = cut("ê", (LATIN, UCS), LATIN, LongText.UDH8, 1)
    assert (part.data_coding, part.short_message) == (0, b"\xea")
    with pytest.raises(NotInAlphabet, match="ж"):
        cut("ж", (LATIN,), LATIN, LongText.UDH8, 1)
    with pytest.raises(NotInAlphabet):
        cut("a", (GSM,), LATIN, LongText.UDH8, 1)


def test_a_text_that_no_way_can_carry_is_refused() -> None:
    with pytest.raises(TooLong, match="256"):
        cut("a" * (153 * 255 + 1), (GSM,), GSM, LongText.UDH8, 1)
    with pytest.raises(TooLong):
        cut("a" * 65536, (GSM,), GSM, LongText.PAYLOAD, 1)
    assert len(cut("a" * 65535, (GSM,), GSM, LongText.PAYLOAD, 1)) == 1


def test_headers_are_those_of_the_specification() -> None:
    part = Concatenation(0xAB, 3, 2)
    assert udh(part, wide=False).hex() == "050003ab0302"
    assert udh(part, wide=True).hex() == "06080400ab0302"
    assert sar(part) == ((0x020C, b"\x00\xab"), (0x020E, b"\x03"), (0x020F, b"\x02"))


@pytest.mark.parametrize(
    ("octets", "found", "text"),
    [
        ("050003ab0302 41", Concatenation(0xAB, 3, 2), b"A"),
        ("06080412340302 41", Concatenation(0x1234, 3, 2), b"A"),
        ("0b 0504 0b840000 0003ab0302 41", Concatenation(0xAB, 3, 2), b"A"),
        ("050003ab0100 41", None, b"A"),
        ("050003ab0304 41", None, b"A"),
        ("050003ab0300 41", None, b"A"),
        ("040004ab03 41", None, b"A"),
        ("00 41", None, b"A"),
        ("ff 41", None, b"\xffA"),
        ("", None, b""),
    ],
)
def test_a_user_data_header_is_read(octets: str, found: Concatenation | None, text: bytes) -> None:
    assert split_udh(bytes.fromhex(octets)) == (found, text)


@given(st.binary(max_size=40))
def test_noise_in_a_header_crashes_nothing(octets: bytes) -> None:
    found, text = split_udh(octets)
    assert octets.endswith(text)
    assert found is None or 1 <= found.number <= found.total


def test_sar_parameters_count_only_together() -> None:
    assert read_sar(sar(Concatenation(9, 2, 1))) == Concatenation(9, 2, 1)
    assert read_sar(sar(Concatenation(9, 2, 1))[:2]) is None
    assert read_sar(sar(Concatenation(9, 1, 1))) is None


def test_a_payload_stands_in_for_the_short_message_also_with_a_header() -> None:
    payload = ((tlv.MESSAGE_PAYLOAD, udh(Concatenation(1, 2, 2), wide=False) + b"\x00A"),)
    pdu = DataSm(data_coding=8, esm_class=ESM_UDHI, tlvs=payload)
    assert read_content(pdu, GSM) == Content("A", Concatenation(1, 2, 2))


def test_binary_data_is_shown_as_its_digits() -> None:
    assert read_content(DeliverSm(data_coding=4, short_message=b"\x01\xff"), GSM) == Content("01ff", None, binary=True)


def test_halves_of_a_character_stay_apart_until_the_parts_are_joined() -> None:
    """Others cut where they like."""
    cuts = [(1, b"\x00a\xd8\x3d"), (2, b"\xde\x00")]
    first, second = (
        read_content(
            DeliverSm(
                esm_class=ESM_UDHI,
                data_coding=8,
                short_message=udh(Concatenation(1, 2, number), wide=False) + octets,
            ),
            GSM,
        ).text
        for number, octets in cuts
    )
    assert (first + second).encode("utf-16-be", "surrogatepass").decode("utf-16-be") == "a😀"
    assert read_content(DeliverSm(data_coding=8, short_message=cuts[0][1]), GSM).text == "a\ufffd"
