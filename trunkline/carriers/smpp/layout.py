"""The body of every unit as a row of fields (SMPP 3.4, section 4), which write it, read it and say what is wrong.

The lengths are those of the specification, except where carriers are known to be more generous: ids and passwords of
a bind may have 64 characters.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple, Protocol

from trunkline.carriers.smpp.pdu import BY_COMMAND, RESPONSE, Address, ListName, Pdu, Unsuccessful
from trunkline.carriers.smpp.status import CommandStatus as S


class Misfit(ValueError):
    """A value that does not fit into the field of a unit."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason


class MalformedBody(ValueError):
    """A body that does not have the form of its unit; `status` is what it is to be answered with."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


class Field(Protocol):
    """A field of a body."""

    @property
    def name(self) -> str:
        """The field's name in the unit's class."""
        ...

    def write(self, value: Any) -> bytes:
        """The bytes of a value; raises Misfit."""
        ...

    def read(self, body: bytes, at: int) -> tuple[Any, int]:
        """The value at an offset, and the offset behind it; raises MalformedBody."""
        ...


class CString(NamedTuple):
    """A C-octet string of so many octets at most, its NUL among them (section 3.1)."""

    name: str
    most: int
    status: int = S.ESME_RINVPARLEN

    def write(self, value: str) -> bytes:
        """The characters and a NUL."""
        if len(value) >= self.most:
            raise Misfit(self.name, f"it has at most {self.most - 1} characters")
        if "\0" in value:
            raise Misfit(self.name, "it has no NUL inside")
        try:
            return value.encode("latin-1") + b"\0"
        except UnicodeEncodeError:
            raise Misfit(self.name, "it has characters of Latin-1 only") from None

    def read(self, body: bytes, at: int) -> tuple[str, int]:
        """The characters up to the NUL."""
        end = body.find(0, at, at + self.most)
        if end < 0:
            if len(body) - at >= self.most:
                raise MalformedBody(self.status, f"{self.name} is longer than {self.most - 1} characters")
            raise MalformedBody(S.ESME_RINVCMDLEN, f"the unit ends in {self.name}")
        return body[at:end].decode("latin-1"), end + 1


class Integer(NamedTuple):
    """An unsigned integer of so many octets (section 3.1)."""

    name: str
    octets: int = 1

    def write(self, value: int) -> bytes:
        """The number, its highest octet first."""
        try:
            return value.to_bytes(self.octets, "big")
        except OverflowError:
            raise Misfit(self.name, f"{value} does not fit into {self.octets * 8} bits") from None

    def read(self, body: bytes, at: int) -> tuple[int, int]:
        """The number."""
        end = at + self.octets
        if end > len(body):
            raise MalformedBody(S.ESME_RINVCMDLEN, f"the unit ends before {self.name}")
        return int.from_bytes(body[at:end], "big"), end


class Octets(NamedTuple):
    """sm_length and short_message (sections 5.2.21 and 5.2.22)."""

    name: str

    def write(self, value: bytes) -> bytes:
        """The length and the octets."""
        if len(value) > 254:
            raise Misfit(self.name, "it has at most 254 octets; a longer text is a message_payload")
        return bytes((len(value),)) + value

    def read(self, body: bytes, at: int) -> tuple[bytes, int]:
        """The octets."""
        length, start = Integer("sm_length").read(body, at)
        if start + length > len(body):
            raise MalformedBody(S.ESME_RINVMSGLEN, f"sm_length says {length}, and {len(body) - start} octets follow")
        return body[start : start + length], start + length


class Many(NamedTuple):
    """A count of one octet, and so many values of one kind (sections 4.5.1 and 4.5.3)."""

    name: str
    one: Callable[[bytes, int], tuple[Any, int]]
    bytes_of: Callable[[Any], bytes]

    def write(self, value: tuple[Any, ...]) -> bytes:
        """The count and the values."""
        if len(value) > 255:
            raise Misfit(self.name, "there are at most 255")
        return bytes((len(value),)) + b"".join(map(self.bytes_of, value))

    def read(self, body: bytes, at: int) -> tuple[tuple[Any, ...], int]:
        """The values."""
        count, at = Integer(self.name).read(body, at)
        found = []
        for _ in range(count):
            value, at = self.one(body, at)
            found.append(value)
        return tuple(found), at


_TON, _NPI = Integer("ton"), Integer("npi")
_DESTINATION = CString("destination", 21, S.ESME_RINVDSTADR)
_LIST = CString("list name", 21, S.ESME_RINVDLNAME)
_ERROR = Integer("error_status_code", 4)


def _read_destination(body: bytes, at: int) -> tuple[Address | ListName, int]:
    flag, at = Integer("dest_flag").read(body, at)
    if flag == 2:
        name, at = _LIST.read(body, at)
        return ListName(name), at
    if flag != 1:
        raise MalformedBody(S.ESME_RINVDESTFLAG, f"dest_flag is {flag}")
    ton, at = _TON.read(body, at)
    npi, at = _NPI.read(body, at)
    address, at = _DESTINATION.read(body, at)
    return Address(ton, npi, address), at


def _write_destination(value: Address | ListName) -> bytes:
    if isinstance(value, ListName):
        return b"\x02" + _LIST.write(value.name)
    return b"\x01" + _TON.write(value.ton) + _NPI.write(value.npi) + _DESTINATION.write(value.address)


def _read_unsuccessful(body: bytes, at: int) -> tuple[Unsuccessful, int]:
    ton, at = _TON.read(body, at)
    npi, at = _NPI.read(body, at)
    address, at = _DESTINATION.read(body, at)
    status, at = _ERROR.read(body, at)
    return Unsuccessful(ton, npi, address, status), at


def _write_unsuccessful(value: Unsuccessful) -> bytes:
    address = _TON.write(value.ton) + _NPI.write(value.npi) + _DESTINATION.write(value.address)
    return address + _ERROR.write(value.status)


class Layout:
    """The fields of one kind of unit."""

    def __init__(self, kind: type[Pdu], fields: tuple[Field, ...]) -> None:
        self.kind = kind
        self.fields = fields
        self._is_response = kind.command >= RESPONSE

    def is_empty(self, pdu: Pdu) -> bool:
        """Whether all fields are empty or zero, so that an answer with an error needs no body."""
        return not any(getattr(pdu, field.name) for field in self.fields)

    def write(self, pdu: Pdu) -> bytes:
        """The mandatory part of the body; raises Misfit."""
        return b"".join([field.write(getattr(pdu, field.name)) for field in self.fields])

    def read(self, body: bytes) -> tuple[dict[str, Any], int]:
        """The values of the fields, and where the optional part begins; raises MalformedBody."""
        values, at = {}, 0
        for field in self.fields:
            values[field.name], at = field.read(body, at)
        return values, at


def _ints(*names: str) -> tuple[Field, ...]:
    return tuple(Integer(name) for name in names)


def _source(most: int = 21) -> tuple[Field, ...]:
    return (*_ints("source_ton", "source_npi"), CString("source", most, S.ESME_RINVSRCADR))


def _dest(most: int = 21) -> tuple[Field, ...]:
    return (*_ints("dest_ton", "dest_npi"), CString("destination", most, S.ESME_RINVDSTADR))


_SERVICE = CString("service_type", 6, S.ESME_RINVSERTYP)
_MESSAGE_ID = CString("message_id", 65, S.ESME_RINVMSGID)
_SYSTEM_ID = CString("system_id", 65, S.ESME_RINVSYSID)
_PASSWORD = CString("password", 65, S.ESME_RINVPASWD)
_TIMES: tuple[Field, ...] = (
    CString("schedule", 17, S.ESME_RINVSCHED),
    CString("validity", 17, S.ESME_RINVEXPIRY),
)
_TEXT = Octets("short_message")
_TAIL: tuple[Field, ...] = (
    *_ints("esm_class", "protocol_id", "priority"),
    *_TIMES,
    *_ints("registered", "replace", "data_coding", "default_message"),
    _TEXT,
)
_BIND: tuple[Field, ...] = (
    _SYSTEM_ID,
    _PASSWORD,
    CString("system_type", 33, S.ESME_RINVSYSTYP),
    *_ints("interface_version", "addr_ton", "addr_npi"),
    CString("address_range", 65),
)
_SHORT_MESSAGE: tuple[Field, ...] = (_SERVICE, *_source(), *_dest(), *_TAIL)

_FIELDS: dict[int, tuple[Field, ...]] = {
    0x00000001: _BIND,
    0x00000002: _BIND,
    0x00000009: _BIND,
    0x80000001: (_SYSTEM_ID,),
    0x80000002: (_SYSTEM_ID,),
    0x80000009: (_SYSTEM_ID,),
    0x0000000B: (_SYSTEM_ID, _PASSWORD),
    0x00000004: _SHORT_MESSAGE,
    0x00000005: _SHORT_MESSAGE,
    0x80000004: (_MESSAGE_ID,),
    0x80000005: (_MESSAGE_ID,),
    0x00000103: (_SERVICE, *_source(65), *_dest(65), *_ints("esm_class", "registered", "data_coding")),
    0x80000103: (_MESSAGE_ID,),
    0x00000021: (
        _SERVICE,
        *_source(),
        Many("destinations", _read_destination, _write_destination),
        *_TAIL,
    ),
    0x80000021: (_MESSAGE_ID, Many("unsuccessful", _read_unsuccessful, _write_unsuccessful)),
    0x00000003: (_MESSAGE_ID, *_source()),
    0x80000003: (_MESSAGE_ID, CString("final_date", 17), *_ints("message_state", "error_code")),
    0x00000007: (_MESSAGE_ID, *_source(), *_TIMES, *_ints("registered", "default_message"), _TEXT),
    0x00000008: (_SERVICE, _MESSAGE_ID, *_source(), *_dest()),
    0x00000102: (*_source(65), *_ints("esme_ton", "esme_npi"), CString("esme", 65)),
}

LAYOUTS: Final[dict[int, Layout]] = {
    command: Layout(kind, _FIELDS.get(command, ())) for command, kind in BY_COMMAND.items()
}
