import asyncio
from pathlib import Path

import pytest

from tests.cli.commands import Shell
from trunkline.base.faults import NotEmpty
from trunkline.cli.desk import asked, check_tables, choose, listed, open_desk, place_of
from trunkline.cli.refusal import Exit, Refusal
from trunkline.domain.facts import AccountCreated
from trunkline.operations.webhooks.list_webhooks import ListWebhooks, list_webhooks
from trunkline.operations.webhooks.new_webhook import NewWebhook, new_webhook
from trunkline.settings import Settings
from trunkline.store import inventory

ROWS = [{"id": "1", "name": "Main"}, {"id": "2", "name": "Other"}, {"id": "3", "name": "other"}]


def test_choosing() -> None:
    assert choose(ROWS, "2", "account")["id"] == "2"
    assert choose(ROWS, "MAIN", "account")["id"] == "1"
    assert choose(ROWS[:1], None, "account")["id"] == "1"


@pytest.mark.parametrize(
    ("rows", "said", "sentence", "code"),
    [
        (ROWS, None, "more than one", Exit.USAGE),
        (ROWS, "other", "more than one", Exit.USAGE),
        (ROWS, "nobody", "no account 'nobody'", Exit.REFUSED),
        ([], None, "no account yet", Exit.REFUSED),
    ],
)
def test_what_cannot_be_chosen(rows: list[dict[str, str]], said: str | None, sentence: str, code: Exit) -> None:
    with pytest.raises(Refusal, match=sentence) as refused:
        choose(rows, said, "account")
    assert refused.value.exit_code == code


def test_a_store_without_tables_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="nothing here yet") as refused:
        asyncio.run(check_tables(Settings(data_dir=tmp_path)))
    assert refused.value.exit_code == Exit.CANNOT_START
    assert not list(tmp_path.iterdir())  # to look makes nothing


def test_facts_are_recorded(installed: Shell) -> None:
    settings = Settings(data_dir=installed.data)

    async def work() -> list[str]:
        async with open_desk(settings) as desk:
            made = AccountCreated(account_id="b" * 24, date=desk.date, name="Second", region="GB")
            await desk.record(made)
            assert await desk.account("second") == "b" * 24
        async with open_desk(settings) as desk:
            return [row["name"] for row in await inventory.accounts(desk.engine)]

    assert sorted(asyncio.run(work())) == ["Main", "Second"]


def test_operations_are_asked_and_their_facts_kept(installed: Shell) -> None:
    settings = Settings(data_dir=installed.data)

    async def work() -> list[str | None]:
        async with open_desk(settings) as desk:
            made = await asked(desk, new_webhook, NewWebhook(url="https://example.com/hooks"))
            with pytest.raises(NotEmpty, match="Url"):
                await asked(desk, new_webhook, NewWebhook())
        async with open_desk(settings) as desk:
            listed = await asked(desk, list_webhooks, ListWebhooks())
            assert made.id is not None
            return [made.id, *(item.id for item in listed.items)]

    first, *others = asyncio.run(work())
    assert others == [first]


def test_lists_are_read_to_their_end(installed: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trunkline.operations.types.listing.ALL_MOST", 2)
    settings = Settings(data_dir=installed.data)

    async def work() -> list[str | None]:
        async with open_desk(settings) as desk:
            for number in range(5):
                await asked(desk, new_webhook, NewWebhook(url=f"https://example.com/{number}"))
            return [item.url for item in await listed(desk, list_webhooks, ListWebhooks(sort_field="Url"))]

    assert asyncio.run(work()) == [f"https://example.com/{number}" for number in range(5)]


def test_a_place_is_shown_without_passwords(tmp_path: Path) -> None:
    assert place_of(Settings(data_dir=tmp_path)) == str(tmp_path / "trunkline.db")
    assert "secret" not in place_of(Settings(database_url="postgresql://me:secret@host/name"))
