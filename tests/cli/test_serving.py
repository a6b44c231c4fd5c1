import socket

import pytest

from trunkline.cli.refusal import Exit, Refusal
from trunkline.cli.serving import bind


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
