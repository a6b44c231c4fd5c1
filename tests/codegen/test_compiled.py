"""The generated code of TypeScript, JavaScript and Python as their own tools see it; the others: tests/languages."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.codegen.compiled import SELECTIONS, SERVICES, write_file
from tests.languages.toolbox import run
from trunkline.codegen import language_of

# As the reference, members are not set by a constructor that the compiler could see through.
OPTIONS = ("--noEmit", "--strict", "--strictPropertyInitialization", "false", "--target", "es2022")


def write(folder: Path, language: str, service: str, name: str = "", **asked: str) -> Path:
    """The file of a language for one of the services."""
    found = language_of(language)
    assert found is not None
    return write_file(folder, found, service, name, **asked)


def each(folder: Path, language: str) -> list[Path]:
    """The files of a language for all services, in one folder."""
    return [write(folder, language, service) for service in SERVICES]


def compile_all(packages: Path, files: list[Path], folder: Path) -> None:
    """Have the compiler of TypeScript look at files; one start of it costs more than they do."""
    run(["node", packages / "node_modules" / "typescript" / "bin" / "tsc", *OPTIONS, *files], folder)


def test_typescript(npm_packages: Path, tmp_path: Path) -> None:
    files = each(tmp_path, "typescript")
    files += [write(tmp_path, "typescript", "trunk", f"{name}.ts", **asked) for name, asked in SELECTIONS.items()]
    files += [write(tmp_path, "typescript.d", service, GlobalNamespace=service) for service in SERVICES]
    assert len(set(files)) == 2 * len(SERVICES) + len(SELECTIONS)
    assert all(path.stat().st_size > 1000 for path in files)
    compile_all(npm_packages, files, tmp_path)


def test_the_compiler_sees_what_is_missing(npm_packages: Path, tmp_path: Path) -> None:
    file = write(tmp_path, "typescript", "trunk", IncludeTypes="ListMessages")
    with pytest.raises(AssertionError, match="Cannot find name 'ListRequest'"):
        compile_all(npm_packages, [file], tmp_path)


LOAD = """
for (const kind of Object.values(dtos)) {
    if (typeof kind !== "function") continue
    const made = new kind({ other: 1 })
    if (made.other !== 1) throw new Error(`${kind.name} lost a member`)
    if (made.createResponse) { made.createResponse(); JSON.stringify([made.getTypeName(), made.getMethod(), made]) }
}
if (Object.keys(dtos).length < 10) throw new Error("types are missing")
"""


@pytest.mark.parametrize(("language", "begins"), [
    ("mjs", 'import * as dtos from "./FILE"'),
    ("javascript", 'const dtos = require("./FILE")'),
])  # fmt: skip
def test_javascript(npm_packages: Path, tmp_path: Path, language: str, begins: str) -> None:
    for path in each(tmp_path, language):
        script = tmp_path / f"load{path.suffix}"
        script.write_text(begins.replace("FILE", path.name) + LOAD, encoding="utf-8")
        run(["node", script], tmp_path)


def test_python(tmp_path: Path) -> None:
    each(tmp_path, "python")
    lines = [
        "import dataclasses, enum, trunk, sample, turned",
        "from servicestack import from_json, to_json",
        "modules = (trunk, sample, turned)",
        "kinds = [one for module in modules for one in vars(module).values() if dataclasses.is_dataclass(one)]",
        "own = [kind for kind in kinds if kind.__module__ in ('trunk', 'sample', 'turned')]",
        "assert len(own) > 40 and all(to_json(kind()) for kind in own)",
        'page = from_json(trunk.ListResponse[trunk.MessageInfo], \'{"items": [{"isUnread": true}], "totalCount": 1}\')',
        "assert page.items[0].is_unread and page.total_count == 1",
        'label = from_json(sample.Label, \'{"text": "a", "on": {"text": "b"}}\')',
        "assert label.on.text == 'b'",
        "assert '\"class\": \"x\"' in to_json(sample.Thing(class_='x'))",
    ]
    (tmp_path / "load.py").write_text("\n".join(lines), encoding="utf-8")
    run([sys.executable, "-W", "ignore", "load.py"], tmp_path)
