"""DeleteEsme: a program may bind no more."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import delete, operation
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import EsmeRemoved
from trunkline.operations.call import Call
from trunkline.operations.esmes.esmes import MANAGERS, TAGS, found
from trunkline.operations.types.esmes import NAMESPACE


class DeleteEsme(Dto):
    """Delete an ESME."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    esme_id: Annotated[str | None, Doc("The ID of the ESME", required=True)] = None


@operation(delete("/esmes/{esmeId}"), access=MANAGERS, tags=TAGS)
async def delete_esme(request: DeleteEsme, call: Call) -> None:
    """Let a program bind no more; its binds are cut within seconds, and its messages stay."""
    esme = await found(request.esme_id, call)
    call.record(EsmeRemoved(account_id=esme.account_id, date=call.date, id=esme.id))
