"""ListEsmes: the programs that may bind to our SMSC for the caller's accounts."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import get, operation
from trunkline.contract.shapes import Doc
from trunkline.operations.call import Call
from trunkline.operations.esmes.esmes import MANAGERS, TAGS
from trunkline.operations.types.esmes import NAMESPACE, EsmeInfo, esme_info
from trunkline.operations.types.listing import ListRequest, ListResponse, ids_of, read_page
from trunkline.store import esmes
from trunkline.store.listing import Values, Window


class ListEsmes(ListRequest[EsmeInfo]):
    """List ESMEs."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    account_ids: Annotated[list[str] | None, Doc("Only the ESMEs of these accounts")] = None
    only_disabled: Annotated[bool, Doc("Only those that are shut out")] = False


@operation(get("/esmes"), access=MANAGERS, tags=TAGS)
async def list_esmes(request: ListEsmes, call: Call) -> ListResponse[EsmeInfo]:
    """List the ESMEs of the caller's accounts; no password is shown."""
    engine = call.directory.engine
    wanted = esmes.EsmeFilter(
        call.accounts(request.account_ids), ids_of(request.specific_ids, "SpecificIds"), request.only_disabled
    )

    async def read(window: Window) -> list[Values]:
        return await esmes.list_esmes(engine, wanted, window)

    async def count() -> int:
        return await esmes.count_esmes(engine, wanted)

    page = await read_page(request, esmes.SORTS, read, count)
    return page.answer([esme_info(esmes.esme_of(row)) for row in page.rows])
