"""All front doors that the settings open: which one a request is for, and what none of them lets in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from trunkline.base.faults import Forbidden
from trunkline.base.guarded_http import GuardedHttp
from trunkline.settings import Settings
from trunkline.web.doors.base import Door
from trunkline.web.doors.jasmin import JasminDoor
from trunkline.web.doors.kannel import KannelDoor
from trunkline.web.doors.keeper import Keeper
from trunkline.web.doors.sending import Sending
from trunkline.web.doors.twilio import TwilioDoor
from trunkline.web.doors.twilio_media import MediaSource
from trunkline.web.exchange import Request, Response
from trunkline.web.origins import SENTENCE, Origins


class Doors:
    """The open doors."""

    def __init__(self, doors: Sequence[Door], settings: Settings) -> None:
        self._doors = tuple(doors)
        self._origins = Origins(settings)

    def at(self, path: str) -> Door | None:
        """The door that a request for this path goes to; None where it is no door's."""
        for door in self._doors:
            if door.owns(path):
                return door
        return None

    async def answer(self, door: Door, request: Request) -> Response:
        """Answer a request; what a page of another site makes a browser send is refused, for doors are for programs."""
        if self._origins.is_foreign(request.method, request.headers, with_cookies=False):
            return door.refuse(request, Forbidden(SENTENCE, code="CrossSiteRequest"))
        return await door.answer(request)


CLOSED: Final = Doors((), Settings())


def open_doors(keeper: Keeper, sending: Sending, http: GuardedHttp, settings: Settings) -> Doors:
    """The doors that the settings open."""
    doors: list[Door] = []
    if settings.doors_twilio:
        doors.append(TwilioDoor(keeper, sending, MediaSource(http, settings.files_max_bytes)))
    if settings.doors_kannel:
        doors.append(KannelDoor(keeper, sending))
    if settings.doors_jasmin:
        doors.append(JasminDoor(keeper, sending))
    return Doors(doors, settings)
