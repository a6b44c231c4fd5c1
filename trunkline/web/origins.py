"""Whether a page of another site made the browser send a request.

Browsers send cookies and stored passwords along when somebody follows a link, and passwords also with the forms and
images of other sites. So a link in a mail could send a message in its reader's name. What only reads is let through,
for its answer goes to the reader. The one exception is JSONP: any page can run such an answer as its own script, and
would read it. Clients that are no browsers send none of these headers.

A site that the settings invite may use a password that its own script shows. That is told from one that the browser
keeps by the preflight: the browser asks it first, and where `cors_credentials` is off, lets a script go on only without
what it keeps. What needs no preflight (links, images, forms) may carry kept passwords, and counts as cookies do.
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
# What a browser sends to other sites without asking first: the safelists of the Fetch standard.
SIMPLE_METHODS: Final = frozenset({"GET", "HEAD", "POST"})
SIMPLE_BODIES: Final = frozenset({"application/x-www-form-urlencoded", "multipart/form-data", "text/plain"})


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

    def is_foreign(self, method: str, headers: Mapping[str, str], *, with_cookies: bool) -> bool:
        """Whether a page made this request that the settings do not invite."""
        site = headers.get("sec-fetch-site")
        if site:
            foreign = site == "cross-site"
        else:
            foreign = bool(_source(headers)) and origin_host(headers) not in own_hosts(headers, self._settings)
        return foreign and not self._invites(headers, with_cookies or not _was_asked_first(method, headers))

    def _invites(self, headers: Mapping[str, str], with_kept: bool) -> bool:
        listed, origin = self._settings.cors_origin_list, headers.get("origin", "")
        if not origin or (with_kept and not self._settings.cors_credentials):
            return False
        return ANY in listed or origin.lower().rstrip("/") in listed


def _was_asked_first(method: str, headers: Mapping[str, str]) -> bool:
    """Whether the browser has sent a preflight before this request of a script."""
    if headers.get("sec-fetch-mode") != "cors":
        return False
    if method not in SIMPLE_METHODS:
        return True
    media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    return method == "POST" and bool(media_type) and media_type not in SIMPLE_BODIES


def _source(headers: Mapping[str, str]) -> str:
    return headers.get("origin") or headers.get("referer") or ""
