"""The official SDKs of carriers, pointed at servers of this machine; their credentials are those of our fakes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from bandwidth import ApiClient, Configuration
from bandwidth.api.messages_api import MessagesApi
from requests import PreparedRequest, Response
from requests.adapters import HTTPAdapter
from telnyx import Telnyx
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response as TwilioResponse
from twilio.rest import Client
from vonage import Auth, HttpClientOptions, Vonage

ACCOUNT = "AC00000000000000000000000000000001"
TOKEN = "0123456789abcdef0123456789abcdef"


class Redirected(TwilioHttpClient):  # type: ignore[misc]
    """Sends what is meant for Twilio to a server of this machine."""

    def __init__(self, target: str) -> None:
        super().__init__(pool_connections=False)
        self.target = target

    def request(self, method: str, url: str, *args: object, **named: object) -> TwilioResponse:
        return super().request(method, url.replace("https://api.twilio.com", self.target), *args, **named)


def twilio_client(target: str) -> Client:
    """Twilio's client, whose requests go to this server."""
    return Client(ACCOUNT, TOKEN, http_client=Redirected(target))


class Plainly(HTTPAdapter):
    """Speaks HTTP where HTTPS is meant."""

    def send(self, request: PreparedRequest, *args: Any, **named: Any) -> Response:
        """Send a request as it is, but for the scheme."""
        request.url = (request.url or "").replace("https://", "http://", 1)
        return super().send(request, *args, **named)


def vonage_client(target: str, **credentials: Any) -> Vonage:
    """Vonage's client, whose requests go to this server."""
    host = target.removeprefix("http://")
    client = Vonage(Auth(**credentials), HttpClientOptions(api_host=host, rest_host=host, max_retries=0))
    client.http_client._session.mount("https://", Plainly())
    return client


@contextmanager
def telnyx_client(target: str, api_key: str, public_key: str | None = None) -> Iterator[Any]:
    """Telnyx's client, whose requests go to this server."""
    with Telnyx(api_key=api_key, public_key=public_key, base_url=f"{target}/v2", max_retries=0) as client:
        yield client


def bandwidth_messages(target: str, user: str, password: str) -> MessagesApi:
    """Bandwidth's client of messages, whose requests go to this server."""
    configuration = Configuration(
        host=f"{target}/api/v2", username=user, password=password, ignore_operation_servers=True
    )
    return MessagesApi(ApiClient(configuration))
