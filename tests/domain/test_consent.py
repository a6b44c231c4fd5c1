"""Only a whole message says STOP; words as data, rules checked by name."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.domain.consent import (
    PROFILES,
    Command,
    Rules,
    RulesRefused,
    check_rules,
    command_of,
    folded,
    may_send,
    profile_of,
)

DEFAULT = PROFILES["default"]


@pytest.mark.parametrize(
    "text",
    [
        "STOP",
        "stop",
        " Stop. ",
        "“STOP!”",
        "s\u200btop",
        "ＳＴＯＰ",
        "stop\n",
        "STOP ALL",
        "Opt-Out",
        "STOP \U0001f6d1",
    ],
)
def test_a_whole_message_that_says_stop(text: str) -> None:
    assert command_of(text, DEFAULT, opted_out=False) is Command.STOP


@pytest.mark.parametrize(
    "text",
    ["Stop calling me at work", "please stop", "Don't stop", "S T O P", "", "?", "stopped", "end of story", "x" * 500],
)
def test_what_only_begins_or_ends_so_is_a_message(text: str) -> None:
    assert command_of(text, DEFAULT, opted_out=False) is None


def test_yes_counts_only_from_who_has_opted_out() -> None:
    assert command_of("Yes", DEFAULT, opted_out=False) is None
    assert command_of("Yes", DEFAULT, opted_out=True) is Command.START
    assert command_of("Start", DEFAULT, opted_out=False) is Command.START
    assert command_of("info", DEFAULT, opted_out=False) is Command.HELP


@pytest.mark.parametrize(
    ("name", "address", "carrier", "expected"),
    [
        ("auto", "+15551230001", "loopback", "default"),
        ("auto", "+15551230001", "twilio", "twilio"),
        ("auto", "+15551230001", "telnyx", "telnyx"),
        ("auto", "+18885550100", "twilio", "toll_free"),
        ("auto", "+448885550100", "", "default"),
        ("auto", "72345", "twilio", "short_code"),
        ("auto", "", "", "default"),
        ("aws", "+18885550100", "twilio", "aws"),
    ],
)
def test_whose_words_count(name: str, address: str, carrier: str, expected: str) -> None:
    assert profile_of(name, address, carrier) is PROFILES[expected]


def test_profiles_differ() -> None:
    assert command_of("Arrêt", PROFILES["aws"], opted_out=False) is Command.STOP
    assert command_of("Arrêt", DEFAULT, opted_out=False) is None
    assert command_of("help", PROFILES["toll_free"], opted_out=False) is None and not PROFILES["toll_free"].answers
    assert command_of("stop", PROFILES["none"], opted_out=True) is None
    words = [
        word for profile in PROFILES.values() for word in profile.stop | profile.start | profile.help | profile.asked
    ]
    assert all(folded(word) == word for word in words)
    for profile in PROFILES.values():
        assert not profile.stop & (profile.start | profile.help | profile.asked)


@given(st.text(max_size=200))
def test_any_text_is_judged(text: str) -> None:
    command_of(text, DEFAULT, opted_out=True)
    assert folded(folded(text)) == folded(text)


@pytest.mark.parametrize(
    ("scopes", "sends"), [(set(), True), ({""}, False), ({"e"}, False), ({"p"}, False), ({"other"}, True)]
)
def test_what_an_opt_out_ends(scopes: set[str], sends: bool) -> None:
    assert may_send(scopes, "e", {"p"}) is sends


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"profile": "odd"}, "profile"),
        ({"scope": "world"}, "scope"),
        ({"quiet": "yes"}, "quiet"),
        ({"quiet_from": "8"}, "quiet_from"),
        ({"quiet_to": "25:00"}, "quiet_to"),
        ({"quiet_from": "21:00", "quiet_to": "08:00"}, "quiet_to"),
        ({"stop_text": "x" * 481}, "stop_text"),
        ({"help_again_hours": -1.0}, "help_again_hours"),
        ({"replies_hours": 9000.0}, "replies_hours"),
    ],
)
def test_rules_that_cannot_be_used(changes: dict[str, object], name: str) -> None:
    with pytest.raises(RulesRefused) as refused:
        check_rules(replace(Rules(), **changes))  # type: ignore[arg-type]
    assert refused.value.name == name


def test_the_usual_rules_can_be_used() -> None:
    assert check_rules(Rules(quiet_to="24:00")).quiet_to == "24:00"


@given(st.sampled_from(sorted(DEFAULT.stop)), st.text(alphabet="!.,?-'\"“”…()* \t\n\u200b\u00a0"), st.randoms())
def test_punctuation_case_and_spaces_around_change_nothing(word: str, around: str, chance: Random) -> None:
    said = "".join(chance.choice([char, char.upper()]) for char in word)
    assert command_of(f"{around[:8]}{said}{around[8:16]}", DEFAULT, opted_out=False) is Command.STOP


@given(st.sampled_from(sorted(DEFAULT.stop)), st.from_regex(r"[a-z]{2,8}", fullmatch=True))
def test_another_word_makes_it_a_message(word: str, other: str) -> None:
    for said in (f"{word} {other}", f"{other}, {word}"):
        assert folded(said) in DEFAULT.stop or command_of(said, DEFAULT, opted_out=False) is None
