"""What was taken, and how often."""

from trunkline.simulator.chaos import Fate
from trunkline.simulator.ledger import Ledger


def test_a_report() -> None:
    ledger = Ledger()
    assert [ledger.note(fate, text) for fate, text in ((Fate.TAKE, "a"), (Fate.FAIL, "b"), (Fate.SILENT, "a"))] == [
        0,
        1,
        2,
    ]
    told = ledger.report()
    assert (told["submissions"], told["taken"], told["texts"], told["taken_twice"]) == (3, 2, 1, 1)
    assert told["twice"] == {"a": 2}
    assert told["fates"] == {"fail": 1, "silent": 1, "take": 1}


def test_it_tells_of_each_submission() -> None:
    told: list[dict[str, object]] = []
    ledger = Ledger(lambda members: told.append(dict(members)))
    ledger.note(Fate.HANG, "a", "+1555")
    ledger.note(Fate.CUT, "b", "+1556")
    assert told == [
        {"event": "submission", "number": 0, "fate": "hang", "taken": False, "to": "+1555", "text": "a"},
        {"event": "submission", "number": 1, "fate": "cut", "taken": True, "to": "+1556", "text": "b"},
    ]
