import asyncio
from typing import Any

import pytest

from tests.cli.commands import Shell
from trunkline.cli.desk import open_desk
from trunkline.operations.auth.login_sessions import digest_of
from trunkline.operations.auth.sign_in import SignIn
from trunkline.settings import Settings
from trunkline.store.users import key_by_digest

CHEAP: dict[str, Any] = {"argon2_memory_kib": 32, "argon2_time": 1, "argon2_parallelism": 1}


def signs_in(shell: Shell, email: str, password: str) -> bool:
    settings = Settings(data_dir=shell.data, database_url=shell.environment["TRUNKLINE_STORE_DATABASE_URL"], **CHEAP)

    async def work() -> bool:
        async with open_desk(settings) as desk:
            try:
                await SignIn(desk.engine, desk.settings, desk.universe).verify(email, password, "127.0.0.1")
            except Exception:
                return False
            return True

    return asyncio.run(work())


def test_a_user_comes_and_goes(on_both: Shell) -> None:
    words = ("user", "add", "Sam@example.com", "--name", "Sam Rivers", "--role", "user", "--password-stdin")
    made = on_both.data_of(*words, stdin="sesame street\n")
    assert made["email_address"] == "sam@example.com"
    assert made["roles"] == ["User"]
    assert made["password"] is None
    assert signs_in(on_both, "sam@example.com", "sesame street")
    on_both.done("user", "disable", "sam@example.com")
    assert not signs_in(on_both, "sam@example.com", "sesame street")
    on_both.done("user", "enable", "sam@example.com")
    on_both.done("user", "password", "sam@example.com", "--password-stdin", stdin="open sesame\n")
    assert not signs_in(on_both, "sam@example.com", "sesame street")
    assert signs_in(on_both, "sam@example.com", "open sesame")
    assert "Sam" in on_both.done("user", "list")
    assert "hash" not in on_both.done("user", "list", "--json")


def test_a_user_gets_other_roles_and_accounts(on_both: Shell) -> None:
    branch = on_both.data_of("account", "add", "Branch")
    made = on_both.data_of("user", "add", "sam@example.com", "--account", "Main")
    on_both.done("user", "set", "sam@example.com", "--role", "Manager", "--role", "user")
    words = ("user", "set", "sam@example.com", "--account", "Branch")
    assert on_both.data_of(*words)["accounts"] == [branch["id"]]
    (row,) = [row for row in on_both.data_of("user", "list") if row["id"] == made["id"]]
    assert (sorted(row["roles"]), row["accounts"]) == (["Manager", "User"], [branch["id"]])
    assert "SystemAdministrator" in on_both.done("user", "set", "ops@example.com", "--role", "SystemAdministrator")
    result = on_both.run("user", "set", "ops@example.com", "--role", "User")
    assert (result.exit_code, "only administrator" in result.stderr) == (4, True)


def test_a_key_belongs_to_the_account_of_its_user(installed: Shell) -> None:
    branch = installed.data_of("account", "add", "Branch")
    installed.done("user", "add", "eve@other.com", "--account", "Branch")
    installed.done("key", "create", "--name", "eve", "--user", "eve@other.com")
    assert [row["account_id"] for row in installed.data_of("key", "list")] == [branch["id"]]


def test_a_password_is_made_when_none_is_given(installed: Shell) -> None:
    made = installed.data_of("user", "add", "sam@example.com")
    assert signs_in(installed, "sam@example.com", made["password"])
    said = installed.done("user", "password", "sam@example.com")
    new = said.partition("Password: ")[2].split()[0]
    assert signs_in(installed, "sam@example.com", new)


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("user", "add", "ops@example.com"), 4, "already"),
        (("user", "add", "nobody"), 2, "sam@example.com"),
        (("user", "add", "sam@example.com", "--role", "King"), 2, "King"),
        (("user", "add", "sam@example.com", "--account", "Nobody"), 4, "Main"),
        (("user", "add", "sam@example.com", "--role", "Customer"), 2, "--customer"),
        (("user", "add", "sam@example.com", "--customer", "Harbor"), 2, "--role Customer"),
        (("user", "add", "sam@example.com", "--role", "Customer", "--customer", "Harbor"), 4, "no customer"),
        (("user", "password", "sam@example.com"), 4, "no user"),
        (("user", "disable", "ops@example.com"), 4, "only administrator"),
        (("user", "set", "ops@example.com"), 2, "what is to change"),
        (("user", "set", "sam@example.com", "--role", "User"), 4, "no user"),
        (("key", "create", "--name", ""), 4, "Name"),
        (("key", "create", "--name", "x", "--user", "sam@example.com"), 4, "ops@example.com"),
        (("key", "create", "--name", "x", "--expires", "soon"), 2, "90d"),
        (("key", "create", "--name", "x", "--expires", "2020-01-01"), 4, "future"),
        (("key", "create", "--name", "x", "--role", "CallCenterDashboard"), 4, "CallCenterDashboard"),
        (("key", "revoke", "nothing"), 4, "does not exist"),
    ],
)
def test_refusals(installed: Shell, words: tuple[str, ...], code: int, said: str) -> None:
    result = installed.run(*words)
    assert result.exit_code == code, result.output
    assert said in result.stderr
    assert "Traceback" not in result.stderr


def test_a_customer_is_limited_to_customers_of_their_account(installed: Shell) -> None:
    made = installed.data_of("customer", "add", "Harbor Dental")
    words = ("--role", "Customer", "--role", "User", "--customer", "harbor dental", "--customer", made["id"])
    kim = installed.data_of("user", "add", "kim@example.com", *words)
    assert kim["customers"] == [made["id"]]
    listed = {row["email_address"]: row["customers"] for row in installed.data_of("user", "list")}
    assert listed == {"ops@example.com": [], "kim@example.com": [made["id"]]}


def test_another_administrator_may_be_disabled(installed: Shell) -> None:
    installed.done("user", "add", "second@example.com", "--role", "SystemAdministrator")
    installed.done("user", "disable", "ops@example.com")
    assert installed.run("user", "disable", "second@example.com").exit_code == 4


def test_a_key_is_shown_once_and_kept_as_a_digest(on_both: Shell) -> None:
    result = on_both.run("key", "create", "--name", "billing", "--role", "User", "--expires", "90d")
    key = result.stdout.strip()
    assert key.startswith("tk_")
    (listed,) = on_both.data_of("key", "list")
    assert (listed["name"], listed["roles"], listed["user"]) == ("billing", ["User"], "ops@example.com")
    assert listed["hint"] == key[-4:]
    assert "digest" not in listed
    assert key not in on_both.done("key", "list")
    on_both.done("key", "revoke", listed["id"])
    on_both.done("key", "revoke", listed["id"])  # twice is once
    assert on_both.data_of("key", "list")[0]["revoked"]


def test_the_digest_is_the_servers(installed: Shell) -> None:
    made = installed.data_of("key", "create", "--name", "billing")

    async def kept() -> str:
        async with open_desk(Settings(data_dir=installed.data)) as desk:
            found = await key_by_digest(desk.engine, digest_of(made["key"]))
            assert found is not None
            return found.id

    assert asyncio.run(kept()) == made["id"]
