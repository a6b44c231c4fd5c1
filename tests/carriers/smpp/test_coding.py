import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.carriers.smpp.coding import (
    Alphabet,
    NotInAlphabet,
    alphabet_of,
    data_coding_of,
    decode_gsm7,
    decode_text,
    encode_gsm7,
    encode_text,
)
from trunkline.domain.segments import GSM_BASIC, GSM_EXTENDED


@given(st.text(st.sampled_from(GSM_BASIC + GSM_EXTENDED)))
def test_gsm_7_bit_is_read_back(text: str) -> None:
    assert decode_gsm7(encode_gsm7(text)) == text


# 3GPP 23.038, tables 6.2.1 and 6.2.1.1, read off by hand.
@pytest.mark.parametrize(
    ("text", "octets"),
    [
        ("@£$¥", "00010203"),
        ("Hello_", "48656c6c6f11"),
        ("ÄÖÑÜ§¿äöñüà", "5b5c5d5e5f607b7c7d7e7f"),
        ("ÆæßÉ Δ", "1c1d1e1f2010"),
        ("€[]{}\\^~|\f", "1b65 1b3c 1b3e 1b28 1b29 1b2f 1b14 1b3d 1b40 1b0a"),
        ("¤¡", "2440"),
    ],
)
def test_gsm_7_bit_has_the_codes_of_its_table(text: str, octets: str) -> None:
    assert encode_gsm7(text) == bytes.fromhex(octets)
    assert decode_gsm7(bytes.fromhex(octets)) == text


def test_odd_octets_lose_no_text() -> None:
    assert decode_gsm7(b"a\x1b") == "a "
    assert decode_gsm7(b"a\x1b\x1bb") == "a b"
    assert decode_gsm7(b"\x1ba") == "a"
    assert decode_gsm7(b"\x1b\x02") == "$"
    assert decode_gsm7(b"a\xffb") == "a\ufffdb"
    assert decode_text(b"\x00a\x00", Alphabet.UCS2) == "a\ufffd"
    assert decode_text(b"a\x80", Alphabet.ASCII) == "a\ufffd"


@given(st.binary(), st.sampled_from(Alphabet))
def test_any_octets_are_some_text(octets: bytes, alphabet: Alphabet) -> None:
    assert isinstance(decode_text(octets, alphabet), str)


@given(st.text(st.characters(exclude_categories=["Cs"])), st.sampled_from(Alphabet))
def test_a_text_is_read_back_or_its_odd_character_is_named(text: str, alphabet: Alphabet) -> None:
    try:
        octets = encode_text(text, alphabet)
    except NotInAlphabet as error:
        assert alphabet.value in str(error)
        return
    assert decode_text(octets, alphabet) == text


def test_ucs_2_takes_what_lies_beyond_it_as_two_units() -> None:
    assert encode_text("😀", Alphabet.UCS2) == b"\xd8\x3d\xde\x00"


@pytest.mark.parametrize(
    ("coding", "alphabet"),
    [
        (0, Alphabet.LATIN1),
        (1, Alphabet.ASCII),
        (2, None),
        (3, Alphabet.LATIN1),
        (4, None),
        (8, Alphabet.UCS2),
        (0x10, Alphabet.LATIN1),
        (0x14, None),
        (0x18, Alphabet.UCS2),
        (0xF0, Alphabet.LATIN1),
        (0xF1, Alphabet.LATIN1),
        (0xF5, None),
        (0x0D, Alphabet.LATIN1),
    ],
)
def test_a_data_coding_means_an_alphabet(coding: int, alphabet: Alphabet | None) -> None:
    assert alphabet_of(coding, Alphabet.LATIN1) is alphabet


def test_some_peers_put_gsm_7_bit_under_the_value_of_ascii() -> None:
    assert alphabet_of(1, Alphabet.LATIN1, Alphabet.GSM7) is Alphabet.GSM7


@given(st.sampled_from(Alphabet), st.sampled_from([Alphabet.GSM7, Alphabet.LATIN1, Alphabet.ASCII]))
def test_what_is_sent_is_read_as_the_same_alphabet(alphabet: Alphabet, default: Alphabet) -> None:
    coding = data_coding_of(alphabet, default)
    if coding is None:
        assert alphabet is Alphabet.GSM7 is not default
    else:
        assert alphabet_of(coding, default) is alphabet
