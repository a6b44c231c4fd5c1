"""GetFile: what is known of a file, with a link to its content."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import get, operation, signed_in
from trunkline.contract.shapes import Doc, Dto
from trunkline.operations.call import Call
from trunkline.operations.files.finding import found_file
from trunkline.operations.types.files import NAMESPACE, FileInfo, file_info


class GetFile(Dto):
    """Read what is known of a file; its `uri` opens the content for a time."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    file_id: Annotated[str | None, Doc("The ID of the file", required=True)] = None


@operation(get("/files/{fileId}"), access=signed_in(), tags=("Files",))
async def get_file(request: GetFile, call: Call) -> FileInfo:
    """Show a file of the caller's accounts."""
    return await file_info(await found_file(request.file_id, call), call.directory.filing, call.now)
