"""How a text is cut into SMS segments (3GPP 23.038 and 23.040), and therefore what it costs."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from unicodedata import category


class Encoding(Enum):
    """The alphabet a text is sent in."""

    GSM7 = "GSM-7"
    UCS2 = "UCS-2"


@dataclass(frozen=True, slots=True)
class Segments:
    """The measure of a text: units are septets (GSM-7) or UTF-16 code units (UCS-2)."""

    encoding: Encoding
    count: int
    units: int
    per_segment: int
    remaining: int


GSM_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_EXTENDED = "\f^{}\\[~]|€"

# What fits alone, and what fits beside the six octets that tell the parts of one message apart.
_ALONE = {Encoding.GSM7: 160, Encoding.UCS2: 70}
_JOINED = {Encoding.GSM7: 153, Encoding.UCS2: 67}

_is_basic = re.compile(f"[{re.escape(GSM_BASIC)}]*").fullmatch
_is_gsm = re.compile(f"[{re.escape(GSM_BASIC + GSM_EXTENDED)}]*").fullmatch
_extended = re.compile(f"[{re.escape(GSM_EXTENDED)}]")
_ESC = "\x1b"

# Nearly every text is one segment, so those answers are made once.
_SINGLE_GSM, _SINGLE_UCS = (
    tuple(Segments(encoding, 1, units, room, room - units) for units in range(room + 1))
    for encoding, room in _ALONE.items()
)


def measure(text: str) -> Segments:
    """Say in which alphabet and how many segments a text travels."""
    if _is_basic(text):
        units = len(text)
        return _SINGLE_GSM[units] if units <= 160 else _even(Encoding.GSM7, units)
    if _is_gsm(text):
        units = len(text) + len(_extended.findall(text))
        return _SINGLE_GSM[units] if units <= 160 else _parted(Encoding.GSM7, units, _gsm_pieces(_escaped(text)))
    units = _utf16_length(text)
    if units <= 70:
        return _SINGLE_UCS[units]
    if units == len(text) and _stands_alone(text):
        return _even(Encoding.UCS2, units)
    return _parted(Encoding.UCS2, units, _ucs2_pieces(text))


def split(text: str) -> list[str]:
    """Cut a text into the segments that `measure` counts; joined again they are the text."""
    measured = measure(text)
    if measured.count == 1:
        return [text]
    if measured.encoding is Encoding.GSM7:
        return [piece.replace(_ESC, "") for piece in _gsm_pieces(_escaped(text))]
    return _ucs2_pieces(text)


def beginning(text: str, count: int) -> str:
    """The longest beginning of a text that fits into so many segments."""
    head = text[: count * _ALONE[Encoding.GSM7]]
    if measure(head).count <= count:
        return head
    return head[: bisect_right(range(len(head)), count, key=lambda length: measure(head[:length]).count) - 1]


def _even(encoding: Encoding, units: int) -> Segments:
    room = _JOINED[encoding]
    count = -(-units // room)
    return Segments(encoding, count, units, room, count * room - units)


def _parted(encoding: Encoding, units: int, pieces: list[str]) -> Segments:
    room = _JOINED[encoding]
    used = len(pieces[-1]) if encoding is Encoding.GSM7 else _utf16_length(pieces[-1])
    return Segments(encoding, len(pieces), units, room, room - used)


def _escaped(text: str) -> str:
    """Return the text with one character for each septet."""
    return _extended.sub(rf"{_ESC}\g<0>", text)


def _gsm_pieces(escaped: str) -> list[str]:
    pieces: list[str] = []
    start, room = 0, _JOINED[Encoding.GSM7]
    while start < len(escaped):
        end = start + room
        if escaped[end - 1 : end] == _ESC:
            end -= 1
        pieces.append(escaped[start:end])
        start = end
    return pieces


def _ucs2_pieces(text: str) -> list[str]:
    atoms = list(text) if _stands_alone(text) else _ucs2_atoms(text)
    starts, used, room = [0], 0, _JOINED[Encoding.UCS2]
    for index, atom in enumerate(atoms):
        size = _utf16_length(atom)
        if used + size > room:
            starts.append(index)
            used = 0
        used += size
    return ["".join(atoms[start:end]) for start, end in pairwise([*starts, len(atoms)])]


def _utf16_length(text: str) -> int:
    if len(text) == 1:
        return 1 if text < "\U00010000" else 2
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) >> 1


# --- What must stay together in UCS-2 --------------------------------------------------------------------------------
#
# A surrogate pair must; a whole visible character (letter and accents, family, flag) is kept whole too, because the
# calculator that carriers publish does so and a count that differs from theirs is a wrong price. It follows Unicode 10
# (grapheme-splitter), so these lists do: a newer emoji sequence may be parted between its emoji, and is put together
# again by the phone that receives it.

_ZWJ = "\u200d"
_MARK = "\u0301"  # stands for every combining mark while clusters are looked for
_MARKS_APART = frozenset(  # Burmese and Tai Tham vowels that Unicode keeps as characters of their own
    "\u102b\u102c\u1038\u1062\u1063\u1064\u1067\u1068\u1069\u106a\u106b\u106c\u106d\u1083\u1087\u1088\u1089\u108a"
    "\u108b\u108c\u108f\u109a\u109b\u109c\u1a61\u1a63\u1a64\uaa7b\uaa7d"
)
_EXTEND = f"{_MARK}\u200c\uff9e\uff9f\U000e0020-\U000e007f"
_STICKS = f"{_EXTEND}{_ZWJ}\u0e33\u0eb3"
_LONE = "\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\ud800-\udfff"
_PREPEND = "\u0600-\u0605\u06dd\u070f\u08e2\u0d4e\U000110bd\U000111c2\U000111c3\U00011a3a\U00011a86-\U00011a89"
_FLAG_LETTER = "\U0001f1e6-\U0001f1ff"
_TONE = "\U0001f3fb-\U0001f3ff"
_PERSON = "\U0001f466-\U0001f469"
_TAKES_TONE = _PERSON + (
    "\u261d\u26f9\u270a-\u270d\U0001f385\U0001f3c2-\U0001f3c4\U0001f3c7\U0001f3ca-\U0001f3cc\U0001f442\U0001f443"
    "\U0001f446-\U0001f450\U0001f46e\U0001f470-\U0001f478\U0001f47c\U0001f481-\U0001f483\U0001f485-\U0001f487"
    "\U0001f4aa\U0001f574\U0001f575\U0001f57a\U0001f590\U0001f595\U0001f596\U0001f645-\U0001f647"
    "\U0001f64b-\U0001f64f\U0001f6a3\U0001f6b4-\U0001f6b6\U0001f6c0\U0001f6cc\U0001f918-\U0001f91c"
    "\U0001f91e\U0001f91f\U0001f926\U0001f930-\U0001f939\U0001f93d\U0001f93e\U0001f9d1-\U0001f9dd"
)
_AFTER_ZWJ = "♀♂⚕⚖✈❤🌈🌾🍳🎓🎤🎨🏫🏭💋💻💼🔧🔬🗨🚀🚒"
_LEAD, _SYLLABLE = "\u1100-\u115f\ua960-\ua97c", "\uac00-\ud7a3"
_VOWEL, _TAIL = "\u1160-\u11a7\ud7b0-\ud7c6", "\u11a8-\u11ff\ud7cb-\ud7fb"
_TONED = f"[{_EXTEND}]*[{_TONE}]"

_clusters = re.compile(
    f"[{_PREPEND}]*(?:"
    f"[{_FLAG_LETTER}]{{2}}"
    f"|(?=[{_LEAD}{_SYLLABLE}{_VOWEL}{_TAIL}])[{_LEAD}]*[{_SYLLABLE}]?[{_VOWEL}]*[{_TAIL}]*"
    f"|[{_TAKES_TONE}]{_TONED}"
    f"|[^{_LONE}])"
    f"[{_STICKS}]*"
    f"(?:(?<={_ZWJ})(?:[{_PERSON}](?:{_TONED})?|[{_AFTER_ZWJ}])[{_STICKS}]*)*"
    "|.",
    re.DOTALL,
).finditer

# Blocks in which every character stands for itself, so that most texts need no look at clusters.
_stands_alone = re.compile(
    "[\x00-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u2030-\u205f\u2070-\u2095\u20a0-\u20cf\u2100-\u2604"
    "\u3000-\u3029\u3030-\u3098\u309b-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff9d"
    "\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001faff\U00020000-\U0003ffff]*"
).fullmatch


def _ucs2_atoms(text: str) -> list[str]:
    """The pieces of a text that a segment's end must not part."""
    stand_in = "".join(_MARK if category(char)[0] == "M" and char not in _MARKS_APART else char for char in text)
    atoms: list[str] = []
    for found in _clusters(stand_in):
        atom = text[found.start() : found.end()]
        # A heap of accents larger than a segment has to be cut somewhere.
        atoms += [atom] if _utf16_length(atom) <= _JOINED[Encoding.UCS2] else list(atom)
    return atoms
