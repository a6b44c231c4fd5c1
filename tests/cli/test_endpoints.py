import pytest

from tests.cli.commands import Shell


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("endpoint", "add"), 2, "--number, --email or --user"),
        (("endpoint", "add", "--email", "help"), 4, "'help' cannot be used"),
        (("endpoint", "add", "--number", "12"), 4, "'12' cannot be used"),
        (("endpoint", "add", "--number", "+15551230001"), 4, "trunkline connection add"),
        (("endpoint", "add", "--user", "nobody@example.com"), 4, "ops@example.com"),
        (("endpoint", "set", "+15551230001"), 2, "what is to change"),
        (("endpoint", "set", "+15551230001", "--disable-sms"), 4, "no endpoint"),
    ],
)
def test_refusals(installed: Shell, words: tuple[str, ...], code: int, said: str) -> None:
    result = installed.run(*words)
    assert result.exit_code == code
    assert said in result.stderr
    assert not result.stdout


def test_a_user_endpoint(installed: Shell) -> None:
    made = installed.data_of("endpoint", "add", "--user", "ops@example.com")
    assert (made["type"], made["display_name"], made["connection_id"]) == ("User", "Administrator", None)


def test_a_number_belongs_to_one_endpoint(installed: Shell) -> None:
    installed.done("connection", "add")
    installed.done("endpoint", "add", "--number", "+15551230001")
    result = installed.run("endpoint", "add", "--number", "555-123-0001")
    assert result.exit_code == 4
    assert "already" in result.stderr


def test_an_endpoint_changes(on_both: Shell) -> None:
    on_both.done("connection", "add", "--name", "first")
    second = on_both.data_of("connection", "add", "--name", "second")
    made = on_both.data_of("endpoint", "add", "--number", "+15551230001", "--name", "Desk", "--connection", "first")
    on_both.done("endpoint", "set", "+15551230001", "--connection", "second", "--display-name", "Front desk")
    on_both.done("endpoint", "set", "front desk", "--disable-sms")
    (row,) = on_both.data_of("endpoint", "list")
    changed = {"connection_id": second["id"], "display_name": "Front desk", "disable_sms": True}
    assert row == row | changed | {"id": made["id"], "address": "+15551230001"}
    assert "(Front desk) was changed" in on_both.done("endpoint", "set", made["id"], "--enable-sms")
    assert on_both.data_of("endpoint", "list")[0]["disable_sms"] is False


def test_a_user_endpoint_has_no_connection(installed: Shell) -> None:
    installed.done("connection", "add", "--name", "line")
    made = installed.data_of("endpoint", "add", "--user", "ops@example.com")
    assert installed.run("endpoint", "set", made["id"], "--connection", "line").exit_code == 2
