"""The command_status values of SMPP 3.4 (section 5.1.3) and what each means for a message of ours."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from trunkline.carriers.base import Failure


class CommandStatus(IntEnum):
    """A command_status by its name in the specification, with the sentence that explains it."""

    sentence: str

    def __new__(cls, code: int, sentence: str = "") -> CommandStatus:
        """Make a member whose value is the code alone."""
        member = int.__new__(cls, code)
        member._value_ = code
        member.sentence = sentence
        return member

    ESME_ROK = 0x00, "No error."
    ESME_RINVMSGLEN = 0x01, "The message length is invalid."
    ESME_RINVCMDLEN = 0x02, "The command length is invalid."
    ESME_RINVCMDID = 0x03, "The command id is invalid."
    ESME_RINVBNDSTS = 0x04, "The command does not fit the state of the bind."
    ESME_RALYBND = 0x05, "There is a bind already."
    ESME_RINVPRTFLG = 0x06, "The priority flag is invalid."
    ESME_RINVREGDLVFLG = 0x07, "The registered delivery flag is invalid."
    ESME_RSYSERR = 0x08, "System error."
    ESME_RINVSRCADR = 0x0A, "The source address is invalid."
    ESME_RINVDSTADR = 0x0B, "The destination address is invalid."
    ESME_RINVMSGID = 0x0C, "The message id is invalid."
    ESME_RBINDFAIL = 0x0D, "The bind failed."
    ESME_RINVPASWD = 0x0E, "The password is invalid."
    ESME_RINVSYSID = 0x0F, "The system id is invalid."
    ESME_RCANCELFAIL = 0x11, "The message could not be cancelled."
    ESME_RREPLACEFAIL = 0x13, "The message could not be replaced."
    ESME_RMSGQFUL = 0x14, "The message queue is full."
    ESME_RINVSERTYP = 0x15, "The service type is invalid."
    ESME_RINVNUMDESTS = 0x33, "The number of destinations is invalid."
    ESME_RINVDLNAME = 0x34, "The name of the distribution list is invalid."
    ESME_RINVDESTFLAG = 0x40, "The destination flag is invalid."
    ESME_RINVSUBREP = 0x42, "Submit with replace is not supported."
    ESME_RINVESMCLASS = 0x43, "The esm_class is invalid."
    ESME_RCNTSUBDL = 0x44, "The message cannot be submitted to the distribution list."
    ESME_RSUBMITFAIL = 0x45, "The submission failed."
    ESME_RINVSRCTON = 0x48, "The source address TON is invalid."
    ESME_RINVSRCNPI = 0x49, "The source address NPI is invalid."
    ESME_RINVDSTTON = 0x50, "The destination address TON is invalid."
    ESME_RINVDSTNPI = 0x51, "The destination address NPI is invalid."
    ESME_RINVSYSTYP = 0x53, "The system type is invalid."
    ESME_RINVREPFLAG = 0x54, "The replace_if_present flag is invalid."
    ESME_RINVNUMMSGS = 0x55, "The number of messages is invalid."
    ESME_RTHROTTLED = 0x58, "The allowed message rate is exceeded."
    ESME_RINVSCHED = 0x61, "The scheduled delivery time is invalid."
    ESME_RINVEXPIRY = 0x62, "The validity period is invalid."
    ESME_RINVDFTMSGID = 0x63, "The predefined message is invalid or not found."
    ESME_RX_T_APPN = 0x64, "Temporary application error at the receiver."
    ESME_RX_P_APPN = 0x65, "Permanent application error at the receiver."
    ESME_RX_R_APPN = 0x66, "The receiver rejected the message."
    ESME_RQUERYFAIL = 0x67, "The query failed."
    ESME_RINVOPTPARSTREAM = 0xC0, "The optional parameters cannot be read."
    ESME_ROPTPARNOTALLWD = 0xC1, "An optional parameter is not allowed."
    ESME_RINVPARLEN = 0xC2, "The length of a parameter is invalid."
    ESME_RMISSINGOPTPARAM = 0xC3, "An expected optional parameter is missing."
    ESME_RINVOPTPARAMVAL = 0xC4, "The value of an optional parameter is invalid."
    ESME_RDELIVERYFAILURE = 0xFE, "The delivery failed."
    ESME_RUNKNOWNERR = 0xFF, "Unknown error."


S = CommandStatus

FAILURES: Final[dict[int, Failure]] = {
    S.ESME_RINVMSGLEN: Failure.UNSUITABLE_TEXT,
    # The carrier lost track of our bind: another bind may work, and the message was certainly not taken.
    S.ESME_RINVBNDSTS: Failure.CARRIER_DOWN,
    S.ESME_RALYBND: Failure.CARRIER_DOWN,
    S.ESME_RINVREGDLVFLG: Failure.MISCONFIGURED,
    S.ESME_RSYSERR: Failure.CARRIER_DOWN,
    S.ESME_RINVSRCADR: Failure.INVALID_SENDER,
    S.ESME_RINVDSTADR: Failure.INVALID_ADDRESS,
    S.ESME_RBINDFAIL: Failure.MISCONFIGURED,
    S.ESME_RINVPASWD: Failure.MISCONFIGURED,
    S.ESME_RINVSYSID: Failure.MISCONFIGURED,
    S.ESME_RMSGQFUL: Failure.THROTTLED,
    S.ESME_RINVSERTYP: Failure.MISCONFIGURED,
    S.ESME_RINVESMCLASS: Failure.MISCONFIGURED,
    S.ESME_RINVSRCTON: Failure.INVALID_SENDER,
    S.ESME_RINVSRCNPI: Failure.INVALID_SENDER,
    S.ESME_RINVDSTTON: Failure.INVALID_ADDRESS,
    S.ESME_RINVDSTNPI: Failure.INVALID_ADDRESS,
    S.ESME_RINVSYSTYP: Failure.MISCONFIGURED,
    S.ESME_RTHROTTLED: Failure.THROTTLED,
    S.ESME_RINVSCHED: Failure.MISCONFIGURED,
    S.ESME_RINVEXPIRY: Failure.MISCONFIGURED,
    S.ESME_RX_T_APPN: Failure.CARRIER_DOWN,
    S.ESME_RDELIVERYFAILURE: Failure.UNEXPLAINED,
    S.ESME_RUNKNOWNERR: Failure.UNEXPLAINED,
}
"""Statuses that are not here and are in the specification mean REJECTED; those of vendors mean UNEXPLAINED."""


def status_name(code: int) -> str:
    """The name of a status, or its number in hexadecimal where the specification has no name for it."""
    return CommandStatus(code).name if code in _KNOWN else f"0x{code:08X}"


def status_sentence(code: int) -> str:
    """A status for people, with its name: "The message queue is full. (ESME_RMSGQFUL)"."""
    if code in _KNOWN:
        return f"{CommandStatus(code).sentence} ({CommandStatus(code).name})"
    return f"The carrier answered with a status of its own, 0x{code:08X}."


def failure_of(code: int) -> Failure:
    """The failure that a status other than ESME_ROK means for the message it answers."""
    return FAILURES.get(code, Failure.REJECTED if code in _KNOWN else Failure.UNEXPLAINED)


_STATUS_OF: Final[dict[Failure, CommandStatus]] = {
    Failure.UNREACHABLE: S.ESME_RX_T_APPN,
    Failure.THROTTLED: S.ESME_RTHROTTLED,
    Failure.CARRIER_DOWN: S.ESME_RSYSERR,
    Failure.LOST: S.ESME_RSYSERR,
    Failure.REJECTED: S.ESME_RX_R_APPN,
    Failure.BLOCKED: S.ESME_RX_R_APPN,
    Failure.OPTED_OUT: S.ESME_RX_R_APPN,
    Failure.INVALID_ADDRESS: S.ESME_RINVDSTADR,
    Failure.INVALID_SENDER: S.ESME_RINVSRCADR,
    Failure.UNSUITABLE_TEXT: S.ESME_RINVMSGLEN,
    Failure.MISCONFIGURED: S.ESME_RSUBMITFAIL,
    Failure.OUT_OF_CREDIT: S.ESME_RSUBMITFAIL,
    Failure.EXPIRED: S.ESME_RINVEXPIRY,
    Failure.UNEXPLAINED: S.ESME_RSUBMITFAIL,
}


def status_of(failure: Failure) -> CommandStatus:
    """The status with which an SMSC refuses a message for this reason."""
    return _STATUS_OF[failure]


_KNOWN: Final = frozenset(int(status) for status in CommandStatus)
