"""Texts with variables, as `Hello {{name}}`: read once, filled in for each recipient. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_MARK: Final = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_is_name: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,63}").fullmatch


class TemplateError(ValueError):
    """A template that cannot be read, or values that do not fill it; the text is a sentence."""


@dataclass(frozen=True, slots=True)
class Template:
    """Words with the names of variables between them: there is one name less than words."""

    words: tuple[str, ...]
    names: tuple[str, ...]

    def missing(self, values: Mapping[str, str]) -> list[str]:
        """The variables that these values lack, each once, in the order of the text."""
        return [name for name in dict.fromkeys(self.names) if name not in values]

    def render(self, values: Mapping[str, str]) -> str:
        """The text with the values in it; raises TemplateError when one is missing.

        What stands in a value is text, never another variable.
        """
        missing = self.missing(values)
        if missing:
            raise TemplateError(f"There is no value for {', '.join(missing)}.")
        parts = [self.words[0]]
        for name, words in zip(self.names, self.words[1:], strict=True):
            parts += (values[name], words)
        return "".join(parts)


def read_template(text: str) -> Template:
    """Read a text; raises TemplateError for braces that do not match and for names that are none."""
    pieces = _MARK.split(text)
    words, names = tuple(pieces[::2]), tuple(name.strip() for name in pieces[1::2])
    for name in names:
        if not _is_name(name):
            raise TemplateError(
                f"'{{{{{name[:40]}}}}}' is not a variable: its name has letters, digits, _, - and dots."
            )
    for part in words:
        if "{{" in part or "}}" in part:
            raise TemplateError("A variable is written as {{name}}; here braces have no partner.")
    return Template(words, names)
