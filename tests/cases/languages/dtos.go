/* Options:
Version: 8.10
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: http://trunkline.test

//GlobalNamespace: 
//MakePropertiesOptional: False
//AddServiceStackTypes: True
//AddResponseStatus: False
//AddImplicitVersion: 
//AddDescriptionAsComments: True
//IncludeTypes: 
//ExcludeTypes: 
//DefaultImports: 
*/

package dtos

// Values by name.
type Struct map[string]Value

// A value of one of the kinds that flows have.
type Value struct {
	BoolValue *bool `json:"boolValue,omitempty"`
	StringValue *string `json:"stringValue,omitempty"`
	NumberValue *float64 `json:"numberValue,omitempty"`
	ListValue []Struct `json:"listValue,omitempty"`
	StructValue Struct `json:"structValue,omitempty"`
}

// What one parameter of a node is set to, or where it comes from.
type NodeParameter struct {
	// Unique in the flow
	// @ApiMember(Description="Unique in the flow")
	Id *string `json:"id,omitempty"`
	// The name of one of the types of values, as String or Transition
	// @ApiMember(Description="The name of one of the types of values, as String or Transition")
	Type *string `json:"type,omitempty"`
	// Where it comes from: Value, Expression, or an object as Customer
	// @ApiMember(Description="Where it comes from: Value, Expression, or an object as Customer")
	Source *string `json:"source,omitempty"`
	// The value, where the source is Value
	// @ApiMember(Description="The value, where the source is Value")
	Value *Value `json:"value,omitempty"`
	// The expression, where the source is Expression
	// @ApiMember(Description="The expression, where the source is Expression")
	Expression *string `json:"expression,omitempty"`
	// The name of the field, where the source is an object
	// @ApiMember(Description="The name of the field, where the source is an object")
	ReferenceId *string `json:"referenceId,omitempty"`
	IsOutput bool `json:"isOutput,omitempty"`
	IsAsync bool `json:"isAsync,omitempty"`
	ListParameters []NodeParameterMap `json:"listParameters,omitempty"`
	StructParameters NodeParameterMap `json:"structParameters,omitempty"`
}

// The parameters of a node by name.
type NodeParameterMap map[string]NodeParameter

// An API key: what it may do and when it was used, never the key itself.
type ApiKeyInfo struct {
	Id *string `json:"id,omitempty"`
	// The one account that the key works for
	// @ApiMember(Description="The one account that the key works for")
	AccountId *string `json:"accountId,omitempty"`
	// The user that the key acts as
	// @ApiMember(Description="The user that the key acts as")
	UserId *string `json:"userId,omitempty"`
	Name *string `json:"name,omitempty"`
	// The last characters of the key, to tell it from others
	// @ApiMember(Description="The last characters of the key, to tell it from others")
	Hint *string `json:"hint,omitempty"`
	// What the key may do, as long as its user still has these roles
	// @ApiMember(Description="What the key may do, as long as its user still has these roles")
	Roles []string `json:"roles,omitempty"`
	DateCreated *string `json:"dateCreated,omitempty"`
	// When the key stops to work; missing for a key that works until revoked
	// @ApiMember(Description="When the key stops to work; missing for a key that works until revoked")
	Expires *string `json:"expires,omitempty"`
	// When the key was used last, exact to a minute
	// @ApiMember(Description="When the key was used last, exact to a minute")
	LastUsed *string `json:"lastUsed,omitempty"`
	// When the key was revoked
	// @ApiMember(Description="When the key was revoked")
	Revoked *string `json:"revoked,omitempty"`
}

// What one attempt to hand a message to the carrier came to.
type AttemptOutcomes string

const (
	AttemptOutcomesAccepted AttemptOutcomes = "accepted"
	AttemptOutcomesDeferred AttemptOutcomes = "deferred"
	AttemptOutcomesRefused AttemptOutcomes = "refused"
	AttemptOutcomesUnknown AttemptOutcomes = "unknown"
)

// How many messages of a bulk have each status.
type BulkCounts struct {
	// Recipients for whom there is no message yet, and none will be if it is canceled
	// @ApiMember(Description="Recipients for whom there is no message yet, and none will be if it is canceled")
	Pending int `json:"pending,omitempty"`
	// Recipients who get no message; the results say why
	// @ApiMember(Description="Recipients who get no message; the results say why")
	Refused int `json:"refused,omitempty"`
	Scheduled int `json:"scheduled,omitempty"`
	// Waiting or being sent
	// @ApiMember(Description="Waiting or being sent")
	Queued int `json:"queued,omitempty"`
	Sent int `json:"sent,omitempty"`
	Delivered int `json:"delivered,omitempty"`
	Undelivered int `json:"undelivered,omitempty"`
	Failed int `json:"failed,omitempty"`
	Unconfirmed int `json:"unconfirmed,omitempty"`
	Canceled int `json:"canceled,omitempty"`
}

// One recipient of a bulk, with the values of the variables in its text.
type BulkRecipient struct {
	// The address, e.g. +15556667777
	// @ApiMember(Description="The address, e.g. +15556667777", IsRequired=true)
	ToAddress string `json:"toAddress"`
	// The values of the variables of the text, by their names
	// @ApiMember(Description="The values of the variables of the text, by their names")
	Variables map[string]string `json:"variables,omitempty"`
}

// What became of one recipient of a bulk.
type BulkResult struct {
	// Which recipient of the request it was; the first one is 0
	// @ApiMember(Description="Which recipient of the request it was; the first one is 0")
	Number int `json:"number,omitempty"`
	ToAddress *string `json:"toAddress,omitempty"`
	// The status of the message, or refused
	// @ApiMember(Description="The status of the message, or refused")
	Status *string `json:"status,omitempty"`
	MessageId *string `json:"messageId,omitempty"`
	// What went wrong last, in words
	// @ApiMember(Description="What went wrong last, in words")
	Error *string `json:"error,omitempty"`
}

// How far a bulk is: whether its messages are made, or taken back.
type BulkStatuses string

const (
	BulkStatusesMaking BulkStatuses = "making"
	BulkStatusesMade BulkStatuses = "made"
	BulkStatusesCanceling BulkStatuses = "canceling"
	BulkStatusesCanceled BulkStatuses = "canceled"
)

// Which way a message went, seen from the endpoint.
type MessageDirections string

const (
	MessageDirectionsIncoming MessageDirections = "Incoming"
	MessageDirectionsOutgoing MessageDirections = "Outgoing"
)

// One message.
type MessageInfo struct {
	Id *string `json:"id,omitempty"`
	AccountId *string `json:"accountId,omitempty"`
	CustomerId *string `json:"customerId,omitempty"`
	EndpointId *string `json:"endpointId,omitempty"`
	EndpointDisplayName *string `json:"endpointDisplayName,omitempty"`
	Date *string `json:"date,omitempty"`
	Direction MessageDirections `json:"direction,omitempty"`
	OtherAddress *string `json:"otherAddress,omitempty"`
	Sender *string `json:"sender,omitempty"`
	Text *string `json:"text,omitempty"`
	IsUnread bool `json:"isUnread,omitempty"`
}

// All messages between an endpoint and another address, with the newest of them.
type ConversationInfo struct {
	Id *string `json:"id,omitempty"`
	EndpointId *string `json:"endpointId,omitempty"`
	OtherAddress *string `json:"otherAddress,omitempty"`
	MostRecentMessage *MessageInfo `json:"mostRecentMessage,omitempty"`
}

// Somebody read messages of a conversation.
type ConversationRead struct {
	ConversationId *string `json:"conversationId,omitempty"`
	AccountId *string `json:"accountId,omitempty"`
	EndpointId *string `json:"endpointId,omitempty"`
	Date *string `json:"date,omitempty"`
	// The name of who read them
	// @ApiMember(Description="The name of who read them")
	ReadBy *string `json:"readBy,omitempty"`
	MessageIds []string `json:"messageIds,omitempty"`
}

// One step on the path from the topmost customer.
type CustomerBreadcrumb struct {
	Id *string `json:"id,omitempty"`
	Name *string `json:"name,omitempty"`
}

// The parts of the dashboard that a user sees.
type DashboardPermissions string

const (
	DashboardPermissionsViewFiles DashboardPermissions = "ViewFiles"
	DashboardPermissionsViewNotifications DashboardPermissions = "ViewNotifications"
	DashboardPermissionsViewSessions DashboardPermissions = "ViewSessions"
	DashboardPermissionsViewEndpoints DashboardPermissions = "ViewEndpoints"
	DashboardPermissionsViewReports DashboardPermissions = "ViewReports"
	DashboardPermissionsViewCustomers DashboardPermissions = "ViewCustomers"
	DashboardPermissionsViewFlows DashboardPermissions = "ViewFlows"
	DashboardPermissionsViewCallCenter DashboardPermissions = "ViewCallCenter"
)

// The platforms whose programs come in: by Twilio's API, by Kannel's sendsms, by Jasmin's HTTP API.
type DoorKinds string

const (
	DoorKindsTwilio DoorKinds = "twilio"
	DoorKindsKannel DoorKinds = "kannel"
	DoorKindsJasmin DoorKinds = "jasmin"
)

// What every stored thing tells of itself.
type EntityInfo struct {
	Id *string `json:"id,omitempty"`
	DateCreated *string `json:"dateCreated,omitempty"`
	DateLastModified *string `json:"dateLastModified,omitempty"`
	CreatedBy *string `json:"createdBy,omitempty"`
	LastModifiedBy *string `json:"lastModifiedBy,omitempty"`
}

// What an ESME may do.
type EsmeRights struct {
	// Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one
	// @ApiMember(Description="Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")
	Networks []string `json:"networks,omitempty"`
	// The endpoints that it may send from and is handed texts of; * is all of them, as of a new one
	// @ApiMember(Description="The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")
	EndpointIds []string `json:"endpointIds,omitempty"`
	// The endpoint that sends where a unit names no source; an empty text is none
	// @ApiMember(Description="The endpoint that sends where a unit names no source; an empty text is none")
	DefaultEndpointId *string `json:"defaultEndpointId,omitempty"`
	// Whether it must come over TLS; a new one need not
	// @ApiMember(Description="Whether it must come over TLS; a new one need not")
	Tls *bool `json:"tls,omitempty"`
	// How many binds it has at once on each server, from 1 to 1000; a new one 4
	// @ApiMember(Description="How many binds it has at once on each server, from 1 to 1000; a new one 4")
	Binds *int `json:"binds,omitempty"`
	// How many segments a second it may submit; 0 is no limit, as of a new one
	// @ApiMember(Description="How many segments a second it may submit; 0 is no limit, as of a new one")
	Rate *int `json:"rate,omitempty"`
	// How many units are in work at once on each bind, from 1 to 10,000; of a new one 100
	// @ApiMember(Description="How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")
	Window *int `json:"window,omitempty"`
}

// Where a message stands; delivered, undelivered, failed and canceled are ends.
type MessageStatuses string

const (
	MessageStatusesScheduled MessageStatuses = "scheduled"
	MessageStatusesQueued MessageStatuses = "queued"
	MessageStatusesSending MessageStatuses = "sending"
	MessageStatusesSent MessageStatuses = "sent"
	MessageStatusesDelivered MessageStatuses = "delivered"
	MessageStatusesUndelivered MessageStatuses = "undelivered"
	MessageStatusesFailed MessageStatuses = "failed"
	MessageStatusesUnconfirmed MessageStatuses = "unconfirmed"
	MessageStatusesCanceled MessageStatuses = "canceled"
)

// A message has another status, or another attempt to send it has failed.
type MessageStatusChange struct {
	MessageId *string `json:"messageId,omitempty"`
	AccountId *string `json:"accountId,omitempty"`
	EndpointId *string `json:"endpointId,omitempty"`
	SessionId *string `json:"sessionId,omitempty"`
	ConversationId *string `json:"conversationId,omitempty"`
	Date *string `json:"date,omitempty"`
	Status MessageStatuses `json:"status,omitempty"`
	// Which attempt it was, where one was made
	// @ApiMember(Description="Which attempt it was, where one was made")
	Attempt *int `json:"attempt,omitempty"`
	// The kind of failure, as unreachable or throttled
	// @ApiMember(Description="The kind of failure, as unreachable or throttled")
	Failure *string `json:"failure,omitempty"`
	// What went wrong, in words
	// @ApiMember(Description="What went wrong, in words")
	Error *string `json:"error,omitempty"`
	// When it will be tried again
	// @ApiMember(Description="When it will be tried again")
	NextAttemptDate *string `json:"nextAttemptDate,omitempty"`
}

// A session began, ended, or goes on.
type SessionChange struct {
	SessionId *string `json:"sessionId,omitempty"`
	AccountId *string `json:"accountId,omitempty"`
	CustomerId *string `json:"customerId,omitempty"`
	EndpointId *string `json:"endpointId,omitempty"`
	ConversationId *string `json:"conversationId,omitempty"`
	OtherAddress *string `json:"otherAddress,omitempty"`
	Date *string `json:"date,omitempty"`
	Ended bool `json:"ended,omitempty"`
}

// One event; the member that its name speaks of is there, the others are not.
type EventInfo struct {
	Id *string `json:"id,omitempty"`
	// As the command of /event-stream, such as MessageReceived
	// @ApiMember(Description="As the command of /event-stream, such as MessageReceived")
	Name *string `json:"name,omitempty"`
	Message *MessageInfo `json:"message,omitempty"`
	MessageStatusChange *MessageStatusChange `json:"messageStatusChange,omitempty"`
	SessionChange *SessionChange `json:"sessionChange,omitempty"`
	ConversationRead *ConversationRead `json:"conversationRead,omitempty"`
}

// How a file came to be.
type FileTypes string

const (
	FileTypesUpload FileTypes = "Upload"
	FileTypesVoiceMessage FileTypes = "VoiceMessage"
	FileTypesCallRecording FileTypes = "CallRecording"
	FileTypesFax FileTypes = "Fax"
	FileTypesAttachment FileTypes = "Attachment"
	FileTypesFaxOutgoing FileTypes = "FaxOutgoing"
)

// The kinds of communication.
type FlowChannels string

const (
	FlowChannelsVoice FlowChannels = "Voice"
	FlowChannelsChat FlowChannels = "Chat"
	FlowChannelsFax FlowChannels = "Fax"
)

// Which end of a sorted list comes first.
type SortOrders string

const (
	SortOrdersAscend SortOrders = "Ascend"
	SortOrdersDescend SortOrders = "Descend"
)

// Asks for one page of a list.
type ListRequest[T any] struct {
	// The page to return; the first one is 0
	// @ApiMember(Description="The page to return; the first one is 0")
	Page int `json:"page,omitempty"`
	// How many items a page has, from 1 to 1000; 0 is 25
	// @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
	CountPerPage int `json:"countPerPage,omitempty"`
	// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
	// @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
	All bool `json:"all,omitempty"`
	// Return only the items with these IDs
	// @ApiMember(Description="Return only the items with these IDs")
	SpecificIds []string `json:"specificIds,omitempty"`
	// The field to sort by
	// @ApiMember(Description="The field to sort by")
	SortField *string `json:"sortField,omitempty"`
	// The order to sort in; if it is missing, dates descend and other fields ascend
	// @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
	SortOrder *SortOrders `json:"sortOrder,omitempty"`
	// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
	// @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
	SimplifiedPaging bool `json:"simplifiedPaging,omitempty"`
}

// Whose form a text is told in: Twilio's webhooks, Kannel's sms-service, or Jasmin's HTTP connectors.
type ListenerForms string

const (
	ListenerFormsTwilio ListenerForms = "twilio"
	ListenerFormsKannel ListenerForms = "kannel"
	ListenerFormsJasmin ListenerForms = "jasmin"
)

// One attempt to hand a message to the carrier.
type MessageAttempt struct {
	// Which attempt it was; the first one is 1
	// @ApiMember(Description="Which attempt it was; the first one is 1")
	Number int `json:"number,omitempty"`
	Date *string `json:"date,omitempty"`
	Outcome AttemptOutcomes `json:"outcome,omitempty"`
	// The kind of failure, as unreachable or throttled
	// @ApiMember(Description="The kind of failure, as unreachable or throttled")
	Failure *string `json:"failure,omitempty"`
	// Why, in words
	// @ApiMember(Description="Why, in words")
	Reason *string `json:"reason,omitempty"`
}

// One thing that happened to a message.
type MessageEvent struct {
	Date *string `json:"date,omitempty"`
	Kind *string `json:"kind,omitempty"`
	Description *string `json:"description,omitempty"`
}

// One delivery receipt.
type MessageReceipt struct {
	Date *string `json:"date,omitempty"`
	Delivered bool `json:"delivered,omitempty"`
	Failure *string `json:"failure,omitempty"`
	Reason *string `json:"reason,omitempty"`
}

// Somebody who wants no more messages.
type OptOutInfo struct {
	AccountId *string `json:"accountId,omitempty"`
	Address *string `json:"address,omitempty"`
	// The endpoint or pool that it is about; missing for the whole account
	// @ApiMember(Description="The endpoint or pool that it is about; missing for the whole account")
	Scope *string `json:"scope,omitempty"`
	// How it came about: keyword, carrier, import or api
	// @ApiMember(Description="How it came about: keyword, carrier, import or api")
	How *string `json:"how,omitempty"`
	// What they wrote
	// @ApiMember(Description="What they wrote")
	Keyword *string `json:"keyword,omitempty"`
	// The message in which they wrote it, or that the carrier refused
	// @ApiMember(Description="The message in which they wrote it, or that the carrier refused")
	MessageId *string `json:"messageId,omitempty"`
	// Who recorded it
	// @ApiMember(Description="Who recorded it")
	By *string `json:"by,omitempty"`
	Date *string `json:"date,omitempty"`
}

// A number that writes for a pool.
type PoolMember struct {
	EndpointId *string `json:"endpointId,omitempty"`
	Address *string `json:"address,omitempty"`
	DisplayName *string `json:"displayName,omitempty"`
	// Whether it may not send texts; the pool passes it over
	// @ApiMember(Description="Whether it may not send texts; the pool passes it over")
	Disabled bool `json:"disabled,omitempty"`
	// Whether it rests because it failed again and again; the pool passes it over
	// @ApiMember(Description="Whether it rests because it failed again and again; the pool passes it over")
	Resting bool `json:"resting,omitempty"`
}

// Somebody who hears from the same number of a pool every time.
type PoolRecipient struct {
	Address *string `json:"address,omitempty"`
	// The number that writes to them
	// @ApiMember(Description="The number that writes to them")
	EndpointId *string `json:"endpointId,omitempty"`
	// Since when it does
	// @ApiMember(Description="Since when it does")
	Date *string `json:"date,omitempty"`
}

// The state of a call; a chat that goes on is Connected, one that ended Disconnected.
type SessionCallState string

const (
	SessionCallStateDisconnected SessionCallState = "Disconnected"
	SessionCallStateRinging SessionCallState = "Ringing"
	SessionCallStateConnected SessionCallState = "Connected"
	SessionCallStateHold SessionCallState = "Hold"
	SessionCallStatePassive SessionCallState = "Passive"
)

// Whether the session is dialling.
type SessionDialState string

const (
	SessionDialStateNone SessionDialState = "None"
	SessionDialStateActive SessionDialState = "Active"
)

// Why a session is on hold.
type SessionHoldReasons string

const (
	SessionHoldReasonsNone SessionHoldReasons = "None"
	SessionHoldReasonsTransferring SessionHoldReasons = "Transferring"
)

// One line of what happened in a session.
type SessionLogInfo struct {
	Date *string `json:"date,omitempty"`
	Message *string `json:"message,omitempty"`
}

// The state of a session in a queue.
type SessionQueueStates string

const (
	SessionQueueStatesNone SessionQueueStates = "None"
	SessionQueueStatesQueued SessionQueueStates = "Queued"
	SessionQueueStatesRinging SessionQueueStates = "Ringing"
	SessionQueueStatesConnected SessionQueueStates = "Connected"
	SessionQueueStatesHold SessionQueueStates = "Hold"
	SessionQueueStatesDisconnected SessionQueueStates = "Disconnected"
)

// What a manager may do.
type UserManagerAccess string

const (
	UserManagerAccessReadOnly UserManagerAccess = "ReadOnly"
	UserManagerAccessReadWrite UserManagerAccess = "ReadWrite"
	UserManagerAccessReadWriteDelete UserManagerAccess = "ReadWriteDelete"
)

// Where a delivery stands: owed (it will be tried, or tried again), delivered, or failed for good.
type WebhookDeliveryStates string

const (
	WebhookDeliveryStatesOwed WebhookDeliveryStates = "owed"
	WebhookDeliveryStatesDelivered WebhookDeliveryStates = "delivered"
	WebhookDeliveryStatesFailed WebhookDeliveryStates = "failed"
)

// One event that a webhook is told: what came of it, or when it is tried next.
type WebhookDeliveryInfo struct {
	// The ID of the delivery, which is its header webhook-id
	// @ApiMember(Description="The ID of the delivery, which is its header webhook-id")
	Id *string `json:"id,omitempty"`
	WebhookId *string `json:"webhookId,omitempty"`
	// The number of the event in the log
	// @ApiMember(Description="The number of the event in the log")
	EventNumber int `json:"eventNumber,omitempty"`
	// What happened, as message.delivered
	// @ApiMember(Description="What happened, as message.delivered")
	Kind *string `json:"kind,omitempty"`
	// The ID of the message, session or webhook that it is about
	// @ApiMember(Description="The ID of the message, session or webhook that it is about")
	SubjectId *string `json:"subjectId,omitempty"`
	// Deliveries of one conversation are made one after the other
	// @ApiMember(Description="Deliveries of one conversation are made one after the other")
	ConversationId *string `json:"conversationId,omitempty"`
	State WebhookDeliveryStates `json:"state,omitempty"`
	Attempts int `json:"attempts,omitempty"`
	// The status of the last answer; missing when there was none
	// @ApiMember(Description="The status of the last answer; missing when there was none")
	Status *int `json:"status,omitempty"`
	// Why the last attempt failed, in words
	// @ApiMember(Description="Why the last attempt failed, in words")
	Error *string `json:"error,omitempty"`
	DateCreated *string `json:"dateCreated,omitempty"`
	DateLastAttempt *string `json:"dateLastAttempt,omitempty"`
	// When it is tried next; missing when it waits for an earlier one of its conversation
	// @ApiMember(Description="When it is tried next; missing when it waits for an earlier one of its conversation")
	NextAttempt *string `json:"nextAttempt,omitempty"`
}

// One text to many recipients.
type BulkInfo struct {
	Id *string `json:"id,omitempty"`
	AccountId *string `json:"accountId,omitempty"`
	// The endpoint that sends
	// @ApiMember(Description="The endpoint that sends")
	EndpointId *string `json:"endpointId,omitempty"`
	// The text, with its variables
	// @ApiMember(Description="The text, with its variables")
	Body *string `json:"body,omitempty"`
	Status BulkStatuses `json:"status,omitempty"`
	// How many recipients there are
	// @ApiMember(Description="How many recipients there are")
	Total int `json:"total,omitempty"`
	// For how many of them there is a message by now, or a refusal
	// @ApiMember(Description="For how many of them there is a message by now, or a refusal")
	Made int `json:"made,omitempty"`
	// How many of those were refused
	// @ApiMember(Description="How many of those were refused")
	Refused int `json:"refused,omitempty"`
	Date *string `json:"date,omitempty"`
	// When it is sent, if not at once
	// @ApiMember(Description="When it is sent, if not at once")
	SendAt *string `json:"sendAt,omitempty"`
	CreatedBy *string `json:"createdBy,omitempty"`
}

// A bulk and what has become of its messages.
type BulkProgress struct {
	Bulk *BulkInfo `json:"bulk,omitempty"`
	Counts *BulkCounts `json:"counts,omitempty"`
}

// An address that is told of every text that comes in for an endpoint, and whose answer is the reply.
type DoorListenerInfo struct {
	Id *string `json:"id,omitempty"`
	AccountId *string `json:"accountId,omitempty"`
	EndpointId *string `json:"endpointId,omitempty"`
	Form ListenerForms `json:"form,omitempty"`
	Url *string `json:"url,omitempty"`
	// In Twilio's form: the login whose AuthToken signs
	// @ApiMember(Description="In Twilio's form: the login whose AuthToken signs")
	LoginId *string `json:"loginId,omitempty"`
	// GET or POST
	// @ApiMember(Description="GET or POST")
	Method *string `json:"method,omitempty"`
	// In Kannel's form: where a reply is cut, in segments; 0 sends none
	// @ApiMember(Description="In Kannel's form: where a reply is cut, in segments; 0 sends none")
	MaxMessages *int `json:"maxMessages,omitempty"`
	// In Kannel's form: whether the header X-Kannel-From is there
	// @ApiMember(Description="In Kannel's form: whether the header X-Kannel-From is there")
	SendSender *bool `json:"sendSender,omitempty"`
	// In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too
	// @ApiMember(Description="In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too")
	Recode *bool `json:"recode,omitempty"`
	DateCreated *string `json:"dateCreated,omitempty"`
}

// A login of a front door: for whom a program comes in, never its password.
type DoorLoginInfo struct {
	Id *string `json:"id,omitempty"`
	AccountId *string `json:"accountId,omitempty"`
	Door DoorKinds `json:"door,omitempty"`
	// The name that a program comes in with; of Twilio an AccountSid, or the SID of a key
	// @ApiMember(Description="The name that a program comes in with; of Twilio an AccountSid, or the SID of a key")
	Username *string `json:"username,omitempty"`
	// The user that the program acts as
	// @ApiMember(Description="The user that the program acts as")
	UserId *string `json:"userId,omitempty"`
	// The endpoint that sends where a request names no sender
	// @ApiMember(Description="The endpoint that sends where a request names no sender")
	EndpointId *string `json:"endpointId,omitempty"`
	DateCreated *string `json:"dateCreated,omitempty"`
}

// An ESME: what it may do, never its password.
type EsmeInfo struct {
	Id *string `json:"id,omitempty"`
	AccountId *string `json:"accountId,omitempty"`
	// The name that it binds with
	// @ApiMember(Description="The name that it binds with")
	SystemId *string `json:"systemId,omitempty"`
	// Where it may come from; empty is everywhere
	// @ApiMember(Description="Where it may come from; empty is everywhere")
	Networks []string `json:"networks,omitempty"`
	// The endpoints that it may send from and is handed texts of; empty is all of the account's
	// @ApiMember(Description="The endpoints that it may send from and is handed texts of; empty is all of the account's")
	EndpointIds []string `json:"endpointIds,omitempty"`
	// The endpoint that sends where a unit names no source
	// @ApiMember(Description="The endpoint that sends where a unit names no source")
	DefaultEndpointId *string `json:"defaultEndpointId,omitempty"`
	// Whether it must come over TLS
	// @ApiMember(Description="Whether it must come over TLS")
	Tls bool `json:"tls,omitempty"`
	// How many binds it has at once on each server
	// @ApiMember(Description="How many binds it has at once on each server")
	Binds int `json:"binds,omitempty"`
	// How many segments a second it may submit; missing is no limit
	// @ApiMember(Description="How many segments a second it may submit; missing is no limit")
	Rate *int `json:"rate,omitempty"`
	// How many units are in work at once on each bind
	// @ApiMember(Description="How many units are in work at once on each bind")
	Window int `json:"window,omitempty"`
	// Whether it is shut out
	// @ApiMember(Description="Whether it is shut out")
	Disabled bool `json:"disabled,omitempty"`
	DateCreated *string `json:"dateCreated,omitempty"`
}

// One file of an account.
type FileInfo struct {
	EntityInfo
	Type FileTypes `json:"type,omitempty"`
	AccountId *string `json:"accountId,omitempty"`
	CustomerId *string `json:"customerId,omitempty"`
	UserId *string `json:"userId,omitempty"`
	FileName *string `json:"fileName,omitempty"`
	// A link that opens the file for whoever has it, until it ends
	// @ApiMember(Description="A link that opens the file for whoever has it, until it ends")
	Uri *string `json:"uri,omitempty"`
	ContentType *string `json:"contentType,omitempty"`
	// In bytes
	// @ApiMember(Description="In bytes")
	ContentLength int `json:"contentLength,omitempty"`
	FromAddress *string `json:"fromAddress,omitempty"`
	ToAddress *string `json:"toAddress,omitempty"`
}

// How many segments a number may send a second, and a number or a connection a day.
type LimitInfo struct {
	// The ID of the endpoint or connection that is limited
	// @ApiMember(Description="The ID of the endpoint or connection that is limited")
	Id *string `json:"id,omitempty"`
	// Whose it is; missing for a connection of the whole installation
	// @ApiMember(Description="Whose it is; missing for a connection of the whole installation")
	AccountId *string `json:"accountId,omitempty"`
	// Whether it is a connection that is limited
	// @ApiMember(Description="Whether it is a connection that is limited")
	IsConnection bool `json:"isConnection,omitempty"`
	// Its number, address or name
	// @ApiMember(Description="Its number, address or name")
	Name *string `json:"name,omitempty"`
	// Segments a second; missing without a limit
	// @ApiMember(Description="Segments a second; missing without a limit")
	RatePerSecond *float64 `json:"ratePerSecond,omitempty"`
	// Segments a day; missing without a limit
	// @ApiMember(Description="Segments a day; missing without a limit")
	DailyCap *int `json:"dailyCap,omitempty"`
	// Segments sent today, where there is a daily cap
	// @ApiMember(Description="Segments sent today, where there is a daily cap")
	SentToday *int `json:"sentToday,omitempty"`
}

// Conversations, the one that moved last first.
type ListConversationsResponse struct {
	// The newest 1000 of them at most
	// @ApiMember(Description="The newest 1000 of them at most")
	Conversations []ConversationInfo `json:"conversations,omitempty"`
}

// The events, the oldest first, and where to go on.
type ListEventsResponse struct {
	Events []EventInfo `json:"events,omitempty"`
	// Ask on with this as AfterEventId
	// @ApiMember(Description="Ask on with this as AfterEventId")
	LastEventId *string `json:"lastEventId,omitempty"`
	// Whether there is more already; ask on at once
	// @ApiMember(Description="Whether there is more already; ask on at once")
	HasMore bool `json:"hasMore,omitempty"`
	// Whether events were missed that cannot be listed any more: load anew what you show
	// @ApiMember(Description="Whether events were missed that cannot be listed any more: load anew what you show")
	Missed bool `json:"missed,omitempty"`
}

// One page of a list.
type ListResponse[T any] struct {
	Items []T `json:"items,omitempty"`
	TotalCount int `json:"totalCount,omitempty"`
	TotalPages int `json:"totalPages,omitempty"`
	HasMorePages bool `json:"hasMorePages,omitempty"`
}

// Which messages were unread and are read now.
type MarkReadResponse struct {
	// How many messages were unread and are read now
	// @ApiMember(Description="How many messages were unread and are read now")
	NumberMarked int `json:"numberMarked,omitempty"`
	// Their IDs
	// @ApiMember(Description="Their IDs")
	MessageIds []string `json:"messageIds,omitempty"`
	// How many are still unread because one call marks only so many; ask again
	// @ApiMember(Description="How many are still unread because one call marks only so many; ask again")
	Remaining int `json:"remaining,omitempty"`
}

// How a text would be sent.
type MessagePreview struct {
	// The alphabet: GSM-7 or UCS-2
	// @ApiMember(Description="The alphabet: GSM-7 or UCS-2")
	Encoding *string `json:"encoding,omitempty"`
	// How many text messages a carrier counts it as
	// @ApiMember(Description="How many text messages a carrier counts it as")
	Segments int `json:"segments,omitempty"`
	// Its length in septets (GSM-7) or UTF-16 code units (UCS-2)
	// @ApiMember(Description="Its length in septets (GSM-7) or UTF-16 code units (UCS-2)")
	Units int `json:"units,omitempty"`
	// How many of them fit into a segment of this text
	// @ApiMember(Description="How many of them fit into a segment of this text")
	PerSegment int `json:"perSegment,omitempty"`
	// How many more fit into the last segment
	// @ApiMember(Description="How many more fit into the last segment")
	Remaining int `json:"remaining,omitempty"`
	// The text as it would be sent: smart encoding of the connection may change it
	// @ApiMember(Description="The text as it would be sent: smart encoding of the connection may change it")
	Text *string `json:"text,omitempty"`
	// The characters that force it to be sent as UCS-2
	// @ApiMember(Description="The characters that force it to be sent as UCS-2")
	UnfitCharacters []string `json:"unfitCharacters,omitempty"`
	// The address in its one spelling
	// @ApiMember(Description="The address in its one spelling")
	ToAddress *string `json:"toAddress,omitempty"`
	// The connection that it would go over
	// @ApiMember(Description="The connection that it would go over")
	ConnectionId *string `json:"connectionId,omitempty"`
	// What all its segments cost by the route that it would take; missing without a route
	// @ApiMember(Description="What all its segments cost by the route that it would take; missing without a route")
	Cost *float64 `json:"cost,omitempty"`
	// Whether the recipient wants no messages from here
	// @ApiMember(Description="Whether the recipient wants no messages from here")
	OptedOut *bool `json:"optedOut,omitempty"`
	// When quiet hours end that hold where the recipient is
	// @ApiMember(Description="When quiet hours end that hold where the recipient is")
	QuietUntil *string `json:"quietUntil,omitempty"`
	// What its sender may want to know, as sentences
	// @ApiMember(Description="What its sender may want to know, as sentences")
	Warnings []string `json:"warnings,omitempty"`
}

// A message and what became of it.
type MessageStory struct {
	Message *MessageInfo `json:"message,omitempty"`
	Status MessageStatuses `json:"status,omitempty"`
	ConversationId *string `json:"conversationId,omitempty"`
	SessionId *string `json:"sessionId,omitempty"`
	// The connection to a carrier that it goes over
	// @ApiMember(Description="The connection to a carrier that it goes over")
	ConnectionId *string `json:"connectionId,omitempty"`
	// How many text messages the carrier counts it as
	// @ApiMember(Description="How many text messages the carrier counts it as")
	Segments int `json:"segments,omitempty"`
	// The alphabet it is sent in: GSM-7 or UCS-2
	// @ApiMember(Description="The alphabet it is sent in: GSM-7 or UCS-2")
	Encoding *string `json:"encoding,omitempty"`
	// The text as it is sent, where smart encoding changed it
	// @ApiMember(Description="The text as it is sent, where smart encoding changed it")
	SentText *string `json:"sentText,omitempty"`
	// The carrier's own ID of the message
	// @ApiMember(Description="The carrier's own ID of the message")
	CarrierId *string `json:"carrierId,omitempty"`
	// The kind of failure, of a message that failed or was not delivered
	// @ApiMember(Description="The kind of failure, of a message that failed or was not delivered")
	Failure *string `json:"failure,omitempty"`
	// What went wrong last, in words
	// @ApiMember(Description="What went wrong last, in words")
	Error *string `json:"error,omitempty"`
	// Its place among the messages of its account that wait for the connection; the next one is 1
	// @ApiMember(Description="Its place among the messages of its account that wait for the connection; the next one is 1")
	QueuePosition *int `json:"queuePosition,omitempty"`
	// When it will be sent, as far as can be foreseen
	// @ApiMember(Description="When it will be sent, as far as can be foreseen")
	ExpectedSendDate *string `json:"expectedSendDate,omitempty"`
	// Why it has not been sent yet, or why its outcome is not known
	// @ApiMember(Description="Why it has not been sent yet, or why its outcome is not known")
	DelayReason *string `json:"delayReason,omitempty"`
	// When its present status ends at the latest
	// @ApiMember(Description="When its present status ends at the latest")
	Deadline *string `json:"deadline,omitempty"`
	Attempts []MessageAttempt `json:"attempts,omitempty"`
	Receipts []MessageReceipt `json:"receipts,omitempty"`
	Events []MessageEvent `json:"events,omitempty"`
	// The files that go with it, or came with it
	// @ApiMember(Description="The files that go with it, or came with it")
	Files []FileInfo `json:"files,omitempty"`
}

// The new key; this is the only time that it is shown.
type NewApiKeyResponse struct {
	Id *string `json:"id,omitempty"`
	// The key itself, for the header `Authorization: Bearer {key}`
	// @ApiMember(Description="The key itself, for the header `Authorization: Bearer {key}`")
	Key *string `json:"key,omitempty"`
	AccountId *string `json:"accountId,omitempty"`
	UserId *string `json:"userId,omitempty"`
	Name *string `json:"name,omitempty"`
	Hint *string `json:"hint,omitempty"`
	Roles []string `json:"roles,omitempty"`
	DateCreated *string `json:"dateCreated,omitempty"`
	Expires *string `json:"expires,omitempty"`
}

// The new login; this is the only time that a password that was made for it is shown.
type NewDoorLoginResponse struct {
	DoorLoginInfo
	// The password, where none was given
	// @ApiMember(Description="The password, where none was given")
	Password *string `json:"password,omitempty"`
}

// The new ESME; this is the only time that a password that was made for it is shown.
type NewEsmeResponse struct {
	EsmeInfo
	// The password, where none was given
	// @ApiMember(Description="The password, where none was given")
	Password *string `json:"password,omitempty"`
}

// The new webhook; this is the only time that its secret is shown.
type NewWebhookResponse struct {
	Id *string `json:"id,omitempty"`
	AccountId *string `json:"accountId,omitempty"`
	Url *string `json:"url,omitempty"`
	Kinds []string `json:"kinds,omitempty"`
	Description *string `json:"description,omitempty"`
	// The secret that it signs with
	// @ApiMember(Description="The secret that it signs with")
	Secret *string `json:"secret,omitempty"`
	DateCreated *string `json:"dateCreated,omitempty"`
}

// An endpoint that stands for several numbers, one of which writes to each recipient.
type PoolInfo struct {
	// What sending takes as EndpointId
	// @ApiMember(Description="What sending takes as EndpointId")
	Id *string `json:"id,omitempty"`
	AccountId *string `json:"accountId,omitempty"`
	CustomerId *string `json:"customerId,omitempty"`
	Name *string `json:"name,omitempty"`
	// Whether nothing can be sent from it
	// @ApiMember(Description="Whether nothing can be sent from it")
	Disabled bool `json:"disabled,omitempty"`
	Members []PoolMember `json:"members,omitempty"`
	DateCreated *string `json:"dateCreated,omitempty"`
}

// From where it is told again.
type ReplayWebhookResponse struct {
	// The number of the first event that is told again
	// @ApiMember(Description="The number of the first event that is told again")
	FromNumber *int `json:"fromNumber,omitempty"`
	DeliveryId *string `json:"deliveryId,omitempty"`
}

// Whose password it is; this is the only time that one that was made is shown.
type RotateDoorPasswordResponse struct {
	Id *string `json:"id,omitempty"`
	Door DoorKinds `json:"door,omitempty"`
	Username *string `json:"username,omitempty"`
	// The password, where none was given
	// @ApiMember(Description="The password, where none was given")
	Password *string `json:"password,omitempty"`
}

// Whose password it is; this is the only time that one that was made is shown.
type RotateEsmePasswordResponse struct {
	Id *string `json:"id,omitempty"`
	SystemId *string `json:"systemId,omitempty"`
	// The password, where none was given
	// @ApiMember(Description="The password, where none was given")
	Password *string `json:"password,omitempty"`
}

// The new secret; this is the only time that it is shown.
type RotateWebhookSecretResponse struct {
	Id *string `json:"id,omitempty"`
	Secret *string `json:"secret,omitempty"`
	// Until when the secret before it signs too
	// @ApiMember(Description="Until when the secret before it signs too")
	PreviousUntil *string `json:"previousUntil,omitempty"`
}

// Messages that may go over a connection.
type RouteInfo struct {
	Id *string `json:"id,omitempty"`
	// Whose messages; missing for those of every account
	// @ApiMember(Description="Whose messages; missing for those of every account")
	AccountId *string `json:"accountId,omitempty"`
	// The endpoint that sends them; missing for any
	// @ApiMember(Description="The endpoint that sends them; missing for any")
	EndpointId *string `json:"endpointId,omitempty"`
	// What their recipients' numbers begin with; missing for any number
	// @ApiMember(Description="What their recipients' numbers begin with; missing for any number")
	Prefix *string `json:"prefix,omitempty"`
	ConnectionId *string `json:"connectionId,omitempty"`
	// What people call the connection
	// @ApiMember(Description="What people call the connection")
	ConnectionName *string `json:"connectionName,omitempty"`
	// Lower goes first
	// @ApiMember(Description="Lower goes first")
	Priority int `json:"priority,omitempty"`
	// What a segment costs; among equals the cheapest goes first
	// @ApiMember(Description="What a segment costs; among equals the cheapest goes first")
	Cost float64 `json:"cost,omitempty"`
	// Whether it does not count at all
	// @ApiMember(Description="Whether it does not count at all")
	Disabled bool `json:"disabled,omitempty"`
	DateCreated *string `json:"dateCreated,omitempty"`
}

// A message that will be sent later.
type ScheduledMessage struct {
	Message *MessageInfo `json:"message,omitempty"`
	Status MessageStatuses `json:"status,omitempty"`
	// When it will be sent, in UTC
	// @ApiMember(Description="When it will be sent, in UTC")
	SendAt *string `json:"sendAt,omitempty"`
}

// One communication from its beginning to its end: here, a chat.
type SessionInfo struct {
	EntityInfo
	DialState SessionDialState `json:"dialState,omitempty"`
	CallState SessionCallState `json:"callState,omitempty"`
	QueueState SessionQueueStates `json:"queueState,omitempty"`
	AccountId *string `json:"accountId,omitempty"`
	AccountName *string `json:"accountName,omitempty"`
	CustomerId *string `json:"customerId,omitempty"`
	CustomerBreadcrumb []CustomerBreadcrumb `json:"customerBreadcrumb,omitempty"`
	CustomerName *string `json:"customerName,omitempty"`
	EndpointId *string `json:"endpointId,omitempty"`
	EndpointName *string `json:"endpointName,omitempty"`
	DateCompleted *string `json:"dateCompleted,omitempty"`
	Destination *string `json:"destination,omitempty"`
	ToAddress *string `json:"toAddress,omitempty"`
	FromAddress *string `json:"fromAddress,omitempty"`
	FromName *string `json:"fromName,omitempty"`
	AnsweredByName *string `json:"answeredByName,omitempty"`
	QueueMemberId *string `json:"queueMemberId,omitempty"`
	Channel FlowChannels `json:"channel,omitempty"`
	Ended bool `json:"ended,omitempty"`
	Outcome *string `json:"outcome,omitempty"`
	CallSid *string `json:"callSid,omitempty"`
	ConsoleData *string `json:"consoleData,omitempty"`
	HoldQueueName *string `json:"holdQueueName,omitempty"`
	HeldByUserId *string `json:"heldByUserId,omitempty"`
	HoldReason SessionHoldReasons `json:"holdReason,omitempty"`
	ConferenceSid *string `json:"conferenceSid,omitempty"`
	// Filled only by lists of sessions
	// @ApiMember(Description="Filled only by lists of sessions")
	Log []SessionLogInfo `json:"log,omitempty"`
}

// A person who can sign in.
type UserInfo struct {
	Id *string `json:"id,omitempty"`
	IsAuthenticated bool `json:"isAuthenticated,omitempty"`
	FirstName *string `json:"firstName,omitempty"`
	LastName *string `json:"lastName,omitempty"`
	Name *string `json:"name,omitempty"`
	AvatarUrl *string `json:"avatarUrl,omitempty"`
	EmailAddress *string `json:"emailAddress,omitempty"`
	// The roles of this sign-in; an API key may have fewer than its user
	// @ApiMember(Description="The roles of this sign-in; an API key may have fewer than its user")
	Roles []string `json:"roles,omitempty"`
	// The accounts that this sign-in may use
	// @ApiMember(Description="The accounts that this sign-in may use")
	AccountIds []string `json:"accountIds,omitempty"`
	// The names of the accounts, in the order of AccountIds
	// @ApiMember(Description="The names of the accounts, in the order of AccountIds")
	AccountNames []string `json:"accountNames,omitempty"`
	ManagerAccess *UserManagerAccess `json:"managerAccess,omitempty"`
	DashboardPermissions []DashboardPermissions `json:"dashboardPermissions,omitempty"`
}

// A webhook: whom it tells what, and how it does.
type WebhookInfo struct {
	Id *string `json:"id,omitempty"`
	AccountId *string `json:"accountId,omitempty"`
	Url *string `json:"url,omitempty"`
	// The kinds of events that it is told; empty is all of them
	// @ApiMember(Description="The kinds of events that it is told; empty is all of them")
	Kinds []string `json:"kinds,omitempty"`
	Description *string `json:"description,omitempty"`
	// The last characters of the secret, to tell it from others
	// @ApiMember(Description="The last characters of the secret, to tell it from others")
	SecretHint *string `json:"secretHint,omitempty"`
	Disabled bool `json:"disabled,omitempty"`
	// Why it is disabled, in words
	// @ApiMember(Description="Why it is disabled, in words")
	DisabledReason *string `json:"disabledReason,omitempty"`
	// Since when nothing was taken; missing while all is well
	// @ApiMember(Description="Since when nothing was taken; missing while all is well")
	FailingSince *string `json:"failingSince,omitempty"`
	// Until when it is left alone after failures
	// @ApiMember(Description="Until when it is left alone after failures")
	PausedUntil *string `json:"pausedUntil,omitempty"`
	// The event from which it is still to be told, while it is not in step with the log
	// @ApiMember(Description="The event from which it is still to be told, while it is not in step with the log")
	BehindFrom *int `json:"behindFrom,omitempty"`
	DateCreated *string `json:"dateCreated,omitempty"`
}

// Record that somebody wants no more messages; once is enough.
// @Route("/opt-outs", "POST")
type AddOptOut struct {
	// The address, as +15556667777
	// @ApiMember(Description="The address, as +15556667777", IsRequired=true)
	Address string `json:"address"`
	// The account; needed by who has several
	// @ApiMember(Description="The account; needed by who has several")
	AccountId *string `json:"accountId,omitempty"`
	// The ID of an endpoint or pool; the whole account without
	// @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
	Scope *string `json:"scope,omitempty"`
}

func (AddOptOut) CreateResponseVoid() {}
func (AddOptOut) HttpMethod() string { return "POST" }

// Make no more messages of a bulk, and take back those that are not sent yet.
// @Route("/bulks/{bulkId}", "DELETE")
// @Route("/bulks/{bulkId}/cancel", "POST")
type CancelBulk struct {
	// The ID of the bulk
	// @ApiMember(Description="The ID of the bulk", IsRequired=true)
	BulkId string `json:"bulkId"`
}

func (CancelBulk) CreateResponse() (r BulkInfo) { return }
func (CancelBulk) HttpMethod() string { return "POST" }

// Take back a message that has not been sent yet.
// @Route("/messages/{messageId}", "DELETE")
// @Route("/messages/{messageId}/cancel", "POST")
type CancelMessage struct {
	// The ID of the message
	// @ApiMember(Description="The ID of the message", IsRequired=true)
	MessageId string `json:"messageId"`
}

func (CancelMessage) CreateResponseVoid() {}
func (CancelMessage) HttpMethod() string { return "POST" }

// Have an address told of texts no more.
// @Route("/doors/listeners/{listenerId}", "DELETE")
type DeleteDoorListener struct {
	// The ID of the listener
	// @ApiMember(Description="The ID of the listener", IsRequired=true)
	ListenerId string `json:"listenerId"`
}

func (DeleteDoorListener) CreateResponseVoid() {}
func (DeleteDoorListener) HttpMethod() string { return "DELETE" }

// Delete a login of a front door.
// @Route("/doors/logins/{loginId}", "DELETE")
type DeleteDoorLogin struct {
	// The ID of the login
	// @ApiMember(Description="The ID of the login", IsRequired=true)
	LoginId string `json:"loginId"`
}

func (DeleteDoorLogin) CreateResponseVoid() {}
func (DeleteDoorLogin) HttpMethod() string { return "DELETE" }

// Delete an ESME.
// @Route("/esmes/{esmeId}", "DELETE")
type DeleteEsme struct {
	// The ID of the ESME
	// @ApiMember(Description="The ID of the ESME", IsRequired=true)
	EsmeId string `json:"esmeId"`
}

func (DeleteEsme) CreateResponseVoid() {}
func (DeleteEsme) HttpMethod() string { return "DELETE" }

// Remove a file: its links open nothing any more, and messages show it no more.
// @Route("/files/{fileId}", "DELETE")
type DeleteFile struct {
	// The ID of the file
	// @ApiMember(Description="The ID of the file", IsRequired=true)
	FileId string `json:"fileId"`
}

func (DeleteFile) CreateResponseVoid() {}
func (DeleteFile) HttpMethod() string { return "DELETE" }

// Lift every limit of a number or a connection.
// @Route("/limits/{limitedId}", "DELETE")
type DeleteLimit struct {
	// The ID of the endpoint or connection
	// @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
	LimitedId string `json:"limitedId"`
}

func (DeleteLimit) CreateResponseVoid() {}
func (DeleteLimit) HttpMethod() string { return "DELETE" }

// Delete a pool of senders.
// @Route("/pools/{poolId}", "DELETE")
type DeletePool struct {
	// The ID of the pool
	// @ApiMember(Description="The ID of the pool", IsRequired=true)
	PoolId string `json:"poolId"`
}

func (DeletePool) CreateResponseVoid() {}
func (DeletePool) HttpMethod() string { return "DELETE" }

// Delete a route.
// @Route("/routes/{routeId}", "DELETE")
type DeleteRoute struct {
	// The ID of the route
	// @ApiMember(Description="The ID of the route", IsRequired=true)
	RouteId string `json:"routeId"`
}

func (DeleteRoute) CreateResponseVoid() {}
func (DeleteRoute) HttpMethod() string { return "DELETE" }

// Delete a webhook.
// @Route("/webhooks/{webhookId}", "DELETE")
type DeleteWebhook struct {
	// The ID of the webhook
	// @ApiMember(Description="The ID of the webhook", IsRequired=true)
	WebhookId string `json:"webhookId"`
}

func (DeleteWebhook) CreateResponseVoid() {}
func (DeleteWebhook) HttpMethod() string { return "DELETE" }

// End a session. The other party's next message opens it again, or a new one.
// @Route("/sessions/{sessionId}", "DELETE")
type EndSession struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session", IsRequired=true)
	SessionId string `json:"sessionId"`
	// The local ID of the call; a chat has none, so it is not looked at
	// @ApiMember(Description="The local ID of the call; a chat has none, so it is not looked at")
	CallSid *string `json:"callSid,omitempty"`
}

func (EndSession) CreateResponseVoid() {}
func (EndSession) HttpMethod() string { return "DELETE" }

// Ask who is signed in.
// @Route("/auth/status", "GET")
type GetAuthStatus struct {
}

func (GetAuthStatus) CreateResponse() (r UserInfo) { return }
func (GetAuthStatus) HttpMethod() string { return "GET" }

// Read a bulk, and how many of its messages have each status.
// @Route("/bulks/{bulkId}", "GET")
type GetBulk struct {
	// The ID of the bulk
	// @ApiMember(Description="The ID of the bulk", IsRequired=true)
	BulkId string `json:"bulkId"`
}

func (GetBulk) CreateResponse() (r BulkProgress) { return }
func (GetBulk) HttpMethod() string { return "GET" }

// Retrieve who is told of the texts of an endpoint.
// @Route("/doors/listeners/{listenerId}", "GET")
type GetDoorListener struct {
	// The ID of the listener
	// @ApiMember(Description="The ID of the listener", IsRequired=true)
	ListenerId string `json:"listenerId"`
}

func (GetDoorListener) CreateResponse() (r DoorListenerInfo) { return }
func (GetDoorListener) HttpMethod() string { return "GET" }

// Retrieve a login of a front door.
// @Route("/doors/logins/{loginId}", "GET")
type GetDoorLogin struct {
	// The ID of the login
	// @ApiMember(Description="The ID of the login", IsRequired=true)
	LoginId string `json:"loginId"`
}

func (GetDoorLogin) CreateResponse() (r DoorLoginInfo) { return }
func (GetDoorLogin) HttpMethod() string { return "GET" }

// Retrieve an ESME.
// @Route("/esmes/{esmeId}", "GET")
type GetEsme struct {
	// The ID of the ESME
	// @ApiMember(Description="The ID of the ESME", IsRequired=true)
	EsmeId string `json:"esmeId"`
}

func (GetEsme) CreateResponse() (r EsmeInfo) { return }
func (GetEsme) HttpMethod() string { return "GET" }

// Read what is known of a file; its `uri` opens the content for a time.
// @Route("/files/{fileId}", "GET")
type GetFile struct {
	// The ID of the file
	// @ApiMember(Description="The ID of the file", IsRequired=true)
	FileId string `json:"fileId"`
}

func (GetFile) CreateResponse() (r FileInfo) { return }
func (GetFile) HttpMethod() string { return "GET" }

// Read what limits a number or a connection.
// @Route("/limits/{limitedId}", "GET")
type GetLimit struct {
	// The ID of the endpoint or connection
	// @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
	LimitedId string `json:"limitedId"`
}

func (GetLimit) CreateResponse() (r LimitInfo) { return }
func (GetLimit) HttpMethod() string { return "GET" }

// Read one message with the story of its delivery.
// @Route("/messages/{messageId}", "GET")
type GetMessage struct {
	// The ID of the message
	// @ApiMember(Description="The ID of the message", IsRequired=true)
	MessageId string `json:"messageId"`
}

func (GetMessage) CreateResponse() (r MessageStory) { return }
func (GetMessage) HttpMethod() string { return "GET" }

// Read one pool of senders.
// @Route("/pools/{poolId}", "GET")
type GetPool struct {
	// The ID of the pool
	// @ApiMember(Description="The ID of the pool", IsRequired=true)
	PoolId string `json:"poolId"`
}

func (GetPool) CreateResponse() (r PoolInfo) { return }
func (GetPool) HttpMethod() string { return "GET" }

// Read one route.
// @Route("/routes/{routeId}", "GET")
type GetRoute struct {
	// The ID of the route
	// @ApiMember(Description="The ID of the route", IsRequired=true)
	RouteId string `json:"routeId"`
}

func (GetRoute) CreateResponse() (r RouteInfo) { return }
func (GetRoute) HttpMethod() string { return "GET" }

// Retrieve one session; its log is empty, only lists have it.
// @Route("/sessions/{sessionId}", "GET")
type GetSession struct {
	// The ID of the session
	// @ApiMember(Description="The ID of the session", IsRequired=true)
	SessionId string `json:"sessionId"`
}

func (GetSession) CreateResponse() (r SessionInfo) { return }
func (GetSession) HttpMethod() string { return "GET" }

// Read one webhook.
// @Route("/webhooks/{webhookId}", "GET")
type GetWebhook struct {
	// The ID of the webhook
	// @ApiMember(Description="The ID of the webhook", IsRequired=true)
	WebhookId string `json:"webhookId"`
}

func (GetWebhook) CreateResponse() (r WebhookInfo) { return }
func (GetWebhook) HttpMethod() string { return "GET" }

// List API keys.
// @Route("/keys", "GET")
type ListApiKeys struct {
	ListRequest[ApiKeyInfo]
	// Only the keys of these accounts
	// @ApiMember(Description="Only the keys of these accounts")
	AccountIds []string `json:"accountIds,omitempty"`
	// Only the keys of this user
	// @ApiMember(Description="Only the keys of this user")
	UserId *string `json:"userId,omitempty"`
	// Also the keys that were revoked
	// @ApiMember(Description="Also the keys that were revoked")
	IncludeRevoked bool `json:"includeRevoked,omitempty"`
}

func (ListApiKeys) CreateResponse() (r ListResponse[ApiKeyInfo]) { return }
func (ListApiKeys) HttpMethod() string { return "GET" }

// Retrieve the recipients of a bulk with what became of each; as CSV it is the report.
// @Route("/bulks/{bulkId}/results", "GET")
type ListBulkResults struct {
	ListRequest[BulkResult]
	// The ID of the bulk
	// @ApiMember(Description="The ID of the bulk", IsRequired=true)
	BulkId string `json:"bulkId"`
}

func (ListBulkResults) CreateResponse() (r ListResponse[BulkResult]) { return }
func (ListBulkResults) HttpMethod() string { return "GET" }

// Retrieve a list of bulks.
// @Route("/bulks", "GET")
type ListBulks struct {
	ListRequest[BulkInfo]
	// Return only bulks of these accounts
	// @ApiMember(Description="Return only bulks of these accounts")
	AccountIds []string `json:"accountIds,omitempty"`
	// Return only bulks of these customers, and of the customers below them
	// @ApiMember(Description="Return only bulks of these customers, and of the customers below them")
	CustomerIds []string `json:"customerIds,omitempty"`
}

func (ListBulks) CreateResponse() (r ListResponse[BulkInfo]) { return }
func (ListBulks) HttpMethod() string { return "GET" }

// Retrieve a list of conversations, each with its most recent message.
// @Route("/conversations", "GET")
type ListConversations struct {
	// Return only conversations of these accounts
	// @ApiMember(Description="Return only conversations of these accounts")
	AccountIds []string `json:"accountIds,omitempty"`
	// Return only conversations of these endpoints
	// @ApiMember(Description="Return only conversations of these endpoints")
	EndpointIds []string `json:"endpointIds,omitempty"`
	// Return only conversations of these customers, and of the customers below them
	// @ApiMember(Description="Return only conversations of these customers, and of the customers below them")
	CustomerIds []string `json:"customerIds,omitempty"`
	// Return only conversations whose most recent message is of this date or later, in ISO 8601
	// @ApiMember(Description="Return only conversations whose most recent message is of this date or later, in ISO 8601")
	AfterDate *string `json:"afterDate,omitempty"`
}

func (ListConversations) CreateResponse() (r ListConversationsResponse) { return }
func (ListConversations) HttpMethod() string { return "GET" }

// List who is told of texts that come in, in another platform's form.
// @Route("/doors/listeners", "GET")
type ListDoorListeners struct {
	ListRequest[DoorListenerInfo]
	// Only those of these accounts
	// @ApiMember(Description="Only those of these accounts")
	AccountIds []string `json:"accountIds,omitempty"`
	// Only those of these endpoints
	// @ApiMember(Description="Only those of these endpoints")
	EndpointIds []string `json:"endpointIds,omitempty"`
	// Only those that are told in this form
	// @ApiMember(Description="Only those that are told in this form")
	Form *ListenerForms `json:"form,omitempty"`
}

func (ListDoorListeners) CreateResponse() (r ListResponse[DoorListenerInfo]) { return }
func (ListDoorListeners) HttpMethod() string { return "GET" }

// List logins of front doors.
// @Route("/doors/logins", "GET")
type ListDoorLogins struct {
	ListRequest[DoorLoginInfo]
	// Only the logins of these accounts
	// @ApiMember(Description="Only the logins of these accounts")
	AccountIds []string `json:"accountIds,omitempty"`
	// Only those of this door
	// @ApiMember(Description="Only those of this door")
	Door *DoorKinds `json:"door,omitempty"`
}

func (ListDoorLogins) CreateResponse() (r ListResponse[DoorLoginInfo]) { return }
func (ListDoorLogins) HttpMethod() string { return "GET" }

// List ESMEs.
// @Route("/esmes", "GET")
type ListEsmes struct {
	ListRequest[EsmeInfo]
	// Only the ESMEs of these accounts
	// @ApiMember(Description="Only the ESMEs of these accounts")
	AccountIds []string `json:"accountIds,omitempty"`
	// Only those that are shut out
	// @ApiMember(Description="Only those that are shut out")
	OnlyDisabled bool `json:"onlyDisabled,omitempty"`
}

func (ListEsmes) CreateResponse() (r ListResponse[EsmeInfo]) { return }
func (ListEsmes) HttpMethod() string { return "GET" }

// List what has happened since an event: the same that /event-stream tells as it happens.
// @Route("/events", "GET")
type ListEvents struct {
	// The last event that is known; if it is missing, only the ID of the newest one is returned
	// @ApiMember(Description="The last event that is known; if it is missing, only the ID of the newest one is returned")
	AfterEventId *string `json:"afterEventId,omitempty"`
	// Return only events of these accounts
	// @ApiMember(Description="Return only events of these accounts")
	AccountIds []string `json:"accountIds,omitempty"`
	// How many lines of the log to read, from 1 to 1000
	// @ApiMember(Description="How many lines of the log to read, from 1 to 1000")
	Count int `json:"count,omitempty"`
}

func (ListEvents) CreateResponse() (r ListEventsResponse) { return }
func (ListEvents) HttpMethod() string { return "GET" }

// Retrieve a list of files.
// @Route("/files", "GET")
type ListFiles struct {
	ListRequest[FileInfo]
	// Return only files of these accounts
	// @ApiMember(Description="Return only files of these accounts")
	AccountIds []string `json:"accountIds,omitempty"`
	// Return only files of these customers, and of the customers below them
	// @ApiMember(Description="Return only files of these customers, and of the customers below them")
	CustomerIds []string `json:"customerIds,omitempty"`
	// Text that the name must contain
	// @ApiMember(Description="Text that the name must contain")
	FileName *string `json:"fileName,omitempty"`
	// Text that the content type must contain
	// @ApiMember(Description="Text that the content type must contain")
	ContentType *string `json:"contentType,omitempty"`
	// Return only files of this type
	// @ApiMember(Description="Return only files of this type")
	Type *FileTypes `json:"type,omitempty"`
	// The first day of creation, YYYY-MM-DD in UTC
	// @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
	DateCreatedStart *string `json:"dateCreatedStart,omitempty"`
	// The last day of creation, YYYY-MM-DD in UTC
	// @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
	DateCreatedEnd *string `json:"dateCreatedEnd,omitempty"`
	// Return only what this user uploaded
	// @ApiMember(Description="Return only what this user uploaded")
	UserId *string `json:"userId,omitempty"`
}

func (ListFiles) CreateResponse() (r ListResponse[FileInfo]) { return }
func (ListFiles) HttpMethod() string { return "GET" }

// List limits.
// @Route("/limits", "GET")
type ListLimits struct {
	ListRequest[LimitInfo]
	// Only the limits of these accounts, without those of the installation's connections
	// @ApiMember(Description="Only the limits of these accounts, without those of the installation's connections")
	AccountIds []string `json:"accountIds,omitempty"`
}

func (ListLimits) CreateResponse() (r ListResponse[LimitInfo]) { return }
func (ListLimits) HttpMethod() string { return "GET" }

// Retrieve a list of messages, sent and received.
// @Route("/messages", "GET")
type ListMessages struct {
	ListRequest[MessageInfo]
	// Return only messages of these accounts
	// @ApiMember(Description="Return only messages of these accounts")
	AccountIds []string `json:"accountIds,omitempty"`
	// Return only messages of these customers, and of the customers below them
	// @ApiMember(Description="Return only messages of these customers, and of the customers below them")
	CustomerIds []string `json:"customerIds,omitempty"`
	// Return only messages of these endpoints
	// @ApiMember(Description="Return only messages of these endpoints")
	EndpointIds []string `json:"endpointIds,omitempty"`
	// Return only messages of these conversations
	// @ApiMember(Description="Return only messages of these conversations")
	ConversationIds []string `json:"conversationIds,omitempty"`
	// Return only messages after this date, in ISO 8601; UTC when it names no time zone
	// @ApiMember(Description="Return only messages after this date, in ISO 8601; UTC when it names no time zone")
	AfterDate *string `json:"afterDate,omitempty"`
}

func (ListMessages) CreateResponse() (r ListResponse[MessageInfo]) { return }
func (ListMessages) HttpMethod() string { return "GET" }

// Retrieve a list of those who want no more messages.
// @Route("/opt-outs", "GET")
type ListOptOuts struct {
	ListRequest[OptOutInfo]
	// Return only those of these accounts
	// @ApiMember(Description="Return only those of these accounts")
	AccountIds []string `json:"accountIds,omitempty"`
	// Text that the address must contain
	// @ApiMember(Description="Text that the address must contain")
	Address *string `json:"address,omitempty"`
}

func (ListOptOuts) CreateResponse() (r ListResponse[OptOutInfo]) { return }
func (ListOptOuts) HttpMethod() string { return "GET" }

// List who hears from which number of a pool.
// @Route("/pools/{poolId}/recipients", "GET")
type ListPoolRecipients struct {
	ListRequest[PoolRecipient]
	// The ID of the pool
	// @ApiMember(Description="The ID of the pool", IsRequired=true)
	PoolId string `json:"poolId"`
	// Only those who hear from this number
	// @ApiMember(Description="Only those who hear from this number")
	EndpointId *string `json:"endpointId,omitempty"`
	// Text that the address must contain
	// @ApiMember(Description="Text that the address must contain")
	Address *string `json:"address,omitempty"`
}

func (ListPoolRecipients) CreateResponse() (r ListResponse[PoolRecipient]) { return }
func (ListPoolRecipients) HttpMethod() string { return "GET" }

// List pools of senders.
// @Route("/pools", "GET")
type ListPools struct {
	ListRequest[PoolInfo]
	// Only the pools of these accounts
	// @ApiMember(Description="Only the pools of these accounts")
	AccountIds []string `json:"accountIds,omitempty"`
	// Only pools for which this number writes
	// @ApiMember(Description="Only pools for which this number writes")
	EndpointId *string `json:"endpointId,omitempty"`
}

func (ListPools) CreateResponse() (r ListResponse[PoolInfo]) { return }
func (ListPools) HttpMethod() string { return "GET" }

// List routes.
// @Route("/routes", "GET")
type ListRoutes struct {
	ListRequest[RouteInfo]
	// Only the routes of these accounts, without those for every account
	// @ApiMember(Description="Only the routes of these accounts, without those for every account")
	AccountIds []string `json:"accountIds,omitempty"`
	// Only routes over this connection
	// @ApiMember(Description="Only routes over this connection")
	ConnectionId *string `json:"connectionId,omitempty"`
	// Only routes of this endpoint
	// @ApiMember(Description="Only routes of this endpoint")
	EndpointId *string `json:"endpointId,omitempty"`
	// What the prefix must begin with, as +44
	// @ApiMember(Description="What the prefix must begin with, as +44")
	Prefix *string `json:"prefix,omitempty"`
}

func (ListRoutes) CreateResponse() (r ListResponse[RouteInfo]) { return }
func (ListRoutes) HttpMethod() string { return "GET" }

// Retrieve a list of sessions.
// @Route("/sessions", "GET")
type ListSessions struct {
	ListRequest[SessionInfo]
	// Return only sessions of these accounts
	// @ApiMember(Description="Return only sessions of these accounts")
	AccountIds []string `json:"accountIds,omitempty"`
	// Search the archive, which has the sessions that ended more than 15 days ago, and nothing else
	// @ApiMember(Description="Search the archive, which has the sessions that ended more than 15 days ago, and nothing else")
	SearchArchive bool `json:"searchArchive,omitempty"`
	// The first day of creation, YYYY-MM-DD in UTC
	// @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
	StartDate *string `json:"startDate,omitempty"`
	// The last day of creation, YYYY-MM-DD in UTC
	// @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
	EndDate *string `json:"endDate,omitempty"`
	// Return only sessions of these customers, and of the customers below them
	// @ApiMember(Description="Return only sessions of these customers, and of the customers below them")
	CustomerIds []string `json:"customerIds,omitempty"`
	// Return only sessions of these endpoints
	// @ApiMember(Description="Return only sessions of these endpoints")
	EndpointIds []string `json:"endpointIds,omitempty"`
	// Text that the address of the beginner must contain
	// @ApiMember(Description="Text that the address of the beginner must contain")
	From *string `json:"from,omitempty"`
	// Text that the address of the other side must contain
	// @ApiMember(Description="Text that the address of the other side must contain")
	To *string `json:"to,omitempty"`
	// Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened
	// @ApiMember(Description="Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened")
	Log *string `json:"log,omitempty"`
	// Return only children of this session; a chat has none, so the list is empty then
	// @ApiMember(Description="Return only children of this session; a chat has none, so the list is empty then")
	ParentSessionId *string `json:"parentSessionId,omitempty"`
}

func (ListSessions) CreateResponse() (r ListResponse[SessionInfo]) { return }
func (ListSessions) HttpMethod() string { return "GET" }

// List what a webhook was told.
// @Route("/webhooks/{webhookId}/deliveries", "GET")
type ListWebhookDeliveries struct {
	ListRequest[WebhookDeliveryInfo]
	// The ID of the webhook
	// @ApiMember(Description="The ID of the webhook", IsRequired=true)
	WebhookId string `json:"webhookId"`
	// Only deliveries in this state
	// @ApiMember(Description="Only deliveries in this state")
	State *WebhookDeliveryStates `json:"state,omitempty"`
	// Only what is about these messages or sessions
	// @ApiMember(Description="Only what is about these messages or sessions")
	SubjectIds []string `json:"subjectIds,omitempty"`
}

func (ListWebhookDeliveries) CreateResponse() (r ListResponse[WebhookDeliveryInfo]) { return }
func (ListWebhookDeliveries) HttpMethod() string { return "GET" }

// List webhooks.
// @Route("/webhooks", "GET")
type ListWebhooks struct {
	ListRequest[WebhookInfo]
	// Only the webhooks of these accounts
	// @ApiMember(Description="Only the webhooks of these accounts")
	AccountIds []string `json:"accountIds,omitempty"`
	// Only those that are disabled
	// @ApiMember(Description="Only those that are disabled")
	OnlyDisabled bool `json:"onlyDisabled,omitempty"`
}

func (ListWebhooks) CreateResponse() (r ListResponse[WebhookInfo]) { return }
func (ListWebhooks) HttpMethod() string { return "GET" }

// Mark every message of a conversation as read.
// @Route("/conversations/{conversationId}/read", "POST")
type MarkConversationRead struct {
	// The ID of the conversation
	// @ApiMember(Description="The ID of the conversation", IsRequired=true)
	ConversationId string `json:"conversationId"`
}

func (MarkConversationRead) CreateResponse() (r MarkReadResponse) { return }
func (MarkConversationRead) HttpMethod() string { return "POST" }

// Mark messages as read.
// @Route("/messages/read", "POST")
type MarkMessagesRead struct {
	// The IDs of the messages, 1000 at most
	// @ApiMember(Description="The IDs of the messages, 1000 at most", IsRequired=true)
	MessageIds []string `json:"messageIds"`
}

func (MarkMessagesRead) CreateResponse() (r MarkReadResponse) { return }
func (MarkMessagesRead) HttpMethod() string { return "POST" }

// Make an API key.
// @Route("/keys", "POST")
type NewApiKey struct {
	// What the key is for, as people call it
	// @ApiMember(Description="What the key is for, as people call it", IsRequired=true)
	Name string `json:"name"`
	// What the key may do; if it is missing, everything its maker and its user may
	// @ApiMember(Description="What the key may do; if it is missing, everything its maker and its user may")
	Roles []string `json:"roles,omitempty"`
	// The account the key works for; may be missing for a caller who has only one
	// @ApiMember(Description="The account the key works for; may be missing for a caller who has only one")
	AccountId *string `json:"accountId,omitempty"`
	// The user the key acts as; if it is missing, its maker. Only managers may name another
	// @ApiMember(Description="The user the key acts as; if it is missing, its maker. Only managers may name another")
	UserId *string `json:"userId,omitempty"`
	// When the key stops to work, in ISO 8601; if it is missing, never
	// @ApiMember(Description="When the key stops to work, in ISO 8601; if it is missing, never")
	Expires *string `json:"expires,omitempty"`
}

func (NewApiKey) CreateResponse() (r NewApiKeyResponse) { return }
func (NewApiKey) HttpMethod() string { return "POST" }

// Let a program that was written for Twilio, Kannel or Jasmin come in.
// @Route("/doors/logins", "POST")
type NewDoorLogin struct {
	// The platform that the program was written for
	// @ApiMember(Description="The platform that the program was written for", IsRequired=true)
	Door DoorKinds `json:"door"`
	// The name that it comes in with; of Twilio a SID, which is made if it is missing
	// @ApiMember(Description="The name that it comes in with; of Twilio a SID, which is made if it is missing")
	Username *string `json:"username,omitempty"`
	// Of Twilio a key (SK...), which signs nothing, instead of an AccountSid
	// @ApiMember(Description="Of Twilio a key (SK...), which signs nothing, instead of an AccountSid")
	ApiKey bool `json:"apiKey,omitempty"`
	// Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made
	// @ApiMember(Description="Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made")
	Password *string `json:"password,omitempty"`
	// The user that it acts as; if it is missing, the caller
	// @ApiMember(Description="The user that it acts as; if it is missing, the caller")
	UserId *string `json:"userId,omitempty"`
	// The endpoint that sends where a request names no sender
	// @ApiMember(Description="The endpoint that sends where a request names no sender")
	EndpointId *string `json:"endpointId,omitempty"`
	// The account that it works for; may be missing for a caller who has only one
	// @ApiMember(Description="The account that it works for; may be missing for a caller who has only one")
	AccountId *string `json:"accountId,omitempty"`
}

func (NewDoorLogin) CreateResponse() (r NewDoorLoginResponse) { return }
func (NewDoorLogin) HttpMethod() string { return "POST" }

// Let a program of a customer bind to the SMSC.
// @Route("/esmes", "POST")
type NewEsme struct {
	EsmeRights
	// The name that it binds with, 1 to 15 characters of ASCII; each is there once
	// @ApiMember(Description="The name that it binds with, 1 to 15 characters of ASCII; each is there once", IsRequired=true)
	SystemId string `json:"systemId"`
	// The password that it binds with, 8 characters of ASCII; if it is missing, one is made
	// @ApiMember(Description="The password that it binds with, 8 characters of ASCII; if it is missing, one is made")
	Password *string `json:"password,omitempty"`
	// The account that it sends for; may be missing for a caller who has only one
	// @ApiMember(Description="The account that it sends for; may be missing for a caller who has only one")
	AccountId *string `json:"accountId,omitempty"`
}

func (NewEsme) CreateResponse() (r NewEsmeResponse) { return }
func (NewEsme) HttpMethod() string { return "POST" }

// Keep a file in an account: the file of a multipart form with its fields, or base64.
// @Route("/files", "POST")
type NewFile struct {
	// The account; needed by who has several
	// @ApiMember(Description="The account; needed by who has several")
	AccountId *string `json:"accountId,omitempty"`
	// The customer that it belongs to
	// @ApiMember(Description="The customer that it belongs to")
	CustomerId *string `json:"customerId,omitempty"`
	// The content
	// @ApiMember(Description="The content", IsRequired=true)
	Data []byte `json:"data"`
	// The name that recipients see
	// @ApiMember(Description="The name that recipients see", IsRequired=true)
	FileName string `json:"fileName"`
	// What it is, as image/png
	// @ApiMember(Description="What it is, as image/png", IsRequired=true)
	ContentType string `json:"contentType"`
}

func (NewFile) CreateResponse() (r FileInfo) { return }
func (NewFile) HttpMethod() string { return "POST" }

// Make a pool of senders.
// @Route("/pools", "POST")
type NewPool struct {
	// What people call it
	// @ApiMember(Description="What people call it", IsRequired=true)
	Name string `json:"name"`
	// The numbers that write for it
	// @ApiMember(Description="The numbers that write for it")
	EndpointIds []string `json:"endpointIds,omitempty"`
	// The account it belongs to; may be missing for a caller who has only one
	// @ApiMember(Description="The account it belongs to; may be missing for a caller who has only one")
	AccountId *string `json:"accountId,omitempty"`
	// The customer it belongs to
	// @ApiMember(Description="The customer it belongs to")
	CustomerId *string `json:"customerId,omitempty"`
}

func (NewPool) CreateResponse() (r PoolInfo) { return }
func (NewPool) HttpMethod() string { return "POST" }

// Let messages go over a connection.
// @Route("/routes", "POST")
type NewRoute struct {
	// The connection that they may go over
	// @ApiMember(Description="The connection that they may go over", IsRequired=true)
	ConnectionId string `json:"connectionId"`
	// What their recipients' numbers begin with, as +44; if it is missing, any number
	// @ApiMember(Description="What their recipients' numbers begin with, as +44; if it is missing, any number")
	Prefix *string `json:"prefix,omitempty"`
	// Only messages from this endpoint
	// @ApiMember(Description="Only messages from this endpoint")
	EndpointId *string `json:"endpointId,omitempty"`
	// Only messages of this account; if it is missing, that of the endpoint, or else every account
	// @ApiMember(Description="Only messages of this account; if it is missing, that of the endpoint, or else every account")
	AccountId *string `json:"accountId,omitempty"`
	// Lower goes first; 10 if it is missing
	// @ApiMember(Description="Lower goes first; 10 if it is missing")
	Priority *int `json:"priority,omitempty"`
	// What a segment costs, with six decimals at most; among equals the cheapest goes first
	// @ApiMember(Description="What a segment costs, with six decimals at most; among equals the cheapest goes first")
	Cost *float64 `json:"cost,omitempty"`
}

func (NewRoute) CreateResponse() (r RouteInfo) { return }
func (NewRoute) HttpMethod() string { return "POST" }

// Create a new session. Only chats can be created: calls and faxes need a carrier for voice.
// @Route("/sessions", "POST")
type NewSession struct {
	// The channel of the session; Chat if it is missing
	// @ApiMember(Description="The channel of the session; Chat if it is missing")
	Channel *FlowChannels `json:"channel,omitempty"`
	// The address of the party to talk to, e.g. +15556667777
	// @ApiMember(Description="The address of the party to talk to, e.g. +15556667777", IsRequired=true)
	Destination string `json:"destination"`
	// The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number
	// @ApiMember(Description="The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number")
	CallerId *string `json:"callerId,omitempty"`
	// The ID of the endpoint to talk from; CallerId is not used if it is specified
	// @ApiMember(Description="The ID of the endpoint to talk from; CallerId is not used if it is specified")
	EndpointId *string `json:"endpointId,omitempty"`
}

func (NewSession) CreateResponse() (r SessionInfo) { return }
func (NewSession) HttpMethod() string { return "POST" }

// Subscribe an address to kinds of events.
// @Route("/webhooks", "POST")
type NewWebhook struct {
	// The address that is told, of http or https
	// @ApiMember(Description="The address that is told, of http or https", IsRequired=true)
	Url string `json:"url"`
	// The kinds of events, as message.received or message.*; if it is missing, all of them
	// @ApiMember(Description="The kinds of events, as message.received or message.*; if it is missing, all of them")
	Kinds []string `json:"kinds,omitempty"`
	// What it is for, as people call it
	// @ApiMember(Description="What it is for, as people call it")
	Description *string `json:"description,omitempty"`
	// The account whose events are told; may be missing for a caller who has only one
	// @ApiMember(Description="The account whose events are told; may be missing for a caller who has only one")
	AccountId *string `json:"accountId,omitempty"`
	// The secret to sign with, whsec_ and a key in base64; if it is missing, one is made
	// @ApiMember(Description="The secret to sign with, whsec_ and a key in base64; if it is missing, one is made")
	Secret *string `json:"secret,omitempty"`
}

func (NewWebhook) CreateResponse() (r NewWebhookResponse) { return }
func (NewWebhook) HttpMethod() string { return "POST" }

// Do nothing: the operation is there for the types of its request.
// @Route("/not-used")
type NotUsedRequest struct {
	NodeParameter *NodeParameter `json:"nodeParameter,omitempty"`
}

func (NotUsedRequest) CreateResponseVoid() {}
func (NotUsedRequest) HttpMethod() string { return "POST" }

// Change a login of a front door; what is missing stays as it is.
// @Route("/doors/logins/{loginId}", "PATCH")
type PatchDoorLogin struct {
	// The ID of the login
	// @ApiMember(Description="The ID of the login", IsRequired=true)
	LoginId string `json:"loginId"`
	// The user that it acts as from now on
	// @ApiMember(Description="The user that it acts as from now on")
	UserId *string `json:"userId,omitempty"`
	// The endpoint that sends where a request names no sender; an empty text is none
	// @ApiMember(Description="The endpoint that sends where a request names no sender; an empty text is none")
	EndpointId *string `json:"endpointId,omitempty"`
}

func (PatchDoorLogin) CreateResponse() (r DoorLoginInfo) { return }
func (PatchDoorLogin) HttpMethod() string { return "PATCH" }

// Change what an ESME may do; what is missing stays as it is, and so does a list that is empty.
// @Route("/esmes/{esmeId}", "PATCH")
type PatchEsme struct {
	EsmeRights
	// The ID of the ESME
	// @ApiMember(Description="The ID of the ESME", IsRequired=true)
	EsmeId string `json:"esmeId"`
	// Shut it out, or let it in again
	// @ApiMember(Description="Shut it out, or let it in again")
	Disabled *bool `json:"disabled,omitempty"`
}

func (PatchEsme) CreateResponse() (r EsmeInfo) { return }
func (PatchEsme) HttpMethod() string { return "PATCH" }

// Change the name or the customer of a file; what is left out stays as it is.
// @Route("/files/{fileId}", "PATCH")
type PatchFile struct {
	// The ID of the file
	// @ApiMember(Description="The ID of the file", IsRequired=true)
	FileId string `json:"fileId"`
	// Its new name
	// @ApiMember(Description="Its new name")
	FileName *string `json:"fileName,omitempty"`
	// The customer that it belongs to from now on
	// @ApiMember(Description="The customer that it belongs to from now on")
	CustomerId *string `json:"customerId,omitempty"`
}

func (PatchFile) CreateResponse() (r FileInfo) { return }
func (PatchFile) HttpMethod() string { return "PATCH" }

// Change a pool of senders; what is missing stays as it is.
// @Route("/pools/{poolId}", "PATCH")
type PatchPool struct {
	// The ID of the pool
	// @ApiMember(Description="The ID of the pool", IsRequired=true)
	PoolId string `json:"poolId"`
	// What people call it from now on
	// @ApiMember(Description="What people call it from now on")
	Name *string `json:"name,omitempty"`
	// Whether nothing can be sent from it
	// @ApiMember(Description="Whether nothing can be sent from it")
	Disabled *bool `json:"disabled,omitempty"`
	// Numbers that join; one that is there stays
	// @ApiMember(Description="Numbers that join; one that is there stays")
	AddEndpointIds []string `json:"addEndpointIds,omitempty"`
	// Numbers that leave; their recipients hear from another one next time
	// @ApiMember(Description="Numbers that leave; their recipients hear from another one next time")
	RemoveEndpointIds []string `json:"removeEndpointIds,omitempty"`
}

func (PatchPool) CreateResponse() (r PoolInfo) { return }
func (PatchPool) HttpMethod() string { return "PATCH" }

// Change a route; what is missing stays as it is.
// @Route("/routes/{routeId}", "PATCH")
type PatchRoute struct {
	// The ID of the route
	// @ApiMember(Description="The ID of the route", IsRequired=true)
	RouteId string `json:"routeId"`
	// Lower goes first
	// @ApiMember(Description="Lower goes first")
	Priority *int `json:"priority,omitempty"`
	// What a segment costs, with six decimals at most
	// @ApiMember(Description="What a segment costs, with six decimals at most")
	Cost *float64 `json:"cost,omitempty"`
	// Whether it does not count at all
	// @ApiMember(Description="Whether it does not count at all")
	Disabled *bool `json:"disabled,omitempty"`
}

func (PatchRoute) CreateResponse() (r RouteInfo) { return }
func (PatchRoute) HttpMethod() string { return "PATCH" }

// Change a webhook; what is missing stays as it is.
// @Route("/webhooks/{webhookId}", "PATCH")
type PatchWebhook struct {
	// The ID of the webhook
	// @ApiMember(Description="The ID of the webhook", IsRequired=true)
	WebhookId string `json:"webhookId"`
	// The address that is told from now on
	// @ApiMember(Description="The address that is told from now on")
	Url *string `json:"url,omitempty"`
	// The kinds of events from now on; * is all of them, and an empty list changes nothing
	// @ApiMember(Description="The kinds of events from now on; * is all of them, and an empty list changes nothing")
	Kinds []string `json:"kinds,omitempty"`
	// What it is for, as people call it
	// @ApiMember(Description="What it is for, as people call it")
	Description *string `json:"description,omitempty"`
	// Disable it, or enable it again: then it is told first what it missed meanwhile
	// @ApiMember(Description="Disable it, or enable it again: then it is told first what it missed meanwhile")
	Disabled *bool `json:"disabled,omitempty"`
}

func (PatchWebhook) CreateResponse() (r WebhookInfo) { return }
func (PatchWebhook) HttpMethod() string { return "PATCH" }

// Tell how a text would be sent and what it would cost; nothing is stored or sent.
// @Route("/messages/preview", "POST")
type PreviewMessage struct {
	// The text
	// @ApiMember(Description="The text", IsRequired=true)
	Body string `json:"body"`
	// The ID of the endpoint that would send it
	// @ApiMember(Description="The ID of the endpoint that would send it")
	EndpointId *string `json:"endpointId,omitempty"`
	// The address that it would be sent to; needs EndpointId
	// @ApiMember(Description="The address that it would be sent to; needs EndpointId")
	ToAddress *string `json:"toAddress,omitempty"`
}

func (PreviewMessage) CreateResponse() (r MessagePreview) { return }
func (PreviewMessage) HttpMethod() string { return "POST" }

// Erase the text of a message for good.
// @Route("/messages/{messageId}/redact", "POST")
type RedactMessage struct {
	// The ID of the message
	// @ApiMember(Description="The ID of the message", IsRequired=true)
	MessageId string `json:"messageId"`
}

func (RedactMessage) CreateResponseVoid() {}
func (RedactMessage) HttpMethod() string { return "POST" }

// Record that somebody wants messages again.
// @Route("/opt-outs", "DELETE")
type RemoveOptOut struct {
	// The address, as +15556667777
	// @ApiMember(Description="The address, as +15556667777", IsRequired=true)
	Address string `json:"address"`
	// The account; needed by who has several
	// @ApiMember(Description="The account; needed by who has several")
	AccountId *string `json:"accountId,omitempty"`
	// The ID of an endpoint or pool; the whole account without
	// @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
	Scope *string `json:"scope,omitempty"`
}

func (RemoveOptOut) CreateResponseVoid() {}
func (RemoveOptOut) HttpMethod() string { return "DELETE" }

// Tell a webhook again; give one of the three members.
// @Route("/webhooks/{webhookId}/replay", "POST")
type ReplayWebhook struct {
	// The ID of the webhook
	// @ApiMember(Description="The ID of the webhook", IsRequired=true)
	WebhookId string `json:"webhookId"`
	// Everything from the event with this number on
	// @ApiMember(Description="Everything from the event with this number on")
	FromNumber *int `json:"fromNumber,omitempty"`
	// Everything from this date on, in ISO 8601; UTC without a zone
	// @ApiMember(Description="Everything from this date on, in ISO 8601; UTC without a zone")
	FromDate *string `json:"fromDate,omitempty"`
	// This one delivery alone
	// @ApiMember(Description="This one delivery alone")
	DeliveryId *string `json:"deliveryId,omitempty"`
}

func (ReplayWebhook) CreateResponse() (r ReplayWebhookResponse) { return }
func (ReplayWebhook) HttpMethod() string { return "POST" }

// Revoke an API key.
// @Route("/keys/{keyId}", "DELETE")
type RevokeApiKey struct {
	// The ID of the key
	// @ApiMember(Description="The ID of the key", IsRequired=true)
	KeyId string `json:"keyId"`
}

func (RevokeApiKey) CreateResponseVoid() {}
func (RevokeApiKey) HttpMethod() string { return "DELETE" }

// Give a login of a front door another password.
// @Route("/doors/logins/{loginId}/password", "POST")
type RotateDoorPassword struct {
	// The ID of the login
	// @ApiMember(Description="The ID of the login", IsRequired=true)
	LoginId string `json:"loginId"`
	// The password from now on, 8 characters or more; if it is missing, one is made
	// @ApiMember(Description="The password from now on, 8 characters or more; if it is missing, one is made")
	Password *string `json:"password,omitempty"`
}

func (RotateDoorPassword) CreateResponse() (r RotateDoorPasswordResponse) { return }
func (RotateDoorPassword) HttpMethod() string { return "POST" }

// Give an ESME another password.
// @Route("/esmes/{esmeId}/password", "POST")
type RotateEsmePassword struct {
	// The ID of the ESME
	// @ApiMember(Description="The ID of the ESME", IsRequired=true)
	EsmeId string `json:"esmeId"`
	// The password from now on, 8 characters of ASCII; if it is missing, one is made
	// @ApiMember(Description="The password from now on, 8 characters of ASCII; if it is missing, one is made")
	Password *string `json:"password,omitempty"`
}

func (RotateEsmePassword) CreateResponse() (r RotateEsmePasswordResponse) { return }
func (RotateEsmePassword) HttpMethod() string { return "POST" }

// Give a webhook a new secret.
// @Route("/webhooks/{webhookId}/secret", "POST")
type RotateWebhookSecret struct {
	// The ID of the webhook
	// @ApiMember(Description="The ID of the webhook", IsRequired=true)
	WebhookId string `json:"webhookId"`
	// How long the secret before it signs too, up to 720 hours; if missing, 24
	// @ApiMember(Description="How long the secret before it signs too, up to 720 hours; if missing, 24")
	KeepHours *float64 `json:"keepHours,omitempty"`
}

func (RotateWebhookSecret) CreateResponse() (r RotateWebhookSecretResponse) { return }
func (RotateWebhookSecret) HttpMethod() string { return "POST" }

// Send a message at a later time: into a session, or from an endpoint to an address.
// @Route("/messages/schedule", "POST")
type ScheduleMessage struct {
	// The ID of the session to send into. Specify either this or EndpointId+ToAddress
	// @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
	SessionId *string `json:"sessionId,omitempty"`
	// The ID of the endpoint to send from. Not used if SessionId is specified
	// @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
	EndpointId *string `json:"endpointId,omitempty"`
	// The address to send to, e.g. +15556667777. Not used if SessionId is specified
	// @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
	ToAddress *string `json:"toAddress,omitempty"`
	// The body of the message
	// @ApiMember(Description="The body of the message", IsRequired=true)
	Body string `json:"body"`
	// When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
	// @ApiMember(Description="When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00", IsRequired=true)
	SendAt string `json:"sendAt"`
}

func (ScheduleMessage) CreateResponse() (r ScheduledMessage) { return }
func (ScheduleMessage) HttpMethod() string { return "POST" }

// Send one text to many recipients, each with their own values in it.
// @Route("/bulks", "POST")
type SendBulk struct {
	// The ID of the endpoint to send from, a pool of senders perhaps
	// @ApiMember(Description="The ID of the endpoint to send from, a pool of senders perhaps", IsRequired=true)
	EndpointId string `json:"endpointId"`
	// The text; {{name}} stands for a variable
	// @ApiMember(Description="The text; {{name}} stands for a variable", IsRequired=true)
	Body string `json:"body"`
	// Whom to send to, 10000 at most, each address once
	// @ApiMember(Description="Whom to send to, 10000 at most, each address once", IsRequired=true)
	Recipients []BulkRecipient `json:"recipients"`
	// When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
	// @ApiMember(Description="When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00")
	SendAt *string `json:"sendAt,omitempty"`
}

func (SendBulk) CreateResponse() (r BulkInfo) { return }
func (SendBulk) HttpMethod() string { return "POST" }

// Send files, with a text or without one: into a session, or from an endpoint to an address.
// @Route("/messages/media", "POST")
type SendMedia struct {
	// The ID of the session to send into. Specify either this or EndpointId+ToAddress
	// @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
	SessionId *string `json:"sessionId,omitempty"`
	// The ID of the endpoint to send from. Not used if SessionId is specified
	// @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
	EndpointId *string `json:"endpointId,omitempty"`
	// The address to send to, e.g. +15556667777. Not used if SessionId is specified
	// @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
	ToAddress *string `json:"toAddress,omitempty"`
	// The text that goes with the files
	// @ApiMember(Description="The text that goes with the files")
	Body *string `json:"body,omitempty"`
	// The IDs of the files, as UploadFile gives them, in their order
	// @ApiMember(Description="The IDs of the files, as UploadFile gives them, in their order", IsRequired=true)
	FileIds []string `json:"fileIds"`
}

func (SendMedia) CreateResponse() (r MessageInfo) { return }
func (SendMedia) HttpMethod() string { return "POST" }

// Send a message into a session, or from an endpoint to an address.
// @Route("/sessions/{sessionId}/messages", "POST")
// @Route("/messages")
type SendMessage struct {
	// The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress
	// @ApiMember(Description="The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress")
	SessionId *string `json:"sessionId,omitempty"`
	// The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified
	// @ApiMember(Description="The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified")
	EndpointId *string `json:"endpointId,omitempty"`
	// The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified
	// @ApiMember(Description="The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified")
	ToAddress *string `json:"toAddress,omitempty"`
	// The body of the message
	// @ApiMember(Description="The body of the message")
	Body *string `json:"body,omitempty"`
}

func (SendMessage) CreateResponse() (r MessageInfo) { return }
func (SendMessage) HttpMethod() string { return "POST" }

// Have an address told of every text that comes in for an endpoint, in place of the one before it in this form.
// @Route("/doors/listeners", "PUT")
type SetDoorListener struct {
	// The endpoint whose texts are told
	// @ApiMember(Description="The endpoint whose texts are told", IsRequired=true)
	EndpointId string `json:"endpointId"`
	// The address that is told; in Kannel's form with its escape codes
	// @ApiMember(Description="The address that is told; in Kannel's form with its escape codes", IsRequired=true)
	Url string `json:"url"`
	// Whose form they are told in; Twilio's if it is missing
	// @ApiMember(Description="Whose form they are told in; Twilio's if it is missing")
	Form *ListenerForms `json:"form,omitempty"`
	// In Twilio's form: the login whose AuthToken signs; may be missing while there is only one
	// @ApiMember(Description="In Twilio's form: the login whose AuthToken signs; may be missing while there is only one")
	LoginId *string `json:"loginId,omitempty"`
	// In the forms of Kannel and Jasmin: GET, as is usual, or POST
	// @ApiMember(Description="In the forms of Kannel and Jasmin: GET, as is usual, or POST")
	Method *string `json:"method,omitempty"`
	// In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none
	// @ApiMember(Description="In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none")
	MaxMessages *int `json:"maxMessages,omitempty"`
	// In Kannel's form: have the header X-Kannel-From
	// @ApiMember(Description="In Kannel's form: have the header X-Kannel-From")
	SendSender bool `json:"sendSender,omitempty"`
	// In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2
	// @ApiMember(Description="In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2")
	Recode bool `json:"recode,omitempty"`
}

func (SetDoorListener) CreateResponse() (r DoorListenerInfo) { return }
func (SetDoorListener) HttpMethod() string { return "PUT" }

// Limit a number or a connection; what is missing is limited no more.
// @Route("/limits/{limitedId}", "PUT")
type SetLimit struct {
	// The ID of the endpoint or connection
	// @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
	LimitedId string `json:"limitedId"`
	// Segments a second of a number, kept as whole segments a minute: 1.25 is 75
	// @ApiMember(Description="Segments a second of a number, kept as whole segments a minute: 1.25 is 75")
	RatePerSecond *float64 `json:"ratePerSecond,omitempty"`
	// Segments a day
	// @ApiMember(Description="Segments a day")
	DailyCap *int `json:"dailyCap,omitempty"`
}

func (SetLimit) CreateResponse() (r LimitInfo) { return }
func (SetLimit) HttpMethod() string { return "PUT" }

// Send a sample to a webhook.
// @Route("/webhooks/{webhookId}/test", "POST")
type TestWebhook struct {
	// The ID of the webhook
	// @ApiMember(Description="The ID of the webhook", IsRequired=true)
	WebhookId string `json:"webhookId"`
}

func (TestWebhook) CreateResponseVoid() {}
func (TestWebhook) HttpMethod() string { return "POST" }

// Keep a file, to be sent with messages; as base64, or as the file of a multipart form.
// @Route("/app/files", "POST")
type UploadFile struct {
	// The content
	// @ApiMember(Description="The content", IsRequired=true)
	Data []byte `json:"data"`
	// The name that recipients see
	// @ApiMember(Description="The name that recipients see", IsRequired=true)
	FileName string `json:"fileName"`
	// What it is, as image/png
	// @ApiMember(Description="What it is, as image/png", IsRequired=true)
	ContentType string `json:"contentType"`
	// The account; needed by who has several
	// @ApiMember(Description="The account; needed by who has several")
	AccountId *string `json:"accountId,omitempty"`
	// The customer that it belongs to; needed by a Customer who has several
	// @ApiMember(Description="The customer that it belongs to; needed by a Customer who has several")
	CustomerId *string `json:"customerId,omitempty"`
}

func (UploadFile) CreateResponse() (r FileInfo) { return }
func (UploadFile) HttpMethod() string { return "POST" }
