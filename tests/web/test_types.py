"""Client code over HTTP, in a whole app as far as paths are concerned."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

import trunkline.formats
from tests.codegen.sample_api import SAMPLE
from trunkline.base.plugins import collect
from trunkline.codegen import LANGUAGES
from trunkline.codegen.language import Language
from trunkline.formats.format import Format
from trunkline.web.asgi import is_page
from trunkline.web.types import KEPT, Shelf, routes

TEXT = "text/plain; charset=utf-8"
JSON = "application/json; charset=utf-8"
HERE = "http://trunkline.test"


class Browser:
    """Asks an app without a socket."""

    def __init__(self, app: Starlette) -> None:
        self._app = app

    def get(self, path: str, **more: Any) -> httpx.Response:
        """One request."""

        async def ask() -> httpx.Response:
            async with httpx.AsyncClient(transport=httpx.ASGITransport(self._app), base_url=HERE) as client:
                return await client.get(path, **more)

        return asyncio.run(ask())


@pytest.fixture(scope="module")
def client() -> Browser:
    return Browser(Starlette(routes=routes(SAMPLE, collect(trunkline.formats, Format))))


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_a_file_for_each_language(client: Browser, language: Language) -> None:
    for name in (language.name, language.name.upper(), f"{language.name}.json"):
        answer = client.get(f"/types/{name}", params={"format": "xml"})
        assert (answer.status_code, answer.headers["content-type"]) == (200, TEXT)
        assert "Options:" in answer.text and f"BaseUrl: {HERE}" in answer.text and "FindThings" in answer.text


def test_an_unknown_language(client: Browser) -> None:
    answer = client.get("/types/cobol")
    assert answer.status_code == 404 and "cobol" in answer.text


def test_options_go_into_the_query(client: Browser) -> None:
    text = client.get("/types/typescript?makepropertiesoptional=True&IncludeTypes=DropThing").text
    assert "\nMakePropertiesOptional: True\nIncludeTypes".replace("\nIncludeTypes", "") in text
    assert "\nIncludeTypes: DropThing\n" in text and "public thingId?: string;" in text


@pytest.mark.parametrize("query", ["MakePartial=perhaps", "IncludeTypes=*/", "BaseUrl=javascript:x"])
def test_options_that_cannot_be(client: Browser, query: str) -> None:
    answer = client.get(f"/types/csharp?{query}")
    assert (answer.status_code, answer.headers["content-type"]) == (400, TEXT)
    assert answer.text.startswith("The option ")


def test_the_address_of_the_file(client: Browser) -> None:
    assert "BaseUrl: http://127.0.0.1:8780\n" in client.get("/types/go", headers={"Host": "<b>"}).text
    assert "BaseUrl: https://other.test\n" in client.get("/types/go?BaseUrl=https://other.test/").text
    public = Browser(Starlette(routes=routes(SAMPLE, public_url="https://sms.example.com/")))
    assert "BaseUrl: https://sms.example.com\n" in public.get("/types/go").text


def test_the_languages_as_a_page_and_as_json(client: Browser) -> None:
    page = client.get("/types", headers={"Accept": "text/html,*/*"})
    assert page.headers["content-type"].startswith("text/html")
    assert {f"/types/{language.name}" for language in LANGUAGES} <= set(re.findall(r'href="([^"]+)"', page.text))
    assert f"curl {HERE}/types/python" in page.text and 'aria-current="page">Client code' in page.text
    for answer in (
        client.get("/types.json"),
        client.get("/types?format=json"),
        client.get("/types", headers={"Accept": "application/json"}),
    ):
        links = answer.json()
        assert answer.headers["content-type"] == JSON
        assert links["Metadata"] == f"{HERE}/types/metadata" and links["CSharp"] == f"{HERE}/types/csharp"
        assert len(links) == len(LANGUAGES) + 1
    assert client.get("/types/").headers["location"] == "/types"


def test_the_api_as_data(client: Browser) -> None:
    metadata = client.get("/types/metadata")
    assert metadata.headers["content-type"] == JSON and metadata.json()["config"]["baseUrl"] == HERE
    assert client.get("/types/metadata.json").json() == metadata.json()
    for path in ("/metadata/app", "/metadata/app.json"):
        app = client.get(path).json()
        assert app["api"] == metadata.json() and app["app"]["jsTextCase"] == "CamelCase"
        assert {"json", "xml"} <= app["contentTypeFormats"].keys()
    operations = client.get("/operations/metadata?format=json").json()
    assert [found["name"] for found in operations] == sorted(found["name"] for found in operations)


def test_the_index_of_the_api(client: Browser) -> None:
    answer = client.get("/api")
    index = answer.json()
    assert answer.headers["content-type"] == JSON
    assert {tag: [found["name"] for found in listed] for tag, listed in index.items()} == {
        "writing": ["DropThing", "PutThing"],
        "things": ["FindThings", "PutThing"],
        "apis": ["ListLabels", "Ping"],
    }
    by_name = {found["name"]: found for listed in index.values() for found in listed}
    returned = {name: found.get("returns") for name, found in by_name.items()}
    assert returned == {
        "DropThing": None,
        "FindThings": "Box<Thing>",
        "ListLabels": "List<Label>",
        "Ping": "string",
        "PutThing": "PutThingResponse",
    }
    assert by_name["DropThing"]["description"] == "Forget a thing."
    assert by_name["Ping"]["links"] == {"api": f"{HERE}/api/Ping", "ui": f"{HERE}/json/metadata?op=Ping"}


def test_these_paths_are_no_operations() -> None:
    ours = ("/api", "/types", "/types.json", "/TYPES/csharp", "/operations/metadata", "/metadata/app.json")
    assert all(is_page(path) for path in ours)
    assert not is_page("/api/SendMessage") and not is_page("/operations/other") and not is_page("/typesetting")


def test_a_shelf_makes_each_answer_once_and_keeps_only_so_many() -> None:
    shelf = Shelf(2)
    made: list[str] = []

    def ask(key: str) -> bytes:
        def make() -> str:
            made.append(key)
            return key

        return shelf.get(key, make)

    assert [ask(key) for key in "abacb"] == [b"a", b"b", b"a", b"c", b"b"]
    assert made == ["a", "b", "c", "b"]
    assert len(LANGUAGES) <= KEPT
