import json
import re
from pathlib import Path

import click
import pytest

from tests.cli.commands import Shell, environment_of, process, stop, wait_for_port
from trunkline.cli import checks, main
from trunkline.cli.pages import commands
from trunkline.cli.selftest_server import free_port


@pytest.fixture
def tmp_path(on_disk: Path) -> Path:
    """A folder on the disk: of one in memory it warns."""
    return on_disk


def test_a_fresh_installation_has_only_warnings(on_both: Shell) -> None:
    result = on_both.run("doctor", "--json", TRUNKLINE_SERVER_PORT=str(free_port()))
    told = json.loads(result.stdout)
    warned = {check["name"] for check in told["checks"] if check["level"] == "warning"}
    assert {"connections", "endpoints"} <= warned <= {"connections", "endpoints", "disk", "free space"}
    assert result.exit_code == 1
    assert told["level"] == "warning"
    assert all(check["mend"] for check in told["checks"] if check["level"] != "ok")


def test_all_is_well(installed: Shell) -> None:
    installed.done("connection", "add")
    installed.done("endpoint", "add", "--number", "+15551230001")
    result = installed.run("doctor", TRUNKLINE_SERVER_PORT=str(free_port()))
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines()[-1] == "All is well."


def test_nothing_there_is_a_problem(shell: Shell) -> None:
    result = shell.run("doctor")
    assert result.exit_code == 2
    assert "trunkline init" in result.stdout
    assert not shell.data.exists()


def test_settings_that_cannot_be_used(shell: Shell) -> None:
    result = shell.run("doctor", TRUNKLINE_SERVR_PORT="1", TRUNKLINE_SERVER_PORT="many")
    assert result.exit_code == 2
    assert "did you mean" in result.stdout
    assert "a whole number" in result.stdout


def test_settings_are_shown_without_passwords(shell: Shell) -> None:
    url = "postgresql://me:secret@127.0.0.1:1/none"
    result = shell.run("doctor", "--settings", TRUNKLINE_STORE_DATABASE_URL=url)
    assert "store.data_dir" in result.stdout
    assert "me:***@" in result.stdout
    assert "secret" not in result.output


def test_a_running_server_is_recognised(installed: Shell) -> None:
    port = free_port()
    installed.environment["TRUNKLINE_SERVER_PORT"] = str(port)
    with process("serve", environment=environment_of(installed)) as running:
        wait_for_port(running, port)
        assert f"A Trunkline answers on 127.0.0.1:{port}" in installed.run("doctor").stdout
        stop(running)


def test_it_advises_commands_that_exist() -> None:
    known = dict(commands(main, "trunkline"))
    advised = [
        (first, second)
        for source in Path(checks.__file__).parent.glob("*.py")
        for first, second in re.findall(r"\btrunkline ([a-z]+) ?([a-z]*)", source.read_text("utf-8"))
        if first != "import"
    ]
    assert len(advised) > 10
    for first, second in advised:
        command = known[f"trunkline {first}"]
        assert not isinstance(command, click.Group) or f"trunkline {first} {second}" in known, (first, second)
