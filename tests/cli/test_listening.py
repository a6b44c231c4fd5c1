import asyncio
import json
from typing import Any

import pytest

from tests.cli.commands import Shell
from trunkline.cli.selftest_data import opened
from trunkline.settings import Settings
from trunkline.store import inventory
from trunkline.store.doors import Listener, ListenerFilter, all_listeners, all_logins
from trunkline.store.engine import Engine
from trunkline.store.webhooks import signing_secrets

NUMBER = "+15551230001"
SHOP = "https://shop.example.com/sms"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ((), 2, "--url or --off"),
        (("--url", SHOP, "--off"), 2, "--url or --off"),
        (("--url", "ftp://x"), 2, "http or https"),
        (("--url", "http://10.0.0.1/sms"), 2, "webhooks.allow_private"),
        (("--url", "http://10.0.0.1/%p", "--form", "kannel"), 2, "webhooks.allow_private"),
        (("--url", "http://%p.example.com/", "--form", "kannel"), 2, "codes in its host"),
        (("--url", SHOP, "--form", "kannel", "--max-messages", "11"), 2, "max-messages"),
        (("--url", SHOP, "--form", "kannel", "--login", "AC1"), 2, "--form twilio"),
        (("--url", SHOP, "--recode"), 2, "--form jasmin"),
        (("--url", SHOP, "--form", "jasmin", "--send-sender"), 2, "--form kannel"),
        (("--url", SHOP, "--max-messages", "0"), 2, "--form kannel"),
        (("--url", SHOP, "--method", "GET"), 2, "--form jasmin"),
        (("--url", SHOP, "--form", "sms"), 2, "kannel"),
        (("--off",), 4, "endpoint"),
    ],
)
def test_refusals(installed: Shell, words: tuple[str, ...], code: int, said: str) -> None:
    result = installed.run("door", "listen", NUMBER, *words)
    assert result.exit_code == code, result.output
    assert said in result.stderr
    assert not result.stdout


async def listeners(engine: Engine, form: str) -> list[Listener]:
    accounts = [row["id"] for row in await inventory.accounts(engine)]
    return await all_listeners(engine, ListenerFilter(accounts, [form]))


def kept(shell: Shell) -> tuple[Listener, str]:
    """The one listener, and the secret that it is signed with."""

    async def look() -> tuple[Listener, str]:
        async with opened(Settings(data_dir=shell.data)) as engine:
            (listener,) = await listeners(engine, "twilio")
            (login,) = await all_logins(engine)
            secrets = await signing_secrets(engine, listener.account_id, [login.id])
            return listener, secrets[login.id]

    return asyncio.run(look())


def test_texts_are_listened_for(installed: Shell) -> None:
    installed.done("connection", "add")
    installed.done("endpoint", "add", "--number", NUMBER)
    url = "https://shop.example.com/sms"
    refused = installed.run("door", "listen", NUMBER, "--url", url)
    assert refused.exit_code == 4
    sid = installed.data_of("door", "add", "twilio")["username"]
    made, _ = (installed.data_of("door", "listen", NUMBER, "--url", url) for _ in range(2))
    assert (made["number"], made["url"]) == (NUMBER, url)
    token = installed.data_of("door", "rotate", sid)["password"]
    listening, secret = kept(installed)
    assert (listening.url, listening.endpoint_id) == (url, made["endpoint_id"])
    assert json.loads(listening.extra) == {"account": sid, "address": "http://127.0.0.1:8780"}
    assert secret == token  # what is signed with, also for who listened before
    assert "no more" in installed.done("door", "listen", NUMBER, "--off")
    installed.done("door", "listen", NUMBER, "--url", url)
    installed.done("door", "remove", sid)
    assert installed.data_of("door", "list") == []


def told_in(shell: Shell, form: str) -> list[dict[str, Any]]:
    """What is kept of who listens in a format."""

    async def look() -> list[dict[str, Any]]:
        async with opened(Settings(data_dir=shell.data)) as engine:
            return [{"url": each.url} | json.loads(each.extra) for each in await listeners(engine, form)]

    return asyncio.run(look())


def test_texts_are_listened_for_in_the_form_of_kannel(installed: Shell) -> None:
    installed.done("connection", "add")
    installed.done("endpoint", "add", "--number", NUMBER)
    url = "https://shop.example.com/sms?from=%p&text=%b"
    made = installed.data_of("door", "listen", NUMBER, "--form", "kannel", "--url", url)
    assert (made["form"], made["url"]) == ("kannel", url)
    plain = {"url": url, "method": "GET", "max": 1, "send_sender": False, "recode": False}
    assert told_in(installed, "kannel_text") == [plain]
    options = ("--method", "POST", "--max-messages", "3", "--send-sender", "--recode")
    installed.done("door", "listen", NUMBER, "--form", "kannel", "--url", SHOP, *options)
    posted = {"url": SHOP, "method": "POST", "max": 3, "send_sender": True, "recode": True}
    assert told_in(installed, "kannel_text") == [posted]
    installed.data_of("door", "add", "twilio")
    installed.done("door", "listen", NUMBER, "--url", SHOP)
    installed.done("door", "listen", NUMBER, "--off", "--form", "twilio")
    assert (told_in(installed, "twilio"), told_in(installed, "kannel_text")) == ([], [posted])
    installed.done("door", "listen", NUMBER, "--off")
    assert told_in(installed, "kannel_text") == []
    installed.done("door", "listen", NUMBER, "--form", "jasmin", "--url", SHOP)
    assert told_in(installed, "jasmin_text") == [{"url": SHOP, "method": "GET", "recode": False}]
