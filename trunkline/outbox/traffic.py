"""What the lanes of one process share: what is well, where else messages can go, and how long a breakdown is borne."""

from __future__ import annotations

from dataclasses import dataclass

from trunkline.outbox.health import Health
from trunkline.outbox.limits import Limits
from trunkline.outbox.router import Router


@dataclass(frozen=True, slots=True)
class Traffic:
    """The shared parts; `failover_after` in seconds."""

    health: Health
    router: Router
    limits: Limits
    failover_after: float
