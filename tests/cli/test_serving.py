import socket
from pathlib import Path

import pytest

from tests.cli.commands import Shell, environment_of, process, wait_for_port
from trunkline.cli.refusal import Exit, Refusal
from trunkline.cli.selftest_server import free_port
from trunkline.cli.serving import alone, bind
from trunkline.settings import Settings


def test_a_free_port_is_taken() -> None:
    with bind("127.0.0.1", 0) as taken:
        assert taken.getsockname()[1] > 0


def test_a_port_in_use_is_a_sentence() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(Refusal, match=f"Port {port} is in use") as refused:
            bind("127.0.0.1", port)
    assert refused.value.exit_code == Exit.CANNOT_START
    assert f"--port {port + 1}" in refused.value.mend


@pytest.mark.parametrize("host", ["192.0.2.1", "no-such-host.invalid"])
def test_an_address_that_is_not_ours(host: str) -> None:
    with pytest.raises(Refusal, match="cannot be listened on"):
        bind(host, 0)


def test_a_sqlite_file_has_one_server(installed: Shell) -> None:
    """And a server that was killed leaves nothing behind."""
    port = free_port()
    with process("serve", "--port", str(port), environment=environment_of(installed)) as running:
        wait_for_port(running, port)
        refused = installed.run("serve", "--port", "0")
        assert (refused.exit_code, "Another server runs on" in refused.stderr) == (3, True)
        running.kill()
        running.wait()
        with alone(Settings(data_dir=installed.data)):
            pass


def test_without_a_folder_and_on_postgres_there_is_nothing_to_hold(tmp_path: Path) -> None:
    missing, shared = tmp_path / "none", Settings(data_dir=tmp_path, database_url="postgresql://host/name")
    with alone(Settings(data_dir=missing)), alone(shared), alone(shared):
        assert not missing.exists() and not list(tmp_path.iterdir())
