"""The escape codes; what is expected was answered by Kannel 1.4.5 for the same message over an SMPP carrier."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.domain.doors.kannel import DELIVERED, SUBMITTED, Report, Text, filled, filled_for, receipt_text

RECEIPT = "id:abc1 sub:001 dlvrd:001 submit date:2611271200 done date:2611271201 stat:DELIVRD err:000 text:hello"
REPORT = Report(
    type=DELIVERED,
    moment=datetime(2026, 11, 27, 16, 34, 36, tzinfo=UTC),
    recipient="+15556667777",
    sender="+15551230001",
    reply=RECEIPT,
    foreign_id="abc1",
    message_id="208dd164-a48a-47f5-be36-a4f7272a659b",
    connection="SMPP",
    username="tester",
    url="",
)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("%d", "1"),
        ("%t", "2026-11-27+16:34:36"),
        ("%T", "1795797276"),
        ("%p", "%2B15556667777"),
        ("%P", "%2B15551230001"),
        ("%q", "%2B15556667777"),
        ("%Q", "%2B15551230001"),
        ("%i", "SMPP"),
        ("%I", "208dd164-a48a-47f5-be36-a4f7272a659b"),
        ("%n", "tester"),
        ("%k", "id%3Aabc1"),
        ("%s", "sub%3A001"),
        ("%S", "sub:001"),
        ("%c", "-1"),
        ("%C", "UTF-8"),
        ("%m", "-1"),
        ("%M", "-1"),
        ("%u", ""),
        ("%O", "00"),
        ("%v", ""),
        ("%z", "%z"),
        ("%N", "%N"),
        ("%%", "%"),
        ("%F", "abc1"),
        ("%#smpp#dlr_err#", ""),
    ],
)
def test_codes(code: str, expected: str) -> None:
    report = replace(REPORT, url=f"http://127.0.0.1/d?a={code}&b=1")
    assert filled(report) == f"http://127.0.0.1/d?a={expected}&b=1"


def test_codes_of_the_reply() -> None:
    encoded = (
        "id%3Aabc1+sub%3A001+dlvrd%3A001+submit+date%3A2611271200+done+date%3A2611271201+stat%3ADELIVRD"
        "+err%3A000+text%3Ahello"
    )
    report = replace(REPORT, url="%A|%a|%b|%r|%e")
    whole, squeezed, binary, rest, digits = filled(report).split("|")
    assert whole == squeezed == binary == encoded
    assert rest == encoded.partition("+")[2]
    assert bytes.fromhex(digits).decode() == RECEIPT


def test_an_acknowledgement_has_no_words() -> None:
    report = replace(REPORT, type=SUBMITTED, reply="ACK/", url="%A %k %s %r %d")
    assert filled(report) == "ACK%2F ACK%2F   8"


def test_the_zeros_of_a_number() -> None:
    report = replace(REPORT, recipient="0049301234567", url="%p %q %P %Q", sender="12345")
    assert filled(report) == "0049301234567 %2B49301234567 12345 12345"


@given(st.text())
def test_any_address_is_filled(url: str) -> None:
    filled(replace(REPORT, url=url))


def test_a_receipt_in_words() -> None:
    moment = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
    said = receipt_text("abc1", moment, delivered=True, text="hello")
    assert said == RECEIPT.replace("2611271201", "2611271200")
    assert "stat:UNDELIV" in receipt_text("abc1", moment, delivered=False, text="hello")


# --- Texts: what is expected was asked by Kannel 1.4.5 of a get-url, for the same text from an HTTP carrier ----------

TEXT = Text(
    moment=datetime(2026, 11, 28, 0, 31, 22, tzinfo=UTC),
    sender="+15556667777",
    receiver="+15551230001",
    text="",
    ucs2=False,
    message_id="b3a91ec8-a361-490d-8f9c-f3bd8eb093e0",
    connection="LINE",
)
PLAIN_CODES = (
    "t=2026-11-28+00:31:22&T=1795825882&p=%2B15556667777&P=%2B15551230001&q=%2B15556667777&Q=%2B15551230001&i=LINE"
    "&I=b3a91ec8-a361-490d-8f9c-f3bd8eb093e0&d=-1&F=&m=-1&M=-1&u=&B=&o=&v=&V=&f=&D=&R=&x=%x&H=%H"
)
WORDS = "k=%k&s=%s&S=%S&r=%r&a=%a&b=%b&A=%A&e=%e&c=%c&C=%C&O=%O"


def test_codes_of_a_text_that_are_not_its_words() -> None:
    url = "&".join(f"{part.partition('=')[0]}=%{part.partition('=')[0]}" for part in PLAIN_CODES.split("&"))
    assert filled_for(TEXT, url + "&pc=%%&z=%#a#b#") == PLAIN_CODES + "&pc=%&z="


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hello  wörld & more",
            (
                "k=Hello&s=w%C3%B6rld&S=&&r=more&a=Hello+w%C3%B6rld+%26+more&b=Hello++w%C3%B6rld+%26+more"
                "&A=Hello++w%C3%B6rld+%26+more&e=48656C6C6F202077C3B6726C642026206D6F7265&c=0&C=UTF-8&O=00"
            ),
        ),
        (
            "a+b*c\nd e*f g",
            (
                "k=a%2Bb*c&s=d&S=e~f&r=g&a=a%2Bb*c+d+e*f+g&b=a%2Bb*c%0Ad+e*f+g&A=a%2Bb*c%0Ad+e*f+g"
                "&e=612B622A630A6420652A662067&c=0&C=UTF-8&O=00"
            ),
        ),
        (
            "x\u00a0y  z\x0b!'()~-_.*;:@",
            (
                "k=x%C2%A0y&s=z&S=!'()~-_.~;:@&r=&a=x%C2%A0y+z+!'()~-_.*%3B%3A%40&b=x%C2%A0y++z%0B!'()~-_.*%3B%3A%40"
                "&A=x%C2%A0y++z%0B!'()~-_.*%3B%3A%40&e=78C2A07920207A0B212728297E2D5F2E2A3B3A40&c=0&C=UTF-8&O=00"
            ),
        ),
        ("", "k=&s=&S=&r=&a=&b=&A=&e=&c=0&C=UTF-8&O=00"),
    ],
)
def test_codes_of_the_words_of_a_text(text: str, expected: str) -> None:
    assert filled_for(replace(TEXT, text=text), WORDS) == expected


def test_a_text_in_ucs2() -> None:
    told = filled_for(replace(TEXT, text="Grüße ☃", ucs2=True), "a=%a&b=%b&c=%c&C=%C&O=%O&e=%e&s=%s")
    octets = "%00G%00r%00%FC%00%DF%00e%00+%26%03"
    assert told == f"a={octets}&b={octets}&c=2&C=UTF-16BE&O=08&e=0047007200FC00DF006500202603&s=%26%03"
    two_spaces = filled_for(replace(TEXT, text="a  b\n☃", ucs2=True), "%a|%b")
    assert two_spaces == "%00a%00+%00+%00b%00+%26%03|%00a%00+%00+%00b%00%0A%26%03"


def test_a_word_that_stands_as_it_is_cannot_end_an_address() -> None:
    assert filled_for(replace(TEXT, text="k #1 b\u00a0c d\x00"), "/%S/%S/%S") == "/%231/b%C2%A0c/d%00"


@given(st.text(), st.text(), st.booleans())
def test_any_text_is_told(text: str, url: str, ucs2: bool) -> None:
    filled_for(replace(TEXT, text=text, ucs2=ucs2), url)
    filled_for(replace(TEXT, text=text, ucs2=ucs2), WORDS).encode("ascii")
