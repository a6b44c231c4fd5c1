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
//DefaultImports: serde::{Serialize;Deserialize},std::collections::HashMap
*/

#![allow(dead_code, unused_imports, non_camel_case_types)]

use serde::{Serialize, Deserialize};
use std::collections::HashMap;

/// Values by name.
pub type Struct = HashMap<String, Value>;

/// A value of one of the kinds that flows have.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct Value {
    #[serde(rename = "boolValue")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bool_value: Option<bool>,
    #[serde(rename = "stringValue")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub string_value: Option<String>,
    #[serde(rename = "numberValue")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_value: Option<f64>,
    #[serde(rename = "listValue")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_value: Option<Vec<Struct>>,
    #[serde(rename = "structValue")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub struct_value: Option<Struct>,
}

/// What one parameter of a node is set to, or where it comes from.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct NodeParameter {
    /// Unique in the flow
    // ApiMember(Description="Unique in the flow")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name of one of the types of values, as String or Transition
    // ApiMember(Description="The name of one of the types of values, as String or Transition")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Where it comes from: Value, Expression, or an object as Customer
    // ApiMember(Description="Where it comes from: Value, Expression, or an object as Customer")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The value, where the source is Value
    // ApiMember(Description="The value, where the source is Value")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// The expression, where the source is Expression
    // ApiMember(Description="The expression, where the source is Expression")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expression: Option<String>,
    /// The name of the field, where the source is an object
    // ApiMember(Description="The name of the field, where the source is an object")
    #[serde(rename = "referenceId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
    #[serde(rename = "isOutput")]
    pub is_output: bool,
    #[serde(rename = "isAsync")]
    pub is_async: bool,
    #[serde(rename = "listParameters")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_parameters: Option<Vec<NodeParameterMap>>,
    #[serde(rename = "structParameters")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub struct_parameters: Option<NodeParameterMap>,
}

/// The parameters of a node by name.
pub type NodeParameterMap = HashMap<String, NodeParameter>;

/// An API key: what it may do and when it was used, never the key itself.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ApiKeyInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The one account that the key works for
    // ApiMember(Description="The one account that the key works for")
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The user that the key acts as
    // ApiMember(Description="The user that the key acts as")
    #[serde(rename = "userId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The last characters of the key, to tell it from others
    // ApiMember(Description="The last characters of the key, to tell it from others")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// What the key may do, as long as its user still has these roles
    // ApiMember(Description="What the key may do, as long as its user still has these roles")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    #[serde(rename = "dateCreated")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
    /// When the key stops to work; missing for a key that works until revoked
    // ApiMember(Description="When the key stops to work; missing for a key that works until revoked")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    /// When the key was used last, exact to a minute
    // ApiMember(Description="When the key was used last, exact to a minute")
    #[serde(rename = "lastUsed")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_used: Option<String>,
    /// When the key was revoked
    // ApiMember(Description="When the key was revoked")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revoked: Option<String>,
}

/// What one attempt to hand a message to the carrier came to.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
pub enum AttemptOutcomes {
    #[default]
    #[serde(rename = "accepted")]
    Accepted,
    #[serde(rename = "deferred")]
    Deferred,
    #[serde(rename = "refused")]
    Refused,
    #[serde(rename = "unknown")]
    Unknown,
}

/// How many messages of a bulk have each status.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct BulkCounts {
    /// Recipients for whom there is no message yet, and none will be if it is canceled
    // ApiMember(Description="Recipients for whom there is no message yet, and none will be if it is canceled")
    pub pending: i32,
    /// Recipients who get no message; the results say why
    // ApiMember(Description="Recipients who get no message; the results say why")
    pub refused: i32,
    pub scheduled: i32,
    /// Waiting or being sent
    // ApiMember(Description="Waiting or being sent")
    pub queued: i32,
    pub sent: i32,
    pub delivered: i32,
    pub undelivered: i32,
    pub failed: i32,
    pub unconfirmed: i32,
    pub canceled: i32,
}

/// One recipient of a bulk, with the values of the variables in its text.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct BulkRecipient {
    /// The address, e.g. +15556667777
    // ApiMember(Description="The address, e.g. +15556667777", IsRequired=true)
    #[serde(rename = "toAddress")]
    pub to_address: String,
    /// The values of the variables of the text, by their names
    // ApiMember(Description="The values of the variables of the text, by their names")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variables: Option<HashMap<String, String>>,
}

/// What became of one recipient of a bulk.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct BulkResult {
    /// Which recipient of the request it was; the first one is 0
    // ApiMember(Description="Which recipient of the request it was; the first one is 0")
    pub number: i32,
    #[serde(rename = "toAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_address: Option<String>,
    /// The status of the message, or refused
    // ApiMember(Description="The status of the message, or refused")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "messageId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// What went wrong last, in words
    // ApiMember(Description="What went wrong last, in words")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// How far a bulk is: whether its messages are made, or taken back.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
pub enum BulkStatuses {
    #[default]
    #[serde(rename = "making")]
    Making,
    #[serde(rename = "made")]
    Made,
    #[serde(rename = "canceling")]
    Canceling,
    #[serde(rename = "canceled")]
    Canceled,
}

/// Which way a message went, seen from the endpoint.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
pub enum MessageDirections {
    #[default]
    #[serde(rename = "Incoming")]
    Incoming,
    #[serde(rename = "Outgoing")]
    Outgoing,
}

/// One message.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct MessageInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(rename = "customerId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    #[serde(rename = "endpointDisplayName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    pub direction: MessageDirections,
    #[serde(rename = "otherAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    #[serde(rename = "isUnread")]
    pub is_unread: bool,
}

/// All messages between an endpoint and another address, with the newest of them.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ConversationInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    #[serde(rename = "otherAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_address: Option<String>,
    #[serde(rename = "mostRecentMessage")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most_recent_message: Option<MessageInfo>,
}

/// Somebody read messages of a conversation.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ConversationRead {
    #[serde(rename = "conversationId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<String>,
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The name of who read them
    // ApiMember(Description="The name of who read them")
    #[serde(rename = "readBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_by: Option<String>,
    #[serde(rename = "messageIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_ids: Option<Vec<String>>,
}

/// One step on the path from the topmost customer.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct CustomerBreadcrumb {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The parts of the dashboard that a user sees.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
pub enum DashboardPermissions {
    #[default]
    #[serde(rename = "ViewFiles")]
    ViewFiles,
    #[serde(rename = "ViewNotifications")]
    ViewNotifications,
    #[serde(rename = "ViewSessions")]
    ViewSessions,
    #[serde(rename = "ViewEndpoints")]
    ViewEndpoints,
    #[serde(rename = "ViewReports")]
    ViewReports,
    #[serde(rename = "ViewCustomers")]
    ViewCustomers,
    #[serde(rename = "ViewFlows")]
    ViewFlows,
    #[serde(rename = "ViewCallCenter")]
    ViewCallCenter,
}

/// The platforms whose programs come in: by Twilio's API, by Kannel's sendsms, by Jasmin's HTTP API.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
pub enum DoorKinds {
    #[default]
    #[serde(rename = "twilio")]
    Twilio,
    #[serde(rename = "kannel")]
    Kannel,
    #[serde(rename = "jasmin")]
    Jasmin,
}

/// What every stored thing tells of itself.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct EntityInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "dateCreated")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
    #[serde(rename = "dateLastModified")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_last_modified: Option<String>,
    #[serde(rename = "createdBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    #[serde(rename = "lastModifiedBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
}

/// What an ESME may do.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct EsmeRights {
    /// Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one
    // ApiMember(Description="Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub networks: Option<Vec<String>>,
    /// The endpoints that it may send from and is handed texts of; * is all of them, as of a new one
    // ApiMember(Description="The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")
    #[serde(rename = "endpointIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_ids: Option<Vec<String>>,
    /// The endpoint that sends where a unit names no source; an empty text is none
    // ApiMember(Description="The endpoint that sends where a unit names no source; an empty text is none")
    #[serde(rename = "defaultEndpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_endpoint_id: Option<String>,
    /// Whether it must come over TLS; a new one need not
    // ApiMember(Description="Whether it must come over TLS; a new one need not")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls: Option<bool>,
    /// How many binds it has at once on each server, from 1 to 1000; a new one 4
    // ApiMember(Description="How many binds it has at once on each server, from 1 to 1000; a new one 4")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binds: Option<i32>,
    /// How many segments a second it may submit; 0 is no limit, as of a new one
    // ApiMember(Description="How many segments a second it may submit; 0 is no limit, as of a new one")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<i32>,
    /// How many units are in work at once on each bind, from 1 to 10,000; of a new one 100
    // ApiMember(Description="How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window: Option<i32>,
}

/// Where a message stands; delivered, undelivered, failed and canceled are ends.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
pub enum MessageStatuses {
    #[default]
    #[serde(rename = "scheduled")]
    Scheduled,
    #[serde(rename = "queued")]
    Queued,
    #[serde(rename = "sending")]
    Sending,
    #[serde(rename = "sent")]
    Sent,
    #[serde(rename = "delivered")]
    Delivered,
    #[serde(rename = "undelivered")]
    Undelivered,
    #[serde(rename = "failed")]
    Failed,
    #[serde(rename = "unconfirmed")]
    Unconfirmed,
    #[serde(rename = "canceled")]
    Canceled,
}

/// A message has another status, or another attempt to send it has failed.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct MessageStatusChange {
    #[serde(rename = "messageId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    #[serde(rename = "sessionId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
    #[serde(rename = "conversationId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    pub status: MessageStatuses,
    /// Which attempt it was, where one was made
    // ApiMember(Description="Which attempt it was, where one was made")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempt: Option<i32>,
    /// The kind of failure, as unreachable or throttled
    // ApiMember(Description="The kind of failure, as unreachable or throttled")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure: Option<String>,
    /// What went wrong, in words
    // ApiMember(Description="What went wrong, in words")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// When it will be tried again
    // ApiMember(Description="When it will be tried again")
    #[serde(rename = "nextAttemptDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_attempt_date: Option<String>,
}

/// A session began, ended, or goes on.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct SessionChange {
    #[serde(rename = "sessionId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(rename = "customerId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    #[serde(rename = "conversationId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<String>,
    #[serde(rename = "otherAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    pub ended: bool,
}

/// One event; the member that its name speaks of is there, the others are not.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct EventInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// As the command of /event-stream, such as MessageReceived
    // ApiMember(Description="As the command of /event-stream, such as MessageReceived")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<MessageInfo>,
    #[serde(rename = "messageStatusChange")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_status_change: Option<MessageStatusChange>,
    #[serde(rename = "sessionChange")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_change: Option<SessionChange>,
    #[serde(rename = "conversationRead")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_read: Option<ConversationRead>,
}

/// How a file came to be.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
pub enum FileTypes {
    #[default]
    #[serde(rename = "Upload")]
    Upload,
    #[serde(rename = "VoiceMessage")]
    VoiceMessage,
    #[serde(rename = "CallRecording")]
    CallRecording,
    #[serde(rename = "Fax")]
    Fax,
    #[serde(rename = "Attachment")]
    Attachment,
    #[serde(rename = "FaxOutgoing")]
    FaxOutgoing,
}

/// The kinds of communication.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
pub enum FlowChannels {
    #[default]
    #[serde(rename = "Voice")]
    Voice,
    #[serde(rename = "Chat")]
    Chat,
    #[serde(rename = "Fax")]
    Fax,
}

/// Which end of a sorted list comes first.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
pub enum SortOrders {
    #[default]
    #[serde(rename = "Ascend")]
    Ascend,
    #[serde(rename = "Descend")]
    Descend,
}

/// Asks for one page of a list.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListRequest<T> {
    /// The page to return; the first one is 0
    // ApiMember(Description="The page to return; the first one is 0")
    pub page: i32,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    #[serde(rename = "countPerPage")]
    pub count_per_page: i32,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    pub all: bool,
    /// Return only the items with these IDs
    // ApiMember(Description="Return only the items with these IDs")
    #[serde(rename = "specificIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_ids: Option<Vec<String>>,
    /// The field to sort by
    // ApiMember(Description="The field to sort by")
    #[serde(rename = "sortField")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<String>,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    #[serde(rename = "sortOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrders>,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    #[serde(rename = "simplifiedPaging")]
    pub simplified_paging: bool,
    #[serde(skip)]
    pub _t: std::marker::PhantomData<T>,
}

/// Whose form a text is told in: Twilio's webhooks, Kannel's sms-service, or Jasmin's HTTP connectors.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
pub enum ListenerForms {
    #[default]
    #[serde(rename = "twilio")]
    Twilio,
    #[serde(rename = "kannel")]
    Kannel,
    #[serde(rename = "jasmin")]
    Jasmin,
}

/// One attempt to hand a message to the carrier.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct MessageAttempt {
    /// Which attempt it was; the first one is 1
    // ApiMember(Description="Which attempt it was; the first one is 1")
    pub number: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    pub outcome: AttemptOutcomes,
    /// The kind of failure, as unreachable or throttled
    // ApiMember(Description="The kind of failure, as unreachable or throttled")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure: Option<String>,
    /// Why, in words
    // ApiMember(Description="Why, in words")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// One thing that happened to a message.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct MessageEvent {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// One delivery receipt.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct MessageReceipt {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    pub delivered: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Somebody who wants no more messages.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct OptOutInfo {
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The endpoint or pool that it is about; missing for the whole account
    // ApiMember(Description="The endpoint or pool that it is about; missing for the whole account")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// How it came about: keyword, carrier, import or api
    // ApiMember(Description="How it came about: keyword, carrier, import or api")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how: Option<String>,
    /// What they wrote
    // ApiMember(Description="What they wrote")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
    /// The message in which they wrote it, or that the carrier refused
    // ApiMember(Description="The message in which they wrote it, or that the carrier refused")
    #[serde(rename = "messageId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// Who recorded it
    // ApiMember(Description="Who recorded it")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

/// A number that writes for a pool.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct PoolMember {
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    #[serde(rename = "displayName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Whether it may not send texts; the pool passes it over
    // ApiMember(Description="Whether it may not send texts; the pool passes it over")
    pub disabled: bool,
    /// Whether it rests because it failed again and again; the pool passes it over
    // ApiMember(Description="Whether it rests because it failed again and again; the pool passes it over")
    pub resting: bool,
}

/// Somebody who hears from the same number of a pool every time.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct PoolRecipient {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The number that writes to them
    // ApiMember(Description="The number that writes to them")
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    /// Since when it does
    // ApiMember(Description="Since when it does")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

/// One field's error.
// DataContract
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ResponseError {
    // DataMember(Order=1)
    #[serde(rename = "errorCode")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    // DataMember(Order=2)
    #[serde(rename = "fieldName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    // DataMember(Order=3)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    // DataMember(Order=4)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<HashMap<String, String>>,
}

/// What went wrong, in the form that every client of ServiceStack reads.
// DataContract
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ResponseStatus {
    // DataMember(Order=1)
    #[serde(rename = "errorCode")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    // DataMember(Order=2)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    // DataMember(Order=3)
    #[serde(rename = "stackTrace")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stack_trace: Option<String>,
    // DataMember(Order=4)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<ResponseError>>,
    // DataMember(Order=5)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<HashMap<String, String>>,
}

/// The state of a call; a chat that goes on is Connected, one that ended Disconnected.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
pub enum SessionCallState {
    #[default]
    #[serde(rename = "Disconnected")]
    Disconnected,
    #[serde(rename = "Ringing")]
    Ringing,
    #[serde(rename = "Connected")]
    Connected,
    #[serde(rename = "Hold")]
    Hold,
    #[serde(rename = "Passive")]
    Passive,
}

/// Whether the session is dialling.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
pub enum SessionDialState {
    #[default]
    #[serde(rename = "None")]
    None,
    #[serde(rename = "Active")]
    Active,
}

/// Why a session is on hold.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
pub enum SessionHoldReasons {
    #[default]
    #[serde(rename = "None")]
    None,
    #[serde(rename = "Transferring")]
    Transferring,
}

/// One line of what happened in a session.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct SessionLogInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// The state of a session in a queue.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
pub enum SessionQueueStates {
    #[default]
    #[serde(rename = "None")]
    None,
    #[serde(rename = "Queued")]
    Queued,
    #[serde(rename = "Ringing")]
    Ringing,
    #[serde(rename = "Connected")]
    Connected,
    #[serde(rename = "Hold")]
    Hold,
    #[serde(rename = "Disconnected")]
    Disconnected,
}

/// What a manager may do.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
pub enum UserManagerAccess {
    #[default]
    #[serde(rename = "ReadOnly")]
    ReadOnly,
    #[serde(rename = "ReadWrite")]
    ReadWrite,
    #[serde(rename = "ReadWriteDelete")]
    ReadWriteDelete,
}

/// Where a delivery stands: owed (it will be tried, or tried again), delivered, or failed for good.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
pub enum WebhookDeliveryStates {
    #[default]
    #[serde(rename = "owed")]
    Owed,
    #[serde(rename = "delivered")]
    Delivered,
    #[serde(rename = "failed")]
    Failed,
}

/// One event that a webhook is told: what came of it, or when it is tried next.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct WebhookDeliveryInfo {
    /// The ID of the delivery, which is its header webhook-id
    // ApiMember(Description="The ID of the delivery, which is its header webhook-id")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "webhookId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_id: Option<String>,
    /// The number of the event in the log
    // ApiMember(Description="The number of the event in the log")
    #[serde(rename = "eventNumber")]
    pub event_number: i32,
    /// What happened, as message.delivered
    // ApiMember(Description="What happened, as message.delivered")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The ID of the message, session or webhook that it is about
    // ApiMember(Description="The ID of the message, session or webhook that it is about")
    #[serde(rename = "subjectId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject_id: Option<String>,
    /// Deliveries of one conversation are made one after the other
    // ApiMember(Description="Deliveries of one conversation are made one after the other")
    #[serde(rename = "conversationId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<String>,
    pub state: WebhookDeliveryStates,
    pub attempts: i32,
    /// The status of the last answer; missing when there was none
    // ApiMember(Description="The status of the last answer; missing when there was none")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<i32>,
    /// Why the last attempt failed, in words
    // ApiMember(Description="Why the last attempt failed, in words")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    #[serde(rename = "dateCreated")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
    #[serde(rename = "dateLastAttempt")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_last_attempt: Option<String>,
    /// When it is tried next; missing when it waits for an earlier one of its conversation
    // ApiMember(Description="When it is tried next; missing when it waits for an earlier one of its conversation")
    #[serde(rename = "nextAttempt")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_attempt: Option<String>,
}

/// Who is signed in; nothing at all after signing out.
// DataContract
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct AuthenticateResponse {
    // DataMember(Order=1)
    #[serde(rename = "userId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    // DataMember(Order=2)
    #[serde(rename = "sessionId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
    // DataMember(Order=3)
    #[serde(rename = "userName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    // DataMember(Order=4)
    #[serde(rename = "displayName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    // DataMember(Order=5)
    #[serde(rename = "referrerUrl")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referrer_url: Option<String>,
    // DataMember(Order=6)
    #[serde(rename = "bearerToken")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bearer_token: Option<String>,
    // DataMember(Order=7)
    #[serde(rename = "refreshToken")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<String>,
    // DataMember(Order=8)
    #[serde(rename = "profileUrl")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_url: Option<String>,
    // DataMember(Order=9)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    // DataMember(Order=10)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<String>>,
    // DataMember(Order=11)
    #[serde(rename = "responseStatus")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_status: Option<ResponseStatus>,
    // DataMember(Order=12)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<HashMap<String, String>>,
}

/// One text to many recipients.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct BulkInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The endpoint that sends
    // ApiMember(Description="The endpoint that sends")
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    /// The text, with its variables
    // ApiMember(Description="The text, with its variables")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    pub status: BulkStatuses,
    /// How many recipients there are
    // ApiMember(Description="How many recipients there are")
    pub total: i32,
    /// For how many of them there is a message by now, or a refusal
    // ApiMember(Description="For how many of them there is a message by now, or a refusal")
    pub made: i32,
    /// How many of those were refused
    // ApiMember(Description="How many of those were refused")
    pub refused: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// When it is sent, if not at once
    // ApiMember(Description="When it is sent, if not at once")
    #[serde(rename = "sendAt")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_at: Option<String>,
    #[serde(rename = "createdBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
}

/// A bulk and what has become of its messages.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct BulkProgress {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bulk: Option<BulkInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counts: Option<BulkCounts>,
}

/// An address that is told of every text that comes in for an endpoint, and whose answer is the reply.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct DoorListenerInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    pub form: ListenerForms,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// In Twilio's form: the login whose AuthToken signs
    // ApiMember(Description="In Twilio's form: the login whose AuthToken signs")
    #[serde(rename = "loginId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_id: Option<String>,
    /// GET or POST
    // ApiMember(Description="GET or POST")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// In Kannel's form: where a reply is cut, in segments; 0 sends none
    // ApiMember(Description="In Kannel's form: where a reply is cut, in segments; 0 sends none")
    #[serde(rename = "maxMessages")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_messages: Option<i32>,
    /// In Kannel's form: whether the header X-Kannel-From is there
    // ApiMember(Description="In Kannel's form: whether the header X-Kannel-From is there")
    #[serde(rename = "sendSender")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_sender: Option<bool>,
    /// In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too
    // ApiMember(Description="In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recode: Option<bool>,
    #[serde(rename = "dateCreated")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
}

/// A login of a front door: for whom a program comes in, never its password.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct DoorLoginInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    pub door: DoorKinds,
    /// The name that a program comes in with; of Twilio an AccountSid, or the SID of a key
    // ApiMember(Description="The name that a program comes in with; of Twilio an AccountSid, or the SID of a key")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The user that the program acts as
    // ApiMember(Description="The user that the program acts as")
    #[serde(rename = "userId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The endpoint that sends where a request names no sender
    // ApiMember(Description="The endpoint that sends where a request names no sender")
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    #[serde(rename = "dateCreated")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
}

/// An ESME: what it may do, never its password.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct EsmeInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The name that it binds with
    // ApiMember(Description="The name that it binds with")
    #[serde(rename = "systemId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_id: Option<String>,
    /// Where it may come from; empty is everywhere
    // ApiMember(Description="Where it may come from; empty is everywhere")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub networks: Option<Vec<String>>,
    /// The endpoints that it may send from and is handed texts of; empty is all of the account's
    // ApiMember(Description="The endpoints that it may send from and is handed texts of; empty is all of the account's")
    #[serde(rename = "endpointIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_ids: Option<Vec<String>>,
    /// The endpoint that sends where a unit names no source
    // ApiMember(Description="The endpoint that sends where a unit names no source")
    #[serde(rename = "defaultEndpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_endpoint_id: Option<String>,
    /// Whether it must come over TLS
    // ApiMember(Description="Whether it must come over TLS")
    pub tls: bool,
    /// How many binds it has at once on each server
    // ApiMember(Description="How many binds it has at once on each server")
    pub binds: i32,
    /// How many segments a second it may submit; missing is no limit
    // ApiMember(Description="How many segments a second it may submit; missing is no limit")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<i32>,
    /// How many units are in work at once on each bind
    // ApiMember(Description="How many units are in work at once on each bind")
    pub window: i32,
    /// Whether it is shut out
    // ApiMember(Description="Whether it is shut out")
    pub disabled: bool,
    #[serde(rename = "dateCreated")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
}

/// One file of an account.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct FileInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "dateCreated")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
    #[serde(rename = "dateLastModified")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_last_modified: Option<String>,
    #[serde(rename = "createdBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    #[serde(rename = "lastModifiedBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    pub r#type: FileTypes,
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(rename = "customerId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    #[serde(rename = "userId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    #[serde(rename = "fileName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// A link that opens the file for whoever has it, until it ends
    // ApiMember(Description="A link that opens the file for whoever has it, until it ends")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    #[serde(rename = "contentType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// In bytes
    // ApiMember(Description="In bytes")
    #[serde(rename = "contentLength")]
    pub content_length: i32,
    #[serde(rename = "fromAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_address: Option<String>,
    #[serde(rename = "toAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_address: Option<String>,
}

/// How many segments a number may send a second, and a number or a connection a day.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct LimitInfo {
    /// The ID of the endpoint or connection that is limited
    // ApiMember(Description="The ID of the endpoint or connection that is limited")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whose it is; missing for a connection of the whole installation
    // ApiMember(Description="Whose it is; missing for a connection of the whole installation")
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Whether it is a connection that is limited
    // ApiMember(Description="Whether it is a connection that is limited")
    #[serde(rename = "isConnection")]
    pub is_connection: bool,
    /// Its number, address or name
    // ApiMember(Description="Its number, address or name")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Segments a second; missing without a limit
    // ApiMember(Description="Segments a second; missing without a limit")
    #[serde(rename = "ratePerSecond")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate_per_second: Option<f64>,
    /// Segments a day; missing without a limit
    // ApiMember(Description="Segments a day; missing without a limit")
    #[serde(rename = "dailyCap")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_cap: Option<i32>,
    /// Segments sent today, where there is a daily cap
    // ApiMember(Description="Segments sent today, where there is a daily cap")
    #[serde(rename = "sentToday")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_today: Option<i32>,
}

/// Conversations, the one that moved last first.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListConversationsResponse {
    /// The newest 1000 of them at most
    // ApiMember(Description="The newest 1000 of them at most")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversations: Option<Vec<ConversationInfo>>,
}

/// The events, the oldest first, and where to go on.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListEventsResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<EventInfo>>,
    /// Ask on with this as AfterEventId
    // ApiMember(Description="Ask on with this as AfterEventId")
    #[serde(rename = "lastEventId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_event_id: Option<String>,
    /// Whether there is more already; ask on at once
    // ApiMember(Description="Whether there is more already; ask on at once")
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// Whether events were missed that cannot be listed any more: load anew what you show
    // ApiMember(Description="Whether events were missed that cannot be listed any more: load anew what you show")
    pub missed: bool,
}

/// One page of a list.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListResponse<T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<T>>,
    #[serde(rename = "totalCount")]
    pub total_count: i32,
    #[serde(rename = "totalPages")]
    pub total_pages: i32,
    #[serde(rename = "hasMorePages")]
    pub has_more_pages: bool,
}

/// Which messages were unread and are read now.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct MarkReadResponse {
    /// How many messages were unread and are read now
    // ApiMember(Description="How many messages were unread and are read now")
    #[serde(rename = "numberMarked")]
    pub number_marked: i32,
    /// Their IDs
    // ApiMember(Description="Their IDs")
    #[serde(rename = "messageIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_ids: Option<Vec<String>>,
    /// How many are still unread because one call marks only so many; ask again
    // ApiMember(Description="How many are still unread because one call marks only so many; ask again")
    pub remaining: i32,
}

/// How a text would be sent.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct MessagePreview {
    /// The alphabet: GSM-7 or UCS-2
    // ApiMember(Description="The alphabet: GSM-7 or UCS-2")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// How many text messages a carrier counts it as
    // ApiMember(Description="How many text messages a carrier counts it as")
    pub segments: i32,
    /// Its length in septets (GSM-7) or UTF-16 code units (UCS-2)
    // ApiMember(Description="Its length in septets (GSM-7) or UTF-16 code units (UCS-2)")
    pub units: i32,
    /// How many of them fit into a segment of this text
    // ApiMember(Description="How many of them fit into a segment of this text")
    #[serde(rename = "perSegment")]
    pub per_segment: i32,
    /// How many more fit into the last segment
    // ApiMember(Description="How many more fit into the last segment")
    pub remaining: i32,
    /// The text as it would be sent: smart encoding of the connection may change it
    // ApiMember(Description="The text as it would be sent: smart encoding of the connection may change it")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The characters that force it to be sent as UCS-2
    // ApiMember(Description="The characters that force it to be sent as UCS-2")
    #[serde(rename = "unfitCharacters")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unfit_characters: Option<Vec<String>>,
    /// The address in its one spelling
    // ApiMember(Description="The address in its one spelling")
    #[serde(rename = "toAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_address: Option<String>,
    /// The connection that it would go over
    // ApiMember(Description="The connection that it would go over")
    #[serde(rename = "connectionId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// What all its segments cost by the route that it would take; missing without a route
    // ApiMember(Description="What all its segments cost by the route that it would take; missing without a route")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<f64>,
    /// Whether the recipient wants no messages from here
    // ApiMember(Description="Whether the recipient wants no messages from here")
    #[serde(rename = "optedOut")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opted_out: Option<bool>,
    /// When quiet hours end that hold where the recipient is
    // ApiMember(Description="When quiet hours end that hold where the recipient is")
    #[serde(rename = "quietUntil")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiet_until: Option<String>,
    /// What its sender may want to know, as sentences
    // ApiMember(Description="What its sender may want to know, as sentences")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warnings: Option<Vec<String>>,
}

/// A message and what became of it.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct MessageStory {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<MessageInfo>,
    pub status: MessageStatuses,
    #[serde(rename = "conversationId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<String>,
    #[serde(rename = "sessionId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
    /// The connection to a carrier that it goes over
    // ApiMember(Description="The connection to a carrier that it goes over")
    #[serde(rename = "connectionId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// How many text messages the carrier counts it as
    // ApiMember(Description="How many text messages the carrier counts it as")
    pub segments: i32,
    /// The alphabet it is sent in: GSM-7 or UCS-2
    // ApiMember(Description="The alphabet it is sent in: GSM-7 or UCS-2")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// The text as it is sent, where smart encoding changed it
    // ApiMember(Description="The text as it is sent, where smart encoding changed it")
    #[serde(rename = "sentText")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_text: Option<String>,
    /// The carrier's own ID of the message
    // ApiMember(Description="The carrier's own ID of the message")
    #[serde(rename = "carrierId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrier_id: Option<String>,
    /// The kind of failure, of a message that failed or was not delivered
    // ApiMember(Description="The kind of failure, of a message that failed or was not delivered")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure: Option<String>,
    /// What went wrong last, in words
    // ApiMember(Description="What went wrong last, in words")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Its place among the messages of its account that wait for the connection; the next one is 1
    // ApiMember(Description="Its place among the messages of its account that wait for the connection; the next one is 1")
    #[serde(rename = "queuePosition")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queue_position: Option<i32>,
    /// When it will be sent, as far as can be foreseen
    // ApiMember(Description="When it will be sent, as far as can be foreseen")
    #[serde(rename = "expectedSendDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_send_date: Option<String>,
    /// Why it has not been sent yet, or why its outcome is not known
    // ApiMember(Description="Why it has not been sent yet, or why its outcome is not known")
    #[serde(rename = "delayReason")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delay_reason: Option<String>,
    /// When its present status ends at the latest
    // ApiMember(Description="When its present status ends at the latest")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempts: Option<Vec<MessageAttempt>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receipts: Option<Vec<MessageReceipt>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<MessageEvent>>,
    /// The files that go with it, or came with it
    // ApiMember(Description="The files that go with it, or came with it")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files: Option<Vec<FileInfo>>,
}

/// The new key; this is the only time that it is shown.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct NewApiKeyResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The key itself, for the header `Authorization: Bearer {key}`
    // ApiMember(Description="The key itself, for the header `Authorization: Bearer {key}`")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(rename = "userId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    #[serde(rename = "dateCreated")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
}

/// The new login; this is the only time that a password that was made for it is shown.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct NewDoorLoginResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    pub door: DoorKinds,
    /// The name that a program comes in with; of Twilio an AccountSid, or the SID of a key
    // ApiMember(Description="The name that a program comes in with; of Twilio an AccountSid, or the SID of a key")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The user that the program acts as
    // ApiMember(Description="The user that the program acts as")
    #[serde(rename = "userId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The endpoint that sends where a request names no sender
    // ApiMember(Description="The endpoint that sends where a request names no sender")
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    #[serde(rename = "dateCreated")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
    /// The password, where none was given
    // ApiMember(Description="The password, where none was given")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}

/// The new ESME; this is the only time that a password that was made for it is shown.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct NewEsmeResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The name that it binds with
    // ApiMember(Description="The name that it binds with")
    #[serde(rename = "systemId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_id: Option<String>,
    /// Where it may come from; empty is everywhere
    // ApiMember(Description="Where it may come from; empty is everywhere")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub networks: Option<Vec<String>>,
    /// The endpoints that it may send from and is handed texts of; empty is all of the account's
    // ApiMember(Description="The endpoints that it may send from and is handed texts of; empty is all of the account's")
    #[serde(rename = "endpointIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_ids: Option<Vec<String>>,
    /// The endpoint that sends where a unit names no source
    // ApiMember(Description="The endpoint that sends where a unit names no source")
    #[serde(rename = "defaultEndpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_endpoint_id: Option<String>,
    /// Whether it must come over TLS
    // ApiMember(Description="Whether it must come over TLS")
    pub tls: bool,
    /// How many binds it has at once on each server
    // ApiMember(Description="How many binds it has at once on each server")
    pub binds: i32,
    /// How many segments a second it may submit; missing is no limit
    // ApiMember(Description="How many segments a second it may submit; missing is no limit")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<i32>,
    /// How many units are in work at once on each bind
    // ApiMember(Description="How many units are in work at once on each bind")
    pub window: i32,
    /// Whether it is shut out
    // ApiMember(Description="Whether it is shut out")
    pub disabled: bool,
    #[serde(rename = "dateCreated")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
    /// The password, where none was given
    // ApiMember(Description="The password, where none was given")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}

/// The new webhook; this is the only time that its secret is shown.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct NewWebhookResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kinds: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The secret that it signs with
    // ApiMember(Description="The secret that it signs with")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
    #[serde(rename = "dateCreated")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
}

/// An endpoint that stands for several numbers, one of which writes to each recipient.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct PoolInfo {
    /// What sending takes as EndpointId
    // ApiMember(Description="What sending takes as EndpointId")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(rename = "customerId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether nothing can be sent from it
    // ApiMember(Description="Whether nothing can be sent from it")
    pub disabled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<PoolMember>>,
    #[serde(rename = "dateCreated")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
}

/// From where it is told again.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ReplayWebhookResponse {
    /// The number of the first event that is told again
    // ApiMember(Description="The number of the first event that is told again")
    #[serde(rename = "fromNumber")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_number: Option<i32>,
    #[serde(rename = "deliveryId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_id: Option<String>,
}

/// Whose password it is; this is the only time that one that was made is shown.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct RotateDoorPasswordResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    pub door: DoorKinds,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The password, where none was given
    // ApiMember(Description="The password, where none was given")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}

/// Whose password it is; this is the only time that one that was made is shown.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct RotateEsmePasswordResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "systemId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_id: Option<String>,
    /// The password, where none was given
    // ApiMember(Description="The password, where none was given")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}

/// The new secret; this is the only time that it is shown.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct RotateWebhookSecretResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
    /// Until when the secret before it signs too
    // ApiMember(Description="Until when the secret before it signs too")
    #[serde(rename = "previousUntil")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_until: Option<String>,
}

/// Messages that may go over a connection.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct RouteInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whose messages; missing for those of every account
    // ApiMember(Description="Whose messages; missing for those of every account")
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The endpoint that sends them; missing for any
    // ApiMember(Description="The endpoint that sends them; missing for any")
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    /// What their recipients' numbers begin with; missing for any number
    // ApiMember(Description="What their recipients' numbers begin with; missing for any number")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    #[serde(rename = "connectionId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// What people call the connection
    // ApiMember(Description="What people call the connection")
    #[serde(rename = "connectionName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<String>,
    /// Lower goes first
    // ApiMember(Description="Lower goes first")
    pub priority: i32,
    /// What a segment costs; among equals the cheapest goes first
    // ApiMember(Description="What a segment costs; among equals the cheapest goes first")
    pub cost: f64,
    /// Whether it does not count at all
    // ApiMember(Description="Whether it does not count at all")
    pub disabled: bool,
    #[serde(rename = "dateCreated")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
}

/// A message that will be sent later.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ScheduledMessage {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<MessageInfo>,
    pub status: MessageStatuses,
    /// When it will be sent, in UTC
    // ApiMember(Description="When it will be sent, in UTC")
    #[serde(rename = "sendAt")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_at: Option<String>,
}

/// One communication from its beginning to its end: here, a chat.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct SessionInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "dateCreated")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
    #[serde(rename = "dateLastModified")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_last_modified: Option<String>,
    #[serde(rename = "createdBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    #[serde(rename = "lastModifiedBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    #[serde(rename = "dialState")]
    pub dial_state: SessionDialState,
    #[serde(rename = "callState")]
    pub call_state: SessionCallState,
    #[serde(rename = "queueState")]
    pub queue_state: SessionQueueStates,
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(rename = "accountName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    #[serde(rename = "customerId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    #[serde(rename = "customerBreadcrumb")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_breadcrumb: Option<Vec<CustomerBreadcrumb>>,
    #[serde(rename = "customerName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_name: Option<String>,
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    #[serde(rename = "endpointName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_name: Option<String>,
    #[serde(rename = "dateCompleted")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_completed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    #[serde(rename = "toAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_address: Option<String>,
    #[serde(rename = "fromAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_address: Option<String>,
    #[serde(rename = "fromName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_name: Option<String>,
    #[serde(rename = "answeredByName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered_by_name: Option<String>,
    #[serde(rename = "queueMemberId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queue_member_id: Option<String>,
    pub channel: FlowChannels,
    pub ended: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    #[serde(rename = "callSid")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_sid: Option<String>,
    #[serde(rename = "consoleData")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub console_data: Option<String>,
    #[serde(rename = "holdQueueName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold_queue_name: Option<String>,
    #[serde(rename = "heldByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held_by_user_id: Option<String>,
    #[serde(rename = "holdReason")]
    pub hold_reason: SessionHoldReasons,
    #[serde(rename = "conferenceSid")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conference_sid: Option<String>,
    /// Filled only by lists of sessions
    // ApiMember(Description="Filled only by lists of sessions")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<Vec<SessionLogInfo>>,
}

/// A person who can sign in.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct UserInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "isAuthenticated")]
    pub is_authenticated: bool,
    #[serde(rename = "firstName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    #[serde(rename = "lastName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "avatarUrl")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    #[serde(rename = "emailAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    /// The roles of this sign-in; an API key may have fewer than its user
    // ApiMember(Description="The roles of this sign-in; an API key may have fewer than its user")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// The accounts that this sign-in may use
    // ApiMember(Description="The accounts that this sign-in may use")
    #[serde(rename = "accountIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
    /// The names of the accounts, in the order of AccountIds
    // ApiMember(Description="The names of the accounts, in the order of AccountIds")
    #[serde(rename = "accountNames")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_names: Option<Vec<String>>,
    #[serde(rename = "managerAccess")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manager_access: Option<UserManagerAccess>,
    #[serde(rename = "dashboardPermissions")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dashboard_permissions: Option<Vec<DashboardPermissions>>,
}

/// A webhook: whom it tells what, and how it does.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct WebhookInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The kinds of events that it is told; empty is all of them
    // ApiMember(Description="The kinds of events that it is told; empty is all of them")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kinds: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The last characters of the secret, to tell it from others
    // ApiMember(Description="The last characters of the secret, to tell it from others")
    #[serde(rename = "secretHint")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret_hint: Option<String>,
    pub disabled: bool,
    /// Why it is disabled, in words
    // ApiMember(Description="Why it is disabled, in words")
    #[serde(rename = "disabledReason")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_reason: Option<String>,
    /// Since when nothing was taken; missing while all is well
    // ApiMember(Description="Since when nothing was taken; missing while all is well")
    #[serde(rename = "failingSince")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failing_since: Option<String>,
    /// Until when it is left alone after failures
    // ApiMember(Description="Until when it is left alone after failures")
    #[serde(rename = "pausedUntil")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paused_until: Option<String>,
    /// The event from which it is still to be told, while it is not in step with the log
    // ApiMember(Description="The event from which it is still to be told, while it is not in step with the log")
    #[serde(rename = "behindFrom")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub behind_from: Option<i32>,
    #[serde(rename = "dateCreated")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
}

/// Record that somebody wants no more messages; once is enough.
// Route("/opt-outs", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct AddOptOut {
    /// The address, as +15556667777
    // ApiMember(Description="The address, as +15556667777", IsRequired=true)
    pub address: String,
    /// The account; needed by who has several
    // ApiMember(Description="The account; needed by who has several")
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The ID of an endpoint or pool; the whole account without
    // ApiMember(Description="The ID of an endpoint or pool; the whole account without")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
}

impl AddOptOut {
    pub const TYPE_NAME: &'static str = "AddOptOut";
    pub const METHOD: &'static str = "POST";
}

/// Sign in, sign out, or ask who is signed in.
// Route("/auth/{provider}", "OPTIONS GET POST DELETE")
// Route("/auth", "OPTIONS GET POST DELETE")
// DataContract
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct Authenticate {
    /// How to sign in: credentials (or login), basic, or logout to sign out
    // DataMember(Order=1)
    // ApiMember(Description="How to sign in: credentials (or login), basic, or logout to sign out")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    // DataMember(Order=2)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    // DataMember(Order=3)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oauth_token: Option<String>,
    // DataMember(Order=4)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oauth_verifier: Option<String>,
    /// The e-mail address of the user
    // DataMember(Order=5)
    // ApiMember(Description="The e-mail address of the user")
    #[serde(rename = "userName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    // DataMember(Order=6)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// Stay signed in after the browser is closed
    // DataMember(Order=7)
    // ApiMember(Description="Stay signed in after the browser is closed")
    #[serde(rename = "rememberMe")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remember_me: Option<bool>,
    // DataMember(Order=8)
    #[serde(rename = "errorView")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_view: Option<String>,
    // DataMember(Order=9)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nonce: Option<String>,
    // DataMember(Order=10)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    // DataMember(Order=11)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<String>,
    // DataMember(Order=12)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qop: Option<String>,
    // DataMember(Order=13)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nc: Option<String>,
    // DataMember(Order=14)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cnonce: Option<String>,
    // DataMember(Order=15)
    #[serde(rename = "accessToken")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<String>,
    // DataMember(Order=16)
    #[serde(rename = "accessTokenSecret")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token_secret: Option<String>,
    // DataMember(Order=17)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    // DataMember(Order=18)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<HashMap<String, String>>,
}

impl Authenticate {
    pub const TYPE_NAME: &'static str = "Authenticate";
    pub const METHOD: &'static str = "POST";
}

/// Make no more messages of a bulk, and take back those that are not sent yet.
// Route("/bulks/{bulkId}", "DELETE")
// Route("/bulks/{bulkId}/cancel", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct CancelBulk {
    /// The ID of the bulk
    // ApiMember(Description="The ID of the bulk", IsRequired=true)
    #[serde(rename = "bulkId")]
    pub bulk_id: String,
}

impl CancelBulk {
    pub const TYPE_NAME: &'static str = "CancelBulk";
    pub const METHOD: &'static str = "POST";
}

/// Take back a message that has not been sent yet.
// Route("/messages/{messageId}", "DELETE")
// Route("/messages/{messageId}/cancel", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct CancelMessage {
    /// The ID of the message
    // ApiMember(Description="The ID of the message", IsRequired=true)
    #[serde(rename = "messageId")]
    pub message_id: String,
}

impl CancelMessage {
    pub const TYPE_NAME: &'static str = "CancelMessage";
    pub const METHOD: &'static str = "POST";
}

/// Have an address told of texts no more.
// Route("/doors/listeners/{listenerId}", "DELETE")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct DeleteDoorListener {
    /// The ID of the listener
    // ApiMember(Description="The ID of the listener", IsRequired=true)
    #[serde(rename = "listenerId")]
    pub listener_id: String,
}

impl DeleteDoorListener {
    pub const TYPE_NAME: &'static str = "DeleteDoorListener";
    pub const METHOD: &'static str = "DELETE";
}

/// Delete a login of a front door.
// Route("/doors/logins/{loginId}", "DELETE")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct DeleteDoorLogin {
    /// The ID of the login
    // ApiMember(Description="The ID of the login", IsRequired=true)
    #[serde(rename = "loginId")]
    pub login_id: String,
}

impl DeleteDoorLogin {
    pub const TYPE_NAME: &'static str = "DeleteDoorLogin";
    pub const METHOD: &'static str = "DELETE";
}

/// Delete an ESME.
// Route("/esmes/{esmeId}", "DELETE")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct DeleteEsme {
    /// The ID of the ESME
    // ApiMember(Description="The ID of the ESME", IsRequired=true)
    #[serde(rename = "esmeId")]
    pub esme_id: String,
}

impl DeleteEsme {
    pub const TYPE_NAME: &'static str = "DeleteEsme";
    pub const METHOD: &'static str = "DELETE";
}

/// Remove a file: its links open nothing any more, and messages show it no more.
// Route("/files/{fileId}", "DELETE")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct DeleteFile {
    /// The ID of the file
    // ApiMember(Description="The ID of the file", IsRequired=true)
    #[serde(rename = "fileId")]
    pub file_id: String,
}

impl DeleteFile {
    pub const TYPE_NAME: &'static str = "DeleteFile";
    pub const METHOD: &'static str = "DELETE";
}

/// Lift every limit of a number or a connection.
// Route("/limits/{limitedId}", "DELETE")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct DeleteLimit {
    /// The ID of the endpoint or connection
    // ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    #[serde(rename = "limitedId")]
    pub limited_id: String,
}

impl DeleteLimit {
    pub const TYPE_NAME: &'static str = "DeleteLimit";
    pub const METHOD: &'static str = "DELETE";
}

/// Delete a pool of senders.
// Route("/pools/{poolId}", "DELETE")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct DeletePool {
    /// The ID of the pool
    // ApiMember(Description="The ID of the pool", IsRequired=true)
    #[serde(rename = "poolId")]
    pub pool_id: String,
}

impl DeletePool {
    pub const TYPE_NAME: &'static str = "DeletePool";
    pub const METHOD: &'static str = "DELETE";
}

/// Delete a route.
// Route("/routes/{routeId}", "DELETE")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct DeleteRoute {
    /// The ID of the route
    // ApiMember(Description="The ID of the route", IsRequired=true)
    #[serde(rename = "routeId")]
    pub route_id: String,
}

impl DeleteRoute {
    pub const TYPE_NAME: &'static str = "DeleteRoute";
    pub const METHOD: &'static str = "DELETE";
}

/// Delete a webhook.
// Route("/webhooks/{webhookId}", "DELETE")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct DeleteWebhook {
    /// The ID of the webhook
    // ApiMember(Description="The ID of the webhook", IsRequired=true)
    #[serde(rename = "webhookId")]
    pub webhook_id: String,
}

impl DeleteWebhook {
    pub const TYPE_NAME: &'static str = "DeleteWebhook";
    pub const METHOD: &'static str = "DELETE";
}

/// End a session. The other party's next message opens it again, or a new one.
// Route("/sessions/{sessionId}", "DELETE")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct EndSession {
    /// The ID of the session
    // ApiMember(Description="The ID of the session", IsRequired=true)
    #[serde(rename = "sessionId")]
    pub session_id: String,
    /// The local ID of the call; a chat has none, so it is not looked at
    // ApiMember(Description="The local ID of the call; a chat has none, so it is not looked at")
    #[serde(rename = "callSid")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_sid: Option<String>,
}

impl EndSession {
    pub const TYPE_NAME: &'static str = "EndSession";
    pub const METHOD: &'static str = "DELETE";
}

/// Ask who is signed in.
// Route("/auth/status", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct GetAuthStatus {
}

impl GetAuthStatus {
    pub const TYPE_NAME: &'static str = "GetAuthStatus";
    pub const METHOD: &'static str = "GET";
}

/// Read a bulk, and how many of its messages have each status.
// Route("/bulks/{bulkId}", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct GetBulk {
    /// The ID of the bulk
    // ApiMember(Description="The ID of the bulk", IsRequired=true)
    #[serde(rename = "bulkId")]
    pub bulk_id: String,
}

impl GetBulk {
    pub const TYPE_NAME: &'static str = "GetBulk";
    pub const METHOD: &'static str = "GET";
}

/// Retrieve who is told of the texts of an endpoint.
// Route("/doors/listeners/{listenerId}", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct GetDoorListener {
    /// The ID of the listener
    // ApiMember(Description="The ID of the listener", IsRequired=true)
    #[serde(rename = "listenerId")]
    pub listener_id: String,
}

impl GetDoorListener {
    pub const TYPE_NAME: &'static str = "GetDoorListener";
    pub const METHOD: &'static str = "GET";
}

/// Retrieve a login of a front door.
// Route("/doors/logins/{loginId}", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct GetDoorLogin {
    /// The ID of the login
    // ApiMember(Description="The ID of the login", IsRequired=true)
    #[serde(rename = "loginId")]
    pub login_id: String,
}

impl GetDoorLogin {
    pub const TYPE_NAME: &'static str = "GetDoorLogin";
    pub const METHOD: &'static str = "GET";
}

/// Retrieve an ESME.
// Route("/esmes/{esmeId}", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct GetEsme {
    /// The ID of the ESME
    // ApiMember(Description="The ID of the ESME", IsRequired=true)
    #[serde(rename = "esmeId")]
    pub esme_id: String,
}

impl GetEsme {
    pub const TYPE_NAME: &'static str = "GetEsme";
    pub const METHOD: &'static str = "GET";
}

/// Read what is known of a file; its `uri` opens the content for a time.
// Route("/files/{fileId}", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct GetFile {
    /// The ID of the file
    // ApiMember(Description="The ID of the file", IsRequired=true)
    #[serde(rename = "fileId")]
    pub file_id: String,
}

impl GetFile {
    pub const TYPE_NAME: &'static str = "GetFile";
    pub const METHOD: &'static str = "GET";
}

/// Read what limits a number or a connection.
// Route("/limits/{limitedId}", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct GetLimit {
    /// The ID of the endpoint or connection
    // ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    #[serde(rename = "limitedId")]
    pub limited_id: String,
}

impl GetLimit {
    pub const TYPE_NAME: &'static str = "GetLimit";
    pub const METHOD: &'static str = "GET";
}

/// Read one message with the story of its delivery.
// Route("/messages/{messageId}", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct GetMessage {
    /// The ID of the message
    // ApiMember(Description="The ID of the message", IsRequired=true)
    #[serde(rename = "messageId")]
    pub message_id: String,
}

impl GetMessage {
    pub const TYPE_NAME: &'static str = "GetMessage";
    pub const METHOD: &'static str = "GET";
}

/// Read one pool of senders.
// Route("/pools/{poolId}", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct GetPool {
    /// The ID of the pool
    // ApiMember(Description="The ID of the pool", IsRequired=true)
    #[serde(rename = "poolId")]
    pub pool_id: String,
}

impl GetPool {
    pub const TYPE_NAME: &'static str = "GetPool";
    pub const METHOD: &'static str = "GET";
}

/// Read one route.
// Route("/routes/{routeId}", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct GetRoute {
    /// The ID of the route
    // ApiMember(Description="The ID of the route", IsRequired=true)
    #[serde(rename = "routeId")]
    pub route_id: String,
}

impl GetRoute {
    pub const TYPE_NAME: &'static str = "GetRoute";
    pub const METHOD: &'static str = "GET";
}

/// Retrieve one session; its log is empty, only lists have it.
// Route("/sessions/{sessionId}", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct GetSession {
    /// The ID of the session
    // ApiMember(Description="The ID of the session", IsRequired=true)
    #[serde(rename = "sessionId")]
    pub session_id: String,
}

impl GetSession {
    pub const TYPE_NAME: &'static str = "GetSession";
    pub const METHOD: &'static str = "GET";
}

/// Read one webhook.
// Route("/webhooks/{webhookId}", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct GetWebhook {
    /// The ID of the webhook
    // ApiMember(Description="The ID of the webhook", IsRequired=true)
    #[serde(rename = "webhookId")]
    pub webhook_id: String,
}

impl GetWebhook {
    pub const TYPE_NAME: &'static str = "GetWebhook";
    pub const METHOD: &'static str = "GET";
}

/// List API keys.
// Route("/keys", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListApiKeys {
    /// The page to return; the first one is 0
    // ApiMember(Description="The page to return; the first one is 0")
    pub page: i32,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    #[serde(rename = "countPerPage")]
    pub count_per_page: i32,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    pub all: bool,
    /// Return only the items with these IDs
    // ApiMember(Description="Return only the items with these IDs")
    #[serde(rename = "specificIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_ids: Option<Vec<String>>,
    /// The field to sort by
    // ApiMember(Description="The field to sort by")
    #[serde(rename = "sortField")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<String>,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    #[serde(rename = "sortOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrders>,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    #[serde(rename = "simplifiedPaging")]
    pub simplified_paging: bool,
    /// Only the keys of these accounts
    // ApiMember(Description="Only the keys of these accounts")
    #[serde(rename = "accountIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
    /// Only the keys of this user
    // ApiMember(Description="Only the keys of this user")
    #[serde(rename = "userId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Also the keys that were revoked
    // ApiMember(Description="Also the keys that were revoked")
    #[serde(rename = "includeRevoked")]
    pub include_revoked: bool,
}

impl ListApiKeys {
    pub const TYPE_NAME: &'static str = "ListApiKeys";
    pub const METHOD: &'static str = "GET";
}

/// Retrieve the recipients of a bulk with what became of each; as CSV it is the report.
// Route("/bulks/{bulkId}/results", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListBulkResults {
    /// The page to return; the first one is 0
    // ApiMember(Description="The page to return; the first one is 0")
    pub page: i32,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    #[serde(rename = "countPerPage")]
    pub count_per_page: i32,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    pub all: bool,
    /// Return only the items with these IDs
    // ApiMember(Description="Return only the items with these IDs")
    #[serde(rename = "specificIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_ids: Option<Vec<String>>,
    /// The field to sort by
    // ApiMember(Description="The field to sort by")
    #[serde(rename = "sortField")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<String>,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    #[serde(rename = "sortOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrders>,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    #[serde(rename = "simplifiedPaging")]
    pub simplified_paging: bool,
    /// The ID of the bulk
    // ApiMember(Description="The ID of the bulk", IsRequired=true)
    #[serde(rename = "bulkId")]
    pub bulk_id: String,
}

impl ListBulkResults {
    pub const TYPE_NAME: &'static str = "ListBulkResults";
    pub const METHOD: &'static str = "GET";
}

/// Retrieve a list of bulks.
// Route("/bulks", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListBulks {
    /// The page to return; the first one is 0
    // ApiMember(Description="The page to return; the first one is 0")
    pub page: i32,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    #[serde(rename = "countPerPage")]
    pub count_per_page: i32,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    pub all: bool,
    /// Return only the items with these IDs
    // ApiMember(Description="Return only the items with these IDs")
    #[serde(rename = "specificIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_ids: Option<Vec<String>>,
    /// The field to sort by
    // ApiMember(Description="The field to sort by")
    #[serde(rename = "sortField")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<String>,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    #[serde(rename = "sortOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrders>,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    #[serde(rename = "simplifiedPaging")]
    pub simplified_paging: bool,
    /// Return only bulks of these accounts
    // ApiMember(Description="Return only bulks of these accounts")
    #[serde(rename = "accountIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
    /// Return only bulks of these customers, and of the customers below them
    // ApiMember(Description="Return only bulks of these customers, and of the customers below them")
    #[serde(rename = "customerIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_ids: Option<Vec<String>>,
}

impl ListBulks {
    pub const TYPE_NAME: &'static str = "ListBulks";
    pub const METHOD: &'static str = "GET";
}

/// Retrieve a list of conversations, each with its most recent message.
// Route("/conversations", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListConversations {
    /// Return only conversations of these accounts
    // ApiMember(Description="Return only conversations of these accounts")
    #[serde(rename = "accountIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
    /// Return only conversations of these endpoints
    // ApiMember(Description="Return only conversations of these endpoints")
    #[serde(rename = "endpointIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_ids: Option<Vec<String>>,
    /// Return only conversations of these customers, and of the customers below them
    // ApiMember(Description="Return only conversations of these customers, and of the customers below them")
    #[serde(rename = "customerIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_ids: Option<Vec<String>>,
    /// Return only conversations whose most recent message is of this date or later, in ISO 8601
    // ApiMember(Description="Return only conversations whose most recent message is of this date or later, in ISO 8601")
    #[serde(rename = "afterDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after_date: Option<String>,
}

impl ListConversations {
    pub const TYPE_NAME: &'static str = "ListConversations";
    pub const METHOD: &'static str = "GET";
}

/// List who is told of texts that come in, in another platform's form.
// Route("/doors/listeners", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListDoorListeners {
    /// The page to return; the first one is 0
    // ApiMember(Description="The page to return; the first one is 0")
    pub page: i32,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    #[serde(rename = "countPerPage")]
    pub count_per_page: i32,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    pub all: bool,
    /// Return only the items with these IDs
    // ApiMember(Description="Return only the items with these IDs")
    #[serde(rename = "specificIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_ids: Option<Vec<String>>,
    /// The field to sort by
    // ApiMember(Description="The field to sort by")
    #[serde(rename = "sortField")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<String>,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    #[serde(rename = "sortOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrders>,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    #[serde(rename = "simplifiedPaging")]
    pub simplified_paging: bool,
    /// Only those of these accounts
    // ApiMember(Description="Only those of these accounts")
    #[serde(rename = "accountIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
    /// Only those of these endpoints
    // ApiMember(Description="Only those of these endpoints")
    #[serde(rename = "endpointIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_ids: Option<Vec<String>>,
    /// Only those that are told in this form
    // ApiMember(Description="Only those that are told in this form")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<ListenerForms>,
}

impl ListDoorListeners {
    pub const TYPE_NAME: &'static str = "ListDoorListeners";
    pub const METHOD: &'static str = "GET";
}

/// List logins of front doors.
// Route("/doors/logins", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListDoorLogins {
    /// The page to return; the first one is 0
    // ApiMember(Description="The page to return; the first one is 0")
    pub page: i32,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    #[serde(rename = "countPerPage")]
    pub count_per_page: i32,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    pub all: bool,
    /// Return only the items with these IDs
    // ApiMember(Description="Return only the items with these IDs")
    #[serde(rename = "specificIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_ids: Option<Vec<String>>,
    /// The field to sort by
    // ApiMember(Description="The field to sort by")
    #[serde(rename = "sortField")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<String>,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    #[serde(rename = "sortOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrders>,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    #[serde(rename = "simplifiedPaging")]
    pub simplified_paging: bool,
    /// Only the logins of these accounts
    // ApiMember(Description="Only the logins of these accounts")
    #[serde(rename = "accountIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
    /// Only those of this door
    // ApiMember(Description="Only those of this door")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub door: Option<DoorKinds>,
}

impl ListDoorLogins {
    pub const TYPE_NAME: &'static str = "ListDoorLogins";
    pub const METHOD: &'static str = "GET";
}

/// List ESMEs.
// Route("/esmes", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListEsmes {
    /// The page to return; the first one is 0
    // ApiMember(Description="The page to return; the first one is 0")
    pub page: i32,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    #[serde(rename = "countPerPage")]
    pub count_per_page: i32,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    pub all: bool,
    /// Return only the items with these IDs
    // ApiMember(Description="Return only the items with these IDs")
    #[serde(rename = "specificIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_ids: Option<Vec<String>>,
    /// The field to sort by
    // ApiMember(Description="The field to sort by")
    #[serde(rename = "sortField")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<String>,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    #[serde(rename = "sortOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrders>,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    #[serde(rename = "simplifiedPaging")]
    pub simplified_paging: bool,
    /// Only the ESMEs of these accounts
    // ApiMember(Description="Only the ESMEs of these accounts")
    #[serde(rename = "accountIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
    /// Only those that are shut out
    // ApiMember(Description="Only those that are shut out")
    #[serde(rename = "onlyDisabled")]
    pub only_disabled: bool,
}

impl ListEsmes {
    pub const TYPE_NAME: &'static str = "ListEsmes";
    pub const METHOD: &'static str = "GET";
}

/// List what has happened since an event: the same that /event-stream tells as it happens.
// Route("/events", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListEvents {
    /// The last event that is known; if it is missing, only the ID of the newest one is returned
    // ApiMember(Description="The last event that is known; if it is missing, only the ID of the newest one is returned")
    #[serde(rename = "afterEventId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after_event_id: Option<String>,
    /// Return only events of these accounts
    // ApiMember(Description="Return only events of these accounts")
    #[serde(rename = "accountIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
    /// How many lines of the log to read, from 1 to 1000
    // ApiMember(Description="How many lines of the log to read, from 1 to 1000")
    pub count: i32,
}

impl ListEvents {
    pub const TYPE_NAME: &'static str = "ListEvents";
    pub const METHOD: &'static str = "GET";
}

/// Retrieve a list of files.
// Route("/files", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListFiles {
    /// The page to return; the first one is 0
    // ApiMember(Description="The page to return; the first one is 0")
    pub page: i32,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    #[serde(rename = "countPerPage")]
    pub count_per_page: i32,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    pub all: bool,
    /// Return only the items with these IDs
    // ApiMember(Description="Return only the items with these IDs")
    #[serde(rename = "specificIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_ids: Option<Vec<String>>,
    /// The field to sort by
    // ApiMember(Description="The field to sort by")
    #[serde(rename = "sortField")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<String>,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    #[serde(rename = "sortOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrders>,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    #[serde(rename = "simplifiedPaging")]
    pub simplified_paging: bool,
    /// Return only files of these accounts
    // ApiMember(Description="Return only files of these accounts")
    #[serde(rename = "accountIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
    /// Return only files of these customers, and of the customers below them
    // ApiMember(Description="Return only files of these customers, and of the customers below them")
    #[serde(rename = "customerIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_ids: Option<Vec<String>>,
    /// Text that the name must contain
    // ApiMember(Description="Text that the name must contain")
    #[serde(rename = "fileName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Text that the content type must contain
    // ApiMember(Description="Text that the content type must contain")
    #[serde(rename = "contentType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// Return only files of this type
    // ApiMember(Description="Return only files of this type")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<FileTypes>,
    /// The first day of creation, YYYY-MM-DD in UTC
    // ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
    #[serde(rename = "dateCreatedStart")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created_start: Option<String>,
    /// The last day of creation, YYYY-MM-DD in UTC
    // ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
    #[serde(rename = "dateCreatedEnd")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created_end: Option<String>,
    /// Return only what this user uploaded
    // ApiMember(Description="Return only what this user uploaded")
    #[serde(rename = "userId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl ListFiles {
    pub const TYPE_NAME: &'static str = "ListFiles";
    pub const METHOD: &'static str = "GET";
}

/// List limits.
// Route("/limits", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListLimits {
    /// The page to return; the first one is 0
    // ApiMember(Description="The page to return; the first one is 0")
    pub page: i32,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    #[serde(rename = "countPerPage")]
    pub count_per_page: i32,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    pub all: bool,
    /// Return only the items with these IDs
    // ApiMember(Description="Return only the items with these IDs")
    #[serde(rename = "specificIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_ids: Option<Vec<String>>,
    /// The field to sort by
    // ApiMember(Description="The field to sort by")
    #[serde(rename = "sortField")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<String>,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    #[serde(rename = "sortOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrders>,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    #[serde(rename = "simplifiedPaging")]
    pub simplified_paging: bool,
    /// Only the limits of these accounts, without those of the installation's connections
    // ApiMember(Description="Only the limits of these accounts, without those of the installation's connections")
    #[serde(rename = "accountIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
}

impl ListLimits {
    pub const TYPE_NAME: &'static str = "ListLimits";
    pub const METHOD: &'static str = "GET";
}

/// Retrieve a list of messages, sent and received.
// Route("/messages", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListMessages {
    /// The page to return; the first one is 0
    // ApiMember(Description="The page to return; the first one is 0")
    pub page: i32,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    #[serde(rename = "countPerPage")]
    pub count_per_page: i32,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    pub all: bool,
    /// Return only the items with these IDs
    // ApiMember(Description="Return only the items with these IDs")
    #[serde(rename = "specificIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_ids: Option<Vec<String>>,
    /// The field to sort by
    // ApiMember(Description="The field to sort by")
    #[serde(rename = "sortField")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<String>,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    #[serde(rename = "sortOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrders>,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    #[serde(rename = "simplifiedPaging")]
    pub simplified_paging: bool,
    /// Return only messages of these accounts
    // ApiMember(Description="Return only messages of these accounts")
    #[serde(rename = "accountIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
    /// Return only messages of these customers, and of the customers below them
    // ApiMember(Description="Return only messages of these customers, and of the customers below them")
    #[serde(rename = "customerIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_ids: Option<Vec<String>>,
    /// Return only messages of these endpoints
    // ApiMember(Description="Return only messages of these endpoints")
    #[serde(rename = "endpointIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_ids: Option<Vec<String>>,
    /// Return only messages of these conversations
    // ApiMember(Description="Return only messages of these conversations")
    #[serde(rename = "conversationIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_ids: Option<Vec<String>>,
    /// Return only messages after this date, in ISO 8601; UTC when it names no time zone
    // ApiMember(Description="Return only messages after this date, in ISO 8601; UTC when it names no time zone")
    #[serde(rename = "afterDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after_date: Option<String>,
}

impl ListMessages {
    pub const TYPE_NAME: &'static str = "ListMessages";
    pub const METHOD: &'static str = "GET";
}

/// Retrieve a list of those who want no more messages.
// Route("/opt-outs", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListOptOuts {
    /// The page to return; the first one is 0
    // ApiMember(Description="The page to return; the first one is 0")
    pub page: i32,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    #[serde(rename = "countPerPage")]
    pub count_per_page: i32,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    pub all: bool,
    /// Return only the items with these IDs
    // ApiMember(Description="Return only the items with these IDs")
    #[serde(rename = "specificIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_ids: Option<Vec<String>>,
    /// The field to sort by
    // ApiMember(Description="The field to sort by")
    #[serde(rename = "sortField")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<String>,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    #[serde(rename = "sortOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrders>,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    #[serde(rename = "simplifiedPaging")]
    pub simplified_paging: bool,
    /// Return only those of these accounts
    // ApiMember(Description="Return only those of these accounts")
    #[serde(rename = "accountIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
    /// Text that the address must contain
    // ApiMember(Description="Text that the address must contain")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

impl ListOptOuts {
    pub const TYPE_NAME: &'static str = "ListOptOuts";
    pub const METHOD: &'static str = "GET";
}

/// List who hears from which number of a pool.
// Route("/pools/{poolId}/recipients", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListPoolRecipients {
    /// The page to return; the first one is 0
    // ApiMember(Description="The page to return; the first one is 0")
    pub page: i32,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    #[serde(rename = "countPerPage")]
    pub count_per_page: i32,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    pub all: bool,
    /// Return only the items with these IDs
    // ApiMember(Description="Return only the items with these IDs")
    #[serde(rename = "specificIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_ids: Option<Vec<String>>,
    /// The field to sort by
    // ApiMember(Description="The field to sort by")
    #[serde(rename = "sortField")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<String>,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    #[serde(rename = "sortOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrders>,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    #[serde(rename = "simplifiedPaging")]
    pub simplified_paging: bool,
    /// The ID of the pool
    // ApiMember(Description="The ID of the pool", IsRequired=true)
    #[serde(rename = "poolId")]
    pub pool_id: String,
    /// Only those who hear from this number
    // ApiMember(Description="Only those who hear from this number")
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    /// Text that the address must contain
    // ApiMember(Description="Text that the address must contain")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

impl ListPoolRecipients {
    pub const TYPE_NAME: &'static str = "ListPoolRecipients";
    pub const METHOD: &'static str = "GET";
}

/// List pools of senders.
// Route("/pools", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListPools {
    /// The page to return; the first one is 0
    // ApiMember(Description="The page to return; the first one is 0")
    pub page: i32,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    #[serde(rename = "countPerPage")]
    pub count_per_page: i32,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    pub all: bool,
    /// Return only the items with these IDs
    // ApiMember(Description="Return only the items with these IDs")
    #[serde(rename = "specificIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_ids: Option<Vec<String>>,
    /// The field to sort by
    // ApiMember(Description="The field to sort by")
    #[serde(rename = "sortField")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<String>,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    #[serde(rename = "sortOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrders>,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    #[serde(rename = "simplifiedPaging")]
    pub simplified_paging: bool,
    /// Only the pools of these accounts
    // ApiMember(Description="Only the pools of these accounts")
    #[serde(rename = "accountIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
    /// Only pools for which this number writes
    // ApiMember(Description="Only pools for which this number writes")
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
}

impl ListPools {
    pub const TYPE_NAME: &'static str = "ListPools";
    pub const METHOD: &'static str = "GET";
}

/// List routes.
// Route("/routes", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListRoutes {
    /// The page to return; the first one is 0
    // ApiMember(Description="The page to return; the first one is 0")
    pub page: i32,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    #[serde(rename = "countPerPage")]
    pub count_per_page: i32,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    pub all: bool,
    /// Return only the items with these IDs
    // ApiMember(Description="Return only the items with these IDs")
    #[serde(rename = "specificIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_ids: Option<Vec<String>>,
    /// The field to sort by
    // ApiMember(Description="The field to sort by")
    #[serde(rename = "sortField")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<String>,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    #[serde(rename = "sortOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrders>,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    #[serde(rename = "simplifiedPaging")]
    pub simplified_paging: bool,
    /// Only the routes of these accounts, without those for every account
    // ApiMember(Description="Only the routes of these accounts, without those for every account")
    #[serde(rename = "accountIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
    /// Only routes over this connection
    // ApiMember(Description="Only routes over this connection")
    #[serde(rename = "connectionId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Only routes of this endpoint
    // ApiMember(Description="Only routes of this endpoint")
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    /// What the prefix must begin with, as +44
    // ApiMember(Description="What the prefix must begin with, as +44")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
}

impl ListRoutes {
    pub const TYPE_NAME: &'static str = "ListRoutes";
    pub const METHOD: &'static str = "GET";
}

/// Retrieve a list of sessions.
// Route("/sessions", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListSessions {
    /// The page to return; the first one is 0
    // ApiMember(Description="The page to return; the first one is 0")
    pub page: i32,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    #[serde(rename = "countPerPage")]
    pub count_per_page: i32,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    pub all: bool,
    /// Return only the items with these IDs
    // ApiMember(Description="Return only the items with these IDs")
    #[serde(rename = "specificIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_ids: Option<Vec<String>>,
    /// The field to sort by
    // ApiMember(Description="The field to sort by")
    #[serde(rename = "sortField")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<String>,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    #[serde(rename = "sortOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrders>,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    #[serde(rename = "simplifiedPaging")]
    pub simplified_paging: bool,
    /// Return only sessions of these accounts
    // ApiMember(Description="Return only sessions of these accounts")
    #[serde(rename = "accountIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
    /// Search the archive, which has the sessions that ended more than 15 days ago, and nothing else
    // ApiMember(Description="Search the archive, which has the sessions that ended more than 15 days ago, and nothing else")
    #[serde(rename = "searchArchive")]
    pub search_archive: bool,
    /// The first day of creation, YYYY-MM-DD in UTC
    // ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")
    #[serde(rename = "startDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// The last day of creation, YYYY-MM-DD in UTC
    // ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")
    #[serde(rename = "endDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// Return only sessions of these customers, and of the customers below them
    // ApiMember(Description="Return only sessions of these customers, and of the customers below them")
    #[serde(rename = "customerIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_ids: Option<Vec<String>>,
    /// Return only sessions of these endpoints
    // ApiMember(Description="Return only sessions of these endpoints")
    #[serde(rename = "endpointIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_ids: Option<Vec<String>>,
    /// Text that the address of the beginner must contain
    // ApiMember(Description="Text that the address of the beginner must contain")
    #[serde(rename = "from")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_: Option<String>,
    /// Text that the address of the other side must contain
    // ApiMember(Description="Text that the address of the other side must contain")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened
    // ApiMember(Description="Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<String>,
    /// Return only children of this session; a chat has none, so the list is empty then
    // ApiMember(Description="Return only children of this session; a chat has none, so the list is empty then")
    #[serde(rename = "parentSessionId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_session_id: Option<String>,
}

impl ListSessions {
    pub const TYPE_NAME: &'static str = "ListSessions";
    pub const METHOD: &'static str = "GET";
}

/// List what a webhook was told.
// Route("/webhooks/{webhookId}/deliveries", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListWebhookDeliveries {
    /// The page to return; the first one is 0
    // ApiMember(Description="The page to return; the first one is 0")
    pub page: i32,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    #[serde(rename = "countPerPage")]
    pub count_per_page: i32,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    pub all: bool,
    /// Return only the items with these IDs
    // ApiMember(Description="Return only the items with these IDs")
    #[serde(rename = "specificIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_ids: Option<Vec<String>>,
    /// The field to sort by
    // ApiMember(Description="The field to sort by")
    #[serde(rename = "sortField")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<String>,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    #[serde(rename = "sortOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrders>,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    #[serde(rename = "simplifiedPaging")]
    pub simplified_paging: bool,
    /// The ID of the webhook
    // ApiMember(Description="The ID of the webhook", IsRequired=true)
    #[serde(rename = "webhookId")]
    pub webhook_id: String,
    /// Only deliveries in this state
    // ApiMember(Description="Only deliveries in this state")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<WebhookDeliveryStates>,
    /// Only what is about these messages or sessions
    // ApiMember(Description="Only what is about these messages or sessions")
    #[serde(rename = "subjectIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject_ids: Option<Vec<String>>,
}

impl ListWebhookDeliveries {
    pub const TYPE_NAME: &'static str = "ListWebhookDeliveries";
    pub const METHOD: &'static str = "GET";
}

/// List webhooks.
// Route("/webhooks", "GET")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ListWebhooks {
    /// The page to return; the first one is 0
    // ApiMember(Description="The page to return; the first one is 0")
    pub page: i32,
    /// How many items a page has, from 1 to 1000; 0 is 25
    // ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")
    #[serde(rename = "countPerPage")]
    pub count_per_page: i32,
    /// Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
    // ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
    pub all: bool,
    /// Return only the items with these IDs
    // ApiMember(Description="Return only the items with these IDs")
    #[serde(rename = "specificIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_ids: Option<Vec<String>>,
    /// The field to sort by
    // ApiMember(Description="The field to sort by")
    #[serde(rename = "sortField")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<String>,
    /// The order to sort in; if it is missing, dates descend and other fields ascend
    // ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")
    #[serde(rename = "sortOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrders>,
    /// Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
    // ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
    #[serde(rename = "simplifiedPaging")]
    pub simplified_paging: bool,
    /// Only the webhooks of these accounts
    // ApiMember(Description="Only the webhooks of these accounts")
    #[serde(rename = "accountIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
    /// Only those that are disabled
    // ApiMember(Description="Only those that are disabled")
    #[serde(rename = "onlyDisabled")]
    pub only_disabled: bool,
}

impl ListWebhooks {
    pub const TYPE_NAME: &'static str = "ListWebhooks";
    pub const METHOD: &'static str = "GET";
}

/// Mark every message of a conversation as read.
// Route("/conversations/{conversationId}/read", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct MarkConversationRead {
    /// The ID of the conversation
    // ApiMember(Description="The ID of the conversation", IsRequired=true)
    #[serde(rename = "conversationId")]
    pub conversation_id: String,
}

impl MarkConversationRead {
    pub const TYPE_NAME: &'static str = "MarkConversationRead";
    pub const METHOD: &'static str = "POST";
}

/// Mark messages as read.
// Route("/messages/read", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct MarkMessagesRead {
    /// The IDs of the messages, 1000 at most
    // ApiMember(Description="The IDs of the messages, 1000 at most", IsRequired=true)
    #[serde(rename = "messageIds")]
    pub message_ids: Vec<String>,
}

impl MarkMessagesRead {
    pub const TYPE_NAME: &'static str = "MarkMessagesRead";
    pub const METHOD: &'static str = "POST";
}

/// Make an API key.
// Route("/keys", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct NewApiKey {
    /// What the key is for, as people call it
    // ApiMember(Description="What the key is for, as people call it", IsRequired=true)
    pub name: String,
    /// What the key may do; if it is missing, everything its maker and its user may
    // ApiMember(Description="What the key may do; if it is missing, everything its maker and its user may")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// The account the key works for; may be missing for a caller who has only one
    // ApiMember(Description="The account the key works for; may be missing for a caller who has only one")
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The user the key acts as; if it is missing, its maker. Only managers may name another
    // ApiMember(Description="The user the key acts as; if it is missing, its maker. Only managers may name another")
    #[serde(rename = "userId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// When the key stops to work, in ISO 8601; if it is missing, never
    // ApiMember(Description="When the key stops to work, in ISO 8601; if it is missing, never")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
}

impl NewApiKey {
    pub const TYPE_NAME: &'static str = "NewApiKey";
    pub const METHOD: &'static str = "POST";
}

/// Let a program that was written for Twilio, Kannel or Jasmin come in.
// Route("/doors/logins", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct NewDoorLogin {
    /// The platform that the program was written for
    // ApiMember(Description="The platform that the program was written for", IsRequired=true)
    pub door: DoorKinds,
    /// The name that it comes in with; of Twilio a SID, which is made if it is missing
    // ApiMember(Description="The name that it comes in with; of Twilio a SID, which is made if it is missing")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Of Twilio a key (SK...), which signs nothing, instead of an AccountSid
    // ApiMember(Description="Of Twilio a key (SK...), which signs nothing, instead of an AccountSid")
    #[serde(rename = "apiKey")]
    pub api_key: bool,
    /// Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made
    // ApiMember(Description="Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// The user that it acts as; if it is missing, the caller
    // ApiMember(Description="The user that it acts as; if it is missing, the caller")
    #[serde(rename = "userId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The endpoint that sends where a request names no sender
    // ApiMember(Description="The endpoint that sends where a request names no sender")
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    /// The account that it works for; may be missing for a caller who has only one
    // ApiMember(Description="The account that it works for; may be missing for a caller who has only one")
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}

impl NewDoorLogin {
    pub const TYPE_NAME: &'static str = "NewDoorLogin";
    pub const METHOD: &'static str = "POST";
}

/// Let a program of a customer bind to the SMSC.
// Route("/esmes", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct NewEsme {
    /// Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one
    // ApiMember(Description="Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub networks: Option<Vec<String>>,
    /// The endpoints that it may send from and is handed texts of; * is all of them, as of a new one
    // ApiMember(Description="The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")
    #[serde(rename = "endpointIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_ids: Option<Vec<String>>,
    /// The endpoint that sends where a unit names no source; an empty text is none
    // ApiMember(Description="The endpoint that sends where a unit names no source; an empty text is none")
    #[serde(rename = "defaultEndpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_endpoint_id: Option<String>,
    /// Whether it must come over TLS; a new one need not
    // ApiMember(Description="Whether it must come over TLS; a new one need not")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls: Option<bool>,
    /// How many binds it has at once on each server, from 1 to 1000; a new one 4
    // ApiMember(Description="How many binds it has at once on each server, from 1 to 1000; a new one 4")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binds: Option<i32>,
    /// How many segments a second it may submit; 0 is no limit, as of a new one
    // ApiMember(Description="How many segments a second it may submit; 0 is no limit, as of a new one")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<i32>,
    /// How many units are in work at once on each bind, from 1 to 10,000; of a new one 100
    // ApiMember(Description="How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window: Option<i32>,
    /// The name that it binds with, 1 to 15 characters of ASCII; each is there once
    // ApiMember(Description="The name that it binds with, 1 to 15 characters of ASCII; each is there once", IsRequired=true)
    #[serde(rename = "systemId")]
    pub system_id: String,
    /// The password that it binds with, 8 characters of ASCII; if it is missing, one is made
    // ApiMember(Description="The password that it binds with, 8 characters of ASCII; if it is missing, one is made")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// The account that it sends for; may be missing for a caller who has only one
    // ApiMember(Description="The account that it sends for; may be missing for a caller who has only one")
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}

impl NewEsme {
    pub const TYPE_NAME: &'static str = "NewEsme";
    pub const METHOD: &'static str = "POST";
}

/// Keep a file in an account: the file of a multipart form with its fields, or base64.
// Route("/files", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct NewFile {
    /// The account; needed by who has several
    // ApiMember(Description="The account; needed by who has several")
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The customer that it belongs to
    // ApiMember(Description="The customer that it belongs to")
    #[serde(rename = "customerId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// The content
    // ApiMember(Description="The content", IsRequired=true)
    pub data: String,
    /// The name that recipients see
    // ApiMember(Description="The name that recipients see", IsRequired=true)
    #[serde(rename = "fileName")]
    pub file_name: String,
    /// What it is, as image/png
    // ApiMember(Description="What it is, as image/png", IsRequired=true)
    #[serde(rename = "contentType")]
    pub content_type: String,
}

impl NewFile {
    pub const TYPE_NAME: &'static str = "NewFile";
    pub const METHOD: &'static str = "POST";
}

/// Make a pool of senders.
// Route("/pools", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct NewPool {
    /// What people call it
    // ApiMember(Description="What people call it", IsRequired=true)
    pub name: String,
    /// The numbers that write for it
    // ApiMember(Description="The numbers that write for it")
    #[serde(rename = "endpointIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_ids: Option<Vec<String>>,
    /// The account it belongs to; may be missing for a caller who has only one
    // ApiMember(Description="The account it belongs to; may be missing for a caller who has only one")
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The customer it belongs to
    // ApiMember(Description="The customer it belongs to")
    #[serde(rename = "customerId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
}

impl NewPool {
    pub const TYPE_NAME: &'static str = "NewPool";
    pub const METHOD: &'static str = "POST";
}

/// Let messages go over a connection.
// Route("/routes", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct NewRoute {
    /// The connection that they may go over
    // ApiMember(Description="The connection that they may go over", IsRequired=true)
    #[serde(rename = "connectionId")]
    pub connection_id: String,
    /// What their recipients' numbers begin with, as +44; if it is missing, any number
    // ApiMember(Description="What their recipients' numbers begin with, as +44; if it is missing, any number")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    /// Only messages from this endpoint
    // ApiMember(Description="Only messages from this endpoint")
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    /// Only messages of this account; if it is missing, that of the endpoint, or else every account
    // ApiMember(Description="Only messages of this account; if it is missing, that of the endpoint, or else every account")
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Lower goes first; 10 if it is missing
    // ApiMember(Description="Lower goes first; 10 if it is missing")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<i32>,
    /// What a segment costs, with six decimals at most; among equals the cheapest goes first
    // ApiMember(Description="What a segment costs, with six decimals at most; among equals the cheapest goes first")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<f64>,
}

impl NewRoute {
    pub const TYPE_NAME: &'static str = "NewRoute";
    pub const METHOD: &'static str = "POST";
}

/// Create a new session. Only chats can be created: calls and faxes need a carrier for voice.
// Route("/sessions", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct NewSession {
    /// The channel of the session; Chat if it is missing
    // ApiMember(Description="The channel of the session; Chat if it is missing")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<FlowChannels>,
    /// The address of the party to talk to, e.g. +15556667777
    // ApiMember(Description="The address of the party to talk to, e.g. +15556667777", IsRequired=true)
    pub destination: String,
    /// The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number
    // ApiMember(Description="The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number")
    #[serde(rename = "callerId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id: Option<String>,
    /// The ID of the endpoint to talk from; CallerId is not used if it is specified
    // ApiMember(Description="The ID of the endpoint to talk from; CallerId is not used if it is specified")
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
}

impl NewSession {
    pub const TYPE_NAME: &'static str = "NewSession";
    pub const METHOD: &'static str = "POST";
}

/// Subscribe an address to kinds of events.
// Route("/webhooks", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct NewWebhook {
    /// The address that is told, of http or https
    // ApiMember(Description="The address that is told, of http or https", IsRequired=true)
    pub url: String,
    /// The kinds of events, as message.received or message.*; if it is missing, all of them
    // ApiMember(Description="The kinds of events, as message.received or message.*; if it is missing, all of them")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kinds: Option<Vec<String>>,
    /// What it is for, as people call it
    // ApiMember(Description="What it is for, as people call it")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The account whose events are told; may be missing for a caller who has only one
    // ApiMember(Description="The account whose events are told; may be missing for a caller who has only one")
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The secret to sign with, whsec_ and a key in base64; if it is missing, one is made
    // ApiMember(Description="The secret to sign with, whsec_ and a key in base64; if it is missing, one is made")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
}

impl NewWebhook {
    pub const TYPE_NAME: &'static str = "NewWebhook";
    pub const METHOD: &'static str = "POST";
}

/// Do nothing: the operation is there for the types of its request.
// Route("/not-used")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct NotUsedRequest {
    #[serde(rename = "nodeParameter")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_parameter: Option<NodeParameter>,
}

impl NotUsedRequest {
    pub const TYPE_NAME: &'static str = "NotUsedRequest";
    pub const METHOD: &'static str = "POST";
}

/// Change a login of a front door; what is missing stays as it is.
// Route("/doors/logins/{loginId}", "PATCH")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct PatchDoorLogin {
    /// The ID of the login
    // ApiMember(Description="The ID of the login", IsRequired=true)
    #[serde(rename = "loginId")]
    pub login_id: String,
    /// The user that it acts as from now on
    // ApiMember(Description="The user that it acts as from now on")
    #[serde(rename = "userId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The endpoint that sends where a request names no sender; an empty text is none
    // ApiMember(Description="The endpoint that sends where a request names no sender; an empty text is none")
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
}

impl PatchDoorLogin {
    pub const TYPE_NAME: &'static str = "PatchDoorLogin";
    pub const METHOD: &'static str = "PATCH";
}

/// Change what an ESME may do; what is missing stays as it is, and so does a list that is empty.
// Route("/esmes/{esmeId}", "PATCH")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct PatchEsme {
    /// Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one
    // ApiMember(Description="Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub networks: Option<Vec<String>>,
    /// The endpoints that it may send from and is handed texts of; * is all of them, as of a new one
    // ApiMember(Description="The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")
    #[serde(rename = "endpointIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_ids: Option<Vec<String>>,
    /// The endpoint that sends where a unit names no source; an empty text is none
    // ApiMember(Description="The endpoint that sends where a unit names no source; an empty text is none")
    #[serde(rename = "defaultEndpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_endpoint_id: Option<String>,
    /// Whether it must come over TLS; a new one need not
    // ApiMember(Description="Whether it must come over TLS; a new one need not")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls: Option<bool>,
    /// How many binds it has at once on each server, from 1 to 1000; a new one 4
    // ApiMember(Description="How many binds it has at once on each server, from 1 to 1000; a new one 4")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binds: Option<i32>,
    /// How many segments a second it may submit; 0 is no limit, as of a new one
    // ApiMember(Description="How many segments a second it may submit; 0 is no limit, as of a new one")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<i32>,
    /// How many units are in work at once on each bind, from 1 to 10,000; of a new one 100
    // ApiMember(Description="How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window: Option<i32>,
    /// The ID of the ESME
    // ApiMember(Description="The ID of the ESME", IsRequired=true)
    #[serde(rename = "esmeId")]
    pub esme_id: String,
    /// Shut it out, or let it in again
    // ApiMember(Description="Shut it out, or let it in again")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
}

impl PatchEsme {
    pub const TYPE_NAME: &'static str = "PatchEsme";
    pub const METHOD: &'static str = "PATCH";
}

/// Change the name or the customer of a file; what is left out stays as it is.
// Route("/files/{fileId}", "PATCH")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct PatchFile {
    /// The ID of the file
    // ApiMember(Description="The ID of the file", IsRequired=true)
    #[serde(rename = "fileId")]
    pub file_id: String,
    /// Its new name
    // ApiMember(Description="Its new name")
    #[serde(rename = "fileName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// The customer that it belongs to from now on
    // ApiMember(Description="The customer that it belongs to from now on")
    #[serde(rename = "customerId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
}

impl PatchFile {
    pub const TYPE_NAME: &'static str = "PatchFile";
    pub const METHOD: &'static str = "PATCH";
}

/// Change a pool of senders; what is missing stays as it is.
// Route("/pools/{poolId}", "PATCH")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct PatchPool {
    /// The ID of the pool
    // ApiMember(Description="The ID of the pool", IsRequired=true)
    #[serde(rename = "poolId")]
    pub pool_id: String,
    /// What people call it from now on
    // ApiMember(Description="What people call it from now on")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether nothing can be sent from it
    // ApiMember(Description="Whether nothing can be sent from it")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Numbers that join; one that is there stays
    // ApiMember(Description="Numbers that join; one that is there stays")
    #[serde(rename = "addEndpointIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_endpoint_ids: Option<Vec<String>>,
    /// Numbers that leave; their recipients hear from another one next time
    // ApiMember(Description="Numbers that leave; their recipients hear from another one next time")
    #[serde(rename = "removeEndpointIds")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_endpoint_ids: Option<Vec<String>>,
}

impl PatchPool {
    pub const TYPE_NAME: &'static str = "PatchPool";
    pub const METHOD: &'static str = "PATCH";
}

/// Change a route; what is missing stays as it is.
// Route("/routes/{routeId}", "PATCH")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct PatchRoute {
    /// The ID of the route
    // ApiMember(Description="The ID of the route", IsRequired=true)
    #[serde(rename = "routeId")]
    pub route_id: String,
    /// Lower goes first
    // ApiMember(Description="Lower goes first")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<i32>,
    /// What a segment costs, with six decimals at most
    // ApiMember(Description="What a segment costs, with six decimals at most")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<f64>,
    /// Whether it does not count at all
    // ApiMember(Description="Whether it does not count at all")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
}

impl PatchRoute {
    pub const TYPE_NAME: &'static str = "PatchRoute";
    pub const METHOD: &'static str = "PATCH";
}

/// Change a webhook; what is missing stays as it is.
// Route("/webhooks/{webhookId}", "PATCH")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct PatchWebhook {
    /// The ID of the webhook
    // ApiMember(Description="The ID of the webhook", IsRequired=true)
    #[serde(rename = "webhookId")]
    pub webhook_id: String,
    /// The address that is told from now on
    // ApiMember(Description="The address that is told from now on")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The kinds of events from now on; * is all of them, and an empty list changes nothing
    // ApiMember(Description="The kinds of events from now on; * is all of them, and an empty list changes nothing")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kinds: Option<Vec<String>>,
    /// What it is for, as people call it
    // ApiMember(Description="What it is for, as people call it")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Disable it, or enable it again: then it is told first what it missed meanwhile
    // ApiMember(Description="Disable it, or enable it again: then it is told first what it missed meanwhile")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
}

impl PatchWebhook {
    pub const TYPE_NAME: &'static str = "PatchWebhook";
    pub const METHOD: &'static str = "PATCH";
}

/// Tell how a text would be sent and what it would cost; nothing is stored or sent.
// Route("/messages/preview", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct PreviewMessage {
    /// The text
    // ApiMember(Description="The text", IsRequired=true)
    pub body: String,
    /// The ID of the endpoint that would send it
    // ApiMember(Description="The ID of the endpoint that would send it")
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    /// The address that it would be sent to; needs EndpointId
    // ApiMember(Description="The address that it would be sent to; needs EndpointId")
    #[serde(rename = "toAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_address: Option<String>,
}

impl PreviewMessage {
    pub const TYPE_NAME: &'static str = "PreviewMessage";
    pub const METHOD: &'static str = "POST";
}

/// Erase the text of a message for good.
// Route("/messages/{messageId}/redact", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct RedactMessage {
    /// The ID of the message
    // ApiMember(Description="The ID of the message", IsRequired=true)
    #[serde(rename = "messageId")]
    pub message_id: String,
}

impl RedactMessage {
    pub const TYPE_NAME: &'static str = "RedactMessage";
    pub const METHOD: &'static str = "POST";
}

/// Record that somebody wants messages again.
// Route("/opt-outs", "DELETE")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct RemoveOptOut {
    /// The address, as +15556667777
    // ApiMember(Description="The address, as +15556667777", IsRequired=true)
    pub address: String,
    /// The account; needed by who has several
    // ApiMember(Description="The account; needed by who has several")
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The ID of an endpoint or pool; the whole account without
    // ApiMember(Description="The ID of an endpoint or pool; the whole account without")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
}

impl RemoveOptOut {
    pub const TYPE_NAME: &'static str = "RemoveOptOut";
    pub const METHOD: &'static str = "DELETE";
}

/// Tell a webhook again; give one of the three members.
// Route("/webhooks/{webhookId}/replay", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ReplayWebhook {
    /// The ID of the webhook
    // ApiMember(Description="The ID of the webhook", IsRequired=true)
    #[serde(rename = "webhookId")]
    pub webhook_id: String,
    /// Everything from the event with this number on
    // ApiMember(Description="Everything from the event with this number on")
    #[serde(rename = "fromNumber")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_number: Option<i32>,
    /// Everything from this date on, in ISO 8601; UTC without a zone
    // ApiMember(Description="Everything from this date on, in ISO 8601; UTC without a zone")
    #[serde(rename = "fromDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// This one delivery alone
    // ApiMember(Description="This one delivery alone")
    #[serde(rename = "deliveryId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_id: Option<String>,
}

impl ReplayWebhook {
    pub const TYPE_NAME: &'static str = "ReplayWebhook";
    pub const METHOD: &'static str = "POST";
}

/// Revoke an API key.
// Route("/keys/{keyId}", "DELETE")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct RevokeApiKey {
    /// The ID of the key
    // ApiMember(Description="The ID of the key", IsRequired=true)
    #[serde(rename = "keyId")]
    pub key_id: String,
}

impl RevokeApiKey {
    pub const TYPE_NAME: &'static str = "RevokeApiKey";
    pub const METHOD: &'static str = "DELETE";
}

/// Give a login of a front door another password.
// Route("/doors/logins/{loginId}/password", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct RotateDoorPassword {
    /// The ID of the login
    // ApiMember(Description="The ID of the login", IsRequired=true)
    #[serde(rename = "loginId")]
    pub login_id: String,
    /// The password from now on, 8 characters or more; if it is missing, one is made
    // ApiMember(Description="The password from now on, 8 characters or more; if it is missing, one is made")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}

impl RotateDoorPassword {
    pub const TYPE_NAME: &'static str = "RotateDoorPassword";
    pub const METHOD: &'static str = "POST";
}

/// Give an ESME another password.
// Route("/esmes/{esmeId}/password", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct RotateEsmePassword {
    /// The ID of the ESME
    // ApiMember(Description="The ID of the ESME", IsRequired=true)
    #[serde(rename = "esmeId")]
    pub esme_id: String,
    /// The password from now on, 8 characters of ASCII; if it is missing, one is made
    // ApiMember(Description="The password from now on, 8 characters of ASCII; if it is missing, one is made")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}

impl RotateEsmePassword {
    pub const TYPE_NAME: &'static str = "RotateEsmePassword";
    pub const METHOD: &'static str = "POST";
}

/// Give a webhook a new secret.
// Route("/webhooks/{webhookId}/secret", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct RotateWebhookSecret {
    /// The ID of the webhook
    // ApiMember(Description="The ID of the webhook", IsRequired=true)
    #[serde(rename = "webhookId")]
    pub webhook_id: String,
    /// How long the secret before it signs too, up to 720 hours; if missing, 24
    // ApiMember(Description="How long the secret before it signs too, up to 720 hours; if missing, 24")
    #[serde(rename = "keepHours")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keep_hours: Option<f64>,
}

impl RotateWebhookSecret {
    pub const TYPE_NAME: &'static str = "RotateWebhookSecret";
    pub const METHOD: &'static str = "POST";
}

/// Send a message at a later time: into a session, or from an endpoint to an address.
// Route("/messages/schedule", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct ScheduleMessage {
    /// The ID of the session to send into. Specify either this or EndpointId+ToAddress
    // ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    #[serde(rename = "sessionId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
    /// The ID of the endpoint to send from. Not used if SessionId is specified
    // ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    /// The address to send to, e.g. +15556667777. Not used if SessionId is specified
    // ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    #[serde(rename = "toAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_address: Option<String>,
    /// The body of the message
    // ApiMember(Description="The body of the message", IsRequired=true)
    pub body: String,
    /// When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
    // ApiMember(Description="When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00", IsRequired=true)
    #[serde(rename = "sendAt")]
    pub send_at: String,
}

impl ScheduleMessage {
    pub const TYPE_NAME: &'static str = "ScheduleMessage";
    pub const METHOD: &'static str = "POST";
}

/// Send one text to many recipients, each with their own values in it.
// Route("/bulks", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct SendBulk {
    /// The ID of the endpoint to send from, a pool of senders perhaps
    // ApiMember(Description="The ID of the endpoint to send from, a pool of senders perhaps", IsRequired=true)
    #[serde(rename = "endpointId")]
    pub endpoint_id: String,
    /// The text; {{name}} stands for a variable
    // ApiMember(Description="The text; {{name}} stands for a variable", IsRequired=true)
    pub body: String,
    /// Whom to send to, 10000 at most, each address once
    // ApiMember(Description="Whom to send to, 10000 at most, each address once", IsRequired=true)
    pub recipients: Vec<BulkRecipient>,
    /// When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
    // ApiMember(Description="When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00")
    #[serde(rename = "sendAt")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_at: Option<String>,
}

impl SendBulk {
    pub const TYPE_NAME: &'static str = "SendBulk";
    pub const METHOD: &'static str = "POST";
}

/// Send files, with a text or without one: into a session, or from an endpoint to an address.
// Route("/messages/media", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct SendMedia {
    /// The ID of the session to send into. Specify either this or EndpointId+ToAddress
    // ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    #[serde(rename = "sessionId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
    /// The ID of the endpoint to send from. Not used if SessionId is specified
    // ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    /// The address to send to, e.g. +15556667777. Not used if SessionId is specified
    // ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    #[serde(rename = "toAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_address: Option<String>,
    /// The text that goes with the files
    // ApiMember(Description="The text that goes with the files")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The IDs of the files, as UploadFile gives them, in their order
    // ApiMember(Description="The IDs of the files, as UploadFile gives them, in their order", IsRequired=true)
    #[serde(rename = "fileIds")]
    pub file_ids: Vec<String>,
}

impl SendMedia {
    pub const TYPE_NAME: &'static str = "SendMedia";
    pub const METHOD: &'static str = "POST";
}

/// Send a message into a session, or from an endpoint to an address.
// Route("/sessions/{sessionId}/messages", "POST")
// Route("/messages")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct SendMessage {
    /// The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress
    // ApiMember(Description="The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress")
    #[serde(rename = "sessionId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
    /// The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified
    // ApiMember(Description="The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified")
    #[serde(rename = "endpointId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    /// The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified
    // ApiMember(Description="The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified")
    #[serde(rename = "toAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_address: Option<String>,
    /// The body of the message
    // ApiMember(Description="The body of the message")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
}

impl SendMessage {
    pub const TYPE_NAME: &'static str = "SendMessage";
    pub const METHOD: &'static str = "POST";
}

/// Have an address told of every text that comes in for an endpoint, in place of the one before it in this form.
// Route("/doors/listeners", "PUT")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct SetDoorListener {
    /// The endpoint whose texts are told
    // ApiMember(Description="The endpoint whose texts are told", IsRequired=true)
    #[serde(rename = "endpointId")]
    pub endpoint_id: String,
    /// The address that is told; in Kannel's form with its escape codes
    // ApiMember(Description="The address that is told; in Kannel's form with its escape codes", IsRequired=true)
    pub url: String,
    /// Whose form they are told in; Twilio's if it is missing
    // ApiMember(Description="Whose form they are told in; Twilio's if it is missing")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<ListenerForms>,
    /// In Twilio's form: the login whose AuthToken signs; may be missing while there is only one
    // ApiMember(Description="In Twilio's form: the login whose AuthToken signs; may be missing while there is only one")
    #[serde(rename = "loginId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_id: Option<String>,
    /// In the forms of Kannel and Jasmin: GET, as is usual, or POST
    // ApiMember(Description="In the forms of Kannel and Jasmin: GET, as is usual, or POST")
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none
    // ApiMember(Description="In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none")
    #[serde(rename = "maxMessages")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_messages: Option<i32>,
    /// In Kannel's form: have the header X-Kannel-From
    // ApiMember(Description="In Kannel's form: have the header X-Kannel-From")
    #[serde(rename = "sendSender")]
    pub send_sender: bool,
    /// In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2
    // ApiMember(Description="In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2")
    pub recode: bool,
}

impl SetDoorListener {
    pub const TYPE_NAME: &'static str = "SetDoorListener";
    pub const METHOD: &'static str = "PUT";
}

/// Limit a number or a connection; what is missing is limited no more.
// Route("/limits/{limitedId}", "PUT")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct SetLimit {
    /// The ID of the endpoint or connection
    // ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)
    #[serde(rename = "limitedId")]
    pub limited_id: String,
    /// Segments a second of a number, kept as whole segments a minute: 1.25 is 75
    // ApiMember(Description="Segments a second of a number, kept as whole segments a minute: 1.25 is 75")
    #[serde(rename = "ratePerSecond")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate_per_second: Option<f64>,
    /// Segments a day
    // ApiMember(Description="Segments a day")
    #[serde(rename = "dailyCap")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_cap: Option<i32>,
}

impl SetLimit {
    pub const TYPE_NAME: &'static str = "SetLimit";
    pub const METHOD: &'static str = "PUT";
}

/// Send a sample to a webhook.
// Route("/webhooks/{webhookId}/test", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct TestWebhook {
    /// The ID of the webhook
    // ApiMember(Description="The ID of the webhook", IsRequired=true)
    #[serde(rename = "webhookId")]
    pub webhook_id: String,
}

impl TestWebhook {
    pub const TYPE_NAME: &'static str = "TestWebhook";
    pub const METHOD: &'static str = "POST";
}

/// Keep a file, to be sent with messages; as base64, or as the file of a multipart form.
// Route("/app/files", "POST")
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
#[serde(default)]
pub struct UploadFile {
    /// The content
    // ApiMember(Description="The content", IsRequired=true)
    pub data: String,
    /// The name that recipients see
    // ApiMember(Description="The name that recipients see", IsRequired=true)
    #[serde(rename = "fileName")]
    pub file_name: String,
    /// What it is, as image/png
    // ApiMember(Description="What it is, as image/png", IsRequired=true)
    #[serde(rename = "contentType")]
    pub content_type: String,
    /// The account; needed by who has several
    // ApiMember(Description="The account; needed by who has several")
    #[serde(rename = "accountId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The customer that it belongs to; needed by a Customer who has several
    // ApiMember(Description="The customer that it belongs to; needed by a Customer who has several")
    #[serde(rename = "customerId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
}

impl UploadFile {
    pub const TYPE_NAME: &'static str = "UploadFile";
    pub const METHOD: &'static str = "POST";
}
