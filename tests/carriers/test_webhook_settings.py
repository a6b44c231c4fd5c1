"""What cannot work is refused when a connection is set up, by the name of the setting."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from tests.carriers.test_webhook import JSON, RECEIPTS, TEXTS
from trunkline.carriers.base import Failure, SettingsRefused
from trunkline.carriers.webhook import CARRIER
from trunkline.carriers.webhook_settings import Code, failure


@pytest.mark.parametrize(
    ("changes", "name", "words"),
    [
        ({"url": "ftp://x.example"}, "url", "http"),
        ({"url": "https:///x"}, "url", "host"),
        ({"url": "https://u:p@x.example/"}, "url", "without a user"),
        ({"url": "https://x.example:port/"}, "url", "no URL"),
        ({"url": "https://{to}.example/"}, "url", "host is fixed"),
        ({"url": "https://x.example/?a=1"}, "url", "`query`"),
        ({"url": "https://x.example/{text}"}, "url", "unknown placeholder {text}"),
        ({"body": '{"a": "{txt}"}'}, "body", "unknown placeholder {txt}; there are: account_id"),
        ({"body": '{"a": "{text|upcase}"}'}, "body", "unknown filter; there are: bare"),
        ({"body": '{"a": {text}}'}, "body", "quotation marks"),
        ({"body": '{"a": "{text}"'}, "body", "no JSON"),
        ({"body_type": "xml", "body": "<a>{text}</b>"}, "body", "no XML"),
        ({"body_type": "form"}, "form", "fields are needed"),
        ({"form": {"a": "b"}}, "form", "and for no other"),
        ({"body": ""}, "body", "a template is needed"),
        ({"method": "GET"}, "body_type", "a GET has no body"),
        ({"headers": {"Host": "x"}}, "headers", "'Host' is no header"),
        ({"headers": {"a b": "x"}}, "headers", "'a b' is no header"),
        ({"headers": {"A": "x\ny"}}, "headers", "control character"),
        ({"query": {"a": "{no}"}}, "query", "unknown placeholder {no}"),
        ({"id_path": "$.["}, "id_path", "is no JSON path"),
        ({"id_path": "id"}, "id_path", "is no JSON path"),
        ({"errors": {"path": "$..[", "table": {}}}, "errors", "path: "),
        ({"errors": {"table": {"1": "blocked"}}}, "errors", "needs a path"),
        ({"errors": {"path": "$.a", "table": {"1": "broken"}}}, "errors", "'broken'"),
        ({"success": {"when": {"path": "x", "values": ["1"]}}}, "success", "when: "),
        ({"success": {"statuses": [20]}}, "success", "100"),
        ({"receipts": RECEIPTS | {"at": "["}}, "receipts", "at: "),
        (
            {"receipts": {name: value for name, value in RECEIPTS.items() if name != "id"}},
            "receipts",
            "an id is needed",
        ),
        ({"receipts": RECEIPTS | {"delivered": []}}, "receipts", "length"),
        ({"texts": TEXTS | {"to": ""}}, "texts", "`to` or `to_number`"),
        ({"texts": {name: value for name, value in TEXTS.items() if name != "id"}}, "texts", "the same words twice"),
        ({"texts": TEXTS | {"form": "$.x"}}, "texts", "unknown field"),
        ({"receipts": RECEIPTS, "texts": TEXTS}, "texts", "told apart"),
        ({"hook_auth": None}, "hook_auth", "required"),
        ({"hook_auth": "maybe"}, "hook_auth", "'maybe'"),
        ({"hook_auth": "basic", "hook_user": "u"}, "hook_password", "needs it"),
        ({"hook_auth": "bearer"}, "hook_token", "needs it"),
        ({"hook_auth": "query", "hook_token": "t", "hook_parameter": ""}, "hook_parameter", "needs it"),
        ({"hook_auth": "hmac", "hook_secret": "s"}, "hook_header", "needs it"),
    ],
)
def test_what_is_wrong_is_named(changes: dict[str, Any], name: str, words: str) -> None:
    document = {key: value for key, value in (JSON | changes).items() if value is not None}
    with pytest.raises(SettingsRefused) as refused:
        CARRIER.read_settings(document)
    assert refused.value.name == name, str(refused.value)
    assert words.replace("`", "") in str(refused.value)


def test_every_failure_has_its_code() -> None:
    assert set(get_args(Code)) == {one.value for one in Failure}
    assert all(failure(code).value == code for code in get_args(Code))
