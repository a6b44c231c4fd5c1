(* Options:
Version: 8.10
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: http://trunkline.test

//GlobalNamespace: 
//MakeDataContractsExtensible: False
//AddReturnMarker: True
//AddDescriptionAsComments: True
//AddDataContractAttributes: False
//AddIndexesToDataMembers: False
//AddGeneratedCodeAttributes: False
//AddResponseStatus: False
//AddImplicitVersion: 
//ExportValueTypes: False
//IncludeTypes: 
//ExcludeTypes: 
//InitializeCollections: True
//AddNamespaces: 
*)

namespace rec Trunkline.Api.Bulks

open System
open System.Collections
open System.Collections.Generic
open System.Runtime.Serialization
open ServiceStack
open ServiceStack.DataAnnotations

    ///<summary>
    ///Values by name.
    ///</summary>
    [<AllowNullLiteral>]
    type Struct() =
        inherit Dictionary<String, Value>()

    ///<summary>
    ///A value of one of the kinds that flows have.
    ///</summary>
    [<AllowNullLiteral>]
    type Value() =
        member val BoolValue:Nullable<Boolean> = new Nullable<Boolean>() with get,set
        member val StringValue:String = null with get,set
        member val NumberValue:Nullable<Double> = new Nullable<Double>() with get,set
        member val ListValue:ResizeArray<Struct> = new ResizeArray<Struct>() with get,set
        member val StructValue:Struct = new Struct() with get,set

    ///<summary>
    ///What one parameter of a node is set to, or where it comes from.
    ///</summary>
    [<AllowNullLiteral>]
    type NodeParameter() =
        ///<summary>
        ///Unique in the flow
        ///</summary>
        [<ApiMember(Description="Unique in the flow")>]
        member val Id:String = null with get,set
        ///<summary>
        ///The name of one of the types of values, as String or Transition
        ///</summary>
        [<ApiMember(Description="The name of one of the types of values, as String or Transition")>]
        member val Type:String = null with get,set
        ///<summary>
        ///Where it comes from: Value, Expression, or an object as Customer
        ///</summary>
        [<ApiMember(Description="Where it comes from: Value, Expression, or an object as Customer")>]
        member val Source:String = null with get,set
        ///<summary>
        ///The value, where the source is Value
        ///</summary>
        [<ApiMember(Description="The value, where the source is Value")>]
        member val Value:Value = null with get,set
        ///<summary>
        ///The expression, where the source is Expression
        ///</summary>
        [<ApiMember(Description="The expression, where the source is Expression")>]
        member val Expression:String = null with get,set
        ///<summary>
        ///The name of the field, where the source is an object
        ///</summary>
        [<ApiMember(Description="The name of the field, where the source is an object")>]
        member val ReferenceId:String = null with get,set
        member val IsOutput:Boolean = new Boolean() with get,set
        member val IsAsync:Boolean = new Boolean() with get,set
        member val ListParameters:ResizeArray<NodeParameterMap> = new ResizeArray<NodeParameterMap>() with get,set
        member val StructParameters:NodeParameterMap = new NodeParameterMap() with get,set

    ///<summary>
    ///The parameters of a node by name.
    ///</summary>
    [<AllowNullLiteral>]
    type NodeParameterMap() =
        inherit Dictionary<String, NodeParameter>()

    ///<summary>
    ///An API key: what it may do and when it was used, never the key itself.
    ///</summary>
    [<AllowNullLiteral>]
    type ApiKeyInfo() =
        member val Id:String = null with get,set
        ///<summary>
        ///The one account that the key works for
        ///</summary>
        [<ApiMember(Description="The one account that the key works for")>]
        member val AccountId:String = null with get,set
        ///<summary>
        ///The user that the key acts as
        ///</summary>
        [<ApiMember(Description="The user that the key acts as")>]
        member val UserId:String = null with get,set
        member val Name:String = null with get,set
        ///<summary>
        ///The last characters of the key, to tell it from others
        ///</summary>
        [<ApiMember(Description="The last characters of the key, to tell it from others")>]
        member val Hint:String = null with get,set
        ///<summary>
        ///What the key may do, as long as its user still has these roles
        ///</summary>
        [<ApiMember(Description="What the key may do, as long as its user still has these roles")>]
        member val Roles:ResizeArray<String> = new ResizeArray<String>() with get,set
        member val DateCreated:String = null with get,set
        ///<summary>
        ///When the key stops to work; missing for a key that works until revoked
        ///</summary>
        [<ApiMember(Description="When the key stops to work; missing for a key that works until revoked")>]
        member val Expires:String = null with get,set
        ///<summary>
        ///When the key was used last, exact to a minute
        ///</summary>
        [<ApiMember(Description="When the key was used last, exact to a minute")>]
        member val LastUsed:String = null with get,set
        ///<summary>
        ///When the key was revoked
        ///</summary>
        [<ApiMember(Description="When the key was revoked")>]
        member val Revoked:String = null with get,set

    ///<summary>
    ///What one attempt to hand a message to the carrier came to.
    ///</summary>
    type AttemptOutcomes =
        | accepted = 0
        | deferred = 1
        | refused = 2
        | unknown = 3

    ///<summary>
    ///How many messages of a bulk have each status.
    ///</summary>
    [<AllowNullLiteral>]
    type BulkCounts() =
        ///<summary>
        ///Recipients for whom there is no message yet, and none will be if it is canceled
        ///</summary>
        [<ApiMember(Description="Recipients for whom there is no message yet, and none will be if it is canceled")>]
        member val Pending:Int32 = new Int32() with get,set
        ///<summary>
        ///Recipients who get no message; the results say why
        ///</summary>
        [<ApiMember(Description="Recipients who get no message; the results say why")>]
        member val Refused:Int32 = new Int32() with get,set
        member val Scheduled:Int32 = new Int32() with get,set
        ///<summary>
        ///Waiting or being sent
        ///</summary>
        [<ApiMember(Description="Waiting or being sent")>]
        member val Queued:Int32 = new Int32() with get,set
        member val Sent:Int32 = new Int32() with get,set
        member val Delivered:Int32 = new Int32() with get,set
        member val Undelivered:Int32 = new Int32() with get,set
        member val Failed:Int32 = new Int32() with get,set
        member val Unconfirmed:Int32 = new Int32() with get,set
        member val Canceled:Int32 = new Int32() with get,set

    ///<summary>
    ///One recipient of a bulk, with the values of the variables in its text.
    ///</summary>
    [<AllowNullLiteral>]
    type BulkRecipient() =
        ///<summary>
        ///The address, e.g. +15556667777
        ///</summary>
        [<ApiMember(Description="The address, e.g. +15556667777", IsRequired=true)>]
        member val ToAddress:String = null with get,set
        ///<summary>
        ///The values of the variables of the text, by their names
        ///</summary>
        [<ApiMember(Description="The values of the variables of the text, by their names")>]
        member val Variables:Dictionary<String, String> = new Dictionary<String, String>() with get,set

    ///<summary>
    ///What became of one recipient of a bulk.
    ///</summary>
    [<AllowNullLiteral>]
    type BulkResult() =
        ///<summary>
        ///Which recipient of the request it was; the first one is 0
        ///</summary>
        [<ApiMember(Description="Which recipient of the request it was; the first one is 0")>]
        member val Number:Int32 = new Int32() with get,set
        member val ToAddress:String = null with get,set
        ///<summary>
        ///The status of the message, or refused
        ///</summary>
        [<ApiMember(Description="The status of the message, or refused")>]
        member val Status:String = null with get,set
        member val MessageId:String = null with get,set
        ///<summary>
        ///What went wrong last, in words
        ///</summary>
        [<ApiMember(Description="What went wrong last, in words")>]
        member val Error:String = null with get,set

    ///<summary>
    ///How far a bulk is: whether its messages are made, or taken back.
    ///</summary>
    type BulkStatuses =
        | making = 0
        | made = 1
        | canceling = 2
        | canceled = 3

    ///<summary>
    ///Which way a message went, seen from the endpoint.
    ///</summary>
    type MessageDirections =
        | Incoming = 0
        | Outgoing = 1

    ///<summary>
    ///One message.
    ///</summary>
    [<AllowNullLiteral>]
    type MessageInfo() =
        member val Id:String = null with get,set
        member val AccountId:String = null with get,set
        member val CustomerId:String = null with get,set
        member val EndpointId:String = null with get,set
        member val EndpointDisplayName:String = null with get,set
        member val Date:String = null with get,set
        member val Direction:MessageDirections = new MessageDirections() with get,set
        member val OtherAddress:String = null with get,set
        member val Sender:String = null with get,set
        member val Text:String = null with get,set
        member val IsUnread:Boolean = new Boolean() with get,set

    ///<summary>
    ///All messages between an endpoint and another address, with the newest of them.
    ///</summary>
    [<AllowNullLiteral>]
    type ConversationInfo() =
        member val Id:String = null with get,set
        member val EndpointId:String = null with get,set
        member val OtherAddress:String = null with get,set
        member val MostRecentMessage:MessageInfo = null with get,set

    ///<summary>
    ///Somebody read messages of a conversation.
    ///</summary>
    [<AllowNullLiteral>]
    type ConversationRead() =
        member val ConversationId:String = null with get,set
        member val AccountId:String = null with get,set
        member val EndpointId:String = null with get,set
        member val Date:String = null with get,set
        ///<summary>
        ///The name of who read them
        ///</summary>
        [<ApiMember(Description="The name of who read them")>]
        member val ReadBy:String = null with get,set
        member val MessageIds:ResizeArray<String> = new ResizeArray<String>() with get,set

    ///<summary>
    ///One step on the path from the topmost customer.
    ///</summary>
    [<AllowNullLiteral>]
    type CustomerBreadcrumb() =
        member val Id:String = null with get,set
        member val Name:String = null with get,set

    ///<summary>
    ///The parts of the dashboard that a user sees.
    ///</summary>
    type DashboardPermissions =
        | ViewFiles = 0
        | ViewNotifications = 1
        | ViewSessions = 2
        | ViewEndpoints = 3
        | ViewReports = 4
        | ViewCustomers = 5
        | ViewFlows = 6
        | ViewCallCenter = 7

    ///<summary>
    ///The platforms whose programs come in: by Twilio's API, by Kannel's sendsms, by Jasmin's HTTP API.
    ///</summary>
    type DoorKinds =
        | twilio = 0
        | kannel = 1
        | jasmin = 2

    ///<summary>
    ///What every stored thing tells of itself.
    ///</summary>
    [<AllowNullLiteral>]
    type EntityInfo() =
        member val Id:String = null with get,set
        member val DateCreated:String = null with get,set
        member val DateLastModified:String = null with get,set
        member val CreatedBy:String = null with get,set
        member val LastModifiedBy:String = null with get,set

    ///<summary>
    ///What an ESME may do.
    ///</summary>
    [<AllowNullLiteral>]
    type EsmeRights() =
        ///<summary>
        ///Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one
        ///</summary>
        [<ApiMember(Description="Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")>]
        member val Networks:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///The endpoints that it may send from and is handed texts of; * is all of them, as of a new one
        ///</summary>
        [<ApiMember(Description="The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")>]
        member val EndpointIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///The endpoint that sends where a unit names no source; an empty text is none
        ///</summary>
        [<ApiMember(Description="The endpoint that sends where a unit names no source; an empty text is none")>]
        member val DefaultEndpointId:String = null with get,set
        ///<summary>
        ///Whether it must come over TLS; a new one need not
        ///</summary>
        [<ApiMember(Description="Whether it must come over TLS; a new one need not")>]
        member val Tls:Nullable<Boolean> = new Nullable<Boolean>() with get,set
        ///<summary>
        ///How many binds it has at once on each server, from 1 to 1000; a new one 4
        ///</summary>
        [<ApiMember(Description="How many binds it has at once on each server, from 1 to 1000; a new one 4")>]
        member val Binds:Nullable<Int32> = new Nullable<Int32>() with get,set
        ///<summary>
        ///How many segments a second it may submit; 0 is no limit, as of a new one
        ///</summary>
        [<ApiMember(Description="How many segments a second it may submit; 0 is no limit, as of a new one")>]
        member val Rate:Nullable<Int32> = new Nullable<Int32>() with get,set
        ///<summary>
        ///How many units are in work at once on each bind, from 1 to 10,000; of a new one 100
        ///</summary>
        [<ApiMember(Description="How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")>]
        member val Window:Nullable<Int32> = new Nullable<Int32>() with get,set

    ///<summary>
    ///Where a message stands; delivered, undelivered, failed and canceled are ends.
    ///</summary>
    type MessageStatuses =
        | scheduled = 0
        | queued = 1
        | sending = 2
        | sent = 3
        | delivered = 4
        | undelivered = 5
        | failed = 6
        | unconfirmed = 7
        | canceled = 8

    ///<summary>
    ///A message has another status, or another attempt to send it has failed.
    ///</summary>
    [<AllowNullLiteral>]
    type MessageStatusChange() =
        member val MessageId:String = null with get,set
        member val AccountId:String = null with get,set
        member val EndpointId:String = null with get,set
        member val SessionId:String = null with get,set
        member val ConversationId:String = null with get,set
        member val Date:String = null with get,set
        member val Status:MessageStatuses = new MessageStatuses() with get,set
        ///<summary>
        ///Which attempt it was, where one was made
        ///</summary>
        [<ApiMember(Description="Which attempt it was, where one was made")>]
        member val Attempt:Nullable<Int32> = new Nullable<Int32>() with get,set
        ///<summary>
        ///The kind of failure, as unreachable or throttled
        ///</summary>
        [<ApiMember(Description="The kind of failure, as unreachable or throttled")>]
        member val Failure:String = null with get,set
        ///<summary>
        ///What went wrong, in words
        ///</summary>
        [<ApiMember(Description="What went wrong, in words")>]
        member val Error:String = null with get,set
        ///<summary>
        ///When it will be tried again
        ///</summary>
        [<ApiMember(Description="When it will be tried again")>]
        member val NextAttemptDate:String = null with get,set

    ///<summary>
    ///A session began, ended, or goes on.
    ///</summary>
    [<AllowNullLiteral>]
    type SessionChange() =
        member val SessionId:String = null with get,set
        member val AccountId:String = null with get,set
        member val CustomerId:String = null with get,set
        member val EndpointId:String = null with get,set
        member val ConversationId:String = null with get,set
        member val OtherAddress:String = null with get,set
        member val Date:String = null with get,set
        member val Ended:Boolean = new Boolean() with get,set

    ///<summary>
    ///One event; the member that its name speaks of is there, the others are not.
    ///</summary>
    [<AllowNullLiteral>]
    type EventInfo() =
        member val Id:String = null with get,set
        ///<summary>
        ///As the command of /event-stream, such as MessageReceived
        ///</summary>
        [<ApiMember(Description="As the command of /event-stream, such as MessageReceived")>]
        member val Name:String = null with get,set
        member val Message:MessageInfo = null with get,set
        member val MessageStatusChange:MessageStatusChange = null with get,set
        member val SessionChange:SessionChange = null with get,set
        member val ConversationRead:ConversationRead = null with get,set

    ///<summary>
    ///How a file came to be.
    ///</summary>
    type FileTypes =
        | Upload = 0
        | VoiceMessage = 1
        | CallRecording = 2
        | Fax = 3
        | Attachment = 4
        | FaxOutgoing = 5

    ///<summary>
    ///The kinds of communication.
    ///</summary>
    type FlowChannels =
        | Voice = 0
        | Chat = 1
        | Fax = 2

    ///<summary>
    ///Which end of a sorted list comes first.
    ///</summary>
    type SortOrders =
        | Ascend = 0
        | Descend = 1

    ///<summary>
    ///Asks for one page of a list.
    ///</summary>
    [<AllowNullLiteral>]
    type ListRequest<'T>() =
        ///<summary>
        ///The page to return; the first one is 0
        ///</summary>
        [<ApiMember(Description="The page to return; the first one is 0")>]
        member val Page:Int32 = new Int32() with get,set
        ///<summary>
        ///How many items a page has, from 1 to 1000; 0 is 25
        ///</summary>
        [<ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")>]
        member val CountPerPage:Int32 = new Int32() with get,set
        ///<summary>
        ///Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
        ///</summary>
        [<ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")>]
        member val All:Boolean = new Boolean() with get,set
        ///<summary>
        ///Return only the items with these IDs
        ///</summary>
        [<ApiMember(Description="Return only the items with these IDs")>]
        member val SpecificIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///The field to sort by
        ///</summary>
        [<ApiMember(Description="The field to sort by")>]
        member val SortField:String = null with get,set
        ///<summary>
        ///The order to sort in; if it is missing, dates descend and other fields ascend
        ///</summary>
        [<ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")>]
        member val SortOrder:Nullable<SortOrders> = new Nullable<SortOrders>() with get,set
        ///<summary>
        ///Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
        ///</summary>
        [<ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")>]
        member val SimplifiedPaging:Boolean = new Boolean() with get,set

    ///<summary>
    ///Whose form a text is told in: Twilio's webhooks, Kannel's sms-service, or Jasmin's HTTP connectors.
    ///</summary>
    type ListenerForms =
        | twilio = 0
        | kannel = 1
        | jasmin = 2

    ///<summary>
    ///One attempt to hand a message to the carrier.
    ///</summary>
    [<AllowNullLiteral>]
    type MessageAttempt() =
        ///<summary>
        ///Which attempt it was; the first one is 1
        ///</summary>
        [<ApiMember(Description="Which attempt it was; the first one is 1")>]
        member val Number:Int32 = new Int32() with get,set
        member val Date:String = null with get,set
        member val Outcome:AttemptOutcomes = new AttemptOutcomes() with get,set
        ///<summary>
        ///The kind of failure, as unreachable or throttled
        ///</summary>
        [<ApiMember(Description="The kind of failure, as unreachable or throttled")>]
        member val Failure:String = null with get,set
        ///<summary>
        ///Why, in words
        ///</summary>
        [<ApiMember(Description="Why, in words")>]
        member val Reason:String = null with get,set

    ///<summary>
    ///One thing that happened to a message.
    ///</summary>
    [<AllowNullLiteral>]
    type MessageEvent() =
        member val Date:String = null with get,set
        member val Kind:String = null with get,set
        member val Description:String = null with get,set

    ///<summary>
    ///One delivery receipt.
    ///</summary>
    [<AllowNullLiteral>]
    type MessageReceipt() =
        member val Date:String = null with get,set
        member val Delivered:Boolean = new Boolean() with get,set
        member val Failure:String = null with get,set
        member val Reason:String = null with get,set

    ///<summary>
    ///Somebody who wants no more messages.
    ///</summary>
    [<AllowNullLiteral>]
    type OptOutInfo() =
        member val AccountId:String = null with get,set
        member val Address:String = null with get,set
        ///<summary>
        ///The endpoint or pool that it is about; missing for the whole account
        ///</summary>
        [<ApiMember(Description="The endpoint or pool that it is about; missing for the whole account")>]
        member val Scope:String = null with get,set
        ///<summary>
        ///How it came about: keyword, carrier, import or api
        ///</summary>
        [<ApiMember(Description="How it came about: keyword, carrier, import or api")>]
        member val How:String = null with get,set
        ///<summary>
        ///What they wrote
        ///</summary>
        [<ApiMember(Description="What they wrote")>]
        member val Keyword:String = null with get,set
        ///<summary>
        ///The message in which they wrote it, or that the carrier refused
        ///</summary>
        [<ApiMember(Description="The message in which they wrote it, or that the carrier refused")>]
        member val MessageId:String = null with get,set
        ///<summary>
        ///Who recorded it
        ///</summary>
        [<ApiMember(Description="Who recorded it")>]
        member val By:String = null with get,set
        member val Date:String = null with get,set

    ///<summary>
    ///A number that writes for a pool.
    ///</summary>
    [<AllowNullLiteral>]
    type PoolMember() =
        member val EndpointId:String = null with get,set
        member val Address:String = null with get,set
        member val DisplayName:String = null with get,set
        ///<summary>
        ///Whether it may not send texts; the pool passes it over
        ///</summary>
        [<ApiMember(Description="Whether it may not send texts; the pool passes it over")>]
        member val Disabled:Boolean = new Boolean() with get,set
        ///<summary>
        ///Whether it rests because it failed again and again; the pool passes it over
        ///</summary>
        [<ApiMember(Description="Whether it rests because it failed again and again; the pool passes it over")>]
        member val Resting:Boolean = new Boolean() with get,set

    ///<summary>
    ///Somebody who hears from the same number of a pool every time.
    ///</summary>
    [<AllowNullLiteral>]
    type PoolRecipient() =
        member val Address:String = null with get,set
        ///<summary>
        ///The number that writes to them
        ///</summary>
        [<ApiMember(Description="The number that writes to them")>]
        member val EndpointId:String = null with get,set
        ///<summary>
        ///Since when it does
        ///</summary>
        [<ApiMember(Description="Since when it does")>]
        member val Date:String = null with get,set

    ///<summary>
    ///The state of a call; a chat that goes on is Connected, one that ended Disconnected.
    ///</summary>
    type SessionCallState =
        | Disconnected = 0
        | Ringing = 1
        | Connected = 2
        | Hold = 3
        | Passive = 4

    ///<summary>
    ///Whether the session is dialling.
    ///</summary>
    type SessionDialState =
        | None = 0
        | Active = 1

    ///<summary>
    ///Why a session is on hold.
    ///</summary>
    type SessionHoldReasons =
        | None = 0
        | Transferring = 1

    ///<summary>
    ///One line of what happened in a session.
    ///</summary>
    [<AllowNullLiteral>]
    type SessionLogInfo() =
        member val Date:String = null with get,set
        member val Message:String = null with get,set

    ///<summary>
    ///The state of a session in a queue.
    ///</summary>
    type SessionQueueStates =
        | None = 0
        | Queued = 1
        | Ringing = 2
        | Connected = 3
        | Hold = 4
        | Disconnected = 5

    ///<summary>
    ///What a manager may do.
    ///</summary>
    type UserManagerAccess =
        | ReadOnly = 0
        | ReadWrite = 1
        | ReadWriteDelete = 2

    ///<summary>
    ///Where a delivery stands: owed (it will be tried, or tried again), delivered, or failed for good.
    ///</summary>
    type WebhookDeliveryStates =
        | owed = 0
        | delivered = 1
        | failed = 2

    ///<summary>
    ///One event that a webhook is told: what came of it, or when it is tried next.
    ///</summary>
    [<AllowNullLiteral>]
    type WebhookDeliveryInfo() =
        ///<summary>
        ///The ID of the delivery, which is its header webhook-id
        ///</summary>
        [<ApiMember(Description="The ID of the delivery, which is its header webhook-id")>]
        member val Id:String = null with get,set
        member val WebhookId:String = null with get,set
        ///<summary>
        ///The number of the event in the log
        ///</summary>
        [<ApiMember(Description="The number of the event in the log")>]
        member val EventNumber:Int32 = new Int32() with get,set
        ///<summary>
        ///What happened, as message.delivered
        ///</summary>
        [<ApiMember(Description="What happened, as message.delivered")>]
        member val Kind:String = null with get,set
        ///<summary>
        ///The ID of the message, session or webhook that it is about
        ///</summary>
        [<ApiMember(Description="The ID of the message, session or webhook that it is about")>]
        member val SubjectId:String = null with get,set
        ///<summary>
        ///Deliveries of one conversation are made one after the other
        ///</summary>
        [<ApiMember(Description="Deliveries of one conversation are made one after the other")>]
        member val ConversationId:String = null with get,set
        member val State:WebhookDeliveryStates = new WebhookDeliveryStates() with get,set
        member val Attempts:Int32 = new Int32() with get,set
        ///<summary>
        ///The status of the last answer; missing when there was none
        ///</summary>
        [<ApiMember(Description="The status of the last answer; missing when there was none")>]
        member val Status:Nullable<Int32> = new Nullable<Int32>() with get,set
        ///<summary>
        ///Why the last attempt failed, in words
        ///</summary>
        [<ApiMember(Description="Why the last attempt failed, in words")>]
        member val Error:String = null with get,set
        member val DateCreated:String = null with get,set
        member val DateLastAttempt:String = null with get,set
        ///<summary>
        ///When it is tried next; missing when it waits for an earlier one of its conversation
        ///</summary>
        [<ApiMember(Description="When it is tried next; missing when it waits for an earlier one of its conversation")>]
        member val NextAttempt:String = null with get,set

    ///<summary>
    ///One text to many recipients.
    ///</summary>
    [<AllowNullLiteral>]
    type BulkInfo() =
        member val Id:String = null with get,set
        member val AccountId:String = null with get,set
        ///<summary>
        ///The endpoint that sends
        ///</summary>
        [<ApiMember(Description="The endpoint that sends")>]
        member val EndpointId:String = null with get,set
        ///<summary>
        ///The text, with its variables
        ///</summary>
        [<ApiMember(Description="The text, with its variables")>]
        member val Body:String = null with get,set
        member val Status:BulkStatuses = new BulkStatuses() with get,set
        ///<summary>
        ///How many recipients there are
        ///</summary>
        [<ApiMember(Description="How many recipients there are")>]
        member val Total:Int32 = new Int32() with get,set
        ///<summary>
        ///For how many of them there is a message by now, or a refusal
        ///</summary>
        [<ApiMember(Description="For how many of them there is a message by now, or a refusal")>]
        member val Made:Int32 = new Int32() with get,set
        ///<summary>
        ///How many of those were refused
        ///</summary>
        [<ApiMember(Description="How many of those were refused")>]
        member val Refused:Int32 = new Int32() with get,set
        member val Date:String = null with get,set
        ///<summary>
        ///When it is sent, if not at once
        ///</summary>
        [<ApiMember(Description="When it is sent, if not at once")>]
        member val SendAt:String = null with get,set
        member val CreatedBy:String = null with get,set

    ///<summary>
    ///A bulk and what has become of its messages.
    ///</summary>
    [<AllowNullLiteral>]
    type BulkProgress() =
        member val Bulk:BulkInfo = null with get,set
        member val Counts:BulkCounts = null with get,set

    ///<summary>
    ///An address that is told of every text that comes in for an endpoint, and whose answer is the reply.
    ///</summary>
    [<AllowNullLiteral>]
    type DoorListenerInfo() =
        member val Id:String = null with get,set
        member val AccountId:String = null with get,set
        member val EndpointId:String = null with get,set
        member val Form:ListenerForms = new ListenerForms() with get,set
        member val Url:String = null with get,set
        ///<summary>
        ///In Twilio's form: the login whose AuthToken signs
        ///</summary>
        [<ApiMember(Description="In Twilio's form: the login whose AuthToken signs")>]
        member val LoginId:String = null with get,set
        ///<summary>
        ///GET or POST
        ///</summary>
        [<ApiMember(Description="GET or POST")>]
        member val Method:String = null with get,set
        ///<summary>
        ///In Kannel's form: where a reply is cut, in segments; 0 sends none
        ///</summary>
        [<ApiMember(Description="In Kannel's form: where a reply is cut, in segments; 0 sends none")>]
        member val MaxMessages:Nullable<Int32> = new Nullable<Int32>() with get,set
        ///<summary>
        ///In Kannel's form: whether the header X-Kannel-From is there
        ///</summary>
        [<ApiMember(Description="In Kannel's form: whether the header X-Kannel-From is there")>]
        member val SendSender:Nullable<Boolean> = new Nullable<Boolean>() with get,set
        ///<summary>
        ///In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too
        ///</summary>
        [<ApiMember(Description="In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too")>]
        member val Recode:Nullable<Boolean> = new Nullable<Boolean>() with get,set
        member val DateCreated:String = null with get,set

    ///<summary>
    ///A login of a front door: for whom a program comes in, never its password.
    ///</summary>
    [<AllowNullLiteral>]
    type DoorLoginInfo() =
        member val Id:String = null with get,set
        member val AccountId:String = null with get,set
        member val Door:DoorKinds = new DoorKinds() with get,set
        ///<summary>
        ///The name that a program comes in with; of Twilio an AccountSid, or the SID of a key
        ///</summary>
        [<ApiMember(Description="The name that a program comes in with; of Twilio an AccountSid, or the SID of a key")>]
        member val Username:String = null with get,set
        ///<summary>
        ///The user that the program acts as
        ///</summary>
        [<ApiMember(Description="The user that the program acts as")>]
        member val UserId:String = null with get,set
        ///<summary>
        ///The endpoint that sends where a request names no sender
        ///</summary>
        [<ApiMember(Description="The endpoint that sends where a request names no sender")>]
        member val EndpointId:String = null with get,set
        member val DateCreated:String = null with get,set

    ///<summary>
    ///An ESME: what it may do, never its password.
    ///</summary>
    [<AllowNullLiteral>]
    type EsmeInfo() =
        member val Id:String = null with get,set
        member val AccountId:String = null with get,set
        ///<summary>
        ///The name that it binds with
        ///</summary>
        [<ApiMember(Description="The name that it binds with")>]
        member val SystemId:String = null with get,set
        ///<summary>
        ///Where it may come from; empty is everywhere
        ///</summary>
        [<ApiMember(Description="Where it may come from; empty is everywhere")>]
        member val Networks:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///The endpoints that it may send from and is handed texts of; empty is all of the account's
        ///</summary>
        [<ApiMember(Description="The endpoints that it may send from and is handed texts of; empty is all of the account's")>]
        member val EndpointIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///The endpoint that sends where a unit names no source
        ///</summary>
        [<ApiMember(Description="The endpoint that sends where a unit names no source")>]
        member val DefaultEndpointId:String = null with get,set
        ///<summary>
        ///Whether it must come over TLS
        ///</summary>
        [<ApiMember(Description="Whether it must come over TLS")>]
        member val Tls:Boolean = new Boolean() with get,set
        ///<summary>
        ///How many binds it has at once on each server
        ///</summary>
        [<ApiMember(Description="How many binds it has at once on each server")>]
        member val Binds:Int32 = new Int32() with get,set
        ///<summary>
        ///How many segments a second it may submit; missing is no limit
        ///</summary>
        [<ApiMember(Description="How many segments a second it may submit; missing is no limit")>]
        member val Rate:Nullable<Int32> = new Nullable<Int32>() with get,set
        ///<summary>
        ///How many units are in work at once on each bind
        ///</summary>
        [<ApiMember(Description="How many units are in work at once on each bind")>]
        member val Window:Int32 = new Int32() with get,set
        ///<summary>
        ///Whether it is shut out
        ///</summary>
        [<ApiMember(Description="Whether it is shut out")>]
        member val Disabled:Boolean = new Boolean() with get,set
        member val DateCreated:String = null with get,set

    ///<summary>
    ///One file of an account.
    ///</summary>
    [<AllowNullLiteral>]
    type FileInfo() =
        inherit EntityInfo()
        member val Type:FileTypes = new FileTypes() with get,set
        member val AccountId:String = null with get,set
        member val CustomerId:String = null with get,set
        member val UserId:String = null with get,set
        member val FileName:String = null with get,set
        ///<summary>
        ///A link that opens the file for whoever has it, until it ends
        ///</summary>
        [<ApiMember(Description="A link that opens the file for whoever has it, until it ends")>]
        member val Uri:String = null with get,set
        member val ContentType:String = null with get,set
        ///<summary>
        ///In bytes
        ///</summary>
        [<ApiMember(Description="In bytes")>]
        member val ContentLength:Int32 = new Int32() with get,set
        member val FromAddress:String = null with get,set
        member val ToAddress:String = null with get,set

    ///<summary>
    ///How many segments a number may send a second, and a number or a connection a day.
    ///</summary>
    [<AllowNullLiteral>]
    type LimitInfo() =
        ///<summary>
        ///The ID of the endpoint or connection that is limited
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint or connection that is limited")>]
        member val Id:String = null with get,set
        ///<summary>
        ///Whose it is; missing for a connection of the whole installation
        ///</summary>
        [<ApiMember(Description="Whose it is; missing for a connection of the whole installation")>]
        member val AccountId:String = null with get,set
        ///<summary>
        ///Whether it is a connection that is limited
        ///</summary>
        [<ApiMember(Description="Whether it is a connection that is limited")>]
        member val IsConnection:Boolean = new Boolean() with get,set
        ///<summary>
        ///Its number, address or name
        ///</summary>
        [<ApiMember(Description="Its number, address or name")>]
        member val Name:String = null with get,set
        ///<summary>
        ///Segments a second; missing without a limit
        ///</summary>
        [<ApiMember(Description="Segments a second; missing without a limit")>]
        member val RatePerSecond:Nullable<Double> = new Nullable<Double>() with get,set
        ///<summary>
        ///Segments a day; missing without a limit
        ///</summary>
        [<ApiMember(Description="Segments a day; missing without a limit")>]
        member val DailyCap:Nullable<Int32> = new Nullable<Int32>() with get,set
        ///<summary>
        ///Segments sent today, where there is a daily cap
        ///</summary>
        [<ApiMember(Description="Segments sent today, where there is a daily cap")>]
        member val SentToday:Nullable<Int32> = new Nullable<Int32>() with get,set

    ///<summary>
    ///Conversations, the one that moved last first.
    ///</summary>
    [<AllowNullLiteral>]
    type ListConversationsResponse() =
        ///<summary>
        ///The newest 1000 of them at most
        ///</summary>
        [<ApiMember(Description="The newest 1000 of them at most")>]
        member val Conversations:ResizeArray<ConversationInfo> = new ResizeArray<ConversationInfo>() with get,set

    ///<summary>
    ///The events, the oldest first, and where to go on.
    ///</summary>
    [<AllowNullLiteral>]
    type ListEventsResponse() =
        member val Events:ResizeArray<EventInfo> = new ResizeArray<EventInfo>() with get,set
        ///<summary>
        ///Ask on with this as AfterEventId
        ///</summary>
        [<ApiMember(Description="Ask on with this as AfterEventId")>]
        member val LastEventId:String = null with get,set
        ///<summary>
        ///Whether there is more already; ask on at once
        ///</summary>
        [<ApiMember(Description="Whether there is more already; ask on at once")>]
        member val HasMore:Boolean = new Boolean() with get,set
        ///<summary>
        ///Whether events were missed that cannot be listed any more: load anew what you show
        ///</summary>
        [<ApiMember(Description="Whether events were missed that cannot be listed any more: load anew what you show")>]
        member val Missed:Boolean = new Boolean() with get,set

    ///<summary>
    ///One page of a list.
    ///</summary>
    [<AllowNullLiteral>]
    type ListResponse<'T>() =
        member val Items:ResizeArray<'T> = new ResizeArray<'T>() with get,set
        member val TotalCount:Int32 = new Int32() with get,set
        member val TotalPages:Int32 = new Int32() with get,set
        member val HasMorePages:Boolean = new Boolean() with get,set

    ///<summary>
    ///Which messages were unread and are read now.
    ///</summary>
    [<AllowNullLiteral>]
    type MarkReadResponse() =
        ///<summary>
        ///How many messages were unread and are read now
        ///</summary>
        [<ApiMember(Description="How many messages were unread and are read now")>]
        member val NumberMarked:Int32 = new Int32() with get,set
        ///<summary>
        ///Their IDs
        ///</summary>
        [<ApiMember(Description="Their IDs")>]
        member val MessageIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///How many are still unread because one call marks only so many; ask again
        ///</summary>
        [<ApiMember(Description="How many are still unread because one call marks only so many; ask again")>]
        member val Remaining:Int32 = new Int32() with get,set

    ///<summary>
    ///How a text would be sent.
    ///</summary>
    [<AllowNullLiteral>]
    type MessagePreview() =
        ///<summary>
        ///The alphabet: GSM-7 or UCS-2
        ///</summary>
        [<ApiMember(Description="The alphabet: GSM-7 or UCS-2")>]
        member val Encoding:String = null with get,set
        ///<summary>
        ///How many text messages a carrier counts it as
        ///</summary>
        [<ApiMember(Description="How many text messages a carrier counts it as")>]
        member val Segments:Int32 = new Int32() with get,set
        ///<summary>
        ///Its length in septets (GSM-7) or UTF-16 code units (UCS-2)
        ///</summary>
        [<ApiMember(Description="Its length in septets (GSM-7) or UTF-16 code units (UCS-2)")>]
        member val Units:Int32 = new Int32() with get,set
        ///<summary>
        ///How many of them fit into a segment of this text
        ///</summary>
        [<ApiMember(Description="How many of them fit into a segment of this text")>]
        member val PerSegment:Int32 = new Int32() with get,set
        ///<summary>
        ///How many more fit into the last segment
        ///</summary>
        [<ApiMember(Description="How many more fit into the last segment")>]
        member val Remaining:Int32 = new Int32() with get,set
        ///<summary>
        ///The text as it would be sent: smart encoding of the connection may change it
        ///</summary>
        [<ApiMember(Description="The text as it would be sent: smart encoding of the connection may change it")>]
        member val Text:String = null with get,set
        ///<summary>
        ///The characters that force it to be sent as UCS-2
        ///</summary>
        [<ApiMember(Description="The characters that force it to be sent as UCS-2")>]
        member val UnfitCharacters:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///The address in its one spelling
        ///</summary>
        [<ApiMember(Description="The address in its one spelling")>]
        member val ToAddress:String = null with get,set
        ///<summary>
        ///The connection that it would go over
        ///</summary>
        [<ApiMember(Description="The connection that it would go over")>]
        member val ConnectionId:String = null with get,set
        ///<summary>
        ///What all its segments cost by the route that it would take; missing without a route
        ///</summary>
        [<ApiMember(Description="What all its segments cost by the route that it would take; missing without a route")>]
        member val Cost:Nullable<Double> = new Nullable<Double>() with get,set
        ///<summary>
        ///Whether the recipient wants no messages from here
        ///</summary>
        [<ApiMember(Description="Whether the recipient wants no messages from here")>]
        member val OptedOut:Nullable<Boolean> = new Nullable<Boolean>() with get,set
        ///<summary>
        ///When quiet hours end that hold where the recipient is
        ///</summary>
        [<ApiMember(Description="When quiet hours end that hold where the recipient is")>]
        member val QuietUntil:String = null with get,set
        ///<summary>
        ///What its sender may want to know, as sentences
        ///</summary>
        [<ApiMember(Description="What its sender may want to know, as sentences")>]
        member val Warnings:ResizeArray<String> = new ResizeArray<String>() with get,set

    ///<summary>
    ///A message and what became of it.
    ///</summary>
    [<AllowNullLiteral>]
    type MessageStory() =
        member val Message:MessageInfo = null with get,set
        member val Status:MessageStatuses = new MessageStatuses() with get,set
        member val ConversationId:String = null with get,set
        member val SessionId:String = null with get,set
        ///<summary>
        ///The connection to a carrier that it goes over
        ///</summary>
        [<ApiMember(Description="The connection to a carrier that it goes over")>]
        member val ConnectionId:String = null with get,set
        ///<summary>
        ///How many text messages the carrier counts it as
        ///</summary>
        [<ApiMember(Description="How many text messages the carrier counts it as")>]
        member val Segments:Int32 = new Int32() with get,set
        ///<summary>
        ///The alphabet it is sent in: GSM-7 or UCS-2
        ///</summary>
        [<ApiMember(Description="The alphabet it is sent in: GSM-7 or UCS-2")>]
        member val Encoding:String = null with get,set
        ///<summary>
        ///The text as it is sent, where smart encoding changed it
        ///</summary>
        [<ApiMember(Description="The text as it is sent, where smart encoding changed it")>]
        member val SentText:String = null with get,set
        ///<summary>
        ///The carrier's own ID of the message
        ///</summary>
        [<ApiMember(Description="The carrier's own ID of the message")>]
        member val CarrierId:String = null with get,set
        ///<summary>
        ///The kind of failure, of a message that failed or was not delivered
        ///</summary>
        [<ApiMember(Description="The kind of failure, of a message that failed or was not delivered")>]
        member val Failure:String = null with get,set
        ///<summary>
        ///What went wrong last, in words
        ///</summary>
        [<ApiMember(Description="What went wrong last, in words")>]
        member val Error:String = null with get,set
        ///<summary>
        ///Its place among the messages of its account that wait for the connection; the next one is 1
        ///</summary>
        [<ApiMember(Description="Its place among the messages of its account that wait for the connection; the next one is 1")>]
        member val QueuePosition:Nullable<Int32> = new Nullable<Int32>() with get,set
        ///<summary>
        ///When it will be sent, as far as can be foreseen
        ///</summary>
        [<ApiMember(Description="When it will be sent, as far as can be foreseen")>]
        member val ExpectedSendDate:String = null with get,set
        ///<summary>
        ///Why it has not been sent yet, or why its outcome is not known
        ///</summary>
        [<ApiMember(Description="Why it has not been sent yet, or why its outcome is not known")>]
        member val DelayReason:String = null with get,set
        ///<summary>
        ///When its present status ends at the latest
        ///</summary>
        [<ApiMember(Description="When its present status ends at the latest")>]
        member val Deadline:String = null with get,set
        member val Attempts:ResizeArray<MessageAttempt> = new ResizeArray<MessageAttempt>() with get,set
        member val Receipts:ResizeArray<MessageReceipt> = new ResizeArray<MessageReceipt>() with get,set
        member val Events:ResizeArray<MessageEvent> = new ResizeArray<MessageEvent>() with get,set
        ///<summary>
        ///The files that go with it, or came with it
        ///</summary>
        [<ApiMember(Description="The files that go with it, or came with it")>]
        member val Files:ResizeArray<FileInfo> = new ResizeArray<FileInfo>() with get,set

    ///<summary>
    ///The new key; this is the only time that it is shown.
    ///</summary>
    [<AllowNullLiteral>]
    type NewApiKeyResponse() =
        member val Id:String = null with get,set
        ///<summary>
        ///The key itself, for the header `Authorization: Bearer {key}`
        ///</summary>
        [<ApiMember(Description="The key itself, for the header `Authorization: Bearer {key}`")>]
        member val Key:String = null with get,set
        member val AccountId:String = null with get,set
        member val UserId:String = null with get,set
        member val Name:String = null with get,set
        member val Hint:String = null with get,set
        member val Roles:ResizeArray<String> = new ResizeArray<String>() with get,set
        member val DateCreated:String = null with get,set
        member val Expires:String = null with get,set

    ///<summary>
    ///The new login; this is the only time that a password that was made for it is shown.
    ///</summary>
    [<AllowNullLiteral>]
    type NewDoorLoginResponse() =
        inherit DoorLoginInfo()
        ///<summary>
        ///The password, where none was given
        ///</summary>
        [<ApiMember(Description="The password, where none was given")>]
        member val Password:String = null with get,set

    ///<summary>
    ///The new ESME; this is the only time that a password that was made for it is shown.
    ///</summary>
    [<AllowNullLiteral>]
    type NewEsmeResponse() =
        inherit EsmeInfo()
        ///<summary>
        ///The password, where none was given
        ///</summary>
        [<ApiMember(Description="The password, where none was given")>]
        member val Password:String = null with get,set

    ///<summary>
    ///The new webhook; this is the only time that its secret is shown.
    ///</summary>
    [<AllowNullLiteral>]
    type NewWebhookResponse() =
        member val Id:String = null with get,set
        member val AccountId:String = null with get,set
        member val Url:String = null with get,set
        member val Kinds:ResizeArray<String> = new ResizeArray<String>() with get,set
        member val Description:String = null with get,set
        ///<summary>
        ///The secret that it signs with
        ///</summary>
        [<ApiMember(Description="The secret that it signs with")>]
        member val Secret:String = null with get,set
        member val DateCreated:String = null with get,set

    ///<summary>
    ///An endpoint that stands for several numbers, one of which writes to each recipient.
    ///</summary>
    [<AllowNullLiteral>]
    type PoolInfo() =
        ///<summary>
        ///What sending takes as EndpointId
        ///</summary>
        [<ApiMember(Description="What sending takes as EndpointId")>]
        member val Id:String = null with get,set
        member val AccountId:String = null with get,set
        member val CustomerId:String = null with get,set
        member val Name:String = null with get,set
        ///<summary>
        ///Whether nothing can be sent from it
        ///</summary>
        [<ApiMember(Description="Whether nothing can be sent from it")>]
        member val Disabled:Boolean = new Boolean() with get,set
        member val Members:ResizeArray<PoolMember> = new ResizeArray<PoolMember>() with get,set
        member val DateCreated:String = null with get,set

    ///<summary>
    ///From where it is told again.
    ///</summary>
    [<AllowNullLiteral>]
    type ReplayWebhookResponse() =
        ///<summary>
        ///The number of the first event that is told again
        ///</summary>
        [<ApiMember(Description="The number of the first event that is told again")>]
        member val FromNumber:Nullable<Int32> = new Nullable<Int32>() with get,set
        member val DeliveryId:String = null with get,set

    ///<summary>
    ///Whose password it is; this is the only time that one that was made is shown.
    ///</summary>
    [<AllowNullLiteral>]
    type RotateDoorPasswordResponse() =
        member val Id:String = null with get,set
        member val Door:DoorKinds = new DoorKinds() with get,set
        member val Username:String = null with get,set
        ///<summary>
        ///The password, where none was given
        ///</summary>
        [<ApiMember(Description="The password, where none was given")>]
        member val Password:String = null with get,set

    ///<summary>
    ///Whose password it is; this is the only time that one that was made is shown.
    ///</summary>
    [<AllowNullLiteral>]
    type RotateEsmePasswordResponse() =
        member val Id:String = null with get,set
        member val SystemId:String = null with get,set
        ///<summary>
        ///The password, where none was given
        ///</summary>
        [<ApiMember(Description="The password, where none was given")>]
        member val Password:String = null with get,set

    ///<summary>
    ///The new secret; this is the only time that it is shown.
    ///</summary>
    [<AllowNullLiteral>]
    type RotateWebhookSecretResponse() =
        member val Id:String = null with get,set
        member val Secret:String = null with get,set
        ///<summary>
        ///Until when the secret before it signs too
        ///</summary>
        [<ApiMember(Description="Until when the secret before it signs too")>]
        member val PreviousUntil:String = null with get,set

    ///<summary>
    ///Messages that may go over a connection.
    ///</summary>
    [<AllowNullLiteral>]
    type RouteInfo() =
        member val Id:String = null with get,set
        ///<summary>
        ///Whose messages; missing for those of every account
        ///</summary>
        [<ApiMember(Description="Whose messages; missing for those of every account")>]
        member val AccountId:String = null with get,set
        ///<summary>
        ///The endpoint that sends them; missing for any
        ///</summary>
        [<ApiMember(Description="The endpoint that sends them; missing for any")>]
        member val EndpointId:String = null with get,set
        ///<summary>
        ///What their recipients' numbers begin with; missing for any number
        ///</summary>
        [<ApiMember(Description="What their recipients' numbers begin with; missing for any number")>]
        member val Prefix:String = null with get,set
        member val ConnectionId:String = null with get,set
        ///<summary>
        ///What people call the connection
        ///</summary>
        [<ApiMember(Description="What people call the connection")>]
        member val ConnectionName:String = null with get,set
        ///<summary>
        ///Lower goes first
        ///</summary>
        [<ApiMember(Description="Lower goes first")>]
        member val Priority:Int32 = new Int32() with get,set
        ///<summary>
        ///What a segment costs; among equals the cheapest goes first
        ///</summary>
        [<ApiMember(Description="What a segment costs; among equals the cheapest goes first")>]
        member val Cost:Double = new Double() with get,set
        ///<summary>
        ///Whether it does not count at all
        ///</summary>
        [<ApiMember(Description="Whether it does not count at all")>]
        member val Disabled:Boolean = new Boolean() with get,set
        member val DateCreated:String = null with get,set

    ///<summary>
    ///A message that will be sent later.
    ///</summary>
    [<AllowNullLiteral>]
    type ScheduledMessage() =
        member val Message:MessageInfo = null with get,set
        member val Status:MessageStatuses = new MessageStatuses() with get,set
        ///<summary>
        ///When it will be sent, in UTC
        ///</summary>
        [<ApiMember(Description="When it will be sent, in UTC")>]
        member val SendAt:String = null with get,set

    ///<summary>
    ///One communication from its beginning to its end: here, a chat.
    ///</summary>
    [<AllowNullLiteral>]
    type SessionInfo() =
        inherit EntityInfo()
        member val DialState:SessionDialState = new SessionDialState() with get,set
        member val CallState:SessionCallState = new SessionCallState() with get,set
        member val QueueState:SessionQueueStates = new SessionQueueStates() with get,set
        member val AccountId:String = null with get,set
        member val AccountName:String = null with get,set
        member val CustomerId:String = null with get,set
        member val CustomerBreadcrumb:ResizeArray<CustomerBreadcrumb> = new ResizeArray<CustomerBreadcrumb>() with get,set
        member val CustomerName:String = null with get,set
        member val EndpointId:String = null with get,set
        member val EndpointName:String = null with get,set
        member val DateCompleted:String = null with get,set
        member val Destination:String = null with get,set
        member val ToAddress:String = null with get,set
        member val FromAddress:String = null with get,set
        member val FromName:String = null with get,set
        member val AnsweredByName:String = null with get,set
        member val QueueMemberId:String = null with get,set
        member val Channel:FlowChannels = new FlowChannels() with get,set
        member val Ended:Boolean = new Boolean() with get,set
        member val Outcome:String = null with get,set
        member val CallSid:String = null with get,set
        member val ConsoleData:String = null with get,set
        member val HoldQueueName:String = null with get,set
        member val HeldByUserId:String = null with get,set
        member val HoldReason:SessionHoldReasons = new SessionHoldReasons() with get,set
        member val ConferenceSid:String = null with get,set
        ///<summary>
        ///Filled only by lists of sessions
        ///</summary>
        [<ApiMember(Description="Filled only by lists of sessions")>]
        member val Log:ResizeArray<SessionLogInfo> = new ResizeArray<SessionLogInfo>() with get,set

    ///<summary>
    ///A person who can sign in.
    ///</summary>
    [<AllowNullLiteral>]
    type UserInfo() =
        member val Id:String = null with get,set
        member val IsAuthenticated:Boolean = new Boolean() with get,set
        member val FirstName:String = null with get,set
        member val LastName:String = null with get,set
        member val Name:String = null with get,set
        member val AvatarUrl:String = null with get,set
        member val EmailAddress:String = null with get,set
        ///<summary>
        ///The roles of this sign-in; an API key may have fewer than its user
        ///</summary>
        [<ApiMember(Description="The roles of this sign-in; an API key may have fewer than its user")>]
        member val Roles:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///The accounts that this sign-in may use
        ///</summary>
        [<ApiMember(Description="The accounts that this sign-in may use")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///The names of the accounts, in the order of AccountIds
        ///</summary>
        [<ApiMember(Description="The names of the accounts, in the order of AccountIds")>]
        member val AccountNames:ResizeArray<String> = new ResizeArray<String>() with get,set
        member val ManagerAccess:Nullable<UserManagerAccess> = new Nullable<UserManagerAccess>() with get,set
        member val DashboardPermissions:ResizeArray<DashboardPermissions> = new ResizeArray<DashboardPermissions>() with get,set

    ///<summary>
    ///A webhook: whom it tells what, and how it does.
    ///</summary>
    [<AllowNullLiteral>]
    type WebhookInfo() =
        member val Id:String = null with get,set
        member val AccountId:String = null with get,set
        member val Url:String = null with get,set
        ///<summary>
        ///The kinds of events that it is told; empty is all of them
        ///</summary>
        [<ApiMember(Description="The kinds of events that it is told; empty is all of them")>]
        member val Kinds:ResizeArray<String> = new ResizeArray<String>() with get,set
        member val Description:String = null with get,set
        ///<summary>
        ///The last characters of the secret, to tell it from others
        ///</summary>
        [<ApiMember(Description="The last characters of the secret, to tell it from others")>]
        member val SecretHint:String = null with get,set
        member val Disabled:Boolean = new Boolean() with get,set
        ///<summary>
        ///Why it is disabled, in words
        ///</summary>
        [<ApiMember(Description="Why it is disabled, in words")>]
        member val DisabledReason:String = null with get,set
        ///<summary>
        ///Since when nothing was taken; missing while all is well
        ///</summary>
        [<ApiMember(Description="Since when nothing was taken; missing while all is well")>]
        member val FailingSince:String = null with get,set
        ///<summary>
        ///Until when it is left alone after failures
        ///</summary>
        [<ApiMember(Description="Until when it is left alone after failures")>]
        member val PausedUntil:String = null with get,set
        ///<summary>
        ///The event from which it is still to be told, while it is not in step with the log
        ///</summary>
        [<ApiMember(Description="The event from which it is still to be told, while it is not in step with the log")>]
        member val BehindFrom:Nullable<Int32> = new Nullable<Int32>() with get,set
        member val DateCreated:String = null with get,set

    ///<summary>
    ///Record that somebody wants no more messages; once is enough.
    ///</summary>
    [<Route("/opt-outs", "POST")>]
    [<AllowNullLiteral>]
    type AddOptOut() =
        interface IReturnVoid
        ///<summary>
        ///The address, as +15556667777
        ///</summary>
        [<ApiMember(Description="The address, as +15556667777", IsRequired=true)>]
        member val Address:String = null with get,set
        ///<summary>
        ///The account; needed by who has several
        ///</summary>
        [<ApiMember(Description="The account; needed by who has several")>]
        member val AccountId:String = null with get,set
        ///<summary>
        ///The ID of an endpoint or pool; the whole account without
        ///</summary>
        [<ApiMember(Description="The ID of an endpoint or pool; the whole account without")>]
        member val Scope:String = null with get,set

    ///<summary>
    ///Make no more messages of a bulk, and take back those that are not sent yet.
    ///</summary>
    [<Route("/bulks/{bulkId}", "DELETE")>]
    [<Route("/bulks/{bulkId}/cancel", "POST")>]
    [<AllowNullLiteral>]
    type CancelBulk() =
        interface IReturn<BulkInfo>
        ///<summary>
        ///The ID of the bulk
        ///</summary>
        [<ApiMember(Description="The ID of the bulk", IsRequired=true)>]
        member val BulkId:String = null with get,set

    ///<summary>
    ///Take back a message that has not been sent yet.
    ///</summary>
    [<Route("/messages/{messageId}", "DELETE")>]
    [<Route("/messages/{messageId}/cancel", "POST")>]
    [<AllowNullLiteral>]
    type CancelMessage() =
        interface IReturnVoid
        ///<summary>
        ///The ID of the message
        ///</summary>
        [<ApiMember(Description="The ID of the message", IsRequired=true)>]
        member val MessageId:String = null with get,set

    ///<summary>
    ///Have an address told of texts no more.
    ///</summary>
    [<Route("/doors/listeners/{listenerId}", "DELETE")>]
    [<AllowNullLiteral>]
    type DeleteDoorListener() =
        interface IReturnVoid
        ///<summary>
        ///The ID of the listener
        ///</summary>
        [<ApiMember(Description="The ID of the listener", IsRequired=true)>]
        member val ListenerId:String = null with get,set

    ///<summary>
    ///Delete a login of a front door.
    ///</summary>
    [<Route("/doors/logins/{loginId}", "DELETE")>]
    [<AllowNullLiteral>]
    type DeleteDoorLogin() =
        interface IReturnVoid
        ///<summary>
        ///The ID of the login
        ///</summary>
        [<ApiMember(Description="The ID of the login", IsRequired=true)>]
        member val LoginId:String = null with get,set

    ///<summary>
    ///Delete an ESME.
    ///</summary>
    [<Route("/esmes/{esmeId}", "DELETE")>]
    [<AllowNullLiteral>]
    type DeleteEsme() =
        interface IReturnVoid
        ///<summary>
        ///The ID of the ESME
        ///</summary>
        [<ApiMember(Description="The ID of the ESME", IsRequired=true)>]
        member val EsmeId:String = null with get,set

    ///<summary>
    ///Remove a file: its links open nothing any more, and messages show it no more.
    ///</summary>
    [<Route("/files/{fileId}", "DELETE")>]
    [<AllowNullLiteral>]
    type DeleteFile() =
        interface IReturnVoid
        ///<summary>
        ///The ID of the file
        ///</summary>
        [<ApiMember(Description="The ID of the file", IsRequired=true)>]
        member val FileId:String = null with get,set

    ///<summary>
    ///Lift every limit of a number or a connection.
    ///</summary>
    [<Route("/limits/{limitedId}", "DELETE")>]
    [<AllowNullLiteral>]
    type DeleteLimit() =
        interface IReturnVoid
        ///<summary>
        ///The ID of the endpoint or connection
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)>]
        member val LimitedId:String = null with get,set

    ///<summary>
    ///Delete a pool of senders.
    ///</summary>
    [<Route("/pools/{poolId}", "DELETE")>]
    [<AllowNullLiteral>]
    type DeletePool() =
        interface IReturnVoid
        ///<summary>
        ///The ID of the pool
        ///</summary>
        [<ApiMember(Description="The ID of the pool", IsRequired=true)>]
        member val PoolId:String = null with get,set

    ///<summary>
    ///Delete a route.
    ///</summary>
    [<Route("/routes/{routeId}", "DELETE")>]
    [<AllowNullLiteral>]
    type DeleteRoute() =
        interface IReturnVoid
        ///<summary>
        ///The ID of the route
        ///</summary>
        [<ApiMember(Description="The ID of the route", IsRequired=true)>]
        member val RouteId:String = null with get,set

    ///<summary>
    ///Delete a webhook.
    ///</summary>
    [<Route("/webhooks/{webhookId}", "DELETE")>]
    [<AllowNullLiteral>]
    type DeleteWebhook() =
        interface IReturnVoid
        ///<summary>
        ///The ID of the webhook
        ///</summary>
        [<ApiMember(Description="The ID of the webhook", IsRequired=true)>]
        member val WebhookId:String = null with get,set

    ///<summary>
    ///End a session. The other party's next message opens it again, or a new one.
    ///</summary>
    [<Route("/sessions/{sessionId}", "DELETE")>]
    [<AllowNullLiteral>]
    type EndSession() =
        interface IReturnVoid
        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session", IsRequired=true)>]
        member val SessionId:String = null with get,set
        ///<summary>
        ///The local ID of the call; a chat has none, so it is not looked at
        ///</summary>
        [<ApiMember(Description="The local ID of the call; a chat has none, so it is not looked at")>]
        member val CallSid:String = null with get,set

    ///<summary>
    ///Ask who is signed in.
    ///</summary>
    [<Route("/auth/status", "GET")>]
    [<AllowNullLiteral>]
    type GetAuthStatus() =
        interface IReturn<UserInfo>

    ///<summary>
    ///Read a bulk, and how many of its messages have each status.
    ///</summary>
    [<Route("/bulks/{bulkId}", "GET")>]
    [<AllowNullLiteral>]
    type GetBulk() =
        interface IReturn<BulkProgress>
        ///<summary>
        ///The ID of the bulk
        ///</summary>
        [<ApiMember(Description="The ID of the bulk", IsRequired=true)>]
        member val BulkId:String = null with get,set

    ///<summary>
    ///Retrieve who is told of the texts of an endpoint.
    ///</summary>
    [<Route("/doors/listeners/{listenerId}", "GET")>]
    [<AllowNullLiteral>]
    type GetDoorListener() =
        interface IReturn<DoorListenerInfo>
        ///<summary>
        ///The ID of the listener
        ///</summary>
        [<ApiMember(Description="The ID of the listener", IsRequired=true)>]
        member val ListenerId:String = null with get,set

    ///<summary>
    ///Retrieve a login of a front door.
    ///</summary>
    [<Route("/doors/logins/{loginId}", "GET")>]
    [<AllowNullLiteral>]
    type GetDoorLogin() =
        interface IReturn<DoorLoginInfo>
        ///<summary>
        ///The ID of the login
        ///</summary>
        [<ApiMember(Description="The ID of the login", IsRequired=true)>]
        member val LoginId:String = null with get,set

    ///<summary>
    ///Retrieve an ESME.
    ///</summary>
    [<Route("/esmes/{esmeId}", "GET")>]
    [<AllowNullLiteral>]
    type GetEsme() =
        interface IReturn<EsmeInfo>
        ///<summary>
        ///The ID of the ESME
        ///</summary>
        [<ApiMember(Description="The ID of the ESME", IsRequired=true)>]
        member val EsmeId:String = null with get,set

    ///<summary>
    ///Read what is known of a file; its `uri` opens the content for a time.
    ///</summary>
    [<Route("/files/{fileId}", "GET")>]
    [<AllowNullLiteral>]
    type GetFile() =
        interface IReturn<FileInfo>
        ///<summary>
        ///The ID of the file
        ///</summary>
        [<ApiMember(Description="The ID of the file", IsRequired=true)>]
        member val FileId:String = null with get,set

    ///<summary>
    ///Read what limits a number or a connection.
    ///</summary>
    [<Route("/limits/{limitedId}", "GET")>]
    [<AllowNullLiteral>]
    type GetLimit() =
        interface IReturn<LimitInfo>
        ///<summary>
        ///The ID of the endpoint or connection
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)>]
        member val LimitedId:String = null with get,set

    ///<summary>
    ///Read one message with the story of its delivery.
    ///</summary>
    [<Route("/messages/{messageId}", "GET")>]
    [<AllowNullLiteral>]
    type GetMessage() =
        interface IReturn<MessageStory>
        ///<summary>
        ///The ID of the message
        ///</summary>
        [<ApiMember(Description="The ID of the message", IsRequired=true)>]
        member val MessageId:String = null with get,set

    ///<summary>
    ///Read one pool of senders.
    ///</summary>
    [<Route("/pools/{poolId}", "GET")>]
    [<AllowNullLiteral>]
    type GetPool() =
        interface IReturn<PoolInfo>
        ///<summary>
        ///The ID of the pool
        ///</summary>
        [<ApiMember(Description="The ID of the pool", IsRequired=true)>]
        member val PoolId:String = null with get,set

    ///<summary>
    ///Read one route.
    ///</summary>
    [<Route("/routes/{routeId}", "GET")>]
    [<AllowNullLiteral>]
    type GetRoute() =
        interface IReturn<RouteInfo>
        ///<summary>
        ///The ID of the route
        ///</summary>
        [<ApiMember(Description="The ID of the route", IsRequired=true)>]
        member val RouteId:String = null with get,set

    ///<summary>
    ///Retrieve one session; its log is empty, only lists have it.
    ///</summary>
    [<Route("/sessions/{sessionId}", "GET")>]
    [<AllowNullLiteral>]
    type GetSession() =
        interface IReturn<SessionInfo>
        ///<summary>
        ///The ID of the session
        ///</summary>
        [<ApiMember(Description="The ID of the session", IsRequired=true)>]
        member val SessionId:String = null with get,set

    ///<summary>
    ///Read one webhook.
    ///</summary>
    [<Route("/webhooks/{webhookId}", "GET")>]
    [<AllowNullLiteral>]
    type GetWebhook() =
        interface IReturn<WebhookInfo>
        ///<summary>
        ///The ID of the webhook
        ///</summary>
        [<ApiMember(Description="The ID of the webhook", IsRequired=true)>]
        member val WebhookId:String = null with get,set

    ///<summary>
    ///List API keys.
    ///</summary>
    [<Route("/keys", "GET")>]
    [<AllowNullLiteral>]
    type ListApiKeys() =
        inherit ListRequest<ApiKeyInfo>()
        interface IReturn<ListResponse<ApiKeyInfo>>
        ///<summary>
        ///Only the keys of these accounts
        ///</summary>
        [<ApiMember(Description="Only the keys of these accounts")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Only the keys of this user
        ///</summary>
        [<ApiMember(Description="Only the keys of this user")>]
        member val UserId:String = null with get,set
        ///<summary>
        ///Also the keys that were revoked
        ///</summary>
        [<ApiMember(Description="Also the keys that were revoked")>]
        member val IncludeRevoked:Boolean = new Boolean() with get,set

    ///<summary>
    ///Retrieve the recipients of a bulk with what became of each; as CSV it is the report.
    ///</summary>
    [<Route("/bulks/{bulkId}/results", "GET")>]
    [<AllowNullLiteral>]
    type ListBulkResults() =
        inherit ListRequest<BulkResult>()
        interface IReturn<ListResponse<BulkResult>>
        ///<summary>
        ///The ID of the bulk
        ///</summary>
        [<ApiMember(Description="The ID of the bulk", IsRequired=true)>]
        member val BulkId:String = null with get,set

    ///<summary>
    ///Retrieve a list of bulks.
    ///</summary>
    [<Route("/bulks", "GET")>]
    [<AllowNullLiteral>]
    type ListBulks() =
        inherit ListRequest<BulkInfo>()
        interface IReturn<ListResponse<BulkInfo>>
        ///<summary>
        ///Return only bulks of these accounts
        ///</summary>
        [<ApiMember(Description="Return only bulks of these accounts")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Return only bulks of these customers, and of the customers below them
        ///</summary>
        [<ApiMember(Description="Return only bulks of these customers, and of the customers below them")>]
        member val CustomerIds:ResizeArray<String> = new ResizeArray<String>() with get,set

    ///<summary>
    ///Retrieve a list of conversations, each with its most recent message.
    ///</summary>
    [<Route("/conversations", "GET")>]
    [<AllowNullLiteral>]
    type ListConversations() =
        interface IReturn<ListConversationsResponse>
        ///<summary>
        ///Return only conversations of these accounts
        ///</summary>
        [<ApiMember(Description="Return only conversations of these accounts")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Return only conversations of these endpoints
        ///</summary>
        [<ApiMember(Description="Return only conversations of these endpoints")>]
        member val EndpointIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Return only conversations of these customers, and of the customers below them
        ///</summary>
        [<ApiMember(Description="Return only conversations of these customers, and of the customers below them")>]
        member val CustomerIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Return only conversations whose most recent message is of this date or later, in ISO 8601
        ///</summary>
        [<ApiMember(Description="Return only conversations whose most recent message is of this date or later, in ISO 8601")>]
        member val AfterDate:String = null with get,set

    ///<summary>
    ///List who is told of texts that come in, in another platform's form.
    ///</summary>
    [<Route("/doors/listeners", "GET")>]
    [<AllowNullLiteral>]
    type ListDoorListeners() =
        inherit ListRequest<DoorListenerInfo>()
        interface IReturn<ListResponse<DoorListenerInfo>>
        ///<summary>
        ///Only those of these accounts
        ///</summary>
        [<ApiMember(Description="Only those of these accounts")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Only those of these endpoints
        ///</summary>
        [<ApiMember(Description="Only those of these endpoints")>]
        member val EndpointIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Only those that are told in this form
        ///</summary>
        [<ApiMember(Description="Only those that are told in this form")>]
        member val Form:Nullable<ListenerForms> = new Nullable<ListenerForms>() with get,set

    ///<summary>
    ///List logins of front doors.
    ///</summary>
    [<Route("/doors/logins", "GET")>]
    [<AllowNullLiteral>]
    type ListDoorLogins() =
        inherit ListRequest<DoorLoginInfo>()
        interface IReturn<ListResponse<DoorLoginInfo>>
        ///<summary>
        ///Only the logins of these accounts
        ///</summary>
        [<ApiMember(Description="Only the logins of these accounts")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Only those of this door
        ///</summary>
        [<ApiMember(Description="Only those of this door")>]
        member val Door:Nullable<DoorKinds> = new Nullable<DoorKinds>() with get,set

    ///<summary>
    ///List ESMEs.
    ///</summary>
    [<Route("/esmes", "GET")>]
    [<AllowNullLiteral>]
    type ListEsmes() =
        inherit ListRequest<EsmeInfo>()
        interface IReturn<ListResponse<EsmeInfo>>
        ///<summary>
        ///Only the ESMEs of these accounts
        ///</summary>
        [<ApiMember(Description="Only the ESMEs of these accounts")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Only those that are shut out
        ///</summary>
        [<ApiMember(Description="Only those that are shut out")>]
        member val OnlyDisabled:Boolean = new Boolean() with get,set

    ///<summary>
    ///List what has happened since an event: the same that /event-stream tells as it happens.
    ///</summary>
    [<Route("/events", "GET")>]
    [<AllowNullLiteral>]
    type ListEvents() =
        interface IReturn<ListEventsResponse>
        ///<summary>
        ///The last event that is known; if it is missing, only the ID of the newest one is returned
        ///</summary>
        [<ApiMember(Description="The last event that is known; if it is missing, only the ID of the newest one is returned")>]
        member val AfterEventId:String = null with get,set
        ///<summary>
        ///Return only events of these accounts
        ///</summary>
        [<ApiMember(Description="Return only events of these accounts")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///How many lines of the log to read, from 1 to 1000
        ///</summary>
        [<ApiMember(Description="How many lines of the log to read, from 1 to 1000")>]
        member val Count:Int32 = new Int32() with get,set

    ///<summary>
    ///Retrieve a list of files.
    ///</summary>
    [<Route("/files", "GET")>]
    [<AllowNullLiteral>]
    type ListFiles() =
        inherit ListRequest<FileInfo>()
        interface IReturn<ListResponse<FileInfo>>
        ///<summary>
        ///Return only files of these accounts
        ///</summary>
        [<ApiMember(Description="Return only files of these accounts")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Return only files of these customers, and of the customers below them
        ///</summary>
        [<ApiMember(Description="Return only files of these customers, and of the customers below them")>]
        member val CustomerIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Text that the name must contain
        ///</summary>
        [<ApiMember(Description="Text that the name must contain")>]
        member val FileName:String = null with get,set
        ///<summary>
        ///Text that the content type must contain
        ///</summary>
        [<ApiMember(Description="Text that the content type must contain")>]
        member val ContentType:String = null with get,set
        ///<summary>
        ///Return only files of this type
        ///</summary>
        [<ApiMember(Description="Return only files of this type")>]
        member val Type:Nullable<FileTypes> = new Nullable<FileTypes>() with get,set
        ///<summary>
        ///The first day of creation, YYYY-MM-DD in UTC
        ///</summary>
        [<ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")>]
        member val DateCreatedStart:String = null with get,set
        ///<summary>
        ///The last day of creation, YYYY-MM-DD in UTC
        ///</summary>
        [<ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")>]
        member val DateCreatedEnd:String = null with get,set
        ///<summary>
        ///Return only what this user uploaded
        ///</summary>
        [<ApiMember(Description="Return only what this user uploaded")>]
        member val UserId:String = null with get,set

    ///<summary>
    ///List limits.
    ///</summary>
    [<Route("/limits", "GET")>]
    [<AllowNullLiteral>]
    type ListLimits() =
        inherit ListRequest<LimitInfo>()
        interface IReturn<ListResponse<LimitInfo>>
        ///<summary>
        ///Only the limits of these accounts, without those of the installation's connections
        ///</summary>
        [<ApiMember(Description="Only the limits of these accounts, without those of the installation's connections")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set

    ///<summary>
    ///Retrieve a list of messages, sent and received.
    ///</summary>
    [<Route("/messages", "GET")>]
    [<AllowNullLiteral>]
    type ListMessages() =
        inherit ListRequest<MessageInfo>()
        interface IReturn<ListResponse<MessageInfo>>
        ///<summary>
        ///Return only messages of these accounts
        ///</summary>
        [<ApiMember(Description="Return only messages of these accounts")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Return only messages of these customers, and of the customers below them
        ///</summary>
        [<ApiMember(Description="Return only messages of these customers, and of the customers below them")>]
        member val CustomerIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Return only messages of these endpoints
        ///</summary>
        [<ApiMember(Description="Return only messages of these endpoints")>]
        member val EndpointIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Return only messages of these conversations
        ///</summary>
        [<ApiMember(Description="Return only messages of these conversations")>]
        member val ConversationIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Return only messages after this date, in ISO 8601; UTC when it names no time zone
        ///</summary>
        [<ApiMember(Description="Return only messages after this date, in ISO 8601; UTC when it names no time zone")>]
        member val AfterDate:String = null with get,set

    ///<summary>
    ///Retrieve a list of those who want no more messages.
    ///</summary>
    [<Route("/opt-outs", "GET")>]
    [<AllowNullLiteral>]
    type ListOptOuts() =
        inherit ListRequest<OptOutInfo>()
        interface IReturn<ListResponse<OptOutInfo>>
        ///<summary>
        ///Return only those of these accounts
        ///</summary>
        [<ApiMember(Description="Return only those of these accounts")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Text that the address must contain
        ///</summary>
        [<ApiMember(Description="Text that the address must contain")>]
        member val Address:String = null with get,set

    ///<summary>
    ///List who hears from which number of a pool.
    ///</summary>
    [<Route("/pools/{poolId}/recipients", "GET")>]
    [<AllowNullLiteral>]
    type ListPoolRecipients() =
        inherit ListRequest<PoolRecipient>()
        interface IReturn<ListResponse<PoolRecipient>>
        ///<summary>
        ///The ID of the pool
        ///</summary>
        [<ApiMember(Description="The ID of the pool", IsRequired=true)>]
        member val PoolId:String = null with get,set
        ///<summary>
        ///Only those who hear from this number
        ///</summary>
        [<ApiMember(Description="Only those who hear from this number")>]
        member val EndpointId:String = null with get,set
        ///<summary>
        ///Text that the address must contain
        ///</summary>
        [<ApiMember(Description="Text that the address must contain")>]
        member val Address:String = null with get,set

    ///<summary>
    ///List pools of senders.
    ///</summary>
    [<Route("/pools", "GET")>]
    [<AllowNullLiteral>]
    type ListPools() =
        inherit ListRequest<PoolInfo>()
        interface IReturn<ListResponse<PoolInfo>>
        ///<summary>
        ///Only the pools of these accounts
        ///</summary>
        [<ApiMember(Description="Only the pools of these accounts")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Only pools for which this number writes
        ///</summary>
        [<ApiMember(Description="Only pools for which this number writes")>]
        member val EndpointId:String = null with get,set

    ///<summary>
    ///List routes.
    ///</summary>
    [<Route("/routes", "GET")>]
    [<AllowNullLiteral>]
    type ListRoutes() =
        inherit ListRequest<RouteInfo>()
        interface IReturn<ListResponse<RouteInfo>>
        ///<summary>
        ///Only the routes of these accounts, without those for every account
        ///</summary>
        [<ApiMember(Description="Only the routes of these accounts, without those for every account")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Only routes over this connection
        ///</summary>
        [<ApiMember(Description="Only routes over this connection")>]
        member val ConnectionId:String = null with get,set
        ///<summary>
        ///Only routes of this endpoint
        ///</summary>
        [<ApiMember(Description="Only routes of this endpoint")>]
        member val EndpointId:String = null with get,set
        ///<summary>
        ///What the prefix must begin with, as +44
        ///</summary>
        [<ApiMember(Description="What the prefix must begin with, as +44")>]
        member val Prefix:String = null with get,set

    ///<summary>
    ///Retrieve a list of sessions.
    ///</summary>
    [<Route("/sessions", "GET")>]
    [<AllowNullLiteral>]
    type ListSessions() =
        inherit ListRequest<SessionInfo>()
        interface IReturn<ListResponse<SessionInfo>>
        ///<summary>
        ///Return only sessions of these accounts
        ///</summary>
        [<ApiMember(Description="Return only sessions of these accounts")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Search the archive, which has the sessions that ended more than 15 days ago, and nothing else
        ///</summary>
        [<ApiMember(Description="Search the archive, which has the sessions that ended more than 15 days ago, and nothing else")>]
        member val SearchArchive:Boolean = new Boolean() with get,set
        ///<summary>
        ///The first day of creation, YYYY-MM-DD in UTC
        ///</summary>
        [<ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")>]
        member val StartDate:String = null with get,set
        ///<summary>
        ///The last day of creation, YYYY-MM-DD in UTC
        ///</summary>
        [<ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")>]
        member val EndDate:String = null with get,set
        ///<summary>
        ///Return only sessions of these customers, and of the customers below them
        ///</summary>
        [<ApiMember(Description="Return only sessions of these customers, and of the customers below them")>]
        member val CustomerIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Return only sessions of these endpoints
        ///</summary>
        [<ApiMember(Description="Return only sessions of these endpoints")>]
        member val EndpointIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Text that the address of the beginner must contain
        ///</summary>
        [<ApiMember(Description="Text that the address of the beginner must contain")>]
        member val From:String = null with get,set
        ///<summary>
        ///Text that the address of the other side must contain
        ///</summary>
        [<ApiMember(Description="Text that the address of the other side must contain")>]
        member val To:String = null with get,set
        ///<summary>
        ///Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened
        ///</summary>
        [<ApiMember(Description="Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened")>]
        member val Log:String = null with get,set
        ///<summary>
        ///Return only children of this session; a chat has none, so the list is empty then
        ///</summary>
        [<ApiMember(Description="Return only children of this session; a chat has none, so the list is empty then")>]
        member val ParentSessionId:String = null with get,set

    ///<summary>
    ///List what a webhook was told.
    ///</summary>
    [<Route("/webhooks/{webhookId}/deliveries", "GET")>]
    [<AllowNullLiteral>]
    type ListWebhookDeliveries() =
        inherit ListRequest<WebhookDeliveryInfo>()
        interface IReturn<ListResponse<WebhookDeliveryInfo>>
        ///<summary>
        ///The ID of the webhook
        ///</summary>
        [<ApiMember(Description="The ID of the webhook", IsRequired=true)>]
        member val WebhookId:String = null with get,set
        ///<summary>
        ///Only deliveries in this state
        ///</summary>
        [<ApiMember(Description="Only deliveries in this state")>]
        member val State:Nullable<WebhookDeliveryStates> = new Nullable<WebhookDeliveryStates>() with get,set
        ///<summary>
        ///Only what is about these messages or sessions
        ///</summary>
        [<ApiMember(Description="Only what is about these messages or sessions")>]
        member val SubjectIds:ResizeArray<String> = new ResizeArray<String>() with get,set

    ///<summary>
    ///List webhooks.
    ///</summary>
    [<Route("/webhooks", "GET")>]
    [<AllowNullLiteral>]
    type ListWebhooks() =
        inherit ListRequest<WebhookInfo>()
        interface IReturn<ListResponse<WebhookInfo>>
        ///<summary>
        ///Only the webhooks of these accounts
        ///</summary>
        [<ApiMember(Description="Only the webhooks of these accounts")>]
        member val AccountIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Only those that are disabled
        ///</summary>
        [<ApiMember(Description="Only those that are disabled")>]
        member val OnlyDisabled:Boolean = new Boolean() with get,set

    ///<summary>
    ///Mark every message of a conversation as read.
    ///</summary>
    [<Route("/conversations/{conversationId}/read", "POST")>]
    [<AllowNullLiteral>]
    type MarkConversationRead() =
        interface IReturn<MarkReadResponse>
        ///<summary>
        ///The ID of the conversation
        ///</summary>
        [<ApiMember(Description="The ID of the conversation", IsRequired=true)>]
        member val ConversationId:String = null with get,set

    ///<summary>
    ///Mark messages as read.
    ///</summary>
    [<Route("/messages/read", "POST")>]
    [<AllowNullLiteral>]
    type MarkMessagesRead() =
        interface IReturn<MarkReadResponse>
        ///<summary>
        ///The IDs of the messages, 1000 at most
        ///</summary>
        [<ApiMember(Description="The IDs of the messages, 1000 at most", IsRequired=true)>]
        member val MessageIds:ResizeArray<String> = new ResizeArray<String>() with get,set

    ///<summary>
    ///Make an API key.
    ///</summary>
    [<Route("/keys", "POST")>]
    [<AllowNullLiteral>]
    type NewApiKey() =
        interface IReturn<NewApiKeyResponse>
        ///<summary>
        ///What the key is for, as people call it
        ///</summary>
        [<ApiMember(Description="What the key is for, as people call it", IsRequired=true)>]
        member val Name:String = null with get,set
        ///<summary>
        ///What the key may do; if it is missing, everything its maker and its user may
        ///</summary>
        [<ApiMember(Description="What the key may do; if it is missing, everything its maker and its user may")>]
        member val Roles:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///The account the key works for; may be missing for a caller who has only one
        ///</summary>
        [<ApiMember(Description="The account the key works for; may be missing for a caller who has only one")>]
        member val AccountId:String = null with get,set
        ///<summary>
        ///The user the key acts as; if it is missing, its maker. Only managers may name another
        ///</summary>
        [<ApiMember(Description="The user the key acts as; if it is missing, its maker. Only managers may name another")>]
        member val UserId:String = null with get,set
        ///<summary>
        ///When the key stops to work, in ISO 8601; if it is missing, never
        ///</summary>
        [<ApiMember(Description="When the key stops to work, in ISO 8601; if it is missing, never")>]
        member val Expires:String = null with get,set

    ///<summary>
    ///Let a program that was written for Twilio, Kannel or Jasmin come in.
    ///</summary>
    [<Route("/doors/logins", "POST")>]
    [<AllowNullLiteral>]
    type NewDoorLogin() =
        interface IReturn<NewDoorLoginResponse>
        ///<summary>
        ///The platform that the program was written for
        ///</summary>
        [<ApiMember(Description="The platform that the program was written for", IsRequired=true)>]
        member val Door:Nullable<DoorKinds> = new Nullable<DoorKinds>() with get,set
        ///<summary>
        ///The name that it comes in with; of Twilio a SID, which is made if it is missing
        ///</summary>
        [<ApiMember(Description="The name that it comes in with; of Twilio a SID, which is made if it is missing")>]
        member val Username:String = null with get,set
        ///<summary>
        ///Of Twilio a key (SK...), which signs nothing, instead of an AccountSid
        ///</summary>
        [<ApiMember(Description="Of Twilio a key (SK...), which signs nothing, instead of an AccountSid")>]
        member val ApiKey:Boolean = new Boolean() with get,set
        ///<summary>
        ///Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made
        ///</summary>
        [<ApiMember(Description="Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made")>]
        member val Password:String = null with get,set
        ///<summary>
        ///The user that it acts as; if it is missing, the caller
        ///</summary>
        [<ApiMember(Description="The user that it acts as; if it is missing, the caller")>]
        member val UserId:String = null with get,set
        ///<summary>
        ///The endpoint that sends where a request names no sender
        ///</summary>
        [<ApiMember(Description="The endpoint that sends where a request names no sender")>]
        member val EndpointId:String = null with get,set
        ///<summary>
        ///The account that it works for; may be missing for a caller who has only one
        ///</summary>
        [<ApiMember(Description="The account that it works for; may be missing for a caller who has only one")>]
        member val AccountId:String = null with get,set

    ///<summary>
    ///Let a program of a customer bind to the SMSC.
    ///</summary>
    [<Route("/esmes", "POST")>]
    [<AllowNullLiteral>]
    type NewEsme() =
        inherit EsmeRights()
        interface IReturn<NewEsmeResponse>
        ///<summary>
        ///The name that it binds with, 1 to 15 characters of ASCII; each is there once
        ///</summary>
        [<ApiMember(Description="The name that it binds with, 1 to 15 characters of ASCII; each is there once", IsRequired=true)>]
        member val SystemId:String = null with get,set
        ///<summary>
        ///The password that it binds with, 8 characters of ASCII; if it is missing, one is made
        ///</summary>
        [<ApiMember(Description="The password that it binds with, 8 characters of ASCII; if it is missing, one is made")>]
        member val Password:String = null with get,set
        ///<summary>
        ///The account that it sends for; may be missing for a caller who has only one
        ///</summary>
        [<ApiMember(Description="The account that it sends for; may be missing for a caller who has only one")>]
        member val AccountId:String = null with get,set

    ///<summary>
    ///Keep a file in an account: the file of a multipart form with its fields, or base64.
    ///</summary>
    [<Route("/files", "POST")>]
    [<AllowNullLiteral>]
    type NewFile() =
        interface IReturn<FileInfo>
        ///<summary>
        ///The account; needed by who has several
        ///</summary>
        [<ApiMember(Description="The account; needed by who has several")>]
        member val AccountId:String = null with get,set
        ///<summary>
        ///The customer that it belongs to
        ///</summary>
        [<ApiMember(Description="The customer that it belongs to")>]
        member val CustomerId:String = null with get,set
        ///<summary>
        ///The content
        ///</summary>
        [<ApiMember(Description="The content", IsRequired=true)>]
        member val Data:Byte[] = null with get,set
        ///<summary>
        ///The name that recipients see
        ///</summary>
        [<ApiMember(Description="The name that recipients see", IsRequired=true)>]
        member val FileName:String = null with get,set
        ///<summary>
        ///What it is, as image/png
        ///</summary>
        [<ApiMember(Description="What it is, as image/png", IsRequired=true)>]
        member val ContentType:String = null with get,set

    ///<summary>
    ///Make a pool of senders.
    ///</summary>
    [<Route("/pools", "POST")>]
    [<AllowNullLiteral>]
    type NewPool() =
        interface IReturn<PoolInfo>
        ///<summary>
        ///What people call it
        ///</summary>
        [<ApiMember(Description="What people call it", IsRequired=true)>]
        member val Name:String = null with get,set
        ///<summary>
        ///The numbers that write for it
        ///</summary>
        [<ApiMember(Description="The numbers that write for it")>]
        member val EndpointIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///The account it belongs to; may be missing for a caller who has only one
        ///</summary>
        [<ApiMember(Description="The account it belongs to; may be missing for a caller who has only one")>]
        member val AccountId:String = null with get,set
        ///<summary>
        ///The customer it belongs to
        ///</summary>
        [<ApiMember(Description="The customer it belongs to")>]
        member val CustomerId:String = null with get,set

    ///<summary>
    ///Let messages go over a connection.
    ///</summary>
    [<Route("/routes", "POST")>]
    [<AllowNullLiteral>]
    type NewRoute() =
        interface IReturn<RouteInfo>
        ///<summary>
        ///The connection that they may go over
        ///</summary>
        [<ApiMember(Description="The connection that they may go over", IsRequired=true)>]
        member val ConnectionId:String = null with get,set
        ///<summary>
        ///What their recipients' numbers begin with, as +44; if it is missing, any number
        ///</summary>
        [<ApiMember(Description="What their recipients' numbers begin with, as +44; if it is missing, any number")>]
        member val Prefix:String = null with get,set
        ///<summary>
        ///Only messages from this endpoint
        ///</summary>
        [<ApiMember(Description="Only messages from this endpoint")>]
        member val EndpointId:String = null with get,set
        ///<summary>
        ///Only messages of this account; if it is missing, that of the endpoint, or else every account
        ///</summary>
        [<ApiMember(Description="Only messages of this account; if it is missing, that of the endpoint, or else every account")>]
        member val AccountId:String = null with get,set
        ///<summary>
        ///Lower goes first; 10 if it is missing
        ///</summary>
        [<ApiMember(Description="Lower goes first; 10 if it is missing")>]
        member val Priority:Nullable<Int32> = new Nullable<Int32>() with get,set
        ///<summary>
        ///What a segment costs, with six decimals at most; among equals the cheapest goes first
        ///</summary>
        [<ApiMember(Description="What a segment costs, with six decimals at most; among equals the cheapest goes first")>]
        member val Cost:Nullable<Double> = new Nullable<Double>() with get,set

    ///<summary>
    ///Create a new session. Only chats can be created: calls and faxes need a carrier for voice.
    ///</summary>
    [<Route("/sessions", "POST")>]
    [<AllowNullLiteral>]
    type NewSession() =
        interface IReturn<SessionInfo>
        ///<summary>
        ///The channel of the session; Chat if it is missing
        ///</summary>
        [<ApiMember(Description="The channel of the session; Chat if it is missing")>]
        member val Channel:Nullable<FlowChannels> = new Nullable<FlowChannels>() with get,set
        ///<summary>
        ///The address of the party to talk to, e.g. +15556667777
        ///</summary>
        [<ApiMember(Description="The address of the party to talk to, e.g. +15556667777", IsRequired=true)>]
        member val Destination:String = null with get,set
        ///<summary>
        ///The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number
        ///</summary>
        [<ApiMember(Description="The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number")>]
        member val CallerId:String = null with get,set
        ///<summary>
        ///The ID of the endpoint to talk from; CallerId is not used if it is specified
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint to talk from; CallerId is not used if it is specified")>]
        member val EndpointId:String = null with get,set

    ///<summary>
    ///Subscribe an address to kinds of events.
    ///</summary>
    [<Route("/webhooks", "POST")>]
    [<AllowNullLiteral>]
    type NewWebhook() =
        interface IReturn<NewWebhookResponse>
        ///<summary>
        ///The address that is told, of http or https
        ///</summary>
        [<ApiMember(Description="The address that is told, of http or https", IsRequired=true)>]
        member val Url:String = null with get,set
        ///<summary>
        ///The kinds of events, as message.received or message.*; if it is missing, all of them
        ///</summary>
        [<ApiMember(Description="The kinds of events, as message.received or message.*; if it is missing, all of them")>]
        member val Kinds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///What it is for, as people call it
        ///</summary>
        [<ApiMember(Description="What it is for, as people call it")>]
        member val Description:String = null with get,set
        ///<summary>
        ///The account whose events are told; may be missing for a caller who has only one
        ///</summary>
        [<ApiMember(Description="The account whose events are told; may be missing for a caller who has only one")>]
        member val AccountId:String = null with get,set
        ///<summary>
        ///The secret to sign with, whsec_ and a key in base64; if it is missing, one is made
        ///</summary>
        [<ApiMember(Description="The secret to sign with, whsec_ and a key in base64; if it is missing, one is made")>]
        member val Secret:String = null with get,set

    ///<summary>
    ///Do nothing: the operation is there for the types of its request.
    ///</summary>
    [<Route("/not-used")>]
    [<AllowNullLiteral>]
    type NotUsedRequest() =
        interface IReturnVoid
        member val NodeParameter:NodeParameter = null with get,set

    ///<summary>
    ///Change a login of a front door; what is missing stays as it is.
    ///</summary>
    [<Route("/doors/logins/{loginId}", "PATCH")>]
    [<AllowNullLiteral>]
    type PatchDoorLogin() =
        interface IReturn<DoorLoginInfo>
        ///<summary>
        ///The ID of the login
        ///</summary>
        [<ApiMember(Description="The ID of the login", IsRequired=true)>]
        member val LoginId:String = null with get,set
        ///<summary>
        ///The user that it acts as from now on
        ///</summary>
        [<ApiMember(Description="The user that it acts as from now on")>]
        member val UserId:String = null with get,set
        ///<summary>
        ///The endpoint that sends where a request names no sender; an empty text is none
        ///</summary>
        [<ApiMember(Description="The endpoint that sends where a request names no sender; an empty text is none")>]
        member val EndpointId:String = null with get,set

    ///<summary>
    ///Change what an ESME may do; what is missing stays as it is, and so does a list that is empty.
    ///</summary>
    [<Route("/esmes/{esmeId}", "PATCH")>]
    [<AllowNullLiteral>]
    type PatchEsme() =
        inherit EsmeRights()
        interface IReturn<EsmeInfo>
        ///<summary>
        ///The ID of the ESME
        ///</summary>
        [<ApiMember(Description="The ID of the ESME", IsRequired=true)>]
        member val EsmeId:String = null with get,set
        ///<summary>
        ///Shut it out, or let it in again
        ///</summary>
        [<ApiMember(Description="Shut it out, or let it in again")>]
        member val Disabled:Nullable<Boolean> = new Nullable<Boolean>() with get,set

    ///<summary>
    ///Change the name or the customer of a file; what is left out stays as it is.
    ///</summary>
    [<Route("/files/{fileId}", "PATCH")>]
    [<AllowNullLiteral>]
    type PatchFile() =
        interface IReturn<FileInfo>
        ///<summary>
        ///The ID of the file
        ///</summary>
        [<ApiMember(Description="The ID of the file", IsRequired=true)>]
        member val FileId:String = null with get,set
        ///<summary>
        ///Its new name
        ///</summary>
        [<ApiMember(Description="Its new name")>]
        member val FileName:String = null with get,set
        ///<summary>
        ///The customer that it belongs to from now on
        ///</summary>
        [<ApiMember(Description="The customer that it belongs to from now on")>]
        member val CustomerId:String = null with get,set

    ///<summary>
    ///Change a pool of senders; what is missing stays as it is.
    ///</summary>
    [<Route("/pools/{poolId}", "PATCH")>]
    [<AllowNullLiteral>]
    type PatchPool() =
        interface IReturn<PoolInfo>
        ///<summary>
        ///The ID of the pool
        ///</summary>
        [<ApiMember(Description="The ID of the pool", IsRequired=true)>]
        member val PoolId:String = null with get,set
        ///<summary>
        ///What people call it from now on
        ///</summary>
        [<ApiMember(Description="What people call it from now on")>]
        member val Name:String = null with get,set
        ///<summary>
        ///Whether nothing can be sent from it
        ///</summary>
        [<ApiMember(Description="Whether nothing can be sent from it")>]
        member val Disabled:Nullable<Boolean> = new Nullable<Boolean>() with get,set
        ///<summary>
        ///Numbers that join; one that is there stays
        ///</summary>
        [<ApiMember(Description="Numbers that join; one that is there stays")>]
        member val AddEndpointIds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///Numbers that leave; their recipients hear from another one next time
        ///</summary>
        [<ApiMember(Description="Numbers that leave; their recipients hear from another one next time")>]
        member val RemoveEndpointIds:ResizeArray<String> = new ResizeArray<String>() with get,set

    ///<summary>
    ///Change a route; what is missing stays as it is.
    ///</summary>
    [<Route("/routes/{routeId}", "PATCH")>]
    [<AllowNullLiteral>]
    type PatchRoute() =
        interface IReturn<RouteInfo>
        ///<summary>
        ///The ID of the route
        ///</summary>
        [<ApiMember(Description="The ID of the route", IsRequired=true)>]
        member val RouteId:String = null with get,set
        ///<summary>
        ///Lower goes first
        ///</summary>
        [<ApiMember(Description="Lower goes first")>]
        member val Priority:Nullable<Int32> = new Nullable<Int32>() with get,set
        ///<summary>
        ///What a segment costs, with six decimals at most
        ///</summary>
        [<ApiMember(Description="What a segment costs, with six decimals at most")>]
        member val Cost:Nullable<Double> = new Nullable<Double>() with get,set
        ///<summary>
        ///Whether it does not count at all
        ///</summary>
        [<ApiMember(Description="Whether it does not count at all")>]
        member val Disabled:Nullable<Boolean> = new Nullable<Boolean>() with get,set

    ///<summary>
    ///Change a webhook; what is missing stays as it is.
    ///</summary>
    [<Route("/webhooks/{webhookId}", "PATCH")>]
    [<AllowNullLiteral>]
    type PatchWebhook() =
        interface IReturn<WebhookInfo>
        ///<summary>
        ///The ID of the webhook
        ///</summary>
        [<ApiMember(Description="The ID of the webhook", IsRequired=true)>]
        member val WebhookId:String = null with get,set
        ///<summary>
        ///The address that is told from now on
        ///</summary>
        [<ApiMember(Description="The address that is told from now on")>]
        member val Url:String = null with get,set
        ///<summary>
        ///The kinds of events from now on; * is all of them, and an empty list changes nothing
        ///</summary>
        [<ApiMember(Description="The kinds of events from now on; * is all of them, and an empty list changes nothing")>]
        member val Kinds:ResizeArray<String> = new ResizeArray<String>() with get,set
        ///<summary>
        ///What it is for, as people call it
        ///</summary>
        [<ApiMember(Description="What it is for, as people call it")>]
        member val Description:String = null with get,set
        ///<summary>
        ///Disable it, or enable it again: then it is told first what it missed meanwhile
        ///</summary>
        [<ApiMember(Description="Disable it, or enable it again: then it is told first what it missed meanwhile")>]
        member val Disabled:Nullable<Boolean> = new Nullable<Boolean>() with get,set

    ///<summary>
    ///Tell how a text would be sent and what it would cost; nothing is stored or sent.
    ///</summary>
    [<Route("/messages/preview", "POST")>]
    [<AllowNullLiteral>]
    type PreviewMessage() =
        interface IReturn<MessagePreview>
        ///<summary>
        ///The text
        ///</summary>
        [<ApiMember(Description="The text", IsRequired=true)>]
        member val Body:String = null with get,set
        ///<summary>
        ///The ID of the endpoint that would send it
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint that would send it")>]
        member val EndpointId:String = null with get,set
        ///<summary>
        ///The address that it would be sent to; needs EndpointId
        ///</summary>
        [<ApiMember(Description="The address that it would be sent to; needs EndpointId")>]
        member val ToAddress:String = null with get,set

    ///<summary>
    ///Erase the text of a message for good.
    ///</summary>
    [<Route("/messages/{messageId}/redact", "POST")>]
    [<AllowNullLiteral>]
    type RedactMessage() =
        interface IReturnVoid
        ///<summary>
        ///The ID of the message
        ///</summary>
        [<ApiMember(Description="The ID of the message", IsRequired=true)>]
        member val MessageId:String = null with get,set

    ///<summary>
    ///Record that somebody wants messages again.
    ///</summary>
    [<Route("/opt-outs", "DELETE")>]
    [<AllowNullLiteral>]
    type RemoveOptOut() =
        interface IReturnVoid
        ///<summary>
        ///The address, as +15556667777
        ///</summary>
        [<ApiMember(Description="The address, as +15556667777", IsRequired=true)>]
        member val Address:String = null with get,set
        ///<summary>
        ///The account; needed by who has several
        ///</summary>
        [<ApiMember(Description="The account; needed by who has several")>]
        member val AccountId:String = null with get,set
        ///<summary>
        ///The ID of an endpoint or pool; the whole account without
        ///</summary>
        [<ApiMember(Description="The ID of an endpoint or pool; the whole account without")>]
        member val Scope:String = null with get,set

    ///<summary>
    ///Tell a webhook again; give one of the three members.
    ///</summary>
    [<Route("/webhooks/{webhookId}/replay", "POST")>]
    [<AllowNullLiteral>]
    type ReplayWebhook() =
        interface IReturn<ReplayWebhookResponse>
        ///<summary>
        ///The ID of the webhook
        ///</summary>
        [<ApiMember(Description="The ID of the webhook", IsRequired=true)>]
        member val WebhookId:String = null with get,set
        ///<summary>
        ///Everything from the event with this number on
        ///</summary>
        [<ApiMember(Description="Everything from the event with this number on")>]
        member val FromNumber:Nullable<Int32> = new Nullable<Int32>() with get,set
        ///<summary>
        ///Everything from this date on, in ISO 8601; UTC without a zone
        ///</summary>
        [<ApiMember(Description="Everything from this date on, in ISO 8601; UTC without a zone")>]
        member val FromDate:String = null with get,set
        ///<summary>
        ///This one delivery alone
        ///</summary>
        [<ApiMember(Description="This one delivery alone")>]
        member val DeliveryId:String = null with get,set

    ///<summary>
    ///Revoke an API key.
    ///</summary>
    [<Route("/keys/{keyId}", "DELETE")>]
    [<AllowNullLiteral>]
    type RevokeApiKey() =
        interface IReturnVoid
        ///<summary>
        ///The ID of the key
        ///</summary>
        [<ApiMember(Description="The ID of the key", IsRequired=true)>]
        member val KeyId:String = null with get,set

    ///<summary>
    ///Give a login of a front door another password.
    ///</summary>
    [<Route("/doors/logins/{loginId}/password", "POST")>]
    [<AllowNullLiteral>]
    type RotateDoorPassword() =
        interface IReturn<RotateDoorPasswordResponse>
        ///<summary>
        ///The ID of the login
        ///</summary>
        [<ApiMember(Description="The ID of the login", IsRequired=true)>]
        member val LoginId:String = null with get,set
        ///<summary>
        ///The password from now on, 8 characters or more; if it is missing, one is made
        ///</summary>
        [<ApiMember(Description="The password from now on, 8 characters or more; if it is missing, one is made")>]
        member val Password:String = null with get,set

    ///<summary>
    ///Give an ESME another password.
    ///</summary>
    [<Route("/esmes/{esmeId}/password", "POST")>]
    [<AllowNullLiteral>]
    type RotateEsmePassword() =
        interface IReturn<RotateEsmePasswordResponse>
        ///<summary>
        ///The ID of the ESME
        ///</summary>
        [<ApiMember(Description="The ID of the ESME", IsRequired=true)>]
        member val EsmeId:String = null with get,set
        ///<summary>
        ///The password from now on, 8 characters of ASCII; if it is missing, one is made
        ///</summary>
        [<ApiMember(Description="The password from now on, 8 characters of ASCII; if it is missing, one is made")>]
        member val Password:String = null with get,set

    ///<summary>
    ///Give a webhook a new secret.
    ///</summary>
    [<Route("/webhooks/{webhookId}/secret", "POST")>]
    [<AllowNullLiteral>]
    type RotateWebhookSecret() =
        interface IReturn<RotateWebhookSecretResponse>
        ///<summary>
        ///The ID of the webhook
        ///</summary>
        [<ApiMember(Description="The ID of the webhook", IsRequired=true)>]
        member val WebhookId:String = null with get,set
        ///<summary>
        ///How long the secret before it signs too, up to 720 hours; if missing, 24
        ///</summary>
        [<ApiMember(Description="How long the secret before it signs too, up to 720 hours; if missing, 24")>]
        member val KeepHours:Nullable<Double> = new Nullable<Double>() with get,set

    ///<summary>
    ///Send a message at a later time: into a session, or from an endpoint to an address.
    ///</summary>
    [<Route("/messages/schedule", "POST")>]
    [<AllowNullLiteral>]
    type ScheduleMessage() =
        interface IReturn<ScheduledMessage>
        ///<summary>
        ///The ID of the session to send into. Specify either this or EndpointId+ToAddress
        ///</summary>
        [<ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")>]
        member val SessionId:String = null with get,set
        ///<summary>
        ///The ID of the endpoint to send from. Not used if SessionId is specified
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")>]
        member val EndpointId:String = null with get,set
        ///<summary>
        ///The address to send to, e.g. +15556667777. Not used if SessionId is specified
        ///</summary>
        [<ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")>]
        member val ToAddress:String = null with get,set
        ///<summary>
        ///The body of the message
        ///</summary>
        [<ApiMember(Description="The body of the message", IsRequired=true)>]
        member val Body:String = null with get,set
        ///<summary>
        ///When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
        ///</summary>
        [<ApiMember(Description="When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00", IsRequired=true)>]
        member val SendAt:String = null with get,set

    ///<summary>
    ///Send one text to many recipients, each with their own values in it.
    ///</summary>
    [<Route("/bulks", "POST")>]
    [<AllowNullLiteral>]
    type SendBulk() =
        interface IReturn<BulkInfo>
        ///<summary>
        ///The ID of the endpoint to send from, a pool of senders perhaps
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint to send from, a pool of senders perhaps", IsRequired=true)>]
        member val EndpointId:String = null with get,set
        ///<summary>
        ///The text; {{name}} stands for a variable
        ///</summary>
        [<ApiMember(Description="The text; {{name}} stands for a variable", IsRequired=true)>]
        member val Body:String = null with get,set
        ///<summary>
        ///Whom to send to, 10000 at most, each address once
        ///</summary>
        [<ApiMember(Description="Whom to send to, 10000 at most, each address once", IsRequired=true)>]
        member val Recipients:ResizeArray<BulkRecipient> = new ResizeArray<BulkRecipient>() with get,set
        ///<summary>
        ///When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
        ///</summary>
        [<ApiMember(Description="When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00")>]
        member val SendAt:String = null with get,set

    ///<summary>
    ///Send files, with a text or without one: into a session, or from an endpoint to an address.
    ///</summary>
    [<Route("/messages/media", "POST")>]
    [<AllowNullLiteral>]
    type SendMedia() =
        interface IReturn<MessageInfo>
        ///<summary>
        ///The ID of the session to send into. Specify either this or EndpointId+ToAddress
        ///</summary>
        [<ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")>]
        member val SessionId:String = null with get,set
        ///<summary>
        ///The ID of the endpoint to send from. Not used if SessionId is specified
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")>]
        member val EndpointId:String = null with get,set
        ///<summary>
        ///The address to send to, e.g. +15556667777. Not used if SessionId is specified
        ///</summary>
        [<ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")>]
        member val ToAddress:String = null with get,set
        ///<summary>
        ///The text that goes with the files
        ///</summary>
        [<ApiMember(Description="The text that goes with the files")>]
        member val Body:String = null with get,set
        ///<summary>
        ///The IDs of the files, as UploadFile gives them, in their order
        ///</summary>
        [<ApiMember(Description="The IDs of the files, as UploadFile gives them, in their order", IsRequired=true)>]
        member val FileIds:ResizeArray<String> = new ResizeArray<String>() with get,set

    ///<summary>
    ///Send a message into a session, or from an endpoint to an address.
    ///</summary>
    [<Route("/sessions/{sessionId}/messages", "POST")>]
    [<Route("/messages")>]
    [<AllowNullLiteral>]
    type SendMessage() =
        interface IReturn<MessageInfo>
        ///<summary>
        ///The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress
        ///</summary>
        [<ApiMember(Description="The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress")>]
        member val SessionId:String = null with get,set
        ///<summary>
        ///The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified")>]
        member val EndpointId:String = null with get,set
        ///<summary>
        ///The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified
        ///</summary>
        [<ApiMember(Description="The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified")>]
        member val ToAddress:String = null with get,set
        ///<summary>
        ///The body of the message
        ///</summary>
        [<ApiMember(Description="The body of the message")>]
        member val Body:String = null with get,set

    ///<summary>
    ///Have an address told of every text that comes in for an endpoint, in place of the one before it in this form.
    ///</summary>
    [<Route("/doors/listeners", "PUT")>]
    [<AllowNullLiteral>]
    type SetDoorListener() =
        interface IReturn<DoorListenerInfo>
        ///<summary>
        ///The endpoint whose texts are told
        ///</summary>
        [<ApiMember(Description="The endpoint whose texts are told", IsRequired=true)>]
        member val EndpointId:String = null with get,set
        ///<summary>
        ///The address that is told; in Kannel's form with its escape codes
        ///</summary>
        [<ApiMember(Description="The address that is told; in Kannel's form with its escape codes", IsRequired=true)>]
        member val Url:String = null with get,set
        ///<summary>
        ///Whose form they are told in; Twilio's if it is missing
        ///</summary>
        [<ApiMember(Description="Whose form they are told in; Twilio's if it is missing")>]
        member val Form:Nullable<ListenerForms> = new Nullable<ListenerForms>() with get,set
        ///<summary>
        ///In Twilio's form: the login whose AuthToken signs; may be missing while there is only one
        ///</summary>
        [<ApiMember(Description="In Twilio's form: the login whose AuthToken signs; may be missing while there is only one")>]
        member val LoginId:String = null with get,set
        ///<summary>
        ///In the forms of Kannel and Jasmin: GET, as is usual, or POST
        ///</summary>
        [<ApiMember(Description="In the forms of Kannel and Jasmin: GET, as is usual, or POST")>]
        member val Method:String = null with get,set
        ///<summary>
        ///In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none
        ///</summary>
        [<ApiMember(Description="In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none")>]
        member val MaxMessages:Nullable<Int32> = new Nullable<Int32>() with get,set
        ///<summary>
        ///In Kannel's form: have the header X-Kannel-From
        ///</summary>
        [<ApiMember(Description="In Kannel's form: have the header X-Kannel-From")>]
        member val SendSender:Boolean = new Boolean() with get,set
        ///<summary>
        ///In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2
        ///</summary>
        [<ApiMember(Description="In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2")>]
        member val Recode:Boolean = new Boolean() with get,set

    ///<summary>
    ///Limit a number or a connection; what is missing is limited no more.
    ///</summary>
    [<Route("/limits/{limitedId}", "PUT")>]
    [<AllowNullLiteral>]
    type SetLimit() =
        interface IReturn<LimitInfo>
        ///<summary>
        ///The ID of the endpoint or connection
        ///</summary>
        [<ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)>]
        member val LimitedId:String = null with get,set
        ///<summary>
        ///Segments a second of a number, kept as whole segments a minute: 1.25 is 75
        ///</summary>
        [<ApiMember(Description="Segments a second of a number, kept as whole segments a minute: 1.25 is 75")>]
        member val RatePerSecond:Nullable<Double> = new Nullable<Double>() with get,set
        ///<summary>
        ///Segments a day
        ///</summary>
        [<ApiMember(Description="Segments a day")>]
        member val DailyCap:Nullable<Int32> = new Nullable<Int32>() with get,set

    ///<summary>
    ///Send a sample to a webhook.
    ///</summary>
    [<Route("/webhooks/{webhookId}/test", "POST")>]
    [<AllowNullLiteral>]
    type TestWebhook() =
        interface IReturnVoid
        ///<summary>
        ///The ID of the webhook
        ///</summary>
        [<ApiMember(Description="The ID of the webhook", IsRequired=true)>]
        member val WebhookId:String = null with get,set

    ///<summary>
    ///Keep a file, to be sent with messages; as base64, or as the file of a multipart form.
    ///</summary>
    [<Route("/app/files", "POST")>]
    [<AllowNullLiteral>]
    type UploadFile() =
        interface IReturn<FileInfo>
        ///<summary>
        ///The content
        ///</summary>
        [<ApiMember(Description="The content", IsRequired=true)>]
        member val Data:Byte[] = null with get,set
        ///<summary>
        ///The name that recipients see
        ///</summary>
        [<ApiMember(Description="The name that recipients see", IsRequired=true)>]
        member val FileName:String = null with get,set
        ///<summary>
        ///What it is, as image/png
        ///</summary>
        [<ApiMember(Description="What it is, as image/png", IsRequired=true)>]
        member val ContentType:String = null with get,set
        ///<summary>
        ///The account; needed by who has several
        ///</summary>
        [<ApiMember(Description="The account; needed by who has several")>]
        member val AccountId:String = null with get,set
        ///<summary>
        ///The customer that it belongs to; needed by a Customer who has several
        ///</summary>
        [<ApiMember(Description="The customer that it belongs to; needed by a Customer who has several")>]
        member val CustomerId:String = null with get,set
