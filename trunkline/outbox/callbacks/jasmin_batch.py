"""The form in which Jasmin's REST API tells what became of each message of a batch: a GET, version 0.10.13.

`extra` holds `batch`, the id of the batch, and `to`, the recipient as the request wrote them.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import urlencode, urlsplit, urlunsplit

from trunkline.domain.doors.ids import guid
from trunkline.outbox.callbacks.base import CallbackFormat, HttpRequest, Telling

AGENT: Final = "Jasmin gateway/1.0 (Trunkline)"
TAKEN: Final = "message.queued"
REFUSED: Final = "batch.refused"


def write(telling: Telling) -> HttpRequest | None:
    """The request; None for anything else than that a message was taken or refused."""
    if telling.kind == TAKEN and telling.subject is not None:
        status, words = "1", f'Success "{guid(telling.subject["id"])}"'
    elif telling.kind == REFUSED:
        # Without the last quotation mark, as Jasmin has it.
        status, words = "0", f'HTTPAPI error: Error "{telling.event.body.get("reason")}'
    else:
        return None
    said = {"batchId": telling.extra.get("batch"), "to": telling.extra.get("to"), "status": status}
    query = urlencode(said | {"statusText": words}, errors="replace")
    parts = urlsplit(telling.url)
    url = urlunsplit(parts._replace(query=f"{parts.query}&{query}" if parts.query else query))
    return HttpRequest("GET", url, {"User-Agent": AGENT, "Accept": "*/*"})


FORMAT = CallbackFormat("jasmin_batch", write)
