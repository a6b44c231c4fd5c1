"""npm's sms-segments-calculator, which a carrier publishes, measures 3,000 texts: what it counts, we count."""

from __future__ import annotations

import functools
import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final
from unicodedata import category, normalize

from tests.domain.texts import sample
from tests.npm_packages import DECLARED
from trunkline.domain.lookalikes import look_alike, plain
from trunkline.domain.segments import Encoding, measure

TEXTS = 3_000
PATIENCE_SECONDS = 60


def counted(packages: Path, texts: Sequence[str], *more: str) -> list[tuple[str, int]]:
    """The alphabet and the number of segments of each text, as the package says."""
    return [(name, count) for name, count, _ in measured(packages, tuple(texts), *more)]


@functools.cache
def measured(packages: Path, texts: tuple[str, ...], *more: str) -> list[tuple[str, int, str]]:
    """The alphabet, the number of segments and the characters of each text, as the package says."""
    lines = "".join(json.dumps(text) + "\n" for text in texts)
    command = ["node", str(DECLARED / "segments.mjs"), str(packages), *more]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=False, timeout=PATIENCE_SECONDS)
    assert done.returncode == 0, done.stderr
    return [tuple(said) for said in map(json.loads, done.stdout.rstrip("\n").split("\n"))]


def replaced(packages: Path, texts: Sequence[str]) -> list[str]:
    """The texts after the package's smart encoding."""
    return [said[2] for said in measured(packages, tuple(texts), "smart")]


def ours(text: str) -> tuple[str, int]:
    size = measure(text)
    return size.encoding.value, size.count


def test_3000_texts_have_as_many_segments_as_the_carriers_calculator_says(npm_packages: Path) -> None:
    texts = sample(TEXTS)
    theirs = counted(npm_packages, texts)
    different = [(text, ours(text), said) for text, said in zip(texts, theirs, strict=True) if ours(text) != said]
    assert different == []
    assert len({count for _, count in theirs}) > 5
    assert {name for name, _ in theirs} == {encoding.value for encoding in Encoding}


def test_what_the_carriers_smart_encoding_makes_cheap_ours_does_too(npm_packages: Path) -> None:
    """Ours makes one space of a wide one where theirs makes two, and a mark over a letter is no character to it."""
    texts = sample(TEXTS)
    theirs = counted(npm_packages, texts, "smart")
    cheap = [(text, count) for text, (name, count) in zip(texts, theirs, strict=True) if name == "GSM-7"]
    marked = [text for text, _ in cheap if has_marks(text)]
    dearer = [text for text, count in cheap if measure(plain(text)).count > count and not has_marks(text)]
    assert dearer == []
    assert len(cheap) - len(marked) > 600
    gained = sum(ours(text)[0] == "UCS-2" and ours(plain(text))[0] == "GSM-7" for text in texts)
    assert gained > 50


# Where the carrier's table and ours part, with the reason; each difference is one that somebody wanted.
DIFFERENT: Final = {
    "A wide or thin space is one space: two of them cost more and say no more.": (
        "\t\u00a0\u2000\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    ),
    "A control character is seen by nobody, so nothing stands for it.": "\x80\x8d\x90\x9b\x9f",
    "A mark belongs to the letter before it, which would be followed by a sign of its own: n~ is not ñ.": (
        "\u0302\u0303\u0313\u0314\u0326\u0330\u0332\u0334\u0337\u0338\u0347\u1dcd\u20d2\u20d3\u20e5"
    ),
    "Quotation marks of one level stay quotation marks, not a comma or less and greater.": "‚‹›",
    "A comma that stands upright is a comma, not a quotation mark.": "\ufe10\ufe11",
}


def test_every_difference_of_the_tables_has_its_reason(npm_packages: Path) -> None:
    """Every character of the planes that are in use, one by one, through both smart encodings."""
    characters = [char for char in map(chr, range(0x20000)) if category(char) not in ("Cs", "Cn", "Co")]
    theirs = replaced(npm_packages, characters)
    changed = [(char, said) for char, said in zip(characters, theirs, strict=True) if said != char]
    assert len(changed) > 250
    assert {char for char, said in changed if look_alike(char) != said} == set("".join(DIFFERENT.values()))


def test_texts_come_out_alike_but_for_those(npm_packages: Path) -> None:
    texts, different = sample(TEXTS), set("".join(DIFFERENT.values()))
    both = zip(texts, replaced(npm_packages, texts), strict=True)
    pairs = [(text, said) for text, said in both if not has_marks(text) and not set(text) & different]
    cheap = [(text, said) for text, said in pairs if said != text and measure(said).encoding is Encoding.GSM7]
    assert [(text, plain(text), said) for text, said in cheap if plain(text) != said] == []
    assert len(cheap) > 20


def has_marks(text: str) -> bool:
    return any(category(char) == "Mn" for char in normalize("NFC", text))
