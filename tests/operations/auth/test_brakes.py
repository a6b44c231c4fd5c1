"""Failed sign-ins slow the next ones; nobody can be locked out where they have signed in before."""

from hypothesis import given
from hypothesis import strategies as st

from trunkline.operations.auth.brakes import FORGIVEN_AFTER_SECONDS, Brakes, network_of

HOME, AWAY = "192.0.2.1", "198.51.100.9"


def failed(brakes: Brakes, times: int, user: str = "u", address: str = HOME, now: float = 0.0) -> None:
    for _ in range(times):
        brakes.failed(user, address, now)


def test_the_first_attempts_are_free_and_then_the_delay_doubles() -> None:
    brakes = Brakes(attempts=3, most_seconds=5)
    pauses = []
    for _ in range(7):
        pauses.append(brakes.pause("u", HOME, 0.0))
        brakes.failed("u", HOME, 0.0)
    assert pauses == [0, 0, 0, 1, 2, 4, 5]


def test_time_passes() -> None:
    brakes = Brakes(3, 60)
    failed(brakes, 5, now=100.0)
    assert brakes.pause("u", HOME, 101.0) == 3.0
    assert brakes.pause("u", HOME, 104.0) == 0.0


def test_a_count_is_forgiven_in_the_end() -> None:
    brakes = Brakes(3, 60)
    failed(brakes, 20)
    later = FORGIVEN_AFTER_SECONDS + 1
    assert brakes.pause("u", HOME, later) == 0
    brakes.failed("u", HOME, later)
    assert brakes.pause("u", HOME, later) == 0


def test_success_resets() -> None:
    brakes = Brakes(3, 60)
    failed(brakes, 3)
    brakes.succeeded("u", HOME, 10.0)
    assert brakes.pause("u", HOME, 10.0) == 0
    failed(brakes, 2, now=10.0)
    assert brakes.pause("u", HOME, 10.0) == 0


def test_a_user_is_slowed_from_everywhere_and_an_address_for_everybody() -> None:
    brakes = Brakes(3, 60)
    for number in range(4):
        brakes.failed("victim", f"203.0.113.{number}", 0.0)
        brakes.failed(f"user {number}", AWAY, 0.0)
    assert brakes.pause("victim", HOME, 0.0) > 0
    assert brakes.pause("somebody", AWAY, 0.0) > 0
    assert brakes.pause("somebody", HOME, 0.0) == 0


def test_strangers_do_not_lock_a_user_out_of_a_known_address() -> None:
    brakes = Brakes(3, 60)
    brakes.succeeded("u", HOME, 0.0)
    failed(brakes, 20, address=AWAY)
    assert brakes.pause("u", HOME, 0.0) == 0
    assert brakes.pause("u", AWAY, 0.0) > 0
    failed(brakes, 5)
    assert brakes.pause("u", HOME, 0.0) > 0


def test_a_known_password_does_not_pay_for_guessing_others() -> None:
    brakes = Brakes(3, 60)
    for number in range(4):
        brakes.failed(f"user {number}", HOME, 0.0)
        brakes.succeeded("mine", HOME, 0.0)
    assert brakes.pause("another", HOME, 0.0) > 0


def test_networks() -> None:
    assert network_of("2001:db8:1:2:3::4") == network_of("2001:db8:1:2:ffff::1") != network_of("2001:db8:1:3::1")
    assert network_of("::ffff:192.0.2.1") == "192.0.2.1" == network_of("192.0.2.1")
    assert network_of("fe80::1%eth0") == "fe80::"
    assert network_of("") == ""
    assert len(network_of("x" * 1000)) == 64


@given(st.lists(st.tuples(st.sampled_from("fs"), st.text(max_size=3), st.sampled_from([HOME, AWAY, "", "::1"]))))
def test_memory_and_delay_are_bounded(happenings: list[tuple[str, str, str]]) -> None:
    brakes = Brakes(2, 7, known_most=5)
    for now, (kind, user, address) in enumerate(happenings):
        (brakes.failed if kind == "f" else brakes.succeeded)(user, address, float(now))
        assert len(brakes) <= 5
        assert 0 <= brakes.pause(user, address, float(now)) <= 7
