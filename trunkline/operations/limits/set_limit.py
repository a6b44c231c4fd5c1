"""SetLimit: how much a number or a connection may send from now on."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.base.faults import Invalid, NotEmpty
from trunkline.contract.operation import operation, put
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import LimitSet
from trunkline.domain.pace import Limit, cap_problem, per_minute_of, rate_problem
from trunkline.operations.call import Call
from trunkline.operations.limits.limits import MANAGERS, TAGS, Limited, found, limit_info, limit_of, sent_today
from trunkline.operations.scope import check_reach
from trunkline.operations.types.limits import NAMESPACE, LimitInfo


class SetLimit(Dto):
    """Limit a number or a connection; what is missing is limited no more."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    limited_id: Annotated[str | None, Doc("The ID of the endpoint or connection", required=True)] = None
    rate_per_second: Annotated[
        float | None, Doc("Segments a second of a number, kept as whole segments a minute: 1.25 is 75")
    ] = None
    daily_cap: Annotated[int | None, Doc("Segments a day")] = None


def _check(request: SetLimit, call: Call) -> None:
    rate, cap = request.rate_per_second, request.daily_cap
    if rate is None and cap is None:
        raise NotEmpty("DailyCap", "Give 'RatePerSecond', 'DailyCap' or both; DeleteLimit lifts every limit.")
    problem = None if rate is None else rate_problem(rate)
    if problem is not None:
        raise Invalid(f"'RatePerSecond' {problem}.", code="InclusiveBetween", field="RatePerSecond")
    problem = None if cap is None else cap_problem(cap)
    if problem is not None:
        raise Invalid(f"'DailyCap' {problem}.", code="InclusiveBetween", field="DailyCap")


@operation(put("/limits/{limitedId}"), access=MANAGERS, tags=TAGS, check=_check)
async def set_limit(request: SetLimit, call: Call) -> LimitInfo:
    """Limit what a number may send a second and a day, or a connection a day; what is over it waits."""
    limited = await found(request.limited_id, call)
    await check_reach(limited.account_id, "LimitedId", call)
    _check_kind(limited, request)
    rate = request.rate_per_second
    limit = Limit(None if rate is None else per_minute_of(rate), request.daily_cap)
    if limit != await limit_of(limited, call):
        about = {"account_id": limited.account_id, "date": call.date, "id": limited.id}
        call.record(LimitSet(**about, per_minute=limit.per_minute, daily_cap=limit.daily_cap))
    return limit_info(limited, limit, await sent_today(limited, call))


def _check_kind(limited: Limited, request: SetLimit) -> None:
    """Refuse a limit that would limit nothing; raises Invalid."""
    if not limited.sends:
        sentence = f"'{limited.name}' sends nothing by itself; limit the numbers that do."
        raise Invalid(sentence, code="EndpointCannotSend", field="LimitedId")
    if limited.is_connection and request.rate_per_second is not None:
        sentence = "The rate of a connection is its own (trunkline connection set ID --rate N)."
        raise Invalid(sentence, code="RateOfConnection", field="RatePerSecond")
