"""The order of the steps, and what becomes of a request when one of them fails."""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, NamedTuple

import pytest

from tests.commit.spied import Spied
from tests.kits.running_app import Answer, RunningApp, held, play, sqlite_in
from tests.kits.store_kit import Store
from tests.web.odd_service import Log, names, odd_pipeline
from trunkline.store import tables
from trunkline.store.engine import Engine, StoreError, StoreFull, StoreUnavailable
from trunkline.web.exchange import Request
from trunkline.web.pipeline import TRIES, Pipeline


class Odd(NamedTuple):
    """The odd service on a running app."""

    app: RunningApp
    log: Log
    pipeline: Pipeline

    async def ask(self, method: str, target: str, body: bytes = b"", key: str = "ann", **headers: str) -> Answer:
        """One request by one of the people."""
        path, _, query = target.partition("?")
        sent = {"accept": "application/json", "content-type": "application/json"}
        sent |= {"authorization": f"Bearer tk_{key}"} if key else {}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        return Answer(await self.pipeline.answer(Request(method, path, path, query, sent, body, "192.0.2.9")))

    async def made(self) -> list[str]:
        """The customers that the odd service made."""
        return [name for name in await names(self.app, tables.CUSTOMER) if name not in ("Holding", "Bakery")]


class Held(NamedTuple):
    app: RunningApp
    run: Callable[[Coroutine[Any, Any, Any]], Any]


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Held]:
    with held(sqlite_in(tmp_path_factory.mktemp("store"))) as (running, run):
        yield Held(running, run)


@pytest.fixture
def odd(app: Held) -> Odd:
    log = Log()
    return Odd(app.app, log, odd_pipeline(app.app, log))


def test_a_stranger_learns_nothing_from_a_body(app: Held, odd: Odd) -> None:
    async def scene() -> None:
        for body in (b"", b"{", b'{"count":"x"}'):
            answer = await odd.ask("POST", "/guarded?format=nonsense", body, key="")
            assert (answer.status, answer.body) == (401, b"")
            assert answer.header("www-authenticate") == 'basic realm="/auth/basic"'
        assert odd.log.handled == []

    app.run(scene())


def test_the_role_comes_before_the_body_too(app: Held, odd: Odd) -> None:
    async def scene() -> None:
        assert (await odd.ask("POST", "/guarded", b"{")).status == 403
        assert (await odd.ask("POST", "/guarded", b"{", key="boss")).status == 400
        assert odd.log.handled == []

    app.run(scene())


def test_what_cannot_be_bound_is_not_handled(app: Held, odd: Odd) -> None:
    async def scene() -> None:
        answer = await odd.ask("POST", "/guarded", b'{"count":"many"}', key="boss")
        assert answer.refusal == (400, "SerializationException", ["Count"])
        assert odd.log.handled == []

    app.run(scene())


def test_facts_are_on_disk_when_the_answer_is_there(app: Held, odd: Odd) -> None:
    async def scene() -> None:
        before = await odd.made()
        answer = await odd.ask("POST", "/guarded", b'{"name":"Mill"}', key="boss")
        assert (answer.status, answer.json) == (200, {"name": "Mill"})
        assert await odd.made() == [*before, "Mill"]

    app.run(scene())


def test_no_response_is_no_content(app: Held, odd: Odd) -> None:
    async def scene() -> None:
        answer = await odd.ask("POST", "/quiet")
        assert (answer.status, answer.body, answer.header("content-type")) == (204, b"", None)
        assert (await odd.made())[-1] == "quiet"

    app.run(scene())


def test_an_answer_that_cannot_be_written_changes_nothing(app: Held, odd: Odd) -> None:
    async def scene() -> None:
        before = await odd.made()
        answer = await odd.ask("POST", "/unwritable")
        assert answer.refusal == (500, "InternalError", [])
        assert await odd.made() == before

    app.run(scene())


@pytest.mark.parametrize("accept", ["application/json", "application/xml"])
def test_a_mistake_of_ours_is_one_fixed_sentence(
    app: Held, odd: Odd, accept: str, caplog: pytest.LogCaptureFixture
) -> None:
    answer = app.run(odd.ask("GET", "/break", accept=accept))
    assert answer.status == 500
    assert answer.header("content-type").startswith(accept)
    assert b"The server made a mistake; it is in the server's log." in answer.body
    assert b"secret" not in answer.body
    assert any(record.exc_info and "secret" in str(record.exc_info[1]) for record in caplog.records)


def test_a_refusal_of_an_operation_that_has_a_place_for_it_is_its_response(app: Held, odd: Odd) -> None:
    xml = app.run(odd.ask("GET", "/break", accept="application/xml"))
    assert b"<Told " in xml.body


@pytest.mark.parametrize(
    "given", [{"body": b"{", "key": "boss"}, {"body": b'{"count":"x"}', "key": "boss"}, {"authorization": "Basic !"}]
)
def test_a_refusal_before_there_is_a_request_is_an_error_response(app: Held, odd: Odd, given: dict[str, Any]) -> None:
    answer = app.run(odd.ask("POST", "/guarded", accept="application/xml", **given))
    assert answer.status == 400
    assert b"<ErrorResponse " in answer.body


def test_a_handler_runs_again_on_what_is_there_now(app: Held, odd: Odd) -> None:
    async def scene() -> None:
        before = await odd.made()
        odd.log.declines = TRIES - 1
        answer = await odd.ask("POST", "/contested", b'{"name":"x"}')
        assert (answer.status, len(odd.log.handled)) == (200, TRIES)
        assert await odd.made() == [*before, "once"]

    app.run(scene())


def test_ground_that_never_rests_is_a_conflict(app: Held, odd: Odd) -> None:
    async def scene() -> None:
        before = await odd.made()
        odd.log.declines = 100
        answer = await odd.ask("POST", "/contested")
        assert answer.refusal == (409, "Conflict", [])
        assert answer.header("retry-after") == "1"
        assert len(odd.log.handled) == TRIES
        assert await odd.made() == before

    app.run(scene())


def test_a_path_of_nothing_is_a_plain_404(app: Held, odd: Odd) -> None:
    answer = app.run(odd.ask("GET", "/messages"))
    assert (answer.status, answer.body, answer.headers) == (404, b"", [])


def test_an_unknown_operation_is_told_in_the_format_of_its_path(app: Held, odd: Odd) -> None:
    answer = app.run(odd.ask("POST", "/xml/reply/NoSuchThing", key=""))
    assert answer.status == 405
    assert answer.header("content-type") == "application/xml"
    assert b"<ErrorCode>NotImplementedException</ErrorCode>" in answer.body
    asked = app.run(odd.ask("POST", "/xml/reply/NoSuchThing?format=json", key=""))
    assert asked.json["responseStatus"]["errorCode"] == "NotImplementedException"


@pytest.mark.parametrize("target", ["/guarded", "/guarded.xml", "/break", "/json/reply/NoSuchThing", "/quiet"])
def test_every_answer_says_that_it_depends_on_accept(app: Held, odd: Odd, target: str) -> None:
    answer = app.run(odd.ask("GET" if target == "/break" else "POST", target, key="root"))
    assert (answer.header("vary"), answer.header("x-powered-by")) == ("Accept", "Trunkline")


@pytest.mark.parametrize(
    ("failure", "status", "code", "patience"),
    [
        (StoreFull("page 7"), 507, "StorageFull", "30"),
        (StoreUnavailable("socket 7"), 503, "Unavailable", "2"),
        (StoreError("column 7"), 500, "InternalError", None),
    ],
)
def test_a_store_that_fails_is_told(
    sqlite_store: Store, failure: Exception, status: int, code: str, patience: str | None
) -> None:
    spied: list[Spied] = []

    def around(engine: Engine) -> Engine:
        spied.append(Spied(engine))
        return spied[0]

    async def scene(app: RunningApp) -> None:
        spied[0].failures.extend([failure] * 100)
        answer = await app.send()
        spied[0].failures.clear()
        assert answer.refusal == (status, code, [])
        assert answer.header("retry-after") == patience
        assert str(failure) not in json.dumps(answer.json)
        assert await app.count(tables.MESSAGE) == 0
        assert (await app.send()).status == 200

    play(sqlite_store, scene, around=around)
