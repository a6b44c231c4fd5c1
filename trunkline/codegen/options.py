"""What a caller may ask of generated code: each option with its default, and the values of one call."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

import msgspec

# No value can end the comment that echoes it, nor the line: that would let an address smuggle code into a file.
_HARMLESS: Final = re.compile(r"""(?!.*(?:\*/|\*\)|\(\*|""\")) [\w .,:;*{}/<>@$()'"+=`-]*""", re.VERBOSE | re.ASCII)
_FLAGS: Final = {
    "true": True,
    "1": True,
    "yes": True,
    "on": True,
    "false": False,
    "0": False,
    "no": False,
    "off": False,
}
# Commas inside of braces do not part the items of a list: `{one,two}` is one wish.
_ITEM: Final = re.compile(r"(?:\{[^}]*\}?|[^,{])+")
LONGEST_VALUE: Final = 2000  # characters
HEADER_OFF: Final = "WithoutOptions"


class Option(msgspec.Struct, frozen=True):
    """One option; a default that is a flag makes it a flag, any other is a text or a list with commas."""

    name: str
    default: bool | str = ""


class BadOption(ValueError):
    """An option has a value that it cannot have."""


class Options:
    """The options of one call: what was asked for, else the defaults of the language."""

    def __init__(self, declared: Iterable[Option], asked: Mapping[str, str]) -> None:
        given = {name.lower(): value.strip() for name, value in asked.items()}
        self.with_header = not _flag(HEADER_OFF, given.get(HEADER_OFF.lower(), "false"))
        self._values = {option.name: option.default for option in declared}
        self.given: frozenset[str] = frozenset(name for name in self._values if given.get(name.lower()))
        for name in self.given:
            self._values[name] = _parsed(name, given[name.lower()], self._values[name])

    @property
    def key(self) -> tuple[object, ...]:
        """The same for two calls that want the same."""
        return self.with_header, self.given, *self._values.values()

    def flag(self, name: str) -> bool:
        """Whether a flag is on; a language without the option has it off."""
        return self._values.get(name) is True

    def allows(self, name: str) -> bool:
        """Whether a flag is on; a language without the option has it on."""
        return self._values.get(name, True) is True

    def text(self, name: str) -> str:
        """The value of a text; empty where the language does not have the option."""
        return str(self._values.get(name, ""))

    def names(self, name: str) -> tuple[str, ...]:
        """The items of a list."""
        return tuple(filter(None, (item.strip() for item in _ITEM.findall(self.text(name)))))

    def lines(self, off: str) -> list[str]:
        """The options as the header shows them; `off` stands before those that nobody asked for."""
        return [f"{'' if name in self.given else off}{name}: {value}" for name, value in self._values.items()]


def options_of(*names: str, **defaults: bool | str) -> tuple[Option, ...]:
    """Options by name, in the order of the names; one without a default is an empty text."""
    return tuple(Option(name, defaults.get(name, "")) for name in names)


def _parsed(name: str, value: str, default: bool | str) -> bool | str:
    if isinstance(default, bool):
        return _flag(name, value)
    if len(value) > LONGEST_VALUE or not _HARMLESS.fullmatch(value):
        raise BadOption(f"The option {name} holds characters that no name has, or too many.")
    if name == "AddImplicitVersion" and not value.isdecimal():
        raise BadOption(f"The option {name} must be a whole number.")
    return value


def _flag(name: str, value: str) -> bool:
    try:
        return _FLAGS[value.lower()]
    except KeyError:
        raise BadOption(f"The option {name} must be True or False.") from None
