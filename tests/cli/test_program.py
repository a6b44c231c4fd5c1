import click
import pytest

import trunkline
from tests.cli.commands import Shell
from trunkline.cli.pages import commands, help_of
from trunkline.cli.program import main

EVERY = dict(commands(main, "trunkline"))
WORKING = {path: command for path, command in EVERY.items() if not isinstance(command, click.Group)}
SIMPLE = ("list", "enable")


def test_every_promised_command_is_there() -> None:
    promised = "serve init migrate backup user key send tail doctor demo account customer connection endpoint"
    assert {f"trunkline {name}" for name in promised.split()} <= set(EVERY)


@pytest.mark.parametrize("path", WORKING)
def test_every_command_teaches(path: str) -> None:
    shown = help_of(path, WORKING[path])
    assert "Example" in shown or path.endswith(SIMPLE)
    for option in WORKING[path].params:
        assert not isinstance(option, click.Option) or option.help, option.name


def test_help_and_version(shell: Shell) -> None:
    assert "trunkline doctor" in shell.done("--help")
    assert shell.done("-h") == shell.done("--help")
    assert shell.done("--version") == f"trunkline {trunkline.__version__}\n"


def test_what_is_unknown_is_wrong_usage(shell: Shell) -> None:
    assert shell.run("servee").exit_code == 2
    assert shell.run("tail", "--sinze", "3").exit_code == 2


def test_wrong_settings_are_sentences(shell: Shell) -> None:
    result = shell.run("user", "list", TRUNKLINE_SERVR_PORT="1")
    assert result.exit_code == 2
    assert "TRUNKLINE_SERVR_PORT is not a setting; did you mean TRUNKLINE_SERVER_PORT?" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_mistake_of_ours_is_not_hidden() -> None:
    @click.command("broken")
    def broken() -> None:
        raise ZeroDivisionError

    program = type(main)("program", commands=[broken])
    with pytest.raises(ZeroDivisionError):
        program.main(["broken"], standalone_mode=False)
