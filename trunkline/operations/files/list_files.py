"""ListFiles: the files of the caller's accounts."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import get, operation, signed_in
from trunkline.contract.shapes import Doc
from trunkline.operations.call import Call
from trunkline.operations.names import deep_customers
from trunkline.operations.types.files import NAMESPACE, FileInfo, FileTypes, file_info
from trunkline.operations.types.listing import ListRequest, ListResponse, day_of, ids_of, read_page, searched
from trunkline.store import files
from trunkline.store.listing import Values, Window


class ListFiles(ListRequest[FileInfo]):
    """Retrieve a list of files."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    account_ids: Annotated[list[str] | None, Doc("Return only files of these accounts")] = None
    customer_ids: Annotated[
        list[str] | None, Doc("Return only files of these customers, and of the customers below them")
    ] = None
    file_name: Annotated[str | None, Doc("Text that the name must contain")] = None
    content_type: Annotated[str | None, Doc("Text that the content type must contain")] = None
    type: Annotated[FileTypes | None, Doc("Return only files of this type")] = None
    date_created_start: Annotated[str | None, Doc("The first day of creation, YYYY-MM-DD in UTC")] = None
    date_created_end: Annotated[str | None, Doc("The last day of creation, YYYY-MM-DD in UTC")] = None
    user_id: Annotated[str | None, Doc("Return only what this user uploaded")] = None


@operation(get("/files"), access=signed_in(), tags=("Files",))
async def list_files(request: ListFiles, call: Call) -> ListResponse[FileInfo]:
    """Filter, sort and page the files of the caller's accounts."""
    engine, accounts = call.directory.engine, call.accounts(request.account_ids)
    wanted = files.FileFilter(
        account_ids=accounts,
        customer_ids=await deep_customers(request.customer_ids, accounts, call),
        ids=ids_of(request.specific_ids, "SpecificIds"),
        user_id=searched(request.user_id, "UserId"),
        type=None if request.type is None else request.type.value,
        name=searched(request.file_name, "FileName"),
        content_type=searched(request.content_type, "ContentType"),
        begin=day_of(request.date_created_start, "DateCreatedStart"),
        end=day_of(request.date_created_end, "DateCreatedEnd", after=True),
    )

    async def read(window: Window) -> list[Values]:
        return await files.list_files(engine, wanted, window)

    async def count() -> int:
        return await files.count_files(engine, wanted)

    page = await read_page(request, files.SORTS, read, count)
    return page.answer([await file_info(row, call.directory.filing, call.now) for row in page.rows])
