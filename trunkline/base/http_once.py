"""One request, sent once: aiohttp sends GET, PUT and their like again by itself when the connection breaks.

For a text that is one time too many, and nobody would know of it: the second try may even find no connection, as if the
first had never left.
"""

from __future__ import annotations

import aiohttp


class ConnectionBroke(aiohttp.ClientConnectionError):
    """There was a connection, and it broke before the answer: the request may have arrived. The text says how."""


async def once(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """A middleware of aiohttp, for whole sessions; raises ConnectionBroke where aiohttp would begin anew."""
    try:
        return await handler(request)
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
        raise  # no connection: certain, and never tried again
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise ConnectionBroke(type(error).__name__) from error
