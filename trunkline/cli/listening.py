"""`trunkline door listen`: who is told of the texts that come in for a number, in which platform's form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import click
import msgspec

from trunkline.base.faults import Fault
from trunkline.cli.desk import Desk, asked_together, choose, open_desk, run
from trunkline.cli.options import as_json, takes_settings
from trunkline.cli.output import print_made
from trunkline.cli.refusal import Exit, Refusal, refusal_with
from trunkline.contract.operation import Operation
from trunkline.operations.call import Caller
from trunkline.operations.doors.delete_door_listener import DeleteDoorListener, delete_door_listener
from trunkline.operations.doors.listeners import METHODS, REPLY_MOST
from trunkline.operations.doors.logins import signs
from trunkline.operations.doors.set_door_listener import SetDoorListener, check_listener, set_door_listener
from trunkline.operations.types.doors import FORMATS, DoorKinds, ListenerForms
from trunkline.settings import Settings
from trunkline.store import inventory
from trunkline.store.doors import ListenerFilter, LoginFilter, all_listeners, logins_of

FORMS: Final = tuple(each.value for each in ListenerForms)
_FOR_KANNEL: Final = "--max-messages and --send-sender are for --form kannel."
_FOR_OTHERS: Final = "--method and --recode are for --form kannel and --form jasmin."
OPTIONS: Final[Mapping[str, str]] = {
    "Url": "For example --url https://shop.example.com/sms",
    "Method": _FOR_OTHERS,
    "MaxMessages": _FOR_KANNEL,
    "SendSender": _FOR_KANNEL,
    "Recode": _FOR_OTHERS,
    "LoginId": "--login is for --form twilio; trunkline door list",
}
"""How members of the request are said here."""


@click.command("listen")
@takes_settings
@click.argument("number")
@click.option("--url", help="Where texts to this number are told.")
@click.option("--form", type=click.Choice(FORMS), help="Whose form they are told in; twilio if not said.")
@click.option("--method", type=click.Choice(METHODS), help="For kannel and jasmin; GET if not said.")
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
    settings: Settings,
    number: str,
    url: str | None,
    form: str | None,
    login: str | None,
    off: bool,
    in_json: bool,
    **more: Any,
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
    wanted = None if form is None else ListenerForms(form)
    request = SetDoorListener(endpoint_id=number, url=url, form=wanted, login_id=login, **more)

    async def work() -> dict[str, Any]:
        async with open_desk(settings) as desk:
            if not off:
                _check(desk, request)
            endpoint = await _endpoint(desk, number)
            made = {"endpoint_id": endpoint["id"], "number": endpoint["address"], "url": url}
            if off:
                await _asked(desk, *await _ends(desk, endpoint, wanted))
                return made
            signer = None if login is None else await _login(desk, login, endpoint["account_id"])
            asked = msgspec.structs.replace(request, endpoint_id=endpoint["id"], login_id=signer)
            (answer,) = await _asked(desk, (set_door_listener, asked))
            return made | {"form": answer.form.value}

    made = run(work())
    words = f"are told to {url}" if url else "are told no more"
    print_made(made, f"Texts to {made['number']} {words}.", in_json=in_json)


async def _ends(
    desk: Desk, endpoint: Mapping[str, Any], form: ListenerForms | None
) -> list[tuple[Operation, DeleteDoorListener]]:
    """What has texts of an endpoint told no more, in a form or in any."""
    formats = list(FORMATS.values()) if form is None else [FORMATS[form]]
    told = ListenerFilter([endpoint["account_id"]], formats, endpoint_ids=[endpoint["id"]])
    found = await all_listeners(desk.engine, told)
    return [(delete_door_listener, DeleteDoorListener(listener_id=each.id)) for each in found]


def _check(desk: Desk, request: SetDoorListener) -> None:
    """Say what is wrong whatever is stored before anything is looked up; raises Refusal."""
    try:
        check_listener(request, desk.call(Caller()))
    except Fault as fault:
        raise _refusal(fault) from fault


async def _asked(desk: Desk, *wanted: tuple[Operation, Any]) -> list[Any]:
    """What operations answer; what they refuse is said with the option that it is about."""
    try:
        return await asked_together(desk, *wanted)
    except Fault as fault:
        raise _refusal(fault) from fault


def _refusal(fault: Fault) -> Refusal:
    return refusal_with(fault, OPTIONS.get(fault.field or "", "trunkline door listen --help"))


async def _login(desk: Desk, said: str, account_id: str) -> str:
    """The id of a login that signs, which was named by its id or SID."""
    known = await logins_of(desk.engine, LoginFilter([account_id], door=DoorKinds.Twilio.value))
    rows = [msgspec.structs.asdict(each) for each in known if signs(each)]
    return str(choose(rows, said, "door", name="username")["id"])


async def number_of(desk: Desk, said: str, account_id: str) -> str:
    """The id of an account's endpoint that was named by its number or id; raises Refusal."""
    return str((await _endpoint(desk, said, account_id))["id"])


async def _endpoint(desk: Desk, said: str, account_id: str | None = None) -> Mapping[str, Any]:
    rows = [row for row in await inventory.endpoints(desk.engine) if row["address"]]
    ours = [row for row in rows if account_id in (None, row["account_id"])]
    return choose(ours, said, "endpoint", name="address")
