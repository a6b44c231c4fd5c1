"""RevokeApiKey: from now on the key is refused."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.base.faults import NotEmpty, NotFound
from trunkline.contract.operation import any_role, delete, operation
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import KeyRevoked
from trunkline.operations.call import Call
from trunkline.operations.keys.api_keys import NAMESPACE, visible_owner
from trunkline.store.users import key_by_id


class RevokeApiKey(Dto):
    """Revoke an API key."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    key_id: Annotated[str | None, Doc("The ID of the key", required=True)] = None


def _check(request: RevokeApiKey, call: Call) -> None:
    if not request.key_id:
        raise NotEmpty("KeyId")


@operation(
    delete("/keys/{keyId}"),
    access=any_role("SystemAdministrator", "Manager", "User"),
    tags=("API keys",),
    check=_check,
)
async def revoke_api_key(request: RevokeApiKey, call: Call) -> None:
    """Revoke an API key at once and for good; to revoke it again changes nothing."""
    key_id = request.key_id or ""
    key = await key_by_id(call.directory.engine, call.caller.account_ids, key_id) if key_id.isprintable() else None
    owner = visible_owner(call.caller)
    if key is None or (owner and key.user_id != owner):
        raise NotFound(f"API key '{key_id}' does not exist", field="KeyId")
    if key.revoked is None:
        call.record(KeyRevoked(account_id=key.account_id, date=call.date, id=key.id))
