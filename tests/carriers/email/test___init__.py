"""An e-mail connection: signed, bounced to, answered, with files both ways."""

from __future__ import annotations

import asyncio
import subprocess
from base64 import b64encode
from collections.abc import Awaitable, Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import aiosmtplib
import dkim
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.kits.carrier_kit import CARRIERS, CONNECTION, RecordingSink, outgoing
from tests.kits.carriers_email import SECRETS, EmailStage, bring, derive, knows, stage
from trunkline.base.blobs import Blobs
from trunkline.base.universe import FixedUniverse
from trunkline.carriers.base import Accepted, Failure, Host, Media, Recipients, Refused, SettingsRefused
from trunkline.carriers.email import open_email, place_of
from trunkline.carriers.email.mime import bounce_address

ID = "0123456789abcdef01234567"


def on_stage(settings: dict[str, Any], use: Callable[[EmailStage], Awaitable[None]]) -> None:
    async def scene() -> None:
        made = await stage({"domain": "trunkline.test"} | settings)
        try:
            await use(made)
        finally:
            await made.link.close()
            made.server.close()
            await asyncio.sleep(0.02)  # for the connections that it still has to close

    asyncio.run(scene())


def message(**members: Any) -> Any:
    plain = {"message_id": ID, "from_address": "help@trunkline.test", "to_address": "ann@else.test"}
    return outgoing(**plain | members)


def test_a_signature_that_holds_until_something_is_changed(tmp_path: Path) -> None:
    key = rsa.generate_private_key(65537, 2048)
    file = tmp_path / "key.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
        )
    )
    public = key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    record: bytes = b"v=DKIM1; k=rsa; p=" + b64encode(public)

    async def use(made: EmailStage) -> None:
        assert isinstance(await made.link.send(message(text="Zoë 👋")), Accepted)
        content = made.mail.seen[0].content
        assert isinstance(content, bytes) and content.startswith(b"DKIM-Signature:")
        asked: list[bytes] = []

        def dns(name: bytes, timeout: int = 5) -> bytes:
            asked.append(name)
            return record

        assert dkim.verify(content, dnsfunc=dns)
        assert asked == [b"main._domainkey.trunkline.test."]
        assert not dkim.verify(content.replace(b"A message for you", b"Another subject!!"), dnsfunc=dns)

    on_stage({"dkim_selector": "main", "dkim_key_file": str(file)}, use)


def test_a_bounce_to_its_own_address_needs_nothing_of_the_original() -> None:
    async def use(made: EmailStage) -> None:
        await made.link.send(message())
        back = made.mail.seen[0].mail_from
        assert back is not None and back.startswith(f"bounces+{ID}.") and back.endswith("@trunkline.test")
        await bring(made.link.servers[0], told_of(), back, "")
        (receipt,) = made.sink.receipts
        assert (receipt.message_id, receipt.delivered, receipt.failure) == (ID, False, Failure.REJECTED)
        await bring(
            made.link.servers[0], b"From: x@y.test\r\nAuto-Submitted: auto-replied\r\n\r\nI am away\r\n", back, ""
        )
        assert len(made.sink.receipts) == 1 and made.sink.inbounds == [], "an answer of a robot to it is nothing"

    on_stage({"bounces": "bounces@trunkline.test"}, use)


def test_the_proof_of_a_bounce_is_made_with_the_secret_of_the_installation() -> None:
    base = "bounces@trunkline.test"

    async def use(made: EmailStage) -> None:
        await made.link.send(message())
        secret = await derive(f"bounces to {CONNECTION.connection_id}")
        assert made.mail.seen[0].mail_from == bounce_address(base, ID, secret)
        # Of these everybody could know all: the connection's id stands in the addresses of hooks.
        for known in (
            b"",
            CONNECTION.connection_id.encode(),
            sha256(f"{CONNECTION.connection_id}\n".encode()).digest(),
        ):
            with pytest.raises(aiosmtplib.SMTPRecipientRefused):
                await bring(made.link.servers[0], told_of(), bounce_address(base, ID, known), "")
        assert made.sink.receipts == []

    on_stage({"bounces": base}, use)


def told_of(quoted: str = "") -> bytes:
    """A mail server's report that a message could not be delivered, with the quoted head of the message."""
    original = f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{quoted}>\r\n\r\n" if quoted else ""
    return (
        "From: MAILER-DAEMON@mx\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\n"
        f"Final-Recipient: rfc822; ann@else.test\r\nAction: failed\r\nStatus: 5.2.2\r\n\r\n{original}--b--\r\n"
    ).encode()


@pytest.mark.parametrize("bounces", ["", "bounces@trunkline.test"])
def test_who_quotes_an_id_is_believed_only_where_bounces_have_no_address_of_their_own(bounces: str) -> None:
    async def use(made: EmailStage) -> None:
        await bring(made.link.servers[0], told_of(f"{ID}.trunkline@trunkline.test"), "help@trunkline.test", "")
        assert [receipt.message_id for receipt in made.sink.receipts] == ([] if bounces else [ID])
        assert made.sink.inbounds == [], "it is no text to read either"

    on_stage({"bounces": bounces}, use)


def test_files_both_ways() -> None:
    async def use(made: EmailStage) -> None:
        digest = await made.blobs.put(b"a picture")
        media = Media("https://x/m/1", "image/png", "menu.png", 9, digest)
        assert isinstance(await made.link.send(message(media=(media,))), Accepted)
        content = made.mail.seen[0].content
        assert isinstance(content, bytes)
        await bring(made.link.servers[0], content, "help@trunkline.test")
        (found,) = made.sink.inbounds[0].media
        assert (found.name, found.content_type, found.digest, found.size) == ("menu.png", "image/png", digest, 9)
        gone = Media("https://x/m/2", "image/png", "gone.png", 9, "0" * 64)
        outcome = await made.link.send(message(media=(gone,)))
        assert isinstance(outcome, Refused) and "gone.png" in outcome.reason

    on_stage({}, use)


def test_a_store_that_stalls_makes_them_bring_it_again() -> None:
    async def use(made: EmailStage) -> None:
        made.sink.failures = 1
        mail = b"From: ann@else.test\r\nMessage-ID: <1@else>\r\n\r\nHi\r\n"
        with pytest.raises(Exception, match=r"4\.3\.0"):
            await bring(made.link.servers[0], mail, "help@trunkline.test")
        await bring(made.link.servers[0], mail, "help@trunkline.test")
        assert [inbound.text for inbound in made.sink.inbounds] == ["Hi"]

    on_stage({}, use)


def test_an_answer_and_who_is_not_there() -> None:
    async def use(made: EmailStage) -> None:
        await made.link.send(message())
        mail = f"From: other@else.test\r\nIn-Reply-To: <{ID}.trunkline@trunkline.test>\r\n\r\nYes\r\n".encode()
        await bring(made.link.servers[0], mail, "help@trunkline.test")
        assert made.sink.inbounds[0].answers == ID
        with pytest.raises(Exception, match=r"5\.1\.1"):
            await bring(made.link.servers[0], mail, "nobody@trunkline.test")
        assert await made.link.ask(message()) is None

    on_stage({}, use)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"smtp_listen": "nowhere"}, "'nowhere' is not HOST:PORT"),
        ({"dkim_selector": "main"}, "belong together"),
        ({"dkim_selector": "main", "dkim_key_file": "/there/is/none"}, "cannot be read"),
        ({"certificate_file": "/there/is/none"}, "cannot be used"),
        ({"ca_file": "/there/is/none", "security": "tls"}, "cannot listen or find its files"),
    ],
)
def test_settings_that_cannot_be_used(settings: dict[str, Any], said: str, tmp_path: Path) -> None:
    async def scene() -> None:
        read = CARRIERS["email"].read_settings({"host": "127.0.0.1", "domain": "trunkline.test"} | settings)
        host = Host(FixedUniverse(), Blobs(tmp_path), Recipients(knows), SECRETS)
        with pytest.raises(SettingsRefused, match=said):
            await open_email(read, CONNECTION, RecordingSink(), host)

    asyncio.run(scene())


def test_places() -> None:
    assert place_of("127.0.0.1:25") == ("127.0.0.1", 25) and place_of("[::1]:0") == ("::1", 0)


def certificate(folder: Path) -> tuple[str, str]:
    """A certificate of localhost that signs itself."""
    cert, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", cert],
        check=True, capture_output=True,
    )  # fmt: skip
    return str(cert), str(key)


def test_starttls_with_a_certificate_that_is_checked(tmp_path: Path) -> None:
    cert, key = certificate(tmp_path)

    async def use(made: EmailStage) -> None:
        port = made.link.servers[0].sockets[0].getsockname()[1]
        for name, trusted, accepted in (
            ("localhost", cert, True),
            ("127.0.0.1", cert, False),
            ("localhost", "", False),
        ):
            settings = {"host": name, "port": port, "security": "starttls", "ca_file": trusted}
            other = await stage({"domain": "else.test"} | settings)
            outcome = await other.link.send(message(to_address="help@trunkline.test"))
            assert isinstance(outcome, Accepted) is accepted, (name, trusted, outcome)
            await other.link.close()
            other.server.close()
        assert len(made.sink.inbounds) == 1

    on_stage({"certificate_file": cert, "key_file": key}, use)
