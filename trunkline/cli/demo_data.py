"""What the demo starts with, as facts: one account, two customers, people, numbers, and some talk."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

import msgspec

from trunkline.base.universe import Universe, iso
from trunkline.domain.conversation import conversation_id
from trunkline.domain.facts import (
    AccountCreated,
    ConnectionCreated,
    CustomerCreated,
    DeliveryReported,
    EndpointCreated,
    Fact,
    HandsetTextRecorded,
    InboundNoted,
    KeyCreated,
    MessageCreated,
    MessageSent,
    MessagesRead,
    SessionEnded,
    SessionOpened,
    UserCreated,
)
from trunkline.domain.segments import measure
from trunkline.operations.auth.login_sessions import digest_of
from trunkline.operations.keys.api_keys import HINT_LENGTH, PREFIX, draw


class SignIn(NamedTuple):
    """Somebody who can sign in to the demo, with a password that everybody knows."""

    user_id: str
    email: str
    password: str
    first_name: str
    last_name: str
    roles: tuple[str, ...]

    @property
    def name(self) -> str:
        """The name that others see."""
        return f"{self.first_name} {self.last_name}"


class Number(NamedTuple):
    """A phone-number endpoint of the demo."""

    id: str
    number: str
    name: str
    customer_id: str | None


# What is made once has ids that are known beforehand, so that the demo finds it again, and a page can quote them.
_ID: Final = "00de3000000000000000{:04x}"
ACCOUNT_ID: Final = _ID.format(0xA)
CONNECTION_ID: Final = _ID.format(0xC)
KEY_ID: Final = _ID.format(0xD)
HARBOR_ID: Final = _ID.format(0x11)
CYCLES_ID: Final = _ID.format(0x12)
USER_ENDPOINT_ID: Final = _ID.format(0x24)

ADMINISTRATOR: Final = SignIn(
    _ID.format(1),
    "admin@example.com",
    "demo-admin",
    "Ada",
    "Keller",
    ("SystemAdministrator", "Manager", "Customer", "User", "CallCenterDashboard"),
)
AGENT: Final = SignIn(_ID.format(2), "agent@example.com", "demo-agent", "Sam", "Rivers", ("User",))
SIGN_INS: Final = (ADMINISTRATOR, AGENT)
KEY: Final = f"{PREFIX}demo_everybody_knows_this_key"

FRONT_DESK: Final = Number(_ID.format(0x21), "+15551230001", "Harbor Dental front desk", HARBOR_ID)
WORKSHOP: Final = Number(_ID.format(0x22), "+15551230002", "Northside Cycles workshop", CYCLES_ID)
MAIN_LINE: Final = Number(_ID.format(0x23), "+15551230003", "Main line", None)
NUMBERS: Final = (FRONT_DESK, WORKSHOP, MAIN_LINE)

HANDSET: Final = "+15556667777"
CONVERSATION_ID: Final = conversation_id(ACCOUNT_ID, FRONT_DESK.id, HANDSET)
"""The talk of the handset with the front desk; the demo shows how to go on with it."""


@dataclasses.dataclass(frozen=True)
class Line:
    """One line of talk: minutes before now, who speaks (we, or the other party), and what."""

    minutes: int
    ours: bool
    text: str


@dataclasses.dataclass(frozen=True)
class Talk:
    """A session of one of our numbers with somebody; an outcome ends it."""

    number: Number
    other: str
    lines: tuple[Line, ...]
    outcome: str = ""
    read: bool = True


TALKS: Final = (
    Talk(
        MAIN_LINE,
        "+15556660003",
        (
            Line(2_885, False, "Are you open on Saturday?"),
            Line(2_881, True, "Yes, from 9 to 1. You are welcome!"),
        ),
        outcome="Answered",
    ),
    Talk(
        FRONT_DESK,
        HANDSET,
        (
            Line(190, True, "Hello Robin, this is Harbor Dental. Your check-up is tomorrow at 9:30. Please reply YES."),
            Line(184, False, "YES, see you tomorrow"),
            Line(181, True, "Thank you! Please bring your insurance card 🦷"),
        ),
    ),
    Talk(
        WORKSHOP,
        "+15556668888",
        (
            Line(75, False, "Hi, is my bike ready?"),
            Line(71, True, "Nearly: the new chain is on, the brakes come next. You can have it at 5."),
            Line(12, False, "Great, I will be there. Do you have a bell for it too?"),
        ),
        read=False,
    ),
)


def facts(universe: Universe, administrator_hash: str, agent_hash: str) -> list[Fact]:
    """Everything that the demo starts with, in the order in which it happened."""
    now = universe.now()
    date = iso(now - timedelta(days=3))
    people = [_person(each, kept, date) for each, kept in zip(SIGN_INS, (administrator_hash, agent_hash), strict=True)]
    made = [
        AccountCreated(account_id=ACCOUNT_ID, date=date, name="Brightwater", region="US"),
        CustomerCreated(account_id=ACCOUNT_ID, date=date, id=HARBOR_ID, name="Harbor Dental", reference_id="crm-1044"),
        CustomerCreated(account_id=ACCOUNT_ID, date=date, id=CYCLES_ID, name="Northside Cycles"),
        *people,
        _key(KEY_ID, ACCOUNT_ID, AGENT.user_id, "Demo", KEY, date),
        _connection(CONNECTION_ID, date, {}),
        *(_endpoint(ACCOUNT_ID, CONNECTION_ID, each, date) for each in NUMBERS),
        _user_endpoint(date),
    ]
    return [*made, *(fact for talk in TALKS for fact in _Teller(universe, now, talk).facts())]


def opened_session(universe: Universe) -> SessionOpened:
    """A new session of the handset and the front desk, for when somebody has ended the one that was there."""
    now = universe.now()
    return _Teller(universe, now, Talk(FRONT_DESK, HANDSET, (Line(0, True, ""),))).opened()


class _Teller:
    """Tells a talk as the facts that it would have left behind."""

    def __init__(self, universe: Universe, now: datetime, talk: Talk) -> None:
        self._universe = universe
        self._now = now
        self._talk = talk
        self._conversation = conversation_id(ACCOUNT_ID, talk.number.id, talk.other)
        self._session_id = universe.new_id()

    def facts(self) -> list[Fact]:
        """The session, its messages with their receipts, and its end."""
        told: list[Fact] = [self.opened()]
        for line in self._talk.lines:
            told += self._sent(line) if line.ours else self._received(line)
        if self._talk.outcome:
            date = self._date(self._talk.lines[-1].minutes - 10)
            told.append(SessionEnded(account_id=ACCOUNT_ID, date=date, id=self._session_id, outcome=self._talk.outcome))
        return told

    def opened(self) -> SessionOpened:
        """The beginning of the session."""
        first = self._talk.lines[0]
        return SessionOpened(
            account_id=ACCOUNT_ID,
            date=self._date(first.minutes),
            id=self._session_id,
            customer_id=self._talk.number.customer_id,
            endpoint_id=self._talk.number.id,
            conversation_id=self._conversation,
            other_address=self._talk.other,
            channel="Chat",
            incoming=not first.ours,
            created_by=AGENT.name if first.ours else self._talk.other,
        )

    def _date(self, minutes: float) -> str:
        return iso(self._now - timedelta(minutes=minutes))

    def _message(self, line: Line) -> MessageCreated:
        size = measure(line.text)
        due = int((self._now - timedelta(minutes=line.minutes)).timestamp() * 1000)
        return MessageCreated(
            account_id=ACCOUNT_ID,
            date=self._date(line.minutes),
            id=self._universe.new_id(),
            customer_id=self._talk.number.customer_id,
            endpoint_id=self._talk.number.id,
            conversation_id=self._conversation,
            session_id=self._session_id,
            connection_id=CONNECTION_ID,
            incoming=not line.ours,
            other_address=self._talk.other,
            sender=AGENT.name if line.ours else self._talk.other,
            text=line.text,
            encoding=size.encoding.value,
            segments=size.count,
            due=due,
            give_up=due + 86_400_000,
        )

    def _sent(self, line: Line) -> list[Fact]:
        message = self._message(line)
        text = self._on_handset(line, message.id, incoming=True)
        sent = MessageSent(
            account_id=ACCOUNT_ID,
            date=message.date,
            id=message.id,
            attempt=1,
            carrier_id=text.carrier_id,
            due=message.due,
        )
        receipt = DeliveryReported(
            account_id=ACCOUNT_ID, date=message.date, id=message.id, delivered=True, failure=None, reason=""
        )
        return [message, text, sent, receipt]

    def _received(self, line: Line) -> list[Fact]:
        message = self._message(line)
        text = self._on_handset(line, None, incoming=False)
        noted = InboundNoted(account_id=ACCOUNT_ID, date=message.date, id=text.carrier_id, message_id=message.id)
        return [text, noted, message, *self._read(message)]

    def _read(self, message: MessageCreated) -> list[Fact]:
        if not self._talk.read:
            return []
        ids, date = (message.id,), message.date
        return [
            MessagesRead(
                account_id=ACCOUNT_ID, date=date, conversation_id=self._conversation, message_ids=ids, by=AGENT.name
            )
        ]

    def _on_handset(self, line: Line, message_id: str | None, *, incoming: bool) -> HandsetTextRecorded:
        made = self._universe.new_id()
        return HandsetTextRecorded(
            account_id="",
            date=self._date(line.minutes),
            number=self._talk.other,
            id=made,
            peer=self._talk.number.number,
            text=line.text,
            incoming=incoming,
            message_id=message_id,
            carrier_id=f"loop-{made}",
        )


def _person(who: SignIn, password_hash: str, date: str) -> UserCreated:
    return UserCreated(
        account_id=ACCOUNT_ID,
        date=date,
        id=who.user_id,
        email_address=who.email,
        first_name=who.first_name,
        last_name=who.last_name,
        password_hash=password_hash,
        roles=who.roles,
        accounts=(ACCOUNT_ID,),
    )


def _key(key_id: str, account_id: str, user_id: str, name: str, secret: str, date: str) -> KeyCreated:
    return KeyCreated(
        account_id=account_id,
        date=date,
        id=key_id,
        user_id=user_id,
        name=name,
        hint=secret[-HINT_LENGTH:],
        digest=digest_of(secret),
        roles=("User",),
        expires=None,
    )


def _connection(connection_id: str, date: str, settings: dict[str, Any], rate: int | None = None) -> ConnectionCreated:
    return ConnectionCreated(
        account_id="",
        date=date,
        id=connection_id,
        name="Simulated phone network",
        carrier="loopback",
        settings=msgspec.json.encode(settings).decode(),
        rate_per_second=rate,
        unconfirmed_policy="ask",
    )


def _endpoint(account_id: str, connection_id: str, number: Number, date: str) -> EndpointCreated:
    return EndpointCreated(
        account_id=account_id,
        date=date,
        id=number.id,
        customer_id=number.customer_id,
        type="PhoneNumber",
        display_name=number.name,
        address=number.number,
        connection_id=connection_id,
    )


def _user_endpoint(date: str) -> EndpointCreated:
    return EndpointCreated(
        account_id=ACCOUNT_ID,
        date=date,
        id=USER_ENDPOINT_ID,
        customer_id=None,
        type="User",
        display_name=AGENT.name,
        address=None,
        connection_id=None,
        user_id=AGENT.user_id,
    )


# --- For benchmarks --------------------------------------------------------------------------------------------------


class Bench(NamedTuple):
    """What a benchmark sends with, and the facts that make it."""

    facts: list[Fact]
    account_id: str
    endpoint_id: str
    key: str
    session_ids: list[str]
    addresses: list[str]


def bench(universe: Universe, sessions: int, network: dict[str, Any] | None = None, rate: int | None = None) -> Bench:
    """One account, one agent with an API key, one number on a loopback connection, and so many open sessions.

    `rate` is the connection's throughput in segments a second; None leaves it without a limit.
    """
    date, drawn = universe.now_iso(), draw(universe)
    account_id, user_id, connection_id = universe.new_id(), universe.new_id(), universe.new_id()
    number = Number(universe.new_id(), "+15551230009", "Benchmark", None)
    # The hash of no password: this agent has a key, and cannot sign in.
    agent = SignIn(user_id, f"{user_id}@example.com", "", "Benchmark", "Agent", ("User",))
    made: list[Fact] = [
        AccountCreated(account_id=account_id, date=date, name="Benchmark", region="US"),
        msgspec.structs.replace(_person(agent, "", date), account_id=account_id, accounts=(account_id,)),
        _key(universe.new_id(), account_id, user_id, "Benchmark", drawn.secret, date),
        _connection(connection_id, date, network or {}, rate),
        _endpoint(account_id, connection_id, number, date),
    ]
    addresses = [f"+1556{serial:07}" for serial in range(sessions)]
    opened = [_bench_session(universe, account_id, number.id, address, date) for address in addresses]
    ids = [session.id for session in opened]
    return Bench([*made, *opened], account_id, number.id, drawn.secret, ids, addresses)


def _bench_session(universe: Universe, account_id: str, endpoint_id: str, address: str, date: str) -> SessionOpened:
    return SessionOpened(
        account_id=account_id,
        date=date,
        id=universe.new_id(),
        customer_id=None,
        endpoint_id=endpoint_id,
        conversation_id=conversation_id(account_id, endpoint_id, address),
        other_address=address,
        channel="Chat",
        incoming=False,
        created_by="Benchmark Agent",
    )
