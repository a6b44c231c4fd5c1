"""The documentation that comes with the server: Markdown files, read once, shown as pages."""

from __future__ import annotations

import functools
import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple
from urllib.parse import quote, unquote, urlsplit

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

import trunkline

INDEX: Final = "index.md"
FIRST_LINES: Final = 24
"""Where the title and the opening of nearly every document are."""
NOT_HERE: Final = "This is in the source, not on these pages."

# Without HTML of the author's own: what a file says can never run in a browser.
_MARKDOWN: Final = MarkdownIt("commonmark", {"html": False}).enable("table")

# A name in a table may break behind an underscore.
_LONG_NAME: Final = re.compile(r"(?<=<td><code>)\w{12,}(?=</code>)")


class Document(NamedTuple):
    """One file; `name` is its path below the docs folder, with slashes."""

    name: str
    title: str
    opening: str
    source: str

    @property
    def address(self) -> str:
        """Where it is shown."""
        return f"/docs/{quote(self.name)}"

    @property
    def folder(self) -> str:
        """The folder it is in; '' is the docs folder itself."""
        return posixpath.dirname(self.name)


def docs_of_clone() -> Path | None:
    """The docs folder beside the package, when this is a clone of the source."""
    root = Path(__file__).parents[3]
    # Beside an installed package stands whatever else is installed, perhaps with a folder of that name.
    return root / "docs" if (root / "pyproject.toml").is_file() and (root / "docs" / INDEX).is_file() else None


def docs_folder() -> Path | None:
    """The docs folder: of the clone, or the one that was built into the installed package (setup.py)."""
    built = Path(trunkline.__file__).parent / "docs"
    return docs_of_clone() or (built if (built / INDEX).is_file() else None)


def where_is(name: str) -> str:
    """Where a person finds a document of the docs folder."""
    folder = docs_folder()
    return f"docs/{name} in the source" if folder is None else str(folder / name)


class Library:
    """The documents of a folder. Only what is in its list is ever shown, so no name leads out of the folder."""

    def __init__(self, folder: Path | None) -> None:
        found = [] if folder is None else sorted(_documents(folder), key=lambda one: _place(one.name))
        self.documents: Mapping[str, Document] = MappingProxyType({one.name: one for one in found})
        self._folders = {one.folder for one in found}
        self._pages: dict[str, Markup] = {}

    def find(self, name: str) -> Document | None:
        """The document of that name, with or without its ending."""
        return self.documents.get(name) or self.documents.get(f"{name}.md")

    def within(self, folder: str) -> tuple[Document, ...]:
        """The documents of a folder inside the docs folder; '' has all."""
        return tuple(one for name, one in self.documents.items() if name.startswith(f"{folder}/" if folder else ""))

    def page(self, document: Document) -> Markup:
        """The document as HTML."""
        known = self._pages.get(document.name)
        if known is None:
            known = self._pages[document.name] = self._render(document)
        return known

    def _render(self, document: Document) -> Markup:
        tokens = _MARKDOWN.parse(document.source)
        _mark_headings(tokens)
        for token in tokens:
            self._settle_links(document, token.children or ())
        html: str = _MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {})
        # Wide things scroll by themselves, also with the keyboard. In text and attributes `<` is always escaped.
        html = _LONG_NAME.sub(lambda found: found[0].replace("_", "_<wbr>"), html)
        html = html.replace("<pre>", '<pre tabindex="0">')
        html = html.replace("<table>", '<div class="wide" role="group" aria-label="Table" tabindex="0"><table>')
        return Markup(html.replace("</table>", "</table></div>"))  # noqa: S704 - rendered with HTML switched off

    def _settle_links(self, document: Document, tokens: Sequence[Token]) -> None:
        closing_tag = "a"
        for token in tokens:
            if token.type == "link_open":
                closing_tag = token.tag = self._settle(document, token)
            elif token.type == "link_close":
                token.tag = closing_tag

    def _settle(self, document: Document, link: Token) -> str:
        """Point a link to where its target is shown; a target that is not becomes plain text."""
        target = urlsplit(str(link.attrs.get("href", "")))
        if target.scheme or target.netloc:
            link.attrs["rel"] = "noreferrer"
        elif target.path:
            address = self._address(posixpath.join(document.folder, unquote(target.path)))
            if address is None:
                link.attrs = {"class": "outside", "title": NOT_HERE}
                return "span"
            link.attrs["href"] = address + (f"#{target.fragment}" if target.fragment else "")
        return "a"

    def _address(self, path: str) -> str | None:
        name = posixpath.normpath(path)
        if name in self.documents:
            return self.documents[name].address
        if name == ".":
            return "/docs"
        return f"/docs/{quote(name)}/" if name in self._folders else None


@functools.cache
def library_of(folder: Path | None) -> Library:
    """The documents of a folder, read when it is first asked for: they do not change while a server runs."""
    return Library(folder)


def _documents(folder: Path) -> Iterator[Document]:
    root = folder.resolve()
    for path in folder.rglob("*.md"):
        name = path.relative_to(folder).as_posix()
        hidden = any(part.startswith(".") for part in name.split("/"))
        # A link in the folder that leads out of it is no document.
        if path.is_file() and not hidden and path.resolve().is_relative_to(root):
            yield _document(name, path.read_text(encoding="utf-8", errors="replace"))


@functools.lru_cache(maxsize=256)  # a test run opens many apps
def _document(name: str, source: str) -> Document:
    lines = source.splitlines(keepends=True)
    read = FIRST_LINES
    # To parse all documents whole takes half a second, for which every start of a server would wait.
    while True:
        title, opening = _head(lines[:read], ended=read >= len(lines))
        if read >= len(lines) or (title and opening):
            return Document(name, title or posixpath.basename(name), opening, source)
        read *= 4


def _head(lines: Sequence[str], *, ended: bool) -> tuple[str, str]:
    """The title and the opening of a document; '' for what is not in these lines, or may go on behind them."""
    title, opening, before = "", "", ""
    for token in _MARKDOWN.parse("".join(lines)):
        if token.type == "inline" and before == "heading_open":
            title = title or _plain(token)
        elif token.type == "inline" and before == "paragraph_open" and not opening:
            if not ended and (token.map is None or token.map[1] >= len(lines)):
                break
            opening = _plain(token)
        before = token.type
    return title, opening


def _place(name: str) -> tuple[bool, str, bool, str]:
    folder, file = posixpath.split(name)
    return bool(folder), folder, file != INDEX, file


def _plain(inline: Token) -> str:
    texts = ("text", "code_inline")
    children = inline.children or ()
    return "".join(child.content if child.type in texts else " " if "break" in child.type else "" for child in children)


def _mark_headings(tokens: Iterable[Token]) -> None:
    """Give every heading an id, as code hosts do, so that links into a page work here too."""
    taken: dict[str, int] = {}
    heading: Token | None = None
    for token in tokens:
        if heading is not None:
            slug = re.sub(r"[^\w\- ]", "", _plain(token).lower()).replace(" ", "-")
            count = taken[slug] = taken.get(slug, -1) + 1
            heading.attrSet("id", f"{slug}-{count}" if count else slug)
        heading = token if token.type == "heading_open" else None
