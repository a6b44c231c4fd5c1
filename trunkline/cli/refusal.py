"""How a command says no: one sentence, what to do about it, and an exit code that a script can tell apart."""

from __future__ import annotations

from enum import IntEnum
from typing import IO, Any

import click

from trunkline.base.faults import Fault
from trunkline.commit.rows import Declined
from trunkline.settings import SettingsError
from trunkline.store.engine import StoreError, StoreFull, StoreUnavailable, UniqueViolation
from trunkline.store.migrate import SchemaError
from trunkline.web.pages.library import where_is


class Exit(IntEnum):
    """The exit codes of every command; `doctor` has its own meaning of 1 and 2, told in its help."""

    DONE = 0
    UNDONE = 1
    USAGE = 2
    CANNOT_START = 3
    REFUSED = 4


MEANINGS: dict[Exit, str] = {
    Exit.DONE: "Done.",
    Exit.UNDONE: "The answer is no: a message was not delivered, migrations are pending; or a mistake of ours.",
    Exit.USAGE: "The command or the settings are not written as they must be.",
    Exit.CANNOT_START: "Something it needs is not there: the store, a port, the server, room on the disk.",
    Exit.REFUSED: "Not found, or refused: the thing does not exist, exists already, or the server said no.",
}


class Refusal(click.ClickException):
    """A sentence for the person at the terminal, with what to do next."""

    def __init__(self, sentence: str, mend: str = "", code: Exit = Exit.REFUSED) -> None:
        super().__init__(sentence)
        self.mend = mend
        self.exit_code = int(code)  # type: ignore[misc]  # click reads it from the instance

    def show(self, file: IO[Any] | None = None) -> None:
        """Write it to the standard error stream."""
        click.echo(f"trunkline: {self.message}", file=file, err=True)
        for line in self.mend.splitlines():
            click.echo(f"  {line}", file=file, err=True)


def nothing_to_change(mend: str) -> Refusal:
    """The sentence for a change that names nothing."""
    return Refusal("Say what is to change.", mend, Exit.USAGE)


def refusal_with(fault: Fault, mend: str) -> Refusal:
    """What an operation refuses, with what to do about it; a value that is not allowed is a matter of usage."""
    return Refusal(fault.message, mend, Exit.USAGE if fault.status == 400 else Exit.REFUSED)


def refusal_of(error: BaseException) -> Refusal | None:
    """The sentence for an error that is no mistake of ours; None for one that is."""
    match error:
        case SettingsError():
            problems = "\n".join(f"- {problem}" for problem in error.problems)
            return Refusal(
                "The settings cannot be used.", f"{problems}\n{where_is('settings.md')} has them all.", Exit.USAGE
            )
        case Fault():
            return Refusal(error.message)
        case Declined():
            return Refusal(f"This does not hold any more: {error}.", "Look again, and repeat the command.")
        case UniqueViolation():
            return Refusal("There is one already with this address or name.")
        case StoreError():
            return _of_store(error)
        case SystemExit(code=str(reason)):
            return Refusal(f"{reason}.", "trunkline doctor says more.", Exit.CANNOT_START)
        case PermissionError() | FileExistsError() | NotADirectoryError():
            return Refusal(
                f"{error.filename}: {error.strerror}.", "Choose another folder with --data.", Exit.CANNOT_START
            )
    return None


def _of_store(error: StoreError) -> Refusal:
    if isinstance(error, SchemaError):
        return Refusal(f"This database does not fit: {error}.", "Use the newer version.", Exit.CANNOT_START)
    if isinstance(error, StoreFull):
        return Refusal("The disk is full; nothing was stored.", "Make room, then repeat.", Exit.CANNOT_START)
    if isinstance(error, StoreUnavailable):
        return Refusal(f"The store cannot be used: {error}.", "trunkline doctor says more.", Exit.CANNOT_START)
    return Refusal(f"The store refused: {error}.", "trunkline doctor says more.", Exit.CANNOT_START)
