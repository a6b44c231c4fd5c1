import asyncio
import json
import re

import pytest

from tests.cli.commands import Shell
from trunkline.cli.selftest_data import opened
from trunkline.settings import Settings
from trunkline.store.doors import Listener, all_logins, listeners
from trunkline.store.webhooks import signing_secrets


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("door", "add", "sms"), 2, "twilio"),
        (("door", "add", "kannel"), 2, "--username"),
        (("door", "add", "kannel", "--username", "two words"), 2, "cannot be a name"),
        (("door", "add", "jasmin", "--username", "x" * 17), 2, "1 to 16"),
        (("door", "add", "kannel", "--username", "a", "--api-key"), 2, "no API keys"),
        (("door", "add", "twilio", "--username", "AC12"), 2, "no SID"),
        (("door", "add", "twilio", "--username", "SK" + "1" * 32), 2, "no SID"),
        (("door", "add", "twilio", "--user", "nobody@example.com"), 4, "ops@example.com"),
        (("door", "add", "kannel", "--username", "a", "--from", "+15551230001"), 4, "endpoint"),
        (("door", "rotate", "nobody"), 4, "no door"),
        (("door", "remove", "nobody"), 4, "no door"),
        (("door", "listen", "+15551230001"), 2, "--url or --off"),
        (("door", "listen", "+15551230001", "--url", "ftp://x"), 2, "http or https"),
        (("door", "listen", "+15551230001", "--url", "http://10.0.0.1/sms"), 2, "webhooks.allow_private"),
        (("door", "listen", "+15551230001", "--off"), 4, "endpoint"),
    ],
)
def test_refusals(installed: Shell, words: tuple[str, ...], code: int, said: str) -> None:
    result = installed.run(*words)
    assert result.exit_code == code, result.output
    assert said in result.stderr
    assert not result.stdout


def test_logins_come_and_go(on_both: Shell) -> None:
    on_both.done("connection", "add")
    number = on_both.data_of("endpoint", "add", "--number", "+15551230001")
    made = on_both.data_of("door", "add", "kannel", "--username", "shop", "--from", "+15551230001")
    assert made["endpoint_id"] == number["id"] and len(made["password"]) >= 16
    twilio = on_both.data_of("door", "add", "twilio")
    assert re.fullmatch(r"AC[0-9a-f]{32}", twilio["username"]) and re.fullmatch(r"[0-9a-f]{32}", twilio["password"])
    key = on_both.data_of("door", "add", "twilio", "--api-key")
    assert key["username"].startswith("SK")
    assert on_both.run("door", "add", "kannel", "--username", "shop").exit_code == 4
    listed = on_both.data_of("door", "list")
    assert [row["username"] for row in listed] == ["shop", twilio["username"], key["username"]]
    assert "hash" not in str(listed)
    on_both.done("door", "remove", "shop")
    assert len(on_both.data_of("door", "list")) == 2


def test_a_password_may_be_given_and_is_not_shown(installed: Shell) -> None:
    said = installed.done("door", "add", "jasmin", "--username", "shop", "--password-stdin", stdin="our old one\n")
    assert "our old one" not in said and "Username: shop" in said
    result = installed.run("door", "rotate", "shop", "--password-stdin", stdin="longer than jasmin takes\n")
    assert result.exit_code == 2 and "16" in result.stderr
    assert "Password: " in installed.done("door", "rotate", "shop")


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
    installed.done("endpoint", "add", "--number", "+15551230001")
    url = "https://shop.example.com/sms"
    refused = installed.run("door", "listen", "+15551230001", "--url", url)
    assert refused.exit_code == 4
    sid = installed.data_of("door", "add", "twilio")["username"]
    made, _ = (installed.data_of("door", "listen", "+15551230001", "--url", url) for _ in range(2))
    assert (made["number"], made["url"]) == ("+15551230001", url)
    token = installed.data_of("door", "rotate", sid)["password"]
    listening, secret = kept(installed)
    assert (listening.url, listening.endpoint_id) == (url, made["endpoint_id"])
    assert json.loads(listening.extra) == {"account": sid, "address": "http://127.0.0.1:8780"}
    assert secret == token  # what is signed with, also for who listened before
    assert "no more" in installed.done("door", "listen", "+15551230001", "--off")
    installed.done("door", "listen", "+15551230001", "--url", url)
    installed.done("door", "remove", sid)
    assert installed.data_of("door", "list") == []
