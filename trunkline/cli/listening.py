"""`trunkline door listen`: who is told of the texts that come in for a number, in which platform's form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

import click
import msgspec

from trunkline.base.guarded_http import is_private
from trunkline.cli.desk import Desk, choose, open_desk, run
from trunkline.cli.options import as_json, takes_settings
from trunkline.cli.output import print_made
from trunkline.cli.refusal import Exit, Refusal
from trunkline.domain.facts import CallbackAsked, CallbackRemoved, Fact
from trunkline.domain.webhook import url_problem
from trunkline.outbox.callbacks import jasmin_text, kannel_text, twilio
from trunkline.settings import Settings
from trunkline.store import inventory
from trunkline.store.doors import DoorLogin, Listener, all_logins, listeners

KANNEL: Final = "kannel"
JASMIN: Final = "jasmin"
TWILIO: Final = "twilio"
FORMATS: Final = {TWILIO: twilio.FORMAT.key, KANNEL: kannel_text.FORMAT.key, JASMIN: jasmin_text.FORMAT.key}
KINDS: Final = ("message.received",)
REPLY_MOST: Final = 10  # segments


class Wanted(NamedTuple):
    """What somebody asks for: the form, where to, and what only some forms know."""

    form: str
    url: str
    login: str | None
    method: str | None
    max_messages: int | None
    send_sender: bool
    recode: bool


@click.command("listen")
@takes_settings
@click.argument("number")
@click.option("--url", help="Where texts to this number are told.")
@click.option("--form", type=click.Choice(tuple(FORMATS)), help="Whose form they are told in; twilio if not said.")
@click.option("--method", type=click.Choice(("GET", "POST")), help="For kannel and jasmin; GET if not said.")
@click.option(
    "--max-messages",
    type=click.IntRange(0, REPLY_MOST),
    help="For kannel: the segments of a reply, which is cut there; 1 if not said, 0 sends none.",
)
@click.option("--send-sender", is_flag=True, help="For kannel: have the header X-Kannel-From.")
@click.option("--recode", is_flag=True, help="For kannel and jasmin: UTF-8 for every text.")
@click.option("--login", metavar="ID|SID", help="For twilio: the AccountSid; not needed while there is only one.")
@click.option("--off", is_flag=True, help="Tell them no more, in this form or in any.")
@as_json
def listen(
    settings: Settings, number: str, url: str | None, form: str | None, off: bool, in_json: bool, **more: Any
) -> None:
    """Have texts that come in told as Twilio, Kannel or Jasmin tells them; what the first two are answered is a reply.

    \b
    Examples:
      trunkline door listen +15551230001 --url https://shop.example.com/sms
      trunkline door listen +15551230001 --form kannel --url 'https://shop.example.com/sms?from=%p&text=%b'
      trunkline door listen +15551230001 --form jasmin --url https://shop.example.com/mo --method POST
      trunkline door listen +15551230001 --off
    """
    if (url is None) == (not off):
        raise Refusal("Say where to, or that it ends.", "Give either --url or --off.", Exit.USAGE)
    wanted = None if url is None else _checked(Wanted(form or TWILIO, url, **more), settings)
    forms = tuple(FORMATS) if form is None and off else (form or TWILIO,)

    async def work() -> dict[str, Any]:
        async with open_desk(settings) as desk:
            endpoint = await endpoint_of(desk, number)
            keys = {"account_id": endpoint["account_id"], "date": desk.date}
            old = [each for each in await _listeners(desk, forms) if each.endpoint_id == endpoint["id"]]
            facts: list[Fact] = [CallbackRemoved(**keys, id=each.id) for each in old]
            if wanted is not None:
                facts.append(await _asked(desk, endpoint, wanted))
            if facts:
                await desk.record(*facts)
            made = {"endpoint_id": endpoint["id"], "number": endpoint["address"], "url": url}
            return made | ({} if wanted is None else {"form": wanted.form})

    made = run(work())
    words = f"are told to {url}" if url else "are told no more"
    print_made(made, f"Texts to {made['number']} {words}.", in_json=in_json)


def _checked(wanted: Wanted, settings: Settings) -> Wanted:
    """What is asked for; raises Refusal where the address cannot be called, or the form does not know an option."""
    plain = wanted.url.replace("%", "") if wanted.form == KANNEL else wanted.url
    host = wanted.url.partition("://")[2].partition("/")[0].partition("?")[0]
    problem = "must not have escape codes in its host" if wanted.form == KANNEL and "%" in host else url_problem(plain)
    if problem:
        raise Refusal(f"The address {problem}.", "For example --url https://shop.example.com/sms", Exit.USAGE)
    if is_private(plain, settings.callable_networks):
        raise Refusal("The address is private.", "Name its network in webhooks.allow_private.", Exit.USAGE)
    if wanted.form != KANNEL and (wanted.max_messages is not None or wanted.send_sender):
        sentence = f"The form of {wanted.form} knows no --max-messages and no --send-sender."
        raise Refusal(sentence, "They are for --form kannel.", Exit.USAGE)
    if wanted.form == TWILIO and (wanted.method is not None or wanted.recode):
        raise Refusal("Twilio's form is a POST in UTF-8.", "Leave --method and --recode out.", Exit.USAGE)
    if wanted.form != TWILIO and wanted.login is not None:
        raise Refusal(f"The form of {wanted.form} is not signed.", "Leave --login out.", Exit.USAGE)
    return wanted


async def _asked(desk: Desk, endpoint: Mapping[str, Any], wanted: Wanted) -> CallbackAsked:
    signing_key_id, extra = None, _extra(wanted)
    if wanted.form == TWILIO:
        signing_key_id, account_sid = await _signer(desk, endpoint, wanted.login)
        extra = {"account": account_sid, "address": desk.settings.address}
    return CallbackAsked(
        account_id=endpoint["account_id"],
        date=desk.date,
        id=desk.universe.new_id(),
        subject_id=endpoint["id"],
        format=FORMATS[wanted.form],
        url=wanted.url,
        kinds=KINDS,
        extra=msgspec.json.encode(extra).decode(),
        signing_key_id=signing_key_id,
        lasting=True,
    )


def _extra(wanted: Wanted) -> dict[str, Any]:
    if wanted.form == JASMIN:
        return {"method": wanted.method or "GET", "recode": wanted.recode}
    return {
        "method": wanted.method or "GET",
        "max": 1 if wanted.max_messages is None else wanted.max_messages,
        "send_sender": wanted.send_sender,
        "recode": wanted.recode,
    }


async def _signer(desk: Desk, endpoint: Mapping[str, Any], said: str | None) -> tuple[str, str]:
    """The id and the SID of the login whose AuthToken signs."""
    logins = [each for each in await all_logins(desk.engine) if each.account_id == endpoint["account_id"]]
    signing = [msgspec.structs.asdict(each) for each in logins if signs(each.door, each.username)]
    chosen = choose(signing, said, "door", name="username")
    return chosen["id"], chosen["username"]


async def endpoint_of(desk: Desk, said: str) -> Mapping[str, Any]:
    """The endpoint that somebody names by its number or id; raises Refusal."""
    rows = [row for row in await inventory.endpoints(desk.engine) if row["address"]]
    return choose(rows, said, "endpoint", name="address")


async def _listeners(desk: Desk, forms: tuple[str, ...]) -> list[Listener]:
    return [each for form in forms for each in await listeners(desk.engine, FORMATS[form])]


async def listening_of(desk: Desk, login: DoorLogin) -> list[Listener]:
    """Who is told of texts with the signature of a login."""
    found = await _listeners(desk, (TWILIO,))
    return [
        each
        for each in found
        if each.account_id == login.account_id and msgspec.json.decode(each.extra).get("account") == login.username
    ]


def signs(kind: str, username: str) -> bool:
    """Whether webhooks are signed with this login's password."""
    return kind == TWILIO and username.startswith("AC")
