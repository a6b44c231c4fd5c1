""" Options:
Version: 8.10
Tip: To override a DTO option, remove "#" prefix before updating
BaseUrl: http://trunkline.test

#GlobalNamespace: 
#AddServiceStackTypes: True
#AddResponseStatus: False
#AddImplicitVersion: 
#AddDescriptionAsComments: True
#IncludeTypes: 
#ExcludeTypes: 
#DefaultImports: datetime,decimal,marshmallow.fields:*,servicestack:*,typing:*,dataclasses:dataclass/field,dataclasses_json:dataclass_json/LetterCase/Undefined/config,enum:Enum/IntEnum
#DataClass: 
#DataClassJson: 
"""

import datetime
import decimal
from marshmallow.fields import *
from servicestack import *
from typing import *
from dataclasses import dataclass, field
from dataclasses_json import dataclass_json, LetterCase, Undefined, config
from enum import Enum, IntEnum

T = TypeVar('T')


class Struct(Dict[str, "Value"]):
    """
    Values by name.
    """
    pass


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class Value:
    """
    A value of one of the kinds that flows have.
    """
    bool_value: Optional[bool] = None
    string_value: Optional[str] = None
    number_value: Optional[float] = None
    list_value: "Optional[List[Struct]]" = None
    struct_value: "Optional[Struct]" = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NodeParameter:
    """
    What one parameter of a node is set to, or where it comes from.
    """
    """
    Unique in the flow
    """
    # @ApiMember(Description="Unique in the flow")
    id: Optional[str] = None
    """
    The name of one of the types of values, as String or Transition
    """
    # @ApiMember(Description="The name of one of the types of values, as String or Transition")
    type: Optional[str] = None
    """
    Where it comes from: Value, Expression, or an object as Customer
    """
    # @ApiMember(Description="Where it comes from: Value, Expression, or an object as Customer")
    source: Optional[str] = None
    """
    The value, where the source is Value
    """
    # @ApiMember(Description="The value, where the source is Value")
    value: Optional[Value] = None
    """
    The expression, where the source is Expression
    """
    # @ApiMember(Description="The expression, where the source is Expression")
    expression: Optional[str] = None
    """
    The name of the field, where the source is an object
    """
    # @ApiMember(Description="The name of the field, where the source is an object")
    reference_id: Optional[str] = None
    is_output: bool = False
    is_async: bool = False
    list_parameters: "Optional[List[NodeParameterMap]]" = None
    struct_parameters: "Optional[NodeParameterMap]" = None


class NodeParameterMap(Dict[str, "NodeParameter"]):
    """
    The parameters of a node by name.
    """
    pass


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ApiKeyInfo:
    """
    An API key: what it may do and when it was used, never the key itself.
    """
    id: Optional[str] = None
    """
    The one account that the key works for
    """
    # @ApiMember(Description="The one account that the key works for")
    account_id: Optional[str] = None
    """
    The user that the key acts as
    """
    # @ApiMember(Description="The user that the key acts as")
    user_id: Optional[str] = None
    name: Optional[str] = None
    """
    The last characters of the key, to tell it from others
    """
    # @ApiMember(Description="The last characters of the key, to tell it from others")
    hint: Optional[str] = None
    """
    What the key may do, as long as its user still has these roles
    """
    # @ApiMember(Description="What the key may do, as long as its user still has these roles")
    roles: Optional[List[str]] = None
    date_created: Optional[str] = None
    """
    When the key stops to work; missing for a key that works until revoked
    """
    # @ApiMember(Description="When the key stops to work; missing for a key that works until revoked")
    expires: Optional[str] = None
    """
    When the key was used last, exact to a minute
    """
    # @ApiMember(Description="When the key was used last, exact to a minute")
    last_used: Optional[str] = None
    """
    When the key was revoked
    """
    # @ApiMember(Description="When the key was revoked")
    revoked: Optional[str] = None


class AttemptOutcomes(str, Enum):
    """
    What one attempt to hand a message to the carrier came to.
    """
    ACCEPTED = 'accepted'
    DEFERRED = 'deferred'
    REFUSED = 'refused'
    UNKNOWN = 'unknown'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class BulkCounts:
    """
    How many messages of a bulk have each status.
    """
    """
    Recipients for whom there is no message yet, and none will be if it is canceled
    """
    # @ApiMember(Description="Recipients for whom there is no message yet, and none will be if it is canceled")
    pending: int = 0
    """
    Recipients who get no message; the results say why
    """
    # @ApiMember(Description="Recipients who get no message; the results say why")
    refused: int = 0
    scheduled: int = 0
    """
    Waiting or being sent
    """
    # @ApiMember(Description="Waiting or being sent")
    queued: int = 0
    sent: int = 0
    delivered: int = 0
    undelivered: int = 0
    failed: int = 0
    unconfirmed: int = 0
    canceled: int = 0


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class BulkRecipient:
    """
    One recipient of a bulk, with the values of the variables in its text.
    """
    """
    The address, e.g. +15556667777
    """
    # @ApiMember(Description="The address, e.g. +15556667777", IsRequired=true)
    to_address: Optional[str] = None
    """
    The values of the variables of the text, by their names
    """
    # @ApiMember(Description="The values of the variables of the text, by their names")
    variables: Optional[Dict[str, str]] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class BulkResult:
    """
    What became of one recipient of a bulk.
    """
    """
    Which recipient of the request it was; the first one is 0
    """
    # @ApiMember(Description="Which recipient of the request it was; the first one is 0")
    number: int = 0
    to_address: Optional[str] = None
    """
    The status of the message, or refused
    """
    # @ApiMember(Description="The status of the message, or refused")
    status: Optional[str] = None
    message_id: Optional[str] = None
    """
    What went wrong last, in words
    """
    # @ApiMember(Description="What went wrong last, in words")
    error: Optional[str] = None


class BulkStatuses(str, Enum):
    """
    How far a bulk is: whether its messages are made, or taken back.
    """
    MAKING = 'making'
    MADE = 'made'
    CANCELING = 'canceling'
    CANCELED = 'canceled'


class MessageDirections(str, Enum):
    """
    Which way a message went, seen from the endpoint.
    """
    INCOMING = 'Incoming'
    OUTGOING = 'Outgoing'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class MessageInfo:
    """
    One message.
    """
    id: Optional[str] = None
    account_id: Optional[str] = None
    customer_id: Optional[str] = None
    endpoint_id: Optional[str] = None
    endpoint_display_name: Optional[str] = None
    date: Optional[str] = None
    direction: Optional[MessageDirections] = None
    other_address: Optional[str] = None
    sender: Optional[str] = None
    text: Optional[str] = None
    is_unread: bool = False


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ConversationInfo:
    """
    All messages between an endpoint and another address, with the newest of them.
    """
    id: Optional[str] = None
    endpoint_id: Optional[str] = None
    other_address: Optional[str] = None
    most_recent_message: Optional[MessageInfo] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ConversationRead:
    """
    Somebody read messages of a conversation.
    """
    conversation_id: Optional[str] = None
    account_id: Optional[str] = None
    endpoint_id: Optional[str] = None
    date: Optional[str] = None
    """
    The name of who read them
    """
    # @ApiMember(Description="The name of who read them")
    read_by: Optional[str] = None
    message_ids: Optional[List[str]] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CustomerBreadcrumb:
    """
    One step on the path from the topmost customer.
    """
    id: Optional[str] = None
    name: Optional[str] = None


class DashboardPermissions(str, Enum):
    """
    The parts of the dashboard that a user sees.
    """
    VIEW_FILES = 'ViewFiles'
    VIEW_NOTIFICATIONS = 'ViewNotifications'
    VIEW_SESSIONS = 'ViewSessions'
    VIEW_ENDPOINTS = 'ViewEndpoints'
    VIEW_REPORTS = 'ViewReports'
    VIEW_CUSTOMERS = 'ViewCustomers'
    VIEW_FLOWS = 'ViewFlows'
    VIEW_CALL_CENTER = 'ViewCallCenter'


class DoorKinds(str, Enum):
    """
    The platforms whose programs come in: by Twilio's API, by Kannel's sendsms, by Jasmin's HTTP API.
    """
    TWILIO = 'twilio'
    KANNEL = 'kannel'
    JASMIN = 'jasmin'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EntityInfo:
    """
    What every stored thing tells of itself.
    """
    id: Optional[str] = None
    date_created: Optional[str] = None
    date_last_modified: Optional[str] = None
    created_by: Optional[str] = None
    last_modified_by: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EsmeRights:
    """
    What an ESME may do.
    """
    """
    Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one
    """
    # @ApiMember(Description="Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")
    networks: Optional[List[str]] = None
    """
    The endpoints that it may send from and is handed texts of; * is all of them, as of a new one
    """
    # @ApiMember(Description="The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")
    endpoint_ids: Optional[List[str]] = None
    """
    The endpoint that sends where a unit names no source; an empty text is none
    """
    # @ApiMember(Description="The endpoint that sends where a unit names no source; an empty text is none")
    default_endpoint_id: Optional[str] = None
    """
    Whether it must come over TLS; a new one need not
    """
    # @ApiMember(Description="Whether it must come over TLS; a new one need not")
    tls: Optional[bool] = None
    """
    How many binds it has at once on each server, from 1 to 1000; a new one 4
    """
    # @ApiMember(Description="How many binds it has at once on each server, from 1 to 1000; a new one 4")
    binds: Optional[int] = None
    """
    How many segments a second it may submit; 0 is no limit, as of a new one
    """
    # @ApiMember(Description="How many segments a second it may submit; 0 is no limit, as of a new one")
    rate: Optional[int] = None
    """
    How many units are in work at once on each bind, from 1 to 10,000; of a new one 100
    """
    # @ApiMember(Description="How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")
    window: Optional[int] = None


class MessageStatuses(str, Enum):
    """
    Where a message stands; delivered, undelivered, failed and canceled are ends.
    """
    SCHEDULED = 'scheduled'
    QUEUED = 'queued'
    SENDING = 'sending'
    SENT = 'sent'
    DELIVERED = 'delivered'
    UNDELIVERED = 'undelivered'
    FAILED = 'failed'
    UNCONFIRMED = 'unconfirmed'
    CANCELED = 'canceled'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class MessageStatusChange:
    """
    A message has another status, or another attempt to send it has failed.
    """
    message_id: Optional[str] = None
    account_id: Optional[str] = None
    endpoint_id: Optional[str] = None
    session_id: Optional[str] = None
    conversation_id: Optional[str] = None
    date: Optional[str] = None
    status: Optional[MessageStatuses] = None
    """
    Which attempt it was, where one was made
    """
    # @ApiMember(Description="Which attempt it was, where one was made")
    attempt: Optional[int] = None
    """
    The kind of failure, as unreachable or throttled
    """
    # @ApiMember(Description="The kind of failure, as unreachable or throttled")
    failure: Optional[str] = None
    """
    What went wrong, in words
    """
    # @ApiMember(Description="What went wrong, in words")
    error: Optional[str] = None
    """
    When it will be tried again
    """
    # @ApiMember(Description="When it will be tried again")
    next_attempt_date: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SessionChange:
    """
    A session began, ended, or goes on.
    """
    session_id: Optional[str] = None
    account_id: Optional[str] = None
    customer_id: Optional[str] = None
    endpoint_id: Optional[str] = None
    conversation_id: Optional[str] = None
    other_address: Optional[str] = None
    date: Optional[str] = None
    ended: bool = False


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EventInfo:
    """
    One event; the member that its name speaks of is there, the others are not.
    """
    id: Optional[str] = None
    """
    As the command of /event-stream, such as MessageReceived
    """
    # @ApiMember(Description="As the command of /event-stream, such as MessageReceived")
    name: Optional[str] = None
    message: Optional[MessageInfo] = None
    message_status_change: Optional[MessageStatusChange] = None
    session_change: Optional[SessionChange] = None
    conversation_read: Optional[ConversationRead] = None


class FileTypes(str, Enum):
    """
    How a file came to be.
    """
    UPLOAD = 'Upload'
    VOICE_MESSAGE = 'VoiceMessage'
    CALL_RECORDING = 'CallRecording'
    FAX = 'Fax'
    ATTACHMENT = 'Attachment'
    FAX_OUTGOING = 'FaxOutgoing'


class FlowChannels(str, Enum):
    """
    The kinds of communication.
    """
    VOICE = 'Voice'
    CHAT = 'Chat'
    FAX = 'Fax'


class SortOrders(str, Enum):
    """
    Which end of a sorted list comes first.
    """
    ASCEND = 'Ascend'
    DESCEND = 'Descend'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListRequest(Generic[T]):
    """
    Asks for one page of a list.
    """
    """
    The page to return; the first one is 0
    """
    # @ApiMember(Description="The page to return; the first one is 0")
    page: int = 0
    """
    How many items a page has, from 1 to 1000; 0 is 25
    """
    # @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    count_per_page: int = 0
    """
    Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    """
    # @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    all: bool = False
    """
    Return only the items with these IDs
    """
    # @ApiMember(Description="Return only the items with these IDs")
    specific_ids: Optional[List[str]] = None
    """
    The field to sort by
    """
    # @ApiMember(Description="The field to sort by")
    sort_field: Optional[str] = None
    """
    The order to sort in; if it is missing, dates descend and other fields ascend
    """
    # @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    sort_order: Optional[SortOrders] = None
    """
    Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    """
    # @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    simplified_paging: bool = False


class ListenerForms(str, Enum):
    """
    Whose form a text is told in: Twilio's webhooks, Kannel's sms-service, or Jasmin's HTTP connectors.
    """
    TWILIO = 'twilio'
    KANNEL = 'kannel'
    JASMIN = 'jasmin'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class MessageAttempt:
    """
    One attempt to hand a message to the carrier.
    """
    """
    Which attempt it was; the first one is 1
    """
    # @ApiMember(Description="Which attempt it was; the first one is 1")
    number: int = 0
    date: Optional[str] = None
    outcome: Optional[AttemptOutcomes] = None
    """
    The kind of failure, as unreachable or throttled
    """
    # @ApiMember(Description="The kind of failure, as unreachable or throttled")
    failure: Optional[str] = None
    """
    Why, in words
    """
    # @ApiMember(Description="Why, in words")
    reason: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class MessageEvent:
    """
    One thing that happened to a message.
    """
    date: Optional[str] = None
    kind: Optional[str] = None
    description: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class MessageReceipt:
    """
    One delivery receipt.
    """
    date: Optional[str] = None
    delivered: bool = False
    failure: Optional[str] = None
    reason: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class OptOutInfo:
    """
    Somebody who wants no more messages.
    """
    account_id: Optional[str] = None
    address: Optional[str] = None
    """
    The endpoint or pool that it is about; missing for the whole account
    """
    # @ApiMember(Description="The endpoint or pool that it is about; missing for the whole account")
    scope: Optional[str] = None
    """
    How it came about: keyword, carrier, import or api
    """
    # @ApiMember(Description="How it came about: keyword, carrier, import or api")
    how: Optional[str] = None
    """
    What they wrote
    """
    # @ApiMember(Description="What they wrote")
    keyword: Optional[str] = None
    """
    The message in which they wrote it, or that the carrier refused
    """
    # @ApiMember(Description="The message in which they wrote it, or that the carrier refused")
    message_id: Optional[str] = None
    """
    Who recorded it
    """
    # @ApiMember(Description="Who recorded it")
    by: Optional[str] = None
    date: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PoolMember:
    """
    A number that writes for a pool.
    """
    endpoint_id: Optional[str] = None
    address: Optional[str] = None
    display_name: Optional[str] = None
    """
    Whether it may not send texts; the pool passes it over
    """
    # @ApiMember(Description="Whether it may not send texts; the pool passes it over")
    disabled: bool = False
    """
    Whether it rests because it failed again and again; the pool passes it over
    """
    # @ApiMember(Description="Whether it rests because it failed again and again; the pool passes it over")
    resting: bool = False


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PoolRecipient:
    """
    Somebody who hears from the same number of a pool every time.
    """
    address: Optional[str] = None
    """
    The number that writes to them
    """
    # @ApiMember(Description="The number that writes to them")
    endpoint_id: Optional[str] = None
    """
    Since when it does
    """
    # @ApiMember(Description="Since when it does")
    date: Optional[str] = None


class SessionCallState(str, Enum):
    """
    The state of a call; a chat that goes on is Connected, one that ended Disconnected.
    """
    DISCONNECTED = 'Disconnected'
    RINGING = 'Ringing'
    CONNECTED = 'Connected'
    HOLD = 'Hold'
    PASSIVE = 'Passive'


class SessionDialState(str, Enum):
    """
    Whether the session is dialling.
    """
    NONE = 'None'
    ACTIVE = 'Active'


class SessionHoldReasons(str, Enum):
    """
    Why a session is on hold.
    """
    NONE = 'None'
    TRANSFERRING = 'Transferring'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SessionLogInfo:
    """
    One line of what happened in a session.
    """
    date: Optional[str] = None
    message: Optional[str] = None


class SessionQueueStates(str, Enum):
    """
    The state of a session in a queue.
    """
    NONE = 'None'
    QUEUED = 'Queued'
    RINGING = 'Ringing'
    CONNECTED = 'Connected'
    HOLD = 'Hold'
    DISCONNECTED = 'Disconnected'


class UserManagerAccess(str, Enum):
    """
    What a manager may do.
    """
    READ_ONLY = 'ReadOnly'
    READ_WRITE = 'ReadWrite'
    READ_WRITE_DELETE = 'ReadWriteDelete'


class WebhookDeliveryStates(str, Enum):
    """
    Where a delivery stands: owed (it will be tried, or tried again), delivered, or failed for good.
    """
    OWED = 'owed'
    DELIVERED = 'delivered'
    FAILED = 'failed'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class WebhookDeliveryInfo:
    """
    One event that a webhook is told: what came of it, or when it is tried next.
    """
    """
    The ID of the delivery, which is its header webhook-id
    """
    # @ApiMember(Description="The ID of the delivery, which is its header webhook-id")
    id: Optional[str] = None
    webhook_id: Optional[str] = None
    """
    The number of the event in the log
    """
    # @ApiMember(Description="The number of the event in the log")
    event_number: int = 0
    """
    What happened, as message.delivered
    """
    # @ApiMember(Description="What happened, as message.delivered")
    kind: Optional[str] = None
    """
    The ID of the message, session or webhook that it is about
    """
    # @ApiMember(Description="The ID of the message, session or webhook that it is about")
    subject_id: Optional[str] = None
    """
    Deliveries of one conversation are made one after the other
    """
    # @ApiMember(Description="Deliveries of one conversation are made one after the other")
    conversation_id: Optional[str] = None
    state: Optional[WebhookDeliveryStates] = None
    attempts: int = 0
    """
    The status of the last answer; missing when there was none
    """
    # @ApiMember(Description="The status of the last answer; missing when there was none")
    status: Optional[int] = None
    """
    Why the last attempt failed, in words
    """
    # @ApiMember(Description="Why the last attempt failed, in words")
    error: Optional[str] = None
    date_created: Optional[str] = None
    date_last_attempt: Optional[str] = None
    """
    When it is tried next; missing when it waits for an earlier one of its conversation
    """
    # @ApiMember(Description="When it is tried next; missing when it waits for an earlier one of its conversation")
    next_attempt: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class BulkInfo:
    """
    One text to many recipients.
    """
    id: Optional[str] = None
    account_id: Optional[str] = None
    """
    The endpoint that sends
    """
    # @ApiMember(Description="The endpoint that sends")
    endpoint_id: Optional[str] = None
    """
    The text, with its variables
    """
    # @ApiMember(Description="The text, with its variables")
    body: Optional[str] = None
    status: Optional[BulkStatuses] = None
    """
    How many recipients there are
    """
    # @ApiMember(Description="How many recipients there are")
    total: int = 0
    """
    For how many of them there is a message by now, or a refusal
    """
    # @ApiMember(Description="For how many of them there is a message by now, or a refusal")
    made: int = 0
    """
    How many of those were refused
    """
    # @ApiMember(Description="How many of those were refused")
    refused: int = 0
    date: Optional[str] = None
    """
    When it is sent, if not at once
    """
    # @ApiMember(Description="When it is sent, if not at once")
    send_at: Optional[str] = None
    created_by: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class BulkProgress:
    """
    A bulk and what has become of its messages.
    """
    bulk: Optional[BulkInfo] = None
    counts: Optional[BulkCounts] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DoorListenerInfo:
    """
    An address that is told of every text that comes in for an endpoint, and whose answer is the reply.
    """
    id: Optional[str] = None
    account_id: Optional[str] = None
    endpoint_id: Optional[str] = None
    form: Optional[ListenerForms] = None
    url: Optional[str] = None
    """
    In Twilio's form: the login whose AuthToken signs
    """
    # @ApiMember(Description="In Twilio's form: the login whose AuthToken signs")
    login_id: Optional[str] = None
    """
    GET or POST
    """
    # @ApiMember(Description="GET or POST")
    method: Optional[str] = None
    """
    In Kannel's form: where a reply is cut, in segments; 0 sends none
    """
    # @ApiMember(Description="In Kannel's form: where a reply is cut, in segments; 0 sends none")
    max_messages: Optional[int] = None
    """
    In Kannel's form: whether the header X-Kannel-From is there
    """
    # @ApiMember(Description="In Kannel's form: whether the header X-Kannel-From is there")
    send_sender: Optional[bool] = None
    """
    In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too
    """
    # @ApiMember(Description="In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too")
    recode: Optional[bool] = None
    date_created: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DoorLoginInfo:
    """
    A login of a front door: for whom a program comes in, never its password.
    """
    id: Optional[str] = None
    account_id: Optional[str] = None
    door: Optional[DoorKinds] = None
    """
    The name that a program comes in with; of Twilio an AccountSid, or the SID of a key
    """
    # @ApiMember(Description="The name that a program comes in with; of Twilio an AccountSid, or the SID of a key")
    username: Optional[str] = None
    """
    The user that the program acts as
    """
    # @ApiMember(Description="The user that the program acts as")
    user_id: Optional[str] = None
    """
    The endpoint that sends where a request names no sender
    """
    # @ApiMember(Description="The endpoint that sends where a request names no sender")
    endpoint_id: Optional[str] = None
    date_created: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EsmeInfo:
    """
    An ESME: what it may do, never its password.
    """
    id: Optional[str] = None
    account_id: Optional[str] = None
    """
    The name that it binds with
    """
    # @ApiMember(Description="The name that it binds with")
    system_id: Optional[str] = None
    """
    Where it may come from; empty is everywhere
    """
    # @ApiMember(Description="Where it may come from; empty is everywhere")
    networks: Optional[List[str]] = None
    """
    The endpoints that it may send from and is handed texts of; empty is all of the account's
    """
    # @ApiMember(Description="The endpoints that it may send from and is handed texts of; empty is all of the account's")
    endpoint_ids: Optional[List[str]] = None
    """
    The endpoint that sends where a unit names no source
    """
    # @ApiMember(Description="The endpoint that sends where a unit names no source")
    default_endpoint_id: Optional[str] = None
    """
    Whether it must come over TLS
    """
    # @ApiMember(Description="Whether it must come over TLS")
    tls: bool = False
    """
    How many binds it has at once on each server
    """
    # @ApiMember(Description="How many binds it has at once on each server")
    binds: int = 0
    """
    How many segments a second it may submit; missing is no limit
    """
    # @ApiMember(Description="How many segments a second it may submit; missing is no limit")
    rate: Optional[int] = None
    """
    How many units are in work at once on each bind
    """
    # @ApiMember(Description="How many units are in work at once on each bind")
    window: int = 0
    """
    Whether it is shut out
    """
    # @ApiMember(Description="Whether it is shut out")
    disabled: bool = False
    date_created: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class FileInfo(EntityInfo):
    """
    One file of an account.
    """
    type: Optional[FileTypes] = None
    account_id: Optional[str] = None
    customer_id: Optional[str] = None
    user_id: Optional[str] = None
    file_name: Optional[str] = None
    """
    A link that opens the file for whoever has it, until it ends
    """
    # @ApiMember(Description="A link that opens the file for whoever has it, until it ends")
    uri: Optional[str] = None
    content_type: Optional[str] = None
    """
    In bytes
    """
    # @ApiMember(Description="In bytes")
    content_length: int = 0
    from_address: Optional[str] = None
    to_address: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class LimitInfo:
    """
    How many segments a number may send a second, and a number or a connection a day.
    """
    """
    The ID of the endpoint or connection that is limited
    """
    # @ApiMember(Description="The ID of the endpoint or connection that is limited")
    id: Optional[str] = None
    """
    Whose it is; missing for a connection of the whole installation
    """
    # @ApiMember(Description="Whose it is; missing for a connection of the whole installation")
    account_id: Optional[str] = None
    """
    Whether it is a connection that is limited
    """
    # @ApiMember(Description="Whether it is a connection that is limited")
    is_connection: bool = False
    """
    Its number, address or name
    """
    # @ApiMember(Description="Its number, address or name")
    name: Optional[str] = None
    """
    Segments a second; missing without a limit
    """
    # @ApiMember(Description="Segments a second; missing without a limit")
    rate_per_second: Optional[float] = None
    """
    Segments a day; missing without a limit
    """
    # @ApiMember(Description="Segments a day; missing without a limit")
    daily_cap: Optional[int] = None
    """
    Segments sent today, where there is a daily cap
    """
    # @ApiMember(Description="Segments sent today, where there is a daily cap")
    sent_today: Optional[int] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListConversationsResponse:
    """
    Conversations, the one that moved last first.
    """
    """
    The newest 1000 of them at most
    """
    # @ApiMember(Description="The newest 1000 of them at most")
    conversations: Optional[List[ConversationInfo]] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListEventsResponse:
    """
    The events, the oldest first, and where to go on.
    """
    events: Optional[List[EventInfo]] = None
    """
    Ask on with this as AfterEventId
    """
    # @ApiMember(Description="Ask on with this as AfterEventId")
    last_event_id: Optional[str] = None
    """
    Whether there is more already; ask on at once
    """
    # @ApiMember(Description="Whether there is more already; ask on at once")
    has_more: bool = False
    """
    Whether events were missed that cannot be listed any more: load anew what you show
    """
    # @ApiMember(Description="Whether events were missed that cannot be listed any more: load anew what you show")
    missed: bool = False


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListResponse(Generic[T]):
    """
    One page of a list.
    """
    items: Optional[List[T]] = None
    total_count: int = 0
    total_pages: int = 0
    has_more_pages: bool = False


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class MarkReadResponse:
    """
    Which messages were unread and are read now.
    """
    """
    How many messages were unread and are read now
    """
    # @ApiMember(Description="How many messages were unread and are read now")
    number_marked: int = 0
    """
    Their IDs
    """
    # @ApiMember(Description="Their IDs")
    message_ids: Optional[List[str]] = None
    """
    How many are still unread because one call marks only so many; ask again
    """
    # @ApiMember(Description="How many are still unread because one call marks only so many; ask again")
    remaining: int = 0


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class MessagePreview:
    """
    How a text would be sent.
    """
    """
    The alphabet: GSM-7 or UCS-2
    """
    # @ApiMember(Description="The alphabet: GSM-7 or UCS-2")
    encoding: Optional[str] = None
    """
    How many text messages a carrier counts it as
    """
    # @ApiMember(Description="How many text messages a carrier counts it as")
    segments: int = 0
    """
    Its length in septets (GSM-7) or UTF-16 code units (UCS-2)
    """
    # @ApiMember(Description="Its length in septets (GSM-7) or UTF-16 code units (UCS-2)")
    units: int = 0
    """
    How many of them fit into a segment of this text
    """
    # @ApiMember(Description="How many of them fit into a segment of this text")
    per_segment: int = 0
    """
    How many more fit into the last segment
    """
    # @ApiMember(Description="How many more fit into the last segment")
    remaining: int = 0
    """
    The text as it would be sent: smart encoding of the connection may change it
    """
    # @ApiMember(Description="The text as it would be sent: smart encoding of the connection may change it")
    text: Optional[str] = None
    """
    The characters that force it to be sent as UCS-2
    """
    # @ApiMember(Description="The characters that force it to be sent as UCS-2")
    unfit_characters: Optional[List[str]] = None
    """
    The address in its one spelling
    """
    # @ApiMember(Description="The address in its one spelling")
    to_address: Optional[str] = None
    """
    The connection that it would go over
    """
    # @ApiMember(Description="The connection that it would go over")
    connection_id: Optional[str] = None
    """
    What all its segments cost by the route that it would take; missing without a route
    """
    # @ApiMember(Description="What all its segments cost by the route that it would take; missing without a route")
    cost: Optional[float] = None
    """
    Whether the recipient wants no messages from here
    """
    # @ApiMember(Description="Whether the recipient wants no messages from here")
    opted_out: Optional[bool] = None
    """
    When quiet hours end that hold where the recipient is
    """
    # @ApiMember(Description="When quiet hours end that hold where the recipient is")
    quiet_until: Optional[str] = None
    """
    What its sender may want to know, as sentences
    """
    # @ApiMember(Description="What its sender may want to know, as sentences")
    warnings: Optional[List[str]] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class MessageStory:
    """
    A message and what became of it.
    """
    message: Optional[MessageInfo] = None
    status: Optional[MessageStatuses] = None
    conversation_id: Optional[str] = None
    session_id: Optional[str] = None
    """
    The connection to a carrier that it goes over
    """
    # @ApiMember(Description="The connection to a carrier that it goes over")
    connection_id: Optional[str] = None
    """
    How many text messages the carrier counts it as
    """
    # @ApiMember(Description="How many text messages the carrier counts it as")
    segments: int = 0
    """
    The alphabet it is sent in: GSM-7 or UCS-2
    """
    # @ApiMember(Description="The alphabet it is sent in: GSM-7 or UCS-2")
    encoding: Optional[str] = None
    """
    The text as it is sent, where smart encoding changed it
    """
    # @ApiMember(Description="The text as it is sent, where smart encoding changed it")
    sent_text: Optional[str] = None
    """
    The carrier's own ID of the message
    """
    # @ApiMember(Description="The carrier's own ID of the message")
    carrier_id: Optional[str] = None
    """
    The kind of failure, of a message that failed or was not delivered
    """
    # @ApiMember(Description="The kind of failure, of a message that failed or was not delivered")
    failure: Optional[str] = None
    """
    What went wrong last, in words
    """
    # @ApiMember(Description="What went wrong last, in words")
    error: Optional[str] = None
    """
    Its place among the messages of its account that wait for the connection; the next one is 1
    """
    # @ApiMember(Description="Its place among the messages of its account that wait for the connection; the next one is 1")
    queue_position: Optional[int] = None
    """
    When it will be sent, as far as can be foreseen
    """
    # @ApiMember(Description="When it will be sent, as far as can be foreseen")
    expected_send_date: Optional[str] = None
    """
    Why it has not been sent yet, or why its outcome is not known
    """
    # @ApiMember(Description="Why it has not been sent yet, or why its outcome is not known")
    delay_reason: Optional[str] = None
    """
    When its present status ends at the latest
    """
    # @ApiMember(Description="When its present status ends at the latest")
    deadline: Optional[str] = None
    attempts: Optional[List[MessageAttempt]] = None
    receipts: Optional[List[MessageReceipt]] = None
    events: Optional[List[MessageEvent]] = None
    """
    The files that go with it, or came with it
    """
    # @ApiMember(Description="The files that go with it, or came with it")
    files: Optional[List[FileInfo]] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewApiKeyResponse:
    """
    The new key; this is the only time that it is shown.
    """
    id: Optional[str] = None
    """
    The key itself, for the header `Authorization: Bearer {key}`
    """
    # @ApiMember(Description="The key itself, for the header `Authorization: Bearer {key}`")
    key: Optional[str] = None
    account_id: Optional[str] = None
    user_id: Optional[str] = None
    name: Optional[str] = None
    hint: Optional[str] = None
    roles: Optional[List[str]] = None
    date_created: Optional[str] = None
    expires: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewDoorLoginResponse(DoorLoginInfo):
    """
    The new login; this is the only time that a password that was made for it is shown.
    """
    """
    The password, where none was given
    """
    # @ApiMember(Description="The password, where none was given")
    password: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewEsmeResponse(EsmeInfo):
    """
    The new ESME; this is the only time that a password that was made for it is shown.
    """
    """
    The password, where none was given
    """
    # @ApiMember(Description="The password, where none was given")
    password: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewWebhookResponse:
    """
    The new webhook; this is the only time that its secret is shown.
    """
    id: Optional[str] = None
    account_id: Optional[str] = None
    url: Optional[str] = None
    kinds: Optional[List[str]] = None
    description: Optional[str] = None
    """
    The secret that it signs with
    """
    # @ApiMember(Description="The secret that it signs with")
    secret: Optional[str] = None
    date_created: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PoolInfo:
    """
    An endpoint that stands for several numbers, one of which writes to each recipient.
    """
    """
    What sending takes as EndpointId
    """
    # @ApiMember(Description="What sending takes as EndpointId")
    id: Optional[str] = None
    account_id: Optional[str] = None
    customer_id: Optional[str] = None
    name: Optional[str] = None
    """
    Whether nothing can be sent from it
    """
    # @ApiMember(Description="Whether nothing can be sent from it")
    disabled: bool = False
    members: Optional[List[PoolMember]] = None
    date_created: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ReplayWebhookResponse:
    """
    From where it is told again.
    """
    """
    The number of the first event that is told again
    """
    # @ApiMember(Description="The number of the first event that is told again")
    from_number: Optional[int] = None
    delivery_id: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RotateDoorPasswordResponse:
    """
    Whose password it is; this is the only time that one that was made is shown.
    """
    id: Optional[str] = None
    door: Optional[DoorKinds] = None
    username: Optional[str] = None
    """
    The password, where none was given
    """
    # @ApiMember(Description="The password, where none was given")
    password: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RotateEsmePasswordResponse:
    """
    Whose password it is; this is the only time that one that was made is shown.
    """
    id: Optional[str] = None
    system_id: Optional[str] = None
    """
    The password, where none was given
    """
    # @ApiMember(Description="The password, where none was given")
    password: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RotateWebhookSecretResponse:
    """
    The new secret; this is the only time that it is shown.
    """
    id: Optional[str] = None
    secret: Optional[str] = None
    """
    Until when the secret before it signs too
    """
    # @ApiMember(Description="Until when the secret before it signs too")
    previous_until: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RouteInfo:
    """
    Messages that may go over a connection.
    """
    id: Optional[str] = None
    """
    Whose messages; missing for those of every account
    """
    # @ApiMember(Description="Whose messages; missing for those of every account")
    account_id: Optional[str] = None
    """
    The endpoint that sends them; missing for any
    """
    # @ApiMember(Description="The endpoint that sends them; missing for any")
    endpoint_id: Optional[str] = None
    """
    What their recipients' numbers begin with; missing for any number
    """
    # @ApiMember(Description="What their recipients' numbers begin with; missing for any number")
    prefix: Optional[str] = None
    connection_id: Optional[str] = None
    """
    What people call the connection
    """
    # @ApiMember(Description="What people call the connection")
    connection_name: Optional[str] = None
    """
    Lower goes first
    """
    # @ApiMember(Description="Lower goes first")
    priority: int = 0
    """
    What a segment costs; among equals the cheapest goes first
    """
    # @ApiMember(Description="What a segment costs; among equals the cheapest goes first")
    cost: float = 0.0
    """
    Whether it does not count at all
    """
    # @ApiMember(Description="Whether it does not count at all")
    disabled: bool = False
    date_created: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ScheduledMessage:
    """
    A message that will be sent later.
    """
    message: Optional[MessageInfo] = None
    status: Optional[MessageStatuses] = None
    """
    When it will be sent, in UTC
    """
    # @ApiMember(Description="When it will be sent, in UTC")
    send_at: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SessionInfo(EntityInfo):
    """
    One communication from its beginning to its end: here, a chat.
    """
    dial_state: Optional[SessionDialState] = None
    call_state: Optional[SessionCallState] = None
    queue_state: Optional[SessionQueueStates] = None
    account_id: Optional[str] = None
    account_name: Optional[str] = None
    customer_id: Optional[str] = None
    customer_breadcrumb: Optional[List[CustomerBreadcrumb]] = None
    customer_name: Optional[str] = None
    endpoint_id: Optional[str] = None
    endpoint_name: Optional[str] = None
    date_completed: Optional[str] = None
    destination: Optional[str] = None
    to_address: Optional[str] = None
    from_address: Optional[str] = None
    from_name: Optional[str] = None
    answered_by_name: Optional[str] = None
    queue_member_id: Optional[str] = None
    channel: Optional[FlowChannels] = None
    ended: bool = False
    outcome: Optional[str] = None
    call_sid: Optional[str] = None
    console_data: Optional[str] = None
    hold_queue_name: Optional[str] = None
    held_by_user_id: Optional[str] = None
    hold_reason: Optional[SessionHoldReasons] = None
    conference_sid: Optional[str] = None
    """
    Filled only by lists of sessions
    """
    # @ApiMember(Description="Filled only by lists of sessions")
    log: Optional[List[SessionLogInfo]] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class UserInfo:
    """
    A person who can sign in.
    """
    id: Optional[str] = None
    is_authenticated: bool = False
    first_name: Optional[str] = None
    last_name: Optional[str] = None
    name: Optional[str] = None
    avatar_url: Optional[str] = None
    email_address: Optional[str] = None
    """
    The roles of this sign-in; an API key may have fewer than its user
    """
    # @ApiMember(Description="The roles of this sign-in; an API key may have fewer than its user")
    roles: Optional[List[str]] = None
    """
    The accounts that this sign-in may use
    """
    # @ApiMember(Description="The accounts that this sign-in may use")
    account_ids: Optional[List[str]] = None
    """
    The names of the accounts, in the order of AccountIds
    """
    # @ApiMember(Description="The names of the accounts, in the order of AccountIds")
    account_names: Optional[List[str]] = None
    manager_access: Optional[UserManagerAccess] = None
    dashboard_permissions: Optional[List[DashboardPermissions]] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class WebhookInfo:
    """
    A webhook: whom it tells what, and how it does.
    """
    id: Optional[str] = None
    account_id: Optional[str] = None
    url: Optional[str] = None
    """
    The kinds of events that it is told; empty is all of them
    """
    # @ApiMember(Description="The kinds of events that it is told; empty is all of them")
    kinds: Optional[List[str]] = None
    description: Optional[str] = None
    """
    The last characters of the secret, to tell it from others
    """
    # @ApiMember(Description="The last characters of the secret, to tell it from others")
    secret_hint: Optional[str] = None
    disabled: bool = False
    """
    Why it is disabled, in words
    """
    # @ApiMember(Description="Why it is disabled, in words")
    disabled_reason: Optional[str] = None
    """
    Since when nothing was taken; missing while all is well
    """
    # @ApiMember(Description="Since when nothing was taken; missing while all is well")
    failing_since: Optional[str] = None
    """
    Until when it is left alone after failures
    """
    # @ApiMember(Description="Until when it is left alone after failures")
    paused_until: Optional[str] = None
    """
    The event from which it is still to be told, while it is not in step with the log
    """
    # @ApiMember(Description="The event from which it is still to be told, while it is not in step with the log")
    behind_from: Optional[int] = None
    date_created: Optional[str] = None


# @Route("/opt-outs", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AddOptOut(IReturnVoid):
    """
    Record that somebody wants no more messages; once is enough.
    """
    """
    The address, as +15556667777
    """
    # @ApiMember(Description="The address, as +15556667777", IsRequired=true)
    address: Optional[str] = None
    """
    The account; needed by who has several
    """
    # @ApiMember(Description="The account; needed by who has several")
    account_id: Optional[str] = None
    """
    The ID of an endpoint or pool; the whole account without
    """
    # @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
    scope: Optional[str] = None


# @Route("/bulks/{bulkId}", "DELETE")
# @Route("/bulks/{bulkId}/cancel", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CancelBulk(IReturn[BulkInfo]):
    """
    Make no more messages of a bulk, and take back those that are not sent yet.
    """
    """
    The ID of the bulk
    """
    # @ApiMember(Description="The ID of the bulk", IsRequired=true)
    bulk_id: Optional[str] = None


# @Route("/messages/{messageId}", "DELETE")
# @Route("/messages/{messageId}/cancel", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CancelMessage(IReturnVoid):
    """
    Take back a message that has not been sent yet.
    """
    """
    The ID of the message
    """
    # @ApiMember(Description="The ID of the message", IsRequired=true)
    message_id: Optional[str] = None


# @Route("/doors/listeners/{listenerId}", "DELETE")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteDoorListener(IReturnVoid):
    """
    Have an address told of texts no more.
    """
    """
    The ID of the listener
    """
    # @ApiMember(Description="The ID of the listener", IsRequired=true)
    listener_id: Optional[str] = None


# @Route("/doors/logins/{loginId}", "DELETE")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteDoorLogin(IReturnVoid):
    """
    Delete a login of a front door.
    """
    """
    The ID of the login
    """
    # @ApiMember(Description="The ID of the login", IsRequired=true)
    login_id: Optional[str] = None


# @Route("/esmes/{esmeId}", "DELETE")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteEsme(IReturnVoid):
    """
    Delete an ESME.
    """
    """
    The ID of the ESME
    """
    # @ApiMember(Description="The ID of the ESME", IsRequired=true)
    esme_id: Optional[str] = None


# @Route("/files/{fileId}", "DELETE")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteFile(IReturnVoid):
    """
    Remove a file: its links open nothing any more, and messages show it no more.
    """
    """
    The ID of the file
    """
    # @ApiMember(Description="The ID of the file", IsRequired=true)
    file_id: Optional[str] = None


# @Route("/limits/{limitedId}", "DELETE")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteLimit(IReturnVoid):
    """
    Lift every limit of a number or a connection.
    """
    """
    The ID of the endpoint or connection
    """
    # @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    limited_id: Optional[str] = None


# @Route("/pools/{poolId}", "DELETE")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeletePool(IReturnVoid):
    """
    Delete a pool of senders.
    """
    """
    The ID of the pool
    """
    # @ApiMember(Description="The ID of the pool", IsRequired=true)
    pool_id: Optional[str] = None


# @Route("/routes/{routeId}", "DELETE")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteRoute(IReturnVoid):
    """
    Delete a route.
    """
    """
    The ID of the route
    """
    # @ApiMember(Description="The ID of the route", IsRequired=true)
    route_id: Optional[str] = None


# @Route("/webhooks/{webhookId}", "DELETE")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteWebhook(IReturnVoid):
    """
    Delete a webhook.
    """
    """
    The ID of the webhook
    """
    # @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhook_id: Optional[str] = None


# @Route("/sessions/{sessionId}", "DELETE")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EndSession(IReturnVoid):
    """
    End a session. The other party's next message opens it again, or a new one.
    """
    """
    The ID of the session
    """
    # @ApiMember(Description="The ID of the session", IsRequired=true)
    session_id: Optional[str] = None
    """
    The local ID of the call; a chat has none, so it is not looked at
    """
    # @ApiMember(Description="The local ID of the call; a chat has none, so it is not looked at")
    call_sid: Optional[str] = None


# @Route("/auth/status", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetAuthStatus(IReturn[UserInfo]):
    """
    Ask who is signed in.
    """
    pass


# @Route("/bulks/{bulkId}", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetBulk(IReturn[BulkProgress]):
    """
    Read a bulk, and how many of its messages have each status.
    """
    """
    The ID of the bulk
    """
    # @ApiMember(Description="The ID of the bulk", IsRequired=true)
    bulk_id: Optional[str] = None


# @Route("/doors/listeners/{listenerId}", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetDoorListener(IReturn[DoorListenerInfo]):
    """
    Retrieve who is told of the texts of an endpoint.
    """
    """
    The ID of the listener
    """
    # @ApiMember(Description="The ID of the listener", IsRequired=true)
    listener_id: Optional[str] = None


# @Route("/doors/logins/{loginId}", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetDoorLogin(IReturn[DoorLoginInfo]):
    """
    Retrieve a login of a front door.
    """
    """
    The ID of the login
    """
    # @ApiMember(Description="The ID of the login", IsRequired=true)
    login_id: Optional[str] = None


# @Route("/esmes/{esmeId}", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetEsme(IReturn[EsmeInfo]):
    """
    Retrieve an ESME.
    """
    """
    The ID of the ESME
    """
    # @ApiMember(Description="The ID of the ESME", IsRequired=true)
    esme_id: Optional[str] = None


# @Route("/files/{fileId}", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetFile(IReturn[FileInfo]):
    """
    Read what is known of a file; its `uri` opens the content for a time.
    """
    """
    The ID of the file
    """
    # @ApiMember(Description="The ID of the file", IsRequired=true)
    file_id: Optional[str] = None


# @Route("/limits/{limitedId}", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetLimit(IReturn[LimitInfo]):
    """
    Read what limits a number or a connection.
    """
    """
    The ID of the endpoint or connection
    """
    # @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    limited_id: Optional[str] = None


# @Route("/messages/{messageId}", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetMessage(IReturn[MessageStory]):
    """
    Read one message with the story of its delivery.
    """
    """
    The ID of the message
    """
    # @ApiMember(Description="The ID of the message", IsRequired=true)
    message_id: Optional[str] = None


# @Route("/pools/{poolId}", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetPool(IReturn[PoolInfo]):
    """
    Read one pool of senders.
    """
    """
    The ID of the pool
    """
    # @ApiMember(Description="The ID of the pool", IsRequired=true)
    pool_id: Optional[str] = None


# @Route("/routes/{routeId}", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetRoute(IReturn[RouteInfo]):
    """
    Read one route.
    """
    """
    The ID of the route
    """
    # @ApiMember(Description="The ID of the route", IsRequired=true)
    route_id: Optional[str] = None


# @Route("/sessions/{sessionId}", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetSession(IReturn[SessionInfo]):
    """
    Retrieve one session; its log is empty, only lists have it.
    """
    """
    The ID of the session
    """
    # @ApiMember(Description="The ID of the session", IsRequired=true)
    session_id: Optional[str] = None


# @Route("/webhooks/{webhookId}", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetWebhook(IReturn[WebhookInfo]):
    """
    Read one webhook.
    """
    """
    The ID of the webhook
    """
    # @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhook_id: Optional[str] = None


# @Route("/keys", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListApiKeys(ListRequest[ApiKeyInfo], IReturn[ListResponse[ApiKeyInfo]]):
    """
    List API keys.
    """
    """
    Only the keys of these accounts
    """
    # @ApiMember(Description="Only the keys of these accounts")
    account_ids: Optional[List[str]] = None
    """
    Only the keys of this user
    """
    # @ApiMember(Description="Only the keys of this user")
    user_id: Optional[str] = None
    """
    Also the keys that were revoked
    """
    # @ApiMember(Description="Also the keys that were revoked")
    include_revoked: bool = False


# @Route("/bulks/{bulkId}/results", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListBulkResults(ListRequest[BulkResult], IReturn[ListResponse[BulkResult]]):
    """
    Retrieve the recipients of a bulk with what became of each; as CSV it is the report.
    """
    """
    The ID of the bulk
    """
    # @ApiMember(Description="The ID of the bulk", IsRequired=true)
    bulk_id: Optional[str] = None


# @Route("/bulks", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListBulks(ListRequest[BulkInfo], IReturn[ListResponse[BulkInfo]]):
    """
    Retrieve a list of bulks.
    """
    """
    Return only bulks of these accounts
    """
    # @ApiMember(Description="Return only bulks of these accounts")
    account_ids: Optional[List[str]] = None
    """
    Return only bulks of these customers, and of the customers below them
    """
    # @ApiMember(Description="Return only bulks of these customers, and of the customers below them")
    customer_ids: Optional[List[str]] = None


# @Route("/conversations", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListConversations(IReturn[ListConversationsResponse]):
    """
    Retrieve a list of conversations, each with its most recent message.
    """
    """
    Return only conversations of these accounts
    """
    # @ApiMember(Description="Return only conversations of these accounts")
    account_ids: Optional[List[str]] = None
    """
    Return only conversations of these endpoints
    """
    # @ApiMember(Description="Return only conversations of these endpoints")
    endpoint_ids: Optional[List[str]] = None
    """
    Return only conversations of these customers, and of the customers below them
    """
    # @ApiMember(Description="Return only conversations of these customers, and of the customers below them")
    customer_ids: Optional[List[str]] = None
    """
    Return only conversations whose most recent message is of this date or later, in ISO 8601
    """
    # @ApiMember(Description="Return only conversations whose most recent message is of this date or later, in ISO 8601")
    after_date: Optional[str] = None


# @Route("/doors/listeners", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListDoorListeners(ListRequest[DoorListenerInfo], IReturn[ListResponse[DoorListenerInfo]]):
    """
    List who is told of texts that come in, in another platform's form.
    """
    """
    Only those of these accounts
    """
    # @ApiMember(Description="Only those of these accounts")
    account_ids: Optional[List[str]] = None
    """
    Only those of these endpoints
    """
    # @ApiMember(Description="Only those of these endpoints")
    endpoint_ids: Optional[List[str]] = None
    """
    Only those that are told in this form
    """
    # @ApiMember(Description="Only those that are told in this form")
    form: Optional[ListenerForms] = None


# @Route("/doors/logins", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListDoorLogins(ListRequest[DoorLoginInfo], IReturn[ListResponse[DoorLoginInfo]]):
    """
    List logins of front doors.
    """
    """
    Only the logins of these accounts
    """
    # @ApiMember(Description="Only the logins of these accounts")
    account_ids: Optional[List[str]] = None
    """
    Only those of this door
    """
    # @ApiMember(Description="Only those of this door")
    door: Optional[DoorKinds] = None


# @Route("/esmes", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListEsmes(ListRequest[EsmeInfo], IReturn[ListResponse[EsmeInfo]]):
    """
    List ESMEs.
    """
    """
    Only the ESMEs of these accounts
    """
    # @ApiMember(Description="Only the ESMEs of these accounts")
    account_ids: Optional[List[str]] = None
    """
    Only those that are shut out
    """
    # @ApiMember(Description="Only those that are shut out")
    only_disabled: bool = False


# @Route("/events", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListEvents(IReturn[ListEventsResponse]):
    """
    List what has happened since an event: the same that /event-stream tells as it happens.
    """
    """
    The last event that is known; if it is missing, only the ID of the newest one is returned
    """
    # @ApiMember(Description="The last event that is known; if it is missing, only the ID of the newest one is returned")
    after_event_id: Optional[str] = None
    """
    Return only events of these accounts
    """
    # @ApiMember(Description="Return only events of these accounts")
    account_ids: Optional[List[str]] = None
    """
    How many lines of the log to read, from 1 to 1000
    """
    # @ApiMember(Description="How many lines of the log to read, from 1 to 1000")
    count: int = 0


# @Route("/files", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListFiles(ListRequest[FileInfo], IReturn[ListResponse[FileInfo]]):
    """
    Retrieve a list of files.
    """
    """
    Return only files of these accounts
    """
    # @ApiMember(Description="Return only files of these accounts")
    account_ids: Optional[List[str]] = None
    """
    Return only files of these customers, and of the customers below them
    """
    # @ApiMember(Description="Return only files of these customers, and of the customers below them")
    customer_ids: Optional[List[str]] = None
    """
    Text that the name must contain
    """
    # @ApiMember(Description="Text that the name must contain")
    file_name: Optional[str] = None
    """
    Text that the content type must contain
    """
    # @ApiMember(Description="Text that the content type must contain")
    content_type: Optional[str] = None
    """
    Return only files of this type
    """
    # @ApiMember(Description="Return only files of this type")
    type: Optional[FileTypes] = None
    """
    The first day of creation, YYYY-MM-DD in UTC
    """
    # @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
    date_created_start: Optional[str] = None
    """
    The last day of creation, YYYY-MM-DD in UTC
    """
    # @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
    date_created_end: Optional[str] = None
    """
    Return only what this user uploaded
    """
    # @ApiMember(Description="Return only what this user uploaded")
    user_id: Optional[str] = None


# @Route("/limits", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListLimits(ListRequest[LimitInfo], IReturn[ListResponse[LimitInfo]]):
    """
    List limits.
    """
    """
    Only the limits of these accounts, without those of the installation's connections
    """
    # @ApiMember(Description="Only the limits of these accounts, without those of the installation's connections")
    account_ids: Optional[List[str]] = None


# @Route("/messages", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListMessages(ListRequest[MessageInfo], IReturn[ListResponse[MessageInfo]]):
    """
    Retrieve a list of messages, sent and received.
    """
    """
    Return only messages of these accounts
    """
    # @ApiMember(Description="Return only messages of these accounts")
    account_ids: Optional[List[str]] = None
    """
    Return only messages of these customers, and of the customers below them
    """
    # @ApiMember(Description="Return only messages of these customers, and of the customers below them")
    customer_ids: Optional[List[str]] = None
    """
    Return only messages of these endpoints
    """
    # @ApiMember(Description="Return only messages of these endpoints")
    endpoint_ids: Optional[List[str]] = None
    """
    Return only messages of these conversations
    """
    # @ApiMember(Description="Return only messages of these conversations")
    conversation_ids: Optional[List[str]] = None
    """
    Return only messages after this date, in ISO 8601; UTC when it names no time zone
    """
    # @ApiMember(Description="Return only messages after this date, in ISO 8601; UTC when it names no time zone")
    after_date: Optional[str] = None


# @Route("/opt-outs", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListOptOuts(ListRequest[OptOutInfo], IReturn[ListResponse[OptOutInfo]]):
    """
    Retrieve a list of those who want no more messages.
    """
    """
    Return only those of these accounts
    """
    # @ApiMember(Description="Return only those of these accounts")
    account_ids: Optional[List[str]] = None
    """
    Text that the address must contain
    """
    # @ApiMember(Description="Text that the address must contain")
    address: Optional[str] = None


# @Route("/pools/{poolId}/recipients", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListPoolRecipients(ListRequest[PoolRecipient], IReturn[ListResponse[PoolRecipient]]):
    """
    List who hears from which number of a pool.
    """
    """
    The ID of the pool
    """
    # @ApiMember(Description="The ID of the pool", IsRequired=true)
    pool_id: Optional[str] = None
    """
    Only those who hear from this number
    """
    # @ApiMember(Description="Only those who hear from this number")
    endpoint_id: Optional[str] = None
    """
    Text that the address must contain
    """
    # @ApiMember(Description="Text that the address must contain")
    address: Optional[str] = None


# @Route("/pools", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListPools(ListRequest[PoolInfo], IReturn[ListResponse[PoolInfo]]):
    """
    List pools of senders.
    """
    """
    Only the pools of these accounts
    """
    # @ApiMember(Description="Only the pools of these accounts")
    account_ids: Optional[List[str]] = None
    """
    Only pools for which this number writes
    """
    # @ApiMember(Description="Only pools for which this number writes")
    endpoint_id: Optional[str] = None


# @Route("/routes", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListRoutes(ListRequest[RouteInfo], IReturn[ListResponse[RouteInfo]]):
    """
    List routes.
    """
    """
    Only the routes of these accounts, without those for every account
    """
    # @ApiMember(Description="Only the routes of these accounts, without those for every account")
    account_ids: Optional[List[str]] = None
    """
    Only routes over this connection
    """
    # @ApiMember(Description="Only routes over this connection")
    connection_id: Optional[str] = None
    """
    Only routes of this endpoint
    """
    # @ApiMember(Description="Only routes of this endpoint")
    endpoint_id: Optional[str] = None
    """
    What the prefix must begin with, as +44
    """
    # @ApiMember(Description="What the prefix must begin with, as +44")
    prefix: Optional[str] = None


# @Route("/sessions", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListSessions(ListRequest[SessionInfo], IReturn[ListResponse[SessionInfo]]):
    """
    Retrieve a list of sessions.
    """
    """
    Return only sessions of these accounts
    """
    # @ApiMember(Description="Return only sessions of these accounts")
    account_ids: Optional[List[str]] = None
    """
    Search the archive, which has the sessions that ended more than 15 days ago, and nothing else
    """
    # @ApiMember(Description="Search the archive, which has the sessions that ended more than 15 days ago, and nothing else")
    search_archive: bool = False
    """
    The first day of creation, YYYY-MM-DD in UTC
    """
    # @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
    start_date: Optional[str] = None
    """
    The last day of creation, YYYY-MM-DD in UTC
    """
    # @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
    end_date: Optional[str] = None
    """
    Return only sessions of these customers, and of the customers below them
    """
    # @ApiMember(Description="Return only sessions of these customers, and of the customers below them")
    customer_ids: Optional[List[str]] = None
    """
    Return only sessions of these endpoints
    """
    # @ApiMember(Description="Return only sessions of these endpoints")
    endpoint_ids: Optional[List[str]] = None
    """
    Text that the address of the beginner must contain
    """
    # @ApiMember(Description="Text that the address of the beginner must contain")
    from_: Optional[str] = field(metadata=config(field_name='from'), default=None)
    """
    Text that the address of the other side must contain
    """
    # @ApiMember(Description="Text that the address of the other side must contain")
    to: Optional[str] = None
    """
    Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened
    """
    # @ApiMember(Description="Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened")
    log: Optional[str] = None
    """
    Return only children of this session; a chat has none, so the list is empty then
    """
    # @ApiMember(Description="Return only children of this session; a chat has none, so the list is empty then")
    parent_session_id: Optional[str] = None


# @Route("/webhooks/{webhookId}/deliveries", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListWebhookDeliveries(ListRequest[WebhookDeliveryInfo], IReturn[ListResponse[WebhookDeliveryInfo]]):
    """
    List what a webhook was told.
    """
    """
    The ID of the webhook
    """
    # @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhook_id: Optional[str] = None
    """
    Only deliveries in this state
    """
    # @ApiMember(Description="Only deliveries in this state")
    state: Optional[WebhookDeliveryStates] = None
    """
    Only what is about these messages or sessions
    """
    # @ApiMember(Description="Only what is about these messages or sessions")
    subject_ids: Optional[List[str]] = None


# @Route("/webhooks", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListWebhooks(ListRequest[WebhookInfo], IReturn[ListResponse[WebhookInfo]]):
    """
    List webhooks.
    """
    """
    Only the webhooks of these accounts
    """
    # @ApiMember(Description="Only the webhooks of these accounts")
    account_ids: Optional[List[str]] = None
    """
    Only those that are disabled
    """
    # @ApiMember(Description="Only those that are disabled")
    only_disabled: bool = False


# @Route("/conversations/{conversationId}/read", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class MarkConversationRead(IReturn[MarkReadResponse]):
    """
    Mark every message of a conversation as read.
    """
    """
    The ID of the conversation
    """
    # @ApiMember(Description="The ID of the conversation", IsRequired=true)
    conversation_id: Optional[str] = None


# @Route("/messages/read", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class MarkMessagesRead(IReturn[MarkReadResponse]):
    """
    Mark messages as read.
    """
    """
    The IDs of the messages, 1000 at most
    """
    # @ApiMember(Description="The IDs of the messages, 1000 at most", IsRequired=true)
    message_ids: Optional[List[str]] = None


# @Route("/keys", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewApiKey(IReturn[NewApiKeyResponse]):
    """
    Make an API key.
    """
    """
    What the key is for, as people call it
    """
    # @ApiMember(Description="What the key is for, as people call it", IsRequired=true)
    name: Optional[str] = None
    """
    What the key may do; if it is missing, everything its maker and its user may
    """
    # @ApiMember(Description="What the key may do; if it is missing, everything its maker and its user may")
    roles: Optional[List[str]] = None
    """
    The account the key works for; may be missing for a caller who has only one
    """
    # @ApiMember(Description="The account the key works for; may be missing for a caller who has only one")
    account_id: Optional[str] = None
    """
    The user the key acts as; if it is missing, its maker. Only managers may name another
    """
    # @ApiMember(Description="The user the key acts as; if it is missing, its maker. Only managers may name another")
    user_id: Optional[str] = None
    """
    When the key stops to work, in ISO 8601; if it is missing, never
    """
    # @ApiMember(Description="When the key stops to work, in ISO 8601; if it is missing, never")
    expires: Optional[str] = None


# @Route("/doors/logins", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewDoorLogin(IReturn[NewDoorLoginResponse]):
    """
    Let a program that was written for Twilio, Kannel or Jasmin come in.
    """
    """
    The platform that the program was written for
    """
    # @ApiMember(Description="The platform that the program was written for", IsRequired=true)
    door: Optional[DoorKinds] = None
    """
    The name that it comes in with; of Twilio a SID, which is made if it is missing
    """
    # @ApiMember(Description="The name that it comes in with; of Twilio a SID, which is made if it is missing")
    username: Optional[str] = None
    """
    Of Twilio a key (SK...), which signs nothing, instead of an AccountSid
    """
    # @ApiMember(Description="Of Twilio a key (SK...), which signs nothing, instead of an AccountSid")
    api_key: bool = False
    """
    Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made
    """
    # @ApiMember(Description="Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made")
    password: Optional[str] = None
    """
    The user that it acts as; if it is missing, the caller
    """
    # @ApiMember(Description="The user that it acts as; if it is missing, the caller")
    user_id: Optional[str] = None
    """
    The endpoint that sends where a request names no sender
    """
    # @ApiMember(Description="The endpoint that sends where a request names no sender")
    endpoint_id: Optional[str] = None
    """
    The account that it works for; may be missing for a caller who has only one
    """
    # @ApiMember(Description="The account that it works for; may be missing for a caller who has only one")
    account_id: Optional[str] = None


# @Route("/esmes", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewEsme(EsmeRights, IReturn[NewEsmeResponse]):
    """
    Let a program of a customer bind to the SMSC.
    """
    """
    The name that it binds with, 1 to 15 characters of ASCII; each is there once
    """
    # @ApiMember(Description="The name that it binds with, 1 to 15 characters of ASCII; each is there once", IsRequired=true)
    system_id: Optional[str] = None
    """
    The password that it binds with, 8 characters of ASCII; if it is missing, one is made
    """
    # @ApiMember(Description="The password that it binds with, 8 characters of ASCII; if it is missing, one is made")
    password: Optional[str] = None
    """
    The account that it sends for; may be missing for a caller who has only one
    """
    # @ApiMember(Description="The account that it sends for; may be missing for a caller who has only one")
    account_id: Optional[str] = None


# @Route("/files", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewFile(IReturn[FileInfo]):
    """
    Keep a file in an account: the file of a multipart form with its fields, or base64.
    """
    """
    The account; needed by who has several
    """
    # @ApiMember(Description="The account; needed by who has several")
    account_id: Optional[str] = None
    """
    The customer that it belongs to
    """
    # @ApiMember(Description="The customer that it belongs to")
    customer_id: Optional[str] = None
    """
    The content
    """
    # @ApiMember(Description="The content", IsRequired=true)
    data: Optional[bytes] = None
    """
    The name that recipients see
    """
    # @ApiMember(Description="The name that recipients see", IsRequired=true)
    file_name: Optional[str] = None
    """
    What it is, as image/png
    """
    # @ApiMember(Description="What it is, as image/png", IsRequired=true)
    content_type: Optional[str] = None


# @Route("/pools", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewPool(IReturn[PoolInfo]):
    """
    Make a pool of senders.
    """
    """
    What people call it
    """
    # @ApiMember(Description="What people call it", IsRequired=true)
    name: Optional[str] = None
    """
    The numbers that write for it
    """
    # @ApiMember(Description="The numbers that write for it")
    endpoint_ids: Optional[List[str]] = None
    """
    The account it belongs to; may be missing for a caller who has only one
    """
    # @ApiMember(Description="The account it belongs to; may be missing for a caller who has only one")
    account_id: Optional[str] = None
    """
    The customer it belongs to
    """
    # @ApiMember(Description="The customer it belongs to")
    customer_id: Optional[str] = None


# @Route("/routes", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewRoute(IReturn[RouteInfo]):
    """
    Let messages go over a connection.
    """
    """
    The connection that they may go over
    """
    # @ApiMember(Description="The connection that they may go over", IsRequired=true)
    connection_id: Optional[str] = None
    """
    What their recipients' numbers begin with, as +44; if it is missing, any number
    """
    # @ApiMember(Description="What their recipients' numbers begin with, as +44; if it is missing, any number")
    prefix: Optional[str] = None
    """
    Only messages from this endpoint
    """
    # @ApiMember(Description="Only messages from this endpoint")
    endpoint_id: Optional[str] = None
    """
    Only messages of this account; if it is missing, that of the endpoint, or else every account
    """
    # @ApiMember(Description="Only messages of this account; if it is missing, that of the endpoint, or else every account")
    account_id: Optional[str] = None
    """
    Lower goes first; 10 if it is missing
    """
    # @ApiMember(Description="Lower goes first; 10 if it is missing")
    priority: Optional[int] = None
    """
    What a segment costs, with six decimals at most; among equals the cheapest goes first
    """
    # @ApiMember(Description="What a segment costs, with six decimals at most; among equals the cheapest goes first")
    cost: Optional[float] = None


# @Route("/sessions", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewSession(IReturn[SessionInfo]):
    """
    Create a new session. Only chats can be created: calls and faxes need a carrier for voice.
    """
    """
    The channel of the session; Chat if it is missing
    """
    # @ApiMember(Description="The channel of the session; Chat if it is missing")
    channel: Optional[FlowChannels] = None
    """
    The address of the party to talk to, e.g. +15556667777
    """
    # @ApiMember(Description="The address of the party to talk to, e.g. +15556667777", IsRequired=true)
    destination: Optional[str] = None
    """
    The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number
    """
    # @ApiMember(Description="The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number")
    caller_id: Optional[str] = None
    """
    The ID of the endpoint to talk from; CallerId is not used if it is specified
    """
    # @ApiMember(Description="The ID of the endpoint to talk from; CallerId is not used if it is specified")
    endpoint_id: Optional[str] = None


# @Route("/webhooks", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewWebhook(IReturn[NewWebhookResponse]):
    """
    Subscribe an address to kinds of events.
    """
    """
    The address that is told, of http or https
    """
    # @ApiMember(Description="The address that is told, of http or https", IsRequired=true)
    url: Optional[str] = None
    """
    The kinds of events, as message.received or message.*; if it is missing, all of them
    """
    # @ApiMember(Description="The kinds of events, as message.received or message.*; if it is missing, all of them")
    kinds: Optional[List[str]] = None
    """
    What it is for, as people call it
    """
    # @ApiMember(Description="What it is for, as people call it")
    description: Optional[str] = None
    """
    The account whose events are told; may be missing for a caller who has only one
    """
    # @ApiMember(Description="The account whose events are told; may be missing for a caller who has only one")
    account_id: Optional[str] = None
    """
    The secret to sign with, whsec_ and a key in base64; if it is missing, one is made
    """
    # @ApiMember(Description="The secret to sign with, whsec_ and a key in base64; if it is missing, one is made")
    secret: Optional[str] = None


# @Route("/not-used")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NotUsedRequest(IReturnVoid):
    """
    Do nothing: the operation is there for the types of its request.
    """
    node_parameter: Optional[NodeParameter] = None


# @Route("/doors/logins/{loginId}", "PATCH")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchDoorLogin(IReturn[DoorLoginInfo]):
    """
    Change a login of a front door; what is missing stays as it is.
    """
    """
    The ID of the login
    """
    # @ApiMember(Description="The ID of the login", IsRequired=true)
    login_id: Optional[str] = None
    """
    The user that it acts as from now on
    """
    # @ApiMember(Description="The user that it acts as from now on")
    user_id: Optional[str] = None
    """
    The endpoint that sends where a request names no sender; an empty text is none
    """
    # @ApiMember(Description="The endpoint that sends where a request names no sender; an empty text is none")
    endpoint_id: Optional[str] = None


# @Route("/esmes/{esmeId}", "PATCH")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchEsme(EsmeRights, IReturn[EsmeInfo]):
    """
    Change what an ESME may do; what is missing stays as it is, and so does a list that is empty.
    """
    """
    The ID of the ESME
    """
    # @ApiMember(Description="The ID of the ESME", IsRequired=true)
    esme_id: Optional[str] = None
    """
    Shut it out, or let it in again
    """
    # @ApiMember(Description="Shut it out, or let it in again")
    disabled: Optional[bool] = None


# @Route("/files/{fileId}", "PATCH")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchFile(IReturn[FileInfo]):
    """
    Change the name or the customer of a file; what is left out stays as it is.
    """
    """
    The ID of the file
    """
    # @ApiMember(Description="The ID of the file", IsRequired=true)
    file_id: Optional[str] = None
    """
    Its new name
    """
    # @ApiMember(Description="Its new name")
    file_name: Optional[str] = None
    """
    The customer that it belongs to from now on
    """
    # @ApiMember(Description="The customer that it belongs to from now on")
    customer_id: Optional[str] = None


# @Route("/pools/{poolId}", "PATCH")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchPool(IReturn[PoolInfo]):
    """
    Change a pool of senders; what is missing stays as it is.
    """
    """
    The ID of the pool
    """
    # @ApiMember(Description="The ID of the pool", IsRequired=true)
    pool_id: Optional[str] = None
    """
    What people call it from now on
    """
    # @ApiMember(Description="What people call it from now on")
    name: Optional[str] = None
    """
    Whether nothing can be sent from it
    """
    # @ApiMember(Description="Whether nothing can be sent from it")
    disabled: Optional[bool] = None
    """
    Numbers that join; one that is there stays
    """
    # @ApiMember(Description="Numbers that join; one that is there stays")
    add_endpoint_ids: Optional[List[str]] = None
    """
    Numbers that leave; their recipients hear from another one next time
    """
    # @ApiMember(Description="Numbers that leave; their recipients hear from another one next time")
    remove_endpoint_ids: Optional[List[str]] = None


# @Route("/routes/{routeId}", "PATCH")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchRoute(IReturn[RouteInfo]):
    """
    Change a route; what is missing stays as it is.
    """
    """
    The ID of the route
    """
    # @ApiMember(Description="The ID of the route", IsRequired=true)
    route_id: Optional[str] = None
    """
    Lower goes first
    """
    # @ApiMember(Description="Lower goes first")
    priority: Optional[int] = None
    """
    What a segment costs, with six decimals at most
    """
    # @ApiMember(Description="What a segment costs, with six decimals at most")
    cost: Optional[float] = None
    """
    Whether it does not count at all
    """
    # @ApiMember(Description="Whether it does not count at all")
    disabled: Optional[bool] = None


# @Route("/webhooks/{webhookId}", "PATCH")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchWebhook(IReturn[WebhookInfo]):
    """
    Change a webhook; what is missing stays as it is.
    """
    """
    The ID of the webhook
    """
    # @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhook_id: Optional[str] = None
    """
    The address that is told from now on
    """
    # @ApiMember(Description="The address that is told from now on")
    url: Optional[str] = None
    """
    The kinds of events from now on; * is all of them, and an empty list changes nothing
    """
    # @ApiMember(Description="The kinds of events from now on; * is all of them, and an empty list changes nothing")
    kinds: Optional[List[str]] = None
    """
    What it is for, as people call it
    """
    # @ApiMember(Description="What it is for, as people call it")
    description: Optional[str] = None
    """
    Disable it, or enable it again: then it is told first what it missed meanwhile
    """
    # @ApiMember(Description="Disable it, or enable it again: then it is told first what it missed meanwhile")
    disabled: Optional[bool] = None


# @Route("/messages/preview", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PreviewMessage(IReturn[MessagePreview]):
    """
    Tell how a text would be sent and what it would cost; nothing is stored or sent.
    """
    """
    The text
    """
    # @ApiMember(Description="The text", IsRequired=true)
    body: Optional[str] = None
    """
    The ID of the endpoint that would send it
    """
    # @ApiMember(Description="The ID of the endpoint that would send it")
    endpoint_id: Optional[str] = None
    """
    The address that it would be sent to; needs EndpointId
    """
    # @ApiMember(Description="The address that it would be sent to; needs EndpointId")
    to_address: Optional[str] = None


# @Route("/messages/{messageId}/redact", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RedactMessage(IReturnVoid):
    """
    Erase the text of a message for good.
    """
    """
    The ID of the message
    """
    # @ApiMember(Description="The ID of the message", IsRequired=true)
    message_id: Optional[str] = None


# @Route("/opt-outs", "DELETE")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RemoveOptOut(IReturnVoid):
    """
    Record that somebody wants messages again.
    """
    """
    The address, as +15556667777
    """
    # @ApiMember(Description="The address, as +15556667777", IsRequired=true)
    address: Optional[str] = None
    """
    The account; needed by who has several
    """
    # @ApiMember(Description="The account; needed by who has several")
    account_id: Optional[str] = None
    """
    The ID of an endpoint or pool; the whole account without
    """
    # @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
    scope: Optional[str] = None


# @Route("/webhooks/{webhookId}/replay", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ReplayWebhook(IReturn[ReplayWebhookResponse]):
    """
    Tell a webhook again; give one of the three members.
    """
    """
    The ID of the webhook
    """
    # @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhook_id: Optional[str] = None
    """
    Everything from the event with this number on
    """
    # @ApiMember(Description="Everything from the event with this number on")
    from_number: Optional[int] = None
    """
    Everything from this date on, in ISO 8601; UTC without a zone
    """
    # @ApiMember(Description="Everything from this date on, in ISO 8601; UTC without a zone")
    from_date: Optional[str] = None
    """
    This one delivery alone
    """
    # @ApiMember(Description="This one delivery alone")
    delivery_id: Optional[str] = None


# @Route("/keys/{keyId}", "DELETE")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RevokeApiKey(IReturnVoid):
    """
    Revoke an API key.
    """
    """
    The ID of the key
    """
    # @ApiMember(Description="The ID of the key", IsRequired=true)
    key_id: Optional[str] = None


# @Route("/doors/logins/{loginId}/password", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RotateDoorPassword(IReturn[RotateDoorPasswordResponse]):
    """
    Give a login of a front door another password.
    """
    """
    The ID of the login
    """
    # @ApiMember(Description="The ID of the login", IsRequired=true)
    login_id: Optional[str] = None
    """
    The password from now on, 8 characters or more; if it is missing, one is made
    """
    # @ApiMember(Description="The password from now on, 8 characters or more; if it is missing, one is made")
    password: Optional[str] = None


# @Route("/esmes/{esmeId}/password", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RotateEsmePassword(IReturn[RotateEsmePasswordResponse]):
    """
    Give an ESME another password.
    """
    """
    The ID of the ESME
    """
    # @ApiMember(Description="The ID of the ESME", IsRequired=true)
    esme_id: Optional[str] = None
    """
    The password from now on, 8 characters of ASCII; if it is missing, one is made
    """
    # @ApiMember(Description="The password from now on, 8 characters of ASCII; if it is missing, one is made")
    password: Optional[str] = None


# @Route("/webhooks/{webhookId}/secret", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RotateWebhookSecret(IReturn[RotateWebhookSecretResponse]):
    """
    Give a webhook a new secret.
    """
    """
    The ID of the webhook
    """
    # @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhook_id: Optional[str] = None
    """
    How long the secret before it signs too, up to 720 hours; if missing, 24
    """
    # @ApiMember(Description="How long the secret before it signs too, up to 720 hours; if missing, 24")
    keep_hours: Optional[float] = None


# @Route("/messages/schedule", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ScheduleMessage(IReturn[ScheduledMessage]):
    """
    Send a message at a later time: into a session, or from an endpoint to an address.
    """
    """
    The ID of the session to send into. Specify either this or EndpointId+ToAddress
    """
    # @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    session_id: Optional[str] = None
    """
    The ID of the endpoint to send from. Not used if SessionId is specified
    """
    # @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
    endpoint_id: Optional[str] = None
    """
    The address to send to, e.g. +15556667777. Not used if SessionId is specified
    """
    # @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    to_address: Optional[str] = None
    """
    The body of the message
    """
    # @ApiMember(Description="The body of the message", IsRequired=true)
    body: Optional[str] = None
    """
    When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
    """
    # @ApiMember(Description="When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00", IsRequired=true)
    send_at: Optional[str] = None


# @Route("/bulks", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SendBulk(IReturn[BulkInfo]):
    """
    Send one text to many recipients, each with their own values in it.
    """
    """
    The ID of the endpoint to send from, a pool of senders perhaps
    """
    # @ApiMember(Description="The ID of the endpoint to send from, a pool of senders perhaps", IsRequired=true)
    endpoint_id: Optional[str] = None
    """
    The text; {{name}} stands for a variable
    """
    # @ApiMember(Description="The text; {{name}} stands for a variable", IsRequired=true)
    body: Optional[str] = None
    """
    Whom to send to, 10000 at most, each address once
    """
    # @ApiMember(Description="Whom to send to, 10000 at most, each address once", IsRequired=true)
    recipients: Optional[List[BulkRecipient]] = None
    """
    When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
    """
    # @ApiMember(Description="When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00")
    send_at: Optional[str] = None


# @Route("/messages/media", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SendMedia(IReturn[MessageInfo]):
    """
    Send files, with a text or without one: into a session, or from an endpoint to an address.
    """
    """
    The ID of the session to send into. Specify either this or EndpointId+ToAddress
    """
    # @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    session_id: Optional[str] = None
    """
    The ID of the endpoint to send from. Not used if SessionId is specified
    """
    # @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
    endpoint_id: Optional[str] = None
    """
    The address to send to, e.g. +15556667777. Not used if SessionId is specified
    """
    # @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    to_address: Optional[str] = None
    """
    The text that goes with the files
    """
    # @ApiMember(Description="The text that goes with the files")
    body: Optional[str] = None
    """
    The IDs of the files, as UploadFile gives them, in their order
    """
    # @ApiMember(Description="The IDs of the files, as UploadFile gives them, in their order", IsRequired=true)
    file_ids: Optional[List[str]] = None


# @Route("/sessions/{sessionId}/messages", "POST")
# @Route("/messages")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SendMessage(IReturn[MessageInfo]):
    """
    Send a message into a session, or from an endpoint to an address.
    """
    """
    The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress
    """
    # @ApiMember(Description="The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress")
    session_id: Optional[str] = None
    """
    The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified
    """
    # @ApiMember(Description="The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified")
    endpoint_id: Optional[str] = None
    """
    The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified
    """
    # @ApiMember(Description="The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified")
    to_address: Optional[str] = None
    """
    The body of the message
    """
    # @ApiMember(Description="The body of the message")
    body: Optional[str] = None


# @Route("/doors/listeners", "PUT")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SetDoorListener(IReturn[DoorListenerInfo]):
    """
    Have an address told of every text that comes in for an endpoint, in place of the one before it in this form.
    """
    """
    The endpoint whose texts are told
    """
    # @ApiMember(Description="The endpoint whose texts are told", IsRequired=true)
    endpoint_id: Optional[str] = None
    """
    The address that is told; in Kannel's form with its escape codes
    """
    # @ApiMember(Description="The address that is told; in Kannel's form with its escape codes", IsRequired=true)
    url: Optional[str] = None
    """
    Whose form they are told in; Twilio's if it is missing
    """
    # @ApiMember(Description="Whose form they are told in; Twilio's if it is missing")
    form: Optional[ListenerForms] = None
    """
    In Twilio's form: the login whose AuthToken signs; may be missing while there is only one
    """
    # @ApiMember(Description="In Twilio's form: the login whose AuthToken signs; may be missing while there is only one")
    login_id: Optional[str] = None
    """
    In the forms of Kannel and Jasmin: GET, as is usual, or POST
    """
    # @ApiMember(Description="In the forms of Kannel and Jasmin: GET, as is usual, or POST")
    method: Optional[str] = None
    """
    In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none
    """
    # @ApiMember(Description="In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none")
    max_messages: Optional[int] = None
    """
    In Kannel's form: have the header X-Kannel-From
    """
    # @ApiMember(Description="In Kannel's form: have the header X-Kannel-From")
    send_sender: bool = False
    """
    In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2
    """
    # @ApiMember(Description="In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2")
    recode: bool = False


# @Route("/limits/{limitedId}", "PUT")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SetLimit(IReturn[LimitInfo]):
    """
    Limit a number or a connection; what is missing is limited no more.
    """
    """
    The ID of the endpoint or connection
    """
    # @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    limited_id: Optional[str] = None
    """
    Segments a second of a number, kept as whole segments a minute: 1.25 is 75
    """
    # @ApiMember(Description="Segments a second of a number, kept as whole segments a minute: 1.25 is 75")
    rate_per_second: Optional[float] = None
    """
    Segments a day
    """
    # @ApiMember(Description="Segments a day")
    daily_cap: Optional[int] = None


# @Route("/webhooks/{webhookId}/test", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class TestWebhook(IReturnVoid):
    """
    Send a sample to a webhook.
    """
    """
    The ID of the webhook
    """
    # @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhook_id: Optional[str] = None


# @Route("/app/files", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class UploadFile(IReturn[FileInfo]):
    """
    Keep a file, to be sent with messages; as base64, or as the file of a multipart form.
    """
    """
    The content
    """
    # @ApiMember(Description="The content", IsRequired=true)
    data: Optional[bytes] = None
    """
    The name that recipients see
    """
    # @ApiMember(Description="The name that recipients see", IsRequired=true)
    file_name: Optional[str] = None
    """
    What it is, as image/png
    """
    # @ApiMember(Description="What it is, as image/png", IsRequired=true)
    content_type: Optional[str] = None
    """
    The account; needed by who has several
    """
    # @ApiMember(Description="The account; needed by who has several")
    account_id: Optional[str] = None
    """
    The customer that it belongs to; needed by a Customer who has several
    """
    # @ApiMember(Description="The customer that it belongs to; needed by a Customer who has several")
    customer_id: Optional[str] = None
