"""A list of requests in one body, `{Op}[]` (wire.md 1.6): how it is bound, and how its answer looks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final

from trunkline.base.faults import BadRequest, Fault
from trunkline.contract.operation import Check, Operation
from trunkline.contract.shapes import Kind, Ref
from trunkline.formats.format import Formats
from trunkline.formats.forms import is_form
from trunkline.formats.typed import SERIALIZATION_EXCEPTION, Problems, complete, fill, plan_of
from trunkline.operations.call import Call
from trunkline.web.binding import body_format, unable_to_bind
from trunkline.web.routing import Match

COMPLETED: Final = b"x-autobatch-completed"
INDEX: Final = "AutoBatchIndex"
BATCH_MOST: Final = 1000  # requests; each is a commit of its own, and all of them share one time limit


class ItemRefused(Exception):
    """One request of a batch is refused; `index` counts from 0."""

    def __init__(self, index: int, fault: Fault) -> None:
        super().__init__(fault.message)
        self.index = index
        self.fault = fault

    @property
    def meta(self) -> dict[str, str]:
        """What the refusal says beside the fault: which request it is about."""
        return {INDEX: str(self.index)}


def bind_batch(match: Match, content_type: str, body: bytes, formats: Formats) -> list[Any]:
    """The request DTOs of a batch, in order.

    Raises ItemRefused for the first one with members of the wrong type, so that none of them runs; BadRequest when the
    body is no list of requests.
    """
    ref = match.operation.request_ref
    found = None if is_form(content_type) else body_format(match, content_type, formats)
    if found is None or found.read is None:
        raise BadRequest("A batch must be a list of requests in a typed body.", code=SERIALIZATION_EXCEPTION)
    trees: Any = found.read(body, Ref(Kind.LIST, item=ref))
    if len(trees) > BATCH_MOST:
        raise BadRequest(
            f"A batch may have {BATCH_MOST} requests at most; this one has {len(trees)}.", code="BatchSize"
        )
    return [_bind_item(ref, index, tree) for index, tree in enumerate(trees)]


async def check_batch(
    operation: Operation, batch: Sequence[Any], call: Call, was_answered: Callable[[int], Awaitable[bool]]
) -> None:
    """Raise ItemRefused for the first request that its operation's check refuses, so that none of them runs.

    What `was_answered` under its key, by its index, is refused no more: what was right then may be past now.
    """
    if operation.check is None:
        return
    for index, request in enumerate(batch):
        try:
            await _check_item(operation.check, request, call, index, was_answered)
        except Fault as fault:
            raise ItemRefused(index, fault) from fault


async def _check_item(
    check: Check, request: Any, call: Call, index: int, was_answered: Callable[[int], Awaitable[bool]]
) -> None:
    try:
        check(request, call)
    except Fault:
        if not await was_answered(index):
            raise


def _bind_item(ref: Ref, index: int, tree: Any) -> Any:
    problems: Problems = []
    plan = plan_of(ref.target)
    if tree is not None and not isinstance(tree, dict):
        fault = BadRequest("A request must be an object.", code=SERIALIZATION_EXCEPTION)
        raise ItemRefused(index, fault)
    values = fill(plan, tree or {}, "", problems)
    if problems:
        raise ItemRefused(index, unable_to_bind(ref, problems))
    return complete(plan, values)


def key_of_item(key: str, index: int) -> str:
    """The Idempotency-Key of one request of a batch, so that a repeat goes on where the first one stopped."""
    return f"{key}[{index}]"
