"""Our ids in the forms that programs written for other platforms expect; both ways, and nothing is stored."""

from __future__ import annotations

import re
from typing import Final

PADDING: Final = "00000000"
"""Ours have 24 hexadecimal digits, theirs 32."""

_OURS: Final = re.compile(r"[0-9a-f]{24}")
_HYPHENS: Final = (8, 12, 16, 20)


def wide(our_id: str) -> str:
    """Our id as 32 hexadecimal digits; raises ValueError for what is none of ours."""
    if not _OURS.fullmatch(our_id):
        raise ValueError("an id has 24 hexadecimal digits")
    return PADDING + our_id


def narrow(digits: str) -> str | None:
    """Our id in 32 hexadecimal digits, of either case; None when they hold none."""
    text = digits.lower()
    ours = text[len(PADDING) :]
    return ours if text.startswith(PADDING) and _OURS.fullmatch(ours) else None


def guid(our_id: str) -> str:
    """Our id in the form of a GUID; raises ValueError for what is none of ours."""
    digits = wide(our_id)
    return "-".join(digits[start:end] for start, end in zip((0, *_HYPHENS), (*_HYPHENS, 32), strict=True))
