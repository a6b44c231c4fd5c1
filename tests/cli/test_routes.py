from typing import Any

import pytest

from tests.cli.commands import Shell


def line(shell: Shell, name: str) -> str:
    return str(shell.data_of("connection", "add", "--name", name)["id"])


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("route", "add", "--over", "Nobody"), 4, "There is no connection"),
        (("route", "add", "--over", "Nobody", "--to", "44x"), 2, "how a number begins"),
        (("route", "add", "--over", "Nobody", "--cost", "nan"), 2, "must be between 0 and"),
        (("route", "add", "--over", "Nobody", "--cost", "0.0000001"), 2, "six decimals"),
        (("route", "add", "--over", "Nobody", "--priority", "-1"), 2, "-1 is not in the range"),
        (("route", "set", "0"), 2, "what is to change"),
        (("route", "set", "0", "--cost", "1"), 4, "There is no route"),
        (("route", "remove", "0"), 4, "There is no route"),
        (("route", "explain", "--endpoint", "none", "--to", "+1"), 4, "There is no endpoint"),
    ],
)
def test_refusals(installed: Shell, words: tuple[str, ...], code: int, said: str) -> None:
    result = installed.run(*words)
    assert (result.exit_code, result.stdout) == (code, "") and said in result.stderr


def test_the_life_of_a_route(on_both: Shell) -> None:
    main, backup = line(on_both, "Main"), line(on_both, "Backup")
    assert "their own connections" in on_both.run("route", "list").stderr
    first = on_both.data_of("route", "add", "--over", "Main", "--priority", "1")
    cheap = on_both.data_of("route", "add", "--over", "Backup", "--to", "+44", "--priority", "0", "--cost", "0.0079")
    rows: list[dict[str, Any]] = on_both.data_of("route", "list")
    shown = {row["id"]: (row["connection"], row["prefix"], row["cost"], row["account"]) for row in rows}
    assert shown == {first["id"]: ("Main", "any", "0", "any"), cheap["id"]: ("Backup", "+44", "0.0079", "any")}
    on_both.done("account", "add", "Acme")
    on_both.done("endpoint", "add", "--number", "+15551230001", "--connection", "Main", "--account", "Acme")
    explain = ("route", "explain", "--endpoint", "+15551230001", "--to")
    assert on_both.data_of(*explain, "+447700900123")["connection_id"] == backup
    assert on_both.data_of(*explain, "+15556667777")["connection_id"] == main
    on_both.done("connection", "disable", "Main")
    assert "No connection is well" in on_both.done(*explain, "+15556667777")
    on_both.done("route", "set", cheap["id"], "--disable", "--cost", "1.5")
    assert on_both.data_of(*explain, "+447700900123")["connection_id"] == main
    assert "is gone" in on_both.done("route", "remove", first["id"])
    assert "No route fits" in on_both.done(*explain, "+447700900123")


def test_what_the_operation_refuses_the_command_refuses(installed: Shell) -> None:
    line(installed, "Main")
    first = installed.data_of("route", "add", "--over", "Main", "--to", "+44")
    again = installed.run("route", "add", "--over", "Main", "--to", "+44", "--priority", "3")
    assert again.exit_code == 4 and f"Route '{first['id']}' says the same already" in again.stderr
    for account in ("Acme", "Else"):
        installed.done("account", "add", account)
    installed.done("endpoint", "add", "--number", "+15551230001", "--account", "Acme")
    installed.done("pool", "add", "Crowd", "--account", "Acme")
    refused = installed.run("route", "add", "--over", "Main", "--endpoint", "Crowd")
    assert refused.exit_code == 4 and "sends nothing by itself" in refused.stderr
    of = ("route", "add", "--over", "Main", "--endpoint", "+15551230001", "--account")
    assert "belongs to another account" in installed.run(*of, "Else").stderr
    assert installed.data_of(*of, "Acme")["endpoint_id"] is not None
