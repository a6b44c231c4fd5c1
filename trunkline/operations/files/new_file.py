"""NewFile: a file of an account."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import any_role, operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.operations.call import Call
from trunkline.operations.files.placing import account_for
from trunkline.operations.files.upload import Upload, check_upload, keep
from trunkline.operations.types.files import NAMESPACE, FileInfo


class NewFile(Dto):
    """Keep a file in an account: the file of a multipart form with its fields, or base64."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    account_id: Annotated[str | None, Doc("The account; needed by who has several")] = None
    customer_id: Annotated[str | None, Doc("The customer that it belongs to")] = None
    data: Annotated[bytes | None, Doc("The content", required=True)] = None
    file_name: Annotated[str | None, Doc("The name that recipients see", required=True)] = None
    content_type: Annotated[str | None, Doc("What it is, as image/png", required=True)] = None


def _check(request: NewFile, call: Call) -> None:
    check_upload(Upload(request.data, request.file_name, request.content_type), call)


@operation(post("/files"), access=any_role("SystemAdministrator", "Manager", "Customer"), tags=("Files",), check=_check)
async def new_file(request: NewFile, call: Call) -> FileInfo:
    """Keep the content once, and record the file."""
    account_id, customer_id = await account_for(request.account_id, request.customer_id, call)
    return await keep(Upload(request.data, request.file_name, request.content_type), account_id, customer_id, call)
