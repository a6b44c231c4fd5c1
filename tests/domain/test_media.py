"""What may go with a message, and links that end."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.domain.media import (
    LIMITS,
    MEGABYTE,
    SHOWN,
    base_type,
    link_token,
    media_fault,
    read_link_token,
    with_links,
)

FILE, SECRET = "01a21dcfe335126cc04a4e22", b"secret"
ids = st.binary(min_size=12, max_size=12).map(bytes.hex)
times = st.integers(0, 2**32 - 1)
PICTURE = ("a.png", "image/png", 1000)


@pytest.mark.parametrize(
    ("carrier", "files", "said"),
    [
        ("twilio", [PICTURE], None),
        ("twilio", [PICTURE] * 11, "takes 10 files with a message, not 11"),
        ("twilio", [("a.exe", "application/x-msdownload", 1)], "does not take files of the type application/x-ms"),
        ("whatsapp", [PICTURE, PICTURE], "takes one file"),
        ("bandwidth", [("a.png", "image/png; q=1", 3_750_001)], "has 3750001 bytes"),
        ("twilio", [("a.png", "image/png", 3 * MEGABYTE)] * 2, "have 6000000 bytes together"),
        ("smpp", [("a.exe", "application/x-msdownload", 1)], None),
    ],
)
def test_limits(carrier: str, files: list[tuple[str, str, int]], said: str | None) -> None:
    fault = media_fault(carrier, files)
    assert fault is None if said is None else fault is not None and said in fault


def test_nothing_that_can_run_is_shown() -> None:
    assert not SHOWN & {"text/html", "image/svg+xml", "application/xhtml+xml", "text/xml", "application/pdf"}
    assert all(limits.each <= limits.together for limits in LIMITS.values())


def test_a_type_without_its_parameters() -> None:
    assert base_type(" Image/PNG ; charset=x") == "image/png"


def test_links_stand_behind_the_text_once() -> None:
    assert with_links("Our menu", ["u1", "u2"]) == "Our menu\nu1\nu2"
    assert with_links("", ["u1"]) == "u1"
    assert with_links("See u1", ["u1"]) == "See u1"


def test_a_link_opens_until_it_ends() -> None:
    token = link_token(FILE, 1000, SECRET)
    assert len(token) == 34
    assert [read_link_token(token, now, SECRET) for now in (0, 999, 1000)] == [FILE, FILE, None]
    assert read_link_token(token, 0, b"another") is None


@given(ids, times, st.integers(0, 24), st.integers(1, 255))
def test_a_changed_link_opens_nothing(file_id: str, expires: int, at: int, change: int) -> None:
    token = link_token(file_id, expires, SECRET)
    raw = bytearray(base64.urlsafe_b64decode(token + "=="))
    raw[at] ^= change
    assert read_link_token(base64.urlsafe_b64encode(raw).decode().rstrip("="), 0, SECRET) is None


@given(st.text(max_size=40), times)
def test_noise_opens_nothing(token: str, now: int) -> None:
    assert read_link_token(token, now, SECRET) is None
