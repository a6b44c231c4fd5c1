"""An answer that comes late is recorded, so that the receipt after it finds its message."""

from __future__ import annotations

from tests.inbound.post import receipt
from tests.kits.carrier_kit import outgoing
from tests.kits.running_app import LINE, RunningApp, play
from tests.kits.small_world import ACME
from tests.kits.store_kit import Store
from trunkline.carriers.base import Accepted
from trunkline.domain.facts import OutcomeUnknown
from trunkline.inbound.acceptances import Acceptances
from trunkline.inbound.receipts import Receipts


def test_a_late_answer_makes_an_unconfirmed_message_a_sent_one(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        made = app.app
        sample = await app.sample()
        unknown = OutcomeUnknown(
            account_id=ACME,
            date=app.universe.now_iso(),
            id=sample.message.id,
            attempt=1,
            reason="silence",
            due=2**50,
            give_up=2**50,
        )
        await app.record(unknown)
        assert (await app.message(sample.message.id))["status"] == "unconfirmed"
        message = outgoing(message_id=sample.message.id, account_id=ACME, connection_id=LINE)
        acceptances = Acceptances(made.committer, made.universe, made.settings)
        await acceptances.take(message, Accepted("x9"))
        row = await app.message(sample.message.id)
        assert (row["status"], row["carrier_id"]) == ("sent", "x9")
        receipts = Receipts(made.directory, made.committer, made.universe, made.recent)
        await receipts.take(receipt(carrier_id="x9"))
        await acceptances.take(message, Accepted("x9"))
        assert (await app.message(sample.message.id))["status"] == "delivered"

    play(either_store, scene)
