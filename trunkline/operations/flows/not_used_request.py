"""NotUsedRequest: brings types to generated clients that no other operation speaks of yet."""

from __future__ import annotations

from typing import ClassVar

from trunkline.contract.operation import any_verb, anyone, operation
from trunkline.contract.shapes import Dto
from trunkline.operations.call import Call
from trunkline.operations.types.flows import NAMESPACE, NodeParameter


class NotUsedRequest(Dto):
    """Do nothing: the operation is there for the types of its request."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    node_parameter: NodeParameter | None = None


@operation(any_verb("/not-used"), access=anyone(), tags=("Flows",))
async def not_used_request(request: NotUsedRequest, call: Call) -> None:
    """Answer at once, and change nothing."""
