"""Addresses: what is accepted in which spelling, what is refused in which words."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.domain.address import AddressError, AddressKind, normalise, recipient

TEXTABLE = frozenset({AddressKind.PHONE, AddressKind.SHORT_CODE, AddressKind.EMAIL})
PHONE = frozenset({AddressKind.PHONE})
ALL = frozenset(AddressKind)


@pytest.mark.parametrize(
    ("text", "region", "address"),
    [
        ("+15556667777", "US", "+15556667777"),
        ("+15558675310", "", "+15558675310"),
        ("(415) 555-0123", "US", "+14155550123"),
        ("4155550123", "us", "+14155550123"),
        ("1.415.555.0123", "US", "+14155550123"),
        ("[415] 555\u20110123", "US", "+14155550123"),
        ("  +1 415\u00a0555 0123 ", "GB", "+14155550123"),
        ("\u202a+1 415 555 0123\u202c", "GB", "+14155550123"),
        ("tel:+1-415-555-0123", "GB", "+14155550123"),
        ("TEL:415-555-0123", "US", "+14155550123"),
        ("\uff0b\uff11\uff14\uff11\uff15\uff15\uff15\uff15\uff10\uff11\uff12\uff13", "US", "+14155550123"),
        ("\u0664\u0661\u0665\u0665\u0665\u0665\u0660\u0661\u0662\u0663", "US", "+14155550123"),
        ("020 7946 0000", "GB", "+442079460000"),
        ("+44 (0)20 7946 0000", "US", "+442079460000"),
        ("0044 20 7946 0000", "DE", "+442079460000"),
        ("+490301234567", "US", "+49301234567"),
        ("+390612345678", "US", "+390612345678"),
        ("+8001234 5678", "US", "+80012345678"),
        ("123", "US", "123"),
        ("12345", "US", "12345"),
        ("123-45", "US", "12345"),
        ("12345678", "DK", "12345678"),
        ("Bob@Example.COM", "US", "bob@example.com"),
        ("o'neil+tag@mail.example.co", "US", "o'neil+tag@mail.example.co"),
        ("jo\u0308rg@example.de", "US", "j\u00f6rg@example.de"),
        ("a@xn--bcher-kva.example", "US", "a@xn--bcher-kva.example"),
    ],
)
def test_accepted(text: str, region: str, address: str) -> None:
    assert normalise(text, region, TEXTABLE) == address


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("+1415555\x000123", "control characters"),
        ("+14155550123\n", "control characters"),
        ("\x7f12345", "control characters"),
        ("\ud800", "control characters"),
        ("1" * 321, "at most 320"),
        ("1" * 300, "too long"),
        ("12", "too short"),
        ("+12345", "too short"),
        ("+15551234", "area code"),
        ("+999123456789", "no country code"),
        ("+0049301234567", "no country code"),
        ("+1415555012345", "too long"),
        ("+49123456789012345", "too long"),
        ("020 7946 0000", "too long"),
        ("1-800-FLOWERS", "not a phone number, a short code or an e-mail address"),
        ("tel:+14155550123;ext=4", "not a phone number"),
        ("++14155550123", "not a phone number"),
        ("415+5550123", "not a phone number"),
        ("*123#", "not a phone number"),
        ("somebody", "not a phone number"),
        ("a b@example.com", "not an e-mail address"),
        ("Bob <bob@example.com>", "not an e-mail address"),
        ("bob@localhost", "not an e-mail address"),
        ("bob@[127.0.0.1]", "not an e-mail address"),
        ("bob@10.0.0.1", "not an e-mail address"),
        (".bob@example.com", "not an e-mail address"),
        ("bo..b@example.com", "not an e-mail address"),
        ("bob@-example.com", "not an e-mail address"),
        ("@example.com", "not an e-mail address"),
        ("a@b@example.com", "not an e-mail address"),
        ("b\u200bob@example.com", "not an e-mail address"),
        ("x" * 65 + "@example.com", "not an e-mail address"),
        ("x@" + "example." * 32 + "com", "not an e-mail address"),
        ("bob@b\u00fccher.example", "xn--"),
    ],
)
def test_refused(text: str, words: str) -> None:
    with pytest.raises(AddressError) as refusal:
        normalise(text, "US", TEXTABLE)
    assert words in refusal.value.reason


@pytest.mark.parametrize(
    ("text", "kinds", "words"),
    [
        ("12345", PHONE, "too short"),
        ("5551234", PHONE, "area code"),
        ("bob@example.com", PHONE, "This is an e-mail address, not a phone number."),
        ("+14155550123", frozenset({AddressKind.EMAIL}), "This number is not an e-mail address."),
        ("+14155550123", frozenset(), "This number is not an address."),
        ("Trunkline", TEXTABLE, "not a phone number"),
        ("Trunkline Ltd", ALL, "a sender name"),
    ],
)
def test_only_the_wanted_kinds(text: str, kinds: frozenset[AddressKind], words: str) -> None:
    with pytest.raises(AddressError) as refusal:
        normalise(text, "US", kinds)
    assert words in refusal.value.reason


@pytest.mark.parametrize(("region", "words"), [("", "country code"), ("XX", '"XX" is not a known region')])
def test_a_national_number_needs_a_region(region: str, words: str) -> None:
    with pytest.raises(AddressError) as refusal:
        normalise("4155550123", region, PHONE)
    assert words in refusal.value.reason


def test_users_and_sender_names() -> None:
    assert normalise("5F0C2A9B8D7E6F5A4B3C2D1E", "US", ALL) == "5f0c2a9b8d7e6f5a4b3c2d1e"
    assert normalise("Trunkline 2", "US", ALL) == "Trunkline 2"
    assert normalise("12345678", "DK", PHONE) == "+4512345678"


e164 = st.builds(
    lambda code, rest: f"+{code}{rest}",
    st.sampled_from(sorted(phonenumbers.COUNTRY_CODE_TO_REGION_CODE)),
    st.text(alphabet="0123456789", min_size=3, max_size=13),
)


@given(e164)
def test_the_quick_way_says_what_the_library_says(text: str) -> None:
    try:
        quick = normalise(text, "", PHONE)
    except AddressError:
        quick = ""
    assert quick == _by_the_library(text)


@given(st.one_of(st.text(max_size=60), e164, st.emails(), st.from_regex(r"\A\+?[0-9 ()-]{1,20}\Z")))
def test_normalising_twice_changes_nothing(text: str) -> None:
    try:
        once = normalise(text, "US", ALL)
    except AddressError as refusal:
        assert refusal.reason.endswith(".") or "xn--" in refusal.reason
    else:
        assert normalise(once, "DE", ALL) == once


def _by_the_library(text: str) -> str:
    try:
        number = phonenumbers.parse(text, None)
    except phonenumbers.NumberParseException:
        return ""
    if phonenumbers.is_possible_number_with_reason(number) != phonenumbers.ValidationResult.IS_POSSIBLE:
        return ""
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return written if len(written) <= 16 else ""


@pytest.mark.parametrize(
    ("text", "region"),
    [("911", "US"), ("9-1-1", "US"), ("tel:112", "DE"), ("911", "DE"), ("110", "DE"), ("999", "GB"), ("000", "AU")],
)
def test_emergency_numbers_are_no_recipients(text: str, region: str) -> None:
    with pytest.raises(AddressError) as refusal:
        recipient(text, region, TEXTABLE)
    assert refusal.value.reason == "Emergency numbers take no texts here."


@pytest.mark.parametrize(
    ("text", "region", "kept"),
    [("32665", "US", "32665"), ("999", "US", "999"), ("+1 415 555 0123", "US", "+14155550123"), ("9110", "", "9110")],
)
def test_all_others_are(text: str, region: str, kept: str) -> None:
    assert recipient(text, region, TEXTABLE) == kept


def test_a_text_that_comes_from_an_emergency_number_is_taken() -> None:
    assert normalise("911", "US", TEXTABLE) == "911"
