"""An app with logins for every door, asked without a socket."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from tests.kits.running_app import ANN, READER, Answer, RunningApp
from tests.kits.small_world import ACME, MAIN
from trunkline.domain.facts import DoorLoginCreated, Fact, SigningKeyCreated
from trunkline.web.exchange import Request

SID, KEY = "AC" + "a" * 32, "SK" + "b" * 32
NAMES = {"twilio": SID, "kannel": "shop", "jasmin": "shop"}
PASSWORD = "open sesame"
TWILIO = f"/2010-04-01/Accounts/{SID}"


class House:
    """The app and its doors."""

    def __init__(self, app: RunningApp) -> None:
        self.app = app

    async def login(self, door: str, name: str, *, user: str = ANN.user_id, endpoint: str | None = None) -> str:
        """A login with the password of this module; its id."""
        universe = self.app.universe
        hashed = await self.app.app.identity.sign_in.passwords.hash(PASSWORD)
        keys = {"account_id": ACME, "date": universe.now_iso(), "id": universe.new_id()}
        facts: list[Fact] = [
            DoorLoginCreated(**keys, door=door, username=name, password_hash=hashed, user_id=user, endpoint_id=endpoint)
        ]
        if name.startswith("AC"):
            facts.append(SigningKeyCreated(**keys, secret=PASSWORD))
        await self.app.record(*facts)
        return keys["id"]

    async def furnish(self) -> House:
        """A login at every door, and one that may only read."""
        await self.login("twilio", SID)
        await self.login("kannel", "shop")
        await self.login("kannel", "default", endpoint=MAIN)
        await self.login("kannel", "reader", user=READER, endpoint=MAIN)
        await self.login("jasmin", "shop")
        await self.login("jasmin", "default", endpoint=MAIN)
        return self

    async def ask(
        self,
        method: str,
        path: str,
        query: Mapping[str, Any] | str = "",
        body: Mapping[str, Any] | bytes = b"",
        headers: Mapping[str, str] | None = None,
        basic: tuple[str, str] | None = None,
        remote: str = "192.0.2.9",
    ) -> Answer:
        """One request; a body that is no bytes travels as a form."""
        sent = {"host": "trunkline.test"}
        if not isinstance(body, bytes):
            sent["content-type"] = "application/x-www-form-urlencoded"
            body = urlencode(body).encode()
        if basic is not None:
            sent["authorization"] = "Basic " + base64.b64encode(":".join(basic).encode()).decode()
        text = query if isinstance(query, str) else urlencode(query)
        request = Request(method, path, path, text, sent | dict(headers or {}), body, remote)
        return Answer(await self.app.app.asgi.answer(request))

    async def twilio(self, method: str, path: str = "/Messages.json", **more: Any) -> Answer:
        """One request of the account's owner."""
        return await self.ask(method, TWILIO + path, **{"basic": (SID, PASSWORD)} | more)
