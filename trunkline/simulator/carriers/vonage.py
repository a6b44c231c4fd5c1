"""The side of Vonage's Messages API: demands a token of the application, signs webhooks with one of its own."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any, Final

import jwt
import msgspec
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from trunkline.base.universe import iso
from trunkline.carriers.base import Failure
from trunkline.carriers.hook_reading import bare, sha256_hex
from trunkline.carriers.http import HttpCall, HttpReply
from trunkline.carriers.vonage import FAILURES, read_key
from trunkline.simulator.answers import as_uuid, authorization_of, demand_request, json_reply, json_request
from trunkline.simulator.base import (
    FakeCarrier,
    FakeSettings,
    HandsetReply,
    NotTaken,
    Progress,
    Report,
    SentText,
    code_for,
)

ERRORS: Final = "https://developer.vonage.com/api-errors/messages#"
STATUS_OF: Final = {"1000": 429, "1030": 500, "1070": 402, "1080": 401}
STATUSES: Final = {
    Progress.SENT: "submitted",
    Progress.DELIVERED: "delivered",
    Progress.UNDELIVERED: "undeliverable",
}
# The two primes of an RSA key that was made for this file; it guards nothing.
FIRST_PRIME: Final = int(
    "ede8acff89ba6253265b09d85b543fa858ef5f34e10acaa5aacd14452755fdebbf8edece1d7515ae1b08d24a5c702d34"
    "4a80630d6f79c661883957daa0bf61a9206181bf4e145e99f4fe70bfec0a7349be2d95ceeecfb4b91ec7ec46812e9adf"
    "5bd052a91deb151c6518ce1f5c3ebbaba400e7f32a01891af3733fdb1fe81a29",
    16,
)
SECOND_PRIME: Final = int(
    "b929dc3952cd662ee80c687d3b73b9f7ce87f6f894f9eefb1e4d59048b748efb088ace82e97896c0149f2c75a470994b"
    "4a8e12087132a7b36d13ce250d5d98190f38dbdcf5064a07bca6ce63caea80a9f48fb757547004361b0a47a3b7b5ce24"
    "d47c17d9b94051a06d236ea39d00a769d08a7ab47d53454f8c8590a641c34dbf",
    16,
)


@cache
def private_key() -> str:
    """The key that the fake Vonage's customer signs with, in PEM."""
    modulus, exponent = FIRST_PRIME * SECOND_PRIME, 65537
    secret = pow(exponent, -1, (FIRST_PRIME - 1) * (SECOND_PRIME - 1))
    numbers = rsa.RSAPrivateNumbers(
        p=FIRST_PRIME,
        q=SECOND_PRIME,
        d=secret,
        dmp1=rsa.rsa_crt_dmp1(secret, FIRST_PRIME),
        dmq1=rsa.rsa_crt_dmq1(secret, SECOND_PRIME),
        iqmp=rsa.rsa_crt_iqmp(FIRST_PRIME, SECOND_PRIME),
        public_numbers=rsa.RSAPublicNumbers(exponent, modulus),
    )
    key = numbers.private_key()
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


class VonageFakeSettings(FakeSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The application that the fake Vonage knows."""

    application_id: str = "aaaaaaaa-bbbb-cccc-dddd-0123456789ab"
    private_key: str = msgspec.field(default_factory=private_key)
    """Of the customer; the fake derives the public one, which the real Vonage has."""
    signature_secret: str = "0123456789abcdef0123456789abcdef"  # noqa: S105 - of a network that is none


class File(msgspec.Struct):
    """A file to send."""

    url: str
    caption: str = ""


class Body(msgspec.Struct, rename={"from_": "from"}):
    """What a request to send may say, as far as it matters here."""

    to: str = ""
    from_: str = ""
    channel: str = ""
    message_type: str = ""
    text: str = ""
    client_ref: str = ""
    webhook_url: str = ""
    image: File | None = None
    audio: File | None = None
    video: File | None = None
    vcard: File | None = None
    file: File | None = None
    content: list[File] = []


def connection(settings: VonageFakeSettings, base_url: str) -> dict[str, Any]:
    """The settings of a connection to this fake."""
    return {name: getattr(settings, name) for name in settings.__struct_fields__} | {"base_url": base_url}


def read(settings: VonageFakeSettings, call: HttpCall) -> SentText:
    """The message of a request to send one."""
    _authorise(settings, call)
    body = json_request(call, Body, _error("1020", 422, "Invalid params"))
    if not (body.to and body.from_):
        raise NotTaken(_error("1010", 422, "Missing params"))
    single = (body.image, body.audio, body.video, body.vcard, body.file)
    files = [*(file for file in single if file), *body.content]
    text = body.text or "\n".join(file.caption for file in files if file.caption)
    if not (text or files):
        raise NotTaken(_error("1010", 422, "Missing params"))
    return SentText(body.from_, body.to, text, body.client_ref, body.webhook_url, tuple(file.url for file in files))


def _authorise(settings: VonageFakeSettings, call: HttpCall) -> None:
    refusal = _error("1080", 401, "You did not provide correct credentials.")
    scheme, _, bearer = authorization_of(call).partition(" ")
    try:
        public = read_key(settings.private_key).public_key()
        # The moments in it are not compared: this function has no clock.
        claims = jwt.decode(bearer, public, algorithms=["RS256"], options={"verify_exp": False, "verify_iat": False})
    except jwt.InvalidTokenError:
        raise NotTaken(refusal) from None
    if scheme != "Bearer" or claims.get("application_id") != settings.application_id or not claims.get("jti"):
        raise NotTaken(refusal)
    demand_request(call, "POST", "/v1/messages", authorization_of(call), refusal)


def accept(settings: VonageFakeSettings, sent: SentText, carrier_id: str, now: datetime) -> HttpReply:
    """The id of the message: 202."""
    return json_reply(202, {"message_uuid": carrier_id})


def refuse(
    settings: VonageFakeSettings, sent: SentText, failure: Failure, retry_after: float | None = None
) -> HttpReply:
    """An error (RFC 7807); what only the network behind Vonage can fail in is a breakdown of Vonage here."""
    code = code_for(FAILURES, failure, "1030")
    return _error(code, STATUS_OF.get(code, 422), failure.sentence, retry_after)


def report(settings: VonageFakeSettings, sent: SentText, told: Report, url: str, now: datetime) -> HttpCall | None:
    """The status of a message."""
    if told.progress not in STATUSES:
        return None
    document: dict[str, Any] = {
        "message_uuid": told.carrier_id,
        "to": sent.to_address,
        "from": sent.from_address,
        "timestamp": iso(now),
        "status": STATUSES[told.progress],
        "channel": "mms" if sent.media else "sms",
        "client_ref": sent.reference,
    }
    if told.progress is Progress.UNDELIVERED:
        failure = told.failure or Failure.UNEXPLAINED
        code = code_for(FAILURES, failure, "1330")
        document["error"] = {"type": f"{ERRORS}{code}", "title": code, "detail": failure.sentence}
    return _signed(settings, url, document, now)


def inbound(settings: VonageFakeSettings, text: HandsetReply, url: str, now: datetime) -> HttpCall:
    """A text, or files with a caption, to a number of the application."""
    document: dict[str, Any] = {
        "message_uuid": text.carrier_id,
        "to": bare(text.to_address),
        "from": bare(text.from_address),
        "timestamp": iso(now),
        "channel": "mms" if text.media else "sms",
        "message_type": "text",
    }
    files: list[dict[str, str]] = [{"url": media.url, "name": media.name, "type": "file"} for media in text.media]
    if not files:
        return _signed(settings, url, document | {"text": text.text}, now)
    files[0]["caption"] = text.text
    content = {"image": files[0]} if len(files) == 1 else {"content": files}
    return _signed(settings, url, document | {"message_type": next(iter(content))} | content, now)


def _signed(settings: VonageFakeSettings, url: str, document: dict[str, Any], now: datetime) -> HttpCall:
    body = msgspec.json.encode(document)
    claims = {
        "iss": "Vonage",
        "iat": int(now.timestamp()),
        "jti": as_uuid(document["message_uuid"].replace("-", "")[::-1]),
        "application_id": settings.application_id,
        "payload_hash": sha256_hex(body),
    }
    bearer = jwt.encode(claims, settings.signature_secret, "HS256")
    return HttpCall("POST", url, {"Content-Type": "application/json", "Authorization": f"Bearer {bearer}"}, body)


def _error(code: str, status: int, detail: str, retry_after: float | None = None) -> HttpReply:
    document = {"type": f"{ERRORS}{code}", "title": code, "detail": detail, "instance": "trunkline-simulator"}
    return json_reply(status, document, retry_after)


FAKE = FakeCarrier(
    key="vonage",
    settings=VonageFakeSettings,
    connection=connection,
    new_id=as_uuid,
    read=read,
    accept=accept,
    refuse=refuse,
    report=report,
    inbound=inbound,
)
