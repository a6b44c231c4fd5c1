"""A carrier that misbehaves, from the command line: what it prints can be used, and it reports what it did."""

from __future__ import annotations

import asyncio
import json
import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.cli.commands import Shell
from tests.kits.simulating import simulating


@pytest.mark.parametrize("carrier", ["smpp", "twilio"])
def test_what_it_prints_makes_a_connection(installed: Shell, carrier: str, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    command = [sys.executable, "-m", "trunkline", "simulate", carrier, "--seconds", "0.2", "--report", str(report)]
    done = subprocess.run([*command, "--set", "silent=0.5", "--seed", "7"], capture_output=True, text=True, check=True)
    line = re.search(r"^trunkline (connection add .*)$", done.stderr, re.MULTILINE)
    assert line is not None, done.stderr
    installed.done(*shlex.split(line[1]))
    (made,) = installed.data_of("connection", "list")
    assert made["carrier"] == carrier
    assert json.loads(done.stdout) == json.loads(report.read_text("utf-8"))
    assert json.loads(done.stdout)["submissions"] == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--set", "silent"), "'silent' is no rate"),
        (("--set", "odd=1"), "'odd=1' is no rate"),
        (("--set", "silent=much"), "'much' is no number"),
        (("--set", "silent=2"), "This chaos cannot be"),
    ],
)
def test_refusals(installed: Shell, words: tuple[str, ...], said: str) -> None:
    result = installed.run("simulate", "smpp", "--seconds", "0.01", *words)
    assert result.exit_code == 2 and said in result.stderr


def test_scripts(installed: Shell, tmp_path: Path) -> None:
    good, bad = tmp_path / "chaos.toml", tmp_path / "bad.json"
    good.write_text('seed = 3\nsilent = 0.1\n[[script]]\nafter = 0\ncount = 5\nfate = "cut"\n', encoding="utf-8")
    bad.write_text("[]", encoding="utf-8")
    assert installed.run("simulate", "smpp", "--seconds", "0.01", "--script", str(good)).exit_code == 0
    refused = installed.run("simulate", "smpp", "--seconds", "0.01", "--script", str(bad))
    assert refused.exit_code == 2 and "is no object" in refused.stderr


async def submit(url: str, settings: dict[str, Any], text: str) -> int:
    """Send a text as a customer of Twilio does; the status of the answer."""
    account = settings["account_sid"]
    place = f"{url}/2010-04-01/Accounts/{account}/Messages.json"
    fields = {"To": "+15556667777", "From": "+15550001111", "Body": text}
    headers = {"Authorization": aiohttp.encode_basic_auth(account, settings["auth_token"])}
    async with aiohttp.ClientSession(headers=headers) as client, client.post(place, data=fields) as answer:
        return answer.status


def test_several_networks_write_what_they_take_before_they_answer(tmp_path: Path) -> None:
    async def main() -> None:
        good, bad = {"name": "good", "carrier": "twilio"}, {"name": "not so good", "carrier": "twilio"}
        async with simulating(tmp_path, good, bad | {"chaos": {"refuse": 1}}) as simulation:
            settings = await simulation.ready()
            answers = [await submit(each["base_url"], each, "once") for each in settings.values()]
            assert answers == [201, 400]
            assert await submit(settings["good"]["base_url"], settings["good"], "twice") == 201
            assert await submit(settings["good"]["base_url"], settings["good"], "twice") == 201
            simulation.process.kill()  # so nothing can be written any more
            simulation.process.wait()
            told = ("network", "number", "fate", "taken", "to", "text")
            assert [tuple(line[name] for name in told) for line in simulation.record()] == [
                ("good", 0, "take", True, "+15556667777", "once"),
                ("not so good", 0, "refuse", False, "+15556667777", "once"),
                ("good", 1, "take", True, "+15556667777", "twice"),
                ("good", 2, "take", True, "+15556667777", "twice"),
            ]

    asyncio.run(main())


def test_a_network_changes_while_it_runs(tmp_path: Path) -> None:
    async def main() -> None:
        async with simulating(tmp_path, {"name": "one", "carrier": "twilio"}, {"name": "b", "carrier": "smpp"}) as one:
            settings = (await one.ready())["one"]
            assert await submit(settings["base_url"], settings, "before") == 201
            await one.change({"one": {"throttle": 1}})
            assert await submit(settings["base_url"], settings, "after") == 429
            one.networks[0]["port"] = 1
            one.read_again()
            await one.says("only the chaos")
            one.networks[0]["carrier"] = "pigeon"
            one.read_again()
            await one.says("'pigeon' is no carrier")
            assert await submit(settings["base_url"], settings, "still") == 429
            assert one.taken() == {"one": {"before": 1}, "b": {}}
            reports = await one.stop()
            assert reports["one"]["fates"] == {"take": 1, "throttle": 2}
            assert reports["b"]["submissions"] == 0

    asyncio.run(main())


def test_a_script_is_read_again(tmp_path: Path) -> None:
    script, record = tmp_path / "chaos.toml", tmp_path / "record.jsonl"
    script.write_text("refuse = 0.5\n", "utf-8")
    command = [sys.executable, "-m", "trunkline", "simulate", "smpp", "--script", str(script), "--record", str(record)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None and "connection add --name simulated" in process.stderr.readline()
        script.write_text("silent = 0.5\n", "utf-8")
        process.send_signal(signal.SIGHUP)
        while not record.read_text("utf-8").endswith("\n"):
            assert process.poll() is None
            time.sleep(0.02)
        changed = json.loads(record.read_text("utf-8"))
        assert (changed["event"], changed["chaos"]["silent"], changed["chaos"]["refuse"]) == ("change", 0.5, 0)
        process.terminate()
        told, said = process.communicate()
        assert (process.returncode, said, json.loads(told)["submissions"]) == (0, "", 0)


def test_networks_that_cannot_be(installed: Shell, tmp_path: Path) -> None:
    file = tmp_path / "networks.json"
    file.write_text('{"network": [{"name": "a", "carrier": "pigeon"}]}', "utf-8")
    result = installed.run("simulate", "--networks", str(file), "--seconds", "0.01")
    assert result.exit_code == 2 and "'pigeon' is no carrier" in result.stderr


def test_a_carrier_or_networks(installed: Shell, tmp_path: Path) -> None:
    file = tmp_path / "networks.toml"
    file.write_text('[[network]]\nname = "a"\ncarrier = "smpp"\n', "utf-8")
    assert installed.run("simulate", "--networks", str(file), "--seconds", "0.01").exit_code == 0
    for words in ((), ("smpp", "--networks", str(file)), ("--networks", str(file), "--seed", "1")):
        assert installed.run("simulate", "--seconds", "0.01", *words).exit_code == 2, words
