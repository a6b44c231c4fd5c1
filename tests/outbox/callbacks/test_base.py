"""The seam of callbacks: every format is found by its key, and a bare status has a meaning."""

from __future__ import annotations

import pytest

import trunkline.outbox.callbacks
from trunkline.base.guarded_http import Reply
from trunkline.base.plugins import collect
from trunkline.outbox.callbacks.base import CallbackFormat, Verdict, by_status


@pytest.mark.parametrize(
    ("status", "verdict"),
    [(200, "done"), (204, "done"), (302, "again"), (400, "again"), (410, "gone"), (429, "again"), (500, "again")],
)
def test_what_a_bare_status_means(status: int, verdict: str) -> None:
    assert by_status(Reply(status, {}, b"", False)) is Verdict(verdict)


def test_each_format_has_a_key_of_its_own() -> None:
    keys = [each.key for each in collect(trunkline.outbox.callbacks, CallbackFormat)]
    assert "standard" in keys and len(keys) == len(set(keys))
