"""What the carrier `webhook` can be told about a gateway, checked as a whole before it is used. Pure."""

from __future__ import annotations

import re
from typing import Annotated, Any, Final, Literal
from urllib.parse import urlsplit

import msgspec
from lxml import etree
from msgspec import Meta

from trunkline.carriers.base import CarrierSettings, Failure, Hidden
from trunkline.carriers.hook_reading import wrong
from trunkline.carriers.webhook_documents import Format, PathRefused, check_path
from trunkline.carriers.webhook_templates import (
    LONGEST_TEMPLATE,
    TemplateRefused,
    Value,
    as_json,
    as_xml,
    fill,
    read_template,
)

PLACEHOLDERS: Final = frozenset(
    {
        "account_id",
        "attempt",
        "connection_id",
        "encoding",
        "from",
        "hook_url",
        "media_url",
        "media_urls",
        "message_id",
        "segments",
        "text",
        "to",
    }
)
"""What templates can use; `media_urls` is a list."""
IN_PATH: Final = frozenset({"account_id", "connection_id", "from", "message_id", "to"})
"""What the URL itself can use: nothing that a customer writes freely, so that nobody leads a request elsewhere."""
OWN_HEADERS: Final = frozenset({"content-length", "host", "transfer-encoding", "connection"})

_HEADER_NAME: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
# Quotation marks and an angle bracket: a placeholder that stands where only a number could is found at set-up.
_SAMPLE: Final = '"<7'

Text = Annotated[str, Meta(min_length=1)]
Template = Annotated[str, Meta(max_length=LONGEST_TEMPLATE)]
Path = Annotated[str, Meta(max_length=500)]
Status = Annotated[int, Meta(ge=100, le=599)]
# By their codes, as people write them: msgspec then names the wrong one.
Code = Literal[
    "unreachable",
    "throttled",
    "carrier_down",
    "lost",
    "rejected",
    "blocked",
    "opted_out",
    "invalid_address",
    "invalid_sender",
    "unsuitable_text",
    "misconfigured",
    "out_of_credit",
    "expired",
    "unexplained",
]


KEYS_IN_IT: Final = {"secret": True}
"""Gateways want their keys in headers, parameters and fields: none of these is shown."""


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A group of settings."""


class Match(Part, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A condition: what the path finds is one of the values."""

    path: Annotated[Text, Meta(description="A JSON path.")]
    values: Annotated[list[str], Meta(min_length=1, description="The values that are right.")]


class Success(Part, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When an answer means that the gateway has taken the message."""

    statuses: Annotated[list[Status], Meta(min_length=1)] = msgspec.field(default_factory=lambda: [200, 201, 202])
    when: Match | None = None


class Errors(Part, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What else an answer means."""

    path: Annotated[Path, Meta(description="A path to the gateway's error code.")] = ""
    table: Annotated[dict[str, Code], Meta(description="What each code stands for.")] = {}
    reason: Annotated[Path, Meta(description="A path to words for people.")] = ""


class Receipts(Part, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the gateway tells what became of a message; a state in neither list is none, and says nothing."""

    where: Annotated[str, Meta(description="What follows the hook's URL, for example `receipts`.")] = ""
    when: Match | None = None
    items: Annotated[Path, Meta(description="A path to the list, where many come at once.")] = ""
    id: Annotated[Path, Meta(description="A path to the gateway's id.")] = ""
    message_id: Annotated[Path, Meta(description="A path to our id, where the gateway gives it back.")] = ""
    status: Annotated[Text, Meta(description="A path to the state.")]
    delivered: Annotated[list[str], Meta(min_length=1, description="The states of a message that has arrived.")]
    undelivered: Annotated[dict[str, Code], Meta(description="The states of one that never will, and why.")]
    error: Annotated[Path, Meta(description="A path to an error code that says more than the state.")] = ""
    errors: Annotated[dict[str, Code], Meta(description="What each of these codes stands for.")] = {}
    reason: Path = ""
    at: Annotated[Path, Meta(description="A path to the moment: ISO 8601, or seconds or milliseconds since 1970.")] = ""

    @property
    def paths(self) -> dict[str, str]:
        """Its paths by their names."""
        return {name: getattr(self, name) for name in ("items", "id", "message_id", "status", "error", "reason", "at")}


class Texts(
    Part, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"from_address": "from", "to_address": "to"}
):
    """How the gateway tells of a text for a number of ours."""

    where: str = ""
    when: Match | None = None
    items: Path = ""
    id: Annotated[
        Path, Meta(description="A path to the text's id; without one, the same text twice is told by `at`.")
    ] = ""
    from_address: Text
    to_address: Path = ""
    to_number: Annotated[str, Meta(description="The number of ours, where the gateway has only one.")] = ""
    text: Text
    at: Path = ""
    media: Annotated[Path, Meta(description="A path to the URLs of files.")] = ""
    media_types: Annotated[Path, Meta(description="A path to their types, in the same order.")] = ""

    @property
    def paths(self) -> dict[str, str]:
        """Its paths by their names."""
        named = {"from": self.from_address, "to": self.to_address}
        return named | {name: getattr(self, name) for name in ("items", "id", "text", "at", "media", "media_types")}


class HookReply(Part, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the gateway wants to hear when all it told is on disk."""

    status: Status = 200
    content_type: str = "text/plain; charset=utf-8"
    body: Annotated[str, Meta(max_length=2_000)] = ""


class WebhookSettings(CarrierSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A gateway: how a message is handed to it, what its answers mean, and what it calls us with."""

    url: Annotated[str, Meta(max_length=2_000, description="Where messages go; its host is fixed.")]
    method: Literal["GET", "POST", "PUT"] = "POST"
    query: Annotated[
        dict[str, Template], Meta(description="Parameters of the URL, as templates.", extra=KEYS_IN_IT)
    ] = msgspec.field(default_factory=dict)
    headers: Annotated[dict[str, Template], Meta(description="Headers, as templates.", extra=KEYS_IN_IT)] = (
        msgspec.field(default_factory=dict)
    )
    user: Annotated[str, Meta(description="For HTTP Basic: the user.")] = ""
    password: Annotated[Hidden, Meta(description="For HTTP Basic: the password.")] = ""
    body_type: Annotated[
        Literal["none", "json", "form", "xml", "text"],
        Meta(description="What the body is; decides how values are escaped."),
    ] = "json"
    body: Annotated[Template, Meta(description="The template of a body that is no form.")] = ""
    form: Annotated[dict[str, Template], Meta(description="The fields of a form, as templates.", extra=KEYS_IN_IT)] = (
        msgspec.field(default_factory=dict)
    )
    answer: Annotated[Format, Meta(description="What answers are; `auto` goes by their type and their look.")] = "auto"
    id_path: Annotated[
        Path, Meta(description="A path to the gateway's id in its answer; without one, our own id is taken as it.")
    ] = ""
    success: Success = Success()
    errors: Errors = Errors()
    receipts: Receipts | None = None
    texts: Texts | None = None
    hook_auth: Annotated[
        Literal["none", "basic", "bearer", "query", "hmac"],
        Meta(description="How calls of the gateway prove themselves. `none` believes anybody who knows the URL."),
    ]
    hook_user: str = ""
    hook_password: Hidden = ""
    hook_token: Annotated[Hidden, Meta(description="For `bearer` and `query`.")] = ""
    hook_parameter: Annotated[str, Meta(description="For `query`: the name of the parameter.")] = "token"
    hook_secret: Annotated[Hidden, Meta(description="For `hmac`.")] = ""
    hook_header: Annotated[str, Meta(description="For `hmac`: the header with the signature.")] = ""
    hook_prefix: Annotated[str, Meta(description="For `hmac`: what stands before it, for example `sha256=`.")] = ""
    hook_algorithm: Literal["sha1", "sha256", "sha512"] = "sha256"
    hook_encoding: Literal["hex", "base64"] = "hex"
    hook_timestamp_header: Annotated[
        str, Meta(description="For `hmac`: a header with seconds since 1970; `{seconds}.{body}` is signed then.")
    ] = ""
    hook_reply: HookReply = HookReply()

    def __post_init__(self) -> None:
        """Refuse what could not work, by the name of the setting."""
        _check_url(self.url)
        _check_templates(self)
        _check_body(self)
        _check_paths(self)
        _check_hook(self)

    @property
    def sends_media(self) -> bool:
        """Whether a template has a place for files; else they become links in the text."""
        texts = [self.body, *self.form.values(), *self.query.values()]
        used = frozenset().union(*(read_template(text, PLACEHOLDERS).names for text in texts))
        return bool(used & {"media_url", "media_urls"})


def failure(code: str) -> Failure:
    """The failure with this code."""
    return Failure(code)


def _check_url(url: str) -> None:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        raise wrong("url", f"{url!r} is no URL") from None
    if parts.scheme not in ("http", "https") or not host or parts.username is not None:
        raise wrong("url", "it must begin with http:// or https:// and a host, without a user")
    if "{" in parts.netloc:
        raise wrong("url", "its host is fixed: it can hold no placeholder")
    if parts.query or parts.fragment or re.search(r"\s", url):
        raise wrong("url", "it can hold no query, fragment or space; parameters belong into `query`")
    _check_template("url", url, IN_PATH)


def _check_template(setting: str, text: str, known: frozenset[str] = PLACEHOLDERS) -> None:
    try:
        read_template(text, known)
    except TemplateRefused as error:
        raise wrong(setting, str(error)) from None


def _check_templates(settings: WebhookSettings) -> None:
    groups = {"query": settings.query, "headers": settings.headers, "form": settings.form}
    for setting, group in groups.items():
        for text in group.values():
            _check_template(setting, text)
    _check_template("body", settings.body)
    for name, text in settings.headers.items():
        if not _HEADER_NAME.fullmatch(name) or name.lower() in OWN_HEADERS:
            raise wrong("headers", f"{name!r} is no header that can be set")
        if re.search(r"[\x00-\x1f\x7f]", text):
            raise wrong("headers", f"the header {name!r} holds a control character")


def _check_body(settings: WebhookSettings) -> None:
    if (settings.method == "GET") is not (settings.body_type == "none"):
        raise wrong("body_type", 'a GET has no body ("none"), everything else has one')
    if bool(settings.form) is not (settings.body_type == "form"):
        raise wrong("form", 'fields are needed for the body_type "form", and for no other')
    if bool(settings.body) is not (settings.body_type in ("json", "xml", "text")):
        raise wrong("body", f"a template is needed for a body that is written, and not for {settings.body_type!r}")
    if settings.body_type == "json":
        try:
            msgspec.json.decode(_sample(settings.body, True))
        except msgspec.DecodeError as error:
            raise wrong("body", f"filled in, it is no JSON: {error}; texts need quotation marks around them") from None
    if settings.body_type == "xml":
        try:
            etree.fromstring(_sample(settings.body, False).encode(), etree.XMLParser(resolve_entities=False))
        except etree.XMLSyntaxError as error:
            raise wrong("body", f"filled in, it is no XML: {error.msg}") from None


def _sample(body: str, is_json: bool) -> str:
    values: dict[str, Value] = dict.fromkeys(PLACEHOLDERS, _SAMPLE)
    values |= {"segments": "1", "attempt": "1", "media_urls": (_SAMPLE, _SAMPLE)}
    return fill(read_template(body, PLACEHOLDERS), values, as_json if is_json else as_xml)


def _check_paths(settings: WebhookSettings) -> None:
    named: list[tuple[str, str, str]] = [("id_path", "", settings.id_path)]
    named += [("errors", name, getattr(settings.errors, name)) for name in ("path", "reason")]
    conditions: list[tuple[str, Any]] = [("success", settings.success)]
    for setting, group in (("receipts", settings.receipts), ("texts", settings.texts)):
        if group is not None:
            named += [(setting, name, path) for name, path in group.paths.items()]
            conditions.append((setting, group))
    named += [(setting, "when", group.when.path) for setting, group in conditions if group.when is not None]
    for setting, name, path in named:
        try:
            check_path(path or "$")
        except PathRefused as error:
            raise wrong(setting, f"{name + ': ' if name else ''}{error}") from None
    if settings.errors.table and not settings.errors.path:
        raise wrong("errors", "a table of codes needs a path to the code")


def _check_hook(settings: WebhookSettings) -> None:
    wants = {
        "none": (),
        "basic": ("hook_user", "hook_password"),
        "bearer": ("hook_token",),
        "query": ("hook_token", "hook_parameter"),
        "hmac": ("hook_secret", "hook_header"),
    }
    for name in wants[settings.hook_auth]:
        if not getattr(settings, name):
            raise wrong(name, f"hook_auth {settings.hook_auth!r} needs it")
    receipts, texts = settings.receipts, settings.texts
    if receipts is not None and not (receipts.id or receipts.message_id):
        raise wrong("receipts", "a path to an id is needed: `id`, `message_id` or both")
    if texts is not None and not (texts.to_address or texts.to_number):
        raise wrong("texts", "the number of ours is needed: `to` or `to_number`")
    if texts is not None and not (texts.id or texts.at):
        raise wrong("texts", "a path to an id or to the moment is needed, else the same words twice would be one text")
    if receipts is not None and texts is not None and not _told_apart(receipts, texts):
        raise wrong("texts", "receipts and texts cannot be told apart: give them a `where` each, or a `when`")


def _told_apart(receipts: Receipts, texts: Texts) -> bool:
    return receipts.where != texts.where or receipts.when is not None or texts.when is not None
