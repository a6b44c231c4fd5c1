"""The ESME against a scripted SMSC, over real connections of this machine."""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
from collections.abc import Coroutine
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.kits.carrier_kit import CONNECTION, RecordingSink, outgoing
from tests.kits.carriers_smpp import SmppStage, stage, until
from tests.kits.smsc import Smsc, accepts
from trunkline.base.faults import NotFound
from trunkline.base.universe import Universe
from trunkline.carriers.base import Accepted, Failure, Inbound, Receipt, Refused, SettingsRefused, Unknown
from trunkline.carriers.smpp import esme
from trunkline.carriers.smpp.carrier import CARRIER
from trunkline.carriers.smpp.esme import EsmeLink
from trunkline.carriers.smpp.pdu import (
    BindReceiver,
    BindTransceiver,
    BindTransmitter,
    DataSm,
    DataSmResp,
    DeliverSm,
    Pdu,
    QuerySmResp,
    SubmitSm,
    SubmitSmResp,
)
from trunkline.carriers.smpp.session import Timing
from trunkline.carriers.smpp.settings import SmppSettings
from trunkline.carriers.smpp.status import CommandStatus as S

LONG = "a" * 300
TEXT = DeliverSm(source_ton=1, source="15556667777", dest_ton=1, destination="15551234567", short_message=b"Yes")


def run(work: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(work, 30))


async def up(smsc: Smsc, **settings: Any) -> SmppStage:
    return await stage(settings, smsc)


def patient(played: SmppStage) -> None:
    """From now on an answer may take as long as a busy machine takes for it."""
    for wire in played.link.inner._wires:
        wire.session.timing = replace(wire.session.timing, response_seconds=20.0)


def silent(pdu: SubmitSm, id_: str) -> None:
    """The answer of an SMSC that gives none."""


def test_messages_share_the_window_and_every_one_gets_its_own_answer() -> None:
    async def work() -> None:
        smsc = Smsc()
        played = await up(smsc, window=5)
        outcomes = await asyncio.gather(*(played.link.send(outgoing(message_id=f"{n:024x}")) for n in range(100)))
        assert len({one.carrier_id for one in outcomes if isinstance(one, Accepted)}) == 100
        assert played.link.inner.window == 10
        await played.sink.until(lambda: len(played.sink.receipts) == 100)
        await played.link.close()

    run(work())


def test_no_more_units_are_on_their_way_than_the_window_holds() -> None:
    async def work() -> None:
        smsc = Smsc(silent)
        played = await up(smsc, window=3)
        sends = [asyncio.ensure_future(played.link.send(outgoing())) for _ in range(7)]  # noqa: TID251
        for first, end in ((0, 3), (3, 6), (6, 7)):
            await until(lambda end=end: len(smsc.submitted) >= end)  # type: ignore[misc] # a default has no type here
            await asyncio.sleep(0.05)
            assert len(smsc.submitted) == end
            for number in range(first, end):
                smsc.answer(SubmitSmResp(smsc.submitted[number].sequence, message_id=smsc.ids[number]))
        assert all(isinstance(one, Accepted) for one in await asyncio.gather(*sends))
        await played.link.close()

    run(work())


def test_a_cut_connection_makes_what_left_unknown_and_what_did_not_certainly_unsent() -> None:
    async def work() -> None:
        smsc = Smsc(silent)
        played = await up(smsc, window=2)
        sends = [asyncio.ensure_future(played.link.send(outgoing())) for _ in range(4)]  # noqa: TID251
        await until(lambda: len(smsc.submitted) == 2)
        smsc.cut()
        outcomes = await asyncio.gather(*sends)
        assert [type(one) for one in outcomes] == [Unknown, Unknown, Refused, Refused]
        assert all(one.failure is Failure.CARRIER_DOWN for one in outcomes if isinstance(one, Refused))
        await until(lambda: played.link.up)
        smsc.answering = accepts
        assert isinstance(await played.link.send(outgoing()), Accepted)
        assert len(smsc.binds) == 2
        await played.link.close()

    run(work())


def test_an_answer_after_its_time_is_recorded_and_not_lost() -> None:
    async def work() -> None:
        smsc = Smsc(silent)
        played = await up(smsc, response_seconds=0.1)
        message = outgoing()
        assert isinstance(await played.link.send(message), Unknown)
        patient(played)
        assert await played.link.ask(message) is None
        smsc.answer(SubmitSmResp(smsc.submitted[0].sequence, message_id="00fe"))
        await played.sink.until(lambda: bool(played.sink.late))
        assert played.sink.late == [(message, Accepted("FE"))]
        smsc.querying = lambda pdu: QuerySmResp(pdu.sequence, message_id=pdu.message_id, message_state=2)
        assert await played.link.ask(message) == Accepted("FE")
        assert [(one.message_id, one.delivered) for one in played.sink.receipts] == [(message.message_id, True)]
        await played.link.close()

    run(work())


def test_a_late_refusal_is_what_asking_tells() -> None:
    async def work() -> None:
        smsc = Smsc(silent)
        played = await up(smsc, response_seconds=0.1)
        message = outgoing()
        await played.link.send(message)
        patient(played)
        smsc.answer(SubmitSmResp(smsc.submitted[0].sequence, S.ESME_RSUBMITFAIL))
        job = played.link.inner._unknown.get(message.message_id)
        await until(lambda: job is not None and isinstance(job.answers[0], Refused))
        outcome = await played.link.ask(message)
        assert isinstance(outcome, Refused) and outcome.failure is Failure.REJECTED and not played.sink.late
        await played.link.close()

    run(work())


def test_a_complaint_slows_the_connection_and_the_message_may_come_again() -> None:
    async def work() -> None:
        smsc = Smsc(lambda pdu, id_: SubmitSmResp(pdu.sequence, S.ESME_RTHROTTLED))
        played = await up(smsc)
        refused = await played.link.send(outgoing())
        assert isinstance(refused, Refused) and refused.failure is Failure.THROTTLED and refused.retry_after == 0.5
        smsc.answering = accepts
        started = asyncio.get_running_loop().time()
        assert isinstance(await played.link.send(outgoing()), Accepted)
        assert asyncio.get_running_loop().time() - started >= 0.4
        await played.link.close()

    run(work())


def test_of_a_long_text_only_the_parts_that_were_refused_are_sent_again() -> None:
    async def work() -> None:
        def second_is_too_fast(pdu: SubmitSm, id_: str) -> Pdu:
            fast = pdu.short_message[5] == 2
            return SubmitSmResp(pdu.sequence, S.ESME_RTHROTTLED) if fast else accepts(pdu, id_)

        smsc = Smsc(second_is_too_fast)
        played = await up(smsc)
        long: dict[str, Any] = {"message_id": "0123456789abcdef012345cd", "text": LONG, "segments": 2}
        refused = await played.link.send(outgoing(**long))
        assert isinstance(refused, Refused) and refused.failure is Failure.THROTTLED
        smsc.answering = accepts
        accepted = await played.link.send(outgoing(**long, attempt=2))
        assert accepted == Accepted("1,3", ("1", "3"))
        assert [pdu.short_message[:6].hex()[-6:] for pdu in smsc.submitted] == ["cd0201", "cd0202", "cd0202"]
        await played.link.close()

    run(work())


@pytest.mark.parametrize(
    ("bind", "binds", "expected"),
    [
        ("transceiver", 3, {BindTransceiver: 3}),
        ("transmitter", 1, {BindTransmitter: 1}),
        ("both", 2, {BindTransmitter: 2, BindReceiver: 2}),
    ],
)
def test_as_many_binds_of_each_kind_as_asked_for(bind: str, binds: int, expected: dict[type[Pdu], int]) -> None:
    async def work() -> None:
        smsc = Smsc()
        played = await up(smsc, bind=bind, binds=binds, window=1)
        await until(lambda: len(smsc.binds) == sum(expected.values()))
        assert {kind: sum(type(one) is kind for one in smsc.binds) for kind in expected} == expected
        outcomes = await asyncio.gather(*(played.link.send(outgoing()) for _ in range(9)))
        assert all(isinstance(one, Accepted) for one in outcomes)
        if bind != "transmitter":
            await played.sink.until(lambda: len(played.sink.receipts) == 9)
        await played.link.close()

    run(work())


def test_a_receiver_alone_sends_nothing() -> None:
    async def work() -> None:
        smsc = Smsc()
        await smsc.start()
        link = EsmeLink(
            SmppSettings(host="127.0.0.1", port=smsc.port, system_id="us", bind="receiver"),
            CONNECTION,
            RecordingSink(),
            Universe(),
        )
        await until(lambda: bool(smsc.binds))
        assert not link.up
        outcome = await link.send(outgoing())
        assert isinstance(outcome, Refused) and outcome.failure is Failure.CARRIER_DOWN and not outcome.handed
        await link.close()
        await smsc.stop()

    run(work())


def test_a_refused_bind_is_tried_again_and_its_password_never_logged(caplog: pytest.LogCaptureFixture) -> None:
    async def work() -> None:
        smsc = Smsc(bind_status=S.ESME_RINVPASWD)
        await smsc.start()
        settings = SmppSettings(host="127.0.0.1", port=smsc.port, system_id="us", password="hush-hush")
        link = EsmeLink(settings, CONNECTION, RecordingSink(), Universe())
        await until(lambda: len(smsc.binds) == 1)
        assert not link.up
        smsc.bind_status = S.ESME_ROK
        await until(lambda: link.up)
        assert smsc.binds[0].password == "hush-hush"
        await link.close()
        await smsc.stop()

    with caplog.at_level(logging.DEBUG, "trunkline"):
        run(work())
    told = " ".join(f"{record.getMessage()} {vars(record).get('fields')}" for record in caplog.records)
    assert "ESME_RINVPASWD" in told and "hush-hush" not in told


def test_an_smsc_that_is_not_there_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(esme, "FIRST_PAUSE", timedelta(seconds=0.05))

    async def work() -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        settings = SmppSettings(host="127.0.0.1", port=port, system_id="us")
        link = EsmeLink(settings, CONNECTION, RecordingSink(), Universe())
        await asyncio.sleep(0.1)
        smsc = Smsc()
        await smsc.start(port=port)
        await until(lambda: link.up)
        await link.close()
        await smsc.stop()

    run(work())


def test_an_smsc_that_hangs_is_noticed_by_its_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(esme, "FIRST_PAUSE", timedelta(seconds=0.05))

    async def work() -> None:
        smsc = Smsc()
        played = await up(smsc, enquire_seconds=0.1, response_seconds=1.0)
        first = smsc.wires[0]
        heard: list[bytes] = []
        hears = first.data_received

        def noting(data: bytes) -> None:
            heard.append(data)
            hears(data)

        first.data_received = noting  # type: ignore[method-assign] # to look at what passes
        await until(lambda: len(heard) >= 3)
        assert first.session.state.bound  # it has answered every enquiry
        first.data_received = lambda data: None  # type: ignore[method-assign]
        await until(lambda: len(smsc.binds) == 2)
        await played.link.close()

    run(work())


def test_a_delivery_is_answered_after_its_commit_and_refused_until_then() -> None:
    async def work() -> None:
        smsc, sink = Smsc(), RecordingSink(failures=1)
        played = await stage({}, smsc, sink)
        assert (await smsc.tell(TEXT)).status == S.ESME_RMSGQFUL
        assert (await smsc.tell(TEXT)).status == S.ESME_ROK
        assert sink.refused == [one.carrier_id for one in sink.inbounds]
        assert (await smsc.tell(TEXT)).status == S.ESME_ROK
        assert len({one.carrier_id for one in sink.inbounds}) == 2  # the same text a second time is another text
        await played.link.close()

    run(work())


def test_a_receipt_is_answered_after_its_commit_and_refused_until_then() -> None:
    async def work() -> None:
        smsc, sink = Smsc(reporting=lambda pdu, id_: None), RecordingSink(failures=1)
        played = await stage({"receipt_id": "hex_to_decimal"}, smsc, sink)
        told = DeliverSm(esm_class=4, short_message=b"id:0000001F stat:UNDELIV err:021")
        assert (await smsc.tell(told)).status == S.ESME_RMSGQFUL
        assert (await smsc.tell(told)).status == S.ESME_ROK
        (receipt,) = sink.receipts
        assert (receipt.carrier_id, receipt.failure, receipt.reason) == (
            "31",
            Failure.UNEXPLAINED,
            "UNDELIV, error 021",
        )
        for nothing in (b"id:1 stat:ENROUTE", b"no receipt at all"):
            answer = await smsc.tell(DeliverSm(esm_class=4, short_message=nothing))
            assert answer.status == S.ESME_ROK and len(sink.receipts) == 1
        await played.link.close()

    run(work())


def test_a_text_for_nobody_is_refused_for_good() -> None:
    class Nobody(RecordingSink):
        async def inbound(self, inbound: Inbound) -> None:
            raise NotFound("No endpoint has that number")

    async def work() -> None:
        smsc = Smsc()
        played = await stage({}, smsc, Nobody())
        assert (await smsc.tell(TEXT)).status == S.ESME_RINVDSTADR
        await played.link.close()

    run(work())


def test_data_sm_brings_texts_too_and_parts_go_where_they_are_joined() -> None:
    async def work() -> None:
        smsc = Smsc()
        played = await stage({}, smsc)
        payload = DataSm(source_ton=1, source="15556667777", destination="4567", tlvs=((0x0424, b"Hello"),))
        answer = await smsc.tell(payload)
        assert isinstance(answer, DataSmResp) and answer.status == 0
        (text,) = played.sink.inbounds
        assert (text.from_address, text.to_address, text.text) == ("+15556667777", "4567", "Hello")
        part = DeliverSm(
            esm_class=0x43, source="5", destination="6", short_message=bytes.fromhex("050003070201") + b"A"
        )
        await smsc.tell(part)
        (kept,) = played.sink.parts
        assert (kept.reference, kept.total, kept.number, kept.text) == (7, 2, 1, "A")
        await played.link.close()

    run(work())


def test_a_flood_of_deliveries_is_read_no_faster_than_it_is_recorded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(esme, "MOST_DELIVERIES", 10)

    class Slow(RecordingSink):
        running = most = 0

        async def receipt(self, receipt: Receipt) -> None:
            self.running += 1
            self.most = max(self.most, self.running)
            await asyncio.sleep(0.001)
            self.running -= 1
            await super().receipt(receipt)

    async def work() -> None:
        smsc, sink = Smsc(timing=Timing(window=100_000)), Slow()
        played = await stage({}, smsc, sink)
        told = [DeliverSm(esm_class=4, short_message=f"id:{n} stat:DELIVRD".encode()) for n in range(2000)]
        for at in range(0, 2000, 50):
            for pdu in told[at : at + 50]:
                smsc.wires[-1].request(pdu)
            await asyncio.sleep(0)
        await sink.until(lambda: len(sink.receipts) == 2000)
        assert sink.most < 2000
        await played.link.close()

    run(work())


def test_an_unbind_is_said_at_the_end() -> None:
    async def work() -> None:
        smsc = Smsc()
        played = await up(smsc)
        (wire,) = smsc.wires
        await played.link.inner.close()
        await until(lambda: wire.session.closed)
        assert not played.link.up
        outcome = await played.link.send(outgoing())
        assert isinstance(outcome, Refused) and outcome.failure is Failure.CARRIER_DOWN and not outcome.handed
        await smsc.stop()

    run(work())


# --- TLS -------------------------------------------------------------------------------------------------------------


def certificate(folder: Path, name: str) -> tuple[Path, Path]:
    """A certificate for a name, signed by itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2120, 1, 1, tzinfo=UTC))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    public, private = folder / f"{name}.pem", folder / f"{name}.key"
    public.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return public, private


@pytest.mark.parametrize(
    ("settings", "binds"),
    [
        ({"tls_name": "smsc.example"}, True),
        ({"tls_name": "other.example"}, False),
        ({}, False),
        ({"tls_name": "smsc.example", "tls_ca_file": None}, False),
    ],
    ids=["right", "wrong name", "no such name", "not trusted"],
)
def test_over_tls_the_certificate_and_its_name_are_checked(
    tmp_path: Path, settings: dict[str, Any], binds: bool, caplog: pytest.LogCaptureFixture
) -> None:
    public, private = certificate(tmp_path, "smsc.example")

    async def work() -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(public, private)
        smsc = Smsc()
        port = await smsc.start(context)
        wanted: dict[str, Any] = {"host": "127.0.0.1", "port": port, "system_id": "us", "tls": True}
        known = wanted | {"tls_ca_file": str(public)} | settings
        link = EsmeLink(CARRIER.read_settings(known), CONNECTION, RecordingSink(), Universe())
        if binds:
            await until(lambda: link.up)
            assert isinstance(await link.send(outgoing()), Accepted)
        else:
            await until(lambda: any("smpp_not_connected" in record.getMessage() for record in caplog.records))
            assert not link.up and not smsc.binds
        await link.close()
        await smsc.stop()

    with caplog.at_level(logging.INFO, "trunkline"):
        run(work())


def test_settings_that_do_not_go_together_are_refused() -> None:
    known = {"host": "localhost", "system_id": "us"}
    for wrong, said in (
        ({"coding": "gsm7", "default_alphabet": "latin1"}, "needs the default_alphabet gsm7"),
        ({"failures": {"many": "blocked"}}, "is no status"),
        ({"failures": {"0x401": "nonsense"}}, "nonsense"),
        ({"response_seconds": 26}, "response_seconds"),
        ({"password": "x" * 65}, "password"),
    ):
        with pytest.raises(SettingsRefused, match=said):
            CARRIER.read_settings(known | wrong)
    with pytest.raises(SettingsRefused, match="host"):
        CARRIER.read_settings({"system_id": "us"})


def test_a_file_of_certificates_that_is_not_there_stops_the_connection() -> None:
    settings = CARRIER.read_settings({"host": "localhost", "system_id": "us", "tls": True, "tls_ca_file": "/no/such"})

    async def work() -> None:
        with pytest.raises(ValueError, match="tls_ca_file"):
            EsmeLink(settings, CONNECTION, RecordingSink(), Universe())

    run(work())
