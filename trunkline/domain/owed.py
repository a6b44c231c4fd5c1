"""What may still be owed for a message while it stands in the outbox."""

from enum import IntEnum


class Phase(IntEnum):
    """The next thing to do for a message that is not settled."""

    SEND = 0
    RECEIPT = 1
    UNCONFIRMED = 2


class Priority(IntEnum):
    """Which messages of an account go first over a connection."""

    ORDINARY = 0
    BULK = 1
