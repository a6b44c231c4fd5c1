from hypothesis import given
from hypothesis import strategies as st

from tests.domain.test_esme import esme
from trunkline.carriers.smpp.parts import Concatenation
from trunkline.smsc.parts import group_of, whole, written
from trunkline.store.esmes import EsmePart


@given(st.lists(st.text(st.characters(), min_size=1), min_size=2, max_size=5))
def test_parts_joined_say_what_they_said(texts: list[str]) -> None:
    rows = [EsmePart("a", "g", n, len(texts), "m", written(text), "d") for n, text in enumerate(texts, 1)]
    found = whole(EsmePart("a", "g", 0, len(texts), "m", "e", "d"), rows, "d")
    assert found.text == "".join(texts).encode("utf-16-be", "surrogatepass").decode("utf-16-be", "replace")
    assert (found.message_id, found.joined.numbers) == ("m", tuple(range(1, len(texts) + 1)))


def test_what_makes_parts_of_one_text() -> None:
    part = Concatenation(7, 3, 1)
    same = group_of(esme("a"), ("e", "+1"), Concatenation(7, 3, 2))
    assert group_of(esme("a"), ("e", "+1"), part) == same
    others = {
        group_of(esme("b"), ("e", "+1"), part),
        group_of(esme("a"), ("e", "+2"), part),
        group_of(esme("a"), ("e", "+1"), Concatenation(8, 3, 1)),
        group_of(esme("a"), ("e", "+1"), Concatenation(7, 2, 1)),
    }
    assert len(others) == 4 and same not in others
