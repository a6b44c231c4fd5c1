"""What came with a text: fetched from the carrier after the text is on disk, within bounds, and never from inside."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

import msgspec

from trunkline.base.guarded_http import ForbiddenAddress, GuardedHttp, NoReply, Reply, Unreachable
from trunkline.base.log import get_logger
from trunkline.base.universe import Universe
from trunkline.carriers.base import Inbound, InboundMedia
from trunkline.commit.committer import Committer
from trunkline.commit.rows import Declined
from trunkline.domain.facts import (
    Fact,
    FileStored,
    InboundMediaAwaited,
    InboundMediaDeferred,
    InboundMediaFetched,
    InboundMediaLost,
    MessageCreated,
)
from trunkline.domain.media import base_type
from trunkline.domain.retry import backoff
from trunkline.settings import Settings
from trunkline.store.directory import Directory
from trunkline.store.engine import StoreError
from trunkline.store.files import take_awaited
from trunkline.store.messages import find_messages

log = get_logger(__name__)

AT_ONCE: Final = 8
FETCH_SECONDS: Final = 30.0
LEASE_MILLISECONDS: Final = 120_000
POLL_SECONDS: Final = 2.0
REDIRECTS_MOST: Final = 3
REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
FIRST, MOST = timedelta(seconds=5), timedelta(minutes=15)
UNTYPED: Final = "application/octet-stream"

Values = dict[str, Any]


class Lost(Exception):
    """Something that came with a text cannot be had, or not be kept; trying again would not help."""


class NotYet(Exception):
    """Something that came with a text cannot be had for now."""


class MediaFetching:
    """Fetches what is awaited; several servers share the work."""

    def __init__(
        self, committer: Committer, directory: Directory, universe: Universe, settings: Settings, http: GuardedHttp
    ) -> None:
        self._committer = committer
        self._directory = directory
        self._universe = universe
        self._settings = settings
        self._http = http
        self._wake = asyncio.Event()

    def wake(self) -> None:
        """Look now; something may be there to be fetched."""
        self._wake.set()

    async def run(self) -> None:
        """Fetch again and again; a supervised task."""
        while True:
            try:
                fetched = await self.fetch_some()
            except StoreError as error:
                log.warning("media_not_looked_for", error=str(error)[:200])
                fetched = 0
            if not fetched:
                await self._pause()

    async def close(self) -> None:
        """Close the connections that are kept open."""
        await self._http.close()

    async def fetch_some(self) -> int:
        """Fetch what is due now; how many that were."""
        now = self._universe.milliseconds()
        rows = await take_awaited(self._directory.engine, now, now + LEASE_MILLISECONDS, AT_ONCE)
        await asyncio.gather(*map(self._fetch, rows))
        return len(rows)

    async def _pause(self) -> None:
        try:
            await asyncio.wait_for(self._wake.wait(), POLL_SECONDS)
        except TimeoutError:
            return
        finally:
            self._wake.clear()

    async def _fetch(self, row: Values) -> None:
        try:
            facts = await self._fetched(row)
        except Lost as error:
            facts = [self._lost(row, str(error))]
        except (NotYet, OSError) as error:
            facts = [self._later(row, str(error) or type(error).__name__)]
        try:
            await self._committer.commit(facts)
        except Declined:
            log.info("media_fetched_elsewhere", message=row["message_id"])
        except Exception as error:  # the lease ends, and somebody fetches it again
            log.warning("media_not_recorded", message=row["message_id"], error=str(error)[:200])

    async def _fetched(self, row: Values) -> list[Fact]:
        reply = await self._reply(row)
        if reply.cut or len(reply.body) > self._settings.files_max_bytes:
            raise Lost(f"It is larger than {self._settings.files_max_bytes} bytes.")
        found = await find_messages(self._directory.engine, (row["account_id"],), (row["message_id"],))
        if not found:
            raise Lost("Its message is not there any more.")
        message = found[0]
        content_type = base_type(reply.headers.get("content-type", "")) or base_type(row["content_type"]) or UNTYPED
        digest = await self._directory.filing.blobs.put(reply.body)
        endpoint = await self._directory.endpoint((row["account_id"],), message["endpoint_id"])
        file = FileStored(
            account_id=row["account_id"],
            date=self._universe.now_iso(),
            id=self._universe.new_id(),
            customer_id=message["customer_id"],
            user_id=None,
            type="Attachment",
            name=row["name"] or "attachment",
            content_type=content_type,
            size=len(reply.body),
            digest=digest,
            created_by=message["other_address"],
            from_address=message["other_address"],
            to_address=(endpoint or {}).get("address"),
        )
        fetched = InboundMediaFetched(
            account_id=row["account_id"],
            date=file.date,
            id=row["id"],
            message_id=row["message_id"],
            position=row["position"],
            file_id=file.id,
        )
        return [fetched, file]

    async def _reply(self, row: Values) -> Reply:
        reply = await self._followed(row["url"], row["authorization"])
        if row["looked_up"]:
            return await self._followed(_address(reply, row["looked_up"]), row["authorization"])
        return reply

    async def _followed(self, url: str, authorization: str) -> Reply:
        for _ in range(REDIRECTS_MOST + 1):
            reply = await self._got(url, authorization)
            if reply.status not in REDIRECTS:
                return _checked(reply)
            led = urljoin(url, reply.headers.get("location", ""))
            if urlsplit(led).netloc != urlsplit(url).netloc or urlsplit(led).scheme != urlsplit(url).scheme:
                authorization = ""  # it is meant for the carrier alone
            url = led
        raise Lost("The carrier leads on and on.")

    async def _got(self, url: str, authorization: str) -> Reply:
        headers = {"Authorization": authorization} if authorization else {}
        most = self._settings.files_max_bytes
        try:
            return await self._http.exchange("GET", url, headers, seconds=FETCH_SECONDS, most_bytes=most)
        except ForbiddenAddress as error:
            raise Lost(f"It may not be fetched from there: {error}.") from None
        except (Unreachable, NoReply) as error:
            raise NotYet(f"It could not be fetched: {error}.") from None

    def _lost(self, row: Values, reason: str) -> InboundMediaLost:
        log.warning("media_lost", message=row["message_id"], connection=row["connection_id"], reason=reason)
        return InboundMediaLost(
            account_id=row["account_id"],
            date=self._universe.now_iso(),
            id=row["id"],
            message_id=row["message_id"],
            reason=reason,
        )

    def _later(self, row: Values, reason: str) -> Fact:
        attempts, now = row["attempts"] + 1, self._universe.milliseconds()
        wait = backoff(attempts, self._universe.random(), first=FIRST, factor=2.0, most=MOST)
        due = now + int(wait.total_seconds() * 1000)
        # An id begins with the milliseconds of its making.
        if due > int(row["id"][:12], 16) + self._settings.files_fetch_hours * 3_600_000:
            return self._lost(row, reason)
        return InboundMediaDeferred(
            account_id=row["account_id"],
            date=self._universe.now_iso(),
            id=row["id"],
            message_id=row["message_id"],
            attempts=attempts,
            reason=reason,
            due=due,
        )


def _address(reply: Reply, member: str) -> str:
    """Where the file lies, as the carrier's look-up says."""
    try:
        found = msgspec.json.decode(reply.body, type=dict[str, Any]).get(member)
    except msgspec.DecodeError:
        found = None
    if not isinstance(found, str):
        raise NotYet(f"The carrier's look-up names no {member}.")
    return found


def _checked(reply: Reply) -> Reply:
    if reply.status == 200:
        return reply
    if reply.status in (404, 410):
        raise Lost(f"The carrier has it no more (HTTP {reply.status}).")
    raise NotYet(f"The carrier answered HTTP {reply.status}.")


def awaited(inbound: Inbound, message: MessageCreated, universe: Universe) -> list[Fact]:
    """What is to be fetched, or came along, for a message that just came in."""
    return [
        fact
        for position, media in enumerate(inbound.media)
        for fact in _of_media(media, position, inbound, message, universe)
    ]


def _of_media(
    media: InboundMedia, position: int, inbound: Inbound, message: MessageCreated, universe: Universe
) -> list[Fact]:
    awaits = InboundMediaAwaited(
        account_id=message.account_id,
        date=message.date,
        id=universe.new_id(),
        message_id=message.id,
        connection_id=inbound.connection_id,
        position=position,
        url=media.url,
        content_type=media.content_type,
        name=media.name,
        authorization=media.authorization,
        looked_up=media.looked_up,
        due=universe.milliseconds(),
    )
    if not media.digest:
        return [awaits]
    file = FileStored(
        account_id=message.account_id,
        date=message.date,
        id=universe.new_id(),
        customer_id=message.customer_id,
        user_id=None,
        type="Attachment",
        name=media.name or "attachment",
        content_type=base_type(media.content_type) or UNTYPED,
        size=media.size,
        digest=media.digest,
        created_by=message.other_address,
        from_address=message.other_address,
        to_address=inbound.to_address,
    )
    fetched = InboundMediaFetched(
        account_id=message.account_id,
        date=message.date,
        id=awaits.id,
        message_id=message.id,
        position=position,
        file_id=file.id,
    )
    return [awaits, file, fetched]
