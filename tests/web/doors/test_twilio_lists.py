from __future__ import annotations

import pytest

from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import MAIN, MAIN_NUMBER, SECOND, SECOND_NUMBER, THEM
from tests.kits.store_kit import Store
from tests.web.doors.house import House
from trunkline.base.faults import Invalid
from trunkline.web.doors.base import Fields, pairs_of
from trunkline.web.doors.twilio_lists import PAGE_SIZE_MOST, Wanted, wanted_of

DAY = ("2026-11-27T00:00:00.000Z", "2026-11-28T00:00:00.000Z")


def wanted(query: str) -> Wanted:
    return wanted_of(Fields(pairs_of(query)))


@pytest.mark.parametrize(
    ("query", "since", "before"),
    [
        ("", None, None),
        ("DateSent=2026-11-27", *DAY),
        ("DateSent=2026-11-27T12:00:00Z", *DAY),
        ("DateSent%3E=2026-11-27", DAY[0], None),
        ("DateSent%3C=2026-11-27", None, DAY[1]),
        ("DateSent%3C=2026-11-27T00:00:00Z", None, DAY[1]),
        ("DateSent%3C=2026-11-27T12:00:00Z", None, "2026-11-27T12:00:00.001Z"),
        ("DateSent%3E=2026-11-27T12:00:00%2B01:00", "2026-11-27T11:00:00.000Z", None),
    ],
)
def test_dates(query: str, since: str | None, before: str | None) -> None:
    found = wanted(query)
    assert (found.since, found.before) == (since, before)


def test_places() -> None:
    assert wanted("PageSize=5000&Page=2")[4:6] == (PAGE_SIZE_MOST, 2)
    assert wanted("PageToken=PBSM" + "0" * 32).backwards
    for query in ("PageSize=0", "PageSize=x", "Page=-1", "PageToken=PA", "DateSent=2026-13-01", "DateSent=0001-01-01"):
        with pytest.raises(Invalid):
            wanted(query + ("T00:00:00%2B14:00" if query.endswith("0001-01-01") else ""))


def test_both_directions(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        await app.sent("out", THEM)
        await app.sent("from the second", THEM, SECOND)
        await app.sent("between our own", SECOND_NUMBER, MAIN)

        async def bodies(**query: str) -> list[str]:
            answer = await house.twilio("GET", query=query)
            assert answer.status == 200, answer.body
            return [one["body"] for one in answer.json["messages"]]

        assert await bodies() == ["between our own", "from the second", "out"]
        assert await bodies(To=THEM) == ["from the second", "out"]
        assert await bodies(To=THEM[1:]) == ["from the second", "out"]
        assert await bodies(From=MAIN_NUMBER) == ["between our own", "out"]
        assert await bodies(From=MAIN_NUMBER, To=THEM) == ["out"]
        assert await bodies(From=THEM) == []
        assert await bodies(From="+15005550007") == []
        assert await bodies(To=SECOND_NUMBER) == ["between our own"]
        await app.app.network.answer(THEM, MAIN_NUMBER, "in")
        assert await bodies(From=THEM) == ["in"]
        assert await bodies(To=MAIN_NUMBER, From=THEM) == ["in"]
        assert await bodies(To=MAIN_NUMBER) == ["in"]

    play(either_store, scene, deliver=True)


def test_pages_of_both_directions(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        sent = [(await app.sent(f"text {n}"))["text"] for n in range(5)]
        found: list[str] = []
        uri = f"{'/2010-04-01/Accounts/AC' + 'a' * 32}/Messages.json?PageSize=2"
        pages = 0
        while uri:
            path, _, query = uri.partition("?")
            answer = (await house.ask("GET", path, query, basic=("AC" + "a" * 32, "open sesame"))).json
            found += [one["body"] for one in answer["messages"]]
            assert (answer["page"], answer["page_size"], answer["start"]) == (pages, 2, pages * 2)
            uri = answer["next_page_uri"]
            pages += 1
        assert found == sent[::-1]
        assert pages == 3

    play(sqlite_store, scene)
