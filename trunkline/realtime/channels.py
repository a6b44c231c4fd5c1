"""What a subscriber can listen to: everything of their accounts, or one thing of them."""

from __future__ import annotations

from typing import Final, NamedTuple

from trunkline.realtime.notices import Notice

EVERYTHING: Final = ("home", "*")
"""Both names mean all that the subscriber may see; the second is what ServiceStack's clients call any channel."""
KINDS: Final = ("account", "endpoint", "session", "conversation")
CHANNELS_MOST: Final = 50
NAME_MOST: Final = 100  # characters


class Channel(NamedTuple):
    """A channel by its name, and what it is about; kind and id are empty when it is about everything."""

    name: str
    kind: str = ""
    id: str = ""

    def carries(self, notice: Notice) -> bool:
        """Whether a notice belongs here; that the subscriber may see its account is for others to know."""
        return not self.kind or notice.ids[self.kind] == self.id


HOME: Final = Channel(EVERYTHING[0])


def read_channel(name: str) -> Channel | None:
    """The channel of a name like `home` or `session:0123`; None when it means nothing."""
    if name in EVERYTHING:
        return Channel(name)
    kind, colon, id_ = name.partition(":")
    # Ids and kinds are plain; anything else could break the frame that names the channel.
    if kind not in KINDS or not colon or not id_.isalnum() or not name.isascii() or len(name) > NAME_MOST:
        return None
    return Channel(name, kind, id_)


def split_names(*lists: str) -> list[str]:
    """The names in comma-separated lists, each once and in order, as many as one subscriber may have."""
    names = (name.strip() for names in lists for name in names.split(","))
    return list(dict.fromkeys(name for name in names if name))[:CHANNELS_MOST]
