"""The connection to the store breaks during a commit: was it kept? Nobody knows, nobody says so, a repeat is safe."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import msgspec
import pytest

from tests.ways.stage import staged
from trunkline.settings import Settings
from trunkline.store.engine import Engine, Row, Step, StoreUnavailable, T, Transaction

HANDSET = "+15556667777"


class Spied:
    """A transaction that notices a text in what it writes."""

    def __init__(self, transaction: Transaction, text: str) -> None:
        self._transaction = transaction
        self.locks = transaction.locks
        self._text = text
        self.seen = False

    def _look(self, steps: Sequence[Step]) -> None:
        self.seen = self.seen or any(self._text in str(step.values) for step in steps)

    async def run(self, steps: Sequence[Step]) -> list[list[Row]]:
        self._look(steps)
        return await self._transaction.run(steps)

    def last(self, steps: Sequence[Step]) -> None:
        self._look(steps)
        self._transaction.last(steps)


class Breaking:
    """Breaks the first transaction that writes a text: before its commit, or when that has been kept already."""

    def __init__(self, engine: Engine, text: str, *, kept: bool) -> None:
        self._transaction = engine.transaction
        self._text = text
        self._kept = kept
        self._done = False

    async def transaction(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        mine = False

        async def spying(transaction: Transaction) -> T:
            nonlocal mine
            spied = Spied(transaction, self._text)
            result = await work(spied)
            mine = spied.seen and not self._done
            if mine and not self._kept:
                self._break()
            return result

        result = await self._transaction(spying)
        if mine:
            self._break()
        return result

    def _break(self) -> None:
        self._done = True
        raise StoreUnavailable("the connection was closed in the middle of operation")


@pytest.mark.parametrize("kept", [True, False])
def test_a_commit_whose_answer_was_lost(store_settings: Settings, kept: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> None:
        async with staged(store_settings) as stage:
            breaking = Breaking(stage.app.engine, "was it?", kept=kept)
            monkeypatch.setattr(stage.app.engine, "transaction", breaking.transaction)
            refused = await stage.send("was it?", HANDSET, key="once")
            assert refused.status == 503
            status = msgspec.json.decode(refused.body)["responseStatus"]
            assert status["errorCode"] == "Unavailable"
            assert "not known" in status["message"]
            assert [one.text for one in await stage.kept()] == (["was it?"] if kept else [])
            given = await stage.sent("was it?", HANDSET, key="once")
            await stage.becomes(given["id"], "delivered")
            assert (await stage.arrived())[given["id"]] == 1
            assert [one.text for one in await stage.kept()] == ["was it?"]

    asyncio.run(main())
