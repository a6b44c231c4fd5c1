"""Finding the files that a request names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from trunkline.base.faults import NotEmpty, NotFound
from trunkline.operations.call import Call
from trunkline.operations.scope import may_see
from trunkline.operations.types.listing import is_storable
from trunkline.store.files import find_files

Values = dict[str, Any]


async def found_file(file_id: str | None, call: Call) -> Values:
    """The row of a file that the caller may see; raises NotFound, or NotEmpty when none was named."""
    if not file_id:
        raise NotEmpty("FileId")
    (row,) = await found_files([file_id], call, "FileId")
    return row


async def found_files(ids: Sequence[str], call: Call, field: str) -> list[Values]:
    """The rows of these files, in the order of their ids; raises NotFound for the first that the caller may not see."""
    asked = [id_ for id_ in ids if is_storable(id_)]
    rows = await find_files(call.directory.engine, call.caller.account_ids, asked) if asked else []
    known = {row["id"]: row for row in rows}
    for id_ in ids:
        if id_ not in known or not await may_see(known[id_], call):
            raise NotFound(f"File '{id_}' does not exist", field=field)
    return [known[id_] for id_ in ids]
