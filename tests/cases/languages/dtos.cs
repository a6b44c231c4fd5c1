/* Options:
Version: 8.10
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: http://trunkline.test

//GlobalNamespace: 
//MakePartial: True
//MakeVirtual: True
//MakeInternal: False
//MakeDataContractsExtensible: False
//AddNullableAnnotations: False
//AddReturnMarker: True
//AddDescriptionAsComments: True
//AddDataContractAttributes: False
//AddIndexesToDataMembers: False
//AddGeneratedCodeAttributes: False
//AddResponseStatus: False
//AddImplicitVersion: 
//InitializeCollections: True
//ExportValueTypes: False
//IncludeTypes: 
//ExcludeTypes: 
//AddNamespaces: 
//AddDefaultXmlNamespace: http://schemas.servicestack.net/types
*/

using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.Serialization;
using ServiceStack;
using ServiceStack.DataAnnotations;
using Trunkline.Api.Bulks;
using Trunkline.Api.Consent;
using Trunkline.Api.Doors;
using Trunkline.Api.Esmes;
using Trunkline.Api.Events;
using Trunkline.Api.Keys;
using Trunkline.Api.Limits;
using Trunkline.Api.Messages;
using Trunkline.Api.Pools;
using Trunkline.Api.Routes;
using Trunkline.Api.Webhooks;
using Voice.Api;
using Voice.Api.Authentication;
using Voice.Api.Customers;
using Voice.Api.Files;
using Voice.Api.Flows;
using Voice.Api.Messaging;
using Voice.Api.Sessions;

namespace Trunkline.Api.Bulks
{
    ///<summary>
    ///How many messages of a bulk have each status.
    ///</summary>
    public partial class BulkCounts
    {
        ///<summary>
        ///Recipients for whom there is no message yet, and none will be if it is canceled
        ///</summary>
        [ApiMember(Description="Recipients for whom there is no message yet, and none will be if it is canceled")]
        public virtual int Pending { get; set; }
        ///<summary>
        ///Recipients who get no message; the results say why
        ///</summary>
        [ApiMember(Description="Recipients who get no message; the results say why")]
        public virtual int Refused { get; set; }
        public virtual int Scheduled { get; set; }
        ///<summary>
        ///Waiting or being sent
        ///</summary>
        [ApiMember(Description="Waiting or being sent")]
        public virtual int Queued { get; set; }
        public virtual int Sent { get; set; }
        public virtual int Delivered { get; set; }
        public virtual int Undelivered { get; set; }
        public virtual int Failed { get; set; }
        public virtual int Unconfirmed { get; set; }
        public virtual int Canceled { get; set; }
    }

    ///<summary>
    ///One text to many recipients.
    ///</summary>
    public partial class BulkInfo
    {
        public virtual string Id { get; set; }
        public virtual string AccountId { get; set; }
        ///<summary>
        ///The endpoint that sends
        ///</summary>
        [ApiMember(Description="The endpoint that sends")]
        public virtual string EndpointId { get; set; }
        ///<summary>
        ///The text, with its variables
        ///</summary>
        [ApiMember(Description="The text, with its variables")]
        public virtual string Body { get; set; }
        public virtual BulkStatuses Status { get; set; }
        ///<summary>
        ///How many recipients there are
        ///</summary>
        [ApiMember(Description="How many recipients there are")]
        public virtual int Total { get; set; }
        ///<summary>
        ///For how many of them there is a message by now, or a refusal
        ///</summary>
        [ApiMember(Description="For how many of them there is a message by now, or a refusal")]
        public virtual int Made { get; set; }
        ///<summary>
        ///How many of those were refused
        ///</summary>
        [ApiMember(Description="How many of those were refused")]
        public virtual int Refused { get; set; }
        public virtual string Date { get; set; }
        ///<summary>
        ///When it is sent, if not at once
        ///</summary>
        [ApiMember(Description="When it is sent, if not at once")]
        public virtual string SendAt { get; set; }
        public virtual string CreatedBy { get; set; }
    }

    ///<summary>
    ///A bulk and what has become of its messages.
    ///</summary>
    public partial class BulkProgress
    {
        public virtual BulkInfo Bulk { get; set; }
        public virtual BulkCounts Counts { get; set; }
    }

    ///<summary>
    ///One recipient of a bulk, with the values of the variables in its text.
    ///</summary>
    public partial class BulkRecipient
    {
        public BulkRecipient()
        {
            Variables = new Dictionary<string, string>{};
        }

        ///<summary>
        ///The address, e.g. +15556667777
        ///</summary>
        [ApiMember(Description="The address, e.g. +15556667777", IsRequired=true)]
        public virtual string ToAddress { get; set; }
        ///<summary>
        ///The values of the variables of the text, by their names
        ///</summary>
        [ApiMember(Description="The values of the variables of the text, by their names")]
        public virtual Dictionary<string, string> Variables { get; set; }
    }

    ///<summary>
    ///What became of one recipient of a bulk.
    ///</summary>
    public partial class BulkResult
    {
        ///<summary>
        ///Which recipient of the request it was; the first one is 0
        ///</summary>
        [ApiMember(Description="Which recipient of the request it was; the first one is 0")]
        public virtual int Number { get; set; }
        public virtual string ToAddress { get; set; }
        ///<summary>
        ///The status of the message, or refused
        ///</summary>
        [ApiMember(Description="The status of the message, or refused")]
        public virtual string Status { get; set; }
        public virtual string MessageId { get; set; }
        ///<summary>
        ///What went wrong last, in words
        ///</summary>
        [ApiMember(Description="What went wrong last, in words")]
        public virtual string Error { get; set; }
    }

    ///<summary>
    ///How far a bulk is: whether its messages are made, or taken back.
    ///</summary>
    public enum BulkStatuses
    {
        making,
        made,
        canceling,
        canceled,
    }

    ///<summary>
    ///Make no more messages of a bulk, and take back those that are not sent yet.
    ///</summary>
    [Route("/bulks/{bulkId}", "DELETE")]
    [Route("/bulks/{bulkId}/cancel", "POST")]
    public partial class CancelBulk
        : IReturn<BulkInfo>
    {
        ///<summary>
        ///The ID of the bulk
        ///</summary>
        [ApiMember(Description="The ID of the bulk", IsRequired=true)]
        public virtual string BulkId { get; set; }
    }

    ///<summary>
    ///Read a bulk, and how many of its messages have each status.
    ///</summary>
    [Route("/bulks/{bulkId}", "GET")]
    public partial class GetBulk
        : IReturn<BulkProgress>
    {
        ///<summary>
        ///The ID of the bulk
        ///</summary>
        [ApiMember(Description="The ID of the bulk", IsRequired=true)]
        public virtual string BulkId { get; set; }
    }

    ///<summary>
    ///Retrieve the recipients of a bulk with what became of each; as CSV it is the report.
    ///</summary>
    [Route("/bulks/{bulkId}/results", "GET")]
    public partial class ListBulkResults
        : ListRequest<BulkResult>, IReturn<ListResponse<BulkResult>>
    {
        ///<summary>
        ///The ID of the bulk
        ///</summary>
        [ApiMember(Description="The ID of the bulk", IsRequired=true)]
        public virtual string BulkId { get; set; }
    }

    ///<summary>
    ///Retrieve a list of bulks.
    ///</summary>
    [Route("/bulks", "GET")]
    public partial class ListBulks
        : ListRequest<BulkInfo>, IReturn<ListResponse<BulkInfo>>
    {
        public ListBulks()
        {
            AccountIds = new List<string>{};
            CustomerIds = new List<string>{};
        }

        ///<summary>
        ///Return only bulks of these accounts
        ///</summary>
        [ApiMember(Description="Return only bulks of these accounts")]
        public virtual List<string> AccountIds { get; set; }
        ///<summary>
        ///Return only bulks of these customers, and of the customers below them
        ///</summary>
        [ApiMember(Description="Return only bulks of these customers, and of the customers below them")]
        public virtual List<string> CustomerIds { get; set; }
    }

    ///<summary>
    ///Send one text to many recipients, each with their own values in it.
    ///</summary>
    [Route("/bulks", "POST")]
    public partial class SendBulk
        : IReturn<BulkInfo>
    {
        public SendBulk()
        {
            Recipients = new List<BulkRecipient>{};
        }

        ///<summary>
        ///The ID of the endpoint to send from, a pool of senders perhaps
        ///</summary>
        [ApiMember(Description="The ID of the endpoint to send from, a pool of senders perhaps", IsRequired=true)]
        public virtual string EndpointId { get; set; }
        ///<summary>
        ///The text; {{name}} stands for a variable
        ///</summary>
        [ApiMember(Description="The text; {{name}} stands for a variable", IsRequired=true)]
        public virtual string Body { get; set; }
        ///<summary>
        ///Whom to send to, 10000 at most, each address once
        ///</summary>
        [ApiMember(Description="Whom to send to, 10000 at most, each address once", IsRequired=true)]
        public virtual List<BulkRecipient> Recipients { get; set; }
        ///<summary>
        ///When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
        ///</summary>
        [ApiMember(Description="When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00")]
        public virtual string SendAt { get; set; }
    }

}

namespace Trunkline.Api.Consent
{
    ///<summary>
    ///Record that somebody wants no more messages; once is enough.
    ///</summary>
    [Route("/opt-outs", "POST")]
    public partial class AddOptOut
        : IReturnVoid
    {
        ///<summary>
        ///The address, as +15556667777
        ///</summary>
        [ApiMember(Description="The address, as +15556667777", IsRequired=true)]
        public virtual string Address { get; set; }
        ///<summary>
        ///The account; needed by who has several
        ///</summary>
        [ApiMember(Description="The account; needed by who has several")]
        public virtual string AccountId { get; set; }
        ///<summary>
        ///The ID of an endpoint or pool; the whole account without
        ///</summary>
        [ApiMember(Description="The ID of an endpoint or pool; the whole account without")]
        public virtual string Scope { get; set; }
    }

    ///<summary>
    ///Retrieve a list of those who want no more messages.
    ///</summary>
    [Route("/opt-outs", "GET")]
    public partial class ListOptOuts
        : ListRequest<OptOutInfo>, IReturn<ListResponse<OptOutInfo>>
    {
        public ListOptOuts()
        {
            AccountIds = new List<string>{};
        }

        ///<summary>
        ///Return only those of these accounts
        ///</summary>
        [ApiMember(Description="Return only those of these accounts")]
        public virtual List<string> AccountIds { get; set; }
        ///<summary>
        ///Text that the address must contain
        ///</summary>
        [ApiMember(Description="Text that the address must contain")]
        public virtual string Address { get; set; }
    }

    ///<summary>
    ///Somebody who wants no more messages.
    ///</summary>
    public partial class OptOutInfo
    {
        public virtual string AccountId { get; set; }
        public virtual string Address { get; set; }
        ///<summary>
        ///The endpoint or pool that it is about; missing for the whole account
        ///</summary>
        [ApiMember(Description="The endpoint or pool that it is about; missing for the whole account")]
        public virtual string Scope { get; set; }
        ///<summary>
        ///How it came about: keyword, carrier, import or api
        ///</summary>
        [ApiMember(Description="How it came about: keyword, carrier, import or api")]
        public virtual string How { get; set; }
        ///<summary>
        ///What they wrote
        ///</summary>
        [ApiMember(Description="What they wrote")]
        public virtual string Keyword { get; set; }
        ///<summary>
        ///The message in which they wrote it, or that the carrier refused
        ///</summary>
        [ApiMember(Description="The message in which they wrote it, or that the carrier refused")]
        public virtual string MessageId { get; set; }
        ///<summary>
        ///Who recorded it
        ///</summary>
        [ApiMember(Description="Who recorded it")]
        public virtual string By { get; set; }
        public virtual string Date { get; set; }
    }

    ///<summary>
    ///Record that somebody wants messages again.
    ///</summary>
    [Route("/opt-outs", "DELETE")]
    public partial class RemoveOptOut
        : IReturnVoid
    {
        ///<summary>
        ///The address, as +15556667777
        ///</summary>
        [ApiMember(Description="The address, as +15556667777", IsRequired=true)]
        public virtual string Address { get; set; }
        ///<summary>
        ///The account; needed by who has several
        ///</summary>
        [ApiMember(Description="The account; needed by who has several")]
        public virtual string AccountId { get; set; }
        ///<summary>
        ///The ID of an endpoint or pool; the whole account without
        ///</summary>
        [ApiMember(Description="The ID of an endpoint or pool; the whole account without")]
        public virtual string Scope { get; set; }
    }

}

namespace Trunkline.Api.Doors
{
    ///<summary>
    ///Have an address told of texts no more.
    ///</summary>
    [Route("/doors/listeners/{listenerId}", "DELETE")]
    public partial class DeleteDoorListener
        : IReturnVoid
    {
        ///<summary>
        ///The ID of the listener
        ///</summary>
        [ApiMember(Description="The ID of the listener", IsRequired=true)]
        public virtual string ListenerId { get; set; }
    }

    ///<summary>
    ///Delete a login of a front door.
    ///</summary>
    [Route("/doors/logins/{loginId}", "DELETE")]
    public partial class DeleteDoorLogin
        : IReturnVoid
    {
        ///<summary>
        ///The ID of the login
        ///</summary>
        [ApiMember(Description="The ID of the login", IsRequired=true)]
        public virtual string LoginId { get; set; }
    }

    ///<summary>
    ///The platforms whose programs come in: by Twilio's API, by Kannel's sendsms, by Jasmin's HTTP API.
    ///</summary>
    public enum DoorKinds
    {
        twilio,
        kannel,
        jasmin,
    }

    ///<summary>
    ///An address that is told of every text that comes in for an endpoint, and whose answer is the reply.
    ///</summary>
    public partial class DoorListenerInfo
    {
        public virtual string Id { get; set; }
        public virtual string AccountId { get; set; }
        public virtual string EndpointId { get; set; }
        public virtual ListenerForms Form { get; set; }
        public virtual string Url { get; set; }
        ///<summary>
        ///In Twilio's form: the login whose AuthToken signs
        ///</summary>
        [ApiMember(Description="In Twilio's form: the login whose AuthToken signs")]
        public virtual string LoginId { get; set; }
        ///<summary>
        ///GET or POST
        ///</summary>
        [ApiMember(Description="GET or POST")]
        public virtual string Method { get; set; }
        ///<summary>
        ///In Kannel's form: where a reply is cut, in segments; 0 sends none
        ///</summary>
        [ApiMember(Description="In Kannel's form: where a reply is cut, in segments; 0 sends none")]
        public virtual int? MaxMessages { get; set; }
        ///<summary>
        ///In Kannel's form: whether the header X-Kannel-From is there
        ///</summary>
        [ApiMember(Description="In Kannel's form: whether the header X-Kannel-From is there")]
        public virtual bool? SendSender { get; set; }
        ///<summary>
        ///In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too
        ///</summary>
        [ApiMember(Description="In the forms of Kannel and Jasmin: whether what came in UCS-2 is told in UTF-8 too")]
        public virtual bool? Recode { get; set; }
        public virtual string DateCreated { get; set; }
    }

    ///<summary>
    ///A login of a front door: for whom a program comes in, never its password.
    ///</summary>
    public partial class DoorLoginInfo
    {
        public virtual string Id { get; set; }
        public virtual string AccountId { get; set; }
        public virtual DoorKinds Door { get; set; }
        ///<summary>
        ///The name that a program comes in with; of Twilio an AccountSid, or the SID of a key
        ///</summary>
        [ApiMember(Description="The name that a program comes in with; of Twilio an AccountSid, or the SID of a key")]
        public virtual string Username { get; set; }
        ///<summary>
        ///The user that the program acts as
        ///</summary>
        [ApiMember(Description="The user that the program acts as")]
        public virtual string UserId { get; set; }
        ///<summary>
        ///The endpoint that sends where a request names no sender
        ///</summary>
        [ApiMember(Description="The endpoint that sends where a request names no sender")]
        public virtual string EndpointId { get; set; }
        public virtual string DateCreated { get; set; }
    }

    ///<summary>
    ///Retrieve who is told of the texts of an endpoint.
    ///</summary>
    [Route("/doors/listeners/{listenerId}", "GET")]
    public partial class GetDoorListener
        : IReturn<DoorListenerInfo>
    {
        ///<summary>
        ///The ID of the listener
        ///</summary>
        [ApiMember(Description="The ID of the listener", IsRequired=true)]
        public virtual string ListenerId { get; set; }
    }

    ///<summary>
    ///Retrieve a login of a front door.
    ///</summary>
    [Route("/doors/logins/{loginId}", "GET")]
    public partial class GetDoorLogin
        : IReturn<DoorLoginInfo>
    {
        ///<summary>
        ///The ID of the login
        ///</summary>
        [ApiMember(Description="The ID of the login", IsRequired=true)]
        public virtual string LoginId { get; set; }
    }

    ///<summary>
    ///List who is told of texts that come in, in another platform's form.
    ///</summary>
    [Route("/doors/listeners", "GET")]
    public partial class ListDoorListeners
        : ListRequest<DoorListenerInfo>, IReturn<ListResponse<DoorListenerInfo>>
    {
        public ListDoorListeners()
        {
            AccountIds = new List<string>{};
            EndpointIds = new List<string>{};
        }

        ///<summary>
        ///Only those of these accounts
        ///</summary>
        [ApiMember(Description="Only those of these accounts")]
        public virtual List<string> AccountIds { get; set; }
        ///<summary>
        ///Only those of these endpoints
        ///</summary>
        [ApiMember(Description="Only those of these endpoints")]
        public virtual List<string> EndpointIds { get; set; }
        ///<summary>
        ///Only those that are told in this form
        ///</summary>
        [ApiMember(Description="Only those that are told in this form")]
        public virtual ListenerForms? Form { get; set; }
    }

    ///<summary>
    ///List logins of front doors.
    ///</summary>
    [Route("/doors/logins", "GET")]
    public partial class ListDoorLogins
        : ListRequest<DoorLoginInfo>, IReturn<ListResponse<DoorLoginInfo>>
    {
        public ListDoorLogins()
        {
            AccountIds = new List<string>{};
        }

        ///<summary>
        ///Only the logins of these accounts
        ///</summary>
        [ApiMember(Description="Only the logins of these accounts")]
        public virtual List<string> AccountIds { get; set; }
        ///<summary>
        ///Only those of this door
        ///</summary>
        [ApiMember(Description="Only those of this door")]
        public virtual DoorKinds? Door { get; set; }
    }

    ///<summary>
    ///Whose form a text is told in: Twilio's webhooks, Kannel's sms-service, or Jasmin's HTTP connectors.
    ///</summary>
    public enum ListenerForms
    {
        twilio,
        kannel,
        jasmin,
    }

    ///<summary>
    ///Let a program that was written for Twilio, Kannel or Jasmin come in.
    ///</summary>
    [Route("/doors/logins", "POST")]
    public partial class NewDoorLogin
        : IReturn<NewDoorLoginResponse>
    {
        ///<summary>
        ///The platform that the program was written for
        ///</summary>
        [ApiMember(Description="The platform that the program was written for", IsRequired=true)]
        public virtual DoorKinds? Door { get; set; }
        ///<summary>
        ///The name that it comes in with; of Twilio a SID, which is made if it is missing
        ///</summary>
        [ApiMember(Description="The name that it comes in with; of Twilio a SID, which is made if it is missing")]
        public virtual string Username { get; set; }
        ///<summary>
        ///Of Twilio a key (SK...), which signs nothing, instead of an AccountSid
        ///</summary>
        [ApiMember(Description="Of Twilio a key (SK...), which signs nothing, instead of an AccountSid")]
        public virtual bool ApiKey { get; set; }
        ///<summary>
        ///Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made
        ///</summary>
        [ApiMember(Description="Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made")]
        public virtual string Password { get; set; }
        ///<summary>
        ///The user that it acts as; if it is missing, the caller
        ///</summary>
        [ApiMember(Description="The user that it acts as; if it is missing, the caller")]
        public virtual string UserId { get; set; }
        ///<summary>
        ///The endpoint that sends where a request names no sender
        ///</summary>
        [ApiMember(Description="The endpoint that sends where a request names no sender")]
        public virtual string EndpointId { get; set; }
        ///<summary>
        ///The account that it works for; may be missing for a caller who has only one
        ///</summary>
        [ApiMember(Description="The account that it works for; may be missing for a caller who has only one")]
        public virtual string AccountId { get; set; }
    }

    ///<summary>
    ///The new login; this is the only time that a password that was made for it is shown.
    ///</summary>
    public partial class NewDoorLoginResponse
        : DoorLoginInfo
    {
        ///<summary>
        ///The password, where none was given
        ///</summary>
        [ApiMember(Description="The password, where none was given")]
        public virtual string Password { get; set; }
    }

    ///<summary>
    ///Change a login of a front door; what is missing stays as it is.
    ///</summary>
    [Route("/doors/logins/{loginId}", "PATCH")]
    public partial class PatchDoorLogin
        : IReturn<DoorLoginInfo>
    {
        ///<summary>
        ///The ID of the login
        ///</summary>
        [ApiMember(Description="The ID of the login", IsRequired=true)]
        public virtual string LoginId { get; set; }
        ///<summary>
        ///The user that it acts as from now on
        ///</summary>
        [ApiMember(Description="The user that it acts as from now on")]
        public virtual string UserId { get; set; }
        ///<summary>
        ///The endpoint that sends where a request names no sender; an empty text is none
        ///</summary>
        [ApiMember(Description="The endpoint that sends where a request names no sender; an empty text is none")]
        public virtual string EndpointId { get; set; }
    }

    ///<summary>
    ///Give a login of a front door another password.
    ///</summary>
    [Route("/doors/logins/{loginId}/password", "POST")]
    public partial class RotateDoorPassword
        : IReturn<RotateDoorPasswordResponse>
    {
        ///<summary>
        ///The ID of the login
        ///</summary>
        [ApiMember(Description="The ID of the login", IsRequired=true)]
        public virtual string LoginId { get; set; }
        ///<summary>
        ///The password from now on, 8 characters or more; if it is missing, one is made
        ///</summary>
        [ApiMember(Description="The password from now on, 8 characters or more; if it is missing, one is made")]
        public virtual string Password { get; set; }
    }

    ///<summary>
    ///Whose password it is; this is the only time that one that was made is shown.
    ///</summary>
    public partial class RotateDoorPasswordResponse
    {
        public virtual string Id { get; set; }
        public virtual DoorKinds Door { get; set; }
        public virtual string Username { get; set; }
        ///<summary>
        ///The password, where none was given
        ///</summary>
        [ApiMember(Description="The password, where none was given")]
        public virtual string Password { get; set; }
    }

    ///<summary>
    ///Have an address told of every text that comes in for an endpoint, in place of the one before it in this form.
    ///</summary>
    [Route("/doors/listeners", "PUT")]
    public partial class SetDoorListener
        : IReturn<DoorListenerInfo>
    {
        ///<summary>
        ///The endpoint whose texts are told
        ///</summary>
        [ApiMember(Description="The endpoint whose texts are told", IsRequired=true)]
        public virtual string EndpointId { get; set; }
        ///<summary>
        ///The address that is told; in Kannel's form with its escape codes
        ///</summary>
        [ApiMember(Description="The address that is told; in Kannel's form with its escape codes", IsRequired=true)]
        public virtual string Url { get; set; }
        ///<summary>
        ///Whose form they are told in; Twilio's if it is missing
        ///</summary>
        [ApiMember(Description="Whose form they are told in; Twilio's if it is missing")]
        public virtual ListenerForms? Form { get; set; }
        ///<summary>
        ///In Twilio's form: the login whose AuthToken signs; may be missing while there is only one
        ///</summary>
        [ApiMember(Description="In Twilio's form: the login whose AuthToken signs; may be missing while there is only one")]
        public virtual string LoginId { get; set; }
        ///<summary>
        ///In the forms of Kannel and Jasmin: GET, as is usual, or POST
        ///</summary>
        [ApiMember(Description="In the forms of Kannel and Jasmin: GET, as is usual, or POST")]
        public virtual string Method { get; set; }
        ///<summary>
        ///In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none
        ///</summary>
        [ApiMember(Description="In Kannel's form: where a reply is cut, in segments, up to 10; 1 if missing, 0 none")]
        public virtual int? MaxMessages { get; set; }
        ///<summary>
        ///In Kannel's form: have the header X-Kannel-From
        ///</summary>
        [ApiMember(Description="In Kannel's form: have the header X-Kannel-From")]
        public virtual bool SendSender { get; set; }
        ///<summary>
        ///In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2
        ///</summary>
        [ApiMember(Description="In the forms of Kannel and Jasmin: UTF-8 also for what came in UCS-2")]
        public virtual bool Recode { get; set; }
    }

}

namespace Trunkline.Api.Esmes
{
    ///<summary>
    ///Delete an ESME.
    ///</summary>
    [Route("/esmes/{esmeId}", "DELETE")]
    public partial class DeleteEsme
        : IReturnVoid
    {
        ///<summary>
        ///The ID of the ESME
        ///</summary>
        [ApiMember(Description="The ID of the ESME", IsRequired=true)]
        public virtual string EsmeId { get; set; }
    }

    ///<summary>
    ///An ESME: what it may do, never its password.
    ///</summary>
    public partial class EsmeInfo
    {
        public EsmeInfo()
        {
            Networks = new List<string>{};
            EndpointIds = new List<string>{};
        }

        public virtual string Id { get; set; }
        public virtual string AccountId { get; set; }
        ///<summary>
        ///The name that it binds with
        ///</summary>
        [ApiMember(Description="The name that it binds with")]
        public virtual string SystemId { get; set; }
        ///<summary>
        ///Where it may come from; empty is everywhere
        ///</summary>
        [ApiMember(Description="Where it may come from; empty is everywhere")]
        public virtual List<string> Networks { get; set; }
        ///<summary>
        ///The endpoints that it may send from and is handed texts of; empty is all of the account's
        ///</summary>
        [ApiMember(Description="The endpoints that it may send from and is handed texts of; empty is all of the account's")]
        public virtual List<string> EndpointIds { get; set; }
        ///<summary>
        ///The endpoint that sends where a unit names no source
        ///</summary>
        [ApiMember(Description="The endpoint that sends where a unit names no source")]
        public virtual string DefaultEndpointId { get; set; }
        ///<summary>
        ///Whether it must come over TLS
        ///</summary>
        [ApiMember(Description="Whether it must come over TLS")]
        public virtual bool Tls { get; set; }
        ///<summary>
        ///How many binds it has at once on each server
        ///</summary>
        [ApiMember(Description="How many binds it has at once on each server")]
        public virtual int Binds { get; set; }
        ///<summary>
        ///How many segments a second it may submit; missing is no limit
        ///</summary>
        [ApiMember(Description="How many segments a second it may submit; missing is no limit")]
        public virtual int? Rate { get; set; }
        ///<summary>
        ///How many units are in work at once on each bind
        ///</summary>
        [ApiMember(Description="How many units are in work at once on each bind")]
        public virtual int Window { get; set; }
        ///<summary>
        ///Whether it is shut out
        ///</summary>
        [ApiMember(Description="Whether it is shut out")]
        public virtual bool Disabled { get; set; }
        public virtual string DateCreated { get; set; }
    }

    ///<summary>
    ///What an ESME may do.
    ///</summary>
    public partial class EsmeRights
    {
        public EsmeRights()
        {
            Networks = new List<string>{};
            EndpointIds = new List<string>{};
        }

        ///<summary>
        ///Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one
        ///</summary>
        [ApiMember(Description="Where it may come from, as 203.0.113.0/24; * is everywhere, as of a new one")]
        public virtual List<string> Networks { get; set; }
        ///<summary>
        ///The endpoints that it may send from and is handed texts of; * is all of them, as of a new one
        ///</summary>
        [ApiMember(Description="The endpoints that it may send from and is handed texts of; * is all of them, as of a new one")]
        public virtual List<string> EndpointIds { get; set; }
        ///<summary>
        ///The endpoint that sends where a unit names no source; an empty text is none
        ///</summary>
        [ApiMember(Description="The endpoint that sends where a unit names no source; an empty text is none")]
        public virtual string DefaultEndpointId { get; set; }
        ///<summary>
        ///Whether it must come over TLS; a new one need not
        ///</summary>
        [ApiMember(Description="Whether it must come over TLS; a new one need not")]
        public virtual bool? Tls { get; set; }
        ///<summary>
        ///How many binds it has at once on each server, from 1 to 1000; a new one 4
        ///</summary>
        [ApiMember(Description="How many binds it has at once on each server, from 1 to 1000; a new one 4")]
        public virtual int? Binds { get; set; }
        ///<summary>
        ///How many segments a second it may submit; 0 is no limit, as of a new one
        ///</summary>
        [ApiMember(Description="How many segments a second it may submit; 0 is no limit, as of a new one")]
        public virtual int? Rate { get; set; }
        ///<summary>
        ///How many units are in work at once on each bind, from 1 to 10,000; of a new one 100
        ///</summary>
        [ApiMember(Description="How many units are in work at once on each bind, from 1 to 10,000; of a new one 100")]
        public virtual int? Window { get; set; }
    }

    ///<summary>
    ///Retrieve an ESME.
    ///</summary>
    [Route("/esmes/{esmeId}", "GET")]
    public partial class GetEsme
        : IReturn<EsmeInfo>
    {
        ///<summary>
        ///The ID of the ESME
        ///</summary>
        [ApiMember(Description="The ID of the ESME", IsRequired=true)]
        public virtual string EsmeId { get; set; }
    }

    ///<summary>
    ///List ESMEs.
    ///</summary>
    [Route("/esmes", "GET")]
    public partial class ListEsmes
        : ListRequest<EsmeInfo>, IReturn<ListResponse<EsmeInfo>>
    {
        public ListEsmes()
        {
            AccountIds = new List<string>{};
        }

        ///<summary>
        ///Only the ESMEs of these accounts
        ///</summary>
        [ApiMember(Description="Only the ESMEs of these accounts")]
        public virtual List<string> AccountIds { get; set; }
        ///<summary>
        ///Only those that are shut out
        ///</summary>
        [ApiMember(Description="Only those that are shut out")]
        public virtual bool OnlyDisabled { get; set; }
    }

    ///<summary>
    ///Let a program of a customer bind to the SMSC.
    ///</summary>
    [Route("/esmes", "POST")]
    public partial class NewEsme
        : EsmeRights, IReturn<NewEsmeResponse>
    {
        ///<summary>
        ///The name that it binds with, 1 to 15 characters of ASCII; each is there once
        ///</summary>
        [ApiMember(Description="The name that it binds with, 1 to 15 characters of ASCII; each is there once", IsRequired=true)]
        public virtual string SystemId { get; set; }
        ///<summary>
        ///The password that it binds with, 8 characters of ASCII; if it is missing, one is made
        ///</summary>
        [ApiMember(Description="The password that it binds with, 8 characters of ASCII; if it is missing, one is made")]
        public virtual string Password { get; set; }
        ///<summary>
        ///The account that it sends for; may be missing for a caller who has only one
        ///</summary>
        [ApiMember(Description="The account that it sends for; may be missing for a caller who has only one")]
        public virtual string AccountId { get; set; }
    }

    ///<summary>
    ///The new ESME; this is the only time that a password that was made for it is shown.
    ///</summary>
    public partial class NewEsmeResponse
        : EsmeInfo
    {
        ///<summary>
        ///The password, where none was given
        ///</summary>
        [ApiMember(Description="The password, where none was given")]
        public virtual string Password { get; set; }
    }

    ///<summary>
    ///Change what an ESME may do; what is missing stays as it is, and so does a list that is empty.
    ///</summary>
    [Route("/esmes/{esmeId}", "PATCH")]
    public partial class PatchEsme
        : EsmeRights, IReturn<EsmeInfo>
    {
        ///<summary>
        ///The ID of the ESME
        ///</summary>
        [ApiMember(Description="The ID of the ESME", IsRequired=true)]
        public virtual string EsmeId { get; set; }
        ///<summary>
        ///Shut it out, or let it in again
        ///</summary>
        [ApiMember(Description="Shut it out, or let it in again")]
        public virtual bool? Disabled { get; set; }
    }

    ///<summary>
    ///Give an ESME another password.
    ///</summary>
    [Route("/esmes/{esmeId}/password", "POST")]
    public partial class RotateEsmePassword
        : IReturn<RotateEsmePasswordResponse>
    {
        ///<summary>
        ///The ID of the ESME
        ///</summary>
        [ApiMember(Description="The ID of the ESME", IsRequired=true)]
        public virtual string EsmeId { get; set; }
        ///<summary>
        ///The password from now on, 8 characters of ASCII; if it is missing, one is made
        ///</summary>
        [ApiMember(Description="The password from now on, 8 characters of ASCII; if it is missing, one is made")]
        public virtual string Password { get; set; }
    }

    ///<summary>
    ///Whose password it is; this is the only time that one that was made is shown.
    ///</summary>
    public partial class RotateEsmePasswordResponse
    {
        public virtual string Id { get; set; }
        public virtual string SystemId { get; set; }
        ///<summary>
        ///The password, where none was given
        ///</summary>
        [ApiMember(Description="The password, where none was given")]
        public virtual string Password { get; set; }
    }

}

namespace Trunkline.Api.Events
{
    ///<summary>
    ///Somebody read messages of a conversation.
    ///</summary>
    public partial class ConversationRead
    {
        public ConversationRead()
        {
            MessageIds = new List<string>{};
        }

        public virtual string ConversationId { get; set; }
        public virtual string AccountId { get; set; }
        public virtual string EndpointId { get; set; }
        public virtual string Date { get; set; }
        ///<summary>
        ///The name of who read them
        ///</summary>
        [ApiMember(Description="The name of who read them")]
        public virtual string ReadBy { get; set; }
        public virtual List<string> MessageIds { get; set; }
    }

    ///<summary>
    ///One event; the member that its name speaks of is there, the others are not.
    ///</summary>
    public partial class EventInfo
    {
        public virtual string Id { get; set; }
        ///<summary>
        ///As the command of /event-stream, such as MessageReceived
        ///</summary>
        [ApiMember(Description="As the command of /event-stream, such as MessageReceived")]
        public virtual string Name { get; set; }
        public virtual MessageInfo Message { get; set; }
        public virtual MessageStatusChange MessageStatusChange { get; set; }
        public virtual SessionChange SessionChange { get; set; }
        public virtual ConversationRead ConversationRead { get; set; }
    }

    ///<summary>
    ///List what has happened since an event: the same that /event-stream tells as it happens.
    ///</summary>
    [Route("/events", "GET")]
    public partial class ListEvents
        : IReturn<ListEventsResponse>
    {
        public ListEvents()
        {
            AccountIds = new List<string>{};
        }

        ///<summary>
        ///The last event that is known; if it is missing, only the ID of the newest one is returned
        ///</summary>
        [ApiMember(Description="The last event that is known; if it is missing, only the ID of the newest one is returned")]
        public virtual string AfterEventId { get; set; }
        ///<summary>
        ///Return only events of these accounts
        ///</summary>
        [ApiMember(Description="Return only events of these accounts")]
        public virtual List<string> AccountIds { get; set; }
        ///<summary>
        ///How many lines of the log to read, from 1 to 1000
        ///</summary>
        [ApiMember(Description="How many lines of the log to read, from 1 to 1000")]
        public virtual int Count { get; set; }
    }

    ///<summary>
    ///The events, the oldest first, and where to go on.
    ///</summary>
    public partial class ListEventsResponse
    {
        public ListEventsResponse()
        {
            Events = new List<EventInfo>{};
        }

        public virtual List<EventInfo> Events { get; set; }
        ///<summary>
        ///Ask on with this as AfterEventId
        ///</summary>
        [ApiMember(Description="Ask on with this as AfterEventId")]
        public virtual string LastEventId { get; set; }
        ///<summary>
        ///Whether there is more already; ask on at once
        ///</summary>
        [ApiMember(Description="Whether there is more already; ask on at once")]
        public virtual bool HasMore { get; set; }
        ///<summary>
        ///Whether events were missed that cannot be listed any more: load anew what you show
        ///</summary>
        [ApiMember(Description="Whether events were missed that cannot be listed any more: load anew what you show")]
        public virtual bool Missed { get; set; }
    }

    ///<summary>
    ///A message has another status, or another attempt to send it has failed.
    ///</summary>
    public partial class MessageStatusChange
    {
        public virtual string MessageId { get; set; }
        public virtual string AccountId { get; set; }
        public virtual string EndpointId { get; set; }
        public virtual string SessionId { get; set; }
        public virtual string ConversationId { get; set; }
        public virtual string Date { get; set; }
        public virtual MessageStatuses Status { get; set; }
        ///<summary>
        ///Which attempt it was, where one was made
        ///</summary>
        [ApiMember(Description="Which attempt it was, where one was made")]
        public virtual int? Attempt { get; set; }
        ///<summary>
        ///The kind of failure, as unreachable or throttled
        ///</summary>
        [ApiMember(Description="The kind of failure, as unreachable or throttled")]
        public virtual string Failure { get; set; }
        ///<summary>
        ///What went wrong, in words
        ///</summary>
        [ApiMember(Description="What went wrong, in words")]
        public virtual string Error { get; set; }
        ///<summary>
        ///When it will be tried again
        ///</summary>
        [ApiMember(Description="When it will be tried again")]
        public virtual string NextAttemptDate { get; set; }
    }

    ///<summary>
    ///A session began, ended, or goes on.
    ///</summary>
    public partial class SessionChange
    {
        public virtual string SessionId { get; set; }
        public virtual string AccountId { get; set; }
        public virtual string CustomerId { get; set; }
        public virtual string EndpointId { get; set; }
        public virtual string ConversationId { get; set; }
        public virtual string OtherAddress { get; set; }
        public virtual string Date { get; set; }
        public virtual bool Ended { get; set; }
    }

}

namespace Trunkline.Api.Keys
{
    ///<summary>
    ///An API key: what it may do and when it was used, never the key itself.
    ///</summary>
    public partial class ApiKeyInfo
    {
        public ApiKeyInfo()
        {
            Roles = new List<string>{};
        }

        public virtual string Id { get; set; }
        ///<summary>
        ///The one account that the key works for
        ///</summary>
        [ApiMember(Description="The one account that the key works for")]
        public virtual string AccountId { get; set; }
        ///<summary>
        ///The user that the key acts as
        ///</summary>
        [ApiMember(Description="The user that the key acts as")]
        public virtual string UserId { get; set; }
        public virtual string Name { get; set; }
        ///<summary>
        ///The last characters of the key, to tell it from others
        ///</summary>
        [ApiMember(Description="The last characters of the key, to tell it from others")]
        public virtual string Hint { get; set; }
        ///<summary>
        ///What the key may do, as long as its user still has these roles
        ///</summary>
        [ApiMember(Description="What the key may do, as long as its user still has these roles")]
        public virtual List<string> Roles { get; set; }
        public virtual string DateCreated { get; set; }
        ///<summary>
        ///When the key stops to work; missing for a key that works until revoked
        ///</summary>
        [ApiMember(Description="When the key stops to work; missing for a key that works until revoked")]
        public virtual string Expires { get; set; }
        ///<summary>
        ///When the key was used last, exact to a minute
        ///</summary>
        [ApiMember(Description="When the key was used last, exact to a minute")]
        public virtual string LastUsed { get; set; }
        ///<summary>
        ///When the key was revoked
        ///</summary>
        [ApiMember(Description="When the key was revoked")]
        public virtual string Revoked { get; set; }
    }

    ///<summary>
    ///List API keys.
    ///</summary>
    [Route("/keys", "GET")]
    public partial class ListApiKeys
        : ListRequest<ApiKeyInfo>, IReturn<ListResponse<ApiKeyInfo>>
    {
        public ListApiKeys()
        {
            AccountIds = new List<string>{};
        }

        ///<summary>
        ///Only the keys of these accounts
        ///</summary>
        [ApiMember(Description="Only the keys of these accounts")]
        public virtual List<string> AccountIds { get; set; }
        ///<summary>
        ///Only the keys of this user
        ///</summary>
        [ApiMember(Description="Only the keys of this user")]
        public virtual string UserId { get; set; }
        ///<summary>
        ///Also the keys that were revoked
        ///</summary>
        [ApiMember(Description="Also the keys that were revoked")]
        public virtual bool IncludeRevoked { get; set; }
    }

    ///<summary>
    ///Make an API key.
    ///</summary>
    [Route("/keys", "POST")]
    public partial class NewApiKey
        : IReturn<NewApiKeyResponse>
    {
        public NewApiKey()
        {
            Roles = new List<string>{};
        }

        ///<summary>
        ///What the key is for, as people call it
        ///</summary>
        [ApiMember(Description="What the key is for, as people call it", IsRequired=true)]
        public virtual string Name { get; set; }
        ///<summary>
        ///What the key may do; if it is missing, everything its maker and its user may
        ///</summary>
        [ApiMember(Description="What the key may do; if it is missing, everything its maker and its user may")]
        public virtual List<string> Roles { get; set; }
        ///<summary>
        ///The account the key works for; may be missing for a caller who has only one
        ///</summary>
        [ApiMember(Description="The account the key works for; may be missing for a caller who has only one")]
        public virtual string AccountId { get; set; }
        ///<summary>
        ///The user the key acts as; if it is missing, its maker. Only managers may name another
        ///</summary>
        [ApiMember(Description="The user the key acts as; if it is missing, its maker. Only managers may name another")]
        public virtual string UserId { get; set; }
        ///<summary>
        ///When the key stops to work, in ISO 8601; if it is missing, never
        ///</summary>
        [ApiMember(Description="When the key stops to work, in ISO 8601; if it is missing, never")]
        public virtual string Expires { get; set; }
    }

    ///<summary>
    ///The new key; this is the only time that it is shown.
    ///</summary>
    public partial class NewApiKeyResponse
    {
        public NewApiKeyResponse()
        {
            Roles = new List<string>{};
        }

        public virtual string Id { get; set; }
        ///<summary>
        ///The key itself, for the header `Authorization: Bearer {key}`
        ///</summary>
        [ApiMember(Description="The key itself, for the header `Authorization: Bearer {key}`")]
        public virtual string Key { get; set; }
        public virtual string AccountId { get; set; }
        public virtual string UserId { get; set; }
        public virtual string Name { get; set; }
        public virtual string Hint { get; set; }
        public virtual List<string> Roles { get; set; }
        public virtual string DateCreated { get; set; }
        public virtual string Expires { get; set; }
    }

    ///<summary>
    ///Revoke an API key.
    ///</summary>
    [Route("/keys/{keyId}", "DELETE")]
    public partial class RevokeApiKey
        : IReturnVoid
    {
        ///<summary>
        ///The ID of the key
        ///</summary>
        [ApiMember(Description="The ID of the key", IsRequired=true)]
        public virtual string KeyId { get; set; }
    }

}

namespace Trunkline.Api.Limits
{
    ///<summary>
    ///Lift every limit of a number or a connection.
    ///</summary>
    [Route("/limits/{limitedId}", "DELETE")]
    public partial class DeleteLimit
        : IReturnVoid
    {
        ///<summary>
        ///The ID of the endpoint or connection
        ///</summary>
        [ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)]
        public virtual string LimitedId { get; set; }
    }

    ///<summary>
    ///Read what limits a number or a connection.
    ///</summary>
    [Route("/limits/{limitedId}", "GET")]
    public partial class GetLimit
        : IReturn<LimitInfo>
    {
        ///<summary>
        ///The ID of the endpoint or connection
        ///</summary>
        [ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)]
        public virtual string LimitedId { get; set; }
    }

    ///<summary>
    ///How many segments a number may send a second, and a number or a connection a day.
    ///</summary>
    public partial class LimitInfo
    {
        ///<summary>
        ///The ID of the endpoint or connection that is limited
        ///</summary>
        [ApiMember(Description="The ID of the endpoint or connection that is limited")]
        public virtual string Id { get; set; }
        ///<summary>
        ///Whose it is; missing for a connection of the whole installation
        ///</summary>
        [ApiMember(Description="Whose it is; missing for a connection of the whole installation")]
        public virtual string AccountId { get; set; }
        ///<summary>
        ///Whether it is a connection that is limited
        ///</summary>
        [ApiMember(Description="Whether it is a connection that is limited")]
        public virtual bool IsConnection { get; set; }
        ///<summary>
        ///Its number, address or name
        ///</summary>
        [ApiMember(Description="Its number, address or name")]
        public virtual string Name { get; set; }
        ///<summary>
        ///Segments a second; missing without a limit
        ///</summary>
        [ApiMember(Description="Segments a second; missing without a limit")]
        public virtual double? RatePerSecond { get; set; }
        ///<summary>
        ///Segments a day; missing without a limit
        ///</summary>
        [ApiMember(Description="Segments a day; missing without a limit")]
        public virtual int? DailyCap { get; set; }
        ///<summary>
        ///Segments sent today, where there is a daily cap
        ///</summary>
        [ApiMember(Description="Segments sent today, where there is a daily cap")]
        public virtual int? SentToday { get; set; }
    }

    ///<summary>
    ///List limits.
    ///</summary>
    [Route("/limits", "GET")]
    public partial class ListLimits
        : ListRequest<LimitInfo>, IReturn<ListResponse<LimitInfo>>
    {
        public ListLimits()
        {
            AccountIds = new List<string>{};
        }

        ///<summary>
        ///Only the limits of these accounts, without those of the installation's connections
        ///</summary>
        [ApiMember(Description="Only the limits of these accounts, without those of the installation's connections")]
        public virtual List<string> AccountIds { get; set; }
    }

    ///<summary>
    ///Limit a number or a connection; what is missing is limited no more.
    ///</summary>
    [Route("/limits/{limitedId}", "PUT")]
    public partial class SetLimit
        : IReturn<LimitInfo>
    {
        ///<summary>
        ///The ID of the endpoint or connection
        ///</summary>
        [ApiMember(Description="The ID of the endpoint or connection", IsRequired=true)]
        public virtual string LimitedId { get; set; }
        ///<summary>
        ///Segments a second of a number, kept as whole segments a minute: 1.25 is 75
        ///</summary>
        [ApiMember(Description="Segments a second of a number, kept as whole segments a minute: 1.25 is 75")]
        public virtual double? RatePerSecond { get; set; }
        ///<summary>
        ///Segments a day
        ///</summary>
        [ApiMember(Description="Segments a day")]
        public virtual int? DailyCap { get; set; }
    }

}

namespace Trunkline.Api.Messages
{
    ///<summary>
    ///What one attempt to hand a message to the carrier came to.
    ///</summary>
    public enum AttemptOutcomes
    {
        accepted,
        deferred,
        refused,
        unknown,
    }

    ///<summary>
    ///Take back a message that has not been sent yet.
    ///</summary>
    [Route("/messages/{messageId}", "DELETE")]
    [Route("/messages/{messageId}/cancel", "POST")]
    public partial class CancelMessage
        : IReturnVoid
    {
        ///<summary>
        ///The ID of the message
        ///</summary>
        [ApiMember(Description="The ID of the message", IsRequired=true)]
        public virtual string MessageId { get; set; }
    }

    ///<summary>
    ///Read one message with the story of its delivery.
    ///</summary>
    [Route("/messages/{messageId}", "GET")]
    public partial class GetMessage
        : IReturn<MessageStory>
    {
        ///<summary>
        ///The ID of the message
        ///</summary>
        [ApiMember(Description="The ID of the message", IsRequired=true)]
        public virtual string MessageId { get; set; }
    }

    ///<summary>
    ///Mark every message of a conversation as read.
    ///</summary>
    [Route("/conversations/{conversationId}/read", "POST")]
    public partial class MarkConversationRead
        : IReturn<MarkReadResponse>
    {
        ///<summary>
        ///The ID of the conversation
        ///</summary>
        [ApiMember(Description="The ID of the conversation", IsRequired=true)]
        public virtual string ConversationId { get; set; }
    }

    ///<summary>
    ///Mark messages as read.
    ///</summary>
    [Route("/messages/read", "POST")]
    public partial class MarkMessagesRead
        : IReturn<MarkReadResponse>
    {
        public MarkMessagesRead()
        {
            MessageIds = new List<string>{};
        }

        ///<summary>
        ///The IDs of the messages, 1000 at most
        ///</summary>
        [ApiMember(Description="The IDs of the messages, 1000 at most", IsRequired=true)]
        public virtual List<string> MessageIds { get; set; }
    }

    ///<summary>
    ///Which messages were unread and are read now.
    ///</summary>
    public partial class MarkReadResponse
    {
        public MarkReadResponse()
        {
            MessageIds = new List<string>{};
        }

        ///<summary>
        ///How many messages were unread and are read now
        ///</summary>
        [ApiMember(Description="How many messages were unread and are read now")]
        public virtual int NumberMarked { get; set; }
        ///<summary>
        ///Their IDs
        ///</summary>
        [ApiMember(Description="Their IDs")]
        public virtual List<string> MessageIds { get; set; }
        ///<summary>
        ///How many are still unread because one call marks only so many; ask again
        ///</summary>
        [ApiMember(Description="How many are still unread because one call marks only so many; ask again")]
        public virtual int Remaining { get; set; }
    }

    ///<summary>
    ///One attempt to hand a message to the carrier.
    ///</summary>
    public partial class MessageAttempt
    {
        ///<summary>
        ///Which attempt it was; the first one is 1
        ///</summary>
        [ApiMember(Description="Which attempt it was; the first one is 1")]
        public virtual int Number { get; set; }
        public virtual string Date { get; set; }
        public virtual AttemptOutcomes Outcome { get; set; }
        ///<summary>
        ///The kind of failure, as unreachable or throttled
        ///</summary>
        [ApiMember(Description="The kind of failure, as unreachable or throttled")]
        public virtual string Failure { get; set; }
        ///<summary>
        ///Why, in words
        ///</summary>
        [ApiMember(Description="Why, in words")]
        public virtual string Reason { get; set; }
    }

    ///<summary>
    ///One thing that happened to a message.
    ///</summary>
    public partial class MessageEvent
    {
        public virtual string Date { get; set; }
        public virtual string Kind { get; set; }
        public virtual string Description { get; set; }
    }

    ///<summary>
    ///How a text would be sent.
    ///</summary>
    public partial class MessagePreview
    {
        public MessagePreview()
        {
            UnfitCharacters = new List<string>{};
            Warnings = new List<string>{};
        }

        ///<summary>
        ///The alphabet: GSM-7 or UCS-2
        ///</summary>
        [ApiMember(Description="The alphabet: GSM-7 or UCS-2")]
        public virtual string Encoding { get; set; }
        ///<summary>
        ///How many text messages a carrier counts it as
        ///</summary>
        [ApiMember(Description="How many text messages a carrier counts it as")]
        public virtual int Segments { get; set; }
        ///<summary>
        ///Its length in septets (GSM-7) or UTF-16 code units (UCS-2)
        ///</summary>
        [ApiMember(Description="Its length in septets (GSM-7) or UTF-16 code units (UCS-2)")]
        public virtual int Units { get; set; }
        ///<summary>
        ///How many of them fit into a segment of this text
        ///</summary>
        [ApiMember(Description="How many of them fit into a segment of this text")]
        public virtual int PerSegment { get; set; }
        ///<summary>
        ///How many more fit into the last segment
        ///</summary>
        [ApiMember(Description="How many more fit into the last segment")]
        public virtual int Remaining { get; set; }
        ///<summary>
        ///The text as it would be sent: smart encoding of the connection may change it
        ///</summary>
        [ApiMember(Description="The text as it would be sent: smart encoding of the connection may change it")]
        public virtual string Text { get; set; }
        ///<summary>
        ///The characters that force it to be sent as UCS-2
        ///</summary>
        [ApiMember(Description="The characters that force it to be sent as UCS-2")]
        public virtual List<string> UnfitCharacters { get; set; }
        ///<summary>
        ///The address in its one spelling
        ///</summary>
        [ApiMember(Description="The address in its one spelling")]
        public virtual string ToAddress { get; set; }
        ///<summary>
        ///The connection that it would go over
        ///</summary>
        [ApiMember(Description="The connection that it would go over")]
        public virtual string ConnectionId { get; set; }
        ///<summary>
        ///What all its segments cost by the route that it would take; missing without a route
        ///</summary>
        [ApiMember(Description="What all its segments cost by the route that it would take; missing without a route")]
        public virtual double? Cost { get; set; }
        ///<summary>
        ///Whether the recipient wants no messages from here
        ///</summary>
        [ApiMember(Description="Whether the recipient wants no messages from here")]
        public virtual bool? OptedOut { get; set; }
        ///<summary>
        ///When quiet hours end that hold where the recipient is
        ///</summary>
        [ApiMember(Description="When quiet hours end that hold where the recipient is")]
        public virtual string QuietUntil { get; set; }
        ///<summary>
        ///What its sender may want to know, as sentences
        ///</summary>
        [ApiMember(Description="What its sender may want to know, as sentences")]
        public virtual List<string> Warnings { get; set; }
    }

    ///<summary>
    ///One delivery receipt.
    ///</summary>
    public partial class MessageReceipt
    {
        public virtual string Date { get; set; }
        public virtual bool Delivered { get; set; }
        public virtual string Failure { get; set; }
        public virtual string Reason { get; set; }
    }

    ///<summary>
    ///Where a message stands; delivered, undelivered, failed and canceled are ends.
    ///</summary>
    public enum MessageStatuses
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

    ///<summary>
    ///A message and what became of it.
    ///</summary>
    public partial class MessageStory
    {
        public MessageStory()
        {
            Attempts = new List<MessageAttempt>{};
            Receipts = new List<MessageReceipt>{};
            Events = new List<MessageEvent>{};
            Files = new List<FileInfo>{};
        }

        public virtual MessageInfo Message { get; set; }
        public virtual MessageStatuses Status { get; set; }
        public virtual string ConversationId { get; set; }
        public virtual string SessionId { get; set; }
        ///<summary>
        ///The connection to a carrier that it goes over
        ///</summary>
        [ApiMember(Description="The connection to a carrier that it goes over")]
        public virtual string ConnectionId { get; set; }
        ///<summary>
        ///How many text messages the carrier counts it as
        ///</summary>
        [ApiMember(Description="How many text messages the carrier counts it as")]
        public virtual int Segments { get; set; }
        ///<summary>
        ///The alphabet it is sent in: GSM-7 or UCS-2
        ///</summary>
        [ApiMember(Description="The alphabet it is sent in: GSM-7 or UCS-2")]
        public virtual string Encoding { get; set; }
        ///<summary>
        ///The text as it is sent, where smart encoding changed it
        ///</summary>
        [ApiMember(Description="The text as it is sent, where smart encoding changed it")]
        public virtual string SentText { get; set; }
        ///<summary>
        ///The carrier's own ID of the message
        ///</summary>
        [ApiMember(Description="The carrier's own ID of the message")]
        public virtual string CarrierId { get; set; }
        ///<summary>
        ///The kind of failure, of a message that failed or was not delivered
        ///</summary>
        [ApiMember(Description="The kind of failure, of a message that failed or was not delivered")]
        public virtual string Failure { get; set; }
        ///<summary>
        ///What went wrong last, in words
        ///</summary>
        [ApiMember(Description="What went wrong last, in words")]
        public virtual string Error { get; set; }
        ///<summary>
        ///Its place among the messages of its account that wait for the connection; the next one is 1
        ///</summary>
        [ApiMember(Description="Its place among the messages of its account that wait for the connection; the next one is 1")]
        public virtual int? QueuePosition { get; set; }
        ///<summary>
        ///When it will be sent, as far as can be foreseen
        ///</summary>
        [ApiMember(Description="When it will be sent, as far as can be foreseen")]
        public virtual string ExpectedSendDate { get; set; }
        ///<summary>
        ///Why it has not been sent yet, or why its outcome is not known
        ///</summary>
        [ApiMember(Description="Why it has not been sent yet, or why its outcome is not known")]
        public virtual string DelayReason { get; set; }
        ///<summary>
        ///When its present status ends at the latest
        ///</summary>
        [ApiMember(Description="When its present status ends at the latest")]
        public virtual string Deadline { get; set; }
        public virtual List<MessageAttempt> Attempts { get; set; }
        public virtual List<MessageReceipt> Receipts { get; set; }
        public virtual List<MessageEvent> Events { get; set; }
        ///<summary>
        ///The files that go with it, or came with it
        ///</summary>
        [ApiMember(Description="The files that go with it, or came with it")]
        public virtual List<FileInfo> Files { get; set; }
    }

    ///<summary>
    ///Tell how a text would be sent and what it would cost; nothing is stored or sent.
    ///</summary>
    [Route("/messages/preview", "POST")]
    public partial class PreviewMessage
        : IReturn<MessagePreview>
    {
        ///<summary>
        ///The text
        ///</summary>
        [ApiMember(Description="The text", IsRequired=true)]
        public virtual string Body { get; set; }
        ///<summary>
        ///The ID of the endpoint that would send it
        ///</summary>
        [ApiMember(Description="The ID of the endpoint that would send it")]
        public virtual string EndpointId { get; set; }
        ///<summary>
        ///The address that it would be sent to; needs EndpointId
        ///</summary>
        [ApiMember(Description="The address that it would be sent to; needs EndpointId")]
        public virtual string ToAddress { get; set; }
    }

    ///<summary>
    ///Erase the text of a message for good.
    ///</summary>
    [Route("/messages/{messageId}/redact", "POST")]
    public partial class RedactMessage
        : IReturnVoid
    {
        ///<summary>
        ///The ID of the message
        ///</summary>
        [ApiMember(Description="The ID of the message", IsRequired=true)]
        public virtual string MessageId { get; set; }
    }

    ///<summary>
    ///Send a message at a later time: into a session, or from an endpoint to an address.
    ///</summary>
    [Route("/messages/schedule", "POST")]
    public partial class ScheduleMessage
        : IReturn<ScheduledMessage>
    {
        ///<summary>
        ///The ID of the session to send into. Specify either this or EndpointId+ToAddress
        ///</summary>
        [ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")]
        public virtual string SessionId { get; set; }
        ///<summary>
        ///The ID of the endpoint to send from. Not used if SessionId is specified
        ///</summary>
        [ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")]
        public virtual string EndpointId { get; set; }
        ///<summary>
        ///The address to send to, e.g. +15556667777. Not used if SessionId is specified
        ///</summary>
        [ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")]
        public virtual string ToAddress { get; set; }
        ///<summary>
        ///The body of the message
        ///</summary>
        [ApiMember(Description="The body of the message", IsRequired=true)]
        public virtual string Body { get; set; }
        ///<summary>
        ///When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00
        ///</summary>
        [ApiMember(Description="When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00", IsRequired=true)]
        public virtual string SendAt { get; set; }
    }

    ///<summary>
    ///A message that will be sent later.
    ///</summary>
    public partial class ScheduledMessage
    {
        public virtual MessageInfo Message { get; set; }
        public virtual MessageStatuses Status { get; set; }
        ///<summary>
        ///When it will be sent, in UTC
        ///</summary>
        [ApiMember(Description="When it will be sent, in UTC")]
        public virtual string SendAt { get; set; }
    }

    ///<summary>
    ///Send files, with a text or without one: into a session, or from an endpoint to an address.
    ///</summary>
    [Route("/messages/media", "POST")]
    public partial class SendMedia
        : IReturn<MessageInfo>
    {
        public SendMedia()
        {
            FileIds = new List<string>{};
        }

        ///<summary>
        ///The ID of the session to send into. Specify either this or EndpointId+ToAddress
        ///</summary>
        [ApiMember(Description="The ID of the session to send into. Specify either this or EndpointId+ToAddress")]
        public virtual string SessionId { get; set; }
        ///<summary>
        ///The ID of the endpoint to send from. Not used if SessionId is specified
        ///</summary>
        [ApiMember(Description="The ID of the endpoint to send from. Not used if SessionId is specified")]
        public virtual string EndpointId { get; set; }
        ///<summary>
        ///The address to send to, e.g. +15556667777. Not used if SessionId is specified
        ///</summary>
        [ApiMember(Description="The address to send to, e.g. +15556667777. Not used if SessionId is specified")]
        public virtual string ToAddress { get; set; }
        ///<summary>
        ///The text that goes with the files
        ///</summary>
        [ApiMember(Description="The text that goes with the files")]
        public virtual string Body { get; set; }
        ///<summary>
        ///The IDs of the files, as UploadFile gives them, in their order
        ///</summary>
        [ApiMember(Description="The IDs of the files, as UploadFile gives them, in their order", IsRequired=true)]
        public virtual List<string> FileIds { get; set; }
    }

}

namespace Trunkline.Api.Pools
{
    ///<summary>
    ///Delete a pool of senders.
    ///</summary>
    [Route("/pools/{poolId}", "DELETE")]
    public partial class DeletePool
        : IReturnVoid
    {
        ///<summary>
        ///The ID of the pool
        ///</summary>
        [ApiMember(Description="The ID of the pool", IsRequired=true)]
        public virtual string PoolId { get; set; }
    }

    ///<summary>
    ///Read one pool of senders.
    ///</summary>
    [Route("/pools/{poolId}", "GET")]
    public partial class GetPool
        : IReturn<PoolInfo>
    {
        ///<summary>
        ///The ID of the pool
        ///</summary>
        [ApiMember(Description="The ID of the pool", IsRequired=true)]
        public virtual string PoolId { get; set; }
    }

    ///<summary>
    ///List who hears from which number of a pool.
    ///</summary>
    [Route("/pools/{poolId}/recipients", "GET")]
    public partial class ListPoolRecipients
        : ListRequest<PoolRecipient>, IReturn<ListResponse<PoolRecipient>>
    {
        ///<summary>
        ///The ID of the pool
        ///</summary>
        [ApiMember(Description="The ID of the pool", IsRequired=true)]
        public virtual string PoolId { get; set; }
        ///<summary>
        ///Only those who hear from this number
        ///</summary>
        [ApiMember(Description="Only those who hear from this number")]
        public virtual string EndpointId { get; set; }
        ///<summary>
        ///Text that the address must contain
        ///</summary>
        [ApiMember(Description="Text that the address must contain")]
        public virtual string Address { get; set; }
    }

    ///<summary>
    ///List pools of senders.
    ///</summary>
    [Route("/pools", "GET")]
    public partial class ListPools
        : ListRequest<PoolInfo>, IReturn<ListResponse<PoolInfo>>
    {
        public ListPools()
        {
            AccountIds = new List<string>{};
        }

        ///<summary>
        ///Only the pools of these accounts
        ///</summary>
        [ApiMember(Description="Only the pools of these accounts")]
        public virtual List<string> AccountIds { get; set; }
        ///<summary>
        ///Only pools for which this number writes
        ///</summary>
        [ApiMember(Description="Only pools for which this number writes")]
        public virtual string EndpointId { get; set; }
    }

    ///<summary>
    ///Make a pool of senders.
    ///</summary>
    [Route("/pools", "POST")]
    public partial class NewPool
        : IReturn<PoolInfo>
    {
        public NewPool()
        {
            EndpointIds = new List<string>{};
        }

        ///<summary>
        ///What people call it
        ///</summary>
        [ApiMember(Description="What people call it", IsRequired=true)]
        public virtual string Name { get; set; }
        ///<summary>
        ///The numbers that write for it
        ///</summary>
        [ApiMember(Description="The numbers that write for it")]
        public virtual List<string> EndpointIds { get; set; }
        ///<summary>
        ///The account it belongs to; may be missing for a caller who has only one
        ///</summary>
        [ApiMember(Description="The account it belongs to; may be missing for a caller who has only one")]
        public virtual string AccountId { get; set; }
        ///<summary>
        ///The customer it belongs to
        ///</summary>
        [ApiMember(Description="The customer it belongs to")]
        public virtual string CustomerId { get; set; }
    }

    ///<summary>
    ///Change a pool of senders; what is missing stays as it is.
    ///</summary>
    [Route("/pools/{poolId}", "PATCH")]
    public partial class PatchPool
        : IReturn<PoolInfo>
    {
        public PatchPool()
        {
            AddEndpointIds = new List<string>{};
            RemoveEndpointIds = new List<string>{};
        }

        ///<summary>
        ///The ID of the pool
        ///</summary>
        [ApiMember(Description="The ID of the pool", IsRequired=true)]
        public virtual string PoolId { get; set; }
        ///<summary>
        ///What people call it from now on
        ///</summary>
        [ApiMember(Description="What people call it from now on")]
        public virtual string Name { get; set; }
        ///<summary>
        ///Whether nothing can be sent from it
        ///</summary>
        [ApiMember(Description="Whether nothing can be sent from it")]
        public virtual bool? Disabled { get; set; }
        ///<summary>
        ///Numbers that join; one that is there stays
        ///</summary>
        [ApiMember(Description="Numbers that join; one that is there stays")]
        public virtual List<string> AddEndpointIds { get; set; }
        ///<summary>
        ///Numbers that leave; their recipients hear from another one next time
        ///</summary>
        [ApiMember(Description="Numbers that leave; their recipients hear from another one next time")]
        public virtual List<string> RemoveEndpointIds { get; set; }
    }

    ///<summary>
    ///An endpoint that stands for several numbers, one of which writes to each recipient.
    ///</summary>
    public partial class PoolInfo
    {
        public PoolInfo()
        {
            Members = new List<PoolMember>{};
        }

        ///<summary>
        ///What sending takes as EndpointId
        ///</summary>
        [ApiMember(Description="What sending takes as EndpointId")]
        public virtual string Id { get; set; }
        public virtual string AccountId { get; set; }
        public virtual string CustomerId { get; set; }
        public virtual string Name { get; set; }
        ///<summary>
        ///Whether nothing can be sent from it
        ///</summary>
        [ApiMember(Description="Whether nothing can be sent from it")]
        public virtual bool Disabled { get; set; }
        public virtual List<PoolMember> Members { get; set; }
        public virtual string DateCreated { get; set; }
    }

    ///<summary>
    ///A number that writes for a pool.
    ///</summary>
    public partial class PoolMember
    {
        public virtual string EndpointId { get; set; }
        public virtual string Address { get; set; }
        public virtual string DisplayName { get; set; }
        ///<summary>
        ///Whether it may not send texts; the pool passes it over
        ///</summary>
        [ApiMember(Description="Whether it may not send texts; the pool passes it over")]
        public virtual bool Disabled { get; set; }
        ///<summary>
        ///Whether it rests because it failed again and again; the pool passes it over
        ///</summary>
        [ApiMember(Description="Whether it rests because it failed again and again; the pool passes it over")]
        public virtual bool Resting { get; set; }
    }

    ///<summary>
    ///Somebody who hears from the same number of a pool every time.
    ///</summary>
    public partial class PoolRecipient
    {
        public virtual string Address { get; set; }
        ///<summary>
        ///The number that writes to them
        ///</summary>
        [ApiMember(Description="The number that writes to them")]
        public virtual string EndpointId { get; set; }
        ///<summary>
        ///Since when it does
        ///</summary>
        [ApiMember(Description="Since when it does")]
        public virtual string Date { get; set; }
    }

}

namespace Trunkline.Api.Routes
{
    ///<summary>
    ///Delete a route.
    ///</summary>
    [Route("/routes/{routeId}", "DELETE")]
    public partial class DeleteRoute
        : IReturnVoid
    {
        ///<summary>
        ///The ID of the route
        ///</summary>
        [ApiMember(Description="The ID of the route", IsRequired=true)]
        public virtual string RouteId { get; set; }
    }

    ///<summary>
    ///Read one route.
    ///</summary>
    [Route("/routes/{routeId}", "GET")]
    public partial class GetRoute
        : IReturn<RouteInfo>
    {
        ///<summary>
        ///The ID of the route
        ///</summary>
        [ApiMember(Description="The ID of the route", IsRequired=true)]
        public virtual string RouteId { get; set; }
    }

    ///<summary>
    ///List routes.
    ///</summary>
    [Route("/routes", "GET")]
    public partial class ListRoutes
        : ListRequest<RouteInfo>, IReturn<ListResponse<RouteInfo>>
    {
        public ListRoutes()
        {
            AccountIds = new List<string>{};
        }

        ///<summary>
        ///Only the routes of these accounts, without those for every account
        ///</summary>
        [ApiMember(Description="Only the routes of these accounts, without those for every account")]
        public virtual List<string> AccountIds { get; set; }
        ///<summary>
        ///Only routes over this connection
        ///</summary>
        [ApiMember(Description="Only routes over this connection")]
        public virtual string ConnectionId { get; set; }
        ///<summary>
        ///Only routes of this endpoint
        ///</summary>
        [ApiMember(Description="Only routes of this endpoint")]
        public virtual string EndpointId { get; set; }
        ///<summary>
        ///What the prefix must begin with, as +44
        ///</summary>
        [ApiMember(Description="What the prefix must begin with, as +44")]
        public virtual string Prefix { get; set; }
    }

    ///<summary>
    ///Let messages go over a connection.
    ///</summary>
    [Route("/routes", "POST")]
    public partial class NewRoute
        : IReturn<RouteInfo>
    {
        ///<summary>
        ///The connection that they may go over
        ///</summary>
        [ApiMember(Description="The connection that they may go over", IsRequired=true)]
        public virtual string ConnectionId { get; set; }
        ///<summary>
        ///What their recipients' numbers begin with, as +44; if it is missing, any number
        ///</summary>
        [ApiMember(Description="What their recipients' numbers begin with, as +44; if it is missing, any number")]
        public virtual string Prefix { get; set; }
        ///<summary>
        ///Only messages from this endpoint
        ///</summary>
        [ApiMember(Description="Only messages from this endpoint")]
        public virtual string EndpointId { get; set; }
        ///<summary>
        ///Only messages of this account; if it is missing, that of the endpoint, or else every account
        ///</summary>
        [ApiMember(Description="Only messages of this account; if it is missing, that of the endpoint, or else every account")]
        public virtual string AccountId { get; set; }
        ///<summary>
        ///Lower goes first; 10 if it is missing
        ///</summary>
        [ApiMember(Description="Lower goes first; 10 if it is missing")]
        public virtual int? Priority { get; set; }
        ///<summary>
        ///What a segment costs, with six decimals at most; among equals the cheapest goes first
        ///</summary>
        [ApiMember(Description="What a segment costs, with six decimals at most; among equals the cheapest goes first")]
        public virtual double? Cost { get; set; }
    }

    ///<summary>
    ///Change a route; what is missing stays as it is.
    ///</summary>
    [Route("/routes/{routeId}", "PATCH")]
    public partial class PatchRoute
        : IReturn<RouteInfo>
    {
        ///<summary>
        ///The ID of the route
        ///</summary>
        [ApiMember(Description="The ID of the route", IsRequired=true)]
        public virtual string RouteId { get; set; }
        ///<summary>
        ///Lower goes first
        ///</summary>
        [ApiMember(Description="Lower goes first")]
        public virtual int? Priority { get; set; }
        ///<summary>
        ///What a segment costs, with six decimals at most
        ///</summary>
        [ApiMember(Description="What a segment costs, with six decimals at most")]
        public virtual double? Cost { get; set; }
        ///<summary>
        ///Whether it does not count at all
        ///</summary>
        [ApiMember(Description="Whether it does not count at all")]
        public virtual bool? Disabled { get; set; }
    }

    ///<summary>
    ///Messages that may go over a connection.
    ///</summary>
    public partial class RouteInfo
    {
        public virtual string Id { get; set; }
        ///<summary>
        ///Whose messages; missing for those of every account
        ///</summary>
        [ApiMember(Description="Whose messages; missing for those of every account")]
        public virtual string AccountId { get; set; }
        ///<summary>
        ///The endpoint that sends them; missing for any
        ///</summary>
        [ApiMember(Description="The endpoint that sends them; missing for any")]
        public virtual string EndpointId { get; set; }
        ///<summary>
        ///What their recipients' numbers begin with; missing for any number
        ///</summary>
        [ApiMember(Description="What their recipients' numbers begin with; missing for any number")]
        public virtual string Prefix { get; set; }
        public virtual string ConnectionId { get; set; }
        ///<summary>
        ///What people call the connection
        ///</summary>
        [ApiMember(Description="What people call the connection")]
        public virtual string ConnectionName { get; set; }
        ///<summary>
        ///Lower goes first
        ///</summary>
        [ApiMember(Description="Lower goes first")]
        public virtual int Priority { get; set; }
        ///<summary>
        ///What a segment costs; among equals the cheapest goes first
        ///</summary>
        [ApiMember(Description="What a segment costs; among equals the cheapest goes first")]
        public virtual double Cost { get; set; }
        ///<summary>
        ///Whether it does not count at all
        ///</summary>
        [ApiMember(Description="Whether it does not count at all")]
        public virtual bool Disabled { get; set; }
        public virtual string DateCreated { get; set; }
    }

}

namespace Trunkline.Api.Webhooks
{
    ///<summary>
    ///Delete a webhook.
    ///</summary>
    [Route("/webhooks/{webhookId}", "DELETE")]
    public partial class DeleteWebhook
        : IReturnVoid
    {
        ///<summary>
        ///The ID of the webhook
        ///</summary>
        [ApiMember(Description="The ID of the webhook", IsRequired=true)]
        public virtual string WebhookId { get; set; }
    }

    ///<summary>
    ///Read one webhook.
    ///</summary>
    [Route("/webhooks/{webhookId}", "GET")]
    public partial class GetWebhook
        : IReturn<WebhookInfo>
    {
        ///<summary>
        ///The ID of the webhook
        ///</summary>
        [ApiMember(Description="The ID of the webhook", IsRequired=true)]
        public virtual string WebhookId { get; set; }
    }

    ///<summary>
    ///List what a webhook was told.
    ///</summary>
    [Route("/webhooks/{webhookId}/deliveries", "GET")]
    public partial class ListWebhookDeliveries
        : ListRequest<WebhookDeliveryInfo>, IReturn<ListResponse<WebhookDeliveryInfo>>
    {
        public ListWebhookDeliveries()
        {
            SubjectIds = new List<string>{};
        }

        ///<summary>
        ///The ID of the webhook
        ///</summary>
        [ApiMember(Description="The ID of the webhook", IsRequired=true)]
        public virtual string WebhookId { get; set; }
        ///<summary>
        ///Only deliveries in this state
        ///</summary>
        [ApiMember(Description="Only deliveries in this state")]
        public virtual WebhookDeliveryStates? State { get; set; }
        ///<summary>
        ///Only what is about these messages or sessions
        ///</summary>
        [ApiMember(Description="Only what is about these messages or sessions")]
        public virtual List<string> SubjectIds { get; set; }
    }

    ///<summary>
    ///List webhooks.
    ///</summary>
    [Route("/webhooks", "GET")]
    public partial class ListWebhooks
        : ListRequest<WebhookInfo>, IReturn<ListResponse<WebhookInfo>>
    {
        public ListWebhooks()
        {
            AccountIds = new List<string>{};
        }

        ///<summary>
        ///Only the webhooks of these accounts
        ///</summary>
        [ApiMember(Description="Only the webhooks of these accounts")]
        public virtual List<string> AccountIds { get; set; }
        ///<summary>
        ///Only those that are disabled
        ///</summary>
        [ApiMember(Description="Only those that are disabled")]
        public virtual bool OnlyDisabled { get; set; }
    }

    ///<summary>
    ///Subscribe an address to kinds of events.
    ///</summary>
    [Route("/webhooks", "POST")]
    public partial class NewWebhook
        : IReturn<NewWebhookResponse>
    {
        public NewWebhook()
        {
            Kinds = new List<string>{};
        }

        ///<summary>
        ///The address that is told, of http or https
        ///</summary>
        [ApiMember(Description="The address that is told, of http or https", IsRequired=true)]
        public virtual string Url { get; set; }
        ///<summary>
        ///The kinds of events, as message.received or message.*; if it is missing, all of them
        ///</summary>
        [ApiMember(Description="The kinds of events, as message.received or message.*; if it is missing, all of them")]
        public virtual List<string> Kinds { get; set; }
        ///<summary>
        ///What it is for, as people call it
        ///</summary>
        [ApiMember(Description="What it is for, as people call it")]
        public virtual string Description { get; set; }
        ///<summary>
        ///The account whose events are told; may be missing for a caller who has only one
        ///</summary>
        [ApiMember(Description="The account whose events are told; may be missing for a caller who has only one")]
        public virtual string AccountId { get; set; }
        ///<summary>
        ///The secret to sign with, whsec_ and a key in base64; if it is missing, one is made
        ///</summary>
        [ApiMember(Description="The secret to sign with, whsec_ and a key in base64; if it is missing, one is made")]
        public virtual string Secret { get; set; }
    }

    ///<summary>
    ///The new webhook; this is the only time that its secret is shown.
    ///</summary>
    public partial class NewWebhookResponse
    {
        public NewWebhookResponse()
        {
            Kinds = new List<string>{};
        }

        public virtual string Id { get; set; }
        public virtual string AccountId { get; set; }
        public virtual string Url { get; set; }
        public virtual List<string> Kinds { get; set; }
        public virtual string Description { get; set; }
        ///<summary>
        ///The secret that it signs with
        ///</summary>
        [ApiMember(Description="The secret that it signs with")]
        public virtual string Secret { get; set; }
        public virtual string DateCreated { get; set; }
    }

    ///<summary>
    ///Change a webhook; what is missing stays as it is.
    ///</summary>
    [Route("/webhooks/{webhookId}", "PATCH")]
    public partial class PatchWebhook
        : IReturn<WebhookInfo>
    {
        public PatchWebhook()
        {
            Kinds = new List<string>{};
        }

        ///<summary>
        ///The ID of the webhook
        ///</summary>
        [ApiMember(Description="The ID of the webhook", IsRequired=true)]
        public virtual string WebhookId { get; set; }
        ///<summary>
        ///The address that is told from now on
        ///</summary>
        [ApiMember(Description="The address that is told from now on")]
        public virtual string Url { get; set; }
        ///<summary>
        ///The kinds of events from now on; * is all of them, and an empty list changes nothing
        ///</summary>
        [ApiMember(Description="The kinds of events from now on; * is all of them, and an empty list changes nothing")]
        public virtual List<string> Kinds { get; set; }
        ///<summary>
        ///What it is for, as people call it
        ///</summary>
        [ApiMember(Description="What it is for, as people call it")]
        public virtual string Description { get; set; }
        ///<summary>
        ///Disable it, or enable it again: then it is told first what it missed meanwhile
        ///</summary>
        [ApiMember(Description="Disable it, or enable it again: then it is told first what it missed meanwhile")]
        public virtual bool? Disabled { get; set; }
    }

    ///<summary>
    ///Tell a webhook again; give one of the three members.
    ///</summary>
    [Route("/webhooks/{webhookId}/replay", "POST")]
    public partial class ReplayWebhook
        : IReturn<ReplayWebhookResponse>
    {
        ///<summary>
        ///The ID of the webhook
        ///</summary>
        [ApiMember(Description="The ID of the webhook", IsRequired=true)]
        public virtual string WebhookId { get; set; }
        ///<summary>
        ///Everything from the event with this number on
        ///</summary>
        [ApiMember(Description="Everything from the event with this number on")]
        public virtual int? FromNumber { get; set; }
        ///<summary>
        ///Everything from this date on, in ISO 8601; UTC without a zone
        ///</summary>
        [ApiMember(Description="Everything from this date on, in ISO 8601; UTC without a zone")]
        public virtual string FromDate { get; set; }
        ///<summary>
        ///This one delivery alone
        ///</summary>
        [ApiMember(Description="This one delivery alone")]
        public virtual string DeliveryId { get; set; }
    }

    ///<summary>
    ///From where it is told again.
    ///</summary>
    public partial class ReplayWebhookResponse
    {
        ///<summary>
        ///The number of the first event that is told again
        ///</summary>
        [ApiMember(Description="The number of the first event that is told again")]
        public virtual int? FromNumber { get; set; }
        public virtual string DeliveryId { get; set; }
    }

    ///<summary>
    ///Give a webhook a new secret.
    ///</summary>
    [Route("/webhooks/{webhookId}/secret", "POST")]
    public partial class RotateWebhookSecret
        : IReturn<RotateWebhookSecretResponse>
    {
        ///<summary>
        ///The ID of the webhook
        ///</summary>
        [ApiMember(Description="The ID of the webhook", IsRequired=true)]
        public virtual string WebhookId { get; set; }
        ///<summary>
        ///How long the secret before it signs too, up to 720 hours; if missing, 24
        ///</summary>
        [ApiMember(Description="How long the secret before it signs too, up to 720 hours; if missing, 24")]
        public virtual double? KeepHours { get; set; }
    }

    ///<summary>
    ///The new secret; this is the only time that it is shown.
    ///</summary>
    public partial class RotateWebhookSecretResponse
    {
        public virtual string Id { get; set; }
        public virtual string Secret { get; set; }
        ///<summary>
        ///Until when the secret before it signs too
        ///</summary>
        [ApiMember(Description="Until when the secret before it signs too")]
        public virtual string PreviousUntil { get; set; }
    }

    ///<summary>
    ///Send a sample to a webhook.
    ///</summary>
    [Route("/webhooks/{webhookId}/test", "POST")]
    public partial class TestWebhook
        : IReturnVoid
    {
        ///<summary>
        ///The ID of the webhook
        ///</summary>
        [ApiMember(Description="The ID of the webhook", IsRequired=true)]
        public virtual string WebhookId { get; set; }
    }

    ///<summary>
    ///One event that a webhook is told: what came of it, or when it is tried next.
    ///</summary>
    public partial class WebhookDeliveryInfo
    {
        ///<summary>
        ///The ID of the delivery, which is its header webhook-id
        ///</summary>
        [ApiMember(Description="The ID of the delivery, which is its header webhook-id")]
        public virtual string Id { get; set; }
        public virtual string WebhookId { get; set; }
        ///<summary>
        ///The number of the event in the log
        ///</summary>
        [ApiMember(Description="The number of the event in the log")]
        public virtual int EventNumber { get; set; }
        ///<summary>
        ///What happened, as message.delivered
        ///</summary>
        [ApiMember(Description="What happened, as message.delivered")]
        public virtual string Kind { get; set; }
        ///<summary>
        ///The ID of the message, session or webhook that it is about
        ///</summary>
        [ApiMember(Description="The ID of the message, session or webhook that it is about")]
        public virtual string SubjectId { get; set; }
        ///<summary>
        ///Deliveries of one conversation are made one after the other
        ///</summary>
        [ApiMember(Description="Deliveries of one conversation are made one after the other")]
        public virtual string ConversationId { get; set; }
        public virtual WebhookDeliveryStates State { get; set; }
        public virtual int Attempts { get; set; }
        ///<summary>
        ///The status of the last answer; missing when there was none
        ///</summary>
        [ApiMember(Description="The status of the last answer; missing when there was none")]
        public virtual int? Status { get; set; }
        ///<summary>
        ///Why the last attempt failed, in words
        ///</summary>
        [ApiMember(Description="Why the last attempt failed, in words")]
        public virtual string Error { get; set; }
        public virtual string DateCreated { get; set; }
        public virtual string DateLastAttempt { get; set; }
        ///<summary>
        ///When it is tried next; missing when it waits for an earlier one of its conversation
        ///</summary>
        [ApiMember(Description="When it is tried next; missing when it waits for an earlier one of its conversation")]
        public virtual string NextAttempt { get; set; }
    }

    ///<summary>
    ///Where a delivery stands: owed (it will be tried, or tried again), delivered, or failed for good.
    ///</summary>
    public enum WebhookDeliveryStates
    {
        owed,
        delivered,
        failed,
    }

    ///<summary>
    ///A webhook: whom it tells what, and how it does.
    ///</summary>
    public partial class WebhookInfo
    {
        public WebhookInfo()
        {
            Kinds = new List<string>{};
        }

        public virtual string Id { get; set; }
        public virtual string AccountId { get; set; }
        public virtual string Url { get; set; }
        ///<summary>
        ///The kinds of events that it is told; empty is all of them
        ///</summary>
        [ApiMember(Description="The kinds of events that it is told; empty is all of them")]
        public virtual List<string> Kinds { get; set; }
        public virtual string Description { get; set; }
        ///<summary>
        ///The last characters of the secret, to tell it from others
        ///</summary>
        [ApiMember(Description="The last characters of the secret, to tell it from others")]
        public virtual string SecretHint { get; set; }
        public virtual bool Disabled { get; set; }
        ///<summary>
        ///Why it is disabled, in words
        ///</summary>
        [ApiMember(Description="Why it is disabled, in words")]
        public virtual string DisabledReason { get; set; }
        ///<summary>
        ///Since when nothing was taken; missing while all is well
        ///</summary>
        [ApiMember(Description="Since when nothing was taken; missing while all is well")]
        public virtual string FailingSince { get; set; }
        ///<summary>
        ///Until when it is left alone after failures
        ///</summary>
        [ApiMember(Description="Until when it is left alone after failures")]
        public virtual string PausedUntil { get; set; }
        ///<summary>
        ///The event from which it is still to be told, while it is not in step with the log
        ///</summary>
        [ApiMember(Description="The event from which it is still to be told, while it is not in step with the log")]
        public virtual int? BehindFrom { get; set; }
        public virtual string DateCreated { get; set; }
    }

}

namespace Voice.Api
{
    ///<summary>
    ///What every stored thing tells of itself.
    ///</summary>
    public partial class EntityInfo
    {
        public virtual string Id { get; set; }
        public virtual string DateCreated { get; set; }
        public virtual string DateLastModified { get; set; }
        public virtual string CreatedBy { get; set; }
        public virtual string LastModifiedBy { get; set; }
    }

    ///<summary>
    ///Asks for one page of a list.
    ///</summary>
    public partial class ListRequest<T>
    {
        public ListRequest()
        {
            SpecificIds = new List<string>{};
        }

        ///<summary>
        ///The page to return; the first one is 0
        ///</summary>
        [ApiMember(Description="The page to return; the first one is 0")]
        public virtual int Page { get; set; }
        ///<summary>
        ///How many items a page has, from 1 to 1000; 0 is 25
        ///</summary>
        [ApiMember(Description="How many items a page has, from 1 to 1000; 0 is 25")]
        public virtual int CountPerPage { get; set; }
        ///<summary>
        ///Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there
        ///</summary>
        [ApiMember(Description="Return everything at once; use it sparingly. An answer holds 10000 items at most, and Page goes on from there")]
        public virtual bool All { get; set; }
        ///<summary>
        ///Return only the items with these IDs
        ///</summary>
        [ApiMember(Description="Return only the items with these IDs")]
        public virtual List<string> SpecificIds { get; set; }
        ///<summary>
        ///The field to sort by
        ///</summary>
        [ApiMember(Description="The field to sort by")]
        public virtual string SortField { get; set; }
        ///<summary>
        ///The order to sort in; if it is missing, dates descend and other fields ascend
        ///</summary>
        [ApiMember(Description="The order to sort in; if it is missing, dates descend and other fields ascend")]
        public virtual SortOrders? SortOrder { get; set; }
        ///<summary>
        ///Count no totals: hasMorePages tells whether to ask on, and items is empty at the end
        ///</summary>
        [ApiMember(Description="Count no totals: hasMorePages tells whether to ask on, and items is empty at the end")]
        public virtual bool SimplifiedPaging { get; set; }
    }

    ///<summary>
    ///One page of a list.
    ///</summary>
    public partial class ListResponse<T>
    {
        public ListResponse()
        {
            Items = new List<T>{};
        }

        public virtual List<T> Items { get; set; }
        public virtual int TotalCount { get; set; }
        public virtual int TotalPages { get; set; }
        public virtual bool HasMorePages { get; set; }
    }

    ///<summary>
    ///Which end of a sorted list comes first.
    ///</summary>
    public enum SortOrders
    {
        Ascend,
        Descend,
    }

}

namespace Voice.Api.Authentication
{
    ///<summary>
    ///The parts of the dashboard that a user sees.
    ///</summary>
    public enum DashboardPermissions
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

    ///<summary>
    ///Ask who is signed in.
    ///</summary>
    [Route("/auth/status", "GET")]
    public partial class GetAuthStatus
        : IReturn<UserInfo>
    {
    }

    ///<summary>
    ///A person who can sign in.
    ///</summary>
    public partial class UserInfo
    {
        public UserInfo()
        {
            Roles = new List<string>{};
            AccountIds = new List<string>{};
            AccountNames = new List<string>{};
            DashboardPermissions = new List<DashboardPermissions>{};
        }

        public virtual string Id { get; set; }
        public virtual bool IsAuthenticated { get; set; }
        public virtual string FirstName { get; set; }
        public virtual string LastName { get; set; }
        public virtual string Name { get; set; }
        public virtual string AvatarUrl { get; set; }
        public virtual string EmailAddress { get; set; }
        ///<summary>
        ///The roles of this sign-in; an API key may have fewer than its user
        ///</summary>
        [ApiMember(Description="The roles of this sign-in; an API key may have fewer than its user")]
        public virtual List<string> Roles { get; set; }
        ///<summary>
        ///The accounts that this sign-in may use
        ///</summary>
        [ApiMember(Description="The accounts that this sign-in may use")]
        public virtual List<string> AccountIds { get; set; }
        ///<summary>
        ///The names of the accounts, in the order of AccountIds
        ///</summary>
        [ApiMember(Description="The names of the accounts, in the order of AccountIds")]
        public virtual List<string> AccountNames { get; set; }
        public virtual UserManagerAccess? ManagerAccess { get; set; }
        public virtual List<DashboardPermissions> DashboardPermissions { get; set; }
    }

    ///<summary>
    ///What a manager may do.
    ///</summary>
    public enum UserManagerAccess
    {
        ReadOnly,
        ReadWrite,
        ReadWriteDelete,
    }

}

namespace Voice.Api.Customers
{
    ///<summary>
    ///One step on the path from the topmost customer.
    ///</summary>
    public partial class CustomerBreadcrumb
    {
        public virtual string Id { get; set; }
        public virtual string Name { get; set; }
    }

}

namespace Voice.Api.Files
{
    ///<summary>
    ///Remove a file: its links open nothing any more, and messages show it no more.
    ///</summary>
    [Route("/files/{fileId}", "DELETE")]
    public partial class DeleteFile
        : IReturnVoid
    {
        ///<summary>
        ///The ID of the file
        ///</summary>
        [ApiMember(Description="The ID of the file", IsRequired=true)]
        public virtual string FileId { get; set; }
    }

    ///<summary>
    ///One file of an account.
    ///</summary>
    public partial class FileInfo
        : EntityInfo
    {
        public virtual FileTypes Type { get; set; }
        public virtual string AccountId { get; set; }
        public virtual string CustomerId { get; set; }
        public virtual string UserId { get; set; }
        public virtual string FileName { get; set; }
        ///<summary>
        ///A link that opens the file for whoever has it, until it ends
        ///</summary>
        [ApiMember(Description="A link that opens the file for whoever has it, until it ends")]
        public virtual string Uri { get; set; }
        public virtual string ContentType { get; set; }
        ///<summary>
        ///In bytes
        ///</summary>
        [ApiMember(Description="In bytes")]
        public virtual int ContentLength { get; set; }
        public virtual string FromAddress { get; set; }
        public virtual string ToAddress { get; set; }
    }

    ///<summary>
    ///How a file came to be.
    ///</summary>
    public enum FileTypes
    {
        Upload,
        VoiceMessage,
        CallRecording,
        Fax,
        Attachment,
        FaxOutgoing,
    }

    ///<summary>
    ///Read what is known of a file; its `uri` opens the content for a time.
    ///</summary>
    [Route("/files/{fileId}", "GET")]
    public partial class GetFile
        : IReturn<FileInfo>
    {
        ///<summary>
        ///The ID of the file
        ///</summary>
        [ApiMember(Description="The ID of the file", IsRequired=true)]
        public virtual string FileId { get; set; }
    }

    ///<summary>
    ///Retrieve a list of files.
    ///</summary>
    [Route("/files", "GET")]
    public partial class ListFiles
        : ListRequest<FileInfo>, IReturn<ListResponse<FileInfo>>
    {
        public ListFiles()
        {
            AccountIds = new List<string>{};
            CustomerIds = new List<string>{};
        }

        ///<summary>
        ///Return only files of these accounts
        ///</summary>
        [ApiMember(Description="Return only files of these accounts")]
        public virtual List<string> AccountIds { get; set; }
        ///<summary>
        ///Return only files of these customers, and of the customers below them
        ///</summary>
        [ApiMember(Description="Return only files of these customers, and of the customers below them")]
        public virtual List<string> CustomerIds { get; set; }
        ///<summary>
        ///Text that the name must contain
        ///</summary>
        [ApiMember(Description="Text that the name must contain")]
        public virtual string FileName { get; set; }
        ///<summary>
        ///Text that the content type must contain
        ///</summary>
        [ApiMember(Description="Text that the content type must contain")]
        public virtual string ContentType { get; set; }
        ///<summary>
        ///Return only files of this type
        ///</summary>
        [ApiMember(Description="Return only files of this type")]
        public virtual FileTypes? Type { get; set; }
        ///<summary>
        ///The first day of creation, YYYY-MM-DD in UTC
        ///</summary>
        [ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")]
        public virtual string DateCreatedStart { get; set; }
        ///<summary>
        ///The last day of creation, YYYY-MM-DD in UTC
        ///</summary>
        [ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")]
        public virtual string DateCreatedEnd { get; set; }
        ///<summary>
        ///Return only what this user uploaded
        ///</summary>
        [ApiMember(Description="Return only what this user uploaded")]
        public virtual string UserId { get; set; }
    }

    ///<summary>
    ///Keep a file in an account: the file of a multipart form with its fields, or base64.
    ///</summary>
    [Route("/files", "POST")]
    public partial class NewFile
        : IReturn<FileInfo>
    {
        ///<summary>
        ///The account; needed by who has several
        ///</summary>
        [ApiMember(Description="The account; needed by who has several")]
        public virtual string AccountId { get; set; }
        ///<summary>
        ///The customer that it belongs to
        ///</summary>
        [ApiMember(Description="The customer that it belongs to")]
        public virtual string CustomerId { get; set; }
        ///<summary>
        ///The content
        ///</summary>
        [ApiMember(Description="The content", IsRequired=true)]
        public virtual byte[] Data { get; set; }
        ///<summary>
        ///The name that recipients see
        ///</summary>
        [ApiMember(Description="The name that recipients see", IsRequired=true)]
        public virtual string FileName { get; set; }
        ///<summary>
        ///What it is, as image/png
        ///</summary>
        [ApiMember(Description="What it is, as image/png", IsRequired=true)]
        public virtual string ContentType { get; set; }
    }

    ///<summary>
    ///Change the name or the customer of a file; what is left out stays as it is.
    ///</summary>
    [Route("/files/{fileId}", "PATCH")]
    public partial class PatchFile
        : IReturn<FileInfo>
    {
        ///<summary>
        ///The ID of the file
        ///</summary>
        [ApiMember(Description="The ID of the file", IsRequired=true)]
        public virtual string FileId { get; set; }
        ///<summary>
        ///Its new name
        ///</summary>
        [ApiMember(Description="Its new name")]
        public virtual string FileName { get; set; }
        ///<summary>
        ///The customer that it belongs to from now on
        ///</summary>
        [ApiMember(Description="The customer that it belongs to from now on")]
        public virtual string CustomerId { get; set; }
    }

    ///<summary>
    ///Keep a file, to be sent with messages; as base64, or as the file of a multipart form.
    ///</summary>
    [Route("/app/files", "POST")]
    public partial class UploadFile
        : IReturn<FileInfo>
    {
        ///<summary>
        ///The content
        ///</summary>
        [ApiMember(Description="The content", IsRequired=true)]
        public virtual byte[] Data { get; set; }
        ///<summary>
        ///The name that recipients see
        ///</summary>
        [ApiMember(Description="The name that recipients see", IsRequired=true)]
        public virtual string FileName { get; set; }
        ///<summary>
        ///What it is, as image/png
        ///</summary>
        [ApiMember(Description="What it is, as image/png", IsRequired=true)]
        public virtual string ContentType { get; set; }
        ///<summary>
        ///The account; needed by who has several
        ///</summary>
        [ApiMember(Description="The account; needed by who has several")]
        public virtual string AccountId { get; set; }
        ///<summary>
        ///The customer that it belongs to; needed by a Customer who has several
        ///</summary>
        [ApiMember(Description="The customer that it belongs to; needed by a Customer who has several")]
        public virtual string CustomerId { get; set; }
    }

}

namespace Voice.Api.Flows
{
    ///<summary>
    ///The kinds of communication.
    ///</summary>
    public enum FlowChannels
    {
        Voice,
        Chat,
        Fax,
    }

    ///<summary>
    ///What one parameter of a node is set to, or where it comes from.
    ///</summary>
    public partial class NodeParameter
    {
        public NodeParameter()
        {
            ListParameters = new List<NodeParameterMap>{};
            StructParameters = new NodeParameterMap{};
        }

        ///<summary>
        ///Unique in the flow
        ///</summary>
        [ApiMember(Description="Unique in the flow")]
        public virtual string Id { get; set; }
        ///<summary>
        ///The name of one of the types of values, as String or Transition
        ///</summary>
        [ApiMember(Description="The name of one of the types of values, as String or Transition")]
        public virtual string Type { get; set; }
        ///<summary>
        ///Where it comes from: Value, Expression, or an object as Customer
        ///</summary>
        [ApiMember(Description="Where it comes from: Value, Expression, or an object as Customer")]
        public virtual string Source { get; set; }
        ///<summary>
        ///The value, where the source is Value
        ///</summary>
        [ApiMember(Description="The value, where the source is Value")]
        public virtual Value Value { get; set; }
        ///<summary>
        ///The expression, where the source is Expression
        ///</summary>
        [ApiMember(Description="The expression, where the source is Expression")]
        public virtual string Expression { get; set; }
        ///<summary>
        ///The name of the field, where the source is an object
        ///</summary>
        [ApiMember(Description="The name of the field, where the source is an object")]
        public virtual string ReferenceId { get; set; }
        public virtual bool IsOutput { get; set; }
        public virtual bool IsAsync { get; set; }
        public virtual List<NodeParameterMap> ListParameters { get; set; }
        public virtual NodeParameterMap StructParameters { get; set; }
    }

    ///<summary>
    ///The parameters of a node by name.
    ///</summary>
    public partial class NodeParameterMap
        : Dictionary<string, NodeParameter>
    {
    }

    ///<summary>
    ///Do nothing: the operation is there for the types of its request.
    ///</summary>
    [Route("/not-used")]
    public partial class NotUsedRequest
        : IReturnVoid
    {
        public virtual NodeParameter NodeParameter { get; set; }
    }

    ///<summary>
    ///Values by name.
    ///</summary>
    public partial class Struct
        : Dictionary<string, Value>
    {
    }

    ///<summary>
    ///A value of one of the kinds that flows have.
    ///</summary>
    public partial class Value
    {
        public Value()
        {
            ListValue = new List<Struct>{};
            StructValue = new Struct{};
        }

        public virtual bool? BoolValue { get; set; }
        public virtual string StringValue { get; set; }
        public virtual double? NumberValue { get; set; }
        public virtual List<Struct> ListValue { get; set; }
        public virtual Struct StructValue { get; set; }
    }

}

namespace Voice.Api.Messaging
{
    ///<summary>
    ///All messages between an endpoint and another address, with the newest of them.
    ///</summary>
    public partial class ConversationInfo
    {
        public virtual string Id { get; set; }
        public virtual string EndpointId { get; set; }
        public virtual string OtherAddress { get; set; }
        public virtual MessageInfo MostRecentMessage { get; set; }
    }

    ///<summary>
    ///Retrieve a list of conversations, each with its most recent message.
    ///</summary>
    [Route("/conversations", "GET")]
    public partial class ListConversations
        : IReturn<ListConversationsResponse>
    {
        public ListConversations()
        {
            AccountIds = new List<string>{};
            EndpointIds = new List<string>{};
            CustomerIds = new List<string>{};
        }

        ///<summary>
        ///Return only conversations of these accounts
        ///</summary>
        [ApiMember(Description="Return only conversations of these accounts")]
        public virtual List<string> AccountIds { get; set; }
        ///<summary>
        ///Return only conversations of these endpoints
        ///</summary>
        [ApiMember(Description="Return only conversations of these endpoints")]
        public virtual List<string> EndpointIds { get; set; }
        ///<summary>
        ///Return only conversations of these customers, and of the customers below them
        ///</summary>
        [ApiMember(Description="Return only conversations of these customers, and of the customers below them")]
        public virtual List<string> CustomerIds { get; set; }
        ///<summary>
        ///Return only conversations whose most recent message is of this date or later, in ISO 8601
        ///</summary>
        [ApiMember(Description="Return only conversations whose most recent message is of this date or later, in ISO 8601")]
        public virtual string AfterDate { get; set; }
    }

    ///<summary>
    ///Conversations, the one that moved last first.
    ///</summary>
    public partial class ListConversationsResponse
    {
        public ListConversationsResponse()
        {
            Conversations = new List<ConversationInfo>{};
        }

        ///<summary>
        ///The newest 1000 of them at most
        ///</summary>
        [ApiMember(Description="The newest 1000 of them at most")]
        public virtual List<ConversationInfo> Conversations { get; set; }
    }

    ///<summary>
    ///Retrieve a list of messages, sent and received.
    ///</summary>
    [Route("/messages", "GET")]
    public partial class ListMessages
        : ListRequest<MessageInfo>, IReturn<ListResponse<MessageInfo>>
    {
        public ListMessages()
        {
            AccountIds = new List<string>{};
            CustomerIds = new List<string>{};
            EndpointIds = new List<string>{};
            ConversationIds = new List<string>{};
        }

        ///<summary>
        ///Return only messages of these accounts
        ///</summary>
        [ApiMember(Description="Return only messages of these accounts")]
        public virtual List<string> AccountIds { get; set; }
        ///<summary>
        ///Return only messages of these customers, and of the customers below them
        ///</summary>
        [ApiMember(Description="Return only messages of these customers, and of the customers below them")]
        public virtual List<string> CustomerIds { get; set; }
        ///<summary>
        ///Return only messages of these endpoints
        ///</summary>
        [ApiMember(Description="Return only messages of these endpoints")]
        public virtual List<string> EndpointIds { get; set; }
        ///<summary>
        ///Return only messages of these conversations
        ///</summary>
        [ApiMember(Description="Return only messages of these conversations")]
        public virtual List<string> ConversationIds { get; set; }
        ///<summary>
        ///Return only messages after this date, in ISO 8601; UTC when it names no time zone
        ///</summary>
        [ApiMember(Description="Return only messages after this date, in ISO 8601; UTC when it names no time zone")]
        public virtual string AfterDate { get; set; }
    }

    ///<summary>
    ///Which way a message went, seen from the endpoint.
    ///</summary>
    public enum MessageDirections
    {
        Incoming,
        Outgoing,
    }

    ///<summary>
    ///One message.
    ///</summary>
    public partial class MessageInfo
    {
        public virtual string Id { get; set; }
        public virtual string AccountId { get; set; }
        public virtual string CustomerId { get; set; }
        public virtual string EndpointId { get; set; }
        public virtual string EndpointDisplayName { get; set; }
        public virtual string Date { get; set; }
        public virtual MessageDirections Direction { get; set; }
        public virtual string OtherAddress { get; set; }
        public virtual string Sender { get; set; }
        public virtual string Text { get; set; }
        public virtual bool IsUnread { get; set; }
    }

}

namespace Voice.Api.Sessions
{
    ///<summary>
    ///End a session. The other party's next message opens it again, or a new one.
    ///</summary>
    [Route("/sessions/{sessionId}", "DELETE")]
    public partial class EndSession
        : IReturnVoid
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session", IsRequired=true)]
        public virtual string SessionId { get; set; }
        ///<summary>
        ///The local ID of the call; a chat has none, so it is not looked at
        ///</summary>
        [ApiMember(Description="The local ID of the call; a chat has none, so it is not looked at")]
        public virtual string CallSid { get; set; }
    }

    ///<summary>
    ///Retrieve one session; its log is empty, only lists have it.
    ///</summary>
    [Route("/sessions/{sessionId}", "GET")]
    public partial class GetSession
        : IReturn<SessionInfo>
    {
        ///<summary>
        ///The ID of the session
        ///</summary>
        [ApiMember(Description="The ID of the session", IsRequired=true)]
        public virtual string SessionId { get; set; }
    }

    ///<summary>
    ///Retrieve a list of sessions.
    ///</summary>
    [Route("/sessions", "GET")]
    public partial class ListSessions
        : ListRequest<SessionInfo>, IReturn<ListResponse<SessionInfo>>
    {
        public ListSessions()
        {
            AccountIds = new List<string>{};
            CustomerIds = new List<string>{};
            EndpointIds = new List<string>{};
        }

        ///<summary>
        ///Return only sessions of these accounts
        ///</summary>
        [ApiMember(Description="Return only sessions of these accounts")]
        public virtual List<string> AccountIds { get; set; }
        ///<summary>
        ///Search the archive, which has the sessions that ended more than 15 days ago, and nothing else
        ///</summary>
        [ApiMember(Description="Search the archive, which has the sessions that ended more than 15 days ago, and nothing else")]
        public virtual bool SearchArchive { get; set; }
        ///<summary>
        ///The first day of creation, YYYY-MM-DD in UTC
        ///</summary>
        [ApiMember(Description="The first day of creation, YYYY-MM-DD in UTC")]
        public virtual string StartDate { get; set; }
        ///<summary>
        ///The last day of creation, YYYY-MM-DD in UTC
        ///</summary>
        [ApiMember(Description="The last day of creation, YYYY-MM-DD in UTC")]
        public virtual string EndDate { get; set; }
        ///<summary>
        ///Return only sessions of these customers, and of the customers below them
        ///</summary>
        [ApiMember(Description="Return only sessions of these customers, and of the customers below them")]
        public virtual List<string> CustomerIds { get; set; }
        ///<summary>
        ///Return only sessions of these endpoints
        ///</summary>
        [ApiMember(Description="Return only sessions of these endpoints")]
        public virtual List<string> EndpointIds { get; set; }
        ///<summary>
        ///Text that the address of the beginner must contain
        ///</summary>
        [ApiMember(Description="Text that the address of the beginner must contain")]
        public virtual string From { get; set; }
        ///<summary>
        ///Text that the address of the other side must contain
        ///</summary>
        [ApiMember(Description="Text that the address of the other side must contain")]
        public virtual string To { get; set; }
        ///<summary>
        ///Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened
        ///</summary>
        [ApiMember(Description="Text that must stand in the log, in its older lines too: in a message, a name, an address, the carrier's ID or reason, or the words that tell what happened")]
        public virtual string Log { get; set; }
        ///<summary>
        ///Return only children of this session; a chat has none, so the list is empty then
        ///</summary>
        [ApiMember(Description="Return only children of this session; a chat has none, so the list is empty then")]
        public virtual string ParentSessionId { get; set; }
    }

    ///<summary>
    ///Create a new session. Only chats can be created: calls and faxes need a carrier for voice.
    ///</summary>
    [Route("/sessions", "POST")]
    public partial class NewSession
        : IReturn<SessionInfo>
    {
        ///<summary>
        ///The channel of the session; Chat if it is missing
        ///</summary>
        [ApiMember(Description="The channel of the session; Chat if it is missing")]
        public virtual FlowChannels? Channel { get; set; }
        ///<summary>
        ///The address of the party to talk to, e.g. +15556667777
        ///</summary>
        [ApiMember(Description="The address of the party to talk to, e.g. +15556667777", IsRequired=true)]
        public virtual string Destination { get; set; }
        ///<summary>
        ///The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number
        ///</summary>
        [ApiMember(Description="The number to talk from: a number of yours, as +15556667777, or the ID of its endpoint. If it is missing, a number of the customer of your own endpoint, else the account's first number")]
        public virtual string CallerId { get; set; }
        ///<summary>
        ///The ID of the endpoint to talk from; CallerId is not used if it is specified
        ///</summary>
        [ApiMember(Description="The ID of the endpoint to talk from; CallerId is not used if it is specified")]
        public virtual string EndpointId { get; set; }
    }

    ///<summary>
    ///Send a message into a session, or from an endpoint to an address.
    ///</summary>
    [Route("/sessions/{sessionId}/messages", "POST")]
    [Route("/messages")]
    public partial class SendMessage
        : IReturn<MessageInfo>
    {
        ///<summary>
        ///The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress
        ///</summary>
        [ApiMember(Description="The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress")]
        public virtual string SessionId { get; set; }
        ///<summary>
        ///The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified
        ///</summary>
        [ApiMember(Description="The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint. Not used if SessionId is specified")]
        public virtual string EndpointId { get; set; }
        ///<summary>
        ///The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified
        ///</summary>
        [ApiMember(Description="The address of the party you want to send a message to, e.g. +15556667777. Not used if SessionId is specified")]
        public virtual string ToAddress { get; set; }
        ///<summary>
        ///The body of the message
        ///</summary>
        [ApiMember(Description="The body of the message")]
        public virtual string Body { get; set; }
    }

    ///<summary>
    ///The state of a call; a chat that goes on is Connected, one that ended Disconnected.
    ///</summary>
    public enum SessionCallState
    {
        Disconnected,
        Ringing,
        Connected,
        Hold,
        Passive,
    }

    ///<summary>
    ///Whether the session is dialling.
    ///</summary>
    public enum SessionDialState
    {
        None,
        Active,
    }

    ///<summary>
    ///Why a session is on hold.
    ///</summary>
    public enum SessionHoldReasons
    {
        None,
        Transferring,
    }

    ///<summary>
    ///One communication from its beginning to its end: here, a chat.
    ///</summary>
    public partial class SessionInfo
        : EntityInfo
    {
        public SessionInfo()
        {
            CustomerBreadcrumb = new List<CustomerBreadcrumb>{};
            Log = new List<SessionLogInfo>{};
        }

        public virtual SessionDialState DialState { get; set; }
        public virtual SessionCallState CallState { get; set; }
        public virtual SessionQueueStates QueueState { get; set; }
        public virtual string AccountId { get; set; }
        public virtual string AccountName { get; set; }
        public virtual string CustomerId { get; set; }
        public virtual List<CustomerBreadcrumb> CustomerBreadcrumb { get; set; }
        public virtual string CustomerName { get; set; }
        public virtual string EndpointId { get; set; }
        public virtual string EndpointName { get; set; }
        public virtual string DateCompleted { get; set; }
        public virtual string Destination { get; set; }
        public virtual string ToAddress { get; set; }
        public virtual string FromAddress { get; set; }
        public virtual string FromName { get; set; }
        public virtual string AnsweredByName { get; set; }
        public virtual string QueueMemberId { get; set; }
        public virtual FlowChannels Channel { get; set; }
        public virtual bool Ended { get; set; }
        public virtual string Outcome { get; set; }
        public virtual string CallSid { get; set; }
        public virtual string ConsoleData { get; set; }
        public virtual string HoldQueueName { get; set; }
        public virtual string HeldByUserId { get; set; }
        public virtual SessionHoldReasons HoldReason { get; set; }
        public virtual string ConferenceSid { get; set; }
        ///<summary>
        ///Filled only by lists of sessions
        ///</summary>
        [ApiMember(Description="Filled only by lists of sessions")]
        public virtual List<SessionLogInfo> Log { get; set; }
    }

    ///<summary>
    ///One line of what happened in a session.
    ///</summary>
    public partial class SessionLogInfo
    {
        public virtual string Date { get; set; }
        public virtual string Message { get; set; }
    }

    ///<summary>
    ///The state of a session in a queue.
    ///</summary>
    public enum SessionQueueStates
    {
        None,
        Queued,
        Ringing,
        Connected,
        Hold,
        Disconnected,
    }

}

