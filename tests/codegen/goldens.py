"""The generated client code of the whole API, one file for each language: the change of a file is for review.

`python -m tests.codegen.goldens` writes them anew.
"""

from __future__ import annotations

import sys
from pathlib import Path

import trunkline.operations
from trunkline.base.plugins import collect
from trunkline.codegen import LANGUAGES, generate, options_for
from trunkline.codegen.language import Language
from trunkline.contract.operation import Operation
from trunkline.contract.registry import Registry

FOLDER = Path(__file__).parents[1] / "cases" / "languages"
BASE_URL = "http://trunkline.test"
API = Registry(collect(trunkline.operations, Operation))


def golden(language: Language) -> Path:
    """The file that shows a language."""
    return FOLDER / f"dtos.{language.extension}"


def whole(language: Language, registry: Registry = API, **asked: str) -> str:
    """The file of a language for all of a service."""
    return generate(registry, language, options_for(language, asked), BASE_URL)


def write() -> None:
    """Write all files anew, and remove those of languages that are no more."""
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.iterdir():
        path.unlink()
    for language in LANGUAGES:
        golden(language).write_text(whole(language), encoding="utf-8")
        sys.stdout.write(f"{golden(language).name}\n")


if __name__ == "__main__":
    write()
