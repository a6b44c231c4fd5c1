"""What all front doors share: the seam, and the members of a request as forms and queries have them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Protocol
from urllib.parse import parse_qsl

from trunkline.base.faults import BadRequest, Fault
from trunkline.web.exchange import Request, Response

FORM: Final = "application/x-www-form-urlencoded"
FIELDS_MOST: Final = 1000


class Door(Protocol):
    """One interface of another platform."""

    def owns(self, path: str) -> bool:
        """Whether requests for this path are its."""
        ...

    async def answer(self, request: Request) -> Response:
        """Answer one of its requests, whatever happens."""
        ...

    def refuse(self, request: Request, fault: Fault) -> Response:
        """The answer to a fault, as the other platform would write it."""
        ...


class Fields:
    """Members by name, each with all its values in their order, as the octets that came."""

    def __init__(self, pairs: list[tuple[bytes, bytes]]) -> None:
        self._values: dict[str, list[bytes]] = {}
        for name, value in pairs:
            self._values.setdefault(name.decode("utf-8", "replace"), []).append(value)

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def octets(self, name: str) -> bytes | None:
        """The first value as it came; None without one."""
        found = self._values.get(name)
        return found[0] if found else None

    def text(self, *names: str) -> str | None:
        """The first value of the first of these names that is there, as UTF-8."""
        for name in names:
            found = self.octets(name)
            if found is not None:
                return found.decode("utf-8", "replace")
        return None

    def texts(self, name: str) -> list[str]:
        """All values, as UTF-8."""
        return [value.decode("utf-8", "replace") for value in self._values.get(name, ())]


def pairs_of(encoded: str) -> list[tuple[bytes, bytes]]:
    """The pairs of a query or a form, whose escapes may mean any octets; raises BadRequest for too many."""
    try:
        # As Latin-1 every octet is one character, and back again: charsets are the door's to know.
        pairs = parse_qsl(encoded, keep_blank_values=True, encoding="latin-1", max_num_fields=FIELDS_MOST)
    except ValueError:
        raise BadRequest(f"A request may have {FIELDS_MOST} members at most.", code="TooManyMembers") from None
    return [(_octets(name), _octets(value)) for name, value in pairs]


def _octets(text: str) -> bytes:
    return text.encode("latin-1", "replace")


def is_form(request: Request) -> bool:
    """Whether the body is a form, as one without a type of its own is taken to be."""
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    return media_type in ("", FORM)


def fields_of(request: Request) -> Fields:
    """The members in the query, and behind them those of a form in the body."""
    body = request.body.decode("latin-1") if request.body and is_form(request) else ""
    return Fields(pairs_of(request.query) + pairs_of(body))
