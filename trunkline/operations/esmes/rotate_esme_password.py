"""RotateEsmePassword: an ESME binds with another password from now on."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import EsmeChanged
from trunkline.operations.auth.sign_in import SignInCall
from trunkline.operations.call import Call
from trunkline.operations.esmes.esmes import MANAGERS, TAGS, check_may_let_send, check_password, drawn_password, found
from trunkline.operations.types.esmes import NAMESPACE


class RotateEsmePassword(Dto):
    """Give an ESME another password."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    esme_id: Annotated[str | None, Doc("The ID of the ESME", required=True)] = None
    password: Annotated[
        str | None, Doc("The password from now on, 8 characters of ASCII; if it is missing, one is made")
    ] = None


class RotateEsmePasswordResponse(Dto):
    """Whose password it is; this is the only time that one that was made is shown."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: str | None = None
    system_id: str | None = None
    password: Annotated[str | None, Doc("The password, where none was given")] = None


def _check(request: RotateEsmePassword, call: Call) -> None:
    check_may_let_send(call)
    check_password(request.password)


@operation(post("/esmes/{esmeId}/password"), access=MANAGERS, tags=TAGS, secrets=("password",), check=_check)
async def rotate_esme_password(request: RotateEsmePassword, call: SignInCall) -> RotateEsmePasswordResponse:
    """Bind with another password from now on; servers cut the binds of the one before it within seconds."""
    esme = await found(request.esme_id, call)
    password = request.password or drawn_password(call.universe)
    hashed = await call.hashed(password)
    call.record(EsmeChanged(account_id=esme.account_id, date=call.date, id=esme.id, password_hash=hashed))
    shown = None if request.password else password
    return RotateEsmePasswordResponse(id=esme.id, system_id=esme.system_id, password=shown)
