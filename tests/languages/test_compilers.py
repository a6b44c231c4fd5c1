"""The generated code of the whole API, and of a service with everything in it, as each language's own tool sees it.

TypeScript, JavaScript and Python, which are quick, are in `tests.codegen.test_compiled`.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from tests.codegen.compiled import SELECTIONS, SERVICES, write_file
from tests.languages import stubs
from tests.languages.toolbox import (
    LEFT_OUT,
    PACKAGES,
    install,
    leave_out,
    need,
    python_tools,
    run,
    wanted,
)
from trunkline.codegen import language_of

USED = {
    "csharp": ("mcs",),
    "go": ("go",),
    "java": ("javac",),
    "kotlin": ("kotlinc", "javac"),
    "php": ("php",),
    "ruby": ("ruby",),
    "rust": ("rustc",),
}
"""The programs that each language needs."""


@pytest.fixture(scope="module", autouse=True)
def programs() -> None:
    """Every program that is missing is installed in one go."""
    unknown = [name for name in LEFT_OUT if language_of(name) is None]
    assert not unknown, f"no language has this name: {', '.join(unknown)}"
    install({name for language, names in USED.items() if wanted([language]) for name in names})
    assert set(PACKAGES) >= {name for names in USED.values() for name in names}


def write(folder: Path, language: str, service: str, name: str = "", **asked: str) -> Path:
    """The file of a language for one of the services."""
    leave_out(language)
    need(*USED.get(language, ()))
    found = language_of(language)
    assert found is not None
    return write_file(folder, found, service, name, **asked)


def each(folder: Path, language: str) -> list[Path]:
    """The files of a language for all services, in one folder."""
    return [write(folder, language, service) for service in SERVICES]


def test_csharp(tmp_path: Path) -> None:
    files = [write(tmp_path, "csharp", service) for service in ("trunk", "sample")]
    files.append(write(tmp_path, "csharp", "turned", GlobalNamespace="Turned"))
    (tmp_path / "library.cs").write_text(stubs.CSHARP, encoding="utf-8")
    run(["mcs", "-target:library", "-out:all.dll", "library.cs", *files], tmp_path)
    assert (tmp_path / "all.dll").stat().st_size > 10_000


def test_csharp_selections(tmp_path: Path) -> None:
    (tmp_path / "library.cs").write_text(stubs.CSHARP, encoding="utf-8")
    for name, asked in SELECTIONS.items():
        path = write(tmp_path, "csharp", "trunk", f"{name}.cs", **asked)
        run(["mcs", "-target:library", "-out:some.dll", "library.cs", path], tmp_path)


def test_java(tmp_path: Path) -> None:
    for service in SERVICES:
        write(tmp_path, "java", service, f"{service}.java", GlobalNamespace=service)
    stubs.write_java(tmp_path)
    run(["javac", "-d", "out", *sorted(tmp_path.rglob("*.java"))], tmp_path)
    assert (tmp_path / "out" / "trunk$SendMessage.class").is_file()


def test_kotlin(tmp_path: Path) -> None:
    files = [write(tmp_path, "kotlin", service, Package=service) for service in SERVICES]
    stubs.write_java(tmp_path)
    run(["javac", "-d", "library", *sorted(tmp_path.rglob("*.java"))], tmp_path)
    run(["kotlinc", *files, "-cp", "library", "-d", "out", "-nowarn"], tmp_path)
    assert (tmp_path / "out" / "trunk" / "SendMessage.class").is_file()


def test_go(tmp_path: Path) -> None:
    for service in SERVICES:
        write(tmp_path, "go", service, f"{service}/dtos.go", GlobalNamespace=service)
    (tmp_path / "go.mod").write_text(stubs.GO_MODULE, encoding="utf-8")
    (tmp_path / "library").mkdir()
    for name, text in stubs.GO_LIBRARY.items():
        (tmp_path / "library" / name).write_text(text, encoding="utf-8")
    offline = {"GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOCACHE": str(tmp_path / "cache"), "GOTOOLCHAIN": "local"}
    run(["go", "vet", "./..."], tmp_path, **offline)


def test_rust(tmp_path: Path) -> None:
    files = each(tmp_path, "rust")
    (tmp_path / "serde.rs").write_text(stubs.RUST, encoding="utf-8")
    run(["rustc", "--edition", "2021", "--crate-type", "proc-macro", "serde.rs"], tmp_path)
    for path in files:
        options = ["--crate-type", "lib", "--emit", "metadata", "--extern", "serde=libserde.so"]
        run(["rustc", "--edition", "2021", *options, path], tmp_path)


PHP_LOAD = """<?php
require 'library.php';
require 'trunk.php';
require 'sample.php';
require 'turned.php';
$search = new trunk\\ListMessages(page: 2, accountIds: ['a']);
$json = json_encode($search);
if (!str_contains($json, '"page":2') || !str_contains($json, '"accountIds":["a"]')) throw new Exception($json);
if (!($search->createResponse() instanceof trunk\\ListResponse)) throw new Exception('no answer');
$thing = new sample\\Thing();
$thing->fromMap(['id' => '7', 'class' => 'x', 'words' => ['a' => 'b']]);
if (json_decode(json_encode($thing), true)['class'] !== 'x') throw new Exception('lost');
foreach (get_declared_classes() as $name)
    if (preg_match('/^(trunk|sample|turned).[A-Z]/', $name) && !enum_exists($name)) json_encode(new $name());
"""


def test_php(tmp_path: Path) -> None:
    for service in SERVICES:
        write(tmp_path, "php", service, GlobalNamespace=service)
    (tmp_path / "library.php").write_text(stubs.PHP, encoding="utf-8")
    (tmp_path / "load.php").write_text(PHP_LOAD, encoding="utf-8")
    assert "Warning" not in run(["php", "-d", "display_errors=1", "load.php"], tmp_path)


def test_ruby(tmp_path: Path) -> None:
    for service in SERVICES:
        write(tmp_path, "ruby", service, GlobalNamespace=service.title())
    script = (
        "require './trunk'; require './sample'; require './turned';"
        "search = Trunk::ListMessages.new(page: 1, account_ids: ['a']);"
        "puts search.to_json, search.create_response.class, Sample::Thing.new(class_: 'x').to_json;"
        "[Trunk, Sample, Turned].each { |m| m.constants.each { |n| c = m.const_get(n); c.new if c.is_a?(Class) } }"
    )
    said = run(["ruby", "-e", script], tmp_path).splitlines()
    assert [json.loads(said[0]), said[1], json.loads(said[2])] == [
        {"page": 1, "accountIds": ["a"]},
        "Trunk::ListResponse",
        {"class": "x"},
    ]


ZIG = """
const std = @import("std");
const dtos = @import("FILE");
comptime {
    std.testing.refAllDecls(dtos);
    if (@sizeOf(dtos.REQUEST) == 0) @compileError("no members");
}
"""


def test_zig(tmp_path: Path) -> None:
    requests = {"trunk": "SendMessage", "sample": "PutThing", "turned": "PutThing"}
    for path in each(tmp_path, "zig"):
        script = tmp_path / f"load_{path.name}"
        script.write_text(ZIG.replace("FILE", path.name).replace("REQUEST", requests[path.stem]), encoding="utf-8")
        compiler = [sys.executable, "-m", "ziglang", "build-obj", "-fno-emit-bin"]
        cache = {"ZIG_GLOBAL_CACHE_DIR": str(tmp_path / "cache"), "ZIG_LOCAL_CACHE_DIR": str(tmp_path / "local")}
        run([*compiler, script], tmp_path, PYTHONPATH=str(python_tools()), **cache)


PARSE = """
import importlib, sys
from tree_sitter import Language, Parser
module, *files = sys.argv[1:]
parser = Parser(Language(importlib.import_module(module).language()))
def wrong(node):
    if node.type == "ERROR" or node.is_missing:
        yield f"line {node.start_point[0] + 1}: {node.text[:80]!r}"
    for child in node.children:
        yield from wrong(child)
found = [f"{file}: {one}" for file in files for one in wrong(parser.parse(open(file, "rb").read()).root_node)]
sys.exit("\\n".join(found) or 0)
"""


PARSED = [
    ("dart", "tree_sitter_dart"),
    ("fsharp", "tree_sitter_fsharp"),
    ("swift", "tree_sitter_swift"),
    ("vbnet", "tree_sitter_vb_dotnet"),
]
"""Languages that have no compiler in the registries: their files are parsed by a grammar, and no more.

Visual Basic is among them because Debian 12 has no `mono-vbnc`, and its Mono compiles nothing but C#.
"""

_TWO_LISTS = re.compile(r"(?<=\))>\n +<")


@pytest.mark.parametrize(("language", "grammar"), PARSED)
def test_grammars(tmp_path: Path, language: str, grammar: str) -> None:
    files = each(tmp_path, language)
    if language == "vbnet":
        # Its grammar knows one list of attributes on a member, not two of them; they say the same.
        for path in files:
            path.write_text(_TWO_LISTS.sub(", ", path.read_text(encoding="utf-8")), encoding="utf-8")
    (tmp_path / "parse.py").write_text(PARSE, encoding="utf-8")
    run([sys.executable, "parse.py", grammar, *files], tmp_path, PYTHONPATH=str(python_tools()))
    broken = tmp_path / "broken"
    broken.write_text(files[0].read_text(encoding="utf-8") + "\n}} (( ]]", encoding="utf-8")
    with pytest.raises(AssertionError):
        run([sys.executable, "parse.py", grammar, broken], tmp_path, PYTHONPATH=str(python_tools()))
