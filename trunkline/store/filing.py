"""Where files are: their rows, their contents, and the links that open them for a time."""

from __future__ import annotations

import hmac
from datetime import datetime
from typing import Any, Final

from trunkline.base.blobs import Blobs
from trunkline.domain.media import link_token, read_link_token
from trunkline.store import files
from trunkline.store.engine import Engine, StoreError

Values = dict[str, Any]

KEY_NAME: Final = "file links"
LINKS: Final = "/m/"  # short, for it ends up in text messages


class Filing:
    """The files of one installation."""

    def __init__(self, engine: Engine, blobs: Blobs, address: str, link_seconds: int) -> None:
        """Links begin with the address of the server (no final slash) and last so many seconds."""
        self.blobs = blobs
        self._engine = engine
        self._address = address
        self._link_seconds = link_seconds
        self._secret = b""

    async def link(self, file_id: str, now: datetime) -> str:
        """A link that opens the file from now on until it ends; whoever has it may read the file."""
        expires = int(now.timestamp()) + self._link_seconds
        return f"{self._address}{LINKS}{link_token(file_id, expires, await self._key())}"

    async def opened(self, token: str, now: datetime) -> Values | None:
        """The row of the file that a link's token opens; None when it opens none now."""
        file_id = read_link_token(token, int(now.timestamp()), await self._key())
        return None if file_id is None else await files.file_of_id(self._engine, file_id)

    async def derive(self, purpose: str) -> bytes:
        """A secret of this installation for another purpose, from which that of the links cannot be told."""
        return hmac.digest(await self._key(), f"for {purpose}".encode(), "sha256")

    async def _key(self) -> bytes:
        if not self._secret:
            kept = await files.secret_of(self._engine, KEY_NAME)
            if kept is None:
                raise StoreError("the key of file links is not there; the server makes it when it starts")
            self._secret = kept.encode()
        return self._secret
