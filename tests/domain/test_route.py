"""Which connection a message goes over: the closest route of each, in order, and what is not well passed over."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from trunkline.domain.route import (
    COST_MOST,
    Choice,
    Plan,
    Route,
    RouteTable,
    choose,
    cost_in_millionths,
    cost_in_words,
    cost_problem,
    prefix_problem,
)

TO = "+447700900123"


def route(id_: str, over: str, prefix: str = "", **members: object) -> Route:
    plain: dict[str, object] = {"account_id": "", "endpoint_id": None, "priority": 10, "cost": 0}
    return Route(id=id_, prefix=prefix, connection_id=over, **plain | members)  # type: ignore[arg-type]


def over(*routes: Route, account: str = "a", endpoint: str = "e", to: str = TO) -> list[str]:
    return [found.connection_id for found in RouteTable(routes).candidates(account, endpoint, to)]


def test_only_what_fits() -> None:
    assert over(route("1", "x", "+44"), route("2", "y", "+1"), route("3", "z", "+4477009001234")) == ["x"]
    assert over(route("1", "x", account_id="b"), route("2", "y", endpoint_id="other")) == []
    assert over(route("1", "x", "7"), to="70123") == ["x"]
    assert over() == [] and not RouteTable()
    assert over(route("1", "x"), route("2", "y", endpoint_id="e"), to="ann@else.test") == ["y"]


def test_priority_then_cost_then_name() -> None:
    first = route("1", "x", priority=1, cost=9)
    assert over(route("2", "y", cost=5), route("3", "z", cost=4), first) == ["x", "z", "y"]
    assert over(route("2", "y"), route("3", "a")) == ["a", "y"]


def test_of_a_connection_the_closest_route_counts() -> None:
    """The cheap general price of x does not hold for the prefix that it has a price of its own for."""
    general, own = route("1", "x", cost=1), route("2", "x", "+44", cost=90)
    assert over(general, own, route("3", "y", "+4", cost=50)) == ["y", "x"]
    account = route("4", "x", cost=20, account_id="a")
    assert over(general, own, account, route("3", "y", cost=50)) == ["x", "y"], "an account goes before a prefix"
    endpoint = route("5", "x", cost=70, endpoint_id="e")
    assert over(account, endpoint, route("3", "y", cost=50)) == ["y", "x"], "and an endpoint before both"


def test_what_is_not_well_is_passed_over_and_said() -> None:
    candidates = [route("1", "x", "+44", priority=1, cost=7900), route("2", "y", priority=2), route("3", "z")]
    chosen = choose(candidates, {})
    assert chosen == Choice("x", "Route 1 for +44, priority 1, cost 0.0079, of 3 connections.")
    chosen = choose(candidates, {"x": "is resting"}, tried=["y"])
    assert chosen is not None and chosen.connection_id == "z"
    assert chosen.reason.endswith("passed over: x is resting; y was tried.")
    every = dict.fromkeys("xyz", "is down")
    assert choose(candidates, every) is None
    waits = choose(candidates, every, insist=True)
    assert waits is not None and waits.connection_id == "x" and "x is down" in waits.reason
    assert choose([], {}, insist=True) is None


def test_a_plan_knows_what_is_not_well() -> None:
    plan = Plan(rested={"x": "down for long"}, disabled={"y"})
    assert plan.troubles([route("1", "x"), route("2", "y"), route("3", "z")]) == {
        "x": "is resting",
        "y": "is switched off",
    }


def test_costs_are_written_without_noise() -> None:
    assert [cost_in_words(cost) for cost in (0, 7900, 1_000_000, 1_500_000)] == ["0", "0.0079", "1", "1.5"]


PREFIXES = st.sampled_from(["", "+", "+4", "+44", "+447", "+1", "7"])
ROUTES = st.lists(
    st.builds(
        route,
        st.text("abcdef0123456789", min_size=1, max_size=4),
        st.sampled_from("xyz"),
        PREFIXES,
        account_id=st.sampled_from(["", "a", "b"]),
        endpoint_id=st.sampled_from([None, "e", "f"]),
        priority=st.integers(0, 3),
        cost=st.integers(0, 3),
    ),
    max_size=12,
)


@given(ROUTES, st.sets(st.sampled_from("xyz")), st.sets(st.sampled_from("xyz")))
def test_the_choice_is_the_least_of_what_is_left(routes: list[Route], sick: set[str], tried: set[str]) -> None:
    candidates = RouteTable(routes).candidates("a", "e", TO)
    fitting = [
        each
        for each in routes
        if TO.startswith(each.prefix) and each.account_id in ("", "a") and each.endpoint_id in (None, "e")
    ]
    assert {each.connection_id for each in candidates} == {each.connection_id for each in fitting}
    for each in candidates:
        mine = [one.closeness for one in fitting if one.connection_id == each.connection_id]
        assert each.closeness == max(mine)
    left = [each for each in candidates if each.connection_id not in sick | tried]
    chosen = choose(candidates, dict.fromkeys(sick, "is down"), tried)
    assert (chosen is None) == (not left)
    if chosen is not None:
        best = min((each.priority, each.cost) for each in left)
        assert any(each.connection_id == chosen.connection_id and (each.priority, each.cost) == best for each in left)


@given(st.integers(0, COST_MOST * 1_000_000))
def test_every_cost_that_is_kept_can_be_written(millionths: int) -> None:
    cost = millionths / 1_000_000
    assert cost_problem(cost) is None and cost_in_millionths(cost) == millionths


def test_prefixes() -> None:
    assert not [prefix for prefix in ("", "+", "+44", "+123456789012345", "7", "12345678") if prefix_problem(prefix)]
    wrong = ("44x", " 44", "+44\n", "+1234567890123456", "123456789", "٤٤", "+4 4")
    assert [prefix for prefix in wrong if prefix_problem(prefix)] == list(wrong)
