"""What ServiceStack's tools generate for a program in Python, cut down to what the tests use.

The client reads these annotations itself, and knows only their older spelling.
"""

# ruff: noqa: UP045

from dataclasses import dataclass
from typing import Any, Optional

from dataclasses_json import LetterCase, Undefined, dataclass_json
from servicestack import IGet, IReturn, IReturnVoid

CAMEL: Any = LetterCase.CAMEL
generated: Any = dataclass_json(letter_case=CAMEL, undefined=Undefined.EXCLUDE)


@generated
@dataclass
class MessageInfo:
    id: Optional[str] = None
    endpoint_id: Optional[str] = None
    direction: Optional[str] = None
    other_address: Optional[str] = None
    sender: Optional[str] = None
    text: Optional[str] = None
    is_unread: Optional[bool] = None


@generated
@dataclass
class SendMessage(IReturn[MessageInfo]):  # type: ignore[misc]
    session_id: Optional[str] = None
    endpoint_id: Optional[str] = None
    to_address: Optional[str] = None
    body: Optional[str] = None


@generated
@dataclass
class MessageList:
    items: Optional[list[MessageInfo]] = None
    total_count: Optional[int] = None
    has_more_pages: Optional[bool] = None


@generated
@dataclass
class ListMessages(IReturn[MessageList], IGet):  # type: ignore[misc]
    page: Optional[int] = None
    count_per_page: Optional[int] = None
    specific_ids: Optional[list[str]] = None
    endpoint_ids: Optional[list[str]] = None
    sort_order: Optional[str] = None
    simplified_paging: Optional[bool] = None


@generated
@dataclass
class SessionInfo:
    id: Optional[str] = None
    ended: Optional[bool] = None


@generated
@dataclass
class NewSession(IReturn[SessionInfo]):  # type: ignore[misc]
    channel: Optional[str] = None
    destination: Optional[str] = None
    endpoint_id: Optional[str] = None


@generated
@dataclass
class EndSession(IReturnVoid):  # type: ignore[misc]
    session_id: Optional[str] = None
