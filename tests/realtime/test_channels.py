import pytest

from tests.realtime.sample import notice
from trunkline.realtime.channels import CHANNELS_MOST, HOME, Channel, read_channel, split_names


@pytest.mark.parametrize(
    ("name", "channel"),
    [
        ("home", HOME),
        ("*", Channel("*")),
        ("account:a1", Channel("account:a1", "account", "a1")),
        ("endpoint:e1", Channel("endpoint:e1", "endpoint", "e1")),
        ("session:s1", Channel("session:s1", "session", "s1")),
        ("conversation:c1", Channel("conversation:c1", "conversation", "c1")),
    ],
)
def test_names_with_a_meaning(name: str, channel: Channel) -> None:
    assert read_channel(name) == channel


@pytest.mark.parametrize(
    "name",
    [
        *("", "work", "HOME", "session", "session:", "Session:s1", "user:u1", "session:s 1", "session:s@1"),
        *("session:s.1", "session:s\n1", "session:s1:2", "session:é1", "session:" + "1" * 100),
    ],
)
def test_names_without_one(name: str) -> None:
    assert read_channel(name) is None


@pytest.mark.parametrize(
    ("lists", "names"),
    [
        ((), []),
        (("",), []),
        (("a",), ["a"]),
        ((" a ,,b,a", "c,b"), ["a", "b", "c"]),
        ((",".join(map(str, range(CHANNELS_MOST + 5))),), list(map(str, range(CHANNELS_MOST)))),
    ],
)
def test_lists_of_names_are_taken_apart(lists: tuple[str, ...], names: list[str]) -> None:
    assert split_names(*lists) == names


@pytest.mark.parametrize("kind", ["MessageCreated", "SessionEnded"])
@pytest.mark.parametrize(
    ("name", "carries"),
    [
        ("home", True),
        ("*", True),
        ("account:a", True),
        ("account:b", False),
        ("endpoint:e1", True),
        ("endpoint:e2", False),
        ("session:s1", True),
        ("session:m1", False),
        ("conversation:c1", True),
        ("conversation:c2", False),
    ],
)
def test_what_a_channel_carries(name: str, carries: bool, kind: str) -> None:
    channel = read_channel(name)
    assert channel is not None
    assert channel.carries(notice(1, kind, id="s1" if kind == "SessionEnded" else "m1")) is carries
