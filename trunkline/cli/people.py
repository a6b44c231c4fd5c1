"""`trunkline user | key`: who may sign in, and which programs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Final

import click
import msgspec

from trunkline.base.universe import iso, parse_iso
from trunkline.cli.desk import Desk, choose, open_desk, run
from trunkline.cli.options import as_json, takes_settings, with_account
from trunkline.cli.output import print_json, print_made, print_rows
from trunkline.cli.passwords import Password, from_stdin, obtain, shown
from trunkline.cli.refusal import Exit, Refusal, nothing_to_change
from trunkline.domain.address import AddressError, AddressKind, normalise
from trunkline.domain.facts import UserChanged, UserCreated, UserDisabled
from trunkline.operations.auth.passwords import Passwords
from trunkline.operations.auth.sign_in import SignIn
from trunkline.operations.call import Caller
from trunkline.operations.keys.api_keys import ROLES
from trunkline.operations.keys.new_api_key import NewApiKey, new_api_key
from trunkline.operations.keys.revoke_api_key import RevokeApiKey, revoke_api_key
from trunkline.operations.scope import is_limited
from trunkline.settings import Settings
from trunkline.store import inventory
from trunkline.store.users import ADMINISTRATOR, CUSTOMER, User, keys_of_accounts, user_by_email

SPANS: Final = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
IS_SPAN: Final = re.compile(r"([1-9][0-9]{0,4})([hdw])").fullmatch

with_roles = click.option(
    "--role",
    "roles",
    multiple=True,
    type=click.Choice(ROLES, case_sensitive=False),
    metavar="ROLE",
    help=f"{', '.join(ROLES[:-1])} or {ROLES[-1]}; may be repeated.",
)


def check_email(text: str) -> str:
    """An e-mail address as it is kept; one without a domain's dot is allowed for the machine itself."""
    if re.fullmatch(r"[A-Za-z0-9._+-]+@localhost", text.strip()):
        return text.strip().lower()
    try:
        return normalise(text, "US", frozenset({AddressKind.EMAIL}))
    except AddressError as error:
        raise Refusal(f"{text!r}: {error.reason}", "For example sam@example.com", Exit.USAGE) from error


@click.group("user")
def user() -> None:
    """Users: people who sign in with an e-mail address and a password."""


@user.command("add")
@takes_settings
@click.argument("email")
@click.option("--name", default="", help='The name that others see, as "Sam Rivers".')
@with_roles
@click.option(
    "--account", "accounts", multiple=True, metavar="ID|NAME", help="An account they may use; may be repeated."
)
@click.option(
    "--customer",
    "customers",
    multiple=True,
    metavar="ID|NAME",
    help="For the role Customer: a customer that they see, with all below it; may be repeated.",
)
@from_stdin
@as_json
def user_add(
    settings: Settings,
    email: str,
    name: str,
    roles: tuple[str, ...],
    accounts: tuple[str, ...],
    customers: tuple[str, ...],
    piped: bool,
    in_json: bool,
) -> None:
    """Make a user; without --role one who sends and reads messages (User).

    The password is asked for, or taken from standard input or the variable TRUNKLINE_PASSWORD, or made and shown once.

    A Customer who is no Manager besides sees only what belongs to their own customers.

    \b
    Examples:
      trunkline user add sam@example.com --name "Sam Rivers" --role User --role Manager
      trunkline user add kim@example.com --role Customer --role User --customer "Harbor Dental"
    """
    email = check_email(email)
    roles = roles or ("User",)
    _check_customers(roles, customers)

    async def work() -> dict[str, Any]:
        async with open_desk(settings) as desk:
            if await user_by_email(desk.engine, email):
                raise Refusal(
                    f"There is a user {email} already.", f"trunkline user password {email}    changes the password"
                )
            chosen = tuple([await desk.account(said) for said in accounts or (None,)])
            theirs = tuple([await _customer(desk, chosen, said) for said in customers])
            password = obtain(desk.universe, piped=piped)
            return await _add_user(desk, email, name, roles, chosen, theirs, password)

    made = run(work())
    secret = shown(Password(made["password"], True)) if made["password"] else ""
    print_made(made, f"user {made['id']} ({email}) was made.{secret}", in_json=in_json)


def _check_customers(roles: Sequence[str], customers: Sequence[str]) -> None:
    if customers and CUSTOMER not in roles:
        raise Refusal("--customer is for the role Customer.", "Add --role Customer", Exit.USAGE)
    if is_limited(frozenset(roles)) and not customers:
        sentence = "A Customer sees only their own customers, and without any nothing at all."
        raise Refusal(sentence, "Name them: --customer ID|NAME. trunkline customer list shows them.", Exit.USAGE)


async def _customer(desk: Desk, accounts: tuple[str, ...], said: str) -> tuple[str, str]:
    """The account and the id of a customer that was named by id or name."""
    rows = [row for row in await inventory.customers(desk.engine) if row["account_id"] in accounts]
    row = choose(rows, said, "customer")
    return row["account_id"], row["id"]


async def _add_user(
    desk: Desk,
    email: str,
    name: str,
    roles: Sequence[str],
    accounts: tuple[str, ...],
    customers: tuple[tuple[str, str], ...],
    password: Password,
) -> dict[str, Any]:
    first, _, last = name.strip().partition(" ")
    fact = UserCreated(
        account_id=accounts[0],
        date=desk.date,
        id=desk.universe.new_id(),
        email_address=email,
        first_name=first,
        last_name=last,
        password_hash=await Passwords(desk.settings).hash(password.text),
        roles=tuple(roles),
        accounts=accounts,
        customers=tuple(dict.fromkeys(customers)),
    )
    await desk.record(fact)
    row = {"id": fact.id, "email_address": email, "first_name": first, "last_name": last}
    kept = password.text if password.generated else None
    ids = [customer_id for _, customer_id in fact.customers]
    return {**row, "roles": list(roles), "accounts": list(accounts), "customers": ids, "password": kept}


@user.command("set")
@takes_settings
@click.argument("email")
@with_roles
@click.option(
    "--account", "accounts", multiple=True, metavar="ID|NAME", help="An account they may use; may be repeated."
)
@as_json
def user_set(settings: Settings, email: str, roles: tuple[str, ...], accounts: tuple[str, ...], in_json: bool) -> None:
    """Give a user other roles or accounts: those that are named, and no others.

    A running server may still know the old ones for auth.credential_memory_seconds. Their API keys lose what they lose.

    \b
    Example:
      trunkline user set sam@example.com --role User --role Manager --account Main --account Branch
    """
    if not roles and not accounts:
        raise nothing_to_change("trunkline user set --help")

    async def work() -> dict[str, Any]:
        async with open_desk(settings) as desk:
            found = await _user(desk, email)
            before = await _memberships(desk, found)
            after = tuple(dict.fromkeys([await desk.account(said) for said in accounts])) or before
            fact = UserChanged(
                account_id=(after or before or ("",))[0],
                date=desk.date,
                user_id=found.id,
                roles=roles or tuple(sorted(found.roles)),
                accounts=after,
                before=before,
            )
            if ADMINISTRATOR not in fact.roles and ADMINISTRATOR in found.roles and not found.disabled:
                await _refuse_last_administrator(desk, found)
            await desk.record(fact)
            return {"id": found.id, "email_address": email, "roles": fact.roles, "accounts": fact.accounts}

    made = run(work())
    print_made(made, f"{email} has the roles {', '.join(made['roles'])} now.", in_json=in_json)


async def _memberships(desk: Desk, found: User) -> tuple[str, ...]:
    """The accounts of a user as they are written down; an administrator sees more than those."""
    (row,) = [row for row in await inventory.users(desk.engine) if row["id"] == found.id]
    return tuple(row["accounts"])


@user.command("list")
@takes_settings
@as_json
def user_list(settings: Settings, in_json: bool) -> None:
    """List every user with roles, accounts and customers; a SystemAdministrator sees all accounts."""

    async def work() -> list[dict[str, Any]]:
        async with open_desk(settings) as desk:
            return await inventory.users(desk.engine)

    columns = ("id", "email_address", "first_name", "last_name", "roles", "accounts", "customers", "disabled")
    print_rows(run(work()), columns, in_json=in_json, none="There is no user yet. trunkline init makes the first one.")


@user.command("password")
@takes_settings
@click.argument("email")
@from_stdin
def user_password(settings: Settings, email: str, piped: bool) -> None:
    """Give a user a new password, and end every session that the old one opened.

    A running server may take the old one for auth.credential_memory_seconds more.

    \b
    Example:
      trunkline user password sam@example.com
    """

    async def work() -> Password:
        async with open_desk(settings) as desk:
            found = await _user(desk, email)
            password = obtain(desk.universe, piped=piped)
            sign_in = SignIn(desk.engine, desk.settings, desk.universe)
            await desk.record(*await sign_in.changed_password(found, password.text))
            return password

    click.echo(f"{email} has a new password.{shown(run(work()))}")


@user.command("disable")
@takes_settings
@click.argument("email")
def user_disable(settings: Settings, email: str) -> None:
    """Let a user sign in no more; their API keys stop too.

    A running server may still know them for auth.credential_memory_seconds.

    \b
    Example:
      trunkline user disable sam@example.com
    """
    run(_set_disabled(settings, email, True))
    click.echo(f"{email} may sign in no more.")


@user.command("enable")
@takes_settings
@click.argument("email")
def user_enable(settings: Settings, email: str) -> None:
    """Let a disabled user sign in again."""
    run(_set_disabled(settings, email, False))
    click.echo(f"{email} may sign in.")


async def _set_disabled(settings: Settings, email: str, disabled: bool) -> None:
    async with open_desk(settings) as desk:
        found = await _user(desk, email)
        if disabled and ADMINISTRATOR in found.roles:
            await _refuse_last_administrator(desk, found)
        home = found.account_ids[0] if found.account_ids else ""
        await desk.record(UserDisabled(account_id=home, date=desk.date, user_id=found.id, disabled=disabled))


async def _refuse_last_administrator(desk: Desk, found: User) -> None:
    others = [
        row
        for row in await inventory.users(desk.engine)
        if ADMINISTRATOR in row["roles"] and not row["disabled"] and row["id"] != found.id
    ]
    if not others:
        sentence = f"{found.email_address} is the only administrator left."
        raise Refusal(sentence, f"trunkline user add EMAIL --role {ADMINISTRATOR}    makes another one first")


async def _user(desk: Desk, email: str) -> User:
    found = await user_by_email(desk.engine, email)
    if found is None:
        raise Refusal(f"There is no user {email}.", "trunkline user list")
    return found


@click.group("key")
def key() -> None:
    """API keys: how programs sign in, as "Authorization: Bearer KEY"."""


@key.command("create")
@takes_settings
@click.option("--name", required=True, help="What the key is for.")
@click.option("--user", "email", metavar="ID|EMAIL", help="Whom it acts as; not needed while there is only one user.")
@with_roles
@with_account
@click.option(
    "--expires", metavar="SPAN|DATE", help="As 12h, 90d, 4w, or an ISO 8601 date; else it works until revoked."
)
@as_json
def key_create(
    settings: Settings,
    name: str,
    email: str | None,
    roles: tuple[str, ...],
    account: str | None,
    expires: str | None,
    in_json: bool,
) -> None:
    """Make an API key and show it once; only its digest is kept.

    It can do what its user can, or less when roles are named, in one account.

    \b
    Example:
      export TRUNKLINE_KEY=$(trunkline key create --name billing --user sam@example.com --expires 90d)
    """

    async def work() -> dict[str, Any]:
        async with open_desk(settings) as desk:
            row = choose(await inventory.users(desk.engine), email, "user", name="email_address")
            owner = await _user(desk, row["email_address"])
            caller = Caller(user_id=owner.id, roles=owner.roles, account_ids=owner.account_ids, source="cli")
            call = desk.call(caller)
            asked = NewApiKey(
                name=name,
                roles=list(roles) or None,
                account_id=await _account_of_key(desk, account, row["accounts"]),
                user_id=owner.id,
                expires=_moment(desk, expires),
            )
            answer = await new_api_key.handler(asked, call)
            await desk.record(*call.facts)
            made: dict[str, Any] = msgspec.to_builtins(answer)
            return made

    made = run(work())
    if in_json:
        print_json(made)
    else:
        click.echo(made["key"])
        click.echo(
            f"This is the only time that the key is shown. To take it back: trunkline key revoke {made['id']}", err=True
        )


async def _account_of_key(desk: Desk, said: str | None, of_user: Sequence[str]) -> str:
    """The account that was named, or the only one of the user, or the only one there is."""
    return of_user[0] if said is None and len(of_user) == 1 else await desk.account(said)


def _moment(desk: Desk, said: str | None) -> str | None:
    if said is None:
        return None
    if span := IS_SPAN(said):
        return iso(desk.universe.now() + int(span[1]) * SPANS[span[2]])
    try:
        return iso(parse_iso(said))
    except ValueError:
        mend = "Write a span as 12h, 90d or 4w, or a date as 2027-01-31."
        raise Refusal(f"{said!r} is no time.", mend, Exit.USAGE) from None


@key.command("list")
@takes_settings
@as_json
def key_list(settings: Settings, in_json: bool) -> None:
    """List every API key, the newest first; of the keys themselves only the last characters are known."""

    async def work() -> list[dict[str, Any]]:
        async with open_desk(settings) as desk:
            accounts = tuple(row["id"] for row in await inventory.accounts(desk.engine))
            emails = {row["id"]: row["email_address"] for row in await inventory.users(desk.engine)}
            found = await keys_of_accounts(desk.engine, accounts)
            rows = [msgspec.to_builtins(each) for each in found]
            for row in rows:
                row |= {"user": emails.get(row["user_id"]), "roles": sorted(row["roles"])}
                del row["digest"]
            return rows

    columns = ("id", "name", "hint", "user", "roles", "expires", "last_used", "revoked")
    none = "There is no API key yet. trunkline key create --help tells how to make one."
    print_rows(run(work()), columns, in_json=in_json, none=none)


@key.command("revoke")
@takes_settings
@click.argument("key_id")
def key_revoke(settings: Settings, key_id: str) -> None:
    """Take an API key back, by its id from "trunkline key list".

    A running server may take it for auth.credential_memory_seconds more (60 by default); DELETE /keys/{keyId} at that
    server works at once.

    \b
    Example:
      trunkline key revoke 019aa8f2c1b4d3e5f6a7b8c9
    """

    async def work() -> None:
        async with open_desk(settings) as desk:
            accounts = tuple(row["id"] for row in await inventory.accounts(desk.engine))
            call = desk.call(
                Caller(user_id="cli", roles=frozenset({ADMINISTRATOR}), account_ids=accounts, source="cli")
            )
            await revoke_api_key.handler(RevokeApiKey(key_id=key_id), call)
            if call.facts:
                await desk.record(*call.facts)

    run(work())
    click.echo(f"key {key_id} is revoked.")


COMMANDS = (user, key)
