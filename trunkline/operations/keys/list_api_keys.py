"""ListApiKeys: the keys of the caller's accounts, or of the caller alone."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Final

import msgspec

from trunkline.contract.operation import any_role, get, operation
from trunkline.contract.shapes import Doc
from trunkline.operations.call import Call
from trunkline.operations.keys.api_keys import NAMESPACE, ApiKeyInfo, key_info, visible_owner
from trunkline.operations.types.listing import ListRequest, ListResponse, ids_of, read_page
from trunkline.store.listing import Window
from trunkline.store.users import Key, keys_of_accounts

# What a list can be sorted by, and the member of the key that it is; a missing date is the oldest.
SORTS: Final = {"DateCreated": "id", "Name": "name", "LastUsed": "last_used", "Expires": "expires"}


class ListApiKeys(ListRequest[ApiKeyInfo]):
    """List API keys."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    account_ids: Annotated[list[str] | None, Doc("Only the keys of these accounts")] = None
    user_id: Annotated[str | None, Doc("Only the keys of this user")] = None
    include_revoked: Annotated[bool, Doc("Also the keys that were revoked")] = False


@operation(get("/keys"), access=any_role("SystemAdministrator", "Manager", "User"), tags=("API keys",))
async def list_api_keys(request: ListApiKeys, call: Call) -> ListResponse[ApiKeyInfo]:
    """List the API keys of the caller's accounts; who is no manager sees only their own."""
    keys = await _keys(request, call)

    async def read(window: Window) -> list[dict[str, Any]]:
        found = sorted(keys, key=lambda key: getattr(key, SORTS[window.sort]) or "", reverse=window.descending)
        return [msgspec.structs.asdict(key) for key in found[window.offset : window.offset + window.limit]]

    async def count() -> int:
        return len(keys)

    page = await read_page(request, SORTS, read, count)
    return page.answer([key_info(Key(**row)) for row in page.rows])


async def _keys(request: ListApiKeys, call: Call) -> list[Key]:
    owner, wanted = visible_owner(call.caller), ids_of(request.specific_ids, "SpecificIds")
    found = await keys_of_accounts(call.directory.engine, call.accounts(request.account_ids), owner)
    return [
        key
        for key in found
        if (request.include_revoked or key.revoked is None)
        and (not request.user_id or key.user_id == request.user_id)
        and (wanted is None or key.id in wanted)
    ]
