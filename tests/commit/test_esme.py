"""What ESMEs are owed comes with the message or its end; a message of others owes nothing."""

from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME
from tests.kits.store_kit import Store
from trunkline.domain.esme import wish
from trunkline.domain.facts import DeliveryReported, MessageCanceled
from trunkline.store import tables


def test_owed_with_the_end_of_a_message(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        date = app.universe.now_iso()
        none = (await app.sample("+15557770001")).message.id
        all_ = (await app.sample("+15557770002", esme="e")).message.id
        failures = (await app.sample("+15557770003", esme=wish("e", failures_only=True))).message.id
        canceled = (await app.sample("+15557770004", esme="e")).message.id
        for id_ in (none, all_, failures):
            told = DeliveryReported(account_id=ACME, date=date, id=id_, delivered=True, failure=None, reason="")
            await app.record(told)
            await app.record(told)
        await app.record(MessageCanceled(account_id=ACME, date=date, id=canceled, by="test"))
        rows = {row["message_id"]: row for row in await app.rows(tables.ESME_DELIVERY)}
        assert set(rows) == {all_, canceled}
        assert (rows[all_]["status"], rows[all_]["esme_id"], rows[all_]["date"]) == ("delivered", "e", date)
        assert rows[canceled]["status"] == "canceled"

    play(either_store, scene)
