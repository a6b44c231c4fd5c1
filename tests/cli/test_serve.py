import json
import os
import signal
import socket
import urllib.request

import pytest

from tests.cli.commands import Shell, environment_of, process, stop, wait_for_port
from trunkline.cli.selftest_server import free_port


def events(log: str) -> dict[str, dict[str, object]]:
    return {line["event"]: line for line in map(json.loads, log.splitlines())}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_and_stops_in_good_order(installed: Shell, number: int) -> None:
    port = free_port()
    installed.done("connection", "add")
    with process("serve", "--port", str(port), environment=environment_of(installed)) as running:
        wait_for_port(running, port)
        stream = socket.create_connection(("127.0.0.1", port), timeout=60)
        stream.sendall(b"GET /handset/events?number=%2B15556667777 HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert b"200 OK" in stream.recv(65536)  # a page that is open does not keep the server from stopping
        out, log = stop(running, number)
        stream.close()
    assert running.returncode == 0
    assert not out
    said = events(log)
    assert said["serving"]["address"] == f"http://127.0.0.1:{port}"
    assert said["serving"]["version"]
    assert "stopped" in said


def test_a_request_that_runs_is_answered(installed: Shell) -> None:
    port = free_port()
    with process("serve", "--port", str(port), environment=environment_of(installed)) as running:
        wait_for_port(running, port)
        request = urllib.request.Request(f"http://127.0.0.1:{port}/auth/status", headers={"Accept": "application/json"})
        with urllib.request.urlopen(request) as answer:
            assert answer.headers["X-Powered-By"] == "Trunkline"
            assert "server" not in answer.headers
        stop(running)


def test_a_port_in_use(installed: Shell) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        result = installed.run("serve", "--port", str(other.getsockname()[1]))
    assert result.exit_code == 3
    assert "--port" in result.stderr


def test_without_tables_it_refuses(shell: Shell) -> None:
    result = shell.run("serve", "--port", "0")
    assert result.exit_code == 3
    assert "trunkline init" in result.stderr
    assert not shell.data.exists()


def test_migrate_on_the_way(shell: Shell) -> None:
    port = free_port()
    with process("serve", "--port", str(port), "--migrate", environment=environment_of(shell)) as running:
        wait_for_port(running, port)
        stop(running)
    assert running.returncode == 0
    assert shell.run("migrate", "--check").exit_code == 0


def test_migrate(shell: Shell) -> None:
    check = shell.run("migrate", "--check")
    assert check.exit_code == 1
    assert "trunkline migrate" in check.stdout
    assert not shell.data.exists()
    assert shell.data_of("migrate")["taken"]
    assert shell.data_of("migrate")["taken"] == []
    assert "up to date" in shell.done("migrate", "--check")


def test_postgres_that_is_away(shell: Shell) -> None:
    result = shell.run("migrate", TRUNKLINE_STORE_DATABASE_URL="postgresql://me:secret@127.0.0.1:1/none")
    assert result.exit_code == 3
    assert "secret" not in result.output


def test_a_folder_that_cannot_be_written(shell: Shell) -> None:
    if os.getuid() == 0:
        pytest.skip("root may write everywhere")
    shell.data.mkdir(mode=0o500)
    assert shell.run("init").exit_code == 3
