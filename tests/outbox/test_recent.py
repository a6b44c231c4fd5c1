"""What was just handed over is remembered, and not for ever."""

from trunkline.outbox.recent import RecentSends


def test_by_the_carriers_id_on_its_connection() -> None:
    recent = RecentSends()
    recent.note("c1", "x1", "a1", "m1")
    assert recent.message("c1", "x1") == ("a1", "m1")
    assert recent.message("c2", "x1") is None and recent.message("c1", "x2") is None


def test_the_oldest_is_forgotten() -> None:
    recent = RecentSends(2)
    for number in range(3):
        recent.note("c1", f"x{number}", "a1", f"m{number}")
    assert [recent.message("c1", f"x{number}") for number in range(3)] == [None, ("a1", "m1"), ("a1", "m2")]
