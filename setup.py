"""What pyproject.toml cannot say: the documentation goes into the package when it is built."""

from __future__ import annotations

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py


class BuildWithDocs(build_py):
    """Builds the modules, and puts the folder docs beside them, where an installed server looks for it."""

    def run(self) -> None:
        """Build."""
        super().run()
        if not self.editable_mode:  # then the server runs from the clone, and finds the folder there
            target = Path(self.build_lib, "trunkline", "docs")
            shutil.copytree("docs", target, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".*"))


setup(cmdclass={"build_py": BuildWithDocs})
