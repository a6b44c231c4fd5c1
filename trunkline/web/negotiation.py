"""Which format an answer has (wire.md 1.4); there is never a 406."""

from __future__ import annotations

from trunkline.formats.format import Format, Formats
from trunkline.formats.forms import is_form, query_pairs
from trunkline.web.routing import Match

_PREFERRED = ("html", "json", "xml", "jsv")
# Headers are the caller's to choose, so what is remembered of them has an end.
_REMEMBERED = 1024
_LONGEST_REMEMBERED = 512


class Negotiator:
    """Chooses among the registered formats; pure but for its memory."""

    def __init__(self, formats: Formats) -> None:
        """Sort the formats into ServiceStack's preferred ones and the others."""
        self._formats = formats
        names = formats.by_name
        self._preferred = tuple(names[name] for name in _PREFERRED if name in names)
        self._others = tuple(found for name, found in names.items() if name not in _PREFERRED)
        self._remembered: dict[tuple[str, str], Format] = {}

    def choose(self, match: Match | None, query: str, accept: str, content_type: str) -> Format:
        """The format of the answer: suffix, then query, then a fixed path, then the headers."""
        if match and match.forced:
            return match.forced
        asked = self.asked(query) if query else None
        if asked:
            return asked
        if match and match.fixed_format:
            return match.fixed_format
        key = (accept, content_type)
        return self._remembered.get(key) or self._remember(key)

    def asked(self, query: str) -> Format | None:
        """The format that `?callback=` or `?format=` asks for; an unknown one asks for nothing."""
        lowered = query.lower()
        if "callback" not in lowered and "format" not in lowered:
            return None
        values = {name.lower(): value for name, value in reversed(query_pairs(query))}
        if values.get("callback"):
            return self._formats.by_name["json"]
        return self._formats.by_name.get(values.get("format", "").lower().partition(".")[0])

    def _remember(self, key: tuple[str, str]) -> Format:
        found = self._by_headers(*key)
        if len(self._remembered) >= _REMEMBERED:
            self._remembered.clear()
        if len(key[0]) + len(key[1]) <= _LONGEST_REMEMBERED:
            self._remembered[key] = found
        return found

    def _by_headers(self, accept: str, content_type: str) -> Format:
        accepted = [part.strip().lower() for part in accept.split(",")]
        preferred = self._first_accepted(self._preferred, accepted)
        if preferred:
            same = next((found for found in self._preferred if found.media_types[0] == content_type), None)
            return same if same and content_type in accepted else preferred
        if any(part.startswith("*/*") for part in accepted):
            # How @servicestack/client gets JSON: `Accept: */*` and a Content-Type, even on GET.
            own = None if is_form(content_type) else self._formats.of_content_type(content_type)
            return own or self._formats.default
        return self._first_accepted(self._others, accepted) or self._formats.default

    @staticmethod
    def _first_accepted(formats: tuple[Format, ...], accepted: list[str]) -> Format | None:
        """The first format that any accepted type starts with; neither order nor q-values count."""
        for found in formats:
            if any(part.startswith(found.media_types[0]) for part in accepted):
                return found
        return None
