"""People who are limited to their own customers, and one who has the role but manages besides."""

from __future__ import annotations

from tests.kits.running_app import RunningApp
from tests.kits.small_world import ACME, BAKERY, HOLDING
from tests.operations.auth.desk import PASSWORD
from trunkline.domain.facts import Fact, KeyCreated, UserCreated
from trunkline.operations.auth.login_sessions import digest_of

PEOPLE: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "holder": (("Customer", "User"), (HOLDING,)),
    "baker": (("Customer", "User"), (BAKERY,)),
    "pair": (("Customer", "User"), (HOLDING, BAKERY)),
    "lone": (("Customer", "User"), ()),
    "chief": (("Manager", "Customer", "User"), ()),
}
"""The roles and customers of those who are there besides the people of the running app."""


async def let_in(app: RunningApp) -> None:
    """Let them in; the key of the baker is `tk_baker`."""
    hashed = await app.app.identity.sign_in.passwords.hash(PASSWORD)
    facts: list[Fact] = []
    for name, (roles, customers) in PEOPLE.items():
        facts += [_user(app, name, roles, customers, hashed), _key(app, name)]
    await app.record(*facts)


def _user(app: RunningApp, name: str, roles: tuple[str, ...], customers: tuple[str, ...], hashed: str) -> UserCreated:
    return UserCreated(
        account_id=ACME,
        date=app.app.universe.now_iso(),
        id=name,
        email_address=f"{name}@example.com",
        first_name=name.title(),
        last_name="Person",
        password_hash=hashed,
        roles=roles,
        accounts=(ACME,),
        customers=tuple((ACME, customer) for customer in customers),
    )


def _key(app: RunningApp, name: str) -> KeyCreated:
    return KeyCreated(
        account_id=ACME,
        date=app.app.universe.now_iso(),
        id=name,
        user_id=name,
        name=name,
        hint=name,
        digest=digest_of(f"tk_{name}"),
        roles=("Manager", "Customer", "User"),
        expires=None,
    )
