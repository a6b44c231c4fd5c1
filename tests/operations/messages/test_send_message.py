"""What SendMessage refuses and how it reads addresses, through the front door."""

from __future__ import annotations

import base64
from collections.abc import Iterator

import pytest

from tests.kits.running_app import Held, held, sqlite_in
from tests.kits.small_world import BAKERY, FOREIGN, HOLDING, MAIN, MUTE, SECOND, THEM, USER
from tests.operations.auth.desk import PASSWORD
from trunkline.store import tables

LONGEST = 30
BOSS = {"authorization": f"Basic {base64.b64encode(f'boss@example.com:{PASSWORD}'.encode()).decode()}"}
"""Works in two accounts, the second of which is in Germany."""


@pytest.fixture(scope="module")
def there(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Held]:
    """One app for all of these, which takes short texts only."""
    with held(sqlite_in(tmp_path_factory.mktemp("sending")), sms_max_characters=LONGEST) as app:
        yield app


@pytest.mark.parametrize(
    ("endpoint", "to", "refusal"),
    [
        (FOREIGN, THEM, (404, "NotFound", ["EndpointId"])),
        ("f" * 24, THEM, (404, "NotFound", ["EndpointId"])),
        (MUTE, THEM, (400, "EndpointCannotSend", ["EndpointId"])),
        (USER, THEM, (400, "EndpointCannotSend", ["EndpointId"])),
        (MAIN, "bob@example.com", (400, "InvalidAddress", ["ToAddress"])),
        (MAIN, "911", (400, "InvalidAddress", ["ToAddress"])),
        (MAIN, "+1 555", (400, "InvalidAddress", ["ToAddress"])),
    ],
)
def test_refusals_store_nothing(there: Held, endpoint: str, to: str, refusal: tuple[int, str, list[str]]) -> None:
    before = there.run(there.app.count(tables.MESSAGE))
    assert there.run(there.app.send("Hello", to, endpoint)).refusal == refusal
    assert there.run(there.app.count(tables.MESSAGE)) == before


def test_the_reason_is_a_sentence(there: Held) -> None:
    emergency = there.run(there.app.send("Help", "112"))
    assert emergency.json["responseStatus"]["message"].endswith("Emergency numbers take no texts here.")
    session = there.run(there.app.ask("POST", "/sessions", {"destination": "911", "endpointId": MAIN}))
    assert session.refusal == (400, "InvalidAddress", ["Destination"])


def test_the_wrong_role_is_forbidden_in_plain_text(there: Held) -> None:
    answer = there.run(there.app.send("Hello", key="reader"))
    assert answer.status == 403
    assert answer.body.startswith(b"Forbidden\n\nRequest.HttpMethod: POST\n")
    assert answer.header("content-type") == "text/plain"


def test_the_settings_say_how_long_a_text_may_be(there: Held) -> None:
    assert there.run(there.app.send("x" * LONGEST)).status == 200
    refused = there.run(there.app.send("x" * (LONGEST + 1)))
    assert refused.refusal == (400, "MaximumLength", ["Body"])
    assert f"{LONGEST} characters or fewer" in refused.json["responseStatus"]["message"]


def test_a_national_number_is_of_the_region_of_the_account(there: Held) -> None:
    home = there.run(there.app.sent("Hello", "030 901820", FOREIGN, key=None, headers=BOSS))
    assert home["otherAddress"] == "+4930901820"
    assert there.run(there.app.sent("Hello", "(415) 555-0123"))["otherAddress"] == "+14155550123"


# Where a list holds what it lists.
LISTS = [("/messages", "items"), ("/conversations", "conversations"), ("/sessions", "items")]


@pytest.mark.parametrize(("path", "member"), LISTS)
def test_filters_on_customers_are_deep_in_every_list(there: Held, path: str, member: str) -> None:
    there.run(there.app.sent("of the bakery", endpoint=MAIN))
    there.run(there.app.sent("of nobody", endpoint=SECOND))

    def endpoints(query: str) -> set[str]:
        answer = there.run(there.app.ask("GET", f"{path}?{query}")).json
        return {item["endpointId"] for item in answer[member]}

    assert endpoints("") == {MAIN, SECOND}
    assert endpoints(f"customerIds={BAKERY}") == endpoints(f"customerIds={HOLDING}") == {MAIN}
    assert endpoints(f"customerIds={'9' * 24}") == set()
