from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME, FOREIGN_NUMBER, MAIN, MAIN_NUMBER
from tests.kits.store_kit import Store
from tests.web.doors.house import TWILIO, House
from trunkline.base.faults import Fault, Invalid, NotFound, StorageFull, Unavailable
from trunkline.settings import Settings
from trunkline.store.engine import StoreFull, StoreUnavailable
from trunkline.web.doors.sending import Sending, check_url, fault_of, spellings
from trunkline.web.exchange import Request


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("+15556667777", ("+15556667777",)),
        ("15556667777", ("15556667777", "+15556667777")),
        ("0049301234567", ("+49301234567",)),
        ("0301234567", ("0301234567",)),
        ("12345", ("12345",)),
        ("Front desk", ("Front desk",)),
    ],
)
def test_what_a_number_may_mean(said: str, meant: tuple[str, ...]) -> None:
    assert spellings(said) == meant


@given(st.text())
def test_anything_may_be_said(said: str) -> None:
    assert spellings(said)


def test_addresses_that_can_be_called() -> None:
    assert check_url("https://example.com/a?b=c", "Url", Settings()) == "https://example.com/a?b=c"
    with pytest.raises(Invalid) as refused:
        check_url("file:///etc/passwd", "Url", Settings())
    assert (refused.value.code, refused.value.field) == ("InvalidUrl", "Url")


def test_errors_as_faults() -> None:
    request = Request("GET", "/x", "/x", "password=secret", {}, b"", "")
    assert isinstance(fault_of(NotFound(), request), NotFound)
    assert isinstance(fault_of(StoreFull(), request), StorageFull)
    assert isinstance(fault_of(StoreUnavailable(), request), Unavailable)


def test_a_mistake_of_ours_is_logged_without_the_query(caplog: pytest.LogCaptureFixture) -> None:
    request = Request("GET", "/cgi-bin/sendsms", "/cgi-bin/sendsms", "password=secret", {}, b"", "")
    fault = fault_of(ZeroDivisionError("oh"), request)
    assert type(fault) is Fault and fault.status == 500
    (record,) = caplog.records
    assert record.message == "door_failed"
    assert "secret" not in str(vars(record))


def test_the_endpoint_of_a_number(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = app.app
        sending = Sending(one.committer, one.directory, one.universe, one.settings)
        for said in (MAIN_NUMBER, MAIN_NUMBER[1:], f" {MAIN_NUMBER} ", MAIN_NUMBER):
            found = await sending.endpoint_of(ACME, said)
            assert found is not None and found["id"] == MAIN
        for said in (FOREIGN_NUMBER, FOREIGN_NUMBER, "+15005550007", "nobody"):
            assert await sending.endpoint_of(ACME, said) is None

    play(sqlite_store, scene)


def test_a_store_that_is_away(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()

        async def fail(facts: Any) -> None:
            raise StoreUnavailable("away")

        body = {"To": "+15556667777", "From": MAIN_NUMBER, "Body": "Hello"}
        assert (await house.twilio("POST", body=body)).status == 201
        monkeypatch.setattr(app.app.committer, "commit", fail)
        doors: Any = app.app.asgi._doors
        monkeypatch.setattr(doors.at(f"{TWILIO}.json")._sending._committer, "commit", fail)
        answer = await house.twilio("POST", body=body)
        assert (answer.status, answer.json["code"]) == (503, 20503)
        assert answer.header("retry-after") == "2"

    play(sqlite_store, scene)
