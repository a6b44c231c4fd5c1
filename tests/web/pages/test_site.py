import re
from html import unescape
from pathlib import Path

import httpx
import pytest

import trunkline.operations
from tests.web.pages.sample import run
from trunkline.base.plugins import collect
from trunkline.contract.operation import Operation
from trunkline.contract.registry import Registry
from trunkline.web.pages import site
from trunkline.web.pages.catalogue import Catalogue, catalogue_of
from trunkline.web.pages.library import docs_of_clone, library_of

ADDRESSES = ("/", "/metadata", "/docs", "/docs/architecture.md", "/docs/adr/", "/docs/no-such")
ELSEWHERE = {"/handset", "/login", "/reference", "/types"}
"""Pages that others serve."""


def links(page: httpx.Response) -> set[str]:
    return {unescape(link) for link in re.findall(r'(?:href|src)="([^"]+)"', page.text)}


def test_the_start_page_leads_everywhere() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        page = await browser.get("/")
        assert page.status_code == 200
        assert {"/handset", "/metadata", "/reference", "/types", "/docs", "/login"} <= links(page)
        assert "/handset?number=%2B15556667777" in links(page)
        assert "All 3 of them" in page.text

    run(work)


def test_the_catalogue_is_made_when_somebody_asks_first_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Registry] = []

    def counted(registry: Registry) -> Catalogue:
        made.append(registry)
        return catalogue_of(registry)

    monkeypatch.setattr(site, "catalogue_of", counted)

    async def work(browser: httpx.AsyncClient) -> None:
        await browser.get("/docs")
        assert not made
        for _ in range(2):
            assert (await browser.get("/metadata")).status_code == 200
        assert len(made) == 1

    run(work)


def test_the_line_to_paste_goes_to_the_address_that_the_reader_came_by() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        text = unescape((await browser.get("/")).text)
        assert "curl -u you@example.com http://trunkline.test:8780/messages \\\n" in text
        assert """-d '{"endpointId": "ID-OF-YOUR-NUMBER", "toAddress": "+15556667777", "body": "Hello"}'""" in text
        assert "messages.json" not in text, "only for operations that are there"

    run(work, base_url="http://trunkline.test:8780")


def test_a_public_address_wins() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        assert "https://sms.example.com/messages" in (await browser.get("/")).text

    run(work, public_url="https://sms.example.com/")


@pytest.mark.parametrize("host", ["x;rm -rf ~", "$(x)", "a'b", "<b>", ""])
def test_a_host_that_does_not_belong_in_a_shell_is_not_shown(host: str) -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        page = await browser.get("/", headers={"Host": host})
        assert "http://127.0.0.1:8780/messages" in page.text
        assert not host or host not in page.text

    run(work)


def test_without_operations_the_pages_are_there_all_the_same() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        assert "Try it" not in (await browser.get("/")).text
        assert "There are none." in (await browser.get("/metadata")).text

    run(work, registry=Registry([]))


def test_no_page_may_run_anything_but_its_own_files() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        for address in ADDRESSES:
            page = await browser.get(address)
            policy = page.headers["content-security-policy"]
            assert policy.startswith("default-src 'none'") and "unsafe" not in policy
            assert page.headers["x-content-type-options"] == "nosniff"
            assert not re.search(r"<script(?![^>]*src=)|<style|\son\w+=|\sstyle=", page.text)
            assert not [link for link in links(page) if link.startswith(("http", "//"))], "nothing from elsewhere"

    run(work, docs_of_clone())


def test_every_link_leads_somewhere() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        waiting, pages = {"/"}, dict[str, httpx.Response]()
        while waiting:
            address = waiting.pop()
            pages[address] = page = await browser.get(address)
            assert page.status_code == 200, address
            here = {link.partition("#")[0].partition("?")[0] for link in links(page) if link.startswith("/")}
            waiting |= here - pages.keys() - ELSEWHERE
        assert len(pages) > 15
        for address, page in pages.items():
            for link in links(page):
                path, _, part = link.partition("#")
                if part:
                    assert f'id="{part}"' in pages[path or address].text, f"{address} -> {link}"

    run(work, docs_of_clone())


def test_every_page_has_its_landmarks_and_its_title() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        titles = set()
        for address in ADDRESSES:
            text = (await browser.get(address)).text
            assert [text.count(f"<{tag}") for tag in ("main", "h1", "footer")] == [1, 1, 1], address
            assert '<html lang="en">' in text and '<a class="skip" href="#content">' in text
            ids = re.findall(r'\sid="([^"]+)"', text)
            assert len(ids) == len(set(ids)), address
            titles.add(re.findall("<title>(.*)</title>", text)[0])
        assert len(titles) == len(ADDRESSES) - 1, "the list of a folder is the list of documents"

    run(work, docs_of_clone())


def test_the_page_of_operations_shows_each_with_its_members() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        text = (await browser.get("/metadata")).text
        section = text[text.index('id="op-SendMessage"') :].partition("</section>")[0]
        for words in (
            "Send something.",
            '<span class="verb">POST</span> <code>/sessions/{sessionId}/messages</code>',
            '<span class="verb">any verb</span> <code>/messages</code>',
            "Users with one of the roles Manager or User may call it.",
            '<th scope="row"><code>sessionId</code></th><td>string</td><td>yes</td><td>Where to</td>',
            'It answers with <a href="#type-Thing">Thing</a>.',
            '<td><a href="#type-Colours">Colours</a></td><td>always</td>',
            "How it is &lt;called&gt;",
        ):
            assert words in section, words
        assert "It answers with no body (204)." in text
        assert "Speak JSON, XML, JSV, CSV, JSONL or HTML: say which" in text

    run(work)


def test_the_operations_of_the_server_fit_on_it() -> None:
    registry = Registry(collect(trunkline.operations, Operation))

    async def work(browser: httpx.AsyncClient) -> None:
        page = await browser.get("/metadata")
        assert {f"#op-{operation.name}" for operation in registry} <= links(page)
        assert {link[1:] for link in links(page) if link.startswith("#")} <= set(
            re.findall(r' id="([^"]+)"', page.text)
        )

    run(work, registry=registry)


def test_a_slash_behind_metadata_is_put_right() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        page = await browser.get("/metadata/")
        assert (page.status_code, page.headers["location"]) == (302, "/metadata")

    run(work)


@pytest.mark.parametrize(
    "address",
    [
        "/docs/nothing",
        "/docs/..%2FREADME.md",
        "/docs/%2e%2e/%2e%2e/etc/passwd",
        "/docs//etc/passwd",
        "/docs/x%00.md",
        "/metadata/nothing",
        "/static/..%2Fsite.py",
        "/static/no.css",
    ],
)
def test_what_is_not_there_gets_a_page_that_leads_on(address: str) -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        page = await browser.get(address)
        assert page.status_code == 404
        assert "There is no such page" in page.text
        assert {"/docs", "/metadata", "/handset", "/"} <= links(page)

    run(work, docs_of_clone())


def test_documents_are_listed_with_what_they_say() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        page = await browser.get("/docs")
        assert {"/docs/architecture.md", "/docs/how-to-add-an-operation.md"} <= links(page)
        assert "What the parts are, how a message travels through them" in page.text
        folder = await browser.get("/docs/adr/")
        assert "In <code>adr</code>" in folder.text and '<li><a href="/docs/architecture.md">' not in folder.text
        assert (await browser.get("/docs/adr")).text == folder.text

    run(work, docs_of_clone())


def test_a_document_is_shown_beside_the_others() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        page = await browser.get("/docs/settings")
        assert page.text == (await browser.get("/docs/settings.md")).text
        assert '<a href="/docs/settings.md" aria-current="page">Settings</a>' in page.text
        assert '<a href="/docs" aria-current="page">Documentation</a>' in page.text
        assert page.text.count('<li class="folder"><a href="/docs/adr/">adr</a></li>') == 1

    run(work, docs_of_clone())


def test_without_docs_the_page_says_where_they_are() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        page = await browser.get("/docs")
        assert page.status_code == 200
        assert "in the folder <code>docs</code> of Trunkline’s source" in page.text
        assert (await browser.get("/docs/settings.md")).status_code == 404

    run(work)


def test_the_files_of_a_page_may_be_kept() -> None:
    async def work(browser: httpx.AsyncClient) -> None:
        files = {link for link in links(await browser.get("/metadata")) if link.startswith("/static/")}
        assert len(files) == 3
        for file in files:
            found = await browser.get(file)
            assert found.status_code == 200 and "max-age" in found.headers["cache-control"]

    run(work)


def test_the_style_has_no_address_of_elsewhere() -> None:
    folder = Path(trunkline.__file__).parent / "web" / "pages" / "static"
    for file in folder.glob("*.css"):
        assert "url(" not in file.read_text() and "@import" not in file.read_text()


def test_the_documents_are_read_once(tmp_path: Path) -> None:
    (tmp_path / "index.md").write_text("# One", encoding="utf-8")
    assert library_of(tmp_path) is library_of(tmp_path)
    assert library_of(tmp_path).documents["index.md"].title == "One"
