from trunkline.carriers.smpp.memory import Bounded, UnsureTexts


def test_what_is_remembered_is_bounded() -> None:
    kept: Bounded[int, str] = Bounded(2)
    for number in (1, 2, 1, 3):
        kept.put(number, str(number))
    assert kept.items() == [(1, "1"), (3, "3")] and len(kept) == 2
    assert kept.get(2) is None and kept.pop(1) == "1" and kept.pop(1) is None


def test_the_same_words_twice_are_two_texts() -> None:
    texts = UnsureTexts()
    first = texts.name("d", "1", 0)
    texts.answered("d", first, 0)
    assert texts.name("d", "2", 5) != first


def test_a_text_that_was_refused_is_known_again_once() -> None:
    texts = UnsureTexts()
    name = texts.name("d", "1", 0)
    texts.refused("d", name, 0)
    assert texts.name("d", "2", 5) == name
    assert texts.name("d", "3", 5) != name


def test_an_answer_just_before_the_end_may_not_have_arrived() -> None:
    texts = UnsureTexts()
    early, late = texts.name("e", "1", 0), texts.name("l", "2", 95)
    texts.answered("e", early, 0)
    texts.answered("l", late, 95)
    texts.ended(100)
    assert texts.name("l", "3", 101) == late
    assert texts.name("e", "4", 101) != early


def test_nothing_is_unsure_for_ever() -> None:
    texts = UnsureTexts()
    name = texts.name("d", "1", 0)
    texts.refused("d", name, 0)
    assert texts.name("d", "2", 700) != name
