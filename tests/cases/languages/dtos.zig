/// Options:
/// Version: 8.10
/// Tip: To override a DTO option, remove "//" prefix before updating
/// BaseUrl: http://trunkline.test
///
/// //GlobalNamespace: 
/// //MakePropertiesOptional: False
/// //AddServiceStackTypes: True
/// //AddResponseStatus: False
/// //AddImplicitVersion: 
/// //AddDescriptionAsComments: True
/// //IncludeTypes: 
/// //ExcludeTypes: 
/// //DefaultImports: std

const std = @import("std");

/// Values by name.
pub const Struct = std.json.ArrayHashMap(Value);

/// A value of one of the kinds that flows have.
pub const Value = struct {
    boolValue: ?bool = null,
    stringValue: ?[]const u8 = null,
    numberValue: ?f64 = null,
    listValue: ?[]const Struct = null,
    structValue: ?Struct = null,
};

/// What one parameter of a node is set to, or where it comes from.
pub const NodeParameter = struct {
    /// Unique in the flow
    // @ApiMember(Description="Unique in the flow")
    id: ?[]const u8 = null,
    /// The name of one of the types of values, as String or Transition
    // @ApiMember(Description="The name of one of the types of values, as String or Transition")
    @"type": ?[]const u8 = null,
    /// Where it comes from: Value, Expression, or an object as Customer
    // @ApiMember(Description="Where it comes from: Value, Expression, or an object as Customer")
    source: ?[]const u8 = null,
    /// The value, where the source is Value
    // @ApiMember(Description="The value, where the source is Value")
    value: ?Value = null,
    /// The expression, where the source is Expression
    // @ApiMember(Description="The expression, where the source is Expression")
    expression: ?[]const u8 = null,
    /// The name of the field, where the source is an object
    // @ApiMember(Description="The name of the field, where the source is an object")
    referenceId: ?[]const u8 = null,
    isOutput: bool = false,
    isAsync: bool = false,
    listParameters: ?[]const NodeParameterMap = null,
    structParameters: ?NodeParameterMap = null,
};

/// The parameters of a node by name.
pub const NodeParameterMap = std.json.ArrayHashMap(NodeParameter);

/// An API key: what it may do and when it was used, never the key itself.
pub const ApiKeyInfo = struct {
    id: ?[]const u8 = null,
    /// The one account that the key works for
    // @ApiMember(Description="The one account that the key works for")
    accountId: ?[]const u8 = null,
    /// The user that the key acts as
    // @ApiMember(Description="The user that the key acts as")
    userId: ?[]const u8 = null,
    name: ?[]const u8 = null,
    /// The last characters of the key, to tell it from others
    // @ApiMember(Description="The last characters of the key, to tell it from others")
    hint: ?[]const u8 = null,
    /// What the key may do, as long as its user still has these roles
    // @ApiMember(Description="What the key may do, as long as its user still has these roles")
    roles: []const []const u8 = &.{},
    dateCreated: ?[]const u8 = null,
    /// When the key stops to work; missing for a key that works until revoked
    // @ApiMember(Description="When the key stops to work; missing for a key that works until revoked")
    expires: ?[]const u8 = null,
    /// When the key was used last, exact to a minute
    // @ApiMember(Description="When the key was used last, exact to a minute")
    lastUsed: ?[]const u8 = null,
    /// When the key was revoked
    // @ApiMember(Description="When the key was revoked")
    revoked: ?[]const u8 = null,
};

/// What one attempt to hand a message to the carrier came to.
pub const AttemptOutcomes = enum {
    accepted,
    deferred,
    refused,
    unknown,
};

/// How many messages of a bulk have each status.
pub const BulkCounts = struct {
    /// Recipients for whom there is no message yet, and none will be if it is canceled
    // @ApiMember(Description="Recipients for whom there is no message yet, and none will be if it is canceled")
    pending: i32 = 0,
    /// Recipients who get no message; the results say why
    // @ApiMember(Description="Recipients who get no message; the results say why")
    refused: i32 = 0,
    scheduled: i32 = 0,
    /// Waiting or being sent
    // @ApiMember(Description="Waiting or being sent")
    queued: i32 = 0,
    sent: i32 = 0,
    delivered: i32 = 0,
    undelivered: i32 = 0,
    failed: i32 = 0,
    unconfirmed: i32 = 0,
    canceled: i32 = 0,
};

/// One recipient of a bulk, with the values of the variables in its text.
pub const BulkRecipient = struct {
    /// The address, e.g. +15556667777
    // @ApiMember(Description="The address, e.g. +15556667777", IsRequired=true)
    toAddress: ?[]const u8 = null,
    /// The values of the variables of the text, by their names
    // @ApiMember(Description="The values of the variables of the text, by their names")
    variables: ?std.json.ArrayHashMap([]const u8) = null,
};

/// What became of one recipient of a bulk.
pub const BulkResult = struct {
    /// Which recipient of the request it was; the first one is 0
    // @ApiMember(Description="Which recipient of the request it was; the first one is 0")
    number: i32 = 0,
    toAddress: ?[]const u8 = null,
    /// The status of the message, or refused
    // @ApiMember(Description="The status of the message, or refused")
    status: ?[]const u8 = null,
    messageId: ?[]const u8 = null,
    /// What went wrong last, in words
    // @ApiMember(Description="What went wrong last, in words")
    @"error": ?[]const u8 = null,
};

/// How far a bulk is: whether its messages are made, or taken back.
pub const BulkStatuses = enum {
    making,
    made,
    canceling,
    canceled,
};

/// Which way a message went, seen from the endpoint.
pub const MessageDirections = enum {
    Incoming,
    Outgoing,
};

/// One message.
pub const MessageInfo = struct {
    id: ?[]const u8 = null,
    accountId: ?[]const u8 = null,
    customerId: ?[]const u8 = null,
    endpointId: ?[]const u8 = null,
    endpointDisplayName: ?[]const u8 = null,
    date: ?[]const u8 = null,
    direction: MessageDirections = .Incoming,
    otherAddress: ?[]const u8 = null,
    sender: ?[]const u8 = null,
    text: ?[]const u8 = null,
    isUnread: bool = false,
};

/// All messages between an endpoint and another address, with the newest of them.
pub const ConversationInfo = struct {
    id: ?[]const u8 = null,
    endpointId: ?[]const u8 = null,
    otherAddress: ?[]const u8 = null,
    mostRecentMessage: ?MessageInfo = null,
};

/// Somebody read messages of a conversation.
pub const ConversationRead = struct {
    conversationId: ?[]const u8 = null,
    accountId: ?[]const u8 = null,
    endpointId: ?[]const u8 = null,
    date: ?[]const u8 = null,
    /// The name of who read them
    // @ApiMember(Description="The name of who read them")
    readBy: ?[]const u8 = null,
    messageIds: []const []const u8 = &.{},
};

/// One step on the path from the topmost customer.
pub const CustomerBreadcrumb = struct {
    id: ?[]const u8 = null,
    name: ?[]const u8 = null,
};

/// The parts of the dashboard that a user sees.
pub const DashboardPermissions = enum {
    ViewFiles,
    ViewNotifications,
    ViewSessions,
    ViewEndpoints,
    ViewReports,
    ViewCustomers,
    ViewFlows,
    ViewCallCenter,
};

/// The platforms whose programs come in: by Twilio's API, by Kannel's sendsms, by Jasmin's HTTP API.
pub const DoorKinds = enum {
    twilio,
    kannel,
    jasmin,
};

/// What every stored thing tells of itself.
pub const EntityInfo = struct {
    id: ?[]const u8 = null,
    dateCreated: ?[]const u8 = null,
    dateLastModified: ?[]const u8 = null,
    createdBy: ?[]const u8 = null,
    lastModifiedBy: ?[]const u8 = null,
};

/// What an ESME may do.
pub const EsmeRights = struct {
    /// Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one
    // @ApiMember(Description="Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")
    networks: ?[]const []const u8 = null,
    /// The endpoints that it may send from and is handed texts of; * is all of them, as of a new one
    // @ApiMember(Description="The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")
    endpointIds: ?[]const []const u8 = null,
    /// The endpoint that sends where a unit names no source; an empty text is none
    // @ApiMember(Description="The endpoint that sends where a unit names no source; an empty text is none")
    defaultEndpointId: ?[]const u8 = null,
    /// Whether it must come over TLS; a new one need not
    // @ApiMember(Description="Whether it must come over TLS; a new one need not")
    tls: ?bool = null,
    /// How many binds it has at once on each server, from 1 to 1000; a new one 4
    // @ApiMember(Description="How many binds it has at once on each server, from 1 to 1000; a new one 4")
    binds: ?i32 = null,
    /// How many segments a second it may submit; 0 is no limit, as of a new one
    // @ApiMember(Description="How many segments a second it may submit; 0 is no limit, as of a new one")
    rate: ?i32 = null,
    /// How many units are in work at once on each bind, from 1 to 10,000; of a new one 100
    // @ApiMember(Description="How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")
    window: ?i32 = null,
};

/// Where a message stands; delivered, undelivered, failed and canceled are ends.
pub const MessageStatuses = enum {
    scheduled,
    queued,
    sending,
    sent,
    delivered,
    undelivered,
    failed,
    unconfirmed,
    canceled,
};

/// A message has another status, or another attempt to send it has failed.
pub const MessageStatusChange = struct {
    messageId: ?[]const u8 = null,
    accountId: ?[]const u8 = null,
    endpointId: ?[]const u8 = null,
    sessionId: ?[]const u8 = null,
    conversationId: ?[]const u8 = null,
    date: ?[]const u8 = null,
    status: MessageStatuses = .scheduled,
    /// Which attempt it was, where one was made
    // @ApiMember(Description="Which attempt it was, where one was made")
    attempt: ?i32 = null,
    /// The kind of failure, as unreachable or throttled
    // @ApiMember(Description="The kind of failure, as unreachable or throttled")
    failure: ?[]const u8 = null,
    /// What went wrong, in words
    // @ApiMember(Description="What went wrong, in words")
    @"error": ?[]const u8 = null,
    /// When it will be tried again
    // @ApiMember(Description="When it will be tried again")
    nextAttemptDate: ?[]const u8 = null,
};

/// A session began, ended, or goes on.
pub const SessionChange = struct {
    sessionId: ?[]const u8 = null,
    accountId: ?[]const u8 = null,
    customerId: ?[]const u8 = null,
    endpointId: ?[]const u8 = null,
    conversationId: ?[]const u8 = null,
    otherAddress: ?[]const u8 = null,
    date: ?[]const u8 = null,
    ended: bool = false,
};

/// One event; the member that its name speaks of is there, the others are not.
pub const EventInfo = struct {
    id: ?[]const u8 = null,
    /// As the command of /event-stream, such as MessageReceived
    // @ApiMember(Description="As the command of /event-stream, such as MessageReceived")
    name: ?[]const u8 = null,
    message: ?MessageInfo = null,
    messageStatusChange: ?MessageStatusChange = null,
    sessionChange: ?SessionChange = null,
    conversationRead: ?ConversationRead = null,
};

/// How a file came to be.
pub const FileTypes = enum {
    Upload,
    VoiceMessage,
    CallRecording,
    Fax,
    Attachment,
    FaxOutgoing,
};

/// The kinds of communication.
pub const FlowChannels = enum {
    Voice,
    Chat,
    Fax,
};

/// Which end of a sorted list comes first.
pub const SortOrders = enum {
    Ascend,
    Descend,
};

/// Asks for one page of a list.
pub fn ListRequest(comptime T: type) type {
    _ = T;
    return struct {
        /// The page to return; the first one is 0
        // @ApiMember(Description="The page to return; the first one is 0")
        page: i32 = 0,
        /// How many items a page has, from 1 to 1000; 0 is 25
        // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
        countPerPage: i32 = 0,
        /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
        // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
        all: bool = false,
        /// Return only the items with these IDs
        // @ApiMember(Description="Return only the items with these IDs")
        specificIds: ?[]const []const u8 = null,
        /// The field to sort by
        // @ApiMember(Description="The field to sort by")
        sortField: ?[]const u8 = null,
        /// The order to sort in; if it is missing, dates descend and other fields ascend
        // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
        sortOrder: ?SortOrders = null,
        /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
        // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
        simplifiedPaging: bool = false,
    };
}

/// Whose form a text is told in: Twilio's webhooks, Kannel's sms-service, or Jasmin's HTTP connectors.
pub const ListenerForms = enum {
    twilio,
    kannel,
    jasmin,
};

/// One attempt to hand a message to the carrier.
pub const MessageAttempt = struct {
    /// Which attempt it was; the first one is 1
    // @ApiMember(Description="Which attempt it was; the first one is 1")
    number: i32 = 0,
    date: ?[]const u8 = null,
    outcome: AttemptOutcomes = .accepted,
    /// The kind of failure, as unreachable or throttled
    // @ApiMember(Description="The kind of failure, as unreachable or throttled")
    failure: ?[]const u8 = null,
    /// Why, in words
    // @ApiMember(Description="Why, in words")
    reason: ?[]const u8 = null,
};

/// One thing that happened to a message.
pub const MessageEvent = struct {
    date: ?[]const u8 = null,
    kind: ?[]const u8 = null,
    description: ?[]const u8 = null,
};

/// One delivery receipt.
pub const MessageReceipt = struct {
    date: ?[]const u8 = null,
    delivered: bool = false,
    failure: ?[]const u8 = null,
    reason: ?[]const u8 = null,
};

/// Somebody who wants no more messages.
pub const OptOutInfo = struct {
    accountId: ?[]const u8 = null,
    address: ?[]const u8 = null,
    /// The endpoint or pool that it is about; missing for the whole account
    // @ApiMember(Description="The endpoint or pool that it is about; missing for the whole account")
    scope: ?[]const u8 = null,
    /// How it came about: keyword, carrier, import or api
    // @ApiMember(Description="How it came about: keyword, carrier, import or api")
    how: ?[]const u8 = null,
    /// What they wrote
    // @ApiMember(Description="What they wrote")
    keyword: ?[]const u8 = null,
    /// The message in which they wrote it, or that the carrier refused
    // @ApiMember(Description="The message in which they wrote it, or that the carrier refused")
    messageId: ?[]const u8 = null,
    /// Who recorded it
    // @ApiMember(Description="Who recorded it")
    by: ?[]const u8 = null,
    date: ?[]const u8 = null,
};

/// A number that writes for a pool.
pub const PoolMember = struct {
    endpointId: ?[]const u8 = null,
    address: ?[]const u8 = null,
    displayName: ?[]const u8 = null,
    /// Whether it may not send texts; the pool passes it over
    // @ApiMember(Description="Whether it may not send texts; the pool passes it over")
    disabled: bool = false,
    /// Whether it rests because it failed again and again; the pool passes it over
    // @ApiMember(Description="Whether it rests because it failed again and again; the pool passes it over")
    resting: bool = false,
};

/// Somebody who hears from the same number of a pool every time.
pub const PoolRecipient = struct {
    address: ?[]const u8 = null,
    /// The number that writes to them
    // @ApiMember(Description="The number that writes to them")
    endpointId: ?[]const u8 = null,
    /// Since when it does
    // @ApiMember(Description="Since when it does")
    date: ?[]const u8 = null,
};

/// One field's error.
// @DataContract
pub const ResponseError = struct {
    // @DataMember(Order=1)
    errorCode: ?[]const u8 = null,
    // @DataMember(Order=2)
    fieldName: ?[]const u8 = null,
    // @DataMember(Order=3)
    message: ?[]const u8 = null,
    // @DataMember(Order=4)
    meta: ?std.json.ArrayHashMap([]const u8) = null,
};

/// What went wrong, in the form that every client of ServiceStack reads.
// @DataContract
pub const ResponseStatus = struct {
    // @DataMember(Order=1)
    errorCode: ?[]const u8 = null,
    // @DataMember(Order=2)
    message: ?[]const u8 = null,
    // @DataMember(Order=3)
    stackTrace: ?[]const u8 = null,
    // @DataMember(Order=4)
    errors: ?[]const ResponseError = null,
    // @DataMember(Order=5)
    meta: ?std.json.ArrayHashMap([]const u8) = null,
};

/// The state of a call; a chat that goes on is Connected, one that ended Disconnected.
pub const SessionCallState = enum {
    Disconnected,
    Ringing,
    Connected,
    Hold,
    Passive,
};

/// Whether the session is dialling.
pub const SessionDialState = enum {
    None,
    Active,
};

/// Why a session is on hold.
pub const SessionHoldReasons = enum {
    None,
    Transferring,
};

/// One line of what happened in a session.
pub const SessionLogInfo = struct {
    date: ?[]const u8 = null,
    message: ?[]const u8 = null,
};

/// The state of a session in a queue.
pub const SessionQueueStates = enum {
    None,
    Queued,
    Ringing,
    Connected,
    Hold,
    Disconnected,
};

/// What a manager may do.
pub const UserManagerAccess = enum {
    ReadOnly,
    ReadWrite,
    ReadWriteDelete,
};

/// Where a delivery stands: owed (it will be tried, or tried again), delivered, or failed for good.
pub const WebhookDeliveryStates = enum {
    owed,
    delivered,
    failed,
};

/// One event that a webhook is told: what came of it, or when it is tried next.
pub const WebhookDeliveryInfo = struct {
    /// The ID of the delivery, which is its header webhook-id
    // @ApiMember(Description="The ID of the delivery, which is its header webhook-id")
    id: ?[]const u8 = null,
    webhookId: ?[]const u8 = null,
    /// The number of the event in the log
    // @ApiMember(Description="The number of the event in the log")
    eventNumber: i32 = 0,
    /// What happened, as message.delivered
    // @ApiMember(Description="What happened, as message.delivered")
    kind: ?[]const u8 = null,
    /// The ID of the message, session or webhook that it is about
    // @ApiMember(Description="The ID of the message, session or webhook that it is about")
    subjectId: ?[]const u8 = null,
    /// Deliveries of one conversation are made one after the other
    // @ApiMember(Description="Deliveries of one conversation are made one after the other")
    conversationId: ?[]const u8 = null,
    state: WebhookDeliveryStates = .owed,
    attempts: i32 = 0,
    /// The status of the last answer; missing when there was none
    // @ApiMember(Description="The status of the last answer; missing when there was none")
    status: ?i32 = null,
    /// Why the last attempt failed, in words
    // @ApiMember(Description="Why the last attempt failed, in words")
    @"error": ?[]const u8 = null,
    dateCreated: ?[]const u8 = null,
    dateLastAttempt: ?[]const u8 = null,
    /// When it is tried next; missing when it waits for an earlier one of its conversation
    // @ApiMember(Description="When it is tried next; missing when it waits for an earlier one of its conversation")
    nextAttempt: ?[]const u8 = null,
};

/// Who is signed in; nothing at all after signing out.
// @DataContract
pub const AuthenticateResponse = struct {
    // @DataMember(Order=1)
    userId: ?[]const u8 = null,
    // @DataMember(Order=2)
    sessionId: ?[]const u8 = null,
    // @DataMember(Order=3)
    userName: ?[]const u8 = null,
    // @DataMember(Order=4)
    displayName: ?[]const u8 = null,
    // @DataMember(Order=5)
    referrerUrl: ?[]const u8 = null,
    // @DataMember(Order=6)
    bearerToken: ?[]const u8 = null,
    // @DataMember(Order=7)
    refreshToken: ?[]const u8 = null,
    // @DataMember(Order=8)
    profileUrl: ?[]const u8 = null,
    // @DataMember(Order=9)
    roles: ?[]const []const u8 = null,
    // @DataMember(Order=10)
    permissions: ?[]const []const u8 = null,
    // @DataMember(Order=11)
    responseStatus: ?ResponseStatus = null,
    // @DataMember(Order=12)
    meta: ?std.json.ArrayHashMap([]const u8) = null,
};

/// One text to many recipients.
pub const BulkInfo = struct {
    id: ?[]const u8 = null,
    accountId: ?[]const u8 = null,
    /// The endpoint that sends
    // @ApiMember(Description="The endpoint that sends")
    endpointId: ?[]const u8 = null,
    /// The text, with its variables
    // @ApiMember(Description="The text, with its variables")
    body: ?[]const u8 = null,
    status: BulkStatuses = .making,
    /// How many recipients there are
    // @ApiMember(Description="How many recipients there are")
    total: i32 = 0,
    /// For how many of them there is a message by now, or a refusal
    // @ApiMember(Description="For how many of them there is a message by now, or a refusal")
    made: i32 = 0,
    /// How many of those were refused
    // @ApiMember(Description="How many of those were refused")
    refused: i32 = 0,
    date: ?[]const u8 = null,
    /// When it is sent, if not at once
    // @ApiMember(Description="When it is sent, if not at once")
    sendAt: ?[]const u8 = null,
    createdBy: ?[]const u8 = null,
};

/// A bulk and what has become of its messages.
pub const BulkProgress = struct {
    bulk: ?BulkInfo = null,
    counts: ?BulkCounts = null,
};

/// An address that is told of every text that comes in for an endpoint, and whose answer is the reply.
pub const DoorListenerInfo = struct {
    id: ?[]const u8 = null,
    accountId: ?[]const u8 = null,
    endpointId: ?[]const u8 = null,
    form: ListenerForms = .twilio,
    url: ?[]const u8 = null,
    /// In Twilio's form: the login whose AuthToken signs
    // @ApiMember(Description="In Twilio's form: the login whose AuthToken signs")
    loginId: ?[]const u8 = null,
    /// GET or POST
    // @ApiMember(Description="GET or POST")
    method: ?[]const u8 = null,
    /// In Kannel's form: where a reply is cut, in segments; 0 sends none
    // @ApiMember(Description="In Kannel's form: where a reply is cut, in segments; 0 sends none")
    maxMessages: ?i32 = null,
    /// In Kannel's form: whether the header X-Kannel-From is there
    // @ApiMember(Description="In Kannel's form: whether the header X-Kannel-From is there")
    sendSender: ?bool = null,
    /// In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too
    // @ApiMember(Description="In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too")
    recode: ?bool = null,
    dateCreated: ?[]const u8 = null,
};

/// A login of a front door: for whom a program comes in, never its password.
pub const DoorLoginInfo = struct {
    id: ?[]const u8 = null,
    accountId: ?[]const u8 = null,
    door: DoorKinds = .twilio,
    /// The name that a program comes in with; of Twilio an AccountSid, or the SID of a key
    // @ApiMember(Description="The name that a program comes in with; of Twilio an AccountSid, or the SID of a key")
    username: ?[]const u8 = null,
    /// The user that the program acts as
    // @ApiMember(Description="The user that the program acts as")
    userId: ?[]const u8 = null,
    /// The endpoint that sends where a request names no sender
    // @ApiMember(Description="The endpoint that sends where a request names no sender")
    endpointId: ?[]const u8 = null,
    dateCreated: ?[]const u8 = null,
};

/// An ESME: what it may do, never its password.
pub const EsmeInfo = struct {
    id: ?[]const u8 = null,
    accountId: ?[]const u8 = null,
    /// The name that it binds with
    // @ApiMember(Description="The name that it binds with")
    systemId: ?[]const u8 = null,
    /// Where it may come from; empty is everywhere
    // @ApiMember(Description="Where it may come from; empty is everywhere")
    networks: []const []const u8 = &.{},
    /// The endpoints that it may send from and is handed texts of; empty is all of the account's
    // @ApiMember(Description="The endpoints that it may send from and is handed texts of; empty is all of the account's")
    endpointIds: []const []const u8 = &.{},
    /// The endpoint that sends where a unit names no source
    // @ApiMember(Description="The endpoint that sends where a unit names no source")
    defaultEndpointId: ?[]const u8 = null,
    /// Whether it must come over TLS
    // @ApiMember(Description="Whether it must come over TLS")
    tls: bool = false,
    /// How many binds it has at once on each server
    // @ApiMember(Description="How many binds it has at once on each server")
    binds: i32 = 0,
    /// How many segments a second it may submit; missing is no limit
    // @ApiMember(Description="How many segments a second it may submit; missing is no limit")
    rate: ?i32 = null,
    /// How many units are in work at once on each bind
    // @ApiMember(Description="How many units are in work at once on each bind")
    window: i32 = 0,
    /// Whether it is shut out
    // @ApiMember(Description="Whether it is shut out")
    disabled: bool = false,
    dateCreated: ?[]const u8 = null,
};

/// One file of an account.
pub const FileInfo = struct {
    id: ?[]const u8 = null,
    dateCreated: ?[]const u8 = null,
    dateLastModified: ?[]const u8 = null,
    createdBy: ?[]const u8 = null,
    lastModifiedBy: ?[]const u8 = null,
    @"type": FileTypes = .Upload,
    accountId: ?[]const u8 = null,
    customerId: ?[]const u8 = null,
    userId: ?[]const u8 = null,
    fileName: ?[]const u8 = null,
    /// A link that opens the file for whoever has it, until it ends
    // @ApiMember(Description="A link that opens the file for whoever has it, until it ends")
    uri: ?[]const u8 = null,
    contentType: ?[]const u8 = null,
    /// In bytes
    // @ApiMember(Description="In bytes")
    contentLength: i32 = 0,
    fromAddress: ?[]const u8 = null,
    toAddress: ?[]const u8 = null,
};

/// How many segments a number may send a second, and a number or a connection a day.
pub const LimitInfo = struct {
    /// The ID of the endpoint or connection that is limited
    // @ApiMember(Description="The ID of the endpoint or connection that is limited")
    id: ?[]const u8 = null,
    /// Whose it is; missing for a connection of the whole installation
    // @ApiMember(Description="Whose it is; missing for a connection of the whole installation")
    accountId: ?[]const u8 = null,
    /// Whether it is a connection that is limited
    // @ApiMember(Description="Whether it is a connection that is limited")
    isConnection: bool = false,
    /// Its number, address or name
    // @ApiMember(Description="Its number, address or name")
    name: ?[]const u8 = null,
    /// Segments a second; missing without a limit
    // @ApiMember(Description="Segments a second; missing without a limit")
    ratePerSecond: ?f64 = null,
    /// Segments a day; missing without a limit
    // @ApiMember(Description="Segments a day; missing without a limit")
    dailyCap: ?i32 = null,
    /// Segments sent today, where there is a daily cap
    // @ApiMember(Description="Segments sent today, where there is a daily cap")
    sentToday: ?i32 = null,
};

/// Conversations, the one that moved last first.
pub const ListConversationsResponse = struct {
    /// The newest 1000 of them at most
    // @ApiMember(Description="The newest 1000 of them at most")
    conversations: []const ConversationInfo = &.{},
};

/// The events, the oldest first, and where to go on.
pub const ListEventsResponse = struct {
    events: []const EventInfo = &.{},
    /// Ask on with this as AfterEventId
    // @ApiMember(Description="Ask on with this as AfterEventId")
    lastEventId: ?[]const u8 = null,
    /// Whether there is more already; ask on at once
    // @ApiMember(Description="Whether there is more already; ask on at once")
    hasMore: bool = false,
    /// Whether events were missed that cannot be listed any more: load anew what you show
    // @ApiMember(Description="Whether events were missed that cannot be listed any more: load anew what you show")
    missed: bool = false,
};

/// One page of a list.
pub fn ListResponse(comptime T: type) type {
    return struct {
        items: []const T = &.{},
        totalCount: i32 = 0,
        totalPages: i32 = 0,
        hasMorePages: bool = false,
    };
}

/// Which messages were unread and are read now.
pub const MarkReadResponse = struct {
    /// How many messages were unread and are read now
    // @ApiMember(Description="How many messages were unread and are read now")
    numberMarked: i32 = 0,
    /// Their IDs
    // @ApiMember(Description="Their IDs")
    messageIds: []const []const u8 = &.{},
    /// How many are still unread because one call marks only so many; ask again
    // @ApiMember(Description="How many are still unread because one call marks only so many; ask again")
    remaining: i32 = 0,
};

/// How a text would be sent.
pub const MessagePreview = struct {
    /// The alphabet: GSM-7 or UCS-2
    // @ApiMember(Description="The alphabet: GSM-7 or UCS-2")
    encoding: ?[]const u8 = null,
    /// How many text messages a carrier counts it as
    // @ApiMember(Description="How many text messages a carrier counts it as")
    segments: i32 = 0,
    /// Its length in septets (GSM-7) or UTF-16 code units (UCS-2)
    // @ApiMember(Description="Its length in septets (GSM-7) or UTF-16 code units (UCS-2)")
    units: i32 = 0,
    /// How many of them fit into a segment of this text
    // @ApiMember(Description="How many of them fit into a segment of this text")
    perSegment: i32 = 0,
    /// How many more fit into the last segment
    // @ApiMember(Description="How many more fit into the last segment")
    remaining: i32 = 0,
    /// The text as it would be sent: smart encoding of the connection may change it
    // @ApiMember(Description="The text as it would be sent: smart encoding of the connection may change it")
    text: ?[]const u8 = null,
    /// The characters that force it to be sent as UCS-2
    // @ApiMember(Description="The characters that force it to be sent as UCS-2")
    unfitCharacters: []const []const u8 = &.{},
    /// The address in its one spelling
    // @ApiMember(Description="The address in its one spelling")
    toAddress: ?[]const u8 = null,
    /// The connection that it would go over
    // @ApiMember(Description="The connection that it would go over")
    connectionId: ?[]const u8 = null,
    /// What all its segments cost by the route that it would take; missing without a route
    // @ApiMember(Description="What all its segments cost by the route that it would take; missing without a route")
    cost: ?f64 = null,
    /// Whether the recipient wants no messages from here
    // @ApiMember(Description="Whether the recipient wants no messages from here")
    optedOut: ?bool = null,
    /// When quiet hours end that hold where the recipient is
    // @ApiMember(Description="When quiet hours end that hold where the recipient is")
    quietUntil: ?[]const u8 = null,
    /// What its sender may want to know, as sentences
    // @ApiMember(Description="What its sender may want to know, as sentences")
    warnings: []const []const u8 = &.{},
};

/// A message and what became of it.
pub const MessageStory = struct {
    message: ?MessageInfo = null,
    status: MessageStatuses = .scheduled,
    conversationId: ?[]const u8 = null,
    sessionId: ?[]const u8 = null,
    /// The connection to a carrier that it goes over
    // @ApiMember(Description="The connection to a carrier that it goes over")
    connectionId: ?[]const u8 = null,
    /// How many text messages the carrier counts it as
    // @ApiMember(Description="How many text messages the carrier counts it as")
    segments: i32 = 0,
    /// The alphabet it is sent in: GSM-7 or UCS-2
    // @ApiMember(Description="The alphabet it is sent in: GSM-7 or UCS-2")
    encoding: ?[]const u8 = null,
    /// The text as it is sent, where smart encoding changed it
    // @ApiMember(Description="The text as it is sent, where smart encoding changed it")
    sentText: ?[]const u8 = null,
    /// The carrier's own ID of the message
    // @ApiMember(Description="The carrier's own ID of the message")
    carrierId: ?[]const u8 = null,
    /// The kind of failure, of a message that failed or was not delivered
    // @ApiMember(Description="The kind of failure, of a message that failed or was not delivered")
    failure: ?[]const u8 = null,
    /// What went wrong last, in words
    // @ApiMember(Description="What went wrong last, in words")
    @"error": ?[]const u8 = null,
    /// Its place among the messages of its account that wait for the connection; the next one is 1
    // @ApiMember(Description="Its place among the messages of its account that wait for the connection; the next one is 1")
    queuePosition: ?i32 = null,
    /// When it will be sent, as far as can be foreseen
    // @ApiMember(Description="When it will be sent, as far as can be foreseen")
    expectedSendDate: ?[]const u8 = null,
    /// Why it has not been sent yet, or why its outcome is not known
    // @ApiMember(Description="Why it has not been sent yet, or why its outcome is not known")
    delayReason: ?[]const u8 = null,
    /// When its present status ends at the latest
    // @ApiMember(Description="When its present status ends at the latest")
    deadline: ?[]const u8 = null,
    attempts: []const MessageAttempt = &.{},
    receipts: []const MessageReceipt = &.{},
    events: []const MessageEvent = &.{},
    /// The files that go with it, or came with it
    // @ApiMember(Description="The files that go with it, or came with it")
    files: ?[]const FileInfo = null,
};

/// The new key; this is the only time that it is shown.
pub const NewApiKeyResponse = struct {
    id: ?[]const u8 = null,
    /// The key itself, for the header `Authorization: Bearer {key}`
    // @ApiMember(Description="The key itself, for the header `Authorization: Bearer {key}`")
    key: ?[]const u8 = null,
    accountId: ?[]const u8 = null,
    userId: ?[]const u8 = null,
    name: ?[]const u8 = null,
    hint: ?[]const u8 = null,
    roles: []const []const u8 = &.{},
    dateCreated: ?[]const u8 = null,
    expires: ?[]const u8 = null,
};

/// The new login; this is the only time that a password that was made for it is shown.
pub const NewDoorLoginResponse = struct {
    id: ?[]const u8 = null,
    accountId: ?[]const u8 = null,
    door: DoorKinds = .twilio,
    /// The name that a program comes in with; of Twilio an AccountSid, or the SID of a key
    // @ApiMember(Description="The name that a program comes in with; of Twilio an AccountSid, or the SID of a key")
    username: ?[]const u8 = null,
    /// The user that the program acts as
    // @ApiMember(Description="The user that the program acts as")
    userId: ?[]const u8 = null,
    /// The endpoint that sends where a request names no sender
    // @ApiMember(Description="The endpoint that sends where a request names no sender")
    endpointId: ?[]const u8 = null,
    dateCreated: ?[]const u8 = null,
    /// The password, where none was given
    // @ApiMember(Description="The password, where none was given")
    password: ?[]const u8 = null,
};

/// The new ESME; this is the only time that a password that was made for it is shown.
pub const NewEsmeResponse = struct {
    id: ?[]const u8 = null,
    accountId: ?[]const u8 = null,
    /// The name that it binds with
    // @ApiMember(Description="The name that it binds with")
    systemId: ?[]const u8 = null,
    /// Where it may come from; empty is everywhere
    // @ApiMember(Description="Where it may come from; empty is everywhere")
    networks: []const []const u8 = &.{},
    /// The endpoints that it may send from and is handed texts of; empty is all of the account's
    // @ApiMember(Description="The endpoints that it may send from and is handed texts of; empty is all of the account's")
    endpointIds: []const []const u8 = &.{},
    /// The endpoint that sends where a unit names no source
    // @ApiMember(Description="The endpoint that sends where a unit names no source")
    defaultEndpointId: ?[]const u8 = null,
    /// Whether it must come over TLS
    // @ApiMember(Description="Whether it must come over TLS")
    tls: bool = false,
    /// How many binds it has at once on each server
    // @ApiMember(Description="How many binds it has at once on each server")
    binds: i32 = 0,
    /// How many segments a second it may submit; missing is no limit
    // @ApiMember(Description="How many segments a second it may submit; missing is no limit")
    rate: ?i32 = null,
    /// How many units are in work at once on each bind
    // @ApiMember(Description="How many units are in work at once on each bind")
    window: i32 = 0,
    /// Whether it is shut out
    // @ApiMember(Description="Whether it is shut out")
    disabled: bool = false,
    dateCreated: ?[]const u8 = null,
    /// The password, where none was given
    // @ApiMember(Description="The password, where none was given")
    password: ?[]const u8 = null,
};

/// The new webhook; this is the only time that its secret is shown.
pub const NewWebhookResponse = struct {
    id: ?[]const u8 = null,
    accountId: ?[]const u8 = null,
    url: ?[]const u8 = null,
    kinds: []const []const u8 = &.{},
    description: ?[]const u8 = null,
    /// The secret that it signs with
    // @ApiMember(Description="The secret that it signs with")
    secret: ?[]const u8 = null,
    dateCreated: ?[]const u8 = null,
};

/// An endpoint that stands for several numbers, one of which writes to each recipient.
pub const PoolInfo = struct {
    /// What sending takes as EndpointId
    // @ApiMember(Description="What sending takes as EndpointId")
    id: ?[]const u8 = null,
    accountId: ?[]const u8 = null,
    customerId: ?[]const u8 = null,
    name: ?[]const u8 = null,
    /// Whether nothing can be sent from it
    // @ApiMember(Description="Whether nothing can be sent from it")
    disabled: bool = false,
    members: []const PoolMember = &.{},
    dateCreated: ?[]const u8 = null,
};

/// From where it is told again.
pub const ReplayWebhookResponse = struct {
    /// The number of the first event that is told again
    // @ApiMember(Description="The number of the first event that is told again")
    fromNumber: ?i32 = null,
    deliveryId: ?[]const u8 = null,
};

/// Whose password it is; this is the only time that one that was made is shown.
pub const RotateDoorPasswordResponse = struct {
    id: ?[]const u8 = null,
    door: DoorKinds = .twilio,
    username: ?[]const u8 = null,
    /// The password, where none was given
    // @ApiMember(Description="The password, where none was given")
    password: ?[]const u8 = null,
};

/// Whose password it is; this is the only time that one that was made is shown.
pub const RotateEsmePasswordResponse = struct {
    id: ?[]const u8 = null,
    systemId: ?[]const u8 = null,
    /// The password, where none was given
    // @ApiMember(Description="The password, where none was given")
    password: ?[]const u8 = null,
};

/// The new secret; this is the only time that it is shown.
pub const RotateWebhookSecretResponse = struct {
    id: ?[]const u8 = null,
    secret: ?[]const u8 = null,
    /// Until when the secret before it signs too
    // @ApiMember(Description="Until when the secret before it signs too")
    previousUntil: ?[]const u8 = null,
};

/// Messages that may go over a connection.
pub const RouteInfo = struct {
    id: ?[]const u8 = null,
    /// Whose messages; missing for those of every account
    // @ApiMember(Description="Whose messages; missing for those of every account")
    accountId: ?[]const u8 = null,
    /// The endpoint that sends them; missing for any
    // @ApiMember(Description="The endpoint that sends them; missing for any")
    endpointId: ?[]const u8 = null,
    /// What their recipients' numbers begin with; missing for any number
    // @ApiMember(Description="What their recipients' numbers begin with; missing for any number")
    prefix: ?[]const u8 = null,
    connectionId: ?[]const u8 = null,
    /// What people call the connection
    // @ApiMember(Description="What people call the connection")
    connectionName: ?[]const u8 = null,
    /// Lower goes first
    // @ApiMember(Description="Lower goes first")
    priority: i32 = 0,
    /// What a segment costs; among equals the cheapest goes first
    // @ApiMember(Description="What a segment costs; among equals the cheapest goes first")
    cost: f64 = 0,
    /// Whether it does not count at all
    // @ApiMember(Description="Whether it does not count at all")
    disabled: bool = false,
    dateCreated: ?[]const u8 = null,
};

/// A message that will be sent later.
pub const ScheduledMessage = struct {
    message: ?MessageInfo = null,
    status: MessageStatuses = .scheduled,
    /// When it will be sent, in UTC
    // @ApiMember(Description="When it will be sent, in UTC")
    sendAt: ?[]const u8 = null,
};

/// One communication from its beginning to its end: here, a chat.
pub const SessionInfo = struct {
    id: ?[]const u8 = null,
    dateCreated: ?[]const u8 = null,
    dateLastModified: ?[]const u8 = null,
    createdBy: ?[]const u8 = null,
    lastModifiedBy: ?[]const u8 = null,
    dialState: SessionDialState = .None,
    callState: SessionCallState = .Disconnected,
    queueState: SessionQueueStates = .None,
    accountId: ?[]const u8 = null,
    accountName: ?[]const u8 = null,
    customerId: ?[]const u8 = null,
    customerBreadcrumb: []const CustomerBreadcrumb = &.{},
    customerName: ?[]const u8 = null,
    endpointId: ?[]const u8 = null,
    endpointName: ?[]const u8 = null,
    dateCompleted: ?[]const u8 = null,
    destination: ?[]const u8 = null,
    toAddress: ?[]const u8 = null,
    fromAddress: ?[]const u8 = null,
    fromName: ?[]const u8 = null,
    answeredByName: ?[]const u8 = null,
    queueMemberId: ?[]const u8 = null,
    channel: FlowChannels = .Voice,
    ended: bool = false,
    outcome: ?[]const u8 = null,
    callSid: ?[]const u8 = null,
    consoleData: ?[]const u8 = null,
    holdQueueName: ?[]const u8 = null,
    heldByUserId: ?[]const u8 = null,
    holdReason: SessionHoldReasons = .None,
    conferenceSid: ?[]const u8 = null,
    /// Filled only by lists of sessions
    // @ApiMember(Description="Filled only by lists of sessions")
    log: []const SessionLogInfo = &.{},
};

/// A person who can sign in.
pub const UserInfo = struct {
    id: ?[]const u8 = null,
    isAuthenticated: bool = false,
    firstName: ?[]const u8 = null,
    lastName: ?[]const u8 = null,
    name: ?[]const u8 = null,
    avatarUrl: ?[]const u8 = null,
    emailAddress: ?[]const u8 = null,
    /// The roles of this sign-in; an API key may have fewer than its user
    // @ApiMember(Description="The roles of this sign-in; an API key may have fewer than its user")
    roles: []const []const u8 = &.{},
    /// The accounts that this sign-in may use
    // @ApiMember(Description="The accounts that this sign-in may use")
    accountIds: []const []const u8 = &.{},
    /// The names of the accounts, in the order of AccountIds
    // @ApiMember(Description="The names of the accounts, in the order of AccountIds")
    accountNames: []const []const u8 = &.{},
    managerAccess: ?UserManagerAccess = null,
    dashboardPermissions: ?[]const DashboardPermissions = null,
};

/// A webhook: whom it tells what, and how it does.
pub const WebhookInfo = struct {
    id: ?[]const u8 = null,
    accountId: ?[]const u8 = null,
    url: ?[]const u8 = null,
    /// The kinds of events that it is told; empty is all of them
    // @ApiMember(Description="The kinds of events that it is told; empty is all of them")
    kinds: []const []const u8 = &.{},
    description: ?[]const u8 = null,
    /// The last characters of the secret, to tell it from others
    // @ApiMember(Description="The last characters of the secret, to tell it from others")
    secretHint: ?[]const u8 = null,
    disabled: bool = false,
    /// Why it is disabled, in words
    // @ApiMember(Description="Why it is disabled, in words")
    disabledReason: ?[]const u8 = null,
    /// Since when nothing was taken; missing while all is well
    // @ApiMember(Description="Since when nothing was taken; missing while all is well")
    failingSince: ?[]const u8 = null,
    /// Until when it is left alone after failures
    // @ApiMember(Description="Until when it is left alone after failures")
    pausedUntil: ?[]const u8 = null,
    /// The event from which it is still to be told, while it is not in step with the log
    // @ApiMember(Description="The event from which it is still to be told, while it is not in step with the log")
    behindFrom: ?i32 = null,
    dateCreated: ?[]const u8 = null,
};

/// Record that somebody wants no more messages; once is enough.
// @Route("/opt-outs", "POST")
pub const AddOptOut = struct {
    /// The address, as +15556667777
    // @ApiMember(Description="The address, as +15556667777", IsRequired=true)
    address: ?[]const u8 = null,
    /// The account; needed by who has several
    // @ApiMember(Description="The account; needed by who has several")
    accountId: ?[]const u8 = null,
    /// The ID of an endpoint or pool; the whole account without
    // @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
    scope: ?[]const u8 = null,

    pub const type_name = "AddOptOut";
    pub const method = "POST";
    pub const Response = void;
};

/// Sign in, sign out, or ask who is signed in.
// @Route("/auth/{provider}", "OPTIONS GET POST DELETE")
// @Route("/auth", "OPTIONS GET POST DELETE")
// @DataContract
pub const Authenticate = struct {
    /// How to sign in: credentials (or login), basic, or logout to sign out
    // @DataMember(Order=1)
    // @ApiMember(Description="How to sign in: credentials (or login), basic, or logout to sign out")
    provider: ?[]const u8 = null,
    // @DataMember(Order=2)
    state: ?[]const u8 = null,
    // @DataMember(Order=3)
    oauth_token: ?[]const u8 = null,
    // @DataMember(Order=4)
    oauth_verifier: ?[]const u8 = null,
    /// The e-mail address of the user
    // @DataMember(Order=5)
    // @ApiMember(Description="The e-mail address of the user")
    userName: ?[]const u8 = null,
    // @DataMember(Order=6)
    password: ?[]const u8 = null,
    /// Stay signed in after the browser is closed
    // @DataMember(Order=7)
    // @ApiMember(Description="Stay signed in after the browser is closed")
    rememberMe: ?bool = null,
    // @DataMember(Order=8)
    errorView: ?[]const u8 = null,
    // @DataMember(Order=9)
    nonce: ?[]const u8 = null,
    // @DataMember(Order=10)
    uri: ?[]const u8 = null,
    // @DataMember(Order=11)
    response: ?[]const u8 = null,
    // @DataMember(Order=12)
    qop: ?[]const u8 = null,
    // @DataMember(Order=13)
    nc: ?[]const u8 = null,
    // @DataMember(Order=14)
    cnonce: ?[]const u8 = null,
    // @DataMember(Order=15)
    accessToken: ?[]const u8 = null,
    // @DataMember(Order=16)
    accessTokenSecret: ?[]const u8 = null,
    // @DataMember(Order=17)
    scope: ?[]const u8 = null,
    // @DataMember(Order=18)
    meta: ?std.json.ArrayHashMap([]const u8) = null,

    pub const type_name = "Authenticate";
    pub const method = "POST";
    pub const Response = AuthenticateResponse;
};

/// Make no more messages of a bulk, and take back those that are not sent yet.
// @Route("/bulks/{bulkId}", "DELETE")
// @Route("/bulks/{bulkId}/cancel", "POST")
pub const CancelBulk = struct {
    /// The ID of the bulk
    // @ApiMember(Description="The ID of the bulk", IsRequired=true)
    bulkId: ?[]const u8 = null,

    pub const type_name = "CancelBulk";
    pub const method = "POST";
    pub const Response = BulkInfo;
};

/// Take back a message that has not been sent yet.
// @Route("/messages/{messageId}", "DELETE")
// @Route("/messages/{messageId}/cancel", "POST")
pub const CancelMessage = struct {
    /// The ID of the message
    // @ApiMember(Description="The ID of the message", IsRequired=true)
    messageId: ?[]const u8 = null,

    pub const type_name = "CancelMessage";
    pub const method = "POST";
    pub const Response = void;
};

/// Have an address told of texts no more.
// @Route("/doors/listeners/{listenerId}", "DELETE")
pub const DeleteDoorListener = struct {
    /// The ID of the listener
    // @ApiMember(Description="The ID of the listener", IsRequired=true)
    listenerId: ?[]const u8 = null,

    pub const type_name = "DeleteDoorListener";
    pub const method = "DELETE";
    pub const Response = void;
};

/// Delete a login of a front door.
// @Route("/doors/logins/{loginId}", "DELETE")
pub const DeleteDoorLogin = struct {
    /// The ID of the login
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    loginId: ?[]const u8 = null,

    pub const type_name = "DeleteDoorLogin";
    pub const method = "DELETE";
    pub const Response = void;
};

/// Delete an ESME.
// @Route("/esmes/{esmeId}", "DELETE")
pub const DeleteEsme = struct {
    /// The ID of the ESME
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    esmeId: ?[]const u8 = null,

    pub const type_name = "DeleteEsme";
    pub const method = "DELETE";
    pub const Response = void;
};

/// Remove a file: its links open nothing any more, and messages show it no more.
// @Route("/files/{fileId}", "DELETE")
pub const DeleteFile = struct {
    /// The ID of the file
    // @ApiMember(Description="The ID of the file", IsRequired=true)
    fileId: ?[]const u8 = null,

    pub const type_name = "DeleteFile";
    pub const method = "DELETE";
    pub const Response = void;
};

/// Lift every limit of a number or a connection.
// @Route("/limits/{limitedId}", "DELETE")
pub const DeleteLimit = struct {
    /// The ID of the endpoint or connection
    // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    limitedId: ?[]const u8 = null,

    pub const type_name = "DeleteLimit";
    pub const method = "DELETE";
    pub const Response = void;
};

/// Delete a pool of senders.
// @Route("/pools/{poolId}", "DELETE")
pub const DeletePool = struct {
    /// The ID of the pool
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    poolId: ?[]const u8 = null,

    pub const type_name = "DeletePool";
    pub const method = "DELETE";
    pub const Response = void;
};

/// Delete a route.
// @Route("/routes/{routeId}", "DELETE")
pub const DeleteRoute = struct {
    /// The ID of the route
    // @ApiMember(Description="The ID of the route", IsRequired=true)
    routeId: ?[]const u8 = null,

    pub const type_name = "DeleteRoute";
    pub const method = "DELETE";
    pub const Response = void;
};

/// Delete a webhook.
// @Route("/webhooks/{webhookId}", "DELETE")
pub const DeleteWebhook = struct {
    /// The ID of the webhook
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhookId: ?[]const u8 = null,

    pub const type_name = "DeleteWebhook";
    pub const method = "DELETE";
    pub const Response = void;
};

/// End a session. The other party's next message opens it again, or a new one.
// @Route("/sessions/{sessionId}", "DELETE")
pub const EndSession = struct {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session", IsRequired=true)
    sessionId: ?[]const u8 = null,
    /// The local ID of the call; a chat has none, so it is not looked at
    // @ApiMember(Description="The local ID of the call; a chat has none, so it is not looked at")
    callSid: ?[]const u8 = null,

    pub const type_name = "EndSession";
    pub const method = "DELETE";
    pub const Response = void;
};

/// Ask who is signed in.
// @Route("/auth/status", "GET")
pub const GetAuthStatus = struct {

    pub const type_name = "GetAuthStatus";
    pub const method = "GET";
    pub const Response = UserInfo;
};

/// Read a bulk, and how many of its messages have each status.
// @Route("/bulks/{bulkId}", "GET")
pub const GetBulk = struct {
    /// The ID of the bulk
    // @ApiMember(Description="The ID of the bulk", IsRequired=true)
    bulkId: ?[]const u8 = null,

    pub const type_name = "GetBulk";
    pub const method = "GET";
    pub const Response = BulkProgress;
};

/// Retrieve who is told of the texts of an endpoint.
// @Route("/doors/listeners/{listenerId}", "GET")
pub const GetDoorListener = struct {
    /// The ID of the listener
    // @ApiMember(Description="The ID of the listener", IsRequired=true)
    listenerId: ?[]const u8 = null,

    pub const type_name = "GetDoorListener";
    pub const method = "GET";
    pub const Response = DoorListenerInfo;
};

/// Retrieve a login of a front door.
// @Route("/doors/logins/{loginId}", "GET")
pub const GetDoorLogin = struct {
    /// The ID of the login
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    loginId: ?[]const u8 = null,

    pub const type_name = "GetDoorLogin";
    pub const method = "GET";
    pub const Response = DoorLoginInfo;
};

/// Retrieve an ESME.
// @Route("/esmes/{esmeId}", "GET")
pub const GetEsme = struct {
    /// The ID of the ESME
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    esmeId: ?[]const u8 = null,

    pub const type_name = "GetEsme";
    pub const method = "GET";
    pub const Response = EsmeInfo;
};

/// Read what is known of a file; its `uri` opens the content for a time.
// @Route("/files/{fileId}", "GET")
pub const GetFile = struct {
    /// The ID of the file
    // @ApiMember(Description="The ID of the file", IsRequired=true)
    fileId: ?[]const u8 = null,

    pub const type_name = "GetFile";
    pub const method = "GET";
    pub const Response = FileInfo;
};

/// Read what limits a number or a connection.
// @Route("/limits/{limitedId}", "GET")
pub const GetLimit = struct {
    /// The ID of the endpoint or connection
    // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    limitedId: ?[]const u8 = null,

    pub const type_name = "GetLimit";
    pub const method = "GET";
    pub const Response = LimitInfo;
};

/// Read one message with the story of its delivery.
// @Route("/messages/{messageId}", "GET")
pub const GetMessage = struct {
    /// The ID of the message
    // @ApiMember(Description="The ID of the message", IsRequired=true)
    messageId: ?[]const u8 = null,

    pub const type_name = "GetMessage";
    pub const method = "GET";
    pub const Response = MessageStory;
};

/// Read one pool of senders.
// @Route("/pools/{poolId}", "GET")
pub const GetPool = struct {
    /// The ID of the pool
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    poolId: ?[]const u8 = null,

    pub const type_name = "GetPool";
    pub const method = "GET";
    pub const Response = PoolInfo;
};

/// Read one route.
// @Route("/routes/{routeId}", "GET")
pub const GetRoute = struct {
    /// The ID of the route
    // @ApiMember(Description="The ID of the route", IsRequired=true)
    routeId: ?[]const u8 = null,

    pub const type_name = "GetRoute";
    pub const method = "GET";
    pub const Response = RouteInfo;
};

/// Retrieve one session; its log is empty, only lists have it.
// @Route("/sessions/{sessionId}", "GET")
pub const GetSession = struct {
    /// The ID of the session
    // @ApiMember(Description="The ID of the session", IsRequired=true)
    sessionId: ?[]const u8 = null,

    pub const type_name = "GetSession";
    pub const method = "GET";
    pub const Response = SessionInfo;
};

/// Read one webhook.
// @Route("/webhooks/{webhookId}", "GET")
pub const GetWebhook = struct {
    /// The ID of the webhook
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhookId: ?[]const u8 = null,

    pub const type_name = "GetWebhook";
    pub const method = "GET";
    pub const Response = WebhookInfo;
};

/// List API keys.
// @Route("/keys", "GET")
pub const ListApiKeys = struct {
    /// The page to return; the first one is 0
    // @ApiMember(Description="The page to return; the first one is 0")
    page: i32 = 0,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    countPerPage: i32 = 0,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    all: bool = false,
    /// Return only the items with these IDs
    // @ApiMember(Description="Return only the items with these IDs")
    specificIds: ?[]const []const u8 = null,
    /// The field to sort by
    // @ApiMember(Description="The field to sort by")
    sortField: ?[]const u8 = null,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    sortOrder: ?SortOrders = null,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    simplifiedPaging: bool = false,
    /// Only the keys of these accounts
    // @ApiMember(Description="Only the keys of these accounts")
    accountIds: ?[]const []const u8 = null,
    /// Only the keys of this user
    // @ApiMember(Description="Only the keys of this user")
    userId: ?[]const u8 = null,
    /// Also the keys that were revoked
    // @ApiMember(Description="Also the keys that were revoked")
    includeRevoked: bool = false,

    pub const type_name = "ListApiKeys";
    pub const method = "GET";
    pub const Response = ListResponse(ApiKeyInfo);
};

/// Retrieve the recipients of a bulk with what became of each; as CSV it is the report.
// @Route("/bulks/{bulkId}/results", "GET")
pub const ListBulkResults = struct {
    /// The page to return; the first one is 0
    // @ApiMember(Description="The page to return; the first one is 0")
    page: i32 = 0,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    countPerPage: i32 = 0,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    all: bool = false,
    /// Return only the items with these IDs
    // @ApiMember(Description="Return only the items with these IDs")
    specificIds: ?[]const []const u8 = null,
    /// The field to sort by
    // @ApiMember(Description="The field to sort by")
    sortField: ?[]const u8 = null,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    sortOrder: ?SortOrders = null,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    simplifiedPaging: bool = false,
    /// The ID of the bulk
    // @ApiMember(Description="The ID of the bulk", IsRequired=true)
    bulkId: ?[]const u8 = null,

    pub const type_name = "ListBulkResults";
    pub const method = "GET";
    pub const Response = ListResponse(BulkResult);
};

/// Retrieve a list of bulks.
// @Route("/bulks", "GET")
pub const ListBulks = struct {
    /// The page to return; the first one is 0
    // @ApiMember(Description="The page to return; the first one is 0")
    page: i32 = 0,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    countPerPage: i32 = 0,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    all: bool = false,
    /// Return only the items with these IDs
    // @ApiMember(Description="Return only the items with these IDs")
    specificIds: ?[]const []const u8 = null,
    /// The field to sort by
    // @ApiMember(Description="The field to sort by")
    sortField: ?[]const u8 = null,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    sortOrder: ?SortOrders = null,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    simplifiedPaging: bool = false,
    /// Return only bulks of these accounts
    // @ApiMember(Description="Return only bulks of these accounts")
    accountIds: ?[]const []const u8 = null,
    /// Return only bulks of these customers, and of the customers below them
    // @ApiMember(Description="Return only bulks of these customers, and of the customers below them")
    customerIds: ?[]const []const u8 = null,

    pub const type_name = "ListBulks";
    pub const method = "GET";
    pub const Response = ListResponse(BulkInfo);
};

/// Retrieve a list of conversations, each with its most recent message.
// @Route("/conversations", "GET")
pub const ListConversations = struct {
    /// Return only conversations of these accounts
    // @ApiMember(Description="Return only conversations of these accounts")
    accountIds: ?[]const []const u8 = null,
    /// Return only conversations of these endpoints
    // @ApiMember(Description="Return only conversations of these endpoints")
    endpointIds: ?[]const []const u8 = null,
    /// Return only conversations of these customers, and of the customers below them
    // @ApiMember(Description="Return only conversations of these customers, and of the customers below them")
    customerIds: ?[]const []const u8 = null,
    /// Return only conversations whose most recent message is of this date or later, in ISO 8601
    // @ApiMember(Description="Return only conversations whose most recent message is of this date or later, in ISO 8601")
    afterDate: ?[]const u8 = null,

    pub const type_name = "ListConversations";
    pub const method = "GET";
    pub const Response = ListConversationsResponse;
};

/// List who is told of texts that come in, in another platform's form.
// @Route("/doors/listeners", "GET")
pub const ListDoorListeners = struct {
    /// The page to return; the first one is 0
    // @ApiMember(Description="The page to return; the first one is 0")
    page: i32 = 0,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    countPerPage: i32 = 0,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    all: bool = false,
    /// Return only the items with these IDs
    // @ApiMember(Description="Return only the items with these IDs")
    specificIds: ?[]const []const u8 = null,
    /// The field to sort by
    // @ApiMember(Description="The field to sort by")
    sortField: ?[]const u8 = null,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    sortOrder: ?SortOrders = null,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    simplifiedPaging: bool = false,
    /// Only those of these accounts
    // @ApiMember(Description="Only those of these accounts")
    accountIds: ?[]const []const u8 = null,
    /// Only those of these endpoints
    // @ApiMember(Description="Only those of these endpoints")
    endpointIds: ?[]const []const u8 = null,
    /// Only those that are told in this form
    // @ApiMember(Description="Only those that are told in this form")
    form: ?ListenerForms = null,

    pub const type_name = "ListDoorListeners";
    pub const method = "GET";
    pub const Response = ListResponse(DoorListenerInfo);
};

/// List logins of front doors.
// @Route("/doors/logins", "GET")
pub const ListDoorLogins = struct {
    /// The page to return; the first one is 0
    // @ApiMember(Description="The page to return; the first one is 0")
    page: i32 = 0,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    countPerPage: i32 = 0,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    all: bool = false,
    /// Return only the items with these IDs
    // @ApiMember(Description="Return only the items with these IDs")
    specificIds: ?[]const []const u8 = null,
    /// The field to sort by
    // @ApiMember(Description="The field to sort by")
    sortField: ?[]const u8 = null,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    sortOrder: ?SortOrders = null,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    simplifiedPaging: bool = false,
    /// Only the logins of these accounts
    // @ApiMember(Description="Only the logins of these accounts")
    accountIds: ?[]const []const u8 = null,
    /// Only those of this door
    // @ApiMember(Description="Only those of this door")
    door: ?DoorKinds = null,

    pub const type_name = "ListDoorLogins";
    pub const method = "GET";
    pub const Response = ListResponse(DoorLoginInfo);
};

/// List ESMEs.
// @Route("/esmes", "GET")
pub const ListEsmes = struct {
    /// The page to return; the first one is 0
    // @ApiMember(Description="The page to return; the first one is 0")
    page: i32 = 0,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    countPerPage: i32 = 0,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    all: bool = false,
    /// Return only the items with these IDs
    // @ApiMember(Description="Return only the items with these IDs")
    specificIds: ?[]const []const u8 = null,
    /// The field to sort by
    // @ApiMember(Description="The field to sort by")
    sortField: ?[]const u8 = null,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    sortOrder: ?SortOrders = null,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    simplifiedPaging: bool = false,
    /// Only the ESMEs of these accounts
    // @ApiMember(Description="Only the ESMEs of these accounts")
    accountIds: ?[]const []const u8 = null,
    /// Only those that are shut out
    // @ApiMember(Description="Only those that are shut out")
    onlyDisabled: bool = false,

    pub const type_name = "ListEsmes";
    pub const method = "GET";
    pub const Response = ListResponse(EsmeInfo);
};

/// List what has happened since an event: the same that /event-stream tells as it happens.
// @Route("/events", "GET")
pub const ListEvents = struct {
    /// The last event that is known; if it is missing, only the ID of the newest one is returned
    // @ApiMember(Description="The last event that is known; if it is missing, only the ID of the newest one is returned")
    afterEventId: ?[]const u8 = null,
    /// Return only events of these accounts
    // @ApiMember(Description="Return only events of these accounts")
    accountIds: ?[]const []const u8 = null,
    /// How many lines of the log to read, from 1 to 1000
    // @ApiMember(Description="How many lines of the log to read, from 1 to 1000")
    count: i32 = 0,

    pub const type_name = "ListEvents";
    pub const method = "GET";
    pub const Response = ListEventsResponse;
};

/// Retrieve a list of files.
// @Route("/files", "GET")
pub const ListFiles = struct {
    /// The page to return; the first one is 0
    // @ApiMember(Description="The page to return; the first one is 0")
    page: i32 = 0,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    countPerPage: i32 = 0,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    all: bool = false,
    /// Return only the items with these IDs
    // @ApiMember(Description="Return only the items with these IDs")
    specificIds: ?[]const []const u8 = null,
    /// The field to sort by
    // @ApiMember(Description="The field to sort by")
    sortField: ?[]const u8 = null,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    sortOrder: ?SortOrders = null,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    simplifiedPaging: bool = false,
    /// Return only files of these accounts
    // @ApiMember(Description="Return only files of these accounts")
    accountIds: ?[]const []const u8 = null,
    /// Return only files of these customers, and of the customers below them
    // @ApiMember(Description="Return only files of these customers, and of the customers below them")
    customerIds: ?[]const []const u8 = null,
    /// Text that the name must contain
    // @ApiMember(Description="Text that the name must contain")
    fileName: ?[]const u8 = null,
    /// Text that the content type must contain
    // @ApiMember(Description="Text that the content type must contain")
    contentType: ?[]const u8 = null,
    /// Return only files of this type
    // @ApiMember(Description="Return only files of this type")
    @"type": ?FileTypes = null,
    /// The first day of creation, YYYY-MM-DD in UTC
    // @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
    dateCreatedStart: ?[]const u8 = null,
    /// The last day of creation, YYYY-MM-DD in UTC
    // @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
    dateCreatedEnd: ?[]const u8 = null,
    /// Return only what this user uploaded
    // @ApiMember(Description="Return only what this user uploaded")
    userId: ?[]const u8 = null,

    pub const type_name = "ListFiles";
    pub const method = "GET";
    pub const Response = ListResponse(FileInfo);
};

/// List limits.
// @Route("/limits", "GET")
pub const ListLimits = struct {
    /// The page to return; the first one is 0
    // @ApiMember(Description="The page to return; the first one is 0")
    page: i32 = 0,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    countPerPage: i32 = 0,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    all: bool = false,
    /// Return only the items with these IDs
    // @ApiMember(Description="Return only the items with these IDs")
    specificIds: ?[]const []const u8 = null,
    /// The field to sort by
    // @ApiMember(Description="The field to sort by")
    sortField: ?[]const u8 = null,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    sortOrder: ?SortOrders = null,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    simplifiedPaging: bool = false,
    /// Only the limits of these accounts, without those of the installation's connections
    // @ApiMember(Description="Only the limits of these accounts, without those of the installation's connections")
    accountIds: ?[]const []const u8 = null,

    pub const type_name = "ListLimits";
    pub const method = "GET";
    pub const Response = ListResponse(LimitInfo);
};

/// Retrieve a list of messages, sent and received.
// @Route("/messages", "GET")
pub const ListMessages = struct {
    /// The page to return; the first one is 0
    // @ApiMember(Description="The page to return; the first one is 0")
    page: i32 = 0,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    countPerPage: i32 = 0,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    all: bool = false,
    /// Return only the items with these IDs
    // @ApiMember(Description="Return only the items with these IDs")
    specificIds: ?[]const []const u8 = null,
    /// The field to sort by
    // @ApiMember(Description="The field to sort by")
    sortField: ?[]const u8 = null,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    sortOrder: ?SortOrders = null,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    simplifiedPaging: bool = false,
    /// Return only messages of these accounts
    // @ApiMember(Description="Return only messages of these accounts")
    accountIds: ?[]const []const u8 = null,
    /// Return only messages of these customers, and of the customers below them
    // @ApiMember(Description="Return only messages of these customers, and of the customers below them")
    customerIds: ?[]const []const u8 = null,
    /// Return only messages of these endpoints
    // @ApiMember(Description="Return only messages of these endpoints")
    endpointIds: ?[]const []const u8 = null,
    /// Return only messages of these conversations
    // @ApiMember(Description="Return only messages of these conversations")
    conversationIds: ?[]const []const u8 = null,
    /// Return only messages after this date, in ISO 8601; UTC when it names no time zone
    // @ApiMember(Description="Return only messages after this date, in ISO 8601; UTC when it names no time zone")
    afterDate: ?[]const u8 = null,

    pub const type_name = "ListMessages";
    pub const method = "GET";
    pub const Response = ListResponse(MessageInfo);
};

/// Retrieve a list of those who want no more messages.
// @Route("/opt-outs", "GET")
pub const ListOptOuts = struct {
    /// The page to return; the first one is 0
    // @ApiMember(Description="The page to return; the first one is 0")
    page: i32 = 0,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    countPerPage: i32 = 0,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    all: bool = false,
    /// Return only the items with these IDs
    // @ApiMember(Description="Return only the items with these IDs")
    specificIds: ?[]const []const u8 = null,
    /// The field to sort by
    // @ApiMember(Description="The field to sort by")
    sortField: ?[]const u8 = null,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    sortOrder: ?SortOrders = null,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    simplifiedPaging: bool = false,
    /// Return only those of these accounts
    // @ApiMember(Description="Return only those of these accounts")
    accountIds: ?[]const []const u8 = null,
    /// Text that the address must contain
    // @ApiMember(Description="Text that the address must contain")
    address: ?[]const u8 = null,

    pub const type_name = "ListOptOuts";
    pub const method = "GET";
    pub const Response = ListResponse(OptOutInfo);
};

/// List who hears from which number of a pool.
// @Route("/pools/{poolId}/recipients", "GET")
pub const ListPoolRecipients = struct {
    /// The page to return; the first one is 0
    // @ApiMember(Description="The page to return; the first one is 0")
    page: i32 = 0,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    countPerPage: i32 = 0,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    all: bool = false,
    /// Return only the items with these IDs
    // @ApiMember(Description="Return only the items with these IDs")
    specificIds: ?[]const []const u8 = null,
    /// The field to sort by
    // @ApiMember(Description="The field to sort by")
    sortField: ?[]const u8 = null,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    sortOrder: ?SortOrders = null,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    simplifiedPaging: bool = false,
    /// The ID of the pool
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    poolId: ?[]const u8 = null,
    /// Only those who hear from this number
    // @ApiMember(Description="Only those who hear from this number")
    endpointId: ?[]const u8 = null,
    /// Text that the address must contain
    // @ApiMember(Description="Text that the address must contain")
    address: ?[]const u8 = null,

    pub const type_name = "ListPoolRecipients";
    pub const method = "GET";
    pub const Response = ListResponse(PoolRecipient);
};

/// List pools of senders.
// @Route("/pools", "GET")
pub const ListPools = struct {
    /// The page to return; the first one is 0
    // @ApiMember(Description="The page to return; the first one is 0")
    page: i32 = 0,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    countPerPage: i32 = 0,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    all: bool = false,
    /// Return only the items with these IDs
    // @ApiMember(Description="Return only the items with these IDs")
    specificIds: ?[]const []const u8 = null,
    /// The field to sort by
    // @ApiMember(Description="The field to sort by")
    sortField: ?[]const u8 = null,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    sortOrder: ?SortOrders = null,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    simplifiedPaging: bool = false,
    /// Only the pools of these accounts
    // @ApiMember(Description="Only the pools of these accounts")
    accountIds: ?[]const []const u8 = null,
    /// Only pools for which this number writes
    // @ApiMember(Description="Only pools for which this number writes")
    endpointId: ?[]const u8 = null,

    pub const type_name = "ListPools";
    pub const method = "GET";
    pub const Response = ListResponse(PoolInfo);
};

/// List routes.
// @Route("/routes", "GET")
pub const ListRoutes = struct {
    /// The page to return; the first one is 0
    // @ApiMember(Description="The page to return; the first one is 0")
    page: i32 = 0,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    countPerPage: i32 = 0,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    all: bool = false,
    /// Return only the items with these IDs
    // @ApiMember(Description="Return only the items with these IDs")
    specificIds: ?[]const []const u8 = null,
    /// The field to sort by
    // @ApiMember(Description="The field to sort by")
    sortField: ?[]const u8 = null,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    sortOrder: ?SortOrders = null,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    simplifiedPaging: bool = false,
    /// Only the routes of these accounts, without those for every account
    // @ApiMember(Description="Only the routes of these accounts, without those for every account")
    accountIds: ?[]const []const u8 = null,
    /// Only routes over this connection
    // @ApiMember(Description="Only routes over this connection")
    connectionId: ?[]const u8 = null,
    /// Only routes of this endpoint
    // @ApiMember(Description="Only routes of this endpoint")
    endpointId: ?[]const u8 = null,
    /// What the prefix must begin with, as +44
    // @ApiMember(Description="What the prefix must begin with, as +44")
    prefix: ?[]const u8 = null,

    pub const type_name = "ListRoutes";
    pub const method = "GET";
    pub const Response = ListResponse(RouteInfo);
};

/// Retrieve a list of sessions.
// @Route("/sessions", "GET")
pub const ListSessions = struct {
    /// The page to return; the first one is 0
    // @ApiMember(Description="The page to return; the first one is 0")
    page: i32 = 0,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    countPerPage: i32 = 0,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    all: bool = false,
    /// Return only the items with these IDs
    // @ApiMember(Description="Return only the items with these IDs")
    specificIds: ?[]const []const u8 = null,
    /// The field to sort by
    // @ApiMember(Description="The field to sort by")
    sortField: ?[]const u8 = null,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    sortOrder: ?SortOrders = null,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    simplifiedPaging: bool = false,
    /// Return only sessions of these accounts
    // @ApiMember(Description="Return only sessions of these accounts")
    accountIds: ?[]const []const u8 = null,
    /// Search the archive, which has the sessions that ended more than 15 days ago, and nothing else
    // @ApiMember(Description="Search the archive, which has the sessions that ended more than 15 days ago, and nothing else")
    searchArchive: bool = false,
    /// The first day of creation, YYYY-MM-DD in UTC
    // @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
    startDate: ?[]const u8 = null,
    /// The last day of creation, YYYY-MM-DD in UTC
    // @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
    endDate: ?[]const u8 = null,
    /// Return only sessions of these customers, and of the customers below them
    // @ApiMember(Description="Return only sessions of these customers, and of the customers below them")
    customerIds: ?[]const []const u8 = null,
    /// Return only sessions of these endpoints
    // @ApiMember(Description="Return only sessions of these endpoints")
    endpointIds: ?[]const []const u8 = null,
    /// Text that the address of the beginner must contain
    // @ApiMember(Description="Text that the address of the beginner must contain")
    from: ?[]const u8 = null,
    /// Text that the address of the other side must contain
    // @ApiMember(Description="Text that the address of the other side must contain")
    to: ?[]const u8 = null,
    /// Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened
    // @ApiMember(Description="Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened")
    log: ?[]const u8 = null,
    /// Return only children of this session; a chat has none, so the list is empty then
    // @ApiMember(Description="Return only children of this session; a chat has none, so the list is empty then")
    parentSessionId: ?[]const u8 = null,

    pub const type_name = "ListSessions";
    pub const method = "GET";
    pub const Response = ListResponse(SessionInfo);
};

/// List what a webhook was told.
// @Route("/webhooks/{webhookId}/deliveries", "GET")
pub const ListWebhookDeliveries = struct {
    /// The page to return; the first one is 0
    // @ApiMember(Description="The page to return; the first one is 0")
    page: i32 = 0,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    countPerPage: i32 = 0,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    all: bool = false,
    /// Return only the items with these IDs
    // @ApiMember(Description="Return only the items with these IDs")
    specificIds: ?[]const []const u8 = null,
    /// The field to sort by
    // @ApiMember(Description="The field to sort by")
    sortField: ?[]const u8 = null,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    sortOrder: ?SortOrders = null,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    simplifiedPaging: bool = false,
    /// The ID of the webhook
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhookId: ?[]const u8 = null,
    /// Only deliveries in this state
    // @ApiMember(Description="Only deliveries in this state")
    state: ?WebhookDeliveryStates = null,
    /// Only what is about these messages or sessions
    // @ApiMember(Description="Only what is about these messages or sessions")
    subjectIds: ?[]const []const u8 = null,

    pub const type_name = "ListWebhookDeliveries";
    pub const method = "GET";
    pub const Response = ListResponse(WebhookDeliveryInfo);
};

/// List webhooks.
// @Route("/webhooks", "GET")
pub const ListWebhooks = struct {
    /// The page to return; the first one is 0
    // @ApiMember(Description="The page to return; the first one is 0")
    page: i32 = 0,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    countPerPage: i32 = 0,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    all: bool = false,
    /// Return only the items with these IDs
    // @ApiMember(Description="Return only the items with these IDs")
    specificIds: ?[]const []const u8 = null,
    /// The field to sort by
    // @ApiMember(Description="The field to sort by")
    sortField: ?[]const u8 = null,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    sortOrder: ?SortOrders = null,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    simplifiedPaging: bool = false,
    /// Only the webhooks of these accounts
    // @ApiMember(Description="Only the webhooks of these accounts")
    accountIds: ?[]const []const u8 = null,
    /// Only those that are disabled
    // @ApiMember(Description="Only those that are disabled")
    onlyDisabled: bool = false,

    pub const type_name = "ListWebhooks";
    pub const method = "GET";
    pub const Response = ListResponse(WebhookInfo);
};

/// Mark every message of a conversation as read.
// @Route("/conversations/{conversationId}/read", "POST")
pub const MarkConversationRead = struct {
    /// The ID of the conversation
    // @ApiMember(Description="The ID of the conversation", IsRequired=true)
    conversationId: ?[]const u8 = null,

    pub const type_name = "MarkConversationRead";
    pub const method = "POST";
    pub const Response = MarkReadResponse;
};

/// Mark messages as read.
// @Route("/messages/read", "POST")
pub const MarkMessagesRead = struct {
    /// The IDs of the messages, 1000 at most
    // @ApiMember(Description="The IDs of the messages, 1000 at most", IsRequired=true)
    messageIds: ?[]const []const u8 = null,

    pub const type_name = "MarkMessagesRead";
    pub const method = "POST";
    pub const Response = MarkReadResponse;
};

/// Make an API key.
// @Route("/keys", "POST")
pub const NewApiKey = struct {
    /// What the key is for, as people call it
    // @ApiMember(Description="What the key is for, as people call it", IsRequired=true)
    name: ?[]const u8 = null,
    /// What the key may do; if it is missing, everything its maker and its user may
    // @ApiMember(Description="What the key may do; if it is missing, everything its maker and its user may")
    roles: ?[]const []const u8 = null,
    /// The account the key works for; may be missing for a caller who has only one
    // @ApiMember(Description="The account the key works for; may be missing for a caller who has only one")
    accountId: ?[]const u8 = null,
    /// The user the key acts as; if it is missing, its maker. Only managers may name another
    // @ApiMember(Description="The user the key acts as; if it is missing, its maker. Only managers may name another")
    userId: ?[]const u8 = null,
    /// When the key stops to work, in ISO 8601; if it is missing, never
    // @ApiMember(Description="When the key stops to work, in ISO 8601; if it is missing, never")
    expires: ?[]const u8 = null,

    pub const type_name = "NewApiKey";
    pub const method = "POST";
    pub const Response = NewApiKeyResponse;
};

/// Let a program that was written for Twilio, Kannel or Jasmin come in.
// @Route("/doors/logins", "POST")
pub const NewDoorLogin = struct {
    /// The platform that the program was written for
    // @ApiMember(Description="The platform that the program was written for", IsRequired=true)
    door: ?DoorKinds = null,
    /// The name that it comes in with; of Twilio a SID, which is made if it is missing
    // @ApiMember(Description="The name that it comes in with; of Twilio a SID, which is made if it is missing")
    username: ?[]const u8 = null,
    /// Of Twilio a key (SK...), which signs nothing, instead of an AccountSid
    // @ApiMember(Description="Of Twilio a key (SK...), which signs nothing, instead of an AccountSid")
    apiKey: bool = false,
    /// Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made
    // @ApiMember(Description="Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made")
    password: ?[]const u8 = null,
    /// The user that it acts as; if it is missing, the caller
    // @ApiMember(Description="The user that it acts as; if it is missing, the caller")
    userId: ?[]const u8 = null,
    /// The endpoint that sends where a request names no sender
    // @ApiMember(Description="The endpoint that sends where a request names no sender")
    endpointId: ?[]const u8 = null,
    /// The account that it works for; may be missing for a caller who has only one
    // @ApiMember(Description="The account that it works for; may be missing for a caller who has only one")
    accountId: ?[]const u8 = null,

    pub const type_name = "NewDoorLogin";
    pub const method = "POST";
    pub const Response = NewDoorLoginResponse;
};

/// Let a program of a customer bind to the SMSC.
// @Route("/esmes", "POST")
pub const NewEsme = struct {
    /// Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one
    // @ApiMember(Description="Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")
    networks: ?[]const []const u8 = null,
    /// The endpoints that it may send from and is handed texts of; * is all of them, as of a new one
    // @ApiMember(Description="The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")
    endpointIds: ?[]const []const u8 = null,
    /// The endpoint that sends where a unit names no source; an empty text is none
    // @ApiMember(Description="The endpoint that sends where a unit names no source; an empty text is none")
    defaultEndpointId: ?[]const u8 = null,
    /// Whether it must come over TLS; a new one need not
    // @ApiMember(Description="Whether it must come over TLS; a new one need not")
    tls: ?bool = null,
    /// How many binds it has at once on each server, from 1 to 1000; a new one 4
    // @ApiMember(Description="How many binds it has at once on each server, from 1 to 1000; a new one 4")
    binds: ?i32 = null,
    /// How many segments a second it may submit; 0 is no limit, as of a new one
    // @ApiMember(Description="How many segments a second it may submit; 0 is no limit, as of a new one")
    rate: ?i32 = null,
    /// How many units are in work at once on each bind, from 1 to 10,000; of a new one 100
    // @ApiMember(Description="How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")
    window: ?i32 = null,
    /// The name that it binds with, 1 to 15 characters of ASCII; each is there once
    // @ApiMember(Description="The name that it binds with, 1 to 15 characters of ASCII; each is there once", IsRequired=true)
    systemId: ?[]const u8 = null,
    /// The password that it binds with, 8 characters of ASCII; if it is missing, one is made
    // @ApiMember(Description="The password that it binds with, 8 characters of ASCII; if it is missing, one is made")
    password: ?[]const u8 = null,
    /// The account that it sends for; may be missing for a caller who has only one
    // @ApiMember(Description="The account that it sends for; may be missing for a caller who has only one")
    accountId: ?[]const u8 = null,

    pub const type_name = "NewEsme";
    pub const method = "POST";
    pub const Response = NewEsmeResponse;
};

/// Keep a file in an account: the file of a multipart form with its fields, or base64.
// @Route("/files", "POST")
pub const NewFile = struct {
    /// The account; needed by who has several
    // @ApiMember(Description="The account; needed by who has several")
    accountId: ?[]const u8 = null,
    /// The customer that it belongs to
    // @ApiMember(Description="The customer that it belongs to")
    customerId: ?[]const u8 = null,
    /// The content
    // @ApiMember(Description="The content", IsRequired=true)
    data: ?[]const u8 = null,
    /// The name that recipients see
    // @ApiMember(Description="The name that recipients see", IsRequired=true)
    fileName: ?[]const u8 = null,
    /// What it is, as image/png
    // @ApiMember(Description="What it is, as image/png", IsRequired=true)
    contentType: ?[]const u8 = null,

    pub const type_name = "NewFile";
    pub const method = "POST";
    pub const Response = FileInfo;
};

/// Make a pool of senders.
// @Route("/pools", "POST")
pub const NewPool = struct {
    /// What people call it
    // @ApiMember(Description="What people call it", IsRequired=true)
    name: ?[]const u8 = null,
    /// The numbers that write for it
    // @ApiMember(Description="The numbers that write for it")
    endpointIds: ?[]const []const u8 = null,
    /// The account it belongs to; may be missing for a caller who has only one
    // @ApiMember(Description="The account it belongs to; may be missing for a caller who has only one")
    accountId: ?[]const u8 = null,
    /// The customer it belongs to
    // @ApiMember(Description="The customer it belongs to")
    customerId: ?[]const u8 = null,

    pub const type_name = "NewPool";
    pub const method = "POST";
    pub const Response = PoolInfo;
};

/// Let messages go over a connection.
// @Route("/routes", "POST")
pub const NewRoute = struct {
    /// The connection that they may go over
    // @ApiMember(Description="The connection that they may go over", IsRequired=true)
    connectionId: ?[]const u8 = null,
    /// What their recipients' numbers begin with, as +44; if it is missing, any number
    // @ApiMember(Description="What their recipients' numbers begin with, as +44; if it is missing, any number")
    prefix: ?[]const u8 = null,
    /// Only messages from this endpoint
    // @ApiMember(Description="Only messages from this endpoint")
    endpointId: ?[]const u8 = null,
    /// Only messages of this account; if it is missing, that of the endpoint, or else every account
    // @ApiMember(Description="Only messages of this account; if it is missing, that of the endpoint, or else every account")
    accountId: ?[]const u8 = null,
    /// Lower goes first; 10 if it is missing
    // @ApiMember(Description="Lower goes first; 10 if it is missing")
    priority: ?i32 = null,
    /// What a segment costs, with six decimals at most; among equals the cheapest goes first
    // @ApiMember(Description="What a segment costs, with six decimals at most; among equals the cheapest goes first")
    cost: ?f64 = null,

    pub const type_name = "NewRoute";
    pub const method = "POST";
    pub const Response = RouteInfo;
};

/// Create a new session. Only chats can be created: calls and faxes need a carrier for voice.
// @Route("/sessions", "POST")
pub const NewSession = struct {
    /// The channel of the session; Chat if it is missing
    // @ApiMember(Description="The channel of the session; Chat if it is missing")
    channel: ?FlowChannels = null,
    /// The address of the party to talk to, e.g. +15556667777
    // @ApiMember(Description="The address of the party to talk to, e.g. +15556667777", IsRequired=true)
    destination: ?[]const u8 = null,
    /// The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number
    // @ApiMember(Description="The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number")
    callerId: ?[]const u8 = null,
    /// The ID of the endpoint to talk from; CallerId is not used if it is specified
    // @ApiMember(Description="The ID of the endpoint to talk from; CallerId is not used if it is specified")
    endpointId: ?[]const u8 = null,

    pub const type_name = "NewSession";
    pub const method = "POST";
    pub const Response = SessionInfo;
};

/// Subscribe an address to kinds of events.
// @Route("/webhooks", "POST")
pub const NewWebhook = struct {
    /// The address that is told, of http or https
    // @ApiMember(Description="The address that is told, of http or https", IsRequired=true)
    url: ?[]const u8 = null,
    /// The kinds of events, as message.received or message.*; if it is missing, all of them
    // @ApiMember(Description="The kinds of events, as message.received or message.*; if it is missing, all of them")
    kinds: ?[]const []const u8 = null,
    /// What it is for, as people call it
    // @ApiMember(Description="What it is for, as people call it")
    description: ?[]const u8 = null,
    /// The account whose events are told; may be missing for a caller who has only one
    // @ApiMember(Description="The account whose events are told; may be missing for a caller who has only one")
    accountId: ?[]const u8 = null,
    /// The secret to sign with, whsec_ and a key in base64; if it is missing, one is made
    // @ApiMember(Description="The secret to sign with, whsec_ and a key in base64; if it is missing, one is made")
    secret: ?[]const u8 = null,

    pub const type_name = "NewWebhook";
    pub const method = "POST";
    pub const Response = NewWebhookResponse;
};

/// Do nothing: the operation is there for the types of its request.
// @Route("/not-used")
pub const NotUsedRequest = struct {
    nodeParameter: ?NodeParameter = null,

    pub const type_name = "NotUsedRequest";
    pub const method = "POST";
    pub const Response = void;
};

/// Change a login of a front door; what is missing stays as it is.
// @Route("/doors/logins/{loginId}", "PATCH")
pub const PatchDoorLogin = struct {
    /// The ID of the login
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    loginId: ?[]const u8 = null,
    /// The user that it acts as from now on
    // @ApiMember(Description="The user that it acts as from now on")
    userId: ?[]const u8 = null,
    /// The endpoint that sends where a request names no sender; an empty text is none
    // @ApiMember(Description="The endpoint that sends where a request names no sender; an empty text is none")
    endpointId: ?[]const u8 = null,

    pub const type_name = "PatchDoorLogin";
    pub const method = "PATCH";
    pub const Response = DoorLoginInfo;
};

/// Change what an ESME may do; what is missing stays as it is, and so does a list that is empty.
// @Route("/esmes/{esmeId}", "PATCH")
pub const PatchEsme = struct {
    /// Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one
    // @ApiMember(Description="Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")
    networks: ?[]const []const u8 = null,
    /// The endpoints that it may send from and is handed texts of; * is all of them, as of a new one
    // @ApiMember(Description="The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")
    endpointIds: ?[]const []const u8 = null,
    /// The endpoint that sends where a unit names no source; an empty text is none
    // @ApiMember(Description="The endpoint that sends where a unit names no source; an empty text is none")
    defaultEndpointId: ?[]const u8 = null,
    /// Whether it must come over TLS; a new one need not
    // @ApiMember(Description="Whether it must come over TLS; a new one need not")
    tls: ?bool = null,
    /// How many binds it has at once on each server, from 1 to 1000; a new one 4
    // @ApiMember(Description="How many binds it has at once on each server, from 1 to 1000; a new one 4")
    binds: ?i32 = null,
    /// How many segments a second it may submit; 0 is no limit, as of a new one
    // @ApiMember(Description="How many segments a second it may submit; 0 is no limit, as of a new one")
    rate: ?i32 = null,
    /// How many units are in work at once on each bind, from 1 to 10,000; of a new one 100
    // @ApiMember(Description="How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")
    window: ?i32 = null,
    /// The ID of the ESME
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    esmeId: ?[]const u8 = null,
    /// Shut it out, or let it in again
    // @ApiMember(Description="Shut it out, or let it in again")
    disabled: ?bool = null,

    pub const type_name = "PatchEsme";
    pub const method = "PATCH";
    pub const Response = EsmeInfo;
};

/// Change the name or the customer of a file; what is left out stays as it is.
// @Route("/files/{fileId}", "PATCH")
pub const PatchFile = struct {
    /// The ID of the file
    // @ApiMember(Description="The ID of the file", IsRequired=true)
    fileId: ?[]const u8 = null,
    /// Its new name
    // @ApiMember(Description="Its new name")
    fileName: ?[]const u8 = null,
    /// The customer that it belongs to from now on
    // @ApiMember(Description="The customer that it belongs to from now on")
    customerId: ?[]const u8 = null,

    pub const type_name = "PatchFile";
    pub const method = "PATCH";
    pub const Response = FileInfo;
};

/// Change a pool of senders; what is missing stays as it is.
// @Route("/pools/{poolId}", "PATCH")
pub const PatchPool = struct {
    /// The ID of the pool
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    poolId: ?[]const u8 = null,
    /// What people call it from now on
    // @ApiMember(Description="What people call it from now on")
    name: ?[]const u8 = null,
    /// Whether nothing can be sent from it
    // @ApiMember(Description="Whether nothing can be sent from it")
    disabled: ?bool = null,
    /// Numbers that join; one that is there stays
    // @ApiMember(Description="Numbers that join; one that is there stays")
    addEndpointIds: ?[]const []const u8 = null,
    /// Numbers that leave; their recipients hear from another one next time
    // @ApiMember(Description="Numbers that leave; their recipients hear from another one next time")
    removeEndpointIds: ?[]const []const u8 = null,

    pub const type_name = "PatchPool";
    pub const method = "PATCH";
    pub const Response = PoolInfo;
};

/// Change a route; what is missing stays as it is.
// @Route("/routes/{routeId}", "PATCH")
pub const PatchRoute = struct {
    /// The ID of the route
    // @ApiMember(Description="The ID of the route", IsRequired=true)
    routeId: ?[]const u8 = null,
    /// Lower goes first
    // @ApiMember(Description="Lower goes first")
    priority: ?i32 = null,
    /// What a segment costs, with six decimals at most
    // @ApiMember(Description="What a segment costs, with six decimals at most")
    cost: ?f64 = null,
    /// Whether it does not count at all
    // @ApiMember(Description="Whether it does not count at all")
    disabled: ?bool = null,

    pub const type_name = "PatchRoute";
    pub const method = "PATCH";
    pub const Response = RouteInfo;
};

/// Change a webhook; what is missing stays as it is.
// @Route("/webhooks/{webhookId}", "PATCH")
pub const PatchWebhook = struct {
    /// The ID of the webhook
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhookId: ?[]const u8 = null,
    /// The address that is told from now on
    // @ApiMember(Description="The address that is told from now on")
    url: ?[]const u8 = null,
    /// The kinds of events from now on; * is all of them, and an empty list changes nothing
    // @ApiMember(Description="The kinds of events from now on; * is all of them, and an empty list changes nothing")
    kinds: ?[]const []const u8 = null,
    /// What it is for, as people call it
    // @ApiMember(Description="What it is for, as people call it")
    description: ?[]const u8 = null,
    /// Disable it, or enable it again: then it is told first what it missed meanwhile
    // @ApiMember(Description="Disable it, or enable it again: then it is told first what it missed meanwhile")
    disabled: ?bool = null,

    pub const type_name = "PatchWebhook";
    pub const method = "PATCH";
    pub const Response = WebhookInfo;
};

/// Tell how a text would be sent and what it would cost; nothing is stored or sent.
// @Route("/messages/preview", "POST")
pub const PreviewMessage = struct {
    /// The text
    // @ApiMember(Description="The text", IsRequired=true)
    body: ?[]const u8 = null,
    /// The ID of the endpoint that would send it
    // @ApiMember(Description="The ID of the endpoint that would send it")
    endpointId: ?[]const u8 = null,
    /// The address that it would be sent to; needs EndpointId
    // @ApiMember(Description="The address that it would be sent to; needs EndpointId")
    toAddress: ?[]const u8 = null,

    pub const type_name = "PreviewMessage";
    pub const method = "POST";
    pub const Response = MessagePreview;
};

/// Erase the text of a message for good.
// @Route("/messages/{messageId}/redact", "POST")
pub const RedactMessage = struct {
    /// The ID of the message
    // @ApiMember(Description="The ID of the message", IsRequired=true)
    messageId: ?[]const u8 = null,

    pub const type_name = "RedactMessage";
    pub const method = "POST";
    pub const Response = void;
};

/// Record that somebody wants messages again.
// @Route("/opt-outs", "DELETE")
pub const RemoveOptOut = struct {
    /// The address, as +15556667777
    // @ApiMember(Description="The address, as +15556667777", IsRequired=true)
    address: ?[]const u8 = null,
    /// The account; needed by who has several
    // @ApiMember(Description="The account; needed by who has several")
    accountId: ?[]const u8 = null,
    /// The ID of an endpoint or pool; the whole account without
    // @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
    scope: ?[]const u8 = null,

    pub const type_name = "RemoveOptOut";
    pub const method = "DELETE";
    pub const Response = void;
};

/// Tell a webhook again; give one of the three members.
// @Route("/webhooks/{webhookId}/replay", "POST")
pub const ReplayWebhook = struct {
    /// The ID of the webhook
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhookId: ?[]const u8 = null,
    /// Everything from the event with this number on
    // @ApiMember(Description="Everything from the event with this number on")
    fromNumber: ?i32 = null,
    /// Everything from this date on, in ISO 8601; UTC without a zone
    // @ApiMember(Description="Everything from this date on, in ISO 8601; UTC without a zone")
    fromDate: ?[]const u8 = null,
    /// This one delivery alone
    // @ApiMember(Description="This one delivery alone")
    deliveryId: ?[]const u8 = null,

    pub const type_name = "ReplayWebhook";
    pub const method = "POST";
    pub const Response = ReplayWebhookResponse;
};

/// Revoke an API key.
// @Route("/keys/{keyId}", "DELETE")
pub const RevokeApiKey = struct {
    /// The ID of the key
    // @ApiMember(Description="The ID of the key", IsRequired=true)
    keyId: ?[]const u8 = null,

    pub const type_name = "RevokeApiKey";
    pub const method = "DELETE";
    pub const Response = void;
};

/// Give a login of a front door another password.
// @Route("/doors/logins/{loginId}/password", "POST")
pub const RotateDoorPassword = struct {
    /// The ID of the login
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    loginId: ?[]const u8 = null,
    /// The password from now on, 8 characters or more; if it is missing, one is made
    // @ApiMember(Description="The password from now on, 8 characters or more; if it is missing, one is made")
    password: ?[]const u8 = null,

    pub const type_name = "RotateDoorPassword";
    pub const method = "POST";
    pub const Response = RotateDoorPasswordResponse;
};

/// Give an ESME another password.
// @Route("/esmes/{esmeId}/password", "POST")
pub const RotateEsmePassword = struct {
    /// The ID of the ESME
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    esmeId: ?[]const u8 = null,
    /// The password from now on, 8 characters of ASCII; if it is missing, one is made
    // @ApiMember(Description="The password from now on, 8 characters of ASCII; if it is missing, one is made")
    password: ?[]const u8 = null,

    pub const type_name = "RotateEsmePassword";
    pub const method = "POST";
    pub const Response = RotateEsmePasswordResponse;
};

/// Give a webhook a new secret.
// @Route("/webhooks/{webhookId}/secret", "POST")
pub const RotateWebhookSecret = struct {
    /// The ID of the webhook
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhookId: ?[]const u8 = null,
    /// How long the secret before it signs too, up to 720 hours; if missing, 24
    // @ApiMember(Description="How long the secret before it signs too, up to 720 hours; if missing, 24")
    keepHours: ?f64 = null,

    pub const type_name = "RotateWebhookSecret";
    pub const method = "POST";
    pub const Response = RotateWebhookSecretResponse;
};

/// Send a message at a later time: into a session, or from an endpoint to an address.
// @Route("/messages/schedule", "POST")
pub const ScheduleMessage = struct {
    /// The ID of the session to send into. Specify either this or EndpointId+ToAddress
    // @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    sessionId: ?[]const u8 = null,
    /// The ID of the endpoint to send from. Not used if SessionId is specified
    // @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
    endpointId: ?[]const u8 = null,
    /// The address to send to, e.g. +15556667777. Not used if SessionId is specified
    // @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    toAddress: ?[]const u8 = null,
    /// The body of the message
    // @ApiMember(Description="The body of the message", IsRequired=true)
    body: ?[]const u8 = null,
    /// When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
    // @ApiMember(Description="When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00", IsRequired=true)
    sendAt: ?[]const u8 = null,

    pub const type_name = "ScheduleMessage";
    pub const method = "POST";
    pub const Response = ScheduledMessage;
};

/// Send one text to many recipients, each with their own values in it.
// @Route("/bulks", "POST")
pub const SendBulk = struct {
    /// The ID of the endpoint to send from, a pool of senders perhaps
    // @ApiMember(Description="The ID of the endpoint to send from, a pool of senders perhaps", IsRequired=true)
    endpointId: ?[]const u8 = null,
    /// The text; {{name}} stands for a variable
    // @ApiMember(Description="The text; {{name}} stands for a variable", IsRequired=true)
    body: ?[]const u8 = null,
    /// Whom to send to, 10000 at most, each address once
    // @ApiMember(Description="Whom to send to, 10000 at most, each address once", IsRequired=true)
    recipients: ?[]const BulkRecipient = null,
    /// When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
    // @ApiMember(Description="When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00")
    sendAt: ?[]const u8 = null,

    pub const type_name = "SendBulk";
    pub const method = "POST";
    pub const Response = BulkInfo;
};

/// Send files, with a text or without one: into a session, or from an endpoint to an address.
// @Route("/messages/media", "POST")
pub const SendMedia = struct {
    /// The ID of the session to send into. Specify either this or EndpointId+ToAddress
    // @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    sessionId: ?[]const u8 = null,
    /// The ID of the endpoint to send from. Not used if SessionId is specified
    // @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
    endpointId: ?[]const u8 = null,
    /// The address to send to, e.g. +15556667777. Not used if SessionId is specified
    // @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    toAddress: ?[]const u8 = null,
    /// The text that goes with the files
    // @ApiMember(Description="The text that goes with the files")
    body: ?[]const u8 = null,
    /// The IDs of the files, as UploadFile gives them, in their order
    // @ApiMember(Description="The IDs of the files, as UploadFile gives them, in their order", IsRequired=true)
    fileIds: ?[]const []const u8 = null,

    pub const type_name = "SendMedia";
    pub const method = "POST";
    pub const Response = MessageInfo;
};

/// Send a message into a session, or from an endpoint to an address.
// @Route("/sessions/{sessionId}/messages", "POST")
// @Route("/messages")
pub const SendMessage = struct {
    /// The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress
    // @ApiMember(Description="The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress")
    sessionId: ?[]const u8 = null,
    /// The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified
    // @ApiMember(Description="The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified")
    endpointId: ?[]const u8 = null,
    /// The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified
    // @ApiMember(Description="The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified")
    toAddress: ?[]const u8 = null,
    /// The body of the message
    // @ApiMember(Description="The body of the message")
    body: ?[]const u8 = null,

    pub const type_name = "SendMessage";
    pub const method = "POST";
    pub const Response = MessageInfo;
};

/// Have an address told of every text that comes in for an endpoint, in place of the one before it in this form.
// @Route("/doors/listeners", "PUT")
pub const SetDoorListener = struct {
    /// The endpoint whose texts are told
    // @ApiMember(Description="The endpoint whose texts are told", IsRequired=true)
    endpointId: ?[]const u8 = null,
    /// The address that is told; in Kannel's form with its escape codes
    // @ApiMember(Description="The address that is told; in Kannel's form with its escape codes", IsRequired=true)
    url: ?[]const u8 = null,
    /// Whose form they are told in; Twilio's if it is missing
    // @ApiMember(Description="Whose form they are told in; Twilio's if it is missing")
    form: ?ListenerForms = null,
    /// In Twilio's form: the login whose AuthToken signs; may be missing while there is only one
    // @ApiMember(Description="In Twilio's form: the login whose AuthToken signs; may be missing while there is only one")
    loginId: ?[]const u8 = null,
    /// In the forms of Kannel and Jasmin: GET, as is usual, or POST
    // @ApiMember(Description="In the forms of Kannel and Jasmin: GET, as is usual, or POST")
    method: ?[]const u8 = null,
    /// In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none
    // @ApiMember(Description="In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none")
    maxMessages: ?i32 = null,
    /// In Kannel's form: have the header X-Kannel-From
    // @ApiMember(Description="In Kannel's form: have the header X-Kannel-From")
    sendSender: bool = false,
    /// In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2
    // @ApiMember(Description="In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2")
    recode: bool = false,

    pub const type_name = "SetDoorListener";
    pub const method_ = "PUT";
    pub const Response = DoorListenerInfo;
};

/// Limit a number or a connection; what is missing is limited no more.
// @Route("/limits/{limitedId}", "PUT")
pub const SetLimit = struct {
    /// The ID of the endpoint or connection
    // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    limitedId: ?[]const u8 = null,
    /// Segments a second of a number, kept as whole segments a minute: 1.25 is 75
    // @ApiMember(Description="Segments a second of a number, kept as whole segments a minute: 1.25 is 75")
    ratePerSecond: ?f64 = null,
    /// Segments a day
    // @ApiMember(Description="Segments a day")
    dailyCap: ?i32 = null,

    pub const type_name = "SetLimit";
    pub const method = "PUT";
    pub const Response = LimitInfo;
};

/// Send a sample to a webhook.
// @Route("/webhooks/{webhookId}/test", "POST")
pub const TestWebhook = struct {
    /// The ID of the webhook
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    webhookId: ?[]const u8 = null,

    pub const type_name = "TestWebhook";
    pub const method = "POST";
    pub const Response = void;
};

/// Keep a file, to be sent with messages; as base64, or as the file of a multipart form.
// @Route("/app/files", "POST")
pub const UploadFile = struct {
    /// The content
    // @ApiMember(Description="The content", IsRequired=true)
    data: ?[]const u8 = null,
    /// The name that recipients see
    // @ApiMember(Description="The name that recipients see", IsRequired=true)
    fileName: ?[]const u8 = null,
    /// What it is, as image/png
    // @ApiMember(Description="What it is, as image/png", IsRequired=true)
    contentType: ?[]const u8 = null,
    /// The account; needed by who has several
    // @ApiMember(Description="The account; needed by who has several")
    accountId: ?[]const u8 = null,
    /// The customer that it belongs to; needed by a Customer who has several
    // @ApiMember(Description="The customer that it belongs to; needed by a Customer who has several")
    customerId: ?[]const u8 = null,

    pub const type_name = "UploadFile";
    pub const method = "POST";
    pub const Response = FileInfo;
};
