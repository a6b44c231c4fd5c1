"""ServiceStack's own clients, with the types that the running server generated."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any
from urllib.request import urlopen

from tests.languages.conftest import Known
from tests.languages.toolbox import leave_out, npm_programs, run
from tests.ways.described import PASSWORD, PERSON


def fetch(server: Known, language: str, path: Path) -> None:
    """Save the file of a language."""
    with urlopen(f"{server.address}/types/{language}") as answer:
        path.write_bytes(answer.read())


def check(said: str) -> None:
    """What a client printed last: what it sent, what it listed, and how it was refused."""
    found: dict[str, Any] = json.loads(said.splitlines()[-1])
    assert found["sent"]["body"] in [message for page in found["pages"] for message in page]
    assert [len(page) for page in found["pages"]] == [2, 1]
    assert found["story"] == found["sent"]["id"]
    assert found["refused"] == ["NotEmpty", "Body"]
    assert found["direction"] == "Outgoing"


TYPESCRIPT = """
import { JsonServiceClient } from "@servicestack/client";
import { Authenticate, EndSession, GetMessage, ListMessages, MessageDirections, SendMessage } from "./dtos.js";

declare const process: { argv: string[] };
const [address, userName, password, endpointId] = process.argv.slice(2);
const client = new JsonServiceClient(address);

// Browsers keep cookies by themselves; here somebody must.
const cookies = new Map<string, string>();
client.responseFilter = response => {
    for (const line of (response.headers as any).getSetCookie()) {
        const [name, value] = line.split(";")[0].split("=");
        cookies.set(name, value);
    }
};

const stranger = await client.api(new Authenticate({ provider: "credentials", userName, password: "wrong" }));
const signedIn = await client.post(new Authenticate({ provider: "credentials", userName, password }));
client.headers.set("Cookie", [...cookies].map(pair => pair.join("=")).join("; "));

const toAddress = "+15556660001";
let last;
for (const body of ["one", "two", "three"])
    last = await client.post(new SendMessage({ endpointId, toAddress, body }));
if (last!.direction !== MessageDirections.Outgoing) throw new Error(last!.direction);
const story = await client.get(new GetMessage({ messageId: last!.id }));
const pages: string[][] = [];
for (const page of [0, 1]) {
    const ask = new ListMessages({ conversationIds: [story.conversationId], countPerPage: 2, page });
    const found = await client.get(ask);
    pages.push(found.items.map(message => message.text));
}
const refused = await client.api(new SendMessage({ endpointId, toAddress }));

const batch = await client.sendAll(["four", "five"].map(body => new SendMessage({ endpointId, toAddress, body })));
let stopped;
try {
    await client.sendAll(["six", " "].map(body => new SendMessage({ endpointId, toAddress, body })));
} catch (error: any) {
    stopped = [error.responseStatus.errors[0].fieldName, error.responseStatus.meta["AutoBatchIndex"]];
}
const fields = new FormData();
const members = { endpointId, toAddress, body: "By form & all" };
for (const [name, value] of Object.entries(members)) fields.append(name, value);
const form = await client.apiForm(new SendMessage(), fields);
const ended = await client.apiVoid(new EndSession({ sessionId: story.sessionId }));

console.log(JSON.stringify({
    stranger: stranger.error!.errorCode,
    signedIn: signedIn.displayName,
    sent: { id: last!.id, body: "three" },
    pages,
    story: story.message.id,
    refused: [refused.error!.errorCode, refused.error!.errors![0].fieldName],
    direction: last!.direction,
    batch: batch.map(message => message.text),
    stopped,
    form: form.response!.text,
    ended: ended.succeeded,
}));
"""


def test_typescript(server: Known, tmp_path: Path) -> None:
    leave_out("typescript")
    tools = npm_programs()
    (tmp_path / "node_modules").symlink_to(tools.parent)
    (tmp_path / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    (tmp_path / "use.ts").write_text(TYPESCRIPT, encoding="utf-8")
    fetch(server, "typescript", tmp_path / "dtos.ts")
    options = ["--strict", "--strictPropertyInitialization", "false", "--target", "es2022", "--module", "nodenext"]
    run([tools / "tsc", *options, "--skipLibCheck", "use.ts"], tmp_path)
    said = run(["node", "use.js", server.address, PERSON, PASSWORD, server.endpoint_id], tmp_path)
    check(said)
    found = json.loads(said.splitlines()[-1])
    assert (found["stranger"], found["signedIn"]) == ("Unauthorized", "Ann Baker")
    assert found["batch"] == ["four", "five"]
    assert found["stopped"] == ["Body", "1"]
    assert (found["form"], found["ended"]) == ("By form & all", True)


PYTHON = """
import json, sys
from servicestack import JsonServiceClient, WebServiceException
from dtos import GetMessage, ListMessages, MessageDirections, SendMessage

address, key, endpoint_id = sys.argv[1:]
client = JsonServiceClient(address)
client.bearer_token = key
to = "+15556660002"
for body in ("one", "two", "three"):
    last = client.post(SendMessage(endpoint_id=endpoint_id, to_address=to, body=body))
assert last.direction is MessageDirections.OUTGOING
story = client.get(GetMessage(message_id=last.id))
ours = [story.conversation_id]
pages = [client.get(ListMessages(conversation_ids=ours, count_per_page=2, page=page)).items for page in (0, 1)]
try:
    client.post(SendMessage(endpoint_id=endpoint_id, to_address=to))
except WebServiceException as refused:
    status = refused.response_status
print(json.dumps({
    "sent": {"id": last.id, "body": "three"},
    "pages": [[message.text for message in page] for page in pages],
    "story": story.message.id,
    "refused": [status.error_code, status.errors[0].field_name],
    "direction": last.direction.value,
}))
"""


def test_python(server: Known, tmp_path: Path) -> None:
    leave_out("python")
    (tmp_path / "use.py").write_text(PYTHON, encoding="utf-8")
    fetch(server, "python", tmp_path / "dtos.py")
    check(run([sys.executable, "-W", "ignore", "use.py", server.address, server.key, server.endpoint_id], tmp_path))
