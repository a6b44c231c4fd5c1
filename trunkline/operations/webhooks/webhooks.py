"""What the operations of webhooks share: finding one of the caller's, and the checks of its members."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from trunkline.base.faults import Invalid, NotEmpty, NotFound
from trunkline.base.guarded_http import is_private
from trunkline.contract.operation import Access, any_role
from trunkline.domain.webhook import kind_problem, url_problem
from trunkline.operations.call import Call
from trunkline.operations.types.listing import is_storable
from trunkline.store.webhooks import webhooks_with

MANAGERS: Final[Access] = any_role("SystemAdministrator", "Manager")
TAGS: Final = ("Webhooks",)
DESCRIPTION_MOST: Final = 200
KINDS_MOST: Final = 50


async def found(webhook_id: str | None, call: Call) -> dict[str, Any]:
    """The webhook with this id in one of the caller's accounts; raises NotEmpty and NotFound."""
    if not webhook_id:
        raise NotEmpty("WebhookId")
    engine, accounts = call.directory.engine, call.caller.account_ids
    rows = await webhooks_with(engine, accounts, [webhook_id]) if is_storable(webhook_id) else []
    if not rows:
        raise NotFound(f"Webhook '{webhook_id}' does not exist", field="WebhookId")
    return rows[0]


def check_url(url: str | None, call: Call) -> str:
    """An address that can be called; raises NotEmpty and Invalid.

    A name is looked up when it is called, and refused then if it leads to a private address.
    """
    plain = (url or "").strip()
    if not plain:
        raise NotEmpty("Url")
    problem = url_problem(plain)
    if problem is not None:
        raise Invalid(f"'Url' {problem}.", code="InvalidUrl", field="Url")
    if is_private(plain, call.settings.callable_networks):
        sentence = "'Url' is a private address, which this server does not call (webhooks.allow_private)."
        raise Invalid(sentence, code="PrivateAddress", field="Url")
    return plain


def check_kinds(kinds: Iterable[str] | None) -> tuple[str, ...]:
    """Kinds that there are, each once and in order; raises Invalid."""
    wanted = sorted(set(kinds or ()))
    if len(wanted) > KINDS_MOST:
        raise Invalid(f"'Kinds' must have {KINDS_MOST} kinds or fewer.", code="MaximumLength", field="Kinds")
    for kind in wanted:
        problem = kind_problem(kind)
        if problem is not None:
            raise Invalid(f"'Kinds' cannot be used: {problem}.", code="UnknownKind", field="Kinds")
    return tuple(wanted)


def check_description(text: str | None) -> str:
    """A short text that can be shown; raises Invalid."""
    plain = (text or "").strip()
    if len(plain) > DESCRIPTION_MOST:
        sentence = f"'Description' must be {DESCRIPTION_MOST} characters or fewer. You entered {len(plain)} characters."
        raise Invalid(sentence, code="MaximumLength", field="Description")
    if plain and not plain.isprintable():
        raise Invalid(
            "'Description' must not contain control characters.", code="InvalidCharacter", field="Description"
        )
    return plain
