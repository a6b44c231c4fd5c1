import os
import threading
import time
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.base.universe import FixedUniverse, Universe, iso, parse_iso


def test_iso_is_utc_with_milliseconds_and_z() -> None:
    assert iso(datetime(2026, 11, 23, 10, 11, 12, 123_999, UTC)) == "2026-11-23T10:11:12.123Z"
    assert iso(datetime(2026, 11, 23, 10, 11, tzinfo=timezone(timedelta(hours=2)))) == "2026-11-23T08:11:00.000Z"


def test_a_moment_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        iso(datetime(2026, 11, 23))  # noqa: DTZ001  # the mistake under test


@given(st.datetimes(timezones=st.just(UTC)))
def test_iso_comes_back_to_the_millisecond(moment: datetime) -> None:
    assert parse_iso(iso(moment)) == moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def test_reading_takes_a_missing_zone_as_utc() -> None:
    assert parse_iso("2026-11-23T10:11:12") == parse_iso("2026-11-23T12:11:12+02:00")


def test_ids_are_24_hex_digits_that_grow() -> None:
    universe = Universe()
    ids = [universe.new_id() for _ in range(100_000)]
    assert ids == sorted(set(ids))
    assert all(len(each) == 24 and int(each, 16) >= 0 and each == each.lower() for each in ids)


def test_an_id_begins_with_the_millisecond_of_its_making() -> None:
    universe = Universe()
    before = universe.now_iso()
    made = datetime.fromtimestamp(int(universe.new_id()[:12], 16) / 1000, UTC)
    assert before <= iso(made) <= universe.now_iso()


def test_ids_grow_when_the_counter_wraps_and_when_the_clock_is_set_back(monkeypatch: pytest.MonkeyPatch) -> None:
    universe = Universe()
    numbers = iter(range((1 << 24) - 3, (1 << 24) + 9))
    monkeypatch.setattr(universe, "_next", numbers.__next__)
    clock = iter([5_000_000_000] * 6 + [4_000_000_000] * 6)
    with monkeypatch.context() as patched:
        patched.setattr(time, "time_ns", clock.__next__)
        ids = [universe.new_id() for _ in range(12)]
    assert ids == sorted(set(ids))


def test_threads_share_no_id() -> None:
    universe = Universe()
    found: list[list[str]] = [[] for _ in range(4)]
    threads = [
        threading.Thread(target=lambda mine=mine: mine.extend(universe.new_id() for _ in range(5_000)))
        for mine in found
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({each for mine in found for each in mine}) == 20_000


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_marks_its_ids_anew() -> None:
    universe = Universe()
    universe.new_id()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writing, universe.new_id().encode())
        os._exit(0)
    os.waitpid(child, 0)
    assert os.read(reading, 24).decode()[12:18] != universe.new_id()[12:18]
    os.close(reading)
    os.close(writing)


def test_now_iso_is_now() -> None:
    universe = Universe()
    before = universe.now()
    assert iso(before) <= universe.now_iso() <= iso(universe.now())


def test_tokens_are_unguessable_and_chance_is_below_one() -> None:
    universe = Universe()
    assert len({universe.token() for _ in range(100)}) == 100
    assert len(universe.token(9)) == 12
    assert all(0 <= universe.random() < 1 for _ in range(100))


def test_a_fixed_universe_repeats_itself() -> None:
    one, two = FixedUniverse(), FixedUniverse()
    for universe in (one, two):
        universe.advance(1.5)
    assert one.now_iso() == "2026-11-23T10:11:13.623Z"
    assert one.monotonic() == 1.5
    assert [one.new_id(), one.token(), one.random()] == [two.new_id(), two.token(), two.random()]
    assert one.new_id() < one.new_id()
