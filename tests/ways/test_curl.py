"""The real curl against a running server, in each of the five formats: what somebody does by hand or in a script."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import pytest

from tests.ways.described import PASSWORD, PERSON, Described, described
from trunkline.openapi.samples import ENDPOINT

PATIENCE_SECONDS = "120"
SEND_NAMESPACE = "http://schemas.datacontract.org/2004/07/Voice.Api.Sessions"
TYPES_NAMESPACE = "http://schemas.servicestack.net/types"

Members = Mapping[str, str]


def pascal(name: str) -> str:
    return name[0].upper() + name[1:]


class Spoken:
    """A format as somebody writes it by hand, and reads it with what is at hand."""

    def __init__(self, name: str, media_type: str) -> None:
        self.name = name
        self.media_type = media_type

    def one(self, operation: str, namespace: str, members: Members) -> str:
        """A request."""
        raise NotImplementedError

    def several(self, operation: str, namespace: str, items: Sequence[Members]) -> str:
        """A batch."""
        raise NotImplementedError

    def values(self, body: str, name: str) -> list[str]:
        """The values of a member, of every object in an answer."""
        raise NotImplementedError


class Json(Spoken):
    def one(self, operation: str, namespace: str, members: Members) -> str:
        return json.dumps(members, ensure_ascii=False)

    def several(self, operation: str, namespace: str, items: Sequence[Members]) -> str:
        return json.dumps(items)

    def values(self, body: str, name: str) -> list[str]:
        return list(_values(json.loads(body), name))


class JsonLines(Json):
    def several(self, operation: str, namespace: str, items: Sequence[Members]) -> str:
        return "\n".join(json.dumps(item) for item in items)

    def values(self, body: str, name: str) -> list[str]:
        return [value for line in body.splitlines() for value in _values(json.loads(line), name)]


class Xml(Spoken):
    def one(self, operation: str, namespace: str, members: Members) -> str:
        return f'<{operation} xmlns="{namespace}">{_elements(members)}</{operation}>'

    def several(self, operation: str, namespace: str, items: Sequence[Members]) -> str:
        inner = "".join(f"<{operation}>{_elements(item)}</{operation}>" for item in items)
        return f'<ArrayOf{operation} xmlns="{namespace}">{inner}</ArrayOf{operation}>'

    def values(self, body: str, name: str) -> list[str]:
        return [found.text or "" for found in ElementTree.fromstring(body).findall(f".//{{*}}{pascal(name)}")]


class Jsv(Spoken):
    def one(self, operation: str, namespace: str, members: Members) -> str:
        return "{" + ",".join(f"{name}:{value}" for name, value in members.items()) + "}"

    def several(self, operation: str, namespace: str, items: Sequence[Members]) -> str:
        return "[" + ",".join(self.one(operation, namespace, item) for item in items) + "]"

    def values(self, body: str, name: str) -> list[str]:
        return re.findall(rf"\b{name}:([^,{{}}\[\]]*)", body)


class Csv(Spoken):
    def one(self, operation: str, namespace: str, members: Members) -> str:
        return self.several(operation, namespace, [members])

    def several(self, operation: str, namespace: str, items: Sequence[Members]) -> str:
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(pascal(name) for name in items[0])
        writer.writerows(item.values() for item in items)
        return out.getvalue()

    def values(self, body: str, name: str) -> list[str]:
        rows = list(csv.DictReader(io.StringIO(body)))
        # What a refusal holds is a cell in JSV.
        return [row[pascal(name)] for row in rows if pascal(name) in row] or SPOKEN[2].values(body, name)


def _values(tree: Any, name: str) -> Iterator[str]:
    for inner in tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ():
        yield from _values(inner, name)
    if isinstance(tree, dict) and name in tree:
        yield tree[name]


def _elements(members: Members) -> str:
    # In the order of the contract, which is that of the names.
    return "".join(f"<{pascal(name)}>{escape(value)}</{pascal(name)}>" for name, value in sorted(members.items()))


SPOKEN = (
    Json("json", "application/json"),
    Xml("xml", "application/xml"),
    Jsv("jsv", "application/jsv"),
    Csv("csv", "text/csv"),
    JsonLines("jsonl", "text/jsonl"),
)


class Said(NamedTuple):
    """What curl brought back."""

    status: int
    media_type: str
    headers: dict[str, str]
    body: str


class Curl:
    """curl with a cookie jar, in one format."""

    def __init__(self, url: str, folder: Path, spoken: Spoken) -> None:
        self._url = url
        self._folder = folder
        self._jar = folder / "cookies.txt"
        self._spoken = spoken

    def __call__(self, target: str, *options: str) -> Said:
        """One request."""
        program = shutil.which("curl")
        assert program, "curl is missing: install it (Debian: apt-get install curl)"
        headers = self._folder / "headers.txt"
        command = [program, "-q", "-sS", "-g", "--noproxy", "*", "--max-time", PATIENCE_SECONDS]
        command += ["-b", str(self._jar), "-c", str(self._jar), "-D", str(headers)]
        command += ["-H", f"Accept: {self._spoken.media_type}", *options, f"{self._url}{target}"]
        done = subprocess.run(command, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode()
        # Before the answer there may be a `100 Continue`.
        lines = headers.read_text(encoding="latin-1").strip().split("\r\n\r\n")[-1].splitlines()
        found = dict(line.lower().split(": ", 1) for line in lines[1:])
        return Said(int(lines[0].split()[1]), found.get("content-type", "").split(";")[0], found, done.stdout.decode())

    def post(self, target: str, body: str, *options: str) -> Said:
        """One body in the format."""
        path = self._folder / "body"
        path.write_bytes(body.encode())
        kind = f"Content-Type: {self._spoken.media_type}"
        return self(target, "-H", kind, "--data-binary", f"@{path}", *options)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Described]:
    with described(tmp_path_factory.mktemp("curl")) as found:
        yield found


@pytest.mark.parametrize("spoken", SPOKEN, ids=lambda spoken: spoken.name)
def test_a_whole_conversation(server: Described, spoken: Spoken, tmp_path: Path) -> None:
    curl = Curl(server.url, tmp_path, spoken)
    to = f"+1555666000{SPOKEN.index(spoken)}"

    def letter(text: str) -> dict[str, str]:
        return {"endpointId": ENDPOINT, "toAddress": to, "body": text}

    def good(said: Said) -> Said:
        assert (said.status, said.media_type) == (200, spoken.media_type), said
        return said

    def send(*texts: str) -> Said:
        items = [letter(text) for text in texts]
        return curl.post(f"/{spoken.name}/reply/SendMessage[]", spoken.several("SendMessage", SEND_NAMESPACE, items))

    # Nobody yet, then somebody whom the cookies know.
    assert curl("/messages").status == 401
    person = {"userName": PERSON, "password": PASSWORD}
    signed = good(curl.post("/auth/credentials", spoken.one("Authenticate", TYPES_NAMESPACE, person)))
    assert spoken.values(signed.body, "displayName") == ["Ann Baker"]

    first = good(curl.post("/messages", spoken.one("SendMessage", SEND_NAMESPACE, letter("Grüße & more"))))
    assert spoken.values(first.body, "text") == ["Grüße & more"]
    ids = spoken.values(first.body, "id")

    refused = curl.post("/messages", spoken.one("SendMessage", SEND_NAMESPACE, letter(" ")))
    assert (refused.status, refused.media_type) == (400, spoken.media_type)
    assert spoken.values(refused.body, "fieldName") == ["Body"]

    batch = good(send("Two", "Three"))
    assert batch.headers["x-autobatch-completed"] == "2"
    assert spoken.values(batch.body, "text") == ["Two", "Three"]
    ids += spoken.values(batch.body, "id")
    stopped = send("Four", " ", "never")  # all of them are checked before the first one runs
    assert (stopped.status, stopped.headers.get("x-autobatch-completed")) == (400, None)
    assert spoken.values(stopped.body, "fieldName") == ["Body"]

    members = [f"{name}={value}" for name, value in letter("By form & all").items()]
    form = good(curl("/messages", *(part for member in members for part in ("--data-urlencode", member))))
    parts = good(curl("/messages", *(part for member in members for part in ("-F", member))))
    for said in (form, parts):
        assert spoken.values(said.body, "text") == ["By form & all"]
        ids += spoken.values(said.body, "id")

    wanted = ["specificIds=" + ",".join(ids), "countPerPage=2", "sortOrder=Ascend"]
    pages = []
    for page in range(3):
        query = [part for member in (*wanted, f"page={page}") for part in ("--data-urlencode", member)]
        pages.append(spoken.values(good(curl(f"/messages.{spoken.name}", "-G", *query)).body, "text"))
    assert pages == [["Grüße & more", "Two"], ["Three", "By form & all"], ["By form & all"]]
