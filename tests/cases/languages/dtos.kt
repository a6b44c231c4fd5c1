/* Options:
Version: 8.10
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: http://trunkline.test

//Package: 
//AddServiceStackTypes: True
//AddResponseStatus: False
//AddImplicitVersion: 
//AddDescriptionAsComments: True
//IncludeTypes: 
//ExcludeTypes: 
//InitializeCollections: True
//TreatTypesAsStrings: 
//DefaultImports: java.math.*,java.util.*,net.servicestack.client.*
*/

import java.math.*
import java.util.*
import net.servicestack.client.*
import com.google.gson.reflect.TypeToken


/**
* Record that somebody wants no more messages; once is enough.
*/
@Route(Path="/opt-outs", Verbs="POST")
open class AddOptOut : IReturnVoid
{
    /**
    * The address, as +15556667777
    */
    @ApiMember(Description="The address, as +15556667777", IsRequired=true)
    var address:String? = null
    /**
    * The account; needed by who has several
    */
    @ApiMember(Description="The account; needed by who has several")
    var accountId:String? = null
    /**
    * The ID of an endpoint or pool; the whole account without
    */
    @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
    var scope:String? = null
}

/**
* Sign in, sign out, or ask who is signed in.
*/
@Route(Path="/auth/{provider}", Verbs="OPTIONS GET POST DELETE")
// @Route("/auth", "OPTIONS GET POST DELETE")
@DataContract
open class Authenticate : IReturn<AuthenticateResponse>
{
    /**
    * How to sign in: credentials (or login), basic, or logout to sign out
    */
    @DataMember(Order=1)
    @ApiMember(Description="How to sign in: credentials (or login), basic, or logout to sign out")
    var provider:String? = null
    @DataMember(Order=2)
    var state:String? = null
    @DataMember(Order=3)
    var oauth_token:String? = null
    @DataMember(Order=4)
    var oauth_verifier:String? = null
    /**
    * The e-mail address of the user
    */
    @DataMember(Order=5)
    @ApiMember(Description="The e-mail address of the user")
    var userName:String? = null
    @DataMember(Order=6)
    var password:String? = null
    /**
    * Stay signed in after the browser is closed
    */
    @DataMember(Order=7)
    @ApiMember(Description="Stay signed in after the browser is closed")
    var rememberMe:Boolean? = null
    @DataMember(Order=8)
    var errorView:String? = null
    @DataMember(Order=9)
    var nonce:String? = null
    @DataMember(Order=10)
    var uri:String? = null
    @DataMember(Order=11)
    var response:String? = null
    @DataMember(Order=12)
    var qop:String? = null
    @DataMember(Order=13)
    var nc:String? = null
    @DataMember(Order=14)
    var cnonce:String? = null
    @DataMember(Order=15)
    var accessToken:String? = null
    @DataMember(Order=16)
    var accessTokenSecret:String? = null
    @DataMember(Order=17)
    var scope:String? = null
    @DataMember(Order=18)
    var meta:HashMap<String, String>? = HashMap<String, String>()
    companion object { private val responseType = AuthenticateResponse::class.java }
    override fun getResponseType(): Any? = Authenticate.responseType
}

/**
* Make no more messages of a bulk, and take back those that are not sent yet.
*/
@Route(Path="/bulks/{bulkId}", Verbs="DELETE")
// @Route("/bulks/{bulkId}/cancel", "POST")
open class CancelBulk : IReturn<BulkInfo>
{
    /**
    * The ID of the bulk
    */
    @ApiMember(Description="The ID of the bulk", IsRequired=true)
    var bulkId:String? = null
    companion object { private val responseType = BulkInfo::class.java }
    override fun getResponseType(): Any? = CancelBulk.responseType
}

/**
* Take back a message that has not been sent yet.
*/
@Route(Path="/messages/{messageId}", Verbs="DELETE")
// @Route("/messages/{messageId}/cancel", "POST")
open class CancelMessage : IReturnVoid
{
    /**
    * The ID of the message
    */
    @ApiMember(Description="The ID of the message", IsRequired=true)
    var messageId:String? = null
}

/**
* Have an address told of texts no more.
*/
@Route(Path="/doors/listeners/{listenerId}", Verbs="DELETE")
open class DeleteDoorListener : IReturnVoid
{
    /**
    * The ID of the listener
    */
    @ApiMember(Description="The ID of the listener", IsRequired=true)
    var listenerId:String? = null
}

/**
* Delete a login of a front door.
*/
@Route(Path="/doors/logins/{loginId}", Verbs="DELETE")
open class DeleteDoorLogin : IReturnVoid
{
    /**
    * The ID of the login
    */
    @ApiMember(Description="The ID of the login", IsRequired=true)
    var loginId:String? = null
}

/**
* Delete an ESME.
*/
@Route(Path="/esmes/{esmeId}", Verbs="DELETE")
open class DeleteEsme : IReturnVoid
{
    /**
    * The ID of the ESME
    */
    @ApiMember(Description="The ID of the ESME", IsRequired=true)
    var esmeId:String? = null
}

/**
* Remove a file: its links open nothing any more, and messages show it no more.
*/
@Route(Path="/files/{fileId}", Verbs="DELETE")
open class DeleteFile : IReturnVoid
{
    /**
    * The ID of the file
    */
    @ApiMember(Description="The ID of the file", IsRequired=true)
    var fileId:String? = null
}

/**
* Lift every limit of a number or a connection.
*/
@Route(Path="/limits/{limitedId}", Verbs="DELETE")
open class DeleteLimit : IReturnVoid
{
    /**
    * The ID of the endpoint or connection
    */
    @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    var limitedId:String? = null
}

/**
* Delete a pool of senders.
*/
@Route(Path="/pools/{poolId}", Verbs="DELETE")
open class DeletePool : IReturnVoid
{
    /**
    * The ID of the pool
    */
    @ApiMember(Description="The ID of the pool", IsRequired=true)
    var poolId:String? = null
}

/**
* Delete a route.
*/
@Route(Path="/routes/{routeId}", Verbs="DELETE")
open class DeleteRoute : IReturnVoid
{
    /**
    * The ID of the route
    */
    @ApiMember(Description="The ID of the route", IsRequired=true)
    var routeId:String? = null
}

/**
* Delete a webhook.
*/
@Route(Path="/webhooks/{webhookId}", Verbs="DELETE")
open class DeleteWebhook : IReturnVoid
{
    /**
    * The ID of the webhook
    */
    @ApiMember(Description="The ID of the webhook", IsRequired=true)
    var webhookId:String? = null
}

/**
* End a session. The other party's next message opens it again, or a new one.
*/
@Route(Path="/sessions/{sessionId}", Verbs="DELETE")
open class EndSession : IReturnVoid
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session", IsRequired=true)
    var sessionId:String? = null
    /**
    * The local ID of the call; a chat has none, so it is not looked at
    */
    @ApiMember(Description="The local ID of the call; a chat has none, so it is not looked at")
    var callSid:String? = null
}

/**
* Ask who is signed in.
*/
@Route(Path="/auth/status", Verbs="GET")
open class GetAuthStatus : IReturn<UserInfo>
{
    companion object { private val responseType = UserInfo::class.java }
    override fun getResponseType(): Any? = GetAuthStatus.responseType
}

/**
* Read a bulk, and how many of its messages have each status.
*/
@Route(Path="/bulks/{bulkId}", Verbs="GET")
open class GetBulk : IReturn<BulkProgress>
{
    /**
    * The ID of the bulk
    */
    @ApiMember(Description="The ID of the bulk", IsRequired=true)
    var bulkId:String? = null
    companion object { private val responseType = BulkProgress::class.java }
    override fun getResponseType(): Any? = GetBulk.responseType
}

/**
* Retrieve who is told of the texts of an endpoint.
*/
@Route(Path="/doors/listeners/{listenerId}", Verbs="GET")
open class GetDoorListener : IReturn<DoorListenerInfo>
{
    /**
    * The ID of the listener
    */
    @ApiMember(Description="The ID of the listener", IsRequired=true)
    var listenerId:String? = null
    companion object { private val responseType = DoorListenerInfo::class.java }
    override fun getResponseType(): Any? = GetDoorListener.responseType
}

/**
* Retrieve a login of a front door.
*/
@Route(Path="/doors/logins/{loginId}", Verbs="GET")
open class GetDoorLogin : IReturn<DoorLoginInfo>
{
    /**
    * The ID of the login
    */
    @ApiMember(Description="The ID of the login", IsRequired=true)
    var loginId:String? = null
    companion object { private val responseType = DoorLoginInfo::class.java }
    override fun getResponseType(): Any? = GetDoorLogin.responseType
}

/**
* Retrieve an ESME.
*/
@Route(Path="/esmes/{esmeId}", Verbs="GET")
open class GetEsme : IReturn<EsmeInfo>
{
    /**
    * The ID of the ESME
    */
    @ApiMember(Description="The ID of the ESME", IsRequired=true)
    var esmeId:String? = null
    companion object { private val responseType = EsmeInfo::class.java }
    override fun getResponseType(): Any? = GetEsme.responseType
}

/**
* Read what is known of a file; its `uri` opens the content for a time.
*/
@Route(Path="/files/{fileId}", Verbs="GET")
open class GetFile : IReturn<FileInfo>
{
    /**
    * The ID of the file
    */
    @ApiMember(Description="The ID of the file", IsRequired=true)
    var fileId:String? = null
    companion object { private val responseType = FileInfo::class.java }
    override fun getResponseType(): Any? = GetFile.responseType
}

/**
* Read what limits a number or a connection.
*/
@Route(Path="/limits/{limitedId}", Verbs="GET")
open class GetLimit : IReturn<LimitInfo>
{
    /**
    * The ID of the endpoint or connection
    */
    @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    var limitedId:String? = null
    companion object { private val responseType = LimitInfo::class.java }
    override fun getResponseType(): Any? = GetLimit.responseType
}

/**
* Read one message with the story of its delivery.
*/
@Route(Path="/messages/{messageId}", Verbs="GET")
open class GetMessage : IReturn<MessageStory>
{
    /**
    * The ID of the message
    */
    @ApiMember(Description="The ID of the message", IsRequired=true)
    var messageId:String? = null
    companion object { private val responseType = MessageStory::class.java }
    override fun getResponseType(): Any? = GetMessage.responseType
}

/**
* Read one pool of senders.
*/
@Route(Path="/pools/{poolId}", Verbs="GET")
open class GetPool : IReturn<PoolInfo>
{
    /**
    * The ID of the pool
    */
    @ApiMember(Description="The ID of the pool", IsRequired=true)
    var poolId:String? = null
    companion object { private val responseType = PoolInfo::class.java }
    override fun getResponseType(): Any? = GetPool.responseType
}

/**
* Read one route.
*/
@Route(Path="/routes/{routeId}", Verbs="GET")
open class GetRoute : IReturn<RouteInfo>
{
    /**
    * The ID of the route
    */
    @ApiMember(Description="The ID of the route", IsRequired=true)
    var routeId:String? = null
    companion object { private val responseType = RouteInfo::class.java }
    override fun getResponseType(): Any? = GetRoute.responseType
}

/**
* Retrieve one session; its log is empty, only lists have it.
*/
@Route(Path="/sessions/{sessionId}", Verbs="GET")
open class GetSession : IReturn<SessionInfo>
{
    /**
    * The ID of the session
    */
    @ApiMember(Description="The ID of the session", IsRequired=true)
    var sessionId:String? = null
    companion object { private val responseType = SessionInfo::class.java }
    override fun getResponseType(): Any? = GetSession.responseType
}

/**
* Read one webhook.
*/
@Route(Path="/webhooks/{webhookId}", Verbs="GET")
open class GetWebhook : IReturn<WebhookInfo>
{
    /**
    * The ID of the webhook
    */
    @ApiMember(Description="The ID of the webhook", IsRequired=true)
    var webhookId:String? = null
    companion object { private val responseType = WebhookInfo::class.java }
    override fun getResponseType(): Any? = GetWebhook.responseType
}

/**
* List API keys.
*/
@Route(Path="/keys", Verbs="GET")
open class ListApiKeys : ListRequest<ApiKeyInfo>(), IReturn<ListResponse<ApiKeyInfo>>
{
    /**
    * Only the keys of these accounts
    */
    @ApiMember(Description="Only the keys of these accounts")
    var accountIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Only the keys of this user
    */
    @ApiMember(Description="Only the keys of this user")
    var userId:String? = null
    /**
    * Also the keys that were revoked
    */
    @ApiMember(Description="Also the keys that were revoked")
    var includeRevoked:Boolean? = null
    companion object { private val responseType = object : TypeToken<ListResponse<ApiKeyInfo>>(){}.type }
    override fun getResponseType(): Any? = ListApiKeys.responseType
}

/**
* Retrieve the recipients of a bulk with what became of each; as CSV it is the report.
*/
@Route(Path="/bulks/{bulkId}/results", Verbs="GET")
open class ListBulkResults : ListRequest<BulkResult>(), IReturn<ListResponse<BulkResult>>
{
    /**
    * The ID of the bulk
    */
    @ApiMember(Description="The ID of the bulk", IsRequired=true)
    var bulkId:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<BulkResult>>(){}.type }
    override fun getResponseType(): Any? = ListBulkResults.responseType
}

/**
* Retrieve a list of bulks.
*/
@Route(Path="/bulks", Verbs="GET")
open class ListBulks : ListRequest<BulkInfo>(), IReturn<ListResponse<BulkInfo>>
{
    /**
    * Return only bulks of these accounts
    */
    @ApiMember(Description="Return only bulks of these accounts")
    var accountIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Return only bulks of these customers, and of the customers below them
    */
    @ApiMember(Description="Return only bulks of these customers, and of the customers below them")
    var customerIds:ArrayList<String>? = ArrayList<String>()
    companion object { private val responseType = object : TypeToken<ListResponse<BulkInfo>>(){}.type }
    override fun getResponseType(): Any? = ListBulks.responseType
}

/**
* Retrieve a list of conversations, each with its most recent message.
*/
@Route(Path="/conversations", Verbs="GET")
open class ListConversations : IReturn<ListConversationsResponse>
{
    /**
    * Return only conversations of these accounts
    */
    @ApiMember(Description="Return only conversations of these accounts")
    var accountIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Return only conversations of these endpoints
    */
    @ApiMember(Description="Return only conversations of these endpoints")
    var endpointIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Return only conversations of these customers, and of the customers below them
    */
    @ApiMember(Description="Return only conversations of these customers, and of the customers below them")
    var customerIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Return only conversations whose most recent message is of this date or later, in ISO 8601
    */
    @ApiMember(Description="Return only conversations whose most recent message is of this date or later, in ISO 8601")
    var afterDate:String? = null
    companion object { private val responseType = ListConversationsResponse::class.java }
    override fun getResponseType(): Any? = ListConversations.responseType
}

/**
* List who is told of texts that come in, in another platform's form.
*/
@Route(Path="/doors/listeners", Verbs="GET")
open class ListDoorListeners : ListRequest<DoorListenerInfo>(), IReturn<ListResponse<DoorListenerInfo>>
{
    /**
    * Only those of these accounts
    */
    @ApiMember(Description="Only those of these accounts")
    var accountIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Only those of these endpoints
    */
    @ApiMember(Description="Only those of these endpoints")
    var endpointIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Only those that are told in this form
    */
    @ApiMember(Description="Only those that are told in this form")
    var form:ListenerForms? = null
    companion object { private val responseType = object : TypeToken<ListResponse<DoorListenerInfo>>(){}.type }
    override fun getResponseType(): Any? = ListDoorListeners.responseType
}

/**
* List logins of front doors.
*/
@Route(Path="/doors/logins", Verbs="GET")
open class ListDoorLogins : ListRequest<DoorLoginInfo>(), IReturn<ListResponse<DoorLoginInfo>>
{
    /**
    * Only the logins of these accounts
    */
    @ApiMember(Description="Only the logins of these accounts")
    var accountIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Only those of this door
    */
    @ApiMember(Description="Only those of this door")
    var door:DoorKinds? = null
    companion object { private val responseType = object : TypeToken<ListResponse<DoorLoginInfo>>(){}.type }
    override fun getResponseType(): Any? = ListDoorLogins.responseType
}

/**
* List ESMEs.
*/
@Route(Path="/esmes", Verbs="GET")
open class ListEsmes : ListRequest<EsmeInfo>(), IReturn<ListResponse<EsmeInfo>>
{
    /**
    * Only the ESMEs of these accounts
    */
    @ApiMember(Description="Only the ESMEs of these accounts")
    var accountIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Only those that are shut out
    */
    @ApiMember(Description="Only those that are shut out")
    var onlyDisabled:Boolean? = null
    companion object { private val responseType = object : TypeToken<ListResponse<EsmeInfo>>(){}.type }
    override fun getResponseType(): Any? = ListEsmes.responseType
}

/**
* List what has happened since an event: the same that /event-stream tells as it happens.
*/
@Route(Path="/events", Verbs="GET")
open class ListEvents : IReturn<ListEventsResponse>
{
    /**
    * The last event that is known; if it is missing, only the ID of the newest one is returned
    */
    @ApiMember(Description="The last event that is known; if it is missing, only the ID of the newest one is returned")
    var afterEventId:String? = null
    /**
    * Return only events of these accounts
    */
    @ApiMember(Description="Return only events of these accounts")
    var accountIds:ArrayList<String>? = ArrayList<String>()
    /**
    * How many lines of the log to read, from 1 to 1000
    */
    @ApiMember(Description="How many lines of the log to read, from 1 to 1000")
    var count:Int? = null
    companion object { private val responseType = ListEventsResponse::class.java }
    override fun getResponseType(): Any? = ListEvents.responseType
}

/**
* Retrieve a list of files.
*/
@Route(Path="/files", Verbs="GET")
open class ListFiles : ListRequest<FileInfo>(), IReturn<ListResponse<FileInfo>>
{
    /**
    * Return only files of these accounts
    */
    @ApiMember(Description="Return only files of these accounts")
    var accountIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Return only files of these customers, and of the customers below them
    */
    @ApiMember(Description="Return only files of these customers, and of the customers below them")
    var customerIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Text that the name must contain
    */
    @ApiMember(Description="Text that the name must contain")
    var fileName:String? = null
    /**
    * Text that the content type must contain
    */
    @ApiMember(Description="Text that the content type must contain")
    var contentType:String? = null
    /**
    * Return only files of this type
    */
    @ApiMember(Description="Return only files of this type")
    var type:FileTypes? = null
    /**
    * The first day of creation, YYYY-MM-DD in UTC
    */
    @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
    var dateCreatedStart:String? = null
    /**
    * The last day of creation, YYYY-MM-DD in UTC
    */
    @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
    var dateCreatedEnd:String? = null
    /**
    * Return only what this user uploaded
    */
    @ApiMember(Description="Return only what this user uploaded")
    var userId:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<FileInfo>>(){}.type }
    override fun getResponseType(): Any? = ListFiles.responseType
}

/**
* List limits.
*/
@Route(Path="/limits", Verbs="GET")
open class ListLimits : ListRequest<LimitInfo>(), IReturn<ListResponse<LimitInfo>>
{
    /**
    * Only the limits of these accounts, without those of the installation's connections
    */
    @ApiMember(Description="Only the limits of these accounts, without those of the installation's connections")
    var accountIds:ArrayList<String>? = ArrayList<String>()
    companion object { private val responseType = object : TypeToken<ListResponse<LimitInfo>>(){}.type }
    override fun getResponseType(): Any? = ListLimits.responseType
}

/**
* Retrieve a list of messages, sent and received.
*/
@Route(Path="/messages", Verbs="GET")
open class ListMessages : ListRequest<MessageInfo>(), IReturn<ListResponse<MessageInfo>>
{
    /**
    * Return only messages of these accounts
    */
    @ApiMember(Description="Return only messages of these accounts")
    var accountIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Return only messages of these customers, and of the customers below them
    */
    @ApiMember(Description="Return only messages of these customers, and of the customers below them")
    var customerIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Return only messages of these endpoints
    */
    @ApiMember(Description="Return only messages of these endpoints")
    var endpointIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Return only messages of these conversations
    */
    @ApiMember(Description="Return only messages of these conversations")
    var conversationIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Return only messages after this date, in ISO 8601; UTC when it names no time zone
    */
    @ApiMember(Description="Return only messages after this date, in ISO 8601; UTC when it names no time zone")
    var afterDate:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<MessageInfo>>(){}.type }
    override fun getResponseType(): Any? = ListMessages.responseType
}

/**
* Retrieve a list of those who want no more messages.
*/
@Route(Path="/opt-outs", Verbs="GET")
open class ListOptOuts : ListRequest<OptOutInfo>(), IReturn<ListResponse<OptOutInfo>>
{
    /**
    * Return only those of these accounts
    */
    @ApiMember(Description="Return only those of these accounts")
    var accountIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Text that the address must contain
    */
    @ApiMember(Description="Text that the address must contain")
    var address:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<OptOutInfo>>(){}.type }
    override fun getResponseType(): Any? = ListOptOuts.responseType
}

/**
* List who hears from which number of a pool.
*/
@Route(Path="/pools/{poolId}/recipients", Verbs="GET")
open class ListPoolRecipients : ListRequest<PoolRecipient>(), IReturn<ListResponse<PoolRecipient>>
{
    /**
    * The ID of the pool
    */
    @ApiMember(Description="The ID of the pool", IsRequired=true)
    var poolId:String? = null
    /**
    * Only those who hear from this number
    */
    @ApiMember(Description="Only those who hear from this number")
    var endpointId:String? = null
    /**
    * Text that the address must contain
    */
    @ApiMember(Description="Text that the address must contain")
    var address:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<PoolRecipient>>(){}.type }
    override fun getResponseType(): Any? = ListPoolRecipients.responseType
}

/**
* List pools of senders.
*/
@Route(Path="/pools", Verbs="GET")
open class ListPools : ListRequest<PoolInfo>(), IReturn<ListResponse<PoolInfo>>
{
    /**
    * Only the pools of these accounts
    */
    @ApiMember(Description="Only the pools of these accounts")
    var accountIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Only pools for which this number writes
    */
    @ApiMember(Description="Only pools for which this number writes")
    var endpointId:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<PoolInfo>>(){}.type }
    override fun getResponseType(): Any? = ListPools.responseType
}

/**
* List routes.
*/
@Route(Path="/routes", Verbs="GET")
open class ListRoutes : ListRequest<RouteInfo>(), IReturn<ListResponse<RouteInfo>>
{
    /**
    * Only the routes of these accounts, without those for every account
    */
    @ApiMember(Description="Only the routes of these accounts, without those for every account")
    var accountIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Only routes over this connection
    */
    @ApiMember(Description="Only routes over this connection")
    var connectionId:String? = null
    /**
    * Only routes of this endpoint
    */
    @ApiMember(Description="Only routes of this endpoint")
    var endpointId:String? = null
    /**
    * What the prefix must begin with, as +44
    */
    @ApiMember(Description="What the prefix must begin with, as +44")
    var prefix:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<RouteInfo>>(){}.type }
    override fun getResponseType(): Any? = ListRoutes.responseType
}

/**
* Retrieve a list of sessions.
*/
@Route(Path="/sessions", Verbs="GET")
open class ListSessions : ListRequest<SessionInfo>(), IReturn<ListResponse<SessionInfo>>
{
    /**
    * Return only sessions of these accounts
    */
    @ApiMember(Description="Return only sessions of these accounts")
    var accountIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Search the archive, which has the sessions that ended more than 15 days ago, and nothing else
    */
    @ApiMember(Description="Search the archive, which has the sessions that ended more than 15 days ago, and nothing else")
    var searchArchive:Boolean? = null
    /**
    * The first day of creation, YYYY-MM-DD in UTC
    */
    @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
    var startDate:String? = null
    /**
    * The last day of creation, YYYY-MM-DD in UTC
    */
    @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
    var endDate:String? = null
    /**
    * Return only sessions of these customers, and of the customers below them
    */
    @ApiMember(Description="Return only sessions of these customers, and of the customers below them")
    var customerIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Return only sessions of these endpoints
    */
    @ApiMember(Description="Return only sessions of these endpoints")
    var endpointIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Text that the address of the beginner must contain
    */
    @ApiMember(Description="Text that the address of the beginner must contain")
    var from:String? = null
    /**
    * Text that the address of the other side must contain
    */
    @ApiMember(Description="Text that the address of the other side must contain")
    var to:String? = null
    /**
    * Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened
    */
    @ApiMember(Description="Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened")
    var log:String? = null
    /**
    * Return only children of this session; a chat has none, so the list is empty then
    */
    @ApiMember(Description="Return only children of this session; a chat has none, so the list is empty then")
    var parentSessionId:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<SessionInfo>>(){}.type }
    override fun getResponseType(): Any? = ListSessions.responseType
}

/**
* List what a webhook was told.
*/
@Route(Path="/webhooks/{webhookId}/deliveries", Verbs="GET")
open class ListWebhookDeliveries : ListRequest<WebhookDeliveryInfo>(), IReturn<ListResponse<WebhookDeliveryInfo>>
{
    /**
    * The ID of the webhook
    */
    @ApiMember(Description="The ID of the webhook", IsRequired=true)
    var webhookId:String? = null
    /**
    * Only deliveries in this state
    */
    @ApiMember(Description="Only deliveries in this state")
    var state:WebhookDeliveryStates? = null
    /**
    * Only what is about these messages or sessions
    */
    @ApiMember(Description="Only what is about these messages or sessions")
    var subjectIds:ArrayList<String>? = ArrayList<String>()
    companion object { private val responseType = object : TypeToken<ListResponse<WebhookDeliveryInfo>>(){}.type }
    override fun getResponseType(): Any? = ListWebhookDeliveries.responseType
}

/**
* List webhooks.
*/
@Route(Path="/webhooks", Verbs="GET")
open class ListWebhooks : ListRequest<WebhookInfo>(), IReturn<ListResponse<WebhookInfo>>
{
    /**
    * Only the webhooks of these accounts
    */
    @ApiMember(Description="Only the webhooks of these accounts")
    var accountIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Only those that are disabled
    */
    @ApiMember(Description="Only those that are disabled")
    var onlyDisabled:Boolean? = null
    companion object { private val responseType = object : TypeToken<ListResponse<WebhookInfo>>(){}.type }
    override fun getResponseType(): Any? = ListWebhooks.responseType
}

/**
* Mark every message of a conversation as read.
*/
@Route(Path="/conversations/{conversationId}/read", Verbs="POST")
open class MarkConversationRead : IReturn<MarkReadResponse>
{
    /**
    * The ID of the conversation
    */
    @ApiMember(Description="The ID of the conversation", IsRequired=true)
    var conversationId:String? = null
    companion object { private val responseType = MarkReadResponse::class.java }
    override fun getResponseType(): Any? = MarkConversationRead.responseType
}

/**
* Mark messages as read.
*/
@Route(Path="/messages/read", Verbs="POST")
open class MarkMessagesRead : IReturn<MarkReadResponse>
{
    /**
    * The IDs of the messages, 1000 at most
    */
    @ApiMember(Description="The IDs of the messages, 1000 at most", IsRequired=true)
    var messageIds:ArrayList<String>? = ArrayList<String>()
    companion object { private val responseType = MarkReadResponse::class.java }
    override fun getResponseType(): Any? = MarkMessagesRead.responseType
}

/**
* Make an API key.
*/
@Route(Path="/keys", Verbs="POST")
open class NewApiKey : IReturn<NewApiKeyResponse>
{
    /**
    * What the key is for, as people call it
    */
    @ApiMember(Description="What the key is for, as people call it", IsRequired=true)
    var name:String? = null
    /**
    * What the key may do; if it is missing, everything its maker and its user may
    */
    @ApiMember(Description="What the key may do; if it is missing, everything its maker and its user may")
    var roles:ArrayList<String>? = ArrayList<String>()
    /**
    * The account the key works for; may be missing for a caller who has only one
    */
    @ApiMember(Description="The account the key works for; may be missing for a caller who has only one")
    var accountId:String? = null
    /**
    * The user the key acts as; if it is missing, its maker. Only managers may name another
    */
    @ApiMember(Description="The user the key acts as; if it is missing, its maker. Only managers may name another")
    var userId:String? = null
    /**
    * When the key stops to work, in ISO 8601; if it is missing, never
    */
    @ApiMember(Description="When the key stops to work, in ISO 8601; if it is missing, never")
    var expires:String? = null
    companion object { private val responseType = NewApiKeyResponse::class.java }
    override fun getResponseType(): Any? = NewApiKey.responseType
}

/**
* Let a program that was written for Twilio, Kannel or Jasmin come in.
*/
@Route(Path="/doors/logins", Verbs="POST")
open class NewDoorLogin : IReturn<NewDoorLoginResponse>
{
    /**
    * The platform that the program was written for
    */
    @ApiMember(Description="The platform that the program was written for", IsRequired=true)
    var door:DoorKinds? = null
    /**
    * The name that it comes in with; of Twilio a SID, which is made if it is missing
    */
    @ApiMember(Description="The name that it comes in with; of Twilio a SID, which is made if it is missing")
    var username:String? = null
    /**
    * Of Twilio a key (SK...), which signs nothing, instead of an AccountSid
    */
    @ApiMember(Description="Of Twilio a key (SK...), which signs nothing, instead of an AccountSid")
    var apiKey:Boolean? = null
    /**
    * Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made
    */
    @ApiMember(Description="Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made")
    var password:String? = null
    /**
    * The user that it acts as; if it is missing, the caller
    */
    @ApiMember(Description="The user that it acts as; if it is missing, the caller")
    var userId:String? = null
    /**
    * The endpoint that sends where a request names no sender
    */
    @ApiMember(Description="The endpoint that sends where a request names no sender")
    var endpointId:String? = null
    /**
    * The account that it works for; may be missing for a caller who has only one
    */
    @ApiMember(Description="The account that it works for; may be missing for a caller who has only one")
    var accountId:String? = null
    companion object { private val responseType = NewDoorLoginResponse::class.java }
    override fun getResponseType(): Any? = NewDoorLogin.responseType
}

/**
* Let a program of a customer bind to the SMSC.
*/
@Route(Path="/esmes", Verbs="POST")
open class NewEsme : EsmeRights(), IReturn<NewEsmeResponse>
{
    /**
    * The name that it binds with, 1 to 15 characters of ASCII; each is there once
    */
    @ApiMember(Description="The name that it binds with, 1 to 15 characters of ASCII; each is there once", IsRequired=true)
    var systemId:String? = null
    /**
    * The password that it binds with, 8 characters of ASCII; if it is missing, one is made
    */
    @ApiMember(Description="The password that it binds with, 8 characters of ASCII; if it is missing, one is made")
    var password:String? = null
    /**
    * The account that it sends for; may be missing for a caller who has only one
    */
    @ApiMember(Description="The account that it sends for; may be missing for a caller who has only one")
    var accountId:String? = null
    companion object { private val responseType = NewEsmeResponse::class.java }
    override fun getResponseType(): Any? = NewEsme.responseType
}

/**
* Keep a file in an account: the file of a multipart form with its fields, or base64.
*/
@Route(Path="/files", Verbs="POST")
open class NewFile : IReturn<FileInfo>
{
    /**
    * The account; needed by who has several
    */
    @ApiMember(Description="The account; needed by who has several")
    var accountId:String? = null
    /**
    * The customer that it belongs to
    */
    @ApiMember(Description="The customer that it belongs to")
    var customerId:String? = null
    /**
    * The content
    */
    @ApiMember(Description="The content", IsRequired=true)
    var data:ByteArray? = null
    /**
    * The name that recipients see
    */
    @ApiMember(Description="The name that recipients see", IsRequired=true)
    var fileName:String? = null
    /**
    * What it is, as image/png
    */
    @ApiMember(Description="What it is, as image/png", IsRequired=true)
    var contentType:String? = null
    companion object { private val responseType = FileInfo::class.java }
    override fun getResponseType(): Any? = NewFile.responseType
}

/**
* Make a pool of senders.
*/
@Route(Path="/pools", Verbs="POST")
open class NewPool : IReturn<PoolInfo>
{
    /**
    * What people call it
    */
    @ApiMember(Description="What people call it", IsRequired=true)
    var name:String? = null
    /**
    * The numbers that write for it
    */
    @ApiMember(Description="The numbers that write for it")
    var endpointIds:ArrayList<String>? = ArrayList<String>()
    /**
    * The account it belongs to; may be missing for a caller who has only one
    */
    @ApiMember(Description="The account it belongs to; may be missing for a caller who has only one")
    var accountId:String? = null
    /**
    * The customer it belongs to
    */
    @ApiMember(Description="The customer it belongs to")
    var customerId:String? = null
    companion object { private val responseType = PoolInfo::class.java }
    override fun getResponseType(): Any? = NewPool.responseType
}

/**
* Let messages go over a connection.
*/
@Route(Path="/routes", Verbs="POST")
open class NewRoute : IReturn<RouteInfo>
{
    /**
    * The connection that they may go over
    */
    @ApiMember(Description="The connection that they may go over", IsRequired=true)
    var connectionId:String? = null
    /**
    * What their recipients' numbers begin with, as +44; if it is missing, any number
    */
    @ApiMember(Description="What their recipients' numbers begin with, as +44; if it is missing, any number")
    var prefix:String? = null
    /**
    * Only messages from this endpoint
    */
    @ApiMember(Description="Only messages from this endpoint")
    var endpointId:String? = null
    /**
    * Only messages of this account; if it is missing, that of the endpoint, or else every account
    */
    @ApiMember(Description="Only messages of this account; if it is missing, that of the endpoint, or else every account")
    var accountId:String? = null
    /**
    * Lower goes first; 10 if it is missing
    */
    @ApiMember(Description="Lower goes first; 10 if it is missing")
    var priority:Int? = null
    /**
    * What a segment costs, with six decimals at most; among equals the cheapest goes first
    */
    @ApiMember(Description="What a segment costs, with six decimals at most; among equals the cheapest goes first")
    var cost:Double? = null
    companion object { private val responseType = RouteInfo::class.java }
    override fun getResponseType(): Any? = NewRoute.responseType
}

/**
* Create a new session. Only chats can be created: calls and faxes need a carrier for voice.
*/
@Route(Path="/sessions", Verbs="POST")
open class NewSession : IReturn<SessionInfo>
{
    /**
    * The channel of the session; Chat if it is missing
    */
    @ApiMember(Description="The channel of the session; Chat if it is missing")
    var channel:FlowChannels? = null
    /**
    * The address of the party to talk to, e.g. +15556667777
    */
    @ApiMember(Description="The address of the party to talk to, e.g. +15556667777", IsRequired=true)
    var destination:String? = null
    /**
    * The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number
    */
    @ApiMember(Description="The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number")
    var callerId:String? = null
    /**
    * The ID of the endpoint to talk from; CallerId is not used if it is specified
    */
    @ApiMember(Description="The ID of the endpoint to talk from; CallerId is not used if it is specified")
    var endpointId:String? = null
    companion object { private val responseType = SessionInfo::class.java }
    override fun getResponseType(): Any? = NewSession.responseType
}

/**
* Subscribe an address to kinds of events.
*/
@Route(Path="/webhooks", Verbs="POST")
open class NewWebhook : IReturn<NewWebhookResponse>
{
    /**
    * The address that is told, of http or https
    */
    @ApiMember(Description="The address that is told, of http or https", IsRequired=true)
    var url:String? = null
    /**
    * The kinds of events, as message.received or message.*; if it is missing, all of them
    */
    @ApiMember(Description="The kinds of events, as message.received or message.*; if it is missing, all of them")
    var kinds:ArrayList<String>? = ArrayList<String>()
    /**
    * What it is for, as people call it
    */
    @ApiMember(Description="What it is for, as people call it")
    var description:String? = null
    /**
    * The account whose events are told; may be missing for a caller who has only one
    */
    @ApiMember(Description="The account whose events are told; may be missing for a caller who has only one")
    var accountId:String? = null
    /**
    * The secret to sign with, whsec_ and a key in base64; if it is missing, one is made
    */
    @ApiMember(Description="The secret to sign with, whsec_ and a key in base64; if it is missing, one is made")
    var secret:String? = null
    companion object { private val responseType = NewWebhookResponse::class.java }
    override fun getResponseType(): Any? = NewWebhook.responseType
}

/**
* Do nothing: the operation is there for the types of its request.
*/
@Route(Path="/not-used")
open class NotUsedRequest : IReturnVoid
{
    var nodeParameter:NodeParameter? = null
}

/**
* Change a login of a front door; what is missing stays as it is.
*/
@Route(Path="/doors/logins/{loginId}", Verbs="PATCH")
open class PatchDoorLogin : IReturn<DoorLoginInfo>
{
    /**
    * The ID of the login
    */
    @ApiMember(Description="The ID of the login", IsRequired=true)
    var loginId:String? = null
    /**
    * The user that it acts as from now on
    */
    @ApiMember(Description="The user that it acts as from now on")
    var userId:String? = null
    /**
    * The endpoint that sends where a request names no sender; an empty text is none
    */
    @ApiMember(Description="The endpoint that sends where a request names no sender; an empty text is none")
    var endpointId:String? = null
    companion object { private val responseType = DoorLoginInfo::class.java }
    override fun getResponseType(): Any? = PatchDoorLogin.responseType
}

/**
* Change what an ESME may do; what is missing stays as it is, and so does a list that is empty.
*/
@Route(Path="/esmes/{esmeId}", Verbs="PATCH")
open class PatchEsme : EsmeRights(), IReturn<EsmeInfo>
{
    /**
    * The ID of the ESME
    */
    @ApiMember(Description="The ID of the ESME", IsRequired=true)
    var esmeId:String? = null
    /**
    * Shut it out, or let it in again
    */
    @ApiMember(Description="Shut it out, or let it in again")
    var disabled:Boolean? = null
    companion object { private val responseType = EsmeInfo::class.java }
    override fun getResponseType(): Any? = PatchEsme.responseType
}

/**
* Change the name or the customer of a file; what is left out stays as it is.
*/
@Route(Path="/files/{fileId}", Verbs="PATCH")
open class PatchFile : IReturn<FileInfo>
{
    /**
    * The ID of the file
    */
    @ApiMember(Description="The ID of the file", IsRequired=true)
    var fileId:String? = null
    /**
    * Its new name
    */
    @ApiMember(Description="Its new name")
    var fileName:String? = null
    /**
    * The customer that it belongs to from now on
    */
    @ApiMember(Description="The customer that it belongs to from now on")
    var customerId:String? = null
    companion object { private val responseType = FileInfo::class.java }
    override fun getResponseType(): Any? = PatchFile.responseType
}

/**
* Change a pool of senders; what is missing stays as it is.
*/
@Route(Path="/pools/{poolId}", Verbs="PATCH")
open class PatchPool : IReturn<PoolInfo>
{
    /**
    * The ID of the pool
    */
    @ApiMember(Description="The ID of the pool", IsRequired=true)
    var poolId:String? = null
    /**
    * What people call it from now on
    */
    @ApiMember(Description="What people call it from now on")
    var name:String? = null
    /**
    * Whether nothing can be sent from it
    */
    @ApiMember(Description="Whether nothing can be sent from it")
    var disabled:Boolean? = null
    /**
    * Numbers that join; one that is there stays
    */
    @ApiMember(Description="Numbers that join; one that is there stays")
    var addEndpointIds:ArrayList<String>? = ArrayList<String>()
    /**
    * Numbers that leave; their recipients hear from another one next time
    */
    @ApiMember(Description="Numbers that leave; their recipients hear from another one next time")
    var removeEndpointIds:ArrayList<String>? = ArrayList<String>()
    companion object { private val responseType = PoolInfo::class.java }
    override fun getResponseType(): Any? = PatchPool.responseType
}

/**
* Change a route; what is missing stays as it is.
*/
@Route(Path="/routes/{routeId}", Verbs="PATCH")
open class PatchRoute : IReturn<RouteInfo>
{
    /**
    * The ID of the route
    */
    @ApiMember(Description="The ID of the route", IsRequired=true)
    var routeId:String? = null
    /**
    * Lower goes first
    */
    @ApiMember(Description="Lower goes first")
    var priority:Int? = null
    /**
    * What a segment costs, with six decimals at most
    */
    @ApiMember(Description="What a segment costs, with six decimals at most")
    var cost:Double? = null
    /**
    * Whether it does not count at all
    */
    @ApiMember(Description="Whether it does not count at all")
    var disabled:Boolean? = null
    companion object { private val responseType = RouteInfo::class.java }
    override fun getResponseType(): Any? = PatchRoute.responseType
}

/**
* Change a webhook; what is missing stays as it is.
*/
@Route(Path="/webhooks/{webhookId}", Verbs="PATCH")
open class PatchWebhook : IReturn<WebhookInfo>
{
    /**
    * The ID of the webhook
    */
    @ApiMember(Description="The ID of the webhook", IsRequired=true)
    var webhookId:String? = null
    /**
    * The address that is told from now on
    */
    @ApiMember(Description="The address that is told from now on")
    var url:String? = null
    /**
    * The kinds of events from now on; * is all of them, and an empty list changes nothing
    */
    @ApiMember(Description="The kinds of events from now on; * is all of them, and an empty list changes nothing")
    var kinds:ArrayList<String>? = ArrayList<String>()
    /**
    * What it is for, as people call it
    */
    @ApiMember(Description="What it is for, as people call it")
    var description:String? = null
    /**
    * Disable it, or enable it again: then it is told first what it missed meanwhile
    */
    @ApiMember(Description="Disable it, or enable it again: then it is told first what it missed meanwhile")
    var disabled:Boolean? = null
    companion object { private val responseType = WebhookInfo::class.java }
    override fun getResponseType(): Any? = PatchWebhook.responseType
}

/**
* Tell how a text would be sent and what it would cost; nothing is stored or sent.
*/
@Route(Path="/messages/preview", Verbs="POST")
open class PreviewMessage : IReturn<MessagePreview>
{
    /**
    * The text
    */
    @ApiMember(Description="The text", IsRequired=true)
    var body:String? = null
    /**
    * The ID of the endpoint that would send it
    */
    @ApiMember(Description="The ID of the endpoint that would send it")
    var endpointId:String? = null
    /**
    * The address that it would be sent to; needs EndpointId
    */
    @ApiMember(Description="The address that it would be sent to; needs EndpointId")
    var toAddress:String? = null
    companion object { private val responseType = MessagePreview::class.java }
    override fun getResponseType(): Any? = PreviewMessage.responseType
}

/**
* Erase the text of a message for good.
*/
@Route(Path="/messages/{messageId}/redact", Verbs="POST")
open class RedactMessage : IReturnVoid
{
    /**
    * The ID of the message
    */
    @ApiMember(Description="The ID of the message", IsRequired=true)
    var messageId:String? = null
}

/**
* Record that somebody wants messages again.
*/
@Route(Path="/opt-outs", Verbs="DELETE")
open class RemoveOptOut : IReturnVoid
{
    /**
    * The address, as +15556667777
    */
    @ApiMember(Description="The address, as +15556667777", IsRequired=true)
    var address:String? = null
    /**
    * The account; needed by who has several
    */
    @ApiMember(Description="The account; needed by who has several")
    var accountId:String? = null
    /**
    * The ID of an endpoint or pool; the whole account without
    */
    @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
    var scope:String? = null
}

/**
* Tell a webhook again; give one of the three members.
*/
@Route(Path="/webhooks/{webhookId}/replay", Verbs="POST")
open class ReplayWebhook : IReturn<ReplayWebhookResponse>
{
    /**
    * The ID of the webhook
    */
    @ApiMember(Description="The ID of the webhook", IsRequired=true)
    var webhookId:String? = null
    /**
    * Everything from the event with this number on
    */
    @ApiMember(Description="Everything from the event with this number on")
    var fromNumber:Int? = null
    /**
    * Everything from this date on, in ISO 8601; UTC without a zone
    */
    @ApiMember(Description="Everything from this date on, in ISO 8601; UTC without a zone")
    var fromDate:String? = null
    /**
    * This one delivery alone
    */
    @ApiMember(Description="This one delivery alone")
    var deliveryId:String? = null
    companion object { private val responseType = ReplayWebhookResponse::class.java }
    override fun getResponseType(): Any? = ReplayWebhook.responseType
}

/**
* Revoke an API key.
*/
@Route(Path="/keys/{keyId}", Verbs="DELETE")
open class RevokeApiKey : IReturnVoid
{
    /**
    * The ID of the key
    */
    @ApiMember(Description="The ID of the key", IsRequired=true)
    var keyId:String? = null
}

/**
* Give a login of a front door another password.
*/
@Route(Path="/doors/logins/{loginId}/password", Verbs="POST")
open class RotateDoorPassword : IReturn<RotateDoorPasswordResponse>
{
    /**
    * The ID of the login
    */
    @ApiMember(Description="The ID of the login", IsRequired=true)
    var loginId:String? = null
    /**
    * The password from now on, 8 characters or more; if it is missing, one is made
    */
    @ApiMember(Description="The password from now on, 8 characters or more; if it is missing, one is made")
    var password:String? = null
    companion object { private val responseType = RotateDoorPasswordResponse::class.java }
    override fun getResponseType(): Any? = RotateDoorPassword.responseType
}

/**
* Give an ESME another password.
*/
@Route(Path="/esmes/{esmeId}/password", Verbs="POST")
open class RotateEsmePassword : IReturn<RotateEsmePasswordResponse>
{
    /**
    * The ID of the ESME
    */
    @ApiMember(Description="The ID of the ESME", IsRequired=true)
    var esmeId:String? = null
    /**
    * The password from now on, 8 characters of ASCII; if it is missing, one is made
    */
    @ApiMember(Description="The password from now on, 8 characters of ASCII; if it is missing, one is made")
    var password:String? = null
    companion object { private val responseType = RotateEsmePasswordResponse::class.java }
    override fun getResponseType(): Any? = RotateEsmePassword.responseType
}

/**
* Give a webhook a new secret.
*/
@Route(Path="/webhooks/{webhookId}/secret", Verbs="POST")
open class RotateWebhookSecret : IReturn<RotateWebhookSecretResponse>
{
    /**
    * The ID of the webhook
    */
    @ApiMember(Description="The ID of the webhook", IsRequired=true)
    var webhookId:String? = null
    /**
    * How long the secret before it signs too, up to 720 hours; if missing, 24
    */
    @ApiMember(Description="How long the secret before it signs too, up to 720 hours; if missing, 24")
    var keepHours:Double? = null
    companion object { private val responseType = RotateWebhookSecretResponse::class.java }
    override fun getResponseType(): Any? = RotateWebhookSecret.responseType
}

/**
* Send a message at a later time: into a session, or from an endpoint to an address.
*/
@Route(Path="/messages/schedule", Verbs="POST")
open class ScheduleMessage : IReturn<ScheduledMessage>
{
    /**
    * The ID of the session to send into. Specify either this or EndpointId+ToAddress
    */
    @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    var sessionId:String? = null
    /**
    * The ID of the endpoint to send from. Not used if SessionId is specified
    */
    @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
    var endpointId:String? = null
    /**
    * The address to send to, e.g. +15556667777. Not used if SessionId is specified
    */
    @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    var toAddress:String? = null
    /**
    * The body of the message
    */
    @ApiMember(Description="The body of the message", IsRequired=true)
    var body:String? = null
    /**
    * When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
    */
    @ApiMember(Description="When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00", IsRequired=true)
    var sendAt:String? = null
    companion object { private val responseType = ScheduledMessage::class.java }
    override fun getResponseType(): Any? = ScheduleMessage.responseType
}

/**
* Send one text to many recipients, each with their own values in it.
*/
@Route(Path="/bulks", Verbs="POST")
open class SendBulk : IReturn<BulkInfo>
{
    /**
    * The ID of the endpoint to send from, a pool of senders perhaps
    */
    @ApiMember(Description="The ID of the endpoint to send from, a pool of senders perhaps", IsRequired=true)
    var endpointId:String? = null
    /**
    * The text; {{name}} stands for a variable
    */
    @ApiMember(Description="The text; {{name}} stands for a variable", IsRequired=true)
    var body:String? = null
    /**
    * Whom to send to, 10000 at most, each address once
    */
    @ApiMember(Description="Whom to send to, 10000 at most, each address once", IsRequired=true)
    var recipients:ArrayList<BulkRecipient>? = ArrayList<BulkRecipient>()
    /**
    * When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
    */
    @ApiMember(Description="When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00")
    var sendAt:String? = null
    companion object { private val responseType = BulkInfo::class.java }
    override fun getResponseType(): Any? = SendBulk.responseType
}

/**
* Send files, with a text or without one: into a session, or from an endpoint to an address.
*/
@Route(Path="/messages/media", Verbs="POST")
open class SendMedia : IReturn<MessageInfo>
{
    /**
    * The ID of the session to send into. Specify either this or EndpointId+ToAddress
    */
    @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    var sessionId:String? = null
    /**
    * The ID of the endpoint to send from. Not used if SessionId is specified
    */
    @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
    var endpointId:String? = null
    /**
    * The address to send to, e.g. +15556667777. Not used if SessionId is specified
    */
    @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    var toAddress:String? = null
    /**
    * The text that goes with the files
    */
    @ApiMember(Description="The text that goes with the files")
    var body:String? = null
    /**
    * The IDs of the files, as UploadFile gives them, in their order
    */
    @ApiMember(Description="The IDs of the files, as UploadFile gives them, in their order", IsRequired=true)
    var fileIds:ArrayList<String>? = ArrayList<String>()
    companion object { private val responseType = MessageInfo::class.java }
    override fun getResponseType(): Any? = SendMedia.responseType
}

/**
* Send a message into a session, or from an endpoint to an address.
*/
@Route(Path="/sessions/{sessionId}/messages", Verbs="POST")
// @Route("/messages")
open class SendMessage : IReturn<MessageInfo>
{
    /**
    * The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress
    */
    @ApiMember(Description="The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress")
    var sessionId:String? = null
    /**
    * The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified
    */
    @ApiMember(Description="The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified")
    var endpointId:String? = null
    /**
    * The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified
    */
    @ApiMember(Description="The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified")
    var toAddress:String? = null
    /**
    * The body of the message
    */
    @ApiMember(Description="The body of the message")
    var body:String? = null
    companion object { private val responseType = MessageInfo::class.java }
    override fun getResponseType(): Any? = SendMessage.responseType
}

/**
* Have an address told of every text that comes in for an endpoint, in place of the one before it in this form.
*/
@Route(Path="/doors/listeners", Verbs="PUT")
open class SetDoorListener : IReturn<DoorListenerInfo>
{
    /**
    * The endpoint whose texts are told
    */
    @ApiMember(Description="The endpoint whose texts are told", IsRequired=true)
    var endpointId:String? = null
    /**
    * The address that is told; in Kannel's form with its escape codes
    */
    @ApiMember(Description="The address that is told; in Kannel's form with its escape codes", IsRequired=true)
    var url:String? = null
    /**
    * Whose form they are told in; Twilio's if it is missing
    */
    @ApiMember(Description="Whose form they are told in; Twilio's if it is missing")
    var form:ListenerForms? = null
    /**
    * In Twilio's form: the login whose AuthToken signs; may be missing while there is only one
    */
    @ApiMember(Description="In Twilio's form: the login whose AuthToken signs; may be missing while there is only one")
    var loginId:String? = null
    /**
    * In the forms of Kannel and Jasmin: GET, as is usual, or POST
    */
    @ApiMember(Description="In the forms of Kannel and Jasmin: GET, as is usual, or POST")
    var method:String? = null
    /**
    * In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none
    */
    @ApiMember(Description="In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none")
    var maxMessages:Int? = null
    /**
    * In Kannel's form: have the header X-Kannel-From
    */
    @ApiMember(Description="In Kannel's form: have the header X-Kannel-From")
    var sendSender:Boolean? = null
    /**
    * In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2
    */
    @ApiMember(Description="In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2")
    var recode:Boolean? = null
    companion object { private val responseType = DoorListenerInfo::class.java }
    override fun getResponseType(): Any? = SetDoorListener.responseType
}

/**
* Limit a number or a connection; what is missing is limited no more.
*/
@Route(Path="/limits/{limitedId}", Verbs="PUT")
open class SetLimit : IReturn<LimitInfo>
{
    /**
    * The ID of the endpoint or connection
    */
    @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    var limitedId:String? = null
    /**
    * Segments a second of a number, kept as whole segments a minute: 1.25 is 75
    */
    @ApiMember(Description="Segments a second of a number, kept as whole segments a minute: 1.25 is 75")
    var ratePerSecond:Double? = null
    /**
    * Segments a day
    */
    @ApiMember(Description="Segments a day")
    var dailyCap:Int? = null
    companion object { private val responseType = LimitInfo::class.java }
    override fun getResponseType(): Any? = SetLimit.responseType
}

/**
* Send a sample to a webhook.
*/
@Route(Path="/webhooks/{webhookId}/test", Verbs="POST")
open class TestWebhook : IReturnVoid
{
    /**
    * The ID of the webhook
    */
    @ApiMember(Description="The ID of the webhook", IsRequired=true)
    var webhookId:String? = null
}

/**
* Keep a file, to be sent with messages; as base64, or as the file of a multipart form.
*/
@Route(Path="/app/files", Verbs="POST")
open class UploadFile : IReturn<FileInfo>
{
    /**
    * The content
    */
    @ApiMember(Description="The content", IsRequired=true)
    var data:ByteArray? = null
    /**
    * The name that recipients see
    */
    @ApiMember(Description="The name that recipients see", IsRequired=true)
    var fileName:String? = null
    /**
    * What it is, as image/png
    */
    @ApiMember(Description="What it is, as image/png", IsRequired=true)
    var contentType:String? = null
    /**
    * The account; needed by who has several
    */
    @ApiMember(Description="The account; needed by who has several")
    var accountId:String? = null
    /**
    * The customer that it belongs to; needed by a Customer who has several
    */
    @ApiMember(Description="The customer that it belongs to; needed by a Customer who has several")
    var customerId:String? = null
    companion object { private val responseType = FileInfo::class.java }
    override fun getResponseType(): Any? = UploadFile.responseType
}

/**
* Who is signed in; nothing at all after signing out.
*/
@DataContract
open class AuthenticateResponse
{
    @DataMember(Order=1)
    var userId:String? = null
    @DataMember(Order=2)
    var sessionId:String? = null
    @DataMember(Order=3)
    var userName:String? = null
    @DataMember(Order=4)
    var displayName:String? = null
    @DataMember(Order=5)
    var referrerUrl:String? = null
    @DataMember(Order=6)
    var bearerToken:String? = null
    @DataMember(Order=7)
    var refreshToken:String? = null
    @DataMember(Order=8)
    var profileUrl:String? = null
    @DataMember(Order=9)
    var roles:ArrayList<String>? = ArrayList<String>()
    @DataMember(Order=10)
    var permissions:ArrayList<String>? = ArrayList<String>()
    @DataMember(Order=11)
    var responseStatus:ResponseStatus? = null
    @DataMember(Order=12)
    var meta:HashMap<String, String>? = HashMap<String, String>()
}

/**
* One text to many recipients.
*/
open class BulkInfo
{
    var id:String? = null
    var accountId:String? = null
    /**
    * The endpoint that sends
    */
    @ApiMember(Description="The endpoint that sends")
    var endpointId:String? = null
    /**
    * The text, with its variables
    */
    @ApiMember(Description="The text, with its variables")
    var body:String? = null
    var status:BulkStatuses? = null
    /**
    * How many recipients there are
    */
    @ApiMember(Description="How many recipients there are")
    var total:Int? = null
    /**
    * For how many of them there is a message by now, or a refusal
    */
    @ApiMember(Description="For how many of them there is a message by now, or a refusal")
    var made:Int? = null
    /**
    * How many of those were refused
    */
    @ApiMember(Description="How many of those were refused")
    var refused:Int? = null
    var date:String? = null
    /**
    * When it is sent, if not at once
    */
    @ApiMember(Description="When it is sent, if not at once")
    var sendAt:String? = null
    var createdBy:String? = null
}

/**
* A bulk and what has become of its messages.
*/
open class BulkProgress
{
    var bulk:BulkInfo? = null
    var counts:BulkCounts? = null
}

/**
* An address that is told of every text that comes in for an endpoint, and whose answer is the reply.
*/
open class DoorListenerInfo
{
    var id:String? = null
    var accountId:String? = null
    var endpointId:String? = null
    var form:ListenerForms? = null
    var url:String? = null
    /**
    * In Twilio's form: the login whose AuthToken signs
    */
    @ApiMember(Description="In Twilio's form: the login whose AuthToken signs")
    var loginId:String? = null
    /**
    * GET or POST
    */
    @ApiMember(Description="GET or POST")
    var method:String? = null
    /**
    * In Kannel's form: where a reply is cut, in segments; 0 sends none
    */
    @ApiMember(Description="In Kannel's form: where a reply is cut, in segments; 0 sends none")
    var maxMessages:Int? = null
    /**
    * In Kannel's form: whether the header X-Kannel-From is there
    */
    @ApiMember(Description="In Kannel's form: whether the header X-Kannel-From is there")
    var sendSender:Boolean? = null
    /**
    * In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too
    */
    @ApiMember(Description="In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too")
    var recode:Boolean? = null
    var dateCreated:String? = null
}

/**
* A login of a front door: for whom a program comes in, never its password.
*/
open class DoorLoginInfo
{
    var id:String? = null
    var accountId:String? = null
    var door:DoorKinds? = null
    /**
    * The name that a program comes in with; of Twilio an AccountSid, or the SID of a key
    */
    @ApiMember(Description="The name that a program comes in with; of Twilio an AccountSid, or the SID of a key")
    var username:String? = null
    /**
    * The user that the program acts as
    */
    @ApiMember(Description="The user that the program acts as")
    var userId:String? = null
    /**
    * The endpoint that sends where a request names no sender
    */
    @ApiMember(Description="The endpoint that sends where a request names no sender")
    var endpointId:String? = null
    var dateCreated:String? = null
}

/**
* An ESME: what it may do, never its password.
*/
open class EsmeInfo
{
    var id:String? = null
    var accountId:String? = null
    /**
    * The name that it binds with
    */
    @ApiMember(Description="The name that it binds with")
    var systemId:String? = null
    /**
    * Where it may come from; empty is everywhere
    */
    @ApiMember(Description="Where it may come from; empty is everywhere")
    var networks:ArrayList<String>? = ArrayList<String>()
    /**
    * The endpoints that it may send from and is handed texts of; empty is all of the account's
    */
    @ApiMember(Description="The endpoints that it may send from and is handed texts of; empty is all of the account's")
    var endpointIds:ArrayList<String>? = ArrayList<String>()
    /**
    * The endpoint that sends where a unit names no source
    */
    @ApiMember(Description="The endpoint that sends where a unit names no source")
    var defaultEndpointId:String? = null
    /**
    * Whether it must come over TLS
    */
    @ApiMember(Description="Whether it must come over TLS")
    var tls:Boolean? = null
    /**
    * How many binds it has at once on each server
    */
    @ApiMember(Description="How many binds it has at once on each server")
    var binds:Int? = null
    /**
    * How many segments a second it may submit; missing is no limit
    */
    @ApiMember(Description="How many segments a second it may submit; missing is no limit")
    var rate:Int? = null
    /**
    * How many units are in work at once on each bind
    */
    @ApiMember(Description="How many units are in work at once on each bind")
    var window:Int? = null
    /**
    * Whether it is shut out
    */
    @ApiMember(Description="Whether it is shut out")
    var disabled:Boolean? = null
    var dateCreated:String? = null
}

/**
* One file of an account.
*/
open class FileInfo : EntityInfo()
{
    var type:FileTypes? = null
    var accountId:String? = null
    var customerId:String? = null
    var userId:String? = null
    var fileName:String? = null
    /**
    * A link that opens the file for whoever has it, until it ends
    */
    @ApiMember(Description="A link that opens the file for whoever has it, until it ends")
    var uri:String? = null
    var contentType:String? = null
    /**
    * In bytes
    */
    @ApiMember(Description="In bytes")
    var contentLength:Int? = null
    var fromAddress:String? = null
    var toAddress:String? = null
}

/**
* How many segments a number may send a second, and a number or a connection a day.
*/
open class LimitInfo
{
    /**
    * The ID of the endpoint or connection that is limited
    */
    @ApiMember(Description="The ID of the endpoint or connection that is limited")
    var id:String? = null
    /**
    * Whose it is; missing for a connection of the whole installation
    */
    @ApiMember(Description="Whose it is; missing for a connection of the whole installation")
    var accountId:String? = null
    /**
    * Whether it is a connection that is limited
    */
    @ApiMember(Description="Whether it is a connection that is limited")
    var isConnection:Boolean? = null
    /**
    * Its number, address or name
    */
    @ApiMember(Description="Its number, address or name")
    var name:String? = null
    /**
    * Segments a second; missing without a limit
    */
    @ApiMember(Description="Segments a second; missing without a limit")
    var ratePerSecond:Double? = null
    /**
    * Segments a day; missing without a limit
    */
    @ApiMember(Description="Segments a day; missing without a limit")
    var dailyCap:Int? = null
    /**
    * Segments sent today, where there is a daily cap
    */
    @ApiMember(Description="Segments sent today, where there is a daily cap")
    var sentToday:Int? = null
}

/**
* Conversations, the one that moved last first.
*/
open class ListConversationsResponse
{
    /**
    * The newest 1000 of them at most
    */
    @ApiMember(Description="The newest 1000 of them at most")
    var conversations:ArrayList<ConversationInfo>? = ArrayList<ConversationInfo>()
}

/**
* The events, the oldest first, and where to go on.
*/
open class ListEventsResponse
{
    var events:ArrayList<EventInfo>? = ArrayList<EventInfo>()
    /**
    * Ask on with this as AfterEventId
    */
    @ApiMember(Description="Ask on with this as AfterEventId")
    var lastEventId:String? = null
    /**
    * Whether there is more already; ask on at once
    */
    @ApiMember(Description="Whether there is more already; ask on at once")
    var hasMore:Boolean? = null
    /**
    * Whether events were missed that cannot be listed any more: load anew what you show
    */
    @ApiMember(Description="Whether events were missed that cannot be listed any more: load anew what you show")
    var missed:Boolean? = null
}

/**
* One page of a list.
*/
open class ListResponse<T>
{
    var items:ArrayList<T>? = ArrayList<T>()
    var totalCount:Int? = null
    var totalPages:Int? = null
    var hasMorePages:Boolean? = null
}

/**
* Which messages were unread and are read now.
*/
open class MarkReadResponse
{
    /**
    * How many messages were unread and are read now
    */
    @ApiMember(Description="How many messages were unread and are read now")
    var numberMarked:Int? = null
    /**
    * Their IDs
    */
    @ApiMember(Description="Their IDs")
    var messageIds:ArrayList<String>? = ArrayList<String>()
    /**
    * How many are still unread because one call marks only so many; ask again
    */
    @ApiMember(Description="How many are still unread because one call marks only so many; ask again")
    var remaining:Int? = null
}

/**
* One message.
*/
open class MessageInfo
{
    var id:String? = null
    var accountId:String? = null
    var customerId:String? = null
    var endpointId:String? = null
    var endpointDisplayName:String? = null
    var date:String? = null
    var direction:MessageDirections? = null
    var otherAddress:String? = null
    var sender:String? = null
    var text:String? = null
    var isUnread:Boolean? = null
}

/**
* How a text would be sent.
*/
open class MessagePreview
{
    /**
    * The alphabet: GSM-7 or UCS-2
    */
    @ApiMember(Description="The alphabet: GSM-7 or UCS-2")
    var encoding:String? = null
    /**
    * How many text messages a carrier counts it as
    */
    @ApiMember(Description="How many text messages a carrier counts it as")
    var segments:Int? = null
    /**
    * Its length in septets (GSM-7) or UTF-16 code units (UCS-2)
    */
    @ApiMember(Description="Its length in septets (GSM-7) or UTF-16 code units (UCS-2)")
    var units:Int? = null
    /**
    * How many of them fit into a segment of this text
    */
    @ApiMember(Description="How many of them fit into a segment of this text")
    var perSegment:Int? = null
    /**
    * How many more fit into the last segment
    */
    @ApiMember(Description="How many more fit into the last segment")
    var remaining:Int? = null
    /**
    * The text as it would be sent: smart encoding of the connection may change it
    */
    @ApiMember(Description="The text as it would be sent: smart encoding of the connection may change it")
    var text:String? = null
    /**
    * The characters that force it to be sent as UCS-2
    */
    @ApiMember(Description="The characters that force it to be sent as UCS-2")
    var unfitCharacters:ArrayList<String>? = ArrayList<String>()
    /**
    * The address in its one spelling
    */
    @ApiMember(Description="The address in its one spelling")
    var toAddress:String? = null
    /**
    * The connection that it would go over
    */
    @ApiMember(Description="The connection that it would go over")
    var connectionId:String? = null
    /**
    * What all its segments cost by the route that it would take; missing without a route
    */
    @ApiMember(Description="What all its segments cost by the route that it would take; missing without a route")
    var cost:Double? = null
    /**
    * Whether the recipient wants no messages from here
    */
    @ApiMember(Description="Whether the recipient wants no messages from here")
    var optedOut:Boolean? = null
    /**
    * When quiet hours end that hold where the recipient is
    */
    @ApiMember(Description="When quiet hours end that hold where the recipient is")
    var quietUntil:String? = null
    /**
    * What its sender may want to know, as sentences
    */
    @ApiMember(Description="What its sender may want to know, as sentences")
    var warnings:ArrayList<String>? = ArrayList<String>()
}

/**
* A message and what became of it.
*/
open class MessageStory
{
    var message:MessageInfo? = null
    var status:MessageStatuses? = null
    var conversationId:String? = null
    var sessionId:String? = null
    /**
    * The connection to a carrier that it goes over
    */
    @ApiMember(Description="The connection to a carrier that it goes over")
    var connectionId:String? = null
    /**
    * How many text messages the carrier counts it as
    */
    @ApiMember(Description="How many text messages the carrier counts it as")
    var segments:Int? = null
    /**
    * The alphabet it is sent in: GSM-7 or UCS-2
    */
    @ApiMember(Description="The alphabet it is sent in: GSM-7 or UCS-2")
    var encoding:String? = null
    /**
    * The text as it is sent, where smart encoding changed it
    */
    @ApiMember(Description="The text as it is sent, where smart encoding changed it")
    var sentText:String? = null
    /**
    * The carrier's own ID of the message
    */
    @ApiMember(Description="The carrier's own ID of the message")
    var carrierId:String? = null
    /**
    * The kind of failure, of a message that failed or was not delivered
    */
    @ApiMember(Description="The kind of failure, of a message that failed or was not delivered")
    var failure:String? = null
    /**
    * What went wrong last, in words
    */
    @ApiMember(Description="What went wrong last, in words")
    var error:String? = null
    /**
    * Its place among the messages of its account that wait for the connection; the next one is 1
    */
    @ApiMember(Description="Its place among the messages of its account that wait for the connection; the next one is 1")
    var queuePosition:Int? = null
    /**
    * When it will be sent, as far as can be foreseen
    */
    @ApiMember(Description="When it will be sent, as far as can be foreseen")
    var expectedSendDate:String? = null
    /**
    * Why it has not been sent yet, or why its outcome is not known
    */
    @ApiMember(Description="Why it has not been sent yet, or why its outcome is not known")
    var delayReason:String? = null
    /**
    * When its present status ends at the latest
    */
    @ApiMember(Description="When its present status ends at the latest")
    var deadline:String? = null
    var attempts:ArrayList<MessageAttempt>? = ArrayList<MessageAttempt>()
    var receipts:ArrayList<MessageReceipt>? = ArrayList<MessageReceipt>()
    var events:ArrayList<MessageEvent>? = ArrayList<MessageEvent>()
    /**
    * The files that go with it, or came with it
    */
    @ApiMember(Description="The files that go with it, or came with it")
    var files:ArrayList<FileInfo>? = ArrayList<FileInfo>()
}

/**
* The new key; this is the only time that it is shown.
*/
open class NewApiKeyResponse
{
    var id:String? = null
    /**
    * The key itself, for the header `Authorization: Bearer {key}`
    */
    @ApiMember(Description="The key itself, for the header `Authorization: Bearer {key}`")
    var key:String? = null
    var accountId:String? = null
    var userId:String? = null
    var name:String? = null
    var hint:String? = null
    var roles:ArrayList<String>? = ArrayList<String>()
    var dateCreated:String? = null
    var expires:String? = null
}

/**
* The new login; this is the only time that a password that was made for it is shown.
*/
open class NewDoorLoginResponse : DoorLoginInfo()
{
    /**
    * The password, where none was given
    */
    @ApiMember(Description="The password, where none was given")
    var password:String? = null
}

/**
* The new ESME; this is the only time that a password that was made for it is shown.
*/
open class NewEsmeResponse : EsmeInfo()
{
    /**
    * The password, where none was given
    */
    @ApiMember(Description="The password, where none was given")
    var password:String? = null
}

/**
* The new webhook; this is the only time that its secret is shown.
*/
open class NewWebhookResponse
{
    var id:String? = null
    var accountId:String? = null
    var url:String? = null
    var kinds:ArrayList<String>? = ArrayList<String>()
    var description:String? = null
    /**
    * The secret that it signs with
    */
    @ApiMember(Description="The secret that it signs with")
    var secret:String? = null
    var dateCreated:String? = null
}

/**
* An endpoint that stands for several numbers, one of which writes to each recipient.
*/
open class PoolInfo
{
    /**
    * What sending takes as EndpointId
    */
    @ApiMember(Description="What sending takes as EndpointId")
    var id:String? = null
    var accountId:String? = null
    var customerId:String? = null
    var name:String? = null
    /**
    * Whether nothing can be sent from it
    */
    @ApiMember(Description="Whether nothing can be sent from it")
    var disabled:Boolean? = null
    var members:ArrayList<PoolMember>? = ArrayList<PoolMember>()
    var dateCreated:String? = null
}

/**
* From where it is told again.
*/
open class ReplayWebhookResponse
{
    /**
    * The number of the first event that is told again
    */
    @ApiMember(Description="The number of the first event that is told again")
    var fromNumber:Int? = null
    var deliveryId:String? = null
}

/**
* Whose password it is; this is the only time that one that was made is shown.
*/
open class RotateDoorPasswordResponse
{
    var id:String? = null
    var door:DoorKinds? = null
    var username:String? = null
    /**
    * The password, where none was given
    */
    @ApiMember(Description="The password, where none was given")
    var password:String? = null
}

/**
* Whose password it is; this is the only time that one that was made is shown.
*/
open class RotateEsmePasswordResponse
{
    var id:String? = null
    var systemId:String? = null
    /**
    * The password, where none was given
    */
    @ApiMember(Description="The password, where none was given")
    var password:String? = null
}

/**
* The new secret; this is the only time that it is shown.
*/
open class RotateWebhookSecretResponse
{
    var id:String? = null
    var secret:String? = null
    /**
    * Until when the secret before it signs too
    */
    @ApiMember(Description="Until when the secret before it signs too")
    var previousUntil:String? = null
}

/**
* Messages that may go over a connection.
*/
open class RouteInfo
{
    var id:String? = null
    /**
    * Whose messages; missing for those of every account
    */
    @ApiMember(Description="Whose messages; missing for those of every account")
    var accountId:String? = null
    /**
    * The endpoint that sends them; missing for any
    */
    @ApiMember(Description="The endpoint that sends them; missing for any")
    var endpointId:String? = null
    /**
    * What their recipients' numbers begin with; missing for any number
    */
    @ApiMember(Description="What their recipients' numbers begin with; missing for any number")
    var prefix:String? = null
    var connectionId:String? = null
    /**
    * What people call the connection
    */
    @ApiMember(Description="What people call the connection")
    var connectionName:String? = null
    /**
    * Lower goes first
    */
    @ApiMember(Description="Lower goes first")
    var priority:Int? = null
    /**
    * What a segment costs; among equals the cheapest goes first
    */
    @ApiMember(Description="What a segment costs; among equals the cheapest goes first")
    var cost:Double? = null
    /**
    * Whether it does not count at all
    */
    @ApiMember(Description="Whether it does not count at all")
    var disabled:Boolean? = null
    var dateCreated:String? = null
}

/**
* A message that will be sent later.
*/
open class ScheduledMessage
{
    var message:MessageInfo? = null
    var status:MessageStatuses? = null
    /**
    * When it will be sent, in UTC
    */
    @ApiMember(Description="When it will be sent, in UTC")
    var sendAt:String? = null
}

/**
* One communication from its beginning to its end: here, a chat.
*/
open class SessionInfo : EntityInfo()
{
    var dialState:SessionDialState? = null
    var callState:SessionCallState? = null
    var queueState:SessionQueueStates? = null
    var accountId:String? = null
    var accountName:String? = null
    var customerId:String? = null
    var customerBreadcrumb:ArrayList<CustomerBreadcrumb>? = ArrayList<CustomerBreadcrumb>()
    var customerName:String? = null
    var endpointId:String? = null
    var endpointName:String? = null
    var dateCompleted:String? = null
    var destination:String? = null
    var toAddress:String? = null
    var fromAddress:String? = null
    var fromName:String? = null
    var answeredByName:String? = null
    var queueMemberId:String? = null
    var channel:FlowChannels? = null
    var ended:Boolean? = null
    var outcome:String? = null
    var callSid:String? = null
    var consoleData:String? = null
    var holdQueueName:String? = null
    var heldByUserId:String? = null
    var holdReason:SessionHoldReasons? = null
    var conferenceSid:String? = null
    /**
    * Filled only by lists of sessions
    */
    @ApiMember(Description="Filled only by lists of sessions")
    var log:ArrayList<SessionLogInfo>? = ArrayList<SessionLogInfo>()
}

/**
* A person who can sign in.
*/
open class UserInfo
{
    var id:String? = null
    var isAuthenticated:Boolean? = null
    var firstName:String? = null
    var lastName:String? = null
    var name:String? = null
    var avatarUrl:String? = null
    var emailAddress:String? = null
    /**
    * The roles of this sign-in; an API key may have fewer than its user
    */
    @ApiMember(Description="The roles of this sign-in; an API key may have fewer than its user")
    var roles:ArrayList<String>? = ArrayList<String>()
    /**
    * The accounts that this sign-in may use
    */
    @ApiMember(Description="The accounts that this sign-in may use")
    var accountIds:ArrayList<String>? = ArrayList<String>()
    /**
    * The names of the accounts, in the order of AccountIds
    */
    @ApiMember(Description="The names of the accounts, in the order of AccountIds")
    var accountNames:ArrayList<String>? = ArrayList<String>()
    var managerAccess:UserManagerAccess? = null
    var dashboardPermissions:ArrayList<DashboardPermissions>? = ArrayList<DashboardPermissions>()
}

/**
* A webhook: whom it tells what, and how it does.
*/
open class WebhookInfo
{
    var id:String? = null
    var accountId:String? = null
    var url:String? = null
    /**
    * The kinds of events that it is told; empty is all of them
    */
    @ApiMember(Description="The kinds of events that it is told; empty is all of them")
    var kinds:ArrayList<String>? = ArrayList<String>()
    var description:String? = null
    /**
    * The last characters of the secret, to tell it from others
    */
    @ApiMember(Description="The last characters of the secret, to tell it from others")
    var secretHint:String? = null
    var disabled:Boolean? = null
    /**
    * Why it is disabled, in words
    */
    @ApiMember(Description="Why it is disabled, in words")
    var disabledReason:String? = null
    /**
    * Since when nothing was taken; missing while all is well
    */
    @ApiMember(Description="Since when nothing was taken; missing while all is well")
    var failingSince:String? = null
    /**
    * Until when it is left alone after failures
    */
    @ApiMember(Description="Until when it is left alone after failures")
    var pausedUntil:String? = null
    /**
    * The event from which it is still to be told, while it is not in step with the log
    */
    @ApiMember(Description="The event from which it is still to be told, while it is not in step with the log")
    var behindFrom:Int? = null
    var dateCreated:String? = null
}

/**
* An API key: what it may do and when it was used, never the key itself.
*/
open class ApiKeyInfo
{
    var id:String? = null
    /**
    * The one account that the key works for
    */
    @ApiMember(Description="The one account that the key works for")
    var accountId:String? = null
    /**
    * The user that the key acts as
    */
    @ApiMember(Description="The user that the key acts as")
    var userId:String? = null
    var name:String? = null
    /**
    * The last characters of the key, to tell it from others
    */
    @ApiMember(Description="The last characters of the key, to tell it from others")
    var hint:String? = null
    /**
    * What the key may do, as long as its user still has these roles
    */
    @ApiMember(Description="What the key may do, as long as its user still has these roles")
    var roles:ArrayList<String>? = ArrayList<String>()
    var dateCreated:String? = null
    /**
    * When the key stops to work; missing for a key that works until revoked
    */
    @ApiMember(Description="When the key stops to work; missing for a key that works until revoked")
    var expires:String? = null
    /**
    * When the key was used last, exact to a minute
    */
    @ApiMember(Description="When the key was used last, exact to a minute")
    var lastUsed:String? = null
    /**
    * When the key was revoked
    */
    @ApiMember(Description="When the key was revoked")
    var revoked:String? = null
}

/**
* What one attempt to hand a message to the carrier came to.
*/
enum class AttemptOutcomes
{
    accepted,
    deferred,
    refused,
    unknown,
}

/**
* How many messages of a bulk have each status.
*/
open class BulkCounts
{
    /**
    * Recipients for whom there is no message yet, and none will be if it is canceled
    */
    @ApiMember(Description="Recipients for whom there is no message yet, and none will be if it is canceled")
    var pending:Int? = null
    /**
    * Recipients who get no message; the results say why
    */
    @ApiMember(Description="Recipients who get no message; the results say why")
    var refused:Int? = null
    var scheduled:Int? = null
    /**
    * Waiting or being sent
    */
    @ApiMember(Description="Waiting or being sent")
    var queued:Int? = null
    var sent:Int? = null
    var delivered:Int? = null
    var undelivered:Int? = null
    var failed:Int? = null
    var unconfirmed:Int? = null
    var canceled:Int? = null
}

/**
* One recipient of a bulk, with the values of the variables in its text.
*/
open class BulkRecipient
{
    /**
    * The address, e.g. +15556667777
    */
    @ApiMember(Description="The address, e.g. +15556667777", IsRequired=true)
    var toAddress:String? = null
    /**
    * The values of the variables of the text, by their names
    */
    @ApiMember(Description="The values of the variables of the text, by their names")
    var variables:HashMap<String, String>? = HashMap<String, String>()
}

/**
* What became of one recipient of a bulk.
*/
open class BulkResult
{
    /**
    * Which recipient of the request it was; the first one is 0
    */
    @ApiMember(Description="Which recipient of the request it was; the first one is 0")
    var number:Int? = null
    var toAddress:String? = null
    /**
    * The status of the message, or refused
    */
    @ApiMember(Description="The status of the message, or refused")
    var status:String? = null
    var messageId:String? = null
    /**
    * What went wrong last, in words
    */
    @ApiMember(Description="What went wrong last, in words")
    var error:String? = null
}

/**
* How far a bulk is: whether its messages are made, or taken back.
*/
enum class BulkStatuses
{
    making,
    made,
    canceling,
    canceled,
}

/**
* All messages between an endpoint and another address, with the newest of them.
*/
open class ConversationInfo
{
    var id:String? = null
    var endpointId:String? = null
    var otherAddress:String? = null
    var mostRecentMessage:MessageInfo? = null
}

/**
* Somebody read messages of a conversation.
*/
open class ConversationRead
{
    var conversationId:String? = null
    var accountId:String? = null
    var endpointId:String? = null
    var date:String? = null
    /**
    * The name of who read them
    */
    @ApiMember(Description="The name of who read them")
    var readBy:String? = null
    var messageIds:ArrayList<String>? = ArrayList<String>()
}

/**
* One step on the path from the topmost customer.
*/
open class CustomerBreadcrumb
{
    var id:String? = null
    var name:String? = null
}

/**
* The parts of the dashboard that a user sees.
*/
enum class DashboardPermissions
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
enum class DoorKinds
{
    twilio,
    kannel,
    jasmin,
}

/**
* What every stored thing tells of itself.
*/
open class EntityInfo
{
    var id:String? = null
    var dateCreated:String? = null
    var dateLastModified:String? = null
    var createdBy:String? = null
    var lastModifiedBy:String? = null
}

/**
* What an ESME may do.
*/
open class EsmeRights
{
    /**
    * Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one
    */
    @ApiMember(Description="Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")
    var networks:ArrayList<String>? = ArrayList<String>()
    /**
    * The endpoints that it may send from and is handed texts of; * is all of them, as of a new one
    */
    @ApiMember(Description="The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")
    var endpointIds:ArrayList<String>? = ArrayList<String>()
    /**
    * The endpoint that sends where a unit names no source; an empty text is none
    */
    @ApiMember(Description="The endpoint that sends where a unit names no source; an empty text is none")
    var defaultEndpointId:String? = null
    /**
    * Whether it must come over TLS; a new one need not
    */
    @ApiMember(Description="Whether it must come over TLS; a new one need not")
    var tls:Boolean? = null
    /**
    * How many binds it has at once on each server, from 1 to 1000; a new one 4
    */
    @ApiMember(Description="How many binds it has at once on each server, from 1 to 1000; a new one 4")
    var binds:Int? = null
    /**
    * How many segments a second it may submit; 0 is no limit, as of a new one
    */
    @ApiMember(Description="How many segments a second it may submit; 0 is no limit, as of a new one")
    var rate:Int? = null
    /**
    * How many units are in work at once on each bind, from 1 to 10,000; of a new one 100
    */
    @ApiMember(Description="How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")
    var window:Int? = null
}

/**
* One event; the member that its name speaks of is there, the others are not.
*/
open class EventInfo
{
    var id:String? = null
    /**
    * As the command of /event-stream, such as MessageReceived
    */
    @ApiMember(Description="As the command of /event-stream, such as MessageReceived")
    var name:String? = null
    var message:MessageInfo? = null
    var messageStatusChange:MessageStatusChange? = null
    var sessionChange:SessionChange? = null
    var conversationRead:ConversationRead? = null
}

/**
* How a file came to be.
*/
enum class FileTypes
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
enum class FlowChannels
{
    Voice,
    Chat,
    Fax,
}

/**
* Asks for one page of a list.
*/
open class ListRequest<T>
{
    /**
    * The page to return; the first one is 0
    */
    @ApiMember(Description="The page to return; the first one is 0")
    var page:Int? = null
    /**
    * How many items a page has, from 1 to 1000; 0 is 25
    */
    @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    var countPerPage:Int? = null
    /**
    * Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    */
    @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    var all:Boolean? = null
    /**
    * Return only the items with these IDs
    */
    @ApiMember(Description="Return only the items with these IDs")
    var specificIds:ArrayList<String>? = ArrayList<String>()
    /**
    * The field to sort by
    */
    @ApiMember(Description="The field to sort by")
    var sortField:String? = null
    /**
    * The order to sort in; if it is missing, dates descend and other fields ascend
    */
    @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    var sortOrder:SortOrders? = null
    /**
    * Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    */
    @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    var simplifiedPaging:Boolean? = null
}

/**
* Whose form a text is told in: Twilio's webhooks, Kannel's sms-service, or Jasmin's HTTP connectors.
*/
enum class ListenerForms
{
    twilio,
    kannel,
    jasmin,
}

/**
* One attempt to hand a message to the carrier.
*/
open class MessageAttempt
{
    /**
    * Which attempt it was; the first one is 1
    */
    @ApiMember(Description="Which attempt it was; the first one is 1")
    var number:Int? = null
    var date:String? = null
    var outcome:AttemptOutcomes? = null
    /**
    * The kind of failure, as unreachable or throttled
    */
    @ApiMember(Description="The kind of failure, as unreachable or throttled")
    var failure:String? = null
    /**
    * Why, in words
    */
    @ApiMember(Description="Why, in words")
    var reason:String? = null
}

/**
* Which way a message went, seen from the endpoint.
*/
enum class MessageDirections
{
    Incoming,
    Outgoing,
}

/**
* One thing that happened to a message.
*/
open class MessageEvent
{
    var date:String? = null
    var kind:String? = null
    var description:String? = null
}

/**
* One delivery receipt.
*/
open class MessageReceipt
{
    var date:String? = null
    var delivered:Boolean? = null
    var failure:String? = null
    var reason:String? = null
}

/**
* A message has another status, or another attempt to send it has failed.
*/
open class MessageStatusChange
{
    var messageId:String? = null
    var accountId:String? = null
    var endpointId:String? = null
    var sessionId:String? = null
    var conversationId:String? = null
    var date:String? = null
    var status:MessageStatuses? = null
    /**
    * Which attempt it was, where one was made
    */
    @ApiMember(Description="Which attempt it was, where one was made")
    var attempt:Int? = null
    /**
    * The kind of failure, as unreachable or throttled
    */
    @ApiMember(Description="The kind of failure, as unreachable or throttled")
    var failure:String? = null
    /**
    * What went wrong, in words
    */
    @ApiMember(Description="What went wrong, in words")
    var error:String? = null
    /**
    * When it will be tried again
    */
    @ApiMember(Description="When it will be tried again")
    var nextAttemptDate:String? = null
}

/**
* Where a message stands; delivered, undelivered, failed and canceled are ends.
*/
enum class MessageStatuses
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
* What one parameter of a node is set to, or where it comes from.
*/
open class NodeParameter
{
    /**
    * Unique in the flow
    */
    @ApiMember(Description="Unique in the flow")
    var id:String? = null
    /**
    * The name of one of the types of values, as String or Transition
    */
    @ApiMember(Description="The name of one of the types of values, as String or Transition")
    var type:String? = null
    /**
    * Where it comes from: Value, Expression, or an object as Customer
    */
    @ApiMember(Description="Where it comes from: Value, Expression, or an object as Customer")
    var source:String? = null
    /**
    * The value, where the source is Value
    */
    @ApiMember(Description="The value, where the source is Value")
    var value:Value? = null
    /**
    * The expression, where the source is Expression
    */
    @ApiMember(Description="The expression, where the source is Expression")
    var expression:String? = null
    /**
    * The name of the field, where the source is an object
    */
    @ApiMember(Description="The name of the field, where the source is an object")
    var referenceId:String? = null
    var isOutput:Boolean? = null
    var isAsync:Boolean? = null
    var listParameters:ArrayList<NodeParameterMap>? = ArrayList<NodeParameterMap>()
    var structParameters:NodeParameterMap? = NodeParameterMap()
}

/**
* The parameters of a node by name.
*/
open class NodeParameterMap : HashMap<String, NodeParameter>()
{
}

/**
* Somebody who wants no more messages.
*/
open class OptOutInfo
{
    var accountId:String? = null
    var address:String? = null
    /**
    * The endpoint or pool that it is about; missing for the whole account
    */
    @ApiMember(Description="The endpoint or pool that it is about; missing for the whole account")
    var scope:String? = null
    /**
    * How it came about: keyword, carrier, import or api
    */
    @ApiMember(Description="How it came about: keyword, carrier, import or api")
    var how:String? = null
    /**
    * What they wrote
    */
    @ApiMember(Description="What they wrote")
    var keyword:String? = null
    /**
    * The message in which they wrote it, or that the carrier refused
    */
    @ApiMember(Description="The message in which they wrote it, or that the carrier refused")
    var messageId:String? = null
    /**
    * Who recorded it
    */
    @ApiMember(Description="Who recorded it")
    var by:String? = null
    var date:String? = null
}

/**
* A number that writes for a pool.
*/
open class PoolMember
{
    var endpointId:String? = null
    var address:String? = null
    var displayName:String? = null
    /**
    * Whether it may not send texts; the pool passes it over
    */
    @ApiMember(Description="Whether it may not send texts; the pool passes it over")
    var disabled:Boolean? = null
    /**
    * Whether it rests because it failed again and again; the pool passes it over
    */
    @ApiMember(Description="Whether it rests because it failed again and again; the pool passes it over")
    var resting:Boolean? = null
}

/**
* Somebody who hears from the same number of a pool every time.
*/
open class PoolRecipient
{
    var address:String? = null
    /**
    * The number that writes to them
    */
    @ApiMember(Description="The number that writes to them")
    var endpointId:String? = null
    /**
    * Since when it does
    */
    @ApiMember(Description="Since when it does")
    var date:String? = null
}

/**
* The state of a call; a chat that goes on is Connected, one that ended Disconnected.
*/
enum class SessionCallState
{
    Disconnected,
    Ringing,
    Connected,
    Hold,
    Passive,
}

/**
* A session began, ended, or goes on.
*/
open class SessionChange
{
    var sessionId:String? = null
    var accountId:String? = null
    var customerId:String? = null
    var endpointId:String? = null
    var conversationId:String? = null
    var otherAddress:String? = null
    var date:String? = null
    var ended:Boolean? = null
}

/**
* Whether the session is dialling.
*/
enum class SessionDialState
{
    None,
    Active,
}

/**
* Why a session is on hold.
*/
enum class SessionHoldReasons
{
    None,
    Transferring,
}

/**
* One line of what happened in a session.
*/
open class SessionLogInfo
{
    var date:String? = null
    var message:String? = null
}

/**
* The state of a session in a queue.
*/
enum class SessionQueueStates
{
    None,
    Queued,
    Ringing,
    Connected,
    Hold,
    Disconnected,
}

/**
* Which end of a sorted list comes first.
*/
enum class SortOrders
{
    Ascend,
    Descend,
}

/**
* Values by name.
*/
open class Struct : HashMap<String, Value>()
{
}

/**
* What a manager may do.
*/
enum class UserManagerAccess
{
    ReadOnly,
    ReadWrite,
    ReadWriteDelete,
}

/**
* A value of one of the kinds that flows have.
*/
open class Value
{
    var boolValue:Boolean? = null
    var stringValue:String? = null
    var numberValue:Double? = null
    var listValue:ArrayList<Struct>? = ArrayList<Struct>()
    var structValue:Struct? = Struct()
}

/**
* One event that a webhook is told: what came of it, or when it is tried next.
*/
open class WebhookDeliveryInfo
{
    /**
    * The ID of the delivery, which is its header webhook-id
    */
    @ApiMember(Description="The ID of the delivery, which is its header webhook-id")
    var id:String? = null
    var webhookId:String? = null
    /**
    * The number of the event in the log
    */
    @ApiMember(Description="The number of the event in the log")
    var eventNumber:Int? = null
    /**
    * What happened, as message.delivered
    */
    @ApiMember(Description="What happened, as message.delivered")
    var kind:String? = null
    /**
    * The ID of the message, session or webhook that it is about
    */
    @ApiMember(Description="The ID of the message, session or webhook that it is about")
    var subjectId:String? = null
    /**
    * Deliveries of one conversation are made one after the other
    */
    @ApiMember(Description="Deliveries of one conversation are made one after the other")
    var conversationId:String? = null
    var state:WebhookDeliveryStates? = null
    var attempts:Int? = null
    /**
    * The status of the last answer; missing when there was none
    */
    @ApiMember(Description="The status of the last answer; missing when there was none")
    var status:Int? = null
    /**
    * Why the last attempt failed, in words
    */
    @ApiMember(Description="Why the last attempt failed, in words")
    var error:String? = null
    var dateCreated:String? = null
    var dateLastAttempt:String? = null
    /**
    * When it is tried next; missing when it waits for an earlier one of its conversation
    */
    @ApiMember(Description="When it is tried next; missing when it waits for an earlier one of its conversation")
    var nextAttempt:String? = null
}

/**
* Where a delivery stands: owed (it will be tried, or tried again), delivered, or failed for good.
*/
enum class WebhookDeliveryStates
{
    owed,
    delivered,
    failed,
}
