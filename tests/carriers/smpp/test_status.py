import pytest

from trunkline.carriers.base import Failure
from trunkline.carriers.smpp.status import (
    FAILURES,
    CommandStatus,
    failure_of,
    status_name,
    status_of,
    status_sentence,
)


@pytest.mark.parametrize("status", CommandStatus)
def test_every_status_explains_itself_and_means_a_failure(status: CommandStatus) -> None:
    assert CommandStatus(int(status)) is status
    assert status.sentence.endswith(".")
    assert status_name(status) == status.name and status.name in status_sentence(status)
    assert isinstance(failure_of(status), Failure)


def test_what_the_carrier_asks_to_slow_down_for_is_tried_again() -> None:
    assert {status for status, failure in FAILURES.items() if failure is Failure.THROTTLED} == {0x14, 0x58}
    assert all(failure_of(status).again for status in (0x14, 0x58, 0x08, 0x04))
    assert not any(failure_of(status).again for status in (0x0A, 0x0B, 0x45, 0xFF))


def test_a_status_of_a_vendor_is_named_by_its_number() -> None:
    assert status_name(0x401) == "0x00000401"
    assert "0x00000401" in status_sentence(0x401)
    assert failure_of(0x401) is Failure.UNEXPLAINED
    assert failure_of(CommandStatus.ESME_RCANCELFAIL) is Failure.REJECTED


@pytest.mark.parametrize("failure", Failure)
def test_every_failure_has_a_status_that_tells_a_customer_whether_to_try_again(failure: Failure) -> None:
    assert failure_of(status_of(failure)).again is failure.again
