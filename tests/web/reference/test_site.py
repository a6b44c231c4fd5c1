from __future__ import annotations

import asyncio
import itertools
import re
from collections.abc import Awaitable, Callable
from html import unescape
from pathlib import Path

import httpx
import pytest
import yaml
from starlette.applications import Starlette
from starlette.routing import Route

from tests.openapi.described import document, formats, registry, ways
from trunkline.openapi.document import Document
from trunkline.web.asgi import is_page
from trunkline.web.reference import site
from trunkline.web.reference.site import Reference, routes

HERE = "http://trunkline.test:8780"
PUBLIC = "https://sms.example.com"
PATHS = ("/openapi", "/openapi.json", "/openapi.yaml", "/postman", "/postman.json", "/reference")


def run(work: Callable[[httpx.AsyncClient], Awaitable[None]], public_url: str = "") -> None:
    async def go() -> None:
        pages = routes(registry(), formats().by_name.values(), public_url)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(Starlette(routes=pages)), base_url=HERE) as browser:
            await work(browser)

    asyncio.run(go())


@pytest.mark.parametrize("path", [*PATHS, "/reference/reference.css"])
def test_every_address_is_one_of_a_page(path: str) -> None:
    assert is_page(path)


def test_the_document_names_the_address_that_the_reader_came_by() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        for path in ("/openapi", "/openapi.json"):
            answer = await browser.get(path)
            assert answer.headers["content-type"] == "application/json; charset=utf-8"
            assert answer.json()["servers"] == [{"url": HERE}]
            assert answer.json()["paths"] == document()["paths"]

    run(work)


def test_a_public_address_wins() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        assert (await browser.get("/openapi.json")).json()["servers"] == [{"url": PUBLIC}]
        assert f"{PUBLIC}/messages" in (await browser.get("/reference")).text
        assert PUBLIC in (await browser.get("/postman")).text

    run(work, f"{PUBLIC}/")


def test_a_host_that_does_not_belong_in_a_document_is_not_told() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        answer = await browser.get("/openapi.json", headers={"Host": "a'b"})
        assert answer.json()["servers"] == [{"url": "http://127.0.0.1:8780"}]

    run(work)


def test_yaml_says_the_same_as_json() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        answer = await browser.get("/openapi.yaml")
        assert answer.headers["content-type"].startswith("application/yaml")
        assert yaml.safe_load(answer.text) == (await browser.get("/openapi.json")).json()

    run(work)


def test_the_postman_collection_has_a_name_to_be_saved_by() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        answer = await browser.get("/postman")
        assert answer.json()["info"]["name"] == "Trunkline"
        assert "trunkline.postman_collection.json" in answer.headers["content-disposition"]

    run(work)


def test_each_reader_gets_an_address_of_their_own_and_nothing_is_made_twice() -> None:
    made = []

    class Counted(Reference):
        def _html(self, document: Document) -> str:
            made.append(document)
            return super()._html(document)

    async def go() -> None:
        app = Starlette(routes=[Route("/reference", Counted(registry(), formats().by_name.values(), "").page)])
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=HERE) as browser:
            for host in ("one.test", "[::1]:8780", "two.test"):
                text = (await browser.get("/reference", headers={"Host": host})).text
                assert f"'http://{host}/messages'" in unescape(text)
                assert ".invalid" not in text

    asyncio.run(go())
    assert len(made) == 1


def test_the_page_shows_everything_and_every_link_leads_somewhere() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        page = await browser.get("/reference")
        ids = re.findall(r'\sid="([^"]+)"', page.text)
        assert len(ids) == len(set(ids))
        assert {f"op-{way.id}" for way in ways()} <= set(ids)
        assert {f"type-{name}" for name in document()["components"]["schemas"]} <= set(ids)
        links = {unescape(link) for link in re.findall(r'(?:href|src)="([^"]+)"', page.text)}
        assert not [link for link in links if link.startswith(("http", "//"))], "nothing from elsewhere"
        assert {link.removeprefix("#") for link in links if link.startswith("#")} <= set(ids)
        own = {link.partition("?")[0] for link in links if link.startswith(("/reference/", "/openapi", "/postman"))}
        assert own == {"/reference/reference.css", "/openapi.json", "/openapi.yaml", "/postman"}
        for link in own:
            assert (await browser.get(link)).status_code == 200

    run(work)


def test_the_page_runs_nothing_but_the_files_of_all_pages() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        page = await browser.get("/reference")
        policy = page.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'") and "unsafe" not in policy
        assert not re.search(r"<script(?![^>]*src=)|<style|\son\w+=|\sstyle=", page.text)
        assert re.findall(r'<script src="([^"?]+)', page.text) == ["/static/filter.js"]
        style = (await browser.get("/reference/reference.css")).text
        assert "url(" not in style and "@import" not in style

    run(work)


def test_the_page_can_be_read_without_seeing_it() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        text = (await browser.get("/reference")).text
        assert [text.count(f"<{tag}") for tag in ("main", "h1", "footer")] == [1, 1, 1]
        levels = [int(level) for level in re.findall(r"<h([1-6])", text)]
        assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
        assert text.count("<table>") == text.count("<caption>") == text.count('role="group"')
        assert '<label for="filter">' in text and 'role="status"' in text
        summaries = re.findall(r"<summary>(.*?)</summary>", text)
        assert len(summaries) == len(set(summaries)), "a list of them tells them apart"

    run(work)


def test_the_style_is_a_file_of_the_package() -> None:
    assert (Path(site.__file__).parent / "static" / "reference.css").is_file()
