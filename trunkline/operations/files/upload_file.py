"""UploadFile: a file to go with messages."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import any_role, operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.operations.call import Call
from trunkline.operations.files.placing import account_for
from trunkline.operations.files.upload import Upload, check_upload, keep
from trunkline.operations.types.files import NAMESPACE, FileInfo


class UploadFile(Dto):
    """Keep a file, to be sent with messages; as base64, or as the file of a multipart form."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    data: Annotated[bytes | None, Doc("The content", required=True)] = None
    file_name: Annotated[str | None, Doc("The name that recipients see", required=True)] = None
    content_type: Annotated[str | None, Doc("What it is, as image/png", required=True)] = None
    # The reference has neither: there a caller is of one account and customer.
    account_id: Annotated[str | None, Doc("The account; needed by who has several")] = None
    customer_id: Annotated[str | None, Doc("The customer that it belongs to; needed by a Customer who has several")] = (
        None
    )


def _check(request: UploadFile, call: Call) -> None:
    check_upload(Upload(request.data, request.file_name, request.content_type), call)


@operation(post("/app/files"), access=any_role("User"), tags=("Files",), check=_check)
async def upload_file(request: UploadFile, call: Call) -> FileInfo:
    """Keep the content once, and record the file in the caller's account, or of their customer."""
    account_id, customer_id = await account_for(request.account_id, request.customer_id, call)
    return await keep(Upload(request.data, request.file_name, request.content_type), account_id, customer_id, call)
