import json

import pytest

from tests.cli.commands import Shell


def test_it_sets_up_once(on_both: Shell) -> None:
    users = on_both.data_of("user", "list")
    assert [(user["email_address"], "SystemAdministrator" in user["roles"]) for user in users] == [
        ("ops@example.com", True)
    ]
    again = on_both.data_of("init", "--email", "other@example.com")
    assert again["administrator"] == "ops@example.com"
    assert not again["made"]
    assert len(on_both.data_of("user", "list")) == 1
    assert len(on_both.data_of("account", "list")) == 1


def test_a_made_password_is_shown_once(shell: Shell) -> None:
    told = shell.data_of("init")
    assert len(told["password"]) >= 16
    assert told["administrator"] == "admin@localhost"
    assert told["password"] not in shell.done("init")


def test_a_given_password_is_never_shown(shell: Shell) -> None:
    result = shell.run("init", "--json", TRUNKLINE_PASSWORD="sesame street")
    assert json.loads(result.stdout)["password"] is None
    assert "sesame" not in result.output


def test_the_account(shell: Shell) -> None:
    shell.done("init", "--account", "Brightwater", "--region", "gb", "--password-stdin", stdin="sesame street\n")
    (account,) = shell.data_of("account", "list")
    assert (account["name"], account["region"]) == ("Brightwater", "GB")


@pytest.mark.parametrize("words", [("--email", "nobody"), ("--region", "Utopia")])
def test_wrong_usage_makes_nothing(shell: Shell, words: tuple[str, str]) -> None:
    assert shell.run("init", *words).exit_code == 2
    assert not shell.data.exists()


def test_only_its_user_reads_the_folder(installed: Shell) -> None:
    assert installed.data.stat().st_mode & 0o077 == 0


def test_a_file_in_the_way(shell: Shell) -> None:
    shell.data.write_text("")
    result = shell.run("init")
    assert result.exit_code == 3
    assert "--data" in result.stderr
