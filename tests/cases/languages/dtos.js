/* Options:
Version: 8.10
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: http://trunkline.test

//AddServiceStackTypes: True
//AddDocAnnotations: True
//AddDescriptionAsComments: True
//IncludeTypes: 
//ExcludeTypes: 
//DefaultImports: 
*/

"use strict";
/** @description Values by name. */
class Struct {
    /** @param {{ [index:string]: Value; }} [init] */
    constructor(init) { Object.assign(this, init) }
}
/** @description A value of one of the kinds that flows have. */
class Value {
    /** @param {{boolValue?:boolean,stringValue?:string,numberValue?:number,listValue?:Struct[],structValue?:Struct}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {?boolean} */
    boolValue;
    /** @type {string} */
    stringValue;
    /** @type {?number} */
    numberValue;
    /** @type {Struct[]} */
    listValue;
    /** @type {Struct} */
    structValue;
}
/** @description What one parameter of a node is set to, or where it comes from. */
class NodeParameter {
    /** @param {{id?:string,type?:string,source?:string,value?:Value,expression?:string,referenceId?:string,isOutput?:boolean,isAsync?:boolean,listParameters?:NodeParameterMap[],structParameters?:NodeParameterMap}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description Unique in the flow */
    // @ApiMember(Description="Unique in the flow")
    /** @type {string} */
    id;
    /** @description The name of one of the types of values, as String or Transition */
    // @ApiMember(Description="The name of one of the types of values, as String or Transition")
    /** @type {string} */
    type;
    /** @description Where it comes from: Value, Expression, or an object as Customer */
    // @ApiMember(Description="Where it comes from: Value, Expression, or an object as Customer")
    /** @type {string} */
    source;
    /** @description The value, where the source is Value */
    // @ApiMember(Description="The value, where the source is Value")
    /** @type {Value} */
    value;
    /** @description The expression, where the source is Expression */
    // @ApiMember(Description="The expression, where the source is Expression")
    /** @type {string} */
    expression;
    /** @description The name of the field, where the source is an object */
    // @ApiMember(Description="The name of the field, where the source is an object")
    /** @type {string} */
    referenceId;
    /** @type {boolean} */
    isOutput;
    /** @type {boolean} */
    isAsync;
    /** @type {NodeParameterMap[]} */
    listParameters;
    /** @type {NodeParameterMap} */
    structParameters;
}
/** @description The parameters of a node by name. */
class NodeParameterMap {
    /** @param {{ [index:string]: NodeParameter; }} [init] */
    constructor(init) { Object.assign(this, init) }
}
/** @description An API key: what it may do and when it was used, never the key itself. */
class ApiKeyInfo {
    /** @param {{id?:string,accountId?:string,userId?:string,name?:string,hint?:string,roles?:string[],dateCreated?:string,expires?:string,lastUsed?:string,revoked?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @description The one account that the key works for */
    // @ApiMember(Description="The one account that the key works for")
    /** @type {string} */
    accountId;
    /** @description The user that the key acts as */
    // @ApiMember(Description="The user that the key acts as")
    /** @type {string} */
    userId;
    /** @type {string} */
    name;
    /** @description The last characters of the key, to tell it from others */
    // @ApiMember(Description="The last characters of the key, to tell it from others")
    /** @type {string} */
    hint;
    /** @description What the key may do, as long as its user still has these roles */
    // @ApiMember(Description="What the key may do, as long as its user still has these roles")
    /** @type {string[]} */
    roles;
    /** @type {string} */
    dateCreated;
    /** @description When the key stops to work; missing for a key that works until revoked */
    // @ApiMember(Description="When the key stops to work; missing for a key that works until revoked")
    /** @type {string} */
    expires;
    /** @description When the key was used last, exact to a minute */
    // @ApiMember(Description="When the key was used last, exact to a minute")
    /** @type {string} */
    lastUsed;
    /** @description When the key was revoked */
    // @ApiMember(Description="When the key was revoked")
    /** @type {string} */
    revoked;
}
/** @description What one attempt to hand a message to the carrier came to. */
/** @typedef {'accepted'|'deferred'|'refused'|'unknown'} */
var AttemptOutcomes;
(function (AttemptOutcomes) {
    AttemptOutcomes["accepted"] = "accepted"
    AttemptOutcomes["deferred"] = "deferred"
    AttemptOutcomes["refused"] = "refused"
    AttemptOutcomes["unknown"] = "unknown"
})(AttemptOutcomes || (AttemptOutcomes = {}));
/** @description How many messages of a bulk have each status. */
class BulkCounts {
    /** @param {{pending?:number,refused?:number,scheduled?:number,queued?:number,sent?:number,delivered?:number,undelivered?:number,failed?:number,unconfirmed?:number,canceled?:number}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description Recipients for whom there is no message yet, and none will be if it is canceled */
    // @ApiMember(Description="Recipients for whom there is no message yet, and none will be if it is canceled")
    /** @type {number} */
    pending;
    /** @description Recipients who get no message; the results say why */
    // @ApiMember(Description="Recipients who get no message; the results say why")
    /** @type {number} */
    refused;
    /** @type {number} */
    scheduled;
    /** @description Waiting or being sent */
    // @ApiMember(Description="Waiting or being sent")
    /** @type {number} */
    queued;
    /** @type {number} */
    sent;
    /** @type {number} */
    delivered;
    /** @type {number} */
    undelivered;
    /** @type {number} */
    failed;
    /** @type {number} */
    unconfirmed;
    /** @type {number} */
    canceled;
}
/** @description One recipient of a bulk, with the values of the variables in its text. */
class BulkRecipient {
    /** @param {{toAddress?:string,variables?:{ [index:string]: string; }}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The address, e.g. +15556667777 */
    // @ApiMember(Description="The address, e.g. +15556667777", IsRequired=true)
    /** @type {string} */
    toAddress;
    /** @description The values of the variables of the text, by their names */
    // @ApiMember(Description="The values of the variables of the text, by their names")
    /** @type {{ [index:string]: string; }} */
    variables;
}
/** @description What became of one recipient of a bulk. */
class BulkResult {
    /** @param {{number?:number,toAddress?:string,status?:string,messageId?:string,error?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description Which recipient of the request it was; the first one is 0 */
    // @ApiMember(Description="Which recipient of the request it was; the first one is 0")
    /** @type {number} */
    number;
    /** @type {string} */
    toAddress;
    /** @description The status of the message, or refused */
    // @ApiMember(Description="The status of the message, or refused")
    /** @type {string} */
    status;
    /** @type {string} */
    messageId;
    /** @description What went wrong last, in words */
    // @ApiMember(Description="What went wrong last, in words")
    /** @type {string} */
    error;
}
/** @description How far a bulk is: whether its messages are made, or taken back. */
/** @typedef {'making'|'made'|'canceling'|'canceled'} */
var BulkStatuses;
(function (BulkStatuses) {
    BulkStatuses["making"] = "making"
    BulkStatuses["made"] = "made"
    BulkStatuses["canceling"] = "canceling"
    BulkStatuses["canceled"] = "canceled"
})(BulkStatuses || (BulkStatuses = {}));
/** @description Which way a message went, seen from the endpoint. */
/** @typedef {'Incoming'|'Outgoing'} */
var MessageDirections;
(function (MessageDirections) {
    MessageDirections["Incoming"] = "Incoming"
    MessageDirections["Outgoing"] = "Outgoing"
})(MessageDirections || (MessageDirections = {}));
/** @description One message. */
class MessageInfo {
    /** @param {{id?:string,accountId?:string,customerId?:string,endpointId?:string,endpointDisplayName?:string,date?:string,direction?:MessageDirections,otherAddress?:string,sender?:string,text?:string,isUnread?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    accountId;
    /** @type {string} */
    customerId;
    /** @type {string} */
    endpointId;
    /** @type {string} */
    endpointDisplayName;
    /** @type {string} */
    date;
    /** @type {MessageDirections} */
    direction;
    /** @type {string} */
    otherAddress;
    /** @type {string} */
    sender;
    /** @type {string} */
    text;
    /** @type {boolean} */
    isUnread;
}
/** @description All messages between an endpoint and another address, with the newest of them. */
class ConversationInfo {
    /** @param {{id?:string,endpointId?:string,otherAddress?:string,mostRecentMessage?:MessageInfo}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    endpointId;
    /** @type {string} */
    otherAddress;
    /** @type {MessageInfo} */
    mostRecentMessage;
}
/** @description Somebody read messages of a conversation. */
class ConversationRead {
    /** @param {{conversationId?:string,accountId?:string,endpointId?:string,date?:string,readBy?:string,messageIds?:string[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    conversationId;
    /** @type {string} */
    accountId;
    /** @type {string} */
    endpointId;
    /** @type {string} */
    date;
    /** @description The name of who read them */
    // @ApiMember(Description="The name of who read them")
    /** @type {string} */
    readBy;
    /** @type {string[]} */
    messageIds;
}
/** @description One step on the path from the topmost customer. */
class CustomerBreadcrumb {
    /** @param {{id?:string,name?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    name;
}
/** @description The parts of the dashboard that a user sees. */
/** @typedef {'ViewFiles'|'ViewNotifications'|'ViewSessions'|'ViewEndpoints'|'ViewReports'|'ViewCustomers'|'ViewFlows'|'ViewCallCenter'} */
var DashboardPermissions;
(function (DashboardPermissions) {
    DashboardPermissions["ViewFiles"] = "ViewFiles"
    DashboardPermissions["ViewNotifications"] = "ViewNotifications"
    DashboardPermissions["ViewSessions"] = "ViewSessions"
    DashboardPermissions["ViewEndpoints"] = "ViewEndpoints"
    DashboardPermissions["ViewReports"] = "ViewReports"
    DashboardPermissions["ViewCustomers"] = "ViewCustomers"
    DashboardPermissions["ViewFlows"] = "ViewFlows"
    DashboardPermissions["ViewCallCenter"] = "ViewCallCenter"
})(DashboardPermissions || (DashboardPermissions = {}));
/** @description The platforms whose programs come in: by Twilio's API, by Kannel's sendsms, by Jasmin's HTTP API. */
/** @typedef {'twilio'|'kannel'|'jasmin'} */
var DoorKinds;
(function (DoorKinds) {
    DoorKinds["twilio"] = "twilio"
    DoorKinds["kannel"] = "kannel"
    DoorKinds["jasmin"] = "jasmin"
})(DoorKinds || (DoorKinds = {}));
/** @description What every stored thing tells of itself. */
class EntityInfo {
    /** @param {{id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    dateCreated;
    /** @type {string} */
    dateLastModified;
    /** @type {string} */
    createdBy;
    /** @type {string} */
    lastModifiedBy;
}
/** @description What an ESME may do. */
class EsmeRights {
    /** @param {{networks?:string[],endpointIds?:string[],defaultEndpointId?:string,tls?:boolean,binds?:number,rate?:number,window?:number}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one */
    // @ApiMember(Description="Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")
    /** @type {string[]} */
    networks;
    /** @description The endpoints that it may send from and is handed texts of; * is all of them, as of a new one */
    // @ApiMember(Description="The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")
    /** @type {string[]} */
    endpointIds;
    /** @description The endpoint that sends where a unit names no source; an empty text is none */
    // @ApiMember(Description="The endpoint that sends where a unit names no source; an empty text is none")
    /** @type {string} */
    defaultEndpointId;
    /** @description Whether it must come over TLS; a new one need not */
    // @ApiMember(Description="Whether it must come over TLS; a new one need not")
    /** @type {?boolean} */
    tls;
    /** @description How many binds it has at once on each server, from 1 to 1000; a new one 4 */
    // @ApiMember(Description="How many binds it has at once on each server, from 1 to 1000; a new one 4")
    /** @type {?number} */
    binds;
    /** @description How many segments a second it may submit; 0 is no limit, as of a new one */
    // @ApiMember(Description="How many segments a second it may submit; 0 is no limit, as of a new one")
    /** @type {?number} */
    rate;
    /** @description How many units are in work at once on each bind, from 1 to 10,000; of a new one 100 */
    // @ApiMember(Description="How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")
    /** @type {?number} */
    window;
}
/** @description Where a message stands; delivered, undelivered, failed and canceled are ends. */
/** @typedef {'scheduled'|'queued'|'sending'|'sent'|'delivered'|'undelivered'|'failed'|'unconfirmed'|'canceled'} */
var MessageStatuses;
(function (MessageStatuses) {
    MessageStatuses["scheduled"] = "scheduled"
    MessageStatuses["queued"] = "queued"
    MessageStatuses["sending"] = "sending"
    MessageStatuses["sent"] = "sent"
    MessageStatuses["delivered"] = "delivered"
    MessageStatuses["undelivered"] = "undelivered"
    MessageStatuses["failed"] = "failed"
    MessageStatuses["unconfirmed"] = "unconfirmed"
    MessageStatuses["canceled"] = "canceled"
})(MessageStatuses || (MessageStatuses = {}));
/** @description A message has another status, or another attempt to send it has failed. */
class MessageStatusChange {
    /** @param {{messageId?:string,accountId?:string,endpointId?:string,sessionId?:string,conversationId?:string,date?:string,status?:MessageStatuses,attempt?:number,failure?:string,error?:string,nextAttemptDate?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    messageId;
    /** @type {string} */
    accountId;
    /** @type {string} */
    endpointId;
    /** @type {string} */
    sessionId;
    /** @type {string} */
    conversationId;
    /** @type {string} */
    date;
    /** @type {MessageStatuses} */
    status;
    /** @description Which attempt it was, where one was made */
    // @ApiMember(Description="Which attempt it was, where one was made")
    /** @type {?number} */
    attempt;
    /** @description The kind of failure, as unreachable or throttled */
    // @ApiMember(Description="The kind of failure, as unreachable or throttled")
    /** @type {string} */
    failure;
    /** @description What went wrong, in words */
    // @ApiMember(Description="What went wrong, in words")
    /** @type {string} */
    error;
    /** @description When it will be tried again */
    // @ApiMember(Description="When it will be tried again")
    /** @type {string} */
    nextAttemptDate;
}
/** @description A session began, ended, or goes on. */
class SessionChange {
    /** @param {{sessionId?:string,accountId?:string,customerId?:string,endpointId?:string,conversationId?:string,otherAddress?:string,date?:string,ended?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    sessionId;
    /** @type {string} */
    accountId;
    /** @type {string} */
    customerId;
    /** @type {string} */
    endpointId;
    /** @type {string} */
    conversationId;
    /** @type {string} */
    otherAddress;
    /** @type {string} */
    date;
    /** @type {boolean} */
    ended;
}
/** @description One event; the member that its name speaks of is there, the others are not. */
class EventInfo {
    /** @param {{id?:string,name?:string,message?:MessageInfo,messageStatusChange?:MessageStatusChange,sessionChange?:SessionChange,conversationRead?:ConversationRead}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @description As the command of /event-stream, such as MessageReceived */
    // @ApiMember(Description="As the command of /event-stream, such as MessageReceived")
    /** @type {string} */
    name;
    /** @type {MessageInfo} */
    message;
    /** @type {MessageStatusChange} */
    messageStatusChange;
    /** @type {SessionChange} */
    sessionChange;
    /** @type {ConversationRead} */
    conversationRead;
}
/** @description How a file came to be. */
/** @typedef {'Upload'|'VoiceMessage'|'CallRecording'|'Fax'|'Attachment'|'FaxOutgoing'} */
var FileTypes;
(function (FileTypes) {
    FileTypes["Upload"] = "Upload"
    FileTypes["VoiceMessage"] = "VoiceMessage"
    FileTypes["CallRecording"] = "CallRecording"
    FileTypes["Fax"] = "Fax"
    FileTypes["Attachment"] = "Attachment"
    FileTypes["FaxOutgoing"] = "FaxOutgoing"
})(FileTypes || (FileTypes = {}));
/** @description The kinds of communication. */
/** @typedef {'Voice'|'Chat'|'Fax'} */
var FlowChannels;
(function (FlowChannels) {
    FlowChannels["Voice"] = "Voice"
    FlowChannels["Chat"] = "Chat"
    FlowChannels["Fax"] = "Fax"
})(FlowChannels || (FlowChannels = {}));
/** @description Which end of a sorted list comes first. */
/** @typedef {'Ascend'|'Descend'} */
var SortOrders;
(function (SortOrders) {
    SortOrders["Ascend"] = "Ascend"
    SortOrders["Descend"] = "Descend"
})(SortOrders || (SortOrders = {}));
/** @description Asks for one page of a list. */
class ListRequest {
    /** @param {{page?:number,countPerPage?:number,all?:boolean,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The page to return; the first one is 0 */
    // @ApiMember(Description="The page to return; the first one is 0")
    /** @type {number} */
    page;
    /** @description How many items a page has, from 1 to 1000; 0 is 25 */
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    /** @type {number} */
    countPerPage;
    /** @description Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there */
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    /** @type {boolean} */
    all;
    /** @description Return only the items with these IDs */
    // @ApiMember(Description="Return only the items with these IDs")
    /** @type {string[]} */
    specificIds;
    /** @description The field to sort by */
    // @ApiMember(Description="The field to sort by")
    /** @type {string} */
    sortField;
    /** @description The order to sort in; if it is missing, dates descend and other fields ascend */
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    /** @type {?SortOrders} */
    sortOrder;
    /** @description Count no totals: hasMorePages tells whether to ask on, and items is empty at the end */
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    /** @type {boolean} */
    simplifiedPaging;
}
/** @description Whose form a text is told in: Twilio's webhooks, Kannel's sms-service, or Jasmin's HTTP connectors. */
/** @typedef {'twilio'|'kannel'|'jasmin'} */
var ListenerForms;
(function (ListenerForms) {
    ListenerForms["twilio"] = "twilio"
    ListenerForms["kannel"] = "kannel"
    ListenerForms["jasmin"] = "jasmin"
})(ListenerForms || (ListenerForms = {}));
/** @description One attempt to hand a message to the carrier. */
class MessageAttempt {
    /** @param {{number?:number,date?:string,outcome?:AttemptOutcomes,failure?:string,reason?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description Which attempt it was; the first one is 1 */
    // @ApiMember(Description="Which attempt it was; the first one is 1")
    /** @type {number} */
    number;
    /** @type {string} */
    date;
    /** @type {AttemptOutcomes} */
    outcome;
    /** @description The kind of failure, as unreachable or throttled */
    // @ApiMember(Description="The kind of failure, as unreachable or throttled")
    /** @type {string} */
    failure;
    /** @description Why, in words */
    // @ApiMember(Description="Why, in words")
    /** @type {string} */
    reason;
}
/** @description One thing that happened to a message. */
class MessageEvent {
    /** @param {{date?:string,kind?:string,description?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    date;
    /** @type {string} */
    kind;
    /** @type {string} */
    description;
}
/** @description One delivery receipt. */
class MessageReceipt {
    /** @param {{date?:string,delivered?:boolean,failure?:string,reason?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    date;
    /** @type {boolean} */
    delivered;
    /** @type {string} */
    failure;
    /** @type {string} */
    reason;
}
/** @description Somebody who wants no more messages. */
class OptOutInfo {
    /** @param {{accountId?:string,address?:string,scope?:string,how?:string,keyword?:string,messageId?:string,by?:string,date?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    accountId;
    /** @type {string} */
    address;
    /** @description The endpoint or pool that it is about; missing for the whole account */
    // @ApiMember(Description="The endpoint or pool that it is about; missing for the whole account")
    /** @type {string} */
    scope;
    /** @description How it came about: keyword, carrier, import or api */
    // @ApiMember(Description="How it came about: keyword, carrier, import or api")
    /** @type {string} */
    how;
    /** @description What they wrote */
    // @ApiMember(Description="What they wrote")
    /** @type {string} */
    keyword;
    /** @description The message in which they wrote it, or that the carrier refused */
    // @ApiMember(Description="The message in which they wrote it, or that the carrier refused")
    /** @type {string} */
    messageId;
    /** @description Who recorded it */
    // @ApiMember(Description="Who recorded it")
    /** @type {string} */
    by;
    /** @type {string} */
    date;
}
/** @description A number that writes for a pool. */
class PoolMember {
    /** @param {{endpointId?:string,address?:string,displayName?:string,disabled?:boolean,resting?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    endpointId;
    /** @type {string} */
    address;
    /** @type {string} */
    displayName;
    /** @description Whether it may not send texts; the pool passes it over */
    // @ApiMember(Description="Whether it may not send texts; the pool passes it over")
    /** @type {boolean} */
    disabled;
    /** @description Whether it rests because it failed again and again; the pool passes it over */
    // @ApiMember(Description="Whether it rests because it failed again and again; the pool passes it over")
    /** @type {boolean} */
    resting;
}
/** @description Somebody who hears from the same number of a pool every time. */
class PoolRecipient {
    /** @param {{address?:string,endpointId?:string,date?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    address;
    /** @description The number that writes to them */
    // @ApiMember(Description="The number that writes to them")
    /** @type {string} */
    endpointId;
    /** @description Since when it does */
    // @ApiMember(Description="Since when it does")
    /** @type {string} */
    date;
}
/** @description One field's error. */
// @DataContract
class ResponseError {
    /** @param {{errorCode?:string,fieldName?:string,message?:string,meta?:{ [index:string]: string; }}} [init] */
    constructor(init) { Object.assign(this, init) }
    // @DataMember(Order=1)
    /** @type {string} */
    errorCode;
    // @DataMember(Order=2)
    /** @type {string} */
    fieldName;
    // @DataMember(Order=3)
    /** @type {string} */
    message;
    // @DataMember(Order=4)
    /** @type {{ [index:string]: string; }} */
    meta;
}
/** @description What went wrong, in the form that every client of ServiceStack reads. */
// @DataContract
class ResponseStatus {
    /** @param {{errorCode?:string,message?:string,stackTrace?:string,errors?:ResponseError[],meta?:{ [index:string]: string; }}} [init] */
    constructor(init) { Object.assign(this, init) }
    // @DataMember(Order=1)
    /** @type {string} */
    errorCode;
    // @DataMember(Order=2)
    /** @type {string} */
    message;
    // @DataMember(Order=3)
    /** @type {string} */
    stackTrace;
    // @DataMember(Order=4)
    /** @type {ResponseError[]} */
    errors;
    // @DataMember(Order=5)
    /** @type {{ [index:string]: string; }} */
    meta;
}
/** @description The state of a call; a chat that goes on is Connected, one that ended Disconnected. */
/** @typedef {'Disconnected'|'Ringing'|'Connected'|'Hold'|'Passive'} */
var SessionCallState;
(function (SessionCallState) {
    SessionCallState["Disconnected"] = "Disconnected"
    SessionCallState["Ringing"] = "Ringing"
    SessionCallState["Connected"] = "Connected"
    SessionCallState["Hold"] = "Hold"
    SessionCallState["Passive"] = "Passive"
})(SessionCallState || (SessionCallState = {}));
/** @description Whether the session is dialling. */
/** @typedef {'None'|'Active'} */
var SessionDialState;
(function (SessionDialState) {
    SessionDialState["None"] = "None"
    SessionDialState["Active"] = "Active"
})(SessionDialState || (SessionDialState = {}));
/** @description Why a session is on hold. */
/** @typedef {'None'|'Transferring'} */
var SessionHoldReasons;
(function (SessionHoldReasons) {
    SessionHoldReasons["None"] = "None"
    SessionHoldReasons["Transferring"] = "Transferring"
})(SessionHoldReasons || (SessionHoldReasons = {}));
/** @description One line of what happened in a session. */
class SessionLogInfo {
    /** @param {{date?:string,message?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    date;
    /** @type {string} */
    message;
}
/** @description The state of a session in a queue. */
/** @typedef {'None'|'Queued'|'Ringing'|'Connected'|'Hold'|'Disconnected'} */
var SessionQueueStates;
(function (SessionQueueStates) {
    SessionQueueStates["None"] = "None"
    SessionQueueStates["Queued"] = "Queued"
    SessionQueueStates["Ringing"] = "Ringing"
    SessionQueueStates["Connected"] = "Connected"
    SessionQueueStates["Hold"] = "Hold"
    SessionQueueStates["Disconnected"] = "Disconnected"
})(SessionQueueStates || (SessionQueueStates = {}));
/** @description What a manager may do. */
/** @typedef {'ReadOnly'|'ReadWrite'|'ReadWriteDelete'} */
var UserManagerAccess;
(function (UserManagerAccess) {
    UserManagerAccess["ReadOnly"] = "ReadOnly"
    UserManagerAccess["ReadWrite"] = "ReadWrite"
    UserManagerAccess["ReadWriteDelete"] = "ReadWriteDelete"
})(UserManagerAccess || (UserManagerAccess = {}));
/** @description Where a delivery stands: owed (it will be tried, or tried again), delivered, or failed for good. */
/** @typedef {'owed'|'delivered'|'failed'} */
var WebhookDeliveryStates;
(function (WebhookDeliveryStates) {
    WebhookDeliveryStates["owed"] = "owed"
    WebhookDeliveryStates["delivered"] = "delivered"
    WebhookDeliveryStates["failed"] = "failed"
})(WebhookDeliveryStates || (WebhookDeliveryStates = {}));
/** @description One event that a webhook is told: what came of it, or when it is tried next. */
class WebhookDeliveryInfo {
    /** @param {{id?:string,webhookId?:string,eventNumber?:number,kind?:string,subjectId?:string,conversationId?:string,state?:WebhookDeliveryStates,attempts?:number,status?:number,error?:string,dateCreated?:string,dateLastAttempt?:string,nextAttempt?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the delivery, which is its header webhook-id */
    // @ApiMember(Description="The ID of the delivery, which is its header webhook-id")
    /** @type {string} */
    id;
    /** @type {string} */
    webhookId;
    /** @description The number of the event in the log */
    // @ApiMember(Description="The number of the event in the log")
    /** @type {number} */
    eventNumber;
    /** @description What happened, as message.delivered */
    // @ApiMember(Description="What happened, as message.delivered")
    /** @type {string} */
    kind;
    /** @description The ID of the message, session or webhook that it is about */
    // @ApiMember(Description="The ID of the message, session or webhook that it is about")
    /** @type {string} */
    subjectId;
    /** @description Deliveries of one conversation are made one after the other */
    // @ApiMember(Description="Deliveries of one conversation are made one after the other")
    /** @type {string} */
    conversationId;
    /** @type {WebhookDeliveryStates} */
    state;
    /** @type {number} */
    attempts;
    /** @description The status of the last answer; missing when there was none */
    // @ApiMember(Description="The status of the last answer; missing when there was none")
    /** @type {?number} */
    status;
    /** @description Why the last attempt failed, in words */
    // @ApiMember(Description="Why the last attempt failed, in words")
    /** @type {string} */
    error;
    /** @type {string} */
    dateCreated;
    /** @type {string} */
    dateLastAttempt;
    /** @description When it is tried next; missing when it waits for an earlier one of its conversation */
    // @ApiMember(Description="When it is tried next; missing when it waits for an earlier one of its conversation")
    /** @type {string} */
    nextAttempt;
}
/** @description Who is signed in; nothing at all after signing out. */
// @DataContract
class AuthenticateResponse {
    /** @param {{userId?:string,sessionId?:string,userName?:string,displayName?:string,referrerUrl?:string,bearerToken?:string,refreshToken?:string,profileUrl?:string,roles?:string[],permissions?:string[],responseStatus?:ResponseStatus,meta?:{ [index:string]: string; }}} [init] */
    constructor(init) { Object.assign(this, init) }
    // @DataMember(Order=1)
    /** @type {string} */
    userId;
    // @DataMember(Order=2)
    /** @type {string} */
    sessionId;
    // @DataMember(Order=3)
    /** @type {string} */
    userName;
    // @DataMember(Order=4)
    /** @type {string} */
    displayName;
    // @DataMember(Order=5)
    /** @type {string} */
    referrerUrl;
    // @DataMember(Order=6)
    /** @type {string} */
    bearerToken;
    // @DataMember(Order=7)
    /** @type {string} */
    refreshToken;
    // @DataMember(Order=8)
    /** @type {string} */
    profileUrl;
    // @DataMember(Order=9)
    /** @type {string[]} */
    roles;
    // @DataMember(Order=10)
    /** @type {string[]} */
    permissions;
    // @DataMember(Order=11)
    /** @type {ResponseStatus} */
    responseStatus;
    // @DataMember(Order=12)
    /** @type {{ [index:string]: string; }} */
    meta;
}
/** @description One text to many recipients. */
class BulkInfo {
    /** @param {{id?:string,accountId?:string,endpointId?:string,body?:string,status?:BulkStatuses,total?:number,made?:number,refused?:number,date?:string,sendAt?:string,createdBy?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    accountId;
    /** @description The endpoint that sends */
    // @ApiMember(Description="The endpoint that sends")
    /** @type {string} */
    endpointId;
    /** @description The text, with its variables */
    // @ApiMember(Description="The text, with its variables")
    /** @type {string} */
    body;
    /** @type {BulkStatuses} */
    status;
    /** @description How many recipients there are */
    // @ApiMember(Description="How many recipients there are")
    /** @type {number} */
    total;
    /** @description For how many of them there is a message by now, or a refusal */
    // @ApiMember(Description="For how many of them there is a message by now, or a refusal")
    /** @type {number} */
    made;
    /** @description How many of those were refused */
    // @ApiMember(Description="How many of those were refused")
    /** @type {number} */
    refused;
    /** @type {string} */
    date;
    /** @description When it is sent, if not at once */
    // @ApiMember(Description="When it is sent, if not at once")
    /** @type {string} */
    sendAt;
    /** @type {string} */
    createdBy;
}
/** @description A bulk and what has become of its messages. */
class BulkProgress {
    /** @param {{bulk?:BulkInfo,counts?:BulkCounts}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {BulkInfo} */
    bulk;
    /** @type {BulkCounts} */
    counts;
}
/** @description An address that is told of every text that comes in for an endpoint, and whose answer is the reply. */
class DoorListenerInfo {
    /** @param {{id?:string,accountId?:string,endpointId?:string,form?:ListenerForms,url?:string,loginId?:string,method?:string,maxMessages?:number,sendSender?:boolean,recode?:boolean,dateCreated?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    accountId;
    /** @type {string} */
    endpointId;
    /** @type {ListenerForms} */
    form;
    /** @type {string} */
    url;
    /** @description In Twilio's form: the login whose AuthToken signs */
    // @ApiMember(Description="In Twilio's form: the login whose AuthToken signs")
    /** @type {string} */
    loginId;
    /** @description GET or POST */
    // @ApiMember(Description="GET or POST")
    /** @type {string} */
    method;
    /** @description In Kannel's form: where a reply is cut, in segments; 0 sends none */
    // @ApiMember(Description="In Kannel's form: where a reply is cut, in segments; 0 sends none")
    /** @type {?number} */
    maxMessages;
    /** @description In Kannel's form: whether the header X-Kannel-From is there */
    // @ApiMember(Description="In Kannel's form: whether the header X-Kannel-From is there")
    /** @type {?boolean} */
    sendSender;
    /** @description In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too */
    // @ApiMember(Description="In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too")
    /** @type {?boolean} */
    recode;
    /** @type {string} */
    dateCreated;
}
/** @description A login of a front door: for whom a program comes in, never its password. */
class DoorLoginInfo {
    /** @param {{id?:string,accountId?:string,door?:DoorKinds,username?:string,userId?:string,endpointId?:string,dateCreated?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    accountId;
    /** @type {DoorKinds} */
    door;
    /** @description The name that a program comes in with; of Twilio an AccountSid, or the SID of a key */
    // @ApiMember(Description="The name that a program comes in with; of Twilio an AccountSid, or the SID of a key")
    /** @type {string} */
    username;
    /** @description The user that the program acts as */
    // @ApiMember(Description="The user that the program acts as")
    /** @type {string} */
    userId;
    /** @description The endpoint that sends where a request names no sender */
    // @ApiMember(Description="The endpoint that sends where a request names no sender")
    /** @type {string} */
    endpointId;
    /** @type {string} */
    dateCreated;
}
/** @description An ESME: what it may do, never its password. */
class EsmeInfo {
    /** @param {{id?:string,accountId?:string,systemId?:string,networks?:string[],endpointIds?:string[],defaultEndpointId?:string,tls?:boolean,binds?:number,rate?:number,window?:number,disabled?:boolean,dateCreated?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    accountId;
    /** @description The name that it binds with */
    // @ApiMember(Description="The name that it binds with")
    /** @type {string} */
    systemId;
    /** @description Where it may come from; empty is everywhere */
    // @ApiMember(Description="Where it may come from; empty is everywhere")
    /** @type {string[]} */
    networks;
    /** @description The endpoints that it may send from and is handed texts of; empty is all of the account's */
    // @ApiMember(Description="The endpoints that it may send from and is handed texts of; empty is all of the account's")
    /** @type {string[]} */
    endpointIds;
    /** @description The endpoint that sends where a unit names no source */
    // @ApiMember(Description="The endpoint that sends where a unit names no source")
    /** @type {string} */
    defaultEndpointId;
    /** @description Whether it must come over TLS */
    // @ApiMember(Description="Whether it must come over TLS")
    /** @type {boolean} */
    tls;
    /** @description How many binds it has at once on each server */
    // @ApiMember(Description="How many binds it has at once on each server")
    /** @type {number} */
    binds;
    /** @description How many segments a second it may submit; missing is no limit */
    // @ApiMember(Description="How many segments a second it may submit; missing is no limit")
    /** @type {?number} */
    rate;
    /** @description How many units are in work at once on each bind */
    // @ApiMember(Description="How many units are in work at once on each bind")
    /** @type {number} */
    window;
    /** @description Whether it is shut out */
    // @ApiMember(Description="Whether it is shut out")
    /** @type {boolean} */
    disabled;
    /** @type {string} */
    dateCreated;
}
/** @description One file of an account. */
class FileInfo extends EntityInfo {
    /** @param {{type?:FileTypes,accountId?:string,customerId?:string,userId?:string,fileName?:string,uri?:string,contentType?:string,contentLength?:number,fromAddress?:string,toAddress?:string,id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @type {FileTypes} */
    type;
    /** @type {string} */
    accountId;
    /** @type {string} */
    customerId;
    /** @type {string} */
    userId;
    /** @type {string} */
    fileName;
    /** @description A link that opens the file for whoever has it, until it ends */
    // @ApiMember(Description="A link that opens the file for whoever has it, until it ends")
    /** @type {string} */
    uri;
    /** @type {string} */
    contentType;
    /** @description In bytes */
    // @ApiMember(Description="In bytes")
    /** @type {number} */
    contentLength;
    /** @type {string} */
    fromAddress;
    /** @type {string} */
    toAddress;
}
/** @description How many segments a number may send a second, and a number or a connection a day. */
class LimitInfo {
    /** @param {{id?:string,accountId?:string,isConnection?:boolean,name?:string,ratePerSecond?:number,dailyCap?:number,sentToday?:number}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the endpoint or connection that is limited */
    // @ApiMember(Description="The ID of the endpoint or connection that is limited")
    /** @type {string} */
    id;
    /** @description Whose it is; missing for a connection of the whole installation */
    // @ApiMember(Description="Whose it is; missing for a connection of the whole installation")
    /** @type {string} */
    accountId;
    /** @description Whether it is a connection that is limited */
    // @ApiMember(Description="Whether it is a connection that is limited")
    /** @type {boolean} */
    isConnection;
    /** @description Its number, address or name */
    // @ApiMember(Description="Its number, address or name")
    /** @type {string} */
    name;
    /** @description Segments a second; missing without a limit */
    // @ApiMember(Description="Segments a second; missing without a limit")
    /** @type {?number} */
    ratePerSecond;
    /** @description Segments a day; missing without a limit */
    // @ApiMember(Description="Segments a day; missing without a limit")
    /** @type {?number} */
    dailyCap;
    /** @description Segments sent today, where there is a daily cap */
    // @ApiMember(Description="Segments sent today, where there is a daily cap")
    /** @type {?number} */
    sentToday;
}
/** @description Conversations, the one that moved last first. */
class ListConversationsResponse {
    /** @param {{conversations?:ConversationInfo[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The newest 1000 of them at most */
    // @ApiMember(Description="The newest 1000 of them at most")
    /** @type {ConversationInfo[]} */
    conversations;
}
/** @description The events, the oldest first, and where to go on. */
class ListEventsResponse {
    /** @param {{events?:EventInfo[],lastEventId?:string,hasMore?:boolean,missed?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {EventInfo[]} */
    events;
    /** @description Ask on with this as AfterEventId */
    // @ApiMember(Description="Ask on with this as AfterEventId")
    /** @type {string} */
    lastEventId;
    /** @description Whether there is more already; ask on at once */
    // @ApiMember(Description="Whether there is more already; ask on at once")
    /** @type {boolean} */
    hasMore;
    /** @description Whether events were missed that cannot be listed any more: load anew what you show */
    // @ApiMember(Description="Whether events were missed that cannot be listed any more: load anew what you show")
    /** @type {boolean} */
    missed;
}
/** @description One page of a list. */
class ListResponse {
    /** @param {{items?:T[],totalCount?:number,totalPages?:number,hasMorePages?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {T[]} */
    items;
    /** @type {number} */
    totalCount;
    /** @type {number} */
    totalPages;
    /** @type {boolean} */
    hasMorePages;
}
/** @description Which messages were unread and are read now. */
class MarkReadResponse {
    /** @param {{numberMarked?:number,messageIds?:string[],remaining?:number}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description How many messages were unread and are read now */
    // @ApiMember(Description="How many messages were unread and are read now")
    /** @type {number} */
    numberMarked;
    /** @description Their IDs */
    // @ApiMember(Description="Their IDs")
    /** @type {string[]} */
    messageIds;
    /** @description How many are still unread because one call marks only so many; ask again */
    // @ApiMember(Description="How many are still unread because one call marks only so many; ask again")
    /** @type {number} */
    remaining;
}
/** @description How a text would be sent. */
class MessagePreview {
    /** @param {{encoding?:string,segments?:number,units?:number,perSegment?:number,remaining?:number,text?:string,unfitCharacters?:string[],toAddress?:string,connectionId?:string,cost?:number,optedOut?:boolean,quietUntil?:string,warnings?:string[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The alphabet: GSM-7 or UCS-2 */
    // @ApiMember(Description="The alphabet: GSM-7 or UCS-2")
    /** @type {string} */
    encoding;
    /** @description How many text messages a carrier counts it as */
    // @ApiMember(Description="How many text messages a carrier counts it as")
    /** @type {number} */
    segments;
    /** @description Its length in septets (GSM-7) or UTF-16 code units (UCS-2) */
    // @ApiMember(Description="Its length in septets (GSM-7) or UTF-16 code units (UCS-2)")
    /** @type {number} */
    units;
    /** @description How many of them fit into a segment of this text */
    // @ApiMember(Description="How many of them fit into a segment of this text")
    /** @type {number} */
    perSegment;
    /** @description How many more fit into the last segment */
    // @ApiMember(Description="How many more fit into the last segment")
    /** @type {number} */
    remaining;
    /** @description The text as it would be sent: smart encoding of the connection may change it */
    // @ApiMember(Description="The text as it would be sent: smart encoding of the connection may change it")
    /** @type {string} */
    text;
    /** @description The characters that force it to be sent as UCS-2 */
    // @ApiMember(Description="The characters that force it to be sent as UCS-2")
    /** @type {string[]} */
    unfitCharacters;
    /** @description The address in its one spelling */
    // @ApiMember(Description="The address in its one spelling")
    /** @type {string} */
    toAddress;
    /** @description The connection that it would go over */
    // @ApiMember(Description="The connection that it would go over")
    /** @type {string} */
    connectionId;
    /** @description What all its segments cost by the route that it would take; missing without a route */
    // @ApiMember(Description="What all its segments cost by the route that it would take; missing without a route")
    /** @type {?number} */
    cost;
    /** @description Whether the recipient wants no messages from here */
    // @ApiMember(Description="Whether the recipient wants no messages from here")
    /** @type {?boolean} */
    optedOut;
    /** @description When quiet hours end that hold where the recipient is */
    // @ApiMember(Description="When quiet hours end that hold where the recipient is")
    /** @type {string} */
    quietUntil;
    /** @description What its sender may want to know, as sentences */
    // @ApiMember(Description="What its sender may want to know, as sentences")
    /** @type {string[]} */
    warnings;
}
/** @description A message and what became of it. */
class MessageStory {
    /** @param {{message?:MessageInfo,status?:MessageStatuses,conversationId?:string,sessionId?:string,connectionId?:string,segments?:number,encoding?:string,sentText?:string,carrierId?:string,failure?:string,error?:string,queuePosition?:number,expectedSendDate?:string,delayReason?:string,deadline?:string,attempts?:MessageAttempt[],receipts?:MessageReceipt[],events?:MessageEvent[],files?:FileInfo[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {MessageInfo} */
    message;
    /** @type {MessageStatuses} */
    status;
    /** @type {string} */
    conversationId;
    /** @type {string} */
    sessionId;
    /** @description The connection to a carrier that it goes over */
    // @ApiMember(Description="The connection to a carrier that it goes over")
    /** @type {string} */
    connectionId;
    /** @description How many text messages the carrier counts it as */
    // @ApiMember(Description="How many text messages the carrier counts it as")
    /** @type {number} */
    segments;
    /** @description The alphabet it is sent in: GSM-7 or UCS-2 */
    // @ApiMember(Description="The alphabet it is sent in: GSM-7 or UCS-2")
    /** @type {string} */
    encoding;
    /** @description The text as it is sent, where smart encoding changed it */
    // @ApiMember(Description="The text as it is sent, where smart encoding changed it")
    /** @type {string} */
    sentText;
    /** @description The carrier's own ID of the message */
    // @ApiMember(Description="The carrier's own ID of the message")
    /** @type {string} */
    carrierId;
    /** @description The kind of failure, of a message that failed or was not delivered */
    // @ApiMember(Description="The kind of failure, of a message that failed or was not delivered")
    /** @type {string} */
    failure;
    /** @description What went wrong last, in words */
    // @ApiMember(Description="What went wrong last, in words")
    /** @type {string} */
    error;
    /** @description Its place among the messages of its account that wait for the connection; the next one is 1 */
    // @ApiMember(Description="Its place among the messages of its account that wait for the connection; the next one is 1")
    /** @type {?number} */
    queuePosition;
    /** @description When it will be sent, as far as can be foreseen */
    // @ApiMember(Description="When it will be sent, as far as can be foreseen")
    /** @type {string} */
    expectedSendDate;
    /** @description Why it has not been sent yet, or why its outcome is not known */
    // @ApiMember(Description="Why it has not been sent yet, or why its outcome is not known")
    /** @type {string} */
    delayReason;
    /** @description When its present status ends at the latest */
    // @ApiMember(Description="When its present status ends at the latest")
    /** @type {string} */
    deadline;
    /** @type {MessageAttempt[]} */
    attempts;
    /** @type {MessageReceipt[]} */
    receipts;
    /** @type {MessageEvent[]} */
    events;
    /** @description The files that go with it, or came with it */
    // @ApiMember(Description="The files that go with it, or came with it")
    /** @type {FileInfo[]} */
    files;
}
/** @description The new key; this is the only time that it is shown. */
class NewApiKeyResponse {
    /** @param {{id?:string,key?:string,accountId?:string,userId?:string,name?:string,hint?:string,roles?:string[],dateCreated?:string,expires?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @description The key itself, for the header `Authorization: Bearer {key}` */
    // @ApiMember(Description="The key itself, for the header `Authorization: Bearer {key}`")
    /** @type {string} */
    key;
    /** @type {string} */
    accountId;
    /** @type {string} */
    userId;
    /** @type {string} */
    name;
    /** @type {string} */
    hint;
    /** @type {string[]} */
    roles;
    /** @type {string} */
    dateCreated;
    /** @type {string} */
    expires;
}
/** @description The new login; this is the only time that a password that was made for it is shown. */
class NewDoorLoginResponse extends DoorLoginInfo {
    /** @param {{password?:string,id?:string,accountId?:string,door?:DoorKinds,username?:string,userId?:string,endpointId?:string,dateCreated?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description The password, where none was given */
    // @ApiMember(Description="The password, where none was given")
    /** @type {string} */
    password;
}
/** @description The new ESME; this is the only time that a password that was made for it is shown. */
class NewEsmeResponse extends EsmeInfo {
    /** @param {{password?:string,id?:string,accountId?:string,systemId?:string,networks?:string[],endpointIds?:string[],defaultEndpointId?:string,tls?:boolean,binds?:number,rate?:number,window?:number,disabled?:boolean,dateCreated?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description The password, where none was given */
    // @ApiMember(Description="The password, where none was given")
    /** @type {string} */
    password;
}
/** @description The new webhook; this is the only time that its secret is shown. */
class NewWebhookResponse {
    /** @param {{id?:string,accountId?:string,url?:string,kinds?:string[],description?:string,secret?:string,dateCreated?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    accountId;
    /** @type {string} */
    url;
    /** @type {string[]} */
    kinds;
    /** @type {string} */
    description;
    /** @description The secret that it signs with */
    // @ApiMember(Description="The secret that it signs with")
    /** @type {string} */
    secret;
    /** @type {string} */
    dateCreated;
}
/** @description An endpoint that stands for several numbers, one of which writes to each recipient. */
class PoolInfo {
    /** @param {{id?:string,accountId?:string,customerId?:string,name?:string,disabled?:boolean,members?:PoolMember[],dateCreated?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description What sending takes as EndpointId */
    // @ApiMember(Description="What sending takes as EndpointId")
    /** @type {string} */
    id;
    /** @type {string} */
    accountId;
    /** @type {string} */
    customerId;
    /** @type {string} */
    name;
    /** @description Whether nothing can be sent from it */
    // @ApiMember(Description="Whether nothing can be sent from it")
    /** @type {boolean} */
    disabled;
    /** @type {PoolMember[]} */
    members;
    /** @type {string} */
    dateCreated;
}
/** @description From where it is told again. */
class ReplayWebhookResponse {
    /** @param {{fromNumber?:number,deliveryId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The number of the first event that is told again */
    // @ApiMember(Description="The number of the first event that is told again")
    /** @type {?number} */
    fromNumber;
    /** @type {string} */
    deliveryId;
}
/** @description Whose password it is; this is the only time that one that was made is shown. */
class RotateDoorPasswordResponse {
    /** @param {{id?:string,door?:DoorKinds,username?:string,password?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {DoorKinds} */
    door;
    /** @type {string} */
    username;
    /** @description The password, where none was given */
    // @ApiMember(Description="The password, where none was given")
    /** @type {string} */
    password;
}
/** @description Whose password it is; this is the only time that one that was made is shown. */
class RotateEsmePasswordResponse {
    /** @param {{id?:string,systemId?:string,password?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    systemId;
    /** @description The password, where none was given */
    // @ApiMember(Description="The password, where none was given")
    /** @type {string} */
    password;
}
/** @description The new secret; this is the only time that it is shown. */
class RotateWebhookSecretResponse {
    /** @param {{id?:string,secret?:string,previousUntil?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    secret;
    /** @description Until when the secret before it signs too */
    // @ApiMember(Description="Until when the secret before it signs too")
    /** @type {string} */
    previousUntil;
}
/** @description Messages that may go over a connection. */
class RouteInfo {
    /** @param {{id?:string,accountId?:string,endpointId?:string,prefix?:string,connectionId?:string,connectionName?:string,priority?:number,cost?:number,disabled?:boolean,dateCreated?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @description Whose messages; missing for those of every account */
    // @ApiMember(Description="Whose messages; missing for those of every account")
    /** @type {string} */
    accountId;
    /** @description The endpoint that sends them; missing for any */
    // @ApiMember(Description="The endpoint that sends them; missing for any")
    /** @type {string} */
    endpointId;
    /** @description What their recipients' numbers begin with; missing for any number */
    // @ApiMember(Description="What their recipients' numbers begin with; missing for any number")
    /** @type {string} */
    prefix;
    /** @type {string} */
    connectionId;
    /** @description What people call the connection */
    // @ApiMember(Description="What people call the connection")
    /** @type {string} */
    connectionName;
    /** @description Lower goes first */
    // @ApiMember(Description="Lower goes first")
    /** @type {number} */
    priority;
    /** @description What a segment costs; among equals the cheapest goes first */
    // @ApiMember(Description="What a segment costs; among equals the cheapest goes first")
    /** @type {number} */
    cost;
    /** @description Whether it does not count at all */
    // @ApiMember(Description="Whether it does not count at all")
    /** @type {boolean} */
    disabled;
    /** @type {string} */
    dateCreated;
}
/** @description A message that will be sent later. */
class ScheduledMessage {
    /** @param {{message?:MessageInfo,status?:MessageStatuses,sendAt?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {MessageInfo} */
    message;
    /** @type {MessageStatuses} */
    status;
    /** @description When it will be sent, in UTC */
    // @ApiMember(Description="When it will be sent, in UTC")
    /** @type {string} */
    sendAt;
}
/** @description One communication from its beginning to its end: here, a chat. */
class SessionInfo extends EntityInfo {
    /** @param {{dialState?:SessionDialState,callState?:SessionCallState,queueState?:SessionQueueStates,accountId?:string,accountName?:string,customerId?:string,customerBreadcrumb?:CustomerBreadcrumb[],customerName?:string,endpointId?:string,endpointName?:string,dateCompleted?:string,destination?:string,toAddress?:string,fromAddress?:string,fromName?:string,answeredByName?:string,queueMemberId?:string,channel?:FlowChannels,ended?:boolean,outcome?:string,callSid?:string,consoleData?:string,holdQueueName?:string,heldByUserId?:string,holdReason?:SessionHoldReasons,conferenceSid?:string,log?:SessionLogInfo[],id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @type {SessionDialState} */
    dialState;
    /** @type {SessionCallState} */
    callState;
    /** @type {SessionQueueStates} */
    queueState;
    /** @type {string} */
    accountId;
    /** @type {string} */
    accountName;
    /** @type {string} */
    customerId;
    /** @type {CustomerBreadcrumb[]} */
    customerBreadcrumb;
    /** @type {string} */
    customerName;
    /** @type {string} */
    endpointId;
    /** @type {string} */
    endpointName;
    /** @type {string} */
    dateCompleted;
    /** @type {string} */
    destination;
    /** @type {string} */
    toAddress;
    /** @type {string} */
    fromAddress;
    /** @type {string} */
    fromName;
    /** @type {string} */
    answeredByName;
    /** @type {string} */
    queueMemberId;
    /** @type {FlowChannels} */
    channel;
    /** @type {boolean} */
    ended;
    /** @type {string} */
    outcome;
    /** @type {string} */
    callSid;
    /** @type {string} */
    consoleData;
    /** @type {string} */
    holdQueueName;
    /** @type {string} */
    heldByUserId;
    /** @type {SessionHoldReasons} */
    holdReason;
    /** @type {string} */
    conferenceSid;
    /** @description Filled only by lists of sessions */
    // @ApiMember(Description="Filled only by lists of sessions")
    /** @type {SessionLogInfo[]} */
    log;
}
/** @description A person who can sign in. */
class UserInfo {
    /** @param {{id?:string,isAuthenticated?:boolean,firstName?:string,lastName?:string,name?:string,avatarUrl?:string,emailAddress?:string,roles?:string[],accountIds?:string[],accountNames?:string[],managerAccess?:UserManagerAccess,dashboardPermissions?:DashboardPermissions[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {boolean} */
    isAuthenticated;
    /** @type {string} */
    firstName;
    /** @type {string} */
    lastName;
    /** @type {string} */
    name;
    /** @type {string} */
    avatarUrl;
    /** @type {string} */
    emailAddress;
    /** @description The roles of this sign-in; an API key may have fewer than its user */
    // @ApiMember(Description="The roles of this sign-in; an API key may have fewer than its user")
    /** @type {string[]} */
    roles;
    /** @description The accounts that this sign-in may use */
    // @ApiMember(Description="The accounts that this sign-in may use")
    /** @type {string[]} */
    accountIds;
    /** @description The names of the accounts, in the order of AccountIds */
    // @ApiMember(Description="The names of the accounts, in the order of AccountIds")
    /** @type {string[]} */
    accountNames;
    /** @type {?UserManagerAccess} */
    managerAccess;
    /** @type {DashboardPermissions[]} */
    dashboardPermissions;
}
/** @description A webhook: whom it tells what, and how it does. */
class WebhookInfo {
    /** @param {{id?:string,accountId?:string,url?:string,kinds?:string[],description?:string,secretHint?:string,disabled?:boolean,disabledReason?:string,failingSince?:string,pausedUntil?:string,behindFrom?:number,dateCreated?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    accountId;
    /** @type {string} */
    url;
    /** @description The kinds of events that it is told; empty is all of them */
    // @ApiMember(Description="The kinds of events that it is told; empty is all of them")
    /** @type {string[]} */
    kinds;
    /** @type {string} */
    description;
    /** @description The last characters of the secret, to tell it from others */
    // @ApiMember(Description="The last characters of the secret, to tell it from others")
    /** @type {string} */
    secretHint;
    /** @type {boolean} */
    disabled;
    /** @description Why it is disabled, in words */
    // @ApiMember(Description="Why it is disabled, in words")
    /** @type {string} */
    disabledReason;
    /** @description Since when nothing was taken; missing while all is well */
    // @ApiMember(Description="Since when nothing was taken; missing while all is well")
    /** @type {string} */
    failingSince;
    /** @description Until when it is left alone after failures */
    // @ApiMember(Description="Until when it is left alone after failures")
    /** @type {string} */
    pausedUntil;
    /** @description The event from which it is still to be told, while it is not in step with the log */
    // @ApiMember(Description="The event from which it is still to be told, while it is not in step with the log")
    /** @type {?number} */
    behindFrom;
    /** @type {string} */
    dateCreated;
}
/** @description Record that somebody wants no more messages; once is enough. */
// @Route("/opt-outs", "POST")
class AddOptOut {
    /** @param {{address?:string,accountId?:string,scope?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The address, as +15556667777 */
    // @ApiMember(Description="The address, as +15556667777", IsRequired=true)
    /** @type {string} */
    address;
    /** @description The account; needed by who has several */
    // @ApiMember(Description="The account; needed by who has several")
    /** @type {string} */
    accountId;
    /** @description The ID of an endpoint or pool; the whole account without */
    // @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
    /** @type {string} */
    scope;
    getTypeName() { return 'AddOptOut' }
    getMethod() { return 'POST' }
    createResponse() {}
}
/** @description Sign in, sign out, or ask who is signed in. */
// @Route("/auth/{provider}", "OPTIONS GET POST DELETE")
// @Route("/auth", "OPTIONS GET POST DELETE")
// @DataContract
class Authenticate {
    /** @param {{provider?:string,state?:string,oauth_token?:string,oauth_verifier?:string,userName?:string,password?:string,rememberMe?:boolean,errorView?:string,nonce?:string,uri?:string,response?:string,qop?:string,nc?:string,cnonce?:string,accessToken?:string,accessTokenSecret?:string,scope?:string,meta?:{ [index:string]: string; }}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description How to sign in: credentials (or login), basic, or logout to sign out */
    // @DataMember(Order=1)
    // @ApiMember(Description="How to sign in: credentials (or login), basic, or logout to sign out")
    /** @type {string} */
    provider;
    // @DataMember(Order=2)
    /** @type {string} */
    state;
    // @DataMember(Order=3)
    /** @type {string} */
    oauth_token;
    // @DataMember(Order=4)
    /** @type {string} */
    oauth_verifier;
    /** @description The e-mail address of the user */
    // @DataMember(Order=5)
    // @ApiMember(Description="The e-mail address of the user")
    /** @type {string} */
    userName;
    // @DataMember(Order=6)
    /** @type {string} */
    password;
    /** @description Stay signed in after the browser is closed */
    // @DataMember(Order=7)
    // @ApiMember(Description="Stay signed in after the browser is closed")
    /** @type {?boolean} */
    rememberMe;
    // @DataMember(Order=8)
    /** @type {string} */
    errorView;
    // @DataMember(Order=9)
    /** @type {string} */
    nonce;
    // @DataMember(Order=10)
    /** @type {string} */
    uri;
    // @DataMember(Order=11)
    /** @type {string} */
    response;
    // @DataMember(Order=12)
    /** @type {string} */
    qop;
    // @DataMember(Order=13)
    /** @type {string} */
    nc;
    // @DataMember(Order=14)
    /** @type {string} */
    cnonce;
    // @DataMember(Order=15)
    /** @type {string} */
    accessToken;
    // @DataMember(Order=16)
    /** @type {string} */
    accessTokenSecret;
    // @DataMember(Order=17)
    /** @type {string} */
    scope;
    // @DataMember(Order=18)
    /** @type {{ [index:string]: string; }} */
    meta;
    getTypeName() { return 'Authenticate' }
    getMethod() { return 'POST' }
    createResponse() { return new AuthenticateResponse() }
}
/** @description Make no more messages of a bulk, and take back those that are not sent yet. */
// @Route("/bulks/{bulkId}", "DELETE")
// @Route("/bulks/{bulkId}/cancel", "POST")
class CancelBulk {
    /** @param {{bulkId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the bulk */
    // @ApiMember(Description="The ID of the bulk", IsRequired=true)
    /** @type {string} */
    bulkId;
    getTypeName() { return 'CancelBulk' }
    getMethod() { return 'POST' }
    createResponse() { return new BulkInfo() }
}
/** @description Take back a message that has not been sent yet. */
// @Route("/messages/{messageId}", "DELETE")
// @Route("/messages/{messageId}/cancel", "POST")
class CancelMessage {
    /** @param {{messageId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the message */
    // @ApiMember(Description="The ID of the message", IsRequired=true)
    /** @type {string} */
    messageId;
    getTypeName() { return 'CancelMessage' }
    getMethod() { return 'POST' }
    createResponse() {}
}
/** @description Have an address told of texts no more. */
// @Route("/doors/listeners/{listenerId}", "DELETE")
class DeleteDoorListener {
    /** @param {{listenerId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the listener */
    // @ApiMember(Description="The ID of the listener", IsRequired=true)
    /** @type {string} */
    listenerId;
    getTypeName() { return 'DeleteDoorListener' }
    getMethod() { return 'DELETE' }
    createResponse() {}
}
/** @description Delete a login of a front door. */
// @Route("/doors/logins/{loginId}", "DELETE")
class DeleteDoorLogin {
    /** @param {{loginId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the login */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    /** @type {string} */
    loginId;
    getTypeName() { return 'DeleteDoorLogin' }
    getMethod() { return 'DELETE' }
    createResponse() {}
}
/** @description Delete an ESME. */
// @Route("/esmes/{esmeId}", "DELETE")
class DeleteEsme {
    /** @param {{esmeId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the ESME */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    /** @type {string} */
    esmeId;
    getTypeName() { return 'DeleteEsme' }
    getMethod() { return 'DELETE' }
    createResponse() {}
}
/** @description Remove a file: its links open nothing any more, and messages show it no more. */
// @Route("/files/{fileId}", "DELETE")
class DeleteFile {
    /** @param {{fileId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the file */
    // @ApiMember(Description="The ID of the file", IsRequired=true)
    /** @type {string} */
    fileId;
    getTypeName() { return 'DeleteFile' }
    getMethod() { return 'DELETE' }
    createResponse() {}
}
/** @description Lift every limit of a number or a connection. */
// @Route("/limits/{limitedId}", "DELETE")
class DeleteLimit {
    /** @param {{limitedId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the endpoint or connection */
    // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    /** @type {string} */
    limitedId;
    getTypeName() { return 'DeleteLimit' }
    getMethod() { return 'DELETE' }
    createResponse() {}
}
/** @description Delete a pool of senders. */
// @Route("/pools/{poolId}", "DELETE")
class DeletePool {
    /** @param {{poolId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the pool */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    /** @type {string} */
    poolId;
    getTypeName() { return 'DeletePool' }
    getMethod() { return 'DELETE' }
    createResponse() {}
}
/** @description Delete a route. */
// @Route("/routes/{routeId}", "DELETE")
class DeleteRoute {
    /** @param {{routeId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the route */
    // @ApiMember(Description="The ID of the route", IsRequired=true)
    /** @type {string} */
    routeId;
    getTypeName() { return 'DeleteRoute' }
    getMethod() { return 'DELETE' }
    createResponse() {}
}
/** @description Delete a webhook. */
// @Route("/webhooks/{webhookId}", "DELETE")
class DeleteWebhook {
    /** @param {{webhookId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    /** @type {string} */
    webhookId;
    getTypeName() { return 'DeleteWebhook' }
    getMethod() { return 'DELETE' }
    createResponse() {}
}
/** @description End a session. The other party's next message opens it again, or a new one. */
// @Route("/sessions/{sessionId}", "DELETE")
class EndSession {
    /** @param {{sessionId?:string,callSid?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session", IsRequired=true)
    /** @type {string} */
    sessionId;
    /** @description The local ID of the call; a chat has none, so it is not looked at */
    // @ApiMember(Description="The local ID of the call; a chat has none, so it is not looked at")
    /** @type {string} */
    callSid;
    getTypeName() { return 'EndSession' }
    getMethod() { return 'DELETE' }
    createResponse() {}
}
/** @description Ask who is signed in. */
// @Route("/auth/status", "GET")
class GetAuthStatus {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'GetAuthStatus' }
    getMethod() { return 'GET' }
    createResponse() { return new UserInfo() }
}
/** @description Read a bulk, and how many of its messages have each status. */
// @Route("/bulks/{bulkId}", "GET")
class GetBulk {
    /** @param {{bulkId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the bulk */
    // @ApiMember(Description="The ID of the bulk", IsRequired=true)
    /** @type {string} */
    bulkId;
    getTypeName() { return 'GetBulk' }
    getMethod() { return 'GET' }
    createResponse() { return new BulkProgress() }
}
/** @description Retrieve who is told of the texts of an endpoint. */
// @Route("/doors/listeners/{listenerId}", "GET")
class GetDoorListener {
    /** @param {{listenerId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the listener */
    // @ApiMember(Description="The ID of the listener", IsRequired=true)
    /** @type {string} */
    listenerId;
    getTypeName() { return 'GetDoorListener' }
    getMethod() { return 'GET' }
    createResponse() { return new DoorListenerInfo() }
}
/** @description Retrieve a login of a front door. */
// @Route("/doors/logins/{loginId}", "GET")
class GetDoorLogin {
    /** @param {{loginId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the login */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    /** @type {string} */
    loginId;
    getTypeName() { return 'GetDoorLogin' }
    getMethod() { return 'GET' }
    createResponse() { return new DoorLoginInfo() }
}
/** @description Retrieve an ESME. */
// @Route("/esmes/{esmeId}", "GET")
class GetEsme {
    /** @param {{esmeId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the ESME */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    /** @type {string} */
    esmeId;
    getTypeName() { return 'GetEsme' }
    getMethod() { return 'GET' }
    createResponse() { return new EsmeInfo() }
}
/** @description Read what is known of a file; its `uri` opens the content for a time. */
// @Route("/files/{fileId}", "GET")
class GetFile {
    /** @param {{fileId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the file */
    // @ApiMember(Description="The ID of the file", IsRequired=true)
    /** @type {string} */
    fileId;
    getTypeName() { return 'GetFile' }
    getMethod() { return 'GET' }
    createResponse() { return new FileInfo() }
}
/** @description Read what limits a number or a connection. */
// @Route("/limits/{limitedId}", "GET")
class GetLimit {
    /** @param {{limitedId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the endpoint or connection */
    // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    /** @type {string} */
    limitedId;
    getTypeName() { return 'GetLimit' }
    getMethod() { return 'GET' }
    createResponse() { return new LimitInfo() }
}
/** @description Read one message with the story of its delivery. */
// @Route("/messages/{messageId}", "GET")
class GetMessage {
    /** @param {{messageId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the message */
    // @ApiMember(Description="The ID of the message", IsRequired=true)
    /** @type {string} */
    messageId;
    getTypeName() { return 'GetMessage' }
    getMethod() { return 'GET' }
    createResponse() { return new MessageStory() }
}
/** @description Read one pool of senders. */
// @Route("/pools/{poolId}", "GET")
class GetPool {
    /** @param {{poolId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the pool */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    /** @type {string} */
    poolId;
    getTypeName() { return 'GetPool' }
    getMethod() { return 'GET' }
    createResponse() { return new PoolInfo() }
}
/** @description Read one route. */
// @Route("/routes/{routeId}", "GET")
class GetRoute {
    /** @param {{routeId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the route */
    // @ApiMember(Description="The ID of the route", IsRequired=true)
    /** @type {string} */
    routeId;
    getTypeName() { return 'GetRoute' }
    getMethod() { return 'GET' }
    createResponse() { return new RouteInfo() }
}
/** @description Retrieve one session; its log is empty, only lists have it. */
// @Route("/sessions/{sessionId}", "GET")
class GetSession {
    /** @param {{sessionId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the session */
    // @ApiMember(Description="The ID of the session", IsRequired=true)
    /** @type {string} */
    sessionId;
    getTypeName() { return 'GetSession' }
    getMethod() { return 'GET' }
    createResponse() { return new SessionInfo() }
}
/** @description Read one webhook. */
// @Route("/webhooks/{webhookId}", "GET")
class GetWebhook {
    /** @param {{webhookId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    /** @type {string} */
    webhookId;
    getTypeName() { return 'GetWebhook' }
    getMethod() { return 'GET' }
    createResponse() { return new WebhookInfo() }
}
/** @description List API keys. */
// @Route("/keys", "GET")
class ListApiKeys extends ListRequest {
    /** @param {{accountIds?:string[],userId?:string,includeRevoked?:boolean,page?:number,countPerPage?:number,all?:boolean,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description Only the keys of these accounts */
    // @ApiMember(Description="Only the keys of these accounts")
    /** @type {string[]} */
    accountIds;
    /** @description Only the keys of this user */
    // @ApiMember(Description="Only the keys of this user")
    /** @type {string} */
    userId;
    /** @description Also the keys that were revoked */
    // @ApiMember(Description="Also the keys that were revoked")
    /** @type {boolean} */
    includeRevoked;
    getTypeName() { return 'ListApiKeys' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
/** @description Retrieve the recipients of a bulk with what became of each; as CSV it is the report. */
// @Route("/bulks/{bulkId}/results", "GET")
class ListBulkResults extends ListRequest {
    /** @param {{bulkId?:string,page?:number,countPerPage?:number,all?:boolean,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description The ID of the bulk */
    // @ApiMember(Description="The ID of the bulk", IsRequired=true)
    /** @type {string} */
    bulkId;
    getTypeName() { return 'ListBulkResults' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
/** @description Retrieve a list of bulks. */
// @Route("/bulks", "GET")
class ListBulks extends ListRequest {
    /** @param {{accountIds?:string[],customerIds?:string[],page?:number,countPerPage?:number,all?:boolean,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description Return only bulks of these accounts */
    // @ApiMember(Description="Return only bulks of these accounts")
    /** @type {string[]} */
    accountIds;
    /** @description Return only bulks of these customers, and of the customers below them */
    // @ApiMember(Description="Return only bulks of these customers, and of the customers below them")
    /** @type {string[]} */
    customerIds;
    getTypeName() { return 'ListBulks' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
/** @description Retrieve a list of conversations, each with its most recent message. */
// @Route("/conversations", "GET")
class ListConversations {
    /** @param {{accountIds?:string[],endpointIds?:string[],customerIds?:string[],afterDate?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description Return only conversations of these accounts */
    // @ApiMember(Description="Return only conversations of these accounts")
    /** @type {string[]} */
    accountIds;
    /** @description Return only conversations of these endpoints */
    // @ApiMember(Description="Return only conversations of these endpoints")
    /** @type {string[]} */
    endpointIds;
    /** @description Return only conversations of these customers, and of the customers below them */
    // @ApiMember(Description="Return only conversations of these customers, and of the customers below them")
    /** @type {string[]} */
    customerIds;
    /** @description Return only conversations whose most recent message is of this date or later, in ISO 8601 */
    // @ApiMember(Description="Return only conversations whose most recent message is of this date or later, in ISO 8601")
    /** @type {string} */
    afterDate;
    getTypeName() { return 'ListConversations' }
    getMethod() { return 'GET' }
    createResponse() { return new ListConversationsResponse() }
}
/** @description List who is told of texts that come in, in another platform's form. */
// @Route("/doors/listeners", "GET")
class ListDoorListeners extends ListRequest {
    /** @param {{accountIds?:string[],endpointIds?:string[],form?:ListenerForms,page?:number,countPerPage?:number,all?:boolean,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description Only those of these accounts */
    // @ApiMember(Description="Only those of these accounts")
    /** @type {string[]} */
    accountIds;
    /** @description Only those of these endpoints */
    // @ApiMember(Description="Only those of these endpoints")
    /** @type {string[]} */
    endpointIds;
    /** @description Only those that are told in this form */
    // @ApiMember(Description="Only those that are told in this form")
    /** @type {?ListenerForms} */
    form;
    getTypeName() { return 'ListDoorListeners' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
/** @description List logins of front doors. */
// @Route("/doors/logins", "GET")
class ListDoorLogins extends ListRequest {
    /** @param {{accountIds?:string[],door?:DoorKinds,page?:number,countPerPage?:number,all?:boolean,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description Only the logins of these accounts */
    // @ApiMember(Description="Only the logins of these accounts")
    /** @type {string[]} */
    accountIds;
    /** @description Only those of this door */
    // @ApiMember(Description="Only those of this door")
    /** @type {?DoorKinds} */
    door;
    getTypeName() { return 'ListDoorLogins' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
/** @description List ESMEs. */
// @Route("/esmes", "GET")
class ListEsmes extends ListRequest {
    /** @param {{accountIds?:string[],onlyDisabled?:boolean,page?:number,countPerPage?:number,all?:boolean,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description Only the ESMEs of these accounts */
    // @ApiMember(Description="Only the ESMEs of these accounts")
    /** @type {string[]} */
    accountIds;
    /** @description Only those that are shut out */
    // @ApiMember(Description="Only those that are shut out")
    /** @type {boolean} */
    onlyDisabled;
    getTypeName() { return 'ListEsmes' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
/** @description List what has happened since an event: the same that /event-stream tells as it happens. */
// @Route("/events", "GET")
class ListEvents {
    /** @param {{afterEventId?:string,accountIds?:string[],count?:number}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The last event that is known; if it is missing, only the ID of the newest one is returned */
    // @ApiMember(Description="The last event that is known; if it is missing, only the ID of the newest one is returned")
    /** @type {string} */
    afterEventId;
    /** @description Return only events of these accounts */
    // @ApiMember(Description="Return only events of these accounts")
    /** @type {string[]} */
    accountIds;
    /** @description How many lines of the log to read, from 1 to 1000 */
    // @ApiMember(Description="How many lines of the log to read, from 1 to 1000")
    /** @type {number} */
    count;
    getTypeName() { return 'ListEvents' }
    getMethod() { return 'GET' }
    createResponse() { return new ListEventsResponse() }
}
/** @description Retrieve a list of files. */
// @Route("/files", "GET")
class ListFiles extends ListRequest {
    /** @param {{accountIds?:string[],customerIds?:string[],fileName?:string,contentType?:string,type?:FileTypes,dateCreatedStart?:string,dateCreatedEnd?:string,userId?:string,page?:number,countPerPage?:number,all?:boolean,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description Return only files of these accounts */
    // @ApiMember(Description="Return only files of these accounts")
    /** @type {string[]} */
    accountIds;
    /** @description Return only files of these customers, and of the customers below them */
    // @ApiMember(Description="Return only files of these customers, and of the customers below them")
    /** @type {string[]} */
    customerIds;
    /** @description Text that the name must contain */
    // @ApiMember(Description="Text that the name must contain")
    /** @type {string} */
    fileName;
    /** @description Text that the content type must contain */
    // @ApiMember(Description="Text that the content type must contain")
    /** @type {string} */
    contentType;
    /** @description Return only files of this type */
    // @ApiMember(Description="Return only files of this type")
    /** @type {?FileTypes} */
    type;
    /** @description The first day of creation, YYYY-MM-DD in UTC */
    // @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
    /** @type {string} */
    dateCreatedStart;
    /** @description The last day of creation, YYYY-MM-DD in UTC */
    // @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
    /** @type {string} */
    dateCreatedEnd;
    /** @description Return only what this user uploaded */
    // @ApiMember(Description="Return only what this user uploaded")
    /** @type {string} */
    userId;
    getTypeName() { return 'ListFiles' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
/** @description List limits. */
// @Route("/limits", "GET")
class ListLimits extends ListRequest {
    /** @param {{accountIds?:string[],page?:number,countPerPage?:number,all?:boolean,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description Only the limits of these accounts, without those of the installation's connections */
    // @ApiMember(Description="Only the limits of these accounts, without those of the installation's connections")
    /** @type {string[]} */
    accountIds;
    getTypeName() { return 'ListLimits' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
/** @description Retrieve a list of messages, sent and received. */
// @Route("/messages", "GET")
class ListMessages extends ListRequest {
    /** @param {{accountIds?:string[],customerIds?:string[],endpointIds?:string[],conversationIds?:string[],afterDate?:string,page?:number,countPerPage?:number,all?:boolean,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description Return only messages of these accounts */
    // @ApiMember(Description="Return only messages of these accounts")
    /** @type {string[]} */
    accountIds;
    /** @description Return only messages of these customers, and of the customers below them */
    // @ApiMember(Description="Return only messages of these customers, and of the customers below them")
    /** @type {string[]} */
    customerIds;
    /** @description Return only messages of these endpoints */
    // @ApiMember(Description="Return only messages of these endpoints")
    /** @type {string[]} */
    endpointIds;
    /** @description Return only messages of these conversations */
    // @ApiMember(Description="Return only messages of these conversations")
    /** @type {string[]} */
    conversationIds;
    /** @description Return only messages after this date, in ISO 8601; UTC when it names no time zone */
    // @ApiMember(Description="Return only messages after this date, in ISO 8601; UTC when it names no time zone")
    /** @type {string} */
    afterDate;
    getTypeName() { return 'ListMessages' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
/** @description Retrieve a list of those who want no more messages. */
// @Route("/opt-outs", "GET")
class ListOptOuts extends ListRequest {
    /** @param {{accountIds?:string[],address?:string,page?:number,countPerPage?:number,all?:boolean,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description Return only those of these accounts */
    // @ApiMember(Description="Return only those of these accounts")
    /** @type {string[]} */
    accountIds;
    /** @description Text that the address must contain */
    // @ApiMember(Description="Text that the address must contain")
    /** @type {string} */
    address;
    getTypeName() { return 'ListOptOuts' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
/** @description List who hears from which number of a pool. */
// @Route("/pools/{poolId}/recipients", "GET")
class ListPoolRecipients extends ListRequest {
    /** @param {{poolId?:string,endpointId?:string,address?:string,page?:number,countPerPage?:number,all?:boolean,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description The ID of the pool */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    /** @type {string} */
    poolId;
    /** @description Only those who hear from this number */
    // @ApiMember(Description="Only those who hear from this number")
    /** @type {string} */
    endpointId;
    /** @description Text that the address must contain */
    // @ApiMember(Description="Text that the address must contain")
    /** @type {string} */
    address;
    getTypeName() { return 'ListPoolRecipients' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
/** @description List pools of senders. */
// @Route("/pools", "GET")
class ListPools extends ListRequest {
    /** @param {{accountIds?:string[],endpointId?:string,page?:number,countPerPage?:number,all?:boolean,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description Only the pools of these accounts */
    // @ApiMember(Description="Only the pools of these accounts")
    /** @type {string[]} */
    accountIds;
    /** @description Only pools for which this number writes */
    // @ApiMember(Description="Only pools for which this number writes")
    /** @type {string} */
    endpointId;
    getTypeName() { return 'ListPools' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
/** @description List routes. */
// @Route("/routes", "GET")
class ListRoutes extends ListRequest {
    /** @param {{accountIds?:string[],connectionId?:string,endpointId?:string,prefix?:string,page?:number,countPerPage?:number,all?:boolean,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description Only the routes of these accounts, without those for every account */
    // @ApiMember(Description="Only the routes of these accounts, without those for every account")
    /** @type {string[]} */
    accountIds;
    /** @description Only routes over this connection */
    // @ApiMember(Description="Only routes over this connection")
    /** @type {string} */
    connectionId;
    /** @description Only routes of this endpoint */
    // @ApiMember(Description="Only routes of this endpoint")
    /** @type {string} */
    endpointId;
    /** @description What the prefix must begin with, as +44 */
    // @ApiMember(Description="What the prefix must begin with, as +44")
    /** @type {string} */
    prefix;
    getTypeName() { return 'ListRoutes' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
/** @description Retrieve a list of sessions. */
// @Route("/sessions", "GET")
class ListSessions extends ListRequest {
    /** @param {{accountIds?:string[],searchArchive?:boolean,startDate?:string,endDate?:string,customerIds?:string[],endpointIds?:string[],from?:string,to?:string,log?:string,parentSessionId?:string,page?:number,countPerPage?:number,all?:boolean,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description Return only sessions of these accounts */
    // @ApiMember(Description="Return only sessions of these accounts")
    /** @type {string[]} */
    accountIds;
    /** @description Search the archive, which has the sessions that ended more than 15 days ago, and nothing else */
    // @ApiMember(Description="Search the archive, which has the sessions that ended more than 15 days ago, and nothing else")
    /** @type {boolean} */
    searchArchive;
    /** @description The first day of creation, YYYY-MM-DD in UTC */
    // @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
    /** @type {string} */
    startDate;
    /** @description The last day of creation, YYYY-MM-DD in UTC */
    // @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
    /** @type {string} */
    endDate;
    /** @description Return only sessions of these customers, and of the customers below them */
    // @ApiMember(Description="Return only sessions of these customers, and of the customers below them")
    /** @type {string[]} */
    customerIds;
    /** @description Return only sessions of these endpoints */
    // @ApiMember(Description="Return only sessions of these endpoints")
    /** @type {string[]} */
    endpointIds;
    /** @description Text that the address of the beginner must contain */
    // @ApiMember(Description="Text that the address of the beginner must contain")
    /** @type {string} */
    from;
    /** @description Text that the address of the other side must contain */
    // @ApiMember(Description="Text that the address of the other side must contain")
    /** @type {string} */
    to;
    /** @description Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened */
    // @ApiMember(Description="Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened")
    /** @type {string} */
    log;
    /** @description Return only children of this session; a chat has none, so the list is empty then */
    // @ApiMember(Description="Return only children of this session; a chat has none, so the list is empty then")
    /** @type {string} */
    parentSessionId;
    getTypeName() { return 'ListSessions' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
/** @description List what a webhook was told. */
// @Route("/webhooks/{webhookId}/deliveries", "GET")
class ListWebhookDeliveries extends ListRequest {
    /** @param {{webhookId?:string,state?:WebhookDeliveryStates,subjectIds?:string[],page?:number,countPerPage?:number,all?:boolean,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    /** @type {string} */
    webhookId;
    /** @description Only deliveries in this state */
    // @ApiMember(Description="Only deliveries in this state")
    /** @type {?WebhookDeliveryStates} */
    state;
    /** @description Only what is about these messages or sessions */
    // @ApiMember(Description="Only what is about these messages or sessions")
    /** @type {string[]} */
    subjectIds;
    getTypeName() { return 'ListWebhookDeliveries' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
/** @description List webhooks. */
// @Route("/webhooks", "GET")
class ListWebhooks extends ListRequest {
    /** @param {{accountIds?:string[],onlyDisabled?:boolean,page?:number,countPerPage?:number,all?:boolean,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description Only the webhooks of these accounts */
    // @ApiMember(Description="Only the webhooks of these accounts")
    /** @type {string[]} */
    accountIds;
    /** @description Only those that are disabled */
    // @ApiMember(Description="Only those that are disabled")
    /** @type {boolean} */
    onlyDisabled;
    getTypeName() { return 'ListWebhooks' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
/** @description Mark every message of a conversation as read. */
// @Route("/conversations/{conversationId}/read", "POST")
class MarkConversationRead {
    /** @param {{conversationId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the conversation */
    // @ApiMember(Description="The ID of the conversation", IsRequired=true)
    /** @type {string} */
    conversationId;
    getTypeName() { return 'MarkConversationRead' }
    getMethod() { return 'POST' }
    createResponse() { return new MarkReadResponse() }
}
/** @description Mark messages as read. */
// @Route("/messages/read", "POST")
class MarkMessagesRead {
    /** @param {{messageIds?:string[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The IDs of the messages, 1000 at most */
    // @ApiMember(Description="The IDs of the messages, 1000 at most", IsRequired=true)
    /** @type {string[]} */
    messageIds;
    getTypeName() { return 'MarkMessagesRead' }
    getMethod() { return 'POST' }
    createResponse() { return new MarkReadResponse() }
}
/** @description Make an API key. */
// @Route("/keys", "POST")
class NewApiKey {
    /** @param {{name?:string,roles?:string[],accountId?:string,userId?:string,expires?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description What the key is for, as people call it */
    // @ApiMember(Description="What the key is for, as people call it", IsRequired=true)
    /** @type {string} */
    name;
    /** @description What the key may do; if it is missing, everything its maker and its user may */
    // @ApiMember(Description="What the key may do; if it is missing, everything its maker and its user may")
    /** @type {string[]} */
    roles;
    /** @description The account the key works for; may be missing for a caller who has only one */
    // @ApiMember(Description="The account the key works for; may be missing for a caller who has only one")
    /** @type {string} */
    accountId;
    /** @description The user the key acts as; if it is missing, its maker. Only managers may name another */
    // @ApiMember(Description="The user the key acts as; if it is missing, its maker. Only managers may name another")
    /** @type {string} */
    userId;
    /** @description When the key stops to work, in ISO 8601; if it is missing, never */
    // @ApiMember(Description="When the key stops to work, in ISO 8601; if it is missing, never")
    /** @type {string} */
    expires;
    getTypeName() { return 'NewApiKey' }
    getMethod() { return 'POST' }
    createResponse() { return new NewApiKeyResponse() }
}
/** @description Let a program that was written for Twilio, Kannel or Jasmin come in. */
// @Route("/doors/logins", "POST")
class NewDoorLogin {
    /** @param {{door?:DoorKinds,username?:string,apiKey?:boolean,password?:string,userId?:string,endpointId?:string,accountId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The platform that the program was written for */
    // @ApiMember(Description="The platform that the program was written for", IsRequired=true)
    /** @type {?DoorKinds} */
    door;
    /** @description The name that it comes in with; of Twilio a SID, which is made if it is missing */
    // @ApiMember(Description="The name that it comes in with; of Twilio a SID, which is made if it is missing")
    /** @type {string} */
    username;
    /** @description Of Twilio a key (SK...), which signs nothing, instead of an AccountSid */
    // @ApiMember(Description="Of Twilio a key (SK...), which signs nothing, instead of an AccountSid")
    /** @type {boolean} */
    apiKey;
    /** @description Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made */
    // @ApiMember(Description="Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made")
    /** @type {string} */
    password;
    /** @description The user that it acts as; if it is missing, the caller */
    // @ApiMember(Description="The user that it acts as; if it is missing, the caller")
    /** @type {string} */
    userId;
    /** @description The endpoint that sends where a request names no sender */
    // @ApiMember(Description="The endpoint that sends where a request names no sender")
    /** @type {string} */
    endpointId;
    /** @description The account that it works for; may be missing for a caller who has only one */
    // @ApiMember(Description="The account that it works for; may be missing for a caller who has only one")
    /** @type {string} */
    accountId;
    getTypeName() { return 'NewDoorLogin' }
    getMethod() { return 'POST' }
    createResponse() { return new NewDoorLoginResponse() }
}
/** @description Let a program of a customer bind to the SMSC. */
// @Route("/esmes", "POST")
class NewEsme extends EsmeRights {
    /** @param {{systemId?:string,password?:string,accountId?:string,networks?:string[],endpointIds?:string[],defaultEndpointId?:string,tls?:boolean,binds?:number,rate?:number,window?:number}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description The name that it binds with, 1 to 15 characters of ASCII; each is there once */
    // @ApiMember(Description="The name that it binds with, 1 to 15 characters of ASCII; each is there once", IsRequired=true)
    /** @type {string} */
    systemId;
    /** @description The password that it binds with, 8 characters of ASCII; if it is missing, one is made */
    // @ApiMember(Description="The password that it binds with, 8 characters of ASCII; if it is missing, one is made")
    /** @type {string} */
    password;
    /** @description The account that it sends for; may be missing for a caller who has only one */
    // @ApiMember(Description="The account that it sends for; may be missing for a caller who has only one")
    /** @type {string} */
    accountId;
    getTypeName() { return 'NewEsme' }
    getMethod() { return 'POST' }
    createResponse() { return new NewEsmeResponse() }
}
/** @description Keep a file in an account: the file of a multipart form with its fields, or base64. */
// @Route("/files", "POST")
class NewFile {
    /** @param {{accountId?:string,customerId?:string,data?:string,fileName?:string,contentType?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The account; needed by who has several */
    // @ApiMember(Description="The account; needed by who has several")
    /** @type {string} */
    accountId;
    /** @description The customer that it belongs to */
    // @ApiMember(Description="The customer that it belongs to")
    /** @type {string} */
    customerId;
    /** @description The content */
    // @ApiMember(Description="The content", IsRequired=true)
    /** @type {string} */
    data;
    /** @description The name that recipients see */
    // @ApiMember(Description="The name that recipients see", IsRequired=true)
    /** @type {string} */
    fileName;
    /** @description What it is, as image/png */
    // @ApiMember(Description="What it is, as image/png", IsRequired=true)
    /** @type {string} */
    contentType;
    getTypeName() { return 'NewFile' }
    getMethod() { return 'POST' }
    createResponse() { return new FileInfo() }
}
/** @description Make a pool of senders. */
// @Route("/pools", "POST")
class NewPool {
    /** @param {{name?:string,endpointIds?:string[],accountId?:string,customerId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description What people call it */
    // @ApiMember(Description="What people call it", IsRequired=true)
    /** @type {string} */
    name;
    /** @description The numbers that write for it */
    // @ApiMember(Description="The numbers that write for it")
    /** @type {string[]} */
    endpointIds;
    /** @description The account it belongs to; may be missing for a caller who has only one */
    // @ApiMember(Description="The account it belongs to; may be missing for a caller who has only one")
    /** @type {string} */
    accountId;
    /** @description The customer it belongs to */
    // @ApiMember(Description="The customer it belongs to")
    /** @type {string} */
    customerId;
    getTypeName() { return 'NewPool' }
    getMethod() { return 'POST' }
    createResponse() { return new PoolInfo() }
}
/** @description Let messages go over a connection. */
// @Route("/routes", "POST")
class NewRoute {
    /** @param {{connectionId?:string,prefix?:string,endpointId?:string,accountId?:string,priority?:number,cost?:number}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The connection that they may go over */
    // @ApiMember(Description="The connection that they may go over", IsRequired=true)
    /** @type {string} */
    connectionId;
    /** @description What their recipients' numbers begin with, as +44; if it is missing, any number */
    // @ApiMember(Description="What their recipients' numbers begin with, as +44; if it is missing, any number")
    /** @type {string} */
    prefix;
    /** @description Only messages from this endpoint */
    // @ApiMember(Description="Only messages from this endpoint")
    /** @type {string} */
    endpointId;
    /** @description Only messages of this account; if it is missing, that of the endpoint, or else every account */
    // @ApiMember(Description="Only messages of this account; if it is missing, that of the endpoint, or else every account")
    /** @type {string} */
    accountId;
    /** @description Lower goes first; 10 if it is missing */
    // @ApiMember(Description="Lower goes first; 10 if it is missing")
    /** @type {?number} */
    priority;
    /** @description What a segment costs, with six decimals at most; among equals the cheapest goes first */
    // @ApiMember(Description="What a segment costs, with six decimals at most; among equals the cheapest goes first")
    /** @type {?number} */
    cost;
    getTypeName() { return 'NewRoute' }
    getMethod() { return 'POST' }
    createResponse() { return new RouteInfo() }
}
/** @description Create a new session. Only chats can be created: calls and faxes need a carrier for voice. */
// @Route("/sessions", "POST")
class NewSession {
    /** @param {{channel?:FlowChannels,destination?:string,callerId?:string,endpointId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The channel of the session; Chat if it is missing */
    // @ApiMember(Description="The channel of the session; Chat if it is missing")
    /** @type {?FlowChannels} */
    channel;
    /** @description The address of the party to talk to, e.g. +15556667777 */
    // @ApiMember(Description="The address of the party to talk to, e.g. +15556667777", IsRequired=true)
    /** @type {string} */
    destination;
    /** @description The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number */
    // @ApiMember(Description="The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number")
    /** @type {string} */
    callerId;
    /** @description The ID of the endpoint to talk from; CallerId is not used if it is specified */
    // @ApiMember(Description="The ID of the endpoint to talk from; CallerId is not used if it is specified")
    /** @type {string} */
    endpointId;
    getTypeName() { return 'NewSession' }
    getMethod() { return 'POST' }
    createResponse() { return new SessionInfo() }
}
/** @description Subscribe an address to kinds of events. */
// @Route("/webhooks", "POST")
class NewWebhook {
    /** @param {{url?:string,kinds?:string[],description?:string,accountId?:string,secret?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The address that is told, of http or https */
    // @ApiMember(Description="The address that is told, of http or https", IsRequired=true)
    /** @type {string} */
    url;
    /** @description The kinds of events, as message.received or message.*; if it is missing, all of them */
    // @ApiMember(Description="The kinds of events, as message.received or message.*; if it is missing, all of them")
    /** @type {string[]} */
    kinds;
    /** @description What it is for, as people call it */
    // @ApiMember(Description="What it is for, as people call it")
    /** @type {string} */
    description;
    /** @description The account whose events are told; may be missing for a caller who has only one */
    // @ApiMember(Description="The account whose events are told; may be missing for a caller who has only one")
    /** @type {string} */
    accountId;
    /** @description The secret to sign with, whsec_ and a key in base64; if it is missing, one is made */
    // @ApiMember(Description="The secret to sign with, whsec_ and a key in base64; if it is missing, one is made")
    /** @type {string} */
    secret;
    getTypeName() { return 'NewWebhook' }
    getMethod() { return 'POST' }
    createResponse() { return new NewWebhookResponse() }
}
/** @description Do nothing: the operation is there for the types of its request. */
// @Route("/not-used")
class NotUsedRequest {
    /** @param {{nodeParameter?:NodeParameter}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {NodeParameter} */
    nodeParameter;
    getTypeName() { return 'NotUsedRequest' }
    getMethod() { return 'POST' }
    createResponse() {}
}
/** @description Change a login of a front door; what is missing stays as it is. */
// @Route("/doors/logins/{loginId}", "PATCH")
class PatchDoorLogin {
    /** @param {{loginId?:string,userId?:string,endpointId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the login */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    /** @type {string} */
    loginId;
    /** @description The user that it acts as from now on */
    // @ApiMember(Description="The user that it acts as from now on")
    /** @type {string} */
    userId;
    /** @description The endpoint that sends where a request names no sender; an empty text is none */
    // @ApiMember(Description="The endpoint that sends where a request names no sender; an empty text is none")
    /** @type {string} */
    endpointId;
    getTypeName() { return 'PatchDoorLogin' }
    getMethod() { return 'PATCH' }
    createResponse() { return new DoorLoginInfo() }
}
/** @description Change what an ESME may do; what is missing stays as it is, and so does a list that is empty. */
// @Route("/esmes/{esmeId}", "PATCH")
class PatchEsme extends EsmeRights {
    /** @param {{esmeId?:string,disabled?:boolean,networks?:string[],endpointIds?:string[],defaultEndpointId?:string,tls?:boolean,binds?:number,rate?:number,window?:number}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @description The ID of the ESME */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    /** @type {string} */
    esmeId;
    /** @description Shut it out, or let it in again */
    // @ApiMember(Description="Shut it out, or let it in again")
    /** @type {?boolean} */
    disabled;
    getTypeName() { return 'PatchEsme' }
    getMethod() { return 'PATCH' }
    createResponse() { return new EsmeInfo() }
}
/** @description Change the name or the customer of a file; what is left out stays as it is. */
// @Route("/files/{fileId}", "PATCH")
class PatchFile {
    /** @param {{fileId?:string,fileName?:string,customerId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the file */
    // @ApiMember(Description="The ID of the file", IsRequired=true)
    /** @type {string} */
    fileId;
    /** @description Its new name */
    // @ApiMember(Description="Its new name")
    /** @type {string} */
    fileName;
    /** @description The customer that it belongs to from now on */
    // @ApiMember(Description="The customer that it belongs to from now on")
    /** @type {string} */
    customerId;
    getTypeName() { return 'PatchFile' }
    getMethod() { return 'PATCH' }
    createResponse() { return new FileInfo() }
}
/** @description Change a pool of senders; what is missing stays as it is. */
// @Route("/pools/{poolId}", "PATCH")
class PatchPool {
    /** @param {{poolId?:string,name?:string,disabled?:boolean,addEndpointIds?:string[],removeEndpointIds?:string[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the pool */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    /** @type {string} */
    poolId;
    /** @description What people call it from now on */
    // @ApiMember(Description="What people call it from now on")
    /** @type {string} */
    name;
    /** @description Whether nothing can be sent from it */
    // @ApiMember(Description="Whether nothing can be sent from it")
    /** @type {?boolean} */
    disabled;
    /** @description Numbers that join; one that is there stays */
    // @ApiMember(Description="Numbers that join; one that is there stays")
    /** @type {string[]} */
    addEndpointIds;
    /** @description Numbers that leave; their recipients hear from another one next time */
    // @ApiMember(Description="Numbers that leave; their recipients hear from another one next time")
    /** @type {string[]} */
    removeEndpointIds;
    getTypeName() { return 'PatchPool' }
    getMethod() { return 'PATCH' }
    createResponse() { return new PoolInfo() }
}
/** @description Change a route; what is missing stays as it is. */
// @Route("/routes/{routeId}", "PATCH")
class PatchRoute {
    /** @param {{routeId?:string,priority?:number,cost?:number,disabled?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the route */
    // @ApiMember(Description="The ID of the route", IsRequired=true)
    /** @type {string} */
    routeId;
    /** @description Lower goes first */
    // @ApiMember(Description="Lower goes first")
    /** @type {?number} */
    priority;
    /** @description What a segment costs, with six decimals at most */
    // @ApiMember(Description="What a segment costs, with six decimals at most")
    /** @type {?number} */
    cost;
    /** @description Whether it does not count at all */
    // @ApiMember(Description="Whether it does not count at all")
    /** @type {?boolean} */
    disabled;
    getTypeName() { return 'PatchRoute' }
    getMethod() { return 'PATCH' }
    createResponse() { return new RouteInfo() }
}
/** @description Change a webhook; what is missing stays as it is. */
// @Route("/webhooks/{webhookId}", "PATCH")
class PatchWebhook {
    /** @param {{webhookId?:string,url?:string,kinds?:string[],description?:string,disabled?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    /** @type {string} */
    webhookId;
    /** @description The address that is told from now on */
    // @ApiMember(Description="The address that is told from now on")
    /** @type {string} */
    url;
    /** @description The kinds of events from now on; * is all of them, and an empty list changes nothing */
    // @ApiMember(Description="The kinds of events from now on; * is all of them, and an empty list changes nothing")
    /** @type {string[]} */
    kinds;
    /** @description What it is for, as people call it */
    // @ApiMember(Description="What it is for, as people call it")
    /** @type {string} */
    description;
    /** @description Disable it, or enable it again: then it is told first what it missed meanwhile */
    // @ApiMember(Description="Disable it, or enable it again: then it is told first what it missed meanwhile")
    /** @type {?boolean} */
    disabled;
    getTypeName() { return 'PatchWebhook' }
    getMethod() { return 'PATCH' }
    createResponse() { return new WebhookInfo() }
}
/** @description Tell how a text would be sent and what it would cost; nothing is stored or sent. */
// @Route("/messages/preview", "POST")
class PreviewMessage {
    /** @param {{body?:string,endpointId?:string,toAddress?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The text */
    // @ApiMember(Description="The text", IsRequired=true)
    /** @type {string} */
    body;
    /** @description The ID of the endpoint that would send it */
    // @ApiMember(Description="The ID of the endpoint that would send it")
    /** @type {string} */
    endpointId;
    /** @description The address that it would be sent to; needs EndpointId */
    // @ApiMember(Description="The address that it would be sent to; needs EndpointId")
    /** @type {string} */
    toAddress;
    getTypeName() { return 'PreviewMessage' }
    getMethod() { return 'POST' }
    createResponse() { return new MessagePreview() }
}
/** @description Erase the text of a message for good. */
// @Route("/messages/{messageId}/redact", "POST")
class RedactMessage {
    /** @param {{messageId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the message */
    // @ApiMember(Description="The ID of the message", IsRequired=true)
    /** @type {string} */
    messageId;
    getTypeName() { return 'RedactMessage' }
    getMethod() { return 'POST' }
    createResponse() {}
}
/** @description Record that somebody wants messages again. */
// @Route("/opt-outs", "DELETE")
class RemoveOptOut {
    /** @param {{address?:string,accountId?:string,scope?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The address, as +15556667777 */
    // @ApiMember(Description="The address, as +15556667777", IsRequired=true)
    /** @type {string} */
    address;
    /** @description The account; needed by who has several */
    // @ApiMember(Description="The account; needed by who has several")
    /** @type {string} */
    accountId;
    /** @description The ID of an endpoint or pool; the whole account without */
    // @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
    /** @type {string} */
    scope;
    getTypeName() { return 'RemoveOptOut' }
    getMethod() { return 'DELETE' }
    createResponse() {}
}
/** @description Tell a webhook again; give one of the three members. */
// @Route("/webhooks/{webhookId}/replay", "POST")
class ReplayWebhook {
    /** @param {{webhookId?:string,fromNumber?:number,fromDate?:string,deliveryId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    /** @type {string} */
    webhookId;
    /** @description Everything from the event with this number on */
    // @ApiMember(Description="Everything from the event with this number on")
    /** @type {?number} */
    fromNumber;
    /** @description Everything from this date on, in ISO 8601; UTC without a zone */
    // @ApiMember(Description="Everything from this date on, in ISO 8601; UTC without a zone")
    /** @type {string} */
    fromDate;
    /** @description This one delivery alone */
    // @ApiMember(Description="This one delivery alone")
    /** @type {string} */
    deliveryId;
    getTypeName() { return 'ReplayWebhook' }
    getMethod() { return 'POST' }
    createResponse() { return new ReplayWebhookResponse() }
}
/** @description Revoke an API key. */
// @Route("/keys/{keyId}", "DELETE")
class RevokeApiKey {
    /** @param {{keyId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the key */
    // @ApiMember(Description="The ID of the key", IsRequired=true)
    /** @type {string} */
    keyId;
    getTypeName() { return 'RevokeApiKey' }
    getMethod() { return 'DELETE' }
    createResponse() {}
}
/** @description Give a login of a front door another password. */
// @Route("/doors/logins/{loginId}/password", "POST")
class RotateDoorPassword {
    /** @param {{loginId?:string,password?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the login */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    /** @type {string} */
    loginId;
    /** @description The password from now on, 8 characters or more; if it is missing, one is made */
    // @ApiMember(Description="The password from now on, 8 characters or more; if it is missing, one is made")
    /** @type {string} */
    password;
    getTypeName() { return 'RotateDoorPassword' }
    getMethod() { return 'POST' }
    createResponse() { return new RotateDoorPasswordResponse() }
}
/** @description Give an ESME another password. */
// @Route("/esmes/{esmeId}/password", "POST")
class RotateEsmePassword {
    /** @param {{esmeId?:string,password?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the ESME */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    /** @type {string} */
    esmeId;
    /** @description The password from now on, 8 characters of ASCII; if it is missing, one is made */
    // @ApiMember(Description="The password from now on, 8 characters of ASCII; if it is missing, one is made")
    /** @type {string} */
    password;
    getTypeName() { return 'RotateEsmePassword' }
    getMethod() { return 'POST' }
    createResponse() { return new RotateEsmePasswordResponse() }
}
/** @description Give a webhook a new secret. */
// @Route("/webhooks/{webhookId}/secret", "POST")
class RotateWebhookSecret {
    /** @param {{webhookId?:string,keepHours?:number}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    /** @type {string} */
    webhookId;
    /** @description How long the secret before it signs too, up to 720 hours; if missing, 24 */
    // @ApiMember(Description="How long the secret before it signs too, up to 720 hours; if missing, 24")
    /** @type {?number} */
    keepHours;
    getTypeName() { return 'RotateWebhookSecret' }
    getMethod() { return 'POST' }
    createResponse() { return new RotateWebhookSecretResponse() }
}
/** @description Send a message at a later time: into a session, or from an endpoint to an address. */
// @Route("/messages/schedule", "POST")
class ScheduleMessage {
    /** @param {{sessionId?:string,endpointId?:string,toAddress?:string,body?:string,sendAt?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the session to send into. Specify either this or EndpointId+ToAddress */
    // @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    /** @type {string} */
    sessionId;
    /** @description The ID of the endpoint to send from. Not used if SessionId is specified */
    // @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
    /** @type {string} */
    endpointId;
    /** @description The address to send to, e.g. +15556667777. Not used if SessionId is specified */
    // @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    /** @type {string} */
    toAddress;
    /** @description The body of the message */
    // @ApiMember(Description="The body of the message", IsRequired=true)
    /** @type {string} */
    body;
    /** @description When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00 */
    // @ApiMember(Description="When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00", IsRequired=true)
    /** @type {string} */
    sendAt;
    getTypeName() { return 'ScheduleMessage' }
    getMethod() { return 'POST' }
    createResponse() { return new ScheduledMessage() }
}
/** @description Send one text to many recipients, each with their own values in it. */
// @Route("/bulks", "POST")
class SendBulk {
    /** @param {{endpointId?:string,body?:string,recipients?:BulkRecipient[],sendAt?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the endpoint to send from, a pool of senders perhaps */
    // @ApiMember(Description="The ID of the endpoint to send from, a pool of senders perhaps", IsRequired=true)
    /** @type {string} */
    endpointId;
    /** @description The text; {{name}} stands for a variable */
    // @ApiMember(Description="The text; {{name}} stands for a variable", IsRequired=true)
    /** @type {string} */
    body;
    /** @description Whom to send to, 10000 at most, each address once */
    // @ApiMember(Description="Whom to send to, 10000 at most, each address once", IsRequired=true)
    /** @type {BulkRecipient[]} */
    recipients;
    /** @description When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00 */
    // @ApiMember(Description="When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00")
    /** @type {string} */
    sendAt;
    getTypeName() { return 'SendBulk' }
    getMethod() { return 'POST' }
    createResponse() { return new BulkInfo() }
}
/** @description Send files, with a text or without one: into a session, or from an endpoint to an address. */
// @Route("/messages/media", "POST")
class SendMedia {
    /** @param {{sessionId?:string,endpointId?:string,toAddress?:string,body?:string,fileIds?:string[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the session to send into. Specify either this or EndpointId+ToAddress */
    // @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    /** @type {string} */
    sessionId;
    /** @description The ID of the endpoint to send from. Not used if SessionId is specified */
    // @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
    /** @type {string} */
    endpointId;
    /** @description The address to send to, e.g. +15556667777. Not used if SessionId is specified */
    // @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    /** @type {string} */
    toAddress;
    /** @description The text that goes with the files */
    // @ApiMember(Description="The text that goes with the files")
    /** @type {string} */
    body;
    /** @description The IDs of the files, as UploadFile gives them, in their order */
    // @ApiMember(Description="The IDs of the files, as UploadFile gives them, in their order", IsRequired=true)
    /** @type {string[]} */
    fileIds;
    getTypeName() { return 'SendMedia' }
    getMethod() { return 'POST' }
    createResponse() { return new MessageInfo() }
}
/** @description Send a message into a session, or from an endpoint to an address. */
// @Route("/sessions/{sessionId}/messages", "POST")
// @Route("/messages")
class SendMessage {
    /** @param {{sessionId?:string,endpointId?:string,toAddress?:string,body?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress */
    // @ApiMember(Description="The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress")
    /** @type {string} */
    sessionId;
    /** @description The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified */
    // @ApiMember(Description="The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified")
    /** @type {string} */
    endpointId;
    /** @description The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified */
    // @ApiMember(Description="The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified")
    /** @type {string} */
    toAddress;
    /** @description The body of the message */
    // @ApiMember(Description="The body of the message")
    /** @type {string} */
    body;
    getTypeName() { return 'SendMessage' }
    getMethod() { return 'POST' }
    createResponse() { return new MessageInfo() }
}
/** @description Have an address told of every text that comes in for an endpoint, in place of the one before it in this form. */
// @Route("/doors/listeners", "PUT")
class SetDoorListener {
    /** @param {{endpointId?:string,url?:string,form?:ListenerForms,loginId?:string,method?:string,maxMessages?:number,sendSender?:boolean,recode?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The endpoint whose texts are told */
    // @ApiMember(Description="The endpoint whose texts are told", IsRequired=true)
    /** @type {string} */
    endpointId;
    /** @description The address that is told; in Kannel's form with its escape codes */
    // @ApiMember(Description="The address that is told; in Kannel's form with its escape codes", IsRequired=true)
    /** @type {string} */
    url;
    /** @description Whose form they are told in; Twilio's if it is missing */
    // @ApiMember(Description="Whose form they are told in; Twilio's if it is missing")
    /** @type {?ListenerForms} */
    form;
    /** @description In Twilio's form: the login whose AuthToken signs; may be missing while there is only one */
    // @ApiMember(Description="In Twilio's form: the login whose AuthToken signs; may be missing while there is only one")
    /** @type {string} */
    loginId;
    /** @description In the forms of Kannel and Jasmin: GET, as is usual, or POST */
    // @ApiMember(Description="In the forms of Kannel and Jasmin: GET, as is usual, or POST")
    /** @type {string} */
    method;
    /** @description In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none */
    // @ApiMember(Description="In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none")
    /** @type {?number} */
    maxMessages;
    /** @description In Kannel's form: have the header X-Kannel-From */
    // @ApiMember(Description="In Kannel's form: have the header X-Kannel-From")
    /** @type {boolean} */
    sendSender;
    /** @description In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2 */
    // @ApiMember(Description="In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2")
    /** @type {boolean} */
    recode;
    getTypeName() { return 'SetDoorListener' }
    getMethod() { return 'PUT' }
    createResponse() { return new DoorListenerInfo() }
}
/** @description Limit a number or a connection; what is missing is limited no more. */
// @Route("/limits/{limitedId}", "PUT")
class SetLimit {
    /** @param {{limitedId?:string,ratePerSecond?:number,dailyCap?:number}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the endpoint or connection */
    // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    /** @type {string} */
    limitedId;
    /** @description Segments a second of a number, kept as whole segments a minute: 1.25 is 75 */
    // @ApiMember(Description="Segments a second of a number, kept as whole segments a minute: 1.25 is 75")
    /** @type {?number} */
    ratePerSecond;
    /** @description Segments a day */
    // @ApiMember(Description="Segments a day")
    /** @type {?number} */
    dailyCap;
    getTypeName() { return 'SetLimit' }
    getMethod() { return 'PUT' }
    createResponse() { return new LimitInfo() }
}
/** @description Send a sample to a webhook. */
// @Route("/webhooks/{webhookId}/test", "POST")
class TestWebhook {
    /** @param {{webhookId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The ID of the webhook */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    /** @type {string} */
    webhookId;
    getTypeName() { return 'TestWebhook' }
    getMethod() { return 'POST' }
    createResponse() {}
}
/** @description Keep a file, to be sent with messages; as base64, or as the file of a multipart form. */
// @Route("/app/files", "POST")
class UploadFile {
    /** @param {{data?:string,fileName?:string,contentType?:string,accountId?:string,customerId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @description The content */
    // @ApiMember(Description="The content", IsRequired=true)
    /** @type {string} */
    data;
    /** @description The name that recipients see */
    // @ApiMember(Description="The name that recipients see", IsRequired=true)
    /** @type {string} */
    fileName;
    /** @description What it is, as image/png */
    // @ApiMember(Description="What it is, as image/png", IsRequired=true)
    /** @type {string} */
    contentType;
    /** @description The account; needed by who has several */
    // @ApiMember(Description="The account; needed by who has several")
    /** @type {string} */
    accountId;
    /** @description The customer that it belongs to; needed by a Customer who has several */
    // @ApiMember(Description="The customer that it belongs to; needed by a Customer who has several")
    /** @type {string} */
    customerId;
    getTypeName() { return 'UploadFile' }
    getMethod() { return 'POST' }
    createResponse() { return new FileInfo() }
}
exports.Struct = Struct;
exports.Value = Value;
exports.NodeParameter = NodeParameter;
exports.NodeParameterMap = NodeParameterMap;
exports.ApiKeyInfo = ApiKeyInfo;
exports.AttemptOutcomes = AttemptOutcomes;
exports.BulkCounts = BulkCounts;
exports.BulkRecipient = BulkRecipient;
exports.BulkResult = BulkResult;
exports.BulkStatuses = BulkStatuses;
exports.MessageDirections = MessageDirections;
exports.MessageInfo = MessageInfo;
exports.ConversationInfo = ConversationInfo;
exports.ConversationRead = ConversationRead;
exports.CustomerBreadcrumb = CustomerBreadcrumb;
exports.DashboardPermissions = DashboardPermissions;
exports.DoorKinds = DoorKinds;
exports.EntityInfo = EntityInfo;
exports.EsmeRights = EsmeRights;
exports.MessageStatuses = MessageStatuses;
exports.MessageStatusChange = MessageStatusChange;
exports.SessionChange = SessionChange;
exports.EventInfo = EventInfo;
exports.FileTypes = FileTypes;
exports.FlowChannels = FlowChannels;
exports.SortOrders = SortOrders;
exports.ListRequest = ListRequest;
exports.ListenerForms = ListenerForms;
exports.MessageAttempt = MessageAttempt;
exports.MessageEvent = MessageEvent;
exports.MessageReceipt = MessageReceipt;
exports.OptOutInfo = OptOutInfo;
exports.PoolMember = PoolMember;
exports.PoolRecipient = PoolRecipient;
exports.ResponseError = ResponseError;
exports.ResponseStatus = ResponseStatus;
exports.SessionCallState = SessionCallState;
exports.SessionDialState = SessionDialState;
exports.SessionHoldReasons = SessionHoldReasons;
exports.SessionLogInfo = SessionLogInfo;
exports.SessionQueueStates = SessionQueueStates;
exports.UserManagerAccess = UserManagerAccess;
exports.WebhookDeliveryStates = WebhookDeliveryStates;
exports.WebhookDeliveryInfo = WebhookDeliveryInfo;
exports.AuthenticateResponse = AuthenticateResponse;
exports.BulkInfo = BulkInfo;
exports.BulkProgress = BulkProgress;
exports.DoorListenerInfo = DoorListenerInfo;
exports.DoorLoginInfo = DoorLoginInfo;
exports.EsmeInfo = EsmeInfo;
exports.FileInfo = FileInfo;
exports.LimitInfo = LimitInfo;
exports.ListConversationsResponse = ListConversationsResponse;
exports.ListEventsResponse = ListEventsResponse;
exports.ListResponse = ListResponse;
exports.MarkReadResponse = MarkReadResponse;
exports.MessagePreview = MessagePreview;
exports.MessageStory = MessageStory;
exports.NewApiKeyResponse = NewApiKeyResponse;
exports.NewDoorLoginResponse = NewDoorLoginResponse;
exports.NewEsmeResponse = NewEsmeResponse;
exports.NewWebhookResponse = NewWebhookResponse;
exports.PoolInfo = PoolInfo;
exports.ReplayWebhookResponse = ReplayWebhookResponse;
exports.RotateDoorPasswordResponse = RotateDoorPasswordResponse;
exports.RotateEsmePasswordResponse = RotateEsmePasswordResponse;
exports.RotateWebhookSecretResponse = RotateWebhookSecretResponse;
exports.RouteInfo = RouteInfo;
exports.ScheduledMessage = ScheduledMessage;
exports.SessionInfo = SessionInfo;
exports.UserInfo = UserInfo;
exports.WebhookInfo = WebhookInfo;
exports.AddOptOut = AddOptOut;
exports.Authenticate = Authenticate;
exports.CancelBulk = CancelBulk;
exports.CancelMessage = CancelMessage;
exports.DeleteDoorListener = DeleteDoorListener;
exports.DeleteDoorLogin = DeleteDoorLogin;
exports.DeleteEsme = DeleteEsme;
exports.DeleteFile = DeleteFile;
exports.DeleteLimit = DeleteLimit;
exports.DeletePool = DeletePool;
exports.DeleteRoute = DeleteRoute;
exports.DeleteWebhook = DeleteWebhook;
exports.EndSession = EndSession;
exports.GetAuthStatus = GetAuthStatus;
exports.GetBulk = GetBulk;
exports.GetDoorListener = GetDoorListener;
exports.GetDoorLogin = GetDoorLogin;
exports.GetEsme = GetEsme;
exports.GetFile = GetFile;
exports.GetLimit = GetLimit;
exports.GetMessage = GetMessage;
exports.GetPool = GetPool;
exports.GetRoute = GetRoute;
exports.GetSession = GetSession;
exports.GetWebhook = GetWebhook;
exports.ListApiKeys = ListApiKeys;
exports.ListBulkResults = ListBulkResults;
exports.ListBulks = ListBulks;
exports.ListConversations = ListConversations;
exports.ListDoorListeners = ListDoorListeners;
exports.ListDoorLogins = ListDoorLogins;
exports.ListEsmes = ListEsmes;
exports.ListEvents = ListEvents;
exports.ListFiles = ListFiles;
exports.ListLimits = ListLimits;
exports.ListMessages = ListMessages;
exports.ListOptOuts = ListOptOuts;
exports.ListPoolRecipients = ListPoolRecipients;
exports.ListPools = ListPools;
exports.ListRoutes = ListRoutes;
exports.ListSessions = ListSessions;
exports.ListWebhookDeliveries = ListWebhookDeliveries;
exports.ListWebhooks = ListWebhooks;
exports.MarkConversationRead = MarkConversationRead;
exports.MarkMessagesRead = MarkMessagesRead;
exports.NewApiKey = NewApiKey;
exports.NewDoorLogin = NewDoorLogin;
exports.NewEsme = NewEsme;
exports.NewFile = NewFile;
exports.NewPool = NewPool;
exports.NewRoute = NewRoute;
exports.NewSession = NewSession;
exports.NewWebhook = NewWebhook;
exports.NotUsedRequest = NotUsedRequest;
exports.PatchDoorLogin = PatchDoorLogin;
exports.PatchEsme = PatchEsme;
exports.PatchFile = PatchFile;
exports.PatchPool = PatchPool;
exports.PatchRoute = PatchRoute;
exports.PatchWebhook = PatchWebhook;
exports.PreviewMessage = PreviewMessage;
exports.RedactMessage = RedactMessage;
exports.RemoveOptOut = RemoveOptOut;
exports.ReplayWebhook = ReplayWebhook;
exports.RevokeApiKey = RevokeApiKey;
exports.RotateDoorPassword = RotateDoorPassword;
exports.RotateEsmePassword = RotateEsmePassword;
exports.RotateWebhookSecret = RotateWebhookSecret;
exports.ScheduleMessage = ScheduleMessage;
exports.SendBulk = SendBulk;
exports.SendMedia = SendMedia;
exports.SendMessage = SendMessage;
exports.SetDoorListener = SetDoorListener;
exports.SetLimit = SetLimit;
exports.TestWebhook = TestWebhook;
exports.UploadFile = UploadFile;
