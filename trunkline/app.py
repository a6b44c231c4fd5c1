"""The composition root: builds every part and hands each what it needs. It contains no rules."""

from __future__ import annotations

import asyncio

from starlette.applications import Starlette
from starlette.routing import Route

import trunkline.carriers
import trunkline.commit.reactions
import trunkline.formats
import trunkline.operations
import trunkline.outbox.callbacks
from trunkline.base.blobs import Blobs
from trunkline.base.guarded_http import GuardedHttp
from trunkline.base.plugins import collect
from trunkline.base.tasks import Supervisor
from trunkline.base.universe import Universe
from trunkline.carriers.base import Carrier, ConnectionInfo, Host, Recipients, Secrets
from trunkline.carriers.loopback import HandsetText, PhoneNetwork
from trunkline.commit.committer import Committer
from trunkline.commit.message_log import note_messages
from trunkline.commit.reaction import Reaction
from trunkline.commit.retention import Retention
from trunkline.commit.sweeping import Sweeping
from trunkline.contract.operation import Operation
from trunkline.contract.registry import Registry
from trunkline.domain.facts import (
    AccountCreated,
    ConnectionChanged,
    ConnectionCreated,
    ConnectionDisabled,
    ConnectionRested,
    ConnectionResumed,
    ConsentRulesSet,
    EndpointChanged,
    EndpointCreated,
    EsmeAdded,
    EsmeChanged,
    EsmeRemoved,
    HandsetTextRecorded,
    InboundMediaAwaited,
    LimitSet,
    NumberRested,
    NumberResumed,
    OptedIn,
    OptedOut,
    PoolMemberAdded,
    PoolMemberRemoved,
    PoolRemoved,
    RouteAdded,
    RouteChanged,
    RouteRemoved,
    SecretMade,
)
from trunkline.formats.format import Format
from trunkline.inbound.acceptances import Acceptances
from trunkline.inbound.media import MediaFetching
from trunkline.inbound.parts import Parts
from trunkline.inbound.receipts import Receipts
from trunkline.inbound.sink import CarrierSink
from trunkline.inbound.texts import Texts
from trunkline.operations.bulks.worker import BulkWorker
from trunkline.outbox.callbacks.base import CallbackFormat
from trunkline.outbox.delivery import Deliveries
from trunkline.outbox.recent import RecentSends
from trunkline.outbox.webhooks.engine import Webhooks
from trunkline.realtime.tail import Tail
from trunkline.settings import Settings
from trunkline.smsc.deliveries import Handing
from trunkline.smsc.keeper import Keeper as EsmeKeeper
from trunkline.smsc.requests import Requests
from trunkline.smsc.server import Smsc
from trunkline.store import handsets
from trunkline.store.directory import Directory
from trunkline.store.engine import Engine
from trunkline.store.files import secret_of
from trunkline.store.filing import KEY_NAME, Filing
from trunkline.store.inbound import endpoint_of_address
from trunkline.store.postgres import Postgres
from trunkline.store.sqlite import Sqlite
from trunkline.web import login, types
from trunkline.web.asgi import AsgiApp
from trunkline.web.compression import Compressing
from trunkline.web.cors import Cors
from trunkline.web.doors.doors import Doors, open_doors
from trunkline.web.doors.keeper import Keeper
from trunkline.web.doors.replies import Replies
from trunkline.web.doors.sending import Sending
from trunkline.web.files import FilePages
from trunkline.web.handset import pages as handset
from trunkline.web.hooks import Hooks
from trunkline.web.identity import Identity
from trunkline.web.pages import site
from trunkline.web.pages.library import docs_folder
from trunkline.web.pipeline import Pipeline
from trunkline.web.proxies import Proxies
from trunkline.web.reference import site as reference
from trunkline.web.stream import Channels, ServerEvents
from trunkline.web.subscribers import subscriber_operations
from trunkline.web.subscriptions import Subscriptions

CHANGES_DIRECTORY = (
    AccountCreated,
    ConnectionChanged,
    ConnectionCreated,
    ConnectionDisabled,
    ConnectionRested,
    ConnectionResumed,
    EndpointChanged,
    EndpointCreated,
    EsmeAdded,
    EsmeChanged,
    EsmeRemoved,
    LimitSet,
    NumberRested,
    NumberResumed,
    PoolMemberAdded,
    PoolMemberRemoved,
    PoolRemoved,
    RouteAdded,
    RouteChanged,
    RouteRemoved,
)


async def open_engine(settings: Settings) -> Engine:
    """The store that the settings name."""
    if settings.on_postgres:
        return await Postgres.open(settings.database_url)
    return await Sqlite.open(settings.sqlite_file, settings.sqlite_readers)


class Journal:
    """The handsets' memory, in the store."""

    def __init__(self, engine: Engine, committer: Committer) -> None:
        self._engine = engine
        self._committer = committer

    async def record(self, text: HandsetText) -> None:
        """Keep a text; returns when it is on disk."""
        fact = HandsetTextRecorded(
            account_id="",
            date=text.at,
            number=text.number,
            id=text.id,
            peer=text.peer,
            text=text.text,
            incoming=text.incoming,
            message_id=text.message_id,
            carrier_id=text.carrier_id,
        )
        await self._committer.commit([fact])

    async def texts(self, number: str, limit: int) -> list[HandsetText]:
        """The newest texts of a handset, at most so many."""
        rows = await handsets.newest_texts(self._engine, number, limit)
        return [
            HandsetText(
                id=row["id"],
                number=number,
                peer=row["peer"],
                text=row["text"],
                incoming=bool(row["incoming"]),
                at=row["date"],
                message_id=row["message_id"],
                carrier_id=row["carrier_id"],
            )
            for row in rows
        ]


class App:
    """Everything that runs in one process."""

    def __init__(self, settings: Settings, engine: Engine, universe: Universe) -> None:
        self.settings = settings
        self.engine = engine
        self.universe = universe
        self.supervisor = Supervisor()
        self.closing = asyncio.Event()
        self.committer = Committer(engine, collect(trunkline.commit.reactions, Reaction))
        self.blobs = Blobs(settings.files_folder)
        self.filing = Filing(engine, self.blobs, settings.address, int(settings.files_link_hours * 3600))
        self.directory = Directory(engine, self.filing)
        self.network = PhoneNetwork(Journal(engine, self.committer), self._owner_of, universe)
        self.recent = RecentSends()
        self.receipts = Receipts(self.directory, self.committer, universe, self.recent)
        self.texts = Texts(self.committer, self.directory, universe, settings)
        self.parts = Parts(engine, self.committer, self.texts, universe, settings)
        sink = CarrierSink(self.receipts, self.texts, self.parts, Acceptances(self.committer, universe, settings))
        carriers = collect(trunkline.carriers, Carrier)
        self.deliveries = Deliveries(
            self.committer,
            self.directory,
            universe,
            settings,
            carriers,
            sink,
            Host(universe, self.network, self.blobs, Recipients(self._is_ours), Secrets(self.filing.derive)),
            self.recent,
        )
        self.hooks = Hooks(self.directory, carriers, sink, settings, universe)
        self.bulks = BulkWorker(self.committer, self.directory, universe, settings)
        self.webhooks = Webhooks(
            self.committer,
            self.directory,
            universe,
            settings,
            collect(trunkline.outbox.callbacks, CallbackFormat),
            Replies(self.committer, self.directory, universe, settings).send,
        )
        self.identity = Identity(engine, self.committer, universe, settings)
        self.tail = Tail(self.directory, self.committer)
        self.subscriptions = Subscriptions(self.tail, self.identity, universe, settings)
        channels = Channels(self.directory)
        self.registry = Registry(
            [*collect(trunkline.operations, Operation), *subscriber_operations(self.subscriptions, channels)]
        )
        self.formats = collect(trunkline.formats, Format)
        self.pipeline = Pipeline(
            self.registry,
            self.formats,
            self.identity,
            self.committer,
            self.directory,
            universe,
            settings,
        )
        self.events = ServerEvents(
            self.tail,
            self.subscriptions,
            channels,
            self.identity,
            self.pipeline.refuse,
            settings,
            self.closing,
            Compressing(Starlette(routes=self._pages())),
        )
        self.media_source = GuardedHttp(settings.callable_networks, fetching=True)
        self.asgi = AsgiApp(
            self.pipeline,
            self.events,
            Cors(settings),
            settings.body_max_bytes,
            settings.request_timeout_seconds,
            Proxies(settings.trusted_networks),
            self._doors(),
        )
        self.smsc = self._smsc()
        self.retention = Retention(engine, universe, settings)
        self.sweeping = Sweeping(engine, self.blobs, universe)
        self.media = MediaFetching(
            self.committer,
            self.directory,
            universe,
            settings,
            GuardedHttp(settings.callable_networks, fetching=True),
        )
        self.committer.listen(lambda _: self.directory.forget(), CHANGES_DIRECTORY)
        self.committer.listen(lambda _: self.directory.forget_consent(), (OptedOut, OptedIn, ConsentRulesSet))
        self.committer.listen(lambda _: self.media.wake(), (InboundMediaAwaited,))
        self.committer.listen(self.subscriptions.observe)
        if settings.log_messages:
            self.committer.listen(note_messages)

    @classmethod
    async def open(cls, settings: Settings, universe: Universe | None = None) -> App:
        """Build the app on the store of the settings; nothing runs yet."""
        return cls(settings, await open_engine(settings), universe or Universe())

    async def start(self, *, deliver: bool = True) -> None:
        """Start to commit, and to deliver when asked."""
        self.supervisor.start("committer", self.committer.run)
        self.supervisor.start("retention", self.retention.run)
        await self._make_secrets()
        self.supervisor.start("files-sweeping", self.sweeping.run)
        self.supervisor.start("event-log", self.tail.run)
        self.supervisor.start("event-streams", self.subscriptions.run)
        self.supervisor.start("event-streams-closing", self.events.close_streams)
        if deliver:
            self.supervisor.start("bulks", self.bulks.run)
            await self.deliveries.start()
            self.webhooks.start()
            self.supervisor.start("held-receipts", self.receipts.run)
            self.supervisor.start("media", self.media.run)
            self.supervisor.start("inbound-parts", self.parts.run)
        if self.settings.smsc_enabled:
            await self.smsc.start(self.supervisor)

    async def stop(self) -> None:
        """Stop in good order: what was accepted is on disk, what is on its way is recorded."""
        self.closing.set()
        self.network.hang_up()
        await self.smsc.stop()
        await self.deliveries.stop()
        await self.webhooks.stop()
        await self.committer.stop()
        await self.supervisor.stop()
        await self.media.close()
        await self.media_source.close()
        await self.engine.close()

    def _smsc(self) -> Smsc:
        keeper = EsmeKeeper(self.engine, self.universe, self.settings, self.identity.sign_in.passwords)
        requests = Requests(self.committer, self.directory, self.universe, self.settings)
        handing = Handing(self.engine, self.committer, self.universe, self.settings)
        return Smsc(keeper, requests, handing, self.settings)

    def _doors(self) -> Doors:
        keeper = Keeper(self.engine, self.committer, self.universe, self.settings, self.identity.sign_in.passwords)
        sending = Sending(self.committer, self.directory, self.universe, self.settings)
        return open_doors(keeper, sending, self.media_source, self.settings)

    def _pages(self) -> list[Route]:
        return [
            # Before the pages, which have everything else below /metadata.
            *types.routes(self.registry, self.formats, self.settings.public_url),
            *site.routes(self.registry, self.formats, docs_folder(), self.settings.public_url),
            *handset.routes(self.network, self.closing, self.settings),
            *self.hooks.routes(),
            *FilePages(self.filing, self.universe).routes(),
            *reference.routes(self.registry, self.formats, self.settings.public_url),
            *login.routes(self.identity.sign_in, self.settings, self.universe, self.committer),
        ]

    async def _make_secrets(self) -> None:
        """Make what the installation needs once; where another server was first, its secret holds."""
        if await secret_of(self.engine, KEY_NAME) is None:
            made = SecretMade(account_id="", date=self.universe.now_iso(), name=KEY_NAME, value=self.universe.token(32))
            await self.committer.commit([made])

    async def _is_ours(self, address: str) -> bool:
        return await endpoint_of_address(self.engine, address) is not None

    async def _owner_of(self, number: str) -> ConnectionInfo | None:
        endpoint = await endpoint_of_address(self.engine, number)
        if endpoint is None or endpoint["connection_id"] is None:
            return None
        connection = await self.directory.connection(endpoint["connection_id"])
        if connection is None or connection["carrier"] != "loopback":
            return None
        return ConnectionInfo(account_id=endpoint["account_id"], connection_id=connection["id"])
