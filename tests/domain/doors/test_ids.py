from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.domain.doors.ids import guid, narrow, wide

ours = st.text("0123456789abcdef", min_size=24, max_size=24)


@given(ours)
def test_there_and_back(id_: str) -> None:
    assert len(wide(id_)) == 32
    assert narrow(wide(id_)) == narrow(wide(id_).upper()) == id_
    assert narrow(UUID(guid(id_)).hex) == id_
    assert str(UUID(guid(id_))) == guid(id_)


@given(st.text("0123456789abcdef", min_size=32, max_size=32).filter(lambda text: not text.startswith("00000000")))
def test_ids_of_others_are_none_of_ours(digits: str) -> None:
    assert narrow(digits) is None


@pytest.mark.parametrize("id_", ["", "a" * 23, "A" * 24, "g" * 24, "a" * 25])
def test_what_is_no_id(id_: str) -> None:
    with pytest.raises(ValueError, match="24"):
        wide(id_)
    assert narrow(f"00000000{id_}" if id_ != "A" * 24 else "") is None
