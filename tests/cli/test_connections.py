import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.commands import Shell, environment_of, process, stop, wait_for_port
from tests.laws.files import ROOT
from trunkline.cli.selftest_server import free_port


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("connection", "add", "--set", "latnecy_ms=5"), 2, "latency_ms"),
        (("connection", "add", "--set", "latency_ms=soon"), 2, "latency_ms"),
        (("connection", "add", "--set", "latency_ms"), 2, "NAME=VALUE"),
        (("connection", "add", "--carrier", "pigeon"), 2, "loopback"),
        (("connection", "set", "Nobody", "--rate", "1"), 4, "trunkline connection add"),
        (("connection", "set", "Nobody"), 2, "what is to change"),
        (("connection", "set", "Nobody", "--rate", "1", "--no-rate"), 2, "--no-rate"),
        (("connection", "disable", "Nobody"), 4, "trunkline connection add"),
    ],
)
def test_refusals(installed: Shell, words: tuple[str, ...], code: int, said: str) -> None:
    result = installed.run(*words)
    assert result.exit_code == code
    assert said in result.stderr or (code == 4 and "There is no connection" in result.stderr)
    assert not result.stdout


def only(shell: Shell) -> dict[str, Any]:
    (row,) = shell.data_of("connection", "list")
    return {name: row[name] for name in ("name", "settings", "rate_per_second", "unconfirmed_policy", "disabled")}


def test_a_connection_changes(on_both: Shell) -> None:
    made = on_both.data_of("connection", "add", "--name", "line", "--set", "latency_ms=5", "--rate", "50")
    words = ("--setting", "failure_rate=0.5", "--unset", "latency_ms", "--policy", "resend", "--name", "main")
    on_both.done("connection", "set", "line", *words)
    changed = {"name": "main", "settings": '{"failure_rate":0.5}', "unconfirmed_policy": "resend"}
    assert only(on_both) == changed | {"rate_per_second": 50, "disabled": False}
    assert "(main) was changed" in on_both.done("connection", "set", made["id"], "--no-rate")
    on_both.done("connection", "disable", "main")
    assert only(on_both) == changed | {"rate_per_second": None, "disabled": True}
    on_both.done("connection", "enable", "main")
    assert only(on_both)["disabled"] is False


def test_settings_that_cannot_be_used_change_nothing(installed: Shell) -> None:
    installed.done("connection", "add", "--set", "latency_ms=5")
    before = only(installed)
    for words in (("--set", "latnecy_ms=1"), ("--set", "latency_ms=soon"), ("--unset", "down")):
        assert installed.run("connection", "set", before["name"], *words).exit_code in (2, 4)
    assert only(installed) == before


def test_settings_come_from_a_file_and_keys_of_digits_stay_texts(installed: Shell, tmp_path: Path) -> None:
    page = (ROOT / "docs" / "carrier-webhook.md").read_text("utf-8")
    file = tmp_path / "gateway.json"
    file.write_text(re.findall(r"```json\n(.*?)```", page, re.DOTALL)[0], "utf-8")
    (command,) = re.findall(r"^trunkline (connection add .*)$", page, re.MULTILINE)
    words = [str(file) if word == "gateway.json" else word for word in command.split()]
    installed.done(*words, "--set", "hook_secret=0042", "--set", "hook_token=17")
    kept = json.loads(only(installed)["settings"])
    assert kept["id_path"] == "$.data.id"
    assert (kept["hook_secret"], kept["hook_token"], kept["headers"]) == ("***", "***", "***")
    told = installed.data_of("connection", "set", "gateway", "--set", "password=4711")
    assert "k-123" not in str(told) and "4711" not in str(told) and "0042" not in str(told)
    file.write_text('{"hook_auth": "none", "receipts": null}', "utf-8")
    installed.done("connection", "set", "gateway", "--settings-file", str(file))
    assert json.loads(only(installed)["settings"])["hook_auth"] == "none"


def test_a_connection_over_smpp_is_set_up_and_its_password_never_shown(installed: Shell) -> None:
    page = (ROOT / "docs" / "smpp.md").read_text("utf-8")
    (command,) = re.findall(r"^trunkline (connection add .*)$", page, re.MULTILINE)
    told = installed.done(*command.split(), "--json") + installed.done("connection", "list")
    told += str(installed.data_of("connection", "list"))
    told += installed.done("connection", "set", "Operator", "--set", "password=4711", "--set", "window=50", "--json")
    assert "s3cret" not in told and "4711" not in told and '"window":50' in only(installed)["settings"]
    words = ("--carrier", "smpp", "--set", "host=h", "--set", "system_id=s", "--set", "bind=x")
    result = installed.run("connection", "add", *words)
    assert result.exit_code == 2 and "'bind'" in result.stderr


def test_the_commands_of_the_page_on_mail_work(installed: Shell, tmp_path: Path) -> None:
    page = (ROOT / "docs" / "email.md").read_text("utf-8")
    file = tmp_path / "mail.toml"
    file.write_text(re.findall(r"```toml\n(.*?)```", page, re.DOTALL)[0], "utf-8")
    commands = re.findall(r"^trunkline (.*)$", page, re.MULTILINE)
    assert [words.split()[:2] for words in commands] == [["connection", "add"], ["endpoint", "add"]]
    for words in commands:
        installed.done(*[str(file) if word == "mail.toml" else word for word in words.split()])
    assert json.loads(only(installed)["settings"])["bounces"] == "bounces@example.com"
    assert "help@example.com" in installed.done("endpoint", "list")


@pytest.mark.parametrize("text", [b"a = ", b"\xff", b"a = 1\na = 2"])
def test_a_file_that_is_no_toml(installed: Shell, tmp_path: Path, text: bytes) -> None:
    (tmp_path / "x.toml").write_bytes(text)
    result = installed.run("connection", "add", "--settings-file", str(tmp_path / "x.toml"))
    assert result.exit_code == 2 and "no TOML" in result.stderr


@pytest.mark.parametrize("text", ["[1]", "{", ""])
def test_a_file_that_is_no_object(installed: Shell, tmp_path: Path, text: str) -> None:
    (tmp_path / "x.json").write_text(text, "utf-8")
    result = installed.run("connection", "add", "--settings-file", str(tmp_path / "x.json"))
    assert result.exit_code == 2 and "no JSON object" in result.stderr


def lines(running: subprocess.Popen[str]) -> Iterator[dict[str, Any]]:
    assert running.stderr is not None
    return (json.loads(line) for line in running.stderr)


def test_a_running_server_heeds_the_command_line(installed: Shell) -> None:
    installed.done("connection", "add", "--name", "line")
    port = free_port()
    with process("serve", "--port", str(port), environment=environment_of(installed)) as running:
        wait_for_port(running, port)
        said = lines(running)
        assert any(line["event"] == "connection_opened" for line in said)
        installed.done("connection", "set", "line", "--rate", "7")
        assert any(line["event"] == "connection_closed" for line in said)
        assert any(line["event"] == "connection_opened" for line in said)
        stop(running)
    assert running.returncode == 0
