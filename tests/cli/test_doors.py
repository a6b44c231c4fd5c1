import re

import pytest

from tests.cli.commands import Shell


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("door", "add", "sms"), 2, "twilio"),
        (("door", "add", "kannel"), 2, "--username"),
        (("door", "add", "kannel", "--username", "two words"), 2, "cannot be a name"),
        (("door", "add", "jasmin", "--username", "x" * 17), 2, "1 to 16"),
        (("door", "add", "kannel", "--username", "a", "--api-key"), 2, "no API keys"),
        (("door", "add", "twilio", "--username", "AC12"), 2, "no SID"),
        (("door", "add", "twilio", "--username", "SK" + "1" * 32), 2, "no SID"),
        (("door", "add", "twilio", "--user", "nobody@example.com"), 4, "ops@example.com"),
        (("door", "add", "kannel", "--username", "a", "--from", "+15551230001"), 4, "endpoint"),
        (("door", "rotate", "nobody"), 4, "no door"),
        (("door", "remove", "nobody"), 4, "no door"),
        (("door", "set", "nobody"), 2, "what is to change"),
        (("door", "set", "nobody", "--no-from"), 4, "no door"),
    ],
)
def test_refusals(installed: Shell, words: tuple[str, ...], code: int, said: str) -> None:
    result = installed.run(*words)
    assert result.exit_code == code, result.output
    assert said in result.stderr
    assert not result.stdout


def test_logins_come_and_go(on_both: Shell) -> None:
    on_both.done("connection", "add")
    number = on_both.data_of("endpoint", "add", "--number", "+15551230001")
    made = on_both.data_of("door", "add", "kannel", "--username", "shop", "--from", "+15551230001")
    assert made["endpoint_id"] == number["id"] and len(made["password"]) >= 16
    assert on_both.data_of("door", "set", "shop", "--no-from")["endpoint_id"] is None
    assert on_both.data_of("door", "set", made["id"], "--from", number["id"])["endpoint_id"] == number["id"]
    twilio = on_both.data_of("door", "add", "twilio")
    assert re.fullmatch(r"AC[0-9a-f]{32}", twilio["username"]) and re.fullmatch(r"[0-9a-f]{32}", twilio["password"])
    key = on_both.data_of("door", "add", "twilio", "--api-key")
    assert key["username"].startswith("SK")
    assert on_both.run("door", "add", "kannel", "--username", "shop").exit_code == 4
    listed = on_both.data_of("door", "list")
    assert [row["username"] for row in listed] == ["shop", twilio["username"], key["username"]]
    assert "hash" not in str(listed)
    on_both.done("door", "remove", "shop")
    assert len(on_both.data_of("door", "list")) == 2


def test_a_password_may_be_given_and_is_not_shown(installed: Shell) -> None:
    said = installed.done("door", "add", "jasmin", "--username", "shop", "--password-stdin", stdin="our old one\n")
    assert "our old one" not in said and "Username: shop" in said
    result = installed.run("door", "rotate", "shop", "--password-stdin", stdin="longer than jasmin takes\n")
    assert result.exit_code == 2 and "16" in result.stderr
    assert "Password: " in installed.done("door", "rotate", "shop")
