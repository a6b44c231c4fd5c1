"""E-mail as octets: what we write is read back, what others write is read, and noise breaks nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kits.carrier_kit import outgoing
from trunkline.carriers.base import Failure, Unreadable
from trunkline.carriers.email.mime import (
    Attachment,
    Identity,
    bounce_address,
    bounces,
    failure_of_status,
    message_of_bounce,
    read,
    thread_of,
    without_quotation,
    written,
)

NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
WHO = Identity("Harbor Dental", "trunkline.test", "A message for you")
ID = "0123456789abcdef01234567"
texts = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\u2028\u2029\x85"), min_size=1, max_size=300
)


def ours(text: str = "Hi", *attachments: Attachment, to: str = "ann@else.test") -> bytes:
    message = outgoing(message_id=ID, from_address="help@trunkline.test", to_address=to, text=text)
    return written(message, attachments, WHO, NOW)[1]


def parsed(content: bytes) -> EmailMessage:
    return message_from_bytes(content, policy=policy.default)


def test_what_it_says_of_itself() -> None:
    mail = parsed(ours("Good morning, Zoë 👋"))
    assert mail["from"].addresses[0].display_name == "Harbor Dental"
    assert (mail["to"], mail["subject"]) == ("ann@else.test", "A message for you")
    assert mail["message-id"] == f"<{ID}.trunkline@trunkline.test>"
    assert mail["references"] == f"<{thread_of('ann@else.test', 'help@trunkline.test')}@trunkline.test>"
    assert mail["date"].datetime == NOW
    assert mail.get_content().strip() == "Good morning, Zoë 👋"
    assert all(len(line) <= 998 for line in ours("x" * 5000).split(b"\r\n"))


def test_a_first_line_may_be_the_subject() -> None:
    mail = parsed(ours("Subject: Opening hours 🕘\n\nFrom nine."))
    assert (mail["subject"], mail.get_content().strip()) == ("Opening hours 🕘", "From nine.")
    assert parsed(ours("Subject: alone"))["subject"] == "A message for you"


def test_a_subject_cannot_bring_headers_along() -> None:
    mail = parsed(ours("Subject: Hi\rBcc: all@else.test\nText"))
    assert "bcc" not in mail


def test_attachments_arrive_whole() -> None:
    content = bytes(range(256)) * 10
    mail = read(ours("See", Attachment("Speisekarte für Zoë.pdf", "application/pdf", content)))
    (found,) = mail.attachments
    assert (found.name, found.content_type, found.content) == ("Speisekarte für Zoë.pdf", "application/pdf", content)


@given(texts)
def test_any_text_is_read_back(text: str) -> None:
    mail = read(ours(text))
    body = "\n".join(line.rstrip() for line in text.strip("\n").split("\n"))
    assert mail.subject == "A message for you" or text.startswith("Subject: ")
    if not text.startswith("Subject: ") and ">" not in text and text.strip():
        assert mail.text.split("\n\n", 1)[1].rstrip() == body.rstrip()


@given(st.binary(max_size=600))
def test_noise_is_a_message_or_unreadable(content: bytes) -> None:
    for reading in (read, bounces):
        try:
            reading(content)
        except Unreadable as error:
            assert str(error)


@given(st.binary(max_size=300))
def test_noise_behind_good_headers_breaks_nothing(noise: bytes) -> None:
    head = b"From: ann@else.test\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
    assert read(head + noise).sender == "ann@else.test"


def theirs(body: str, **headers: str) -> bytes:
    plain = {"From": "Ann <Ann@Else.test>", "Subject": "Re: A message for you", "Message-ID": "<b2@else.test>"}
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"{name}: {value}" for name, value in (plain | given).items() if value]
    return "\r\n".join([*lines, "", body.replace("\n", "\r\n")]).encode()


def test_an_answer_names_the_message_that_it_answers() -> None:
    mail = read(theirs("Yes", References=f"<x@y> <{ID}.trunkline@trunkline.test>", In_Reply_To="<other@else>"))
    assert (mail.answers, mail.message_id, mail.sender) == (ID, "b2@else.test", "Ann@Else.test")
    assert read(theirs("Yes")).answers is None


def test_the_subject_is_told_once() -> None:
    assert read(theirs("Yes")).text == "Yes"
    assert read(theirs("Yes", Subject="AW: Hello")).text == "Yes"
    assert read(theirs("Are you open?", Subject="Opening hours")).text == "Opening hours\n\nAre you open?"
    assert read(theirs("", Subject="Call me")).text == "Call me"


def test_a_page_is_read_as_words() -> None:
    head = "<html><head><title>x</title><style>p{}</style></head>"
    page = f"{head}<body><p>One &amp; two</p><p>Three</p><script>a()</script>"
    assert read(theirs(page, Content_Type="text/html; charset=utf-8", MIME_Version="1.0")).text == "One & two\nThree"


def test_who_did_not_say_who_they_are() -> None:
    for sender in ("", "nobody", "<>"):
        with pytest.raises(Unreadable):
            read(theirs("Hi", From=sender))


def test_a_message_without_an_id_has_the_same_one_each_time() -> None:
    one = theirs("Hi", Message_ID="")
    assert read(one).message_id == read(one).message_id != read(theirs("Ho", Message_ID="")).message_id


def test_what_a_program_wrote_is_known_as_such() -> None:
    assert read(theirs("I am away", Auto_Submitted="auto-replied")).automatic
    assert not read(theirs("Hi", Auto_Submitted="no")).automatic and not read(theirs("Hi")).automatic


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Yes\n\nOn Friday, Ann wrote:\n> Are you there?\n> Ann", "Yes"),
        ("Yes\n> Are you there?", "Yes"),
        ("> all of it\n> is quoted", "> all of it\n> is quoted"),
        ("One\n> two\nthree", "One\n> two\nthree"),
        ("x > y", "x > y"),
        ("", ""),
    ],
)
def test_what_is_quoted_at_the_end_goes(text: str, own: str) -> None:
    assert without_quotation(text) == own


# --- Bounces ---------------------------------------------------------------------------------------------------------


@given(st.binary(min_size=12, max_size=12).map(bytes.hex), st.binary(min_size=1, max_size=20))
def test_a_bounce_address_leads_back(message_id: str, secret: bytes) -> None:
    address = bounce_address("bounces@trunkline.test", message_id, secret)
    assert len(address.partition("@")[0]) <= 64
    assert message_of_bounce(address.upper(), "bounces@trunkline.test", secret) == message_id
    assert message_of_bounce(address, "bounces@trunkline.test", secret + b"x") is None
    assert message_of_bounce(address, "bounces@else.test", secret) is None


@pytest.mark.parametrize(
    "address", ["bounces@trunkline.test", f"bounces+{ID}@trunkline.test", "bounces+x.y@trunkline.test"]
)
def test_made_up_bounce_addresses(address: str) -> None:
    assert message_of_bounce(address, "bounces@trunkline.test", b"s") is None


def report(*recipients: str, part: str = "message/rfc822") -> bytes:
    status = "\r\n".join(f"{fields}\r\n" for fields in ("Reporting-MTA: dns; mx", *recipients))
    original = f"From: help@trunkline.test\r\nMessage-ID: <{ID}.trunkline@trunkline.test>\r\n\r\nHi\r\n"
    return (
        "From: MAILER-DAEMON@mx\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
        "--b\r\nContent-Type: text/plain\r\n\r\nSorry\r\n"
        f"--b\r\nContent-Type: message/delivery-status\r\n\r\n{status}\r\n"
        f"--b\r\nContent-Type: {part}\r\n\r\n{original}\r\n--b--\r\n"
    ).encode()


FAILED = "Final-Recipient: rfc822; ann@else.test\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 No"
DELAYED = "Final-Recipient: rfc822; bob@else.test\r\nAction: delayed\r\nStatus: 4.4.1"
DELIVERED = "Final-Recipient: rfc822; cid@else.test\r\nAction: delivered\r\nStatus: 2.0.0"


@pytest.mark.parametrize("part", ["message/rfc822", "text/rfc822-headers"])
def test_a_report_of_several_recipients(part: str) -> None:
    found = bounces(report(FAILED, DELAYED, DELIVERED, part=part))
    assert found is not None
    assert [(each.recipient, each.delivered, each.failure, each.reason, each.message_id) for each in found] == [
        ("ann@else.test", False, Failure.INVALID_ADDRESS, "550 No", ID),
        ("cid@else.test", True, None, "2.0.0", ID),
    ]


def test_ordinary_mail_is_no_report() -> None:
    assert bounces(theirs("Hi")) is None


@pytest.mark.parametrize(
    ("status", "failure"),
    [
        ("5.1.1", Failure.INVALID_ADDRESS),
        ("5.1.8", Failure.INVALID_SENDER),
        ("4.2.2", Failure.UNREACHABLE),
        ("5.2.2", Failure.REJECTED),
        ("5.3.4", Failure.UNSUITABLE_TEXT),
        ("5.6.1", Failure.UNSUITABLE_TEXT),
        ("5.7.1", Failure.BLOCKED),
        ("4.4.7", Failure.EXPIRED),
        ("5.5.0", Failure.REJECTED),
        ("", Failure.REJECTED),
    ],
)
def test_status_codes(status: str, failure: Failure) -> None:
    assert failure_of_status(status) is failure
