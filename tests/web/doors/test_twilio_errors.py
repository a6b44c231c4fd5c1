import pytest

from trunkline.base.faults import (
    Conflict,
    Fault,
    Invalid,
    NotEmpty,
    NotFound,
    StorageFull,
    TooManyRequests,
    Unauthorized,
    Unavailable,
)
from trunkline.web.doors.twilio_errors import code_of, error_picture, headers_of, status_of


@pytest.mark.parametrize(
    ("fault", "status", "code"),
    [
        (NotEmpty("Body"), 400, 21602),
        (Invalid("no", code="InvalidAddress", field="ToAddress"), 400, 21211),
        (Invalid("no", code="EndpointCannotSend", field="EndpointId"), 400, 21606),
        (Invalid("no", field="Else"), 400, 20001),
        (Invalid("no", code="InvalidStatus", field="Status"), 400, 30400),
        (Invalid("no", code="NotInPool", field="From"), 400, 21711),
        (Unauthorized(), 401, 20003),
        (NotFound(), 404, 20404),
        (Conflict(code="MessageCannotBeCanceled"), 409, 30409),
        (TooManyRequests(), 429, 20429),
        (Unavailable(), 503, 20503),
        (StorageFull(), 503, 20503),
        (Fault(), 500, 20500),
    ],
)
def test_codes(fault: Fault, status: int, code: int) -> None:
    assert (status_of(fault), code_of(fault)) == (status, code)
    picture = error_picture(fault)
    assert set(picture) == {"code", "message", "more_info", "status"}
    assert picture["more_info"].endswith(f"/{code}")


def test_headers() -> None:
    assert headers_of(Invalid()) == []
    assert headers_of(Unauthorized()) == [(b"www-authenticate", b'Basic realm="Twilio API"')]
    assert headers_of(TooManyRequests(retry_after=2.6)) == [(b"retry-after", b"3")]
