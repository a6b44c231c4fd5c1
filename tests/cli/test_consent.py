"""Consent from the command line: by hand, as lists, and the rules."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.commands import Shell

LIST = "address,scope\n+15556667777,\n555-888-9999,\n+1 (555) 666-7777,\n\n"


def addresses(shell: Shell) -> list[str]:
    return [row["address"] for row in shell.data_of("consent", "list")]


def test_by_hand(on_both: Shell) -> None:
    for _ in range(2):
        assert "+15556667777 gets no more messages" in on_both.done("consent", "add", "555-666-7777")
    assert addresses(on_both) == ["+15556667777"]
    on_both.done("consent", "remove", "+15556667777")
    assert addresses(on_both) == []
    history = on_both.data_of("consent", "history", "+15556667777")
    assert [line["what"] for line in history] == ["OptedOut", "OptedIn"]
    assert history[0]["by"] == "The command line"


def test_a_list_in_and_out(on_both: Shell, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text(LIST, encoding="utf-8")
    for _ in range(2):
        assert on_both.data_of("consent", "import", str(file)) == {"read": 2}
    written = tmp_path / "out.csv"
    on_both.done("consent", "export", str(written))
    rows = list(csv.DictReader(written.read_text(encoding="utf-8").splitlines()))
    assert [(row["address"], row["scope"], row["how"]) for row in rows] == [
        ("+15556667777", "", "import"),
        ("+15558889999", "", "import"),
    ]
    on_both.done("consent", "remove", "+15556667777")
    on_both.done("consent", "import", str(written))
    assert len(addresses(on_both)) == 2


def test_what_was_said_to_a_pool_outlives_it(installed: Shell, tmp_path: Path) -> None:
    installed.done("connection", "add", "--name", "line")
    installed.done("endpoint", "add", "--number", "+15551230001", "--connection", "line")
    pool = installed.data_of("pool", "add", "Crowd", "--add", "+15551230001")["id"]
    installed.done("consent", "add", "+15556667777", "--scope", "Crowd")
    installed.done("pool", "remove", "Crowd")
    file = tmp_path / "out.csv"
    installed.done("consent", "export", str(file))
    installed.done("consent", "remove", "+15556667777", "--scope", pool)
    assert addresses(installed) == []
    installed.done("consent", "import", str(file))
    assert [(row["address"], row["scope"]) for row in installed.data_of("consent", "list")] == [("+15556667777", pool)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("address\n+15556667777\nnobody\n12\n", "line 3: 'nobody' cannot be used"),
        ("address,scope\n+15556667777,nothing\n", "line 2: there is no endpoint with the ID 'nothing'"),
        ("number\n+15556667777\n", "'address' among them"),
        ("", "'address' among them"),
    ],
)
def test_a_bad_line_takes_in_nothing(installed: Shell, tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "list.csv"
    file.write_text(text, encoding="utf-8")
    result = installed.run("consent", "import", str(file))
    assert result.exit_code == 4 and said in result.stderr
    assert addresses(installed) == []


def test_rules(on_both: Shell) -> None:
    assert on_both.data_of("consent", "rules")["quiet"] == "off"
    on_both.done("consent", "rules", "--quiet", "defer", "--quiet-from", "09:00")
    shown = on_both.data_of("consent", "rules")
    assert (shown["quiet"], shown["quiet_from"], shown["quiet_to"]) == ("defer", "09:00", "21:00")
    on_both.done("consent", "rules", "--usual")
    assert on_both.data_of("consent", "rules")["quiet"] == "off"
    refused = on_both.run("consent", "rules", "--quiet-from", "9")
    assert refused.exit_code == 2 and "quiet_from must be a time as 08:00" in refused.stderr
