"""Every page in Chromium, light and dark, wide and narrow: axe finds no fault, and no policy refuses anything."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from tests.browser.conftest import Play
from trunkline.web.pages.layout import AREAS

NUMBER = "+15556667777"
PAGES = {
    "/": 200,
    "/metadata": 200,
    "/xml/metadata?op=SendMessage&lang=typescript": 200,
    "/json/metadata?op=ListMessages": 200,
    "/json/metadata?op=NoSuch": 404,
    "/types": 200,
    "/reference": 200,
    "/docs": 200,
    "/docs/dependencies.md": 200,
    "/docs/no-such": 404,
    "/login": 200,
    "/handset": 200,
    "/handset?number=rubbish": 400,
    f"/handset?number={quote(NUMBER)}": 200,
    "/messages?format=html": 200,
    "/sessions?format=html": 200,
    "/messages/no-such": 404,
}
"""The pages, each with its status; the last three are answers of the API as a browser gets them."""


def test_no_page_has_a_fault(play: Play, tmp_path: Path) -> None:
    assert {address for _, address in AREAS} <= PAGES.keys(), "a new area is looked at too"
    found = play("pages.js", tmp_path, pages=PAGES, number=NUMBER)
    assert not found["said"], "\n".join(found["said"])
    assert found["seen"] == list(PAGES)
