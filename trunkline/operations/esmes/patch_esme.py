"""PatchEsme: other rights, or shut out and let in again."""

from __future__ import annotations

from typing import Annotated, ClassVar

import msgspec

from trunkline.contract.operation import operation, patch
from trunkline.contract.shapes import Doc
from trunkline.domain.facts import EsmeChanged
from trunkline.operations.call import Call
from trunkline.operations.esmes.esmes import MANAGERS, TAGS, check_rights, found, rights_in
from trunkline.operations.types.esmes import NAMESPACE, EsmeInfo, EsmeRights, esme_info


class PatchEsme(EsmeRights):
    """Change what an ESME may do; what is missing stays as it is, and so does a list that is empty."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    esme_id: Annotated[str | None, Doc("The ID of the ESME", required=True)] = None
    disabled: Annotated[bool | None, Doc("Shut it out, or let it in again")] = None


def _check(request: PatchEsme, call: Call) -> None:
    check_rights(request)


@operation(patch("/esmes/{esmeId}"), access=MANAGERS, tags=TAGS, check=_check)
async def patch_esme(request: PatchEsme, call: Call) -> EsmeInfo:
    """Change what an ESME may do; servers follow within seconds, and cut the binds of one that is shut out."""
    esme = await found(request.esme_id, call)
    wanted = await rights_in(request, esme.account_id, call)
    wanted |= {} if request.disabled is None else {"disabled": request.disabled}
    changed = {name: value for name, value in wanted.items() if value != getattr(esme, name)}
    if changed:
        call.record(EsmeChanged(account_id=esme.account_id, date=call.date, id=esme.id, **changed))
    return esme_info(msgspec.structs.replace(esme, **changed))
