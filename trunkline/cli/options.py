"""Options that many commands share, and the settings that come of them."""

from __future__ import annotations

import dataclasses
import functools
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, TypeVar

import click

from trunkline.settings import FILE_VARIABLE, Settings

R = TypeVar("R")

KEY_VARIABLE: Final = "TRUNKLINE_KEY"
URL_VARIABLE: Final = "TRUNKLINE_URL"
PASSWORD_VARIABLE: Final = "TRUNKLINE_PASSWORD"  # noqa: S105 - a name
OWN_VARIABLES: Final = frozenset({KEY_VARIABLE, URL_VARIABLE, PASSWORD_VARIABLE})
"""Read by single commands; they are no settings, and none is refused for them."""

as_json = click.option("--json", "in_json", is_flag=True, help="Print JSON, for programs.")
with_account = click.option("--account", metavar="ID|NAME", help="The account; not needed while there is only one.")

config_option = click.option(
    "--config",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help=f"The settings file; else the one that {FILE_VARIABLE} names, else ./trunkline.toml if it is there.",
)
data_option = click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="The folder of everything kept on disk, instead of store.data_dir of the settings.",
)


def load_settings(
    config: Path | None, data: Path | None = None, environ: Mapping[str, str] | None = None, **others: Any
) -> Settings:
    """The settings of file and environment, with what the options say on top."""
    environ = os.environ if environ is None else environ
    settings = Settings.load(config, {name: text for name, text in environ.items() if name not in OWN_VARIABLES})
    said = {"data_dir": data, **others}
    return dataclasses.replace(settings, **{name: value for name, value in said.items() if value is not None})


def takes_settings(command: Callable[..., R]) -> Callable[..., R]:
    """Give a command --config and --data, and hand it the settings as its first argument."""

    @config_option
    @data_option
    @functools.wraps(command)
    def with_settings(config: Path | None, data: Path | None, **values: Any) -> R:
        return command(load_settings(config, data), **values)

    return with_settings
