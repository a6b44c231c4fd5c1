import pytest

from trunkline.domain.doors.charsets import CODECS, codec_of


@pytest.mark.parametrize(
    ("charset", "codec"),
    [
        ("UTF-8", "utf-8"),
        ("latin1", "iso8859-1"),
        ("UCS-2", "utf-16-be"),
        ("ucs-2le", "utf-16-le"),
        ("windows-1252", "cp1252"),
    ],
)
def test_names_of_gateways(charset: str, codec: str) -> None:
    assert codec_of(charset) == codec


@pytest.mark.parametrize("charset", ["punycode", "unicode_escape", "base64", "utf-7", "nonsense", "", "a\0b"])
def test_what_no_gateway_uses(charset: str) -> None:
    with pytest.raises((LookupError, ValueError)):
        codec_of(charset)


def test_every_codec_makes_text() -> None:
    assert {"a".encode(codec).decode(codec) for codec in CODECS} == {"a"}
