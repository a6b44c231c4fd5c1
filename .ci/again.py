"""Runs again what failed beside thousands of others: at most two tests, alone, three times, each of which must pass.

    python .ci/again.py CACHE_DIR [option of pytest ...]

CACHE_DIR is where pytest kept what failed. On a busy machine one of ten thousand tests may wait too long; a
test that fails by itself fails here too. Prints the names of those that passed. Exit code 0: all did.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

MOST = 2
TIMES = 3


def main(cache: str, options: list[str]) -> int:
    """Run them; the exit code."""
    kept = Path(cache, "v", "cache", "lastfailed")
    failed = list(json.loads(kept.read_text())) if kept.exists() else []
    if not 1 <= len(failed) <= MOST or not all("::" in name for name in failed):
        return 1
    command = [sys.executable, "-m", "pytest", "-n0", "-p", "no:cacheprovider", *options, *failed]
    for _ in range(TIMES):
        if subprocess.run(command, stdout=sys.stderr, check=False).returncode:
            return 1
    print(" ".join(failed))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
