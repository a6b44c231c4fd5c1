"""What the document says that lists can be sorted by, asked of the server itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.kits.running_app import Held, held, sqlite_in
from tests.kits.small_world import MAIN
from tests.openapi.described import ways
from trunkline.openapi.document import SORTS


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Held]:
    with held(sqlite_in(tmp_path_factory.mktemp("sorts"))) as found:
        yield found


@pytest.mark.parametrize("name", SORTS)
def test_a_list_can_be_sorted_by_what_is_named_and_by_nothing_else(app: Held, name: str) -> None:
    (path,) = [way.path for way in ways() if way.operation.name == name]
    if "{webhookId}" in path:
        made = app.run(app.app.ask("POST", "/webhooks", {"url": "https://example.com/"}, key="root"))
        path = path.replace("{webhookId}", made.json["id"])
    if "{poolId}" in path:
        path = path.replace("{poolId}", app.run(app.app.ask("POST", "/pools", {"name": "x"}, key="root")).json["id"])
    if "{bulkId}" in path:
        wanted = {"endpointId": MAIN, "body": "Hi", "recipients": [{"toAddress": "+15556667777"}]}
        path = path.replace("{bulkId}", app.run(app.app.ask("POST", "/bulks", wanted, key="root")).json["id"])
    for field in SORTS[name]:
        assert app.run(app.app.ask("GET", f"{path}?sortField={field}", key="root")).status == 200, field
    refused = app.run(app.app.ask("GET", f"{path}?sortField=Nothing", key="root"))
    assert refused.refusal == (400, "UnknownSortField", ["SortField"])
    assert f"one of {', '.join(SORTS[name])}." in refused.json["responseStatus"]["message"]
