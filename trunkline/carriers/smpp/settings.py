"""What the owner of an SMPP connection can set."""

from __future__ import annotations

import functools
from typing import Annotated, Final, Literal

from msgspec import Meta, field

from trunkline.carriers.base import CarrierSettings, Failure
from trunkline.carriers.smpp.coding import Alphabet
from trunkline.carriers.smpp.parts import LongText
from trunkline.carriers.smpp.receipt import ReceiptId

Host = Annotated[str, Meta(min_length=1, max_length=255)]
Port = Annotated[int, Meta(ge=1, le=65_535)]
Identifier = Annotated[str, Meta(max_length=64, pattern=r"^[\x01-\xff]*$")]
Octet = Annotated[int, Meta(ge=0, le=255)]
Ton = Annotated[int, Meta(ge=0, le=7)]
# Looked up for every message; to call the enumeration costs ten times as much.
ALPHABETS: Final = {alphabet.value: alphabet for alphabet in Alphabet}


class SmppSettings(CarrierSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a connection to an SMSC can be told; docs/smpp.md explains each."""

    host: Annotated[Host, Meta(description="The SMSC's name or address.")]
    port: Annotated[Port, Meta(description="Its port.")] = 2775
    system_id: Annotated[Identifier, Meta(description="Who we are.")]
    password: Annotated[
        Identifier, Meta(description="The password; never shown and never logged.", extra={"secret": True})
    ] = ""
    system_type: Annotated[str, Meta(max_length=32, description="What some SMSCs want besides.")] = ""
    address_range: Annotated[str, Meta(max_length=64, description="The numbers that we receive for.")] = ""
    bind: Annotated[
        Literal["transceiver", "transmitter", "receiver", "both"],
        Meta(description="How to bind; both is a transmitter and a receiver."),
    ] = "transceiver"
    binds: Annotated[int, Meta(ge=1, le=32, description="How many binds of that kind to keep.")] = 1
    window: Annotated[int, Meta(ge=1, le=1000, description="Units without an answer at once, of each bind.")] = 10
    response_seconds: Annotated[
        float, Meta(gt=0, le=25, description="After so long without an answer the outcome is unknown.")
    ] = 20.0
    enquire_seconds: Annotated[
        float, Meta(gt=0, le=3600, description="After so long a silence enquire_link asks whether the SMSC is there.")
    ] = 30.0
    bind_seconds: Annotated[float, Meta(gt=0, le=60, description="How long connecting and binding may take.")] = 10.0
    tls: Annotated[bool, Meta(description="Whether to speak TLS; the certificate and its name are always checked.")] = (
        False
    )
    tls_ca_file: Annotated[
        str | None, Meta(description="A file with the certificates to trust instead of the system's.")
    ] = None
    tls_name: Annotated[
        str | None, Meta(description="The name in the SMSC's certificate, when it is not its host.")
    ] = None
    coding: Annotated[
        Literal["auto", "gsm7", "latin1", "ascii", "ucs2"],
        Meta(description="The alphabet of texts; auto is the default alphabet."),
    ] = "auto"
    ucs2_fallback: Annotated[
        bool, Meta(description="Whether a text that the alphabet cannot hold goes in UCS-2; else it is refused.")
    ] = True
    default_alphabet: Annotated[
        Literal["gsm7", "latin1", "ascii"], Meta(description="What data_coding 0 means to this SMSC.")
    ] = "gsm7"
    data_coding_1: Annotated[
        Literal["ascii", "gsm7"],
        Meta(description="What data_coding 1 means in texts from this SMSC; node-smpp puts gsm7 under it."),
    ] = "ascii"
    long_texts: Annotated[
        LongText, Meta(description="How long texts travel: udh8, udh16, sar or payload (message_payload).")
    ] = LongText.UDH8
    receipt_id: Annotated[
        ReceiptId, Meta(description="How ids in receipts differ from those of answers: as_is, hex_to_decimal, ...")
    ] = ReceiptId.AS_IS
    service_type: Annotated[str, Meta(max_length=5, description="The service_type of what we send.")] = ""
    validity: Annotated[
        str, Meta(max_length=16, description="The validity_period of what we send, as SMPP writes it.")
    ] = ""
    protocol_id: Annotated[Octet, Meta(description="The protocol_id of what we send.")] = 0
    priority: Annotated[int, Meta(ge=0, le=3, description="The priority_flag of what we send.")] = 0
    short_code_ton: Annotated[Ton, Meta(description="The type of number of short codes, usually 0 or 3.")] = 0
    plus: Annotated[bool, Meta(description="Whether international numbers keep their plus sign.")] = False
    failures: Annotated[
        dict[str, Failure],
        Meta(description='What statuses of the SMSC\'s own mean: {"0x401": "blocked"}; also to correct others.'),
    ] = field(default_factory=dict)

    @property
    def alphabets(self) -> tuple[Alphabet, ...]:
        """The alphabets to try for a text, in this order."""
        return _alphabets(self.default_alphabet if self.coding == "auto" else self.coding, self.ucs2_fallback)

    @property
    def default(self) -> Alphabet:
        """What data_coding 0 means."""
        return ALPHABETS[self.default_alphabet]

    def __post_init__(self) -> None:
        """Refuse what does not go together."""
        if self.coding == "gsm7" and self.default_alphabet != "gsm7":
            raise ValueError("coding gsm7 needs the default_alphabet gsm7, for it travels under data_coding 0")
        for status in self.failures:
            read_status(status)

    def failure(self, status: int) -> Failure | None:
        """What the owner says that a status means; None when nothing."""
        if not self.failures:
            return None
        return {read_status(key): failure for key, failure in self.failures.items()}.get(status)


@functools.cache
def _alphabets(first: str, ucs2_fallback: bool) -> tuple[Alphabet, ...]:
    alphabet = ALPHABETS[first]
    return (alphabet, Alphabet.UCS2) if ucs2_fallback and alphabet is not Alphabet.UCS2 else (alphabet,)


def read_status(text: str) -> int:
    """A status as settings write it, decimal or with 0x in hexadecimal."""
    try:
        return int(text, 0)
    except ValueError:
        raise ValueError(f"{text!r} in failures is no status, such as 0x401") from None
