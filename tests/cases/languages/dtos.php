<?php namespace dtos;
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

use DateTime;
use Exception;
use DateInterval;
use JsonSerializable;
use ServiceStack\{IReturn,IReturnVoid,JsonConverters,Returns,Authenticate,AuthenticateResponse,ResponseError,ResponseStatus};

/** @description Values by name. */
class Struct extends \ArrayObject implements JsonSerializable
{
    /** @throws Exception */
    public function fromMap($o): void {
        foreach ($o as $key => $value) $this[$key] = JsonConverters::from('Value', $value);
    }

    public function jsonSerialize(): mixed
    {
        return (object) $this->getArrayCopy();
    }
}

/** @description A value of one of the kinds that flows have. */
class Value implements JsonSerializable
{
    public function __construct(
        /** @var bool|null */
        public ?bool $boolValue=null,
        /** @var string|null */
        public ?string $stringValue=null,
        /** @var float|null */
        public ?float $numberValue=null,
        /** @var array<Struct>|null */
        public ?array $listValue=null,
        /** @var Struct|null */
        public ?Struct $structValue=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['boolValue'])) $this->boolValue = $o['boolValue'];
        if (isset($o['stringValue'])) $this->stringValue = $o['stringValue'];
        if (isset($o['numberValue'])) $this->numberValue = $o['numberValue'];
        if (isset($o['listValue'])) $this->listValue = JsonConverters::fromArray('Struct', $o['listValue']);
        if (isset($o['structValue'])) $this->structValue = JsonConverters::from('Struct', $o['structValue']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->boolValue)) $o['boolValue'] = $this->boolValue;
        if (isset($this->stringValue)) $o['stringValue'] = $this->stringValue;
        if (isset($this->numberValue)) $o['numberValue'] = $this->numberValue;
        if (isset($this->listValue)) $o['listValue'] = JsonConverters::toArray('Struct', $this->listValue);
        if (isset($this->structValue)) $o['structValue'] = JsonConverters::to('Struct', $this->structValue);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What one parameter of a node is set to, or where it comes from. */
class NodeParameter implements JsonSerializable
{
    public function __construct(
        /** @description Unique in the flow */
        // @ApiMember(Description="Unique in the flow")
        /** @var string|null */
        public ?string $id=null,
        /** @description The name of one of the types of values, as String or Transition */
        // @ApiMember(Description="The name of one of the types of values, as String or Transition")
        /** @var string|null */
        public ?string $type=null,
        /** @description Where it comes from: Value, Expression, or an object as Customer */
        // @ApiMember(Description="Where it comes from: Value, Expression, or an object as Customer")
        /** @var string|null */
        public ?string $source=null,
        /** @description The value, where the source is Value */
        // @ApiMember(Description="The value, where the source is Value")
        /** @var Value|null */
        public ?Value $value=null,
        /** @description The expression, where the source is Expression */
        // @ApiMember(Description="The expression, where the source is Expression")
        /** @var string|null */
        public ?string $expression=null,
        /** @description The name of the field, where the source is an object */
        // @ApiMember(Description="The name of the field, where the source is an object")
        /** @var string|null */
        public ?string $referenceId=null,
        /** @var bool */
        public bool $isOutput=false,
        /** @var bool */
        public bool $isAsync=false,
        /** @var array<NodeParameterMap>|null */
        public ?array $listParameters=null,
        /** @var NodeParameterMap|null */
        public ?NodeParameterMap $structParameters=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['type'])) $this->type = $o['type'];
        if (isset($o['source'])) $this->source = $o['source'];
        if (isset($o['value'])) $this->value = JsonConverters::from('Value', $o['value']);
        if (isset($o['expression'])) $this->expression = $o['expression'];
        if (isset($o['referenceId'])) $this->referenceId = $o['referenceId'];
        if (isset($o['isOutput'])) $this->isOutput = $o['isOutput'];
        if (isset($o['isAsync'])) $this->isAsync = $o['isAsync'];
        if (isset($o['listParameters'])) $this->listParameters = JsonConverters::fromArray('NodeParameterMap', $o['listParameters']);
        if (isset($o['structParameters'])) $this->structParameters = JsonConverters::from('NodeParameterMap', $o['structParameters']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->type)) $o['type'] = $this->type;
        if (isset($this->source)) $o['source'] = $this->source;
        if (isset($this->value)) $o['value'] = JsonConverters::to('Value', $this->value);
        if (isset($this->expression)) $o['expression'] = $this->expression;
        if (isset($this->referenceId)) $o['referenceId'] = $this->referenceId;
        if (isset($this->isOutput)) $o['isOutput'] = $this->isOutput;
        if (isset($this->isAsync)) $o['isAsync'] = $this->isAsync;
        if (isset($this->listParameters)) $o['listParameters'] = JsonConverters::toArray('NodeParameterMap', $this->listParameters);
        if (isset($this->structParameters)) $o['structParameters'] = JsonConverters::to('NodeParameterMap', $this->structParameters);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description The parameters of a node by name. */
class NodeParameterMap extends \ArrayObject implements JsonSerializable
{
    /** @throws Exception */
    public function fromMap($o): void {
        foreach ($o as $key => $value) $this[$key] = JsonConverters::from('NodeParameter', $value);
    }

    public function jsonSerialize(): mixed
    {
        return (object) $this->getArrayCopy();
    }
}

/** @description An API key: what it may do and when it was used, never the key itself. */
class ApiKeyInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @description The one account that the key works for */
        // @ApiMember(Description="The one account that the key works for")
        /** @var string|null */
        public ?string $accountId=null,
        /** @description The user that the key acts as */
        // @ApiMember(Description="The user that the key acts as")
        /** @var string|null */
        public ?string $userId=null,
        /** @var string|null */
        public ?string $name=null,
        /** @description The last characters of the key, to tell it from others */
        // @ApiMember(Description="The last characters of the key, to tell it from others")
        /** @var string|null */
        public ?string $hint=null,
        /** @description What the key may do, as long as its user still has these roles */
        // @ApiMember(Description="What the key may do, as long as its user still has these roles")
        /** @var array<string>|null */
        public ?array $roles=null,
        /** @var string|null */
        public ?string $dateCreated=null,
        /** @description When the key stops to work; missing for a key that works until revoked */
        // @ApiMember(Description="When the key stops to work; missing for a key that works until revoked")
        /** @var string|null */
        public ?string $expires=null,
        /** @description When the key was used last, exact to a minute */
        // @ApiMember(Description="When the key was used last, exact to a minute")
        /** @var string|null */
        public ?string $lastUsed=null,
        /** @description When the key was revoked */
        // @ApiMember(Description="When the key was revoked")
        /** @var string|null */
        public ?string $revoked=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['userId'])) $this->userId = $o['userId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['hint'])) $this->hint = $o['hint'];
        if (isset($o['roles'])) $this->roles = JsonConverters::fromArray('string', $o['roles']);
        if (isset($o['dateCreated'])) $this->dateCreated = $o['dateCreated'];
        if (isset($o['expires'])) $this->expires = $o['expires'];
        if (isset($o['lastUsed'])) $this->lastUsed = $o['lastUsed'];
        if (isset($o['revoked'])) $this->revoked = $o['revoked'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->userId)) $o['userId'] = $this->userId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->hint)) $o['hint'] = $this->hint;
        if (isset($this->roles)) $o['roles'] = JsonConverters::toArray('string', $this->roles);
        if (isset($this->dateCreated)) $o['dateCreated'] = $this->dateCreated;
        if (isset($this->expires)) $o['expires'] = $this->expires;
        if (isset($this->lastUsed)) $o['lastUsed'] = $this->lastUsed;
        if (isset($this->revoked)) $o['revoked'] = $this->revoked;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What one attempt to hand a message to the carrier came to. */
enum AttemptOutcomes : string
{
    case accepted = 'accepted';
    case deferred = 'deferred';
    case refused = 'refused';
    case unknown = 'unknown';
}

/** @description How many messages of a bulk have each status. */
class BulkCounts implements JsonSerializable
{
    public function __construct(
        /** @description Recipients for whom there is no message yet, and none will be if it is canceled */
        // @ApiMember(Description="Recipients for whom there is no message yet, and none will be if it is canceled")
        /** @var int */
        public int $pending=0,
        /** @description Recipients who get no message; the results say why */
        // @ApiMember(Description="Recipients who get no message; the results say why")
        /** @var int */
        public int $refused=0,
        /** @var int */
        public int $scheduled=0,
        /** @description Waiting or being sent */
        // @ApiMember(Description="Waiting or being sent")
        /** @var int */
        public int $queued=0,
        /** @var int */
        public int $sent=0,
        /** @var int */
        public int $delivered=0,
        /** @var int */
        public int $undelivered=0,
        /** @var int */
        public int $failed=0,
        /** @var int */
        public int $unconfirmed=0,
        /** @var int */
        public int $canceled=0
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['pending'])) $this->pending = $o['pending'];
        if (isset($o['refused'])) $this->refused = $o['refused'];
        if (isset($o['scheduled'])) $this->scheduled = $o['scheduled'];
        if (isset($o['queued'])) $this->queued = $o['queued'];
        if (isset($o['sent'])) $this->sent = $o['sent'];
        if (isset($o['delivered'])) $this->delivered = $o['delivered'];
        if (isset($o['undelivered'])) $this->undelivered = $o['undelivered'];
        if (isset($o['failed'])) $this->failed = $o['failed'];
        if (isset($o['unconfirmed'])) $this->unconfirmed = $o['unconfirmed'];
        if (isset($o['canceled'])) $this->canceled = $o['canceled'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->pending)) $o['pending'] = $this->pending;
        if (isset($this->refused)) $o['refused'] = $this->refused;
        if (isset($this->scheduled)) $o['scheduled'] = $this->scheduled;
        if (isset($this->queued)) $o['queued'] = $this->queued;
        if (isset($this->sent)) $o['sent'] = $this->sent;
        if (isset($this->delivered)) $o['delivered'] = $this->delivered;
        if (isset($this->undelivered)) $o['undelivered'] = $this->undelivered;
        if (isset($this->failed)) $o['failed'] = $this->failed;
        if (isset($this->unconfirmed)) $o['unconfirmed'] = $this->unconfirmed;
        if (isset($this->canceled)) $o['canceled'] = $this->canceled;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description One recipient of a bulk, with the values of the variables in its text. */
class BulkRecipient implements JsonSerializable
{
    public function __construct(
        /** @description The address, e.g. +15556667777 */
        // @ApiMember(Description="The address, e.g. +15556667777", IsRequired=true)
        /** @var string|null */
        public ?string $toAddress=null,
        /** @description The values of the variables of the text, by their names */
        // @ApiMember(Description="The values of the variables of the text, by their names")
        /** @var array<string,string>|null */
        public ?array $variables=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['toAddress'])) $this->toAddress = $o['toAddress'];
        if (isset($o['variables'])) $this->variables = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','string']), $o['variables']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->toAddress)) $o['toAddress'] = $this->toAddress;
        if (isset($this->variables)) $o['variables'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','string']), $this->variables);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What became of one recipient of a bulk. */
class BulkResult implements JsonSerializable
{
    public function __construct(
        /** @description Which recipient of the request it was; the first one is 0 */
        // @ApiMember(Description="Which recipient of the request it was; the first one is 0")
        /** @var int */
        public int $number=0,
        /** @var string|null */
        public ?string $toAddress=null,
        /** @description The status of the message, or refused */
        // @ApiMember(Description="The status of the message, or refused")
        /** @var string|null */
        public ?string $status=null,
        /** @var string|null */
        public ?string $messageId=null,
        /** @description What went wrong last, in words */
        // @ApiMember(Description="What went wrong last, in words")
        /** @var string|null */
        public ?string $error=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['number'])) $this->number = $o['number'];
        if (isset($o['toAddress'])) $this->toAddress = $o['toAddress'];
        if (isset($o['status'])) $this->status = $o['status'];
        if (isset($o['messageId'])) $this->messageId = $o['messageId'];
        if (isset($o['error'])) $this->error = $o['error'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->number)) $o['number'] = $this->number;
        if (isset($this->toAddress)) $o['toAddress'] = $this->toAddress;
        if (isset($this->status)) $o['status'] = $this->status;
        if (isset($this->messageId)) $o['messageId'] = $this->messageId;
        if (isset($this->error)) $o['error'] = $this->error;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description How far a bulk is: whether its messages are made, or taken back. */
enum BulkStatuses : string
{
    case making = 'making';
    case made = 'made';
    case canceling = 'canceling';
    case canceled = 'canceled';
}

/** @description Which way a message went, seen from the endpoint. */
enum MessageDirections : string
{
    case Incoming = 'Incoming';
    case Outgoing = 'Outgoing';
}

/** @description One message. */
class MessageInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $accountId=null,
        /** @var string|null */
        public ?string $customerId=null,
        /** @var string|null */
        public ?string $endpointId=null,
        /** @var string|null */
        public ?string $endpointDisplayName=null,
        /** @var string|null */
        public ?string $date=null,
        /** @var MessageDirections|null */
        public ?MessageDirections $direction=null,
        /** @var string|null */
        public ?string $otherAddress=null,
        /** @var string|null */
        public ?string $sender=null,
        /** @var string|null */
        public ?string $text=null,
        /** @var bool */
        public bool $isUnread=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['endpointDisplayName'])) $this->endpointDisplayName = $o['endpointDisplayName'];
        if (isset($o['date'])) $this->date = $o['date'];
        if (isset($o['direction'])) $this->direction = JsonConverters::from('MessageDirections', $o['direction']);
        if (isset($o['otherAddress'])) $this->otherAddress = $o['otherAddress'];
        if (isset($o['sender'])) $this->sender = $o['sender'];
        if (isset($o['text'])) $this->text = $o['text'];
        if (isset($o['isUnread'])) $this->isUnread = $o['isUnread'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->endpointDisplayName)) $o['endpointDisplayName'] = $this->endpointDisplayName;
        if (isset($this->date)) $o['date'] = $this->date;
        if (isset($this->direction)) $o['direction'] = JsonConverters::to('MessageDirections', $this->direction);
        if (isset($this->otherAddress)) $o['otherAddress'] = $this->otherAddress;
        if (isset($this->sender)) $o['sender'] = $this->sender;
        if (isset($this->text)) $o['text'] = $this->text;
        if (isset($this->isUnread)) $o['isUnread'] = $this->isUnread;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description All messages between an endpoint and another address, with the newest of them. */
class ConversationInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $endpointId=null,
        /** @var string|null */
        public ?string $otherAddress=null,
        /** @var MessageInfo|null */
        public ?MessageInfo $mostRecentMessage=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['otherAddress'])) $this->otherAddress = $o['otherAddress'];
        if (isset($o['mostRecentMessage'])) $this->mostRecentMessage = JsonConverters::from('MessageInfo', $o['mostRecentMessage']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->otherAddress)) $o['otherAddress'] = $this->otherAddress;
        if (isset($this->mostRecentMessage)) $o['mostRecentMessage'] = JsonConverters::to('MessageInfo', $this->mostRecentMessage);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Somebody read messages of a conversation. */
class ConversationRead implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $conversationId=null,
        /** @var string|null */
        public ?string $accountId=null,
        /** @var string|null */
        public ?string $endpointId=null,
        /** @var string|null */
        public ?string $date=null,
        /** @description The name of who read them */
        // @ApiMember(Description="The name of who read them")
        /** @var string|null */
        public ?string $readBy=null,
        /** @var array<string>|null */
        public ?array $messageIds=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['conversationId'])) $this->conversationId = $o['conversationId'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['date'])) $this->date = $o['date'];
        if (isset($o['readBy'])) $this->readBy = $o['readBy'];
        if (isset($o['messageIds'])) $this->messageIds = JsonConverters::fromArray('string', $o['messageIds']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->conversationId)) $o['conversationId'] = $this->conversationId;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->date)) $o['date'] = $this->date;
        if (isset($this->readBy)) $o['readBy'] = $this->readBy;
        if (isset($this->messageIds)) $o['messageIds'] = JsonConverters::toArray('string', $this->messageIds);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description One step on the path from the topmost customer. */
class CustomerBreadcrumb implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $name=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['name'])) $this->name = $o['name'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->name)) $o['name'] = $this->name;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description The parts of the dashboard that a user sees. */
enum DashboardPermissions : string
{
    case ViewFiles = 'ViewFiles';
    case ViewNotifications = 'ViewNotifications';
    case ViewSessions = 'ViewSessions';
    case ViewEndpoints = 'ViewEndpoints';
    case ViewReports = 'ViewReports';
    case ViewCustomers = 'ViewCustomers';
    case ViewFlows = 'ViewFlows';
    case ViewCallCenter = 'ViewCallCenter';
}

/** @description The platforms whose programs come in: by Twilio's API, by Kannel's sendsms, by Jasmin's HTTP API. */
enum DoorKinds : string
{
    case twilio = 'twilio';
    case kannel = 'kannel';
    case jasmin = 'jasmin';
}

/** @description What every stored thing tells of itself. */
class EntityInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $dateCreated=null,
        /** @var string|null */
        public ?string $dateLastModified=null,
        /** @var string|null */
        public ?string $createdBy=null,
        /** @var string|null */
        public ?string $lastModifiedBy=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['dateCreated'])) $this->dateCreated = $o['dateCreated'];
        if (isset($o['dateLastModified'])) $this->dateLastModified = $o['dateLastModified'];
        if (isset($o['createdBy'])) $this->createdBy = $o['createdBy'];
        if (isset($o['lastModifiedBy'])) $this->lastModifiedBy = $o['lastModifiedBy'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->dateCreated)) $o['dateCreated'] = $this->dateCreated;
        if (isset($this->dateLastModified)) $o['dateLastModified'] = $this->dateLastModified;
        if (isset($this->createdBy)) $o['createdBy'] = $this->createdBy;
        if (isset($this->lastModifiedBy)) $o['lastModifiedBy'] = $this->lastModifiedBy;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description What an ESME may do. */
class EsmeRights implements JsonSerializable
{
    public function __construct(
        /** @description Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one */
        // @ApiMember(Description="Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")
        /** @var array<string>|null */
        public ?array $networks=null,
        /** @description The endpoints that it may send from and is handed texts of; * is all of them, as of a new one */
        // @ApiMember(Description="The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")
        /** @var array<string>|null */
        public ?array $endpointIds=null,
        /** @description The endpoint that sends where a unit names no source; an empty text is none */
        // @ApiMember(Description="The endpoint that sends where a unit names no source; an empty text is none")
        /** @var string|null */
        public ?string $defaultEndpointId=null,
        /** @description Whether it must come over TLS; a new one need not */
        // @ApiMember(Description="Whether it must come over TLS; a new one need not")
        /** @var bool|null */
        public ?bool $tls=null,
        /** @description How many binds it has at once on each server, from 1 to 1000; a new one 4 */
        // @ApiMember(Description="How many binds it has at once on each server, from 1 to 1000; a new one 4")
        /** @var int|null */
        public ?int $binds=null,
        /** @description How many segments a second it may submit; 0 is no limit, as of a new one */
        // @ApiMember(Description="How many segments a second it may submit; 0 is no limit, as of a new one")
        /** @var int|null */
        public ?int $rate=null,
        /** @description How many units are in work at once on each bind, from 1 to 10,000; of a new one 100 */
        // @ApiMember(Description="How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")
        /** @var int|null */
        public ?int $window=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['networks'])) $this->networks = JsonConverters::fromArray('string', $o['networks']);
        if (isset($o['endpointIds'])) $this->endpointIds = JsonConverters::fromArray('string', $o['endpointIds']);
        if (isset($o['defaultEndpointId'])) $this->defaultEndpointId = $o['defaultEndpointId'];
        if (isset($o['tls'])) $this->tls = $o['tls'];
        if (isset($o['binds'])) $this->binds = $o['binds'];
        if (isset($o['rate'])) $this->rate = $o['rate'];
        if (isset($o['window'])) $this->window = $o['window'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->networks)) $o['networks'] = JsonConverters::toArray('string', $this->networks);
        if (isset($this->endpointIds)) $o['endpointIds'] = JsonConverters::toArray('string', $this->endpointIds);
        if (isset($this->defaultEndpointId)) $o['defaultEndpointId'] = $this->defaultEndpointId;
        if (isset($this->tls)) $o['tls'] = $this->tls;
        if (isset($this->binds)) $o['binds'] = $this->binds;
        if (isset($this->rate)) $o['rate'] = $this->rate;
        if (isset($this->window)) $o['window'] = $this->window;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Where a message stands; delivered, undelivered, failed and canceled are ends. */
enum MessageStatuses : string
{
    case scheduled = 'scheduled';
    case queued = 'queued';
    case sending = 'sending';
    case sent = 'sent';
    case delivered = 'delivered';
    case undelivered = 'undelivered';
    case failed = 'failed';
    case unconfirmed = 'unconfirmed';
    case canceled = 'canceled';
}

/** @description A message has another status, or another attempt to send it has failed. */
class MessageStatusChange implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $messageId=null,
        /** @var string|null */
        public ?string $accountId=null,
        /** @var string|null */
        public ?string $endpointId=null,
        /** @var string|null */
        public ?string $sessionId=null,
        /** @var string|null */
        public ?string $conversationId=null,
        /** @var string|null */
        public ?string $date=null,
        /** @var MessageStatuses|null */
        public ?MessageStatuses $status=null,
        /** @description Which attempt it was, where one was made */
        // @ApiMember(Description="Which attempt it was, where one was made")
        /** @var int|null */
        public ?int $attempt=null,
        /** @description The kind of failure, as unreachable or throttled */
        // @ApiMember(Description="The kind of failure, as unreachable or throttled")
        /** @var string|null */
        public ?string $failure=null,
        /** @description What went wrong, in words */
        // @ApiMember(Description="What went wrong, in words")
        /** @var string|null */
        public ?string $error=null,
        /** @description When it will be tried again */
        // @ApiMember(Description="When it will be tried again")
        /** @var string|null */
        public ?string $nextAttemptDate=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['messageId'])) $this->messageId = $o['messageId'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['conversationId'])) $this->conversationId = $o['conversationId'];
        if (isset($o['date'])) $this->date = $o['date'];
        if (isset($o['status'])) $this->status = JsonConverters::from('MessageStatuses', $o['status']);
        if (isset($o['attempt'])) $this->attempt = $o['attempt'];
        if (isset($o['failure'])) $this->failure = $o['failure'];
        if (isset($o['error'])) $this->error = $o['error'];
        if (isset($o['nextAttemptDate'])) $this->nextAttemptDate = $o['nextAttemptDate'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->messageId)) $o['messageId'] = $this->messageId;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->conversationId)) $o['conversationId'] = $this->conversationId;
        if (isset($this->date)) $o['date'] = $this->date;
        if (isset($this->status)) $o['status'] = JsonConverters::to('MessageStatuses', $this->status);
        if (isset($this->attempt)) $o['attempt'] = $this->attempt;
        if (isset($this->failure)) $o['failure'] = $this->failure;
        if (isset($this->error)) $o['error'] = $this->error;
        if (isset($this->nextAttemptDate)) $o['nextAttemptDate'] = $this->nextAttemptDate;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A session began, ended, or goes on. */
class SessionChange implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $sessionId=null,
        /** @var string|null */
        public ?string $accountId=null,
        /** @var string|null */
        public ?string $customerId=null,
        /** @var string|null */
        public ?string $endpointId=null,
        /** @var string|null */
        public ?string $conversationId=null,
        /** @var string|null */
        public ?string $otherAddress=null,
        /** @var string|null */
        public ?string $date=null,
        /** @var bool */
        public bool $ended=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['conversationId'])) $this->conversationId = $o['conversationId'];
        if (isset($o['otherAddress'])) $this->otherAddress = $o['otherAddress'];
        if (isset($o['date'])) $this->date = $o['date'];
        if (isset($o['ended'])) $this->ended = $o['ended'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->conversationId)) $o['conversationId'] = $this->conversationId;
        if (isset($this->otherAddress)) $o['otherAddress'] = $this->otherAddress;
        if (isset($this->date)) $o['date'] = $this->date;
        if (isset($this->ended)) $o['ended'] = $this->ended;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description One event; the member that its name speaks of is there, the others are not. */
class EventInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @description As the command of /event-stream, such as MessageReceived */
        // @ApiMember(Description="As the command of /event-stream, such as MessageReceived")
        /** @var string|null */
        public ?string $name=null,
        /** @var MessageInfo|null */
        public ?MessageInfo $message=null,
        /** @var MessageStatusChange|null */
        public ?MessageStatusChange $messageStatusChange=null,
        /** @var SessionChange|null */
        public ?SessionChange $sessionChange=null,
        /** @var ConversationRead|null */
        public ?ConversationRead $conversationRead=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['message'])) $this->message = JsonConverters::from('MessageInfo', $o['message']);
        if (isset($o['messageStatusChange'])) $this->messageStatusChange = JsonConverters::from('MessageStatusChange', $o['messageStatusChange']);
        if (isset($o['sessionChange'])) $this->sessionChange = JsonConverters::from('SessionChange', $o['sessionChange']);
        if (isset($o['conversationRead'])) $this->conversationRead = JsonConverters::from('ConversationRead', $o['conversationRead']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->message)) $o['message'] = JsonConverters::to('MessageInfo', $this->message);
        if (isset($this->messageStatusChange)) $o['messageStatusChange'] = JsonConverters::to('MessageStatusChange', $this->messageStatusChange);
        if (isset($this->sessionChange)) $o['sessionChange'] = JsonConverters::to('SessionChange', $this->sessionChange);
        if (isset($this->conversationRead)) $o['conversationRead'] = JsonConverters::to('ConversationRead', $this->conversationRead);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description How a file came to be. */
enum FileTypes : string
{
    case Upload = 'Upload';
    case VoiceMessage = 'VoiceMessage';
    case CallRecording = 'CallRecording';
    case Fax = 'Fax';
    case Attachment = 'Attachment';
    case FaxOutgoing = 'FaxOutgoing';
}

/** @description The kinds of communication. */
enum FlowChannels : string
{
    case Voice = 'Voice';
    case Chat = 'Chat';
    case Fax = 'Fax';
}

/** @description Which end of a sorted list comes first. */
enum SortOrders : string
{
    case Ascend = 'Ascend';
    case Descend = 'Descend';
}

/** @description Asks for one page of a list. */
/**
 * @template T
 */
class ListRequest implements JsonSerializable
{
    public array $genericArgs = [];
    public static function create(array $genericArgs=[]): ListRequest {
        $to = new ListRequest();
        $to->genericArgs = $genericArgs;
        return $to;
    }

    public function __construct(
        /** @description The page to return; the first one is 0 */
        // @ApiMember(Description="The page to return; the first one is 0")
        /** @var int */
        public int $page=0,
        /** @description How many items a page has, from 1 to 1000; 0 is 25 */
        // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
        /** @var int */
        public int $countPerPage=0,
        /** @description Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there */
        // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
        /** @var bool */
        public bool $all=false,
        /** @description Return only the items with these IDs */
        // @ApiMember(Description="Return only the items with these IDs")
        /** @var array<string>|null */
        public ?array $specificIds=null,
        /** @description The field to sort by */
        // @ApiMember(Description="The field to sort by")
        /** @var string|null */
        public ?string $sortField=null,
        /** @description The order to sort in; if it is missing, dates descend and other fields ascend */
        // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
        /** @var SortOrders|null */
        public ?SortOrders $sortOrder=null,
        /** @description Count no totals: hasMorePages tells whether to ask on, and items is empty at the end */
        // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
        /** @var bool */
        public bool $simplifiedPaging=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['page'])) $this->page = $o['page'];
        if (isset($o['countPerPage'])) $this->countPerPage = $o['countPerPage'];
        if (isset($o['all'])) $this->all = $o['all'];
        if (isset($o['specificIds'])) $this->specificIds = JsonConverters::fromArray('string', $o['specificIds']);
        if (isset($o['sortField'])) $this->sortField = $o['sortField'];
        if (isset($o['sortOrder'])) $this->sortOrder = JsonConverters::from('SortOrders', $o['sortOrder']);
        if (isset($o['simplifiedPaging'])) $this->simplifiedPaging = $o['simplifiedPaging'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->page)) $o['page'] = $this->page;
        if (isset($this->countPerPage)) $o['countPerPage'] = $this->countPerPage;
        if (isset($this->all)) $o['all'] = $this->all;
        if (isset($this->specificIds)) $o['specificIds'] = JsonConverters::toArray('string', $this->specificIds);
        if (isset($this->sortField)) $o['sortField'] = $this->sortField;
        if (isset($this->sortOrder)) $o['sortOrder'] = JsonConverters::to('SortOrders', $this->sortOrder);
        if (isset($this->simplifiedPaging)) $o['simplifiedPaging'] = $this->simplifiedPaging;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Whose form a text is told in: Twilio's webhooks, Kannel's sms-service, or Jasmin's HTTP connectors. */
enum ListenerForms : string
{
    case twilio = 'twilio';
    case kannel = 'kannel';
    case jasmin = 'jasmin';
}

/** @description One attempt to hand a message to the carrier. */
class MessageAttempt implements JsonSerializable
{
    public function __construct(
        /** @description Which attempt it was; the first one is 1 */
        // @ApiMember(Description="Which attempt it was; the first one is 1")
        /** @var int */
        public int $number=0,
        /** @var string|null */
        public ?string $date=null,
        /** @var AttemptOutcomes|null */
        public ?AttemptOutcomes $outcome=null,
        /** @description The kind of failure, as unreachable or throttled */
        // @ApiMember(Description="The kind of failure, as unreachable or throttled")
        /** @var string|null */
        public ?string $failure=null,
        /** @description Why, in words */
        // @ApiMember(Description="Why, in words")
        /** @var string|null */
        public ?string $reason=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['number'])) $this->number = $o['number'];
        if (isset($o['date'])) $this->date = $o['date'];
        if (isset($o['outcome'])) $this->outcome = JsonConverters::from('AttemptOutcomes', $o['outcome']);
        if (isset($o['failure'])) $this->failure = $o['failure'];
        if (isset($o['reason'])) $this->reason = $o['reason'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->number)) $o['number'] = $this->number;
        if (isset($this->date)) $o['date'] = $this->date;
        if (isset($this->outcome)) $o['outcome'] = JsonConverters::to('AttemptOutcomes', $this->outcome);
        if (isset($this->failure)) $o['failure'] = $this->failure;
        if (isset($this->reason)) $o['reason'] = $this->reason;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description One thing that happened to a message. */
class MessageEvent implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $date=null,
        /** @var string|null */
        public ?string $kind=null,
        /** @var string|null */
        public ?string $description=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['date'])) $this->date = $o['date'];
        if (isset($o['kind'])) $this->kind = $o['kind'];
        if (isset($o['description'])) $this->description = $o['description'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->date)) $o['date'] = $this->date;
        if (isset($this->kind)) $o['kind'] = $this->kind;
        if (isset($this->description)) $o['description'] = $this->description;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description One delivery receipt. */
class MessageReceipt implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $date=null,
        /** @var bool */
        public bool $delivered=false,
        /** @var string|null */
        public ?string $failure=null,
        /** @var string|null */
        public ?string $reason=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['date'])) $this->date = $o['date'];
        if (isset($o['delivered'])) $this->delivered = $o['delivered'];
        if (isset($o['failure'])) $this->failure = $o['failure'];
        if (isset($o['reason'])) $this->reason = $o['reason'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->date)) $o['date'] = $this->date;
        if (isset($this->delivered)) $o['delivered'] = $this->delivered;
        if (isset($this->failure)) $o['failure'] = $this->failure;
        if (isset($this->reason)) $o['reason'] = $this->reason;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Somebody who wants no more messages. */
class OptOutInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $accountId=null,
        /** @var string|null */
        public ?string $address=null,
        /** @description The endpoint or pool that it is about; missing for the whole account */
        // @ApiMember(Description="The endpoint or pool that it is about; missing for the whole account")
        /** @var string|null */
        public ?string $scope=null,
        /** @description How it came about: keyword, carrier, import or api */
        // @ApiMember(Description="How it came about: keyword, carrier, import or api")
        /** @var string|null */
        public ?string $how=null,
        /** @description What they wrote */
        // @ApiMember(Description="What they wrote")
        /** @var string|null */
        public ?string $keyword=null,
        /** @description The message in which they wrote it, or that the carrier refused */
        // @ApiMember(Description="The message in which they wrote it, or that the carrier refused")
        /** @var string|null */
        public ?string $messageId=null,
        /** @description Who recorded it */
        // @ApiMember(Description="Who recorded it")
        /** @var string|null */
        public ?string $by=null,
        /** @var string|null */
        public ?string $date=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['address'])) $this->address = $o['address'];
        if (isset($o['scope'])) $this->scope = $o['scope'];
        if (isset($o['how'])) $this->how = $o['how'];
        if (isset($o['keyword'])) $this->keyword = $o['keyword'];
        if (isset($o['messageId'])) $this->messageId = $o['messageId'];
        if (isset($o['by'])) $this->by = $o['by'];
        if (isset($o['date'])) $this->date = $o['date'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->address)) $o['address'] = $this->address;
        if (isset($this->scope)) $o['scope'] = $this->scope;
        if (isset($this->how)) $o['how'] = $this->how;
        if (isset($this->keyword)) $o['keyword'] = $this->keyword;
        if (isset($this->messageId)) $o['messageId'] = $this->messageId;
        if (isset($this->by)) $o['by'] = $this->by;
        if (isset($this->date)) $o['date'] = $this->date;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A number that writes for a pool. */
class PoolMember implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $endpointId=null,
        /** @var string|null */
        public ?string $address=null,
        /** @var string|null */
        public ?string $displayName=null,
        /** @description Whether it may not send texts; the pool passes it over */
        // @ApiMember(Description="Whether it may not send texts; the pool passes it over")
        /** @var bool */
        public bool $disabled=false,
        /** @description Whether it rests because it failed again and again; the pool passes it over */
        // @ApiMember(Description="Whether it rests because it failed again and again; the pool passes it over")
        /** @var bool */
        public bool $resting=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['address'])) $this->address = $o['address'];
        if (isset($o['displayName'])) $this->displayName = $o['displayName'];
        if (isset($o['disabled'])) $this->disabled = $o['disabled'];
        if (isset($o['resting'])) $this->resting = $o['resting'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->address)) $o['address'] = $this->address;
        if (isset($this->displayName)) $o['displayName'] = $this->displayName;
        if (isset($this->disabled)) $o['disabled'] = $this->disabled;
        if (isset($this->resting)) $o['resting'] = $this->resting;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Somebody who hears from the same number of a pool every time. */
class PoolRecipient implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $address=null,
        /** @description The number that writes to them */
        // @ApiMember(Description="The number that writes to them")
        /** @var string|null */
        public ?string $endpointId=null,
        /** @description Since when it does */
        // @ApiMember(Description="Since when it does")
        /** @var string|null */
        public ?string $date=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['address'])) $this->address = $o['address'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['date'])) $this->date = $o['date'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->address)) $o['address'] = $this->address;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->date)) $o['date'] = $this->date;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description The state of a call; a chat that goes on is Connected, one that ended Disconnected. */
enum SessionCallState : string
{
    case Disconnected = 'Disconnected';
    case Ringing = 'Ringing';
    case Connected = 'Connected';
    case Hold = 'Hold';
    case Passive = 'Passive';
}

/** @description Whether the session is dialling. */
enum SessionDialState : string
{
    case None = 'None';
    case Active = 'Active';
}

/** @description Why a session is on hold. */
enum SessionHoldReasons : string
{
    case None = 'None';
    case Transferring = 'Transferring';
}

/** @description One line of what happened in a session. */
class SessionLogInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $date=null,
        /** @var string|null */
        public ?string $message=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['date'])) $this->date = $o['date'];
        if (isset($o['message'])) $this->message = $o['message'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->date)) $o['date'] = $this->date;
        if (isset($this->message)) $o['message'] = $this->message;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description The state of a session in a queue. */
enum SessionQueueStates : string
{
    case None = 'None';
    case Queued = 'Queued';
    case Ringing = 'Ringing';
    case Connected = 'Connected';
    case Hold = 'Hold';
    case Disconnected = 'Disconnected';
}

/** @description What a manager may do. */
enum UserManagerAccess : string
{
    case ReadOnly = 'ReadOnly';
    case ReadWrite = 'ReadWrite';
    case ReadWriteDelete = 'ReadWriteDelete';
}

/** @description Where a delivery stands: owed (it will be tried, or tried again), delivered, or failed for good. */
enum WebhookDeliveryStates : string
{
    case owed = 'owed';
    case delivered = 'delivered';
    case failed = 'failed';
}

/** @description One event that a webhook is told: what came of it, or when it is tried next. */
class WebhookDeliveryInfo implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the delivery, which is its header webhook-id */
        // @ApiMember(Description="The ID of the delivery, which is its header webhook-id")
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $webhookId=null,
        /** @description The number of the event in the log */
        // @ApiMember(Description="The number of the event in the log")
        /** @var int */
        public int $eventNumber=0,
        /** @description What happened, as message.delivered */
        // @ApiMember(Description="What happened, as message.delivered")
        /** @var string|null */
        public ?string $kind=null,
        /** @description The ID of the message, session or webhook that it is about */
        // @ApiMember(Description="The ID of the message, session or webhook that it is about")
        /** @var string|null */
        public ?string $subjectId=null,
        /** @description Deliveries of one conversation are made one after the other */
        // @ApiMember(Description="Deliveries of one conversation are made one after the other")
        /** @var string|null */
        public ?string $conversationId=null,
        /** @var WebhookDeliveryStates|null */
        public ?WebhookDeliveryStates $state=null,
        /** @var int */
        public int $attempts=0,
        /** @description The status of the last answer; missing when there was none */
        // @ApiMember(Description="The status of the last answer; missing when there was none")
        /** @var int|null */
        public ?int $status=null,
        /** @description Why the last attempt failed, in words */
        // @ApiMember(Description="Why the last attempt failed, in words")
        /** @var string|null */
        public ?string $error=null,
        /** @var string|null */
        public ?string $dateCreated=null,
        /** @var string|null */
        public ?string $dateLastAttempt=null,
        /** @description When it is tried next; missing when it waits for an earlier one of its conversation */
        // @ApiMember(Description="When it is tried next; missing when it waits for an earlier one of its conversation")
        /** @var string|null */
        public ?string $nextAttempt=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['webhookId'])) $this->webhookId = $o['webhookId'];
        if (isset($o['eventNumber'])) $this->eventNumber = $o['eventNumber'];
        if (isset($o['kind'])) $this->kind = $o['kind'];
        if (isset($o['subjectId'])) $this->subjectId = $o['subjectId'];
        if (isset($o['conversationId'])) $this->conversationId = $o['conversationId'];
        if (isset($o['state'])) $this->state = JsonConverters::from('WebhookDeliveryStates', $o['state']);
        if (isset($o['attempts'])) $this->attempts = $o['attempts'];
        if (isset($o['status'])) $this->status = $o['status'];
        if (isset($o['error'])) $this->error = $o['error'];
        if (isset($o['dateCreated'])) $this->dateCreated = $o['dateCreated'];
        if (isset($o['dateLastAttempt'])) $this->dateLastAttempt = $o['dateLastAttempt'];
        if (isset($o['nextAttempt'])) $this->nextAttempt = $o['nextAttempt'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->webhookId)) $o['webhookId'] = $this->webhookId;
        if (isset($this->eventNumber)) $o['eventNumber'] = $this->eventNumber;
        if (isset($this->kind)) $o['kind'] = $this->kind;
        if (isset($this->subjectId)) $o['subjectId'] = $this->subjectId;
        if (isset($this->conversationId)) $o['conversationId'] = $this->conversationId;
        if (isset($this->state)) $o['state'] = JsonConverters::to('WebhookDeliveryStates', $this->state);
        if (isset($this->attempts)) $o['attempts'] = $this->attempts;
        if (isset($this->status)) $o['status'] = $this->status;
        if (isset($this->error)) $o['error'] = $this->error;
        if (isset($this->dateCreated)) $o['dateCreated'] = $this->dateCreated;
        if (isset($this->dateLastAttempt)) $o['dateLastAttempt'] = $this->dateLastAttempt;
        if (isset($this->nextAttempt)) $o['nextAttempt'] = $this->nextAttempt;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description One text to many recipients. */
class BulkInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $accountId=null,
        /** @description The endpoint that sends */
        // @ApiMember(Description="The endpoint that sends")
        /** @var string|null */
        public ?string $endpointId=null,
        /** @description The text, with its variables */
        // @ApiMember(Description="The text, with its variables")
        /** @var string|null */
        public ?string $body=null,
        /** @var BulkStatuses|null */
        public ?BulkStatuses $status=null,
        /** @description How many recipients there are */
        // @ApiMember(Description="How many recipients there are")
        /** @var int */
        public int $total=0,
        /** @description For how many of them there is a message by now, or a refusal */
        // @ApiMember(Description="For how many of them there is a message by now, or a refusal")
        /** @var int */
        public int $made=0,
        /** @description How many of those were refused */
        // @ApiMember(Description="How many of those were refused")
        /** @var int */
        public int $refused=0,
        /** @var string|null */
        public ?string $date=null,
        /** @description When it is sent, if not at once */
        // @ApiMember(Description="When it is sent, if not at once")
        /** @var string|null */
        public ?string $sendAt=null,
        /** @var string|null */
        public ?string $createdBy=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['body'])) $this->body = $o['body'];
        if (isset($o['status'])) $this->status = JsonConverters::from('BulkStatuses', $o['status']);
        if (isset($o['total'])) $this->total = $o['total'];
        if (isset($o['made'])) $this->made = $o['made'];
        if (isset($o['refused'])) $this->refused = $o['refused'];
        if (isset($o['date'])) $this->date = $o['date'];
        if (isset($o['sendAt'])) $this->sendAt = $o['sendAt'];
        if (isset($o['createdBy'])) $this->createdBy = $o['createdBy'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->body)) $o['body'] = $this->body;
        if (isset($this->status)) $o['status'] = JsonConverters::to('BulkStatuses', $this->status);
        if (isset($this->total)) $o['total'] = $this->total;
        if (isset($this->made)) $o['made'] = $this->made;
        if (isset($this->refused)) $o['refused'] = $this->refused;
        if (isset($this->date)) $o['date'] = $this->date;
        if (isset($this->sendAt)) $o['sendAt'] = $this->sendAt;
        if (isset($this->createdBy)) $o['createdBy'] = $this->createdBy;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A bulk and what has become of its messages. */
class BulkProgress implements JsonSerializable
{
    public function __construct(
        /** @var BulkInfo|null */
        public ?BulkInfo $bulk=null,
        /** @var BulkCounts|null */
        public ?BulkCounts $counts=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['bulk'])) $this->bulk = JsonConverters::from('BulkInfo', $o['bulk']);
        if (isset($o['counts'])) $this->counts = JsonConverters::from('BulkCounts', $o['counts']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->bulk)) $o['bulk'] = JsonConverters::to('BulkInfo', $this->bulk);
        if (isset($this->counts)) $o['counts'] = JsonConverters::to('BulkCounts', $this->counts);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description An address that is told of every text that comes in for an endpoint, and whose answer is the reply. */
class DoorListenerInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $accountId=null,
        /** @var string|null */
        public ?string $endpointId=null,
        /** @var ListenerForms|null */
        public ?ListenerForms $form=null,
        /** @var string|null */
        public ?string $url=null,
        /** @description In Twilio's form: the login whose AuthToken signs */
        // @ApiMember(Description="In Twilio's form: the login whose AuthToken signs")
        /** @var string|null */
        public ?string $loginId=null,
        /** @description GET or POST */
        // @ApiMember(Description="GET or POST")
        /** @var string|null */
        public ?string $method=null,
        /** @description In Kannel's form: where a reply is cut, in segments; 0 sends none */
        // @ApiMember(Description="In Kannel's form: where a reply is cut, in segments; 0 sends none")
        /** @var int|null */
        public ?int $maxMessages=null,
        /** @description In Kannel's form: whether the header X-Kannel-From is there */
        // @ApiMember(Description="In Kannel's form: whether the header X-Kannel-From is there")
        /** @var bool|null */
        public ?bool $sendSender=null,
        /** @description In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too */
        // @ApiMember(Description="In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too")
        /** @var bool|null */
        public ?bool $recode=null,
        /** @var string|null */
        public ?string $dateCreated=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['form'])) $this->form = JsonConverters::from('ListenerForms', $o['form']);
        if (isset($o['url'])) $this->url = $o['url'];
        if (isset($o['loginId'])) $this->loginId = $o['loginId'];
        if (isset($o['method'])) $this->method = $o['method'];
        if (isset($o['maxMessages'])) $this->maxMessages = $o['maxMessages'];
        if (isset($o['sendSender'])) $this->sendSender = $o['sendSender'];
        if (isset($o['recode'])) $this->recode = $o['recode'];
        if (isset($o['dateCreated'])) $this->dateCreated = $o['dateCreated'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->form)) $o['form'] = JsonConverters::to('ListenerForms', $this->form);
        if (isset($this->url)) $o['url'] = $this->url;
        if (isset($this->loginId)) $o['loginId'] = $this->loginId;
        if (isset($this->method)) $o['method'] = $this->method;
        if (isset($this->maxMessages)) $o['maxMessages'] = $this->maxMessages;
        if (isset($this->sendSender)) $o['sendSender'] = $this->sendSender;
        if (isset($this->recode)) $o['recode'] = $this->recode;
        if (isset($this->dateCreated)) $o['dateCreated'] = $this->dateCreated;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A login of a front door: for whom a program comes in, never its password. */
class DoorLoginInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $accountId=null,
        /** @var DoorKinds|null */
        public ?DoorKinds $door=null,
        /** @description The name that a program comes in with; of Twilio an AccountSid, or the SID of a key */
        // @ApiMember(Description="The name that a program comes in with; of Twilio an AccountSid, or the SID of a key")
        /** @var string|null */
        public ?string $username=null,
        /** @description The user that the program acts as */
        // @ApiMember(Description="The user that the program acts as")
        /** @var string|null */
        public ?string $userId=null,
        /** @description The endpoint that sends where a request names no sender */
        // @ApiMember(Description="The endpoint that sends where a request names no sender")
        /** @var string|null */
        public ?string $endpointId=null,
        /** @var string|null */
        public ?string $dateCreated=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['door'])) $this->door = JsonConverters::from('DoorKinds', $o['door']);
        if (isset($o['username'])) $this->username = $o['username'];
        if (isset($o['userId'])) $this->userId = $o['userId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['dateCreated'])) $this->dateCreated = $o['dateCreated'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->door)) $o['door'] = JsonConverters::to('DoorKinds', $this->door);
        if (isset($this->username)) $o['username'] = $this->username;
        if (isset($this->userId)) $o['userId'] = $this->userId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->dateCreated)) $o['dateCreated'] = $this->dateCreated;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description An ESME: what it may do, never its password. */
class EsmeInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $accountId=null,
        /** @description The name that it binds with */
        // @ApiMember(Description="The name that it binds with")
        /** @var string|null */
        public ?string $systemId=null,
        /** @description Where it may come from; empty is everywhere */
        // @ApiMember(Description="Where it may come from; empty is everywhere")
        /** @var array<string>|null */
        public ?array $networks=null,
        /** @description The endpoints that it may send from and is handed texts of; empty is all of the account's */
        // @ApiMember(Description="The endpoints that it may send from and is handed texts of; empty is all of the account's")
        /** @var array<string>|null */
        public ?array $endpointIds=null,
        /** @description The endpoint that sends where a unit names no source */
        // @ApiMember(Description="The endpoint that sends where a unit names no source")
        /** @var string|null */
        public ?string $defaultEndpointId=null,
        /** @description Whether it must come over TLS */
        // @ApiMember(Description="Whether it must come over TLS")
        /** @var bool */
        public bool $tls=false,
        /** @description How many binds it has at once on each server */
        // @ApiMember(Description="How many binds it has at once on each server")
        /** @var int */
        public int $binds=0,
        /** @description How many segments a second it may submit; missing is no limit */
        // @ApiMember(Description="How many segments a second it may submit; missing is no limit")
        /** @var int|null */
        public ?int $rate=null,
        /** @description How many units are in work at once on each bind */
        // @ApiMember(Description="How many units are in work at once on each bind")
        /** @var int */
        public int $window=0,
        /** @description Whether it is shut out */
        // @ApiMember(Description="Whether it is shut out")
        /** @var bool */
        public bool $disabled=false,
        /** @var string|null */
        public ?string $dateCreated=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['systemId'])) $this->systemId = $o['systemId'];
        if (isset($o['networks'])) $this->networks = JsonConverters::fromArray('string', $o['networks']);
        if (isset($o['endpointIds'])) $this->endpointIds = JsonConverters::fromArray('string', $o['endpointIds']);
        if (isset($o['defaultEndpointId'])) $this->defaultEndpointId = $o['defaultEndpointId'];
        if (isset($o['tls'])) $this->tls = $o['tls'];
        if (isset($o['binds'])) $this->binds = $o['binds'];
        if (isset($o['rate'])) $this->rate = $o['rate'];
        if (isset($o['window'])) $this->window = $o['window'];
        if (isset($o['disabled'])) $this->disabled = $o['disabled'];
        if (isset($o['dateCreated'])) $this->dateCreated = $o['dateCreated'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->systemId)) $o['systemId'] = $this->systemId;
        if (isset($this->networks)) $o['networks'] = JsonConverters::toArray('string', $this->networks);
        if (isset($this->endpointIds)) $o['endpointIds'] = JsonConverters::toArray('string', $this->endpointIds);
        if (isset($this->defaultEndpointId)) $o['defaultEndpointId'] = $this->defaultEndpointId;
        if (isset($this->tls)) $o['tls'] = $this->tls;
        if (isset($this->binds)) $o['binds'] = $this->binds;
        if (isset($this->rate)) $o['rate'] = $this->rate;
        if (isset($this->window)) $o['window'] = $this->window;
        if (isset($this->disabled)) $o['disabled'] = $this->disabled;
        if (isset($this->dateCreated)) $o['dateCreated'] = $this->dateCreated;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description One file of an account. */
class FileInfo extends EntityInfo implements JsonSerializable
{
    public function __construct(
        ?string $id=null,
        ?string $dateCreated=null,
        ?string $dateLastModified=null,
        ?string $createdBy=null,
        ?string $lastModifiedBy=null,
        /** @var FileTypes|null */
        public ?FileTypes $type=null,
        /** @var string|null */
        public ?string $accountId=null,
        /** @var string|null */
        public ?string $customerId=null,
        /** @var string|null */
        public ?string $userId=null,
        /** @var string|null */
        public ?string $fileName=null,
        /** @description A link that opens the file for whoever has it, until it ends */
        // @ApiMember(Description="A link that opens the file for whoever has it, until it ends")
        /** @var string|null */
        public ?string $uri=null,
        /** @var string|null */
        public ?string $contentType=null,
        /** @description In bytes */
        // @ApiMember(Description="In bytes")
        /** @var int */
        public int $contentLength=0,
        /** @var string|null */
        public ?string $fromAddress=null,
        /** @var string|null */
        public ?string $toAddress=null
    ) {
        parent::__construct($id, $dateCreated, $dateLastModified, $createdBy, $lastModifiedBy);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['type'])) $this->type = JsonConverters::from('FileTypes', $o['type']);
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['userId'])) $this->userId = $o['userId'];
        if (isset($o['fileName'])) $this->fileName = $o['fileName'];
        if (isset($o['uri'])) $this->uri = $o['uri'];
        if (isset($o['contentType'])) $this->contentType = $o['contentType'];
        if (isset($o['contentLength'])) $this->contentLength = $o['contentLength'];
        if (isset($o['fromAddress'])) $this->fromAddress = $o['fromAddress'];
        if (isset($o['toAddress'])) $this->toAddress = $o['toAddress'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->type)) $o['type'] = JsonConverters::to('FileTypes', $this->type);
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->userId)) $o['userId'] = $this->userId;
        if (isset($this->fileName)) $o['fileName'] = $this->fileName;
        if (isset($this->uri)) $o['uri'] = $this->uri;
        if (isset($this->contentType)) $o['contentType'] = $this->contentType;
        if (isset($this->contentLength)) $o['contentLength'] = $this->contentLength;
        if (isset($this->fromAddress)) $o['fromAddress'] = $this->fromAddress;
        if (isset($this->toAddress)) $o['toAddress'] = $this->toAddress;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description How many segments a number may send a second, and a number or a connection a day. */
class LimitInfo implements JsonSerializable
{
    public function __construct(
        /** @description The ID of the endpoint or connection that is limited */
        // @ApiMember(Description="The ID of the endpoint or connection that is limited")
        /** @var string|null */
        public ?string $id=null,
        /** @description Whose it is; missing for a connection of the whole installation */
        // @ApiMember(Description="Whose it is; missing for a connection of the whole installation")
        /** @var string|null */
        public ?string $accountId=null,
        /** @description Whether it is a connection that is limited */
        // @ApiMember(Description="Whether it is a connection that is limited")
        /** @var bool */
        public bool $isConnection=false,
        /** @description Its number, address or name */
        // @ApiMember(Description="Its number, address or name")
        /** @var string|null */
        public ?string $name=null,
        /** @description Segments a second; missing without a limit */
        // @ApiMember(Description="Segments a second; missing without a limit")
        /** @var float|null */
        public ?float $ratePerSecond=null,
        /** @description Segments a day; missing without a limit */
        // @ApiMember(Description="Segments a day; missing without a limit")
        /** @var int|null */
        public ?int $dailyCap=null,
        /** @description Segments sent today, where there is a daily cap */
        // @ApiMember(Description="Segments sent today, where there is a daily cap")
        /** @var int|null */
        public ?int $sentToday=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['isConnection'])) $this->isConnection = $o['isConnection'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['ratePerSecond'])) $this->ratePerSecond = $o['ratePerSecond'];
        if (isset($o['dailyCap'])) $this->dailyCap = $o['dailyCap'];
        if (isset($o['sentToday'])) $this->sentToday = $o['sentToday'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->isConnection)) $o['isConnection'] = $this->isConnection;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->ratePerSecond)) $o['ratePerSecond'] = $this->ratePerSecond;
        if (isset($this->dailyCap)) $o['dailyCap'] = $this->dailyCap;
        if (isset($this->sentToday)) $o['sentToday'] = $this->sentToday;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Conversations, the one that moved last first. */
class ListConversationsResponse implements JsonSerializable
{
    public function __construct(
        /** @description The newest 1000 of them at most */
        // @ApiMember(Description="The newest 1000 of them at most")
        /** @var array<ConversationInfo>|null */
        public ?array $conversations=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['conversations'])) $this->conversations = JsonConverters::fromArray('ConversationInfo', $o['conversations']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->conversations)) $o['conversations'] = JsonConverters::toArray('ConversationInfo', $this->conversations);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description The events, the oldest first, and where to go on. */
class ListEventsResponse implements JsonSerializable
{
    public function __construct(
        /** @var array<EventInfo>|null */
        public ?array $events=null,
        /** @description Ask on with this as AfterEventId */
        // @ApiMember(Description="Ask on with this as AfterEventId")
        /** @var string|null */
        public ?string $lastEventId=null,
        /** @description Whether there is more already; ask on at once */
        // @ApiMember(Description="Whether there is more already; ask on at once")
        /** @var bool */
        public bool $hasMore=false,
        /** @description Whether events were missed that cannot be listed any more: load anew what you show */
        // @ApiMember(Description="Whether events were missed that cannot be listed any more: load anew what you show")
        /** @var bool */
        public bool $missed=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['events'])) $this->events = JsonConverters::fromArray('EventInfo', $o['events']);
        if (isset($o['lastEventId'])) $this->lastEventId = $o['lastEventId'];
        if (isset($o['hasMore'])) $this->hasMore = $o['hasMore'];
        if (isset($o['missed'])) $this->missed = $o['missed'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->events)) $o['events'] = JsonConverters::toArray('EventInfo', $this->events);
        if (isset($this->lastEventId)) $o['lastEventId'] = $this->lastEventId;
        if (isset($this->hasMore)) $o['hasMore'] = $this->hasMore;
        if (isset($this->missed)) $o['missed'] = $this->missed;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description One page of a list. */
/**
 * @template T
 */
class ListResponse implements JsonSerializable
{
    public array $genericArgs = [];
    public static function create(array $genericArgs=[]): ListResponse {
        $to = new ListResponse();
        $to->genericArgs = $genericArgs;
        return $to;
    }

    public function __construct(
        /** @var array<T>|null */
        public ?array $items=null,
        /** @var int */
        public int $totalCount=0,
        /** @var int */
        public int $totalPages=0,
        /** @var bool */
        public bool $hasMorePages=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['items'])) $this->items = JsonConverters::fromArray($this->genericArgs[0], $o['items']);
        if (isset($o['totalCount'])) $this->totalCount = $o['totalCount'];
        if (isset($o['totalPages'])) $this->totalPages = $o['totalPages'];
        if (isset($o['hasMorePages'])) $this->hasMorePages = $o['hasMorePages'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->items)) $o['items'] = JsonConverters::toArray($this->genericArgs[0], $this->items);
        if (isset($this->totalCount)) $o['totalCount'] = $this->totalCount;
        if (isset($this->totalPages)) $o['totalPages'] = $this->totalPages;
        if (isset($this->hasMorePages)) $o['hasMorePages'] = $this->hasMorePages;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Which messages were unread and are read now. */
class MarkReadResponse implements JsonSerializable
{
    public function __construct(
        /** @description How many messages were unread and are read now */
        // @ApiMember(Description="How many messages were unread and are read now")
        /** @var int */
        public int $numberMarked=0,
        /** @description Their IDs */
        // @ApiMember(Description="Their IDs")
        /** @var array<string>|null */
        public ?array $messageIds=null,
        /** @description How many are still unread because one call marks only so many; ask again */
        // @ApiMember(Description="How many are still unread because one call marks only so many; ask again")
        /** @var int */
        public int $remaining=0
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['numberMarked'])) $this->numberMarked = $o['numberMarked'];
        if (isset($o['messageIds'])) $this->messageIds = JsonConverters::fromArray('string', $o['messageIds']);
        if (isset($o['remaining'])) $this->remaining = $o['remaining'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->numberMarked)) $o['numberMarked'] = $this->numberMarked;
        if (isset($this->messageIds)) $o['messageIds'] = JsonConverters::toArray('string', $this->messageIds);
        if (isset($this->remaining)) $o['remaining'] = $this->remaining;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description How a text would be sent. */
class MessagePreview implements JsonSerializable
{
    public function __construct(
        /** @description The alphabet: GSM-7 or UCS-2 */
        // @ApiMember(Description="The alphabet: GSM-7 or UCS-2")
        /** @var string|null */
        public ?string $encoding=null,
        /** @description How many text messages a carrier counts it as */
        // @ApiMember(Description="How many text messages a carrier counts it as")
        /** @var int */
        public int $segments=0,
        /** @description Its length in septets (GSM-7) or UTF-16 code units (UCS-2) */
        // @ApiMember(Description="Its length in septets (GSM-7) or UTF-16 code units (UCS-2)")
        /** @var int */
        public int $units=0,
        /** @description How many of them fit into a segment of this text */
        // @ApiMember(Description="How many of them fit into a segment of this text")
        /** @var int */
        public int $perSegment=0,
        /** @description How many more fit into the last segment */
        // @ApiMember(Description="How many more fit into the last segment")
        /** @var int */
        public int $remaining=0,
        /** @description The text as it would be sent: smart encoding of the connection may change it */
        // @ApiMember(Description="The text as it would be sent: smart encoding of the connection may change it")
        /** @var string|null */
        public ?string $text=null,
        /** @description The characters that force it to be sent as UCS-2 */
        // @ApiMember(Description="The characters that force it to be sent as UCS-2")
        /** @var array<string>|null */
        public ?array $unfitCharacters=null,
        /** @description The address in its one spelling */
        // @ApiMember(Description="The address in its one spelling")
        /** @var string|null */
        public ?string $toAddress=null,
        /** @description The connection that it would go over */
        // @ApiMember(Description="The connection that it would go over")
        /** @var string|null */
        public ?string $connectionId=null,
        /** @description What all its segments cost by the route that it would take; missing without a route */
        // @ApiMember(Description="What all its segments cost by the route that it would take; missing without a route")
        /** @var float|null */
        public ?float $cost=null,
        /** @description Whether the recipient wants no messages from here */
        // @ApiMember(Description="Whether the recipient wants no messages from here")
        /** @var bool|null */
        public ?bool $optedOut=null,
        /** @description When quiet hours end that hold where the recipient is */
        // @ApiMember(Description="When quiet hours end that hold where the recipient is")
        /** @var string|null */
        public ?string $quietUntil=null,
        /** @description What its sender may want to know, as sentences */
        // @ApiMember(Description="What its sender may want to know, as sentences")
        /** @var array<string>|null */
        public ?array $warnings=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['encoding'])) $this->encoding = $o['encoding'];
        if (isset($o['segments'])) $this->segments = $o['segments'];
        if (isset($o['units'])) $this->units = $o['units'];
        if (isset($o['perSegment'])) $this->perSegment = $o['perSegment'];
        if (isset($o['remaining'])) $this->remaining = $o['remaining'];
        if (isset($o['text'])) $this->text = $o['text'];
        if (isset($o['unfitCharacters'])) $this->unfitCharacters = JsonConverters::fromArray('string', $o['unfitCharacters']);
        if (isset($o['toAddress'])) $this->toAddress = $o['toAddress'];
        if (isset($o['connectionId'])) $this->connectionId = $o['connectionId'];
        if (isset($o['cost'])) $this->cost = $o['cost'];
        if (isset($o['optedOut'])) $this->optedOut = $o['optedOut'];
        if (isset($o['quietUntil'])) $this->quietUntil = $o['quietUntil'];
        if (isset($o['warnings'])) $this->warnings = JsonConverters::fromArray('string', $o['warnings']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->encoding)) $o['encoding'] = $this->encoding;
        if (isset($this->segments)) $o['segments'] = $this->segments;
        if (isset($this->units)) $o['units'] = $this->units;
        if (isset($this->perSegment)) $o['perSegment'] = $this->perSegment;
        if (isset($this->remaining)) $o['remaining'] = $this->remaining;
        if (isset($this->text)) $o['text'] = $this->text;
        if (isset($this->unfitCharacters)) $o['unfitCharacters'] = JsonConverters::toArray('string', $this->unfitCharacters);
        if (isset($this->toAddress)) $o['toAddress'] = $this->toAddress;
        if (isset($this->connectionId)) $o['connectionId'] = $this->connectionId;
        if (isset($this->cost)) $o['cost'] = $this->cost;
        if (isset($this->optedOut)) $o['optedOut'] = $this->optedOut;
        if (isset($this->quietUntil)) $o['quietUntil'] = $this->quietUntil;
        if (isset($this->warnings)) $o['warnings'] = JsonConverters::toArray('string', $this->warnings);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A message and what became of it. */
class MessageStory implements JsonSerializable
{
    public function __construct(
        /** @var MessageInfo|null */
        public ?MessageInfo $message=null,
        /** @var MessageStatuses|null */
        public ?MessageStatuses $status=null,
        /** @var string|null */
        public ?string $conversationId=null,
        /** @var string|null */
        public ?string $sessionId=null,
        /** @description The connection to a carrier that it goes over */
        // @ApiMember(Description="The connection to a carrier that it goes over")
        /** @var string|null */
        public ?string $connectionId=null,
        /** @description How many text messages the carrier counts it as */
        // @ApiMember(Description="How many text messages the carrier counts it as")
        /** @var int */
        public int $segments=0,
        /** @description The alphabet it is sent in: GSM-7 or UCS-2 */
        // @ApiMember(Description="The alphabet it is sent in: GSM-7 or UCS-2")
        /** @var string|null */
        public ?string $encoding=null,
        /** @description The text as it is sent, where smart encoding changed it */
        // @ApiMember(Description="The text as it is sent, where smart encoding changed it")
        /** @var string|null */
        public ?string $sentText=null,
        /** @description The carrier's own ID of the message */
        // @ApiMember(Description="The carrier's own ID of the message")
        /** @var string|null */
        public ?string $carrierId=null,
        /** @description The kind of failure, of a message that failed or was not delivered */
        // @ApiMember(Description="The kind of failure, of a message that failed or was not delivered")
        /** @var string|null */
        public ?string $failure=null,
        /** @description What went wrong last, in words */
        // @ApiMember(Description="What went wrong last, in words")
        /** @var string|null */
        public ?string $error=null,
        /** @description Its place among the messages of its account that wait for the connection; the next one is 1 */
        // @ApiMember(Description="Its place among the messages of its account that wait for the connection; the next one is 1")
        /** @var int|null */
        public ?int $queuePosition=null,
        /** @description When it will be sent, as far as can be foreseen */
        // @ApiMember(Description="When it will be sent, as far as can be foreseen")
        /** @var string|null */
        public ?string $expectedSendDate=null,
        /** @description Why it has not been sent yet, or why its outcome is not known */
        // @ApiMember(Description="Why it has not been sent yet, or why its outcome is not known")
        /** @var string|null */
        public ?string $delayReason=null,
        /** @description When its present status ends at the latest */
        // @ApiMember(Description="When its present status ends at the latest")
        /** @var string|null */
        public ?string $deadline=null,
        /** @var array<MessageAttempt>|null */
        public ?array $attempts=null,
        /** @var array<MessageReceipt>|null */
        public ?array $receipts=null,
        /** @var array<MessageEvent>|null */
        public ?array $events=null,
        /** @description The files that go with it, or came with it */
        // @ApiMember(Description="The files that go with it, or came with it")
        /** @var array<FileInfo>|null */
        public ?array $files=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['message'])) $this->message = JsonConverters::from('MessageInfo', $o['message']);
        if (isset($o['status'])) $this->status = JsonConverters::from('MessageStatuses', $o['status']);
        if (isset($o['conversationId'])) $this->conversationId = $o['conversationId'];
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['connectionId'])) $this->connectionId = $o['connectionId'];
        if (isset($o['segments'])) $this->segments = $o['segments'];
        if (isset($o['encoding'])) $this->encoding = $o['encoding'];
        if (isset($o['sentText'])) $this->sentText = $o['sentText'];
        if (isset($o['carrierId'])) $this->carrierId = $o['carrierId'];
        if (isset($o['failure'])) $this->failure = $o['failure'];
        if (isset($o['error'])) $this->error = $o['error'];
        if (isset($o['queuePosition'])) $this->queuePosition = $o['queuePosition'];
        if (isset($o['expectedSendDate'])) $this->expectedSendDate = $o['expectedSendDate'];
        if (isset($o['delayReason'])) $this->delayReason = $o['delayReason'];
        if (isset($o['deadline'])) $this->deadline = $o['deadline'];
        if (isset($o['attempts'])) $this->attempts = JsonConverters::fromArray('MessageAttempt', $o['attempts']);
        if (isset($o['receipts'])) $this->receipts = JsonConverters::fromArray('MessageReceipt', $o['receipts']);
        if (isset($o['events'])) $this->events = JsonConverters::fromArray('MessageEvent', $o['events']);
        if (isset($o['files'])) $this->files = JsonConverters::fromArray('FileInfo', $o['files']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->message)) $o['message'] = JsonConverters::to('MessageInfo', $this->message);
        if (isset($this->status)) $o['status'] = JsonConverters::to('MessageStatuses', $this->status);
        if (isset($this->conversationId)) $o['conversationId'] = $this->conversationId;
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->connectionId)) $o['connectionId'] = $this->connectionId;
        if (isset($this->segments)) $o['segments'] = $this->segments;
        if (isset($this->encoding)) $o['encoding'] = $this->encoding;
        if (isset($this->sentText)) $o['sentText'] = $this->sentText;
        if (isset($this->carrierId)) $o['carrierId'] = $this->carrierId;
        if (isset($this->failure)) $o['failure'] = $this->failure;
        if (isset($this->error)) $o['error'] = $this->error;
        if (isset($this->queuePosition)) $o['queuePosition'] = $this->queuePosition;
        if (isset($this->expectedSendDate)) $o['expectedSendDate'] = $this->expectedSendDate;
        if (isset($this->delayReason)) $o['delayReason'] = $this->delayReason;
        if (isset($this->deadline)) $o['deadline'] = $this->deadline;
        if (isset($this->attempts)) $o['attempts'] = JsonConverters::toArray('MessageAttempt', $this->attempts);
        if (isset($this->receipts)) $o['receipts'] = JsonConverters::toArray('MessageReceipt', $this->receipts);
        if (isset($this->events)) $o['events'] = JsonConverters::toArray('MessageEvent', $this->events);
        if (isset($this->files)) $o['files'] = JsonConverters::toArray('FileInfo', $this->files);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description The new key; this is the only time that it is shown. */
class NewApiKeyResponse implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @description The key itself, for the header `Authorization: Bearer {key}` */
        // @ApiMember(Description="The key itself, for the header `Authorization: Bearer {key}`")
        /** @var string|null */
        public ?string $key=null,
        /** @var string|null */
        public ?string $accountId=null,
        /** @var string|null */
        public ?string $userId=null,
        /** @var string|null */
        public ?string $name=null,
        /** @var string|null */
        public ?string $hint=null,
        /** @var array<string>|null */
        public ?array $roles=null,
        /** @var string|null */
        public ?string $dateCreated=null,
        /** @var string|null */
        public ?string $expires=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['key'])) $this->key = $o['key'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['userId'])) $this->userId = $o['userId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['hint'])) $this->hint = $o['hint'];
        if (isset($o['roles'])) $this->roles = JsonConverters::fromArray('string', $o['roles']);
        if (isset($o['dateCreated'])) $this->dateCreated = $o['dateCreated'];
        if (isset($o['expires'])) $this->expires = $o['expires'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->key)) $o['key'] = $this->key;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->userId)) $o['userId'] = $this->userId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->hint)) $o['hint'] = $this->hint;
        if (isset($this->roles)) $o['roles'] = JsonConverters::toArray('string', $this->roles);
        if (isset($this->dateCreated)) $o['dateCreated'] = $this->dateCreated;
        if (isset($this->expires)) $o['expires'] = $this->expires;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description The new login; this is the only time that a password that was made for it is shown. */
class NewDoorLoginResponse extends DoorLoginInfo implements JsonSerializable
{
    public function __construct(
        ?string $id=null,
        ?string $accountId=null,
        ?DoorKinds $door=null,
        ?string $username=null,
        ?string $userId=null,
        ?string $endpointId=null,
        ?string $dateCreated=null,
        /** @description The password, where none was given */
        // @ApiMember(Description="The password, where none was given")
        /** @var string|null */
        public ?string $password=null
    ) {
        parent::__construct($id, $accountId, $door, $username, $userId, $endpointId, $dateCreated);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['password'])) $this->password = $o['password'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->password)) $o['password'] = $this->password;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description The new ESME; this is the only time that a password that was made for it is shown. */
class NewEsmeResponse extends EsmeInfo implements JsonSerializable
{
    public function __construct(
        ?string $id=null,
        ?string $accountId=null,
        ?string $systemId=null,
        ?array $networks=null,
        ?array $endpointIds=null,
        ?string $defaultEndpointId=null,
        bool $tls=false,
        int $binds=0,
        ?int $rate=null,
        int $window=0,
        bool $disabled=false,
        ?string $dateCreated=null,
        /** @description The password, where none was given */
        // @ApiMember(Description="The password, where none was given")
        /** @var string|null */
        public ?string $password=null
    ) {
        parent::__construct($id, $accountId, $systemId, $networks, $endpointIds, $defaultEndpointId, $tls, $binds, $rate, $window, $disabled, $dateCreated);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['password'])) $this->password = $o['password'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->password)) $o['password'] = $this->password;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description The new webhook; this is the only time that its secret is shown. */
class NewWebhookResponse implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $accountId=null,
        /** @var string|null */
        public ?string $url=null,
        /** @var array<string>|null */
        public ?array $kinds=null,
        /** @var string|null */
        public ?string $description=null,
        /** @description The secret that it signs with */
        // @ApiMember(Description="The secret that it signs with")
        /** @var string|null */
        public ?string $secret=null,
        /** @var string|null */
        public ?string $dateCreated=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['url'])) $this->url = $o['url'];
        if (isset($o['kinds'])) $this->kinds = JsonConverters::fromArray('string', $o['kinds']);
        if (isset($o['description'])) $this->description = $o['description'];
        if (isset($o['secret'])) $this->secret = $o['secret'];
        if (isset($o['dateCreated'])) $this->dateCreated = $o['dateCreated'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->url)) $o['url'] = $this->url;
        if (isset($this->kinds)) $o['kinds'] = JsonConverters::toArray('string', $this->kinds);
        if (isset($this->description)) $o['description'] = $this->description;
        if (isset($this->secret)) $o['secret'] = $this->secret;
        if (isset($this->dateCreated)) $o['dateCreated'] = $this->dateCreated;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description An endpoint that stands for several numbers, one of which writes to each recipient. */
class PoolInfo implements JsonSerializable
{
    public function __construct(
        /** @description What sending takes as EndpointId */
        // @ApiMember(Description="What sending takes as EndpointId")
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $accountId=null,
        /** @var string|null */
        public ?string $customerId=null,
        /** @var string|null */
        public ?string $name=null,
        /** @description Whether nothing can be sent from it */
        // @ApiMember(Description="Whether nothing can be sent from it")
        /** @var bool */
        public bool $disabled=false,
        /** @var array<PoolMember>|null */
        public ?array $members=null,
        /** @var string|null */
        public ?string $dateCreated=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['disabled'])) $this->disabled = $o['disabled'];
        if (isset($o['members'])) $this->members = JsonConverters::fromArray('PoolMember', $o['members']);
        if (isset($o['dateCreated'])) $this->dateCreated = $o['dateCreated'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->disabled)) $o['disabled'] = $this->disabled;
        if (isset($this->members)) $o['members'] = JsonConverters::toArray('PoolMember', $this->members);
        if (isset($this->dateCreated)) $o['dateCreated'] = $this->dateCreated;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description From where it is told again. */
class ReplayWebhookResponse implements JsonSerializable
{
    public function __construct(
        /** @description The number of the first event that is told again */
        // @ApiMember(Description="The number of the first event that is told again")
        /** @var int|null */
        public ?int $fromNumber=null,
        /** @var string|null */
        public ?string $deliveryId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['fromNumber'])) $this->fromNumber = $o['fromNumber'];
        if (isset($o['deliveryId'])) $this->deliveryId = $o['deliveryId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->fromNumber)) $o['fromNumber'] = $this->fromNumber;
        if (isset($this->deliveryId)) $o['deliveryId'] = $this->deliveryId;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Whose password it is; this is the only time that one that was made is shown. */
class RotateDoorPasswordResponse implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var DoorKinds|null */
        public ?DoorKinds $door=null,
        /** @var string|null */
        public ?string $username=null,
        /** @description The password, where none was given */
        // @ApiMember(Description="The password, where none was given")
        /** @var string|null */
        public ?string $password=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['door'])) $this->door = JsonConverters::from('DoorKinds', $o['door']);
        if (isset($o['username'])) $this->username = $o['username'];
        if (isset($o['password'])) $this->password = $o['password'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->door)) $o['door'] = JsonConverters::to('DoorKinds', $this->door);
        if (isset($this->username)) $o['username'] = $this->username;
        if (isset($this->password)) $o['password'] = $this->password;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Whose password it is; this is the only time that one that was made is shown. */
class RotateEsmePasswordResponse implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $systemId=null,
        /** @description The password, where none was given */
        // @ApiMember(Description="The password, where none was given")
        /** @var string|null */
        public ?string $password=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['systemId'])) $this->systemId = $o['systemId'];
        if (isset($o['password'])) $this->password = $o['password'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->systemId)) $o['systemId'] = $this->systemId;
        if (isset($this->password)) $o['password'] = $this->password;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description The new secret; this is the only time that it is shown. */
class RotateWebhookSecretResponse implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $secret=null,
        /** @description Until when the secret before it signs too */
        // @ApiMember(Description="Until when the secret before it signs too")
        /** @var string|null */
        public ?string $previousUntil=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['secret'])) $this->secret = $o['secret'];
        if (isset($o['previousUntil'])) $this->previousUntil = $o['previousUntil'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->secret)) $o['secret'] = $this->secret;
        if (isset($this->previousUntil)) $o['previousUntil'] = $this->previousUntil;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Messages that may go over a connection. */
class RouteInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @description Whose messages; missing for those of every account */
        // @ApiMember(Description="Whose messages; missing for those of every account")
        /** @var string|null */
        public ?string $accountId=null,
        /** @description The endpoint that sends them; missing for any */
        // @ApiMember(Description="The endpoint that sends them; missing for any")
        /** @var string|null */
        public ?string $endpointId=null,
        /** @description What their recipients' numbers begin with; missing for any number */
        // @ApiMember(Description="What their recipients' numbers begin with; missing for any number")
        /** @var string|null */
        public ?string $prefix=null,
        /** @var string|null */
        public ?string $connectionId=null,
        /** @description What people call the connection */
        // @ApiMember(Description="What people call the connection")
        /** @var string|null */
        public ?string $connectionName=null,
        /** @description Lower goes first */
        // @ApiMember(Description="Lower goes first")
        /** @var int */
        public int $priority=0,
        /** @description What a segment costs; among equals the cheapest goes first */
        // @ApiMember(Description="What a segment costs; among equals the cheapest goes first")
        /** @var float */
        public float $cost=0.0,
        /** @description Whether it does not count at all */
        // @ApiMember(Description="Whether it does not count at all")
        /** @var bool */
        public bool $disabled=false,
        /** @var string|null */
        public ?string $dateCreated=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['prefix'])) $this->prefix = $o['prefix'];
        if (isset($o['connectionId'])) $this->connectionId = $o['connectionId'];
        if (isset($o['connectionName'])) $this->connectionName = $o['connectionName'];
        if (isset($o['priority'])) $this->priority = $o['priority'];
        if (isset($o['cost'])) $this->cost = $o['cost'];
        if (isset($o['disabled'])) $this->disabled = $o['disabled'];
        if (isset($o['dateCreated'])) $this->dateCreated = $o['dateCreated'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->prefix)) $o['prefix'] = $this->prefix;
        if (isset($this->connectionId)) $o['connectionId'] = $this->connectionId;
        if (isset($this->connectionName)) $o['connectionName'] = $this->connectionName;
        if (isset($this->priority)) $o['priority'] = $this->priority;
        if (isset($this->cost)) $o['cost'] = $this->cost;
        if (isset($this->disabled)) $o['disabled'] = $this->disabled;
        if (isset($this->dateCreated)) $o['dateCreated'] = $this->dateCreated;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A message that will be sent later. */
class ScheduledMessage implements JsonSerializable
{
    public function __construct(
        /** @var MessageInfo|null */
        public ?MessageInfo $message=null,
        /** @var MessageStatuses|null */
        public ?MessageStatuses $status=null,
        /** @description When it will be sent, in UTC */
        // @ApiMember(Description="When it will be sent, in UTC")
        /** @var string|null */
        public ?string $sendAt=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['message'])) $this->message = JsonConverters::from('MessageInfo', $o['message']);
        if (isset($o['status'])) $this->status = JsonConverters::from('MessageStatuses', $o['status']);
        if (isset($o['sendAt'])) $this->sendAt = $o['sendAt'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->message)) $o['message'] = JsonConverters::to('MessageInfo', $this->message);
        if (isset($this->status)) $o['status'] = JsonConverters::to('MessageStatuses', $this->status);
        if (isset($this->sendAt)) $o['sendAt'] = $this->sendAt;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description One communication from its beginning to its end: here, a chat. */
class SessionInfo extends EntityInfo implements JsonSerializable
{
    public function __construct(
        ?string $id=null,
        ?string $dateCreated=null,
        ?string $dateLastModified=null,
        ?string $createdBy=null,
        ?string $lastModifiedBy=null,
        /** @var SessionDialState|null */
        public ?SessionDialState $dialState=null,
        /** @var SessionCallState|null */
        public ?SessionCallState $callState=null,
        /** @var SessionQueueStates|null */
        public ?SessionQueueStates $queueState=null,
        /** @var string|null */
        public ?string $accountId=null,
        /** @var string|null */
        public ?string $accountName=null,
        /** @var string|null */
        public ?string $customerId=null,
        /** @var array<CustomerBreadcrumb>|null */
        public ?array $customerBreadcrumb=null,
        /** @var string|null */
        public ?string $customerName=null,
        /** @var string|null */
        public ?string $endpointId=null,
        /** @var string|null */
        public ?string $endpointName=null,
        /** @var string|null */
        public ?string $dateCompleted=null,
        /** @var string|null */
        public ?string $destination=null,
        /** @var string|null */
        public ?string $toAddress=null,
        /** @var string|null */
        public ?string $fromAddress=null,
        /** @var string|null */
        public ?string $fromName=null,
        /** @var string|null */
        public ?string $answeredByName=null,
        /** @var string|null */
        public ?string $queueMemberId=null,
        /** @var FlowChannels|null */
        public ?FlowChannels $channel=null,
        /** @var bool */
        public bool $ended=false,
        /** @var string|null */
        public ?string $outcome=null,
        /** @var string|null */
        public ?string $callSid=null,
        /** @var string|null */
        public ?string $consoleData=null,
        /** @var string|null */
        public ?string $holdQueueName=null,
        /** @var string|null */
        public ?string $heldByUserId=null,
        /** @var SessionHoldReasons|null */
        public ?SessionHoldReasons $holdReason=null,
        /** @var string|null */
        public ?string $conferenceSid=null,
        /** @description Filled only by lists of sessions */
        // @ApiMember(Description="Filled only by lists of sessions")
        /** @var array<SessionLogInfo>|null */
        public ?array $log=null
    ) {
        parent::__construct($id, $dateCreated, $dateLastModified, $createdBy, $lastModifiedBy);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['dialState'])) $this->dialState = JsonConverters::from('SessionDialState', $o['dialState']);
        if (isset($o['callState'])) $this->callState = JsonConverters::from('SessionCallState', $o['callState']);
        if (isset($o['queueState'])) $this->queueState = JsonConverters::from('SessionQueueStates', $o['queueState']);
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['accountName'])) $this->accountName = $o['accountName'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['customerBreadcrumb'])) $this->customerBreadcrumb = JsonConverters::fromArray('CustomerBreadcrumb', $o['customerBreadcrumb']);
        if (isset($o['customerName'])) $this->customerName = $o['customerName'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['endpointName'])) $this->endpointName = $o['endpointName'];
        if (isset($o['dateCompleted'])) $this->dateCompleted = $o['dateCompleted'];
        if (isset($o['destination'])) $this->destination = $o['destination'];
        if (isset($o['toAddress'])) $this->toAddress = $o['toAddress'];
        if (isset($o['fromAddress'])) $this->fromAddress = $o['fromAddress'];
        if (isset($o['fromName'])) $this->fromName = $o['fromName'];
        if (isset($o['answeredByName'])) $this->answeredByName = $o['answeredByName'];
        if (isset($o['queueMemberId'])) $this->queueMemberId = $o['queueMemberId'];
        if (isset($o['channel'])) $this->channel = JsonConverters::from('FlowChannels', $o['channel']);
        if (isset($o['ended'])) $this->ended = $o['ended'];
        if (isset($o['outcome'])) $this->outcome = $o['outcome'];
        if (isset($o['callSid'])) $this->callSid = $o['callSid'];
        if (isset($o['consoleData'])) $this->consoleData = $o['consoleData'];
        if (isset($o['holdQueueName'])) $this->holdQueueName = $o['holdQueueName'];
        if (isset($o['heldByUserId'])) $this->heldByUserId = $o['heldByUserId'];
        if (isset($o['holdReason'])) $this->holdReason = JsonConverters::from('SessionHoldReasons', $o['holdReason']);
        if (isset($o['conferenceSid'])) $this->conferenceSid = $o['conferenceSid'];
        if (isset($o['log'])) $this->log = JsonConverters::fromArray('SessionLogInfo', $o['log']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->dialState)) $o['dialState'] = JsonConverters::to('SessionDialState', $this->dialState);
        if (isset($this->callState)) $o['callState'] = JsonConverters::to('SessionCallState', $this->callState);
        if (isset($this->queueState)) $o['queueState'] = JsonConverters::to('SessionQueueStates', $this->queueState);
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->accountName)) $o['accountName'] = $this->accountName;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->customerBreadcrumb)) $o['customerBreadcrumb'] = JsonConverters::toArray('CustomerBreadcrumb', $this->customerBreadcrumb);
        if (isset($this->customerName)) $o['customerName'] = $this->customerName;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->endpointName)) $o['endpointName'] = $this->endpointName;
        if (isset($this->dateCompleted)) $o['dateCompleted'] = $this->dateCompleted;
        if (isset($this->destination)) $o['destination'] = $this->destination;
        if (isset($this->toAddress)) $o['toAddress'] = $this->toAddress;
        if (isset($this->fromAddress)) $o['fromAddress'] = $this->fromAddress;
        if (isset($this->fromName)) $o['fromName'] = $this->fromName;
        if (isset($this->answeredByName)) $o['answeredByName'] = $this->answeredByName;
        if (isset($this->queueMemberId)) $o['queueMemberId'] = $this->queueMemberId;
        if (isset($this->channel)) $o['channel'] = JsonConverters::to('FlowChannels', $this->channel);
        if (isset($this->ended)) $o['ended'] = $this->ended;
        if (isset($this->outcome)) $o['outcome'] = $this->outcome;
        if (isset($this->callSid)) $o['callSid'] = $this->callSid;
        if (isset($this->consoleData)) $o['consoleData'] = $this->consoleData;
        if (isset($this->holdQueueName)) $o['holdQueueName'] = $this->holdQueueName;
        if (isset($this->heldByUserId)) $o['heldByUserId'] = $this->heldByUserId;
        if (isset($this->holdReason)) $o['holdReason'] = JsonConverters::to('SessionHoldReasons', $this->holdReason);
        if (isset($this->conferenceSid)) $o['conferenceSid'] = $this->conferenceSid;
        if (isset($this->log)) $o['log'] = JsonConverters::toArray('SessionLogInfo', $this->log);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A person who can sign in. */
class UserInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var bool */
        public bool $isAuthenticated=false,
        /** @var string|null */
        public ?string $firstName=null,
        /** @var string|null */
        public ?string $lastName=null,
        /** @var string|null */
        public ?string $name=null,
        /** @var string|null */
        public ?string $avatarUrl=null,
        /** @var string|null */
        public ?string $emailAddress=null,
        /** @description The roles of this sign-in; an API key may have fewer than its user */
        // @ApiMember(Description="The roles of this sign-in; an API key may have fewer than its user")
        /** @var array<string>|null */
        public ?array $roles=null,
        /** @description The accounts that this sign-in may use */
        // @ApiMember(Description="The accounts that this sign-in may use")
        /** @var array<string>|null */
        public ?array $accountIds=null,
        /** @description The names of the accounts, in the order of AccountIds */
        // @ApiMember(Description="The names of the accounts, in the order of AccountIds")
        /** @var array<string>|null */
        public ?array $accountNames=null,
        /** @var UserManagerAccess|null */
        public ?UserManagerAccess $managerAccess=null,
        /** @var array<DashboardPermissions>|null */
        public ?array $dashboardPermissions=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['isAuthenticated'])) $this->isAuthenticated = $o['isAuthenticated'];
        if (isset($o['firstName'])) $this->firstName = $o['firstName'];
        if (isset($o['lastName'])) $this->lastName = $o['lastName'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['avatarUrl'])) $this->avatarUrl = $o['avatarUrl'];
        if (isset($o['emailAddress'])) $this->emailAddress = $o['emailAddress'];
        if (isset($o['roles'])) $this->roles = JsonConverters::fromArray('string', $o['roles']);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['accountNames'])) $this->accountNames = JsonConverters::fromArray('string', $o['accountNames']);
        if (isset($o['managerAccess'])) $this->managerAccess = JsonConverters::from('UserManagerAccess', $o['managerAccess']);
        if (isset($o['dashboardPermissions'])) $this->dashboardPermissions = JsonConverters::fromArray('DashboardPermissions', $o['dashboardPermissions']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->isAuthenticated)) $o['isAuthenticated'] = $this->isAuthenticated;
        if (isset($this->firstName)) $o['firstName'] = $this->firstName;
        if (isset($this->lastName)) $o['lastName'] = $this->lastName;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->avatarUrl)) $o['avatarUrl'] = $this->avatarUrl;
        if (isset($this->emailAddress)) $o['emailAddress'] = $this->emailAddress;
        if (isset($this->roles)) $o['roles'] = JsonConverters::toArray('string', $this->roles);
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->accountNames)) $o['accountNames'] = JsonConverters::toArray('string', $this->accountNames);
        if (isset($this->managerAccess)) $o['managerAccess'] = JsonConverters::to('UserManagerAccess', $this->managerAccess);
        if (isset($this->dashboardPermissions)) $o['dashboardPermissions'] = JsonConverters::toArray('DashboardPermissions', $this->dashboardPermissions);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description A webhook: whom it tells what, and how it does. */
class WebhookInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $accountId=null,
        /** @var string|null */
        public ?string $url=null,
        /** @description The kinds of events that it is told; empty is all of them */
        // @ApiMember(Description="The kinds of events that it is told; empty is all of them")
        /** @var array<string>|null */
        public ?array $kinds=null,
        /** @var string|null */
        public ?string $description=null,
        /** @description The last characters of the secret, to tell it from others */
        // @ApiMember(Description="The last characters of the secret, to tell it from others")
        /** @var string|null */
        public ?string $secretHint=null,
        /** @var bool */
        public bool $disabled=false,
        /** @description Why it is disabled, in words */
        // @ApiMember(Description="Why it is disabled, in words")
        /** @var string|null */
        public ?string $disabledReason=null,
        /** @description Since when nothing was taken; missing while all is well */
        // @ApiMember(Description="Since when nothing was taken; missing while all is well")
        /** @var string|null */
        public ?string $failingSince=null,
        /** @description Until when it is left alone after failures */
        // @ApiMember(Description="Until when it is left alone after failures")
        /** @var string|null */
        public ?string $pausedUntil=null,
        /** @description The event from which it is still to be told, while it is not in step with the log */
        // @ApiMember(Description="The event from which it is still to be told, while it is not in step with the log")
        /** @var int|null */
        public ?int $behindFrom=null,
        /** @var string|null */
        public ?string $dateCreated=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['url'])) $this->url = $o['url'];
        if (isset($o['kinds'])) $this->kinds = JsonConverters::fromArray('string', $o['kinds']);
        if (isset($o['description'])) $this->description = $o['description'];
        if (isset($o['secretHint'])) $this->secretHint = $o['secretHint'];
        if (isset($o['disabled'])) $this->disabled = $o['disabled'];
        if (isset($o['disabledReason'])) $this->disabledReason = $o['disabledReason'];
        if (isset($o['failingSince'])) $this->failingSince = $o['failingSince'];
        if (isset($o['pausedUntil'])) $this->pausedUntil = $o['pausedUntil'];
        if (isset($o['behindFrom'])) $this->behindFrom = $o['behindFrom'];
        if (isset($o['dateCreated'])) $this->dateCreated = $o['dateCreated'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->url)) $o['url'] = $this->url;
        if (isset($this->kinds)) $o['kinds'] = JsonConverters::toArray('string', $this->kinds);
        if (isset($this->description)) $o['description'] = $this->description;
        if (isset($this->secretHint)) $o['secretHint'] = $this->secretHint;
        if (isset($this->disabled)) $o['disabled'] = $this->disabled;
        if (isset($this->disabledReason)) $o['disabledReason'] = $this->disabledReason;
        if (isset($this->failingSince)) $o['failingSince'] = $this->failingSince;
        if (isset($this->pausedUntil)) $o['pausedUntil'] = $this->pausedUntil;
        if (isset($this->behindFrom)) $o['behindFrom'] = $this->behindFrom;
        if (isset($this->dateCreated)) $o['dateCreated'] = $this->dateCreated;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Record that somebody wants no more messages; once is enough. */
// @Route("/opt-outs", "POST")
class AddOptOut implements IReturnVoid, JsonSerializable
{
    public function __construct(
        /** @description The address, as +15556667777 */
        // @ApiMember(Description="The address, as +15556667777", IsRequired=true)
        /** @var string|null */
        public ?string $address=null,
        /** @description The account; needed by who has several */
        // @ApiMember(Description="The account; needed by who has several")
        /** @var string|null */
        public ?string $accountId=null,
        /** @description The ID of an endpoint or pool; the whole account without */
        // @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
        /** @var string|null */
        public ?string $scope=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['address'])) $this->address = $o['address'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['scope'])) $this->scope = $o['scope'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->address)) $o['address'] = $this->address;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->scope)) $o['scope'] = $this->scope;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'AddOptOut'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Make no more messages of a bulk, and take back those that are not sent yet. */
// @Route("/bulks/{bulkId}", "DELETE")
// @Route("/bulks/{bulkId}/cancel", "POST")
#[Returns('BulkInfo')]
class CancelBulk implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the bulk */
        // @ApiMember(Description="The ID of the bulk", IsRequired=true)
        /** @var string|null */
        public ?string $bulkId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['bulkId'])) $this->bulkId = $o['bulkId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->bulkId)) $o['bulkId'] = $this->bulkId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'CancelBulk'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new BulkInfo(); }
}

/** @description Take back a message that has not been sent yet. */
// @Route("/messages/{messageId}", "DELETE")
// @Route("/messages/{messageId}/cancel", "POST")
class CancelMessage implements IReturnVoid, JsonSerializable
{
    public function __construct(
        /** @description The ID of the message */
        // @ApiMember(Description="The ID of the message", IsRequired=true)
        /** @var string|null */
        public ?string $messageId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['messageId'])) $this->messageId = $o['messageId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->messageId)) $o['messageId'] = $this->messageId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'CancelMessage'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Have an address told of texts no more. */
// @Route("/doors/listeners/{listenerId}", "DELETE")
class DeleteDoorListener implements IReturnVoid, JsonSerializable
{
    public function __construct(
        /** @description The ID of the listener */
        // @ApiMember(Description="The ID of the listener", IsRequired=true)
        /** @var string|null */
        public ?string $listenerId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['listenerId'])) $this->listenerId = $o['listenerId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->listenerId)) $o['listenerId'] = $this->listenerId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteDoorListener'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Delete a login of a front door. */
// @Route("/doors/logins/{loginId}", "DELETE")
class DeleteDoorLogin implements IReturnVoid, JsonSerializable
{
    public function __construct(
        /** @description The ID of the login */
        // @ApiMember(Description="The ID of the login", IsRequired=true)
        /** @var string|null */
        public ?string $loginId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['loginId'])) $this->loginId = $o['loginId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->loginId)) $o['loginId'] = $this->loginId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteDoorLogin'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Delete an ESME. */
// @Route("/esmes/{esmeId}", "DELETE")
class DeleteEsme implements IReturnVoid, JsonSerializable
{
    public function __construct(
        /** @description The ID of the ESME */
        // @ApiMember(Description="The ID of the ESME", IsRequired=true)
        /** @var string|null */
        public ?string $esmeId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['esmeId'])) $this->esmeId = $o['esmeId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->esmeId)) $o['esmeId'] = $this->esmeId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteEsme'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Remove a file: its links open nothing any more, and messages show it no more. */
// @Route("/files/{fileId}", "DELETE")
class DeleteFile implements IReturnVoid, JsonSerializable
{
    public function __construct(
        /** @description The ID of the file */
        // @ApiMember(Description="The ID of the file", IsRequired=true)
        /** @var string|null */
        public ?string $fileId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['fileId'])) $this->fileId = $o['fileId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->fileId)) $o['fileId'] = $this->fileId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteFile'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Lift every limit of a number or a connection. */
// @Route("/limits/{limitedId}", "DELETE")
class DeleteLimit implements IReturnVoid, JsonSerializable
{
    public function __construct(
        /** @description The ID of the endpoint or connection */
        // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
        /** @var string|null */
        public ?string $limitedId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['limitedId'])) $this->limitedId = $o['limitedId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->limitedId)) $o['limitedId'] = $this->limitedId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteLimit'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Delete a pool of senders. */
// @Route("/pools/{poolId}", "DELETE")
class DeletePool implements IReturnVoid, JsonSerializable
{
    public function __construct(
        /** @description The ID of the pool */
        // @ApiMember(Description="The ID of the pool", IsRequired=true)
        /** @var string|null */
        public ?string $poolId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['poolId'])) $this->poolId = $o['poolId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->poolId)) $o['poolId'] = $this->poolId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeletePool'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Delete a route. */
// @Route("/routes/{routeId}", "DELETE")
class DeleteRoute implements IReturnVoid, JsonSerializable
{
    public function __construct(
        /** @description The ID of the route */
        // @ApiMember(Description="The ID of the route", IsRequired=true)
        /** @var string|null */
        public ?string $routeId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['routeId'])) $this->routeId = $o['routeId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->routeId)) $o['routeId'] = $this->routeId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteRoute'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Delete a webhook. */
// @Route("/webhooks/{webhookId}", "DELETE")
class DeleteWebhook implements IReturnVoid, JsonSerializable
{
    public function __construct(
        /** @description The ID of the webhook */
        // @ApiMember(Description="The ID of the webhook", IsRequired=true)
        /** @var string|null */
        public ?string $webhookId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['webhookId'])) $this->webhookId = $o['webhookId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->webhookId)) $o['webhookId'] = $this->webhookId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteWebhook'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description End a session. The other party's next message opens it again, or a new one. */
// @Route("/sessions/{sessionId}", "DELETE")
class EndSession implements IReturnVoid, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session", IsRequired=true)
        /** @var string|null */
        public ?string $sessionId=null,
        /** @description The local ID of the call; a chat has none, so it is not looked at */
        // @ApiMember(Description="The local ID of the call; a chat has none, so it is not looked at")
        /** @var string|null */
        public ?string $callSid=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['callSid'])) $this->callSid = $o['callSid'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->callSid)) $o['callSid'] = $this->callSid;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'EndSession'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Ask who is signed in. */
// @Route("/auth/status", "GET")
#[Returns('UserInfo')]
class GetAuthStatus implements IReturn, JsonSerializable
{
    public function __construct(
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetAuthStatus'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new UserInfo(); }
}

/** @description Read a bulk, and how many of its messages have each status. */
// @Route("/bulks/{bulkId}", "GET")
#[Returns('BulkProgress')]
class GetBulk implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the bulk */
        // @ApiMember(Description="The ID of the bulk", IsRequired=true)
        /** @var string|null */
        public ?string $bulkId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['bulkId'])) $this->bulkId = $o['bulkId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->bulkId)) $o['bulkId'] = $this->bulkId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetBulk'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new BulkProgress(); }
}

/** @description Retrieve who is told of the texts of an endpoint. */
// @Route("/doors/listeners/{listenerId}", "GET")
#[Returns('DoorListenerInfo')]
class GetDoorListener implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the listener */
        // @ApiMember(Description="The ID of the listener", IsRequired=true)
        /** @var string|null */
        public ?string $listenerId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['listenerId'])) $this->listenerId = $o['listenerId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->listenerId)) $o['listenerId'] = $this->listenerId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetDoorListener'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new DoorListenerInfo(); }
}

/** @description Retrieve a login of a front door. */
// @Route("/doors/logins/{loginId}", "GET")
#[Returns('DoorLoginInfo')]
class GetDoorLogin implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the login */
        // @ApiMember(Description="The ID of the login", IsRequired=true)
        /** @var string|null */
        public ?string $loginId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['loginId'])) $this->loginId = $o['loginId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->loginId)) $o['loginId'] = $this->loginId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetDoorLogin'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new DoorLoginInfo(); }
}

/** @description Retrieve an ESME. */
// @Route("/esmes/{esmeId}", "GET")
#[Returns('EsmeInfo')]
class GetEsme implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the ESME */
        // @ApiMember(Description="The ID of the ESME", IsRequired=true)
        /** @var string|null */
        public ?string $esmeId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['esmeId'])) $this->esmeId = $o['esmeId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->esmeId)) $o['esmeId'] = $this->esmeId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetEsme'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new EsmeInfo(); }
}

/** @description Read what is known of a file; its `uri` opens the content for a time. */
// @Route("/files/{fileId}", "GET")
#[Returns('FileInfo')]
class GetFile implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the file */
        // @ApiMember(Description="The ID of the file", IsRequired=true)
        /** @var string|null */
        public ?string $fileId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['fileId'])) $this->fileId = $o['fileId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->fileId)) $o['fileId'] = $this->fileId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetFile'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new FileInfo(); }
}

/** @description Read what limits a number or a connection. */
// @Route("/limits/{limitedId}", "GET")
#[Returns('LimitInfo')]
class GetLimit implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the endpoint or connection */
        // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
        /** @var string|null */
        public ?string $limitedId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['limitedId'])) $this->limitedId = $o['limitedId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->limitedId)) $o['limitedId'] = $this->limitedId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetLimit'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new LimitInfo(); }
}

/** @description Read one message with the story of its delivery. */
// @Route("/messages/{messageId}", "GET")
#[Returns('MessageStory')]
class GetMessage implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the message */
        // @ApiMember(Description="The ID of the message", IsRequired=true)
        /** @var string|null */
        public ?string $messageId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['messageId'])) $this->messageId = $o['messageId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->messageId)) $o['messageId'] = $this->messageId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetMessage'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new MessageStory(); }
}

/** @description Read one pool of senders. */
// @Route("/pools/{poolId}", "GET")
#[Returns('PoolInfo')]
class GetPool implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the pool */
        // @ApiMember(Description="The ID of the pool", IsRequired=true)
        /** @var string|null */
        public ?string $poolId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['poolId'])) $this->poolId = $o['poolId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->poolId)) $o['poolId'] = $this->poolId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetPool'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new PoolInfo(); }
}

/** @description Read one route. */
// @Route("/routes/{routeId}", "GET")
#[Returns('RouteInfo')]
class GetRoute implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the route */
        // @ApiMember(Description="The ID of the route", IsRequired=true)
        /** @var string|null */
        public ?string $routeId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['routeId'])) $this->routeId = $o['routeId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->routeId)) $o['routeId'] = $this->routeId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetRoute'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new RouteInfo(); }
}

/** @description Retrieve one session; its log is empty, only lists have it. */
// @Route("/sessions/{sessionId}", "GET")
#[Returns('SessionInfo')]
class GetSession implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session */
        // @ApiMember(Description="The ID of the session", IsRequired=true)
        /** @var string|null */
        public ?string $sessionId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetSession'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new SessionInfo(); }
}

/** @description Read one webhook. */
// @Route("/webhooks/{webhookId}", "GET")
#[Returns('WebhookInfo')]
class GetWebhook implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the webhook */
        // @ApiMember(Description="The ID of the webhook", IsRequired=true)
        /** @var string|null */
        public ?string $webhookId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['webhookId'])) $this->webhookId = $o['webhookId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->webhookId)) $o['webhookId'] = $this->webhookId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetWebhook'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new WebhookInfo(); }
}

/** @description List API keys. */
// @Route("/keys", "GET")
#[Returns('ListResponse')]
/**
 * @template ListRequest of ApiKeyInfo
 */
class ListApiKeys extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        int $countPerPage=0,
        bool $all=false,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only the keys of these accounts */
        // @ApiMember(Description="Only the keys of these accounts")
        /** @var array<string>|null */
        public ?array $accountIds=null,
        /** @description Only the keys of this user */
        // @ApiMember(Description="Only the keys of this user")
        /** @var string|null */
        public ?string $userId=null,
        /** @description Also the keys that were revoked */
        // @ApiMember(Description="Also the keys that were revoked")
        /** @var bool */
        public bool $includeRevoked=false
    ) {
        parent::__construct($page, $countPerPage, $all, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['userId'])) $this->userId = $o['userId'];
        if (isset($o['includeRevoked'])) $this->includeRevoked = $o['includeRevoked'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->userId)) $o['userId'] = $this->userId;
        if (isset($this->includeRevoked)) $o['includeRevoked'] = $this->includeRevoked;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListApiKeys'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['ApiKeyInfo']); }
}

/** @description Retrieve the recipients of a bulk with what became of each; as CSV it is the report. */
// @Route("/bulks/{bulkId}/results", "GET")
#[Returns('ListResponse')]
/**
 * @template ListRequest of BulkResult
 */
class ListBulkResults extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        int $countPerPage=0,
        bool $all=false,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description The ID of the bulk */
        // @ApiMember(Description="The ID of the bulk", IsRequired=true)
        /** @var string|null */
        public ?string $bulkId=null
    ) {
        parent::__construct($page, $countPerPage, $all, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['bulkId'])) $this->bulkId = $o['bulkId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->bulkId)) $o['bulkId'] = $this->bulkId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListBulkResults'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['BulkResult']); }
}

/** @description Retrieve a list of bulks. */
// @Route("/bulks", "GET")
#[Returns('ListResponse')]
/**
 * @template ListRequest of BulkInfo
 */
class ListBulks extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        int $countPerPage=0,
        bool $all=false,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Return only bulks of these accounts */
        // @ApiMember(Description="Return only bulks of these accounts")
        /** @var array<string>|null */
        public ?array $accountIds=null,
        /** @description Return only bulks of these customers, and of the customers below them */
        // @ApiMember(Description="Return only bulks of these customers, and of the customers below them")
        /** @var array<string>|null */
        public ?array $customerIds=null
    ) {
        parent::__construct($page, $countPerPage, $all, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['customerIds'])) $this->customerIds = JsonConverters::fromArray('string', $o['customerIds']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->customerIds)) $o['customerIds'] = JsonConverters::toArray('string', $this->customerIds);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListBulks'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['BulkInfo']); }
}

/** @description Retrieve a list of conversations, each with its most recent message. */
// @Route("/conversations", "GET")
#[Returns('ListConversationsResponse')]
class ListConversations implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description Return only conversations of these accounts */
        // @ApiMember(Description="Return only conversations of these accounts")
        /** @var array<string>|null */
        public ?array $accountIds=null,
        /** @description Return only conversations of these endpoints */
        // @ApiMember(Description="Return only conversations of these endpoints")
        /** @var array<string>|null */
        public ?array $endpointIds=null,
        /** @description Return only conversations of these customers, and of the customers below them */
        // @ApiMember(Description="Return only conversations of these customers, and of the customers below them")
        /** @var array<string>|null */
        public ?array $customerIds=null,
        /** @description Return only conversations whose most recent message is of this date or later, in ISO 8601 */
        // @ApiMember(Description="Return only conversations whose most recent message is of this date or later, in ISO 8601")
        /** @var string|null */
        public ?string $afterDate=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['endpointIds'])) $this->endpointIds = JsonConverters::fromArray('string', $o['endpointIds']);
        if (isset($o['customerIds'])) $this->customerIds = JsonConverters::fromArray('string', $o['customerIds']);
        if (isset($o['afterDate'])) $this->afterDate = $o['afterDate'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->endpointIds)) $o['endpointIds'] = JsonConverters::toArray('string', $this->endpointIds);
        if (isset($this->customerIds)) $o['customerIds'] = JsonConverters::toArray('string', $this->customerIds);
        if (isset($this->afterDate)) $o['afterDate'] = $this->afterDate;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListConversations'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new ListConversationsResponse(); }
}

/** @description List who is told of texts that come in, in another platform's form. */
// @Route("/doors/listeners", "GET")
#[Returns('ListResponse')]
/**
 * @template ListRequest of DoorListenerInfo
 */
class ListDoorListeners extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        int $countPerPage=0,
        bool $all=false,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only those of these accounts */
        // @ApiMember(Description="Only those of these accounts")
        /** @var array<string>|null */
        public ?array $accountIds=null,
        /** @description Only those of these endpoints */
        // @ApiMember(Description="Only those of these endpoints")
        /** @var array<string>|null */
        public ?array $endpointIds=null,
        /** @description Only those that are told in this form */
        // @ApiMember(Description="Only those that are told in this form")
        /** @var ListenerForms|null */
        public ?ListenerForms $form=null
    ) {
        parent::__construct($page, $countPerPage, $all, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['endpointIds'])) $this->endpointIds = JsonConverters::fromArray('string', $o['endpointIds']);
        if (isset($o['form'])) $this->form = JsonConverters::from('ListenerForms', $o['form']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->endpointIds)) $o['endpointIds'] = JsonConverters::toArray('string', $this->endpointIds);
        if (isset($this->form)) $o['form'] = JsonConverters::to('ListenerForms', $this->form);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListDoorListeners'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['DoorListenerInfo']); }
}

/** @description List logins of front doors. */
// @Route("/doors/logins", "GET")
#[Returns('ListResponse')]
/**
 * @template ListRequest of DoorLoginInfo
 */
class ListDoorLogins extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        int $countPerPage=0,
        bool $all=false,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only the logins of these accounts */
        // @ApiMember(Description="Only the logins of these accounts")
        /** @var array<string>|null */
        public ?array $accountIds=null,
        /** @description Only those of this door */
        // @ApiMember(Description="Only those of this door")
        /** @var DoorKinds|null */
        public ?DoorKinds $door=null
    ) {
        parent::__construct($page, $countPerPage, $all, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['door'])) $this->door = JsonConverters::from('DoorKinds', $o['door']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->door)) $o['door'] = JsonConverters::to('DoorKinds', $this->door);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListDoorLogins'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['DoorLoginInfo']); }
}

/** @description List ESMEs. */
// @Route("/esmes", "GET")
#[Returns('ListResponse')]
/**
 * @template ListRequest of EsmeInfo
 */
class ListEsmes extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        int $countPerPage=0,
        bool $all=false,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only the ESMEs of these accounts */
        // @ApiMember(Description="Only the ESMEs of these accounts")
        /** @var array<string>|null */
        public ?array $accountIds=null,
        /** @description Only those that are shut out */
        // @ApiMember(Description="Only those that are shut out")
        /** @var bool */
        public bool $onlyDisabled=false
    ) {
        parent::__construct($page, $countPerPage, $all, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['onlyDisabled'])) $this->onlyDisabled = $o['onlyDisabled'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->onlyDisabled)) $o['onlyDisabled'] = $this->onlyDisabled;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListEsmes'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['EsmeInfo']); }
}

/** @description List what has happened since an event: the same that /event-stream tells as it happens. */
// @Route("/events", "GET")
#[Returns('ListEventsResponse')]
class ListEvents implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The last event that is known; if it is missing, only the ID of the newest one is returned */
        // @ApiMember(Description="The last event that is known; if it is missing, only the ID of the newest one is returned")
        /** @var string|null */
        public ?string $afterEventId=null,
        /** @description Return only events of these accounts */
        // @ApiMember(Description="Return only events of these accounts")
        /** @var array<string>|null */
        public ?array $accountIds=null,
        /** @description How many lines of the log to read, from 1 to 1000 */
        // @ApiMember(Description="How many lines of the log to read, from 1 to 1000")
        /** @var int */
        public int $count=0
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['afterEventId'])) $this->afterEventId = $o['afterEventId'];
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['count'])) $this->count = $o['count'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->afterEventId)) $o['afterEventId'] = $this->afterEventId;
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->count)) $o['count'] = $this->count;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListEvents'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return new ListEventsResponse(); }
}

/** @description Retrieve a list of files. */
// @Route("/files", "GET")
#[Returns('ListResponse')]
/**
 * @template ListRequest of FileInfo
 */
class ListFiles extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        int $countPerPage=0,
        bool $all=false,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Return only files of these accounts */
        // @ApiMember(Description="Return only files of these accounts")
        /** @var array<string>|null */
        public ?array $accountIds=null,
        /** @description Return only files of these customers, and of the customers below them */
        // @ApiMember(Description="Return only files of these customers, and of the customers below them")
        /** @var array<string>|null */
        public ?array $customerIds=null,
        /** @description Text that the name must contain */
        // @ApiMember(Description="Text that the name must contain")
        /** @var string|null */
        public ?string $fileName=null,
        /** @description Text that the content type must contain */
        // @ApiMember(Description="Text that the content type must contain")
        /** @var string|null */
        public ?string $contentType=null,
        /** @description Return only files of this type */
        // @ApiMember(Description="Return only files of this type")
        /** @var FileTypes|null */
        public ?FileTypes $type=null,
        /** @description The first day of creation, YYYY-MM-DD in UTC */
        // @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
        /** @var string|null */
        public ?string $dateCreatedStart=null,
        /** @description The last day of creation, YYYY-MM-DD in UTC */
        // @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
        /** @var string|null */
        public ?string $dateCreatedEnd=null,
        /** @description Return only what this user uploaded */
        // @ApiMember(Description="Return only what this user uploaded")
        /** @var string|null */
        public ?string $userId=null
    ) {
        parent::__construct($page, $countPerPage, $all, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['customerIds'])) $this->customerIds = JsonConverters::fromArray('string', $o['customerIds']);
        if (isset($o['fileName'])) $this->fileName = $o['fileName'];
        if (isset($o['contentType'])) $this->contentType = $o['contentType'];
        if (isset($o['type'])) $this->type = JsonConverters::from('FileTypes', $o['type']);
        if (isset($o['dateCreatedStart'])) $this->dateCreatedStart = $o['dateCreatedStart'];
        if (isset($o['dateCreatedEnd'])) $this->dateCreatedEnd = $o['dateCreatedEnd'];
        if (isset($o['userId'])) $this->userId = $o['userId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->customerIds)) $o['customerIds'] = JsonConverters::toArray('string', $this->customerIds);
        if (isset($this->fileName)) $o['fileName'] = $this->fileName;
        if (isset($this->contentType)) $o['contentType'] = $this->contentType;
        if (isset($this->type)) $o['type'] = JsonConverters::to('FileTypes', $this->type);
        if (isset($this->dateCreatedStart)) $o['dateCreatedStart'] = $this->dateCreatedStart;
        if (isset($this->dateCreatedEnd)) $o['dateCreatedEnd'] = $this->dateCreatedEnd;
        if (isset($this->userId)) $o['userId'] = $this->userId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListFiles'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['FileInfo']); }
}

/** @description List limits. */
// @Route("/limits", "GET")
#[Returns('ListResponse')]
/**
 * @template ListRequest of LimitInfo
 */
class ListLimits extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        int $countPerPage=0,
        bool $all=false,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only the limits of these accounts, without those of the installation's connections */
        // @ApiMember(Description="Only the limits of these accounts, without those of the installation's connections")
        /** @var array<string>|null */
        public ?array $accountIds=null
    ) {
        parent::__construct($page, $countPerPage, $all, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListLimits'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['LimitInfo']); }
}

/** @description Retrieve a list of messages, sent and received. */
// @Route("/messages", "GET")
#[Returns('ListResponse')]
/**
 * @template ListRequest of MessageInfo
 */
class ListMessages extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        int $countPerPage=0,
        bool $all=false,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Return only messages of these accounts */
        // @ApiMember(Description="Return only messages of these accounts")
        /** @var array<string>|null */
        public ?array $accountIds=null,
        /** @description Return only messages of these customers, and of the customers below them */
        // @ApiMember(Description="Return only messages of these customers, and of the customers below them")
        /** @var array<string>|null */
        public ?array $customerIds=null,
        /** @description Return only messages of these endpoints */
        // @ApiMember(Description="Return only messages of these endpoints")
        /** @var array<string>|null */
        public ?array $endpointIds=null,
        /** @description Return only messages of these conversations */
        // @ApiMember(Description="Return only messages of these conversations")
        /** @var array<string>|null */
        public ?array $conversationIds=null,
        /** @description Return only messages after this date, in ISO 8601; UTC when it names no time zone */
        // @ApiMember(Description="Return only messages after this date, in ISO 8601; UTC when it names no time zone")
        /** @var string|null */
        public ?string $afterDate=null
    ) {
        parent::__construct($page, $countPerPage, $all, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['customerIds'])) $this->customerIds = JsonConverters::fromArray('string', $o['customerIds']);
        if (isset($o['endpointIds'])) $this->endpointIds = JsonConverters::fromArray('string', $o['endpointIds']);
        if (isset($o['conversationIds'])) $this->conversationIds = JsonConverters::fromArray('string', $o['conversationIds']);
        if (isset($o['afterDate'])) $this->afterDate = $o['afterDate'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->customerIds)) $o['customerIds'] = JsonConverters::toArray('string', $this->customerIds);
        if (isset($this->endpointIds)) $o['endpointIds'] = JsonConverters::toArray('string', $this->endpointIds);
        if (isset($this->conversationIds)) $o['conversationIds'] = JsonConverters::toArray('string', $this->conversationIds);
        if (isset($this->afterDate)) $o['afterDate'] = $this->afterDate;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListMessages'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['MessageInfo']); }
}

/** @description Retrieve a list of those who want no more messages. */
// @Route("/opt-outs", "GET")
#[Returns('ListResponse')]
/**
 * @template ListRequest of OptOutInfo
 */
class ListOptOuts extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        int $countPerPage=0,
        bool $all=false,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Return only those of these accounts */
        // @ApiMember(Description="Return only those of these accounts")
        /** @var array<string>|null */
        public ?array $accountIds=null,
        /** @description Text that the address must contain */
        // @ApiMember(Description="Text that the address must contain")
        /** @var string|null */
        public ?string $address=null
    ) {
        parent::__construct($page, $countPerPage, $all, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['address'])) $this->address = $o['address'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->address)) $o['address'] = $this->address;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListOptOuts'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['OptOutInfo']); }
}

/** @description List who hears from which number of a pool. */
// @Route("/pools/{poolId}/recipients", "GET")
#[Returns('ListResponse')]
/**
 * @template ListRequest of PoolRecipient
 */
class ListPoolRecipients extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        int $countPerPage=0,
        bool $all=false,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description The ID of the pool */
        // @ApiMember(Description="The ID of the pool", IsRequired=true)
        /** @var string|null */
        public ?string $poolId=null,
        /** @description Only those who hear from this number */
        // @ApiMember(Description="Only those who hear from this number")
        /** @var string|null */
        public ?string $endpointId=null,
        /** @description Text that the address must contain */
        // @ApiMember(Description="Text that the address must contain")
        /** @var string|null */
        public ?string $address=null
    ) {
        parent::__construct($page, $countPerPage, $all, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['poolId'])) $this->poolId = $o['poolId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['address'])) $this->address = $o['address'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->poolId)) $o['poolId'] = $this->poolId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->address)) $o['address'] = $this->address;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListPoolRecipients'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['PoolRecipient']); }
}

/** @description List pools of senders. */
// @Route("/pools", "GET")
#[Returns('ListResponse')]
/**
 * @template ListRequest of PoolInfo
 */
class ListPools extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        int $countPerPage=0,
        bool $all=false,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only the pools of these accounts */
        // @ApiMember(Description="Only the pools of these accounts")
        /** @var array<string>|null */
        public ?array $accountIds=null,
        /** @description Only pools for which this number writes */
        // @ApiMember(Description="Only pools for which this number writes")
        /** @var string|null */
        public ?string $endpointId=null
    ) {
        parent::__construct($page, $countPerPage, $all, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListPools'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['PoolInfo']); }
}

/** @description List routes. */
// @Route("/routes", "GET")
#[Returns('ListResponse')]
/**
 * @template ListRequest of RouteInfo
 */
class ListRoutes extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        int $countPerPage=0,
        bool $all=false,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only the routes of these accounts, without those for every account */
        // @ApiMember(Description="Only the routes of these accounts, without those for every account")
        /** @var array<string>|null */
        public ?array $accountIds=null,
        /** @description Only routes over this connection */
        // @ApiMember(Description="Only routes over this connection")
        /** @var string|null */
        public ?string $connectionId=null,
        /** @description Only routes of this endpoint */
        // @ApiMember(Description="Only routes of this endpoint")
        /** @var string|null */
        public ?string $endpointId=null,
        /** @description What the prefix must begin with, as +44 */
        // @ApiMember(Description="What the prefix must begin with, as +44")
        /** @var string|null */
        public ?string $prefix=null
    ) {
        parent::__construct($page, $countPerPage, $all, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['connectionId'])) $this->connectionId = $o['connectionId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['prefix'])) $this->prefix = $o['prefix'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->connectionId)) $o['connectionId'] = $this->connectionId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->prefix)) $o['prefix'] = $this->prefix;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListRoutes'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['RouteInfo']); }
}

/** @description Retrieve a list of sessions. */
// @Route("/sessions", "GET")
#[Returns('ListResponse')]
/**
 * @template ListRequest of SessionInfo
 */
class ListSessions extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        int $countPerPage=0,
        bool $all=false,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Return only sessions of these accounts */
        // @ApiMember(Description="Return only sessions of these accounts")
        /** @var array<string>|null */
        public ?array $accountIds=null,
        /** @description Search the archive, which has the sessions that ended more than 15 days ago, and nothing else */
        // @ApiMember(Description="Search the archive, which has the sessions that ended more than 15 days ago, and nothing else")
        /** @var bool */
        public bool $searchArchive=false,
        /** @description The first day of creation, YYYY-MM-DD in UTC */
        // @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
        /** @var string|null */
        public ?string $startDate=null,
        /** @description The last day of creation, YYYY-MM-DD in UTC */
        // @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
        /** @var string|null */
        public ?string $endDate=null,
        /** @description Return only sessions of these customers, and of the customers below them */
        // @ApiMember(Description="Return only sessions of these customers, and of the customers below them")
        /** @var array<string>|null */
        public ?array $customerIds=null,
        /** @description Return only sessions of these endpoints */
        // @ApiMember(Description="Return only sessions of these endpoints")
        /** @var array<string>|null */
        public ?array $endpointIds=null,
        /** @description Text that the address of the beginner must contain */
        // @ApiMember(Description="Text that the address of the beginner must contain")
        /** @var string|null */
        public ?string $from=null,
        /** @description Text that the address of the other side must contain */
        // @ApiMember(Description="Text that the address of the other side must contain")
        /** @var string|null */
        public ?string $to=null,
        /** @description Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened */
        // @ApiMember(Description="Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened")
        /** @var string|null */
        public ?string $log=null,
        /** @description Return only children of this session; a chat has none, so the list is empty then */
        // @ApiMember(Description="Return only children of this session; a chat has none, so the list is empty then")
        /** @var string|null */
        public ?string $parentSessionId=null
    ) {
        parent::__construct($page, $countPerPage, $all, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['searchArchive'])) $this->searchArchive = $o['searchArchive'];
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['endDate'])) $this->endDate = $o['endDate'];
        if (isset($o['customerIds'])) $this->customerIds = JsonConverters::fromArray('string', $o['customerIds']);
        if (isset($o['endpointIds'])) $this->endpointIds = JsonConverters::fromArray('string', $o['endpointIds']);
        if (isset($o['from'])) $this->from = $o['from'];
        if (isset($o['to'])) $this->to = $o['to'];
        if (isset($o['log'])) $this->log = $o['log'];
        if (isset($o['parentSessionId'])) $this->parentSessionId = $o['parentSessionId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->searchArchive)) $o['searchArchive'] = $this->searchArchive;
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->endDate)) $o['endDate'] = $this->endDate;
        if (isset($this->customerIds)) $o['customerIds'] = JsonConverters::toArray('string', $this->customerIds);
        if (isset($this->endpointIds)) $o['endpointIds'] = JsonConverters::toArray('string', $this->endpointIds);
        if (isset($this->from)) $o['from'] = $this->from;
        if (isset($this->to)) $o['to'] = $this->to;
        if (isset($this->log)) $o['log'] = $this->log;
        if (isset($this->parentSessionId)) $o['parentSessionId'] = $this->parentSessionId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListSessions'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['SessionInfo']); }
}

/** @description List what a webhook was told. */
// @Route("/webhooks/{webhookId}/deliveries", "GET")
#[Returns('ListResponse')]
/**
 * @template ListRequest of WebhookDeliveryInfo
 */
class ListWebhookDeliveries extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        int $countPerPage=0,
        bool $all=false,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description The ID of the webhook */
        // @ApiMember(Description="The ID of the webhook", IsRequired=true)
        /** @var string|null */
        public ?string $webhookId=null,
        /** @description Only deliveries in this state */
        // @ApiMember(Description="Only deliveries in this state")
        /** @var WebhookDeliveryStates|null */
        public ?WebhookDeliveryStates $state=null,
        /** @description Only what is about these messages or sessions */
        // @ApiMember(Description="Only what is about these messages or sessions")
        /** @var array<string>|null */
        public ?array $subjectIds=null
    ) {
        parent::__construct($page, $countPerPage, $all, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['webhookId'])) $this->webhookId = $o['webhookId'];
        if (isset($o['state'])) $this->state = JsonConverters::from('WebhookDeliveryStates', $o['state']);
        if (isset($o['subjectIds'])) $this->subjectIds = JsonConverters::fromArray('string', $o['subjectIds']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->webhookId)) $o['webhookId'] = $this->webhookId;
        if (isset($this->state)) $o['state'] = JsonConverters::to('WebhookDeliveryStates', $this->state);
        if (isset($this->subjectIds)) $o['subjectIds'] = JsonConverters::toArray('string', $this->subjectIds);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListWebhookDeliveries'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['WebhookDeliveryInfo']); }
}

/** @description List webhooks. */
// @Route("/webhooks", "GET")
#[Returns('ListResponse')]
/**
 * @template ListRequest of WebhookInfo
 */
class ListWebhooks extends ListRequest implements IReturn, JsonSerializable
{
    public function __construct(
        int $page=0,
        int $countPerPage=0,
        bool $all=false,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        bool $simplifiedPaging=false,
        /** @description Only the webhooks of these accounts */
        // @ApiMember(Description="Only the webhooks of these accounts")
        /** @var array<string>|null */
        public ?array $accountIds=null,
        /** @description Only those that are disabled */
        // @ApiMember(Description="Only those that are disabled")
        /** @var bool */
        public bool $onlyDisabled=false
    ) {
        parent::__construct($page, $countPerPage, $all, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = JsonConverters::fromArray('string', $o['accountIds']);
        if (isset($o['onlyDisabled'])) $this->onlyDisabled = $o['onlyDisabled'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = JsonConverters::toArray('string', $this->accountIds);
        if (isset($this->onlyDisabled)) $o['onlyDisabled'] = $this->onlyDisabled;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListWebhooks'; }
    public function getMethod(): string { return 'GET'; }
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['WebhookInfo']); }
}

/** @description Mark every message of a conversation as read. */
// @Route("/conversations/{conversationId}/read", "POST")
#[Returns('MarkReadResponse')]
class MarkConversationRead implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the conversation */
        // @ApiMember(Description="The ID of the conversation", IsRequired=true)
        /** @var string|null */
        public ?string $conversationId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['conversationId'])) $this->conversationId = $o['conversationId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->conversationId)) $o['conversationId'] = $this->conversationId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'MarkConversationRead'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new MarkReadResponse(); }
}

/** @description Mark messages as read. */
// @Route("/messages/read", "POST")
#[Returns('MarkReadResponse')]
class MarkMessagesRead implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The IDs of the messages, 1000 at most */
        // @ApiMember(Description="The IDs of the messages, 1000 at most", IsRequired=true)
        /** @var array<string>|null */
        public ?array $messageIds=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['messageIds'])) $this->messageIds = JsonConverters::fromArray('string', $o['messageIds']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->messageIds)) $o['messageIds'] = JsonConverters::toArray('string', $this->messageIds);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'MarkMessagesRead'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new MarkReadResponse(); }
}

/** @description Make an API key. */
// @Route("/keys", "POST")
#[Returns('NewApiKeyResponse')]
class NewApiKey implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description What the key is for, as people call it */
        // @ApiMember(Description="What the key is for, as people call it", IsRequired=true)
        /** @var string|null */
        public ?string $name=null,
        /** @description What the key may do; if it is missing, everything its maker and its user may */
        // @ApiMember(Description="What the key may do; if it is missing, everything its maker and its user may")
        /** @var array<string>|null */
        public ?array $roles=null,
        /** @description The account the key works for; may be missing for a caller who has only one */
        // @ApiMember(Description="The account the key works for; may be missing for a caller who has only one")
        /** @var string|null */
        public ?string $accountId=null,
        /** @description The user the key acts as; if it is missing, its maker. Only managers may name another */
        // @ApiMember(Description="The user the key acts as; if it is missing, its maker. Only managers may name another")
        /** @var string|null */
        public ?string $userId=null,
        /** @description When the key stops to work, in ISO 8601; if it is missing, never */
        // @ApiMember(Description="When the key stops to work, in ISO 8601; if it is missing, never")
        /** @var string|null */
        public ?string $expires=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['roles'])) $this->roles = JsonConverters::fromArray('string', $o['roles']);
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['userId'])) $this->userId = $o['userId'];
        if (isset($o['expires'])) $this->expires = $o['expires'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->roles)) $o['roles'] = JsonConverters::toArray('string', $this->roles);
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->userId)) $o['userId'] = $this->userId;
        if (isset($this->expires)) $o['expires'] = $this->expires;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewApiKey'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new NewApiKeyResponse(); }
}

/** @description Let a program that was written for Twilio, Kannel or Jasmin come in. */
// @Route("/doors/logins", "POST")
#[Returns('NewDoorLoginResponse')]
class NewDoorLogin implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The platform that the program was written for */
        // @ApiMember(Description="The platform that the program was written for", IsRequired=true)
        /** @var DoorKinds|null */
        public ?DoorKinds $door=null,
        /** @description The name that it comes in with; of Twilio a SID, which is made if it is missing */
        // @ApiMember(Description="The name that it comes in with; of Twilio a SID, which is made if it is missing")
        /** @var string|null */
        public ?string $username=null,
        /** @description Of Twilio a key (SK...), which signs nothing, instead of an AccountSid */
        // @ApiMember(Description="Of Twilio a key (SK...), which signs nothing, instead of an AccountSid")
        /** @var bool */
        public bool $apiKey=false,
        /** @description Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made */
        // @ApiMember(Description="Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made")
        /** @var string|null */
        public ?string $password=null,
        /** @description The user that it acts as; if it is missing, the caller */
        // @ApiMember(Description="The user that it acts as; if it is missing, the caller")
        /** @var string|null */
        public ?string $userId=null,
        /** @description The endpoint that sends where a request names no sender */
        // @ApiMember(Description="The endpoint that sends where a request names no sender")
        /** @var string|null */
        public ?string $endpointId=null,
        /** @description The account that it works for; may be missing for a caller who has only one */
        // @ApiMember(Description="The account that it works for; may be missing for a caller who has only one")
        /** @var string|null */
        public ?string $accountId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['door'])) $this->door = JsonConverters::from('DoorKinds', $o['door']);
        if (isset($o['username'])) $this->username = $o['username'];
        if (isset($o['apiKey'])) $this->apiKey = $o['apiKey'];
        if (isset($o['password'])) $this->password = $o['password'];
        if (isset($o['userId'])) $this->userId = $o['userId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->door)) $o['door'] = JsonConverters::to('DoorKinds', $this->door);
        if (isset($this->username)) $o['username'] = $this->username;
        if (isset($this->apiKey)) $o['apiKey'] = $this->apiKey;
        if (isset($this->password)) $o['password'] = $this->password;
        if (isset($this->userId)) $o['userId'] = $this->userId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewDoorLogin'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new NewDoorLoginResponse(); }
}

/** @description Let a program of a customer bind to the SMSC. */
// @Route("/esmes", "POST")
#[Returns('NewEsmeResponse')]
class NewEsme extends EsmeRights implements IReturn, JsonSerializable
{
    public function __construct(
        ?array $networks=null,
        ?array $endpointIds=null,
        ?string $defaultEndpointId=null,
        ?bool $tls=null,
        ?int $binds=null,
        ?int $rate=null,
        ?int $window=null,
        /** @description The name that it binds with, 1 to 15 characters of ASCII; each is there once */
        // @ApiMember(Description="The name that it binds with, 1 to 15 characters of ASCII; each is there once", IsRequired=true)
        /** @var string|null */
        public ?string $systemId=null,
        /** @description The password that it binds with, 8 characters of ASCII; if it is missing, one is made */
        // @ApiMember(Description="The password that it binds with, 8 characters of ASCII; if it is missing, one is made")
        /** @var string|null */
        public ?string $password=null,
        /** @description The account that it sends for; may be missing for a caller who has only one */
        // @ApiMember(Description="The account that it sends for; may be missing for a caller who has only one")
        /** @var string|null */
        public ?string $accountId=null
    ) {
        parent::__construct($networks, $endpointIds, $defaultEndpointId, $tls, $binds, $rate, $window);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['systemId'])) $this->systemId = $o['systemId'];
        if (isset($o['password'])) $this->password = $o['password'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->systemId)) $o['systemId'] = $this->systemId;
        if (isset($this->password)) $o['password'] = $this->password;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewEsme'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new NewEsmeResponse(); }
}

/** @description Keep a file in an account: the file of a multipart form with its fields, or base64. */
// @Route("/files", "POST")
#[Returns('FileInfo')]
class NewFile implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The account; needed by who has several */
        // @ApiMember(Description="The account; needed by who has several")
        /** @var string|null */
        public ?string $accountId=null,
        /** @description The customer that it belongs to */
        // @ApiMember(Description="The customer that it belongs to")
        /** @var string|null */
        public ?string $customerId=null,
        /** @description The content */
        // @ApiMember(Description="The content", IsRequired=true)
        /** @var string|null */
        public ?string $data=null,
        /** @description The name that recipients see */
        // @ApiMember(Description="The name that recipients see", IsRequired=true)
        /** @var string|null */
        public ?string $fileName=null,
        /** @description What it is, as image/png */
        // @ApiMember(Description="What it is, as image/png", IsRequired=true)
        /** @var string|null */
        public ?string $contentType=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['data'])) $this->data = $o['data'];
        if (isset($o['fileName'])) $this->fileName = $o['fileName'];
        if (isset($o['contentType'])) $this->contentType = $o['contentType'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->data)) $o['data'] = $this->data;
        if (isset($this->fileName)) $o['fileName'] = $this->fileName;
        if (isset($this->contentType)) $o['contentType'] = $this->contentType;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewFile'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new FileInfo(); }
}

/** @description Make a pool of senders. */
// @Route("/pools", "POST")
#[Returns('PoolInfo')]
class NewPool implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description What people call it */
        // @ApiMember(Description="What people call it", IsRequired=true)
        /** @var string|null */
        public ?string $name=null,
        /** @description The numbers that write for it */
        // @ApiMember(Description="The numbers that write for it")
        /** @var array<string>|null */
        public ?array $endpointIds=null,
        /** @description The account it belongs to; may be missing for a caller who has only one */
        // @ApiMember(Description="The account it belongs to; may be missing for a caller who has only one")
        /** @var string|null */
        public ?string $accountId=null,
        /** @description The customer it belongs to */
        // @ApiMember(Description="The customer it belongs to")
        /** @var string|null */
        public ?string $customerId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['endpointIds'])) $this->endpointIds = JsonConverters::fromArray('string', $o['endpointIds']);
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->endpointIds)) $o['endpointIds'] = JsonConverters::toArray('string', $this->endpointIds);
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewPool'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new PoolInfo(); }
}

/** @description Let messages go over a connection. */
// @Route("/routes", "POST")
#[Returns('RouteInfo')]
class NewRoute implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The connection that they may go over */
        // @ApiMember(Description="The connection that they may go over", IsRequired=true)
        /** @var string|null */
        public ?string $connectionId=null,
        /** @description What their recipients' numbers begin with, as +44; if it is missing, any number */
        // @ApiMember(Description="What their recipients' numbers begin with, as +44; if it is missing, any number")
        /** @var string|null */
        public ?string $prefix=null,
        /** @description Only messages from this endpoint */
        // @ApiMember(Description="Only messages from this endpoint")
        /** @var string|null */
        public ?string $endpointId=null,
        /** @description Only messages of this account; if it is missing, that of the endpoint, or else every account */
        // @ApiMember(Description="Only messages of this account; if it is missing, that of the endpoint, or else every account")
        /** @var string|null */
        public ?string $accountId=null,
        /** @description Lower goes first; 10 if it is missing */
        // @ApiMember(Description="Lower goes first; 10 if it is missing")
        /** @var int|null */
        public ?int $priority=null,
        /** @description What a segment costs, with six decimals at most; among equals the cheapest goes first */
        // @ApiMember(Description="What a segment costs, with six decimals at most; among equals the cheapest goes first")
        /** @var float|null */
        public ?float $cost=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['connectionId'])) $this->connectionId = $o['connectionId'];
        if (isset($o['prefix'])) $this->prefix = $o['prefix'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['priority'])) $this->priority = $o['priority'];
        if (isset($o['cost'])) $this->cost = $o['cost'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->connectionId)) $o['connectionId'] = $this->connectionId;
        if (isset($this->prefix)) $o['prefix'] = $this->prefix;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->priority)) $o['priority'] = $this->priority;
        if (isset($this->cost)) $o['cost'] = $this->cost;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewRoute'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new RouteInfo(); }
}

/** @description Create a new session. Only chats can be created: calls and faxes need a carrier for voice. */
// @Route("/sessions", "POST")
#[Returns('SessionInfo')]
class NewSession implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The channel of the session; Chat if it is missing */
        // @ApiMember(Description="The channel of the session; Chat if it is missing")
        /** @var FlowChannels|null */
        public ?FlowChannels $channel=null,
        /** @description The address of the party to talk to, e.g. +15556667777 */
        // @ApiMember(Description="The address of the party to talk to, e.g. +15556667777", IsRequired=true)
        /** @var string|null */
        public ?string $destination=null,
        /** @description The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number */
        // @ApiMember(Description="The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number")
        /** @var string|null */
        public ?string $callerId=null,
        /** @description The ID of the endpoint to talk from; CallerId is not used if it is specified */
        // @ApiMember(Description="The ID of the endpoint to talk from; CallerId is not used if it is specified")
        /** @var string|null */
        public ?string $endpointId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['channel'])) $this->channel = JsonConverters::from('FlowChannels', $o['channel']);
        if (isset($o['destination'])) $this->destination = $o['destination'];
        if (isset($o['callerId'])) $this->callerId = $o['callerId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->channel)) $o['channel'] = JsonConverters::to('FlowChannels', $this->channel);
        if (isset($this->destination)) $o['destination'] = $this->destination;
        if (isset($this->callerId)) $o['callerId'] = $this->callerId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewSession'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new SessionInfo(); }
}

/** @description Subscribe an address to kinds of events. */
// @Route("/webhooks", "POST")
#[Returns('NewWebhookResponse')]
class NewWebhook implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The address that is told, of http or https */
        // @ApiMember(Description="The address that is told, of http or https", IsRequired=true)
        /** @var string|null */
        public ?string $url=null,
        /** @description The kinds of events, as message.received or message.*; if it is missing, all of them */
        // @ApiMember(Description="The kinds of events, as message.received or message.*; if it is missing, all of them")
        /** @var array<string>|null */
        public ?array $kinds=null,
        /** @description What it is for, as people call it */
        // @ApiMember(Description="What it is for, as people call it")
        /** @var string|null */
        public ?string $description=null,
        /** @description The account whose events are told; may be missing for a caller who has only one */
        // @ApiMember(Description="The account whose events are told; may be missing for a caller who has only one")
        /** @var string|null */
        public ?string $accountId=null,
        /** @description The secret to sign with, whsec_ and a key in base64; if it is missing, one is made */
        // @ApiMember(Description="The secret to sign with, whsec_ and a key in base64; if it is missing, one is made")
        /** @var string|null */
        public ?string $secret=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['url'])) $this->url = $o['url'];
        if (isset($o['kinds'])) $this->kinds = JsonConverters::fromArray('string', $o['kinds']);
        if (isset($o['description'])) $this->description = $o['description'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['secret'])) $this->secret = $o['secret'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->url)) $o['url'] = $this->url;
        if (isset($this->kinds)) $o['kinds'] = JsonConverters::toArray('string', $this->kinds);
        if (isset($this->description)) $o['description'] = $this->description;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->secret)) $o['secret'] = $this->secret;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewWebhook'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new NewWebhookResponse(); }
}

/** @description Do nothing: the operation is there for the types of its request. */
// @Route("/not-used")
class NotUsedRequest implements IReturnVoid, JsonSerializable
{
    public function __construct(
        /** @var NodeParameter|null */
        public ?NodeParameter $nodeParameter=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['nodeParameter'])) $this->nodeParameter = JsonConverters::from('NodeParameter', $o['nodeParameter']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->nodeParameter)) $o['nodeParameter'] = JsonConverters::to('NodeParameter', $this->nodeParameter);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NotUsedRequest'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Change a login of a front door; what is missing stays as it is. */
// @Route("/doors/logins/{loginId}", "PATCH")
#[Returns('DoorLoginInfo')]
class PatchDoorLogin implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the login */
        // @ApiMember(Description="The ID of the login", IsRequired=true)
        /** @var string|null */
        public ?string $loginId=null,
        /** @description The user that it acts as from now on */
        // @ApiMember(Description="The user that it acts as from now on")
        /** @var string|null */
        public ?string $userId=null,
        /** @description The endpoint that sends where a request names no sender; an empty text is none */
        // @ApiMember(Description="The endpoint that sends where a request names no sender; an empty text is none")
        /** @var string|null */
        public ?string $endpointId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['loginId'])) $this->loginId = $o['loginId'];
        if (isset($o['userId'])) $this->userId = $o['userId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->loginId)) $o['loginId'] = $this->loginId;
        if (isset($this->userId)) $o['userId'] = $this->userId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchDoorLogin'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new DoorLoginInfo(); }
}

/** @description Change what an ESME may do; what is missing stays as it is, and so does a list that is empty. */
// @Route("/esmes/{esmeId}", "PATCH")
#[Returns('EsmeInfo')]
class PatchEsme extends EsmeRights implements IReturn, JsonSerializable
{
    public function __construct(
        ?array $networks=null,
        ?array $endpointIds=null,
        ?string $defaultEndpointId=null,
        ?bool $tls=null,
        ?int $binds=null,
        ?int $rate=null,
        ?int $window=null,
        /** @description The ID of the ESME */
        // @ApiMember(Description="The ID of the ESME", IsRequired=true)
        /** @var string|null */
        public ?string $esmeId=null,
        /** @description Shut it out, or let it in again */
        // @ApiMember(Description="Shut it out, or let it in again")
        /** @var bool|null */
        public ?bool $disabled=null
    ) {
        parent::__construct($networks, $endpointIds, $defaultEndpointId, $tls, $binds, $rate, $window);
    }

    /** @throws Exception */
    public function fromMap($o): void {
        parent::fromMap($o);
        if (isset($o['esmeId'])) $this->esmeId = $o['esmeId'];
        if (isset($o['disabled'])) $this->disabled = $o['disabled'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array) parent::jsonSerialize();
        if (isset($this->esmeId)) $o['esmeId'] = $this->esmeId;
        if (isset($this->disabled)) $o['disabled'] = $this->disabled;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchEsme'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new EsmeInfo(); }
}

/** @description Change the name or the customer of a file; what is left out stays as it is. */
// @Route("/files/{fileId}", "PATCH")
#[Returns('FileInfo')]
class PatchFile implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the file */
        // @ApiMember(Description="The ID of the file", IsRequired=true)
        /** @var string|null */
        public ?string $fileId=null,
        /** @description Its new name */
        // @ApiMember(Description="Its new name")
        /** @var string|null */
        public ?string $fileName=null,
        /** @description The customer that it belongs to from now on */
        // @ApiMember(Description="The customer that it belongs to from now on")
        /** @var string|null */
        public ?string $customerId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['fileId'])) $this->fileId = $o['fileId'];
        if (isset($o['fileName'])) $this->fileName = $o['fileName'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->fileId)) $o['fileId'] = $this->fileId;
        if (isset($this->fileName)) $o['fileName'] = $this->fileName;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchFile'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new FileInfo(); }
}

/** @description Change a pool of senders; what is missing stays as it is. */
// @Route("/pools/{poolId}", "PATCH")
#[Returns('PoolInfo')]
class PatchPool implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the pool */
        // @ApiMember(Description="The ID of the pool", IsRequired=true)
        /** @var string|null */
        public ?string $poolId=null,
        /** @description What people call it from now on */
        // @ApiMember(Description="What people call it from now on")
        /** @var string|null */
        public ?string $name=null,
        /** @description Whether nothing can be sent from it */
        // @ApiMember(Description="Whether nothing can be sent from it")
        /** @var bool|null */
        public ?bool $disabled=null,
        /** @description Numbers that join; one that is there stays */
        // @ApiMember(Description="Numbers that join; one that is there stays")
        /** @var array<string>|null */
        public ?array $addEndpointIds=null,
        /** @description Numbers that leave; their recipients hear from another one next time */
        // @ApiMember(Description="Numbers that leave; their recipients hear from another one next time")
        /** @var array<string>|null */
        public ?array $removeEndpointIds=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['poolId'])) $this->poolId = $o['poolId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['disabled'])) $this->disabled = $o['disabled'];
        if (isset($o['addEndpointIds'])) $this->addEndpointIds = JsonConverters::fromArray('string', $o['addEndpointIds']);
        if (isset($o['removeEndpointIds'])) $this->removeEndpointIds = JsonConverters::fromArray('string', $o['removeEndpointIds']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->poolId)) $o['poolId'] = $this->poolId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->disabled)) $o['disabled'] = $this->disabled;
        if (isset($this->addEndpointIds)) $o['addEndpointIds'] = JsonConverters::toArray('string', $this->addEndpointIds);
        if (isset($this->removeEndpointIds)) $o['removeEndpointIds'] = JsonConverters::toArray('string', $this->removeEndpointIds);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchPool'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new PoolInfo(); }
}

/** @description Change a route; what is missing stays as it is. */
// @Route("/routes/{routeId}", "PATCH")
#[Returns('RouteInfo')]
class PatchRoute implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the route */
        // @ApiMember(Description="The ID of the route", IsRequired=true)
        /** @var string|null */
        public ?string $routeId=null,
        /** @description Lower goes first */
        // @ApiMember(Description="Lower goes first")
        /** @var int|null */
        public ?int $priority=null,
        /** @description What a segment costs, with six decimals at most */
        // @ApiMember(Description="What a segment costs, with six decimals at most")
        /** @var float|null */
        public ?float $cost=null,
        /** @description Whether it does not count at all */
        // @ApiMember(Description="Whether it does not count at all")
        /** @var bool|null */
        public ?bool $disabled=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['routeId'])) $this->routeId = $o['routeId'];
        if (isset($o['priority'])) $this->priority = $o['priority'];
        if (isset($o['cost'])) $this->cost = $o['cost'];
        if (isset($o['disabled'])) $this->disabled = $o['disabled'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->routeId)) $o['routeId'] = $this->routeId;
        if (isset($this->priority)) $o['priority'] = $this->priority;
        if (isset($this->cost)) $o['cost'] = $this->cost;
        if (isset($this->disabled)) $o['disabled'] = $this->disabled;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchRoute'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new RouteInfo(); }
}

/** @description Change a webhook; what is missing stays as it is. */
// @Route("/webhooks/{webhookId}", "PATCH")
#[Returns('WebhookInfo')]
class PatchWebhook implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the webhook */
        // @ApiMember(Description="The ID of the webhook", IsRequired=true)
        /** @var string|null */
        public ?string $webhookId=null,
        /** @description The address that is told from now on */
        // @ApiMember(Description="The address that is told from now on")
        /** @var string|null */
        public ?string $url=null,
        /** @description The kinds of events from now on; * is all of them, and an empty list changes nothing */
        // @ApiMember(Description="The kinds of events from now on; * is all of them, and an empty list changes nothing")
        /** @var array<string>|null */
        public ?array $kinds=null,
        /** @description What it is for, as people call it */
        // @ApiMember(Description="What it is for, as people call it")
        /** @var string|null */
        public ?string $description=null,
        /** @description Disable it, or enable it again: then it is told first what it missed meanwhile */
        // @ApiMember(Description="Disable it, or enable it again: then it is told first what it missed meanwhile")
        /** @var bool|null */
        public ?bool $disabled=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['webhookId'])) $this->webhookId = $o['webhookId'];
        if (isset($o['url'])) $this->url = $o['url'];
        if (isset($o['kinds'])) $this->kinds = JsonConverters::fromArray('string', $o['kinds']);
        if (isset($o['description'])) $this->description = $o['description'];
        if (isset($o['disabled'])) $this->disabled = $o['disabled'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->webhookId)) $o['webhookId'] = $this->webhookId;
        if (isset($this->url)) $o['url'] = $this->url;
        if (isset($this->kinds)) $o['kinds'] = JsonConverters::toArray('string', $this->kinds);
        if (isset($this->description)) $o['description'] = $this->description;
        if (isset($this->disabled)) $o['disabled'] = $this->disabled;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchWebhook'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): mixed { return new WebhookInfo(); }
}

/** @description Tell how a text would be sent and what it would cost; nothing is stored or sent. */
// @Route("/messages/preview", "POST")
#[Returns('MessagePreview')]
class PreviewMessage implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The text */
        // @ApiMember(Description="The text", IsRequired=true)
        /** @var string|null */
        public ?string $body=null,
        /** @description The ID of the endpoint that would send it */
        // @ApiMember(Description="The ID of the endpoint that would send it")
        /** @var string|null */
        public ?string $endpointId=null,
        /** @description The address that it would be sent to; needs EndpointId */
        // @ApiMember(Description="The address that it would be sent to; needs EndpointId")
        /** @var string|null */
        public ?string $toAddress=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['body'])) $this->body = $o['body'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['toAddress'])) $this->toAddress = $o['toAddress'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->body)) $o['body'] = $this->body;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->toAddress)) $o['toAddress'] = $this->toAddress;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PreviewMessage'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new MessagePreview(); }
}

/** @description Erase the text of a message for good. */
// @Route("/messages/{messageId}/redact", "POST")
class RedactMessage implements IReturnVoid, JsonSerializable
{
    public function __construct(
        /** @description The ID of the message */
        // @ApiMember(Description="The ID of the message", IsRequired=true)
        /** @var string|null */
        public ?string $messageId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['messageId'])) $this->messageId = $o['messageId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->messageId)) $o['messageId'] = $this->messageId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'RedactMessage'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Record that somebody wants messages again. */
// @Route("/opt-outs", "DELETE")
class RemoveOptOut implements IReturnVoid, JsonSerializable
{
    public function __construct(
        /** @description The address, as +15556667777 */
        // @ApiMember(Description="The address, as +15556667777", IsRequired=true)
        /** @var string|null */
        public ?string $address=null,
        /** @description The account; needed by who has several */
        // @ApiMember(Description="The account; needed by who has several")
        /** @var string|null */
        public ?string $accountId=null,
        /** @description The ID of an endpoint or pool; the whole account without */
        // @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
        /** @var string|null */
        public ?string $scope=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['address'])) $this->address = $o['address'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['scope'])) $this->scope = $o['scope'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->address)) $o['address'] = $this->address;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->scope)) $o['scope'] = $this->scope;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'RemoveOptOut'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Tell a webhook again; give one of the three members. */
// @Route("/webhooks/{webhookId}/replay", "POST")
#[Returns('ReplayWebhookResponse')]
class ReplayWebhook implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the webhook */
        // @ApiMember(Description="The ID of the webhook", IsRequired=true)
        /** @var string|null */
        public ?string $webhookId=null,
        /** @description Everything from the event with this number on */
        // @ApiMember(Description="Everything from the event with this number on")
        /** @var int|null */
        public ?int $fromNumber=null,
        /** @description Everything from this date on, in ISO 8601; UTC without a zone */
        // @ApiMember(Description="Everything from this date on, in ISO 8601; UTC without a zone")
        /** @var string|null */
        public ?string $fromDate=null,
        /** @description This one delivery alone */
        // @ApiMember(Description="This one delivery alone")
        /** @var string|null */
        public ?string $deliveryId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['webhookId'])) $this->webhookId = $o['webhookId'];
        if (isset($o['fromNumber'])) $this->fromNumber = $o['fromNumber'];
        if (isset($o['fromDate'])) $this->fromDate = $o['fromDate'];
        if (isset($o['deliveryId'])) $this->deliveryId = $o['deliveryId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->webhookId)) $o['webhookId'] = $this->webhookId;
        if (isset($this->fromNumber)) $o['fromNumber'] = $this->fromNumber;
        if (isset($this->fromDate)) $o['fromDate'] = $this->fromDate;
        if (isset($this->deliveryId)) $o['deliveryId'] = $this->deliveryId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ReplayWebhook'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new ReplayWebhookResponse(); }
}

/** @description Revoke an API key. */
// @Route("/keys/{keyId}", "DELETE")
class RevokeApiKey implements IReturnVoid, JsonSerializable
{
    public function __construct(
        /** @description The ID of the key */
        // @ApiMember(Description="The ID of the key", IsRequired=true)
        /** @var string|null */
        public ?string $keyId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['keyId'])) $this->keyId = $o['keyId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->keyId)) $o['keyId'] = $this->keyId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'RevokeApiKey'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Give a login of a front door another password. */
// @Route("/doors/logins/{loginId}/password", "POST")
#[Returns('RotateDoorPasswordResponse')]
class RotateDoorPassword implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the login */
        // @ApiMember(Description="The ID of the login", IsRequired=true)
        /** @var string|null */
        public ?string $loginId=null,
        /** @description The password from now on, 8 characters or more; if it is missing, one is made */
        // @ApiMember(Description="The password from now on, 8 characters or more; if it is missing, one is made")
        /** @var string|null */
        public ?string $password=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['loginId'])) $this->loginId = $o['loginId'];
        if (isset($o['password'])) $this->password = $o['password'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->loginId)) $o['loginId'] = $this->loginId;
        if (isset($this->password)) $o['password'] = $this->password;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'RotateDoorPassword'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new RotateDoorPasswordResponse(); }
}

/** @description Give an ESME another password. */
// @Route("/esmes/{esmeId}/password", "POST")
#[Returns('RotateEsmePasswordResponse')]
class RotateEsmePassword implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the ESME */
        // @ApiMember(Description="The ID of the ESME", IsRequired=true)
        /** @var string|null */
        public ?string $esmeId=null,
        /** @description The password from now on, 8 characters of ASCII; if it is missing, one is made */
        // @ApiMember(Description="The password from now on, 8 characters of ASCII; if it is missing, one is made")
        /** @var string|null */
        public ?string $password=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['esmeId'])) $this->esmeId = $o['esmeId'];
        if (isset($o['password'])) $this->password = $o['password'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->esmeId)) $o['esmeId'] = $this->esmeId;
        if (isset($this->password)) $o['password'] = $this->password;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'RotateEsmePassword'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new RotateEsmePasswordResponse(); }
}

/** @description Give a webhook a new secret. */
// @Route("/webhooks/{webhookId}/secret", "POST")
#[Returns('RotateWebhookSecretResponse')]
class RotateWebhookSecret implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the webhook */
        // @ApiMember(Description="The ID of the webhook", IsRequired=true)
        /** @var string|null */
        public ?string $webhookId=null,
        /** @description How long the secret before it signs too, up to 720 hours; if missing, 24 */
        // @ApiMember(Description="How long the secret before it signs too, up to 720 hours; if missing, 24")
        /** @var float|null */
        public ?float $keepHours=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['webhookId'])) $this->webhookId = $o['webhookId'];
        if (isset($o['keepHours'])) $this->keepHours = $o['keepHours'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->webhookId)) $o['webhookId'] = $this->webhookId;
        if (isset($this->keepHours)) $o['keepHours'] = $this->keepHours;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'RotateWebhookSecret'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new RotateWebhookSecretResponse(); }
}

/** @description Send a message at a later time: into a session, or from an endpoint to an address. */
// @Route("/messages/schedule", "POST")
#[Returns('ScheduledMessage')]
class ScheduleMessage implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session to send into. Specify either this or EndpointId+ToAddress */
        // @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
        /** @var string|null */
        public ?string $sessionId=null,
        /** @description The ID of the endpoint to send from. Not used if SessionId is specified */
        // @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
        /** @var string|null */
        public ?string $endpointId=null,
        /** @description The address to send to, e.g. +15556667777. Not used if SessionId is specified */
        // @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
        /** @var string|null */
        public ?string $toAddress=null,
        /** @description The body of the message */
        // @ApiMember(Description="The body of the message", IsRequired=true)
        /** @var string|null */
        public ?string $body=null,
        /** @description When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00 */
        // @ApiMember(Description="When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00", IsRequired=true)
        /** @var string|null */
        public ?string $sendAt=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['toAddress'])) $this->toAddress = $o['toAddress'];
        if (isset($o['body'])) $this->body = $o['body'];
        if (isset($o['sendAt'])) $this->sendAt = $o['sendAt'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->toAddress)) $o['toAddress'] = $this->toAddress;
        if (isset($this->body)) $o['body'] = $this->body;
        if (isset($this->sendAt)) $o['sendAt'] = $this->sendAt;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ScheduleMessage'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new ScheduledMessage(); }
}

/** @description Send one text to many recipients, each with their own values in it. */
// @Route("/bulks", "POST")
#[Returns('BulkInfo')]
class SendBulk implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the endpoint to send from, a pool of senders perhaps */
        // @ApiMember(Description="The ID of the endpoint to send from, a pool of senders perhaps", IsRequired=true)
        /** @var string|null */
        public ?string $endpointId=null,
        /** @description The text; {{name}} stands for a variable */
        // @ApiMember(Description="The text; {{name}} stands for a variable", IsRequired=true)
        /** @var string|null */
        public ?string $body=null,
        /** @description Whom to send to, 10000 at most, each address once */
        // @ApiMember(Description="Whom to send to, 10000 at most, each address once", IsRequired=true)
        /** @var array<BulkRecipient>|null */
        public ?array $recipients=null,
        /** @description When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00 */
        // @ApiMember(Description="When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00")
        /** @var string|null */
        public ?string $sendAt=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['body'])) $this->body = $o['body'];
        if (isset($o['recipients'])) $this->recipients = JsonConverters::fromArray('BulkRecipient', $o['recipients']);
        if (isset($o['sendAt'])) $this->sendAt = $o['sendAt'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->body)) $o['body'] = $this->body;
        if (isset($this->recipients)) $o['recipients'] = JsonConverters::toArray('BulkRecipient', $this->recipients);
        if (isset($this->sendAt)) $o['sendAt'] = $this->sendAt;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'SendBulk'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new BulkInfo(); }
}

/** @description Send files, with a text or without one: into a session, or from an endpoint to an address. */
// @Route("/messages/media", "POST")
#[Returns('MessageInfo')]
class SendMedia implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session to send into. Specify either this or EndpointId+ToAddress */
        // @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
        /** @var string|null */
        public ?string $sessionId=null,
        /** @description The ID of the endpoint to send from. Not used if SessionId is specified */
        // @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
        /** @var string|null */
        public ?string $endpointId=null,
        /** @description The address to send to, e.g. +15556667777. Not used if SessionId is specified */
        // @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
        /** @var string|null */
        public ?string $toAddress=null,
        /** @description The text that goes with the files */
        // @ApiMember(Description="The text that goes with the files")
        /** @var string|null */
        public ?string $body=null,
        /** @description The IDs of the files, as UploadFile gives them, in their order */
        // @ApiMember(Description="The IDs of the files, as UploadFile gives them, in their order", IsRequired=true)
        /** @var array<string>|null */
        public ?array $fileIds=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['toAddress'])) $this->toAddress = $o['toAddress'];
        if (isset($o['body'])) $this->body = $o['body'];
        if (isset($o['fileIds'])) $this->fileIds = JsonConverters::fromArray('string', $o['fileIds']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->toAddress)) $o['toAddress'] = $this->toAddress;
        if (isset($this->body)) $o['body'] = $this->body;
        if (isset($this->fileIds)) $o['fileIds'] = JsonConverters::toArray('string', $this->fileIds);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'SendMedia'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new MessageInfo(); }
}

/** @description Send a message into a session, or from an endpoint to an address. */
// @Route("/sessions/{sessionId}/messages", "POST")
// @Route("/messages")
#[Returns('MessageInfo')]
class SendMessage implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress */
        // @ApiMember(Description="The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress")
        /** @var string|null */
        public ?string $sessionId=null,
        /** @description The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified */
        // @ApiMember(Description="The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified")
        /** @var string|null */
        public ?string $endpointId=null,
        /** @description The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified */
        // @ApiMember(Description="The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified")
        /** @var string|null */
        public ?string $toAddress=null,
        /** @description The body of the message */
        // @ApiMember(Description="The body of the message")
        /** @var string|null */
        public ?string $body=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['toAddress'])) $this->toAddress = $o['toAddress'];
        if (isset($o['body'])) $this->body = $o['body'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->toAddress)) $o['toAddress'] = $this->toAddress;
        if (isset($this->body)) $o['body'] = $this->body;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'SendMessage'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new MessageInfo(); }
}

/** @description Have an address told of every text that comes in for an endpoint, in place of the one before it in this form. */
// @Route("/doors/listeners", "PUT")
#[Returns('DoorListenerInfo')]
class SetDoorListener implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The endpoint whose texts are told */
        // @ApiMember(Description="The endpoint whose texts are told", IsRequired=true)
        /** @var string|null */
        public ?string $endpointId=null,
        /** @description The address that is told; in Kannel's form with its escape codes */
        // @ApiMember(Description="The address that is told; in Kannel's form with its escape codes", IsRequired=true)
        /** @var string|null */
        public ?string $url=null,
        /** @description Whose form they are told in; Twilio's if it is missing */
        // @ApiMember(Description="Whose form they are told in; Twilio's if it is missing")
        /** @var ListenerForms|null */
        public ?ListenerForms $form=null,
        /** @description In Twilio's form: the login whose AuthToken signs; may be missing while there is only one */
        // @ApiMember(Description="In Twilio's form: the login whose AuthToken signs; may be missing while there is only one")
        /** @var string|null */
        public ?string $loginId=null,
        /** @description In the forms of Kannel and Jasmin: GET, as is usual, or POST */
        // @ApiMember(Description="In the forms of Kannel and Jasmin: GET, as is usual, or POST")
        /** @var string|null */
        public ?string $method=null,
        /** @description In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none */
        // @ApiMember(Description="In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none")
        /** @var int|null */
        public ?int $maxMessages=null,
        /** @description In Kannel's form: have the header X-Kannel-From */
        // @ApiMember(Description="In Kannel's form: have the header X-Kannel-From")
        /** @var bool */
        public bool $sendSender=false,
        /** @description In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2 */
        // @ApiMember(Description="In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2")
        /** @var bool */
        public bool $recode=false
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['url'])) $this->url = $o['url'];
        if (isset($o['form'])) $this->form = JsonConverters::from('ListenerForms', $o['form']);
        if (isset($o['loginId'])) $this->loginId = $o['loginId'];
        if (isset($o['method'])) $this->method = $o['method'];
        if (isset($o['maxMessages'])) $this->maxMessages = $o['maxMessages'];
        if (isset($o['sendSender'])) $this->sendSender = $o['sendSender'];
        if (isset($o['recode'])) $this->recode = $o['recode'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->url)) $o['url'] = $this->url;
        if (isset($this->form)) $o['form'] = JsonConverters::to('ListenerForms', $this->form);
        if (isset($this->loginId)) $o['loginId'] = $this->loginId;
        if (isset($this->method)) $o['method'] = $this->method;
        if (isset($this->maxMessages)) $o['maxMessages'] = $this->maxMessages;
        if (isset($this->sendSender)) $o['sendSender'] = $this->sendSender;
        if (isset($this->recode)) $o['recode'] = $this->recode;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'SetDoorListener'; }
    public function getMethod(): string { return 'PUT'; }
    public function createResponse(): mixed { return new DoorListenerInfo(); }
}

/** @description Limit a number or a connection; what is missing is limited no more. */
// @Route("/limits/{limitedId}", "PUT")
#[Returns('LimitInfo')]
class SetLimit implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The ID of the endpoint or connection */
        // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
        /** @var string|null */
        public ?string $limitedId=null,
        /** @description Segments a second of a number, kept as whole segments a minute: 1.25 is 75 */
        // @ApiMember(Description="Segments a second of a number, kept as whole segments a minute: 1.25 is 75")
        /** @var float|null */
        public ?float $ratePerSecond=null,
        /** @description Segments a day */
        // @ApiMember(Description="Segments a day")
        /** @var int|null */
        public ?int $dailyCap=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['limitedId'])) $this->limitedId = $o['limitedId'];
        if (isset($o['ratePerSecond'])) $this->ratePerSecond = $o['ratePerSecond'];
        if (isset($o['dailyCap'])) $this->dailyCap = $o['dailyCap'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->limitedId)) $o['limitedId'] = $this->limitedId;
        if (isset($this->ratePerSecond)) $o['ratePerSecond'] = $this->ratePerSecond;
        if (isset($this->dailyCap)) $o['dailyCap'] = $this->dailyCap;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'SetLimit'; }
    public function getMethod(): string { return 'PUT'; }
    public function createResponse(): mixed { return new LimitInfo(); }
}

/** @description Send a sample to a webhook. */
// @Route("/webhooks/{webhookId}/test", "POST")
class TestWebhook implements IReturnVoid, JsonSerializable
{
    public function __construct(
        /** @description The ID of the webhook */
        // @ApiMember(Description="The ID of the webhook", IsRequired=true)
        /** @var string|null */
        public ?string $webhookId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['webhookId'])) $this->webhookId = $o['webhookId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->webhookId)) $o['webhookId'] = $this->webhookId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'TestWebhook'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Keep a file, to be sent with messages; as base64, or as the file of a multipart form. */
// @Route("/app/files", "POST")
#[Returns('FileInfo')]
class UploadFile implements IReturn, JsonSerializable
{
    public function __construct(
        /** @description The content */
        // @ApiMember(Description="The content", IsRequired=true)
        /** @var string|null */
        public ?string $data=null,
        /** @description The name that recipients see */
        // @ApiMember(Description="The name that recipients see", IsRequired=true)
        /** @var string|null */
        public ?string $fileName=null,
        /** @description What it is, as image/png */
        // @ApiMember(Description="What it is, as image/png", IsRequired=true)
        /** @var string|null */
        public ?string $contentType=null,
        /** @description The account; needed by who has several */
        // @ApiMember(Description="The account; needed by who has several")
        /** @var string|null */
        public ?string $accountId=null,
        /** @description The customer that it belongs to; needed by a Customer who has several */
        // @ApiMember(Description="The customer that it belongs to; needed by a Customer who has several")
        /** @var string|null */
        public ?string $customerId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void {
        if (isset($o['data'])) $this->data = $o['data'];
        if (isset($o['fileName'])) $this->fileName = $o['fileName'];
        if (isset($o['contentType'])) $this->contentType = $o['contentType'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->data)) $o['data'] = $this->data;
        if (isset($this->fileName)) $o['fileName'] = $this->fileName;
        if (isset($this->contentType)) $o['contentType'] = $this->contentType;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'UploadFile'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): mixed { return new FileInfo(); }
}

