import trunkline.base.faults
from tests.openapi.described import ways
from trunkline.base.faults import Fault
from trunkline.openapi.refusals import REFUSALS, example_of, statuses_of, takes_key


def test_every_refusal_that_there_is_has_its_words() -> None:
    faults = [one for one in vars(trunkline.base.faults).values() if isinstance(one, type) and issubclass(one, Fault)]
    assert {fault.status for fault in faults} - {500} == set(REFUSALS)
    assert len({one.name for one in REFUSALS.values()}) == len(REFUSALS)


def test_an_example_has_the_code_and_names_the_field() -> None:
    example = example_of(REFUSALS[422])["responseStatus"]
    assert example["errorCode"] == trunkline.base.faults.UnprocessableRepeat.default_code
    assert [one["fieldName"] for one in example["errors"]] == ["Idempotency-Key"]
    assert example_of(REFUSALS[503])["responseStatus"]["errors"] == []


def test_reading_stores_nothing_and_needs_no_key() -> None:
    statuses = {way.id: statuses_of(way) for way in ways()}
    assert statuses["ListMessages"] == [400, 401, 429, 503]
    assert statuses["GetMessage"] == [400, 401, 404, 429, 503]
    assert statuses["SendMessage"] == [400, 401, 403, 404, 409, 413, 415, 422, 429, 503, 507]
    assert statuses["EndSession"] == [400, 401, 403, 404, 409, 429, 503, 507]
    assert 405 in statuses["Authenticate_Get"]
    without = {way.id for way in ways() if way.verb == "POST" and not takes_key(way)}
    assert {"Authenticate_Auth", "Authenticate"} & without
    assert not without & {"SendMessage", "SendMessage_Messages", "NewSession", "NewApiKey"}
