"""The official SDKs of carriers, pointed at servers of this machine; their credentials are those of our fakes."""

from __future__ import annotations

from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

ACCOUNT = "AC00000000000000000000000000000001"
TOKEN = "0123456789abcdef0123456789abcdef"


class Redirected(TwilioHttpClient):  # type: ignore[misc]
    """Sends what is meant for Twilio to a server of this machine."""

    def __init__(self, target: str) -> None:
        super().__init__(pool_connections=False)
        self.target = target

    def request(self, method: str, url: str, *args: object, **named: object) -> Response:
        return super().request(method, url.replace("https://api.twilio.com", self.target), *args, **named)


def twilio_client(target: str) -> Client:
    """Twilio's client, whose requests go to this server."""
    return Client(ACCOUNT, TOKEN, http_client=Redirected(target))
