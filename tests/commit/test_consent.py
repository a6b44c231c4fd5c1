"""The evidence of a change of consent has a key of its own."""

from trunkline.commit.consent import change_key
from trunkline.commit.reactions.opted_out import REACTION
from trunkline.commit.rows import Rows
from trunkline.domain.facts import OptedIn, OptedOut
from trunkline.store import tables

DATE = "2026-11-27T10:00:00.000Z"


def test_opting_out_and_in_are_two_pieces() -> None:
    out = OptedOut(account_id="a", date=DATE, address="+1", scope="", how="api")
    back = OptedIn(account_id="a", date=DATE, address="+1", scope="", how="api")
    assert change_key(out) == ("a", "+1", DATE, "OptedOut", "")
    assert change_key(out) != change_key(back)


def test_the_evidence_is_kept_with_its_words() -> None:
    rows = Rows()
    rows.begin_unit()
    fact = OptedOut(account_id="a", date=DATE, address="+1", scope="", how="keyword", keyword="stop", message_id="m1")
    REACTION.apply(fact, rows)
    kept = rows.get(tables.CONSENT_CHANGE, *change_key(fact))
    assert kept is not None and (kept["how"], kept["keyword"], kept["message_id"]) == ("keyword", "stop", "m1")
