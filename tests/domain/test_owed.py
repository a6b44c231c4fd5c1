"""What is owed is kept as a number, so the numbers are a promise to the databases that are there."""

import pytest

from trunkline.domain.owed import Phase, Priority
from trunkline.store import tables
from trunkline.store.bulk import written_columns


def test_the_numbers_stay() -> None:
    assert {phase.name: int(phase) for phase in Phase} == {"SEND": 0, "RECEIPT": 1, "UNCONFIRMED": 2}
    assert {priority.name: int(priority) for priority in Priority} == {"ORDINARY": 0, "BULK": 1}


def test_what_comes_after_the_sending_is_above_zero_as_the_index_says() -> None:
    (deadline,) = [index for index in tables.OUTBOX.indexes if index.name == "outbox_deadline"]
    for dialect in ("sqlite", "postgresql"):
        assert str(deadline.dialect_options[dialect]["where"]) == "phase > 0"
    assert [phase for phase in Phase if phase > 0] == [Phase.RECEIPT, Phase.UNCONFIRMED]


def test_a_number_of_nothing_is_refused() -> None:
    assert "phase" in [column.name for column in written_columns(tables.OUTBOX)]
    with pytest.raises(ValueError, match="7 is not a valid Phase"):
        Phase(7)
