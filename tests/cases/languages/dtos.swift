/* Options:
SwiftVersion: 5.0
Version: 8.10
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: http://trunkline.test

//BaseClass: 
//AddModelExtensions: True
//AddServiceStackTypes: True
//MakePropertiesOptional: True
//IncludeTypes: 
//ExcludeTypes: 
//ExcludeGenericBaseTypes: False
//AddResponseStatus: False
//AddImplicitVersion: 
//AddDescriptionAsComments: True
//InitializeCollections: True
//TreatTypesAsStrings: 
//DefaultImports: Foundation,ServiceStack
*/

import Foundation
import ServiceStack

/**
* Record that somebody wants no more messages; once is enough.
*/
// @Route("/opt-outs", "POST")
public class AddOptOut : IReturnVoid, Codable
{
    /**
    * The address, as +15556667777
    */
    // @ApiMember(Description="The address, as +15556667777", IsRequired=true)
    public var address:String?
    /**
    * The account; needed by who has several
    */
    // @ApiMember(Description="The account; needed by who has several")
    public var accountId:String?
    /**
    * The ID of an endpoint or pool; the whole account without
    */
    // @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
    public var scope:String?

    required public init(){}
}

/**
* Sign in, sign out, or ask who is signed in.
*/
// @Route("/auth/{provider}", "OPTIONS GET POST DELETE")
// @Route("/auth", "OPTIONS GET POST DELETE")
// @DataContract
public class Authenticate : IReturn, Codable
{
    public typealias Return = AuthenticateResponse

    /**
    * How to sign in: credentials (or login), basic, or logout to sign out
    */
    // @DataMember(Order=1)
    // @ApiMember(Description="How to sign in: credentials (or login), basic, or logout to sign out")
    public var provider:String?
    // @DataMember(Order=2)
    public var state:String?
    // @DataMember(Order=3)
    public var oauth_token:String?
    // @DataMember(Order=4)
    public var oauth_verifier:String?
    /**
    * The e-mail address of the user
    */
    // @DataMember(Order=5)
    // @ApiMember(Description="The e-mail address of the user")
    public var userName:String?
    // @DataMember(Order=6)
    public var password:String?
    /**
    * Stay signed in after the browser is closed
    */
    // @DataMember(Order=7)
    // @ApiMember(Description="Stay signed in after the browser is closed")
    public var rememberMe:Bool?
    // @DataMember(Order=8)
    public var errorView:String?
    // @DataMember(Order=9)
    public var nonce:String?
    // @DataMember(Order=10)
    public var uri:String?
    // @DataMember(Order=11)
    public var response:String?
    // @DataMember(Order=12)
    public var qop:String?
    // @DataMember(Order=13)
    public var nc:String?
    // @DataMember(Order=14)
    public var cnonce:String?
    // @DataMember(Order=15)
    public var accessToken:String?
    // @DataMember(Order=16)
    public var accessTokenSecret:String?
    // @DataMember(Order=17)
    public var scope:String?
    // @DataMember(Order=18)
    public var meta:[String:String]? = [:]

    required public init(){}
}

/**
* Make no more messages of a bulk, and take back those that are not sent yet.
*/
// @Route("/bulks/{bulkId}", "DELETE")
// @Route("/bulks/{bulkId}/cancel", "POST")
public class CancelBulk : IReturn, Codable
{
    public typealias Return = BulkInfo

    /**
    * The ID of the bulk
    */
    // @ApiMember(Description="The ID of the bulk", IsRequired=true)
    public var bulkId:String?

    required public init(){}
}

/**
* Take back a message that has not been sent yet.
*/
// @Route("/messages/{messageId}", "DELETE")
// @Route("/messages/{messageId}/cancel", "POST")
public class CancelMessage : IReturnVoid, Codable
{
    /**
    * The ID of the message
    */
    // @ApiMember(Description="The ID of the message", IsRequired=true)
    public var messageId:String?

    required public init(){}
}

/**
* Have an address told of texts no more.
*/
// @Route("/doors/listeners/{listenerId}", "DELETE")
public class DeleteDoorListener : IReturnVoid, Codable
{
    /**
    * The ID of the listener
    */
    // @ApiMember(Description="The ID of the listener", IsRequired=true)
    public var listenerId:String?

    required public init(){}
}

/**
* Delete a login of a front door.
*/
// @Route("/doors/logins/{loginId}", "DELETE")
public class DeleteDoorLogin : IReturnVoid, Codable
{
    /**
    * The ID of the login
    */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    public var loginId:String?

    required public init(){}
}

/**
* Delete an ESME.
*/
// @Route("/esmes/{esmeId}", "DELETE")
public class DeleteEsme : IReturnVoid, Codable
{
    /**
    * The ID of the ESME
    */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    public var esmeId:String?

    required public init(){}
}

/**
* Remove a file: its links open nothing any more, and messages show it no more.
*/
// @Route("/files/{fileId}", "DELETE")
public class DeleteFile : IReturnVoid, Codable
{
    /**
    * The ID of the file
    */
    // @ApiMember(Description="The ID of the file", IsRequired=true)
    public var fileId:String?

    required public init(){}
}

/**
* Lift every limit of a number or a connection.
*/
// @Route("/limits/{limitedId}", "DELETE")
public class DeleteLimit : IReturnVoid, Codable
{
    /**
    * The ID of the endpoint or connection
    */
    // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    public var limitedId:String?

    required public init(){}
}

/**
* Delete a pool of senders.
*/
// @Route("/pools/{poolId}", "DELETE")
public class DeletePool : IReturnVoid, Codable
{
    /**
    * The ID of the pool
    */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    public var poolId:String?

    required public init(){}
}

/**
* Delete a route.
*/
// @Route("/routes/{routeId}", "DELETE")
public class DeleteRoute : IReturnVoid, Codable
{
    /**
    * The ID of the route
    */
    // @ApiMember(Description="The ID of the route", IsRequired=true)
    public var routeId:String?

    required public init(){}
}

/**
* Delete a webhook.
*/
// @Route("/webhooks/{webhookId}", "DELETE")
public class DeleteWebhook : IReturnVoid, Codable
{
    /**
    * The ID of the webhook
    */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    public var webhookId:String?

    required public init(){}
}

/**
* End a session. The other party's next message opens it again, or a new one.
*/
// @Route("/sessions/{sessionId}", "DELETE")
public class EndSession : IReturnVoid, Codable
{
    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session", IsRequired=true)
    public var sessionId:String?
    /**
    * The local ID of the call; a chat has none, so it is not looked at
    */
    // @ApiMember(Description="The local ID of the call; a chat has none, so it is not looked at")
    public var callSid:String?

    required public init(){}
}

/**
* Ask who is signed in.
*/
// @Route("/auth/status", "GET")
public class GetAuthStatus : IReturn, Codable
{
    public typealias Return = UserInfo

    required public init(){}
}

/**
* Read a bulk, and how many of its messages have each status.
*/
// @Route("/bulks/{bulkId}", "GET")
public class GetBulk : IReturn, Codable
{
    public typealias Return = BulkProgress

    /**
    * The ID of the bulk
    */
    // @ApiMember(Description="The ID of the bulk", IsRequired=true)
    public var bulkId:String?

    required public init(){}
}

/**
* Retrieve who is told of the texts of an endpoint.
*/
// @Route("/doors/listeners/{listenerId}", "GET")
public class GetDoorListener : IReturn, Codable
{
    public typealias Return = DoorListenerInfo

    /**
    * The ID of the listener
    */
    // @ApiMember(Description="The ID of the listener", IsRequired=true)
    public var listenerId:String?

    required public init(){}
}

/**
* Retrieve a login of a front door.
*/
// @Route("/doors/logins/{loginId}", "GET")
public class GetDoorLogin : IReturn, Codable
{
    public typealias Return = DoorLoginInfo

    /**
    * The ID of the login
    */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    public var loginId:String?

    required public init(){}
}

/**
* Retrieve an ESME.
*/
// @Route("/esmes/{esmeId}", "GET")
public class GetEsme : IReturn, Codable
{
    public typealias Return = EsmeInfo

    /**
    * The ID of the ESME
    */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    public var esmeId:String?

    required public init(){}
}

/**
* Read what is known of a file; its `uri` opens the content for a time.
*/
// @Route("/files/{fileId}", "GET")
public class GetFile : IReturn, Codable
{
    public typealias Return = FileInfo

    /**
    * The ID of the file
    */
    // @ApiMember(Description="The ID of the file", IsRequired=true)
    public var fileId:String?

    required public init(){}
}

/**
* Read what limits a number or a connection.
*/
// @Route("/limits/{limitedId}", "GET")
public class GetLimit : IReturn, Codable
{
    public typealias Return = LimitInfo

    /**
    * The ID of the endpoint or connection
    */
    // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    public var limitedId:String?

    required public init(){}
}

/**
* Read one message with the story of its delivery.
*/
// @Route("/messages/{messageId}", "GET")
public class GetMessage : IReturn, Codable
{
    public typealias Return = MessageStory

    /**
    * The ID of the message
    */
    // @ApiMember(Description="The ID of the message", IsRequired=true)
    public var messageId:String?

    required public init(){}
}

/**
* Read one pool of senders.
*/
// @Route("/pools/{poolId}", "GET")
public class GetPool : IReturn, Codable
{
    public typealias Return = PoolInfo

    /**
    * The ID of the pool
    */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    public var poolId:String?

    required public init(){}
}

/**
* Read one route.
*/
// @Route("/routes/{routeId}", "GET")
public class GetRoute : IReturn, Codable
{
    public typealias Return = RouteInfo

    /**
    * The ID of the route
    */
    // @ApiMember(Description="The ID of the route", IsRequired=true)
    public var routeId:String?

    required public init(){}
}

/**
* Retrieve one session; its log is empty, only lists have it.
*/
// @Route("/sessions/{sessionId}", "GET")
public class GetSession : IReturn, Codable
{
    public typealias Return = SessionInfo

    /**
    * The ID of the session
    */
    // @ApiMember(Description="The ID of the session", IsRequired=true)
    public var sessionId:String?

    required public init(){}
}

/**
* Read one webhook.
*/
// @Route("/webhooks/{webhookId}", "GET")
public class GetWebhook : IReturn, Codable
{
    public typealias Return = WebhookInfo

    /**
    * The ID of the webhook
    */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    public var webhookId:String?

    required public init(){}
}

/**
* List API keys.
*/
// @Route("/keys", "GET")
public class ListApiKeys : ListRequest<ApiKeyInfo>, IReturn
{
    public typealias Return = ListResponse<ApiKeyInfo>

    /**
    * Only the keys of these accounts
    */
    // @ApiMember(Description="Only the keys of these accounts")
    public var accountIds:[String]? = []
    /**
    * Only the keys of this user
    */
    // @ApiMember(Description="Only the keys of this user")
    public var userId:String?
    /**
    * Also the keys that were revoked
    */
    // @ApiMember(Description="Also the keys that were revoked")
    public var includeRevoked:Bool?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case userId
        case includeRevoked
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds)
        userId = try container.decodeIfPresent(String.self, forKey: .userId)
        includeRevoked = try container.decodeIfPresent(Bool.self, forKey: .includeRevoked)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(accountIds, forKey: .accountIds)
        try container.encodeIfPresent(userId, forKey: .userId)
        try container.encodeIfPresent(includeRevoked, forKey: .includeRevoked)
    }
}

/**
* Retrieve the recipients of a bulk with what became of each; as CSV it is the report.
*/
// @Route("/bulks/{bulkId}/results", "GET")
public class ListBulkResults : ListRequest<BulkResult>, IReturn
{
    public typealias Return = ListResponse<BulkResult>

    /**
    * The ID of the bulk
    */
    // @ApiMember(Description="The ID of the bulk", IsRequired=true)
    public var bulkId:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case bulkId
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        bulkId = try container.decodeIfPresent(String.self, forKey: .bulkId)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(bulkId, forKey: .bulkId)
    }
}

/**
* Retrieve a list of bulks.
*/
// @Route("/bulks", "GET")
public class ListBulks : ListRequest<BulkInfo>, IReturn
{
    public typealias Return = ListResponse<BulkInfo>

    /**
    * Return only bulks of these accounts
    */
    // @ApiMember(Description="Return only bulks of these accounts")
    public var accountIds:[String]? = []
    /**
    * Return only bulks of these customers, and of the customers below them
    */
    // @ApiMember(Description="Return only bulks of these customers, and of the customers below them")
    public var customerIds:[String]? = []

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case customerIds
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds)
        customerIds = try container.decodeIfPresent([String].self, forKey: .customerIds)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(accountIds, forKey: .accountIds)
        try container.encodeIfPresent(customerIds, forKey: .customerIds)
    }
}

/**
* Retrieve a list of conversations, each with its most recent message.
*/
// @Route("/conversations", "GET")
public class ListConversations : IReturn, Codable
{
    public typealias Return = ListConversationsResponse

    /**
    * Return only conversations of these accounts
    */
    // @ApiMember(Description="Return only conversations of these accounts")
    public var accountIds:[String]? = []
    /**
    * Return only conversations of these endpoints
    */
    // @ApiMember(Description="Return only conversations of these endpoints")
    public var endpointIds:[String]? = []
    /**
    * Return only conversations of these customers, and of the customers below them
    */
    // @ApiMember(Description="Return only conversations of these customers, and of the customers below them")
    public var customerIds:[String]? = []
    /**
    * Return only conversations whose most recent message is of this date or later, in ISO 8601
    */
    // @ApiMember(Description="Return only conversations whose most recent message is of this date or later, in ISO 8601")
    public var afterDate:String?

    required public init(){}
}

/**
* List who is told of texts that come in, in another platform's form.
*/
// @Route("/doors/listeners", "GET")
public class ListDoorListeners : ListRequest<DoorListenerInfo>, IReturn
{
    public typealias Return = ListResponse<DoorListenerInfo>

    /**
    * Only those of these accounts
    */
    // @ApiMember(Description="Only those of these accounts")
    public var accountIds:[String]? = []
    /**
    * Only those of these endpoints
    */
    // @ApiMember(Description="Only those of these endpoints")
    public var endpointIds:[String]? = []
    /**
    * Only those that are told in this form
    */
    // @ApiMember(Description="Only those that are told in this form")
    public var form:ListenerForms?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case endpointIds
        case form
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds)
        endpointIds = try container.decodeIfPresent([String].self, forKey: .endpointIds)
        form = try container.decodeIfPresent(ListenerForms.self, forKey: .form)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(accountIds, forKey: .accountIds)
        try container.encodeIfPresent(endpointIds, forKey: .endpointIds)
        try container.encodeIfPresent(form, forKey: .form)
    }
}

/**
* List logins of front doors.
*/
// @Route("/doors/logins", "GET")
public class ListDoorLogins : ListRequest<DoorLoginInfo>, IReturn
{
    public typealias Return = ListResponse<DoorLoginInfo>

    /**
    * Only the logins of these accounts
    */
    // @ApiMember(Description="Only the logins of these accounts")
    public var accountIds:[String]? = []
    /**
    * Only those of this door
    */
    // @ApiMember(Description="Only those of this door")
    public var door:DoorKinds?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case door
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds)
        door = try container.decodeIfPresent(DoorKinds.self, forKey: .door)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(accountIds, forKey: .accountIds)
        try container.encodeIfPresent(door, forKey: .door)
    }
}

/**
* List ESMEs.
*/
// @Route("/esmes", "GET")
public class ListEsmes : ListRequest<EsmeInfo>, IReturn
{
    public typealias Return = ListResponse<EsmeInfo>

    /**
    * Only the ESMEs of these accounts
    */
    // @ApiMember(Description="Only the ESMEs of these accounts")
    public var accountIds:[String]? = []
    /**
    * Only those that are shut out
    */
    // @ApiMember(Description="Only those that are shut out")
    public var onlyDisabled:Bool?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case onlyDisabled
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds)
        onlyDisabled = try container.decodeIfPresent(Bool.self, forKey: .onlyDisabled)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(accountIds, forKey: .accountIds)
        try container.encodeIfPresent(onlyDisabled, forKey: .onlyDisabled)
    }
}

/**
* List what has happened since an event: the same that /event-stream tells as it happens.
*/
// @Route("/events", "GET")
public class ListEvents : IReturn, Codable
{
    public typealias Return = ListEventsResponse

    /**
    * The last event that is known; if it is missing, only the ID of the newest one is returned
    */
    // @ApiMember(Description="The last event that is known; if it is missing, only the ID of the newest one is returned")
    public var afterEventId:String?
    /**
    * Return only events of these accounts
    */
    // @ApiMember(Description="Return only events of these accounts")
    public var accountIds:[String]? = []
    /**
    * How many lines of the log to read, from 1 to 1000
    */
    // @ApiMember(Description="How many lines of the log to read, from 1 to 1000")
    public var count:Int?

    required public init(){}
}

/**
* Retrieve a list of files.
*/
// @Route("/files", "GET")
public class ListFiles : ListRequest<FileInfo>, IReturn
{
    public typealias Return = ListResponse<FileInfo>

    /**
    * Return only files of these accounts
    */
    // @ApiMember(Description="Return only files of these accounts")
    public var accountIds:[String]? = []
    /**
    * Return only files of these customers, and of the customers below them
    */
    // @ApiMember(Description="Return only files of these customers, and of the customers below them")
    public var customerIds:[String]? = []
    /**
    * Text that the name must contain
    */
    // @ApiMember(Description="Text that the name must contain")
    public var fileName:String?
    /**
    * Text that the content type must contain
    */
    // @ApiMember(Description="Text that the content type must contain")
    public var contentType:String?
    /**
    * Return only files of this type
    */
    // @ApiMember(Description="Return only files of this type")
    public var type:FileTypes?
    /**
    * The first day of creation, YYYY-MM-DD in UTC
    */
    // @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
    public var dateCreatedStart:String?
    /**
    * The last day of creation, YYYY-MM-DD in UTC
    */
    // @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
    public var dateCreatedEnd:String?
    /**
    * Return only what this user uploaded
    */
    // @ApiMember(Description="Return only what this user uploaded")
    public var userId:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case customerIds
        case fileName
        case contentType
        case type
        case dateCreatedStart
        case dateCreatedEnd
        case userId
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds)
        customerIds = try container.decodeIfPresent([String].self, forKey: .customerIds)
        fileName = try container.decodeIfPresent(String.self, forKey: .fileName)
        contentType = try container.decodeIfPresent(String.self, forKey: .contentType)
        type = try container.decodeIfPresent(FileTypes.self, forKey: .type)
        dateCreatedStart = try container.decodeIfPresent(String.self, forKey: .dateCreatedStart)
        dateCreatedEnd = try container.decodeIfPresent(String.self, forKey: .dateCreatedEnd)
        userId = try container.decodeIfPresent(String.self, forKey: .userId)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(accountIds, forKey: .accountIds)
        try container.encodeIfPresent(customerIds, forKey: .customerIds)
        try container.encodeIfPresent(fileName, forKey: .fileName)
        try container.encodeIfPresent(contentType, forKey: .contentType)
        try container.encodeIfPresent(type, forKey: .type)
        try container.encodeIfPresent(dateCreatedStart, forKey: .dateCreatedStart)
        try container.encodeIfPresent(dateCreatedEnd, forKey: .dateCreatedEnd)
        try container.encodeIfPresent(userId, forKey: .userId)
    }
}

/**
* List limits.
*/
// @Route("/limits", "GET")
public class ListLimits : ListRequest<LimitInfo>, IReturn
{
    public typealias Return = ListResponse<LimitInfo>

    /**
    * Only the limits of these accounts, without those of the installation's connections
    */
    // @ApiMember(Description="Only the limits of these accounts, without those of the installation's connections")
    public var accountIds:[String]? = []

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(accountIds, forKey: .accountIds)
    }
}

/**
* Retrieve a list of messages, sent and received.
*/
// @Route("/messages", "GET")
public class ListMessages : ListRequest<MessageInfo>, IReturn
{
    public typealias Return = ListResponse<MessageInfo>

    /**
    * Return only messages of these accounts
    */
    // @ApiMember(Description="Return only messages of these accounts")
    public var accountIds:[String]? = []
    /**
    * Return only messages of these customers, and of the customers below them
    */
    // @ApiMember(Description="Return only messages of these customers, and of the customers below them")
    public var customerIds:[String]? = []
    /**
    * Return only messages of these endpoints
    */
    // @ApiMember(Description="Return only messages of these endpoints")
    public var endpointIds:[String]? = []
    /**
    * Return only messages of these conversations
    */
    // @ApiMember(Description="Return only messages of these conversations")
    public var conversationIds:[String]? = []
    /**
    * Return only messages after this date, in ISO 8601; UTC when it names no time zone
    */
    // @ApiMember(Description="Return only messages after this date, in ISO 8601; UTC when it names no time zone")
    public var afterDate:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case customerIds
        case endpointIds
        case conversationIds
        case afterDate
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds)
        customerIds = try container.decodeIfPresent([String].self, forKey: .customerIds)
        endpointIds = try container.decodeIfPresent([String].self, forKey: .endpointIds)
        conversationIds = try container.decodeIfPresent([String].self, forKey: .conversationIds)
        afterDate = try container.decodeIfPresent(String.self, forKey: .afterDate)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(accountIds, forKey: .accountIds)
        try container.encodeIfPresent(customerIds, forKey: .customerIds)
        try container.encodeIfPresent(endpointIds, forKey: .endpointIds)
        try container.encodeIfPresent(conversationIds, forKey: .conversationIds)
        try container.encodeIfPresent(afterDate, forKey: .afterDate)
    }
}

/**
* Retrieve a list of those who want no more messages.
*/
// @Route("/opt-outs", "GET")
public class ListOptOuts : ListRequest<OptOutInfo>, IReturn
{
    public typealias Return = ListResponse<OptOutInfo>

    /**
    * Return only those of these accounts
    */
    // @ApiMember(Description="Return only those of these accounts")
    public var accountIds:[String]? = []
    /**
    * Text that the address must contain
    */
    // @ApiMember(Description="Text that the address must contain")
    public var address:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case address
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds)
        address = try container.decodeIfPresent(String.self, forKey: .address)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(accountIds, forKey: .accountIds)
        try container.encodeIfPresent(address, forKey: .address)
    }
}

/**
* List who hears from which number of a pool.
*/
// @Route("/pools/{poolId}/recipients", "GET")
public class ListPoolRecipients : ListRequest<PoolRecipient>, IReturn
{
    public typealias Return = ListResponse<PoolRecipient>

    /**
    * The ID of the pool
    */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    public var poolId:String?
    /**
    * Only those who hear from this number
    */
    // @ApiMember(Description="Only those who hear from this number")
    public var endpointId:String?
    /**
    * Text that the address must contain
    */
    // @ApiMember(Description="Text that the address must contain")
    public var address:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case poolId
        case endpointId
        case address
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        poolId = try container.decodeIfPresent(String.self, forKey: .poolId)
        endpointId = try container.decodeIfPresent(String.self, forKey: .endpointId)
        address = try container.decodeIfPresent(String.self, forKey: .address)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(poolId, forKey: .poolId)
        try container.encodeIfPresent(endpointId, forKey: .endpointId)
        try container.encodeIfPresent(address, forKey: .address)
    }
}

/**
* List pools of senders.
*/
// @Route("/pools", "GET")
public class ListPools : ListRequest<PoolInfo>, IReturn
{
    public typealias Return = ListResponse<PoolInfo>

    /**
    * Only the pools of these accounts
    */
    // @ApiMember(Description="Only the pools of these accounts")
    public var accountIds:[String]? = []
    /**
    * Only pools for which this number writes
    */
    // @ApiMember(Description="Only pools for which this number writes")
    public var endpointId:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case endpointId
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds)
        endpointId = try container.decodeIfPresent(String.self, forKey: .endpointId)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(accountIds, forKey: .accountIds)
        try container.encodeIfPresent(endpointId, forKey: .endpointId)
    }
}

/**
* List routes.
*/
// @Route("/routes", "GET")
public class ListRoutes : ListRequest<RouteInfo>, IReturn
{
    public typealias Return = ListResponse<RouteInfo>

    /**
    * Only the routes of these accounts, without those for every account
    */
    // @ApiMember(Description="Only the routes of these accounts, without those for every account")
    public var accountIds:[String]? = []
    /**
    * Only routes over this connection
    */
    // @ApiMember(Description="Only routes over this connection")
    public var connectionId:String?
    /**
    * Only routes of this endpoint
    */
    // @ApiMember(Description="Only routes of this endpoint")
    public var endpointId:String?
    /**
    * What the prefix must begin with, as +44
    */
    // @ApiMember(Description="What the prefix must begin with, as +44")
    public var prefix:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case connectionId
        case endpointId
        case prefix
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds)
        connectionId = try container.decodeIfPresent(String.self, forKey: .connectionId)
        endpointId = try container.decodeIfPresent(String.self, forKey: .endpointId)
        prefix = try container.decodeIfPresent(String.self, forKey: .prefix)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(accountIds, forKey: .accountIds)
        try container.encodeIfPresent(connectionId, forKey: .connectionId)
        try container.encodeIfPresent(endpointId, forKey: .endpointId)
        try container.encodeIfPresent(prefix, forKey: .prefix)
    }
}

/**
* Retrieve a list of sessions.
*/
// @Route("/sessions", "GET")
public class ListSessions : ListRequest<SessionInfo>, IReturn
{
    public typealias Return = ListResponse<SessionInfo>

    /**
    * Return only sessions of these accounts
    */
    // @ApiMember(Description="Return only sessions of these accounts")
    public var accountIds:[String]? = []
    /**
    * Search the archive, which has the sessions that ended more than 15 days ago, and nothing else
    */
    // @ApiMember(Description="Search the archive, which has the sessions that ended more than 15 days ago, and nothing else")
    public var searchArchive:Bool?
    /**
    * The first day of creation, YYYY-MM-DD in UTC
    */
    // @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
    public var startDate:String?
    /**
    * The last day of creation, YYYY-MM-DD in UTC
    */
    // @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
    public var endDate:String?
    /**
    * Return only sessions of these customers, and of the customers below them
    */
    // @ApiMember(Description="Return only sessions of these customers, and of the customers below them")
    public var customerIds:[String]? = []
    /**
    * Return only sessions of these endpoints
    */
    // @ApiMember(Description="Return only sessions of these endpoints")
    public var endpointIds:[String]? = []
    /**
    * Text that the address of the beginner must contain
    */
    // @ApiMember(Description="Text that the address of the beginner must contain")
    public var from:String?
    /**
    * Text that the address of the other side must contain
    */
    // @ApiMember(Description="Text that the address of the other side must contain")
    public var to:String?
    /**
    * Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened
    */
    // @ApiMember(Description="Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened")
    public var log:String?
    /**
    * Return only children of this session; a chat has none, so the list is empty then
    */
    // @ApiMember(Description="Return only children of this session; a chat has none, so the list is empty then")
    public var parentSessionId:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case searchArchive
        case startDate
        case endDate
        case customerIds
        case endpointIds
        case from
        case to
        case log
        case parentSessionId
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds)
        searchArchive = try container.decodeIfPresent(Bool.self, forKey: .searchArchive)
        startDate = try container.decodeIfPresent(String.self, forKey: .startDate)
        endDate = try container.decodeIfPresent(String.self, forKey: .endDate)
        customerIds = try container.decodeIfPresent([String].self, forKey: .customerIds)
        endpointIds = try container.decodeIfPresent([String].self, forKey: .endpointIds)
        from = try container.decodeIfPresent(String.self, forKey: .from)
        to = try container.decodeIfPresent(String.self, forKey: .to)
        log = try container.decodeIfPresent(String.self, forKey: .log)
        parentSessionId = try container.decodeIfPresent(String.self, forKey: .parentSessionId)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(accountIds, forKey: .accountIds)
        try container.encodeIfPresent(searchArchive, forKey: .searchArchive)
        try container.encodeIfPresent(startDate, forKey: .startDate)
        try container.encodeIfPresent(endDate, forKey: .endDate)
        try container.encodeIfPresent(customerIds, forKey: .customerIds)
        try container.encodeIfPresent(endpointIds, forKey: .endpointIds)
        try container.encodeIfPresent(from, forKey: .from)
        try container.encodeIfPresent(to, forKey: .to)
        try container.encodeIfPresent(log, forKey: .log)
        try container.encodeIfPresent(parentSessionId, forKey: .parentSessionId)
    }
}

/**
* List what a webhook was told.
*/
// @Route("/webhooks/{webhookId}/deliveries", "GET")
public class ListWebhookDeliveries : ListRequest<WebhookDeliveryInfo>, IReturn
{
    public typealias Return = ListResponse<WebhookDeliveryInfo>

    /**
    * The ID of the webhook
    */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    public var webhookId:String?
    /**
    * Only deliveries in this state
    */
    // @ApiMember(Description="Only deliveries in this state")
    public var state:WebhookDeliveryStates?
    /**
    * Only what is about these messages or sessions
    */
    // @ApiMember(Description="Only what is about these messages or sessions")
    public var subjectIds:[String]? = []

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case webhookId
        case state
        case subjectIds
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        webhookId = try container.decodeIfPresent(String.self, forKey: .webhookId)
        state = try container.decodeIfPresent(WebhookDeliveryStates.self, forKey: .state)
        subjectIds = try container.decodeIfPresent([String].self, forKey: .subjectIds)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(webhookId, forKey: .webhookId)
        try container.encodeIfPresent(state, forKey: .state)
        try container.encodeIfPresent(subjectIds, forKey: .subjectIds)
    }
}

/**
* List webhooks.
*/
// @Route("/webhooks", "GET")
public class ListWebhooks : ListRequest<WebhookInfo>, IReturn
{
    public typealias Return = ListResponse<WebhookInfo>

    /**
    * Only the webhooks of these accounts
    */
    // @ApiMember(Description="Only the webhooks of these accounts")
    public var accountIds:[String]? = []
    /**
    * Only those that are disabled
    */
    // @ApiMember(Description="Only those that are disabled")
    public var onlyDisabled:Bool?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case onlyDisabled
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds)
        onlyDisabled = try container.decodeIfPresent(Bool.self, forKey: .onlyDisabled)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(accountIds, forKey: .accountIds)
        try container.encodeIfPresent(onlyDisabled, forKey: .onlyDisabled)
    }
}

/**
* Mark every message of a conversation as read.
*/
// @Route("/conversations/{conversationId}/read", "POST")
public class MarkConversationRead : IReturn, Codable
{
    public typealias Return = MarkReadResponse

    /**
    * The ID of the conversation
    */
    // @ApiMember(Description="The ID of the conversation", IsRequired=true)
    public var conversationId:String?

    required public init(){}
}

/**
* Mark messages as read.
*/
// @Route("/messages/read", "POST")
public class MarkMessagesRead : IReturn, Codable
{
    public typealias Return = MarkReadResponse

    /**
    * The IDs of the messages, 1000 at most
    */
    // @ApiMember(Description="The IDs of the messages, 1000 at most", IsRequired=true)
    public var messageIds:[String]? = []

    required public init(){}
}

/**
* Make an API key.
*/
// @Route("/keys", "POST")
public class NewApiKey : IReturn, Codable
{
    public typealias Return = NewApiKeyResponse

    /**
    * What the key is for, as people call it
    */
    // @ApiMember(Description="What the key is for, as people call it", IsRequired=true)
    public var name:String?
    /**
    * What the key may do; if it is missing, everything its maker and its user may
    */
    // @ApiMember(Description="What the key may do; if it is missing, everything its maker and its user may")
    public var roles:[String]? = []
    /**
    * The account the key works for; may be missing for a caller who has only one
    */
    // @ApiMember(Description="The account the key works for; may be missing for a caller who has only one")
    public var accountId:String?
    /**
    * The user the key acts as; if it is missing, its maker. Only managers may name another
    */
    // @ApiMember(Description="The user the key acts as; if it is missing, its maker. Only managers may name another")
    public var userId:String?
    /**
    * When the key stops to work, in ISO 8601; if it is missing, never
    */
    // @ApiMember(Description="When the key stops to work, in ISO 8601; if it is missing, never")
    public var expires:String?

    required public init(){}
}

/**
* Let a program that was written for Twilio, Kannel or Jasmin come in.
*/
// @Route("/doors/logins", "POST")
public class NewDoorLogin : IReturn, Codable
{
    public typealias Return = NewDoorLoginResponse

    /**
    * The platform that the program was written for
    */
    // @ApiMember(Description="The platform that the program was written for", IsRequired=true)
    public var door:DoorKinds?
    /**
    * The name that it comes in with; of Twilio a SID, which is made if it is missing
    */
    // @ApiMember(Description="The name that it comes in with; of Twilio a SID, which is made if it is missing")
    public var username:String?
    /**
    * Of Twilio a key (SK...), which signs nothing, instead of an AccountSid
    */
    // @ApiMember(Description="Of Twilio a key (SK...), which signs nothing, instead of an AccountSid")
    public var apiKey:Bool?
    /**
    * Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made
    */
    // @ApiMember(Description="Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made")
    public var password:String?
    /**
    * The user that it acts as; if it is missing, the caller
    */
    // @ApiMember(Description="The user that it acts as; if it is missing, the caller")
    public var userId:String?
    /**
    * The endpoint that sends where a request names no sender
    */
    // @ApiMember(Description="The endpoint that sends where a request names no sender")
    public var endpointId:String?
    /**
    * The account that it works for; may be missing for a caller who has only one
    */
    // @ApiMember(Description="The account that it works for; may be missing for a caller who has only one")
    public var accountId:String?

    required public init(){}
}

/**
* Let a program of a customer bind to the SMSC.
*/
// @Route("/esmes", "POST")
public class NewEsme : EsmeRights, IReturn
{
    public typealias Return = NewEsmeResponse

    /**
    * The name that it binds with, 1 to 15 characters of ASCII; each is there once
    */
    // @ApiMember(Description="The name that it binds with, 1 to 15 characters of ASCII; each is there once", IsRequired=true)
    public var systemId:String?
    /**
    * The password that it binds with, 8 characters of ASCII; if it is missing, one is made
    */
    // @ApiMember(Description="The password that it binds with, 8 characters of ASCII; if it is missing, one is made")
    public var password:String?
    /**
    * The account that it sends for; may be missing for a caller who has only one
    */
    // @ApiMember(Description="The account that it sends for; may be missing for a caller who has only one")
    public var accountId:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case systemId
        case password
        case accountId
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        systemId = try container.decodeIfPresent(String.self, forKey: .systemId)
        password = try container.decodeIfPresent(String.self, forKey: .password)
        accountId = try container.decodeIfPresent(String.self, forKey: .accountId)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(systemId, forKey: .systemId)
        try container.encodeIfPresent(password, forKey: .password)
        try container.encodeIfPresent(accountId, forKey: .accountId)
    }
}

/**
* Keep a file in an account: the file of a multipart form with its fields, or base64.
*/
// @Route("/files", "POST")
public class NewFile : IReturn, Codable
{
    public typealias Return = FileInfo

    /**
    * The account; needed by who has several
    */
    // @ApiMember(Description="The account; needed by who has several")
    public var accountId:String?
    /**
    * The customer that it belongs to
    */
    // @ApiMember(Description="The customer that it belongs to")
    public var customerId:String?
    /**
    * The content
    */
    // @ApiMember(Description="The content", IsRequired=true)
    public var data:[UInt8]?
    /**
    * The name that recipients see
    */
    // @ApiMember(Description="The name that recipients see", IsRequired=true)
    public var fileName:String?
    /**
    * What it is, as image/png
    */
    // @ApiMember(Description="What it is, as image/png", IsRequired=true)
    public var contentType:String?

    required public init(){}
}

/**
* Make a pool of senders.
*/
// @Route("/pools", "POST")
public class NewPool : IReturn, Codable
{
    public typealias Return = PoolInfo

    /**
    * What people call it
    */
    // @ApiMember(Description="What people call it", IsRequired=true)
    public var name:String?
    /**
    * The numbers that write for it
    */
    // @ApiMember(Description="The numbers that write for it")
    public var endpointIds:[String]? = []
    /**
    * The account it belongs to; may be missing for a caller who has only one
    */
    // @ApiMember(Description="The account it belongs to; may be missing for a caller who has only one")
    public var accountId:String?
    /**
    * The customer it belongs to
    */
    // @ApiMember(Description="The customer it belongs to")
    public var customerId:String?

    required public init(){}
}

/**
* Let messages go over a connection.
*/
// @Route("/routes", "POST")
public class NewRoute : IReturn, Codable
{
    public typealias Return = RouteInfo

    /**
    * The connection that they may go over
    */
    // @ApiMember(Description="The connection that they may go over", IsRequired=true)
    public var connectionId:String?
    /**
    * What their recipients' numbers begin with, as +44; if it is missing, any number
    */
    // @ApiMember(Description="What their recipients' numbers begin with, as +44; if it is missing, any number")
    public var prefix:String?
    /**
    * Only messages from this endpoint
    */
    // @ApiMember(Description="Only messages from this endpoint")
    public var endpointId:String?
    /**
    * Only messages of this account; if it is missing, that of the endpoint, or else every account
    */
    // @ApiMember(Description="Only messages of this account; if it is missing, that of the endpoint, or else every account")
    public var accountId:String?
    /**
    * Lower goes first; 10 if it is missing
    */
    // @ApiMember(Description="Lower goes first; 10 if it is missing")
    public var priority:Int?
    /**
    * What a segment costs, with six decimals at most; among equals the cheapest goes first
    */
    // @ApiMember(Description="What a segment costs, with six decimals at most; among equals the cheapest goes first")
    public var cost:Double?

    required public init(){}
}

/**
* Create a new session. Only chats can be created: calls and faxes need a carrier for voice.
*/
// @Route("/sessions", "POST")
public class NewSession : IReturn, Codable
{
    public typealias Return = SessionInfo

    /**
    * The channel of the session; Chat if it is missing
    */
    // @ApiMember(Description="The channel of the session; Chat if it is missing")
    public var channel:FlowChannels?
    /**
    * The address of the party to talk to, e.g. +15556667777
    */
    // @ApiMember(Description="The address of the party to talk to, e.g. +15556667777", IsRequired=true)
    public var destination:String?
    /**
    * The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number
    */
    // @ApiMember(Description="The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number")
    public var callerId:String?
    /**
    * The ID of the endpoint to talk from; CallerId is not used if it is specified
    */
    // @ApiMember(Description="The ID of the endpoint to talk from; CallerId is not used if it is specified")
    public var endpointId:String?

    required public init(){}
}

/**
* Subscribe an address to kinds of events.
*/
// @Route("/webhooks", "POST")
public class NewWebhook : IReturn, Codable
{
    public typealias Return = NewWebhookResponse

    /**
    * The address that is told, of http or https
    */
    // @ApiMember(Description="The address that is told, of http or https", IsRequired=true)
    public var url:String?
    /**
    * The kinds of events, as message.received or message.*; if it is missing, all of them
    */
    // @ApiMember(Description="The kinds of events, as message.received or message.*; if it is missing, all of them")
    public var kinds:[String]? = []
    /**
    * What it is for, as people call it
    */
    // @ApiMember(Description="What it is for, as people call it")
    public var description:String?
    /**
    * The account whose events are told; may be missing for a caller who has only one
    */
    // @ApiMember(Description="The account whose events are told; may be missing for a caller who has only one")
    public var accountId:String?
    /**
    * The secret to sign with, whsec_ and a key in base64; if it is missing, one is made
    */
    // @ApiMember(Description="The secret to sign with, whsec_ and a key in base64; if it is missing, one is made")
    public var secret:String?

    required public init(){}
}

/**
* Do nothing: the operation is there for the types of its request.
*/
// @Route("/not-used")
public class NotUsedRequest : IReturnVoid, Codable
{
    public var nodeParameter:NodeParameter?

    required public init(){}
}

/**
* Change a login of a front door; what is missing stays as it is.
*/
// @Route("/doors/logins/{loginId}", "PATCH")
public class PatchDoorLogin : IReturn, Codable
{
    public typealias Return = DoorLoginInfo

    /**
    * The ID of the login
    */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    public var loginId:String?
    /**
    * The user that it acts as from now on
    */
    // @ApiMember(Description="The user that it acts as from now on")
    public var userId:String?
    /**
    * The endpoint that sends where a request names no sender; an empty text is none
    */
    // @ApiMember(Description="The endpoint that sends where a request names no sender; an empty text is none")
    public var endpointId:String?

    required public init(){}
}

/**
* Change what an ESME may do; what is missing stays as it is, and so does a list that is empty.
*/
// @Route("/esmes/{esmeId}", "PATCH")
public class PatchEsme : EsmeRights, IReturn
{
    public typealias Return = EsmeInfo

    /**
    * The ID of the ESME
    */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    public var esmeId:String?
    /**
    * Shut it out, or let it in again
    */
    // @ApiMember(Description="Shut it out, or let it in again")
    public var disabled:Bool?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case esmeId
        case disabled
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        esmeId = try container.decodeIfPresent(String.self, forKey: .esmeId)
        disabled = try container.decodeIfPresent(Bool.self, forKey: .disabled)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(esmeId, forKey: .esmeId)
        try container.encodeIfPresent(disabled, forKey: .disabled)
    }
}

/**
* Change the name or the customer of a file; what is left out stays as it is.
*/
// @Route("/files/{fileId}", "PATCH")
public class PatchFile : IReturn, Codable
{
    public typealias Return = FileInfo

    /**
    * The ID of the file
    */
    // @ApiMember(Description="The ID of the file", IsRequired=true)
    public var fileId:String?
    /**
    * Its new name
    */
    // @ApiMember(Description="Its new name")
    public var fileName:String?
    /**
    * The customer that it belongs to from now on
    */
    // @ApiMember(Description="The customer that it belongs to from now on")
    public var customerId:String?

    required public init(){}
}

/**
* Change a pool of senders; what is missing stays as it is.
*/
// @Route("/pools/{poolId}", "PATCH")
public class PatchPool : IReturn, Codable
{
    public typealias Return = PoolInfo

    /**
    * The ID of the pool
    */
    // @ApiMember(Description="The ID of the pool", IsRequired=true)
    public var poolId:String?
    /**
    * What people call it from now on
    */
    // @ApiMember(Description="What people call it from now on")
    public var name:String?
    /**
    * Whether nothing can be sent from it
    */
    // @ApiMember(Description="Whether nothing can be sent from it")
    public var disabled:Bool?
    /**
    * Numbers that join; one that is there stays
    */
    // @ApiMember(Description="Numbers that join; one that is there stays")
    public var addEndpointIds:[String]? = []
    /**
    * Numbers that leave; their recipients hear from another one next time
    */
    // @ApiMember(Description="Numbers that leave; their recipients hear from another one next time")
    public var removeEndpointIds:[String]? = []

    required public init(){}
}

/**
* Change a route; what is missing stays as it is.
*/
// @Route("/routes/{routeId}", "PATCH")
public class PatchRoute : IReturn, Codable
{
    public typealias Return = RouteInfo

    /**
    * The ID of the route
    */
    // @ApiMember(Description="The ID of the route", IsRequired=true)
    public var routeId:String?
    /**
    * Lower goes first
    */
    // @ApiMember(Description="Lower goes first")
    public var priority:Int?
    /**
    * What a segment costs, with six decimals at most
    */
    // @ApiMember(Description="What a segment costs, with six decimals at most")
    public var cost:Double?
    /**
    * Whether it does not count at all
    */
    // @ApiMember(Description="Whether it does not count at all")
    public var disabled:Bool?

    required public init(){}
}

/**
* Change a webhook; what is missing stays as it is.
*/
// @Route("/webhooks/{webhookId}", "PATCH")
public class PatchWebhook : IReturn, Codable
{
    public typealias Return = WebhookInfo

    /**
    * The ID of the webhook
    */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    public var webhookId:String?
    /**
    * The address that is told from now on
    */
    // @ApiMember(Description="The address that is told from now on")
    public var url:String?
    /**
    * The kinds of events from now on; * is all of them, and an empty list changes nothing
    */
    // @ApiMember(Description="The kinds of events from now on; * is all of them, and an empty list changes nothing")
    public var kinds:[String]? = []
    /**
    * What it is for, as people call it
    */
    // @ApiMember(Description="What it is for, as people call it")
    public var description:String?
    /**
    * Disable it, or enable it again: then it is told first what it missed meanwhile
    */
    // @ApiMember(Description="Disable it, or enable it again: then it is told first what it missed meanwhile")
    public var disabled:Bool?

    required public init(){}
}

/**
* Tell how a text would be sent and what it would cost; nothing is stored or sent.
*/
// @Route("/messages/preview", "POST")
public class PreviewMessage : IReturn, Codable
{
    public typealias Return = MessagePreview

    /**
    * The text
    */
    // @ApiMember(Description="The text", IsRequired=true)
    public var body:String?
    /**
    * The ID of the endpoint that would send it
    */
    // @ApiMember(Description="The ID of the endpoint that would send it")
    public var endpointId:String?
    /**
    * The address that it would be sent to; needs EndpointId
    */
    // @ApiMember(Description="The address that it would be sent to; needs EndpointId")
    public var toAddress:String?

    required public init(){}
}

/**
* Erase the text of a message for good.
*/
// @Route("/messages/{messageId}/redact", "POST")
public class RedactMessage : IReturnVoid, Codable
{
    /**
    * The ID of the message
    */
    // @ApiMember(Description="The ID of the message", IsRequired=true)
    public var messageId:String?

    required public init(){}
}

/**
* Record that somebody wants messages again.
*/
// @Route("/opt-outs", "DELETE")
public class RemoveOptOut : IReturnVoid, Codable
{
    /**
    * The address, as +15556667777
    */
    // @ApiMember(Description="The address, as +15556667777", IsRequired=true)
    public var address:String?
    /**
    * The account; needed by who has several
    */
    // @ApiMember(Description="The account; needed by who has several")
    public var accountId:String?
    /**
    * The ID of an endpoint or pool; the whole account without
    */
    // @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
    public var scope:String?

    required public init(){}
}

/**
* Tell a webhook again; give one of the three members.
*/
// @Route("/webhooks/{webhookId}/replay", "POST")
public class ReplayWebhook : IReturn, Codable
{
    public typealias Return = ReplayWebhookResponse

    /**
    * The ID of the webhook
    */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    public var webhookId:String?
    /**
    * Everything from the event with this number on
    */
    // @ApiMember(Description="Everything from the event with this number on")
    public var fromNumber:Int?
    /**
    * Everything from this date on, in ISO 8601; UTC without a zone
    */
    // @ApiMember(Description="Everything from this date on, in ISO 8601; UTC without a zone")
    public var fromDate:String?
    /**
    * This one delivery alone
    */
    // @ApiMember(Description="This one delivery alone")
    public var deliveryId:String?

    required public init(){}
}

/**
* Revoke an API key.
*/
// @Route("/keys/{keyId}", "DELETE")
public class RevokeApiKey : IReturnVoid, Codable
{
    /**
    * The ID of the key
    */
    // @ApiMember(Description="The ID of the key", IsRequired=true)
    public var keyId:String?

    required public init(){}
}

/**
* Give a login of a front door another password.
*/
// @Route("/doors/logins/{loginId}/password", "POST")
public class RotateDoorPassword : IReturn, Codable
{
    public typealias Return = RotateDoorPasswordResponse

    /**
    * The ID of the login
    */
    // @ApiMember(Description="The ID of the login", IsRequired=true)
    public var loginId:String?
    /**
    * The password from now on, 8 characters or more; if it is missing, one is made
    */
    // @ApiMember(Description="The password from now on, 8 characters or more; if it is missing, one is made")
    public var password:String?

    required public init(){}
}

/**
* Give an ESME another password.
*/
// @Route("/esmes/{esmeId}/password", "POST")
public class RotateEsmePassword : IReturn, Codable
{
    public typealias Return = RotateEsmePasswordResponse

    /**
    * The ID of the ESME
    */
    // @ApiMember(Description="The ID of the ESME", IsRequired=true)
    public var esmeId:String?
    /**
    * The password from now on, 8 characters of ASCII; if it is missing, one is made
    */
    // @ApiMember(Description="The password from now on, 8 characters of ASCII; if it is missing, one is made")
    public var password:String?

    required public init(){}
}

/**
* Give a webhook a new secret.
*/
// @Route("/webhooks/{webhookId}/secret", "POST")
public class RotateWebhookSecret : IReturn, Codable
{
    public typealias Return = RotateWebhookSecretResponse

    /**
    * The ID of the webhook
    */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    public var webhookId:String?
    /**
    * How long the secret before it signs too, up to 720 hours; if missing, 24
    */
    // @ApiMember(Description="How long the secret before it signs too, up to 720 hours; if missing, 24")
    public var keepHours:Double?

    required public init(){}
}

/**
* Send a message at a later time: into a session, or from an endpoint to an address.
*/
// @Route("/messages/schedule", "POST")
public class ScheduleMessage : IReturn, Codable
{
    public typealias Return = ScheduledMessage

    /**
    * The ID of the session to send into. Specify either this or EndpointId+ToAddress
    */
    // @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    public var sessionId:String?
    /**
    * The ID of the endpoint to send from. Not used if SessionId is specified
    */
    // @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
    public var endpointId:String?
    /**
    * The address to send to, e.g. +15556667777. Not used if SessionId is specified
    */
    // @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    public var toAddress:String?
    /**
    * The body of the message
    */
    // @ApiMember(Description="The body of the message", IsRequired=true)
    public var body:String?
    /**
    * When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
    */
    // @ApiMember(Description="When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00", IsRequired=true)
    public var sendAt:String?

    required public init(){}
}

/**
* Send one text to many recipients, each with their own values in it.
*/
// @Route("/bulks", "POST")
public class SendBulk : IReturn, Codable
{
    public typealias Return = BulkInfo

    /**
    * The ID of the endpoint to send from, a pool of senders perhaps
    */
    // @ApiMember(Description="The ID of the endpoint to send from, a pool of senders perhaps", IsRequired=true)
    public var endpointId:String?
    /**
    * The text; {{name}} stands for a variable
    */
    // @ApiMember(Description="The text; {{name}} stands for a variable", IsRequired=true)
    public var body:String?
    /**
    * Whom to send to, 10000 at most, each address once
    */
    // @ApiMember(Description="Whom to send to, 10000 at most, each address once", IsRequired=true)
    public var recipients:[BulkRecipient]? = []
    /**
    * When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
    */
    // @ApiMember(Description="When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00")
    public var sendAt:String?

    required public init(){}
}

/**
* Send files, with a text or without one: into a session, or from an endpoint to an address.
*/
// @Route("/messages/media", "POST")
public class SendMedia : IReturn, Codable
{
    public typealias Return = MessageInfo

    /**
    * The ID of the session to send into. Specify either this or EndpointId+ToAddress
    */
    // @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    public var sessionId:String?
    /**
    * The ID of the endpoint to send from. Not used if SessionId is specified
    */
    // @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
    public var endpointId:String?
    /**
    * The address to send to, e.g. +15556667777. Not used if SessionId is specified
    */
    // @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    public var toAddress:String?
    /**
    * The text that goes with the files
    */
    // @ApiMember(Description="The text that goes with the files")
    public var body:String?
    /**
    * The IDs of the files, as UploadFile gives them, in their order
    */
    // @ApiMember(Description="The IDs of the files, as UploadFile gives them, in their order", IsRequired=true)
    public var fileIds:[String]? = []

    required public init(){}
}

/**
* Send a message into a session, or from an endpoint to an address.
*/
// @Route("/sessions/{sessionId}/messages", "POST")
// @Route("/messages")
public class SendMessage : IReturn, Codable
{
    public typealias Return = MessageInfo

    /**
    * The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress
    */
    // @ApiMember(Description="The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress")
    public var sessionId:String?
    /**
    * The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified
    */
    // @ApiMember(Description="The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified")
    public var endpointId:String?
    /**
    * The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified
    */
    // @ApiMember(Description="The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified")
    public var toAddress:String?
    /**
    * The body of the message
    */
    // @ApiMember(Description="The body of the message")
    public var body:String?

    required public init(){}
}

/**
* Have an address told of every text that comes in for an endpoint, in place of the one before it in this form.
*/
// @Route("/doors/listeners", "PUT")
public class SetDoorListener : IReturn, Codable
{
    public typealias Return = DoorListenerInfo

    /**
    * The endpoint whose texts are told
    */
    // @ApiMember(Description="The endpoint whose texts are told", IsRequired=true)
    public var endpointId:String?
    /**
    * The address that is told; in Kannel's form with its escape codes
    */
    // @ApiMember(Description="The address that is told; in Kannel's form with its escape codes", IsRequired=true)
    public var url:String?
    /**
    * Whose form they are told in; Twilio's if it is missing
    */
    // @ApiMember(Description="Whose form they are told in; Twilio's if it is missing")
    public var form:ListenerForms?
    /**
    * In Twilio's form: the login whose AuthToken signs; may be missing while there is only one
    */
    // @ApiMember(Description="In Twilio's form: the login whose AuthToken signs; may be missing while there is only one")
    public var loginId:String?
    /**
    * In the forms of Kannel and Jasmin: GET, as is usual, or POST
    */
    // @ApiMember(Description="In the forms of Kannel and Jasmin: GET, as is usual, or POST")
    public var method:String?
    /**
    * In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none
    */
    // @ApiMember(Description="In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none")
    public var maxMessages:Int?
    /**
    * In Kannel's form: have the header X-Kannel-From
    */
    // @ApiMember(Description="In Kannel's form: have the header X-Kannel-From")
    public var sendSender:Bool?
    /**
    * In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2
    */
    // @ApiMember(Description="In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2")
    public var recode:Bool?

    required public init(){}
}

/**
* Limit a number or a connection; what is missing is limited no more.
*/
// @Route("/limits/{limitedId}", "PUT")
public class SetLimit : IReturn, Codable
{
    public typealias Return = LimitInfo

    /**
    * The ID of the endpoint or connection
    */
    // @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    public var limitedId:String?
    /**
    * Segments a second of a number, kept as whole segments a minute: 1.25 is 75
    */
    // @ApiMember(Description="Segments a second of a number, kept as whole segments a minute: 1.25 is 75")
    public var ratePerSecond:Double?
    /**
    * Segments a day
    */
    // @ApiMember(Description="Segments a day")
    public var dailyCap:Int?

    required public init(){}
}

/**
* Send a sample to a webhook.
*/
// @Route("/webhooks/{webhookId}/test", "POST")
public class TestWebhook : IReturnVoid, Codable
{
    /**
    * The ID of the webhook
    */
    // @ApiMember(Description="The ID of the webhook", IsRequired=true)
    public var webhookId:String?

    required public init(){}
}

/**
* Keep a file, to be sent with messages; as base64, or as the file of a multipart form.
*/
// @Route("/app/files", "POST")
public class UploadFile : IReturn, Codable
{
    public typealias Return = FileInfo

    /**
    * The content
    */
    // @ApiMember(Description="The content", IsRequired=true)
    public var data:[UInt8]?
    /**
    * The name that recipients see
    */
    // @ApiMember(Description="The name that recipients see", IsRequired=true)
    public var fileName:String?
    /**
    * What it is, as image/png
    */
    // @ApiMember(Description="What it is, as image/png", IsRequired=true)
    public var contentType:String?
    /**
    * The account; needed by who has several
    */
    // @ApiMember(Description="The account; needed by who has several")
    public var accountId:String?
    /**
    * The customer that it belongs to; needed by a Customer who has several
    */
    // @ApiMember(Description="The customer that it belongs to; needed by a Customer who has several")
    public var customerId:String?

    required public init(){}
}

/**
* Who is signed in; nothing at all after signing out.
*/
// @DataContract
public class AuthenticateResponse : Codable
{
    // @DataMember(Order=1)
    public var userId:String?
    // @DataMember(Order=2)
    public var sessionId:String?
    // @DataMember(Order=3)
    public var userName:String?
    // @DataMember(Order=4)
    public var displayName:String?
    // @DataMember(Order=5)
    public var referrerUrl:String?
    // @DataMember(Order=6)
    public var bearerToken:String?
    // @DataMember(Order=7)
    public var refreshToken:String?
    // @DataMember(Order=8)
    public var profileUrl:String?
    // @DataMember(Order=9)
    public var roles:[String]? = []
    // @DataMember(Order=10)
    public var permissions:[String]? = []
    // @DataMember(Order=11)
    public var responseStatus:ResponseStatus?
    // @DataMember(Order=12)
    public var meta:[String:String]? = [:]

    required public init(){}
}

/**
* One text to many recipients.
*/
public class BulkInfo : Codable
{
    public var id:String?
    public var accountId:String?
    /**
    * The endpoint that sends
    */
    // @ApiMember(Description="The endpoint that sends")
    public var endpointId:String?
    /**
    * The text, with its variables
    */
    // @ApiMember(Description="The text, with its variables")
    public var body:String?
    public var status:BulkStatuses?
    /**
    * How many recipients there are
    */
    // @ApiMember(Description="How many recipients there are")
    public var total:Int?
    /**
    * For how many of them there is a message by now, or a refusal
    */
    // @ApiMember(Description="For how many of them there is a message by now, or a refusal")
    public var made:Int?
    /**
    * How many of those were refused
    */
    // @ApiMember(Description="How many of those were refused")
    public var refused:Int?
    public var date:String?
    /**
    * When it is sent, if not at once
    */
    // @ApiMember(Description="When it is sent, if not at once")
    public var sendAt:String?
    public var createdBy:String?

    required public init(){}
}

/**
* A bulk and what has become of its messages.
*/
public class BulkProgress : Codable
{
    public var bulk:BulkInfo?
    public var counts:BulkCounts?

    required public init(){}
}

/**
* An address that is told of every text that comes in for an endpoint, and whose answer is the reply.
*/
public class DoorListenerInfo : Codable
{
    public var id:String?
    public var accountId:String?
    public var endpointId:String?
    public var form:ListenerForms?
    public var url:String?
    /**
    * In Twilio's form: the login whose AuthToken signs
    */
    // @ApiMember(Description="In Twilio's form: the login whose AuthToken signs")
    public var loginId:String?
    /**
    * GET or POST
    */
    // @ApiMember(Description="GET or POST")
    public var method:String?
    /**
    * In Kannel's form: where a reply is cut, in segments; 0 sends none
    */
    // @ApiMember(Description="In Kannel's form: where a reply is cut, in segments; 0 sends none")
    public var maxMessages:Int?
    /**
    * In Kannel's form: whether the header X-Kannel-From is there
    */
    // @ApiMember(Description="In Kannel's form: whether the header X-Kannel-From is there")
    public var sendSender:Bool?
    /**
    * In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too
    */
    // @ApiMember(Description="In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too")
    public var recode:Bool?
    public var dateCreated:String?

    required public init(){}
}

/**
* A login of a front door: for whom a program comes in, never its password.
*/
public class DoorLoginInfo : Codable
{
    public var id:String?
    public var accountId:String?
    public var door:DoorKinds?
    /**
    * The name that a program comes in with; of Twilio an AccountSid, or the SID of a key
    */
    // @ApiMember(Description="The name that a program comes in with; of Twilio an AccountSid, or the SID of a key")
    public var username:String?
    /**
    * The user that the program acts as
    */
    // @ApiMember(Description="The user that the program acts as")
    public var userId:String?
    /**
    * The endpoint that sends where a request names no sender
    */
    // @ApiMember(Description="The endpoint that sends where a request names no sender")
    public var endpointId:String?
    public var dateCreated:String?

    required public init(){}
}

/**
* An ESME: what it may do, never its password.
*/
public class EsmeInfo : Codable
{
    public var id:String?
    public var accountId:String?
    /**
    * The name that it binds with
    */
    // @ApiMember(Description="The name that it binds with")
    public var systemId:String?
    /**
    * Where it may come from; empty is everywhere
    */
    // @ApiMember(Description="Where it may come from; empty is everywhere")
    public var networks:[String]? = []
    /**
    * The endpoints that it may send from and is handed texts of; empty is all of the account's
    */
    // @ApiMember(Description="The endpoints that it may send from and is handed texts of; empty is all of the account's")
    public var endpointIds:[String]? = []
    /**
    * The endpoint that sends where a unit names no source
    */
    // @ApiMember(Description="The endpoint that sends where a unit names no source")
    public var defaultEndpointId:String?
    /**
    * Whether it must come over TLS
    */
    // @ApiMember(Description="Whether it must come over TLS")
    public var tls:Bool?
    /**
    * How many binds it has at once on each server
    */
    // @ApiMember(Description="How many binds it has at once on each server")
    public var binds:Int?
    /**
    * How many segments a second it may submit; missing is no limit
    */
    // @ApiMember(Description="How many segments a second it may submit; missing is no limit")
    public var rate:Int?
    /**
    * How many units are in work at once on each bind
    */
    // @ApiMember(Description="How many units are in work at once on each bind")
    public var window:Int?
    /**
    * Whether it is shut out
    */
    // @ApiMember(Description="Whether it is shut out")
    public var disabled:Bool?
    public var dateCreated:String?

    required public init(){}
}

/**
* One file of an account.
*/
public class FileInfo : EntityInfo
{
    public var type:FileTypes?
    public var accountId:String?
    public var customerId:String?
    public var userId:String?
    public var fileName:String?
    /**
    * A link that opens the file for whoever has it, until it ends
    */
    // @ApiMember(Description="A link that opens the file for whoever has it, until it ends")
    public var uri:String?
    public var contentType:String?
    /**
    * In bytes
    */
    // @ApiMember(Description="In bytes")
    public var contentLength:Int?
    public var fromAddress:String?
    public var toAddress:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case type
        case accountId
        case customerId
        case userId
        case fileName
        case uri
        case contentType
        case contentLength
        case fromAddress
        case toAddress
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        type = try container.decodeIfPresent(FileTypes.self, forKey: .type)
        accountId = try container.decodeIfPresent(String.self, forKey: .accountId)
        customerId = try container.decodeIfPresent(String.self, forKey: .customerId)
        userId = try container.decodeIfPresent(String.self, forKey: .userId)
        fileName = try container.decodeIfPresent(String.self, forKey: .fileName)
        uri = try container.decodeIfPresent(String.self, forKey: .uri)
        contentType = try container.decodeIfPresent(String.self, forKey: .contentType)
        contentLength = try container.decodeIfPresent(Int.self, forKey: .contentLength)
        fromAddress = try container.decodeIfPresent(String.self, forKey: .fromAddress)
        toAddress = try container.decodeIfPresent(String.self, forKey: .toAddress)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(type, forKey: .type)
        try container.encodeIfPresent(accountId, forKey: .accountId)
        try container.encodeIfPresent(customerId, forKey: .customerId)
        try container.encodeIfPresent(userId, forKey: .userId)
        try container.encodeIfPresent(fileName, forKey: .fileName)
        try container.encodeIfPresent(uri, forKey: .uri)
        try container.encodeIfPresent(contentType, forKey: .contentType)
        try container.encodeIfPresent(contentLength, forKey: .contentLength)
        try container.encodeIfPresent(fromAddress, forKey: .fromAddress)
        try container.encodeIfPresent(toAddress, forKey: .toAddress)
    }
}

/**
* How many segments a number may send a second, and a number or a connection a day.
*/
public class LimitInfo : Codable
{
    /**
    * The ID of the endpoint or connection that is limited
    */
    // @ApiMember(Description="The ID of the endpoint or connection that is limited")
    public var id:String?
    /**
    * Whose it is; missing for a connection of the whole installation
    */
    // @ApiMember(Description="Whose it is; missing for a connection of the whole installation")
    public var accountId:String?
    /**
    * Whether it is a connection that is limited
    */
    // @ApiMember(Description="Whether it is a connection that is limited")
    public var isConnection:Bool?
    /**
    * Its number, address or name
    */
    // @ApiMember(Description="Its number, address or name")
    public var name:String?
    /**
    * Segments a second; missing without a limit
    */
    // @ApiMember(Description="Segments a second; missing without a limit")
    public var ratePerSecond:Double?
    /**
    * Segments a day; missing without a limit
    */
    // @ApiMember(Description="Segments a day; missing without a limit")
    public var dailyCap:Int?
    /**
    * Segments sent today, where there is a daily cap
    */
    // @ApiMember(Description="Segments sent today, where there is a daily cap")
    public var sentToday:Int?

    required public init(){}
}

/**
* Conversations, the one that moved last first.
*/
public class ListConversationsResponse : Codable
{
    /**
    * The newest 1000 of them at most
    */
    // @ApiMember(Description="The newest 1000 of them at most")
    public var conversations:[ConversationInfo]? = []

    required public init(){}
}

/**
* The events, the oldest first, and where to go on.
*/
public class ListEventsResponse : Codable
{
    public var events:[EventInfo]? = []
    /**
    * Ask on with this as AfterEventId
    */
    // @ApiMember(Description="Ask on with this as AfterEventId")
    public var lastEventId:String?
    /**
    * Whether there is more already; ask on at once
    */
    // @ApiMember(Description="Whether there is more already; ask on at once")
    public var hasMore:Bool?
    /**
    * Whether events were missed that cannot be listed any more: load anew what you show
    */
    // @ApiMember(Description="Whether events were missed that cannot be listed any more: load anew what you show")
    public var missed:Bool?

    required public init(){}
}

/**
* One page of a list.
*/
public class ListResponse<T : Codable> : Codable
{
    public var items:[T]? = []
    public var totalCount:Int?
    public var totalPages:Int?
    public var hasMorePages:Bool?

    required public init(){}
}

/**
* Which messages were unread and are read now.
*/
public class MarkReadResponse : Codable
{
    /**
    * How many messages were unread and are read now
    */
    // @ApiMember(Description="How many messages were unread and are read now")
    public var numberMarked:Int?
    /**
    * Their IDs
    */
    // @ApiMember(Description="Their IDs")
    public var messageIds:[String]? = []
    /**
    * How many are still unread because one call marks only so many; ask again
    */
    // @ApiMember(Description="How many are still unread because one call marks only so many; ask again")
    public var remaining:Int?

    required public init(){}
}

/**
* One message.
*/
public class MessageInfo : Codable
{
    public var id:String?
    public var accountId:String?
    public var customerId:String?
    public var endpointId:String?
    public var endpointDisplayName:String?
    public var date:String?
    public var direction:MessageDirections?
    public var otherAddress:String?
    public var sender:String?
    public var text:String?
    public var isUnread:Bool?

    required public init(){}
}

/**
* How a text would be sent.
*/
public class MessagePreview : Codable
{
    /**
    * The alphabet: GSM-7 or UCS-2
    */
    // @ApiMember(Description="The alphabet: GSM-7 or UCS-2")
    public var encoding:String?
    /**
    * How many text messages a carrier counts it as
    */
    // @ApiMember(Description="How many text messages a carrier counts it as")
    public var segments:Int?
    /**
    * Its length in septets (GSM-7) or UTF-16 code units (UCS-2)
    */
    // @ApiMember(Description="Its length in septets (GSM-7) or UTF-16 code units (UCS-2)")
    public var units:Int?
    /**
    * How many of them fit into a segment of this text
    */
    // @ApiMember(Description="How many of them fit into a segment of this text")
    public var perSegment:Int?
    /**
    * How many more fit into the last segment
    */
    // @ApiMember(Description="How many more fit into the last segment")
    public var remaining:Int?
    /**
    * The text as it would be sent: smart encoding of the connection may change it
    */
    // @ApiMember(Description="The text as it would be sent: smart encoding of the connection may change it")
    public var text:String?
    /**
    * The characters that force it to be sent as UCS-2
    */
    // @ApiMember(Description="The characters that force it to be sent as UCS-2")
    public var unfitCharacters:[String]? = []
    /**
    * The address in its one spelling
    */
    // @ApiMember(Description="The address in its one spelling")
    public var toAddress:String?
    /**
    * The connection that it would go over
    */
    // @ApiMember(Description="The connection that it would go over")
    public var connectionId:String?
    /**
    * What all its segments cost by the route that it would take; missing without a route
    */
    // @ApiMember(Description="What all its segments cost by the route that it would take; missing without a route")
    public var cost:Double?
    /**
    * Whether the recipient wants no messages from here
    */
    // @ApiMember(Description="Whether the recipient wants no messages from here")
    public var optedOut:Bool?
    /**
    * When quiet hours end that hold where the recipient is
    */
    // @ApiMember(Description="When quiet hours end that hold where the recipient is")
    public var quietUntil:String?
    /**
    * What its sender may want to know, as sentences
    */
    // @ApiMember(Description="What its sender may want to know, as sentences")
    public var warnings:[String]? = []

    required public init(){}
}

/**
* A message and what became of it.
*/
public class MessageStory : Codable
{
    public var message:MessageInfo?
    public var status:MessageStatuses?
    public var conversationId:String?
    public var sessionId:String?
    /**
    * The connection to a carrier that it goes over
    */
    // @ApiMember(Description="The connection to a carrier that it goes over")
    public var connectionId:String?
    /**
    * How many text messages the carrier counts it as
    */
    // @ApiMember(Description="How many text messages the carrier counts it as")
    public var segments:Int?
    /**
    * The alphabet it is sent in: GSM-7 or UCS-2
    */
    // @ApiMember(Description="The alphabet it is sent in: GSM-7 or UCS-2")
    public var encoding:String?
    /**
    * The text as it is sent, where smart encoding changed it
    */
    // @ApiMember(Description="The text as it is sent, where smart encoding changed it")
    public var sentText:String?
    /**
    * The carrier's own ID of the message
    */
    // @ApiMember(Description="The carrier's own ID of the message")
    public var carrierId:String?
    /**
    * The kind of failure, of a message that failed or was not delivered
    */
    // @ApiMember(Description="The kind of failure, of a message that failed or was not delivered")
    public var failure:String?
    /**
    * What went wrong last, in words
    */
    // @ApiMember(Description="What went wrong last, in words")
    public var error:String?
    /**
    * Its place among the messages of its account that wait for the connection; the next one is 1
    */
    // @ApiMember(Description="Its place among the messages of its account that wait for the connection; the next one is 1")
    public var queuePosition:Int?
    /**
    * When it will be sent, as far as can be foreseen
    */
    // @ApiMember(Description="When it will be sent, as far as can be foreseen")
    public var expectedSendDate:String?
    /**
    * Why it has not been sent yet, or why its outcome is not known
    */
    // @ApiMember(Description="Why it has not been sent yet, or why its outcome is not known")
    public var delayReason:String?
    /**
    * When its present status ends at the latest
    */
    // @ApiMember(Description="When its present status ends at the latest")
    public var deadline:String?
    public var attempts:[MessageAttempt]? = []
    public var receipts:[MessageReceipt]? = []
    public var events:[MessageEvent]? = []
    /**
    * The files that go with it, or came with it
    */
    // @ApiMember(Description="The files that go with it, or came with it")
    public var files:[FileInfo]? = []

    required public init(){}
}

/**
* The new key; this is the only time that it is shown.
*/
public class NewApiKeyResponse : Codable
{
    public var id:String?
    /**
    * The key itself, for the header `Authorization: Bearer {key}`
    */
    // @ApiMember(Description="The key itself, for the header `Authorization: Bearer {key}`")
    public var key:String?
    public var accountId:String?
    public var userId:String?
    public var name:String?
    public var hint:String?
    public var roles:[String]? = []
    public var dateCreated:String?
    public var expires:String?

    required public init(){}
}

/**
* The new login; this is the only time that a password that was made for it is shown.
*/
public class NewDoorLoginResponse : DoorLoginInfo
{
    /**
    * The password, where none was given
    */
    // @ApiMember(Description="The password, where none was given")
    public var password:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case password
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        password = try container.decodeIfPresent(String.self, forKey: .password)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(password, forKey: .password)
    }
}

/**
* The new ESME; this is the only time that a password that was made for it is shown.
*/
public class NewEsmeResponse : EsmeInfo
{
    /**
    * The password, where none was given
    */
    // @ApiMember(Description="The password, where none was given")
    public var password:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case password
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        password = try container.decodeIfPresent(String.self, forKey: .password)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(password, forKey: .password)
    }
}

/**
* The new webhook; this is the only time that its secret is shown.
*/
public class NewWebhookResponse : Codable
{
    public var id:String?
    public var accountId:String?
    public var url:String?
    public var kinds:[String]? = []
    public var description:String?
    /**
    * The secret that it signs with
    */
    // @ApiMember(Description="The secret that it signs with")
    public var secret:String?
    public var dateCreated:String?

    required public init(){}
}

/**
* An endpoint that stands for several numbers, one of which writes to each recipient.
*/
public class PoolInfo : Codable
{
    /**
    * What sending takes as EndpointId
    */
    // @ApiMember(Description="What sending takes as EndpointId")
    public var id:String?
    public var accountId:String?
    public var customerId:String?
    public var name:String?
    /**
    * Whether nothing can be sent from it
    */
    // @ApiMember(Description="Whether nothing can be sent from it")
    public var disabled:Bool?
    public var members:[PoolMember]? = []
    public var dateCreated:String?

    required public init(){}
}

/**
* From where it is told again.
*/
public class ReplayWebhookResponse : Codable
{
    /**
    * The number of the first event that is told again
    */
    // @ApiMember(Description="The number of the first event that is told again")
    public var fromNumber:Int?
    public var deliveryId:String?

    required public init(){}
}

/**
* Whose password it is; this is the only time that one that was made is shown.
*/
public class RotateDoorPasswordResponse : Codable
{
    public var id:String?
    public var door:DoorKinds?
    public var username:String?
    /**
    * The password, where none was given
    */
    // @ApiMember(Description="The password, where none was given")
    public var password:String?

    required public init(){}
}

/**
* Whose password it is; this is the only time that one that was made is shown.
*/
public class RotateEsmePasswordResponse : Codable
{
    public var id:String?
    public var systemId:String?
    /**
    * The password, where none was given
    */
    // @ApiMember(Description="The password, where none was given")
    public var password:String?

    required public init(){}
}

/**
* The new secret; this is the only time that it is shown.
*/
public class RotateWebhookSecretResponse : Codable
{
    public var id:String?
    public var secret:String?
    /**
    * Until when the secret before it signs too
    */
    // @ApiMember(Description="Until when the secret before it signs too")
    public var previousUntil:String?

    required public init(){}
}

/**
* Messages that may go over a connection.
*/
public class RouteInfo : Codable
{
    public var id:String?
    /**
    * Whose messages; missing for those of every account
    */
    // @ApiMember(Description="Whose messages; missing for those of every account")
    public var accountId:String?
    /**
    * The endpoint that sends them; missing for any
    */
    // @ApiMember(Description="The endpoint that sends them; missing for any")
    public var endpointId:String?
    /**
    * What their recipients' numbers begin with; missing for any number
    */
    // @ApiMember(Description="What their recipients' numbers begin with; missing for any number")
    public var prefix:String?
    public var connectionId:String?
    /**
    * What people call the connection
    */
    // @ApiMember(Description="What people call the connection")
    public var connectionName:String?
    /**
    * Lower goes first
    */
    // @ApiMember(Description="Lower goes first")
    public var priority:Int?
    /**
    * What a segment costs; among equals the cheapest goes first
    */
    // @ApiMember(Description="What a segment costs; among equals the cheapest goes first")
    public var cost:Double?
    /**
    * Whether it does not count at all
    */
    // @ApiMember(Description="Whether it does not count at all")
    public var disabled:Bool?
    public var dateCreated:String?

    required public init(){}
}

/**
* A message that will be sent later.
*/
public class ScheduledMessage : Codable
{
    public var message:MessageInfo?
    public var status:MessageStatuses?
    /**
    * When it will be sent, in UTC
    */
    // @ApiMember(Description="When it will be sent, in UTC")
    public var sendAt:String?

    required public init(){}
}

/**
* One communication from its beginning to its end: here, a chat.
*/
public class SessionInfo : EntityInfo
{
    public var dialState:SessionDialState?
    public var callState:SessionCallState?
    public var queueState:SessionQueueStates?
    public var accountId:String?
    public var accountName:String?
    public var customerId:String?
    public var customerBreadcrumb:[CustomerBreadcrumb]? = []
    public var customerName:String?
    public var endpointId:String?
    public var endpointName:String?
    public var dateCompleted:String?
    public var destination:String?
    public var toAddress:String?
    public var fromAddress:String?
    public var fromName:String?
    public var answeredByName:String?
    public var queueMemberId:String?
    public var channel:FlowChannels?
    public var ended:Bool?
    public var outcome:String?
    public var callSid:String?
    public var consoleData:String?
    public var holdQueueName:String?
    public var heldByUserId:String?
    public var holdReason:SessionHoldReasons?
    public var conferenceSid:String?
    /**
    * Filled only by lists of sessions
    */
    // @ApiMember(Description="Filled only by lists of sessions")
    public var log:[SessionLogInfo]? = []

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case dialState
        case callState
        case queueState
        case accountId
        case accountName
        case customerId
        case customerBreadcrumb
        case customerName
        case endpointId
        case endpointName
        case dateCompleted
        case destination
        case toAddress
        case fromAddress
        case fromName
        case answeredByName
        case queueMemberId
        case channel
        case ended
        case outcome
        case callSid
        case consoleData
        case holdQueueName
        case heldByUserId
        case holdReason
        case conferenceSid
        case log
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        dialState = try container.decodeIfPresent(SessionDialState.self, forKey: .dialState)
        callState = try container.decodeIfPresent(SessionCallState.self, forKey: .callState)
        queueState = try container.decodeIfPresent(SessionQueueStates.self, forKey: .queueState)
        accountId = try container.decodeIfPresent(String.self, forKey: .accountId)
        accountName = try container.decodeIfPresent(String.self, forKey: .accountName)
        customerId = try container.decodeIfPresent(String.self, forKey: .customerId)
        customerBreadcrumb = try container.decodeIfPresent([CustomerBreadcrumb].self, forKey: .customerBreadcrumb)
        customerName = try container.decodeIfPresent(String.self, forKey: .customerName)
        endpointId = try container.decodeIfPresent(String.self, forKey: .endpointId)
        endpointName = try container.decodeIfPresent(String.self, forKey: .endpointName)
        dateCompleted = try container.decodeIfPresent(String.self, forKey: .dateCompleted)
        destination = try container.decodeIfPresent(String.self, forKey: .destination)
        toAddress = try container.decodeIfPresent(String.self, forKey: .toAddress)
        fromAddress = try container.decodeIfPresent(String.self, forKey: .fromAddress)
        fromName = try container.decodeIfPresent(String.self, forKey: .fromName)
        answeredByName = try container.decodeIfPresent(String.self, forKey: .answeredByName)
        queueMemberId = try container.decodeIfPresent(String.self, forKey: .queueMemberId)
        channel = try container.decodeIfPresent(FlowChannels.self, forKey: .channel)
        ended = try container.decodeIfPresent(Bool.self, forKey: .ended)
        outcome = try container.decodeIfPresent(String.self, forKey: .outcome)
        callSid = try container.decodeIfPresent(String.self, forKey: .callSid)
        consoleData = try container.decodeIfPresent(String.self, forKey: .consoleData)
        holdQueueName = try container.decodeIfPresent(String.self, forKey: .holdQueueName)
        heldByUserId = try container.decodeIfPresent(String.self, forKey: .heldByUserId)
        holdReason = try container.decodeIfPresent(SessionHoldReasons.self, forKey: .holdReason)
        conferenceSid = try container.decodeIfPresent(String.self, forKey: .conferenceSid)
        log = try container.decodeIfPresent([SessionLogInfo].self, forKey: .log)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(dialState, forKey: .dialState)
        try container.encodeIfPresent(callState, forKey: .callState)
        try container.encodeIfPresent(queueState, forKey: .queueState)
        try container.encodeIfPresent(accountId, forKey: .accountId)
        try container.encodeIfPresent(accountName, forKey: .accountName)
        try container.encodeIfPresent(customerId, forKey: .customerId)
        try container.encodeIfPresent(customerBreadcrumb, forKey: .customerBreadcrumb)
        try container.encodeIfPresent(customerName, forKey: .customerName)
        try container.encodeIfPresent(endpointId, forKey: .endpointId)
        try container.encodeIfPresent(endpointName, forKey: .endpointName)
        try container.encodeIfPresent(dateCompleted, forKey: .dateCompleted)
        try container.encodeIfPresent(destination, forKey: .destination)
        try container.encodeIfPresent(toAddress, forKey: .toAddress)
        try container.encodeIfPresent(fromAddress, forKey: .fromAddress)
        try container.encodeIfPresent(fromName, forKey: .fromName)
        try container.encodeIfPresent(answeredByName, forKey: .answeredByName)
        try container.encodeIfPresent(queueMemberId, forKey: .queueMemberId)
        try container.encodeIfPresent(channel, forKey: .channel)
        try container.encodeIfPresent(ended, forKey: .ended)
        try container.encodeIfPresent(outcome, forKey: .outcome)
        try container.encodeIfPresent(callSid, forKey: .callSid)
        try container.encodeIfPresent(consoleData, forKey: .consoleData)
        try container.encodeIfPresent(holdQueueName, forKey: .holdQueueName)
        try container.encodeIfPresent(heldByUserId, forKey: .heldByUserId)
        try container.encodeIfPresent(holdReason, forKey: .holdReason)
        try container.encodeIfPresent(conferenceSid, forKey: .conferenceSid)
        try container.encodeIfPresent(log, forKey: .log)
    }
}

/**
* A person who can sign in.
*/
public class UserInfo : Codable
{
    public var id:String?
    public var isAuthenticated:Bool?
    public var firstName:String?
    public var lastName:String?
    public var name:String?
    public var avatarUrl:String?
    public var emailAddress:String?
    /**
    * The roles of this sign-in; an API key may have fewer than its user
    */
    // @ApiMember(Description="The roles of this sign-in; an API key may have fewer than its user")
    public var roles:[String]? = []
    /**
    * The accounts that this sign-in may use
    */
    // @ApiMember(Description="The accounts that this sign-in may use")
    public var accountIds:[String]? = []
    /**
    * The names of the accounts, in the order of AccountIds
    */
    // @ApiMember(Description="The names of the accounts, in the order of AccountIds")
    public var accountNames:[String]? = []
    public var managerAccess:UserManagerAccess?
    public var dashboardPermissions:[DashboardPermissions]? = []

    required public init(){}
}

/**
* A webhook: whom it tells what, and how it does.
*/
public class WebhookInfo : Codable
{
    public var id:String?
    public var accountId:String?
    public var url:String?
    /**
    * The kinds of events that it is told; empty is all of them
    */
    // @ApiMember(Description="The kinds of events that it is told; empty is all of them")
    public var kinds:[String]? = []
    public var description:String?
    /**
    * The last characters of the secret, to tell it from others
    */
    // @ApiMember(Description="The last characters of the secret, to tell it from others")
    public var secretHint:String?
    public var disabled:Bool?
    /**
    * Why it is disabled, in words
    */
    // @ApiMember(Description="Why it is disabled, in words")
    public var disabledReason:String?
    /**
    * Since when nothing was taken; missing while all is well
    */
    // @ApiMember(Description="Since when nothing was taken; missing while all is well")
    public var failingSince:String?
    /**
    * Until when it is left alone after failures
    */
    // @ApiMember(Description="Until when it is left alone after failures")
    public var pausedUntil:String?
    /**
    * The event from which it is still to be told, while it is not in step with the log
    */
    // @ApiMember(Description="The event from which it is still to be told, while it is not in step with the log")
    public var behindFrom:Int?
    public var dateCreated:String?

    required public init(){}
}

/**
* An API key: what it may do and when it was used, never the key itself.
*/
public class ApiKeyInfo : Codable
{
    public var id:String?
    /**
    * The one account that the key works for
    */
    // @ApiMember(Description="The one account that the key works for")
    public var accountId:String?
    /**
    * The user that the key acts as
    */
    // @ApiMember(Description="The user that the key acts as")
    public var userId:String?
    public var name:String?
    /**
    * The last characters of the key, to tell it from others
    */
    // @ApiMember(Description="The last characters of the key, to tell it from others")
    public var hint:String?
    /**
    * What the key may do, as long as its user still has these roles
    */
    // @ApiMember(Description="What the key may do, as long as its user still has these roles")
    public var roles:[String]? = []
    public var dateCreated:String?
    /**
    * When the key stops to work; missing for a key that works until revoked
    */
    // @ApiMember(Description="When the key stops to work; missing for a key that works until revoked")
    public var expires:String?
    /**
    * When the key was used last, exact to a minute
    */
    // @ApiMember(Description="When the key was used last, exact to a minute")
    public var lastUsed:String?
    /**
    * When the key was revoked
    */
    // @ApiMember(Description="When the key was revoked")
    public var revoked:String?

    required public init(){}
}

/**
* What one attempt to hand a message to the carrier came to.
*/
public enum AttemptOutcomes : String, Codable
{
    case accepted
    case deferred
    case refused
    case unknown
}

/**
* How many messages of a bulk have each status.
*/
public class BulkCounts : Codable
{
    /**
    * Recipients for whom there is no message yet, and none will be if it is canceled
    */
    // @ApiMember(Description="Recipients for whom there is no message yet, and none will be if it is canceled")
    public var pending:Int?
    /**
    * Recipients who get no message; the results say why
    */
    // @ApiMember(Description="Recipients who get no message; the results say why")
    public var refused:Int?
    public var scheduled:Int?
    /**
    * Waiting or being sent
    */
    // @ApiMember(Description="Waiting or being sent")
    public var queued:Int?
    public var sent:Int?
    public var delivered:Int?
    public var undelivered:Int?
    public var failed:Int?
    public var unconfirmed:Int?
    public var canceled:Int?

    required public init(){}
}

/**
* One recipient of a bulk, with the values of the variables in its text.
*/
public class BulkRecipient : Codable
{
    /**
    * The address, e.g. +15556667777
    */
    // @ApiMember(Description="The address, e.g. +15556667777", IsRequired=true)
    public var toAddress:String?
    /**
    * The values of the variables of the text, by their names
    */
    // @ApiMember(Description="The values of the variables of the text, by their names")
    public var variables:[String:String]? = [:]

    required public init(){}
}

/**
* What became of one recipient of a bulk.
*/
public class BulkResult : Codable
{
    /**
    * Which recipient of the request it was; the first one is 0
    */
    // @ApiMember(Description="Which recipient of the request it was; the first one is 0")
    public var number:Int?
    public var toAddress:String?
    /**
    * The status of the message, or refused
    */
    // @ApiMember(Description="The status of the message, or refused")
    public var status:String?
    public var messageId:String?
    /**
    * What went wrong last, in words
    */
    // @ApiMember(Description="What went wrong last, in words")
    public var error:String?

    required public init(){}
}

/**
* How far a bulk is: whether its messages are made, or taken back.
*/
public enum BulkStatuses : String, Codable
{
    case making
    case made
    case canceling
    case canceled
}

/**
* All messages between an endpoint and another address, with the newest of them.
*/
public class ConversationInfo : Codable
{
    public var id:String?
    public var endpointId:String?
    public var otherAddress:String?
    public var mostRecentMessage:MessageInfo?

    required public init(){}
}

/**
* Somebody read messages of a conversation.
*/
public class ConversationRead : Codable
{
    public var conversationId:String?
    public var accountId:String?
    public var endpointId:String?
    public var date:String?
    /**
    * The name of who read them
    */
    // @ApiMember(Description="The name of who read them")
    public var readBy:String?
    public var messageIds:[String]? = []

    required public init(){}
}

/**
* One step on the path from the topmost customer.
*/
public class CustomerBreadcrumb : Codable
{
    public var id:String?
    public var name:String?

    required public init(){}
}

/**
* The parts of the dashboard that a user sees.
*/
public enum DashboardPermissions : String, Codable
{
    case ViewFiles
    case ViewNotifications
    case ViewSessions
    case ViewEndpoints
    case ViewReports
    case ViewCustomers
    case ViewFlows
    case ViewCallCenter
}

/**
* The platforms whose programs come in: by Twilio's API, by Kannel's sendsms, by Jasmin's HTTP API.
*/
public enum DoorKinds : String, Codable
{
    case twilio
    case kannel
    case jasmin
}

/**
* What every stored thing tells of itself.
*/
public class EntityInfo : Codable
{
    public var id:String?
    public var dateCreated:String?
    public var dateLastModified:String?
    public var createdBy:String?
    public var lastModifiedBy:String?

    required public init(){}
}

/**
* What an ESME may do.
*/
public class EsmeRights : Codable
{
    /**
    * Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one
    */
    // @ApiMember(Description="Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")
    public var networks:[String]? = []
    /**
    * The endpoints that it may send from and is handed texts of; * is all of them, as of a new one
    */
    // @ApiMember(Description="The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")
    public var endpointIds:[String]? = []
    /**
    * The endpoint that sends where a unit names no source; an empty text is none
    */
    // @ApiMember(Description="The endpoint that sends where a unit names no source; an empty text is none")
    public var defaultEndpointId:String?
    /**
    * Whether it must come over TLS; a new one need not
    */
    // @ApiMember(Description="Whether it must come over TLS; a new one need not")
    public var tls:Bool?
    /**
    * How many binds it has at once on each server, from 1 to 1000; a new one 4
    */
    // @ApiMember(Description="How many binds it has at once on each server, from 1 to 1000; a new one 4")
    public var binds:Int?
    /**
    * How many segments a second it may submit; 0 is no limit, as of a new one
    */
    // @ApiMember(Description="How many segments a second it may submit; 0 is no limit, as of a new one")
    public var rate:Int?
    /**
    * How many units are in work at once on each bind, from 1 to 10,000; of a new one 100
    */
    // @ApiMember(Description="How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")
    public var window:Int?

    required public init(){}
}

/**
* One event; the member that its name speaks of is there, the others are not.
*/
public class EventInfo : Codable
{
    public var id:String?
    /**
    * As the command of /event-stream, such as MessageReceived
    */
    // @ApiMember(Description="As the command of /event-stream, such as MessageReceived")
    public var name:String?
    public var message:MessageInfo?
    public var messageStatusChange:MessageStatusChange?
    public var sessionChange:SessionChange?
    public var conversationRead:ConversationRead?

    required public init(){}
}

/**
* How a file came to be.
*/
public enum FileTypes : String, Codable
{
    case Upload
    case VoiceMessage
    case CallRecording
    case Fax
    case Attachment
    case FaxOutgoing
}

/**
* The kinds of communication.
*/
public enum FlowChannels : String, Codable
{
    case Voice
    case Chat
    case Fax
}

/**
* Asks for one page of a list.
*/
public class ListRequest<T : Codable> : Codable
{
    /**
    * The page to return; the first one is 0
    */
    // @ApiMember(Description="The page to return; the first one is 0")
    public var page:Int?
    /**
    * How many items a page has, from 1 to 1000; 0 is 25
    */
    // @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    public var countPerPage:Int?
    /**
    * Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    */
    // @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    public var all:Bool?
    /**
    * Return only the items with these IDs
    */
    // @ApiMember(Description="Return only the items with these IDs")
    public var specificIds:[String]? = []
    /**
    * The field to sort by
    */
    // @ApiMember(Description="The field to sort by")
    public var sortField:String?
    /**
    * The order to sort in; if it is missing, dates descend and other fields ascend
    */
    // @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    public var sortOrder:SortOrders?
    /**
    * Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    */
    // @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    public var simplifiedPaging:Bool?

    required public init(){}
}

/**
* Whose form a text is told in: Twilio's webhooks, Kannel's sms-service, or Jasmin's HTTP connectors.
*/
public enum ListenerForms : String, Codable
{
    case twilio
    case kannel
    case jasmin
}

/**
* One attempt to hand a message to the carrier.
*/
public class MessageAttempt : Codable
{
    /**
    * Which attempt it was; the first one is 1
    */
    // @ApiMember(Description="Which attempt it was; the first one is 1")
    public var number:Int?
    public var date:String?
    public var outcome:AttemptOutcomes?
    /**
    * The kind of failure, as unreachable or throttled
    */
    // @ApiMember(Description="The kind of failure, as unreachable or throttled")
    public var failure:String?
    /**
    * Why, in words
    */
    // @ApiMember(Description="Why, in words")
    public var reason:String?

    required public init(){}
}

/**
* Which way a message went, seen from the endpoint.
*/
public enum MessageDirections : String, Codable
{
    case Incoming
    case Outgoing
}

/**
* One thing that happened to a message.
*/
public class MessageEvent : Codable
{
    public var date:String?
    public var kind:String?
    public var description:String?

    required public init(){}
}

/**
* One delivery receipt.
*/
public class MessageReceipt : Codable
{
    public var date:String?
    public var delivered:Bool?
    public var failure:String?
    public var reason:String?

    required public init(){}
}

/**
* A message has another status, or another attempt to send it has failed.
*/
public class MessageStatusChange : Codable
{
    public var messageId:String?
    public var accountId:String?
    public var endpointId:String?
    public var sessionId:String?
    public var conversationId:String?
    public var date:String?
    public var status:MessageStatuses?
    /**
    * Which attempt it was, where one was made
    */
    // @ApiMember(Description="Which attempt it was, where one was made")
    public var attempt:Int?
    /**
    * The kind of failure, as unreachable or throttled
    */
    // @ApiMember(Description="The kind of failure, as unreachable or throttled")
    public var failure:String?
    /**
    * What went wrong, in words
    */
    // @ApiMember(Description="What went wrong, in words")
    public var error:String?
    /**
    * When it will be tried again
    */
    // @ApiMember(Description="When it will be tried again")
    public var nextAttemptDate:String?

    required public init(){}
}

/**
* Where a message stands; delivered, undelivered, failed and canceled are ends.
*/
public enum MessageStatuses : String, Codable
{
    case scheduled
    case queued
    case sending
    case sent
    case delivered
    case undelivered
    case failed
    case unconfirmed
    case canceled
}

/**
* What one parameter of a node is set to, or where it comes from.
*/
public class NodeParameter : Codable
{
    /**
    * Unique in the flow
    */
    // @ApiMember(Description="Unique in the flow")
    public var id:String?
    /**
    * The name of one of the types of values, as String or Transition
    */
    // @ApiMember(Description="The name of one of the types of values, as String or Transition")
    public var type:String?
    /**
    * Where it comes from: Value, Expression, or an object as Customer
    */
    // @ApiMember(Description="Where it comes from: Value, Expression, or an object as Customer")
    public var source:String?
    /**
    * The value, where the source is Value
    */
    // @ApiMember(Description="The value, where the source is Value")
    public var value:Value?
    /**
    * The expression, where the source is Expression
    */
    // @ApiMember(Description="The expression, where the source is Expression")
    public var expression:String?
    /**
    * The name of the field, where the source is an object
    */
    // @ApiMember(Description="The name of the field, where the source is an object")
    public var referenceId:String?
    public var isOutput:Bool?
    public var isAsync:Bool?
    public var listParameters:[NodeParameterMap]? = []
    public var structParameters:NodeParameterMap? = [:]

    required public init(){}
}

/**
* The parameters of a node by name.
*/
public typealias NodeParameterMap = [String:NodeParameter]

/**
* Somebody who wants no more messages.
*/
public class OptOutInfo : Codable
{
    public var accountId:String?
    public var address:String?
    /**
    * The endpoint or pool that it is about; missing for the whole account
    */
    // @ApiMember(Description="The endpoint or pool that it is about; missing for the whole account")
    public var scope:String?
    /**
    * How it came about: keyword, carrier, import or api
    */
    // @ApiMember(Description="How it came about: keyword, carrier, import or api")
    public var how:String?
    /**
    * What they wrote
    */
    // @ApiMember(Description="What they wrote")
    public var keyword:String?
    /**
    * The message in which they wrote it, or that the carrier refused
    */
    // @ApiMember(Description="The message in which they wrote it, or that the carrier refused")
    public var messageId:String?
    /**
    * Who recorded it
    */
    // @ApiMember(Description="Who recorded it")
    public var by:String?
    public var date:String?

    required public init(){}
}

/**
* A number that writes for a pool.
*/
public class PoolMember : Codable
{
    public var endpointId:String?
    public var address:String?
    public var displayName:String?
    /**
    * Whether it may not send texts; the pool passes it over
    */
    // @ApiMember(Description="Whether it may not send texts; the pool passes it over")
    public var disabled:Bool?
    /**
    * Whether it rests because it failed again and again; the pool passes it over
    */
    // @ApiMember(Description="Whether it rests because it failed again and again; the pool passes it over")
    public var resting:Bool?

    required public init(){}
}

/**
* Somebody who hears from the same number of a pool every time.
*/
public class PoolRecipient : Codable
{
    public var address:String?
    /**
    * The number that writes to them
    */
    // @ApiMember(Description="The number that writes to them")
    public var endpointId:String?
    /**
    * Since when it does
    */
    // @ApiMember(Description="Since when it does")
    public var date:String?

    required public init(){}
}

/**
* The state of a call; a chat that goes on is Connected, one that ended Disconnected.
*/
public enum SessionCallState : String, Codable
{
    case Disconnected
    case Ringing
    case Connected
    case Hold
    case Passive
}

/**
* A session began, ended, or goes on.
*/
public class SessionChange : Codable
{
    public var sessionId:String?
    public var accountId:String?
    public var customerId:String?
    public var endpointId:String?
    public var conversationId:String?
    public var otherAddress:String?
    public var date:String?
    public var ended:Bool?

    required public init(){}
}

/**
* Whether the session is dialling.
*/
public enum SessionDialState : String, Codable
{
    case None
    case Active
}

/**
* Why a session is on hold.
*/
public enum SessionHoldReasons : String, Codable
{
    case None
    case Transferring
}

/**
* One line of what happened in a session.
*/
public class SessionLogInfo : Codable
{
    public var date:String?
    public var message:String?

    required public init(){}
}

/**
* The state of a session in a queue.
*/
public enum SessionQueueStates : String, Codable
{
    case None
    case Queued
    case Ringing
    case Connected
    case Hold
    case Disconnected
}

/**
* Which end of a sorted list comes first.
*/
public enum SortOrders : String, Codable
{
    case Ascend
    case Descend
}

/**
* Values by name.
*/
public typealias Struct = [String:Value]

/**
* What a manager may do.
*/
public enum UserManagerAccess : String, Codable
{
    case ReadOnly
    case ReadWrite
    case ReadWriteDelete
}

/**
* A value of one of the kinds that flows have.
*/
public class Value : Codable
{
    public var boolValue:Bool?
    public var stringValue:String?
    public var numberValue:Double?
    public var listValue:[Struct]? = []
    public var structValue:Struct? = [:]

    required public init(){}
}

/**
* One event that a webhook is told: what came of it, or when it is tried next.
*/
public class WebhookDeliveryInfo : Codable
{
    /**
    * The ID of the delivery, which is its header webhook-id
    */
    // @ApiMember(Description="The ID of the delivery, which is its header webhook-id")
    public var id:String?
    public var webhookId:String?
    /**
    * The number of the event in the log
    */
    // @ApiMember(Description="The number of the event in the log")
    public var eventNumber:Int?
    /**
    * What happened, as message.delivered
    */
    // @ApiMember(Description="What happened, as message.delivered")
    public var kind:String?
    /**
    * The ID of the message, session or webhook that it is about
    */
    // @ApiMember(Description="The ID of the message, session or webhook that it is about")
    public var subjectId:String?
    /**
    * Deliveries of one conversation are made one after the other
    */
    // @ApiMember(Description="Deliveries of one conversation are made one after the other")
    public var conversationId:String?
    public var state:WebhookDeliveryStates?
    public var attempts:Int?
    /**
    * The status of the last answer; missing when there was none
    */
    // @ApiMember(Description="The status of the last answer; missing when there was none")
    public var status:Int?
    /**
    * Why the last attempt failed, in words
    */
    // @ApiMember(Description="Why the last attempt failed, in words")
    public var error:String?
    public var dateCreated:String?
    public var dateLastAttempt:String?
    /**
    * When it is tried next; missing when it waits for an earlier one of its conversation
    */
    // @ApiMember(Description="When it is tried next; missing when it waits for an earlier one of its conversation")
    public var nextAttempt:String?

    required public init(){}
}

/**
* Where a delivery stands: owed (it will be tried, or tried again), delivered, or failed for good.
*/
public enum WebhookDeliveryStates : String, Codable
{
    case owed
    case delivered
    case failed
}

