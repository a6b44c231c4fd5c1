"""The words of events; what each says is in tests/web/test_frames.py and in the cases of ListEvents."""

import pytest

from tests.realtime.sample import MESSAGE, SESSION, line
from trunkline.contract.shapes import Dto
from trunkline.operations.types.events import ConversationRead, MessageStatusChange, SessionChange, told_of
from trunkline.operations.types.messaging import MessageInfo
from trunkline.realtime.notices import OF_MESSAGES, OF_SESSIONS, READ, notice_of

ROW = MESSAGE | {
    **dict.fromkeys(("account_id", "customer_id", "date", "other_address", "sender", "text")),
    "incoming": False,
    "unread": False,
}
CHAT = SESSION | {"customer_id": None, "other_address": "+15556667777"}


NAMES: dict[type[Dto], str] = {
    ConversationRead: "ConversationRead",
    MessageInfo: "MessageCreated",
    MessageStatusChange: "MessageStatusChanged",
}


@pytest.mark.parametrize("kind", sorted(OF_MESSAGES | OF_SESSIONS))
def test_every_kind_that_is_told_has_its_words(kind: str) -> None:
    row = CHAT if kind in OF_SESSIONS else ROW
    name, told = told_of(notice_of(line(1, kind, status="sent"), row, None))
    if kind in OF_SESSIONS:
        assert isinstance(told, SessionChange) and name == kind
    else:
        assert name == NAMES[type(told)]
        assert isinstance(told, MessageInfo) is (kind == "MessageCreated")
        assert isinstance(told, ConversationRead) is (kind == READ)
