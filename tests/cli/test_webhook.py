"""`trunkline webhook`: made, listed, changed, tried, told again and deleted from the command line."""

from __future__ import annotations

import pytest

from tests.cli.commands import Shell
from trunkline.domain.webhook import key_of

URL = "https://crm.example.com/hook"


def test_a_webhook_from_its_beginning_to_its_end(on_both: Shell) -> None:
    assert on_both.run("webhook", "list").stderr.startswith("There is no webhook yet.")
    said = on_both.done("webhook", "add", URL, "--kind", "message.*", "--description", "CRM")
    secret = said.strip().rpartition(" ")[2]
    assert len(key_of(secret)) == 32
    (row,) = on_both.data_of("webhook", "list")
    assert (row["url"], row["kinds"], row["disabled"], row["description"]) == (URL, ["message.*"], False, "CRM")
    assert secret not in str(row) and secret.endswith(row["secret_hint"])
    on_both.done("webhook", "set", row["id"], "--kind", "*", "--disable")
    (changed,) = on_both.data_of("webhook", "list")
    assert (changed["kinds"], changed["disabled"]) == (["*"], True)
    assert changed["disabled_reason"] == "The command line disabled it."
    doctor = on_both.run("doctor")
    assert "1 webhook disabled" in doctor.stdout and "--enable" in doctor.stdout
    on_both.done("webhook", "set", URL, "--enable")
    assert secret not in on_both.done("webhook", "rotate", URL)
    assert "A sample is on its way" in on_both.done("webhook", "test", URL)
    assert "from event 1 on" in on_both.done("webhook", "replay", URL, "--from-number", "1")
    assert on_both.run("webhook", "deliveries", URL).stderr.strip() == "Nothing was told yet."
    assert "was deleted" in on_both.done("webhook", "delete", URL)
    assert on_both.data_of("webhook", "list") == []


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("add", "http://10.0.0.1/"), 4, "private address"),
        (("add", URL, "--kind", "nothing"), 4, "is no kind of event"),
        (("set", URL), 2, "what is to change"),
        (("set", "nobody", "--disable"), 4, "There is no webhook 'nobody'"),
        (("test", "nobody"), 4, "There is no webhook 'nobody'"),
        (("replay", "nobody"), 4, "There is no webhook 'nobody'"),
    ],
)
def test_refusals(installed: Shell, words: tuple[str, ...], code: int, said: str) -> None:
    result = installed.run("webhook", *words)
    assert (result.exit_code, result.stdout) == (code, "") and said in result.stderr


def test_a_replay_says_from_where(installed: Shell) -> None:
    installed.done("webhook", "add", URL)
    for words in ((), ("--from-number", "99999"), ("--from-number", "1", "--delivery", "x"), ("--delivery", "x")):
        assert installed.run("webhook", "replay", URL, *words).exit_code == 4
