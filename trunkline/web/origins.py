"""Whether a page of another site made the browser send a request.

Browsers send cookies and stored passwords along when somebody follows a link, and passwords also with the forms and
images of other sites. So a link in a mail could send a message in its reader's name. What only reads is let through,
for its answer goes to the reader; clients that are no browsers send none of these headers.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from trunkline.settings import Settings
from trunkline.web.cors import ANY

SENTENCE: Final = (
    "This request comes from a page of another site, with the sign-in that the browser keeps for this one."
    " Open this server's own pages and try again there; programs use an API key."
)


def origin_host(headers: Mapping[str, str]) -> str:
    """The host of the page that sent a request; empty when it is not told, or cannot be read."""
    try:
        return urlsplit(_source(headers)).netloc.lower()
    except ValueError:
        return ""


def own_hosts(headers: Mapping[str, str], settings: Settings) -> set[str]:
    """What this server is called: by this browser, and by its settings."""
    names = {headers.get("host", ""), urlsplit(settings.public_url).netloc}
    return {name.lower() for name in names if name}


class Origins:
    """Tells requests that pages of other sites have made from all others."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def is_foreign(self, headers: Mapping[str, str], with_cookies: bool) -> bool:
        """Whether a page made this request that the settings do not invite."""
        site = headers.get("sec-fetch-site")
        if site:
            foreign = site == "cross-site"
        else:
            foreign = bool(_source(headers)) and origin_host(headers) not in own_hosts(headers, self._settings)
        return foreign and not self._invites(headers.get("origin", ""), with_cookies)

    def _invites(self, origin: str, with_cookies: bool) -> bool:
        listed = self._settings.cors_origin_list
        if with_cookies and not self._settings.cors_credentials:
            return False
        return ANY in listed or origin.lower().rstrip("/") in listed


def _source(headers: Mapping[str, str]) -> str:
    return headers.get("origin") or headers.get("referer") or ""
