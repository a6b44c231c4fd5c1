"""Server events of those who are limited to their own customers: live, on replay, asked for, and who else is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

import msgspec
import pytest

from tests.kits.customers_people import let_in
from tests.kits.listening import Frame, HeldSite, Listener, Listening, held_site, told
from tests.kits.running_app import endpoint, store_for, until
from tests.kits.small_world import ACME, BAKERY, MAIN, MAIN_NUMBER, SECOND, SECOND_NUMBER
from trunkline.domain.facts import CustomerCreated
from trunkline.store.events import newest_number

MILL, MILL_LINE, MILL_NUMBER = "c5" * 12, "e7" * 12, "+15550001007"
"""A customer beside the bakery, below nobody."""
NUMBERS: Final = {MAIN: MAIN_NUMBER, SECOND: SECOND_NUMBER, MILL_LINE: MILL_NUMBER}
SEEN: Final[dict[str, set[str]]] = {
    "ann": {MAIN, SECOND, MILL_LINE},
    "chief": {MAIN, SECOND, MILL_LINE},
    "holder": {MAIN},
    "baker": {MAIN},
    "lone": set(),
}
"""The endpoints of which each may hear: that of the bakery, one of no customer, that of the mill."""
HAPPENS: Final = [
    *("SessionOpened", "MessageReceived", "MessageCreated", "MessageStatusChanged", "MessageStatusChanged"),
    *("ConversationRead", "SessionEnded"),
]

_numbers = iter(range(1000, 9999))


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def held(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[HeldSite]:
    with store_for(request, tmp_path_factory) as store, held_site(store, idle_timeout_seconds=600.0) as site:
        site.play(_furnish)
        yield site


async def _furnish(site: Listening) -> None:
    await let_in(site.running)
    await _customer(site, MILL, None, MILL_LINE, MILL_NUMBER)


async def _customer(site: Listening, id_: str, parent: str | None, line: str, number: str) -> None:
    """A customer and their number."""
    date = site.app.universe.now_iso()
    await site.running.record(
        CustomerCreated(account_id=ACME, date=date, id=id_, name=id_[:2], parent_customer_id=parent),
        endpoint(ACME, line, date, number, customer_id=id_),
    )


async def everything_happens(site: Listening, at: str) -> Any:
    """All that is told, in one new conversation at an endpoint; its session as it was told of when it ended."""
    number = f"+1555777{next(_numbers)}"
    witness, _ = await site.joined(f"?channels=endpoint:{at}")
    await site.app.network.answer(number, NUMBERS[at], "In")
    opened, _ = await told(witness, "SessionOpened", "MessageReceived")
    await site.running.sent("Out", number, at)
    await told(witness, "MessageCreated", "MessageStatusChanged", "MessageStatusChanged")
    await site.running.ask("POST", f"/conversations/{opened.body['conversationId']}/read")
    await site.running.ask("DELETE", f"/sessions/{opened.body['sessionId']}")
    _, ended = await told(witness, "ConversationRead", "SessionEnded")
    witness.leave()
    return ended.body


async def all_of(site: Listening, listener: Listener, connected: Frame) -> list[Frame]:
    """Everything that a stream was told up to now, without what the protocol says; the stream ends."""
    newest = await newest_number(site.app.engine)

    async def there() -> bool:
        return site.app.tail.position >= newest

    await until(there)
    await site.call("POST", f"/event-unregister?id={connected.body['id']}", key="")
    return [frame for frame in await listener.ended() if not frame.name.startswith("on")]


def sums(whats: Iterable[tuple[str, Any]]) -> dict[str, list[str]]:
    """What happened at each endpoint."""
    found: dict[str, list[str]] = {}
    for name, body in whats:
        found.setdefault(body["endpointId"], []).append(name)
    return found


def due_to(name: str) -> dict[str, list[str]]:
    return {at: HAPPENS for at in NUMBERS if at in SEEN[name]}


def told_to(frames: Sequence[Frame]) -> dict[str, list[str]]:
    return sums((frame.name, frame.body) for frame in frames)


async def asked(site: Listening, name: str, after: int) -> dict[str, list[str]]:
    """The same by ListEvents, a few lines at a time."""
    found: list[tuple[str, Any]] = []
    more, last = True, str(after)
    while more:
        page = (await site.running.ask("GET", f"/events?afterEventId={last}&count=4", key=name)).json
        found += [
            (event.pop("name"), next(body for key, body in event.items() if key != "id")) for event in page["events"]
        ]
        more, last = page["hasMore"], page["lastEventId"]
    return sums(found)


def test_a_customer_hears_of_their_own_live_on_replay_and_when_they_ask(held: HeldSite) -> None:
    async def scene(site: Listening) -> None:
        live = {name: await site.joined(key=name) for name in SEEN}
        for at in NUMBERS:
            await everything_happens(site, at)
        start = str(live["ann"][1].id)
        for name, (listener, connected) in live.items():
            assert told_to(await all_of(site, listener, connected)) == due_to(name), name
            again = await site.joined(key=name, headers={"Last-Event-ID": start})
            assert told_to(await all_of(site, *again)) == due_to(name), name
            assert await asked(site, name, int(start)) == due_to(name), name

    held.play(scene)


def test_channels_of_others_are_not_there(held: HeldSite) -> None:
    async def scene(site: Listening) -> None:
        own, nobodys = [await everything_happens(site, at) for at in (MAIN, SECOND)]

        def channels(session: Any) -> list[str]:
            return [f"{kind}:{session[f'{kind}Id']}" for kind in ("endpoint", "session", "conversation")]

        for channel in channels(nobodys):
            assert (await site.call("GET", f"/event-stream?channels={channel}", key="baker"))[0] == 404
        everything = ",".join([*channels(nobodys), *channels(own), f"account:{ACME}"])
        _, connected = await site.joined(f"?channels={everything}", key="baker")
        assert connected.body["channels"] == ",".join([*channels(own), f"account:{ACME}"])
        _, chiefs = await site.joined(f"?channels={everything}", key="chief")
        assert chiefs.body["channels"] == everything
        path, wish = f"/event-subscribers/{connected.body['id']}", {"subscribeChannels": channels(nobodys)}
        assert (await site.running.ask("POST", path, wish, key="baker")).status == 200
        found = site.app.subscriptions.find(connected.body["id"])
        assert found is not None
        assert [channel.name for channel in found.channels] == [*channels(own), f"account:{ACME}"]

    held.play(scene)


def test_a_customer_meets_those_who_see_nothing_beyond_it(held: HeldSite) -> None:
    expected: dict[str, set[str]] = {
        "ann": {"Ann Agent", "Holder Person", "Baker Person", "Lone Person"},
        "holder": {"Holder Person", "Baker Person"},
        "baker": {"Baker Person"},
        "lone": set(),
    }

    async def scene(site: Listening) -> None:
        live = {name: await site.joined(key=name) for name in ("baker", "holder", "lone", "ann")}
        for name, seen in expected.items():
            _, body = await site.call("GET", "/event-subscribers", name)
            assert {one["displayName"] for one in msgspec.json.decode(body)} == seen, name
        # Those who come are told to those who were there: nobody who was there hears of Ann, who came last.
        met: dict[str, list[str]] = {name: [] for name in live}
        for name, (listener, connected) in live.items():
            await site.call("POST", f"/event-heartbeat?id={connected.body['id']}", key="")
            while (frame := await listener.next()).name != "onHeartbeat":
                met[name].append(frame.body["displayName"])
        assert met == {"baker": [], "holder": [], "lone": [], "ann": []}
        baker, _ = await site.joined(key="baker")
        for name in ("baker", "holder", "ann"):
            joined = await live[name][0].until("onJoin")
            assert joined.body["displayName"] == "Baker Person", name
        baker.leave()

    held.play(scene)


def test_customers_that_come_below_later_are_heard_of_at_once(held: HeldSite) -> None:
    async def scene(site: Listening) -> None:
        till, line, number = "c6" * 12, "e8" * 12, "+15550001008"
        baker, connected = await site.joined(key="baker")
        found = site.app.subscriptions.find(connected.body["id"])
        assert found is not None
        await _customer(site, till, BAKERY, line, number)

        async def knows() -> bool:
            return found.scope.sees(ACME, till)

        await until(knows)
        await site.app.network.answer("+15557770001", number, "From below")
        _, message = await told(baker, "SessionOpened", "MessageReceived")
        assert message.body["text"] == "From below"

    held.play(scene)
