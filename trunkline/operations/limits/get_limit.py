"""GetLimit: what limits a number or a connection."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import get, operation
from trunkline.contract.shapes import Doc, Dto
from trunkline.operations.call import Call
from trunkline.operations.limits.limits import MANAGERS, TAGS, found, limit_info, limit_of, sent_today
from trunkline.operations.types.limits import NAMESPACE, LimitInfo


class GetLimit(Dto):
    """Read what limits a number or a connection."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    limited_id: Annotated[str | None, Doc("The ID of the endpoint or connection", required=True)] = None


@operation(get("/limits/{limitedId}"), access=MANAGERS, tags=TAGS)
async def get_limit(request: GetLimit, call: Call) -> LimitInfo:
    """Tell how much a number or a connection may send, and what it has sent today; what is not limited has neither."""
    limited = await found(request.limited_id, call)
    return limit_info(limited, await limit_of(limited, call), await sent_today(limited, call))
