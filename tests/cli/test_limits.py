import pytest

from tests.cli.commands import Shell


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--rate", "1"), "Give --endpoint or --connection"),
        (("--connection", "Main", "--rate", "1"), "connection set ID --rate"),
        (("--connection", "Main"), "what is to change"),
        (("--endpoint", "x", "--daily-cap", "0"), "0"),
    ],
)
def test_refusals(installed: Shell, words: tuple[str, ...], said: str) -> None:
    result = installed.run("limit", "set", *words)
    assert result.exit_code == 2 and said in result.stderr


def test_limits_are_set_and_listed(on_both: Shell) -> None:
    on_both.done("connection", "add", "--name", "Main")
    on_both.done("endpoint", "add", "--number", "+15551230001")
    assert "Nothing is limited" in on_both.run("limit", "list").stderr
    on_both.done("limit", "set", "--endpoint", "+15551230001", "--rate", "1.25")
    on_both.done("limit", "set", "--endpoint", "+15551230001", "--daily-cap", "2000")
    on_both.done("limit", "set", "--connection", "Main", "--daily-cap", "90")
    columns = ("rate_per_second", "daily_cap", "sent_today")
    rows = {row["of"]: tuple(row[name] for name in columns) for row in on_both.data_of("limit", "list")}
    assert rows == {"+15551230001": (1.25, 2000, 0), "Main": (None, 90, 0)}
    on_both.done("limit", "set", "--connection", "Main", "--no-daily-cap")
    on_both.done("limit", "set", "--endpoint", "+15551230001", "--no-rate")
    (row,) = on_both.data_of("limit", "list")
    assert (row["rate_per_second"], row["daily_cap"]) == (None, 2000)
    shown = on_both.data_of("limit", "set", "--endpoint", "+15551230001", "--no-daily-cap")
    assert (shown["rate_per_second"], shown["daily_cap"]) == (None, None)
    assert on_both.data_of("limit", "list") == []
    on_both.done("pool", "add", "Crowd")
    refused = on_both.run("limit", "set", "--endpoint", "Crowd", "--daily-cap", "5")
    assert refused.exit_code == 4 and "sends nothing by itself" in refused.stderr
