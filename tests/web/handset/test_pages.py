import asyncio
import re
from collections.abc import Awaitable, Callable

import httpx
import pytest
from starlette.applications import Starlette

from tests.kits.carrier_kit import outgoing
from tests.web.handset.served import HANDSET, HERE, OURS, Served, served
from trunkline.carriers import loopback
from trunkline.settings import Settings
from trunkline.web.handset.pages import routes
from trunkline.web.handset.reading import LARGEST_BODY, LONGEST_TEXT


def run(work: Callable[[Served], Awaitable[None]]) -> None:
    async def go() -> None:
        async with served() as site:
            await work(site)

    asyncio.run(asyncio.wait_for(go(), 60))


@pytest.mark.parametrize("query", ["number=+15556667777", "number=%2B15556667777", "number=%2B1%20555-666-7777"])
def test_the_page_shows_what_the_handset_received(query: str) -> None:
    async def work(site: Served) -> None:
        await site.played.link.send(outgoing(text="Table for <b>two</b> & more"))
        page = await site.browser.get(f"/handset?{query}")
        assert page.status_code == 200
        assert "Table for &lt;b&gt;two&lt;/b&gt; &amp; more" in page.text
        assert "<h1>+1 555-666-7777</h1>" in page.text
        assert f'name="to" type="tel" value="{OURS}"' in page.text, "the last peer is whom one answers"
        assert "2026-11-23 10:11 UTC" in page.text

    run(work)


def test_no_page_may_run_anything_but_its_own_files() -> None:
    async def work(site: Served) -> None:
        await site.played.link.send(outgoing())
        for address in ("/handset", "/handset?number=+15556667777", "/handset?number=x"):
            page = await site.browser.get(address)
            policy = page.headers["content-security-policy"]
            assert policy.startswith("default-src 'none'") and "unsafe" not in policy
            assert page.headers["x-content-type-options"] == "nosniff"
            assert page.headers["cache-control"] == "no-store"
            assert not re.search(r"<script(?![^>]*src=)|<style|\son\w+=|\sstyle=", page.text)

    run(work)


def test_the_files_a_page_names_are_there_and_no_others() -> None:
    async def work(site: Served) -> None:
        page = await site.browser.get("/handset?number=+15556667777")
        files = re.findall(r'(?:src|href)="(/handset/static/[^"]+)"', page.text)
        assert len(set(files)) == 3
        for file in files:
            found = await site.browser.get(file)
            assert found.status_code == 200 and "max-age" in found.headers["cache-control"]
        for file in ("/handset/static/pages.py", "/handset/static/..%2Fpages.py", "/handset/static/handset.txt"):
            assert (await site.browser.get(file)).status_code == 404

    run(work)


def test_without_a_number_the_page_asks_for_one_and_lists_the_latest() -> None:
    async def work(site: Served) -> None:
        assert "Lately used" not in (await site.browser.get("/handset")).text
        await site.played.link.send(outgoing())
        page = await site.browser.get("/handset")
        assert page.status_code == 200
        assert '<a href="/handset?number=%2B15556667777">+1 555-666-7777</a>' in page.text

    run(work)


def test_a_bad_number_gets_a_clear_page() -> None:
    async def work(site: Served) -> None:
        page = await site.browser.get("/handset", params={"number": '"><script>'})
        assert page.status_code == 400
        assert "is not a phone number. Write it with a plus sign" in page.text
        assert "<script>" not in page.text
        assert 'value="&#34;&gt;&lt;script&gt;"' in page.text

    run(work)


def test_answering_by_form_leads_back_to_the_page() -> None:
    async def work(site: Served) -> None:
        gone = await site.post(text="Yes,\r\nplease")
        assert gone.status_code == 303
        assert gone.headers["location"] == "/handset?number=%2B15556667777&to=%2B15551234567"
        (inbound,) = site.played.sink.inbounds
        assert (inbound.from_address, inbound.to_address, inbound.text) == (HANDSET, OURS, "Yes,\nplease")
        page = await site.browser.get(gone.headers["location"])
        assert '<p class="words" dir="auto">Yes,\nplease</p>' in page.text

    run(work)


@pytest.mark.parametrize(
    ("members", "status", "sentence"),
    [
        ({"to": "+15550000000"}, 404, "belongs to nobody here"),
        ({"to": "us"}, 400, "is not a phone number"),
        ({"text": " "}, 400, "Write something first."),
        ({"text": "x" * (LONGEST_TEXT + 1)}, 400, "1,600 is the most"),
        ({"number": "nobody"}, 400, "is not a phone number"),
        ({"number": ""}, 400, "A number is missing"),
    ],
)
def test_a_form_that_cannot_be_sent_comes_back_with_the_reason(
    members: dict[str, str], status: int, sentence: str
) -> None:
    async def work(site: Served) -> None:
        page = await site.post(**members)
        assert page.status_code == status
        assert re.search(f'role="alert">[^<]*{sentence}', page.text)
        if "to" in members:
            assert "\nYes</textarea>" in page.text, "what was written is not lost"
        said = await site.script(**members)
        assert said.status_code == status
        assert sentence in said.json()["message"] and said.json()["field"] == next(iter(members)).capitalize()
        assert site.played.sink.inbounds == []

    run(work)


def test_a_script_answers_in_json() -> None:
    async def work(site: Served) -> None:
        said = await site.script(text="Ja 👍")
        assert said.status_code == 201
        assert said.json()["text"] == "Ja 👍" and said.json()["incoming"] is False
        assert site.played.sink.inbounds[0].carrier_id == said.json()["carrier_id"]

    run(work)


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (b"[1]", "is not a JSON object"),
        (b"{", "is not a JSON object"),
        (b"\xff", "is not a JSON object"),
        (b'{"number": 15556667777}', "'number' must be a text."),
    ],
)
def test_json_that_is_no_answer_is_refused(body: bytes, sentence: str) -> None:
    async def work(site: Served) -> None:
        said = await site.browser.post("/handset/answer", content=body, headers={"Content-Type": "application/json"})
        assert said.status_code == 400 and sentence in said.json()["message"]

    run(work)


def test_bodies_of_other_kinds_and_sizes_are_refused() -> None:
    async def work(site: Served) -> None:
        kinds = [("text/plain", 415), ("multipart/form-data; boundary=x", 415)]
        for kind, status in kinds:
            headers = {"Content-Type": kind, "Origin": HERE}
            said = await site.browser.post("/handset/answer", content=b"number=1", headers=headers)
            assert said.status_code == status
        assert (await site.post(text="x" * LARGEST_BODY)).status_code == 413
        form = {"Content-Type": "application/x-www-form-urlencoded", "Origin": HERE}
        for content in (b"a=1&" * 20, b"text=\xff"):
            assert (await site.browser.post("/handset/answer", content=content, headers=form)).status_code == 400
        longest = await site.post(text="😀" * LONGEST_TEXT)
        assert longest.status_code == 303

    run(work)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://elsewhere.test"},
        {"Origin": "null"},
        {"Origin": "http://trunkline.test.elsewhere.test"},
        {"Origin": "", "Referer": "http://elsewhere.test/handset"},
        {"Origin": ""},
    ],
)
def test_another_site_cannot_answer(headers: dict[str, str]) -> None:
    async def work(site: Served) -> None:
        page = await site.post(**headers)
        assert page.status_code == 403 and "comes from another site" in page.text
        assert site.played.sink.inbounds == []

    run(work)


def test_a_referer_stands_in_for_an_origin_and_json_from_elsewhere_is_refused_too() -> None:
    async def work(site: Served) -> None:
        assert (await site.post(Origin="", Referer=f"{HERE}/handset?number=x")).status_code == 303
        said = await site.browser.post("/handset/answer", json={}, headers={"Origin": "http://elsewhere.test"})
        assert said.status_code == 403

    run(work)


def test_a_network_or_a_server_in_trouble_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loopback, "INBOUND_PAUSES", ())

    async def work(site: Served) -> None:
        site.played.sink.failures = 1
        page = await site.post()
        assert page.status_code == 503 and "The server could not take the text." in page.text
        site.played.network.set_down()
        assert "network is down" in (await site.script()).json()["message"]

    run(work)


def test_a_script_reads_the_texts() -> None:
    async def work(site: Served) -> None:
        for attempt in (1, 2, 3):
            await site.played.link.send(outgoing(attempt=attempt))
        said = await site.browser.get("/handset/texts.json?number=+15556667777&limit=2")
        assert said.json()["number"] == HANDSET
        assert [text["repeat"] for text in said.json()["texts"]] == [False, True]
        assert said.json()["texts"][0]["message_id"] == "m" * 24
        for query, field in (("number=x", "Number"), ("", "Number"), ("number=+15556667777&limit=0", "Limit")):
            wrong = await site.browser.get(f"/handset/texts.json?{query}")
            assert (wrong.status_code, wrong.json()["field"]) == (400, field)
        assert (await site.browser.get("/handset/events?number=x")).status_code == 400

    run(work)


@pytest.mark.parametrize("path", ["/handset?number=+15556667777", "/handset/texts.json?number=+15556667777"])
def test_a_name_that_is_not_ours_reads_nothing(path: str) -> None:
    async def work(site: Served) -> None:
        await site.played.link.send(outgoing(text="Secret"))
        for name in ("evil.example", "127.0.0.1.evil.example:8780", "localhost.evil.example", "[::", ""):
            refused = await site.browser.get(path, headers={"Host": name})
            assert (refused.status_code, "Secret" in refused.text) == (403, False), name
            assert "server.public_url" in refused.text
        for name in ("localhost", "127.0.0.1:8780", "[::1]:8780", "LOCALHOST:80", "trunkline.test"):
            assert "Secret" in (await site.browser.get(path, headers={"Host": name})).text, name

    run(work)


def test_a_name_that_is_not_ours_answers_nothing() -> None:
    async def work(site: Served) -> None:
        assert (await site.post(Host="evil.example", Origin="http://evil.example")).status_code == 403
        assert await site.played.network.texts(HANDSET, 10) == []

    run(work)


def test_where_others_may_reach_it_every_name_is_ours() -> None:
    async def work(site: Served) -> None:
        app = Starlette(routes=routes(site.played.network, site.closing, Settings(host="0.0.0.0")))
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://lan.example") as browser:
            assert (await browser.get("/handset")).status_code == 200

    run(work)
