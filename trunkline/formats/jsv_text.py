"""Reading JSV: the texts of lists, dictionaries and objects in query strings and forms (wire.md 2.2), and bodies."""

from __future__ import annotations

import re
from typing import Any

from trunkline.formats import scalars

MAX_DEPTH = 32

_NEEDS_QUOTES = re.compile(r'[":,{}\[\]\r\n]')
_NEXT_IN_LIST = re.compile(r"[,\]]")
_NEXT_IN_MAP = re.compile(r"[,}]")
_ENDS_ITEM = (",", "]")
_NEVER = re.compile(r"(?!)")


def parse(text: str) -> Any:
    """A text as a tree of strings, lists and dicts; ValueError when it is cut off or nested too deep."""
    reader = _Reader(text)
    value = reader.value(_NEVER, 0)
    reader.need_end()
    return value


def parse_list(text: str) -> list[Any]:
    """A list, with or without its brackets."""
    return list(parse(text if text.startswith("[") else f"[{text}]"))


def parse_body(text: str) -> Any:
    """A whole body; its names may be quoted as those of dictionaries are, and an item without a text is null."""
    reader = _BodyReader(text.strip())
    value = reader.value(_NEVER, 0)
    reader.need_end()
    return value


def text_of(tree: Any) -> str:
    """A JSON value as the text that a string member gets: `12.5`, `true`, `[1,2]`, `{a:1}`."""
    if isinstance(tree, dict):
        return "{" + ",".join(f"{_inner(key)}:{_inner(value)}" for key, value in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ",".join(map(_inner, tree)) + "]"
    return "null" if tree is None else scalars.plain_text(tree)


def _inner(tree: Any) -> str:
    if not isinstance(tree, str):
        return text_of(tree)
    if tree and not _NEEDS_QUOTES.search(tree):
        return tree
    return '"' + tree.replace('"', '""') + '"'


class _Reader:
    """One pass over a text; every method leaves `at` behind what it read."""

    # What stands for an item of a list that has no text, not even quotes.
    no_item: str | None = ""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def value(self, end: re.Pattern[str], depth: int) -> Any:
        if depth > MAX_DEPTH:
            raise ValueError("nested too deep")
        start = self.text[self.at : self.at + 1]
        if start == "{":
            return self._map(depth)
        if start == "[":
            return self._list(depth)
        return self._quoted() if start == '"' else self._bare(end)

    def _list(self, depth: int) -> list[Any]:
        self.at += 1
        values: list[Any] = []
        if self._taken("]"):
            return values
        while True:
            bare = self.text[self.at : self.at + 1] in _ENDS_ITEM
            values.append(self.no_item if bare else self.value(_NEXT_IN_LIST, depth + 1))
            if self._taken("]"):
                return values
            self._need(",")

    def _map(self, depth: int) -> dict[str, Any]:
        self.at += 1
        values: dict[str, Any] = {}
        if self._taken("}"):
            return values
        while True:
            name = self._name()
            values[name] = self.value(_NEXT_IN_MAP, depth + 1)
            if self._taken("}"):
                return values
            self._need(",")

    def _name(self) -> str:
        end = self.text.find(":", self.at)
        if end < 0:
            raise ValueError("a name without a value")
        name, self.at = self.text[self.at : end], end + 1
        return name

    def _bare(self, end: re.Pattern[str]) -> str:
        match = end.search(self.text, self.at)
        start, self.at = self.at, match.start() if match else len(self.text)
        return self.text[start : self.at]

    def _quoted(self) -> str:
        pieces = []
        while True:
            start = self.at + 1
            self.at = self.text.find('"', start) + 1
            if not self.at:
                raise ValueError("an open quote")
            pieces.append(self.text[start : self.at - 1])
            # A doubled quote stands for one, and the text goes on.
            if self.text[self.at : self.at + 1] != '"':
                return '"'.join(pieces)

    def need_end(self) -> None:
        """Refuse what stands behind the value."""
        if self.at != len(self.text):
            raise ValueError(f"unexpected text at {self.at}")

    def _taken(self, mark: str) -> bool:
        found = self.text[self.at : self.at + 1] == mark
        self.at += found
        return found

    def _need(self, mark: str) -> None:
        if not self._taken(mark):
            raise ValueError(f"no {mark!r} at {self.at}")


class _BodyReader(_Reader):
    """A body knows more than a text of a query: quoted names, and items that are null."""

    no_item = None

    def _name(self) -> str:
        if self.text[self.at : self.at + 1] != '"':
            return super()._name().strip()
        name = self._quoted()
        self._need(":")
        return name
