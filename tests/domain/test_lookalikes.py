"""Smart encoding: what is replaced, what never is, and what must hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.texts import sample
from trunkline.domain.lookalikes import as_sent, look_alike, plain, sized, unfit
from trunkline.domain.segments import GSM_BASIC, GSM_EXTENDED, Encoding, measure, split


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Hello” — it’s 5 o’clock…", "\"Hello\" - it's 5 o'clock..."),
        ("a\u00a0b\u2003c\u200bd\ufeff", "a b cd"),
        ("Caf\u0065\u0301", "Café"),
        ("ＡＢＣ１２３！", "ABC123!"),
        ("½ ﬁne ÷ × ± ≤", "1/2 fine / x +/- <="),
        ("• one\n– two", "- one\n- two"),
        ("ꜱᴛᴏᴘ", "STOP"),
        ("`code`", "'code'"),
        ("✱ one", "* one"),
        ("𝐁𝐨𝐥𝐝", "Bold"),
    ],
)
def test_what_looks_alike(text: str, expected: str) -> None:
    assert plain(text) == expected


@pytest.mark.parametrize(
    "text", ["10² m", "Çê", "año façade", "Žižek “quoted”", "“Grüße” 😀", "привет…", "\u200b", "e\u0302"]
)
def test_what_stays_as_it_is(text: str) -> None:
    assert plain(text) == text


@given(st.text(alphabet=GSM_BASIC + GSM_EXTENDED))
def test_a_text_that_fits_is_not_touched(text: str) -> None:
    assert plain(text) == text


@given(st.one_of(st.text(), st.sampled_from(sample(300))))
def test_all_or_nothing_and_never_dearer(text: str) -> None:
    replaced = plain(text)
    assert replaced == text or measure(replaced).encoding is Encoding.GSM7
    assert plain(replaced) == replaced
    assert bool(replaced.strip()) == bool(text.strip())
    assert len(split(replaced)) == measure(replaced).count


@given(st.characters())
def test_what_looks_alike_is_gsm(char: str) -> None:
    alike = look_alike(char)
    assert alike is None or measure(alike).encoding is Encoding.GSM7


def test_what_is_sent_follows_the_alphabet_that_was_chosen() -> None:
    assert as_sent("it’s", "GSM-7") == "it's"
    assert as_sent("it’s", "UCS-2") == "it’s"


@given(st.text(alphabet=st.characters(max_codepoint=0x2030)))
def test_what_is_sent_is_what_was_counted(text: str) -> None:
    size, _ = sized(text, True)
    sent = as_sent(text, size.encoding.value)
    assert measure(sent) == size
    assert sent == (text if size.encoding is Encoding.UCS2 else plain(text))


def test_the_measure_is_that_of_what_is_sent() -> None:
    dear = "It’s " + "x" * 66
    assert [(sized(dear, smart)[0].count, sized(dear, smart)[1]) for smart in (False, True)] == [(2, False), (1, True)]
    assert sized("plain", True) == (measure("plain"), False)
    assert sized("😀’", True) == (measure("😀’"), False)


def test_the_characters_that_do_not_fit() -> None:
    assert unfit("it’s “so” 😀’") == ["’", "“", "”", "😀"]
    assert unfit("plain {text}") == []
