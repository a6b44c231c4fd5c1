"""Texts with `{placeholders}` for the carrier `webhook`: nothing is executed, everything is escaped. Pure."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Collection, Mapping
from functools import lru_cache
from typing import Final, NamedTuple
from urllib.parse import quote
from xml.sax.saxutils import escape as escape_xml

Value = str | tuple[str, ...]
Escape = Callable[[Value], str]

LONGEST_TEMPLATE: Final = 16_384
MOST_PLACEHOLDERS: Final = 100
"""Together with the bounds of a message, these bound what a template can grow to."""

_PLACEHOLDER: Final = re.compile(r"\{([A-Za-z_]\w*)(?:\|([A-Za-z_]\w*))?\}", re.ASCII)
_UNPRINTABLE: Final = re.compile(r"[\x00-\x1f\x7f]")
_NOT_IN_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _digits(text: str) -> str:
    return "".join(character for character in text if character in "0123456789")


FILTERS: Final[Mapping[str, Callable[[str], str]]] = {
    "bare": lambda text: text.removeprefix("+"),
    "digits": _digits,
    "base64": lambda text: base64.b64encode(text.encode()).decode(),
    "hex": lambda text: text.encode("utf-16-be", "surrogatepass").hex(),
    "lower": str.lower,
    "upper": str.upper,
}
"""What `{name|filter}` can do: drop the plus, keep digits, base64 of UTF-8, hexadecimal UTF-16 (as gateways for
Unicode texts want it), small and capital letters."""


class Slot(NamedTuple):
    """A place in a template that a value is put into."""

    name: str
    filter: str


class Template(NamedTuple):
    """A text, cut into what stands there and what is put in."""

    parts: tuple[str | Slot, ...]

    @property
    def names(self) -> frozenset[str]:
        """The placeholders that are used."""
        return frozenset(part.name for part in self.parts if isinstance(part, Slot))


class TemplateRefused(ValueError):
    """A template with a placeholder or filter that does not exist; the text names it and those that do."""


@lru_cache(maxsize=2048)
def read_template(text: str, known: frozenset[str]) -> Template:
    """Cut a template; a brace that begins no placeholder stands for itself, so JSON needs no escapes.

    Raises TemplateRefused.
    """
    parts: list[str | Slot] = []
    end = 0
    for found in _PLACEHOLDER.finditer(text):
        parts.append(text[end : found.start()])
        parts.append(_slot(found[1], found[2] or "", known))
        end = found.end()
    parts.append(text[end:])
    if sum(isinstance(part, Slot) for part in parts) > MOST_PLACEHOLDERS:
        raise TemplateRefused(f"it has more than {MOST_PLACEHOLDERS} placeholders")
    return Template(tuple(part for part in parts if part != ""))


def fill(template: Template, values: Mapping[str, Value], escape: Escape) -> str:
    """Put the values in, each filtered and escaped."""
    return "".join(
        part if isinstance(part, str) else escape(_filtered(values[part.name], part.filter)) for part in template.parts
    )


def as_json(value: Value) -> str:
    """Escape for a place between quotation marks in JSON; a list becomes an array, for a place of its own."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)[1:-1].encode("utf-8", "replace").decode()
    return json.dumps(list(value))


def as_xml(value: Value) -> str:
    """Escape for text or an attribute in XML; what XML cannot hold becomes a space."""
    return escape_xml(_NOT_IN_XML.sub(" ", as_text(value)), {'"': "&quot;", "'": "&apos;"})


def as_url(value: Value) -> str:
    """Escape for a piece of a URL, slashes too."""
    return quote(as_text(value), safe="")


def as_header(value: Value) -> str:
    """Make a value fit for a header: no line can be ended in it."""
    return _UNPRINTABLE.sub(" ", as_text(value))


def as_text(value: Value) -> str:
    """No escaping, for plain text and for what is encoded as a whole afterwards; a list is joined by commas."""
    text = value if isinstance(value, str) else ",".join(value)
    return text.encode("utf-8", "replace").decode()  # half a surrogate pair can be carried by nothing


def _slot(name: str, filtered: str, known: Collection[str]) -> Slot:
    if name not in known:
        raise TemplateRefused(f"it has an unknown placeholder {{{name}}}; there are: {', '.join(sorted(known))}")
    if filtered and filtered not in FILTERS:
        raise TemplateRefused(
            f"the placeholder {{{name}|{filtered}}} has an unknown filter; there are: {', '.join(sorted(FILTERS))}"
        )
    return Slot(name, filtered)


def _filtered(value: Value, name: str) -> Value:
    if not name:
        return value
    change = FILTERS[name]
    return change(value) if isinstance(value, str) else tuple(map(change, value))
