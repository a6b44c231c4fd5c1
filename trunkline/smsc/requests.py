"""What bound ESMEs ask for: messages, what became of them, and that they be taken back. Answered after the commit."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, Final, TypeVar

from trunkline.base.faults import NotFound
from trunkline.base.universe import Universe
from trunkline.carriers.smpp.addressing import from_wire
from trunkline.carriers.smpp.coding import Alphabet
from trunkline.carriers.smpp.pdu import (
    Address,
    CancelSm,
    CancelSmResp,
    DataSm,
    DataSmResp,
    Pdu,
    QuerySm,
    QuerySmResp,
    ReplaceSm,
    SubmitMulti,
    SubmitMultiResp,
    SubmitSm,
    SubmitSmResp,
    Unsuccessful,
)
from trunkline.carriers.smpp.status import CommandStatus
from trunkline.commit.committer import Committer
from trunkline.commit.rows import Declined
from trunkline.domain.address import AddressError, AddressKind, normalise
from trunkline.domain.esme import Esme
from trunkline.domain.facts import Fact
from trunkline.operations.call import Call, Caller
from trunkline.operations.messages.cancel_message import CancelMessage, cancel_message
from trunkline.operations.messages.creation import Draft, check_text, create, to_address
from trunkline.operations.messages.get_message import found_message
from trunkline.operations.messages.wanted import Unwanted
from trunkline.settings import Settings
from trunkline.smsc.answers import Refusal, error_code, refused, state_of_message, status_of_error
from trunkline.smsc.parts import PartKeeper, Whole, group_of
from trunkline.smsc.reading import Wanted, read_wanted
from trunkline.store.directory import Directory
from trunkline.store.esmes import all_esmes
from trunkline.store.inbound import endpoint_of_address
from trunkline.store.messages import find_messages

T = TypeVar("T")
Values = dict[str, Any]

TRIES: Final = 5
DESTINATIONS_MOST: Final = 254
REMEMBERED_MOST: Final = 10_000
NUMBERS: Final = frozenset({AddressKind.PHONE, AddressKind.SHORT_CODE})


class Requests:
    """Answers the requests of ESMEs that have bound."""

    def __init__(self, committer: Committer, directory: Directory, universe: Universe, settings: Settings) -> None:
        self._committer = committer
        self._directory = directory
        self._engine = directory.engine
        self._universe = universe
        self._settings = settings
        self._default = Alphabet(settings.smsc_default_alphabet)
        self._ia5 = Alphabet(settings.smsc_data_coding_1)
        self._parts = PartKeeper(self._engine, committer, timedelta(seconds=settings.smsc_parts_gap_seconds))
        self._endpoints: dict[str, tuple[str, str]] = {}

    async def answer(self, esme: Esme, pdu: Pdu) -> Pdu:
        """The answer to a request, after everything that it did is on disk; raises what `status_of_error` knows."""
        if isinstance(pdu, SubmitSm):
            id_ = await self._submit(esme, pdu, from_wire(pdu.dest_ton, pdu.destination))
            return SubmitSmResp(pdu.sequence, message_id=id_)
        if isinstance(pdu, DataSm):
            id_ = await self._submit(esme, pdu, from_wire(pdu.dest_ton, pdu.destination))
            return DataSmResp(pdu.sequence, message_id=id_)
        if isinstance(pdu, SubmitMulti):
            return await self._submit_multi(esme, pdu)
        if isinstance(pdu, QuerySm):
            return await self._query(esme, pdu)
        if isinstance(pdu, CancelSm):
            return await self._cancel(esme, pdu)
        # What waits here may be on its way already: it is canceled and submitted anew, never changed.
        status = CommandStatus.ESME_RREPLACEFAIL if isinstance(pdu, ReplaceSm) else CommandStatus.ESME_RINVCMDID
        return refused(pdu, status)

    async def esmes(self) -> list[Esme]:
        """Everybody who may bind, as it stands in the store now."""
        return await all_esmes(self._engine)

    # --- Messages

    async def _submit(self, esme: Esme, pdu: SubmitSm | DataSm | SubmitMulti, destination: str) -> str:
        call = self._call(esme)
        wanted = read_wanted(pdu, esme.id, self._default, call.now, self._ia5)
        most = call.milliseconds + int(self._settings.schedule_within_days * 86_400_000)
        if wanted.send_at is not None and wanted.send_at > most:
            raise Refusal(CommandStatus.ESME_RINVSCHED)
        endpoint_id = await self._sender(esme, wanted.source)
        if wanted.part is None:
            return await self._run(esme, lambda again: self._create(again, endpoint_id, destination, wanted))
        group = group_of(esme, (endpoint_id, destination), wanted.part)
        async with self._parts.turn(group):
            whole = await self._parts.keep(esme, group, wanted.part, wanted.text, wanted.receipt, call)
            if isinstance(whole, str):
                return whole
            return await self._join(esme, whole, endpoint_id, destination, wanted)

    async def _join(self, esme: Esme, whole: Whole, endpoint_id: str, destination: str, wanted: Wanted) -> str:
        all_of_it = wanted._replace(text=whole.text, receipt=whole.receipt)

        async def work(call: Call) -> str:
            call.record(whole.joined)
            return await self._create(call, endpoint_id, destination, all_of_it, whole.message_id)

        try:
            return await self._run(esme, work)
        except Declined:
            if not await find_messages(self._engine, (esme.account_id,), (whole.message_id,)):
                raise Refusal(CommandStatus.ESME_RSYSERR) from None  # and the part is brought again
            return whole.message_id  # the same part, brought to another server, was quicker to make the message

    async def _create(
        self, call: Call, endpoint_id: str, destination: str, wanted: Wanted, message_id: str | None = None
    ) -> str:
        check_text(wanted.text, self._settings)
        where = await to_address(endpoint_id, destination, call, wanted.send_at)
        draft = Draft(
            wanted.text,
            send_at=wanted.send_at,
            valid_for=wanted.valid_for,
            esme=wanted.receipt,
            message_id=message_id,
        )
        return create(call, where, draft).id

    async def _submit_multi(self, esme: Esme, pdu: SubmitMulti) -> Pdu:
        if not 0 < len(pdu.destinations) <= DESTINATIONS_MOST:
            raise Refusal(CommandStatus.ESME_RINVNUMDESTS)
        first, failed = "", []
        for each in pdu.destinations:
            if not isinstance(each, Address):
                raise Refusal(CommandStatus.ESME_RINVDLNAME)
        for each in pdu.destinations:
            if isinstance(each, Address):
                try:
                    id_ = await self._submit(esme, pdu, from_wire(each.ton, each.address))
                except Exception as error:
                    status = status_of_error(error)
                    if status is None:
                        raise
                    failed.append(Unsuccessful(each.ton, each.npi, each.address, status))
                else:
                    first = first or id_
        if not first:
            raise Refusal(CommandStatus(failed[0].status))
        return SubmitMultiResp(pdu.sequence, message_id=first, unsuccessful=tuple(failed))

    # --- What became of them

    async def _query(self, esme: Esme, pdu: QuerySm) -> Pdu:
        row = await self._found(esme, pdu.message_id, pdu.source_ton, pdu.source, CommandStatus.ESME_RQUERYFAIL)
        state = state_of_message(row["status"], row["error"])
        return QuerySmResp(
            pdu.sequence,
            message_id=pdu.message_id,
            message_state=state,
            error_code=int(error_code(row["status"], row["error"])),
        )

    async def _cancel(self, esme: Esme, pdu: CancelSm) -> Pdu:
        if not pdu.message_id:
            raise Refusal(CommandStatus.ESME_RCANCELFAIL)
        await self._found(esme, pdu.message_id, pdu.source_ton, pdu.source, CommandStatus.ESME_RCANCELFAIL)
        await self._run(esme, lambda call: cancel_message.run(CancelMessage(message_id=pdu.message_id), call))
        return CancelSmResp(pdu.sequence)

    async def _found(self, esme: Esme, id_: str, ton: int, source: str, status: CommandStatus) -> Values:
        """A message that the ESME may ask about; another source than it was sent from is refused."""
        try:
            row = await found_message(id_, self._call(esme))
        except NotFound:
            raise Refusal(CommandStatus.ESME_RINVMSGID) from None
        if row["incoming"] or not esme.may_use(row["endpoint_id"]):
            raise Refusal(CommandStatus.ESME_RINVMSGID)
        if source and await self._sender(esme, from_wire(ton, source)) != row["endpoint_id"]:
            raise Refusal(status)
        return row

    # --- What all of them need

    async def _sender(self, esme: Esme, source: str) -> str:
        """The endpoint that a source address names, one of those that this ESME may use."""
        if not source:
            if esme.endpoint_id is None:
                raise Refusal(CommandStatus.ESME_RINVSRCADR)
            return esme.endpoint_id
        account_id, id_ = await self._endpoint(esme, source)
        if account_id != esme.account_id or not esme.may_use(id_):
            raise Refusal(CommandStatus.ESME_RINVSRCADR)
        return id_

    async def _endpoint(self, esme: Esme, source: str) -> tuple[str, str]:
        known = self._endpoints.get(f"{esme.account_id}\0{source}")
        if known is not None:
            return known
        accounts = await self._directory.accounts()
        region = accounts.get(esme.account_id, {}).get("region") or self._settings.default_region
        try:
            found = await endpoint_of_address(self._engine, normalise(source, region, NUMBERS))
        except AddressError:
            found = None
        if found is None:
            raise Refusal(CommandStatus.ESME_RINVSRCADR)
        if len(self._endpoints) >= REMEMBERED_MOST:
            self._endpoints.clear()
        # An endpoint keeps its number.
        self._endpoints[f"{esme.account_id}\0{source}"] = (found["account_id"], found["id"])
        return found["account_id"], found["id"]

    def _call(self, esme: Esme) -> Call:
        caller = Caller(
            user_id=esme.id,
            display_name=esme.system_id,
            roles=frozenset({"User"}),
            account_ids=(esme.account_id,),
            source="esme",
        )
        return Call(caller, self._universe, self._settings, self._directory)

    async def _run(self, esme: Esme, work: Callable[[Call], Awaitable[T]]) -> T:
        """Do something, and commit what it recorded; once more when what it saw has changed meanwhile."""
        for tried in range(TRIES):
            call = self._call(esme)
            try:
                result = await work(call)
            except Unwanted as unwanted:
                await self._committer.commit(unwanted.facts)  # the evidence that it was refused
                raise
            facts: list[Fact] = call.facts
            if not facts:
                return result
            try:
                await self._committer.commit(facts)
            except Declined:
                if tried == TRIES - 1:
                    raise
                self._directory.forget()
                continue
            return result
        raise AssertionError("every turn returns or raises")
