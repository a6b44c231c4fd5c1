"""The members that say where a message goes, shared by the requests that send one."""

from __future__ import annotations

from typing import Protocol

from trunkline.base.faults import FieldError, Invalid, NotEmpty
from trunkline.operations.call import Call
from trunkline.operations.messages.creation import Destination, check_text, in_session, to_address


class Placed(Protocol):
    """A request with the members of SendMessage that say where a message goes."""

    @property
    def session_id(self) -> str | None: ...  # noqa: D102 - as SendMessage describes it

    @property
    def endpoint_id(self) -> str | None: ...  # noqa: D102

    @property
    def to_address(self) -> str | None: ...  # noqa: D102


class Addressed(Placed, Protocol):
    """A request with the members of SendMessage."""

    @property
    def body(self) -> str | None: ...  # noqa: D102


def check_addressed(request: Addressed, call: Call) -> None:
    """Refuse what is wrong with such a request whatever is stored, naming all that is missing."""
    text = request.body or ""
    if not text.strip():
        raise _missing(request)
    check_text(text, call.settings)
    if not _is_addressed(request):
        raise Invalid.of(_unaddressed(request))


def check_place(request: Placed) -> None:
    """Refuse a request that does not say where it sends to."""
    if not _is_addressed(request):
        raise Invalid.of(_unaddressed(request))


async def destination_of(request: Placed, call: Call, send_at: int | None = None) -> Destination:
    """Where a checked request sends to."""
    if request.session_id:
        return await in_session(request.session_id, call, send_at)
    return await to_address(request.endpoint_id or "", request.to_address or "", call, send_at)


def _missing(request: Addressed) -> Invalid:
    """The refusal of a request without a text, which names what else is missing too."""
    return Invalid.of([*NotEmpty("Body").errors, *([] if _is_addressed(request) else _unaddressed(request))])


def _is_addressed(request: Placed) -> bool:
    return bool(request.session_id or (request.endpoint_id and request.to_address))


def _unaddressed(request: Placed) -> list[FieldError]:
    if request.endpoint_id or request.to_address:
        missing = ["ToAddress"] if request.endpoint_id else ["EndpointId"]
    else:
        missing = ["SessionId", "EndpointId", "ToAddress"]
    sentence = "Specify either 'SessionId', or both 'EndpointId' and 'ToAddress'."
    return [FieldError("NotEmpty", name, sentence, {"PropertyName": name}) for name in missing]
