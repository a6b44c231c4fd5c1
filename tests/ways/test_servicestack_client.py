"""ServiceStack's own Python client against a running server: what a program written for the reference does."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from servicestack import Authenticate, JsonServiceClient, UploadFile, WebServiceException

from tests.ways.client_dtos import EndSession, ListMessages, MessageInfo, MessageList, NewSession, SendMessage
from tests.ways.served import NETWORK, WISHES
from trunkline.base.universe import Universe
from trunkline.cli.desk import open_desk
from trunkline.cli.selftest_data import Furnished, furnish
from trunkline.cli.selftest_server import Place, free_port, serving
from trunkline.domain.facts import UserCreated
from trunkline.operations.auth.passwords import Passwords

NAME, PASSWORD = "ann@example.com", "p@55 word"
THEM = "+15556667777"
BASE_PATHS = ["api", ""]
"""`/api/{Name}`, as the client does by itself, and `/json/reply/{Name}`, as older ones do."""


class Stage(NamedTuple):
    """The running server, and what is known of its installation."""

    url: str
    made: Furnished

    @property
    def endpoint(self) -> str:
        """The id of its number."""
        return self.made.endpoints[0][0]

    def message(self, text: str, to: str = THEM) -> SendMessage:
        """A message to somebody."""
        return SendMessage(endpoint_id=self.endpoint, to_address=to, body=text)

    def client(self, base_path: str = "api") -> Any:
        """A client that nobody has signed in yet."""
        made = JsonServiceClient(self.url).set_base_path(base_path)
        made._session.trust_env = False  # no proxy stands between a test and its own machine
        return made


async def furnished(place: Place) -> Furnished:
    universe = Universe()
    made = await furnish(place.settings, universe, 1, NETWORK)
    async with open_desk(place.settings) as desk:
        user = UserCreated(
            account_id=made.account_id,
            date=universe.now_iso(),
            id=universe.new_id(),
            email_address=NAME,
            first_name="Ann",
            last_name="Agent",
            password_hash=await Passwords(place.settings).hash(PASSWORD),
            roles=("User",),
            accounts=(made.account_id,),
        )
        await desk.record(user)
    return made


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    place = Place(Path(tmp_path_factory.mktemp("server")), "", free_port(), WISHES)
    with asyncio.Runner() as runner:
        made = runner.run(furnished(place))
        server = serving(place)
        runner.run(server.__aenter__())
        try:
            yield Stage(f"http://127.0.0.1:{place.port}", made)
        finally:
            runner.run(server.__aexit__(None, None, None))


@pytest.fixture
def client(stage: Stage, request: pytest.FixtureRequest) -> Iterator[Any]:
    """A client that has signed in by Authenticate; its cookies do the rest."""
    made = stage.client(getattr(request, "param", "api"))
    answer = made.send(Authenticate(provider="credentials", user_name=NAME, password=PASSWORD, remember_me=True))
    assert (answer.user_name, answer.display_name, answer.roles) == (NAME, "Ann Agent", ["User"])
    assert answer.session_id in made._session.cookies.values()
    yield made
    made._session.close()


def refusal(call: Any, *arguments: Any) -> Any:
    with pytest.raises(WebServiceException) as raised:
        call(*arguments)
    return raised.value


@pytest.mark.parametrize("client", BASE_PATHS, indirect=True)
def test_sign_in_send_and_list(stage: Stage, client: Any) -> None:
    text = 'Grüße & Küsse, "q" \U0001f600\nline 2'
    sent = client.send(stage.message(text))
    assert (sent.text, sent.direction, sent.sender) == (text, "Outgoing", "Ann Agent")
    assert (sent.endpoint_id, sent.other_address, sent.is_unread) == (stage.endpoint, THEM, False)
    listed = client.send(ListMessages(specific_ids=[sent.id], endpoint_ids=[stage.endpoint], sort_order="Descend"))
    assert listed.items == [sent]
    assert (listed.total_count, listed.has_more_pages) == (1, False)
    assert client.post(ListMessages(specific_ids=[sent.id], simplified_paging=True)).items == [sent]


@pytest.mark.parametrize("client", BASE_PATHS, indirect=True)
def test_a_batch_and_its_pages(stage: Stage, client: Any) -> None:
    texts = [f"Number {number}" for number in range(5)]
    sent = client.send_all([stage.message(text) for text in texts])
    assert [one.text for one in sent] == texts
    ids = [one.id for one in sent]
    pages = [
        client.get(ListMessages(specific_ids=ids, count_per_page=2, page=page, sort_order="Ascend"))
        for page in range(3)
    ]
    assert [[one.text for one in page.items] for page in pages] == [texts[:2], texts[2:4], texts[4:]]
    assert [(page.total_count, page.has_more_pages) for page in pages] == [(5, True), (5, True), (5, False)]
    error = refusal(client.send_all, [stage.message("Before"), stage.message(" "), stage.message("After")])
    assert (error.status_code, error.response_status.errors[0].field_name) == (400, "Body")
    assert error.response_status.meta == {"AutoBatchIndex": "1"}


@pytest.mark.parametrize("client", BASE_PATHS, indirect=True)
def test_a_refusal_names_its_fields(stage: Stage, client: Any) -> None:
    error = refusal(client.send, SendMessage(body="To nobody"))
    assert (error.status_code, error.response_status.error_code) == (400, "NotEmpty")
    assert [one.field_name for one in error.response_status.errors] == ["SessionId", "EndpointId", "ToAddress"]
    assert error.response_status.message == "Specify either 'SessionId', or both 'EndpointId' and 'ToAddress'."
    error = refusal(client.get, ListMessages(page="first"))  # type: ignore[arg-type]
    assert error.response_status.error_code == "SerializationException"
    assert [(one.field_name, one.message) for one in error.response_status.errors] == [
        ("Page", "'first' is an Invalid value for 'Page'")
    ]
    error = refusal(client.send, SendMessage(session_id="nope", body="x"))
    assert (error.status_code, error.response_status.errors[0].field_name) == (404, "SessionId")


@pytest.mark.parametrize("base_path", BASE_PATHS)
def test_who_has_not_signed_in_is_told(stage: Stage, base_path: str) -> None:
    client = stage.client(base_path)
    error = refusal(client.send, stage.message("Hello"))
    assert (error.status_code, error.response_status.error_code) == (401, "401")
    error = refusal(client.send, Authenticate(provider="credentials", user_name=NAME, password="wrong"))
    assert (error.status_code, error.response_status.error_code) == (401, "Unauthorized")
    assert error.response_status.message == "Invalid Username or Password"
    client._session.close()


def test_passwords_and_keys_on_every_request(stage: Stage) -> None:
    for client in (stage.client().set_credentials(NAME, PASSWORD), stage.client().set_bearer_token(stage.made.key)):
        sent = client.put(stage.message("Without signing in"))
        assert client.get(ListMessages(specific_ids=[sent.id])).items == [sent]
        client._session.close()


def test_a_session_by_routes_and_by_names(stage: Stage, client: Any) -> None:
    opened = client.post(NewSession(channel="Chat", destination="+15556660001", endpoint_id=stage.endpoint))
    sent = client.post_url(f"/sessions/{opened.id}/messages", SendMessage(body="On a route"), MessageInfo)
    assert (sent.text, sent.other_address) == ("On a route", "+15556660001")
    listed = client.get_url("/messages", MessageList, {"specificIds": sent.id, "countPerPage": 1})
    assert listed.items == [sent]
    client.delete(EndSession(session_id=opened.id))
    client.delete(EndSession(session_id=opened.id))  # twice is as good as once
    error = refusal(client.post_url, f"/sessions/{opened.id}/messages", SendMessage(body="Too late"), MessageInfo)
    assert (error.status_code, error.response_status.error_code) == (400, "SessionEnded")


def test_a_form_without_a_file(stage: Stage, client: Any) -> None:
    # Without files the client sends its form as fields of an address.
    assert client.post_files_with_request(stage.message("By form & all"), []).text == "By form & all"


def test_a_form_of_parts_with_a_file(stage: Stage, client: Any) -> None:
    file = UploadFile("photo", "a.txt", "text/plain", io.BytesIO(b"a file"))
    assert client.post_file_with_request(stage.message("In parts"), file).text == "In parts"


def test_signing_out(stage: Stage, client: Any) -> None:
    assert client.send(Authenticate(provider="logout")).user_id is None
    assert refusal(client.send, ListMessages()).status_code == 401
