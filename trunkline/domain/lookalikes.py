"""Smart encoding: characters that only look different, replaced so that a text fits the alphabet that costs less.

The table is not a list: most of it follows from what Unicode says about a character (its compatibility form, its
category, its name); a few are our own choice. Letters with accents are left alone, because `ano` is not `año`.
"""

from __future__ import annotations

import functools
import re
from typing import Final
from unicodedata import category, decomposition, name, normalize

from trunkline.domain.segments import GSM_BASIC, GSM_EXTENDED, Encoding, Segments, measure

_GSM: Final = frozenset(GSM_BASIC + GSM_EXTENDED)
_GSM7: Final = Encoding.GSM7.value

# Whose looks differ from every rule below, or who would be turned into something else by one.
_CHOSEN: Final = {
    **dict.fromkeys("“”„‟«»″‶〝〞〟ˮʺ❝❞", '"'),
    **dict.fromkeys("‘’‚‛‹›′‵`´ʹʻʼʽˈˊˋ❛❜", "'"),
    **dict.fromkeys("•‣◦▪▫●○⁃−⎼⎽", "-"),
    **dict.fromkeys("·∙⋅。｡", "."),
    **dict.fromkeys("、､", ","),
    **dict.fromkeys("∣⎸⎹⏐⎜⎟│┃", "|"),
    **dict.fromkeys("ː꞉˸⦂", ":"),
    **dict.fromkeys("˜∼˷≈", "~"),
    "÷": "/",
    "×": "x",
    "±": "+/-",
    "≤": "<=",
    "≥": ">=",
    "→": "->",
    "←": "<-",
    "⇒": "=>",
    "ˆ": "^",
    "˖": "+",
    "꞊": "=",
    "ǃ": "!",
    "‗": "_",
    "ª": "a",
    "º": "o",
    "©": "(C)",
    "®": "(R)",
    "\t": " ",
}

# Forms of a character that mean the same one. Raised and lowered ones are not among them: 10² is not 102.
_SAME_MEANING: Final = frozenset({"wide", "narrow", "small", "compat", "noBreak", "vertical", "font", "square"})
_SPACES, _NOTHING_TO_SEE = frozenset({"Zs", "Zl", "Zp"}), frozenset({"Cf", "Cc"})
_VARIATION_SELECTORS: Final = range(0xFE00, 0xFE10)

# What stands in the name of a character, and what it then looks like; the first that is found holds.
_NAMED: Final = tuple(
    (re.compile(pattern), alike)
    for pattern, alike in (
        (r"^(?!.*COMBINING).*\bASTERISK\b", "*"),
        (r"^(?!.*COMBINING).*\bREVERSE SOLIDUS\b", "\\"),
        (r"^(?!.*COMBINING)(?:BIG SOLIDUS|FRACTION SLASH|DIVISION SLASH)$", "/"),
        (r"LEFT .*PARENTHESIS|LEFT WHITE PARENTHESIS", "("),
        (r"RIGHT .*PARENTHESIS|RIGHT WHITE PARENTHESIS", ")"),
        (r"LEFT CURLY BRACKET ORNAMENT", "{"),
        (r"RIGHT CURLY BRACKET ORNAMENT", "}"),
        (r"REVERSED SEMICOLON$", ";"),
    )
)
_small_capital = re.compile("LATIN LETTER SMALL CAPITAL ([A-Z])").fullmatch


def plain(text: str) -> str:
    """The text with look-alikes replaced if it then fits GSM-7 as a whole; else the text as it is.

    Nothing would be won by replacing some of them: one character outside of GSM-7 makes the whole text UCS-2.
    """
    if measure(text).encoding is Encoding.GSM7:
        return text
    parts = []
    for char in normalize("NFC", text):
        alike = char if char in _GSM else look_alike(char)
        if alike is None:
            return text
        parts.append(alike)
    replaced = "".join(parts)
    return replaced if replaced.strip() else text


def sized(text: str, smart: bool) -> tuple[Segments, bool]:
    """The measure of a text as a connection sends it, and whether look-alikes are replaced for that."""
    size = measure(text)
    if not smart or size.encoding is Encoding.GSM7:
        return size, False
    replaced = measure(plain(text))
    return (replaced, True) if replaced.encoding is Encoding.GSM7 else (size, False)


def as_sent(text: str, encoding: str) -> str:
    """The text that a carrier is given, of a message whose alphabet was chosen with its connection."""
    # Nearly every text is told apart here, so that smart encoding costs nothing where there is none.
    if encoding != _GSM7 or (text.isascii() and text.isprintable() and "`" not in text):
        return text
    return plain(text)


@functools.lru_cache(maxsize=4096)
def look_alike(char: str) -> str | None:
    """What stands for a character outside of GSM-7: GSM-7 characters, or nothing for one that nobody sees.

    None where no such characters look like it.
    """
    chosen = _CHOSEN.get(char)
    if chosen is not None:
        return chosen
    kind = category(char)
    if kind in _SPACES:
        return " "
    if kind == "Pd":
        return "-"
    if kind in _NOTHING_TO_SEE or ord(char) in _VARIATION_SELECTORS:
        return ""
    return _same_meaning(char) or _by_name(char)


def _same_meaning(char: str) -> str | None:
    """The compatibility form, where it means the same and is all GSM-7 or looks like it."""
    marked = re.match("<([a-zA-Z]+)>", decomposition(char))
    if marked is None or marked[1] not in _SAME_MEANING | {"fraction"}:
        return None
    parts = [part if part in _GSM else look_alike(part) for part in normalize("NFKC", char)]
    whole = "".join(part for part in parts if part is not None)
    return whole if None not in parts and whole.strip() else None


def _by_name(char: str) -> str | None:
    called = name(char, "")
    small = _small_capital(called)
    if small:
        return small[1]
    return next((alike for pattern, alike in _NAMED if pattern.search(called)), None)


def unfit(text: str) -> list[str]:
    """The characters of a text, each once and in their order, that force it to be sent as UCS-2."""
    return list(dict.fromkeys(char for char in text if char not in _GSM))
