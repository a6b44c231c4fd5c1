from collections.abc import Sequence

import pytest

from tests.realtime.sample import notice
from trunkline.domain.scope import Scope
from trunkline.realtime.audience import Audience, pass_on
from trunkline.realtime.channels import HOME, Channel, read_channel
from trunkline.realtime.notices import Notice


class Ear:
    def __init__(self, *accounts: str, channels: Sequence[str] = ("home",), position: int = 0) -> None:
        self.scope = Scope(frozenset(accounts))
        self.channels: Sequence[Channel] = [found for name in channels if (found := read_channel(name))]
        self.position = position
        self.heard: list[tuple[int, str]] = []

    def tell(self, notice: Notice, channel: Channel) -> None:
        self.heard.append((notice.seq, channel.name))


def test_those_who_may_see_an_account_hear_of_it_and_nobody_else() -> None:
    audience, ours, both, theirs = Audience(), Ear("a"), Ear("a", "b"), Ear("b")
    for ear in (ours, both, theirs):
        audience.add(ear)
    assert (audience.tell(notice(1)), audience.tell(notice(2, account="b")), audience.tell(notice(3, account="c"))) == (
        2,
        2,
        0,
    )
    assert (ours.heard, both.heard, theirs.heard) == ([(1, "home")], [(1, "home"), (2, "home")], [(2, "home")])


def test_a_notice_is_told_once_on_the_first_channel_that_carries_it() -> None:
    ear = Ear("a", channels=["endpoint:other", "session:s1", "home"])
    pass_on(notice(1), ear)
    pass_on(notice(1), ear)
    pass_on(notice(2, session_id="s2"), ear)
    assert ear.heard == [(1, "session:s1"), (2, "home")]


def test_what_no_channel_carries_counts_as_heard() -> None:
    ear = Ear("a", channels=["session:other"])
    pass_on(notice(7), ear)
    assert (ear.heard, ear.position) == ([], 7)


def test_a_customer_hears_of_their_own_customers_alone() -> None:
    audience, limited = Audience(), Ear("a", "b", channels=["session:s1", "home"])
    limited.scope = Scope(limited.scope.account_ids, frozenset({"x"}))
    audience.add(limited)
    for seq, account, customer in ((1, "a", "x"), (2, "a", "y"), (3, "a", None), (4, "c", "x"), (5, "b", "x")):
        audience.tell(notice(seq, account=account, customer_id=customer))
    assert [seq for seq, _ in limited.heard] == [1, 5]
    assert limited.position == 5


def test_what_was_heard_before_is_not_told_again() -> None:
    ear = Ear("a", position=5)
    for seq in (4, 5, 6):
        pass_on(notice(seq), ear)
    assert ear.heard == [(6, HOME.name)]


def test_coming_going_and_other_accounts() -> None:
    audience, ear, other = Audience(), Ear("a"), Ear("a")
    assert not audience
    audience.add(ear)
    audience.add(other)
    assert ear in audience and len(audience) == 2
    ear.scope = Scope(frozenset({"b"}))
    audience.add(ear)
    audience.tell(notice(1))
    audience.tell(notice(2, account="b"))
    assert (ear.heard, other.heard) == ([(2, "home")], [(1, "home")])
    audience.remove(other)
    audience.remove(other)
    assert set(audience.account_ids) == {"b"} and other not in audience
    audience.remove(ear)
    assert not audience and not audience.account_ids


def test_a_notice_that_cannot_be_told_keeps_nobody_from_the_next(caplog: pytest.LogCaptureFixture) -> None:
    class Failing(Ear):
        def tell(self, notice: Notice, channel: Channel) -> None:
            if notice.seq == 1:
                raise KeyError("status")
            super().tell(notice, channel)

    audience, failing, other = Audience(), Failing("a"), Ear("a")
    audience.add(failing)
    audience.add(other)
    audience.tell(notice(1))
    audience.tell(notice(2))
    assert (failing.heard, other.heard) == ([(2, "home")], [(1, "home"), (2, "home")])
    assert "event_not_told" in caplog.text
