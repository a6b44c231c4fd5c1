"""Texts as people and programs write them, made by a seed: plain, accented, typographic, of all scripts, with emoji."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Final

from trunkline.domain.segments import GSM_BASIC, GSM_EXTENDED

WORDS: Final = (  # noqa: SIM905 - a list of 40 quoted words is no plainer
    "Your table is ready. Bring the code 4711-X, please; Straße niño façade Ünal señor crème Ærø £20 [today] {now}"
    " ~5 €9 https://example.com/a?b=c&d=e ok! OK? Termin am 3. Mai um 14:30 Uhr bestätigt naïve coöperate Žižek Łódź"
).split(" ")
SCRIPTS: Final = (
    "привет как дела завтра",
    "γειά σου Κόσμε",
    "你好，世界。明天见",
    "こんにちはｶﾅ",
    "안녕하세요 각",
    "שלום עולם",
)
SCRIPTS_MORE: Final = ("مرحبا بالعالم", "नमस्ते दुनिया क्षि", "สวัสดีครับ น้ำ", "မင်္ဂလာပါ", "வணக்கம்", "xin chào thế giới ệ")
TYPOGRAPHIC: Final = "“”‘’–—…•«»„‚‹›\u00a0\u2009\u202f\u200b\ufeff´`½¼¾×÷−⁄！？：；（）Ａｂ９～ﬁ′″‐‑\u2028\t"
EMOJI: Final = (
    "😀",
    "👍🏽",
    "👩‍👩‍👧‍👦",
    "🇩🇪",
    "❤️",
    "✈",
    "👨🏻‍💻",
    "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "𝒳",
    "e\u0301",
)


def sample(count: int, seed: int = 20261127) -> list[str]:
    """So many texts, the same ones for a seed; many end near the end of a segment, where counts differ."""
    chance = random.Random(seed)
    return [_text(chance) for _ in range(count)]


def _text(chance: random.Random) -> str:
    kind = chance.randrange(6)
    length = chance.choice([chance.randrange(1, 30), chance.randrange(60, 80), chance.randrange(130, 175), *_EDGES])
    parts: list[str] = []
    while sum(map(len, parts)) < length:
        parts.append(_part(chance, kind))
    return "".join(parts)[: length + chance.randrange(-1, 2)] or "x"


_EDGES: Final = (70, 134, 160, 201, 306, 459)


def _part(chance: random.Random, kind: int) -> str:
    if kind == 0:
        return chance.choice(GSM_BASIC + GSM_EXTENDED)
    if kind == 1 or chance.random() < 0.6:
        return _one(chance, WORDS) + " "
    if kind == 2:
        return chance.choice(TYPOGRAPHIC)
    if kind == 3:
        return _one(chance, SCRIPTS + SCRIPTS_MORE)
    if kind == 4:
        return _one(chance, EMOJI)
    return chance.choice([chance.choice(TYPOGRAPHIC), _one(chance, EMOJI), chance.choice("éàçłœßñø€^~|")])


def _one(chance: random.Random, of: Sequence[str]) -> str:
    return of[chance.randrange(len(of))]
