"""The handset in a browser: a text appears without a reload, and an answer arrives."""

from __future__ import annotations

from pathlib import Path

from tests.browser.conftest import Play


def test_a_text_appears_and_the_answer_arrives(play: Play, tmp_path: Path) -> None:
    found = play("handset.js", tmp_path)
    assert found["live"] == {"direction": "Incoming", "reloaded": False}
    assert found["plain"] == {"direction": "Incoming"}
