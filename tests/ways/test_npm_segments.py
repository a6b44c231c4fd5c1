"""npm's sms-segments-calculator, which a carrier publishes, measures 3,000 texts: what it counts, we count."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from unicodedata import category, normalize

from tests.domain.texts import sample
from tests.npm_packages import DECLARED
from trunkline.domain.lookalikes import plain
from trunkline.domain.segments import Encoding, measure

TEXTS = 3_000
PATIENCE_SECONDS = 60


def counted(packages: Path, texts: Sequence[str], *more: str) -> list[tuple[str, int]]:
    """The alphabet and the number of segments of each text, as the package says."""
    lines = "".join(json.dumps(text) + "\n" for text in texts)
    command = ["node", str(DECLARED / "segments.mjs"), str(packages), *more]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=False, timeout=PATIENCE_SECONDS)
    assert done.returncode == 0, done.stderr
    return [(name, count) for name, count in map(json.loads, done.stdout.splitlines())]


def ours(text: str) -> tuple[str, int]:
    measured = measure(text)
    return measured.encoding.value, measured.count


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


def has_marks(text: str) -> bool:
    return any(category(char) == "Mn" for char in normalize("NFC", text))
