"""Ids and cookies of signed-in sessions have the form that ServiceStack's clients know."""

from datetime import timedelta

from trunkline.base.universe import FixedUniverse, Universe
from trunkline.domain.facts import SignedIn, SignedOut
from trunkline.operations.auth.login_sessions import begin, digest_of, end, new_session_id
from trunkline.operations.call import Caller
from trunkline.settings import Settings
from trunkline.store.users import User

USER = User("u1", "a@example.com", "A", "B", "", frozenset({"User"}), False, ("acc",))
SETTINGS = Settings()


def test_an_id_is_twenty_letters_and_digits() -> None:
    ids = {new_session_id(Universe()) for _ in range(200)}
    assert len(ids) == 200
    assert all(len(id_) == 20 and id_.isalnum() and id_.isascii() for id_ in ids)


def test_a_temporary_session_is_the_one_of_ss_id() -> None:
    begun = begin(USER, remember=False, caller=Caller(), universe=FixedUniverse(), settings=SETTINGS)
    cookies = {cookie.name: cookie for cookie in begun.cookies}
    assert list(cookies) == ["ss-id", "ss-pid", "ss-opt", "X-UAId"]
    assert cookies["ss-id"].value == begun.session_id != cookies["ss-pid"].value
    assert cookies["ss-id"].expires is None
    assert cookies["ss-opt"].value == "temp"
    assert f"{cookies['ss-pid'].expires:%Y-%m-%d}" == "2046-11-23"
    (fact,) = begun.facts
    assert isinstance(fact, SignedIn)
    assert (fact.digest, fact.account_id, fact.expires) == (
        digest_of(begun.session_id),
        "acc",
        "2026-12-07T10:11:12.123Z",
    )
    assert begun.session_id not in repr(fact)


def test_a_remembered_session_is_the_one_of_ss_pid() -> None:
    begun = begin(USER, remember=True, caller=Caller(), universe=FixedUniverse(), settings=SETTINGS)
    cookies = {cookie.name: cookie for cookie in begun.cookies}
    assert cookies["ss-pid"].value == begun.session_id != cookies["ss-id"].value
    assert cookies["ss-opt"].value == "perm"
    (fact,) = begun.facts
    assert isinstance(fact, SignedIn)
    assert fact.expires == "2026-12-21T10:11:12.123Z"


def test_a_new_sign_in_ends_the_session_before() -> None:
    caller = Caller("u1", session_id="before")
    begun = begin(USER, remember=False, caller=caller, universe=FixedUniverse(), settings=SETTINGS)
    assert isinstance(begun.facts[1], SignedOut)
    assert begun.facts[1].digest == digest_of("before")


def test_the_end_makes_clients_forget() -> None:
    universe = FixedUniverse()
    ended = end(Caller("u1", account_ids=("acc",), session_id="s"), universe)
    assert [cookie.name for cookie in ended.cookies] == ["ss-id", "ss-pid", "X-UAId"]
    assert {(cookie.value, cookie.expires) for cookie in ended.cookies} == {("", universe.now() - timedelta(days=1))}
    assert [type(fact) for fact in ended.facts] == [SignedOut]
    assert end(Caller(), universe).facts == ()
