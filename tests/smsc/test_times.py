from datetime import UTC, datetime, timedelta

import pytest

from trunkline.smsc.times import read_time

NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("", None),
        ("000000013000000R", NOW + timedelta(hours=1, minutes=30)),
        ("010203040506000R", NOW + timedelta(days=365 + 60 + 3, hours=4, minutes=5, seconds=6)),
        ("261127130000000+", NOW + timedelta(hours=1)),
        ("261127130000004+", NOW),
        ("261127110000004-", NOW),
        ("261127120000500+", NOW + timedelta(seconds=0.5)),
    ],
)
def test_times(text: str, moment: datetime | None) -> None:
    assert read_time(text, NOW) == moment


@pytest.mark.parametrize("text", ["x", "261127", "261327120000000+", "261127120000049+", "26112712000000 +", "0" * 16])
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_time(text, NOW)
