"""GetEsme: one program that may bind to our SMSC."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import get, operation
from trunkline.contract.shapes import Doc, Dto
from trunkline.operations.call import Call
from trunkline.operations.esmes.esmes import MANAGERS, TAGS, found
from trunkline.operations.types.esmes import NAMESPACE, EsmeInfo, esme_info


class GetEsme(Dto):
    """Retrieve an ESME."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    esme_id: Annotated[str | None, Doc("The ID of the ESME", required=True)] = None


@operation(get("/esmes/{esmeId}"), access=MANAGERS, tags=TAGS)
async def get_esme(request: GetEsme, call: Call) -> EsmeInfo:
    """Retrieve an ESME and what it may do; its password cannot be read."""
    return esme_info(await found(request.esme_id, call))
