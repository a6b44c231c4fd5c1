import pytest

from trunkline.cli.checks.check import Level, counted, ok, problem, span, warning


def test_levels() -> None:
    assert [made.level for made in (ok("a", "b"), warning("a", "b", "c"), problem("a", "b", "c"))] == list(Level)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0 seconds"), (90, "90 seconds"), (300, "5 minutes"), (7200, "2 hours"), (864_000, "10 days")],
)
def test_spans(seconds: float, said: str) -> None:
    assert span(seconds) == said


def test_counts() -> None:
    assert [counted(number, "user") for number in (0, 1, 2)] == ["0 users", "1 user", "2 users"]
