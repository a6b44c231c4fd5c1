"""The files of a message stand in their order, each place once."""

import pytest

from trunkline.commit.media import attach
from trunkline.commit.rows import Declined, Rows
from trunkline.store import tables


def test_a_place_is_taken_once() -> None:
    rows = Rows()
    attach(rows, "a", "m", 0, "f1")
    attach(rows, "a", "m", 10, "f2")
    assert rows.get(tables.MESSAGE_MEDIA, "a", "m.00") == {
        "account_id": "a",
        "id": "m.00",
        "message_id": "m",
        "file_id": "f1",
    }
    assert "m.00" < "m.10"
    with pytest.raises(Declined):
        attach(rows, "a", "m", 0, "f3")
