"""The seam of a fact: which rows its decision needs, and which rows it means."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import Fact


def needs_nothing(fact: Any, needs: Needs) -> None:
    """For facts that depend on no current state."""


class Reaction(NamedTuple):
    """What a kind of fact does to the store; `apply` is pure and raises Declined when the fact no longer holds."""

    fact: type[Fact]
    apply: Callable[[Any, Rows], None]
    needs: Callable[[Any, Needs], None] = needs_nothing
