"""A program written for Twilio's official SDK, against this server: only its host is changed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client

from tests.cli.commands import Shell
from tests.ways.served import Served, served
from trunkline.base.universe import Universe

ELSEWHERE = "+15556667777"
UNIVERSE = Universe()


class Place(NamedTuple):
    """A server, its number, and a client of the account."""

    client: Client
    number: str
    url: str
    shell: Shell

    def refused(self, **members: Any) -> tuple[int, int]:
        """The status and the code with which a message is refused."""
        with pytest.raises(TwilioRestException) as caught:
            self.client.messages.create(**{"from_": self.number, "to": ELSEWHERE, "body": "Hello"} | members)
        return caught.value.status, caught.value.code

    def becomes(self, sid: str, status: str) -> Any:
        """The message once it has this status."""
        end = UNIVERSE.now() + timedelta(seconds=20)
        while (message := self.client.messages(sid).fetch()).status != status:
            assert UNIVERSE.now() < end, message.status
        return message


@contextmanager
def running(folder: Path) -> Iterator[Served]:
    with asyncio.Runner() as runner:
        whole = served(folder)
        stage = runner.run(whole.__aenter__())
        try:
            yield stage
        finally:
            runner.run(whole.__aexit__(None, None, None))


def client_of(url: str, username: str, password: str, account_sid: str | None = None) -> Client:
    """The official client, its host changed."""
    client = Client(username, password, account_sid)
    client.api.base_url = url
    return client


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with running(tmp_path_factory.mktemp("twilio")) as stage:
        shell = Shell(stage.server.place.folder)
        login = shell.data_of("door", "add", "twilio")
        url = f"http://127.0.0.1:{stage.server.place.port}"
        client = client_of(url, login["username"], login["password"])
        yield Place(client, stage.made.endpoints[0][1], url, shell)


def test_a_message_is_created_and_fetched(place: Place) -> None:
    made = place.client.messages.create(to=ELSEWHERE, from_=place.number, body="Hello, wörld €")
    assert (made.status, made.num_segments, made.num_media, made.direction) == ("queued", "1", "0", "outbound-api")
    assert (made.to, made.from_, made.body) == (ELSEWHERE, place.number, "Hello, wörld €")
    assert made.sid is not None and made.sid.startswith("SM") and len(made.sid) == 34
    assert made.account_sid == place.client.account_sid
    assert made.date_created is not None and UNIVERSE.now() - made.date_created < timedelta(minutes=1)
    assert made.date_sent is None and made.price is None and made.error_code is None
    assert made.api_version == "2010-04-01"
    assert made.uri == f"/2010-04-01/Accounts/{made.account_sid}/Messages/{made.sid}.json"
    delivered = place.becomes(made.sid, "delivered")
    assert delivered.date_sent is not None and delivered.date_updated >= delivered.date_sent
    assert place.client.messages(made.sid).media.list() == []


def test_a_message_that_fails_says_why(place: Place) -> None:
    made = place.client.messages.create(to="+15550100003", from_=place.number, body="unwanted")
    assert made.sid is not None
    failed = place.becomes(made.sid, "failed")
    assert failed.error_code == 21610 and failed.error_message


def test_the_account(place: Place) -> None:
    account = place.client.api.accounts(place.client.account_sid).fetch()
    assert (account.sid, account.status, account.friendly_name) == (place.client.account_sid, "active", "Selftest")


def test_a_list_is_followed_to_its_end(place: Place) -> None:
    to = "+15556660001"
    made = [place.client.messages.create(to=to, from_=place.number, body=f"page {n}").sid for n in range(7)]
    found = [one.sid for one in place.client.messages.list(to=to, page_size=3)]
    assert found == made[::-1]
    assert [one.sid for one in place.client.messages.list(to=to, limit=2)] == made[:4:-1]
    first = place.client.messages.page(to=to, page_size=3)
    second = first.next_page()
    assert second is not None
    back = second.previous_page()
    assert back is not None
    assert [one.sid for one in back] == made[:3:-1]
    assert first.previous_page() is None
    assert place.client.messages.list(from_=to) == []
    assert [one.sid for one in place.client.messages.list(from_=place.number, to=to)] == made[::-1]


def test_a_list_by_date(place: Place) -> None:
    to = "+15556660002"
    sid = place.client.messages.create(to=to, from_=place.number, body="today").sid
    now = UNIVERSE.now()
    for wanted in ({"date_sent": now.date()}, {"date_sent_after": now.date()}, {"date_sent_before": now.date()}):
        assert [one.sid for one in place.client.messages.list(to=to, **wanted)] == [sid]
    hour = timedelta(hours=1)
    assert [one.sid for one in place.client.messages.list(to=to, date_sent_after=now - hour)] == [sid]
    assert place.client.messages.list(to=to, date_sent_after=now + hour) == []
    assert place.client.messages.list(to=to, date_sent_before=now - hour) == []
    assert place.client.messages.list(to=to, date_sent=(now - timedelta(days=1)).date()) == []


def test_a_scheduled_message_is_canceled(place: Place) -> None:
    later = UNIVERSE.now() + timedelta(hours=1)
    made = place.client.messages.create(
        to=ELSEWHERE, from_=place.number, body="later", schedule_type="fixed", send_at=later
    )
    assert made.status == "scheduled"
    assert made.sid is not None
    assert place.client.messages(made.sid).update(status="canceled").status == "canceled"
    sent = place.client.messages.create(to=ELSEWHERE, from_=place.number, body="gone").sid
    assert sent is not None
    place.becomes(sent, "delivered")
    with pytest.raises(TwilioRestException) as caught:
        place.client.messages(sent).update(status="canceled")
    assert (caught.value.status, caught.value.code) == (409, 30409)


def test_a_message_is_redacted_and_deleted(place: Place) -> None:
    to, later = "+15556660003", UNIVERSE.now() + timedelta(hours=1)
    waits = place.client.messages.create(
        to=to, from_=place.number, body="not yet", schedule_type="fixed", send_at=later
    ).sid
    sid = place.client.messages.create(to=to, from_=place.number, body="the secret").sid
    assert sid is not None and waits is not None
    place.becomes(sid, "delivered")
    assert place.client.messages(sid).update(body="").body == ""
    assert [one.body for one in place.client.messages.list(to=to)] == ["", "not yet"]
    assert place.client.messages(sid).delete() is True
    assert [one.sid for one in place.client.messages.list(to=to)] == [waits]
    acts: list[tuple[Callable[[], Any], tuple[int, int]]] = [
        (lambda: place.client.messages(sid).fetch(), (404, 20404)),
        (lambda: place.client.messages(sid).delete(), (404, 20404)),
        (lambda: place.client.messages(waits).delete(), (409, 20009)),
        (lambda: place.client.messages(waits).update(body=""), (409, 20009)),
        (lambda: place.client.messages(waits).update(body="other"), (400, 30400)),
        (lambda: place.client.messages(waits).update(body="", status="canceled"), (400, 30400)),
        (lambda: place.client.messages(waits).update(), (400, 30400)),
    ]
    for act, expected in acts:
        with pytest.raises(TwilioRestException) as caught:
            act()
        assert (caught.value.status, caught.value.code) == expected
    assert place.client.messages(waits).update(status="canceled").status == "canceled"
    assert place.client.messages(waits).delete() is True


@pytest.mark.parametrize(
    ("members", "status", "code"),
    [
        ({"to": "12"}, 400, 21211),
        ({"to": ""}, 400, 21604),
        ({"from_": ""}, 400, 21603),
        ({"from_": "no number"}, 400, 21212),
        ({"from_": "+15005550007"}, 400, 21606),
        ({"body": ""}, 400, 21602),
        ({"body": "x" * 1601}, 400, 21617),
        ({"status_callback": "ftp://example.com"}, 400, 21609),
        ({"content_sid": "HX" + "0" * 32}, 400, 20001),
        ({"schedule_type": "fixed"}, 400, 20001),
        ({"validity_period": 0}, 400, 21624),
    ],
)
def test_refusals_have_the_codes_of_twilio(place: Place, members: dict[str, Any], status: int, code: int) -> None:
    assert place.refused(**members) == (status, code)


def test_what_is_not_there_or_not_allowed(place: Place) -> None:
    acts: list[tuple[Callable[[], Any], tuple[int, int]]] = [
        (lambda: place.client.messages("SM" + "1" * 32).fetch(), (404, 20404)),
        (lambda: place.client.messages("SM" + "0" * 32).fetch(), (404, 20404)),
        (lambda: place.client.messages("MA17").fetch(), (404, 20404)),
        (lambda: place.client.messages("SM" + "0" * 32).delete(), (404, 20404)),
        (lambda: place.client.messages("SM" + "0" * 32).media("ME" + "0" * 32).delete(), (405, 20004)),
    ]
    for act, expected in acts:
        with pytest.raises(TwilioRestException) as caught:
            act()
        assert (caught.value.status, caught.value.code) == expected


def test_who_may_come_in(place: Place) -> None:
    sid = place.client.account_sid
    assert sid is not None
    key = place.shell.data_of("door", "add", "twilio", "--api-key")
    other = client_of(place.url, key["username"], key["password"], sid)
    assert other.messages.create(to=ELSEWHERE, from_=place.number, body="by a key").account_sid == sid
    for username, password, account, expected in (
        (sid, "wrong", sid, (401, 20003)),
        ("AC" + "1" * 32, key["password"], sid, (401, 20003)),
        (key["username"], key["password"], sid, (404, 20404)),
        (key["username"], key["password"], "AC" + "1" * 32, (404, 20404)),
    ):
        with pytest.raises(TwilioRestException) as caught:
            client_of(place.url, username, password, account).messages("SM" + "0" * 32).fetch()
        assert (caught.value.status, caught.value.code) == expected
