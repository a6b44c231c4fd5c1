import json
import re
import signal
from pathlib import Path

import trunkline.commit.reactions as reactions
from tests.cli.commands import Shell, environment_of, process
from trunkline.cli.tail import known_kinds


def test_what_happened_comes_in_order(on_both: Shell) -> None:
    on_both.done("customer", "add", "Harbor Dental")
    lines = [json.loads(line) for line in on_both.done("tail", "--since", "0", "--no-follow", "--json").splitlines()]
    assert [line["kind"] for line in lines] == ["AccountCreated", "UserCreated", "CustomerCreated"]
    assert [line["seq"] for line in lines] == sorted(line["seq"] for line in lines)
    rest = on_both.done("tail", "--since", str(lines[0]["seq"]), "--no-follow", "--json").splitlines()
    assert [json.loads(line) for line in rest] == lines[1:]


def test_only_what_is_wanted(on_both: Shell) -> None:
    second = on_both.data_of("account", "add", "Second")["account_id"]
    on_both.done("customer", "add", "Harbor Dental", "--account", "Second")
    mine = on_both.done("tail", "--since", "0", "--no-follow", "--account", "Second").splitlines()
    assert [line.split()[2] for line in mine] == ["AccountCreated", "CustomerCreated"]
    one = on_both.done("tail", "--no-follow", "--subject", second, "--kind", "AccountCreated", "--kind", "UserCreated")
    assert one.split()[2:4] == ["AccountCreated", second]
    assert "CustomerCreated" in on_both.done("tail", "--no-follow", "--last", "1")
    assert not on_both.done("tail", "--no-follow", "--last", "0")


def test_it_follows_until_it_is_stopped(installed: Shell) -> None:
    with process("tail", "--json", "--last", "1", environment=environment_of(installed)) as running:
        assert running.stdout is not None
        assert json.loads(running.stdout.readline())["kind"] == "UserCreated"
        installed.done("customer", "add", "Harbor Dental")
        assert json.loads(running.stdout.readline())["kind"] == "CustomerCreated"
        running.send_signal(signal.SIGINT)
        assert running.communicate(timeout=60) == ("", "")
    assert running.returncode == 0


def test_a_kind_that_no_event_has_is_refused(installed: Shell) -> None:
    for kind, said in (("MessageFialed", "MessageFailed"), ("Nope", "AccountCreated, ")):
        result = installed.run("tail", "--no-follow", "--kind", kind)
        assert (result.exit_code, said in result.stderr, result.stdout) == (2, True, "")


def test_the_kinds_are_those_that_are_written() -> None:
    sources = Path(reactions.__file__).parent.glob("*.py")
    written = {kind for file in sources for kind in re.findall(r'rows\.event\(\s*"(\w+)"', file.read_text("utf-8"))}
    # One function writes these two, under the names of their facts.
    assert written | {"OptedIn", "OptedOut"} == known_kinds()
