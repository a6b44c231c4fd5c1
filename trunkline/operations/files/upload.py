"""What UploadFile and NewFile share: taking in a content."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from trunkline.base.faults import Invalid, NotEmpty, Unavailable
from trunkline.domain.facts import FileStored
from trunkline.domain.media import base_type
from trunkline.operations.call import Call
from trunkline.operations.types.files import FileInfo, file_info

LONGEST_NAME: Final = 200
_is_type = re.compile(r"[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+").fullmatch


class Upload(NamedTuple):
    """A content and what its owner says of it."""

    data: bytes | None
    name: str | None
    content_type: str | None


def check_upload(upload: Upload, call: Call) -> None:
    """Refuse a content that is missing or too large, or with a name or type that cannot be one."""
    most = call.settings.files_max_bytes
    if not upload.data:
        raise NotEmpty("Data")
    if len(upload.data) > most:
        sentence = f"'Data' must be {most} bytes or fewer. You sent {len(upload.data)} bytes."
        raise Invalid(sentence, code="MaximumLength", field="Data")
    check_name(upload.name)
    if not _is_type(base_type(upload.content_type or "")):
        raise Invalid("'ContentType' must be a media type, as image/png.", field="ContentType")


def check_name(name: str | None) -> None:
    """Refuse what cannot be the name of a file."""
    if not name or not name.strip():
        raise NotEmpty("FileName")
    if len(name) > LONGEST_NAME:
        raise Invalid(f"'FileName' must be {LONGEST_NAME} characters or fewer.", code="MaximumLength", field="FileName")
    if "/" in name or "\\" in name or not name.isprintable():
        raise Invalid("'FileName' must be a name without folders and control characters.", field="FileName")


async def keep(upload: Upload, account_id: str, customer_id: str | None, call: Call) -> FileInfo:
    """Put the content on disk and record the file."""
    assert upload.data is not None
    try:
        digest = await call.directory.filing.blobs.put(upload.data)
    except OSError:
        raise Unavailable("The file could not be kept; there may be no room.") from None
    file = FileStored(
        account_id=account_id,
        date=call.date,
        id=call.universe.new_id(),
        customer_id=customer_id,
        user_id=call.caller.user_id,
        type="Upload",
        name=(upload.name or "").strip(),
        content_type=base_type(upload.content_type or ""),
        size=len(upload.data),
        digest=digest,
        created_by=call.caller.display_name,
    )
    call.record(file)
    row = {name: getattr(file, name) for name in FileStored.__struct_fields__} | {"date_created": file.date}
    return await file_info(row, call.directory.filing, call.now)
