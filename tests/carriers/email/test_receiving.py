"""Mail comes in: with LMTP each recipient has an answer, with SMTP there is one for all."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import aiosmtplib
import pytest

from tests.kits.carriers_email import port_of
from trunkline.base.faults import NotFound
from trunkline.base.tasks import spawn
from trunkline.carriers.base import Unreadable
from trunkline.carriers.email.receiving import (
    CROWDED,
    FULL,
    LATER,
    NOBODY,
    OK,
    TOO_MUCH,
    Desk,
    listen_lmtp,
    listen_smtp,
)

MAIL = b"From: a@b.test\r\n\r\nHi\r\n.\r\n..two\r\n"


class Shelf:
    """Takes mail, and fails for some."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, str, bytes]] = []
        self.began, self.go_on = asyncio.Event(), asyncio.Event()

    async def knows(self, address: str) -> bool:
        if address == "broken@x.test":
            raise RuntimeError("the store is away")
        return address != "nobody@x.test"

    async def take(self, sender: str, recipient: str, content: bytes) -> None:
        name = recipient.partition("@")[0]
        if name == "gone":
            raise NotFound("it went meanwhile")
        if name == "odd":
            raise Unreadable("this is no mail")
        if name == "slow":
            self.began.set()
            await self.go_on.wait()
        if name == "stalled":
            raise RuntimeError("the store is stalled")
        self.taken.append((sender, recipient, content))


def with_server(
    kind: Callable[..., Awaitable[asyncio.Server]],
    talk: Callable[[Shelf, int], Awaitable[None]],
    most: int = 10_000,
    under_way: int = 40_000,
) -> None:
    async def scene() -> None:
        shelf = Shelf()
        server = await kind(Desk(shelf.knows, shelf.take, most, 2, under_way, "trunkline.test"), "127.0.0.1", 0)
        try:
            await talk(shelf, port_of(server))
        finally:
            server.close()
            await asyncio.sleep(0.02)  # for the connections that it still has to close

    asyncio.run(scene())


async def spoken(port: int, *lines: str, mail: bytes = b"") -> list[str]:
    """Say these lines one after the other; then everything that was answered."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    answers = [await _answer(reader)]
    for line in lines:
        writer.write(f"{line}\r\n".encode())
        answers.append(await _answer(reader))
    if mail:
        writer.write(mail + b"\r\n.\r\n")
        writer.write(b"QUIT\r\n")
        rest = (await asyncio.wait_for(reader.read(), 60)).decode().splitlines()
        answers += rest[:-1]
    writer.close()
    await writer.wait_closed()
    return answers


async def _answer(reader: asyncio.StreamReader) -> str:
    while True:
        line = (await asyncio.wait_for(reader.readline(), 60)).decode().strip()
        if line[3:4] != "-":
            return line


def rcpt(*names: str) -> list[str]:
    return [f"RCPT TO:<{name}@x.test>" for name in names]


def test_lmtp_answers_for_each_recipient() -> None:
    async def talk(shelf: Shelf, port: int) -> None:
        names = ("ann", "gone", "stalled", "bob", "odd")
        said = await spoken(port, "LHLO mx", "MAIL FROM:<s@x.test>", *rcpt(*names), "DATA", mail=b"From: a@b\r\n\r\nHi")
        assert said[-5:] == [OK, NOBODY, LATER, OK, "550 5.6.0 The message cannot be read"]
        assert [recipient for _, recipient, _ in shelf.taken] == ["ann@x.test", "bob@x.test"]

    with_server(listen_lmtp, talk)


def test_an_address_of_nobody_is_refused_before_the_message() -> None:
    async def talk(shelf: Shelf, port: int) -> None:
        said = await spoken(port, "EHLO mx", "MAIL FROM:<s@x.test>", *rcpt("nobody", "broken", "ann"))
        assert said[-3:] == [NOBODY, LATER, "250 2.1.5 Yes"]

    with_server(listen_smtp, talk)


@pytest.mark.parametrize(
    ("names", "answer"),
    [(("ann", "bob"), OK), (("ann", "stalled"), LATER), (("ann", "gone"), OK), (("gone",), NOBODY)],
)
def test_smtp_has_one_answer_for_all(names: tuple[str, ...], answer: str) -> None:
    async def talk(shelf: Shelf, port: int) -> None:
        said = await spoken(port, "EHLO mx", "MAIL FROM:<s@x.test>", *rcpt(*names), "DATA", mail=b"From: a@b\r\n\r\nHi")
        assert said[-1] == answer

    with_server(listen_smtp, talk)


def test_dots_survive() -> None:
    async def talk(shelf: Shelf, port: int) -> None:
        await aiosmtplib.send(MAIL, sender="s@x.test", recipients=["ann@x.test"], hostname="127.0.0.1", port=port)
        assert shelf.taken == [("s@x.test", "ann@x.test", MAIL)]

    with_server(listen_smtp, talk)


def test_what_is_too_large_is_refused() -> None:
    async def talk(shelf: Shelf, port: int) -> None:
        with pytest.raises(aiosmtplib.SMTPException):
            await aiosmtplib.send(
                MAIL + b"x\r\n" * 1000, sender="s@x.test", recipients=["ann@x.test"], hostname="127.0.0.1", port=port
            )
        assert shelf.taken == []

    with_server(listen_smtp, talk, most=1024)


def test_there_is_an_end_to_connections() -> None:
    async def talk(shelf: Shelf, port: int) -> None:
        held = [await asyncio.open_connection("127.0.0.1", port) for _ in range(2)]
        for reader, _ in held:
            assert (await reader.readline()).startswith(b"220 ")
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        assert await reader.read() == CROWDED
        writer.close()
        held[0][1].close()
        while True:  # there is room as soon as the server has seen that it went
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            first = await reader.readline()
            writer.close()
            if first.startswith(b"220 "):
                break
            assert first == CROWDED
        held[1][1].close()

    with_server(listen_smtp, talk)


class Bringer:
    """Who brings a message a little at a time."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    @classmethod
    async def come(cls, port: int) -> Bringer:
        made = cls(*await asyncio.open_connection("127.0.0.1", port))
        await _answer(made.reader)
        await made.say("HELO x.test")
        return made

    async def say(self, line: str) -> str:
        self.writer.write(f"{line}\r\n".encode())
        return await _answer(self.reader)

    async def begin(self, recipient: str = "help@x.test") -> str:
        """Up to the answer to DATA."""
        await self.say("MAIL FROM:<a@b.test>")
        await self.say(f"RCPT TO:<{recipient}>")
        return await self.say("DATA")

    async def read(self) -> Bringer:
        """Itself, once the server has said something or hung up."""
        self.answer = await self.reader.readline()
        return self


def test_there_is_an_end_to_octets_under_way() -> None:
    async def talk(shelf: Shelf, port: int) -> None:
        both = [await Bringer.come(port) for _ in range(2)]
        for one in both:
            assert (await one.begin()).startswith("354")
            one.writer.write(b"0123456\r\n" * 100)  # 900 octets, and there is room for 1500
        readings = [spawn(one.read(), "an answer") for one in both]
        (turned_away,), (other,) = await asyncio.wait(readings, return_when=asyncio.FIRST_COMPLETED)
        refused = turned_away.result()
        assert refused.answer == TOO_MUCH and await refused.reader.read() == b""
        kept = next(one for one in both if one is not refused)
        kept.writer.write(b".\r\n")
        assert (await other).answer == f"{OK}\r\n".encode()
        assert len(shelf.taken) == 1
        again = await kept.begin()  # what is on disk takes no room
        assert again.startswith("354")
        kept.writer.write(b"0123456\r\n" * 150)
        assert (await kept.say(".")) == OK
        for one in both:
            one.writer.close()

    with_server(listen_smtp, talk, under_way=1500)


def test_who_would_begin_when_there_is_no_room_is_told_so_and_may_stay() -> None:
    async def talk(shelf: Shelf, port: int) -> None:
        full, later = await Bringer.come(port), await Bringer.come(port)
        assert (await full.begin("slow@x.test")).startswith("354")
        full.writer.write(b"0123456\r\n" * 100 + b".\r\n")
        await asyncio.wait_for(shelf.began.wait(), 60)
        assert await later.begin() == FULL
        full.writer.write(b"NOOP\r\n")  # no part of the message, so it needs no room
        shelf.go_on.set()
        assert [await _answer(full.reader) for _ in range(2)] == [OK, "250 OK"]
        while (said := await later.say("DATA")) == FULL:
            pass
        assert said.startswith("354") and await later.say("Hi\r\n.") == OK
        assert [content for _, _, content in shelf.taken] == [b"0123456\r\n" * 100, b"Hi\r\n"]
        for one in (full, later):
            one.writer.close()

    with_server(listen_smtp, talk, under_way=903)


def test_what_is_thrown_away_takes_no_room() -> None:
    async def talk(shelf: Shelf, port: int) -> None:
        one = await Bringer.come(port)
        await one.begin()
        one.writer.write(b"0123456\r\n" * 1000)
        assert (await one.say(".")).startswith("552")
        one.writer.close()

    with_server(listen_smtp, talk, most=1024, under_way=2000)


def test_there_is_an_end_to_recipients() -> None:
    async def talk(shelf: Shelf, port: int) -> None:
        names = [f"a{number}" for number in range(101)]
        said = await spoken(port, "EHLO mx", "MAIL FROM:<s@x.test>", *rcpt(*names))
        assert said[-1] == "452 4.5.3 Too many recipients"

    with_server(listen_smtp, talk)
