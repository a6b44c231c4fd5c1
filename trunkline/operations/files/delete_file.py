"""DeleteFile: a file goes."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import any_role, delete, operation
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import FileRemoved
from trunkline.operations.call import Call
from trunkline.operations.files.finding import found_file
from trunkline.operations.types.files import NAMESPACE


class DeleteFile(Dto):
    """Remove a file: its links open nothing any more, and messages show it no more."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    file_id: Annotated[str | None, Doc("The ID of the file", required=True)] = None


@operation(delete("/files/{fileId}"), access=any_role("SystemAdministrator", "Manager", "Customer"), tags=("Files",))
async def delete_file(request: DeleteFile, call: Call) -> None:
    """Remove the file; its content goes when no other file has the same."""
    row = await found_file(request.file_id, call)
    call.record(FileRemoved(account_id=row["account_id"], date=call.date, id=row["id"]))
