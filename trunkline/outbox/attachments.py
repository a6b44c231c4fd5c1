"""The files of a message on its way: as media to a carrier that takes any, as links in the text to the others."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from trunkline.carriers.base import Media, Outgoing
from trunkline.domain.media import with_links
from trunkline.store.directory import Directory
from trunkline.store.files import files_of_message

Values = dict[str, Any]


async def with_files(
    message: Outgoing, row: Values, directory: Directory, now: datetime, *, has_media: bool
) -> Outgoing:
    """The message with what goes with it; the links last from now on. A file that was removed meanwhile is left out."""
    if not row["media"]:
        return message
    files = await files_of_message(directory.engine, row["account_id"], row["id"])
    media = tuple([await _media(file, directory, now) for file in files])
    if has_media:
        return replace(message, media=media)
    return replace(message, text=with_links(message.text, (each.url for each in media)))


async def _media(file: Values, directory: Directory, now: datetime) -> Media:
    link = await directory.filing.link(file["id"], now)
    return Media(link, file["content_type"], file["name"], file["size"], file["digest"])
