import json
from typing import Any

import pytest

from trunkline.cli.output import LONGEST_CELL, print_made, print_rows, shown, table
from trunkline.operations.types.webhooks import WebhookDeliveryInfo, WebhookDeliveryStates

ROWS: list[dict[str, Any]] = [{"id": "1", "name": "Harbor", "on": True}, {"id": "22", "name": None, "on": False}]


def test_tables_line_up() -> None:
    assert table(ROWS, ("id", "name", "on")) == ["id  name    on", "1   Harbor  yes", "22  -       no"]


def test_cells_are_short_and_plain() -> None:
    (_, line) = table([{"text": "x" * 100}], ("text",))
    assert len(line) == LONGEST_CELL
    assert table([{"text": "a\nb\x1b[31m"}], ("text",))[1] == "a b [31m"
    assert table([{"roles": ["A", "B"]}], ("roles",))[1] == "A, B"


def test_rows_as_table_as_json_and_none(capsys: pytest.CaptureFixture[str]) -> None:
    print_rows(ROWS, ("id",), in_json=False, none="nothing")
    assert capsys.readouterr().out == "id\n1\n22\n"
    print_rows(ROWS, ("id",), in_json=True, none="nothing")
    assert json.loads(capsys.readouterr().out) == ROWS
    print_rows([], ("id",), in_json=False, none="nothing")
    assert capsys.readouterr() == ("", "nothing\n")
    print_rows([], ("id",), in_json=True, none="nothing")
    assert json.loads(capsys.readouterr().out) == []


def test_what_was_made(capsys: pytest.CaptureFixture[str]) -> None:
    print_made({"id": "1"}, "made 1", in_json=False)
    assert capsys.readouterr().out == "made 1\n"


def test_an_answer_by_the_names_of_here() -> None:
    answer = shown(WebhookDeliveryInfo(id="1", state=WebhookDeliveryStates("owed"), attempts=2, event_number=7))
    assert (answer["id"], answer["state"], answer["attempts"], answer["webhook_id"]) == ("1", "owed", 2, None)
