"""A mail server on the kit's stage, which answers as the case says, and brings mail to the link's own server."""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiosmtplib
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.kits.carrier_kit import CARRIERS, CONNECTION, RecordingSink
from trunkline.base.blobs import Blobs
from trunkline.base.universe import FixedUniverse
from trunkline.carriers.base import Host, Recipients, Secrets
from trunkline.carriers.email import EmailLink, open_email

OURS = "help@trunkline.test"


@dataclass
class MailServer:
    """A mail server that answers to RCPT and to DATA as it is told, and keeps what it took."""

    rcpt: str = "250 2.1.5 Yes"
    data: str = "250 2.0.0 Queued"
    seen: list[Envelope] = field(default_factory=list)
    options: list[tuple[list[str], list[str]]] = field(default_factory=list)
    silent: bool = False

    async def handle_RCPT(  # noqa: N802 - aiosmtpd finds it by this name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Answer, and know the recipient when it is a yes."""
        if self.rcpt.startswith("250"):
            envelope.rcpt_tos.append(address)
            envelope.rcpt_options = options
        return self.rcpt

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Keep the message and answer, or hang up without a word."""
        self.seen.append(envelope)
        if self.silent:
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
        return self.data


async def serving(mail: MailServer, **options: Any) -> asyncio.Server:
    """Start the mail server on a free port."""
    loop = asyncio.get_running_loop()
    return await loop.create_server(
        lambda: SMTP(mail, hostname="mx.test", enable_SMTPUTF8=True, loop=loop, **options), "127.0.0.1", 0
    )


def port_of(server: asyncio.Server) -> int:
    """The port that a server has."""
    return int(server.sockets[0].getsockname()[1])


@dataclass
class EmailStage:
    """An open link between its mail server and who brings mail."""

    link: EmailLink
    sink: RecordingSink
    mail: MailServer
    server: asyncio.Server
    blobs: Blobs

    async def check(self, case: dict[str, Any]) -> None:
        """End the mail server."""
        self.server.close()
        await asyncio.sleep(0.02)  # for the connections that it still has to close

    async def says(self, event: dict[str, Any]) -> None:
        """Bring a mail, as often as the case says."""
        for _ in range(event.get("times", 1)):
            await bring(self.link.servers[0], event["mail"].encode(), event["to"], event.get("from", "them@else.test"))


async def bring(server: asyncio.Server, content: bytes, to: str, sender: str = "them@else.test") -> None:
    """Hand one mail over by SMTP."""
    async with aiosmtplib.SMTP(hostname="127.0.0.1", port=port_of(server)) as client:
        await client.mail(sender)
        await client.rcpt(to)
        await client.data(content)


async def knows(address: str) -> bool:
    """Whose addresses are ours."""
    return address == OURS


async def derive(purpose: str) -> bytes:
    """A secret for a purpose."""
    return purpose.encode()


SECRETS = Secrets(derive)


async def stage(settings: dict[str, Any]) -> EmailStage:
    """Open a link to a mail server that answers as `settings["server"]` says."""
    told = dict(settings)
    mail = MailServer(**told.pop("server", {}))
    server = await serving(mail)
    down = told.pop("down", False)
    port = port_of(server)
    if down:
        server.close()
    plain = {"host": "127.0.0.1", "port": port, "security": "none", "smtp_listen": "127.0.0.1:0"}
    sink, blobs = RecordingSink(), Blobs(Path(tempfile.mkdtemp(prefix="trunkline-email-")))
    read = CARRIERS["email"].read_settings(plain | told)
    link = await open_email(read, CONNECTION, sink, Host(FixedUniverse(), blobs, Recipients(knows), SECRETS))
    return EmailStage(link, sink, mail, server, blobs)
