"""The whole way over every carrier of HTTP: a send, the carrier, its receipt, an answer from a handset, and lies."""

from __future__ import annotations

import dataclasses
from urllib.parse import urlsplit

import httpx
import msgspec
import pytest

from tests.kits.fake_network import FAKES, FakeNetwork, playing
from tests.kits.running_app import LINE, RunningApp, endpoint, play
from tests.kits.small_world import ACME, FOREIGN, MAIN, OTHER, THEM
from tests.kits.store_kit import Store
from trunkline.carriers.http import HttpCall
from trunkline.domain.facts import ConnectionCreated, MessageSent
from trunkline.simulator.base import HandsetReply, Progress, Report, SentText
from trunkline.store import tables

HOUR = 3_600_000
CONNECTION, ENDPOINT, NUMBER = "ca" * 12, "ed" * 12, "+15551234567"
PUBLIC = "https://texts.example.org"
HOOK = f"{PUBLIC}/hooks/{CONNECTION}"
TAKEN = (200, 204)


async def carried_by(app: RunningApp, network: FakeNetwork, owner: str = "") -> None:
    """Make a connection to the fake, everybody's or an account's, and an endpoint on it, and begin to deliver."""
    date = app.universe.now_iso()
    made = ConnectionCreated(
        account_id=owner,
        date=date,
        id=CONNECTION,
        name="carrier",
        carrier=network.fake.key,
        settings=msgspec.json.encode(network.connection()).decode(),
        rate_per_second=None,
        unconfirmed_policy="wait",
    )
    await app.record(made, endpoint(ACME, ENDPOINT, date, NUMBER, connection_id=CONNECTION))
    await app.app.deliveries.start()


async def post(app: RunningApp, call: HttpCall | None) -> int:
    """What a post of the carrier is answered."""
    assert call is not None
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app.app.asgi)) as client:
        answer = await client.request(call.method, call.url, headers=dict(call.headers), content=call.body)
        return answer.status_code


async def texts(app: RunningApp) -> list[str]:
    """The texts that came in."""
    return [row["text"] for row in await app.rows(tables.MESSAGE) if row["incoming"]]


async def there_and_back(app: RunningApp, network: FakeNetwork) -> None:
    """A message goes out; what is told on the way changes nothing, and its receipt, ten times, delivers it once."""
    sent = await app.sent("Your table is ready \N{PARTY POPPER}", endpoint=ENDPOINT)
    await app.becomes(sent["id"], "sent")
    ((carrier_id, taken),) = network.taken
    assert taken.text == "Your table is ready \N{PARTY POPPER}"
    hook = taken.hook_url or HOOK
    assert urlsplit(hook)._replace(query="").geturl() == HOOK

    def told(progress: Progress, made: str = carrier_id, of: SentText = taken, to: str = hook) -> HttpCall | None:
        return network.fake.report(network.settings, of, Report(made, progress), to, app.universe.now())

    for progress in (Progress.QUEUED, Progress.SENT):
        on_its_way = told(progress)
        assert on_its_way is None or await post(app, on_its_way) in TAKEN
    # One for a message that we do not know is taken, and may yet find it.
    strange = dataclasses.replace(taken, reference="", hook_url="")
    of_another = told(Progress.DELIVERED, network.fake.new_id("9" * 24), strange, HOOK)
    assert await post(app, of_another) in TAKEN
    assert (await app.message(sent["id"]))["status"] == "sent"
    for _ in range(10):
        assert await post(app, told(Progress.DELIVERED)) in TAKEN
    assert (await app.message(sent["id"]))["status"] == "delivered"


async def from_a_handset(app: RunningApp, network: FakeNetwork) -> None:
    """A forged text is refused; a real one, ten times, is one."""
    reply = HandsetReply(network.fake.new_id("f" * 24), THEM, NUMBER, "Yes \N{HOT BEVERAGE} & thanks")
    call = network.fake.inbound(network.settings, reply, HOOK, app.universe.now())
    bare = {name: value for name, value in call.headers.items() if name.lower() == "content-type"}
    if bare != call.headers or urlsplit(call.url).query:  # else the proof is within the body
        assert await post(app, dataclasses.replace(call, url=HOOK, headers=bare)) == 403
    assert await texts(app) == []
    for _ in range(10):
        assert await post(app, call) in TAKEN
    assert await texts(app) == ["Yes \N{HOT BEVERAGE} & thanks"]


@pytest.mark.parametrize("key", FAKES)
def test_the_whole_way(key: str, sqlite_store: Store) -> None:
    async def whole(app: RunningApp) -> None:
        await carried_by(app, network)
        await there_and_back(app, network)
        await from_a_handset(app, network)

    with playing(key) as network:
        play(sqlite_store, whole, public_url=PUBLIC)


async def owed(app: RunningApp, account: str, endpoint_id: str, connection_id: str) -> str:
    """A message that waits for its connection for another hour."""
    due = int(app.universe.now().timestamp() * 1000) + HOUR
    other = f"+1555666{len(await app.rows(tables.MESSAGE)):04}"
    session = app.opened(other, endpoint_id, account)
    message = app.created(session, connection_id=connection_id, due=due, give_up=due + HOUR)
    await app.record(session, message)
    return message.id


async def taken_elsewhere(app: RunningApp, account: str, endpoint_id: str) -> str:
    """A message that another connection has handed over."""
    message_id = await owed(app, account, endpoint_id, LINE)
    due = int(app.universe.now().timestamp() * 1000) + HOUR
    await app.record(
        MessageSent(
            account_id=account, date=app.universe.now_iso(), id=message_id, attempt=1, carrier_id="theirs", due=due
        )
    )
    return message_id


async def lied_about(app: RunningApp, network: FakeNetwork) -> None:
    """Proven callbacks name messages by our id: those of others stay as they are, the connection's own is settled."""
    own = (await app.sent("Your table is ready", endpoint=ENDPOINT))["id"]
    await app.becomes(own, "sent")
    ((_, taken),) = network.taken

    async def told(progress: Progress, message_id: str, number: int) -> int:
        # With an id of the carrier's that nobody knows, so that ours is all there is to go by.
        hook = (taken.hook_url or HOOK).replace(own, message_id)
        reference = taken.reference.replace(own, message_id).partition(" ")[0]
        naming = dataclasses.replace(taken, reference=reference, hook_url=hook)
        report = Report(network.fake.new_id(f"{number:024x}"), progress)
        return await post(app, network.fake.report(network.settings, naming, report, hook, app.universe.now()))

    others = [
        await owed(app, OTHER, FOREIGN, LINE),
        await owed(app, ACME, MAIN, LINE),
        await owed(app, ACME, ENDPOINT, CONNECTION),
        await taken_elsewhere(app, OTHER, FOREIGN),
        await taken_elsewhere(app, ACME, MAIN),
    ]
    before = [await app.message(each) for each in others]
    for number, message_id in enumerate(others):
        await told(Progress.DELIVERED, message_id, 100 + number)
        await told(Progress.UNDELIVERED, message_id, 200 + number)
    assert [await app.message(each) for each in others] == before
    assert {row["id"] for row in await app.rows(tables.OUTBOX)} == {*others, own}
    assert await told(Progress.DELIVERED, own, 300) in TAKEN
    assert (await app.message(own))["status"] == "delivered", "this carrier's callbacks do name messages by our id"


@pytest.mark.parametrize(("key", "owner"), [*((key, "") for key in FAKES), ("webhook", ACME)])
def test_a_callback_settles_no_message_of_another_connection_or_account(
    key: str, owner: str, sqlite_store: Store
) -> None:
    async def whole(app: RunningApp) -> None:
        await carried_by(app, network, owner)
        await lied_about(app, network)

    with playing(key) as network:
        play(sqlite_store, whole, public_url=PUBLIC)
