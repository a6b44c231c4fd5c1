"""What happened: the only things that change the store. One reaction per fact says which rows it means."""

from __future__ import annotations

import msgspec
from msgspec import UNSET, UnsetType


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happened in one account."""

    account_id: str
    date: str


class AccountCreated(Fact, frozen=True, kw_only=True):
    """An account, the tenant of everything else, came into being."""

    name: str
    region: str


class CustomerCreated(Fact, frozen=True, kw_only=True):
    """A company inside an account came into being."""

    id: str
    name: str
    parent_customer_id: str | None = None
    reference_id: str | None = None


class UserCreated(Fact, frozen=True, kw_only=True):
    """A person who can sign in came into being, with the accounts they may use.

    `customers` has pairs of an account and a customer of it: what somebody with the role Customer is limited to.
    """

    id: str
    email_address: str
    first_name: str
    last_name: str
    password_hash: str
    roles: tuple[str, ...]
    accounts: tuple[str, ...]
    customers: tuple[tuple[str, str], ...] = ()


class PasswordChanged(Fact, frozen=True, kw_only=True):
    """A user has a new password; their signed-in sessions end."""

    user_id: str
    password_hash: str


class PasswordRehashed(Fact, frozen=True, kw_only=True):
    """The same password was hashed anew with today's parameters; dropped when it has changed since."""

    user_id: str
    before: str
    password_hash: str


class UserDisabled(Fact, frozen=True, kw_only=True):
    """A user may no longer sign in, or may again."""

    user_id: str
    disabled: bool


class UserChanged(Fact, frozen=True, kw_only=True):
    """A user has other roles or accounts; `before` are the accounts they had."""

    user_id: str
    roles: tuple[str, ...]
    accounts: tuple[str, ...]
    before: tuple[str, ...]


class KeyCreated(Fact, frozen=True, kw_only=True):
    """An API key was made for a user; only its digest is kept."""

    id: str
    user_id: str
    name: str
    hint: str
    digest: str
    roles: tuple[str, ...]
    expires: str | None


class KeyRevoked(Fact, frozen=True, kw_only=True):
    """An API key is no longer good."""

    id: str


class KeyUsed(Fact, frozen=True, kw_only=True):
    """An API key was used; recorded at most once a minute."""

    id: str


class SignedIn(Fact, frozen=True, kw_only=True):
    """A user signed in with a password; the cookie's digest is kept."""

    digest: str
    user_id: str
    expires: str


class SignedOut(Fact, frozen=True, kw_only=True):
    """A signed-in session ended."""

    digest: str


class ConnectionCreated(Fact, frozen=True, kw_only=True):
    """A connection to a carrier was set up."""

    id: str
    name: str
    carrier: str
    settings: str
    rate_per_second: int | None
    unconfirmed_policy: str
    smart_encoding: bool = False


class ConnectionChanged(Fact, frozen=True, kw_only=True):
    """A connection has another name, other settings, another rate or policy: the whole of what they are now."""

    id: str
    name: str
    settings: str
    rate_per_second: int | None
    unconfirmed_policy: str
    smart_encoding: bool = False


class ConnectionDisabled(Fact, frozen=True, kw_only=True):
    """A connection was switched off, or on again."""

    id: str
    disabled: bool


class EndpointCreated(Fact, frozen=True, kw_only=True):
    """Something that can send and receive came into being: a number, a user, an address."""

    id: str
    customer_id: str | None
    type: str
    display_name: str
    address: str | None
    connection_id: str | None
    user_id: str | None = None
    disable_sms: bool = False


class EndpointChanged(Fact, frozen=True, kw_only=True):
    """An endpoint has another name or connection, or may send texts or not; what is not set stays."""

    id: str
    display_name: str | UnsetType = UNSET
    connection_id: str | UnsetType | None = UNSET
    disable_sms: bool | UnsetType = UNSET


class SessionOpened(Fact, frozen=True, kw_only=True):
    """A session of an endpoint and an address began; refused when another is open."""

    id: str
    customer_id: str | None
    endpoint_id: str
    conversation_id: str
    other_address: str
    channel: str
    incoming: bool
    created_by: str


class SessionReopened(Fact, frozen=True, kw_only=True):
    """An ended session goes on because its other party wrote again."""

    id: str


class SessionEnded(Fact, frozen=True, kw_only=True):
    """A session is over; it takes no more messages."""

    id: str
    outcome: str


class MessageCreated(Fact, frozen=True, kw_only=True):
    """A message came into being, sent or received; one to be sent also goes into the outbox.

    `smart` says that look-alikes are replaced when it is sent; encoding and segments are those of what is sent.
    """

    id: str
    customer_id: str | None
    endpoint_id: str
    conversation_id: str
    session_id: str
    connection_id: str | None
    incoming: bool
    other_address: str
    sender: str | None
    text: str
    encoding: str
    segments: int
    due: int = 0
    give_up: int = 0
    smart: bool = False
    priority: int = 0
    send_at: int | None = None  # milliseconds: when it is scheduled for
    media: tuple[str, ...] = ()  # the ids of the files that go with it
    media_awaited: int = 0  # of an incoming one: how many files still lie at the carrier
    esme: str | None = (
        None  # who wants its receipt, as `domain/esme.py` writes it; of an incoming one: who is handed it
    )


class FileStored(Fact, frozen=True, kw_only=True):
    """A file came into being; its content is on disk already, under its digest (SHA-256, 64 hexadecimal digits)."""

    id: str
    customer_id: str | None
    user_id: str | None
    type: str
    name: str
    content_type: str
    size: int
    digest: str
    created_by: str
    from_address: str | None = None
    to_address: str | None = None


class FileChanged(Fact, frozen=True, kw_only=True):
    """A file has another name or customer: the whole of what they are now."""

    id: str
    name: str
    customer_id: str | None


class FileRemoved(Fact, frozen=True, kw_only=True):
    """A file is gone; its content is swept when no other file has it."""

    id: str


class InboundMediaAwaited(Fact, frozen=True, kw_only=True):
    """Something that came with a text lies at its carrier and is to be fetched; `due` in milliseconds."""

    id: str
    message_id: str
    connection_id: str
    position: int
    url: str
    content_type: str
    name: str
    authorization: str
    due: int
    looked_up: str = ""  # the member of the JSON at `url` that holds the address of the file itself


class InboundMediaDeferred(Fact, frozen=True, kw_only=True):
    """It could not be fetched for now; another attempt will follow."""

    id: str
    message_id: str
    attempts: int
    reason: str
    due: int


class InboundMediaFetched(Fact, frozen=True, kw_only=True):
    """It was fetched and is a file of the message now."""

    id: str
    message_id: str
    position: int
    file_id: str


class InboundMediaLost(Fact, frozen=True, kw_only=True):
    """It will not be fetched: too large, of a type that is not kept, or not there any more."""

    id: str
    message_id: str
    reason: str


class SecretMade(Fact, frozen=True, kw_only=True):
    """A secret of the installation was made; the first one of a name holds. `account_id` is empty."""

    name: str
    value: str


class MessageCanceled(Fact, frozen=True, kw_only=True):
    """Somebody took a message back before it was sent; refused while a worker may be sending it."""

    id: str
    by: str


class MessageErased(Fact, frozen=True, kw_only=True):
    """Somebody erased the text of a message, or the message; refused while it may still be sent.

    `media` is how many places for files it has, `answers` are the Idempotency-Keys whose answers may show it, as
    they are kept: each under an account of whoever asked, which may be another one.
    """

    id: str
    by: str
    deleted: bool
    media: int = 0
    answers: tuple[tuple[str, str], ...] = ()


class OptedOut(Fact, frozen=True, kw_only=True):
    """Somebody wants no more texts, from the account (an empty scope) or from an endpoint or pool.

    `how` is keyword, carrier, import or api; by a keyword it is refused when it was so already.
    """

    address: str
    scope: str
    how: str
    keyword: str | None = None
    message_id: str | None = None
    by: str | None = None


class OptedIn(Fact, frozen=True, kw_only=True):
    """Somebody wants texts again; by a keyword it is refused when it was so already."""

    address: str
    scope: str
    how: str
    keyword: str | None = None
    message_id: str | None = None
    by: str | None = None


class ConsentRulesSet(Fact, frozen=True, kw_only=True):
    """What holds about consent and quiet hours of an account (an empty id) or an endpoint; None is the usual."""

    id: str
    rules: str | None


class ConsentNoticeSent(Fact, frozen=True, kw_only=True):
    """A message is an answer about consent: it goes out although its recipient has opted out."""

    id: str
    conversation_id: str
    kind: str


class SendRefused(Fact, frozen=True, kw_only=True):
    """A message was refused before it came into being, by the recipient's wish or the hour."""

    endpoint_id: str
    address: str
    reason: str
    by: str


class BatchMessageRefused(Fact, frozen=True, kw_only=True):
    """A message of a batch was refused before it came into being; `id` is only what the refusal is called."""

    id: str
    reason: str


class InboundNoted(Fact, frozen=True, kw_only=True):
    """A carrier's own id of an inbound message was seen; refused when it was seen before."""

    id: str
    message_id: str


class InboundPartReceived(Fact, frozen=True, kw_only=True):
    """A part of a longer text came in; `text` is hexadecimal UTF-16. Refused when another stands in its place."""

    group_id: str
    number: int
    total: int
    connection_id: str
    from_address: str
    to_address: str
    text: str


class InboundPartsJoined(Fact, frozen=True, kw_only=True):
    """These parts of a text were recorded as the message that they are; refused when they have been before."""

    group_id: str
    numbers: tuple[int, ...]


class InboundPartsForgotten(Fact, frozen=True, kw_only=True):
    """The numbers of a text's parts are free again: it was joined long ago, or its reference is used for another."""

    group_id: str
    numbers: tuple[int, ...]


class MessagesRead(Fact, frozen=True, kw_only=True):
    """Somebody read these incoming messages of a conversation."""

    conversation_id: str
    message_ids: tuple[str, ...]
    by: str


class MessageSent(Fact, frozen=True, kw_only=True):
    """The carrier accepted a message."""

    id: str
    attempt: int
    carrier_id: str
    due: int | None  # milliseconds: when the receipt is overdue; None where the carrier gives no receipts
    connection_id: str = ""
    parts: tuple[str, ...] = ()  # the carrier's id of each part, where each has receipts of its own


class MessageDeferred(Fact, frozen=True, kw_only=True):
    """An attempt failed for a while; another will follow."""

    id: str
    attempt: int
    failure: str
    reason: str
    due: int
    connection_id: str = ""  # which one had it in its hands; empty where there was no attempt


class MessageFailed(Fact, frozen=True, kw_only=True):
    """A message will not be sent: the carrier refused it for good, or its time is over."""

    id: str
    attempt: int
    failure: str
    reason: str
    happening: str
    connection_id: str = ""  # which one had it in its hands; empty where there was no attempt


class OutcomeUnknown(Fact, frozen=True, kw_only=True):
    """The bytes left and no answer came: nobody knows whether the message went out."""

    id: str
    attempt: int
    reason: str
    due: int
    give_up: int
    connection_id: str = ""  # which one had it in its hands; empty where there was no attempt


class MessageRequeued(Fact, frozen=True, kw_only=True):
    """A message of unknown outcome will be sent again, by the connection's policy."""

    id: str
    reason: str
    due: int
    give_up: int


class DeliveryReported(Fact, frozen=True, kw_only=True):
    """A receipt arrived for a message, or for one part of it: `part` of `parts`, where these are not 0.

    `connection_id` is where the receipt came from when it names the message by our own id alone: whoever has seen that
    id can write it, so it counts only where the message was handed over to that connection.
    """

    id: str
    delivered: bool
    failure: str | None
    reason: str
    part: int = 0
    parts: int = 0
    connection_id: str | None = None


class ReceiptHeld(Fact, frozen=True, kw_only=True):
    """A receipt arrived for a carrier's id that no message has yet; `account_id` is empty."""

    connection_id: str
    carrier_id: str
    delivered: bool
    failure: str | None
    reason: str


class HeldReceiptSettled(Fact, frozen=True, kw_only=True):
    """The message of a held receipt is known, and the receipt recorded; it need not be kept any more."""

    connection_id: str
    carrier_id: str


class RequestAnswered(Fact, frozen=True, kw_only=True):
    """A request with an idempotency key was answered; refused when the key is taken."""

    id: str
    operation: str
    fingerprint: str
    answer: str


class HandsetTextRecorded(Fact, frozen=True, kw_only=True):
    """A simulated handset saw or wrote a text."""

    number: str
    id: str
    peer: str
    text: str
    incoming: bool
    message_id: str | None
    carrier_id: str


class WebhookCreated(Fact, frozen=True, kw_only=True):
    """An account subscribed an address to kinds of events; it is told of those behind the number `since`."""

    id: str
    url: str
    kinds: tuple[str, ...]
    description: str
    secret: str
    since: int


class WebhookChanged(Fact, frozen=True, kw_only=True):
    """A webhook has another address, other kinds or another description: the whole of what they are now."""

    id: str
    url: str
    kinds: tuple[str, ...]
    description: str


class WebhookSecretChanged(Fact, frozen=True, kw_only=True):
    """A webhook signs with a new secret, and with the one before it as well until a moment."""

    id: str
    secret: str
    previous_secret: str
    previous_until: str


class WebhookDisabled(Fact, frozen=True, kw_only=True):
    """A webhook is told nothing more, by somebody's wish or because it failed for too long."""

    id: str
    reason: str


class WebhookEnabled(Fact, frozen=True, kw_only=True):
    """A disabled webhook is told again, first of what happened meanwhile."""

    id: str


class WebhookDeliveryRepeated(Fact, frozen=True, kw_only=True):
    """One delivery is to be made again, whatever came of it before."""

    id: str
    due: int  # milliseconds


class WebhookReplayed(Fact, frozen=True, kw_only=True):
    """A webhook is to be told again of everything from an event number on."""

    id: str
    from_number: int


class WebhookTested(Fact, frozen=True, kw_only=True):
    """Somebody tries whether a webhook works."""

    id: str
    by: str


class WebhookDeleted(Fact, frozen=True, kw_only=True):
    """A webhook is no more, and nothing is owed to it."""

    id: str


class CallbackAsked(Fact, frozen=True, kw_only=True):
    """An address is to be told of one message, or of all messages of an endpoint (`lasting`), in a format of its own.

    `subject_id` is the message's id, or the endpoint's; `kinds` are those of `domain.webhook`; `extra` is JSON for the
    format alone; `signing_key_id` names the key that the format signs with.
    """

    id: str
    subject_id: str
    format: str
    url: str
    kinds: tuple[str, ...]
    extra: str = "{}"
    signing_key_id: str | None = None
    lasting: bool = False


class CallbackChanged(Fact, frozen=True, kw_only=True):
    """A lasting callback is told to another address, or otherwise, from now on."""

    id: str
    url: str
    extra: str
    signing_key_id: str | None


class CallbackRemoved(Fact, frozen=True, kw_only=True):
    """An address is no longer told."""

    id: str


class SigningKeyCreated(Fact, frozen=True, kw_only=True):
    """A key that callbacks are signed with came into being; it can be read again, or nothing could be signed."""

    id: str
    secret: str


class SigningKeyChanged(Fact, frozen=True, kw_only=True):
    """A key that callbacks are signed with has another secret from now on."""

    id: str
    secret: str


class SigningKeyRemoved(Fact, frozen=True, kw_only=True):
    """Nothing is signed with this key any more."""

    id: str


class DoorLoginCreated(Fact, frozen=True, kw_only=True):
    """A program written for another platform may come in by that platform's door, and acts for a user.

    `endpoint_id` sends what names no sender, where the door allows that.
    """

    id: str
    door: str
    username: str
    password_hash: str
    user_id: str
    endpoint_id: str | None = None


class DoorLoginChanged(Fact, frozen=True, kw_only=True):
    """A program comes in with another password, or for another user or number; what is not set stays."""

    id: str
    password_hash: str | UnsetType = UNSET
    user_id: str | UnsetType = UNSET
    endpoint_id: str | UnsetType | None = UNSET


class DoorLoginRemoved(Fact, frozen=True, kw_only=True):
    """A program may no longer come in."""

    id: str


class EsmeAdded(Fact, frozen=True, kw_only=True):
    """A customer's program may bind to our SMSC: what it may do is the whole of these values."""

    id: str
    system_id: str
    password_hash: str
    networks: tuple[str, ...] = ()
    endpoints: tuple[str, ...] = ()
    endpoint_id: str | None = None
    tls: bool = False
    binds: int = 4
    rate: int | None = None
    window: int = 100
    disabled: bool = False


class EsmeChanged(Fact, frozen=True, kw_only=True):
    """Another password, or other rights; what is not set stays, so that two changes at once do not undo each other."""

    id: str
    password_hash: str | UnsetType = UNSET
    networks: tuple[str, ...] | UnsetType = UNSET
    endpoints: tuple[str, ...] | UnsetType = UNSET
    endpoint_id: str | UnsetType | None = UNSET
    tls: bool | UnsetType = UNSET
    binds: int | UnsetType = UNSET
    rate: int | UnsetType | None = UNSET
    window: int | UnsetType = UNSET
    disabled: bool | UnsetType = UNSET


class EsmeRemoved(Fact, frozen=True, kw_only=True):
    """A program may no longer bind."""

    id: str


class EsmePartReceived(Fact, frozen=True, kw_only=True):
    """An ESME submitted a part of a longer text; `message_id` counts when it is the first one that came.

    `receipt` is the wish of the part, where it has one: the message is told of when any of its parts asked for it. What
    came before the date `stale` is too old for a part that begins a text.
    """

    group_id: str
    number: int
    total: int
    message_id: str
    text: str
    receipt: str | None = None
    stale: str = ""


class EsmePartsJoined(Fact, frozen=True, kw_only=True):
    """Parts of a text are kept no longer: they became a message, or waited in vain for the others."""

    group_id: str
    numbers: tuple[int, ...]
    complete: bool = True


class MessageRouted(Fact, frozen=True, kw_only=True):
    """A message that was just created goes over this connection, because of the routes."""

    id: str
    connection_id: str
    reason: str


class MessageRerouted(Fact, frozen=True, kw_only=True):
    """A message goes over another connection than the one before; dropped when somebody else moved it meanwhile.

    `seen` is the time due that the decision saw, None when whoever decides holds the message; `tried` are the
    connections that refused it, with spaces between them. `encoding`, `segments` and `smart` are those of the text as
    the new connection sends it; None where it is sent as before.
    """

    id: str
    before: str
    connection_id: str
    reason: str
    due: int
    seen: int | None = None
    tried: str | None = None
    encoding: str | None = None
    segments: int | None = None
    smart: bool | None = None


class RouteAdded(Fact, frozen=True, kw_only=True):
    """Messages to a prefix may go over a connection; `cost` is in millionths, a segment."""

    id: str
    endpoint_id: str | None
    prefix: str
    connection_id: str
    priority: int
    cost: int


class RouteChanged(Fact, frozen=True, kw_only=True):
    """A route has another priority or cost, or is switched off or on; what is not set stays."""

    id: str
    priority: int | UnsetType = UNSET
    cost: int | UnsetType = UNSET
    disabled: bool | UnsetType = UNSET


class RouteRemoved(Fact, frozen=True, kw_only=True):
    """A route is gone."""

    id: str


class ConnectionRested(Fact, frozen=True, kw_only=True):
    """A connection failed again and again, or was down for long: nothing goes over it but a probe now and then."""

    id: str
    reason: str


class ConnectionResumed(Fact, frozen=True, kw_only=True):
    """A connection that was rested works again."""

    id: str


class NumberRested(Fact, frozen=True, kw_only=True):
    """The messages of an endpoint's number were refused again and again because of it: it rests."""

    id: str
    reason: str


class NumberResumed(Fact, frozen=True, kw_only=True):
    """An endpoint's number that was rested works again."""

    id: str


class LimitSet(Fact, frozen=True, kw_only=True):
    """A connection or endpoint may send so many segments a minute and a day; None is no limit."""

    id: str
    per_minute: int | None
    daily_cap: int | None


class BulkCreated(Fact, frozen=True, kw_only=True):
    """One text is to go to many recipients, who stand in `chunks`: the number of a first one, and a JSON list.

    The list has pairs of an address and the values of the variables.
    """

    id: str
    customer_id: str | None
    endpoint_id: str
    body: str
    created_by: str
    user_id: str
    total: int
    send_at: int | None
    chunks: tuple[tuple[str, str], ...]


class BulkRecipientMade(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one recipient when its chunk was made: a message, or a refusal in words."""

    number: str
    to_address: str
    message_id: str | None
    error: str | None


class BulkChunkMade(Fact, frozen=True, kw_only=True):
    """The messages of a chunk are made, in this unit; refused when they were made before, or the bulk was canceled."""

    id: str
    number: str
    recipients: tuple[BulkRecipientMade, ...]


class BulkCanceled(Fact, frozen=True, kw_only=True):
    """No more messages of a bulk are made, and those that wait will be taken back."""

    id: str
    by: str


class BulkEnded(Fact, frozen=True, kw_only=True):
    """Everything of a canceled bulk that could be taken back was."""

    id: str


class SegmentsCounted(Fact, frozen=True, kw_only=True):
    """Segments left over a connection, or from an endpoint, that has a daily cap."""

    id: str
    day: str
    segments: int


class DailyCapReached(Fact, frozen=True, kw_only=True):
    """A connection or endpoint has sent all that it may on a day; what waits goes on the next one."""

    id: str
    day: str
    cap: int


class PoolMemberAdded(Fact, frozen=True, kw_only=True):
    """An endpoint writes for a pool of senders too; `id` is the pool's endpoint."""

    id: str
    endpoint_id: str


class PoolMemberRemoved(Fact, frozen=True, kw_only=True):
    """An endpoint writes for a pool of senders no more."""

    id: str
    endpoint_id: str


class PoolRemoved(Fact, frozen=True, kw_only=True):
    """A pool of senders is gone, with its endpoint; its `members`, the ids of endpoints, write for others still."""

    id: str
    members: tuple[str, ...]


class SenderChosen(Fact, frozen=True, kw_only=True):
    """A message (`id`) to a pool is written by this endpoint, which the recipient will hear from again.

    Refused when `before`, the one that it has heard from until now, is another by now.
    """

    id: str
    pool_id: str
    other_address: str
    endpoint_id: str
    before: str | None
    reason: str
