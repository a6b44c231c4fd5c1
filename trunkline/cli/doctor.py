"""`trunkline doctor`: what is wrong with an installation, and how to mend it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import click

import trunkline
from trunkline.base import log
from trunkline.base.universe import Universe
from trunkline.cli.checks.check import Check, Level, counted, ok, problem
from trunkline.cli.checks.contents import contents
from trunkline.cli.checks.machine import machine
from trunkline.cli.desk import run
from trunkline.cli.options import as_json, config_option, data_option, load_settings
from trunkline.cli.output import print_json
from trunkline.settings import Settings, SettingsError
from trunkline.web.pages.library import where_is

SIGNS: Final = {Level.OK: ("ok     ", "green"), Level.WARNING: ("warning", "yellow"), Level.PROBLEM: ("PROBLEM", "red")}


@click.command("doctor")
@config_option
@data_option
@click.option("--settings", "with_settings", is_flag=True, help="Also show every setting that is not the default.")
@as_json
def doctor(config: Path | None, data: Path | None, with_settings: bool, in_json: bool) -> None:
    """Say what is wrong with this installation, and how to mend it.

    It looks at the interpreter, the SQLite library, the settings, the clock, the data folder and its disk, the port,
    the tables, the people, the connections and endpoints, and at what waits to be sent. It changes nothing and may run
    beside the server.

    Exit code: 0 when all is well, 1 when there are warnings, 2 when there are problems.

    \b
    Examples:
      trunkline doctor
      trunkline doctor --json | jq '.checks[] | select(.level != "ok")'
    """
    log.configure("critical")
    settings, checks = _settings(config, data)
    if settings is not None:
        checks += run(examine(settings, Universe()))
    if in_json:
        print_json(_document(checks, settings))
    else:
        _print(checks, settings if with_settings else None)
    raise click.exceptions.Exit(int(worst(checks)))


async def examine(settings: Settings, universe: Universe) -> list[Check]:
    """Every check of the machine and of the store."""
    found = list(machine(settings, universe))
    return found + [check async for check in contents(settings, universe)]


def _settings(config: Path | None, data: Path | None) -> tuple[Settings | None, list[Check]]:
    try:
        settings = load_settings(config, data)
    except SettingsError as error:
        mend = f"{where_is('settings.md')} has every name, type and range."
        return None, [problem("settings", said, mend) for said in error.problems]
    changed = len(_changed(settings))
    return settings, [ok("settings", f"They can be used; {changed or 'none'} of them not as by default.")]


def _changed(settings: Settings) -> dict[str, object]:
    usual = Settings().redacted()
    return {name: value for name, value in settings.redacted().items() if value != usual[name]}


def worst(checks: Sequence[Check]) -> Level:
    """The worst level among the checks."""
    return max((check.level for check in checks), default=Level.OK)


def _document(checks: Sequence[Check], settings: Settings | None) -> dict[str, Any]:
    return {
        "version": trunkline.__version__,
        "level": worst(checks).name.lower(),
        "checks": [
            {"name": each.name, "level": each.level.name.lower(), "said": each.said, "mend": each.mend or None}
            for each in checks
        ],
        "settings": settings.redacted() if settings else None,
    }


def _print(checks: Sequence[Check], settings: Settings | None) -> None:
    width = max(len(check.name) for check in checks)
    for check in checks:
        word, colour = SIGNS[check.level]
        click.echo(f"{click.style(word, fg=colour)}  {check.name:<{width}}  {check.said}")
        if check.mend:
            click.echo(f"{'':<{width + 11}}-> {check.mend}")
    if settings is not None:
        click.echo()
        for name, value in _changed(settings).items():
            click.echo(f"{name} = {value}")
    click.echo(f"\n{_summary(checks)}")


def _summary(checks: Sequence[Check]) -> str:
    bad = sum(check.level is Level.PROBLEM for check in checks)
    odd = sum(check.level is Level.WARNING for check in checks)
    return "All is well." if not bad + odd else f"{counted(bad, 'problem')}, {counted(odd, 'warning')}."


COMMANDS = (doctor,)
