"""Every source file has its test file: trunkline/x/y.py -> tests/x/test_y.py."""

from pathlib import PurePosixPath

from tests.laws.files import ROOT, modules

PLUG_INS = {
    "trunkline/carriers/": "tests/carriers/test_carriers.py",
    "trunkline/codegen/languages/": "tests/codegen/test_languages.py",
    "trunkline/commit/reactions/": "tests/commit/test_reactions.py",
    "trunkline/formats/": "tests/formats/test_formats.py",
    "trunkline/operations/": "tests/operations/test_operations.py",
    "trunkline/store/migrations/": "tests/store/test_migrate.py",
}
"""Folders of plug-ins, whose kit is the test of each: it walks them all, and demands a case file."""

WITHOUT_TEST: dict[str, str] = {}
"""Files that need no test file of their own, each with the reason. The wish is that this stays empty."""

UNDER_WORK: tuple[str, ...] = ()
"""Parts whose tests are still being written. Only ever shorter, and empty before a release."""


def proof_of(name: str) -> str:
    path = PurePosixPath(name)
    return str(PurePosixPath("tests", *path.parts[1:-1], f"test_{path.name}"))


def holds_code(name: str, text: str) -> bool:
    """An empty package file, or one with a docstring and a version, has nothing to test."""
    return not name.endswith("__init__.py") or "def " in text or "class " in text


def has_test(name: str) -> bool:
    if (ROOT / proof_of(name)).is_file():
        return True
    return any(name.startswith(folder) and (ROOT / kit).is_file() for folder, kit in PLUG_INS.items())


def test_every_source_file_has_its_test_file() -> None:
    missing = {name for name, text in modules() if holds_code(name, text) and not has_test(name)}
    unexplained = sorted(name for name in missing - WITHOUT_TEST.keys() if not name.startswith(UNDER_WORK))
    assert not unexplained, "\n".join(f"{name}: write {proof_of(name)}" for name in unexplained)


def test_exceptions_are_needed() -> None:
    names = {name for name, _ in modules()}
    assert not [name for name in WITHOUT_TEST if name not in names or has_test(name)]
    assert all(WITHOUT_TEST.values())
