"""Who is refused before a service is asked, through the front door."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.kits.running_app import Held, held, sqlite_in


@pytest.fixture(scope="module")
def there(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Held]:
    """One app for all of these: what is refused leaves no trace."""
    with held(sqlite_in(tmp_path_factory.mktemp("refusals"))) as app:
        yield app


@pytest.mark.parametrize(("key", "status"), [(None, 401), ("reader", 403), ("ann", 400)])
def test_every_refusal_has_the_headers_of_an_answer(there: Held, key: str | None, status: int) -> None:
    answer = there.run(there.app.send("", key=key))
    assert answer.status == status
    assert (answer.header("vary"), answer.header("x-powered-by")) == ("Accept", "Trunkline")
