"""Media of Twilio's API: fetched from where `MediaUrl` says before a message is taken, and shown with messages."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any, Final
from urllib.parse import unquote, urljoin, urlsplit

from trunkline.base.faults import Invalid
from trunkline.base.guarded_http import GuardedHttp, NoReply, Reply, Unreachable
from trunkline.base.universe import parse_iso
from trunkline.domain.doors.ids import wide
from trunkline.domain.doors.twilio import VERSION, rfc2822, sid_of
from trunkline.domain.media import base_type
from trunkline.domain.webhook import url_problem
from trunkline.operations.call import Call
from trunkline.operations.files.upload import LONGEST_NAME, Upload, check_upload, keep

Values = dict[str, Any]

FIELD: Final = "MediaUrl"
MEDIA: Final = "ME"
URLS_MOST: Final = 10
FETCH_SECONDS: Final = 10.0
MESSAGES_AT_ONCE: Final = 4
REDIRECTS_MOST: Final = 3
REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
UNTYPED: Final = "application/octet-stream"


class MediaSource:
    """Fetches what is to go with messages; never from private addresses unless the settings allow it."""

    def __init__(self, http: GuardedHttp, most_bytes: int) -> None:
        self._http = http
        self._most_bytes = most_bytes
        self._turns = asyncio.Semaphore(MESSAGES_AT_ONCE)

    def once(self, urls: Sequence[str]) -> Fetched:
        """What a message is to have; raises Invalid, naming MediaUrl, for too many or for what is no address."""
        if len(urls) > URLS_MOST:
            raise Invalid(f"'{FIELD}' may be given {URLS_MOST} times.", code="MaximumLength", field=FIELD)
        for url in urls:
            if (problem := url_problem(url)) is not None:
                raise Invalid(f"'{FIELD}' {problem}.", code="InvalidUrl", field=FIELD)
        return Fetched(self, urls)

    async def fetched(self, urls: Sequence[str]) -> list[Upload]:
        """What lies at these addresses, in their order; raises Invalid, naming MediaUrl.

        One after the other and few messages at once, so that what they hold in memory is bounded.
        """
        uploads: list[Upload] = []
        async with self._turns:
            for url in urls:
                uploads.append(await self._fetched(url, sum(len(each.data or b"") for each in uploads)))
        return uploads

    async def _fetched(self, url: str, before: int) -> Upload:
        here, reply = await self._followed(url)
        if reply.status != 200:
            raise _refused(url, f"it answered {reply.status}")
        if reply.cut or before + len(reply.body) > self._most_bytes:
            raise _refused(url, f"the message has more than {self._most_bytes} bytes with it")
        content_type = base_type(reply.headers.get("content-type", "")) or UNTYPED
        return Upload(reply.body, _name(here), content_type)

    async def _followed(self, url: str) -> tuple[str, Reply]:
        """Where it led at last, and what was answered there."""
        here = url
        for _ in range(REDIRECTS_MOST + 1):
            try:
                reply = await self._http.exchange("GET", here, {}, seconds=FETCH_SECONDS, most_bytes=self._most_bytes)
            except (Unreachable, NoReply) as error:
                raise _refused(url, str(error)) from None
            if reply.status not in REDIRECTS:
                return here, reply
            here = urljoin(here, reply.headers.get("location", ""))
        raise _refused(url, "it leads on and on")


class Fetched:
    """The media of one message, fetched when they are first needed: after who asks, and for what, was looked at."""

    def __init__(self, source: MediaSource, urls: Sequence[str]) -> None:
        self.urls = urls
        self._source = source
        self._uploads: list[Upload] | None = None

    async def uploads(self) -> list[Upload]:
        """What was found; raises Invalid, naming MediaUrl."""
        if self._uploads is None:
            self._uploads = await self._source.fetched(self.urls)
        return self._uploads


def _refused(url: str, why: str) -> Invalid:
    return Invalid(f"'{FIELD}' {url[:200]} could not be fetched: {why}.", code="InvalidUrl", field=FIELD)


def _name(url: str) -> str:
    """The last part of an address, as far as it can be the name of a file."""
    last = unquote(urlsplit(url).path.rstrip("/").rpartition("/")[2])
    name = "".join(char for char in last if char.isprintable() and char not in "/\\").strip()
    return name[-LONGEST_NAME:] or "media"


async def kept(uploads: Sequence[Upload], endpoint: Values, call: Call) -> list[Values]:
    """Keep what was fetched in the account of the endpoint; the files as SendMedia knows them."""
    files = []
    for upload in uploads:
        check_upload(upload, call)
        info = await keep(upload, endpoint["account_id"], endpoint["customer_id"], call)
        files.append(
            {
                "id": info.id,
                "name": info.file_name,
                "content_type": info.content_type,
                "size": info.content_length,
            }
        )
    return files


def media_picture(file: Values, message: Values, account_sid: str) -> Values:
    """One file of a message."""
    parent = sid_of(message["id"], media=True)
    sid, date = MEDIA + wide(file["id"]), rfc2822(parse_iso(file["date_created"]))
    return {
        "sid": sid,
        "account_sid": account_sid,
        "parent_sid": parent,
        "content_type": file["content_type"],
        "date_created": date,
        "date_updated": date,
        "uri": f"/{VERSION}/Accounts/{account_sid}/Messages/{parent}/Media/{sid}.json",
    }
