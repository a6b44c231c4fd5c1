"""One setting of the server: what it is called in each place, and what its value may be."""

import dataclasses
import math
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

T = TypeVar("T", bool, int, float, str, Path)

ENVIRONMENT_PREFIX = "TRUNKLINE_"


@dataclass(frozen=True)
class Setting:
    """One setting as its users see it."""

    attribute: str
    section: str
    kind: type
    default: bool | int | float | str | Path
    doc: str
    unit: str
    least: float | None
    most: float | None
    choices: tuple[str, ...]

    @property
    def key(self) -> str:
        """The name inside its section of the settings file."""
        return self.attribute.removeprefix(f"{self.section}_")

    @property
    def name(self) -> str:
        """The full name, as messages give it."""
        return f"{self.section}.{self.key}"

    @property
    def variable(self) -> str:
        """The environment variable that sets it."""
        return f"{ENVIRONMENT_PREFIX}{self.section}_{self.key}".upper()

    def problem(self, value: object) -> str | None:
        """Say what is wrong with a value of the right type, or nothing."""
        if self.choices and value not in self.choices:
            return f"must be one of {', '.join(self.choices)}"
        if isinstance(value, int | float) and not isinstance(value, bool):
            if not math.isfinite(value):
                return "must be finite"
            if self.least is not None and not value >= self.least:
                return f"must be at least {self.least:g}"
            if self.most is not None and not value <= self.most:
                return f"must be at most {self.most:g}"
        return None


def declared(
    section: str,
    default: T,
    doc: str,
    *,
    unit: str = "",
    least: float | None = None,
    most: float | None = None,
    choices: tuple[str, ...] = (),
    secret: bool = False,
) -> T:
    """A field of the settings: its section, default and meaning, and what its value may be."""
    about = {"section": section, "doc": doc, "unit": unit, "least": least, "most": most, "choices": choices}
    return dataclasses.field(default=default, repr=not secret, metadata=about)
