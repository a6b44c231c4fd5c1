from datetime import UTC, datetime

import pytest

from trunkline.carriers.smpp.coding import Alphabet
from trunkline.carriers.smpp.pdu import SubmitSm
from trunkline.carriers.smpp.status import CommandStatus as S
from trunkline.smsc.answers import Refusal
from trunkline.smsc.reading import read_wanted

NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("registered", "receipt"),
    [(0, None), (1, "e"), (2, "e/failures"), (3, None), (16, None), (17, "e"), (0x1E, "e/failures")],
)
def test_bits_of_registered_delivery(registered: int, receipt: str | None) -> None:
    pdu = SubmitSm(source_ton=1, source="15550001001", registered=registered, short_message=b"x")
    assert read_wanted(pdu, "e", Alphabet.GSM7, NOW).receipt == receipt


def test_a_relative_validity_runs_from_the_time_of_sending() -> None:
    pdu = SubmitSm(short_message=b"x", schedule="000000010000000R", validity="000000020000000R")
    wanted = read_wanted(pdu, "e", Alphabet.GSM7, NOW)
    assert (wanted.send_at, wanted.valid_for) == (int(NOW.timestamp() + 3600) * 1000, 2 * 3_600_000)
    ends = SubmitSm(short_message=b"x", schedule="000000010000000R", validity="261127123000000+")
    with pytest.raises(Refusal) as refusal:
        read_wanted(ends, "e", Alphabet.GSM7, NOW)
    assert refusal.value.status is S.ESME_RINVEXPIRY


def test_the_default_alphabet() -> None:
    pdu = SubmitSm(short_message=b"\xe9\x00")
    assert read_wanted(pdu, "e", Alphabet.LATIN1, NOW).text == "é\0"
