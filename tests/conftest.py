"""What every test may ask for: the shared material, and how long Hypothesis searches."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

_QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]
settings.register_profile("quick", max_examples=25, deadline=None, suppress_health_check=_QUIET)
# In CI the same examples each time: a new find belongs to whoever looks for it, not to whoever happens to push.
settings.register_profile(
    "default",
    max_examples=200,
    deadline=None,
    suppress_health_check=_QUIET,
    derandomize="CI" in os.environ,
)
settings.register_profile("deep", max_examples=5_000, deadline=None, suppress_health_check=_QUIET)
settings.load_profile("default")

#: Official schemas, real documents and annotated releases: not part of the repository.
SHARED = Path(os.environ.get("PRESSSCHEMA_SHARED", Path(__file__).parents[2] / "shared"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared material; tests that need it skip without it."""
    if not SHARED.is_dir():
        pytest.skip(f"needs the shared material: no folder {SHARED} (set PRESSSCHEMA_SHARED)")
    return SHARED
