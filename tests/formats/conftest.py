"""How hypothesis works here: the same examples in every run, and no clock, for a busy machine is no mistake."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile(
    "formats", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], database=None
)
settings.load_profile("formats")
