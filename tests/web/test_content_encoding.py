from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.base.faults import BadRequest, TooLarge
from trunkline.web.content_encoding import plain_body

MOST = 10_000


def raw_deflate(data: bytes) -> bytes:
    """As .NET's DeflateStream does it, without a header."""
    made = zlib.compressobj(wbits=-15)
    return made.compress(data) + made.flush()


@given(st.binary(max_size=MOST))
def test_what_was_packed_is_unpacked(data: bytes) -> None:
    assert plain_body(gzip.compress(data), "gzip", MOST) == data
    assert plain_body(zlib.compress(data), "deflate", MOST) == data
    assert plain_body(raw_deflate(data), "Deflate", MOST) == data
    assert plain_body(gzip.compress(gzip.compress(data)), " gzip , X-GZIP", 2 * MOST) == data


@pytest.mark.parametrize("encoding", [None, "", "identity", "Identity, "])
def test_a_plain_body_stays_as_it_is(encoding: str | None) -> None:
    assert plain_body(b"plain", encoding, MOST) == b"plain"


def test_nothing_packed_is_nothing() -> None:
    assert plain_body(b"", "gzip", MOST) == b""


def test_pieces_one_after_the_other() -> None:
    assert plain_body(gzip.compress(b"one ") + gzip.compress(b"two"), "gzip", MOST) == b"one two"


@pytest.mark.parametrize(
    ("body", "encoding", "code"),
    [
        (b"plain", "gzip", "IOException"),
        (b"plain", "deflate", "IOException"),
        (gzip.compress(b"x" * 100)[:-4], "gzip", "IOException"),
        (gzip.compress(b"x") + b"more", "gzip", "IOException"),
        (gzip.compress(b"x"), "deflate", "IOException"),
        (b"x", "br", "NotSupportedException"),
        (b"x", "gzip, nonsense", "NotSupportedException"),
    ],
)
def test_bad_data_and_unknown_codings_are_refused(body: bytes, encoding: str, code: str) -> None:
    with pytest.raises(BadRequest) as refused:
        plain_body(body, encoding, MOST)
    assert refused.value.code == code


def test_a_small_body_cannot_become_a_huge_one() -> None:
    assert len(plain_body(gzip.compress(b"x" * MOST), "gzip", MOST)) == MOST
    for bomb in (gzip.compress(b"x" * (MOST + 1)), gzip.compress(bytes(10_000_000)), gzip.compress(b"x" * 6_000) * 2):
        with pytest.raises(TooLarge):
            plain_body(bomb, "gzip", MOST)


@given(st.binary(max_size=200))
def test_noise_raises_nothing_but_refusals(data: bytes) -> None:
    for encoding in ("gzip", "deflate", "gzip, deflate"):
        try:
            plain_body(data, encoding, MOST)
        except (BadRequest, TooLarge) as fault:
            assert fault.message
