"""What each language's own tool is shown: whole services, selections of one, and every option turned."""

from __future__ import annotations

from pathlib import Path

from tests.codegen.goldens import API, whole
from tests.codegen.sample_api import SAMPLE
from trunkline.codegen.language import Language

SERVICES = {"trunk": API, "sample": SAMPLE, "turned": SAMPLE}
"""What is compiled: the API, a service with everything in it, and that once more with every option turned."""

AS_THEY_ARE = {
    "AddServiceStackTypes",  # the types are needed
    "AddNullableAnnotations",  # Mono's compiler does not know them
}


def turned(language: Language) -> dict[str, str]:
    """The opposite of all flags, and a version."""
    flags = [option for option in language.options if isinstance(option.default, bool)]
    asked = {option.name: str(not option.default) for option in flags if option.name not in AS_THEY_ARE}
    return asked | {"AddImplicitVersion": "2", "TreatTypesAsStrings": "UUID"}


SELECTIONS = {
    "tag": {"IncludeTypes": "{Messages}"},
    "tags": {"IncludeTypes": "{Messages,Sessions}", "ExcludeTypes": "EndSession"},
    "operation": {"IncludeTypes": "SendMessage.*"},
    "namespace": {"IncludeTypes": "Voice.Api/*,ResponseStatus.*"},
    "users": {"IncludeTypes": "*.MessageInfo"},
    "parts": {"ExcludeTypes": "services"},
}
"""Selections of which each must be whole: every type that a chosen one speaks of is there."""


def write_file(folder: Path, language: Language, service: str, name: str = "", **asked: str) -> Path:
    """The file of a language for one of the services."""
    path = folder / (name or f"{service}.{language.extension}")
    path.parent.mkdir(parents=True, exist_ok=True)
    options = asked | (turned(language) if service == "turned" else {})
    path.write_text(whole(language, SERVICES[service], **options), encoding="utf-8")
    return path
