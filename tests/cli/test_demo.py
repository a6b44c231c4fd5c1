import json
import re
import shlex
import socket
import subprocess
import time
import urllib.request
from pathlib import Path
from typing import Any

from tests.cli.commands import Shell, process, stop, wait_for_port
from trunkline.cli import demo_data
from trunkline.cli.demo import greeting
from trunkline.cli.selftest_server import free_port


def printed(running: subprocess.Popen[str]) -> list[str]:
    """The greeting, as far as it is printed once the server listens."""
    assert running.stdout is not None
    lines: list[str] = []
    while sum(line.strip().startswith("curl ") for line in lines) < 2:
        lines.append(running.stdout.readline())
        assert lines[-1], running.communicate()
    return lines


def pasted(line: str) -> dict[str, Any]:
    """What a line of the greeting answers when it is pasted into a shell."""
    done = subprocess.run(f"{line.strip()} -s", shell=True, capture_output=True, text=True, check=True)
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def handset_texts(port: int) -> list[str]:
    address = f"http://127.0.0.1:{port}/handset/texts.json?number=%2B15556667777"
    with urllib.request.urlopen(address) as answer:
        return [text["text"] for text in json.load(answer)["texts"]]


def curls(lines: list[str]) -> list[str]:
    return [line for line in lines if line.strip().startswith("curl ")]


def test_from_the_first_start_to_the_second(tmp_path: Path) -> None:
    port, data = free_port(), tmp_path / "data"
    words = ("demo", "--port", str(port), "--data", str(data))
    with process(*words) as running:
        first = printed(running)
        wait_for_port(running, port)
        into_session, to_number = (pasted(line) for line in curls(first))
        assert into_session["direction"] == to_number["direction"] == "Outgoing"
        assert into_session["sender"] == to_number["sender"] == demo_data.AGENT.name
        assert to_number["otherAddress"] == demo_data.HANDSET
        until = time.monotonic() + 60
        while len(texts := handset_texts(port)) < 5 and time.monotonic() < until:
            time.sleep(0.05)
        assert set(texts[-2:]) == {into_session["text"], to_number["text"]}  # in whichever order the network took them
        out, log = stop(running)
    assert running.returncode == 0
    assert out.strip().startswith("Stopped.")
    assert not log
    with process(*words) as running:
        second = printed(running)
        wait_for_port(running, port)
        assert [line for line in first if "new in" not in line] == [line for line in second if "again" not in line]
        assert pasted(curls(second)[0])["text"] == into_session["text"]
        stop(running)
    told = Shell(data)
    assert len(told.data_of("customer", "list")) == 2
    assert len(told.data_of("endpoint", "list")) == 4


def test_a_port_in_use_touches_nothing(shell: Shell) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        result = shell.run("demo", "--port", str(other.getsockname()[1]), "--data", str(shell.data))
    assert result.exit_code == 3
    assert "--port" in result.stderr
    assert not shell.data.exists()


def test_it_does_not_move_in_with_others(installed: Shell) -> None:
    result = installed.run("demo", "--port", "0", "--data", str(installed.data))
    assert result.exit_code == 3
    assert "--data" in result.stderr


def test_the_greeting_says_everything() -> None:
    text = "\n".join(greeting("http://127.0.0.1:8780", "5e55", "data", True))
    for each in demo_data.SIGN_INS:
        assert each.email in text
        assert each.password in text
    assert "http://127.0.0.1:8780/handset?number=%2B15556667777" in text
    for line in re.findall("curl .*", text):
        assert json.loads(shlex.split(line)[shlex.split(line).index("-d") + 1])["body"]
