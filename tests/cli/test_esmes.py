import pytest

from tests.cli.commands import Shell


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("esme", "add", "two words"), 2, "system id"),
        (("esme", "add", "x" * 16), 2, "1 to 15"),
        (("esme", "add", "shop", "--network", "nowhere"), 2, "--network"),
        (("esme", "add", "shop", "--number", "+15551230001"), 4, "endpoint"),
        (("esme", "add", "shop", "--binds", "0"), 2, "--binds"),
        (("esme", "set", "nobody"), 4, "no esme"),
        (("esme", "remove", "nobody"), 4, "no esme"),
    ],
)
def test_refusals(installed: Shell, words: tuple[str, ...], code: int, said: str) -> None:
    result = installed.run(*words)
    assert result.exit_code == code, result.output
    assert said in result.stderr
    assert not result.stdout


def test_esmes_come_change_and_go(on_both: Shell) -> None:
    on_both.done("connection", "add")
    number = on_both.data_of("endpoint", "add", "--number", "+15551230001")
    words = ("--network", "10.0.0.0/8", "--number", "+15551230001", "--rate", "50", "--tls")
    made = on_both.data_of("esme", "add", "shop", *words, "--default-from", "+15551230001")
    assert len(made["password"]) == 8 and made["endpoints"] == number["id"]
    assert (made["rate"], made["tls"], made["networks"], made["binds"]) == (50, True, "10.0.0.0/8", 4)
    assert on_both.run("esme", "add", "shop").exit_code == 4
    changed = on_both.data_of("esme", "set", "shop", "--rate", "0", "--all-numbers", "--anywhere", "--disable")
    assert (changed["rate"], changed["endpoints"], changed["networks"], changed["disabled"]) == (None, "", "", True)
    assert changed["password"] is None and changed["tls"] is True
    renewed = on_both.data_of("esme", "set", made["id"], "--new-password", "--enable", "--no-tls", "--window", "7")
    assert renewed["password"] not in (None, made["password"]) and not renewed["disabled"] and not renewed["tls"]
    listed = on_both.data_of("esme", "list")
    assert [row["system_id"] for row in listed] == ["shop"] and listed[0]["window"] == 7
    assert "hash" not in str(listed) and renewed["password"] not in str(listed)
    on_both.done("esme", "remove", "shop")
    assert on_both.data_of("esme", "list") == []


def test_a_password_may_be_given_and_is_not_shown(installed: Shell) -> None:
    said = installed.done("esme", "add", "shop", "--password-stdin", stdin="8letters\n")
    assert "8letters" not in said and "added" in said
    result = installed.run("esme", "set", "shop", "--new-password", "--password-stdin", stdin="more than eight\n")
    assert result.exit_code == 2 and "8" in result.stderr
    assert "Password: " in installed.done("esme", "set", "shop", "--new-password")
