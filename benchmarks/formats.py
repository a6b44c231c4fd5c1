"""What each wire format costs: a page of 1,000 messages, one message, reading a request, and SendMessage end to end.

python benchmarks/formats.py                  # in this process: the least of many rounds
python benchmarks/formats.py --end-to-end     # also SendMessage over HTTP in JSON, XML, JSV and CSV, in turns
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from typing import Any

from load import SERIAL_WIDTH, Load, Plan, Template
from machine import RESULTS, cpu_seconds, machine_info, print_table, write_result
from target import new_bench, seed, serving

import trunkline.formats
from trunkline.base.plugins import collect
from trunkline.contract.shapes import ref_of
from trunkline.formats.format import Format
from trunkline.formats.typed import complete, fill, plan_of
from trunkline.operations.messages.send_message import SendMessage
from trunkline.operations.types.listing import ListResponse
from trunkline.operations.types.messaging import MessageDirections, MessageInfo

PAGE = 1000
LIMITS_MS = {"json": 3.0, "xml": 15.0, "csv": 10.0}
"""What a page may cost."""
SHARES = {"xml": 0.6, "jsv": 0.7}
"""What part of the rate of JSON a format must reach end to end."""
SENT = ("json", "xml", "jsv", "csv")
TEXT = "The quick brown fox jumps over the lazy dog"
NAMESPACE = "http://schemas.datacontract.org/2004/07/Voice.Api.Sessions"
BODIES = {
    "json": '{{"body":"{text}"}}',
    "xml": f'<SendMessage xmlns="{NAMESPACE}"><Body>{{text}}</Body></SendMessage>',
    "jsv": "{{body:{text}}}",
    "csv": "Body\r\n{text}\r\n",
}


def message(at: int) -> MessageInfo:
    return MessageInfo(
        id=f"{at:024x}",
        account_id="a" * 24,
        customer_id="c" * 24,
        endpoint_id="e" * 24,
        endpoint_display_name="Main line",
        date="2026-03-05T13:14:15.678Z",
        direction=MessageDirections.Outgoing,
        other_address="+15551234567",
        sender="Ann Agent",
        text=f"{TEXT}, and again: {at}",
        is_unread=True,
    )


def least_ms(work: Callable[[], object], rounds: int) -> float:
    """The shortest of many rounds: what the machine's other work did not stretch."""
    best = float("inf")
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - started)
    return best * 1000


def in_process(rounds: int) -> dict[str, dict[str, Any]]:
    """The costs of each format's functions."""
    page = ListResponse(
        items=[message(at) for at in range(PAGE)], total_count=PAGE, total_pages=1, has_more_pages=False
    )
    page_ref, message_ref, request_ref = ref_of(ListResponse[MessageInfo]), ref_of(MessageInfo), ref_of(SendMessage)
    request, one, plan = SendMessage(session_id="5" * 24, body=TEXT), message(1), plan_of(SendMessage)
    found = {}
    for each in collect(trunkline.formats, Format):
        costs: dict[str, Any] = {
            "page ms": round(least_ms(lambda each=each: each.write(page, page_ref), rounds), 3),
            "page bytes": len(each.write(page, page_ref)),
            "message us": round(least_ms(lambda each=each: each.write(one, message_ref), 50 * rounds) * 1000, 2),
        }
        if each.read:
            body, read = each.write(request, request_ref), each.read

            def bound(body: bytes = body, read: Any = read) -> object:
                return complete(plan, fill(plan, read(body, request_ref), "", []))

            costs["read us"] = round(least_ms(bound, 50 * rounds) * 1000, 2)
        found[each.name] = costs
    return found


class FormatLoad(Load):
    """The load of the other benchmarks, with bodies and answers in one format."""

    def __init__(self, plan: Plan, name: str, media_type: str) -> None:
        super().__init__(plan)
        self.requests = [self._request(session, name, media_type) for session in plan.sessions]

    def _request(self, session: str, name: str, media_type: str) -> Template:
        hole = "\0"
        document = BODIES[name].format(text=f"{TEXT} {hole}")
        head = (
            f"POST /sessions/{session}/messages HTTP/1.1\r\nHost: {self.plan.host}:{self.plan.port}\r\n"
            f"Authorization: Bearer {self.plan.key}\r\nAccept: {media_type}\r\nContent-Type: {media_type}\r\n"
            f"Content-Length: {len(document.encode()) + SERIAL_WIDTH - len(hole)}\r\n\r\n"
        )
        before, after = (part.encode() for part in f"{head}{document}".split(hole))
        return Template(b"", before, after)


def end_to_end(seconds: float, turns: int) -> dict[str, dict[str, Any]]:
    """SendMessage over HTTP, each format in turn and several times, so that all meet the same machine."""
    media_types = {each.name: each.media_types[0] for each in collect(trunkline.formats, Format)}
    rates: dict[str, list[float]] = {name: [] for name in SENT}
    costs: dict[str, list[float]] = {name: [] for name in SENT}
    with new_bench("sqlite") as bench:
        seeded = seed(bench, 1000, 100)
        with serving(bench) as process:
            plan = Plan(
                host="127.0.0.1",
                port=bench.port,
                key=seeded.key,
                sessions=seeded.session_ids,
                warm_up_seconds=1.0,
                seconds=seconds,
            )
            for name in SENT * turns:
                before = cpu_seconds(process.pid)
                result = FormatLoad(plan, name, media_types[name]).run()
                if result["errors"]:
                    raise SystemExit(f"{name}: {result['error_samples']}")
                rates[name].append(result["rate"])
                costs[name].append((cpu_seconds(process.pid) - before) / result["answered_200"] * 1e6)
    return {
        name: {"rate": statistics.median(rates[name]), "server us": round(statistics.median(costs[name]), 1)}
        for name in SENT
    }


def main() -> None:
    parser = argparse.ArgumentParser(description="What each wire format costs.")
    parser.add_argument("--rounds", type=int, default=100, help="of each measurement in this process (default 100)")
    parser.add_argument("--end-to-end", action="store_true", help="also SendMessage over HTTP")
    parser.add_argument("--seconds", type=float, default=3.0, help="of each turn over HTTP (default 3)")
    parser.add_argument("--turns", type=int, default=5, help="of each format over HTTP (default 5)")
    options = parser.parse_args()
    found = in_process(options.rounds)
    sound = True
    for name, costs in found.items():
        limit = LIMITS_MS.get(name)
        sound &= limit is None or costs["page ms"] < limit
        print_table(f"{name}" + (f" (a page: under {limit:.0f} ms)" if limit else ""), costs)
    over_http = end_to_end(options.seconds, options.turns) if options.end_to_end else {}
    for name, costs in over_http.items():
        # By the processor's time too, which other work on the machine stretches less than the rate.
        costs["rate / JSON"] = round(costs["rate"] / over_http["json"]["rate"], 3)
        costs["by server us"] = round(over_http["json"]["server us"] / costs["server us"], 3)
        sound &= max(costs["rate / JSON"], costs["by server us"]) >= SHARES.get(name, 0)
        print_table(f"SendMessage in {name} over HTTP", costs)
    print(f"\n{'all limits are kept' if sound else 'FAILED: a limit is not kept'}")
    write_result(
        "formats", {"machine": machine_info(RESULTS), "in process": found, "over HTTP": over_http, "sound": sound}
    )
    raise SystemExit(0 if sound else 1)


if __name__ == "__main__":
    main()
