import pytest

from trunkline.base.faults import Conflict, Fault, Invalid, NotFound, StorageFull, TooManyRequests, Unavailable
from trunkline.carriers.base import Failure
from trunkline.carriers.smpp.pdu import Outbind, SubmitSm, SubmitSmResp
from trunkline.carriers.smpp.receipt import MessageState
from trunkline.carriers.smpp.status import CommandStatus as S
from trunkline.domain.message import FINAL, Status
from trunkline.smsc.answers import Refusal, error_code, is_final, receipt_of, refused, state_of_message, status_of_error
from trunkline.store.engine import StoreFull, StoreUnavailable


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (Invalid("x", code="InvalidAddress", field="ToAddress"), S.ESME_RINVDSTADR),
        (Invalid("x", code="OptedOut", field="ToAddress"), S.ESME_RX_R_APPN),
        (Invalid("x", code="QuietHours", field="ToAddress"), S.ESME_RX_T_APPN),
        (Invalid("x", code="EndpointCannotSend", field="EndpointId"), S.ESME_RINVSRCADR),
        (NotFound("x", field="EndpointId"), S.ESME_RINVSRCADR),
        (Invalid("x", code="MaximumLength", field="Body"), S.ESME_RINVMSGLEN),
        (Conflict("x", code="MessageCannotBeCanceled", field="MessageId"), S.ESME_RCANCELFAIL),
        (Conflict("x"), S.ESME_RSUBMITFAIL),
        (StorageFull(), S.ESME_RMSGQFUL),
        (StoreFull("x"), S.ESME_RMSGQFUL),
        (TooManyRequests("x"), S.ESME_RMSGQFUL),
        (Unavailable("x"), S.ESME_RSYSERR),
        (StoreUnavailable("x"), S.ESME_RSYSERR),
        (Refusal(S.ESME_RINVSCHED), S.ESME_RINVSCHED),
        (Fault("x"), S.ESME_RSUBMITFAIL),
        (ValueError("x"), None),
    ],
)
def test_refusals_as_status(error: Exception, status: S | None) -> None:
    assert status_of_error(error) is status


def test_every_status_of_a_message_has_a_state() -> None:
    for status in Status:
        final = state_of_message(status, "expired: late") not in (MessageState.ENROUTE, MessageState.SCHEDULED)
        assert final == (status in FINAL)
    assert state_of_message("failed", "blocked: no") is MessageState.REJECTED
    assert state_of_message("undelivered", None) is MessageState.UNDELIVERABLE


def test_codes_of_failures_are_different_and_three_digits() -> None:
    codes = {error_code("failed", f"{failure}: words") for failure in (each.value for each in Failure)}
    assert len(codes) == len(Failure) and "000" not in codes and all(len(code) == 3 for code in codes)
    assert error_code("delivered", None) == error_code("failed", "words alone") == "000"


def test_the_text_in_a_receipt_is_plain() -> None:
    assert receipt_of("m", "delivered", None, "Жду\nyou, and much more of that").text == "????you, and much mo"


def test_refused() -> None:
    assert refused(SubmitSm(7), S.ESME_RSYSERR) == SubmitSmResp(7, S.ESME_RSYSERR)
    with pytest.raises(TypeError):
        refused(Outbind(), S.ESME_RSYSERR)


@pytest.mark.parametrize(
    ("status", "final"),
    [
        (S.ESME_RX_P_APPN, True),
        (S.ESME_RX_R_APPN, True),
        (S.ESME_RINVDSTADR, True),
        (S.ESME_RMSGQFUL, False),
        (999, False),
    ],
)
def test_what_ends_a_delivery(status: int, final: bool) -> None:
    assert is_final(status) is final
