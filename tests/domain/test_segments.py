"""Segmentation: a table whose counts came from npm's sms-segments-calculator 1.3.0, and what must hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from trunkline.domain.segments import GSM_BASIC, GSM_EXTENDED, Encoding, Segments, beginning, measure, split

FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
FLAG = "\U0001f1e9\U0001f1ea"
THUMB = "\U0001f44d\U0001f3fd"
ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"


@pytest.mark.parametrize(
    ("text", "encoding", "count", "units", "per_segment", "remaining"),
    [
        ("", Encoding.GSM7, 1, 0, 160, 160),
        ("a" * 160, Encoding.GSM7, 1, 160, 160, 0),
        ("a" * 161, Encoding.GSM7, 2, 161, 153, 145),
        ("a" * 306, Encoding.GSM7, 2, 306, 153, 0),
        ("a" * 307, Encoding.GSM7, 3, 307, 153, 152),
        ("€" * 80, Encoding.GSM7, 1, 160, 160, 0),
        ("€" * 81, Encoding.GSM7, 2, 162, 153, 143),
        ("a" * 152 + "{" + "b" * 152, Encoding.GSM7, 3, 306, 153, 152),
        ("a\r\nb\f", Encoding.GSM7, 1, 6, 160, 154),
        ("`", Encoding.UCS2, 1, 1, 70, 69),
        ("\x1b", Encoding.UCS2, 1, 1, 70, 69),
        ("\x00", Encoding.UCS2, 1, 1, 70, 69),
        ("ç", Encoding.UCS2, 1, 1, 70, 69),
        ("Ç", Encoding.GSM7, 1, 1, 160, 159),
        ("ж" * 70, Encoding.UCS2, 1, 70, 70, 0),
        ("ж" * 71, Encoding.UCS2, 2, 71, 67, 63),
        ("€ж" * 35, Encoding.UCS2, 1, 70, 70, 0),
        ("\U0001f600" * 35, Encoding.UCS2, 1, 70, 70, 0),
        ("\U0001f600" * 36, Encoding.UCS2, 2, 72, 67, 61),
        ("x" * 66 + "\U0001f600" + "x" * 66, Encoding.UCS2, 3, 134, 67, 66),
        (FAMILY * 7, Encoding.UCS2, 2, 77, 67, 56),
        (FLAG * 18, Encoding.UCS2, 2, 72, 67, 59),
        (THUMB * 33 + "x" * 3, Encoding.UCS2, 3, 135, 67, 60),
        (ENGLAND * 10, Encoding.UCS2, 3, 140, 67, 39),
        ("\u1100\u1161\u11a8" * 45, Encoding.UCS2, 3, 135, 67, 64),
    ],
)
def test_table(text: str, encoding: Encoding, count: int, units: int, per_segment: int, remaining: int) -> None:
    assert measure(text) == Segments(encoding, count, units, per_segment, remaining)


@pytest.mark.parametrize("together", ["{", "\U0001f600", FAMILY, FLAG, THUMB, ENGLAND, "e\u0301", "\u0e01\u0e33"])
def test_what_stays_together(together: str) -> None:
    filler = "x" * 152 if together == "{" else "ж" * 66
    assert split(filler + together + filler)[1].startswith(together)


def test_a_heap_of_accents_is_cut_after_all() -> None:
    pieces = split("e" + "\u0301" * 200)
    assert [len(piece) for piece in pieces] == [67, 67, 67]


gsm = st.text(alphabet=GSM_BASIC + GSM_EXTENDED, max_size=700)
emoji = st.sampled_from([FAMILY, FLAG, THUMB, ENGLAND, "\U0001f600", "é", "e\u0301", "ж", "x", "\u200d", "\U0001f1e9"])
any_text = st.one_of(gsm, st.text(max_size=300), st.lists(emoji, max_size=200).map("".join))


@given(any_text)
@example("\u0600" * 300 + "\n")
def test_pieces_are_the_text_and_agree_with_the_measure(text: str) -> None:
    measured, pieces = measure(text), split(text)
    assert "".join(pieces) == text
    assert len(pieces) == measured.count
    assert (measured.count == 1) == (measured.per_segment in (160, 70))
    sizes = [_units(piece, measured.encoding) for piece in pieces]
    assert sum(sizes) == measured.units
    assert max(sizes) <= measured.per_segment
    assert measured.remaining == measured.per_segment - sizes[-1]


@given(gsm)
def test_the_default_alphabet_is_gsm(text: str) -> None:
    assert measure(text).encoding is Encoding.GSM7


@given(gsm, st.characters(exclude_characters=GSM_BASIC + GSM_EXTENDED), gsm)
def test_one_other_character_makes_it_ucs2(before: str, char: str, after: str) -> None:
    assert measure(before + char + after).encoding is Encoding.UCS2


@given(st.text(alphabet=st.characters(min_codepoint=0xD7F0, max_codepoint=0xE010), max_size=300))
def test_lone_surrogates_are_measured_and_cut(text: str) -> None:
    assert len(split(text)) == measure(text).count


def _units(text: str, encoding: Encoding) -> int:
    if encoding is Encoding.UCS2:
        return len(text.encode("utf-16-le")) // 2
    return sum(2 if char in GSM_EXTENDED else 1 for char in text)


@given(st.text(alphabet="a€ж☃\U0001f600\u0301", max_size=700), st.integers(1, 4))
@example("a" * 161, 1)
@example("a" * 400, 2)
def test_a_beginning_is_the_longest_that_fits(text: str, count: int) -> None:
    head = beginning(text, count)
    assert text.startswith(head)
    assert measure(head).count <= count
    assert head == text or measure(text[: len(head) + 1]).count > count
