"""`trunkline message`: the story by the message's ID, the carrier's, and the other party's number."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.cli.commands import Shell
from trunkline.app import open_engine
from trunkline.base.plugins import collect
from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe
from trunkline.commit import reactions
from trunkline.commit.committer import Committer
from trunkline.commit.reaction import Reaction
from trunkline.domain.conversation import conversation_id
from trunkline.domain.facts import Fact, MessageCreated, MessageSent, SessionOpened
from trunkline.settings import Settings

THEM = "+15556667777"


def recorded(shell: Shell, *told: Fact) -> None:
    """Commit facts into the place of a shell."""

    async def work() -> None:
        settings = Settings.load(None, shell.environment)
        engine = await open_engine(settings)
        committer = Committer(engine, collect(reactions, Reaction))
        writing = spawn(committer.run(), "committer")
        await committer.commit(told)
        await committer.stop()
        await writing
        await engine.close()

    asyncio.run(work())


def conversation(shell: Shell, *carrier_ids: str) -> list[str]:
    """Messages to one number, each accepted by the carrier under an id; their own ids."""
    line = shell.data_of("connection", "add", "--name", "line")["id"]
    endpoint = shell.data_of("endpoint", "add", "--number", "+15551230001", "--name", "Desk")
    account, universe = endpoint["account_id"], Universe()
    members: dict[str, Any] = {"account_id": account, "date": universe.now_iso(), "customer_id": None}
    talk = conversation_id(account, endpoint["id"], THEM)
    session = SessionOpened(
        **members,
        id=universe.new_id(),
        endpoint_id=endpoint["id"],
        conversation_id=talk,
        other_address=THEM,
        channel="Chat",
        incoming=False,
        created_by="Ann",
    )
    told: list[Fact] = [session]
    ids = []
    for carrier_id in carrier_ids:
        ids.append(universe.new_id())
        told.append(
            MessageCreated(
                **members,
                id=ids[-1],
                endpoint_id=endpoint["id"],
                conversation_id=talk,
                session_id=session.id,
                connection_id=line,
                incoming=False,
                other_address=THEM,
                sender="Ann",
                text="The cat is out",
                encoding="GSM-7",
                segments=1,
                due=0,
                give_up=2**41,
            )
        )
        sent = {"account_id": account, "date": universe.now_iso(), "id": ids[-1], "attempt": 1, "due": 2**41}
        told.append(MessageSent(**sent, carrier_id=carrier_id, connection_id=line))
    recorded(shell, *told)
    return ids


def test_the_story_by_any_name_of_the_message(on_both: Shell) -> None:
    (id_,) = conversation(on_both, "SM123")
    for name in (id_, "SM123", THEM):
        said = on_both.done("message", name)
        assert f"message {id_} to {THEM}: sent" in said
        assert "The carrier accepted it as SM123." in said and "It was taken in to be sent." in said
        assert "carrier id: SM123" in said and "GSM-7, 1 segment" in said and "cat" not in said
    assert "The cat is out" in on_both.done("message", id_, "--text")
    data = on_both.data_of("message", id_)
    assert [event["kind"] for event in data["events"]] == ["MessageCreated", "MessageSent"]
    assert data["attempts"][0]["outcome"] == "accepted" and "text" not in data["message"]


def test_several_are_listed_newest_first(installed: Shell) -> None:
    ids = conversation(installed, "a", "b")
    lines = installed.done("message", THEM).splitlines()
    assert [line.split()[0] for line in lines] == ids[::-1] and all(THEM in line for line in lines)
    listed = installed.data_of("message", THEM)
    assert [row["id"] for row in listed] == ids[::-1] and all("text" not in row for row in listed)


def test_one_that_is_not_there(installed: Shell) -> None:
    for name in ("nobody", "+15550000000", "\x00"):
        result = installed.run("message", name)
        assert result.exit_code == 4 and "No message has the ID or number" in result.stderr
