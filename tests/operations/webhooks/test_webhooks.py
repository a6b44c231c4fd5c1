"""Webhooks as their owner handles them: made, tried, looked at, told again, with a new secret, disabled and enabled."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from standardwebhooks import Webhook

from tests.kits.running_app import BRANCH, until
from tests.kits.small_world import ACME
from tests.kits.store_kit import Store
from tests.outbox.webhooks.rig import Heard, Rig, on_rig
from trunkline.domain.facts import CustomerCreated, WebhookCreated
from trunkline.operations.call import Call, Caller
from trunkline.operations.messages.get_message import GetMessage, get_message


async def made(rig: Rig, **members: Any) -> dict[str, Any]:
    """A webhook of the receiver, made by a manager."""
    answer = await rig.running.ask("POST", "/webhooks", {"url": rig.receiver.url()} | members, key="boss")
    assert answer.status == 200, answer.body
    return dict(answer.json)


async def asked(rig: Rig, method: str, path: str, body: Any = None, status: int = 200) -> Any:
    answer = await rig.running.ask(method, path, body, key="boss")
    assert answer.status == status, answer.body
    return answer.json if answer.body else None


def signed_with(heard: Heard, secret: str) -> bool:
    """Whether a delivery is signed with this secret, at its own time: the clock of a test stands still."""
    moment = datetime.fromtimestamp(int(heard.headers["webhook-timestamp"]), UTC)
    return Webhook(secret).sign(heard.id, moment, heard.body.decode()) in heard.headers["webhook-signature"].split()


def test_made_tried_and_looked_at(either_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        webhook = await made(rig, kinds=["message.queued"])
        await asked(rig, "POST", f"/webhooks/{webhook['id']}/test", status=204)
        (trial,) = await rig.receiver.takes(1)
        assert trial.kind == "webhook.test" and signed_with(trial, webhook["secret"])
        rig.receiver.say = lambda heard: 500
        sample = await rig.running.sample()
        await rig.receiver.hears(2)
        id_ = rig.receiver.heard[1].id
        await rig.tried(id_, 1)
        path = f"/webhooks/{webhook['id']}"
        listed = await asked(rig, "GET", f"{path}/deliveries?state=owed&subjectIds={sample.message.id}")
        (owed,) = listed["items"]
        assert (owed["id"], owed["kind"], owed["attempts"], owed["status"]) == (id_, "message.queued", 1, 500)
        assert owed["error"] == "it answered 500: words" and owed["nextAttempt"] > owed["dateLastAttempt"]
        both = (await asked(rig, "GET", f"{path}/deliveries"))["items"]
        assert [one["state"] for one in both] == ["owed", "delivered"]
        assert (await asked(rig, "GET", path))["failingSince"]
        assert (await asked(rig, "GET", "/webhooks"))["items"][0]["failingSince"]

    on_rig(either_store, scene)


def test_told_again_one_by_one_and_from_a_number_or_date(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        webhook = await made(rig, kinds=["message.queued"])
        for number in range(3):
            await rig.running.sample(f"+1555601{number:04}")
        first = (await rig.receiver.takes(3))[0]
        await rig.settled(3)
        path = f"/webhooks/{webhook['id']}/replay"
        assert await asked(rig, "POST", path, {"deliveryId": first.id}) == {"deliveryId": first.id}
        assert (await rig.receiver.takes(4))[3].id == first.id
        await rig.settled(3)
        last = rig.receiver.taken[2].number
        assert await asked(rig, "POST", path, {"fromNumber": last}) == {"fromNumber": last}
        assert (await rig.receiver.takes(5))[4].number == last
        await rig.settled(3)
        date = rig.universe.now_iso()[:10]
        await asked(rig, "POST", path, {"fromDate": date})
        await rig.receiver.takes(8)
        assert len({heard.id for heard in rig.receiver.taken}) == 3

    on_rig(sqlite_store, scene)


def test_a_new_secret_and_the_one_before_it_sign_together_for_a_while(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        webhook = await made(rig)
        path = f"/webhooks/{webhook['id']}"
        turned = await asked(rig, "POST", f"{path}/secret", {"keepHours": 1})
        await asked(rig, "POST", f"{path}/test", status=204)
        (heard,) = await rig.receiver.takes(1)
        assert signed_with(heard, webhook["secret"]) and signed_with(heard, turned["secret"])
        await rig.released(webhook["id"])
        rig.universe.advance(3601)
        await asked(rig, "POST", f"{path}/test", status=204)
        heard = (await rig.receiver.takes(2))[1]
        assert not signed_with(heard, webhook["secret"]) and signed_with(heard, turned["secret"])
        shown = (await asked(rig, "GET", path))["secretHint"]
        assert turned["secret"].endswith(shown) and len(shown) == 4

    on_rig(sqlite_store, scene)


def test_disabled_by_its_owner_and_told_what_it_missed_when_enabled(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        webhook = await made(rig, kinds=["message.queued"])
        path = f"/webhooks/{webhook['id']}"
        off = await asked(rig, "PATCH", path, {"disabled": True})
        assert off["disabled"] and "disabled it" in off["disabledReason"]
        await rig.running.sample()

        async def behind() -> bool:
            return "behindFrom" in await asked(rig, "GET", path)

        await until(behind)
        assert not rig.receiver.heard
        assert not (await asked(rig, "PATCH", path, {"disabled": False}))["disabled"]
        await rig.receiver.takes(1)

    on_rig(sqlite_store, scene)


def test_another_account_does_not_know_of_it(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        webhook = await made(rig)
        for method, path in (("GET", ""), ("DELETE", ""), ("GET", "/deliveries"), ("POST", "/test")):
            answer = await rig.running.ask(method, f"/webhooks/{webhook['id']}{path}", key="stranger")
            assert answer.status in (403, 404)

    on_rig(sqlite_store, scene)


def test_the_story_of_a_message_tells_who_was_told_but_not_to_customers(either_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        customer = CustomerCreated(account_id=ACME, date=rig.universe.now_iso(), id="cu", name="Shop")
        await rig.record(customer)
        webhook = await made(rig, kinds=["message.queued"])
        sample = await rig.running.sample(customer_id="cu")
        await rig.receiver.takes(1)
        await rig.settled(1)
        story = await asked(rig, "GET", f"/messages/{sample.message.id}")
        told = [event for event in story["events"] if event["kind"] == "WebhookTold"]
        said = f"The webhook {webhook['id']} was told of message.queued after 1 attempt."
        assert [event["description"] for event in told] == [said]
        limited = Caller(user_id="x", roles=frozenset({"Customer"}), account_ids=(ACME,), customer_ids=("cu",))
        call = Call(limited, rig.universe, rig.app.settings, rig.app.directory)
        shown = await get_message.run(GetMessage(message_id=sample.message.id), call)
        assert [event.kind for event in shown.events] == ["MessageCreated"]

    on_rig(either_store, scene)


def test_an_account_has_so_many_webhooks_whatever_another_has(either_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        url, date = rig.receiver.url(), rig.universe.now_iso()
        theirs: dict[str, Any] = {"account_id": BRANCH, "date": date, "url": url, "kinds": (), "description": ""}
        await rig.record(*(WebhookCreated(id=id_, secret="s", since=0, **theirs) for id_ in ("one", "two")))
        first = await made(rig)
        second = await made(rig)
        await asked(rig, "PATCH", f"/webhooks/{second['id']}", {"disabled": True})
        refused = await rig.running.ask("POST", "/webhooks", {"url": url}, key="boss")
        assert refused.refusal[:2] == (409, "TooManyWebhooks")
        assert "webhooks.most_per_account" in refused.json["responseStatus"]["message"]
        await asked(rig, "DELETE", f"/webhooks/{first['id']}", status=204)
        await made(rig)
        assert len((await asked(rig, "GET", "/webhooks"))["items"]) == 2

    on_rig(either_store, scene, start=False, webhooks_most_per_account=2)
