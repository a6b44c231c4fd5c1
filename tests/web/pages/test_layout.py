from pathlib import Path

import pytest
from starlette.requests import Request

from trunkline.web.pages.layout import AREAS, HERE, address_of, marked, static_files, templates

LINKS = '{% extends "layout.html" %}{% block title %}T{% endblock %}{% block here %}/types{% endblock %}'


def folder_with(style: str, folder: Path) -> Path:
    (folder / "static").mkdir(exist_ok=True)
    (folder / "templates").mkdir(exist_ok=True)
    (folder / "static" / "own.css").write_text(style, encoding="utf-8")
    (folder / "static" / "notes.txt").write_text("no file of a page", encoding="utf-8")
    (folder / "templates" / "own.html").write_text(LINKS, encoding="utf-8")
    return folder


def test_a_part_of_the_site_builds_on_the_layout_of_all(tmp_path: Path) -> None:
    page = templates(folder_with("a { color: red }", tmp_path)).get_template("own.html").render()
    assert all(f'<a href="{address}"' in page for _, address in AREAS)
    assert page.count("aria-current") == 1 and '<a href="/types" aria-current="page">' in page


def test_the_mark_changes_with_every_style(tmp_path: Path) -> None:
    marks = {str(templates(folder_with(style, tmp_path)).globals["version"]) for style in ("a {}", "b {}", "b {}")}
    assert len(marks | {str(templates().globals["version"])}) == 3
    assert set(static_files(tmp_path / "static")) == {"own.css"}
    assert "pages.css" in static_files(HERE / "static")


@pytest.mark.parametrize(("host", "address"), [
    ("sms.example.com:8780", "https://sms.example.com:8780"),
    ("[::1]:80", "https://[::1]:80"),
    ("x;rm -rf", "http://127.0.0.1:8780"),
    ("", "http://127.0.0.1:8780"),
])  # fmt: skip
def test_the_address_of_the_reader(host: str, address: str) -> None:
    headers = [(b"host", host.encode())]
    scope = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "scheme": "https", "headers": headers}
    assert address_of(Request(scope)) == address


def test_back_quotes_are_code_and_nothing_else_is_markup() -> None:
    assert marked("Use `a<b` & <i>") == "Use <code>a&lt;b</code> &amp; &lt;i&gt;"
    assert marked("plain") == "plain"
