from dataclasses import dataclass
from pathlib import Path

from tests.longest_first import HERE, LONGEST, longest_first


@dataclass(frozen=True)
class Placed:
    path: Path
    name: str = ""


def test_each_of_them_is_there_and_named_once() -> None:
    assert [name for name in LONGEST if not (HERE / name).is_file()] == []
    assert len(set(LONGEST)) == len(LONGEST)


def test_they_come_first_and_the_others_stay_in_their_order() -> None:
    short, other = Placed(HERE / "base" / "test_a.py"), Placed(HERE / "web" / "test_b.py")
    longest = Placed(HERE / LONGEST[0])
    next_, again = (Placed(HERE / LONGEST[1], name) for name in ("one", "two"))
    tests = [short, next_, other, again, longest]
    longest_first(tests)
    assert tests == [longest, next_, again, short, other]
