import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.base.faults import Fault, Invalid, NotEmpty
from trunkline.web.handset.reading import LONGEST_TEXT, pretty, read_number, read_recipient, read_text


@pytest.mark.parametrize(
    "written", ["+15556667777", " 15556667777", " +1 (555) 666-7777 ", " 1 555 666 7777", "+1-555-666-7777"]
)
def test_a_number_may_be_written_in_many_ways(written: str) -> None:
    assert read_number(written) == "+15556667777"


@pytest.mark.parametrize("written", ["15556667777", "5556667777", "+", "+12", "nobody", "+1555666777x" * 9, "<b>", "٣"])
def test_what_is_no_number_is_refused(written: str) -> None:
    with pytest.raises(Invalid, match="is not a phone number") as refused:
        read_number(written)
    assert refused.value.field == "Number"


def test_a_missing_number_is_said_to_be_missing() -> None:
    with pytest.raises(NotEmpty, match="A number is missing"):
        read_number("  ")


def test_a_recipient_may_be_a_short_code() -> None:
    assert read_recipient(" 72345 ") == "72345"
    assert read_recipient("+15551234567") == "+15551234567"
    with pytest.raises(Invalid) as refused:
        read_recipient("72")
    assert refused.value.field == "To"


def test_a_text_loses_the_line_ends_of_forms_and_outer_space() -> None:
    assert read_text(" one\r\ntwo \r\n") == "one\ntwo"
    assert len(read_text("\r\n".join("x" * (LONGEST_TEXT // 2)))) == LONGEST_TEXT - 1


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("", "Write something first."),
        (" \r\n ", "Write something first."),
        ("a\0b", r"The text has a character that cannot be sent \(U\+0000\)."),
        ("x" * (LONGEST_TEXT + 1), "The text has 1,601 characters; 1,600 is the most."),
    ],
)
def test_what_is_no_text_is_refused(written: str, sentence: str) -> None:
    with pytest.raises(Fault, match=sentence) as refused:
        read_text(written)
    assert refused.value.field == "Text"


@given(st.text(max_size=60))
def test_any_words_are_a_number_or_a_refusal(written: str) -> None:
    try:
        number = read_number(written)
    except Invalid:
        return
    assert number.startswith("+") and number[1:].isdigit() and read_number(number) == number


def test_numbers_are_shown_as_people_write_them() -> None:
    assert pretty("+15556667777") == "+1 555-666-7777"
    assert pretty("72345") == "72345"
    assert pretty("+") == "+"
