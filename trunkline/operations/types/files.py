"""Files as the wire shows them (namespace Voice.Api.Files)."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, ClassVar, Final

from trunkline.contract.shapes import Doc, WireEnum
from trunkline.operations.types.listing import EntityInfo
from trunkline.store.filing import Filing

NAMESPACE: Final = "Voice.Api.Files"


class FileTypes(WireEnum, namespace=NAMESPACE):
    """How a file came to be."""

    Upload = "Upload"
    VoiceMessage = "VoiceMessage"
    CallRecording = "CallRecording"
    Fax = "Fax"
    Attachment = "Attachment"
    FaxOutgoing = "FaxOutgoing"


class FileInfo(EntityInfo):
    """One file of an account."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    type: FileTypes
    account_id: str | None = None
    customer_id: str | None = None
    user_id: str | None = None
    file_name: str | None = None
    uri: Annotated[str | None, Doc("A link that opens the file for whoever has it, until it ends")] = None
    content_type: str | None = None
    content_length: Annotated[int, Doc("In bytes")]
    from_address: str | None = None
    to_address: str | None = None


async def file_info(row: dict[str, Any], filing: Filing, now: datetime) -> FileInfo:
    """The wire's picture of a file row, with a link that begins now."""
    return FileInfo(
        id=row["id"],
        date_created=row["date_created"],
        date_last_modified=row["date_created"],
        created_by=row["created_by"],
        last_modified_by=row["created_by"],
        type=FileTypes(row["type"]),
        account_id=row["account_id"],
        customer_id=row["customer_id"],
        user_id=row["user_id"],
        file_name=row["name"],
        uri=await filing.link(row["id"], now),
        content_type=row["content_type"],
        content_length=row["size"],
        from_address=row["from_address"],
        to_address=row["to_address"],
    )
