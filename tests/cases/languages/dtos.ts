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


export interface IReturn<T>
{
    createResponse(): T;
}

export interface IReturnVoid
{
    createResponse(): void;
}

/** @description Values by name. */
export class Struct
{
    [key:string] : Value;
    public constructor(init?: Partial<Struct>) { (Object as any).assign(this, init); }
}

/** @description A value of one of the kinds that flows have. */
export class Value
{
    public boolValue?: boolean;
    public stringValue: string;
    public numberValue?: number;
    public listValue: Struct[];
    public structValue: Struct;

    public constructor(init?: Partial<Value>) { (Object as any).assign(this, init); }
}

/** @description What one parameter of a node is set to, or where it comes from. */
export class NodeParameter
{
    /** @description Unique in the flow */
    // @ApiMember(Description="Unique in the flow")
    public id: string;
    /** @description The name of one of the types of values, as String or Transition */
    // @ApiMember(Description="The name of one of the types of values, as String or Transition")
    public type: string;
    /** @description Where it comes from: Value, Expression, or an object as Customer */
    // @ApiMember(Description="Where it comes from: Value, Expression, or an object as Customer")
    public source: string;
    /** @description The value, where the source is Value */
    // @ApiMember(Description="The value, where the source is Value")
    public value: Value;
    /** @description The expression, where the source is Expression */
    // @ApiMember(Description="The expression, where the source is Expression")
    public expression: string;
    /** @description The name of the field, where the source is an object */
    // @ApiMember(Description="The name of the field, where the source is an object")
    public referenceId: string;
    public isOutput: boolean;
    public isAsync: boolean;
    public listParameters: NodeParameterMap[];
    public structParameters: NodeParameterMap;

    public constructor(init?: Partial<NodeParameter>) { (Object as any).assign(this, init); }
}

/** @description The parameters of a node by name. */
export class NodeParameterMap
{
    [key:string] : NodeParameter;
    public constructor(init?: Partial<NodeParameterMap>) { (Object as any).assign(this, init); }
}

/** @description An API key: what it may do and when it was used, never the key itself. */
export class ApiKeyInfo
{
    public id: string;
    /** @description The one account that the key works for */
    // @ApiMember(Description="The one account that the key works for")
    public accountId: string;
    /** @description The user that the key acts as */
    // @ApiMember(Description="The user that the key acts as")
    public userId: string;
    public name: string;
    /** @description The last characters of the key, to tell it from others */
    // @ApiMember(Description="The last characters of the key, to tell it from others")
    public hint: string;
    /** @description What the key may do, as long as its user still has these roles */
    // @ApiMember(Description="What the key may do, as long as its user still has these roles")
    public roles: string[];
    public dateCreated: string;
    /** @description When the key stops to work; missing for a key that works until revoked */
    // @ApiMember(Description="When the key stops to work; missing for a key that works until revoked")
    public expires: string;
    /** @description When the key was used last, exact to a minute */
    // @ApiMember(Description="When the key was used last, exact to a minute")
    public lastUsed: string;
    /** @description When the key was revoked */
    // @ApiMember(Description="When the key was revoked")
    public revoked: string;

    public constructor(init?: Partial<ApiKeyInfo>) { (Object as any).assign(this, init); }
}

/** @description What one attempt to hand a message to the carrier came to. */
export enum AttemptOutcomes
{
    accepted = 'accepted',
    deferred = 'deferred',
    refused = 'refused',
    unknown = 'unknown',
}

/** @description How many messages of a bulk have each status. */
export class BulkCounts
{
    /** @description Recipients for whom there is no message yet, and none will be if it is canceled */
    // @ApiMember(Description="Recipients for whom there is no message yet, and none will be if it is canceled")
    public pending: number;
    /** @description Recipients who get no message; the results say why */
    // @ApiMember(Description="Recipients who get no message; the results say why")
    public refused: number;
    public scheduled: number;
    /** @description Waiting or being sent */
    // @ApiMember(Description="Waiting or being sent")
    public queued: number;
    public sent: number;
    public delivered: number;
    public undelivered: number;
    public failed: number;
    public unconfirmed: number;
    public canceled: number;

    public constructor(init?: Partial<BulkCounts>) { (Object as any).assign(this, init); }
}

/** @description One recipient of a bulk, with the values of the variables in its text. */
export class BulkRecipient
{
    /** @description The address, e.g. +15556667777 */
    // @ApiMember(Description="The address, e.g. +15556667777", IsRequired=true)
    public toAddress: string;
    /** @description The values of the variables of the text, by their names */
    // @ApiMember(Description="The values of the variables of the text, by their names")
    public variables: { [index:string]: string; };

    public constructor(init?: Partial<BulkRecipient>) { (Object as any).assign(this, init); }
}

/** @description What became of one recipient of a bulk. */
export class BulkResult
{
    /** @description Which recipient of the request it was; the first one is 0 */
    // @ApiMember(Description="Which recipient of the request it was; the first one is 0")
    public number: number;
    public toAddress: string;
    /** @description The status of the message, or refused */
    // @ApiMember(Description="The status of the message, or refused")
    public status: string;
    public messageId: string;
    /** @description What went wrong last, in words */
    // @ApiMember(Description="What went wrong last, in words")
    public error: string;

    public constructor(init?: Partial<BulkResult>) { (Object as any).assign(this, init); }
}

/** @description How far a bulk is: whether its messages are made, or taken back. */
export enum BulkStatuses
{
    making = 'making',
    made = 'made',
    canceling = 'canceling',
    canceled = 'canceled',
}

/** @description Which way a message went, seen from the endpoint. */
export enum MessageDirections
{
    Incoming = 'Incoming',
    Outgoing = 'Outgoing',
}

/** @description One message. */
export class MessageInfo
{
    public id: string;
    public accountId: string;
    public customerId: string;
    public endpointId: string;
    public endpointDisplayName: string;
    public date: string;
    public direction: MessageDirections;
    public otherAddress: string;
    public sender: string;
    public text: string;
    public isUnread: boolean;

    public constructor(init?: Partial<MessageInfo>) { (Object as any).assign(this, init); }
}

/** @description All messages between an endpoint and another address, with the newest of them. */
export class ConversationInfo
{
    public id: string;
    public endpointId: string;
    public otherAddress: string;
    public mostRecentMessage: MessageInfo;

    public constructor(init?: Partial<ConversationInfo>) { (Object as any).assign(this, init); }
}

/** @description Somebody read messages of a conversation. */
export class ConversationRead
{
    public conversationId: string;
    public accountId: string;
    public endpointId: string;
    public date: string;
    /** @description The name of who read them */
    // @ApiMember(Description="The name of who read them")
    public readBy: string;
    public messageIds: string[];

    public constructor(init?: Partial<ConversationRead>) { (Object as any).assign(this, init); }
}

/** @description One step on the path from the topmost customer. */
export class CustomerBreadcrumb
{
    public id: string;
    public name: string;

    public constructor(init?: Partial<CustomerBreadcrumb>) { (Object as any).assign(this, init); }
}

/** @description The parts of the dashboard that a user sees. */
export enum DashboardPermissions
{
    ViewFiles = 'ViewFiles',
    ViewNotifications = 'ViewNotifications',
    ViewSessions = 'ViewSessions',
    ViewEndpoints = 'ViewEndpoints',
    ViewReports = 'ViewReports',
    ViewCustomers = 'ViewCustomers',
    ViewFlows = 'ViewFlows',
    ViewCallCenter = 'ViewCallCenter',
}

/** @description The platforms whose programs come in: by Twilio's API, by Kannel's sendsms, by Jasmin's HTTP API. */
export enum DoorKinds
{
    twilio = 'twilio',
    kannel = 'kannel',
    jasmin = 'jasmin',
}

/** @description What every stored thing tells of itself. */
export class EntityInfo
{
    public id: string;
    public dateCreated: string;
    public dateLastModified: string;
    public createdBy: string;
    public lastModifiedBy: string;

    public constructor(init?: Partial<EntityInfo>) { (Object as any).assign(this, init); }
}

/** @description What an ESME may do. */
export class EsmeRights
{
    /** @description Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one */
    // @ApiMember(Description="Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")
    public networks: string[];
    /** @description The endpoints that it may send from and is handed texts of; * is all of them, as of a new one */
    // @ApiMember(Description="The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")
    public endpointIds: string[];
    /** @description The endpoint that sends where a unit names no source; an empty text is none */
    // @ApiMember(Description="The endpoint that sends where a unit names no source; an empty text is none")
    public defaultEndpointId: string;
    /** @description Whether it must come over TLS; a new one need not */
    // @ApiMember(Description="Whether it must come over TLS; a new one need not")
    public tls?: boolean;
    /** @description How many binds it has at once on each server, from 1 to 1000; a new one 4 */
    // @ApiMember(Description="How many binds it has at once on each server, from 1 to 1000; a new one 4")
    public binds?: number;
    /** @description How many segments a second it may submit; 0 is no limit, as of a new one */
    // @ApiMember(Description="How many segments a second it may submit; 0 is no limit, as of a new one")
    public rate?: number;
    /** @description How many units are in work at once on each bind, from 1 to 10,000; of a new one 100 */
    // @ApiMember(Description="How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")
    public window?: number;

    public constructor(init?: Partial<EsmeRights>) { (Object as any).assign(this, init); }
}

/** @description Where a message stands; delivered, undelivered, failed and canceled are ends. */
export enum MessageStatuses
{
    scheduled = 'scheduled',
    queued = 'queued',
    sending = 'sending',
    sent = 'sent',
    delivered = 'delivered',
    undelivered = 'undelivered',
    failed = 'failed',
    unconfirmed = 'unconfirmed',
    canceled = 'canceled',
}

/** @description A message has another status, or another attempt to send it has failed. */
export class MessageStatusChange
{
    public messageId: string;
    public accountId: string;
    public endpointId: string;
    public sessionId: string;
    public conversationId: string;
    public date: string;
    public status: MessageStatuses;
    /** @description Which attempt it was, where one was made */
    // @ApiMember(Description="Which attempt it was, where one was made")
    public attempt?: number;
    /** @description The kind of failure, as unreachable or throttled */
    // @ApiMember(Description="The kind of failure, as unreachable or throttled")
    public failure: string;
    /** @description What went wrong, in words */
    // @ApiMember(Description="What went wrong, in words")
    public error: string;
    /** @description When it will be tried again */
    // @ApiMember(Description="When it will be tried again")
    public nextAttemptDate: string;

    public constructor(init?: Partial<MessageStatusChange>) { (Object as any).assign(this, init); }
}

/** @description A session began, ended, or goes on. */
export class SessionChange
{
    public sessionId: string;
    public accountId: string;
    public customerId: string;
    public endpointId: string;
    public conversationId: string;
    public otherAddress: string;
    public date: string;
    public ended: boolean;

    public constructor(init?: Partial<SessionChange>) { (Object as any).assign(this, init); }
}

/** @description One event; the member that its name speaks of is there, the others are not. */
export class EventInfo
{
    public id: string;
    /** @description As the command of /event-stream, such as MessageReceived */
    // @ApiMember(Description="As the command of /event-stream, such as MessageReceived")
    public name: string;
    public message: MessageInfo;
    public messageStatusChange: MessageStatusChange;
    public sessionChange: SessionChange;
    public conversationRead: ConversationRead;

    public constructor(init?: Partial<EventInfo>) { (Object as any).assign(this, init); }
}

/** @description How a file came to be. */
export enum FileTypes
{
    Upload = 'Upload',
    VoiceMessage = 'VoiceMessage',
    CallRecording = 'CallRecording',
    Fax = 'Fax',
    Attachment = 'Attachment',
    FaxOutgoing = 'FaxOutgoing',
}

/** @description The kinds of communication. */
export enum FlowChannels
{
    Voice = 'Voice',
    Chat = 'Chat',
    Fax = 'Fax',
}

/** @description Which end of a sorted list comes first. */
export enum SortOrders
{
    Ascend = 'Ascend',
    Descend = 'Descend',
}

/** @description Asks for one page of a list. */
export class ListRequest<T>
{
    /** @description The page to return; the first one is 0 */
    // @ApiMember(Description="The page to return; the first one is 0")
    public page: number;
    /** @description How many items a page has, from 1 to 1000; 0 is 25 */
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    public countPerPage: number;
    /** @description Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there */
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    public all: boolean;
    /** @description Return only the items with these IDs */
    // @ApiMember(Description="Return only the items with these IDs")
    public specificIds: string[];
    /** @description The field to sort by */
    // @ApiMember(Description="The field to sort by")
    public sortField: string;
    /** @description The order to sort in; if it is missing, dates descend and other fields ascend */
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    public sortOrder?: SortOrders;
    /** @description Count no totals: hasMorePages tells whether to ask on, and items is empty at the end */
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    public simplifiedPaging: boolean;

    public constructor(init?: Partial<ListRequest<T>>) { (Object as any).assign(this, init); }
}

/** @description Whose form a text is told in: Twilio's webhooks, Kannel's sms-service, or Jasmin's HTTP connectors. */
export enum ListenerForms
{
    twilio = 'twilio',
    kannel = 'kannel',
    jasmin = 'jasmin',
}

/** @description One attempt to hand a message to the carrier. */
export class MessageAttempt
{
    /** @description Which attempt it was; the first one is 1 */
    // @ApiMember(Description="Which attempt it was; the first one is 1")
    public number: number;
    public date: string;
    public outcome: AttemptOutcomes;
    /** @description The kind of failure, as unreachable or throttled */
    // @ApiMember(Description="The kind of failure, as unreachable or throttled")
    public failure: string;
    /** @description Why, in words */
    // @ApiMember(Description="Why, in words")
    public reason: string;

    public constructor(init?: Partial<MessageAttempt>) { (Object as any).assign(this, init); }
}

/** @description One thing that happened to a message. */
export class MessageEvent
{
    public date: string;
    public kind: string;
    public description: string;

    public constructor(init?: Partial<MessageEvent>) { (Object as any).assign(this, init); }
}

/** @description One delivery receipt. */
export class MessageReceipt
{
    public date: string;
    public delivered: boolean;
    public failure: string;
    public reason: string;

    public constructor(init?: Partial<MessageReceipt>) { (Object as any).assign(this, init); }
}

/** @description Somebody who wants no more messages. */
export class OptOutInfo
{
    public accountId: string;
    public address: string;
    /** @description The endpoint or pool that it is about; missing for the whole account */
    // @ApiMember(Description="The endpoint or pool that it is about; missing for the whole account")
    public scope: string;
    /** @description How it came about: keyword, carrier, import or api */
    // @ApiMember(Description="How it came about: keyword, carrier, import or api")
    public how: string;
    /** @description What they wrote */
    // @ApiMember(Description="What they wrote")
    public keyword: string;
    /** @description The message in which they wrote it, or that the carrier refused */
    // @ApiMember(Description="The message in which they wrote it, or that the carrier refused")
    public messageId: string;
    /** @description Who recorded it */
    // @ApiMember(Description="Who recorded it")
    public by: string;
    public date: string;

    public constructor(init?: Partial<OptOutInfo>) { (Object as any).assign(this, init); }
}

/** @description A number that writes for a pool. */
export class PoolMember
{
    public endpointId: string;
    public address: string;
    public displayName: string;
    /** @description Whether it may not send texts; the pool passes it over */
    // @ApiMember(Description="Whether it may not send texts; the pool passes it over")
    public disabled: boolean;
    /** @description Whether it rests because it failed again and again; the pool passes it over */
    // @ApiMember(Description="Whether it rests because it failed again and again; the pool passes it over")
    public resting: boolean;

    public constructor(init?: Partial<PoolMember>) { (Object as any).assign(this, init); }
}

/** @description Somebody who hears from the same number of a pool every time. */
export class PoolRecipient
{
    public address: string;
    /** @description The number that writes to them */
    // @ApiMember(Description="The number that writes to them")
    public endpointId: string;
    /** @description Since when it does */
    // @ApiMember(Description="Since when it does")
    public date: string;

    public constructor(init?: Partial<PoolRecipient>) { (Object as any).assign(this, init); }
}

/** @description One field's error. */
// @DataContract
export class ResponseError
{
    // @DataMember(Order=1)
    public errorCode: string;
    // @DataMember(Order=2)
    public fieldName: string;
    // @DataMember(Order=3)
    public message: string;
    // @DataMember(Order=4)
    public meta: { [index:string]: string; };

    public constructor(init?: Partial<ResponseError>) { (Object as any).assign(this, init); }
}

/** @description What went wrong, in the form that every client of ServiceStack reads. */
// @DataContract
export class ResponseStatus
{
    // @DataMember(Order=1)
    public errorCode: string;
    // @DataMember(Order=2)
    public message: string;
    // @DataMember(Order=3)
    public stackTrace: string;
    // @DataMember(Order=4)
    public errors: ResponseError[];
    // @DataMember(Order=5)
    public meta: { [index:string]: string; };

    public constructor(init?: Partial<ResponseStatus>) { (Object as any).assign(this, init); }
}

/** @description The state of a call; a chat that goes on is Connected, one that ended Disconnected. */
export enum SessionCallState
{
    Disconnected = 'Disconnected',
    Ringing = 'Ringing',
    Connected = 'Connected',
    Hold = 'Hold',
    Passive = 'Passive',
}

/** @description Whether the session is dialling. */
export enum SessionDialState
{
    None = 'None',
    Active = 'Active',
}

/** @description Why a session is on hold. */
export enum SessionHoldReasons
{
    None = 'None',
    Transferring = 'Transferring',
}

/** @description One line of what happened in a session. */
export class SessionLogInfo
{
    public date: string;
    public message: string;

    public constructor(init?: Partial<SessionLogInfo>) { (Object as any).assign(this, init); }
}

/** @description The state of a session in a queue. */
export enum SessionQueueStates
{
    None = 'None',
    Queued = 'Queued',
    Ringing = 'Ringing',
    Connected = 'Connected',
    Hold = 'Hold',
    Disconnected = 'Disconnected',
}

/** @description What a manager may do. */
export enum UserManagerAccess
{
    ReadOnly = 'ReadOnly',
    ReadWrite = 'ReadWrite',
    ReadWriteDelete = 'ReadWriteDelete',
}

/** @description Where a delivery stands: owed (it will be tried, or tried again), delivered, or failed for good. */
export enum WebhookDeliveryStates
{
    owed = 'owed',
    delivered = 'delivered',
    failed = 'failed',
}

/** @description One event that a webhook is told: what came of it, or when it is tried next. */
export class WebhookDeliveryInfo
{
    /** @description The ID of the delivery, which is its header webhook-id */
    // @ApiMember(Description="The ID of the delivery, which is its header webhook-id")
    public id: string;
    public webhookId: string;
    /** @description The number of the event in the log */
    // @ApiMember(Description="The number of the event in the log")
    public eventNumber: number;
    /** @description What happened, as message.delivered */
    // @ApiMember(Description="What happened, as message.delivered")
    public kind: string;
    /** @description The ID of the message, session or webhook that it is about */
    // @ApiMember(Description="The ID of the message, session or webhook that it is about")
    public subjectId: string;
    /** @description Deliveries of one conversation are made one after the other */
    // @ApiMember(Description="Deliveries of one conversation are made one after the other")
    public conversationId: string;
    public state: WebhookDeliveryStates;
    public attempts: number;
    /** @description The status of the last answer; missing when there was none */
    // @ApiMember(Description="The status of the last answer; missing when there was none")
    public status?: number;
    /** @description Why the last attempt failed, in words */
    // @ApiMember(Description="Why the last attempt failed, in words")
    public error: string;
    public dateCreated: string;
    public dateLastAttempt: string;
    /** @description When it is tried next; missing when it waits for an earlier one of its conversation */
    // @ApiMember(Description="When it is tried next; missing when it waits for an earlier one of its conversation")
    public nextAttempt: string;

    public constructor(init?: Partial<WebhookDeliveryInfo>) { (Object as any).assign(this, init); }
}

/** @description Who is signed in; nothing at all after signing out. */
// @DataContract
export class AuthenticateResponse
{
    // @DataMember(Order=1)
    public userId: string;
    // @DataMember(Order=2)
    public sessionId: string;
    // @DataMember(Order=3)
    public userName: string;
    // @DataMember(Order=4)
    public displayName: string;
    // @DataMember(Order=5)
    public referrerUrl: string;
    // @DataMember(Order=6)
    public bearerToken: string;
    // @DataMember(Order=7)
    public refreshToken: string;
    // @DataMember(Order=8)
    public profileUrl: string;
    // @DataMember(Order=9)
    public roles: string[];
    // @DataMember(Order=10)
    public permissions: string[];
    // @DataMember(Order=11)
    public responseStatus: ResponseStatus;
    // @DataMember(Order=12)
    public meta: { [index:string]: string; };

    public constructor(init?: Partial<AuthenticateResponse>) { (Object as any).assign(this, init); }
}

/** @description One text to many recipients. */
export class BulkInfo
{
    public id: string;
    public accountId: string;
    /** @description The endpoint that sends */
    // @ApiMember(Description="The endpoint that sends")
    public endpointId: string;
    /** @description The text, with its variables */
    // @ApiMember(Description="The text, with its variables")
    public body: string;
    public status: BulkStatuses;
    /** @description How many recipients there are */
    // @ApiMember(Description="How many recipients there are")
    public total: number;
    /** @description For how many of them there is a message by now, or a refusal */
    // @ApiMember(Description="For how many of them there is a message by now, or a refusal")
    public made: number;
    /** @description How many of those were refused */
    // @ApiMember(Description="How many of those were refused")
    public refused: number;
    public date: string;
    /** @description When it is sent, if not at once */
    // @ApiMember(Description="When it is sent, if not at once")
    public sendAt: string;
    public createdBy: string;

    public constructor(init?: Partial<BulkInfo>) { (Object as any).assign(this, init); }
}

/** @description A bulk and what has become of its messages. */
export class BulkProgress
{
    public bulk: BulkInfo;
    public counts: BulkCounts;

    public constructor(init?: Partial<BulkProgress>) { (Object as any).assign(this, init); }
}

/** @description An address that is told of every text that comes in for an endpoint, and whose answer is the reply. */
export class DoorListenerInfo
{
    public id: string;
    public accountId: string;
    public endpointId: string;
    public form: ListenerForms;
    public url: string;
    /** @description In Twilio's form: the login whose AuthToken signs */
    // @ApiMember(Description="In Twilio's form: the login whose AuthToken signs")
    public loginId: string;
    /** @description GET or POST */
    // @ApiMember(Description="GET or POST")
    public method: string;
    /** @description In Kannel's form: where a reply is cut, in segments; 0 sends none */
    // @ApiMember(Description="In Kannel's form: where a reply is cut, in segments; 0 sends none")
    public maxMessages?: number;
    /** @description In Kannel's form: whether the header X-Kannel-From is there */
    // @ApiMember(Description="In Kannel's form: whether the header X-Kannel-From is there")
    public sendSender?: boolean;
    /** @description In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too */
    // @ApiMember(Description="In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too")
    public recode?: boolean;
    public dateCreated: string;

    public constructor(init?: Partial<DoorListenerInfo>) { (Object as any).assign(this, init); }
}

/** @description A login of a front door: for whom a program comes in, never its password. */
export class DoorLoginInfo
{
    public id: string;
    public accountId: string;
    public door: DoorKinds;
    /** @description The name that a program comes in with; of Twilio an AccountSid, or the SID of a key */
    // @ApiMember(Description="The name that a program comes in with; of Twilio an AccountSid, or the SID of a key")
    public username: string;
    /** @description The user that the program acts as */
    // @ApiMember(Description="The user that the program acts as")
    public userId: string;
    /** @description The endpoint that sends where a request names no sender */
    // @ApiMember(Description="The endpoint that sends where a request names no sender")
    public endpointId: string;
    public dateCreated: string;

    public constructor(init?: Partial<DoorLoginInfo>) { (Object as any).assign(this, init); }
}

/** @description An ESME: what it may do, never its password. */
export class EsmeInfo
{
    public id: string;
    public accountId: string;
    /** @description The name that it binds with */
    // @ApiMember(Description="The name that it binds with")
    public systemId: string;
    /** @description Where it may come from; empty is everywhere */
    // @ApiMember(Description="Where it may come from; empty is everywhere")
    public networks: string[];
    /** @description The endpoints that it may send from and is handed texts of; empty is all of the account's */
    // @ApiMember(Description="The endpoints that it may send from and is handed texts of; empty is all of the account's")
    public endpointIds: string[];
    /** @description The endpoint that sends where a unit names no source */
    // @ApiMember(Description="The endpoint that sends where a unit names no source")
    public defaultEndpointId: string;
    /** @description Whether it must come over TLS */
    // @ApiMember(Description="Whether it must come over TLS")
    public tls: boolean;
    /** @description How many binds it has at once on each server */
    // @ApiMember(Description="How many binds it has at once on each server")
    public binds: number;
    /** @description How many segments a second it may submit; missing is no limit */
    // @ApiMember(Description="How many segments a second it may submit; missing is no limit")
    public rate?: number;
    /** @description How many units are in work at once on each bind */
    // @ApiMember(Description="How many units are in work at once on each bind")
    public window: number;
    /** @description Whether it is shut out */
    // @ApiMember(Description="Whether it is shut out")
    public disabled: boolean;
    public dateCreated: string;

    public constructor(init?: Partial<EsmeInfo>) { (Object as any).assign(this, init); }
}

/** @description One file of an account. */
export class FileInfo extends EntityInfo
{
    public type: FileTypes;
    public accountId: string;
    public customerId: string;
    public userId: string;
    public fileName: string;
    /** @description A link that opens the file for whoever has it, until it ends */
    // @ApiMember(Description="A link that opens the file for whoever has it, until it ends")
    public uri: string;
    public contentType: string;
    /** @description In bytes */
    // @ApiMember(Description="In bytes")
    public contentLength: number;
    public fromAddress: string;
    public toAddress: string;

    public constructor(init?: Partial<FileInfo>) { super(init); (Object as any).assign(this, init); }
}

/** @description How many segments a number may send a second, and a number or a connection a day. */
export class LimitInfo
{
    /** @description The ID of the endpoint or connection that is limited */
    // @ApiMember(Description="The ID of the endpoint or connection that is limited")
    public id: string;
    /** @description Whose it is; missing for a connection of the whole installation */
    // @ApiMember(Description="Whose it is; missing for a connection of the whole installation")
    public accountId: string;
    /** @description Whether it is a connection that is limited */
    // @ApiMember(Description="Whether it is a connection that is limited")
    public isConnection: boolean;
    /** @description Its number, address or name */
    // @ApiMember(Description="Its number, address or name")
    public name: string;
    /** @description Segments a second; missing without a limit */
    // @ApiMember(Description="Segments a second; missing without a limit")
    public ratePerSecond?: number;
    /** @description Segments a day; missing without a limit */
    // @ApiMember(Description="Segments a day; missing without a limit")
    public dailyCap?: number;
    /** @description Segments sent today, where there is a daily cap */
    // @ApiMember(Description="Segments sent today, where there is a daily cap")
    public sentToday?: number;

    public constructor(init?: Partial<LimitInfo>) { (Object as any).assign(this, init); }
}

/** @description Conversations, the one that moved last first. */
export class ListConversationsResponse
{
    /** @description The newest 1000 of them at most */
    // @ApiMember(Description="The newest 1000 of them at most")
    public conversations: ConversationInfo[];

    public constructor(init?: Partial<ListConversationsResponse>) { (Object as any).assign(this, init); }
}

/** @description The events, the oldest first, and where to go on. */
export class ListEventsResponse
{
    public events: EventInfo[];
    /** @description Ask on with this as AfterEventId */
    // @ApiMember(Description="Ask on with this as AfterEventId")
    public lastEventId: string;
    /** @description Whether there is more already; ask on at once */
    // @ApiMember(Description="Whether there is more already; ask on at once")
    public hasMore: boolean;
    /** @description Whether events were missed that cannot be listed any more: load anew what you show */
    // @ApiMember(Description="Whether events were missed that cannot be listed any more: load anew what you show")
    public missed: boolean;

    public constructor(init?: Partial<ListEventsResponse>) { (Object as any).assign(this, init); }
}

/** @description One page of a list. */
export class ListResponse<T>
{
    public items: T[];
    public totalCount: number;
    public totalPages: number;
    public hasMorePages: boolean;

    public constructor(init?: Partial<ListResponse<T>>) { (Object as any).assign(this, init); }
}

/** @description Which messages were unread and are read now. */
export class MarkReadResponse
{
    /** @description How many messages were unread and are read now */
    // @ApiMember(Description="How many messages were unread and are read now")
    public numberMarked: number;
    /** @description Their IDs */
    // @ApiMember(Description="Their IDs")
    public messageIds: string[];
    /** @description How many are still unread because one call marks only so many; ask again */
    // @ApiMember(Description="How many are still unread because one call marks only so many; ask again")
    public remaining: number;

    public constructor(init?: Partial<MarkReadResponse>) { (Object as any).assign(this, init); }
}

/** @description How a text would be sent. */
export class MessagePreview
{
    /** @description The alphabet: GSM-7 or UCS-2 */
    // @ApiMember(Description="The alphabet: GSM-7 or UCS-2")
    public encoding: string;
    /** @description How many text messages a carrier counts it as */
    // @ApiMember(Description="How many text messages a carrier counts it as")
    public segments: number;
    /** @description Its length in septets (GSM-7) or UTF-16 code units (UCS-2) */
    // @ApiMember(Description="Its length in septets (GSM-7) or UTF-16 code units (UCS-2)")
    public units: number;
    /** @description How many of them fit into a segment of this text */
    // @ApiMember(Description="How many of them fit into a segment of this text")
    public perSegment: number;
    /** @description How many more fit into the last segment */
    // @ApiMember(Description="How many more fit into the last segment")
    public remaining: number;
    /** @description The text as it would be sent: smart encoding of the connection may change it */
    // @ApiMember(Description="The text as it would be sent: smart encoding of the connection may change it")
    public text: string;
    /** @description The characters that force it to be sent as UCS-2 */
    // @ApiMember(Description="The characters that force it to be sent as UCS-2")
    public unfitCharacters: string[];
    /** @description The address in its one spelling */
    // @ApiMember(Description="The address in its one spelling")
    public toAddress: string;
    /** @description The connection that it would go over */
    // @ApiMember(Description="The connection that it would go over")
    public connectionId: string;
    /** @description What all its segments cost by the route that it would take; missing without a route */
    // @ApiMember(Description="What all its segments cost by the route that it would take; missing without a route")
    public cost?: number;
    /** @description Whether the recipient wants no messages from here */
    // @ApiMember(Description="Whether the recipient wants no messages from here")
    public optedOut?: boolean;
    /** @description When quiet hours end that hold where the recipient is */
    // @ApiMember(Description="When quiet hours end that hold where the recipient is")
    public quietUntil: string;
    /** @description What its sender may want to know, as sentences */
    // @ApiMember(Description="What its sender may want to know, as sentences")
    public warnings: string[];

    public constructor(init?: Partial<MessagePreview>) { (Object as any).assign(this, init); }
}

/** @description A message and what became of it. */
export class MessageStory
{
    public message: MessageInfo;
    public status: MessageStatuses;
    public conversationId: string;
    public sessionId: string;
    /** @description The connection to a carrier that it goes over */
    // @ApiMember(Description="The connection to a carrier that it goes over")
    public connectionId: string;
    /** @description How many text messages the carrier counts it as */
    // @ApiMember(Description="How many text messages the carrier counts it as")
    public segments: number;
    /** @description The alphabet it is sent in: GSM-7 or UCS-2 */
    // @ApiMember(Description="The alphabet it is sent in: GSM-7 or UCS-2")
    public encoding: string;
    /** @description The text as it is sent, where smart encoding changed it */
    // @ApiMember(Description="The text as it is sent, where smart encoding changed it")
    public sentText: string;
    /** @description The carrier's own ID of the message */
    // @ApiMember(Description="The carrier's own ID of the message")
    public carrierId: string;
    /** @description The kind of failure, of a message that failed or was not delivered */
    // @ApiMember(Description="The kind of failure, of a message that failed or was not delivered")
    public failure: string;
    /** @description What went wrong last, in words */
    // @ApiMember(Description="What went wrong last, in words")
    public error: string;
    /** @description Its place among the messages of its account that wait for the connection; the next one is 1 */
    // @ApiMember(Description="Its place among the messages of its account that wait for the connection; the next one is 1")
    public queuePosition?: number;
    /** @description When it will be sent, as far as can be foreseen */
    // @ApiMember(Description="When it will be sent, as far as can be foreseen")
    public expectedSendDate: string;
    /** @description Why it has not been sent yet, or why its outcome is not known */
    // @ApiMember(Description="Why it has not been sent yet, or why its outcome is not known")
    public delayReason: string;
    /** @description When its present status ends at the latest */
    // @ApiMember(Description="When its present status ends at the latest")
    public deadline: string;
    public attempts: MessageAttempt[];
    public receipts: MessageReceipt[];
    public events: MessageEvent[];
    /** @description The files that go with it, or came with it */
    // @ApiMember(Description="The files that go with it, or came with it")
    public files: FileInfo[];

    public constructor(init?: Partial<MessageStory>) { (Object as any).assign(this, init); }
}

/** @description The new key; this is the only time that it is shown. */
export class NewApiKeyResponse
{
    public id: string;
    /** @description The key itself, for the header `Authorization: Bearer {key}` */
    // @ApiMember(Description="The key itself, for the header `Authorization: Bearer {key}`")
    public key: string;
    public accountId: string;
    public userId: string;
    public name: string;
    public hint: string;
    public roles: string[];
    public dateCreated: string;
    public expires: string;

    public constructor(init?: Partial<NewApiKeyResponse>) { (Object as any).assign(this, init); }
}

/** @description The new login; this is the only time that a password that was made for it is shown. */
export class NewDoorLoginResponse extends DoorLoginInfo
{
    /** @description The password, where none was given */
    // @ApiMember(Description="The password, where none was given")
    public password: string;

    public constructor(init?: Partial<NewDoorLoginResponse>) { super(init); (Object as any).assign(this, init); }
}

/** @description The new ESME; this is the only time that a password that was made for it is shown. */
export class NewEsmeResponse extends EsmeInfo
{
    /** @description The password, where none was given */
    // @ApiMember(Description="The password, where none was given")
    public password: string;

    public constructor(init?: Partial<NewEsmeResponse>) { super(init); (Object as any).assign(this, init); }
}

/** @description The new webhook; this is the only time that its secret is shown. */
export class NewWebhookResponse
{
    public id: string;
    public accountId: string;
    public url: string;
    public kinds: string[];
    public description: string;
    /** @description The secret that it signs with */
    // @ApiMember(Description="The secret that it signs with")
    public secret: string;
    public dateCreated: string;

    public constructor(init?: Partial<NewWebhookResponse>) { (Object as any).assign(this, init); }
}

/** @description An endpoint that stands for several numbers, one of which writes to each recipient. */
export class PoolInfo
{
    /** @description What sending takes as EndpointId */
    // @ApiMember(Description="What sending takes as EndpointId")
    public id: string;
    public accountId: string;
    public customerId: string;
    public name: string;
    /** @description Whether nothing can be sent from it */
    // @ApiMember(Description="Whether nothing can be sent from it")
    public disabled: boolean;
    public members: PoolMember[];
    public dateCreated: string;

    public constructor(init?: Partial<PoolInfo>) { (Object as any).assign(this, init); }
}

/** @description From where it is told again. */
export class ReplayWebhookResponse
{
    /** @description The number of the first event that is told again */
    // @ApiMember(Description="The number of the first event that is told again")
    public fromNumber?: number;
    public deliveryId: string;

    public constructor(init?: Partial<ReplayWebhookResponse>) { (Object as any).assign(this, init); }
}

/** @description Whose password it is; this is the only time that one that was made is shown. */
export class RotateDoorPasswordResponse
{
    public id: string;
    public door: DoorKinds;
    public username: string;
    /** @description The password, where none was given */
    // @ApiMember(Description="The password, where none was given")
    public password: string;

    public constructor(init?: Partial<RotateDoorPasswordResponse>) { (Object as any).assign(this, init); }
}

/** @description Whose password it is; this is the only time that one that was made is shown. */
export class RotateEsmePasswordResponse
{
    public id: string;
    public systemId: string;
    /** @description The password, where none was given */
    // @ApiMember(Description="The password, where none was given")
    public password: string;

    public constructor(init?: Partial<RotateEsmePasswordResponse>) { (Object as any).assign(this, init); }
}

/** @description The new secret; this is the only time that it is shown. */
export class RotateWebhookSecretResponse
{
    public id: string;
    public secret: string;
    /** @description Until when the secret before it signs too */
    // @ApiMember(Description="Until when the secret before it signs too")
    public previousUntil: string;

    public constructor(init?: Partial<RotateWebhookSecretResponse>) { (Object as any).assign(this, init); }
}

/** @description Messages that may go over a connection. */
export class RouteInfo
{
    public id: string;
    /** @description Whose messages; missing for those of every account */
    // @ApiMember(Description="Whose messages; missing for those of every account")
    public accountId: string;
    /** @description The endpoint that sends them; missing for any */
    // @ApiMember(Description="The endpoint that sends them; missing for any")
    public endpointId: string;
    /** @description What their recipients' numbers begin with; missing for any number */
    // @ApiMember(Description="What their recipients' numbers begin with; missing for any number")
    public prefix: string;
    public connectionId: string;
    /** @description What people call the connection */
    // @ApiMember(Description="What people call the connection")
    public connectionName: string;
    /** @description Lower goes first */
    // @ApiMember(Description="Lower goes first")
    public priority: number;
    /** @description What a segment costs; among equals the cheapest goes first */
    // @ApiMember(Description="What a segment costs; among equals the cheapest goes first")
    public cost: number;
    /** @description Whether it does not count at all */
    // @ApiMember(Description="Whether it does not count at all")
    public disabled: boolean;
    public dateCreated: string;

    public constructor(init?: Partial<RouteInfo>) { (Object as any).assign(this, init); }
}

/** @description A message that will be sent later. */
export class ScheduledMessage
{
    public message: MessageInfo;
    public status: MessageStatuses;
    /** @description When it will be sent, in UTC */
    // @ApiMember(Description="When it will be sent, in UTC")
    public sendAt: string;

    public constructor(init?: Partial<ScheduledMessage>) { (Object as any).assign(this, init); }
}

/** @description One communication from its beginning to its end: here, a chat. */
export class SessionInfo extends EntityInfo
{
    public dialState: SessionDialState;
    public callState: SessionCallState;
    public queueState: SessionQueueStates;
    public accountId: string;
    public accountName: string;
    public customerId: string;
    public customerBreadcrumb: CustomerBreadcrumb[];
    public customerName: string;
    public endpointId: string;
    public endpointName: string;
    public dateCompleted: string;
    public destination: string;
    public toAddress: string;
    public fromAddress: string;
    public fromName: string;
    public answeredByName: string;
    public queueMemberId: string;
    public channel: FlowChannels;
    public ended: boolean;
    public outcome: string;
    public callSid: string;
    public consoleData: string;
    public holdQueueName: string;
    public heldByUserId: string;
    public holdReason: SessionHoldReasons;
    public conferenceSid: string;
    /** @description Filled only by lists of sessions */
    // @ApiMember(Description="Filled only by lists of sessions")
    public log: SessionLogInfo[];

    public constructor(init?: Partial<SessionInfo>) { super(init); (Object as any).assign(this, init); }
}

/** @description A person who can sign in. */
export class UserInfo
{
    public id: string;
    public isAuthenticated: boolean;
    public firstName: string;
    public lastName: string;
    public name: string;
    public avatarUrl: string;
    public emailAddress: string;
    /** @description The roles of this sign-in; an API key may have fewer than its user */
    // @ApiMember(Description="The roles of this sign-in; an API key may have fewer than its user")
    public roles: string[];
    /** @description The accounts that this sign-in may use */
    // @ApiMember(Description="The accounts that this sign-in may use")
    public accountIds: string[];
    /** @description The names of the accounts, in the order of AccountIds */
    // @ApiMember(Description="The names of the accounts, in the order of AccountIds")
    public accountNames: string[];
    public managerAccess?: UserManagerAccess;
    public dashboardPermissions: DashboardPermissions[];

    public constructor(init?: Partial<UserInfo>) { (Object as any).assign(this, init); }
}

/** @description A webhook: whom it tells what, and how it does. */
export class WebhookInfo
{
    public id: string;
    public accountId: string;
    public url: string;
    /** @description The kinds of events that it is told; empty is all of them */
    // @ApiMember(Description="The kinds of events that it is told; empty is all of them")
    public kinds: string[];
    public description: string;
    /** @description The last characters of the secret, to tell it from others */
    // @ApiMember(Description="The last characters of the secret, to tell it from others")
    public secretHint: string;
    public disabled: boolean;
    /** @description Why it is disabled, in words */
    // @ApiMember(Description="Why it is disabled, in words")
    public disabledReason: string;
    /** @description Since when nothing was taken; missing while all is well */
    // @ApiMember(Description="Since when nothing was taken; missing while all is well")
    public failingSince: string;
    /** @description Until when it is left alone after failures */
    // @ApiMember(Description="Until when it is left alone after failures")
    public pausedUntil: string;
    /** @description The event from which it is still to be told, while it is not in step with the log */
    // @ApiMember(Description="The event from which it is still to be told, while it is not in step with the log")
    public behindFrom?: number;
    public dateCreated: string;

    public constructor(init?: Partial<WebhookInfo>) { (Object as any).assign(this, init); }
}

/** @description Record that somebody wants no more messages; once is enough. */
// @Route("/opt-outs", "POST")
export class AddOptOut implements IReturnVoid
{
    /** @description The address, as +15556667777 */
    // @ApiMember(Description="The address, as +15556667777", IsRequired=true)
    public address: string;
    /** @description The account; needed by who has several */
    // @ApiMember(Description="The account; needed by who has several")
    public accountId: string;
    /** @description The ID of an endpoint or pool; the whole account without */
    // @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
    public scope: string;

    public constructor(init?: Partial<AddOptOut>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'AddOptOut'; }
    public getMethod() { return 'POST'; }
    public createResponse() {}
}

/** @description Sign in, sign out, or ask who is signed in. */
// @Route("/auth/{provider}", "OPTIONS GET POST DELETE")
// @Route("/auth", "OPTIONS GET POST DELETE")
// @DataContract
export class Authenticate implements IReturn<AuthenticateResponse>
{
    /** @description How to sign in: credentials (or login), basic, or logout to sign out */
    // @DataMember(Order=1)
    // @ApiMember(Description="How to sign in: credentials (or login), basic, or logout to sign out")
    public provider: string;
    // @DataMember(Order=2)
    public state: string;
    // @DataMember(Order=3)
    public oauth_token: string;
    // @DataMember(Order=4)
    public oauth_verifier: string;
    /** @description The e-mail address of the user */
    // @DataMember(Order=5)
    // @ApiMember(Description="The e-mail address of the user")
    public userName: string;
    // @DataMember(Order=6)
    public password: string;
    /** @description Stay signed in after the browser is closed */
    // @DataMember(Order=7)
    // @ApiMember(Description="Stay signed in after the browser is closed")
    public rememberMe?: boolean;
    // @DataMember(Order=8)
    public errorView: string;
    // @DataMember(Order=9)
    public nonce: string;
    // @DataMember(Order=10)
    public uri: string;
    // @DataMember(Order=11)
    public response: string;
    // @DataMember(Order=12)
    public qop: string;
    // @DataMember(Order=13)
    public nc: string;
    // @DataMember(Order=14)
    public cnonce: string;
    // @DataMember(Order=15)
    public accessToken: string;
    // @DataMember(Order=16)
    public accessTokenSecret: string;
    // @DataMember(Order=17)
    public scope: string;
    // @DataMember(Order=18)
    public meta: { [index:string]: string; };

    public constructor(init?: Partial<Authenticate>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'Authenticate'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new AuthenticateResponse(); }
}

/** @description Make no more messages of a bulk, and take back those that are not sent yet. */
// @Route("/bulks/{bulkId}", "DELETE")
// @Route("/bulks/{bulkId}/cancel", "POST")
export class CancelBulk implements IReturn<BulkInfo>
{
    /** @description The ID of the bulk */
    // @ApiMember(Description="The ID of the bulk", IsRequired=true)
    public bulkId: string;

    public constructor(init?: Partial<CancelBulk>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'CancelBulk'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new BulkInfo(); }
}

/** @description Take back a message that has not been sent yet. */
// @Route("/messages/{messageId}", "DELETE")
// @Route("/messages/{messageId}/cancel", "POST")
export class CancelMessage implements IReturnVoid
{
    /** @description The ID of the message */
    // @ApiMember(Description="The ID of the message", IsRequired=true)
    public messageId: string;

    public constructor(init?: Partial<CancelMessage>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'CancelMessage'; }
    public getMethod() { return 'POST'; }
    public createResponse() {}
}

/** @description Have an address told of texts no more. */
// @Route("/doors/listeners/{listenerId}", "DELETE")
export class DeleteDoorListener implements IReturnVoid
{
    /** @description The ID of the listener */
    // @ApiMember(Description="The ID of the listener", IsRequired=true)
    public listenerId: string;

    public constructor(init?: Partial<DeleteDoorListener>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteDoorListener'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() {}
}

/** @description Delete a login of a front door. */
// @Route("/doors/logins/{loginId}", "DELETE")
export class DeleteDoorLogin implements IReturnVoid
{
    /** @description The ID of the login */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    public loginId: string;

    public constructor(init?: Partial<DeleteDoorLogin>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteDoorLogin'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() {}
}

/** @description Delete an ESME. */
// @Route("/esmes/{esmeId}", "DELETE")
export class DeleteEsme implements IReturnVoid
{
    /** @description The ID of the ESME */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    public esmeId: string;

    public constructor(init?: Partial<DeleteEsme>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteEsme'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() {}
}

/** @description Remove a file: its links open nothing any more, and messages show it no more. */
// @Route("/files/{fileId}", "DELETE")
export class DeleteFile implements IReturnVoid
{
    /** @description The ID of the file */
    // @ApiMember(Description="The ID of the file", IsRequired=true)
    public fileId: string;

    public constructor(init?: Partial<DeleteFile>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteFile'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() {}
}

/** @description Lift every limit of a number or a connection. */
// @Route("/limits/{limitedId}", "DELETE")
export class DeleteLimit implements IReturnVoid
{
    /** @description The ID of the endpoint or connection */
    // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    public limitedId: string;

    public constructor(init?: Partial<DeleteLimit>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteLimit'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() {}
}

/** @description Delete a pool of senders. */
// @Route("/pools/{poolId}", "DELETE")
export class DeletePool implements IReturnVoid
{
    /** @description The ID of the pool */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    public poolId: string;

    public constructor(init?: Partial<DeletePool>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeletePool'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() {}
}

/** @description Delete a route. */
// @Route("/routes/{routeId}", "DELETE")
export class DeleteRoute implements IReturnVoid
{
    /** @description The ID of the route */
    // @ApiMember(Description="The ID of the route", IsRequired=true)
    public routeId: string;

    public constructor(init?: Partial<DeleteRoute>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteRoute'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() {}
}

/** @description Delete a webhook. */
// @Route("/webhooks/{webhookId}", "DELETE")
export class DeleteWebhook implements IReturnVoid
{
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    public webhookId: string;

    public constructor(init?: Partial<DeleteWebhook>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteWebhook'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() {}
}

/** @description End a session. The other party's next message opens it again, or a new one. */
// @Route("/sessions/{sessionId}", "DELETE")
export class EndSession implements IReturnVoid
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session", IsRequired=true)
    public sessionId: string;
    /** @description The local ID of the call; a chat has none, so it is not looked at */
    // @ApiMember(Description="The local ID of the call; a chat has none, so it is not looked at")
    public callSid: string;

    public constructor(init?: Partial<EndSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'EndSession'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() {}
}

/** @description Ask who is signed in. */
// @Route("/auth/status", "GET")
export class GetAuthStatus implements IReturn<UserInfo>
{

    public constructor(init?: Partial<GetAuthStatus>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetAuthStatus'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new UserInfo(); }
}

/** @description Read a bulk, and how many of its messages have each status. */
// @Route("/bulks/{bulkId}", "GET")
export class GetBulk implements IReturn<BulkProgress>
{
    /** @description The ID of the bulk */
    // @ApiMember(Description="The ID of the bulk", IsRequired=true)
    public bulkId: string;

    public constructor(init?: Partial<GetBulk>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetBulk'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new BulkProgress(); }
}

/** @description Retrieve who is told of the texts of an endpoint. */
// @Route("/doors/listeners/{listenerId}", "GET")
export class GetDoorListener implements IReturn<DoorListenerInfo>
{
    /** @description The ID of the listener */
    // @ApiMember(Description="The ID of the listener", IsRequired=true)
    public listenerId: string;

    public constructor(init?: Partial<GetDoorListener>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetDoorListener'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new DoorListenerInfo(); }
}

/** @description Retrieve a login of a front door. */
// @Route("/doors/logins/{loginId}", "GET")
export class GetDoorLogin implements IReturn<DoorLoginInfo>
{
    /** @description The ID of the login */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    public loginId: string;

    public constructor(init?: Partial<GetDoorLogin>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetDoorLogin'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new DoorLoginInfo(); }
}

/** @description Retrieve an ESME. */
// @Route("/esmes/{esmeId}", "GET")
export class GetEsme implements IReturn<EsmeInfo>
{
    /** @description The ID of the ESME */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    public esmeId: string;

    public constructor(init?: Partial<GetEsme>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetEsme'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new EsmeInfo(); }
}

/** @description Read what is known of a file; its `uri` opens the content for a time. */
// @Route("/files/{fileId}", "GET")
export class GetFile implements IReturn<FileInfo>
{
    /** @description The ID of the file */
    // @ApiMember(Description="The ID of the file", IsRequired=true)
    public fileId: string;

    public constructor(init?: Partial<GetFile>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetFile'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new FileInfo(); }
}

/** @description Read what limits a number or a connection. */
// @Route("/limits/{limitedId}", "GET")
export class GetLimit implements IReturn<LimitInfo>
{
    /** @description The ID of the endpoint or connection */
    // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    public limitedId: string;

    public constructor(init?: Partial<GetLimit>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetLimit'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new LimitInfo(); }
}

/** @description Read one message with the story of its delivery. */
// @Route("/messages/{messageId}", "GET")
export class GetMessage implements IReturn<MessageStory>
{
    /** @description The ID of the message */
    // @ApiMember(Description="The ID of the message", IsRequired=true)
    public messageId: string;

    public constructor(init?: Partial<GetMessage>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetMessage'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new MessageStory(); }
}

/** @description Read one pool of senders. */
// @Route("/pools/{poolId}", "GET")
export class GetPool implements IReturn<PoolInfo>
{
    /** @description The ID of the pool */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    public poolId: string;

    public constructor(init?: Partial<GetPool>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetPool'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new PoolInfo(); }
}

/** @description Read one route. */
// @Route("/routes/{routeId}", "GET")
export class GetRoute implements IReturn<RouteInfo>
{
    /** @description The ID of the route */
    // @ApiMember(Description="The ID of the route", IsRequired=true)
    public routeId: string;

    public constructor(init?: Partial<GetRoute>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetRoute'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new RouteInfo(); }
}

/** @description Retrieve one session; its log is empty, only lists have it. */
// @Route("/sessions/{sessionId}", "GET")
export class GetSession implements IReturn<SessionInfo>
{
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session", IsRequired=true)
    public sessionId: string;

    public constructor(init?: Partial<GetSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetSession'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new SessionInfo(); }
}

/** @description Read one webhook. */
// @Route("/webhooks/{webhookId}", "GET")
export class GetWebhook implements IReturn<WebhookInfo>
{
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    public webhookId: string;

    public constructor(init?: Partial<GetWebhook>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetWebhook'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new WebhookInfo(); }
}

/** @description List API keys. */
// @Route("/keys", "GET")
export class ListApiKeys extends ListRequest<ApiKeyInfo> implements IReturn<ListResponse<ApiKeyInfo>>
{
    /** @description Only the keys of these accounts */
    // @ApiMember(Description="Only the keys of these accounts")
    public accountIds: string[];
    /** @description Only the keys of this user */
    // @ApiMember(Description="Only the keys of this user")
    public userId: string;
    /** @description Also the keys that were revoked */
    // @ApiMember(Description="Also the keys that were revoked")
    public includeRevoked: boolean;

    public constructor(init?: Partial<ListApiKeys>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListApiKeys'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<ApiKeyInfo>(); }
}

/** @description Retrieve the recipients of a bulk with what became of each; as CSV it is the report. */
// @Route("/bulks/{bulkId}/results", "GET")
export class ListBulkResults extends ListRequest<BulkResult> implements IReturn<ListResponse<BulkResult>>
{
    /** @description The ID of the bulk */
    // @ApiMember(Description="The ID of the bulk", IsRequired=true)
    public bulkId: string;

    public constructor(init?: Partial<ListBulkResults>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListBulkResults'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<BulkResult>(); }
}

/** @description Retrieve a list of bulks. */
// @Route("/bulks", "GET")
export class ListBulks extends ListRequest<BulkInfo> implements IReturn<ListResponse<BulkInfo>>
{
    /** @description Return only bulks of these accounts */
    // @ApiMember(Description="Return only bulks of these accounts")
    public accountIds: string[];
    /** @description Return only bulks of these customers, and of the customers below them */
    // @ApiMember(Description="Return only bulks of these customers, and of the customers below them")
    public customerIds: string[];

    public constructor(init?: Partial<ListBulks>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListBulks'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<BulkInfo>(); }
}

/** @description Retrieve a list of conversations, each with its most recent message. */
// @Route("/conversations", "GET")
export class ListConversations implements IReturn<ListConversationsResponse>
{
    /** @description Return only conversations of these accounts */
    // @ApiMember(Description="Return only conversations of these accounts")
    public accountIds: string[];
    /** @description Return only conversations of these endpoints */
    // @ApiMember(Description="Return only conversations of these endpoints")
    public endpointIds: string[];
    /** @description Return only conversations of these customers, and of the customers below them */
    // @ApiMember(Description="Return only conversations of these customers, and of the customers below them")
    public customerIds: string[];
    /** @description Return only conversations whose most recent message is of this date or later, in ISO 8601 */
    // @ApiMember(Description="Return only conversations whose most recent message is of this date or later, in ISO 8601")
    public afterDate: string;

    public constructor(init?: Partial<ListConversations>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'ListConversations'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListConversationsResponse(); }
}

/** @description List who is told of texts that come in, in another platform's form. */
// @Route("/doors/listeners", "GET")
export class ListDoorListeners extends ListRequest<DoorListenerInfo> implements IReturn<ListResponse<DoorListenerInfo>>
{
    /** @description Only those of these accounts */
    // @ApiMember(Description="Only those of these accounts")
    public accountIds: string[];
    /** @description Only those of these endpoints */
    // @ApiMember(Description="Only those of these endpoints")
    public endpointIds: string[];
    /** @description Only those that are told in this form */
    // @ApiMember(Description="Only those that are told in this form")
    public form?: ListenerForms;

    public constructor(init?: Partial<ListDoorListeners>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListDoorListeners'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<DoorListenerInfo>(); }
}

/** @description List logins of front doors. */
// @Route("/doors/logins", "GET")
export class ListDoorLogins extends ListRequest<DoorLoginInfo> implements IReturn<ListResponse<DoorLoginInfo>>
{
    /** @description Only the logins of these accounts */
    // @ApiMember(Description="Only the logins of these accounts")
    public accountIds: string[];
    /** @description Only those of this door */
    // @ApiMember(Description="Only those of this door")
    public door?: DoorKinds;

    public constructor(init?: Partial<ListDoorLogins>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListDoorLogins'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<DoorLoginInfo>(); }
}

/** @description List ESMEs. */
// @Route("/esmes", "GET")
export class ListEsmes extends ListRequest<EsmeInfo> implements IReturn<ListResponse<EsmeInfo>>
{
    /** @description Only the ESMEs of these accounts */
    // @ApiMember(Description="Only the ESMEs of these accounts")
    public accountIds: string[];
    /** @description Only those that are shut out */
    // @ApiMember(Description="Only those that are shut out")
    public onlyDisabled: boolean;

    public constructor(init?: Partial<ListEsmes>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListEsmes'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<EsmeInfo>(); }
}

/** @description List what has happened since an event: the same that /event-stream tells as it happens. */
// @Route("/events", "GET")
export class ListEvents implements IReturn<ListEventsResponse>
{
    /** @description The last event that is known; if it is missing, only the ID of the newest one is returned */
    // @ApiMember(Description="The last event that is known; if it is missing, only the ID of the newest one is returned")
    public afterEventId: string;
    /** @description Return only events of these accounts */
    // @ApiMember(Description="Return only events of these accounts")
    public accountIds: string[];
    /** @description How many lines of the log to read, from 1 to 1000 */
    // @ApiMember(Description="How many lines of the log to read, from 1 to 1000")
    public count: number;

    public constructor(init?: Partial<ListEvents>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'ListEvents'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListEventsResponse(); }
}

/** @description Retrieve a list of files. */
// @Route("/files", "GET")
export class ListFiles extends ListRequest<FileInfo> implements IReturn<ListResponse<FileInfo>>
{
    /** @description Return only files of these accounts */
    // @ApiMember(Description="Return only files of these accounts")
    public accountIds: string[];
    /** @description Return only files of these customers, and of the customers below them */
    // @ApiMember(Description="Return only files of these customers, and of the customers below them")
    public customerIds: string[];
    /** @description Text that the name must contain */
    // @ApiMember(Description="Text that the name must contain")
    public fileName: string;
    /** @description Text that the content type must contain */
    // @ApiMember(Description="Text that the content type must contain")
    public contentType: string;
    /** @description Return only files of this type */
    // @ApiMember(Description="Return only files of this type")
    public type?: FileTypes;
    /** @description The first day of creation, YYYY-MM-DD in UTC */
    // @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
    public dateCreatedStart: string;
    /** @description The last day of creation, YYYY-MM-DD in UTC */
    // @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
    public dateCreatedEnd: string;
    /** @description Return only what this user uploaded */
    // @ApiMember(Description="Return only what this user uploaded")
    public userId: string;

    public constructor(init?: Partial<ListFiles>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListFiles'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<FileInfo>(); }
}

/** @description List limits. */
// @Route("/limits", "GET")
export class ListLimits extends ListRequest<LimitInfo> implements IReturn<ListResponse<LimitInfo>>
{
    /** @description Only the limits of these accounts, without those of the installation's connections */
    // @ApiMember(Description="Only the limits of these accounts, without those of the installation's connections")
    public accountIds: string[];

    public constructor(init?: Partial<ListLimits>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListLimits'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<LimitInfo>(); }
}

/** @description Retrieve a list of messages, sent and received. */
// @Route("/messages", "GET")
export class ListMessages extends ListRequest<MessageInfo> implements IReturn<ListResponse<MessageInfo>>
{
    /** @description Return only messages of these accounts */
    // @ApiMember(Description="Return only messages of these accounts")
    public accountIds: string[];
    /** @description Return only messages of these customers, and of the customers below them */
    // @ApiMember(Description="Return only messages of these customers, and of the customers below them")
    public customerIds: string[];
    /** @description Return only messages of these endpoints */
    // @ApiMember(Description="Return only messages of these endpoints")
    public endpointIds: string[];
    /** @description Return only messages of these conversations */
    // @ApiMember(Description="Return only messages of these conversations")
    public conversationIds: string[];
    /** @description Return only messages after this date, in ISO 8601; UTC when it names no time zone */
    // @ApiMember(Description="Return only messages after this date, in ISO 8601; UTC when it names no time zone")
    public afterDate: string;

    public constructor(init?: Partial<ListMessages>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListMessages'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<MessageInfo>(); }
}

/** @description Retrieve a list of those who want no more messages. */
// @Route("/opt-outs", "GET")
export class ListOptOuts extends ListRequest<OptOutInfo> implements IReturn<ListResponse<OptOutInfo>>
{
    /** @description Return only those of these accounts */
    // @ApiMember(Description="Return only those of these accounts")
    public accountIds: string[];
    /** @description Text that the address must contain */
    // @ApiMember(Description="Text that the address must contain")
    public address: string;

    public constructor(init?: Partial<ListOptOuts>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListOptOuts'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<OptOutInfo>(); }
}

/** @description List who hears from which number of a pool. */
// @Route("/pools/{poolId}/recipients", "GET")
export class ListPoolRecipients extends ListRequest<PoolRecipient> implements IReturn<ListResponse<PoolRecipient>>
{
    /** @description The ID of the pool */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    public poolId: string;
    /** @description Only those who hear from this number */
    // @ApiMember(Description="Only those who hear from this number")
    public endpointId: string;
    /** @description Text that the address must contain */
    // @ApiMember(Description="Text that the address must contain")
    public address: string;

    public constructor(init?: Partial<ListPoolRecipients>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListPoolRecipients'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<PoolRecipient>(); }
}

/** @description List pools of senders. */
// @Route("/pools", "GET")
export class ListPools extends ListRequest<PoolInfo> implements IReturn<ListResponse<PoolInfo>>
{
    /** @description Only the pools of these accounts */
    // @ApiMember(Description="Only the pools of these accounts")
    public accountIds: string[];
    /** @description Only pools for which this number writes */
    // @ApiMember(Description="Only pools for which this number writes")
    public endpointId: string;

    public constructor(init?: Partial<ListPools>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListPools'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<PoolInfo>(); }
}

/** @description List routes. */
// @Route("/routes", "GET")
export class ListRoutes extends ListRequest<RouteInfo> implements IReturn<ListResponse<RouteInfo>>
{
    /** @description Only the routes of these accounts, without those for every account */
    // @ApiMember(Description="Only the routes of these accounts, without those for every account")
    public accountIds: string[];
    /** @description Only routes over this connection */
    // @ApiMember(Description="Only routes over this connection")
    public connectionId: string;
    /** @description Only routes of this endpoint */
    // @ApiMember(Description="Only routes of this endpoint")
    public endpointId: string;
    /** @description What the prefix must begin with, as +44 */
    // @ApiMember(Description="What the prefix must begin with, as +44")
    public prefix: string;

    public constructor(init?: Partial<ListRoutes>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListRoutes'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<RouteInfo>(); }
}

/** @description Retrieve a list of sessions. */
// @Route("/sessions", "GET")
export class ListSessions extends ListRequest<SessionInfo> implements IReturn<ListResponse<SessionInfo>>
{
    /** @description Return only sessions of these accounts */
    // @ApiMember(Description="Return only sessions of these accounts")
    public accountIds: string[];
    /** @description Search the archive, which has the sessions that ended more than 15 days ago, and nothing else */
    // @ApiMember(Description="Search the archive, which has the sessions that ended more than 15 days ago, and nothing else")
    public searchArchive: boolean;
    /** @description The first day of creation, YYYY-MM-DD in UTC */
    // @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
    public startDate: string;
    /** @description The last day of creation, YYYY-MM-DD in UTC */
    // @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
    public endDate: string;
    /** @description Return only sessions of these customers, and of the customers below them */
    // @ApiMember(Description="Return only sessions of these customers, and of the customers below them")
    public customerIds: string[];
    /** @description Return only sessions of these endpoints */
    // @ApiMember(Description="Return only sessions of these endpoints")
    public endpointIds: string[];
    /** @description Text that the address of the beginner must contain */
    // @ApiMember(Description="Text that the address of the beginner must contain")
    public from: string;
    /** @description Text that the address of the other side must contain */
    // @ApiMember(Description="Text that the address of the other side must contain")
    public to: string;
    /** @description Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened */
    // @ApiMember(Description="Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened")
    public log: string;
    /** @description Return only children of this session; a chat has none, so the list is empty then */
    // @ApiMember(Description="Return only children of this session; a chat has none, so the list is empty then")
    public parentSessionId: string;

    public constructor(init?: Partial<ListSessions>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListSessions'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<SessionInfo>(); }
}

/** @description List what a webhook was told. */
// @Route("/webhooks/{webhookId}/deliveries", "GET")
export class ListWebhookDeliveries extends ListRequest<WebhookDeliveryInfo> implements IReturn<ListResponse<WebhookDeliveryInfo>>
{
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    public webhookId: string;
    /** @description Only deliveries in this state */
    // @ApiMember(Description="Only deliveries in this state")
    public state?: WebhookDeliveryStates;
    /** @description Only what is about these messages or sessions */
    // @ApiMember(Description="Only what is about these messages or sessions")
    public subjectIds: string[];

    public constructor(init?: Partial<ListWebhookDeliveries>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListWebhookDeliveries'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<WebhookDeliveryInfo>(); }
}

/** @description List webhooks. */
// @Route("/webhooks", "GET")
export class ListWebhooks extends ListRequest<WebhookInfo> implements IReturn<ListResponse<WebhookInfo>>
{
    /** @description Only the webhooks of these accounts */
    // @ApiMember(Description="Only the webhooks of these accounts")
    public accountIds: string[];
    /** @description Only those that are disabled */
    // @ApiMember(Description="Only those that are disabled")
    public onlyDisabled: boolean;

    public constructor(init?: Partial<ListWebhooks>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListWebhooks'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<WebhookInfo>(); }
}

/** @description Mark every message of a conversation as read. */
// @Route("/conversations/{conversationId}/read", "POST")
export class MarkConversationRead implements IReturn<MarkReadResponse>
{
    /** @description The ID of the conversation */
    // @ApiMember(Description="The ID of the conversation", IsRequired=true)
    public conversationId: string;

    public constructor(init?: Partial<MarkConversationRead>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'MarkConversationRead'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new MarkReadResponse(); }
}

/** @description Mark messages as read. */
// @Route("/messages/read", "POST")
export class MarkMessagesRead implements IReturn<MarkReadResponse>
{
    /** @description The IDs of the messages, 1000 at most */
    // @ApiMember(Description="The IDs of the messages, 1000 at most", IsRequired=true)
    public messageIds: string[];

    public constructor(init?: Partial<MarkMessagesRead>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'MarkMessagesRead'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new MarkReadResponse(); }
}

/** @description Make an API key. */
// @Route("/keys", "POST")
export class NewApiKey implements IReturn<NewApiKeyResponse>
{
    /** @description What the key is for, as people call it */
    // @ApiMember(Description="What the key is for, as people call it", IsRequired=true)
    public name: string;
    /** @description What the key may do; if it is missing, everything its maker and its user may */
    // @ApiMember(Description="What the key may do; if it is missing, everything its maker and its user may")
    public roles: string[];
    /** @description The account the key works for; may be missing for a caller who has only one */
    // @ApiMember(Description="The account the key works for; may be missing for a caller who has only one")
    public accountId: string;
    /** @description The user the key acts as; if it is missing, its maker. Only managers may name another */
    // @ApiMember(Description="The user the key acts as; if it is missing, its maker. Only managers may name another")
    public userId: string;
    /** @description When the key stops to work, in ISO 8601; if it is missing, never */
    // @ApiMember(Description="When the key stops to work, in ISO 8601; if it is missing, never")
    public expires: string;

    public constructor(init?: Partial<NewApiKey>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewApiKey'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new NewApiKeyResponse(); }
}

/** @description Let a program that was written for Twilio, Kannel or Jasmin come in. */
// @Route("/doors/logins", "POST")
export class NewDoorLogin implements IReturn<NewDoorLoginResponse>
{
    /** @description The platform that the program was written for */
    // @ApiMember(Description="The platform that the program was written for", IsRequired=true)
    public door?: DoorKinds;
    /** @description The name that it comes in with; of Twilio a SID, which is made if it is missing */
    // @ApiMember(Description="The name that it comes in with; of Twilio a SID, which is made if it is missing")
    public username: string;
    /** @description Of Twilio a key (SK...), which signs nothing, instead of an AccountSid */
    // @ApiMember(Description="Of Twilio a key (SK...), which signs nothing, instead of an AccountSid")
    public apiKey: boolean;
    /** @description Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made */
    // @ApiMember(Description="Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made")
    public password: string;
    /** @description The user that it acts as; if it is missing, the caller */
    // @ApiMember(Description="The user that it acts as; if it is missing, the caller")
    public userId: string;
    /** @description The endpoint that sends where a request names no sender */
    // @ApiMember(Description="The endpoint that sends where a request names no sender")
    public endpointId: string;
    /** @description The account that it works for; may be missing for a caller who has only one */
    // @ApiMember(Description="The account that it works for; may be missing for a caller who has only one")
    public accountId: string;

    public constructor(init?: Partial<NewDoorLogin>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewDoorLogin'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new NewDoorLoginResponse(); }
}

/** @description Let a program of a customer bind to the SMSC. */
// @Route("/esmes", "POST")
export class NewEsme extends EsmeRights implements IReturn<NewEsmeResponse>
{
    /** @description The name that it binds with, 1 to 15 characters of ASCII; each is there once */
    // @ApiMember(Description="The name that it binds with, 1 to 15 characters of ASCII; each is there once", IsRequired=true)
    public systemId: string;
    /** @description The password that it binds with, 8 characters of ASCII; if it is missing, one is made */
    // @ApiMember(Description="The password that it binds with, 8 characters of ASCII; if it is missing, one is made")
    public password: string;
    /** @description The account that it sends for; may be missing for a caller who has only one */
    // @ApiMember(Description="The account that it sends for; may be missing for a caller who has only one")
    public accountId: string;

    public constructor(init?: Partial<NewEsme>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'NewEsme'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new NewEsmeResponse(); }
}

/** @description Keep a file in an account: the file of a multipart form with its fields, or base64. */
// @Route("/files", "POST")
export class NewFile implements IReturn<FileInfo>
{
    /** @description The account; needed by who has several */
    // @ApiMember(Description="The account; needed by who has several")
    public accountId: string;
    /** @description The customer that it belongs to */
    // @ApiMember(Description="The customer that it belongs to")
    public customerId: string;
    /** @description The content */
    // @ApiMember(Description="The content", IsRequired=true)
    public data: string;
    /** @description The name that recipients see */
    // @ApiMember(Description="The name that recipients see", IsRequired=true)
    public fileName: string;
    /** @description What it is, as image/png */
    // @ApiMember(Description="What it is, as image/png", IsRequired=true)
    public contentType: string;

    public constructor(init?: Partial<NewFile>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewFile'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new FileInfo(); }
}

/** @description Make a pool of senders. */
// @Route("/pools", "POST")
export class NewPool implements IReturn<PoolInfo>
{
    /** @description What people call it */
    // @ApiMember(Description="What people call it", IsRequired=true)
    public name: string;
    /** @description The numbers that write for it */
    // @ApiMember(Description="The numbers that write for it")
    public endpointIds: string[];
    /** @description The account it belongs to; may be missing for a caller who has only one */
    // @ApiMember(Description="The account it belongs to; may be missing for a caller who has only one")
    public accountId: string;
    /** @description The customer it belongs to */
    // @ApiMember(Description="The customer it belongs to")
    public customerId: string;

    public constructor(init?: Partial<NewPool>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewPool'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new PoolInfo(); }
}

/** @description Let messages go over a connection. */
// @Route("/routes", "POST")
export class NewRoute implements IReturn<RouteInfo>
{
    /** @description The connection that they may go over */
    // @ApiMember(Description="The connection that they may go over", IsRequired=true)
    public connectionId: string;
    /** @description What their recipients' numbers begin with, as +44; if it is missing, any number */
    // @ApiMember(Description="What their recipients' numbers begin with, as +44; if it is missing, any number")
    public prefix: string;
    /** @description Only messages from this endpoint */
    // @ApiMember(Description="Only messages from this endpoint")
    public endpointId: string;
    /** @description Only messages of this account; if it is missing, that of the endpoint, or else every account */
    // @ApiMember(Description="Only messages of this account; if it is missing, that of the endpoint, or else every account")
    public accountId: string;
    /** @description Lower goes first; 10 if it is missing */
    // @ApiMember(Description="Lower goes first; 10 if it is missing")
    public priority?: number;
    /** @description What a segment costs, with six decimals at most; among equals the cheapest goes first */
    // @ApiMember(Description="What a segment costs, with six decimals at most; among equals the cheapest goes first")
    public cost?: number;

    public constructor(init?: Partial<NewRoute>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewRoute'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new RouteInfo(); }
}

/** @description Create a new session. Only chats can be created: calls and faxes need a carrier for voice. */
// @Route("/sessions", "POST")
export class NewSession implements IReturn<SessionInfo>
{
    /** @description The channel of the session; Chat if it is missing */
    // @ApiMember(Description="The channel of the session; Chat if it is missing")
    public channel?: FlowChannels;
    /** @description The address of the party to talk to, e.g. +15556667777 */
    // @ApiMember(Description="The address of the party to talk to, e.g. +15556667777", IsRequired=true)
    public destination: string;
    /** @description The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number */
    // @ApiMember(Description="The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number")
    public callerId: string;
    /** @description The ID of the endpoint to talk from; CallerId is not used if it is specified */
    // @ApiMember(Description="The ID of the endpoint to talk from; CallerId is not used if it is specified")
    public endpointId: string;

    public constructor(init?: Partial<NewSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewSession'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new SessionInfo(); }
}

/** @description Subscribe an address to kinds of events. */
// @Route("/webhooks", "POST")
export class NewWebhook implements IReturn<NewWebhookResponse>
{
    /** @description The address that is told, of http or https */
    // @ApiMember(Description="The address that is told, of http or https", IsRequired=true)
    public url: string;
    /** @description The kinds of events, as message.received or message.*; if it is missing, all of them */
    // @ApiMember(Description="The kinds of events, as message.received or message.*; if it is missing, all of them")
    public kinds: string[];
    /** @description What it is for, as people call it */
    // @ApiMember(Description="What it is for, as people call it")
    public description: string;
    /** @description The account whose events are told; may be missing for a caller who has only one */
    // @ApiMember(Description="The account whose events are told; may be missing for a caller who has only one")
    public accountId: string;
    /** @description The secret to sign with, whsec_ and a key in base64; if it is missing, one is made */
    // @ApiMember(Description="The secret to sign with, whsec_ and a key in base64; if it is missing, one is made")
    public secret: string;

    public constructor(init?: Partial<NewWebhook>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewWebhook'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new NewWebhookResponse(); }
}

/** @description Do nothing: the operation is there for the types of its request. */
// @Route("/not-used")
export class NotUsedRequest implements IReturnVoid
{
    public nodeParameter: NodeParameter;

    public constructor(init?: Partial<NotUsedRequest>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NotUsedRequest'; }
    public getMethod() { return 'POST'; }
    public createResponse() {}
}

/** @description Change a login of a front door; what is missing stays as it is. */
// @Route("/doors/logins/{loginId}", "PATCH")
export class PatchDoorLogin implements IReturn<DoorLoginInfo>
{
    /** @description The ID of the login */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    public loginId: string;
    /** @description The user that it acts as from now on */
    // @ApiMember(Description="The user that it acts as from now on")
    public userId: string;
    /** @description The endpoint that sends where a request names no sender; an empty text is none */
    // @ApiMember(Description="The endpoint that sends where a request names no sender; an empty text is none")
    public endpointId: string;

    public constructor(init?: Partial<PatchDoorLogin>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchDoorLogin'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new DoorLoginInfo(); }
}

/** @description Change what an ESME may do; what is missing stays as it is, and so does a list that is empty. */
// @Route("/esmes/{esmeId}", "PATCH")
export class PatchEsme extends EsmeRights implements IReturn<EsmeInfo>
{
    /** @description The ID of the ESME */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    public esmeId: string;
    /** @description Shut it out, or let it in again */
    // @ApiMember(Description="Shut it out, or let it in again")
    public disabled?: boolean;

    public constructor(init?: Partial<PatchEsme>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchEsme'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new EsmeInfo(); }
}

/** @description Change the name or the customer of a file; what is left out stays as it is. */
// @Route("/files/{fileId}", "PATCH")
export class PatchFile implements IReturn<FileInfo>
{
    /** @description The ID of the file */
    // @ApiMember(Description="The ID of the file", IsRequired=true)
    public fileId: string;
    /** @description Its new name */
    // @ApiMember(Description="Its new name")
    public fileName: string;
    /** @description The customer that it belongs to from now on */
    // @ApiMember(Description="The customer that it belongs to from now on")
    public customerId: string;

    public constructor(init?: Partial<PatchFile>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchFile'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new FileInfo(); }
}

/** @description Change a pool of senders; what is missing stays as it is. */
// @Route("/pools/{poolId}", "PATCH")
export class PatchPool implements IReturn<PoolInfo>
{
    /** @description The ID of the pool */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    public poolId: string;
    /** @description What people call it from now on */
    // @ApiMember(Description="What people call it from now on")
    public name: string;
    /** @description Whether nothing can be sent from it */
    // @ApiMember(Description="Whether nothing can be sent from it")
    public disabled?: boolean;
    /** @description Numbers that join; one that is there stays */
    // @ApiMember(Description="Numbers that join; one that is there stays")
    public addEndpointIds: string[];
    /** @description Numbers that leave; their recipients hear from another one next time */
    // @ApiMember(Description="Numbers that leave; their recipients hear from another one next time")
    public removeEndpointIds: string[];

    public constructor(init?: Partial<PatchPool>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchPool'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new PoolInfo(); }
}

/** @description Change a route; what is missing stays as it is. */
// @Route("/routes/{routeId}", "PATCH")
export class PatchRoute implements IReturn<RouteInfo>
{
    /** @description The ID of the route */
    // @ApiMember(Description="The ID of the route", IsRequired=true)
    public routeId: string;
    /** @description Lower goes first */
    // @ApiMember(Description="Lower goes first")
    public priority?: number;
    /** @description What a segment costs, with six decimals at most */
    // @ApiMember(Description="What a segment costs, with six decimals at most")
    public cost?: number;
    /** @description Whether it does not count at all */
    // @ApiMember(Description="Whether it does not count at all")
    public disabled?: boolean;

    public constructor(init?: Partial<PatchRoute>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchRoute'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new RouteInfo(); }
}

/** @description Change a webhook; what is missing stays as it is. */
// @Route("/webhooks/{webhookId}", "PATCH")
export class PatchWebhook implements IReturn<WebhookInfo>
{
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    public webhookId: string;
    /** @description The address that is told from now on */
    // @ApiMember(Description="The address that is told from now on")
    public url: string;
    /** @description The kinds of events from now on; * is all of them, and an empty list changes nothing */
    // @ApiMember(Description="The kinds of events from now on; * is all of them, and an empty list changes nothing")
    public kinds: string[];
    /** @description What it is for, as people call it */
    // @ApiMember(Description="What it is for, as people call it")
    public description: string;
    /** @description Disable it, or enable it again: then it is told first what it missed meanwhile */
    // @ApiMember(Description="Disable it, or enable it again: then it is told first what it missed meanwhile")
    public disabled?: boolean;

    public constructor(init?: Partial<PatchWebhook>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchWebhook'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new WebhookInfo(); }
}

/** @description Tell how a text would be sent and what it would cost; nothing is stored or sent. */
// @Route("/messages/preview", "POST")
export class PreviewMessage implements IReturn<MessagePreview>
{
    /** @description The text */
    // @ApiMember(Description="The text", IsRequired=true)
    public body: string;
    /** @description The ID of the endpoint that would send it */
    // @ApiMember(Description="The ID of the endpoint that would send it")
    public endpointId: string;
    /** @description The address that it would be sent to; needs EndpointId */
    // @ApiMember(Description="The address that it would be sent to; needs EndpointId")
    public toAddress: string;

    public constructor(init?: Partial<PreviewMessage>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PreviewMessage'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new MessagePreview(); }
}

/** @description Erase the text of a message for good. */
// @Route("/messages/{messageId}/redact", "POST")
export class RedactMessage implements IReturnVoid
{
    /** @description The ID of the message */
    // @ApiMember(Description="The ID of the message", IsRequired=true)
    public messageId: string;

    public constructor(init?: Partial<RedactMessage>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'RedactMessage'; }
    public getMethod() { return 'POST'; }
    public createResponse() {}
}

/** @description Record that somebody wants messages again. */
// @Route("/opt-outs", "DELETE")
export class RemoveOptOut implements IReturnVoid
{
    /** @description The address, as +15556667777 */
    // @ApiMember(Description="The address, as +15556667777", IsRequired=true)
    public address: string;
    /** @description The account; needed by who has several */
    // @ApiMember(Description="The account; needed by who has several")
    public accountId: string;
    /** @description The ID of an endpoint or pool; the whole account without */
    // @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
    public scope: string;

    public constructor(init?: Partial<RemoveOptOut>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'RemoveOptOut'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() {}
}

/** @description Tell a webhook again; give one of the three members. */
// @Route("/webhooks/{webhookId}/replay", "POST")
export class ReplayWebhook implements IReturn<ReplayWebhookResponse>
{
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    public webhookId: string;
    /** @description Everything from the event with this number on */
    // @ApiMember(Description="Everything from the event with this number on")
    public fromNumber?: number;
    /** @description Everything from this date on, in ISO 8601; UTC without a zone */
    // @ApiMember(Description="Everything from this date on, in ISO 8601; UTC without a zone")
    public fromDate: string;
    /** @description This one delivery alone */
    // @ApiMember(Description="This one delivery alone")
    public deliveryId: string;

    public constructor(init?: Partial<ReplayWebhook>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'ReplayWebhook'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new ReplayWebhookResponse(); }
}

/** @description Revoke an API key. */
// @Route("/keys/{keyId}", "DELETE")
export class RevokeApiKey implements IReturnVoid
{
    /** @description The ID of the key */
    // @ApiMember(Description="The ID of the key", IsRequired=true)
    public keyId: string;

    public constructor(init?: Partial<RevokeApiKey>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'RevokeApiKey'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() {}
}

/** @description Give a login of a front door another password. */
// @Route("/doors/logins/{loginId}/password", "POST")
export class RotateDoorPassword implements IReturn<RotateDoorPasswordResponse>
{
    /** @description The ID of the login */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    public loginId: string;
    /** @description The password from now on, 8 characters or more; if it is missing, one is made */
    // @ApiMember(Description="The password from now on, 8 characters or more; if it is missing, one is made")
    public password: string;

    public constructor(init?: Partial<RotateDoorPassword>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'RotateDoorPassword'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new RotateDoorPasswordResponse(); }
}

/** @description Give an ESME another password. */
// @Route("/esmes/{esmeId}/password", "POST")
export class RotateEsmePassword implements IReturn<RotateEsmePasswordResponse>
{
    /** @description The ID of the ESME */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    public esmeId: string;
    /** @description The password from now on, 8 characters of ASCII; if it is missing, one is made */
    // @ApiMember(Description="The password from now on, 8 characters of ASCII; if it is missing, one is made")
    public password: string;

    public constructor(init?: Partial<RotateEsmePassword>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'RotateEsmePassword'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new RotateEsmePasswordResponse(); }
}

/** @description Give a webhook a new secret. */
// @Route("/webhooks/{webhookId}/secret", "POST")
export class RotateWebhookSecret implements IReturn<RotateWebhookSecretResponse>
{
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    public webhookId: string;
    /** @description How long the secret before it signs too, up to 720 hours; if missing, 24 */
    // @ApiMember(Description="How long the secret before it signs too, up to 720 hours; if missing, 24")
    public keepHours?: number;

    public constructor(init?: Partial<RotateWebhookSecret>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'RotateWebhookSecret'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new RotateWebhookSecretResponse(); }
}

/** @description Send a message at a later time: into a session, or from an endpoint to an address. */
// @Route("/messages/schedule", "POST")
export class ScheduleMessage implements IReturn<ScheduledMessage>
{
    /** @description The ID of the session to send into. Specify either this or EndpointId+ToAddress */
    // @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    public sessionId: string;
    /** @description The ID of the endpoint to send from. Not used if SessionId is specified */
    // @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
    public endpointId: string;
    /** @description The address to send to, e.g. +15556667777. Not used if SessionId is specified */
    // @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    public toAddress: string;
    /** @description The body of the message */
    // @ApiMember(Description="The body of the message", IsRequired=true)
    public body: string;
    /** @description When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00 */
    // @ApiMember(Description="When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00", IsRequired=true)
    public sendAt: string;

    public constructor(init?: Partial<ScheduleMessage>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'ScheduleMessage'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new ScheduledMessage(); }
}

/** @description Send one text to many recipients, each with their own values in it. */
// @Route("/bulks", "POST")
export class SendBulk implements IReturn<BulkInfo>
{
    /** @description The ID of the endpoint to send from, a pool of senders perhaps */
    // @ApiMember(Description="The ID of the endpoint to send from, a pool of senders perhaps", IsRequired=true)
    public endpointId: string;
    /** @description The text; {{name}} stands for a variable */
    // @ApiMember(Description="The text; {{name}} stands for a variable", IsRequired=true)
    public body: string;
    /** @description Whom to send to, 10000 at most, each address once */
    // @ApiMember(Description="Whom to send to, 10000 at most, each address once", IsRequired=true)
    public recipients: BulkRecipient[];
    /** @description When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00 */
    // @ApiMember(Description="When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00")
    public sendAt: string;

    public constructor(init?: Partial<SendBulk>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'SendBulk'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new BulkInfo(); }
}

/** @description Send files, with a text or without one: into a session, or from an endpoint to an address. */
// @Route("/messages/media", "POST")
export class SendMedia implements IReturn<MessageInfo>
{
    /** @description The ID of the session to send into. Specify either this or EndpointId+ToAddress */
    // @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    public sessionId: string;
    /** @description The ID of the endpoint to send from. Not used if SessionId is specified */
    // @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
    public endpointId: string;
    /** @description The address to send to, e.g. +15556667777. Not used if SessionId is specified */
    // @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    public toAddress: string;
    /** @description The text that goes with the files */
    // @ApiMember(Description="The text that goes with the files")
    public body: string;
    /** @description The IDs of the files, as UploadFile gives them, in their order */
    // @ApiMember(Description="The IDs of the files, as UploadFile gives them, in their order", IsRequired=true)
    public fileIds: string[];

    public constructor(init?: Partial<SendMedia>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'SendMedia'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new MessageInfo(); }
}

/** @description Send a message into a session, or from an endpoint to an address. */
// @Route("/sessions/{sessionId}/messages", "POST")
// @Route("/messages")
export class SendMessage implements IReturn<MessageInfo>
{
    /** @description The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress */
    // @ApiMember(Description="The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress")
    public sessionId: string;
    /** @description The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified */
    // @ApiMember(Description="The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified")
    public endpointId: string;
    /** @description The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified */
    // @ApiMember(Description="The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified")
    public toAddress: string;
    /** @description The body of the message */
    // @ApiMember(Description="The body of the message")
    public body: string;

    public constructor(init?: Partial<SendMessage>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'SendMessage'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new MessageInfo(); }
}

/** @description Have an address told of every text that comes in for an endpoint, in place of the one before it in this form. */
// @Route("/doors/listeners", "PUT")
export class SetDoorListener implements IReturn<DoorListenerInfo>
{
    /** @description The endpoint whose texts are told */
    // @ApiMember(Description="The endpoint whose texts are told", IsRequired=true)
    public endpointId: string;
    /** @description The address that is told; in Kannel's form with its escape codes */
    // @ApiMember(Description="The address that is told; in Kannel's form with its escape codes", IsRequired=true)
    public url: string;
    /** @description Whose form they are told in; Twilio's if it is missing */
    // @ApiMember(Description="Whose form they are told in; Twilio's if it is missing")
    public form?: ListenerForms;
    /** @description In Twilio's form: the login whose AuthToken signs; may be missing while there is only one */
    // @ApiMember(Description="In Twilio's form: the login whose AuthToken signs; may be missing while there is only one")
    public loginId: string;
    /** @description In the forms of Kannel and Jasmin: GET, as is usual, or POST */
    // @ApiMember(Description="In the forms of Kannel and Jasmin: GET, as is usual, or POST")
    public method: string;
    /** @description In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none */
    // @ApiMember(Description="In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none")
    public maxMessages?: number;
    /** @description In Kannel's form: have the header X-Kannel-From */
    // @ApiMember(Description="In Kannel's form: have the header X-Kannel-From")
    public sendSender: boolean;
    /** @description In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2 */
    // @ApiMember(Description="In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2")
    public recode: boolean;

    public constructor(init?: Partial<SetDoorListener>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'SetDoorListener'; }
    public getMethod() { return 'PUT'; }
    public createResponse() { return new DoorListenerInfo(); }
}

/** @description Limit a number or a connection; what is missing is limited no more. */
// @Route("/limits/{limitedId}", "PUT")
export class SetLimit implements IReturn<LimitInfo>
{
    /** @description The ID of the endpoint or connection */
    // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    public limitedId: string;
    /** @description Segments a second of a number, kept as whole segments a minute: 1.25 is 75 */
    // @ApiMember(Description="Segments a second of a number, kept as whole segments a minute: 1.25 is 75")
    public ratePerSecond?: number;
    /** @description Segments a day */
    // @ApiMember(Description="Segments a day")
    public dailyCap?: number;

    public constructor(init?: Partial<SetLimit>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'SetLimit'; }
    public getMethod() { return 'PUT'; }
    public createResponse() { return new LimitInfo(); }
}

/** @description Send a sample to a webhook. */
// @Route("/webhooks/{webhookId}/test", "POST")
export class TestWebhook implements IReturnVoid
{
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    public webhookId: string;

    public constructor(init?: Partial<TestWebhook>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'TestWebhook'; }
    public getMethod() { return 'POST'; }
    public createResponse() {}
}

/** @description Keep a file, to be sent with messages; as base64, or as the file of a multipart form. */
// @Route("/app/files", "POST")
export class UploadFile implements IReturn<FileInfo>
{
    /** @description The content */
    // @ApiMember(Description="The content", IsRequired=true)
    public data: string;
    /** @description The name that recipients see */
    // @ApiMember(Description="The name that recipients see", IsRequired=true)
    public fileName: string;
    /** @description What it is, as image/png */
    // @ApiMember(Description="What it is, as image/png", IsRequired=true)
    public contentType: string;
    /** @description The account; needed by who has several */
    // @ApiMember(Description="The account; needed by who has several")
    public accountId: string;
    /** @description The customer that it belongs to; needed by a Customer who has several */
    // @ApiMember(Description="The customer that it belongs to; needed by a Customer who has several")
    public customerId: string;

    public constructor(init?: Partial<UploadFile>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'UploadFile'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new FileInfo(); }
}

