"""The whole way of a request, top to bottom: route, authorise, bind, handle, encode, commit, answer.

Authorise before binding: a stranger learns nothing from validation messages. Encode before committing: an answer that
cannot be written changes nothing. Commit before answering: an answered message is on disk.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from trunkline.base.faults import Conflict, Fault, Forbidden, StorageFull, Unavailable
from trunkline.base.log import get_logger
from trunkline.base.universe import Universe
from trunkline.commit.committer import Committer
from trunkline.commit.rows import Declined
from trunkline.contract.operation import Check, Operation
from trunkline.contract.registry import Registry
from trunkline.contract.shapes import Kind, Ref
from trunkline.contract.status import error_body
from trunkline.formats.format import Asked, Format, Formats, Headers
from trunkline.operations.auth.sign_in import SignInCall, SignInNeeded
from trunkline.operations.call import Call, Caller
from trunkline.operations.messages.wanted import Unwanted
from trunkline.settings import Settings
from trunkline.store.directory import Directory
from trunkline.store.engine import StoreFull, StoreUnavailable
from trunkline.web.batches import COMPLETED, ItemRefused, bind_batch, check_batch, key_of_item
from trunkline.web.binding import bind
from trunkline.web.exchange import EVERYWHERE, Request, Response
from trunkline.web.html_sign_in import OPERATION as AUTHENTICATE
from trunkline.web.html_sign_in import led_back, led_on
from trunkline.web.idempotency import HEADER, Repeats, Ticket, answered, kept_answer, ticket_of
from trunkline.web.identity import Identity, challenge, cookie_header, wrong_role
from trunkline.web.negotiation import Negotiator
from trunkline.web.origins import SENTENCE as CROSS_SITE
from trunkline.web.origins import Origins
from trunkline.web.routing import Match, Router, UnknownOperation
from trunkline.web.wrapping import callback_of

log = get_logger(__name__)

TRIES: Final = 5  # a unit whose ground has shifted is built again on what is there now
OUR_MISTAKE: Final = "The server made a mistake; it is in the server's log. Nothing was changed by this request."

# When the connection breaks during a commit, nobody here can know whether the store had made it.
STORE_AWAY: Final = (
    "The store cannot be reached; try again soon. Whether the request took effect is not known."
    " With an Idempotency-Key it can be repeated safely."
)


class Done(NamedTuple):
    """What a handler answered, and how that is answered to the caller."""

    result: Any
    response: Response


class Pipeline:
    """Answers requests; a plain async function of bytes, which knows no server."""

    def __init__(
        self,
        registry: Registry,
        formats: Iterable[Format],
        identity: Identity,
        committer: Committer,
        directory: Directory,
        universe: Universe,
        settings: Settings,
    ) -> None:
        self._formats = Formats(formats)
        self._router = Router(registry, self._formats)
        self._negotiator = Negotiator(self._formats)
        self._identity = identity
        self._committer = committer
        self._directory = directory
        self._universe = universe
        self._settings = settings
        self._origins = Origins(settings)
        self._repeats = Repeats(directory.engine)

    async def answer(self, request: Request) -> Response:
        """Answer one request, whatever happens."""
        operation: Operation | None = None  # only once its request is there: what fails before is no answer of its own
        chosen: Format | None = None
        try:
            match = self._router.match(request.method, request.raw_path)
            if match is None:
                return Response(404)
            chosen = self._format(match, request)
            caller = await self._identity.caller(request.headers, request.remote)
            refusal = _refusal(match.operation, caller, request, chosen)
            if refusal is not None:
                return refusal
            if self._is_cross_site(match.operation, caller, request):
                return self._cross_site(request, chosen)
            content_type = request.headers.get("content-type", "")
            if match.batch:
                batch = bind_batch(match, content_type, request.body, self._formats)
                operation = match.operation
                await self._check_batch(request, operation, batch, caller)
                return await self._handled_batch(request, operation, batch, caller, chosen)
            bound = bind(match, request.query, content_type, request.body, self._formats)
            operation = match.operation
            response = (await self._handled(request, operation, bound, caller, chosen)).response
            return led_on(request, response, self._settings) if _is_form(operation, chosen) else response
        except SignInNeeded:
            return challenge(request, _is_html(chosen))
        except UnknownOperation as unknown:
            return self.refuse(request, unknown, None, self._negotiator.asked(request.query) or unknown.format)
        except ItemRefused as refused:
            return self.refuse(request, refused.fault, operation, chosen, refused.meta)
        except Exception as error:
            fault = _fault(error, request)
            led = led_back(request, fault, self._settings) if _is_form(operation, chosen) else None
            return led or self.refuse(request, fault, operation, chosen)

    def _is_cross_site(self, operation: Operation, caller: Caller, request: Request) -> bool:
        """Whether a page of another site acts, or reads by a script, with the sign-in that a browser keeps."""
        if caller.source == "key" or (operation.reads and not callback_of(request.query)):
            return False
        return self._origins.is_foreign(request.method, request.headers, with_cookies=caller.source == "session")

    def _cross_site(self, request: Request, chosen: Format) -> Response:
        response = self.refuse(request, Forbidden(CROSS_SITE, code="CrossSiteRequest"), None, chosen)
        response.before_service = False  # JSONP would make a 200 of it, and the page's script would run
        return response

    def _format(self, match: Match | None, request: Request) -> Format:
        headers, query = request.headers, request.query
        found = self._negotiator.choose(match, query, headers.get("accept", ""), headers.get("content-type", ""))
        if found.for_request is None and (not query or found.options is None):
            return found
        name = match.operation.name if match else ""
        return found.tailored(Asked(name, request.method, request.raw_path, query))

    async def _check_batch(self, request: Request, operation: Operation, batch: list[Any], caller: Caller) -> None:
        call = self._call(caller, request)

        async def was_answered(index: int) -> bool:
            key = _key(request, operation, index)
            if key is None:
                return False
            return await self._repeats.answer_of(ticket_of(key, operation, batch[index], call)) is not None

        await check_batch(operation, batch, call, was_answered)

    async def _handled_batch(
        self, request: Request, operation: Operation, batch: list[Any], caller: Caller, chosen: Format
    ) -> Response:
        """Answer the checked requests one by one, each with a commit of its own; the first refusal ends the batch."""
        answers: list[Any] = []
        cookies: list[tuple[bytes, bytes]] = []
        for index, bound in enumerate(batch):
            try:
                done = await self._handled(request, operation, bound, caller, chosen, index)
            except Exception as error:
                refused = ItemRefused(index, _fault(error, request))
                response = self.refuse(request, refused.fault, operation, chosen, refused.meta)
                response.headers += [(COMPLETED, b"%d" % index), *cookies]
                return response
            answers.append(done.result)
            cookies += [header for header in done.response.headers if header[0] == b"set-cookie"]
        response = _encoded_batch(operation, answers, chosen)
        response.headers += [(COMPLETED, b"%d" % len(batch)), *cookies] if batch else []
        return response

    async def _handled(
        self,
        request: Request,
        operation: Operation,
        bound: Any,
        caller: Caller,
        chosen: Format,
        index: int | None = None,
    ) -> Done:
        check = operation.check if index is None else None  # those of a batch are checked all at once
        key = _key(request, operation, index)
        if key is None:
            return await self._run(request, operation, bound, caller, chosen, None, check)
        ticket = ticket_of(key, operation, bound, self._call(caller, request))
        self._repeats.begin(ticket)
        try:
            return await self._run(request, operation, bound, caller, chosen, ticket, check)
        finally:
            self._repeats.end(ticket)

    async def _run(
        self,
        request: Request,
        operation: Operation,
        bound: Any,
        caller: Caller,
        chosen: Format,
        ticket: Ticket | None,
        check: Check | None,
    ) -> Done:
        """Check, handle, encode, commit; once more when what the handler saw has changed meanwhile."""
        for _ in range(TRIES):
            kept = await self._repeats.answer_of(ticket) if ticket else None
            if kept is not None:
                return self._again(operation, kept, chosen, request.method)
            call = self._call(caller, request)
            if check is not None:
                check(bound, call)
                check = None
            try:
                result = await operation.handler(bound, call)
            except Unwanted as refused:
                await self._committer.commit(refused.facts)  # the evidence that it was refused
                raise
            response = _encoded(operation, result, chosen, request.method)
            for cookie in call.cookies:
                response.headers.append((b"set-cookie", cookie_header(cookie, self._settings).encode()))
            if ticket:
                call.record(answered(ticket, operation, result, call))
            if not call.facts:
                return Done(result, response)
            try:
                await self._committer.commit(call.facts)
            except Declined:
                self._directory.forget()
                continue
            return Done(result, response)
        raise Conflict("What this request is about changes too fast; try again.", retry_after=1.0)

    def _again(self, operation: Operation, kept: str, chosen: Format, method: str) -> Done:
        result = kept_answer(operation, kept)
        response = _encoded(operation, result, chosen, method)
        response.headers.append((b"idempotency-replayed", b"true"))
        return Done(result, response)

    def _call(self, caller: Caller, request: Request) -> Call:
        return SignInCall(
            caller,
            self._universe,
            self._settings,
            self._directory,
            request.remote,
            sign_in=self._identity.sign_in,
            verb=request.method,
        )

    def refuse(
        self,
        request: Request,
        fault: Fault,
        operation: Operation | None = None,
        chosen: Format | None = None,
        meta: Mapping[str, str] | None = None,
    ) -> Response:
        """The answer to a fault, in the caller's format; without an operation nothing has been tried yet."""
        chosen = chosen or self._format(None, request)
        body, ref = error_body(fault, operation, meta)
        response = Response(fault.status, chosen.write(body, ref), _headers(chosen))
        response.before_service = operation is None
        if fault.retry_after is not None:
            response.headers.append((b"retry-after", b"%d" % max(1, round(fault.retry_after))))
        return response


def _refusal(operation: Operation, caller: Caller, request: Request, chosen: Format) -> Response | None:
    """The answer to a caller who may not do this, or None."""
    access = operation.access
    if access.signed_in and not caller.signed_in:
        return challenge(request, _is_html(chosen))
    if access.any_of and not access.any_of & caller.roles:
        return wrong_role(request)
    return None


def _is_html(chosen: Format | None) -> bool:
    return chosen is not None and chosen.name == "html"


def _key(request: Request, operation: Operation, index: int | None) -> str | None:
    """The Idempotency-Key of a request, or of one in a batch; None when there is none, or nothing to repeat."""
    key = None if operation.reads else request.headers.get(HEADER)
    return key if key is None or index is None else key_of_item(key, index)


def _is_form(operation: Operation | None, chosen: Format | None) -> bool:
    """Whether a browser signs in by a form."""
    return _is_html(chosen) and operation is not None and operation.name == AUTHENTICATE


def _encoded(operation: Operation, result: Any, chosen: Format, method: str) -> Response:
    if result is None or operation.response_ref is None:
        # OPTIONS is asked by browsers, for which 200 is the usual answer (wire.md 5.1).
        return Response(200 if method == "OPTIONS" else 204, b"", [*EVERYWHERE])
    return Response(200, chosen.write(result, operation.response_ref), _headers(chosen, chosen.result_headers))


def _encoded_batch(operation: Operation, answers: list[Any], chosen: Format) -> Response:
    if operation.response_ref is None:
        return Response(204, b"", [*EVERYWHERE])
    body = chosen.write(answers, Ref(Kind.LIST, item=operation.response_ref))
    return Response(200, body, _headers(chosen, chosen.result_headers))


def _headers(chosen: Format, more: Headers = ()) -> list[tuple[bytes, bytes]]:
    return [*EVERYWHERE, *chosen.every_header, *more]


def _fault(error: Exception, request: Request) -> Fault:
    """The refusal that an error is to the caller; what is no fault of theirs is logged whole."""
    if isinstance(error, Fault):
        return error
    if isinstance(error, StoreFull):
        return StorageFull(retry_after=30.0)
    if isinstance(error, StoreUnavailable):
        return Unavailable(STORE_AWAY, retry_after=2.0)
    log.exception("request_failed", error, method=request.method, path=request.path)
    return Fault(OUR_MISTAKE, code="InternalError")
