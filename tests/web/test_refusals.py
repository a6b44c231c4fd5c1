"""Who is refused before a service is asked, through the front door."""

from __future__ import annotations

import base64
from collections.abc import Iterator

import pytest

from tests.kits.running_app import Held, held, sqlite_in
from tests.operations.auth.desk import PASSWORD


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


def basic(name: str, password: str) -> dict[str, str]:
    return {"authorization": f"Basic {base64.b64encode(f'{name}:{password}'.encode()).decode()}"}


def test_failing_sign_ins_with_made_up_names_shut_nobody_else_out(there: Held) -> None:
    for number in range(20):
        wrong = there.run(there.app.ask("GET", "/messages", headers=basic(f"made.up.{number}@example.com", "guess")))
        assert wrong.status == 401
    right = there.run(there.app.ask("GET", "/messages", headers=basic("boss@example.com", PASSWORD)))
    assert right.status == 200
