"""What marking as read answers (namespace Trunkline.Api.Messages)."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.shapes import Doc, Dto

NAMESPACE = "Trunkline.Api.Messages"


class MarkReadResponse(Dto):
    """Which messages were unread and are read now."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    number_marked: Annotated[int, Doc("How many messages were unread and are read now")]
    message_ids: Annotated[list[str], Doc("Their IDs")]
    remaining: Annotated[int, Doc("How many are still unread because one call marks only so many; ask again")]
