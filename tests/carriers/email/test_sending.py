"""Mail goes out: connections are kept, what is certain is told from what is not, and refusals are understood."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.kits.carriers_email import MailServer, port_of, serving
from trunkline.carriers.base import Accepted, Failure, Outcome, Refused, Unknown
from trunkline.carriers.email.sending import Posting, Server, refused


def against(
    mail: MailServer, use: Callable[[Posting], Awaitable[Any]], *, server: dict[str, Any] | None = None, **more: Any
) -> Any:
    async def scene() -> Any:
        listening = await serving(mail, **more)
        plain: dict[str, Any] = {
            "host": "127.0.0.1",
            "port": port_of(listening),
            "security": "none",
            "username": "",
            "password": "",
            "hostname": "trunkline.test",
            "tls": None,
        }
        posting = Posting(Server(**plain | (server or {})), 2)
        try:
            return await use(posting)
        finally:
            await posting.close()
            listening.close()
            await asyncio.sleep(0.02)  # for the connections that it still has to close

    return asyncio.run(scene())


async def post(posting: Posting, *, notify: bool = False) -> Outcome:
    return await posting.post("s@x.test", "r@else.test", b"From: s@x.test\r\n\r\nHi\r\n", "id", notify)


def test_connections_are_kept_and_shared() -> None:
    mail = MailServer()

    async def use(posting: Posting) -> tuple[list[Outcome], int]:
        outcomes = list(await asyncio.gather(*(post(posting) for _ in range(10))))
        return outcomes, len(posting._idle)

    assert against(mail, use) == ([Accepted("id")] * 10, 2)
    assert len(mail.seen) == 10 and {envelope.mail_from for envelope in mail.seen} == {"s@x.test"}


def test_a_refusal_of_one_recipient_does_not_spoil_the_connection() -> None:
    mail = MailServer(rcpt="550 5.1.1 Nobody")

    async def use(posting: Posting) -> list[Outcome]:
        first = await post(posting)
        mail.rcpt = "250 2.1.5 Yes"
        return [first, await post(posting)]

    assert against(mail, use) == [Refused(Failure.INVALID_ADDRESS, "5.1.1 Nobody"), Accepted("id")]


def test_silence_after_the_content_is_unknown_and_the_next_one_has_a_new_connection() -> None:
    mail = MailServer(silent=True)

    async def use(posting: Posting) -> list[Outcome]:
        first = await post(posting)
        mail.silent = False
        return [first, await post(posting)]

    first, second = against(mail, use)
    assert isinstance(first, Unknown) and second == Accepted("id")


def test_a_server_that_went_meanwhile_is_called_again() -> None:
    mail = MailServer()

    async def use(posting: Posting) -> list[Outcome]:
        first = await post(posting)
        (client,) = posting._idle
        assert isinstance(client.transport, asyncio.Transport)
        client.transport.abort()
        return [first, await post(posting)]

    assert against(mail, use) == [Accepted("id"), Accepted("id")]


def test_a_server_without_starttls_is_not_spoken_to() -> None:
    tls = ssl.create_default_context()
    outcome = against(MailServer(), post, server={"security": "starttls", "tls": tls})
    assert isinstance(outcome, Refused) and outcome.failure is Failure.CARRIER_DOWN


def test_a_wrong_password() -> None:
    outcome = against(
        MailServer(),
        post,
        server={"username": "u", "password": "wrong"},
        auth_callback=lambda *_: False,
        auth_require_tls=False,
    )
    assert isinstance(outcome, Refused) and outcome.failure is Failure.MISCONFIGURED
    assert "wrong" not in outcome.reason


@pytest.mark.parametrize(
    ("code", "words", "failure"),
    [
        (421, "4.3.2 closing", Failure.CARRIER_DOWN),
        (450, "4.2.0 later", Failure.UNREACHABLE),
        (451, "4.3.0 later", Failure.CARRIER_DOWN),
        (452, "4.2.2 full", Failure.THROTTLED),
        (450, "rate limit", Failure.THROTTLED),
        (535, "5.7.8 bad credentials", Failure.MISCONFIGURED),
        (550, "no such user", Failure.INVALID_ADDRESS),
        (554, "no", Failure.REJECTED),
        (550, "5.7.26 unauthenticated", Failure.BLOCKED),
    ],
)
def test_replies(code: int, words: str, failure: Failure) -> None:
    assert refused(code, words) == Refused(failure, words)
