"""Every setting of the server: declared once here, read once at start, documented by `docs/settings.md`.

`python -m trunkline.settings` prints that page anew.
"""

import dataclasses
import difflib
import ipaddress
import os
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from trunkline.base.setting import ENVIRONMENT_PREFIX as ENVIRONMENT_PREFIX
from trunkline.base.setting import Setting as Setting
from trunkline.base.setting import declared as _setting

FILE_VARIABLE = "TRUNKLINE_SETTINGS_FILE"
"""The one variable of the prefix that is not a setting: where the settings file is."""
DEFAULT_FILE = Path("trunkline.toml")

SECTIONS = {
    "server": "Where the server listens, and what it accepts.",
    "store": "Where everything is kept.",
    "messages": "What a message may be, and when a conversation starts anew.",
    "delivery": "How long and how often the server tries to bring a message to its carrier.",
    "webhooks": "What is told to programs of others by HTTP (docs/webhooks.md), and what is fetched for messages.",
    "doors": "Which interfaces of other platforms are open to the programs written for them (docs/doors.md).",
    "smsc": "The SMSC that programs of customers bind to by SMPP (docs/smsc.md).",
    "files": "Files that go with messages, and those that came with them (docs/media.md).",
    "auth": "Signing in.",
    "events": "Server events: the live streams of programs and pages (docs/server-events.md).",
    "log": "What is written to the standard error stream, as lines of JSON.",
}

_KINDS: dict[type, str] = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "a text",
    Path: "a path",
}


class SettingsError(Exception):
    """Settings that cannot be used; every problem is named, with the place where it was found."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problems))


@dataclass(frozen=True)
class Settings:
    """The settings of one server; `Settings()` has the defaults."""

    host: str = _setting("server", "127.0.0.1", "The address to listen on; `0.0.0.0` is every interface.")
    port: int = _setting("server", 8780, "The port to listen on; 0 takes a free one.", least=0, most=65535)
    public_url: str = _setting(
        "server", "", "The address under which others reach the server, for links; empty is `http://host:port`."
    )
    trusted_proxies: str = _setting(
        "server",
        "",
        "The proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed: addresses and networks, separated by"
        " commas, as `127.0.0.1, 10.0.0.0/8`; empty is none.",
    )
    short_way: bool = _setting(
        "server", True, "Whether ordinary requests skip ASGI on their way to the operations; false is slower."
    )
    body_max_bytes: int = _setting("server", 8_388_608, "The largest body of a request.", unit="bytes", least=1024)
    request_timeout_seconds: float = _setting(
        "server", 30.0, "How long a request may take before it is refused.", unit="seconds", least=0.1
    )
    cors_origins: str = _setting(
        "server",
        "",
        "The origins whose pages may call the API from a browser, separated by commas, as `https://crm.example.com`;"
        " `*` is any, empty is none.",
    )
    cors_credentials: bool = _setting(
        "server", False, "Whether browsers may send cookies and stored passwords along from those origins."
    )

    data_dir: Path = _setting("store", Path("data"), "The folder of everything the server keeps on disk.")
    database_url: str = _setting(
        "store",
        "",
        "The database as `postgresql://user:password@host/name`; empty is a SQLite file in the data folder.",
        secret=True,
    )
    sqlite_readers: int = _setting(
        "store", 1, "How many connections read beside the one that writes, on SQLite.", least=1, most=64
    )
    event_keep_days: int = _setting(
        "store", 30, "How long the event log is kept for those who reconnect.", unit="days", least=1
    )

    default_region: str = _setting(
        "messages", "US", "The region of phone numbers in national format, for accounts without one of their own."
    )
    sms_max_characters: int = _setting("messages", 1600, "The longest text message.", unit="characters", least=1)
    session_idle_after_hours: float = _setting(
        "messages",
        24.0,
        "How long a session may be silent before an incoming text finds it idle.",
        unit="hours",
        least=0,
    )
    session_reopen: str = _setting(
        "messages",
        "reopen",
        "What an incoming text does with an idle or ended session: reopen it, or open a new one.",
        choices=("reopen", "new"),
    )
    parts_wait_minutes: float = _setting(
        "messages", 60.0, "How long parts of a long text wait for those that are missing.", unit="minutes", least=0.001
    )
    idempotency_keep_hours: float = _setting(
        "messages", 24.0, "How long the answer to an `Idempotency-Key` is kept.", unit="hours", least=0.1
    )
    schedule_within_days: float = _setting(
        "messages", 365.0, "How far ahead a message may be scheduled.", unit="days", least=0.001, most=3650
    )

    give_up_after_hours: float = _setting(
        "delivery", 24.0, "How long a message may be queued before it fails.", unit="hours", least=0.001
    )
    receipt_deadline_hours: float = _setting(
        "delivery", 72.0, "How long a sent message waits for its delivery receipt.", unit="hours", least=0.001
    )
    unconfirmed_deadline_hours: float = _setting(
        "delivery",
        24.0,
        "How long a message may stay unconfirmed: handed to the carrier, which never answered.",
        unit="hours",
        least=0.001,
    )
    lease_seconds: float = _setting(
        "delivery", 60.0, "How long a worker holds a message before another one may take it.", unit="seconds", least=0.1
    )
    rest_after_failures: int = _setting(
        "delivery", 10, "How many failures in a row make a connection or a number rest.", least=1, most=10_000
    )
    rest_window_seconds: float = _setting(
        "delivery", 60.0, "How close together those failures must be.", unit="seconds", least=0.1
    )
    rest_first_seconds: float = _setting(
        "delivery",
        15.0,
        "How long it rests before one message is tried; each time twice as long.",
        unit="seconds",
        least=0.01,
    )
    rest_most_seconds: float = _setting("delivery", 120.0, "The longest rest.", unit="seconds", least=0.01)
    failover_after_seconds: float = _setting(
        "delivery",
        10.0,
        "How long a connection may be down before it counts as resting, and its messages take other routes.",
        unit="seconds",
        least=0,
    )
    cap_time_zone: str = _setting(
        "delivery", "UTC", "The time zone whose days daily caps count in, as `America/Los_Angeles`."
    )
    reroute_throttled_after: int = _setting(
        "delivery", 3, "After how many throttled attempts a message takes another route.", least=1
    )
    retry_first_seconds: float = _setting(
        "delivery", 5.0, "The pause before the second attempt.", unit="seconds", least=0.01
    )
    retry_factor: float = _setting("delivery", 2.0, "By how much each further pause is longer.", least=1, most=10)
    retry_most_seconds: float = _setting(
        "delivery", 900.0, "The longest pause between two attempts.", unit="seconds", least=0.01
    )

    webhooks_allow_private: str = _setting(
        "webhooks",
        "",
        "The private networks that may be called although others name the address, separated by commas, as"
        " `127.0.0.0/8, 10.1.0.0/16`; empty is none. Public addresses always may.",
    )
    webhooks_most_per_account: int = _setting(
        "webhooks", 50, "The most webhooks that an account may have, disabled ones too.", least=1, most=10_000
    )
    webhooks_timeout_seconds: float = _setting(
        "webhooks", 15.0, "How long a program has to answer.", unit="seconds", least=0.05, most=120
    )
    webhooks_at_once: int = _setting(
        "webhooks",
        8,
        "How many conversations are told to one receiver at once; within one it is one after the other.",
        least=1,
        most=256,
    )
    webhooks_retry_first_seconds: float = _setting(
        "webhooks", 5.0, "The pause before the second attempt.", unit="seconds", least=0.01
    )
    webhooks_retry_factor: float = _setting(
        "webhooks", 3.0, "By how much each further pause is longer.", least=1, most=10
    )
    webhooks_retry_most_seconds: float = _setting(
        "webhooks", 3600.0, "The longest pause between two attempts.", unit="seconds", least=0.01
    )
    webhooks_give_up_after_hours: float = _setting(
        "webhooks",
        72.0,
        "How long one thing is told again before the next of its conversation.",
        unit="hours",
        least=0.0001,
    )
    webhooks_disable_after_hours: float = _setting(
        "webhooks",
        72.0,
        "How long a webhook may fail without one success before it is disabled.",
        unit="hours",
        least=0.0001,
    )
    webhooks_lease_seconds: float = _setting(
        "webhooks",
        60.0,
        "How long a receiver waits at most when the server that called it has died.",
        unit="seconds",
        least=0.5,
    )
    webhooks_keep_days: float = _setting(
        "webhooks", 7.0, "How long it is remembered what was told, and with which answer.", unit="days", least=0.001
    )

    doors_twilio: bool = _setting("doors", True, "Whether `/2010-04-01/` answers as Twilio's API of messages does.")
    doors_kannel: bool = _setting("doors", True, "Whether `/cgi-bin/sendsms` answers as Kannel's smsbox does.")
    doors_jasmin: bool = _setting(
        "doors", False, "Whether `/send`, `/secure/send`, `/rate`, `/balance` and `/ping` answer as Jasmin does."
    )
    smsc_enabled: bool = _setting("smsc", False, "Whether the server listens for binds.")
    smsc_host: str = _setting("smsc", "127.0.0.1", "The address to listen on; `0.0.0.0` is every interface.")
    smsc_port: int = _setting("smsc", 2775, "The port without TLS; 0 is a free one, -1 none.", least=-1, most=65535)
    smsc_tls_port: int = _setting("smsc", -1, "The port with TLS; 0 is a free one, -1 none.", least=-1, most=65535)
    smsc_tls_cert_file: Path = _setting("smsc", Path(), "The certificate for TLS, with its chain, in PEM.")
    smsc_tls_key_file: Path = _setting("smsc", Path(), "Its private key, in PEM.")
    smsc_system_id: str = _setting("smsc", "trunkline", "How the SMSC calls itself in answers to binds.")
    smsc_default_alphabet: str = _setting(
        "smsc",
        "gsm7",
        "What data_coding 0 means, both ways (GSM 7-bit is unpacked).",
        choices=("gsm7", "latin1", "ascii"),
    )
    smsc_data_coding_1: str = _setting("smsc", "ascii", "What data_coding 1 means.", choices=("ascii", "gsm7"))
    smsc_long_texts: str = _setting(
        "smsc", "udh8", "How long texts are handed to programs.", choices=("udh8", "udh16", "sar", "payload")
    )
    smsc_connections_most: int = _setting("smsc", 1000, "The most connections at once, bound or not.", least=1)
    smsc_bind_seconds: float = _setting("smsc", 10.0, "The time to bind.", unit="seconds", least=0.1)
    smsc_refusal_seconds: float = _setting("smsc", 1.0, "The delay of a refused bind.", unit="seconds", least=0)
    smsc_response_seconds: float = _setting("smsc", 20.0, "The time to answer.", unit="seconds", least=0.1)
    smsc_enquire_seconds: float = _setting("smsc", 30.0, "The silence before a question.", unit="seconds", least=0.1)
    smsc_parts_gap_seconds: float = _setting(
        "smsc", 120.0, "How far behind the newest part of a text its first may come.", unit="seconds", least=10
    )
    smsc_keep_hours: float = _setting("smsc", 72.0, "How long receipts and texts wait.", unit="hours", least=0.001)
    files_dir: Path = _setting(
        "files",
        Path(),
        "Where the contents of files are kept; several servers must share one. Empty is `files` in the data folder.",
    )
    files_max_bytes: int = _setting(
        "files", 5_242_880, "The largest file that is kept.", unit="bytes", least=1024, most=104_857_600
    )
    files_link_hours: float = _setting(
        "files", 168.0, "How long a link to a file opens it.", unit="hours", least=0.01, most=87_600
    )
    files_fetch_hours: float = _setting(
        "files", 24.0, "How long a file that came with a text is tried to be fetched.", unit="hours", least=0.001
    )

    credential_memory_seconds: float = _setting(
        "auth",
        60.0,
        "How long a verified credential is remembered; 0 checks every request anew.",
        unit="seconds",
        least=0,
    )
    sign_in_attempts: int = _setting(
        "auth",
        5,
        "Failed sign-ins of a user before they are slowed; an address, where many may be, has 15 times as many.",
        unit="attempts",
        least=1,
    )
    sign_in_delay_most_seconds: float = _setting(
        "auth", 60.0, "The longest delay of a sign-in after failures.", unit="seconds", least=0
    )
    login_session_days: float = _setting(
        "auth", 14.0, "How long a login session lasts when it is not remembered.", unit="days", least=0.001
    )
    login_permanent_days: float = _setting(
        "auth", 28.0, "How long a login session lasts with `rememberMe`.", unit="days", least=0.001
    )
    argon2_memory_kib: int = _setting(
        "auth", 65_536, "The memory that one hashing of a password takes.", unit="KiB", least=8
    )
    argon2_time: int = _setting("auth", 3, "The passes of one hashing of a password.", unit="passes", least=1)
    argon2_parallelism: int = _setting("auth", 4, "The lanes of one hashing of a password.", unit="lanes", least=1)

    heartbeat_seconds: float = _setting(
        "events", 10.0, "How often a client of a stream is asked to send its heartbeat.", unit="seconds", least=0.01
    )
    idle_timeout_seconds: float = _setting(
        "events", 30.0, "How long a stream stays open without a heartbeat.", unit="seconds", least=0.05
    )
    stream_buffer_bytes: int = _setting(
        "events",
        262_144,
        "What may wait for a client that reads slowly; with more it is cut off.",
        unit="bytes",
        least=4096,
    )
    streams_most: int = _setting(
        "events", 10_000, "How many streams may be open at once; one user may have a tenth of them.", least=10
    )
    replay_most: int = _setting(
        "events",
        100_000,
        "How far back a client that comes again is told what it missed; past that it must load anew.",
        unit="events",
        least=0,
    )

    log_level: str = _setting(
        "log", "info", "The least level that is written.", choices=("debug", "info", "warning", "error")
    )
    log_messages: bool = _setting(
        "log",
        True,
        "Whether each thing that happens to a message is a line of the log (level info), with its ID as `message`.",
    )
    log_texts: bool = _setting("log", False, "Whether texts of messages are written too; secrets never are.")

    def __post_init__(self) -> None:
        problems = [
            f"{setting.name}: {problem}, not {getattr(self, setting.attribute)!r}"
            for setting in SETTINGS
            if (problem := setting.problem(getattr(self, setting.attribute)))
        ]
        problems += self._contradictions()
        if problems:
            raise SettingsError(problems)

    def _contradictions(self) -> Iterator[str]:
        if self.database_url and not self.database_url.startswith(("postgresql://", "postgres://")):
            yield "store.database_url: must begin with postgresql://, or be empty for SQLite"
        if self.retry_most_seconds < self.retry_first_seconds:
            yield "delivery.retry_most_seconds: must not be less than delivery.retry_first_seconds"
        if self.idle_timeout_seconds <= self.heartbeat_seconds:
            yield "events.idle_timeout_seconds: must be more than events.heartbeat_seconds"
        if self.argon2_memory_kib < 8 * self.argon2_parallelism:
            yield "auth.argon2_memory_kib: must be at least 8 for each of auth.argon2_parallelism"
        yield from self._bad_origins()
        if self.webhooks_retry_most_seconds < self.webhooks_retry_first_seconds:
            yield "webhooks.retry_most_seconds: must not be less than webhooks.retry_first_seconds"
        yield from _bad_networks("server.trusted_proxies", self.trusted_proxies)
        yield from _bad_networks("webhooks.allow_private", self.webhooks_allow_private)
        if len(self.default_region) != 2 or not self.default_region.isupper():
            yield f"messages.default_region: must be two capital letters, such as US, not {self.default_region!r}"

    def _bad_origins(self) -> Iterator[str]:
        for origin in self.cors_origin_list:
            if origin != "*" and not re.fullmatch(r"https?://[^/\s]+", origin):
                yield f"server.cors_origins: must be origins such as https://crm.example.com, not {origin!r}"
        if "*" in self.cors_origin_list and self.cors_credentials:
            yield "server.cors_credentials: cannot be true while server.cors_origins is *; name the origins"

    @property
    def trusted_networks(self) -> tuple[ipaddress.IPv4Network | ipaddress.IPv6Network, ...]:
        """The networks of the proxies that are believed."""
        return tuple(ipaddress.ip_network(part) for part in _listed(self.trusted_proxies))

    @property
    def callable_networks(self) -> tuple[ipaddress.IPv4Network | ipaddress.IPv6Network, ...]:
        """The private networks that may be called although others name the address."""
        return tuple(ipaddress.ip_network(part) for part in _listed(self.webhooks_allow_private))

    @property
    def cors_origin_list(self) -> tuple[str, ...]:
        """The origins that may call from a browser, in lower case and without a final slash."""
        return tuple(part.lower().rstrip("/") for part in _listed(self.cors_origins))

    @classmethod
    def load(cls, path: Path | None = None, environ: Mapping[str, str] | None = None) -> "Settings":
        """Read the settings file, then the environment, which wins; refuse what is unknown or cannot be meant."""
        environ = os.environ if environ is None else environ
        problems: list[str] = []
        values: dict[str, Any] = _from_file(path, environ, problems) | _from_environment(environ, problems)
        if problems:
            raise SettingsError(problems)
        return cls(**values)

    def redacted(self) -> dict[str, object]:
        """Every setting by its full name, without passwords, for people and logs."""
        shown: dict[str, object] = {each.name: getattr(self, each.attribute) for each in SETTINGS}
        shown |= {name: str(value) for name, value in shown.items() if isinstance(value, Path)}
        shown["store.database_url"] = without_password(self.database_url)
        return shown

    @property
    def on_postgres(self) -> bool:
        """Whether the store is PostgreSQL."""
        return bool(self.database_url)

    @property
    def sqlite_file(self) -> Path:
        """The database file, when the store is SQLite."""
        return self.data_dir / "trunkline.db"

    @property
    def files_folder(self) -> Path:
        """Where the contents of files are kept."""
        return self.data_dir / "files" if self.files_dir == Path() else self.files_dir

    @property
    def is_private(self) -> bool:
        """Whether nobody but this machine reaches the server, as far as the settings tell."""
        return is_loopback(self.host) and (not self.public_url or is_loopback(self.public_host))

    @property
    def public_host(self) -> str:
        """The host by which others reach the server, without a port; empty when it has no address of its own."""
        return urlsplit(self.public_url).hostname or ""

    @property
    def address(self) -> str:
        """The address of the server in links, without a final slash."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return self.public_url.rstrip("/") or f"http://{host}:{self.port}"


SETTINGS: tuple[Setting, ...] = tuple(
    Setting(field.name, kind=field.type, default=field.default, **field.metadata)  # type: ignore[arg-type]
    for field in dataclasses.fields(Settings)
)
_BY_NAME = {setting.name: setting for setting in SETTINGS}
_BY_VARIABLE = {setting.variable: setting for setting in SETTINGS}


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _bad_networks(name: str, text: str) -> Iterator[str]:
    for part in _listed(text):
        try:
            ipaddress.ip_network(part)
        except ValueError as error:
            yield f"{name}: must be addresses and networks, such as 10.0.0.0/8: {error}"


def _listed(text: str) -> tuple[str, ...]:
    """The parts of a list with commas."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def without_password(url: str) -> str:
    """Give a database address that may be shown."""
    hidden = re.sub(r"//([^:/?@]*):.*@", r"//\1:***@", url)
    # The driver also takes the password as a parameter.
    return re.sub(r"([?&]password=)[^&]*", r"\1***", hidden)


def _from_file(path: Path | None, environ: Mapping[str, str], problems: list[str]) -> dict[str, object]:
    named = path or (Path(environ[FILE_VARIABLE]) if environ.get(FILE_VARIABLE) else None)
    file = named or DEFAULT_FILE
    if named is None and not file.is_file():
        return {}
    try:
        tree = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        problems.append(f"{file}: cannot be read: {reason}")
        return {}
    return _from_tree(str(file), tree, problems)


def _from_tree(where: str, tree: Mapping[str, object], problems: list[str]) -> dict[str, object]:
    values: dict[str, object] = {}
    keys = {setting.key: setting.name for setting in reversed(SETTINGS)}  # of two alike, the first one
    for section, inside in tree.items():
        if not isinstance(inside, Mapping):
            problems.append(f"{where}: {section} stands outside of a section{_guess(section, keys)}")
        elif section not in SECTIONS:
            problems.append(f"{where}: [{section}] is not a section{_guess(section, {s: f'[{s}]' for s in SECTIONS})}")
        else:
            for key, value in inside.items():
                if setting := _BY_NAME.get(f"{section}.{key}"):
                    _take(setting, value, f"{where}: {setting.name}", values, problems)
                else:
                    problems.append(f"{where}: {section}.{key} is not a setting{_guess(key, keys)}")
    return values


def _from_environment(environ: Mapping[str, str], problems: list[str]) -> dict[str, object]:
    values: dict[str, object] = {}
    names = {variable.removeprefix(ENVIRONMENT_PREFIX): variable for variable in _BY_VARIABLE}
    for variable, text in sorted(environ.items()):
        if not variable.startswith(ENVIRONMENT_PREFIX) or variable == FILE_VARIABLE:
            continue
        if setting := _BY_VARIABLE.get(variable):
            _take(setting, _parse(setting.kind, text), variable, values, problems)
        else:
            # Compared without the prefix, which would make everything alike.
            near = _guess(variable.removeprefix(ENVIRONMENT_PREFIX), names)
            problems.append(f"{variable} is not a setting{near}")
    return values


def _parse(kind: type, text: str) -> object:
    """Read the text of a variable as TOML would read it; what cannot be read stays a text and is refused as one."""
    if kind is bool:
        return {"true": True, "1": True, "false": False, "0": False}.get(text.lower(), text)
    if kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            return text
    return text


def _take(setting: Setting, value: object, where: str, values: dict[str, object], problems: list[str]) -> None:
    if setting.kind is float and type(value) is int:
        value = float(value)
    expected = str if setting.kind is Path else setting.kind
    if type(value) is not expected:
        problems.append(f"{where}: must be {_KINDS[setting.kind]}, not {_shown(setting, value)}")
    elif problem := setting.problem(value):
        problems.append(f"{where}: {problem}, not {_shown(setting, value)}")
    else:
        values[setting.attribute] = Path(str(value)) if setting.kind is Path else value


def _shown(setting: Setting, value: object) -> str:
    return "what it is" if setting.attribute == "database_url" else repr(value)


def _guess(word: str, known: Mapping[str, str]) -> str:
    """Offer the known name nearest to a word; `known` gives for each name how to write it."""
    near = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    return f"; did you mean {known[near[0]]}?" if near else ""


def markdown() -> str:
    """Write the page `docs/settings.md`."""
    lines = [
        "# Settings",
        "",
        "Written by `python -m trunkline.settings > docs/settings.md`; a test compares.",
        "",
        f"`trunkline` reads `{DEFAULT_FILE}` in the current folder, or the file that `{FILE_VARIABLE}` names, and then",
        "the environment, which wins. A name that is not in these tables is refused at start, and so is a value of a",
        "wrong type or out of range. `trunkline doctor` shows what a server would use, without passwords.",
        "",
        "```toml",
        "[server]",
        "port = 8780",
        "",
        "[log]",
        'level = "info"          # the same as TRUNKLINE_LOG_LEVEL=info',
        "```",
    ]
    for section, sentence in SECTIONS.items():
        lines += ["", f"## [{section}]", "", sentence, ""]
        lines += ["| Setting | Environment | Type | Default | Meaning |", "|---|---|---|---|---|"]
        lines += [_row(setting) for setting in SETTINGS if setting.section == section]
    return "\n".join(lines) + "\n"


def _row(setting: Setting) -> str:
    kind = ", ".join(f"`{choice}`" for choice in setting.choices) or _KINDS[setting.kind]
    if setting.unit:
        kind += f" of {setting.unit}"
    limits = [
        f"{word} {limit:g}" for word, limit in (("from", setting.least), ("to", setting.most)) if limit is not None
    ]
    if limits:
        kind += f" ({' '.join(limits)})"
    default = str(setting.default).lower() if setting.kind is bool else str(setting.default)
    default = f"`{default}`" if default else "empty"
    return f"| `{setting.key}` | `{setting.variable}` | {kind} | {default} | {setting.doc} |"


if __name__ == "__main__":
    sys.stdout.write(markdown())
