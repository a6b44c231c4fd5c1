"""E-mail: out to a mail server by SMTP, in by SMTP and LMTP; bounces are receipts (docs/email.md)."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Annotated, Final, Literal

import dkim
from msgspec import Meta

from trunkline.base.blobs import Blobs
from trunkline.base.log import get_logger
from trunkline.base.universe import Universe, iso
from trunkline.carriers.base import (
    Carrier,
    CarrierSettings,
    ConnectionInfo,
    Failure,
    Hidden,
    Host,
    Inbound,
    InboundMedia,
    Media,
    Outcome,
    Outgoing,
    Receipt,
    Recipients,
    Refused,
    Secrets,
    SettingsRefused,
    Sink,
)
from trunkline.carriers.email.mime import (
    Attachment,
    Bounce,
    Identity,
    Mail,
    bounce_address,
    bounces,
    message_of_bounce,
    read,
    written,
)
from trunkline.carriers.email.receiving import Desk, listen_lmtp, listen_smtp
from trunkline.carriers.email.sending import Posting, Server

log = get_logger(__name__)

SIGNED: Final = (b"from", b"to", b"subject", b"date", b"message-id", b"references", b"mime-version", b"content-type")

Port = Annotated[int, Meta(ge=0, le=65_535)]


READ_AT_ONCE: Final = 4  # messages, in threads: a large one takes seconds
LARGEST_AT_ONCE: Final = 4  # how many messages of the largest size have room while they come


class EmailSettings(CarrierSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a connection to a mail server can be told."""

    host: Annotated[str, Meta(min_length=1, description="The mail server that takes our messages.")]
    port: Annotated[Port, Meta(description="Its port: 587 for submission, 25 between servers, 465 with TLS.")] = 587
    security: Annotated[
        Literal["starttls", "tls", "none"],
        Meta(description="What protects the connection; certificates are checked."),
    ] = "starttls"
    ca_file: Annotated[str, Meta(description="A file of certificates to trust instead of the system's.")] = ""
    username: Annotated[str, Meta(description="Who signs in there; empty for nobody.")] = ""
    password: Annotated[Hidden, Meta(description="The password of that user.")] = ""
    connections: Annotated[int, Meta(ge=1, le=50, description="How many messages go out at once.")] = 4
    name: Annotated[str, Meta(max_length=100, description="The name beside our address.")] = ""
    subject: Annotated[
        str, Meta(min_length=1, max_length=200, description="The subject of messages that bring none of their own.")
    ] = "A message for you"
    domain: Annotated[
        str, Meta(min_length=1, pattern=r"^[A-Za-z0-9.-]+$", description="Our domain, in message ids and greetings.")
    ]
    bounces: Annotated[
        str,
        Meta(
            pattern=r"^([^@+\s]+@[^@\s]+)?$",
            description="The address that bounces come back to, as bounces@example.com; its mail must reach us by SMTP"
            " or LMTP, with everything behind a plus sign. Empty: the sender's own address.",
        ),
    ] = ""
    delivery_notices: Annotated[
        bool, Meta(description="Whether to ask for a notice of each delivery, where mail servers give them.")
    ] = False
    dkim_selector: Annotated[str, Meta(description="The selector under which our public key stands in the DNS.")] = ""
    dkim_key_file: Annotated[str, Meta(description="A PEM file with the private key (RSA) that signs.")] = ""
    smtp_listen: Annotated[str, Meta(description="HOST:PORT to receive on by SMTP; empty for nowhere.")] = ""
    lmtp_listen: Annotated[str, Meta(description="HOST:PORT to receive on by LMTP; empty for nowhere.")] = ""
    certificate_file: Annotated[str, Meta(description="PEM, with key_file: offers STARTTLS to who brings mail.")] = ""
    key_file: Annotated[str, Meta(description="The key of the certificate, PEM.")] = ""
    most_connections: Annotated[
        int, Meta(ge=1, le=1000, description="How many may bring mail at once, by each of SMTP and LMTP.")
    ] = 20
    most_bytes: Annotated[int, Meta(ge=1024, le=104_857_600, description="The largest message that is received.")] = (
        26_214_400
    )


class EmailLink:
    """A running connection to a mail server, with its own servers for what comes in."""

    def __init__(
        self,
        settings: EmailSettings,
        info: ConnectionInfo,
        sink: Sink,
        universe: Universe,
        blobs: Blobs,
        signing_key: bytes,
        secret: bytes,
    ) -> None:
        self._settings = settings
        self._info = info
        self._sink = sink
        self._universe = universe
        self._blobs = blobs
        self._signing_key = signing_key
        self._identity = Identity(settings.name, settings.domain, settings.subject)
        self._secret = secret
        self._posting = Posting(_server(settings), settings.connections)
        self.servers: list[asyncio.Server] = []
        self._up = True
        self._reading = asyncio.Semaphore(READ_AT_ONCE)

    @property
    def up(self) -> bool:
        """Until it is closed: connections are made when there is something to send."""
        return self._up

    async def send(self, message: Outgoing) -> Outcome:
        """Write, sign and post one message."""
        try:
            attachments = [await self._attachment(media) for media in message.media]
        except FileNotFoundError as error:
            return Refused(Failure.UNSUITABLE_TEXT, f"The file {error} is not there any more.", handed=False)
        message_id, content = written(message, attachments, self._identity, self._universe.now())
        if self._signing_key:
            content = await asyncio.to_thread(partial(self._signed, content))
        base = self._settings.bounces
        sender = bounce_address(base, message.message_id, self._secret) if base else message.from_address
        notify = self._settings.delivery_notices
        return await self._posting.post(sender, message.to_address, content, message_id, notify)

    async def ask(self, message: Outgoing) -> Outcome | None:
        """A mail server cannot be asked; a bounce may tell."""
        return None

    async def close(self) -> None:
        """Receive no more, and say goodbye."""
        self._up = False
        for server in self.servers:
            server.close()
        await self._posting.close()

    async def listen(self, desk_tls: ssl.SSLContext | None, recipients: Recipients) -> None:
        """Start the servers that the settings name."""

        async def knows(address: str) -> bool:
            return self._bounced(address) is not None or await recipients.knows(address.lower())

        settings = self._settings
        most, under_way = settings.most_bytes, LARGEST_AT_ONCE * settings.most_bytes
        desk = Desk(knows, self.take, most, settings.most_connections, under_way, settings.domain, desk_tls)
        kinds = ((self._settings.smtp_listen, listen_smtp), (self._settings.lmtp_listen, listen_lmtp))
        for text, listen in kinds:
            if text:
                self.servers.append(await listen(desk, *place_of(text)))

    async def take(self, sender: str, recipient: str, content: bytes) -> None:
        """Record a message for one recipient: a bounce as a receipt, anything else as a text."""
        async with self._reading:
            told = await asyncio.to_thread(bounces, content)
        bounced = self._bounced(recipient)
        if told is not None or bounced is not None:
            for bounce in told or ():
                # Anybody can quote the id of a message of ours; nobody can make up the address of its bounces.
                await self._receipt(bounce, bounced if self._settings.bounces else bounce.message_id)
            return
        async with self._reading:
            mail = await asyncio.to_thread(read, content)
        await self._inbound(mail, recipient)

    async def _receipt(self, bounce: Bounce, message_id: str | None) -> None:
        if message_id is None:
            log.info("bounce_of_nothing_of_ours", connection=self._info.connection_id)
            return
        await self._sink.receipt(
            Receipt(
                account_id=self._info.account_id,
                connection_id=self._info.connection_id,
                carrier_id=f"{message_id}.trunkline@{self._settings.domain}",
                message_id=message_id,
                delivered=bounce.delivered,
                failure=bounce.failure,
                reason=bounce.reason,
                at=iso(self._universe.now()),
            )
        )

    async def _inbound(self, mail: Mail, recipient: str) -> None:
        media = [await self._kept(attachment) for attachment in mail.attachments]
        await self._sink.inbound(
            Inbound(
                account_id=self._info.account_id,
                connection_id=self._info.connection_id,
                # One message to two addresses of ours is two texts.
                carrier_id=f"{mail.message_id} {recipient.lower()}",
                from_address=mail.sender,
                to_address=recipient.lower(),
                text=mail.text,
                at=iso(self._universe.now()),
                media=tuple(media),
                answers=mail.answers,
            )
        )

    async def _kept(self, attachment: Attachment) -> InboundMedia:
        digest = await self._blobs.put(attachment.content)
        return InboundMedia("", attachment.content_type, attachment.name, digest=digest, size=len(attachment.content))

    async def _attachment(self, media: Media) -> Attachment:
        content = await self._blobs.get(media.digest)
        if content is None:
            raise FileNotFoundError(media.name)
        return Attachment(media.name, media.content_type, content)

    def _bounced(self, recipient: str) -> str | None:
        base = self._settings.bounces
        return message_of_bounce(recipient, base, self._secret) if base else None

    def _signed(self, content: bytes) -> bytes:
        settings = self._settings
        header = dkim.sign(
            content,
            settings.dkim_selector.encode(),
            settings.domain.encode(),
            self._signing_key,
            canonicalize=(b"relaxed", b"relaxed"),
            include_headers=list(SIGNED),
        )
        return bytes(header) + content


def place_of(text: str) -> tuple[str, int]:
    """Read HOST:PORT, with an IPv6 address in brackets; raises SettingsRefused."""
    host, colon, port = text.rpartition(":")
    if not colon or not port.isdigit() or int(port) > 65_535 or not host:
        raise SettingsRefused(f"{text!r} is not HOST:PORT, as 127.0.0.1:2525.", None)
    return host.strip("[]"), int(port)


def _server(settings: EmailSettings) -> Server:
    tls = None
    if settings.security != "none":
        tls = ssl.create_default_context(cafile=settings.ca_file or None)
    return Server(
        settings.host,
        settings.port,
        settings.security,
        settings.username,
        settings.password,
        settings.domain,
        tls,
    )


def _read_key(settings: EmailSettings) -> bytes:
    if bool(settings.dkim_selector) != bool(settings.dkim_key_file):
        raise SettingsRefused("dkim_selector and dkim_key_file belong together.", "dkim_selector")
    if not settings.dkim_key_file:
        return b""
    try:
        return Path(settings.dkim_key_file).read_bytes()
    except OSError as error:
        raise SettingsRefused(f"dkim_key_file cannot be read: {error.strerror}.", "dkim_key_file") from None


def _desk_tls(settings: EmailSettings) -> ssl.SSLContext | None:
    if not settings.certificate_file:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    try:
        context.load_cert_chain(settings.certificate_file, settings.key_file or None)
    except (OSError, ssl.SSLError) as error:
        raise SettingsRefused(f"certificate_file cannot be used: {error}.", "certificate_file") from None
    return context


def _places(settings: EmailSettings) -> Sequence[tuple[str, int]]:
    return [place_of(text) for text in (settings.smtp_listen, settings.lmtp_listen) if text]


async def open_email(settings: EmailSettings, info: ConnectionInfo, sink: Sink, host: Host) -> EmailLink:
    """Open a connection; what cannot be used of its settings is refused here, and what it listens on is taken."""
    _places(settings)
    try:
        secret = await host.part(Secrets).derive(f"bounces to {info.connection_id}")
        link = EmailLink(settings, info, sink, host.universe, host.part(Blobs), _read_key(settings), secret)
        await link.listen(_desk_tls(settings), host.part(Recipients))
    except OSError as error:
        raise SettingsRefused(f"It cannot listen or find its files: {error.strerror or error}.", None) from None
    return link


CARRIER = Carrier(
    key="email",
    title="E-mail",
    doc="A mail server by SMTP (STARTTLS, sign-in, DKIM); receives by SMTP and LMTP; bounces are receipts.",
    settings=EmailSettings,
    open=open_email,
    has_receipts=False,
    has_media=True,
)
