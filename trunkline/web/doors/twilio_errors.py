"""Refusals as Twilio's API writes them: a code, a sentence, where to read more, and the status."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from trunkline.base.faults import Fault, TooManyRequests

# By our code and the member it is about; those that no source confirms are named in docs/doors.md.
_BY_MEMBER: Final[Mapping[tuple[str, str], int]] = {
    ("NotEmpty", "To"): 21604,
    ("NotEmpty", "From"): 21603,
    ("NotEmpty", "Body"): 21602,
    ("InvalidAddress", "ToAddress"): 21211,
    ("InvalidAddress", "From"): 21212,
    ("MaximumLength", "Body"): 21617,
    ("NotFound", "From"): 21606,
    ("EndpointCannotSend", "EndpointId"): 21606,
    ("InvalidUrl", "StatusCallback"): 21609,
    ("InvalidUrl", "MediaUrl"): 21620,
    ("MaximumLength", "MediaUrl"): 21623,
    ("InvalidValidity", "ValidityPeriod"): 21624,
    ("NotFound", "MessagingServiceSid"): 21701,
    ("NotInPool", "From"): 21711,
    ("InvalidStatus", "Status"): 30400,
    ("InvalidUpdate", "Body"): 30400,
}
_BY_CODE: Final[Mapping[str, int]] = {
    "OptedOut": 21610,
    "RecipientOptedOut": 21610,
    "UnsuitableMedia": 21620,
    "QuietHours": 30610,
    "MessageCannotBeCanceled": 30409,
    "MessageUnderWay": 20009,
}
# What nothing else is said of, by the status.
_BY_STATUS: Final[Mapping[int, int]] = {
    400: 20001,
    401: 20003,
    403: 20003,
    404: 20404,
    405: 20004,
    409: 20409,
    413: 20413,
    415: 20415,
    422: 20422,
    429: 20429,
    503: 20503,
    507: 20503,
}
INTERNAL: Final = 20500
AUTHENTICATE: Final = "Authenticate"


def code_of(fault: Fault) -> int:
    """Twilio's code for a fault of ours."""
    found = _BY_CODE.get(fault.code) or _BY_MEMBER.get((fault.code, fault.field or ""))
    return found or _BY_STATUS.get(fault.status, INTERNAL)


def error_picture(fault: Fault) -> dict[str, Any]:
    """The body of a refusal."""
    code = code_of(fault)
    return {
        "code": code,
        "message": AUTHENTICATE if fault.status == 401 else fault.message,
        "more_info": f"https://www.twilio.com/docs/errors/{code}",
        "status": status_of(fault),
    }


def status_of(fault: Fault) -> int:
    """The status of a refusal; a full disk is told as what a client tries again for."""
    return 503 if fault.status == 507 else fault.status


def headers_of(fault: Fault) -> list[tuple[bytes, bytes]]:
    """What a refusal says in headers: how to sign in, and when to try again."""
    found: list[tuple[bytes, bytes]] = []
    if fault.status == 401:
        found.append((b"www-authenticate", b'Basic realm="Twilio API"'))
    if fault.retry_after is not None or isinstance(fault, TooManyRequests):
        found.append((b"retry-after", b"%d" % max(1, round(fault.retry_after or 1.0))))
    return found
