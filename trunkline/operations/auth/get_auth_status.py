"""GetAuthStatus: who is signed in, and for which accounts."""

from __future__ import annotations

from typing import ClassVar, Final

from trunkline.contract.operation import anyone, get, operation
from trunkline.contract.shapes import Dto
from trunkline.operations.call import Call, Caller
from trunkline.operations.types.auth import NAMESPACE, UserInfo, UserManagerAccess
from trunkline.store.users import user_by_id

MANAGING: Final = frozenset({"SystemAdministrator", "Manager"})


class GetAuthStatus(Dto):
    """Ask who is signed in."""

    NAMESPACE: ClassVar[str] = NAMESPACE


@operation(get("/auth/status"), access=anyone(), tags=("Authentication",))
async def get_auth_status(request: GetAuthStatus, call: Call) -> UserInfo:
    """Tell who is signed in; isAuthenticated is false for nobody."""
    caller = call.caller
    user = await user_by_id(call.directory.engine, caller.user_id) if caller.signed_in else None
    if user is None:
        return UserInfo(is_authenticated=False, roles=[], account_ids=[], account_names=[])
    accounts = await call.directory.accounts()
    return UserInfo(
        id=user.id,
        is_authenticated=True,
        first_name=user.first_name,
        last_name=user.last_name,
        name=user.name,
        email_address=user.email_address,
        roles=sorted(caller.roles),
        account_ids=list(caller.account_ids),
        account_names=[accounts.get(id_, {}).get("name", "") for id_ in caller.account_ids],
        manager_access=_access(caller),
    )


def _access(caller: Caller) -> UserManagerAccess | None:
    return UserManagerAccess.ReadWriteDelete if caller.roles & MANAGING else None
