/* Options:
Version: 8.10
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: http://trunkline.test

//GlobalNamespace: 
//MakePropertiesOptional: True
//AddServiceStackTypes: True
//AddResponseStatus: False
//AddImplicitVersion: 
//AddDescriptionAsComments: True
//IncludeTypes: 
//ExcludeTypes: 
//DefaultImports: 
*/


interface IReturn<T>
{
}

interface IReturnVoid
{
}

/** @description Values by name. */
interface Struct
{
    [key:string] : Value;
}

/** @description A value of one of the kinds that flows have. */
interface Value
{
    boolValue?: boolean;
    stringValue?: string;
    numberValue?: number;
    listValue?: Struct[];
    structValue?: Struct;
}

/** @description What one parameter of a node is set to, or where it comes from. */
interface NodeParameter
{
    /** @description Unique in the flow */
    // @ApiMember(Description="Unique in the flow")
    id?: string;
    /** @description The name of one of the types of values, as String or Transition */
    // @ApiMember(Description="The name of one of the types of values, as String or Transition")
    type?: string;
    /** @description Where it comes from: Value, Expression, or an object as Customer */
    // @ApiMember(Description="Where it comes from: Value, Expression, or an object as Customer")
    source?: string;
    /** @description The value, where the source is Value */
    // @ApiMember(Description="The value, where the source is Value")
    value?: Value;
    /** @description The expression, where the source is Expression */
    // @ApiMember(Description="The expression, where the source is Expression")
    expression?: string;
    /** @description The name of the field, where the source is an object */
    // @ApiMember(Description="The name of the field, where the source is an object")
    referenceId?: string;
    isOutput?: boolean;
    isAsync?: boolean;
    listParameters?: NodeParameterMap[];
    structParameters?: NodeParameterMap;
}

/** @description The parameters of a node by name. */
interface NodeParameterMap
{
    [key:string] : NodeParameter;
}

/** @description An API key: what it may do and when it was used, never the key itself. */
interface ApiKeyInfo
{
    id?: string;
    /** @description The one account that the key works for */
    // @ApiMember(Description="The one account that the key works for")
    accountId?: string;
    /** @description The user that the key acts as */
    // @ApiMember(Description="The user that the key acts as")
    userId?: string;
    name?: string;
    /** @description The last characters of the key, to tell it from others */
    // @ApiMember(Description="The last characters of the key, to tell it from others")
    hint?: string;
    /** @description What the key may do, as long as its user still has these roles */
    // @ApiMember(Description="What the key may do, as long as its user still has these roles")
    roles?: string[];
    dateCreated?: string;
    /** @description When the key stops to work; missing for a key that works until revoked */
    // @ApiMember(Description="When the key stops to work; missing for a key that works until revoked")
    expires?: string;
    /** @description When the key was used last, exact to a minute */
    // @ApiMember(Description="When the key was used last, exact to a minute")
    lastUsed?: string;
    /** @description When the key was revoked */
    // @ApiMember(Description="When the key was revoked")
    revoked?: string;
}

/** @description What one attempt to hand a message to the carrier came to. */
type AttemptOutcomes = "accepted" | "deferred" | "refused" | "unknown";

/** @description How many messages of a bulk have each status. */
interface BulkCounts
{
    /** @description Recipients for whom there is no message yet, and none will be if it is canceled */
    // @ApiMember(Description="Recipients for whom there is no message yet, and none will be if it is canceled")
    pending?: number;
    /** @description Recipients who get no message; the results say why */
    // @ApiMember(Description="Recipients who get no message; the results say why")
    refused?: number;
    scheduled?: number;
    /** @description Waiting or being sent */
    // @ApiMember(Description="Waiting or being sent")
    queued?: number;
    sent?: number;
    delivered?: number;
    undelivered?: number;
    failed?: number;
    unconfirmed?: number;
    canceled?: number;
}

/** @description One recipient of a bulk, with the values of the variables in its text. */
interface BulkRecipient
{
    /** @description The address, e.g. +15556667777 */
    // @ApiMember(Description="The address, e.g. +15556667777", IsRequired=true)
    toAddress?: string;
    /** @description The values of the variables of the text, by their names */
    // @ApiMember(Description="The values of the variables of the text, by their names")
    variables?: { [index:string]: string; };
}

/** @description What became of one recipient of a bulk. */
interface BulkResult
{
    /** @description Which recipient of the request it was; the first one is 0 */
    // @ApiMember(Description="Which recipient of the request it was; the first one is 0")
    number?: number;
    toAddress?: string;
    /** @description The status of the message, or refused */
    // @ApiMember(Description="The status of the message, or refused")
    status?: string;
    messageId?: string;
    /** @description What went wrong last, in words */
    // @ApiMember(Description="What went wrong last, in words")
    error?: string;
}

/** @description How far a bulk is: whether its messages are made, or taken back. */
type BulkStatuses = "making" | "made" | "canceling" | "canceled";

/** @description Which way a message went, seen from the endpoint. */
type MessageDirections = "Incoming" | "Outgoing";

/** @description One message. */
interface MessageInfo
{
    id?: string;
    accountId?: string;
    customerId?: string;
    endpointId?: string;
    endpointDisplayName?: string;
    date?: string;
    direction?: MessageDirections;
    otherAddress?: string;
    sender?: string;
    text?: string;
    isUnread?: boolean;
}

/** @description All messages between an endpoint and another address, with the newest of them. */
interface ConversationInfo
{
    id?: string;
    endpointId?: string;
    otherAddress?: string;
    mostRecentMessage?: MessageInfo;
}

/** @description Somebody read messages of a conversation. */
interface ConversationRead
{
    conversationId?: string;
    accountId?: string;
    endpointId?: string;
    date?: string;
    /** @description The name of who read them */
    // @ApiMember(Description="The name of who read them")
    readBy?: string;
    messageIds?: string[];
}

/** @description One step on the path from the topmost customer. */
interface CustomerBreadcrumb
{
    id?: string;
    name?: string;
}

/** @description The parts of the dashboard that a user sees. */
type DashboardPermissions = "ViewFiles" | "ViewNotifications" | "ViewSessions" | "ViewEndpoints" | "ViewReports" | "ViewCustomers" | "ViewFlows" | "ViewCallCenter";

/** @description The platforms whose programs come in: by Twilio's API, by Kannel's sendsms, by Jasmin's HTTP API. */
type DoorKinds = "twilio" | "kannel" | "jasmin";

/** @description What every stored thing tells of itself. */
interface EntityInfo
{
    id?: string;
    dateCreated?: string;
    dateLastModified?: string;
    createdBy?: string;
    lastModifiedBy?: string;
}

/** @description What an ESME may do. */
interface EsmeRights
{
    /** @description Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one */
    // @ApiMember(Description="Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")
    networks?: string[];
    /** @description The endpoints that it may send from and is handed texts of; * is all of them, as of a new one */
    // @ApiMember(Description="The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")
    endpointIds?: string[];
    /** @description The endpoint that sends where a unit names no source; an empty text is none */
    // @ApiMember(Description="The endpoint that sends where a unit names no source; an empty text is none")
    defaultEndpointId?: string;
    /** @description Whether it must come over TLS; a new one need not */
    // @ApiMember(Description="Whether it must come over TLS; a new one need not")
    tls?: boolean;
    /** @description How many binds it has at once on each server, from 1 to 1000; a new one 4 */
    // @ApiMember(Description="How many binds it has at once on each server, from 1 to 1000; a new one 4")
    binds?: number;
    /** @description How many segments a second it may submit; 0 is no limit, as of a new one */
    // @ApiMember(Description="How many segments a second it may submit; 0 is no limit, as of a new one")
    rate?: number;
    /** @description How many units are in work at once on each bind, from 1 to 10,000; of a new one 100 */
    // @ApiMember(Description="How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")
    window?: number;
}

/** @description Where a message stands; delivered, undelivered, failed and canceled are ends. */
type MessageStatuses = "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "unconfirmed" | "canceled";

/** @description A message has another status, or another attempt to send it has failed. */
interface MessageStatusChange
{
    messageId?: string;
    accountId?: string;
    endpointId?: string;
    sessionId?: string;
    conversationId?: string;
    date?: string;
    status?: MessageStatuses;
    /** @description Which attempt it was, where one was made */
    // @ApiMember(Description="Which attempt it was, where one was made")
    attempt?: number;
    /** @description The kind of failure, as unreachable or throttled */
    // @ApiMember(Description="The kind of failure, as unreachable or throttled")
    failure?: string;
    /** @description What went wrong, in words */
    // @ApiMember(Description="What went wrong, in words")
    error?: string;
    /** @description When it will be tried again */
    // @ApiMember(Description="When it will be tried again")
    nextAttemptDate?: string;
}

/** @description A session began, ended, or goes on. */
interface SessionChange
{
    sessionId?: string;
    accountId?: string;
    customerId?: string;
    endpointId?: string;
    conversationId?: string;
    otherAddress?: string;
    date?: string;
    ended?: boolean;
}

/** @description One event; the member that its name speaks of is there, the others are not. */
interface EventInfo
{
    id?: string;
    /** @description As the command of /event-stream, such as MessageReceived */
    // @ApiMember(Description="As the command of /event-stream, such as MessageReceived")
    name?: string;
    message?: MessageInfo;
    messageStatusChange?: MessageStatusChange;
    sessionChange?: SessionChange;
    conversationRead?: ConversationRead;
}

/** @description How a file came to be. */
type FileTypes = "Upload" | "VoiceMessage" | "CallRecording" | "Fax" | "Attachment" | "FaxOutgoing";

/** @description The kinds of communication. */
type FlowChannels = "Voice" | "Chat" | "Fax";

/** @description Which end of a sorted list comes first. */
type SortOrders = "Ascend" | "Descend";

/** @description Asks for one page of a list. */
interface ListRequest<T>
{
    /** @description The page to return; the first one is 0 */
    // @ApiMember(Description="The page to return; the first one is 0")
    page?: number;
    /** @description How many items a page has, from 1 to 1000; 0 is 25 */
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    countPerPage?: number;
    /** @description Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there */
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    all?: boolean;
    /** @description Return only the items with these IDs */
    // @ApiMember(Description="Return only the items with these IDs")
    specificIds?: string[];
    /** @description The field to sort by */
    // @ApiMember(Description="The field to sort by")
    sortField?: string;
    /** @description The order to sort in; if it is missing, dates descend and other fields ascend */
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    sortOrder?: SortOrders;
    /** @description Count no totals: hasMorePages tells whether to ask on, and items is empty at the end */
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    simplifiedPaging?: boolean;
}

/** @description Whose form a text is told in: Twilio's webhooks, Kannel's sms-service, or Jasmin's HTTP connectors. */
type ListenerForms = "twilio" | "kannel" | "jasmin";

/** @description One attempt to hand a message to the carrier. */
interface MessageAttempt
{
    /** @description Which attempt it was; the first one is 1 */
    // @ApiMember(Description="Which attempt it was; the first one is 1")
    number?: number;
    date?: string;
    outcome?: AttemptOutcomes;
    /** @description The kind of failure, as unreachable or throttled */
    // @ApiMember(Description="The kind of failure, as unreachable or throttled")
    failure?: string;
    /** @description Why, in words */
    // @ApiMember(Description="Why, in words")
    reason?: string;
}

/** @description One thing that happened to a message. */
interface MessageEvent
{
    date?: string;
    kind?: string;
    description?: string;
}

/** @description One delivery receipt. */
interface MessageReceipt
{
    date?: string;
    delivered?: boolean;
    failure?: string;
    reason?: string;
}

/** @description Somebody who wants no more messages. */
interface OptOutInfo
{
    accountId?: string;
    address?: string;
    /** @description The endpoint or pool that it is about; missing for the whole account */
    // @ApiMember(Description="The endpoint or pool that it is about; missing for the whole account")
    scope?: string;
    /** @description How it came about: keyword, carrier, import or api */
    // @ApiMember(Description="How it came about: keyword, carrier, import or api")
    how?: string;
    /** @description What they wrote */
    // @ApiMember(Description="What they wrote")
    keyword?: string;
    /** @description The message in which they wrote it, or that the carrier refused */
    // @ApiMember(Description="The message in which they wrote it, or that the carrier refused")
    messageId?: string;
    /** @description Who recorded it */
    // @ApiMember(Description="Who recorded it")
    by?: string;
    date?: string;
}

/** @description A number that writes for a pool. */
interface PoolMember
{
    endpointId?: string;
    address?: string;
    displayName?: string;
    /** @description Whether it may not send texts; the pool passes it over */
    // @ApiMember(Description="Whether it may not send texts; the pool passes it over")
    disabled?: boolean;
    /** @description Whether it rests because it failed again and again; the pool passes it over */
    // @ApiMember(Description="Whether it rests because it failed again and again; the pool passes it over")
    resting?: boolean;
}

/** @description Somebody who hears from the same number of a pool every time. */
interface PoolRecipient
{
    address?: string;
    /** @description The number that writes to them */
    // @ApiMember(Description="The number that writes to them")
    endpointId?: string;
    /** @description Since when it does */
    // @ApiMember(Description="Since when it does")
    date?: string;
}

/** @description One field's error. */
// @DataContract
interface ResponseError
{
    // @DataMember(Order=1)
    errorCode?: string;
    // @DataMember(Order=2)
    fieldName?: string;
    // @DataMember(Order=3)
    message?: string;
    // @DataMember(Order=4)
    meta?: { [index:string]: string; };
}

/** @description What went wrong, in the form that every client of ServiceStack reads. */
// @DataContract
interface ResponseStatus
{
    // @DataMember(Order=1)
    errorCode?: string;
    // @DataMember(Order=2)
    message?: string;
    // @DataMember(Order=3)
    stackTrace?: string;
    // @DataMember(Order=4)
    errors?: ResponseError[];
    // @DataMember(Order=5)
    meta?: { [index:string]: string; };
}

/** @description The state of a call; a chat that goes on is Connected, one that ended Disconnected. */
type SessionCallState = "Disconnected" | "Ringing" | "Connected" | "Hold" | "Passive";

/** @description Whether the session is dialling. */
type SessionDialState = "None" | "Active";

/** @description Why a session is on hold. */
type SessionHoldReasons = "None" | "Transferring";

/** @description One line of what happened in a session. */
interface SessionLogInfo
{
    date?: string;
    message?: string;
}

/** @description The state of a session in a queue. */
type SessionQueueStates = "None" | "Queued" | "Ringing" | "Connected" | "Hold" | "Disconnected";

/** @description What a manager may do. */
type UserManagerAccess = "ReadOnly" | "ReadWrite" | "ReadWriteDelete";

/** @description Where a delivery stands: owed (it will be tried, or tried again), delivered, or failed for good. */
type WebhookDeliveryStates = "owed" | "delivered" | "failed";

/** @description One event that a webhook is told: what came of it, or when it is tried next. */
interface WebhookDeliveryInfo
{
    /** @description The ID of the delivery, which is its header webhook-id */
    // @ApiMember(Description="The ID of the delivery, which is its header webhook-id")
    id?: string;
    webhookId?: string;
    /** @description The number of the event in the log */
    // @ApiMember(Description="The number of the event in the log")
    eventNumber?: number;
    /** @description What happened, as message.delivered */
    // @ApiMember(Description="What happened, as message.delivered")
    kind?: string;
    /** @description The ID of the message, session or webhook that it is about */
    // @ApiMember(Description="The ID of the message, session or webhook that it is about")
    subjectId?: string;
    /** @description Deliveries of one conversation are made one after the other */
    // @ApiMember(Description="Deliveries of one conversation are made one after the other")
    conversationId?: string;
    state?: WebhookDeliveryStates;
    attempts?: number;
    /** @description The status of the last answer; missing when there was none */
    // @ApiMember(Description="The status of the last answer; missing when there was none")
    status?: number;
    /** @description Why the last attempt failed, in words */
    // @ApiMember(Description="Why the last attempt failed, in words")
    error?: string;
    dateCreated?: string;
    dateLastAttempt?: string;
    /** @description When it is tried next; missing when it waits for an earlier one of its conversation */
    // @ApiMember(Description="When it is tried next; missing when it waits for an earlier one of its conversation")
    nextAttempt?: string;
}

/** @description Who is signed in; nothing at all after signing out. */
// @DataContract
interface AuthenticateResponse
{
    // @DataMember(Order=1)
    userId?: string;
    // @DataMember(Order=2)
    sessionId?: string;
    // @DataMember(Order=3)
    userName?: string;
    // @DataMember(Order=4)
    displayName?: string;
    // @DataMember(Order=5)
    referrerUrl?: string;
    // @DataMember(Order=6)
    bearerToken?: string;
    // @DataMember(Order=7)
    refreshToken?: string;
    // @DataMember(Order=8)
    profileUrl?: string;
    // @DataMember(Order=9)
    roles?: string[];
    // @DataMember(Order=10)
    permissions?: string[];
    // @DataMember(Order=11)
    responseStatus?: ResponseStatus;
    // @DataMember(Order=12)
    meta?: { [index:string]: string; };
}

/** @description One text to many recipients. */
interface BulkInfo
{
    id?: string;
    accountId?: string;
    /** @description The endpoint that sends */
    // @ApiMember(Description="The endpoint that sends")
    endpointId?: string;
    /** @description The text, with its variables */
    // @ApiMember(Description="The text, with its variables")
    body?: string;
    status?: BulkStatuses;
    /** @description How many recipients there are */
    // @ApiMember(Description="How many recipients there are")
    total?: number;
    /** @description For how many of them there is a message by now, or a refusal */
    // @ApiMember(Description="For how many of them there is a message by now, or a refusal")
    made?: number;
    /** @description How many of those were refused */
    // @ApiMember(Description="How many of those were refused")
    refused?: number;
    date?: string;
    /** @description When it is sent, if not at once */
    // @ApiMember(Description="When it is sent, if not at once")
    sendAt?: string;
    createdBy?: string;
}

/** @description A bulk and what has become of its messages. */
interface BulkProgress
{
    bulk?: BulkInfo;
    counts?: BulkCounts;
}

/** @description An address that is told of every text that comes in for an endpoint, and whose answer is the reply. */
interface DoorListenerInfo
{
    id?: string;
    accountId?: string;
    endpointId?: string;
    form?: ListenerForms;
    url?: string;
    /** @description In Twilio's form: the login whose AuthToken signs */
    // @ApiMember(Description="In Twilio's form: the login whose AuthToken signs")
    loginId?: string;
    /** @description GET or POST */
    // @ApiMember(Description="GET or POST")
    method?: string;
    /** @description In Kannel's form: where a reply is cut, in segments; 0 sends none */
    // @ApiMember(Description="In Kannel's form: where a reply is cut, in segments; 0 sends none")
    maxMessages?: number;
    /** @description In Kannel's form: whether the header X-Kannel-From is there */
    // @ApiMember(Description="In Kannel's form: whether the header X-Kannel-From is there")
    sendSender?: boolean;
    /** @description In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too */
    // @ApiMember(Description="In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too")
    recode?: boolean;
    dateCreated?: string;
}

/** @description A login of a front door: for whom a program comes in, never its password. */
interface DoorLoginInfo
{
    id?: string;
    accountId?: string;
    door?: DoorKinds;
    /** @description The name that a program comes in with; of Twilio an AccountSid, or the SID of a key */
    // @ApiMember(Description="The name that a program comes in with; of Twilio an AccountSid, or the SID of a key")
    username?: string;
    /** @description The user that the program acts as */
    // @ApiMember(Description="The user that the program acts as")
    userId?: string;
    /** @description The endpoint that sends where a request names no sender */
    // @ApiMember(Description="The endpoint that sends where a request names no sender")
    endpointId?: string;
    dateCreated?: string;
}

/** @description An ESME: what it may do, never its password. */
interface EsmeInfo
{
    id?: string;
    accountId?: string;
    /** @description The name that it binds with */
    // @ApiMember(Description="The name that it binds with")
    systemId?: string;
    /** @description Where it may come from; empty is everywhere */
    // @ApiMember(Description="Where it may come from; empty is everywhere")
    networks?: string[];
    /** @description The endpoints that it may send from and is handed texts of; empty is all of the account's */
    // @ApiMember(Description="The endpoints that it may send from and is handed texts of; empty is all of the account's")
    endpointIds?: string[];
    /** @description The endpoint that sends where a unit names no source */
    // @ApiMember(Description="The endpoint that sends where a unit names no source")
    defaultEndpointId?: string;
    /** @description Whether it must come over TLS */
    // @ApiMember(Description="Whether it must come over TLS")
    tls?: boolean;
    /** @description How many binds it has at once on each server */
    // @ApiMember(Description="How many binds it has at once on each server")
    binds?: number;
    /** @description How many segments a second it may submit; missing is no limit */
    // @ApiMember(Description="How many segments a second it may submit; missing is no limit")
    rate?: number;
    /** @description How many units are in work at once on each bind */
    // @ApiMember(Description="How many units are in work at once on each bind")
    window?: number;
    /** @description Whether it is shut out */
    // @ApiMember(Description="Whether it is shut out")
    disabled?: boolean;
    dateCreated?: string;
}

/** @description One file of an account. */
interface FileInfo extends EntityInfo
{
    type?: FileTypes;
    accountId?: string;
    customerId?: string;
    userId?: string;
    fileName?: string;
    /** @description A link that opens the file for whoever has it, until it ends */
    // @ApiMember(Description="A link that opens the file for whoever has it, until it ends")
    uri?: string;
    contentType?: string;
    /** @description In bytes */
    // @ApiMember(Description="In bytes")
    contentLength?: number;
    fromAddress?: string;
    toAddress?: string;
}

/** @description How many segments a number may send a second, and a number or a connection a day. */
interface LimitInfo
{
    /** @description The ID of the endpoint or connection that is limited */
    // @ApiMember(Description="The ID of the endpoint or connection that is limited")
    id?: string;
    /** @description Whose it is; missing for a connection of the whole installation */
    // @ApiMember(Description="Whose it is; missing for a connection of the whole installation")
    accountId?: string;
    /** @description Whether it is a connection that is limited */
    // @ApiMember(Description="Whether it is a connection that is limited")
    isConnection?: boolean;
    /** @description Its number, address or name */
    // @ApiMember(Description="Its number, address or name")
    name?: string;
    /** @description Segments a second; missing without a limit */
    // @ApiMember(Description="Segments a second; missing without a limit")
    ratePerSecond?: number;
    /** @description Segments a day; missing without a limit */
    // @ApiMember(Description="Segments a day; missing without a limit")
    dailyCap?: number;
    /** @description Segments sent today, where there is a daily cap */
    // @ApiMember(Description="Segments sent today, where there is a daily cap")
    sentToday?: number;
}

/** @description Conversations, the one that moved last first. */
interface ListConversationsResponse
{
    /** @description The newest 1000 of them at most */
    // @ApiMember(Description="The newest 1000 of them at most")
    conversations?: ConversationInfo[];
}

/** @description The events, the oldest first, and where to go on. */
interface ListEventsResponse
{
    events?: EventInfo[];
    /** @description Ask on with this as AfterEventId */
    // @ApiMember(Description="Ask on with this as AfterEventId")
    lastEventId?: string;
    /** @description Whether there is more already; ask on at once */
    // @ApiMember(Description="Whether there is more already; ask on at once")
    hasMore?: boolean;
    /** @description Whether events were missed that cannot be listed any more: load anew what you show */
    // @ApiMember(Description="Whether events were missed that cannot be listed any more: load anew what you show")
    missed?: boolean;
}

/** @description One page of a list. */
interface ListResponse<T>
{
    items?: T[];
    totalCount?: number;
    totalPages?: number;
    hasMorePages?: boolean;
}

/** @description Which messages were unread and are read now. */
interface MarkReadResponse
{
    /** @description How many messages were unread and are read now */
    // @ApiMember(Description="How many messages were unread and are read now")
    numberMarked?: number;
    /** @description Their IDs */
    // @ApiMember(Description="Their IDs")
    messageIds?: string[];
    /** @description How many are still unread because one call marks only so many; ask again */
    // @ApiMember(Description="How many are still unread because one call marks only so many; ask again")
    remaining?: number;
}

/** @description How a text would be sent. */
interface MessagePreview
{
    /** @description The alphabet: GSM-7 or UCS-2 */
    // @ApiMember(Description="The alphabet: GSM-7 or UCS-2")
    encoding?: string;
    /** @description How many text messages a carrier counts it as */
    // @ApiMember(Description="How many text messages a carrier counts it as")
    segments?: number;
    /** @description Its length in septets (GSM-7) or UTF-16 code units (UCS-2) */
    // @ApiMember(Description="Its length in septets (GSM-7) or UTF-16 code units (UCS-2)")
    units?: number;
    /** @description How many of them fit into a segment of this text */
    // @ApiMember(Description="How many of them fit into a segment of this text")
    perSegment?: number;
    /** @description How many more fit into the last segment */
    // @ApiMember(Description="How many more fit into the last segment")
    remaining?: number;
    /** @description The text as it would be sent: smart encoding of the connection may change it */
    // @ApiMember(Description="The text as it would be sent: smart encoding of the connection may change it")
    text?: string;
    /** @description The characters that force it to be sent as UCS-2 */
    // @ApiMember(Description="The characters that force it to be sent as UCS-2")
    unfitCharacters?: string[];
    /** @description The address in its one spelling */
    // @ApiMember(Description="The address in its one spelling")
    toAddress?: string;
    /** @description The connection that it would go over */
    // @ApiMember(Description="The connection that it would go over")
    connectionId?: string;
    /** @description What all its segments cost by the route that it would take; missing without a route */
    // @ApiMember(Description="What all its segments cost by the route that it would take; missing without a route")
    cost?: number;
    /** @description Whether the recipient wants no messages from here */
    // @ApiMember(Description="Whether the recipient wants no messages from here")
    optedOut?: boolean;
    /** @description When quiet hours end that hold where the recipient is */
    // @ApiMember(Description="When quiet hours end that hold where the recipient is")
    quietUntil?: string;
    /** @description What its sender may want to know, as sentences */
    // @ApiMember(Description="What its sender may want to know, as sentences")
    warnings?: string[];
}

/** @description A message and what became of it. */
interface MessageStory
{
    message?: MessageInfo;
    status?: MessageStatuses;
    conversationId?: string;
    sessionId?: string;
    /** @description The connection to a carrier that it goes over */
    // @ApiMember(Description="The connection to a carrier that it goes over")
    connectionId?: string;
    /** @description How many text messages the carrier counts it as */
    // @ApiMember(Description="How many text messages the carrier counts it as")
    segments?: number;
    /** @description The alphabet it is sent in: GSM-7 or UCS-2 */
    // @ApiMember(Description="The alphabet it is sent in: GSM-7 or UCS-2")
    encoding?: string;
    /** @description The text as it is sent, where smart encoding changed it */
    // @ApiMember(Description="The text as it is sent, where smart encoding changed it")
    sentText?: string;
    /** @description The carrier's own ID of the message */
    // @ApiMember(Description="The carrier's own ID of the message")
    carrierId?: string;
    /** @description The kind of failure, of a message that failed or was not delivered */
    // @ApiMember(Description="The kind of failure, of a message that failed or was not delivered")
    failure?: string;
    /** @description What went wrong last, in words */
    // @ApiMember(Description="What went wrong last, in words")
    error?: string;
    /** @description Its place among the messages of its account that wait for the connection; the next one is 1 */
    // @ApiMember(Description="Its place among the messages of its account that wait for the connection; the next one is 1")
    queuePosition?: number;
    /** @description When it will be sent, as far as can be foreseen */
    // @ApiMember(Description="When it will be sent, as far as can be foreseen")
    expectedSendDate?: string;
    /** @description Why it has not been sent yet, or why its outcome is not known */
    // @ApiMember(Description="Why it has not been sent yet, or why its outcome is not known")
    delayReason?: string;
    /** @description When its present status ends at the latest */
    // @ApiMember(Description="When its present status ends at the latest")
    deadline?: string;
    attempts?: MessageAttempt[];
    receipts?: MessageReceipt[];
    events?: MessageEvent[];
    /** @description The files that go with it, or came with it */
    // @ApiMember(Description="The files that go with it, or came with it")
    files?: FileInfo[];
}

/** @description The new key; this is the only time that it is shown. */
interface NewApiKeyResponse
{
    id?: string;
    /** @description The key itself, for the header `Authorization: Bearer {key}` */
    // @ApiMember(Description="The key itself, for the header `Authorization: Bearer {key}`")
    key?: string;
    accountId?: string;
    userId?: string;
    name?: string;
    hint?: string;
    roles?: string[];
    dateCreated?: string;
    expires?: string;
}

/** @description The new login; this is the only time that a password that was made for it is shown. */
interface NewDoorLoginResponse extends DoorLoginInfo
{
    /** @description The password, where none was given */
    // @ApiMember(Description="The password, where none was given")
    password?: string;
}

/** @description The new ESME; this is the only time that a password that was made for it is shown. */
interface NewEsmeResponse extends EsmeInfo
{
    /** @description The password, where none was given */
    // @ApiMember(Description="The password, where none was given")
    password?: string;
}

/** @description The new webhook; this is the only time that its secret is shown. */
interface NewWebhookResponse
{
    id?: string;
    accountId?: string;
    url?: string;
    kinds?: string[];
    description?: string;
    /** @description The secret that it signs with */
    // @ApiMember(Description="The secret that it signs with")
    secret?: string;
    dateCreated?: string;
}

/** @description An endpoint that stands for several numbers, one of which writes to each recipient. */
interface PoolInfo
{
    /** @description What sending takes as EndpointId */
    // @ApiMember(Description="What sending takes as EndpointId")
    id?: string;
    accountId?: string;
    customerId?: string;
    name?: string;
    /** @description Whether nothing can be sent from it */
    // @ApiMember(Description="Whether nothing can be sent from it")
    disabled?: boolean;
    members?: PoolMember[];
    dateCreated?: string;
}

/** @description From where it is told again. */
interface ReplayWebhookResponse
{
    /** @description The number of the first event that is told again */
    // @ApiMember(Description="The number of the first event that is told again")
    fromNumber?: number;
    deliveryId?: string;
}

/** @description Whose password it is; this is the only time that one that was made is shown. */
interface RotateDoorPasswordResponse
{
    id?: string;
    door?: DoorKinds;
    username?: string;
    /** @description The password, where none was given */
    // @ApiMember(Description="The password, where none was given")
    password?: string;
}

/** @description Whose password it is; this is the only time that one that was made is shown. */
interface RotateEsmePasswordResponse
{
    id?: string;
    systemId?: string;
    /** @description The password, where none was given */
    // @ApiMember(Description="The password, where none was given")
    password?: string;
}

/** @description The new secret; this is the only time that it is shown. */
interface RotateWebhookSecretResponse
{
    id?: string;
    secret?: string;
    /** @description Until when the secret before it signs too */
    // @ApiMember(Description="Until when the secret before it signs too")
    previousUntil?: string;
}

/** @description Messages that may go over a connection. */
interface RouteInfo
{
    id?: string;
    /** @description Whose messages; missing for those of every account */
    // @ApiMember(Description="Whose messages; missing for those of every account")
    accountId?: string;
    /** @description The endpoint that sends them; missing for any */
    // @ApiMember(Description="The endpoint that sends them; missing for any")
    endpointId?: string;
    /** @description What their recipients' numbers begin with; missing for any number */
    // @ApiMember(Description="What their recipients' numbers begin with; missing for any number")
    prefix?: string;
    connectionId?: string;
    /** @description What people call the connection */
    // @ApiMember(Description="What people call the connection")
    connectionName?: string;
    /** @description Lower goes first */
    // @ApiMember(Description="Lower goes first")
    priority?: number;
    /** @description What a segment costs; among equals the cheapest goes first */
    // @ApiMember(Description="What a segment costs; among equals the cheapest goes first")
    cost?: number;
    /** @description Whether it does not count at all */
    // @ApiMember(Description="Whether it does not count at all")
    disabled?: boolean;
    dateCreated?: string;
}

/** @description A message that will be sent later. */
interface ScheduledMessage
{
    message?: MessageInfo;
    status?: MessageStatuses;
    /** @description When it will be sent, in UTC */
    // @ApiMember(Description="When it will be sent, in UTC")
    sendAt?: string;
}

/** @description One communication from its beginning to its end: here, a chat. */
interface SessionInfo extends EntityInfo
{
    dialState?: SessionDialState;
    callState?: SessionCallState;
    queueState?: SessionQueueStates;
    accountId?: string;
    accountName?: string;
    customerId?: string;
    customerBreadcrumb?: CustomerBreadcrumb[];
    customerName?: string;
    endpointId?: string;
    endpointName?: string;
    dateCompleted?: string;
    destination?: string;
    toAddress?: string;
    fromAddress?: string;
    fromName?: string;
    answeredByName?: string;
    queueMemberId?: string;
    channel?: FlowChannels;
    ended?: boolean;
    outcome?: string;
    callSid?: string;
    consoleData?: string;
    holdQueueName?: string;
    heldByUserId?: string;
    holdReason?: SessionHoldReasons;
    conferenceSid?: string;
    /** @description Filled only by lists of sessions */
    // @ApiMember(Description="Filled only by lists of sessions")
    log?: SessionLogInfo[];
}

/** @description A person who can sign in. */
interface UserInfo
{
    id?: string;
    isAuthenticated?: boolean;
    firstName?: string;
    lastName?: string;
    name?: string;
    avatarUrl?: string;
    emailAddress?: string;
    /** @description The roles of this sign-in; an API key may have fewer than its user */
    // @ApiMember(Description="The roles of this sign-in; an API key may have fewer than its user")
    roles?: string[];
    /** @description The accounts that this sign-in may use */
    // @ApiMember(Description="The accounts that this sign-in may use")
    accountIds?: string[];
    /** @description The names of the accounts, in the order of AccountIds */
    // @ApiMember(Description="The names of the accounts, in the order of AccountIds")
    accountNames?: string[];
    managerAccess?: UserManagerAccess;
    dashboardPermissions?: DashboardPermissions[];
}

/** @description A webhook: whom it tells what, and how it does. */
interface WebhookInfo
{
    id?: string;
    accountId?: string;
    url?: string;
    /** @description The kinds of events that it is told; empty is all of them */
    // @ApiMember(Description="The kinds of events that it is told; empty is all of them")
    kinds?: string[];
    description?: string;
    /** @description The last characters of the secret, to tell it from others */
    // @ApiMember(Description="The last characters of the secret, to tell it from others")
    secretHint?: string;
    disabled?: boolean;
    /** @description Why it is disabled, in words */
    // @ApiMember(Description="Why it is disabled, in words")
    disabledReason?: string;
    /** @description Since when nothing was taken; missing while all is well */
    // @ApiMember(Description="Since when nothing was taken; missing while all is well")
    failingSince?: string;
    /** @description Until when it is left alone after failures */
    // @ApiMember(Description="Until when it is left alone after failures")
    pausedUntil?: string;
    /** @description The event from which it is still to be told, while it is not in step with the log */
    // @ApiMember(Description="The event from which it is still to be told, while it is not in step with the log")
    behindFrom?: number;
    dateCreated?: string;
}

/** @description Record that somebody wants no more messages; once is enough. */
// @Route("/opt-outs", "POST")
interface AddOptOut extends IReturnVoid
{
    /** @description The address, as +15556667777 */
    // @ApiMember(Description="The address, as +15556667777", IsRequired=true)
    address?: string;
    /** @description The account; needed by who has several */
    // @ApiMember(Description="The account; needed by who has several")
    accountId?: string;
    /** @description The ID of an endpoint or pool; the whole account without */
    // @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
    scope?: string;
}

/** @description Sign in, sign out, or ask who is signed in. */
// @Route("/auth/{provider}", "OPTIONS GET POST DELETE")
// @Route("/auth", "OPTIONS GET POST DELETE")
// @DataContract
interface Authenticate extends IReturn<AuthenticateResponse>
{
    /** @description How to sign in: credentials (or login), basic, or logout to sign out */
    // @DataMember(Order=1)
    // @ApiMember(Description="How to sign in: credentials (or login), basic, or logout to sign out")
    provider?: string;
    // @DataMember(Order=2)
    state?: string;
    // @DataMember(Order=3)
    oauth_token?: string;
    // @DataMember(Order=4)
    oauth_verifier?: string;
    /** @description The e-mail address of the user */
    // @DataMember(Order=5)
    // @ApiMember(Description="The e-mail address of the user")
    userName?: string;
    // @DataMember(Order=6)
    password?: string;
    /** @description Stay signed in after the browser is closed */
    // @DataMember(Order=7)
    // @ApiMember(Description="Stay signed in after the browser is closed")
    rememberMe?: boolean;
    // @DataMember(Order=8)
    errorView?: string;
    // @DataMember(Order=9)
    nonce?: string;
    // @DataMember(Order=10)
    uri?: string;
    // @DataMember(Order=11)
    response?: string;
    // @DataMember(Order=12)
    qop?: string;
    // @DataMember(Order=13)
    nc?: string;
    // @DataMember(Order=14)
    cnonce?: string;
    // @DataMember(Order=15)
    accessToken?: string;
    // @DataMember(Order=16)
    accessTokenSecret?: string;
    // @DataMember(Order=17)
    scope?: string;
    // @DataMember(Order=18)
    meta?: { [index:string]: string; };
}

/** @description Make no more messages of a bulk, and take back those that are not sent yet. */
// @Route("/bulks/{bulkId}", "DELETE")
// @Route("/bulks/{bulkId}/cancel", "POST")
interface CancelBulk extends IReturn<BulkInfo>
{
    /** @description The ID of the bulk */
    // @ApiMember(Description="The ID of the bulk", IsRequired=true)
    bulkId?: string;
}

/** @description Take back a message that has not been sent yet. */
// @Route("/messages/{messageId}", "DELETE")
// @Route("/messages/{messageId}/cancel", "POST")
interface CancelMessage extends IReturnVoid
{
    /** @description The ID of the message */
    // @ApiMember(Description="The ID of the message", IsRequired=true)
    messageId?: string;
}

/** @description Have an address told of texts no more. */
// @Route("/doors/listeners/{listenerId}", "DELETE")
interface DeleteDoorListener extends IReturnVoid
{
    /** @description The ID of the listener */
    // @ApiMember(Description="The ID of the listener", IsRequired=true)
    listenerId?: string;
}

/** @description Delete a login of a front door. */
// @Route("/doors/logins/{loginId}", "DELETE")
interface DeleteDoorLogin extends IReturnVoid
{
    /** @description The ID of the login */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    loginId?: string;
}

/** @description Delete an ESME. */
// @Route("/esmes/{esmeId}", "DELETE")
interface DeleteEsme extends IReturnVoid
{
    /** @description The ID of the ESME */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    esmeId?: string;
}

/** @description Remove a file: its links open nothing any more, and messages show it no more. */
// @Route("/files/{fileId}", "DELETE")
interface DeleteFile extends IReturnVoid
{
    /** @description The ID of the file */
    // @ApiMember(Description="The ID of the file", IsRequired=true)
    fileId?: string;
}

/** @description Lift every limit of a number or a connection. */
// @Route("/limits/{limitedId}", "DELETE")
interface DeleteLimit extends IReturnVoid
{
    /** @description The ID of the endpoint or connection */
    // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    limitedId?: string;
}

/** @description Delete a pool of senders. */
// @Route("/pools/{poolId}", "DELETE")
interface DeletePool extends IReturnVoid
{
    /** @description The ID of the pool */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    poolId?: string;
}

/** @description Delete a route. */
// @Route("/routes/{routeId}", "DELETE")
interface DeleteRoute extends IReturnVoid
{
    /** @description The ID of the route */
    // @ApiMember(Description="The ID of the route", IsRequired=true)
    routeId?: string;
}

/** @description Delete a webhook. */
// @Route("/webhooks/{webhookId}", "DELETE")
interface DeleteWebhook extends IReturnVoid
{
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhookId?: string;
}

/** @description End a session. The other party's next message opens it again, or a new one. */
// @Route("/sessions/{sessionId}", "DELETE")
interface EndSession extends IReturnVoid
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session", IsRequired=true)
    sessionId?: string;
    /** @description The local ID of the call; a chat has none, so it is not looked at */
    // @ApiMember(Description="The local ID of the call; a chat has none, so it is not looked at")
    callSid?: string;
}

/** @description Ask who is signed in. */
// @Route("/auth/status", "GET")
interface GetAuthStatus extends IReturn<UserInfo>
{
}

/** @description Read a bulk, and how many of its messages have each status. */
// @Route("/bulks/{bulkId}", "GET")
interface GetBulk extends IReturn<BulkProgress>
{
    /** @description The ID of the bulk */
    // @ApiMember(Description="The ID of the bulk", IsRequired=true)
    bulkId?: string;
}

/** @description Retrieve who is told of the texts of an endpoint. */
// @Route("/doors/listeners/{listenerId}", "GET")
interface GetDoorListener extends IReturn<DoorListenerInfo>
{
    /** @description The ID of the listener */
    // @ApiMember(Description="The ID of the listener", IsRequired=true)
    listenerId?: string;
}

/** @description Retrieve a login of a front door. */
// @Route("/doors/logins/{loginId}", "GET")
interface GetDoorLogin extends IReturn<DoorLoginInfo>
{
    /** @description The ID of the login */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    loginId?: string;
}

/** @description Retrieve an ESME. */
// @Route("/esmes/{esmeId}", "GET")
interface GetEsme extends IReturn<EsmeInfo>
{
    /** @description The ID of the ESME */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    esmeId?: string;
}

/** @description Read what is known of a file; its `uri` opens the content for a time. */
// @Route("/files/{fileId}", "GET")
interface GetFile extends IReturn<FileInfo>
{
    /** @description The ID of the file */
    // @ApiMember(Description="The ID of the file", IsRequired=true)
    fileId?: string;
}

/** @description Read what limits a number or a connection. */
// @Route("/limits/{limitedId}", "GET")
interface GetLimit extends IReturn<LimitInfo>
{
    /** @description The ID of the endpoint or connection */
    // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    limitedId?: string;
}

/** @description Read one message with the story of its delivery. */
// @Route("/messages/{messageId}", "GET")
interface GetMessage extends IReturn<MessageStory>
{
    /** @description The ID of the message */
    // @ApiMember(Description="The ID of the message", IsRequired=true)
    messageId?: string;
}

/** @description Read one pool of senders. */
// @Route("/pools/{poolId}", "GET")
interface GetPool extends IReturn<PoolInfo>
{
    /** @description The ID of the pool */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    poolId?: string;
}

/** @description Read one route. */
// @Route("/routes/{routeId}", "GET")
interface GetRoute extends IReturn<RouteInfo>
{
    /** @description The ID of the route */
    // @ApiMember(Description="The ID of the route", IsRequired=true)
    routeId?: string;
}

/** @description Retrieve one session; its log is empty, only lists have it. */
// @Route("/sessions/{sessionId}", "GET")
interface GetSession extends IReturn<SessionInfo>
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session", IsRequired=true)
    sessionId?: string;
}

/** @description Read one webhook. */
// @Route("/webhooks/{webhookId}", "GET")
interface GetWebhook extends IReturn<WebhookInfo>
{
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhookId?: string;
}

/** @description List API keys. */
// @Route("/keys", "GET")
interface ListApiKeys extends ListRequest<ApiKeyInfo>, IReturn<ListResponse<ApiKeyInfo>>
{
    /** @description Only the keys of these accounts */
    // @ApiMember(Description="Only the keys of these accounts")
    accountIds?: string[];
    /** @description Only the keys of this user */
    // @ApiMember(Description="Only the keys of this user")
    userId?: string;
    /** @description Also the keys that were revoked */
    // @ApiMember(Description="Also the keys that were revoked")
    includeRevoked?: boolean;
}

/** @description Retrieve the recipients of a bulk with what became of each; as CSV it is the report. */
// @Route("/bulks/{bulkId}/results", "GET")
interface ListBulkResults extends ListRequest<BulkResult>, IReturn<ListResponse<BulkResult>>
{
    /** @description The ID of the bulk */
    // @ApiMember(Description="The ID of the bulk", IsRequired=true)
    bulkId?: string;
}

/** @description Retrieve a list of bulks. */
// @Route("/bulks", "GET")
interface ListBulks extends ListRequest<BulkInfo>, IReturn<ListResponse<BulkInfo>>
{
    /** @description Return only bulks of these accounts */
    // @ApiMember(Description="Return only bulks of these accounts")
    accountIds?: string[];
    /** @description Return only bulks of these customers, and of the customers below them */
    // @ApiMember(Description="Return only bulks of these customers, and of the customers below them")
    customerIds?: string[];
}

/** @description Retrieve a list of conversations, each with its most recent message. */
// @Route("/conversations", "GET")
interface ListConversations extends IReturn<ListConversationsResponse>
{
    /** @description Return only conversations of these accounts */
    // @ApiMember(Description="Return only conversations of these accounts")
    accountIds?: string[];
    /** @description Return only conversations of these endpoints */
    // @ApiMember(Description="Return only conversations of these endpoints")
    endpointIds?: string[];
    /** @description Return only conversations of these customers, and of the customers below them */
    // @ApiMember(Description="Return only conversations of these customers, and of the customers below them")
    customerIds?: string[];
    /** @description Return only conversations whose most recent message is of this date or later, in ISO 8601 */
    // @ApiMember(Description="Return only conversations whose most recent message is of this date or later, in ISO 8601")
    afterDate?: string;
}

/** @description List who is told of texts that come in, in another platform's form. */
// @Route("/doors/listeners", "GET")
interface ListDoorListeners extends ListRequest<DoorListenerInfo>, IReturn<ListResponse<DoorListenerInfo>>
{
    /** @description Only those of these accounts */
    // @ApiMember(Description="Only those of these accounts")
    accountIds?: string[];
    /** @description Only those of these endpoints */
    // @ApiMember(Description="Only those of these endpoints")
    endpointIds?: string[];
    /** @description Only those that are told in this form */
    // @ApiMember(Description="Only those that are told in this form")
    form?: ListenerForms;
}

/** @description List logins of front doors. */
// @Route("/doors/logins", "GET")
interface ListDoorLogins extends ListRequest<DoorLoginInfo>, IReturn<ListResponse<DoorLoginInfo>>
{
    /** @description Only the logins of these accounts */
    // @ApiMember(Description="Only the logins of these accounts")
    accountIds?: string[];
    /** @description Only those of this door */
    // @ApiMember(Description="Only those of this door")
    door?: DoorKinds;
}

/** @description List ESMEs. */
// @Route("/esmes", "GET")
interface ListEsmes extends ListRequest<EsmeInfo>, IReturn<ListResponse<EsmeInfo>>
{
    /** @description Only the ESMEs of these accounts */
    // @ApiMember(Description="Only the ESMEs of these accounts")
    accountIds?: string[];
    /** @description Only those that are shut out */
    // @ApiMember(Description="Only those that are shut out")
    onlyDisabled?: boolean;
}

/** @description List what has happened since an event: the same that /event-stream tells as it happens. */
// @Route("/events", "GET")
interface ListEvents extends IReturn<ListEventsResponse>
{
    /** @description The last event that is known; if it is missing, only the ID of the newest one is returned */
    // @ApiMember(Description="The last event that is known; if it is missing, only the ID of the newest one is returned")
    afterEventId?: string;
    /** @description Return only events of these accounts */
    // @ApiMember(Description="Return only events of these accounts")
    accountIds?: string[];
    /** @description How many lines of the log to read, from 1 to 1000 */
    // @ApiMember(Description="How many lines of the log to read, from 1 to 1000")
    count?: number;
}

/** @description Retrieve a list of files. */
// @Route("/files", "GET")
interface ListFiles extends ListRequest<FileInfo>, IReturn<ListResponse<FileInfo>>
{
    /** @description Return only files of these accounts */
    // @ApiMember(Description="Return only files of these accounts")
    accountIds?: string[];
    /** @description Return only files of these customers, and of the customers below them */
    // @ApiMember(Description="Return only files of these customers, and of the customers below them")
    customerIds?: string[];
    /** @description Text that the name must contain */
    // @ApiMember(Description="Text that the name must contain")
    fileName?: string;
    /** @description Text that the content type must contain */
    // @ApiMember(Description="Text that the content type must contain")
    contentType?: string;
    /** @description Return only files of this type */
    // @ApiMember(Description="Return only files of this type")
    type?: FileTypes;
    /** @description The first day of creation, YYYY-MM-DD in UTC */
    // @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
    dateCreatedStart?: string;
    /** @description The last day of creation, YYYY-MM-DD in UTC */
    // @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
    dateCreatedEnd?: string;
    /** @description Return only what this user uploaded */
    // @ApiMember(Description="Return only what this user uploaded")
    userId?: string;
}

/** @description List limits. */
// @Route("/limits", "GET")
interface ListLimits extends ListRequest<LimitInfo>, IReturn<ListResponse<LimitInfo>>
{
    /** @description Only the limits of these accounts, without those of the installation's connections */
    // @ApiMember(Description="Only the limits of these accounts, without those of the installation's connections")
    accountIds?: string[];
}

/** @description Retrieve a list of messages, sent and received. */
// @Route("/messages", "GET")
interface ListMessages extends ListRequest<MessageInfo>, IReturn<ListResponse<MessageInfo>>
{
    /** @description Return only messages of these accounts */
    // @ApiMember(Description="Return only messages of these accounts")
    accountIds?: string[];
    /** @description Return only messages of these customers, and of the customers below them */
    // @ApiMember(Description="Return only messages of these customers, and of the customers below them")
    customerIds?: string[];
    /** @description Return only messages of these endpoints */
    // @ApiMember(Description="Return only messages of these endpoints")
    endpointIds?: string[];
    /** @description Return only messages of these conversations */
    // @ApiMember(Description="Return only messages of these conversations")
    conversationIds?: string[];
    /** @description Return only messages after this date, in ISO 8601; UTC when it names no time zone */
    // @ApiMember(Description="Return only messages after this date, in ISO 8601; UTC when it names no time zone")
    afterDate?: string;
}

/** @description Retrieve a list of those who want no more messages. */
// @Route("/opt-outs", "GET")
interface ListOptOuts extends ListRequest<OptOutInfo>, IReturn<ListResponse<OptOutInfo>>
{
    /** @description Return only those of these accounts */
    // @ApiMember(Description="Return only those of these accounts")
    accountIds?: string[];
    /** @description Text that the address must contain */
    // @ApiMember(Description="Text that the address must contain")
    address?: string;
}

/** @description List who hears from which number of a pool. */
// @Route("/pools/{poolId}/recipients", "GET")
interface ListPoolRecipients extends ListRequest<PoolRecipient>, IReturn<ListResponse<PoolRecipient>>
{
    /** @description The ID of the pool */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    poolId?: string;
    /** @description Only those who hear from this number */
    // @ApiMember(Description="Only those who hear from this number")
    endpointId?: string;
    /** @description Text that the address must contain */
    // @ApiMember(Description="Text that the address must contain")
    address?: string;
}

/** @description List pools of senders. */
// @Route("/pools", "GET")
interface ListPools extends ListRequest<PoolInfo>, IReturn<ListResponse<PoolInfo>>
{
    /** @description Only the pools of these accounts */
    // @ApiMember(Description="Only the pools of these accounts")
    accountIds?: string[];
    /** @description Only pools for which this number writes */
    // @ApiMember(Description="Only pools for which this number writes")
    endpointId?: string;
}

/** @description List routes. */
// @Route("/routes", "GET")
interface ListRoutes extends ListRequest<RouteInfo>, IReturn<ListResponse<RouteInfo>>
{
    /** @description Only the routes of these accounts, without those for every account */
    // @ApiMember(Description="Only the routes of these accounts, without those for every account")
    accountIds?: string[];
    /** @description Only routes over this connection */
    // @ApiMember(Description="Only routes over this connection")
    connectionId?: string;
    /** @description Only routes of this endpoint */
    // @ApiMember(Description="Only routes of this endpoint")
    endpointId?: string;
    /** @description What the prefix must begin with, as +44 */
    // @ApiMember(Description="What the prefix must begin with, as +44")
    prefix?: string;
}

/** @description Retrieve a list of sessions. */
// @Route("/sessions", "GET")
interface ListSessions extends ListRequest<SessionInfo>, IReturn<ListResponse<SessionInfo>>
{
    /** @description Return only sessions of these accounts */
    // @ApiMember(Description="Return only sessions of these accounts")
    accountIds?: string[];
    /** @description Search the archive, which has the sessions that ended more than 15 days ago, and nothing else */
    // @ApiMember(Description="Search the archive, which has the sessions that ended more than 15 days ago, and nothing else")
    searchArchive?: boolean;
    /** @description The first day of creation, YYYY-MM-DD in UTC */
    // @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
    startDate?: string;
    /** @description The last day of creation, YYYY-MM-DD in UTC */
    // @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
    endDate?: string;
    /** @description Return only sessions of these customers, and of the customers below them */
    // @ApiMember(Description="Return only sessions of these customers, and of the customers below them")
    customerIds?: string[];
    /** @description Return only sessions of these endpoints */
    // @ApiMember(Description="Return only sessions of these endpoints")
    endpointIds?: string[];
    /** @description Text that the address of the beginner must contain */
    // @ApiMember(Description="Text that the address of the beginner must contain")
    from?: string;
    /** @description Text that the address of the other side must contain */
    // @ApiMember(Description="Text that the address of the other side must contain")
    to?: string;
    /** @description Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened */
    // @ApiMember(Description="Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened")
    log?: string;
    /** @description Return only children of this session; a chat has none, so the list is empty then */
    // @ApiMember(Description="Return only children of this session; a chat has none, so the list is empty then")
    parentSessionId?: string;
}

/** @description List what a webhook was told. */
// @Route("/webhooks/{webhookId}/deliveries", "GET")
interface ListWebhookDeliveries extends ListRequest<WebhookDeliveryInfo>, IReturn<ListResponse<WebhookDeliveryInfo>>
{
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhookId?: string;
    /** @description Only deliveries in this state */
    // @ApiMember(Description="Only deliveries in this state")
    state?: WebhookDeliveryStates;
    /** @description Only what is about these messages or sessions */
    // @ApiMember(Description="Only what is about these messages or sessions")
    subjectIds?: string[];
}

/** @description List webhooks. */
// @Route("/webhooks", "GET")
interface ListWebhooks extends ListRequest<WebhookInfo>, IReturn<ListResponse<WebhookInfo>>
{
    /** @description Only the webhooks of these accounts */
    // @ApiMember(Description="Only the webhooks of these accounts")
    accountIds?: string[];
    /** @description Only those that are disabled */
    // @ApiMember(Description="Only those that are disabled")
    onlyDisabled?: boolean;
}

/** @description Mark every message of a conversation as read. */
// @Route("/conversations/{conversationId}/read", "POST")
interface MarkConversationRead extends IReturn<MarkReadResponse>
{
    /** @description The ID of the conversation */
    // @ApiMember(Description="The ID of the conversation", IsRequired=true)
    conversationId?: string;
}

/** @description Mark messages as read. */
// @Route("/messages/read", "POST")
interface MarkMessagesRead extends IReturn<MarkReadResponse>
{
    /** @description The IDs of the messages, 1000 at most */
    // @ApiMember(Description="The IDs of the messages, 1000 at most", IsRequired=true)
    messageIds?: string[];
}

/** @description Make an API key. */
// @Route("/keys", "POST")
interface NewApiKey extends IReturn<NewApiKeyResponse>
{
    /** @description What the key is for, as people call it */
    // @ApiMember(Description="What the key is for, as people call it", IsRequired=true)
    name?: string;
    /** @description What the key may do; if it is missing, everything its maker and its user may */
    // @ApiMember(Description="What the key may do; if it is missing, everything its maker and its user may")
    roles?: string[];
    /** @description The account the key works for; may be missing for a caller who has only one */
    // @ApiMember(Description="The account the key works for; may be missing for a caller who has only one")
    accountId?: string;
    /** @description The user the key acts as; if it is missing, its maker. Only managers may name another */
    // @ApiMember(Description="The user the key acts as; if it is missing, its maker. Only managers may name another")
    userId?: string;
    /** @description When the key stops to work, in ISO 8601; if it is missing, never */
    // @ApiMember(Description="When the key stops to work, in ISO 8601; if it is missing, never")
    expires?: string;
}

/** @description Let a program that was written for Twilio, Kannel or Jasmin come in. */
// @Route("/doors/logins", "POST")
interface NewDoorLogin extends IReturn<NewDoorLoginResponse>
{
    /** @description The platform that the program was written for */
    // @ApiMember(Description="The platform that the program was written for", IsRequired=true)
    door?: DoorKinds;
    /** @description The name that it comes in with; of Twilio a SID, which is made if it is missing */
    // @ApiMember(Description="The name that it comes in with; of Twilio a SID, which is made if it is missing")
    username?: string;
    /** @description Of Twilio a key (SK...), which signs nothing, instead of an AccountSid */
    // @ApiMember(Description="Of Twilio a key (SK...), which signs nothing, instead of an AccountSid")
    apiKey?: boolean;
    /** @description Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made */
    // @ApiMember(Description="Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made")
    password?: string;
    /** @description The user that it acts as; if it is missing, the caller */
    // @ApiMember(Description="The user that it acts as; if it is missing, the caller")
    userId?: string;
    /** @description The endpoint that sends where a request names no sender */
    // @ApiMember(Description="The endpoint that sends where a request names no sender")
    endpointId?: string;
    /** @description The account that it works for; may be missing for a caller who has only one */
    // @ApiMember(Description="The account that it works for; may be missing for a caller who has only one")
    accountId?: string;
}

/** @description Let a program of a customer bind to the SMSC. */
// @Route("/esmes", "POST")
interface NewEsme extends EsmeRights, IReturn<NewEsmeResponse>
{
    /** @description The name that it binds with, 1 to 15 characters of ASCII; each is there once */
    // @ApiMember(Description="The name that it binds with, 1 to 15 characters of ASCII; each is there once", IsRequired=true)
    systemId?: string;
    /** @description The password that it binds with, 8 characters of ASCII; if it is missing, one is made */
    // @ApiMember(Description="The password that it binds with, 8 characters of ASCII; if it is missing, one is made")
    password?: string;
    /** @description The account that it sends for; may be missing for a caller who has only one */
    // @ApiMember(Description="The account that it sends for; may be missing for a caller who has only one")
    accountId?: string;
}

/** @description Keep a file in an account: the file of a multipart form with its fields, or base64. */
// @Route("/files", "POST")
interface NewFile extends IReturn<FileInfo>
{
    /** @description The account; needed by who has several */
    // @ApiMember(Description="The account; needed by who has several")
    accountId?: string;
    /** @description The customer that it belongs to */
    // @ApiMember(Description="The customer that it belongs to")
    customerId?: string;
    /** @description The content */
    // @ApiMember(Description="The content", IsRequired=true)
    data?: string;
    /** @description The name that recipients see */
    // @ApiMember(Description="The name that recipients see", IsRequired=true)
    fileName?: string;
    /** @description What it is, as image/png */
    // @ApiMember(Description="What it is, as image/png", IsRequired=true)
    contentType?: string;
}

/** @description Make a pool of senders. */
// @Route("/pools", "POST")
interface NewPool extends IReturn<PoolInfo>
{
    /** @description What people call it */
    // @ApiMember(Description="What people call it", IsRequired=true)
    name?: string;
    /** @description The numbers that write for it */
    // @ApiMember(Description="The numbers that write for it")
    endpointIds?: string[];
    /** @description The account it belongs to; may be missing for a caller who has only one */
    // @ApiMember(Description="The account it belongs to; may be missing for a caller who has only one")
    accountId?: string;
    /** @description The customer it belongs to */
    // @ApiMember(Description="The customer it belongs to")
    customerId?: string;
}

/** @description Let messages go over a connection. */
// @Route("/routes", "POST")
interface NewRoute extends IReturn<RouteInfo>
{
    /** @description The connection that they may go over */
    // @ApiMember(Description="The connection that they may go over", IsRequired=true)
    connectionId?: string;
    /** @description What their recipients' numbers begin with, as +44; if it is missing, any number */
    // @ApiMember(Description="What their recipients' numbers begin with, as +44; if it is missing, any number")
    prefix?: string;
    /** @description Only messages from this endpoint */
    // @ApiMember(Description="Only messages from this endpoint")
    endpointId?: string;
    /** @description Only messages of this account; if it is missing, that of the endpoint, or else every account */
    // @ApiMember(Description="Only messages of this account; if it is missing, that of the endpoint, or else every account")
    accountId?: string;
    /** @description Lower goes first; 10 if it is missing */
    // @ApiMember(Description="Lower goes first; 10 if it is missing")
    priority?: number;
    /** @description What a segment costs, with six decimals at most; among equals the cheapest goes first */
    // @ApiMember(Description="What a segment costs, with six decimals at most; among equals the cheapest goes first")
    cost?: number;
}

/** @description Create a new session. Only chats can be created: calls and faxes need a carrier for voice. */
// @Route("/sessions", "POST")
interface NewSession extends IReturn<SessionInfo>
{
    /** @description The channel of the session; Chat if it is missing */
    // @ApiMember(Description="The channel of the session; Chat if it is missing")
    channel?: FlowChannels;
    /** @description The address of the party to talk to, e.g. +15556667777 */
    // @ApiMember(Description="The address of the party to talk to, e.g. +15556667777", IsRequired=true)
    destination?: string;
    /** @description The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number */
    // @ApiMember(Description="The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number")
    callerId?: string;
    /** @description The ID of the endpoint to talk from; CallerId is not used if it is specified */
    // @ApiMember(Description="The ID of the endpoint to talk from; CallerId is not used if it is specified")
    endpointId?: string;
}

/** @description Subscribe an address to kinds of events. */
// @Route("/webhooks", "POST")
interface NewWebhook extends IReturn<NewWebhookResponse>
{
    /** @description The address that is told, of http or https */
    // @ApiMember(Description="The address that is told, of http or https", IsRequired=true)
    url?: string;
    /** @description The kinds of events, as message.received or message.*; if it is missing, all of them */
    // @ApiMember(Description="The kinds of events, as message.received or message.*; if it is missing, all of them")
    kinds?: string[];
    /** @description What it is for, as people call it */
    // @ApiMember(Description="What it is for, as people call it")
    description?: string;
    /** @description The account whose events are told; may be missing for a caller who has only one */
    // @ApiMember(Description="The account whose events are told; may be missing for a caller who has only one")
    accountId?: string;
    /** @description The secret to sign with, whsec_ and a key in base64; if it is missing, one is made */
    // @ApiMember(Description="The secret to sign with, whsec_ and a key in base64; if it is missing, one is made")
    secret?: string;
}

/** @description Do nothing: the operation is there for the types of its request. */
// @Route("/not-used")
interface NotUsedRequest extends IReturnVoid
{
    nodeParameter?: NodeParameter;
}

/** @description Change a login of a front door; what is missing stays as it is. */
// @Route("/doors/logins/{loginId}", "PATCH")
interface PatchDoorLogin extends IReturn<DoorLoginInfo>
{
    /** @description The ID of the login */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    loginId?: string;
    /** @description The user that it acts as from now on */
    // @ApiMember(Description="The user that it acts as from now on")
    userId?: string;
    /** @description The endpoint that sends where a request names no sender; an empty text is none */
    // @ApiMember(Description="The endpoint that sends where a request names no sender; an empty text is none")
    endpointId?: string;
}

/** @description Change what an ESME may do; what is missing stays as it is, and so does a list that is empty. */
// @Route("/esmes/{esmeId}", "PATCH")
interface PatchEsme extends EsmeRights, IReturn<EsmeInfo>
{
    /** @description The ID of the ESME */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    esmeId?: string;
    /** @description Shut it out, or let it in again */
    // @ApiMember(Description="Shut it out, or let it in again")
    disabled?: boolean;
}

/** @description Change the name or the customer of a file; what is left out stays as it is. */
// @Route("/files/{fileId}", "PATCH")
interface PatchFile extends IReturn<FileInfo>
{
    /** @description The ID of the file */
    // @ApiMember(Description="The ID of the file", IsRequired=true)
    fileId?: string;
    /** @description Its new name */
    // @ApiMember(Description="Its new name")
    fileName?: string;
    /** @description The customer that it belongs to from now on */
    // @ApiMember(Description="The customer that it belongs to from now on")
    customerId?: string;
}

/** @description Change a pool of senders; what is missing stays as it is. */
// @Route("/pools/{poolId}", "PATCH")
interface PatchPool extends IReturn<PoolInfo>
{
    /** @description The ID of the pool */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    poolId?: string;
    /** @description What people call it from now on */
    // @ApiMember(Description="What people call it from now on")
    name?: string;
    /** @description Whether nothing can be sent from it */
    // @ApiMember(Description="Whether nothing can be sent from it")
    disabled?: boolean;
    /** @description Numbers that join; one that is there stays */
    // @ApiMember(Description="Numbers that join; one that is there stays")
    addEndpointIds?: string[];
    /** @description Numbers that leave; their recipients hear from another one next time */
    // @ApiMember(Description="Numbers that leave; their recipients hear from another one next time")
    removeEndpointIds?: string[];
}

/** @description Change a route; what is missing stays as it is. */
// @Route("/routes/{routeId}", "PATCH")
interface PatchRoute extends IReturn<RouteInfo>
{
    /** @description The ID of the route */
    // @ApiMember(Description="The ID of the route", IsRequired=true)
    routeId?: string;
    /** @description Lower goes first */
    // @ApiMember(Description="Lower goes first")
    priority?: number;
    /** @description What a segment costs, with six decimals at most */
    // @ApiMember(Description="What a segment costs, with six decimals at most")
    cost?: number;
    /** @description Whether it does not count at all */
    // @ApiMember(Description="Whether it does not count at all")
    disabled?: boolean;
}

/** @description Change a webhook; what is missing stays as it is. */
// @Route("/webhooks/{webhookId}", "PATCH")
interface PatchWebhook extends IReturn<WebhookInfo>
{
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhookId?: string;
    /** @description The address that is told from now on */
    // @ApiMember(Description="The address that is told from now on")
    url?: string;
    /** @description The kinds of events from now on; * is all of them, and an empty list changes nothing */
    // @ApiMember(Description="The kinds of events from now on; * is all of them, and an empty list changes nothing")
    kinds?: string[];
    /** @description What it is for, as people call it */
    // @ApiMember(Description="What it is for, as people call it")
    description?: string;
    /** @description Disable it, or enable it again: then it is told first what it missed meanwhile */
    // @ApiMember(Description="Disable it, or enable it again: then it is told first what it missed meanwhile")
    disabled?: boolean;
}

/** @description Tell how a text would be sent and what it would cost; nothing is stored or sent. */
// @Route("/messages/preview", "POST")
interface PreviewMessage extends IReturn<MessagePreview>
{
    /** @description The text */
    // @ApiMember(Description="The text", IsRequired=true)
    body?: string;
    /** @description The ID of the endpoint that would send it */
    // @ApiMember(Description="The ID of the endpoint that would send it")
    endpointId?: string;
    /** @description The address that it would be sent to; needs EndpointId */
    // @ApiMember(Description="The address that it would be sent to; needs EndpointId")
    toAddress?: string;
}

/** @description Erase the text of a message for good. */
// @Route("/messages/{messageId}/redact", "POST")
interface RedactMessage extends IReturnVoid
{
    /** @description The ID of the message */
    // @ApiMember(Description="The ID of the message", IsRequired=true)
    messageId?: string;
}

/** @description Record that somebody wants messages again. */
// @Route("/opt-outs", "DELETE")
interface RemoveOptOut extends IReturnVoid
{
    /** @description The address, as +15556667777 */
    // @ApiMember(Description="The address, as +15556667777", IsRequired=true)
    address?: string;
    /** @description The account; needed by who has several */
    // @ApiMember(Description="The account; needed by who has several")
    accountId?: string;
    /** @description The ID of an endpoint or pool; the whole account without */
    // @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
    scope?: string;
}

/** @description Tell a webhook again; give one of the three members. */
// @Route("/webhooks/{webhookId}/replay", "POST")
interface ReplayWebhook extends IReturn<ReplayWebhookResponse>
{
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhookId?: string;
    /** @description Everything from the event with this number on */
    // @ApiMember(Description="Everything from the event with this number on")
    fromNumber?: number;
    /** @description Everything from this date on, in ISO 8601; UTC without a zone */
    // @ApiMember(Description="Everything from this date on, in ISO 8601; UTC without a zone")
    fromDate?: string;
    /** @description This one delivery alone */
    // @ApiMember(Description="This one delivery alone")
    deliveryId?: string;
}

/** @description Revoke an API key. */
// @Route("/keys/{keyId}", "DELETE")
interface RevokeApiKey extends IReturnVoid
{
    /** @description The ID of the key */
    // @ApiMember(Description="The ID of the key", IsRequired=true)
    keyId?: string;
}

/** @description Give a login of a front door another password. */
// @Route("/doors/logins/{loginId}/password", "POST")
interface RotateDoorPassword extends IReturn<RotateDoorPasswordResponse>
{
    /** @description The ID of the login */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    loginId?: string;
    /** @description The password from now on, 8 characters or more; if it is missing, one is made */
    // @ApiMember(Description="The password from now on, 8 characters or more; if it is missing, one is made")
    password?: string;
}

/** @description Give an ESME another password. */
// @Route("/esmes/{esmeId}/password", "POST")
interface RotateEsmePassword extends IReturn<RotateEsmePasswordResponse>
{
    /** @description The ID of the ESME */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    esmeId?: string;
    /** @description The password from now on, 8 characters of ASCII; if it is missing, one is made */
    // @ApiMember(Description="The password from now on, 8 characters of ASCII; if it is missing, one is made")
    password?: string;
}

/** @description Give a webhook a new secret. */
// @Route("/webhooks/{webhookId}/secret", "POST")
interface RotateWebhookSecret extends IReturn<RotateWebhookSecretResponse>
{
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhookId?: string;
    /** @description How long the secret before it signs too, up to 720 hours; if missing, 24 */
    // @ApiMember(Description="How long the secret before it signs too, up to 720 hours; if missing, 24")
    keepHours?: number;
}

/** @description Send a message at a later time: into a session, or from an endpoint to an address. */
// @Route("/messages/schedule", "POST")
interface ScheduleMessage extends IReturn<ScheduledMessage>
{
    /** @description The ID of the session to send into. Specify either this or EndpointId+ToAddress */
    // @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    sessionId?: string;
    /** @description The ID of the endpoint to send from. Not used if SessionId is specified */
    // @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
    endpointId?: string;
    /** @description The address to send to, e.g. +15556667777. Not used if SessionId is specified */
    // @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    toAddress?: string;
    /** @description The body of the message */
    // @ApiMember(Description="The body of the message", IsRequired=true)
    body?: string;
    /** @description When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00 */
    // @ApiMember(Description="When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00", IsRequired=true)
    sendAt?: string;
}

/** @description Send one text to many recipients, each with their own values in it. */
// @Route("/bulks", "POST")
interface SendBulk extends IReturn<BulkInfo>
{
    /** @description The ID of the endpoint to send from, a pool of senders perhaps */
    // @ApiMember(Description="The ID of the endpoint to send from, a pool of senders perhaps", IsRequired=true)
    endpointId?: string;
    /** @description The text; {{name}} stands for a variable */
    // @ApiMember(Description="The text; {{name}} stands for a variable", IsRequired=true)
    body?: string;
    /** @description Whom to send to, 10000 at most, each address once */
    // @ApiMember(Description="Whom to send to, 10000 at most, each address once", IsRequired=true)
    recipients?: BulkRecipient[];
    /** @description When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00 */
    // @ApiMember(Description="When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00")
    sendAt?: string;
}

/** @description Send files, with a text or without one: into a session, or from an endpoint to an address. */
// @Route("/messages/media", "POST")
interface SendMedia extends IReturn<MessageInfo>
{
    /** @description The ID of the session to send into. Specify either this or EndpointId+ToAddress */
    // @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    sessionId?: string;
    /** @description The ID of the endpoint to send from. Not used if SessionId is specified */
    // @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
    endpointId?: string;
    /** @description The address to send to, e.g. +15556667777. Not used if SessionId is specified */
    // @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    toAddress?: string;
    /** @description The text that goes with the files */
    // @ApiMember(Description="The text that goes with the files")
    body?: string;
    /** @description The IDs of the files, as UploadFile gives them, in their order */
    // @ApiMember(Description="The IDs of the files, as UploadFile gives them, in their order", IsRequired=true)
    fileIds?: string[];
}

/** @description Send a message into a session, or from an endpoint to an address. */
// @Route("/sessions/{sessionId}/messages", "POST")
// @Route("/messages")
interface SendMessage extends IReturn<MessageInfo>
{
    /** @description The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress */
    // @ApiMember(Description="The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress")
    sessionId?: string;
    /** @description The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified */
    // @ApiMember(Description="The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified")
    endpointId?: string;
    /** @description The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified */
    // @ApiMember(Description="The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified")
    toAddress?: string;
    /** @description The body of the message */
    // @ApiMember(Description="The body of the message")
    body?: string;
}

/** @description Have an address told of every text that comes in for an endpoint, in place of the one before it in this form. */
// @Route("/doors/listeners", "PUT")
interface SetDoorListener extends IReturn<DoorListenerInfo>
{
    /** @description The endpoint whose texts are told */
    // @ApiMember(Description="The endpoint whose texts are told", IsRequired=true)
    endpointId?: string;
    /** @description The address that is told; in Kannel's form with its escape codes */
    // @ApiMember(Description="The address that is told; in Kannel's form with its escape codes", IsRequired=true)
    url?: string;
    /** @description Whose form they are told in; Twilio's if it is missing */
    // @ApiMember(Description="Whose form they are told in; Twilio's if it is missing")
    form?: ListenerForms;
    /** @description In Twilio's form: the login whose AuthToken signs; may be missing while there is only one */
    // @ApiMember(Description="In Twilio's form: the login whose AuthToken signs; may be missing while there is only one")
    loginId?: string;
    /** @description In the forms of Kannel and Jasmin: GET, as is usual, or POST */
    // @ApiMember(Description="In the forms of Kannel and Jasmin: GET, as is usual, or POST")
    method?: string;
    /** @description In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none */
    // @ApiMember(Description="In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none")
    maxMessages?: number;
    /** @description In Kannel's form: have the header X-Kannel-From */
    // @ApiMember(Description="In Kannel's form: have the header X-Kannel-From")
    sendSender?: boolean;
    /** @description In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2 */
    // @ApiMember(Description="In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2")
    recode?: boolean;
}

/** @description Limit a number or a connection; what is missing is limited no more. */
// @Route("/limits/{limitedId}", "PUT")
interface SetLimit extends IReturn<LimitInfo>
{
    /** @description The ID of the endpoint or connection */
    // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    limitedId?: string;
    /** @description Segments a second of a number, kept as whole segments a minute: 1.25 is 75 */
    // @ApiMember(Description="Segments a second of a number, kept as whole segments a minute: 1.25 is 75")
    ratePerSecond?: number;
    /** @description Segments a day */
    // @ApiMember(Description="Segments a day")
    dailyCap?: number;
}

/** @description Send a sample to a webhook. */
// @Route("/webhooks/{webhookId}/test", "POST")
interface TestWebhook extends IReturnVoid
{
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhookId?: string;
}

/** @description Keep a file, to be sent with messages; as base64, or as the file of a multipart form. */
// @Route("/app/files", "POST")
interface UploadFile extends IReturn<FileInfo>
{
    /** @description The content */
    // @ApiMember(Description="The content", IsRequired=true)
    data?: string;
    /** @description The name that recipients see */
    // @ApiMember(Description="The name that recipients see", IsRequired=true)
    fileName?: string;
    /** @description What it is, as image/png */
    // @ApiMember(Description="What it is, as image/png", IsRequired=true)
    contentType?: string;
    /** @description The account; needed by who has several */
    // @ApiMember(Description="The account; needed by who has several")
    accountId?: string;
    /** @description The customer that it belongs to; needed by a Customer who has several */
    // @ApiMember(Description="The customer that it belongs to; needed by a Customer who has several")
    customerId?: string;
}

