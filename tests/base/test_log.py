import io
import json
import logging
from typing import Any

import pytest

from trunkline.base.log import configure, get_logger, redact, without_addresses

log = get_logger("tests")


@pytest.fixture
def stream() -> io.StringIO:
    stream = io.StringIO()
    configure("info", stream=stream)
    return stream


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_an_event_is_one_line_of_json(stream: io.StringIO) -> None:
    log.info("message_sent", message_id="m1", attempts=2)
    (line,) = lines(stream)
    assert line.pop("time").endswith("Z")
    assert line == {
        "level": "info",
        "from": "trunkline.tests",
        "event": "message_sent",
        "message_id": "m1",
        "attempts": 2,
    }


def test_events_below_the_level_are_not_written(stream: io.StringIO) -> None:
    log.debug("detail")
    assert not log.enabled()
    assert log.enabled(logging.INFO)
    assert lines(stream) == []


def test_secrets_and_texts_are_hidden(stream: io.StringIO) -> None:
    log.warning("odd", password="p4ss", api_key="ak-1", headers={"Set-Cookie": "ss-id=1"}, body="Dear Ann", count=1)
    (line,) = lines(stream)
    assert line["password"] == line["api_key"] == line["headers"]["Set-Cookie"] == "[hidden]"
    assert line["body"] == "[8 long]"
    assert line["count"] == 1
    assert "Ann" not in stream.getvalue()


def test_texts_are_written_when_asked_for_but_secrets_never() -> None:
    assert redact({"text": "hello", "token": "t"}, texts=True) == {"text": "hello", "token": "[hidden]"}


def test_a_failure_has_its_traceback(stream: io.StringIO) -> None:
    try:
        raise ValueError("broken")
    except ValueError:
        log.exception("failed")
    log.exception("failed_elsewhere", KeyError("x"))
    first, second = lines(stream)
    assert "ValueError: broken" in first["traceback"]
    assert "KeyError" in second["traceback"]


def test_libraries_speak_in_the_same_form(stream: io.StringIO) -> None:
    logging.getLogger("some.library").warning("careful: %s", 7)
    logging.getLogger("some.library").info("chatter")
    (line,) = lines(stream)
    assert (line["from"], line["event"]) == ("some.library", "careful: 7")


def test_what_json_does_not_know_is_written_as_text(stream: io.StringIO) -> None:
    log.error("odd", thing={1, 2}, error=ValueError("no"))
    (line,) = lines(stream)
    assert line["error"] == "no"


def test_many_things_are_many_lines_of_the_same_form(stream: io.StringIO) -> None:
    log.many([{"event": "one", "message": "m"}, {"event": "two", "odd": {1}}])
    log.many([])
    first, second = lines(stream)
    assert (first["event"], first["message"], first["level"]) == ("one", "m", "info")
    assert set(first) - {"message"} == set(second) - {"odd"} == {"time", "level", "from", "event"}


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("The 'To' number +15556667777 is not valid", "The 'To' number [hidden] is not valid"),
        ("to 15556667777: denied", "to [hidden]: denied"),
        ("tel:+1 (555) 666-7777, off", "tel:[hidden], off"),
        ("550 <ann.lee@example.com>: unknown", "550 <[hidden]>: unknown"),
        ("error 30003 at 2026-11-27T10:00:00.123Z from 192.168.100.200:12775", None),
        ("message 019aa8f2-c1b4-7390-8111-123456789012 of 6a7b812345678c9 at 0x7f4481c01950", None),
    ],
)
def test_words_of_others_lose_the_number_that_they_are_about(stream: io.StringIO, said: str, kept: str | None) -> None:
    assert without_addresses(said) == (said if kept is None else kept)
    log.warning("odd", reason=said, error=said, nested={"reason": said})
    log.exception("odder", ValueError(said))
    first, second = lines(stream)
    assert first["reason"] == first["error"] == first["nested"]["reason"] == without_addresses(said)
    assert without_addresses(said) in second["traceback"]
    assert kept is None or said not in stream.getvalue()
