"""What programs of other platforms are told, as their own verifiers see it; and the programs of docs/doors.md."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit
from uuid import UUID

import httpx
import pytest
from aiohttp import web
from twilio.request_validator import RequestValidator
from twilio.twiml.messaging_response import MessagingResponse

from tests.cli.commands import Shell
from tests.laws.files import ROOT
from tests.outbox.webhooks.rig import HOME, Heard, Receiver
from tests.ways.served import Served, served
from tests.ways.stage import FAST, Stage, staged, until
from trunkline.domain.doors.ids import guid, narrow
from trunkline.domain.doors.twilio import message_id_of, sid_of
from trunkline.domain.facts import (
    CallbackAsked,
    DeliveryReported,
    DoorLoginCreated,
    SigningKeyChanged,
    SigningKeyCreated,
)
from trunkline.settings import Settings
from trunkline.web.exchange import Request

TOKEN = "0123456789abcdef" * 2
SID = "AC" + "a" * 32
HANDSET = "+15556667777"
SILENT = "+15550100006"  # a number of the simulated network from which no receipt comes
REFUSES = "+15550100003"  # a number of the simulated network whose owner wants no messages
PAUSE: dict[str, Any] = {"webhooks_retry_first_seconds": 0.02, "webhooks_retry_most_seconds": 0.05}


@asynccontextmanager
async def stage_with_doors(settings: Settings) -> AsyncIterator[tuple[Stage, Receiver]]:
    """An app whose doors have a login each (the password is TOKEN), and somebody who is told."""
    async with (
        staged(settings, FAST, doors_jasmin=True, webhooks_allow_private=HOME, **PAUSE) as stage,
        Receiver().open() as receiver,
    ):
        universe = stage.app.universe
        hashed = await stage.app.identity.sign_in.passwords.hash(TOKEN[:16])
        keys = {"account_id": stage.made.account_id, "date": universe.now_iso()}
        await stage.app.committer.commit(
            [
                *(
                    DoorLoginCreated(
                        **keys,
                        id=f"login-{door}",
                        door=door,
                        username=SID if door == "twilio" else "shop",
                        password_hash=hashed,
                        user_id=stage.made.user_id,
                        endpoint_id=stage.endpoint,
                    )
                    for door in ("twilio", "kannel", "jasmin")
                ),
                SigningKeyCreated(**keys, id="login-twilio", secret=TOKEN),
            ]
        )
        yield stage, receiver


async def ask(stage: Stage, path: str, form: dict[str, Any], method: str = "POST") -> tuple[int, bytes]:
    headers = {"host": "trunkline.test", "content-type": "application/x-www-form-urlencoded"}
    if path.startswith("/2010"):
        headers["authorization"] = httpx.BasicAuth(SID, TOKEN[:16])._auth_header
    query, body = (urlencode(form), b"") if method == "GET" else ("", urlencode(form).encode())
    answer = await stage.app.asgi.answer(Request(method, path, path, query, headers, body, "192.0.2.1"))
    return answer.status, answer.body


async def reported(stage: Stage) -> None:
    """Let the one message be delivered, once it is known to be sent: a receipt of the network may overtake that."""
    (kept,) = await stage.kept()
    await stage.becomes(kept.id, "sent")
    await stage.app.committer.commit([receipt_of(stage, kept.id)])


def receipt_of(stage: Stage, id_: str) -> DeliveryReported:
    account_id, date = stage.made.account_id, stage.app.universe.now_iso()
    return DeliveryReported(account_id=account_id, date=date, id=id_, delivered=True, failure=None, reason="")


def believed(heard: Heard, receiver: Receiver, token: str = TOKEN) -> dict[str, str]:
    """The members of a webhook, once Twilio's own validator believes its signature."""
    form = dict(parse_qsl(heard.body.decode(), keep_blank_values=True))
    signature = heard.headers["x-twilio-signature"]
    assert RequestValidator(token).validate(receiver.url(heard.path), form, signature)
    assert not RequestValidator("another").validate(receiver.url(heard.path), form, signature)
    return form


def test_status_callbacks_of_twilio(store_settings: Settings) -> None:
    async def main() -> None:
        async with stage_with_doors(store_settings) as (stage, receiver):
            path = f"/2010-04-01/Accounts/{SID}/Messages.json"
            # An address that has other spellings; the signature covers the one that was given.
            callback = receiver.url("/s?to=https%3A%2F%2Fy.example%2F&a=%7e")
            form = {"To": SILENT, "From": stage.number, "Body": "Hello", "StatusCallback": callback}
            status, _ = await ask(stage, path, form)
            assert status == 201
            await reported(stage)
            told = [believed(heard, receiver) for heard in await receiver.hears(2)]
            assert [one["MessageStatus"] for one in told] == ["sent", "delivered"]
            (kept,) = await stage.kept()  # the words that were answered are no reply
            assert {one["MessageSid"] for one in told} == {sid_of(kept.id)}
            assert {one["AccountSid"] for one in told} == {SID}

            receiver.heard.clear()
            assert (await ask(stage, path, form | {"To": REFUSES}))[0] == 201
            (heard,) = await receiver.hears(1)
            failed = believed(heard, receiver)
            assert (failed["MessageStatus"], failed["ErrorCode"]) == ("failed", "21610")

    asyncio.run(main())


def test_sent_is_told_when_the_receipt_overtakes_it(store_settings: Settings) -> None:
    async def main() -> None:
        async with stage_with_doors(store_settings) as (stage, receiver):
            stage.app.network.set_down()
            path = f"/2010-04-01/Accounts/{SID}/Messages.json"
            form = {"To": SILENT, "From": stage.number, "Body": "Hello", "StatusCallback": receiver.url("/s")}
            assert (await ask(stage, path, form))[0] == 201
            (kept,) = await stage.kept()
            await stage.app.committer.commit([receipt_of(stage, kept.id)])
            told = [believed(heard, receiver) for heard in await receiver.hears(2)]
            assert [one["MessageStatus"] for one in told] == ["sent", "delivered"]
            _, body = await ask(stage, f"{path[:-5]}/{sid_of(kept.id)}.json", {}, "GET")
            fetched = json.loads(body)
            assert fetched["status"] == "delivered" and fetched["date_sent"]

    asyncio.run(main())


async def listen(stage: Stage, url: str, form: str = "twilio", **extra: Any) -> None:
    """What `trunkline door listen` records."""
    twilio = form == "twilio"
    asked = CallbackAsked(
        account_id=stage.made.account_id,
        date=stage.app.universe.now_iso(),
        id=stage.app.universe.new_id(),
        subject_id=stage.endpoint,
        format=form,
        url=url,
        kinds=("message.received",),
        extra=json.dumps({"account": SID} if twilio else extra),
        signing_key_id="login-twilio" if twilio else None,
        lasting=True,
    )
    await stage.app.committer.commit([asked])


def test_a_text_comes_in_and_twiml_answers(store_settings: Settings) -> None:
    async def main() -> None:
        async with stage_with_doors(store_settings) as (stage, receiver):
            await listen(stage, receiver.url("/sms"))
            refusals = iter((500, 503))

            def say(heard: Heard) -> int | web.Response:
                status = next(refusals, None)
                if status is not None:
                    return status
                form = dict(parse_qsl(heard.body.decode()))
                response = MessagingResponse()
                response.message(f"You said {form['Body']}")
                return web.Response(text=str(response), content_type="text/xml")

            receiver.say = say
            await stage.app.network.answer(HANDSET, stage.number, "Grüße & mehr")
            heard = await receiver.hears(3)  # refused twice, and told again
            form = believed(heard[-1], receiver)
            assert (form["From"], form["To"], form["Body"]) == (HANDSET, stage.number, "Grüße & mehr")
            assert (form["NumSegments"], form["NumMedia"], form["SmsStatus"]) == ("1", "0", "received")
            assert message_id_of(form["MessageSid"])
            assert len({one.headers["i-twilio-idempotency-token"] for one in heard}) == 1

            async def answered() -> bool:
                return len(await stage.kept()) == 2

            await until(answered)
            reply = (await stage.kept())[-1]
            row = await stage.becomes(reply.id, "delivered")
            assert (row["text"], row["other_address"]) == ("You said Grüße & mehr", HANDSET)
            assert len(receiver.heard) == 3 and len(await stage.kept()) == 2  # nobody is told of the reply

            changed = {"account_id": stage.made.account_id, "date": stage.app.universe.now_iso(), "id": "login-twilio"}
            await stage.app.committer.commit([SigningKeyChanged(**changed, secret="new token")])
            receiver.say = lambda heard: 204
            await stage.app.network.answer(HANDSET, stage.number, "again")
            believed((await receiver.hears(4))[-1], receiver, "new token")

    asyncio.run(main())


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_text_comes_in_and_is_told_as_kannel_tells_it(store_settings: Settings, method: str) -> None:
    async def main() -> None:
        async with stage_with_doors(store_settings) as (stage, receiver):
            url = receiver.url("/in?p=%p&P=%P&a=%a&b=%b&c=%c&C=%C&i=%i&I=%I&mine=a%%20b")
            await listen(stage, url, "kannel_text", method=method, max=1)
            refusals = iter((500, 503))
            receiver.say = lambda heard: next(refusals, None) or web.Response(text=f"You said {'x' * 200}")
            await stage.app.network.answer(HANDSET, stage.number, "Grüße  & mehr")
            heard = (await receiver.hears(3))[-1]  # refused twice, and told again
            (asked,) = {(each.path, each.body) for each in receiver.heard}
            query = parse_qs(urlsplit(asked[0]).query, keep_blank_values=True)
            incoming = (await stage.kept())[0]
            assert query.pop("I") == [str(UUID("00000000" + incoming.id))]
            assert query.pop("i") == [(await stage.row(incoming.id))["connection_id"]]
            said = {"a": ["Grüße & mehr"], "b": ["Grüße  & mehr"], "c": ["0"], "C": ["UTF-8"], "mine": ["a b"]}
            assert query == {"p": [HANDSET], "P": [stage.number]} | said
            assert asked[1].decode() == ("Grüße  & mehr" if method == "POST" else "")
            assert heard.headers.get("x-kannel-to") == (stage.number if method == "POST" else None)

            async def answered() -> bool:
                return len(await stage.kept()) == 2

            await until(answered)
            row = await stage.becomes((await stage.kept())[-1].id, "delivered")
            assert (row["text"], row["other_address"]) == (f"You said {'x' * 200}"[:160], HANDSET)
            assert len(receiver.heard) == 3 and len(await stage.kept()) == 2  # nobody is told of the reply

    asyncio.run(main())


def test_reports_of_kannel(store_settings: Settings) -> None:
    async def main() -> None:
        async with stage_with_doors(store_settings) as (stage, receiver):
            wish = {"dlr-mask": "31", "dlr-url": receiver.url("/d?d=%d&p=%p&P=%P&A=%A&F=%F&I=%I&n=%n&mine=a%%20b")}
            form = {"username": "shop", "password": TOKEN[:16], "to": SILENT, "text": "Hello"} | wish
            assert await ask(stage, "/cgi-bin/sendsms", form, "GET") == (202, b"0: Accepted for delivery")
            await reported(stage)
            told = [parse_qs(urlsplit(heard.path).query) for heard in await receiver.hears(2)]
            (kept,) = await stage.kept()
            row = await stage.row(kept.id)
            assert [one["d"] for one in told] == [["8"], ["1"]]
            for one in told:
                assert (one["p"], one["P"], one["n"]) == ([SILENT], [stage.number], ["shop"])
                assert (one["F"], one["mine"]) == ([row["carrier_id"]], ["a b"])
                assert narrow(one["I"][0].replace("-", "")) == kept.id
            assert told[0]["A"] == ["ACK/"]
            assert "stat:DELIVRD" in told[1]["A"][0]
            receiver.heard.clear()
            assert (await ask(stage, "/cgi-bin/sendsms", form | {"to": REFUSES}, "GET"))[0] == 202
            (heard,) = await receiver.hears(1)
            assert parse_qs(urlsplit(heard.path).query)["d"] == ["16"]

    asyncio.run(main())


@pytest.mark.parametrize("method", ["POST", "GET"])
def test_receipts_of_jasmin_are_told_until_they_are_acknowledged(store_settings: Settings, method: str) -> None:
    async def main() -> None:
        async with stage_with_doors(store_settings) as (stage, receiver):
            answers = iter((200, 200))  # without the words that acknowledge

            def say(heard: Heard) -> int | web.Response:
                return next(answers, None) or web.Response(text="ACK/Jasmin")

            receiver.say = say
            wish = {"dlr": "yes", "dlr-level": "3", "dlr-method": method, "dlr-url": receiver.url("/dlr")}
            form = {"username": "shop", "password": TOKEN[:16], "to": SILENT[1:], "content": "Hello"} | wish
            status, body = await ask(stage, "/send", form)
            assert status == 200
            await reported(stage)
            heard = await receiver.hears(4)
            members = [one.body.decode() if method == "POST" else urlsplit(one.path).query for one in heard]
            told = [dict(parse_qsl(text, keep_blank_values=True)) for text in members]
            assert [(one["level"], one["message_status"]) for one in told] == [("1", "ESME_ROK")] * 3 + [
                ("2", "DELIVRD")
            ]
            assert {one["id"] for one in told} == {body.decode().split('"')[1]}

    asyncio.run(main())


@pytest.mark.parametrize("method", ["POST", "GET"])
def test_a_text_comes_in_and_is_told_as_jasmin_tells_it(store_settings: Settings, method: str) -> None:
    async def main() -> None:
        async with stage_with_doors(store_settings) as (stage, receiver):
            await listen(stage, receiver.url("/mo"), "jasmin_text", method=method)
            answers = iter((200, 500))  # without the words that acknowledge
            receiver.say = lambda heard: next(answers, None) or web.Response(text="ACK/Jasmin")
            await stage.app.network.answer(HANDSET, stage.number, "Hello & more")
            await receiver.hears(3)
            assert len({(each.path, each.body) for each in receiver.heard}) == 1
            await stage.app.network.answer(HANDSET, stage.number, "\u062a")  # the next one of the conversation
            heard = await receiver.hears(4)
            texts = [one.body.decode() if method == "POST" else urlsplit(one.path).query for one in heard]
            told = [dict(parse_qsl(text, keep_blank_values=True, encoding="latin-1")) for text in texts]
            kept = await stage.kept()
            assert [narrow(one["id"].replace("-", "")) for one in (told[0], told[3])] == [one.id for one in kept]
            line = (await stage.row(kept[0].id))["connection_id"]
            for one in told:
                assert (one["from"], one["to"]) == (HANDSET[1:], stage.number[1:])
                assert (one["origin-connector"], one["priority"]) == (line, "0")
            assert (told[0]["content"], told[0]["coding"]) == ("Hello & more", "\x00")
            assert (told[3]["content"], told[3]["binary"], told[3]["coding"]) == ("\x06*", "062a", "\x08")
            assert len(kept) == 2  # what acknowledges is no reply

    asyncio.run(main())


def test_what_became_of_a_batch_is_told(store_settings: Settings) -> None:
    async def main() -> None:
        async with stage_with_doors(store_settings) as (stage, receiver):
            refusals = iter((500,))
            receiver.say = lambda heard: next(refusals, 200)
            body = {
                "messages": [{"to": [HANDSET[1:], "nobody"], "content": "Hello"}],
                "batch_config": {"callback_url": receiver.url("/cb"), "errback_url": receiver.url("/eb?mine=1")},
            }
            headers = {"host": "trunkline.test", "content-type": "application/json"}
            headers["authorization"] = httpx.BasicAuth("shop", TOKEN[:16])._auth_header
            path = "/secure/sendbatch"
            request = Request("POST", path, path, "", headers, json.dumps(body).encode(), "192.0.2.1")
            answer = await stage.app.asgi.answer(request)
            assert answer.status == 200, answer.body
            data = json.loads(answer.body)["data"]
            assert data["messageCount"] == 2
            told = {
                urlsplit(heard.path).path: dict(parse_qsl(urlsplit(heard.path).query))
                for heard in await receiver.hears(3)  # one of them was refused, and is told again
            }
            (kept,) = await stage.kept()
            taken = {"batchId": data["batchId"], "to": HANDSET[1:], "status": "1"}
            assert told["/cb"] == taken | {"statusText": f'Success "{guid(kept.id)}"'}
            words = 'HTTPAPI error: Error "Argument [to] has an invalid value: [nobody].'
            refused = {"mine": "1", "batchId": data["batchId"], "to": "nobody", "status": "0", "statusText": words}
            assert told["/eb"] == refused

    asyncio.run(main())


def programs() -> list[str]:
    """The programs in Python of docs/doors.md."""
    return re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "doors.md").read_text(), re.DOTALL)


def test_the_programs_of_the_page_run(tmp_path: Path) -> None:
    async def main() -> None:
        async with served(tmp_path, TRUNKLINE_DOORS_JASMIN="true") as stage:
            await asyncio.to_thread(run_all, stage)

    asyncio.run(main())


def run_all(stage: Served) -> None:
    place, number = stage.server.place, stage.made.endpoints[0][1]
    shell = Shell(place.folder)
    twilio = shell.data_of("door", "add", "twilio")
    names = {"account_sid": twilio["username"], "auth_token": twilio["password"]}
    said = []
    for door, program in zip(("twilio", "kannel", "jasmin"), programs(), strict=True):
        if door != "twilio":
            names = {"password": shell.data_of("door", "add", door, "--username", "shop", "--from", number)["password"]}
        changed = program.replace("https://sms.example.com", f"http://127.0.0.1:{place.port}")
        said.append(run(changed.replace("+15551230001", number), names))
    assert re.fullmatch(r"SM[0-9a-f]{32} queued\n", said[0])
    assert said[1] == "202 0: Accepted for delivery\n"
    assert re.fullmatch(r'200 Success "[0-9a-f-]{36}"\n', said[2])


def run(program: str, names: dict[str, str]) -> str:
    """What a program prints."""
    with contextlib.redirect_stdout(io.StringIO()) as said:
        exec(program, dict(names))  # our own page
    return said.getvalue()
