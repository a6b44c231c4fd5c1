"""ServiceStack's own tools of npm fetch the DTOs from a running server, and update the files with what was changed."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.languages.toolbox import npm_programs, run
from tests.ways.served import served

TOOLS = {
    "csharp": ("dtos.cs", "//MakePartial: True", "MakePartial: False", "public class SendMessage"),
    "dart": ("dtos.dart", "//IncludeTypes: ", "IncludeTypes: SendMessage.*", "class SendMessage"),
    "fsharp": ("dtos.fs", "//IncludeTypes: ", "IncludeTypes: SendMessage.*", "type SendMessage()"),
    "java": ("dtos.java", "//GlobalNamespace: dtos", "GlobalNamespace: Trunk", "public class Trunk"),
    "kotlin": ("dtos.kt", "//Package: ", "Package: trunk", "package trunk"),
    "swift": ("dtos.swift", "//AddDescriptionAsComments: True", "AddDescriptionAsComments: False", "class SendMessage"),
    "typescript": ("dtos.ts", "//MakePropertiesOptional: False", "MakePropertiesOptional: True", "body?: string;"),
    "typescriptd": ("dtos.d.ts", "//ExcludeTypes: ", "ExcludeTypes: ListMessages", "interface SendMessage"),
    "vbnet": ("dtos.vb", "'''MakeVirtual: True", "'MakeVirtual: False", "Public Property Body As String"),
}
"""Each tool with its file, a line of the header and what it is changed to, and what the updated file has."""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server that runs while these tests do."""
    loop = asyncio.new_event_loop()
    stage = served(tmp_path_factory.mktemp("server"))
    made = loop.run_until_complete(stage.__aenter__())
    try:
        yield f"http://127.0.0.1:{made.server.place.port}"
    finally:
        loop.run_until_complete(stage.__aexit__(None, None, None))
        loop.close()


@pytest.mark.parametrize("tool", TOOLS)
def test_files_are_fetched_and_updated(tool: str, address: str, tmp_path: Path) -> None:
    name, line, changed, shown = TOOLS[tool]
    program = npm_programs() / f"{tool}-ref"
    quiet = {"SERVICESTACK_TELEMETRY_OPTOUT": "1"}
    assert f"Saved to: {name}" in run([program, address], tmp_path, **quiet)
    path = tmp_path / name
    text = path.read_text(encoding="utf-8")
    assert f"BaseUrl: {address}\n" in text and f"\n{line}\n" in text and "SendMessage" in text
    path.write_text(text.replace(f"\n{line}\n", f"\n{changed}\n"), encoding="utf-8")
    assert f"Updated: {name}" in run([program, name], tmp_path, **quiet)
    updated = path.read_text(encoding="utf-8")
    assert f"\n{changed}\n" in updated and shown in updated and updated != text
