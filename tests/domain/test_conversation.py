"""The id of a conversation and the end of a session's activity."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.domain.conversation import conversation_id, session_is_idle

NOW = datetime(2026, 11, 23, 10, 11, 12, 123_000, tzinfo=UTC)
names = st.text("ab1:", max_size=4)


def test_the_id_never_changes() -> None:
    assert conversation_id("a" * 24, "b" * 24, "+15556667777") == "401b5e75da13c8139ab8064f"


@given(st.tuples(names, names, names), st.tuples(names, names, names))
def test_one_id_for_one_conversation(one: tuple[str, str, str], other: tuple[str, str, str]) -> None:
    assert (conversation_id(*one) == conversation_id(*other)) == (one == other)


@given(st.text(), st.text(), st.text())
def test_the_form_of_an_id(account_id: str, endpoint_id: str, other_address: str) -> None:
    assert re.fullmatch("[0-9a-f]{24}", conversation_id(account_id, endpoint_id, other_address))


@pytest.mark.parametrize(
    ("last_activity", "idle"),
    [
        ("2026-11-23T10:11:12.123Z", False),
        ("2026-11-23T09:11:12.124Z", False),
        ("2026-11-23T09:11:12.123Z", True),
        ("2026-11-22T10:11:12.123Z", True),
        ("2026-11-23T11:00:00.000Z", False),
    ],
)
def test_idle(last_activity: str, idle: bool) -> None:
    assert session_is_idle(last_activity, NOW, timedelta(hours=1)) is idle
