from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.base.deserialize import rfc2822_datetime
from twilio.request_validator import RequestValidator
from twilio.rest.api.v2010.account.message import MessageInstance

from trunkline.carriers.base import Failure
from trunkline.domain.doors.twilio import error_of, id_of, message_id_of, rfc2822, sid_of, signature, status_of
from trunkline.domain.message import Status

ID = "0123456789abcdef01234567"
KNOWN = {value for name, value in vars(MessageInstance.Status).items() if name.isupper()}


def test_sids() -> None:
    assert sid_of(ID) == f"SM00000000{ID}"
    assert message_id_of(sid_of(ID)) == message_id_of(sid_of(ID, media=True)) == ID
    for wrong in ("", "SM", f"XX00000000{ID}", f"SM00000000{ID}0", f"SM10000000{ID}"):
        assert message_id_of(wrong) is None
    assert id_of(f"MG00000000{ID}", "MG") == ID


@pytest.mark.parametrize("status", list(Status))
def test_every_status_has_a_word_that_the_sdk_knows(status: Status) -> None:
    assert status_of(status) in KNOWN
    assert status_of(status, incoming=True) == "received"


@pytest.mark.parametrize("failure", list(Failure))
def test_every_failure_has_a_code(failure: Failure) -> None:
    code, words = error_of(f"{failure.value}: why: not", Status.FAILED)
    assert code is not None and code >= 21000
    assert words == "why: not"


def test_only_what_failed_has_an_error() -> None:
    assert error_of("throttled: later", Status.QUEUED) == (None, None)
    assert error_of(None, Status.UNDELIVERED) == (30008, None)


def test_dates_are_read_by_the_sdk() -> None:
    moment = datetime(2026, 11, 27, 10, 11, 12, tzinfo=UTC)
    assert rfc2822(moment) == "Fri, 27 Nov 2026 10:11:12 +0000"
    assert rfc2822_datetime(rfc2822(moment)) == moment


@given(st.dictionaries(st.text(min_size=1), st.text()), st.text(min_size=1))
def test_signatures_are_believed_by_the_sdk(form: dict[str, str], token: str) -> None:
    url = "https://example.com/sms?a=1"
    try:
        found = signature(token, url, list(form.items()))
    except UnicodeEncodeError:
        return  # half a surrogate is in no text that we keep
    assert RequestValidator(token).validate(url, form, found)
    assert not RequestValidator(f"{token}x").validate(url, form, found)


def test_signatures_of_values_that_repeat() -> None:
    # The vector of twilio-python for members that come twice (carriers.md 2.2).
    form = [("Sid", "CA123"), ("SidAccount", "AC123"), ("Digits", "5678"), ("Digits", "1234"), ("Digits", "1234")]
    assert signature("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", form) == "IK+Dwps556ElfBT0I3Rgjkr1wJU="
