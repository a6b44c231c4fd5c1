"""PatchFile: another name or customer for a file."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import any_role, operation, patch
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import FileChanged
from trunkline.operations.call import Call
from trunkline.operations.files.finding import found_file
from trunkline.operations.files.placing import customer_for
from trunkline.operations.files.upload import check_name
from trunkline.operations.types.files import NAMESPACE, FileInfo, file_info


class PatchFile(Dto):
    """Change the name or the customer of a file; what is left out stays as it is."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    file_id: Annotated[str | None, Doc("The ID of the file", required=True)] = None
    file_name: Annotated[str | None, Doc("Its new name")] = None
    customer_id: Annotated[str | None, Doc("The customer that it belongs to from now on")] = None


@operation(patch("/files/{fileId}"), access=any_role("SystemAdministrator", "Manager", "Customer"), tags=("Files",))
async def patch_file(request: PatchFile, call: Call) -> FileInfo:
    """Record what is new."""
    row = await found_file(request.file_id, call)
    if request.file_name is not None:
        check_name(request.file_name)
        row["name"] = request.file_name.strip()
    if request.customer_id is not None:
        row["customer_id"] = await customer_for(request.customer_id, row["account_id"], call)
    call.record(
        FileChanged(
            account_id=row["account_id"],
            date=call.date,
            id=row["id"],
            name=row["name"],
            customer_id=row["customer_id"],
        )
    )
    return await file_info(row, call.directory.filing, call.now)
