"""The log: one line of JSON for each event, on the standard error stream, without secrets, texts and numbers."""

import logging
import re
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TextIO

import msgspec

from trunkline.base.universe import iso

SECRETS = frozenset({"password", "token", "authorization", "key", "cookie", "secret", "credential"})
TEXTS = frozenset({"text", "texts", "body"})
WORDS_OF_OTHERS = frozenset({"reason", "error"})
"""Fields with sentences of carriers, subscribers and libraries, who like to name the number that it is about."""

_NUMBER = r"\+\d(?:[ ().-]{0,2}\d){6,14}|(?<![\w.-])\d{7,15}(?![\w-])"
_MAIL_ADDRESS = r"[^\s<>\"'(),;:]+@[^\s<>\"'(),;:]+"
_WHOM = re.compile(f"{_NUMBER}|{_MAIL_ADDRESS}")

_ROOT = "trunkline"
_ENCODER = msgspec.json.Encoder(enc_hook=str)


def without_addresses(sentence: str) -> str:
    """A sentence without the phone numbers and mail addresses in it; ids, dates and networks stay."""
    return _WHOM.sub("[hidden]", sentence)


def redact(fields: Mapping[str, object], *, texts: bool = False) -> dict[str, object]:
    """Hide what must not stand in a log, judged by the words of each name; texts stay when they are asked for."""
    return {name: _redact(name, value, texts) for name, value in fields.items()}


def _redact(name: str, value: object, texts: bool) -> object:
    words = set(name.lower().replace("-", "_").split("_"))
    if words & SECRETS:
        return "[hidden]"
    if words & TEXTS and not texts and isinstance(value, str | bytes):
        return f"[{len(value)} long]"
    if name in WORDS_OF_OTHERS and isinstance(value, str):
        return without_addresses(value)
    if isinstance(value, Mapping):
        return redact({str(key): inner for key, inner in value.items()}, texts=texts)
    return value


class JsonLines(logging.Formatter):
    """Writes a record of ours, or of a library, as one line of JSON."""

    def __init__(self, *, texts: bool = False) -> None:
        super().__init__()
        self._texts = texts

    def format(self, record: logging.LogRecord) -> str:
        """Give the line of one record, or its lines when it was many events."""
        many = getattr(record, "many", None)
        if many is not None:
            head = {
                "time": iso(datetime.fromtimestamp(record.created, UTC)),
                "level": record.levelname.lower(),
                "from": record.name,
            }
            begun = _ENCODER.encode(head)[:-1] + b","
            return b"\n".join([begun + _ENCODER.encode(fields)[1:] for fields in many]).decode()
        line: dict[str, object] = {
            "time": iso(datetime.fromtimestamp(record.created, UTC)),
            "level": record.levelname.lower(),
            "from": record.name,
            "event": record.getMessage(),
        }
        line |= redact(getattr(record, "fields", {}), texts=self._texts)
        if record.exc_info:
            line["traceback"] = without_addresses(self.formatException(record.exc_info))
        return _ENCODER.encode(line).decode()


class Log:
    """A named place in the log; an event that is below the level costs one look-up."""

    __slots__ = ("_logger",)

    def __init__(self, logger: logging.Logger) -> None:
        self._logger = logger

    def enabled(self, level: int = logging.DEBUG) -> bool:
        """Whether events of this level are written, for callers whose fields are dear."""
        return self._logger.isEnabledFor(level)

    def debug(self, event: str, **fields: object) -> None:
        """Note what only a developer wants to know."""
        self._write(logging.DEBUG, event, fields)

    def info(self, event: str, **fields: object) -> None:
        """Note what happened as it should."""
        self._write(logging.INFO, event, fields)

    def many(self, events: Sequence[Mapping[str, object] | msgspec.Struct]) -> None:
        """Note many things at once, each with its name as `event`; nothing is hidden: the fields must be harmless.

        Under load a line for each thing would cost more than the thing itself; this costs a tenth.
        """
        if events and self._logger.isEnabledFor(logging.INFO):
            self._logger.log(logging.INFO, "%s", "many", extra={"many": events})

    def warning(self, event: str, **fields: object) -> None:
        """Note what somebody should look at."""
        self._write(logging.WARNING, event, fields)

    def error(self, event: str, **fields: object) -> None:
        """Note what failed."""
        self._write(logging.ERROR, event, fields)

    def exception(self, event: str, error: BaseException | None = None, **fields: object) -> None:
        """Note what failed, with the traceback of the error, or of the one now handled."""
        self._write(logging.ERROR, event, fields, error or sys.exc_info()[1])

    def _write(self, level: int, event: str, fields: dict[str, object], error: BaseException | None = None) -> None:
        if self._logger.isEnabledFor(level):
            self._logger.log(level, "%s", event, extra={"fields": fields}, exc_info=error)


def get_logger(name: str) -> Log:
    """Give the log of a part of the program, usually `get_logger(__name__)`."""
    inside = name == _ROOT or name.startswith(f"{_ROOT}.")
    return Log(logging.getLogger(name if inside else f"{_ROOT}.{name}"))


def configure(level: str = "info", *, texts: bool = False, stream: TextIO | None = None) -> None:
    """Send the log of this process, libraries included, to one stream as lines of JSON."""
    handler = logging.StreamHandler(sys.stderr if stream is None else stream)
    handler.setFormatter(JsonLines(texts=texts))
    # Nobody is shown who wrote a line in which thread or process, and to find that out is half of what a line costs.
    logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False
    logging._srcfile = None
    # Libraries speak only of what is wrong; their chatter at lower levels may hold what must not be logged.
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger(_ROOT).setLevel(level.upper())
