/* Options:
Version: 8.10
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: http://trunkline.test

//GlobalNamespace: 
//AddServiceStackTypes: True
//AddResponseStatus: False
//AddImplicitVersion: 
//AddDescriptionAsComments: True
//IncludeTypes: 
//ExcludeTypes: 
//DefaultImports: package:servicestack/servicestack.dart,dart:typed_data
*/

import 'package:servicestack/servicestack.dart';
import 'dart:typed_data';

/**
* Values by name.
*/
typedef Struct = Map<String,Value>;

/**
* A value of one of the kinds that flows have.
*/
class Value implements IConvertible
{
    bool? boolValue;
    String? stringValue;
    double? numberValue;
    List<Struct>? listValue;
    Struct? structValue;

    Value({this.boolValue,this.stringValue,this.numberValue,this.listValue,this.structValue});
    Value.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        boolValue = json['boolValue'];
        stringValue = json['stringValue'];
        numberValue = JsonConverters.toDouble(json['numberValue']);
        listValue = JsonConverters.fromJson(json['listValue'],'List<Struct>',context!);
        structValue = JsonConverters.fromJson(json['structValue'],'Struct',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'boolValue': boolValue,
        'stringValue': stringValue,
        'numberValue': numberValue,
        'listValue': JsonConverters.toJson(listValue,'List<Struct>',context!),
        'structValue': JsonConverters.toJson(structValue,'Struct',context!)
    };

    getTypeName() => "Value";
    TypeContext? context = _ctx;
}

/**
* What one parameter of a node is set to, or where it comes from.
*/
class NodeParameter implements IConvertible
{
    /**
    * Unique in the flow
    */
    // @ApiMember(Description="Unique in the flow")
    String? id;
    /**
    * The name of one of the types of values, as String or Transition
    */
    // @ApiMember(Description="The name of one of the types of values, as String or Transition")
    String? type;
    /**
    * Where it comes from: Value, Expression, or an object as Customer
    */
    // @ApiMember(Description="Where it comes from: Value, Expression, or an object as Customer")
    String? source;
    /**
    * The value, where the source is Value
    */
    // @ApiMember(Description="The value, where the source is Value")
    Value? value;
    /**
    * The expression, where the source is Expression
    */
    // @ApiMember(Description="The expression, where the source is Expression")
    String? expression;
    /**
    * The name of the field, where the source is an object
    */
    // @ApiMember(Description="The name of the field, where the source is an object")
    String? referenceId;
    bool? isOutput;
    bool? isAsync;
    List<NodeParameterMap>? listParameters;
    NodeParameterMap? structParameters;

    NodeParameter({this.id,this.type,this.source,this.value,this.expression,this.referenceId,this.isOutput,this.isAsync,this.listParameters,this.structParameters});
    NodeParameter.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        type = json['type'];
        source = json['source'];
        value = JsonConverters.fromJson(json['value'],'Value',context!);
        expression = json['expression'];
        referenceId = json['referenceId'];
        isOutput = json['isOutput'];
        isAsync = json['isAsync'];
        listParameters = JsonConverters.fromJson(json['listParameters'],'List<NodeParameterMap>',context!);
        structParameters = JsonConverters.fromJson(json['structParameters'],'NodeParameterMap',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'type': type,
        'source': source,
        'value': JsonConverters.toJson(value,'Value',context!),
        'expression': expression,
        'referenceId': referenceId,
        'isOutput': isOutput,
        'isAsync': isAsync,
        'listParameters': JsonConverters.toJson(listParameters,'List<NodeParameterMap>',context!),
        'structParameters': JsonConverters.toJson(structParameters,'NodeParameterMap',context!)
    };

    getTypeName() => "NodeParameter";
    TypeContext? context = _ctx;
}

/**
* The parameters of a node by name.
*/
typedef NodeParameterMap = Map<String,NodeParameter>;

/**
* An API key: what it may do and when it was used, never the key itself.
*/
class ApiKeyInfo implements IConvertible
{
    String? id;
    /**
    * The one account that the key works for
    */
    // @ApiMember(Description="The one account that the key works for")
    String? accountId;
    /**
    * The user that the key acts as
    */
    // @ApiMember(Description="The user that the key acts as")
    String? userId;
    String? name;
    /**
    * The last characters of the key, to tell it from others
    */
    // @ApiMember(Description="The last characters of the key, to tell it from others")
    String? hint;
    /**
    * What the key may do, as long as its user still has these roles
    */
    // @ApiMember(Description="What the key may do, as long as its user still has these roles")
    List<String>? roles;
    String? dateCreated;
    /**
    * When the key stops to work; missing for a key that works until revoked
    */
    // @ApiMember(Description="When the key stops to work; missing for a key that works until revoked")
    String? expires;
    /**
    * When the key was used last, exact to a minute
    */
    // @ApiMember(Description="When the key was used last, exact to a minute")
    String? lastUsed;
    /**
    * When the key was revoked
    */
    // @ApiMember(Description="When the key was revoked")
    String? revoked;

    ApiKeyInfo({this.id,this.accountId,this.userId,this.name,this.hint,this.roles,this.dateCreated,this.expires,this.lastUsed,this.revoked});
    ApiKeyInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        accountId = json['accountId'];
        userId = json['userId'];
        name = json['name'];
        hint = json['hint'];
        roles = JsonConverters.fromJson(json['roles'],'List<String>',context!);
        dateCreated = json['dateCreated'];
        expires = json['expires'];
        lastUsed = json['lastUsed'];
        revoked = json['revoked'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'accountId': accountId,
        'userId': userId,
        'name': name,
        'hint': hint,
        'roles': JsonConverters.toJson(roles,'List<String>',context!),
        'dateCreated': dateCreated,
        'expires': expires,
        'lastUsed': lastUsed,
        'revoked': revoked
    };

    getTypeName() => "ApiKeyInfo";
    TypeContext? context = _ctx;
}

/**
* What one attempt to hand a message to the carrier came to.
*/
enum AttemptOutcomes
{
    accepted,
    deferred,
    refused,
    unknown,
}

/**
* How many messages of a bulk have each status.
*/
class BulkCounts implements IConvertible
{
    /**
    * Recipients for whom there is no message yet, and none will be if it is canceled
    */
    // @ApiMember(Description="Recipients for whom there is no message yet, and none will be if it is canceled")
    int? pending;
    /**
    * Recipients who get no message; the results say why
    */
    // @ApiMember(Description="Recipients who get no message; the results say why")
    int? refused;
    int? scheduled;
    /**
    * Waiting or being sent
    */
    // @ApiMember(Description="Waiting or being sent")
    int? queued;
    int? sent;
    int? delivered;
    int? undelivered;
    int? failed;
    int? unconfirmed;
    int? canceled;

    BulkCounts({this.pending,this.refused,this.scheduled,this.queued,this.sent,this.delivered,this.undelivered,this.failed,this.unconfirmed,this.canceled});
    BulkCounts.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        pending = json['pending'];
        refused = json['refused'];
        scheduled = json['scheduled'];
        queued = json['queued'];
        sent = json['sent'];
        delivered = json['delivered'];
        undelivered = json['undelivered'];
        failed = json['failed'];
        unconfirmed = json['unconfirmed'];
        canceled = json['canceled'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'pending': pending,
        'refused': refused,
        'scheduled': scheduled,
        'queued': queued,
        'sent': sent,
        'delivered': delivered,
        'undelivered': undelivered,
        'failed': failed,
        'unconfirmed': unconfirmed,
        'canceled': canceled
    };

    getTypeName() => "BulkCounts";
    TypeContext? context = _ctx;
}

/**
* One recipient of a bulk, with the values of the variables in its text.
*/
class BulkRecipient implements IConvertible
{
    /**
    * The address, e.g. +15556667777
    */
    // @ApiMember(Description="The address, e.g. +15556667777", IsRequired=true)
    String? toAddress;
    /**
    * The values of the variables of the text, by their names
    */
    // @ApiMember(Description="The values of the variables of the text, by their names")
    Map<String,String>? variables;

    BulkRecipient({this.toAddress,this.variables});
    BulkRecipient.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        toAddress = json['toAddress'];
        variables = JsonConverters.fromJson(json['variables'],'Map<String,String>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'toAddress': toAddress,
        'variables': JsonConverters.toJson(variables,'Map<String,String>',context!)
    };

    getTypeName() => "BulkRecipient";
    TypeContext? context = _ctx;
}

/**
* What became of one recipient of a bulk.
*/
class BulkResult implements IConvertible
{
    /**
    * Which recipient of the request it was; the first one is 0
    */
    // @ApiMember(Description="Which recipient of the request it was; the first one is 0")
    int? number;
    String? toAddress;
    /**
    * The status of the message, or refused
    */
    // @ApiMember(Description="The status of the message, or refused")
    String? status;
    String? messageId;
    /**
    * What went wrong last, in words
    */
    // @ApiMember(Description="What went wrong last, in words")
    String? error;

    BulkResult({this.number,this.toAddress,this.status,this.messageId,this.error});
    BulkResult.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        number = json['number'];
        toAddress = json['toAddress'];
        status = json['status'];
        messageId = json['messageId'];
        error = json['error'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'number': number,
        'toAddress': toAddress,
        'status': status,
        'messageId': messageId,
        'error': error
    };

    getTypeName() => "BulkResult";
    TypeContext? context = _ctx;
}

/**
* How far a bulk is: whether its messages are made, or taken back.
*/
enum BulkStatuses
{
    making,
    made,
    canceling,
    canceled,
}

/**
* Which way a message went, seen from the endpoint.
*/
enum MessageDirections
{
    Incoming,
    Outgoing,
}

/**
* One message.
*/
class MessageInfo implements IConvertible
{
    String? id;
    String? accountId;
    String? customerId;
    String? endpointId;
    String? endpointDisplayName;
    String? date;
    MessageDirections? direction;
    String? otherAddress;
    String? sender;
    String? text;
    bool? isUnread;

    MessageInfo({this.id,this.accountId,this.customerId,this.endpointId,this.endpointDisplayName,this.date,this.direction,this.otherAddress,this.sender,this.text,this.isUnread});
    MessageInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        accountId = json['accountId'];
        customerId = json['customerId'];
        endpointId = json['endpointId'];
        endpointDisplayName = json['endpointDisplayName'];
        date = json['date'];
        direction = JsonConverters.fromJson(json['direction'],'MessageDirections',context!);
        otherAddress = json['otherAddress'];
        sender = json['sender'];
        text = json['text'];
        isUnread = json['isUnread'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'accountId': accountId,
        'customerId': customerId,
        'endpointId': endpointId,
        'endpointDisplayName': endpointDisplayName,
        'date': date,
        'direction': JsonConverters.toJson(direction,'MessageDirections',context!),
        'otherAddress': otherAddress,
        'sender': sender,
        'text': text,
        'isUnread': isUnread
    };

    getTypeName() => "MessageInfo";
    TypeContext? context = _ctx;
}

/**
* All messages between an endpoint and another address, with the newest of them.
*/
class ConversationInfo implements IConvertible
{
    String? id;
    String? endpointId;
    String? otherAddress;
    MessageInfo? mostRecentMessage;

    ConversationInfo({this.id,this.endpointId,this.otherAddress,this.mostRecentMessage});
    ConversationInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        endpointId = json['endpointId'];
        otherAddress = json['otherAddress'];
        mostRecentMessage = JsonConverters.fromJson(json['mostRecentMessage'],'MessageInfo',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'endpointId': endpointId,
        'otherAddress': otherAddress,
        'mostRecentMessage': JsonConverters.toJson(mostRecentMessage,'MessageInfo',context!)
    };

    getTypeName() => "ConversationInfo";
    TypeContext? context = _ctx;
}

/**
* Somebody read messages of a conversation.
*/
class ConversationRead implements IConvertible
{
    String? conversationId;
    String? accountId;
    String? endpointId;
    String? date;
    /**
    * The name of who read them
    */
    // @ApiMember(Description="The name of who read them")
    String? readBy;
    List<String>? messageIds;

    ConversationRead({this.conversationId,this.accountId,this.endpointId,this.date,this.readBy,this.messageIds});
    ConversationRead.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        conversationId = json['conversationId'];
        accountId = json['accountId'];
        endpointId = json['endpointId'];
        date = json['date'];
        readBy = json['readBy'];
        messageIds = JsonConverters.fromJson(json['messageIds'],'List<String>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'conversationId': conversationId,
        'accountId': accountId,
        'endpointId': endpointId,
        'date': date,
        'readBy': readBy,
        'messageIds': JsonConverters.toJson(messageIds,'List<String>',context!)
    };

    getTypeName() => "ConversationRead";
    TypeContext? context = _ctx;
}

/**
* One step on the path from the topmost customer.
*/
class CustomerBreadcrumb implements IConvertible
{
    String? id;
    String? name;

    CustomerBreadcrumb({this.id,this.name});
    CustomerBreadcrumb.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        name = json['name'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'name': name
    };

    getTypeName() => "CustomerBreadcrumb";
    TypeContext? context = _ctx;
}

/**
* The parts of the dashboard that a user sees.
*/
enum DashboardPermissions
{
    ViewFiles,
    ViewNotifications,
    ViewSessions,
    ViewEndpoints,
    ViewReports,
    ViewCustomers,
    ViewFlows,
    ViewCallCenter,
}

/**
* The platforms whose programs come in: by Twilio's API, by Kannel's sendsms, by Jasmin's HTTP API.
*/
enum DoorKinds
{
    twilio,
    kannel,
    jasmin,
}

/**
* What every stored thing tells of itself.
*/
class EntityInfo implements IConvertible
{
    String? id;
    String? dateCreated;
    String? dateLastModified;
    String? createdBy;
    String? lastModifiedBy;

    EntityInfo({this.id,this.dateCreated,this.dateLastModified,this.createdBy,this.lastModifiedBy});
    EntityInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        dateCreated = json['dateCreated'];
        dateLastModified = json['dateLastModified'];
        createdBy = json['createdBy'];
        lastModifiedBy = json['lastModifiedBy'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'dateCreated': dateCreated,
        'dateLastModified': dateLastModified,
        'createdBy': createdBy,
        'lastModifiedBy': lastModifiedBy
    };

    getTypeName() => "EntityInfo";
    TypeContext? context = _ctx;
}

/**
* What an ESME may do.
*/
class EsmeRights implements IConvertible
{
    /**
    * Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one
    */
    // @ApiMember(Description="Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")
    List<String>? networks;
    /**
    * The endpoints that it may send from and is handed texts of; * is all of them, as of a new one
    */
    // @ApiMember(Description="The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")
    List<String>? endpointIds;
    /**
    * The endpoint that sends where a unit names no source; an empty text is none
    */
    // @ApiMember(Description="The endpoint that sends where a unit names no source; an empty text is none")
    String? defaultEndpointId;
    /**
    * Whether it must come over TLS; a new one need not
    */
    // @ApiMember(Description="Whether it must come over TLS; a new one need not")
    bool? tls;
    /**
    * How many binds it has at once on each server, from 1 to 1000; a new one 4
    */
    // @ApiMember(Description="How many binds it has at once on each server, from 1 to 1000; a new one 4")
    int? binds;
    /**
    * How many segments a second it may submit; 0 is no limit, as of a new one
    */
    // @ApiMember(Description="How many segments a second it may submit; 0 is no limit, as of a new one")
    int? rate;
    /**
    * How many units are in work at once on each bind, from 1 to 10,000; of a new one 100
    */
    // @ApiMember(Description="How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")
    int? window;

    EsmeRights({this.networks,this.endpointIds,this.defaultEndpointId,this.tls,this.binds,this.rate,this.window});
    EsmeRights.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        networks = JsonConverters.fromJson(json['networks'],'List<String>',context!);
        endpointIds = JsonConverters.fromJson(json['endpointIds'],'List<String>',context!);
        defaultEndpointId = json['defaultEndpointId'];
        tls = json['tls'];
        binds = json['binds'];
        rate = json['rate'];
        window = json['window'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'networks': JsonConverters.toJson(networks,'List<String>',context!),
        'endpointIds': JsonConverters.toJson(endpointIds,'List<String>',context!),
        'defaultEndpointId': defaultEndpointId,
        'tls': tls,
        'binds': binds,
        'rate': rate,
        'window': window
    };

    getTypeName() => "EsmeRights";
    TypeContext? context = _ctx;
}

/**
* Where a message stands; delivered, undelivered, failed and canceled are ends.
*/
enum MessageStatuses
{
    scheduled,
    queued,
    sending,
    sent,
    delivered,
    undelivered,
    failed,
    unconfirmed,
    canceled,
}

/**
* A message has another status, or another attempt to send it has failed.
*/
class MessageStatusChange implements IConvertible
{
    String? messageId;
    String? accountId;
    String? endpointId;
    String? sessionId;
    String? conversationId;
    String? date;
    MessageStatuses? status;
    /**
    * Which attempt it was, where one was made
    */
    // @ApiMember(Description="Which attempt it was, where one was made")
    int? attempt;
    /**
    * The kind of failure, as unreachable or throttled
    */
    // @ApiMember(Description="The kind of failure, as unreachable or throttled")
    String? failure;
    /**
    * What went wrong, in words
    */
    // @ApiMember(Description="What went wrong, in words")
    String? error;
    /**
    * When it will be tried again
    */
    // @ApiMember(Description="When it will be tried again")
    String? nextAttemptDate;

    MessageStatusChange({this.messageId,this.accountId,this.endpointId,this.sessionId,this.conversationId,this.date,this.status,this.attempt,this.failure,this.error,this.nextAttemptDate});
    MessageStatusChange.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        messageId = json['messageId'];
        accountId = json['accountId'];
        endpointId = json['endpointId'];
        sessionId = json['sessionId'];
        conversationId = json['conversationId'];
        date = json['date'];
        status = JsonConverters.fromJson(json['status'],'MessageStatuses',context!);
        attempt = json['attempt'];
        failure = json['failure'];
        error = json['error'];
        nextAttemptDate = json['nextAttemptDate'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'messageId': messageId,
        'accountId': accountId,
        'endpointId': endpointId,
        'sessionId': sessionId,
        'conversationId': conversationId,
        'date': date,
        'status': JsonConverters.toJson(status,'MessageStatuses',context!),
        'attempt': attempt,
        'failure': failure,
        'error': error,
        'nextAttemptDate': nextAttemptDate
    };

    getTypeName() => "MessageStatusChange";
    TypeContext? context = _ctx;
}

/**
* A session began, ended, or goes on.
*/
class SessionChange implements IConvertible
{
    String? sessionId;
    String? accountId;
    String? customerId;
    String? endpointId;
    String? conversationId;
    String? otherAddress;
    String? date;
    bool? ended;

    SessionChange({this.sessionId,this.accountId,this.customerId,this.endpointId,this.conversationId,this.otherAddress,this.date,this.ended});
    SessionChange.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        accountId = json['accountId'];
        customerId = json['customerId'];
        endpointId = json['endpointId'];
        conversationId = json['conversationId'];
        otherAddress = json['otherAddress'];
        date = json['date'];
        ended = json['ended'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'accountId': accountId,
        'customerId': customerId,
        'endpointId': endpointId,
        'conversationId': conversationId,
        'otherAddress': otherAddress,
        'date': date,
        'ended': ended
    };

    getTypeName() => "SessionChange";
    TypeContext? context = _ctx;
}

/**
* One event; the member that its name speaks of is there, the others are not.
*/
class EventInfo implements IConvertible
{
    String? id;
    /**
    * As the command of /event-stream, such as MessageReceived
    */
    // @ApiMember(Description="As the command of /event-stream, such as MessageReceived")
    String? name;
    MessageInfo? message;
    MessageStatusChange? messageStatusChange;
    SessionChange? sessionChange;
    ConversationRead? conversationRead;

    EventInfo({this.id,this.name,this.message,this.messageStatusChange,this.sessionChange,this.conversationRead});
    EventInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        name = json['name'];
        message = JsonConverters.fromJson(json['message'],'MessageInfo',context!);
        messageStatusChange = JsonConverters.fromJson(json['messageStatusChange'],'MessageStatusChange',context!);
        sessionChange = JsonConverters.fromJson(json['sessionChange'],'SessionChange',context!);
        conversationRead = JsonConverters.fromJson(json['conversationRead'],'ConversationRead',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'name': name,
        'message': JsonConverters.toJson(message,'MessageInfo',context!),
        'messageStatusChange': JsonConverters.toJson(messageStatusChange,'MessageStatusChange',context!),
        'sessionChange': JsonConverters.toJson(sessionChange,'SessionChange',context!),
        'conversationRead': JsonConverters.toJson(conversationRead,'ConversationRead',context!)
    };

    getTypeName() => "EventInfo";
    TypeContext? context = _ctx;
}

/**
* How a file came to be.
*/
enum FileTypes
{
    Upload,
    VoiceMessage,
    CallRecording,
    Fax,
    Attachment,
    FaxOutgoing,
}

/**
* The kinds of communication.
*/
enum FlowChannels
{
    Voice,
    Chat,
    Fax,
}

/**
* Which end of a sorted list comes first.
*/
enum SortOrders
{
    Ascend,
    Descend,
}

/**
* Asks for one page of a list.
*/
class ListRequest<T> implements IConvertible
{
    /**
    * The page to return; the first one is 0
    */
    // @ApiMember(Description="The page to return; the first one is 0")
    int? page;
    /**
    * How many items a page has, from 1 to 1000; 0 is 25
    */
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    int? countPerPage;
    /**
    * Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    */
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    bool? all;
    /**
    * Return only the items with these IDs
    */
    // @ApiMember(Description="Return only the items with these IDs")
    List<String>? specificIds;
    /**
    * The field to sort by
    */
    // @ApiMember(Description="The field to sort by")
    String? sortField;
    /**
    * The order to sort in; if it is missing, dates descend and other fields ascend
    */
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    SortOrders? sortOrder;
    /**
    * Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    */
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    bool? simplifiedPaging;

    ListRequest({this.page,this.countPerPage,this.all,this.specificIds,this.sortField,this.sortOrder,this.simplifiedPaging});
    ListRequest.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        page = json['page'];
        countPerPage = json['countPerPage'];
        all = json['all'];
        specificIds = JsonConverters.fromJson(json['specificIds'],'List<String>',context!);
        sortField = json['sortField'];
        sortOrder = JsonConverters.fromJson(json['sortOrder'],'SortOrders',context!);
        simplifiedPaging = json['simplifiedPaging'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'page': page,
        'countPerPage': countPerPage,
        'all': all,
        'specificIds': JsonConverters.toJson(specificIds,'List<String>',context!),
        'sortField': sortField,
        'sortOrder': JsonConverters.toJson(sortOrder,'SortOrders',context!),
        'simplifiedPaging': simplifiedPaging
    };

    getTypeName() => 'ListRequest<${runtimeGenericTypeDefs(this,[0]).join(",")}>';
    TypeContext? context = _ctx;
}

/**
* Whose form a text is told in: Twilio's webhooks, Kannel's sms-service, or Jasmin's HTTP connectors.
*/
enum ListenerForms
{
    twilio,
    kannel,
    jasmin,
}

/**
* One attempt to hand a message to the carrier.
*/
class MessageAttempt implements IConvertible
{
    /**
    * Which attempt it was; the first one is 1
    */
    // @ApiMember(Description="Which attempt it was; the first one is 1")
    int? number;
    String? date;
    AttemptOutcomes? outcome;
    /**
    * The kind of failure, as unreachable or throttled
    */
    // @ApiMember(Description="The kind of failure, as unreachable or throttled")
    String? failure;
    /**
    * Why, in words
    */
    // @ApiMember(Description="Why, in words")
    String? reason;

    MessageAttempt({this.number,this.date,this.outcome,this.failure,this.reason});
    MessageAttempt.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        number = json['number'];
        date = json['date'];
        outcome = JsonConverters.fromJson(json['outcome'],'AttemptOutcomes',context!);
        failure = json['failure'];
        reason = json['reason'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'number': number,
        'date': date,
        'outcome': JsonConverters.toJson(outcome,'AttemptOutcomes',context!),
        'failure': failure,
        'reason': reason
    };

    getTypeName() => "MessageAttempt";
    TypeContext? context = _ctx;
}

/**
* One thing that happened to a message.
*/
class MessageEvent implements IConvertible
{
    String? date;
    String? kind;
    String? description;

    MessageEvent({this.date,this.kind,this.description});
    MessageEvent.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        date = json['date'];
        kind = json['kind'];
        description = json['description'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'date': date,
        'kind': kind,
        'description': description
    };

    getTypeName() => "MessageEvent";
    TypeContext? context = _ctx;
}

/**
* One delivery receipt.
*/
class MessageReceipt implements IConvertible
{
    String? date;
    bool? delivered;
    String? failure;
    String? reason;

    MessageReceipt({this.date,this.delivered,this.failure,this.reason});
    MessageReceipt.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        date = json['date'];
        delivered = json['delivered'];
        failure = json['failure'];
        reason = json['reason'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'date': date,
        'delivered': delivered,
        'failure': failure,
        'reason': reason
    };

    getTypeName() => "MessageReceipt";
    TypeContext? context = _ctx;
}

/**
* Somebody who wants no more messages.
*/
class OptOutInfo implements IConvertible
{
    String? accountId;
    String? address;
    /**
    * The endpoint or pool that it is about; missing for the whole account
    */
    // @ApiMember(Description="The endpoint or pool that it is about; missing for the whole account")
    String? scope;
    /**
    * How it came about: keyword, carrier, import or api
    */
    // @ApiMember(Description="How it came about: keyword, carrier, import or api")
    String? how;
    /**
    * What they wrote
    */
    // @ApiMember(Description="What they wrote")
    String? keyword;
    /**
    * The message in which they wrote it, or that the carrier refused
    */
    // @ApiMember(Description="The message in which they wrote it, or that the carrier refused")
    String? messageId;
    /**
    * Who recorded it
    */
    // @ApiMember(Description="Who recorded it")
    String? by;
    String? date;

    OptOutInfo({this.accountId,this.address,this.scope,this.how,this.keyword,this.messageId,this.by,this.date});
    OptOutInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        address = json['address'];
        scope = json['scope'];
        how = json['how'];
        keyword = json['keyword'];
        messageId = json['messageId'];
        by = json['by'];
        date = json['date'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'address': address,
        'scope': scope,
        'how': how,
        'keyword': keyword,
        'messageId': messageId,
        'by': by,
        'date': date
    };

    getTypeName() => "OptOutInfo";
    TypeContext? context = _ctx;
}

/**
* A number that writes for a pool.
*/
class PoolMember implements IConvertible
{
    String? endpointId;
    String? address;
    String? displayName;
    /**
    * Whether it may not send texts; the pool passes it over
    */
    // @ApiMember(Description="Whether it may not send texts; the pool passes it over")
    bool? disabled;
    /**
    * Whether it rests because it failed again and again; the pool passes it over
    */
    // @ApiMember(Description="Whether it rests because it failed again and again; the pool passes it over")
    bool? resting;

    PoolMember({this.endpointId,this.address,this.displayName,this.disabled,this.resting});
    PoolMember.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        endpointId = json['endpointId'];
        address = json['address'];
        displayName = json['displayName'];
        disabled = json['disabled'];
        resting = json['resting'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'endpointId': endpointId,
        'address': address,
        'displayName': displayName,
        'disabled': disabled,
        'resting': resting
    };

    getTypeName() => "PoolMember";
    TypeContext? context = _ctx;
}

/**
* Somebody who hears from the same number of a pool every time.
*/
class PoolRecipient implements IConvertible
{
    String? address;
    /**
    * The number that writes to them
    */
    // @ApiMember(Description="The number that writes to them")
    String? endpointId;
    /**
    * Since when it does
    */
    // @ApiMember(Description="Since when it does")
    String? date;

    PoolRecipient({this.address,this.endpointId,this.date});
    PoolRecipient.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        address = json['address'];
        endpointId = json['endpointId'];
        date = json['date'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'address': address,
        'endpointId': endpointId,
        'date': date
    };

    getTypeName() => "PoolRecipient";
    TypeContext? context = _ctx;
}

/**
* The state of a call; a chat that goes on is Connected, one that ended Disconnected.
*/
enum SessionCallState
{
    Disconnected,
    Ringing,
    Connected,
    Hold,
    Passive,
}

/**
* Whether the session is dialling.
*/
enum SessionDialState
{
    None,
    Active,
}

/**
* Why a session is on hold.
*/
enum SessionHoldReasons
{
    None,
    Transferring,
}

/**
* One line of what happened in a session.
*/
class SessionLogInfo implements IConvertible
{
    String? date;
    String? message;

    SessionLogInfo({this.date,this.message});
    SessionLogInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        date = json['date'];
        message = json['message'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'date': date,
        'message': message
    };

    getTypeName() => "SessionLogInfo";
    TypeContext? context = _ctx;
}

/**
* The state of a session in a queue.
*/
enum SessionQueueStates
{
    None,
    Queued,
    Ringing,
    Connected,
    Hold,
    Disconnected,
}

/**
* What a manager may do.
*/
enum UserManagerAccess
{
    ReadOnly,
    ReadWrite,
    ReadWriteDelete,
}

/**
* Where a delivery stands: owed (it will be tried, or tried again), delivered, or failed for good.
*/
enum WebhookDeliveryStates
{
    owed,
    delivered,
    failed,
}

/**
* One event that a webhook is told: what came of it, or when it is tried next.
*/
class WebhookDeliveryInfo implements IConvertible
{
    /**
    * The ID of the delivery, which is its header webhook-id
    */
    // @ApiMember(Description="The ID of the delivery, which is its header webhook-id")
    String? id;
    String? webhookId;
    /**
    * The number of the event in the log
    */
    // @ApiMember(Description="The number of the event in the log")
    int? eventNumber;
    /**
    * What happened, as message.delivered
    */
    // @ApiMember(Description="What happened, as message.delivered")
    String? kind;
    /**
    * The ID of the message, session or webhook that it is about
    */
    // @ApiMember(Description="The ID of the message, session or webhook that it is about")
    String? subjectId;
    /**
    * Deliveries of one conversation are made one after the other
    */
    // @ApiMember(Description="Deliveries of one conversation are made one after the other")
    String? conversationId;
    WebhookDeliveryStates? state;
    int? attempts;
    /**
    * The status of the last answer; missing when there was none
    */
    // @ApiMember(Description="The status of the last answer; missing when there was none")
    int? status;
    /**
    * Why the last attempt failed, in words
    */
    // @ApiMember(Description="Why the last attempt failed, in words")
    String? error;
    String? dateCreated;
    String? dateLastAttempt;
    /**
    * When it is tried next; missing when it waits for an earlier one of its conversation
    */
    // @ApiMember(Description="When it is tried next; missing when it waits for an earlier one of its conversation")
    String? nextAttempt;

    WebhookDeliveryInfo({this.id,this.webhookId,this.eventNumber,this.kind,this.subjectId,this.conversationId,this.state,this.attempts,this.status,this.error,this.dateCreated,this.dateLastAttempt,this.nextAttempt});
    WebhookDeliveryInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        webhookId = json['webhookId'];
        eventNumber = json['eventNumber'];
        kind = json['kind'];
        subjectId = json['subjectId'];
        conversationId = json['conversationId'];
        state = JsonConverters.fromJson(json['state'],'WebhookDeliveryStates',context!);
        attempts = json['attempts'];
        status = json['status'];
        error = json['error'];
        dateCreated = json['dateCreated'];
        dateLastAttempt = json['dateLastAttempt'];
        nextAttempt = json['nextAttempt'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'webhookId': webhookId,
        'eventNumber': eventNumber,
        'kind': kind,
        'subjectId': subjectId,
        'conversationId': conversationId,
        'state': JsonConverters.toJson(state,'WebhookDeliveryStates',context!),
        'attempts': attempts,
        'status': status,
        'error': error,
        'dateCreated': dateCreated,
        'dateLastAttempt': dateLastAttempt,
        'nextAttempt': nextAttempt
    };

    getTypeName() => "WebhookDeliveryInfo";
    TypeContext? context = _ctx;
}

/**
* One text to many recipients.
*/
class BulkInfo implements IConvertible
{
    String? id;
    String? accountId;
    /**
    * The endpoint that sends
    */
    // @ApiMember(Description="The endpoint that sends")
    String? endpointId;
    /**
    * The text, with its variables
    */
    // @ApiMember(Description="The text, with its variables")
    String? body;
    BulkStatuses? status;
    /**
    * How many recipients there are
    */
    // @ApiMember(Description="How many recipients there are")
    int? total;
    /**
    * For how many of them there is a message by now, or a refusal
    */
    // @ApiMember(Description="For how many of them there is a message by now, or a refusal")
    int? made;
    /**
    * How many of those were refused
    */
    // @ApiMember(Description="How many of those were refused")
    int? refused;
    String? date;
    /**
    * When it is sent, if not at once
    */
    // @ApiMember(Description="When it is sent, if not at once")
    String? sendAt;
    String? createdBy;

    BulkInfo({this.id,this.accountId,this.endpointId,this.body,this.status,this.total,this.made,this.refused,this.date,this.sendAt,this.createdBy});
    BulkInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        accountId = json['accountId'];
        endpointId = json['endpointId'];
        body = json['body'];
        status = JsonConverters.fromJson(json['status'],'BulkStatuses',context!);
        total = json['total'];
        made = json['made'];
        refused = json['refused'];
        date = json['date'];
        sendAt = json['sendAt'];
        createdBy = json['createdBy'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'accountId': accountId,
        'endpointId': endpointId,
        'body': body,
        'status': JsonConverters.toJson(status,'BulkStatuses',context!),
        'total': total,
        'made': made,
        'refused': refused,
        'date': date,
        'sendAt': sendAt,
        'createdBy': createdBy
    };

    getTypeName() => "BulkInfo";
    TypeContext? context = _ctx;
}

/**
* A bulk and what has become of its messages.
*/
class BulkProgress implements IConvertible
{
    BulkInfo? bulk;
    BulkCounts? counts;

    BulkProgress({this.bulk,this.counts});
    BulkProgress.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        bulk = JsonConverters.fromJson(json['bulk'],'BulkInfo',context!);
        counts = JsonConverters.fromJson(json['counts'],'BulkCounts',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'bulk': JsonConverters.toJson(bulk,'BulkInfo',context!),
        'counts': JsonConverters.toJson(counts,'BulkCounts',context!)
    };

    getTypeName() => "BulkProgress";
    TypeContext? context = _ctx;
}

/**
* An address that is told of every text that comes in for an endpoint, and whose answer is the reply.
*/
class DoorListenerInfo implements IConvertible
{
    String? id;
    String? accountId;
    String? endpointId;
    ListenerForms? form;
    String? url;
    /**
    * In Twilio's form: the login whose AuthToken signs
    */
    // @ApiMember(Description="In Twilio's form: the login whose AuthToken signs")
    String? loginId;
    /**
    * GET or POST
    */
    // @ApiMember(Description="GET or POST")
    String? method;
    /**
    * In Kannel's form: where a reply is cut, in segments; 0 sends none
    */
    // @ApiMember(Description="In Kannel's form: where a reply is cut, in segments; 0 sends none")
    int? maxMessages;
    /**
    * In Kannel's form: whether the header X-Kannel-From is there
    */
    // @ApiMember(Description="In Kannel's form: whether the header X-Kannel-From is there")
    bool? sendSender;
    /**
    * In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too
    */
    // @ApiMember(Description="In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too")
    bool? recode;
    String? dateCreated;

    DoorListenerInfo({this.id,this.accountId,this.endpointId,this.form,this.url,this.loginId,this.method,this.maxMessages,this.sendSender,this.recode,this.dateCreated});
    DoorListenerInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        accountId = json['accountId'];
        endpointId = json['endpointId'];
        form = JsonConverters.fromJson(json['form'],'ListenerForms',context!);
        url = json['url'];
        loginId = json['loginId'];
        method = json['method'];
        maxMessages = json['maxMessages'];
        sendSender = json['sendSender'];
        recode = json['recode'];
        dateCreated = json['dateCreated'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'accountId': accountId,
        'endpointId': endpointId,
        'form': JsonConverters.toJson(form,'ListenerForms',context!),
        'url': url,
        'loginId': loginId,
        'method': method,
        'maxMessages': maxMessages,
        'sendSender': sendSender,
        'recode': recode,
        'dateCreated': dateCreated
    };

    getTypeName() => "DoorListenerInfo";
    TypeContext? context = _ctx;
}

/**
* A login of a front door: for whom a program comes in, never its password.
*/
class DoorLoginInfo implements IConvertible
{
    String? id;
    String? accountId;
    DoorKinds? door;
    /**
    * The name that a program comes in with; of Twilio an AccountSid, or the SID of a key
    */
    // @ApiMember(Description="The name that a program comes in with; of Twilio an AccountSid, or the SID of a key")
    String? username;
    /**
    * The user that the program acts as
    */
    // @ApiMember(Description="The user that the program acts as")
    String? userId;
    /**
    * The endpoint that sends where a request names no sender
    */
    // @ApiMember(Description="The endpoint that sends where a request names no sender")
    String? endpointId;
    String? dateCreated;

    DoorLoginInfo({this.id,this.accountId,this.door,this.username,this.userId,this.endpointId,this.dateCreated});
    DoorLoginInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        accountId = json['accountId'];
        door = JsonConverters.fromJson(json['door'],'DoorKinds',context!);
        username = json['username'];
        userId = json['userId'];
        endpointId = json['endpointId'];
        dateCreated = json['dateCreated'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'accountId': accountId,
        'door': JsonConverters.toJson(door,'DoorKinds',context!),
        'username': username,
        'userId': userId,
        'endpointId': endpointId,
        'dateCreated': dateCreated
    };

    getTypeName() => "DoorLoginInfo";
    TypeContext? context = _ctx;
}

/**
* An ESME: what it may do, never its password.
*/
class EsmeInfo implements IConvertible
{
    String? id;
    String? accountId;
    /**
    * The name that it binds with
    */
    // @ApiMember(Description="The name that it binds with")
    String? systemId;
    /**
    * Where it may come from; empty is everywhere
    */
    // @ApiMember(Description="Where it may come from; empty is everywhere")
    List<String>? networks;
    /**
    * The endpoints that it may send from and is handed texts of; empty is all of the account's
    */
    // @ApiMember(Description="The endpoints that it may send from and is handed texts of; empty is all of the account's")
    List<String>? endpointIds;
    /**
    * The endpoint that sends where a unit names no source
    */
    // @ApiMember(Description="The endpoint that sends where a unit names no source")
    String? defaultEndpointId;
    /**
    * Whether it must come over TLS
    */
    // @ApiMember(Description="Whether it must come over TLS")
    bool? tls;
    /**
    * How many binds it has at once on each server
    */
    // @ApiMember(Description="How many binds it has at once on each server")
    int? binds;
    /**
    * How many segments a second it may submit; missing is no limit
    */
    // @ApiMember(Description="How many segments a second it may submit; missing is no limit")
    int? rate;
    /**
    * How many units are in work at once on each bind
    */
    // @ApiMember(Description="How many units are in work at once on each bind")
    int? window;
    /**
    * Whether it is shut out
    */
    // @ApiMember(Description="Whether it is shut out")
    bool? disabled;
    String? dateCreated;

    EsmeInfo({this.id,this.accountId,this.systemId,this.networks,this.endpointIds,this.defaultEndpointId,this.tls,this.binds,this.rate,this.window,this.disabled,this.dateCreated});
    EsmeInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        accountId = json['accountId'];
        systemId = json['systemId'];
        networks = JsonConverters.fromJson(json['networks'],'List<String>',context!);
        endpointIds = JsonConverters.fromJson(json['endpointIds'],'List<String>',context!);
        defaultEndpointId = json['defaultEndpointId'];
        tls = json['tls'];
        binds = json['binds'];
        rate = json['rate'];
        window = json['window'];
        disabled = json['disabled'];
        dateCreated = json['dateCreated'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'accountId': accountId,
        'systemId': systemId,
        'networks': JsonConverters.toJson(networks,'List<String>',context!),
        'endpointIds': JsonConverters.toJson(endpointIds,'List<String>',context!),
        'defaultEndpointId': defaultEndpointId,
        'tls': tls,
        'binds': binds,
        'rate': rate,
        'window': window,
        'disabled': disabled,
        'dateCreated': dateCreated
    };

    getTypeName() => "EsmeInfo";
    TypeContext? context = _ctx;
}

/**
* One file of an account.
*/
class FileInfo extends EntityInfo implements IConvertible
{
    FileTypes? type;
    String? accountId;
    String? customerId;
    String? userId;
    String? fileName;
    /**
    * A link that opens the file for whoever has it, until it ends
    */
    // @ApiMember(Description="A link that opens the file for whoever has it, until it ends")
    String? uri;
    String? contentType;
    /**
    * In bytes
    */
    // @ApiMember(Description="In bytes")
    int? contentLength;
    String? fromAddress;
    String? toAddress;

    FileInfo({this.type,this.accountId,this.customerId,this.userId,this.fileName,this.uri,this.contentType,this.contentLength,this.fromAddress,this.toAddress});
    FileInfo.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        type = JsonConverters.fromJson(json['type'],'FileTypes',context!);
        accountId = json['accountId'];
        customerId = json['customerId'];
        userId = json['userId'];
        fileName = json['fileName'];
        uri = json['uri'];
        contentType = json['contentType'];
        contentLength = json['contentLength'];
        fromAddress = json['fromAddress'];
        toAddress = json['toAddress'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'type': JsonConverters.toJson(type,'FileTypes',context!),
        'accountId': accountId,
        'customerId': customerId,
        'userId': userId,
        'fileName': fileName,
        'uri': uri,
        'contentType': contentType,
        'contentLength': contentLength,
        'fromAddress': fromAddress,
        'toAddress': toAddress
    });

    getTypeName() => "FileInfo";
    TypeContext? context = _ctx;
}

/**
* How many segments a number may send a second, and a number or a connection a day.
*/
class LimitInfo implements IConvertible
{
    /**
    * The ID of the endpoint or connection that is limited
    */
    // @ApiMember(Description="The ID of the endpoint or connection that is limited")
    String? id;
    /**
    * Whose it is; missing for a connection of the whole installation
    */
    // @ApiMember(Description="Whose it is; missing for a connection of the whole installation")
    String? accountId;
    /**
    * Whether it is a connection that is limited
    */
    // @ApiMember(Description="Whether it is a connection that is limited")
    bool? isConnection;
    /**
    * Its number, address or name
    */
    // @ApiMember(Description="Its number, address or name")
    String? name;
    /**
    * Segments a second; missing without a limit
    */
    // @ApiMember(Description="Segments a second; missing without a limit")
    double? ratePerSecond;
    /**
    * Segments a day; missing without a limit
    */
    // @ApiMember(Description="Segments a day; missing without a limit")
    int? dailyCap;
    /**
    * Segments sent today, where there is a daily cap
    */
    // @ApiMember(Description="Segments sent today, where there is a daily cap")
    int? sentToday;

    LimitInfo({this.id,this.accountId,this.isConnection,this.name,this.ratePerSecond,this.dailyCap,this.sentToday});
    LimitInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        accountId = json['accountId'];
        isConnection = json['isConnection'];
        name = json['name'];
        ratePerSecond = JsonConverters.toDouble(json['ratePerSecond']);
        dailyCap = json['dailyCap'];
        sentToday = json['sentToday'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'accountId': accountId,
        'isConnection': isConnection,
        'name': name,
        'ratePerSecond': ratePerSecond,
        'dailyCap': dailyCap,
        'sentToday': sentToday
    };

    getTypeName() => "LimitInfo";
    TypeContext? context = _ctx;
}

/**
* Conversations, the one that moved last first.
*/
class ListConversationsResponse implements IConvertible
{
    /**
    * The newest 1000 of them at most
    */
    // @ApiMember(Description="The newest 1000 of them at most")
    List<ConversationInfo>? conversations;

    ListConversationsResponse({this.conversations});
    ListConversationsResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        conversations = JsonConverters.fromJson(json['conversations'],'List<ConversationInfo>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'conversations': JsonConverters.toJson(conversations,'List<ConversationInfo>',context!)
    };

    getTypeName() => "ListConversationsResponse";
    TypeContext? context = _ctx;
}

/**
* The events, the oldest first, and where to go on.
*/
class ListEventsResponse implements IConvertible
{
    List<EventInfo>? events;
    /**
    * Ask on with this as AfterEventId
    */
    // @ApiMember(Description="Ask on with this as AfterEventId")
    String? lastEventId;
    /**
    * Whether there is more already; ask on at once
    */
    // @ApiMember(Description="Whether there is more already; ask on at once")
    bool? hasMore;
    /**
    * Whether events were missed that cannot be listed any more: load anew what you show
    */
    // @ApiMember(Description="Whether events were missed that cannot be listed any more: load anew what you show")
    bool? missed;

    ListEventsResponse({this.events,this.lastEventId,this.hasMore,this.missed});
    ListEventsResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        events = JsonConverters.fromJson(json['events'],'List<EventInfo>',context!);
        lastEventId = json['lastEventId'];
        hasMore = json['hasMore'];
        missed = json['missed'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'events': JsonConverters.toJson(events,'List<EventInfo>',context!),
        'lastEventId': lastEventId,
        'hasMore': hasMore,
        'missed': missed
    };

    getTypeName() => "ListEventsResponse";
    TypeContext? context = _ctx;
}

/**
* One page of a list.
*/
class ListResponse<T> implements IConvertible
{
    List<T>? items;
    int? totalCount;
    int? totalPages;
    bool? hasMorePages;

    ListResponse({this.items,this.totalCount,this.totalPages,this.hasMorePages});
    ListResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        items = JsonConverters.fromJson(json['items'],'List<${runtimeGenericTypeDefs(this,[0]).join(",")}>',context!);
        totalCount = json['totalCount'];
        totalPages = json['totalPages'];
        hasMorePages = json['hasMorePages'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'items': JsonConverters.toJson(items,'List<${runtimeGenericTypeDefs(this,[0]).join(",")}>',context!),
        'totalCount': totalCount,
        'totalPages': totalPages,
        'hasMorePages': hasMorePages
    };

    getTypeName() => 'ListResponse<${runtimeGenericTypeDefs(this,[0]).join(",")}>';
    TypeContext? context = _ctx;
}

/**
* Which messages were unread and are read now.
*/
class MarkReadResponse implements IConvertible
{
    /**
    * How many messages were unread and are read now
    */
    // @ApiMember(Description="How many messages were unread and are read now")
    int? numberMarked;
    /**
    * Their IDs
    */
    // @ApiMember(Description="Their IDs")
    List<String>? messageIds;
    /**
    * How many are still unread because one call marks only so many; ask again
    */
    // @ApiMember(Description="How many are still unread because one call marks only so many; ask again")
    int? remaining;

    MarkReadResponse({this.numberMarked,this.messageIds,this.remaining});
    MarkReadResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        numberMarked = json['numberMarked'];
        messageIds = JsonConverters.fromJson(json['messageIds'],'List<String>',context!);
        remaining = json['remaining'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'numberMarked': numberMarked,
        'messageIds': JsonConverters.toJson(messageIds,'List<String>',context!),
        'remaining': remaining
    };

    getTypeName() => "MarkReadResponse";
    TypeContext? context = _ctx;
}

/**
* How a text would be sent.
*/
class MessagePreview implements IConvertible
{
    /**
    * The alphabet: GSM-7 or UCS-2
    */
    // @ApiMember(Description="The alphabet: GSM-7 or UCS-2")
    String? encoding;
    /**
    * How many text messages a carrier counts it as
    */
    // @ApiMember(Description="How many text messages a carrier counts it as")
    int? segments;
    /**
    * Its length in septets (GSM-7) or UTF-16 code units (UCS-2)
    */
    // @ApiMember(Description="Its length in septets (GSM-7) or UTF-16 code units (UCS-2)")
    int? units;
    /**
    * How many of them fit into a segment of this text
    */
    // @ApiMember(Description="How many of them fit into a segment of this text")
    int? perSegment;
    /**
    * How many more fit into the last segment
    */
    // @ApiMember(Description="How many more fit into the last segment")
    int? remaining;
    /**
    * The text as it would be sent: smart encoding of the connection may change it
    */
    // @ApiMember(Description="The text as it would be sent: smart encoding of the connection may change it")
    String? text;
    /**
    * The characters that force it to be sent as UCS-2
    */
    // @ApiMember(Description="The characters that force it to be sent as UCS-2")
    List<String>? unfitCharacters;
    /**
    * The address in its one spelling
    */
    // @ApiMember(Description="The address in its one spelling")
    String? toAddress;
    /**
    * The connection that it would go over
    */
    // @ApiMember(Description="The connection that it would go over")
    String? connectionId;
    /**
    * What all its segments cost by the route that it would take; missing without a route
    */
    // @ApiMember(Description="What all its segments cost by the route that it would take; missing without a route")
    double? cost;
    /**
    * Whether the recipient wants no messages from here
    */
    // @ApiMember(Description="Whether the recipient wants no messages from here")
    bool? optedOut;
    /**
    * When quiet hours end that hold where the recipient is
    */
    // @ApiMember(Description="When quiet hours end that hold where the recipient is")
    String? quietUntil;
    /**
    * What its sender may want to know, as sentences
    */
    // @ApiMember(Description="What its sender may want to know, as sentences")
    List<String>? warnings;

    MessagePreview({this.encoding,this.segments,this.units,this.perSegment,this.remaining,this.text,this.unfitCharacters,this.toAddress,this.connectionId,this.cost,this.optedOut,this.quietUntil,this.warnings});
    MessagePreview.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        encoding = json['encoding'];
        segments = json['segments'];
        units = json['units'];
        perSegment = json['perSegment'];
        remaining = json['remaining'];
        text = json['text'];
        unfitCharacters = JsonConverters.fromJson(json['unfitCharacters'],'List<String>',context!);
        toAddress = json['toAddress'];
        connectionId = json['connectionId'];
        cost = JsonConverters.toDouble(json['cost']);
        optedOut = json['optedOut'];
        quietUntil = json['quietUntil'];
        warnings = JsonConverters.fromJson(json['warnings'],'List<String>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'encoding': encoding,
        'segments': segments,
        'units': units,
        'perSegment': perSegment,
        'remaining': remaining,
        'text': text,
        'unfitCharacters': JsonConverters.toJson(unfitCharacters,'List<String>',context!),
        'toAddress': toAddress,
        'connectionId': connectionId,
        'cost': cost,
        'optedOut': optedOut,
        'quietUntil': quietUntil,
        'warnings': JsonConverters.toJson(warnings,'List<String>',context!)
    };

    getTypeName() => "MessagePreview";
    TypeContext? context = _ctx;
}

/**
* A message and what became of it.
*/
class MessageStory implements IConvertible
{
    MessageInfo? message;
    MessageStatuses? status;
    String? conversationId;
    String? sessionId;
    /**
    * The connection to a carrier that it goes over
    */
    // @ApiMember(Description="The connection to a carrier that it goes over")
    String? connectionId;
    /**
    * How many text messages the carrier counts it as
    */
    // @ApiMember(Description="How many text messages the carrier counts it as")
    int? segments;
    /**
    * The alphabet it is sent in: GSM-7 or UCS-2
    */
    // @ApiMember(Description="The alphabet it is sent in: GSM-7 or UCS-2")
    String? encoding;
    /**
    * The text as it is sent, where smart encoding changed it
    */
    // @ApiMember(Description="The text as it is sent, where smart encoding changed it")
    String? sentText;
    /**
    * The carrier's own ID of the message
    */
    // @ApiMember(Description="The carrier's own ID of the message")
    String? carrierId;
    /**
    * The kind of failure, of a message that failed or was not delivered
    */
    // @ApiMember(Description="The kind of failure, of a message that failed or was not delivered")
    String? failure;
    /**
    * What went wrong last, in words
    */
    // @ApiMember(Description="What went wrong last, in words")
    String? error;
    /**
    * Its place among the messages of its account that wait for the connection; the next one is 1
    */
    // @ApiMember(Description="Its place among the messages of its account that wait for the connection; the next one is 1")
    int? queuePosition;
    /**
    * When it will be sent, as far as can be foreseen
    */
    // @ApiMember(Description="When it will be sent, as far as can be foreseen")
    String? expectedSendDate;
    /**
    * Why it has not been sent yet, or why its outcome is not known
    */
    // @ApiMember(Description="Why it has not been sent yet, or why its outcome is not known")
    String? delayReason;
    /**
    * When its present status ends at the latest
    */
    // @ApiMember(Description="When its present status ends at the latest")
    String? deadline;
    List<MessageAttempt>? attempts;
    List<MessageReceipt>? receipts;
    List<MessageEvent>? events;
    /**
    * The files that go with it, or came with it
    */
    // @ApiMember(Description="The files that go with it, or came with it")
    List<FileInfo>? files;

    MessageStory({this.message,this.status,this.conversationId,this.sessionId,this.connectionId,this.segments,this.encoding,this.sentText,this.carrierId,this.failure,this.error,this.queuePosition,this.expectedSendDate,this.delayReason,this.deadline,this.attempts,this.receipts,this.events,this.files});
    MessageStory.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        message = JsonConverters.fromJson(json['message'],'MessageInfo',context!);
        status = JsonConverters.fromJson(json['status'],'MessageStatuses',context!);
        conversationId = json['conversationId'];
        sessionId = json['sessionId'];
        connectionId = json['connectionId'];
        segments = json['segments'];
        encoding = json['encoding'];
        sentText = json['sentText'];
        carrierId = json['carrierId'];
        failure = json['failure'];
        error = json['error'];
        queuePosition = json['queuePosition'];
        expectedSendDate = json['expectedSendDate'];
        delayReason = json['delayReason'];
        deadline = json['deadline'];
        attempts = JsonConverters.fromJson(json['attempts'],'List<MessageAttempt>',context!);
        receipts = JsonConverters.fromJson(json['receipts'],'List<MessageReceipt>',context!);
        events = JsonConverters.fromJson(json['events'],'List<MessageEvent>',context!);
        files = JsonConverters.fromJson(json['files'],'List<FileInfo>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'message': JsonConverters.toJson(message,'MessageInfo',context!),
        'status': JsonConverters.toJson(status,'MessageStatuses',context!),
        'conversationId': conversationId,
        'sessionId': sessionId,
        'connectionId': connectionId,
        'segments': segments,
        'encoding': encoding,
        'sentText': sentText,
        'carrierId': carrierId,
        'failure': failure,
        'error': error,
        'queuePosition': queuePosition,
        'expectedSendDate': expectedSendDate,
        'delayReason': delayReason,
        'deadline': deadline,
        'attempts': JsonConverters.toJson(attempts,'List<MessageAttempt>',context!),
        'receipts': JsonConverters.toJson(receipts,'List<MessageReceipt>',context!),
        'events': JsonConverters.toJson(events,'List<MessageEvent>',context!),
        'files': JsonConverters.toJson(files,'List<FileInfo>',context!)
    };

    getTypeName() => "MessageStory";
    TypeContext? context = _ctx;
}

/**
* The new key; this is the only time that it is shown.
*/
class NewApiKeyResponse implements IConvertible
{
    String? id;
    /**
    * The key itself, for the header `Authorization: Bearer {key}`
    */
    // @ApiMember(Description="The key itself, for the header `Authorization: Bearer {key}`")
    String? key;
    String? accountId;
    String? userId;
    String? name;
    String? hint;
    List<String>? roles;
    String? dateCreated;
    String? expires;

    NewApiKeyResponse({this.id,this.key,this.accountId,this.userId,this.name,this.hint,this.roles,this.dateCreated,this.expires});
    NewApiKeyResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        key = json['key'];
        accountId = json['accountId'];
        userId = json['userId'];
        name = json['name'];
        hint = json['hint'];
        roles = JsonConverters.fromJson(json['roles'],'List<String>',context!);
        dateCreated = json['dateCreated'];
        expires = json['expires'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'key': key,
        'accountId': accountId,
        'userId': userId,
        'name': name,
        'hint': hint,
        'roles': JsonConverters.toJson(roles,'List<String>',context!),
        'dateCreated': dateCreated,
        'expires': expires
    };

    getTypeName() => "NewApiKeyResponse";
    TypeContext? context = _ctx;
}

/**
* The new login; this is the only time that a password that was made for it is shown.
*/
class NewDoorLoginResponse extends DoorLoginInfo implements IConvertible
{
    /**
    * The password, where none was given
    */
    // @ApiMember(Description="The password, where none was given")
    String? password;

    NewDoorLoginResponse({this.password});
    NewDoorLoginResponse.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        password = json['password'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'password': password
    });

    getTypeName() => "NewDoorLoginResponse";
    TypeContext? context = _ctx;
}

/**
* The new ESME; this is the only time that a password that was made for it is shown.
*/
class NewEsmeResponse extends EsmeInfo implements IConvertible
{
    /**
    * The password, where none was given
    */
    // @ApiMember(Description="The password, where none was given")
    String? password;

    NewEsmeResponse({this.password});
    NewEsmeResponse.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        password = json['password'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'password': password
    });

    getTypeName() => "NewEsmeResponse";
    TypeContext? context = _ctx;
}

/**
* The new webhook; this is the only time that its secret is shown.
*/
class NewWebhookResponse implements IConvertible
{
    String? id;
    String? accountId;
    String? url;
    List<String>? kinds;
    String? description;
    /**
    * The secret that it signs with
    */
    // @ApiMember(Description="The secret that it signs with")
    String? secret;
    String? dateCreated;

    NewWebhookResponse({this.id,this.accountId,this.url,this.kinds,this.description,this.secret,this.dateCreated});
    NewWebhookResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        accountId = json['accountId'];
        url = json['url'];
        kinds = JsonConverters.fromJson(json['kinds'],'List<String>',context!);
        description = json['description'];
        secret = json['secret'];
        dateCreated = json['dateCreated'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'accountId': accountId,
        'url': url,
        'kinds': JsonConverters.toJson(kinds,'List<String>',context!),
        'description': description,
        'secret': secret,
        'dateCreated': dateCreated
    };

    getTypeName() => "NewWebhookResponse";
    TypeContext? context = _ctx;
}

/**
* An endpoint that stands for several numbers, one of which writes to each recipient.
*/
class PoolInfo implements IConvertible
{
    /**
    * What sending takes as EndpointId
    */
    // @ApiMember(Description="What sending takes as EndpointId")
    String? id;
    String? accountId;
    String? customerId;
    String? name;
    /**
    * Whether nothing can be sent from it
    */
    // @ApiMember(Description="Whether nothing can be sent from it")
    bool? disabled;
    List<PoolMember>? members;
    String? dateCreated;

    PoolInfo({this.id,this.accountId,this.customerId,this.name,this.disabled,this.members,this.dateCreated});
    PoolInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        accountId = json['accountId'];
        customerId = json['customerId'];
        name = json['name'];
        disabled = json['disabled'];
        members = JsonConverters.fromJson(json['members'],'List<PoolMember>',context!);
        dateCreated = json['dateCreated'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'accountId': accountId,
        'customerId': customerId,
        'name': name,
        'disabled': disabled,
        'members': JsonConverters.toJson(members,'List<PoolMember>',context!),
        'dateCreated': dateCreated
    };

    getTypeName() => "PoolInfo";
    TypeContext? context = _ctx;
}

/**
* From where it is told again.
*/
class ReplayWebhookResponse implements IConvertible
{
    /**
    * The number of the first event that is told again
    */
    // @ApiMember(Description="The number of the first event that is told again")
    int? fromNumber;
    String? deliveryId;

    ReplayWebhookResponse({this.fromNumber,this.deliveryId});
    ReplayWebhookResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        fromNumber = json['fromNumber'];
        deliveryId = json['deliveryId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'fromNumber': fromNumber,
        'deliveryId': deliveryId
    };

    getTypeName() => "ReplayWebhookResponse";
    TypeContext? context = _ctx;
}

/**
* Whose password it is; this is the only time that one that was made is shown.
*/
class RotateDoorPasswordResponse implements IConvertible
{
    String? id;
    DoorKinds? door;
    String? username;
    /**
    * The password, where none was given
    */
    // @ApiMember(Description="The password, where none was given")
    String? password;

    RotateDoorPasswordResponse({this.id,this.door,this.username,this.password});
    RotateDoorPasswordResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        door = JsonConverters.fromJson(json['door'],'DoorKinds',context!);
        username = json['username'];
        password = json['password'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'door': JsonConverters.toJson(door,'DoorKinds',context!),
        'username': username,
        'password': password
    };

    getTypeName() => "RotateDoorPasswordResponse";
    TypeContext? context = _ctx;
}

/**
* Whose password it is; this is the only time that one that was made is shown.
*/
class RotateEsmePasswordResponse implements IConvertible
{
    String? id;
    String? systemId;
    /**
    * The password, where none was given
    */
    // @ApiMember(Description="The password, where none was given")
    String? password;

    RotateEsmePasswordResponse({this.id,this.systemId,this.password});
    RotateEsmePasswordResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        systemId = json['systemId'];
        password = json['password'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'systemId': systemId,
        'password': password
    };

    getTypeName() => "RotateEsmePasswordResponse";
    TypeContext? context = _ctx;
}

/**
* The new secret; this is the only time that it is shown.
*/
class RotateWebhookSecretResponse implements IConvertible
{
    String? id;
    String? secret;
    /**
    * Until when the secret before it signs too
    */
    // @ApiMember(Description="Until when the secret before it signs too")
    String? previousUntil;

    RotateWebhookSecretResponse({this.id,this.secret,this.previousUntil});
    RotateWebhookSecretResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        secret = json['secret'];
        previousUntil = json['previousUntil'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'secret': secret,
        'previousUntil': previousUntil
    };

    getTypeName() => "RotateWebhookSecretResponse";
    TypeContext? context = _ctx;
}

/**
* Messages that may go over a connection.
*/
class RouteInfo implements IConvertible
{
    String? id;
    /**
    * Whose messages; missing for those of every account
    */
    // @ApiMember(Description="Whose messages; missing for those of every account")
    String? accountId;
    /**
    * The endpoint that sends them; missing for any
    */
    // @ApiMember(Description="The endpoint that sends them; missing for any")
    String? endpointId;
    /**
    * What their recipients' numbers begin with; missing for any number
    */
    // @ApiMember(Description="What their recipients' numbers begin with; missing for any number")
    String? prefix;
    String? connectionId;
    /**
    * What people call the connection
    */
    // @ApiMember(Description="What people call the connection")
    String? connectionName;
    /**
    * Lower goes first
    */
    // @ApiMember(Description="Lower goes first")
    int? priority;
    /**
    * What a segment costs; among equals the cheapest goes first
    */
    // @ApiMember(Description="What a segment costs; among equals the cheapest goes first")
    double? cost;
    /**
    * Whether it does not count at all
    */
    // @ApiMember(Description="Whether it does not count at all")
    bool? disabled;
    String? dateCreated;

    RouteInfo({this.id,this.accountId,this.endpointId,this.prefix,this.connectionId,this.connectionName,this.priority,this.cost,this.disabled,this.dateCreated});
    RouteInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        accountId = json['accountId'];
        endpointId = json['endpointId'];
        prefix = json['prefix'];
        connectionId = json['connectionId'];
        connectionName = json['connectionName'];
        priority = json['priority'];
        cost = JsonConverters.toDouble(json['cost']);
        disabled = json['disabled'];
        dateCreated = json['dateCreated'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'accountId': accountId,
        'endpointId': endpointId,
        'prefix': prefix,
        'connectionId': connectionId,
        'connectionName': connectionName,
        'priority': priority,
        'cost': cost,
        'disabled': disabled,
        'dateCreated': dateCreated
    };

    getTypeName() => "RouteInfo";
    TypeContext? context = _ctx;
}

/**
* A message that will be sent later.
*/
class ScheduledMessage implements IConvertible
{
    MessageInfo? message;
    MessageStatuses? status;
    /**
    * When it will be sent, in UTC
    */
    // @ApiMember(Description="When it will be sent, in UTC")
    String? sendAt;

    ScheduledMessage({this.message,this.status,this.sendAt});
    ScheduledMessage.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        message = JsonConverters.fromJson(json['message'],'MessageInfo',context!);
        status = JsonConverters.fromJson(json['status'],'MessageStatuses',context!);
        sendAt = json['sendAt'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'message': JsonConverters.toJson(message,'MessageInfo',context!),
        'status': JsonConverters.toJson(status,'MessageStatuses',context!),
        'sendAt': sendAt
    };

    getTypeName() => "ScheduledMessage";
    TypeContext? context = _ctx;
}

/**
* One communication from its beginning to its end: here, a chat.
*/
class SessionInfo extends EntityInfo implements IConvertible
{
    SessionDialState? dialState;
    SessionCallState? callState;
    SessionQueueStates? queueState;
    String? accountId;
    String? accountName;
    String? customerId;
    List<CustomerBreadcrumb>? customerBreadcrumb;
    String? customerName;
    String? endpointId;
    String? endpointName;
    String? dateCompleted;
    String? destination;
    String? toAddress;
    String? fromAddress;
    String? fromName;
    String? answeredByName;
    String? queueMemberId;
    FlowChannels? channel;
    bool? ended;
    String? outcome;
    String? callSid;
    String? consoleData;
    String? holdQueueName;
    String? heldByUserId;
    SessionHoldReasons? holdReason;
    String? conferenceSid;
    /**
    * Filled only by lists of sessions
    */
    // @ApiMember(Description="Filled only by lists of sessions")
    List<SessionLogInfo>? log;

    SessionInfo({this.dialState,this.callState,this.queueState,this.accountId,this.accountName,this.customerId,this.customerBreadcrumb,this.customerName,this.endpointId,this.endpointName,this.dateCompleted,this.destination,this.toAddress,this.fromAddress,this.fromName,this.answeredByName,this.queueMemberId,this.channel,this.ended,this.outcome,this.callSid,this.consoleData,this.holdQueueName,this.heldByUserId,this.holdReason,this.conferenceSid,this.log});
    SessionInfo.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        dialState = JsonConverters.fromJson(json['dialState'],'SessionDialState',context!);
        callState = JsonConverters.fromJson(json['callState'],'SessionCallState',context!);
        queueState = JsonConverters.fromJson(json['queueState'],'SessionQueueStates',context!);
        accountId = json['accountId'];
        accountName = json['accountName'];
        customerId = json['customerId'];
        customerBreadcrumb = JsonConverters.fromJson(json['customerBreadcrumb'],'List<CustomerBreadcrumb>',context!);
        customerName = json['customerName'];
        endpointId = json['endpointId'];
        endpointName = json['endpointName'];
        dateCompleted = json['dateCompleted'];
        destination = json['destination'];
        toAddress = json['toAddress'];
        fromAddress = json['fromAddress'];
        fromName = json['fromName'];
        answeredByName = json['answeredByName'];
        queueMemberId = json['queueMemberId'];
        channel = JsonConverters.fromJson(json['channel'],'FlowChannels',context!);
        ended = json['ended'];
        outcome = json['outcome'];
        callSid = json['callSid'];
        consoleData = json['consoleData'];
        holdQueueName = json['holdQueueName'];
        heldByUserId = json['heldByUserId'];
        holdReason = JsonConverters.fromJson(json['holdReason'],'SessionHoldReasons',context!);
        conferenceSid = json['conferenceSid'];
        log = JsonConverters.fromJson(json['log'],'List<SessionLogInfo>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'dialState': JsonConverters.toJson(dialState,'SessionDialState',context!),
        'callState': JsonConverters.toJson(callState,'SessionCallState',context!),
        'queueState': JsonConverters.toJson(queueState,'SessionQueueStates',context!),
        'accountId': accountId,
        'accountName': accountName,
        'customerId': customerId,
        'customerBreadcrumb': JsonConverters.toJson(customerBreadcrumb,'List<CustomerBreadcrumb>',context!),
        'customerName': customerName,
        'endpointId': endpointId,
        'endpointName': endpointName,
        'dateCompleted': dateCompleted,
        'destination': destination,
        'toAddress': toAddress,
        'fromAddress': fromAddress,
        'fromName': fromName,
        'answeredByName': answeredByName,
        'queueMemberId': queueMemberId,
        'channel': JsonConverters.toJson(channel,'FlowChannels',context!),
        'ended': ended,
        'outcome': outcome,
        'callSid': callSid,
        'consoleData': consoleData,
        'holdQueueName': holdQueueName,
        'heldByUserId': heldByUserId,
        'holdReason': JsonConverters.toJson(holdReason,'SessionHoldReasons',context!),
        'conferenceSid': conferenceSid,
        'log': JsonConverters.toJson(log,'List<SessionLogInfo>',context!)
    });

    getTypeName() => "SessionInfo";
    TypeContext? context = _ctx;
}

/**
* A person who can sign in.
*/
class UserInfo implements IConvertible
{
    String? id;
    bool? isAuthenticated;
    String? firstName;
    String? lastName;
    String? name;
    String? avatarUrl;
    String? emailAddress;
    /**
    * The roles of this sign-in; an API key may have fewer than its user
    */
    // @ApiMember(Description="The roles of this sign-in; an API key may have fewer than its user")
    List<String>? roles;
    /**
    * The accounts that this sign-in may use
    */
    // @ApiMember(Description="The accounts that this sign-in may use")
    List<String>? accountIds;
    /**
    * The names of the accounts, in the order of AccountIds
    */
    // @ApiMember(Description="The names of the accounts, in the order of AccountIds")
    List<String>? accountNames;
    UserManagerAccess? managerAccess;
    List<DashboardPermissions>? dashboardPermissions;

    UserInfo({this.id,this.isAuthenticated,this.firstName,this.lastName,this.name,this.avatarUrl,this.emailAddress,this.roles,this.accountIds,this.accountNames,this.managerAccess,this.dashboardPermissions});
    UserInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        isAuthenticated = json['isAuthenticated'];
        firstName = json['firstName'];
        lastName = json['lastName'];
        name = json['name'];
        avatarUrl = json['avatarUrl'];
        emailAddress = json['emailAddress'];
        roles = JsonConverters.fromJson(json['roles'],'List<String>',context!);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        accountNames = JsonConverters.fromJson(json['accountNames'],'List<String>',context!);
        managerAccess = JsonConverters.fromJson(json['managerAccess'],'UserManagerAccess',context!);
        dashboardPermissions = JsonConverters.fromJson(json['dashboardPermissions'],'List<DashboardPermissions>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'isAuthenticated': isAuthenticated,
        'firstName': firstName,
        'lastName': lastName,
        'name': name,
        'avatarUrl': avatarUrl,
        'emailAddress': emailAddress,
        'roles': JsonConverters.toJson(roles,'List<String>',context!),
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'accountNames': JsonConverters.toJson(accountNames,'List<String>',context!),
        'managerAccess': JsonConverters.toJson(managerAccess,'UserManagerAccess',context!),
        'dashboardPermissions': JsonConverters.toJson(dashboardPermissions,'List<DashboardPermissions>',context!)
    };

    getTypeName() => "UserInfo";
    TypeContext? context = _ctx;
}

/**
* A webhook: whom it tells what, and how it does.
*/
class WebhookInfo implements IConvertible
{
    String? id;
    String? accountId;
    String? url;
    /**
    * The kinds of events that it is told; empty is all of them
    */
    // @ApiMember(Description="The kinds of events that it is told; empty is all of them")
    List<String>? kinds;
    String? description;
    /**
    * The last characters of the secret, to tell it from others
    */
    // @ApiMember(Description="The last characters of the secret, to tell it from others")
    String? secretHint;
    bool? disabled;
    /**
    * Why it is disabled, in words
    */
    // @ApiMember(Description="Why it is disabled, in words")
    String? disabledReason;
    /**
    * Since when nothing was taken; missing while all is well
    */
    // @ApiMember(Description="Since when nothing was taken; missing while all is well")
    String? failingSince;
    /**
    * Until when it is left alone after failures
    */
    // @ApiMember(Description="Until when it is left alone after failures")
    String? pausedUntil;
    /**
    * The event from which it is still to be told, while it is not in step with the log
    */
    // @ApiMember(Description="The event from which it is still to be told, while it is not in step with the log")
    int? behindFrom;
    String? dateCreated;

    WebhookInfo({this.id,this.accountId,this.url,this.kinds,this.description,this.secretHint,this.disabled,this.disabledReason,this.failingSince,this.pausedUntil,this.behindFrom,this.dateCreated});
    WebhookInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        accountId = json['accountId'];
        url = json['url'];
        kinds = JsonConverters.fromJson(json['kinds'],'List<String>',context!);
        description = json['description'];
        secretHint = json['secretHint'];
        disabled = json['disabled'];
        disabledReason = json['disabledReason'];
        failingSince = json['failingSince'];
        pausedUntil = json['pausedUntil'];
        behindFrom = json['behindFrom'];
        dateCreated = json['dateCreated'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'accountId': accountId,
        'url': url,
        'kinds': JsonConverters.toJson(kinds,'List<String>',context!),
        'description': description,
        'secretHint': secretHint,
        'disabled': disabled,
        'disabledReason': disabledReason,
        'failingSince': failingSince,
        'pausedUntil': pausedUntil,
        'behindFrom': behindFrom,
        'dateCreated': dateCreated
    };

    getTypeName() => "WebhookInfo";
    TypeContext? context = _ctx;
}

/**
* Record that somebody wants no more messages; once is enough.
*/
// @Route("/opt-outs", "POST")
class AddOptOut implements IReturnVoid, IConvertible
{
    /**
    * The address, as +15556667777
    */
    // @ApiMember(Description="The address, as +15556667777", IsRequired=true)
    String? address;
    /**
    * The account; needed by who has several
    */
    // @ApiMember(Description="The account; needed by who has several")
    String? accountId;
    /**
    * The ID of an endpoint or pool; the whole account without
    */
    // @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
    String? scope;

    AddOptOut({this.address,this.accountId,this.scope});
    AddOptOut.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        address = json['address'];
        accountId = json['accountId'];
        scope = json['scope'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'address': address,
        'accountId': accountId,
        'scope': scope
    };

    createResponse() {}
    getTypeName() => "AddOptOut";
    TypeContext? context = _ctx;
}

/**
* Make no more messages of a bulk, and take back those that are not sent yet.
*/
// @Route("/bulks/{bulkId}", "DELETE")
// @Route("/bulks/{bulkId}/cancel", "POST")
class CancelBulk implements IReturn<BulkInfo>, IConvertible
{
    /**
    * The ID of the bulk
    */
    // @ApiMember(Description="The ID of the bulk", IsRequired=true)
    String? bulkId;

    CancelBulk({this.bulkId});
    CancelBulk.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        bulkId = json['bulkId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'bulkId': bulkId
    };

    createResponse() => BulkInfo();
    getResponseTypeName() => "BulkInfo";
    getTypeName() => "CancelBulk";
    TypeContext? context = _ctx;
}

/**
* Take back a message that has not been sent yet.
*/
// @Route("/messages/{messageId}", "DELETE")
// @Route("/messages/{messageId}/cancel", "POST")
class CancelMessage implements IReturnVoid, IConvertible
{
    /**
    * The ID of the message
    */
    // @ApiMember(Description="The ID of the message", IsRequired=true)
    String? messageId;

    CancelMessage({this.messageId});
    CancelMessage.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        messageId = json['messageId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'messageId': messageId
    };

    createResponse() {}
    getTypeName() => "CancelMessage";
    TypeContext? context = _ctx;
}

/**
* Have an address told of texts no more.
*/
// @Route("/doors/listeners/{listenerId}", "DELETE")
class DeleteDoorListener implements IReturnVoid, IConvertible
{
    /**
    * The ID of the listener
    */
    // @ApiMember(Description="The ID of the listener", IsRequired=true)
    String? listenerId;

    DeleteDoorListener({this.listenerId});
    DeleteDoorListener.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        listenerId = json['listenerId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'listenerId': listenerId
    };

    createResponse() {}
    getTypeName() => "DeleteDoorListener";
    TypeContext? context = _ctx;
}

/**
* Delete a login of a front door.
*/
// @Route("/doors/logins/{loginId}", "DELETE")
class DeleteDoorLogin implements IReturnVoid, IConvertible
{
    /**
    * The ID of the login
    */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    String? loginId;

    DeleteDoorLogin({this.loginId});
    DeleteDoorLogin.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        loginId = json['loginId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'loginId': loginId
    };

    createResponse() {}
    getTypeName() => "DeleteDoorLogin";
    TypeContext? context = _ctx;
}

/**
* Delete an ESME.
*/
// @Route("/esmes/{esmeId}", "DELETE")
class DeleteEsme implements IReturnVoid, IConvertible
{
    /**
    * The ID of the ESME
    */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    String? esmeId;

    DeleteEsme({this.esmeId});
    DeleteEsme.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        esmeId = json['esmeId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'esmeId': esmeId
    };

    createResponse() {}
    getTypeName() => "DeleteEsme";
    TypeContext? context = _ctx;
}

/**
* Remove a file: its links open nothing any more, and messages show it no more.
*/
// @Route("/files/{fileId}", "DELETE")
class DeleteFile implements IReturnVoid, IConvertible
{
    /**
    * The ID of the file
    */
    // @ApiMember(Description="The ID of the file", IsRequired=true)
    String? fileId;

    DeleteFile({this.fileId});
    DeleteFile.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        fileId = json['fileId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'fileId': fileId
    };

    createResponse() {}
    getTypeName() => "DeleteFile";
    TypeContext? context = _ctx;
}

/**
* Lift every limit of a number or a connection.
*/
// @Route("/limits/{limitedId}", "DELETE")
class DeleteLimit implements IReturnVoid, IConvertible
{
    /**
    * The ID of the endpoint or connection
    */
    // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    String? limitedId;

    DeleteLimit({this.limitedId});
    DeleteLimit.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        limitedId = json['limitedId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'limitedId': limitedId
    };

    createResponse() {}
    getTypeName() => "DeleteLimit";
    TypeContext? context = _ctx;
}

/**
* Delete a pool of senders.
*/
// @Route("/pools/{poolId}", "DELETE")
class DeletePool implements IReturnVoid, IConvertible
{
    /**
    * The ID of the pool
    */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    String? poolId;

    DeletePool({this.poolId});
    DeletePool.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        poolId = json['poolId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'poolId': poolId
    };

    createResponse() {}
    getTypeName() => "DeletePool";
    TypeContext? context = _ctx;
}

/**
* Delete a route.
*/
// @Route("/routes/{routeId}", "DELETE")
class DeleteRoute implements IReturnVoid, IConvertible
{
    /**
    * The ID of the route
    */
    // @ApiMember(Description="The ID of the route", IsRequired=true)
    String? routeId;

    DeleteRoute({this.routeId});
    DeleteRoute.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        routeId = json['routeId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'routeId': routeId
    };

    createResponse() {}
    getTypeName() => "DeleteRoute";
    TypeContext? context = _ctx;
}

/**
* Delete a webhook.
*/
// @Route("/webhooks/{webhookId}", "DELETE")
class DeleteWebhook implements IReturnVoid, IConvertible
{
    /**
    * The ID of the webhook
    */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    String? webhookId;

    DeleteWebhook({this.webhookId});
    DeleteWebhook.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        webhookId = json['webhookId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'webhookId': webhookId
    };

    createResponse() {}
    getTypeName() => "DeleteWebhook";
    TypeContext? context = _ctx;
}

/**
* End a session. The other party's next message opens it again, or a new one.
*/
// @Route("/sessions/{sessionId}", "DELETE")
class EndSession implements IReturnVoid, IConvertible
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session", IsRequired=true)
    String? sessionId;
    /**
    * The local ID of the call; a chat has none, so it is not looked at
    */
    // @ApiMember(Description="The local ID of the call; a chat has none, so it is not looked at")
    String? callSid;

    EndSession({this.sessionId,this.callSid});
    EndSession.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        callSid = json['callSid'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'callSid': callSid
    };

    createResponse() {}
    getTypeName() => "EndSession";
    TypeContext? context = _ctx;
}

/**
* Ask who is signed in.
*/
// @Route("/auth/status", "GET")
class GetAuthStatus implements IReturn<UserInfo>, IConvertible
{

    GetAuthStatus();
    GetAuthStatus.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {
    };

    createResponse() => UserInfo();
    getResponseTypeName() => "UserInfo";
    getTypeName() => "GetAuthStatus";
    TypeContext? context = _ctx;
}

/**
* Read a bulk, and how many of its messages have each status.
*/
// @Route("/bulks/{bulkId}", "GET")
class GetBulk implements IReturn<BulkProgress>, IConvertible
{
    /**
    * The ID of the bulk
    */
    // @ApiMember(Description="The ID of the bulk", IsRequired=true)
    String? bulkId;

    GetBulk({this.bulkId});
    GetBulk.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        bulkId = json['bulkId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'bulkId': bulkId
    };

    createResponse() => BulkProgress();
    getResponseTypeName() => "BulkProgress";
    getTypeName() => "GetBulk";
    TypeContext? context = _ctx;
}

/**
* Retrieve who is told of the texts of an endpoint.
*/
// @Route("/doors/listeners/{listenerId}", "GET")
class GetDoorListener implements IReturn<DoorListenerInfo>, IConvertible
{
    /**
    * The ID of the listener
    */
    // @ApiMember(Description="The ID of the listener", IsRequired=true)
    String? listenerId;

    GetDoorListener({this.listenerId});
    GetDoorListener.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        listenerId = json['listenerId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'listenerId': listenerId
    };

    createResponse() => DoorListenerInfo();
    getResponseTypeName() => "DoorListenerInfo";
    getTypeName() => "GetDoorListener";
    TypeContext? context = _ctx;
}

/**
* Retrieve a login of a front door.
*/
// @Route("/doors/logins/{loginId}", "GET")
class GetDoorLogin implements IReturn<DoorLoginInfo>, IConvertible
{
    /**
    * The ID of the login
    */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    String? loginId;

    GetDoorLogin({this.loginId});
    GetDoorLogin.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        loginId = json['loginId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'loginId': loginId
    };

    createResponse() => DoorLoginInfo();
    getResponseTypeName() => "DoorLoginInfo";
    getTypeName() => "GetDoorLogin";
    TypeContext? context = _ctx;
}

/**
* Retrieve an ESME.
*/
// @Route("/esmes/{esmeId}", "GET")
class GetEsme implements IReturn<EsmeInfo>, IConvertible
{
    /**
    * The ID of the ESME
    */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    String? esmeId;

    GetEsme({this.esmeId});
    GetEsme.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        esmeId = json['esmeId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'esmeId': esmeId
    };

    createResponse() => EsmeInfo();
    getResponseTypeName() => "EsmeInfo";
    getTypeName() => "GetEsme";
    TypeContext? context = _ctx;
}

/**
* Read what is known of a file; its `uri` opens the content for a time.
*/
// @Route("/files/{fileId}", "GET")
class GetFile implements IReturn<FileInfo>, IConvertible
{
    /**
    * The ID of the file
    */
    // @ApiMember(Description="The ID of the file", IsRequired=true)
    String? fileId;

    GetFile({this.fileId});
    GetFile.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        fileId = json['fileId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'fileId': fileId
    };

    createResponse() => FileInfo();
    getResponseTypeName() => "FileInfo";
    getTypeName() => "GetFile";
    TypeContext? context = _ctx;
}

/**
* Read what limits a number or a connection.
*/
// @Route("/limits/{limitedId}", "GET")
class GetLimit implements IReturn<LimitInfo>, IConvertible
{
    /**
    * The ID of the endpoint or connection
    */
    // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    String? limitedId;

    GetLimit({this.limitedId});
    GetLimit.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        limitedId = json['limitedId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'limitedId': limitedId
    };

    createResponse() => LimitInfo();
    getResponseTypeName() => "LimitInfo";
    getTypeName() => "GetLimit";
    TypeContext? context = _ctx;
}

/**
* Read one message with the story of its delivery.
*/
// @Route("/messages/{messageId}", "GET")
class GetMessage implements IReturn<MessageStory>, IConvertible
{
    /**
    * The ID of the message
    */
    // @ApiMember(Description="The ID of the message", IsRequired=true)
    String? messageId;

    GetMessage({this.messageId});
    GetMessage.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        messageId = json['messageId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'messageId': messageId
    };

    createResponse() => MessageStory();
    getResponseTypeName() => "MessageStory";
    getTypeName() => "GetMessage";
    TypeContext? context = _ctx;
}

/**
* Read one pool of senders.
*/
// @Route("/pools/{poolId}", "GET")
class GetPool implements IReturn<PoolInfo>, IConvertible
{
    /**
    * The ID of the pool
    */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    String? poolId;

    GetPool({this.poolId});
    GetPool.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        poolId = json['poolId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'poolId': poolId
    };

    createResponse() => PoolInfo();
    getResponseTypeName() => "PoolInfo";
    getTypeName() => "GetPool";
    TypeContext? context = _ctx;
}

/**
* Read one route.
*/
// @Route("/routes/{routeId}", "GET")
class GetRoute implements IReturn<RouteInfo>, IConvertible
{
    /**
    * The ID of the route
    */
    // @ApiMember(Description="The ID of the route", IsRequired=true)
    String? routeId;

    GetRoute({this.routeId});
    GetRoute.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        routeId = json['routeId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'routeId': routeId
    };

    createResponse() => RouteInfo();
    getResponseTypeName() => "RouteInfo";
    getTypeName() => "GetRoute";
    TypeContext? context = _ctx;
}

/**
* Retrieve one session; its log is empty, only lists have it.
*/
// @Route("/sessions/{sessionId}", "GET")
class GetSession implements IReturn<SessionInfo>, IConvertible
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session", IsRequired=true)
    String? sessionId;

    GetSession({this.sessionId});
    GetSession.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId
    };

    createResponse() => SessionInfo();
    getResponseTypeName() => "SessionInfo";
    getTypeName() => "GetSession";
    TypeContext? context = _ctx;
}

/**
* Read one webhook.
*/
// @Route("/webhooks/{webhookId}", "GET")
class GetWebhook implements IReturn<WebhookInfo>, IConvertible
{
    /**
    * The ID of the webhook
    */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    String? webhookId;

    GetWebhook({this.webhookId});
    GetWebhook.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        webhookId = json['webhookId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'webhookId': webhookId
    };

    createResponse() => WebhookInfo();
    getResponseTypeName() => "WebhookInfo";
    getTypeName() => "GetWebhook";
    TypeContext? context = _ctx;
}

/**
* List API keys.
*/
// @Route("/keys", "GET")
class ListApiKeys extends ListRequest<ApiKeyInfo> implements IReturn<ListResponse<ApiKeyInfo>>, IConvertible
{
    /**
    * Only the keys of these accounts
    */
    // @ApiMember(Description="Only the keys of these accounts")
    List<String>? accountIds;
    /**
    * Only the keys of this user
    */
    // @ApiMember(Description="Only the keys of this user")
    String? userId;
    /**
    * Also the keys that were revoked
    */
    // @ApiMember(Description="Also the keys that were revoked")
    bool? includeRevoked;

    ListApiKeys({this.accountIds,this.userId,this.includeRevoked});
    ListApiKeys.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        userId = json['userId'];
        includeRevoked = json['includeRevoked'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'userId': userId,
        'includeRevoked': includeRevoked
    });

    createResponse() => ListResponse<ApiKeyInfo>();
    getResponseTypeName() => "ListResponse<ApiKeyInfo>";
    getTypeName() => "ListApiKeys";
    TypeContext? context = _ctx;
}

/**
* Retrieve the recipients of a bulk with what became of each; as CSV it is the report.
*/
// @Route("/bulks/{bulkId}/results", "GET")
class ListBulkResults extends ListRequest<BulkResult> implements IReturn<ListResponse<BulkResult>>, IConvertible
{
    /**
    * The ID of the bulk
    */
    // @ApiMember(Description="The ID of the bulk", IsRequired=true)
    String? bulkId;

    ListBulkResults({this.bulkId});
    ListBulkResults.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        bulkId = json['bulkId'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'bulkId': bulkId
    });

    createResponse() => ListResponse<BulkResult>();
    getResponseTypeName() => "ListResponse<BulkResult>";
    getTypeName() => "ListBulkResults";
    TypeContext? context = _ctx;
}

/**
* Retrieve a list of bulks.
*/
// @Route("/bulks", "GET")
class ListBulks extends ListRequest<BulkInfo> implements IReturn<ListResponse<BulkInfo>>, IConvertible
{
    /**
    * Return only bulks of these accounts
    */
    // @ApiMember(Description="Return only bulks of these accounts")
    List<String>? accountIds;
    /**
    * Return only bulks of these customers, and of the customers below them
    */
    // @ApiMember(Description="Return only bulks of these customers, and of the customers below them")
    List<String>? customerIds;

    ListBulks({this.accountIds,this.customerIds});
    ListBulks.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        customerIds = JsonConverters.fromJson(json['customerIds'],'List<String>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'customerIds': JsonConverters.toJson(customerIds,'List<String>',context!)
    });

    createResponse() => ListResponse<BulkInfo>();
    getResponseTypeName() => "ListResponse<BulkInfo>";
    getTypeName() => "ListBulks";
    TypeContext? context = _ctx;
}

/**
* Retrieve a list of conversations, each with its most recent message.
*/
// @Route("/conversations", "GET")
class ListConversations implements IReturn<ListConversationsResponse>, IConvertible
{
    /**
    * Return only conversations of these accounts
    */
    // @ApiMember(Description="Return only conversations of these accounts")
    List<String>? accountIds;
    /**
    * Return only conversations of these endpoints
    */
    // @ApiMember(Description="Return only conversations of these endpoints")
    List<String>? endpointIds;
    /**
    * Return only conversations of these customers, and of the customers below them
    */
    // @ApiMember(Description="Return only conversations of these customers, and of the customers below them")
    List<String>? customerIds;
    /**
    * Return only conversations whose most recent message is of this date or later, in ISO 8601
    */
    // @ApiMember(Description="Return only conversations whose most recent message is of this date or later, in ISO 8601")
    String? afterDate;

    ListConversations({this.accountIds,this.endpointIds,this.customerIds,this.afterDate});
    ListConversations.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        endpointIds = JsonConverters.fromJson(json['endpointIds'],'List<String>',context!);
        customerIds = JsonConverters.fromJson(json['customerIds'],'List<String>',context!);
        afterDate = json['afterDate'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'endpointIds': JsonConverters.toJson(endpointIds,'List<String>',context!),
        'customerIds': JsonConverters.toJson(customerIds,'List<String>',context!),
        'afterDate': afterDate
    };

    createResponse() => ListConversationsResponse();
    getResponseTypeName() => "ListConversationsResponse";
    getTypeName() => "ListConversations";
    TypeContext? context = _ctx;
}

/**
* List who is told of texts that come in, in another platform's form.
*/
// @Route("/doors/listeners", "GET")
class ListDoorListeners extends ListRequest<DoorListenerInfo> implements IReturn<ListResponse<DoorListenerInfo>>, IConvertible
{
    /**
    * Only those of these accounts
    */
    // @ApiMember(Description="Only those of these accounts")
    List<String>? accountIds;
    /**
    * Only those of these endpoints
    */
    // @ApiMember(Description="Only those of these endpoints")
    List<String>? endpointIds;
    /**
    * Only those that are told in this form
    */
    // @ApiMember(Description="Only those that are told in this form")
    ListenerForms? form;

    ListDoorListeners({this.accountIds,this.endpointIds,this.form});
    ListDoorListeners.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        endpointIds = JsonConverters.fromJson(json['endpointIds'],'List<String>',context!);
        form = JsonConverters.fromJson(json['form'],'ListenerForms',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'endpointIds': JsonConverters.toJson(endpointIds,'List<String>',context!),
        'form': JsonConverters.toJson(form,'ListenerForms',context!)
    });

    createResponse() => ListResponse<DoorListenerInfo>();
    getResponseTypeName() => "ListResponse<DoorListenerInfo>";
    getTypeName() => "ListDoorListeners";
    TypeContext? context = _ctx;
}

/**
* List logins of front doors.
*/
// @Route("/doors/logins", "GET")
class ListDoorLogins extends ListRequest<DoorLoginInfo> implements IReturn<ListResponse<DoorLoginInfo>>, IConvertible
{
    /**
    * Only the logins of these accounts
    */
    // @ApiMember(Description="Only the logins of these accounts")
    List<String>? accountIds;
    /**
    * Only those of this door
    */
    // @ApiMember(Description="Only those of this door")
    DoorKinds? door;

    ListDoorLogins({this.accountIds,this.door});
    ListDoorLogins.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        door = JsonConverters.fromJson(json['door'],'DoorKinds',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'door': JsonConverters.toJson(door,'DoorKinds',context!)
    });

    createResponse() => ListResponse<DoorLoginInfo>();
    getResponseTypeName() => "ListResponse<DoorLoginInfo>";
    getTypeName() => "ListDoorLogins";
    TypeContext? context = _ctx;
}

/**
* List ESMEs.
*/
// @Route("/esmes", "GET")
class ListEsmes extends ListRequest<EsmeInfo> implements IReturn<ListResponse<EsmeInfo>>, IConvertible
{
    /**
    * Only the ESMEs of these accounts
    */
    // @ApiMember(Description="Only the ESMEs of these accounts")
    List<String>? accountIds;
    /**
    * Only those that are shut out
    */
    // @ApiMember(Description="Only those that are shut out")
    bool? onlyDisabled;

    ListEsmes({this.accountIds,this.onlyDisabled});
    ListEsmes.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        onlyDisabled = json['onlyDisabled'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'onlyDisabled': onlyDisabled
    });

    createResponse() => ListResponse<EsmeInfo>();
    getResponseTypeName() => "ListResponse<EsmeInfo>";
    getTypeName() => "ListEsmes";
    TypeContext? context = _ctx;
}

/**
* List what has happened since an event: the same that /event-stream tells as it happens.
*/
// @Route("/events", "GET")
class ListEvents implements IReturn<ListEventsResponse>, IConvertible
{
    /**
    * The last event that is known; if it is missing, only the ID of the newest one is returned
    */
    // @ApiMember(Description="The last event that is known; if it is missing, only the ID of the newest one is returned")
    String? afterEventId;
    /**
    * Return only events of these accounts
    */
    // @ApiMember(Description="Return only events of these accounts")
    List<String>? accountIds;
    /**
    * How many lines of the log to read, from 1 to 1000
    */
    // @ApiMember(Description="How many lines of the log to read, from 1 to 1000")
    int? count;

    ListEvents({this.afterEventId,this.accountIds,this.count});
    ListEvents.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        afterEventId = json['afterEventId'];
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        count = json['count'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'afterEventId': afterEventId,
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'count': count
    };

    createResponse() => ListEventsResponse();
    getResponseTypeName() => "ListEventsResponse";
    getTypeName() => "ListEvents";
    TypeContext? context = _ctx;
}

/**
* Retrieve a list of files.
*/
// @Route("/files", "GET")
class ListFiles extends ListRequest<FileInfo> implements IReturn<ListResponse<FileInfo>>, IConvertible
{
    /**
    * Return only files of these accounts
    */
    // @ApiMember(Description="Return only files of these accounts")
    List<String>? accountIds;
    /**
    * Return only files of these customers, and of the customers below them
    */
    // @ApiMember(Description="Return only files of these customers, and of the customers below them")
    List<String>? customerIds;
    /**
    * Text that the name must contain
    */
    // @ApiMember(Description="Text that the name must contain")
    String? fileName;
    /**
    * Text that the content type must contain
    */
    // @ApiMember(Description="Text that the content type must contain")
    String? contentType;
    /**
    * Return only files of this type
    */
    // @ApiMember(Description="Return only files of this type")
    FileTypes? type;
    /**
    * The first day of creation, YYYY-MM-DD in UTC
    */
    // @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
    String? dateCreatedStart;
    /**
    * The last day of creation, YYYY-MM-DD in UTC
    */
    // @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
    String? dateCreatedEnd;
    /**
    * Return only what this user uploaded
    */
    // @ApiMember(Description="Return only what this user uploaded")
    String? userId;

    ListFiles({this.accountIds,this.customerIds,this.fileName,this.contentType,this.type,this.dateCreatedStart,this.dateCreatedEnd,this.userId});
    ListFiles.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        customerIds = JsonConverters.fromJson(json['customerIds'],'List<String>',context!);
        fileName = json['fileName'];
        contentType = json['contentType'];
        type = JsonConverters.fromJson(json['type'],'FileTypes',context!);
        dateCreatedStart = json['dateCreatedStart'];
        dateCreatedEnd = json['dateCreatedEnd'];
        userId = json['userId'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'customerIds': JsonConverters.toJson(customerIds,'List<String>',context!),
        'fileName': fileName,
        'contentType': contentType,
        'type': JsonConverters.toJson(type,'FileTypes',context!),
        'dateCreatedStart': dateCreatedStart,
        'dateCreatedEnd': dateCreatedEnd,
        'userId': userId
    });

    createResponse() => ListResponse<FileInfo>();
    getResponseTypeName() => "ListResponse<FileInfo>";
    getTypeName() => "ListFiles";
    TypeContext? context = _ctx;
}

/**
* List limits.
*/
// @Route("/limits", "GET")
class ListLimits extends ListRequest<LimitInfo> implements IReturn<ListResponse<LimitInfo>>, IConvertible
{
    /**
    * Only the limits of these accounts, without those of the installation's connections
    */
    // @ApiMember(Description="Only the limits of these accounts, without those of the installation's connections")
    List<String>? accountIds;

    ListLimits({this.accountIds});
    ListLimits.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!)
    });

    createResponse() => ListResponse<LimitInfo>();
    getResponseTypeName() => "ListResponse<LimitInfo>";
    getTypeName() => "ListLimits";
    TypeContext? context = _ctx;
}

/**
* Retrieve a list of messages, sent and received.
*/
// @Route("/messages", "GET")
class ListMessages extends ListRequest<MessageInfo> implements IReturn<ListResponse<MessageInfo>>, IConvertible
{
    /**
    * Return only messages of these accounts
    */
    // @ApiMember(Description="Return only messages of these accounts")
    List<String>? accountIds;
    /**
    * Return only messages of these customers, and of the customers below them
    */
    // @ApiMember(Description="Return only messages of these customers, and of the customers below them")
    List<String>? customerIds;
    /**
    * Return only messages of these endpoints
    */
    // @ApiMember(Description="Return only messages of these endpoints")
    List<String>? endpointIds;
    /**
    * Return only messages of these conversations
    */
    // @ApiMember(Description="Return only messages of these conversations")
    List<String>? conversationIds;
    /**
    * Return only messages after this date, in ISO 8601; UTC when it names no time zone
    */
    // @ApiMember(Description="Return only messages after this date, in ISO 8601; UTC when it names no time zone")
    String? afterDate;

    ListMessages({this.accountIds,this.customerIds,this.endpointIds,this.conversationIds,this.afterDate});
    ListMessages.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        customerIds = JsonConverters.fromJson(json['customerIds'],'List<String>',context!);
        endpointIds = JsonConverters.fromJson(json['endpointIds'],'List<String>',context!);
        conversationIds = JsonConverters.fromJson(json['conversationIds'],'List<String>',context!);
        afterDate = json['afterDate'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'customerIds': JsonConverters.toJson(customerIds,'List<String>',context!),
        'endpointIds': JsonConverters.toJson(endpointIds,'List<String>',context!),
        'conversationIds': JsonConverters.toJson(conversationIds,'List<String>',context!),
        'afterDate': afterDate
    });

    createResponse() => ListResponse<MessageInfo>();
    getResponseTypeName() => "ListResponse<MessageInfo>";
    getTypeName() => "ListMessages";
    TypeContext? context = _ctx;
}

/**
* Retrieve a list of those who want no more messages.
*/
// @Route("/opt-outs", "GET")
class ListOptOuts extends ListRequest<OptOutInfo> implements IReturn<ListResponse<OptOutInfo>>, IConvertible
{
    /**
    * Return only those of these accounts
    */
    // @ApiMember(Description="Return only those of these accounts")
    List<String>? accountIds;
    /**
    * Text that the address must contain
    */
    // @ApiMember(Description="Text that the address must contain")
    String? address;

    ListOptOuts({this.accountIds,this.address});
    ListOptOuts.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        address = json['address'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'address': address
    });

    createResponse() => ListResponse<OptOutInfo>();
    getResponseTypeName() => "ListResponse<OptOutInfo>";
    getTypeName() => "ListOptOuts";
    TypeContext? context = _ctx;
}

/**
* List who hears from which number of a pool.
*/
// @Route("/pools/{poolId}/recipients", "GET")
class ListPoolRecipients extends ListRequest<PoolRecipient> implements IReturn<ListResponse<PoolRecipient>>, IConvertible
{
    /**
    * The ID of the pool
    */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    String? poolId;
    /**
    * Only those who hear from this number
    */
    // @ApiMember(Description="Only those who hear from this number")
    String? endpointId;
    /**
    * Text that the address must contain
    */
    // @ApiMember(Description="Text that the address must contain")
    String? address;

    ListPoolRecipients({this.poolId,this.endpointId,this.address});
    ListPoolRecipients.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        poolId = json['poolId'];
        endpointId = json['endpointId'];
        address = json['address'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'poolId': poolId,
        'endpointId': endpointId,
        'address': address
    });

    createResponse() => ListResponse<PoolRecipient>();
    getResponseTypeName() => "ListResponse<PoolRecipient>";
    getTypeName() => "ListPoolRecipients";
    TypeContext? context = _ctx;
}

/**
* List pools of senders.
*/
// @Route("/pools", "GET")
class ListPools extends ListRequest<PoolInfo> implements IReturn<ListResponse<PoolInfo>>, IConvertible
{
    /**
    * Only the pools of these accounts
    */
    // @ApiMember(Description="Only the pools of these accounts")
    List<String>? accountIds;
    /**
    * Only pools for which this number writes
    */
    // @ApiMember(Description="Only pools for which this number writes")
    String? endpointId;

    ListPools({this.accountIds,this.endpointId});
    ListPools.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        endpointId = json['endpointId'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'endpointId': endpointId
    });

    createResponse() => ListResponse<PoolInfo>();
    getResponseTypeName() => "ListResponse<PoolInfo>";
    getTypeName() => "ListPools";
    TypeContext? context = _ctx;
}

/**
* List routes.
*/
// @Route("/routes", "GET")
class ListRoutes extends ListRequest<RouteInfo> implements IReturn<ListResponse<RouteInfo>>, IConvertible
{
    /**
    * Only the routes of these accounts, without those for every account
    */
    // @ApiMember(Description="Only the routes of these accounts, without those for every account")
    List<String>? accountIds;
    /**
    * Only routes over this connection
    */
    // @ApiMember(Description="Only routes over this connection")
    String? connectionId;
    /**
    * Only routes of this endpoint
    */
    // @ApiMember(Description="Only routes of this endpoint")
    String? endpointId;
    /**
    * What the prefix must begin with, as +44
    */
    // @ApiMember(Description="What the prefix must begin with, as +44")
    String? prefix;

    ListRoutes({this.accountIds,this.connectionId,this.endpointId,this.prefix});
    ListRoutes.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        connectionId = json['connectionId'];
        endpointId = json['endpointId'];
        prefix = json['prefix'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'connectionId': connectionId,
        'endpointId': endpointId,
        'prefix': prefix
    });

    createResponse() => ListResponse<RouteInfo>();
    getResponseTypeName() => "ListResponse<RouteInfo>";
    getTypeName() => "ListRoutes";
    TypeContext? context = _ctx;
}

/**
* Retrieve a list of sessions.
*/
// @Route("/sessions", "GET")
class ListSessions extends ListRequest<SessionInfo> implements IReturn<ListResponse<SessionInfo>>, IConvertible
{
    /**
    * Return only sessions of these accounts
    */
    // @ApiMember(Description="Return only sessions of these accounts")
    List<String>? accountIds;
    /**
    * Search the archive, which has the sessions that ended more than 15 days ago, and nothing else
    */
    // @ApiMember(Description="Search the archive, which has the sessions that ended more than 15 days ago, and nothing else")
    bool? searchArchive;
    /**
    * The first day of creation, YYYY-MM-DD in UTC
    */
    // @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
    String? startDate;
    /**
    * The last day of creation, YYYY-MM-DD in UTC
    */
    // @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
    String? endDate;
    /**
    * Return only sessions of these customers, and of the customers below them
    */
    // @ApiMember(Description="Return only sessions of these customers, and of the customers below them")
    List<String>? customerIds;
    /**
    * Return only sessions of these endpoints
    */
    // @ApiMember(Description="Return only sessions of these endpoints")
    List<String>? endpointIds;
    /**
    * Text that the address of the beginner must contain
    */
    // @ApiMember(Description="Text that the address of the beginner must contain")
    String? from;
    /**
    * Text that the address of the other side must contain
    */
    // @ApiMember(Description="Text that the address of the other side must contain")
    String? to;
    /**
    * Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened
    */
    // @ApiMember(Description="Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened")
    String? log;
    /**
    * Return only children of this session; a chat has none, so the list is empty then
    */
    // @ApiMember(Description="Return only children of this session; a chat has none, so the list is empty then")
    String? parentSessionId;

    ListSessions({this.accountIds,this.searchArchive,this.startDate,this.endDate,this.customerIds,this.endpointIds,this.from,this.to,this.log,this.parentSessionId});
    ListSessions.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        searchArchive = json['searchArchive'];
        startDate = json['startDate'];
        endDate = json['endDate'];
        customerIds = JsonConverters.fromJson(json['customerIds'],'List<String>',context!);
        endpointIds = JsonConverters.fromJson(json['endpointIds'],'List<String>',context!);
        from = json['from'];
        to = json['to'];
        log = json['log'];
        parentSessionId = json['parentSessionId'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'searchArchive': searchArchive,
        'startDate': startDate,
        'endDate': endDate,
        'customerIds': JsonConverters.toJson(customerIds,'List<String>',context!),
        'endpointIds': JsonConverters.toJson(endpointIds,'List<String>',context!),
        'from': from,
        'to': to,
        'log': log,
        'parentSessionId': parentSessionId
    });

    createResponse() => ListResponse<SessionInfo>();
    getResponseTypeName() => "ListResponse<SessionInfo>";
    getTypeName() => "ListSessions";
    TypeContext? context = _ctx;
}

/**
* List what a webhook was told.
*/
// @Route("/webhooks/{webhookId}/deliveries", "GET")
class ListWebhookDeliveries extends ListRequest<WebhookDeliveryInfo> implements IReturn<ListResponse<WebhookDeliveryInfo>>, IConvertible
{
    /**
    * The ID of the webhook
    */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    String? webhookId;
    /**
    * Only deliveries in this state
    */
    // @ApiMember(Description="Only deliveries in this state")
    WebhookDeliveryStates? state;
    /**
    * Only what is about these messages or sessions
    */
    // @ApiMember(Description="Only what is about these messages or sessions")
    List<String>? subjectIds;

    ListWebhookDeliveries({this.webhookId,this.state,this.subjectIds});
    ListWebhookDeliveries.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        webhookId = json['webhookId'];
        state = JsonConverters.fromJson(json['state'],'WebhookDeliveryStates',context!);
        subjectIds = JsonConverters.fromJson(json['subjectIds'],'List<String>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'webhookId': webhookId,
        'state': JsonConverters.toJson(state,'WebhookDeliveryStates',context!),
        'subjectIds': JsonConverters.toJson(subjectIds,'List<String>',context!)
    });

    createResponse() => ListResponse<WebhookDeliveryInfo>();
    getResponseTypeName() => "ListResponse<WebhookDeliveryInfo>";
    getTypeName() => "ListWebhookDeliveries";
    TypeContext? context = _ctx;
}

/**
* List webhooks.
*/
// @Route("/webhooks", "GET")
class ListWebhooks extends ListRequest<WebhookInfo> implements IReturn<ListResponse<WebhookInfo>>, IConvertible
{
    /**
    * Only the webhooks of these accounts
    */
    // @ApiMember(Description="Only the webhooks of these accounts")
    List<String>? accountIds;
    /**
    * Only those that are disabled
    */
    // @ApiMember(Description="Only those that are disabled")
    bool? onlyDisabled;

    ListWebhooks({this.accountIds,this.onlyDisabled});
    ListWebhooks.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        onlyDisabled = json['onlyDisabled'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'onlyDisabled': onlyDisabled
    });

    createResponse() => ListResponse<WebhookInfo>();
    getResponseTypeName() => "ListResponse<WebhookInfo>";
    getTypeName() => "ListWebhooks";
    TypeContext? context = _ctx;
}

/**
* Mark every message of a conversation as read.
*/
// @Route("/conversations/{conversationId}/read", "POST")
class MarkConversationRead implements IReturn<MarkReadResponse>, IConvertible
{
    /**
    * The ID of the conversation
    */
    // @ApiMember(Description="The ID of the conversation", IsRequired=true)
    String? conversationId;

    MarkConversationRead({this.conversationId});
    MarkConversationRead.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        conversationId = json['conversationId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'conversationId': conversationId
    };

    createResponse() => MarkReadResponse();
    getResponseTypeName() => "MarkReadResponse";
    getTypeName() => "MarkConversationRead";
    TypeContext? context = _ctx;
}

/**
* Mark messages as read.
*/
// @Route("/messages/read", "POST")
class MarkMessagesRead implements IReturn<MarkReadResponse>, IConvertible
{
    /**
    * The IDs of the messages, 1000 at most
    */
    // @ApiMember(Description="The IDs of the messages, 1000 at most", IsRequired=true)
    List<String>? messageIds;

    MarkMessagesRead({this.messageIds});
    MarkMessagesRead.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        messageIds = JsonConverters.fromJson(json['messageIds'],'List<String>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'messageIds': JsonConverters.toJson(messageIds,'List<String>',context!)
    };

    createResponse() => MarkReadResponse();
    getResponseTypeName() => "MarkReadResponse";
    getTypeName() => "MarkMessagesRead";
    TypeContext? context = _ctx;
}

/**
* Make an API key.
*/
// @Route("/keys", "POST")
class NewApiKey implements IReturn<NewApiKeyResponse>, IConvertible
{
    /**
    * What the key is for, as people call it
    */
    // @ApiMember(Description="What the key is for, as people call it", IsRequired=true)
    String? name;
    /**
    * What the key may do; if it is missing, everything its maker and its user may
    */
    // @ApiMember(Description="What the key may do; if it is missing, everything its maker and its user may")
    List<String>? roles;
    /**
    * The account the key works for; may be missing for a caller who has only one
    */
    // @ApiMember(Description="The account the key works for; may be missing for a caller who has only one")
    String? accountId;
    /**
    * The user the key acts as; if it is missing, its maker. Only managers may name another
    */
    // @ApiMember(Description="The user the key acts as; if it is missing, its maker. Only managers may name another")
    String? userId;
    /**
    * When the key stops to work, in ISO 8601; if it is missing, never
    */
    // @ApiMember(Description="When the key stops to work, in ISO 8601; if it is missing, never")
    String? expires;

    NewApiKey({this.name,this.roles,this.accountId,this.userId,this.expires});
    NewApiKey.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        name = json['name'];
        roles = JsonConverters.fromJson(json['roles'],'List<String>',context!);
        accountId = json['accountId'];
        userId = json['userId'];
        expires = json['expires'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'name': name,
        'roles': JsonConverters.toJson(roles,'List<String>',context!),
        'accountId': accountId,
        'userId': userId,
        'expires': expires
    };

    createResponse() => NewApiKeyResponse();
    getResponseTypeName() => "NewApiKeyResponse";
    getTypeName() => "NewApiKey";
    TypeContext? context = _ctx;
}

/**
* Let a program that was written for Twilio, Kannel or Jasmin come in.
*/
// @Route("/doors/logins", "POST")
class NewDoorLogin implements IReturn<NewDoorLoginResponse>, IConvertible
{
    /**
    * The platform that the program was written for
    */
    // @ApiMember(Description="The platform that the program was written for", IsRequired=true)
    DoorKinds? door;
    /**
    * The name that it comes in with; of Twilio a SID, which is made if it is missing
    */
    // @ApiMember(Description="The name that it comes in with; of Twilio a SID, which is made if it is missing")
    String? username;
    /**
    * Of Twilio a key (SK...), which signs nothing, instead of an AccountSid
    */
    // @ApiMember(Description="Of Twilio a key (SK...), which signs nothing, instead of an AccountSid")
    bool? apiKey;
    /**
    * Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made
    */
    // @ApiMember(Description="Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made")
    String? password;
    /**
    * The user that it acts as; if it is missing, the caller
    */
    // @ApiMember(Description="The user that it acts as; if it is missing, the caller")
    String? userId;
    /**
    * The endpoint that sends where a request names no sender
    */
    // @ApiMember(Description="The endpoint that sends where a request names no sender")
    String? endpointId;
    /**
    * The account that it works for; may be missing for a caller who has only one
    */
    // @ApiMember(Description="The account that it works for; may be missing for a caller who has only one")
    String? accountId;

    NewDoorLogin({this.door,this.username,this.apiKey,this.password,this.userId,this.endpointId,this.accountId});
    NewDoorLogin.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        door = JsonConverters.fromJson(json['door'],'DoorKinds',context!);
        username = json['username'];
        apiKey = json['apiKey'];
        password = json['password'];
        userId = json['userId'];
        endpointId = json['endpointId'];
        accountId = json['accountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'door': JsonConverters.toJson(door,'DoorKinds',context!),
        'username': username,
        'apiKey': apiKey,
        'password': password,
        'userId': userId,
        'endpointId': endpointId,
        'accountId': accountId
    };

    createResponse() => NewDoorLoginResponse();
    getResponseTypeName() => "NewDoorLoginResponse";
    getTypeName() => "NewDoorLogin";
    TypeContext? context = _ctx;
}

/**
* Let a program of a customer bind to the SMSC.
*/
// @Route("/esmes", "POST")
class NewEsme extends EsmeRights implements IReturn<NewEsmeResponse>, IConvertible
{
    /**
    * The name that it binds with, 1 to 15 characters of ASCII; each is there once
    */
    // @ApiMember(Description="The name that it binds with, 1 to 15 characters of ASCII; each is there once", IsRequired=true)
    String? systemId;
    /**
    * The password that it binds with, 8 characters of ASCII; if it is missing, one is made
    */
    // @ApiMember(Description="The password that it binds with, 8 characters of ASCII; if it is missing, one is made")
    String? password;
    /**
    * The account that it sends for; may be missing for a caller who has only one
    */
    // @ApiMember(Description="The account that it sends for; may be missing for a caller who has only one")
    String? accountId;

    NewEsme({this.systemId,this.password,this.accountId});
    NewEsme.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        systemId = json['systemId'];
        password = json['password'];
        accountId = json['accountId'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'systemId': systemId,
        'password': password,
        'accountId': accountId
    });

    createResponse() => NewEsmeResponse();
    getResponseTypeName() => "NewEsmeResponse";
    getTypeName() => "NewEsme";
    TypeContext? context = _ctx;
}

/**
* Keep a file in an account: the file of a multipart form with its fields, or base64.
*/
// @Route("/files", "POST")
class NewFile implements IReturn<FileInfo>, IConvertible
{
    /**
    * The account; needed by who has several
    */
    // @ApiMember(Description="The account; needed by who has several")
    String? accountId;
    /**
    * The customer that it belongs to
    */
    // @ApiMember(Description="The customer that it belongs to")
    String? customerId;
    /**
    * The content
    */
    // @ApiMember(Description="The content", IsRequired=true)
    Uint8List? data;
    /**
    * The name that recipients see
    */
    // @ApiMember(Description="The name that recipients see", IsRequired=true)
    String? fileName;
    /**
    * What it is, as image/png
    */
    // @ApiMember(Description="What it is, as image/png", IsRequired=true)
    String? contentType;

    NewFile({this.accountId,this.customerId,this.data,this.fileName,this.contentType});
    NewFile.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        customerId = json['customerId'];
        data = JsonConverters.fromJson(json['data'],'Uint8List',context!);
        fileName = json['fileName'];
        contentType = json['contentType'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'customerId': customerId,
        'data': JsonConverters.toJson(data,'Uint8List',context!),
        'fileName': fileName,
        'contentType': contentType
    };

    createResponse() => FileInfo();
    getResponseTypeName() => "FileInfo";
    getTypeName() => "NewFile";
    TypeContext? context = _ctx;
}

/**
* Make a pool of senders.
*/
// @Route("/pools", "POST")
class NewPool implements IReturn<PoolInfo>, IConvertible
{
    /**
    * What people call it
    */
    // @ApiMember(Description="What people call it", IsRequired=true)
    String? name;
    /**
    * The numbers that write for it
    */
    // @ApiMember(Description="The numbers that write for it")
    List<String>? endpointIds;
    /**
    * The account it belongs to; may be missing for a caller who has only one
    */
    // @ApiMember(Description="The account it belongs to; may be missing for a caller who has only one")
    String? accountId;
    /**
    * The customer it belongs to
    */
    // @ApiMember(Description="The customer it belongs to")
    String? customerId;

    NewPool({this.name,this.endpointIds,this.accountId,this.customerId});
    NewPool.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        name = json['name'];
        endpointIds = JsonConverters.fromJson(json['endpointIds'],'List<String>',context!);
        accountId = json['accountId'];
        customerId = json['customerId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'name': name,
        'endpointIds': JsonConverters.toJson(endpointIds,'List<String>',context!),
        'accountId': accountId,
        'customerId': customerId
    };

    createResponse() => PoolInfo();
    getResponseTypeName() => "PoolInfo";
    getTypeName() => "NewPool";
    TypeContext? context = _ctx;
}

/**
* Let messages go over a connection.
*/
// @Route("/routes", "POST")
class NewRoute implements IReturn<RouteInfo>, IConvertible
{
    /**
    * The connection that they may go over
    */
    // @ApiMember(Description="The connection that they may go over", IsRequired=true)
    String? connectionId;
    /**
    * What their recipients' numbers begin with, as +44; if it is missing, any number
    */
    // @ApiMember(Description="What their recipients' numbers begin with, as +44; if it is missing, any number")
    String? prefix;
    /**
    * Only messages from this endpoint
    */
    // @ApiMember(Description="Only messages from this endpoint")
    String? endpointId;
    /**
    * Only messages of this account; if it is missing, that of the endpoint, or else every account
    */
    // @ApiMember(Description="Only messages of this account; if it is missing, that of the endpoint, or else every account")
    String? accountId;
    /**
    * Lower goes first; 10 if it is missing
    */
    // @ApiMember(Description="Lower goes first; 10 if it is missing")
    int? priority;
    /**
    * What a segment costs, with six decimals at most; among equals the cheapest goes first
    */
    // @ApiMember(Description="What a segment costs, with six decimals at most; among equals the cheapest goes first")
    double? cost;

    NewRoute({this.connectionId,this.prefix,this.endpointId,this.accountId,this.priority,this.cost});
    NewRoute.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        connectionId = json['connectionId'];
        prefix = json['prefix'];
        endpointId = json['endpointId'];
        accountId = json['accountId'];
        priority = json['priority'];
        cost = JsonConverters.toDouble(json['cost']);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'connectionId': connectionId,
        'prefix': prefix,
        'endpointId': endpointId,
        'accountId': accountId,
        'priority': priority,
        'cost': cost
    };

    createResponse() => RouteInfo();
    getResponseTypeName() => "RouteInfo";
    getTypeName() => "NewRoute";
    TypeContext? context = _ctx;
}

/**
* Create a new session. Only chats can be created: calls and faxes need a carrier for voice.
*/
// @Route("/sessions", "POST")
class NewSession implements IReturn<SessionInfo>, IConvertible
{
    /**
    * The channel of the session; Chat if it is missing
    */
    // @ApiMember(Description="The channel of the session; Chat if it is missing")
    FlowChannels? channel;
    /**
    * The address of the party to talk to, e.g. +15556667777
    */
    // @ApiMember(Description="The address of the party to talk to, e.g. +15556667777", IsRequired=true)
    String? destination;
    /**
    * The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number
    */
    // @ApiMember(Description="The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number")
    String? callerId;
    /**
    * The ID of the endpoint to talk from; CallerId is not used if it is specified
    */
    // @ApiMember(Description="The ID of the endpoint to talk from; CallerId is not used if it is specified")
    String? endpointId;

    NewSession({this.channel,this.destination,this.callerId,this.endpointId});
    NewSession.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        channel = JsonConverters.fromJson(json['channel'],'FlowChannels',context!);
        destination = json['destination'];
        callerId = json['callerId'];
        endpointId = json['endpointId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'channel': JsonConverters.toJson(channel,'FlowChannels',context!),
        'destination': destination,
        'callerId': callerId,
        'endpointId': endpointId
    };

    createResponse() => SessionInfo();
    getResponseTypeName() => "SessionInfo";
    getTypeName() => "NewSession";
    TypeContext? context = _ctx;
}

/**
* Subscribe an address to kinds of events.
*/
// @Route("/webhooks", "POST")
class NewWebhook implements IReturn<NewWebhookResponse>, IConvertible
{
    /**
    * The address that is told, of http or https
    */
    // @ApiMember(Description="The address that is told, of http or https", IsRequired=true)
    String? url;
    /**
    * The kinds of events, as message.received or message.*; if it is missing, all of them
    */
    // @ApiMember(Description="The kinds of events, as message.received or message.*; if it is missing, all of them")
    List<String>? kinds;
    /**
    * What it is for, as people call it
    */
    // @ApiMember(Description="What it is for, as people call it")
    String? description;
    /**
    * The account whose events are told; may be missing for a caller who has only one
    */
    // @ApiMember(Description="The account whose events are told; may be missing for a caller who has only one")
    String? accountId;
    /**
    * The secret to sign with, whsec_ and a key in base64; if it is missing, one is made
    */
    // @ApiMember(Description="The secret to sign with, whsec_ and a key in base64; if it is missing, one is made")
    String? secret;

    NewWebhook({this.url,this.kinds,this.description,this.accountId,this.secret});
    NewWebhook.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        url = json['url'];
        kinds = JsonConverters.fromJson(json['kinds'],'List<String>',context!);
        description = json['description'];
        accountId = json['accountId'];
        secret = json['secret'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'url': url,
        'kinds': JsonConverters.toJson(kinds,'List<String>',context!),
        'description': description,
        'accountId': accountId,
        'secret': secret
    };

    createResponse() => NewWebhookResponse();
    getResponseTypeName() => "NewWebhookResponse";
    getTypeName() => "NewWebhook";
    TypeContext? context = _ctx;
}

/**
* Do nothing: the operation is there for the types of its request.
*/
// @Route("/not-used")
class NotUsedRequest implements IReturnVoid, IConvertible
{
    NodeParameter? nodeParameter;

    NotUsedRequest({this.nodeParameter});
    NotUsedRequest.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        nodeParameter = JsonConverters.fromJson(json['nodeParameter'],'NodeParameter',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'nodeParameter': JsonConverters.toJson(nodeParameter,'NodeParameter',context!)
    };

    createResponse() {}
    getTypeName() => "NotUsedRequest";
    TypeContext? context = _ctx;
}

/**
* Change a login of a front door; what is missing stays as it is.
*/
// @Route("/doors/logins/{loginId}", "PATCH")
class PatchDoorLogin implements IReturn<DoorLoginInfo>, IConvertible
{
    /**
    * The ID of the login
    */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    String? loginId;
    /**
    * The user that it acts as from now on
    */
    // @ApiMember(Description="The user that it acts as from now on")
    String? userId;
    /**
    * The endpoint that sends where a request names no sender; an empty text is none
    */
    // @ApiMember(Description="The endpoint that sends where a request names no sender; an empty text is none")
    String? endpointId;

    PatchDoorLogin({this.loginId,this.userId,this.endpointId});
    PatchDoorLogin.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        loginId = json['loginId'];
        userId = json['userId'];
        endpointId = json['endpointId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'loginId': loginId,
        'userId': userId,
        'endpointId': endpointId
    };

    createResponse() => DoorLoginInfo();
    getResponseTypeName() => "DoorLoginInfo";
    getTypeName() => "PatchDoorLogin";
    TypeContext? context = _ctx;
}

/**
* Change what an ESME may do; what is missing stays as it is, and so does a list that is empty.
*/
// @Route("/esmes/{esmeId}", "PATCH")
class PatchEsme extends EsmeRights implements IReturn<EsmeInfo>, IConvertible
{
    /**
    * The ID of the ESME
    */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    String? esmeId;
    /**
    * Shut it out, or let it in again
    */
    // @ApiMember(Description="Shut it out, or let it in again")
    bool? disabled;

    PatchEsme({this.esmeId,this.disabled});
    PatchEsme.fromJson(Map<String, dynamic> json) : super() { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        esmeId = json['esmeId'];
        disabled = json['disabled'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'esmeId': esmeId,
        'disabled': disabled
    });

    createResponse() => EsmeInfo();
    getResponseTypeName() => "EsmeInfo";
    getTypeName() => "PatchEsme";
    TypeContext? context = _ctx;
}

/**
* Change the name or the customer of a file; what is left out stays as it is.
*/
// @Route("/files/{fileId}", "PATCH")
class PatchFile implements IReturn<FileInfo>, IConvertible
{
    /**
    * The ID of the file
    */
    // @ApiMember(Description="The ID of the file", IsRequired=true)
    String? fileId;
    /**
    * Its new name
    */
    // @ApiMember(Description="Its new name")
    String? fileName;
    /**
    * The customer that it belongs to from now on
    */
    // @ApiMember(Description="The customer that it belongs to from now on")
    String? customerId;

    PatchFile({this.fileId,this.fileName,this.customerId});
    PatchFile.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        fileId = json['fileId'];
        fileName = json['fileName'];
        customerId = json['customerId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'fileId': fileId,
        'fileName': fileName,
        'customerId': customerId
    };

    createResponse() => FileInfo();
    getResponseTypeName() => "FileInfo";
    getTypeName() => "PatchFile";
    TypeContext? context = _ctx;
}

/**
* Change a pool of senders; what is missing stays as it is.
*/
// @Route("/pools/{poolId}", "PATCH")
class PatchPool implements IReturn<PoolInfo>, IConvertible
{
    /**
    * The ID of the pool
    */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    String? poolId;
    /**
    * What people call it from now on
    */
    // @ApiMember(Description="What people call it from now on")
    String? name;
    /**
    * Whether nothing can be sent from it
    */
    // @ApiMember(Description="Whether nothing can be sent from it")
    bool? disabled;
    /**
    * Numbers that join; one that is there stays
    */
    // @ApiMember(Description="Numbers that join; one that is there stays")
    List<String>? addEndpointIds;
    /**
    * Numbers that leave; their recipients hear from another one next time
    */
    // @ApiMember(Description="Numbers that leave; their recipients hear from another one next time")
    List<String>? removeEndpointIds;

    PatchPool({this.poolId,this.name,this.disabled,this.addEndpointIds,this.removeEndpointIds});
    PatchPool.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        poolId = json['poolId'];
        name = json['name'];
        disabled = json['disabled'];
        addEndpointIds = JsonConverters.fromJson(json['addEndpointIds'],'List<String>',context!);
        removeEndpointIds = JsonConverters.fromJson(json['removeEndpointIds'],'List<String>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'poolId': poolId,
        'name': name,
        'disabled': disabled,
        'addEndpointIds': JsonConverters.toJson(addEndpointIds,'List<String>',context!),
        'removeEndpointIds': JsonConverters.toJson(removeEndpointIds,'List<String>',context!)
    };

    createResponse() => PoolInfo();
    getResponseTypeName() => "PoolInfo";
    getTypeName() => "PatchPool";
    TypeContext? context = _ctx;
}

/**
* Change a route; what is missing stays as it is.
*/
// @Route("/routes/{routeId}", "PATCH")
class PatchRoute implements IReturn<RouteInfo>, IConvertible
{
    /**
    * The ID of the route
    */
    // @ApiMember(Description="The ID of the route", IsRequired=true)
    String? routeId;
    /**
    * Lower goes first
    */
    // @ApiMember(Description="Lower goes first")
    int? priority;
    /**
    * What a segment costs, with six decimals at most
    */
    // @ApiMember(Description="What a segment costs, with six decimals at most")
    double? cost;
    /**
    * Whether it does not count at all
    */
    // @ApiMember(Description="Whether it does not count at all")
    bool? disabled;

    PatchRoute({this.routeId,this.priority,this.cost,this.disabled});
    PatchRoute.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        routeId = json['routeId'];
        priority = json['priority'];
        cost = JsonConverters.toDouble(json['cost']);
        disabled = json['disabled'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'routeId': routeId,
        'priority': priority,
        'cost': cost,
        'disabled': disabled
    };

    createResponse() => RouteInfo();
    getResponseTypeName() => "RouteInfo";
    getTypeName() => "PatchRoute";
    TypeContext? context = _ctx;
}

/**
* Change a webhook; what is missing stays as it is.
*/
// @Route("/webhooks/{webhookId}", "PATCH")
class PatchWebhook implements IReturn<WebhookInfo>, IConvertible
{
    /**
    * The ID of the webhook
    */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    String? webhookId;
    /**
    * The address that is told from now on
    */
    // @ApiMember(Description="The address that is told from now on")
    String? url;
    /**
    * The kinds of events from now on; * is all of them, and an empty list changes nothing
    */
    // @ApiMember(Description="The kinds of events from now on; * is all of them, and an empty list changes nothing")
    List<String>? kinds;
    /**
    * What it is for, as people call it
    */
    // @ApiMember(Description="What it is for, as people call it")
    String? description;
    /**
    * Disable it, or enable it again: then it is told first what it missed meanwhile
    */
    // @ApiMember(Description="Disable it, or enable it again: then it is told first what it missed meanwhile")
    bool? disabled;

    PatchWebhook({this.webhookId,this.url,this.kinds,this.description,this.disabled});
    PatchWebhook.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        webhookId = json['webhookId'];
        url = json['url'];
        kinds = JsonConverters.fromJson(json['kinds'],'List<String>',context!);
        description = json['description'];
        disabled = json['disabled'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'webhookId': webhookId,
        'url': url,
        'kinds': JsonConverters.toJson(kinds,'List<String>',context!),
        'description': description,
        'disabled': disabled
    };

    createResponse() => WebhookInfo();
    getResponseTypeName() => "WebhookInfo";
    getTypeName() => "PatchWebhook";
    TypeContext? context = _ctx;
}

/**
* Tell how a text would be sent and what it would cost; nothing is stored or sent.
*/
// @Route("/messages/preview", "POST")
class PreviewMessage implements IReturn<MessagePreview>, IConvertible
{
    /**
    * The text
    */
    // @ApiMember(Description="The text", IsRequired=true)
    String? body;
    /**
    * The ID of the endpoint that would send it
    */
    // @ApiMember(Description="The ID of the endpoint that would send it")
    String? endpointId;
    /**
    * The address that it would be sent to; needs EndpointId
    */
    // @ApiMember(Description="The address that it would be sent to; needs EndpointId")
    String? toAddress;

    PreviewMessage({this.body,this.endpointId,this.toAddress});
    PreviewMessage.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        body = json['body'];
        endpointId = json['endpointId'];
        toAddress = json['toAddress'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'body': body,
        'endpointId': endpointId,
        'toAddress': toAddress
    };

    createResponse() => MessagePreview();
    getResponseTypeName() => "MessagePreview";
    getTypeName() => "PreviewMessage";
    TypeContext? context = _ctx;
}

/**
* Erase the text of a message for good.
*/
// @Route("/messages/{messageId}/redact", "POST")
class RedactMessage implements IReturnVoid, IConvertible
{
    /**
    * The ID of the message
    */
    // @ApiMember(Description="The ID of the message", IsRequired=true)
    String? messageId;

    RedactMessage({this.messageId});
    RedactMessage.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        messageId = json['messageId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'messageId': messageId
    };

    createResponse() {}
    getTypeName() => "RedactMessage";
    TypeContext? context = _ctx;
}

/**
* Record that somebody wants messages again.
*/
// @Route("/opt-outs", "DELETE")
class RemoveOptOut implements IReturnVoid, IConvertible
{
    /**
    * The address, as +15556667777
    */
    // @ApiMember(Description="The address, as +15556667777", IsRequired=true)
    String? address;
    /**
    * The account; needed by who has several
    */
    // @ApiMember(Description="The account; needed by who has several")
    String? accountId;
    /**
    * The ID of an endpoint or pool; the whole account without
    */
    // @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
    String? scope;

    RemoveOptOut({this.address,this.accountId,this.scope});
    RemoveOptOut.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        address = json['address'];
        accountId = json['accountId'];
        scope = json['scope'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'address': address,
        'accountId': accountId,
        'scope': scope
    };

    createResponse() {}
    getTypeName() => "RemoveOptOut";
    TypeContext? context = _ctx;
}

/**
* Tell a webhook again; give one of the three members.
*/
// @Route("/webhooks/{webhookId}/replay", "POST")
class ReplayWebhook implements IReturn<ReplayWebhookResponse>, IConvertible
{
    /**
    * The ID of the webhook
    */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    String? webhookId;
    /**
    * Everything from the event with this number on
    */
    // @ApiMember(Description="Everything from the event with this number on")
    int? fromNumber;
    /**
    * Everything from this date on, in ISO 8601; UTC without a zone
    */
    // @ApiMember(Description="Everything from this date on, in ISO 8601; UTC without a zone")
    String? fromDate;
    /**
    * This one delivery alone
    */
    // @ApiMember(Description="This one delivery alone")
    String? deliveryId;

    ReplayWebhook({this.webhookId,this.fromNumber,this.fromDate,this.deliveryId});
    ReplayWebhook.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        webhookId = json['webhookId'];
        fromNumber = json['fromNumber'];
        fromDate = json['fromDate'];
        deliveryId = json['deliveryId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'webhookId': webhookId,
        'fromNumber': fromNumber,
        'fromDate': fromDate,
        'deliveryId': deliveryId
    };

    createResponse() => ReplayWebhookResponse();
    getResponseTypeName() => "ReplayWebhookResponse";
    getTypeName() => "ReplayWebhook";
    TypeContext? context = _ctx;
}

/**
* Revoke an API key.
*/
// @Route("/keys/{keyId}", "DELETE")
class RevokeApiKey implements IReturnVoid, IConvertible
{
    /**
    * The ID of the key
    */
    // @ApiMember(Description="The ID of the key", IsRequired=true)
    String? keyId;

    RevokeApiKey({this.keyId});
    RevokeApiKey.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        keyId = json['keyId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'keyId': keyId
    };

    createResponse() {}
    getTypeName() => "RevokeApiKey";
    TypeContext? context = _ctx;
}

/**
* Give a login of a front door another password.
*/
// @Route("/doors/logins/{loginId}/password", "POST")
class RotateDoorPassword implements IReturn<RotateDoorPasswordResponse>, IConvertible
{
    /**
    * The ID of the login
    */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    String? loginId;
    /**
    * The password from now on, 8 characters or more; if it is missing, one is made
    */
    // @ApiMember(Description="The password from now on, 8 characters or more; if it is missing, one is made")
    String? password;

    RotateDoorPassword({this.loginId,this.password});
    RotateDoorPassword.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        loginId = json['loginId'];
        password = json['password'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'loginId': loginId,
        'password': password
    };

    createResponse() => RotateDoorPasswordResponse();
    getResponseTypeName() => "RotateDoorPasswordResponse";
    getTypeName() => "RotateDoorPassword";
    TypeContext? context = _ctx;
}

/**
* Give an ESME another password.
*/
// @Route("/esmes/{esmeId}/password", "POST")
class RotateEsmePassword implements IReturn<RotateEsmePasswordResponse>, IConvertible
{
    /**
    * The ID of the ESME
    */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    String? esmeId;
    /**
    * The password from now on, 8 characters of ASCII; if it is missing, one is made
    */
    // @ApiMember(Description="The password from now on, 8 characters of ASCII; if it is missing, one is made")
    String? password;

    RotateEsmePassword({this.esmeId,this.password});
    RotateEsmePassword.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        esmeId = json['esmeId'];
        password = json['password'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'esmeId': esmeId,
        'password': password
    };

    createResponse() => RotateEsmePasswordResponse();
    getResponseTypeName() => "RotateEsmePasswordResponse";
    getTypeName() => "RotateEsmePassword";
    TypeContext? context = _ctx;
}

/**
* Give a webhook a new secret.
*/
// @Route("/webhooks/{webhookId}/secret", "POST")
class RotateWebhookSecret implements IReturn<RotateWebhookSecretResponse>, IConvertible
{
    /**
    * The ID of the webhook
    */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    String? webhookId;
    /**
    * How long the secret before it signs too, up to 720 hours; if missing, 24
    */
    // @ApiMember(Description="How long the secret before it signs too, up to 720 hours; if missing, 24")
    double? keepHours;

    RotateWebhookSecret({this.webhookId,this.keepHours});
    RotateWebhookSecret.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        webhookId = json['webhookId'];
        keepHours = JsonConverters.toDouble(json['keepHours']);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'webhookId': webhookId,
        'keepHours': keepHours
    };

    createResponse() => RotateWebhookSecretResponse();
    getResponseTypeName() => "RotateWebhookSecretResponse";
    getTypeName() => "RotateWebhookSecret";
    TypeContext? context = _ctx;
}

/**
* Send a message at a later time: into a session, or from an endpoint to an address.
*/
// @Route("/messages/schedule", "POST")
class ScheduleMessage implements IReturn<ScheduledMessage>, IConvertible
{
    /**
    * The ID of the session to send into. Specify either this or EndpointId+ToAddress
    */
    // @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    String? sessionId;
    /**
    * The ID of the endpoint to send from. Not used if SessionId is specified
    */
    // @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
    String? endpointId;
    /**
    * The address to send to, e.g. +15556667777. Not used if SessionId is specified
    */
    // @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    String? toAddress;
    /**
    * The body of the message
    */
    // @ApiMember(Description="The body of the message", IsRequired=true)
    String? body;
    /**
    * When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
    */
    // @ApiMember(Description="When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00", IsRequired=true)
    String? sendAt;

    ScheduleMessage({this.sessionId,this.endpointId,this.toAddress,this.body,this.sendAt});
    ScheduleMessage.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        endpointId = json['endpointId'];
        toAddress = json['toAddress'];
        body = json['body'];
        sendAt = json['sendAt'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'endpointId': endpointId,
        'toAddress': toAddress,
        'body': body,
        'sendAt': sendAt
    };

    createResponse() => ScheduledMessage();
    getResponseTypeName() => "ScheduledMessage";
    getTypeName() => "ScheduleMessage";
    TypeContext? context = _ctx;
}

/**
* Send one text to many recipients, each with their own values in it.
*/
// @Route("/bulks", "POST")
class SendBulk implements IReturn<BulkInfo>, IConvertible
{
    /**
    * The ID of the endpoint to send from, a pool of senders perhaps
    */
    // @ApiMember(Description="The ID of the endpoint to send from, a pool of senders perhaps", IsRequired=true)
    String? endpointId;
    /**
    * The text; {{name}} stands for a variable
    */
    // @ApiMember(Description="The text; {{name}} stands for a variable", IsRequired=true)
    String? body;
    /**
    * Whom to send to, 10000 at most, each address once
    */
    // @ApiMember(Description="Whom to send to, 10000 at most, each address once", IsRequired=true)
    List<BulkRecipient>? recipients;
    /**
    * When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
    */
    // @ApiMember(Description="When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00")
    String? sendAt;

    SendBulk({this.endpointId,this.body,this.recipients,this.sendAt});
    SendBulk.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        endpointId = json['endpointId'];
        body = json['body'];
        recipients = JsonConverters.fromJson(json['recipients'],'List<BulkRecipient>',context!);
        sendAt = json['sendAt'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'endpointId': endpointId,
        'body': body,
        'recipients': JsonConverters.toJson(recipients,'List<BulkRecipient>',context!),
        'sendAt': sendAt
    };

    createResponse() => BulkInfo();
    getResponseTypeName() => "BulkInfo";
    getTypeName() => "SendBulk";
    TypeContext? context = _ctx;
}

/**
* Send files, with a text or without one: into a session, or from an endpoint to an address.
*/
// @Route("/messages/media", "POST")
class SendMedia implements IReturn<MessageInfo>, IConvertible
{
    /**
    * The ID of the session to send into. Specify either this or EndpointId+ToAddress
    */
    // @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    String? sessionId;
    /**
    * The ID of the endpoint to send from. Not used if SessionId is specified
    */
    // @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
    String? endpointId;
    /**
    * The address to send to, e.g. +15556667777. Not used if SessionId is specified
    */
    // @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    String? toAddress;
    /**
    * The text that goes with the files
    */
    // @ApiMember(Description="The text that goes with the files")
    String? body;
    /**
    * The IDs of the files, as UploadFile gives them, in their order
    */
    // @ApiMember(Description="The IDs of the files, as UploadFile gives them, in their order", IsRequired=true)
    List<String>? fileIds;

    SendMedia({this.sessionId,this.endpointId,this.toAddress,this.body,this.fileIds});
    SendMedia.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        endpointId = json['endpointId'];
        toAddress = json['toAddress'];
        body = json['body'];
        fileIds = JsonConverters.fromJson(json['fileIds'],'List<String>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'endpointId': endpointId,
        'toAddress': toAddress,
        'body': body,
        'fileIds': JsonConverters.toJson(fileIds,'List<String>',context!)
    };

    createResponse() => MessageInfo();
    getResponseTypeName() => "MessageInfo";
    getTypeName() => "SendMedia";
    TypeContext? context = _ctx;
}

/**
* Send a message into a session, or from an endpoint to an address.
*/
// @Route("/sessions/{sessionId}/messages", "POST")
// @Route("/messages")
class SendMessage implements IReturn<MessageInfo>, IConvertible
{
    /**
    * The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress
    */
    // @ApiMember(Description="The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress")
    String? sessionId;
    /**
    * The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified
    */
    // @ApiMember(Description="The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified")
    String? endpointId;
    /**
    * The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified
    */
    // @ApiMember(Description="The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified")
    String? toAddress;
    /**
    * The body of the message
    */
    // @ApiMember(Description="The body of the message")
    String? body;

    SendMessage({this.sessionId,this.endpointId,this.toAddress,this.body});
    SendMessage.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        sessionId = json['sessionId'];
        endpointId = json['endpointId'];
        toAddress = json['toAddress'];
        body = json['body'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'sessionId': sessionId,
        'endpointId': endpointId,
        'toAddress': toAddress,
        'body': body
    };

    createResponse() => MessageInfo();
    getResponseTypeName() => "MessageInfo";
    getTypeName() => "SendMessage";
    TypeContext? context = _ctx;
}

/**
* Have an address told of every text that comes in for an endpoint, in place of the one before it in this form.
*/
// @Route("/doors/listeners", "PUT")
class SetDoorListener implements IReturn<DoorListenerInfo>, IConvertible
{
    /**
    * The endpoint whose texts are told
    */
    // @ApiMember(Description="The endpoint whose texts are told", IsRequired=true)
    String? endpointId;
    /**
    * The address that is told; in Kannel's form with its escape codes
    */
    // @ApiMember(Description="The address that is told; in Kannel's form with its escape codes", IsRequired=true)
    String? url;
    /**
    * Whose form they are told in; Twilio's if it is missing
    */
    // @ApiMember(Description="Whose form they are told in; Twilio's if it is missing")
    ListenerForms? form;
    /**
    * In Twilio's form: the login whose AuthToken signs; may be missing while there is only one
    */
    // @ApiMember(Description="In Twilio's form: the login whose AuthToken signs; may be missing while there is only one")
    String? loginId;
    /**
    * In the forms of Kannel and Jasmin: GET, as is usual, or POST
    */
    // @ApiMember(Description="In the forms of Kannel and Jasmin: GET, as is usual, or POST")
    String? method;
    /**
    * In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none
    */
    // @ApiMember(Description="In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none")
    int? maxMessages;
    /**
    * In Kannel's form: have the header X-Kannel-From
    */
    // @ApiMember(Description="In Kannel's form: have the header X-Kannel-From")
    bool? sendSender;
    /**
    * In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2
    */
    // @ApiMember(Description="In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2")
    bool? recode;

    SetDoorListener({this.endpointId,this.url,this.form,this.loginId,this.method,this.maxMessages,this.sendSender,this.recode});
    SetDoorListener.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        endpointId = json['endpointId'];
        url = json['url'];
        form = JsonConverters.fromJson(json['form'],'ListenerForms',context!);
        loginId = json['loginId'];
        method = json['method'];
        maxMessages = json['maxMessages'];
        sendSender = json['sendSender'];
        recode = json['recode'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'endpointId': endpointId,
        'url': url,
        'form': JsonConverters.toJson(form,'ListenerForms',context!),
        'loginId': loginId,
        'method': method,
        'maxMessages': maxMessages,
        'sendSender': sendSender,
        'recode': recode
    };

    createResponse() => DoorListenerInfo();
    getResponseTypeName() => "DoorListenerInfo";
    getTypeName() => "SetDoorListener";
    TypeContext? context = _ctx;
}

/**
* Limit a number or a connection; what is missing is limited no more.
*/
// @Route("/limits/{limitedId}", "PUT")
class SetLimit implements IReturn<LimitInfo>, IConvertible
{
    /**
    * The ID of the endpoint or connection
    */
    // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    String? limitedId;
    /**
    * Segments a second of a number, kept as whole segments a minute: 1.25 is 75
    */
    // @ApiMember(Description="Segments a second of a number, kept as whole segments a minute: 1.25 is 75")
    double? ratePerSecond;
    /**
    * Segments a day
    */
    // @ApiMember(Description="Segments a day")
    int? dailyCap;

    SetLimit({this.limitedId,this.ratePerSecond,this.dailyCap});
    SetLimit.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        limitedId = json['limitedId'];
        ratePerSecond = JsonConverters.toDouble(json['ratePerSecond']);
        dailyCap = json['dailyCap'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'limitedId': limitedId,
        'ratePerSecond': ratePerSecond,
        'dailyCap': dailyCap
    };

    createResponse() => LimitInfo();
    getResponseTypeName() => "LimitInfo";
    getTypeName() => "SetLimit";
    TypeContext? context = _ctx;
}

/**
* Send a sample to a webhook.
*/
// @Route("/webhooks/{webhookId}/test", "POST")
class TestWebhook implements IReturnVoid, IConvertible
{
    /**
    * The ID of the webhook
    */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    String? webhookId;

    TestWebhook({this.webhookId});
    TestWebhook.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        webhookId = json['webhookId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'webhookId': webhookId
    };

    createResponse() {}
    getTypeName() => "TestWebhook";
    TypeContext? context = _ctx;
}

/**
* Keep a file, to be sent with messages; as base64, or as the file of a multipart form.
*/
// @Route("/app/files", "POST")
class UploadFile implements IReturn<FileInfo>, IConvertible
{
    /**
    * The content
    */
    // @ApiMember(Description="The content", IsRequired=true)
    Uint8List? data;
    /**
    * The name that recipients see
    */
    // @ApiMember(Description="The name that recipients see", IsRequired=true)
    String? fileName;
    /**
    * What it is, as image/png
    */
    // @ApiMember(Description="What it is, as image/png", IsRequired=true)
    String? contentType;
    /**
    * The account; needed by who has several
    */
    // @ApiMember(Description="The account; needed by who has several")
    String? accountId;
    /**
    * The customer that it belongs to; needed by a Customer who has several
    */
    // @ApiMember(Description="The customer that it belongs to; needed by a Customer who has several")
    String? customerId;

    UploadFile({this.data,this.fileName,this.contentType,this.accountId,this.customerId});
    UploadFile.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        data = JsonConverters.fromJson(json['data'],'Uint8List',context!);
        fileName = json['fileName'];
        contentType = json['contentType'];
        accountId = json['accountId'];
        customerId = json['customerId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'data': JsonConverters.toJson(data,'Uint8List',context!),
        'fileName': fileName,
        'contentType': contentType,
        'accountId': accountId,
        'customerId': customerId
    };

    createResponse() => FileInfo();
    getResponseTypeName() => "FileInfo";
    getTypeName() => "UploadFile";
    TypeContext? context = _ctx;
}

TypeContext _ctx = TypeContext(library: 'trunkline.test', types: <String, TypeInfo> {
    'Struct': TypeInfo(TypeOf.Class, create:() => <String,Value>{}),
    'Value': TypeInfo(TypeOf.Class, create:() => Value()),
    'NodeParameter': TypeInfo(TypeOf.Class, create:() => NodeParameter()),
    'NodeParameterMap': TypeInfo(TypeOf.Class, create:() => <String,NodeParameter>{}),
    'ApiKeyInfo': TypeInfo(TypeOf.Class, create:() => ApiKeyInfo()),
    'AttemptOutcomes': TypeInfo(TypeOf.Enum, enumValues:AttemptOutcomes.values),
    'BulkCounts': TypeInfo(TypeOf.Class, create:() => BulkCounts()),
    'BulkRecipient': TypeInfo(TypeOf.Class, create:() => BulkRecipient()),
    'BulkResult': TypeInfo(TypeOf.Class, create:() => BulkResult()),
    'BulkStatuses': TypeInfo(TypeOf.Enum, enumValues:BulkStatuses.values),
    'MessageDirections': TypeInfo(TypeOf.Enum, enumValues:MessageDirections.values),
    'MessageInfo': TypeInfo(TypeOf.Class, create:() => MessageInfo()),
    'ConversationInfo': TypeInfo(TypeOf.Class, create:() => ConversationInfo()),
    'ConversationRead': TypeInfo(TypeOf.Class, create:() => ConversationRead()),
    'CustomerBreadcrumb': TypeInfo(TypeOf.Class, create:() => CustomerBreadcrumb()),
    'DashboardPermissions': TypeInfo(TypeOf.Enum, enumValues:DashboardPermissions.values),
    'DoorKinds': TypeInfo(TypeOf.Enum, enumValues:DoorKinds.values),
    'EntityInfo': TypeInfo(TypeOf.Class, create:() => EntityInfo()),
    'EsmeRights': TypeInfo(TypeOf.Class, create:() => EsmeRights()),
    'MessageStatuses': TypeInfo(TypeOf.Enum, enumValues:MessageStatuses.values),
    'MessageStatusChange': TypeInfo(TypeOf.Class, create:() => MessageStatusChange()),
    'SessionChange': TypeInfo(TypeOf.Class, create:() => SessionChange()),
    'EventInfo': TypeInfo(TypeOf.Class, create:() => EventInfo()),
    'FileTypes': TypeInfo(TypeOf.Enum, enumValues:FileTypes.values),
    'FlowChannels': TypeInfo(TypeOf.Enum, enumValues:FlowChannels.values),
    'SortOrders': TypeInfo(TypeOf.Enum, enumValues:SortOrders.values),
    'ListRequest<T>': TypeInfo(TypeOf.GenericDef, create:() => ListRequest()),
    'ListenerForms': TypeInfo(TypeOf.Enum, enumValues:ListenerForms.values),
    'MessageAttempt': TypeInfo(TypeOf.Class, create:() => MessageAttempt()),
    'MessageEvent': TypeInfo(TypeOf.Class, create:() => MessageEvent()),
    'MessageReceipt': TypeInfo(TypeOf.Class, create:() => MessageReceipt()),
    'OptOutInfo': TypeInfo(TypeOf.Class, create:() => OptOutInfo()),
    'PoolMember': TypeInfo(TypeOf.Class, create:() => PoolMember()),
    'PoolRecipient': TypeInfo(TypeOf.Class, create:() => PoolRecipient()),
    'SessionCallState': TypeInfo(TypeOf.Enum, enumValues:SessionCallState.values),
    'SessionDialState': TypeInfo(TypeOf.Enum, enumValues:SessionDialState.values),
    'SessionHoldReasons': TypeInfo(TypeOf.Enum, enumValues:SessionHoldReasons.values),
    'SessionLogInfo': TypeInfo(TypeOf.Class, create:() => SessionLogInfo()),
    'SessionQueueStates': TypeInfo(TypeOf.Enum, enumValues:SessionQueueStates.values),
    'UserManagerAccess': TypeInfo(TypeOf.Enum, enumValues:UserManagerAccess.values),
    'WebhookDeliveryStates': TypeInfo(TypeOf.Enum, enumValues:WebhookDeliveryStates.values),
    'WebhookDeliveryInfo': TypeInfo(TypeOf.Class, create:() => WebhookDeliveryInfo()),
    'BulkInfo': TypeInfo(TypeOf.Class, create:() => BulkInfo()),
    'BulkProgress': TypeInfo(TypeOf.Class, create:() => BulkProgress()),
    'DoorListenerInfo': TypeInfo(TypeOf.Class, create:() => DoorListenerInfo()),
    'DoorLoginInfo': TypeInfo(TypeOf.Class, create:() => DoorLoginInfo()),
    'EsmeInfo': TypeInfo(TypeOf.Class, create:() => EsmeInfo()),
    'FileInfo': TypeInfo(TypeOf.Class, create:() => FileInfo()),
    'LimitInfo': TypeInfo(TypeOf.Class, create:() => LimitInfo()),
    'ListConversationsResponse': TypeInfo(TypeOf.Class, create:() => ListConversationsResponse()),
    'ListEventsResponse': TypeInfo(TypeOf.Class, create:() => ListEventsResponse()),
    'ListResponse<T>': TypeInfo(TypeOf.GenericDef, create:() => ListResponse()),
    'MarkReadResponse': TypeInfo(TypeOf.Class, create:() => MarkReadResponse()),
    'MessagePreview': TypeInfo(TypeOf.Class, create:() => MessagePreview()),
    'MessageStory': TypeInfo(TypeOf.Class, create:() => MessageStory()),
    'NewApiKeyResponse': TypeInfo(TypeOf.Class, create:() => NewApiKeyResponse()),
    'NewDoorLoginResponse': TypeInfo(TypeOf.Class, create:() => NewDoorLoginResponse()),
    'NewEsmeResponse': TypeInfo(TypeOf.Class, create:() => NewEsmeResponse()),
    'NewWebhookResponse': TypeInfo(TypeOf.Class, create:() => NewWebhookResponse()),
    'PoolInfo': TypeInfo(TypeOf.Class, create:() => PoolInfo()),
    'ReplayWebhookResponse': TypeInfo(TypeOf.Class, create:() => ReplayWebhookResponse()),
    'RotateDoorPasswordResponse': TypeInfo(TypeOf.Class, create:() => RotateDoorPasswordResponse()),
    'RotateEsmePasswordResponse': TypeInfo(TypeOf.Class, create:() => RotateEsmePasswordResponse()),
    'RotateWebhookSecretResponse': TypeInfo(TypeOf.Class, create:() => RotateWebhookSecretResponse()),
    'RouteInfo': TypeInfo(TypeOf.Class, create:() => RouteInfo()),
    'ScheduledMessage': TypeInfo(TypeOf.Class, create:() => ScheduledMessage()),
    'SessionInfo': TypeInfo(TypeOf.Class, create:() => SessionInfo()),
    'UserInfo': TypeInfo(TypeOf.Class, create:() => UserInfo()),
    'WebhookInfo': TypeInfo(TypeOf.Class, create:() => WebhookInfo()),
    'AddOptOut': TypeInfo(TypeOf.Class, create:() => AddOptOut()),
    'CancelBulk': TypeInfo(TypeOf.Class, create:() => CancelBulk()),
    'CancelMessage': TypeInfo(TypeOf.Class, create:() => CancelMessage()),
    'DeleteDoorListener': TypeInfo(TypeOf.Class, create:() => DeleteDoorListener()),
    'DeleteDoorLogin': TypeInfo(TypeOf.Class, create:() => DeleteDoorLogin()),
    'DeleteEsme': TypeInfo(TypeOf.Class, create:() => DeleteEsme()),
    'DeleteFile': TypeInfo(TypeOf.Class, create:() => DeleteFile()),
    'DeleteLimit': TypeInfo(TypeOf.Class, create:() => DeleteLimit()),
    'DeletePool': TypeInfo(TypeOf.Class, create:() => DeletePool()),
    'DeleteRoute': TypeInfo(TypeOf.Class, create:() => DeleteRoute()),
    'DeleteWebhook': TypeInfo(TypeOf.Class, create:() => DeleteWebhook()),
    'EndSession': TypeInfo(TypeOf.Class, create:() => EndSession()),
    'GetAuthStatus': TypeInfo(TypeOf.Class, create:() => GetAuthStatus()),
    'GetBulk': TypeInfo(TypeOf.Class, create:() => GetBulk()),
    'GetDoorListener': TypeInfo(TypeOf.Class, create:() => GetDoorListener()),
    'GetDoorLogin': TypeInfo(TypeOf.Class, create:() => GetDoorLogin()),
    'GetEsme': TypeInfo(TypeOf.Class, create:() => GetEsme()),
    'GetFile': TypeInfo(TypeOf.Class, create:() => GetFile()),
    'GetLimit': TypeInfo(TypeOf.Class, create:() => GetLimit()),
    'GetMessage': TypeInfo(TypeOf.Class, create:() => GetMessage()),
    'GetPool': TypeInfo(TypeOf.Class, create:() => GetPool()),
    'GetRoute': TypeInfo(TypeOf.Class, create:() => GetRoute()),
    'GetSession': TypeInfo(TypeOf.Class, create:() => GetSession()),
    'GetWebhook': TypeInfo(TypeOf.Class, create:() => GetWebhook()),
    'ListApiKeys': TypeInfo(TypeOf.Class, create:() => ListApiKeys()),
    'ListBulkResults': TypeInfo(TypeOf.Class, create:() => ListBulkResults()),
    'ListBulks': TypeInfo(TypeOf.Class, create:() => ListBulks()),
    'ListConversations': TypeInfo(TypeOf.Class, create:() => ListConversations()),
    'ListDoorListeners': TypeInfo(TypeOf.Class, create:() => ListDoorListeners()),
    'ListDoorLogins': TypeInfo(TypeOf.Class, create:() => ListDoorLogins()),
    'ListEsmes': TypeInfo(TypeOf.Class, create:() => ListEsmes()),
    'ListEvents': TypeInfo(TypeOf.Class, create:() => ListEvents()),
    'ListFiles': TypeInfo(TypeOf.Class, create:() => ListFiles()),
    'ListLimits': TypeInfo(TypeOf.Class, create:() => ListLimits()),
    'ListMessages': TypeInfo(TypeOf.Class, create:() => ListMessages()),
    'ListOptOuts': TypeInfo(TypeOf.Class, create:() => ListOptOuts()),
    'ListPoolRecipients': TypeInfo(TypeOf.Class, create:() => ListPoolRecipients()),
    'ListPools': TypeInfo(TypeOf.Class, create:() => ListPools()),
    'ListRoutes': TypeInfo(TypeOf.Class, create:() => ListRoutes()),
    'ListSessions': TypeInfo(TypeOf.Class, create:() => ListSessions()),
    'ListWebhookDeliveries': TypeInfo(TypeOf.Class, create:() => ListWebhookDeliveries()),
    'ListWebhooks': TypeInfo(TypeOf.Class, create:() => ListWebhooks()),
    'MarkConversationRead': TypeInfo(TypeOf.Class, create:() => MarkConversationRead()),
    'MarkMessagesRead': TypeInfo(TypeOf.Class, create:() => MarkMessagesRead()),
    'NewApiKey': TypeInfo(TypeOf.Class, create:() => NewApiKey()),
    'NewDoorLogin': TypeInfo(TypeOf.Class, create:() => NewDoorLogin()),
    'NewEsme': TypeInfo(TypeOf.Class, create:() => NewEsme()),
    'NewFile': TypeInfo(TypeOf.Class, create:() => NewFile()),
    'NewPool': TypeInfo(TypeOf.Class, create:() => NewPool()),
    'NewRoute': TypeInfo(TypeOf.Class, create:() => NewRoute()),
    'NewSession': TypeInfo(TypeOf.Class, create:() => NewSession()),
    'NewWebhook': TypeInfo(TypeOf.Class, create:() => NewWebhook()),
    'NotUsedRequest': TypeInfo(TypeOf.Class, create:() => NotUsedRequest()),
    'PatchDoorLogin': TypeInfo(TypeOf.Class, create:() => PatchDoorLogin()),
    'PatchEsme': TypeInfo(TypeOf.Class, create:() => PatchEsme()),
    'PatchFile': TypeInfo(TypeOf.Class, create:() => PatchFile()),
    'PatchPool': TypeInfo(TypeOf.Class, create:() => PatchPool()),
    'PatchRoute': TypeInfo(TypeOf.Class, create:() => PatchRoute()),
    'PatchWebhook': TypeInfo(TypeOf.Class, create:() => PatchWebhook()),
    'PreviewMessage': TypeInfo(TypeOf.Class, create:() => PreviewMessage()),
    'RedactMessage': TypeInfo(TypeOf.Class, create:() => RedactMessage()),
    'RemoveOptOut': TypeInfo(TypeOf.Class, create:() => RemoveOptOut()),
    'ReplayWebhook': TypeInfo(TypeOf.Class, create:() => ReplayWebhook()),
    'RevokeApiKey': TypeInfo(TypeOf.Class, create:() => RevokeApiKey()),
    'RotateDoorPassword': TypeInfo(TypeOf.Class, create:() => RotateDoorPassword()),
    'RotateEsmePassword': TypeInfo(TypeOf.Class, create:() => RotateEsmePassword()),
    'RotateWebhookSecret': TypeInfo(TypeOf.Class, create:() => RotateWebhookSecret()),
    'ScheduleMessage': TypeInfo(TypeOf.Class, create:() => ScheduleMessage()),
    'SendBulk': TypeInfo(TypeOf.Class, create:() => SendBulk()),
    'SendMedia': TypeInfo(TypeOf.Class, create:() => SendMedia()),
    'SendMessage': TypeInfo(TypeOf.Class, create:() => SendMessage()),
    'SetDoorListener': TypeInfo(TypeOf.Class, create:() => SetDoorListener()),
    'SetLimit': TypeInfo(TypeOf.Class, create:() => SetLimit()),
    'TestWebhook': TypeInfo(TypeOf.Class, create:() => TestWebhook()),
    'UploadFile': TypeInfo(TypeOf.Class, create:() => UploadFile()),
    'List<ApiKeyInfo>': TypeInfo(TypeOf.Class, create:() => <ApiKeyInfo>[]),
    'List<BulkInfo>': TypeInfo(TypeOf.Class, create:() => <BulkInfo>[]),
    'List<BulkRecipient>': TypeInfo(TypeOf.Class, create:() => <BulkRecipient>[]),
    'List<BulkResult>': TypeInfo(TypeOf.Class, create:() => <BulkResult>[]),
    'List<ConversationInfo>': TypeInfo(TypeOf.Class, create:() => <ConversationInfo>[]),
    'List<CustomerBreadcrumb>': TypeInfo(TypeOf.Class, create:() => <CustomerBreadcrumb>[]),
    'List<DashboardPermissions>': TypeInfo(TypeOf.Class, create:() => <DashboardPermissions>[]),
    'List<DoorListenerInfo>': TypeInfo(TypeOf.Class, create:() => <DoorListenerInfo>[]),
    'List<DoorLoginInfo>': TypeInfo(TypeOf.Class, create:() => <DoorLoginInfo>[]),
    'List<EsmeInfo>': TypeInfo(TypeOf.Class, create:() => <EsmeInfo>[]),
    'List<EventInfo>': TypeInfo(TypeOf.Class, create:() => <EventInfo>[]),
    'List<FileInfo>': TypeInfo(TypeOf.Class, create:() => <FileInfo>[]),
    'List<LimitInfo>': TypeInfo(TypeOf.Class, create:() => <LimitInfo>[]),
    'List<MessageAttempt>': TypeInfo(TypeOf.Class, create:() => <MessageAttempt>[]),
    'List<MessageEvent>': TypeInfo(TypeOf.Class, create:() => <MessageEvent>[]),
    'List<MessageInfo>': TypeInfo(TypeOf.Class, create:() => <MessageInfo>[]),
    'List<MessageReceipt>': TypeInfo(TypeOf.Class, create:() => <MessageReceipt>[]),
    'List<NodeParameterMap>': TypeInfo(TypeOf.Class, create:() => <NodeParameterMap>[]),
    'List<OptOutInfo>': TypeInfo(TypeOf.Class, create:() => <OptOutInfo>[]),
    'List<PoolInfo>': TypeInfo(TypeOf.Class, create:() => <PoolInfo>[]),
    'List<PoolMember>': TypeInfo(TypeOf.Class, create:() => <PoolMember>[]),
    'List<PoolRecipient>': TypeInfo(TypeOf.Class, create:() => <PoolRecipient>[]),
    'List<RouteInfo>': TypeInfo(TypeOf.Class, create:() => <RouteInfo>[]),
    'List<SessionInfo>': TypeInfo(TypeOf.Class, create:() => <SessionInfo>[]),
    'List<SessionLogInfo>': TypeInfo(TypeOf.Class, create:() => <SessionLogInfo>[]),
    'List<String>': TypeInfo(TypeOf.Class, create:() => <String>[]),
    'List<Struct>': TypeInfo(TypeOf.Class, create:() => <Struct>[]),
    'List<WebhookDeliveryInfo>': TypeInfo(TypeOf.Class, create:() => <WebhookDeliveryInfo>[]),
    'List<WebhookInfo>': TypeInfo(TypeOf.Class, create:() => <WebhookInfo>[]),
    'ListResponse<ApiKeyInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<ApiKeyInfo>()),
    'ListResponse<BulkInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<BulkInfo>()),
    'ListResponse<BulkResult>': TypeInfo(TypeOf.Class, create:() => ListResponse<BulkResult>()),
    'ListResponse<DoorListenerInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<DoorListenerInfo>()),
    'ListResponse<DoorLoginInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<DoorLoginInfo>()),
    'ListResponse<EsmeInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<EsmeInfo>()),
    'ListResponse<FileInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<FileInfo>()),
    'ListResponse<LimitInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<LimitInfo>()),
    'ListResponse<MessageInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<MessageInfo>()),
    'ListResponse<OptOutInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<OptOutInfo>()),
    'ListResponse<PoolInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<PoolInfo>()),
    'ListResponse<PoolRecipient>': TypeInfo(TypeOf.Class, create:() => ListResponse<PoolRecipient>()),
    'ListResponse<RouteInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<RouteInfo>()),
    'ListResponse<SessionInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<SessionInfo>()),
    'ListResponse<WebhookDeliveryInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<WebhookDeliveryInfo>()),
    'ListResponse<WebhookInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<WebhookInfo>()),
    'Map<String,String>': TypeInfo(TypeOf.Class, create:() => <String,String>{}),
});
