"""What lines are about is read at once, by account."""

from __future__ import annotations

from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME, HOLDING, MAIN
from tests.kits.store_kit import Store
from trunkline.outbox.webhooks.routing import Told
from trunkline.outbox.webhooks.subjects import conversations_of, endpoints_of, subjects_of
from trunkline.store.events import Event


def line(kind: str, subject: str, account: str = ACME) -> Told:
    return Told(Event(1, account, "Something", subject, "d", {}), kind)


def test_messages_and_sessions_of_their_own_account(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        sample = await app.sample()
        lines = [
            line("message.sent", sample.message.id),
            line("session.opened", sample.session.id),
            line("session.ended", sample.session.id, HOLDING),
            line("message.sent", "nobody"),
            line("webhook.disabled", "w"),
        ]
        found = await subjects_of(app.app.directory, lines)
        assert set(found) == {(ACME, sample.message.id), (ACME, sample.session.id)}
        assert set(conversations_of(found).values()) == {sample.session.conversation_id}
        endpoints = await endpoints_of(app.app.directory, found.values())
        assert list(endpoints) == [(ACME, MAIN)]

    play(either_store, scene)
