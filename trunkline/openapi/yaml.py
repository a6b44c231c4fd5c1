"""A document as YAML: blocks outside, and every single value as JSON writes it, which YAML reads too."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final

# What JSON may hold as it is and YAML may not: it breaks lines at some, and does not read the others.
_UNSAFE: Final = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def yaml_of(tree: Any) -> str:
    """The text of a tree of dicts, lists and scalars."""
    return "".join(f"{line}\n" for line in _lines(tree))


def _lines(tree: Any) -> Iterator[str]:
    if isinstance(tree, dict) and tree:
        for name, value in tree.items():
            yield from _entry(f"{_scalar(name)}:", value, "  ")
    elif isinstance(tree, list) and tree:
        for value in tree:
            yield from _entry("-", value, "  ")
    else:
        yield _scalar(tree)


def _entry(head: str, value: Any, indent: str) -> Iterator[str]:
    inner = list(_lines(value))
    if not (isinstance(value, dict | list) and value):
        yield f"{head} {inner[0]}"
        return
    yield head
    for line in inner:
        yield indent + line


def _scalar(value: Any) -> str:
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))
