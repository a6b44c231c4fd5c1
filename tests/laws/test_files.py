"""What no file of the project may hold."""

import re

import pytest

from tests.laws.files import texts

# Each pattern is written so that it does not match itself.
FORBIDDEN = {
    "a path of one machine": r"/(w[o]rk|r[o]ot|f[a]rm)/|/h[o]me/[a-z]+/|/U[s]ers/[a-z]+/",
    "the address of a registry": r"--(extra-)?i[n]dex-url|--f[i]nd-links|https?://(registry|index|files|deb|security|pypi)\.",
    "something left for later": r"\b(T[O]DO|F[I]XME|X[X]X|H[A]CK)\b",
    "an unfinished merge": r"^(<{7}|>{7}) ",
    "a private key": r"BEGIN [A-Z ]*PRIVATE K[E]Y",
}
GOLDEN = ("tests/cases/", "tests/vectors/", "tests/golden/")
"""Bytes of other programs, which must stay as they were seen."""


@pytest.mark.parametrize("kind", FORBIDDEN)
def test_no_file_holds(kind: str) -> None:
    pattern = re.compile(FORBIDDEN[kind], re.MULTILINE)
    found = [
        f"{name}:{text.count(chr(10), 0, match.start()) + 1}: {match.group()}"
        for name, text in texts()
        if kind == "a private key" or not name.startswith(GOLDEN)
        for match in pattern.finditer(text)
    ]
    assert not found, f"{kind}:\n" + "\n".join(found)


def test_requirements_are_pinned_and_hashed() -> None:
    for name, text in texts():
        if re.fullmatch(r"requirements.*\.txt", name):
            blocks = re.split(r"\n(?=\S)", re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE).strip())
            assert blocks, name
            for block in blocks:
                assert re.match(r"[\w.-]+(\[[\w,-]+\])?==\S+( ;[^\\]+)? \\\n", block), block[:80]
                assert "--hash=sha256:" in block, block[:80]
