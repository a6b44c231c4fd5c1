"""The page that a browser gets of any answer: its value, links to the other formats, and the JSON inside (wire.md 3.6).

It runs no script, loads nothing, and says so in its Content-Security-Policy. Every text of the value goes through
`escape`; what is not escaped here was written here.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec
from markupsafe import escape

from trunkline.contract.shapes import Kind, Member, Ref, all_members, shape_of
from trunkline.formats import json, jsv
from trunkline.formats.format import Asked, Format

Writer = Callable[[Any], str]

_NOBODY = Asked("", "", "", "")
_STYLE = (Path(__file__).parent / "html.css").read_text(encoding="utf-8")
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_POLICY = (
    f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_OTHERS = ("json", "xml", "jsv", "csv", "jsonl")
# Members of a query that choose a format or change it.
_CHOOSES_FORMAT = ("format", "callback", "jsconfig", "debug")
_NONE = '<span class="none">none</span>'
_UNSET = msgspec.UNSET
# Characters that HTML has no place for, as XML has none (adr/0007).
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
# What would end the script that holds the JSON, or begin a comment in it; JSON may spell them as escapes.
_ENDS_SCRIPT = re.compile(rb"[<>&]|\xe2\x80[\xa8\xa9]")


def write(value: object, ref: Ref) -> bytes:
    """The page of a value, without anything about a request."""
    return _page(value, ref, _NOBODY)


def _page(value: object, ref: Ref, asked: Asked) -> bytes:
    refused = getattr(getattr(value, "response_status", None), "error_code", None)
    name = asked.operation or "Answer"
    title = escape(f"{name}: {refused}" if refused else name)
    lead = "This request was refused." if refused else f"The answer as a page; programs get it as {_names()}."
    page = (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#answer">To the answer</a>\n'
        f"<header>\n<h1>{escape(name)}</h1>\n<p>{lead}</p>\n{_links(asked)}</header>\n"
        f'<main id="answer" tabindex="-1">\n{_block(ref)(value)}\n</main>\n'
        f'<footer><p><a href="/">Trunkline</a></p></footer>\n'
    )
    data = _ENDS_SCRIPT.sub(_as_escape, json.write(value, ref))
    end = b'<script type="application/json" id="data">' + data + b"</script>\n</body>\n</html>\n"
    return _CONTROL.sub("\ufffd", page).encode("utf-8", "replace") + end


def _names() -> str:
    return ", ".join(name.upper() for name in _OTHERS[:-1]) + " or " + _OTHERS[-1].upper()


def _as_escape(match: re.Match[bytes]) -> bytes:
    return b"\\u%04x" % ord(match[0].decode())


def _links(asked: Asked) -> str:
    """The ways on: the same in the other formats, where asking again is safe, and the operation's page."""
    lists = ""
    if asked.method in ("GET", "HEAD"):
        formats = "".join(f'<li><a href="{_address(asked, name)}">{name.upper()}</a></li>' for name in _OTHERS)
        lists = f'<nav aria-label="Other formats">\n<ul>{formats}</ul>\n</nav>\n'
    if asked.operation:
        address = f"/json/metadata?op={quote(asked.operation, safe='')}"
        about = f'<li><a href="{address}">About {escape(asked.operation)}</a></li>'
        lists += f'<nav aria-label="About">\n<ul>{about}</ul>\n</nav>\n'
    return lists


def _address(asked: Asked, name: str) -> str:
    """The address of the same answer in another format; a suffix would win over `?format=`."""
    path = asked.path[: -len(".html")] if asked.path.lower().endswith(".html") else asked.path
    pairs = [pair for pair in asked.query.split("&") if pair and not _chooses_format(pair)]
    # Two slashes at the start would be another host.
    return str(escape("/" + path.lstrip("/\\") + "?" + "&".join([*pairs, f"format={name}"])))


def _chooses_format(pair: str) -> bool:
    return pair.partition("=")[0].lower() in _CHOOSES_FORMAT


@functools.cache
def _block(ref: Ref) -> Writer:
    """The writer of a value that has a place of its own; it takes null too."""
    if ref.kind is Kind.OBJECT:
        return _or_none(_definitions(ref))
    if ref.kind is Kind.DICTIONARY and ref.key and ref.item:
        return _or_none(_dictionary(ref.key, ref.item))
    if ref.kind is Kind.LIST and ref.item:
        return _or_none(_table(ref.item) if ref.item.kind is Kind.OBJECT else _items(ref.item))
    return _or_none(_scalar(ref))


def _or_none(write_value: Writer) -> Writer:
    return lambda value: _NONE if value is None or value is _UNSET else write_value(value)


def _scalar(ref: Ref) -> Writer:
    if ref.kind is Kind.STRING:
        return lambda value: str(escape(value)) if value else '<span class="none">empty</span>'
    if ref.kind is Kind.BOOLEAN:
        return lambda value: "yes" if value else "no"
    text_of = jsv.value_writer(ref)
    return lambda value: str(escape(text_of(value)))


def _definitions(ref: Ref) -> Writer:
    members = all_members(shape_of(ref.target))
    values_of = jsv.values_getter([member.field for member in members])
    names = [str(escape(member.camel)) for member in members]

    def write_definitions(value: Any) -> str:
        writers = _writers(members)
        parts = [
            f"<dt>{name}</dt><dd>{write_part(part)}</dd>\n"
            for name, write_part, part in zip(names, writers, values_of(value), strict=True)
        ]
        return f"<dl>\n{''.join(parts)}</dl>" if parts else _NONE

    return write_definitions


def _writers(members: Iterable[Member]) -> list[Writer]:
    # Asked for at each use and not before: a type may contain itself.
    return [_block(member.ref) for member in members]


def _dictionary(key: Ref, item: Ref) -> Writer:
    def write_dictionary(values: Any) -> str:
        write_key, write_item = _block(key), _block(item)
        parts = [f"<dt>{write_key(key)}</dt><dd>{write_item(value)}</dd>\n" for key, value in values.items()]
        return f"<dl>\n{''.join(parts)}</dl>" if parts else _NONE

    return write_dictionary


def _items(item: Ref) -> Writer:
    def write_items(values: Any) -> str:
        write_item = _block(item)
        parts = "".join([f"<li>{write_item(value)}</li>" for value in values])
        return f"<ol>{parts}</ol>" if parts else _NONE

    return write_items


def _table(item: Ref) -> Writer:
    """A row for each object; the table scrolls by itself when it is wider than the page."""
    shape = shape_of(item.target)
    members = all_members(shape)
    values_of = jsv.values_getter([member.field for member in members])
    head = "".join(f'<th scope="col">{escape(member.camel)}</th>' for member in members)
    name = escape(shape.name)

    null = f'<tr><td colspan="{max(1, len(members))}">{_NONE}</td></tr>\n'

    def write_table(values: Any) -> str:
        if not values:
            return _NONE
        writers = _writers(members)
        rows = [f"<tr>{_cells(writers, values_of(one))}</tr>\n" if one is not None else null for one in values]
        return (
            f'<div class="wide" role="group" aria-label="{name}" tabindex="0">\n<table>\n'
            f"<caption>{name}, {len(values)}</caption>\n<thead><tr>{head}</tr></thead>\n"
            f"<tbody>\n{''.join(rows)}</tbody>\n</table>\n</div>"
        )

    return write_table


def _cells(writers: list[Writer], parts: Iterable[Any]) -> str:
    return "".join([f"<td>{write_part(part)}</td>" for write_part, part in zip(writers, parts, strict=True)])


def _for_request(asked: Asked) -> Format:
    return msgspec.structs.replace(FORMAT, write=lambda value, ref: _page(value, ref, asked))


FORMAT = Format(
    name="html",
    content_type="text/html",
    media_types=("text/html",),
    write=write,
    headers=((b"content-security-policy", _POLICY.encode()), (b"x-content-type-options", b"nosniff")),
    for_request=_for_request,
)
