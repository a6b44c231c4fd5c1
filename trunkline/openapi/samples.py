"""Values for examples that look like real ones: by the name of a member, else by its kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from trunkline.contract.shapes import MISSING, Kind, Member, Ref, all_members, camel_case, enum_of, shape_of

MOMENT: Final = "2026-11-23T10:11:12.345Z"
OURS: Final = "+15551230001"
ENDPOINT: Final = "6744f1a0c3d2e4b5a6978805"
OTHER: Final = "+15556667777"
PERSON: Final = "Ann Baker"
EMAIL: Final = "ann@example.com"

# By the CLR name of a member. The value of a list's member is that of one item.
_NAMED: Final[Mapping[str, Any]] = {
    "AccountId": "6744f1a0c3d2e4b5a6978801",
    "AccountIds": "6744f1a0c3d2e4b5a6978801",
    "AccountName": "Acme",
    "AccountNames": "Acme",
    "Body": "Your table is ready.",
    "CallerId": OURS,
    "CarrierId": "loopback-7f3a",
    "ConnectionId": "6744f1a0c3d2e4b5a6978802",
    "ConversationId": "6744f1a0c3d2e4b5a6978803",
    "ConversationIds": "6744f1a0c3d2e4b5a6978803",
    "Count": 100,
    "CountPerPage": 25,
    "CreatedBy": PERSON,
    "CustomerId": "6744f1a0c3d2e4b5a6978804",
    "CustomerIds": "6744f1a0c3d2e4b5a6978804",
    "CustomerName": "Acme Bakery",
    "Deadline": MOMENT,
    "DelayReason": "2 messages of its account are ahead of it in the queue.",
    "Description": "It was taken in to be sent.",
    "Destination": OTHER,
    "DisplayName": PERSON,
    "EmailAddress": EMAIL,
    "Encoding": "GSM-7",
    "EndpointDisplayName": "Front desk",
    "EndpointId": ENDPOINT,
    "EndpointIds": ENDPOINT,
    "EndpointName": "Front desk",
    "ErrorCode": "NotEmpty",
    "Expires": "2030-01-01T00:00:00.000Z",
    "FieldName": "Body",
    "FirstName": "Ann",
    "FromAddress": OURS,
    "HasMorePages": False,
    "Hint": "x7Qd",
    "Id": "6744f1a0c3d2e4b5a697880a",
    "Key": "tk_this-is-an-example-and-opens-nothing",
    "KeyId": "6744f1a0c3d2e4b5a6978806",
    "Kind": "MessageCreated",
    "LastName": "Baker",
    "LastUsed": MOMENT,
    "Message": "'Body' must not be empty.",
    "MessageId": "6744f1a0c3d2e4b5a6978807",
    "MessageIds": "6744f1a0c3d2e4b5a6978807",
    "Name": "Acme Bakery",
    "NumberMarked": 1,
    "OtherAddress": OTHER,
    "Page": 0,
    "Password": "correct horse battery staple",
    "Permissions": "Send",
    "Provider": "credentials",
    "QueuePosition": 1,
    "Remaining": 0,
    "Revoked": MOMENT,
    "Roles": "User",
    "Segments": 1,
    "Sender": PERSON,
    "SessionId": "6744f1a0c3d2e4b5a6978808",
    "SpecificIds": "6744f1a0c3d2e4b5a6978807",
    "Text": "Your table is ready.",
    "ToAddress": OTHER,
    "TotalCount": 1,
    "TotalPages": 1,
    "UserId": "6744f1a0c3d2e4b5a6978809",
    "UserName": EMAIL,
    "provider": "credentials",
}

# Members that an example reads better without: the rare, the obsolete, and the filters nobody combines.
_LEFT_OUT: Final = frozenset(
    {
        "All", "CallSid", "ConferenceSid", "ConsoleData", "Error", "ErrorView", "Failure", "HeldByUserId",
        "HoldQueueName", "Meta", "Outcome", "ParentSessionId", "QueueMemberId", "Reason", "ReferrerUrl",
        "ResponseStatus", "SearchArchive", "StackTrace", "State",
    }
)  # fmt: skip

_BY_KIND: Final[Mapping[Kind, Any]] = {
    Kind.STRING: "text",
    Kind.BOOLEAN: False,
    Kind.INT: 1,
    Kind.LONG: 1,
    Kind.DOUBLE: 1.5,
    Kind.DECIMAL: 12.5,
    Kind.DATETIME: "/Date(1795428672345)/",
    Kind.DATETIMEOFFSET: "/Date(1795428672345+0000)/",
    Kind.TIMESPAN: "PT1H30M",
    Kind.GUID: "0f8fad5bd9cb469fa16570867728950e",
    Kind.BYTES: "SGVsbG8=",
    Kind.CHAR: "A",
}

# How deep an example goes into types that hold others; a type may hold itself.
_DEEPEST: Final = 4


def sample_of(ref: Ref) -> Any:
    """A value of a type, as JSON has it."""
    return _sample(ref, "", 0)


def member_sample(member: Member) -> Any:
    """A value of a member."""
    return _sample(member.ref, member.name, 0)


def body_sample(members: tuple[Member, ...]) -> dict[str, Any]:
    """A body of these members, without those that an example reads better without."""
    return _object(members, 0)


def is_telling(member: Member) -> bool:
    """Whether an example shows this member."""
    return not member.ref.nullable or member.required or member.name in _NAMED or _is_moment(member.name)


def _object(members: tuple[Member, ...], depth: int) -> dict[str, Any]:
    return {member.camel: _sample(member.ref, member.name, depth) for member in members if _is_shown(member, depth)}


def _is_shown(member: Member, depth: int) -> bool:
    if not member.ref.nullable:
        # What has no default is always there.
        return member.default is MISSING or member.name not in _LEFT_OUT
    holds = member.ref.kind in (Kind.OBJECT, Kind.LIST)
    return depth < _DEEPEST and member.name not in _LEFT_OUT and (holds or is_telling(member))


def _sample(ref: Ref, name: str, depth: int) -> Any:
    if ref.kind is Kind.LIST and ref.item:
        return [_sample(ref.item, name, depth + 1)] if depth < _DEEPEST else []
    if ref.kind is Kind.DICTIONARY and ref.item:
        return {"key": _sample(ref.item, "", depth + 1)} if depth < _DEEPEST else {}
    if ref.kind is Kind.OBJECT:
        return _object(all_members(shape_of(ref.target)), depth + 1)
    if ref.kind is Kind.ENUM:
        return enum_of(ref.target).values[-1 if name == "Direction" else 0]
    return _scalar(ref.kind, name)


def _scalar(kind: Kind, name: str) -> Any:
    usual = _BY_KIND[kind]
    named = _NAMED.get(name, usual)
    if kind is Kind.STRING and name not in _NAMED:
        named = _text(name)
    # A name says nothing about a type: what does not fit, the kind decides.
    return named if type(named) is type(usual) else usual


def _text(name: str) -> str:
    if name in ("StartDate", "EndDate"):
        return MOMENT[:10]
    if _is_moment(name):
        return MOMENT
    return "6744f1a0c3d2e4b5a697880a" if name == "Id" or name.endswith("Id") else camel_case(name) or "text"


def _is_moment(name: str) -> bool:
    return name.startswith("Date") or name.endswith("Date")
