"""What each fact means: its rows and its events, on both stores."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Table

from tests.commit.ledger import (
    DATE,
    LATER,
    LINE,
    Ledger,
    Values,
    came,
    canceled,
    created,
    deferred,
    ended,
    erased,
    failed,
    noted,
    opened,
    read,
    reopened,
    reported,
    requeued,
    rerouted,
    sent,
    unknown,
)
from tests.commit.spied import REACTIONS
from trunkline.domain import facts
from trunkline.domain.facts import Fact
from trunkline.domain.owed import Phase
from trunkline.store import tables


class Case(NamedTuple):
    """Facts that were there before, the unit that is looked at, and what it leaves behind."""

    label: str
    before: Sequence[Fact]
    unit: Sequence[Fact]
    rows: Mapping[Table, list[Values]] = MappingProxyType({})
    events: Sequence[tuple[str, str]] = ()
    outcome: str = "kept"


TALK = (opened(), created())
UNREAD = (opened(), came("m1"), came("m2"))
SENT = (*TALK, sent())
UNSURE = (*TALK, unknown())


def message(status: str, error: str | None = None, **values: Any) -> dict[Table, list[Values]]:
    return {tables.MESSAGE: [{"id": "m", "status": status, "error": error} | values]}


def owed(phase: Phase | None, **values: Any) -> dict[Table, list[Values]]:
    return {tables.OUTBOX: [] if phase is None else [{"id": "m", "phase": phase} | values]}


def unread(*counts: int) -> dict[Table, list[Values]]:
    return {tables.CONVERSATION: [{"unread": count} for count in counts]}


CASES = [
    # Sessions.
    Case(
        "a session opens",
        [],
        [opened()],
        {tables.SESSION: [{"id": "s", "conversation_id": "c", "ended": False, "date_created": DATE, "outcome": None}]},
        [("SessionOpened", "s")],
    ),
    Case("there is one already", [opened()], [opened("s2")], {tables.SESSION: [{"id": "s"}]}, [], "Declined"),
    Case(
        "another one after the first has ended",
        [opened(), ended()],
        [opened("t")],
        {tables.SESSION: [{"id": "s", "ended": True}, {"id": "t", "ended": False}]},
        [("SessionOpened", "t")],
    ),
    Case(
        "one ends and another takes its place",
        [opened()],
        [ended(), opened("t")],
        {tables.SESSION: [{"id": "s", "ended": True}, {"id": "t", "ended": False}]},
        [("SessionEnded", "s"), ("SessionOpened", "t")],
    ),
    Case(
        "a session ends",
        [opened()],
        [ended()],
        {tables.SESSION: [{"ended": True, "outcome": "Done", "date_completed": LATER, "date_last_modified": LATER}]},
        [("SessionEnded", "s")],
    ),
    Case("it ended before", [opened(), ended()], [ended()], outcome="Declined"),
    Case("it never was", [], [ended()], outcome="Declined"),
    Case(
        "a session goes on",
        [opened(), ended()],
        [reopened()],
        {tables.SESSION: [{"ended": False, "outcome": None, "date_completed": None, "date_last_modified": LATER}]},
        [("SessionReopened", "s")],
    ),
    Case("an open one cannot be reopened", [opened()], [reopened()], outcome="Declined"),
    Case("nor one whose place is taken", [opened(), ended(), opened("t")], [reopened()], outcome="Declined"),
    # Messages come into being.
    Case(
        "a message to send",
        [opened()],
        [created()],
        {
            tables.MESSAGE: [
                {
                    "status": "queued",
                    "incoming": False,
                    "unread": False,
                    "segments": 2,
                    "carrier_id": None,
                    "text": "Hello",
                }
            ],
            tables.OUTBOX: [
                {
                    "phase": Phase.SEND,
                    "connection_id": LINE,
                    "due": 1000,
                    "give_up": 9000,
                    "attempts": 0,
                    "segments": 2,
                }
            ],
            tables.CONVERSATION: [{"id": "c", "last_message_id": "m", "last_date": DATE, "unread": 0}],
        },
        [("MessageCreated", "m")],
    ),
    Case(
        "in the unit that opens its session",
        [],
        TALK,
        message("queued") | owed(Phase.SEND) | unread(0),
        [
            ("SessionOpened", "s"),
            ("MessageCreated", "m"),
        ],
    ),
    Case(
        "into an ended session",
        [opened(), ended()],
        [created()],
        {tables.MESSAGE: [], tables.OUTBOX: []},
        [],
        "Declined",
    ),
    Case(
        "one of a bulk, for later",
        [opened()],
        [created(priority=1, send_at=1000)],
        owed(Phase.SEND, priority=1, send_at=1000, endpoint_id="e", tried=None),
        [("MessageCreated", "m")],
    ),
    Case(
        "one is taken back",
        TALK,
        [canceled()],
        message("canceled") | owed(None),
        [("MessageCanceled", "m")],
    ),
    Case(
        "also between two attempts",
        (*TALK, deferred()),
        [canceled()],
        message("canceled") | owed(None),
        [("MessageCanceled", "m")],
    ),
    Case("not one that was sent", SENT, [canceled()], message("sent"), [], "Declined"),
    Case("nor one of unknown outcome", UNSURE, [canceled()], message("unconfirmed", "silence"), [], "Declined"),
    Case("nor twice", (*TALK, canceled()), [canceled()], message("canceled"), [], "Declined"),
    Case(
        "an outcome that comes after all only joins the story",
        (*TALK, canceled()),
        [sent()],
        message("canceled", carrier_id="x") | owed(None),
        [("MessageSent", "m")],
    ),
    Case(
        "a text is erased",
        (*SENT, reported()),
        [erased()],
        message("delivered", text="", erased="redacted", segments=2),
        [("MessageErased", "m")],
    ),
    Case(
        "and then the message is deleted",
        (*SENT, reported(), erased()),
        [erased(deleted=True)],
        message("delivered", text="", erased="deleted", media=None),
        [("MessageErased", "m")],
    ),
    Case(
        "which cannot be undone",
        (*SENT, reported(), erased(deleted=True)),
        [erased()],
        message("delivered", erased="deleted"),
        [],
        "Declined",
    ),
    Case(
        "what its carrier said of it goes with it, but not what kind of failure it was",
        (*TALK, failed()),
        [erased(failure="rejected")],
        message("failed", "rejected", text=""),
        [("MessageErased", "m")],
    ),
    Case(
        "which is none when it was delivered in the meantime",
        (*TALK, failed(), reported()),
        [erased(failure="rejected")],
        message("delivered", text=""),
        [("MessageErased", "m")],
    ),
    Case("a text that may be sent is needed", TALK, [erased()], message("queued", text="Hello"), [], "Declined"),
    Case("also while a receipt is awaited", SENT, [erased()], message("sent", text="Hello"), [], "Declined"),
    Case(
        "and is not awaited for ever of a carrier that gives none",
        (*TALK, sent(due=None)),
        [erased()],
        message("sent", text="", erased="redacted") | owed(None),
        [("MessageErased", "m")],
    ),
    Case(
        "or its outcome",
        UNSURE,
        [erased(deleted=True)],
        message("unconfirmed", "silence", text="Hello"),
        [],
        "Declined",
    ),
    Case("a text of nobody", [], [erased()], {tables.MESSAGE: []}, [], "Declined"),
    Case(
        "what came in is erased at any time",
        (opened(), came()),
        [erased()],
        message("delivered", text=""),
        [("MessageErased", "m")],
    ),
    Case(
        "a message takes another route",
        TALK,
        [rerouted(seen=1000)],
        message("queued", connection_id="2") | owed(Phase.SEND, connection_id="2", due=1500, tried="1", worker=None),
        [("MessageRerouted", "m")],
    ),
    Case(
        "after an attempt that failed",
        TALK,
        [deferred(), rerouted()],
        message("queued", "off", connection_id="2") | owed(Phase.SEND, connection_id="2", attempts=1, due=1500),
        [("MessageDeferred", "m"), ("MessageRerouted", "m")],
    ),
    Case(
        "not when somebody claimed it meanwhile",
        TALK,
        [rerouted(seen=999)],
        message("queued", connection_id=LINE) | owed(Phase.SEND, connection_id=LINE, due=1000),
    ),
    Case(
        "counted as the other connection sends it",
        TALK,
        [rerouted(encoding="UCS-2", segments=2, smart=False)],
        message("queued", connection_id="2", encoding="UCS-2", segments=2)
        | owed(Phase.SEND, connection_id="2", segments=2),
        [("MessageRerouted", "m")],
    ),
    Case("nor when it went elsewhere", TALK, [rerouted(before="3")], owed(Phase.SEND, connection_id=LINE)),
    Case("nor when it was sent", SENT, [rerouted()], message("sent", connection_id=LINE)),
    Case("into no session", [], [created()], {tables.MESSAGE: []}, [], "Declined"),
    Case(
        "into a session that the same unit ends",
        [opened()],
        [ended(), created()],
        {
            tables.SESSION: [{"ended": False}],
            tables.MESSAGE: [],
        },
        [],
        "Declined",
    ),
    Case(
        "without a carrier it has arrived",
        [opened()],
        [created(connection_id=None)],
        message("delivered") | owed(None),
        [("MessageCreated", "m")],
    ),
    Case(
        "an incoming message",
        [opened()],
        [noted(), came()],
        message("delivered", unread=True, incoming=True)
        | owed(None)
        | {
            tables.INBOUND: [{"id": "i", "message_id": "m"}],
            tables.CONVERSATION: [{"unread": 1, "last_message_id": "m"}],
        },
        [("MessageCreated", "m")],
    ),
    Case(
        "the same one twice",
        [opened(), noted(), came()],
        [noted("i", "n"), came("n")],
        {
            tables.INBOUND: [{"id": "i", "message_id": "m"}],
            tables.MESSAGE: [{"id": "m"}],
            tables.CONVERSATION: [{"unread": 1}],
        },
        [],
        "Declined",
    ),
    Case(
        "an answer changes nothing of what is unread",
        UNREAD,
        [created()],
        {
            tables.CONVERSATION: [{"unread": 2, "last_message_id": "m"}],
        },
        [("MessageCreated", "m")],
    ),
    # Reading.
    Case(
        "one is read",
        UNREAD,
        [read("m1")],
        unread(1)
        | {
            tables.MESSAGE: [{"id": "m1", "unread": False}, {"id": "m2", "unread": True}],
        },
        [("MessageRead", "m1")],
    ),
    Case("all are read", UNREAD, [read("m1", "m2")], unread(0), [("MessageRead", "m1"), ("MessageRead", "m2")]),
    Case("one twice, and one that never was", UNREAD, [read("m1", "m1", "m9")], unread(1), [("MessageRead", "m1")]),
    Case("what was read before", [*UNREAD, read("m1")], [read("m1")], unread(1)),
    Case(
        "one comes in and another is read",
        UNREAD,
        [came("m3"), read("m1")],
        unread(2),
        [
            ("MessageCreated", "m3"),
            ("MessageRead", "m1"),
        ],
    ),
    Case(
        "one is read and another comes in",
        UNREAD,
        [read("m1"), came("m3")],
        unread(2),
        [
            ("MessageRead", "m1"),
            ("MessageCreated", "m3"),
        ],
    ),
    Case(
        "read with its coming",
        [opened()],
        [came(), read("m")],
        unread(0) | message("delivered", unread=False),
        [
            ("MessageCreated", "m"),
            ("MessageRead", "m"),
        ],
    ),
    Case(
        "read with its coming, beside others",
        UNREAD,
        [came(), read("m", "m2")],
        unread(1),
        [
            ("MessageCreated", "m"),
            ("MessageRead", "m"),
            ("MessageRead", "m2"),
        ],
    ),
    # Attempts to send.
    Case(
        "accepted",
        TALK,
        [sent()],
        message("sent", carrier_id="x") | owed(Phase.RECEIPT, due=5000, give_up=5000, attempts=1),
        [
            ("MessageSent", "m"),
        ],
    ),
    Case(
        "accepted, and no receipt will come",
        TALK,
        [sent(due=None)],
        message("sent", carrier_id="x") | owed(None),
        [
            ("MessageSent", "m"),
        ],
    ),
    Case(
        "accepted after its receipt",
        [*TALK, reported()],
        [sent()],
        message("delivered", carrier_id="x") | owed(None),
        [
            ("MessageSent", "m"),
        ],
    ),
    Case(
        "accepted twice: the receipt is still owed",
        SENT,
        [sent(due=7000, carrier="y")],
        message("sent", carrier_id="x") | owed(Phase.RECEIPT, due=5000),
        [("MessageSent", "m")],
    ),
    Case("accepted, of which nothing is known", [], [sent()], {tables.MESSAGE: []}, [("MessageSent", "m")]),
    Case(
        "deferred",
        TALK,
        [deferred()],
        message("queued", "off") | owed(Phase.SEND, due=2000, attempts=1, reason="off", give_up=9000),
        [
            ("MessageDeferred", "m"),
        ],
    ),
    Case("deferred after it was sent", SENT, [deferred()], message("sent") | owed(Phase.RECEIPT, due=5000)),
    Case("refused", TALK, [failed()], message("failed", "rejected: no") | owed(None), [("MessageFailed", "m")]),
    Case("refused after another worker had sent it", SENT, [failed()], message("sent") | owed(Phase.RECEIPT, due=5000)),
    Case(
        "given up",
        TALK,
        [failed(happening="gave_up")],
        message("failed", "rejected: no") | owed(None),
        [("MessageFailed", "m")],
    ),
    Case(
        "given up while its outcome is unknown",
        UNSURE,
        [failed(happening="gave_up")],
        message("unconfirmed", "silence") | owed(Phase.UNCONFIRMED, due=3000),
    ),
    Case(
        "the receipt is overdue",
        SENT,
        [failed(happening="receipt_overdue")],
        message("undelivered", "rejected: no") | owed(None),
        [
            ("MessageFailed", "m"),
        ],
    ),
    Case(
        "the receipt is overdue, but came",
        [*SENT, reported()],
        [failed(happening="receipt_overdue")],
        message("delivered") | owed(None),
    ),
    Case(
        "nobody knows",
        TALK,
        [unknown()],
        message("unconfirmed", "silence") | owed(Phase.UNCONFIRMED, due=3000, give_up=4000, attempts=1),
        [("MessageUnconfirmed", "m")],
    ),
    Case(
        "still nobody knows",
        UNSURE,
        [unknown(attempt=2)],
        message("unconfirmed", "silence") | owed(Phase.UNCONFIRMED, attempts=2),
    ),
    Case("nobody knew, but it was sent", SENT, [unknown()], message("sent") | owed(Phase.RECEIPT, due=5000)),
    Case(
        "it was accepted after all",
        UNSURE,
        [sent()],
        message("sent", carrier_id="x") | owed(Phase.RECEIPT, due=5000),
        [
            ("MessageSent", "m"),
        ],
    ),
    Case(
        "nothing was learnt in time",
        UNSURE,
        [failed(happening="outcome_overdue")],
        message("failed", "rejected: no") | owed(None),
        [("MessageFailed", "m")],
    ),
    Case(
        "sent again",
        UNSURE,
        [requeued()],
        message("queued", "again") | owed(Phase.SEND, due=1500, give_up=9000, reason="again", attempts=1),
        [("MessageRequeued", "m")],
    ),
    Case("sent again, but it had been sent", SENT, [requeued()], message("sent") | owed(Phase.RECEIPT, due=5000)),
    # Receipts.
    Case("delivered", SENT, [reported()], message("delivered") | owed(None), [("DeliveryReported", "m")]),
    Case(
        "not delivered",
        SENT,
        [reported(delivered=False)],
        message("undelivered", "expired: too late") | owed(None),
        [
            ("DeliveryReported", "m"),
        ],
    ),
    Case(
        "delivered before the answer",
        TALK,
        [reported()],
        message("delivered") | owed(None),
        [("SendingProven", "m"), ("DeliveryReported", "m")],
    ),
    Case(
        "delivered while nobody knew",
        UNSURE,
        [reported()],
        message("delivered") | owed(None),
        [("SendingProven", "m"), ("DeliveryReported", "m")],
    ),
    Case(
        "delivered twice",
        [*SENT, reported()],
        [reported()],
        message("delivered") | owed(None),
        [("DeliveryReported", "m")],
    ),
    Case(
        "delivered after we had given it up",
        [*SENT, failed(happening="receipt_overdue")],
        [reported()],
        message("delivered"),
        [
            ("DeliveryReported", "m"),
        ],
    ),
    Case(
        "not delivered, after it was",
        [*SENT, reported()],
        [reported(delivered=False)],
        message("delivered"),
        [
            ("DeliveryReported", "m"),
        ],
    ),
    Case("a receipt for nothing of ours", [], [reported()], {tables.MESSAGE: []}),
    # Everything within one unit, as for a message that is told of afterwards.
    Case(
        "a whole life at once",
        [],
        [*TALK, sent(), reported()],
        message("delivered", carrier_id="x") | owed(None),
        [
            ("SessionOpened", "s"),
            ("MessageCreated", "m"),
            ("MessageSent", "m"),
            ("DeliveryReported", "m"),
        ],
    ),
]


def like(found: list[Values], expected: list[Values]) -> bool:
    """Whether rows have the values that were named."""
    return len(found) == len(expected) and all(
        wanted.items() <= row.items() for row, wanted in zip(found, expected, strict=True)
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.label)
def test_rows_and_events_of_a_fact(book: Ledger, case: Case) -> None:
    account = book.account()
    assert book.write(account, *([fact] for fact in case.before)) == ["kept"] * len(case.before)
    before = book.everything(account)
    heard = len(book.events(account))
    assert book.write(account, case.unit) == [case.outcome]
    for table, expected in case.rows.items():
        found = book.rows(account, table)
        assert like(found, expected), (table.name, found)
    assert [event[:2] for event in book.events(account)[heard:]] == list(case.events)
    assert case.outcome == "kept" or book.everything(account) == before


@pytest.mark.parametrize(
    ("before", "fact", "released"),
    [
        (TALK, sent(), True),
        (TALK, deferred(), True),
        (TALK, unknown(), True),
        (UNSURE, unknown(attempt=2), True),
        (UNSURE, requeued(), True),
        (SENT, unknown(), False),
        (SENT, deferred(), False),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Fact) else None,
)
def test_who_records_an_outcome_gives_the_lease_back(
    book: Ledger, before: Sequence[Fact], fact: Fact, released: bool
) -> None:
    """And one whose outcome comes too late leaves the lease of the next one alone."""
    account = book.account()
    book.write(account, before)
    book.lease(account, "m")
    book.write(account, [fact])
    assert [row["worker"] for row in book.rows(account, tables.OUTBOX)] == [None if released else "w"]


def test_a_claim_wins_over_taking_back(book: Ledger) -> None:
    account = book.account()
    book.write(account, TALK)
    book.lease(account, "m")
    assert book.write(account, [canceled()]) == ["Declined"]
    assert [row["status"] for row in book.rows(account, tables.MESSAGE)] == ["queued"]
    assert book.write(account, [deferred()], [canceled()]) == ["kept", "kept"]


def test_events_tell_enough_for_the_story(book: Ledger) -> None:
    account = book.account()
    book.write(account, TALK, [deferred()], [unknown()], [sent()], [reported(delivered=False)])
    told = [(kind, body) for kind, _, body in book.events(account)]
    assert told == [
        ("SessionOpened", {"endpointId": "e"}),
        ("MessageCreated", {"endpointId": "e", "sessionId": "s", "direction": "Outgoing"}),
        ("MessageDeferred", {"attempt": 1, "failure": "unreachable", "reason": "off", "due": 2000}),
        ("MessageUnconfirmed", {"attempt": 1, "reason": "silence"}),
        ("MessageSent", {"attempt": 1, "carrierId": "x", "status": "sent"}),
        (
            "DeliveryReported",
            {"delivered": False, "failure": "expired", "reason": "too late", "status": "undelivered"},
        ),
    ]


# --- People, keys, connections: what belongs to no conversation ------------------------------------------------------


class Place(NamedTuple):
    """A row by its table and the key that finds it."""

    table: Table
    key: dict[str, str]


def user(account: str) -> facts.UserCreated:
    return facts.UserCreated(
        account_id=account,
        date=DATE,
        id=f"u{account}",
        email_address=f"{account}@example.com",
        first_name="Ann",
        last_name="Agent",
        password_hash="hash",
        roles=("Manager", "User"),
        accounts=(account,),
        customers=((account, "cu"),),
    )


def key(account: str) -> facts.KeyCreated:
    return facts.KeyCreated(
        account_id=account,
        date=DATE,
        id="k",
        user_id=f"u{account}",
        name="key",
        hint="1234",
        digest=f"digest of {account}",
        roles=("User",),
        expires=None,
    )


def signed_in(account: str) -> facts.SignedIn:
    return facts.SignedIn(account_id=account, date=DATE, digest=f"d{account}", user_id=f"u{account}", expires=LATER)


def _answered(account: str, answer: str = "{}") -> facts.RequestAnswered:
    return facts.RequestAnswered(
        account_id=account, date=DATE, id="r", operation="SendMessage", fingerprint="f", answer=answer
    )


def _hash(account: str, before: str, after: str) -> facts.PasswordRehashed:
    return facts.PasswordRehashed(
        account_id=account, date=LATER, user_id=f"u{account}", before=before, password_hash=after
    )


def line(account: str) -> facts.ConnectionCreated:
    return facts.ConnectionCreated(
        account_id=account,
        date=DATE,
        id=f"l{account}",
        name="line",
        carrier="loopback",
        settings="{}",
        rate_per_second=3,
        unconfirmed_policy="ask",
    )


def number(account: str) -> facts.EndpointCreated:
    return facts.EndpointCreated(
        account_id=account,
        date=DATE,
        id="e",
        customer_id=None,
        type="PhoneNumber",
        display_name="Main line",
        address=f"+{account}",
        connection_id="l",
    )


def _routed(account: str) -> facts.MessageRouted:
    return facts.MessageRouted(account_id=account, date=DATE, id="m", connection_id="l", reason="cheapest")


def _route(account: str) -> facts.RouteAdded:
    return facts.RouteAdded(
        account_id=account,
        date=DATE,
        id="r",
        endpoint_id=None,
        prefix="+44",
        connection_id="l",
        priority=1,
        cost=7900,
    )


def _counted(account: str, segments: int) -> facts.SegmentsCounted:
    return facts.SegmentsCounted(account_id=account, date=DATE, id="r", day="2026-11-27", segments=segments)


def _member(account: str) -> facts.PoolMemberAdded:
    return facts.PoolMemberAdded(account_id=account, date=DATE, id="r", endpoint_id="e")


def _pool(account: str) -> facts.EndpointCreated:
    return facts.EndpointCreated(
        account_id=account,
        date=DATE,
        id="r",
        customer_id=None,
        type="SenderPool",
        display_name="Pool",
        address=None,
        connection_id=None,
    )


def _drawn(account: str, endpoint: str, before: str | None = None) -> facts.SenderChosen:
    return facts.SenderChosen(
        account_id=account,
        date=DATE,
        id="m",
        pool_id="r",
        other_address="+1",
        endpoint_id=endpoint,
        before=before,
        reason="it is well",
    )


def _bulk(account: str) -> facts.BulkCreated:
    return facts.BulkCreated(
        account_id=account,
        date=DATE,
        id="r",
        customer_id=None,
        endpoint_id="e",
        body="Hi {{n}}",
        created_by="Ann",
        user_id="u",
        total=3,
        send_at=None,
        chunks=(("000000", "[1]"), ("000002", "[2]")),
    )


def _chunk(account: str, number: str = "000000", count: int = 2) -> facts.BulkChunkMade:
    made = [
        facts.BulkRecipientMade(
            number=f"{int(number) + at:06}",
            to_address=f"+{at}",
            message_id=None if at else f"m{number}",
            error="no" if at else None,
        )
        for at in range(count)
    ]
    return facts.BulkChunkMade(account_id=account, date=LATER, id="r", number=number, recipients=tuple(made))


def changed_user(account: str, *accounts: str) -> facts.UserChanged:
    return facts.UserChanged(
        account_id=account, date=LATER, user_id=f"u{account}", roles=("User",), accounts=accounts, before=(account,)
    )


def opted(account: str, kind: type[facts.OptedOut] | type[facts.OptedIn], how: str) -> Fact:
    return kind(account_id=account, date=DATE, address="+1", scope="", how=how, keyword="stop", message_id="m")


def kept_file(account: str) -> facts.FileStored:
    return facts.FileStored(
        account_id=account,
        date=DATE,
        id=f"f{account}",
        customer_id=None,
        user_id="u",
        type="Upload",
        name="menu.png",
        content_type="image/png",
        size=3,
        digest="0" * 64,
        created_by="Ann",
    )


def media_awaited(account: str) -> facts.InboundMediaAwaited:
    return facts.InboundMediaAwaited(
        account_id=account,
        date=DATE,
        id="a",
        message_id="m",
        connection_id="l",
        position=1,
        url="https://x",
        content_type="image/png",
        name="",
        authorization="",
        due=1,
    )


def held(account: str, delivered: bool = True) -> facts.ReceiptHeld:
    return facts.ReceiptHeld(
        account_id="",
        date=DATE,
        connection_id=f"l{account}",
        carrier_id="x",
        delivered=delivered,
        failure=None if delivered else "expired",
        reason="",
    )


def settled(account: str) -> facts.HeldReceiptSettled:
    return facts.HeldReceiptSettled(account_id="", date=DATE, connection_id=f"l{account}", carrier_id="x")


def hooked(account: str, since: int = 5) -> facts.WebhookCreated:
    return facts.WebhookCreated(
        account_id=account,
        date=DATE,
        id="w",
        url="https://example.com/hook",
        kinds=("message.received",),
        description="ours",
        secret="whsec_one",
        since=since,
    )


def asked_back(account: str) -> facts.CallbackAsked:
    return facts.CallbackAsked(
        account_id=account, date=DATE, id="cb", subject_id="m", format="standard", url="https://example.com/", kinds=()
    )


def come(text: str = "0041", number: int = 1) -> facts.InboundPartReceived:
    return facts.InboundPartReceived(
        account_id="",
        date=DATE,
        group_id="g",
        number=number,
        total=2,
        connection_id=LINE,
        from_address="+1",
        to_address="+2",
        text=text,
    )


def joined(*numbers: int) -> facts.InboundPartsJoined:
    return facts.InboundPartsJoined(account_id="", date=DATE, group_id="g", numbers=numbers)


def forgotten(*numbers: int) -> facts.InboundPartsForgotten:
    return facts.InboundPartsForgotten(account_id="", date=DATE, group_id="g", numbers=numbers)


def in_parts(*carrier_ids: str) -> facts.MessageSent:
    return facts.MessageSent(
        account_id="",
        date=LATER,
        id="m",
        attempt=1,
        carrier_id=",".join(carrier_ids),
        due=5000,
        connection_id=LINE,
        parts=carrier_ids,
    )


def of_part(number: int, delivered: bool = True) -> facts.DeliveryReported:
    return facts.DeliveryReported(
        account_id="",
        date=LATER,
        id="m",
        delivered=delivered,
        failure=None if delivered else "expired",
        reason="" if delivered else "too late",
        part=number,
        parts=2,
    )


def kept_parts(*rows: tuple[str, bool]) -> dict[Table, list[Values]]:
    return {
        tables.INBOUND_PART: [
            {"id": f"g/{at}", "text": text, "joined": done} for at, (text, done) in enumerate(rows, 1)
        ]
    }


def parts(*outcomes: str | None) -> dict[Table, list[Values]]:
    return {tables.MESSAGE_PART: [{"id": f"m/{at}", "outcome": outcome} for at, outcome in enumerate(outcomes, 1)]}


PARTED = (*TALK, in_parts("a", "b"))

CASES += [
    Case(
        "a message that was taken in parts",
        TALK,
        [in_parts("a", "b")],
        message("sent", carrier_id="a,b") | parts(None, None),
        [("MessageSent", "m")],
    ),
    Case(
        "one part is delivered",
        PARTED,
        [of_part(2)],
        message("sent") | parts(None, "delivered") | owed(Phase.RECEIPT),
        [("DeliveryReported", "m")],
    ),
    Case(
        "and the last one",
        (*PARTED, of_part(2)),
        [of_part(1)],
        message("delivered") | parts("delivered", "delivered") | owed(None),
        [("DeliveryReported", "m")],
    ),
    Case(
        "both in one unit",
        PARTED,
        [of_part(2), of_part(1)],
        message("delivered") | owed(None),
        [("DeliveryReported", "m"), ("DeliveryReported", "m")],
    ),
    Case(
        "one part fails",
        (*PARTED, of_part(2)),
        [of_part(1, False)],
        message("undelivered", "expired: too late") | parts("failed", "delivered") | owed(None),
        [("DeliveryReported", "m")],
    ),
    Case(
        "a part twice is one part",
        (*PARTED, of_part(2)),
        [of_part(2)],
        message("sent") | parts(None, "delivered"),
        [("DeliveryReported", "m")],
    ),
    Case(
        "taken in parts a second time",
        (*PARTED, of_part(1)),
        [in_parts("a", "c")],
        {tables.MESSAGE_PART: [{"carrier_id": "a", "outcome": "delivered"}, {"carrier_id": "c", "outcome": None}]},
        [("MessageSent", "m")],
    ),
    Case("a part comes in", [], [come()], kept_parts(("0041", False)), []),
    Case("it comes twice", [come()], [come()], kept_parts(("0041", False)), []),
    Case("another text in its place", [come()], [come("0042")], kept_parts(("0041", False)), [], "Declined"),
    Case("parts are joined", [come(), come(number=2)], [joined(1, 2)], kept_parts(("0041", True), ("0041", True)), []),
    Case("they are joined once", [come(), joined(1)], [joined(1)], kept_parts(("0041", True)), [], "Declined"),
    Case("what is not there is not joined", [], [joined(1)], kept_parts(), [], "Declined"),
    Case("joined parts are forgotten", [come(), joined(1)], [forgotten(1)], kept_parts(), []),
    Case("others are not", [come()], [forgotten(1)], kept_parts(("0041", False)), [], "Declined"),
]


def of_door(account: str) -> dict[str, tuple[list[Fact], Fact, Place, Values | None, list[str]]]:
    """The cases of front doors, in the form of `others`."""
    place, keys = Place(tables.DOOR_LOGIN, {"account_id": account, "id": "dl"}), {"account_id": account, "date": LATER}
    signing = Place(tables.SIGNING_KEY, {"account_id": account, "id": "sk"})
    made = facts.DoorLoginCreated(
        **keys, id="dl", door="kannel", username=f"shop{account}", password_hash="h1", user_id="u", endpoint_id="e"
    )
    key = facts.SigningKeyCreated(**keys, id="sk", secret="token")
    row = {"door": "kannel", "username": f"shop{account}", "password_hash": "h1", "user_id": "u", "endpoint_id": "e"}
    changed, removed = (
        facts.DoorLoginChanged(**keys, id="dl", password_hash="h2"),
        facts.DoorLoginRemoved(**keys, id="dl"),
    )
    return {
        "door login": ([], made, place, row, ["DoorLoginCreated"]),
        "door login changed": ([made], changed, place, row | {"password_hash": "h2"}, ["DoorLoginChanged"]),
        "door login changed twice": (
            [made, changed],
            facts.DoorLoginChanged(**keys, id="dl", user_id="v", endpoint_id=None),
            place,
            row | {"password_hash": "h2", "user_id": "v", "endpoint_id": None},
            ["DoorLoginChanged"],
        ),
        "door login removed": ([made], removed, place, None, ["DoorLoginRemoved"]),
        "signing key changed": (
            [key],
            facts.SigningKeyChanged(**keys, id="sk", secret="other"),
            signing,
            {"secret": "other"},
            [],
        ),
        "signing key removed": ([key], facts.SigningKeyRemoved(**keys, id="sk"), signing, None, []),
    }


def of_esme(account: str) -> dict[str, tuple[list[Fact], Fact, Place, Values | None, list[str]]]:
    """The cases of ESMEs, in the form of `others`."""
    keys: dict[str, Any] = {"account_id": account, "date": LATER}
    place = Place(tables.ESME, {"account_id": account, "id": "es"})
    part_place = Place(tables.ESME_PART, {"account_id": account, "id": "g/2"})
    rights: dict[str, Any] = {"id": "es", "system_id": f"shop{account}", "password_hash": "h1"}
    made = facts.EsmeAdded(**keys, **rights, networks=("10.0.0.0/8", "::1/128"), endpoints=("e", "f"), rate=5)
    changed = facts.EsmeChanged(**keys, id="es", password_hash="h2", networks=(), rate=None, disabled=True)
    row = {"system_id": f"shop{account}", "networks": "10.0.0.0/8 ::1/128", "endpoints": "e f", "rate": 5}
    parts: list[Fact] = [
        facts.EsmePartReceived(
            **keys, group_id="g", number=number, total=2, message_id=f"m{number}", text=f"004{number}"
        )
        for number in (1, 2)
    ]
    joined = facts.EsmePartsJoined(**keys, group_id="g", numbers=(1, 2))
    expired = msgspec.structs.replace(joined, numbers=(2,), complete=False)
    again: Fact = msgspec.structs.replace(parts[1], text="0050", message_id="m3")
    return {
        "esme": ([], made, place, row, ["EsmeAdded"]),
        "esme changed": (
            [made],
            changed,
            place,
            {"password_hash": "h2", "networks": "", "rate": None, "endpoints": "e f", "window": 100},
            ["EsmeChanged"],
        ),
        # Of two changes at once neither takes back the other.
        "esme changed twice": (
            [made, changed],
            facts.EsmeChanged(**keys, id="es", rate=9),
            place,
            {"password_hash": "h2", "disabled": True, "rate": 9},
            ["EsmeChanged"],
        ),
        "esme removed": ([made], facts.EsmeRemoved(**keys, id="es"), place, None, ["EsmeRemoved"]),
        "esme part": ([parts[0]], parts[1], part_place, {"message_id": "m1", "total": 2, "text": "0042"}, []),
        "esme part again": (parts, parts[1], part_place, {"message_id": "m1", "text": "0042"}, []),
        "esme part of another text": (
            parts,
            again,
            part_place,
            {"message_id": "m3", "text": "0050"},
            ["EsmePartsExpired"],
        ),
        "esme parts joined": (parts, joined, part_place, None, []),
        "esme parts expired": ([parts[1]], expired, part_place, None, ["EsmePartsExpired"]),
    }


def of_webhook(account: str) -> dict[str, tuple[list[Fact], Fact, Place, Values | None, list[str]]]:
    """The cases of webhooks and callbacks, in the form of `others`."""
    place, keys = Place(tables.WEBHOOK, {"account_id": account, "id": "w"}), {"account_id": account, "date": LATER}
    callback = Place(tables.CALLBACK, {"account_id": account, "id": "cb"})
    made, off = hooked(account), facts.WebhookDisabled(**keys, id="w", reason="it failed")
    changed = facts.WebhookChanged(**keys, id="w", url="https://example.com/2", kinds=(), description="new")
    turned = facts.WebhookSecretChanged(
        **keys, id="w", secret="whsec_two", previous_secret="whsec_one", previous_until=LATER
    )
    owed = {"url": "https://example.com/hook", "kinds": '["message.received"]', "disabled": False, "behind": None}
    both = {"secret": "whsec_two", "previous_secret": "whsec_one", "previous_until": LATER}
    key = facts.SigningKeyCreated(**keys, id="sk", secret="token")
    key_place = Place(tables.SIGNING_KEY, {"account_id": account, "id": "sk"})
    return {
        "webhook": ([], made, place, owed | {"secret": "whsec_one", "since": 5}, ["WebhookCreated"]),
        "webhook changed": (
            [made],
            changed,
            place,
            {"url": "https://example.com/2", "kinds": "[]", "description": "new", "since": 5},
            ["WebhookChanged"],
        ),
        "webhook's secret": ([made], turned, place, both, ["WebhookSecretChanged"]),
        "webhook disabled": (
            [made],
            off,
            place,
            {"disabled": True, "disabled_reason": "it failed"},
            ["WebhookDisabled"],
        ),
        "webhook enabled": (
            [made, off],
            facts.WebhookEnabled(**keys, id="w"),
            place,
            {"disabled": False, "disabled_reason": None},
            ["WebhookEnabled"],
        ),
        "webhook replayed": (
            [made],
            facts.WebhookReplayed(**keys, id="w", from_number=3),
            place,
            {"behind": 3, "since": 2},
            ["WebhookReplayed"],
        ),
        "webhook replayed from within": (
            [made],
            facts.WebhookReplayed(**keys, id="w", from_number=9),
            place,
            {"behind": 9, "since": 5},
            ["WebhookReplayed"],
        ),
        "webhook tested": ([made], facts.WebhookTested(**keys, id="w", by="Ann"), place, owed, ["WebhookTested"]),
        "webhook deleted": ([made], facts.WebhookDeleted(**keys, id="w"), place, None, ["WebhookDeleted"]),
        "webhook deleted twice": ([], facts.WebhookDeleted(**keys, id="w"), place, None, []),
        "callback": (
            [],
            asked_back(account),
            callback,
            {"subject_id": "m", "kinds": "[]", "extra": "{}", "signing_key_id": None, "lasting": False},
            [],
        ),
        "callback changed": (
            [asked_back(account)],
            facts.CallbackChanged(**keys, id="cb", url="https://b.example.com/", extra="[]", signing_key_id="sk"),
            callback,
            {"url": "https://b.example.com/", "extra": "[]", "signing_key_id": "sk", "kinds": "[]"},
            [],
        ),
        "callback removed": (
            [asked_back(account)],
            facts.CallbackRemoved(**keys, id="cb"),
            callback,
            None,
            [],
        ),
        "signing key": ([], key, key_place, {"secret": "token"}, []),
        **of_door(account),
        **of_esme(account),
    }


def others(account: str) -> dict[str, tuple[list[Fact], Fact, Place, Values | None, list[str]]]:
    """For each label: what was there, the fact, where to look, what is there then, and the kinds of its events."""
    of_user = Place(tables.USER, {"id": f"u{account}"})
    of_line = Place(tables.CONNECTION, {"id": f"l{account}"})
    of_number = Place(tables.ENDPOINT, {"account_id": account, "id": "e"})
    of_membership = Place(tables.USER_ACCOUNT, {"user_id": f"u{account}", "account_id": account})
    of_key = Place(tables.API_KEY, {"account_id": account, "id": "k"})
    of_login = Place(tables.LOGIN_SESSION, {"digest": f"d{account}"})
    of_receipt = Place(tables.HELD_RECEIPT, {"connection_id": f"l{account}", "carrier_id": "x"})
    of_file = Place(tables.FILE, {"account_id": account, "id": f"f{account}"})
    of_awaited = Place(tables.INBOUND_MEDIA, {"account_id": account, "id": "a"})
    of_opt_out = Place(tables.OPT_OUT, {"account_id": account, "address": "+1"})
    of_rules = Place(tables.CONSENT_RULES, {"account_id": account, "id": ""})
    of_answer = Place(tables.IDEMPOTENCY, {"account_id": account, "id": "r"})
    of_r: dict[str, Any] = {"account_id": account, "date": LATER, "id": "r"}
    of_bulk = Place(tables.BULK, {"account_id": account, "id": "r"})
    of_chunk = Place(tables.BULK_CHUNK, {"account_id": account, "id": "r", "number": "000000"})
    of_member = Place(tables.POOL_MEMBER, {"account_id": account, "pool_id": "r", "endpoint_id": "e"})
    of_sticky = Place(tables.STICKY_SENDER, {"account_id": account, "pool_id": "r", "other_address": "+1"})
    of_route = Place(tables.ROUTE, {"account_id": account, "id": "r"})
    of_rest = Place(tables.RESTING, {"account_id": account, "id": "r"})
    of_limit = Place(tables.SENDING_LIMIT, {"account_id": account, "id": "r"})
    revoked = facts.KeyRevoked(account_id=account, date=LATER, id="k")
    used = facts.KeyUsed(account_id=account, date=LATER, id="k")
    changed = facts.PasswordChanged(account_id=account, date=LATER, user_id=f"u{account}", password_hash="new")
    disabled = facts.UserDisabled(account_id=account, date=LATER, user_id=f"u{account}", disabled=True)
    signed_out = facts.SignedOut(account_id=account, date=LATER, digest=f"d{account}")
    return of_webhook(account) | {
        "account": (
            [],
            facts.AccountCreated(account_id=account, date=DATE, name="Acme", region="US"),
            Place(tables.ACCOUNT, {"id": account}),
            {"name": "Acme", "region": "US", "date_created": DATE},
            ["AccountCreated"],
        ),
        "customer": (
            [],
            facts.CustomerCreated(account_id=account, date=DATE, id="c", name="Shop", parent_customer_id="p"),
            Place(tables.CUSTOMER, {"account_id": account, "id": "c"}),
            {"name": "Shop", "parent_customer_id": "p", "reference_id": None},
            ["CustomerCreated"],
        ),
        "a receipt before its message": ([], held(account), of_receipt, {"delivered": True, "failure": None}, []),
        "a better one after it": ([held(account, False)], held(account), of_receipt, {"delivered": True}, []),
        "a worse one after it": ([held(account)], held(account, False), of_receipt, {"delivered": True}, []),
        "the same one again": ([held(account, False)], held(account, False), of_receipt, {"delivered": False}, []),
        "its message is known": ([held(account)], settled(account), of_receipt, None, []),
        "its message is known twice": ([held(account), settled(account)], settled(account), of_receipt, None, []),
        "a file": ([], kept_file(account), of_file, {"name": "menu.png", "size": 3}, ["FileStored"]),
        "a file with another name": (
            [kept_file(account)],
            facts.FileChanged(account_id=account, date=LATER, id=f"f{account}", name="card.png", customer_id="c"),
            of_file,
            {"name": "card.png", "customer_id": "c"},
            ["FileChanged"],
        ),
        "a file goes": (
            [kept_file(account)],
            facts.FileRemoved(account_id=account, date=LATER, id=f"f{account}"),
            of_file,
            None,
            ["FileRemoved"],
        ),
        "a file that is gone goes again": (
            [],
            facts.FileRemoved(account_id=account, date=LATER, id=f"f{account}"),
            of_file,
            None,
            [],
        ),
        "a message of a batch is refused": (
            [],
            facts.BatchMessageRefused(account_id=account, date=LATER, id="b", reason="no"),
            of_file,
            None,
            ["BatchMessageRefused"],
        ),
        "media at the carrier": ([], media_awaited(account), of_awaited, {"url": "https://x", "attempts": 0}, []),
        "media not to be had yet": (
            [media_awaited(account)],
            facts.InboundMediaDeferred(
                account_id=account, date=LATER, id="a", message_id="m", attempts=1, reason="busy", due=9
            ),
            of_awaited,
            {"attempts": 1, "due": 9},
            ["InboundMediaDeferred"],
        ),
        "media fetched": (
            [media_awaited(account)],
            facts.InboundMediaFetched(account_id=account, date=LATER, id="a", message_id="m", position=1, file_id="f"),
            Place(tables.MESSAGE_MEDIA, {"account_id": account, "id": "m.01"}),
            {"message_id": "m", "file_id": "f"},
            ["InboundMediaFetched"],
        ),
        "media lost": (
            [media_awaited(account)],
            facts.InboundMediaLost(account_id=account, date=LATER, id="a", message_id="m", reason="gone"),
            of_awaited,
            None,
            ["InboundMediaLost"],
        ),
        "an opt-out": (
            [],
            opted(account, facts.OptedOut, "keyword"),
            of_opt_out,
            {"how": "keyword", "scope": ""},
            ["OptedOut"],
        ),
        "an opt-out that is known": (
            [opted(account, facts.OptedOut, "keyword")],
            opted(account, facts.OptedOut, "carrier"),
            of_opt_out,
            {"how": "keyword"},
            [],
        ),
        "an opt-in": (
            [opted(account, facts.OptedOut, "api")],
            opted(account, facts.OptedIn, "keyword"),
            of_opt_out,
            None,
            ["OptedIn"],
        ),
        "an opt-in of who never was out": ([], opted(account, facts.OptedIn, "api"), of_opt_out, None, []),
        "rules": (
            [],
            facts.ConsentRulesSet(account_id=account, date=DATE, id="", rules="{}"),
            of_rules,
            {"rules": "{}"},
            ["ConsentRulesSet"],
        ),
        "other rules": (
            [facts.ConsentRulesSet(account_id=account, date=DATE, id="", rules="{}")],
            facts.ConsentRulesSet(account_id=account, date=DATE, id="", rules='{"quiet":"off"}'),
            of_rules,
            {"rules": '{"quiet":"off"}'},
            ["ConsentRulesSet"],
        ),
        "the usual rules": (
            [facts.ConsentRulesSet(account_id=account, date=DATE, id="", rules="{}")],
            facts.ConsentRulesSet(account_id=account, date=DATE, id="", rules=None),
            of_rules,
            None,
            ["ConsentRulesSet"],
        ),
        "an answer about consent": (
            [],
            facts.ConsentNoticeSent(account_id=account, date=DATE, id="m", conversation_id="c", kind="stop"),
            Place(tables.CONSENT_NOTICE, {"account_id": account, "id": "m"}),
            {"kind": "stop", "conversation_id": "c"},
            ["ConsentNoticeSent"],
        ),
        "a refused message": (
            [],
            facts.SendRefused(account_id=account, date=DATE, endpoint_id="e", address="+1", reason="no", by="Ann"),
            Place(tables.OPT_OUT, {"account_id": account, "address": "+1"}),
            None,
            ["SendRefused"],
        ),
        "a secret": (
            [],
            facts.SecretMade(account_id="", date=DATE, name=f"n{account}", value="one"),
            Place(tables.INSTALLATION_SECRET, {"name": f"n{account}"}),
            {"value": "one"},
            [],
        ),
        "a second secret of that name": (
            [facts.SecretMade(account_id="", date=DATE, name=f"n{account}", value="one")],
            facts.SecretMade(account_id="", date=DATE, name=f"n{account}", value="two"),
            Place(tables.INSTALLATION_SECRET, {"name": f"n{account}"}),
            {"value": "one"},
            [],
        ),
        "connection": (
            [],
            line(account),
            of_line,
            {"carrier": "loopback", "rate_per_second": 3, "unconfirmed_policy": "ask", "disabled": False},
            ["ConnectionCreated"],
        ),
        "endpoint": (
            [],
            number(account),
            of_number,
            {"type": "PhoneNumber", "address": f"+{account}", "disable_sms": False, "user_id": None},
            ["EndpointCreated"],
        ),
        "user": (
            [],
            user(account),
            of_user,
            {"email_address": f"{account}@example.com", "roles": "Manager User", "disabled": False},
            ["UserCreated"],
        ),
        "user's account": (
            [],
            user(account),
            of_membership,
            {},
            ["UserCreated"],
        ),
        "user changed": (
            [user(account)],
            changed_user(account, account),
            of_user,
            {"roles": "User"},
            ["UserChanged"],
        ),
        "account taken from a user": (
            [user(account)],
            changed_user(account),
            of_membership,
            None,
            ["UserChanged"],
        ),
        "account given to a user": (
            [user(account)],
            changed_user(account, account, f"{account}b"),
            Place(tables.USER_ACCOUNT, {"user_id": f"u{account}", "account_id": f"{account}b"}),
            {},
            ["UserChanged"],
        ),
        "connection changed": (
            [line(account)],
            facts.ConnectionChanged(
                account_id=account,
                date=LATER,
                id=f"l{account}",
                name="new",
                settings='{"down":true}',
                rate_per_second=None,
                unconfirmed_policy="wait",
            ),
            of_line,
            {"name": "new", "settings": '{"down":true}', "rate_per_second": None, "unconfirmed_policy": "wait"},
            ["ConnectionChanged"],
        ),
        "connection disabled": (
            [line(account)],
            facts.ConnectionDisabled(account_id=account, date=LATER, id=f"l{account}", disabled=True),
            of_line,
            {"disabled": True, "name": "line"},
            ["ConnectionDisabled"],
        ),
        "endpoint changed": (
            [number(account)],
            facts.EndpointChanged(
                account_id=account, date=LATER, id="e", display_name="New", connection_id="l2", disable_sms=True
            ),
            of_number,
            {"display_name": "New", "connection_id": "l2", "disable_sms": True, "address": f"+{account}"},
            ["EndpointChanged"],
        ),
        "nothing of an endpoint changed but its name": (
            [number(account)],
            facts.EndpointChanged(account_id=account, date=LATER, id="e", display_name="New"),
            of_number,
            {"display_name": "New", "disable_sms": False, "address": f"+{account}"},
            ["EndpointChanged"],
        ),
        "user's customer": (
            [],
            user(account),
            Place(tables.USER_CUSTOMER, {"user_id": f"u{account}", "account_id": account}),
            {"customer_id": "cu"},
            ["UserCreated"],
        ),
        "user disabled": ([user(account)], disabled, of_user, {"disabled": True}, ["UserDisabled"]),
        "password changed": ([user(account)], changed, of_user, {"password_hash": "new"}, ["PasswordChanged"]),
        "hash renewed": ([user(account)], _hash(account, "hash", "h2"), of_user, {"password_hash": "h2"}, []),
        "hash renewed too late": (
            [user(account), changed],
            _hash(account, "hash", "h2"),
            of_user,
            {"password_hash": "new"},
            [],
        ),
        "key": (
            [user(account)],
            key(account),
            of_key,
            {"digest": f"digest of {account}", "roles": "User", "revoked": None, "last_used": None},
            ["KeyCreated"],
        ),
        "key used": ([key(account)], used, of_key, {"last_used": LATER}, []),
        "key that is none used": ([], used, of_key, None, []),
        "key revoked": ([key(account)], revoked, of_key, {"revoked": LATER}, ["KeyRevoked"]),
        "key revoked twice": (
            [key(account), revoked],
            facts.KeyRevoked(account_id=account, date="2027", id="k"),
            of_key,
            {"revoked": LATER},
            [],
        ),
        "signed in": ([], signed_in(account), of_login, {"expires": LATER}, ["SignedIn"]),
        "signed out": ([signed_in(account)], signed_out, of_login, None, []),
        "signed out twice": ([signed_in(account), signed_out], signed_out, of_login, None, []),
        "handset text": (
            [],
            facts.HandsetTextRecorded(
                account_id="",
                date=DATE,
                number=f"+{account}",
                id="t",
                peer="+1",
                text="Hi",
                incoming=True,
                message_id="m",
                carrier_id="x",
            ),
            Place(tables.HANDSET_TEXT, {"number": f"+{account}", "id": "t"}),
            {"peer": "+1", "text": "Hi", "incoming": True, "message_id": "m", "carrier_id": "x"},
            [],
        ),
        "routed": (
            [],
            _routed(account),
            Place(tables.MESSAGE, {"account_id": account, "id": "m"}),
            None,
            ["MessageRouted"],
        ),
        "route": (
            [],
            _route(account),
            of_route,
            {"prefix": "+44", "priority": 1, "cost": 7900, "disabled": False, "endpoint_id": None},
            ["RouteAdded"],
        ),
        "route changed": (
            [_route(account)],
            facts.RouteChanged(account_id=account, date=LATER, id="r", priority=2, cost=5, disabled=True),
            of_route,
            {"prefix": "+44", "priority": 2, "cost": 5, "disabled": True},
            ["RouteChanged"],
        ),
        "nothing of a route changed but its cost": (
            [_route(account)],
            facts.RouteChanged(account_id=account, date=LATER, id="r", cost=5),
            of_route,
            {"priority": 1, "cost": 5, "disabled": False},
            ["RouteChanged"],
        ),
        "route removed": ([_route(account)], facts.RouteRemoved(**of_r), of_route, None, ["RouteRemoved"]),
        "connection rested": (
            [],
            facts.ConnectionRested(**of_r, reason="down"),
            of_rest,
            {"reason": "down", "date": LATER},
            ["ConnectionRested"],
        ),
        "connection rested twice": (
            [facts.ConnectionRested(**of_r, reason="down")],
            facts.ConnectionRested(**of_r, reason="again"),
            of_rest,
            {"reason": "down"},
            [],
        ),
        "connection resumed": (
            [facts.ConnectionRested(**of_r, reason="down")],
            facts.ConnectionResumed(**of_r),
            of_rest,
            None,
            ["ConnectionResumed"],
        ),
        "connection that did not rest resumed": ([], facts.ConnectionResumed(**of_r), of_rest, None, []),
        "number rested": (
            [],
            facts.NumberRested(**of_r, reason="blocked"),
            of_rest,
            {"reason": "blocked"},
            ["NumberRested"],
        ),
        "number resumed": (
            [facts.NumberRested(**of_r, reason="blocked")],
            facts.NumberResumed(**of_r),
            of_rest,
            None,
            ["NumberResumed"],
        ),
        "bulk": (
            [],
            _bulk(account),
            of_bulk,
            {"status": "making", "total": 3, "made": 0, "refused": 0, "body": "Hi {{n}}", "canceled_by": None},
            ["BulkCreated"],
        ),
        "bulk's chunk": ([], _bulk(account), of_chunk, {"recipients": "[1]"}, ["BulkCreated"]),
        "bulk's chunk made": ([_bulk(account)], _chunk(account), of_chunk, None, []),
        "bulk's recipients": (
            [_bulk(account)],
            _chunk(account),
            of_bulk,
            {"made": 2, "refused": 1, "status": "making"},
            [],
        ),
        "bulk made": (
            [_bulk(account), _chunk(account)],
            _chunk(account, "000002", 1),
            of_bulk,
            {"made": 3, "status": "made"},
            ["BulkMade"],
        ),
        "bulk canceled": (
            [_bulk(account)],
            facts.BulkCanceled(**of_r, by="Ann"),
            of_bulk,
            {"status": "canceling", "canceled_by": "Ann"},
            ["BulkCanceled"],
        ),
        "bulk ended": (
            [_bulk(account), facts.BulkCanceled(**of_r, by="Ann")],
            facts.BulkEnded(**of_r),
            of_bulk,
            {"status": "canceled"},
            ["BulkEnded"],
        ),
        "bulk ended that was not canceled": (
            [_bulk(account)],
            facts.BulkEnded(**of_r),
            of_bulk,
            {"status": "making"},
            [],
        ),
        "segments counted": (
            [_counted(account, 2), _counted(account, 3)],
            _counted(account, 4),
            Place(tables.USAGE, {"account_id": account, "id": "r", "day": "2026-11-27"}),
            {"segments": 9},
            [],
        ),
        "daily cap reached": (
            [],
            facts.DailyCapReached(**of_r, day="2026-11-27", cap=9),
            of_limit,
            None,
            ["DailyCapReached"],
        ),
        "pool member": ([_pool(account)], _member(account), of_member, {}, ["PoolMemberAdded"]),
        "pool member twice": ([_pool(account), _member(account)], _member(account), of_member, {}, []),
        "pool member removed": (
            [_pool(account), _member(account)],
            facts.PoolMemberRemoved(**of_r, endpoint_id="e"),
            of_member,
            None,
            ["PoolMemberRemoved"],
        ),
        "pool member that is none removed": (
            [],
            facts.PoolMemberRemoved(**of_r, endpoint_id="e"),
            of_member,
            None,
            [],
        ),
        "pool removed": (
            [_pool(account), _member(account)],
            facts.PoolRemoved(**of_r, members=("e", "gone before")),
            Place(tables.ENDPOINT, {"account_id": account, "id": "r"}),
            None,
            ["PoolRemoved"],
        ),
        "members of a pool removed": (
            [_pool(account), _member(account)],
            facts.PoolRemoved(**of_r, members=("e",)),
            of_member,
            None,
            ["PoolRemoved"],
        ),
        "sender chosen": ([], _drawn(account, "e1"), of_sticky, {"endpoint_id": "e1"}, ["SenderChosen"]),
        "another sender chosen": (
            [_drawn(account, "e1")],
            _drawn(account, "e2", "e1"),
            of_sticky,
            {"endpoint_id": "e2"},
            ["SenderChosen"],
        ),
        "limit": (
            [],
            facts.LimitSet(**of_r, per_minute=60, daily_cap=None),
            of_limit,
            {"per_minute": 60, "daily_cap": None},
            ["LimitSet"],
        ),
        "limit changed": (
            [facts.LimitSet(**of_r, per_minute=60, daily_cap=None)],
            facts.LimitSet(**of_r, per_minute=None, daily_cap=2000),
            of_limit,
            {"per_minute": None, "daily_cap": 2000},
            ["LimitSet"],
        ),
        "answer": ([], _answered(account), of_answer, {"answer": "{}", "operation": "SendMessage", "date": DATE}, []),
    }


@pytest.mark.parametrize("label", others(""))
def test_what_belongs_to_no_conversation(book: Ledger, label: str) -> None:
    account = book.account()
    before, fact, place, expected, events = others(account)[label]
    assert book.write(account, *([one] for one in before)) == ["kept"] * len(before)
    heard = len(book.events(account))
    assert book.write(account, [fact]) == ["kept"]
    row = book.row(place.table, **place.key)
    assert row is None if expected is None else like([row or {}], [expected]), row
    assert [kind for kind, _, _ in book.events(account)[heard:]] == events


def test_a_pool_that_is_gone_stays_gone(book: Ledger) -> None:
    account = book.account()
    gone = facts.PoolRemoved(account_id=account, date=LATER, id="r", members=())
    assert book.write(account, [gone]) == ["Declined"]
    assert book.write(account, [_member(account)]) == ["Declined"]
    assert book.write(account, [_pool(account), _member(account)], [gone], [_member(account)], [gone]) == [
        "kept",
        "kept",
        "Declined",
        "Declined",
    ]


@pytest.mark.parametrize(
    "fact",
    [
        facts.WebhookDisabled(account_id="", date=LATER, id="w", reason="again"),
        facts.WebhookEnabled(account_id="", date=LATER, id="other"),
        facts.WebhookReplayed(account_id="", date=LATER, id="other", from_number=1),
        facts.WebhookDeliveryRepeated(account_id="", date=LATER, id="w-1", due=1),
    ],
)
def test_what_a_webhook_is_not_is_declined(book: Ledger, fact: Fact) -> None:
    account = book.account()
    off = facts.WebhookDisabled(account_id=account, date=DATE, id="w", reason="it failed")
    assert book.write(account, [hooked(account)], [off]) == ["kept", "kept"]
    assert book.write(account, [fact]) == ["Declined"]


def test_an_enabled_webhook_is_called_at_once_and_a_deleted_one_never(book: Ledger) -> None:
    account = book.account()
    keys = {"account_id": account, "id": "w"}
    book.write(account, [hooked(account)], [facts.WebhookDisabled(**keys, date=DATE, reason="it failed")])
    failing = {"due": 9, "lease_until": 0, "worker": None, "failures": 3, "failing_since": 1, "paused_until": 9}
    book.put(tables.RECEIVER, keys | failing)
    book.write(account, [facts.WebhookEnabled(**keys, date=DATE)])
    row = book.row(tables.RECEIVER, **keys)
    assert row is not None and like([row], [{"due": 0, "failures": 0, "failing_since": None, "paused_until": 0}])
    book.write(account, [facts.WebhookDeleted(**keys, date=DATE)])
    assert book.row(tables.RECEIVER, **keys) is None


def test_a_delivery_is_owed_again(book: Ledger) -> None:
    account = book.account()
    keys = {"account_id": account, "id": "w-1"}
    plain = {
        "receiver_id": "w",
        "event_number": 1,
        "kind": "message.sent",
        "subject_id": "m",
        "conversation_id": "c",
        "due": 0,
    }
    tried = {"state": "failed", "attempts": 7, "first_attempt": 3, "status": 500, "error": None, "callback_id": None}
    book.put(tables.WEBHOOK_DELIVERY, keys | plain | tried | {"date_created": DATE, "date_last_attempt": DATE})
    again = facts.WebhookDeliveryRepeated(**keys, date=LATER, due=8)
    assert book.write(account, [again]) == ["kept"]
    row = book.row(tables.WEBHOOK_DELIVERY, **keys)
    assert row is not None and like([row], [{"state": "owed", "attempts": 0, "first_attempt": None, "due": 8}])
    assert [kind for kind, _, _ in book.events(account)] == ["WebhookDeliveryRepeated"]


def test_the_first_answer_under_a_key_stays(book: Ledger) -> None:
    account = book.account()
    assert book.write(account, [_answered(account)], [_answered(account, "other")]) == ["kept", "Declined"]
    row = book.row(tables.IDEMPOTENCY, account_id=account, id="r")
    assert row is not None and row["answer"] == "{}"


def test_a_chunk_is_made_once_and_not_after_a_cancelation(book: Ledger) -> None:
    account = book.account()
    canceled_bulk = facts.BulkCanceled(account_id=account, date=LATER, id="r", by="Ann")
    units: list[list[Fact]] = [[_bulk(account)], [_chunk(account)], [_chunk(account)], [canceled_bulk], [canceled_bulk]]
    assert book.write(account, *units) == ["kept", "kept", "Declined", "kept", "Declined"]
    assert book.write(account, [_chunk(account, "000002", 1)]) == ["Declined"]
    assert len(book.rows(account, tables.BULK_RECIPIENT)) == 2


def test_a_sender_that_was_chosen_meanwhile_stays(book: Ledger) -> None:
    account = book.account()
    assert book.write(account, [_drawn(account, "e1")], [_drawn(account, "e2")]) == ["kept", "Declined"]


def test_counts_of_one_group_are_added_up(book: Ledger) -> None:
    account = book.account()
    book.write(account, *([_counted(account, 2), _counted(account, 1)] for _ in range(5)), together=True)
    (row,) = book.rows(account, tables.USAGE)
    assert row["segments"] == 15


def test_no_event_holds_a_secret(book: Ledger) -> None:
    account = book.account()
    secret = facts.SigningKeyCreated(account_id=account, date=DATE, id="sk", secret="whsec_sk")
    book.write(account, [user(account)], [key(account)], [signed_in(account)], [hooked(account)], [secret])
    told = str(book.events(account))
    assert "hash" not in told and "digest" not in told and "whsec" not in told


def test_every_fact_has_its_case() -> None:
    shown = {type(fact) for case in CASES for fact in case.unit} | {type(other[1]) for other in others("").values()}
    shown |= {facts.WebhookDeliveryRepeated}  # its row comes of no fact
    assert {reaction.fact for reaction in REACTIONS} == shown
    declared = {one for one in vars(facts).values() if isinstance(one, type) and issubclass(one, Fact)} - {Fact}
    assert {reaction.fact for reaction in REACTIONS} == declared


def test_a_text_is_erased_in_kept_answers_too(book: Ledger) -> None:
    account = book.account()
    other = book.account()  # the first account of whoever asked
    book.write(account, (opened(), came()), [_answered(account, '{"id":"m","text":"Hello"}')])
    book.write(other, [_answered(other, '[{"id":"m","text":"Hello"},{"id":"n","text":"Hi"}]')])
    assert book.write(account, [erased(answers=((account, "r"), (other, "r"), (account, "gone")))]) == ["kept"]
    row = book.row(tables.IDEMPOTENCY, account_id=account, id="r")
    assert row is not None and row["answer"] == '{"id":"m","text":""}'
    row = book.row(tables.IDEMPOTENCY, account_id=other, id="r")
    assert row is not None and row["answer"] == '[{"id":"m","text":""},{"id":"n","text":"Hi"}]'


# --- How units are grouped makes no difference -----------------------------------------------------------------------

sessions, conversations = st.sampled_from(["s1", "s2", "s3"]), st.sampled_from(["c1", "c2"])
messages = st.sampled_from(["m1", "m2", "m3"])
any_fact = st.one_of(
    st.builds(opened, sessions, conversations),
    st.builds(ended, sessions),
    st.builds(reopened, sessions),
    st.builds(created, messages, sessions, conversations),
    st.builds(came, messages, sessions, conversations),
    st.builds(noted, st.sampled_from(["i1", "i2"]), messages),
    st.builds(lambda one, other, home: read(one, other, conversation=home), messages, messages, conversations),
    st.builds(sent, messages, st.sampled_from([None, 5000])),
    st.builds(deferred, messages),
    st.builds(failed, messages, st.sampled_from(["refused", "gave_up", "receipt_overdue", "outcome_overdue"])),
    st.builds(unknown, messages, st.integers(1, 3)),
    st.builds(requeued, messages),
    st.builds(reported, messages, st.booleans()),
)


def consistent(units: list[list[Fact]]) -> list[list[Fact]]:
    """Units as handlers make them: an id belongs to one thing, and a message to the conversation of its session."""
    home: dict[str, str] = {}
    made: set[str] = set()
    return [[fact for fact in unit if _possible(fact, home, made)] for unit in units]


def _possible(fact: Fact, home: dict[str, str], made: set[str]) -> bool:
    if isinstance(fact, facts.SessionOpened | facts.MessageCreated):
        if fact.id in made:
            return False
        made.add(fact.id)
    if isinstance(fact, facts.SessionOpened):
        return home.setdefault(fact.id, fact.conversation_id) == fact.conversation_id
    if isinstance(fact, facts.MessageCreated):
        home[fact.id] = fact.conversation_id
        return home.setdefault(fact.session_id, fact.conversation_id) == fact.conversation_id
    return True


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(st.lists(st.lists(any_fact, min_size=1, max_size=3), min_size=2, max_size=10).map(consistent))
def test_one_group_leaves_what_its_units_leave_one_by_one(book: Ledger, units: list[list[Fact]]) -> None:
    """Old state and facts are the new state, whoever else is being served at the same time."""
    alone, grouped = book.account(), book.account()
    assert book.write(alone, *units) == book.write(grouped, *units, together=True)
    assert book.everything(alone) == book.everything(grouped)
