"""The handset's pages over a network whose one number is ours, without a server."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import httpx
from starlette.applications import Starlette

from tests.kits.carriers_loopback import LoopbackStage, stage
from trunkline.settings import Settings
from trunkline.web.handset.pages import routes

HANDSET = "+15556667777"
OURS = "+15551234567"
HERE = "http://trunkline.test"


@dataclass
class Served:
    """A browser in front of the pages, and the network behind them."""

    browser: httpx.AsyncClient
    played: LoopbackStage
    app: Starlette
    closing: asyncio.Event

    async def post(self, number: str = HANDSET, to: str = OURS, text: str = "Yes", **headers: str) -> httpx.Response:
        """Post the form as a browser does."""
        members = {"number": number, "to": to, "text": text}
        return await self.browser.post("/handset/answer", data=members, headers={"Origin": HERE} | headers)

    async def script(self, **members: object) -> httpx.Response:
        """Post JSON as a script does."""
        plain: dict[str, object] = {"number": HANDSET, "to": OURS, "text": "Yes"}
        return await self.browser.post("/handset/answer", json=plain | members)


@asynccontextmanager
async def served() -> AsyncIterator[Served]:
    """Open the pages for a test."""
    played = await stage({"latency_ms": 0, "receipt_delay_ms": 0})
    closing = asyncio.Event()
    app = Starlette(routes=routes(played.network, closing, Settings(public_url=HERE)))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=HERE) as browser:
        yield Served(browser, played, app, closing)
    await played.link.close()
