"""Every fact about a message is a line with its ID, and no line has what people wrote."""

from __future__ import annotations

import contextlib
import io
import json
import logging
from typing import Any

import msgspec
import pytest

from tests.commit.ledger import canceled, created, deferred, failed, noted, opened, read, reported, sent, unknown
from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import THEM
from tests.kits.store_kit import Store
from trunkline.base import log
from trunkline.base.faults import NotFound
from trunkline.commit.message_log import _about, note_messages
from trunkline.domain import facts
from trunkline.domain.facts import Fact


def lines(*told: Fact, level: str = "info") -> list[dict[str, Any]]:
    stream = io.StringIO()
    log.configure(level, stream=stream)
    note_messages(told)
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_line_says_what_happened_to_which_message() -> None:
    (line,) = lines(sent())
    assert {name: line[name] for name in ("event", "message", "attempt", "carrier_id")} == {
        "event": "message_sent",
        "message": "m",
        "attempt": 1,
        "carrier_id": "x",
    }


@pytest.mark.parametrize("fact", [created(), deferred(), unknown(), canceled(), reported(), noted()], ids=str)
def test_each_fact_about_a_message_has_its_line(fact: Fact) -> None:
    (line,) = lines(fact)
    assert line["message"] == "m"


def test_what_was_read_is_a_line_for_each_message() -> None:
    assert [line["message"] for line in lines(read("m1", "m2"))] == ["m1", "m2"]


def test_no_line_has_texts_numbers_or_addresses() -> None:
    asked = facts.CallbackAsked(
        account_id="a", date="d", id="c", subject_id="m", format="f", url="https://u:p@x/", kinds=()
    )
    said = json.dumps(lines(created(text="Hello there"), opened(), asked))
    assert "Hello" not in said and "+1555" not in said and "Ann" not in said and "u:p" not in said


def test_the_number_in_what_a_carrier_says_is_hidden() -> None:
    said = msgspec.structs.replace(failed(), reason="The 'To' number +15556667777 is not valid")
    assert [line["reason"] for line in lines(said)] == ["The 'To' number [hidden] is not valid"]


def test_no_kind_of_fact_shows_whom_it_is_about() -> None:
    for name, kind in vars(facts).items():
        if isinstance(kind, type) and issubclass(kind, Fact) and (about := _about(kind)) is not None:
            line: Any = about.line
            assert not {"address", "other_address", "to_address", "number", "peer", "url", "text"} & set(
                line.__struct_fields__
            ), name


def test_the_log_of_a_whole_way_has_no_number_and_no_text(sqlite_store: Store) -> None:
    """Out to a handset and back as a receipt, an answer, a STOP with its answer, and a send that is refused for it."""
    stream = io.StringIO()

    async def scene(app: RunningApp) -> None:
        log.configure("debug", stream=stream)
        sent = await app.sent("Are you coming?")
        await app.becomes(sent["id"], "delivered")
        for text in ("On my way", "STOP"):
            await app.app.network.answer(THEM, "+15550001001", text)
        await app.send("Are you there?")
        await app.app.network.answer(THEM, "+15559990000", "to nobody")

    with contextlib.suppress(NotFound):
        play(sqlite_store, scene, deliver=True)
    said = stream.getvalue()
    assert '"event":"handset_text_recorded"' in said and '"event":"opted_out"' in said
    for word in ("+1555", "Are you", "On my way", "there?", "nobody\n"):
        assert word not in said, word


def test_facts_about_others_and_a_quiet_log_say_nothing() -> None:
    assert lines(opened()) == []
    assert lines(sent(), level="warning") == []


def test_every_fact_that_is_called_after_messages_is_about_one() -> None:
    """A new fact about messages that names its message otherwise would be missing in the log."""
    for name, kind in vars(facts).items():
        if isinstance(kind, type) and issubclass(kind, Fact) and name.startswith("Message"):
            members = kind.__annotations__
            assert {"id", "message_id", "message_ids"} & set(members), name
    assert logging.getLogger("trunkline").level is not None
