# frozen_string_literal: true
# encoding: utf-8

# Options:
# Version: 8.10
# Tip: To override a DTO option, remove "#" prefix before updating
# BaseUrl: http://trunkline.test
#
# #GlobalNamespace: 
# #AddServiceStackTypes: True
# #AddResponseStatus: False
# #AddImplicitVersion: 
# #AddDescriptionAsComments: True
# #IncludeTypes: 
# #ExcludeTypes: 
# #DefaultImports: date,json

require 'date'
require 'json'

#
# Values by name.
#
class Struct_ < Hash
end

#
# A value of one of the kinds that flows have.
#
class Value
  # @return [Boolean]
  attr_accessor :bool_value
  # @return [String]
  attr_accessor :string_value
  # @return [Float]
  attr_accessor :number_value
  # @return [Array<Struct_>]
  attr_accessor :list_value
  # @return [Struct_]
  attr_accessor :struct_value

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'boolValue' => bool_value, 'stringValue' => string_value, 'numberValue' => number_value, 'listValue' => list_value, 'structValue' => struct_value}.compact
end

#
# What one parameter of a node is set to, or where it comes from.
#
class NodeParameter
  #
  # Unique in the flow
  #
  # @ApiMember(Description: "Unique in the flow")
  # @return [String]
  attr_accessor :id
  #
  # The name of one of the types of values, as String or Transition
  #
  # @ApiMember(Description: "The name of one of the types of values, as String or Transition")
  # @return [String]
  attr_accessor :type
  #
  # Where it comes from: Value, Expression, or an object as Customer
  #
  # @ApiMember(Description: "Where it comes from: Value, Expression, or an object as Customer")
  # @return [String]
  attr_accessor :source
  #
  # The value, where the source is Value
  #
  # @ApiMember(Description: "The value, where the source is Value")
  # @return [Value]
  attr_accessor :value
  #
  # The expression, where the source is Expression
  #
  # @ApiMember(Description: "The expression, where the source is Expression")
  # @return [String]
  attr_accessor :expression
  #
  # The name of the field, where the source is an object
  #
  # @ApiMember(Description: "The name of the field, where the source is an object")
  # @return [String]
  attr_accessor :reference_id
  # @return [Boolean]
  attr_accessor :is_output
  # @return [Boolean]
  attr_accessor :is_async
  # @return [Array<NodeParameterMap>]
  attr_accessor :list_parameters
  # @return [NodeParameterMap]
  attr_accessor :struct_parameters

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'type' => type, 'source' => source, 'value' => value, 'expression' => expression, 'referenceId' => reference_id, 'isOutput' => is_output, 'isAsync' => is_async, 'listParameters' => list_parameters, 'structParameters' => struct_parameters}.compact
end

#
# The parameters of a node by name.
#
class NodeParameterMap < Hash
end

#
# An API key: what it may do and when it was used, never the key itself.
#
class ApiKeyInfo
  # @return [String]
  attr_accessor :id
  #
  # The one account that the key works for
  #
  # @ApiMember(Description: "The one account that the key works for")
  # @return [String]
  attr_accessor :account_id
  #
  # The user that the key acts as
  #
  # @ApiMember(Description: "The user that the key acts as")
  # @return [String]
  attr_accessor :user_id
  # @return [String]
  attr_accessor :name
  #
  # The last characters of the key, to tell it from others
  #
  # @ApiMember(Description: "The last characters of the key, to tell it from others")
  # @return [String]
  attr_accessor :hint
  #
  # What the key may do, as long as its user still has these roles
  #
  # @ApiMember(Description: "What the key may do, as long as its user still has these roles")
  # @return [Array<String>]
  attr_accessor :roles
  # @return [String]
  attr_accessor :date_created
  #
  # When the key stops to work; missing for a key that works until revoked
  #
  # @ApiMember(Description: "When the key stops to work; missing for a key that works until revoked")
  # @return [String]
  attr_accessor :expires
  #
  # When the key was used last, exact to a minute
  #
  # @ApiMember(Description: "When the key was used last, exact to a minute")
  # @return [String]
  attr_accessor :last_used
  #
  # When the key was revoked
  #
  # @ApiMember(Description: "When the key was revoked")
  # @return [String]
  attr_accessor :revoked

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'accountId' => account_id, 'userId' => user_id, 'name' => name, 'hint' => hint, 'roles' => roles, 'dateCreated' => date_created, 'expires' => expires, 'lastUsed' => last_used, 'revoked' => revoked}.compact
end

#
# What one attempt to hand a message to the carrier came to.
#
module AttemptOutcomes
  ACCEPTED = 'accepted'
  DEFERRED = 'deferred'
  REFUSED = 'refused'
  UNKNOWN = 'unknown'
end

#
# How many messages of a bulk have each status.
#
class BulkCounts
  #
  # Recipients for whom there is no message yet, and none will be if it is canceled
  #
  # @ApiMember(Description: "Recipients for whom there is no message yet, and none will be if it is canceled")
  # @return [Integer]
  attr_accessor :pending
  #
  # Recipients who get no message; the results say why
  #
  # @ApiMember(Description: "Recipients who get no message; the results say why")
  # @return [Integer]
  attr_accessor :refused
  # @return [Integer]
  attr_accessor :scheduled
  #
  # Waiting or being sent
  #
  # @ApiMember(Description: "Waiting or being sent")
  # @return [Integer]
  attr_accessor :queued
  # @return [Integer]
  attr_accessor :sent
  # @return [Integer]
  attr_accessor :delivered
  # @return [Integer]
  attr_accessor :undelivered
  # @return [Integer]
  attr_accessor :failed
  # @return [Integer]
  attr_accessor :unconfirmed
  # @return [Integer]
  attr_accessor :canceled

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'pending' => pending, 'refused' => refused, 'scheduled' => scheduled, 'queued' => queued, 'sent' => sent, 'delivered' => delivered, 'undelivered' => undelivered, 'failed' => failed, 'unconfirmed' => unconfirmed, 'canceled' => canceled}.compact
end

#
# One recipient of a bulk, with the values of the variables in its text.
#
class BulkRecipient
  #
  # The address, e.g. +15556667777
  #
  # @ApiMember(Description: "The address, e.g. +15556667777", IsRequired: true)
  # @return [String]
  attr_accessor :to_address
  #
  # The values of the variables of the text, by their names
  #
  # @ApiMember(Description: "The values of the variables of the text, by their names")
  # @return [Hash{String => String}]
  attr_accessor :variables

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'toAddress' => to_address, 'variables' => variables}.compact
end

#
# What became of one recipient of a bulk.
#
class BulkResult
  #
  # Which recipient of the request it was; the first one is 0
  #
  # @ApiMember(Description: "Which recipient of the request it was; the first one is 0")
  # @return [Integer]
  attr_accessor :number
  # @return [String]
  attr_accessor :to_address
  #
  # The status of the message, or refused
  #
  # @ApiMember(Description: "The status of the message, or refused")
  # @return [String]
  attr_accessor :status
  # @return [String]
  attr_accessor :message_id
  #
  # What went wrong last, in words
  #
  # @ApiMember(Description: "What went wrong last, in words")
  # @return [String]
  attr_accessor :error

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'number' => number, 'toAddress' => to_address, 'status' => status, 'messageId' => message_id, 'error' => error}.compact
end

#
# How far a bulk is: whether its messages are made, or taken back.
#
module BulkStatuses
  MAKING = 'making'
  MADE = 'made'
  CANCELING = 'canceling'
  CANCELED = 'canceled'
end

#
# Which way a message went, seen from the endpoint.
#
module MessageDirections
  INCOMING = 'Incoming'
  OUTGOING = 'Outgoing'
end

#
# One message.
#
class MessageInfo
  # @return [String]
  attr_accessor :id
  # @return [String]
  attr_accessor :account_id
  # @return [String]
  attr_accessor :customer_id
  # @return [String]
  attr_accessor :endpoint_id
  # @return [String]
  attr_accessor :endpoint_display_name
  # @return [String]
  attr_accessor :date
  # @return [MessageDirections]
  attr_accessor :direction
  # @return [String]
  attr_accessor :other_address
  # @return [String]
  attr_accessor :sender
  # @return [String]
  attr_accessor :text
  # @return [Boolean]
  attr_accessor :is_unread

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'accountId' => account_id, 'customerId' => customer_id, 'endpointId' => endpoint_id, 'endpointDisplayName' => endpoint_display_name, 'date' => date, 'direction' => direction, 'otherAddress' => other_address, 'sender' => sender, 'text' => text, 'isUnread' => is_unread}.compact
end

#
# All messages between an endpoint and another address, with the newest of them.
#
class ConversationInfo
  # @return [String]
  attr_accessor :id
  # @return [String]
  attr_accessor :endpoint_id
  # @return [String]
  attr_accessor :other_address
  # @return [MessageInfo]
  attr_accessor :most_recent_message

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'endpointId' => endpoint_id, 'otherAddress' => other_address, 'mostRecentMessage' => most_recent_message}.compact
end

#
# Somebody read messages of a conversation.
#
class ConversationRead
  # @return [String]
  attr_accessor :conversation_id
  # @return [String]
  attr_accessor :account_id
  # @return [String]
  attr_accessor :endpoint_id
  # @return [String]
  attr_accessor :date
  #
  # The name of who read them
  #
  # @ApiMember(Description: "The name of who read them")
  # @return [String]
  attr_accessor :read_by
  # @return [Array<String>]
  attr_accessor :message_ids

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'conversationId' => conversation_id, 'accountId' => account_id, 'endpointId' => endpoint_id, 'date' => date, 'readBy' => read_by, 'messageIds' => message_ids}.compact
end

#
# One step on the path from the topmost customer.
#
class CustomerBreadcrumb
  # @return [String]
  attr_accessor :id
  # @return [String]
  attr_accessor :name

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'name' => name}.compact
end

#
# The parts of the dashboard that a user sees.
#
module DashboardPermissions
  VIEW_FILES = 'ViewFiles'
  VIEW_NOTIFICATIONS = 'ViewNotifications'
  VIEW_SESSIONS = 'ViewSessions'
  VIEW_ENDPOINTS = 'ViewEndpoints'
  VIEW_REPORTS = 'ViewReports'
  VIEW_CUSTOMERS = 'ViewCustomers'
  VIEW_FLOWS = 'ViewFlows'
  VIEW_CALL_CENTER = 'ViewCallCenter'
end

#
# The platforms whose programs come in: by Twilio's API, by Kannel's sendsms, by Jasmin's HTTP API.
#
module DoorKinds
  TWILIO = 'twilio'
  KANNEL = 'kannel'
  JASMIN = 'jasmin'
end

#
# What every stored thing tells of itself.
#
class EntityInfo
  # @return [String]
  attr_accessor :id
  # @return [String]
  attr_accessor :date_created
  # @return [String]
  attr_accessor :date_last_modified
  # @return [String]
  attr_accessor :created_by
  # @return [String]
  attr_accessor :last_modified_by

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'dateCreated' => date_created, 'dateLastModified' => date_last_modified, 'createdBy' => created_by, 'lastModifiedBy' => last_modified_by}.compact
end

#
# What an ESME may do.
#
class EsmeRights
  #
  # Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one
  #
  # @ApiMember(Description: "Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")
  # @return [Array<String>]
  attr_accessor :networks
  #
  # The endpoints that it may send from and is handed texts of; * is all of them, as of a new one
  #
  # @ApiMember(Description: "The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")
  # @return [Array<String>]
  attr_accessor :endpoint_ids
  #
  # The endpoint that sends where a unit names no source; an empty text is none
  #
  # @ApiMember(Description: "The endpoint that sends where a unit names no source; an empty text is none")
  # @return [String]
  attr_accessor :default_endpoint_id
  #
  # Whether it must come over TLS; a new one need not
  #
  # @ApiMember(Description: "Whether it must come over TLS; a new one need not")
  # @return [Boolean]
  attr_accessor :tls
  #
  # How many binds it has at once on each server, from 1 to 1000; a new one 4
  #
  # @ApiMember(Description: "How many binds it has at once on each server, from 1 to 1000; a new one 4")
  # @return [Integer]
  attr_accessor :binds
  #
  # How many segments a second it may submit; 0 is no limit, as of a new one
  #
  # @ApiMember(Description: "How many segments a second it may submit; 0 is no limit, as of a new one")
  # @return [Integer]
  attr_accessor :rate
  #
  # How many units are in work at once on each bind, from 1 to 10,000; of a new one 100
  #
  # @ApiMember(Description: "How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")
  # @return [Integer]
  attr_accessor :window

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'networks' => networks, 'endpointIds' => endpoint_ids, 'defaultEndpointId' => default_endpoint_id, 'tls' => tls, 'binds' => binds, 'rate' => rate, 'window' => window}.compact
end

#
# Where a message stands; delivered, undelivered, failed and canceled are ends.
#
module MessageStatuses
  SCHEDULED = 'scheduled'
  QUEUED = 'queued'
  SENDING = 'sending'
  SENT = 'sent'
  DELIVERED = 'delivered'
  UNDELIVERED = 'undelivered'
  FAILED = 'failed'
  UNCONFIRMED = 'unconfirmed'
  CANCELED = 'canceled'
end

#
# A message has another status, or another attempt to send it has failed.
#
class MessageStatusChange
  # @return [String]
  attr_accessor :message_id
  # @return [String]
  attr_accessor :account_id
  # @return [String]
  attr_accessor :endpoint_id
  # @return [String]
  attr_accessor :session_id
  # @return [String]
  attr_accessor :conversation_id
  # @return [String]
  attr_accessor :date
  # @return [MessageStatuses]
  attr_accessor :status
  #
  # Which attempt it was, where one was made
  #
  # @ApiMember(Description: "Which attempt it was, where one was made")
  # @return [Integer]
  attr_accessor :attempt
  #
  # The kind of failure, as unreachable or throttled
  #
  # @ApiMember(Description: "The kind of failure, as unreachable or throttled")
  # @return [String]
  attr_accessor :failure
  #
  # What went wrong, in words
  #
  # @ApiMember(Description: "What went wrong, in words")
  # @return [String]
  attr_accessor :error
  #
  # When it will be tried again
  #
  # @ApiMember(Description: "When it will be tried again")
  # @return [String]
  attr_accessor :next_attempt_date

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'messageId' => message_id, 'accountId' => account_id, 'endpointId' => endpoint_id, 'sessionId' => session_id, 'conversationId' => conversation_id, 'date' => date, 'status' => status, 'attempt' => attempt, 'failure' => failure, 'error' => error, 'nextAttemptDate' => next_attempt_date}.compact
end

#
# A session began, ended, or goes on.
#
class SessionChange
  # @return [String]
  attr_accessor :session_id
  # @return [String]
  attr_accessor :account_id
  # @return [String]
  attr_accessor :customer_id
  # @return [String]
  attr_accessor :endpoint_id
  # @return [String]
  attr_accessor :conversation_id
  # @return [String]
  attr_accessor :other_address
  # @return [String]
  attr_accessor :date
  # @return [Boolean]
  attr_accessor :ended

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'sessionId' => session_id, 'accountId' => account_id, 'customerId' => customer_id, 'endpointId' => endpoint_id, 'conversationId' => conversation_id, 'otherAddress' => other_address, 'date' => date, 'ended' => ended}.compact
end

#
# One event; the member that its name speaks of is there, the others are not.
#
class EventInfo
  # @return [String]
  attr_accessor :id
  #
  # As the command of /event-stream, such as MessageReceived
  #
  # @ApiMember(Description: "As the command of /event-stream, such as MessageReceived")
  # @return [String]
  attr_accessor :name
  # @return [MessageInfo]
  attr_accessor :message
  # @return [MessageStatusChange]
  attr_accessor :message_status_change
  # @return [SessionChange]
  attr_accessor :session_change
  # @return [ConversationRead]
  attr_accessor :conversation_read

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'name' => name, 'message' => message, 'messageStatusChange' => message_status_change, 'sessionChange' => session_change, 'conversationRead' => conversation_read}.compact
end

#
# How a file came to be.
#
module FileTypes
  UPLOAD = 'Upload'
  VOICE_MESSAGE = 'VoiceMessage'
  CALL_RECORDING = 'CallRecording'
  FAX = 'Fax'
  ATTACHMENT = 'Attachment'
  FAX_OUTGOING = 'FaxOutgoing'
end

#
# The kinds of communication.
#
module FlowChannels
  VOICE = 'Voice'
  CHAT = 'Chat'
  FAX = 'Fax'
end

#
# Which end of a sorted list comes first.
#
module SortOrders
  ASCEND = 'Ascend'
  DESCEND = 'Descend'
end

#
# Asks for one page of a list.
#
class ListRequest
  #
  # The page to return; the first one is 0
  #
  # @ApiMember(Description: "The page to return; the first one is 0")
  # @return [Integer]
  attr_accessor :page
  #
  # How many items a page has, from 1 to 1000; 0 is 25
  #
  # @ApiMember(Description: "How many items a page has, from 1 to 1000; 0 is 25")
  # @return [Integer]
  attr_accessor :count_per_page
  #
  # Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
  #
  # @ApiMember(Description: "Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")
  # @return [Boolean]
  attr_accessor :all
  #
  # Return only the items with these IDs
  #
  # @ApiMember(Description: "Return only the items with these IDs")
  # @return [Array<String>]
  attr_accessor :specific_ids
  #
  # The field to sort by
  #
  # @ApiMember(Description: "The field to sort by")
  # @return [String]
  attr_accessor :sort_field
  #
  # The order to sort in; if it is missing, dates descend and other fields ascend
  #
  # @ApiMember(Description: "The order to sort in; if it is missing, dates descend and other fields ascend")
  # @return [SortOrders]
  attr_accessor :sort_order
  #
  # Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
  #
  # @ApiMember(Description: "Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")
  # @return [Boolean]
  attr_accessor :simplified_paging

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'page' => page, 'countPerPage' => count_per_page, 'all' => all, 'specificIds' => specific_ids, 'sortField' => sort_field, 'sortOrder' => sort_order, 'simplifiedPaging' => simplified_paging}.compact
end

#
# Whose form a text is told in: Twilio's webhooks, Kannel's sms-service, or Jasmin's HTTP connectors.
#
module ListenerForms
  TWILIO = 'twilio'
  KANNEL = 'kannel'
  JASMIN = 'jasmin'
end

#
# One attempt to hand a message to the carrier.
#
class MessageAttempt
  #
  # Which attempt it was; the first one is 1
  #
  # @ApiMember(Description: "Which attempt it was; the first one is 1")
  # @return [Integer]
  attr_accessor :number
  # @return [String]
  attr_accessor :date
  # @return [AttemptOutcomes]
  attr_accessor :outcome
  #
  # The kind of failure, as unreachable or throttled
  #
  # @ApiMember(Description: "The kind of failure, as unreachable or throttled")
  # @return [String]
  attr_accessor :failure
  #
  # Why, in words
  #
  # @ApiMember(Description: "Why, in words")
  # @return [String]
  attr_accessor :reason

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'number' => number, 'date' => date, 'outcome' => outcome, 'failure' => failure, 'reason' => reason}.compact
end

#
# One thing that happened to a message.
#
class MessageEvent
  # @return [String]
  attr_accessor :date
  # @return [String]
  attr_accessor :kind
  # @return [String]
  attr_accessor :description

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'date' => date, 'kind' => kind, 'description' => description}.compact
end

#
# One delivery receipt.
#
class MessageReceipt
  # @return [String]
  attr_accessor :date
  # @return [Boolean]
  attr_accessor :delivered
  # @return [String]
  attr_accessor :failure
  # @return [String]
  attr_accessor :reason

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'date' => date, 'delivered' => delivered, 'failure' => failure, 'reason' => reason}.compact
end

#
# Somebody who wants no more messages.
#
class OptOutInfo
  # @return [String]
  attr_accessor :account_id
  # @return [String]
  attr_accessor :address
  #
  # The endpoint or pool that it is about; missing for the whole account
  #
  # @ApiMember(Description: "The endpoint or pool that it is about; missing for the whole account")
  # @return [String]
  attr_accessor :scope
  #
  # How it came about: keyword, carrier, import or api
  #
  # @ApiMember(Description: "How it came about: keyword, carrier, import or api")
  # @return [String]
  attr_accessor :how
  #
  # What they wrote
  #
  # @ApiMember(Description: "What they wrote")
  # @return [String]
  attr_accessor :keyword
  #
  # The message in which they wrote it, or that the carrier refused
  #
  # @ApiMember(Description: "The message in which they wrote it, or that the carrier refused")
  # @return [String]
  attr_accessor :message_id
  #
  # Who recorded it
  #
  # @ApiMember(Description: "Who recorded it")
  # @return [String]
  attr_accessor :by
  # @return [String]
  attr_accessor :date

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'accountId' => account_id, 'address' => address, 'scope' => scope, 'how' => how, 'keyword' => keyword, 'messageId' => message_id, 'by' => by, 'date' => date}.compact
end

#
# A number that writes for a pool.
#
class PoolMember
  # @return [String]
  attr_accessor :endpoint_id
  # @return [String]
  attr_accessor :address
  # @return [String]
  attr_accessor :display_name
  #
  # Whether it may not send texts; the pool passes it over
  #
  # @ApiMember(Description: "Whether it may not send texts; the pool passes it over")
  # @return [Boolean]
  attr_accessor :disabled
  #
  # Whether it rests because it failed again and again; the pool passes it over
  #
  # @ApiMember(Description: "Whether it rests because it failed again and again; the pool passes it over")
  # @return [Boolean]
  attr_accessor :resting

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'endpointId' => endpoint_id, 'address' => address, 'displayName' => display_name, 'disabled' => disabled, 'resting' => resting}.compact
end

#
# Somebody who hears from the same number of a pool every time.
#
class PoolRecipient
  # @return [String]
  attr_accessor :address
  #
  # The number that writes to them
  #
  # @ApiMember(Description: "The number that writes to them")
  # @return [String]
  attr_accessor :endpoint_id
  #
  # Since when it does
  #
  # @ApiMember(Description: "Since when it does")
  # @return [String]
  attr_accessor :date

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'address' => address, 'endpointId' => endpoint_id, 'date' => date}.compact
end

#
# One field's error.
#
# @DataContract
class ResponseError
  # @DataMember(Order: 1)
  # @return [String]
  attr_accessor :error_code
  # @DataMember(Order: 2)
  # @return [String]
  attr_accessor :field_name
  # @DataMember(Order: 3)
  # @return [String]
  attr_accessor :message
  # @DataMember(Order: 4)
  # @return [Hash{String => String}]
  attr_accessor :meta

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'errorCode' => error_code, 'fieldName' => field_name, 'message' => message, 'meta' => meta}.compact
end

#
# What went wrong, in the form that every client of ServiceStack reads.
#
# @DataContract
class ResponseStatus
  # @DataMember(Order: 1)
  # @return [String]
  attr_accessor :error_code
  # @DataMember(Order: 2)
  # @return [String]
  attr_accessor :message
  # @DataMember(Order: 3)
  # @return [String]
  attr_accessor :stack_trace
  # @DataMember(Order: 4)
  # @return [Array<ResponseError>]
  attr_accessor :errors
  # @DataMember(Order: 5)
  # @return [Hash{String => String}]
  attr_accessor :meta

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'errorCode' => error_code, 'message' => message, 'stackTrace' => stack_trace, 'errors' => errors, 'meta' => meta}.compact
end

#
# The state of a call; a chat that goes on is Connected, one that ended Disconnected.
#
module SessionCallState
  DISCONNECTED = 'Disconnected'
  RINGING = 'Ringing'
  CONNECTED = 'Connected'
  HOLD = 'Hold'
  PASSIVE = 'Passive'
end

#
# Whether the session is dialling.
#
module SessionDialState
  NONE = 'None'
  ACTIVE = 'Active'
end

#
# Why a session is on hold.
#
module SessionHoldReasons
  NONE = 'None'
  TRANSFERRING = 'Transferring'
end

#
# One line of what happened in a session.
#
class SessionLogInfo
  # @return [String]
  attr_accessor :date
  # @return [String]
  attr_accessor :message

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'date' => date, 'message' => message}.compact
end

#
# The state of a session in a queue.
#
module SessionQueueStates
  NONE = 'None'
  QUEUED = 'Queued'
  RINGING = 'Ringing'
  CONNECTED = 'Connected'
  HOLD = 'Hold'
  DISCONNECTED = 'Disconnected'
end

#
# What a manager may do.
#
module UserManagerAccess
  READ_ONLY = 'ReadOnly'
  READ_WRITE = 'ReadWrite'
  READ_WRITE_DELETE = 'ReadWriteDelete'
end

#
# Where a delivery stands: owed (it will be tried, or tried again), delivered, or failed for good.
#
module WebhookDeliveryStates
  OWED = 'owed'
  DELIVERED = 'delivered'
  FAILED = 'failed'
end

#
# One event that a webhook is told: what came of it, or when it is tried next.
#
class WebhookDeliveryInfo
  #
  # The ID of the delivery, which is its header webhook-id
  #
  # @ApiMember(Description: "The ID of the delivery, which is its header webhook-id")
  # @return [String]
  attr_accessor :id
  # @return [String]
  attr_accessor :webhook_id
  #
  # The number of the event in the log
  #
  # @ApiMember(Description: "The number of the event in the log")
  # @return [Integer]
  attr_accessor :event_number
  #
  # What happened, as message.delivered
  #
  # @ApiMember(Description: "What happened, as message.delivered")
  # @return [String]
  attr_accessor :kind
  #
  # The ID of the message, session or webhook that it is about
  #
  # @ApiMember(Description: "The ID of the message, session or webhook that it is about")
  # @return [String]
  attr_accessor :subject_id
  #
  # Deliveries of one conversation are made one after the other
  #
  # @ApiMember(Description: "Deliveries of one conversation are made one after the other")
  # @return [String]
  attr_accessor :conversation_id
  # @return [WebhookDeliveryStates]
  attr_accessor :state
  # @return [Integer]
  attr_accessor :attempts
  #
  # The status of the last answer; missing when there was none
  #
  # @ApiMember(Description: "The status of the last answer; missing when there was none")
  # @return [Integer]
  attr_accessor :status
  #
  # Why the last attempt failed, in words
  #
  # @ApiMember(Description: "Why the last attempt failed, in words")
  # @return [String]
  attr_accessor :error
  # @return [String]
  attr_accessor :date_created
  # @return [String]
  attr_accessor :date_last_attempt
  #
  # When it is tried next; missing when it waits for an earlier one of its conversation
  #
  # @ApiMember(Description: "When it is tried next; missing when it waits for an earlier one of its conversation")
  # @return [String]
  attr_accessor :next_attempt

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'webhookId' => webhook_id, 'eventNumber' => event_number, 'kind' => kind, 'subjectId' => subject_id, 'conversationId' => conversation_id, 'state' => state, 'attempts' => attempts, 'status' => status, 'error' => error, 'dateCreated' => date_created, 'dateLastAttempt' => date_last_attempt, 'nextAttempt' => next_attempt}.compact
end

#
# Who is signed in; nothing at all after signing out.
#
# @DataContract
class AuthenticateResponse
  # @DataMember(Order: 1)
  # @return [String]
  attr_accessor :user_id
  # @DataMember(Order: 2)
  # @return [String]
  attr_accessor :session_id
  # @DataMember(Order: 3)
  # @return [String]
  attr_accessor :user_name
  # @DataMember(Order: 4)
  # @return [String]
  attr_accessor :display_name
  # @DataMember(Order: 5)
  # @return [String]
  attr_accessor :referrer_url
  # @DataMember(Order: 6)
  # @return [String]
  attr_accessor :bearer_token
  # @DataMember(Order: 7)
  # @return [String]
  attr_accessor :refresh_token
  # @DataMember(Order: 8)
  # @return [String]
  attr_accessor :profile_url
  # @DataMember(Order: 9)
  # @return [Array<String>]
  attr_accessor :roles
  # @DataMember(Order: 10)
  # @return [Array<String>]
  attr_accessor :permissions
  # @DataMember(Order: 11)
  # @return [ResponseStatus]
  attr_accessor :response_status
  # @DataMember(Order: 12)
  # @return [Hash{String => String}]
  attr_accessor :meta

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'userId' => user_id, 'sessionId' => session_id, 'userName' => user_name, 'displayName' => display_name, 'referrerUrl' => referrer_url, 'bearerToken' => bearer_token, 'refreshToken' => refresh_token, 'profileUrl' => profile_url, 'roles' => roles, 'permissions' => permissions, 'responseStatus' => response_status, 'meta' => meta}.compact
end

#
# One text to many recipients.
#
class BulkInfo
  # @return [String]
  attr_accessor :id
  # @return [String]
  attr_accessor :account_id
  #
  # The endpoint that sends
  #
  # @ApiMember(Description: "The endpoint that sends")
  # @return [String]
  attr_accessor :endpoint_id
  #
  # The text, with its variables
  #
  # @ApiMember(Description: "The text, with its variables")
  # @return [String]
  attr_accessor :body
  # @return [BulkStatuses]
  attr_accessor :status
  #
  # How many recipients there are
  #
  # @ApiMember(Description: "How many recipients there are")
  # @return [Integer]
  attr_accessor :total
  #
  # For how many of them there is a message by now, or a refusal
  #
  # @ApiMember(Description: "For how many of them there is a message by now, or a refusal")
  # @return [Integer]
  attr_accessor :made
  #
  # How many of those were refused
  #
  # @ApiMember(Description: "How many of those were refused")
  # @return [Integer]
  attr_accessor :refused
  # @return [String]
  attr_accessor :date
  #
  # When it is sent, if not at once
  #
  # @ApiMember(Description: "When it is sent, if not at once")
  # @return [String]
  attr_accessor :send_at
  # @return [String]
  attr_accessor :created_by

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'accountId' => account_id, 'endpointId' => endpoint_id, 'body' => body, 'status' => status, 'total' => total, 'made' => made, 'refused' => refused, 'date' => date, 'sendAt' => send_at, 'createdBy' => created_by}.compact
end

#
# A bulk and what has become of its messages.
#
class BulkProgress
  # @return [BulkInfo]
  attr_accessor :bulk
  # @return [BulkCounts]
  attr_accessor :counts

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'bulk' => bulk, 'counts' => counts}.compact
end

#
# An address that is told of every text that comes in for an endpoint, and whose answer is the reply.
#
class DoorListenerInfo
  # @return [String]
  attr_accessor :id
  # @return [String]
  attr_accessor :account_id
  # @return [String]
  attr_accessor :endpoint_id
  # @return [ListenerForms]
  attr_accessor :form
  # @return [String]
  attr_accessor :url
  #
  # In Twilio's form: the login whose AuthToken signs
  #
  # @ApiMember(Description: "In Twilio's form: the login whose AuthToken signs")
  # @return [String]
  attr_accessor :login_id
  #
  # GET or POST
  #
  # @ApiMember(Description: "GET or POST")
  # @return [String]
  attr_accessor :method
  #
  # In Kannel's form: where a reply is cut, in segments; 0 sends none
  #
  # @ApiMember(Description: "In Kannel's form: where a reply is cut, in segments; 0 sends none")
  # @return [Integer]
  attr_accessor :max_messages
  #
  # In Kannel's form: whether the header X-Kannel-From is there
  #
  # @ApiMember(Description: "In Kannel's form: whether the header X-Kannel-From is there")
  # @return [Boolean]
  attr_accessor :send_sender
  #
  # In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too
  #
  # @ApiMember(Description: "In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too")
  # @return [Boolean]
  attr_accessor :recode
  # @return [String]
  attr_accessor :date_created

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'accountId' => account_id, 'endpointId' => endpoint_id, 'form' => form, 'url' => url, 'loginId' => login_id, 'method' => method, 'maxMessages' => max_messages, 'sendSender' => send_sender, 'recode' => recode, 'dateCreated' => date_created}.compact
end

#
# A login of a front door: for whom a program comes in, never its password.
#
class DoorLoginInfo
  # @return [String]
  attr_accessor :id
  # @return [String]
  attr_accessor :account_id
  # @return [DoorKinds]
  attr_accessor :door
  #
  # The name that a program comes in with; of Twilio an AccountSid, or the SID of a key
  #
  # @ApiMember(Description: "The name that a program comes in with; of Twilio an AccountSid, or the SID of a key")
  # @return [String]
  attr_accessor :username
  #
  # The user that the program acts as
  #
  # @ApiMember(Description: "The user that the program acts as")
  # @return [String]
  attr_accessor :user_id
  #
  # The endpoint that sends where a request names no sender
  #
  # @ApiMember(Description: "The endpoint that sends where a request names no sender")
  # @return [String]
  attr_accessor :endpoint_id
  # @return [String]
  attr_accessor :date_created

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'accountId' => account_id, 'door' => door, 'username' => username, 'userId' => user_id, 'endpointId' => endpoint_id, 'dateCreated' => date_created}.compact
end

#
# An ESME: what it may do, never its password.
#
class EsmeInfo
  # @return [String]
  attr_accessor :id
  # @return [String]
  attr_accessor :account_id
  #
  # The name that it binds with
  #
  # @ApiMember(Description: "The name that it binds with")
  # @return [String]
  attr_accessor :system_id
  #
  # Where it may come from; empty is everywhere
  #
  # @ApiMember(Description: "Where it may come from; empty is everywhere")
  # @return [Array<String>]
  attr_accessor :networks
  #
  # The endpoints that it may send from and is handed texts of; empty is all of the account's
  #
  # @ApiMember(Description: "The endpoints that it may send from and is handed texts of; empty is all of the account's")
  # @return [Array<String>]
  attr_accessor :endpoint_ids
  #
  # The endpoint that sends where a unit names no source
  #
  # @ApiMember(Description: "The endpoint that sends where a unit names no source")
  # @return [String]
  attr_accessor :default_endpoint_id
  #
  # Whether it must come over TLS
  #
  # @ApiMember(Description: "Whether it must come over TLS")
  # @return [Boolean]
  attr_accessor :tls
  #
  # How many binds it has at once on each server
  #
  # @ApiMember(Description: "How many binds it has at once on each server")
  # @return [Integer]
  attr_accessor :binds
  #
  # How many segments a second it may submit; missing is no limit
  #
  # @ApiMember(Description: "How many segments a second it may submit; missing is no limit")
  # @return [Integer]
  attr_accessor :rate
  #
  # How many units are in work at once on each bind
  #
  # @ApiMember(Description: "How many units are in work at once on each bind")
  # @return [Integer]
  attr_accessor :window
  #
  # Whether it is shut out
  #
  # @ApiMember(Description: "Whether it is shut out")
  # @return [Boolean]
  attr_accessor :disabled
  # @return [String]
  attr_accessor :date_created

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'accountId' => account_id, 'systemId' => system_id, 'networks' => networks, 'endpointIds' => endpoint_ids, 'defaultEndpointId' => default_endpoint_id, 'tls' => tls, 'binds' => binds, 'rate' => rate, 'window' => window, 'disabled' => disabled, 'dateCreated' => date_created}.compact
end

#
# One file of an account.
#
class FileInfo < EntityInfo
  # @return [FileTypes]
  attr_accessor :type
  # @return [String]
  attr_accessor :account_id
  # @return [String]
  attr_accessor :customer_id
  # @return [String]
  attr_accessor :user_id
  # @return [String]
  attr_accessor :file_name
  #
  # A link that opens the file for whoever has it, until it ends
  #
  # @ApiMember(Description: "A link that opens the file for whoever has it, until it ends")
  # @return [String]
  attr_accessor :uri
  # @return [String]
  attr_accessor :content_type
  #
  # In bytes
  #
  # @ApiMember(Description: "In bytes")
  # @return [Integer]
  attr_accessor :content_length
  # @return [String]
  attr_accessor :from_address
  # @return [String]
  attr_accessor :to_address

  def to_h = super.merge({'type' => type, 'accountId' => account_id, 'customerId' => customer_id, 'userId' => user_id, 'fileName' => file_name, 'uri' => uri, 'contentType' => content_type, 'contentLength' => content_length, 'fromAddress' => from_address, 'toAddress' => to_address}.compact)
end

#
# How many segments a number may send a second, and a number or a connection a day.
#
class LimitInfo
  #
  # The ID of the endpoint or connection that is limited
  #
  # @ApiMember(Description: "The ID of the endpoint or connection that is limited")
  # @return [String]
  attr_accessor :id
  #
  # Whose it is; missing for a connection of the whole installation
  #
  # @ApiMember(Description: "Whose it is; missing for a connection of the whole installation")
  # @return [String]
  attr_accessor :account_id
  #
  # Whether it is a connection that is limited
  #
  # @ApiMember(Description: "Whether it is a connection that is limited")
  # @return [Boolean]
  attr_accessor :is_connection
  #
  # Its number, address or name
  #
  # @ApiMember(Description: "Its number, address or name")
  # @return [String]
  attr_accessor :name
  #
  # Segments a second; missing without a limit
  #
  # @ApiMember(Description: "Segments a second; missing without a limit")
  # @return [Float]
  attr_accessor :rate_per_second
  #
  # Segments a day; missing without a limit
  #
  # @ApiMember(Description: "Segments a day; missing without a limit")
  # @return [Integer]
  attr_accessor :daily_cap
  #
  # Segments sent today, where there is a daily cap
  #
  # @ApiMember(Description: "Segments sent today, where there is a daily cap")
  # @return [Integer]
  attr_accessor :sent_today

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'accountId' => account_id, 'isConnection' => is_connection, 'name' => name, 'ratePerSecond' => rate_per_second, 'dailyCap' => daily_cap, 'sentToday' => sent_today}.compact
end

#
# Conversations, the one that moved last first.
#
class ListConversationsResponse
  #
  # The newest 1000 of them at most
  #
  # @ApiMember(Description: "The newest 1000 of them at most")
  # @return [Array<ConversationInfo>]
  attr_accessor :conversations

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'conversations' => conversations}.compact
end

#
# The events, the oldest first, and where to go on.
#
class ListEventsResponse
  # @return [Array<EventInfo>]
  attr_accessor :events
  #
  # Ask on with this as AfterEventId
  #
  # @ApiMember(Description: "Ask on with this as AfterEventId")
  # @return [String]
  attr_accessor :last_event_id
  #
  # Whether there is more already; ask on at once
  #
  # @ApiMember(Description: "Whether there is more already; ask on at once")
  # @return [Boolean]
  attr_accessor :has_more
  #
  # Whether events were missed that cannot be listed any more: load anew what you show
  #
  # @ApiMember(Description: "Whether events were missed that cannot be listed any more: load anew what you show")
  # @return [Boolean]
  attr_accessor :missed

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'events' => events, 'lastEventId' => last_event_id, 'hasMore' => has_more, 'missed' => missed}.compact
end

#
# One page of a list.
#
class ListResponse
  # @return [Array<T>]
  attr_accessor :items
  # @return [Integer]
  attr_accessor :total_count
  # @return [Integer]
  attr_accessor :total_pages
  # @return [Boolean]
  attr_accessor :has_more_pages

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'items' => items, 'totalCount' => total_count, 'totalPages' => total_pages, 'hasMorePages' => has_more_pages}.compact
end

#
# Which messages were unread and are read now.
#
class MarkReadResponse
  #
  # How many messages were unread and are read now
  #
  # @ApiMember(Description: "How many messages were unread and are read now")
  # @return [Integer]
  attr_accessor :number_marked
  #
  # Their IDs
  #
  # @ApiMember(Description: "Their IDs")
  # @return [Array<String>]
  attr_accessor :message_ids
  #
  # How many are still unread because one call marks only so many; ask again
  #
  # @ApiMember(Description: "How many are still unread because one call marks only so many; ask again")
  # @return [Integer]
  attr_accessor :remaining

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'numberMarked' => number_marked, 'messageIds' => message_ids, 'remaining' => remaining}.compact
end

#
# How a text would be sent.
#
class MessagePreview
  #
  # The alphabet: GSM-7 or UCS-2
  #
  # @ApiMember(Description: "The alphabet: GSM-7 or UCS-2")
  # @return [String]
  attr_accessor :encoding
  #
  # How many text messages a carrier counts it as
  #
  # @ApiMember(Description: "How many text messages a carrier counts it as")
  # @return [Integer]
  attr_accessor :segments
  #
  # Its length in septets (GSM-7) or UTF-16 code units (UCS-2)
  #
  # @ApiMember(Description: "Its length in septets (GSM-7) or UTF-16 code units (UCS-2)")
  # @return [Integer]
  attr_accessor :units
  #
  # How many of them fit into a segment of this text
  #
  # @ApiMember(Description: "How many of them fit into a segment of this text")
  # @return [Integer]
  attr_accessor :per_segment
  #
  # How many more fit into the last segment
  #
  # @ApiMember(Description: "How many more fit into the last segment")
  # @return [Integer]
  attr_accessor :remaining
  #
  # The text as it would be sent: smart encoding of the connection may change it
  #
  # @ApiMember(Description: "The text as it would be sent: smart encoding of the connection may change it")
  # @return [String]
  attr_accessor :text
  #
  # The characters that force it to be sent as UCS-2
  #
  # @ApiMember(Description: "The characters that force it to be sent as UCS-2")
  # @return [Array<String>]
  attr_accessor :unfit_characters
  #
  # The address in its one spelling
  #
  # @ApiMember(Description: "The address in its one spelling")
  # @return [String]
  attr_accessor :to_address
  #
  # The connection that it would go over
  #
  # @ApiMember(Description: "The connection that it would go over")
  # @return [String]
  attr_accessor :connection_id
  #
  # What all its segments cost by the route that it would take; missing without a route
  #
  # @ApiMember(Description: "What all its segments cost by the route that it would take; missing without a route")
  # @return [Float]
  attr_accessor :cost
  #
  # Whether the recipient wants no messages from here
  #
  # @ApiMember(Description: "Whether the recipient wants no messages from here")
  # @return [Boolean]
  attr_accessor :opted_out
  #
  # When quiet hours end that hold where the recipient is
  #
  # @ApiMember(Description: "When quiet hours end that hold where the recipient is")
  # @return [String]
  attr_accessor :quiet_until
  #
  # What its sender may want to know, as sentences
  #
  # @ApiMember(Description: "What its sender may want to know, as sentences")
  # @return [Array<String>]
  attr_accessor :warnings

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'encoding' => encoding, 'segments' => segments, 'units' => units, 'perSegment' => per_segment, 'remaining' => remaining, 'text' => text, 'unfitCharacters' => unfit_characters, 'toAddress' => to_address, 'connectionId' => connection_id, 'cost' => cost, 'optedOut' => opted_out, 'quietUntil' => quiet_until, 'warnings' => warnings}.compact
end

#
# A message and what became of it.
#
class MessageStory
  # @return [MessageInfo]
  attr_accessor :message
  # @return [MessageStatuses]
  attr_accessor :status
  # @return [String]
  attr_accessor :conversation_id
  # @return [String]
  attr_accessor :session_id
  #
  # The connection to a carrier that it goes over
  #
  # @ApiMember(Description: "The connection to a carrier that it goes over")
  # @return [String]
  attr_accessor :connection_id
  #
  # How many text messages the carrier counts it as
  #
  # @ApiMember(Description: "How many text messages the carrier counts it as")
  # @return [Integer]
  attr_accessor :segments
  #
  # The alphabet it is sent in: GSM-7 or UCS-2
  #
  # @ApiMember(Description: "The alphabet it is sent in: GSM-7 or UCS-2")
  # @return [String]
  attr_accessor :encoding
  #
  # The text as it is sent, where smart encoding changed it
  #
  # @ApiMember(Description: "The text as it is sent, where smart encoding changed it")
  # @return [String]
  attr_accessor :sent_text
  #
  # The carrier's own ID of the message
  #
  # @ApiMember(Description: "The carrier's own ID of the message")
  # @return [String]
  attr_accessor :carrier_id
  #
  # The kind of failure, of a message that failed or was not delivered
  #
  # @ApiMember(Description: "The kind of failure, of a message that failed or was not delivered")
  # @return [String]
  attr_accessor :failure
  #
  # What went wrong last, in words
  #
  # @ApiMember(Description: "What went wrong last, in words")
  # @return [String]
  attr_accessor :error
  #
  # Its place among the messages of its account that wait for the connection; the next one is 1
  #
  # @ApiMember(Description: "Its place among the messages of its account that wait for the connection; the next one is 1")
  # @return [Integer]
  attr_accessor :queue_position
  #
  # When it will be sent, as far as can be foreseen
  #
  # @ApiMember(Description: "When it will be sent, as far as can be foreseen")
  # @return [String]
  attr_accessor :expected_send_date
  #
  # Why it has not been sent yet, or why its outcome is not known
  #
  # @ApiMember(Description: "Why it has not been sent yet, or why its outcome is not known")
  # @return [String]
  attr_accessor :delay_reason
  #
  # When its present status ends at the latest
  #
  # @ApiMember(Description: "When its present status ends at the latest")
  # @return [String]
  attr_accessor :deadline
  # @return [Array<MessageAttempt>]
  attr_accessor :attempts
  # @return [Array<MessageReceipt>]
  attr_accessor :receipts
  # @return [Array<MessageEvent>]
  attr_accessor :events
  #
  # The files that go with it, or came with it
  #
  # @ApiMember(Description: "The files that go with it, or came with it")
  # @return [Array<FileInfo>]
  attr_accessor :files

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'message' => message, 'status' => status, 'conversationId' => conversation_id, 'sessionId' => session_id, 'connectionId' => connection_id, 'segments' => segments, 'encoding' => encoding, 'sentText' => sent_text, 'carrierId' => carrier_id, 'failure' => failure, 'error' => error, 'queuePosition' => queue_position, 'expectedSendDate' => expected_send_date, 'delayReason' => delay_reason, 'deadline' => deadline, 'attempts' => attempts, 'receipts' => receipts, 'events' => events, 'files' => files}.compact
end

#
# The new key; this is the only time that it is shown.
#
class NewApiKeyResponse
  # @return [String]
  attr_accessor :id
  #
  # The key itself, for the header `Authorization: Bearer {key}`
  #
  # @ApiMember(Description: "The key itself, for the header `Authorization: Bearer {key}`")
  # @return [String]
  attr_accessor :key
  # @return [String]
  attr_accessor :account_id
  # @return [String]
  attr_accessor :user_id
  # @return [String]
  attr_accessor :name
  # @return [String]
  attr_accessor :hint
  # @return [Array<String>]
  attr_accessor :roles
  # @return [String]
  attr_accessor :date_created
  # @return [String]
  attr_accessor :expires

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'key' => key, 'accountId' => account_id, 'userId' => user_id, 'name' => name, 'hint' => hint, 'roles' => roles, 'dateCreated' => date_created, 'expires' => expires}.compact
end

#
# The new login; this is the only time that a password that was made for it is shown.
#
class NewDoorLoginResponse < DoorLoginInfo
  #
  # The password, where none was given
  #
  # @ApiMember(Description: "The password, where none was given")
  # @return [String]
  attr_accessor :password

  def to_h = super.merge({'password' => password}.compact)
end

#
# The new ESME; this is the only time that a password that was made for it is shown.
#
class NewEsmeResponse < EsmeInfo
  #
  # The password, where none was given
  #
  # @ApiMember(Description: "The password, where none was given")
  # @return [String]
  attr_accessor :password

  def to_h = super.merge({'password' => password}.compact)
end

#
# The new webhook; this is the only time that its secret is shown.
#
class NewWebhookResponse
  # @return [String]
  attr_accessor :id
  # @return [String]
  attr_accessor :account_id
  # @return [String]
  attr_accessor :url
  # @return [Array<String>]
  attr_accessor :kinds
  # @return [String]
  attr_accessor :description
  #
  # The secret that it signs with
  #
  # @ApiMember(Description: "The secret that it signs with")
  # @return [String]
  attr_accessor :secret
  # @return [String]
  attr_accessor :date_created

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'accountId' => account_id, 'url' => url, 'kinds' => kinds, 'description' => description, 'secret' => secret, 'dateCreated' => date_created}.compact
end

#
# An endpoint that stands for several numbers, one of which writes to each recipient.
#
class PoolInfo
  #
  # What sending takes as EndpointId
  #
  # @ApiMember(Description: "What sending takes as EndpointId")
  # @return [String]
  attr_accessor :id
  # @return [String]
  attr_accessor :account_id
  # @return [String]
  attr_accessor :customer_id
  # @return [String]
  attr_accessor :name
  #
  # Whether nothing can be sent from it
  #
  # @ApiMember(Description: "Whether nothing can be sent from it")
  # @return [Boolean]
  attr_accessor :disabled
  # @return [Array<PoolMember>]
  attr_accessor :members
  # @return [String]
  attr_accessor :date_created

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'accountId' => account_id, 'customerId' => customer_id, 'name' => name, 'disabled' => disabled, 'members' => members, 'dateCreated' => date_created}.compact
end

#
# From where it is told again.
#
class ReplayWebhookResponse
  #
  # The number of the first event that is told again
  #
  # @ApiMember(Description: "The number of the first event that is told again")
  # @return [Integer]
  attr_accessor :from_number
  # @return [String]
  attr_accessor :delivery_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'fromNumber' => from_number, 'deliveryId' => delivery_id}.compact
end

#
# Whose password it is; this is the only time that one that was made is shown.
#
class RotateDoorPasswordResponse
  # @return [String]
  attr_accessor :id
  # @return [DoorKinds]
  attr_accessor :door
  # @return [String]
  attr_accessor :username
  #
  # The password, where none was given
  #
  # @ApiMember(Description: "The password, where none was given")
  # @return [String]
  attr_accessor :password

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'door' => door, 'username' => username, 'password' => password}.compact
end

#
# Whose password it is; this is the only time that one that was made is shown.
#
class RotateEsmePasswordResponse
  # @return [String]
  attr_accessor :id
  # @return [String]
  attr_accessor :system_id
  #
  # The password, where none was given
  #
  # @ApiMember(Description: "The password, where none was given")
  # @return [String]
  attr_accessor :password

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'systemId' => system_id, 'password' => password}.compact
end

#
# The new secret; this is the only time that it is shown.
#
class RotateWebhookSecretResponse
  # @return [String]
  attr_accessor :id
  # @return [String]
  attr_accessor :secret
  #
  # Until when the secret before it signs too
  #
  # @ApiMember(Description: "Until when the secret before it signs too")
  # @return [String]
  attr_accessor :previous_until

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'secret' => secret, 'previousUntil' => previous_until}.compact
end

#
# Messages that may go over a connection.
#
class RouteInfo
  # @return [String]
  attr_accessor :id
  #
  # Whose messages; missing for those of every account
  #
  # @ApiMember(Description: "Whose messages; missing for those of every account")
  # @return [String]
  attr_accessor :account_id
  #
  # The endpoint that sends them; missing for any
  #
  # @ApiMember(Description: "The endpoint that sends them; missing for any")
  # @return [String]
  attr_accessor :endpoint_id
  #
  # What their recipients' numbers begin with; missing for any number
  #
  # @ApiMember(Description: "What their recipients' numbers begin with; missing for any number")
  # @return [String]
  attr_accessor :prefix
  # @return [String]
  attr_accessor :connection_id
  #
  # What people call the connection
  #
  # @ApiMember(Description: "What people call the connection")
  # @return [String]
  attr_accessor :connection_name
  #
  # Lower goes first
  #
  # @ApiMember(Description: "Lower goes first")
  # @return [Integer]
  attr_accessor :priority
  #
  # What a segment costs; among equals the cheapest goes first
  #
  # @ApiMember(Description: "What a segment costs; among equals the cheapest goes first")
  # @return [Float]
  attr_accessor :cost
  #
  # Whether it does not count at all
  #
  # @ApiMember(Description: "Whether it does not count at all")
  # @return [Boolean]
  attr_accessor :disabled
  # @return [String]
  attr_accessor :date_created

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'accountId' => account_id, 'endpointId' => endpoint_id, 'prefix' => prefix, 'connectionId' => connection_id, 'connectionName' => connection_name, 'priority' => priority, 'cost' => cost, 'disabled' => disabled, 'dateCreated' => date_created}.compact
end

#
# A message that will be sent later.
#
class ScheduledMessage
  # @return [MessageInfo]
  attr_accessor :message
  # @return [MessageStatuses]
  attr_accessor :status
  #
  # When it will be sent, in UTC
  #
  # @ApiMember(Description: "When it will be sent, in UTC")
  # @return [String]
  attr_accessor :send_at

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'message' => message, 'status' => status, 'sendAt' => send_at}.compact
end

#
# One communication from its beginning to its end: here, a chat.
#
class SessionInfo < EntityInfo
  # @return [SessionDialState]
  attr_accessor :dial_state
  # @return [SessionCallState]
  attr_accessor :call_state
  # @return [SessionQueueStates]
  attr_accessor :queue_state
  # @return [String]
  attr_accessor :account_id
  # @return [String]
  attr_accessor :account_name
  # @return [String]
  attr_accessor :customer_id
  # @return [Array<CustomerBreadcrumb>]
  attr_accessor :customer_breadcrumb
  # @return [String]
  attr_accessor :customer_name
  # @return [String]
  attr_accessor :endpoint_id
  # @return [String]
  attr_accessor :endpoint_name
  # @return [String]
  attr_accessor :date_completed
  # @return [String]
  attr_accessor :destination
  # @return [String]
  attr_accessor :to_address
  # @return [String]
  attr_accessor :from_address
  # @return [String]
  attr_accessor :from_name
  # @return [String]
  attr_accessor :answered_by_name
  # @return [String]
  attr_accessor :queue_member_id
  # @return [FlowChannels]
  attr_accessor :channel
  # @return [Boolean]
  attr_accessor :ended
  # @return [String]
  attr_accessor :outcome
  # @return [String]
  attr_accessor :call_sid
  # @return [String]
  attr_accessor :console_data
  # @return [String]
  attr_accessor :hold_queue_name
  # @return [String]
  attr_accessor :held_by_user_id
  # @return [SessionHoldReasons]
  attr_accessor :hold_reason
  # @return [String]
  attr_accessor :conference_sid
  #
  # Filled only by lists of sessions
  #
  # @ApiMember(Description: "Filled only by lists of sessions")
  # @return [Array<SessionLogInfo>]
  attr_accessor :log

  def to_h = super.merge({'dialState' => dial_state, 'callState' => call_state, 'queueState' => queue_state, 'accountId' => account_id, 'accountName' => account_name, 'customerId' => customer_id, 'customerBreadcrumb' => customer_breadcrumb, 'customerName' => customer_name, 'endpointId' => endpoint_id, 'endpointName' => endpoint_name, 'dateCompleted' => date_completed, 'destination' => destination, 'toAddress' => to_address, 'fromAddress' => from_address, 'fromName' => from_name, 'answeredByName' => answered_by_name, 'queueMemberId' => queue_member_id, 'channel' => channel, 'ended' => ended, 'outcome' => outcome, 'callSid' => call_sid, 'consoleData' => console_data, 'holdQueueName' => hold_queue_name, 'heldByUserId' => held_by_user_id, 'holdReason' => hold_reason, 'conferenceSid' => conference_sid, 'log' => log}.compact)
end

#
# A person who can sign in.
#
class UserInfo
  # @return [String]
  attr_accessor :id
  # @return [Boolean]
  attr_accessor :is_authenticated
  # @return [String]
  attr_accessor :first_name
  # @return [String]
  attr_accessor :last_name
  # @return [String]
  attr_accessor :name
  # @return [String]
  attr_accessor :avatar_url
  # @return [String]
  attr_accessor :email_address
  #
  # The roles of this sign-in; an API key may have fewer than its user
  #
  # @ApiMember(Description: "The roles of this sign-in; an API key may have fewer than its user")
  # @return [Array<String>]
  attr_accessor :roles
  #
  # The accounts that this sign-in may use
  #
  # @ApiMember(Description: "The accounts that this sign-in may use")
  # @return [Array<String>]
  attr_accessor :account_ids
  #
  # The names of the accounts, in the order of AccountIds
  #
  # @ApiMember(Description: "The names of the accounts, in the order of AccountIds")
  # @return [Array<String>]
  attr_accessor :account_names
  # @return [UserManagerAccess]
  attr_accessor :manager_access
  # @return [Array<DashboardPermissions>]
  attr_accessor :dashboard_permissions

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'isAuthenticated' => is_authenticated, 'firstName' => first_name, 'lastName' => last_name, 'name' => name, 'avatarUrl' => avatar_url, 'emailAddress' => email_address, 'roles' => roles, 'accountIds' => account_ids, 'accountNames' => account_names, 'managerAccess' => manager_access, 'dashboardPermissions' => dashboard_permissions}.compact
end

#
# A webhook: whom it tells what, and how it does.
#
class WebhookInfo
  # @return [String]
  attr_accessor :id
  # @return [String]
  attr_accessor :account_id
  # @return [String]
  attr_accessor :url
  #
  # The kinds of events that it is told; empty is all of them
  #
  # @ApiMember(Description: "The kinds of events that it is told; empty is all of them")
  # @return [Array<String>]
  attr_accessor :kinds
  # @return [String]
  attr_accessor :description
  #
  # The last characters of the secret, to tell it from others
  #
  # @ApiMember(Description: "The last characters of the secret, to tell it from others")
  # @return [String]
  attr_accessor :secret_hint
  # @return [Boolean]
  attr_accessor :disabled
  #
  # Why it is disabled, in words
  #
  # @ApiMember(Description: "Why it is disabled, in words")
  # @return [String]
  attr_accessor :disabled_reason
  #
  # Since when nothing was taken; missing while all is well
  #
  # @ApiMember(Description: "Since when nothing was taken; missing while all is well")
  # @return [String]
  attr_accessor :failing_since
  #
  # Until when it is left alone after failures
  #
  # @ApiMember(Description: "Until when it is left alone after failures")
  # @return [String]
  attr_accessor :paused_until
  #
  # The event from which it is still to be told, while it is not in step with the log
  #
  # @ApiMember(Description: "The event from which it is still to be told, while it is not in step with the log")
  # @return [Integer]
  attr_accessor :behind_from
  # @return [String]
  attr_accessor :date_created

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'id' => id, 'accountId' => account_id, 'url' => url, 'kinds' => kinds, 'description' => description, 'secretHint' => secret_hint, 'disabled' => disabled, 'disabledReason' => disabled_reason, 'failingSince' => failing_since, 'pausedUntil' => paused_until, 'behindFrom' => behind_from, 'dateCreated' => date_created}.compact
end

#
# Record that somebody wants no more messages; once is enough.
#
# @Route("/opt-outs", "POST")
class AddOptOut
  #
  # The address, as +15556667777
  #
  # @ApiMember(Description: "The address, as +15556667777", IsRequired: true)
  # @return [String]
  attr_accessor :address
  #
  # The account; needed by who has several
  #
  # @ApiMember(Description: "The account; needed by who has several")
  # @return [String]
  attr_accessor :account_id
  #
  # The ID of an endpoint or pool; the whole account without
  #
  # @ApiMember(Description: "The ID of an endpoint or pool; the whole account without")
  # @return [String]
  attr_accessor :scope

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'address' => address, 'accountId' => account_id, 'scope' => scope}.compact

  def get_type_name = 'AddOptOut'
  def create_response = nil
  def get_method = 'POST'
end

#
# Sign in, sign out, or ask who is signed in.
#
# @Route("/auth/{provider}", "OPTIONS GET POST DELETE")
# @Route("/auth", "OPTIONS GET POST DELETE")
# @DataContract
class Authenticate
  #
  # How to sign in: credentials (or login), basic, or logout to sign out
  #
  # @DataMember(Order: 1)
  # @ApiMember(Description: "How to sign in: credentials (or login), basic, or logout to sign out")
  # @return [String]
  attr_accessor :provider
  # @DataMember(Order: 2)
  # @return [String]
  attr_accessor :state
  # @DataMember(Order: 3)
  # @return [String]
  attr_accessor :oauth_token
  # @DataMember(Order: 4)
  # @return [String]
  attr_accessor :oauth_verifier
  #
  # The e-mail address of the user
  #
  # @DataMember(Order: 5)
  # @ApiMember(Description: "The e-mail address of the user")
  # @return [String]
  attr_accessor :user_name
  # @DataMember(Order: 6)
  # @return [String]
  attr_accessor :password
  #
  # Stay signed in after the browser is closed
  #
  # @DataMember(Order: 7)
  # @ApiMember(Description: "Stay signed in after the browser is closed")
  # @return [Boolean]
  attr_accessor :remember_me
  # @DataMember(Order: 8)
  # @return [String]
  attr_accessor :error_view
  # @DataMember(Order: 9)
  # @return [String]
  attr_accessor :nonce
  # @DataMember(Order: 10)
  # @return [String]
  attr_accessor :uri
  # @DataMember(Order: 11)
  # @return [String]
  attr_accessor :response
  # @DataMember(Order: 12)
  # @return [String]
  attr_accessor :qop
  # @DataMember(Order: 13)
  # @return [String]
  attr_accessor :nc
  # @DataMember(Order: 14)
  # @return [String]
  attr_accessor :cnonce
  # @DataMember(Order: 15)
  # @return [String]
  attr_accessor :access_token
  # @DataMember(Order: 16)
  # @return [String]
  attr_accessor :access_token_secret
  # @DataMember(Order: 17)
  # @return [String]
  attr_accessor :scope
  # @DataMember(Order: 18)
  # @return [Hash{String => String}]
  attr_accessor :meta

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'provider' => provider, 'state' => state, 'oauth_token' => oauth_token, 'oauth_verifier' => oauth_verifier, 'userName' => user_name, 'password' => password, 'rememberMe' => remember_me, 'errorView' => error_view, 'nonce' => nonce, 'uri' => uri, 'response' => response, 'qop' => qop, 'nc' => nc, 'cnonce' => cnonce, 'accessToken' => access_token, 'accessTokenSecret' => access_token_secret, 'scope' => scope, 'meta' => meta}.compact

  def get_type_name = 'Authenticate'
  def create_response = AuthenticateResponse.new
  def get_method = 'POST'
end

#
# Make no more messages of a bulk, and take back those that are not sent yet.
#
# @Route("/bulks/{bulkId}", "DELETE")
# @Route("/bulks/{bulkId}/cancel", "POST")
class CancelBulk
  #
  # The ID of the bulk
  #
  # @ApiMember(Description: "The ID of the bulk", IsRequired: true)
  # @return [String]
  attr_accessor :bulk_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'bulkId' => bulk_id}.compact

  def get_type_name = 'CancelBulk'
  def create_response = BulkInfo.new
  def get_method = 'POST'
end

#
# Take back a message that has not been sent yet.
#
# @Route("/messages/{messageId}", "DELETE")
# @Route("/messages/{messageId}/cancel", "POST")
class CancelMessage
  #
  # The ID of the message
  #
  # @ApiMember(Description: "The ID of the message", IsRequired: true)
  # @return [String]
  attr_accessor :message_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'messageId' => message_id}.compact

  def get_type_name = 'CancelMessage'
  def create_response = nil
  def get_method = 'POST'
end

#
# Have an address told of texts no more.
#
# @Route("/doors/listeners/{listenerId}", "DELETE")
class DeleteDoorListener
  #
  # The ID of the listener
  #
  # @ApiMember(Description: "The ID of the listener", IsRequired: true)
  # @return [String]
  attr_accessor :listener_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'listenerId' => listener_id}.compact

  def get_type_name = 'DeleteDoorListener'
  def create_response = nil
  def get_method = 'DELETE'
end

#
# Delete a login of a front door.
#
# @Route("/doors/logins/{loginId}", "DELETE")
class DeleteDoorLogin
  #
  # The ID of the login
  #
  # @ApiMember(Description: "The ID of the login", IsRequired: true)
  # @return [String]
  attr_accessor :login_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'loginId' => login_id}.compact

  def get_type_name = 'DeleteDoorLogin'
  def create_response = nil
  def get_method = 'DELETE'
end

#
# Delete an ESME.
#
# @Route("/esmes/{esmeId}", "DELETE")
class DeleteEsme
  #
  # The ID of the ESME
  #
  # @ApiMember(Description: "The ID of the ESME", IsRequired: true)
  # @return [String]
  attr_accessor :esme_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'esmeId' => esme_id}.compact

  def get_type_name = 'DeleteEsme'
  def create_response = nil
  def get_method = 'DELETE'
end

#
# Remove a file: its links open nothing any more, and messages show it no more.
#
# @Route("/files/{fileId}", "DELETE")
class DeleteFile
  #
  # The ID of the file
  #
  # @ApiMember(Description: "The ID of the file", IsRequired: true)
  # @return [String]
  attr_accessor :file_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'fileId' => file_id}.compact

  def get_type_name = 'DeleteFile'
  def create_response = nil
  def get_method = 'DELETE'
end

#
# Lift every limit of a number or a connection.
#
# @Route("/limits/{limitedId}", "DELETE")
class DeleteLimit
  #
  # The ID of the endpoint or connection
  #
  # @ApiMember(Description: "The ID of the endpoint or connection", IsRequired: true)
  # @return [String]
  attr_accessor :limited_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'limitedId' => limited_id}.compact

  def get_type_name = 'DeleteLimit'
  def create_response = nil
  def get_method = 'DELETE'
end

#
# Delete a pool of senders.
#
# @Route("/pools/{poolId}", "DELETE")
class DeletePool
  #
  # The ID of the pool
  #
  # @ApiMember(Description: "The ID of the pool", IsRequired: true)
  # @return [String]
  attr_accessor :pool_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'poolId' => pool_id}.compact

  def get_type_name = 'DeletePool'
  def create_response = nil
  def get_method = 'DELETE'
end

#
# Delete a route.
#
# @Route("/routes/{routeId}", "DELETE")
class DeleteRoute
  #
  # The ID of the route
  #
  # @ApiMember(Description: "The ID of the route", IsRequired: true)
  # @return [String]
  attr_accessor :route_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'routeId' => route_id}.compact

  def get_type_name = 'DeleteRoute'
  def create_response = nil
  def get_method = 'DELETE'
end

#
# Delete a webhook.
#
# @Route("/webhooks/{webhookId}", "DELETE")
class DeleteWebhook
  #
  # The ID of the webhook
  #
  # @ApiMember(Description: "The ID of the webhook", IsRequired: true)
  # @return [String]
  attr_accessor :webhook_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'webhookId' => webhook_id}.compact

  def get_type_name = 'DeleteWebhook'
  def create_response = nil
  def get_method = 'DELETE'
end

#
# End a session. The other party's next message opens it again, or a new one.
#
# @Route("/sessions/{sessionId}", "DELETE")
class EndSession
  #
  # The ID of the session
  #
  # @ApiMember(Description: "The ID of the session", IsRequired: true)
  # @return [String]
  attr_accessor :session_id
  #
  # The local ID of the call; a chat has none, so it is not looked at
  #
  # @ApiMember(Description: "The local ID of the call; a chat has none, so it is not looked at")
  # @return [String]
  attr_accessor :call_sid

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'sessionId' => session_id, 'callSid' => call_sid}.compact

  def get_type_name = 'EndSession'
  def create_response = nil
  def get_method = 'DELETE'
end

#
# Ask who is signed in.
#
# @Route("/auth/status", "GET")
class GetAuthStatus

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {}.compact

  def get_type_name = 'GetAuthStatus'
  def create_response = UserInfo.new
  def get_method = 'GET'
end

#
# Read a bulk, and how many of its messages have each status.
#
# @Route("/bulks/{bulkId}", "GET")
class GetBulk
  #
  # The ID of the bulk
  #
  # @ApiMember(Description: "The ID of the bulk", IsRequired: true)
  # @return [String]
  attr_accessor :bulk_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'bulkId' => bulk_id}.compact

  def get_type_name = 'GetBulk'
  def create_response = BulkProgress.new
  def get_method = 'GET'
end

#
# Retrieve who is told of the texts of an endpoint.
#
# @Route("/doors/listeners/{listenerId}", "GET")
class GetDoorListener
  #
  # The ID of the listener
  #
  # @ApiMember(Description: "The ID of the listener", IsRequired: true)
  # @return [String]
  attr_accessor :listener_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'listenerId' => listener_id}.compact

  def get_type_name = 'GetDoorListener'
  def create_response = DoorListenerInfo.new
  def get_method = 'GET'
end

#
# Retrieve a login of a front door.
#
# @Route("/doors/logins/{loginId}", "GET")
class GetDoorLogin
  #
  # The ID of the login
  #
  # @ApiMember(Description: "The ID of the login", IsRequired: true)
  # @return [String]
  attr_accessor :login_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'loginId' => login_id}.compact

  def get_type_name = 'GetDoorLogin'
  def create_response = DoorLoginInfo.new
  def get_method = 'GET'
end

#
# Retrieve an ESME.
#
# @Route("/esmes/{esmeId}", "GET")
class GetEsme
  #
  # The ID of the ESME
  #
  # @ApiMember(Description: "The ID of the ESME", IsRequired: true)
  # @return [String]
  attr_accessor :esme_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'esmeId' => esme_id}.compact

  def get_type_name = 'GetEsme'
  def create_response = EsmeInfo.new
  def get_method = 'GET'
end

#
# Read what is known of a file; its `uri` opens the content for a time.
#
# @Route("/files/{fileId}", "GET")
class GetFile
  #
  # The ID of the file
  #
  # @ApiMember(Description: "The ID of the file", IsRequired: true)
  # @return [String]
  attr_accessor :file_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'fileId' => file_id}.compact

  def get_type_name = 'GetFile'
  def create_response = FileInfo.new
  def get_method = 'GET'
end

#
# Read what limits a number or a connection.
#
# @Route("/limits/{limitedId}", "GET")
class GetLimit
  #
  # The ID of the endpoint or connection
  #
  # @ApiMember(Description: "The ID of the endpoint or connection", IsRequired: true)
  # @return [String]
  attr_accessor :limited_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'limitedId' => limited_id}.compact

  def get_type_name = 'GetLimit'
  def create_response = LimitInfo.new
  def get_method = 'GET'
end

#
# Read one message with the story of its delivery.
#
# @Route("/messages/{messageId}", "GET")
class GetMessage
  #
  # The ID of the message
  #
  # @ApiMember(Description: "The ID of the message", IsRequired: true)
  # @return [String]
  attr_accessor :message_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'messageId' => message_id}.compact

  def get_type_name = 'GetMessage'
  def create_response = MessageStory.new
  def get_method = 'GET'
end

#
# Read one pool of senders.
#
# @Route("/pools/{poolId}", "GET")
class GetPool
  #
  # The ID of the pool
  #
  # @ApiMember(Description: "The ID of the pool", IsRequired: true)
  # @return [String]
  attr_accessor :pool_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'poolId' => pool_id}.compact

  def get_type_name = 'GetPool'
  def create_response = PoolInfo.new
  def get_method = 'GET'
end

#
# Read one route.
#
# @Route("/routes/{routeId}", "GET")
class GetRoute
  #
  # The ID of the route
  #
  # @ApiMember(Description: "The ID of the route", IsRequired: true)
  # @return [String]
  attr_accessor :route_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'routeId' => route_id}.compact

  def get_type_name = 'GetRoute'
  def create_response = RouteInfo.new
  def get_method = 'GET'
end

#
# Retrieve one session; its log is empty, only lists have it.
#
# @Route("/sessions/{sessionId}", "GET")
class GetSession
  #
  # The ID of the session
  #
  # @ApiMember(Description: "The ID of the session", IsRequired: true)
  # @return [String]
  attr_accessor :session_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'sessionId' => session_id}.compact

  def get_type_name = 'GetSession'
  def create_response = SessionInfo.new
  def get_method = 'GET'
end

#
# Read one webhook.
#
# @Route("/webhooks/{webhookId}", "GET")
class GetWebhook
  #
  # The ID of the webhook
  #
  # @ApiMember(Description: "The ID of the webhook", IsRequired: true)
  # @return [String]
  attr_accessor :webhook_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'webhookId' => webhook_id}.compact

  def get_type_name = 'GetWebhook'
  def create_response = WebhookInfo.new
  def get_method = 'GET'
end

#
# List API keys.
#
# @Route("/keys", "GET")
class ListApiKeys < ListRequest
  #
  # Only the keys of these accounts
  #
  # @ApiMember(Description: "Only the keys of these accounts")
  # @return [Array<String>]
  attr_accessor :account_ids
  #
  # Only the keys of this user
  #
  # @ApiMember(Description: "Only the keys of this user")
  # @return [String]
  attr_accessor :user_id
  #
  # Also the keys that were revoked
  #
  # @ApiMember(Description: "Also the keys that were revoked")
  # @return [Boolean]
  attr_accessor :include_revoked

  def to_h = super.merge({'accountIds' => account_ids, 'userId' => user_id, 'includeRevoked' => include_revoked}.compact)

  def get_type_name = 'ListApiKeys'
  def create_response = ListResponse.new
  def get_method = 'GET'
end

#
# Retrieve the recipients of a bulk with what became of each; as CSV it is the report.
#
# @Route("/bulks/{bulkId}/results", "GET")
class ListBulkResults < ListRequest
  #
  # The ID of the bulk
  #
  # @ApiMember(Description: "The ID of the bulk", IsRequired: true)
  # @return [String]
  attr_accessor :bulk_id

  def to_h = super.merge({'bulkId' => bulk_id}.compact)

  def get_type_name = 'ListBulkResults'
  def create_response = ListResponse.new
  def get_method = 'GET'
end

#
# Retrieve a list of bulks.
#
# @Route("/bulks", "GET")
class ListBulks < ListRequest
  #
  # Return only bulks of these accounts
  #
  # @ApiMember(Description: "Return only bulks of these accounts")
  # @return [Array<String>]
  attr_accessor :account_ids
  #
  # Return only bulks of these customers, and of the customers below them
  #
  # @ApiMember(Description: "Return only bulks of these customers, and of the customers below them")
  # @return [Array<String>]
  attr_accessor :customer_ids

  def to_h = super.merge({'accountIds' => account_ids, 'customerIds' => customer_ids}.compact)

  def get_type_name = 'ListBulks'
  def create_response = ListResponse.new
  def get_method = 'GET'
end

#
# Retrieve a list of conversations, each with its most recent message.
#
# @Route("/conversations", "GET")
class ListConversations
  #
  # Return only conversations of these accounts
  #
  # @ApiMember(Description: "Return only conversations of these accounts")
  # @return [Array<String>]
  attr_accessor :account_ids
  #
  # Return only conversations of these endpoints
  #
  # @ApiMember(Description: "Return only conversations of these endpoints")
  # @return [Array<String>]
  attr_accessor :endpoint_ids
  #
  # Return only conversations of these customers, and of the customers below them
  #
  # @ApiMember(Description: "Return only conversations of these customers, and of the customers below them")
  # @return [Array<String>]
  attr_accessor :customer_ids
  #
  # Return only conversations whose most recent message is of this date or later, in ISO 8601
  #
  # @ApiMember(Description: "Return only conversations whose most recent message is of this date or later, in ISO 8601")
  # @return [String]
  attr_accessor :after_date

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'accountIds' => account_ids, 'endpointIds' => endpoint_ids, 'customerIds' => customer_ids, 'afterDate' => after_date}.compact

  def get_type_name = 'ListConversations'
  def create_response = ListConversationsResponse.new
  def get_method = 'GET'
end

#
# List who is told of texts that come in, in another platform's form.
#
# @Route("/doors/listeners", "GET")
class ListDoorListeners < ListRequest
  #
  # Only those of these accounts
  #
  # @ApiMember(Description: "Only those of these accounts")
  # @return [Array<String>]
  attr_accessor :account_ids
  #
  # Only those of these endpoints
  #
  # @ApiMember(Description: "Only those of these endpoints")
  # @return [Array<String>]
  attr_accessor :endpoint_ids
  #
  # Only those that are told in this form
  #
  # @ApiMember(Description: "Only those that are told in this form")
  # @return [ListenerForms]
  attr_accessor :form

  def to_h = super.merge({'accountIds' => account_ids, 'endpointIds' => endpoint_ids, 'form' => form}.compact)

  def get_type_name = 'ListDoorListeners'
  def create_response = ListResponse.new
  def get_method = 'GET'
end

#
# List logins of front doors.
#
# @Route("/doors/logins", "GET")
class ListDoorLogins < ListRequest
  #
  # Only the logins of these accounts
  #
  # @ApiMember(Description: "Only the logins of these accounts")
  # @return [Array<String>]
  attr_accessor :account_ids
  #
  # Only those of this door
  #
  # @ApiMember(Description: "Only those of this door")
  # @return [DoorKinds]
  attr_accessor :door

  def to_h = super.merge({'accountIds' => account_ids, 'door' => door}.compact)

  def get_type_name = 'ListDoorLogins'
  def create_response = ListResponse.new
  def get_method = 'GET'
end

#
# List ESMEs.
#
# @Route("/esmes", "GET")
class ListEsmes < ListRequest
  #
  # Only the ESMEs of these accounts
  #
  # @ApiMember(Description: "Only the ESMEs of these accounts")
  # @return [Array<String>]
  attr_accessor :account_ids
  #
  # Only those that are shut out
  #
  # @ApiMember(Description: "Only those that are shut out")
  # @return [Boolean]
  attr_accessor :only_disabled

  def to_h = super.merge({'accountIds' => account_ids, 'onlyDisabled' => only_disabled}.compact)

  def get_type_name = 'ListEsmes'
  def create_response = ListResponse.new
  def get_method = 'GET'
end

#
# List what has happened since an event: the same that /event-stream tells as it happens.
#
# @Route("/events", "GET")
class ListEvents
  #
  # The last event that is known; if it is missing, only the ID of the newest one is returned
  #
  # @ApiMember(Description: "The last event that is known; if it is missing, only the ID of the newest one is returned")
  # @return [String]
  attr_accessor :after_event_id
  #
  # Return only events of these accounts
  #
  # @ApiMember(Description: "Return only events of these accounts")
  # @return [Array<String>]
  attr_accessor :account_ids
  #
  # How many lines of the log to read, from 1 to 1000
  #
  # @ApiMember(Description: "How many lines of the log to read, from 1 to 1000")
  # @return [Integer]
  attr_accessor :count

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'afterEventId' => after_event_id, 'accountIds' => account_ids, 'count' => count}.compact

  def get_type_name = 'ListEvents'
  def create_response = ListEventsResponse.new
  def get_method = 'GET'
end

#
# Retrieve a list of files.
#
# @Route("/files", "GET")
class ListFiles < ListRequest
  #
  # Return only files of these accounts
  #
  # @ApiMember(Description: "Return only files of these accounts")
  # @return [Array<String>]
  attr_accessor :account_ids
  #
  # Return only files of these customers, and of the customers below them
  #
  # @ApiMember(Description: "Return only files of these customers, and of the customers below them")
  # @return [Array<String>]
  attr_accessor :customer_ids
  #
  # Text that the name must contain
  #
  # @ApiMember(Description: "Text that the name must contain")
  # @return [String]
  attr_accessor :file_name
  #
  # Text that the content type must contain
  #
  # @ApiMember(Description: "Text that the content type must contain")
  # @return [String]
  attr_accessor :content_type
  #
  # Return only files of this type
  #
  # @ApiMember(Description: "Return only files of this type")
  # @return [FileTypes]
  attr_accessor :type
  #
  # The first day of creation, YYYY-MM-DD in UTC
  #
  # @ApiMember(Description: "The first day of creation, YYYY-MM-DD in UTC")
  # @return [String]
  attr_accessor :date_created_start
  #
  # The last day of creation, YYYY-MM-DD in UTC
  #
  # @ApiMember(Description: "The last day of creation, YYYY-MM-DD in UTC")
  # @return [String]
  attr_accessor :date_created_end
  #
  # Return only what this user uploaded
  #
  # @ApiMember(Description: "Return only what this user uploaded")
  # @return [String]
  attr_accessor :user_id

  def to_h = super.merge({'accountIds' => account_ids, 'customerIds' => customer_ids, 'fileName' => file_name, 'contentType' => content_type, 'type' => type, 'dateCreatedStart' => date_created_start, 'dateCreatedEnd' => date_created_end, 'userId' => user_id}.compact)

  def get_type_name = 'ListFiles'
  def create_response = ListResponse.new
  def get_method = 'GET'
end

#
# List limits.
#
# @Route("/limits", "GET")
class ListLimits < ListRequest
  #
  # Only the limits of these accounts, without those of the installation's connections
  #
  # @ApiMember(Description: "Only the limits of these accounts, without those of the installation's connections")
  # @return [Array<String>]
  attr_accessor :account_ids

  def to_h = super.merge({'accountIds' => account_ids}.compact)

  def get_type_name = 'ListLimits'
  def create_response = ListResponse.new
  def get_method = 'GET'
end

#
# Retrieve a list of messages, sent and received.
#
# @Route("/messages", "GET")
class ListMessages < ListRequest
  #
  # Return only messages of these accounts
  #
  # @ApiMember(Description: "Return only messages of these accounts")
  # @return [Array<String>]
  attr_accessor :account_ids
  #
  # Return only messages of these customers, and of the customers below them
  #
  # @ApiMember(Description: "Return only messages of these customers, and of the customers below them")
  # @return [Array<String>]
  attr_accessor :customer_ids
  #
  # Return only messages of these endpoints
  #
  # @ApiMember(Description: "Return only messages of these endpoints")
  # @return [Array<String>]
  attr_accessor :endpoint_ids
  #
  # Return only messages of these conversations
  #
  # @ApiMember(Description: "Return only messages of these conversations")
  # @return [Array<String>]
  attr_accessor :conversation_ids
  #
  # Return only messages after this date, in ISO 8601; UTC when it names no time zone
  #
  # @ApiMember(Description: "Return only messages after this date, in ISO 8601; UTC when it names no time zone")
  # @return [String]
  attr_accessor :after_date

  def to_h = super.merge({'accountIds' => account_ids, 'customerIds' => customer_ids, 'endpointIds' => endpoint_ids, 'conversationIds' => conversation_ids, 'afterDate' => after_date}.compact)

  def get_type_name = 'ListMessages'
  def create_response = ListResponse.new
  def get_method = 'GET'
end

#
# Retrieve a list of those who want no more messages.
#
# @Route("/opt-outs", "GET")
class ListOptOuts < ListRequest
  #
  # Return only those of these accounts
  #
  # @ApiMember(Description: "Return only those of these accounts")
  # @return [Array<String>]
  attr_accessor :account_ids
  #
  # Text that the address must contain
  #
  # @ApiMember(Description: "Text that the address must contain")
  # @return [String]
  attr_accessor :address

  def to_h = super.merge({'accountIds' => account_ids, 'address' => address}.compact)

  def get_type_name = 'ListOptOuts'
  def create_response = ListResponse.new
  def get_method = 'GET'
end

#
# List who hears from which number of a pool.
#
# @Route("/pools/{poolId}/recipients", "GET")
class ListPoolRecipients < ListRequest
  #
  # The ID of the pool
  #
  # @ApiMember(Description: "The ID of the pool", IsRequired: true)
  # @return [String]
  attr_accessor :pool_id
  #
  # Only those who hear from this number
  #
  # @ApiMember(Description: "Only those who hear from this number")
  # @return [String]
  attr_accessor :endpoint_id
  #
  # Text that the address must contain
  #
  # @ApiMember(Description: "Text that the address must contain")
  # @return [String]
  attr_accessor :address

  def to_h = super.merge({'poolId' => pool_id, 'endpointId' => endpoint_id, 'address' => address}.compact)

  def get_type_name = 'ListPoolRecipients'
  def create_response = ListResponse.new
  def get_method = 'GET'
end

#
# List pools of senders.
#
# @Route("/pools", "GET")
class ListPools < ListRequest
  #
  # Only the pools of these accounts
  #
  # @ApiMember(Description: "Only the pools of these accounts")
  # @return [Array<String>]
  attr_accessor :account_ids
  #
  # Only pools for which this number writes
  #
  # @ApiMember(Description: "Only pools for which this number writes")
  # @return [String]
  attr_accessor :endpoint_id

  def to_h = super.merge({'accountIds' => account_ids, 'endpointId' => endpoint_id}.compact)

  def get_type_name = 'ListPools'
  def create_response = ListResponse.new
  def get_method = 'GET'
end

#
# List routes.
#
# @Route("/routes", "GET")
class ListRoutes < ListRequest
  #
  # Only the routes of these accounts, without those for every account
  #
  # @ApiMember(Description: "Only the routes of these accounts, without those for every account")
  # @return [Array<String>]
  attr_accessor :account_ids
  #
  # Only routes over this connection
  #
  # @ApiMember(Description: "Only routes over this connection")
  # @return [String]
  attr_accessor :connection_id
  #
  # Only routes of this endpoint
  #
  # @ApiMember(Description: "Only routes of this endpoint")
  # @return [String]
  attr_accessor :endpoint_id
  #
  # What the prefix must begin with, as +44
  #
  # @ApiMember(Description: "What the prefix must begin with, as +44")
  # @return [String]
  attr_accessor :prefix

  def to_h = super.merge({'accountIds' => account_ids, 'connectionId' => connection_id, 'endpointId' => endpoint_id, 'prefix' => prefix}.compact)

  def get_type_name = 'ListRoutes'
  def create_response = ListResponse.new
  def get_method = 'GET'
end

#
# Retrieve a list of sessions.
#
# @Route("/sessions", "GET")
class ListSessions < ListRequest
  #
  # Return only sessions of these accounts
  #
  # @ApiMember(Description: "Return only sessions of these accounts")
  # @return [Array<String>]
  attr_accessor :account_ids
  #
  # Search the archive, which has the sessions that ended more than 15 days ago, and nothing else
  #
  # @ApiMember(Description: "Search the archive, which has the sessions that ended more than 15 days ago, and nothing else")
  # @return [Boolean]
  attr_accessor :search_archive
  #
  # The first day of creation, YYYY-MM-DD in UTC
  #
  # @ApiMember(Description: "The first day of creation, YYYY-MM-DD in UTC")
  # @return [String]
  attr_accessor :start_date
  #
  # The last day of creation, YYYY-MM-DD in UTC
  #
  # @ApiMember(Description: "The last day of creation, YYYY-MM-DD in UTC")
  # @return [String]
  attr_accessor :end_date
  #
  # Return only sessions of these customers, and of the customers below them
  #
  # @ApiMember(Description: "Return only sessions of these customers, and of the customers below them")
  # @return [Array<String>]
  attr_accessor :customer_ids
  #
  # Return only sessions of these endpoints
  #
  # @ApiMember(Description: "Return only sessions of these endpoints")
  # @return [Array<String>]
  attr_accessor :endpoint_ids
  #
  # Text that the address of the beginner must contain
  #
  # @ApiMember(Description: "Text that the address of the beginner must contain")
  # @return [String]
  attr_accessor :from_
  #
  # Text that the address of the other side must contain
  #
  # @ApiMember(Description: "Text that the address of the other side must contain")
  # @return [String]
  attr_accessor :to
  #
  # Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened
  #
  # @ApiMember(Description: "Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened")
  # @return [String]
  attr_accessor :log
  #
  # Return only children of this session; a chat has none, so the list is empty then
  #
  # @ApiMember(Description: "Return only children of this session; a chat has none, so the list is empty then")
  # @return [String]
  attr_accessor :parent_session_id

  def to_h = super.merge({'accountIds' => account_ids, 'searchArchive' => search_archive, 'startDate' => start_date, 'endDate' => end_date, 'customerIds' => customer_ids, 'endpointIds' => endpoint_ids, 'from' => from_, 'to' => to, 'log' => log, 'parentSessionId' => parent_session_id}.compact)

  def get_type_name = 'ListSessions'
  def create_response = ListResponse.new
  def get_method = 'GET'
end

#
# List what a webhook was told.
#
# @Route("/webhooks/{webhookId}/deliveries", "GET")
class ListWebhookDeliveries < ListRequest
  #
  # The ID of the webhook
  #
  # @ApiMember(Description: "The ID of the webhook", IsRequired: true)
  # @return [String]
  attr_accessor :webhook_id
  #
  # Only deliveries in this state
  #
  # @ApiMember(Description: "Only deliveries in this state")
  # @return [WebhookDeliveryStates]
  attr_accessor :state
  #
  # Only what is about these messages or sessions
  #
  # @ApiMember(Description: "Only what is about these messages or sessions")
  # @return [Array<String>]
  attr_accessor :subject_ids

  def to_h = super.merge({'webhookId' => webhook_id, 'state' => state, 'subjectIds' => subject_ids}.compact)

  def get_type_name = 'ListWebhookDeliveries'
  def create_response = ListResponse.new
  def get_method = 'GET'
end

#
# List webhooks.
#
# @Route("/webhooks", "GET")
class ListWebhooks < ListRequest
  #
  # Only the webhooks of these accounts
  #
  # @ApiMember(Description: "Only the webhooks of these accounts")
  # @return [Array<String>]
  attr_accessor :account_ids
  #
  # Only those that are disabled
  #
  # @ApiMember(Description: "Only those that are disabled")
  # @return [Boolean]
  attr_accessor :only_disabled

  def to_h = super.merge({'accountIds' => account_ids, 'onlyDisabled' => only_disabled}.compact)

  def get_type_name = 'ListWebhooks'
  def create_response = ListResponse.new
  def get_method = 'GET'
end

#
# Mark every message of a conversation as read.
#
# @Route("/conversations/{conversationId}/read", "POST")
class MarkConversationRead
  #
  # The ID of the conversation
  #
  # @ApiMember(Description: "The ID of the conversation", IsRequired: true)
  # @return [String]
  attr_accessor :conversation_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'conversationId' => conversation_id}.compact

  def get_type_name = 'MarkConversationRead'
  def create_response = MarkReadResponse.new
  def get_method = 'POST'
end

#
# Mark messages as read.
#
# @Route("/messages/read", "POST")
class MarkMessagesRead
  #
  # The IDs of the messages, 1000 at most
  #
  # @ApiMember(Description: "The IDs of the messages, 1000 at most", IsRequired: true)
  # @return [Array<String>]
  attr_accessor :message_ids

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'messageIds' => message_ids}.compact

  def get_type_name = 'MarkMessagesRead'
  def create_response = MarkReadResponse.new
  def get_method = 'POST'
end

#
# Make an API key.
#
# @Route("/keys", "POST")
class NewApiKey
  #
  # What the key is for, as people call it
  #
  # @ApiMember(Description: "What the key is for, as people call it", IsRequired: true)
  # @return [String]
  attr_accessor :name
  #
  # What the key may do; if it is missing, everything its maker and its user may
  #
  # @ApiMember(Description: "What the key may do; if it is missing, everything its maker and its user may")
  # @return [Array<String>]
  attr_accessor :roles
  #
  # The account the key works for; may be missing for a caller who has only one
  #
  # @ApiMember(Description: "The account the key works for; may be missing for a caller who has only one")
  # @return [String]
  attr_accessor :account_id
  #
  # The user the key acts as; if it is missing, its maker. Only managers may name another
  #
  # @ApiMember(Description: "The user the key acts as; if it is missing, its maker. Only managers may name another")
  # @return [String]
  attr_accessor :user_id
  #
  # When the key stops to work, in ISO 8601; if it is missing, never
  #
  # @ApiMember(Description: "When the key stops to work, in ISO 8601; if it is missing, never")
  # @return [String]
  attr_accessor :expires

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'name' => name, 'roles' => roles, 'accountId' => account_id, 'userId' => user_id, 'expires' => expires}.compact

  def get_type_name = 'NewApiKey'
  def create_response = NewApiKeyResponse.new
  def get_method = 'POST'
end

#
# Let a program that was written for Twilio, Kannel or Jasmin come in.
#
# @Route("/doors/logins", "POST")
class NewDoorLogin
  #
  # The platform that the program was written for
  #
  # @ApiMember(Description: "The platform that the program was written for", IsRequired: true)
  # @return [DoorKinds]
  attr_accessor :door
  #
  # The name that it comes in with; of Twilio a SID, which is made if it is missing
  #
  # @ApiMember(Description: "The name that it comes in with; of Twilio a SID, which is made if it is missing")
  # @return [String]
  attr_accessor :username
  #
  # Of Twilio a key (SK...), which signs nothing, instead of an AccountSid
  #
  # @ApiMember(Description: "Of Twilio a key (SK...), which signs nothing, instead of an AccountSid")
  # @return [Boolean]
  attr_accessor :api_key
  #
  # Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made
  #
  # @ApiMember(Description: "Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made")
  # @return [String]
  attr_accessor :password
  #
  # The user that it acts as; if it is missing, the caller
  #
  # @ApiMember(Description: "The user that it acts as; if it is missing, the caller")
  # @return [String]
  attr_accessor :user_id
  #
  # The endpoint that sends where a request names no sender
  #
  # @ApiMember(Description: "The endpoint that sends where a request names no sender")
  # @return [String]
  attr_accessor :endpoint_id
  #
  # The account that it works for; may be missing for a caller who has only one
  #
  # @ApiMember(Description: "The account that it works for; may be missing for a caller who has only one")
  # @return [String]
  attr_accessor :account_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'door' => door, 'username' => username, 'apiKey' => api_key, 'password' => password, 'userId' => user_id, 'endpointId' => endpoint_id, 'accountId' => account_id}.compact

  def get_type_name = 'NewDoorLogin'
  def create_response = NewDoorLoginResponse.new
  def get_method = 'POST'
end

#
# Let a program of a customer bind to the SMSC.
#
# @Route("/esmes", "POST")
class NewEsme < EsmeRights
  #
  # The name that it binds with, 1 to 15 characters of ASCII; each is there once
  #
  # @ApiMember(Description: "The name that it binds with, 1 to 15 characters of ASCII; each is there once", IsRequired: true)
  # @return [String]
  attr_accessor :system_id
  #
  # The password that it binds with, 8 characters of ASCII; if it is missing, one is made
  #
  # @ApiMember(Description: "The password that it binds with, 8 characters of ASCII; if it is missing, one is made")
  # @return [String]
  attr_accessor :password
  #
  # The account that it sends for; may be missing for a caller who has only one
  #
  # @ApiMember(Description: "The account that it sends for; may be missing for a caller who has only one")
  # @return [String]
  attr_accessor :account_id

  def to_h = super.merge({'systemId' => system_id, 'password' => password, 'accountId' => account_id}.compact)

  def get_type_name = 'NewEsme'
  def create_response = NewEsmeResponse.new
  def get_method = 'POST'
end

#
# Keep a file in an account: the file of a multipart form with its fields, or base64.
#
# @Route("/files", "POST")
class NewFile
  #
  # The account; needed by who has several
  #
  # @ApiMember(Description: "The account; needed by who has several")
  # @return [String]
  attr_accessor :account_id
  #
  # The customer that it belongs to
  #
  # @ApiMember(Description: "The customer that it belongs to")
  # @return [String]
  attr_accessor :customer_id
  #
  # The content
  #
  # @ApiMember(Description: "The content", IsRequired: true)
  # @return [String]
  attr_accessor :data
  #
  # The name that recipients see
  #
  # @ApiMember(Description: "The name that recipients see", IsRequired: true)
  # @return [String]
  attr_accessor :file_name
  #
  # What it is, as image/png
  #
  # @ApiMember(Description: "What it is, as image/png", IsRequired: true)
  # @return [String]
  attr_accessor :content_type

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'accountId' => account_id, 'customerId' => customer_id, 'data' => data, 'fileName' => file_name, 'contentType' => content_type}.compact

  def get_type_name = 'NewFile'
  def create_response = FileInfo.new
  def get_method = 'POST'
end

#
# Make a pool of senders.
#
# @Route("/pools", "POST")
class NewPool
  #
  # What people call it
  #
  # @ApiMember(Description: "What people call it", IsRequired: true)
  # @return [String]
  attr_accessor :name
  #
  # The numbers that write for it
  #
  # @ApiMember(Description: "The numbers that write for it")
  # @return [Array<String>]
  attr_accessor :endpoint_ids
  #
  # The account it belongs to; may be missing for a caller who has only one
  #
  # @ApiMember(Description: "The account it belongs to; may be missing for a caller who has only one")
  # @return [String]
  attr_accessor :account_id
  #
  # The customer it belongs to
  #
  # @ApiMember(Description: "The customer it belongs to")
  # @return [String]
  attr_accessor :customer_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'name' => name, 'endpointIds' => endpoint_ids, 'accountId' => account_id, 'customerId' => customer_id}.compact

  def get_type_name = 'NewPool'
  def create_response = PoolInfo.new
  def get_method = 'POST'
end

#
# Let messages go over a connection.
#
# @Route("/routes", "POST")
class NewRoute
  #
  # The connection that they may go over
  #
  # @ApiMember(Description: "The connection that they may go over", IsRequired: true)
  # @return [String]
  attr_accessor :connection_id
  #
  # What their recipients' numbers begin with, as +44; if it is missing, any number
  #
  # @ApiMember(Description: "What their recipients' numbers begin with, as +44; if it is missing, any number")
  # @return [String]
  attr_accessor :prefix
  #
  # Only messages from this endpoint
  #
  # @ApiMember(Description: "Only messages from this endpoint")
  # @return [String]
  attr_accessor :endpoint_id
  #
  # Only messages of this account; if it is missing, that of the endpoint, or else every account
  #
  # @ApiMember(Description: "Only messages of this account; if it is missing, that of the endpoint, or else every account")
  # @return [String]
  attr_accessor :account_id
  #
  # Lower goes first; 10 if it is missing
  #
  # @ApiMember(Description: "Lower goes first; 10 if it is missing")
  # @return [Integer]
  attr_accessor :priority
  #
  # What a segment costs, with six decimals at most; among equals the cheapest goes first
  #
  # @ApiMember(Description: "What a segment costs, with six decimals at most; among equals the cheapest goes first")
  # @return [Float]
  attr_accessor :cost

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'connectionId' => connection_id, 'prefix' => prefix, 'endpointId' => endpoint_id, 'accountId' => account_id, 'priority' => priority, 'cost' => cost}.compact

  def get_type_name = 'NewRoute'
  def create_response = RouteInfo.new
  def get_method = 'POST'
end

#
# Create a new session. Only chats can be created: calls and faxes need a carrier for voice.
#
# @Route("/sessions", "POST")
class NewSession
  #
  # The channel of the session; Chat if it is missing
  #
  # @ApiMember(Description: "The channel of the session; Chat if it is missing")
  # @return [FlowChannels]
  attr_accessor :channel
  #
  # The address of the party to talk to, e.g. +15556667777
  #
  # @ApiMember(Description: "The address of the party to talk to, e.g. +15556667777", IsRequired: true)
  # @return [String]
  attr_accessor :destination
  #
  # The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number
  #
  # @ApiMember(Description: "The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number")
  # @return [String]
  attr_accessor :caller_id
  #
  # The ID of the endpoint to talk from; CallerId is not used if it is specified
  #
  # @ApiMember(Description: "The ID of the endpoint to talk from; CallerId is not used if it is specified")
  # @return [String]
  attr_accessor :endpoint_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'channel' => channel, 'destination' => destination, 'callerId' => caller_id, 'endpointId' => endpoint_id}.compact

  def get_type_name = 'NewSession'
  def create_response = SessionInfo.new
  def get_method = 'POST'
end

#
# Subscribe an address to kinds of events.
#
# @Route("/webhooks", "POST")
class NewWebhook
  #
  # The address that is told, of http or https
  #
  # @ApiMember(Description: "The address that is told, of http or https", IsRequired: true)
  # @return [String]
  attr_accessor :url
  #
  # The kinds of events, as message.received or message.*; if it is missing, all of them
  #
  # @ApiMember(Description: "The kinds of events, as message.received or message.*; if it is missing, all of them")
  # @return [Array<String>]
  attr_accessor :kinds
  #
  # What it is for, as people call it
  #
  # @ApiMember(Description: "What it is for, as people call it")
  # @return [String]
  attr_accessor :description
  #
  # The account whose events are told; may be missing for a caller who has only one
  #
  # @ApiMember(Description: "The account whose events are told; may be missing for a caller who has only one")
  # @return [String]
  attr_accessor :account_id
  #
  # The secret to sign with, whsec_ and a key in base64; if it is missing, one is made
  #
  # @ApiMember(Description: "The secret to sign with, whsec_ and a key in base64; if it is missing, one is made")
  # @return [String]
  attr_accessor :secret

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'url' => url, 'kinds' => kinds, 'description' => description, 'accountId' => account_id, 'secret' => secret}.compact

  def get_type_name = 'NewWebhook'
  def create_response = NewWebhookResponse.new
  def get_method = 'POST'
end

#
# Do nothing: the operation is there for the types of its request.
#
# @Route("/not-used")
class NotUsedRequest
  # @return [NodeParameter]
  attr_accessor :node_parameter

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'nodeParameter' => node_parameter}.compact

  def get_type_name = 'NotUsedRequest'
  def create_response = nil
  def get_method = 'POST'
end

#
# Change a login of a front door; what is missing stays as it is.
#
# @Route("/doors/logins/{loginId}", "PATCH")
class PatchDoorLogin
  #
  # The ID of the login
  #
  # @ApiMember(Description: "The ID of the login", IsRequired: true)
  # @return [String]
  attr_accessor :login_id
  #
  # The user that it acts as from now on
  #
  # @ApiMember(Description: "The user that it acts as from now on")
  # @return [String]
  attr_accessor :user_id
  #
  # The endpoint that sends where a request names no sender; an empty text is none
  #
  # @ApiMember(Description: "The endpoint that sends where a request names no sender; an empty text is none")
  # @return [String]
  attr_accessor :endpoint_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'loginId' => login_id, 'userId' => user_id, 'endpointId' => endpoint_id}.compact

  def get_type_name = 'PatchDoorLogin'
  def create_response = DoorLoginInfo.new
  def get_method = 'PATCH'
end

#
# Change what an ESME may do; what is missing stays as it is, and so does a list that is empty.
#
# @Route("/esmes/{esmeId}", "PATCH")
class PatchEsme < EsmeRights
  #
  # The ID of the ESME
  #
  # @ApiMember(Description: "The ID of the ESME", IsRequired: true)
  # @return [String]
  attr_accessor :esme_id
  #
  # Shut it out, or let it in again
  #
  # @ApiMember(Description: "Shut it out, or let it in again")
  # @return [Boolean]
  attr_accessor :disabled

  def to_h = super.merge({'esmeId' => esme_id, 'disabled' => disabled}.compact)

  def get_type_name = 'PatchEsme'
  def create_response = EsmeInfo.new
  def get_method = 'PATCH'
end

#
# Change the name or the customer of a file; what is left out stays as it is.
#
# @Route("/files/{fileId}", "PATCH")
class PatchFile
  #
  # The ID of the file
  #
  # @ApiMember(Description: "The ID of the file", IsRequired: true)
  # @return [String]
  attr_accessor :file_id
  #
  # Its new name
  #
  # @ApiMember(Description: "Its new name")
  # @return [String]
  attr_accessor :file_name
  #
  # The customer that it belongs to from now on
  #
  # @ApiMember(Description: "The customer that it belongs to from now on")
  # @return [String]
  attr_accessor :customer_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'fileId' => file_id, 'fileName' => file_name, 'customerId' => customer_id}.compact

  def get_type_name = 'PatchFile'
  def create_response = FileInfo.new
  def get_method = 'PATCH'
end

#
# Change a pool of senders; what is missing stays as it is.
#
# @Route("/pools/{poolId}", "PATCH")
class PatchPool
  #
  # The ID of the pool
  #
  # @ApiMember(Description: "The ID of the pool", IsRequired: true)
  # @return [String]
  attr_accessor :pool_id
  #
  # What people call it from now on
  #
  # @ApiMember(Description: "What people call it from now on")
  # @return [String]
  attr_accessor :name
  #
  # Whether nothing can be sent from it
  #
  # @ApiMember(Description: "Whether nothing can be sent from it")
  # @return [Boolean]
  attr_accessor :disabled
  #
  # Numbers that join; one that is there stays
  #
  # @ApiMember(Description: "Numbers that join; one that is there stays")
  # @return [Array<String>]
  attr_accessor :add_endpoint_ids
  #
  # Numbers that leave; their recipients hear from another one next time
  #
  # @ApiMember(Description: "Numbers that leave; their recipients hear from another one next time")
  # @return [Array<String>]
  attr_accessor :remove_endpoint_ids

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'poolId' => pool_id, 'name' => name, 'disabled' => disabled, 'addEndpointIds' => add_endpoint_ids, 'removeEndpointIds' => remove_endpoint_ids}.compact

  def get_type_name = 'PatchPool'
  def create_response = PoolInfo.new
  def get_method = 'PATCH'
end

#
# Change a route; what is missing stays as it is.
#
# @Route("/routes/{routeId}", "PATCH")
class PatchRoute
  #
  # The ID of the route
  #
  # @ApiMember(Description: "The ID of the route", IsRequired: true)
  # @return [String]
  attr_accessor :route_id
  #
  # Lower goes first
  #
  # @ApiMember(Description: "Lower goes first")
  # @return [Integer]
  attr_accessor :priority
  #
  # What a segment costs, with six decimals at most
  #
  # @ApiMember(Description: "What a segment costs, with six decimals at most")
  # @return [Float]
  attr_accessor :cost
  #
  # Whether it does not count at all
  #
  # @ApiMember(Description: "Whether it does not count at all")
  # @return [Boolean]
  attr_accessor :disabled

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'routeId' => route_id, 'priority' => priority, 'cost' => cost, 'disabled' => disabled}.compact

  def get_type_name = 'PatchRoute'
  def create_response = RouteInfo.new
  def get_method = 'PATCH'
end

#
# Change a webhook; what is missing stays as it is.
#
# @Route("/webhooks/{webhookId}", "PATCH")
class PatchWebhook
  #
  # The ID of the webhook
  #
  # @ApiMember(Description: "The ID of the webhook", IsRequired: true)
  # @return [String]
  attr_accessor :webhook_id
  #
  # The address that is told from now on
  #
  # @ApiMember(Description: "The address that is told from now on")
  # @return [String]
  attr_accessor :url
  #
  # The kinds of events from now on; * is all of them, and an empty list changes nothing
  #
  # @ApiMember(Description: "The kinds of events from now on; * is all of them, and an empty list changes nothing")
  # @return [Array<String>]
  attr_accessor :kinds
  #
  # What it is for, as people call it
  #
  # @ApiMember(Description: "What it is for, as people call it")
  # @return [String]
  attr_accessor :description
  #
  # Disable it, or enable it again: then it is told first what it missed meanwhile
  #
  # @ApiMember(Description: "Disable it, or enable it again: then it is told first what it missed meanwhile")
  # @return [Boolean]
  attr_accessor :disabled

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'webhookId' => webhook_id, 'url' => url, 'kinds' => kinds, 'description' => description, 'disabled' => disabled}.compact

  def get_type_name = 'PatchWebhook'
  def create_response = WebhookInfo.new
  def get_method = 'PATCH'
end

#
# Tell how a text would be sent and what it would cost; nothing is stored or sent.
#
# @Route("/messages/preview", "POST")
class PreviewMessage
  #
  # The text
  #
  # @ApiMember(Description: "The text", IsRequired: true)
  # @return [String]
  attr_accessor :body
  #
  # The ID of the endpoint that would send it
  #
  # @ApiMember(Description: "The ID of the endpoint that would send it")
  # @return [String]
  attr_accessor :endpoint_id
  #
  # The address that it would be sent to; needs EndpointId
  #
  # @ApiMember(Description: "The address that it would be sent to; needs EndpointId")
  # @return [String]
  attr_accessor :to_address

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'body' => body, 'endpointId' => endpoint_id, 'toAddress' => to_address}.compact

  def get_type_name = 'PreviewMessage'
  def create_response = MessagePreview.new
  def get_method = 'POST'
end

#
# Erase the text of a message for good.
#
# @Route("/messages/{messageId}/redact", "POST")
class RedactMessage
  #
  # The ID of the message
  #
  # @ApiMember(Description: "The ID of the message", IsRequired: true)
  # @return [String]
  attr_accessor :message_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'messageId' => message_id}.compact

  def get_type_name = 'RedactMessage'
  def create_response = nil
  def get_method = 'POST'
end

#
# Record that somebody wants messages again.
#
# @Route("/opt-outs", "DELETE")
class RemoveOptOut
  #
  # The address, as +15556667777
  #
  # @ApiMember(Description: "The address, as +15556667777", IsRequired: true)
  # @return [String]
  attr_accessor :address
  #
  # The account; needed by who has several
  #
  # @ApiMember(Description: "The account; needed by who has several")
  # @return [String]
  attr_accessor :account_id
  #
  # The ID of an endpoint or pool; the whole account without
  #
  # @ApiMember(Description: "The ID of an endpoint or pool; the whole account without")
  # @return [String]
  attr_accessor :scope

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'address' => address, 'accountId' => account_id, 'scope' => scope}.compact

  def get_type_name = 'RemoveOptOut'
  def create_response = nil
  def get_method = 'DELETE'
end

#
# Tell a webhook again; give one of the three members.
#
# @Route("/webhooks/{webhookId}/replay", "POST")
class ReplayWebhook
  #
  # The ID of the webhook
  #
  # @ApiMember(Description: "The ID of the webhook", IsRequired: true)
  # @return [String]
  attr_accessor :webhook_id
  #
  # Everything from the event with this number on
  #
  # @ApiMember(Description: "Everything from the event with this number on")
  # @return [Integer]
  attr_accessor :from_number
  #
  # Everything from this date on, in ISO 8601; UTC without a zone
  #
  # @ApiMember(Description: "Everything from this date on, in ISO 8601; UTC without a zone")
  # @return [String]
  attr_accessor :from_date
  #
  # This one delivery alone
  #
  # @ApiMember(Description: "This one delivery alone")
  # @return [String]
  attr_accessor :delivery_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'webhookId' => webhook_id, 'fromNumber' => from_number, 'fromDate' => from_date, 'deliveryId' => delivery_id}.compact

  def get_type_name = 'ReplayWebhook'
  def create_response = ReplayWebhookResponse.new
  def get_method = 'POST'
end

#
# Revoke an API key.
#
# @Route("/keys/{keyId}", "DELETE")
class RevokeApiKey
  #
  # The ID of the key
  #
  # @ApiMember(Description: "The ID of the key", IsRequired: true)
  # @return [String]
  attr_accessor :key_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'keyId' => key_id}.compact

  def get_type_name = 'RevokeApiKey'
  def create_response = nil
  def get_method = 'DELETE'
end

#
# Give a login of a front door another password.
#
# @Route("/doors/logins/{loginId}/password", "POST")
class RotateDoorPassword
  #
  # The ID of the login
  #
  # @ApiMember(Description: "The ID of the login", IsRequired: true)
  # @return [String]
  attr_accessor :login_id
  #
  # The password from now on, 8 characters or more; if it is missing, one is made
  #
  # @ApiMember(Description: "The password from now on, 8 characters or more; if it is missing, one is made")
  # @return [String]
  attr_accessor :password

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'loginId' => login_id, 'password' => password}.compact

  def get_type_name = 'RotateDoorPassword'
  def create_response = RotateDoorPasswordResponse.new
  def get_method = 'POST'
end

#
# Give an ESME another password.
#
# @Route("/esmes/{esmeId}/password", "POST")
class RotateEsmePassword
  #
  # The ID of the ESME
  #
  # @ApiMember(Description: "The ID of the ESME", IsRequired: true)
  # @return [String]
  attr_accessor :esme_id
  #
  # The password from now on, 8 characters of ASCII; if it is missing, one is made
  #
  # @ApiMember(Description: "The password from now on, 8 characters of ASCII; if it is missing, one is made")
  # @return [String]
  attr_accessor :password

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'esmeId' => esme_id, 'password' => password}.compact

  def get_type_name = 'RotateEsmePassword'
  def create_response = RotateEsmePasswordResponse.new
  def get_method = 'POST'
end

#
# Give a webhook a new secret.
#
# @Route("/webhooks/{webhookId}/secret", "POST")
class RotateWebhookSecret
  #
  # The ID of the webhook
  #
  # @ApiMember(Description: "The ID of the webhook", IsRequired: true)
  # @return [String]
  attr_accessor :webhook_id
  #
  # How long the secret before it signs too, up to 720 hours; if missing, 24
  #
  # @ApiMember(Description: "How long the secret before it signs too, up to 720 hours; if missing, 24")
  # @return [Float]
  attr_accessor :keep_hours

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'webhookId' => webhook_id, 'keepHours' => keep_hours}.compact

  def get_type_name = 'RotateWebhookSecret'
  def create_response = RotateWebhookSecretResponse.new
  def get_method = 'POST'
end

#
# Send a message at a later time: into a session, or from an endpoint to an address.
#
# @Route("/messages/schedule", "POST")
class ScheduleMessage
  #
  # The ID of the session to send into. Specify either this or EndpointId+ToAddress
  #
  # @ApiMember(Description: "The ID of the session to send into. Specify either this or EndpointId+ToAddress")
  # @return [String]
  attr_accessor :session_id
  #
  # The ID of the endpoint to send from. Not used if SessionId is specified
  #
  # @ApiMember(Description: "The ID of the endpoint to send from. Not used if SessionId is specified")
  # @return [String]
  attr_accessor :endpoint_id
  #
  # The address to send to, e.g. +15556667777. Not used if SessionId is specified
  #
  # @ApiMember(Description: "The address to send to, e.g. +15556667777. Not used if SessionId is specified")
  # @return [String]
  attr_accessor :to_address
  #
  # The body of the message
  #
  # @ApiMember(Description: "The body of the message", IsRequired: true)
  # @return [String]
  attr_accessor :body
  #
  # When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
  #
  # @ApiMember(Description: "When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00", IsRequired: true)
  # @return [String]
  attr_accessor :send_at

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'sessionId' => session_id, 'endpointId' => endpoint_id, 'toAddress' => to_address, 'body' => body, 'sendAt' => send_at}.compact

  def get_type_name = 'ScheduleMessage'
  def create_response = ScheduledMessage.new
  def get_method = 'POST'
end

#
# Send one text to many recipients, each with their own values in it.
#
# @Route("/bulks", "POST")
class SendBulk
  #
  # The ID of the endpoint to send from, a pool of senders perhaps
  #
  # @ApiMember(Description: "The ID of the endpoint to send from, a pool of senders perhaps", IsRequired: true)
  # @return [String]
  attr_accessor :endpoint_id
  #
  # The text; {{name}} stands for a variable
  #
  # @ApiMember(Description: "The text; {{name}} stands for a variable", IsRequired: true)
  # @return [String]
  attr_accessor :body
  #
  # Whom to send to, 10000 at most, each address once
  #
  # @ApiMember(Description: "Whom to send to, 10000 at most, each address once", IsRequired: true)
  # @return [Array<BulkRecipient>]
  attr_accessor :recipients
  #
  # When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
  #
  # @ApiMember(Description: "When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00")
  # @return [String]
  attr_accessor :send_at

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'endpointId' => endpoint_id, 'body' => body, 'recipients' => recipients, 'sendAt' => send_at}.compact

  def get_type_name = 'SendBulk'
  def create_response = BulkInfo.new
  def get_method = 'POST'
end

#
# Send files, with a text or without one: into a session, or from an endpoint to an address.
#
# @Route("/messages/media", "POST")
class SendMedia
  #
  # The ID of the session to send into. Specify either this or EndpointId+ToAddress
  #
  # @ApiMember(Description: "The ID of the session to send into. Specify either this or EndpointId+ToAddress")
  # @return [String]
  attr_accessor :session_id
  #
  # The ID of the endpoint to send from. Not used if SessionId is specified
  #
  # @ApiMember(Description: "The ID of the endpoint to send from. Not used if SessionId is specified")
  # @return [String]
  attr_accessor :endpoint_id
  #
  # The address to send to, e.g. +15556667777. Not used if SessionId is specified
  #
  # @ApiMember(Description: "The address to send to, e.g. +15556667777. Not used if SessionId is specified")
  # @return [String]
  attr_accessor :to_address
  #
  # The text that goes with the files
  #
  # @ApiMember(Description: "The text that goes with the files")
  # @return [String]
  attr_accessor :body
  #
  # The IDs of the files, as UploadFile gives them, in their order
  #
  # @ApiMember(Description: "The IDs of the files, as UploadFile gives them, in their order", IsRequired: true)
  # @return [Array<String>]
  attr_accessor :file_ids

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'sessionId' => session_id, 'endpointId' => endpoint_id, 'toAddress' => to_address, 'body' => body, 'fileIds' => file_ids}.compact

  def get_type_name = 'SendMedia'
  def create_response = MessageInfo.new
  def get_method = 'POST'
end

#
# Send a message into a session, or from an endpoint to an address.
#
# @Route("/sessions/{sessionId}/messages", "POST")
# @Route("/messages")
class SendMessage
  #
  # The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress
  #
  # @ApiMember(Description: "The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress")
  # @return [String]
  attr_accessor :session_id
  #
  # The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified
  #
  # @ApiMember(Description: "The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified")
  # @return [String]
  attr_accessor :endpoint_id
  #
  # The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified
  #
  # @ApiMember(Description: "The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified")
  # @return [String]
  attr_accessor :to_address
  #
  # The body of the message
  #
  # @ApiMember(Description: "The body of the message")
  # @return [String]
  attr_accessor :body

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'sessionId' => session_id, 'endpointId' => endpoint_id, 'toAddress' => to_address, 'body' => body}.compact

  def get_type_name = 'SendMessage'
  def create_response = MessageInfo.new
  def get_method = 'POST'
end

#
# Have an address told of every text that comes in for an endpoint, in place of the one before it in this form.
#
# @Route("/doors/listeners", "PUT")
class SetDoorListener
  #
  # The endpoint whose texts are told
  #
  # @ApiMember(Description: "The endpoint whose texts are told", IsRequired: true)
  # @return [String]
  attr_accessor :endpoint_id
  #
  # The address that is told; in Kannel's form with its escape codes
  #
  # @ApiMember(Description: "The address that is told; in Kannel's form with its escape codes", IsRequired: true)
  # @return [String]
  attr_accessor :url
  #
  # Whose form they are told in; Twilio's if it is missing
  #
  # @ApiMember(Description: "Whose form they are told in; Twilio's if it is missing")
  # @return [ListenerForms]
  attr_accessor :form
  #
  # In Twilio's form: the login whose AuthToken signs; may be missing while there is only one
  #
  # @ApiMember(Description: "In Twilio's form: the login whose AuthToken signs; may be missing while there is only one")
  # @return [String]
  attr_accessor :login_id
  #
  # In the forms of Kannel and Jasmin: GET, as is usual, or POST
  #
  # @ApiMember(Description: "In the forms of Kannel and Jasmin: GET, as is usual, or POST")
  # @return [String]
  attr_accessor :method
  #
  # In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none
  #
  # @ApiMember(Description: "In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none")
  # @return [Integer]
  attr_accessor :max_messages
  #
  # In Kannel's form: have the header X-Kannel-From
  #
  # @ApiMember(Description: "In Kannel's form: have the header X-Kannel-From")
  # @return [Boolean]
  attr_accessor :send_sender
  #
  # In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2
  #
  # @ApiMember(Description: "In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2")
  # @return [Boolean]
  attr_accessor :recode

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'endpointId' => endpoint_id, 'url' => url, 'form' => form, 'loginId' => login_id, 'method' => method, 'maxMessages' => max_messages, 'sendSender' => send_sender, 'recode' => recode}.compact

  def get_type_name = 'SetDoorListener'
  def create_response = DoorListenerInfo.new
  def get_method = 'PUT'
end

#
# Limit a number or a connection; what is missing is limited no more.
#
# @Route("/limits/{limitedId}", "PUT")
class SetLimit
  #
  # The ID of the endpoint or connection
  #
  # @ApiMember(Description: "The ID of the endpoint or connection", IsRequired: true)
  # @return [String]
  attr_accessor :limited_id
  #
  # Segments a second of a number, kept as whole segments a minute: 1.25 is 75
  #
  # @ApiMember(Description: "Segments a second of a number, kept as whole segments a minute: 1.25 is 75")
  # @return [Float]
  attr_accessor :rate_per_second
  #
  # Segments a day
  #
  # @ApiMember(Description: "Segments a day")
  # @return [Integer]
  attr_accessor :daily_cap

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'limitedId' => limited_id, 'ratePerSecond' => rate_per_second, 'dailyCap' => daily_cap}.compact

  def get_type_name = 'SetLimit'
  def create_response = LimitInfo.new
  def get_method = 'PUT'
end

#
# Send a sample to a webhook.
#
# @Route("/webhooks/{webhookId}/test", "POST")
class TestWebhook
  #
  # The ID of the webhook
  #
  # @ApiMember(Description: "The ID of the webhook", IsRequired: true)
  # @return [String]
  attr_accessor :webhook_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'webhookId' => webhook_id}.compact

  def get_type_name = 'TestWebhook'
  def create_response = nil
  def get_method = 'POST'
end

#
# Keep a file, to be sent with messages; as base64, or as the file of a multipart form.
#
# @Route("/app/files", "POST")
class UploadFile
  #
  # The content
  #
  # @ApiMember(Description: "The content", IsRequired: true)
  # @return [String]
  attr_accessor :data
  #
  # The name that recipients see
  #
  # @ApiMember(Description: "The name that recipients see", IsRequired: true)
  # @return [String]
  attr_accessor :file_name
  #
  # What it is, as image/png
  #
  # @ApiMember(Description: "What it is, as image/png", IsRequired: true)
  # @return [String]
  attr_accessor :content_type
  #
  # The account; needed by who has several
  #
  # @ApiMember(Description: "The account; needed by who has several")
  # @return [String]
  attr_accessor :account_id
  #
  # The customer that it belongs to; needed by a Customer who has several
  #
  # @ApiMember(Description: "The customer that it belongs to; needed by a Customer who has several")
  # @return [String]
  attr_accessor :customer_id

  def initialize(**members)
    members.each { |name, value| public_send(:"#{name}=", value) }
  end

  def to_json(*args) = to_h.to_json(*args)

  def to_h = {'data' => data, 'fileName' => file_name, 'contentType' => content_type, 'accountId' => account_id, 'customerId' => customer_id}.compact

  def get_type_name = 'UploadFile'
  def create_response = FileInfo.new
  def get_method = 'POST'
end
