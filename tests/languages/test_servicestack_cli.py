"""ServiceStack's own tools of npm fetch the DTOs from a running server, and update the files with what was changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.languages.conftest import Known
from tests.languages.toolbox import leave_out, npm_programs, run

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


SELECTIONS = {
    "{Messages}": ("class SendMessage", "class NewSession"),
    "{Messages,Sessions}": ("class NewSession", "class ListConversations"),
    "Voice.Api.Sessions/*": ("class SendMessage", "class ListMessages"),
}
"""What IncludeTypes is changed to, with what the updated file has, and what it has no more."""


@pytest.mark.parametrize("wish", SELECTIONS)
def test_files_are_updated_to_a_selection(wish: str, server: Known, tmp_path: Path) -> None:
    leave_out("typescript")
    shown, left_out = SELECTIONS[wish]
    program = npm_programs() / "typescript-ref"
    quiet = {"SERVICESTACK_TELEMETRY_OPTOUT": "1"}
    run([program, server.address], tmp_path, **quiet)
    path = tmp_path / "dtos.ts"
    text = path.read_text(encoding="utf-8")
    assert shown in text and left_out in text
    path.write_text(text.replace("\n//IncludeTypes: \n", f"\nIncludeTypes: {wish}\n"), encoding="utf-8")
    assert "Updated: dtos.ts" in run([program, "dtos.ts"], tmp_path, **quiet)
    updated = path.read_text(encoding="utf-8")
    assert f"\nIncludeTypes: {wish}\n" in updated and shown in updated and left_out not in updated


@pytest.mark.parametrize("tool", TOOLS)
def test_files_are_fetched_and_updated(tool: str, server: Known, tmp_path: Path) -> None:
    leave_out("typescript")  # what comes from npm
    name, line, changed, shown = TOOLS[tool]
    program = npm_programs() / f"{tool}-ref"
    quiet = {"SERVICESTACK_TELEMETRY_OPTOUT": "1"}
    assert f"Saved to: {name}" in run([program, server.address], tmp_path, **quiet)
    path = tmp_path / name
    text = path.read_text(encoding="utf-8")
    assert f"BaseUrl: {server.address}\n" in text and f"\n{line}\n" in text and "SendMessage" in text
    path.write_text(text.replace(f"\n{line}\n", f"\n{changed}\n"), encoding="utf-8")
    assert f"Updated: {name}" in run([program, name], tmp_path, **quiet)
    updated = path.read_text(encoding="utf-8")
    assert f"\n{changed}\n" in updated and shown in updated and updated != text
