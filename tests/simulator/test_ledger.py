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
