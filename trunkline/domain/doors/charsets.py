"""The charsets that texts travel in, by the names that gateways use for them. Pure."""

from __future__ import annotations

import codecs
from typing import Final

UTF16: Final = "utf-16-be"
# What texts are written in; other codecs of Python's take time without measure, or make no text.
CODECS: Final = frozenset(
    ["ascii", "utf-8", "utf-16", "utf-16-be", "utf-16-le", "koi8-r", "koi8-u", "gb2312", "gbk", "big5"]
    + ["shift_jis", "euc_jp", "euc_kr"]
    + [f"iso8859-{number}" for number in range(1, 17) if number != 12]
    + [f"cp{number}" for number in range(1250, 1259)]
)
_UCS2: Final = {"ucs-2": UTF16, "ucs2": UTF16, "ucs-2be": UTF16, "ucs-2le": "utf-16-le"}


def codec_of(charset: str) -> str:
    """The name of the codec for a charset; raises LookupError or ValueError for one that no gateway uses."""
    name = codecs.lookup(_UCS2.get(charset.lower(), charset)).name
    if name not in CODECS:
        raise LookupError(charset)
    return name
