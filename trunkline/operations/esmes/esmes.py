"""What the operations of ESMEs share: finding one of the caller's, its rights, and its password."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Sequence
from typing import Any, Final

from trunkline.base.faults import Forbidden, Invalid, NotEmpty, NotFound
from trunkline.base.universe import Universe
from trunkline.contract.operation import Access, any_role
from trunkline.domain.esme import Esme
from trunkline.operations.call import Call
from trunkline.operations.scope import SENDS, may_let_send, number_in
from trunkline.operations.types.esmes import BINDS, EVERY, RATE, WINDOW, EsmeRights
from trunkline.operations.types.listing import check_number_of_ids, is_storable
from trunkline.store.esmes import find_esme

MANAGERS: Final[Access] = any_role("SystemAdministrator", "Manager")
TAGS: Final = ("ESMEs",)
NETWORKS_MOST: Final = 100
PASSWORD_LENGTH: Final = 8
"""SMPP has room for 8 octets and the NUL behind them (SMPP 3.4, section 4.1.1); fewer are guessed too soon."""

_is_system_id: Final = re.compile(r"[\x21-\x7e]{1,15}").fullmatch
_is_password: Final = re.compile(rf"[\x20-\x7e]{{{PASSWORD_LENGTH}}}").fullmatch


async def found(esme_id: str | None, call: Call) -> Esme:
    """The ESME with this id in one of the caller's accounts; raises NotEmpty and NotFound."""
    if not esme_id:
        raise NotEmpty("EsmeId")
    esme = None
    if is_storable(esme_id):
        esme = await find_esme(call.directory.engine, call.caller.account_ids, esme_id)
    if esme is None:
        raise NotFound(f"ESME '{esme_id}' does not exist", field="EsmeId")
    return esme


def check_system_id(system_id: str | None) -> str:
    """A name to bind with; raises NotEmpty and Invalid."""
    if not system_id:
        raise NotEmpty("SystemId")
    if not _is_system_id(system_id):
        sentence = "'SystemId' is a system id of SMPP: 1 to 15 letters, digits and signs of ASCII, without spaces."
        raise Invalid(sentence, code="InvalidSystemId", field="SystemId")
    return system_id


# --- Rights ----------------------------------------------------------------------------------------------------------


def check_rights(request: EsmeRights) -> None:
    """Refuse rights that no ESME can have, whatever is stored."""
    _networks(request.networks or ())
    check_number_of_ids(request.endpoint_ids or (), "EndpointIds")
    for field, value, bounds in (
        ("Binds", request.binds, BINDS),
        ("Rate", request.rate, RATE),
        ("Window", request.window, WINDOW),
    ):
        if value is not None and not bounds[0] <= value <= bounds[1]:
            sentence = f"'{field}' must be between {bounds[0]} and {bounds[1]}. You entered {value}."
            raise Invalid(sentence, code="InclusiveBetween", field=field)


async def rights_in(request: EsmeRights, account_id: str, call: Call) -> dict[str, Any]:
    """What a checked request says, by the names of the facts; what it does not say is left out."""
    said = {"tls": request.tls, "binds": request.binds, "window": request.window}
    given: dict[str, Any] = {name: value for name, value in said.items() if value is not None}
    if request.rate is not None:
        given["rate"] = request.rate or None
    if request.networks:
        given["networks"] = _networks(request.networks)
    if request.endpoint_ids:
        given["endpoints"] = await _endpoints(request.endpoint_ids, account_id, call)
    if request.default_endpoint_id is not None:
        wanted = request.default_endpoint_id
        given["endpoint_id"] = await number_in(account_id, wanted, "DefaultEndpointId", call) if wanted else None
    return given


def _networks(said: Sequence[str]) -> tuple[str, ...]:
    """Networks in their one spelling, each once; empty for everywhere."""
    if len(said) > NETWORKS_MOST:
        sentence = f"'Networks' must have {NETWORKS_MOST} networks or fewer. You entered {len(said)}."
        raise Invalid(sentence, code="MaximumLength", field="Networks")
    if list(said) == [EVERY]:
        return ()
    return tuple(dict.fromkeys(_network(each) for each in said))


def _network(said: str) -> str:
    try:
        if "%" in said:  # the zone of an IPv6 address, which means nothing on another machine and may hold anything
            raise ValueError(f"{said!r} has a zone")
        return str(ipaddress.ip_network(said))
    except ValueError as error:
        sentence = f"'Networks' cannot be used: {str(error)[:150]}. Write them as 203.0.113.0/24."
        raise Invalid(sentence, code="InvalidNetwork", field="Networks") from None


async def _endpoints(ids: Sequence[str], account_id: str, call: Call) -> tuple[str, ...]:
    if list(ids) == [EVERY]:
        return ()
    return tuple([await number_in(account_id, id_, "EndpointIds", call) for id_ in dict.fromkeys(ids)])


# --- Passwords -------------------------------------------------------------------------------------------------------


def check_password(password: str | None) -> None:
    """Refuse a password that no bind can carry."""
    if password and not _is_password(password):
        raise Invalid(f"'Password' must be {PASSWORD_LENGTH} characters of ASCII.", code="Length", field="Password")


def check_may_let_send(call: Call) -> None:
    """Leave passwords of ESMEs to those who may send, for an ESME does, and acts as no user; raises Forbidden."""
    if not may_let_send(call.caller):
        raise Forbidden(f"An ESME sends: whoever is given its password must have the role {SENDS}.", field="Password")


def drawn_password(universe: Universe) -> str:
    """A new password that nobody can guess in the time that failures leave them."""
    return universe.token(PASSWORD_LENGTH)[:PASSWORD_LENGTH]
