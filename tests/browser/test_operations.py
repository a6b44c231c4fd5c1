"""The list of operations in a browser: the filter narrows it, and without scripts it is whole."""

from __future__ import annotations

from pathlib import Path

from tests.browser.conftest import Play


def test_the_filter_narrows_the_list(play: Play, tmp_path: Path) -> None:
    found = play("operations.js", tmp_path)
    assert len(found["all"]) > 15 and found["filtered"] == ["SendMessage"]
    assert found["said"] == f"1 of {len(found['all'])}"
    assert found["none"] == []
    assert (found["whole"], found["useless"]) == (found["all"], 0)
