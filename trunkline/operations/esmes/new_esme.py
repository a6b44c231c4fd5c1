"""NewEsme: a program of a customer may bind to our SMSC."""

from __future__ import annotations

from typing import Annotated, ClassVar

import msgspec

from trunkline.base.faults import Conflict
from trunkline.contract.operation import operation, post
from trunkline.contract.shapes import Doc
from trunkline.domain.esme import Esme
from trunkline.domain.facts import EsmeAdded
from trunkline.operations.auth.sign_in import SignInCall
from trunkline.operations.call import Call
from trunkline.operations.esmes.esmes import (
    MANAGERS,
    TAGS,
    check_may_let_send,
    check_password,
    check_rights,
    check_system_id,
    drawn_password,
    rights_in,
)
from trunkline.operations.scope import account_of
from trunkline.operations.types.esmes import NAMESPACE, EsmeInfo, EsmeRights, esme_info
from trunkline.store.esmes import esme_by_name


class NewEsme(EsmeRights):
    """Let a program of a customer bind to the SMSC."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    system_id: Annotated[
        str | None, Doc("The name that it binds with, 1 to 15 characters of ASCII; each is there once", required=True)
    ] = None
    password: Annotated[
        str | None, Doc("The password that it binds with, 8 characters of ASCII; if it is missing, one is made")
    ] = None
    account_id: Annotated[
        str | None, Doc("The account that it sends for; may be missing for a caller who has only one")
    ] = None


class NewEsmeResponse(EsmeInfo):
    """The new ESME; this is the only time that a password that was made for it is shown."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    password: Annotated[str | None, Doc("The password, where none was given")] = None


def _check(request: NewEsme, call: Call) -> None:
    check_may_let_send(call)
    check_system_id(request.system_id)
    check_password(request.password)
    check_rights(request)


@operation(post("/esmes"), access=MANAGERS, tags=TAGS, secrets=("password",), check=_check)
async def new_esme(request: NewEsme, call: SignInCall) -> NewEsmeResponse:
    """Let a program of a customer bind; the answer shows a password made for it once, and only a hash is kept."""
    account_id, system_id = account_of(request.account_id, call, "an ESME"), check_system_id(request.system_id)
    rights = await rights_in(request, account_id, call)
    if await esme_by_name(call.directory.engine, system_id):
        sentence = f"There is an ESME '{system_id}' already: a system id is one program, whosever it is."
        raise Conflict(sentence, code="SystemIdTaken", field="SystemId")
    password = request.password or drawn_password(call.universe)
    fact = EsmeAdded(
        account_id=account_id,
        date=call.date,
        id=call.universe.new_id(),
        system_id=system_id,
        password_hash=await call.hashed(password),
        **rights,
    )
    call.record(fact)
    shown = esme_info(msgspec.convert(msgspec.structs.asdict(fact) | {"date_created": fact.date}, Esme))
    return NewEsmeResponse(**msgspec.structs.asdict(shown), password=None if request.password else password)
