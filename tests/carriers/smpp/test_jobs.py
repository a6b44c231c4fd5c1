import asyncio
from dataclasses import replace

from tests.kits.carrier_kit import outgoing
from trunkline.carriers.base import Accepted, Failure, Outcome, Refused, Unknown
from trunkline.carriers.smpp.jobs import Job, outcome_of
from trunkline.carriers.smpp.pdu import SubmitSm

FINAL, AGAIN = Refused(Failure.REJECTED, "no"), Refused(Failure.THROTTLED, "slower")
SILENT = Unknown("silence")


def test_the_parts_decide_about_the_whole() -> None:
    assert outcome_of(["a"]) == Accepted("a")
    assert outcome_of(["a", "b"]) == Accepted("a,b", ("a", "b"))
    assert outcome_of(["a", AGAIN]) == AGAIN
    assert outcome_of([AGAIN, SILENT, "a"]) is SILENT
    assert outcome_of([AGAIN, SILENT, FINAL]) == FINAL


def test_the_carrier_has_seen_a_message_of_which_it_has_seen_a_part() -> None:
    never = replace(AGAIN, handed=False)
    assert outcome_of([never, never]) == never
    for seen in ("a", AGAIN):
        assert outcome_of([never, seen]) == AGAIN
    assert outcome_of([replace(FINAL, handed=False), SILENT]) == FINAL


def test_a_job_ends_with_its_last_part_and_keeps_what_it_had() -> None:
    async def work() -> None:
        outcome: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        job = Job(outgoing(), [SubmitSm()] * 3, {0: "a"}, outcome, 0)
        assert job.missing() == [1, 2]
        assert not job.settle(2, SILENT) and not outcome.done()
        assert job.settle(1, "b") and outcome.result() is SILENT
        assert job.taken() == {0: "a", 1: "b"}
        assert job.settle(2, "c") and outcome_of(job.answers) == Accepted("a,b,c", ("a", "b", "c"))

    asyncio.run(work())
