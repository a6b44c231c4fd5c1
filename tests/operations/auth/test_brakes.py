"""Failed sign-ins slow the next ones; nobody can be locked out where they have signed in before."""

from hypothesis import given
from hypothesis import strategies as st

from trunkline.operations.auth.brakes import FORGIVEN_AFTER_SECONDS, PLACE_FACTOR, Brakes, network_of

HOME, AWAY = "192.0.2.1", "198.51.100.9"


def failed(brakes: Brakes, times: int, user: str = "u", address: str = HOME, now: float = 0.0) -> None:
    for _ in range(times):
        brakes.failed(user, address, now)


def made_up(brakes: Brakes, times: int, address: str = AWAY) -> None:
    for number in range(times):
        brakes.failed(f"made up {number}", address, 0.0)


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


def test_a_user_is_slowed_from_everywhere() -> None:
    brakes = Brakes(3, 60)
    for number in range(4):
        brakes.failed("victim", f"203.0.113.{number}", 0.0)
    assert brakes.pause("victim", HOME, 0.0) > 0
    assert brakes.pause("somebody", HOME, 0.0) == 0


def test_an_address_is_slowed_for_everybody_but_only_after_many_times_as_many() -> None:
    brakes = Brakes(3, 60)
    made_up(brakes, 3 * PLACE_FACTOR - 1)
    assert brakes.pause("somebody", AWAY, 0.0) == 0
    made_up(brakes, 2)
    assert brakes.pause("somebody", AWAY, 0.0) > 0
    assert brakes.pause("somebody", HOME, 0.0) == 0


def test_who_is_known_at_an_address_is_not_slowed_by_others_there() -> None:
    brakes = Brakes(3, 60)
    brakes.succeeded("u", AWAY, 0.0)
    made_up(brakes, 1000)
    assert brakes.pause("u", AWAY, 0.0) == 0
    assert brakes.pause("new here", AWAY, 0.0) > 0


def test_made_up_names_do_not_push_out_who_is_known() -> None:
    brakes = Brakes(3, 60, known_most=10)
    brakes.succeeded("u", AWAY, 0.0)
    made_up(brakes, 1000)
    assert brakes.pause("u", AWAY, 0.0) == 0


def test_a_bad_attempt_a_minute_never_slows_an_address() -> None:
    brakes = Brakes(5, 60)
    for minute in range(24 * 60):
        assert brakes.pause("somebody", AWAY, minute * 60.0) == 0
        brakes.failed(f"made up {minute}", AWAY, minute * 60.0)


def test_an_attacker_who_never_rests_gets_a_slow_pace_and_shuts_nobody_out() -> None:
    brakes, now, tries = Brakes(5, 60), 0.0, 0
    while now < 3600:
        pause = brakes.pause(f"made up {tries}", AWAY, now)
        assert pause <= 32
        now += pause
        brakes.failed(f"made up {tries}", AWAY, now)
        tries += 1
    assert tries < 2 * 5 * PLACE_FACTOR * 3600 / FORGIVEN_AFTER_SECONDS


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
    for number in range(3 * PLACE_FACTOR + 1):
        brakes.failed(f"user {number}", HOME, 0.0)
        brakes.succeeded("mine", HOME, 0.0)
    assert brakes.pause("another", HOME, 0.0) > 0


def test_signing_in_at_home_does_not_pay_for_guessing_elsewhere() -> None:
    brakes = Brakes(3, 60)
    brakes.succeeded("u", HOME, 0.0)
    failed(brakes, 4, address=AWAY)
    brakes.succeeded("u", HOME, 0.0)
    assert brakes.pause("u", AWAY, 0.0) > 0


def test_success_takes_back_what_its_user_had_added_to_the_address() -> None:
    brakes = Brakes(3, 60)
    made_up(brakes, 3 * PLACE_FACTOR - 2)
    failed(brakes, 2, address=AWAY)
    assert brakes.pause("somebody", AWAY, 0.0) > 0
    brakes.succeeded("u", AWAY, 0.0)
    assert brakes.pause("somebody", AWAY, 0.0) == 0


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
        assert len(brakes) <= 2 * 5
        assert 0 <= brakes.pause(user, address, float(now)) <= 7
