"""A client that openapi-python-client generates from the document, at work against a running server."""

import importlib
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.ways.described import PASSWORD, PERSON, Described, described
from trunkline.openapi.samples import ENDPOINT, OTHER

PACKAGE = "trunkline_client"
Load = Callable[[str], Any]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Described]:
    with described(tmp_path_factory.mktemp("generated")) as found:
        yield found


@pytest.fixture(scope="module")
def load(server: Described, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Load]:
    """Generate the client, and load modules of it."""
    folder = tmp_path_factory.mktemp("client")
    document, settings = folder / "openapi.json", folder / "settings.yaml"
    with urllib.request.urlopen(f"{server.url}/openapi.json", timeout=60) as answer:
        document.write_bytes(answer.read())
    settings.write_text("post_hooks: []\n")
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"]
    command += ["--path", str(document), "--config", str(settings), "--output-path", str(folder / PACKAGE)]
    said = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout + said.stderr
    sys.path.insert(0, str(folder))
    try:
        yield lambda name: importlib.import_module(f"{PACKAGE}.{name}")
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.split(".")[0] == PACKAGE]:
            del sys.modules[name]


@pytest.fixture(scope="module")
def client(server: Described, load: Load) -> Iterator[Any]:
    """A client that has signed in; from there on its cookies say who it is."""
    with load("client").Client(base_url=server.url) as found:
        body = load("models").AuthenticateBody(user_name=PERSON, password=PASSWORD)
        answer = load("api.authentication.authenticate").sync(provider="credentials", client=found, body=body)
        assert (answer.display_name, answer.roles) == ("Ann Baker", ["Manager", "User"])
        yield found


def test_signing_in_lasts(client: Any, load: Load) -> None:
    status = load("api.authentication.get_auth_status").sync(client=client)
    assert status.is_authenticated
    assert status.email_address == PERSON


def test_a_wrong_password_is_said(server: Described, load: Load) -> None:
    body = load("models").AuthenticateBody(user_name=PERSON, password="wrong")
    sign_in = load("api.authentication.authenticate")
    with load("client").Client(base_url=server.url) as stranger:
        answer = sign_in.sync_detailed(provider="credentials", client=stranger, body=body)
    assert answer.status_code == 401
    assert answer.parsed.response_status.error_code == "Unauthorized"


def test_messages_are_sent_and_listed_page_by_page(client: Any, load: Load) -> None:
    send, listing, models = (
        load("api.messages.send_message_messages"),
        load("api.messages.list_messages"),
        load("models"),
    )
    bodies = [models.SendMessage(endpoint_id=ENDPOINT, to_address=OTHER, body=f"Number {at}") for at in range(3)]
    sent = [send.sync(client=client, body=body, idempotency_key=body.body) for body in bodies]
    again = send.sync_detailed(client=client, body=bodies[0], idempotency_key="Number 0")
    assert again.parsed.id == sent[0].id
    assert again.headers["idempotency-replayed"] == "true"
    assert sent[0].direction == models.MessageDirections.OUTGOING

    oldest_first: dict[str, Any] = {"sort_order": models.SortOrders.ASCEND, "endpoint_ids": [ENDPOINT]}
    pages = [listing.sync(client=client, page=at, count_per_page=2, **oldest_first) for at in range(2)]
    assert [[one.text for one in page.items] for page in pages] == [["Number 0", "Number 1"], ["Number 2"]]
    assert [(page.total_count, page.total_pages, page.has_more_pages) for page in pages] == [
        (3, 2, True),
        (3, 2, False),
    ]
    later = listing.sync(client=client, after_date=sent[1].date, **oldest_first)
    assert "Number 0" not in [one.text for one in later.items]


def test_a_refusal_is_an_error_response(client: Any, load: Load) -> None:
    send, models = load("api.messages.send_message"), load("models")
    answer = send.sync_detailed("no-such-session", client=client, body=models.SendMessageBody(body="Hello"))
    assert answer.status_code == 404
    (error,) = answer.parsed.response_status.errors
    assert (error.error_code, error.field_name) == ("NotFound", "SessionId")
    answer = send.sync_detailed("no-such-session", client=client, body=models.SendMessageBody(body=" "))
    assert (answer.status_code, answer.parsed.response_status.error_code) == (400, "NotEmpty")


def test_a_batch_is_sent_under_the_name(client: Any, load: Load) -> None:
    send, models = load("api.messages.send_message_batch"), load("models")
    letters = [models.SendMessage(endpoint_id=ENDPOINT, to_address=OTHER, body=text) for text in ("One", "Two")]
    answer = send.sync_detailed(client=client, body=letters)
    assert [one.text for one in answer.parsed] == ["One", "Two"]
    assert answer.headers["x-autobatch-completed"] == "2"
    letters[1].body = " "
    refused = send.sync_detailed(client=client, body=letters)
    assert (refused.status_code, refused.parsed.response_status.errors[0].field_name) == (400, "Body")
    by_name = load("api.messages.send_message_by_name").sync(client=client, body=letters[0])
    assert by_name.text == "One"


def test_a_form_does_as_well(server: Described, client: Any, load: Load) -> None:
    send, models = load("api.messages.send_message_messages"), load("models")
    endpoint = server.made.endpoints[0][0]
    body = models.SendMessageFields(endpoint_id=endpoint, to_address="+15556660000", body="By form & in Grün")
    sent = send.sync(client=client, body=body)
    assert (sent.text, sent.other_address) == ("By form & in Grün", "+15556660000")
    story = load("api.messages.get_message").sync(sent.id, client=client)
    assert story.message.text == sent.text


def test_a_key_opens_what_its_roles_allow(server: Described, load: Load) -> None:
    revoke, made = load("api.api_keys.revoke_api_key"), server.made
    with load("client").AuthenticatedClient(base_url=server.url, token=made.key) as signed:
        (key,) = load("api.api_keys.list_api_keys").sync(client=signed).items
        assert (key.user_id, key.roles) == (made.user_id, ["User"])
        assert revoke.sync_detailed("no-such-key", client=signed).status_code == 404
        answer = revoke.sync_detailed(key.id, client=signed)
        assert (answer.status_code, answer.content) == (204, b"")
        assert load("api.sessions.list_sessions").sync_detailed(client=signed).status_code == 401
