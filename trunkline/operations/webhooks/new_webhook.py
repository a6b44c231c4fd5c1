"""NewWebhook: an address is told of what happens from now on."""

from __future__ import annotations

import base64
from typing import Annotated, ClassVar

from trunkline.base.faults import Conflict, Invalid
from trunkline.contract.operation import operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import WebhookCreated
from trunkline.domain.webhook import SECRET_BYTES, key_of, secret_of
from trunkline.operations.call import Call
from trunkline.operations.scope import account_of
from trunkline.operations.types.webhooks import NAMESPACE
from trunkline.operations.webhooks.webhooks import MANAGERS, TAGS, check_description, check_kinds, check_url
from trunkline.store.events import newest_number
from trunkline.store.webhooks import webhooks_of


class NewWebhook(Dto):
    """Subscribe an address to kinds of events."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    url: Annotated[str | None, Doc("The address that is told, of http or https", required=True)] = None
    kinds: Annotated[
        list[str] | None,
        Doc("The kinds of events, as message.received or message.*; if it is missing, all of them"),
    ] = None
    description: Annotated[str | None, Doc("What it is for, as people call it")] = None
    account_id: Annotated[
        str | None, Doc("The account whose events are told; may be missing for a caller who has only one")
    ] = None
    secret: Annotated[
        str | None, Doc("The secret to sign with, whsec_ and a key in base64; if it is missing, one is made")
    ] = None


class NewWebhookResponse(Dto):
    """The new webhook; this is the only time that its secret is shown."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: str | None = None
    account_id: str | None = None
    url: str | None = None
    kinds: list[str]
    description: str | None = None
    secret: Annotated[str | None, Doc("The secret that it signs with")] = None
    date_created: str | None = None


def _check(request: NewWebhook, call: Call) -> None:
    check_url(request.url, call)
    check_kinds(request.kinds)
    check_description(request.description)
    _check_secret(request.secret)


@operation(post("/webhooks"), access=MANAGERS, tags=TAGS, secrets=("secret",), check=_check)
async def new_webhook(request: NewWebhook, call: Call) -> NewWebhookResponse:
    """Make a webhook: it is told of everything that happens from now on, signed with a secret that is shown once."""
    account_id = account_of(request.account_id, call, "a webhook")
    await _check_number(account_id, call)
    fact = WebhookCreated(
        account_id=account_id,
        date=call.date,
        id=call.universe.new_id(),
        url=check_url(request.url, call),
        kinds=check_kinds(request.kinds),
        description=check_description(request.description),
        secret=request.secret or drawn(call),
        since=await newest_number(call.directory.engine),
    )
    call.record(fact)
    return NewWebhookResponse(
        id=fact.id,
        account_id=fact.account_id,
        url=fact.url,
        kinds=list(fact.kinds),
        description=fact.description or None,
        secret=fact.secret,
        date_created=fact.date,
    )


async def _check_number(account_id: str, call: Call) -> None:
    """Leave an account with as many webhooks as it may have: each costs work for everything that happens there.

    Those that are made at the same moment do not see each other; the next one does. Raises Conflict.
    """
    most = call.settings.webhooks_most_per_account
    there = len(await webhooks_of(call.directory.engine, (account_id,)))
    if there >= most:
        sentence = (
            f"The account has {there} webhooks, and may have {most} (webhooks.most_per_account); delete one first."
        )
        raise Conflict(sentence, code="TooManyWebhooks")


def drawn(call: Call) -> str:
    """A new secret that nobody can guess."""
    text = call.universe.token(SECRET_BYTES)
    return secret_of(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))[:SECRET_BYTES])


def _check_secret(secret: str | None) -> None:
    if secret:
        try:
            key_of(secret)
        except ValueError as error:
            raise Invalid(f"'Secret' {error}.", code="InvalidSecret", field="Secret") from None
