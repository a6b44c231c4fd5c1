"""How a command comes by a password: from the environment, from a pipe, from a person, or by making one."""

from __future__ import annotations

import os
import sys
from typing import NamedTuple

import click

from trunkline.base.universe import Universe
from trunkline.cli.options import PASSWORD_VARIABLE
from trunkline.cli.refusal import Exit, Refusal

SHORTEST = 8
LONGEST = 1024
GENERATED_BYTES = 12

from_stdin = click.option("--password-stdin", "piped", is_flag=True, help="Read the password from standard input.")


class Password(NamedTuple):
    """A password, and whether it was made here, so that it must be shown."""

    text: str
    generated: bool


def obtain(universe: Universe, *, piped: bool) -> Password:
    """The password that the person or script wants; without any, a new one that nobody can guess."""
    if piped:
        return Password(_checked(sys.stdin.readline().rstrip("\r\n")), False)
    if given := os.environ.get(PASSWORD_VARIABLE):
        return Password(_checked(given), False)
    typed = _ask() if sys.stdin.isatty() else ""
    return Password(_checked(typed), False) if typed else Password(universe.token(GENERATED_BYTES), True)


def _ask() -> str:
    typed: str = click.prompt(
        "Password (empty: one is made for you)", default="", show_default=False, hide_input=True, err=True
    )
    if typed and click.prompt("Once more", default="", show_default=False, hide_input=True, err=True) != typed:
        raise Refusal("The two passwords differ.", "Repeat the command.", Exit.USAGE)
    return typed


def _checked(text: str) -> str:
    if not SHORTEST <= len(text) <= LONGEST:
        sentence = f"A password has {SHORTEST} characters or more, and at most {LONGEST}."
        raise Refusal(sentence, "Leave it out, and one is made for you.", Exit.USAGE)
    return text


def shown(password: Password) -> str:
    """A line about a password that was made here; it is not shown again."""
    return f"\nPassword: {password.text}   (shown only this once)" if password.generated else ""
