"""Requests to a connection's hook, as tests make and break them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import strategies as st

from tests.kits.carrier_kit import CONNECTION
from trunkline.carriers.base import ConnectionInfo, Forged, HookRequest, Told, Unreadable

NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
HOOK_URL = f"https://texts.example.org/hooks/{CONNECTION.connection_id}"
INFO = ConnectionInfo(CONNECTION.account_id, CONNECTION.connection_id, HOOK_URL)

Reading = Callable[[HookRequest], Told]


def hook_request(
    body: bytes = b"", headers: Mapping[str, str] | None = None, url: str = HOOK_URL, method: str = "POST"
) -> HookRequest:
    """A request as the web door hands it on."""
    query = tuple(parse_qsl(urlsplit(url).query, keep_blank_values=True))
    named = {name.lower(): value for name, value in (headers or {}).items()}
    return HookRequest(method, url, query, named, body)


def changed_bodies(body: bytes) -> st.SearchStrategy[bytes]:
    """Bodies that differ from this one in one octet."""
    places = st.tuples(st.integers(0, len(body) - 1), st.integers(1, 255))
    return places.map(lambda change: body[: change[0]] + bytes([body[change[0]] ^ change[1]]) + body[change[0] + 1 :])


def refuses(read: Reading, request: HookRequest) -> bool:
    """Whether a request is taken for a forgery."""
    try:
        read(request)
    except Forged:
        return True
    except Unreadable:
        return False
    return False


def must_refuse(read: Reading, request: HookRequest) -> None:
    """Demand that a request is taken for a forgery."""
    with pytest.raises(Forged):
        read(request)


def with_body(request: HookRequest, body: bytes) -> HookRequest:
    """The same request with another body."""
    return dataclasses.replace(request, body=body)


def with_header(request: HookRequest, name: str, value: str) -> HookRequest:
    """The same request with another value of a header; without it for an empty one."""
    headers = {key: old for key, old in request.headers.items() if key != name}
    return dataclasses.replace(request, headers=headers | ({name: value} if value else {}))
