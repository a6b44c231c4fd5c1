"""The files of the project, found without git."""

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
NOT_OURS = {"build", "data", "dist", "node_modules", "__pycache__"}


def walk(folder: Path = ROOT) -> Iterator[Path]:
    """Every file of the project below a folder: not what tools make, not hidden folders but .ci."""
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            hidden = path.name.startswith(".") and path.name != ".ci"
            if not hidden and path.name not in NOT_OURS and path.suffix != ".egg-info":
                yield from walk(path)
        elif path.suffix not in (".pyc", ".db") and path.name != ".git":  # a file where the tree is a git worktree
            yield path


def texts() -> Iterator[tuple[str, str]]:
    """Every text file with its name."""
    for path in walk():
        try:
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def modules() -> Iterator[tuple[str, str]]:
    """Every module of the package with its name."""
    return ((name, text) for name, text in texts() if name.startswith("trunkline/") and name.endswith(".py"))
