"""ESMEs, customers' programs that bind to our SMSC, as the wire shows them (namespace Trunkline.Api.Esmes)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Final

from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.esme import Esme

NAMESPACE: Final = "Trunkline.Api.Esmes"

BINDS: Final = (1, 1000)
RATE: Final = (0, 1_000_000)
WINDOW: Final = (1, 10_000)
EVERY: Final = "*"
"""What a list is given to allow everything: an empty one is what some clients send where nobody set it."""


class EsmeRights(Dto):
    """What an ESME may do."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    networks: Annotated[
        list[str] | None, Doc(f"Where it may come from, as 203.0.113.0/24; {EVERY} is everywhere, as of a new one")
    ] = None
    endpoint_ids: Annotated[
        list[str] | None,
        Doc(f"The endpoints that it may send from and is handed texts of; {EVERY} is all of them, as of a new one"),
    ] = None
    default_endpoint_id: Annotated[
        str | None, Doc("The endpoint that sends where a unit names no source; an empty text is none")
    ] = None
    tls: Annotated[bool | None, Doc("Whether it must come over TLS; a new one need not")] = None
    binds: Annotated[
        int | None, Doc(f"How many binds it has at once on each server, from {BINDS[0]} to {BINDS[1]}; a new one 4")
    ] = None
    rate: Annotated[int | None, Doc("How many segments a second it may submit; 0 is no limit, as of a new one")] = None
    window: Annotated[
        int | None,
        Doc(f"How many units are in work at once on each bind, from {WINDOW[0]} to {WINDOW[1]:,}; of a new one 100"),
    ] = None


class EsmeInfo(Dto):
    """An ESME: what it may do, never its password."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: str | None = None
    account_id: str | None = None
    system_id: Annotated[str | None, Doc("The name that it binds with")] = None
    networks: Annotated[list[str], Doc("Where it may come from; empty is everywhere")]
    endpoint_ids: Annotated[
        list[str], Doc("The endpoints that it may send from and is handed texts of; empty is all of the account's")
    ]
    default_endpoint_id: Annotated[str | None, Doc("The endpoint that sends where a unit names no source")] = None
    tls: Annotated[bool, Doc("Whether it must come over TLS")]
    binds: Annotated[int, Doc("How many binds it has at once on each server")]
    rate: Annotated[int | None, Doc("How many segments a second it may submit; missing is no limit")] = None
    window: Annotated[int, Doc("How many units are in work at once on each bind")]
    disabled: Annotated[bool, Doc("Whether it is shut out")]
    date_created: str | None = None


def esme_info(esme: Esme) -> EsmeInfo:
    """The wire's picture of an ESME."""
    return EsmeInfo(
        id=esme.id,
        account_id=esme.account_id,
        system_id=esme.system_id,
        networks=list(esme.networks),
        endpoint_ids=list(esme.endpoints),
        default_endpoint_id=esme.endpoint_id,
        tls=esme.tls,
        binds=esme.binds,
        rate=esme.rate,
        window=esme.window,
        disabled=esme.disabled,
        date_created=esme.date_created,
    )
