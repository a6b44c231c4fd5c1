"""Who wants no more texts: the words that say so, by carrier rules as data, and what an answer to them is. Pure.

Sources of the words: the carriers' pages on opt-out (twilio.com/docs/messaging/tutorials/advanced-opt-out, Telnyx,
AWS, Vonage), read in 2026. Only a whole message counts: of 55,835 person-to-person texts (NUS corpus) 5 are exactly
STOP, but 24 more only begin so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

LONGEST_WORD: Final = 24
SCOPES: Final = ("account", "pool", "endpoint")


class Command(StrEnum):
    """What a whole message asks for."""

    STOP = "stop"
    START = "start"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Profile:
    """The words of one kind of carrier, folded; `asked` are those that only count from who has opted out."""

    stop: frozenset[str]
    start: frozenset[str]
    help: frozenset[str]
    asked: frozenset[str] = frozenset()
    answers: bool = True
    """False where the network or the carrier answers by itself, as on toll-free numbers, and stops what we answer."""


_STOP: Final = frozenset(
    {"stop", "unsubscribe", "end", "quit", "stopall", "stop all", "revoke", "optout", "opt out", "cancel"}
)
_HELP: Final = frozenset({"help", "info"})
PROFILES: Final[Mapping[str, Profile]] = MappingProxyType(
    {
        "default": Profile(_STOP, frozenset({"start", "unstop"}), _HELP, frozenset({"yes"})),
        "twilio": Profile(_STOP, frozenset({"start", "unstop"}), _HELP, frozenset({"yes"}), answers=False),
        "telnyx": Profile(_STOP, frozenset({"start", "unstop"}), _HELP, frozenset({"yes"}), answers=False),
        "aws": Profile(_STOP | {"arret", "remove", "td"}, frozenset({"start", "unstop"}), _HELP, frozenset({"yes"})),
        "short_code": Profile(
            frozenset({"stop", "end", "quit", "cancel", "unsubscribe"}), frozenset({"start"}), _HELP, frozenset({"yes"})
        ),
        "toll_free": Profile(frozenset({"stop"}), frozenset({"unstop", "start"}), frozenset(), answers=False),
        "none": Profile(frozenset(), frozenset(), frozenset()),
    }
)

AUTOMATIC: Final = "auto"
OF_CARRIERS: Final = frozenset({"twilio", "telnyx"})
"""Carriers whose own rules hold unless an account says otherwise: the profile is called as the carrier is."""

_is_toll_free: Final = re.compile(r"\+1(?:800|833|844|855|866|877|888)\d{7}").fullmatch
_is_short: Final = re.compile(r"\d{3,8}").fullmatch


def profile_of(name: str, address: str, carrier: str) -> Profile:
    """The words that count on a number of ours; `auto` goes by the kind of number, and then by the carrier's key."""
    if name != AUTOMATIC:
        return PROFILES[name]
    if _is_toll_free(address):
        return PROFILES["toll_free"]
    if _is_short(address):
        return PROFILES["short_code"]
    return PROFILES[carrier if carrier in OF_CARRIERS else "default"]


@dataclass(frozen=True, slots=True)
class Rules:
    """What holds for an account, or an endpoint of it; the texts may be empty, and then nothing is answered."""

    profile: str = AUTOMATIC
    scope: str = "account"
    stop_text: str = "You will get no more messages from us. Reply START to get them again."
    start_text: str = "You get our messages again. Reply STOP to end them, HELP for help."
    help_text: str = "Reply STOP to get no more messages from us."
    help_again_hours: float = 24.0
    """How long the same person is not answered HELP a second time: two robots would never end."""
    quiet: str = "off"
    """off, defer or refuse."""
    quiet_from: str = "08:00"
    """When texts may begin, and when they end, on the clock of whom they are for."""
    quiet_to: str = "21:00"
    replies_hours: float = 0.0
    """How long after the other party wrote quiet hours do not hold; 0 is never."""


class RulesRefused(ValueError):
    """Rules that cannot be used; the name of the wrong one, and a sentence."""

    def __init__(self, name: str, sentence: str) -> None:
        super().__init__(sentence)
        self.name = name


_is_time = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d|24:00").fullmatch
_LONGEST_TEXT: Final = 480


def check_rules(rules: Rules) -> Rules:
    """The same rules; raises RulesRefused for what cannot be used."""
    choices = (("profile", (AUTOMATIC, *PROFILES)), ("scope", SCOPES), ("quiet", ("off", "defer", "refuse")))
    for name, allowed in choices:
        if getattr(rules, name) not in allowed:
            raise RulesRefused(name, f"{name} must be one of {', '.join(allowed)}.")
    for name in ("quiet_from", "quiet_to"):
        if not _is_time(getattr(rules, name)):
            raise RulesRefused(name, f"{name} must be a time as 08:00.")
    if rules.quiet_from >= rules.quiet_to:
        raise RulesRefused("quiet_to", "quiet_to must be later than quiet_from, on the same day.")
    for name in ("stop_text", "start_text", "help_text"):
        if len(getattr(rules, name)) > _LONGEST_TEXT:
            raise RulesRefused(name, f"{name} must be {_LONGEST_TEXT} characters or fewer.")
    for name in ("help_again_hours", "replies_hours"):
        if not 0 <= getattr(rules, name) <= 8760:
            raise RulesRefused(name, f"{name} must be from 0 to 8760.")
    return rules


def command_of(text: str, profile: Profile, *, opted_out: bool) -> Command | None:
    """What the whole message asks for; None for every other message, however it begins."""
    if len(text) > 4 * LONGEST_WORD:
        return None
    word = folded(text)
    if word in profile.stop:
        return Command.STOP
    if word in profile.start or (opted_out and word in profile.asked):
        return Command.START
    return Command.HELP if word in profile.help else None


def folded(text: str) -> str:
    """The words of a message, compared as people mean them: no case, accents, punctuation, or spaces around."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = [char if unicodedata.category(char)[0] in "LN" else _between(char) for char in plain]
    return " ".join("".join(kept).split())


def _between(char: str) -> str:
    """A mark or an invisible character vanishes; anything else parts words."""
    return "" if unicodedata.category(char)[0] in "MC" and char not in "\n\r\t" else " "


def may_send(scopes: frozenset[str] | set[str], endpoint_id: str, pools: frozenset[str] | set[str]) -> bool:
    """Whether an endpoint of these pools may still send to who has opted out within these scopes.

    A scope is empty for the whole account, or the id of an endpoint or pool.
    """
    return not blocking(scopes, endpoint_id, pools)


def blocking(scopes: frozenset[str] | set[str], endpoint_id: str, pools: frozenset[str] | set[str]) -> set[str]:
    """Those of the scopes that an endpoint of these pools is within."""
    return {scope for scope in scopes if scope in ("", endpoint_id) or scope in pools}
