"""The declarations; what the operations do is in test_stream.py, over sockets."""

from typing import Any, cast

from trunkline.contract.operation import Operation
from trunkline.web.stream import Channels
from trunkline.web.subscribers import subscriber_operations
from trunkline.web.subscriptions import Subscriptions


def declared() -> dict[str, Operation]:
    nothing = cast(Any, None)
    made = subscriber_operations(cast(Subscriptions, nothing), cast(Channels, nothing))
    return {operation.name: operation for operation in made}


def test_they_are_the_references_own() -> None:
    operations = declared()
    assert operations.keys() == {"GetEventSubscribers", "UpdateEventSubscriber"}
    assert [(route.path, route.verbs) for one in operations.values() for route in one.routes] == [
        ("/event-subscribers", ("GET",)),
        ("/event-subscribers/{Id}", ("POST",)),
    ]
    assert {one.request.NAMESPACE for one in operations.values()} == {"ServiceStack"}


def test_nobody_uses_them_without_signing_in() -> None:
    assert all(operation.access.signed_in for operation in declared().values())
