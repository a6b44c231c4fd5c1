"""The carrier that connections to an SMSC have: an ESME over SMPP 3.4."""

from __future__ import annotations

from trunkline.carriers.base import Carrier, ConnectionInfo, Host, Sink
from trunkline.carriers.smpp.esme import EsmeLink
from trunkline.carriers.smpp.settings import SmppSettings


async def open_smpp(settings: SmppSettings, info: ConnectionInfo, sink: Sink, host: Host) -> EsmeLink:
    """Begin to bind; the link is up as soon as one bind is there."""
    return EsmeLink(settings, info, sink, host.universe)


CARRIER = Carrier(
    key="smpp",
    title="SMPP",
    doc="A connection to the SMSC of an operator or an aggregator over SMPP 3.4, as an ESME.",
    settings=SmppSettings,
    open=open_smpp,
    has_receipts=True,
)
