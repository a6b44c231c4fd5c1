"""URLs on their way to the wire. Pure."""

from __future__ import annotations

import re
from typing import Final

from yarl import URL

_ALLOWED: Final = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+")
"""What may stand in a URL (RFC 3986, section 2): no space, no control character, nothing beyond ASCII."""


def to_the_letter(url: str) -> URL:
    """The URL as it is written, or with what may not stand in one quoted; raises ValueError for what is no URL.

    A URL has several spellings (`%3A` and `:` in a query), and whoever signs one signs one of them: so a client must
    not choose another, as aiohttp does with a text.
    """
    found = URL(url, encoded=_ALLOWED.fullmatch(url) is not None)
    _ = found.port  # otherwise looked at only when it is needed, in the middle of a request
    return found
