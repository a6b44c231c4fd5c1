"""The escape codes; what is expected was answered by Kannel 1.4.5 for the same message over an SMPP carrier."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.domain.doors.kannel import DELIVERED, SUBMITTED, Report, filled, receipt_text

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
