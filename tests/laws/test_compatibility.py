"""The page of compatibility is true: it equals its source, and every test that it names is there."""

from __future__ import annotations

import re

from tests.laws.compatibility import STATES, page, sections
from tests.laws.files import ROOT

RULES = [(section.title, rule) for section in sections() for rule in section.rules]


def test_the_page_is_that_of_its_source() -> None:
    written = (ROOT / "docs/compatibility.md").read_text(encoding="utf-8")
    assert written == page(), "python -m tests.laws.compatibility > docs/compatibility.md"


def test_every_rule_has_a_state_and_what_shows_it() -> None:
    for title, rule in RULES:
        assert rule.state in STATES, (title, rule.text)
        assert rule.tests or rule.state == "not offered", f"{title}: no test shows {rule.text!r}"
        assert rule.why or rule.state == "implemented", f"{title}: say why {rule.text!r} is {rule.state}"


def test_every_named_test_is_there() -> None:
    texts: dict[str, str] = {}
    for title, rule in RULES:
        for named in rule.tests:
            file, _, name = named.partition("::")
            text = texts.setdefault(file, (ROOT / file).read_text(encoding="utf-8") if (ROOT / file).is_file() else "")
            assert text, f"{title}: there is no file {file}"
            assert not name or re.search(rf"def {re.escape(name)}\(", text), f"{title}: there is no test {named}"


def test_no_rule_stands_twice() -> None:
    texts = [rule.text for _, rule in RULES]
    assert len(texts) == len(set(texts))
