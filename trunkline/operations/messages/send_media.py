"""SendMedia: a message with files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Final

from trunkline.base.faults import Invalid, NotEmpty
from trunkline.contract.operation import any_role, operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.media import LIMITS, media_fault, with_links
from trunkline.operations.call import Call
from trunkline.operations.files.finding import found_files
from trunkline.operations.messages.addressing import check_place, destination_of
from trunkline.operations.messages.creation import Destination, Draft, Values, check_text, create, info_of
from trunkline.operations.types.messaging import MessageInfo
from trunkline.operations.types.story import NAMESPACE

FILES_MOST: Final = 20


class SendMedia(Dto):
    """Send files, with a text or without one: into a session, or from an endpoint to an address."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    session_id: Annotated[
        str | None, Doc("The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    ] = None
    endpoint_id: Annotated[
        str | None, Doc("The ID of the endpoint to send from. Not used if SessionId is specified")
    ] = None
    to_address: Annotated[
        str | None, Doc("The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    ] = None
    body: Annotated[str | None, Doc("The text that goes with the files")] = None
    file_ids: Annotated[
        list[str] | None, Doc("The IDs of the files, as UploadFile gives them, in their order", required=True)
    ] = None


def _check(request: SendMedia, call: Call) -> None:
    check_place(request)
    check_text(request.body or "", call.settings)
    if not request.file_ids:
        raise NotEmpty("FileIds")
    if len(request.file_ids) > FILES_MOST:
        raise Invalid(f"'FileIds' must name {FILES_MOST} files or fewer.", code="MaximumLength", field="FileIds")
    if len(set(request.file_ids)) < len(request.file_ids):
        raise Invalid("'FileIds' names a file twice.", field="FileIds")


@operation(post("/messages/media"), access=any_role("User"), tags=("Messages",), check=_check)
async def send_media(request: SendMedia, call: Call) -> MessageInfo:
    """Record a message with files; where the carrier takes none, the text gets a link for each."""
    files = await found_files(request.file_ids or (), call, "FileIds")
    destination = await destination_of(request, call)
    _check_account(files, destination.endpoint)
    text = await text_with(request.body or "", files, destination, call)
    message = create(call, destination, Draft(text, media=tuple(file["id"] for file in files)))
    return info_of(message, destination.endpoint)


def _check_account(files: list[Values], endpoint: Values) -> None:
    if any(file["account_id"] != endpoint["account_id"] for file in files):
        raise Invalid("'FileIds' names a file of another account than the sender's.", field="FileIds")


async def text_with(body: str, files: Sequence[Values], destination: Destination, call: Call) -> str:
    """The text as it is kept: with links, where the carrier that it goes over takes no media.

    A file is its id, name, content_type and size. Raises Invalid, naming FileIds.
    """
    way = destination.connection_id
    connection = await call.directory.connection(way) if way else None
    carrier = connection["carrier"] if connection else ""
    fault = media_fault(carrier, [(file["name"], file["content_type"], file["size"]) for file in files])
    if fault is not None:
        raise Invalid(f"'FileIds' cannot be sent: {fault}", code="UnsuitableMedia", field="FileIds")
    if carrier in LIMITS:
        return body
    text = with_links(body, [await call.directory.filing.link(file["id"], call.now) for file in files])
    check_text(text, call.settings)
    return text
