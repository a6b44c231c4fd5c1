from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.carriers.smpp.strategies import ANY_PDU
from trunkline.carriers.smpp.codec import HEADER, Reader, encode
from trunkline.carriers.smpp.layout import Misfit
from trunkline.carriers.smpp.pdu import (
    AlertNotification,
    Bind,
    BindReceiver,
    BindReceiverResp,
    BindTransceiver,
    BindTransceiverResp,
    BindTransmitter,
    BindTransmitterResp,
    DeliverSm,
    DeliverSmResp,
    EnquireLink,
    EnquireLinkResp,
    GenericNack,
    Outbind,
    Pdu,
    SubmitSm,
    SubmitSmResp,
    Unbind,
    UnbindResp,
    response_to,
)
from trunkline.carriers.smpp.session import (
    ALLOWED,
    Answered,
    BindRefused,
    Bound,
    Ended,
    Event,
    NotAllowed,
    Odd,
    Requested,
    Role,
    Session,
    State,
    Timing,
    Unanswered,
)
from trunkline.carriers.smpp.status import CommandStatus as S

TIMING = Timing(window=3, response_seconds=5, enquire_seconds=20, bind_seconds=4)


def esme(bind: type[Bind] = BindTransceiver) -> Session:
    """A session that is bound, with nothing outgoing, at the moment 0."""
    session = Session(Role.ESME, TIMING, 0)
    session.request(bind(system_id="us"), 0)
    answer = response_to(bind)
    assert answer is not None
    session.receive(encode(answer(1)), 0)
    session.outgoing()
    return session


def smsc(bind: type[Bind] = BindTransceiver) -> Session:
    session = Session(Role.SMSC, TIMING, 0)
    session.receive(encode(bind(sequence=1)), 0)
    answer = response_to(bind)
    assert answer is not None
    session.answer(answer(1))
    session.outgoing()
    return session


def written(session: Session) -> list[object]:
    return list(Reader().feed(session.outgoing()))


def test_an_esme_binds_sends_and_gets_its_answer() -> None:
    session = Session(Role.ESME, TIMING, 0)
    assert session.request(BindTransmitter(system_id="us"), 0) == 1
    assert written(session) == [BindTransmitter(1, system_id="us")] and session.room == 0
    answer = BindTransmitterResp(1, system_id="them")
    assert session.receive(encode(answer), 1) == [Bound(State.BOUND_TX, answer)]
    assert session.request(SubmitSm(destination="1"), 1, token="m1") == 2
    assert (session.room, session.in_flight) == (2, 1)
    taken = SubmitSmResp(2, message_id="x")
    assert session.receive(encode(taken), 2) == [Answered(taken, "m1")]
    assert session.room == 3


def test_an_smsc_is_bound_once_the_application_says_so() -> None:
    session = Session(Role.SMSC, TIMING, 0)
    request = BindReceiver(1, system_id="us", password="pw")
    assert session.receive(encode(request), 1) == [Requested(request)]
    assert session.answer(BindReceiverResp(1, S.ESME_RINVPASWD)) == [] and session.state is State.OPEN
    assert session.answer(BindReceiverResp(1)) == [Bound(State.BOUND_RX, BindReceiverResp(1))]
    session.request(DeliverSm(), 2, token=7)
    session.outgoing()
    assert session.receive(encode(DeliverSmResp(1)), 3) == [Answered(DeliverSmResp(1), 7)]


def test_a_refused_bind_is_the_end() -> None:
    session = Session(Role.ESME, TIMING, 0)
    session.request(BindTransceiver(), 0)
    refusal = BindTransceiverResp(1, S.ESME_RBINDFAIL)
    assert session.receive(encode(refusal), 0) == [BindRefused(refusal), Ended("the bind was refused")]
    assert session.closed


@pytest.mark.parametrize("nack", [GenericNack(1, S.ESME_RINVCMDID), GenericNack(1)])
def test_a_bind_that_is_answered_by_generic_nack_is_refused(nack: GenericNack) -> None:
    session = Session(Role.ESME, TIMING, 0)
    session.request(BindTransceiver(), 0)
    assert session.receive(encode(nack), 0)[0] == BindRefused(nack)


def requests() -> Iterator[tuple[type[Pdu], State]]:
    for kind in dict.fromkeys([*ALLOWED[Role.ESME], *ALLOWED[Role.SMSC]]):
        for state in (State.OPEN, State.BOUND_TX, State.BOUND_RX, State.BOUND_TRX):
            if kind is not EnquireLink:
                yield kind, state


def in_state(role: Role, state: State) -> Session:
    binds: dict[State, type[Bind]] = {
        State.BOUND_TX: BindTransmitter,
        State.BOUND_RX: BindReceiver,
        State.BOUND_TRX: BindTransceiver,
    }
    if state is State.OPEN:
        return Session(role, TIMING, 0)
    return (esme if role is Role.ESME else smsc)(binds[state])


@pytest.mark.parametrize(("kind", "state"), list(requests()))
@pytest.mark.parametrize("role", Role)
def test_what_one_side_may_ask_the_other_takes_and_nothing_else(role: Role, kind: type[Pdu], state: State) -> None:
    ours, theirs = in_state(role, state), in_state(Role.SMSC if role is Role.ESME else Role.ESME, state)
    allowed = state in ALLOWED[role].get(kind, ())
    assert ours.may_request(kind) is allowed
    if allowed:
        ours.request(kind(), 0)
        (event, *_) = theirs.receive(ours.outgoing(), 0)
        assert isinstance(event, Ended if kind is Unbind else Requested)
        return
    with pytest.raises(NotAllowed):
        ours.request(kind(), 0)
    (event,) = theirs.receive(encode(kind(5)), 0)
    assert isinstance(event, Odd)
    answer = response_to(kind)
    rebind = issubclass(kind, Bind) and state.bound
    status = S.ESME_RALYBND if rebind else S.ESME_RINVBNDSTS
    assert written(theirs) == ([] if answer is None else [answer(5, status)])


def test_the_window_is_kept() -> None:
    session = esme()
    for number in range(3):
        session.request(SubmitSm(), 0, token=number)
    with pytest.raises(NotAllowed, match="3 requests"):
        session.request(SubmitSm(), 0)
    session.receive(encode(SubmitSmResp(3)), 0)
    assert session.room == 1


def test_a_unit_that_cannot_be_written_takes_no_place() -> None:
    session = esme()
    with pytest.raises(Misfit):
        session.request(SubmitSm(source="1" * 30), 0)
    assert session.room == 3 and session.outgoing() == b""


def test_an_overdue_request_is_given_up_and_its_late_answer_still_known() -> None:
    session = esme()
    session.request(SubmitSm(), 0, token="a")
    session.outgoing()
    session.request(SubmitSm(), 1, token="b")
    assert session.deadline == 5
    assert session.tick(4.9) == []
    assert session.tick(6) == [Unanswered("a", True), Unanswered("b", False)]
    late = SubmitSmResp(2, message_id="x")
    assert session.receive(encode(late), 7) == [Answered(late, "a", late=True)]
    assert isinstance(session.receive(encode(late), 7)[0], Odd)


def test_a_lost_connection_tells_what_had_left() -> None:
    session = esme()
    session.request(SubmitSm(), 0, token="a")
    session.outgoing()
    session.request(SubmitSm(), 0, token="b")
    assert session.close("gone") == [Unanswered("a", True), Unanswered("b", False), Ended("gone")]
    assert session.close("again") == [] and session.receive(encode(EnquireLink(1)), 0) == []
    assert session.tick(99) == [] and session.deadline == float("inf") and session.answer(UnbindResp(1)) == []


def test_a_silent_side_is_asked_once_and_then_given_up() -> None:
    session = esme()
    assert session.deadline == 20
    assert session.tick(19) == [] and session.tick(20) == []
    assert written(session) == [EnquireLink(2)]
    assert session.deadline == 25 and session.tick(24) == [] and session.outgoing() == b""
    assert session.tick(25) == [Ended("the other side is silent")]


def test_an_answer_to_the_enquiry_is_a_sign_of_life() -> None:
    session = esme()
    session.tick(20)
    assert session.receive(encode(EnquireLinkResp(2)), 21) == []
    assert session.deadline == 41 and session.room == 3


def test_enquiries_are_answered_also_before_the_bind() -> None:
    session = Session(Role.SMSC, TIMING, 0)
    assert session.receive(encode(EnquireLink(9)), 0) == []
    assert written(session) == [EnquireLinkResp(9)]


def test_who_never_binds_is_let_go() -> None:
    session = Session(Role.SMSC, TIMING, 0)
    assert session.deadline == 4 and session.tick(4) == [Ended("no bind came in time")]
    session = Session(Role.ESME, TIMING, 0)
    session.request(BindTransceiver(), 0)
    assert session.tick(4) == [Ended("bind_transceiver was not answered")]


def test_unbinding_lets_answers_pass_and_no_new_requests() -> None:
    session = esme()
    session.request(SubmitSm(), 0, token="a")
    session.request(Unbind(), 0)
    assert session.room == 0
    with pytest.raises(NotAllowed):
        session.request(SubmitSm(), 0)
    assert session.receive(encode(SubmitSmResp(2)), 0) == [Answered(SubmitSmResp(2), "a")]
    assert session.receive(encode(UnbindResp(3)), 0) == [Ended("unbound at our request")]


def test_an_unbind_that_nobody_answers_ends_too() -> None:
    session = esme()
    session.request(Unbind(), 0)
    assert session.tick(5) == [Ended("unbind was not answered")]


def test_the_other_side_may_unbind() -> None:
    session = esme()
    session.request(SubmitSm(), 0, token="a")
    session.outgoing()
    ended = Ended("the other side has unbound")
    assert session.receive(encode(Unbind(4)), 0) == [Unanswered("a", True), ended]
    assert written(session) == [UnbindResp(4)]


def test_what_cannot_be_read_is_refused_and_an_impossible_length_is_the_end() -> None:
    session = esme()
    (odd,) = session.receive(HEADER.pack(16, 0x77, 0, 3), 0)
    assert isinstance(odd, Odd) and written(session) == [GenericNack(3, S.ESME_RINVCMDID)]
    odd, ended = session.receive(HEADER.pack(3, 5, 0, 4), 0)
    assert isinstance(ended, Ended) and written(session) == [GenericNack(4, S.ESME_RINVCMDLEN)]


def test_answers_to_nothing_are_odd_and_never_answered() -> None:
    session = esme()
    for answer in (GenericNack(77, 3), SubmitSmResp(77), GenericNack(0, 3)):
        assert isinstance(session.receive(encode(answer), 0)[0], Odd)
    session.request(SubmitSm(), 0, token="a")
    session.outgoing()
    assert isinstance(session.receive(encode(DeliverSmResp(2)), 0)[0], Odd)
    assert session.receive(encode(GenericNack(2, 8)), 0) == [Answered(GenericNack(2, 8), "a")]
    assert session.outgoing() == b""


def test_what_nothing_answers_takes_no_place_in_the_window() -> None:
    session = smsc()
    session.request(AlertNotification(), 0)
    assert session.in_flight == 0
    session = Session(Role.SMSC, TIMING, 0)
    session.request(Outbind(), 0)
    assert written(session) == [Outbind(1)]


def test_sequence_numbers_begin_again_and_pass_those_in_use() -> None:
    session = esme()
    session.request(SubmitSm(), 0)
    session._sequence = 0x7FFFFFFE
    assert [session.request(SubmitSm(), 0), session.request(SubmitSm(), 0)] == [0x7FFFFFFF, 1]
    session.receive(encode(SubmitSmResp(1)), 0)
    assert session.request(SubmitSm(), 0) == 3


@given(st.lists(ANY_PDU | st.binary(max_size=30), max_size=8), st.sampled_from(Role))
def test_nothing_that_comes_crashes_a_session(units: list[Pdu | bytes], role: Role) -> None:
    session = esme() if role is Role.ESME else smsc()
    session.request(SubmitSm() if role is Role.ESME else DeliverSm(), 0, token="a")
    for at, unit in enumerate(units):
        session.receive(unit if isinstance(unit, bytes) else encode(unit), at)
        session.tick(at * 7.0)
    Reader().feed(session.outgoing())


class Conversation(RuleBasedStateMachine):
    """An ESME and an SMSC of ours, a wire that cuts anywhere, and time: each request ends in exactly one way."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.sides = {Role.ESME: Session(Role.ESME, TIMING, 0), Role.SMSC: Session(Role.SMSC, TIMING, 0)}
        self.wire = {Role.ESME: b"", Role.SMSC: b""}
        self.asked: dict[Role, list[Pdu]] = {Role.ESME: [], Role.SMSC: []}
        self.tokens = 0
        self.settled: set[int] = set()
        self.sides[Role.ESME].request(BindTransceiver(system_id="us"), 0)

    def heard(self, role: Role, events: list[Event]) -> None:
        for event in events:
            assert not isinstance(event, Odd), event
            if isinstance(event, Requested):
                self.asked[role].append(event.pdu)
            elif isinstance(event, Answered | Unanswered):
                late = isinstance(event, Answered) and event.late
                assert (event.token in self.settled) is late
                self.settled.add(event.token)

    @rule(role=st.sampled_from(Role))
    def send(self, role: Role) -> None:
        side = self.sides[role]
        if side.room:
            kind = SubmitSm if role is Role.ESME else DeliverSm
            side.request(kind(), self.now, token=self.tokens)
            self.tokens += 1

    @rule(role=st.sampled_from(Role), share=st.integers(1, 60))
    def carry(self, role: Role, share: int) -> None:
        other = Role.SMSC if role is Role.ESME else Role.ESME
        self.wire[role] += self.sides[role].outgoing()
        data, self.wire[role] = self.wire[role][:share], self.wire[role][share:]
        if data:
            self.heard(other, self.sides[other].receive(data, self.now))

    @rule(role=st.sampled_from(Role))
    def answer(self, role: Role) -> None:
        for pdu in self.asked[role]:
            kind = response_to(type(pdu))
            assert kind is not None
            self.sides[role].answer(kind(pdu.sequence))
        self.asked[role].clear()

    @rule(seconds=st.sampled_from([0.1, 1.0, 3.0]))
    def wait(self, seconds: float) -> None:
        self.now += seconds
        for role, side in self.sides.items():
            self.heard(role, side.tick(self.now))

    @precondition(lambda self: self.tokens > 5)
    @rule(role=st.sampled_from(Role))
    def hang_up(self, role: Role) -> None:
        self.heard(role, self.sides[role].close("hung up"))

    @invariant()
    def windows_are_kept(self) -> None:
        assert all(side.in_flight <= TIMING.window for side in self.sides.values())

    def teardown(self) -> None:
        for role, side in self.sides.items():
            self.heard(role, side.close("the end"))
        assert self.settled == set(range(self.tokens))


TestConversation = Conversation.TestCase
