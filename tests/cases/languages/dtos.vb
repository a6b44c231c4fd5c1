' Options:
'Version: 8.10
'Tip: To override a DTO option, remove "''" prefix before updating
'BaseUrl: http://trunkline.test
'
'''GlobalNamespace: 
'''MakePartial: True
'''MakeVirtual: True
'''MakeDataContractsExtensible: False
'''AddReturnMarker: True
'''AddDescriptionAsComments: True
'''AddDataContractAttributes: False
'''AddIndexesToDataMembers: False
'''AddGeneratedCodeAttributes: False
'''AddResponseStatus: False
'''AddImplicitVersion: 
'''InitializeCollections: True
'''ExportValueTypes: False
'''IncludeTypes: 
'''ExcludeTypes: 
'''AddNamespaces: 
'''AddDefaultXmlNamespace: http://schemas.servicestack.net/types

Imports System
Imports System.Collections
Imports System.Collections.Generic
Imports System.Runtime.Serialization
Imports ServiceStack
Imports ServiceStack.DataAnnotations
Imports Trunkline.Api.Bulks
Imports Trunkline.Api.Consent
Imports Trunkline.Api.Doors
Imports Trunkline.Api.Esmes
Imports Trunkline.Api.Events
Imports Trunkline.Api.Keys
Imports Trunkline.Api.Limits
Imports Trunkline.Api.Messages
Imports Trunkline.Api.Pools
Imports Trunkline.Api.Routes
Imports Trunkline.Api.Webhooks
Imports Voice.Api
Imports Voice.Api.Authentication
Imports Voice.Api.Customers
Imports Voice.Api.Files
Imports Voice.Api.Flows
Imports Voice.Api.Messaging
Imports Voice.Api.Sessions

Namespace Global

    Namespace Trunkline.Api.Bulks

        '''<Summary>
        '''How many messages of a bulk have each status.
        '''</Summary>
        Public Partial Class BulkCounts
            '''<Summary>
            '''Recipients for whom there is no message yet, and none will be if it is canceled
            '''</Summary>
            <ApiMember(Description:="Recipients for whom there is no message yet, and none will be if it is canceled")>
            Public Overridable Property Pending As Integer
            '''<Summary>
            '''Recipients who get no message; the results say why
            '''</Summary>
            <ApiMember(Description:="Recipients who get no message; the results say why")>
            Public Overridable Property Refused As Integer
            Public Overridable Property Scheduled As Integer
            '''<Summary>
            '''Waiting or being sent
            '''</Summary>
            <ApiMember(Description:="Waiting or being sent")>
            Public Overridable Property Queued As Integer
            Public Overridable Property Sent As Integer
            Public Overridable Property Delivered As Integer
            Public Overridable Property Undelivered As Integer
            Public Overridable Property Failed As Integer
            Public Overridable Property Unconfirmed As Integer
            Public Overridable Property Canceled As Integer
        End Class

        '''<Summary>
        '''One text to many recipients.
        '''</Summary>
        Public Partial Class BulkInfo
            Public Overridable Property Id As String
            Public Overridable Property AccountId As String
            '''<Summary>
            '''The endpoint that sends
            '''</Summary>
            <ApiMember(Description:="The endpoint that sends")>
            Public Overridable Property EndpointId As String
            '''<Summary>
            '''The text, with its variables
            '''</Summary>
            <ApiMember(Description:="The text, with its variables")>
            Public Overridable Property Body As String
            Public Overridable Property Status As BulkStatuses
            '''<Summary>
            '''How many recipients there are
            '''</Summary>
            <ApiMember(Description:="How many recipients there are")>
            Public Overridable Property Total As Integer
            '''<Summary>
            '''For how many of them there is a message by now, or a refusal
            '''</Summary>
            <ApiMember(Description:="For how many of them there is a message by now, or a refusal")>
            Public Overridable Property Made As Integer
            '''<Summary>
            '''How many of those were refused
            '''</Summary>
            <ApiMember(Description:="How many of those were refused")>
            Public Overridable Property Refused As Integer
            Public Overridable Property [Date] As String
            '''<Summary>
            '''When it is sent, if not at once
            '''</Summary>
            <ApiMember(Description:="When it is sent, if not at once")>
            Public Overridable Property SendAt As String
            Public Overridable Property CreatedBy As String
        End Class

        '''<Summary>
        '''A bulk and what has become of its messages.
        '''</Summary>
        Public Partial Class BulkProgress
            Public Overridable Property Bulk As BulkInfo
            Public Overridable Property Counts As BulkCounts
        End Class

        '''<Summary>
        '''One recipient of a bulk, with the values of the variables in its text.
        '''</Summary>
        Public Partial Class BulkRecipient
            Public Sub New()
                Variables = New Dictionary(Of String, String)
            End Sub

            '''<Summary>
            '''The address, e.g. +15556667777
            '''</Summary>
            <ApiMember(Description:="The address, e.g. +15556667777", IsRequired:=True)>
            Public Overridable Property ToAddress As String
            '''<Summary>
            '''The values of the variables of the text, by their names
            '''</Summary>
            <ApiMember(Description:="The values of the variables of the text, by their names")>
            Public Overridable Property Variables As Dictionary(Of String, String)
        End Class

        '''<Summary>
        '''What became of one recipient of a bulk.
        '''</Summary>
        Public Partial Class BulkResult
            '''<Summary>
            '''Which recipient of the request it was; the first one is 0
            '''</Summary>
            <ApiMember(Description:="Which recipient of the request it was; the first one is 0")>
            Public Overridable Property Number As Integer
            Public Overridable Property ToAddress As String
            '''<Summary>
            '''The status of the message, or refused
            '''</Summary>
            <ApiMember(Description:="The status of the message, or refused")>
            Public Overridable Property Status As String
            Public Overridable Property MessageId As String
            '''<Summary>
            '''What went wrong last, in words
            '''</Summary>
            <ApiMember(Description:="What went wrong last, in words")>
            Public Overridable Property [Error] As String
        End Class

        '''<Summary>
        '''How far a bulk is: whether its messages are made, or taken back.
        '''</Summary>
        Public Enum BulkStatuses
            making
            made
            canceling
            canceled
        End Enum

        '''<Summary>
        '''Make no more messages of a bulk, and take back those that are not sent yet.
        '''</Summary>
        <Route("/bulks/{bulkId}", "DELETE")>
        <Route("/bulks/{bulkId}/cancel", "POST")>
        Public Partial Class CancelBulk
            Implements IReturn(Of BulkInfo)
            '''<Summary>
            '''The ID of the bulk
            '''</Summary>
            <ApiMember(Description:="The ID of the bulk", IsRequired:=True)>
            Public Overridable Property BulkId As String
        End Class

        '''<Summary>
        '''Read a bulk, and how many of its messages have each status.
        '''</Summary>
        <Route("/bulks/{bulkId}", "GET")>
        Public Partial Class GetBulk
            Implements IReturn(Of BulkProgress)
            '''<Summary>
            '''The ID of the bulk
            '''</Summary>
            <ApiMember(Description:="The ID of the bulk", IsRequired:=True)>
            Public Overridable Property BulkId As String
        End Class

        '''<Summary>
        '''Retrieve the recipients of a bulk with what became of each; as CSV it is the report.
        '''</Summary>
        <Route("/bulks/{bulkId}/results", "GET")>
        Public Partial Class ListBulkResults
            Inherits ListRequest(Of BulkResult)
            Implements IReturn(Of ListResponse(Of BulkResult))
            '''<Summary>
            '''The ID of the bulk
            '''</Summary>
            <ApiMember(Description:="The ID of the bulk", IsRequired:=True)>
            Public Overridable Property BulkId As String
        End Class

        '''<Summary>
        '''Retrieve a list of bulks.
        '''</Summary>
        <Route("/bulks", "GET")>
        Public Partial Class ListBulks
            Inherits ListRequest(Of BulkInfo)
            Implements IReturn(Of ListResponse(Of BulkInfo))
            Public Sub New()
                AccountIds = New List(Of String)
                CustomerIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Return only bulks of these accounts
            '''</Summary>
            <ApiMember(Description:="Return only bulks of these accounts")>
            Public Overridable Property AccountIds As List(Of String)
            '''<Summary>
            '''Return only bulks of these customers, and of the customers below them
            '''</Summary>
            <ApiMember(Description:="Return only bulks of these customers, and of the customers below them")>
            Public Overridable Property CustomerIds As List(Of String)
        End Class

        '''<Summary>
        '''Send one text to many recipients, each with their own values in it.
        '''</Summary>
        <Route("/bulks", "POST")>
        Public Partial Class SendBulk
            Implements IReturn(Of BulkInfo)
            Public Sub New()
                Recipients = New List(Of BulkRecipient)
            End Sub

            '''<Summary>
            '''The ID of the endpoint to send from, a pool of senders perhaps
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint to send from, a pool of senders perhaps", IsRequired:=True)>
            Public Overridable Property EndpointId As String
            '''<Summary>
            '''The text; {{name}} stands for a variable
            '''</Summary>
            <ApiMember(Description:="The text; {{name}} stands for a variable", IsRequired:=True)>
            Public Overridable Property Body As String
            '''<Summary>
            '''Whom to send to, 10000 at most, each address once
            '''</Summary>
            <ApiMember(Description:="Whom to send to, 10000 at most, each address once", IsRequired:=True)>
            Public Overridable Property Recipients As List(Of BulkRecipient)
            '''<Summary>
            '''When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
            '''</Summary>
            <ApiMember(Description:="When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00")>
            Public Overridable Property SendAt As String
        End Class
    End Namespace

    Namespace Trunkline.Api.Consent

        '''<Summary>
        '''Record that somebody wants no more messages; once is enough.
        '''</Summary>
        <Route("/opt-outs", "POST")>
        Public Partial Class AddOptOut
            Implements IReturnVoid
            '''<Summary>
            '''The address, as +15556667777
            '''</Summary>
            <ApiMember(Description:="The address, as +15556667777", IsRequired:=True)>
            Public Overridable Property Address As String
            '''<Summary>
            '''The account; needed by who has several
            '''</Summary>
            <ApiMember(Description:="The account; needed by who has several")>
            Public Overridable Property AccountId As String
            '''<Summary>
            '''The ID of an endpoint or pool; the whole account without
            '''</Summary>
            <ApiMember(Description:="The ID of an endpoint or pool; the whole account without")>
            Public Overridable Property Scope As String
        End Class

        '''<Summary>
        '''Retrieve a list of those who want no more messages.
        '''</Summary>
        <Route("/opt-outs", "GET")>
        Public Partial Class ListOptOuts
            Inherits ListRequest(Of OptOutInfo)
            Implements IReturn(Of ListResponse(Of OptOutInfo))
            Public Sub New()
                AccountIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Return only those of these accounts
            '''</Summary>
            <ApiMember(Description:="Return only those of these accounts")>
            Public Overridable Property AccountIds As List(Of String)
            '''<Summary>
            '''Text that the address must contain
            '''</Summary>
            <ApiMember(Description:="Text that the address must contain")>
            Public Overridable Property Address As String
        End Class

        '''<Summary>
        '''Somebody who wants no more messages.
        '''</Summary>
        Public Partial Class OptOutInfo
            Public Overridable Property AccountId As String
            Public Overridable Property Address As String
            '''<Summary>
            '''The endpoint or pool that it is about; missing for the whole account
            '''</Summary>
            <ApiMember(Description:="The endpoint or pool that it is about; missing for the whole account")>
            Public Overridable Property Scope As String
            '''<Summary>
            '''How it came about: keyword, carrier, import or api
            '''</Summary>
            <ApiMember(Description:="How it came about: keyword, carrier, import or api")>
            Public Overridable Property How As String
            '''<Summary>
            '''What they wrote
            '''</Summary>
            <ApiMember(Description:="What they wrote")>
            Public Overridable Property Keyword As String
            '''<Summary>
            '''The message in which they wrote it, or that the carrier refused
            '''</Summary>
            <ApiMember(Description:="The message in which they wrote it, or that the carrier refused")>
            Public Overridable Property MessageId As String
            '''<Summary>
            '''Who recorded it
            '''</Summary>
            <ApiMember(Description:="Who recorded it")>
            Public Overridable Property By As String
            Public Overridable Property [Date] As String
        End Class

        '''<Summary>
        '''Record that somebody wants messages again.
        '''</Summary>
        <Route("/opt-outs", "DELETE")>
        Public Partial Class RemoveOptOut
            Implements IReturnVoid
            '''<Summary>
            '''The address, as +15556667777
            '''</Summary>
            <ApiMember(Description:="The address, as +15556667777", IsRequired:=True)>
            Public Overridable Property Address As String
            '''<Summary>
            '''The account; needed by who has several
            '''</Summary>
            <ApiMember(Description:="The account; needed by who has several")>
            Public Overridable Property AccountId As String
            '''<Summary>
            '''The ID of an endpoint or pool; the whole account without
            '''</Summary>
            <ApiMember(Description:="The ID of an endpoint or pool; the whole account without")>
            Public Overridable Property Scope As String
        End Class
    End Namespace

    Namespace Trunkline.Api.Doors

        '''<Summary>
        '''Have an address told of texts no more.
        '''</Summary>
        <Route("/doors/listeners/{listenerId}", "DELETE")>
        Public Partial Class DeleteDoorListener
            Implements IReturnVoid
            '''<Summary>
            '''The ID of the listener
            '''</Summary>
            <ApiMember(Description:="The ID of the listener", IsRequired:=True)>
            Public Overridable Property ListenerId As String
        End Class

        '''<Summary>
        '''Delete a login of a front door.
        '''</Summary>
        <Route("/doors/logins/{loginId}", "DELETE")>
        Public Partial Class DeleteDoorLogin
            Implements IReturnVoid
            '''<Summary>
            '''The ID of the login
            '''</Summary>
            <ApiMember(Description:="The ID of the login", IsRequired:=True)>
            Public Overridable Property LoginId As String
        End Class

        '''<Summary>
        '''The platforms whose programs come in: by Twilio's API, by Kannel's sendsms, by Jasmin's HTTP API.
        '''</Summary>
        Public Enum DoorKinds
            twilio
            kannel
            jasmin
        End Enum

        '''<Summary>
        '''An address that is told of every text that comes in for an endpoint, and whose answer is the reply.
        '''</Summary>
        Public Partial Class DoorListenerInfo
            Public Overridable Property Id As String
            Public Overridable Property AccountId As String
            Public Overridable Property EndpointId As String
            Public Overridable Property Form As ListenerForms
            Public Overridable Property Url As String
            '''<Summary>
            '''In Twilio's form: the login whose AuthToken signs
            '''</Summary>
            <ApiMember(Description:="In Twilio's form: the login whose AuthToken signs")>
            Public Overridable Property LoginId As String
            '''<Summary>
            '''GET or POST
            '''</Summary>
            <ApiMember(Description:="GET or POST")>
            Public Overridable Property Method As String
            '''<Summary>
            '''In Kannel's form: where a reply is cut, in segments; 0 sends none
            '''</Summary>
            <ApiMember(Description:="In Kannel's form: where a reply is cut, in segments; 0 sends none")>
            Public Overridable Property MaxMessages As Nullable(Of Integer)
            '''<Summary>
            '''In Kannel's form: whether the header X-Kannel-From is there
            '''</Summary>
            <ApiMember(Description:="In Kannel's form: whether the header X-Kannel-From is there")>
            Public Overridable Property SendSender As Nullable(Of Boolean)
            '''<Summary>
            '''In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too
            '''</Summary>
            <ApiMember(Description:="In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too")>
            Public Overridable Property Recode As Nullable(Of Boolean)
            Public Overridable Property DateCreated As String
        End Class

        '''<Summary>
        '''A login of a front door: for whom a program comes in, never its password.
        '''</Summary>
        Public Partial Class DoorLoginInfo
            Public Overridable Property Id As String
            Public Overridable Property AccountId As String
            Public Overridable Property Door As DoorKinds
            '''<Summary>
            '''The name that a program comes in with; of Twilio an AccountSid, or the SID of a key
            '''</Summary>
            <ApiMember(Description:="The name that a program comes in with; of Twilio an AccountSid, or the SID of a key")>
            Public Overridable Property Username As String
            '''<Summary>
            '''The user that the program acts as
            '''</Summary>
            <ApiMember(Description:="The user that the program acts as")>
            Public Overridable Property UserId As String
            '''<Summary>
            '''The endpoint that sends where a request names no sender
            '''</Summary>
            <ApiMember(Description:="The endpoint that sends where a request names no sender")>
            Public Overridable Property EndpointId As String
            Public Overridable Property DateCreated As String
        End Class

        '''<Summary>
        '''Retrieve who is told of the texts of an endpoint.
        '''</Summary>
        <Route("/doors/listeners/{listenerId}", "GET")>
        Public Partial Class GetDoorListener
            Implements IReturn(Of DoorListenerInfo)
            '''<Summary>
            '''The ID of the listener
            '''</Summary>
            <ApiMember(Description:="The ID of the listener", IsRequired:=True)>
            Public Overridable Property ListenerId As String
        End Class

        '''<Summary>
        '''Retrieve a login of a front door.
        '''</Summary>
        <Route("/doors/logins/{loginId}", "GET")>
        Public Partial Class GetDoorLogin
            Implements IReturn(Of DoorLoginInfo)
            '''<Summary>
            '''The ID of the login
            '''</Summary>
            <ApiMember(Description:="The ID of the login", IsRequired:=True)>
            Public Overridable Property LoginId As String
        End Class

        '''<Summary>
        '''List who is told of texts that come in, in another platform's form.
        '''</Summary>
        <Route("/doors/listeners", "GET")>
        Public Partial Class ListDoorListeners
            Inherits ListRequest(Of DoorListenerInfo)
            Implements IReturn(Of ListResponse(Of DoorListenerInfo))
            Public Sub New()
                AccountIds = New List(Of String)
                EndpointIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Only those of these accounts
            '''</Summary>
            <ApiMember(Description:="Only those of these accounts")>
            Public Overridable Property AccountIds As List(Of String)
            '''<Summary>
            '''Only those of these endpoints
            '''</Summary>
            <ApiMember(Description:="Only those of these endpoints")>
            Public Overridable Property EndpointIds As List(Of String)
            '''<Summary>
            '''Only those that are told in this form
            '''</Summary>
            <ApiMember(Description:="Only those that are told in this form")>
            Public Overridable Property Form As Nullable(Of ListenerForms)
        End Class

        '''<Summary>
        '''List logins of front doors.
        '''</Summary>
        <Route("/doors/logins", "GET")>
        Public Partial Class ListDoorLogins
            Inherits ListRequest(Of DoorLoginInfo)
            Implements IReturn(Of ListResponse(Of DoorLoginInfo))
            Public Sub New()
                AccountIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Only the logins of these accounts
            '''</Summary>
            <ApiMember(Description:="Only the logins of these accounts")>
            Public Overridable Property AccountIds As List(Of String)
            '''<Summary>
            '''Only those of this door
            '''</Summary>
            <ApiMember(Description:="Only those of this door")>
            Public Overridable Property Door As Nullable(Of DoorKinds)
        End Class

        '''<Summary>
        '''Whose form a text is told in: Twilio's webhooks, Kannel's sms-service, or Jasmin's HTTP connectors.
        '''</Summary>
        Public Enum ListenerForms
            twilio
            kannel
            jasmin
        End Enum

        '''<Summary>
        '''Let a program that was written for Twilio, Kannel or Jasmin come in.
        '''</Summary>
        <Route("/doors/logins", "POST")>
        Public Partial Class NewDoorLogin
            Implements IReturn(Of NewDoorLoginResponse)
            '''<Summary>
            '''The platform that the program was written for
            '''</Summary>
            <ApiMember(Description:="The platform that the program was written for", IsRequired:=True)>
            Public Overridable Property Door As Nullable(Of DoorKinds)
            '''<Summary>
            '''The name that it comes in with; of Twilio a SID, which is made if it is missing
            '''</Summary>
            <ApiMember(Description:="The name that it comes in with; of Twilio a SID, which is made if it is missing")>
            Public Overridable Property Username As String
            '''<Summary>
            '''Of Twilio a key (SK...), which signs nothing, instead of an AccountSid
            '''</Summary>
            <ApiMember(Description:="Of Twilio a key (SK...), which signs nothing, instead of an AccountSid")>
            Public Overridable Property ApiKey As Boolean
            '''<Summary>
            '''Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made
            '''</Summary>
            <ApiMember(Description:="Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made")>
            Public Overridable Property Password As String
            '''<Summary>
            '''The user that it acts as; if it is missing, the caller
            '''</Summary>
            <ApiMember(Description:="The user that it acts as; if it is missing, the caller")>
            Public Overridable Property UserId As String
            '''<Summary>
            '''The endpoint that sends where a request names no sender
            '''</Summary>
            <ApiMember(Description:="The endpoint that sends where a request names no sender")>
            Public Overridable Property EndpointId As String
            '''<Summary>
            '''The account that it works for; may be missing for a caller who has only one
            '''</Summary>
            <ApiMember(Description:="The account that it works for; may be missing for a caller who has only one")>
            Public Overridable Property AccountId As String
        End Class

        '''<Summary>
        '''The new login; this is the only time that a password that was made for it is shown.
        '''</Summary>
        Public Partial Class NewDoorLoginResponse
            Inherits DoorLoginInfo
            '''<Summary>
            '''The password, where none was given
            '''</Summary>
            <ApiMember(Description:="The password, where none was given")>
            Public Overridable Property Password As String
        End Class

        '''<Summary>
        '''Change a login of a front door; what is missing stays as it is.
        '''</Summary>
        <Route("/doors/logins/{loginId}", "PATCH")>
        Public Partial Class PatchDoorLogin
            Implements IReturn(Of DoorLoginInfo)
            '''<Summary>
            '''The ID of the login
            '''</Summary>
            <ApiMember(Description:="The ID of the login", IsRequired:=True)>
            Public Overridable Property LoginId As String
            '''<Summary>
            '''The user that it acts as from now on
            '''</Summary>
            <ApiMember(Description:="The user that it acts as from now on")>
            Public Overridable Property UserId As String
            '''<Summary>
            '''The endpoint that sends where a request names no sender; an empty text is none
            '''</Summary>
            <ApiMember(Description:="The endpoint that sends where a request names no sender; an empty text is none")>
            Public Overridable Property EndpointId As String
        End Class

        '''<Summary>
        '''Give a login of a front door another password.
        '''</Summary>
        <Route("/doors/logins/{loginId}/password", "POST")>
        Public Partial Class RotateDoorPassword
            Implements IReturn(Of RotateDoorPasswordResponse)
            '''<Summary>
            '''The ID of the login
            '''</Summary>
            <ApiMember(Description:="The ID of the login", IsRequired:=True)>
            Public Overridable Property LoginId As String
            '''<Summary>
            '''The password from now on, 8 characters or more; if it is missing, one is made
            '''</Summary>
            <ApiMember(Description:="The password from now on, 8 characters or more; if it is missing, one is made")>
            Public Overridable Property Password As String
        End Class

        '''<Summary>
        '''Whose password it is; this is the only time that one that was made is shown.
        '''</Summary>
        Public Partial Class RotateDoorPasswordResponse
            Public Overridable Property Id As String
            Public Overridable Property Door As DoorKinds
            Public Overridable Property Username As String
            '''<Summary>
            '''The password, where none was given
            '''</Summary>
            <ApiMember(Description:="The password, where none was given")>
            Public Overridable Property Password As String
        End Class

        '''<Summary>
        '''Have an address told of every text that comes in for an endpoint, in place of the one before it in this form.
        '''</Summary>
        <Route("/doors/listeners", "PUT")>
        Public Partial Class SetDoorListener
            Implements IReturn(Of DoorListenerInfo)
            '''<Summary>
            '''The endpoint whose texts are told
            '''</Summary>
            <ApiMember(Description:="The endpoint whose texts are told", IsRequired:=True)>
            Public Overridable Property EndpointId As String
            '''<Summary>
            '''The address that is told; in Kannel's form with its escape codes
            '''</Summary>
            <ApiMember(Description:="The address that is told; in Kannel's form with its escape codes", IsRequired:=True)>
            Public Overridable Property Url As String
            '''<Summary>
            '''Whose form they are told in; Twilio's if it is missing
            '''</Summary>
            <ApiMember(Description:="Whose form they are told in; Twilio's if it is missing")>
            Public Overridable Property Form As Nullable(Of ListenerForms)
            '''<Summary>
            '''In Twilio's form: the login whose AuthToken signs; may be missing while there is only one
            '''</Summary>
            <ApiMember(Description:="In Twilio's form: the login whose AuthToken signs; may be missing while there is only one")>
            Public Overridable Property LoginId As String
            '''<Summary>
            '''In the forms of Kannel and Jasmin: GET, as is usual, or POST
            '''</Summary>
            <ApiMember(Description:="In the forms of Kannel and Jasmin: GET, as is usual, or POST")>
            Public Overridable Property Method As String
            '''<Summary>
            '''In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none
            '''</Summary>
            <ApiMember(Description:="In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none")>
            Public Overridable Property MaxMessages As Nullable(Of Integer)
            '''<Summary>
            '''In Kannel's form: have the header X-Kannel-From
            '''</Summary>
            <ApiMember(Description:="In Kannel's form: have the header X-Kannel-From")>
            Public Overridable Property SendSender As Boolean
            '''<Summary>
            '''In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2
            '''</Summary>
            <ApiMember(Description:="In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2")>
            Public Overridable Property Recode As Boolean
        End Class
    End Namespace

    Namespace Trunkline.Api.Esmes

        '''<Summary>
        '''Delete an ESME.
        '''</Summary>
        <Route("/esmes/{esmeId}", "DELETE")>
        Public Partial Class DeleteEsme
            Implements IReturnVoid
            '''<Summary>
            '''The ID of the ESME
            '''</Summary>
            <ApiMember(Description:="The ID of the ESME", IsRequired:=True)>
            Public Overridable Property EsmeId As String
        End Class

        '''<Summary>
        '''An ESME: what it may do, never its password.
        '''</Summary>
        Public Partial Class EsmeInfo
            Public Sub New()
                Networks = New List(Of String)
                EndpointIds = New List(Of String)
            End Sub

            Public Overridable Property Id As String
            Public Overridable Property AccountId As String
            '''<Summary>
            '''The name that it binds with
            '''</Summary>
            <ApiMember(Description:="The name that it binds with")>
            Public Overridable Property SystemId As String
            '''<Summary>
            '''Where it may come from; empty is everywhere
            '''</Summary>
            <ApiMember(Description:="Where it may come from; empty is everywhere")>
            Public Overridable Property Networks As List(Of String)
            '''<Summary>
            '''The endpoints that it may send from and is handed texts of; empty is all of the account's
            '''</Summary>
            <ApiMember(Description:="The endpoints that it may send from and is handed texts of; empty is all of the account's")>
            Public Overridable Property EndpointIds As List(Of String)
            '''<Summary>
            '''The endpoint that sends where a unit names no source
            '''</Summary>
            <ApiMember(Description:="The endpoint that sends where a unit names no source")>
            Public Overridable Property DefaultEndpointId As String
            '''<Summary>
            '''Whether it must come over TLS
            '''</Summary>
            <ApiMember(Description:="Whether it must come over TLS")>
            Public Overridable Property Tls As Boolean
            '''<Summary>
            '''How many binds it has at once on each server
            '''</Summary>
            <ApiMember(Description:="How many binds it has at once on each server")>
            Public Overridable Property Binds As Integer
            '''<Summary>
            '''How many segments a second it may submit; missing is no limit
            '''</Summary>
            <ApiMember(Description:="How many segments a second it may submit; missing is no limit")>
            Public Overridable Property Rate As Nullable(Of Integer)
            '''<Summary>
            '''How many units are in work at once on each bind
            '''</Summary>
            <ApiMember(Description:="How many units are in work at once on each bind")>
            Public Overridable Property Window As Integer
            '''<Summary>
            '''Whether it is shut out
            '''</Summary>
            <ApiMember(Description:="Whether it is shut out")>
            Public Overridable Property Disabled As Boolean
            Public Overridable Property DateCreated As String
        End Class

        '''<Summary>
        '''What an ESME may do.
        '''</Summary>
        Public Partial Class EsmeRights
            Public Sub New()
                Networks = New List(Of String)
                EndpointIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one
            '''</Summary>
            <ApiMember(Description:="Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")>
            Public Overridable Property Networks As List(Of String)
            '''<Summary>
            '''The endpoints that it may send from and is handed texts of; * is all of them, as of a new one
            '''</Summary>
            <ApiMember(Description:="The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")>
            Public Overridable Property EndpointIds As List(Of String)
            '''<Summary>
            '''The endpoint that sends where a unit names no source; an empty text is none
            '''</Summary>
            <ApiMember(Description:="The endpoint that sends where a unit names no source; an empty text is none")>
            Public Overridable Property DefaultEndpointId As String
            '''<Summary>
            '''Whether it must come over TLS; a new one need not
            '''</Summary>
            <ApiMember(Description:="Whether it must come over TLS; a new one need not")>
            Public Overridable Property Tls As Nullable(Of Boolean)
            '''<Summary>
            '''How many binds it has at once on each server, from 1 to 1000; a new one 4
            '''</Summary>
            <ApiMember(Description:="How many binds it has at once on each server, from 1 to 1000; a new one 4")>
            Public Overridable Property Binds As Nullable(Of Integer)
            '''<Summary>
            '''How many segments a second it may submit; 0 is no limit, as of a new one
            '''</Summary>
            <ApiMember(Description:="How many segments a second it may submit; 0 is no limit, as of a new one")>
            Public Overridable Property Rate As Nullable(Of Integer)
            '''<Summary>
            '''How many units are in work at once on each bind, from 1 to 10,000; of a new one 100
            '''</Summary>
            <ApiMember(Description:="How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")>
            Public Overridable Property Window As Nullable(Of Integer)
        End Class

        '''<Summary>
        '''Retrieve an ESME.
        '''</Summary>
        <Route("/esmes/{esmeId}", "GET")>
        Public Partial Class GetEsme
            Implements IReturn(Of EsmeInfo)
            '''<Summary>
            '''The ID of the ESME
            '''</Summary>
            <ApiMember(Description:="The ID of the ESME", IsRequired:=True)>
            Public Overridable Property EsmeId As String
        End Class

        '''<Summary>
        '''List ESMEs.
        '''</Summary>
        <Route("/esmes", "GET")>
        Public Partial Class ListEsmes
            Inherits ListRequest(Of EsmeInfo)
            Implements IReturn(Of ListResponse(Of EsmeInfo))
            Public Sub New()
                AccountIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Only the ESMEs of these accounts
            '''</Summary>
            <ApiMember(Description:="Only the ESMEs of these accounts")>
            Public Overridable Property AccountIds As List(Of String)
            '''<Summary>
            '''Only those that are shut out
            '''</Summary>
            <ApiMember(Description:="Only those that are shut out")>
            Public Overridable Property OnlyDisabled As Boolean
        End Class

        '''<Summary>
        '''Let a program of a customer bind to the SMSC.
        '''</Summary>
        <Route("/esmes", "POST")>
        Public Partial Class NewEsme
            Inherits EsmeRights
            Implements IReturn(Of NewEsmeResponse)
            '''<Summary>
            '''The name that it binds with, 1 to 15 characters of ASCII; each is there once
            '''</Summary>
            <ApiMember(Description:="The name that it binds with, 1 to 15 characters of ASCII; each is there once", IsRequired:=True)>
            Public Overridable Property SystemId As String
            '''<Summary>
            '''The password that it binds with, 8 characters of ASCII; if it is missing, one is made
            '''</Summary>
            <ApiMember(Description:="The password that it binds with, 8 characters of ASCII; if it is missing, one is made")>
            Public Overridable Property Password As String
            '''<Summary>
            '''The account that it sends for; may be missing for a caller who has only one
            '''</Summary>
            <ApiMember(Description:="The account that it sends for; may be missing for a caller who has only one")>
            Public Overridable Property AccountId As String
        End Class

        '''<Summary>
        '''The new ESME; this is the only time that a password that was made for it is shown.
        '''</Summary>
        Public Partial Class NewEsmeResponse
            Inherits EsmeInfo
            '''<Summary>
            '''The password, where none was given
            '''</Summary>
            <ApiMember(Description:="The password, where none was given")>
            Public Overridable Property Password As String
        End Class

        '''<Summary>
        '''Change what an ESME may do; what is missing stays as it is, and so does a list that is empty.
        '''</Summary>
        <Route("/esmes/{esmeId}", "PATCH")>
        Public Partial Class PatchEsme
            Inherits EsmeRights
            Implements IReturn(Of EsmeInfo)
            '''<Summary>
            '''The ID of the ESME
            '''</Summary>
            <ApiMember(Description:="The ID of the ESME", IsRequired:=True)>
            Public Overridable Property EsmeId As String
            '''<Summary>
            '''Shut it out, or let it in again
            '''</Summary>
            <ApiMember(Description:="Shut it out, or let it in again")>
            Public Overridable Property Disabled As Nullable(Of Boolean)
        End Class

        '''<Summary>
        '''Give an ESME another password.
        '''</Summary>
        <Route("/esmes/{esmeId}/password", "POST")>
        Public Partial Class RotateEsmePassword
            Implements IReturn(Of RotateEsmePasswordResponse)
            '''<Summary>
            '''The ID of the ESME
            '''</Summary>
            <ApiMember(Description:="The ID of the ESME", IsRequired:=True)>
            Public Overridable Property EsmeId As String
            '''<Summary>
            '''The password from now on, 8 characters of ASCII; if it is missing, one is made
            '''</Summary>
            <ApiMember(Description:="The password from now on, 8 characters of ASCII; if it is missing, one is made")>
            Public Overridable Property Password As String
        End Class

        '''<Summary>
        '''Whose password it is; this is the only time that one that was made is shown.
        '''</Summary>
        Public Partial Class RotateEsmePasswordResponse
            Public Overridable Property Id As String
            Public Overridable Property SystemId As String
            '''<Summary>
            '''The password, where none was given
            '''</Summary>
            <ApiMember(Description:="The password, where none was given")>
            Public Overridable Property Password As String
        End Class
    End Namespace

    Namespace Trunkline.Api.Events

        '''<Summary>
        '''Somebody read messages of a conversation.
        '''</Summary>
        Public Partial Class ConversationRead
            Public Sub New()
                MessageIds = New List(Of String)
            End Sub

            Public Overridable Property ConversationId As String
            Public Overridable Property AccountId As String
            Public Overridable Property EndpointId As String
            Public Overridable Property [Date] As String
            '''<Summary>
            '''The name of who read them
            '''</Summary>
            <ApiMember(Description:="The name of who read them")>
            Public Overridable Property ReadBy As String
            Public Overridable Property MessageIds As List(Of String)
        End Class

        '''<Summary>
        '''One event; the member that its name speaks of is there, the others are not.
        '''</Summary>
        Public Partial Class EventInfo
            Public Overridable Property Id As String
            '''<Summary>
            '''As the command of /event-stream, such as MessageReceived
            '''</Summary>
            <ApiMember(Description:="As the command of /event-stream, such as MessageReceived")>
            Public Overridable Property Name As String
            Public Overridable Property Message As MessageInfo
            Public Overridable Property MessageStatusChange As MessageStatusChange
            Public Overridable Property SessionChange As SessionChange
            Public Overridable Property ConversationRead As ConversationRead
        End Class

        '''<Summary>
        '''List what has happened since an event: the same that /event-stream tells as it happens.
        '''</Summary>
        <Route("/events", "GET")>
        Public Partial Class ListEvents
            Implements IReturn(Of ListEventsResponse)
            Public Sub New()
                AccountIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The last event that is known; if it is missing, only the ID of the newest one is returned
            '''</Summary>
            <ApiMember(Description:="The last event that is known; if it is missing, only the ID of the newest one is returned")>
            Public Overridable Property AfterEventId As String
            '''<Summary>
            '''Return only events of these accounts
            '''</Summary>
            <ApiMember(Description:="Return only events of these accounts")>
            Public Overridable Property AccountIds As List(Of String)
            '''<Summary>
            '''How many lines of the log to read, from 1 to 1000
            '''</Summary>
            <ApiMember(Description:="How many lines of the log to read, from 1 to 1000")>
            Public Overridable Property Count As Integer
        End Class

        '''<Summary>
        '''The events, the oldest first, and where to go on.
        '''</Summary>
        Public Partial Class ListEventsResponse
            Public Sub New()
                Events = New List(Of EventInfo)
            End Sub

            Public Overridable Property Events As List(Of EventInfo)
            '''<Summary>
            '''Ask on with this as AfterEventId
            '''</Summary>
            <ApiMember(Description:="Ask on with this as AfterEventId")>
            Public Overridable Property LastEventId As String
            '''<Summary>
            '''Whether there is more already; ask on at once
            '''</Summary>
            <ApiMember(Description:="Whether there is more already; ask on at once")>
            Public Overridable Property HasMore As Boolean
            '''<Summary>
            '''Whether events were missed that cannot be listed any more: load anew what you show
            '''</Summary>
            <ApiMember(Description:="Whether events were missed that cannot be listed any more: load anew what you show")>
            Public Overridable Property Missed As Boolean
        End Class

        '''<Summary>
        '''A message has another status, or another attempt to send it has failed.
        '''</Summary>
        Public Partial Class MessageStatusChange
            Public Overridable Property MessageId As String
            Public Overridable Property AccountId As String
            Public Overridable Property EndpointId As String
            Public Overridable Property SessionId As String
            Public Overridable Property ConversationId As String
            Public Overridable Property [Date] As String
            Public Overridable Property Status As MessageStatuses
            '''<Summary>
            '''Which attempt it was, where one was made
            '''</Summary>
            <ApiMember(Description:="Which attempt it was, where one was made")>
            Public Overridable Property Attempt As Nullable(Of Integer)
            '''<Summary>
            '''The kind of failure, as unreachable or throttled
            '''</Summary>
            <ApiMember(Description:="The kind of failure, as unreachable or throttled")>
            Public Overridable Property Failure As String
            '''<Summary>
            '''What went wrong, in words
            '''</Summary>
            <ApiMember(Description:="What went wrong, in words")>
            Public Overridable Property [Error] As String
            '''<Summary>
            '''When it will be tried again
            '''</Summary>
            <ApiMember(Description:="When it will be tried again")>
            Public Overridable Property NextAttemptDate As String
        End Class

        '''<Summary>
        '''A session began, ended, or goes on.
        '''</Summary>
        Public Partial Class SessionChange
            Public Overridable Property SessionId As String
            Public Overridable Property AccountId As String
            Public Overridable Property CustomerId As String
            Public Overridable Property EndpointId As String
            Public Overridable Property ConversationId As String
            Public Overridable Property OtherAddress As String
            Public Overridable Property [Date] As String
            Public Overridable Property Ended As Boolean
        End Class
    End Namespace

    Namespace Trunkline.Api.Keys

        '''<Summary>
        '''An API key: what it may do and when it was used, never the key itself.
        '''</Summary>
        Public Partial Class ApiKeyInfo
            Public Sub New()
                Roles = New List(Of String)
            End Sub

            Public Overridable Property Id As String
            '''<Summary>
            '''The one account that the key works for
            '''</Summary>
            <ApiMember(Description:="The one account that the key works for")>
            Public Overridable Property AccountId As String
            '''<Summary>
            '''The user that the key acts as
            '''</Summary>
            <ApiMember(Description:="The user that the key acts as")>
            Public Overridable Property UserId As String
            Public Overridable Property Name As String
            '''<Summary>
            '''The last characters of the key, to tell it from others
            '''</Summary>
            <ApiMember(Description:="The last characters of the key, to tell it from others")>
            Public Overridable Property Hint As String
            '''<Summary>
            '''What the key may do, as long as its user still has these roles
            '''</Summary>
            <ApiMember(Description:="What the key may do, as long as its user still has these roles")>
            Public Overridable Property Roles As List(Of String)
            Public Overridable Property DateCreated As String
            '''<Summary>
            '''When the key stops to work; missing for a key that works until revoked
            '''</Summary>
            <ApiMember(Description:="When the key stops to work; missing for a key that works until revoked")>
            Public Overridable Property Expires As String
            '''<Summary>
            '''When the key was used last, exact to a minute
            '''</Summary>
            <ApiMember(Description:="When the key was used last, exact to a minute")>
            Public Overridable Property LastUsed As String
            '''<Summary>
            '''When the key was revoked
            '''</Summary>
            <ApiMember(Description:="When the key was revoked")>
            Public Overridable Property Revoked As String
        End Class

        '''<Summary>
        '''List API keys.
        '''</Summary>
        <Route("/keys", "GET")>
        Public Partial Class ListApiKeys
            Inherits ListRequest(Of ApiKeyInfo)
            Implements IReturn(Of ListResponse(Of ApiKeyInfo))
            Public Sub New()
                AccountIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Only the keys of these accounts
            '''</Summary>
            <ApiMember(Description:="Only the keys of these accounts")>
            Public Overridable Property AccountIds As List(Of String)
            '''<Summary>
            '''Only the keys of this user
            '''</Summary>
            <ApiMember(Description:="Only the keys of this user")>
            Public Overridable Property UserId As String
            '''<Summary>
            '''Also the keys that were revoked
            '''</Summary>
            <ApiMember(Description:="Also the keys that were revoked")>
            Public Overridable Property IncludeRevoked As Boolean
        End Class

        '''<Summary>
        '''Make an API key.
        '''</Summary>
        <Route("/keys", "POST")>
        Public Partial Class NewApiKey
            Implements IReturn(Of NewApiKeyResponse)
            Public Sub New()
                Roles = New List(Of String)
            End Sub

            '''<Summary>
            '''What the key is for, as people call it
            '''</Summary>
            <ApiMember(Description:="What the key is for, as people call it", IsRequired:=True)>
            Public Overridable Property Name As String
            '''<Summary>
            '''What the key may do; if it is missing, everything its maker and its user may
            '''</Summary>
            <ApiMember(Description:="What the key may do; if it is missing, everything its maker and its user may")>
            Public Overridable Property Roles As List(Of String)
            '''<Summary>
            '''The account the key works for; may be missing for a caller who has only one
            '''</Summary>
            <ApiMember(Description:="The account the key works for; may be missing for a caller who has only one")>
            Public Overridable Property AccountId As String
            '''<Summary>
            '''The user the key acts as; if it is missing, its maker. Only managers may name another
            '''</Summary>
            <ApiMember(Description:="The user the key acts as; if it is missing, its maker. Only managers may name another")>
            Public Overridable Property UserId As String
            '''<Summary>
            '''When the key stops to work, in ISO 8601; if it is missing, never
            '''</Summary>
            <ApiMember(Description:="When the key stops to work, in ISO 8601; if it is missing, never")>
            Public Overridable Property Expires As String
        End Class

        '''<Summary>
        '''The new key; this is the only time that it is shown.
        '''</Summary>
        Public Partial Class NewApiKeyResponse
            Public Sub New()
                Roles = New List(Of String)
            End Sub

            Public Overridable Property Id As String
            '''<Summary>
            '''The key itself, for the header `Authorization: Bearer {key}`
            '''</Summary>
            <ApiMember(Description:="The key itself, for the header `Authorization: Bearer {key}`")>
            Public Overridable Property Key As String
            Public Overridable Property AccountId As String
            Public Overridable Property UserId As String
            Public Overridable Property Name As String
            Public Overridable Property Hint As String
            Public Overridable Property Roles As List(Of String)
            Public Overridable Property DateCreated As String
            Public Overridable Property Expires As String
        End Class

        '''<Summary>
        '''Revoke an API key.
        '''</Summary>
        <Route("/keys/{keyId}", "DELETE")>
        Public Partial Class RevokeApiKey
            Implements IReturnVoid
            '''<Summary>
            '''The ID of the key
            '''</Summary>
            <ApiMember(Description:="The ID of the key", IsRequired:=True)>
            Public Overridable Property KeyId As String
        End Class
    End Namespace

    Namespace Trunkline.Api.Limits

        '''<Summary>
        '''Lift every limit of a number or a connection.
        '''</Summary>
        <Route("/limits/{limitedId}", "DELETE")>
        Public Partial Class DeleteLimit
            Implements IReturnVoid
            '''<Summary>
            '''The ID of the endpoint or connection
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint or connection", IsRequired:=True)>
            Public Overridable Property LimitedId As String
        End Class

        '''<Summary>
        '''Read what limits a number or a connection.
        '''</Summary>
        <Route("/limits/{limitedId}", "GET")>
        Public Partial Class GetLimit
            Implements IReturn(Of LimitInfo)
            '''<Summary>
            '''The ID of the endpoint or connection
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint or connection", IsRequired:=True)>
            Public Overridable Property LimitedId As String
        End Class

        '''<Summary>
        '''How many segments a number may send a second, and a number or a connection a day.
        '''</Summary>
        Public Partial Class LimitInfo
            '''<Summary>
            '''The ID of the endpoint or connection that is limited
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint or connection that is limited")>
            Public Overridable Property Id As String
            '''<Summary>
            '''Whose it is; missing for a connection of the whole installation
            '''</Summary>
            <ApiMember(Description:="Whose it is; missing for a connection of the whole installation")>
            Public Overridable Property AccountId As String
            '''<Summary>
            '''Whether it is a connection that is limited
            '''</Summary>
            <ApiMember(Description:="Whether it is a connection that is limited")>
            Public Overridable Property IsConnection As Boolean
            '''<Summary>
            '''Its number, address or name
            '''</Summary>
            <ApiMember(Description:="Its number, address or name")>
            Public Overridable Property Name As String
            '''<Summary>
            '''Segments a second; missing without a limit
            '''</Summary>
            <ApiMember(Description:="Segments a second; missing without a limit")>
            Public Overridable Property RatePerSecond As Nullable(Of Double)
            '''<Summary>
            '''Segments a day; missing without a limit
            '''</Summary>
            <ApiMember(Description:="Segments a day; missing without a limit")>
            Public Overridable Property DailyCap As Nullable(Of Integer)
            '''<Summary>
            '''Segments sent today, where there is a daily cap
            '''</Summary>
            <ApiMember(Description:="Segments sent today, where there is a daily cap")>
            Public Overridable Property SentToday As Nullable(Of Integer)
        End Class

        '''<Summary>
        '''List limits.
        '''</Summary>
        <Route("/limits", "GET")>
        Public Partial Class ListLimits
            Inherits ListRequest(Of LimitInfo)
            Implements IReturn(Of ListResponse(Of LimitInfo))
            Public Sub New()
                AccountIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Only the limits of these accounts, without those of the installation's connections
            '''</Summary>
            <ApiMember(Description:="Only the limits of these accounts, without those of the installation's connections")>
            Public Overridable Property AccountIds As List(Of String)
        End Class

        '''<Summary>
        '''Limit a number or a connection; what is missing is limited no more.
        '''</Summary>
        <Route("/limits/{limitedId}", "PUT")>
        Public Partial Class SetLimit
            Implements IReturn(Of LimitInfo)
            '''<Summary>
            '''The ID of the endpoint or connection
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint or connection", IsRequired:=True)>
            Public Overridable Property LimitedId As String
            '''<Summary>
            '''Segments a second of a number, kept as whole segments a minute: 1.25 is 75
            '''</Summary>
            <ApiMember(Description:="Segments a second of a number, kept as whole segments a minute: 1.25 is 75")>
            Public Overridable Property RatePerSecond As Nullable(Of Double)
            '''<Summary>
            '''Segments a day
            '''</Summary>
            <ApiMember(Description:="Segments a day")>
            Public Overridable Property DailyCap As Nullable(Of Integer)
        End Class
    End Namespace

    Namespace Trunkline.Api.Messages

        '''<Summary>
        '''What one attempt to hand a message to the carrier came to.
        '''</Summary>
        Public Enum AttemptOutcomes
            accepted
            deferred
            refused
            unknown
        End Enum

        '''<Summary>
        '''Take back a message that has not been sent yet.
        '''</Summary>
        <Route("/messages/{messageId}", "DELETE")>
        <Route("/messages/{messageId}/cancel", "POST")>
        Public Partial Class CancelMessage
            Implements IReturnVoid
            '''<Summary>
            '''The ID of the message
            '''</Summary>
            <ApiMember(Description:="The ID of the message", IsRequired:=True)>
            Public Overridable Property MessageId As String
        End Class

        '''<Summary>
        '''Read one message with the story of its delivery.
        '''</Summary>
        <Route("/messages/{messageId}", "GET")>
        Public Partial Class GetMessage
            Implements IReturn(Of MessageStory)
            '''<Summary>
            '''The ID of the message
            '''</Summary>
            <ApiMember(Description:="The ID of the message", IsRequired:=True)>
            Public Overridable Property MessageId As String
        End Class

        '''<Summary>
        '''Mark every message of a conversation as read.
        '''</Summary>
        <Route("/conversations/{conversationId}/read", "POST")>
        Public Partial Class MarkConversationRead
            Implements IReturn(Of MarkReadResponse)
            '''<Summary>
            '''The ID of the conversation
            '''</Summary>
            <ApiMember(Description:="The ID of the conversation", IsRequired:=True)>
            Public Overridable Property ConversationId As String
        End Class

        '''<Summary>
        '''Mark messages as read.
        '''</Summary>
        <Route("/messages/read", "POST")>
        Public Partial Class MarkMessagesRead
            Implements IReturn(Of MarkReadResponse)
            Public Sub New()
                MessageIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The IDs of the messages, 1000 at most
            '''</Summary>
            <ApiMember(Description:="The IDs of the messages, 1000 at most", IsRequired:=True)>
            Public Overridable Property MessageIds As List(Of String)
        End Class

        '''<Summary>
        '''Which messages were unread and are read now.
        '''</Summary>
        Public Partial Class MarkReadResponse
            Public Sub New()
                MessageIds = New List(Of String)
            End Sub

            '''<Summary>
            '''How many messages were unread and are read now
            '''</Summary>
            <ApiMember(Description:="How many messages were unread and are read now")>
            Public Overridable Property NumberMarked As Integer
            '''<Summary>
            '''Their IDs
            '''</Summary>
            <ApiMember(Description:="Their IDs")>
            Public Overridable Property MessageIds As List(Of String)
            '''<Summary>
            '''How many are still unread because one call marks only so many; ask again
            '''</Summary>
            <ApiMember(Description:="How many are still unread because one call marks only so many; ask again")>
            Public Overridable Property Remaining As Integer
        End Class

        '''<Summary>
        '''One attempt to hand a message to the carrier.
        '''</Summary>
        Public Partial Class MessageAttempt
            '''<Summary>
            '''Which attempt it was; the first one is 1
            '''</Summary>
            <ApiMember(Description:="Which attempt it was; the first one is 1")>
            Public Overridable Property Number As Integer
            Public Overridable Property [Date] As String
            Public Overridable Property Outcome As AttemptOutcomes
            '''<Summary>
            '''The kind of failure, as unreachable or throttled
            '''</Summary>
            <ApiMember(Description:="The kind of failure, as unreachable or throttled")>
            Public Overridable Property Failure As String
            '''<Summary>
            '''Why, in words
            '''</Summary>
            <ApiMember(Description:="Why, in words")>
            Public Overridable Property Reason As String
        End Class

        '''<Summary>
        '''One thing that happened to a message.
        '''</Summary>
        Public Partial Class MessageEvent
            Public Overridable Property [Date] As String
            Public Overridable Property Kind As String
            Public Overridable Property Description As String
        End Class

        '''<Summary>
        '''How a text would be sent.
        '''</Summary>
        Public Partial Class MessagePreview
            Public Sub New()
                UnfitCharacters = New List(Of String)
                Warnings = New List(Of String)
            End Sub

            '''<Summary>
            '''The alphabet: GSM-7 or UCS-2
            '''</Summary>
            <ApiMember(Description:="The alphabet: GSM-7 or UCS-2")>
            Public Overridable Property Encoding As String
            '''<Summary>
            '''How many text messages a carrier counts it as
            '''</Summary>
            <ApiMember(Description:="How many text messages a carrier counts it as")>
            Public Overridable Property Segments As Integer
            '''<Summary>
            '''Its length in septets (GSM-7) or UTF-16 code units (UCS-2)
            '''</Summary>
            <ApiMember(Description:="Its length in septets (GSM-7) or UTF-16 code units (UCS-2)")>
            Public Overridable Property Units As Integer
            '''<Summary>
            '''How many of them fit into a segment of this text
            '''</Summary>
            <ApiMember(Description:="How many of them fit into a segment of this text")>
            Public Overridable Property PerSegment As Integer
            '''<Summary>
            '''How many more fit into the last segment
            '''</Summary>
            <ApiMember(Description:="How many more fit into the last segment")>
            Public Overridable Property Remaining As Integer
            '''<Summary>
            '''The text as it would be sent: smart encoding of the connection may change it
            '''</Summary>
            <ApiMember(Description:="The text as it would be sent: smart encoding of the connection may change it")>
            Public Overridable Property Text As String
            '''<Summary>
            '''The characters that force it to be sent as UCS-2
            '''</Summary>
            <ApiMember(Description:="The characters that force it to be sent as UCS-2")>
            Public Overridable Property UnfitCharacters As List(Of String)
            '''<Summary>
            '''The address in its one spelling
            '''</Summary>
            <ApiMember(Description:="The address in its one spelling")>
            Public Overridable Property ToAddress As String
            '''<Summary>
            '''The connection that it would go over
            '''</Summary>
            <ApiMember(Description:="The connection that it would go over")>
            Public Overridable Property ConnectionId As String
            '''<Summary>
            '''What all its segments cost by the route that it would take; missing without a route
            '''</Summary>
            <ApiMember(Description:="What all its segments cost by the route that it would take; missing without a route")>
            Public Overridable Property Cost As Nullable(Of Double)
            '''<Summary>
            '''Whether the recipient wants no messages from here
            '''</Summary>
            <ApiMember(Description:="Whether the recipient wants no messages from here")>
            Public Overridable Property OptedOut As Nullable(Of Boolean)
            '''<Summary>
            '''When quiet hours end that hold where the recipient is
            '''</Summary>
            <ApiMember(Description:="When quiet hours end that hold where the recipient is")>
            Public Overridable Property QuietUntil As String
            '''<Summary>
            '''What its sender may want to know, as sentences
            '''</Summary>
            <ApiMember(Description:="What its sender may want to know, as sentences")>
            Public Overridable Property Warnings As List(Of String)
        End Class

        '''<Summary>
        '''One delivery receipt.
        '''</Summary>
        Public Partial Class MessageReceipt
            Public Overridable Property [Date] As String
            Public Overridable Property Delivered As Boolean
            Public Overridable Property Failure As String
            Public Overridable Property Reason As String
        End Class

        '''<Summary>
        '''Where a message stands; delivered, undelivered, failed and canceled are ends.
        '''</Summary>
        Public Enum MessageStatuses
            scheduled
            queued
            sending
            sent
            delivered
            undelivered
            failed
            unconfirmed
            canceled
        End Enum

        '''<Summary>
        '''A message and what became of it.
        '''</Summary>
        Public Partial Class MessageStory
            Public Sub New()
                Attempts = New List(Of MessageAttempt)
                Receipts = New List(Of MessageReceipt)
                Events = New List(Of MessageEvent)
                Files = New List(Of FileInfo)
            End Sub

            Public Overridable Property Message As MessageInfo
            Public Overridable Property Status As MessageStatuses
            Public Overridable Property ConversationId As String
            Public Overridable Property SessionId As String
            '''<Summary>
            '''The connection to a carrier that it goes over
            '''</Summary>
            <ApiMember(Description:="The connection to a carrier that it goes over")>
            Public Overridable Property ConnectionId As String
            '''<Summary>
            '''How many text messages the carrier counts it as
            '''</Summary>
            <ApiMember(Description:="How many text messages the carrier counts it as")>
            Public Overridable Property Segments As Integer
            '''<Summary>
            '''The alphabet it is sent in: GSM-7 or UCS-2
            '''</Summary>
            <ApiMember(Description:="The alphabet it is sent in: GSM-7 or UCS-2")>
            Public Overridable Property Encoding As String
            '''<Summary>
            '''The text as it is sent, where smart encoding changed it
            '''</Summary>
            <ApiMember(Description:="The text as it is sent, where smart encoding changed it")>
            Public Overridable Property SentText As String
            '''<Summary>
            '''The carrier's own ID of the message
            '''</Summary>
            <ApiMember(Description:="The carrier's own ID of the message")>
            Public Overridable Property CarrierId As String
            '''<Summary>
            '''The kind of failure, of a message that failed or was not delivered
            '''</Summary>
            <ApiMember(Description:="The kind of failure, of a message that failed or was not delivered")>
            Public Overridable Property Failure As String
            '''<Summary>
            '''What went wrong last, in words
            '''</Summary>
            <ApiMember(Description:="What went wrong last, in words")>
            Public Overridable Property [Error] As String
            '''<Summary>
            '''Its place among the messages of its account that wait for the connection; the next one is 1
            '''</Summary>
            <ApiMember(Description:="Its place among the messages of its account that wait for the connection; the next one is 1")>
            Public Overridable Property QueuePosition As Nullable(Of Integer)
            '''<Summary>
            '''When it will be sent, as far as can be foreseen
            '''</Summary>
            <ApiMember(Description:="When it will be sent, as far as can be foreseen")>
            Public Overridable Property ExpectedSendDate As String
            '''<Summary>
            '''Why it has not been sent yet, or why its outcome is not known
            '''</Summary>
            <ApiMember(Description:="Why it has not been sent yet, or why its outcome is not known")>
            Public Overridable Property DelayReason As String
            '''<Summary>
            '''When its present status ends at the latest
            '''</Summary>
            <ApiMember(Description:="When its present status ends at the latest")>
            Public Overridable Property Deadline As String
            Public Overridable Property Attempts As List(Of MessageAttempt)
            Public Overridable Property Receipts As List(Of MessageReceipt)
            Public Overridable Property Events As List(Of MessageEvent)
            '''<Summary>
            '''The files that go with it, or came with it
            '''</Summary>
            <ApiMember(Description:="The files that go with it, or came with it")>
            Public Overridable Property Files As List(Of FileInfo)
        End Class

        '''<Summary>
        '''Tell how a text would be sent and what it would cost; nothing is stored or sent.
        '''</Summary>
        <Route("/messages/preview", "POST")>
        Public Partial Class PreviewMessage
            Implements IReturn(Of MessagePreview)
            '''<Summary>
            '''The text
            '''</Summary>
            <ApiMember(Description:="The text", IsRequired:=True)>
            Public Overridable Property Body As String
            '''<Summary>
            '''The ID of the endpoint that would send it
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint that would send it")>
            Public Overridable Property EndpointId As String
            '''<Summary>
            '''The address that it would be sent to; needs EndpointId
            '''</Summary>
            <ApiMember(Description:="The address that it would be sent to; needs EndpointId")>
            Public Overridable Property ToAddress As String
        End Class

        '''<Summary>
        '''Erase the text of a message for good.
        '''</Summary>
        <Route("/messages/{messageId}/redact", "POST")>
        Public Partial Class RedactMessage
            Implements IReturnVoid
            '''<Summary>
            '''The ID of the message
            '''</Summary>
            <ApiMember(Description:="The ID of the message", IsRequired:=True)>
            Public Overridable Property MessageId As String
        End Class

        '''<Summary>
        '''Send a message at a later time: into a session, or from an endpoint to an address.
        '''</Summary>
        <Route("/messages/schedule", "POST")>
        Public Partial Class ScheduleMessage
            Implements IReturn(Of ScheduledMessage)
            '''<Summary>
            '''The ID of the session to send into. Specify either this or EndpointId+ToAddress
            '''</Summary>
            <ApiMember(Description:="The ID of the session to send into. Specify either this or EndpointId+ToAddress")>
            Public Overridable Property SessionId As String
            '''<Summary>
            '''The ID of the endpoint to send from. Not used if SessionId is specified
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint to send from. Not used if SessionId is specified")>
            Public Overridable Property EndpointId As String
            '''<Summary>
            '''The address to send to, e.g. +15556667777. Not used if SessionId is specified
            '''</Summary>
            <ApiMember(Description:="The address to send to, e.g. +15556667777. Not used if SessionId is specified")>
            Public Overridable Property ToAddress As String
            '''<Summary>
            '''The body of the message
            '''</Summary>
            <ApiMember(Description:="The body of the message", IsRequired:=True)>
            Public Overridable Property Body As String
            '''<Summary>
            '''When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
            '''</Summary>
            <ApiMember(Description:="When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00", IsRequired:=True)>
            Public Overridable Property SendAt As String
        End Class

        '''<Summary>
        '''A message that will be sent later.
        '''</Summary>
        Public Partial Class ScheduledMessage
            Public Overridable Property Message As MessageInfo
            Public Overridable Property Status As MessageStatuses
            '''<Summary>
            '''When it will be sent, in UTC
            '''</Summary>
            <ApiMember(Description:="When it will be sent, in UTC")>
            Public Overridable Property SendAt As String
        End Class

        '''<Summary>
        '''Send files, with a text or without one: into a session, or from an endpoint to an address.
        '''</Summary>
        <Route("/messages/media", "POST")>
        Public Partial Class SendMedia
            Implements IReturn(Of MessageInfo)
            Public Sub New()
                FileIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The ID of the session to send into. Specify either this or EndpointId+ToAddress
            '''</Summary>
            <ApiMember(Description:="The ID of the session to send into. Specify either this or EndpointId+ToAddress")>
            Public Overridable Property SessionId As String
            '''<Summary>
            '''The ID of the endpoint to send from. Not used if SessionId is specified
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint to send from. Not used if SessionId is specified")>
            Public Overridable Property EndpointId As String
            '''<Summary>
            '''The address to send to, e.g. +15556667777. Not used if SessionId is specified
            '''</Summary>
            <ApiMember(Description:="The address to send to, e.g. +15556667777. Not used if SessionId is specified")>
            Public Overridable Property ToAddress As String
            '''<Summary>
            '''The text that goes with the files
            '''</Summary>
            <ApiMember(Description:="The text that goes with the files")>
            Public Overridable Property Body As String
            '''<Summary>
            '''The IDs of the files, as UploadFile gives them, in their order
            '''</Summary>
            <ApiMember(Description:="The IDs of the files, as UploadFile gives them, in their order", IsRequired:=True)>
            Public Overridable Property FileIds As List(Of String)
        End Class
    End Namespace

    Namespace Trunkline.Api.Pools

        '''<Summary>
        '''Delete a pool of senders.
        '''</Summary>
        <Route("/pools/{poolId}", "DELETE")>
        Public Partial Class DeletePool
            Implements IReturnVoid
            '''<Summary>
            '''The ID of the pool
            '''</Summary>
            <ApiMember(Description:="The ID of the pool", IsRequired:=True)>
            Public Overridable Property PoolId As String
        End Class

        '''<Summary>
        '''Read one pool of senders.
        '''</Summary>
        <Route("/pools/{poolId}", "GET")>
        Public Partial Class GetPool
            Implements IReturn(Of PoolInfo)
            '''<Summary>
            '''The ID of the pool
            '''</Summary>
            <ApiMember(Description:="The ID of the pool", IsRequired:=True)>
            Public Overridable Property PoolId As String
        End Class

        '''<Summary>
        '''List who hears from which number of a pool.
        '''</Summary>
        <Route("/pools/{poolId}/recipients", "GET")>
        Public Partial Class ListPoolRecipients
            Inherits ListRequest(Of PoolRecipient)
            Implements IReturn(Of ListResponse(Of PoolRecipient))
            '''<Summary>
            '''The ID of the pool
            '''</Summary>
            <ApiMember(Description:="The ID of the pool", IsRequired:=True)>
            Public Overridable Property PoolId As String
            '''<Summary>
            '''Only those who hear from this number
            '''</Summary>
            <ApiMember(Description:="Only those who hear from this number")>
            Public Overridable Property EndpointId As String
            '''<Summary>
            '''Text that the address must contain
            '''</Summary>
            <ApiMember(Description:="Text that the address must contain")>
            Public Overridable Property Address As String
        End Class

        '''<Summary>
        '''List pools of senders.
        '''</Summary>
        <Route("/pools", "GET")>
        Public Partial Class ListPools
            Inherits ListRequest(Of PoolInfo)
            Implements IReturn(Of ListResponse(Of PoolInfo))
            Public Sub New()
                AccountIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Only the pools of these accounts
            '''</Summary>
            <ApiMember(Description:="Only the pools of these accounts")>
            Public Overridable Property AccountIds As List(Of String)
            '''<Summary>
            '''Only pools for which this number writes
            '''</Summary>
            <ApiMember(Description:="Only pools for which this number writes")>
            Public Overridable Property EndpointId As String
        End Class

        '''<Summary>
        '''Make a pool of senders.
        '''</Summary>
        <Route("/pools", "POST")>
        Public Partial Class NewPool
            Implements IReturn(Of PoolInfo)
            Public Sub New()
                EndpointIds = New List(Of String)
            End Sub

            '''<Summary>
            '''What people call it
            '''</Summary>
            <ApiMember(Description:="What people call it", IsRequired:=True)>
            Public Overridable Property Name As String
            '''<Summary>
            '''The numbers that write for it
            '''</Summary>
            <ApiMember(Description:="The numbers that write for it")>
            Public Overridable Property EndpointIds As List(Of String)
            '''<Summary>
            '''The account it belongs to; may be missing for a caller who has only one
            '''</Summary>
            <ApiMember(Description:="The account it belongs to; may be missing for a caller who has only one")>
            Public Overridable Property AccountId As String
            '''<Summary>
            '''The customer it belongs to
            '''</Summary>
            <ApiMember(Description:="The customer it belongs to")>
            Public Overridable Property CustomerId As String
        End Class

        '''<Summary>
        '''Change a pool of senders; what is missing stays as it is.
        '''</Summary>
        <Route("/pools/{poolId}", "PATCH")>
        Public Partial Class PatchPool
            Implements IReturn(Of PoolInfo)
            Public Sub New()
                AddEndpointIds = New List(Of String)
                RemoveEndpointIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The ID of the pool
            '''</Summary>
            <ApiMember(Description:="The ID of the pool", IsRequired:=True)>
            Public Overridable Property PoolId As String
            '''<Summary>
            '''What people call it from now on
            '''</Summary>
            <ApiMember(Description:="What people call it from now on")>
            Public Overridable Property Name As String
            '''<Summary>
            '''Whether nothing can be sent from it
            '''</Summary>
            <ApiMember(Description:="Whether nothing can be sent from it")>
            Public Overridable Property Disabled As Nullable(Of Boolean)
            '''<Summary>
            '''Numbers that join; one that is there stays
            '''</Summary>
            <ApiMember(Description:="Numbers that join; one that is there stays")>
            Public Overridable Property AddEndpointIds As List(Of String)
            '''<Summary>
            '''Numbers that leave; their recipients hear from another one next time
            '''</Summary>
            <ApiMember(Description:="Numbers that leave; their recipients hear from another one next time")>
            Public Overridable Property RemoveEndpointIds As List(Of String)
        End Class

        '''<Summary>
        '''An endpoint that stands for several numbers, one of which writes to each recipient.
        '''</Summary>
        Public Partial Class PoolInfo
            Public Sub New()
                Members = New List(Of PoolMember)
            End Sub

            '''<Summary>
            '''What sending takes as EndpointId
            '''</Summary>
            <ApiMember(Description:="What sending takes as EndpointId")>
            Public Overridable Property Id As String
            Public Overridable Property AccountId As String
            Public Overridable Property CustomerId As String
            Public Overridable Property Name As String
            '''<Summary>
            '''Whether nothing can be sent from it
            '''</Summary>
            <ApiMember(Description:="Whether nothing can be sent from it")>
            Public Overridable Property Disabled As Boolean
            Public Overridable Property Members As List(Of PoolMember)
            Public Overridable Property DateCreated As String
        End Class

        '''<Summary>
        '''A number that writes for a pool.
        '''</Summary>
        Public Partial Class PoolMember
            Public Overridable Property EndpointId As String
            Public Overridable Property Address As String
            Public Overridable Property DisplayName As String
            '''<Summary>
            '''Whether it may not send texts; the pool passes it over
            '''</Summary>
            <ApiMember(Description:="Whether it may not send texts; the pool passes it over")>
            Public Overridable Property Disabled As Boolean
            '''<Summary>
            '''Whether it rests because it failed again and again; the pool passes it over
            '''</Summary>
            <ApiMember(Description:="Whether it rests because it failed again and again; the pool passes it over")>
            Public Overridable Property Resting As Boolean
        End Class

        '''<Summary>
        '''Somebody who hears from the same number of a pool every time.
        '''</Summary>
        Public Partial Class PoolRecipient
            Public Overridable Property Address As String
            '''<Summary>
            '''The number that writes to them
            '''</Summary>
            <ApiMember(Description:="The number that writes to them")>
            Public Overridable Property EndpointId As String
            '''<Summary>
            '''Since when it does
            '''</Summary>
            <ApiMember(Description:="Since when it does")>
            Public Overridable Property [Date] As String
        End Class
    End Namespace

    Namespace Trunkline.Api.Routes

        '''<Summary>
        '''Delete a route.
        '''</Summary>
        <Route("/routes/{routeId}", "DELETE")>
        Public Partial Class DeleteRoute
            Implements IReturnVoid
            '''<Summary>
            '''The ID of the route
            '''</Summary>
            <ApiMember(Description:="The ID of the route", IsRequired:=True)>
            Public Overridable Property RouteId As String
        End Class

        '''<Summary>
        '''Read one route.
        '''</Summary>
        <Route("/routes/{routeId}", "GET")>
        Public Partial Class GetRoute
            Implements IReturn(Of RouteInfo)
            '''<Summary>
            '''The ID of the route
            '''</Summary>
            <ApiMember(Description:="The ID of the route", IsRequired:=True)>
            Public Overridable Property RouteId As String
        End Class

        '''<Summary>
        '''List routes.
        '''</Summary>
        <Route("/routes", "GET")>
        Public Partial Class ListRoutes
            Inherits ListRequest(Of RouteInfo)
            Implements IReturn(Of ListResponse(Of RouteInfo))
            Public Sub New()
                AccountIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Only the routes of these accounts, without those for every account
            '''</Summary>
            <ApiMember(Description:="Only the routes of these accounts, without those for every account")>
            Public Overridable Property AccountIds As List(Of String)
            '''<Summary>
            '''Only routes over this connection
            '''</Summary>
            <ApiMember(Description:="Only routes over this connection")>
            Public Overridable Property ConnectionId As String
            '''<Summary>
            '''Only routes of this endpoint
            '''</Summary>
            <ApiMember(Description:="Only routes of this endpoint")>
            Public Overridable Property EndpointId As String
            '''<Summary>
            '''What the prefix must begin with, as +44
            '''</Summary>
            <ApiMember(Description:="What the prefix must begin with, as +44")>
            Public Overridable Property Prefix As String
        End Class

        '''<Summary>
        '''Let messages go over a connection.
        '''</Summary>
        <Route("/routes", "POST")>
        Public Partial Class NewRoute
            Implements IReturn(Of RouteInfo)
            '''<Summary>
            '''The connection that they may go over
            '''</Summary>
            <ApiMember(Description:="The connection that they may go over", IsRequired:=True)>
            Public Overridable Property ConnectionId As String
            '''<Summary>
            '''What their recipients' numbers begin with, as +44; if it is missing, any number
            '''</Summary>
            <ApiMember(Description:="What their recipients' numbers begin with, as +44; if it is missing, any number")>
            Public Overridable Property Prefix As String
            '''<Summary>
            '''Only messages from this endpoint
            '''</Summary>
            <ApiMember(Description:="Only messages from this endpoint")>
            Public Overridable Property EndpointId As String
            '''<Summary>
            '''Only messages of this account; if it is missing, that of the endpoint, or else every account
            '''</Summary>
            <ApiMember(Description:="Only messages of this account; if it is missing, that of the endpoint, or else every account")>
            Public Overridable Property AccountId As String
            '''<Summary>
            '''Lower goes first; 10 if it is missing
            '''</Summary>
            <ApiMember(Description:="Lower goes first; 10 if it is missing")>
            Public Overridable Property Priority As Nullable(Of Integer)
            '''<Summary>
            '''What a segment costs, with six decimals at most; among equals the cheapest goes first
            '''</Summary>
            <ApiMember(Description:="What a segment costs, with six decimals at most; among equals the cheapest goes first")>
            Public Overridable Property Cost As Nullable(Of Double)
        End Class

        '''<Summary>
        '''Change a route; what is missing stays as it is.
        '''</Summary>
        <Route("/routes/{routeId}", "PATCH")>
        Public Partial Class PatchRoute
            Implements IReturn(Of RouteInfo)
            '''<Summary>
            '''The ID of the route
            '''</Summary>
            <ApiMember(Description:="The ID of the route", IsRequired:=True)>
            Public Overridable Property RouteId As String
            '''<Summary>
            '''Lower goes first
            '''</Summary>
            <ApiMember(Description:="Lower goes first")>
            Public Overridable Property Priority As Nullable(Of Integer)
            '''<Summary>
            '''What a segment costs, with six decimals at most
            '''</Summary>
            <ApiMember(Description:="What a segment costs, with six decimals at most")>
            Public Overridable Property Cost As Nullable(Of Double)
            '''<Summary>
            '''Whether it does not count at all
            '''</Summary>
            <ApiMember(Description:="Whether it does not count at all")>
            Public Overridable Property Disabled As Nullable(Of Boolean)
        End Class

        '''<Summary>
        '''Messages that may go over a connection.
        '''</Summary>
        Public Partial Class RouteInfo
            Public Overridable Property Id As String
            '''<Summary>
            '''Whose messages; missing for those of every account
            '''</Summary>
            <ApiMember(Description:="Whose messages; missing for those of every account")>
            Public Overridable Property AccountId As String
            '''<Summary>
            '''The endpoint that sends them; missing for any
            '''</Summary>
            <ApiMember(Description:="The endpoint that sends them; missing for any")>
            Public Overridable Property EndpointId As String
            '''<Summary>
            '''What their recipients' numbers begin with; missing for any number
            '''</Summary>
            <ApiMember(Description:="What their recipients' numbers begin with; missing for any number")>
            Public Overridable Property Prefix As String
            Public Overridable Property ConnectionId As String
            '''<Summary>
            '''What people call the connection
            '''</Summary>
            <ApiMember(Description:="What people call the connection")>
            Public Overridable Property ConnectionName As String
            '''<Summary>
            '''Lower goes first
            '''</Summary>
            <ApiMember(Description:="Lower goes first")>
            Public Overridable Property Priority As Integer
            '''<Summary>
            '''What a segment costs; among equals the cheapest goes first
            '''</Summary>
            <ApiMember(Description:="What a segment costs; among equals the cheapest goes first")>
            Public Overridable Property Cost As Double
            '''<Summary>
            '''Whether it does not count at all
            '''</Summary>
            <ApiMember(Description:="Whether it does not count at all")>
            Public Overridable Property Disabled As Boolean
            Public Overridable Property DateCreated As String
        End Class
    End Namespace

    Namespace Trunkline.Api.Webhooks

        '''<Summary>
        '''Delete a webhook.
        '''</Summary>
        <Route("/webhooks/{webhookId}", "DELETE")>
        Public Partial Class DeleteWebhook
            Implements IReturnVoid
            '''<Summary>
            '''The ID of the webhook
            '''</Summary>
            <ApiMember(Description:="The ID of the webhook", IsRequired:=True)>
            Public Overridable Property WebhookId As String
        End Class

        '''<Summary>
        '''Read one webhook.
        '''</Summary>
        <Route("/webhooks/{webhookId}", "GET")>
        Public Partial Class GetWebhook
            Implements IReturn(Of WebhookInfo)
            '''<Summary>
            '''The ID of the webhook
            '''</Summary>
            <ApiMember(Description:="The ID of the webhook", IsRequired:=True)>
            Public Overridable Property WebhookId As String
        End Class

        '''<Summary>
        '''List what a webhook was told.
        '''</Summary>
        <Route("/webhooks/{webhookId}/deliveries", "GET")>
        Public Partial Class ListWebhookDeliveries
            Inherits ListRequest(Of WebhookDeliveryInfo)
            Implements IReturn(Of ListResponse(Of WebhookDeliveryInfo))
            Public Sub New()
                SubjectIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The ID of the webhook
            '''</Summary>
            <ApiMember(Description:="The ID of the webhook", IsRequired:=True)>
            Public Overridable Property WebhookId As String
            '''<Summary>
            '''Only deliveries in this state
            '''</Summary>
            <ApiMember(Description:="Only deliveries in this state")>
            Public Overridable Property State As Nullable(Of WebhookDeliveryStates)
            '''<Summary>
            '''Only what is about these messages or sessions
            '''</Summary>
            <ApiMember(Description:="Only what is about these messages or sessions")>
            Public Overridable Property SubjectIds As List(Of String)
        End Class

        '''<Summary>
        '''List webhooks.
        '''</Summary>
        <Route("/webhooks", "GET")>
        Public Partial Class ListWebhooks
            Inherits ListRequest(Of WebhookInfo)
            Implements IReturn(Of ListResponse(Of WebhookInfo))
            Public Sub New()
                AccountIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Only the webhooks of these accounts
            '''</Summary>
            <ApiMember(Description:="Only the webhooks of these accounts")>
            Public Overridable Property AccountIds As List(Of String)
            '''<Summary>
            '''Only those that are disabled
            '''</Summary>
            <ApiMember(Description:="Only those that are disabled")>
            Public Overridable Property OnlyDisabled As Boolean
        End Class

        '''<Summary>
        '''Subscribe an address to kinds of events.
        '''</Summary>
        <Route("/webhooks", "POST")>
        Public Partial Class NewWebhook
            Implements IReturn(Of NewWebhookResponse)
            Public Sub New()
                Kinds = New List(Of String)
            End Sub

            '''<Summary>
            '''The address that is told, of http or https
            '''</Summary>
            <ApiMember(Description:="The address that is told, of http or https", IsRequired:=True)>
            Public Overridable Property Url As String
            '''<Summary>
            '''The kinds of events, as message.received or message.*; if it is missing, all of them
            '''</Summary>
            <ApiMember(Description:="The kinds of events, as message.received or message.*; if it is missing, all of them")>
            Public Overridable Property Kinds As List(Of String)
            '''<Summary>
            '''What it is for, as people call it
            '''</Summary>
            <ApiMember(Description:="What it is for, as people call it")>
            Public Overridable Property Description As String
            '''<Summary>
            '''The account whose events are told; may be missing for a caller who has only one
            '''</Summary>
            <ApiMember(Description:="The account whose events are told; may be missing for a caller who has only one")>
            Public Overridable Property AccountId As String
            '''<Summary>
            '''The secret to sign with, whsec_ and a key in base64; if it is missing, one is made
            '''</Summary>
            <ApiMember(Description:="The secret to sign with, whsec_ and a key in base64; if it is missing, one is made")>
            Public Overridable Property Secret As String
        End Class

        '''<Summary>
        '''The new webhook; this is the only time that its secret is shown.
        '''</Summary>
        Public Partial Class NewWebhookResponse
            Public Sub New()
                Kinds = New List(Of String)
            End Sub

            Public Overridable Property Id As String
            Public Overridable Property AccountId As String
            Public Overridable Property Url As String
            Public Overridable Property Kinds As List(Of String)
            Public Overridable Property Description As String
            '''<Summary>
            '''The secret that it signs with
            '''</Summary>
            <ApiMember(Description:="The secret that it signs with")>
            Public Overridable Property Secret As String
            Public Overridable Property DateCreated As String
        End Class

        '''<Summary>
        '''Change a webhook; what is missing stays as it is.
        '''</Summary>
        <Route("/webhooks/{webhookId}", "PATCH")>
        Public Partial Class PatchWebhook
            Implements IReturn(Of WebhookInfo)
            Public Sub New()
                Kinds = New List(Of String)
            End Sub

            '''<Summary>
            '''The ID of the webhook
            '''</Summary>
            <ApiMember(Description:="The ID of the webhook", IsRequired:=True)>
            Public Overridable Property WebhookId As String
            '''<Summary>
            '''The address that is told from now on
            '''</Summary>
            <ApiMember(Description:="The address that is told from now on")>
            Public Overridable Property Url As String
            '''<Summary>
            '''The kinds of events from now on; * is all of them, and an empty list changes nothing
            '''</Summary>
            <ApiMember(Description:="The kinds of events from now on; * is all of them, and an empty list changes nothing")>
            Public Overridable Property Kinds As List(Of String)
            '''<Summary>
            '''What it is for, as people call it
            '''</Summary>
            <ApiMember(Description:="What it is for, as people call it")>
            Public Overridable Property Description As String
            '''<Summary>
            '''Disable it, or enable it again: then it is told first what it missed meanwhile
            '''</Summary>
            <ApiMember(Description:="Disable it, or enable it again: then it is told first what it missed meanwhile")>
            Public Overridable Property Disabled As Nullable(Of Boolean)
        End Class

        '''<Summary>
        '''Tell a webhook again; give one of the three members.
        '''</Summary>
        <Route("/webhooks/{webhookId}/replay", "POST")>
        Public Partial Class ReplayWebhook
            Implements IReturn(Of ReplayWebhookResponse)
            '''<Summary>
            '''The ID of the webhook
            '''</Summary>
            <ApiMember(Description:="The ID of the webhook", IsRequired:=True)>
            Public Overridable Property WebhookId As String
            '''<Summary>
            '''Everything from the event with this number on
            '''</Summary>
            <ApiMember(Description:="Everything from the event with this number on")>
            Public Overridable Property FromNumber As Nullable(Of Integer)
            '''<Summary>
            '''Everything from this date on, in ISO 8601; UTC without a zone
            '''</Summary>
            <ApiMember(Description:="Everything from this date on, in ISO 8601; UTC without a zone")>
            Public Overridable Property FromDate As String
            '''<Summary>
            '''This one delivery alone
            '''</Summary>
            <ApiMember(Description:="This one delivery alone")>
            Public Overridable Property DeliveryId As String
        End Class

        '''<Summary>
        '''From where it is told again.
        '''</Summary>
        Public Partial Class ReplayWebhookResponse
            '''<Summary>
            '''The number of the first event that is told again
            '''</Summary>
            <ApiMember(Description:="The number of the first event that is told again")>
            Public Overridable Property FromNumber As Nullable(Of Integer)
            Public Overridable Property DeliveryId As String
        End Class

        '''<Summary>
        '''Give a webhook a new secret.
        '''</Summary>
        <Route("/webhooks/{webhookId}/secret", "POST")>
        Public Partial Class RotateWebhookSecret
            Implements IReturn(Of RotateWebhookSecretResponse)
            '''<Summary>
            '''The ID of the webhook
            '''</Summary>
            <ApiMember(Description:="The ID of the webhook", IsRequired:=True)>
            Public Overridable Property WebhookId As String
            '''<Summary>
            '''How long the secret before it signs too, up to 720 hours; if missing, 24
            '''</Summary>
            <ApiMember(Description:="How long the secret before it signs too, up to 720 hours; if missing, 24")>
            Public Overridable Property KeepHours As Nullable(Of Double)
        End Class

        '''<Summary>
        '''The new secret; this is the only time that it is shown.
        '''</Summary>
        Public Partial Class RotateWebhookSecretResponse
            Public Overridable Property Id As String
            Public Overridable Property Secret As String
            '''<Summary>
            '''Until when the secret before it signs too
            '''</Summary>
            <ApiMember(Description:="Until when the secret before it signs too")>
            Public Overridable Property PreviousUntil As String
        End Class

        '''<Summary>
        '''Send a sample to a webhook.
        '''</Summary>
        <Route("/webhooks/{webhookId}/test", "POST")>
        Public Partial Class TestWebhook
            Implements IReturnVoid
            '''<Summary>
            '''The ID of the webhook
            '''</Summary>
            <ApiMember(Description:="The ID of the webhook", IsRequired:=True)>
            Public Overridable Property WebhookId As String
        End Class

        '''<Summary>
        '''One event that a webhook is told: what came of it, or when it is tried next.
        '''</Summary>
        Public Partial Class WebhookDeliveryInfo
            '''<Summary>
            '''The ID of the delivery, which is its header webhook-id
            '''</Summary>
            <ApiMember(Description:="The ID of the delivery, which is its header webhook-id")>
            Public Overridable Property Id As String
            Public Overridable Property WebhookId As String
            '''<Summary>
            '''The number of the event in the log
            '''</Summary>
            <ApiMember(Description:="The number of the event in the log")>
            Public Overridable Property EventNumber As Integer
            '''<Summary>
            '''What happened, as message.delivered
            '''</Summary>
            <ApiMember(Description:="What happened, as message.delivered")>
            Public Overridable Property Kind As String
            '''<Summary>
            '''The ID of the message, session or webhook that it is about
            '''</Summary>
            <ApiMember(Description:="The ID of the message, session or webhook that it is about")>
            Public Overridable Property SubjectId As String
            '''<Summary>
            '''Deliveries of one conversation are made one after the other
            '''</Summary>
            <ApiMember(Description:="Deliveries of one conversation are made one after the other")>
            Public Overridable Property ConversationId As String
            Public Overridable Property State As WebhookDeliveryStates
            Public Overridable Property Attempts As Integer
            '''<Summary>
            '''The status of the last answer; missing when there was none
            '''</Summary>
            <ApiMember(Description:="The status of the last answer; missing when there was none")>
            Public Overridable Property Status As Nullable(Of Integer)
            '''<Summary>
            '''Why the last attempt failed, in words
            '''</Summary>
            <ApiMember(Description:="Why the last attempt failed, in words")>
            Public Overridable Property [Error] As String
            Public Overridable Property DateCreated As String
            Public Overridable Property DateLastAttempt As String
            '''<Summary>
            '''When it is tried next; missing when it waits for an earlier one of its conversation
            '''</Summary>
            <ApiMember(Description:="When it is tried next; missing when it waits for an earlier one of its conversation")>
            Public Overridable Property NextAttempt As String
        End Class

        '''<Summary>
        '''Where a delivery stands: owed (it will be tried, or tried again), delivered, or failed for good.
        '''</Summary>
        Public Enum WebhookDeliveryStates
            owed
            delivered
            failed
        End Enum

        '''<Summary>
        '''A webhook: whom it tells what, and how it does.
        '''</Summary>
        Public Partial Class WebhookInfo
            Public Sub New()
                Kinds = New List(Of String)
            End Sub

            Public Overridable Property Id As String
            Public Overridable Property AccountId As String
            Public Overridable Property Url As String
            '''<Summary>
            '''The kinds of events that it is told; empty is all of them
            '''</Summary>
            <ApiMember(Description:="The kinds of events that it is told; empty is all of them")>
            Public Overridable Property Kinds As List(Of String)
            Public Overridable Property Description As String
            '''<Summary>
            '''The last characters of the secret, to tell it from others
            '''</Summary>
            <ApiMember(Description:="The last characters of the secret, to tell it from others")>
            Public Overridable Property SecretHint As String
            Public Overridable Property Disabled As Boolean
            '''<Summary>
            '''Why it is disabled, in words
            '''</Summary>
            <ApiMember(Description:="Why it is disabled, in words")>
            Public Overridable Property DisabledReason As String
            '''<Summary>
            '''Since when nothing was taken; missing while all is well
            '''</Summary>
            <ApiMember(Description:="Since when nothing was taken; missing while all is well")>
            Public Overridable Property FailingSince As String
            '''<Summary>
            '''Until when it is left alone after failures
            '''</Summary>
            <ApiMember(Description:="Until when it is left alone after failures")>
            Public Overridable Property PausedUntil As String
            '''<Summary>
            '''The event from which it is still to be told, while it is not in step with the log
            '''</Summary>
            <ApiMember(Description:="The event from which it is still to be told, while it is not in step with the log")>
            Public Overridable Property BehindFrom As Nullable(Of Integer)
            Public Overridable Property DateCreated As String
        End Class
    End Namespace

    Namespace Voice.Api

        '''<Summary>
        '''What every stored thing tells of itself.
        '''</Summary>
        Public Partial Class EntityInfo
            Public Overridable Property Id As String
            Public Overridable Property DateCreated As String
            Public Overridable Property DateLastModified As String
            Public Overridable Property CreatedBy As String
            Public Overridable Property LastModifiedBy As String
        End Class

        '''<Summary>
        '''Asks for one page of a list.
        '''</Summary>
        Public Partial Class ListRequest(Of T)
            Public Sub New()
                SpecificIds = New List(Of String)
            End Sub

            '''<Summary>
            '''The page to return; the first one is 0
            '''</Summary>
            <ApiMember(Description:="The page to return; the first one is 0")>
            Public Overridable Property Page As Integer
            '''<Summary>
            '''How many items a page has, from 1 to 1000; 0 is 25
            '''</Summary>
            <ApiMember(Description:="How many items a page has, from 1 to 1000; 0 is 25")>
            Public Overridable Property CountPerPage As Integer
            '''<Summary>
            '''Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
            '''</Summary>
            <ApiMember(Description:="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")>
            Public Overridable Property All As Boolean
            '''<Summary>
            '''Return only the items with these IDs
            '''</Summary>
            <ApiMember(Description:="Return only the items with these IDs")>
            Public Overridable Property SpecificIds As List(Of String)
            '''<Summary>
            '''The field to sort by
            '''</Summary>
            <ApiMember(Description:="The field to sort by")>
            Public Overridable Property SortField As String
            '''<Summary>
            '''The order to sort in; if it is missing, dates descend and other fields ascend
            '''</Summary>
            <ApiMember(Description:="The order to sort in; if it is missing, dates descend and other fields ascend")>
            Public Overridable Property SortOrder As Nullable(Of SortOrders)
            '''<Summary>
            '''Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
            '''</Summary>
            <ApiMember(Description:="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")>
            Public Overridable Property SimplifiedPaging As Boolean
        End Class

        '''<Summary>
        '''One page of a list.
        '''</Summary>
        Public Partial Class ListResponse(Of T)
            Public Sub New()
                Items = New List(Of T)
            End Sub

            Public Overridable Property Items As List(Of T)
            Public Overridable Property TotalCount As Integer
            Public Overridable Property TotalPages As Integer
            Public Overridable Property HasMorePages As Boolean
        End Class

        '''<Summary>
        '''Which end of a sorted list comes first.
        '''</Summary>
        Public Enum SortOrders
            Ascend
            Descend
        End Enum
    End Namespace

    Namespace Voice.Api.Authentication

        '''<Summary>
        '''The parts of the dashboard that a user sees.
        '''</Summary>
        Public Enum DashboardPermissions
            ViewFiles
            ViewNotifications
            ViewSessions
            ViewEndpoints
            ViewReports
            ViewCustomers
            ViewFlows
            ViewCallCenter
        End Enum

        '''<Summary>
        '''Ask who is signed in.
        '''</Summary>
        <Route("/auth/status", "GET")>
        Public Partial Class GetAuthStatus
            Implements IReturn(Of UserInfo)
        End Class

        '''<Summary>
        '''A person who can sign in.
        '''</Summary>
        Public Partial Class UserInfo
            Public Sub New()
                Roles = New List(Of String)
                AccountIds = New List(Of String)
                AccountNames = New List(Of String)
                DashboardPermissions = New List(Of DashboardPermissions)
            End Sub

            Public Overridable Property Id As String
            Public Overridable Property IsAuthenticated As Boolean
            Public Overridable Property FirstName As String
            Public Overridable Property LastName As String
            Public Overridable Property Name As String
            Public Overridable Property AvatarUrl As String
            Public Overridable Property EmailAddress As String
            '''<Summary>
            '''The roles of this sign-in; an API key may have fewer than its user
            '''</Summary>
            <ApiMember(Description:="The roles of this sign-in; an API key may have fewer than its user")>
            Public Overridable Property Roles As List(Of String)
            '''<Summary>
            '''The accounts that this sign-in may use
            '''</Summary>
            <ApiMember(Description:="The accounts that this sign-in may use")>
            Public Overridable Property AccountIds As List(Of String)
            '''<Summary>
            '''The names of the accounts, in the order of AccountIds
            '''</Summary>
            <ApiMember(Description:="The names of the accounts, in the order of AccountIds")>
            Public Overridable Property AccountNames As List(Of String)
            Public Overridable Property ManagerAccess As Nullable(Of UserManagerAccess)
            Public Overridable Property DashboardPermissions As List(Of DashboardPermissions)
        End Class

        '''<Summary>
        '''What a manager may do.
        '''</Summary>
        Public Enum UserManagerAccess
            [ReadOnly]
            ReadWrite
            ReadWriteDelete
        End Enum
    End Namespace

    Namespace Voice.Api.Customers

        '''<Summary>
        '''One step on the path from the topmost customer.
        '''</Summary>
        Public Partial Class CustomerBreadcrumb
            Public Overridable Property Id As String
            Public Overridable Property Name As String
        End Class
    End Namespace

    Namespace Voice.Api.Files

        '''<Summary>
        '''Remove a file: its links open nothing any more, and messages show it no more.
        '''</Summary>
        <Route("/files/{fileId}", "DELETE")>
        Public Partial Class DeleteFile
            Implements IReturnVoid
            '''<Summary>
            '''The ID of the file
            '''</Summary>
            <ApiMember(Description:="The ID of the file", IsRequired:=True)>
            Public Overridable Property FileId As String
        End Class

        '''<Summary>
        '''One file of an account.
        '''</Summary>
        Public Partial Class FileInfo
            Inherits EntityInfo
            Public Overridable Property Type As FileTypes
            Public Overridable Property AccountId As String
            Public Overridable Property CustomerId As String
            Public Overridable Property UserId As String
            Public Overridable Property FileName As String
            '''<Summary>
            '''A link that opens the file for whoever has it, until it ends
            '''</Summary>
            <ApiMember(Description:="A link that opens the file for whoever has it, until it ends")>
            Public Overridable Property Uri As String
            Public Overridable Property ContentType As String
            '''<Summary>
            '''In bytes
            '''</Summary>
            <ApiMember(Description:="In bytes")>
            Public Overridable Property ContentLength As Integer
            Public Overridable Property FromAddress As String
            Public Overridable Property ToAddress As String
        End Class

        '''<Summary>
        '''How a file came to be.
        '''</Summary>
        Public Enum FileTypes
            Upload
            VoiceMessage
            CallRecording
            Fax
            Attachment
            FaxOutgoing
        End Enum

        '''<Summary>
        '''Read what is known of a file; its `uri` opens the content for a time.
        '''</Summary>
        <Route("/files/{fileId}", "GET")>
        Public Partial Class GetFile
            Implements IReturn(Of FileInfo)
            '''<Summary>
            '''The ID of the file
            '''</Summary>
            <ApiMember(Description:="The ID of the file", IsRequired:=True)>
            Public Overridable Property FileId As String
        End Class

        '''<Summary>
        '''Retrieve a list of files.
        '''</Summary>
        <Route("/files", "GET")>
        Public Partial Class ListFiles
            Inherits ListRequest(Of FileInfo)
            Implements IReturn(Of ListResponse(Of FileInfo))
            Public Sub New()
                AccountIds = New List(Of String)
                CustomerIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Return only files of these accounts
            '''</Summary>
            <ApiMember(Description:="Return only files of these accounts")>
            Public Overridable Property AccountIds As List(Of String)
            '''<Summary>
            '''Return only files of these customers, and of the customers below them
            '''</Summary>
            <ApiMember(Description:="Return only files of these customers, and of the customers below them")>
            Public Overridable Property CustomerIds As List(Of String)
            '''<Summary>
            '''Text that the name must contain
            '''</Summary>
            <ApiMember(Description:="Text that the name must contain")>
            Public Overridable Property FileName As String
            '''<Summary>
            '''Text that the content type must contain
            '''</Summary>
            <ApiMember(Description:="Text that the content type must contain")>
            Public Overridable Property ContentType As String
            '''<Summary>
            '''Return only files of this type
            '''</Summary>
            <ApiMember(Description:="Return only files of this type")>
            Public Overridable Property Type As Nullable(Of FileTypes)
            '''<Summary>
            '''The first day of creation, YYYY-MM-DD in UTC
            '''</Summary>
            <ApiMember(Description:="The first day of creation, YYYY-MM-DD in UTC")>
            Public Overridable Property DateCreatedStart As String
            '''<Summary>
            '''The last day of creation, YYYY-MM-DD in UTC
            '''</Summary>
            <ApiMember(Description:="The last day of creation, YYYY-MM-DD in UTC")>
            Public Overridable Property DateCreatedEnd As String
            '''<Summary>
            '''Return only what this user uploaded
            '''</Summary>
            <ApiMember(Description:="Return only what this user uploaded")>
            Public Overridable Property UserId As String
        End Class

        '''<Summary>
        '''Keep a file in an account: the file of a multipart form with its fields, or base64.
        '''</Summary>
        <Route("/files", "POST")>
        Public Partial Class NewFile
            Implements IReturn(Of FileInfo)
            '''<Summary>
            '''The account; needed by who has several
            '''</Summary>
            <ApiMember(Description:="The account; needed by who has several")>
            Public Overridable Property AccountId As String
            '''<Summary>
            '''The customer that it belongs to
            '''</Summary>
            <ApiMember(Description:="The customer that it belongs to")>
            Public Overridable Property CustomerId As String
            '''<Summary>
            '''The content
            '''</Summary>
            <ApiMember(Description:="The content", IsRequired:=True)>
            Public Overridable Property Data As Byte()
            '''<Summary>
            '''The name that recipients see
            '''</Summary>
            <ApiMember(Description:="The name that recipients see", IsRequired:=True)>
            Public Overridable Property FileName As String
            '''<Summary>
            '''What it is, as image/png
            '''</Summary>
            <ApiMember(Description:="What it is, as image/png", IsRequired:=True)>
            Public Overridable Property ContentType As String
        End Class

        '''<Summary>
        '''Change the name or the customer of a file; what is left out stays as it is.
        '''</Summary>
        <Route("/files/{fileId}", "PATCH")>
        Public Partial Class PatchFile
            Implements IReturn(Of FileInfo)
            '''<Summary>
            '''The ID of the file
            '''</Summary>
            <ApiMember(Description:="The ID of the file", IsRequired:=True)>
            Public Overridable Property FileId As String
            '''<Summary>
            '''Its new name
            '''</Summary>
            <ApiMember(Description:="Its new name")>
            Public Overridable Property FileName As String
            '''<Summary>
            '''The customer that it belongs to from now on
            '''</Summary>
            <ApiMember(Description:="The customer that it belongs to from now on")>
            Public Overridable Property CustomerId As String
        End Class

        '''<Summary>
        '''Keep a file, to be sent with messages; as base64, or as the file of a multipart form.
        '''</Summary>
        <Route("/app/files", "POST")>
        Public Partial Class UploadFile
            Implements IReturn(Of FileInfo)
            '''<Summary>
            '''The content
            '''</Summary>
            <ApiMember(Description:="The content", IsRequired:=True)>
            Public Overridable Property Data As Byte()
            '''<Summary>
            '''The name that recipients see
            '''</Summary>
            <ApiMember(Description:="The name that recipients see", IsRequired:=True)>
            Public Overridable Property FileName As String
            '''<Summary>
            '''What it is, as image/png
            '''</Summary>
            <ApiMember(Description:="What it is, as image/png", IsRequired:=True)>
            Public Overridable Property ContentType As String
            '''<Summary>
            '''The account; needed by who has several
            '''</Summary>
            <ApiMember(Description:="The account; needed by who has several")>
            Public Overridable Property AccountId As String
            '''<Summary>
            '''The customer that it belongs to; needed by a Customer who has several
            '''</Summary>
            <ApiMember(Description:="The customer that it belongs to; needed by a Customer who has several")>
            Public Overridable Property CustomerId As String
        End Class
    End Namespace

    Namespace Voice.Api.Flows

        '''<Summary>
        '''The kinds of communication.
        '''</Summary>
        Public Enum FlowChannels
            Voice
            Chat
            Fax
        End Enum

        '''<Summary>
        '''What one parameter of a node is set to, or where it comes from.
        '''</Summary>
        Public Partial Class NodeParameter
            Public Sub New()
                ListParameters = New List(Of NodeParameterMap)
                StructParameters = New NodeParameterMap
            End Sub

            '''<Summary>
            '''Unique in the flow
            '''</Summary>
            <ApiMember(Description:="Unique in the flow")>
            Public Overridable Property Id As String
            '''<Summary>
            '''The name of one of the types of values, as String or Transition
            '''</Summary>
            <ApiMember(Description:="The name of one of the types of values, as String or Transition")>
            Public Overridable Property Type As String
            '''<Summary>
            '''Where it comes from: Value, Expression, or an object as Customer
            '''</Summary>
            <ApiMember(Description:="Where it comes from: Value, Expression, or an object as Customer")>
            Public Overridable Property Source As String
            '''<Summary>
            '''The value, where the source is Value
            '''</Summary>
            <ApiMember(Description:="The value, where the source is Value")>
            Public Overridable Property Value As Value
            '''<Summary>
            '''The expression, where the source is Expression
            '''</Summary>
            <ApiMember(Description:="The expression, where the source is Expression")>
            Public Overridable Property Expression As String
            '''<Summary>
            '''The name of the field, where the source is an object
            '''</Summary>
            <ApiMember(Description:="The name of the field, where the source is an object")>
            Public Overridable Property ReferenceId As String
            Public Overridable Property IsOutput As Boolean
            Public Overridable Property IsAsync As Boolean
            Public Overridable Property ListParameters As List(Of NodeParameterMap)
            Public Overridable Property StructParameters As NodeParameterMap
        End Class

        '''<Summary>
        '''The parameters of a node by name.
        '''</Summary>
        Public Partial Class NodeParameterMap
            Inherits Dictionary(Of String, NodeParameter)
        End Class

        '''<Summary>
        '''Do nothing: the operation is there for the types of its request.
        '''</Summary>
        <Route("/not-used")>
        Public Partial Class NotUsedRequest
            Implements IReturnVoid
            Public Overridable Property NodeParameter As NodeParameter
        End Class

        '''<Summary>
        '''Values by name.
        '''</Summary>
        Public Partial Class Struct
            Inherits Dictionary(Of String, Value)
        End Class

        '''<Summary>
        '''A value of one of the kinds that flows have.
        '''</Summary>
        Public Partial Class Value
            Public Sub New()
                ListValue = New List(Of Struct)
                StructValue = New Struct
            End Sub

            Public Overridable Property BoolValue As Nullable(Of Boolean)
            Public Overridable Property StringValue As String
            Public Overridable Property NumberValue As Nullable(Of Double)
            Public Overridable Property ListValue As List(Of Struct)
            Public Overridable Property StructValue As Struct
        End Class
    End Namespace

    Namespace Voice.Api.Messaging

        '''<Summary>
        '''All messages between an endpoint and another address, with the newest of them.
        '''</Summary>
        Public Partial Class ConversationInfo
            Public Overridable Property Id As String
            Public Overridable Property EndpointId As String
            Public Overridable Property OtherAddress As String
            Public Overridable Property MostRecentMessage As MessageInfo
        End Class

        '''<Summary>
        '''Retrieve a list of conversations, each with its most recent message.
        '''</Summary>
        <Route("/conversations", "GET")>
        Public Partial Class ListConversations
            Implements IReturn(Of ListConversationsResponse)
            Public Sub New()
                AccountIds = New List(Of String)
                EndpointIds = New List(Of String)
                CustomerIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Return only conversations of these accounts
            '''</Summary>
            <ApiMember(Description:="Return only conversations of these accounts")>
            Public Overridable Property AccountIds As List(Of String)
            '''<Summary>
            '''Return only conversations of these endpoints
            '''</Summary>
            <ApiMember(Description:="Return only conversations of these endpoints")>
            Public Overridable Property EndpointIds As List(Of String)
            '''<Summary>
            '''Return only conversations of these customers, and of the customers below them
            '''</Summary>
            <ApiMember(Description:="Return only conversations of these customers, and of the customers below them")>
            Public Overridable Property CustomerIds As List(Of String)
            '''<Summary>
            '''Return only conversations whose most recent message is of this date or later, in ISO 8601
            '''</Summary>
            <ApiMember(Description:="Return only conversations whose most recent message is of this date or later, in ISO 8601")>
            Public Overridable Property AfterDate As String
        End Class

        '''<Summary>
        '''Conversations, the one that moved last first.
        '''</Summary>
        Public Partial Class ListConversationsResponse
            Public Sub New()
                Conversations = New List(Of ConversationInfo)
            End Sub

            '''<Summary>
            '''The newest 1000 of them at most
            '''</Summary>
            <ApiMember(Description:="The newest 1000 of them at most")>
            Public Overridable Property Conversations As List(Of ConversationInfo)
        End Class

        '''<Summary>
        '''Retrieve a list of messages, sent and received.
        '''</Summary>
        <Route("/messages", "GET")>
        Public Partial Class ListMessages
            Inherits ListRequest(Of MessageInfo)
            Implements IReturn(Of ListResponse(Of MessageInfo))
            Public Sub New()
                AccountIds = New List(Of String)
                CustomerIds = New List(Of String)
                EndpointIds = New List(Of String)
                ConversationIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Return only messages of these accounts
            '''</Summary>
            <ApiMember(Description:="Return only messages of these accounts")>
            Public Overridable Property AccountIds As List(Of String)
            '''<Summary>
            '''Return only messages of these customers, and of the customers below them
            '''</Summary>
            <ApiMember(Description:="Return only messages of these customers, and of the customers below them")>
            Public Overridable Property CustomerIds As List(Of String)
            '''<Summary>
            '''Return only messages of these endpoints
            '''</Summary>
            <ApiMember(Description:="Return only messages of these endpoints")>
            Public Overridable Property EndpointIds As List(Of String)
            '''<Summary>
            '''Return only messages of these conversations
            '''</Summary>
            <ApiMember(Description:="Return only messages of these conversations")>
            Public Overridable Property ConversationIds As List(Of String)
            '''<Summary>
            '''Return only messages after this date, in ISO 8601; UTC when it names no time zone
            '''</Summary>
            <ApiMember(Description:="Return only messages after this date, in ISO 8601; UTC when it names no time zone")>
            Public Overridable Property AfterDate As String
        End Class

        '''<Summary>
        '''Which way a message went, seen from the endpoint.
        '''</Summary>
        Public Enum MessageDirections
            Incoming
            Outgoing
        End Enum

        '''<Summary>
        '''One message.
        '''</Summary>
        Public Partial Class MessageInfo
            Public Overridable Property Id As String
            Public Overridable Property AccountId As String
            Public Overridable Property CustomerId As String
            Public Overridable Property EndpointId As String
            Public Overridable Property EndpointDisplayName As String
            Public Overridable Property [Date] As String
            Public Overridable Property Direction As MessageDirections
            Public Overridable Property OtherAddress As String
            Public Overridable Property Sender As String
            Public Overridable Property Text As String
            Public Overridable Property IsUnread As Boolean
        End Class
    End Namespace

    Namespace Voice.Api.Sessions

        '''<Summary>
        '''End a session. The other party's next message opens it again, or a new one.
        '''</Summary>
        <Route("/sessions/{sessionId}", "DELETE")>
        Public Partial Class EndSession
            Implements IReturnVoid
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session", IsRequired:=True)>
            Public Overridable Property SessionId As String
            '''<Summary>
            '''The local ID of the call; a chat has none, so it is not looked at
            '''</Summary>
            <ApiMember(Description:="The local ID of the call; a chat has none, so it is not looked at")>
            Public Overridable Property CallSid As String
        End Class

        '''<Summary>
        '''Retrieve one session; its log is empty, only lists have it.
        '''</Summary>
        <Route("/sessions/{sessionId}", "GET")>
        Public Partial Class GetSession
            Implements IReturn(Of SessionInfo)
            '''<Summary>
            '''The ID of the session
            '''</Summary>
            <ApiMember(Description:="The ID of the session", IsRequired:=True)>
            Public Overridable Property SessionId As String
        End Class

        '''<Summary>
        '''Retrieve a list of sessions.
        '''</Summary>
        <Route("/sessions", "GET")>
        Public Partial Class ListSessions
            Inherits ListRequest(Of SessionInfo)
            Implements IReturn(Of ListResponse(Of SessionInfo))
            Public Sub New()
                AccountIds = New List(Of String)
                CustomerIds = New List(Of String)
                EndpointIds = New List(Of String)
            End Sub

            '''<Summary>
            '''Return only sessions of these accounts
            '''</Summary>
            <ApiMember(Description:="Return only sessions of these accounts")>
            Public Overridable Property AccountIds As List(Of String)
            '''<Summary>
            '''Search the archive, which has the sessions that ended more than 15 days ago, and nothing else
            '''</Summary>
            <ApiMember(Description:="Search the archive, which has the sessions that ended more than 15 days ago, and nothing else")>
            Public Overridable Property SearchArchive As Boolean
            '''<Summary>
            '''The first day of creation, YYYY-MM-DD in UTC
            '''</Summary>
            <ApiMember(Description:="The first day of creation, YYYY-MM-DD in UTC")>
            Public Overridable Property StartDate As String
            '''<Summary>
            '''The last day of creation, YYYY-MM-DD in UTC
            '''</Summary>
            <ApiMember(Description:="The last day of creation, YYYY-MM-DD in UTC")>
            Public Overridable Property EndDate As String
            '''<Summary>
            '''Return only sessions of these customers, and of the customers below them
            '''</Summary>
            <ApiMember(Description:="Return only sessions of these customers, and of the customers below them")>
            Public Overridable Property CustomerIds As List(Of String)
            '''<Summary>
            '''Return only sessions of these endpoints
            '''</Summary>
            <ApiMember(Description:="Return only sessions of these endpoints")>
            Public Overridable Property EndpointIds As List(Of String)
            '''<Summary>
            '''Text that the address of the beginner must contain
            '''</Summary>
            <ApiMember(Description:="Text that the address of the beginner must contain")>
            Public Overridable Property From As String
            '''<Summary>
            '''Text that the address of the other side must contain
            '''</Summary>
            <ApiMember(Description:="Text that the address of the other side must contain")>
            Public Overridable Property [To] As String
            '''<Summary>
            '''Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened
            '''</Summary>
            <ApiMember(Description:="Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened")>
            Public Overridable Property Log As String
            '''<Summary>
            '''Return only children of this session; a chat has none, so the list is empty then
            '''</Summary>
            <ApiMember(Description:="Return only children of this session; a chat has none, so the list is empty then")>
            Public Overridable Property ParentSessionId As String
        End Class

        '''<Summary>
        '''Create a new session. Only chats can be created: calls and faxes need a carrier for voice.
        '''</Summary>
        <Route("/sessions", "POST")>
        Public Partial Class NewSession
            Implements IReturn(Of SessionInfo)
            '''<Summary>
            '''The channel of the session; Chat if it is missing
            '''</Summary>
            <ApiMember(Description:="The channel of the session; Chat if it is missing")>
            Public Overridable Property Channel As Nullable(Of FlowChannels)
            '''<Summary>
            '''The address of the party to talk to, e.g. +15556667777
            '''</Summary>
            <ApiMember(Description:="The address of the party to talk to, e.g. +15556667777", IsRequired:=True)>
            Public Overridable Property Destination As String
            '''<Summary>
            '''The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number
            '''</Summary>
            <ApiMember(Description:="The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number")>
            Public Overridable Property CallerId As String
            '''<Summary>
            '''The ID of the endpoint to talk from; CallerId is not used if it is specified
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint to talk from; CallerId is not used if it is specified")>
            Public Overridable Property EndpointId As String
        End Class

        '''<Summary>
        '''Send a message into a session, or from an endpoint to an address.
        '''</Summary>
        <Route("/sessions/{sessionId}/messages", "POST")>
        <Route("/messages")>
        Public Partial Class SendMessage
            Implements IReturn(Of MessageInfo)
            '''<Summary>
            '''The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress
            '''</Summary>
            <ApiMember(Description:="The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress")>
            Public Overridable Property SessionId As String
            '''<Summary>
            '''The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified
            '''</Summary>
            <ApiMember(Description:="The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified")>
            Public Overridable Property EndpointId As String
            '''<Summary>
            '''The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified
            '''</Summary>
            <ApiMember(Description:="The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified")>
            Public Overridable Property ToAddress As String
            '''<Summary>
            '''The body of the message
            '''</Summary>
            <ApiMember(Description:="The body of the message")>
            Public Overridable Property Body As String
        End Class

        '''<Summary>
        '''The state of a call; a chat that goes on is Connected, one that ended Disconnected.
        '''</Summary>
        Public Enum SessionCallState
            Disconnected
            Ringing
            Connected
            Hold
            Passive
        End Enum

        '''<Summary>
        '''Whether the session is dialling.
        '''</Summary>
        Public Enum SessionDialState
            None
            Active
        End Enum

        '''<Summary>
        '''Why a session is on hold.
        '''</Summary>
        Public Enum SessionHoldReasons
            None
            Transferring
        End Enum

        '''<Summary>
        '''One communication from its beginning to its end: here, a chat.
        '''</Summary>
        Public Partial Class SessionInfo
            Inherits EntityInfo
            Public Sub New()
                CustomerBreadcrumb = New List(Of CustomerBreadcrumb)
                Log = New List(Of SessionLogInfo)
            End Sub

            Public Overridable Property DialState As SessionDialState
            Public Overridable Property CallState As SessionCallState
            Public Overridable Property QueueState As SessionQueueStates
            Public Overridable Property AccountId As String
            Public Overridable Property AccountName As String
            Public Overridable Property CustomerId As String
            Public Overridable Property CustomerBreadcrumb As List(Of CustomerBreadcrumb)
            Public Overridable Property CustomerName As String
            Public Overridable Property EndpointId As String
            Public Overridable Property EndpointName As String
            Public Overridable Property DateCompleted As String
            Public Overridable Property Destination As String
            Public Overridable Property ToAddress As String
            Public Overridable Property FromAddress As String
            Public Overridable Property FromName As String
            Public Overridable Property AnsweredByName As String
            Public Overridable Property QueueMemberId As String
            Public Overridable Property Channel As FlowChannels
            Public Overridable Property Ended As Boolean
            Public Overridable Property Outcome As String
            Public Overridable Property CallSid As String
            Public Overridable Property ConsoleData As String
            Public Overridable Property HoldQueueName As String
            Public Overridable Property HeldByUserId As String
            Public Overridable Property HoldReason As SessionHoldReasons
            Public Overridable Property ConferenceSid As String
            '''<Summary>
            '''Filled only by lists of sessions
            '''</Summary>
            <ApiMember(Description:="Filled only by lists of sessions")>
            Public Overridable Property Log As List(Of SessionLogInfo)
        End Class

        '''<Summary>
        '''One line of what happened in a session.
        '''</Summary>
        Public Partial Class SessionLogInfo
            Public Overridable Property [Date] As String
            Public Overridable Property Message As String
        End Class

        '''<Summary>
        '''The state of a session in a queue.
        '''</Summary>
        Public Enum SessionQueueStates
            None
            Queued
            Ringing
            Connected
            Hold
            Disconnected
        End Enum
    End Namespace
End Namespace

