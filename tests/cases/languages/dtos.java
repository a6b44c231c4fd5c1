/* Options:
Version: 8.10
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: http://trunkline.test

//Package: 
//GlobalNamespace: dtos
//AddPropertyAccessors: True
//SettersReturnThis: True
//AddServiceStackTypes: True
//AddResponseStatus: False
//AddDescriptionAsComments: True
//AddImplicitVersion: 
//IncludeTypes: 
//ExcludeTypes: 
//TreatTypesAsStrings: 
//DefaultImports: java.math.*,java.util.*,net.servicestack.client.*
*/

import java.math.*;
import java.util.*;
import net.servicestack.client.*;
import com.google.gson.reflect.*;

public class dtos
{

    /**
    * Record that somebody wants no more messages; once is enough.
    */
    @Route(Path="/opt-outs", Verbs="POST")
    public static class AddOptOut implements IReturnVoid
    {
        /**
        * The address, as +15556667777
        */
        @ApiMember(Description="The address, as +15556667777", IsRequired=true)
        public String address = null;
        /**
        * The account; needed by who has several
        */
        @ApiMember(Description="The account; needed by who has several")
        public String accountId = null;
        /**
        * The ID of an endpoint or pool; the whole account without
        */
        @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
        public String scope = null;

        public String getAddress() { return address; }
        public AddOptOut setAddress(String value) { this.address = value; return this; }
        public String getAccountId() { return accountId; }
        public AddOptOut setAccountId(String value) { this.accountId = value; return this; }
        public String getScope() { return scope; }
        public AddOptOut setScope(String value) { this.scope = value; return this; }
    }

    /**
    * Sign in, sign out, or ask who is signed in.
    */
    @Route(Path="/auth/{provider}", Verbs="OPTIONS GET POST DELETE")
    // @Route("/auth", "OPTIONS GET POST DELETE")
    @DataContract
    public static class Authenticate implements IReturn<AuthenticateResponse>
    {
        /**
        * How to sign in: credentials (or login), basic, or logout to sign out
        */
        @DataMember(Order=1)
        @ApiMember(Description="How to sign in: credentials (or login), basic, or logout to sign out")
        public String provider = null;
        @DataMember(Order=2)
        public String state = null;
        @DataMember(Order=3)
        public String oauth_token = null;
        @DataMember(Order=4)
        public String oauth_verifier = null;
        /**
        * The e-mail address of the user
        */
        @DataMember(Order=5)
        @ApiMember(Description="The e-mail address of the user")
        public String userName = null;
        @DataMember(Order=6)
        public String password = null;
        /**
        * Stay signed in after the browser is closed
        */
        @DataMember(Order=7)
        @ApiMember(Description="Stay signed in after the browser is closed")
        public Boolean rememberMe = null;
        @DataMember(Order=8)
        public String errorView = null;
        @DataMember(Order=9)
        public String nonce = null;
        @DataMember(Order=10)
        public String uri = null;
        @DataMember(Order=11)
        public String response = null;
        @DataMember(Order=12)
        public String qop = null;
        @DataMember(Order=13)
        public String nc = null;
        @DataMember(Order=14)
        public String cnonce = null;
        @DataMember(Order=15)
        public String accessToken = null;
        @DataMember(Order=16)
        public String accessTokenSecret = null;
        @DataMember(Order=17)
        public String scope = null;
        @DataMember(Order=18)
        public HashMap<String, String> meta = null;

        public String getProvider() { return provider; }
        public Authenticate setProvider(String value) { this.provider = value; return this; }
        public String getState() { return state; }
        public Authenticate setState(String value) { this.state = value; return this; }
        public String getOauth_token() { return oauth_token; }
        public Authenticate setOauth_token(String value) { this.oauth_token = value; return this; }
        public String getOauth_verifier() { return oauth_verifier; }
        public Authenticate setOauth_verifier(String value) { this.oauth_verifier = value; return this; }
        public String getUserName() { return userName; }
        public Authenticate setUserName(String value) { this.userName = value; return this; }
        public String getPassword() { return password; }
        public Authenticate setPassword(String value) { this.password = value; return this; }
        public Boolean getRememberMe() { return rememberMe; }
        public Authenticate setRememberMe(Boolean value) { this.rememberMe = value; return this; }
        public String getErrorView() { return errorView; }
        public Authenticate setErrorView(String value) { this.errorView = value; return this; }
        public String getNonce() { return nonce; }
        public Authenticate setNonce(String value) { this.nonce = value; return this; }
        public String getUri() { return uri; }
        public Authenticate setUri(String value) { this.uri = value; return this; }
        public String getResponse() { return response; }
        public Authenticate setResponse(String value) { this.response = value; return this; }
        public String getQop() { return qop; }
        public Authenticate setQop(String value) { this.qop = value; return this; }
        public String getNc() { return nc; }
        public Authenticate setNc(String value) { this.nc = value; return this; }
        public String getCnonce() { return cnonce; }
        public Authenticate setCnonce(String value) { this.cnonce = value; return this; }
        public String getAccessToken() { return accessToken; }
        public Authenticate setAccessToken(String value) { this.accessToken = value; return this; }
        public String getAccessTokenSecret() { return accessTokenSecret; }
        public Authenticate setAccessTokenSecret(String value) { this.accessTokenSecret = value; return this; }
        public String getScope() { return scope; }
        public Authenticate setScope(String value) { this.scope = value; return this; }
        public HashMap<String, String> getMeta() { return meta; }
        public Authenticate setMeta(HashMap<String, String> value) { this.meta = value; return this; }
        private static Object responseType = AuthenticateResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Make no more messages of a bulk, and take back those that are not sent yet.
    */
    @Route(Path="/bulks/{bulkId}", Verbs="DELETE")
    // @Route("/bulks/{bulkId}/cancel", "POST")
    public static class CancelBulk implements IReturn<BulkInfo>
    {
        /**
        * The ID of the bulk
        */
        @ApiMember(Description="The ID of the bulk", IsRequired=true)
        public String bulkId = null;

        public String getBulkId() { return bulkId; }
        public CancelBulk setBulkId(String value) { this.bulkId = value; return this; }
        private static Object responseType = BulkInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Take back a message that has not been sent yet.
    */
    @Route(Path="/messages/{messageId}", Verbs="DELETE")
    // @Route("/messages/{messageId}/cancel", "POST")
    public static class CancelMessage implements IReturnVoid
    {
        /**
        * The ID of the message
        */
        @ApiMember(Description="The ID of the message", IsRequired=true)
        public String messageId = null;

        public String getMessageId() { return messageId; }
        public CancelMessage setMessageId(String value) { this.messageId = value; return this; }
    }

    /**
    * Have an address told of texts no more.
    */
    @Route(Path="/doors/listeners/{listenerId}", Verbs="DELETE")
    public static class DeleteDoorListener implements IReturnVoid
    {
        /**
        * The ID of the listener
        */
        @ApiMember(Description="The ID of the listener", IsRequired=true)
        public String listenerId = null;

        public String getListenerId() { return listenerId; }
        public DeleteDoorListener setListenerId(String value) { this.listenerId = value; return this; }
    }

    /**
    * Delete a login of a front door.
    */
    @Route(Path="/doors/logins/{loginId}", Verbs="DELETE")
    public static class DeleteDoorLogin implements IReturnVoid
    {
        /**
        * The ID of the login
        */
        @ApiMember(Description="The ID of the login", IsRequired=true)
        public String loginId = null;

        public String getLoginId() { return loginId; }
        public DeleteDoorLogin setLoginId(String value) { this.loginId = value; return this; }
    }

    /**
    * Delete an ESME.
    */
    @Route(Path="/esmes/{esmeId}", Verbs="DELETE")
    public static class DeleteEsme implements IReturnVoid
    {
        /**
        * The ID of the ESME
        */
        @ApiMember(Description="The ID of the ESME", IsRequired=true)
        public String esmeId = null;

        public String getEsmeId() { return esmeId; }
        public DeleteEsme setEsmeId(String value) { this.esmeId = value; return this; }
    }

    /**
    * Remove a file: its links open nothing any more, and messages show it no more.
    */
    @Route(Path="/files/{fileId}", Verbs="DELETE")
    public static class DeleteFile implements IReturnVoid
    {
        /**
        * The ID of the file
        */
        @ApiMember(Description="The ID of the file", IsRequired=true)
        public String fileId = null;

        public String getFileId() { return fileId; }
        public DeleteFile setFileId(String value) { this.fileId = value; return this; }
    }

    /**
    * Lift every limit of a number or a connection.
    */
    @Route(Path="/limits/{limitedId}", Verbs="DELETE")
    public static class DeleteLimit implements IReturnVoid
    {
        /**
        * The ID of the endpoint or connection
        */
        @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
        public String limitedId = null;

        public String getLimitedId() { return limitedId; }
        public DeleteLimit setLimitedId(String value) { this.limitedId = value; return this; }
    }

    /**
    * Delete a pool of senders.
    */
    @Route(Path="/pools/{poolId}", Verbs="DELETE")
    public static class DeletePool implements IReturnVoid
    {
        /**
        * The ID of the pool
        */
        @ApiMember(Description="The ID of the pool", IsRequired=true)
        public String poolId = null;

        public String getPoolId() { return poolId; }
        public DeletePool setPoolId(String value) { this.poolId = value; return this; }
    }

    /**
    * Delete a route.
    */
    @Route(Path="/routes/{routeId}", Verbs="DELETE")
    public static class DeleteRoute implements IReturnVoid
    {
        /**
        * The ID of the route
        */
        @ApiMember(Description="The ID of the route", IsRequired=true)
        public String routeId = null;

        public String getRouteId() { return routeId; }
        public DeleteRoute setRouteId(String value) { this.routeId = value; return this; }
    }

    /**
    * Delete a webhook.
    */
    @Route(Path="/webhooks/{webhookId}", Verbs="DELETE")
    public static class DeleteWebhook implements IReturnVoid
    {
        /**
        * The ID of the webhook
        */
        @ApiMember(Description="The ID of the webhook", IsRequired=true)
        public String webhookId = null;

        public String getWebhookId() { return webhookId; }
        public DeleteWebhook setWebhookId(String value) { this.webhookId = value; return this; }
    }

    /**
    * End a session. The other party's next message opens it again, or a new one.
    */
    @Route(Path="/sessions/{sessionId}", Verbs="DELETE")
    public static class EndSession implements IReturnVoid
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session", IsRequired=true)
        public String sessionId = null;
        /**
        * The local ID of the call; a chat has none, so it is not looked at
        */
        @ApiMember(Description="The local ID of the call; a chat has none, so it is not looked at")
        public String callSid = null;

        public String getSessionId() { return sessionId; }
        public EndSession setSessionId(String value) { this.sessionId = value; return this; }
        public String getCallSid() { return callSid; }
        public EndSession setCallSid(String value) { this.callSid = value; return this; }
    }

    /**
    * Ask who is signed in.
    */
    @Route(Path="/auth/status", Verbs="GET")
    public static class GetAuthStatus implements IReturn<UserInfo>
    {
        private static Object responseType = UserInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Read a bulk, and how many of its messages have each status.
    */
    @Route(Path="/bulks/{bulkId}", Verbs="GET")
    public static class GetBulk implements IReturn<BulkProgress>
    {
        /**
        * The ID of the bulk
        */
        @ApiMember(Description="The ID of the bulk", IsRequired=true)
        public String bulkId = null;

        public String getBulkId() { return bulkId; }
        public GetBulk setBulkId(String value) { this.bulkId = value; return this; }
        private static Object responseType = BulkProgress.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Retrieve who is told of the texts of an endpoint.
    */
    @Route(Path="/doors/listeners/{listenerId}", Verbs="GET")
    public static class GetDoorListener implements IReturn<DoorListenerInfo>
    {
        /**
        * The ID of the listener
        */
        @ApiMember(Description="The ID of the listener", IsRequired=true)
        public String listenerId = null;

        public String getListenerId() { return listenerId; }
        public GetDoorListener setListenerId(String value) { this.listenerId = value; return this; }
        private static Object responseType = DoorListenerInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Retrieve a login of a front door.
    */
    @Route(Path="/doors/logins/{loginId}", Verbs="GET")
    public static class GetDoorLogin implements IReturn<DoorLoginInfo>
    {
        /**
        * The ID of the login
        */
        @ApiMember(Description="The ID of the login", IsRequired=true)
        public String loginId = null;

        public String getLoginId() { return loginId; }
        public GetDoorLogin setLoginId(String value) { this.loginId = value; return this; }
        private static Object responseType = DoorLoginInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Retrieve an ESME.
    */
    @Route(Path="/esmes/{esmeId}", Verbs="GET")
    public static class GetEsme implements IReturn<EsmeInfo>
    {
        /**
        * The ID of the ESME
        */
        @ApiMember(Description="The ID of the ESME", IsRequired=true)
        public String esmeId = null;

        public String getEsmeId() { return esmeId; }
        public GetEsme setEsmeId(String value) { this.esmeId = value; return this; }
        private static Object responseType = EsmeInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Read what is known of a file; its `uri` opens the content for a time.
    */
    @Route(Path="/files/{fileId}", Verbs="GET")
    public static class GetFile implements IReturn<FileInfo>
    {
        /**
        * The ID of the file
        */
        @ApiMember(Description="The ID of the file", IsRequired=true)
        public String fileId = null;

        public String getFileId() { return fileId; }
        public GetFile setFileId(String value) { this.fileId = value; return this; }
        private static Object responseType = FileInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Read what limits a number or a connection.
    */
    @Route(Path="/limits/{limitedId}", Verbs="GET")
    public static class GetLimit implements IReturn<LimitInfo>
    {
        /**
        * The ID of the endpoint or connection
        */
        @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
        public String limitedId = null;

        public String getLimitedId() { return limitedId; }
        public GetLimit setLimitedId(String value) { this.limitedId = value; return this; }
        private static Object responseType = LimitInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Read one message with the story of its delivery.
    */
    @Route(Path="/messages/{messageId}", Verbs="GET")
    public static class GetMessage implements IReturn<MessageStory>
    {
        /**
        * The ID of the message
        */
        @ApiMember(Description="The ID of the message", IsRequired=true)
        public String messageId = null;

        public String getMessageId() { return messageId; }
        public GetMessage setMessageId(String value) { this.messageId = value; return this; }
        private static Object responseType = MessageStory.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Read one pool of senders.
    */
    @Route(Path="/pools/{poolId}", Verbs="GET")
    public static class GetPool implements IReturn<PoolInfo>
    {
        /**
        * The ID of the pool
        */
        @ApiMember(Description="The ID of the pool", IsRequired=true)
        public String poolId = null;

        public String getPoolId() { return poolId; }
        public GetPool setPoolId(String value) { this.poolId = value; return this; }
        private static Object responseType = PoolInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Read one route.
    */
    @Route(Path="/routes/{routeId}", Verbs="GET")
    public static class GetRoute implements IReturn<RouteInfo>
    {
        /**
        * The ID of the route
        */
        @ApiMember(Description="The ID of the route", IsRequired=true)
        public String routeId = null;

        public String getRouteId() { return routeId; }
        public GetRoute setRouteId(String value) { this.routeId = value; return this; }
        private static Object responseType = RouteInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Retrieve one session; its log is empty, only lists have it.
    */
    @Route(Path="/sessions/{sessionId}", Verbs="GET")
    public static class GetSession implements IReturn<SessionInfo>
    {
        /**
        * The ID of the session
        */
        @ApiMember(Description="The ID of the session", IsRequired=true)
        public String sessionId = null;

        public String getSessionId() { return sessionId; }
        public GetSession setSessionId(String value) { this.sessionId = value; return this; }
        private static Object responseType = SessionInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Read one webhook.
    */
    @Route(Path="/webhooks/{webhookId}", Verbs="GET")
    public static class GetWebhook implements IReturn<WebhookInfo>
    {
        /**
        * The ID of the webhook
        */
        @ApiMember(Description="The ID of the webhook", IsRequired=true)
        public String webhookId = null;

        public String getWebhookId() { return webhookId; }
        public GetWebhook setWebhookId(String value) { this.webhookId = value; return this; }
        private static Object responseType = WebhookInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * List API keys.
    */
    @Route(Path="/keys", Verbs="GET")
    public static class ListApiKeys extends ListRequest<ApiKeyInfo> implements IReturn<ListResponse<ApiKeyInfo>>
    {
        /**
        * Only the keys of these accounts
        */
        @ApiMember(Description="Only the keys of these accounts")
        public ArrayList<String> accountIds = null;
        /**
        * Only the keys of this user
        */
        @ApiMember(Description="Only the keys of this user")
        public String userId = null;
        /**
        * Also the keys that were revoked
        */
        @ApiMember(Description="Also the keys that were revoked")
        public Boolean includeRevoked = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListApiKeys setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public String getUserId() { return userId; }
        public ListApiKeys setUserId(String value) { this.userId = value; return this; }
        public Boolean getIncludeRevoked() { return includeRevoked; }
        public ListApiKeys setIncludeRevoked(Boolean value) { this.includeRevoked = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<ApiKeyInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Retrieve the recipients of a bulk with what became of each; as CSV it is the report.
    */
    @Route(Path="/bulks/{bulkId}/results", Verbs="GET")
    public static class ListBulkResults extends ListRequest<BulkResult> implements IReturn<ListResponse<BulkResult>>
    {
        /**
        * The ID of the bulk
        */
        @ApiMember(Description="The ID of the bulk", IsRequired=true)
        public String bulkId = null;

        public String getBulkId() { return bulkId; }
        public ListBulkResults setBulkId(String value) { this.bulkId = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<BulkResult>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Retrieve a list of bulks.
    */
    @Route(Path="/bulks", Verbs="GET")
    public static class ListBulks extends ListRequest<BulkInfo> implements IReturn<ListResponse<BulkInfo>>
    {
        /**
        * Return only bulks of these accounts
        */
        @ApiMember(Description="Return only bulks of these accounts")
        public ArrayList<String> accountIds = null;
        /**
        * Return only bulks of these customers, and of the customers below them
        */
        @ApiMember(Description="Return only bulks of these customers, and of the customers below them")
        public ArrayList<String> customerIds = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListBulks setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public ArrayList<String> getCustomerIds() { return customerIds; }
        public ListBulks setCustomerIds(ArrayList<String> value) { this.customerIds = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<BulkInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Retrieve a list of conversations, each with its most recent message.
    */
    @Route(Path="/conversations", Verbs="GET")
    public static class ListConversations implements IReturn<ListConversationsResponse>
    {
        /**
        * Return only conversations of these accounts
        */
        @ApiMember(Description="Return only conversations of these accounts")
        public ArrayList<String> accountIds = null;
        /**
        * Return only conversations of these endpoints
        */
        @ApiMember(Description="Return only conversations of these endpoints")
        public ArrayList<String> endpointIds = null;
        /**
        * Return only conversations of these customers, and of the customers below them
        */
        @ApiMember(Description="Return only conversations of these customers, and of the customers below them")
        public ArrayList<String> customerIds = null;
        /**
        * Return only conversations whose most recent message is of this date or later, in ISO 8601
        */
        @ApiMember(Description="Return only conversations whose most recent message is of this date or later, in ISO 8601")
        public String afterDate = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListConversations setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public ArrayList<String> getEndpointIds() { return endpointIds; }
        public ListConversations setEndpointIds(ArrayList<String> value) { this.endpointIds = value; return this; }
        public ArrayList<String> getCustomerIds() { return customerIds; }
        public ListConversations setCustomerIds(ArrayList<String> value) { this.customerIds = value; return this; }
        public String getAfterDate() { return afterDate; }
        public ListConversations setAfterDate(String value) { this.afterDate = value; return this; }
        private static Object responseType = ListConversationsResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * List who is told of texts that come in, in another platform's form.
    */
    @Route(Path="/doors/listeners", Verbs="GET")
    public static class ListDoorListeners extends ListRequest<DoorListenerInfo> implements IReturn<ListResponse<DoorListenerInfo>>
    {
        /**
        * Only those of these accounts
        */
        @ApiMember(Description="Only those of these accounts")
        public ArrayList<String> accountIds = null;
        /**
        * Only those of these endpoints
        */
        @ApiMember(Description="Only those of these endpoints")
        public ArrayList<String> endpointIds = null;
        /**
        * Only those that are told in this form
        */
        @ApiMember(Description="Only those that are told in this form")
        public ListenerForms form = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListDoorListeners setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public ArrayList<String> getEndpointIds() { return endpointIds; }
        public ListDoorListeners setEndpointIds(ArrayList<String> value) { this.endpointIds = value; return this; }
        public ListenerForms getForm() { return form; }
        public ListDoorListeners setForm(ListenerForms value) { this.form = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<DoorListenerInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * List logins of front doors.
    */
    @Route(Path="/doors/logins", Verbs="GET")
    public static class ListDoorLogins extends ListRequest<DoorLoginInfo> implements IReturn<ListResponse<DoorLoginInfo>>
    {
        /**
        * Only the logins of these accounts
        */
        @ApiMember(Description="Only the logins of these accounts")
        public ArrayList<String> accountIds = null;
        /**
        * Only those of this door
        */
        @ApiMember(Description="Only those of this door")
        public DoorKinds door = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListDoorLogins setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public DoorKinds getDoor() { return door; }
        public ListDoorLogins setDoor(DoorKinds value) { this.door = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<DoorLoginInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * List ESMEs.
    */
    @Route(Path="/esmes", Verbs="GET")
    public static class ListEsmes extends ListRequest<EsmeInfo> implements IReturn<ListResponse<EsmeInfo>>
    {
        /**
        * Only the ESMEs of these accounts
        */
        @ApiMember(Description="Only the ESMEs of these accounts")
        public ArrayList<String> accountIds = null;
        /**
        * Only those that are shut out
        */
        @ApiMember(Description="Only those that are shut out")
        public Boolean onlyDisabled = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListEsmes setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public Boolean getOnlyDisabled() { return onlyDisabled; }
        public ListEsmes setOnlyDisabled(Boolean value) { this.onlyDisabled = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<EsmeInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * List what has happened since an event: the same that /event-stream tells as it happens.
    */
    @Route(Path="/events", Verbs="GET")
    public static class ListEvents implements IReturn<ListEventsResponse>
    {
        /**
        * The last event that is known; if it is missing, only the ID of the newest one is returned
        */
        @ApiMember(Description="The last event that is known; if it is missing, only the ID of the newest one is returned")
        public String afterEventId = null;
        /**
        * Return only events of these accounts
        */
        @ApiMember(Description="Return only events of these accounts")
        public ArrayList<String> accountIds = null;
        /**
        * How many lines of the log to read, from 1 to 1000
        */
        @ApiMember(Description="How many lines of the log to read, from 1 to 1000")
        public Integer count = null;

        public String getAfterEventId() { return afterEventId; }
        public ListEvents setAfterEventId(String value) { this.afterEventId = value; return this; }
        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListEvents setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public Integer getCount() { return count; }
        public ListEvents setCount(Integer value) { this.count = value; return this; }
        private static Object responseType = ListEventsResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Retrieve a list of files.
    */
    @Route(Path="/files", Verbs="GET")
    public static class ListFiles extends ListRequest<FileInfo> implements IReturn<ListResponse<FileInfo>>
    {
        /**
        * Return only files of these accounts
        */
        @ApiMember(Description="Return only files of these accounts")
        public ArrayList<String> accountIds = null;
        /**
        * Return only files of these customers, and of the customers below them
        */
        @ApiMember(Description="Return only files of these customers, and of the customers below them")
        public ArrayList<String> customerIds = null;
        /**
        * Text that the name must contain
        */
        @ApiMember(Description="Text that the name must contain")
        public String fileName = null;
        /**
        * Text that the content type must contain
        */
        @ApiMember(Description="Text that the content type must contain")
        public String contentType = null;
        /**
        * Return only files of this type
        */
        @ApiMember(Description="Return only files of this type")
        public FileTypes type = null;
        /**
        * The first day of creation, YYYY-MM-DD in UTC
        */
        @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
        public String dateCreatedStart = null;
        /**
        * The last day of creation, YYYY-MM-DD in UTC
        */
        @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
        public String dateCreatedEnd = null;
        /**
        * Return only what this user uploaded
        */
        @ApiMember(Description="Return only what this user uploaded")
        public String userId = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListFiles setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public ArrayList<String> getCustomerIds() { return customerIds; }
        public ListFiles setCustomerIds(ArrayList<String> value) { this.customerIds = value; return this; }
        public String getFileName() { return fileName; }
        public ListFiles setFileName(String value) { this.fileName = value; return this; }
        public String getContentType() { return contentType; }
        public ListFiles setContentType(String value) { this.contentType = value; return this; }
        public FileTypes getType() { return type; }
        public ListFiles setType(FileTypes value) { this.type = value; return this; }
        public String getDateCreatedStart() { return dateCreatedStart; }
        public ListFiles setDateCreatedStart(String value) { this.dateCreatedStart = value; return this; }
        public String getDateCreatedEnd() { return dateCreatedEnd; }
        public ListFiles setDateCreatedEnd(String value) { this.dateCreatedEnd = value; return this; }
        public String getUserId() { return userId; }
        public ListFiles setUserId(String value) { this.userId = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<FileInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * List limits.
    */
    @Route(Path="/limits", Verbs="GET")
    public static class ListLimits extends ListRequest<LimitInfo> implements IReturn<ListResponse<LimitInfo>>
    {
        /**
        * Only the limits of these accounts, without those of the installation's connections
        */
        @ApiMember(Description="Only the limits of these accounts, without those of the installation's connections")
        public ArrayList<String> accountIds = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListLimits setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<LimitInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Retrieve a list of messages, sent and received.
    */
    @Route(Path="/messages", Verbs="GET")
    public static class ListMessages extends ListRequest<MessageInfo> implements IReturn<ListResponse<MessageInfo>>
    {
        /**
        * Return only messages of these accounts
        */
        @ApiMember(Description="Return only messages of these accounts")
        public ArrayList<String> accountIds = null;
        /**
        * Return only messages of these customers, and of the customers below them
        */
        @ApiMember(Description="Return only messages of these customers, and of the customers below them")
        public ArrayList<String> customerIds = null;
        /**
        * Return only messages of these endpoints
        */
        @ApiMember(Description="Return only messages of these endpoints")
        public ArrayList<String> endpointIds = null;
        /**
        * Return only messages of these conversations
        */
        @ApiMember(Description="Return only messages of these conversations")
        public ArrayList<String> conversationIds = null;
        /**
        * Return only messages after this date, in ISO 8601; UTC when it names no time zone
        */
        @ApiMember(Description="Return only messages after this date, in ISO 8601; UTC when it names no time zone")
        public String afterDate = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListMessages setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public ArrayList<String> getCustomerIds() { return customerIds; }
        public ListMessages setCustomerIds(ArrayList<String> value) { this.customerIds = value; return this; }
        public ArrayList<String> getEndpointIds() { return endpointIds; }
        public ListMessages setEndpointIds(ArrayList<String> value) { this.endpointIds = value; return this; }
        public ArrayList<String> getConversationIds() { return conversationIds; }
        public ListMessages setConversationIds(ArrayList<String> value) { this.conversationIds = value; return this; }
        public String getAfterDate() { return afterDate; }
        public ListMessages setAfterDate(String value) { this.afterDate = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<MessageInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Retrieve a list of those who want no more messages.
    */
    @Route(Path="/opt-outs", Verbs="GET")
    public static class ListOptOuts extends ListRequest<OptOutInfo> implements IReturn<ListResponse<OptOutInfo>>
    {
        /**
        * Return only those of these accounts
        */
        @ApiMember(Description="Return only those of these accounts")
        public ArrayList<String> accountIds = null;
        /**
        * Text that the address must contain
        */
        @ApiMember(Description="Text that the address must contain")
        public String address = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListOptOuts setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public String getAddress() { return address; }
        public ListOptOuts setAddress(String value) { this.address = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<OptOutInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * List who hears from which number of a pool.
    */
    @Route(Path="/pools/{poolId}/recipients", Verbs="GET")
    public static class ListPoolRecipients extends ListRequest<PoolRecipient> implements IReturn<ListResponse<PoolRecipient>>
    {
        /**
        * The ID of the pool
        */
        @ApiMember(Description="The ID of the pool", IsRequired=true)
        public String poolId = null;
        /**
        * Only those who hear from this number
        */
        @ApiMember(Description="Only those who hear from this number")
        public String endpointId = null;
        /**
        * Text that the address must contain
        */
        @ApiMember(Description="Text that the address must contain")
        public String address = null;

        public String getPoolId() { return poolId; }
        public ListPoolRecipients setPoolId(String value) { this.poolId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public ListPoolRecipients setEndpointId(String value) { this.endpointId = value; return this; }
        public String getAddress() { return address; }
        public ListPoolRecipients setAddress(String value) { this.address = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<PoolRecipient>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * List pools of senders.
    */
    @Route(Path="/pools", Verbs="GET")
    public static class ListPools extends ListRequest<PoolInfo> implements IReturn<ListResponse<PoolInfo>>
    {
        /**
        * Only the pools of these accounts
        */
        @ApiMember(Description="Only the pools of these accounts")
        public ArrayList<String> accountIds = null;
        /**
        * Only pools for which this number writes
        */
        @ApiMember(Description="Only pools for which this number writes")
        public String endpointId = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListPools setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public String getEndpointId() { return endpointId; }
        public ListPools setEndpointId(String value) { this.endpointId = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<PoolInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * List routes.
    */
    @Route(Path="/routes", Verbs="GET")
    public static class ListRoutes extends ListRequest<RouteInfo> implements IReturn<ListResponse<RouteInfo>>
    {
        /**
        * Only the routes of these accounts, without those for every account
        */
        @ApiMember(Description="Only the routes of these accounts, without those for every account")
        public ArrayList<String> accountIds = null;
        /**
        * Only routes over this connection
        */
        @ApiMember(Description="Only routes over this connection")
        public String connectionId = null;
        /**
        * Only routes of this endpoint
        */
        @ApiMember(Description="Only routes of this endpoint")
        public String endpointId = null;
        /**
        * What the prefix must begin with, as +44
        */
        @ApiMember(Description="What the prefix must begin with, as +44")
        public String prefix = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListRoutes setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public String getConnectionId() { return connectionId; }
        public ListRoutes setConnectionId(String value) { this.connectionId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public ListRoutes setEndpointId(String value) { this.endpointId = value; return this; }
        public String getPrefix() { return prefix; }
        public ListRoutes setPrefix(String value) { this.prefix = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<RouteInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Retrieve a list of sessions.
    */
    @Route(Path="/sessions", Verbs="GET")
    public static class ListSessions extends ListRequest<SessionInfo> implements IReturn<ListResponse<SessionInfo>>
    {
        /**
        * Return only sessions of these accounts
        */
        @ApiMember(Description="Return only sessions of these accounts")
        public ArrayList<String> accountIds = null;
        /**
        * Search the archive, which has the sessions that ended more than 15 days ago, and nothing else
        */
        @ApiMember(Description="Search the archive, which has the sessions that ended more than 15 days ago, and nothing else")
        public Boolean searchArchive = null;
        /**
        * The first day of creation, YYYY-MM-DD in UTC
        */
        @ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
        public String startDate = null;
        /**
        * The last day of creation, YYYY-MM-DD in UTC
        */
        @ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
        public String endDate = null;
        /**
        * Return only sessions of these customers, and of the customers below them
        */
        @ApiMember(Description="Return only sessions of these customers, and of the customers below them")
        public ArrayList<String> customerIds = null;
        /**
        * Return only sessions of these endpoints
        */
        @ApiMember(Description="Return only sessions of these endpoints")
        public ArrayList<String> endpointIds = null;
        /**
        * Text that the address of the beginner must contain
        */
        @ApiMember(Description="Text that the address of the beginner must contain")
        public String from = null;
        /**
        * Text that the address of the other side must contain
        */
        @ApiMember(Description="Text that the address of the other side must contain")
        public String to = null;
        /**
        * Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened
        */
        @ApiMember(Description="Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened")
        public String log = null;
        /**
        * Return only children of this session; a chat has none, so the list is empty then
        */
        @ApiMember(Description="Return only children of this session; a chat has none, so the list is empty then")
        public String parentSessionId = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListSessions setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public Boolean getSearchArchive() { return searchArchive; }
        public ListSessions setSearchArchive(Boolean value) { this.searchArchive = value; return this; }
        public String getStartDate() { return startDate; }
        public ListSessions setStartDate(String value) { this.startDate = value; return this; }
        public String getEndDate() { return endDate; }
        public ListSessions setEndDate(String value) { this.endDate = value; return this; }
        public ArrayList<String> getCustomerIds() { return customerIds; }
        public ListSessions setCustomerIds(ArrayList<String> value) { this.customerIds = value; return this; }
        public ArrayList<String> getEndpointIds() { return endpointIds; }
        public ListSessions setEndpointIds(ArrayList<String> value) { this.endpointIds = value; return this; }
        public String getFrom() { return from; }
        public ListSessions setFrom(String value) { this.from = value; return this; }
        public String getTo() { return to; }
        public ListSessions setTo(String value) { this.to = value; return this; }
        public String getLog() { return log; }
        public ListSessions setLog(String value) { this.log = value; return this; }
        public String getParentSessionId() { return parentSessionId; }
        public ListSessions setParentSessionId(String value) { this.parentSessionId = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<SessionInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * List what a webhook was told.
    */
    @Route(Path="/webhooks/{webhookId}/deliveries", Verbs="GET")
    public static class ListWebhookDeliveries extends ListRequest<WebhookDeliveryInfo> implements IReturn<ListResponse<WebhookDeliveryInfo>>
    {
        /**
        * The ID of the webhook
        */
        @ApiMember(Description="The ID of the webhook", IsRequired=true)
        public String webhookId = null;
        /**
        * Only deliveries in this state
        */
        @ApiMember(Description="Only deliveries in this state")
        public WebhookDeliveryStates state = null;
        /**
        * Only what is about these messages or sessions
        */
        @ApiMember(Description="Only what is about these messages or sessions")
        public ArrayList<String> subjectIds = null;

        public String getWebhookId() { return webhookId; }
        public ListWebhookDeliveries setWebhookId(String value) { this.webhookId = value; return this; }
        public WebhookDeliveryStates getState() { return state; }
        public ListWebhookDeliveries setState(WebhookDeliveryStates value) { this.state = value; return this; }
        public ArrayList<String> getSubjectIds() { return subjectIds; }
        public ListWebhookDeliveries setSubjectIds(ArrayList<String> value) { this.subjectIds = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<WebhookDeliveryInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * List webhooks.
    */
    @Route(Path="/webhooks", Verbs="GET")
    public static class ListWebhooks extends ListRequest<WebhookInfo> implements IReturn<ListResponse<WebhookInfo>>
    {
        /**
        * Only the webhooks of these accounts
        */
        @ApiMember(Description="Only the webhooks of these accounts")
        public ArrayList<String> accountIds = null;
        /**
        * Only those that are disabled
        */
        @ApiMember(Description="Only those that are disabled")
        public Boolean onlyDisabled = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListWebhooks setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public Boolean getOnlyDisabled() { return onlyDisabled; }
        public ListWebhooks setOnlyDisabled(Boolean value) { this.onlyDisabled = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<WebhookInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Mark every message of a conversation as read.
    */
    @Route(Path="/conversations/{conversationId}/read", Verbs="POST")
    public static class MarkConversationRead implements IReturn<MarkReadResponse>
    {
        /**
        * The ID of the conversation
        */
        @ApiMember(Description="The ID of the conversation", IsRequired=true)
        public String conversationId = null;

        public String getConversationId() { return conversationId; }
        public MarkConversationRead setConversationId(String value) { this.conversationId = value; return this; }
        private static Object responseType = MarkReadResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Mark messages as read.
    */
    @Route(Path="/messages/read", Verbs="POST")
    public static class MarkMessagesRead implements IReturn<MarkReadResponse>
    {
        /**
        * The IDs of the messages, 1000 at most
        */
        @ApiMember(Description="The IDs of the messages, 1000 at most", IsRequired=true)
        public ArrayList<String> messageIds = null;

        public ArrayList<String> getMessageIds() { return messageIds; }
        public MarkMessagesRead setMessageIds(ArrayList<String> value) { this.messageIds = value; return this; }
        private static Object responseType = MarkReadResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Make an API key.
    */
    @Route(Path="/keys", Verbs="POST")
    public static class NewApiKey implements IReturn<NewApiKeyResponse>
    {
        /**
        * What the key is for, as people call it
        */
        @ApiMember(Description="What the key is for, as people call it", IsRequired=true)
        public String name = null;
        /**
        * What the key may do; if it is missing, everything its maker and its user may
        */
        @ApiMember(Description="What the key may do; if it is missing, everything its maker and its user may")
        public ArrayList<String> roles = null;
        /**
        * The account the key works for; may be missing for a caller who has only one
        */
        @ApiMember(Description="The account the key works for; may be missing for a caller who has only one")
        public String accountId = null;
        /**
        * The user the key acts as; if it is missing, its maker. Only managers may name another
        */
        @ApiMember(Description="The user the key acts as; if it is missing, its maker. Only managers may name another")
        public String userId = null;
        /**
        * When the key stops to work, in ISO 8601; if it is missing, never
        */
        @ApiMember(Description="When the key stops to work, in ISO 8601; if it is missing, never")
        public String expires = null;

        public String getName() { return name; }
        public NewApiKey setName(String value) { this.name = value; return this; }
        public ArrayList<String> getRoles() { return roles; }
        public NewApiKey setRoles(ArrayList<String> value) { this.roles = value; return this; }
        public String getAccountId() { return accountId; }
        public NewApiKey setAccountId(String value) { this.accountId = value; return this; }
        public String getUserId() { return userId; }
        public NewApiKey setUserId(String value) { this.userId = value; return this; }
        public String getExpires() { return expires; }
        public NewApiKey setExpires(String value) { this.expires = value; return this; }
        private static Object responseType = NewApiKeyResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Let a program that was written for Twilio, Kannel or Jasmin come in.
    */
    @Route(Path="/doors/logins", Verbs="POST")
    public static class NewDoorLogin implements IReturn<NewDoorLoginResponse>
    {
        /**
        * The platform that the program was written for
        */
        @ApiMember(Description="The platform that the program was written for", IsRequired=true)
        public DoorKinds door = null;
        /**
        * The name that it comes in with; of Twilio a SID, which is made if it is missing
        */
        @ApiMember(Description="The name that it comes in with; of Twilio a SID, which is made if it is missing")
        public String username = null;
        /**
        * Of Twilio a key (SK...), which signs nothing, instead of an AccountSid
        */
        @ApiMember(Description="Of Twilio a key (SK...), which signs nothing, instead of an AccountSid")
        public Boolean apiKey = null;
        /**
        * Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made
        */
        @ApiMember(Description="Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made")
        public String password = null;
        /**
        * The user that it acts as; if it is missing, the caller
        */
        @ApiMember(Description="The user that it acts as; if it is missing, the caller")
        public String userId = null;
        /**
        * The endpoint that sends where a request names no sender
        */
        @ApiMember(Description="The endpoint that sends where a request names no sender")
        public String endpointId = null;
        /**
        * The account that it works for; may be missing for a caller who has only one
        */
        @ApiMember(Description="The account that it works for; may be missing for a caller who has only one")
        public String accountId = null;

        public DoorKinds getDoor() { return door; }
        public NewDoorLogin setDoor(DoorKinds value) { this.door = value; return this; }
        public String getUsername() { return username; }
        public NewDoorLogin setUsername(String value) { this.username = value; return this; }
        public Boolean getApiKey() { return apiKey; }
        public NewDoorLogin setApiKey(Boolean value) { this.apiKey = value; return this; }
        public String getPassword() { return password; }
        public NewDoorLogin setPassword(String value) { this.password = value; return this; }
        public String getUserId() { return userId; }
        public NewDoorLogin setUserId(String value) { this.userId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public NewDoorLogin setEndpointId(String value) { this.endpointId = value; return this; }
        public String getAccountId() { return accountId; }
        public NewDoorLogin setAccountId(String value) { this.accountId = value; return this; }
        private static Object responseType = NewDoorLoginResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Let a program of a customer bind to the SMSC.
    */
    @Route(Path="/esmes", Verbs="POST")
    public static class NewEsme extends EsmeRights implements IReturn<NewEsmeResponse>
    {
        /**
        * The name that it binds with, 1 to 15 characters of ASCII; each is there once
        */
        @ApiMember(Description="The name that it binds with, 1 to 15 characters of ASCII; each is there once", IsRequired=true)
        public String systemId = null;
        /**
        * The password that it binds with, 8 characters of ASCII; if it is missing, one is made
        */
        @ApiMember(Description="The password that it binds with, 8 characters of ASCII; if it is missing, one is made")
        public String password = null;
        /**
        * The account that it sends for; may be missing for a caller who has only one
        */
        @ApiMember(Description="The account that it sends for; may be missing for a caller who has only one")
        public String accountId = null;

        public String getSystemId() { return systemId; }
        public NewEsme setSystemId(String value) { this.systemId = value; return this; }
        public String getPassword() { return password; }
        public NewEsme setPassword(String value) { this.password = value; return this; }
        public String getAccountId() { return accountId; }
        public NewEsme setAccountId(String value) { this.accountId = value; return this; }
        private static Object responseType = NewEsmeResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Keep a file in an account: the file of a multipart form with its fields, or base64.
    */
    @Route(Path="/files", Verbs="POST")
    public static class NewFile implements IReturn<FileInfo>
    {
        /**
        * The account; needed by who has several
        */
        @ApiMember(Description="The account; needed by who has several")
        public String accountId = null;
        /**
        * The customer that it belongs to
        */
        @ApiMember(Description="The customer that it belongs to")
        public String customerId = null;
        /**
        * The content
        */
        @ApiMember(Description="The content", IsRequired=true)
        public byte[] data = null;
        /**
        * The name that recipients see
        */
        @ApiMember(Description="The name that recipients see", IsRequired=true)
        public String fileName = null;
        /**
        * What it is, as image/png
        */
        @ApiMember(Description="What it is, as image/png", IsRequired=true)
        public String contentType = null;

        public String getAccountId() { return accountId; }
        public NewFile setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public NewFile setCustomerId(String value) { this.customerId = value; return this; }
        public byte[] getData() { return data; }
        public NewFile setData(byte[] value) { this.data = value; return this; }
        public String getFileName() { return fileName; }
        public NewFile setFileName(String value) { this.fileName = value; return this; }
        public String getContentType() { return contentType; }
        public NewFile setContentType(String value) { this.contentType = value; return this; }
        private static Object responseType = FileInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Make a pool of senders.
    */
    @Route(Path="/pools", Verbs="POST")
    public static class NewPool implements IReturn<PoolInfo>
    {
        /**
        * What people call it
        */
        @ApiMember(Description="What people call it", IsRequired=true)
        public String name = null;
        /**
        * The numbers that write for it
        */
        @ApiMember(Description="The numbers that write for it")
        public ArrayList<String> endpointIds = null;
        /**
        * The account it belongs to; may be missing for a caller who has only one
        */
        @ApiMember(Description="The account it belongs to; may be missing for a caller who has only one")
        public String accountId = null;
        /**
        * The customer it belongs to
        */
        @ApiMember(Description="The customer it belongs to")
        public String customerId = null;

        public String getName() { return name; }
        public NewPool setName(String value) { this.name = value; return this; }
        public ArrayList<String> getEndpointIds() { return endpointIds; }
        public NewPool setEndpointIds(ArrayList<String> value) { this.endpointIds = value; return this; }
        public String getAccountId() { return accountId; }
        public NewPool setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public NewPool setCustomerId(String value) { this.customerId = value; return this; }
        private static Object responseType = PoolInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Let messages go over a connection.
    */
    @Route(Path="/routes", Verbs="POST")
    public static class NewRoute implements IReturn<RouteInfo>
    {
        /**
        * The connection that they may go over
        */
        @ApiMember(Description="The connection that they may go over", IsRequired=true)
        public String connectionId = null;
        /**
        * What their recipients' numbers begin with, as +44; if it is missing, any number
        */
        @ApiMember(Description="What their recipients' numbers begin with, as +44; if it is missing, any number")
        public String prefix = null;
        /**
        * Only messages from this endpoint
        */
        @ApiMember(Description="Only messages from this endpoint")
        public String endpointId = null;
        /**
        * Only messages of this account; if it is missing, that of the endpoint, or else every account
        */
        @ApiMember(Description="Only messages of this account; if it is missing, that of the endpoint, or else every account")
        public String accountId = null;
        /**
        * Lower goes first; 10 if it is missing
        */
        @ApiMember(Description="Lower goes first; 10 if it is missing")
        public Integer priority = null;
        /**
        * What a segment costs, with six decimals at most; among equals the cheapest goes first
        */
        @ApiMember(Description="What a segment costs, with six decimals at most; among equals the cheapest goes first")
        public Double cost = null;

        public String getConnectionId() { return connectionId; }
        public NewRoute setConnectionId(String value) { this.connectionId = value; return this; }
        public String getPrefix() { return prefix; }
        public NewRoute setPrefix(String value) { this.prefix = value; return this; }
        public String getEndpointId() { return endpointId; }
        public NewRoute setEndpointId(String value) { this.endpointId = value; return this; }
        public String getAccountId() { return accountId; }
        public NewRoute setAccountId(String value) { this.accountId = value; return this; }
        public Integer getPriority() { return priority; }
        public NewRoute setPriority(Integer value) { this.priority = value; return this; }
        public Double getCost() { return cost; }
        public NewRoute setCost(Double value) { this.cost = value; return this; }
        private static Object responseType = RouteInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Create a new session. Only chats can be created: calls and faxes need a carrier for voice.
    */
    @Route(Path="/sessions", Verbs="POST")
    public static class NewSession implements IReturn<SessionInfo>
    {
        /**
        * The channel of the session; Chat if it is missing
        */
        @ApiMember(Description="The channel of the session; Chat if it is missing")
        public FlowChannels channel = null;
        /**
        * The address of the party to talk to, e.g. +15556667777
        */
        @ApiMember(Description="The address of the party to talk to, e.g. +15556667777", IsRequired=true)
        public String destination = null;
        /**
        * The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number
        */
        @ApiMember(Description="The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number")
        public String callerId = null;
        /**
        * The ID of the endpoint to talk from; CallerId is not used if it is specified
        */
        @ApiMember(Description="The ID of the endpoint to talk from; CallerId is not used if it is specified")
        public String endpointId = null;

        public FlowChannels getChannel() { return channel; }
        public NewSession setChannel(FlowChannels value) { this.channel = value; return this; }
        public String getDestination() { return destination; }
        public NewSession setDestination(String value) { this.destination = value; return this; }
        public String getCallerId() { return callerId; }
        public NewSession setCallerId(String value) { this.callerId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public NewSession setEndpointId(String value) { this.endpointId = value; return this; }
        private static Object responseType = SessionInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Subscribe an address to kinds of events.
    */
    @Route(Path="/webhooks", Verbs="POST")
    public static class NewWebhook implements IReturn<NewWebhookResponse>
    {
        /**
        * The address that is told, of http or https
        */
        @ApiMember(Description="The address that is told, of http or https", IsRequired=true)
        public String url = null;
        /**
        * The kinds of events, as message.received or message.*; if it is missing, all of them
        */
        @ApiMember(Description="The kinds of events, as message.received or message.*; if it is missing, all of them")
        public ArrayList<String> kinds = null;
        /**
        * What it is for, as people call it
        */
        @ApiMember(Description="What it is for, as people call it")
        public String description = null;
        /**
        * The account whose events are told; may be missing for a caller who has only one
        */
        @ApiMember(Description="The account whose events are told; may be missing for a caller who has only one")
        public String accountId = null;
        /**
        * The secret to sign with, whsec_ and a key in base64; if it is missing, one is made
        */
        @ApiMember(Description="The secret to sign with, whsec_ and a key in base64; if it is missing, one is made")
        public String secret = null;

        public String getUrl() { return url; }
        public NewWebhook setUrl(String value) { this.url = value; return this; }
        public ArrayList<String> getKinds() { return kinds; }
        public NewWebhook setKinds(ArrayList<String> value) { this.kinds = value; return this; }
        public String getDescription() { return description; }
        public NewWebhook setDescription(String value) { this.description = value; return this; }
        public String getAccountId() { return accountId; }
        public NewWebhook setAccountId(String value) { this.accountId = value; return this; }
        public String getSecret() { return secret; }
        public NewWebhook setSecret(String value) { this.secret = value; return this; }
        private static Object responseType = NewWebhookResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Do nothing: the operation is there for the types of its request.
    */
    @Route(Path="/not-used")
    public static class NotUsedRequest implements IReturnVoid
    {
        public NodeParameter nodeParameter = null;

        public NodeParameter getNodeParameter() { return nodeParameter; }
        public NotUsedRequest setNodeParameter(NodeParameter value) { this.nodeParameter = value; return this; }
    }

    /**
    * Change a login of a front door; what is missing stays as it is.
    */
    @Route(Path="/doors/logins/{loginId}", Verbs="PATCH")
    public static class PatchDoorLogin implements IReturn<DoorLoginInfo>
    {
        /**
        * The ID of the login
        */
        @ApiMember(Description="The ID of the login", IsRequired=true)
        public String loginId = null;
        /**
        * The user that it acts as from now on
        */
        @ApiMember(Description="The user that it acts as from now on")
        public String userId = null;
        /**
        * The endpoint that sends where a request names no sender; an empty text is none
        */
        @ApiMember(Description="The endpoint that sends where a request names no sender; an empty text is none")
        public String endpointId = null;

        public String getLoginId() { return loginId; }
        public PatchDoorLogin setLoginId(String value) { this.loginId = value; return this; }
        public String getUserId() { return userId; }
        public PatchDoorLogin setUserId(String value) { this.userId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public PatchDoorLogin setEndpointId(String value) { this.endpointId = value; return this; }
        private static Object responseType = DoorLoginInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Change what an ESME may do; what is missing stays as it is, and so does a list that is empty.
    */
    @Route(Path="/esmes/{esmeId}", Verbs="PATCH")
    public static class PatchEsme extends EsmeRights implements IReturn<EsmeInfo>
    {
        /**
        * The ID of the ESME
        */
        @ApiMember(Description="The ID of the ESME", IsRequired=true)
        public String esmeId = null;
        /**
        * Shut it out, or let it in again
        */
        @ApiMember(Description="Shut it out, or let it in again")
        public Boolean disabled = null;

        public String getEsmeId() { return esmeId; }
        public PatchEsme setEsmeId(String value) { this.esmeId = value; return this; }
        public Boolean getDisabled() { return disabled; }
        public PatchEsme setDisabled(Boolean value) { this.disabled = value; return this; }
        private static Object responseType = EsmeInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Change the name or the customer of a file; what is left out stays as it is.
    */
    @Route(Path="/files/{fileId}", Verbs="PATCH")
    public static class PatchFile implements IReturn<FileInfo>
    {
        /**
        * The ID of the file
        */
        @ApiMember(Description="The ID of the file", IsRequired=true)
        public String fileId = null;
        /**
        * Its new name
        */
        @ApiMember(Description="Its new name")
        public String fileName = null;
        /**
        * The customer that it belongs to from now on
        */
        @ApiMember(Description="The customer that it belongs to from now on")
        public String customerId = null;

        public String getFileId() { return fileId; }
        public PatchFile setFileId(String value) { this.fileId = value; return this; }
        public String getFileName() { return fileName; }
        public PatchFile setFileName(String value) { this.fileName = value; return this; }
        public String getCustomerId() { return customerId; }
        public PatchFile setCustomerId(String value) { this.customerId = value; return this; }
        private static Object responseType = FileInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Change a pool of senders; what is missing stays as it is.
    */
    @Route(Path="/pools/{poolId}", Verbs="PATCH")
    public static class PatchPool implements IReturn<PoolInfo>
    {
        /**
        * The ID of the pool
        */
        @ApiMember(Description="The ID of the pool", IsRequired=true)
        public String poolId = null;
        /**
        * What people call it from now on
        */
        @ApiMember(Description="What people call it from now on")
        public String name = null;
        /**
        * Whether nothing can be sent from it
        */
        @ApiMember(Description="Whether nothing can be sent from it")
        public Boolean disabled = null;
        /**
        * Numbers that join; one that is there stays
        */
        @ApiMember(Description="Numbers that join; one that is there stays")
        public ArrayList<String> addEndpointIds = null;
        /**
        * Numbers that leave; their recipients hear from another one next time
        */
        @ApiMember(Description="Numbers that leave; their recipients hear from another one next time")
        public ArrayList<String> removeEndpointIds = null;

        public String getPoolId() { return poolId; }
        public PatchPool setPoolId(String value) { this.poolId = value; return this; }
        public String getName() { return name; }
        public PatchPool setName(String value) { this.name = value; return this; }
        public Boolean getDisabled() { return disabled; }
        public PatchPool setDisabled(Boolean value) { this.disabled = value; return this; }
        public ArrayList<String> getAddEndpointIds() { return addEndpointIds; }
        public PatchPool setAddEndpointIds(ArrayList<String> value) { this.addEndpointIds = value; return this; }
        public ArrayList<String> getRemoveEndpointIds() { return removeEndpointIds; }
        public PatchPool setRemoveEndpointIds(ArrayList<String> value) { this.removeEndpointIds = value; return this; }
        private static Object responseType = PoolInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Change a route; what is missing stays as it is.
    */
    @Route(Path="/routes/{routeId}", Verbs="PATCH")
    public static class PatchRoute implements IReturn<RouteInfo>
    {
        /**
        * The ID of the route
        */
        @ApiMember(Description="The ID of the route", IsRequired=true)
        public String routeId = null;
        /**
        * Lower goes first
        */
        @ApiMember(Description="Lower goes first")
        public Integer priority = null;
        /**
        * What a segment costs, with six decimals at most
        */
        @ApiMember(Description="What a segment costs, with six decimals at most")
        public Double cost = null;
        /**
        * Whether it does not count at all
        */
        @ApiMember(Description="Whether it does not count at all")
        public Boolean disabled = null;

        public String getRouteId() { return routeId; }
        public PatchRoute setRouteId(String value) { this.routeId = value; return this; }
        public Integer getPriority() { return priority; }
        public PatchRoute setPriority(Integer value) { this.priority = value; return this; }
        public Double getCost() { return cost; }
        public PatchRoute setCost(Double value) { this.cost = value; return this; }
        public Boolean getDisabled() { return disabled; }
        public PatchRoute setDisabled(Boolean value) { this.disabled = value; return this; }
        private static Object responseType = RouteInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Change a webhook; what is missing stays as it is.
    */
    @Route(Path="/webhooks/{webhookId}", Verbs="PATCH")
    public static class PatchWebhook implements IReturn<WebhookInfo>
    {
        /**
        * The ID of the webhook
        */
        @ApiMember(Description="The ID of the webhook", IsRequired=true)
        public String webhookId = null;
        /**
        * The address that is told from now on
        */
        @ApiMember(Description="The address that is told from now on")
        public String url = null;
        /**
        * The kinds of events from now on; * is all of them, and an empty list changes nothing
        */
        @ApiMember(Description="The kinds of events from now on; * is all of them, and an empty list changes nothing")
        public ArrayList<String> kinds = null;
        /**
        * What it is for, as people call it
        */
        @ApiMember(Description="What it is for, as people call it")
        public String description = null;
        /**
        * Disable it, or enable it again: then it is told first what it missed meanwhile
        */
        @ApiMember(Description="Disable it, or enable it again: then it is told first what it missed meanwhile")
        public Boolean disabled = null;

        public String getWebhookId() { return webhookId; }
        public PatchWebhook setWebhookId(String value) { this.webhookId = value; return this; }
        public String getUrl() { return url; }
        public PatchWebhook setUrl(String value) { this.url = value; return this; }
        public ArrayList<String> getKinds() { return kinds; }
        public PatchWebhook setKinds(ArrayList<String> value) { this.kinds = value; return this; }
        public String getDescription() { return description; }
        public PatchWebhook setDescription(String value) { this.description = value; return this; }
        public Boolean getDisabled() { return disabled; }
        public PatchWebhook setDisabled(Boolean value) { this.disabled = value; return this; }
        private static Object responseType = WebhookInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Tell how a text would be sent and what it would cost; nothing is stored or sent.
    */
    @Route(Path="/messages/preview", Verbs="POST")
    public static class PreviewMessage implements IReturn<MessagePreview>
    {
        /**
        * The text
        */
        @ApiMember(Description="The text", IsRequired=true)
        public String body = null;
        /**
        * The ID of the endpoint that would send it
        */
        @ApiMember(Description="The ID of the endpoint that would send it")
        public String endpointId = null;
        /**
        * The address that it would be sent to; needs EndpointId
        */
        @ApiMember(Description="The address that it would be sent to; needs EndpointId")
        public String toAddress = null;

        public String getBody() { return body; }
        public PreviewMessage setBody(String value) { this.body = value; return this; }
        public String getEndpointId() { return endpointId; }
        public PreviewMessage setEndpointId(String value) { this.endpointId = value; return this; }
        public String getToAddress() { return toAddress; }
        public PreviewMessage setToAddress(String value) { this.toAddress = value; return this; }
        private static Object responseType = MessagePreview.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Erase the text of a message for good.
    */
    @Route(Path="/messages/{messageId}/redact", Verbs="POST")
    public static class RedactMessage implements IReturnVoid
    {
        /**
        * The ID of the message
        */
        @ApiMember(Description="The ID of the message", IsRequired=true)
        public String messageId = null;

        public String getMessageId() { return messageId; }
        public RedactMessage setMessageId(String value) { this.messageId = value; return this; }
    }

    /**
    * Record that somebody wants messages again.
    */
    @Route(Path="/opt-outs", Verbs="DELETE")
    public static class RemoveOptOut implements IReturnVoid
    {
        /**
        * The address, as +15556667777
        */
        @ApiMember(Description="The address, as +15556667777", IsRequired=true)
        public String address = null;
        /**
        * The account; needed by who has several
        */
        @ApiMember(Description="The account; needed by who has several")
        public String accountId = null;
        /**
        * The ID of an endpoint or pool; the whole account without
        */
        @ApiMember(Description="The ID of an endpoint or pool; the whole account without")
        public String scope = null;

        public String getAddress() { return address; }
        public RemoveOptOut setAddress(String value) { this.address = value; return this; }
        public String getAccountId() { return accountId; }
        public RemoveOptOut setAccountId(String value) { this.accountId = value; return this; }
        public String getScope() { return scope; }
        public RemoveOptOut setScope(String value) { this.scope = value; return this; }
    }

    /**
    * Tell a webhook again; give one of the three members.
    */
    @Route(Path="/webhooks/{webhookId}/replay", Verbs="POST")
    public static class ReplayWebhook implements IReturn<ReplayWebhookResponse>
    {
        /**
        * The ID of the webhook
        */
        @ApiMember(Description="The ID of the webhook", IsRequired=true)
        public String webhookId = null;
        /**
        * Everything from the event with this number on
        */
        @ApiMember(Description="Everything from the event with this number on")
        public Integer fromNumber = null;
        /**
        * Everything from this date on, in ISO 8601; UTC without a zone
        */
        @ApiMember(Description="Everything from this date on, in ISO 8601; UTC without a zone")
        public String fromDate = null;
        /**
        * This one delivery alone
        */
        @ApiMember(Description="This one delivery alone")
        public String deliveryId = null;

        public String getWebhookId() { return webhookId; }
        public ReplayWebhook setWebhookId(String value) { this.webhookId = value; return this; }
        public Integer getFromNumber() { return fromNumber; }
        public ReplayWebhook setFromNumber(Integer value) { this.fromNumber = value; return this; }
        public String getFromDate() { return fromDate; }
        public ReplayWebhook setFromDate(String value) { this.fromDate = value; return this; }
        public String getDeliveryId() { return deliveryId; }
        public ReplayWebhook setDeliveryId(String value) { this.deliveryId = value; return this; }
        private static Object responseType = ReplayWebhookResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Revoke an API key.
    */
    @Route(Path="/keys/{keyId}", Verbs="DELETE")
    public static class RevokeApiKey implements IReturnVoid
    {
        /**
        * The ID of the key
        */
        @ApiMember(Description="The ID of the key", IsRequired=true)
        public String keyId = null;

        public String getKeyId() { return keyId; }
        public RevokeApiKey setKeyId(String value) { this.keyId = value; return this; }
    }

    /**
    * Give a login of a front door another password.
    */
    @Route(Path="/doors/logins/{loginId}/password", Verbs="POST")
    public static class RotateDoorPassword implements IReturn<RotateDoorPasswordResponse>
    {
        /**
        * The ID of the login
        */
        @ApiMember(Description="The ID of the login", IsRequired=true)
        public String loginId = null;
        /**
        * The password from now on, 8 characters or more; if it is missing, one is made
        */
        @ApiMember(Description="The password from now on, 8 characters or more; if it is missing, one is made")
        public String password = null;

        public String getLoginId() { return loginId; }
        public RotateDoorPassword setLoginId(String value) { this.loginId = value; return this; }
        public String getPassword() { return password; }
        public RotateDoorPassword setPassword(String value) { this.password = value; return this; }
        private static Object responseType = RotateDoorPasswordResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Give an ESME another password.
    */
    @Route(Path="/esmes/{esmeId}/password", Verbs="POST")
    public static class RotateEsmePassword implements IReturn<RotateEsmePasswordResponse>
    {
        /**
        * The ID of the ESME
        */
        @ApiMember(Description="The ID of the ESME", IsRequired=true)
        public String esmeId = null;
        /**
        * The password from now on, 8 characters of ASCII; if it is missing, one is made
        */
        @ApiMember(Description="The password from now on, 8 characters of ASCII; if it is missing, one is made")
        public String password = null;

        public String getEsmeId() { return esmeId; }
        public RotateEsmePassword setEsmeId(String value) { this.esmeId = value; return this; }
        public String getPassword() { return password; }
        public RotateEsmePassword setPassword(String value) { this.password = value; return this; }
        private static Object responseType = RotateEsmePasswordResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Give a webhook a new secret.
    */
    @Route(Path="/webhooks/{webhookId}/secret", Verbs="POST")
    public static class RotateWebhookSecret implements IReturn<RotateWebhookSecretResponse>
    {
        /**
        * The ID of the webhook
        */
        @ApiMember(Description="The ID of the webhook", IsRequired=true)
        public String webhookId = null;
        /**
        * How long the secret before it signs too, up to 720 hours; if missing, 24
        */
        @ApiMember(Description="How long the secret before it signs too, up to 720 hours; if missing, 24")
        public Double keepHours = null;

        public String getWebhookId() { return webhookId; }
        public RotateWebhookSecret setWebhookId(String value) { this.webhookId = value; return this; }
        public Double getKeepHours() { return keepHours; }
        public RotateWebhookSecret setKeepHours(Double value) { this.keepHours = value; return this; }
        private static Object responseType = RotateWebhookSecretResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Send a message at a later time: into a session, or from an endpoint to an address.
    */
    @Route(Path="/messages/schedule", Verbs="POST")
    public static class ScheduleMessage implements IReturn<ScheduledMessage>
    {
        /**
        * The ID of the session to send into. Specify either this or EndpointId+ToAddress
        */
        @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
        public String sessionId = null;
        /**
        * The ID of the endpoint to send from. Not used if SessionId is specified
        */
        @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
        public String endpointId = null;
        /**
        * The address to send to, e.g. +15556667777. Not used if SessionId is specified
        */
        @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
        public String toAddress = null;
        /**
        * The body of the message
        */
        @ApiMember(Description="The body of the message", IsRequired=true)
        public String body = null;
        /**
        * When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
        */
        @ApiMember(Description="When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00", IsRequired=true)
        public String sendAt = null;

        public String getSessionId() { return sessionId; }
        public ScheduleMessage setSessionId(String value) { this.sessionId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public ScheduleMessage setEndpointId(String value) { this.endpointId = value; return this; }
        public String getToAddress() { return toAddress; }
        public ScheduleMessage setToAddress(String value) { this.toAddress = value; return this; }
        public String getBody() { return body; }
        public ScheduleMessage setBody(String value) { this.body = value; return this; }
        public String getSendAt() { return sendAt; }
        public ScheduleMessage setSendAt(String value) { this.sendAt = value; return this; }
        private static Object responseType = ScheduledMessage.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Send one text to many recipients, each with their own values in it.
    */
    @Route(Path="/bulks", Verbs="POST")
    public static class SendBulk implements IReturn<BulkInfo>
    {
        /**
        * The ID of the endpoint to send from, a pool of senders perhaps
        */
        @ApiMember(Description="The ID of the endpoint to send from, a pool of senders perhaps", IsRequired=true)
        public String endpointId = null;
        /**
        * The text; {{name}} stands for a variable
        */
        @ApiMember(Description="The text; {{name}} stands for a variable", IsRequired=true)
        public String body = null;
        /**
        * Whom to send to, 10000 at most, each address once
        */
        @ApiMember(Description="Whom to send to, 10000 at most, each address once", IsRequired=true)
        public ArrayList<BulkRecipient> recipients = null;
        /**
        * When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
        */
        @ApiMember(Description="When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00")
        public String sendAt = null;

        public String getEndpointId() { return endpointId; }
        public SendBulk setEndpointId(String value) { this.endpointId = value; return this; }
        public String getBody() { return body; }
        public SendBulk setBody(String value) { this.body = value; return this; }
        public ArrayList<BulkRecipient> getRecipients() { return recipients; }
        public SendBulk setRecipients(ArrayList<BulkRecipient> value) { this.recipients = value; return this; }
        public String getSendAt() { return sendAt; }
        public SendBulk setSendAt(String value) { this.sendAt = value; return this; }
        private static Object responseType = BulkInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Send files, with a text or without one: into a session, or from an endpoint to an address.
    */
    @Route(Path="/messages/media", Verbs="POST")
    public static class SendMedia implements IReturn<MessageInfo>
    {
        /**
        * The ID of the session to send into. Specify either this or EndpointId+ToAddress
        */
        @ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
        public String sessionId = null;
        /**
        * The ID of the endpoint to send from. Not used if SessionId is specified
        */
        @ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
        public String endpointId = null;
        /**
        * The address to send to, e.g. +15556667777. Not used if SessionId is specified
        */
        @ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
        public String toAddress = null;
        /**
        * The text that goes with the files
        */
        @ApiMember(Description="The text that goes with the files")
        public String body = null;
        /**
        * The IDs of the files, as UploadFile gives them, in their order
        */
        @ApiMember(Description="The IDs of the files, as UploadFile gives them, in their order", IsRequired=true)
        public ArrayList<String> fileIds = null;

        public String getSessionId() { return sessionId; }
        public SendMedia setSessionId(String value) { this.sessionId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public SendMedia setEndpointId(String value) { this.endpointId = value; return this; }
        public String getToAddress() { return toAddress; }
        public SendMedia setToAddress(String value) { this.toAddress = value; return this; }
        public String getBody() { return body; }
        public SendMedia setBody(String value) { this.body = value; return this; }
        public ArrayList<String> getFileIds() { return fileIds; }
        public SendMedia setFileIds(ArrayList<String> value) { this.fileIds = value; return this; }
        private static Object responseType = MessageInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Send a message into a session, or from an endpoint to an address.
    */
    @Route(Path="/sessions/{sessionId}/messages", Verbs="POST")
    // @Route("/messages")
    public static class SendMessage implements IReturn<MessageInfo>
    {
        /**
        * The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress
        */
        @ApiMember(Description="The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress")
        public String sessionId = null;
        /**
        * The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified
        */
        @ApiMember(Description="The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified")
        public String endpointId = null;
        /**
        * The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified
        */
        @ApiMember(Description="The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified")
        public String toAddress = null;
        /**
        * The body of the message
        */
        @ApiMember(Description="The body of the message")
        public String body = null;

        public String getSessionId() { return sessionId; }
        public SendMessage setSessionId(String value) { this.sessionId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public SendMessage setEndpointId(String value) { this.endpointId = value; return this; }
        public String getToAddress() { return toAddress; }
        public SendMessage setToAddress(String value) { this.toAddress = value; return this; }
        public String getBody() { return body; }
        public SendMessage setBody(String value) { this.body = value; return this; }
        private static Object responseType = MessageInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Have an address told of every text that comes in for an endpoint, in place of the one before it in this form.
    */
    @Route(Path="/doors/listeners", Verbs="PUT")
    public static class SetDoorListener implements IReturn<DoorListenerInfo>
    {
        /**
        * The endpoint whose texts are told
        */
        @ApiMember(Description="The endpoint whose texts are told", IsRequired=true)
        public String endpointId = null;
        /**
        * The address that is told; in Kannel's form with its escape codes
        */
        @ApiMember(Description="The address that is told; in Kannel's form with its escape codes", IsRequired=true)
        public String url = null;
        /**
        * Whose form they are told in; Twilio's if it is missing
        */
        @ApiMember(Description="Whose form they are told in; Twilio's if it is missing")
        public ListenerForms form = null;
        /**
        * In Twilio's form: the login whose AuthToken signs; may be missing while there is only one
        */
        @ApiMember(Description="In Twilio's form: the login whose AuthToken signs; may be missing while there is only one")
        public String loginId = null;
        /**
        * In the forms of Kannel and Jasmin: GET, as is usual, or POST
        */
        @ApiMember(Description="In the forms of Kannel and Jasmin: GET, as is usual, or POST")
        public String method = null;
        /**
        * In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none
        */
        @ApiMember(Description="In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none")
        public Integer maxMessages = null;
        /**
        * In Kannel's form: have the header X-Kannel-From
        */
        @ApiMember(Description="In Kannel's form: have the header X-Kannel-From")
        public Boolean sendSender = null;
        /**
        * In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2
        */
        @ApiMember(Description="In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2")
        public Boolean recode = null;

        public String getEndpointId() { return endpointId; }
        public SetDoorListener setEndpointId(String value) { this.endpointId = value; return this; }
        public String getUrl() { return url; }
        public SetDoorListener setUrl(String value) { this.url = value; return this; }
        public ListenerForms getForm() { return form; }
        public SetDoorListener setForm(ListenerForms value) { this.form = value; return this; }
        public String getLoginId() { return loginId; }
        public SetDoorListener setLoginId(String value) { this.loginId = value; return this; }
        public String getMethod() { return method; }
        public SetDoorListener setMethod(String value) { this.method = value; return this; }
        public Integer getMaxMessages() { return maxMessages; }
        public SetDoorListener setMaxMessages(Integer value) { this.maxMessages = value; return this; }
        public Boolean getSendSender() { return sendSender; }
        public SetDoorListener setSendSender(Boolean value) { this.sendSender = value; return this; }
        public Boolean getRecode() { return recode; }
        public SetDoorListener setRecode(Boolean value) { this.recode = value; return this; }
        private static Object responseType = DoorListenerInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Limit a number or a connection; what is missing is limited no more.
    */
    @Route(Path="/limits/{limitedId}", Verbs="PUT")
    public static class SetLimit implements IReturn<LimitInfo>
    {
        /**
        * The ID of the endpoint or connection
        */
        @ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
        public String limitedId = null;
        /**
        * Segments a second of a number, kept as whole segments a minute: 1.25 is 75
        */
        @ApiMember(Description="Segments a second of a number, kept as whole segments a minute: 1.25 is 75")
        public Double ratePerSecond = null;
        /**
        * Segments a day
        */
        @ApiMember(Description="Segments a day")
        public Integer dailyCap = null;

        public String getLimitedId() { return limitedId; }
        public SetLimit setLimitedId(String value) { this.limitedId = value; return this; }
        public Double getRatePerSecond() { return ratePerSecond; }
        public SetLimit setRatePerSecond(Double value) { this.ratePerSecond = value; return this; }
        public Integer getDailyCap() { return dailyCap; }
        public SetLimit setDailyCap(Integer value) { this.dailyCap = value; return this; }
        private static Object responseType = LimitInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Send a sample to a webhook.
    */
    @Route(Path="/webhooks/{webhookId}/test", Verbs="POST")
    public static class TestWebhook implements IReturnVoid
    {
        /**
        * The ID of the webhook
        */
        @ApiMember(Description="The ID of the webhook", IsRequired=true)
        public String webhookId = null;

        public String getWebhookId() { return webhookId; }
        public TestWebhook setWebhookId(String value) { this.webhookId = value; return this; }
    }

    /**
    * Keep a file, to be sent with messages; as base64, or as the file of a multipart form.
    */
    @Route(Path="/app/files", Verbs="POST")
    public static class UploadFile implements IReturn<FileInfo>
    {
        /**
        * The content
        */
        @ApiMember(Description="The content", IsRequired=true)
        public byte[] data = null;
        /**
        * The name that recipients see
        */
        @ApiMember(Description="The name that recipients see", IsRequired=true)
        public String fileName = null;
        /**
        * What it is, as image/png
        */
        @ApiMember(Description="What it is, as image/png", IsRequired=true)
        public String contentType = null;
        /**
        * The account; needed by who has several
        */
        @ApiMember(Description="The account; needed by who has several")
        public String accountId = null;
        /**
        * The customer that it belongs to; needed by a Customer who has several
        */
        @ApiMember(Description="The customer that it belongs to; needed by a Customer who has several")
        public String customerId = null;

        public byte[] getData() { return data; }
        public UploadFile setData(byte[] value) { this.data = value; return this; }
        public String getFileName() { return fileName; }
        public UploadFile setFileName(String value) { this.fileName = value; return this; }
        public String getContentType() { return contentType; }
        public UploadFile setContentType(String value) { this.contentType = value; return this; }
        public String getAccountId() { return accountId; }
        public UploadFile setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public UploadFile setCustomerId(String value) { this.customerId = value; return this; }
        private static Object responseType = FileInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Who is signed in; nothing at all after signing out.
    */
    @DataContract
    public static class AuthenticateResponse
    {
        @DataMember(Order=1)
        public String userId = null;
        @DataMember(Order=2)
        public String sessionId = null;
        @DataMember(Order=3)
        public String userName = null;
        @DataMember(Order=4)
        public String displayName = null;
        @DataMember(Order=5)
        public String referrerUrl = null;
        @DataMember(Order=6)
        public String bearerToken = null;
        @DataMember(Order=7)
        public String refreshToken = null;
        @DataMember(Order=8)
        public String profileUrl = null;
        @DataMember(Order=9)
        public ArrayList<String> roles = null;
        @DataMember(Order=10)
        public ArrayList<String> permissions = null;
        @DataMember(Order=11)
        public ResponseStatus responseStatus = null;
        @DataMember(Order=12)
        public HashMap<String, String> meta = null;

        public String getUserId() { return userId; }
        public AuthenticateResponse setUserId(String value) { this.userId = value; return this; }
        public String getSessionId() { return sessionId; }
        public AuthenticateResponse setSessionId(String value) { this.sessionId = value; return this; }
        public String getUserName() { return userName; }
        public AuthenticateResponse setUserName(String value) { this.userName = value; return this; }
        public String getDisplayName() { return displayName; }
        public AuthenticateResponse setDisplayName(String value) { this.displayName = value; return this; }
        public String getReferrerUrl() { return referrerUrl; }
        public AuthenticateResponse setReferrerUrl(String value) { this.referrerUrl = value; return this; }
        public String getBearerToken() { return bearerToken; }
        public AuthenticateResponse setBearerToken(String value) { this.bearerToken = value; return this; }
        public String getRefreshToken() { return refreshToken; }
        public AuthenticateResponse setRefreshToken(String value) { this.refreshToken = value; return this; }
        public String getProfileUrl() { return profileUrl; }
        public AuthenticateResponse setProfileUrl(String value) { this.profileUrl = value; return this; }
        public ArrayList<String> getRoles() { return roles; }
        public AuthenticateResponse setRoles(ArrayList<String> value) { this.roles = value; return this; }
        public ArrayList<String> getPermissions() { return permissions; }
        public AuthenticateResponse setPermissions(ArrayList<String> value) { this.permissions = value; return this; }
        public ResponseStatus getResponseStatus() { return responseStatus; }
        public AuthenticateResponse setResponseStatus(ResponseStatus value) { this.responseStatus = value; return this; }
        public HashMap<String, String> getMeta() { return meta; }
        public AuthenticateResponse setMeta(HashMap<String, String> value) { this.meta = value; return this; }
    }

    /**
    * One text to many recipients.
    */
    public static class BulkInfo
    {
        public String id = null;
        public String accountId = null;
        /**
        * The endpoint that sends
        */
        @ApiMember(Description="The endpoint that sends")
        public String endpointId = null;
        /**
        * The text, with its variables
        */
        @ApiMember(Description="The text, with its variables")
        public String body = null;
        public BulkStatuses status = null;
        /**
        * How many recipients there are
        */
        @ApiMember(Description="How many recipients there are")
        public Integer total = null;
        /**
        * For how many of them there is a message by now, or a refusal
        */
        @ApiMember(Description="For how many of them there is a message by now, or a refusal")
        public Integer made = null;
        /**
        * How many of those were refused
        */
        @ApiMember(Description="How many of those were refused")
        public Integer refused = null;
        public String date = null;
        /**
        * When it is sent, if not at once
        */
        @ApiMember(Description="When it is sent, if not at once")
        public String sendAt = null;
        public String createdBy = null;

        public String getId() { return id; }
        public BulkInfo setId(String value) { this.id = value; return this; }
        public String getAccountId() { return accountId; }
        public BulkInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public BulkInfo setEndpointId(String value) { this.endpointId = value; return this; }
        public String getBody() { return body; }
        public BulkInfo setBody(String value) { this.body = value; return this; }
        public BulkStatuses getStatus() { return status; }
        public BulkInfo setStatus(BulkStatuses value) { this.status = value; return this; }
        public Integer getTotal() { return total; }
        public BulkInfo setTotal(Integer value) { this.total = value; return this; }
        public Integer getMade() { return made; }
        public BulkInfo setMade(Integer value) { this.made = value; return this; }
        public Integer getRefused() { return refused; }
        public BulkInfo setRefused(Integer value) { this.refused = value; return this; }
        public String getDate() { return date; }
        public BulkInfo setDate(String value) { this.date = value; return this; }
        public String getSendAt() { return sendAt; }
        public BulkInfo setSendAt(String value) { this.sendAt = value; return this; }
        public String getCreatedBy() { return createdBy; }
        public BulkInfo setCreatedBy(String value) { this.createdBy = value; return this; }
    }

    /**
    * A bulk and what has become of its messages.
    */
    public static class BulkProgress
    {
        public BulkInfo bulk = null;
        public BulkCounts counts = null;

        public BulkInfo getBulk() { return bulk; }
        public BulkProgress setBulk(BulkInfo value) { this.bulk = value; return this; }
        public BulkCounts getCounts() { return counts; }
        public BulkProgress setCounts(BulkCounts value) { this.counts = value; return this; }
    }

    /**
    * An address that is told of every text that comes in for an endpoint, and whose answer is the reply.
    */
    public static class DoorListenerInfo
    {
        public String id = null;
        public String accountId = null;
        public String endpointId = null;
        public ListenerForms form = null;
        public String url = null;
        /**
        * In Twilio's form: the login whose AuthToken signs
        */
        @ApiMember(Description="In Twilio's form: the login whose AuthToken signs")
        public String loginId = null;
        /**
        * GET or POST
        */
        @ApiMember(Description="GET or POST")
        public String method = null;
        /**
        * In Kannel's form: where a reply is cut, in segments; 0 sends none
        */
        @ApiMember(Description="In Kannel's form: where a reply is cut, in segments; 0 sends none")
        public Integer maxMessages = null;
        /**
        * In Kannel's form: whether the header X-Kannel-From is there
        */
        @ApiMember(Description="In Kannel's form: whether the header X-Kannel-From is there")
        public Boolean sendSender = null;
        /**
        * In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too
        */
        @ApiMember(Description="In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too")
        public Boolean recode = null;
        public String dateCreated = null;

        public String getId() { return id; }
        public DoorListenerInfo setId(String value) { this.id = value; return this; }
        public String getAccountId() { return accountId; }
        public DoorListenerInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public DoorListenerInfo setEndpointId(String value) { this.endpointId = value; return this; }
        public ListenerForms getForm() { return form; }
        public DoorListenerInfo setForm(ListenerForms value) { this.form = value; return this; }
        public String getUrl() { return url; }
        public DoorListenerInfo setUrl(String value) { this.url = value; return this; }
        public String getLoginId() { return loginId; }
        public DoorListenerInfo setLoginId(String value) { this.loginId = value; return this; }
        public String getMethod() { return method; }
        public DoorListenerInfo setMethod(String value) { this.method = value; return this; }
        public Integer getMaxMessages() { return maxMessages; }
        public DoorListenerInfo setMaxMessages(Integer value) { this.maxMessages = value; return this; }
        public Boolean getSendSender() { return sendSender; }
        public DoorListenerInfo setSendSender(Boolean value) { this.sendSender = value; return this; }
        public Boolean getRecode() { return recode; }
        public DoorListenerInfo setRecode(Boolean value) { this.recode = value; return this; }
        public String getDateCreated() { return dateCreated; }
        public DoorListenerInfo setDateCreated(String value) { this.dateCreated = value; return this; }
    }

    /**
    * A login of a front door: for whom a program comes in, never its password.
    */
    public static class DoorLoginInfo
    {
        public String id = null;
        public String accountId = null;
        public DoorKinds door = null;
        /**
        * The name that a program comes in with; of Twilio an AccountSid, or the SID of a key
        */
        @ApiMember(Description="The name that a program comes in with; of Twilio an AccountSid, or the SID of a key")
        public String username = null;
        /**
        * The user that the program acts as
        */
        @ApiMember(Description="The user that the program acts as")
        public String userId = null;
        /**
        * The endpoint that sends where a request names no sender
        */
        @ApiMember(Description="The endpoint that sends where a request names no sender")
        public String endpointId = null;
        public String dateCreated = null;

        public String getId() { return id; }
        public DoorLoginInfo setId(String value) { this.id = value; return this; }
        public String getAccountId() { return accountId; }
        public DoorLoginInfo setAccountId(String value) { this.accountId = value; return this; }
        public DoorKinds getDoor() { return door; }
        public DoorLoginInfo setDoor(DoorKinds value) { this.door = value; return this; }
        public String getUsername() { return username; }
        public DoorLoginInfo setUsername(String value) { this.username = value; return this; }
        public String getUserId() { return userId; }
        public DoorLoginInfo setUserId(String value) { this.userId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public DoorLoginInfo setEndpointId(String value) { this.endpointId = value; return this; }
        public String getDateCreated() { return dateCreated; }
        public DoorLoginInfo setDateCreated(String value) { this.dateCreated = value; return this; }
    }

    /**
    * An ESME: what it may do, never its password.
    */
    public static class EsmeInfo
    {
        public String id = null;
        public String accountId = null;
        /**
        * The name that it binds with
        */
        @ApiMember(Description="The name that it binds with")
        public String systemId = null;
        /**
        * Where it may come from; empty is everywhere
        */
        @ApiMember(Description="Where it may come from; empty is everywhere")
        public ArrayList<String> networks = null;
        /**
        * The endpoints that it may send from and is handed texts of; empty is all of the account's
        */
        @ApiMember(Description="The endpoints that it may send from and is handed texts of; empty is all of the account's")
        public ArrayList<String> endpointIds = null;
        /**
        * The endpoint that sends where a unit names no source
        */
        @ApiMember(Description="The endpoint that sends where a unit names no source")
        public String defaultEndpointId = null;
        /**
        * Whether it must come over TLS
        */
        @ApiMember(Description="Whether it must come over TLS")
        public Boolean tls = null;
        /**
        * How many binds it has at once on each server
        */
        @ApiMember(Description="How many binds it has at once on each server")
        public Integer binds = null;
        /**
        * How many segments a second it may submit; missing is no limit
        */
        @ApiMember(Description="How many segments a second it may submit; missing is no limit")
        public Integer rate = null;
        /**
        * How many units are in work at once on each bind
        */
        @ApiMember(Description="How many units are in work at once on each bind")
        public Integer window = null;
        /**
        * Whether it is shut out
        */
        @ApiMember(Description="Whether it is shut out")
        public Boolean disabled = null;
        public String dateCreated = null;

        public String getId() { return id; }
        public EsmeInfo setId(String value) { this.id = value; return this; }
        public String getAccountId() { return accountId; }
        public EsmeInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getSystemId() { return systemId; }
        public EsmeInfo setSystemId(String value) { this.systemId = value; return this; }
        public ArrayList<String> getNetworks() { return networks; }
        public EsmeInfo setNetworks(ArrayList<String> value) { this.networks = value; return this; }
        public ArrayList<String> getEndpointIds() { return endpointIds; }
        public EsmeInfo setEndpointIds(ArrayList<String> value) { this.endpointIds = value; return this; }
        public String getDefaultEndpointId() { return defaultEndpointId; }
        public EsmeInfo setDefaultEndpointId(String value) { this.defaultEndpointId = value; return this; }
        public Boolean getTls() { return tls; }
        public EsmeInfo setTls(Boolean value) { this.tls = value; return this; }
        public Integer getBinds() { return binds; }
        public EsmeInfo setBinds(Integer value) { this.binds = value; return this; }
        public Integer getRate() { return rate; }
        public EsmeInfo setRate(Integer value) { this.rate = value; return this; }
        public Integer getWindow() { return window; }
        public EsmeInfo setWindow(Integer value) { this.window = value; return this; }
        public Boolean getDisabled() { return disabled; }
        public EsmeInfo setDisabled(Boolean value) { this.disabled = value; return this; }
        public String getDateCreated() { return dateCreated; }
        public EsmeInfo setDateCreated(String value) { this.dateCreated = value; return this; }
    }

    /**
    * One file of an account.
    */
    public static class FileInfo extends EntityInfo
    {
        public FileTypes type = null;
        public String accountId = null;
        public String customerId = null;
        public String userId = null;
        public String fileName = null;
        /**
        * A link that opens the file for whoever has it, until it ends
        */
        @ApiMember(Description="A link that opens the file for whoever has it, until it ends")
        public String uri = null;
        public String contentType = null;
        /**
        * In bytes
        */
        @ApiMember(Description="In bytes")
        public Integer contentLength = null;
        public String fromAddress = null;
        public String toAddress = null;

        public FileTypes getType() { return type; }
        public FileInfo setType(FileTypes value) { this.type = value; return this; }
        public String getAccountId() { return accountId; }
        public FileInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public FileInfo setCustomerId(String value) { this.customerId = value; return this; }
        public String getUserId() { return userId; }
        public FileInfo setUserId(String value) { this.userId = value; return this; }
        public String getFileName() { return fileName; }
        public FileInfo setFileName(String value) { this.fileName = value; return this; }
        public String getUri() { return uri; }
        public FileInfo setUri(String value) { this.uri = value; return this; }
        public String getContentType() { return contentType; }
        public FileInfo setContentType(String value) { this.contentType = value; return this; }
        public Integer getContentLength() { return contentLength; }
        public FileInfo setContentLength(Integer value) { this.contentLength = value; return this; }
        public String getFromAddress() { return fromAddress; }
        public FileInfo setFromAddress(String value) { this.fromAddress = value; return this; }
        public String getToAddress() { return toAddress; }
        public FileInfo setToAddress(String value) { this.toAddress = value; return this; }
    }

    /**
    * How many segments a number may send a second, and a number or a connection a day.
    */
    public static class LimitInfo
    {
        /**
        * The ID of the endpoint or connection that is limited
        */
        @ApiMember(Description="The ID of the endpoint or connection that is limited")
        public String id = null;
        /**
        * Whose it is; missing for a connection of the whole installation
        */
        @ApiMember(Description="Whose it is; missing for a connection of the whole installation")
        public String accountId = null;
        /**
        * Whether it is a connection that is limited
        */
        @ApiMember(Description="Whether it is a connection that is limited")
        public Boolean isConnection = null;
        /**
        * Its number, address or name
        */
        @ApiMember(Description="Its number, address or name")
        public String name = null;
        /**
        * Segments a second; missing without a limit
        */
        @ApiMember(Description="Segments a second; missing without a limit")
        public Double ratePerSecond = null;
        /**
        * Segments a day; missing without a limit
        */
        @ApiMember(Description="Segments a day; missing without a limit")
        public Integer dailyCap = null;
        /**
        * Segments sent today, where there is a daily cap
        */
        @ApiMember(Description="Segments sent today, where there is a daily cap")
        public Integer sentToday = null;

        public String getId() { return id; }
        public LimitInfo setId(String value) { this.id = value; return this; }
        public String getAccountId() { return accountId; }
        public LimitInfo setAccountId(String value) { this.accountId = value; return this; }
        public Boolean getIsConnection() { return isConnection; }
        public LimitInfo setIsConnection(Boolean value) { this.isConnection = value; return this; }
        public String getName() { return name; }
        public LimitInfo setName(String value) { this.name = value; return this; }
        public Double getRatePerSecond() { return ratePerSecond; }
        public LimitInfo setRatePerSecond(Double value) { this.ratePerSecond = value; return this; }
        public Integer getDailyCap() { return dailyCap; }
        public LimitInfo setDailyCap(Integer value) { this.dailyCap = value; return this; }
        public Integer getSentToday() { return sentToday; }
        public LimitInfo setSentToday(Integer value) { this.sentToday = value; return this; }
    }

    /**
    * Conversations, the one that moved last first.
    */
    public static class ListConversationsResponse
    {
        /**
        * The newest 1000 of them at most
        */
        @ApiMember(Description="The newest 1000 of them at most")
        public ArrayList<ConversationInfo> conversations = null;

        public ArrayList<ConversationInfo> getConversations() { return conversations; }
        public ListConversationsResponse setConversations(ArrayList<ConversationInfo> value) { this.conversations = value; return this; }
    }

    /**
    * The events, the oldest first, and where to go on.
    */
    public static class ListEventsResponse
    {
        public ArrayList<EventInfo> events = null;
        /**
        * Ask on with this as AfterEventId
        */
        @ApiMember(Description="Ask on with this as AfterEventId")
        public String lastEventId = null;
        /**
        * Whether there is more already; ask on at once
        */
        @ApiMember(Description="Whether there is more already; ask on at once")
        public Boolean hasMore = null;
        /**
        * Whether events were missed that cannot be listed any more: load anew what you show
        */
        @ApiMember(Description="Whether events were missed that cannot be listed any more: load anew what you show")
        public Boolean missed = null;

        public ArrayList<EventInfo> getEvents() { return events; }
        public ListEventsResponse setEvents(ArrayList<EventInfo> value) { this.events = value; return this; }
        public String getLastEventId() { return lastEventId; }
        public ListEventsResponse setLastEventId(String value) { this.lastEventId = value; return this; }
        public Boolean getHasMore() { return hasMore; }
        public ListEventsResponse setHasMore(Boolean value) { this.hasMore = value; return this; }
        public Boolean getMissed() { return missed; }
        public ListEventsResponse setMissed(Boolean value) { this.missed = value; return this; }
    }

    /**
    * One page of a list.
    */
    public static class ListResponse<T>
    {
        public ArrayList<T> items = null;
        public Integer totalCount = null;
        public Integer totalPages = null;
        public Boolean hasMorePages = null;

        public ArrayList<T> getItems() { return items; }
        public ListResponse<T> setItems(ArrayList<T> value) { this.items = value; return this; }
        public Integer getTotalCount() { return totalCount; }
        public ListResponse<T> setTotalCount(Integer value) { this.totalCount = value; return this; }
        public Integer getTotalPages() { return totalPages; }
        public ListResponse<T> setTotalPages(Integer value) { this.totalPages = value; return this; }
        public Boolean getHasMorePages() { return hasMorePages; }
        public ListResponse<T> setHasMorePages(Boolean value) { this.hasMorePages = value; return this; }
    }

    /**
    * Which messages were unread and are read now.
    */
    public static class MarkReadResponse
    {
        /**
        * How many messages were unread and are read now
        */
        @ApiMember(Description="How many messages were unread and are read now")
        public Integer numberMarked = null;
        /**
        * Their IDs
        */
        @ApiMember(Description="Their IDs")
        public ArrayList<String> messageIds = null;
        /**
        * How many are still unread because one call marks only so many; ask again
        */
        @ApiMember(Description="How many are still unread because one call marks only so many; ask again")
        public Integer remaining = null;

        public Integer getNumberMarked() { return numberMarked; }
        public MarkReadResponse setNumberMarked(Integer value) { this.numberMarked = value; return this; }
        public ArrayList<String> getMessageIds() { return messageIds; }
        public MarkReadResponse setMessageIds(ArrayList<String> value) { this.messageIds = value; return this; }
        public Integer getRemaining() { return remaining; }
        public MarkReadResponse setRemaining(Integer value) { this.remaining = value; return this; }
    }

    /**
    * One message.
    */
    public static class MessageInfo
    {
        public String id = null;
        public String accountId = null;
        public String customerId = null;
        public String endpointId = null;
        public String endpointDisplayName = null;
        public String date = null;
        public MessageDirections direction = null;
        public String otherAddress = null;
        public String sender = null;
        public String text = null;
        public Boolean isUnread = null;

        public String getId() { return id; }
        public MessageInfo setId(String value) { this.id = value; return this; }
        public String getAccountId() { return accountId; }
        public MessageInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public MessageInfo setCustomerId(String value) { this.customerId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public MessageInfo setEndpointId(String value) { this.endpointId = value; return this; }
        public String getEndpointDisplayName() { return endpointDisplayName; }
        public MessageInfo setEndpointDisplayName(String value) { this.endpointDisplayName = value; return this; }
        public String getDate() { return date; }
        public MessageInfo setDate(String value) { this.date = value; return this; }
        public MessageDirections getDirection() { return direction; }
        public MessageInfo setDirection(MessageDirections value) { this.direction = value; return this; }
        public String getOtherAddress() { return otherAddress; }
        public MessageInfo setOtherAddress(String value) { this.otherAddress = value; return this; }
        public String getSender() { return sender; }
        public MessageInfo setSender(String value) { this.sender = value; return this; }
        public String getText() { return text; }
        public MessageInfo setText(String value) { this.text = value; return this; }
        public Boolean getIsUnread() { return isUnread; }
        public MessageInfo setIsUnread(Boolean value) { this.isUnread = value; return this; }
    }

    /**
    * How a text would be sent.
    */
    public static class MessagePreview
    {
        /**
        * The alphabet: GSM-7 or UCS-2
        */
        @ApiMember(Description="The alphabet: GSM-7 or UCS-2")
        public String encoding = null;
        /**
        * How many text messages a carrier counts it as
        */
        @ApiMember(Description="How many text messages a carrier counts it as")
        public Integer segments = null;
        /**
        * Its length in septets (GSM-7) or UTF-16 code units (UCS-2)
        */
        @ApiMember(Description="Its length in septets (GSM-7) or UTF-16 code units (UCS-2)")
        public Integer units = null;
        /**
        * How many of them fit into a segment of this text
        */
        @ApiMember(Description="How many of them fit into a segment of this text")
        public Integer perSegment = null;
        /**
        * How many more fit into the last segment
        */
        @ApiMember(Description="How many more fit into the last segment")
        public Integer remaining = null;
        /**
        * The text as it would be sent: smart encoding of the connection may change it
        */
        @ApiMember(Description="The text as it would be sent: smart encoding of the connection may change it")
        public String text = null;
        /**
        * The characters that force it to be sent as UCS-2
        */
        @ApiMember(Description="The characters that force it to be sent as UCS-2")
        public ArrayList<String> unfitCharacters = null;
        /**
        * The address in its one spelling
        */
        @ApiMember(Description="The address in its one spelling")
        public String toAddress = null;
        /**
        * The connection that it would go over
        */
        @ApiMember(Description="The connection that it would go over")
        public String connectionId = null;
        /**
        * What all its segments cost by the route that it would take; missing without a route
        */
        @ApiMember(Description="What all its segments cost by the route that it would take; missing without a route")
        public Double cost = null;
        /**
        * Whether the recipient wants no messages from here
        */
        @ApiMember(Description="Whether the recipient wants no messages from here")
        public Boolean optedOut = null;
        /**
        * When quiet hours end that hold where the recipient is
        */
        @ApiMember(Description="When quiet hours end that hold where the recipient is")
        public String quietUntil = null;
        /**
        * What its sender may want to know, as sentences
        */
        @ApiMember(Description="What its sender may want to know, as sentences")
        public ArrayList<String> warnings = null;

        public String getEncoding() { return encoding; }
        public MessagePreview setEncoding(String value) { this.encoding = value; return this; }
        public Integer getSegments() { return segments; }
        public MessagePreview setSegments(Integer value) { this.segments = value; return this; }
        public Integer getUnits() { return units; }
        public MessagePreview setUnits(Integer value) { this.units = value; return this; }
        public Integer getPerSegment() { return perSegment; }
        public MessagePreview setPerSegment(Integer value) { this.perSegment = value; return this; }
        public Integer getRemaining() { return remaining; }
        public MessagePreview setRemaining(Integer value) { this.remaining = value; return this; }
        public String getText() { return text; }
        public MessagePreview setText(String value) { this.text = value; return this; }
        public ArrayList<String> getUnfitCharacters() { return unfitCharacters; }
        public MessagePreview setUnfitCharacters(ArrayList<String> value) { this.unfitCharacters = value; return this; }
        public String getToAddress() { return toAddress; }
        public MessagePreview setToAddress(String value) { this.toAddress = value; return this; }
        public String getConnectionId() { return connectionId; }
        public MessagePreview setConnectionId(String value) { this.connectionId = value; return this; }
        public Double getCost() { return cost; }
        public MessagePreview setCost(Double value) { this.cost = value; return this; }
        public Boolean getOptedOut() { return optedOut; }
        public MessagePreview setOptedOut(Boolean value) { this.optedOut = value; return this; }
        public String getQuietUntil() { return quietUntil; }
        public MessagePreview setQuietUntil(String value) { this.quietUntil = value; return this; }
        public ArrayList<String> getWarnings() { return warnings; }
        public MessagePreview setWarnings(ArrayList<String> value) { this.warnings = value; return this; }
    }

    /**
    * A message and what became of it.
    */
    public static class MessageStory
    {
        public MessageInfo message = null;
        public MessageStatuses status = null;
        public String conversationId = null;
        public String sessionId = null;
        /**
        * The connection to a carrier that it goes over
        */
        @ApiMember(Description="The connection to a carrier that it goes over")
        public String connectionId = null;
        /**
        * How many text messages the carrier counts it as
        */
        @ApiMember(Description="How many text messages the carrier counts it as")
        public Integer segments = null;
        /**
        * The alphabet it is sent in: GSM-7 or UCS-2
        */
        @ApiMember(Description="The alphabet it is sent in: GSM-7 or UCS-2")
        public String encoding = null;
        /**
        * The text as it is sent, where smart encoding changed it
        */
        @ApiMember(Description="The text as it is sent, where smart encoding changed it")
        public String sentText = null;
        /**
        * The carrier's own ID of the message
        */
        @ApiMember(Description="The carrier's own ID of the message")
        public String carrierId = null;
        /**
        * The kind of failure, of a message that failed or was not delivered
        */
        @ApiMember(Description="The kind of failure, of a message that failed or was not delivered")
        public String failure = null;
        /**
        * What went wrong last, in words
        */
        @ApiMember(Description="What went wrong last, in words")
        public String error = null;
        /**
        * Its place among the messages of its account that wait for the connection; the next one is 1
        */
        @ApiMember(Description="Its place among the messages of its account that wait for the connection; the next one is 1")
        public Integer queuePosition = null;
        /**
        * When it will be sent, as far as can be foreseen
        */
        @ApiMember(Description="When it will be sent, as far as can be foreseen")
        public String expectedSendDate = null;
        /**
        * Why it has not been sent yet, or why its outcome is not known
        */
        @ApiMember(Description="Why it has not been sent yet, or why its outcome is not known")
        public String delayReason = null;
        /**
        * When its present status ends at the latest
        */
        @ApiMember(Description="When its present status ends at the latest")
        public String deadline = null;
        public ArrayList<MessageAttempt> attempts = null;
        public ArrayList<MessageReceipt> receipts = null;
        public ArrayList<MessageEvent> events = null;
        /**
        * The files that go with it, or came with it
        */
        @ApiMember(Description="The files that go with it, or came with it")
        public ArrayList<FileInfo> files = null;

        public MessageInfo getMessage() { return message; }
        public MessageStory setMessage(MessageInfo value) { this.message = value; return this; }
        public MessageStatuses getStatus() { return status; }
        public MessageStory setStatus(MessageStatuses value) { this.status = value; return this; }
        public String getConversationId() { return conversationId; }
        public MessageStory setConversationId(String value) { this.conversationId = value; return this; }
        public String getSessionId() { return sessionId; }
        public MessageStory setSessionId(String value) { this.sessionId = value; return this; }
        public String getConnectionId() { return connectionId; }
        public MessageStory setConnectionId(String value) { this.connectionId = value; return this; }
        public Integer getSegments() { return segments; }
        public MessageStory setSegments(Integer value) { this.segments = value; return this; }
        public String getEncoding() { return encoding; }
        public MessageStory setEncoding(String value) { this.encoding = value; return this; }
        public String getSentText() { return sentText; }
        public MessageStory setSentText(String value) { this.sentText = value; return this; }
        public String getCarrierId() { return carrierId; }
        public MessageStory setCarrierId(String value) { this.carrierId = value; return this; }
        public String getFailure() { return failure; }
        public MessageStory setFailure(String value) { this.failure = value; return this; }
        public String getError() { return error; }
        public MessageStory setError(String value) { this.error = value; return this; }
        public Integer getQueuePosition() { return queuePosition; }
        public MessageStory setQueuePosition(Integer value) { this.queuePosition = value; return this; }
        public String getExpectedSendDate() { return expectedSendDate; }
        public MessageStory setExpectedSendDate(String value) { this.expectedSendDate = value; return this; }
        public String getDelayReason() { return delayReason; }
        public MessageStory setDelayReason(String value) { this.delayReason = value; return this; }
        public String getDeadline() { return deadline; }
        public MessageStory setDeadline(String value) { this.deadline = value; return this; }
        public ArrayList<MessageAttempt> getAttempts() { return attempts; }
        public MessageStory setAttempts(ArrayList<MessageAttempt> value) { this.attempts = value; return this; }
        public ArrayList<MessageReceipt> getReceipts() { return receipts; }
        public MessageStory setReceipts(ArrayList<MessageReceipt> value) { this.receipts = value; return this; }
        public ArrayList<MessageEvent> getEvents() { return events; }
        public MessageStory setEvents(ArrayList<MessageEvent> value) { this.events = value; return this; }
        public ArrayList<FileInfo> getFiles() { return files; }
        public MessageStory setFiles(ArrayList<FileInfo> value) { this.files = value; return this; }
    }

    /**
    * The new key; this is the only time that it is shown.
    */
    public static class NewApiKeyResponse
    {
        public String id = null;
        /**
        * The key itself, for the header `Authorization: Bearer {key}`
        */
        @ApiMember(Description="The key itself, for the header `Authorization: Bearer {key}`")
        public String key = null;
        public String accountId = null;
        public String userId = null;
        public String name = null;
        public String hint = null;
        public ArrayList<String> roles = null;
        public String dateCreated = null;
        public String expires = null;

        public String getId() { return id; }
        public NewApiKeyResponse setId(String value) { this.id = value; return this; }
        public String getKey() { return key; }
        public NewApiKeyResponse setKey(String value) { this.key = value; return this; }
        public String getAccountId() { return accountId; }
        public NewApiKeyResponse setAccountId(String value) { this.accountId = value; return this; }
        public String getUserId() { return userId; }
        public NewApiKeyResponse setUserId(String value) { this.userId = value; return this; }
        public String getName() { return name; }
        public NewApiKeyResponse setName(String value) { this.name = value; return this; }
        public String getHint() { return hint; }
        public NewApiKeyResponse setHint(String value) { this.hint = value; return this; }
        public ArrayList<String> getRoles() { return roles; }
        public NewApiKeyResponse setRoles(ArrayList<String> value) { this.roles = value; return this; }
        public String getDateCreated() { return dateCreated; }
        public NewApiKeyResponse setDateCreated(String value) { this.dateCreated = value; return this; }
        public String getExpires() { return expires; }
        public NewApiKeyResponse setExpires(String value) { this.expires = value; return this; }
    }

    /**
    * The new login; this is the only time that a password that was made for it is shown.
    */
    public static class NewDoorLoginResponse extends DoorLoginInfo
    {
        /**
        * The password, where none was given
        */
        @ApiMember(Description="The password, where none was given")
        public String password = null;

        public String getPassword() { return password; }
        public NewDoorLoginResponse setPassword(String value) { this.password = value; return this; }
    }

    /**
    * The new ESME; this is the only time that a password that was made for it is shown.
    */
    public static class NewEsmeResponse extends EsmeInfo
    {
        /**
        * The password, where none was given
        */
        @ApiMember(Description="The password, where none was given")
        public String password = null;

        public String getPassword() { return password; }
        public NewEsmeResponse setPassword(String value) { this.password = value; return this; }
    }

    /**
    * The new webhook; this is the only time that its secret is shown.
    */
    public static class NewWebhookResponse
    {
        public String id = null;
        public String accountId = null;
        public String url = null;
        public ArrayList<String> kinds = null;
        public String description = null;
        /**
        * The secret that it signs with
        */
        @ApiMember(Description="The secret that it signs with")
        public String secret = null;
        public String dateCreated = null;

        public String getId() { return id; }
        public NewWebhookResponse setId(String value) { this.id = value; return this; }
        public String getAccountId() { return accountId; }
        public NewWebhookResponse setAccountId(String value) { this.accountId = value; return this; }
        public String getUrl() { return url; }
        public NewWebhookResponse setUrl(String value) { this.url = value; return this; }
        public ArrayList<String> getKinds() { return kinds; }
        public NewWebhookResponse setKinds(ArrayList<String> value) { this.kinds = value; return this; }
        public String getDescription() { return description; }
        public NewWebhookResponse setDescription(String value) { this.description = value; return this; }
        public String getSecret() { return secret; }
        public NewWebhookResponse setSecret(String value) { this.secret = value; return this; }
        public String getDateCreated() { return dateCreated; }
        public NewWebhookResponse setDateCreated(String value) { this.dateCreated = value; return this; }
    }

    /**
    * An endpoint that stands for several numbers, one of which writes to each recipient.
    */
    public static class PoolInfo
    {
        /**
        * What sending takes as EndpointId
        */
        @ApiMember(Description="What sending takes as EndpointId")
        public String id = null;
        public String accountId = null;
        public String customerId = null;
        public String name = null;
        /**
        * Whether nothing can be sent from it
        */
        @ApiMember(Description="Whether nothing can be sent from it")
        public Boolean disabled = null;
        public ArrayList<PoolMember> members = null;
        public String dateCreated = null;

        public String getId() { return id; }
        public PoolInfo setId(String value) { this.id = value; return this; }
        public String getAccountId() { return accountId; }
        public PoolInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public PoolInfo setCustomerId(String value) { this.customerId = value; return this; }
        public String getName() { return name; }
        public PoolInfo setName(String value) { this.name = value; return this; }
        public Boolean getDisabled() { return disabled; }
        public PoolInfo setDisabled(Boolean value) { this.disabled = value; return this; }
        public ArrayList<PoolMember> getMembers() { return members; }
        public PoolInfo setMembers(ArrayList<PoolMember> value) { this.members = value; return this; }
        public String getDateCreated() { return dateCreated; }
        public PoolInfo setDateCreated(String value) { this.dateCreated = value; return this; }
    }

    /**
    * From where it is told again.
    */
    public static class ReplayWebhookResponse
    {
        /**
        * The number of the first event that is told again
        */
        @ApiMember(Description="The number of the first event that is told again")
        public Integer fromNumber = null;
        public String deliveryId = null;

        public Integer getFromNumber() { return fromNumber; }
        public ReplayWebhookResponse setFromNumber(Integer value) { this.fromNumber = value; return this; }
        public String getDeliveryId() { return deliveryId; }
        public ReplayWebhookResponse setDeliveryId(String value) { this.deliveryId = value; return this; }
    }

    /**
    * Whose password it is; this is the only time that one that was made is shown.
    */
    public static class RotateDoorPasswordResponse
    {
        public String id = null;
        public DoorKinds door = null;
        public String username = null;
        /**
        * The password, where none was given
        */
        @ApiMember(Description="The password, where none was given")
        public String password = null;

        public String getId() { return id; }
        public RotateDoorPasswordResponse setId(String value) { this.id = value; return this; }
        public DoorKinds getDoor() { return door; }
        public RotateDoorPasswordResponse setDoor(DoorKinds value) { this.door = value; return this; }
        public String getUsername() { return username; }
        public RotateDoorPasswordResponse setUsername(String value) { this.username = value; return this; }
        public String getPassword() { return password; }
        public RotateDoorPasswordResponse setPassword(String value) { this.password = value; return this; }
    }

    /**
    * Whose password it is; this is the only time that one that was made is shown.
    */
    public static class RotateEsmePasswordResponse
    {
        public String id = null;
        public String systemId = null;
        /**
        * The password, where none was given
        */
        @ApiMember(Description="The password, where none was given")
        public String password = null;

        public String getId() { return id; }
        public RotateEsmePasswordResponse setId(String value) { this.id = value; return this; }
        public String getSystemId() { return systemId; }
        public RotateEsmePasswordResponse setSystemId(String value) { this.systemId = value; return this; }
        public String getPassword() { return password; }
        public RotateEsmePasswordResponse setPassword(String value) { this.password = value; return this; }
    }

    /**
    * The new secret; this is the only time that it is shown.
    */
    public static class RotateWebhookSecretResponse
    {
        public String id = null;
        public String secret = null;
        /**
        * Until when the secret before it signs too
        */
        @ApiMember(Description="Until when the secret before it signs too")
        public String previousUntil = null;

        public String getId() { return id; }
        public RotateWebhookSecretResponse setId(String value) { this.id = value; return this; }
        public String getSecret() { return secret; }
        public RotateWebhookSecretResponse setSecret(String value) { this.secret = value; return this; }
        public String getPreviousUntil() { return previousUntil; }
        public RotateWebhookSecretResponse setPreviousUntil(String value) { this.previousUntil = value; return this; }
    }

    /**
    * Messages that may go over a connection.
    */
    public static class RouteInfo
    {
        public String id = null;
        /**
        * Whose messages; missing for those of every account
        */
        @ApiMember(Description="Whose messages; missing for those of every account")
        public String accountId = null;
        /**
        * The endpoint that sends them; missing for any
        */
        @ApiMember(Description="The endpoint that sends them; missing for any")
        public String endpointId = null;
        /**
        * What their recipients' numbers begin with; missing for any number
        */
        @ApiMember(Description="What their recipients' numbers begin with; missing for any number")
        public String prefix = null;
        public String connectionId = null;
        /**
        * What people call the connection
        */
        @ApiMember(Description="What people call the connection")
        public String connectionName = null;
        /**
        * Lower goes first
        */
        @ApiMember(Description="Lower goes first")
        public Integer priority = null;
        /**
        * What a segment costs; among equals the cheapest goes first
        */
        @ApiMember(Description="What a segment costs; among equals the cheapest goes first")
        public Double cost = null;
        /**
        * Whether it does not count at all
        */
        @ApiMember(Description="Whether it does not count at all")
        public Boolean disabled = null;
        public String dateCreated = null;

        public String getId() { return id; }
        public RouteInfo setId(String value) { this.id = value; return this; }
        public String getAccountId() { return accountId; }
        public RouteInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public RouteInfo setEndpointId(String value) { this.endpointId = value; return this; }
        public String getPrefix() { return prefix; }
        public RouteInfo setPrefix(String value) { this.prefix = value; return this; }
        public String getConnectionId() { return connectionId; }
        public RouteInfo setConnectionId(String value) { this.connectionId = value; return this; }
        public String getConnectionName() { return connectionName; }
        public RouteInfo setConnectionName(String value) { this.connectionName = value; return this; }
        public Integer getPriority() { return priority; }
        public RouteInfo setPriority(Integer value) { this.priority = value; return this; }
        public Double getCost() { return cost; }
        public RouteInfo setCost(Double value) { this.cost = value; return this; }
        public Boolean getDisabled() { return disabled; }
        public RouteInfo setDisabled(Boolean value) { this.disabled = value; return this; }
        public String getDateCreated() { return dateCreated; }
        public RouteInfo setDateCreated(String value) { this.dateCreated = value; return this; }
    }

    /**
    * A message that will be sent later.
    */
    public static class ScheduledMessage
    {
        public MessageInfo message = null;
        public MessageStatuses status = null;
        /**
        * When it will be sent, in UTC
        */
        @ApiMember(Description="When it will be sent, in UTC")
        public String sendAt = null;

        public MessageInfo getMessage() { return message; }
        public ScheduledMessage setMessage(MessageInfo value) { this.message = value; return this; }
        public MessageStatuses getStatus() { return status; }
        public ScheduledMessage setStatus(MessageStatuses value) { this.status = value; return this; }
        public String getSendAt() { return sendAt; }
        public ScheduledMessage setSendAt(String value) { this.sendAt = value; return this; }
    }

    /**
    * One communication from its beginning to its end: here, a chat.
    */
    public static class SessionInfo extends EntityInfo
    {
        public SessionDialState dialState = null;
        public SessionCallState callState = null;
        public SessionQueueStates queueState = null;
        public String accountId = null;
        public String accountName = null;
        public String customerId = null;
        public ArrayList<CustomerBreadcrumb> customerBreadcrumb = null;
        public String customerName = null;
        public String endpointId = null;
        public String endpointName = null;
        public String dateCompleted = null;
        public String destination = null;
        public String toAddress = null;
        public String fromAddress = null;
        public String fromName = null;
        public String answeredByName = null;
        public String queueMemberId = null;
        public FlowChannels channel = null;
        public Boolean ended = null;
        public String outcome = null;
        public String callSid = null;
        public String consoleData = null;
        public String holdQueueName = null;
        public String heldByUserId = null;
        public SessionHoldReasons holdReason = null;
        public String conferenceSid = null;
        /**
        * Filled only by lists of sessions
        */
        @ApiMember(Description="Filled only by lists of sessions")
        public ArrayList<SessionLogInfo> log = null;

        public SessionDialState getDialState() { return dialState; }
        public SessionInfo setDialState(SessionDialState value) { this.dialState = value; return this; }
        public SessionCallState getCallState() { return callState; }
        public SessionInfo setCallState(SessionCallState value) { this.callState = value; return this; }
        public SessionQueueStates getQueueState() { return queueState; }
        public SessionInfo setQueueState(SessionQueueStates value) { this.queueState = value; return this; }
        public String getAccountId() { return accountId; }
        public SessionInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getAccountName() { return accountName; }
        public SessionInfo setAccountName(String value) { this.accountName = value; return this; }
        public String getCustomerId() { return customerId; }
        public SessionInfo setCustomerId(String value) { this.customerId = value; return this; }
        public ArrayList<CustomerBreadcrumb> getCustomerBreadcrumb() { return customerBreadcrumb; }
        public SessionInfo setCustomerBreadcrumb(ArrayList<CustomerBreadcrumb> value) { this.customerBreadcrumb = value; return this; }
        public String getCustomerName() { return customerName; }
        public SessionInfo setCustomerName(String value) { this.customerName = value; return this; }
        public String getEndpointId() { return endpointId; }
        public SessionInfo setEndpointId(String value) { this.endpointId = value; return this; }
        public String getEndpointName() { return endpointName; }
        public SessionInfo setEndpointName(String value) { this.endpointName = value; return this; }
        public String getDateCompleted() { return dateCompleted; }
        public SessionInfo setDateCompleted(String value) { this.dateCompleted = value; return this; }
        public String getDestination() { return destination; }
        public SessionInfo setDestination(String value) { this.destination = value; return this; }
        public String getToAddress() { return toAddress; }
        public SessionInfo setToAddress(String value) { this.toAddress = value; return this; }
        public String getFromAddress() { return fromAddress; }
        public SessionInfo setFromAddress(String value) { this.fromAddress = value; return this; }
        public String getFromName() { return fromName; }
        public SessionInfo setFromName(String value) { this.fromName = value; return this; }
        public String getAnsweredByName() { return answeredByName; }
        public SessionInfo setAnsweredByName(String value) { this.answeredByName = value; return this; }
        public String getQueueMemberId() { return queueMemberId; }
        public SessionInfo setQueueMemberId(String value) { this.queueMemberId = value; return this; }
        public FlowChannels getChannel() { return channel; }
        public SessionInfo setChannel(FlowChannels value) { this.channel = value; return this; }
        public Boolean getEnded() { return ended; }
        public SessionInfo setEnded(Boolean value) { this.ended = value; return this; }
        public String getOutcome() { return outcome; }
        public SessionInfo setOutcome(String value) { this.outcome = value; return this; }
        public String getCallSid() { return callSid; }
        public SessionInfo setCallSid(String value) { this.callSid = value; return this; }
        public String getConsoleData() { return consoleData; }
        public SessionInfo setConsoleData(String value) { this.consoleData = value; return this; }
        public String getHoldQueueName() { return holdQueueName; }
        public SessionInfo setHoldQueueName(String value) { this.holdQueueName = value; return this; }
        public String getHeldByUserId() { return heldByUserId; }
        public SessionInfo setHeldByUserId(String value) { this.heldByUserId = value; return this; }
        public SessionHoldReasons getHoldReason() { return holdReason; }
        public SessionInfo setHoldReason(SessionHoldReasons value) { this.holdReason = value; return this; }
        public String getConferenceSid() { return conferenceSid; }
        public SessionInfo setConferenceSid(String value) { this.conferenceSid = value; return this; }
        public ArrayList<SessionLogInfo> getLog() { return log; }
        public SessionInfo setLog(ArrayList<SessionLogInfo> value) { this.log = value; return this; }
    }

    /**
    * A person who can sign in.
    */
    public static class UserInfo
    {
        public String id = null;
        public Boolean isAuthenticated = null;
        public String firstName = null;
        public String lastName = null;
        public String name = null;
        public String avatarUrl = null;
        public String emailAddress = null;
        /**
        * The roles of this sign-in; an API key may have fewer than its user
        */
        @ApiMember(Description="The roles of this sign-in; an API key may have fewer than its user")
        public ArrayList<String> roles = null;
        /**
        * The accounts that this sign-in may use
        */
        @ApiMember(Description="The accounts that this sign-in may use")
        public ArrayList<String> accountIds = null;
        /**
        * The names of the accounts, in the order of AccountIds
        */
        @ApiMember(Description="The names of the accounts, in the order of AccountIds")
        public ArrayList<String> accountNames = null;
        public UserManagerAccess managerAccess = null;
        public ArrayList<DashboardPermissions> dashboardPermissions = null;

        public String getId() { return id; }
        public UserInfo setId(String value) { this.id = value; return this; }
        public Boolean getIsAuthenticated() { return isAuthenticated; }
        public UserInfo setIsAuthenticated(Boolean value) { this.isAuthenticated = value; return this; }
        public String getFirstName() { return firstName; }
        public UserInfo setFirstName(String value) { this.firstName = value; return this; }
        public String getLastName() { return lastName; }
        public UserInfo setLastName(String value) { this.lastName = value; return this; }
        public String getName() { return name; }
        public UserInfo setName(String value) { this.name = value; return this; }
        public String getAvatarUrl() { return avatarUrl; }
        public UserInfo setAvatarUrl(String value) { this.avatarUrl = value; return this; }
        public String getEmailAddress() { return emailAddress; }
        public UserInfo setEmailAddress(String value) { this.emailAddress = value; return this; }
        public ArrayList<String> getRoles() { return roles; }
        public UserInfo setRoles(ArrayList<String> value) { this.roles = value; return this; }
        public ArrayList<String> getAccountIds() { return accountIds; }
        public UserInfo setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public ArrayList<String> getAccountNames() { return accountNames; }
        public UserInfo setAccountNames(ArrayList<String> value) { this.accountNames = value; return this; }
        public UserManagerAccess getManagerAccess() { return managerAccess; }
        public UserInfo setManagerAccess(UserManagerAccess value) { this.managerAccess = value; return this; }
        public ArrayList<DashboardPermissions> getDashboardPermissions() { return dashboardPermissions; }
        public UserInfo setDashboardPermissions(ArrayList<DashboardPermissions> value) { this.dashboardPermissions = value; return this; }
    }

    /**
    * A webhook: whom it tells what, and how it does.
    */
    public static class WebhookInfo
    {
        public String id = null;
        public String accountId = null;
        public String url = null;
        /**
        * The kinds of events that it is told; empty is all of them
        */
        @ApiMember(Description="The kinds of events that it is told; empty is all of them")
        public ArrayList<String> kinds = null;
        public String description = null;
        /**
        * The last characters of the secret, to tell it from others
        */
        @ApiMember(Description="The last characters of the secret, to tell it from others")
        public String secretHint = null;
        public Boolean disabled = null;
        /**
        * Why it is disabled, in words
        */
        @ApiMember(Description="Why it is disabled, in words")
        public String disabledReason = null;
        /**
        * Since when nothing was taken; missing while all is well
        */
        @ApiMember(Description="Since when nothing was taken; missing while all is well")
        public String failingSince = null;
        /**
        * Until when it is left alone after failures
        */
        @ApiMember(Description="Until when it is left alone after failures")
        public String pausedUntil = null;
        /**
        * The event from which it is still to be told, while it is not in step with the log
        */
        @ApiMember(Description="The event from which it is still to be told, while it is not in step with the log")
        public Integer behindFrom = null;
        public String dateCreated = null;

        public String getId() { return id; }
        public WebhookInfo setId(String value) { this.id = value; return this; }
        public String getAccountId() { return accountId; }
        public WebhookInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getUrl() { return url; }
        public WebhookInfo setUrl(String value) { this.url = value; return this; }
        public ArrayList<String> getKinds() { return kinds; }
        public WebhookInfo setKinds(ArrayList<String> value) { this.kinds = value; return this; }
        public String getDescription() { return description; }
        public WebhookInfo setDescription(String value) { this.description = value; return this; }
        public String getSecretHint() { return secretHint; }
        public WebhookInfo setSecretHint(String value) { this.secretHint = value; return this; }
        public Boolean getDisabled() { return disabled; }
        public WebhookInfo setDisabled(Boolean value) { this.disabled = value; return this; }
        public String getDisabledReason() { return disabledReason; }
        public WebhookInfo setDisabledReason(String value) { this.disabledReason = value; return this; }
        public String getFailingSince() { return failingSince; }
        public WebhookInfo setFailingSince(String value) { this.failingSince = value; return this; }
        public String getPausedUntil() { return pausedUntil; }
        public WebhookInfo setPausedUntil(String value) { this.pausedUntil = value; return this; }
        public Integer getBehindFrom() { return behindFrom; }
        public WebhookInfo setBehindFrom(Integer value) { this.behindFrom = value; return this; }
        public String getDateCreated() { return dateCreated; }
        public WebhookInfo setDateCreated(String value) { this.dateCreated = value; return this; }
    }

    /**
    * An API key: what it may do and when it was used, never the key itself.
    */
    public static class ApiKeyInfo
    {
        public String id = null;
        /**
        * The one account that the key works for
        */
        @ApiMember(Description="The one account that the key works for")
        public String accountId = null;
        /**
        * The user that the key acts as
        */
        @ApiMember(Description="The user that the key acts as")
        public String userId = null;
        public String name = null;
        /**
        * The last characters of the key, to tell it from others
        */
        @ApiMember(Description="The last characters of the key, to tell it from others")
        public String hint = null;
        /**
        * What the key may do, as long as its user still has these roles
        */
        @ApiMember(Description="What the key may do, as long as its user still has these roles")
        public ArrayList<String> roles = null;
        public String dateCreated = null;
        /**
        * When the key stops to work; missing for a key that works until revoked
        */
        @ApiMember(Description="When the key stops to work; missing for a key that works until revoked")
        public String expires = null;
        /**
        * When the key was used last, exact to a minute
        */
        @ApiMember(Description="When the key was used last, exact to a minute")
        public String lastUsed = null;
        /**
        * When the key was revoked
        */
        @ApiMember(Description="When the key was revoked")
        public String revoked = null;

        public String getId() { return id; }
        public ApiKeyInfo setId(String value) { this.id = value; return this; }
        public String getAccountId() { return accountId; }
        public ApiKeyInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getUserId() { return userId; }
        public ApiKeyInfo setUserId(String value) { this.userId = value; return this; }
        public String getName() { return name; }
        public ApiKeyInfo setName(String value) { this.name = value; return this; }
        public String getHint() { return hint; }
        public ApiKeyInfo setHint(String value) { this.hint = value; return this; }
        public ArrayList<String> getRoles() { return roles; }
        public ApiKeyInfo setRoles(ArrayList<String> value) { this.roles = value; return this; }
        public String getDateCreated() { return dateCreated; }
        public ApiKeyInfo setDateCreated(String value) { this.dateCreated = value; return this; }
        public String getExpires() { return expires; }
        public ApiKeyInfo setExpires(String value) { this.expires = value; return this; }
        public String getLastUsed() { return lastUsed; }
        public ApiKeyInfo setLastUsed(String value) { this.lastUsed = value; return this; }
        public String getRevoked() { return revoked; }
        public ApiKeyInfo setRevoked(String value) { this.revoked = value; return this; }
    }

    /**
    * What one attempt to hand a message to the carrier came to.
    */
    public static enum AttemptOutcomes
    {
        accepted,
        deferred,
        refused,
        unknown;
    }

    /**
    * How many messages of a bulk have each status.
    */
    public static class BulkCounts
    {
        /**
        * Recipients for whom there is no message yet, and none will be if it is canceled
        */
        @ApiMember(Description="Recipients for whom there is no message yet, and none will be if it is canceled")
        public Integer pending = null;
        /**
        * Recipients who get no message; the results say why
        */
        @ApiMember(Description="Recipients who get no message; the results say why")
        public Integer refused = null;
        public Integer scheduled = null;
        /**
        * Waiting or being sent
        */
        @ApiMember(Description="Waiting or being sent")
        public Integer queued = null;
        public Integer sent = null;
        public Integer delivered = null;
        public Integer undelivered = null;
        public Integer failed = null;
        public Integer unconfirmed = null;
        public Integer canceled = null;

        public Integer getPending() { return pending; }
        public BulkCounts setPending(Integer value) { this.pending = value; return this; }
        public Integer getRefused() { return refused; }
        public BulkCounts setRefused(Integer value) { this.refused = value; return this; }
        public Integer getScheduled() { return scheduled; }
        public BulkCounts setScheduled(Integer value) { this.scheduled = value; return this; }
        public Integer getQueued() { return queued; }
        public BulkCounts setQueued(Integer value) { this.queued = value; return this; }
        public Integer getSent() { return sent; }
        public BulkCounts setSent(Integer value) { this.sent = value; return this; }
        public Integer getDelivered() { return delivered; }
        public BulkCounts setDelivered(Integer value) { this.delivered = value; return this; }
        public Integer getUndelivered() { return undelivered; }
        public BulkCounts setUndelivered(Integer value) { this.undelivered = value; return this; }
        public Integer getFailed() { return failed; }
        public BulkCounts setFailed(Integer value) { this.failed = value; return this; }
        public Integer getUnconfirmed() { return unconfirmed; }
        public BulkCounts setUnconfirmed(Integer value) { this.unconfirmed = value; return this; }
        public Integer getCanceled() { return canceled; }
        public BulkCounts setCanceled(Integer value) { this.canceled = value; return this; }
    }

    /**
    * One recipient of a bulk, with the values of the variables in its text.
    */
    public static class BulkRecipient
    {
        /**
        * The address, e.g. +15556667777
        */
        @ApiMember(Description="The address, e.g. +15556667777", IsRequired=true)
        public String toAddress = null;
        /**
        * The values of the variables of the text, by their names
        */
        @ApiMember(Description="The values of the variables of the text, by their names")
        public HashMap<String, String> variables = null;

        public String getToAddress() { return toAddress; }
        public BulkRecipient setToAddress(String value) { this.toAddress = value; return this; }
        public HashMap<String, String> getVariables() { return variables; }
        public BulkRecipient setVariables(HashMap<String, String> value) { this.variables = value; return this; }
    }

    /**
    * What became of one recipient of a bulk.
    */
    public static class BulkResult
    {
        /**
        * Which recipient of the request it was; the first one is 0
        */
        @ApiMember(Description="Which recipient of the request it was; the first one is 0")
        public Integer number = null;
        public String toAddress = null;
        /**
        * The status of the message, or refused
        */
        @ApiMember(Description="The status of the message, or refused")
        public String status = null;
        public String messageId = null;
        /**
        * What went wrong last, in words
        */
        @ApiMember(Description="What went wrong last, in words")
        public String error = null;

        public Integer getNumber() { return number; }
        public BulkResult setNumber(Integer value) { this.number = value; return this; }
        public String getToAddress() { return toAddress; }
        public BulkResult setToAddress(String value) { this.toAddress = value; return this; }
        public String getStatus() { return status; }
        public BulkResult setStatus(String value) { this.status = value; return this; }
        public String getMessageId() { return messageId; }
        public BulkResult setMessageId(String value) { this.messageId = value; return this; }
        public String getError() { return error; }
        public BulkResult setError(String value) { this.error = value; return this; }
    }

    /**
    * How far a bulk is: whether its messages are made, or taken back.
    */
    public static enum BulkStatuses
    {
        making,
        made,
        canceling,
        canceled;
    }

    /**
    * All messages between an endpoint and another address, with the newest of them.
    */
    public static class ConversationInfo
    {
        public String id = null;
        public String endpointId = null;
        public String otherAddress = null;
        public MessageInfo mostRecentMessage = null;

        public String getId() { return id; }
        public ConversationInfo setId(String value) { this.id = value; return this; }
        public String getEndpointId() { return endpointId; }
        public ConversationInfo setEndpointId(String value) { this.endpointId = value; return this; }
        public String getOtherAddress() { return otherAddress; }
        public ConversationInfo setOtherAddress(String value) { this.otherAddress = value; return this; }
        public MessageInfo getMostRecentMessage() { return mostRecentMessage; }
        public ConversationInfo setMostRecentMessage(MessageInfo value) { this.mostRecentMessage = value; return this; }
    }

    /**
    * Somebody read messages of a conversation.
    */
    public static class ConversationRead
    {
        public String conversationId = null;
        public String accountId = null;
        public String endpointId = null;
        public String date = null;
        /**
        * The name of who read them
        */
        @ApiMember(Description="The name of who read them")
        public String readBy = null;
        public ArrayList<String> messageIds = null;

        public String getConversationId() { return conversationId; }
        public ConversationRead setConversationId(String value) { this.conversationId = value; return this; }
        public String getAccountId() { return accountId; }
        public ConversationRead setAccountId(String value) { this.accountId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public ConversationRead setEndpointId(String value) { this.endpointId = value; return this; }
        public String getDate() { return date; }
        public ConversationRead setDate(String value) { this.date = value; return this; }
        public String getReadBy() { return readBy; }
        public ConversationRead setReadBy(String value) { this.readBy = value; return this; }
        public ArrayList<String> getMessageIds() { return messageIds; }
        public ConversationRead setMessageIds(ArrayList<String> value) { this.messageIds = value; return this; }
    }

    /**
    * One step on the path from the topmost customer.
    */
    public static class CustomerBreadcrumb
    {
        public String id = null;
        public String name = null;

        public String getId() { return id; }
        public CustomerBreadcrumb setId(String value) { this.id = value; return this; }
        public String getName() { return name; }
        public CustomerBreadcrumb setName(String value) { this.name = value; return this; }
    }

    /**
    * The parts of the dashboard that a user sees.
    */
    public static enum DashboardPermissions
    {
        ViewFiles,
        ViewNotifications,
        ViewSessions,
        ViewEndpoints,
        ViewReports,
        ViewCustomers,
        ViewFlows,
        ViewCallCenter;
    }

    /**
    * The platforms whose programs come in: by Twilio's API, by Kannel's sendsms, by Jasmin's HTTP API.
    */
    public static enum DoorKinds
    {
        twilio,
        kannel,
        jasmin;
    }

    /**
    * What every stored thing tells of itself.
    */
    public static class EntityInfo
    {
        public String id = null;
        public String dateCreated = null;
        public String dateLastModified = null;
        public String createdBy = null;
        public String lastModifiedBy = null;

        public String getId() { return id; }
        public EntityInfo setId(String value) { this.id = value; return this; }
        public String getDateCreated() { return dateCreated; }
        public EntityInfo setDateCreated(String value) { this.dateCreated = value; return this; }
        public String getDateLastModified() { return dateLastModified; }
        public EntityInfo setDateLastModified(String value) { this.dateLastModified = value; return this; }
        public String getCreatedBy() { return createdBy; }
        public EntityInfo setCreatedBy(String value) { this.createdBy = value; return this; }
        public String getLastModifiedBy() { return lastModifiedBy; }
        public EntityInfo setLastModifiedBy(String value) { this.lastModifiedBy = value; return this; }
    }

    /**
    * What an ESME may do.
    */
    public static class EsmeRights
    {
        /**
        * Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one
        */
        @ApiMember(Description="Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")
        public ArrayList<String> networks = null;
        /**
        * The endpoints that it may send from and is handed texts of; * is all of them, as of a new one
        */
        @ApiMember(Description="The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")
        public ArrayList<String> endpointIds = null;
        /**
        * The endpoint that sends where a unit names no source; an empty text is none
        */
        @ApiMember(Description="The endpoint that sends where a unit names no source; an empty text is none")
        public String defaultEndpointId = null;
        /**
        * Whether it must come over TLS; a new one need not
        */
        @ApiMember(Description="Whether it must come over TLS; a new one need not")
        public Boolean tls = null;
        /**
        * How many binds it has at once on each server, from 1 to 1000; a new one 4
        */
        @ApiMember(Description="How many binds it has at once on each server, from 1 to 1000; a new one 4")
        public Integer binds = null;
        /**
        * How many segments a second it may submit; 0 is no limit, as of a new one
        */
        @ApiMember(Description="How many segments a second it may submit; 0 is no limit, as of a new one")
        public Integer rate = null;
        /**
        * How many units are in work at once on each bind, from 1 to 10,000; of a new one 100
        */
        @ApiMember(Description="How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")
        public Integer window = null;

        public ArrayList<String> getNetworks() { return networks; }
        public EsmeRights setNetworks(ArrayList<String> value) { this.networks = value; return this; }
        public ArrayList<String> getEndpointIds() { return endpointIds; }
        public EsmeRights setEndpointIds(ArrayList<String> value) { this.endpointIds = value; return this; }
        public String getDefaultEndpointId() { return defaultEndpointId; }
        public EsmeRights setDefaultEndpointId(String value) { this.defaultEndpointId = value; return this; }
        public Boolean getTls() { return tls; }
        public EsmeRights setTls(Boolean value) { this.tls = value; return this; }
        public Integer getBinds() { return binds; }
        public EsmeRights setBinds(Integer value) { this.binds = value; return this; }
        public Integer getRate() { return rate; }
        public EsmeRights setRate(Integer value) { this.rate = value; return this; }
        public Integer getWindow() { return window; }
        public EsmeRights setWindow(Integer value) { this.window = value; return this; }
    }

    /**
    * One event; the member that its name speaks of is there, the others are not.
    */
    public static class EventInfo
    {
        public String id = null;
        /**
        * As the command of /event-stream, such as MessageReceived
        */
        @ApiMember(Description="As the command of /event-stream, such as MessageReceived")
        public String name = null;
        public MessageInfo message = null;
        public MessageStatusChange messageStatusChange = null;
        public SessionChange sessionChange = null;
        public ConversationRead conversationRead = null;

        public String getId() { return id; }
        public EventInfo setId(String value) { this.id = value; return this; }
        public String getName() { return name; }
        public EventInfo setName(String value) { this.name = value; return this; }
        public MessageInfo getMessage() { return message; }
        public EventInfo setMessage(MessageInfo value) { this.message = value; return this; }
        public MessageStatusChange getMessageStatusChange() { return messageStatusChange; }
        public EventInfo setMessageStatusChange(MessageStatusChange value) { this.messageStatusChange = value; return this; }
        public SessionChange getSessionChange() { return sessionChange; }
        public EventInfo setSessionChange(SessionChange value) { this.sessionChange = value; return this; }
        public ConversationRead getConversationRead() { return conversationRead; }
        public EventInfo setConversationRead(ConversationRead value) { this.conversationRead = value; return this; }
    }

    /**
    * How a file came to be.
    */
    public static enum FileTypes
    {
        Upload,
        VoiceMessage,
        CallRecording,
        Fax,
        Attachment,
        FaxOutgoing;
    }

    /**
    * The kinds of communication.
    */
    public static enum FlowChannels
    {
        Voice,
        Chat,
        Fax;
    }

    /**
    * Asks for one page of a list.
    */
    public static class ListRequest<T>
    {
        /**
        * The page to return; the first one is 0
        */
        @ApiMember(Description="The page to return; the first one is 0")
        public Integer page = null;
        /**
        * How many items a page has, from 1 to 1000; 0 is 25
        */
        @ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
        public Integer countPerPage = null;
        /**
        * Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
        */
        @ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
        public Boolean all = null;
        /**
        * Return only the items with these IDs
        */
        @ApiMember(Description="Return only the items with these IDs")
        public ArrayList<String> specificIds = null;
        /**
        * The field to sort by
        */
        @ApiMember(Description="The field to sort by")
        public String sortField = null;
        /**
        * The order to sort in; if it is missing, dates descend and other fields ascend
        */
        @ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
        public SortOrders sortOrder = null;
        /**
        * Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
        */
        @ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
        public Boolean simplifiedPaging = null;

        public Integer getPage() { return page; }
        public ListRequest<T> setPage(Integer value) { this.page = value; return this; }
        public Integer getCountPerPage() { return countPerPage; }
        public ListRequest<T> setCountPerPage(Integer value) { this.countPerPage = value; return this; }
        public Boolean getAll() { return all; }
        public ListRequest<T> setAll(Boolean value) { this.all = value; return this; }
        public ArrayList<String> getSpecificIds() { return specificIds; }
        public ListRequest<T> setSpecificIds(ArrayList<String> value) { this.specificIds = value; return this; }
        public String getSortField() { return sortField; }
        public ListRequest<T> setSortField(String value) { this.sortField = value; return this; }
        public SortOrders getSortOrder() { return sortOrder; }
        public ListRequest<T> setSortOrder(SortOrders value) { this.sortOrder = value; return this; }
        public Boolean getSimplifiedPaging() { return simplifiedPaging; }
        public ListRequest<T> setSimplifiedPaging(Boolean value) { this.simplifiedPaging = value; return this; }
    }

    /**
    * Whose form a text is told in: Twilio's webhooks, Kannel's sms-service, or Jasmin's HTTP connectors.
    */
    public static enum ListenerForms
    {
        twilio,
        kannel,
        jasmin;
    }

    /**
    * One attempt to hand a message to the carrier.
    */
    public static class MessageAttempt
    {
        /**
        * Which attempt it was; the first one is 1
        */
        @ApiMember(Description="Which attempt it was; the first one is 1")
        public Integer number = null;
        public String date = null;
        public AttemptOutcomes outcome = null;
        /**
        * The kind of failure, as unreachable or throttled
        */
        @ApiMember(Description="The kind of failure, as unreachable or throttled")
        public String failure = null;
        /**
        * Why, in words
        */
        @ApiMember(Description="Why, in words")
        public String reason = null;

        public Integer getNumber() { return number; }
        public MessageAttempt setNumber(Integer value) { this.number = value; return this; }
        public String getDate() { return date; }
        public MessageAttempt setDate(String value) { this.date = value; return this; }
        public AttemptOutcomes getOutcome() { return outcome; }
        public MessageAttempt setOutcome(AttemptOutcomes value) { this.outcome = value; return this; }
        public String getFailure() { return failure; }
        public MessageAttempt setFailure(String value) { this.failure = value; return this; }
        public String getReason() { return reason; }
        public MessageAttempt setReason(String value) { this.reason = value; return this; }
    }

    /**
    * Which way a message went, seen from the endpoint.
    */
    public static enum MessageDirections
    {
        Incoming,
        Outgoing;
    }

    /**
    * One thing that happened to a message.
    */
    public static class MessageEvent
    {
        public String date = null;
        public String kind = null;
        public String description = null;

        public String getDate() { return date; }
        public MessageEvent setDate(String value) { this.date = value; return this; }
        public String getKind() { return kind; }
        public MessageEvent setKind(String value) { this.kind = value; return this; }
        public String getDescription() { return description; }
        public MessageEvent setDescription(String value) { this.description = value; return this; }
    }

    /**
    * One delivery receipt.
    */
    public static class MessageReceipt
    {
        public String date = null;
        public Boolean delivered = null;
        public String failure = null;
        public String reason = null;

        public String getDate() { return date; }
        public MessageReceipt setDate(String value) { this.date = value; return this; }
        public Boolean getDelivered() { return delivered; }
        public MessageReceipt setDelivered(Boolean value) { this.delivered = value; return this; }
        public String getFailure() { return failure; }
        public MessageReceipt setFailure(String value) { this.failure = value; return this; }
        public String getReason() { return reason; }
        public MessageReceipt setReason(String value) { this.reason = value; return this; }
    }

    /**
    * A message has another status, or another attempt to send it has failed.
    */
    public static class MessageStatusChange
    {
        public String messageId = null;
        public String accountId = null;
        public String endpointId = null;
        public String sessionId = null;
        public String conversationId = null;
        public String date = null;
        public MessageStatuses status = null;
        /**
        * Which attempt it was, where one was made
        */
        @ApiMember(Description="Which attempt it was, where one was made")
        public Integer attempt = null;
        /**
        * The kind of failure, as unreachable or throttled
        */
        @ApiMember(Description="The kind of failure, as unreachable or throttled")
        public String failure = null;
        /**
        * What went wrong, in words
        */
        @ApiMember(Description="What went wrong, in words")
        public String error = null;
        /**
        * When it will be tried again
        */
        @ApiMember(Description="When it will be tried again")
        public String nextAttemptDate = null;

        public String getMessageId() { return messageId; }
        public MessageStatusChange setMessageId(String value) { this.messageId = value; return this; }
        public String getAccountId() { return accountId; }
        public MessageStatusChange setAccountId(String value) { this.accountId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public MessageStatusChange setEndpointId(String value) { this.endpointId = value; return this; }
        public String getSessionId() { return sessionId; }
        public MessageStatusChange setSessionId(String value) { this.sessionId = value; return this; }
        public String getConversationId() { return conversationId; }
        public MessageStatusChange setConversationId(String value) { this.conversationId = value; return this; }
        public String getDate() { return date; }
        public MessageStatusChange setDate(String value) { this.date = value; return this; }
        public MessageStatuses getStatus() { return status; }
        public MessageStatusChange setStatus(MessageStatuses value) { this.status = value; return this; }
        public Integer getAttempt() { return attempt; }
        public MessageStatusChange setAttempt(Integer value) { this.attempt = value; return this; }
        public String getFailure() { return failure; }
        public MessageStatusChange setFailure(String value) { this.failure = value; return this; }
        public String getError() { return error; }
        public MessageStatusChange setError(String value) { this.error = value; return this; }
        public String getNextAttemptDate() { return nextAttemptDate; }
        public MessageStatusChange setNextAttemptDate(String value) { this.nextAttemptDate = value; return this; }
    }

    /**
    * Where a message stands; delivered, undelivered, failed and canceled are ends.
    */
    public static enum MessageStatuses
    {
        scheduled,
        queued,
        sending,
        sent,
        delivered,
        undelivered,
        failed,
        unconfirmed,
        canceled;
    }

    /**
    * What one parameter of a node is set to, or where it comes from.
    */
    public static class NodeParameter
    {
        /**
        * Unique in the flow
        */
        @ApiMember(Description="Unique in the flow")
        public String id = null;
        /**
        * The name of one of the types of values, as String or Transition
        */
        @ApiMember(Description="The name of one of the types of values, as String or Transition")
        public String type = null;
        /**
        * Where it comes from: Value, Expression, or an object as Customer
        */
        @ApiMember(Description="Where it comes from: Value, Expression, or an object as Customer")
        public String source = null;
        /**
        * The value, where the source is Value
        */
        @ApiMember(Description="The value, where the source is Value")
        public Value value = null;
        /**
        * The expression, where the source is Expression
        */
        @ApiMember(Description="The expression, where the source is Expression")
        public String expression = null;
        /**
        * The name of the field, where the source is an object
        */
        @ApiMember(Description="The name of the field, where the source is an object")
        public String referenceId = null;
        public Boolean isOutput = null;
        public Boolean isAsync = null;
        public ArrayList<NodeParameterMap> listParameters = null;
        public NodeParameterMap structParameters = null;

        public String getId() { return id; }
        public NodeParameter setId(String value) { this.id = value; return this; }
        public String getType() { return type; }
        public NodeParameter setType(String value) { this.type = value; return this; }
        public String getSource() { return source; }
        public NodeParameter setSource(String value) { this.source = value; return this; }
        public Value getValue() { return value; }
        public NodeParameter setValue(Value value) { this.value = value; return this; }
        public String getExpression() { return expression; }
        public NodeParameter setExpression(String value) { this.expression = value; return this; }
        public String getReferenceId() { return referenceId; }
        public NodeParameter setReferenceId(String value) { this.referenceId = value; return this; }
        public Boolean getIsOutput() { return isOutput; }
        public NodeParameter setIsOutput(Boolean value) { this.isOutput = value; return this; }
        public Boolean getIsAsync() { return isAsync; }
        public NodeParameter setIsAsync(Boolean value) { this.isAsync = value; return this; }
        public ArrayList<NodeParameterMap> getListParameters() { return listParameters; }
        public NodeParameter setListParameters(ArrayList<NodeParameterMap> value) { this.listParameters = value; return this; }
        public NodeParameterMap getStructParameters() { return structParameters; }
        public NodeParameter setStructParameters(NodeParameterMap value) { this.structParameters = value; return this; }
    }

    /**
    * The parameters of a node by name.
    */
    public static class NodeParameterMap extends HashMap<String, NodeParameter>
    {
    }

    /**
    * Somebody who wants no more messages.
    */
    public static class OptOutInfo
    {
        public String accountId = null;
        public String address = null;
        /**
        * The endpoint or pool that it is about; missing for the whole account
        */
        @ApiMember(Description="The endpoint or pool that it is about; missing for the whole account")
        public String scope = null;
        /**
        * How it came about: keyword, carrier, import or api
        */
        @ApiMember(Description="How it came about: keyword, carrier, import or api")
        public String how = null;
        /**
        * What they wrote
        */
        @ApiMember(Description="What they wrote")
        public String keyword = null;
        /**
        * The message in which they wrote it, or that the carrier refused
        */
        @ApiMember(Description="The message in which they wrote it, or that the carrier refused")
        public String messageId = null;
        /**
        * Who recorded it
        */
        @ApiMember(Description="Who recorded it")
        public String by = null;
        public String date = null;

        public String getAccountId() { return accountId; }
        public OptOutInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getAddress() { return address; }
        public OptOutInfo setAddress(String value) { this.address = value; return this; }
        public String getScope() { return scope; }
        public OptOutInfo setScope(String value) { this.scope = value; return this; }
        public String getHow() { return how; }
        public OptOutInfo setHow(String value) { this.how = value; return this; }
        public String getKeyword() { return keyword; }
        public OptOutInfo setKeyword(String value) { this.keyword = value; return this; }
        public String getMessageId() { return messageId; }
        public OptOutInfo setMessageId(String value) { this.messageId = value; return this; }
        public String getBy() { return by; }
        public OptOutInfo setBy(String value) { this.by = value; return this; }
        public String getDate() { return date; }
        public OptOutInfo setDate(String value) { this.date = value; return this; }
    }

    /**
    * A number that writes for a pool.
    */
    public static class PoolMember
    {
        public String endpointId = null;
        public String address = null;
        public String displayName = null;
        /**
        * Whether it may not send texts; the pool passes it over
        */
        @ApiMember(Description="Whether it may not send texts; the pool passes it over")
        public Boolean disabled = null;
        /**
        * Whether it rests because it failed again and again; the pool passes it over
        */
        @ApiMember(Description="Whether it rests because it failed again and again; the pool passes it over")
        public Boolean resting = null;

        public String getEndpointId() { return endpointId; }
        public PoolMember setEndpointId(String value) { this.endpointId = value; return this; }
        public String getAddress() { return address; }
        public PoolMember setAddress(String value) { this.address = value; return this; }
        public String getDisplayName() { return displayName; }
        public PoolMember setDisplayName(String value) { this.displayName = value; return this; }
        public Boolean getDisabled() { return disabled; }
        public PoolMember setDisabled(Boolean value) { this.disabled = value; return this; }
        public Boolean getResting() { return resting; }
        public PoolMember setResting(Boolean value) { this.resting = value; return this; }
    }

    /**
    * Somebody who hears from the same number of a pool every time.
    */
    public static class PoolRecipient
    {
        public String address = null;
        /**
        * The number that writes to them
        */
        @ApiMember(Description="The number that writes to them")
        public String endpointId = null;
        /**
        * Since when it does
        */
        @ApiMember(Description="Since when it does")
        public String date = null;

        public String getAddress() { return address; }
        public PoolRecipient setAddress(String value) { this.address = value; return this; }
        public String getEndpointId() { return endpointId; }
        public PoolRecipient setEndpointId(String value) { this.endpointId = value; return this; }
        public String getDate() { return date; }
        public PoolRecipient setDate(String value) { this.date = value; return this; }
    }

    /**
    * The state of a call; a chat that goes on is Connected, one that ended Disconnected.
    */
    public static enum SessionCallState
    {
        Disconnected,
        Ringing,
        Connected,
        Hold,
        Passive;
    }

    /**
    * A session began, ended, or goes on.
    */
    public static class SessionChange
    {
        public String sessionId = null;
        public String accountId = null;
        public String customerId = null;
        public String endpointId = null;
        public String conversationId = null;
        public String otherAddress = null;
        public String date = null;
        public Boolean ended = null;

        public String getSessionId() { return sessionId; }
        public SessionChange setSessionId(String value) { this.sessionId = value; return this; }
        public String getAccountId() { return accountId; }
        public SessionChange setAccountId(String value) { this.accountId = value; return this; }
        public String getCustomerId() { return customerId; }
        public SessionChange setCustomerId(String value) { this.customerId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public SessionChange setEndpointId(String value) { this.endpointId = value; return this; }
        public String getConversationId() { return conversationId; }
        public SessionChange setConversationId(String value) { this.conversationId = value; return this; }
        public String getOtherAddress() { return otherAddress; }
        public SessionChange setOtherAddress(String value) { this.otherAddress = value; return this; }
        public String getDate() { return date; }
        public SessionChange setDate(String value) { this.date = value; return this; }
        public Boolean getEnded() { return ended; }
        public SessionChange setEnded(Boolean value) { this.ended = value; return this; }
    }

    /**
    * Whether the session is dialling.
    */
    public static enum SessionDialState
    {
        None,
        Active;
    }

    /**
    * Why a session is on hold.
    */
    public static enum SessionHoldReasons
    {
        None,
        Transferring;
    }

    /**
    * One line of what happened in a session.
    */
    public static class SessionLogInfo
    {
        public String date = null;
        public String message = null;

        public String getDate() { return date; }
        public SessionLogInfo setDate(String value) { this.date = value; return this; }
        public String getMessage() { return message; }
        public SessionLogInfo setMessage(String value) { this.message = value; return this; }
    }

    /**
    * The state of a session in a queue.
    */
    public static enum SessionQueueStates
    {
        None,
        Queued,
        Ringing,
        Connected,
        Hold,
        Disconnected;
    }

    /**
    * Which end of a sorted list comes first.
    */
    public static enum SortOrders
    {
        Ascend,
        Descend;
    }

    /**
    * Values by name.
    */
    public static class Struct extends HashMap<String, Value>
    {
    }

    /**
    * What a manager may do.
    */
    public static enum UserManagerAccess
    {
        ReadOnly,
        ReadWrite,
        ReadWriteDelete;
    }

    /**
    * A value of one of the kinds that flows have.
    */
    public static class Value
    {
        public Boolean boolValue = null;
        public String stringValue = null;
        public Double numberValue = null;
        public ArrayList<Struct> listValue = null;
        public Struct structValue = null;

        public Boolean getBoolValue() { return boolValue; }
        public Value setBoolValue(Boolean value) { this.boolValue = value; return this; }
        public String getStringValue() { return stringValue; }
        public Value setStringValue(String value) { this.stringValue = value; return this; }
        public Double getNumberValue() { return numberValue; }
        public Value setNumberValue(Double value) { this.numberValue = value; return this; }
        public ArrayList<Struct> getListValue() { return listValue; }
        public Value setListValue(ArrayList<Struct> value) { this.listValue = value; return this; }
        public Struct getStructValue() { return structValue; }
        public Value setStructValue(Struct value) { this.structValue = value; return this; }
    }

    /**
    * One event that a webhook is told: what came of it, or when it is tried next.
    */
    public static class WebhookDeliveryInfo
    {
        /**
        * The ID of the delivery, which is its header webhook-id
        */
        @ApiMember(Description="The ID of the delivery, which is its header webhook-id")
        public String id = null;
        public String webhookId = null;
        /**
        * The number of the event in the log
        */
        @ApiMember(Description="The number of the event in the log")
        public Integer eventNumber = null;
        /**
        * What happened, as message.delivered
        */
        @ApiMember(Description="What happened, as message.delivered")
        public String kind = null;
        /**
        * The ID of the message, session or webhook that it is about
        */
        @ApiMember(Description="The ID of the message, session or webhook that it is about")
        public String subjectId = null;
        /**
        * Deliveries of one conversation are made one after the other
        */
        @ApiMember(Description="Deliveries of one conversation are made one after the other")
        public String conversationId = null;
        public WebhookDeliveryStates state = null;
        public Integer attempts = null;
        /**
        * The status of the last answer; missing when there was none
        */
        @ApiMember(Description="The status of the last answer; missing when there was none")
        public Integer status = null;
        /**
        * Why the last attempt failed, in words
        */
        @ApiMember(Description="Why the last attempt failed, in words")
        public String error = null;
        public String dateCreated = null;
        public String dateLastAttempt = null;
        /**
        * When it is tried next; missing when it waits for an earlier one of its conversation
        */
        @ApiMember(Description="When it is tried next; missing when it waits for an earlier one of its conversation")
        public String nextAttempt = null;

        public String getId() { return id; }
        public WebhookDeliveryInfo setId(String value) { this.id = value; return this; }
        public String getWebhookId() { return webhookId; }
        public WebhookDeliveryInfo setWebhookId(String value) { this.webhookId = value; return this; }
        public Integer getEventNumber() { return eventNumber; }
        public WebhookDeliveryInfo setEventNumber(Integer value) { this.eventNumber = value; return this; }
        public String getKind() { return kind; }
        public WebhookDeliveryInfo setKind(String value) { this.kind = value; return this; }
        public String getSubjectId() { return subjectId; }
        public WebhookDeliveryInfo setSubjectId(String value) { this.subjectId = value; return this; }
        public String getConversationId() { return conversationId; }
        public WebhookDeliveryInfo setConversationId(String value) { this.conversationId = value; return this; }
        public WebhookDeliveryStates getState() { return state; }
        public WebhookDeliveryInfo setState(WebhookDeliveryStates value) { this.state = value; return this; }
        public Integer getAttempts() { return attempts; }
        public WebhookDeliveryInfo setAttempts(Integer value) { this.attempts = value; return this; }
        public Integer getStatus() { return status; }
        public WebhookDeliveryInfo setStatus(Integer value) { this.status = value; return this; }
        public String getError() { return error; }
        public WebhookDeliveryInfo setError(String value) { this.error = value; return this; }
        public String getDateCreated() { return dateCreated; }
        public WebhookDeliveryInfo setDateCreated(String value) { this.dateCreated = value; return this; }
        public String getDateLastAttempt() { return dateLastAttempt; }
        public WebhookDeliveryInfo setDateLastAttempt(String value) { this.dateLastAttempt = value; return this; }
        public String getNextAttempt() { return nextAttempt; }
        public WebhookDeliveryInfo setNextAttempt(String value) { this.nextAttempt = value; return this; }
    }

    /**
    * Where a delivery stands: owed (it will be tried, or tried again), delivered, or failed for good.
    */
    public static enum WebhookDeliveryStates
    {
        owed,
        delivered,
        failed;
    }

}
