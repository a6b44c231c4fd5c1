"""The front door for programs that were written for Twilio: its API of messages, version 2010-04-01.

The paths, parameters, members and codes are those that Twilio's official SDKs send and read. An AccountSid and its
AuthToken, or an API key (SK...) and its secret, are logins of this door; docs/doors.md tells how they are made.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from trunkline.base.faults import (
    BadRequest,
    Fault,
    Invalid,
    MethodNotAllowed,
    NotEmpty,
    NotFound,
    Unauthorized,
    Unavailable,
)
from trunkline.domain.doors.twilio import SERVICE, VERSION, id_of, message_id_of
from trunkline.domain.facts import MessageCreated
from trunkline.domain.pool import POOL
from trunkline.operations.call import Call
from trunkline.operations.messages.cancel_message import CancelMessage, cancel_message
from trunkline.operations.messages.creation import Destination, Draft, check_text
from trunkline.operations.messages.erasing import delete, redact, shown_message
from trunkline.operations.messages.send_at import send_at_of
from trunkline.operations.messages.send_media import text_with
from trunkline.outbox.callbacks.twilio import FORMAT, STATUS_KINDS
from trunkline.settings import Settings
from trunkline.store import tables
from trunkline.store.doors import DoorLogin, login_by_name
from trunkline.store.files import files_of_message
from trunkline.store.loader import by_primary_key
from trunkline.web.doors.base import Fields, fields_of, is_form
from trunkline.web.doors.keeper import Entrant, Keeper, Shown
from trunkline.web.doors.sending import Made, Sending, Wish, check_role, check_url, fault_of, made_of
from trunkline.web.doors.twilio_errors import error_picture, headers_of, status_of
from trunkline.web.doors.twilio_lists import page_of, token_of, wanted_of
from trunkline.web.doors.twilio_media import MEDIA, Fetched, MediaSource, kept, media_picture
from trunkline.web.doors.twilio_pictures import (
    JSON,
    XML,
    Pictures,
    account_picture,
    as_json,
    as_xml,
    new_picture,
    page_uri,
)
from trunkline.web.exchange import Request, Response
from trunkline.web.identity import BASIC, read_basic

Values = dict[str, Any]

NAME: Final = "twilio"
ROOT: Final = f"/{VERSION}/"
ACCOUNT: Final = "AC"
VALIDITY_MOST: Final = 36_000  # seconds

# What asks for something that is not done here, with the values that ask for nothing of the kind.
REFUSED: Final = {
    "ApplicationSid": (),
    "ContentSid": (),
    "ContentVariables": (),
    "FallbackFrom": (),
    "MaxPrice": (),
    "PersistentAction": (),
    "ContentRetention": ("retain",),
    "AddressRetention": ("retain",),
    "ProvideFeedback": ("false",),
    "SendAsMms": ("false",),
    "ShortenUrls": ("false",),
}


class Target(NamedTuple):
    """What a path names: an account, perhaps one of its messages, and whether the answer is JSON."""

    account_sid: str
    what: str
    message_sid: str
    in_json: bool
    media_sid: str = ""


class Visit(NamedTuple):
    """One request of somebody who may come in; `account` is the login whose SID the path names."""

    request: Request
    target: Target
    entrant: Entrant
    account: DoorLogin


class Answered(NamedTuple):
    """What is answered: the name of its element in XML, and its members; nothing for a bare status."""

    name: str
    picture: Values
    status: int = 200
    headers: tuple[tuple[bytes, bytes], ...] = ()


class TwilioDoor:
    """Answers requests below /2010-04-01/."""

    def __init__(self, keeper: Keeper, sending: Sending, media: MediaSource) -> None:
        self._keeper = keeper
        self._sending = sending
        self._media_source = media
        self._pictures = Pictures(by_primary_key(sending.engine, tables.OUTBOX))

    def owns(self, path: str) -> bool:
        """Whether a path belongs to the API."""
        return path.startswith(ROOT)

    async def answer(self, request: Request) -> Response:
        """Route, authorise, and do what the path says."""
        try:
            target = target_of(request.path)
            entrant = await self._entrant(request)
            account = await self._account(target, entrant)
            answered = await self._answered(Visit(request, target, entrant, account))
        except Exception as error:
            return self.refuse(request, fault_of(error, request))
        return _response(answered, in_json=target.in_json)

    def refuse(self, request: Request, fault: Fault) -> Response:
        """The answer to a fault."""
        answered = Answered("RestException", error_picture(fault), status_of(fault))
        response = _response(answered, in_json=request.path.endswith(".json"))
        response.headers += headers_of(fault)
        return response

    # Who calls.

    async def _entrant(self, request: Request) -> Entrant:
        scheme, _, value = request.headers.get("authorization", "").strip().partition(" ")
        if scheme.lower() != BASIC:
            raise Unauthorized
        try:
            name, password = read_basic(value.strip())
        except BadRequest:
            raise Unauthorized from None
        return await self._keeper.entrant(Shown(NAME, name, password, request.remote))

    async def _account(self, target: Target, entrant: Entrant) -> DoorLogin:
        if entrant.login.username == target.account_sid:
            return entrant.login
        found = await login_by_name(self._sending.engine, NAME, target.account_sid) if target.account_sid else None
        if found is None or found.account_id != entrant.login.account_id or entrant.login.username[:2] == ACCOUNT:
            raise NotFound(f"The requested resource {_shown(target)} was not found")
        return found

    # What is asked for.

    async def _answered(self, visit: Visit) -> Answered:
        ways = {
            ("", "GET"): self._show_account,
            ("Messages", "GET"): self._list,
            ("Messages", "POST"): self._create,
            ("Message", "GET"): self._fetch,
            ("Message", "POST"): self._update,
            ("Message", "DELETE"): self._delete,
            ("Media", "GET"): self._media,
            ("Medium", "GET"): self._medium,
        }
        way = ways.get((visit.target.what, visit.request.method))
        if way is None:
            raise MethodNotAllowed(f"{visit.request.method} is not supported here.")
        return await way(visit)

    async def _show_account(self, visit: Visit) -> Answered:
        accounts = await self._sending.directory.accounts()
        name = accounts.get(visit.account.account_id, {}).get("name", "")
        return Answered("Account", account_picture(visit.account, name))

    async def _create(self, visit: Visit) -> Answered:
        fields = _form(visit.request)
        _check_parameters(fields)
        fetched = self._media_source.once([url for url in fields.texts("MediaUrl") if url.strip()])
        drawn: dict[str, Values] = {}

        async def work(call: Call) -> list[Made]:
            message, destination = await self._made(visit, fields, fetched, call)
            drawn[message.id] = new_picture(message, destination, visit.target.account_sid)
            return [made_of(message)]

        said = {name: fields.texts(name) for name in fields}
        (made,) = await self._sending.send(visit.entrant, visit.request, said, work)
        if made.id in drawn:
            return Answered("Message", drawn[made.id], 201)
        return await self._picture(visit, made.id, 201)  # a repeat: it was created before

    async def _made(
        self, visit: Visit, fields: Fields, fetched: Fetched, call: Call
    ) -> tuple[MessageCreated, Destination]:
        to = (fields.text("To") or "").strip()
        if not to:
            raise NotEmpty("To", "A 'To' phone number is required.")
        text = fields.text("Body") or ""
        if not text.strip() and not fetched.urls:
            raise NotEmpty("Body", "Message body is required.")
        check_text(text, call.settings)
        sender_id = await self._sender(visit, fields, call)
        send_at, valid_for = _send_at(fields, call), _valid_for(fields)
        destination = await self._sending.destination(sender_id, to, call, send_at)
        files = await kept(await fetched.uploads(), destination.endpoint, call)
        if files:
            text = await text_with(text, files, destination, call)
        draft = Draft(text, send_at=send_at, valid_for=valid_for, media=tuple(file["id"] for file in files))
        return self._sending.create(
            call, destination, draft, _wishes(fields, visit.account, call.settings)
        ), destination

    async def _sender(self, visit: Visit, fields: Fields, call: Call) -> str:
        """The id of the endpoint that sends: a number, or a pool for a messaging service that names no number."""
        service, said = ((fields.text(name) or "").strip() for name in ("MessagingServiceSid", "From"))
        if not service and said.startswith(SERVICE):
            service, said = said, ""
        pool_id = await self._pool(service, call) if service else None
        if not said:
            if pool_id is None:
                raise NotEmpty("From", "A 'From' phone number is required.")
            return pool_id
        endpoint_id = await self._number(visit.entrant.login.account_id, said)
        if pool_id is not None and endpoint_id not in (await call.directory.plan()).members.get(pool_id, ()):
            sentence = f"The 'From' number {said[:100]} is no member of the Messaging Service."
            raise Invalid(sentence, code="NotInPool", field="From")
        return endpoint_id

    async def _number(self, account_id: str, said: str) -> str:
        if not await self._sending.spellings_of(account_id, said):
            raise Invalid(f"'From' {said[:100]} is not a valid phone number.", code="InvalidAddress", field="From")
        endpoint = await self._sending.endpoint_of(account_id, said)
        if endpoint is None:
            sentence = f"The 'From' number {said[:100]} is not a number of your account that can send messages."
            raise Invalid(sentence, code="NotFound", field="From")
        return str(endpoint["id"])

    async def _pool(self, sid: str, call: Call) -> str:
        pool_id = id_of(sid, SERVICE)
        found = await call.directory.endpoint(call.caller.account_ids, pool_id) if pool_id else None
        if found is None or found["type"] != POOL:
            sentence = f"The Messaging Service {sid[:40]} does not exist."
            raise NotFound(sentence, field="MessagingServiceSid")
        return str(found["id"])

    async def _fetch(self, visit: Visit) -> Answered:
        return await self._picture(visit, _message_id(visit), 200)

    async def _update(self, visit: Visit) -> Answered:
        """Cancel, or erase the text for good."""
        fields, id_ = _form(visit.request), _message_id(visit)
        cancels = _cancels(fields)

        async def work(call: Call) -> None:
            await shown_message(id_, call)
            await (cancel_message.handler(CancelMessage(message_id=id_), call) if cancels else redact(id_, call))

        check_role(visit.entrant)
        await self._sending.run(visit.entrant.caller, visit.request, work)
        return await self._picture(visit, id_, 200)

    async def _delete(self, visit: Visit) -> Answered:
        id_ = _message_id(visit)
        check_role(visit.entrant)
        await self._sending.run(visit.entrant.caller, visit.request, lambda call: delete(id_, call))
        return Answered("", {}, 204)

    async def _media(self, visit: Visit) -> Answered:
        row, files = await self._files(visit)
        uri = visit.request.raw_path
        place = {"uri": uri, "first_page_uri": uri, "next_page_uri": None, "previous_page_uri": None}
        pictures = [media_picture(file, row, visit.target.account_sid) for file in files]
        page = {"page": 0, "page_size": 50, "start": 0, "end": max(len(files) - 1, 0)}
        return Answered("MediaList", {"media_list": pictures, **page, **place})

    async def _medium(self, visit: Visit) -> Answered:
        """A file: its members in JSON, and without `.json` where its content is."""
        row, files = await self._files(visit)
        named = visit.target.media_sid
        if named.isascii() and named.isdigit() and len(named) < 4:
            found = files[int(named)] if int(named) < len(files) else None
            if found is None and int(named) < (row["media"] or 0):
                raise Unavailable("This file is still being fetched from the carrier.", retry_after=2.0)
        else:
            found = next((file for file in files if file["id"] == id_of(named, MEDIA)), None)
        if found is None:
            raise NotFound(f"The requested resource {visit.request.path[:200]} was not found")
        picture = media_picture(found, row, visit.target.account_sid)
        if visit.target.in_json:
            return Answered("Media", picture)
        call = self._sending.call(visit.entrant.caller, visit.request)
        link = await self._sending.directory.filing.link(found["id"], call.now)
        return Answered("Media", picture, 307, ((b"location", link.encode()),))

    async def _files(self, visit: Visit) -> tuple[Values, list[Values]]:
        row = await shown_message(_message_id(visit), self._sending.call(visit.entrant.caller, visit.request))
        files = await files_of_message(self._sending.engine, row["account_id"], row["id"]) if row["media"] else []
        return row, files

    async def _picture(self, visit: Visit, message_id: str, status: int) -> Answered:
        call = self._sending.call(visit.entrant.caller, visit.request)
        row = await shown_message(message_id, call)
        (picture,) = await self._pictures.messages([row], visit.target.account_sid, call)
        return Answered("Message", picture, status)

    async def _list(self, visit: Visit) -> Answered:
        fields = fields_of(visit.request._replace(body=b""))
        wanted = wanted_of(fields)
        call = self._sending.call(visit.entrant.caller, visit.request)
        page = await page_of(wanted, visit.entrant.login.account_id, self._sending, call)
        pictures = await self._pictures.messages(page.rows, visit.target.account_sid, call)
        kept = {name: fields.text(name) or "" for name in ("To", "From", "DateSent", "DateSent>", "DateSent<")}
        base = {name: value for name, value in kept.items() if value} | {"PageSize": str(wanted.size)}
        path, number = visit.request.path, wanted.number
        start = number * wanted.size

        def uri(page_number: int, **more: str) -> str:
            return page_uri(path, base | {"Page": str(max(page_number, 0)), **more})

        behind = {"PageToken": token_of(page.rows[-1], backwards=False)} if page.rows else {}
        ahead = {"PageToken": token_of(page.rows[0], backwards=True)} if page.rows else {}
        place = {
            "first_page_uri": uri(0),
            "next_page_uri": uri(number + 1, **behind) if page.has_next else None,
            "previous_page_uri": uri(number - 1, **ahead) if page.has_previous and page.rows else None,
            "uri": uri(number, **({"PageToken": wanted.token} if wanted.token else {})),
            "page": number,
            "page_size": wanted.size,
            "start": start,
            "end": start + max(len(page.rows) - 1, 0),
        }
        return Answered("Messages", {"messages": pictures} | place)


def target_of(path: str) -> Target:
    """What a path names; raises NotFound."""
    in_json = path.endswith(".json")
    parts = path.removesuffix(".json").removesuffix(".xml").split("/")[2:]
    if len(parts) >= 2 and parts[0] == "Accounts" and parts[1]:
        sid, rest = parts[1], parts[2:]
        if not rest:
            return Target(sid, "", "", in_json)
        if rest[0] in ("Messages", "SMS") and len(rest) == 1:
            return Target(sid, "Messages", "", in_json)
        if rest[0] == "Messages" and len(rest) == 2:
            return Target(sid, "Message", rest[1], in_json)
        if rest[0] == "Messages" and len(rest) == 3 and rest[2] == "Media":
            return Target(sid, "Media", rest[1], in_json)
        if rest[0] == "Messages" and len(rest) == 4 and rest[2] == "Media":
            return Target(sid, "Medium", rest[1], in_json, rest[3])
    return Target("", "", "", in_json)


def _shown(target: Target) -> str:
    return f"/{VERSION}/Accounts/{target.account_sid[:40]}"


def _form(request: Request) -> Fields:
    if not is_form(request):
        raise BadRequest("The body must be a form (application/x-www-form-urlencoded).", code="UnsupportedBody")
    return fields_of(request._replace(query=""))


def _message_id(visit: Visit) -> str:
    id_ = message_id_of(visit.target.message_sid)
    if id_ is None:
        raise NotFound(f"The requested resource {visit.request.path[:200]} was not found")
    return id_


def _check_parameters(fields: Fields) -> None:
    for name, harmless in REFUSED.items():
        value = (fields.text(name) or "").strip().lower()
        if value and value not in harmless:
            raise Invalid(f"'{name}' is not supported here.", code="ParameterNotSupported", field=name)


def _cancels(fields: Fields) -> bool:
    """Whether a message is to be canceled; else its text is to be erased. Raises Invalid for anything else."""
    body, status = fields.text("Body"), fields.text("Status")
    if body is not None and status is not None:
        raise Invalid("A message is canceled or redacted, not both at once.", code="InvalidUpdate", field="Body")
    if body:
        raise Invalid("'Body' can only be set to nothing, which redacts it.", code="InvalidUpdate", field="Body")
    if body is None and status != "canceled":
        raise Invalid("'Status' can only be set to canceled.", code="InvalidStatus", field="Status")
    return body is None


def _send_at(fields: Fields, call: Call) -> int | None:
    kind, moment = (fields.text("ScheduleType") or "").strip().lower(), fields.text("SendAt")
    if not kind and not moment:
        return None
    if kind != "fixed":
        raise Invalid("'ScheduleType' must be fixed, with a 'SendAt'.", field="ScheduleType")
    return send_at_of(moment, call)


def _valid_for(fields: Fields) -> int | None:
    text = (fields.text("ValidityPeriod") or "").strip()
    if not text:
        return None
    if not text.isascii() or not text.isdigit() or len(text) > 6 or not 1 <= int(text) <= VALIDITY_MOST:
        sentence = f"'ValidityPeriod' must be 1 to {VALIDITY_MOST} seconds."
        raise Invalid(sentence, code="InvalidValidity", field="ValidityPeriod")
    return int(text) * 1000


def _wishes(fields: Fields, account: DoorLogin, settings: Settings) -> list[Wish]:
    url = (fields.text("StatusCallback") or "").strip()
    if not url:
        return []
    check_url(url, "StatusCallback", settings)
    return [Wish(FORMAT.key, url, STATUS_KINDS, {"account": account.username}, account.id)]


def _response(answered: Answered, *, in_json: bool) -> Response:
    if not answered.picture:
        return Response(answered.status, b"", [])
    body = as_json(answered.picture) if in_json else as_xml(answered.name, answered.picture)
    return Response(answered.status, body, [(b"content-type", JSON if in_json else XML), *answered.headers])
