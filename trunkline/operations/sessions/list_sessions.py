"""ListSessions: sessions of the caller's accounts, newest first, with their logs."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import get, operation, signed_in
from trunkline.contract.shapes import Doc, Name
from trunkline.operations.call import Call
from trunkline.operations.names import deep_customers
from trunkline.operations.sessions.archive import archived_before
from trunkline.operations.sessions.picture import pictures
from trunkline.operations.sessions.session_log import logs_of, searched_log
from trunkline.operations.types.listing import (
    ListRequest,
    ListResponse,
    day_of,
    ids_of,
    read_page,
    searched_address,
)
from trunkline.operations.types.sessions import NAMESPACE, SessionInfo
from trunkline.store import sessions
from trunkline.store.listing import Values, Window


class ListSessions(ListRequest[SessionInfo]):
    """Retrieve a list of sessions."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    account_ids: Annotated[list[str] | None, Doc("Return only sessions of these accounts")] = None
    search_archive: Annotated[
        bool, Doc("Search the archive, which has the sessions that ended more than 15 days ago, and nothing else")
    ] = False
    start_date: Annotated[str | None, Doc("The first day of creation, YYYY-MM-DD in UTC")] = None
    end_date: Annotated[str | None, Doc("The last day of creation, YYYY-MM-DD in UTC")] = None
    customer_ids: Annotated[
        list[str] | None, Doc("Return only sessions of these customers, and of the customers below them")
    ] = None
    endpoint_ids: Annotated[list[str] | None, Doc("Return only sessions of these endpoints")] = None
    from_: Annotated[str | None, Doc("Text that the address of the beginner must contain"), Name("From")] = None
    to: Annotated[str | None, Doc("Text that the address of the other side must contain")] = None
    log: Annotated[
        str | None,
        Doc(
            "Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's"
            " ID or reason, or the words that tell what happened"
        ),
    ] = None
    parent_session_id: Annotated[
        str | None, Doc("Return only children of this session; a chat has none, so the list is empty then")
    ] = None


@operation(get("/sessions"), access=signed_in(), tags=("Sessions",))
async def list_sessions(request: ListSessions, call: Call) -> ListResponse[SessionInfo]:
    """Filter, sort and page the sessions of the caller's accounts."""
    engine, wanted = call.directory.engine, await _filter(request, call)

    async def read(window: Window) -> list[Values]:
        return await sessions.list_sessions(engine, wanted, window)

    async def count() -> int:
        return await sessions.count_sessions(engine, wanted)

    page = await read_page(request, sessions.SORTS, read, count)
    return page.answer(await pictures(page.rows, call, await logs_of(page.rows, engine)))


async def _filter(request: ListSessions, call: Call) -> sessions.SessionFilter:
    accounts = call.accounts(request.account_ids)
    ids = ids_of(request.specific_ids, "SpecificIds")
    return sessions.SessionFilter(
        account_ids=accounts,
        archived_before=archived_before(call.now),
        archived=request.search_archive,
        begin=day_of(request.start_date, "StartDate"),
        end=day_of(request.end_date, "EndDate", after=True),
        customer_ids=await deep_customers(request.customer_ids, accounts, call),
        endpoint_ids=ids_of(request.endpoint_ids, "EndpointIds"),
        ids=[] if request.parent_session_id else ids,
        from_text=searched_address(request.from_, "From"),
        to_text=searched_address(request.to, "To"),
        log=searched_log(request.log),
    )
