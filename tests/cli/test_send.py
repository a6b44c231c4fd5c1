import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.commands import Shell, environment_of, process, stop, wait_for_port
from trunkline.cli.selftest_server import free_port

NUMBER, HANDSET = "+15551230001", "+15556667777"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shell]:
    """A place with a number and a key, and a server that runs there."""
    shell = Shell(Path(tmp_path_factory.mktemp("send")) / "data")
    shell.done("init")
    shell.done("connection", "add", "--set", "latency_ms=1", "--set", "receipt_delay_ms=1")
    shell.done("endpoint", "add", "--number", NUMBER)
    port = free_port()
    shell.environment |= {"TRUNKLINE_KEY": shell.done("key", "create", "--name", "test").strip()}
    shell.environment |= {"TRUNKLINE_URL": f"http://127.0.0.1:{port}"}
    with process("serve", "--port", str(port), environment=environment_of(shell)) as running:
        wait_for_port(running, port)
        yield shell
        stop(running)


def test_a_message_is_followed_until_it_arrives(served: Shell) -> None:
    said = served.done("send", "--from", NUMBER, "--to", HANDSET, "--text", "Hi", "--wait")
    assert said.splitlines()[-1].endswith(": delivered")


def test_a_message_that_fails(served: Shell) -> None:
    result = served.run("send", "--from", NUMBER, "--to", "+15550100002", "--text", "Hi", "--wait")
    assert result.exit_code == 1
    assert "failed (" in result.stdout


def test_a_text_from_standard_input_into_a_session(served: Shell) -> None:
    endpoint = served.data_of("endpoint", "list")[0]["id"]
    first = served.data_of("send", "--from", endpoint, "--to", HANDSET, stdin="from the pipe\n")
    assert first["text"] == "from the pipe"
    assert first["endpointId"] == endpoint
    lines = served.done("tail", "--no-follow", "--json", "--since", "0", "--subject", first["id"]).splitlines()
    session = json.loads(lines[0])["body"]["sessionId"]
    story = json.loads(served.done("send", "--session", session, "--text", "More", "--wait", "--json"))
    assert story["status"] == "delivered"
    assert story["sessionId"] == session


def test_a_repeat_sends_once(served: Shell) -> None:
    words = ("send", "--from", NUMBER, "--to", HANDSET, "--text", "Once", "--idempotency-key", "key-1")
    assert served.data_of(*words)["id"] == served.data_of(*words)["id"]
    changed = served.run(*words[:-3], "Twice", *words[-2:])
    assert changed.exit_code == 4
    assert "422" in changed.stderr


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ((), 2, "--session"),
        (("--from", NUMBER), 2, "--session"),
        (("--from", NUMBER, "--to", HANDSET, "--session", "x"), 2, "--session"),
        (("--from", "+1555", "--to", HANDSET), 2, "+15551230001"),
        (("--from", "+15551239999", "--to", HANDSET), 4, "endpoint list"),
        (("--from", NUMBER, "--to", "12"), 4, "ToAddress"),
        (("--session", "nothing"), 4, "does not exist"),
        (("--session", "nothing", "--key", "tk_wrong"), 4, "API key"),
        (("--session", "nothing", "--url", "nonsense"), 2, "no address"),
    ],
)
def test_refusals(served: Shell, words: tuple[str, ...], code: int, said: str) -> None:
    result = served.run("send", "--text", "Hi", *words)
    assert result.exit_code == code, result.output
    assert said in result.stderr


def test_without_a_key_it_says_where_keys_come_from(installed: Shell) -> None:
    result = installed.run("send", "--session", "x", "--text", "Hi")
    assert result.exit_code == 2
    assert "--key" in result.stderr
