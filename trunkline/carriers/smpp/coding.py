"""data_coding (SMPP 3.4, section 5.2.19): texts to octets and back. GSM 7-bit is unpacked, one septet an octet."""

from __future__ import annotations

import re
from enum import Enum
from typing import Final

from trunkline.domain.segments import GSM_BASIC, GSM_EXTENDED

DEFAULT: Final = 0x00
IA5: Final = 0x01
BINARY_2: Final = 0x02
LATIN_1: Final = 0x03
BINARY_4: Final = 0x04
UCS_2: Final = 0x08

_ESC: Final = "\x1b"
_EXTENSION: Final = dict(zip(GSM_EXTENDED, "\x0a\x14\x28\x29\x2f\x3c\x3d\x3e\x40\x65", strict=True))
_BASIC: Final = GSM_BASIC[:0x1B] + _ESC + GSM_BASIC[0x1B:]

_TO_GSM: Final = str.maketrans(
    {char: chr(code) for code, char in enumerate(_BASIC) if char != _ESC}
    | {char: _ESC + code for char, code in _EXTENSION.items()}
)
_FROM_GSM: Final = str.maketrans(dict(enumerate(_BASIC)) | dict.fromkeys(range(128, 256), "�"))
_FROM_EXTENSION: Final = {code: char for char, code in _EXTENSION.items()}

_is_gsm = re.compile(f"[{re.escape(GSM_BASIC + GSM_EXTENDED)}]*").fullmatch
# Where GSM 7-bit and ASCII have the same codes.
_is_plain = re.compile(rb"[ !\"#%-?A-Za-z\n\r]*").fullmatch
_escaped = re.compile("\x1b(.?)", re.DOTALL)


class Alphabet(Enum):
    """In which alphabet the octets of a text are."""

    GSM7 = "gsm7"
    LATIN1 = "latin1"
    ASCII = "ascii"
    UCS2 = "ucs2"

    # It is looked up for every text; an enumeration's own hash is written in Python.
    __hash__ = object.__hash__


class NotInAlphabet(ValueError):
    """A text with characters that its alphabet does not have."""


def encode_text(text: str, alphabet: Alphabet) -> bytes:
    """The octets of a text; raises NotInAlphabet."""
    if alphabet is Alphabet.GSM7:
        return encode_gsm7(text)
    try:
        # Characters beyond the first 65,536 travel as two units, as every phone reads them (UTF-16).
        return text.encode(_CODECS[alphabet])
    except UnicodeEncodeError as error:
        raise NotInAlphabet(f"{alphabet.value} has no {text[error.start]!r}") from None


def decode_text(octets: bytes, alphabet: Alphabet, *, halves: bool = False) -> str:
    """The text of octets; what means nothing becomes U+FFFD, for a text is never lost for an odd octet.

    With `halves` a surrogate without its other half stays, to be joined with the next part.
    """
    if alphabet is Alphabet.GSM7:
        return decode_gsm7(octets)
    if halves and alphabet is Alphabet.UCS2:
        odd = "\N{REPLACEMENT CHARACTER}" if len(octets) % 2 else ""
        return octets[: len(octets) & ~1].decode("utf-16-be", "surrogatepass") + odd
    return octets.decode(_CODECS[alphabet], "replace")


_CODECS: Final = {Alphabet.LATIN1: "latin-1", Alphabet.ASCII: "ascii", Alphabet.UCS2: "utf-16-be"}


def encode_gsm7(text: str) -> bytes:
    """The GSM default alphabet with its extension table (3GPP 23.038, section 6.2.1); raises NotInAlphabet."""
    if not _is_gsm(text):
        odd = next(char for char in text if not _is_gsm(char))
        raise NotInAlphabet(f"gsm7 has no {odd!r}")
    return text.translate(_TO_GSM).encode("latin-1")


def decode_gsm7(octets: bytes) -> str:
    """The text of unpacked septets; an unknown extension stands for the character of the basic table, as on phones."""
    if _is_plain(octets):
        return octets.decode("ascii")
    text = octets.decode("latin-1")
    if _ESC not in text:
        return text.translate(_FROM_GSM)
    pieces, at = [], 0
    for found in _escaped.finditer(text):
        pieces.append(text[at : found.start()].translate(_FROM_GSM))
        pieces.append(_extended(found[1]))
        at = found.end()
    return "".join([*pieces, text[at:].translate(_FROM_GSM)])


def _extended(code: str) -> str:
    # A second escape announces a table that nobody has defined yet; 23.038 wants a space shown for it.
    if code in ("", _ESC):
        return " "
    return _FROM_EXTENSION.get(code) or code.translate(_FROM_GSM)


def alphabet_of(data_coding: int, default: Alphabet, ia5: Alphabet = Alphabet.ASCII) -> Alphabet | None:
    """The alphabet that a data_coding means on a connection whose SMSC has this default; None for binary data.

    The values 0xF0 to 0xFF and 0x00 to 0x3F with bits as in 3GPP 23.038 are understood as far as they are in use:
    0x04 and 0xF4 and their kin are binary, 0x18 is UCS-2 with a message class, 0x10 and 0xF0 the default alphabet.
    `ia5` is what the value 1 means: some peers put GSM 7-bit under it.
    """
    if data_coding == IA5:
        return ia5
    known = _MEANS.get(data_coding)
    if known is not None:
        return known
    if data_coding in (BINARY_2, BINARY_4):
        return None
    if data_coding & 0xF0 == 0xF0:
        return None if data_coding & 0x04 else default
    if data_coding & 0xE0 == 0x00 and data_coding >= 0x10:
        return {0x00: default, 0x04: None, 0x08: Alphabet.UCS2}.get(data_coding & 0x0C, default)
    return default


_MEANS: Final = {LATIN_1: Alphabet.LATIN1, UCS_2: Alphabet.UCS2}
DATA_CODINGS: Final = {Alphabet.GSM7: DEFAULT, Alphabet.ASCII: IA5, Alphabet.LATIN1: LATIN_1, Alphabet.UCS2: UCS_2}
"""The data_coding under which an alphabet travels, on a connection whose default alphabet is GSM 7-bit."""


def data_coding_of(alphabet: Alphabet, default: Alphabet) -> int | None:
    """The data_coding under which an alphabet travels; None for GSM 7-bit where the SMSC's default is another."""
    if alphabet is default:
        return DEFAULT
    return None if alphabet is Alphabet.GSM7 else DATA_CODINGS[alphabet]
