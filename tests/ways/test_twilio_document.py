"""Twilio's published OpenAPI document judges what our front door answers."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

import pytest
from openapi_core import OpenAPI
from openapi_core.testing import MockRequest, MockResponse

from tests.kits.running_app import Answer, RunningApp, play
from tests.kits.small_world import MAIN_NUMBER, THEM
from tests.kits.store_kit import Store
from tests.web.doors.house import TWILIO, House

ROOT = "/2010-04-01/Accounts"
PATHS = {
    f"{ROOT}/{{AccountSid}}/Messages.json": ("get", "post"),
    f"{ROOT}/{{AccountSid}}/Messages/{{Sid}}.json": ("get", "post", "delete"),
    f"{ROOT}/{{AccountSid}}/Messages/{{MessageSid}}/Media.json": ("get",),
    f"{ROOT}/{{Sid}}.json": ("get",),
}
SCHEMAS = ("api.v2010.account", "api.v2010.account.message", "api.v2010.account.message.media")
ENUMS = ("message_enum_", "account_enum_")
FORM = "application/x-www-form-urlencoded"


@functools.cache
def judge_of(path: Path) -> OpenAPI:
    """The parts of the document that are about what the door offers; the whole of it takes seconds to check."""
    document: dict[str, Any] = json.loads(path.read_text("utf-8"))
    paths = document["paths"]
    document["paths"] = {
        path: {name: paths[path][name] for name in ("servers", *verbs)} for path, verbs in PATHS.items()
    }
    schemas = document["components"]["schemas"]
    document["components"]["schemas"] = {
        name: one for name, one in schemas.items() if name in SCHEMAS or name.startswith(ENUMS)
    }
    return OpenAPI.from_dict(document)


def judged(judge: OpenAPI, method: str, path: str, answer: Answer, body: bytes = b"") -> None:
    request = MockRequest("https://api.twilio.com", method.lower(), path, data=body, content_type=FORM)
    judge.validate_response(request, MockResponse(answer.body, answer.status))


def test_our_answers_are_answers_by_the_published_document(sqlite_store: Store, twilio_openapi: Path) -> None:
    judge = judge_of(twilio_openapi)

    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        plain = {"To": THEM, "From": MAIN_NUMBER, "Body": "Hello"}
        later = plain | {"ScheduleType": "fixed", "SendAt": "2026-11-24T10:00:00Z"}
        first, made = [await house.twilio("POST", body=body) for body in (plain, later)]
        for answer in (first, made):
            assert answer.status == 201
            judged(judge, "POST", f"{TWILIO}/Messages.json", answer)
        message = f"/Messages/{made.json['sid']}"
        canceled = await house.twilio("POST", f"{message}.json", body={"Status": "canceled"})
        assert canceled.json["status"] == "canceled"
        judged(judge, "POST", f"{TWILIO}{message}.json", canceled)
        redacted = await house.twilio("POST", f"{message}.json", body={"Body": ""})
        assert redacted.json["body"] == ""
        judged(judge, "POST", f"{TWILIO}{message}.json", redacted)
        judged(judge, "GET", f"{TWILIO}{message}.json", await house.twilio("GET", f"{message}.json"))
        judged(judge, "GET", f"{TWILIO}{message}/Media.json", await house.twilio("GET", f"{message}/Media.json"))
        judged(judge, "GET", f"{TWILIO}.json", await house.twilio("GET", ".json"))
        for query in ({}, {"PageSize": "1"}):
            listed = await house.twilio("GET", query=query)
            assert listed.json["messages"]
            judged(judge, "GET", f"{TWILIO}/Messages.json", listed)
        deleted = await house.twilio("DELETE", f"{message}.json")
        assert (deleted.status, deleted.body) == (204, b"")
        judged(judge, "DELETE", f"{TWILIO}{message}.json", deleted)
        made.body = made.body.replace(b'"num_segments":"1"', b'"num_segments":1')
        with pytest.raises(Exception, match="InvalidData"):
            judged(judge, "POST", f"{TWILIO}/Messages.json", made)

    play(sqlite_store, scene)
