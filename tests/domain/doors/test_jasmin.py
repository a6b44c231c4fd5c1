from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.domain.doors.jasmin import Receipt, carrier_status, fields, handset_status, moment_of

NOW = datetime(2026, 1, 31, 10, 0, tzinfo=UTC)
RECEIPT = Receipt(1, "ESME_ROK", "id", "line", "x7", NOW, NOW + timedelta(minutes=2), "Hello, this is a long text")


def test_a_receipt_of_the_carrier() -> None:
    assert fields(RECEIPT) == {"id": "id", "level": "1", "message_status": "ESME_ROK", "connector": "line"}


def test_a_receipt_of_the_handset() -> None:
    receipt = Receipt(2, "DELIVRD", "id", "line", "x7", NOW, NOW + timedelta(minutes=2), RECEIPT.text)
    assert fields(receipt) == {
        "id": "id",
        "level": "2",
        "message_status": "DELIVRD",
        "connector": "line",
        "id_smsc": "x7",
        "sub": "001",
        "dlvrd": "001",
        "subdate": "2601311000",
        "donedate": "2601311002",
        "err": "000",
        "text": "Hello, this is a lon",
    }


def test_statuses() -> None:
    assert carrier_status("message.sent", None) == "ESME_ROK"
    assert carrier_status("message.failed", "rejected") == "ESME_RSUBMITFAIL"
    assert carrier_status("message.failed", "invalid_address") == "ESME_RINVDSTADR"
    assert carrier_status("message.canceled", None) == "ESME_RCANCELFAIL"
    assert handset_status("message.delivered", None) == "DELIVRD"
    assert handset_status("message.undelivered", "blocked") == "UNDELIV"
    assert handset_status("message.undelivered", "expired") == "EXPIRED"


@pytest.mark.parametrize(
    ("sdt", "expected"),
    [
        ("000000000100000R", NOW + timedelta(minutes=1)),
        ("000001020304000R", NOW + timedelta(days=1, hours=2, minutes=3, seconds=4)),
        ("000100000000000R", datetime(2026, 2, 28, 10, 0, tzinfo=UTC)),
        ("010000000000000R", datetime(2027, 1, 31, 10, 0, tzinfo=UTC)),
        ("260201120000004+", datetime(2026, 2, 1, 11, 0, tzinfo=UTC)),
        ("260201120000504-", datetime(2026, 2, 1, 13, 0, 0, 500_000, tzinfo=UTC)),
        ("260201120000000+", datetime(2026, 2, 1, 12, 0, tzinfo=UTC)),
        ("261301120000000+", None),
        ("260230120000000+", None),
        ("nonsense", None),
    ],
)
def test_scheduled_times(sdt: str, expected: datetime | None) -> None:
    assert moment_of(sdt, NOW) == expected


@given(st.from_regex(r"[0-9]{15}[-+R]", fullmatch=True))
def test_any_scheduled_time_is_read_or_refused(sdt: str) -> None:
    found = moment_of(sdt, NOW)
    assert found is None or found.tzinfo is UTC
