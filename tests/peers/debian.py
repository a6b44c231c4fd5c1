"""Installs what the tests of this folder run of Debian's packages, as far as this user may."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable

from tests.languages.toolbox import ROOT, alone, fetch


def has_perl_module(name: str) -> bool:
    """Whether Perl finds a module."""
    return subprocess.run(["perl", f"-M{name}", "-e", "1"], capture_output=True, check=False).returncode == 0


def install(package: str, is_there: Callable[[], bool]) -> None:
    """Install one package when it is missing; fail with what to do when it still is."""
    with alone():
        if not is_there() and os.geteuid() == 0 and shutil.which("apt-get"):
            quiet = {"DEBIAN_FRONTEND": "noninteractive"}
            patient = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
            fetch([*patient, "update"], ROOT, **quiet)
            fetch([*patient, "install", "--yes", "--no-install-recommends", package], ROOT, **quiet)
    assert is_there(), f"install {package} (on Debian)"
